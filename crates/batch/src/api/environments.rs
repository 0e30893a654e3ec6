//! CreateComputeEnvironment, UpdateComputeEnvironment, DeleteComputeEnvironment,
//! DescribeComputeEnvironments.

use iam::{Any, Caller};
use store::Tx;
use uuid::Uuid;
use wire::Arn;
use wire::r#gen::batch as shape;
use wire::r#gen::batch::action;

use super::permission::{creating, pass_role};
use super::places::{self, Asked, find_for, free};
use crate::error::Error;
use crate::model::capacity;
use crate::model::environment::ComputeEnvironment;
use crate::model::names::{Kind, environment_arn, is_name};
use crate::model::tags;
use crate::model::validate::given;
use crate::table;

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
    free::<shape::ComputeEnvironmentDetail>(tx, caller, name)?;
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
        created_at: caller.now(),
        arn,
        detail,
    };
    table::place::insert(tx, &environment)?;
    Ok(shape::CreateComputeEnvironmentResponse {
        compute_environment_name: Some(environment.name().to_owned()),
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

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateComputeEnvironmentRequest,
) -> Result<shape::UpdateComputeEnvironmentResponse, Error> {
    let mut environment: ComputeEnvironment =
        find_for::<action::UpdateComputeEnvironment, _>(tx, caller, &input.compute_environment)?;
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
    table::place::update(tx, &environment)?;
    Ok(shape::UpdateComputeEnvironmentResponse {
        compute_environment_name: Some(environment.name().to_owned()),
        compute_environment_arn: Some(environment.arn.to_string()),
    })
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteComputeEnvironmentRequest,
) -> Result<shape::DeleteComputeEnvironmentResponse, Error> {
    let environment: ComputeEnvironment =
        find_for::<action::DeleteComputeEnvironment, _>(tx, caller, &input.compute_environment)?;
    let arn = &environment.arn;
    if environment.is_enabled() {
        return Err(Error::Client(
            "Cannot delete, resource must be disabled first".to_owned(),
        ));
    }
    if table::place::uses_environment(tx, arn.account(), arn.region(), arn.as_str())? {
        return Err(Error::Client(
            "Cannot delete, found existing JobQueue relationship".to_owned(),
        ));
    }
    table::place::delete(tx, Kind::ComputeEnvironment, arn.as_str())?;
    Ok(shape::DeleteComputeEnvironmentResponse {})
}

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeComputeEnvironmentsRequest,
) -> Result<shape::DescribeComputeEnvironmentsResponse, Error> {
    caller.authorize::<action::DescribeComputeEnvironments>(tx, &Any::of(caller))?;
    let asked = Asked {
        member: "computeEnvironments",
        names: input.compute_environments.as_deref(),
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let (details, next_token) = places::describe(tx, caller, &asked)?;
    Ok(shape::DescribeComputeEnvironmentsResponse {
        compute_environments: Some(details),
        next_token,
    })
}
