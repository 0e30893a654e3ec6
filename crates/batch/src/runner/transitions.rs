//! Changes of a job's state that draw others along: the end of one job is news for those that
//! depend on it. All inside one transaction.

use store::Tx;
use wire::Timestamp;

use super::Signal;
use crate::error::Error;
use crate::model::job::{Attempt, Job, JobStatus};
use crate::model::outcome::{DEPENDENCY_FAILED, Ending, Next};
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

pub fn needs(job: &Job) -> Result<Amount, Error> {
    let resources = job.spec.resources()?;
    Ok(Amount {
        vcpus_milli: u64::from(resources.vcpus_milli),
        memory_mib: u64::from(resources.memory_mib),
    })
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
            if succeeded {
                table::job::release(tx, &id, &on)?;
                if table::job::waits(tx, &id)? {
                    continue;
                }
                table::job::set_status(tx, &id, JobStatus::Runnable, None, None)?;
                let job = table::job::find(tx, &id)?;
                signals.extend(job.as_ref().map(ready).transpose()?);
            } else {
                table::job::release_all(tx, &id)?;
                let reason = Some(DEPENDENCY_FAILED);
                table::job::set_status(tx, &id, JobStatus::Failed, reason, Some(now))?;
                news.push((id, false));
            }
        }
    }
    Ok(signals)
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
    let Some(job) = table::job::find(tx, &attempt.job)? else {
        return Ok(gone);
    };
    // The end of this attempt has been written before.
    if job.attempt.as_deref() != Some(&attempt.id) {
        return Ok(gone);
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
    let mut signals = gone;
    match ending.next(&job.spec, job.attempts) {
        Next::Retry => {
            table::job::set_status(tx, &job.id, JobStatus::Runnable, Some(&why), None)?;
            signals.push(ready(&job)?);
        }
        next => {
            let succeeded = next == Next::Succeed;
            let status = if succeeded {
                JobStatus::Succeeded
            } else {
                JobStatus::Failed
            };
            table::job::set_status(tx, &job.id, status, Some(&why), Some(now))?;
            signals.extend(settle(tx, &job.id, succeeded, now)?);
        }
    }
    Ok(signals)
}
