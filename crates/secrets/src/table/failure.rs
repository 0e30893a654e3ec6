//! The table of what went wrong with rotations: the last failure of each secret.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use crate::model::Failure;

const COLUMNS: &str = "arn, version_id, step, attempt, at_ms, reason, log_group, log_stream";

fn failure(row: &Row) -> Result<Failure, StoreError> {
    Ok(Failure {
        arn: row.get(0)?,
        version_id: row.get(1)?,
        step: row.get(2)?,
        attempt: row.get(3)?,
        at: Timestamp::from_ms(row.get(4)?),
        reason: row.get(5)?,
        log_group: row.get(6)?,
        log_stream: row.get(7)?,
    })
}

pub fn put(tx: &mut Tx, failure: &Failure) -> Result<(), StoreError> {
    tx.exec(
        &format!(
            "insert into rotation_failure ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (arn) do update set version_id = excluded.version_id, step = excluded.step,
             attempt = excluded.attempt, at_ms = excluded.at_ms, reason = excluded.reason,
             log_group = excluded.log_group, log_stream = excluded.log_stream"
        ),
        &[
            (&failure.arn).into(),
            (&failure.version_id).into(),
            failure.step.into(),
            failure.attempt.into(),
            failure.at.ms().into(),
            (&failure.reason).into(),
            (&failure.log_group).into(),
            (&failure.log_stream).into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, arn: &str) -> Result<Option<Failure>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from rotation_failure where arn = $1"),
        &[arn.into()],
    )?
    .map(|row| failure(&row))
    .transpose()
}

/// The newest first.
pub fn newest(tx: &mut Tx, limit: u32) -> Result<Vec<Failure>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from rotation_failure order by at_ms desc limit $1"),
        &[limit.into()],
    )?
    .iter()
    .map(failure)
    .collect()
}

pub fn delete(tx: &mut Tx, arn: &str) -> Result<(), StoreError> {
    tx.exec("delete from rotation_failure where arn = $1", &[arn.into()])?;
    Ok(())
}
