//! Service-linked roles: those that a service defines, and only it may change.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::encoded;
use super::roles::{self, SESSION_S_DEFAULT};
use crate::caller::{Any, Caller, Named};
use crate::error::Error;
use crate::model::{Owner, Role, role_arn, unique_id};
use crate::table;
use crate::table::account::RoleDeletion;

/// A service's principal, the name of its role, and the policy of it.
type Linked = (&'static str, &'static str, &'static str);

/// The services whose roles may be made more than once, with a suffix.
const SUFFIXED: [&str; 3] = [
    "autoscaling.amazonaws.com",
    "connect.amazonaws.com",
    "lexv2.amazonaws.com",
];

const ORGANIZATIONS: &str = "organizations.amazonaws.com";
/// "If you leave the organization, you can delete the role" (AWS Organizations and service-linked
/// roles); the words are ours.
const STILL_MEMBER: &str = "The account is a member of an organization, which needs the role. Delete the role after the account has left the organization.";

#[rustfmt::skip]
const LINKED: [Linked; 6] = [
    ("autoscaling.amazonaws.com",   "AWSServiceRoleForAutoScaling",   "AutoScalingServiceRolePolicy"),
    ("batch.amazonaws.com",         "AWSServiceRoleForBatch",         "BatchServiceRolePolicy"),
    ("ecs.amazonaws.com",           "AWSServiceRoleForECS",           "AmazonECSServiceRolePolicy"),
    ("organizations.amazonaws.com", "AWSServiceRoleForOrganizations", "AWSOrganizationsServiceTrustPolicy"),
    ("spot.amazonaws.com",          "AWSServiceRoleForEC2Spot",       "AWSEC2SpotServiceRolePolicy"),
    ("spotfleet.amazonaws.com",     "AWSServiceRoleForEC2SpotFleet",  "AWSEC2SpotFleetServiceRolePolicy"),
];

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateServiceLinkedRoleRequest,
) -> Result<shape::CreateServiceLinkedRoleResponse, Error> {
    let service = &input.aws_service_name;
    let linked = LINKED.iter().find(|(name, ..)| name == service);
    let (path, base) = (
        format!("/aws-service-role/{service}/"),
        linked.map_or("*", |(_, role, ..)| role),
    );
    let name = match &input.custom_suffix {
        Some(suffix) => format!("{base}_{suffix}"),
        None => base.to_owned(),
    };
    let arn = role_arn(caller.account(), &path, &name);
    let keys = [("iam:AWSServiceName".to_owned(), service.clone())];
    caller.authorize_with::<action::CreateServiceLinkedRole>(tx, &Named::new(&arn), &keys)?;
    if input.custom_suffix.is_some() && !SUFFIXED.contains(&service.as_str()) {
        return Err(Error::InvalidInput(format!(
            "Custom suffix is not allowed for {service}"
        )));
    }
    let Some((_, _, policy)) = linked else {
        return Err(Error::InvalidInput(format!(
            "Service {service} is not known, or has no service-linked role."
        )));
    };
    if table::role::find(tx, caller.account(), &name)?.is_some() {
        return Err(Error::InvalidInput(format!(
            "Service role name {name} has been taken in this account, please try a different suffix."
        )));
    }
    let role = Role {
        account: caller.account().to_owned(),
        name,
        id: unique_id("AROA", 17),
        path,
        created_at: caller.now(),
        description: input.description.clone(),
        trust: trust(service),
        session_s_max: SESSION_S_DEFAULT,
        boundary: None,
        tags: Vec::new(),
        last_used: None,
    };
    table::role::insert(tx, &role)?;
    let policy = format!("arn:aws:iam::aws:policy/aws-service-role/{policy}");
    table::policy::attach(tx, &role.account, Owner::Role(&role.name), &policy)?;
    // AWS answers with lists of one, which are not in the document that it keeps.
    let listed = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Action":["sts:AssumeRole"],"Effect":"Allow","Principal":{{"Service":["{service}"]}}}}]}}"#
    );
    let view = shape::Role {
        assume_role_policy_document: Some(encoded(&listed)),
        ..roles::view_brief(tx, &role)?
    };
    Ok(shape::CreateServiceLinkedRoleResponse { role: Some(view) })
}

fn trust(service: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{service}"}},"Action":"sts:AssumeRole"}}]}}"#
    )
}

/// The task has ended when it begins. Of the services whose roles there are, one alone needs its
/// role: Organizations, as long as the account is in an organization.
pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteServiceLinkedRoleRequest,
) -> Result<shape::DeleteServiceLinkedRoleResponse, Error> {
    let role = roles::find_for::<action::DeleteServiceLinkedRole>(tx, caller, &input.role_name)?;
    let Some(service) = role.linked_service() else {
        return Err(Error::NoSuchEntity(format!(
            "{} exists but is not a service role.",
            role.name
        )));
    };
    let task = format!(
        "task/aws-service-role/{service}/{}/{}",
        role.name,
        unique_id("", 26).to_lowercase()
    );
    if service == ORGANIZATIONS && is_member(tx, &role.account)? {
        table::account::insert_role_deletion(tx, &role.account, &task, Some(STILL_MEMBER))?;
        return Ok(shape::DeleteServiceLinkedRoleResponse {
            deletion_task_id: Some(task),
        });
    }
    let owner = Owner::Role(&role.name);
    for arn in table::policy::attached(tx, &role.account, owner)? {
        table::policy::detach(tx, &role.account, owner, &arn)?;
    }
    table::role::delete(tx, &role)?;
    table::account::insert_role_deletion(tx, &role.account, &task, None)?;
    Ok(shape::DeleteServiceLinkedRoleResponse {
        deletion_task_id: Some(task),
    })
}

pub fn deletion_status(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetServiceLinkedRoleDeletionStatusRequest,
) -> Result<shape::GetServiceLinkedRoleDeletionStatusResponse, Error> {
    let task = &input.deletion_task_id;
    caller.authorize::<action::GetServiceLinkedRoleDeletionStatus>(tx, &Any::of(caller))?;
    if !is_task(task) {
        return Err(Error::InvalidInput("Invalid task id".to_owned()));
    }
    let ended = table::account::role_deletion(tx, caller.account(), task)?;
    let (status, reason) = match ended {
        None => {
            return Err(Error::NoSuchEntity(
                "Cannot find deletion status for given id.".to_owned(),
            ));
        }
        Some(RoleDeletion::Done) => (shape::DeletionTaskStatusType::Succeeded, None),
        Some(RoleDeletion::Failed(why)) => (shape::DeletionTaskStatusType::Failed, Some(why)),
    };
    Ok(shape::GetServiceLinkedRoleDeletionStatusResponse {
        status: Some(status),
        reason: reason.map(|reason| shape::DeletionTaskFailureReasonType {
            reason: Some(reason),
            role_usage_list: None,
        }),
    })
}

fn is_member(tx: &mut Tx, account: &str) -> Result<bool, Error> {
    let organized = table::organization::find(tx)?.is_some();
    Ok(organized && !table::organization::path(tx, account)?.is_empty())
}

/// `task/aws-service-role/<service>/<role>/<number>`
fn is_task(text: &str) -> bool {
    let parts: Vec<&str> = text.split('/').collect();
    matches!(parts[..], ["task", "aws-service-role", service, role, number]
        if ![service, role, number].contains(&""))
}
