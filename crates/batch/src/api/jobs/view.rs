//! A job as DescribeJobs and ListJobs show it.

use wire::Timestamp;
use wire::r#gen::batch as shape;

use crate::model::job::{Attempt, Job, is_final};
use crate::model::names::substitute;

pub fn detail(job: &Job, attempts: &[Attempt]) -> shape::JobDetail {
    let spec = &job.spec;
    let ended = attempts
        .iter()
        .filter(|attempt| attempt.stopped_at.is_some());
    shape::JobDetail {
        job_arn: Some(job.arn().to_string()),
        job_name: Some(job.name.clone()),
        job_id: Some(job.id.clone()),
        job_queue: Some(job.queue.clone()),
        status: Some(job.status),
        scheduling_priority: spec.scheduling_priority,
        attempts: Some(ended.map(|attempt| view_attempt(job, attempt)).collect()),
        status_reason: job.status_reason.clone(),
        created_at: Some(job.created_at.ms()),
        retry_strategy: Some(shape::RetryStrategy {
            attempts: Some(spec.attempts_max()),
            evaluate_on_exit: Some(
                spec.retry
                    .as_ref()
                    .and_then(|retry| retry.evaluate_on_exit.clone())
                    .unwrap_or_default(),
            ),
        }),
        started_at: job.started_at.map(Timestamp::ms),
        stopped_at: job.stopped_at.map(Timestamp::ms),
        depends_on: Some(spec.depends_on.clone()),
        job_definition: Some(job.definition.clone()),
        parameters: Some(spec.parameters.clone()),
        container: Some(container(job, attempts.last())),
        timeout: spec.timeout.clone(),
        tags: Some(job.tags.clone()),
        propagate_tags: spec.propagate_tags,
        platform_capabilities: Some(vec![if spec.fargate {
            shape::PlatformCapability::Fargate
        } else {
            shape::PlatformCapability::Ec2
        }]),
        is_cancelled: Some(job.cancelled),
        is_terminated: Some(job.terminated),
        ..Default::default()
    }
}

/// As an ECS task's ARN: `task/<environment>/<attempt>`.
fn view_attempt(job: &Job, attempt: &Attempt) -> shape::AttemptDetail {
    shape::AttemptDetail {
        container: Some(shape::AttemptContainerDetail {
            task_arn: Some(attempt.task_arn(job)),
            exit_code: attempt.exit_code,
            reason: attempt.reason.clone(),
            log_stream_name: attempt.log_stream.clone(),
            network_interfaces: Some(Vec::new()),
            ..Default::default()
        }),
        started_at: attempt.started_at.map(Timestamp::ms),
        stopped_at: attempt.stopped_at.map(Timestamp::ms),
        status_reason: attempt.status_reason.clone(),
        ..Default::default()
    }
}

/// The container as it was submitted, and how its latest attempt went.
fn container(job: &Job, attempt: Option<&Attempt>) -> shape::ContainerDetail {
    let given = job.spec.container.clone();
    let command = given.command.as_deref().unwrap_or_default();
    shape::ContainerDetail {
        image: given.image,
        vcpus: given.vcpus,
        memory: given.memory,
        command: Some(substitute(command, &job.spec.parameters)),
        job_role_arn: given.job_role_arn,
        execution_role_arn: given.execution_role_arn,
        volumes: Some(given.volumes.unwrap_or_default()),
        environment: Some(given.environment.unwrap_or_default()),
        mount_points: Some(given.mount_points.unwrap_or_default()),
        readonly_root_filesystem: given.readonly_root_filesystem,
        ulimits: Some(given.ulimits.unwrap_or_default()),
        privileged: given.privileged,
        user: given.user,
        exit_code: attempt.and_then(|attempt| attempt.exit_code),
        reason: attempt.and_then(|attempt| attempt.reason.clone()),
        task_arn: attempt.map(|attempt| attempt.task_arn(job)),
        log_stream_name: attempt.and_then(|attempt| attempt.log_stream.clone()),
        instance_type: given.instance_type,
        network_interfaces: Some(Vec::new()),
        resource_requirements: Some(given.resource_requirements.unwrap_or_default()),
        linux_parameters: given.linux_parameters,
        log_configuration: given.log_configuration,
        secrets: Some(given.secrets.unwrap_or_default()),
        network_configuration: given.network_configuration,
        fargate_platform_configuration: given.fargate_platform_configuration,
        ephemeral_storage: given.ephemeral_storage,
        runtime_platform: given.runtime_platform,
        repository_credentials: given.repository_credentials,
        enable_execute_command: given.enable_execute_command,
        ..Default::default()
    }
}

pub fn summary(job: &Job, attempt: Option<&Attempt>) -> shape::JobSummary {
    let container =
        attempt
            .filter(|_| is_final(job.status))
            .map(|attempt| shape::ContainerSummary {
                exit_code: attempt.exit_code,
                reason: attempt.reason.clone(),
            });
    shape::JobSummary {
        job_arn: Some(job.arn().to_string()),
        job_id: Some(job.id.clone()),
        job_name: Some(job.name.clone()),
        created_at: Some(job.created_at.ms()),
        status: Some(job.status),
        status_reason: job.status_reason.clone(),
        started_at: job.started_at.map(Timestamp::ms),
        stopped_at: job.stopped_at.map(Timestamp::ms),
        container,
        job_definition: Some(job.definition.clone()),
        is_cancelled: Some(job.cancelled),
        is_terminated: Some(job.terminated),
        ..Default::default()
    }
}
