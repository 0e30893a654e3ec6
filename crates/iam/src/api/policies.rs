//! Managed policies and their versions.

use store::Tx;
use wire::Arn;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::{after, page, page_of};
use super::{encoded, path, quota, tags};
use crate::caller::{Caller, Denied, Named};
use crate::error::Error;
use crate::model::{
    MANAGED_POLICY_CHARS_MAX, ManagedPolicy, POLICIES_MAX, POLICY_VERSIONS_MAX, PolicyVersion,
    counted_chars, unique_id,
};
use crate::policy::{Policy, PolicyKind};
use crate::{aws_policies, table};

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreatePolicyRequest,
) -> Result<shape::CreatePolicyResponse, Error> {
    let path = path(input.path.as_ref());
    let name = &input.policy_name;
    let arn = Arn::new("iam", "", caller.account(), &format!("policy{path}{name}"));
    let keys = tags::request_keys(input.tags.as_ref());
    caller.authorize_with::<action::CreatePolicy>(tx, &Named::new(&arn), &keys)?;
    if !keys.is_empty() {
        caller.authorize_with::<action::TagPolicy>(tx, &Named::new(&arn), &keys)?;
    }
    check(&input.policy_document)?;
    if table::policy::named(tx, caller.account(), name)? {
        return Err(Error::Exists(format!(
            "A policy called {name} already exists. Duplicate names are not allowed."
        )));
    }
    quota(
        table::policy::count(tx, caller.account())?,
        "PoliciesPerAccount",
        POLICIES_MAX,
    )?;
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
        tags: tags::read_exact(input.tags.as_ref())?,
    };
    table::policy::insert(tx, &policy)?;
    table::policy::insert_version(tx, &policy.arn, &input.policy_document, now)?;
    let view = shape::Policy {
        tags: tags::view(&policy.tags),
        ..view_brief(&policy)
    };
    Ok(shape::CreatePolicyResponse { policy: Some(view) })
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

/// The policy with this ARN as the account sees it: its own, or one of AWS's.
pub fn lookup(tx: &mut Tx, account: &str, arn: &str) -> Result<Option<ManagedPolicy>, Error> {
    if let Some(policy) = aws_policies::find(arn) {
        let (attachments, boundaries) = table::policy::uses(tx, account, arn)?;
        return Ok(Some(ManagedPolicy {
            attachments,
            boundaries,
            ..policy.managed()
        }));
    }
    Ok(table::policy::find(tx, arn)?.filter(|policy| policy.account == account))
}

/// The policy with this ARN, once the caller may do `A` to it.
pub fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    arn: &str,
) -> Result<ManagedPolicy, Error> {
    find_with::<A>(tx, caller, arn, &[])
}

/// The same, and the version of it; without the policy there is no version of it either.
fn find_version<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    arn: &str,
    id: &str,
) -> Result<(ManagedPolicy, PolicyVersion), Error> {
    match find_for::<A>(tx, caller, arn) {
        Ok(policy) => {
            let version = version_of(tx, &policy.arn, id)?;
            Ok((policy, version))
        }
        Err(Error::NoSuchEntity(_)) => Err(no_version(arn, id)),
        Err(error) => Err(error),
    }
}

fn no_version(arn: &str, id: &str) -> Error {
    Error::NoSuchEntity(format!(
        "Policy {arn} version {id} does not exist or is not attachable."
    ))
}

fn find_with<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    arn: &str,
    keys: &[(String, String)],
) -> Result<ManagedPolicy, Error> {
    let parsed = Arn::parse(arn)
        .ok()
        .filter(|arn| arn.service() == "iam")
        .ok_or_else(|| Error::Validation("Invalid ARN:  Could not be parsed!".to_owned()))?;
    let found = lookup(tx, caller.account(), arn)?;
    let tags = found
        .as_ref()
        .map(|policy| policy.tags.clone())
        .unwrap_or_default();
    // AWS's own policies are anybody's to read, in the caller's account.
    let resource = Named::text(parsed.as_str(), caller.account()).tagged(&tags);
    caller.authorize_with::<A>(tx, &resource, keys)?;
    found.ok_or_else(|| Error::NoSuchEntity(format!("Policy {arn} was not found.")))
}

/// The same for an operation that changes it, which nobody may do to AWS's.
fn find_to_change<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    arn: &str,
    keys: &[(String, String)],
) -> Result<ManagedPolicy, Error> {
    let policy = find_with::<A>(tx, caller, arn, keys)?;
    changeable(caller, &policy, A::NAME)?;
    Ok(policy)
}

/// Nobody's policies reach what is AWS's.
fn changeable(caller: &Caller, policy: &ManagedPolicy, action: &str) -> Result<(), Error> {
    if policy.account == aws_policies::OWNER {
        return Err(Denied::nothing_allows(caller, action, &policy.arn).into());
    }
    Ok(())
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
    use shape::PolicyScopeType::{All, Aws, Local};
    let path = path(input.path_prefix.as_ref());
    let account = caller.account();
    let arn = Arn::new("iam", "", account, &format!("policy{path}"));
    caller.authorize::<action::ListPolicies>(tx, &Named::new(&arn))?;
    let marker = after(input.marker.as_ref())?;
    let scope = input.scope.unwrap_or(All);
    let mut found = Vec::new();
    if scope != Aws {
        found = table::policy::list(tx, account, &path, &marker)?;
    }
    if scope != Local {
        for policy in aws_policies::all() {
            let (attachments, boundaries) = table::policy::uses(tx, account, policy.arn())?;
            found.push(ManagedPolicy {
                attachments,
                boundaries,
                ..policy.managed()
            });
        }
    }
    // How a policy is used counts only among those that are.
    let only_attached = input.only_attached.unwrap_or(false);
    let used = |policy: &ManagedPolicy| match input.policy_usage_filter {
        Some(shape::PolicyUsageType::PermissionsBoundary) => policy.boundaries > 0,
        Some(shape::PolicyUsageType::PermissionsPolicy) => policy.attachments > 0,
        None => policy.attachments + policy.boundaries > 0,
    };
    found.retain(|policy| {
        policy.name > marker && policy.path.starts_with(&path) && (!only_attached || used(policy))
    });
    found.sort_by(|one, other| one.name.cmp(&other.name));
    let page = page(found, input.max_items, |policy| policy.name.clone());
    Ok(shape::ListPoliciesResponse {
        policies: Some(page.items.iter().map(view_brief).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeletePolicyRequest,
) -> Result<(), Error> {
    let policy = find_to_change::<action::DeletePolicy>(tx, caller, &input.policy_arn, &[])?;
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
    let policy = find_to_change::<action::CreatePolicyVersion>(tx, caller, &input.policy_arn, &[])?;
    check(&input.policy_document)?;
    if table::policy::versions(tx, &policy.arn)?.len() >= POLICY_VERSIONS_MAX {
        return Err(Error::Limit(format!(
            "A managed policy can have up to {POLICY_VERSIONS_MAX} versions. Before you create a new version, you must delete an existing version."
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

/// The text of a managed policy as it is in force, as the account sees it.
pub fn document(tx: &mut Tx, account: &str, arn: &str) -> Result<Option<String>, Error> {
    let Some(policy) = lookup(tx, account, arn)? else {
        return Ok(None);
    };
    let version = versions(tx, arn)?
        .into_iter()
        .find(|version| version.id == policy.default_version);
    Ok(version.map(|version| version.document))
}

pub fn versions(tx: &mut Tx, arn: &str) -> Result<Vec<PolicyVersion>, Error> {
    match aws_policies::find(arn) {
        Some(policy) => Ok(vec![policy.version()]),
        None => Ok(table::policy::versions(tx, arn)?),
    }
}

fn version_of(tx: &mut Tx, arn: &str, id: &str) -> Result<PolicyVersion, Error> {
    versions(tx, arn)?
        .into_iter()
        .find(|version| version.id == id)
        .ok_or_else(|| no_version(arn, id))
}

pub fn get_version(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetPolicyVersionRequest,
) -> Result<shape::GetPolicyVersionResponse, Error> {
    let (arn, id) = (&input.policy_arn, &input.version_id);
    let (_, version) = find_version::<action::GetPolicyVersion>(tx, caller, arn, id)?;
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
    let versions = versions(tx, &policy.arn)?;
    let page = page_of(
        versions,
        input.marker.as_ref(),
        input.max_items,
        |version| version.id.clone(),
    )?;
    Ok(shape::ListPolicyVersionsResponse {
        versions: Some(
            page.items
                .iter()
                .map(|version| view_version(version, false))
                .collect(),
        ),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn set_default_version(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::SetDefaultPolicyVersionRequest,
) -> Result<(), Error> {
    let (arn, id) = (&input.policy_arn, &input.version_id);
    let (policy, version) = find_version::<action::SetDefaultPolicyVersion>(tx, caller, arn, id)?;
    changeable(caller, &policy, "iam:SetDefaultPolicyVersion")?;
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
    let policy = find_to_change::<action::DeletePolicyVersion>(tx, caller, &input.policy_arn, &[])?;
    let version = version_of(tx, &policy.arn, &input.version_id)?;
    if version.is_default {
        return Err(Error::DeleteConflict(
            "Cannot delete the default version of a policy.",
        ));
    }
    Ok(table::policy::delete_version(tx, &policy.arn, &version.id)?)
}

pub fn tag(tx: &mut Tx, caller: &Caller, input: &shape::TagPolicyRequest) -> Result<(), Error> {
    let keys = tags::request_keys(Some(&input.tags));
    let policy = find_to_change::<action::TagPolicy>(tx, caller, &input.policy_arn, &keys)?;
    let tags = tags::merged_exact(&policy.tags, tags::read_exact(Some(&input.tags))?)?;
    Ok(table::policy::set_tags(tx, &policy, &tags)?)
}

pub fn untag(tx: &mut Tx, caller: &Caller, input: &shape::UntagPolicyRequest) -> Result<(), Error> {
    let keys = tags::untag_keys(&input.tag_keys);
    let policy = find_to_change::<action::UntagPolicy>(tx, caller, &input.policy_arn, &keys)?;
    let tags = tags::without_exact(&policy.tags, &input.tag_keys);
    Ok(table::policy::set_tags(tx, &policy, &tags)?)
}

pub fn list_tags(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListPolicyTagsRequest,
) -> Result<shape::ListPolicyTagsResponse, Error> {
    let policy = find_for::<action::ListPolicyTags>(tx, caller, &input.policy_arn)?;
    let page = tags::list(
        &tags::by_key(&policy.tags),
        input.marker.as_ref(),
        input.max_items,
    )?;
    Ok(shape::ListPolicyTagsResponse {
        tags: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

/// As listings show it: without tags and description.
fn view_brief(policy: &ManagedPolicy) -> shape::Policy {
    shape::Policy {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn.clone()),
        path: Some(policy.path.clone()),
        default_version_id: Some(policy.default_version.clone()),
        attachment_count: Some(policy.attachments),
        permissions_boundary_usage_count: Some(policy.boundaries),
        is_attachable: Some(true),
        create_date: Some(policy.created_at),
        update_date: Some(policy.updated_at),
        ..Default::default()
    }
}

fn view(policy: &ManagedPolicy) -> shape::Policy {
    shape::Policy {
        description: policy.description.clone(),
        tags: Some(tags::view_all(&tags::by_key(&policy.tags))),
        ..view_brief(policy)
    }
}

pub fn view_version(version: &PolicyVersion, with_document: bool) -> shape::PolicyVersion {
    shape::PolicyVersion {
        document: with_document.then(|| encoded(&version.document)),
        version_id: Some(version.id.clone()),
        is_default_version: Some(version.is_default),
        create_date: Some(version.created_at),
    }
}
