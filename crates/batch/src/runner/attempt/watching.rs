//! A container that runs, until it does not: ended by itself, by its owner, or for want of time.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use engine::{AttemptId, Engine, Exit, State as Seen};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::watch;

use super::{WRITE_RETRY, Way};
use crate::model::outcome::{
    EXITED, Ending, FAILED_TO_START, HOST_TERMINATED, OUT_OF_MEMORY, OUT_OF_STORAGE, TIMED_OUT,
};
use crate::table;

/// "Job timeouts": SIGTERM, 30 seconds, SIGKILL; the same when a job is terminated.
const STOP_GRACE: Duration = Duration::from_secs(30);
const OUT_OF_MEMORY_CODE: i32 = 137;

/// How it ended, and whether that was for want of time.
pub struct Watched {
    exit: Exit,
    timed_out: bool,
}

impl Watched {
    /// What the job's owner reads of it.
    pub fn ending(&self) -> Ending {
        let Self { exit, timed_out } = self;
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
                (HOST_TERMINATED, "ContainerRuntimeError")
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
}

impl Way {
    /// Waits for its end, and brings it about when it is due.
    pub async fn watch(&self, id: &AttemptId) -> Watched {
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
}

/// Asks until the engine has taken it: a disk that is full now has room again one day, and a job
/// that was to end must.
pub async fn stop(engine: &dyn Engine, id: &AttemptId) {
    while let Err(error) = engine.stop(id, STOP_GRACE).await {
        tracing::error!(%error, attempt = %id, "cannot stop an attempt");
        tokio::time::sleep(WRITE_RETRY).await;
    }
}

/// Comes back when the attempt is to stop. A runner that is gone tells nothing: the daemon ends, and
/// the job goes on.
pub async fn told(stopped: &mut watch::Receiver<bool>) {
    if stopped.wait_for(|stop| *stop).await.is_err() {
        std::future::pending::<()>().await;
    }
}
