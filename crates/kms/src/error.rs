//! What KMS can say.

use iam::Denied;
use store::StoreError;
use wire::Fault;

/// One variant for each thing that a client can act on.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Denied(#[from] Denied),
    #[error("{0}")]
    NotFound(String),
    #[error("{0} is disabled.")]
    Disabled(String),
    #[error("{arn} is pending deletion.")]
    PendingDeletion { arn: String },
    #[error("{arn} is not pending deletion.")]
    NotPendingDeletion { arn: String },
    /// AWS says nothing more: not which of key, context and bytes was wrong.
    #[error("")]
    InvalidCiphertext,
    #[error("The key ID in the request does not identify a CMK that can perform this operation.")]
    IncorrectKey,
    #[error("{0}")]
    InvalidArn(String),
    #[error("{0}")]
    Validation(String),
    #[error("An alias with the name {0} already exists")]
    AliasExists(String),
    #[error("{0}")]
    InvalidAliasName(&'static str),
    #[error("{0}")]
    MalformedPolicy(String),
    #[error("{0}")]
    Tag(&'static str),
    #[error("{0}")]
    Unsupported(String),
    #[error("{0}")]
    InvalidMarker(&'static str),
    /// Ours. The cause goes to the log; the caller gets the code alone.
    #[error("An internal error occurred.")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<StoreError> for Error {
    fn from(cause: StoreError) -> Self {
        Self::Internal(Box::new(cause))
    }
}

impl From<iam::policy::MalformedPolicy> for Error {
    fn from(cause: iam::policy::MalformedPolicy) -> Self {
        Self::MalformedPolicy(cause.to_string())
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        let code = match error {
            Error::Denied(denied) => return denied.into(),
            Error::Validation(_) => return Fault::validation(message),
            Error::Internal(cause) => {
                tracing::error!(cause = %cause, "kms failed");
                return Fault::internal();
            }
            Error::NotFound(_) => "NotFoundException",
            Error::Disabled(_) => "DisabledException",
            Error::PendingDeletion { .. } | Error::NotPendingDeletion { .. } => {
                "KMSInvalidStateException"
            }
            Error::InvalidCiphertext => "InvalidCiphertextException",
            Error::IncorrectKey => "IncorrectKeyException",
            Error::InvalidArn(_) => "InvalidArnException",
            Error::AliasExists(_) => "AlreadyExistsException",
            Error::InvalidAliasName(_) => "InvalidAliasNameException",
            Error::MalformedPolicy(_) => "MalformedPolicyDocumentException",
            Error::Tag(_) => "TagException",
            Error::Unsupported(_) => "UnsupportedOperationException",
            Error::InvalidMarker(_) => "InvalidMarkerException",
        };
        Fault::new(code, 400, message)
    }
}
