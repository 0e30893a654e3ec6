//! The policies of a user or a role: inline ones and attached ones. Both kinds work alike.

use store::Tx;
use wire::Action;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::{encoded, roles, users};
use crate::caller::Caller;
use crate::error::Error;
use crate::model::{ATTACHED_POLICIES_MAX, Owner, counted_chars};
use crate::policy::{Policy, PolicyKind};
use crate::table;

/// The owner's name as stored, once the caller may do `A` to it.
fn role<A: Action>(tx: &mut Tx, caller: &Caller, name: &str) -> Result<String, Error> {
    roles::find_for::<A>(tx, caller, name).map(|role| role.name)
}

fn user<A: Action>(tx: &mut Tx, caller: &Caller, name: &str) -> Result<String, Error> {
    users::find_for::<A>(tx, caller, Some(&name.to_owned())).map(|user| user.name)
}

fn put(tx: &mut Tx, account: &str, owner: Owner, name: &str, document: &str) -> Result<(), Error> {
    Policy::parse(document, PolicyKind::Identity)?;
    let others = table::policy::inline(tx, account, owner)?;
    let others = others.iter().filter(|(other, _)| other != name);
    let chars: usize = others.map(|(_, text)| counted_chars(text)).sum();
    let max = owner.inline_chars_max();
    if chars + counted_chars(document) > max {
        return Err(Error::LimitExceeded(format!(
            "Maximum policy size of {max} bytes exceeded for {} {}",
            owner.kind(),
            owner.name()
        )));
    }
    Ok(table::policy::put_inline(
        tx, account, owner, name, document,
    )?)
}

fn inline(tx: &mut Tx, account: &str, owner: Owner, name: &str) -> Result<String, Error> {
    let found = table::policy::inline(tx, account, owner)?
        .into_iter()
        .find(|(n, _)| n == name);
    found
        .map(|(_, document)| document)
        .ok_or_else(|| missing(owner, name))
}

fn missing(owner: Owner, name: &str) -> Error {
    Error::NoSuchEntity(format!(
        "The {} policy with name {name} cannot be found.",
        owner.kind()
    ))
}

fn delete(tx: &mut Tx, account: &str, owner: Owner, name: &str) -> Result<(), Error> {
    let found = table::policy::delete_inline(tx, account, owner, name)?;
    found.then_some(()).ok_or_else(|| missing(owner, name))
}

fn attach(tx: &mut Tx, caller: &Caller, owner: Owner, arn: &str) -> Result<(), Error> {
    let account = caller.account();
    if wire::Arn::parse(arn).is_err() {
        return Err(Error::Validation(
            "Invalid ARN:  Could not be parsed!".to_owned(),
        ));
    }
    let policy = table::policy::find(tx, arn)?.filter(|policy| policy.account == account);
    if policy.is_none() {
        return Err(Error::NoSuchEntity(format!(
            "Policy {arn} does not exist or is not attachable."
        )));
    }
    let attached = table::policy::attached(tx, account, owner)?;
    if attached.iter().all(|(other, ..)| other != arn) && attached.len() >= ATTACHED_POLICIES_MAX {
        let kind = if owner.kind() == "role" {
            "Role"
        } else {
            "User"
        };
        return Err(Error::LimitExceeded(format!(
            "PoliciesPer{kind}: {ATTACHED_POLICIES_MAX}"
        )));
    }
    Ok(table::policy::attach(tx, account, owner, arn)?)
}

fn detach(tx: &mut Tx, caller: &Caller, owner: Owner, arn: &str) -> Result<(), Error> {
    let found = table::policy::detach(tx, caller.account(), owner, arn)?;
    let missing = || Error::NoSuchEntity(format!("Policy {arn} was not found."));
    found.then_some(()).ok_or_else(missing)
}

fn attached(
    tx: &mut Tx,
    caller: &Caller,
    owner: Owner,
) -> Result<Vec<shape::AttachedPolicy>, Error> {
    let found = table::policy::attached(tx, caller.account(), owner)?;
    let view = |(arn, name, _)| shape::AttachedPolicy {
        policy_name: Some(name),
        policy_arn: Some(arn),
    };
    Ok(found.into_iter().map(view).collect())
}

fn names(tx: &mut Tx, caller: &Caller, owner: Owner) -> Result<Vec<String>, Error> {
    let found = table::policy::inline(tx, caller.account(), owner)?;
    Ok(found.into_iter().map(|(name, _)| name).collect())
}

pub fn put_role_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutRolePolicyRequest,
) -> Result<(), Error> {
    let name = role::<action::PutRolePolicy>(tx, caller, &input.role_name)?;
    put(
        tx,
        caller.account(),
        Owner::Role(&name),
        &input.policy_name,
        &input.policy_document,
    )
}

pub fn put_user_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutUserPolicyRequest,
) -> Result<(), Error> {
    let name = user::<action::PutUserPolicy>(tx, caller, &input.user_name)?;
    put(
        tx,
        caller.account(),
        Owner::User(&name),
        &input.policy_name,
        &input.policy_document,
    )
}

pub fn get_role_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetRolePolicyRequest,
) -> Result<shape::GetRolePolicyResponse, Error> {
    let name = role::<action::GetRolePolicy>(tx, caller, &input.role_name)?;
    let document = inline(tx, caller.account(), Owner::Role(&name), &input.policy_name)?;
    Ok(shape::GetRolePolicyResponse {
        role_name: Some(name),
        policy_name: Some(input.policy_name.clone()),
        policy_document: Some(encoded(&document)),
    })
}

pub fn get_user_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetUserPolicyRequest,
) -> Result<shape::GetUserPolicyResponse, Error> {
    let name = user::<action::GetUserPolicy>(tx, caller, &input.user_name)?;
    let document = inline(tx, caller.account(), Owner::User(&name), &input.policy_name)?;
    Ok(shape::GetUserPolicyResponse {
        user_name: Some(name),
        policy_name: Some(input.policy_name.clone()),
        policy_document: Some(encoded(&document)),
    })
}

pub fn list_role_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListRolePoliciesRequest,
) -> Result<shape::ListRolePoliciesResponse, Error> {
    let name = role::<action::ListRolePolicies>(tx, caller, &input.role_name)?;
    Ok(shape::ListRolePoliciesResponse {
        policy_names: Some(names(tx, caller, Owner::Role(&name))?),
        is_truncated: Some(false),
        marker: None,
    })
}

pub fn list_user_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListUserPoliciesRequest,
) -> Result<shape::ListUserPoliciesResponse, Error> {
    let name = user::<action::ListUserPolicies>(tx, caller, &input.user_name)?;
    Ok(shape::ListUserPoliciesResponse {
        policy_names: Some(names(tx, caller, Owner::User(&name))?),
        is_truncated: Some(false),
        marker: None,
    })
}

pub fn delete_role_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteRolePolicyRequest,
) -> Result<(), Error> {
    let name = role::<action::DeleteRolePolicy>(tx, caller, &input.role_name)?;
    delete(tx, caller.account(), Owner::Role(&name), &input.policy_name)
}

pub fn delete_user_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteUserPolicyRequest,
) -> Result<(), Error> {
    let name = user::<action::DeleteUserPolicy>(tx, caller, &input.user_name)?;
    delete(tx, caller.account(), Owner::User(&name), &input.policy_name)
}

pub fn attach_role_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AttachRolePolicyRequest,
) -> Result<(), Error> {
    let name = role::<action::AttachRolePolicy>(tx, caller, &input.role_name)?;
    attach(tx, caller, Owner::Role(&name), &input.policy_arn)
}

pub fn attach_user_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AttachUserPolicyRequest,
) -> Result<(), Error> {
    let name = user::<action::AttachUserPolicy>(tx, caller, &input.user_name)?;
    attach(tx, caller, Owner::User(&name), &input.policy_arn)
}

pub fn detach_role_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DetachRolePolicyRequest,
) -> Result<(), Error> {
    let name = role::<action::DetachRolePolicy>(tx, caller, &input.role_name)?;
    detach(tx, caller, Owner::Role(&name), &input.policy_arn)
}

pub fn detach_user_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DetachUserPolicyRequest,
) -> Result<(), Error> {
    let name = user::<action::DetachUserPolicy>(tx, caller, &input.user_name)?;
    detach(tx, caller, Owner::User(&name), &input.policy_arn)
}

pub fn list_attached_role_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAttachedRolePoliciesRequest,
) -> Result<shape::ListAttachedRolePoliciesResponse, Error> {
    let name = role::<action::ListAttachedRolePolicies>(tx, caller, &input.role_name)?;
    Ok(shape::ListAttachedRolePoliciesResponse {
        attached_policies: Some(attached(tx, caller, Owner::Role(&name))?),
        is_truncated: Some(false),
        marker: None,
    })
}

pub fn list_attached_user_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAttachedUserPoliciesRequest,
) -> Result<shape::ListAttachedUserPoliciesResponse, Error> {
    let name = user::<action::ListAttachedUserPolicies>(tx, caller, &input.user_name)?;
    Ok(shape::ListAttachedUserPoliciesResponse {
        attached_policies: Some(attached(tx, caller, Owner::User(&name))?),
        is_truncated: Some(false),
        marker: None,
    })
}
