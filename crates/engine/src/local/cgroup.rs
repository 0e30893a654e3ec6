//! Limits. Finds the control group hierarchies of this machine (version 1, 2, or both side by
//! side), makes a group for each attempt, and says which limit cannot be enforced.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde::{Deserialize, Serialize};

use super::settings::{Setting, settings_v1, settings_v2};
use crate::{AttemptId, LaunchError, Limits};

/// Rounds of killing what is in a group, each finding less.
const KILL_ROUNDS_MAX: u32 = 200;
/// Rounds of removing a group that its dead processes still hold.
const REMOVE_ROUNDS_MAX: u32 = 100;
const ROUND: std::time::Duration = std::time::Duration::from_millis(5);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Version {
    One,
    Two,
}

/// A mounted hierarchy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hierarchy {
    pub version: Version,
    pub mount: PathBuf,
    pub controllers: Vec<String>,
}

/// All hierarchies, and the group in each below which attempts' groups are made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cgroups {
    pub hierarchies: Vec<Hierarchy>,
    /// Relative to each mount, such as `batchyard/0123abcd`.
    parent: PathBuf,
}

impl Cgroups {
    /// Looks at this process's mounts. `owner` tells engines of one machine apart.
    pub fn probe(owner: &str) -> io::Result<Self> {
        let mut hierarchies = parse(&fs::read_to_string("/proc/self/mountinfo")?);
        for hierarchy in hierarchies.iter_mut().filter(|h| h.version == Version::Two) {
            let text = fs::read_to_string(hierarchy.mount.join("cgroup.controllers"))?;
            hierarchy.controllers = text.split_whitespace().map(str::to_owned).collect();
        }
        Ok(Self {
            hierarchies,
            parent: Path::new("batchyard").join(owner),
        })
    }

    /// Makes the parent groups, and in version 2 hands the controllers down to them. What cannot
    /// be handed down is missed when a limit needs it.
    pub fn prepare(&self) -> io::Result<()> {
        for hierarchy in &self.hierarchies {
            let mut folder = hierarchy.mount.clone();
            for part in &self.parent {
                if hierarchy.version == Version::Two {
                    hand_down(&folder, &hierarchy.controllers);
                }
                folder.push(part);
                make_dir(&folder)?;
            }
            if hierarchy.version == Version::Two {
                hand_down(&folder, &hierarchy.controllers);
            }
        }
        Ok(())
    }

    /// Removes the engine's parent groups where no attempt has one.
    pub fn retire(&self) {
        for hierarchy in &self.hierarchies {
            // Refused by the kernel while there are groups in it.
            let _ = fs::remove_dir(hierarchy.mount.join(&self.parent));
        }
    }

    /// The group's path as the container runtime wants it.
    pub fn path(&self, attempt: &AttemptId) -> PathBuf {
        Path::new("/").join(&self.parent).join(attempt.as_str())
    }

    pub fn folder(&self, hierarchy: &Hierarchy, attempt: &AttemptId) -> PathBuf {
        hierarchy.mount.join(&self.parent).join(attempt.as_str())
    }

    /// Makes the attempt's groups and writes its limits, all before a process is in them.
    pub fn create(&self, attempt: &AttemptId, limits: &Limits) -> Result<(), LaunchError> {
        for hierarchy in &self.hierarchies {
            let folder = self.folder(hierarchy, attempt);
            let made = match make_dir(&folder) {
                // The parents went with an engine that was closed meanwhile.
                Err(e) if e.kind() == io::ErrorKind::NotFound => {
                    self.prepare().and_then(|()| make_dir(&folder))
                }
                other => other,
            };
            made.map_err(|e| {
                LaunchError::Internal(format!("no control group {}: {e}", folder.display()))
            })?;
        }
        self.apply(attempt, Version::One, settings_v1(limits)?)?;
        self.apply(attempt, Version::Two, settings_v2(limits)?)
    }

    /// Writes the settings whose controller is of that version; the other version's own plan
    /// has the same limits in its words.
    fn apply(
        &self,
        attempt: &AttemptId,
        version: Version,
        settings: Vec<Setting>,
    ) -> Result<(), LaunchError> {
        for setting in settings {
            let refuse = |reason: String| LaunchError::Limit {
                limit: setting.limit.to_owned(),
                controller: setting.controller.to_owned(),
                reason,
            };
            let Some(hierarchy) = self.controller(setting.controller) else {
                return Err(refuse(
                    "the controller is not available on this machine".to_owned(),
                ));
            };
            if hierarchy.version != version {
                continue;
            }
            let file = self.folder(hierarchy, attempt).join(setting.file);
            match fs::write(&file, &setting.value) {
                Ok(()) => {}
                // Where there is no swap, nobody uses more of it than allowed.
                Err(_) if setting.limit == "swap" && !file.exists() && !has_swap() => {}
                Err(_) if !file.exists() => {
                    return Err(refuse(format!("the kernel offers no {}", setting.file)));
                }
                Err(e) => {
                    return Err(refuse(format!("{} = {}: {e}", setting.file, setting.value)));
                }
            }
        }
        Ok(())
    }

    pub fn controller(&self, name: &str) -> Option<&Hierarchy> {
        self.hierarchies
            .iter()
            .find(|h| h.controllers.iter().any(|c| c == name))
    }

    /// Lets the group use these devices and no others, where version 1 can say so. Returns
    /// whether it can; without, a container must not be able to make device nodes.
    pub fn allow_devices(&self, attempt: &AttemptId, rules: &[String]) -> io::Result<bool> {
        let Some(hierarchy) = self
            .controller("devices")
            .filter(|h| h.version == Version::One)
        else {
            return Ok(false);
        };
        let folder = self.folder(hierarchy, attempt);
        fs::write(folder.join("devices.deny"), "a")?;
        for rule in rules {
            fs::write(folder.join("devices.allow"), rule)?;
        }
        Ok(true)
    }

    /// Puts the process into the version 2 group, which kills all at once even where it has no
    /// controllers. The runtime puts it into all others.
    pub fn join_unified(&self, attempt: &AttemptId, pid: Pid) -> io::Result<()> {
        for hierarchy in self
            .hierarchies
            .iter()
            .filter(|h| h.version == Version::Two)
        {
            fs::write(
                self.folder(hierarchy, attempt).join("cgroup.procs"),
                pid.to_string(),
            )?;
        }
        Ok(())
    }

    /// How many processes of the group the kernel killed for want of memory.
    pub fn oom_kills(&self, attempt: &AttemptId) -> u64 {
        let Some(hierarchy) = self.controller("memory") else {
            return 0;
        };
        let file = match hierarchy.version {
            Version::One => "memory.oom_control",
            Version::Two => "memory.events",
        };
        let text = fs::read_to_string(self.folder(hierarchy, attempt).join(file));
        field(&text.unwrap_or_default(), "oom_kill").unwrap_or(0)
    }

    /// Kills all processes of the attempt's groups. Returns when none is left.
    pub fn kill(&self, attempt: &AttemptId) -> io::Result<()> {
        for _ in 0..KILL_ROUNDS_MAX {
            let mut found = false;
            for hierarchy in &self.hierarchies {
                let folder = self.folder(hierarchy, attempt);
                let members = members(&folder);
                found |= !members.is_empty();
                if members.is_empty() || fs::write(folder.join("cgroup.kill"), "1").is_ok() {
                    continue;
                }
                // 0 is a process of another pid namespace, and would be our own group.
                for pid in members.into_iter().filter(|pid| *pid > 0) {
                    // One that is gone already is what we want.
                    let _ = kill(Pid::from_raw(pid), Signal::SIGKILL);
                }
            }
            if !found {
                return Ok(());
            }
            std::thread::sleep(ROUND);
        }
        Err(io::Error::new(
            io::ErrorKind::TimedOut,
            "processes outlive SIGKILL",
        ))
    }

    /// The processes in the attempt's groups.
    pub fn processes(&self, attempt: &AttemptId) -> BTreeSet<i32> {
        let all = self.hierarchies.iter();
        all.flat_map(|hierarchy| members(&self.folder(hierarchy, attempt)))
            .filter(|pid| *pid > 0)
            .collect()
    }

    /// Removes the attempt's groups, which must be empty or about to be.
    pub fn remove(&self, attempt: &AttemptId) -> io::Result<()> {
        for hierarchy in &self.hierarchies {
            remove_dir(&self.folder(hierarchy, attempt))?;
        }
        Ok(())
    }

    /// The attempts that have groups, whoever made them.
    pub fn leftovers(&self) -> Vec<AttemptId> {
        let mut found: Vec<AttemptId> = Vec::new();
        for hierarchy in &self.hierarchies {
            let Ok(entries) = fs::read_dir(hierarchy.mount.join(&self.parent)) else {
                continue;
            };
            let folders = entries.flatten().filter(|e| e.path().is_dir());
            found.extend(folders.filter_map(|e| e.file_name().to_string_lossy().parse().ok()));
        }
        found.sort();
        found.dedup();
        found
    }
}

fn members(folder: &Path) -> Vec<i32> {
    let listed = fs::read_to_string(folder.join("cgroup.procs")).unwrap_or_default();
    listed.lines().filter_map(|l| l.parse().ok()).collect()
}

/// The cgroup mounts in a mountinfo file (proc(5)). Of a hierarchy mounted twice, the last one
/// is the one that is seen.
fn parse(mountinfo: &str) -> Vec<Hierarchy> {
    let mut found: Vec<Hierarchy> = Vec::new();
    for line in mountinfo.lines() {
        let Some((mount, filesystem)) = line.split_once(" - ") else {
            continue;
        };
        let Some(mount) = mount.split(' ').nth(4) else {
            continue;
        };
        let mut filesystem = filesystem.split(' ');
        let (version, controllers) = match (filesystem.next(), filesystem.nth(1)) {
            (Some("cgroup2"), _) => (Version::Two, Vec::new()),
            (Some("cgroup"), Some(options)) => {
                let named = |o: &&str| !matches!(*o, "rw" | "ro" | "xattr") && !o.contains('=');
                (
                    Version::One,
                    options
                        .split(',')
                        .filter(named)
                        .map(str::to_owned)
                        .collect(),
                )
            }
            _ => continue,
        };
        if version == Version::One && controllers.is_empty() {
            // A named hierarchy, such as systemd's own: not ours to touch.
            continue;
        }
        found.retain(|h| h.version != version || h.controllers != controllers);
        found.push(Hierarchy {
            version,
            mount: PathBuf::from(mount),
            controllers,
        });
    }
    found
}

fn has_swap() -> bool {
    fs::read_to_string("/proc/swaps").is_ok_and(|text| text.lines().count() > 1)
}

pub fn field(text: &str, name: &str) -> Option<u64> {
    text.lines()
        .find_map(|l| l.strip_prefix(name)?.strip_prefix(' ')?.trim().parse().ok())
}

/// One at a time: a single controller that is refused must not take the others with it.
fn hand_down(folder: &Path, controllers: &[String]) {
    for controller in controllers {
        let written = fs::write(
            folder.join("cgroup.subtree_control"),
            format!("+{controller}"),
        );
        if let Err(error) = written {
            tracing::debug!(%controller, folder = %folder.display(), %error, "not handed down");
        }
    }
}

fn make_dir(folder: &Path) -> io::Result<()> {
    match fs::DirBuilder::new().mode(0o755).create(folder) {
        Err(e) if e.kind() != io::ErrorKind::AlreadyExists => Err(e),
        _ => Ok(()),
    }
}

fn remove_dir(folder: &Path) -> io::Result<()> {
    for round in 1.. {
        match fs::remove_dir(folder) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(e) if e.kind() == io::ErrorKind::ResourceBusy && round < REMOVE_ROUNDS_MAX => {
                std::thread::sleep(ROUND);
            }
            other => return other,
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "cgroup_tests.rs"]
mod tests;
