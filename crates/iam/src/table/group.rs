//! Groups and who is in them.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::PAGE_MAX;
use crate::model::{Group, Owner, User};

const COLUMNS: &str = "g.account, g.name, g.id, g.path, g.created_at_ms";

fn group(row: &Row) -> Result<Group, StoreError> {
    Ok(Group {
        account: row.get(0)?,
        name: row.get(1)?,
        id: row.get(2)?,
        path: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
    })
}

pub fn insert(tx: &mut Tx, group: &Group) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_group (account, name, name_folded, id, path, created_at_ms)
         values ($1, $2, $3, $4, $5, $6)",
        &[
            (&group.account).into(),
            (&group.name).into(),
            group.name.to_lowercase().into(),
            (&group.id).into(),
            (&group.path).into(),
            group.created_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, account: &str, name: &str) -> Result<Option<Group>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_group g where g.account = $1 and g.name_folded = $2"),
        &[account.into(), name.to_lowercase().into()],
    )?
    .map(|row| group(&row))
    .transpose()
}

pub fn list(
    tx: &mut Tx,
    account: &str,
    path: &str,
    marker: &str,
) -> Result<Vec<Group>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_group g where g.account = $1
             and substr(g.path, 1, length($2)) = $2 and g.name > $3 order by g.name limit $4"
        ),
        &[account.into(), path.into(), marker.into(), PAGE_MAX.into()],
    )?
    .iter()
    .map(group)
    .collect()
}

/// Another name, another path. Memberships follow by themselves, policies here.
pub fn rename(tx: &mut Tx, group: &Group, name: &str, path: &str) -> Result<(), StoreError> {
    tx.exec(
        "update iam_group set name = $3, name_folded = $4, path = $5 where account = $1 and name = $2",
        &[
            (&group.account).into(),
            (&group.name).into(),
            name.into(),
            name.to_lowercase().into(),
            path.into(),
        ],
    )?;
    super::policy::rename_owner(tx, &group.account, Owner::Group(&group.name), name)
}

pub fn delete(tx: &mut Tx, group: &Group) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_group where account = $1 and name = $2",
        &[(&group.account).into(), (&group.name).into()],
    )?;
    Ok(())
}

pub fn add(tx: &mut Tx, group: &Group, user: &User) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_membership (account, user_name, group_name) values ($1, $2, $3)
         on conflict (account, user_name, group_name) do nothing",
        &[
            (&group.account).into(),
            (&user.name).into(),
            (&group.name).into(),
        ],
    )?;
    Ok(())
}

pub fn remove(tx: &mut Tx, group: &Group, user: &User) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "delete from iam_membership where account = $1 and user_name = $2 and group_name = $3",
        &[
            (&group.account).into(),
            (&user.name).into(),
            (&group.name).into(),
        ],
    )?;
    Ok(changed > 0)
}

/// The groups of a user, by name.
pub fn of_user(tx: &mut Tx, user: &User) -> Result<Vec<Group>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_membership m
             join iam_group g on g.account = m.account and g.name = m.group_name
             where m.account = $1 and m.user_name = $2 order by g.name"
        ),
        &[(&user.account).into(), (&user.name).into()],
    )?
    .iter()
    .map(group)
    .collect()
}

/// The users in a group, by name, after `marker`.
pub fn members(tx: &mut Tx, group: &Group, marker: &str) -> Result<Vec<User>, StoreError> {
    tx.rows(
        "select u.account, u.name, u.id, u.path, u.created_at_ms, u.boundary, u.tags,
         u.password_used_at_ms
         from iam_membership m join iam_user u on u.account = m.account and u.name = m.user_name
         where m.account = $1 and m.group_name = $2 and u.name > $3 order by u.name limit $4",
        &[
            (&group.account).into(),
            (&group.name).into(),
            marker.into(),
            PAGE_MAX.into(),
        ],
    )?
    .iter()
    .map(super::user::user)
    .collect()
}

pub fn count(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    super::count(tx, "iam_group", account)
}

/// Every one, by name; quotas keep them few.
pub fn all(tx: &mut Tx, account: &str) -> Result<Vec<Group>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from iam_group g where g.account = $1 order by g.name"),
        &[account.into()],
    )?
    .iter()
    .map(group)
    .collect()
}
