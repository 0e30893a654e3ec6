//! Rules for every container, wherever it runs.

use std::collections::BTreeSet;

use wire::Arn;
use wire::arn::is_account;
use wire::r#gen::batch as shape;

use super::{client, given, logs, registry, storage, wrapped};
use crate::error::Error;
use crate::model::names::{RESERVED_ENVIRONMENT_PREFIX, is_reserved_variable};
use crate::model::resources::{Platform, resources};

const SWAPPINESS_MAX: i32 = 100;

pub(super) fn container(
    platform: Platform,
    container: &shape::ContainerProperties,
) -> Result<(), Error> {
    registry::image(given(container.image.as_ref()))?;
    let requirements = container
        .resource_requirements
        .as_deref()
        .unwrap_or_default();
    resources(platform, requirements, container.vcpus, container.memory)?;
    let execution_role = given(container.execution_role_arn.as_ref());
    role("executionRoleArn", execution_role)?;
    role("jobRoleArn", given(container.job_role_arn.as_ref()))?;
    let credentials = container.repository_credentials.as_ref();
    registry::credentials(credentials, execution_role)?;
    let variables = container.environment.as_deref().unwrap_or_default();
    environment(variables)?;
    let wanted = container.secrets.as_deref().unwrap_or_default();
    secrets(wanted, execution_role)?;
    distinct(variables, wanted)?;
    storage::volumes(
        container.volumes.as_deref().unwrap_or_default(),
        container.mount_points.as_deref().unwrap_or_default(),
    )?;
    ulimits(container.ulimits.as_deref().unwrap_or_default())?;
    if let Some(parameters) = &container.linux_parameters {
        linux_parameters(parameters)?;
    }
    if let Some(configuration) = &container.log_configuration {
        log_configuration(configuration, execution_role)?;
    }
    if container.enable_execute_command == Some(true) {
        return Err(client(
            "enableExecuteCommand is not offered by this server.",
        ));
    }
    Ok(())
}

/// `arn:aws:iam::111111111111:role/path/name`
fn role(member: &str, role: Option<&str>) -> Result<(), Error> {
    let Some(text) = role else { return Ok(()) };
    let is_role = Arn::parse(text).is_ok_and(|arn| {
        arn.service() == "iam"
            && arn.region().is_empty()
            && is_account(arn.account())
            && arn
                .resource()
                .strip_prefix("role/")
                .is_some_and(|name| !name.is_empty())
    });
    if is_role {
        Ok(())
    } else {
        Err(wrapped(format!("{member} {text} is not an iam role arn")))
    }
}

/// Names of variables, of a definition or an override.
pub fn environment(variables: &[shape::KeyValuePair]) -> Result<(), Error> {
    for variable in variables {
        let name = given(variable.name.as_ref())
            .ok_or_else(|| wrapped("The name of an environment variable must not be empty."))?;
        if is_reserved_variable(name) {
            return Err(wrapped(format!(
                "Environment variable {name} cannot start with {RESERVED_ENVIRONMENT_PREFIX}, which is reserved."
            )));
        }
        let value = variable.value.as_deref().unwrap_or_default();
        if name.contains(['=', '\0']) || value.contains('\0') {
            return Err(wrapped(format!(
                "Environment variable {name} is not valid."
            )));
        }
    }
    Ok(())
}

/// "Specifying sensitive data using Secrets Manager".
fn secrets(secrets: &[shape::Secret], execution_role: Option<&str>) -> Result<(), Error> {
    if !secrets.is_empty() && execution_role.is_none() {
        return Err(wrapped(
            "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
        ));
    }
    for secret in secrets {
        if secret.name.is_empty() || secret.name.contains(['=', '\0']) {
            return Err(wrapped(
                "The name of a secret must be the name of a variable.",
            ));
        }
        if is_reserved_variable(&secret.name) {
            return Err(wrapped(format!(
                "Secret {} cannot start with {RESERVED_ENVIRONMENT_PREFIX}, which is reserved.",
                secret.name
            )));
        }
        let arn = Arn::parse(secret.value_from.as_str()).ok();
        let is_secret = arn.is_some_and(|arn| {
            arn.service() == "secretsmanager"
                && arn
                    .resource()
                    .strip_prefix("secret:")
                    .is_some_and(|name| !name.is_empty())
        });
        if !is_secret {
            return Err(client(format!(
                "The valueFrom of secret {} must be the ARN of a Secrets Manager secret: \
                 Systems Manager parameters are not offered by this server.",
                secret.name
            )));
        }
    }
    Ok(())
}

/// No variable has two sources.
fn distinct(variables: &[shape::KeyValuePair], secrets: &[shape::Secret]) -> Result<(), Error> {
    let mut taken: BTreeSet<&str> = variables
        .iter()
        .filter_map(|variable| variable.name.as_deref())
        .collect();
    for secret in secrets {
        if !taken.insert(&secret.name) {
            return Err(wrapped(format!(
                "The secret name must be unique and not shared with any new or existing environment \
                 variables set on the container, such as '{}'.",
                secret.name
            )));
        }
    }
    Ok(())
}

const ULIMITS: [&str; 15] = [
    "core",
    "cpu",
    "data",
    "fsize",
    "locks",
    "memlock",
    "msgqueue",
    "nice",
    "nofile",
    "nproc",
    "rss",
    "rtprio",
    "rttime",
    "sigpending",
    "stack",
];

fn ulimits(ulimits: &[shape::Ulimit]) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    for ulimit in ulimits {
        let name = ulimit.name.as_str();
        if !ULIMITS.contains(&name) {
            return Err(wrapped(format!(
                "Ulimit {name} is not valid: one of {} is expected.",
                ULIMITS.join(", ")
            )));
        }
        if !seen.insert(name) {
            return Err(wrapped(format!("Ulimit {name} is given twice.")));
        }
        // -1 is no limit.
        let limits = [ulimit.soft_limit, ulimit.hard_limit];
        let over = ulimit.hard_limit >= 0
            && (ulimit.soft_limit > ulimit.hard_limit || ulimit.soft_limit == -1);
        if limits.into_iter().any(|limit| limit < -1) || over {
            return Err(wrapped(format!(
                "Ulimit {name} is not valid: the soft limit can't exceed the hard limit."
            )));
        }
    }
    Ok(())
}

fn linux_parameters(parameters: &shape::LinuxParameters) -> Result<(), Error> {
    if parameters
        .swappiness
        .is_some_and(|value| !(0..=SWAPPINESS_MAX).contains(&value))
    {
        return Err(wrapped(format!(
            "swappiness must be between 0 and {SWAPPINESS_MAX}."
        )));
    }
    if parameters.max_swap.is_some_and(|mib| mib < 0) {
        return Err(wrapped("maxSwap must be 0 or a positive integer."));
    }
    if parameters.shared_memory_size.is_some_and(|mib| mib < 1) {
        return Err(wrapped("sharedMemorySize must be at least 1 MiB."));
    }
    for device in parameters.devices.iter().flatten() {
        storage::absolute("hostPath", &device.host_path)?;
        if let Some(path) = given(device.container_path.as_ref()) {
            storage::absolute("containerPath", path)?;
        }
    }
    for tmpfs in parameters.tmpfs.iter().flatten() {
        storage::absolute("containerPath", &tmpfs.container_path)?;
        if tmpfs.size < 1 {
            return Err(wrapped(format!(
                "The tmpfs at {} must have at least 1 MiB.",
                tmpfs.container_path
            )));
        }
    }
    Ok(())
}

/// Everything that a container writes goes to Logs; other drivers would lose it.
fn log_configuration(
    configuration: &shape::LogConfiguration,
    execution_role: Option<&str>,
) -> Result<(), Error> {
    if configuration.log_driver != shape::LogDriver::Awslogs {
        return Err(client(format!(
            "The log driver {} is not offered by this server: awslogs is.",
            configuration.log_driver.as_str()
        )));
    }
    if let Some(options) = &configuration.options {
        logs::options(options)?;
    }
    secrets(
        configuration.secret_options.as_deref().unwrap_or_default(),
        execution_role,
    )
}
