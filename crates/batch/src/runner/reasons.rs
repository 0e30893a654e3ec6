//! Why jobs wait, as the scheduler says it, written down: one writer, so that the newest reason of a
//! job is the one that stays.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use store::{Store, StoreError};
use tokio::sync::Notify;
use wire::Timestamp;

use crate::table;

/// Reasons in one transaction.
const WRITTEN_MAX: usize = 500;
/// The store failed: how long to wait before the same again.
const RETRY_WAIT: Duration = Duration::from_secs(1);

/// What is still to be written: the last word about each job, and so never more than jobs wait.
#[derive(Debug, Default)]
pub struct Reasons {
    pending: Mutex<BTreeMap<String, String>>,
    told: Notify,
}

impl Reasons {
    pub fn tell(&self, job: String, reason: String) {
        self.lock().insert(job, reason);
        self.told.notify_one();
    }

    /// It does not wait any more.
    pub fn forget(&self, job: &str) {
        self.lock().remove(job);
    }

    /// Writes what is told, for ever.
    pub async fn write(&self, store: &Store, now: fn() -> Timestamp) {
        loop {
            let taken = self.take();
            if taken.is_empty() {
                self.told.notified().await;
                continue;
            }
            let (written, at) = (taken.clone(), now());
            let outcome = store.write(move |tx| {
                for (job, reason) in &written {
                    table::job::set_waiting_reason(tx, job, reason, at)?;
                }
                Ok::<_, StoreError>(())
            });
            if let Err(error) = outcome.await {
                tracing::error!(%error, "cannot say why jobs wait");
                self.put_back(taken);
                tokio::time::sleep(RETRY_WAIT).await;
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> Vec<(String, String)> {
        let mut pending = self.lock();
        let first = std::iter::from_fn(|| pending.pop_first());
        first.take(WRITTEN_MAX).collect()
    }

    /// What could not be written. Newer words stay.
    fn put_back(&self, taken: Vec<(String, String)>) {
        let mut pending = self.lock();
        for (job, reason) in taken {
            pending.entry(job).or_insert(reason);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(reasons: &Reasons) -> Vec<(String, String)> {
        reasons.take()
    }

    fn pair(job: &str, reason: &str) -> (String, String) {
        (job.to_owned(), reason.to_owned())
    }

    #[test]
    fn the_newest_reason_stays() {
        let reasons = Reasons::default();
        reasons.tell("a".to_owned(), "old".to_owned());
        reasons.tell("b".to_owned(), "only".to_owned());
        let taken = told(&reasons);
        assert_eq!(taken, [pair("a", "old"), pair("b", "only")]);
        // It could not be written, and meanwhile there is news.
        reasons.tell("a".to_owned(), "new".to_owned());
        reasons.put_back(taken);
        reasons.forget("b");
        assert_eq!(told(&reasons), [pair("a", "new")]);
        assert!(told(&reasons).is_empty());
    }

    #[test]
    fn a_transaction_has_a_limit() {
        let reasons = Reasons::default();
        for job in 0..=WRITTEN_MAX {
            reasons.tell(format!("{job:04}"), "r".to_owned());
        }
        assert_eq!(told(&reasons).len(), WRITTEN_MAX);
        assert_eq!(told(&reasons), [pair("0500", "r")]);
    }
}
