//! Files of an attempt that are open and have no name any more: no walk through its folders finds
//! them, and they take room on the disk as long as one of its processes holds them.

use std::collections::{BTreeSet, HashSet};
use std::fs::{self, Metadata};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use disk::Used;

/// Open files that are looked at; an attempt that has more is not known.
const OPEN_MAX: usize = 1_000_000;
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
    let all = folders.iter().flat_map(|folder| {
        let open = ["fd", "map_files"].map(|name| fs::read_dir(folder.join(name)));
        open.into_iter().flatten().flatten().flatten()
    });
    for entry in all.take(OPEN_MAX) {
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

fn proc_of(pid: i32) -> PathBuf {
    PathBuf::from(format!("/proc/{pid}"))
}

fn device(path: &Path) -> Option<u64> {
    fs::metadata(path).ok().map(|found| found.dev())
}

fn is_unlinked(found: &Metadata) -> bool {
    found.is_file() && found.nlink() == 0
}
