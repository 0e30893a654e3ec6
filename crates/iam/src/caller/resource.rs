//! What permission is asked for: something with an ARN, or nothing in particular.

use wire::Arn;

use super::Caller;
use crate::model::Tag;
use crate::policy::{Policy, ResourceRule};

/// What is acted upon, as far as permission is concerned.
pub trait Resource {
    /// Its ARN, `*` for operations that have no resource, or what was asked for if that is nothing.
    fn arn(&self) -> &str;
    fn account(&self) -> &str;
    fn tags(&self) -> &[Tag] {
        &[]
    }
    fn policy(&self) -> Option<(&Policy, ResourceRule)> {
        None
    }
}

/// A resource with an ARN.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    arn: &'a str,
    account: &'a str,
    tags: &'a [Tag],
    policy: Option<(&'a Policy, ResourceRule)>,
}

impl<'a> Named<'a> {
    pub fn new(arn: &'a Arn) -> Self {
        Self::text(arn.as_str(), arn.account())
    }

    /// Something that was named and isn't there: denials quote it as it was sent.
    pub const fn text(text: &'a str, account: &'a str) -> Self {
        Self {
            arn: text,
            account,
            tags: &[],
            policy: None,
        }
    }

    #[must_use]
    pub const fn tagged(self, tags: &'a [Tag]) -> Self {
        Self { tags, ..self }
    }

    /// Its own policy may allow as well (a secret's).
    #[must_use]
    pub fn sharing(self, policy: Option<&'a Policy>) -> Self {
        Self {
            policy: policy.map(|policy| (policy, ResourceRule::Usual)),
            ..self
        }
    }

    /// Its own policy has to agree (a key's).
    #[must_use]
    pub fn governed_by(self, policy: &'a Policy) -> Self {
        Self {
            policy: Some((policy, ResourceRule::KeyPolicy)),
            ..self
        }
    }

    /// Its trust policy has to agree (a role's).
    #[must_use]
    pub fn trusting(self, policy: Option<&'a Policy>) -> Self {
        Self {
            policy: policy.map(|policy| (policy, ResourceRule::TrustPolicy)),
            ..self
        }
    }
}

impl Resource for Named<'_> {
    fn arn(&self) -> &str {
        self.arn
    }
    fn account(&self) -> &str {
        self.account
    }
    fn tags(&self) -> &[Tag] {
        self.tags
    }
    fn policy(&self) -> Option<(&Policy, ResourceRule)> {
        self.policy
    }
}

/// No resource in particular, in the caller's own account: what listing and creating act upon.
#[derive(Debug, Clone)]
pub struct Any(String);

impl Any {
    pub fn of(caller: &Caller) -> Self {
        Self(caller.account().to_owned())
    }
}

impl Resource for Any {
    fn arn(&self) -> &'static str {
        "*"
    }
    fn account(&self) -> &str {
        &self.0
    }
}
