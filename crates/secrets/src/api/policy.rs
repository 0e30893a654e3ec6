//! A secret's own policy.

use audit::Trail;
use iam::policy::{Policy, PolicyKind};
use iam::{Caller, NotBound, bind_principals, show_principals};
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use super::paging::{Place, Wanted, page};
use crate::error::Error;
use crate::resolve::{authorize, find_for};
use crate::{Service, table};

pub fn put(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::PutResourcePolicyRequest,
) -> Result<shape::PutResourcePolicyResponse, Error> {
    let block = input.block_public_policy.unwrap_or(false);
    let keys = vec![(
        "secretsmanager:BlockPublicPolicy".to_owned(),
        block.to_string(),
    )];
    let mut secret = find_for::<action::PutResourcePolicy>(tx, caller, &input.secret_id, keys)?;
    secret.manageable()?;
    check_name(input.policy_name.as_ref())?;
    let policy = Policy::parse(&input.resource_policy, PolicyKind::Resource).map_err(|_| {
        Error::MalformedPolicy("This resource policy contains a syntax error.".to_owned())
    })?;
    let bound = bound(tx, &input.resource_policy)?;
    if block && policy.is_public() {
        return Err(Error::PublicPolicy(
            "The resource policy can't be attached to the secret because the policy allows broad access to the secret.",
        ));
    }
    secret.policy = Some(bound);
    // Whoever would shut themselves out is refused, as AWS does.
    authorize::<action::PutResourcePolicy>(tx, caller, &secret, Vec::new())?;
    table::update(tx, &secret)?;
    service.follow(tx, trail, caller, &secret)?;
    Ok(shape::PutResourcePolicyResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        policy_name: input.policy_name.clone(),
    })
}

/// A policy as it is kept: with the ids of those whom it names.
pub fn bound(tx: &mut Tx, policy: &str) -> Result<String, Error> {
    bind_principals(tx, policy).map_err(|error| match error {
        NotBound::Unknown(_) => Error::MalformedPolicy(
            "This resource policy contains an unsupported principal.".to_owned(),
        ),
        NotBound::Store(cause) => cause.into(),
    })
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetResourcePolicyRequest,
) -> Result<shape::GetResourcePolicyResponse, Error> {
    let secret = find_for::<action::GetResourcePolicy>(tx, caller, &input.secret_id, Vec::new())?;
    if input
        .policy_name
        .as_deref()
        .is_some_and(|name| name != DEFAULT)
    {
        return Err(Error::NoPolicy);
    }
    let shown = secret.policy.map(|policy| show_principals(tx, &policy));
    Ok(shape::GetResourcePolicyResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        resource_policy: shown.transpose()?,
        policy_name: input.policy_name.clone(),
    })
}

pub fn delete(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::DeleteResourcePolicyRequest,
) -> Result<shape::DeleteResourcePolicyResponse, Error> {
    let mut secret =
        find_for::<action::DeleteResourcePolicy>(tx, caller, &input.secret_id, Vec::new())?;
    secret.manageable()?;
    check_name(input.policy_name.as_ref())?;
    secret.policy = None;
    table::update(tx, &secret)?;
    service.follow(tx, trail, caller, &secret)?;
    Ok(shape::DeleteResourcePolicyResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        policy_name: input.policy_name.clone(),
    })
}

/// A secret has one policy of its owner's, and it is called `default`.
fn check_name(name: Option<&String>) -> Result<(), Error> {
    match name.map(String::as_str) {
        None | Some(DEFAULT) => Ok(()),
        Some(_) => Err(Error::InvalidParameter(
            "The policy name is invalid: a secret has one policy, default.".to_owned(),
        )),
    }
}

const DEFAULT: &str = "default";

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListResourcePoliciesRequest,
) -> Result<shape::ListResourcePoliciesResponse, Error> {
    type A = action::ListResourcePolicies;
    let secret = find_for::<A>(tx, caller, &input.secret_id, Vec::new())?;
    let name = |_| shape::ResourcePolicySummary {
        policy_name: Some(DEFAULT.to_owned()),
    };
    let wanted = Wanted {
        max: input.max_results,
        after: input.next_token.as_deref(),
        descending: false,
    };
    let found = secret.policy.into_iter().map(name).collect();
    let page = page(found, |_| Place::of(None, DEFAULT), wanted)?;
    Ok(shape::ListResourcePoliciesResponse {
        resource_policies: Some(page.items),
        next_token: page.next,
    })
}

/// Checks that a policy could be attached: that it is one, that it doesn't open the secret to
/// everybody, and that it doesn't lock its author out.
pub fn validate(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ValidateResourcePolicyRequest,
) -> Result<shape::ValidateResourcePolicyResponse, Error> {
    type A = action::ValidateResourcePolicy;
    let secret = match &input.secret_id {
        Some(id) => {
            let secret = find_for::<A>(tx, caller, id, Vec::new())?;
            // "and secretsmanager:PutResourcePolicy"
            authorize::<action::PutResourcePolicy>(tx, caller, &secret, Vec::new())?;
            Some(secret)
        }
        None => {
            caller.authorize::<A>(tx, &iam::Any::of(caller))?;
            None
        }
    };
    let mut errors = Vec::new();
    let mut wrong = |check: &str, message: &str| {
        errors.push(shape::ValidationErrorsEntry {
            check_name: Some(check.to_owned()),
            error_message: Some(message.to_owned()),
        });
    };
    match Policy::parse(&input.resource_policy, PolicyKind::Resource) {
        Err(cause) => wrong("SYNTAX_CHECK", &cause.to_string()),
        Ok(policy) => {
            match bound(tx, &input.resource_policy) {
                Err(Error::MalformedPolicy(message)) => wrong("SYNTAX_CHECK", &message),
                other => drop(other?),
            }
            if policy.is_public() {
                wrong(
                    "PUBLIC_ACCESS_CHECK",
                    "Resource policy allows broad access to the secret.",
                );
            }
            if let Some(mut secret) = secret {
                secret.policy = Some(input.resource_policy.clone());
                if authorize::<action::PutResourcePolicy>(tx, caller, &secret, Vec::new()).is_err()
                {
                    wrong(
                        "LOCKOUT_CHECK",
                        "Resource policy will not allow you to manage the secret in the future.",
                    );
                }
            }
        }
    }
    Ok(shape::ValidateResourcePolicyResponse {
        policy_validation_passed: Some(errors.is_empty()),
        validation_errors: Some(errors),
    })
}
