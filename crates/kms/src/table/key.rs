//! The table of keys.

use store::{Row, StoreError, Tx};
use wire::Timestamp;
use wire::r#gen::kms::{KeySpec, KeyUsageType, OriginType};

use super::PAGE_MAX;
use crate::model::{Key, KeyState, Tag};

const COLUMNS: &str = "id, account, region, description, state, managed_by, policy, tags, created_at_ms, delete_at_ms,
    spec, usage, origin, primary_region, deletion_days, rotation_days, rotate_at_ms, used_at_ms";

/// Keys that one sweep takes up.
const DUE_MAX: i64 = 1_000;

fn key(row: &Row) -> Result<Key, StoreError> {
    let (state, tags): (String, String) = (row.get(4)?, row.get(7)?);
    let delete_at: Option<i64> = row.get(9)?;
    let (spec, usage, origin): (String, String, String) =
        (row.get(10)?, row.get(11)?, row.get(12)?);
    let (days, at): (Option<i32>, Option<i64>) = (row.get(15)?, row.get(16)?);
    let unknown = |what: &str| StoreError::Corrupt(format!("unknown {what} of a key").into());
    Ok(Key {
        id: row.get(0)?,
        account: row.get(1)?,
        region: row.get(2)?,
        description: row.get(3)?,
        state: KeyState::parse(&state),
        managed_by: row.get(5)?,
        policy: row.get(6)?,
        tags: serde_json::from_str(&tags).unwrap_or_default(),
        created_at: Timestamp::from_ms(row.get(8)?),
        delete_at: delete_at.map(Timestamp::from_ms),
        spec: KeySpec::parse(&spec).ok_or_else(|| unknown("spec"))?,
        usage: KeyUsageType::parse(&usage).ok_or_else(|| unknown("usage"))?,
        origin: OriginType::parse(&origin).ok_or_else(|| unknown("origin"))?,
        primary_region: row.get(13)?,
        deletion_days: row.get(14)?,
        rotation: days.zip(at.map(Timestamp::from_ms)),
        used_at: row.get::<Option<i64>>(17)?.map(Timestamp::from_ms),
    })
}

fn tags_text(tags: &[Tag]) -> String {
    serde_json::to_string(tags).unwrap_or_else(|_| "[]".to_owned())
}

pub fn insert(tx: &mut Tx, key: &Key) -> Result<(), StoreError> {
    tx.exec(
        &format!(
            "insert into kms_key ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
        ),
        &[
            (&key.id).into(),
            (&key.account).into(),
            (&key.region).into(),
            (&key.description).into(),
            key.state.as_str().into(),
            key.managed_by.clone().into(),
            (&key.policy).into(),
            tags_text(&key.tags).into(),
            key.created_at.ms().into(),
            key.delete_at.map(Timestamp::ms).into(),
            key.spec.as_str().into(),
            key.usage.as_str().into(),
            key.origin.as_str().into(),
            key.primary_region.clone().into(),
            key.deletion_days.map(i64::from).into(),
            key.rotation.map(|(days, _)| i64::from(days)).into(),
            key.rotation.map(|(_, at)| at.ms()).into(),
            key.used_at.map(Timestamp::ms).into(),
        ],
    )?;
    Ok(())
}

/// Writes back what can change of a key: all but its identity.
pub fn update(tx: &mut Tx, key: &Key) -> Result<(), StoreError> {
    tx.exec(
        "update kms_key set description = $3, state = $4, policy = $5, tags = $6, delete_at_ms = $7,
         primary_region = $8, deletion_days = $9, rotation_days = $10, rotate_at_ms = $11
         where region = $1 and id = $2",
        &[
            (&key.region).into(),
            (&key.id).into(),
            (&key.description).into(),
            key.state.as_str().into(),
            (&key.policy).into(),
            tags_text(&key.tags).into(),
            key.delete_at.map(Timestamp::ms).into(),
            key.primary_region.clone().into(),
            key.deletion_days.map(i64::from).into(),
            key.rotation.map(|(days, _)| i64::from(days)).into(),
            key.rotation.map(|(_, at)| at.ms()).into(),
        ],
    )?;
    Ok(())
}

fn one(tx: &mut Tx, condition: &str, params: &[store::Val]) -> Result<Option<Key>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from kms_key where {condition}"),
        params,
    )?
    .map(|row| key(&row))
    .transpose()
}

fn many(tx: &mut Tx, condition: &str, params: &[store::Val]) -> Result<Vec<Key>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from kms_key where {condition}"),
        params,
    )?
    .iter()
    .map(key)
    .collect()
}

pub fn find(tx: &mut Tx, region: &str, id: &str) -> Result<Option<Key>, StoreError> {
    one(tx, "region = $1 and id = $2", &[region.into(), id.into()])
}

/// The key of this id in every Region: a multi-Region key's related ones.
pub fn related(tx: &mut Tx, id: &str) -> Result<Vec<Key>, StoreError> {
    many(tx, "id = $1 order by region", &[id.into()])
}

pub fn find_managed(
    tx: &mut Tx,
    account: &str,
    region: &str,
    service: &str,
) -> Result<Option<Key>, StoreError> {
    one(
        tx,
        "account = $1 and region = $2 and managed_by = $3",
        &[account.into(), region.into(), service.into()],
    )
}

/// Those that services manage.
pub fn managed(tx: &mut Tx, account: &str, region: &str) -> Result<Vec<Key>, StoreError> {
    many(
        tx,
        "account = $1 and region = $2 and managed_by is not null",
        &[account.into(), region.into()],
    )
}

/// Ids after `marker`, in order.
pub fn ids(
    tx: &mut Tx,
    account: &str,
    region: &str,
    marker: &str,
) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select id from kms_key where account = $1 and region = $2 and id > $3 order by id limit $4",
        &[account.into(), region.into(), marker.into(), PAGE_MAX.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Keys whose waiting time is over.
pub fn due_for_deletion(tx: &mut Tx, now: Timestamp) -> Result<Vec<Key>, StoreError> {
    many(
        tx,
        "delete_at_ms <= $1 limit $2",
        &[now.ms().into(), DUE_MAX.into()],
    )
}

/// Keys whose next rotation is due. "While the KMS key is disabled, KMS does not rotate the key
/// material. When you re-enable the KMS key, rotation resumes": a date that was missed stays due.
pub fn due_for_rotation(tx: &mut Tx, now: Timestamp) -> Result<Vec<Key>, StoreError> {
    many(
        tx,
        "rotate_at_ms <= $1 and state = 'Enabled' limit $2",
        &[now.ms().into(), DUE_MAX.into()],
    )
}

/// The key with everything that is its own: material, aliases, grants.
pub fn delete(tx: &mut Tx, key: &Key) -> Result<(), StoreError> {
    let params = [(&key.region).into(), (&key.id).into()];
    for table in ["kms_alias", "kms_grant", "kms_material"] {
        tx.exec(
            &format!("delete from {table} where region = $1 and key_id = $2"),
            &params,
        )?;
    }
    tx.exec("delete from kms_key where region = $1 and id = $2", &params)?;
    Ok(())
}

/// When the key was last used and for what.
pub fn last_use(
    tx: &mut Tx,
    region: &str,
    id: &str,
) -> Result<Option<(Timestamp, String)>, StoreError> {
    let row = tx.row(
        "select used_at_ms, used_for from kms_key where region = $1 and id = $2",
        &[region.into(), id.into()],
    )?;
    let Some(row) = row else { return Ok(None) };
    let at: Option<i64> = row.get(0)?;
    let operation: Option<String> = row.get(1)?;
    Ok(at.map(Timestamp::from_ms).zip(operation))
}

/// Notes a use.
pub fn note_use(tx: &mut Tx, key: &Key, operation: &str, now: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "update kms_key set used_at_ms = $3, used_for = $4 where region = $1 and id = $2",
        &[
            (&key.region).into(),
            (&key.id).into(),
            now.ms().into(),
            operation.into(),
        ],
    )?;
    Ok(())
}
