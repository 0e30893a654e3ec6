//! A record: who used what, with which outcome, and why that was decided so.

use iam::policy::Because;
use iam::{Caller, Denied};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Encryption contexts are the caller's own text: what is kept of one is limited.
pub const CONTEXT_BYTES_MAX: usize = 8_192;

/// Why another account refuses is for that account to know.
const NOT_TOLD: &str = "the resource's account does not allow it";

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

impl Record {
    /// Who else than `owner` had things used or asked for.
    pub fn other_owners(&self) -> BTreeSet<&str> {
        let each = self.entries.iter().map(|entry| self.owner_of(entry));
        each.filter(|owner| *owner != self.owner).collect()
    }

    pub(crate) fn owner_of<'a>(&'a self, entry: &'a Entry) -> &'a str {
        if entry.owner.is_empty() {
            &self.owner
        } else {
            &entry.owner
        }
    }

    /// What `account` may see: all that its own principals did, and what others did with its own
    /// things. Where its principals were refused by others, nothing that only those know.
    #[must_use]
    pub(crate) fn seen_by(mut self, account: &str) -> Self {
        let entries = std::mem::take(&mut self.entries);
        let ours = self.account == account;
        for mut entry in entries {
            let owned = self.owner_of(&entry) == account;
            if !owned && !ours {
                continue;
            }
            if !owned && !entry.allowed {
                "*".clone_into(&mut entry.resource);
                "*".clone_into(&mut entry.owner);
                NOT_TOLD.clone_into(&mut entry.because);
            }
            self.entries.push(entry);
        }
        self
    }
}

/// One use, or one refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub action: String,
    pub resource: String,
    /// Whose it is; the record's own owner where that is not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
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
            owner: String::new(),
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
            owner: String::new(),
            allowed: false,
            because,
            via: caller.via().map(str::to_owned),
            context: limited(context),
        }
    }
}

/// The context, or a word in its place if it is longer than anybody needs.
pub(crate) fn limited(context: &BTreeMap<String, String>) -> BTreeMap<String, String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(resource: &str, owner: &str, allowed: bool) -> Entry {
        Entry {
            action: "secretsmanager:GetSecretValue".to_owned(),
            resource: resource.to_owned(),
            owner: owner.to_owned(),
            allowed,
            because: "statement 1".to_owned(),
            via: None,
            context: BTreeMap::new(),
        }
    }

    #[test]
    fn each_owner_sees_its_own_entries() {
        let record = Record {
            at_ms: 0,
            account: "1".to_owned(),
            owner: "1".to_owned(),
            principal: "p".to_owned(),
            region: "r".to_owned(),
            source_ip: None,
            entries: vec![
                entry("mine", "", true),
                entry("two's", "2", true),
                entry("three's", "3", false),
            ],
        };
        assert_eq!(record.other_owners(), BTreeSet::from(["2", "3"]));
        let seen = |account: &str| -> Vec<String> {
            let seen = record.clone().seen_by(account);
            seen.entries
                .into_iter()
                .map(|entry| entry.resource)
                .collect()
        };
        assert_eq!(seen("1"), ["mine", "two's", "*"]);
        assert_eq!(seen("2"), ["two's"]);
        assert_eq!(seen("3"), ["three's"]);
        assert!(seen("4").is_empty());
    }

    #[test]
    fn a_context_has_a_limit() {
        let long = BTreeMap::from([("k".to_owned(), "v".repeat(CONTEXT_BYTES_MAX))]);
        assert_eq!(limited(&long).len(), 1);
        assert!(limited(&long).contains_key("batchyard:omitted"));
        let short = BTreeMap::from([("k".to_owned(), "v".to_owned())]);
        assert_eq!(limited(&short), short);
    }
}
