//! What an operator may choose.

use std::fs::File;
use std::io::{self, Read as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use batch::{HostAccess, Machine, PathGrant};
pub use iam::{Grantee, IssuerGrant};

use crate::root_key::RootKeySource;

/// The daemon's settings.
#[derive(Debug, Clone)]
pub struct Settings {
    pub data_dir: PathBuf,
    /// Loopback only: there is no TLS here yet, and answers carry secrets.
    pub listen: SocketAddr,
    pub registries: Registries,
    /// A command that prints the root key, for those who keep it elsewhere.
    pub root_key_command: Option<String>,
    /// systemd's folder of credentials; one that is called `root.key` is the root key.
    pub credentials_dir: Option<PathBuf>,
    /// Audit records that are older than this many days go.
    pub audit_days: u32,
    /// What jobs may take of this machine together.
    pub machine: Machine,
    /// What a job may write to disk, MiB; Fargate's have limits of their own.
    pub job_storage_mib: u64,
    /// With less of the disk free, MiB, no job starts, and the one that wrote most is ended.
    pub disk_free_mib: u64,
    /// An image's layer that was not used for so many hours may go when the disk gets short;
    /// with 0 none ever does.
    pub image_keep_hours: u32,
    /// What of this machine jobs may be given.
    pub host: HostAccess,
    /// Identity providers on this machine and in private networks that accounts may trust.
    pub issuers: Vec<IssuerGrant>,
    /// TCP ports of this machine itself that jobs may reach.
    pub host_ports: Vec<u16>,
    /// The program that containers' shims are: this one, which calls `engine::shim_main`.
    pub program: PathBuf,
}

/// How registries are spoken to. Hosts are `host` or `host:port`.
#[derive(Debug, Clone, Default)]
pub struct Registries {
    /// May be spoken to over plain HTTP, as loopback always may.
    pub insecure: Vec<String>,
    /// Are spoken to with TLS although they are on loopback.
    pub tls: Vec<String>,
    /// Token services that may be sent passwords whichever registry names them.
    pub token_hosts: Vec<String>,
    /// Files of certificates, PEM, that are trusted beside the system's.
    pub certificates: Vec<PathBuf>,
}

#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error(
        "it needs root: for namespaces, control groups, mounts, and files of other owners in images"
    )]
    NotRoot,
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
    #[error("the certificates for registries in {} can't be used", .file.display())]
    Certificates { file: PathBuf, source: io::Error },
}

/// Of one file of certificates; the system's own bundle is a fifth of it.
const CERTIFICATES_BYTES_MAX: u64 = 1 << 20;

/// Left to the system, MiB.
const MEMORY_RESERVED_MIB: u64 = 256;

/// All processors, and the memory less a little for the system.
pub fn this_machine() -> io::Result<Machine> {
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
        .ok_or_else(|| io::Error::other("/proc/meminfo has no MemTotal"))?;
    Ok(Machine {
        vcpus: u32::try_from(processors).unwrap_or(u32::MAX),
        memory_mib: (total_kib / 1024).saturating_sub(MEMORY_RESERVED_MIB),
    })
}

pub(crate) const MIB: u64 = 1 << 20;
/// So many times what must stay free is short already: layers go, and pulls end.
pub(crate) const SHORT_TIMES: u64 = 2;

impl Settings {
    pub(crate) fn image_keep(&self) -> Option<Duration> {
        let hours = u64::from(self.image_keep_hours);
        (hours > 0).then(|| Duration::from_hours(hours))
    }

    pub(crate) fn choices(&self) -> engine::Choices {
        engine::Choices {
            host_ports: self.host_ports.clone(),
            free_bytes_min: self.disk_free_mib.saturating_mul(MIB),
        }
    }

    pub(crate) fn registries(&self) -> Result<oci::Settings, SettingsError> {
        let mut extra_roots = Vec::new();
        for file in &self.registries.certificates {
            let pem = certificates(file).map_err(|source| SettingsError::Certificates {
                file: file.clone(),
                source,
            })?;
            extra_roots.extend_from_slice(&pem);
            extra_roots.push(b'\n');
        }
        Ok(oci::Settings {
            insecure_hosts: self.registries.insecure.clone(),
            tls_hosts: self.registries.tls.clone(),
            token_hosts: self.registries.token_hosts.clone(),
            extra_roots,
            // More than jobs are ended for: what one tenant pulls is not what others' jobs pay.
            disk_free_bytes_min: self.disk_free_mib.saturating_mul(SHORT_TIMES * MIB),
        })
    }

    pub(crate) fn root_key(&self) -> RootKeySource {
        RootKeySource::choose(
            &self.data_dir,
            self.root_key_command.as_deref(),
            self.credentials_dir.as_deref(),
        )
    }

    pub(crate) fn check(&self) -> Result<(), SettingsError> {
        if !nix::unistd::geteuid().is_root() {
            return Err(SettingsError::NotRoot);
        }
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

/// A file that is meant to have certificates in it, and has.
fn certificates(file: &Path) -> io::Result<Vec<u8>> {
    const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";
    let mut pem = Vec::new();
    let length = File::open(file)?
        .take(CERTIFICATES_BYTES_MAX + 1)
        .read_to_end(&mut pem)?;
    if u64::try_from(length).unwrap_or(u64::MAX) > CERTIFICATES_BYTES_MAX {
        return Err(io::Error::other("it is larger than 1 MiB"));
    }
    if !pem.windows(BEGIN.len()).any(|window| window == BEGIN) {
        return Err(io::Error::other("it has no certificate in PEM form"));
    }
    Ok(pem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certificates_are_looked_at() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("ca.pem");
        let outcome = |content: &[u8]| {
            std::fs::write(&file, content).expect("writes");
            certificates(&file).map(|pem| pem == content)
        };
        let good = b"# ours\n-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";
        assert!(outcome(good).expect("has one"));
        assert!(outcome(b"-----BEGIN PRIVATE KEY-----\n").is_err());
        assert!(outcome(b"").is_err());
        let mut long = good.to_vec();
        long.resize((1 << 20) + 1, b'\n');
        assert!(outcome(&long).is_err());
        assert!(certificates(&folder.path().join("missing")).is_err());
    }
}
