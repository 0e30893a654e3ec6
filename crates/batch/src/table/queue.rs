//! Job queues.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{body_text, read_arn, read_body, readable};
use crate::model::names::{Kind, local_name};
use crate::model::queue::JobQueue;

const COLUMNS: &str = "arn, account, region, name, created_at_ms, detail";

fn queue(row: &Row) -> Result<JobQueue, StoreError> {
    let detail: String = row.get(5)?;
    Ok(JobQueue {
        arn: read_arn(row.get(0)?)?,
        account: row.get(1)?,
        region: row.get(2)?,
        name: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        detail: read_body(&detail)?,
    })
}

pub fn insert(tx: &mut Tx, queue: &JobQueue) -> Result<(), StoreError> {
    tx.exec(
        "insert into batch_queue (arn, account, region, name, created_at_ms, detail)
         values ($1, $2, $3, $4, $5, $6)",
        &[
            queue.arn.as_str().into(),
            (&queue.account).into(),
            (&queue.region).into(),
            (&queue.name).into(),
            queue.created_at.ms().into(),
            body_text(&queue.detail)?.into(),
        ],
    )?;
    Ok(())
}

pub fn update(tx: &mut Tx, queue: &JobQueue) -> Result<(), StoreError> {
    tx.exec(
        "update batch_queue set detail = $2 where arn = $1",
        &[queue.arn.as_str().into(), body_text(&queue.detail)?.into()],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, arn: &str) -> Result<(), StoreError> {
    tx.exec("delete from batch_queue where arn = $1", &[arn.into()])?;
    Ok(())
}

/// By name, or by an ARN of this account and Region.
pub fn find(
    tx: &mut Tx,
    account: &str,
    region: &str,
    name_or_arn: &str,
) -> Result<Option<JobQueue>, StoreError> {
    let Some(name) = local_name(Kind::JobQueue, name_or_arn, account, region) else {
        return Ok(None);
    };
    tx.row(
        &format!(
            "select {COLUMNS} from batch_queue
             where account = $1 and region = $2 and name = $3"
        ),
        &[account.into(), region.into(), name.into()],
    )?
    .map(|row| queue(&row))
    .transpose()
}

/// By name, from the one after `after`.
pub fn list(
    tx: &mut Tx,
    account: &str,
    region: &str,
    after: &str,
    limit: u32,
) -> Result<Vec<JobQueue>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from batch_queue
             where account = $1 and region = $2 and name > $3 order by name limit $4"
        ),
        &[account.into(), region.into(), after.into(), limit.into()],
    )?
    .iter()
    .map(queue)
    .collect()
}

pub fn count(tx: &mut Tx, account: &str, region: &str) -> Result<i64, StoreError> {
    let row = tx.row(
        "select count(*) from batch_queue where account = $1 and region = $2",
        &[account.into(), region.into()],
    )?;
    row.map_or(Ok(0), |row| row.get(0))
}

/// Everybody's, in every Region: what the scheduler takes jobs from. One that can't be read stands
/// still, and the others go on.
pub fn all(tx: &mut Tx) -> Result<Vec<JobQueue>, StoreError> {
    let rows = tx.rows(
        &format!("select {COLUMNS} from batch_queue order by arn"),
        &[],
    )?;
    Ok(readable("job queue", &rows, queue))
}

/// Does any queue of this account and Region send jobs to the environment?
pub fn uses_environment(
    tx: &mut Tx,
    account: &str,
    region: &str,
    environment_arn: &str,
) -> Result<bool, StoreError> {
    let rows = tx.rows(
        &format!("select {COLUMNS} from batch_queue where account = $1 and region = $2"),
        &[account.into(), region.into()],
    )?;
    for row in &rows {
        if queue(row)?.environments().contains(&environment_arn) {
            return Ok(true);
        }
    }
    Ok(false)
}
