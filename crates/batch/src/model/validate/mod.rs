//! Which job definitions are legal. Batch's model has no patterns, lengths or combinations, so
//! every rule of its guide is a function here. Pure.

mod container;
mod fargate;
mod logs;
mod registry;
mod storage;
#[cfg(test)]
mod tests;

use wire::r#gen::batch as shape;

use super::names::is_name;
use super::resources::Platform;
use super::tags;
use crate::error::Error;

pub use container::environment;

pub const DEFINITION_BYTES_MAX: usize = 24 * 1024;
const ATTEMPTS_MAX: i32 = 10;
const EVALUATE_ON_EXIT_MAX: usize = 5;
const PATTERN_CHARS_MAX: usize = 512;
const TIMEOUT_S_MIN: i32 = 60;
const SCHEDULING_PRIORITY_MAX: i32 = 9999;

pub(super) fn client(sentence: impl Into<String>) -> Error {
    Error::Client(sentence.into())
}

pub(super) fn wrapped(sentence: impl Into<String>) -> Error {
    Error::Wrapped(sentence.into())
}

/// A member that is there and says something: AWS's clients send empty strings for "none".
pub fn given(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.is_empty())
}

/// The name alone: what a permission is decided on before the rest is looked at.
pub fn definition_name(name: &str) -> Result<(), Error> {
    if is_name(name) {
        Ok(())
    } else {
        Err(wrapped("Job definition name should match valid pattern"))
    }
}

/// Everything that RegisterJobDefinition refuses without asking anybody.
pub fn registration(input: &shape::RegisterJobDefinitionRequest) -> Result<(), Error> {
    definition_name(&input.job_definition_name)?;
    let container = body(input)?;
    let platform = platform(input.platform_capabilities.as_deref().unwrap_or_default())?;
    container::container(platform, container)?;
    if platform == Platform::Fargate {
        fargate::container(container)?;
    } else {
        fargate::absent(container)?;
    }
    if let Some(strategy) = &input.retry_strategy {
        retry_strategy(strategy)?;
    }
    if let Some(timeout) = &input.timeout {
        job_timeout(timeout)?;
    }
    scheduling_priority("schedulingPriority", input.scheduling_priority)?;
    tags::check(input.tags.as_ref().unwrap_or(&tags::Tags::new()))?;
    let bytes = serde_json::to_vec(input)
        .map_err(|cause| Error::Internal(Box::new(cause)))?
        .len();
    if bytes > DEFINITION_BYTES_MAX {
        return Err(client(format!(
            "The job definition has {bytes} bytes; at most {DEFINITION_BYTES_MAX} are allowed."
        )));
    }
    Ok(())
}

/// The one body of a definition: containers on this server are described by `containerProperties`.
fn body(input: &shape::RegisterJobDefinitionRequest) -> Result<&shape::ContainerProperties, Error> {
    let offered = "this server runs single containers, described by containerProperties";
    if input.r#type == shape::JobDefinitionType::Multinode || input.node_properties.is_some() {
        return Err(client(format!(
            "Multi-node parallel jobs are not offered: {offered}."
        )));
    }
    let resources = input.consumable_resource_properties.as_ref();
    let resources = resources.and_then(|resources| resources.consumable_resource_list.as_ref());
    if resources.is_some_and(|list| !list.is_empty()) {
        return Err(client(
            "Consumable resources are not offered by this server.",
        ));
    }
    let bodies = [
        input.container_properties.is_some(),
        input.ecs_properties.is_some(),
        input.eks_properties.is_some(),
    ];
    if bodies.into_iter().filter(|there| *there).count() > 1 {
        return Err(client(
            "A job definition of type container must have exactly one of containerProperties, \
             ecsProperties and eksProperties.",
        ));
    }
    if input.ecs_properties.is_some() {
        return Err(client(format!("ecsProperties is not offered: {offered}.")));
    }
    if input.eks_properties.is_some() {
        return Err(client(format!("eksProperties is not offered: {offered}.")));
    }
    input
        .container_properties
        .as_ref()
        .ok_or_else(|| client("Container properties should not be empty"))
}

/// "If no value is specified, it defaults to EC2."
pub fn platform(capabilities: &[shape::PlatformCapability]) -> Result<Platform, Error> {
    match capabilities {
        [] | [shape::PlatformCapability::Ec2] => Ok(Platform::Ec2),
        [shape::PlatformCapability::Fargate] => Ok(Platform::Fargate),
        [shape::PlatformCapability::ManagedInstances] => Err(client(
            "The platform capability MANAGED_INSTANCES is not offered: EC2 and FARGATE are.",
        )),
        _ => Err(wrapped("platformCapabilities must have exactly one value.")),
    }
}

/// "Automated job retries".
pub fn retry_strategy(strategy: &shape::RetryStrategy) -> Result<(), Error> {
    if strategy
        .attempts
        .is_some_and(|attempts| !(1..=ATTEMPTS_MAX).contains(&attempts))
    {
        return Err(wrapped(format!(
            "The number of attempts must be between 1 and {ATTEMPTS_MAX}."
        )));
    }
    let conditions = strategy.evaluate_on_exit.as_deref().unwrap_or_default();
    if conditions.is_empty() {
        return Ok(());
    }
    if strategy.attempts.is_none() {
        return Err(wrapped(
            "evaluateOnExit needs attempts to be specified as well.",
        ));
    }
    if conditions.len() > EVALUATE_ON_EXIT_MAX {
        return Err(wrapped(format!(
            "evaluateOnExit can have at most {EVALUATE_ON_EXIT_MAX} entries."
        )));
    }
    conditions.iter().try_for_each(evaluate_on_exit)
}

fn evaluate_on_exit(condition: &shape::EvaluateOnExit) -> Result<(), Error> {
    let words =
        |c: char| c.is_ascii_alphanumeric() || c == '.' || c == ':' || c == ' ' || c == '\t';
    let digits = |c: char| c.is_ascii_digit();
    let patterns = [
        (
            "onStatusReason",
            &condition.on_status_reason,
            words as fn(char) -> bool,
        ),
        ("onReason", &condition.on_reason, words),
        ("onExitCode", &condition.on_exit_code, digits),
    ];
    let mut any = false;
    for (member, pattern, legal) in patterns {
        let Some(pattern) = pattern else { continue };
        any = true;
        let body = pattern.strip_suffix('*').unwrap_or(pattern);
        if pattern.is_empty()
            || pattern.chars().count() > PATTERN_CHARS_MAX
            || !body.chars().all(legal)
        {
            return Err(wrapped(format!(
                "{member} {pattern} should match valid pattern"
            )));
        }
    }
    if any {
        Ok(())
    } else {
        Err(wrapped(
            "An entry of evaluateOnExit must have at least one of onStatusReason, onReason and onExitCode.",
        ))
    }
}

/// "The minimum supported value is 0 and the maximum supported value is 9999."
pub fn scheduling_priority(member: &str, priority: Option<i32>) -> Result<(), Error> {
    if priority.is_none_or(|priority| (0..=SCHEDULING_PRIORITY_MAX).contains(&priority)) {
        return Ok(());
    }
    Err(wrapped(format!(
        "{member} must be between 0 and {SCHEDULING_PRIORITY_MAX}."
    )))
}

/// "Job timeouts": at least a minute.
pub fn job_timeout(timeout: &shape::JobTimeout) -> Result<(), Error> {
    match timeout.attempt_duration_seconds {
        Some(seconds) if seconds < TIMEOUT_S_MIN => Err(wrapped(format!(
            "attemptDurationSeconds must be at least {TIMEOUT_S_MIN} seconds."
        ))),
        _ => Ok(()),
    }
}
