//! Changes of a job's state that draw others along: the end of one job is news for those that
//! depend on it. All inside one transaction.

use store::{StoreError, Tx};
use wire::Timestamp;

use super::Signal;
use crate::error::Error;
use crate::model::job::{Attempt, Job, JobStatus};
use crate::model::outcome::{DEPENDENCY_FAILED, Ending, Next, UNREADABLE};
use crate::scheduler::Amount;
use crate::table;

/// The signal that this job may start.
pub fn ready(job: &Job) -> Result<Signal, Error> {
    Ok(Signal::Ready {
        job: job.id.clone(),
        queue: job.queue.clone(),
        needs: needs(job)?,
        seq: job.seq,
    })
}

/// The signal that this job's attempt has ended and that it may start anew.
fn again(job: &Job) -> Result<Signal, Error> {
    Ok(Signal::Again {
        job: job.id.clone(),
        queue: job.queue.clone(),
        needs: needs(job)?,
        seq: job.seq,
    })
}

pub fn needs(job: &Job) -> Result<Amount, Error> {
    let resources = job.spec.resources()?;
    Ok(Amount {
        vcpus_milli: u64::from(resources.vcpus_milli),
        memory_mib: u64::from(resources.memory_mib),
    })
}

/// What the store holds of a job.
#[derive(Debug)]
pub enum Found {
    Job(Box<Job>),
    Nothing,
    /// A row that this program can't read: of another version, or damaged.
    Unreadable,
}

pub fn find(tx: &mut Tx, id: &str) -> Result<Found, Error> {
    match table::job::find(tx, id) {
        Ok(Some(job)) => Ok(Found::Job(Box::new(job))),
        Ok(None) => Ok(Found::Nothing),
        Err(StoreError::Corrupt(_) | StoreError::Type { .. }) => {
            // Not the cause: it may quote the record, and people put secrets into variables.
            tracing::error!(job = id, "a job's record can't be read");
            Ok(Found::Unreadable)
        }
        Err(error) => Err(error.into()),
    }
}

/// Those that waited for `ended`: when it succeeded they may be ready, when it failed they fail,
/// and so do those that wait for them.
pub fn settle(
    tx: &mut Tx,
    ended: &str,
    succeeded: bool,
    now: Timestamp,
) -> Result<Vec<Signal>, Error> {
    let mut signals = Vec::new();
    let mut news = vec![(ended.to_owned(), succeeded)];
    while let Some((on, succeeded)) = news.pop() {
        for id in table::job::dependants(tx, &on)? {
            let mut reason = DEPENDENCY_FAILED;
            if succeeded {
                table::job::release(tx, &id, &on)?;
                if table::job::waits(tx, &id)? {
                    continue;
                }
                table::job::set_status(tx, &id, JobStatus::Runnable, None, None)?;
                match find(tx, &id)? {
                    Found::Job(job) => {
                        signals.push(ready(&job)?);
                        continue;
                    }
                    Found::Nothing => continue,
                    Found::Unreadable => {
                        table::job::make_readable(tx, &id)?;
                        reason = UNREADABLE;
                    }
                }
            }
            table::job::release_all(tx, &id)?;
            table::job::set_status(tx, &id, JobStatus::Failed, Some(reason), Some(now))?;
            news.push((id, false));
        }
    }
    Ok(signals)
}

/// Ends a job that no attempt is under way of, and with it those that wait for it. It need not be
/// readable.
pub fn fail(tx: &mut Tx, id: &str, reason: &str, now: Timestamp) -> Result<Vec<Signal>, Error> {
    table::job::release_all(tx, id)?;
    table::job::set_status(tx, id, JobStatus::Failed, Some(reason), Some(now))?;
    let mut signals = settle(tx, id, false, now)?;
    signals.push(Signal::Gone { job: id.to_owned() });
    Ok(signals)
}

/// Ends a job whose record can't be read. What it says of itself is lost; that it has failed, and
/// why, is shown.
pub fn give_up(tx: &mut Tx, id: &str, now: Timestamp) -> Result<Vec<Signal>, Error> {
    table::job::make_readable(tx, id)?;
    fail(tx, id, UNREADABLE, now)
}

/// The end of a job that never started, as `job` is marked.
pub fn withdraw(
    tx: &mut Tx,
    job: &Job,
    reason: &str,
    now: Timestamp,
) -> Result<Vec<Signal>, Error> {
    table::job::mark(tx, job)?;
    fail(tx, &job.id, reason, now)
}

/// Ends a job wherever it is, as its owner wants: one that has been placed is asked to stop, and
/// ends when it has.
pub fn terminate(
    tx: &mut Tx,
    mut job: Job,
    reason: &str,
    now: Timestamp,
) -> Result<Vec<Signal>, Error> {
    job.terminated = true;
    if !matches!(job.status, JobStatus::Starting | JobStatus::Running) {
        return withdraw(tx, &job, reason, now);
    }
    // The first reason stays.
    job.stop_reason.get_or_insert_with(|| reason.to_owned());
    table::job::mark(tx, &job)?;
    Ok(vec![Signal::Stop { job: job.id }])
}

/// Writes an attempt's end and what becomes of the job.
pub fn end(
    tx: &mut Tx,
    attempt: &Attempt,
    ending: &Ending,
    now: Timestamp,
) -> Result<Vec<Signal>, Error> {
    let gone = vec![Signal::Gone {
        job: attempt.job.clone(),
    }];
    let job = match find(tx, &attempt.job)? {
        Found::Job(job) => *job,
        Found::Nothing => return Ok(gone),
        Found::Unreadable => return give_up(tx, &attempt.job, now),
    };
    // The end of this attempt has been written before.
    if job.attempt.as_deref() != Some(&attempt.id) {
        let waits = job.status == JobStatus::Runnable;
        return if waits {
            Ok(vec![again(&job)?])
        } else {
            Ok(gone)
        };
    }
    let ending = Ending {
        stopped: job.stop_reason.clone().or(ending.stopped.clone()),
        ..ending.clone()
    };
    let why = ending
        .stopped
        .clone()
        .unwrap_or_else(|| ending.status_reason.clone());
    let ended = Attempt {
        stopped_at: Some(now),
        exit_code: ending.exit_code,
        reason: ending.reason.clone(),
        status_reason: Some(why.clone()),
        ..attempt.clone()
    };
    table::job::end_attempt(tx, &ended)?;
    match ending.next(&job.spec, job.attempts) {
        Next::Retry => {
            table::job::set_status(tx, &job.id, JobStatus::Runnable, Some(&why), None)?;
            Ok(vec![again(&job)?])
        }
        next => {
            let succeeded = next == Next::Succeed;
            let status = if succeeded {
                JobStatus::Succeeded
            } else {
                JobStatus::Failed
            };
            table::job::set_status(tx, &job.id, status, Some(&why), Some(now))?;
            let mut signals = gone;
            signals.extend(settle(tx, &job.id, succeeded, now)?);
            Ok(signals)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::job;
    use crate::table::job_tests::{made, on_a_fresh_file, spoil, submitted};
    use wire::r#gen::batch as shape;

    const NOW: Timestamp = Timestamp::from_ms(9);

    fn state(tx: &mut Tx, id: &str) -> Result<(JobStatus, Option<String>), Error> {
        let found = job::find(tx, id)?;
        let job = found.ok_or_else(|| Error::Client(format!("no job {id}")))?;
        Ok((job.status, job.status_reason))
    }

    fn failed(reason: &str) -> (JobStatus, Option<String>) {
        (JobStatus::Failed, Some(reason.to_owned()))
    }

    #[test]
    fn a_failure_reaches_all_that_wait_for_it() {
        on_a_fresh_file(|tx| {
            for id in ["a", "b", "c"] {
                submitted(tx, id, JobStatus::Pending)?;
            }
            job::depend(tx, "b", "a")?;
            job::depend(tx, "c", "b")?;
            // Whether it can be read or not.
            spoil(tx, "a")?;
            let signals = give_up(tx, "a", NOW)?;
            assert_eq!(
                signals,
                [Signal::Gone {
                    job: "a".to_owned()
                }]
            );
            assert_eq!(state(tx, "a")?, failed(UNREADABLE));
            assert_eq!(state(tx, "b")?, failed(DEPENDENCY_FAILED));
            assert_eq!(state(tx, "c")?, failed(DEPENDENCY_FAILED));
            assert!(job::live(tx)?.is_empty());
            Ok(())
        });
    }

    #[test]
    fn an_unreadable_job_does_not_hold_up_the_end_of_another() {
        on_a_fresh_file(|tx| {
            submitted(tx, "a", JobStatus::Succeeded)?;
            for id in ["b", "c", "d"] {
                submitted(tx, id, JobStatus::Pending)?;
            }
            for (job, on) in [("b", "a"), ("c", "a"), ("d", "b")] {
                job::depend(tx, job, on)?;
            }
            spoil(tx, "b")?;
            let signals = settle(tx, "a", true, NOW)?;
            let started: Vec<&str> = signals
                .iter()
                .filter_map(|signal| match signal {
                    Signal::Ready { job, .. } => Some(job.as_str()),
                    _ => None,
                })
                .collect();
            assert_eq!(started, ["c"]);
            assert_eq!(state(tx, "b")?, failed(UNREADABLE));
            assert_eq!(state(tx, "d")?, failed(DEPENDENCY_FAILED));
            let live: Vec<String> = job::live(tx)?.into_iter().map(|(id, _)| id).collect();
            assert_eq!(live, ["c"]);
            Ok(())
        });
    }

    #[test]
    fn an_attempt_ends_once_and_a_retried_job_keeps_its_place() {
        on_a_fresh_file(|tx| {
            submitted(tx, "before", JobStatus::Runnable)?;
            let mut made = made("a", JobStatus::Runnable);
            made.spec.retry = Some(shape::RetryStrategy {
                attempts: Some(2),
                evaluate_on_exit: None,
            });
            job::insert(tx, &made)?;
            for number in 1..=2 {
                let attempt = Attempt {
                    id: format!("attempt{number}"),
                    job: "a".to_owned(),
                    number,
                    ..Attempt::default()
                };
                assert!(job::begin(tx, &attempt)?);
                let ending = Ending {
                    exit_code: Some(3),
                    status_reason: "it failed".to_owned(),
                    ..Ending::default()
                };
                let expected = if number == 1 {
                    Signal::Again {
                        job: "a".to_owned(),
                        queue: made.queue.clone(),
                        needs: needs(&made)?,
                        seq: 2,
                    }
                } else {
                    Signal::Gone {
                        job: "a".to_owned(),
                    }
                };
                // Whether its end is written now or has been before.
                for _ in 0..2 {
                    let signals = end(tx, &attempt, &ending, NOW)?;
                    assert_eq!(signals, std::slice::from_ref(&expected), "{number}");
                }
            }
            assert_eq!(state(tx, "a")?, failed("it failed"));
            Ok(())
        });
    }

    #[test]
    fn only_what_has_been_placed_is_asked_to_stop() {
        on_a_fresh_file(|tx| {
            let waits = submitted(tx, "waits", JobStatus::Runnable)?;
            let runs = submitted(tx, "runs", JobStatus::Running)?;
            let gone = terminate(tx, waits, "enough", NOW)?;
            assert_eq!(
                gone,
                [Signal::Gone {
                    job: "waits".to_owned()
                }]
            );
            assert_eq!(state(tx, "waits")?, failed("enough"));
            for reason in ["first", "second"] {
                let job = job::find(tx, "runs")?.unwrap_or_else(|| runs.clone());
                let stop = terminate(tx, job, reason, NOW)?;
                assert_eq!(
                    stop,
                    [Signal::Stop {
                        job: "runs".to_owned()
                    }]
                );
            }
            let job = job::find(tx, "runs")?.unwrap();
            assert_eq!(job.status, JobStatus::Running);
            assert_eq!(
                (job.terminated, job.stop_reason.as_deref()),
                (true, Some("first"))
            );
            Ok(())
        });
    }
}
