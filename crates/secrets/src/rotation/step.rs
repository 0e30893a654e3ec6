//! One step: the function's session, its call, and what becomes of what it printed.

use iam::Caller;
use wire::Timestamp;

use super::function::{self, LAMBDA};
use super::invoke::{Call, CallError, Session, invoke};
use super::report::{Heard, Invocation, place};
use super::rotator::{ATTEMPTS_MAX, Parts, SECRETS_MANAGER};
use super::step_name;
use super::tape::Tape;
use crate::error::Error;
use crate::model::{Failure, Function, Secret, Underway};

#[derive(Debug, thiserror::Error)]
pub enum StepError {
    #[error(transparent)]
    Call(#[from] CallError),
    #[error(transparent)]
    Secrets(#[from] Error),
    #[error("the function's role cannot be assumed by lambda.amazonaws.com: {0}")]
    Role(iam::Denied),
    #[error("the function's role is not of the function's account")]
    ForeignRole,
    #[error("the function's session has no credentials")]
    Credentials,
    #[error("the function did not make its version AWSCURRENT")]
    NotCurrent,
}

/// A step that was taken: what came of it, and what may be kept of what was printed.
pub struct Taken {
    invocation: Invocation,
    heard: Heard,
    /// Of the log: its account and its Region.
    place: (String, String),
    pub outcome: Result<(), StepError>,
}

impl Taken {
    /// One that failed while nobody listened.
    pub fn unheard(parts: &Parts, secret: &Secret, function: &Function, error: StepError) -> Self {
        let own = || {
            let arn = &secret.arn;
            (arn.account().to_owned(), arn.region().to_owned())
        };
        Self {
            invocation: Invocation::new(&function.arn, (parts.now)()),
            heard: Heard::lost(),
            place: place(function).unwrap_or_else(own),
            outcome: Err(error),
        }
    }

    pub fn failure(&self, underway: &Underway, error: &StepError, now: Timestamp) -> Failure {
        Failure {
            arn: underway.arn.clone(),
            version_id: underway.version_id.clone(),
            step: underway.step,
            attempt: underway.attempt + 1,
            at: now,
            reason: error.to_string(),
            log_group: self.invocation.group.clone(),
            log_stream: self.invocation.stream.clone(),
        }
    }
}

/// Calls the function, and goes through what it printed.
pub async fn take(
    parts: &Parts,
    underway: &Underway,
    secret: &Secret,
    function: Option<Function>,
) -> Taken {
    let named = secret.rotation.function.clone().unwrap_or_default();
    let own = (secret.arn.account(), secret.arn.region());
    let place = function.as_ref().and_then(place);
    let place = place.unwrap_or_else(|| (own.0.to_owned(), own.1.to_owned()));
    let invocation = Invocation::new(&named, (parts.now)());
    let (tape, mut session) = (Tape::new(parts.now), None);
    let outcome = step(parts, underway, secret, (function, &mut session), &tape).await;
    let killed = matches!(
        outcome,
        Err(StepError::Call(
            CallError::Timeout(_) | CallError::Memory(_)
        ))
    );
    let printed = tape.finish(!killed);
    let heard = parts
        .secrets
        .heard(&printed, session.as_ref(), secret)
        .await;
    Taken {
        invocation,
        heard,
        place,
        outcome,
    }
}

/// Writes down how a step went, where the function's owner looks.
pub async fn log(
    parts: &Parts,
    taken: &Taken,
    underway: &Underway,
    secret: &Secret,
    outcome: Result<(), &StepError>,
) {
    let (step, attempt) = (step_name(underway.step), underway.attempt + 1);
    let of = format!("{step} of {}, version {}", secret.arn, underway.version_id);
    let said = match outcome {
        Ok(()) => format!("{of}: done"),
        Err(error) => format!("{of}, attempt {attempt} of {ATTEMPTS_MAX}, failed: {error}"),
    };
    let invocation = &taken.invocation;
    let events = invocation.events(&taken.heard, said, (parts.now)());
    let (account, region) = &taken.place;
    let (group, stream) = (&invocation.group, &invocation.stream);
    let appended = parts
        .logs
        .append(account, region, group, stream, events, None);
    if let Err(error) = appended.await {
        tracing::error!(%error, secret = %secret.arn, "a function's log cannot be written");
    }
}

async fn step(
    parts: &Parts,
    underway: &Underway,
    secret: &Secret,
    (function, session): (Option<Function>, &mut Option<Session>),
    tape: &Tape,
) -> Result<(), StepError> {
    let function = function.ok_or(CallError::Unbound)?;
    let region = secret.arn.region().to_owned();
    let now = (parts.now)();
    // The function's policy may have changed since the rotation was set up.
    let us = parts.iam.as_service(SECRETS_MANAGER, &region, now);
    let (asked, of) = (function.clone(), secret.clone());
    parts
        .secrets
        .store
        .read::<_, Error>(move |tx| Ok(function::authorize(tx, &us, &asked, &of)?))
        .await?;
    if let Some(role) = &function.role {
        let caller = assume(parts, role, &function, &region, now).await?;
        let credentials = parts.iam.credentials_of(&caller).ok().flatten();
        let expires_at = parts.iam.expiry_of(&caller);
        *session = Some(Session {
            credentials: credentials.ok_or(StepError::Credentials)?,
            expires_at: expires_at.ok_or(StepError::Credentials)?,
            caller,
        });
    }
    let call = Call {
        step: step_name(underway.step),
        secret_arn: secret.arn.as_str(),
        version_id: &underway.version_id,
        region: &region,
        endpoint: &parts.endpoint,
        session: session.as_ref(),
    };
    Ok(invoke(&parts.images, &function, &call, tape).await?)
}

/// The function's role, as Lambda assumes it.
async fn assume(
    parts: &Parts,
    role: &str,
    function: &Function,
    region: &str,
    now: Timestamp,
) -> Result<Caller, StepError> {
    // As when it was bound; a row from elsewhere gets nothing either.
    if !function::is_own_role(function, role) {
        return Err(StepError::ForeignRole);
    }
    let name = function.arn.rsplit(':').next().unwrap_or("function");
    let keys = function::source_keys(function);
    parts
        .iam
        .assume_for_service(LAMBDA, role, name, region, now, keys)
        .await
        .map_err(StepError::Role)
}
