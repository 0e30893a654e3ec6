//! What IAM and STS can say.

use store::StoreError;
use wire::Fault;

use crate::caller::Denied;
use crate::identity_provider::NotBelieved;
use crate::policy::MalformedPolicy;
use crate::principals::NotBound;
use crate::saml;

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
    /// A limit that AWS words in its own way.
    #[error("{0}")]
    Limit(String),
    #[error(
        "Cannot perform the operation on the protected role '{0}' - this role is only modifiable by AWS"
    )]
    Unmodifiable(String),
    #[error("{0} is an AWS service linked role, max session duration cannot be changed.")]
    Linked(String),
    #[error("{0}")]
    NotAttachable(String),
    #[error("{0}")]
    PasswordPolicyViolation(String),
    #[error("{0}")]
    InvalidUserType(&'static str),
    #[error("{0}")]
    ServiceNotSupported(String),
    /// Somebody else changed it meanwhile.
    #[error("{0}")]
    Busy(&'static str),
    /// AWS says no word about it.
    #[error("")]
    ReportNotPresent,
    #[error("")]
    ReportExpired,
    #[error("Authentication code for device is not valid.")]
    InvalidAuthenticationCode,
    #[error("Duplicate SSH public key uploaded.")]
    DuplicateSshKey,
    #[error("Invalid public key uploaded.")]
    UnrecognizedKey,
    #[error("{0}")]
    InvalidInput(String),
    #[error("{0}")]
    InvalidParameter(String),
    #[error("{0}")]
    Validation(String),
    #[error("{0}")]
    MalformedPolicy(String),
    #[error("{0}")]
    PackedPolicyTooLarge(String),
    #[error("{0}")]
    MalformedCertificate(String),
    #[error(
        "The private key did not match the public key provided. Please verify the key material \
         and try again."
    )]
    KeyPairMismatch,
    #[error("Duplicate certificate uploaded.")]
    DuplicateCertificate,
    /// One of AWS Organizations': its code, its reason for programs if it has one, its sentence.
    #[error("{message}")]
    Organizations {
        code: &'static str,
        reason: Option<&'static str>,
        message: &'static str,
    },
    #[error(transparent)]
    NotBelieved(#[from] NotBelieved),
    #[error(transparent)]
    Saml(#[from] saml::NotBelieved),
    /// Another kind of provider does not know the token as its own.
    #[error("The identity provider rejected the claim.")]
    RejectedClaim,
    #[error("Message is not valid.")]
    InvalidAuthorizationMessage,
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

impl From<NotBound> for Error {
    fn from(cause: NotBound) -> Self {
        match cause {
            NotBound::Unknown(_) => Self::MalformedPolicy(cause.to_string()),
            NotBound::Store(cause) => cause.into(),
        }
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
            Error::LimitExceeded(_) | Error::Limit(_) => Fault::new("LimitExceeded", 409, message),
            Error::Unmodifiable(_) | Error::Linked(_) => {
                Fault::new("UnmodifiableEntity", 400, message)
            }
            Error::NotAttachable(_) => Fault::new("PolicyNotAttachable", 400, message),
            Error::PasswordPolicyViolation(_) => {
                Fault::new("PasswordPolicyViolation", 400, message)
            }
            Error::InvalidUserType(_) => Fault::new("InvalidUserType", 400, message),
            Error::ServiceNotSupported(_) => Fault::new("NotSupportedService", 404, message),
            Error::Busy(_) => Fault::new("EntityTemporarilyUnmodifiable", 409, message),
            Error::ReportNotPresent => Fault::new("ReportNotPresent", 410, message),
            Error::ReportExpired => Fault::new("ReportExpired", 410, message),
            Error::InvalidAuthenticationCode => {
                Fault::new("InvalidAuthenticationCode", 403, message)
            }
            Error::DuplicateSshKey => Fault::new("DuplicateSSHPublicKey", 400, message),
            Error::UnrecognizedKey => Fault::new("UnrecognizedPublicKeyEncoding", 400, message),
            Error::InvalidInput(_) => Fault::new("InvalidInput", 400, message),
            Error::InvalidParameter(_) => Fault::new("InvalidParameterValue", 400, message),
            Error::Validation(_) => Fault::new("ValidationError", 400, message),
            Error::MalformedPolicy(_) => Fault::new("MalformedPolicyDocument", 400, message),
            Error::PackedPolicyTooLarge(_) => Fault::new("PackedPolicyTooLarge", 400, message),
            Error::MalformedCertificate(_) => Fault::new("MalformedCertificate", 400, message),
            Error::KeyPairMismatch => Fault::new("KeyPairMismatch", 400, message),
            Error::DuplicateCertificate => Fault::new("DuplicateCertificate", 409, message),
            Error::NotBelieved(NotBelieved::Expired { .. }) => {
                Fault::new("ExpiredTokenException", 400, message)
            }
            Error::Saml(saml::NotBelieved::Rejected) | Error::RejectedClaim => {
                Fault::new("IDPRejectedClaim", 403, message)
            }
            Error::Saml(saml::NotBelieved::Expired | saml::NotBelieved::Late) => {
                Fault::new("ExpiredTokenException", 400, message)
            }
            Error::NotBelieved(_) | Error::Saml(_) => {
                Fault::new("InvalidIdentityToken", 400, message)
            }
            Error::Organizations { code, reason, .. } => {
                let fault = Fault::new(code, 400, message);
                match reason {
                    Some(reason) => fault.because(reason),
                    None => fault,
                }
            }
            Error::InvalidAuthorizationMessage => {
                Fault::new("InvalidAuthorizationMessageException", 400, message)
            }
            Error::NotManagement => Fault::denied(message),
            Error::Internal(cause) => {
                tracing::error!(cause = %cause, "iam failed");
                Fault::internal()
            }
        }
    }
}
