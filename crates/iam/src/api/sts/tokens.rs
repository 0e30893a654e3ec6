//! Sessions of users themselves, of those they vouch for, and of root users.

use store::Tx;
use wire::Arn;
use wire::r#gen::sts as shape;
use wire::r#gen::sts::action;

use super::assume_role::{finish, passed_tags};
use super::second_factor::SecondFactor;
use super::{Made, session_policies, session_tags};
use crate::caller::{Any, Caller, Denied, Identity, Named};
use crate::error::Error;
use crate::model::account_of_key_id;
use crate::session::{Session, Subject};
use crate::{aws_policies, table};

/// Twelve hours, and an hour for the root user, seconds.
const LIFE_S_DEFAULT: i32 = 43_200;
const ROOT_LIFE_S_MAX: i32 = 3_600;
const TASK_LIFE_S_MAX: i32 = 900;

fn refused(caller: &Caller, action: &str, sentence: &str) -> Error {
    Error::Denied(Denied::sentence(caller, action, "*", sentence))
}

/// A session of the caller itself. "No permissions are required": it may do nothing new.
pub fn own(caller: &Caller, input: &shape::GetSessionTokenRequest) -> Result<Session, Error> {
    const ACTION: &str = "sts:GetSessionToken";
    let life_s = input.duration_seconds.unwrap_or(LIFE_S_DEFAULT);
    let (subject, life_s) = match caller.identity() {
        Identity::User(user) => {
            let (name, id) = (user.name.clone(), user.id.clone());
            (Subject::User { name, id }, life_s)
        }
        Identity::Root(_) => (Subject::Root, life_s.min(ROOT_LIFE_S_MAX)),
        _ => {
            let sentence = "Cannot call GetSessionToken with session credentials";
            return Err(refused(caller, ACTION, sentence));
        }
    };
    Ok(Session::new(
        caller.account(),
        subject,
        "",
        caller.now(),
        life_s,
    ))
}

/// The same, once the caller showed a second factor: the session opens IAM as well.
pub fn own_with(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetSessionTokenRequest,
    factor: &SecondFactor,
) -> Result<Result<Session, Error>, Error> {
    let session = own(caller, input)?;
    let asked = (caller, "sts:GetSessionToken");
    factor.prove(tx, asked, |_| {
        Ok(Session {
            mfa_at_ms: Some(caller.now().ms()),
            ..session
        })
    })
}

/// A session for somebody whom the calling user vouches for.
pub fn federated(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetFederationTokenRequest,
) -> Result<Made, Error> {
    const ACTION: &str = "sts:GetFederationToken";
    let resource = format!("federated-user/{}", input.name);
    let arn = Arn::new("sts", "", caller.account(), &resource);
    let Identity::User(user) = caller.identity() else {
        // Whoever may not at all is told that first.
        caller.authorize::<action::GetFederationToken>(tx, &Named::new(&arn))?;
        let sentence = "Cannot call GetFederationToken with session credentials";
        return Err(refused(caller, ACTION, sentence));
    };
    let passed = passed_tags(input.tags.as_ref());
    let keys = session_tags::request_keys(&passed, &[]);
    caller.authorize_with::<action::GetFederationToken>(tx, &Named::new(&arn), &keys)?;
    if !passed.is_empty() {
        caller.authorize_action(tx, "sts:TagSession", &Named::new(&arn), &keys)?;
    }
    let tags = session_tags::join(passed, &[], None)?;
    let (inline, managed) = (input.policy.as_ref(), input.policy_arns.as_ref());
    let policies = session_policies::read(tx, caller.account(), inline, managed)?;
    let subject = Subject::Federated {
        user: user.name.clone(),
        user_id: user.id.clone(),
    };
    let life_s = input.duration_seconds.unwrap_or(LIFE_S_DEFAULT);
    let session = Session::new(caller.account(), subject, &input.name, caller.now(), life_s);
    finish(session, policies, tags)
}

/// A short session of a member account's root user, for one task. Only the management account of
/// the organization gets one.
pub fn root(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AssumeRootRequest,
) -> Result<Session, Error> {
    let account = input
        .target_principal
        .strip_prefix("arn:aws:iam::")
        .and_then(|rest| rest.strip_suffix(":root"))
        .unwrap_or(&input.target_principal);
    if !wire::arn::is_account(account) {
        return Err(Error::Validation(format!(
            "{} is invalid",
            input.target_principal
        )));
    }
    let task = input.task_policy_arn.arn.clone().unwrap_or_default();
    let arn = Arn::new("iam", "", account, "root");
    let keys = [("sts:TaskPolicyArn".to_owned(), task.clone())];
    // The account of the root user has no say: it is the organization's.
    let own = Named::text(arn.as_str(), caller.account());
    caller
        .authorize_with::<action::AssumeRoot>(tx, &own, &keys)
        .map_err(Denied::without_reason)?;
    let manager = table::organization::find(tx)?
        .is_some_and(|organization| organization.management == caller.account());
    let member = table::organization::account(tx, account)?
        .is_some_and(|it| it.parent.is_some() && it.active && it.id != caller.account());
    let managed = manager && member;
    let task = aws_policies::find(&task).filter(|policy| policy.is_root_task());
    let (true, Some(task)) = (managed, task) else {
        return Err(Denied::nothing_allows(caller, "sts:AssumeRoot", arn.as_str()).into());
    };
    let life_s = input.duration_seconds.unwrap_or(TASK_LIFE_S_MAX);
    if life_s > TASK_LIFE_S_MAX {
        return Err(Error::Validation(format!(
            "DurationSeconds must not be more than {TASK_LIFE_S_MAX}."
        )));
    }
    let from = caller.identity().session();
    Ok(Session {
        policy_arns: vec![task.arn().to_owned()],
        source_identity: from.and_then(|from| from.source_identity.clone()),
        ..Session::new(account, Subject::Root, "", caller.now(), life_s)
    })
}

/// Whose account a key belongs to, as its id tells: whether there is such a key is not looked at.
pub fn account_of_key(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetAccessKeyInfoRequest,
) -> Result<String, Error> {
    caller.authorize::<action::GetAccessKeyInfo>(tx, &Any::of(caller))?;
    account_of_key_id(&input.access_key_id)
        .ok_or_else(|| Error::Validation("Access key is invalid".to_owned()))
}
