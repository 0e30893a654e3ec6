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
    /// The whole sentence: `<key ARN> is pending deletion.` and the like.
    #[error("{0}")]
    InvalidState(String),
    #[error("{0}")]
    InvalidKeyUsage(String),
    /// AWS says nothing more: not which of key, context and bytes was wrong.
    #[error("")]
    InvalidCiphertext,
    #[error("")]
    InvalidSignature,
    #[error("")]
    InvalidMac,
    #[error("The key ID in the request does not identify a CMK that can perform this operation.")]
    IncorrectKey,
    #[error("{0}")]
    InvalidArn(String),
    #[error("{0}")]
    Validation(String),
    #[error("{0}")]
    Exists(String),
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
    #[error("{0}")]
    InvalidGrantToken(&'static str),
    #[error("{0}")]
    InvalidGrantId(&'static str),
    #[error("{0}")]
    LimitExceeded(&'static str),
    #[error("{0}")]
    Conflict(&'static str),
    #[error("{0}")]
    InvalidImportToken(&'static str),
    #[error("{0}")]
    ExpiredImportToken(&'static str),
    #[error("{0}")]
    IncorrectKeyMaterial(&'static str),
    #[error("{0}")]
    NoCustomKeyStore(String),
    #[error("The request would have succeeded, but the DryRun option is set.")]
    DryRun,
    /// Ours. The cause goes to the log; the caller gets the code alone.
    #[error("An internal error occurred.")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    pub(crate) fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }
}

impl From<StoreError> for Error {
    fn from(cause: StoreError) -> Self {
        Self::Internal(Box::new(cause))
    }
}

impl From<aws_lc_rs::error::Unspecified> for Error {
    fn from(_: aws_lc_rs::error::Unspecified) -> Self {
        Self::internal("a cryptographic operation failed")
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
            Error::DryRun => return Fault::new("DryRunOperationException", 412, message),
            Error::NotFound(_) => "NotFoundException",
            Error::Disabled(_) => "DisabledException",
            Error::InvalidState(_) => "KMSInvalidStateException",
            Error::InvalidKeyUsage(_) => "InvalidKeyUsageException",
            Error::InvalidCiphertext => "InvalidCiphertextException",
            Error::InvalidSignature => "KMSInvalidSignatureException",
            Error::InvalidMac => "KMSInvalidMacException",
            Error::IncorrectKey => "IncorrectKeyException",
            Error::InvalidArn(_) => "InvalidArnException",
            Error::Exists(_) => "AlreadyExistsException",
            Error::InvalidAliasName(_) => "InvalidAliasNameException",
            Error::MalformedPolicy(_) => "MalformedPolicyDocumentException",
            Error::Tag(_) => "TagException",
            Error::Unsupported(_) => "UnsupportedOperationException",
            Error::InvalidMarker(_) => "InvalidMarkerException",
            Error::InvalidGrantToken(_) => "InvalidGrantTokenException",
            Error::InvalidGrantId(_) => "InvalidGrantIdException",
            Error::LimitExceeded(_) => "LimitExceededException",
            Error::Conflict(_) => "ConflictException",
            Error::InvalidImportToken(_) => "InvalidImportTokenException",
            Error::ExpiredImportToken(_) => "ExpiredImportTokenException",
            Error::IncorrectKeyMaterial(_) => "IncorrectKeyMaterialException",
            Error::NoCustomKeyStore(_) => "CustomKeyStoreNotFoundException",
        };
        Fault::new(code, 400, message)
    }
}
