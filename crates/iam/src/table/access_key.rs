//! Access keys, of users and of the root user.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use crate::model::{AccessKey, KeyUse, User};

const COLUMNS: &str = "id, account, user_name, active, created_at_ms, last_used_at_ms,
    last_used_region, last_used_service";

fn key(row: &Row) -> Result<AccessKey, StoreError> {
    let at: Option<i64> = row.get(5)?;
    let last_used = at.map(|at| -> Result<KeyUse, StoreError> {
        Ok(KeyUse {
            at: Timestamp::from_ms(at),
            region: row.get::<Option<String>>(6)?.unwrap_or_default(),
            service: row.get::<Option<String>>(7)?.unwrap_or_default(),
        })
    });
    Ok(AccessKey {
        id: row.get(0)?,
        account: row.get(1)?,
        user: row.get(2)?,
        active: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        last_used: last_used.transpose()?,
    })
}

pub fn insert(tx: &mut Tx, key: &AccessKey) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_access_key (id, account, user_name, active, created_at_ms)
         values ($1, $2, $3, $4, $5)",
        &[
            (&key.id).into(),
            (&key.account).into(),
            key.user.clone().into(),
            key.active.into(),
            key.created_at.ms().into(),
        ],
    )?;
    Ok(())
}

/// The keys of a user, or of the root user; the oldest first.
pub fn list(tx: &mut Tx, account: &str, user: Option<&str>) -> Result<Vec<AccessKey>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_access_key
             where account = $1 and coalesce(user_name, '') = $2 order by created_at_ms, id"
        ),
        &[account.into(), user.unwrap_or_default().into()],
    )?
    .iter()
    .map(key)
    .collect()
}

pub fn find(tx: &mut Tx, id: &str) -> Result<Option<AccessKey>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_access_key where id = $1"),
        &[id.into()],
    )?
    .map(|row| key(&row))
    .transpose()
}

pub fn set_active(tx: &mut Tx, key: &AccessKey, active: bool) -> Result<(), StoreError> {
    tx.exec(
        "update iam_access_key set active = $2 where id = $1",
        &[(&key.id).into(), active.into()],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, key: &AccessKey) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_access_key where id = $1",
        &[(&key.id).into()],
    )?;
    Ok(())
}

/// Later uses only: uses are noted in batches, which may come in any order.
pub fn set_last_used(tx: &mut Tx, id: &str, used: &KeyUse) -> Result<(), StoreError> {
    tx.exec(
        "update iam_access_key set last_used_at_ms = $2, last_used_region = $3, last_used_service = $4
         where id = $1 and coalesce(last_used_at_ms, 0) <= $2",
        &[
            id.into(),
            used.at.ms().into(),
            (&used.region).into(),
            (&used.service).into(),
        ],
    )?;
    Ok(())
}

/// Whose key it is.
#[derive(Debug)]
pub enum Holder {
    User(User),
    Root(String),
}

/// Whoever the key belongs to, if it is switched on.
pub fn holder_of_active(tx: &mut Tx, id: &str) -> Result<Option<Holder>, StoreError> {
    let row = tx.row(
        "select u.account, u.name, u.id, u.path, u.created_at_ms, u.boundary, u.tags,
         u.password_used_at_ms, k.account
         from iam_access_key k
         left join iam_user u on u.account = k.account and u.name = k.user_name
         join iam_account a on a.id = k.account and a.status = 'ACTIVE'
         where k.id = $1 and k.active = 1",
        &[id.into()],
    )?;
    let Some(row) = row else { return Ok(None) };
    let user: Option<String> = row.get(0)?;
    Ok(Some(match user {
        Some(_) => Holder::User(super::user::user(&row)?),
        None => Holder::Root(row.get(8)?),
    }))
}

/// Whether there is such a key, switched on: no more than that is read.
pub fn is_active(tx: &mut Tx, id: &str) -> Result<bool, StoreError> {
    let row = tx.row(
        "select 1 from iam_access_key k
         join iam_account a on a.id = k.account and a.status = 'ACTIVE'
         where k.id = $1 and k.active = 1",
        &[id.into()],
    )?;
    Ok(row.is_some())
}
