//! What a registry says an image is made of, read with distrust: the manifest for this machine,
//! its configuration, and what neither may be.

use serde::{Deserialize, Serialize};

use crate::digest::Digest;
use crate::signal;

pub(crate) const MANIFEST_BYTES_MAX: u64 = 4 << 20;
pub(crate) const CONFIG_BYTES_MAX: u64 = 8 << 20;
/// A compressed layer.
pub(crate) const LAYER_BYTES_MAX: u64 = 64 << 30;
/// Docker's own limit.
pub(crate) const LAYERS_MAX: usize = 127;
const MANIFESTS_OF_INDEX_MAX: usize = 512;
/// Of an entry point, a command or an environment.
const WORDS_MAX: usize = 4_096;
/// Of all the words in one of them, of the working directory, of the user.
const WORDS_BYTES_MAX: usize = 256 << 10;
const PATH_BYTES_MAX: usize = 4_096;
const USER_BYTES_MAX: usize = 1_024;

const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";
const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const OCI_CONFIG: &str = "application/vnd.oci.image.config.v1+json";
const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
const DOCKER_CONFIG: &str = "application/vnd.docker.container.image.v1+json";
/// What some old builders called a configuration.
const UNTYPED_CONFIG: &str = "application/octet-stream";
const DOCKER_SCHEMA_1: &str = "application/vnd.docker.distribution.manifest.v1+json";
const DOCKER_SCHEMA_1_SIGNED: &str = "application/vnd.docker.distribution.manifest.v1+prettyjws";

/// What is asked for, the same in every request: a registry may choose what a tag means by it.
pub(crate) const ACCEPT: &str = "application/vnd.oci.image.index.v1+json, \
     application/vnd.oci.image.manifest.v1+json, \
     application/vnd.docker.distribution.manifest.list.v2+json, \
     application/vnd.docker.distribution.manifest.v2+json";

const LAYER_TYPES: [&str; 6] = [
    "application/vnd.oci.image.layer.v1.tar",
    "application/vnd.oci.image.layer.v1.tar+gzip",
    "application/vnd.oci.image.layer.v1.tar+zstd",
    "application/vnd.docker.image.rootfs.diff.tar",
    "application/vnd.docker.image.rootfs.diff.tar.gzip",
    "application/vnd.docker.image.rootfs.diff.tar.zstd",
];

/// Why a manifest or a configuration is not an image to run here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ManifestError {
    #[error("the manifest is not valid JSON of its kind")]
    Syntax,
    #[error("the image is in the old manifest schema 1: push it again with a current tool")]
    SchemaOne,
    #[error("the manifest is of the kind {0}, which is not an image")]
    Kind(String),
    #[error("the manifest is an index and an image at once")]
    Ambiguous,
    #[error("the index has more than {MANIFESTS_OF_INDEX_MAX} manifests")]
    IndexTooLong,
    #[error("the index points at another index")]
    Nested,
    #[error("the image has no variant for {wanted}; it has {found}")]
    Platform { wanted: String, found: String },
    #[error("it is not a container image: its configuration is of the kind {0}")]
    NotAnImage(String),
    #[error("the image has no layers")]
    NoLayers,
    #[error("the image has more than {LAYERS_MAX} layers")]
    TooManyLayers,
    #[error("the image has a layer that is to be had elsewhere (a foreign layer)")]
    Foreign,
    #[error("the image has a layer of the kind {0}")]
    LayerKind(String),
    #[error("the {0} is larger than is allowed")]
    TooLarge(&'static str),
    #[error("the image's configuration is not valid")]
    Config,
    #[error("the image's configuration names {ids} layers and its manifest {layers}")]
    LayerCount { ids: usize, layers: usize },
}

/// An operating system and a processor, as images name them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Platform {
    pub os: String,
    pub architecture: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
}

impl Platform {
    /// Linux on this machine's processor.
    pub fn host() -> Self {
        let architecture = match std::env::consts::ARCH {
            "x86_64" => "amd64",
            "aarch64" => "arm64",
            other => other,
        };
        Self {
            os: "linux".to_owned(),
            architecture: architecture.to_owned(),
            variant: None,
        }
    }

    fn name(&self) -> String {
        let variant = self
            .variant
            .as_deref()
            .map_or_else(String::new, |v| format!("/{v}"));
        shown(&format!("{}/{}{variant}", self.os, self.architecture))
    }

    fn runs(&self, image: &Self) -> bool {
        self.os == image.os && self.architecture == image.architecture
    }

    /// Lower is better: no variant or the base one, before those that need a newer processor.
    fn rank(&self) -> u8 {
        match self.variant.as_deref() {
            None | Some("" | "v1") => 0,
            Some("v8") => 1,
            Some(_) => 2,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Descriptor {
    #[serde(default)]
    pub media_type: String,
    pub digest: Digest,
    pub size: u64,
    #[serde(default)]
    urls: Option<Vec<String>>,
    #[serde(default)]
    platform: Option<Platform>,
}

/// One of the two things a tag can name.
#[derive(Debug)]
pub(crate) enum Document {
    /// The manifest chosen for this machine.
    Index(Descriptor),
    Image(Manifest),
}

#[derive(Debug)]
pub(crate) struct Manifest {
    pub config: Descriptor,
    pub layers: Vec<Descriptor>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Raw {
    #[serde(default)]
    media_type: Option<String>,
    #[serde(default)]
    manifests: Option<Vec<Descriptor>>,
    #[serde(default)]
    config: Option<Descriptor>,
    #[serde(default)]
    layers: Option<Vec<Descriptor>>,
    #[serde(default)]
    fs_layers: Option<serde::de::IgnoredAny>,
}

/// Reads what the registry answered. `content_type` decides only if the document itself has no
/// `mediaType`; a document that could be read as both kinds is refused.
pub(crate) fn read(
    bytes: &[u8],
    content_type: &str,
    host: &Platform,
) -> Result<Document, ManifestError> {
    let raw: Raw = serde_json::from_slice(bytes).map_err(|_| ManifestError::Syntax)?;
    if raw.fs_layers.is_some() {
        return Err(ManifestError::SchemaOne);
    }
    if raw.manifests.is_some() && (raw.layers.is_some() || raw.config.is_some()) {
        return Err(ManifestError::Ambiguous);
    }
    let content_type = content_type.split(';').next().unwrap_or_default().trim();
    let kind = raw
        .media_type
        .as_deref()
        .filter(|k| !k.is_empty())
        .unwrap_or(content_type);
    match kind {
        OCI_INDEX | DOCKER_LIST => {
            choose(raw.manifests.ok_or(ManifestError::Syntax)?, host).map(Document::Index)
        }
        OCI_MANIFEST | DOCKER_MANIFEST => {
            let config = raw.config.ok_or(ManifestError::Syntax)?;
            image(config, raw.layers.ok_or(ManifestError::Syntax)?).map(Document::Image)
        }
        DOCKER_SCHEMA_1 | DOCKER_SCHEMA_1_SIGNED => Err(ManifestError::SchemaOne),
        "" => Err(ManifestError::Syntax),
        other => Err(ManifestError::Kind(shown(other))),
    }
}

fn choose(manifests: Vec<Descriptor>, host: &Platform) -> Result<Descriptor, ManifestError> {
    if manifests.len() > MANIFESTS_OF_INDEX_MAX {
        return Err(ManifestError::IndexTooLong);
    }
    let alone = manifests.len() == 1;
    let fits = |m: &&Descriptor| m.platform.as_ref().map_or(alone, |p| host.runs(p));
    let chosen = manifests
        .iter()
        .filter(fits)
        .min_by_key(|m| m.platform.as_ref().map_or(0, Platform::rank));
    let Some(chosen) = chosen else {
        let mut found: Vec<String> = manifests
            .iter()
            .filter_map(|m| m.platform.as_ref())
            // Attestations and the like.
            .filter(|p| p.os != "unknown")
            .map(Platform::name)
            .take(8)
            .collect();
        found.dedup();
        let found = if found.is_empty() {
            "none".to_owned()
        } else {
            found.join(", ")
        };
        return Err(ManifestError::Platform {
            wanted: host.name(),
            found,
        });
    };
    if [OCI_INDEX, DOCKER_LIST].contains(&chosen.media_type.as_str()) {
        return Err(ManifestError::Nested);
    }
    if chosen.size > MANIFEST_BYTES_MAX {
        return Err(ManifestError::TooLarge("manifest"));
    }
    Ok(chosen.clone())
}

fn image(config: Descriptor, layers: Vec<Descriptor>) -> Result<Manifest, ManifestError> {
    if ![OCI_CONFIG, DOCKER_CONFIG, UNTYPED_CONFIG].contains(&config.media_type.as_str()) {
        return Err(ManifestError::NotAnImage(shown(&config.media_type)));
    }
    if config.size > CONFIG_BYTES_MAX {
        return Err(ManifestError::TooLarge("configuration"));
    }
    if layers.is_empty() {
        return Err(ManifestError::NoLayers);
    }
    if layers.len() > LAYERS_MAX {
        return Err(ManifestError::TooManyLayers);
    }
    for layer in &layers {
        let kind = layer.media_type.as_str();
        let elsewhere = layer.urls.as_ref().is_some_and(|urls| !urls.is_empty());
        if elsewhere || kind.contains("foreign") || kind.contains("nondistributable") {
            return Err(ManifestError::Foreign);
        }
        if !LAYER_TYPES.contains(&kind) {
            return Err(ManifestError::LayerKind(shown(kind)));
        }
        if layer.size > LAYER_BYTES_MAX {
            return Err(ManifestError::TooLarge("layer"));
        }
    }
    Ok(Manifest { config, layers })
}

/// A registry's word, fit to be shown.
fn shown(word: &str) -> String {
    let plain = |c: &char| c.is_ascii_alphanumeric() || "/.+-_".contains(*c);
    word.chars().filter(plain).take(80).collect()
}

/// What an image says about how to run it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageConfig {
    pub entrypoint: Vec<String>,
    pub cmd: Vec<String>,
    /// `NAME=value` each.
    pub env: Vec<String>,
    pub working_dir: String,
    /// Empty, or `user[:group]`, names or numbers.
    pub user: String,
    /// The number of the signal that asks the program to end; SIGTERM's if the image has none.
    pub stop_signal: Option<i32>,
}

#[derive(Deserialize)]
struct RawConfig {
    #[serde(flatten)]
    platform: Platform,
    #[serde(default)]
    config: Option<RawRun>,
    rootfs: RawRootfs,
}

#[derive(Deserialize)]
struct RawRootfs {
    #[serde(default)]
    diff_ids: Option<Vec<Digest>>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct RawRun {
    entrypoint: Option<Vec<String>>,
    cmd: Option<Vec<String>>,
    env: Option<Vec<String>>,
    working_dir: Option<String>,
    user: Option<String>,
    stop_signal: Option<String>,
}

/// Reads a configuration whose manifest has so many layers. The second value is each layer's
/// digest once it is unpacked.
pub(crate) fn read_config(
    bytes: &[u8],
    layers: usize,
    host: &Platform,
) -> Result<(ImageConfig, Vec<Digest>), ManifestError> {
    let raw: RawConfig = serde_json::from_slice(bytes).map_err(|_| ManifestError::Config)?;
    if !host.runs(&raw.platform) {
        let (wanted, found) = (host.name(), raw.platform.name());
        return Err(ManifestError::Platform { wanted, found });
    }
    let diff_ids = raw.rootfs.diff_ids.unwrap_or_default();
    if diff_ids.len() != layers {
        return Err(ManifestError::LayerCount {
            ids: diff_ids.len(),
            layers,
        });
    }
    let run = raw.config.unwrap_or_default();
    let config = ImageConfig {
        entrypoint: words(run.entrypoint, "image's entry point")?,
        cmd: words(run.cmd, "image's command")?,
        env: words(run.env, "image's environment")?,
        working_dir: word(run.working_dir, PATH_BYTES_MAX, "image's working directory")?,
        user: word(run.user, USER_BYTES_MAX, "image's user")?,
        stop_signal: run.stop_signal.as_deref().and_then(signal::number),
    };
    Ok((config, diff_ids))
}

fn words(words: Option<Vec<String>>, what: &'static str) -> Result<Vec<String>, ManifestError> {
    let words = words.unwrap_or_default();
    let bytes: usize = words.iter().map(String::len).sum();
    if words.len() > WORDS_MAX || bytes > WORDS_BYTES_MAX {
        return Err(ManifestError::TooLarge(what));
    }
    Ok(words)
}

fn word(word: Option<String>, max: usize, what: &'static str) -> Result<String, ManifestError> {
    let word = word.unwrap_or_default();
    if word.len() > max {
        return Err(ManifestError::TooLarge(what));
    }
    Ok(word)
}

#[cfg(test)]
#[path = "manifest_tests.rs"]
mod tests;
