//! Jobs, their attempts, and what they wait for.

use std::collections::BTreeMap;

use store::{Row, StoreError, Tx};
use wire::{Arn, Timestamp};

use super::{body_text, read_body};
use crate::model::job::{Attempt, Job, JobSpec, JobStatus};
use crate::model::queue::reason_code;

pub(super) const COLUMNS: &str = "id, account, region, queue, name, definition, status, status_reason, created_at_ms,
    started_at_ms, stopped_at_ms, attempts, attempt, cancelled, terminated, stop_reason, tags, spec, seq";

fn moment(row: &Row, column: usize) -> Result<Option<Timestamp>, StoreError> {
    let ms: Option<i64> = row.get(column)?;
    Ok(ms.map(Timestamp::from_ms))
}

pub(super) fn job(row: &Row) -> Result<Job, StoreError> {
    let (status, tags, spec): (String, String, String) = (row.get(6)?, row.get(16)?, row.get(17)?);
    let status = JobStatus::parse(&status)
        .ok_or_else(|| StoreError::Corrupt(format!("a job's status is {status}").into()))?;
    Ok(Job {
        id: row.get(0)?,
        account: row.get(1)?,
        region: row.get(2)?,
        queue: row.get(3)?,
        name: row.get(4)?,
        definition: row.get(5)?,
        status,
        status_reason: row.get(7)?,
        created_at: Timestamp::from_ms(row.get(8)?),
        started_at: moment(row, 9)?,
        stopped_at: moment(row, 10)?,
        attempts: row.get(11)?,
        attempt: row.get(12)?,
        cancelled: row.get(13)?,
        terminated: row.get(14)?,
        stop_reason: row.get(15)?,
        tags: read_body(&tags)?,
        spec: read_body(&spec)?,
        seq: row.get(18)?,
    })
}

/// Stores a new job behind all others, and says at which place that is.
pub fn insert(tx: &mut Tx, job: &Job) -> Result<i64, StoreError> {
    let row = tx.row(
        "insert into batch_job (id, account, region, queue, name, definition, seq, status, status_reason,
         created_at_ms, attempts, cancelled, terminated, tags, spec)
         values ($1, $2, $3, $4, $5, $6, (select coalesce(max(seq), 0) + 1 from batch_job), $7, $8, $9, 0, 0, 0,
         $10, $11) returning seq",
        &[
            (&job.id).into(),
            (&job.account).into(),
            (&job.region).into(),
            (&job.queue).into(),
            (&job.name).into(),
            (&job.definition).into(),
            job.status.as_str().into(),
            job.status_reason.clone().into(),
            job.created_at.ms().into(),
            body_text(&job.tags)?.into(),
            body_text(&job.spec)?.into(),
        ],
    )?;
    row.map_or(Ok(0), |row| row.get(0))
}

pub fn find(tx: &mut Tx, id: &str) -> Result<Option<Job>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from batch_job where id = $1"),
        &[id.into()],
    )?
    .map(|row| job(&row))
    .transpose()
}

/// Gives a row that can't be read a body that can, so that its end can be shown.
pub fn make_readable(tx: &mut Tx, id: &str) -> Result<(), StoreError> {
    let row = tx.row(
        "select tags, definition, queue from batch_job where id = $1",
        &[id.into()],
    )?;
    let Some(row) = row else { return Ok(()) };
    let (tags, definition, queue): (&str, &str, &str) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let tags: BTreeMap<String, String> = read_body(tags).unwrap_or_default();
    let last = |arn: &str| arn.rsplit('/').next().unwrap_or_default().to_owned();
    let definition = last(definition);
    let name = definition.split(':').next().unwrap_or_default();
    let spec = JobSpec::unknown(name, &last(queue));
    tx.exec(
        "update batch_job set tags = $2, spec = $3 where id = $1",
        &[
            id.into(),
            body_text(&tags)?.into(),
            body_text(&spec)?.into(),
        ],
    )?;
    Ok(())
}

/// Everything that has not ended, in the order of submission: each job's id, and the job, unless its
/// row can't be read.
pub fn live(tx: &mut Tx) -> Result<Vec<(String, Option<Job>)>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from batch_job where status not in ('SUCCEEDED', 'FAILED') order by seq"),
        &[],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, job(row).ok())))
    .collect()
}

/// The queue's jobs that have not ended and whose owner has not said that they shall.
pub fn untold_in_queue(tx: &mut Tx, queue: &str, limit: u32) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select id from batch_job where queue = $1 and status not in ('SUCCEEDED', 'FAILED')
         and stop_reason is null order by seq limit $2",
        &[queue.into(), limit.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Are there jobs in this queue that have not ended?
pub fn any_live_in_queue(tx: &mut Tx, queue: &str) -> Result<bool, StoreError> {
    Ok(tx
        .row(
            "select 1 from batch_job where queue = $1 and status not in ('SUCCEEDED', 'FAILED') limit 1",
            &[queue.into()],
        )?
        .is_some())
}

/// From RUNNABLE to STARTING with a new attempt; false if it is not RUNNABLE any more.
pub fn begin(tx: &mut Tx, attempt: &Attempt) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "update batch_job set status = 'STARTING', status_reason = null, attempts = $2, attempt = $3,
         started_at_ms = null, waiting_code = null, waiting_since_ms = null where id = $1 and status = 'RUNNABLE'",
        &[(&attempt.job).into(), attempt.number.into(), (&attempt.id).into()],
    )?;
    if changed == 0 {
        return Ok(false);
    }
    tx.exec(
        "insert into batch_attempt (id, job, number, environment, timed_out) values ($1, $2, $3, $4, 0)",
        &[
            (&attempt.id).into(),
            (&attempt.job).into(),
            attempt.number.into(),
            (&attempt.environment).into(),
        ],
    )?;
    Ok(true)
}

/// From STARTING to RUNNING.
pub fn set_running(tx: &mut Tx, attempt: &Attempt) -> Result<(), StoreError> {
    let started = attempt.started_at.map(Timestamp::ms);
    tx.exec(
        "update batch_job set status = 'RUNNING', started_at_ms = $2 where id = $1 and status = 'STARTING'",
        &[(&attempt.job).into(), started.into()],
    )?;
    tx.exec(
        "update batch_attempt set started_at_ms = $2, log_stream = $3 where id = $1",
        &[
            (&attempt.id).into(),
            started.into(),
            attempt.log_stream.clone().into(),
        ],
    )?;
    Ok(())
}

pub fn set_timed_out(tx: &mut Tx, attempt: &str) -> Result<(), StoreError> {
    tx.exec(
        "update batch_attempt set timed_out = 1 where id = $1",
        &[attempt.into()],
    )?;
    Ok(())
}

/// Writes what an attempt ended with.
pub fn end_attempt(tx: &mut Tx, attempt: &Attempt) -> Result<(), StoreError> {
    tx.exec(
        "update batch_attempt set stopped_at_ms = $2, exit_code = $3, reason = $4, status_reason = $5 where id = $1",
        &[
            (&attempt.id).into(),
            attempt.stopped_at.map(Timestamp::ms).into(),
            attempt.exit_code.into(),
            attempt.reason.clone().into(),
            attempt.status_reason.clone().into(),
        ],
    )?;
    Ok(())
}

/// Sets where a job is now, and why.
pub fn set_status(
    tx: &mut Tx,
    id: &str,
    status: JobStatus,
    reason: Option<&str>,
    stopped_at: Option<Timestamp>,
) -> Result<(), StoreError> {
    tx.exec(
        "update batch_job set status = $2, status_reason = $3, stopped_at_ms = $4, attempt = null where id = $1",
        &[id.into(), status.as_str().into(), reason.into(), stopped_at.map(Timestamp::ms).into()],
    )?;
    Ok(())
}

/// Why a RUNNABLE job waits. It waits for this since it was said first, whatever the numbers in the
/// reason are now.
pub fn set_waiting_reason(
    tx: &mut Tx,
    id: &str,
    reason: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.exec(
        "update batch_job set status_reason = $2, waiting_code = $3,
         waiting_since_ms = case when waiting_code = $3 then waiting_since_ms else $4 end
         where id = $1 and status = 'RUNNABLE'",
        &[
            id.into(),
            reason.into(),
            reason_code(reason).into(),
            now.ms().into(),
        ],
    )?;
    Ok(())
}

/// A RUNNABLE job that waits too long for the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overdue<'a> {
    pub queue: &'a str,
    pub code: &'a str,
    /// It has waited since then, or longer.
    pub since: Timestamp,
}

/// The jobs that are, those first that have waited longest.
pub fn overdue(tx: &mut Tx, wanted: &Overdue, limit: u32) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select id from batch_job where queue = $1 and waiting_code = $2 and waiting_since_ms <= $3
         and status = 'RUNNABLE' order by waiting_since_ms limit $4",
        &[
            wanted.queue.into(),
            wanted.code.into(),
            wanted.since.ms().into(),
            limit.into(),
        ],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Its owner wants it gone.
pub fn mark(tx: &mut Tx, job: &Job) -> Result<(), StoreError> {
    tx.exec(
        "update batch_job set cancelled = $2, terminated = $3, stop_reason = $4 where id = $1",
        &[
            (&job.id).into(),
            job.cancelled.into(),
            job.terminated.into(),
            job.stop_reason.clone().into(),
        ],
    )?;
    Ok(())
}

fn attempt(row: &Row) -> Result<Attempt, StoreError> {
    Ok(Attempt {
        id: row.get(0)?,
        job: row.get(1)?,
        number: row.get(2)?,
        environment: row.get(3)?,
        started_at: moment(row, 4)?,
        stopped_at: moment(row, 5)?,
        exit_code: row.get(6)?,
        reason: row.get(7)?,
        status_reason: row.get(8)?,
        log_stream: row.get(9)?,
        timed_out: row.get(10)?,
    })
}

const ATTEMPT_COLUMNS: &str =
    "id, job, number, environment, started_at_ms, stopped_at_ms, exit_code, reason,
    status_reason, log_stream, timed_out";

/// In their order.
pub fn attempts(tx: &mut Tx, job: &str) -> Result<Vec<Attempt>, StoreError> {
    tx.rows(
        &format!("select {ATTEMPT_COLUMNS} from batch_attempt where job = $1 order by number"),
        &[job.into()],
    )?
    .iter()
    .map(attempt)
    .collect()
}

pub fn find_attempt(tx: &mut Tx, id: &str) -> Result<Option<Attempt>, StoreError> {
    tx.row(
        &format!("select {ATTEMPT_COLUMNS} from batch_attempt where id = $1"),
        &[id.into()],
    )?
    .map(|row| attempt(&row))
    .transpose()
}

pub fn depend(tx: &mut Tx, job: &str, on: &str) -> Result<(), StoreError> {
    tx.exec(
        "insert into batch_dependency (job, on_job) values ($1, $2) on conflict (job, on_job) do nothing",
        &[job.into(), on.into()],
    )?;
    Ok(())
}

/// Those that wait for `job`.
pub fn dependants(tx: &mut Tx, job: &str) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select job from batch_dependency where on_job = $1",
        &[job.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

pub fn waits(tx: &mut Tx, job: &str) -> Result<bool, StoreError> {
    Ok(tx
        .row(
            "select 1 from batch_dependency where job = $1 limit 1",
            &[job.into()],
        )?
        .is_some())
}

pub fn release(tx: &mut Tx, job: &str, on: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from batch_dependency where job = $1 and on_job = $2",
        &[job.into(), on.into()],
    )?;
    Ok(())
}

pub fn release_all(tx: &mut Tx, job: &str) -> Result<(), StoreError> {
    tx.exec("delete from batch_dependency where job = $1", &[job.into()])?;
    Ok(())
}

/// Deletes up to `limit` of the jobs that ended before a moment, and all that belongs to them; says
/// how many.
pub fn forget(tx: &mut Tx, before: Timestamp, limit: u32) -> Result<u32, StoreError> {
    let rows = tx.rows(
        "select id from batch_job where stopped_at_ms < $1 and status in ('SUCCEEDED', 'FAILED')
         order by stopped_at_ms limit $2",
        &[before.ms().into(), limit.into()],
    )?;
    let mut forgotten = 0;
    for row in &rows {
        let id: &str = row.get(0)?;
        for sql in [
            "delete from batch_attempt where job = $1",
            "delete from batch_dependency where job = $1",
            "delete from batch_dependency where on_job = $1",
            "delete from batch_job where id = $1",
        ] {
            tx.exec(sql, &[id.into()])?;
        }
        forgotten += 1;
    }
    Ok(forgotten)
}

fn id_of(arn: &str) -> String {
    let resource = Arn::parse(arn)
        .map(|arn| arn.resource().to_owned())
        .unwrap_or_default();
    resource.strip_prefix("job/").unwrap_or_default().to_owned()
}

/// The tags of the job with this ARN.
pub fn tags(tx: &mut Tx, arn: &str) -> Result<Option<BTreeMap<String, String>>, StoreError> {
    Ok(find(tx, &id_of(arn))?
        .filter(|job| job.arn().as_str() == arn)
        .map(|job| job.tags))
}

pub fn set_tags(tx: &mut Tx, arn: &str, tags: &BTreeMap<String, String>) -> Result<(), StoreError> {
    tx.exec(
        "update batch_job set tags = $2 where id = $1",
        &[id_of(arn).into(), body_text(tags)?.into()],
    )?;
    Ok(())
}
