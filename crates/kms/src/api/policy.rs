//! Key policies.

use iam::policy::{Policy, PolicyKind};
use iam::{Caller, Named, principals_exist};
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;

use super::keys::{find_by_id, find_customers};
use crate::error::Error;
use crate::model::{Key, POLICY_LENGTH_MAX};
use crate::table;

pub(super) fn parse(text: &str) -> Result<Policy, Error> {
    if text.len() > POLICY_LENGTH_MAX {
        return Err(Error::MalformedPolicy("The policy is too long.".to_owned()));
    }
    Ok(Policy::parse(text, PolicyKind::Resource)?)
}

/// Its principals are there, and its author could change it again: else it is refused, as AWS does.
pub(super) fn check(
    tx: &mut Tx,
    caller: &Caller,
    key: &Key,
    (text, policy): (&str, &Policy),
    bypass: bool,
) -> Result<(), Error> {
    if !principals_exist(tx, caller.account(), text)? {
        return Err(Error::MalformedPolicy(
            "Policy contains a statement with one or more invalid principals.".to_owned(),
        ));
    }
    if bypass {
        return Ok(());
    }
    let arn = key.arn();
    caller
        .authorize::<action::PutKeyPolicy>(tx, &Named::new(&arn).governed_by(policy))
        .map(|_| ())
        .map_err(|_| {
            Error::MalformedPolicy(
                "The new key policy will not allow you to update the key policy in the future."
                    .to_owned(),
            )
        })
}

/// A key has one policy, and it is called `default`.
fn check_name(name: Option<&String>) -> Result<(), Error> {
    match name.map(String::as_str) {
        None | Some("default") => Ok(()),
        Some(_) => Err(Error::NotFound("No such policy exists".to_owned())),
    }
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetKeyPolicyRequest,
) -> Result<shape::GetKeyPolicyResponse, Error> {
    let key = find_by_id::<action::GetKeyPolicy>(tx, caller, &input.key_id, &[])?;
    check_name(input.policy_name.as_ref())?;
    Ok(shape::GetKeyPolicyResponse {
        policy: Some(key.policy),
        policy_name: Some("default".to_owned()),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListKeyPoliciesRequest,
) -> Result<shape::ListKeyPoliciesResponse, Error> {
    find_by_id::<action::ListKeyPolicies>(tx, caller, &input.key_id, &[])?;
    Ok(shape::ListKeyPoliciesResponse {
        policy_names: Some(vec!["default".to_owned()]),
        truncated: Some(false),
        next_marker: None,
    })
}

pub fn put(tx: &mut Tx, caller: &Caller, input: &shape::PutKeyPolicyRequest) -> Result<(), Error> {
    let bypass = input.bypass_policy_lockout_safety_check == Some(true);
    let keys = [(
        "kms:BypassPolicyLockoutSafetyCheck".to_owned(),
        bypass.to_string(),
    )];
    // Also of a key that is to be deleted ("Key states of AWS KMS keys").
    let mut key = find_customers::<action::PutKeyPolicy>(tx, caller, &input.key_id, &keys)?;
    check_name(input.policy_name.as_ref())?;
    let policy = parse(&input.policy)?;
    check(tx, caller, &key, (&input.policy, &policy), bypass)?;
    key.policy.clone_from(&input.policy);
    Ok(table::key::update(tx, &key)?)
}
