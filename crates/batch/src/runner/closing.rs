//! The end of a job queue: "All jobs in the queue are eventually terminated when you delete a job
//! queue" ("DeleteJobQueue").
//!
//! A queue may have more jobs than one transaction should end, and those that run take a while to
//! stop. So it is DELETING until the last has ended, and this goes on where it was after a restart.

use std::sync::Arc;
use std::time::Duration;

use store::Tx;
use wire::Timestamp;

use super::transitions::{Found, find, give_up, terminate};
use super::{Handle, Parts, Signal};
use crate::error::Error;
use crate::model::names::Kind;
use crate::model::outcome::QUEUE_DELETED;
use crate::table;

/// Jobs that one transaction ends.
const ENDED_MAX: u32 = 500;
/// How often it is looked whether the running ones have stopped, or a store that failed works again.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// What is left of a queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Left {
    /// Jobs that have not been told.
    More,
    /// Jobs that have been told to stop, and have not yet.
    Stopping,
    Nothing,
}

/// Ends a queue's jobs, then the queue.
pub async fn close(parts: Arc<Parts>, handle: Handle, queue: String) {
    loop {
        let (arn, now) = (queue.clone(), (parts.now)());
        let stepped = parts.store.write(move |tx| step(tx, &arn, now)).await;
        let left = match stepped {
            Ok((signals, left)) => {
                handle.send_all(signals).await;
                left
            }
            Err(error) => {
                tracing::error!(%error, queue, "cannot end the jobs of a queue");
                Left::Stopping
            }
        };
        match left {
            Left::More => {}
            Left::Stopping => tokio::time::sleep(LOOK_EVERY).await,
            Left::Nothing => break,
        }
    }
    handle.send(Signal::Places).await;
}

/// Ends some of the jobs; the queue itself, when all have ended.
fn step(tx: &mut Tx, queue: &str, now: Timestamp) -> Result<(Vec<Signal>, Left), Error> {
    let ids = table::job::untold_in_queue(tx, queue, ENDED_MAX)?;
    let mut signals = Vec::new();
    for id in &ids {
        signals.extend(match find(tx, id)? {
            Found::Job(job) => terminate(tx, *job, QUEUE_DELETED, now)?,
            Found::Nothing => Vec::new(),
            Found::Unreadable => give_up(tx, id, now)?,
        });
    }
    let left = if u32::try_from(ids.len()).is_ok_and(|count| count < ENDED_MAX) {
        if table::job::any_live_in_queue(tx, queue)? {
            Left::Stopping
        } else {
            table::place::delete(tx, Kind::JobQueue, queue)?;
            Left::Nothing
        }
    } else {
        Left::More
    };
    Ok((signals, left))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::job::JobStatus;
    use crate::table::job;
    use crate::table::job_tests::{made, on_a_fresh_file, submitted};

    const NOW: Timestamp = Timestamp::from_ms(9);

    #[test]
    fn a_queue_goes_when_its_last_job_has_ended() {
        on_a_fresh_file(|tx| {
            let running = submitted(tx, "runs", JobStatus::Running)?;
            let queue = running.queue.as_str();
            for (id, status) in [
                ("starts", JobStatus::Starting),
                ("waits", JobStatus::Runnable),
                ("depends", JobStatus::Pending),
                ("is-over", JobStatus::Succeeded),
            ] {
                submitted(tx, id, status)?;
            }
            job::depend(tx, "depends", "runs")?;
            let mut other = made("other", JobStatus::Runnable);
            other.queue += "-2";
            job::insert(tx, &other)?;

            let (signals, left) = step(tx, queue, NOW)?;
            assert_eq!(left, Left::Stopping);
            let stopped: Vec<&Signal> = signals
                .iter()
                .filter(|signal| matches!(signal, Signal::Stop { .. }))
                .collect();
            assert_eq!(stopped.len(), 2, "{signals:?}");
            for id in ["waits", "depends"] {
                let found = job::find(tx, id)?.unwrap();
                assert_eq!(found.status, JobStatus::Failed, "{id}");
                assert_eq!(found.status_reason.as_deref(), Some(QUEUE_DELETED), "{id}");
                assert!(found.terminated);
            }
            // They are told once.
            assert_eq!(step(tx, queue, NOW)?, (Vec::new(), Left::Stopping));
            for id in ["runs", "starts"] {
                job::set_status(tx, id, JobStatus::Failed, None, Some(NOW))?;
            }
            assert_eq!(step(tx, queue, NOW)?, (Vec::new(), Left::Nothing));
            let other = job::find(tx, "other")?.unwrap();
            assert_eq!(other.status, JobStatus::Runnable);
            Ok(())
        });
    }

    #[test]
    fn many_jobs_are_ended_in_portions() {
        on_a_fresh_file(|tx| {
            let most = usize::try_from(ENDED_MAX).unwrap();
            let mut queue = String::new();
            for number in 0..=most {
                queue = submitted(tx, &format!("j{number}"), JobStatus::Runnable)?.queue;
            }
            let (signals, left) = step(tx, &queue, NOW)?;
            assert_eq!((signals.len(), left), (most, Left::More));
            let (signals, left) = step(tx, &queue, NOW)?;
            assert_eq!((signals.len(), left), (1, Left::Nothing));
            Ok(())
        });
    }
}
