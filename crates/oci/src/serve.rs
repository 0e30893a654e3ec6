//! A small private registry on loopback: read-only, one user, images from memory. It speaks enough
//! of the distribution specification for any client to pull.

use std::collections::HashMap;
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::stream::{self, Stream};
use subtle::ConstantTimeEq as _;
use tokio::task::JoinHandle;
use zeroize::Zeroizing;

use crate::digest::Digest;
use crate::image::{BuiltImage, MANIFEST_TYPE};

/// A registry that answers until it is dropped.
#[derive(Debug)]
pub struct Registry {
    address: SocketAddr,
    sent: Arc<AtomicU64>,
    task: JoinHandle<()>,
}

/// Blobs leave in pieces of this size.
const PIECE_BYTES: usize = 64 * 1024;

struct Served {
    /// What `Authorization` has to be.
    proof: Zeroizing<String>,
    /// By `repository` and tag or digest.
    manifests: HashMap<(String, String), Arc<Vec<u8>>>,
    blobs: HashMap<(String, String), Arc<Vec<u8>>>,
    /// Bytes of blobs that have left.
    sent: Arc<AtomicU64>,
}

impl Registry {
    /// Listens on a free port of 127.0.0.1.
    pub async fn start(
        images: Vec<BuiltImage>,
        username: &str,
        password: &str,
    ) -> io::Result<Self> {
        let pair = Zeroizing::new(format!("{username}:{password}"));
        let proof = Zeroizing::new(format!("Basic {}", STANDARD.encode(pair.as_bytes())));
        let sent = Arc::new(AtomicU64::new(0));
        let (manifests, blobs) = (HashMap::new(), HashMap::new());
        let mut served = Served {
            proof,
            manifests,
            blobs,
            sent: Arc::clone(&sent),
        };
        for image in images {
            let manifest = Arc::new(image.manifest);
            for version in [image.tag, Digest::sha256(&manifest).to_string()] {
                served
                    .manifests
                    .insert((image.repository.clone(), version), Arc::clone(&manifest));
            }
            for (digest, blob) in image.blobs {
                served.blobs.insert(
                    (image.repository.clone(), digest.to_string()),
                    Arc::new(blob),
                );
            }
        }
        let routes = Router::new()
            .route("/v2/", get(root))
            .route("/v2/{*path}", get(object));
        let routes = routes.with_state(Arc::new(served));
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, routes).await {
                tracing::error!(%error, "the registry ended");
            }
        });
        Ok(Self {
            address,
            sent,
            task,
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many bytes of blobs have left.
    pub fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }
}

impl Drop for Registry {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn root(State(served): State<Arc<Served>>, headers: HeaderMap) -> Response<Body> {
    if served.admits(&headers) {
        answer(StatusCode::OK, "application/json", b"{}".to_vec())
    } else {
        refused()
    }
}

async fn object(
    State(served): State<Arc<Served>>,
    Path(path): Path<String>,
    headers: HeaderMap,
) -> Response<Body> {
    if !served.admits(&headers) {
        return refused();
    }
    let mut parts = path.rsplitn(3, '/');
    let (name, kind, repository) = (parts.next(), parts.next(), parts.next());
    let key = (
        repository.unwrap_or_default().to_owned(),
        name.unwrap_or_default().to_owned(),
    );
    let (found, media_type, missing) = match kind {
        Some("manifests") => (
            served.manifests.get(&key),
            MANIFEST_TYPE,
            "MANIFEST_UNKNOWN",
        ),
        Some("blobs") => (
            served.blobs.get(&key),
            "application/octet-stream",
            "BLOB_UNKNOWN",
        ),
        _ => (None, "", "NAME_UNKNOWN"),
    };
    let Some(bytes) = found else {
        return unknown(missing);
    };
    let mut response = answer(StatusCode::OK, media_type, Vec::new());
    *response.body_mut() = Body::from_stream(pieces(Arc::clone(bytes), Arc::clone(&served.sent)));
    if let Ok(digest) = Digest::sha256(bytes).to_string().parse() {
        response
            .headers_mut()
            .insert("docker-content-digest", digest);
    }
    response
}

fn pieces(
    bytes: Arc<Vec<u8>>,
    sent: Arc<AtomicU64>,
) -> impl Stream<Item = Result<Bytes, Infallible>> {
    let starts = (0..bytes.len()).step_by(PIECE_BYTES);
    stream::iter(starts.map(move |from| {
        let piece = &bytes[from..bytes.len().min(from + PIECE_BYTES)];
        sent.fetch_add(
            u64::try_from(piece.len()).unwrap_or_default(),
            Ordering::Relaxed,
        );
        Ok(Bytes::copy_from_slice(piece))
    }))
}

impl Served {
    fn admits(&self, headers: &HeaderMap) -> bool {
        let given = headers
            .get(AUTHORIZATION)
            .map(reqwest::header::HeaderValue::as_bytes)
            .unwrap_or_default();
        given.ct_eq(self.proof.as_bytes()).into()
    }
}

fn refused() -> Response<Body> {
    let body = br#"{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}"#;
    let mut response = answer(StatusCode::UNAUTHORIZED, "application/json", body.to_vec());
    let how = axum::http::HeaderValue::from_static("Basic realm=\"private registry\"");
    response.headers_mut().insert(WWW_AUTHENTICATE, how);
    response
}

fn unknown(code: &str) -> Response<Body> {
    let body = format!(r#"{{"errors":[{{"code":"{code}","message":"unknown"}}]}}"#);
    answer(StatusCode::NOT_FOUND, "application/json", body.into_bytes())
}

fn answer(status: StatusCode, media_type: &'static str, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(
        CONTENT_TYPE,
        axum::http::HeaderValue::from_static(media_type),
    );
    response
}
