//! The form of a policy: which members there are, and what each may be.

use super::MalformedPolicy;
use super::MalformedPolicy::Syntax;
use super::json::Node;
use crate::policy::Effect;
use crate::policy::statement::Element;

/// A document whose form is right.
pub(super) struct Document {
    pub version: Option<String>,
    pub id: Option<String>,
    pub statements: Vec<Draft>,
}

/// A statement whose form is right.
#[derive(Default)]
pub(super) struct Draft {
    pub sid: Option<String>,
    pub effect: Option<Effect>,
    /// The effect is a word in the wrong case.
    pub miscased: bool,
    pub principals: Option<(bool, Node)>,
    pub actions: Option<Element<String>>,
    pub resources: Option<Element<String>>,
    /// Operator, key, values.
    pub conditions: Vec<(String, String, Vec<String>)>,
}

impl Document {
    pub(super) fn read(node: Node) -> Result<Self, MalformedPolicy> {
        let mut document = Self {
            version: None,
            id: None,
            statements: Vec::new(),
        };
        let mut stated = false;
        for (name, value) in node.fields()? {
            match name.as_str() {
                "Version" => document.version = Some(value.text()?),
                "Id" => document.id = Some(value.text()?),
                "Statement" => {
                    stated = true;
                    let statements = value.one_or_many().into_iter().map(draft);
                    document.statements = statements.collect::<Result<_, _>>()?;
                }
                _ => return Err(Syntax),
            }
        }
        if !stated || document.statements.is_empty() {
            Err(Syntax)
        } else {
            Ok(document)
        }
    }
}

fn draft(node: Node) -> Result<Draft, MalformedPolicy> {
    let mut draft = Draft::default();
    for (name, value) in node.fields()? {
        let not = name.starts_with("Not");
        match name.as_str() {
            "Sid" => draft.sid = Some(value.text()?),
            "Effect" => {
                let text = value.text()?;
                let effects = [("Allow", Effect::Allow), ("Deny", Effect::Deny)];
                let found = effects
                    .into_iter()
                    .find(|(name, _)| name.eq_ignore_ascii_case(&text));
                let (name, effect) = found.ok_or(Syntax)?;
                draft.miscased = name != text;
                draft.effect = Some(effect);
            }
            "Action" | "NotAction" if draft.actions.is_none() => {
                draft.actions = Some(Element {
                    not,
                    list: value.texts()?,
                });
            }
            "Resource" | "NotResource" if draft.resources.is_none() => {
                draft.resources = Some(Element {
                    not,
                    list: value.texts()?,
                });
            }
            "Principal" | "NotPrincipal" if draft.principals.is_none() => {
                draft.principals = Some((not, value));
            }
            "Condition" => draft.conditions = conditions(value)?,
            _ => return Err(Syntax),
        }
    }
    Ok(draft)
}

fn conditions(node: Node) -> Result<Vec<(String, String, Vec<String>)>, MalformedPolicy> {
    let mut conditions = Vec::new();
    for (operator, keys) in node.fields()? {
        for (key, values) in keys.fields()? {
            let values = values.one_or_many().into_iter().map(Node::scalar);
            conditions.push((operator.clone(), key, values.collect::<Result<_, _>>()?));
        }
    }
    Ok(conditions)
}
