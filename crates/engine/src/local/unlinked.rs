//! Files of an attempt that are open and have no name any more: no walk through its folders finds
//! them, and they take room on the disk as long as one of its processes holds them.

use std::collections::{BTreeSet, HashSet};
use std::fs::{self, DirEntry, Metadata};
use std::hash::{BuildHasher as _, RandomState};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use disk::Used;

/// Open files that are looked at; an attempt that has more is not known.
const OPEN_MAX: usize = 3_000_000;
/// Threads of a process that are looked at, beside it, at each look.
const THREADS_AT_ONCE: usize = 2;
/// Blocks are counted in these, whatever the file system's are.
const BLOCK_BYTES: u64 = 512;

/// Adds up what the processes hold open, or mapped, on the disk of `upper` and in their root.
pub fn held(processes: &BTreeSet<i32>, upper: &Path) -> Used {
    let mut disks: HashSet<u64> = device(upper).into_iter().collect();
    let folders: Vec<PathBuf> = processes.iter().map(|pid| proc_of(*pid)).collect();
    disks.extend(
        folders
            .iter()
            .filter_map(|folder| device(&folder.join("root"))),
    );
    let mut seen = HashSet::new();
    let mut used = Used::default();
    let chance = RandomState::new();
    let all = folders
        .iter()
        .flat_map(|folder| open_in(folder, chance.hash_one(folder)));
    for (number, entry) in all.enumerate() {
        if number == OPEN_MAX {
            // Whatever else there is: too much to look at is too much.
            used.entries = u64::MAX;
            break;
        }
        // It may be closed by now, and its process gone.
        let Ok(found) = fs::metadata(entry.path()) else {
            continue;
        };
        if is_unlinked(&found)
            && disks.contains(&found.dev())
            && seen.insert((found.dev(), found.ino()))
        {
            used.bytes = used.bytes.saturating_add(found.blocks() * BLOCK_BYTES);
            used.entries += 1;
        }
    }
    used
}

/// What a process holds open, and what is mapped.
fn open_in(process: &Path, chance: u64) -> impl Iterator<Item = DirEntry> + use<> {
    let threads: Vec<PathBuf> = names(&process.join("task")).collect();
    let threads = some(&threads, chance).into_iter();
    let mut folders: Vec<PathBuf> = threads.map(|thread| thread.join("fd")).collect();
    folders.push(process.join("fd"));
    // A process whose first thread has ended shows its memory by another.
    let by_thread = folders
        .iter()
        .filter_map(|folder| folder.parent()?.file_name())
        .map(|thread| Path::new("/proc").join(thread).join("map_files"))
        .find(|folder| names(folder).next().is_some());
    folders.extend(by_thread);
    folders
        .into_iter()
        .flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten())
}

/// Nearly always the threads of a process hold the same. Which are looked at is chance, so that one
/// that has files of its own can't know when it is.
fn some(threads: &[PathBuf], chance: u64) -> Vec<PathBuf> {
    let from = usize::try_from(chance % (threads.len().max(1) as u64)).unwrap_or_default();
    let count = threads.len().min(THREADS_AT_ONCE);
    let chosen = threads.iter().cycle().skip(from).take(count);
    chosen.cloned().collect()
}

fn names(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path())
}

fn proc_of(pid: i32) -> PathBuf {
    PathBuf::from(format!("/proc/{pid}"))
}

fn device(path: &Path) -> Option<u64> {
    fs::metadata(path).ok().map(|found| found.dev())
}

fn is_unlinked(found: &Metadata) -> bool {
    found.is_file() && found.nlink() == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_thread_may_be_looked_at() {
        let threads: Vec<PathBuf> = (0..20).map(|n| PathBuf::from(n.to_string())).collect();
        let seen: HashSet<PathBuf> = (0..20).flat_map(|chance| some(&threads, chance)).collect();
        assert_eq!(seen.len(), threads.len());
        assert_eq!(some(&threads[..1], 1).len(), 1);
        assert!(some(&[], 1).is_empty());
    }

    /// A file that is in one thread's table alone.
    #[test]
    fn what_a_thread_alone_holds_is_found() {
        use std::io::Write as _;
        use std::sync::mpsc::channel;
        let folder = tempfile::tempdir().unwrap();
        let (ready, is_ready) = channel();
        let (over, is_over) = channel::<()>();
        let path = folder.path().to_owned();
        let thread = std::thread::spawn(move || {
            nix::sched::unshare(nix::sched::CloneFlags::CLONE_FILES).unwrap();
            let mut file = tempfile::tempfile_in(path).unwrap();
            file.write_all(&vec![7; 64 << 20]).unwrap();
            file.sync_all().unwrap();
            ready.send(()).unwrap();
            let _ = is_over.recv();
        });
        is_ready.recv().unwrap();
        let own = BTreeSet::from([i32::try_from(std::process::id()).unwrap()]);
        let found = (0..10_000).any(|_| held(&own, folder.path()).bytes >= 64 << 20);
        drop(over);
        thread.join().unwrap();
        assert!(found);
    }
}
