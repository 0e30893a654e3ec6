//! Policy text → [`Policy`], or AWS's sentence about what is wrong with it.
//!
//! First the form, then the rules of the language one after another over the whole document, in
//! the order in which AWS reports them; only then are patterns compiled.

mod form;
mod json;
mod malformed;
mod presence;
mod rules;
#[cfg(test)]
mod tests;

use super::condition::Condition;
use super::pattern::{ActionPattern, ArnPattern};
use super::principal::{PrincipalClass, PrincipalPattern, Principals};
use super::statement::{Element, Statement};
use super::{Policy, PolicyKind};
use form::{Document, Draft};
use json::Node;
pub use malformed::MalformedPolicy;
use presence::without_effect;

/// The longest document any IAM operation takes; quotas are narrower and are the caller's.
pub const POLICY_BYTES_MAX: usize = 131_072;

use MalformedPolicy::Syntax;

impl Policy {
    /// Reads a document that is to be attached as this kind of policy.
    pub fn parse(text: &str, kind: PolicyKind) -> Result<Policy, MalformedPolicy> {
        Self::read(text, kind, true)
    }

    /// Reads a document that is in force already, or narrows a session: numbers, dates, networks
    /// and ARNs in conditions may be none there. They match nothing, or nobody can say.
    pub fn parse_leniently(text: &str, kind: PolicyKind) -> Result<Policy, MalformedPolicy> {
        Self::read(text, kind, false)
    }

    fn read(text: &str, kind: PolicyKind, strict: bool) -> Result<Policy, MalformedPolicy> {
        if text.len() > POLICY_BYTES_MAX {
            return Err(MalformedPolicy::TooLong);
        }
        // What is not JSON at all is called by two names.
        let node = Node::parse(text).ok_or(match kind {
            PolicyKind::Identity | PolicyKind::ServiceControl => Syntax,
            PolicyKind::Resource | PolicyKind::Key | PolicyKind::Trust => {
                MalformedPolicy::InvalidJson
            }
        })?;
        let document = Document::read(node)?;
        rules::check(&document, kind, strict)?;
        let variables = document.version.as_deref() == Some(rules::CURRENT_VERSION);
        let statements = document
            .statements
            .into_iter()
            .map(|draft| compile(without_effect(draft, kind), variables, strict));
        let statements = statements.collect::<Result<Vec<_>, _>>()?;
        let services = statements
            .iter()
            .fold(0, |all, statement| all | statement.services);
        Ok(Policy {
            version: document.version,
            id: document.id,
            statements,
            services,
        })
    }
}

fn compile(draft: Draft, variables: bool, strict: bool) -> Result<Statement, MalformedPolicy> {
    let (Some(effect), Some(actions)) = (draft.effect, draft.actions) else {
        return Err(Syntax);
    };
    let list = actions
        .list
        .iter()
        .map(|action| ActionPattern::new(action))
        .collect();
    let actions = Element {
        not: actions.not,
        list,
    };
    let resources = draft.resources.map(|resources| {
        let list = resources
            .list
            .iter()
            .map(|text| ArnPattern::new(text, variables))
            .collect();
        Element {
            not: resources.not,
            list,
        }
    });
    let conditions = draft.conditions.into_iter().map(|(operator, key, values)| {
        Condition::new(&operator, &key, values, variables)
            .filter(|condition| condition.is_sound() || !strict)
            .ok_or(Syntax)
    });
    Ok(Statement {
        sid: draft.sid,
        effect,
        principals: draft
            .principals
            .map(|(not, node)| principals(not, node))
            .transpose()?,
        services: Statement::services_of(&actions),
        names: Statement::names_of(&actions),
        actions,
        resources,
        conditions: conditions.collect::<Result<_, _>>()?,
    })
}

fn principals(not: bool, node: Node) -> Result<Principals, MalformedPolicy> {
    let bare = matches!(&node, Node::Text(text) if text == "*");
    let mut list = Vec::new();
    let mut add = |class: PrincipalClass, text: String| {
        let pattern = PrincipalPattern::new(class, &text);
        let pattern = pattern.ok_or_else(|| MalformedPolicy::principal(class, text))?;
        list.push(pattern);
        Ok::<_, MalformedPolicy>(())
    };
    if bare {
        add(PrincipalClass::Aws, "*".to_owned())?;
    } else {
        for (name, texts) in node.fields()? {
            let class = PrincipalClass::ALL
                .into_iter()
                .find(|class| class.name() == name);
            for text in texts.texts()? {
                add(class.ok_or(Syntax)?, text)?;
            }
        }
    }
    // An empty NotPrincipal would be everyone.
    if list.is_empty() {
        return Err(MalformedPolicy::MissingField("Principal"));
    }
    // In the order in which they are printed.
    list.sort_by_key(|pattern| pattern.class);
    Ok(Principals { not, bare, list })
}
