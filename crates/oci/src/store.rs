//! Layers on disk, shared between images, and who may have which.
//!
//! ```text
//! layers/<diff_id>/               an unpacked layer
//! origins/<origin>/images/<manifest digest>.json
//! origins/<origin>/layers/<diff_id>
//! incoming/                       what is being unpacked; emptied at start
//! ```
//!
//! An origin is one repository of one registry. A folder is shared, a right is not: a repository's
//! images use only layers that this very repository has delivered, byte for byte. Otherwise a
//! registry of an attacker's could name the digests of somebody else's private layers, and get them
//! from our disk.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::digest::Digest;
use crate::manifest::ImageConfig;
use crate::reference::ImageReference;

/// An image as it was pulled: enough to run it again without a download.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredImage {
    pub config: ImageConfig,
    pub diff_ids: Vec<Digest>,
}

#[derive(Debug)]
pub(crate) struct LayerStore {
    folder: PathBuf,
    /// One unpacking of a layer at a time; the others wait for it.
    busy: Mutex<HashMap<Digest, Arc<tokio::sync::Mutex<()>>>>,
    /// Folders of `incoming/` since the start.
    arrivals: AtomicU64,
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
        if incoming.exists() {
            fs::remove_dir_all(&incoming)?;
        }
        for part in ["layers", "origins", "incoming"] {
            private_folder(&folder.join(part))?;
        }
        Ok(Self {
            folder: folder.to_owned(),
            busy: Mutex::default(),
            arrivals: AtomicU64::new(0),
        })
    }

    /// Where a layer is, or will be. Its folder's name is its content's digest.
    pub fn layer(&self, diff_id: &Digest) -> PathBuf {
        self.folder.join("layers").join(diff_id.hex())
    }

    /// A fresh folder for a layer that is on its way: nobody else ever has the same.
    pub fn incoming(&self) -> io::Result<PathBuf> {
        let number = self.arrivals.fetch_add(1, Ordering::Relaxed);
        let folder = self.folder.join("incoming").join(number.to_string());
        // What a job sees as its root directory's mode, where the layer has no entry for it.
        fs::DirBuilder::new().mode(0o755).create(&folder)?;
        Ok(folder)
    }

    /// Makes an unpacked layer final: on disk as a whole, then under its name.
    pub fn keep(&self, incoming: &Path, diff_id: &Digest) -> io::Result<()> {
        rustix::fs::syncfs(fs::File::open(incoming)?)?;
        let layer = self.layer(diff_id);
        if layer.exists() {
            return fs::remove_dir_all(incoming);
        }
        fs::rename(incoming, layer)
    }

    /// Held by whoever unpacks this layer.
    pub fn turn(&self, diff_id: &Digest) -> Arc<tokio::sync::Mutex<()>> {
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        busy.retain(|_, turn| Arc::strong_count(turn) > 1);
        Arc::clone(busy.entry(diff_id.clone()).or_default())
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
        stored
            .diff_ids
            .iter()
            .all(|id| self.has(image, id))
            .then_some(stored)
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

    /// Has this repository delivered the layer, and is it still there?
    pub fn has(&self, image: &ImageReference, diff_id: &Digest) -> bool {
        self.origin(image)
            .join("layers")
            .join(diff_id.hex())
            .exists()
            && self.layer(diff_id).exists()
    }

    pub fn note_delivery(&self, image: &ImageReference, diff_id: &Digest) -> io::Result<()> {
        let folder = self.origin(image).join("layers");
        private_folder(&folder)?;
        fs::write(folder.join(diff_id.hex()), b"")
    }
}
