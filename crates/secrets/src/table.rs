//! Secrets Manager's tables. SQL and nothing else.

use store::{Component, Row, StoreError, Tx};
use wire::{Arn, Timestamp};

use crate::model::{Secret, Tag, Version};
use crate::stages::Stages;

pub const COMPONENT: Component = Component {
    name: "secrets",
    migrations: &[include_str!("v1.sql")],
};

const COLUMNS: &str =
    "arn, name, description, kms_key_id, policy, tags, created_at_ms, changed_at_ms,
    accessed_at_ms, deleted_at_ms, purge_at_ms";

fn moment(row: &Row, column: usize) -> Result<Option<Timestamp>, StoreError> {
    let ms: Option<i64> = row.get(column)?;
    Ok(ms.map(Timestamp::from_ms))
}

fn secret(row: &Row) -> Result<Secret, StoreError> {
    let (arn, tags): (String, String) = (row.get(0)?, row.get(5)?);
    Ok(Secret {
        arn: Arn::parse(arn).map_err(|cause| StoreError::Corrupt(Box::new(cause)))?,
        name: row.get(1)?,
        description: row.get(2)?,
        kms_key_id: row.get(3)?,
        policy: row.get(4)?,
        tags: serde_json::from_str(&tags).unwrap_or_default(),
        created_at: Timestamp::from_ms(row.get(6)?),
        changed_at: Timestamp::from_ms(row.get(7)?),
        accessed_at: moment(row, 8)?,
        deleted_at: moment(row, 9)?,
        purge_at: moment(row, 10)?,
    })
}

fn tags_text(tags: &[Tag]) -> String {
    serde_json::to_string(tags).unwrap_or_else(|_| "[]".to_owned())
}

pub fn insert(tx: &mut Tx, secret: &Secret) -> Result<(), StoreError> {
    tx.exec(
        "insert into secret (arn, account, region, name, description, kms_key_id, policy, tags, created_at_ms,
         changed_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &[
            secret.arn.as_str().into(),
            secret.arn.account().into(),
            secret.arn.region().into(),
            (&secret.name).into(),
            secret.description.clone().into(),
            secret.kms_key_id.clone().into(),
            secret.policy.clone().into(),
            tags_text(&secret.tags).into(),
            secret.created_at.ms().into(),
            secret.changed_at.ms().into(),
        ],
    )?;
    Ok(())
}

/// Writes back what can change of a secret.
pub fn update(tx: &mut Tx, secret: &Secret) -> Result<(), StoreError> {
    tx.exec(
        "update secret set description = $2, kms_key_id = $3, policy = $4, tags = $5, changed_at_ms = $6,
         deleted_at_ms = $7, purge_at_ms = $8 where arn = $1",
        &[
            secret.arn.as_str().into(),
            secret.description.clone().into(),
            secret.kms_key_id.clone().into(),
            secret.policy.clone().into(),
            tags_text(&secret.tags).into(),
            secret.changed_at.ms().into(),
            secret.deleted_at.map(Timestamp::ms).into(),
            secret.purge_at.map(Timestamp::ms).into(),
        ],
    )?;
    Ok(())
}

pub fn by_arn(tx: &mut Tx, arn: &str) -> Result<Option<Secret>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from secret where arn = $1"),
        &[arn.into()],
    )?
    .map(|row| secret(&row))
    .transpose()
}

pub fn by_name(
    tx: &mut Tx,
    account: &str,
    region: &str,
    name: &str,
) -> Result<Option<Secret>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from secret where account = $1 and region = $2 and name = $3"),
        &[account.into(), region.into(), name.into()],
    )?
    .map(|row| secret(&row))
    .transpose()
}

/// All of an account and Region; filters and order are the caller's.
pub fn all(tx: &mut Tx, account: &str, region: &str) -> Result<Vec<Secret>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from secret where account = $1 and region = $2"),
        &[account.into(), region.into()],
    )?
    .iter()
    .map(secret)
    .collect()
}

pub fn touch(tx: &mut Tx, arn: &str, version: &str, day: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "update secret set accessed_at_ms = $2 where arn = $1",
        &[arn.into(), day.ms().into()],
    )?;
    tx.exec(
        "update secret_version set accessed_at_ms = $3 where arn = $1 and id = $2",
        &[arn.into(), version.into(), day.ms().into()],
    )?;
    Ok(())
}

/// The secret with all of its versions: nothing of it stays (the store overwrites what it frees).
pub fn delete(tx: &mut Tx, arn: &str) -> Result<(), StoreError> {
    tx.exec("delete from secret_stage where arn = $1", &[arn.into()])?;
    tx.exec("delete from secret_version where arn = $1", &[arn.into()])?;
    tx.exec("delete from secret where arn = $1", &[arn.into()])?;
    Ok(())
}

/// Those whose recovery window is over.
pub fn due(tx: &mut Tx, now: Timestamp) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select arn from secret where purge_at_ms <= $1 limit 1000",
        &[now.ms().into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

const VERSION_COLUMNS: &str =
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

pub fn insert_version(tx: &mut Tx, arn: &str, version: &Version) -> Result<(), StoreError> {
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
pub fn replace_version(tx: &mut Tx, arn: &str, version: &Version) -> Result<(), StoreError> {
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

pub fn find_version(tx: &mut Tx, arn: &str, id: &str) -> Result<Option<Version>, StoreError> {
    tx.row(
        &format!("select {VERSION_COLUMNS} from secret_version where arn = $1 and id = $2"),
        &[arn.into(), id.into()],
    )?
    .map(|row| version(&row))
    .transpose()
}

/// Oldest first.
pub fn versions(tx: &mut Tx, arn: &str) -> Result<Vec<Version>, StoreError> {
    tx.rows(
        &format!(
            "select {VERSION_COLUMNS} from secret_version where arn = $1 order by created_at_ms, id"
        ),
        &[arn.into()],
    )?
    .iter()
    .map(version)
    .collect()
}

pub fn delete_version(tx: &mut Tx, arn: &str, id: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from secret_version where arn = $1 and id = $2",
        &[arn.into(), id.into()],
    )?;
    Ok(())
}

pub fn stages(tx: &mut Tx, arn: &str) -> Result<Stages, StoreError> {
    let rows = tx.rows(
        "select stage, version_id from secret_stage where arn = $1",
        &[arn.into()],
    )?;
    let pairs: Result<_, StoreError> = rows
        .iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect();
    Ok(Stages(pairs?))
}

pub fn set_stages(tx: &mut Tx, arn: &str, stages: &Stages) -> Result<(), StoreError> {
    tx.exec("delete from secret_stage where arn = $1", &[arn.into()])?;
    for (stage, version) in &stages.0 {
        tx.exec(
            "insert into secret_stage (arn, stage, version_id) values ($1, $2, $3)",
            &[arn.into(), stage.into(), version.into()],
        )?;
    }
    Ok(())
}
