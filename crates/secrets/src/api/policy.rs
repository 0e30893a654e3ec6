//! A secret's own policy.

use iam::Caller;
use iam::policy::{Policy, PolicyKind};
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use crate::error::Error;
use crate::resolve::{authorize, find_for};
use crate::table;

pub fn put(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutResourcePolicyRequest,
) -> Result<shape::PutResourcePolicyResponse, Error> {
    let block = input.block_public_policy.unwrap_or(false);
    let keys = vec![(
        "secretsmanager:BlockPublicPolicy".to_owned(),
        block.to_string(),
    )];
    let mut secret = find_for::<action::PutResourcePolicy>(tx, caller, &input.secret_id, keys)?;
    secret.living()?;
    let policy = Policy::parse(&input.resource_policy, PolicyKind::Resource).map_err(|cause| {
        Error::MalformedPolicy(format!(
            "This resource policy contains invalid Json or syntax: {cause}"
        ))
    })?;
    if block && policy.is_public() {
        return Err(Error::PublicPolicy(
            "The resource policy can't be attached to the secret because the policy allows broad access to the secret.",
        ));
    }
    secret.policy = Some(input.resource_policy.clone());
    // Whoever would shut themselves out is refused, as AWS does.
    authorize::<action::PutResourcePolicy>(tx, caller, &secret, Vec::new())?;
    table::update(tx, &secret)?;
    Ok(shape::PutResourcePolicyResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        ..Default::default()
    })
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetResourcePolicyRequest,
) -> Result<shape::GetResourcePolicyResponse, Error> {
    let secret = find_for::<action::GetResourcePolicy>(tx, caller, &input.secret_id, Vec::new())?;
    Ok(shape::GetResourcePolicyResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        resource_policy: secret.policy,
        ..Default::default()
    })
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteResourcePolicyRequest,
) -> Result<shape::DeleteResourcePolicyResponse, Error> {
    let mut secret =
        find_for::<action::DeleteResourcePolicy>(tx, caller, &input.secret_id, Vec::new())?;
    secret.living()?;
    secret.policy = None;
    table::update(tx, &secret)?;
    Ok(shape::DeleteResourcePolicyResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        ..Default::default()
    })
}
