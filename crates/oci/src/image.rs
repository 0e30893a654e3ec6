//! An image made in memory: files in, a manifest, a configuration and one layer out.

use std::io::{self, Write as _};

use serde_json::json;

use crate::digest::Digest;
use crate::manifest::Platform;

/// An image ready to be served.
#[derive(Debug, Clone)]
pub struct BuiltImage {
    /// `team/app`
    pub repository: String,
    pub tag: String,
    pub manifest: Vec<u8>,
    /// The configuration and the layer, by their digests.
    pub blobs: Vec<(Digest, Vec<u8>)>,
}

/// The media type of [`BuiltImage::manifest`].
pub const MANIFEST_TYPE: &str = "application/vnd.oci.image.manifest.v1+json";

/// Collects an image's files.
pub struct ImageBuilder {
    layer: tar::Builder<Vec<u8>>,
    cmd: Vec<String>,
    env: Vec<String>,
}

impl std::fmt::Debug for ImageBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImageBuilder")
            .field("cmd", &self.cmd)
            .finish_non_exhaustive()
    }
}

impl Default for ImageBuilder {
    fn default() -> Self {
        Self {
            layer: tar::Builder::new(Vec::new()),
            cmd: Vec::new(),
            env: Vec::new(),
        }
    }
}

impl ImageBuilder {
    pub fn folder(&mut self, path: &str, mode: u32) -> io::Result<()> {
        self.append(tar::EntryType::Directory, path, mode, None, &[])
    }

    pub fn file(&mut self, path: &str, mode: u32, bytes: &[u8]) -> io::Result<()> {
        self.append(tar::EntryType::Regular, path, mode, None, bytes)
    }

    pub fn link(&mut self, path: &str, target: &str) -> io::Result<()> {
        self.append(tar::EntryType::Symlink, path, 0o777, Some(target), &[])
    }

    pub fn cmd(&mut self, cmd: &[&str]) {
        self.cmd = cmd.iter().map(|word| (*word).to_owned()).collect();
    }

    pub fn env(&mut self, name: &str, value: &str) {
        self.env.push(format!("{name}={value}"));
    }

    fn append(
        &mut self,
        kind: tar::EntryType,
        path: &str,
        mode: u32,
        target: Option<&str>,
        bytes: &[u8],
    ) -> io::Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_mode(mode);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_size(u64::try_from(bytes.len()).map_err(io::Error::other)?);
        match target {
            Some(target) => self.layer.append_link(&mut header, path, target),
            None => self.layer.append_data(&mut header, path, bytes),
        }
    }

    /// Packs it all.
    pub fn build(self, repository: &str, tag: &str) -> io::Result<BuiltImage> {
        let plain = self.layer.into_inner()?;
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(&plain)?;
        let layer = encoder.finish()?;
        let platform = Platform::host();
        let config = json!({
            "architecture": platform.architecture, "os": platform.os,
            "config": {"Cmd": self.cmd, "Env": self.env},
            "rootfs": {"type": "layers", "diff_ids": [Digest::sha256(&plain)]},
        });
        let config = serde_json::to_vec(&config)?;
        let (config_digest, layer_digest) = (Digest::sha256(&config), Digest::sha256(&layer));
        let manifest = json!({
            "schemaVersion": 2, "mediaType": MANIFEST_TYPE,
            "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": config_digest, "size": config.len()},
            "layers": [{"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip", "digest": layer_digest, "size": layer.len()}],
        });
        Ok(BuiltImage {
            repository: repository.to_owned(),
            tag: tag.to_owned(),
            manifest: serde_json::to_vec(&manifest)?,
            blobs: vec![(config_digest, config), (layer_digest, layer)],
        })
    }
}
