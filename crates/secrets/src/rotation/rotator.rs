//! The loop that rotates: takes up what is due, calls functions, records each step.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;
use wire::Timestamp;

use super::image::Images;
use super::step::{StepError, log, take};
use super::{STEPS, TEST_STEP, begin, end_test, schedule, step_name, unwatched};
use crate::Service;
use crate::error::Error;
use crate::model::{Failure, Function, Secret, Underway};
use crate::stages::{CURRENT, PENDING};
use crate::table;

/// Rotations at once; more wait.
const ROTATIONS_MAX: usize = 8;
/// "Secrets Manager retries the whole rotation several times."
pub(super) const ATTEMPTS_MAX: i32 = 5;
const RETRY_FIRST_MS: i64 = 1_000;
/// However long nothing is due, the loop looks again after this time.
const LOOK_MAX: Duration = Duration::from_mins(1);
const LOOK_MIN: Duration = Duration::from_millis(20);
pub(super) const SECRETS_MANAGER: &str = "secretsmanager.amazonaws.com";

/// What rotating takes.
#[derive(Debug, Clone)]
pub struct Parts {
    pub secrets: Service,
    pub iam: iam::Service,
    pub logs: logs::Service,
    /// What runs functions that are container images.
    pub images: Images,
    /// This server, as functions reach it.
    pub endpoint: String,
    pub now: fn() -> Timestamp,
}

/// The rotator. [`Rotator::run`] ends when told to; what was under way goes on at the next start.
#[derive(Debug)]
pub struct Rotator {
    parts: Arc<Parts>,
}

impl Rotator {
    pub fn new(parts: Parts) -> Self {
        Self {
            parts: Arc::new(parts),
        }
    }

    pub async fn run(self, mut stopping: watch::Receiver<bool>) {
        let mut running: HashSet<String> = HashSet::new();
        let mut tasks: JoinSet<String> = JoinSet::new();
        let bell = self.parts.secrets.bell();
        unwatched::take_note(&self.parts).await;
        self.parts.images.end_all().await;
        loop {
            if let Err(error) = self.take_up(&mut running, &mut tasks).await {
                tracing::error!(%error, "cannot look for secrets to rotate");
            }
            let wait = self.wait().await;
            tokio::select! {
                () = bell.notified() => {}
                () = tokio::time::sleep(wait) => {}
                Some(ended) = tasks.join_next(), if !tasks.is_empty() => match ended {
                    Ok(arn) => { running.remove(&arn); }
                    // Which it was isn't known: all are looked at again.
                    Err(error) => {
                        tracing::error!(%error, "a rotation failed");
                        running.clear();
                    }
                },
                _ = stopping.wait_for(|stop| *stop) => break,
            }
        }
        // Functions are ended with their calls: their steps are taken again.
        tasks.shutdown().await;
        self.parts.images.end_all().await;
    }

    /// How long nothing will be due.
    async fn wait(&self) -> Duration {
        let next = self
            .parts
            .secrets
            .store
            .read::<_, Error>(|tx| Ok((table::next_rotation(tx)?, table::rotation::next(tx)?)))
            .await;
        let Ok((due, step)) = next else {
            return LOOK_MAX;
        };
        let now = (self.parts.now)();
        let soonest = due.into_iter().chain(step).min();
        let wait = soonest.map_or(LOOK_MAX, |at| {
            Duration::from_millis(u64::try_from(at.ms() - now.ms()).unwrap_or(0))
        });
        wait.clamp(LOOK_MIN, LOOK_MAX)
    }

    async fn take_up(
        &self,
        running: &mut HashSet<String>,
        tasks: &mut JoinSet<String>,
    ) -> Result<(), Error> {
        let now = (self.parts.now)();
        let secrets = &self.parts.secrets;
        let due = secrets
            .store
            .read::<_, Error>(move |tx| Ok(table::due_for_rotation(tx, now)?.len()))
            .await?;
        if due > 0 {
            secrets.store.write(move |tx| start_due(tx, now)).await?;
        }
        let wanted = i64::try_from(ROTATIONS_MAX + running.len()).unwrap_or(i64::MAX);
        let found = secrets
            .store
            .read::<_, Error>(move |tx| Ok(table::rotation::due(tx, now, wanted)?))
            .await?;
        for underway in found {
            if running.len() >= ROTATIONS_MAX {
                break;
            }
            if running.insert(underway.arn.clone()) {
                let parts = Arc::clone(&self.parts);
                tasks.spawn(async move {
                    let arn = underway.arn.clone();
                    if let Err(error) = carry_on(&parts, underway).await {
                        tracing::error!(%error, secret = %arn, "cannot record a rotation");
                    }
                    arn
                });
            }
        }
        Ok(())
    }
}

/// Puts under way what the schedule says, and sets the date after that.
fn start_due(tx: &mut store::Tx, now: Timestamp) -> Result<(), Error> {
    for mut secret in table::due_for_rotation(tx, now)? {
        schedule(&mut secret, now)?;
        table::update(tx, &secret)?;
        if table::rotation::find(tx, secret.arn.as_str())?.is_none() {
            // What an earlier rotation left half done is taken up again.
            let stages = table::stages(tx, secret.arn.as_str())?;
            let left = stages
                .version(PENDING)
                .filter(|id| stages.version(CURRENT) != Some(id));
            let version_id = left.map_or_else(
                || uuid::Uuid::new_v4().hyphenated().to_string(),
                str::to_owned,
            );
            begin(tx, &secret, &version_id, false, now)?;
        }
    }
    Ok(())
}

/// Takes steps until the rotation is done, fails, or was called off.
async fn carry_on(parts: &Parts, mut underway: Underway) -> Result<(), Error> {
    loop {
        let Some((secret, function)) = load(parts, &underway).await? else {
            return Ok(());
        };
        let taken = take(parts, &underway, &secret, function).await;
        let is_last = !underway.is_test && underway.step >= last_step();
        let outcome = match &taken.outcome {
            Ok(()) if is_last && !finish(parts, &underway).await? => Err(&StepError::NotCurrent),
            Ok(()) => Ok(()),
            Err(error) => Err(error),
        };
        log(parts, &taken, &underway, &secret, outcome).await;
        match outcome {
            Ok(()) if underway.is_test => return ended_test(parts, underway, None).await,
            Ok(()) if is_last => return Ok(()),
            Ok(()) => {
                let next = Underway {
                    step: underway.step + 1,
                    at: (parts.now)(),
                    ..underway.clone()
                };
                if !advance(parts, &underway, Some(next.clone()), None).await? {
                    return Ok(());
                }
                underway = next;
            }
            Err(error) => {
                tracing::warn!(%error, secret = %underway.arn, step = step_name(underway.step),
                    attempt = underway.attempt + 1, "a rotation step failed");
                let failure = taken.failure(&underway, error, (parts.now)());
                return fail(parts, underway, failure).await;
            }
        }
    }
}

fn last_step() -> i32 {
    i32::try_from(STEPS.len() - 1).unwrap_or(TEST_STEP)
}

/// The secret and its function, unless the rotation was called off or the secret is to be deleted.
async fn load(
    parts: &Parts,
    underway: &Underway,
) -> Result<Option<(Secret, Option<Function>)>, Error> {
    let wanted = underway.clone();
    parts
        .secrets
        .store
        .read(move |tx| {
            if !is_same(table::rotation::find(tx, &wanted.arn)?.as_ref(), &wanted) {
                return Ok(None);
            }
            let found = table::by_arn(tx, &wanted.arn)?;
            // One that is to be deleted waits: it goes on if the secret is restored.
            let Some(secret) = found.filter(|secret| secret.deleted_at.is_none()) else {
                return Ok(None);
            };
            let function = match &secret.rotation.function {
                Some(arn) => table::function::find(tx, arn)?,
                None => None,
            };
            Ok(Some((secret, function)))
        })
        .await
}

fn is_same(found: Option<&Underway>, wanted: &Underway) -> bool {
    found.is_some_and(|found| {
        (&found.version_id, found.is_test) == (&wanted.version_id, wanted.is_test)
    })
}

/// Records where the rotation is now; false, if it was called off meanwhile.
async fn advance(
    parts: &Parts,
    from: &Underway,
    to: Option<Underway>,
    failure: Option<Failure>,
) -> Result<bool, Error> {
    let from = from.clone();
    parts
        .secrets
        .store
        .write(move |tx| {
            if !is_same(table::rotation::find(tx, &from.arn)?.as_ref(), &from) {
                return Ok(false);
            }
            match &to {
                Some(to) => table::rotation::put(tx, to)?,
                None => table::rotation::delete(tx, &from.arn)?,
            }
            if let Some(failure) = &failure {
                table::failure::put(tx, failure)?;
            }
            Ok(true)
        })
        .await
}

async fn ended_test(
    parts: &Parts,
    underway: Underway,
    failure: Option<Failure>,
) -> Result<(), Error> {
    parts
        .secrets
        .store
        .write(move |tx| {
            if is_same(
                table::rotation::find(tx, &underway.arn)?.as_ref(),
                &underway,
            ) {
                end_test(tx, &underway)?;
                match &failure {
                    Some(failure) => table::failure::put(tx, failure)?,
                    None => table::failure::delete(tx, &underway.arn)?,
                }
            }
            Ok(())
        })
        .await
}

/// The version is AWSCURRENT: the rotation is done. Otherwise the function didn't do its work.
async fn finish(parts: &Parts, underway: &Underway) -> Result<bool, Error> {
    let (underway, now) = (underway.clone(), (parts.now)());
    let (secrets, iam) = (parts.secrets.clone(), parts.iam.clone());
    secrets
        .clone()
        .audit()
        .recorded(move |tx, trail| {
            let stages = table::stages(tx, &underway.arn)?;
            if stages.version(CURRENT) != Some(underway.version_id.as_str()) {
                return Ok(false);
            }
            table::rotation::delete(tx, &underway.arn)?;
            table::failure::delete(tx, &underway.arn)?;
            if let Some(mut secret) = table::by_arn(tx, &underway.arn)? {
                secret.rotation.rotated_at = Some(now);
                schedule(&mut secret, now)?;
                table::update(tx, &secret)?;
                // Dates follow too; values have followed with the function's own writes.
                let us = iam.as_service(SECRETS_MANAGER, secret.arn.region(), now);
                secrets.follow_at_home(tx, trail, &us, &secret)?;
            }
            Ok::<_, Error>(true)
        })
        .await
}

/// The whole rotation is tried again, later each time; in the end it waits for its next date.
pub(super) async fn fail(parts: &Parts, underway: Underway, failure: Failure) -> Result<(), Error> {
    if underway.is_test {
        return ended_test(parts, underway, Some(failure)).await;
    }
    let attempt = underway.attempt + 1;
    let next = (attempt < ATTEMPTS_MAX).then(|| Underway {
        step: 0,
        attempt,
        at: failure.at.plus_ms(RETRY_FIRST_MS << attempt.min(20)),
        ..underway.clone()
    });
    if next.is_none() {
        tracing::error!(secret = %underway.arn, "a rotation was given up");
    }
    advance(parts, &underway, next, Some(failure))
        .await
        .map(drop)
}
