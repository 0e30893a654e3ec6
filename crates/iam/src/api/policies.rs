//! Managed policies and their versions.

use store::Tx;
use wire::Arn;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::{encoded, page, path};
use crate::caller::{Caller, Named};
use crate::error::Error;
use crate::model::{
    MANAGED_POLICY_CHARS_MAX, ManagedPolicy, POLICY_VERSIONS_MAX, PolicyVersion, counted_chars,
    unique_id,
};
use crate::policy::{Policy, PolicyKind};
use crate::table;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreatePolicyRequest,
) -> Result<shape::CreatePolicyResponse, Error> {
    let path = path(input.path.as_ref());
    let name = &input.policy_name;
    let arn = Arn::new("iam", "", caller.account(), &format!("policy{path}{name}"));
    caller.authorize::<action::CreatePolicy>(tx, &Named::new(&arn))?;
    check(&input.policy_document)?;
    if table::policy::named(tx, caller.account(), name)? {
        return Err(Error::Exists(format!(
            "A policy called {name} already exists. Duplicate names are not allowed."
        )));
    }
    let now = caller.now();
    let policy = ManagedPolicy {
        arn: arn.to_string(),
        account: caller.account().to_owned(),
        name: name.clone(),
        id: unique_id("ANPA", 17),
        path,
        description: input.description.clone(),
        default_version: "v1".to_owned(),
        created_at: now,
        updated_at: now,
        attachments: 0,
        boundaries: 0,
    };
    table::policy::insert(tx, &policy)?;
    table::policy::insert_version(tx, &policy.arn, &input.policy_document, now)?;
    Ok(shape::CreatePolicyResponse {
        policy: Some(view(&policy)),
    })
}

fn check(document: &str) -> Result<(), Error> {
    Policy::parse(document, PolicyKind::Identity)?;
    if counted_chars(document) > MANAGED_POLICY_CHARS_MAX {
        return Err(Error::LimitExceeded(format!(
            "PolicySize: {MANAGED_POLICY_CHARS_MAX}"
        )));
    }
    Ok(())
}

/// The policy with this ARN, once the caller may do `A` to it; only those of the caller's account.
fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    arn: &str,
) -> Result<ManagedPolicy, Error> {
    let parsed = Arn::parse(arn)
        .ok()
        .filter(|arn| arn.service() == "iam")
        .ok_or_else(|| Error::Validation("Invalid ARN:  Could not be parsed!".to_owned()))?;
    caller.authorize::<A>(tx, &Named::new(&parsed))?;
    table::policy::find(tx, arn)?
        .filter(|policy| policy.account == caller.account())
        .ok_or_else(|| Error::NoSuchEntity(format!("Policy {arn} was not found.")))
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetPolicyRequest,
) -> Result<shape::GetPolicyResponse, Error> {
    let policy = find_for::<action::GetPolicy>(tx, caller, &input.policy_arn)?;
    Ok(shape::GetPolicyResponse {
        policy: Some(view(&policy)),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListPoliciesRequest,
) -> Result<shape::ListPoliciesResponse, Error> {
    let path = path(input.path_prefix.as_ref());
    let arn = Arn::new("iam", "", caller.account(), &format!("policy{path}"));
    caller.authorize::<action::ListPolicies>(tx, &Named::new(&arn))?;
    let marker = input.marker.as_deref().unwrap_or_default();
    let found = match input.scope {
        Some(shape::PolicyScopeType::Aws) => Vec::new(),
        _ => table::policy::list(tx, caller.account(), &path, marker)?,
    };
    let only_attached = input.only_attached.unwrap_or(false);
    let found = found
        .into_iter()
        .filter(|p| !only_attached || p.attachments > 0)
        .collect();
    let page = page(found, input.max_items, |policy: &ManagedPolicy| {
        &policy.name
    });
    Ok(shape::ListPoliciesResponse {
        policies: Some(page.items.iter().map(view).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeletePolicyRequest,
) -> Result<(), Error> {
    let policy = find_for::<action::DeletePolicy>(tx, caller, &input.policy_arn)?;
    if policy.attachments > 0 || policy.boundaries > 0 {
        return Err(Error::DeleteConflict(
            "Cannot delete a policy attached to entities.",
        ));
    }
    if table::policy::versions(tx, &policy.arn)?.len() > 1 {
        return Err(Error::DeleteConflict(
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
        ));
    }
    Ok(table::policy::delete(tx, &policy.arn)?)
}

pub fn create_version(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreatePolicyVersionRequest,
) -> Result<shape::CreatePolicyVersionResponse, Error> {
    let policy = find_for::<action::CreatePolicyVersion>(tx, caller, &input.policy_arn)?;
    check(&input.policy_document)?;
    if table::policy::versions(tx, &policy.arn)?.len() >= POLICY_VERSIONS_MAX {
        return Err(Error::LimitExceeded(format!(
            "PolicyVersionsPerPolicy: {POLICY_VERSIONS_MAX}. A managed policy can have up to {POLICY_VERSIONS_MAX} versions. Before you create a new version, you must delete an existing version."
        )));
    }
    let mut version =
        table::policy::insert_version(tx, &policy.arn, &input.policy_document, caller.now())?;
    if input.set_as_default == Some(true) {
        table::policy::set_default_version(tx, &policy.arn, &version.id)?;
        version.is_default = true;
    }
    Ok(shape::CreatePolicyVersionResponse {
        policy_version: Some(view_version(&version, false)),
    })
}

fn version_of(tx: &mut Tx, arn: &str, id: &str) -> Result<PolicyVersion, Error> {
    table::policy::versions(tx, arn)?
        .into_iter()
        .find(|version| version.id == id)
        .ok_or_else(|| {
            Error::NoSuchEntity(format!(
                "Policy {arn} version {id} does not exist or is not attachable."
            ))
        })
}

pub fn get_version(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetPolicyVersionRequest,
) -> Result<shape::GetPolicyVersionResponse, Error> {
    let policy = find_for::<action::GetPolicyVersion>(tx, caller, &input.policy_arn)?;
    let version = version_of(tx, &policy.arn, &input.version_id)?;
    Ok(shape::GetPolicyVersionResponse {
        policy_version: Some(view_version(&version, true)),
    })
}

pub fn list_versions(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListPolicyVersionsRequest,
) -> Result<shape::ListPolicyVersionsResponse, Error> {
    let policy = find_for::<action::ListPolicyVersions>(tx, caller, &input.policy_arn)?;
    let versions = table::policy::versions(tx, &policy.arn)?;
    Ok(shape::ListPolicyVersionsResponse {
        versions: Some(
            versions
                .iter()
                .map(|version| view_version(version, false))
                .collect(),
        ),
        is_truncated: Some(false),
        marker: None,
    })
}

pub fn set_default_version(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::SetDefaultPolicyVersionRequest,
) -> Result<(), Error> {
    let policy = find_for::<action::SetDefaultPolicyVersion>(tx, caller, &input.policy_arn)?;
    let version = version_of(tx, &policy.arn, &input.version_id)?;
    Ok(table::policy::set_default_version(
        tx,
        &policy.arn,
        &version.id,
    )?)
}

pub fn delete_version(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeletePolicyVersionRequest,
) -> Result<(), Error> {
    let policy = find_for::<action::DeletePolicyVersion>(tx, caller, &input.policy_arn)?;
    let version = version_of(tx, &policy.arn, &input.version_id)?;
    if version.is_default {
        return Err(Error::DeleteConflict(
            "Cannot delete the default version of a policy.",
        ));
    }
    Ok(table::policy::delete_version(tx, &policy.arn, &version.id)?)
}

fn view(policy: &ManagedPolicy) -> shape::Policy {
    shape::Policy {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn.clone()),
        path: Some(policy.path.clone()),
        default_version_id: Some(policy.default_version.clone()),
        attachment_count: Some(policy.attachments),
        permissions_boundary_usage_count: Some(policy.boundaries),
        is_attachable: Some(true),
        description: policy.description.clone(),
        create_date: Some(policy.created_at),
        update_date: Some(policy.updated_at),
        ..Default::default()
    }
}

fn view_version(version: &PolicyVersion, with_document: bool) -> shape::PolicyVersion {
    shape::PolicyVersion {
        document: with_document.then(|| encoded(&version.document)),
        version_id: Some(version.id.clone()),
        is_default_version: Some(version.is_default),
        create_date: Some(version.created_at),
    }
}
