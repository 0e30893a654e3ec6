//! Rotation functions: an operator says what a Lambda function's ARN stands for on this machine.

use iam::policy::{Policy, PolicyKind};
use iam::{Any, Caller, Denied, Named, check_operator, show_principals};
use store::Tx;
use wire::r#gen::batchyard as shape;
use wire::r#gen::batchyard::action;
use wire::{Action as _, Arn};

use super::rotator::LAMBDA;
use crate::Service;
use crate::api::policy::bound;
use crate::error::Error;
use crate::model::{Function, Secret};
use crate::table;

/// Lambda's own longest time.
const TIMEOUT_S_DEFAULT: i32 = 120;
/// Bindings are the operator's, and few.
const FUNCTIONS_MAX: usize = 1_000;

/// Who may have it invoked for this secret: by its own policy, or an identity policy.
pub fn authorize(
    tx: &mut Tx,
    caller: &Caller,
    function: &Function,
    secret: &Secret,
) -> Result<(), Denied> {
    let policy = function
        .policy
        .as_ref()
        .map(|text| caller.compiled(text, PolicyKind::Resource))
        .transpose()?;
    let account = Arn::parse(function.arn.as_str())
        .map(|arn| arn.account().to_owned())
        .unwrap_or_default();
    let on = Named::text(&function.arn, &account).sharing(policy.as_deref());
    let keys = [
        (
            "aws:SourceAccount".to_owned(),
            secret.arn.account().to_owned(),
        ),
        ("aws:SourceArn".to_owned(), secret.arn.to_string()),
    ];
    caller.authorize_action(tx, "lambda:InvokeFunction", &on, &keys)?;
    Ok(())
}

/// Secrets Manager may invoke it for secrets of the function's own account.
fn default_policy(function: &Arn) -> String {
    serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Sid": "SecretsManagerAccess",
            "Effect": "Allow",
            "Principal": {"Service": "secretsmanager.amazonaws.com"},
            "Action": "lambda:InvokeFunction",
            "Resource": function.as_str(),
            "Condition": {"StringEquals": {"aws:SourceAccount": function.account()}},
        }],
    })
    .to_string()
}

impl Service {
    pub async fn put_function(
        &self,
        caller: &Caller,
        input: shape::PutRotationFunctionRequest,
    ) -> Result<(), Error> {
        let caller = caller.clone();
        self.store
            .write(move |tx| {
                caller.authorize::<action::PutRotationFunction>(tx, &Any::of(&caller))?;
                // A program runs as this server does: that is the operator's to allow.
                check_operator(tx, &caller, action::PutRotationFunction::NAME)?;
                let mut function = checked(&input)?;
                if let Some(role) = &function.role {
                    let (arn, role) = (parsed(&function.arn)?, role_of(role)?);
                    // Whoever binds the function hands it its role, as at CreateFunction.
                    caller.authorize_pass_role(tx, &role, LAMBDA, Some(&arn))?;
                }
                let there = table::function::find(tx, &function.arn)?.is_some();
                if !there && table::function::all(tx)?.len() >= FUNCTIONS_MAX {
                    return Err(Error::LimitExceeded("Too many rotation functions."));
                }
                let policy = function.policy.map(|policy| bound(tx, &policy));
                function.policy = policy.transpose()?;
                Ok(table::function::put(tx, &function)?)
            })
            .await
    }

    pub async fn delete_function(
        &self,
        caller: &Caller,
        input: shape::DeleteRotationFunctionRequest,
    ) -> Result<(), Error> {
        let caller = caller.clone();
        self.store
            .write(move |tx| {
                caller.authorize::<action::DeleteRotationFunction>(tx, &Any::of(&caller))?;
                check_operator(tx, &caller, action::DeleteRotationFunction::NAME)?;
                match table::function::delete(tx, &input.function_arn)? {
                    0 => Err(Error::NoFunction(input.function_arn.clone())),
                    _ => Ok(()),
                }
            })
            .await
    }

    pub async fn list_functions(
        &self,
        caller: &Caller,
    ) -> Result<shape::ListRotationFunctionsResponse, Error> {
        let caller = caller.clone();
        let found = self
            .store
            .read(move |tx| {
                caller.authorize::<action::ListRotationFunctions>(tx, &Any::of(&caller))?;
                check_operator(tx, &caller, action::ListRotationFunctions::NAME)?;
                let mut found = table::function::all(tx)?;
                for policy in found.iter_mut().filter_map(|it| it.policy.as_mut()) {
                    *policy = show_principals(tx, policy)?;
                }
                Ok::<_, Error>(found)
            })
            .await?;
        let view = |function: Function| shape::RotationFunction {
            function_arn: Some(function.arn),
            role_arn: function.role,
            command: function.command,
            url: function.url,
            policy: function.policy,
            timeout_seconds: Some(function.timeout_s),
        };
        Ok(shape::ListRotationFunctionsResponse {
            functions: Some(found.into_iter().map(view).collect()),
        })
    }
}

fn says(text: &str) -> Error {
    Error::InvalidParameter(text.to_owned())
}

fn parsed(function: &str) -> Result<Arn, Error> {
    Arn::parse(function)
        .ok()
        .filter(|arn| arn.service() == "lambda" && arn.resource().starts_with("function:"))
        .filter(|arn| !arn.account().is_empty())
        .ok_or_else(|| says("FunctionArn is not a Lambda function's ARN."))
}

fn role_of(role: &str) -> Result<Arn, Error> {
    Arn::parse(role)
        .ok()
        .filter(|arn| arn.service() == "iam" && arn.resource().starts_with("role/"))
        .ok_or_else(|| says("RoleArn is not a role's ARN."))
}

/// The role belongs to the account that the function belongs to.
pub(super) fn is_own_role(function: &Function, role: &str) -> bool {
    match (parsed(&function.arn), role_of(role)) {
        (Ok(function), Ok(role)) => function.account() == role.account(),
        _ => false,
    }
}

fn checked(input: &shape::PutRotationFunctionRequest) -> Result<Function, Error> {
    let arn = parsed(&input.function_arn)?;
    if let Some(role) = &input.role_arn
        && role_of(role)?.account() != arn.account()
    {
        return Err(says("RoleArn is not a role of the function's account."));
    }
    if input.command.is_some() == input.url.is_some() {
        return Err(says("Give a Command or a Url, one of them."));
    }
    if let Some(command) = &input.command {
        let program = command.first().map(String::as_str).unwrap_or_default();
        if !program.starts_with('/') {
            return Err(says("Command begins with the program's full path."));
        }
    }
    if let Some(url) = &input.url {
        super::invoke::check_url(url)?;
    }
    let policy = input.policy.clone().unwrap_or_else(|| default_policy(&arn));
    Policy::parse(&policy, PolicyKind::Resource)
        .map_err(|cause| Error::MalformedPolicy(cause.to_string()))?;
    Ok(Function {
        arn: input.function_arn.clone(),
        role: input.role_arn.clone(),
        command: input.command.clone(),
        url: input.url.clone(),
        policy: Some(policy),
        timeout_s: input.timeout_seconds.unwrap_or(TIMEOUT_S_DEFAULT),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_has_a_role_of_its_own_account() {
        let lambda = "arn:aws:lambda:us-east-1:111111111111:function:rotator";
        for (function, role, good) in [
            (lambda, None, true),
            (lambda, Some("arn:aws:iam::111111111111:role/r"), true),
            (lambda, Some("arn:aws:iam::111111111111:role/path/r"), true),
            (lambda, Some("arn:aws:iam::222222222222:role/r"), false),
            (lambda, Some("arn:aws:iam::111111111111:user/r"), false),
            (lambda, Some("r"), false),
            ("arn:aws:sqs:us-east-1:111111111111:rotator", None, false),
            ("arn:aws:lambda:us-east-1:111111111111:layer:x", None, false),
            ("rotator", None, false),
        ] {
            let input = shape::PutRotationFunctionRequest {
                function_arn: function.to_owned(),
                role_arn: role.map(str::to_owned),
                command: Some(vec!["/bin/true".to_owned()]),
                ..Default::default()
            };
            let checked = checked(&input);
            assert_eq!(checked.is_ok(), good, "{function} {role:?}: {checked:?}");
            if let (Ok(function), Some(role)) = (checked, role) {
                assert!(is_own_role(&function, role));
                assert!(!is_own_role(&function, "arn:aws:iam::222222222222:role/r"));
            }
        }
    }
}
