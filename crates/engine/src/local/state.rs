//! An attempt on disk: one folder each, claimed by `mkdir`, so that nothing runs twice and a new
//! daemon finds what an old one started.
//!
//! | file | written by | says |
//! |---|---|---|
//! | `claim` | daemon | a number of its own: no later folder of this name has it |
//! | `lock` | shim | a record lock on it, held for the shim's life: who, and that it lives |
//! | `started.json` | shim | the command runs |
//! | `stop.json` | daemon | it shall end, by when it is killed |
//! | `output.log` | shim | what it wrote; a link to where, if that is kept in memory |
//! | `exit.json` | whoever holds `lock` | it ended; nothing follows |
//!
//! Nothing here holds the environment.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use nix::fcntl::{FcntlArg, fcntl};
use nix::libc;
use nix::unistd::Pid;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::storage::Kept;
use crate::{AttemptId, Exit};

/// The file that an attempt's folder is claimed with.
const CLAIM: &str = "claim";
/// Folders being removed start so; no attempt's id can.
const TRASH_PREFIX: &str = ".trash-";

/// The folder of one engine.
#[derive(Debug, Clone)]
pub struct StateDir {
    root: PathBuf,
}

impl StateDir {
    /// Opens the folder, making it readable to its owner alone.
    pub fn open(root: &Path) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        let root = root.canonicalize()?;
        for folder in [root.clone(), root.join("attempts")] {
            match private_dir(&folder) {
                Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(e),
                _ => {
                    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
                    fs::set_permissions(&folder, mode)?;
                }
            }
        }
        Ok(Self { root })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn attempt(&self, id: &AttemptId) -> AttemptDir {
        AttemptDir {
            path: self.root.join("attempts").join(id.as_str()),
        }
    }

    /// Claims the id. `None` if it is known already.
    pub fn claim(&self, id: &AttemptId) -> io::Result<Option<AttemptDir>> {
        let dir = self.attempt(id);
        match private_dir(&dir.path) {
            Ok(()) => {
                fs::write(dir.path.join(CLAIM), nonce()?)?;
                Ok(Some(dir))
            }
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => Ok(None),
            Err(e) => Err(e),
        }
    }

    /// All attempts known, after removing what an earlier removal left.
    pub fn attempts(&self) -> io::Result<Vec<AttemptId>> {
        let mut found = Vec::new();
        for entry in fs::read_dir(self.root.join("attempts"))? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if let Ok(id) = name.parse() {
                found.push(id);
            } else if name.starts_with(TRASH_PREFIX) {
                // Whatever a job left there must not keep the engine from opening.
                if let Err(error) = disk::remove_tree(&entry.path()) {
                    tracing::warn!(%error, folder = %name, "not removed");
                }
            }
        }
        found.sort();
        Ok(found)
    }

    /// Forgets an attempt: at once for those who look, then file by file.
    pub fn remove(&self, id: &AttemptId) -> io::Result<()> {
        let trash = self
            .root
            .join("attempts")
            .join(format!("{TRASH_PREFIX}{id}"));
        match fs::rename(self.attempt(id).path, &trash) {
            Ok(()) => disk::remove_tree(&trash),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(e) => Err(e),
        }
    }
}

fn nonce() -> io::Result<String> {
    let mut bytes = [0; 16];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}

fn private_dir(path: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(path)
}

/// The command runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// The container's first process, as the host sees it.
    pub pid: i32,
    pub started_at_ms: i64,
}

/// The attempt shall end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    pub kill_at_ms: i64,
}

/// The folder of one attempt.
#[derive(Debug, Clone)]
pub struct AttemptDir {
    path: PathBuf,
}

impl AttemptDir {
    /// The shim is told its folder.
    pub fn at(path: PathBuf) -> Self {
        Self { path }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What tells this folder from a later one of the same name.
    pub fn claim(&self) -> io::Result<String> {
        fs::read_to_string(self.path.join(CLAIM))
    }

    pub fn output(&self) -> PathBuf {
        self.path.join("output.log")
    }

    pub fn bundle(&self) -> PathBuf {
        self.path.join("bundle")
    }

    pub fn upper(&self) -> PathBuf {
        self.path.join("upper")
    }

    pub fn work(&self) -> PathBuf {
        self.path.join("work")
    }

    pub fn started(&self) -> io::Result<Option<Started>> {
        self.read("started.json")
    }

    pub fn write_started(&self, started: Started) -> io::Result<()> {
        // Lost in a power failure together with the container it tells of: no need to sync.
        self.write("started.json", &started, false)
    }

    pub fn stop(&self) -> io::Result<Option<Stop>> {
        self.read("stop.json")
    }

    pub fn write_stop(&self, stop: Stop) -> io::Result<()> {
        self.write("stop.json", &stop, false)
    }

    pub fn kept(&self) -> io::Result<Option<Kept>> {
        self.read("kept.json")
    }

    pub fn write_kept(&self, kept: &Kept) -> io::Result<()> {
        self.write("kept.json", kept, false)
    }

    /// Why it was ended for what it wrote, if it was.
    pub fn full(&self) -> Option<String> {
        self.read("full.json").ok().flatten()
    }

    pub fn write_full(&self, why: &str) -> io::Result<()> {
        self.write("full.json", &why, false)
    }

    pub fn exit(&self) -> io::Result<Option<Exit>> {
        self.read("exit.json")
    }

    pub fn write_exit(&self, exit: &Exit) -> io::Result<()> {
        self.write("exit.json", exit, true)
    }

    fn read<T: DeserializeOwned>(&self, name: &str) -> io::Result<Option<T>> {
        match fs::read(self.path.join(name)) {
            Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e),
        }
    }

    /// Replaces a record as a whole: readers see the old one or the new one.
    fn write<T: Serialize>(&self, name: &str, record: &T, durable: bool) -> io::Result<()> {
        let temporary = self.path.join(format!("{name}.tmp"));
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&temporary)?;
        file.write_all(&serde_json::to_vec(record)?)?;
        if durable {
            file.sync_data()?;
        }
        fs::rename(temporary, self.path.join(name))
    }

    fn lock_file(&self) -> io::Result<File> {
        let options = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .mode(0o600)
            .clone();
        options.open(self.path.join("lock"))
    }

    /// Takes the lock as the shim does: a process's record lock, which no child inherits and
    /// which ends with the process. The file must stay open, and nothing else may open it: the
    /// first close of any descriptor gives such a lock up.
    pub fn lock_for_life(&self) -> io::Result<Option<File>> {
        let file = self.lock_file()?;
        let wanted = whole_file(libc::F_WRLCK)?;
        match fcntl(&file, FcntlArg::F_SETLK(&wanted)) {
            Ok(_) => Ok(Some(file)),
            Err(nix::errno::Errno::EACCES | nix::errno::Errno::EAGAIN) => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    /// Takes the lock as the daemon does, to write the exit of an attempt whose shim is gone.
    /// `None` while a shim lives. Ends when the file is dropped.
    pub fn seize(&self) -> io::Result<Option<File>> {
        let file = self.lock_file()?;
        let wanted = whole_file(libc::F_WRLCK)?;
        match fcntl(&file, FcntlArg::F_OFD_SETLK(&wanted)) {
            Ok(_) => Ok(Some(file)),
            Err(nix::errno::Errno::EACCES | nix::errno::Errno::EAGAIN) => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    /// The living shim, if there is one.
    pub fn shim(&self) -> io::Result<Option<Pid>> {
        let file = self.lock_file()?;
        let mut found = whole_file(libc::F_WRLCK)?;
        fcntl(&file, FcntlArg::F_GETLK(&mut found))?;
        let locked = libc::c_int::from(found.l_type) != libc::F_UNLCK;
        Ok((locked && found.l_pid > 0).then(|| Pid::from_raw(found.l_pid)))
    }
}

/// A lock on all of a file.
fn whole_file(kind: libc::c_int) -> io::Result<libc::flock> {
    byte_range(kind, 0, 0)
}

/// A lock on a part of a file; a length of 0 is all that follows.
pub fn byte_range(kind: libc::c_int, start: i64, length: i64) -> io::Result<libc::flock> {
    let narrow = |n: libc::c_int| i16::try_from(n).map_err(io::Error::other);
    Ok(libc::flock {
        l_type: narrow(kind)?,
        l_whence: narrow(libc::SEEK_SET)?,
        l_start: start,
        l_len: length,
        l_pid: 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> AttemptId {
        text.parse().expect("valid")
    }

    #[test]
    fn an_id_is_claimed_once_and_forgotten_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = StateDir::open(folder.path()).expect("opens");
        let dir = state.claim(&id("a")).expect("works").expect("new");
        assert!(state.claim(&id("a")).expect("works").is_none());
        dir.write_started(Started {
            pid: 1,
            started_at_ms: 2,
        })
        .expect("written");
        assert_eq!(
            dir.started().expect("read"),
            Some(Started {
                pid: 1,
                started_at_ms: 2
            })
        );
        fs::create_dir(state.root().join("attempts/.trash-b")).expect("made");
        assert_eq!(state.attempts().expect("listed"), [id("a")]);
        state.remove(&id("a")).expect("removed");
        state.remove(&id("a")).expect("twice is no error");
        assert_eq!(
            fs::read_dir(state.root().join("attempts"))
                .expect("listed")
                .count(),
            0
        );
    }

    #[test]
    fn who_seizes_keeps_a_shim_out() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = StateDir::open(folder.path()).expect("opens");
        let dir = state.claim(&id("a")).expect("works").expect("new");
        assert_eq!(dir.shim().expect("asked"), None);
        let seized = dir.seize().expect("works").expect("free");
        assert!(dir.lock_for_life().expect("works").is_none());
        drop(seized);
        assert!(dir.lock_for_life().expect("works").is_some());
    }
}
