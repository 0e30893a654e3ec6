//! Entries of an archive, written below one folder and nowhere else.
//!
//! Every path is opened by the kernel with `RESOLVE_IN_ROOT`: `..`, absolute paths and symbolic
//! links that the layer itself brought can lead anywhere inside and nowhere outside.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::os::unix::fs::FileExt as _;
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

use rustix::fs::{
    AtFlags, CWD, FileType, Gid, Mode, OFlags, ResolveFlags, Timespec, Timestamps, Uid, XattrFlags,
};
use tar::{Entry, EntryType};

use super::UnpackError;
use super::folders::Folders;
use super::limits::Ledger;

const WHITEOUT: &[u8] = b".wh.";
const OPAQUE: &[u8] = b".wh..wh..opq";
const PATH_BYTES_MAX: usize = 4_096;
const XATTR_PREFIX: &str = "SCHILY.xattr.";
/// What an implicit parent gets.
const FOLDER_MODE: u32 = 0o755;
/// How much of a file is written at once.
const PIECE_BYTES: usize = 128 * 1024;
static ZEROS: [u8; PIECE_BYTES] = [0; PIECE_BYTES];

pub(super) struct Tree {
    root: OwnedFd,
    folders: Folders,
    ledger: Rc<Ledger>,
}

fn io_error(error: rustix::io::Errno) -> UnpackError {
    UnpackError::Disk(error.into())
}

impl Tree {
    pub fn open(folder: &Path, ledger: Rc<Ledger>) -> io::Result<Self> {
        let flags = OFlags::DIRECTORY | OFlags::RDONLY | OFlags::CLOEXEC;
        let root = rustix::fs::openat(CWD, folder, flags, Mode::empty())?;
        Ok(Self {
            root,
            folders: Folders::default(),
            ledger,
        })
    }

    pub fn write<R: Read>(&mut self, entry: &mut Entry<'_, R>) -> Result<(), UnpackError> {
        let path = clean(&entry.path_bytes())?;
        let kind = entry.header().entry_type();
        if matches!(kind, EntryType::XGlobalHeader) {
            return Ok(());
        }
        let Some(name) = path.file_name().map(OsStr::to_os_string) else {
            // The root itself: its owner and mode.
            return if kind == EntryType::Directory {
                self.folder(entry, Path::new("."))
            } else {
                Ok(())
            };
        };
        let parent_path = path.parent().unwrap_or(Path::new("")).to_path_buf();
        let parent = self.folder_at(&parent_path)?;
        let bytes = name.as_bytes();
        if bytes == OPAQUE {
            // Needs a descriptor that can be read, not only a path.
            return hide_lower(&self.readable(&parent_path)?);
        }
        if let Some(hidden) = bytes.strip_prefix(WHITEOUT) {
            if hidden.is_empty() || hidden == b"." || hidden == b".." || hidden.starts_with(b".wh.")
            {
                return Err(UnpackError::Illegal("a whiteout of nothing"));
            }
            let hidden = OsString::from_vec(hidden.to_vec());
            return self.white_out(&parent, &parent_path, &hidden);
        }
        if kind == EntryType::Directory {
            return self.folder(entry, &path);
        }
        remove(&parent, &name)?;
        match kind {
            EntryType::Regular | EntryType::Continuous => file(&parent, &name, entry, false),
            EntryType::GNUSparse => {
                // Its holes are not in the archive: nobody has counted them.
                self.ledger.bytes(entry.size())?;
                file(&parent, &name, entry, true)
            }
            EntryType::Symlink => symlink(&parent, &name, entry),
            EntryType::Link => self.hard_link(&parent, &name, entry),
            EntryType::Fifo => node(&parent, &name, entry, FileType::Fifo),
            EntryType::Char => node(&parent, &name, entry, FileType::CharacterDevice),
            EntryType::Block => node(&parent, &name, entry, FileType::BlockDevice),
            _ => Err(UnpackError::Illegal("an entry of an unknown kind")),
        }
    }

    /// Sets the folders' times, now that nothing is added to them any more. Answers which of them
    /// have had no entry.
    pub fn finish(self) -> io::Result<Vec<String>> {
        for (path, mtime) in self.folders.times() {
            if let Ok(folder) = self.resolve(path, OFlags::DIRECTORY | OFlags::RDONLY) {
                rustix::fs::futimens(&folder, &times(mtime))?;
            }
        }
        Ok(self.folders.implied(|path| self.inode_at(path)))
    }

    /// The folder that has this very path, links not followed.
    fn inode_at(&self, path: &Path) -> Option<u64> {
        let flags = OFlags::DIRECTORY | OFlags::PATH | OFlags::CLOEXEC;
        let inside = ResolveFlags::IN_ROOT | ResolveFlags::NO_SYMLINKS;
        let folder = rustix::fs::openat2(&self.root, path, flags, Mode::empty(), inside).ok()?;
        inode(&folder).ok()
    }

    fn resolve(&self, path: &Path, flags: OFlags) -> rustix::io::Result<OwnedFd> {
        let path = if path.as_os_str().is_empty() {
            Path::new(".")
        } else {
            path
        };
        rustix::fs::openat2(
            &self.root,
            path,
            flags | OFlags::CLOEXEC,
            Mode::empty(),
            ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS,
        )
    }

    fn readable(&self, path: &Path) -> Result<OwnedFd, UnpackError> {
        self.resolve(path, OFlags::DIRECTORY | OFlags::RDONLY)
            .map_err(io_error)
    }

    /// A folder, made with its parents if it is not there.
    fn folder_at(&mut self, path: &Path) -> Result<OwnedFd, UnpackError> {
        match self.resolve(path, OFlags::DIRECTORY | OFlags::PATH) {
            Ok(folder) => return Ok(folder),
            Err(rustix::io::Errno::NOENT) => {}
            Err(rustix::io::Errno::NOTDIR | rustix::io::Errno::LOOP) => {
                return Err(UnpackError::Illegal(
                    "an entry below something that is no folder",
                ));
            }
            Err(error) => return Err(io_error(error)),
        }
        let Some(name) = path.file_name() else {
            return Err(UnpackError::Illegal("an entry without a parent"));
        };
        let parent = self.folder_at(path.parent().unwrap_or(Path::new("")))?;
        self.ledger.entry()?;
        match make_folder(&parent, name) {
            Ok(()) => {}
            // A link to nowhere: what is below it has no place.
            Err(rustix::io::Errno::EXIST) => {
                return Err(UnpackError::Illegal(
                    "an entry below a link that leads nowhere",
                ));
            }
            Err(error) => return Err(io_error(error)),
        }
        let folder = self
            .resolve(path, OFlags::DIRECTORY | OFlags::PATH)
            .map_err(io_error)?;
        self.folders.imply(inode(&folder)?, path)?;
        Ok(folder)
    }

    fn folder<R: Read>(
        &mut self,
        entry: &mut Entry<'_, R>,
        path: &Path,
    ) -> Result<(), UnpackError> {
        if let (Some(name), parent) = (path.file_name(), path.parent().unwrap_or(Path::new(""))) {
            let parent = self.folder_at(parent)?;
            let known = kind_of(&parent, name);
            if known != Some(FileType::Directory) {
                remove(&parent, name)?;
                make_folder(&parent, name).map_err(io_error)?;
            }
            // What this layer has taken away below must not show through the new folder.
            if known.is_some_and(|known| known != FileType::Directory) {
                hide_lower(&self.readable(path)?)?;
            }
        }
        let folder = self.readable(path)?;
        own(&folder, entry)?;
        attributes(&folder, entry)?;
        self.folders.name(inode(&folder)?, path, mtime(entry))
    }

    /// Hides what lower layers have under a name. What this layer itself has there stays ("Whiteout
    /// files MUST only apply to resources in lower/parent layers").
    fn white_out(&self, parent: &OwnedFd, path: &Path, hidden: &OsStr) -> Result<(), UnpackError> {
        match kind_of(parent, hidden) {
            Some(FileType::Directory) => hide_lower(&self.readable(&path.join(hidden))?),
            Some(_) => Ok(()),
            None => {
                let kind = FileType::CharacterDevice;
                rustix::fs::mknodat(parent, hidden, kind, Mode::empty(), 0).map_err(io_error)
            }
        }
    }

    fn hard_link<R: Read>(
        &self,
        parent: &OwnedFd,
        name: &OsStr,
        entry: &Entry<'_, R>,
    ) -> Result<(), UnpackError> {
        let target = entry
            .link_name_bytes()
            .ok_or(UnpackError::Illegal("a link to nothing"))?;
        let target = clean(&target)?;
        let Some(target_name) = target.file_name() else {
            return Err(UnpackError::Illegal("a link to nothing"));
        };
        let folder = target.parent().unwrap_or(Path::new(""));
        let folder = self
            .resolve(folder, OFlags::DIRECTORY | OFlags::PATH)
            .map_err(|_| UnpackError::Illegal("a link to something that is not in the layer"))?;
        // Without following: a link to a link is a link.
        rustix::fs::linkat(&folder, target_name, parent, name, AtFlags::empty())
            .map_err(|_| UnpackError::Illegal("a link to something that is not in the layer"))
    }
}

/// The path's own words: no root, no `.`; `..` can't climb.
fn clean(bytes: &[u8]) -> Result<PathBuf, UnpackError> {
    if bytes.len() > PATH_BYTES_MAX || bytes.contains(&0) {
        return Err(UnpackError::Illegal(
            "a path that is too long, or has a zero byte",
        ));
    }
    let mut path = PathBuf::new();
    for component in Path::new(OsStr::from_bytes(bytes)).components() {
        match component {
            Component::Normal(part) => path.push(part),
            Component::ParentDir => {
                path.pop();
            }
            Component::RootDir | Component::CurDir | Component::Prefix(_) => {}
        }
    }
    Ok(path)
}

fn kind_of(parent: &OwnedFd, name: &OsStr) -> Option<FileType> {
    let stat = rustix::fs::statat(parent, name, AtFlags::SYMLINK_NOFOLLOW).ok()?;
    Some(FileType::from_raw_mode(stat.st_mode))
}

fn inode(folder: &OwnedFd) -> Result<u64, UnpackError> {
    Ok(rustix::fs::fstat(folder).map_err(io_error)?.st_ino)
}

/// Whatever our own umask is.
fn make_folder(parent: &OwnedFd, name: &OsStr) -> rustix::io::Result<()> {
    let mode = Mode::from_raw_mode(FOLDER_MODE);
    rustix::fs::mkdirat(parent, name, mode)?;
    rustix::fs::chmodat(parent, name, mode, AtFlags::empty())
}

/// To overlayfs: nothing of lower layers shows in this folder.
fn hide_lower(folder: &OwnedFd) -> Result<(), UnpackError> {
    rustix::fs::fsetxattr(folder, "trusted.overlay.opaque", b"y", XattrFlags::empty())
        .map_err(io_error)
}

/// Makes room: whatever has this name goes, and links are not followed.
fn remove(parent: &OwnedFd, name: &OsStr) -> Result<(), UnpackError> {
    match rustix::fs::unlinkat(parent, name, AtFlags::empty()) {
        Ok(()) | Err(rustix::io::Errno::NOENT) => Ok(()),
        Err(rustix::io::Errno::ISDIR | rustix::io::Errno::PERM) => {
            let flags = OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::RDONLY | OFlags::CLOEXEC;
            let folder =
                rustix::fs::openat(parent, name, flags, Mode::empty()).map_err(io_error)?;
            let mut entries = Vec::new();
            for entry in rustix::fs::Dir::read_from(&folder).map_err(io_error)? {
                let name = entry.map_err(io_error)?.file_name().to_bytes().to_vec();
                if name != b"." && name != b".." {
                    entries.push(OsString::from_vec(name));
                }
            }
            for entry in entries {
                remove(&folder, &entry)?;
            }
            rustix::fs::unlinkat(parent, name, AtFlags::REMOVEDIR).map_err(io_error)
        }
        Err(error) => Err(io_error(error)),
    }
}

/// Writes a file. What is zero of a `sparse` one stays a hole, and takes no room.
fn file<R: Read>(
    parent: &OwnedFd,
    name: &OsStr,
    entry: &mut Entry<'_, R>,
    sparse: bool,
) -> Result<(), UnpackError> {
    let flags = OFlags::CREATE | OFlags::EXCL | OFlags::WRONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let file =
        rustix::fs::openat(parent, name, flags, Mode::from_raw_mode(0o600)).map_err(io_error)?;
    let file = std::fs::File::from(file);
    let mut buffer = vec![0_u8; PIECE_BYTES];
    let mut length = 0_u64;
    loop {
        let n = entry.read(&mut buffer).map_err(UnpackError::reading)?;
        if n == 0 {
            break;
        }
        if !sparse || buffer[..n] != ZEROS[..n] {
            file.write_all_at(&buffer[..n], length)
                .map_err(UnpackError::Disk)?;
        }
        length += u64::try_from(n).unwrap_or_default();
    }
    if sparse {
        file.set_len(length).map_err(UnpackError::Disk)?;
    }
    own(&file, entry)?;
    attributes(&file, entry)?;
    rustix::fs::futimens(&file, &times(mtime(entry))).map_err(io_error)
}

fn symlink<R: Read>(
    parent: &OwnedFd,
    name: &OsStr,
    entry: &Entry<'_, R>,
) -> Result<(), UnpackError> {
    let target = entry
        .link_name_bytes()
        .ok_or(UnpackError::Illegal("a link to nothing"))?;
    rustix::fs::symlinkat(OsStr::from_bytes(&target), parent, name).map_err(io_error)?;
    let (uid, gid) = owner(entry)?;
    rustix::fs::chownat(
        parent,
        name,
        Some(uid),
        Some(gid),
        AtFlags::SYMLINK_NOFOLLOW,
    )
    .map_err(io_error)
}

fn node<R: Read>(
    parent: &OwnedFd,
    name: &OsStr,
    entry: &Entry<'_, R>,
    kind: FileType,
) -> Result<(), UnpackError> {
    let header = entry.header();
    let number = |part: io::Result<Option<u32>>| part.ok().flatten().unwrap_or_default();
    let (major, minor) = (number(header.device_major()), number(header.device_minor()));
    // To overlayfs, a device (0,0) means that a lower layer's file is gone.
    if kind == FileType::CharacterDevice && major == 0 && minor == 0 {
        return Err(UnpackError::Illegal("a device (0,0)"));
    }
    let device = rustix::fs::makedev(major, minor);
    rustix::fs::mknodat(
        parent,
        name,
        kind,
        Mode::from_raw_mode(mode(entry)?),
        device,
    )
    .map_err(io_error)?;
    let (uid, gid) = owner(entry)?;
    rustix::fs::chownat(
        parent,
        name,
        Some(uid),
        Some(gid),
        AtFlags::SYMLINK_NOFOLLOW,
    )
    .map_err(io_error)?;
    rustix::fs::chmodat(
        parent,
        name,
        Mode::from_raw_mode(mode(entry)?),
        AtFlags::empty(),
    )
    .map_err(io_error)
}

fn mode<R: Read>(entry: &Entry<'_, R>) -> Result<u32, UnpackError> {
    Ok(entry.header().mode().map_err(UnpackError::Archive)? & 0o7777)
}

fn mtime<R: Read>(entry: &Entry<'_, R>) -> i64 {
    entry
        .header()
        .mtime()
        .ok()
        .and_then(|seconds| i64::try_from(seconds).ok())
        .unwrap_or_default()
}

fn times(mtime: i64) -> Timestamps {
    let moment = Timespec {
        tv_sec: mtime,
        tv_nsec: 0,
    };
    Timestamps {
        last_access: moment,
        last_modification: moment,
    }
}

fn owner<R: Read>(entry: &Entry<'_, R>) -> Result<(Uid, Gid), UnpackError> {
    let number = |number: io::Result<u64>| {
        let number = number.map_err(UnpackError::Archive)?;
        // The last one means "no change" to the kernel.
        let fits = u32::try_from(number)
            .ok()
            .filter(|number| *number != u32::MAX);
        fits.ok_or(UnpackError::Illegal("an owner that no system has"))
    };
    let header = entry.header();
    Ok((
        Uid::from_raw(number(header.uid())?),
        Gid::from_raw(number(header.gid())?),
    ))
}

/// Owner before mode: changing the owner takes set-id bits away.
fn own<R: Read>(file: &impl AsFd, entry: &Entry<'_, R>) -> Result<(), UnpackError> {
    let (uid, gid) = owner(entry)?;
    rustix::fs::fchown(file, Some(uid), Some(gid)).map_err(io_error)?;
    rustix::fs::fchmod(file, Mode::from_raw_mode(mode(entry)?)).map_err(io_error)
}

/// Capabilities and users' own attributes. Others could speak to overlayfs or to a security module.
fn attributes<R: Read>(file: &impl AsFd, entry: &mut Entry<'_, R>) -> Result<(), UnpackError> {
    let Some(extensions) = entry.pax_extensions().map_err(UnpackError::Archive)? else {
        return Ok(());
    };
    for extension in extensions {
        let extension = extension.map_err(UnpackError::Archive)?;
        let key = extension.key().unwrap_or_default();
        let Some(name) = key.strip_prefix(XATTR_PREFIX) else {
            continue;
        };
        if name != "security.capability" && !name.starts_with("user.") {
            continue;
        }
        let set = rustix::fs::fsetxattr(file, name, extension.value_bytes(), XattrFlags::empty());
        match set {
            Ok(()) | Err(rustix::io::Errno::OPNOTSUPP) => {}
            Err(error) => return Err(io_error(error)),
        }
    }
    Ok(())
}
