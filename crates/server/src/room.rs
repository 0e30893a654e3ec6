//! Room on the disk: when it gets short, layers of images go that no job has used for a while.

use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use engine::{Free, Room};
use oci::{Collected, Collection, KEPT_MIN, Puller};
use tokio::sync::watch;

use crate::settings::{SHORT_TIMES, Settings};

const EVERY: Duration = Duration::from_mins(1);
/// The disk is short with less than this part of it free, or with less than [`SHORT_TIMES`] what has
/// to stay free.
const SHORT_PART: u64 = 10;

/// What may be done about it.
#[derive(Debug, Clone)]
pub(crate) struct Keeper {
    pub room: Room,
    pub images: Arc<Puller>,
    /// Layers that were used since so long ago stay; with `None` all do.
    pub keep: Option<Duration>,
    pub free_bytes_min: u64,
}

impl Keeper {
    pub fn new(settings: &Settings, room: Room, images: &Arc<Puller>) -> Self {
        Self {
            room,
            images: Arc::clone(images),
            keep: settings.image_keep(),
            free_bytes_min: settings.choices().free_bytes_min,
        }
    }

    pub async fn run(self, mut stopping: watch::Receiver<bool>) {
        loop {
            let keeper = self.clone();
            let looked = tokio::task::spawn_blocking(move || keeper.look()).await;
            match looked {
                Ok(Ok(gone)) if gone == Collected::default() => {}
                Ok(Ok(Collected { layers, bytes })) => {
                    tracing::info!(
                        layers,
                        bytes,
                        "unused layers of images went: the disk is short"
                    );
                }
                Ok(Err(error)) => tracing::error!(%error, "cannot make room on the disk"),
                Err(error) => tracing::error!(%error, "making room on the disk failed"),
            }
            tokio::select! {
                () = tokio::time::sleep(EVERY) => {}
                _ = stopping.wait_for(|stop| *stop) => return,
            }
        }
    }

    fn look(&self) -> io::Result<Collected> {
        let Some(keep) = self.keep else {
            return Ok(Collected::default());
        };
        let wanted_bytes = wanted(self.room.free()?, self.free_bytes_min);
        if self.room.free()?.bytes >= wanted_bytes {
            return Ok(Collected::default());
        }
        // First the time, then who runs: what starts in between marks what it uses.
        let unused_since = SystemTime::now() - keep.max(KEPT_MIN);
        let in_use = self.room.layers_in_use()?;
        let what = Collection {
            in_use: &in_use,
            unused_since,
            wanted_bytes,
        };
        self.images.collect(&what, || Ok(self.room.free()?.bytes))
    }
}

fn wanted(disk: Free, free_bytes_min: u64) -> u64 {
    let part = disk.total_bytes / SHORT_PART;
    part.max(free_bytes_min.saturating_mul(SHORT_TIMES))
}
