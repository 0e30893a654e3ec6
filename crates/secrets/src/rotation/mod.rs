//! Rotation: a function is called four times and moves a secret from its present value to the next.
//!
//! Each step is recorded before the next is taken, so that a rotation goes on after a crash where it
//! was; functions may meet a step twice, as AWS tells their authors.

mod address;
pub mod function;
mod image;
mod invoke;
mod program;
mod redact;
mod report;
mod rotator;
mod show;
mod spec;
mod step;
mod tape;
mod tasks;
mod unwatched;

use iam::Caller;
use store::Tx;
use wire::Timestamp;

use crate::error::Error;
use crate::model::{Secret, Underway};
use crate::schedule::Schedule;
use crate::stages::{CURRENT, PENDING};
use crate::table;

pub use image::Images;
pub use rotator::{Parts, Rotator};
pub use show::failed;
pub use tasks::{Tasks, is_function};

pub const STEPS: [&str; 4] = ["createSecret", "setSecret", "testSecret", "finishSecret"];
/// The step that tries a configuration out.
pub const TEST_STEP: i32 = 2;

fn step_name(step: i32) -> &'static str {
    let step = usize::try_from(step).ok().and_then(|step| STEPS.get(step));
    step.copied().unwrap_or("finishSecret")
}

/// Sets when the next rotation is due, counted from `now`.
pub fn schedule(secret: &mut Secret, now: Timestamp) -> Result<(), Error> {
    let rules = secret.rotation.rules.clone().unwrap_or_default();
    let window = Schedule::of(&rules)?.and_then(|schedule| schedule.next(now));
    let window = window.filter(|_| secret.rotation.enabled == Some(true));
    secret.rotation.due_at = window.map(|window| window.opens);
    secret.rotation.next_at = window.map(|window| window.closes);
    Ok(())
}

/// A new value by hand counts as a rotation, where rotations are counted from the last.
pub fn put_off(secret: &mut Secret, now: Timestamp) {
    let rules = secret.rotation.rules.clone().unwrap_or_default();
    let Ok(Some(found)) = Schedule::of(&rules) else {
        return;
    };
    if secret.rotation.enabled == Some(true)
        && found.counts_from_last()
        && let Some(window) = found.next(now)
    {
        secret.rotation.due_at = Some(window.opens);
        secret.rotation.next_at = Some(window.closes);
    }
}

/// Puts a rotation under way: the pending label is there before the version has a value.
pub fn begin(
    tx: &mut Tx,
    secret: &Secret,
    version_id: &str,
    is_test: bool,
    now: Timestamp,
) -> Result<(), Error> {
    let arn = secret.arn.as_str();
    let mut stages = table::stages(tx, arn)?;
    stages.0.insert(PENDING.to_owned(), version_id.to_owned());
    table::set_stages(tx, arn, &stages)?;
    let underway = Underway {
        arn: arn.to_owned(),
        version_id: version_id.to_owned(),
        step: if is_test { TEST_STEP } else { 0 },
        is_test,
        attempt: 0,
        at: now,
    };
    Ok(table::rotation::put(tx, &underway)?)
}

/// Ends a test: its version was only for it.
pub fn end_test(tx: &mut Tx, underway: &Underway) -> Result<(), Error> {
    let arn = underway.arn.as_str();
    let mut stages = table::stages(tx, arn)?;
    if stages.version(PENDING) == Some(&underway.version_id) {
        stages.0.remove(PENDING);
        table::set_stages(tx, arn, &stages)?;
    }
    if stages.version(CURRENT) != Some(&underway.version_id) {
        table::version::delete(tx, arn, &underway.version_id)?;
    }
    Ok(table::rotation::delete(tx, arn)?)
}

/// May Secrets Manager invoke the function for this secret, and may the caller have it done?
pub fn check_invocable(
    tx: &mut Tx,
    caller: &Caller,
    service: &Caller,
    function_arn: &str,
    secret: &Secret,
) -> Result<(), Error> {
    let refused = || {
        Error::AccessDenied(
            "Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.",
        )
    };
    let function = table::function::find(tx, function_arn)?.ok_or_else(refused)?;
    function::authorize(tx, service, &function, secret).map_err(|_| refused())?;
    function::authorize(tx, caller, &function, secret)?;
    Ok(())
}
