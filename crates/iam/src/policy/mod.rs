//! The policy language: what a policy says, and what a set of policies decides about a request.
//!
//! Everything here is a pure function of its arguments. A policy is parsed once, with all of its
//! patterns compiled; [`decide`] then looks at every policy that applies to a request and answers
//! with a [`Verdict`]: the decision, and the one statement, or the one missing statement, that it
//! hangs on.

mod because;
mod condition;
mod context;
mod decide;
mod parse;
mod pattern;
mod principal;
mod principals_of;
mod print;
mod simulate;
mod span;
mod statement;

pub use because::{Because, Source};
pub use context::Context;
pub use decide::{Applicable, Decision, Named, Request, ResourceRule, Verdict, decide};
pub use parse::{MalformedPolicy, POLICY_BYTES_MAX};
pub use principal::{Principal, PrincipalKind};
pub use principals_of::exchange_principals;
pub use simulate::{Matched, Simulation, simulate};
pub use span::{Place, statement_spans};

use statement::Statement;

/// What a policy is attached to, which decides what it may and must contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyKind {
    /// To an identity; permissions boundaries and session policies have the same form. Names no
    /// principal, must name actions and resources.
    Identity,
    /// To an organization's root, unit or account: the same, of any version or none.
    ServiceControl,
    /// To a resource: a secret, a key. Names principals as well.
    Resource,
    /// To a KMS key: the same, where a statement without actions or resources is one of nothing.
    Key,
    /// To a role, whose use it allows: the role is the resource, the actions are of STS.
    Trust,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    Allow,
    Deny,
}

/// A parsed policy.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    version: Option<String>,
    id: Option<String>,
    statements: Vec<Statement>,
    /// The union of the statements' services: most policies say nothing about most services.
    services: u64,
}

impl Policy {
    /// One that says nothing, and so allows nothing: what is not there has it.
    pub(crate) const NOTHING: Self = Self {
        version: None,
        id: None,
        statements: Vec::new(),
        services: 0,
    };

    /// How many statements it has: what looking at it once costs.
    #[must_use]
    pub fn size(&self) -> usize {
        self.statements.len()
    }

    /// Whether a resource with this policy is open to the whole world: `BlockPublicPolicy` asks.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.statements.iter().any(Statement::allows_everyone)
    }
}
