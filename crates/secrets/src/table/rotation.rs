//! The table of rotations that are under way.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use crate::model::Underway;

const COLUMNS: &str = "arn, version_id, step, is_test, attempt, at_ms";

/// Not of a secret that is to be deleted.
const LIVING: &str = "arn not in (select arn from secret where deleted_at_ms is not null)";

fn underway(row: &Row) -> Result<Underway, StoreError> {
    Ok(Underway {
        arn: row.get(0)?,
        version_id: row.get(1)?,
        step: row.get(2)?,
        is_test: row.get(3)?,
        attempt: row.get(4)?,
        at: Timestamp::from_ms(row.get(5)?),
    })
}

/// Whatever ran for the step before is done with.
pub fn put(tx: &mut Tx, rotation: &Underway) -> Result<(), StoreError> {
    tx.exec(
        &format!(
            "insert into secret_rotation ({COLUMNS}) values ($1, $2, $3, $4, $5, $6)
             on conflict (arn) do update set version_id = excluded.version_id, step = excluded.step,
             is_test = excluded.is_test, attempt = excluded.attempt, at_ms = excluded.at_ms,
             container = null"
        ),
        &[
            (&rotation.arn).into(),
            (&rotation.version_id).into(),
            rotation.step.into(),
            rotation.is_test.into(),
            rotation.attempt.into(),
            rotation.at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, arn: &str) -> Result<Option<Underway>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from secret_rotation where arn = $1"),
        &[arn.into()],
    )?
    .map(|row| underway(&row))
    .transpose()
}

/// The step of this version's rotation runs in this container from now on.
pub fn set_container(
    tx: &mut Tx,
    arn: &str,
    version_id: &str,
    container: &str,
) -> Result<(), StoreError> {
    tx.exec(
        "update secret_rotation set container = $3 where arn = $1 and version_id = $2",
        &[arn.into(), version_id.into(), container.into()],
    )?;
    Ok(())
}

/// The rotation whose step runs, or ran, in this container.
pub fn of_container(tx: &mut Tx, container: &str) -> Result<Option<Underway>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from secret_rotation where container = $1"),
        &[container.into()],
    )?
    .map(|row| underway(&row))
    .transpose()
}

/// Those whose next step may be taken, the longest waiting first.
pub fn due(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<Underway>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from secret_rotation where at_ms <= $1 and {LIVING} order by at_ms limit $2"
        ),
        &[now.ms().into(), limit.into()],
    )?
    .iter()
    .map(underway)
    .collect()
}

/// When the next step of any may be taken.
pub fn next(tx: &mut Tx) -> Result<Option<Timestamp>, StoreError> {
    let row = tx.row(
        &format!("select min(at_ms) from secret_rotation where {LIVING}"),
        &[],
    )?;
    row.map_or(Ok(None), |row| super::moment(&row, 0))
}

pub fn delete(tx: &mut Tx, arn: &str) -> Result<(), StoreError> {
    tx.exec("delete from secret_rotation where arn = $1", &[arn.into()])?;
    Ok(())
}
