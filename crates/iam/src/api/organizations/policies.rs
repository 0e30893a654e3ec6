//! Service control policies: what no account may do, whatever its own administrators allow.

use store::Tx;
use wire::r#gen::organizations as shape;
use wire::r#gen::organizations::action;

use super::organization::only_scp;
use super::{arn, broken, invalid, managing, managing_with, new_id, page, refused, tags};
use crate::caller::Caller;
use crate::error::Error;
use crate::policy::{Policy, PolicyKind};
use crate::table::organization::{self as table, FULL_ACCESS, Organization, ServiceControlPolicy};

/// "Maximum size of a policy document: 5,120 characters"; "attached to a target: 5".
const POLICY_CHARS_MAX: usize = 5_120;
const ATTACHED_MAX: usize = 5;
const POLICIES_MAX: usize = 1_000;
const SCP: shape::PolicyType = shape::PolicyType::ServiceControlPolicy;

fn check(content: &str) -> Result<(), Error> {
    Policy::parse(content, PolicyKind::ServiceControl)?;
    if content.chars().count() > POLICY_CHARS_MAX {
        return Err(broken(
            "POLICY_CONTENT_LIMIT_EXCEEDED",
            "You have exceeded the maximum size of a policy of this type.",
        ));
    }
    Ok(())
}

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreatePolicyRequest,
) -> Result<shape::CreatePolicyResponse, Error> {
    let keys = tags::request_keys(input.tags.as_ref());
    let organization = managing_with::<action::CreatePolicy>(tx, caller, None, &[], &keys)?;
    only_scp(input.r#type)?;
    check(&input.content)?;
    unique(tx, &input.name)?;
    if table::policies(tx)?.len() > POLICIES_MAX {
        return Err(broken(
            "POLICY_NUMBER_LIMIT_EXCEEDED",
            "You have exceeded the number of policies in an organization.",
        ));
    }
    let policy = ServiceControlPolicy {
        id: new_id("p", 8),
        name: input.name.clone(),
        description: input.description.clone(),
        content: input.content.clone(),
        tags: tags::read(input.tags.as_ref())?,
    };
    table::put_policy(tx, &policy)?;
    Ok(shape::CreatePolicyResponse {
        policy: Some(view(&organization, &policy)),
    })
}

fn unique(tx: &mut Tx, name: &str) -> Result<(), Error> {
    if table::policies(tx)?
        .iter()
        .any(|policy| policy.name == name)
    {
        return Err(refused(
            "DuplicatePolicyException",
            "A policy with the same name already exists.",
        ));
    }
    Ok(())
}

fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    id: &str,
) -> Result<(Organization, ServiceControlPolicy), Error> {
    let found = table::policy_of(tx, id)?;
    let tags = found.as_ref().map(|it| it.tags.clone()).unwrap_or_default();
    let organization = managing_with::<A>(tx, caller, Some(id), &tags, &[])?;
    let policy = found.ok_or_else(|| {
        refused(
            "PolicyNotFoundException",
            "You specified a policy that doesn't exist.",
        )
    })?;
    Ok((organization, policy))
}

/// The same for what changes it: AWS's own stays.
fn find_to_change<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    id: &str,
) -> Result<(Organization, ServiceControlPolicy), Error> {
    let found = find_for::<A>(tx, caller, id)?;
    if id == FULL_ACCESS {
        return Err(invalid(
            "IMMUTABLE_POLICY",
            "You cannot change or delete a policy that AWS manages.",
        ));
    }
    Ok(found)
}

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribePolicyRequest,
) -> Result<shape::DescribePolicyResponse, Error> {
    let (organization, policy) = find_for::<action::DescribePolicy>(tx, caller, &input.policy_id)?;
    Ok(shape::DescribePolicyResponse {
        policy: Some(view(&organization, &policy)),
    })
}

/// Answers the names that were asked for alone: what stayed as it was is left out.
pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdatePolicyRequest,
) -> Result<shape::UpdatePolicyResponse, Error> {
    let (organization, mut policy) =
        find_to_change::<action::UpdatePolicy>(tx, caller, &input.policy_id)?;
    if let Some(name) = input.name.as_ref().filter(|name| **name != policy.name) {
        unique(tx, name)?;
        policy.name.clone_from(name);
    }
    // An empty description is answered, and the old one kept.
    if let Some(description) = input.description.as_ref().filter(|text| !text.is_empty()) {
        policy.description.clone_from(description);
    }
    if let Some(content) = &input.content {
        check(content)?;
        policy.content.clone_from(content);
    }
    table::put_policy(tx, &policy)?;
    let asked = shape::PolicySummary {
        name: input.name.clone(),
        description: input.description.clone(),
        ..summary(&organization, &policy)
    };
    Ok(shape::UpdatePolicyResponse {
        policy: Some(shape::Policy {
            policy_summary: Some(asked),
            content: Some(policy.content),
        }),
    })
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeletePolicyRequest,
) -> Result<(), Error> {
    let (_, policy) = find_to_change::<action::DeletePolicy>(tx, caller, &input.policy_id)?;
    if !table::targets(tx, &policy.id)?.is_empty() {
        return Err(refused(
            "PolicyInUseException",
            "The specified policy is in use and cannot be deleted.",
        ));
    }
    Ok(table::delete_policy(tx, &policy.id)?)
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListPoliciesRequest,
) -> Result<shape::ListPoliciesResponse, Error> {
    let organization = managing::<action::ListPolicies>(tx, caller, None)?;
    let all = match input.filter {
        SCP => table::policies(tx)?,
        _ => Vec::new(),
    };
    let (policies, next_token) = page(all, input.next_token.as_ref(), input.max_results, |it| {
        it.id.clone()
    })?;
    Ok(shape::ListPoliciesResponse {
        policies: Some(
            policies
                .iter()
                .map(|it| summary(&organization, it))
                .collect(),
        ),
        next_token,
    })
}

/// What a policy can be attached to: kind and name of the root, a unit or an account.
fn target(
    tx: &mut Tx,
    organization: &Organization,
    id: &str,
) -> Result<(shape::TargetType, String), Error> {
    if id == organization.root {
        return Ok((shape::TargetType::Root, "Root".to_owned()));
    }
    if let Some(unit) = table::unit_of(tx, id)? {
        return Ok((shape::TargetType::OrganizationalUnit, unit.name));
    }
    let account = table::account(tx, id)?.filter(|account| account.parent.is_some());
    match account {
        Some(account) => Ok((shape::TargetType::Account, account.name)),
        None => Err(refused(
            "TargetNotFoundException",
            "You specified a target that doesn't exist.",
        )),
    }
}

fn enabled(organization: &Organization) -> Result<(), Error> {
    if organization.scp_enabled {
        return Ok(());
    }
    Err(refused(
        "PolicyTypeNotEnabledException",
        "This operation can be performed only for enabled policy types.",
    ))
}

pub fn attach(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AttachPolicyRequest,
) -> Result<(), Error> {
    let (organization, policy) = find_for::<action::AttachPolicy>(tx, caller, &input.policy_id)?;
    managing::<action::AttachPolicy>(tx, caller, Some(&input.target_id))?;
    target(tx, &organization, &input.target_id)?;
    enabled(&organization)?;
    let attached = table::attached(tx, &input.target_id)?;
    if attached.contains(&policy.id) {
        return Err(refused(
            "DuplicatePolicyAttachmentException",
            "A policy with the specified name and type already exists.",
        ));
    }
    if attached.len() >= ATTACHED_MAX {
        return Err(broken(
            "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            "You have attached the maximum number of policies to the specified target.",
        ));
    }
    table::attach(tx, &policy.id, &input.target_id)?;
    Ok(())
}

pub fn detach(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DetachPolicyRequest,
) -> Result<(), Error> {
    let (organization, policy) = find_for::<action::DetachPolicy>(tx, caller, &input.policy_id)?;
    managing::<action::DetachPolicy>(tx, caller, Some(&input.target_id))?;
    target(tx, &organization, &input.target_id)?;
    enabled(&organization)?;
    let attached = table::attached(tx, &input.target_id)?;
    if !attached.contains(&policy.id) {
        return Err(refused(
            "PolicyNotAttachedException",
            "The policy isn't attached to the specified target.",
        ));
    }
    if attached.len() == 1 {
        return Err(broken(
            "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
            "You cannot remove the last policy attached to the specified target. You should have \
             at least one policy of each type on a target.",
        ));
    }
    Ok(table::detach(tx, &policy.id, &input.target_id)?)
}

pub fn of_target(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListPoliciesForTargetRequest,
) -> Result<shape::ListPoliciesForTargetResponse, Error> {
    let id = input.target_id.as_str();
    let organization = managing::<action::ListPoliciesForTarget>(tx, caller, Some(id))?;
    target(tx, &organization, id)?;
    let mut all = Vec::new();
    if input.filter == SCP {
        for policy in table::attached(tx, id)? {
            all.extend(table::policy_of(tx, &policy)?);
        }
    }
    let (policies, next_token) = page(all, input.next_token.as_ref(), input.max_results, |it| {
        it.id.clone()
    })?;
    Ok(shape::ListPoliciesForTargetResponse {
        policies: Some(
            policies
                .iter()
                .map(|it| summary(&organization, it))
                .collect(),
        ),
        next_token,
    })
}

pub fn targets(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListTargetsForPolicyRequest,
) -> Result<shape::ListTargetsForPolicyResponse, Error> {
    let (organization, policy) =
        find_for::<action::ListTargetsForPolicy>(tx, caller, &input.policy_id)?;
    let all = table::targets(tx, &policy.id)?;
    let (ids, next_token) = page(
        all,
        input.next_token.as_ref(),
        input.max_results,
        String::clone,
    )?;
    let mut targets = Vec::new();
    for id in ids {
        let (kind, name) = target(tx, &organization, &id)?;
        targets.push(shape::PolicyTargetSummary {
            arn: Some(arn(&organization, super::kind(&id), &id).to_string()),
            target_id: Some(id),
            name: Some(name),
            r#type: Some(kind),
        });
    }
    Ok(shape::ListTargetsForPolicyResponse {
        targets: Some(targets),
        next_token,
    })
}

fn summary(organization: &Organization, policy: &ServiceControlPolicy) -> shape::PolicySummary {
    shape::PolicySummary {
        id: Some(policy.id.clone()),
        arn: Some(policy.arn(organization)),
        name: Some(policy.name.clone()),
        description: Some(policy.description.clone()),
        r#type: Some(SCP),
        aws_managed: Some(policy.id == FULL_ACCESS),
    }
}

fn view(organization: &Organization, policy: &ServiceControlPolicy) -> shape::Policy {
    shape::Policy {
        policy_summary: Some(summary(organization, policy)),
        content: Some(policy.content.clone()),
    }
}
