//! What a statement must have, by the kind of policy that it is in. Pure.

use super::form::{Document, Draft};
use crate::policy::statement::Element;
use crate::policy::{MalformedPolicy, PolicyKind};

/// What a statement must have, and what a role's must not.
pub(super) fn check_presence(document: &Document, kind: PolicyKind) -> Result<(), MalformedPolicy> {
    for draft in &document.statements {
        if draft.effect.is_none() {
            return Err(match kind {
                PolicyKind::Identity | PolicyKind::ServiceControl => MalformedPolicy::Syntax,
                PolicyKind::Resource | PolicyKind::Key | PolicyKind::Trust => {
                    MalformedPolicy::MissingField("Effect")
                }
            });
        }
        if !is_there(draft.actions.as_ref(), kind) {
            return Err(MalformedPolicy::NoActions);
        }
        match (kind, &draft.resources) {
            (PolicyKind::Trust, Some(resources)) => {
                let field = if resources.not {
                    "NotResource"
                } else {
                    "Resource"
                };
                return Err(MalformedPolicy::ProhibitedField(field));
            }
            (PolicyKind::Trust, None) => {}
            (_, resources) if is_there(resources.as_ref(), kind) => {}
            _ => return Err(MalformedPolicy::NoResources),
        }
    }
    Ok(())
}

/// A key's policy may leave out actions or resources: [`without_effect`].
fn is_there(element: Option<&Element<String>>, kind: PolicyKind) -> bool {
    match element {
        Some(element) if kind == PolicyKind::Key => !element.not || !element.list.is_empty(),
        Some(element) => !element.list.is_empty(),
        None => kind == PolicyKind::Key,
    }
}

/// "If either of the required `Resource` or `Action` elements are missing from a key policy
/// statement, the policy statement has no effect" (`CreateKey`): it is of nothing, then.
pub(super) fn without_effect(draft: Draft, kind: PolicyKind) -> Draft {
    if kind != PolicyKind::Key {
        return draft;
    }
    let nothing = || Element {
        not: false,
        list: Vec::new(),
    };
    Draft {
        actions: Some(draft.actions.unwrap_or_else(nothing)),
        resources: Some(draft.resources.unwrap_or_else(nothing)),
        ..draft
    }
}
