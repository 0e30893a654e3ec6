//! KMS's tables. SQL and nothing else.

use store::{Component, Row, StoreError, Tx};
use wire::Timestamp;

use crate::model::{Alias, Key, KeyState, Tag};

pub const COMPONENT: Component = Component {
    name: "kms",
    migrations: &[include_str!("v1.sql")],
};

/// At most this many keys or aliases are read into one answer.
pub const PAGE_MAX: i64 = 1_000;

pub fn named_key(tx: &mut Tx, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    tx.row(
        "select sealed from kms_named_key where name = $1",
        &[name.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}

/// The key of this name; `new`, if there was none.
pub fn named_key_or(tx: &mut Tx, name: &str, new: &[u8]) -> Result<Vec<u8>, StoreError> {
    tx.exec(
        "insert into kms_named_key (name, sealed) values ($1, $2) on conflict (name) do nothing",
        &[name.into(), new.into()],
    )?;
    Ok(named_key(tx, name)?.unwrap_or_else(|| new.to_vec()))
}

const COLUMNS: &str = "id, account, region, description, state, managed_by, policy, tags, created_at_ms, delete_at_ms, sealed";

fn key(row: &Row) -> Result<Key, StoreError> {
    let (state, tags): (String, String) = (row.get(4)?, row.get(7)?);
    let delete_at: Option<i64> = row.get(9)?;
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
        sealed: row.get(10)?,
    })
}

fn tags_text(tags: &[Tag]) -> String {
    serde_json::to_string(tags).unwrap_or_else(|_| "[]".to_owned())
}

pub fn insert(tx: &mut Tx, key: &Key) -> Result<(), StoreError> {
    tx.exec(
        &format!(
            "insert into kms_key ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
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
            key.sealed.as_slice().into(),
        ],
    )?;
    Ok(())
}

/// Writes back what can change of a key: all but its identity and material.
pub fn update(tx: &mut Tx, key: &Key) -> Result<(), StoreError> {
    tx.exec(
        "update kms_key set description = $2, state = $3, policy = $4, tags = $5, delete_at_ms = $6 where id = $1",
        &[
            (&key.id).into(),
            (&key.description).into(),
            key.state.as_str().into(),
            (&key.policy).into(),
            tags_text(&key.tags).into(),
            key.delete_at.map(Timestamp::ms).into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, id: &str) -> Result<Option<Key>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from kms_key where id = $1"),
        &[id.into()],
    )?
    .map(|row| key(&row))
    .transpose()
}

pub fn find_managed(
    tx: &mut Tx,
    account: &str,
    region: &str,
    service: &str,
) -> Result<Option<Key>, StoreError> {
    tx.row(
        &format!(
            "select {COLUMNS} from kms_key where account = $1 and region = $2 and managed_by = $3"
        ),
        &[account.into(), region.into(), service.into()],
    )?
    .map(|row| key(&row))
    .transpose()
}

/// Those that services manage.
pub fn managed(tx: &mut Tx, account: &str, region: &str) -> Result<Vec<Key>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from kms_key where account = $1 and region = $2 and managed_by is not null"
        ),
        &[account.into(), region.into()],
    )?
    .iter()
    .map(key)
    .collect()
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

/// Keys whose waiting time is over are gone, with their aliases.
pub fn delete_due(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    tx.exec(
        "delete from kms_alias where key_id in (select id from kms_key where delete_at_ms <= $1)",
        &[now.ms().into()],
    )?;
    tx.exec(
        "delete from kms_key where delete_at_ms <= $1",
        &[now.ms().into()],
    )
}

fn alias(row: &Row) -> Result<Alias, StoreError> {
    Ok(Alias {
        account: row.get(0)?,
        region: row.get(1)?,
        name: row.get(2)?,
        key_id: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        updated_at: Timestamp::from_ms(row.get(5)?),
    })
}

const ALIAS_COLUMNS: &str = "account, region, name, key_id, created_at_ms, updated_at_ms";

pub fn insert_alias(tx: &mut Tx, alias: &Alias) -> Result<(), StoreError> {
    tx.exec(
        &format!("insert into kms_alias ({ALIAS_COLUMNS}) values ($1, $2, $3, $4, $5, $6)"),
        &[
            (&alias.account).into(),
            (&alias.region).into(),
            (&alias.name).into(),
            (&alias.key_id).into(),
            alias.created_at.ms().into(),
            alias.updated_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn find_alias(
    tx: &mut Tx,
    account: &str,
    region: &str,
    name: &str,
) -> Result<Option<Alias>, StoreError> {
    tx.row(
        &format!(
            "select {ALIAS_COLUMNS} from kms_alias where account = $1 and region = $2 and name = $3"
        ),
        &[account.into(), region.into(), name.into()],
    )?
    .map(|row| alias(&row))
    .transpose()
}

pub fn move_alias(tx: &mut Tx, alias: &Alias) -> Result<(), StoreError> {
    tx.exec(
        "update kms_alias set key_id = $4, updated_at_ms = $5 where account = $1 and region = $2 and name = $3",
        &[
            (&alias.account).into(),
            (&alias.region).into(),
            (&alias.name).into(),
            (&alias.key_id).into(),
            alias.updated_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn delete_alias(tx: &mut Tx, alias: &Alias) -> Result<(), StoreError> {
    tx.exec(
        "delete from kms_alias where account = $1 and region = $2 and name = $3",
        &[
            (&alias.account).into(),
            (&alias.region).into(),
            (&alias.name).into(),
        ],
    )?;
    Ok(())
}

pub fn aliases(
    tx: &mut Tx,
    account: &str,
    region: &str,
    marker: &str,
) -> Result<Vec<Alias>, StoreError> {
    tx.rows(
        &format!(
            "select {ALIAS_COLUMNS} from kms_alias where account = $1 and region = $2 and name > $3 order by name limit $4"
        ),
        &[account.into(), region.into(), marker.into(), PAGE_MAX.into()],
    )?
    .iter()
    .map(alias)
    .collect()
}

pub fn aliases_of(tx: &mut Tx, key_id: &str) -> Result<Vec<Alias>, StoreError> {
    tx.rows(
        &format!("select {ALIAS_COLUMNS} from kms_alias where key_id = $1 order by name"),
        &[key_id.into()],
    )?
    .iter()
    .map(alias)
    .collect()
}
