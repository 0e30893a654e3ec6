//! The organization itself and its root.

use store::Tx;
use wire::Timestamp;
use wire::r#gen::organizations as shape;
use wire::r#gen::organizations::action;

use super::accounts::enroll;
use super::{arn, managing, new_id, not_in_use, page, refused};
use crate::caller::{Any, Caller, Denied};
use crate::error::Error;
use crate::table::organization::{self as table, FULL_ACCESS, Organization};

const SCP: shape::PolicyType = shape::PolicyType::ServiceControlPolicy;

/// Only the account that the server began with can: there is one organization.
pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateOrganizationRequest,
) -> Result<shape::CreateOrganizationResponse, Error> {
    caller.authorize::<action::CreateOrganization>(tx, &Any::of(caller))?;
    if input.feature_set == Some(shape::OrganizationFeatureSet::ConsolidatedBilling) {
        return Err(refused(
            "InvalidInputException",
            "Only organizations with all features are offered.",
        ));
    }
    let member = table::account(tx, caller.account())?.is_some_and(|it| it.parent.is_some());
    if member {
        return Err(refused(
            "AlreadyInOrganizationException",
            "The AWS account is already a member of an organization.",
        ));
    }
    if crate::table::account::first(tx)?.as_deref() != Some(caller.account()) {
        let action = "organizations:CreateOrganization";
        return Err(Denied::nothing_allows(caller, action, "*").into());
    }
    let made = make(tx, caller.account(), caller.now())?;
    Ok(shape::CreateOrganizationResponse {
        organization: Some(view(tx, &made)?),
    })
}

fn make(tx: &mut Tx, management: &str, now: Timestamp) -> Result<Organization, Error> {
    let made = Organization {
        id: new_id("o", 10),
        management: management.to_owned(),
        root: new_id("r", 4),
        scp_enabled: false,
    };
    table::insert(tx, &made, now)?;
    enroll(tx, &made, management, now)?;
    Ok(made)
}

/// The organization, made if there is none: every account that the server makes is in it.
pub fn ensure(tx: &mut Tx, management: &str, now: Timestamp) -> Result<Organization, Error> {
    match table::find(tx)? {
        Some(found) => Ok(found),
        None => make(tx, management, now),
    }
}

/// Members may look too.
pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
) -> Result<shape::DescribeOrganizationResponse, Error> {
    caller.authorize::<action::DescribeOrganization>(tx, &Any::of(caller))?;
    let member = table::account(tx, caller.account())?.is_some_and(|it| it.parent.is_some());
    let found = table::find(tx)?.filter(|_| member).ok_or_else(not_in_use)?;
    Ok(shape::DescribeOrganizationResponse {
        organization: Some(view(tx, &found)?),
    })
}

pub fn delete(tx: &mut Tx, caller: &Caller) -> Result<(), Error> {
    managing::<action::DeleteOrganization>(tx, caller, None)?;
    let empty = table::members(tx, None)?.len() <= 1 && table::all_units(tx)?.is_empty();
    if !empty {
        return Err(refused(
            "OrganizationNotEmptyException",
            "To delete an organization you must first remove all member accounts (except the master).",
        ));
    }
    Ok(table::delete(tx)?)
}

pub fn list_roots(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListRootsRequest,
) -> Result<shape::ListRootsResponse, Error> {
    let organization = managing::<action::ListRoots>(tx, caller, None)?;
    let roots = vec![view_root(&organization)];
    let (roots, next_token) = page(
        roots,
        input.next_token.as_ref(),
        input.max_results,
        |root| root.id.clone().unwrap_or_default(),
    )?;
    Ok(shape::ListRootsResponse {
        roots: Some(roots),
        next_token,
    })
}

fn root_of(organization: &Organization, id: &str, kind: shape::PolicyType) -> Result<(), Error> {
    if id != organization.root {
        return Err(refused(
            "RootNotFoundException",
            "You specified a root that doesn't exist.",
        ));
    }
    only_scp(kind)
}

/// Of the kinds of policies only service control policies bind anything here.
pub fn only_scp(kind: shape::PolicyType) -> Result<(), Error> {
    if kind == SCP {
        return Ok(());
    }
    Err(refused(
        "PolicyTypeNotAvailableForOrganizationException",
        "This policy type is not available for the organization.",
    ))
}

/// From now on policies bind: everything begins with the one that allows all.
pub fn enable(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::EnablePolicyTypeRequest,
) -> Result<shape::EnablePolicyTypeResponse, Error> {
    let id = Some(input.root_id.as_str());
    let mut organization = managing::<action::EnablePolicyType>(tx, caller, id)?;
    root_of(&organization, &input.root_id, input.policy_type)?;
    if organization.scp_enabled {
        return Err(refused(
            "PolicyTypeAlreadyEnabledException",
            "The specified policy type is already enabled.",
        ));
    }
    table::set_scp_enabled(tx, true)?;
    organization.scp_enabled = true;
    table::attach(tx, FULL_ACCESS, &organization.root)?;
    for unit in table::all_units(tx)? {
        table::attach(tx, FULL_ACCESS, &unit.id)?;
    }
    for account in table::members(tx, None)? {
        table::attach(tx, FULL_ACCESS, &account.id)?;
    }
    Ok(shape::EnablePolicyTypeResponse {
        root: Some(view_root(&organization)),
    })
}

pub fn disable(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DisablePolicyTypeRequest,
) -> Result<shape::DisablePolicyTypeResponse, Error> {
    let id = Some(input.root_id.as_str());
    let mut organization = managing::<action::DisablePolicyType>(tx, caller, id)?;
    root_of(&organization, &input.root_id, input.policy_type)?;
    if !organization.scp_enabled {
        return Err(refused(
            "PolicyTypeNotEnabledException",
            "This operation can be performed only for enabled policy types.",
        ));
    }
    table::set_scp_enabled(tx, false)?;
    organization.scp_enabled = false;
    Ok(shape::DisablePolicyTypeResponse {
        root: Some(view_root(&organization)),
    })
}

fn policy_types(enabled: bool) -> Vec<shape::PolicyTypeSummary> {
    let scp = shape::PolicyTypeSummary {
        r#type: Some(SCP),
        status: Some(shape::PolicyTypeStatus::Enabled),
    };
    enabled.then_some(scp).into_iter().collect()
}

fn view(tx: &mut Tx, organization: &Organization) -> Result<shape::Organization, Error> {
    let management = table::account(tx, &organization.management)?;
    let email = management.map(|account| account.email).unwrap_or_default();
    let own = wire::Arn::new(
        "organizations",
        "",
        &organization.management,
        &format!("organization/{}", organization.id),
    );
    Ok(shape::Organization {
        id: Some(organization.id.clone()),
        arn: Some(own.to_string()),
        feature_set: Some(shape::OrganizationFeatureSet::All),
        master_account_arn: Some(
            arn(organization, "account", &organization.management).to_string(),
        ),
        master_account_id: Some(organization.management.clone()),
        master_account_email: Some(wire::Sensitive::new(email)),
        available_policy_types: Some(policy_types(true)),
    })
}

fn view_root(organization: &Organization) -> shape::Root {
    shape::Root {
        id: Some(organization.root.clone()),
        arn: Some(arn(organization, "root", &organization.root).to_string()),
        name: Some("Root".to_owned()),
        policy_types: Some(policy_types(organization.scp_enabled)),
    }
}
