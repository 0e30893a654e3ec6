//! All accounts' jobs at a glance.

use store::{StoreError, Tx};
use wire::Timestamp;

use crate::overview::Waiting;

/// How many jobs there are in each state that any is in.
pub fn jobs(tx: &mut Tx) -> Result<Vec<(String, i64)>, StoreError> {
    tx.rows(
        "select status, count(*) from batch_job group by status",
        &[],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?)))
    .collect()
}

/// The queues with RUNNABLE jobs, that one first whose first job was submitted first.
pub fn waiting(tx: &mut Tx, limit: u32) -> Result<Vec<Waiting>, StoreError> {
    tx.rows(
        "select job.queue, waiting.jobs, job.id, job.created_at_ms, job.status_reason from
         (select count(*) as jobs, min(seq) as first from batch_job
          where status not in ('SUCCEEDED', 'FAILED') and status = 'RUNNABLE' group by queue) waiting
         join batch_job job on job.seq = waiting.first order by job.seq limit $1",
        &[limit.into()],
    )?
    .iter()
    .map(|row| {
        Ok(Waiting {
            queue: row.get(0)?,
            jobs: row.get(1)?,
            first: row.get(2)?,
            since: Timestamp::from_ms(row.get(3)?),
            reason: row.get(4)?,
        })
    })
    .collect()
}

/// Where there are compute environments or queues.
pub fn regions(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select region from batch_environment union select region from batch_queue order by region",
        &[],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}
