//! AWS Batch: definitions, queues, the scheduler and the life of a job.
//!
//! [`Service`] answers the API: it writes down what is wanted. The [`Runner`] makes it happen: it
//! feeds events to the pure scheduler, makes each decision durable, then acts; after a crash it
//! compares what is written with what the engine sees, and goes on.

mod api;
mod error;
mod model;
mod runner;
mod scheduler;
mod table;

pub use error::Error;
pub use model::host::{GrantError, Grantee, HostAccess, PathGrant};
pub use runner::{Machine, Parts, Runner};
pub use table::COMPONENT;

use store::Store;

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
}
