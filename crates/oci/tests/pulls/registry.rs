//! A registry on loopback that answers as a test says, and remembers what it was asked; images to
//! serve from it.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName, RANGE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, Method, Response, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::stream;
use oci::{Auth, Digest, ImageReference, Platform, Puller, Settings};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub type Answer = Response<Body>;

pub const MANIFEST_TYPE: &str = "application/vnd.oci.image.manifest.v1+json";
pub const INDEX_TYPE: &str = "application/vnd.oci.image.index.v1+json";
const CONFIG_TYPE: &str = "application/vnd.oci.image.config.v1+json";
const LAYER_TYPE: &str = "application/vnd.oci.image.layer.v1.tar";
/// For what happens by itself, however busy the machine.
pub const WAIT_MAX: Duration = Duration::from_secs(30);
pub const PASSWORD: &str = "hunter2";

/// One request.
#[derive(Debug, Clone)]
pub struct Asked {
    pub method: Method,
    /// With the query.
    pub path: String,
    headers: HeaderMap,
    /// How often the same was asked before.
    pub before: usize,
}

impl Asked {
    pub fn authorization(&self) -> Option<&str> {
        self.headers.get(AUTHORIZATION)?.to_str().ok()
    }

    /// The first byte that is wanted.
    pub fn first_byte(&self) -> usize {
        let range = self.headers.get(RANGE).and_then(|h| h.to_str().ok());
        let first = range.and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-'));
        first.map_or(0, |first| first.parse().expect("a number"))
    }
}

/// A port that is taken before it is known what is answered there.
#[derive(Debug)]
pub struct Listening {
    listener: TcpListener,
    pub address: SocketAddr,
}

pub async fn listen() -> Listening {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
    let listener = listener.expect("a free port");
    let address = listener.local_addr().expect("an address");
    Listening { listener, address }
}

impl Listening {
    pub fn answer(self, answer: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Fake {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        let routes: Router = Router::new().fallback(move |request: Request| {
            let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
            async move { answer(&note(&log, &request)) }
        });
        let (address, listener) = (self.address, self.listener);
        let task = tokio::spawn(async move {
            axum::serve(listener, routes).await.expect("serves");
        });
        Fake {
            address,
            asked,
            task,
        }
    }
}

fn note(log: &Mutex<Vec<Asked>>, request: &Request) -> Asked {
    let mut log = log.lock().expect("whole");
    let (method, path) = (request.method().clone(), request.uri().to_string());
    let same = |asked: &&Asked| asked.method == method && asked.path == path;
    let before = log.iter().filter(same).count();
    let asked = Asked {
        method,
        path,
        headers: request.headers().clone(),
        before,
    };
    log.push(asked.clone());
    asked
}

/// Answers until it is dropped.
#[derive(Debug)]
pub struct Fake {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
    task: JoinHandle<()>,
}

impl Fake {
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().expect("whole").clone()
    }

    /// What was asked for under paths that have this in them.
    pub fn asked_for(&self, part: &str) -> Vec<Asked> {
        let mut asked = self.asked();
        asked.retain(|asked| asked.path.contains(part));
        asked
    }

    /// `team/app:1` of this registry.
    pub fn image(&self, name: &str) -> ImageReference {
        let text = format!("{}/{name}", self.address);
        ImageReference::parse(&text).expect("an image")
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// An image's documents. Its registry has it under every repository and tag.
#[derive(Debug, Clone)]
pub struct Image {
    pub manifest: Vec<u8>,
    pub config: Vec<u8>,
    pub layers: Vec<Vec<u8>>,
}

/// Path, mode and content; a path with a slash at its end is a folder's.
pub type Entry<'a> = (&'a str, u32, &'a [u8]);

/// A layer, not compressed. Everything in it is root's.
pub fn layer(entries: &[Entry<'_>]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (path, mode, content) in entries {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(match path.ends_with('/') {
            true => tar::EntryType::Directory,
            false => tar::EntryType::Regular,
        });
        header.set_mode(*mode);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_size(u64::try_from(content.len()).expect("fits"));
        let added = archive.append_data(&mut header, path, *content);
        added.expect("writes to memory");
    }
    archive.into_inner().expect("in memory")
}

pub fn image(layers: Vec<Vec<u8>>) -> Image {
    let diff_ids: Vec<Digest> = layers.iter().map(|layer| Digest::sha256(layer)).collect();
    image_saying(layers, &diff_ids)
}

/// An image whose configuration says this of its layers.
pub fn image_saying(layers: Vec<Vec<u8>>, diff_ids: &[Digest]) -> Image {
    let platform = Platform::host();
    let config = json!({
        "architecture": platform.architecture, "os": platform.os,
        "config": { "Cmd": ["/file"] },
        "rootfs": { "type": "layers", "diff_ids": diff_ids },
    });
    let config = config.to_string().into_bytes();
    let described = |kind: &str, blob: &[u8]| {
        let digest = Digest::sha256(blob);
        json!({ "mediaType": kind, "digest": digest, "size": blob.len() })
    };
    let of_layers: Vec<_> = layers.iter().map(|l| described(LAYER_TYPE, l)).collect();
    let manifest = json!({
        "schemaVersion": 2, "mediaType": MANIFEST_TYPE,
        "config": described(CONFIG_TYPE, &config), "layers": of_layers,
    });
    Image {
        manifest: manifest.to_string().into_bytes(),
        config,
        layers,
    }
}

impl Image {
    pub fn digest(&self) -> Digest {
        Digest::sha256(&self.manifest)
    }

    /// The document that a path names, and its kind.
    pub fn document(&self, path: &str) -> Option<(&'static str, Vec<u8>)> {
        if path.contains("/manifests/") {
            return Some((MANIFEST_TYPE, self.manifest.clone()));
        }
        let name = path.strip_prefix("/v2/")?.rsplit_once("/blobs/")?.1;
        let mut blobs = self.layers.iter().chain([&self.config]);
        let blob = blobs.find(|blob| Digest::sha256(blob).to_string() == name)?;
        Some(("application/octet-stream", blob.clone()))
    }

    /// As an honest registry answers.
    pub fn answer(&self, asked: &Asked) -> Answer {
        match self.document(&asked.path) {
            Some((kind, bytes)) => ok(kind, bytes),
            None => status(404),
        }
    }
}

pub fn ok(kind: &'static str, bytes: Vec<u8>) -> Answer {
    let mut answer = Response::new(Body::from(bytes));
    let kind = axum::http::HeaderValue::from_static(kind);
    answer.headers_mut().insert(CONTENT_TYPE, kind);
    answer
}

pub fn status(code: u16) -> Answer {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::from_u16(code).expect("a status");
    answer
}

pub fn with(mut answer: Answer, name: HeaderName, value: &str) -> Answer {
    let value = value.parse().expect("a header's value");
    answer.headers_mut().insert(name, value);
    answer
}

/// A body without an end.
pub fn endless() -> Answer {
    let piece = || Ok::<Bytes, Infallible>(Bytes::from(vec![b' '; 65_536]));
    Response::new(Body::from_stream(stream::repeat_with(piece)))
}

/// 401, with the place where a token is to be had.
pub fn challenge(realm: &str) -> Answer {
    let how = format!("Bearer realm=\"{realm}\",service=\"fake\"");
    with(status(401), WWW_AUTHENTICATE, &how)
}

/// A puller with an empty folder, which lives as long as the first value.
pub fn puller(settings: Settings) -> (tempfile::TempDir, Arc<Puller>) {
    let folder = tempfile::tempdir().expect("a folder");
    let puller = Puller::open(&folder.path().join("images"), settings).expect("opens");
    (folder, Arc::new(puller))
}

pub fn jo() -> Auth {
    Auth {
        username: "jo".to_owned(),
        password: PASSWORD.to_owned().into(),
    }
}

/// What `Authorization` says for [`jo`].
pub fn basic() -> String {
    format!("Basic {}", STANDARD.encode(format!("jo:{PASSWORD}")))
}

/// Only root can give files to their owners, so that a whole layer can be unpacked.
pub fn root() -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        eprintln!("SKIPPED: files of other owners need root");
    }
    root
}
