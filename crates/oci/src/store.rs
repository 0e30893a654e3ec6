//! Layers on disk, shared between images, and who may have which.
//!
//! ```text
//! layers/<diff_id>/               an unpacked layer
//! layers/<diff_id>.folders        those of its folders that its archive only implies
//! layers/<diff_id>.used           its time: when the layer was used last
//! origins/<origin>/images/<manifest digest>.json
//! origins/<origin>/layers/<diff_id>
//! incoming/                       what is being unpacked; emptied at start
//! ```
//!
//! An origin is one repository of one registry. A folder is shared, a right is not: a repository's
//! images use only layers that this very repository has delivered, byte for byte. Otherwise a
//! registry of an attacker's could name the digests of somebody else's private layers, and get them
//! from our disk.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use crate::collect::mark;
use crate::digest::Digest;
use crate::folders::{Folder, Unpacked, mended};
use crate::manifest::ImageConfig;
use crate::reference::ImageReference;

/// An image as it was pulled: enough to run it again without a download.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredImage {
    pub config: ImageConfig,
    pub diff_ids: Vec<Digest>,
    /// Folders that a container has to be given, since a layer hides what they are.
    #[serde(default)]
    pub folders: Vec<Folder>,
}

/// Whoever holds it unpacks.
type Turn = Arc<tokio::sync::Mutex<()>>;

#[derive(Debug)]
pub(crate) struct LayerStore {
    folder: PathBuf,
    /// One unpacking of an origin's layer at a time; the origin's other pulls wait for it.
    busy: Mutex<HashMap<(PathBuf, Digest), Turn>>,
    /// Folders of `incoming/` since the start.
    arrivals: AtomicU64,
    /// Whoever holds it marks layers as used, or takes unused ones away.
    turn: Mutex<()>,
}

fn private_folder(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
}

impl LayerStore {
    pub fn open(folder: &Path) -> io::Result<Self> {
        let incoming = folder.join("incoming");
        disk::remove_tree(&incoming)?;
        for part in ["layers", "origins", "incoming"] {
            private_folder(&folder.join(part))?;
        }
        Ok(Self {
            folder: folder.to_owned(),
            busy: Mutex::default(),
            arrivals: AtomicU64::new(0),
            turn: Mutex::default(),
        })
    }

    /// Where a layer is, or will be. Its folder's name is its content's digest.
    pub fn layer(&self, diff_id: &Digest) -> PathBuf {
        self.folder.join("layers").join(diff_id.hex())
    }

    pub fn layers(&self) -> PathBuf {
        self.folder.join("layers")
    }

    pub fn removing(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A fresh folder for a layer that is on its way: nobody else ever has the same.
    pub fn incoming(&self) -> io::Result<PathBuf> {
        let number = self.arrivals.fetch_add(1, Ordering::Relaxed);
        let folder = self.folder.join("incoming").join(number.to_string());
        // What a job sees as its root directory's mode, where the layer has no entry for it.
        fs::DirBuilder::new().mode(0o755).create(&folder)?;
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755))?;
        Ok(folder)
    }

    /// Makes an unpacked layer final: on disk as a whole, then under its name.
    pub fn keep(&self, incoming: &Path, diff_id: &Digest, implied: &[String]) -> io::Result<()> {
        let list = incoming.with_extension("folders");
        fs::write(&list, serde_json::to_vec(implied)?)?;
        rustix::fs::syncfs(fs::File::open(incoming)?)?;
        let _turn = self.removing();
        mark(&self.layer(diff_id))?;
        // The list first: a layer that is here has one.
        fs::rename(list, self.list(diff_id))?;
        let layer = self.layer(diff_id);
        match fs::rename(incoming, &layer) {
            // Another origin's pull was faster, with the same.
            Err(_) if layer.exists() => disk::remove_tree(incoming),
            outcome => outcome,
        }
    }

    fn list(&self, diff_id: &Digest) -> PathBuf {
        self.layer(diff_id).with_extension("folders")
    }

    /// What containers of these layers, the lowest first, have to be given as folders.
    pub fn folders(&self, diff_ids: &[Digest]) -> io::Result<Vec<Folder>> {
        let unpacked = |id: &Digest| -> io::Result<Unpacked> {
            let implied: BTreeSet<PathBuf> = match fs::read(self.list(id)) {
                Ok(list) => serde_json::from_slice(&list)?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => BTreeSet::new(),
                Err(error) => return Err(error),
            };
            Ok(Unpacked {
                folder: self.layer(id),
                implied,
            })
        };
        let layers = diff_ids.iter().map(unpacked);
        mended(&layers.collect::<io::Result<Vec<Unpacked>>>()?)
    }

    /// Held by whoever unpacks this layer for this origin. Other origins don't wait: they have to
    /// fetch it all the same, and somebody's slow registry could name anybody's layer.
    pub fn turn(&self, image: &ImageReference, diff_id: &Digest) -> Arc<tokio::sync::Mutex<()>> {
        let layer = (self.origin(image), diff_id.clone());
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        busy.retain(|_, turn| Arc::strong_count(turn) > 1);
        Arc::clone(busy.entry(layer).or_default())
    }

    fn origin(&self, image: &ImageReference) -> PathBuf {
        let name = format!("{}/{}", image.host(), image.repository());
        self.folder
            .join("origins")
            .join(Digest::sha256(name.as_bytes()).hex())
    }

    /// The image, if this repository has delivered all of it before.
    pub fn image(&self, image: &ImageReference, digest: &Digest) -> Option<StoredImage> {
        let file = self
            .origin(image)
            .join("images")
            .join(format!("{}.json", digest.hex()));
        let stored: StoredImage = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
        let delivered = stored.diff_ids.iter().all(|id| self.delivered(image, id));
        (delivered && self.use_now(&stored.diff_ids)).then_some(stored)
    }

    pub fn put_image(
        &self,
        image: &ImageReference,
        digest: &Digest,
        stored: &StoredImage,
    ) -> io::Result<()> {
        let folder = self.origin(image).join("images");
        private_folder(&folder)?;
        let staged = folder.join(format!(".{}", digest.hex()));
        fs::write(&staged, serde_json::to_vec(stored)?)?;
        fs::rename(staged, folder.join(format!("{}.json", digest.hex())))
    }

    /// Has this repository delivered the layer, and is it still there? It is in use then.
    pub fn has(&self, image: &ImageReference, diff_id: &Digest) -> bool {
        self.delivered(image, diff_id) && self.use_now(std::slice::from_ref(diff_id))
    }

    fn delivered(&self, image: &ImageReference, diff_id: &Digest) -> bool {
        let note = self.origin(image).join("layers").join(diff_id.hex());
        note.exists()
    }

    pub fn note_delivery(&self, image: &ImageReference, diff_id: &Digest) -> io::Result<()> {
        let folder = self.origin(image).join("layers");
        private_folder(&folder)?;
        fs::write(folder.join(diff_id.hex()), b"")
    }
}
