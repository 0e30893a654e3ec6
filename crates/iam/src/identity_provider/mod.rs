//! Whom identity providers vouch for: OpenID Connect tokens, verified with their issuer's keys.

mod issuers;
mod jwt;
mod reach;

pub use issuers::{Issuer, Issuers};
pub use jwt::{Claims, Token};
pub use reach::Reach;

/// Why a token is not believed. The texts are STS's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotBelieved {
    #[error("The provided token is not a valid JSON Web Token: {0}")]
    Malformed(&'static str),
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
}
