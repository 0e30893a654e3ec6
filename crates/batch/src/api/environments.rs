//! CreateComputeEnvironment, UpdateComputeEnvironment, DeleteComputeEnvironment,
//! DescribeComputeEnvironments.

use iam::{Any, Caller, Named};
use store::Tx;
use uuid::Uuid;
use wire::r#gen::batch as shape;
use wire::r#gen::batch::action;
use wire::{Action, Arn};

use super::page::{bad_token, listed, page_size};
use super::permission::{creating, pass_role};
use crate::error::Error;
use crate::model::capacity;
use crate::model::environment::ComputeEnvironment;
use crate::model::names::{Kind, environment_arn, is_name, local_name};
use crate::model::tags;
use crate::model::validate::given;
use crate::table;

const ENVIRONMENTS_MAX: i64 = 50;
/// Whom a compute environment's service role is handed to.
const BATCH_SERVICE: &str = "batch.amazonaws.com";
/// The role that AWS uses where none is given.
const SERVICE_LINKED_ROLE: &str = "aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch";
const HEALTHY: &str = "ComputeEnvironment Healthy";

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateComputeEnvironmentRequest,
) -> Result<shape::CreateComputeEnvironmentResponse, Error> {
    let name = &input.compute_environment_name;
    if !is_name(name) {
        return Err(Error::Wrapped(
            "Compute environment name should match valid pattern".to_owned(),
        ));
    }
    let (account, region) = (caller.account(), caller.region());
    let arn = environment_arn(region, account, name);
    creating::<action::CreateComputeEnvironment>(
        tx,
        caller,
        &arn,
        input.tags.as_ref(),
        Vec::new(),
    )?;
    let resources = capacity::creation(input)?;
    let environment_tags = input.tags.clone().unwrap_or_default();
    tags::check(&environment_tags)?;
    if table::environment::find(tx, account, region, name)?.is_some() {
        return Err(Error::Client("Object already exists".to_owned()));
    }
    if table::environment::count(tx, account, region)? >= ENVIRONMENTS_MAX {
        return Err(Error::Client(format!(
            "An account can have at most {ENVIRONMENTS_MAX} compute environments."
        )));
    }
    let service_role = match given(input.service_role.as_ref()) {
        None => role_arn(account, SERVICE_LINKED_ROLE),
        Some(role) => passed_role(tx, caller, role)?,
    };
    if let Some(profile) = given(resources.instance_role.as_ref()) {
        caller.authorize_pass_instance_profile(tx, profile)?;
    }
    let uuid = Uuid::new_v4().to_string();
    let cluster = Arn::new(
        "ecs",
        region,
        account,
        &format!("cluster/AWSBatch-{name}-{uuid}"),
    );
    let detail = shape::ComputeEnvironmentDetail {
        compute_environment_name: Some(name.clone()),
        compute_environment_arn: Some(arn.to_string()),
        ecs_cluster_arn: Some(cluster.to_string()),
        tags: Some(environment_tags),
        r#type: Some(input.r#type),
        state: Some(input.state.unwrap_or(shape::CEState::Enabled)),
        status: Some(shape::CEStatus::Valid),
        status_reason: Some(HEALTHY.to_owned()),
        compute_resources: Some(resources),
        service_role: Some(service_role),
        container_orchestration_type: Some(shape::OrchestrationType::Ecs),
        uuid: Some(uuid),
        context: input.context.clone(),
        ecs_settings: input.ecs_settings.clone(),
        ..Default::default()
    };
    let environment = ComputeEnvironment {
        account: account.to_owned(),
        region: region.to_owned(),
        name: name.clone(),
        created_at: caller.now(),
        arn,
        detail,
    };
    table::environment::insert(tx, &environment)?;
    Ok(shape::CreateComputeEnvironmentResponse {
        compute_environment_name: Some(environment.name),
        compute_environment_arn: Some(environment.arn.to_string()),
    })
}

fn role_arn(account: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:role/{name}")
}

/// A role's ARN, or its name with the path, as the ARN; and the caller may pass it.
fn passed_role(tx: &mut Tx, caller: &Caller, role: &str) -> Result<String, Error> {
    let arn = if role.starts_with("arn:") {
        role.to_owned()
    } else {
        role_arn(caller.account(), role.trim_start_matches('/'))
    };
    capacity::service_role(&arn)?;
    pass_role(tx, caller, &arn, BATCH_SERVICE)?;
    Ok(arn)
}

/// The environment that `text` names, permitted for `A`: permission is decided first.
fn find_for<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    text: &str,
) -> Result<ComputeEnvironment, Error> {
    let (account, region) = (caller.account(), caller.region());
    let missing = || Error::Client(format!("ComputeEnvironment {text} not found."));
    let Some(name) = local_name(Kind::ComputeEnvironment, text, account, region) else {
        caller.authorize::<A>(tx, &Named::text(text, account))?;
        return Err(missing());
    };
    let arn = environment_arn(region, account, name);
    let found = table::environment::find(tx, account, region, name)?;
    let tags = found
        .as_ref()
        .map(ComputeEnvironment::iam_tags)
        .unwrap_or_default();
    caller.authorize::<A>(tx, &Named::new(&arn).tagged(&tags))?;
    found.ok_or_else(missing)
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateComputeEnvironmentRequest,
) -> Result<shape::UpdateComputeEnvironmentResponse, Error> {
    let mut environment =
        find_for::<action::UpdateComputeEnvironment>(tx, caller, &input.compute_environment)?;
    capacity::update(input)?;
    if let Some(role) = given(input.service_role.as_ref()) {
        environment.detail.service_role = Some(passed_role(tx, caller, role)?);
    }
    let detail = &mut environment.detail;
    if let (Some(resources), Some(changes)) = (
        detail.compute_resources.as_mut(),
        input.compute_resources.as_ref(),
    ) {
        capacity::apply(resources, changes)?;
    }
    detail.state = input.state.or(detail.state);
    if input.update_policy.is_some() {
        detail.update_policy.clone_from(&input.update_policy);
    }
    if input.context.is_some() {
        detail.context.clone_from(&input.context);
    }
    if input.ecs_settings.is_some() {
        detail.ecs_settings.clone_from(&input.ecs_settings);
    }
    table::environment::update(tx, &environment)?;
    Ok(shape::UpdateComputeEnvironmentResponse {
        compute_environment_name: Some(environment.name),
        compute_environment_arn: Some(environment.arn.to_string()),
    })
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteComputeEnvironmentRequest,
) -> Result<shape::DeleteComputeEnvironmentResponse, Error> {
    let environment =
        find_for::<action::DeleteComputeEnvironment>(tx, caller, &input.compute_environment)?;
    let (account, region) = (&environment.account, &environment.region);
    let arn = environment.arn.as_str();
    if environment.is_enabled() {
        return Err(Error::Client(
            "Cannot delete, resource must be disabled first".to_owned(),
        ));
    }
    if table::queue::uses_environment(tx, account, region, arn)? {
        return Err(Error::Client(
            "Cannot delete, found existing JobQueue relationship".to_owned(),
        ));
    }
    table::environment::delete(tx, arn)?;
    Ok(shape::DeleteComputeEnvironmentResponse {})
}

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeComputeEnvironmentsRequest,
) -> Result<shape::DescribeComputeEnvironmentsResponse, Error> {
    caller.authorize::<action::DescribeComputeEnvironments>(tx, &Any::of(caller))?;
    let (account, region) = (caller.account(), caller.region());
    let mut next_token = None;
    let mut found = Vec::new();
    match input.compute_environments.as_deref() {
        Some(names) if !names.is_empty() => {
            for text in listed("computeEnvironments", names)? {
                found.extend(table::environment::find(tx, account, region, text)?);
            }
            found.sort_by(|a, b| a.name.cmp(&b.name));
            found.dedup_by(|a, b| a.name == b.name);
        }
        _ => {
            let (size, limit) = page_size(input.max_results)?;
            let after = input.next_token.as_deref().unwrap_or_default();
            if !after.is_empty() && !is_name(after) {
                return Err(bad_token());
            }
            found = table::environment::list(tx, account, region, after, limit)?;
            let more = found.len() > size;
            found.truncate(size);
            next_token = found.last().filter(|_| more).map(|last| last.name.clone());
        }
    }
    let details = found
        .into_iter()
        .map(|environment| environment.detail)
        .collect();
    Ok(shape::DescribeComputeEnvironmentsResponse {
        compute_environments: Some(details),
        next_token,
    })
}
