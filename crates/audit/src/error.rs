//! What can go wrong with the trail.

use iam::Denied;
use store::StoreError;
use wire::Fault;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Denied(#[from] Denied),
    #[error("{0}")]
    Validation(&'static str),
    /// Somebody changed the database beside us: going on would cover the trace.
    #[error(
        "the audit trail's end is not what this server sealed: the database was changed by somebody else. Restore it from a backup"
    )]
    Tampered,
    #[error("the audit trail cannot be written or read")]
    Store(#[from] StoreError),
    #[error("an audit record cannot be written down")]
    Body(#[from] serde_json::Error),
}

impl Error {
    /// For whoever waits for something else than the trail.
    pub(crate) fn into_store(self) -> StoreError {
        match self {
            Error::Store(cause) => cause,
            other => StoreError::Corrupt(Box::new(other)),
        }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        match error {
            Error::Denied(denied) => denied.into(),
            Error::Validation(text) => Fault::validation(text),
            Error::Tampered | Error::Store(_) | Error::Body(_) => Fault::internal(),
        }
    }
}
