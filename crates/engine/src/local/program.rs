//! The program that shims are, out of reach of what runs in containers.
//!
//! A container's first process is this program until it becomes the job. An image can have itself
//! started through `/proc/self/exe`, and so be this program's file, with the image's own loader in
//! it: root in the container could then change the mode, the owner or the attributes of a file of
//! the host. So shims are started from a mount of that one file which nobody can write through,
//! and which is attached nowhere.

use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::{Path, PathBuf};

use nix::libc;
use rustix::fs::CWD;
use rustix::mount::{OpenTreeFlags, open_tree};

/// The program's file, as it was when the engine was opened: replacing it on disk does not put
/// another version beside this daemon.
#[derive(Debug)]
pub struct Program(OwnedFd);

impl Program {
    pub fn open(path: &Path) -> io::Result<Self> {
        let flags = OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC;
        let mount = open_tree(CWD, path, flags)?;
        make_read_only(&mount)?;
        Ok(Self(mount))
    }

    /// Where this process and those it starts find it.
    pub fn path(&self) -> PathBuf {
        PathBuf::from(format!("/proc/self/fd/{}", self.0.as_raw_fd()))
    }
}

fn make_read_only(mount: &OwnedFd) -> io::Result<()> {
    let attributes = libc::mount_attr {
        attr_set: libc::MOUNT_ATTR_RDONLY | libc::MOUNT_ATTR_NOSUID | libc::MOUNT_ATTR_NODEV,
        attr_clr: 0,
        propagation: 0,
        userns_fd: 0,
    };
    #[expect(unsafe_code, reason = "no wrapper has this system call")]
    // SAFETY: the path is a terminated string, and the structure is as large as is said.
    let done = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            mount.as_raw_fd(),
            c"".as_ptr(),
            libc::AT_EMPTY_PATH,
            &raw const attributes,
            size_of::<libc::mount_attr>(),
        )
    };
    if done == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn it_runs_and_cannot_be_changed() {
        let scratch = tempfile::tempdir().expect("a folder");
        let file = scratch.path().join("program");
        std::fs::copy("/bin/true", &file).expect("copied");
        let Ok(program) = Program::open(&file) else {
            eprintln!("SKIPPED: only root can make a mount");
            return;
        };
        let run = std::process::Command::new(program.path()).status();
        assert!(run.expect("runs").success());
        let mode = std::fs::Permissions::from_mode(0o777);
        let changed = std::fs::set_permissions(program.path(), mode);
        assert_eq!(
            changed.expect_err("refused").kind(),
            io::ErrorKind::ReadOnlyFilesystem
        );
    }
}
