//! A pull: ask the registry with this job's own credentials, then fetch what is not here.
//!
//! The first question is asked every time, whatever is on the disk: nothing runs from the local
//! copy unless the registry has just accepted these credentials for that manifest. When all of it
//! is here that question is all there is.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use tokio::sync::mpsc;

use crate::collect::{Collected, Collection, Stored};
use crate::credentials::Auth;
use crate::digest::Digest;
use crate::downloads::Downloads;
use crate::error::{PullError, Stage};
use crate::folders::Folder;
use crate::manifest::{
    CONFIG_BYTES_MAX, Descriptor, Document, ImageConfig, Manifest, ManifestError, Platform, read,
    read_config,
};
use crate::reference::ImageReference;
use crate::registry::{Client, PIECES_MAX, Policy, Transport, download, fetch};
use crate::store::{LayerStore, StoredImage};
use crate::unpack::{Tally, UnpackError, unpack};

/// Layers of one image at once: more gained nothing on two processors.
const LAYERS_AT_ONCE: usize = 2;
/// The first pause before something is tried again.
const PAUSE: Duration = Duration::from_millis(250);

/// What an operator may choose.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Registries, `host` or `host:port`, that may be spoken to without TLS. Loopback always may.
    pub insecure_hosts: Vec<String>,
    /// Loopback registries that are to be spoken to with TLS all the same.
    pub tls_hosts: Vec<String>,
    /// Token services that may be sent passwords whichever registry names them.
    pub token_hosts: Vec<String>,
    /// More certificates to trust, PEM.
    pub extra_roots: Vec<u8>,
    /// What pulls leave free of the disk; never less than [`unpack`] defends by itself.
    pub disk_free_bytes_min: u64,
}

#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the image folder can't be used")]
    Folder(#[from] io::Error),
    #[error("no connection to a registry can be made")]
    Transport(#[from] reqwest::Error),
}

/// How far a pull has come: bytes of layers, as they are in the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// So much has to be fetched.
    Total(u64),
    /// So much more has been.
    Bytes(u64),
}

/// An image that is here, and may be used by whoever pulled it.
#[derive(Debug, Clone)]
pub struct PulledImage {
    /// Of what the image's tag or digest names: the index where there is one, not the manifest that
    /// was chosen from it. It is what a registry and its tools show, and what a pull by digest
    /// takes on any platform.
    pub digest: Digest,
    pub config: ImageConfig,
    /// The lowest first.
    pub layers: Vec<PathBuf>,
    /// Folders that a container has to find with this mode and owner, whatever the layers show:
    /// the parents first.
    pub folders: Vec<Folder>,
    /// Nothing had to be fetched.
    pub from_cache: bool,
}

/// Pulls images into one folder.
#[derive(Debug)]
pub struct Puller {
    transport: Transport,
    store: Arc<LayerStore>,
    platform: Platform,
    downloads: Downloads,
    disk_free_bytes_min: u64,
}

impl Puller {
    pub fn open(folder: &Path, settings: Settings) -> Result<Self, OpenError> {
        let Settings {
            insecure_hosts,
            tls_hosts,
            token_hosts,
            extra_roots,
            disk_free_bytes_min,
        } = settings;
        let policy = Policy {
            insecure_hosts,
            tls_hosts,
            token_hosts,
        };
        Ok(Self {
            transport: Transport::new(policy, &extra_roots, PAUSE)?,
            store: Arc::new(LayerStore::open(folder)?),
            platform: Platform::host(),
            downloads: Downloads::default(),
            disk_free_bytes_min,
        })
    }

    /// Pulls an image with these credentials, which are used for nothing else and wiped after.
    pub async fn pull(
        &self,
        image: &ImageReference,
        auth: Option<Auth>,
        progress: impl Fn(Progress) + Send + Sync,
    ) -> Result<PulledImage, PullError> {
        let mut client = Client::open(&self.transport, image, auth).await?;
        if let Some(digest) = client.resolve().await?
            && let Some(stored) = self.store.image(image, &digest)
        {
            return Ok(self.pulled(digest, stored, true));
        }
        let (digest, manifest) = self.manifest(&mut client, image).await?;
        // A registry that names no digest in its first answer gets here with the image at hand.
        if let Some(stored) = self.store.image(image, &digest) {
            return Ok(self.pulled(digest, stored, true));
        }
        let text = fetch(&client, &manifest.config, CONFIG_BYTES_MAX).await?;
        let (config, diff_ids) = read_config(&text, manifest.layers.len(), &self.platform)
            .map_err(|e| bad(&client, &e))?;
        self.layers(&client, image, &manifest, &diff_ids, &progress)
            .await?;
        let folders = self.folders(&client, &diff_ids).await?;
        let stored = StoredImage {
            config,
            diff_ids,
            folders,
        };
        self.store
            .put_image(image, &digest, &stored)
            .map_err(|e| disk(&client, &e))?;
        Ok(self.pulled(digest, stored, false))
    }

    /// Removes layers that may go until there is room. It reads and removes files.
    pub fn collect(
        &self,
        what: &Collection<'_>,
        free: impl Fn() -> io::Result<u64>,
    ) -> io::Result<Collected> {
        self.store.collect(what, free)
    }

    /// How much is kept of images. It reads all their folders.
    pub fn stored(&self) -> io::Result<Stored> {
        self.store.stored()
    }

    fn pulled(&self, digest: Digest, stored: StoredImage, from_cache: bool) -> PulledImage {
        let layers = stored
            .diff_ids
            .iter()
            .map(|id| self.store.layer(id))
            .collect();
        PulledImage {
            digest,
            config: stored.config,
            layers,
            folders: stored.folders,
            from_cache,
        }
    }

    /// The manifest for this machine, and the digest of what the tag names.
    async fn manifest(
        &self,
        client: &mut Client<'_>,
        image: &ImageReference,
    ) -> Result<(Digest, Manifest), PullError> {
        let (bytes, kind) = client.manifest(&image.version()).await?;
        let digest = match image.digest() {
            Some(asked) => check(client, "the manifest", asked, &bytes)?,
            None => Digest::sha256(&bytes),
        };
        client.digest_is_known();
        let descriptor = match read(&bytes, &kind, &self.platform).map_err(|e| bad(client, &e))? {
            Document::Image(manifest) => return Ok((digest, manifest)),
            Document::Index(descriptor) => descriptor,
        };
        let (bytes, kind) = client.manifest(&descriptor.digest.to_string()).await?;
        check(client, "the manifest", &descriptor.digest, &bytes)?;
        match read(&bytes, &kind, &self.platform).map_err(|e| bad(client, &e))? {
            Document::Image(manifest) => Ok((digest, manifest)),
            Document::Index(_) => Err(bad(client, &ManifestError::Nested)),
        }
    }

    async fn layers(
        &self,
        client: &Client<'_>,
        image: &ImageReference,
        manifest: &Manifest,
        diff_ids: &[Digest],
        progress: &(impl Fn(Progress) + Send + Sync),
    ) -> Result<(), PullError> {
        let missing: Vec<(&Descriptor, &Digest)> = manifest
            .layers
            .iter()
            .zip(diff_ids)
            .filter(|(_, diff_id)| !self.store.has(image, diff_id))
            .collect();
        progress(Progress::Total(
            missing.iter().map(|(layer, _)| layer.size).sum(),
        ));
        let tally = Arc::new(Tally::leaving(self.disk_free_bytes_min));
        let mut waiting = missing.into_iter();
        let mut under_way = FuturesUnordered::new();
        loop {
            while under_way.len() < LAYERS_AT_ONCE
                && let Some((layer, diff_id)) = waiting.next()
            {
                under_way.push(self.layer(client, image, layer, diff_id, &tally, progress));
            }
            match under_way.next().await {
                Some(done) => done?,
                None => return Ok(()),
            }
        }
    }

    /// Looks through layers that are all here.
    async fn folders(
        &self,
        client: &Client<'_>,
        diff_ids: &[Digest],
    ) -> Result<Vec<Folder>, PullError> {
        let (store, diff_ids) = (Arc::clone(&self.store), diff_ids.to_vec());
        let found = tokio::task::spawn_blocking(move || store.folders(&diff_ids)).await;
        found
            .unwrap_or_else(|e| Err(io::Error::other(e)))
            .map_err(|e| disk(client, &e))
    }

    /// Fetches one layer and unpacks it as it arrives.
    async fn layer(
        &self,
        client: &Client<'_>,
        image: &ImageReference,
        layer: &Descriptor,
        diff_id: &Digest,
        tally: &Arc<Tally>,
        progress: &(impl Fn(Progress) + Send + Sync),
    ) -> Result<(), PullError> {
        let turn = self.store.turn(image, diff_id);
        let turn = turn.lock_owned().await;
        if self.store.has(image, diff_id) {
            return Ok(());
        }
        let place = self.downloads.place(image.host()).await;
        let folder = self.store.incoming().map_err(|e| disk(client, &e))?;
        let (sink, pieces) = mpsc::channel(PIECES_MAX);
        let (store, tally) = (Arc::clone(&self.store), Arc::clone(tally));
        let (incoming, id) = (folder.clone(), diff_id.clone());
        let unpacking = tokio::task::spawn_blocking(move || {
            // Held until the thread is done, even if nobody waits for it any more.
            let _held = (turn, place);
            let outcome = unpack(pieces, &incoming, &id, tally).and_then(|implied| {
                let kept = store.keep(&incoming, &id, &implied);
                kept.map_err(UnpackError::Disk)
            });
            if outcome.is_err()
                && let Err(error) = disk::remove_tree(&incoming)
            {
                tracing::warn!(%error, "cannot remove a layer that was not unpacked");
            }
            outcome
        });
        let on_bytes = |bytes| progress(Progress::Bytes(bytes));
        let (delivered, unpacked) =
            tokio::join!(download(client, layer, sink, on_bytes), unpacking);
        let unpacked =
            unpacked.map_err(|_| client.subject().error(Stage::Disk, "unpacking failed"))?;
        // A failed download is why an unpacking failed, unless the unpacking gave up first.
        delivered?;
        unpacked.map_err(|error| unpack_error(client, &error))?;
        self.store
            .note_delivery(image, diff_id)
            .map_err(|e| disk(client, &e))
    }
}

fn check(
    client: &Client<'_>,
    what: &str,
    asked: &Digest,
    bytes: &[u8],
) -> Result<Digest, PullError> {
    let found = Digest::compute(asked.algorithm(), bytes);
    if found == *asked {
        Ok(found)
    } else {
        Err(client.mismatch(what, asked, &found))
    }
}

fn bad(client: &Client<'_>, error: &ManifestError) -> PullError {
    client.subject().error(Stage::Manifest, error)
}

fn disk(client: &Client<'_>, error: &io::Error) -> PullError {
    client
        .subject()
        .error(Stage::Disk, format!("the image can't be stored: {error}"))
}

fn unpack_error(client: &Client<'_>, error: &UnpackError) -> PullError {
    let stage = match error {
        UnpackError::Disk(_) => Stage::Disk,
        UnpackError::CutOff => Stage::Network,
        UnpackError::Mismatch { .. } | UnpackError::Illegal(_) | UnpackError::TooLarge(_) => {
            Stage::Trust
        }
        UnpackError::Archive(_) => Stage::Manifest,
    };
    client.subject().error(stage, error)
}
