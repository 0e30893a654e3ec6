//! What to run: everything a container is made of, in the kernel's terms.

use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

/// One container. Its environment may hold secrets: it is wiped when dropped, and `Debug` shows
/// names only.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RunSpec {
    /// Unpacked layers, the lowest first, ready for overlayfs: a removed file is a (0,0)
    /// character device, a replaced folder has `trusted.overlay.opaque`.
    pub layers: Vec<PathBuf>,
    /// Folders of the image that are not what the highest layer's are; parents come first.
    pub folders: Vec<Folder>,
    pub argv: Vec<String>,
    pub env: Vec<EnvVar>,
    /// Made if the image lacks it.
    pub cwd: PathBuf,
    /// Empty, or `user[:group]`, each a name of the image's own `/etc/passwd` and `/etc/group`
    /// or a number.
    pub user: String,
    pub hostname: String,
    pub read_only_root: bool,
    /// All capabilities and devices the host's root has here, and no system call filter.
    pub privileged: bool,
    /// A small init as process 1, which forwards signals and reaps orphans.
    pub init_process: bool,
    /// What asks it to end; SIGTERM if not given.
    pub stop_signal: Option<i32>,
    pub limits: Limits,
    pub mounts: Vec<Mount>,
    pub devices: Vec<Device>,
    /// Capabilities' names, with or without `CAP_`; `ALL` for all.
    pub cap_add: Vec<String>,
    pub cap_drop: Vec<String>,
    pub network: Network,
    /// What its standard input holds, before it ends; at most [`INPUT_BYTES_MAX`].
    #[serde(default)]
    pub input: String,
    #[serde(default)]
    pub spool: Spool,
    /// It is killed when it has run for so long, whether or not anybody is there to ask for it.
    #[serde(default)]
    pub run_ms_max: Option<u32>,
    /// What it may write to its own file system; without, as much as there is.
    #[serde(default)]
    pub storage: Option<Storage>,
}

/// How much of the disk a container may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Storage {
    pub bytes_max: u64,
    /// Folders that are mounted for it alone, and count.
    pub folders: Vec<PathBuf>,
}

/// Longest [`RunSpec::input`]: what any pipe takes at once, so that nobody waits for a reader.
pub const INPUT_BYTES_MAX: usize = 4096;

/// Where what a container writes is kept until the attempt is forgotten.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spool {
    /// On disk: it survives the daemon.
    #[default]
    Disk,
    /// In this machine's memory, a mebibyte of it, as long as the engine lives: for what may hold
    /// a secret.
    Memory,
}

impl RunSpec {
    /// A container with nothing special about it.
    pub fn new(layers: Vec<PathBuf>, argv: Vec<String>) -> Self {
        Self {
            layers,
            folders: Vec::new(),
            argv,
            env: Vec::new(),
            cwd: PathBuf::from("/"),
            user: String::new(),
            hostname: "localhost".to_owned(),
            read_only_root: false,
            privileged: false,
            init_process: false,
            stop_signal: None,
            limits: Limits::default(),
            mounts: Vec::new(),
            devices: Vec::new(),
            cap_add: Vec::new(),
            cap_drop: Vec::new(),
            network: Network::Private,
            input: String::new(),
            spool: Spool::Disk,
            run_ms_max: None,
            storage: None,
        }
    }
}

/// A folder's metadata.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folder {
    /// Relative to the image's root.
    pub path: PathBuf,
    pub mode: u32,
    pub uid: u32,
    pub gid: u32,
}

/// A variable of the environment. The value may be a secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnvVar {
    pub name: String,
    pub value: String,
}

impl EnvVar {
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

impl fmt::Debug for EnvVar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}=***", self.name)
    }
}

impl Drop for EnvVar {
    fn drop(&mut self) {
        self.value.zeroize();
    }
}

/// What a container may use. `None` is no limit of its own. A limit that was asked for and
/// cannot be enforced on this machine fails the launch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    pub memory_bytes: Option<u64>,
    /// Swap on top of the memory; needs `memory_bytes`.
    pub swap_bytes: Option<u64>,
    /// 0 to 100.
    pub swappiness: Option<u8>,
    pub cpu: Option<Cpu>,
    pub pids_max: Option<u64>,
    pub rlimits: Vec<Rlimit>,
    /// Size of `/dev/shm`; 64 MiB if not given.
    pub shm_bytes: Option<u64>,
}

/// Thousandths of a processor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cpu {
    /// A share when the machine is busy, more when it is idle.
    Shares { millis: u32 },
    /// Never more than this.
    Quota { millis: u32 },
}

/// A process limit by its name without `RLIMIT_`, in any case (`nofile`). Cut to the hard limit
/// of this machine where raising it is not allowed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rlimit {
    pub name: String,
    pub soft: u64,
    pub hard: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mount {
    /// A path of the host; a folder is made if it does not exist.
    Bind {
        source: PathBuf,
        /// The part of the host that was granted: `source` is looked up with this folder as root,
        /// so that no link in it, whoever made it, leads out.
        beneath: PathBuf,
        target: PathBuf,
        read_only: bool,
    },
    Tmpfs {
        target: PathBuf,
        size_bytes: u64,
        options: Vec<String>,
    },
}

/// A device node of the host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    pub host_path: PathBuf,
    pub container_path: PathBuf,
    pub read: bool,
    pub write: bool,
    pub mknod: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Network {
    /// A namespace of its own, with a way out where the machine can give one. Never the host's
    /// loopback, never other containers.
    Private,
    /// The host's.
    Host,
    /// Loopback only.
    None,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_value_of_the_environment() {
        let mut spec = RunSpec::new(vec![], vec!["true".to_owned()]);
        spec.env.push(EnvVar::new("PASSWORD", "correct-horse"));
        let text = format!("{spec:?}");
        assert!(
            text.contains("PASSWORD") && !text.contains("correct-horse"),
            "{text}"
        );
    }
}
