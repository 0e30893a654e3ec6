//! One attempt, from its place to its end: credentials, image, container, output, outcome.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use engine::{AttemptId, Engine, Exit, Output, State as Seen};
use oci::{ImageReference, Stage};
use store::{Store, Tx};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::watch;
use wire::Timestamp;

use super::output::{Destination, ship};
use super::transitions::{Found, end, find, give_up};
use super::{Handle, Parts, Signal, credentials, run_spec};
use crate::error::Error;
use crate::model::host::Refusal;
use crate::model::job::{Attempt, Job, JobStatus, LogPlace};
use crate::model::outcome::{
    EXITED, Ending, FAILED_TO_START, OUT_OF_MEMORY, OUT_OF_STORAGE, TIMED_OUT,
};
use crate::table;

/// "Job timeouts": SIGTERM, 30 seconds, SIGKILL; the same when a job is terminated.
const STOP_GRACE: Duration = Duration::from_secs(30);
/// The agent's limit for one pull.
/// The store or the engine failed: how long to wait before the same again. It is never given up.
const WRITE_RETRY: Duration = Duration::from_secs(1);
const OUT_OF_MEMORY_CODE: i32 = 137;

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

/// Why a container never was.
#[derive(Debug)]
pub struct NotStarted {
    status_reason: String,
    reason: String,
}

impl NotStarted {
    /// The image could not be had. `text` is the agent's, beginning with the error's name.
    pub fn pull(stage: Stage, text: impl std::fmt::Display) -> Self {
        Self {
            status_reason: FAILED_TO_START.to_owned(),
            reason: format!("{text} [stage={stage}]"),
        }
    }

    /// What the task needs before its containers could not be had. `text` is the agent's, `why` is
    /// who, what, on which resource and what would help.
    pub fn resources(stage: Stage, text: String, why: &str) -> Self {
        Self {
            status_reason: text,
            reason: format!("{why} [stage={stage}]"),
        }
    }

    /// The registry's credentials could not be had: on Fargate the text stands in a longer one.
    pub fn registry_auth(job: &Job, stage: Stage, text: String, why: &str) -> Self {
        let text = if job.spec.fargate {
            format!(
                "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to get registry auth from asm: service call has been retried 1 time(s): {text}"
            )
        } else {
            text
        };
        Self::resources(stage, text, why)
    }

    /// It wants something of this machine that the operator has not granted.
    fn host(refusal: &Refusal) -> Self {
        Self {
            status_reason: FAILED_TO_START.to_owned(),
            reason: format!("CannotStartContainerError: {refusal} [stage=host]"),
        }
    }

    fn start(text: impl std::fmt::Display) -> Self {
        Self {
            status_reason: FAILED_TO_START.to_owned(),
            reason: format!("CannotStartContainerError: {text} [stage=start]"),
        }
    }
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
                status_reason: "Host EC2 terminated.".to_owned(),
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
            () = told(&mut stopped) => Err(NotStarted {
                status_reason: FAILED_TO_START.to_owned(),
                reason: "it was stopped before its container started".to_owned(),
            }),
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
            Err(why) => {
                let ending = Ending {
                    reason: Some(why.reason),
                    status_reason: why.status_reason,
                    ..Ending::default()
                };
                self.finish(ending).await;
            }
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
                    status_reason: "Host EC2 terminated.".to_owned(),
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
        let (exit, ()) = tokio::join!(
            self.watch(&id),
            ship(&parts.logs, output, self.destination())
        );
        let ending = Self::ending(&exit);
        self.finish(ending).await;
    }

    async fn watch(&self, id: &AttemptId) -> Watched {
        let timed_out = AtomicBool::new(self.attempt.timed_out);
        let exit = tokio::select! {
            exit = self.exit(id) => exit,
            exit = self.stop_when_due(id, &timed_out) => exit,
        };
        Watched {
            exit,
            timed_out: timed_out.into_inner(),
        }
    }

    /// Ends the attempt when it is told to, or is out of time. How it ended is for the engine to
    /// say: this never comes back.
    async fn stop_when_due(&self, id: &AttemptId, timed_out: &AtomicBool) -> Exit {
        let mut stopped = self.stopped.clone();
        tokio::select! {
            () = told(&mut stopped) => {}
            () = self.out_of_time() => {
                timed_out.store(true, Ordering::Relaxed);
                let attempt = self.attempt.id.clone();
                self.persist(move |tx| Ok(table::job::set_timed_out(tx, &attempt)?)).await;
            }
        }
        stop(&*self.parts.engine, id).await;
        std::future::pending().await
    }

    /// Comes back when the attempt has run as long as it may.
    async fn out_of_time(&self) {
        let (Some(most), Some(started)) = (self.job.spec.attempt_ms_max(), self.attempt.started_at)
        else {
            return std::future::pending().await;
        };
        let left = started.plus_ms(most).ms() - (self.parts.now)().ms();
        tokio::time::sleep(Duration::from_millis(u64::try_from(left).unwrap_or(0))).await;
    }

    /// Comes back when the engine says that it has ended.
    async fn exit(&self, id: &AttemptId) -> Exit {
        let mut events = self.parts.engine.events();
        loop {
            // First the truth, then the news: what happened before we listened is not lost.
            match self.parts.engine.observe().await {
                Ok(seen) => {
                    let state = seen
                        .into_iter()
                        .find(|seen| seen.attempt == *id)
                        .map(|s| s.state);
                    if let Some(Seen::Exited(exit)) = state {
                        return exit;
                    }
                }
                Err(error) => tracing::error!(%error, "the engine can't say what runs"),
            }
            loop {
                match events.recv().await {
                    Ok(seen) if seen.attempt == *id => {
                        if let Seen::Exited(exit) = seen.state {
                            return exit;
                        }
                    }
                    Ok(_) => {}
                    Err(RecvError::Lagged(_)) => break,
                    Err(RecvError::Closed) => return std::future::pending().await,
                }
            }
        }
    }

    fn ending(watched: &Watched) -> Ending {
        let Watched { exit, timed_out } = watched;
        let mut ending = Ending {
            exit_code: exit.code.or_else(|| exit.signal.map(|signal| 128 + signal)),
            status_reason: EXITED.to_owned(),
            timed_out: *timed_out,
            ..Ending::default()
        };
        if let Some(error) = &exit.error {
            let (status, name) = if exit.never_started {
                (FAILED_TO_START, "CannotStartContainerError")
            } else {
                ("Host EC2 terminated.", "ContainerRuntimeError")
            };
            ending.status_reason = status.to_owned();
            ending.reason = Some(format!("{name}: {error}"));
        }
        if exit.oom_killed {
            ending.exit_code = Some(OUT_OF_MEMORY_CODE);
            ending.reason = Some(OUT_OF_MEMORY.to_owned());
        }
        if let Some(why) = &exit.out_of_storage {
            ending.reason = Some(format!("{OUT_OF_STORAGE} ({why})"));
        }
        if *timed_out {
            ending.status_reason = TIMED_OUT.to_owned();
        }
        ending
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

/// Asks until the engine has taken it: a disk that is full now has room again one day, and a job
/// that was to end must.
async fn stop(engine: &dyn Engine, id: &AttemptId) {
    while let Err(error) = engine.stop(id, STOP_GRACE).await {
        tracing::error!(%error, attempt = %id, "cannot stop an attempt");
        tokio::time::sleep(WRITE_RETRY).await;
    }
}

/// Comes back when the attempt is to stop. A runner that is gone tells nothing: the daemon ends, and
/// the job goes on.
async fn told(stopped: &mut watch::Receiver<bool>) {
    if stopped.wait_for(|stop| *stop).await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// How it ended, and whether that was for want of time.
struct Watched {
    exit: Exit,
    timed_out: bool,
}

#[cfg(test)]
#[path = "attempt_tests.rs"]
mod tests;
