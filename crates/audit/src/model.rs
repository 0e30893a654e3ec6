//! A record: who used what, with which outcome, and why that was decided so.

use iam::policy::Because;
use iam::{Caller, Denied};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Encryption contexts are the caller's own text: what is kept of one is limited.
pub const CONTEXT_BYTES_MAX: usize = 8_192;

/// Everything that one request used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub at_ms: i64,
    /// The principal's, and that of the first thing that was used.
    pub account: String,
    pub owner: String,
    pub principal: String,
    pub region: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_ip: Option<String>,
    pub entries: Vec<Entry>,
}

/// One use, or one refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub action: String,
    pub resource: String,
    pub allowed: bool,
    pub because: String,
    /// The service that acted for the principal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
    /// What the use was bound to: a version, an encryption context.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub context: BTreeMap<String, String>,
}

impl Entry {
    pub(crate) fn allowed(
        caller: &Caller,
        action: &str,
        resource: &str,
        because: &Because,
        context: &BTreeMap<String, String>,
    ) -> Self {
        Self {
            action: action.to_owned(),
            resource: resource.to_owned(),
            allowed: true,
            because: because.to_string(),
            via: caller.via().map(str::to_owned),
            context: limited(context),
        }
    }

    pub(crate) fn denied(
        caller: &Caller,
        action: &str,
        resource: &str,
        denied: &Denied,
        context: &BTreeMap<String, String>,
    ) -> Self {
        let because = match denied {
            Denied::Refused { because, .. } => because.to_string(),
            Denied::Undecided(_) => "the permission could not be decided".to_owned(),
        };
        Self {
            action: action.to_owned(),
            resource: resource.to_owned(),
            allowed: false,
            because,
            via: caller.via().map(str::to_owned),
            context: limited(context),
        }
    }
}

/// The context, or a word in its place if it is longer than anybody needs.
fn limited(context: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let bytes: usize = context.iter().map(|(k, v)| k.len() + v.len()).sum();
    if bytes <= CONTEXT_BYTES_MAX {
        return context.clone();
    }
    [(
        "batchyard:omitted".to_owned(),
        format!("{} pairs", context.len()),
    )]
    .into()
}
