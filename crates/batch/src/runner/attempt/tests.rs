use std::sync::atomic::{AtomicU32, Ordering};

use async_trait::async_trait;
use engine::{Engine, EngineError, LaunchError, Observation, RunSpec};
use store::{Durability, StoreError};
use tokio::sync::broadcast;

use super::watching::stop;
use super::*;

/// Takes no request to stop before the third.
#[derive(Debug, Default)]
struct FullDisk {
    asked: AtomicU32,
}

#[async_trait]
impl Engine for FullDisk {
    async fn launch(&self, _: &AttemptId, _: &RunSpec) -> Result<Output, LaunchError> {
        Err(LaunchError::Stopped)
    }

    async fn stop(&self, _: &AttemptId, _: Duration) -> Result<(), EngineError> {
        match self.asked.fetch_add(1, Ordering::Relaxed) {
            0 | 1 => Err(EngineError::Task),
            _ => Ok(()),
        }
    }

    async fn observe(&self) -> Result<Vec<Observation>, EngineError> {
        Ok(Vec::new())
    }

    async fn output(&self, attempt: &AttemptId) -> Result<Output, EngineError> {
        Err(EngineError::Unknown(attempt.clone()))
    }

    fn events(&self) -> broadcast::Receiver<Observation> {
        broadcast::channel(1).1
    }

    async fn forget(&self, _: &AttemptId) -> Result<(), EngineError> {
        Ok(())
    }
}

#[tokio::test]
async fn what_is_not_written_is_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = Store::open(&path, Durability::Normal, &[table::COMPONENT]).unwrap();
    let tries = Arc::new(AtomicU32::new(0));
    let change = move |_: &mut Tx| match tries.fetch_add(1, Ordering::Relaxed) {
        0 => Err(Error::Internal(Box::new(StoreError::Busy))),
        tried => Ok(tried),
    };
    assert_eq!(written(&store, "job", change).await, 1);
}

#[tokio::test]
async fn a_request_to_stop_is_made_until_it_is_taken() {
    let engine = FullDisk::default();
    stop(&engine, &"a".parse().unwrap()).await;
    assert_eq!(engine.asked.load(Ordering::Relaxed), 3);
}
