//! The container as the runtime is told of it. No environment: that goes from memory to memory.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use nix::sys::resource::{Resource, getrlimit};
use oci_spec::OciSpecError;
use oci_spec::runtime::{
    Capability, LinuxBuilder, LinuxCapabilitiesBuilder, LinuxDevice, LinuxNamespaceBuilder,
    LinuxNamespaceType, Mount as OciMount, MountBuilder, PosixRlimit, PosixRlimitBuilder,
    PosixRlimitType, ProcessBuilder, RootBuilder, Spec, SpecBuilder, UserBuilder,
};

use super::privilege::{inside, masked_paths, read_only_paths};
use super::rootfs::Bundle;
use super::user::User;
use crate::{LaunchError, Mount, Network, RunSpec};

/// Docker's default for `/dev/shm`.
const SHM_BYTES_DEFAULT: u64 = 64 << 20;

/// What was found out about the spec on this machine.
#[derive(Debug)]
pub struct Resolved<'a> {
    pub spec: &'a RunSpec,
    pub user: &'a User,
    pub capabilities: &'a HashSet<Capability>,
    pub devices: Vec<LinuxDevice>,
    pub cgroups_path: PathBuf,
    pub bundle: &'a Bundle,
}

impl Resolved<'_> {
    /// Writes the runtime's `config.json` into the bundle.
    pub fn write(self) -> Result<(), LaunchError> {
        let path = self.bundle.path().join("config.json");
        let spec = self.build()?;
        spec.save(path).map_err(internal)
    }

    fn build(self) -> Result<Spec, LaunchError> {
        let rlimits = self.rlimits()?;
        let mounts = self.mounts()?;
        let same = self.capabilities.clone();
        let user = self.user;
        let mut groups = user.groups.clone();
        // The runtime leaves the daemon's own groups in place when there are none to set.
        groups.push(user.gid);
        let process = ProcessBuilder::default()
            .terminal(false)
            .cwd(inside(&self.spec.cwd)?)
            .args(self.spec.argv.clone())
            // Looking up a home folder would load the image's libraries: see to it that there
            // is one. The real environment replaces this one.
            .env(vec!["HOME=/".to_owned()])
            .user(
                UserBuilder::default()
                    .uid(user.uid)
                    .gid(user.gid)
                    .additional_gids(groups)
                    .umask(0o022_u32)
                    .build()
                    .map_err(internal)?,
            )
            .capabilities(capability_sets(same, user.uid == 0).map_err(internal)?)
            .rlimits(rlimits)
            .no_new_privileges(!self.spec.privileged)
            .build()
            .map_err(internal)?;
        let mut linux = LinuxBuilder::default()
            .namespaces(namespaces(self.spec.network).map_err(internal)?)
            .cgroups_path(self.cgroups_path)
            .devices(self.devices)
            .rootfs_propagation("slave");
        if !self.spec.privileged {
            linux = linux
                .masked_paths(masked_paths())
                .readonly_paths(read_only_paths());
        }
        let root = RootBuilder::default()
            .path(self.bundle.rootfs())
            .readonly(self.spec.read_only_root)
            .build()
            .map_err(internal)?;
        SpecBuilder::default()
            .version("1.0.2")
            .root(root)
            .hostname(self.spec.hostname.clone())
            .process(process)
            .mounts(mounts)
            .linux(linux.build().map_err(internal)?)
            .build()
            .map_err(internal)
    }

    fn rlimits(&self) -> Result<Vec<PosixRlimit>, LaunchError> {
        let limit = |wanted: &crate::Rlimit| {
            let (soft, hard) = clamp_rlimit(&wanted.name, wanted.soft, wanted.hard)?;
            let name = format!("RLIMIT_{}", wanted.name.to_ascii_uppercase());
            let kind: PosixRlimitType = serde_json::from_value(serde_json::Value::String(name))
                .map_err(|e| LaunchError::Spec(e.to_string()))?;
            let built = PosixRlimitBuilder::default()
                .typ(kind)
                .soft(soft)
                .hard(hard)
                .build();
            built.map_err(internal)
        };
        self.spec.limits.rlimits.iter().map(limit).collect()
    }

    fn mounts(&self) -> Result<Vec<OciMount>, LaunchError> {
        let system_options = if self.spec.privileged { "rw" } else { "ro" };
        let shm = self.spec.limits.shm_bytes.unwrap_or(SHM_BYTES_DEFAULT);
        let shm = format!("nosuid,noexec,nodev,mode=1777,size={shm}");
        let pts = "nosuid,noexec,newinstance,ptmxmode=0666,mode=0620,gid=5";
        #[rustfmt::skip]
        let system = [
            ("proc",   "/proc",       "proc",   "nosuid,noexec,nodev"),
            ("tmpfs",  "/dev",        "tmpfs",  "nosuid,strictatime,mode=755,size=65536k"),
            ("devpts", "/dev/pts",    "devpts", pts),
            ("shm",    "/dev/shm",    "tmpfs",  shm.as_str()),
            ("mqueue", "/dev/mqueue", "mqueue", "nosuid,noexec,nodev"),
            ("sysfs",  "/sys",        "sysfs",  &format!("nosuid,noexec,nodev,{system_options}")),
        ];
        let mut mounts = Vec::new();
        for (source, target, kind, options) in system {
            mounts.push(mount(Path::new(source), Path::new(target), kind, options)?);
        }
        let cgroup = self.bundle.cgroup();
        let read_only = "rbind,nosuid,noexec,nodev,rro";
        mounts.push(mount(
            &cgroup,
            Path::new("/sys/fs/cgroup"),
            "bind",
            read_only,
        )?);
        for name in ["hosts", "hostname", "resolv.conf"] {
            let target = Path::new("/etc").join(name);
            mounts.push(mount(&self.bundle.etc(name), &target, "bind", "bind")?);
        }
        for (number, wanted) in self.spec.mounts.iter().enumerate() {
            mounts.push(volume(wanted, number, self.bundle)?);
        }
        Ok(mounts)
    }
}

fn volume(wanted: &Mount, number: usize, bundle: &Bundle) -> Result<OciMount, LaunchError> {
    match wanted {
        Mount::Bind {
            source,
            beneath,
            target,
            read_only,
        } => {
            let held = bundle.hold(number, beneath, source);
            let held = held.map_err(|e| LaunchError::Mount {
                target: target.clone(),
                reason: format!("{}: {e}", source.display()),
            })?;
            let options = if *read_only {
                "rbind,rprivate,ro,rro"
            } else {
                "rbind,rprivate,rw"
            };
            mount(&held, &inside(target)?, "bind", options)
        }
        Mount::Tmpfs {
            target,
            size_bytes,
            options,
        } => {
            // The last one counts: neither the size nor these two are the job's to change.
            let mut all = options.clone();
            all.extend(["nosuid".to_owned(), "nodev".to_owned()]);
            all.push(format!("size={size_bytes}"));
            mount(
                Path::new("tmpfs"),
                &inside(target)?,
                "tmpfs",
                &all.join(","),
            )
        }
    }
}

fn mount(source: &Path, target: &Path, kind: &str, options: &str) -> Result<OciMount, LaunchError> {
    let options: Vec<String> = options.split(',').map(str::to_owned).collect();
    MountBuilder::default()
        .source(source)
        .destination(target)
        .typ(kind)
        .options(options)
        .build()
        .map_err(internal)
}

fn namespaces(network: Network) -> Result<Vec<oci_spec::runtime::LinuxNamespace>, OciSpecError> {
    let mut kinds = vec![
        LinuxNamespaceType::Pid,
        LinuxNamespaceType::Ipc,
        LinuxNamespaceType::Uts,
        LinuxNamespaceType::Mount,
        LinuxNamespaceType::Cgroup,
    ];
    if network != Network::Host {
        kinds.push(LinuxNamespaceType::Network);
    }
    kinds
        .into_iter()
        .map(|kind| LinuxNamespaceBuilder::default().typ(kind).build())
        .collect()
}

/// All sets alike for root. Another user starts with none, and can gain none.
fn capability_sets(
    set: HashSet<Capability>,
    root: bool,
) -> Result<oci_spec::runtime::LinuxCapabilities, OciSpecError> {
    let held = if root { set.clone() } else { HashSet::new() };
    LinuxCapabilitiesBuilder::default()
        .bounding(set)
        .effective(held.clone())
        .permitted(held)
        .inheritable(HashSet::new())
        .ambient(HashSet::new())
        .build()
}

fn internal(error: OciSpecError) -> LaunchError {
    LaunchError::Internal(error.to_string())
}

/// Limits of a process, cut to what this machine lets us give.
pub fn clamp_rlimit(name: &str, soft: u64, hard: u64) -> Result<(u64, u64), LaunchError> {
    let resource = resource(name)
        .ok_or_else(|| LaunchError::Spec(format!("there is no process limit {name:?}")))?;
    let (_, most) = getrlimit(resource)
        .map_err(|e| LaunchError::Internal(format!("the limit {name} cannot be read: {e}")))?;
    Ok((soft.min(hard).min(most), hard.min(most)))
}

fn resource(name: &str) -> Option<Resource> {
    Some(match name.to_ascii_lowercase().as_str() {
        "as" => Resource::RLIMIT_AS,
        "core" => Resource::RLIMIT_CORE,
        "cpu" => Resource::RLIMIT_CPU,
        "data" => Resource::RLIMIT_DATA,
        "fsize" => Resource::RLIMIT_FSIZE,
        "locks" => Resource::RLIMIT_LOCKS,
        "memlock" => Resource::RLIMIT_MEMLOCK,
        "msgqueue" => Resource::RLIMIT_MSGQUEUE,
        "nice" => Resource::RLIMIT_NICE,
        "nofile" => Resource::RLIMIT_NOFILE,
        "nproc" => Resource::RLIMIT_NPROC,
        "rss" => Resource::RLIMIT_RSS,
        "rtprio" => Resource::RLIMIT_RTPRIO,
        "rttime" => Resource::RLIMIT_RTTIME,
        "sigpending" => Resource::RLIMIT_SIGPENDING,
        "stack" => Resource::RLIMIT_STACK,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn process_limits_are_cut_to_the_hard_limit() {
        let (soft, hard) = clamp_rlimit("NOFILE", u64::MAX, u64::MAX).expect("known");
        let (_, most) = getrlimit(Resource::RLIMIT_NOFILE).expect("readable");
        assert_eq!((soft, hard), (most, most));
        assert_eq!(clamp_rlimit("nofile", 9, 5).expect("known"), (5, 5));
        assert!(clamp_rlimit("nosuch", 1, 1).is_err());
    }
}
