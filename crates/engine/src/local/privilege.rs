//! What a container may: capabilities and devices.

use std::collections::HashSet;
use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

use nix::sys::stat::{major, minor};
use oci_spec::runtime::{Capability, LinuxDevice, LinuxDeviceBuilder, LinuxDeviceType};

use crate::{Device, LaunchError, RunSpec};

/// Device nodes a privileged container is shown.
const DEVICES_MAX: usize = 1024;

/// Docker's default set, without `MKNOD`: with it, and without a device control group, root in a
/// container could make itself a node for the host's disk.
const DEFAULT: [Capability; 13] = [
    Capability::AuditWrite,
    Capability::Chown,
    Capability::DacOverride,
    Capability::Fowner,
    Capability::Fsetid,
    Capability::Kill,
    Capability::NetBindService,
    Capability::NetRaw,
    Capability::Setfcap,
    Capability::Setgid,
    Capability::Setpcap,
    Capability::Setuid,
    Capability::SysChroot,
];

/// Every capability by its bit in the kernel's sets (capabilities(7)).
const BY_BIT: [Capability; 41] = [
    Capability::Chown,
    Capability::DacOverride,
    Capability::DacReadSearch,
    Capability::Fowner,
    Capability::Fsetid,
    Capability::Kill,
    Capability::Setgid,
    Capability::Setuid,
    Capability::Setpcap,
    Capability::LinuxImmutable,
    Capability::NetBindService,
    Capability::NetBroadcast,
    Capability::NetAdmin,
    Capability::NetRaw,
    Capability::IpcLock,
    Capability::IpcOwner,
    Capability::SysModule,
    Capability::SysRawio,
    Capability::SysChroot,
    Capability::SysPtrace,
    Capability::SysPacct,
    Capability::SysAdmin,
    Capability::SysBoot,
    Capability::SysNice,
    Capability::SysResource,
    Capability::SysTime,
    Capability::SysTtyConfig,
    Capability::Mknod,
    Capability::Lease,
    Capability::AuditWrite,
    Capability::AuditControl,
    Capability::Setfcap,
    Capability::MacOverride,
    Capability::MacAdmin,
    Capability::Syslog,
    Capability::WakeAlarm,
    Capability::BlockSuspend,
    Capability::AuditRead,
    Capability::Perfmon,
    Capability::Bpf,
    Capability::CheckpointRestore,
];

/// The capabilities of the spec, of those this process has itself.
pub fn capabilities(spec: &RunSpec) -> Result<HashSet<Capability>, LaunchError> {
    let status = fs::read_to_string("/proc/self/status")
        .map_err(|e| LaunchError::Internal(format!("own capabilities: {e}")))?;
    let bounding = status.lines().find_map(|l| l.strip_prefix("CapBnd:"));
    let bits = bounding
        .and_then(|b| u64::from_str_radix(b.trim(), 16).ok())
        .unwrap_or(0);
    let own = (0_u32..)
        .zip(BY_BIT)
        .filter(|(bit, _)| bits & (1 << bit) != 0)
        .map(|(_, c)| c);
    choose(spec, &own.collect())
}

fn choose(spec: &RunSpec, own: &HashSet<Capability>) -> Result<HashSet<Capability>, LaunchError> {
    let mut set: HashSet<Capability> = if spec.privileged {
        own.clone()
    } else {
        DEFAULT.into_iter().collect()
    };
    let all = |names: &[String]| names.iter().any(|n| n.eq_ignore_ascii_case("ALL"));
    if all(&spec.cap_drop) {
        set.clear();
    }
    if all(&spec.cap_add) {
        set.clone_from(own);
    }
    for name in names(&spec.cap_add) {
        set.insert(parse(name)?);
    }
    for name in names(&spec.cap_drop) {
        set.remove(&parse(name)?);
    }
    // One this process lacks can't be given; asking for it by name is an error, as in Docker.
    if let Some(name) = names(&spec.cap_add).find(|n| parse(n).is_ok_and(|c| !own.contains(&c))) {
        return Err(LaunchError::Spec(format!(
            "the engine itself lacks the capability {name}"
        )));
    }
    set.retain(|c| own.contains(c));
    Ok(set)
}

fn names(list: &[String]) -> impl Iterator<Item = &String> {
    list.iter().filter(|n| !n.eq_ignore_ascii_case("ALL"))
}

fn parse(name: &str) -> Result<Capability, LaunchError> {
    let upper = name.to_ascii_uppercase();
    let bare = upper.strip_prefix("CAP_").unwrap_or(&upper);
    let unknown = || LaunchError::Spec(format!("there is no capability {name:?}"));
    BY_BIT
        .into_iter()
        .find(|c| c.to_string() == bare)
        .ok_or_else(unknown)
}

/// Device nodes to make, and the control group's rules for them.
#[derive(Debug)]
pub struct Devices {
    pub nodes: Vec<LinuxDevice>,
    pub rules: Vec<String>,
    /// The rules say more than "these nodes exist", so they must be enforced.
    pub restricted: bool,
}

/// What every container may use: null, zero, full, random, urandom, tty, and its terminals.
const RULES: [&str; 9] = [
    "c 1:3 rwm",
    "c 1:5 rwm",
    "c 1:7 rwm",
    "c 1:8 rwm",
    "c 1:9 rwm",
    "c 5:0 rwm",
    "c 5:1 rwm",
    "c 5:2 rwm",
    "c 136:* rwm",
];

pub fn devices(spec: &RunSpec) -> Result<Devices, LaunchError> {
    let mut rules: Vec<String> = RULES.iter().map(|&r| r.to_owned()).collect();
    let mut nodes = Vec::new();
    if spec.privileged {
        rules = vec!["a".to_owned()];
        all_nodes(Path::new("/dev"), &mut nodes);
    }
    let mut restricted = false;
    for device in &spec.devices {
        let refuse = |reason: String| LaunchError::Device {
            path: device.host_path.clone(),
            reason,
        };
        let node = node(&device.host_path, &device.container_path).map_err(refuse)?;
        let kind = if node.typ() == LinuxDeviceType::B {
            'b'
        } else {
            'c'
        };
        rules.push(format!(
            "{kind} {}:{} {}",
            node.major(),
            node.minor(),
            letters(device)
        ));
        restricted |= !(device.read && device.write);
        nodes.retain(|n: &LinuxDevice| n.path() != node.path());
        nodes.push(node);
    }
    Ok(Devices {
        nodes,
        rules,
        restricted,
    })
}

fn letters(device: &Device) -> String {
    let given = [(device.read, 'r'), (device.write, 'w'), (device.mknod, 'm')];
    given
        .into_iter()
        .filter(|(given, _)| *given)
        .map(|(_, letter)| letter)
        .collect()
}

fn node(host: &Path, container: &Path) -> Result<LinuxDevice, String> {
    let metadata = fs::metadata(host).map_err(|e| e.to_string())?;
    let kind = metadata.file_type();
    let kind = match (kind.is_block_device(), kind.is_char_device()) {
        (true, _) => LinuxDeviceType::B,
        (_, true) => LinuxDeviceType::C,
        _ => return Err("it is no device".to_owned()),
    };
    let number = |n: u64| i64::try_from(n).map_err(|e| e.to_string());
    LinuxDeviceBuilder::default()
        .path(container)
        .typ(kind)
        .major(number(major(metadata.rdev()))?)
        .minor(number(minor(metadata.rdev()))?)
        .file_mode(metadata.mode() & 0o7777)
        .uid(metadata.uid())
        .gid(metadata.gid())
        .build()
        .map_err(|e| e.to_string())
}

/// The host's nodes, without terminals and what the container gets its own of.
fn all_nodes(folder: &Path, found: &mut Vec<LinuxDevice>) {
    let own = [
        "pts", "shm", "mqueue", "console", "ptmx", "fd", "stdin", "stdout", "stderr",
    ];
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let (path, Ok(kind)) = (entry.path(), entry.file_type()) else {
            continue;
        };
        let top = folder == Path::new("/dev");
        if found.len() >= DEVICES_MAX || top && own.iter().any(|n| entry.file_name() == *n) {
            continue;
        }
        if kind.is_dir() {
            all_nodes(&path, found);
        } else if let Ok(node) = node(&path, &path)
            && !kind.is_symlink()
        {
            found.push(node);
        }
    }
}

/// Paths of `/proc` and `/sys` that show or change the host. Docker's lists.
pub fn masked_paths() -> Vec<String> {
    let paths = [
        "/proc/acpi",
        "/proc/asound",
        "/proc/interrupts",
        "/proc/kcore",
        "/proc/keys",
        "/proc/latency_stats",
        "/proc/sched_debug",
        "/proc/scsi",
        "/proc/timer_list",
        "/proc/timer_stats",
        "/sys/devices/virtual/powercap",
        "/sys/firmware",
    ];
    paths.into_iter().map(str::to_owned).collect()
}

pub fn read_only_paths() -> Vec<String> {
    let paths = [
        "/proc/bus",
        "/proc/fs",
        "/proc/irq",
        "/proc/sys",
        "/proc/sysrq-trigger",
    ];
    paths.into_iter().map(str::to_owned).collect()
}

/// A path inside the container: absolute, and without a way up.
pub fn inside(path: &Path) -> Result<PathBuf, LaunchError> {
    let climbs = path
        .components()
        .any(|c| c == std::path::Component::ParentDir);
    if path.is_absolute() && !climbs {
        return Ok(path.to_owned());
    }
    Err(LaunchError::Spec(format!(
        "{} is not an absolute path without ..",
        path.display()
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(privileged: bool, add: &[&str], drop: &[&str]) -> Result<Vec<String>, LaunchError> {
        let own = |c: &Capability| *c != Capability::SysResource;
        let own: HashSet<Capability> = BY_BIT.into_iter().filter(own).collect();
        let mut spec = RunSpec::new(vec![], vec![]);
        spec.privileged = privileged;
        spec.cap_add = add.iter().map(|n| (*n).to_owned()).collect();
        spec.cap_drop = drop.iter().map(|n| (*n).to_owned()).collect();
        let mut names: Vec<_> = choose(&spec, &own)?
            .iter()
            .map(ToString::to_string)
            .collect();
        names.sort();
        Ok(names)
    }

    #[test]
    fn capability_sets() {
        #[rustfmt::skip]
        let table = [
            (false, vec![],                  vec![],            Some(13)),
            (false, vec!["cap_sys_ptrace"],  vec![],            Some(14)),
            (false, vec![],                  vec!["CHOWN"],     Some(12)),
            (false, vec!["NET_ADMIN"],       vec!["ALL"],       Some(1)),
            (false, vec!["all"],             vec![],            Some(40)),
            (true,  vec![],                  vec!["SYS_ADMIN"], Some(39)),
            (false, vec!["SYS_RESOURCE"],    vec![],            None),
            (false, vec!["NO_SUCH"],         vec![],            None),
        ];
        for (row, (privileged, add, drop, expected)) in table.into_iter().enumerate() {
            let found = chosen(privileged, &add, &drop).ok().map(|c| c.len());
            assert_eq!(found, expected, "row {row}");
        }
    }

    #[test]
    fn devices_are_the_hosts_own() {
        let mut spec = RunSpec::new(vec![], vec![]);
        let device = |path: &str| Device {
            host_path: PathBuf::from(path),
            container_path: PathBuf::from("/dev/mine"),
            read: true,
            write: false,
            mknod: false,
        };
        spec.devices = vec![device("/dev/null")];
        let found = devices(&spec).expect("a device");
        assert_eq!(found.rules.last().map(String::as_str), Some("c 1:3 r"));
        assert!(found.restricted);
        spec.devices = vec![device("/etc/passwd")];
        assert!(matches!(devices(&spec), Err(LaunchError::Device { .. })));
    }
}
