//! Becoming a role.

use store::Tx;
use wire::Arn;
use wire::r#gen::sts as shape;
use wire::r#gen::sts::action;

use super::Made;
use super::second_factor::{self, SecondFactor};
use super::session_policies::{self, SessionPolicies};
use super::session_tags::{self, SessionTags};
use crate::caller::{Caller, Denied, Identity, Named};
use crate::error::Error;
use crate::model::{Role, Tag};
use crate::policy::{Policy, PolicyKind};
use crate::session::Session;
use crate::table;

/// A role that assumes a role gets an hour at most, seconds.
const CHAINED_S_MAX: i32 = 3_600;
pub const SESSION_S_DEFAULT: i32 = 3_600;

/// A role's ARN, parsed, and the role if it is there.
pub fn find(tx: &mut Tx, text: &str) -> Result<(Arn, Option<Role>), Error> {
    let arn = Arn::parse(text)
        .ok()
        .filter(|arn| arn.service() == "iam" && arn.resource().starts_with("role/"))
        .ok_or_else(|| Error::Validation(format!("{text} is invalid")))?;
    let name = arn.resource().rsplit('/').next().unwrap_or_default();
    let active = table::organization::is_active(tx, arn.account())?;
    let role = table::role::find(tx, arn.account(), name)?;
    let role = role.filter(|role| active && role.arn() == arn);
    Ok((arn, role))
}

/// Decides whether `caller` may become the role at `arn`: `actions` are all of what it has to be
/// allowed. A role that is not there is one that trusts nobody, so nobody learns whether it is.
pub fn authorize(
    tx: &mut Tx,
    caller: &Caller,
    (arn, role): (&Arn, Option<&Role>),
    actions: &[&str],
    keys: &[(String, String)],
) -> Result<(), Denied> {
    let trust = role
        .map(|role| caller.compiled(&role.trust, PolicyKind::Trust))
        .transpose()?;
    let nothing = Policy::NOTHING;
    let trust = trust.as_deref().unwrap_or(&nothing);
    let tags = role.map(|role| role.tags.clone()).unwrap_or_default();
    let resource = Named::new(arn).trusting(Some(trust)).tagged(&tags);
    for action in actions {
        let allowed = caller.authorize_action(tx, action, &resource, keys);
        allowed.map_err(Denied::without_reason)?;
    }
    Ok(())
}

/// The same for a caller who shows a second factor. The outer error is one that changes nothing.
pub fn assume_with(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AssumeRoleRequest,
    factor: &SecondFactor,
) -> Result<Result<Made, Error>, Error> {
    check_caller(caller, input)?;
    let asked = (caller, "sts:AssumeRole");
    factor.prove(tx, asked, |tx| assume(tx, caller, input, true))
}

/// `proven`: the caller has just shown a second factor.
pub fn assume(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AssumeRoleRequest,
    proven: bool,
) -> Result<Made, Error> {
    check_caller(caller, input)?;
    let mfa_at_ms = second_factor::shown_at(caller, proven);
    let (showing, factor_keys) = second_factor::showing(caller, proven);
    let caller = &showing;
    let (arn, role) = find(tx, &input.role_arn)?;
    let from = match caller.identity() {
        Identity::Session(session, _) => Some(session),
        _ => None,
    };
    let passed = passed_tags(input.tags.as_ref());
    let transitive = input.transitive_tag_keys.as_deref().unwrap_or_default();
    let source_identity = source_identity(from, input)?;
    let mut keys = session_tags::request_keys(&passed, transitive);
    keys.extend(factor_keys);
    keys.push((
        "sts:RoleSessionName".to_owned(),
        input.role_session_name.clone(),
    ));
    let external = input.external_id.iter().cloned();
    keys.extend(external.map(|id| ("sts:ExternalId".to_owned(), id)));
    let source = source_identity.iter().cloned();
    keys.extend(source.map(|name| ("sts:SourceIdentity".to_owned(), name)));
    let handed_down = from.is_some_and(|from| !from.transitive.is_empty());
    let actions = actions(
        <action::AssumeRole as wire::Action>::NAME,
        !passed.is_empty() || handed_down,
        source_identity.is_some(),
    );
    authorize(tx, caller, (&arn, role.as_ref()), &actions, &keys)?;
    // Nothing allows what is not there: this is not reached without a role.
    let role = role.ok_or_else(|| Denied::nothing_allows(caller, actions[0], arn.as_str()))?;
    let tags = session_tags::join(passed, transitive, from)?;
    let duration = duration(input.duration_seconds, &role, from.is_some())?;
    let (inline, managed) = (input.policy.as_ref(), input.policy_arns.as_ref());
    let policies = session_policies::read(tx, &role.account, inline, managed)?;
    let session = Session {
        source_identity,
        mfa_at_ms,
        ..Session::of_role(&role, &input.role_session_name, caller.now(), duration)
    };
    finish(session, policies, tags)
}

/// What a request has to be allowed, in the order in which AWS tells what is not.
pub fn actions(assume: &'static str, tags: bool, source_identity: bool) -> Vec<&'static str> {
    let mut actions = Vec::new();
    if source_identity {
        actions.push("sts:SetSourceIdentity");
    }
    if tags {
        actions.push("sts:TagSession");
    }
    actions.push(assume);
    actions
}

/// Puts policies and tags into the session.
pub fn finish(
    session: Session,
    policies: SessionPolicies,
    tags: SessionTags,
) -> Result<Made, Error> {
    let packed_percent = policies.packed_percent(&tags.tags)?;
    Ok(Made {
        session: Session {
            policies: policies.inline.into_iter().collect(),
            policy_arns: policies.arns,
            tags: tags.tags,
            transitive: tags.transitive,
            ..session
        },
        packed_percent,
    })
}

fn check_caller(caller: &Caller, input: &shape::AssumeRoleRequest) -> Result<(), Error> {
    let refused = |sentence: &str| {
        Err(Error::Denied(Denied::sentence(
            caller,
            "sts:AssumeRole",
            &input.role_arn,
            sentence,
        )))
    };
    match caller.identity() {
        Identity::Root(_) | Identity::RootSession(_) => {
            refused("Roles may not be assumed by root accounts.")
        }
        Identity::Federated(..) => {
            refused("Cannot call AssumeRole with federated user credentials")
        }
        _ => Ok(()),
    }
}

/// A source identity stays what it is down the whole chain.
fn source_identity(
    from: Option<&Session>,
    input: &shape::AssumeRoleRequest,
) -> Result<Option<String>, Error> {
    let inherited = from.and_then(|from| from.source_identity.clone());
    match (&inherited, &input.source_identity) {
        (Some(old), Some(new)) if old != new => Err(Error::Validation(
            "The source identity is already set for this assume role session".to_owned(),
        )),
        (Some(_), _) => Ok(inherited),
        (None, wanted) => Ok(wanted.clone()),
    }
}

/// How long the session is to last: the role's own limit is looked at first.
pub fn duration(wanted: Option<i32>, role: &Role, chained: bool) -> Result<i32, Error> {
    let duration = wanted.unwrap_or(SESSION_S_DEFAULT);
    let limit = if duration > role.session_s_max {
        "MaxSessionDuration set for this role"
    } else if chained && duration > CHAINED_S_MAX {
        "1 hour session limit for roles assumed by role chaining"
    } else {
        return Ok(duration);
    };
    Err(Error::Validation(format!(
        "The requested DurationSeconds exceeds the {limit}."
    )))
}

pub fn passed_tags(given: Option<&Vec<shape::Tag>>) -> Vec<Tag> {
    let tag = |tag: &shape::Tag| Tag {
        key: tag.key.clone(),
        value: tag.value.clone(),
    };
    given
        .map(|tags| tags.iter().map(tag).collect())
        .unwrap_or_default()
}
