//! Policy text → [`Policy`], or AWS's sentence about what is wrong with it.
//!
//! First the form, then the rules of the language one after another over the whole document, in
//! the order in which AWS reports them; only then are patterns compiled.

use std::collections::HashSet;

use super::condition::{Condition, date};
use super::pattern::{ActionPattern, ArnPattern};
use super::principal::{PrincipalClass, PrincipalPattern, Principals};
use super::statement::{Element, Statement};
use super::{Effect, Policy, PolicyKind};

mod json;
mod malformed;
mod presence;
use json::Node;
pub use malformed::MalformedPolicy;
use presence::{check_presence, without_effect};

/// The longest document any IAM operation takes; quotas are narrower and are the caller's.
pub const POLICY_BYTES_MAX: usize = 131_072;

const CURRENT_VERSION: &str = "2012-10-17";
const OLD_VERSION: &str = "2008-10-17";

const PARTITIONS: [&str; 8] = [
    "aws",
    "aws-cn",
    "aws-us-gov",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-eusc",
];

/// What may be asked of a role.
const TRUST_ACTIONS: [&str; 6] = [
    "assumerole",
    "assumerolewithsaml",
    "assumerolewithwebidentity",
    "setcontext",
    "setsourceidentity",
    "tagsession",
];

use MalformedPolicy::Syntax;

/// A document whose form is right.
struct Document {
    version: Option<String>,
    id: Option<String>,
    statements: Vec<Draft>,
}

/// A statement whose form is right.
#[derive(Default)]
struct Draft {
    sid: Option<String>,
    effect: Option<Effect>,
    /// The effect is a word in the wrong case.
    miscased: bool,
    principals: Option<(bool, Node)>,
    actions: Option<Element<String>>,
    resources: Option<Element<String>>,
    /// Operator, key, values.
    conditions: Vec<(String, String, Vec<String>)>,
}

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
        let document = document(node)?;
        check_version(&document, kind)?;
        check_legacy(&document, strict)?;
        check_principals(&document, kind)?;
        check_sids(&document, kind)?;
        check_presence(&document, kind)?;
        for draft in &document.statements {
            check_resources(draft)?;
            check_actions(draft, kind)?;
        }
        let variables = document.version.as_deref() == Some(CURRENT_VERSION);
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

fn document(node: Node) -> Result<Document, MalformedPolicy> {
    let mut document = Document {
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

/// Policies of identities are refused in the old version, policies of resources are not.
fn check_version(document: &Document, kind: PolicyKind) -> Result<(), MalformedPolicy> {
    match (document.version.as_deref(), kind) {
        (Some(CURRENT_VERSION), _)
        | (
            Some(OLD_VERSION) | None,
            PolicyKind::ServiceControl | PolicyKind::Resource | PolicyKind::Key | PolicyKind::Trust,
        ) => Ok(()),
        (Some(OLD_VERSION) | None, PolicyKind::Identity) => Err(MalformedPolicy::Version),
        (Some(_), PolicyKind::Identity) => Err(Syntax),
        (Some(_), _) => Err(MalformedPolicy::Version),
    }
}

/// The case of effects, dates, and resources that lack a part that theirs must have.
fn check_legacy(document: &Document, strict: bool) -> Result<(), MalformedPolicy> {
    for draft in &document.statements {
        let bad_date = draft
            .conditions
            .iter()
            .filter(|(operator, ..)| is_of_dates(operator))
            .flat_map(|(.., values)| values)
            .any(|value| strict && !value.contains("${") && date(value).is_none());
        let resources = draft
            .resources
            .as_ref()
            .map(|element| element.list.as_slice());
        let bad_resource = resources
            .unwrap_or_default()
            .iter()
            .any(|resource| lacks_a_part(resource));
        if draft.miscased || bad_date || bad_resource {
            return Err(MalformedPolicy::Legacy);
        }
    }
    Ok(())
}

fn is_of_dates(operator: &str) -> bool {
    let lower = operator.to_ascii_lowercase();
    let name = lower.rsplit(':').next().unwrap_or_default();
    name.starts_with("date")
}

/// An empty service, or a bucket's ARN that is a colon short.
fn lacks_a_part(resource: &str) -> bool {
    let parts: Vec<&str> = resource.splitn(ARN_PARTS, ':').collect();
    match parts[..] {
        ["arn", _, "", ..] => true,
        ["arn", "aws", "s3", ..] => (4..ARN_PARTS).contains(&parts.len()),
        _ => false,
    }
}

fn check_principals(document: &Document, kind: PolicyKind) -> Result<(), MalformedPolicy> {
    for draft in &document.statements {
        match (kind, &draft.principals) {
            (PolicyKind::Identity | PolicyKind::ServiceControl, Some(_)) => {
                return Err(MalformedPolicy::Principal);
            }
            (PolicyKind::Resource | PolicyKind::Key | PolicyKind::Trust, None) => {
                return Err(MalformedPolicy::MissingField("Principal"));
            }
            (PolicyKind::Trust, Some((true, _))) if draft.effect == Some(Effect::Allow) => {
                return Err(MalformedPolicy::ProhibitedField("NotPrincipal"));
            }
            _ => {}
        }
    }
    Ok(())
}

fn check_sids(document: &Document, kind: PolicyKind) -> Result<(), MalformedPolicy> {
    let mut seen = HashSet::new();
    for sid in document
        .statements
        .iter()
        .filter_map(|draft| draft.sid.as_deref())
    {
        let plain = sid.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !plain && matches!(kind, PolicyKind::Identity | PolicyKind::ServiceControl) {
            return Err(MalformedPolicy::SidCharacters);
        }
        // An empty one is none.
        if !sid.is_empty() && !seen.insert(sid) {
            return Err(MalformedPolicy::DuplicateSid);
        }
    }
    Ok(())
}

fn check_resources(draft: &Draft) -> Result<(), MalformedPolicy> {
    let Some(resources) = &draft.resources else {
        return Ok(());
    };
    resources
        .list
        .iter()
        .try_for_each(|resource| check_resource(resource))
}

const ARN_PARTS: usize = 6;

/// Whatever stands before the first colon is taken for `arn`, and what is missing for `*`.
fn check_resource(resource: &str) -> Result<(), MalformedPolicy> {
    if resource == "*" {
        return Ok(());
    }
    let Some((_, rest)) = resource.split_once(':') else {
        return Err(MalformedPolicy::ResourceFormat(resource.to_owned()));
    };
    let mut parts: Vec<&str> = rest.splitn(ARN_PARTS - 1, ':').collect();
    let count = parts.len();
    parts.resize(ARN_PARTS - 1, "*");
    let [partition, vendor, region, _, path] = parts[..] else {
        return Err(Syntax);
    };
    let open = partition.contains(['*', '?', '$']);
    if !open && !PARTITIONS.contains(&partition) {
        let given = resource.starts_with("arn:") && count + 1 >= ARN_PARTS - 1;
        return Err(MalformedPolicy::Partition {
            partition: partition.to_owned(),
            resource: if given {
                resource.to_owned()
            } else {
                format!("arn:{}", parts.join(":"))
            },
        });
    }
    if count < 2 || vendor.is_empty() || vendor.contains(['*', '?']) {
        return Err(MalformedPolicy::ResourceVendor);
    }
    let placed = !region.is_empty() && !region.contains(['*', '?', '$']);
    match vendor {
        "s3" if placed && !path.starts_with("accesspoint") => {
            Err(MalformedPolicy::RegionInResource(resource.to_owned()))
        }
        "iam" if placed => Err(MalformedPolicy::RegionInIam(resource.to_owned())),
        "iam" if !is_iam_path(path) => Err(MalformedPolicy::IamPath),
        _ => Ok(()),
    }
}

fn is_iam_path(path: &str) -> bool {
    const KINDS: [&str; 13] = [
        "user/",
        "federated-user/",
        "role/",
        "group/",
        "instance-profile/",
        "mfa/",
        "server-certificate/",
        "policy/",
        "sms-mfa/",
        "saml-provider/",
        "oidc-provider/",
        "report/",
        "access-report/",
    ];
    // A wildcard may stand for any of them.
    let fixed = path.split(['*', '?', '$']).next().unwrap_or_default();
    let wild = fixed.len() < path.len();
    path == "root"
        || KINDS
            .iter()
            .any(|kind| fixed.starts_with(kind) || (wild && kind.starts_with(fixed)))
        || (wild && "root".starts_with(fixed))
}

fn check_actions(draft: &Draft, kind: PolicyKind) -> Result<(), MalformedPolicy> {
    let Some(actions) = &draft.actions else {
        return Ok(());
    };
    for action in &actions.list {
        check_action(action)?;
        let pattern = ActionPattern::new(action);
        let of_trust = pattern.service() == Some("sts")
            && TRUST_ACTIONS
                .iter()
                .any(|name| pattern.matches("sts", name));
        if kind == PolicyKind::Trust && (actions.not || !of_trust) {
            return Err(MalformedPolicy::TrustActions);
        }
    }
    Ok(())
}

fn check_action(action: &str) -> Result<(), MalformedPolicy> {
    if action == "*" {
        return Ok(());
    }
    let (vendor, name) = action.split_once(':').ok_or(MalformedPolicy::NoVendor)?;
    if name.contains(':') {
        return Err(MalformedPolicy::Colons);
    }
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
    if vendor.is_empty() || !vendor.bytes().all(valid) {
        return Err(MalformedPolicy::Vendor(vendor.to_owned()));
    }
    Ok(())
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

#[cfg(test)]
mod tests;
