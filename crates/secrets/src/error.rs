//! What Secrets Manager can say.

use iam::Denied;
use store::StoreError;
use wire::Fault;

/// One variant for each thing that a client can act on.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Denied(#[from] Denied),
    #[error("Secrets Manager can't find the specified secret.")]
    NotFound,
    #[error("Secrets Manager can't find the specified secret value for {0}")]
    VersionNotFound(String),
    #[error(
        "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!"
    )]
    InvalidName,
    #[error("{0}")]
    Exists(String),
    #[error("{0}")]
    InvalidRequest(String),
    #[error("{0}")]
    InvalidParameter(String),
    #[error("{0}")]
    MalformedPolicy(String),
    #[error("Secrets Manager can't find the specified resource policy.")]
    NoPolicy,
    #[error("{0}")]
    PublicPolicy(&'static str),
    #[error("{0}")]
    AccessDenied(&'static str),
    #[error("There is no rotation function {0}.")]
    NoFunction(String),
    #[error("{0}")]
    InvalidNextToken(&'static str),
    #[error("{0}")]
    LimitExceeded(&'static str),
    /// The managed key is for the secret's own account.
    #[error(
        "You can't access a secret from a different AWS account if you encrypt the secret with the default KMS service key."
    )]
    ForeignManagedKey,
    /// KMS refused the caller. AWS says no more than this; [`std::error::Error::source`] does.
    #[error("Access to KMS is not allowed")]
    KmsDenied(#[source] Denied),
    /// The key can't be used: switched off, about to be deleted, gone.
    #[error(
        "Secrets Manager can't decrypt the protected secret text using the provided KMS key. {0}"
    )]
    DecryptionFailure(String),
    #[error(
        "Secrets Manager can't encrypt the protected secret text using the provided KMS key. {0}"
    )]
    EncryptionFailure(String),
    /// Ours. The cause goes to the log; the caller gets the code alone.
    #[error("An internal error occurred.")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<StoreError> for Error {
    fn from(cause: StoreError) -> Self {
        Self::Internal(Box::new(cause))
    }
}

impl Error {
    /// What AWS calls it, for answers that carry errors inside.
    pub(crate) fn code_and_message(self) -> (String, String) {
        let fault = Fault::from(self).spelt_by(&wire::r#gen::secretsmanager::SERVICE);
        (fault.code.to_string(), fault.message.clone())
    }

    pub(crate) fn on_replica() -> Self {
        Self::InvalidParameter(
            "Operation not permitted on a replica secret. Call must be made in primary secret's region."
                .to_owned(),
        )
    }

    /// KMS's answer when a value was to be opened.
    pub(crate) fn decrypting(cause: kms::Error) -> Self {
        match cause {
            kms::Error::Denied(denied) => Self::KmsDenied(denied),
            kms::Error::Internal(cause) => Self::Internal(cause),
            other => Self::DecryptionFailure(other.to_string()),
        }
    }

    /// KMS's answer when a value was to be sealed.
    pub(crate) fn encrypting(cause: kms::Error) -> Self {
        match cause {
            kms::Error::Denied(denied) => Self::KmsDenied(denied),
            kms::Error::Internal(cause) => Self::Internal(cause),
            other => Self::EncryptionFailure(other.to_string()),
        }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        let code = match error {
            Error::Denied(denied) => return denied.into(),
            Error::KmsDenied(_) => return Fault::denied(message),
            Error::AccessDenied(_) => return Fault::denied(message),
            Error::InvalidName => return Fault::validation(message),
            Error::Internal(cause) => {
                tracing::error!(cause = %cause, "secrets failed");
                return Fault::internal();
            }
            Error::InvalidNextToken(_) => "InvalidNextTokenException",
            Error::NotFound
            | Error::VersionNotFound(_)
            | Error::NoPolicy
            | Error::NoFunction(_) => "ResourceNotFoundException",
            Error::Exists(_) => "ResourceExistsException",
            Error::InvalidRequest(_) | Error::ForeignManagedKey => "InvalidRequestException",
            Error::InvalidParameter(_) => "InvalidParameterException",
            Error::MalformedPolicy(_) => "MalformedPolicyDocumentException",
            Error::PublicPolicy(_) => "PublicPolicyException",
            Error::LimitExceeded(_) => "LimitExceededException",
            Error::DecryptionFailure(_) => "DecryptionFailure",
            Error::EncryptionFailure(_) => "EncryptionFailure",
        };
        Fault::new(code, 400, message)
    }
}
