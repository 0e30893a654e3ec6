//! From a job and its image to what the engine runs. Pure but for the folders of empty volumes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use engine::{Cpu, Device, EnvVar, Folder, Limits, Mount, Network, Rlimit, RunSpec, Storage};
use oci::PulledImage;
use wire::r#gen::batch as shape;
use zeroize::Zeroizing;

use crate::model::host::HostAccess;
use crate::model::job::{Attempt, Job};
use crate::model::names::substitute;
use crate::model::validate::given;
use crate::tasks;

const MIB: u64 = 1024 * 1024;
const GIB: u64 = 1024 * MIB;
const FARGATE_GIB: u64 = 20;
/// As SDKs spell the services that this server offers ("Service-specific endpoints").
const SERVICES: [&str; 6] = [
    "BATCH",
    "CLOUDWATCH_LOGS",
    "IAM",
    "KMS",
    "SECRETS_MANAGER",
    "STS",
];
/// A fork bomb ends here.
const PIDS_MAX: u64 = 16_384;
const PATH_DEFAULT: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// What the engine is asked for.
pub fn run_spec(
    job: &Job,
    attempt: &Attempt,
    image: &PulledImage,
    secrets: Vec<(String, Zeroizing<String>)>,
    host: &HostAccess,
    volumes: &Path,
    storage_bytes: u64,
) -> RunSpec {
    let container = &job.spec.container;
    let linux = container.linux_parameters.clone().unwrap_or_default();
    let mut spec = RunSpec::new(image.layers.clone(), argv(job, image));
    spec.folders = image.folders.iter().map(folder).collect();
    spec.env = environment(job, attempt, image, secrets);
    spec.cwd = match image.config.working_dir.as_str() {
        "" => PathBuf::from("/"),
        folder => PathBuf::from(folder),
    };
    spec.user = container
        .user
        .clone()
        .filter(|user| !user.is_empty())
        .unwrap_or_else(|| image.config.user.clone());
    spec.hostname = attempt.id.chars().take(12).collect();
    spec.read_only_root = container.readonly_root_filesystem.unwrap_or(false);
    spec.privileged = container.privileged.unwrap_or(false);
    spec.init_process = linux.init_process_enabled.unwrap_or(false);
    spec.stop_signal = image.config.stop_signal;
    spec.limits = limits(job, &linux);
    spec.mounts = mounts(job, &linux, host, volumes);
    spec.devices = linux.devices.iter().flatten().map(device).collect();
    spec.network = Network::Private;
    spec.storage = Some(Storage {
        bytes_max: storage_bytes_max(job, storage_bytes),
        folders: vec![volumes.to_owned()],
    });
    spec
}

/// "Fargate task ephemeral storage": 20 GiB, unless the task asks for more; image layers, which
/// jobs share here, are not counted. On EC2 it is the instance's disk, here the operator's word.
fn storage_bytes_max(job: &Job, otherwise: u64) -> u64 {
    if !job.spec.fargate {
        return otherwise;
    }
    let asked = job.spec.container.ephemeral_storage.as_ref();
    let gib = asked.and_then(|storage| u64::try_from(storage.size_in_gi_b).ok());
    gib.unwrap_or(FARGATE_GIB).saturating_mul(GIB)
}

/// The image's entry point, then the job's command, or the image's.
fn argv(job: &Job, image: &PulledImage) -> Vec<String> {
    let given = job.spec.container.command.as_deref().unwrap_or_default();
    let command = if given.is_empty() {
        image.config.cmd.clone()
    } else {
        substitute(given, &job.spec.parameters)
    };
    image
        .config
        .entrypoint
        .clone()
        .into_iter()
        .chain(command)
        .collect()
}

/// Variables by name: the later stands for the earlier. An image may bring as many as its registry
/// likes, so a name is looked up, never searched for.
#[derive(Default)]
struct Variables {
    all: Vec<EnvVar>,
    places: HashMap<String, usize>,
}

impl Variables {
    fn set(&mut self, name: &str, value: &str) {
        match self.places.get(name).and_then(|at| self.all.get_mut(*at)) {
            Some(known) => *known = EnvVar::new(name, value),
            None => {
                self.places.insert(name.to_owned(), self.all.len());
                self.all.push(EnvVar::new(name, value));
            }
        }
    }
}

/// The image's, the job's, Batch's own, the secrets.
fn environment(
    job: &Job,
    attempt: &Attempt,
    image: &PulledImage,
    secrets: Vec<(String, Zeroizing<String>)>,
) -> Vec<EnvVar> {
    let mut variables = Variables::default();
    variables.set("PATH", PATH_DEFAULT);
    // The job's SDKs find this server and its Region, unless the image or the job says otherwise.
    for service in SERVICES {
        let name = format!("AWS_ENDPOINT_URL_{service}");
        variables.set(&name, &format!("http://{}", engine::DOORWAY_ADDRESS));
    }
    variables.set("AWS_REGION", &job.region);
    variables.set("AWS_DEFAULT_REGION", &job.region);
    for variable in &image.config.env {
        let (name, value) = variable.split_once('=').unwrap_or((variable, ""));
        variables.set(name, value);
    }
    for variable in job.spec.container.environment.iter().flatten() {
        if let Some(name) = variable.name.as_deref().filter(|name| !name.is_empty()) {
            variables.set(name, variable.value.as_deref().unwrap_or_default());
        }
    }
    let kind = if job.spec.fargate {
        "AWS_ECS_FARGATE"
    } else {
        "AWS_ECS_EC2"
    };
    variables.set("AWS_EXECUTION_ENV", kind);
    variables.set("AWS_BATCH_JOB_ID", &job.id);
    variables.set("AWS_BATCH_JOB_ATTEMPT", &attempt.number.to_string());
    variables.set("AWS_BATCH_CE_NAME", attempt.environment_name());
    variables.set("AWS_BATCH_JQ_NAME", &job.spec.queue_name);
    let doorway = format!("http://{}", engine::DOORWAY_ADDRESS);
    for (name, version) in [
        ("ECS_CONTAINER_METADATA_URI", "v3"),
        ("ECS_CONTAINER_METADATA_URI_V4", "v4"),
    ] {
        let path = tasks::metadata_path(version, &attempt.id);
        variables.set(name, &format!("{doorway}{path}"));
    }
    if given(job.spec.container.job_role_arn.as_ref()).is_some() {
        let path = tasks::credentials_path(&attempt.id);
        variables.set("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", &path);
    }
    for (name, value) in secrets {
        variables.set(&name, &value);
    }
    variables.all
}

fn limits(job: &Job, linux: &shape::LinuxParameters) -> Limits {
    let resources = job.spec.resources().ok();
    let mib = |mib: i32| u64::try_from(mib).ok().map(|mib| mib * MIB);
    Limits {
        memory_bytes: resources
            .as_ref()
            .map(|found| u64::from(found.memory_mib) * MIB),
        swap_bytes: linux.max_swap.and_then(mib),
        // "maxSwap must be set for the swappiness parameter to be used."
        swappiness: linux
            .max_swap
            .and(linux.swappiness)
            .and_then(|value| u8::try_from(value).ok()),
        // On EC2 a vCPU is a share of the instance, on Fargate a ceiling.
        cpu: resources.map(|found| match job.spec.fargate {
            true => Cpu::Quota {
                millis: found.vcpus_milli,
            },
            false => Cpu::Shares {
                millis: found.vcpus_milli,
            },
        }),
        pids_max: Some(PIDS_MAX),
        rlimits: job
            .spec
            .container
            .ulimits
            .iter()
            .flatten()
            .map(rlimit)
            .collect(),
        shm_bytes: linux.shared_memory_size.and_then(mib),
    }
}

fn rlimit(limit: &shape::Ulimit) -> Rlimit {
    // -1 is no limit.
    let value = |value: i32| u64::try_from(value).unwrap_or(u64::MAX);
    Rlimit {
        name: limit.name.clone(),
        soft: value(limit.soft_limit),
        hard: value(limit.hard_limit),
    }
}

fn mounts(
    job: &Job,
    linux: &shape::LinuxParameters,
    access: &HostAccess,
    volumes: &Path,
) -> Vec<Mount> {
    let container = &job.spec.container;
    let bind = |point: &shape::MountPoint| {
        let name = point.source_volume.as_deref()?;
        let volume = container
            .volumes
            .iter()
            .flatten()
            .find(|v| v.name.as_deref() == Some(name))?;
        let host = volume
            .host
            .as_ref()
            .and_then(|host| host.source_path.clone());
        let read_only = point.read_only.unwrap_or(false);
        let (source, beneath) = match host.filter(|path| !path.is_empty()).map(PathBuf::from) {
            Some(path) => {
                let granted = access.granted(&job.account, &path, !read_only)?;
                (path.clone(), granted.to_owned())
            }
            None => (volumes.join(name), volumes.to_owned()),
        };
        Some(Mount::Bind {
            source,
            beneath,
            target: PathBuf::from(point.container_path.as_deref()?),
            read_only,
        })
    };
    let binds = container.mount_points.iter().flatten().filter_map(bind);
    let tmpfs = linux.tmpfs.iter().flatten().map(|tmpfs| Mount::Tmpfs {
        target: PathBuf::from(&tmpfs.container_path),
        size_bytes: u64::try_from(tmpfs.size).unwrap_or_default() * MIB,
        options: tmpfs.mount_options.clone().unwrap_or_default(),
    });
    binds.chain(tmpfs).collect()
}

fn folder(folder: &oci::Folder) -> Folder {
    let oci::Folder {
        path,
        mode,
        uid,
        gid,
    } = folder.clone();
    Folder {
        path,
        mode,
        uid,
        gid,
    }
}

fn device(device: &shape::Device) -> Device {
    use shape::DeviceCgroupPermission as Permission;
    let may = |permission| {
        device
            .permissions
            .as_ref()
            .is_none_or(|all| all.is_empty() || all.contains(&permission))
    };
    Device {
        host_path: PathBuf::from(&device.host_path),
        container_path: PathBuf::from(device.container_path.as_ref().unwrap_or(&device.host_path)),
        read: may(Permission::Read),
        write: may(Permission::Write),
        mknod: may(Permission::Mknod),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Each name once, with the value that was set last.
        #[test]
        fn the_later_variable_stands_for_the_earlier(
            pairs in vec(("[A-C]{1,2}", "[a-z]{0,3}"), 0..40),
        ) {
            let mut variables = Variables::default();
            let mut expected = BTreeMap::new();
            for (name, value) in &pairs {
                variables.set(name, value);
                expected.insert(name.clone(), value.clone());
            }
            prop_assert_eq!(variables.all.len(), expected.len());
            for variable in &variables.all {
                prop_assert_eq!(expected.get(&variable.name), Some(&variable.value));
            }
        }
    }
}
