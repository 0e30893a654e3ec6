//! AWS Secrets Manager: named secrets, each a row of versions with labels.
//!
//! A version's value is sealed with a data key of its own; the data key is sealed by KMS for the
//! secret's ARN and the version's id. Whoever reads the value needs `secretsmanager:GetSecretValue`
//! on the secret and, under a customer's key, `kms:Decrypt` on the key.

mod api;
mod error;
pub mod filter;
mod model;
mod password;
mod replicate;
mod resolve;
pub mod rotation;
pub mod schedule;
mod stages;
mod table;
mod value;
mod write;

use std::sync::Arc;

pub use error::Error;
pub use model::{Name, Rules, Secret, SecretId, Tag};
pub use table::{COMPONENT, regions};
pub use value::{SecretValue, Value};

use store::Store;
use tokio::sync::Notify;

/// The service: what the generated trait is implemented for.
#[derive(Debug, Clone)]
pub struct Service {
    store: Store,
    kms: kms::Service,
    iam: iam::Service,
    /// Rung when there is something to rotate.
    bell: Arc<Notify>,
}

impl Service {
    pub fn new(store: Store, kms: kms::Service, iam: iam::Service) -> Self {
        Self {
            store,
            kms,
            iam,
            bell: Arc::default(),
        }
    }

    /// Deletes the secrets whose recovery window is over.
    pub async fn sweep(&self, now: wire::Timestamp) -> Result<(), Error> {
        self.store
            .write(move |tx| {
                for arn in table::due(tx, now)? {
                    table::delete(tx, &arn)?;
                }
                Ok(())
            })
            .await
    }

    pub(crate) fn audit(&self) -> &audit::Log {
        self.kms.audit()
    }

    pub(crate) fn bell(&self) -> Arc<Notify> {
        Arc::clone(&self.bell)
    }
}
