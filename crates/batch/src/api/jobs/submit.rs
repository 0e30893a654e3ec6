//! SubmitJob: the definition as it is now, with what the submission changes.

use std::collections::BTreeMap;

use iam::{Caller, Named};
use store::Tx;
use wire::r#gen::batch as shape;
use wire::r#gen::batch::action;

use crate::error::Error;
use crate::model::definition::JobDefinition;
use crate::model::job::{Job, JobSpec, JobStatus};
use crate::model::names::{Kind, is_job_name, job_arn};
use crate::model::outcome::DEPENDENCY_FAILED;
use crate::model::queue::JobQueue;
use crate::model::tags::{check, request_keys};
use crate::model::validate;
use crate::runner::{Signal, ready};
use crate::table;

const DEPENDENCIES_MAX: usize = 20;
const PAYLOAD_BYTES_MAX: usize = 30 * 1024;

/// The answer, and what the runner is to know.
pub fn submit(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::SubmitJobRequest,
) -> Result<(shape::SubmitJobResponse, Option<Signal>), Error> {
    if !is_job_name(&input.job_name) {
        return Err(Error::Wrapped(
            "Job name should match valid pattern".to_owned(),
        ));
    }
    offered(input)?;
    let (queue, definition) = permitted(tx, caller, input)?;
    suited(&queue, &definition)?;
    let spec = spec(input, &queue, &definition)?;
    let tags = input.tags.clone().unwrap_or_default();
    check(&tags)?;
    let mut job = Job {
        id: uuid::Uuid::new_v4().hyphenated().to_string(),
        account: caller.account().to_owned(),
        region: caller.region().to_owned(),
        queue: queue.arn.to_string(),
        name: input.job_name.clone(),
        definition: definition.arn.to_string(),
        status: JobStatus::Runnable,
        status_reason: None,
        created_at: caller.now(),
        started_at: None,
        stopped_at: None,
        attempts: 0,
        attempt: None,
        cancelled: false,
        terminated: false,
        stop_reason: None,
        tags,
        spec,
        seq: 0,
    };
    let waits_for = dependencies(tx, caller, input)?;
    if !waits_for.is_empty() {
        job.status = JobStatus::Pending;
    }
    job.seq = table::job::insert(tx, &job)?;
    for on in &waits_for {
        match on.status {
            JobStatus::Failed => {
                let now = Some(caller.now());
                let reason = Some(DEPENDENCY_FAILED);
                table::job::set_status(tx, &job.id, JobStatus::Failed, reason, now)?;
                job.status = JobStatus::Failed;
            }
            _ => table::job::depend(tx, &job.id, &on.id)?,
        }
    }
    if job.status == JobStatus::Failed {
        table::job::release_all(tx, &job.id)?;
    }
    let signal = (job.status == JobStatus::Runnable)
        .then(|| ready(&job))
        .transpose()?;
    let answer = shape::SubmitJobResponse {
        job_arn: Some(job.arn().to_string()),
        job_name: Some(job.name),
        job_id: Some(job.id),
    };
    Ok((answer, signal))
}

/// What has no meaning on this server yet is refused, not ignored.
fn offered(input: &shape::SubmitJobRequest) -> Result<(), Error> {
    let refuse = |what: &str| {
        Err(Error::Client(format!(
            "{what} are not offered by this server."
        )))
    };
    if input
        .array_properties
        .as_ref()
        .is_some_and(|array| array.size.is_some())
    {
        return refuse("Array jobs");
    }
    if input.node_overrides.is_some() {
        return refuse("Multi-node parallel jobs");
    }
    if input.eks_properties_override.is_some() {
        return refuse("Amazon EKS jobs");
    }
    if input.ecs_properties_override.is_some() {
        return refuse("Multi-container jobs");
    }
    if input.consumable_resource_properties_override.is_some() {
        return refuse("Consumable resources");
    }
    if input.share_identifier.is_some() {
        return Err(Error::Client(
            "shareIdentifier can't be given: the job queue has no fair-share scheduling policy."
                .to_owned(),
        ));
    }
    let payload = serde_json::to_string(input)
        .map(|text| text.len())
        .unwrap_or(usize::MAX);
    if payload > PAYLOAD_BYTES_MAX {
        return Err(Error::Client(format!(
            "The request is larger than {PAYLOAD_BYTES_MAX} bytes."
        )));
    }
    validate::scheduling_priority(
        "schedulingPriorityOverride",
        input.scheduling_priority_override,
    )?;
    if let Some(strategy) = &input.retry_strategy {
        validate::retry_strategy(strategy)?;
    }
    if let Some(timeout) = &input.timeout {
        validate::job_timeout(timeout)?;
    }
    Ok(())
}

/// Both the definition and the queue have to allow it ("Actions defined by AWS Batch").
fn permitted(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::SubmitJobRequest,
) -> Result<(JobQueue, JobDefinition), Error> {
    let (account, region) = (caller.account(), caller.region());
    let queue: Option<JobQueue> = table::place::find(tx, account, region, &input.job_queue)?;
    let definition = table::definition::find(tx, account, region, &input.job_definition)?;
    let tags = input.tags.as_ref().map(request_keys).unwrap_or_default();
    match &queue {
        Some(queue) => {
            let own = queue.iam_tags();
            caller.authorize_with::<action::SubmitJob>(
                tx,
                &Named::new(&queue.arn).tagged(&own),
                &tags,
            )?;
        }
        None => {
            let named = Named::text(&input.job_queue, account);
            caller.authorize_with::<action::SubmitJob>(tx, &named, &tags)?;
        }
    }
    match &definition {
        Some(found) => {
            let own = found.iam_tags();
            caller.authorize_with::<action::SubmitJob>(
                tx,
                &Named::new(&found.arn).tagged(&own),
                &tags,
            )?;
        }
        None => {
            let named = Named::text(&input.job_definition, account);
            caller.authorize_with::<action::SubmitJob>(tx, &named, &tags)?;
        }
    }
    if !tags.is_empty() {
        let arn = job_arn(region, account, "*");
        caller.authorize_with::<action::TagResource>(tx, &Named::new(&arn), &tags)?;
    }
    let queue = queue.ok_or_else(|| Error::not_found(Kind::JobQueue, &input.job_queue))?;
    if !queue.is_enabled() {
        return Err(Error::Client(format!(
            "JobQueue {} is not in ENABLED state.",
            input.job_queue
        )));
    }
    let definition = definition.filter(JobDefinition::is_active).ok_or_else(|| {
        let text = &input.job_definition;
        if text.starts_with("arn:") {
            Error::not_found(Kind::JobDefinition, text)
        } else {
            Error::Client(format!(
                "JobDefinition name {text} does not exist or is not in ACTIVE status"
            ))
        }
    })?;
    Ok((queue, definition))
}

/// A job runs where its definition says that it can: one for EC2 never starts on Fargate, whose
/// sizes and rules it was not checked by, and the reverse.
fn suited(queue: &JobQueue, definition: &JobDefinition) -> Result<(), Error> {
    let named = |fargate| if fargate { "FARGATE" } else { "EC2" };
    let (asked, offered) = (definition.is_fargate(), queue.is_fargate());
    if asked == offered {
        return Ok(());
    }
    Err(Error::Client(format!(
        "The job definition's platformCapabilities [{}] can't be used with the job queue {}: its compute environments are {}.",
        named(asked),
        queue.name(),
        named(offered)
    )))
}

fn spec(
    input: &shape::SubmitJobRequest,
    queue: &JobQueue,
    definition: &JobDefinition,
) -> Result<JobSpec, Error> {
    let detail = &definition.detail;
    let empty = || Error::Client("Container properties should not be empty".to_owned());
    let mut container = detail.container_properties.clone().ok_or_else(empty)?;
    if let Some(overrides) = &input.container_overrides {
        apply(&mut container, overrides)?;
    }
    let mut parameters = detail.parameters.clone().unwrap_or_default();
    parameters.extend(input.parameters.clone().unwrap_or_default());
    let spec = JobSpec {
        container,
        parameters,
        retry: input
            .retry_strategy
            .clone()
            .or_else(|| detail.retry_strategy.clone()),
        timeout: input.timeout.clone().or_else(|| detail.timeout.clone()),
        depends_on: input.depends_on.clone().unwrap_or_default(),
        propagate_tags: input.propagate_tags.or(detail.propagate_tags),
        fargate: definition.is_fargate(),
        scheduling_priority: input
            .scheduling_priority_override
            .or(detail.scheduling_priority),
        definition_name: definition.name.clone(),
        queue_name: queue.name().to_owned(),
    };
    spec.resources()?;
    Ok(spec)
}

fn apply(
    container: &mut shape::ContainerProperties,
    overrides: &shape::ContainerOverrides,
) -> Result<(), Error> {
    let requirements = container.resource_requirements.get_or_insert_default();
    let deprecated = [
        (
            overrides.vcpus,
            shape::ResourceType::Vcpu,
            &mut container.vcpus,
        ),
        (
            overrides.memory,
            shape::ResourceType::Memory,
            &mut container.memory,
        ),
    ];
    for (value, kind, member) in deprecated {
        if value.is_some() {
            if requirements
                .iter()
                .any(|requirement| requirement.r#type == kind)
            {
                return Err(Error::Client(
                    "This value was submitted in a deprecated key and may conflict with the value provided by the job definition's resource requirements.".to_owned(),
                ));
            }
            *member = value;
        }
    }
    for new in overrides.resource_requirements.iter().flatten() {
        requirements.retain(|old| old.r#type != new.r#type);
        requirements.push(new.clone());
    }
    if let Some(command) = &overrides.command {
        if command.iter().any(String::is_empty) {
            return Err(Error::Client(
                "command can't have empty strings.".to_owned(),
            ));
        }
        container.command = Some(command.clone());
    }
    if let Some(environment) = &overrides.environment {
        validate::environment(environment)?;
        let all = container.environment.get_or_insert_default();
        for new in environment {
            all.retain(|old| old.name != new.name);
            all.push(new.clone());
        }
    }
    Ok(())
}

/// The jobs that it waits for: those of the caller that have not succeeded yet.
fn dependencies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::SubmitJobRequest,
) -> Result<Vec<Job>, Error> {
    let asked = input.depends_on.as_deref().unwrap_or_default();
    if asked.len() > DEPENDENCIES_MAX {
        return Err(Error::Client(format!(
            "A job can depend on at most {DEPENDENCIES_MAX} jobs."
        )));
    }
    let mut found: BTreeMap<String, Job> = BTreeMap::new();
    for dependency in asked {
        if dependency.r#type.is_some() {
            return Err(Error::Client("Dependencies with a type are for array jobs, which are not offered by this server.".to_owned()));
        }
        let id = dependency.job_id.as_deref().unwrap_or_default();
        let job = super::find(tx, caller, id)?.ok_or_else(|| {
            Error::Client(format!(
                "The job {id} that this one depends on does not exist."
            ))
        })?;
        if job.status != JobStatus::Succeeded {
            found.insert(job.id.clone(), job);
        }
    }
    Ok(found.into_values().collect())
}

#[cfg(test)]
mod tests {
    use wire::Timestamp;

    use super::*;
    use crate::model::names::{definition_arn, queue_arn};

    const ACCOUNT: &str = "111111111111";
    const REGION: &str = "eu-west-1";

    fn queue(kind: Option<shape::JobQueueType>) -> JobQueue {
        JobQueue {
            arn: queue_arn(REGION, ACCOUNT, "q"),
            created_at: Timestamp::from_ms(0),
            detail: shape::JobQueueDetail {
                job_queue_type: kind,
                ..Default::default()
            },
        }
    }

    fn definition(capabilities: Option<Vec<shape::PlatformCapability>>) -> JobDefinition {
        JobDefinition {
            account: ACCOUNT.to_owned(),
            region: REGION.to_owned(),
            name: "d".to_owned(),
            revision: 1,
            arn: definition_arn(REGION, ACCOUNT, "d", 1),
            created_at: Timestamp::from_ms(0),
            inactive_at: None,
            detail: shape::JobDefinition {
                platform_capabilities: capabilities,
                ..Default::default()
            },
        }
    }

    #[test]
    fn definitions_and_queues_that_suit_each_other() {
        use shape::JobQueueType::{Ecs, EcsFargate};
        use shape::PlatformCapability::{Ec2, Fargate};
        #[rustfmt::skip]
        let table = [
            (Some(Ecs),        None,                true),
            (Some(Ecs),        Some(vec![Ec2]),     true),
            (Some(Ecs),        Some(vec![Fargate]), false),
            (Some(EcsFargate), None,                false),
            (Some(EcsFargate), Some(vec![Ec2]),     false),
            (Some(EcsFargate), Some(vec![Fargate]), true),
        ];
        for (kind, capabilities, expected) in table {
            let shown = format!("{kind:?} {capabilities:?}");
            let found = suited(&queue(kind), &definition(capabilities));
            assert_eq!(found.is_ok(), expected, "{shown}");
        }
    }
}
