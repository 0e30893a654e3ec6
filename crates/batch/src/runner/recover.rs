//! The daemon's start: what is written, compared with what the engine sees.
//!
//! | written           | seen              | then                                              |
//! |-------------------|-------------------|---------------------------------------------------|
//! | RUNNABLE          |                   | waits for its place again                         |
//! | STARTING, RUNNING | running or ended  | is followed from where its output was shipped to  |
//! | STARTING          | nothing, or never started | starts: the same attempt, once            |
//! | RUNNING           | nothing           | was lost: the attempt failed                      |
//! | ended             | anything          | is forgotten by the engine                        |
//! | what can't be read | anything         | the job failed; the others go on                  |
//!
//! What attempts leave behind, volumes and marks in the log, goes when they end; what is of none
//! that lives was left by a crash between the two, and goes now.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::{AttemptId, State as Seen};
use store::StoreError;

use super::State;
use super::attempt::From;
use super::closing::close;
use super::transitions::{self, needs};
use crate::error::Error;
use crate::model::job::{Attempt, Job, JobStatus};
use crate::model::queue::JobQueue;
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
    let mut live = BTreeSet::new();
    for (id, job) in jobs {
        let known = match job {
            Some(job) => go_on(state, job, &mut seen, &mut live).await?,
            None => false,
        };
        if !known {
            give_up(state, &id).await?;
        }
    }
    for (attempt, _) in seen {
        // Rotation functions are the rotator's: it takes note of how they ended.
        if !secrets::rotation::is_function(attempt.as_str()) {
            forget(state, &attempt).await;
        }
    }
    if !live.is_empty() {
        tracing::info!(jobs = live.len(), "took up jobs of an earlier run");
    }
    clean_up(state, live).await;
    close_queues(state).await
}

/// Goes on with the queues that were being deleted.
async fn close_queues(state: &State) -> Result<(), Error> {
    let queues: Vec<JobQueue> = state
        .parts
        .store
        .read(|tx| Ok::<_, Error>(table::place::all(tx)?))
        .await?;
    for queue in queues.iter().filter(|queue| queue.is_deleting()) {
        let queue = queue.arn.to_string();
        let (parts, handle) = (Arc::clone(&state.parts), state.handle.clone());
        tokio::spawn(close(parts, handle, queue));
    }
    Ok(())
}

/// Takes a job up where it is; false if what is written of it makes no sense.
async fn go_on(
    state: &mut State,
    job: Job,
    seen: &mut HashMap<AttemptId, Seen>,
    live: &mut BTreeSet<String>,
) -> Result<bool, Error> {
    let Ok(needs) = needs(&job) else {
        return Ok(false);
    };
    match job.status {
        JobStatus::Runnable => {
            state.scheduler.take(Event::Ready {
                job: job.id,
                queue: job.queue,
                needs,
                seq: job.seq,
            });
            Ok(true)
        }
        JobStatus::Starting | JobStatus::Running => {
            let Some((id, attempt)) = attempt_of(state, &job).await? else {
                return Ok(false);
            };
            state.scheduler.take(Event::Adopted {
                job: job.id.clone(),
                environment: attempt.environment.clone(),
                needs,
            });
            live.insert(attempt.id.clone());
            take_up(state, job, id, attempt, seen).await;
            Ok(true)
        }
        // Pending ones wait for others; the rest has ended.
        _ => Ok(true),
    }
}

/// The attempt that is under way.
async fn attempt_of(state: &State, job: &Job) -> Result<Option<(AttemptId, Attempt)>, Error> {
    let wanted = job.attempt.clone().unwrap_or_default();
    let Ok(id) = wanted.parse::<AttemptId>() else {
        return Ok(None);
    };
    let attempt = state
        .parts
        .store
        .read(move |tx| table::job::find_attempt(tx, &wanted));
    match attempt.await {
        Ok(attempt) => Ok(attempt.map(|attempt| (id, attempt))),
        Err(StoreError::Corrupt(_) | StoreError::Type { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Follows an attempt, or begins with it, by what the engine sees of it.
async fn take_up(
    state: &mut State,
    job: Job,
    id: AttemptId,
    attempt: Attempt,
    seen: &mut HashMap<AttemptId, Seen>,
) {
    let from = match seen.remove(&id) {
        Some(Seen::Exited(exit)) if exit.never_started && job.status == JobStatus::Starting => {
            forget(state, &id).await;
            From::Beginning
        }
        Some(_) => From::Running,
        None if job.status == JobStatus::Starting => From::Beginning,
        None => From::Lost,
    };
    state.follow(job, attempt, from);
}

/// One job that can't be read costs that job, not the daemon. An attempt of it that still runs is
/// ended with all others that no job knows.
async fn give_up(state: &State, id: &str) -> Result<(), Error> {
    tracing::error!(job = id, "a job's record can't be read: it fails");
    let (id, now) = (id.to_owned(), (state.parts.now)());
    // Nobody knows the job or those that wait for it yet: there is nobody to tell.
    let failed = state
        .parts
        .store
        .write(move |tx| transitions::give_up(tx, &id, now).map(drop));
    failed.await
}

/// Removes what is of no attempt that lives. A failure costs space, not the start.
async fn clean_up(state: &State, live: BTreeSet<String>) {
    if let Err(error) = state.parts.logs.retain_sources(live.clone()).await {
        tracing::error!(%error, "cannot remove what was left of marks in logs");
    }
    match leftovers(&state.parts.volumes, &live).await {
        // They may be large: the start does not wait for them.
        Ok(folders) => drop(tokio::spawn(remove(folders))),
        Err(error) => tracing::error!(%error, "cannot look for volumes that were left"),
    }
}

/// The volumes of attempts that are over.
async fn leftovers(volumes: &Path, live: &BTreeSet<String>) -> std::io::Result<Vec<PathBuf>> {
    let mut entries = match tokio::fs::read_dir(volumes).await {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    while let Some(entry) = entries.next_entry().await? {
        let of_live = entry
            .file_name()
            .to_str()
            .is_some_and(|name| live.contains(name));
        if !of_live && entry.file_type().await?.is_dir() {
            found.push(entry.path());
        }
    }
    Ok(found)
}

async fn remove(folders: Vec<PathBuf>) {
    for folder in folders {
        let removing = tokio::task::spawn_blocking({
            let folder = folder.clone();
            move || disk::remove_tree(&folder)
        });
        if let Ok(Err(error)) = removing.await {
            tracing::error!(%error, folder = %folder.display(), "cannot remove volumes");
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn volumes_of_no_live_attempt_are_left_over() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["alive", "dead", "dead-too"] {
            std::fs::create_dir_all(folder.path().join(name).join("volume")).unwrap();
        }
        std::fs::write(folder.path().join("dead").join("volume").join("file"), "x").unwrap();
        std::fs::write(folder.path().join("no-folder"), "x").unwrap();
        let live: BTreeSet<String> = ["alive".to_owned()].into_iter().collect();
        let found = leftovers(folder.path(), &live).await.unwrap();
        assert_eq!(found.len(), 2, "{found:?}");
        remove(found).await;
        let mut left: Vec<String> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort_unstable();
        assert_eq!(left, ["alive", "no-folder"]);
        let absent = folder.path().join("absent");
        assert!(leftovers(&absent, &live).await.unwrap().is_empty());
    }
}
