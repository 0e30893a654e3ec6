//! Compute environments.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{body_text, read_arn, read_body, readable};
use crate::model::environment::ComputeEnvironment;
use crate::model::names::{Kind, local_name};

const COLUMNS: &str = "arn, account, region, name, created_at_ms, detail";

fn environment(row: &Row) -> Result<ComputeEnvironment, StoreError> {
    let detail: String = row.get(5)?;
    Ok(ComputeEnvironment {
        arn: read_arn(row.get(0)?)?,
        account: row.get(1)?,
        region: row.get(2)?,
        name: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        detail: read_body(&detail)?,
    })
}

pub fn insert(tx: &mut Tx, environment: &ComputeEnvironment) -> Result<(), StoreError> {
    tx.exec(
        "insert into batch_environment (arn, account, region, name, created_at_ms, detail)
         values ($1, $2, $3, $4, $5, $6)",
        &[
            environment.arn.as_str().into(),
            (&environment.account).into(),
            (&environment.region).into(),
            (&environment.name).into(),
            environment.created_at.ms().into(),
            body_text(&environment.detail)?.into(),
        ],
    )?;
    Ok(())
}

pub fn update(tx: &mut Tx, environment: &ComputeEnvironment) -> Result<(), StoreError> {
    tx.exec(
        "update batch_environment set detail = $2 where arn = $1",
        &[
            environment.arn.as_str().into(),
            body_text(&environment.detail)?.into(),
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, arn: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from batch_environment where arn = $1",
        &[arn.into()],
    )?;
    Ok(())
}

/// By name, or by an ARN of this account and Region.
pub fn find(
    tx: &mut Tx,
    account: &str,
    region: &str,
    name_or_arn: &str,
) -> Result<Option<ComputeEnvironment>, StoreError> {
    let Some(name) = local_name(Kind::ComputeEnvironment, name_or_arn, account, region) else {
        return Ok(None);
    };
    tx.row(
        &format!(
            "select {COLUMNS} from batch_environment
             where account = $1 and region = $2 and name = $3"
        ),
        &[account.into(), region.into(), name.into()],
    )?
    .map(|row| environment(&row))
    .transpose()
}

/// By name, from the one after `after`.
pub fn list(
    tx: &mut Tx,
    account: &str,
    region: &str,
    after: &str,
    limit: u32,
) -> Result<Vec<ComputeEnvironment>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from batch_environment
             where account = $1 and region = $2 and name > $3 order by name limit $4"
        ),
        &[account.into(), region.into(), after.into(), limit.into()],
    )?
    .iter()
    .map(environment)
    .collect()
}

pub fn count(tx: &mut Tx, account: &str, region: &str) -> Result<i64, StoreError> {
    let row = tx.row(
        "select count(*) from batch_environment where account = $1 and region = $2",
        &[account.into(), region.into()],
    )?;
    row.map_or(Ok(0), |row| row.get(0))
}

/// Everybody's, in every Region: what the scheduler places on. One that can't be read takes nothing,
/// and the others go on.
pub fn all(tx: &mut Tx) -> Result<Vec<ComputeEnvironment>, StoreError> {
    let rows = tx.rows(
        &format!("select {COLUMNS} from batch_environment order by arn"),
        &[],
    )?;
    Ok(readable("compute environment", &rows, environment))
}
