//! One attempt, from its place to its end: credentials, image, container, output, outcome.

mod not_started;
#[cfg(test)]
mod tests;
mod watching;

use std::sync::Arc;
use std::time::Duration;

use engine::{AttemptId, Output, State as Seen};
use oci::{ImageReference, Stage};
use store::{Store, Tx};
use tokio::sync::watch;
use wire::Timestamp;

pub use self::not_started::NotStarted;
use self::watching::told;

use super::output::{Destination, ship};
use super::transitions::{Found, end, find, give_up};
use super::{Handle, Parts, Signal, credentials, run_spec};
use crate::error::Error;
use crate::model::job::{Attempt, Job, JobStatus, LogPlace};
use crate::model::outcome::{Ending, HOST_TERMINATED};
use crate::table;

/// The store or the engine failed: how long to wait before the same again. It is never given up.
const WRITE_RETRY: Duration = Duration::from_secs(1);

/// Where an attempt of an earlier daemon is taken up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// It certainly never ran.
    Beginning,
    /// The engine knows it, running or ended.
    Running,
    /// It ran, and the engine does not know it.
    Lost,
}

/// Everything an attempt's way needs.
struct Way {
    parts: Arc<Parts>,
    handle: Handle,
    job: Job,
    attempt: Attempt,
    stopped: watch::Receiver<bool>,
}

/// Gives a runnable job its attempt, and follows it to its end.
pub async fn begin(
    parts: Arc<Parts>,
    handle: Handle,
    job: String,
    environment: String,
    stopped: watch::Receiver<bool>,
) {
    let id = uuid::Uuid::new_v4().simple().to_string();
    let (wanted, now) = (job.clone(), (parts.now)());
    let begun = written(&parts.store, &job, move |tx| {
        begin_attempt(tx, &wanted, &environment, &id, now)
    })
    .await;
    match begun {
        Some((job, attempt)) => {
            Way {
                parts,
                handle,
                job,
                attempt,
                stopped,
            }
            .run_from_beginning()
            .await;
        }
        // It was withdrawn meanwhile, or makes no sense.
        None => handle.send(Signal::Gone { job }).await,
    }
}

/// The job and its new attempt, unless it is not RUNNABLE any more.
fn begin_attempt(
    tx: &mut Tx,
    job: &str,
    environment: &str,
    id: &str,
    now: Timestamp,
) -> Result<Option<(Job, Attempt)>, Error> {
    let job = match find(tx, job)? {
        Found::Job(job) => *job,
        Found::Nothing => return Ok(None),
        Found::Unreadable => {
            give_up(tx, job, now)?;
            return Ok(None);
        }
    };
    let attempt = Attempt {
        id: id.to_owned(),
        job: job.id.clone(),
        number: job.attempts + 1,
        environment: environment.to_owned(),
        ..Attempt::default()
    };
    if !table::job::begin(tx, &attempt)? {
        return Ok(None);
    }
    let job = Job {
        status: JobStatus::Starting,
        attempts: attempt.number,
        attempt: Some(attempt.id.clone()),
        ..job
    };
    Ok(Some((job, attempt)))
}

/// Writes until it is written: an accepted job is never lost to a store that is busy or full. The
/// place that the job has been given stays its own meanwhile.
async fn written<T: Send + 'static>(
    store: &Store,
    job: &str,
    change: impl Fn(&mut Tx) -> Result<T, Error> + Clone + Send + 'static,
) -> T {
    loop {
        match store.write(change.clone()).await {
            Ok(written) => return written,
            Err(error) => {
                tracing::error!(%error, job, "cannot write down how a job goes");
                tokio::time::sleep(WRITE_RETRY).await;
            }
        }
    }
}

/// Takes up an attempt of an earlier daemon.
pub async fn resume(
    parts: Arc<Parts>,
    handle: Handle,
    job: Job,
    attempt: Attempt,
    from: From,
    stopped: watch::Receiver<bool>,
) {
    let way = Way {
        parts,
        handle,
        job,
        attempt,
        stopped,
    };
    match from {
        From::Beginning => way.run_from_beginning().await,
        From::Running => way.go_on().await,
        From::Lost => {
            let reason = "the container was lost while the server was down".to_owned();
            let ending = Ending {
                reason: Some(reason),
                status_reason: HOST_TERMINATED.to_owned(),
                ..Ending::default()
            };
            way.finish(ending).await;
        }
    }
}

impl Way {
    async fn run_from_beginning(mut self) {
        let mut stopped = self.stopped.clone();
        let prepared = tokio::select! {
            prepared = self.prepare() => prepared,
            () = told(&mut stopped) => Err(NotStarted::stopped()),
        };
        let launched = match prepared {
            Ok(spec) => self.launch(spec).await,
            Err(why) => Err(why),
        };
        match launched {
            Ok(output) => {
                self.set_running((self.parts.now)()).await;
                self.follow(output).await;
            }
            Err(why) => self.finish(why.ending()).await,
        }
    }

    /// Credentials, image, secrets: everything that a container is made of.
    async fn prepare(&self) -> Result<engine::RunSpec, NotStarted> {
        let (parts, job, task) = (&*self.parts, &self.job, self.attempt.id.as_str());
        let granted = parts.host.check(&job.account, &job.spec.container);
        granted.map_err(|refusal| NotStarted::host(&refusal))?;
        let text = job.spec.container.image.as_deref().unwrap_or_default();
        let image = ImageReference::parse(text).map_err(|error| {
            NotStarted::pull(
                Stage::Reference,
                format!("CannotPullContainerError: {error}"),
            )
        })?;
        let secrets = credentials::for_environment(parts, job, task).await?;
        let pulled = super::image::pull(parts, job, task, &image).await?;
        let volumes = parts.volumes.join(task);
        Ok(run_spec::run_spec(
            job,
            &self.attempt,
            &pulled,
            secrets,
            &parts.host,
            &volumes,
            parts.storage_bytes,
        ))
    }

    async fn launch(&self, spec: engine::RunSpec) -> Result<Output, NotStarted> {
        let id = self.engine_id().map_err(NotStarted::start)?;
        self.parts
            .engine
            .launch(&id, &spec)
            .await
            .map_err(NotStarted::start)
    }

    fn engine_id(&self) -> Result<AttemptId, engine::AttemptIdError> {
        self.attempt.id.parse()
    }

    async fn set_running(&mut self, started_at: Timestamp) {
        self.attempt.started_at = Some(started_at);
        self.attempt.log_stream = Some(self.destination().stream);
        let attempt = self.attempt.clone();
        self.persist(move |tx| Ok(table::job::set_running(tx, &attempt)?))
            .await;
    }

    async fn persist<T: Send + 'static>(
        &self,
        change: impl Fn(&mut Tx) -> Result<T, Error> + Clone + Send + 'static,
    ) -> T {
        written(&self.parts.store, &self.job.id, change).await
    }

    async fn go_on(mut self) {
        let Ok(id) = self.engine_id() else { return };
        match self.parts.engine.output(&id).await {
            Ok(output) => {
                if self.job.status == JobStatus::Starting {
                    let started_at = self.observed_start(&id).await;
                    self.set_running(started_at).await;
                }
                self.follow(output).await;
            }
            Err(error) => {
                let ending = Ending {
                    reason: Some(error.to_string()),
                    status_reason: HOST_TERMINATED.to_owned(),
                    ..Ending::default()
                };
                self.finish(ending).await;
            }
        }
    }

    async fn observed_start(&self, id: &AttemptId) -> Timestamp {
        let seen = self.parts.engine.observe().await.unwrap_or_default();
        let started = seen
            .into_iter()
            .find(|seen| seen.attempt == *id)
            .and_then(|seen| match seen.state {
                Seen::Running { started_at_ms } => Some(started_at_ms),
                Seen::Exited(exit) => exit.started_at_ms,
                Seen::Starting => None,
            });
        started.map_or_else(self.parts.now, Timestamp::from_ms)
    }

    /// Ships its output and waits for its end; ends it when it is told to, or is out of time.
    async fn follow(self, output: Output) {
        let Ok(id) = self.engine_id() else { return };
        let parts = Arc::clone(&self.parts);
        let (watched, ()) = tokio::join!(
            self.watch(&id),
            ship(&parts.logs, output, self.destination())
        );
        self.finish(watched.ending()).await;
    }

    /// Writes the end down, tells the runner, then lets go of what is left.
    async fn finish(self, ending: Ending) {
        tracing::info!(
            job = self.job.id,
            attempt = self.attempt.id,
            exit_code = ending.exit_code,
            status_reason = ending.status_reason,
            reason = ending.reason,
            "an attempt ended"
        );
        let (attempt, now) = (self.attempt.clone(), (self.parts.now)());
        let signals = self
            .persist(move |tx| end(tx, &attempt, &ending, now))
            .await;
        self.handle.send_all(signals).await;
        if let Ok(id) = self.engine_id()
            && let Err(error) = self.parts.engine.forget(&id).await
        {
            tracing::error!(%error, attempt = %id, "cannot forget an attempt");
        }
        if let Err(error) = self.parts.logs.forget_source(&self.attempt.id).await {
            tracing::error!(%error, "cannot forget how far a log reaches");
        }
        let volumes = self.parts.volumes.join(&self.attempt.id);
        let removed = tokio::task::spawn_blocking(move || disk::remove_tree(&volumes)).await;
        if let Ok(Err(error)) = removed {
            tracing::error!(%error, "cannot remove a job's volumes");
        }
    }

    fn destination(&self) -> Destination {
        let LogPlace {
            region,
            group,
            stream,
        } = LogPlace::of(&self.job, &self.attempt);
        Destination {
            account: self.job.account.clone(),
            region,
            group,
            stream,
            attempt: self.attempt.id.clone(),
        }
    }
}
