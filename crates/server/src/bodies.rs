//! Requests' bodies, which anybody can send: how large, how slow, and how many at once.
//!
//! A small body is read as it comes. For a larger one the headers are looked at first: where they
//! alone say that nobody known can have signed it, and which service's words to say so in, it is
//! thrown away as it arrives and refused. The others take a place until it is known who sent them:
//! strangers, whose request has to be read to be understood, share few; whoever names a key that
//! is good shares more. Whoever finds no place in time is told to come again.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use wire::Fault;
use zeroize::Zeroizing;

/// The largest body that any operation takes: a batch of log events, with JSON's escapes.
pub const BODY_BYTES_MAX: usize = 2 * 1024 * 1024;
/// A body of no more takes no place; connections are limited, and so these are.
pub const SMALL_BYTES_MAX: usize = 16 * 1024;
/// Larger bodies at once whose senders name a good key, until their signatures are verified.
const NAMED_AT_ONCE_MAX: usize = 48;
/// Larger bodies at once of everybody else.
const STRANGERS_AT_ONCE_MAX: usize = 8;
/// How long a place is waited for.
const PLACE_WAIT_MAX: Duration = Duration::from_secs(5);
/// A client that stops sending is let go, and one that sends slower than this after a while.
const READ_TIMEOUT_MIN: Duration = Duration::from_secs(5);
const BYTES_PER_S_MIN: u64 = 128 * 1024;

pub(crate) type Body = Zeroizing<Vec<u8>>;

/// Held until it is known who sent the body; small ones have none.
pub(crate) type Place = Option<OwnedSemaphorePermit>;

/// The places for larger bodies.
#[derive(Debug)]
pub(crate) struct Bodies {
    named: Arc<Semaphore>,
    strangers: Arc<Semaphore>,
}

impl Default for Bodies {
    fn default() -> Self {
        Self {
            named: Arc::new(Semaphore::new(NAMED_AT_ONCE_MAX)),
            strangers: Arc::new(Semaphore::new(STRANGERS_AT_ONCE_MAX)),
        }
    }
}

impl Bodies {
    /// A place for one larger body.
    pub async fn place(&self, named: bool) -> Result<Place, Fault> {
        let places = if named { &self.named } else { &self.strangers };
        let waiting = Arc::clone(places).acquire_owned();
        match tokio::time::timeout(PLACE_WAIT_MAX, waiting).await {
            Ok(Ok(place)) => Ok(Some(place)),
            Ok(Err(_)) | Err(_) => Err(Fault::new("ThrottlingException", 400, "Rate exceeded")),
        }
    }
}

/// Whether it is so small that it is read at once.
pub(crate) fn is_small(body: &Incoming) -> bool {
    let length = body.size_hint().exact();
    length.is_some_and(|length| length <= SMALL_BYTES_MAX as u64)
}

pub(crate) fn is_too_large(body: &Incoming) -> bool {
    body.size_hint().lower() > BODY_BYTES_MAX as u64
}

pub(crate) async fn read(body: Incoming) -> Result<Body, Fault> {
    let announced = body.size_hint().exact().unwrap_or_default();
    let announced = usize::try_from(announced).unwrap_or(BODY_BYTES_MAX);
    // Growing on the way would leave copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(announced.min(BODY_BYTES_MAX)));
    receive(body, |data| bytes.extend_from_slice(data)).await?;
    Ok(bytes)
}

/// Takes what is sent and keeps none of it: a client that is cut off while it sends would not
/// see its answer.
pub(crate) async fn throw_away(body: Incoming) -> Result<(), Fault> {
    receive(body, |_| ()).await
}

async fn receive(body: Incoming, mut each: impl FnMut(&[u8])) -> Result<(), Fault> {
    let timeout = timeout(body.size_hint().exact());
    let mut limited = Limited::new(body, BODY_BYTES_MAX);
    let collect = async {
        while let Some(frame) = limited.frame().await {
            let frame = frame.map_err(|error| {
                if error.is::<LengthLimitError>() {
                    Fault::too_large()
                } else {
                    cut_short()
                }
            })?;
            if let Some(data) = frame.data_ref() {
                each(data);
            }
        }
        Ok(())
    };
    let read = tokio::time::timeout(timeout, collect).await;
    read.unwrap_or_else(|_| Err(cut_short()))
}

/// What is not announced may be as large as any.
fn timeout(announced: Option<u64>) -> Duration {
    let bytes = announced.map_or(BODY_BYTES_MAX as u64, |it| it.min(BODY_BYTES_MAX as u64));
    READ_TIMEOUT_MIN + Duration::from_secs(bytes.div_ceil(BYTES_PER_S_MIN))
}

fn cut_short() -> Fault {
    Fault::new(
        "RequestTimeout",
        400,
        "The request body did not arrive whole.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_sends_much_has_longer() {
        let table = [
            (Some(0), 5),
            (Some(20_000), 6),
            (Some(2 * 1024 * 1024), 21),
            (Some(u64::MAX), 21),
            (None, 21),
        ];
        for (announced, seconds) in table {
            assert_eq!(timeout(announced), Duration::from_secs(seconds));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn strangers_take_no_place_of_others_and_do_not_wait_for_ever() {
        let bodies = Bodies::default();
        let mut held = Vec::new();
        for _ in 0..STRANGERS_AT_ONCE_MAX {
            held.push(bodies.place(false).await.expect("free"));
        }
        let refused = bodies.place(false).await.expect_err("all are taken");
        assert_eq!(
            (&*refused.code, refused.status),
            ("ThrottlingException", 400)
        );
        bodies.place(true).await.expect("not the strangers'");
        held.pop();
        bodies.place(false).await.expect("one is free again");
    }
}
