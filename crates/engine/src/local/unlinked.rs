//! Files of an attempt that are open and have no name any more: no walk through its folders finds
//! them, and they take room on the disk as long as one of its processes holds them.

use std::collections::{BTreeSet, HashSet};
use std::fs::{self, DirEntry, Metadata};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use disk::Used;

/// Open files that are looked at; an attempt that has more is not known.
const OPEN_MAX: usize = 1_000_000;
/// Threads of a process that are looked at in one turn.
const THREADS_AT_ONCE: usize = 8;
/// Blocks are counted in these, whatever the file system's are.
const BLOCK_BYTES: u64 = 512;

static TURNS: AtomicUsize = AtomicUsize::new(0);

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
    let turn = TURNS.fetch_add(1, Ordering::Relaxed);
    let all = folders.iter().flat_map(|folder| open_in(folder, turn));
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
fn open_in(process: &Path, turn: usize) -> impl Iterator<Item = DirEntry> + use<> {
    let threads: Vec<PathBuf> = names(&process.join("task")).collect();
    let threads = some(&threads, turn).into_iter();
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

/// Nearly always the threads of a process hold the same; one that has files of its own has its turn
/// soon.
fn some(threads: &[PathBuf], turn: usize) -> Vec<PathBuf> {
    let from = turn.wrapping_mul(THREADS_AT_ONCE);
    let count = threads.len().min(THREADS_AT_ONCE);
    (0..count)
        .filter_map(|at| threads.get(from.wrapping_add(at) % threads.len()))
        .cloned()
        .collect()
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
    fn each_thread_has_its_turn() {
        let threads: Vec<PathBuf> = (0..20).map(|n| PathBuf::from(n.to_string())).collect();
        let seen: HashSet<PathBuf> = (0..20).flat_map(|turn| some(&threads, turn)).collect();
        assert_eq!(seen.len(), threads.len());
        assert_eq!(some(&threads[..3], 1).len(), 3);
        assert!(some(&[], 1).is_empty());
    }

    /// A thread that lives on holds what the whole process did.
    #[test]
    fn what_a_thread_alone_holds_is_found() {
        use std::io::Write as _;
        let folder = tempfile::tempdir().unwrap();
        let mut file = tempfile::tempfile_in(folder.path()).unwrap();
        file.write_all(&vec![7; 1 << 20]).unwrap();
        file.sync_all().unwrap();
        let own = BTreeSet::from([i32::try_from(std::process::id()).unwrap()]);
        let used = held(&own, folder.path());
        assert!(used.bytes >= 1 << 20 && used.entries >= 1, "{used:?}");
    }
}
