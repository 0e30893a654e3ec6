//! Key policies.

use iam::policy::{Policy, PolicyKind};
use iam::{Caller, Named, NotBound, bind_principals, show_principals};
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;

use super::keys::{find_by_id, find_customers};
use crate::error::Error;
use crate::model::{Key, POLICY_LENGTH_MAX};
use crate::table;

pub(super) fn parse(text: &str) -> Result<Policy, Error> {
    if text.len() > POLICY_LENGTH_MAX {
        return Err(Error::LimitExceeded(format!(
            "The key policy is longer than {POLICY_LENGTH_MAX} bytes."
        )));
    }
    Ok(Policy::parse(text, PolicyKind::Key)?)
}

/// The key with its policy as it is kept, with the ids of those whom it names: they are there, and
/// its author could change it again, else it is refused, as AWS does.
pub(super) fn bound(tx: &mut Tx, caller: &Caller, key: &Key, bypass: bool) -> Result<Key, Error> {
    let policy = bind_principals(tx, &key.policy).map_err(|error| match error {
        NotBound::Unknown(_) => Error::MalformedPolicy(
            "Policy contains a statement with one or more invalid principals.".to_owned(),
        ),
        NotBound::Store(cause) => cause.into(),
    })?;
    let parsed = parse(&policy)?;
    let key = Key {
        policy,
        ..key.clone()
    };
    if bypass {
        return Ok(key);
    }
    let (arn, name) = (key.arn(), [policy_name(None)]);
    caller
        .authorize_with::<action::PutKeyPolicy>(tx, &Named::new(&arn).governed_by(&parsed), &name)
        .map(|_| key)
        .map_err(|_| {
            Error::MalformedPolicy(
                "The new key policy will not allow you to update the key policy in the future."
                    .to_owned(),
            )
        })
}

const DEFAULT: &str = "default";
/// What AWS Resource Access Manager makes of a key that it shares. There are none here.
const SHARED: &str = "AWS_RAM";

/// "If the request doesn't include `PolicyName`, the value of `kms:PolicyName` is `default`."
fn policy_name(name: Option<&String>) -> (String, String) {
    let name = name.map_or(DEFAULT, String::as_str);
    ("kms:PolicyName".to_owned(), name.to_owned())
}

/// A key has one policy, and it is called `default`.
fn check_name(name: Option<&String>) -> Result<(), Error> {
    match name.map(String::as_str) {
        None | Some(DEFAULT) => Ok(()),
        Some(_) => Err(Error::NotFound("No such policy exists".to_owned())),
    }
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetKeyPolicyRequest,
) -> Result<shape::GetKeyPolicyResponse, Error> {
    let keys = [policy_name(input.policy_name.as_ref())];
    let key = find_by_id::<action::GetKeyPolicy>(tx, caller, &input.key_id, &keys)?;
    check_name(input.policy_name.as_ref())?;
    Ok(shape::GetKeyPolicyResponse {
        policy: Some(show_principals(tx, &key.policy)?),
        policy_name: Some(DEFAULT.to_owned()),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListKeyPoliciesRequest,
) -> Result<shape::ListKeyPoliciesResponse, Error> {
    find_by_id::<action::ListKeyPolicies>(tx, caller, &input.key_id, &[])?;
    Ok(shape::ListKeyPoliciesResponse {
        policy_names: Some(vec![DEFAULT.to_owned()]),
        truncated: Some(false),
        next_marker: None,
    })
}

pub fn put(tx: &mut Tx, caller: &Caller, input: &shape::PutKeyPolicyRequest) -> Result<(), Error> {
    let bypass = input.bypass_policy_lockout_safety_check == Some(true);
    let bypassing = (
        "kms:BypassPolicyLockoutSafetyCheck".to_owned(),
        bypass.to_string(),
    );
    let keys = [policy_name(input.policy_name.as_ref()), bypassing];
    // Also of a key that is to be deleted ("Key states of AWS KMS keys").
    let mut key = find_customers::<action::PutKeyPolicy>(tx, caller, &input.key_id, &keys)?;
    if input.policy_name.as_deref() == Some(SHARED) {
        return Err(Error::Validation(
            "The AWS_RAM policy can only be managed by the RAM service.".to_owned(),
        ));
    }
    check_name(input.policy_name.as_ref())?;
    parse(&input.policy)?;
    key.policy.clone_from(&input.policy);
    let key = bound(tx, caller, &key, bypass)?;
    Ok(table::key::update(tx, &key)?)
}
