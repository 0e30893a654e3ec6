//! Who may download now. A registry that is slow keeps the pulls from it waiting, and no others.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Layers on their way at once: each has a thread, and buffers.
const LAYERS_MAX: usize = 32;
/// Of them, from one registry.
const LAYERS_OF_REGISTRY_MAX: usize = 8;

#[derive(Debug)]
pub(crate) struct Downloads {
    all: Arc<Semaphore>,
    /// By `host[:port]`. A registry is in here only while somebody downloads from it, or waits to.
    registries: Mutex<HashMap<String, Arc<Semaphore>>>,
}

/// Right to download one layer, until it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    _of_registry: OwnedSemaphorePermit,
    _of_all: OwnedSemaphorePermit,
}

impl Default for Downloads {
    fn default() -> Self {
        Self {
            all: Arc::new(Semaphore::new(LAYERS_MAX)),
            registries: Mutex::default(),
        }
    }
}

impl Downloads {
    /// Waits for a place. Whoever waits for its registry holds none of what others wait for.
    pub async fn place(&self, registry: &str) -> Place {
        let open = "nobody closes it";
        let of_registry = self.registry(registry).acquire_owned().await.expect(open);
        let of_all = Arc::clone(&self.all).acquire_owned().await.expect(open);
        Place {
            _of_registry: of_registry,
            _of_all: of_all,
        }
    }

    fn registry(&self, registry: &str) -> Arc<Semaphore> {
        let mut registries = self
            .registries
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        // Permits and waiters have a share of theirs.
        registries.retain(|_, places| Arc::strong_count(places) > 1);
        let places = registries
            .entry(registry.to_owned())
            .or_insert_with(|| Arc::new(Semaphore::new(LAYERS_OF_REGISTRY_MAX)));
        Arc::clone(places)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[test]
    fn a_full_registry_is_in_nobodys_way() {
        let downloads = Downloads::default();
        let slow: Vec<Option<Place>> = (0..LAYERS_OF_REGISTRY_MAX)
            .map(|_| downloads.place("slow.example").now_or_never())
            .collect();
        assert!(slow.iter().all(Option::is_some));
        assert!(downloads.place("slow.example").now_or_never().is_none());
        assert!(downloads.place("other.example").now_or_never().is_some());
        drop(slow);
        assert!(downloads.place("slow.example").now_or_never().is_some());
    }

    #[test]
    fn all_together_have_a_limit() {
        let downloads = Downloads::default();
        let place = |n: usize| downloads.place(&format!("r{n}.example")).now_or_never();
        let taken: Vec<Place> = (0..LAYERS_MAX).filter_map(place).collect();
        assert_eq!(taken.len(), LAYERS_MAX);
        assert!(place(LAYERS_MAX).is_none());
        drop(taken);
        assert!(place(0).is_some());
        let known = downloads.registries.lock().expect("whole").len();
        assert_eq!(known, 1, "registries that nobody uses are forgotten");
    }
}
