//! Registries that break off, hold back, or are slow.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::Response;
use axum::http::header::{CONTENT_RANGE, RETRY_AFTER};
use bytes::Bytes;
use futures_util::stream;
use oci::{Digest, Progress, Settings, Stage};

use crate::registry::{
    Answer, Asked, Image, WAIT_MAX, image, layer, listen, ok, puller, root, status, with,
};

/// What a registry that breaks off sends at a time.
const PIECE_BYTES: usize = 100_000;

/// An image of a layer that takes several pieces.
fn large() -> Image {
    let content: Vec<u8> = (0..=u8::MAX).cycle().take(350_000).collect();
    image(vec![layer(&[("file", 0o644, &content)])])
}

fn partial(bytes: &[u8], from: usize, answer: Answer) -> Answer {
    let range = format!("bytes {from}-{}/{}", bytes.len() - 1, bytes.len());
    let mut answer = with(answer, CONTENT_RANGE, &range);
    *answer.status_mut() = axum::http::StatusCode::PARTIAL_CONTENT;
    answer
}

/// Sends a piece and then an error, with a moment between them in which the piece leaves.
fn breaking(piece: Vec<u8>) -> Answer {
    let steps = stream::unfold(Some(Bytes::from(piece)), |piece| async move {
        match piece {
            Some(piece) if !piece.is_empty() => Some((Ok(piece), Some(Bytes::new()))),
            Some(_) => {
                tokio::task::yield_now().await;
                Some((Err(std::io::Error::other("broken")), None))
            }
            None => None,
        }
    });
    Response::new(Body::from_stream(steps))
}

/// Serves the layer in one of the ways of [`WAYS`].
fn layer_in_pieces(way: Way, bytes: &[u8], asked: &Asked) -> Answer {
    let from = asked.first_byte();
    let rest = &bytes[from..];
    let piece = rest[..rest.len().min(PIECE_BYTES)].to_vec();
    let last = piece.len() == rest.len();
    let octets = |bytes: Vec<u8>| ok("application/octet-stream", bytes);
    match way {
        Way::Ends if from == 0 => octets(piece),
        Way::Ends => partial(bytes, from, octets(piece)),
        Way::Breaks if last => partial(bytes, from, octets(piece)),
        Way::Breaks if from == 0 => breaking(piece),
        Way::Breaks => partial(bytes, from, breaking(piece)),
        Way::KnowsNoRanges if asked.before == 0 => octets(bytes[..PIECE_BYTES].to_vec()),
        Way::KnowsNoRanges => octets(bytes.to_vec()),
        Way::AnotherRange if from == 0 => octets(piece),
        Way::AnotherRange => partial(bytes, from - 1, octets(piece)),
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Ends,
    Breaks,
    KnowsNoRanges,
    AnotherRange,
}

const WAYS: [Way; 4] = [
    Way::Ends,
    Way::Breaks,
    Way::KnowsNoRanges,
    Way::AnotherRange,
];

#[tokio::test]
async fn a_layer_that_breaks_off_goes_on_where_it_was() {
    if !root() {
        return;
    }
    for way in WAYS {
        let image = large();
        let bytes = image.layers[0].clone();
        let digest = Digest::sha256(&bytes).to_string();
        let (size, name) = (bytes.len(), digest.clone());
        let fake = listen().await.answer(move |asked| {
            if asked.path.ends_with(&name) {
                layer_in_pieces(way, &bytes, asked)
            } else {
                image.answer(asked)
            }
        });
        let (_folder, puller) = puller(Settings::default());
        let had = AtomicU64::new(0);
        let count = |progress| {
            if let Progress::Bytes(bytes) = progress {
                had.fetch_add(bytes, Ordering::Relaxed);
            }
        };
        let outcome = puller.pull(&fake.image("team/app:1"), None, count).await;
        if way == Way::AnotherRange {
            let error = outcome.expect_err("is not what was asked for");
            assert_eq!(error.stage, Stage::Network, "{error}");
            continue;
        }
        outcome.unwrap_or_else(|error| panic!("{way:?}: {error}"));
        assert_eq!(usize::try_from(had.into_inner()), Ok(size), "{way:?}");
        let asked = fake.asked_for(&digest);
        assert_eq!(asked[0].first_byte(), 0, "{way:?}");
        assert!(
            asked.len() > 1 && asked[1].first_byte() > 0,
            "{way:?}: {asked:?}"
        );
    }
}

#[tokio::test]
async fn a_registry_that_says_later_is_asked_later() {
    let image = large();
    let fake = listen().await.answer(move |asked| {
        if asked.before == 0 && asked.path.contains("/manifests/") {
            return with(status(429), RETRY_AFTER, "1");
        }
        // Where the pull goes on from, an end that needs no right to files.
        if asked.path.contains("/blobs/") {
            return status(404);
        }
        image.answer(asked)
    });
    let (_folder, puller) = puller(Settings::default());
    let began = Instant::now();
    let outcome = puller.pull(&fake.image("team/app:1"), None, |_| ()).await;
    let error = outcome.expect_err("has no blobs");
    assert_eq!(error.stage, Stage::Manifest, "{error}");
    // HEAD and GET, each once too early.
    assert_eq!(fake.asked_for("/manifests/").len(), 4);
    assert!(
        began.elapsed() >= Duration::from_secs(2),
        "{:?}",
        began.elapsed()
    );
}

#[tokio::test]
async fn a_registry_that_says_much_later_is_not_waited_for() {
    let fake = listen()
        .await
        .answer(|_| with(status(429), RETRY_AFTER, "3600"));
    let (_folder, puller) = puller(Settings::default());
    let outcome = puller.pull(&fake.image("team/app:1"), None, |_| ()).await;
    let error = outcome.expect_err("is told to go away");
    assert_eq!(error.stage, Stage::RateLimit, "{error}");
    assert!(error.text.contains("3600"), "{error}");
    assert_eq!(fake.asked().len(), 1);
}

#[tokio::test]
async fn a_broken_registry_is_given_up() {
    let fake = listen().await.answer(|_| status(503));
    let (_folder, puller) = puller(Settings::default());
    let outcome = puller.pull(&fake.image("team/app:1"), None, |_| ()).await;
    let error = outcome.expect_err("never answers");
    assert_eq!(error.stage, Stage::Network, "{error}");
    assert_eq!(fake.asked().len(), 5);
}

/// One registry never sends its layer, to more pulls than it has places. The other serves the very
/// same layer.
#[tokio::test]
async fn a_slow_registry_holds_up_nobody_else() {
    if !root() {
        return;
    }
    let image = large();
    let layer = format!("/blobs/{}", Digest::sha256(&image.layers[0]));
    let (served, waiting) = (image.clone(), layer.clone());
    let slow = listen().await.answer(move |asked| {
        if asked.path.ends_with(&waiting) {
            let nothing = stream::pending::<Result<Bytes, std::io::Error>>();
            return Response::new(Body::from_stream(nothing));
        }
        served.answer(asked)
    });
    let fast = listen().await.answer(move |asked| image.answer(asked));
    let (_folder, puller) = puller(Settings::default());
    let mut pulls = tokio::task::JoinSet::new();
    for number in 0..40 {
        let (puller, image) = (
            Arc::clone(&puller),
            slow.image(&format!("team{number}/app:1")),
        );
        pulls.spawn(async move { puller.pull(&image, None, |_| ()).await.map(drop) });
    }
    // As many as may are on their way, and all others have come as far as they can.
    let arrived = async {
        while slow.asked_for("/blobs/").len() < 40 + 8 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let arrived = tokio::time::timeout(WAIT_MAX, arrived).await;
    arrived.expect("they ask");
    let quick = fast.image("team/app:1");
    let pulled = tokio::time::timeout(WAIT_MAX, puller.pull(&quick, None, |_| ())).await;
    pulled.expect("is not held up").expect("pulls");
    assert_eq!(slow.asked_for(&layer).len(), 8, "the others wait");
    assert!(pulls.try_join_next().is_none(), "none has ended");
    pulls.shutdown().await;
}
