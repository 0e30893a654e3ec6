//! Folders whose owner and mode one layer hides from another.
//!
//! An archive may hold `tmp/file` and no entry for `tmp`. Unpacked, that `tmp` gets a mode and an
//! owner of ours, and overlayfs shows the highest folder of a name: a lower layer's word on `tmp`
//! is lost. A layer is shared by images with other layers below it, so nothing of this can be
//! mended in the layer. Each image has a list of what such folders are to be instead; a container
//! gets them in its own, uppermost folder.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags, ResolveFlags};
use rustix::io::Errno;
use serde::{Deserialize, Serialize};

/// Folders of one image that are looked at, their parents among them.
const LOOKED_AT_MAX: usize = 4_096;
const OPAQUE: &str = "trusted.overlay.opaque";

/// What a folder of an image is to be, whatever the highest layer that has it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folder {
    /// From the image's root on, without a leading slash; never the root itself.
    pub path: PathBuf,
    /// With the set-id and sticky bits, without the kind of file.
    pub mode: u32,
    pub uid: u32,
    pub gid: u32,
}

/// A layer as it is on disk.
#[derive(Debug)]
pub(crate) struct Unpacked {
    pub folder: PathBuf,
    /// Folders that its archive has no entry for.
    pub implied: BTreeSet<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Nature {
    mode: u32,
    uid: u32,
    gid: u32,
}

/// What one layer has under a path.
enum Found {
    Nothing,
    /// Something that hides whatever lower layers have.
    Other,
    Folder {
        nature: Nature,
        opaque: bool,
    },
}

/// What the image has under a path.
#[derive(Debug, Clone, Copy)]
struct Seen {
    /// The folder as overlayfs shows it; `None` if it shows none.
    shown: Option<Nature>,
    /// As the highest layer says that says anything.
    meant: Option<Nature>,
    /// Layers below this one don't show in the folder.
    floor: usize,
}

impl Seen {
    fn is_wrong(&self) -> bool {
        self.shown.is_some() && self.meant.is_some() && self.shown != self.meant
    }
}

/// The folders that show otherwise than they should, and their parents, which come first. `layers`
/// begins with the lowest.
pub(crate) fn mended(layers: &[Unpacked]) -> io::Result<Vec<Folder>> {
    let paths = looked_at(layers);
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let roots = layers
        .iter()
        .map(|layer| File::open(&layer.folder).map(OwnedFd::from))
        .collect::<io::Result<Vec<OwnedFd>>>()?;
    let mut seen: HashMap<&Path, Seen> = HashMap::new();
    let mut wrong: BTreeMap<&Path, Nature> = BTreeMap::new();
    for &path in &paths {
        let above = path.parent().and_then(|parent| seen.get(parent));
        let floor = above.map_or(0, |seen| seen.floor);
        let found = look_through(layers, &roots, path, floor)?;
        seen.insert(path, found);
        if found.is_wrong() {
            // Whoever makes a folder makes its parents: they must stay what they are.
            let line = path.ancestors().filter(|path| !path.as_os_str().is_empty());
            for folder in line {
                if let Some(nature) = seen.get(folder).and_then(|seen| seen.meant.or(seen.shown)) {
                    wrong.insert(folder, nature);
                }
            }
        }
    }
    let folder = |(path, nature): (&Path, Nature)| Folder {
        path: path.to_path_buf(),
        mode: nature.mode,
        uid: nature.uid,
        gid: nature.gid,
    };
    Ok(wrong.into_iter().map(folder).collect())
}

/// All folders that could be wrong, and those they are in: whatever is in the result has its
/// parents, down to the root, before it.
fn looked_at(layers: &[Unpacked]) -> BTreeSet<&Path> {
    let mut paths = BTreeSet::new();
    // Nothing is below the lowest.
    for layer in layers.iter().skip(1) {
        let mut implied: Vec<&Path> = layer.implied.iter().map(PathBuf::as_path).collect();
        implied.sort_by_key(|path| path.components().count());
        for path in implied {
            if paths.len() >= LOOKED_AT_MAX {
                return paths;
            }
            paths.extend(path.ancestors());
        }
    }
    paths
}

/// Looks for a folder from the highest layer down to `floor`.
fn look_through(
    layers: &[Unpacked],
    roots: &[OwnedFd],
    path: &Path,
    mut floor: usize,
) -> io::Result<Seen> {
    let lowest = floor;
    let (mut shown, mut meant) = (None, None);
    for (number, (layer, root)) in layers.iter().zip(roots).enumerate().rev() {
        if number < lowest {
            break;
        }
        match look(root, path)? {
            Found::Nothing => {}
            Found::Other => {
                floor = floor.max(number + 1);
                break;
            }
            Found::Folder { nature, opaque } => {
                shown = shown.or(Some(nature));
                if !layer.implied.contains(path) {
                    meant = meant.or(Some(nature));
                }
                // What is in lower ones is hidden; what they say of the folder itself still goes.
                if opaque {
                    floor = floor.max(number);
                }
            }
        }
    }
    Ok(Seen {
        shown,
        meant,
        floor,
    })
}

fn look(root: &OwnedFd, path: &Path) -> io::Result<Found> {
    let path = if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    };
    let flags = OFlags::DIRECTORY | OFlags::RDONLY | OFlags::CLOEXEC;
    let inside = ResolveFlags::IN_ROOT | ResolveFlags::NO_SYMLINKS;
    let folder = match rustix::fs::openat2(root, path, flags, Mode::empty(), inside) {
        Ok(folder) => folder,
        Err(Errno::NOENT) => return Ok(Found::Nothing),
        Err(Errno::NOTDIR | Errno::LOOP) => return Ok(Found::Other),
        Err(error) => return Err(error.into()),
    };
    let stat = rustix::fs::fstat(&folder)?;
    let mut value = [0_u8; 1];
    let opaque = match rustix::fs::fgetxattr(&folder, OPAQUE, &mut value[..]) {
        Ok(length) => value[..length] == b"y"[..],
        Err(Errno::NODATA | Errno::OPNOTSUPP | Errno::RANGE) => false,
        Err(error) => return Err(error.into()),
    };
    let nature = Nature {
        mode: stat.st_mode & 0o7777,
        uid: stat.st_uid,
        gid: stat.st_gid,
    };
    Ok(Found::Folder { nature, opaque })
}

#[cfg(test)]
#[path = "folders_tests.rs"]
mod tests;
