//! Rotation functions: an operator says what a Lambda function's ARN stands for on this machine.

use iam::policy::{Policy, PolicyKind};
use iam::{Any, Caller, Denied, Named, check_operator, show_principals};
use store::Tx;
use wire::r#gen::batchyard as shape;
use wire::r#gen::batchyard::action;
use wire::{Action as _, Arn};

use crate::Service;
use crate::api::policy::bound;
use crate::error::Error;
use crate::model::{Function, Secret};
use crate::table;

pub(super) const LAMBDA: &str = "lambda.amazonaws.com";
/// Longer than any step should take; Lambda's own longest is the most that can be asked for.
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
                for role in [&function.role, &function.execution_role]
                    .into_iter()
                    .flatten()
                {
                    let (arn, role) = (parsed(&function.arn)?, role_of(role)?);
                    // Whoever binds the function hands it its roles, as at CreateFunction.
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
            image: function.image,
            credentials_parameter: function.credentials,
            execution_role_arn: function.execution_role,
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

/// The condition keys of Lambda's request for a role.
pub(super) fn source_keys(function: &Function) -> Vec<(String, String)> {
    let account = Arn::parse(function.arn.as_str())
        .map(|arn| arn.account().to_owned())
        .unwrap_or_default();
    vec![
        ("aws:SourceAccount".to_owned(), account),
        ("aws:SourceArn".to_owned(), function.arn.clone()),
    ]
}

/// A program, a container image or an address: one of them, and whole.
fn check_kind(input: &shape::PutRotationFunctionRequest, arn: &Arn) -> Result<(), Error> {
    let (command, image, url) = (&input.command, &input.image, &input.url);
    match (command, image, url) {
        (Some(command), None, None) => {
            let program = command.first().map(String::as_str).unwrap_or_default();
            if !program.starts_with('/') {
                return Err(says("Command begins with the program's full path."));
            }
        }
        (_, Some(image), None) => check_image(input, image, arn)?,
        (None, None, Some(url)) => super::address::check_url(url)?,
        _ => return Err(says("Give a Command, an Image or a Url, one of them.")),
    }
    let has_login = input.credentials_parameter.is_some() || input.execution_role_arn.is_some();
    if has_login && image.is_none() {
        return Err(says(
            "CredentialsParameter and ExecutionRoleArn are for an Image.",
        ));
    }
    Ok(())
}

fn check_image(
    input: &shape::PutRotationFunctionRequest,
    image: &str,
    arn: &Arn,
) -> Result<(), Error> {
    let image = oci::ImageReference::parse(image)
        .map_err(|wrong| Error::InvalidParameter(format!("Image: {wrong}")))?;
    let (secret, role) = (&input.credentials_parameter, &input.execution_role_arn);
    if secret.is_some() != role.is_some() {
        return Err(says(
            "CredentialsParameter and ExecutionRoleArn belong together: the role reads the secret.",
        ));
    }
    let place = oci::Place {
        account: arn.account(),
        region: arn.region(),
        execution_role: role.as_deref(),
    };
    oci::plan(&image, secret.as_deref(), place)
        .map(drop)
        .map_err(|wrong| Error::InvalidParameter(format!("Image: {wrong}")))
}

fn checked(input: &shape::PutRotationFunctionRequest) -> Result<Function, Error> {
    let arn = parsed(&input.function_arn)?;
    for role in [&input.role_arn, &input.execution_role_arn] {
        if let Some(role) = role
            && role_of(role)?.account() != arn.account()
        {
            return Err(says("RoleArn is not a role of the function's account."));
        }
    }
    check_kind(input, &arn)?;
    let policy = input.policy.clone().unwrap_or_else(|| default_policy(&arn));
    Policy::parse(&policy, PolicyKind::Resource)
        .map_err(|cause| Error::MalformedPolicy(cause.to_string()))?;
    Ok(Function {
        arn: input.function_arn.clone(),
        role: input.role_arn.clone(),
        command: input.command.clone(),
        image: input.image.clone(),
        credentials: input.credentials_parameter.clone(),
        execution_role: input.execution_role_arn.clone(),
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
    #[test]
    fn a_function_is_one_thing_and_whole() {
        let role = "arn:aws:iam::111111111111:role/pull";
        #[rustfmt::skip]
        let table = [
            // command            image                    url                   secret       role        good
            (Some("/bin/true"),   None,                    None,                 None,        None,       true),
            (Some("true"),        None,                    None,                 None,        None,       false),
            (None,                Some("r.example/f:1"),   None,                 None,        None,       true),
            (Some("rotate"),      Some("r.example/f:1"),   None,                 None,        None,       true),
            (None,                Some("r.example/f:1"),   None,                 Some("s"),   Some(role), true),
            (None,                Some("r.example/f:1"),   None,                 Some("s"),   None,       false),
            (None,                Some("r.example/f:1"),   None,                 None,        Some(role), false),
            (None,                Some("r.example/f:1"),   None,                 Some("s:k"), Some(role), false),
            (None,                Some("No/Image"),        None,                 None,        None,       false),
            (None,                Some("111111111111.dkr.ecr.eu-west-1.amazonaws.com/f"), None, None, None, false),
            (None,                None,                    Some("https://r.example/"), None,  None,       true),
            (Some("/bin/true"),   None,                    Some("https://r.example/"), None,  None,       false),
            (None,                Some("r.example/f:1"),   Some("https://r.example/"), None,  None,       false),
            (Some("/bin/true"),   None,                    None,                 Some("s"),   Some(role), false),
            (None,                None,                    None,                 None,        None,       false),
        ];
        for (row, (command, image, url, secret, role, good)) in table.into_iter().enumerate() {
            let input = shape::PutRotationFunctionRequest {
                function_arn: "arn:aws:lambda:us-east-1:111111111111:function:f".to_owned(),
                command: command.map(|word| vec![word.to_owned()]),
                image: image.map(str::to_owned),
                url: url.map(str::to_owned),
                credentials_parameter: secret.map(str::to_owned),
                execution_role_arn: role.map(str::to_owned),
                ..Default::default()
            };
            let checked = checked(&input);
            assert_eq!(checked.is_ok(), good, "row {row}: {checked:?}");
        }
    }
}
