//! `CloudWatch` Logs: groups of streams of events, kept in compressed chunks.
//!
//! Two stores: permission is decided in the main one, where IAM's tables are; groups, streams and
//! events have a file of their own, so that a chatty job neither slows nor fragments the control
//! plane. What is written: small pieces at a stream's tail, which become a compressed chunk of some
//! 64 KiB when there is enough of them. What is read: the chunks that overlap the time asked for.
//!
//! AWS's API is the generated trait, implemented for [`Service`]. The runner of containers appends
//! through [`Service::append`], which may be repeated after a crash without doubling a line.

mod api;
mod append;
mod chunk;
mod error;
mod model;
pub mod pattern;
mod read;
mod resolve;
mod select;
mod table;
mod write;

pub use append::MESSAGE_BYTES_MAX;
pub use error::Error;
pub use model::Event;
pub use table::COMPONENT;

use store::Store;

/// The service: what the generated trait is implemented for.
#[derive(Debug, Clone)]
pub struct Service {
    main: Store,
    logs: Store,
}

impl Service {
    /// `main` holds IAM's tables, `logs` those of [`COMPONENT`].
    pub fn new(main: Store, logs: Store) -> Self {
        Self { main, logs }
    }
}
