//! Users.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{PAGE_MAX, from_json, to_json};
use crate::model::{Owner, Tag, User};

const COLUMNS: &str = "account, name, id, path, created_at_ms, boundary, tags, password_used_at_ms";

pub(super) fn user(row: &Row) -> Result<User, StoreError> {
    let tags: String = row.get(6)?;
    Ok(User {
        account: row.get(0)?,
        name: row.get(1)?,
        id: row.get(2)?,
        path: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        boundary: row.get(5)?,
        tags: from_json(&tags),
        password_used_at: row.get::<Option<i64>>(7)?.map(Timestamp::from_ms),
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

/// Ids outlive names.
pub fn find_by_id(tx: &mut Tx, account: &str, id: &str) -> Result<Option<User>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_user where account = $1 and id = $2"),
        &[account.into(), id.into()],
    )?
    .map(|row| user(&row))
    .transpose()
}

/// The one with this id, whose account and name are not known.
pub fn of_id(tx: &mut Tx, id: &str) -> Result<Option<User>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_user where id = $1"),
        &[id.into()],
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

pub fn set_tags(tx: &mut Tx, user: &User, tags: &[Tag]) -> Result<(), StoreError> {
    tx.exec(
        "update iam_user set tags = $3 where account = $1 and name = $2",
        &[
            (&user.account).into(),
            (&user.name).into(),
            to_json(&tags).into(),
        ],
    )?;
    Ok(())
}

/// Another name, another path. Keys and memberships follow by themselves, policies here.
pub fn rename(tx: &mut Tx, user: &User, name: &str, path: &str) -> Result<(), StoreError> {
    tx.exec(
        "update iam_user set name = $3, name_folded = $4, path = $5 where account = $1 and name = $2",
        &[
            (&user.account).into(),
            (&user.name).into(),
            name.into(),
            name.to_lowercase().into(),
            path.into(),
        ],
    )?;
    super::policy::rename_owner(tx, &user.account, Owner::User(&user.name), name)
}

pub fn count(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    super::count(tx, "iam_user", account)
}

/// Every one, by name; quotas keep them few.
pub fn all(tx: &mut Tx, account: &str) -> Result<Vec<User>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from iam_user where account = $1 order by name"),
        &[account.into()],
    )?
    .iter()
    .map(user)
    .collect()
}
