//! Steps whose containers ended while no daemon ran, at their time limit above all. What went wrong
//! counts like any failed attempt: a function that takes too long is not begun anew without end by
//! restarts. What went well is taken again, since nobody knows what it printed.

use engine::{AttemptId, Exit};

use super::image::ended;
use super::invoke::CallError;
use super::rotator::{Parts, fail};
use super::step::{StepError, Taken, log};
use crate::error::Error;
use crate::table;

/// The signal with which the engine ends what took too long, and a daemon what it leaves.
const KILL: i32 = 9;

/// Takes note of what ended. The containers themselves stay until they are forgotten; noted twice,
/// the second time nothing is found that was under way in them.
pub async fn take_note(parts: &Parts) {
    for (container, exit) in parts.images.all_ended().await {
        if let Err(error) = one(parts, &container, &exit).await {
            tracing::error!(%error, %container, "how a function ended cannot be recorded");
        }
    }
}

async fn one(parts: &Parts, container: &AttemptId, exit: &Exit) -> Result<(), Error> {
    let name = container.to_string();
    let found = parts
        .secrets
        .store
        .read::<_, Error>(move |tx| {
            let Some(underway) = table::rotation::of_container(tx, &name)? else {
                return Ok(None);
            };
            let Some(secret) = table::by_arn(tx, &underway.arn)? else {
                return Ok(None);
            };
            let function = match &secret.rotation.function {
                Some(arn) => table::function::find(tx, arn)?,
                None => None,
            };
            Ok(function.map(|function| (underway, secret, function)))
        })
        .await?;
    let Some((underway, secret, function)) = found else {
        return Ok(());
    };
    let Some(error) = failed(exit, function.timeout_s) else {
        return Ok(());
    };
    let taken = Taken::unheard(parts, &secret, &function, StepError::Call(error));
    let Err(error) = &taken.outcome else {
        return Ok(());
    };
    log(parts, &taken, &underway, &secret, Err(error)).await;
    tracing::warn!(%error, secret = %underway.arn, "a rotation step failed while no daemon ran");
    let failure = taken.failure(&underway, error, (parts.now)());
    fail(parts, underway, failure).await
}

/// What the function did wrong. Nothing, if the machine lost it, or somebody killed it before its
/// time: that was a daemon on its way out.
fn failed(exit: &Exit, timeout_s: i32) -> Option<CallError> {
    let ran_ms = exit.started_at_ms.map(|at| exit.stopped_at_ms - at);
    let is_late = ran_ms.is_some_and(|ran_ms| ran_ms >= i64::from(timeout_s) * 1_000);
    match (exit.code, exit.signal) {
        _ if exit.oom_killed => ended(exit).err(),
        (None, Some(KILL)) if is_late => Some(CallError::Timeout(timeout_s)),
        (None, Some(KILL) | None) => None,
        _ => ended(exit).err(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_counts_as_a_failure() {
        let exit = |code, signal, ran_ms: i64| Exit {
            code,
            signal,
            oom_killed: false,
            out_of_storage: None,
            error: None,
            never_started: false,
            started_at_ms: Some(1_000),
            stopped_at_ms: 1_000 + ran_ms,
        };
        let late = "the function took longer than 3 s";
        #[rustfmt::skip]
        let table = [
            (exit(None, Some(9), 8_000),    Some(late)),
            (exit(None, Some(9), 3_000),    Some(late)),
            // A daemon that stopped killed it.
            (exit(None, Some(9), 2_999),    None),
            (exit(None, Some(15), 100),     Some("the function ended with signal: 15")),
            (exit(Some(7), None, 100),      Some("the function ended with exit status: 7")),
            (exit(Some(0), None, 8_000),    None),
            // The machine went down.
            (Exit { error: Some("lost".to_owned()), ..exit(None, None, 9_000) }, None),
            (Exit { started_at_ms: None, ..exit(None, Some(9), 9_000) }, None),
            (Exit { oom_killed: true, ..exit(None, Some(9), 100) },
                Some("the function had too little memory: 512 MiB are there")),
        ];
        for (row, (exit, expected)) in table.into_iter().enumerate() {
            let got = failed(&exit, 3).map(|error| error.to_string());
            assert_eq!(got.as_deref(), expected, "row {row}");
        }
    }
}
