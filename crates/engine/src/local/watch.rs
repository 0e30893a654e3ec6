//! Prompt notice of new output: one inotify instance for all attempts of an engine.

use std::collections::HashMap;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use nix::errno::Errno;
use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify, WatchDescriptor};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::sync::watch;

use crate::output::Progress;

/// Output files that are watched, and who is told.
#[derive(Debug)]
pub struct OutputWatch {
    inotify: Inotify,
    readers: Mutex<HashMap<WatchDescriptor, watch::Sender<Progress>>>,
}

/// A descriptor whose readability can be awaited.
pub fn polled(descriptor: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
    #[expect(unsafe_code, reason = "the runtime must not outlive the descriptor")]
    // SAFETY: an `OwnedFd` is open, stays so while it is owned, and always is the same number.
    let registered = unsafe { AsyncFd::register_with_interest(descriptor, Interest::READABLE) };
    Ok(registered?)
}

impl OutputWatch {
    pub fn open() -> nix::Result<Self> {
        let inotify = Inotify::init(InitFlags::IN_CLOEXEC | InitFlags::IN_NONBLOCK)?;
        Ok(Self {
            inotify,
            readers: Mutex::default(),
        })
    }

    /// Without a watch, readers look by themselves, less often.
    pub fn add(&self, path: &Path, reader: watch::Sender<Progress>) -> Option<WatchDescriptor> {
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        match self.inotify.add_watch(path, AddWatchFlags::IN_MODIFY) {
            Ok(descriptor) => {
                readers.insert(descriptor, reader);
                Some(descriptor)
            }
            Err(error) => {
                tracing::warn!(path = %path.display(), %error, "output is not watched");
                None
            }
        }
    }

    pub fn remove(&self, descriptor: WatchDescriptor) {
        self.readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&descriptor);
        // The file may be gone, and its watch with it.
        let _ = self.inotify.rm_watch(descriptor);
    }

    /// Tells readers until the task is dropped.
    pub async fn run(&self) {
        let own = self.inotify.as_fd().try_clone_to_owned();
        let polled = match own.and_then(polled) {
            Ok(polled) => polled,
            Err(error) => return tracing::error!(%error, "output is not watched"),
        };
        while let Ok(mut ready) = polled.readable().await {
            match self.inotify.read_events() {
                Ok(events) => {
                    let readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
                    for reader in events.iter().filter_map(|e| readers.get(&e.wd)) {
                        reader.send_modify(|progress| progress.wakes += 1);
                    }
                }
                Err(Errno::EAGAIN) => ready.clear_ready(),
                Err(error) => return tracing::error!(%error, "output is not watched any more"),
            }
        }
    }
}
