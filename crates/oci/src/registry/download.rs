//! A blob as a stream that goes on where it broke off, and is complete only when its digest is
//! right.

use bytes::Bytes;
use reqwest::header::CONTENT_RANGE;
use reqwest::{Response, StatusCode};
use tokio::sync::mpsc;

use super::client::Client;
use super::transport::{TRIES_MAX, TransportError, next_chunk};
use crate::digest::{Digest, Hasher};
use crate::error::{PullError, Stage};
use crate::manifest::Descriptor;

/// Over the whole of a blob, however far each try got.
const RESUMES_MAX: u32 = 50;
/// Pieces under way from the network to whoever takes them.
pub(crate) const PIECES_MAX: usize = 32;

/// What the receiver of a blob gets. A stream without its `End` was cut off, or was not what its
/// digest says, and nothing of it may be used.
#[derive(Debug)]
pub(crate) enum Piece {
    Bytes(Bytes),
    End,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    Complete,
    /// The receiver went away.
    Unwanted,
}

/// Sends a blob to `sink`, and tells `on_bytes` of each piece.
pub(crate) async fn download(
    client: &Client<'_>,
    descriptor: &Descriptor,
    sink: mpsc::Sender<Piece>,
    on_bytes: impl Fn(u64),
) -> Result<Delivery, PullError> {
    let hasher = Hasher::new(descriptor.digest.algorithm());
    let mut stream = Stream {
        client,
        descriptor,
        sink,
        hasher,
        have: 0,
    };
    let (mut resumes, mut fruitless) = (0, 0);
    while stream.have < descriptor.size {
        let had = stream.have;
        let broke = match stream.read_on(&on_bytes).await? {
            Reached::End => None,
            Reached::Break(error) => Some(error),
            Reached::Unwanted => return Ok(Delivery::Unwanted),
        };
        if stream.have >= descriptor.size {
            break;
        }
        resumes += 1;
        fruitless = if stream.have > had { 1 } else { fruitless + 1 };
        if resumes > RESUMES_MAX || fruitless >= TRIES_MAX {
            return Err(match broke {
                Some(error) => client.transport_error(&error),
                None => client
                    .subject()
                    .error(Stage::Network, "a layer ended before its end"),
            });
        }
        tracing::debug!(
            have = stream.have,
            size = descriptor.size,
            "a blob broke off; resuming"
        );
        client.pause(fruitless).await;
    }
    stream.finish().await
}

/// A small blob in one piece.
pub(crate) async fn fetch(
    client: &Client<'_>,
    descriptor: &Descriptor,
    max: u64,
) -> Result<Vec<u8>, PullError> {
    if descriptor.size > max {
        return Err(client
            .subject()
            .error(Stage::Manifest, "a blob is larger than is allowed"));
    }
    let (sink, mut pieces) = mpsc::channel(PIECES_MAX);
    let mut bytes = Vec::new();
    let collect = async {
        while let Some(piece) = pieces.recv().await {
            if let Piece::Bytes(piece) = piece {
                bytes.extend_from_slice(&piece);
            }
        }
    };
    let (delivery, ()) = tokio::join!(download(client, descriptor, sink, |_| ()), collect);
    delivery.map(|_| bytes)
}

struct Stream<'a, 'c> {
    client: &'a Client<'c>,
    descriptor: &'a Descriptor,
    sink: mpsc::Sender<Piece>,
    hasher: Hasher,
    have: u64,
}

enum Reached {
    End,
    Break(TransportError),
    Unwanted,
}

impl Stream<'_, '_> {
    /// One request, from where we are.
    async fn read_on(&mut self, on_bytes: &impl Fn(u64)) -> Result<Reached, PullError> {
        let mut response = self.client.blob(&self.descriptor.digest, self.have).await?;
        // A registry that knows no ranges begins anew; what we have is skipped.
        let mut skip = match response.status() {
            StatusCode::PARTIAL_CONTENT if range_start(&response) == Some(self.have) => 0,
            StatusCode::PARTIAL_CONTENT => {
                let text = "the registry answered with another part of a layer than was asked for";
                return Err(self.client.subject().error(Stage::Network, text));
            }
            _ => self.have,
        };
        loop {
            let mut chunk = match next_chunk(&mut response).await {
                Ok(Some(chunk)) => chunk,
                Ok(None) => return Ok(Reached::End),
                Err(error) => return Ok(Reached::Break(error)),
            };
            let skipped = usize::try_from(skip).unwrap_or(usize::MAX).min(chunk.len());
            let chunk = chunk.split_off(skipped);
            skip -= len(skipped);
            if chunk.is_empty() {
                continue;
            }
            self.have += len(chunk.len());
            if self.have > self.descriptor.size {
                let text = "a layer is longer than the manifest says";
                return Err(self.client.subject().error(Stage::Trust, text));
            }
            self.hasher.update(&chunk);
            on_bytes(len(chunk.len()));
            if self.sink.send(Piece::Bytes(chunk)).await.is_err() {
                return Ok(Reached::Unwanted);
            }
        }
    }

    async fn finish(self) -> Result<Delivery, PullError> {
        let found: Digest = self.hasher.finish();
        if found != self.descriptor.digest {
            return Err(self
                .client
                .mismatch("a blob", &self.descriptor.digest, &found));
        }
        match self.sink.send(Piece::End).await {
            Ok(()) => Ok(Delivery::Complete),
            Err(_) => Ok(Delivery::Unwanted),
        }
    }
}

fn len(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

fn range_start(response: &Response) -> Option<u64> {
    let range = response.headers().get(CONTENT_RANGE)?.to_str().ok()?;
    range
        .strip_prefix("bytes ")?
        .split('-')
        .next()?
        .trim()
        .parse()
        .ok()
}
