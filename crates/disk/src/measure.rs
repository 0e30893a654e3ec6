//! How much a folder holds that a stranger fills, also while they do.
//!
//! One descriptor, however deep the tree is: the way back up is `..`, and it is checked that it
//! leads to where the way down came from. Somebody who moves folders about meanwhile makes the
//! measuring fail, and never leads it out of the tree.

use std::ffi::{CStr, CString};
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;

use rustix::fs::{AtFlags, CWD, Dir, FileType, Stat, fstat, statat};
use rustix::io::Errno;

use crate::open_folder;

/// Entries that are looked at; what is in a tree of more is not known.
pub const ENTRIES_MAX: u64 = 4_000_000;
/// Bytes of the names of folders that were not gone into yet.
const NAMES_BYTES_MAX: usize = 64 << 20;
/// What a name takes besides its letters.
const NAME_BYTES: usize = 40;
/// Blocks are counted in these, whatever the file system's are.
const BLOCK_BYTES: u64 = 512;

/// What a tree takes of its disk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Used {
    pub bytes: u64,
    pub entries: u64,
}

impl Used {
    /// Whether there was more than is looked at.
    pub fn is_endless(self) -> bool {
        self.entries >= ENTRIES_MAX
    }
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
    used.entries += 1;
    let mut names_bytes = 0;
    let mut levels = vec![level(&at, &first, &mut used, &mut names_bytes)?];
    while let Some(lowest) = levels.last_mut() {
        if used.is_endless() {
            break;
        }
        if let Some(name) = lowest.folders.pop() {
            names_bytes -= size_of_name(&name);
            match open_folder(&at, name.as_c_str()) {
                Ok(folder) => {
                    let stat = fstat(&folder)?;
                    // What is mounted here is not of this disk.
                    if stat.st_dev == device {
                        at = folder;
                        levels.push(level(&at, &stat, &mut used, &mut names_bytes)?);
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
            let up = open_folder(&at, "..")?;
            let stat = fstat(&up)?;
            if (stat.st_dev, stat.st_ino) != (parent.device, parent.inode) {
                return Err(io::Error::other("its folders were moved meanwhile"));
            }
            at = up;
        }
    }
    Ok(used)
}

/// Counts what lies in a folder, and what the folder itself takes.
fn level(
    folder: &OwnedFd,
    stat: &Stat,
    used: &mut Used,
    names_bytes: &mut usize,
) -> rustix::io::Result<Level> {
    let mut folders = Vec::new();
    used.bytes = used.bytes.saturating_add(bytes(stat));
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if matches!(name.to_bytes(), b"." | b"..") {
            continue;
        }
        match statat(folder, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) if FileType::from_raw_mode(stat.st_mode).is_dir() => {
                *names_bytes += size_of_name(name);
                folders.push(name.to_owned());
                used.entries += 1;
            }
            Ok(stat) => {
                used.bytes = used.bytes.saturating_add(share(&stat));
                used.entries += 1;
            }
            Err(Errno::NOENT) => {}
            Err(e) => return Err(e),
        }
        if *names_bytes > NAMES_BYTES_MAX {
            used.entries = ENTRIES_MAX;
        }
        if used.is_endless() {
            break;
        }
    }
    Ok(Level {
        device: stat.st_dev,
        inode: stat.st_ino,
        folders,
    })
}

fn size_of_name(name: &CStr) -> usize {
    name.to_bytes().len() + NAME_BYTES
}

/// A file of several names counts a part under each.
// The count of names is narrower on other machines.
#[allow(clippy::useless_conversion)]
fn share(stat: &Stat) -> u64 {
    bytes(stat) / u64::from(stat.st_nlink).max(1)
}

fn bytes(stat: &Stat) -> u64 {
    u64::try_from(stat.st_blocks).unwrap_or(0) * BLOCK_BYTES
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
