//! The rules of the language, for a document whose form is right.

use std::collections::HashSet;

use super::MalformedPolicy;
use super::MalformedPolicy::Syntax;
use super::form::{Document, Draft};
use super::presence::check_presence;
use crate::policy::condition::date;
use crate::policy::pattern::ActionPattern;
use crate::policy::{Effect, PolicyKind};

pub(super) const CURRENT_VERSION: &str = "2012-10-17";
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

/// One after another over the whole document, in the order in which AWS reports them.
pub(super) fn check(
    document: &Document,
    kind: PolicyKind,
    strict: bool,
) -> Result<(), MalformedPolicy> {
    check_version(document, kind)?;
    check_legacy(document, strict)?;
    check_principals(document, kind)?;
    check_sids(document, kind)?;
    check_presence(document, kind)?;
    for draft in &document.statements {
        check_resources(draft)?;
        check_actions(draft, kind)?;
    }
    Ok(())
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
