//! Compute environments and job queues: two tables with the same columns, and what is asked of both.

use store::{Row, StoreError, Tx};
use wire::Timestamp;
use wire::r#gen::batch as shape;

use super::{body_text, read_arn, read_body, readable};
use crate::model::names::{Kind, local_name};
use crate::model::place::{Detail, Place};
use crate::model::queue::JobQueue;

const COLUMNS: &str = "arn, created_at_ms, detail";

const fn table(kind: Kind) -> &'static str {
    match kind {
        Kind::ComputeEnvironment => "batch_environment",
        Kind::JobQueue => "batch_queue",
        Kind::JobDefinition => "batch_definition",
        Kind::Job => "batch_job",
    }
}

fn place<D: Detail>(row: &Row) -> Result<Place<D>, StoreError> {
    let detail: String = row.get(2)?;
    Ok(Place {
        arn: read_arn(row.get(0)?)?,
        created_at: Timestamp::from_ms(row.get(1)?),
        detail: read_body(&detail)?,
    })
}

pub fn insert<D: Detail>(tx: &mut Tx, place: &Place<D>) -> Result<(), StoreError> {
    tx.exec(
        &format!(
            "insert into {} (arn, account, region, name, created_at_ms, detail)
             values ($1, $2, $3, $4, $5, $6)",
            table(D::KIND)
        ),
        &[
            place.arn.as_str().into(),
            place.arn.account().into(),
            place.arn.region().into(),
            place.name().into(),
            place.created_at.ms().into(),
            body_text(&place.detail)?.into(),
        ],
    )?;
    Ok(())
}

pub fn update<D: Detail>(tx: &mut Tx, place: &Place<D>) -> Result<(), StoreError> {
    tx.exec(
        &format!("update {} set detail = $2 where arn = $1", table(D::KIND)),
        &[place.arn.as_str().into(), body_text(&place.detail)?.into()],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, kind: Kind, arn: &str) -> Result<(), StoreError> {
    tx.exec(
        &format!("delete from {} where arn = $1", table(kind)),
        &[arn.into()],
    )?;
    Ok(())
}

/// By name, or by an ARN of this account and Region.
pub fn find<D: Detail>(
    tx: &mut Tx,
    account: &str,
    region: &str,
    name_or_arn: &str,
) -> Result<Option<Place<D>>, StoreError> {
    let Some(name) = local_name(D::KIND, name_or_arn, account, region) else {
        return Ok(None);
    };
    tx.row(
        &format!(
            "select {COLUMNS} from {} where account = $1 and region = $2 and name = $3",
            table(D::KIND)
        ),
        &[account.into(), region.into(), name.into()],
    )?
    .map(|row| place(&row))
    .transpose()
}

/// By name, from the one after `after`.
pub fn list<D: Detail>(
    tx: &mut Tx,
    account: &str,
    region: &str,
    after: &str,
    limit: u32,
) -> Result<Vec<Place<D>>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from {} where account = $1 and region = $2 and name > $3
             order by name limit $4",
            table(D::KIND)
        ),
        &[account.into(), region.into(), after.into(), limit.into()],
    )?
    .iter()
    .map(place)
    .collect()
}

pub fn count(tx: &mut Tx, kind: Kind, account: &str, region: &str) -> Result<i64, StoreError> {
    let row = tx.row(
        &format!(
            "select count(*) from {} where account = $1 and region = $2",
            table(kind)
        ),
        &[account.into(), region.into()],
    )?;
    row.map_or(Ok(0), |row| row.get(0))
}

/// Everybody's, in every Region: what the scheduler works with. One that can't be read stands still,
/// and the others go on.
pub fn all<D: Detail>(tx: &mut Tx) -> Result<Vec<Place<D>>, StoreError> {
    let sql = format!("select {COLUMNS} from {} order by arn", table(D::KIND));
    Ok(readable(D::KIND.words(), &tx.rows(&sql, &[])?, place))
}

/// Does any queue of this account and Region send jobs to the environment?
pub fn uses_environment(
    tx: &mut Tx,
    account: &str,
    region: &str,
    environment_arn: &str,
) -> Result<bool, StoreError> {
    let sql = format!(
        "select {COLUMNS} from {} where account = $1 and region = $2",
        table(Kind::JobQueue)
    );
    for row in &tx.rows(&sql, &[account.into(), region.into()])? {
        let queue: JobQueue = place::<shape::JobQueueDetail>(row)?;
        if queue.environments().contains(&environment_arn) {
            return Ok(true);
        }
    }
    Ok(false)
}
