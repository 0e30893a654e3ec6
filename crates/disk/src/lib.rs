//! Folders that strangers have filled: what a job wrote, what an image unpacked to; removed, and
//! measured while they are being filled.
//!
//! The usual way to remove a tree goes down it, with a descriptor or a stack frame a level: a
//! folder a few thousand levels deep, which is a line of shell, ends it half way. [`remove_tree`]
//! brings what lies deep up to the top instead, and so needs three descriptors, however deep or
//! wide the tree is and however long its paths are.

mod measure;

use std::ffi::CStr;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

use rustix::fs::{AtFlags, CWD, Dir, Mode, OFlags, openat, renameat, unlinkat};
use rustix::io::Errno;

pub use self::measure::{ENTRIES_MAX, Used, measure};

/// Removes the folder and all that is in it. Links are removed, never followed. Nothing at the
/// path is no error. No one else may be adding to it meanwhile.
pub fn remove_tree(path: &Path) -> io::Result<()> {
    let root = match open_folder(CWD, path) {
        Ok(root) => root,
        Err(Errno::NOENT) => return Ok(()),
        Err(Errno::NOTDIR | Errno::LOOP) => return Ok(unlinkat(CWD, path, AtFlags::empty())?),
        Err(e) => return Err(e.into()),
    };
    let mut number = 0_u64;
    loop {
        let mut left = false;
        for name in names(&root)? {
            left |= !remove(&root, &name)? && {
                flatten(&root, &name, &mut number)?;
                true
            };
        }
        if !left {
            return Ok(unlinkat(CWD, path, AtFlags::REMOVEDIR)?);
        }
    }
}

/// The names of one reading: what comes up meanwhile is in the next.
fn names(folder: &OwnedFd) -> rustix::io::Result<Vec<std::ffi::CString>> {
    const AT_ONCE_MAX: usize = 1_024;
    let mut found = Vec::new();
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        if !matches!(entry.file_name().to_bytes(), b"." | b"..") {
            found.push(entry.file_name().to_owned());
        }
        if found.len() == AT_ONCE_MAX {
            break;
        }
    }
    Ok(found)
}

/// A file or an empty folder; false for a folder with something in it.
fn remove(folder: &OwnedFd, name: &CStr) -> rustix::io::Result<bool> {
    match unlinkat(folder, name, AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => return Ok(true),
        Err(Errno::ISDIR | Errno::PERM) => {}
        Err(e) => return Err(e),
    }
    match unlinkat(folder, name, AtFlags::REMOVEDIR) {
        Ok(()) | Err(Errno::NOENT) => Ok(true),
        Err(Errno::NOTEMPTY | Errno::EXIST) => Ok(false),
        Err(e) => Err(e),
    }
}

/// Removes the folder's files and brings its folders up to the root.
fn flatten(root: &OwnedFd, name: &CStr, number: &mut u64) -> rustix::io::Result<()> {
    let folder = open_folder(root, name)?;
    loop {
        let children = names(&folder)?;
        if children.is_empty() {
            break;
        }
        for child in children {
            while !remove(&folder, &child)? {
                *number += 1;
                match renameat(&folder, &child, root, format!(".up-{number}")) {
                    Ok(()) => break,
                    // The tree has such a name of its own: the next one.
                    Err(Errno::NOTEMPTY | Errno::EXIST | Errno::NOTDIR) => {}
                    Err(e) => return Err(e),
                }
            }
        }
    }
    unlinkat(root, name, AtFlags::REMOVEDIR)
}

pub(crate) fn open_folder(
    at: impl AsFd,
    name: impl rustix::path::Arg,
) -> rustix::io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    openat(at, name, flags, Mode::empty())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    /// Deeper than descriptors, stacks and paths reach.
    pub const DEPTH: usize = 2_000;

    pub fn deep(at: &Path) {
        let mut folder = openat(CWD, at, OFlags::DIRECTORY, Mode::empty()).expect("opens");
        for _ in 0..DEPTH {
            rustix::fs::mkdirat(&folder, "d", Mode::from_raw_mode(0o755)).expect("made");
            folder = openat(&folder, "d", OFlags::DIRECTORY, Mode::empty()).expect("opens");
            openat(&folder, "f", OFlags::CREATE, Mode::empty()).expect("made");
        }
    }

    #[test]
    fn however_deep() {
        let scratch = tempfile::tempdir().expect("a folder");
        let tree = scratch.path().join("tree");
        fs::create_dir(&tree).expect("made");
        deep(&tree);
        remove_tree(&tree).expect("removed");
        assert!(!tree.exists());
        remove_tree(&tree).expect("nothing is no error");
    }

    #[test]
    fn however_odd() {
        let scratch = tempfile::tempdir().expect("a folder");
        let (tree, kept) = (scratch.path().join("tree"), scratch.path().join("kept"));
        fs::create_dir_all(&kept).expect("made");
        fs::write(kept.join("file"), "x").expect("written");
        for folder in ["a/b/c", ".up-1/x", "e"] {
            fs::create_dir_all(tree.join(folder)).expect("made");
        }
        fs::write(tree.join(".up-2"), "").expect("written");
        symlink(&kept, tree.join("a/b/link")).expect("linked");
        for number in 0..3_000 {
            fs::write(tree.join("a/b").join(number.to_string()), "").expect("written");
        }
        remove_tree(&tree).expect("removed");
        assert!(!tree.exists() && kept.join("file").exists());
        symlink(&kept, &tree).expect("linked");
        remove_tree(&tree).expect("a link is removed");
        assert!(!tree.exists() && kept.join("file").exists());
    }
}
