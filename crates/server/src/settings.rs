//! What an operator may choose.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

pub use batch::{Grantee, HostAccess, Machine, PathGrant};

/// The daemon's settings.
#[derive(Debug, Clone)]
pub struct Settings {
    pub data_dir: PathBuf,
    /// Loopback only: there is no TLS here yet, and answers carry secrets.
    pub listen: SocketAddr,
    /// Registry hosts, `host` or `host:port`, that may be spoken to over plain HTTP.
    pub insecure_registries: Vec<String>,
    /// What jobs may take of this machine together.
    pub machine: Machine,
    /// What of this machine jobs may be given.
    pub host: HostAccess,
    /// TCP ports of this machine itself that jobs may reach.
    pub host_ports: Vec<u16>,
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
    #[error(
        "{} is granted to jobs, and the data directory lies in it or around it: \
         with it a job could read root.key. Grant something narrower",
        .0.display()
    )]
    GrantsDataDir(PathBuf),
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

    pub(crate) fn check(&self) -> Result<(), SettingsError> {
        if !self.listen.ip().is_loopback() {
            return Err(SettingsError::NotLoopback(self.listen));
        }
        // Where links lead, as far as there is something yet.
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let own = real(&std::path::absolute(&self.data_dir).unwrap_or_default());
        for grant in &self.host.paths {
            let granted = real(grant.path());
            if own.starts_with(&granted) || granted.starts_with(&own) {
                return Err(SettingsError::GrantsDataDir(grant.path().to_owned()));
            }
        }
        Ok(())
    }
}
