//! The container's file system: an overlay of the image's layers and an upper folder of the
//! attempt, the account files read from it, and the small files every container gets.
//!
//! All mounts are made in the shim's own mount namespace: whatever ends the shim, none is left on
//! the host. What is looked up in an image is looked up with the image as root: a symbolic link
//! in it can't point at the host.

use std::fs::{self, File};
use std::io::{self, Read};
use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::fs::symlink;
use std::path::{Component, Path, PathBuf};

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};
use rustix::fs::{Mode, OFlags, ResolveFlags, mkdirat, openat2};

use super::cgroup::{Cgroups, Version};
use super::state::AttemptDir;
use super::user::ACCOUNT_FILE_BYTES_MAX;
use crate::{AttemptId, Folder, LaunchError, RunSpec};

/// Layers of one image; overlayfs takes 500.
pub const LAYERS_MAX: usize = 250;
/// Room for the runtime's own files, and for `/etc/hosts` and its like, which a container may
/// write to.
const BUNDLE_OPTIONS: &str = "size=4m,mode=0700";
const NONE: Option<&str> = None;

/// The folder the runtime works in: memory, seen by the shim alone.
#[derive(Debug)]
pub struct Bundle {
    path: PathBuf,
}

impl Bundle {
    /// Leaves the host's mount namespace and makes the folder.
    pub fn make(dir: &AttemptDir) -> Result<Self, LaunchError> {
        let make = || -> io::Result<PathBuf> {
            unshare(CloneFlags::CLONE_NEWNS)?;
            // The host's mounts and unmounts reach us, ours don't reach the host.
            mount(NONE, "/", NONE, MsFlags::MS_REC | MsFlags::MS_SLAVE, NONE)?;
            let path = dir.bundle();
            fs::create_dir(&path)?;
            let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
            mount(
                Some("tmpfs"),
                &path,
                Some("tmpfs"),
                flags,
                Some(BUNDLE_OPTIONS),
            )?;
            for folder in ["rootfs", "layers", "etc", "state", "cgroup", "volumes"] {
                fs::create_dir(path.join(folder))?;
            }
            Ok(path)
        };
        make()
            .map(|path| Self { path })
            .map_err(|e| LaunchError::Rootfs(format!("bundle: {e}")))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn rootfs(&self) -> PathBuf {
        self.path.join("rootfs")
    }

    /// Where the runtime keeps its own state.
    pub fn state(&self) -> PathBuf {
        self.path.join("state")
    }

    /// A file for the container's `/etc`.
    pub fn etc(&self, name: &str) -> PathBuf {
        self.path.join("etc").join(name)
    }

    pub fn cgroup(&self) -> PathBuf {
        self.path.join("cgroup")
    }

    /// Mounts the overlay and returns its root. No device in an image is one, and the upper
    /// folder is not synced: it ends with the attempt.
    pub fn mount(&self, dir: &AttemptDir, spec: &RunSpec) -> Result<Root, LaunchError> {
        let layers = spec.layers.as_slice();
        if layers.is_empty() || layers.len() > LAYERS_MAX {
            let text = format!("{} layers; 1 to {LAYERS_MAX} are possible", layers.len());
            return Err(LaunchError::Rootfs(text));
        }
        let mount = || -> io::Result<Root> {
            fs::create_dir(dir.upper())?;
            fs::create_dir(dir.work())?;
            copy_root_metadata(layers, &dir.upper())?;
            make_folders(&spec.folders, &dir.upper())?;
            // Mount options are limited to a page, and separated by characters that paths may
            // contain: numbered links in the working directory avoid both.
            let links = self.path.join("layers");
            let mut lower = Vec::with_capacity(layers.len());
            for (number, layer) in layers.iter().enumerate() {
                // Overlayfs takes a folder once. Of a layer that an image has twice, the upper
                // one supplies or hides all that the lower one does.
                if layers[number + 1..].contains(layer) {
                    continue;
                }
                if !layer.is_dir() {
                    let text = format!("the layer {} is not here", layer.display());
                    return Err(io::Error::new(io::ErrorKind::NotFound, text));
                }
                symlink(layer, links.join(number.to_string()))?;
                lower.push(number.to_string());
            }
            symlink(dir.upper(), links.join("u"))?;
            symlink(dir.work(), links.join("w"))?;
            // Overlayfs wants the highest first.
            lower.reverse();
            let options = format!("lowerdir={},upperdir=u,workdir=w,volatile", lower.join(":"));
            std::env::set_current_dir(&links)?;
            let rootfs = self.rootfs();
            let mounted = mount(
                Some("overlay"),
                &rootfs,
                Some("overlay"),
                MsFlags::MS_NODEV,
                Some(options.as_str()),
            );
            std::env::set_current_dir("/")?;
            mounted?;
            Ok(Root {
                fd: File::open(rootfs)?.into(),
            })
        };
        mount().map_err(|e| LaunchError::Rootfs(e.to_string()))
    }

    /// Writes what the container sees as its hosts, hostname and resolv.conf.
    pub fn write_etc(&self, hostname: &str, host_network: bool) -> Result<(), LaunchError> {
        let write = || -> io::Result<()> {
            fs::write(self.etc("hostname"), format!("{hostname}\n"))?;
            fs::write(
                self.etc("hosts"),
                format!("127.0.0.1\tlocalhost {hostname}\n::1\tlocalhost ip6-localhost\n"),
            )?;
            fs::write(self.etc("resolv.conf"), resolver(host_network))
        };
        write().map_err(|e| LaunchError::Rootfs(format!("/etc: {e}")))
    }

    /// Takes hold of a path of the host, found with `beneath` as root; returns where. Whatever
    /// happens to the path from here on, the container gets what was found. A folder is made if
    /// there is nothing.
    pub fn hold(&self, number: usize, beneath: &Path, source: &Path) -> io::Result<PathBuf> {
        let below = source.strip_prefix(beneath).map_err(io::Error::other)?;
        fs::create_dir_all(beneath)?;
        let root = Root {
            fd: File::open(beneath)?.into(),
        };
        let below = Path::new("/").join(below);
        let found = match root.open(&below, OFlags::PATH) {
            Err(rustix::io::Errno::NOENT) => {
                root.make_folder(&below).map_err(io::Error::other)?;
                root.open(&below, OFlags::PATH)?
            }
            other => other?,
        };
        let found = File::from(found);
        let held = self.path.join("volumes").join(number.to_string());
        if found.metadata()?.is_dir() {
            fs::create_dir(&held)?;
        } else {
            File::create(&held)?;
        }
        let descriptor = format!("/proc/self/fd/{}", found.as_raw_fd());
        let flags = MsFlags::MS_BIND | MsFlags::MS_REC;
        mount(Some(descriptor.as_str()), &held, NONE, flags, NONE)?;
        Ok(held)
    }

    /// Shows the container its own control groups, where programs look for their limits.
    pub fn bind_cgroups(&self, cgroups: &Cgroups, attempt: &AttemptId) -> Result<(), LaunchError> {
        let shown = self.cgroup();
        let pure = cgroups
            .hierarchies
            .iter()
            .all(|h| h.version == Version::Two);
        let bind = || -> io::Result<()> {
            for hierarchy in &cgroups.hierarchies {
                let own = cgroups.folder(hierarchy, attempt);
                if pure {
                    mount(Some(&own), &shown, NONE, MsFlags::MS_BIND, NONE)?;
                    continue;
                }
                let names = &hierarchy.controllers;
                let Some(folder) = hierarchy.mount.file_name() else {
                    continue;
                };
                if !names
                    .iter()
                    .any(|n| matches!(n.as_str(), "memory" | "cpu" | "cpuset" | "pids"))
                {
                    continue;
                }
                fs::create_dir(shown.join(folder))?;
                mount(
                    Some(&own),
                    &shown.join(folder),
                    NONE,
                    MsFlags::MS_BIND,
                    NONE,
                )?;
                for name in names.iter().filter(|name| folder != name.as_str()) {
                    symlink(folder, shown.join(name))?;
                }
            }
            Ok(())
        };
        bind().map_err(|e| LaunchError::Rootfs(format!("control groups: {e}")))
    }
}

/// The folder that stands for `/` gets the mode of the highest layer's.
fn copy_root_metadata(layers: &[PathBuf], upper: &Path) -> io::Result<()> {
    if let Some(highest) = layers.last() {
        let metadata = fs::metadata(highest)?;
        fs::set_permissions(upper, metadata.permissions())?;
        let owner = (
            std::os::unix::fs::MetadataExt::uid(&metadata),
            std::os::unix::fs::MetadataExt::gid(&metadata),
        );
        std::os::unix::fs::chown(upper, Some(owner.0), Some(owner.1))?;
    }
    Ok(())
}

/// A folder of the upper layer is seen with its own mode and owner, and with what lies in those
/// below it.
fn make_folders(folders: &[Folder], upper: &Path) -> io::Result<()> {
    for folder in folders {
        let climbs = |part| !matches!(part, Component::Normal(_));
        if folder.path.components().any(climbs) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let path = upper.join(&folder.path);
        fs::create_dir(&path)?;
        std::os::unix::fs::chown(&path, Some(folder.uid), Some(folder.gid))?;
        let mode = std::os::unix::fs::PermissionsExt::from_mode(folder.mode);
        fs::set_permissions(&path, mode)?;
    }
    Ok(())
}

/// The image as it will be, seen from outside.
#[derive(Debug)]
pub struct Root {
    fd: OwnedFd,
}

impl Root {
    fn open(&self, path: &Path, flags: OFlags) -> rustix::io::Result<OwnedFd> {
        let inside = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
        openat2(
            self.fd.as_fd(),
            path,
            flags | OFlags::CLOEXEC,
            Mode::empty(),
            inside,
        )
    }

    /// An account file; empty if there is none.
    pub fn account_file(&self, path: &str) -> Result<String, LaunchError> {
        let refuse = |e: io::Error| LaunchError::User(format!("{path}: {e}"));
        // Not blocking: a fifo of that name must not hang a launch.
        let fd = match self.open(Path::new(path), OFlags::RDONLY | OFlags::NONBLOCK) {
            Err(rustix::io::Errno::NOENT | rustix::io::Errno::NOTDIR) => return Ok(String::new()),
            other => other.map_err(|e| refuse(e.into()))?,
        };
        let mut bytes = Vec::new();
        let file = File::from(fd);
        if !file.metadata().map_err(refuse)?.is_file() {
            return Err(LaunchError::User(format!("{path} is not a file")));
        }
        file.take(ACCOUNT_FILE_BYTES_MAX)
            .read_to_end(&mut bytes)
            .map_err(refuse)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Makes the folder and its parents.
    pub fn make_folder(&self, path: &Path) -> Result<(), LaunchError> {
        let refuse = |e: rustix::io::Errno| {
            LaunchError::Rootfs(format!(
                "no folder {}: {}",
                path.display(),
                io::Error::from(e)
            ))
        };
        let mut at = PathBuf::from("/");
        for part in path.components() {
            let part = match part {
                Component::RootDir | Component::CurDir => continue,
                Component::Normal(part) => part,
                Component::ParentDir | Component::Prefix(_) => {
                    return Err(refuse(rustix::io::Errno::INVAL));
                }
            };
            let parent = self
                .open(&at, OFlags::PATH | OFlags::DIRECTORY)
                .map_err(refuse)?;
            at.push(part);
            let missing = self.open(&at, OFlags::PATH | OFlags::DIRECTORY).err();
            if missing == Some(rustix::io::Errno::NOENT) {
                mkdirat(parent, part, Mode::from_raw_mode(0o755)).map_err(refuse)?;
            }
        }
        self.open(path, OFlags::PATH | OFlags::DIRECTORY)
            .map(drop)
            .map_err(refuse)
    }

    /// Makes sure that what the runtime mounts on are folders and not links: it writes below
    /// them by path, before the container's root is its own.
    pub fn check_mount_points(&self) -> Result<(), LaunchError> {
        for name in ["dev", "proc", "sys"] {
            let found = self.open(Path::new(name), OFlags::PATH | OFlags::NOFOLLOW);
            match found.map(|fd| File::from(fd).metadata()) {
                Err(rustix::io::Errno::NOENT) => self.make_folder(Path::new(name))?,
                Ok(Ok(metadata)) if metadata.is_dir() => {}
                _ => {
                    let text = format!("/{name} of the image is not a folder");
                    return Err(LaunchError::Rootfs(text));
                }
            }
        }
        Ok(())
    }
}

/// The host's name servers. One on the host's loopback is out of reach from another network
/// namespace; systemd-resolved keeps a list of those behind it.
fn resolver(host_network: bool) -> String {
    let own = fs::read_to_string("/etc/resolv.conf").unwrap_or_default();
    if host_network {
        return own;
    }
    let behind = fs::read_to_string("/run/systemd/resolve/resolv.conf").unwrap_or_default();
    reachable_resolver(&own, &behind)
}

/// The name servers that containers with a network of their own are told of.
pub fn name_servers() -> Vec<Ipv4Addr> {
    let text = resolver(false);
    let servers = text.lines().filter_map(name_server);
    servers
        .filter_map(|address| match address {
            IpAddr::V4(address) => Some(address),
            IpAddr::V6(_) => None,
        })
        .collect()
}

fn name_server(line: &str) -> Option<IpAddr> {
    let mut words = line.split_whitespace();
    (words.next()? == "nameserver").then(|| words.next()?.parse().ok())?
}

fn reachable_resolver(own: &str, behind: &str) -> String {
    let reachable = |text: &str| {
        text.lines()
            .filter_map(name_server)
            .any(|a| !a.is_loopback())
    };
    let chosen = if reachable(own) || !reachable(behind) {
        own
    } else {
        behind
    };
    let kept = chosen
        .lines()
        .filter(|l| name_server(l).is_none_or(|a| !a.is_loopback()));
    kept.fold(String::new(), |text, line| text + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_servers_in_reach() {
        #[rustfmt::skip]
        let table = [
            ("",                                    "",                     ""),
            ("nameserver 192.0.2.1\n",              "",                     "nameserver 192.0.2.1\n"),
            ("nameserver 127.0.0.53\nsearch a\n",   "nameserver 192.0.2.1", "nameserver 192.0.2.1\n"),
            ("nameserver 127.0.0.53\nsearch a\n",   "",                     "search a\n"),
            ("nameserver ::1\nnameserver fd00::1",  "nameserver 192.0.2.1", "nameserver fd00::1\n"),
            ("nameserver\nnonsense",                "",                     "nameserver\nnonsense\n"),
        ];
        for (row, (own, behind, expected)) in table.into_iter().enumerate() {
            assert_eq!(reachable_resolver(own, behind), expected, "row {row}");
        }
    }

    #[test]
    fn an_image_cannot_point_at_the_host() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("etc")).expect("made");
        symlink("/etc/hostname", folder.path().join("etc/passwd")).expect("made");
        symlink("/", folder.path().join("dev")).expect("made");
        let root = Root {
            fd: File::open(folder.path()).expect("opens").into(),
        };
        assert_eq!(root.account_file("etc/passwd").expect("none"), "");
        root.make_folder(Path::new("/a/b")).expect("made");
        assert!(folder.path().join("a/b").is_dir());
        assert!(root.make_folder(Path::new("/a/../../x")).is_err());
        assert!(root.check_mount_points().is_err());
    }
}
