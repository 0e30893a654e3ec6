//! What an operator may choose.

use std::net::SocketAddr;
use std::path::PathBuf;

pub use batch::Machine;

use crate::root_key::RootKeySource;

/// The daemon's settings.
#[derive(Debug, Clone)]
pub struct Settings {
    pub data_dir: PathBuf,
    /// Loopback only: there is no TLS here yet, and answers carry secrets.
    pub listen: SocketAddr,
    /// Registry hosts, `host` or `host:port`, that may be spoken to over plain HTTP.
    pub insecure_registries: Vec<String>,
    /// A command that prints the root key, for those who keep it elsewhere.
    pub root_key_command: Option<String>,
    /// systemd's folder of credentials; one that is called `root.key` is the root key.
    pub credentials_dir: Option<PathBuf>,
    /// Audit records that are older than this many days go.
    pub audit_days: u32,
    /// What jobs may take of this machine together.
    pub machine: Machine,
    /// The program that containers' shims are: this one, which calls `engine::shim_main`.
    pub program: PathBuf,
}

#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error(
        "{0} is not a loopback address: answers carry secrets and there is no TLS here. \
         Listen on 127.0.0.1 and put a TLS proxy on this machine in front of it"
    )]
    NotLoopback(SocketAddr),
}

/// Left to the system, MiB.
const MEMORY_RESERVED_MIB: u64 = 256;

/// All processors, and the memory less a little for the system.
pub fn this_machine() -> std::io::Result<Machine> {
    let processors = std::thread::available_parallelism()?.get();
    let info = std::fs::read_to_string("/proc/meminfo")?;
    let total_kib: u64 = info
        .lines()
        .find_map(|line| {
            line.strip_prefix("MemTotal:")?
                .trim()
                .strip_suffix(" kB")?
                .trim()
                .parse()
                .ok()
        })
        .ok_or_else(|| std::io::Error::other("/proc/meminfo has no MemTotal"))?;
    Ok(Machine {
        vcpus: u32::try_from(processors).unwrap_or(u32::MAX),
        memory_mib: (total_kib / 1024).saturating_sub(MEMORY_RESERVED_MIB),
    })
}

impl Settings {
    pub(crate) fn registries(&self) -> oci::Settings {
        oci::Settings {
            insecure_hosts: self.insecure_registries.clone(),
            ..oci::Settings::default()
        }
    }

    pub(crate) fn root_key(&self) -> RootKeySource {
        RootKeySource::choose(
            &self.data_dir,
            self.root_key_command.as_deref(),
            self.credentials_dir.as_deref(),
        )
    }

    pub(crate) fn check(&self) -> Result<(), SettingsError> {
        if self.listen.ip().is_loopback() {
            Ok(())
        } else {
            Err(SettingsError::NotLoopback(self.listen))
        }
    }
}
