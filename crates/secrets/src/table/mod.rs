//! Secrets Manager's tables. SQL and nothing else.

pub mod failure;
pub mod function;
pub mod replica;
pub mod rotation;
pub mod version;

use store::{Component, Row, StoreError, Tx};
use wire::{Arn, Timestamp};

use crate::model::{Rotation, Secret};
use crate::stages::Stages;

pub const COMPONENT: Component = Component {
    name: "secrets",
    migrations: &[
        include_str!("../v1.sql"),
        include_str!("../v2.sql"),
        include_str!("../v3.sql"),
        include_str!("../v4.sql"),
        include_str!("../v5.sql"),
    ],
};

/// Secrets that one sweep takes up.
const DUE_MAX: i64 = 1_000;

const COLUMNS: &str = "arn, name, description, kms_key_id, policy, tags, created_at_ms, changed_at_ms, accessed_at_ms,
    deleted_at_ms, purge_at_ms, kind, external_metadata, external_role, primary_region, cross_primary, cross_status,
    rotation_enabled, rotation_function, rotation_rules, rotated_at_ms, rotation_due_ms, rotation_next_ms";

pub(crate) fn moment(row: &Row, column: usize) -> Result<Option<Timestamp>, StoreError> {
    let ms: Option<i64> = row.get(column)?;
    Ok(ms.map(Timestamp::from_ms))
}

fn secret(row: &Row) -> Result<Secret, StoreError> {
    let (arn, tags): (String, String) = (row.get(0)?, row.get(5)?);
    let rules: Option<String> = row.get(19)?;
    Ok(Secret {
        arn: Arn::parse(arn).map_err(|cause| StoreError::Corrupt(Box::new(cause)))?,
        name: row.get(1)?,
        description: row.get(2)?,
        kms_key_id: row.get(3)?,
        policy: row.get(4)?,
        tags: serde_json::from_str(&tags).unwrap_or_default(),
        had_tags: !tags.is_empty(),
        created_at: Timestamp::from_ms(row.get(6)?),
        changed_at: Timestamp::from_ms(row.get(7)?),
        accessed_at: moment(row, 8)?,
        deleted_at: moment(row, 9)?,
        purge_at: moment(row, 10)?,
        kind: row.get(11)?,
        external_metadata: row.get(12)?,
        external_role: row.get(13)?,
        primary_region: row.get(14)?,
        cross_primary: row.get(15)?,
        cross_status: row.get(16)?,
        rotation: Rotation {
            enabled: row.get(17)?,
            function: row.get(18)?,
            rules: rules.and_then(|text| serde_json::from_str(&text).ok()),
            rotated_at: moment(row, 20)?,
            due_at: moment(row, 21)?,
            next_at: moment(row, 22)?,
        },
    })
}

/// Empty: there never were any.
fn tags_text(secret: &Secret) -> String {
    if secret.tags.is_empty() && !secret.had_tags {
        return String::new();
    }
    serde_json::to_string(&secret.tags).unwrap_or_else(|_| "[]".to_owned())
}

/// Inserts the secret with all that it has.
pub fn insert(tx: &mut Tx, secret: &Secret) -> Result<(), StoreError> {
    tx.exec(
        "insert into secret (arn, account, region, name, tags, created_at_ms, changed_at_ms)
         values ($1, $2, $3, $4, $5, $6, $7)",
        &[
            secret.arn.as_str().into(),
            secret.arn.account().into(),
            secret.arn.region().into(),
            (&secret.name).into(),
            tags_text(secret).into(),
            secret.created_at.ms().into(),
            secret.changed_at.ms().into(),
        ],
    )?;
    update(tx, secret)
}

/// Writes back what can change of a secret.
pub fn update(tx: &mut Tx, secret: &Secret) -> Result<(), StoreError> {
    let rotation = &secret.rotation;
    let rules = rotation
        .rules
        .as_ref()
        .and_then(|rules| serde_json::to_string(rules).ok());
    tx.exec(
        "update secret set description = $2, kms_key_id = $3, policy = $4, tags = $5, changed_at_ms = $6,
         deleted_at_ms = $7, purge_at_ms = $8, kind = $9, external_metadata = $10, external_role = $11,
         primary_region = $12, cross_primary = $13, cross_status = $14, rotation_enabled = $15,
         rotation_function = $16, rotation_rules = $17, rotated_at_ms = $18, rotation_due_ms = $19,
         rotation_next_ms = $20 where arn = $1",
        &[
            secret.arn.as_str().into(),
            secret.description.clone().into(),
            secret.kms_key_id.clone().into(),
            secret.policy.clone().into(),
            tags_text(secret).into(),
            secret.changed_at.ms().into(),
            secret.deleted_at.map(Timestamp::ms).into(),
            secret.purge_at.map(Timestamp::ms).into(),
            secret.kind.clone().into(),
            secret.external_metadata.clone().into(),
            secret.external_role.clone().into(),
            secret.primary_region.clone().into(),
            secret.cross_primary.clone().into(),
            secret.cross_status.clone().into(),
            rotation.enabled.into(),
            rotation.function.clone().into(),
            rules.into(),
            rotation.rotated_at.map(Timestamp::ms).into(),
            rotation.due_at.map(Timestamp::ms).into(),
            rotation.next_at.map(Timestamp::ms).into(),
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
    let of_arn = ["secret_stage", "secret_rotation", "rotation_failure"];
    for table in of_arn {
        tx.exec(
            &format!("delete from {table} where arn = $1"),
            &[arn.into()],
        )?;
    }
    tx.exec(
        "delete from secret_replica where primary_arn = $1 or replica_arn = $1",
        &[arn.into()],
    )?;
    tx.exec("delete from secret_version where arn = $1", &[arn.into()])?;
    tx.exec("delete from secret where arn = $1", &[arn.into()])?;
    Ok(())
}

/// Those whose recovery window is over.
pub fn due(tx: &mut Tx, now: Timestamp) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select arn from secret where purge_at_ms <= $1 limit $2",
        &[now.ms().into(), DUE_MAX.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Those whose rotation window has opened.
pub fn due_for_rotation(tx: &mut Tx, now: Timestamp) -> Result<Vec<Secret>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from secret where rotation_due_ms <= $1 and deleted_at_ms is null
             and rotation_enabled = 1 limit $2"
        ),
        &[now.ms().into(), DUE_MAX.into()],
    )?
    .iter()
    .map(secret)
    .collect()
}

/// When the next rotation is due, of all secrets.
pub fn next_rotation(tx: &mut Tx) -> Result<Option<Timestamp>, StoreError> {
    let row = tx.row(
        "select min(rotation_due_ms) from secret where rotation_due_ms is not null
         and deleted_at_ms is null and rotation_enabled = 1",
        &[],
    )?;
    row.map_or(Ok(None), |row| moment(&row, 0))
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

/// Where there are secrets.
pub fn regions(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    tx.rows("select distinct region from secret", &[])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}
