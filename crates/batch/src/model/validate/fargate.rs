//! What Fargate needs and what it has not ("Job definitions on Fargate").

use wire::r#gen::batch as shape;

use super::{client, given, wrapped};
use crate::error::Error;

const STORAGE_GIB_MIN: i32 = 21;
const STORAGE_GIB_MAX: i32 = 200;

/// A container that is to run on Fargate.
pub(super) fn container(container: &shape::ContainerProperties) -> Result<(), Error> {
    if given(container.execution_role_arn.as_ref()).is_none() {
        return Err(wrapped("executionRoleArn is required for Fargate jobs."));
    }
    let linux = container.linux_parameters.clone().unwrap_or_default();
    let host_volume = container.volumes.iter().flatten().any(|volume| {
        volume
            .host
            .as_ref()
            .is_some_and(|host| given(host.source_path.as_ref()).is_some())
    });
    let some = |count: Option<usize>| count.unwrap_or(0) > 0;
    let refused = [
        ("privileged", container.privileged == Some(true)),
        ("ulimits", some(container.ulimits.as_ref().map(Vec::len))),
        (
            "instanceType",
            given(container.instance_type.as_ref()).is_some(),
        ),
        ("devices", some(linux.devices.as_ref().map(Vec::len))),
        ("tmpfs", some(linux.tmpfs.as_ref().map(Vec::len))),
        ("sharedMemorySize", linux.shared_memory_size.is_some()),
        ("maxSwap", linux.max_swap.is_some()),
        ("swappiness", linux.swappiness.is_some()),
        ("host.sourcePath", host_volume),
    ];
    for (member, there) in refused {
        if there {
            return Err(wrapped(format!("{member} is not applicable for Fargate.")));
        }
    }
    if let Some(storage) = &container.ephemeral_storage
        && !(STORAGE_GIB_MIN..=STORAGE_GIB_MAX).contains(&storage.size_in_gi_b)
    {
        return Err(wrapped(format!(
            "ephemeralStorage must be between {STORAGE_GIB_MIN} and {STORAGE_GIB_MAX} GiB."
        )));
    }
    match &container.runtime_platform {
        Some(platform) => runtime_platform(platform),
        None => Ok(()),
    }
}

fn runtime_platform(platform: &shape::RuntimePlatform) -> Result<(), Error> {
    match given(platform.operating_system_family.as_ref()) {
        None | Some("LINUX") => {}
        Some(family) => {
            return Err(client(format!(
                "The operating system family {family} is not offered by this server: LINUX is."
            )));
        }
    }
    match given(platform.cpu_architecture.as_ref()) {
        None | Some("X86_64" | "ARM64") => Ok(()),
        Some(other) => Err(wrapped(format!(
            "cpuArchitecture {other} is not valid: X86_64 or ARM64 is expected."
        ))),
    }
}

/// "Jobs that are running on Amazon EC2 resources must not specify this parameter."
pub(super) fn absent(container: &shape::ContainerProperties) -> Result<(), Error> {
    let refused = [
        (
            "networkConfiguration",
            container.network_configuration.is_some(),
        ),
        (
            "fargatePlatformConfiguration",
            container.fargate_platform_configuration.is_some(),
        ),
        ("ephemeralStorage", container.ephemeral_storage.is_some()),
    ];
    for (member, there) in refused {
        if there {
            return Err(wrapped(format!("{member} is only applicable for Fargate.")));
        }
    }
    Ok(())
}
