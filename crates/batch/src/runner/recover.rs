//! The daemon's start: what is written, compared with what the engine sees.
//!
//! | written           | seen              | then                                              |
//! |-------------------|-------------------|---------------------------------------------------|
//! | RUNNABLE          |                   | waits for its place again                         |
//! | STARTING, RUNNING | running or ended  | is followed from where its output was shipped to  |
//! | STARTING          | nothing, or never started | starts: the same attempt, once            |
//! | RUNNING           | nothing           | was lost: the attempt failed                      |
//! | ended             | anything          | is forgotten by the engine                        |

use std::collections::HashMap;

use engine::{AttemptId, State as Seen};

use super::State;
use super::attempt::From;
use super::transitions::needs;
use crate::error::Error;
use crate::model::job::{Job, JobStatus};
use crate::scheduler::Event;
use crate::table;

pub async fn recover(state: &mut State) -> Result<(), Error> {
    let jobs = state
        .parts
        .store
        .read(|tx| Ok::<_, Error>(table::job::live(tx)?))
        .await?;
    let seen = state
        .parts
        .engine
        .observe()
        .await
        .map_err(|cause| Error::Internal(cause.into()))?;
    let mut seen: HashMap<AttemptId, Seen> = seen
        .into_iter()
        .map(|observation| (observation.attempt, observation.state))
        .collect();
    let mut taken_up = 0_usize;
    for job in jobs {
        match job.status {
            JobStatus::Runnable => {
                let needs = needs(&job)?;
                state.scheduler.take(Event::Ready {
                    job: job.id,
                    queue: job.queue,
                    needs,
                    seq: job.seq,
                });
            }
            JobStatus::Starting | JobStatus::Running => {
                take_up(state, job, &mut seen).await?;
                taken_up += 1;
            }
            // Pending ones wait for others; the rest has ended.
            _ => {}
        }
    }
    for (attempt, _) in seen {
        forget(state, &attempt).await;
    }
    if taken_up > 0 {
        tracing::info!(jobs = taken_up, "took up jobs of an earlier run");
    }
    Ok(())
}

async fn take_up(
    state: &mut State,
    job: Job,
    seen: &mut HashMap<AttemptId, Seen>,
) -> Result<(), Error> {
    let id = job.attempt.clone().unwrap_or_default();
    let wanted = id.clone();
    let attempt = state
        .parts
        .store
        .read(move |tx| Ok::<_, Error>(table::job::find_attempt(tx, &wanted)?))
        .await?
        .ok_or_else(|| Error::Internal(format!("job {} has no attempt {id}", job.id).into()))?;
    let engine_id: AttemptId = id
        .parse()
        .map_err(|cause| Error::Internal(Box::new(cause)))?;
    let from = match seen.remove(&engine_id) {
        Some(Seen::Exited(exit)) if exit.never_started && job.status == JobStatus::Starting => {
            forget(state, &engine_id).await;
            From::Beginning
        }
        Some(_) => From::Running,
        None if job.status == JobStatus::Starting => From::Beginning,
        None => From::Lost,
    };
    let needs = needs(&job)?;
    let environment = attempt.environment.clone();
    state.scheduler.take(Event::Adopted {
        job: job.id.clone(),
        environment,
        needs,
    });
    state.follow(job, attempt, from);
    Ok(())
}

async fn forget(state: &State, attempt: &AttemptId) {
    let engine = &state.parts.engine;
    if let Err(engine::EngineError::StillRunning(_)) = engine.forget(attempt).await {
        // It belongs to no job any more: it must not go on.
        tracing::warn!(%attempt, "ends an attempt that no job knows");
        if let Err(error) = engine.stop(attempt, std::time::Duration::ZERO).await {
            tracing::error!(%attempt, %error, "cannot end it");
        }
    }
}
