//! Permission that was not given, and what is said of it to whom.

use store::StoreError;
use wire::Fault;

use super::Caller;
use crate::policy::{Because, MalformedPolicy, Source};

/// Not allowed, in AWS's whole sentence; or it could not be decided, which is the same to a caller.
#[derive(Debug, thiserror::Error)]
pub enum Denied {
    #[error("{sentence}")]
    Refused {
        sentence: Box<str>,
        principal: String,
        action: String,
        resource: String,
        /// Why, sealed for the principal's administrators.
        explanation: Option<Box<str>>,
        because: Box<Because>,
        /// What takes it from the principal whoever else allows it: where this is something, no
        /// permission of a service's own (a key's grant) may stand in.
        narrowed: Option<Source>,
    },
    #[error("An internal error occurred.")]
    Undecided(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Denied {
    /// What is not there allows nothing, and is not told apart from what does not allow.
    pub(crate) fn nothing_allows(caller: &Caller, action: &str, resource: &str) -> Self {
        let sentence = bare(&caller.arn(), action, resource);
        Self::sentence(caller, action, resource, &sentence)
    }

    /// A denial that AWS puts in a sentence of its own.
    pub(crate) fn sentence(caller: &Caller, action: &str, resource: &str, sentence: &str) -> Self {
        Self::Refused {
            sentence: sentence.into(),
            principal: caller.arn(),
            action: action.to_owned(),
            resource: resource.to_owned(),
            explanation: None,
            because: Box::new(Because::Nothing {
                source: Source::Identity,
            }),
            narrowed: None,
        }
    }

    /// Who may not do what to which role, and no word of why: so STS puts it, but for what a service
    /// control policy denies. The explanation, which only the principal's administrators can read,
    /// stays.
    pub(crate) fn without_reason(mut self) -> Self {
        if let Self::Refused {
            sentence,
            principal,
            action,
            resource,
            because,
            ..
        } = &mut self
            && !because.is_organizations()
        {
            *sentence = bare(principal, action, resource).into();
        }
        self
    }

    /// A policy says no, so no other permission helps. (Not decided at all counts as that.)
    pub(crate) fn is_explicit(&self) -> bool {
        match self {
            Self::Refused { sentence, .. } => sentence.contains(" with an explicit deny in "),
            Self::Undecided(_) => true,
        }
    }
}

/// AWS's sentence up to where it says why.
fn bare(principal: &str, action: &str, resource: &str) -> String {
    format!("User: {principal} is not authorized to perform: {action} on resource: {resource}")
}

impl From<StoreError> for Denied {
    fn from(cause: StoreError) -> Self {
        Self::Undecided(Box::new(cause))
    }
}

/// A stored policy that does not parse decides nothing: the request is refused, loudly.
impl From<MalformedPolicy> for Denied {
    fn from(cause: MalformedPolicy) -> Self {
        Self::Undecided(Box::new(cause))
    }
}

impl From<Denied> for Fault {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Refused {
                sentence,
                explanation,
                ..
            } => Fault::denied(sentence.into_string()).explained(explanation.map(String::from)),
            Denied::Undecided(cause) => {
                tracing::error!(cause = %cause, "a permission could not be decided");
                Fault::internal()
            }
        }
    }
}
