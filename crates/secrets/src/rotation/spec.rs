//! The container that a function runs in, from its binding and its image. Pure.

use std::path::PathBuf;

use engine::{Cpu, EnvVar, Folder, Limits, Mount, Network, Rlimit, RunSpec, Spool};
use oci::PulledImage;

use super::invoke::Call;
use super::report::name_of;
use super::tasks::credentials_path;
use crate::model::Function;

const MIB: u64 = 1024 * 1024;
/// Enough to make a password and to talk to a registry or a database, many times over.
pub const MEMORY_MIB_MAX: u64 = 512;
const CPU_MILLIS_MAX: u32 = 1_000;
const PIDS_MAX: u64 = 512;
/// What the engine gives a step more than the daemon does.
const GRACE_S: u32 = 5;
/// "/tmp", the one place that a function may write to: in memory.
const TMP_BYTES_MAX: u64 = 64 * MIB;

/// What the engine is asked for. The event is the container's input; credentials are at its doorway.
pub fn run_spec(
    function: &Function,
    call: &Call<'_>,
    image: &PulledImage,
    attempt: &str,
) -> RunSpec {
    let mut spec = RunSpec::new(image.layers.clone(), argv(function, image));
    spec.folders = image.folders.iter().map(folder).collect();
    spec.env = environment(function, call, image, attempt);
    if !image.config.working_dir.is_empty() {
        spec.cwd = PathBuf::from(&image.config.working_dir);
    }
    spec.user.clone_from(&image.config.user);
    spec.hostname = name_of(&function.arn).0.chars().take(63).collect();
    // What it would write could be found on a disk.
    spec.read_only_root = true;
    spec.mounts = vec![Mount::Tmpfs {
        target: PathBuf::from("/tmp"),
        size_bytes: TMP_BYTES_MAX,
        options: vec!["mode=1777".to_owned()],
    }];
    spec.limits = Limits {
        memory_bytes: Some(MEMORY_MIB_MAX * MIB),
        cpu: Some(Cpu::Quota {
            millis: CPU_MILLIS_MAX,
        }),
        pids_max: Some(PIDS_MAX),
        rlimits: vec![Rlimit {
            name: "core".to_owned(),
            soft: 0,
            hard: 0,
        }],
        ..Limits::default()
    };
    spec.network = Network::Private;
    spec.input = call.event().to_string();
    spec.spool = Spool::Memory;
    spec.run_ms_max = Some(run_ms_max(function));
    spec
}

/// The daemon ends a step at its time limit and says so. Where no daemon runs, the engine ends it a
/// little later: what holds the rotation's credentials does not go on for ever.
fn run_ms_max(function: &Function) -> u32 {
    let seconds = u32::try_from(function.timeout_s).unwrap_or_default();
    seconds.saturating_add(GRACE_S).saturating_mul(1000)
}

/// The image's entry point, then the binding's command, or the image's.
fn argv(function: &Function, image: &PulledImage) -> Vec<String> {
    let command = function.command.as_ref().unwrap_or(&image.config.cmd);
    let entry = image.config.entrypoint.iter();
    entry.chain(command).cloned().collect()
}

/// The image's variables, under those that say where this server is and who the function is.
fn environment(
    function: &Function,
    call: &Call<'_>,
    image: &PulledImage,
    attempt: &str,
) -> Vec<EnvVar> {
    let of_image = image.config.env.iter().map(|variable| {
        let (name, value) = variable.split_once('=').unwrap_or((variable, ""));
        EnvVar::new(name, value)
    });
    let doorway = format!("http://{}", engine::DOORWAY_ADDRESS);
    let mut own = vec![
        ("AWS_ENDPOINT_URL", doorway),
        (
            "AWS_LAMBDA_FUNCTION_NAME",
            name_of(&function.arn).0.to_owned(),
        ),
    ];
    if call.session.is_some() {
        let path = credentials_path(attempt);
        own.push(("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", path));
    }
    own.extend(call.place());
    let own = own
        .into_iter()
        .map(|(name, value)| EnvVar::new(name, value));
    // The engine takes the last of a name.
    of_image.chain(own).collect()
}

fn folder(folder: &oci::Folder) -> Folder {
    Folder {
        path: folder.path.clone(),
        mode: folder.mode,
        uid: folder.uid,
        gid: folder.gid,
    }
}
