//! How far each attempt's output has been taken over.

use store::{StoreError, Tx};

pub fn offset(tx: &mut Tx, attempt: &str) -> Result<Option<i64>, StoreError> {
    tx.row(
        "select offset_after from log_source where attempt = $1",
        &[attempt.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}

pub fn set_offset(tx: &mut Tx, attempt: &str, offset_after: i64) -> Result<(), StoreError> {
    tx.exec(
        "insert into log_source (attempt, offset_after) values ($1, $2)
         on conflict (attempt) do update set offset_after = excluded.offset_after",
        &[attempt.into(), offset_after.into()],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, attempt: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from log_source where attempt = $1",
        &[attempt.into()],
    )?;
    Ok(())
}

/// The attempts that there are marks of, from the one after `after`.
pub fn attempts(tx: &mut Tx, after: &str, limit: u32) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select attempt from log_source where attempt > $1 order by attempt limit $2",
        &[after.into(), limit.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}
