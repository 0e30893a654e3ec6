//! What of this machine a job may be given: nothing, unless the operator grants it to the account.
//!
//! On EC2 a job with a host path, a device or `privileged` reaches the account's own instance. Here
//! the machine is everybody's, and the keys to all secrets are on it. So definitions that ask for
//! these are stored as they are anywhere, and their jobs start only where the operator has said so.

use std::path::{Component, Path, PathBuf};
use std::str::FromStr;

use iam::{Grantee, NotAGrantee};
use wire::r#gen::batch as shape;

use super::validate::given;

/// Everything that was granted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HostAccess {
    pub paths: Vec<PathGrant>,
    pub devices: Vec<PathGrant>,
    pub privileged: Vec<Grantee>,
}

/// `ACCOUNT=PATH` or `ACCOUNT=PATH:ro`: a path and what lies below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathGrant {
    grantee: Grantee,
    path: PathBuf,
    read_only: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GrantError {
    #[error(transparent)]
    Account(#[from] NotAGrantee),
    #[error("{0} is not of the form ACCOUNT=PATH or ACCOUNT=PATH:ro")]
    Form(String),
    #[error("{} is not an absolute path without ..", .0.display())]
    Path(PathBuf),
}

impl FromStr for PathGrant {
    type Err = GrantError;

    fn from_str(text: &str) -> Result<Self, GrantError> {
        let form = || GrantError::Form(text.to_owned());
        let (account, path) = text.split_once('=').ok_or_else(form)?;
        let (path, read_only) = match path.strip_suffix(":ro") {
            Some(path) => (path, true),
            None => (path, false),
        };
        let path = PathBuf::from(path);
        let climbs = path.components().any(|part| part == Component::ParentDir);
        if !path.is_absolute() || climbs {
            return Err(GrantError::Path(path));
        }
        Ok(Self {
            grantee: account.parse()?,
            path,
            read_only,
        })
    }
}

impl PathGrant {
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn covers(&self, account: &str, path: &Path, writes: bool) -> bool {
        self.grantee.is(account) && path.starts_with(&self.path) && !(writes && self.read_only)
    }
}

/// Something that was asked for and not granted. The text names the remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error(
        "the host's {path} is not open to jobs of account {account}; the operator of this server can grant it: batchyard serve --allow-host-path {account}={path}"
    )]
    Path { account: String, path: String },
    #[error(
        "the host's device {path} is not open to jobs of account {account}; the operator of this server can grant it: batchyard serve --allow-device {account}={path}"
    )]
    Device { account: String, path: String },
    #[error(
        "account {account} may not run privileged jobs; the operator of this server can grant it: batchyard serve --allow-privileged {account}"
    )]
    Privileged { account: String },
}

impl HostAccess {
    /// Whether all that a container asks of the host was granted to its account.
    pub fn check(
        &self,
        account: &str,
        container: &shape::ContainerProperties,
    ) -> Result<(), Refusal> {
        let account = account.to_owned();
        let privileged = container.privileged.unwrap_or(false);
        if privileged && !self.privileged.iter().any(|grantee| grantee.is(&account)) {
            return Err(Refusal::Privileged { account });
        }
        for (path, writes) in host_paths(container) {
            if self.granted(&account, Path::new(path), writes).is_none() {
                let path = path.to_owned();
                return Err(Refusal::Path { account, path });
            }
        }
        let linux = container.linux_parameters.as_ref();
        let devices = linux.and_then(|linux| linux.devices.as_ref());
        for device in devices.into_iter().flatten() {
            let host = Path::new(&device.host_path);
            let mut grants = self.devices.iter();
            if !grants.any(|grant| grant.covers(&account, host, writes(device))) {
                let path = device.host_path.clone();
                return Err(Refusal::Device { account, path });
            }
        }
        Ok(())
    }

    /// The folder that was granted and in which this path lies: the longest, if several do.
    pub fn granted(&self, account: &str, path: &Path, writes: bool) -> Option<&Path> {
        let covering = self
            .paths
            .iter()
            .filter(|grant| grant.covers(account, path, writes));
        let longest = covering.max_by_key(|grant| grant.path.components().count());
        longest.map(PathGrant::path)
    }
}

/// The host paths that a container mounts, and whether it may write there. One that no mount point
/// names is not looked at by anybody.
fn host_paths(container: &shape::ContainerProperties) -> impl Iterator<Item = (&str, bool)> {
    let volumes = container.volumes.as_deref().unwrap_or_default();
    let mounts = container.mount_points.as_deref().unwrap_or_default();
    mounts.iter().filter_map(|mount| {
        let named = |volume: &&shape::Volume| volume.name == mount.source_volume;
        let volume = volumes.iter().find(named)?;
        let path = given(volume.host.as_ref()?.source_path.as_ref())?;
        Some((path, !mount.read_only.unwrap_or(false)))
    })
}

/// Making the node anew is a way to write to it.
fn writes(device: &shape::Device) -> bool {
    let permissions = device.permissions.as_deref().unwrap_or_default();
    let reads = |permission| permission == &shape::DeviceCgroupPermission::Read;
    permissions.is_empty() || !permissions.iter().all(reads)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINE: &str = "111111111111";
    const OTHER: &str = "222222222222";

    fn access(paths: &[&str]) -> HostAccess {
        let parse = |text: &&str| text.parse().expect("a grant");
        HostAccess {
            paths: paths.iter().map(parse).collect(),
            ..HostAccess::default()
        }
    }

    fn mounting(path: &str, read_only: bool) -> shape::ContainerProperties {
        let container = serde_json::json!({
            "volumes": [{"name": "v", "host": {"sourcePath": path}}, {"name": "unused", "host": {"sourcePath": "/"}}],
            "mountPoints": [{"sourceVolume": "v", "containerPath": "/v", "readOnly": read_only}],
        });
        serde_json::from_value(container).expect("a container")
    }

    #[test]
    fn paths() {
        let grants = [
            "111111111111=/data",
            "*=/public:ro",
            "111111111111=/data/deep:ro",
        ];
        #[rustfmt::skip]
        let table = [
            // account  path               read only  granted
            (MINE,      "/data",           false,     true),
            (MINE,      "/data/x/y",       false,     true),
            (MINE,      "/database",       true,      false),
            (MINE,      "/data/deep/x",    false,     true),
            (MINE,      "/",               true,      false),
            (OTHER,     "/data",           true,      false),
            (OTHER,     "/public/x",       true,      true),
            (OTHER,     "/public/x",       false,     false),
        ];
        for (account, path, read_only, expected) in table {
            let found = access(&grants).check(account, &mounting(path, read_only));
            assert_eq!(found.is_ok(), expected, "{account} {path} {found:?}");
        }
        assert!(
            HostAccess::default()
                .check(MINE, &mounting("/x", true))
                .is_err()
        );
    }

    #[test]
    fn devices_and_privileged() {
        let container = |value| serde_json::from_value(value).expect("a container");
        let device = |permissions| {
            let device = serde_json::json!({"hostPath": "/dev/fuse", "permissions": permissions});
            container(serde_json::json!({"linuxParameters": {"devices": [device]}}))
        };
        let grants = HostAccess {
            devices: vec!["111111111111=/dev/fuse:ro".parse().expect("a grant")],
            privileged: vec![OTHER.parse().expect("an account")],
            ..HostAccess::default()
        };
        assert_eq!(
            grants.check(MINE, &device(serde_json::json!(["READ"]))),
            Ok(())
        );
        assert!(grants.check(MINE, &device(serde_json::json!([]))).is_err());
        assert!(
            grants
                .check(MINE, &device(serde_json::json!(["READ", "MKNOD"])))
                .is_err()
        );
        assert!(
            grants
                .check(OTHER, &device(serde_json::json!(["READ"])))
                .is_err()
        );
        let privileged = container(serde_json::json!({"privileged": true}));
        assert!(grants.check(MINE, &privileged).is_err());
        assert_eq!(grants.check(OTHER, &privileged), Ok(()));
    }

    #[test]
    fn grants_are_read_strictly() {
        for text in [
            "/data",
            "1=/data",
            "*=data",
            "*=/a/../b",
            "=/data",
            "**=/data",
        ] {
            assert!(text.parse::<PathGrant>().is_err(), "{text}");
        }
    }
}
