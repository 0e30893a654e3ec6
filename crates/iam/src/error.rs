//! What IAM and STS can say.

use store::StoreError;
use wire::Fault;

use crate::caller::Denied;
use crate::policy::MalformedPolicy;

/// One variant for each thing that a client can act on.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Denied(#[from] Denied),
    #[error("{0}")]
    NoSuchEntity(String),
    #[error("{0}")]
    Exists(String),
    #[error("{0}")]
    DeleteConflict(&'static str),
    #[error("Cannot exceed quota for {0}")]
    LimitExceeded(String),
    #[error("{0}")]
    InvalidInput(String),
    #[error("{0}")]
    InvalidParameter(String),
    #[error("{0}")]
    Validation(String),
    #[error("{0}")]
    MalformedPolicy(String),
    #[error("{0}")]
    PackedPolicyTooLarge(&'static str),
    #[error("Only the account that this server began with can create accounts.")]
    NotManagement,
    /// Ours. The cause goes to the log; the caller gets the code alone.
    #[error("An internal error occurred.")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<StoreError> for Error {
    fn from(cause: StoreError) -> Self {
        Self::Internal(Box::new(cause))
    }
}

impl From<MalformedPolicy> for Error {
    fn from(cause: MalformedPolicy) -> Self {
        Self::MalformedPolicy(cause.to_string())
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        match error {
            Error::Denied(denied) => denied.into(),
            Error::NoSuchEntity(_) => Fault::new("NoSuchEntity", 404, message),
            Error::Exists(_) => Fault::new("EntityAlreadyExists", 409, message),
            Error::DeleteConflict(_) => Fault::new("DeleteConflict", 409, message),
            Error::LimitExceeded(_) => Fault::new("LimitExceeded", 409, message),
            Error::InvalidInput(_) => Fault::new("InvalidInput", 400, message),
            Error::InvalidParameter(_) => Fault::new("InvalidParameterValue", 400, message),
            Error::Validation(_) => Fault::new("ValidationError", 400, message),
            Error::MalformedPolicy(_) => Fault::new("MalformedPolicyDocument", 400, message),
            Error::PackedPolicyTooLarge(_) => Fault::new("PackedPolicyTooLarge", 400, message),
            Error::NotManagement => Fault::denied(message),
            Error::Internal(cause) => {
                tracing::error!(cause = %cause, "iam failed");
                Fault::internal()
            }
        }
    }
}
