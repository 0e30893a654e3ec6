//! SAML 2.0: what identity providers publish of themselves, and the responses in which they vouch
//! for people. Pure.
//!
//! A response is believed for one thing: the assertion whose own signature held. It is read from
//! the very element whose digest was compared, and nothing else in the response is read for it.

mod assertion;
mod canonical;
mod claims;
mod encryption;
mod metadata;
mod response;
mod signature;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(crate) mod tests;
mod xml;

pub use assertion::Assertion;
pub use claims::Wanted;
pub use metadata::{Issuer, Metadata};
pub use response::{Policy, read};

/// What a provider's private keys are sealed for.
pub const KEY_PURPOSE: &str = "saml-private-key";

/// Why a response is not believed. The texts are STS's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotBelieved {
    /// Whatever else is wrong with its form.
    #[error("Invalid base64 SAMLResponse")]
    Malformed,
    #[error(
        "Response (with optional signature) must contain an assertion with a mandatory signature"
    )]
    Unsigned,
    #[error("Response signature invalid")]
    Signature,
    #[error("Issuer not present in specified provider")]
    Issuer,
    #[error("Specified provider doesn't exist")]
    NoProvider,
    #[error("Response has expired")]
    Expired,
    #[error("Token must be redeemed within 5 minutes of issuance")]
    Late,
    /// The provider itself says that it does not know who it is.
    #[error("The identity provider rejected the claim.")]
    Rejected,
    #[error("SAML Assertion doesn't contain the requested Role and Metadata in the attributes")]
    OtherRoles,
    #[error("RoleSessionName is required in AuthnResponse")]
    NoSessionName,
    #[error("RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{{2,64}}")]
    SessionName,
    #[error("Source Identity must match [a-zA-Z_0-9+=,.@-]{{2,64}} and not begin with \"aws:\"")]
    SourceIdentity,
}
