//! The policies of a user, a group or a role: inline ones and attached ones. All three work alike.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::{Page, page_of};
use super::{encoded, groups, policies, roles, users};
use crate::caller::Caller;
use crate::error::Error;
use crate::model::{ATTACHED_POLICIES_MAX, Owner, counted_chars};
use crate::policy::{Policy, PolicyKind};
use crate::table;

type Keys<'a> = &'a [(String, String)];

/// The condition key of what attaches and detaches.
fn policy_key(arn: &str) -> [(String, String); 1] {
    [("iam:PolicyARN".to_owned(), arn.to_owned())]
}

fn put(
    tx: &mut Tx,
    caller: &Caller,
    owner: Owner,
    name: &str,
    document: &str,
) -> Result<(), Error> {
    let account = caller.account();
    Policy::parse(document, PolicyKind::Identity)?;
    let others = table::policy::inline(tx, account, owner)?;
    let others = others.iter().filter(|(other, _)| other != name);
    let chars: usize = others.map(|(_, text)| counted_chars(text)).sum();
    let max = owner.inline_chars_max();
    if chars + counted_chars(document) > max {
        return Err(Error::Limit(format!(
            "Maximum policy size of {max} bytes exceeded for {} {}",
            owner.kind(),
            owner.name()
        )));
    }
    Ok(table::policy::put_inline(
        tx, account, owner, name, document,
    )?)
}

fn inline(tx: &mut Tx, caller: &Caller, owner: Owner, name: &str) -> Result<String, Error> {
    let found = table::policy::inline(tx, caller.account(), owner)?
        .into_iter()
        .find(|(n, _)| n == name);
    found
        .map(|(_, document)| encoded(&document))
        .ok_or_else(|| missing(owner, name))
}

fn missing(owner: Owner, name: &str) -> Error {
    Error::NoSuchEntity(format!(
        "The {} policy with name {name} cannot be found.",
        owner.kind()
    ))
}

fn delete(tx: &mut Tx, caller: &Caller, owner: Owner, name: &str) -> Result<(), Error> {
    let found = table::policy::delete_inline(tx, caller.account(), owner, name)?;
    found.then_some(()).ok_or_else(|| missing(owner, name))
}

fn attach(tx: &mut Tx, caller: &Caller, owner: Owner, arn: &str) -> Result<(), Error> {
    let account = caller.account();
    if wire::Arn::parse(arn).is_err() {
        return Err(Error::Validation(format!("ARN {arn} is not valid.")));
    }
    let policy = policies::lookup(tx, account, arn)?;
    let policy = policy.ok_or_else(|| {
        Error::NoSuchEntity(format!("Policy {arn} does not exist or is not attachable."))
    })?;
    // What belongs to a service's own role is for that alone.
    if policy.path.starts_with("/aws-service-role/") {
        return Err(Error::NotAttachable(
            "Cannot attach a Service Role Policy to a Customer Role.".to_owned(),
        ));
    }
    let attached = table::policy::attached(tx, account, owner)?;
    if !attached.iter().any(|other| other == arn) && attached.len() >= ATTACHED_POLICIES_MAX {
        return Err(Error::LimitExceeded(format!(
            "{}: {ATTACHED_POLICIES_MAX}",
            owner.attached_quota()
        )));
    }
    Ok(table::policy::attach(tx, account, owner, arn)?)
}

fn detach(tx: &mut Tx, caller: &Caller, owner: Owner, arn: &str) -> Result<(), Error> {
    if wire::Arn::parse(arn).is_err() {
        return Err(Error::Validation(format!("ARN {arn} is not valid.")));
    }
    let found = table::policy::detach(tx, caller.account(), owner, arn)?;
    let missing = || Error::NoSuchEntity(format!("Policy {arn} was not found."));
    found.then_some(()).ok_or_else(missing)
}

/// What is attached, by name.
pub fn view_attached(
    tx: &mut Tx,
    account: &str,
    owner: Owner,
    path: &str,
) -> Result<Vec<shape::AttachedPolicy>, Error> {
    let mut attached = Vec::new();
    for arn in table::policy::attached(tx, account, owner)? {
        let policy = policies::lookup(tx, account, &arn)?;
        let within = |policy: &crate::model::ManagedPolicy| policy.path.starts_with(path);
        if let Some(policy) = policy.filter(within) {
            attached.push(shape::AttachedPolicy {
                policy_name: Some(policy.name),
                policy_arn: Some(arn),
            });
        }
    }
    attached.sort_by(|one, other| one.policy_name.cmp(&other.policy_name));
    Ok(attached)
}

fn attached_page(
    tx: &mut Tx,
    caller: &Caller,
    owner: Owner,
    path: Option<&String>,
    (marker, max_items): (Option<&String>, Option<i32>),
) -> Result<Page<shape::AttachedPolicy>, Error> {
    let path = path.map_or("/", String::as_str);
    let attached = view_attached(tx, caller.account(), owner, path)?;
    page_of(attached, marker, max_items, |policy| {
        policy.policy_arn.clone().unwrap_or_default()
    })
}

fn names_page(
    tx: &mut Tx,
    caller: &Caller,
    owner: Owner,
    (marker, max_items): (Option<&String>, Option<i32>),
) -> Result<Page<String>, Error> {
    let found = table::policy::inline(tx, caller.account(), owner)?;
    let names = found.into_iter().map(|(name, _)| name).collect();
    page_of(names, marker, max_items, Clone::clone)
}

/// The owner's name as stored, once the caller may do `A` to it.
fn user<A: wire::Action>(
    tx: &mut Tx,
    who: &Caller,
    name: &str,
    keys: Keys,
) -> Result<String, Error> {
    let name = name.to_owned();
    users::find_with::<A>(tx, who, Some(&name), keys).map(|user| user.name)
}

fn group<A: wire::Action>(
    tx: &mut Tx,
    who: &Caller,
    name: &str,
    keys: Keys,
) -> Result<String, Error> {
    groups::find_with::<A>(tx, who, name, keys).map(|group| group.name)
}

fn role<A: wire::Action>(
    tx: &mut Tx,
    who: &Caller,
    name: &str,
    keys: Keys,
) -> Result<String, Error> {
    roles::find_to_change::<A>(tx, who, name, keys).map(|role| role.name)
}

/// A role that is only looked at: a service's own as well.
fn seen_role<A: wire::Action>(tx: &mut Tx, who: &Caller, name: &str) -> Result<String, Error> {
    roles::find_for::<A>(tx, who, name).map(|role| role.name)
}

pub fn put_user_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutUserPolicyRequest,
) -> Result<(), Error> {
    let name = user::<action::PutUserPolicy>(tx, caller, &input.user_name, &[])?;
    let owner = Owner::User(&name);
    put(
        tx,
        caller,
        owner,
        &input.policy_name,
        &input.policy_document,
    )
}

pub fn get_user_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetUserPolicyRequest,
) -> Result<shape::GetUserPolicyResponse, Error> {
    let name = user::<action::GetUserPolicy>(tx, caller, &input.user_name, &[])?;
    let document = inline(tx, caller, Owner::User(&name), &input.policy_name)?;
    Ok(shape::GetUserPolicyResponse {
        user_name: Some(name),
        policy_name: Some(input.policy_name.clone()),
        policy_document: Some(document),
    })
}

pub fn list_user_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListUserPoliciesRequest,
) -> Result<shape::ListUserPoliciesResponse, Error> {
    let name = user::<action::ListUserPolicies>(tx, caller, &input.user_name, &[])?;
    let wanted = (input.marker.as_ref(), input.max_items);
    let page = names_page(tx, caller, Owner::User(&name), wanted)?;
    Ok(shape::ListUserPoliciesResponse {
        policy_names: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn delete_user_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteUserPolicyRequest,
) -> Result<(), Error> {
    let name = user::<action::DeleteUserPolicy>(tx, caller, &input.user_name, &[])?;
    delete(tx, caller, Owner::User(&name), &input.policy_name)
}

pub fn attach_user_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AttachUserPolicyRequest,
) -> Result<(), Error> {
    let keys = policy_key(&input.policy_arn);
    let name = user::<action::AttachUserPolicy>(tx, caller, &input.user_name, &keys)?;
    attach(tx, caller, Owner::User(&name), &input.policy_arn)
}

pub fn detach_user_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DetachUserPolicyRequest,
) -> Result<(), Error> {
    let keys = policy_key(&input.policy_arn);
    let name = user::<action::DetachUserPolicy>(tx, caller, &input.user_name, &keys)?;
    detach(tx, caller, Owner::User(&name), &input.policy_arn)
}

pub fn list_attached_user_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAttachedUserPoliciesRequest,
) -> Result<shape::ListAttachedUserPoliciesResponse, Error> {
    let name = user::<action::ListAttachedUserPolicies>(tx, caller, &input.user_name, &[])?;
    let (path, wanted) = (
        input.path_prefix.as_ref(),
        (input.marker.as_ref(), input.max_items),
    );
    let page = attached_page(tx, caller, Owner::User(&name), path, wanted)?;
    Ok(shape::ListAttachedUserPoliciesResponse {
        attached_policies: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn put_group_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutGroupPolicyRequest,
) -> Result<(), Error> {
    let name = group::<action::PutGroupPolicy>(tx, caller, &input.group_name, &[])?;
    let owner = Owner::Group(&name);
    put(
        tx,
        caller,
        owner,
        &input.policy_name,
        &input.policy_document,
    )
}

pub fn get_group_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetGroupPolicyRequest,
) -> Result<shape::GetGroupPolicyResponse, Error> {
    let name = group::<action::GetGroupPolicy>(tx, caller, &input.group_name, &[])?;
    let document = inline(tx, caller, Owner::Group(&name), &input.policy_name)?;
    Ok(shape::GetGroupPolicyResponse {
        group_name: Some(name),
        policy_name: Some(input.policy_name.clone()),
        policy_document: Some(document),
    })
}

pub fn list_group_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListGroupPoliciesRequest,
) -> Result<shape::ListGroupPoliciesResponse, Error> {
    let name = group::<action::ListGroupPolicies>(tx, caller, &input.group_name, &[])?;
    let wanted = (input.marker.as_ref(), input.max_items);
    let page = names_page(tx, caller, Owner::Group(&name), wanted)?;
    Ok(shape::ListGroupPoliciesResponse {
        policy_names: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn delete_group_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteGroupPolicyRequest,
) -> Result<(), Error> {
    let name = group::<action::DeleteGroupPolicy>(tx, caller, &input.group_name, &[])?;
    delete(tx, caller, Owner::Group(&name), &input.policy_name)
}

pub fn attach_group_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AttachGroupPolicyRequest,
) -> Result<(), Error> {
    let keys = policy_key(&input.policy_arn);
    let name = group::<action::AttachGroupPolicy>(tx, caller, &input.group_name, &keys)?;
    attach(tx, caller, Owner::Group(&name), &input.policy_arn)
}

pub fn detach_group_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DetachGroupPolicyRequest,
) -> Result<(), Error> {
    let keys = policy_key(&input.policy_arn);
    let name = group::<action::DetachGroupPolicy>(tx, caller, &input.group_name, &keys)?;
    detach(tx, caller, Owner::Group(&name), &input.policy_arn)
}

pub fn list_attached_group_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAttachedGroupPoliciesRequest,
) -> Result<shape::ListAttachedGroupPoliciesResponse, Error> {
    let name = group::<action::ListAttachedGroupPolicies>(tx, caller, &input.group_name, &[])?;
    let (path, wanted) = (
        input.path_prefix.as_ref(),
        (input.marker.as_ref(), input.max_items),
    );
    let page = attached_page(tx, caller, Owner::Group(&name), path, wanted)?;
    Ok(shape::ListAttachedGroupPoliciesResponse {
        attached_policies: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn put_role_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutRolePolicyRequest,
) -> Result<(), Error> {
    let name = role::<action::PutRolePolicy>(tx, caller, &input.role_name, &[])?;
    let owner = Owner::Role(&name);
    put(
        tx,
        caller,
        owner,
        &input.policy_name,
        &input.policy_document,
    )
}

pub fn get_role_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetRolePolicyRequest,
) -> Result<shape::GetRolePolicyResponse, Error> {
    let name = seen_role::<action::GetRolePolicy>(tx, caller, &input.role_name)?;
    let document = inline(tx, caller, Owner::Role(&name), &input.policy_name)?;
    Ok(shape::GetRolePolicyResponse {
        role_name: Some(name),
        policy_name: Some(input.policy_name.clone()),
        policy_document: Some(document),
    })
}

pub fn list_role_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListRolePoliciesRequest,
) -> Result<shape::ListRolePoliciesResponse, Error> {
    let name = seen_role::<action::ListRolePolicies>(tx, caller, &input.role_name)?;
    let wanted = (input.marker.as_ref(), input.max_items);
    let page = names_page(tx, caller, Owner::Role(&name), wanted)?;
    Ok(shape::ListRolePoliciesResponse {
        policy_names: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn delete_role_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteRolePolicyRequest,
) -> Result<(), Error> {
    let name = role::<action::DeleteRolePolicy>(tx, caller, &input.role_name, &[])?;
    delete(tx, caller, Owner::Role(&name), &input.policy_name)
}

pub fn attach_role_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AttachRolePolicyRequest,
) -> Result<(), Error> {
    let keys = policy_key(&input.policy_arn);
    let name = role::<action::AttachRolePolicy>(tx, caller, &input.role_name, &keys)?;
    attach(tx, caller, Owner::Role(&name), &input.policy_arn)
}

pub fn detach_role_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DetachRolePolicyRequest,
) -> Result<(), Error> {
    let keys = policy_key(&input.policy_arn);
    let name = role::<action::DetachRolePolicy>(tx, caller, &input.role_name, &keys)?;
    detach(tx, caller, Owner::Role(&name), &input.policy_arn)
}

pub fn list_attached_role_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAttachedRolePoliciesRequest,
) -> Result<shape::ListAttachedRolePoliciesResponse, Error> {
    let name = seen_role::<action::ListAttachedRolePolicies>(tx, caller, &input.role_name)?;
    let (path, wanted) = (
        input.path_prefix.as_ref(),
        (input.marker.as_ref(), input.max_items),
    );
    let page = attached_page(tx, caller, Owner::Role(&name), path, wanted)?;
    Ok(shape::ListAttachedRolePoliciesResponse {
        attached_policies: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}
