//! AWS Batch: definitions, queues, the scheduler and the life of a job.
//!
//! [`Service`] answers the API: it writes down what is wanted. The [`Runner`] makes it happen: it
//! feeds events to the pure scheduler, makes each decision durable, then acts; after a crash it
//! compares what is written with what the engine sees, and goes on.

mod api;
mod error;
mod model;
mod overview;
mod runner;
mod scheduler;
pub mod stats;
mod table;
pub mod tasks;

pub use error::Error;
pub use model::host::{GrantError, HostAccess, PathGrant};
pub use overview::{Overview, Waiting, overview};
pub use runner::{Machine, Parts, Runner};
pub use table::COMPONENT;

use model::job::ENDED_KEPT_MS;
use store::Store;

/// Jobs that one transaction forgets.
const FORGOTTEN_MAX: u32 = 500;

/// The service: what the generated trait is implemented for.
#[derive(Debug, Clone)]
pub struct Service {
    store: Store,
    runner: runner::Handle,
}

impl Service {
    pub fn new(store: Store, runner: &Runner) -> Self {
        Self {
            store,
            runner: runner.handle(),
        }
    }

    /// Forgets the jobs that ended long ago. A server calls it now and then.
    pub async fn sweep(&self, now: wire::Timestamp) -> Result<(), Error> {
        let before = now.plus_ms(-ENDED_KEPT_MS);
        // A little at a time: others get their turn in between.
        while self
            .store
            .write(move |tx| {
                let forgotten = table::job::forget(tx, before, FORGOTTEN_MAX)?;
                Ok::<_, Error>(forgotten == FORGOTTEN_MAX)
            })
            .await?
        {}
        Ok(())
    }
}
