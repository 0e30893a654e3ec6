//! Users and their access keys.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{PAGE_MAX, from_json, to_json};
use crate::model::{AccessKey, User};

const COLUMNS: &str = "account, name, id, path, created_at_ms, boundary, tags";

fn user(row: &Row) -> Result<User, StoreError> {
    let tags: String = row.get(6)?;
    Ok(User {
        account: row.get(0)?,
        name: row.get(1)?,
        id: row.get(2)?,
        path: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        boundary: row.get(5)?,
        tags: from_json(&tags),
    })
}

pub fn insert(tx: &mut Tx, user: &User) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_user (account, name, name_folded, id, path, created_at_ms, boundary, tags)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            (&user.account).into(),
            (&user.name).into(),
            user.name.to_lowercase().into(),
            (&user.id).into(),
            (&user.path).into(),
            user.created_at.ms().into(),
            user.boundary.clone().into(),
            to_json(&user.tags).into(),
        ],
    )?;
    Ok(())
}

/// Names are found whatever their case, as AWS does.
pub fn find(tx: &mut Tx, account: &str, name: &str) -> Result<Option<User>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_user where account = $1 and name_folded = $2"),
        &[account.into(), name.to_lowercase().into()],
    )?
    .map(|row| user(&row))
    .transpose()
}

/// Those after `marker`, by name.
pub fn list(tx: &mut Tx, account: &str, path: &str, marker: &str) -> Result<Vec<User>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_user where account = $1 and substr(path, 1, length($2)) = $2
             and name > $3 order by name limit $4"
        ),
        &[account.into(), path.into(), marker.into(), PAGE_MAX.into()],
    )?
    .iter()
    .map(user)
    .collect()
}

pub fn set_boundary(tx: &mut Tx, user: &User, boundary: Option<&str>) -> Result<(), StoreError> {
    tx.exec(
        "update iam_user set boundary = $3 where account = $1 and name = $2",
        &[(&user.account).into(), (&user.name).into(), boundary.into()],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, user: &User) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_user where account = $1 and name = $2",
        &[(&user.account).into(), (&user.name).into()],
    )?;
    Ok(())
}

pub fn insert_key(tx: &mut Tx, account: &str, key: &AccessKey) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_access_key (id, account, user_name, active, created_at_ms) values ($1, $2, $3, $4, $5)",
        &[
            (&key.id).into(),
            account.into(),
            (&key.user).into(),
            key.active.into(),
            key.created_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn keys(tx: &mut Tx, user: &User) -> Result<Vec<AccessKey>, StoreError> {
    tx.rows(
        "select id, user_name, active, created_at_ms from iam_access_key
         where account = $1 and user_name = $2 order by created_at_ms, id",
        &[(&user.account).into(), (&user.name).into()],
    )?
    .iter()
    .map(|row| {
        Ok(AccessKey {
            id: row.get(0)?,
            user: row.get(1)?,
            active: row.get(2)?,
            created_at: Timestamp::from_ms(row.get(3)?),
        })
    })
    .collect()
}

pub fn set_key_active(
    tx: &mut Tx,
    user: &User,
    id: &str,
    active: bool,
) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "update iam_access_key set active = $4 where account = $1 and user_name = $2 and id = $3",
        &[
            (&user.account).into(),
            (&user.name).into(),
            id.into(),
            active.into(),
        ],
    )?;
    Ok(changed > 0)
}

pub fn delete_key(tx: &mut Tx, user: &User, id: &str) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "delete from iam_access_key where account = $1 and user_name = $2 and id = $3",
        &[(&user.account).into(), (&user.name).into(), id.into()],
    )?;
    Ok(changed > 0)
}

/// The user whose key this is, if the key is switched on.
pub fn owner_of_active_key(tx: &mut Tx, key_id: &str) -> Result<Option<User>, StoreError> {
    tx.row(
        "select u.account, u.name, u.id, u.path, u.created_at_ms, u.boundary, u.tags
         from iam_access_key k join iam_user u on u.account = k.account and u.name = k.user_name
         where k.id = $1 and k.active = 1",
        &[key_id.into()],
    )?
    .map(|row| user(&row))
    .transpose()
}
