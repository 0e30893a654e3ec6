//! What `CloudWatch` Logs can say.

use iam::Denied;
use store::StoreError;
use wire::Fault;

/// One variant for each thing that a client can act on.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Denied(#[from] Denied),
    #[error("The specified log group does not exist.")]
    GroupNotFound,
    #[error("The specified log stream does not exist.")]
    StreamNotFound,
    #[error("The specified log group already exists")]
    GroupExists,
    #[error("The specified log stream already exists")]
    StreamExists,
    #[error("{0}")]
    InvalidParameter(String),
    /// Too much is waiting to be written. The same request may well succeed in a moment.
    #[error("The service cannot complete the request.")]
    Unavailable,
    /// Ours. The cause goes to the log; the caller gets the code alone.
    #[error("An internal error occurred.")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<StoreError> for Error {
    fn from(cause: StoreError) -> Self {
        match cause {
            StoreError::Busy => Self::Unavailable,
            other => Self::Internal(Box::new(other)),
        }
    }
}

impl Error {
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::InvalidParameter(message.into())
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        let (code, status) = match error {
            Error::Denied(denied) => return denied.into(),
            Error::Internal(cause) => {
                tracing::error!(cause = %cause, "logs failed");
                return Fault::internal();
            }
            Error::GroupNotFound | Error::StreamNotFound => ("ResourceNotFoundException", 400),
            Error::GroupExists | Error::StreamExists => ("ResourceAlreadyExistsException", 400),
            Error::InvalidParameter(_) => ("InvalidParameterException", 400),
            Error::Unavailable => ("ServiceUnavailableException", 500),
        };
        Fault::new(code, status, message)
    }
}
