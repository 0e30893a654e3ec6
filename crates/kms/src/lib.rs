//! AWS KMS: keys that never leave, and sealing for everybody else.
//!
//! Three levels: the root key, outside the database ([`root`]); the material of each key, sealed
//! under the root key ([`vault`]); what callers encrypt, sealed under a key derived from that
//! material for one message only ([`envelope`]).

mod api;
pub mod envelope;
mod error;
mod key;
mod model;
pub mod root;
mod table;
pub mod vault;

use std::sync::Arc;

pub use error::Error;
pub use key::{Context, KeyRef, UsableKey, has_managed_key, managed_key, usable_key};
pub use table::COMPONENT;

use store::Store;
use vault::Vault;

/// The service: what the generated trait is implemented for.
#[derive(Debug, Clone)]
pub struct Service {
    store: Store,
    vault: Arc<Vault>,
}

impl Service {
    pub fn new(store: Store, vault: Arc<Vault>) -> Self {
        Self { store, vault }
    }

    /// Deletes the keys whose waiting time is over; says how many.
    pub async fn sweep(&self, now: wire::Timestamp) -> Result<u64, Error> {
        self.store
            .write(move |tx| Ok(table::delete_due(tx, now)?))
            .await
    }

    pub fn vault(&self) -> &Vault {
        &self.vault
    }
}
