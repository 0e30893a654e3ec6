//! Why a request was denied, sealed so that it can be handed to whoever was denied: they learn
//! nothing from it, their administrators everything (`DecodeAuthorizationMessage`).

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::policy::{Because, Context, Source};
use crate::session::Mint;

const PURPOSE: &str = "authorization message";
/// More condition keys than a request has; a message has to stay shorter than 10,240 characters.
const KEYS_MAX: usize = 60;
const VALUE_CHARS_MAX: usize = 80;

/// A denial, as far as the account that the principal belongs to may know it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Explanation {
    pub account: String,
    principal: String,
    action: String,
    resource: String,
    explicit: bool,
    /// The statement that denies: its policy, where that is attached, its place and its name.
    matched: Option<(String, String, usize, Option<String>)>,
    /// What kind of policy would have had to allow.
    missing: Option<String>,
    conditions: Vec<(String, String)>,
}

impl Explanation {
    pub fn new(
        (account, principal): (&str, &str),
        (action, resource): (&str, &str),
        because: &Because,
        context: &Context,
    ) -> Self {
        let (explicit, matched, missing) = match because {
            Because::Statement {
                source,
                policy,
                index,
                sid,
                ..
            } => {
                let kind = format!("{source:?}");
                let found = (policy.clone(), kind, *index, sid.clone());
                // A resource's policy may be another account's: it stays unnamed.
                let own = !matches!(source, Source::Resource | Source::Trust);
                (true, Some(found).filter(|_| own), None)
            }
            Because::Nothing { source } => (false, None, Some(format!("{source:?}"))),
            Because::Root => (false, None, None),
        };
        let cut = |text: &str| text.chars().take(VALUE_CHARS_MAX).collect();
        let pairs = context.pairs().take(KEYS_MAX);
        Self {
            account: account.to_owned(),
            principal: principal.to_owned(),
            action: action.to_owned(),
            resource: resource.to_owned(),
            explicit,
            matched,
            missing,
            conditions: pairs
                .map(|(key, value)| (key.to_owned(), cut(value)))
                .collect(),
        }
    }

    /// Of a denial on another account's resource: neither which one it is, nor its tags, nor
    /// what its policy says is the principal's administrators' business. `context` is the
    /// principal's and the request's alone.
    pub fn of_another_accounts(
        who: (&str, &str),
        action: &str,
        because: &Because,
        context: &Context,
    ) -> Self {
        let mut told = Self::new(who, (action, "*"), because, context);
        if let Because::Statement {
            source: Source::Resource | Source::Trust,
            ..
        } = because
        {
            // A policy that denies and one that does not allow are told alike.
            told.explicit = false;
            told.missing = Some(format!("{:?}", Source::Resource));
        }
        told
    }

    pub fn seal(&self, mint: &Mint) -> Option<Box<str>> {
        let sealed = mint.seal(PURPOSE, serde_json::to_vec(self).ok()?);
        sealed.ok().map(String::into_boxed_str)
    }

    pub fn open(mint: &Mint, text: &str) -> Option<Self> {
        serde_json::from_slice(&mint.open(PURPOSE, text)?).ok()
    }

    /// In the form of AWS's decoded messages.
    pub fn to_json(&self) -> String {
        let matched = self.matched.iter().map(|(policy, kind, index, sid)| {
            json!({"sourcePolicyId": policy, "sourcePolicyType": kind, "statement": index,
                "statementId": sid.as_deref().unwrap_or("")})
        });
        let matched: Vec<Value> = matched.collect();
        let failures: Vec<Value> = self
            .missing
            .iter()
            .map(|kind| json!({"policyType": kind, "reason": "no statement allows"}))
            .collect();
        let conditions = self
            .conditions
            .iter()
            .map(|(key, value)| json!({"key": key, "values": {"items": [{"value": value}]}}));
        let conditions: Vec<Value> = conditions.collect();
        json!({
            "allowed": false,
            "explicitDeny": self.explicit,
            "matchedStatements": {"items": matched},
            "failures": {"items": failures},
            "context": {
                "principal": {"arn": self.principal, "account": self.account},
                "action": self.action,
                "resource": self.resource,
                "conditions": {"items": conditions},
            },
        })
        .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_another_accounts_resource_is_told() {
        let mut asker = Context::new();
        asker.push("aws:username", "mallory");
        let who = ("444455556666", "arn:aws:iam::444455556666:user/mallory");
        let told = |because| {
            Explanation::of_another_accounts(who, "kms:Decrypt", &because, &asker).to_json()
        };
        let silent = told(Because::Nothing {
            source: Source::Resource,
        });
        let denying = told(Because::Statement {
            source: Source::Resource,
            allows: false,
            policy: String::new(),
            index: 3,
            sid: Some("NotMallory".to_owned()),
        });
        assert_eq!(silent, denying);
        assert!(silent.contains("mallory") && silent.contains(r#""resource":"*""#));
        // What one's own policy denies is one's own business.
        let own = told(Because::Statement {
            source: Source::Identity,
            allows: false,
            policy: "mine".to_owned(),
            index: 0,
            sid: None,
        });
        assert!(own.contains("mine") && own.contains(r#""explicitDeny":true"#));
    }
}
