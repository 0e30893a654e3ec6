//! The table of versions.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::moment;
use crate::model::Version;

const COLUMNS: &str =
    "id, created_at_ms, accessed_at_ms, key_arn, managed_key, is_binary, sealed_key, sealed_value";

fn version(row: &Row) -> Result<Version, StoreError> {
    Ok(Version {
        id: row.get(0)?,
        created_at: Timestamp::from_ms(row.get(1)?),
        accessed_at: moment(row, 2)?,
        key_arn: row.get(3)?,
        managed_key: row.get(4)?,
        binary: row.get(5)?,
        sealed_key: row.get(6)?,
        sealed_value: row.get(7)?,
    })
}

pub fn insert(tx: &mut Tx, arn: &str, version: &Version) -> Result<(), StoreError> {
    tx.exec(
        "insert into secret_version (arn, id, created_at_ms, key_arn, managed_key, is_binary, sealed_key, sealed_value)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            arn.into(),
            (&version.id).into(),
            version.created_at.ms().into(),
            (&version.key_arn).into(),
            version.managed_key.into(),
            version.binary.into(),
            version.sealed_key.as_slice().into(),
            version.sealed_value.as_slice().into(),
        ],
    )?;
    Ok(())
}

/// The same value under another key.
pub fn replace(tx: &mut Tx, arn: &str, version: &Version) -> Result<(), StoreError> {
    tx.exec(
        "update secret_version set key_arn = $3, managed_key = $4, sealed_key = $5, sealed_value = $6
         where arn = $1 and id = $2",
        &[
            arn.into(),
            (&version.id).into(),
            (&version.key_arn).into(),
            version.managed_key.into(),
            version.sealed_key.as_slice().into(),
            version.sealed_value.as_slice().into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, arn: &str, id: &str) -> Result<Option<Version>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from secret_version where arn = $1 and id = $2"),
        &[arn.into(), id.into()],
    )?
    .map(|row| version(&row))
    .transpose()
}

/// Oldest first.
pub fn all(tx: &mut Tx, arn: &str) -> Result<Vec<Version>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from secret_version where arn = $1 order by created_at_ms, id"),
        &[arn.into()],
    )?
    .iter()
    .map(version)
    .collect()
}

pub fn delete(tx: &mut Tx, arn: &str, id: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from secret_version where arn = $1 and id = $2",
        &[arn.into(), id.into()],
    )?;
    Ok(())
}

/// Ids and dates alone, oldest first.
pub fn ages(tx: &mut Tx, arn: &str) -> Result<Vec<(String, Timestamp)>, StoreError> {
    tx.rows(
        "select id, created_at_ms from secret_version where arn = $1 order by created_at_ms, id",
        &[arn.into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, Timestamp::from_ms(row.get(1)?))))
    .collect()
}
