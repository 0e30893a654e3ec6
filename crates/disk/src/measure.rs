//! How much a folder holds that a stranger fills, also while they do.
//!
//! One descriptor, however deep the tree is: the way back up is `..`, and it is checked that it
//! leads to where the way down came from. Somebody who moves folders about meanwhile ends the
//! measuring early, and never leads it out of the tree.

use std::ffi::CString;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;

use rustix::fs::{AtFlags, CWD, Dir, FileType, Stat, fstat, statat};
use rustix::io::Errno;

use crate::open_folder;

/// Entries that are looked at; a tree of more counts as at least as large as so many of its own.
pub const ENTRIES_MAX: u64 = 4_000_000;
/// Blocks are counted in these, whatever the file system's are.
const BLOCK_BYTES: u64 = 512;

/// What a tree takes of its disk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Used {
    pub bytes: u64,
    pub entries: u64,
}

/// A folder on the way down.
struct Level {
    device: u64,
    inode: u64,
    /// Of it, those that were not gone into yet.
    folders: Vec<CString>,
}

/// Adds up a folder and all that is in it, on its own file system. Nothing at the path is nothing.
pub fn measure(path: &Path) -> io::Result<Used> {
    let mut at = match open_folder(CWD, path) {
        Ok(folder) => folder,
        Err(Errno::NOENT) => return Ok(Used::default()),
        Err(e) => return Err(e.into()),
    };
    let mut used = Used::default();
    let first = fstat(&at)?;
    let device = first.st_dev;
    let mut levels = vec![level(&at, &first, &mut used)?];
    while let Some(lowest) = levels.last_mut() {
        if used.entries >= ENTRIES_MAX {
            break;
        }
        if let Some(name) = lowest.folders.pop() {
            match open_folder(&at, name.as_c_str()) {
                Ok(folder) => {
                    let stat = fstat(&folder)?;
                    // What is mounted here is not of this disk.
                    if stat.st_dev == device {
                        at = folder;
                        levels.push(level(&at, &stat, &mut used)?);
                    }
                }
                // Removed meanwhile.
                Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP) => {}
                Err(e) => return Err(e.into()),
            }
            continue;
        }
        levels.pop();
        if let Some(parent) = levels.last() {
            let Ok(up) = open_folder(&at, "..") else {
                break;
            };
            let stat = fstat(&up)?;
            if (stat.st_dev, stat.st_ino) != (parent.device, parent.inode) {
                break;
            }
            at = up;
        }
    }
    Ok(used)
}

/// Counts what lies in a folder, and the folder.
fn level(folder: &OwnedFd, stat: &Stat, used: &mut Used) -> rustix::io::Result<Level> {
    let mut folders = Vec::new();
    count(stat, used);
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if matches!(name.to_bytes(), b"." | b"..") {
            continue;
        }
        match statat(folder, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) if FileType::from_raw_mode(stat.st_mode).is_dir() => {
                folders.push(name.to_owned());
            }
            Ok(stat) => count(&stat, used),
            Err(Errno::NOENT) => {}
            Err(e) => return Err(e),
        }
        if used.entries >= ENTRIES_MAX {
            break;
        }
    }
    Ok(Level {
        device: stat.st_dev,
        inode: stat.st_ino,
        folders,
    })
}

/// A file of several names counts a part under each.
// The count of names is narrower on other machines.
#[allow(clippy::useless_conversion)]
fn count(stat: &Stat, used: &mut Used) {
    let bytes = u64::try_from(stat.st_blocks).unwrap_or(0) * BLOCK_BYTES;
    let names = if FileType::from_raw_mode(stat.st_mode).is_dir() {
        1
    } else {
        u64::from(stat.st_nlink).max(1)
    };
    used.bytes = used.bytes.saturating_add(bytes / names);
    used.entries += 1;
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    const MIB: usize = 1 << 20;

    #[test]
    fn what_is_there_is_counted_once() {
        let scratch = tempfile::tempdir().expect("a folder");
        let tree = scratch.path().join("tree");
        fs::create_dir_all(tree.join("a/b")).expect("made");
        fs::write(tree.join("a/b/file"), vec![1; MIB]).expect("written");
        fs::hard_link(tree.join("a/b/file"), tree.join("a/again")).expect("linked");
        fs::write(scratch.path().join("beside"), vec![1; MIB]).expect("written");
        symlink(scratch.path(), tree.join("link")).expect("linked");
        let sparse = fs::File::create(tree.join("sparse")).expect("made");
        sparse.set_len(1 << 40).expect("long");
        let used = measure(&tree).expect("measured");
        let mib = u64::try_from(MIB).expect("fits");
        assert!((mib..mib + 100_000).contains(&used.bytes), "{used:?}");
        assert_eq!(used.entries, 7);
        let none = measure(&scratch.path().join("none")).expect("nothing is nothing");
        assert_eq!(none, Used::default());
    }

    #[test]
    fn however_deep() {
        let scratch = tempfile::tempdir().expect("a folder");
        let tree = scratch.path().join("tree");
        fs::create_dir(&tree).expect("made");
        crate::tests::deep(&tree);
        let used = measure(&tree).expect("measured");
        assert_eq!(used.entries, 2 * crate::tests::DEPTH as u64 + 1);
        crate::remove_tree(&tree).expect("removed");
    }
}
