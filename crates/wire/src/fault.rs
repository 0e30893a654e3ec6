//! An error on the wire, and each service's way of putting the errors that all of them have.

use std::borrow::Cow;

use crate::shape::{Protocol, Service};

/// What a client is told: AWS's code, the HTTP status, a sentence. Never a cause of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub code: Cow<'static, str>,
    pub status: u16,
    pub message: String,
    /// Organizations' `Reason`: which rule, of which member.
    pub reason: Option<Cow<'static, str>>,
    /// Why it was denied, sealed: for `DecodeAuthorizationMessage`.
    pub explanation: Option<String>,
    kind: Kind,
}

/// Faults that every service has, spelt differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The service's own: code and status are final.
    Own,
    Denied,
    Validation,
    Internal,
    UnknownOperation,
    /// No service has the operation; there is no service to say so.
    Unrouted,
    Serialization,
    Signature(Signature),
}

/// What can be wrong with who a request says it is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signature {
    /// No signature at all.
    Missing,
    /// A signature that lacks a part, or whose parts make no sense.
    Incomplete,
    /// No such access key, or it is switched off.
    UnknownKey,
    /// Everything is there and it doesn't match, or it is out of time.
    Mismatch,
    /// The session has ended.
    ExpiredToken,
}

impl Fault {
    /// A fault of a service's own: `Fault::new("ResourceNotFoundException", 400, …)`.
    pub fn new(
        code: impl Into<Cow<'static, str>>,
        status: u16,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            status,
            message: message.into(),
            reason: None,
            explanation: None,
            kind: Kind::Own,
        }
    }

    /// Not allowed. The sentence is IAM's: who, what, on which resource, because.
    pub fn denied(message: impl Into<String>) -> Self {
        Self::shared(Kind::Denied, message)
    }

    #[must_use]
    pub fn explained(self, explanation: Option<String>) -> Self {
        Self {
            explanation,
            ..self
        }
    }

    #[must_use]
    pub fn because(self, reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            reason: Some(reason.into()),
            ..self
        }
    }

    /// Input that breaks the model's constraints.
    pub fn validation(message: impl Into<String>) -> Self {
        Self::shared(Kind::Validation, message)
    }

    /// Ours. The cause belongs in the log.
    pub fn internal() -> Self {
        Self::shared(Kind::Internal, "An internal error occurred.")
    }

    pub fn unknown_operation(name: &str) -> Self {
        Self::shared(Kind::UnknownOperation, name)
    }

    /// A form for an operation of no service, or of none of this version.
    pub fn unrouted(action: &str, version: Option<&str>) -> Self {
        let version = version.unwrap_or("NO_VERSION_SPECIFIED");
        Self::shared(
            Kind::Unrouted,
            format!("Could not find operation {action} for version {version}"),
        )
    }

    /// A body that can't be read as the operation's input at all.
    pub fn serialization(message: impl Into<String>) -> Self {
        Self::shared(Kind::Serialization, message)
    }

    pub fn signature(what: Signature, message: impl Into<String>) -> Self {
        Self::shared(Kind::Signature(what), message)
    }

    fn shared(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            code: Cow::Borrowed(""),
            status: 0,
            message: message.into(),
            reason: None,
            explanation: None,
            kind,
        }
    }

    /// The body is larger than anything that AWS takes.
    pub fn too_large() -> Self {
        Self::new(
            "RequestEntityTooLarge",
            413,
            "The request body is too large.",
        )
    }

    /// Is this the server's doing?
    pub fn is_internal(&self) -> bool {
        self.kind == Kind::Internal || self.status >= 500
    }

    pub fn is_unrouted(&self) -> bool {
        self.kind == Kind::Unrouted
    }

    pub fn is_denied(&self) -> bool {
        self.kind == Kind::Denied
    }

    /// Code, status and text as this service puts them.
    #[must_use]
    pub fn spelt_by(self, service: &Service) -> Self {
        let query = matches!(service.protocol, Protocol::Query { .. });
        let rest = matches!(service.protocol, Protocol::RestJson);
        let refused = if query || rest { 403 } else { 400 };
        let (code, status) = match (self.kind, service.name) {
            (Kind::Own, _) => return self,
            (Kind::Denied, _) if query => ("AccessDenied", 403),
            (Kind::Denied, _) => ("AccessDeniedException", refused),
            (Kind::Validation, "batch") => ("ClientException", 400),
            (Kind::Validation, "logs") => ("InvalidParameterException", 400),
            (Kind::Validation, _) if query => ("ValidationError", 400),
            (Kind::Validation, _) => ("ValidationException", 400),
            (Kind::Internal, "batch") => ("ServerException", 500),
            (Kind::Internal, "secretsmanager") => ("InternalServiceError", 500),
            (Kind::Internal, "kms") => ("KMSInternalException", 500),
            (Kind::Internal, "logs") => ("ServiceUnavailableException", 500),
            (Kind::Internal, _) => ("ServiceFailure", 500),
            (Kind::Unrouted, _) => ("InvalidAction", 400),
            (Kind::UnknownOperation, _) => {
                ("UnknownOperationException", if rest { 404 } else { 400 })
            }
            (Kind::Serialization, _) if query => ("MalformedInput", 400),
            (Kind::Serialization, "batch") => ("ClientException", 400),
            (Kind::Serialization, _) => ("SerializationException", 400),
            (Kind::Signature(what), _) => (
                signature_code(what, query),
                match what {
                    Signature::Incomplete => 400,
                    _ => refused,
                },
            ),
        };
        let message = match self.kind {
            Kind::UnknownOperation => String::new(),
            _ => self.message,
        };
        Self {
            code: Cow::Borrowed(code),
            status,
            message,
            reason: self.reason,
            explanation: self.explanation,
            kind: self.kind,
        }
    }
}

fn signature_code(what: Signature, query: bool) -> &'static str {
    match (what, query) {
        (Signature::Missing, true) => "MissingAuthenticationToken",
        (Signature::Missing, false) => "MissingAuthenticationTokenException",
        (Signature::Incomplete, true) => "IncompleteSignature",
        (Signature::Incomplete, false) => "IncompleteSignatureException",
        (Signature::UnknownKey, true) => "InvalidClientTokenId",
        (Signature::UnknownKey, false) => "UnrecognizedClientException",
        (Signature::Mismatch, true) => "SignatureDoesNotMatch",
        (Signature::Mismatch, false) => "InvalidSignatureException",
        (Signature::ExpiredToken, true) => "ExpiredToken",
        (Signature::ExpiredToken, false) => "ExpiredTokenException",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::r#gen::{batch, iam, kms, logs};

    #[test]
    fn dialects() {
        let spelt = |fault: Fault, service: &Service| {
            let fault = fault.spelt_by(service);
            (fault.code.into_owned(), fault.status)
        };
        #[rustfmt::skip]
        let table = [
            (Fault::denied(""),      &iam::SERVICE,   "AccessDenied",              403),
            (Fault::denied(""),      &kms::SERVICE,   "AccessDeniedException",     400),
            (Fault::denied(""),      &batch::SERVICE, "AccessDeniedException",     403),
            (Fault::validation(""),  &logs::SERVICE,  "InvalidParameterException", 400),
            (Fault::validation(""),  &batch::SERVICE, "ClientException",           400),
            (Fault::unknown_operation("X"), &batch::SERVICE, "UnknownOperationException", 404),
            (Fault::signature(Signature::Mismatch, ""), &iam::SERVICE, "SignatureDoesNotMatch", 403),
            (Fault::signature(Signature::Mismatch, ""), &kms::SERVICE, "InvalidSignatureException", 400),
        ];
        for (fault, service, code, status) in table {
            assert_eq!(spelt(fault, service), (code.to_owned(), status));
        }
    }
}
