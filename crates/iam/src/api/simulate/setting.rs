//! What a simulation is about: the policies, and what is said of the requests.

use std::sync::{Arc, OnceLock};

use wire::r#gen::iam as shape;

use crate::policy::{self, Policy, statement_spans};

/// A policy in a simulation: parsed, with the text that its statements are shown in.
pub struct Input {
    pub id: String,
    pub kind: shape::PolicySourceType,
    pub text: String,
    pub policy: Arc<Policy>,
    spans: OnceLock<Vec<(policy::Place, policy::Place)>>,
}

impl Input {
    pub fn new(
        id: String,
        kind: shape::PolicySourceType,
        text: String,
        policy: Arc<Policy>,
    ) -> Self {
        Self {
            id,
            kind,
            text,
            policy,
            spans: OnceLock::new(),
        }
    }

    /// Where a statement stands in the text, which is read once.
    pub fn span(&self, index: usize) -> Option<(policy::Place, policy::Place)> {
        let spans = self.spans.get_or_init(|| statement_spans(&self.text));
        spans.get(index).copied()
    }
}

/// Everything of a simulation that does not change from request to request.
#[derive(Default)]
pub struct Setting {
    pub identity: Vec<Input>,
    pub boundary: Option<Vec<Input>>,
    pub levels: Vec<Vec<Input>>,
    /// The levels are the account's own: what they say counts, and is the organization's to read.
    pub levels_untold: bool,
    pub resource: Option<Input>,
    pub resource_owner: Option<String>,
    pub entries: Vec<(String, String)>,
    /// The keys of the entries that are lists.
    pub lists: Vec<String>,
}

impl Setting {
    /// What one simulation looks at.
    pub fn looks(&self) -> usize {
        let boundary = self.boundary.iter().flatten();
        let levels = self.levels.iter().flatten();
        let inputs = self.identity.iter().chain(boundary).chain(levels);
        let sizes = inputs.chain(&self.resource).map(|it| it.policy.size());
        self.entries.len() + sizes.sum::<usize>()
    }
}
