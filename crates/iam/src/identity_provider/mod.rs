//! Whom identity providers vouch for: OpenID Connect tokens, verified with their issuer's keys.

mod certificate;
mod claims;
mod issuers;
mod jwt;
mod reach;

pub use claims::{Claims, TagClaims};
pub use issuers::{Issuer, Issuers};
pub use jwt::Token;
pub use reach::{IssuerGrant, IssuerGrantError};

/// Why a token is not believed. The texts are STS's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotBelieved {
    #[error(
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access \
         Token)"
    )]
    Malformed,
    #[error("Missing a required claim: {0}")]
    MissingClaim(&'static str),
    #[error("No OpenIDConnect provider found in your account for {0}")]
    NoProvider(String),
    #[error("Token audience contains more than one audience while authorized party is not present")]
    Audiences,
    #[error("Incorrect token audience")]
    Audience,
    #[error(
        "Token expired: current date/time {now_s} must be before the expiration date/time {expires_s}"
    )]
    Expired { now_s: i64, expires_s: i64 },
    #[error("Token is not valid yet")]
    NotYet,
    #[error(
        "Couldn't retrieve verification key from your identity provider,  please reference \
         AssumeRoleWithWebIdentity documentation for requirements"
    )]
    NoKey,
    #[error("Invalid token signature")]
    Signature,
    #[error("The tags claim is not in a supported format")]
    Tags,
    #[error("The roles claim is not in a supported format")]
    RolesForm,
    #[error("The roles claim contains no valid role ARNs")]
    NoRoles,
    #[error("The target role ARN is not present in the roles claim of the identity token")]
    OtherRoles,
    #[error("Token is not from a supported provider of this namespace")]
    Namespace,
}
