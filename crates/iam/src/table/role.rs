//! Roles.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{PAGE_MAX, from_json, to_json};
use crate::model::{Role, Tag};

const COLUMNS: &str =
    "account, name, id, path, created_at_ms, description, trust, session_s_max, boundary, tags,
    last_used_at_ms, last_used_region";

fn role(row: &Row) -> Result<Role, StoreError> {
    let tags: String = row.get(9)?;
    let session_s_max: i64 = row.get(7)?;
    Ok(Role {
        account: row.get(0)?,
        name: row.get(1)?,
        id: row.get(2)?,
        path: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        description: row.get(5)?,
        trust: row.get(6)?,
        session_s_max: i32::try_from(session_s_max).unwrap_or(i32::MAX),
        boundary: row.get(8)?,
        tags: from_json(&tags),
        last_used: row
            .get::<Option<i64>>(10)?
            .map(Timestamp::from_ms)
            .zip(row.get(11)?),
    })
}

pub fn insert(tx: &mut Tx, role: &Role) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_role (account, name, name_folded, id, path, created_at_ms, description, trust,
         session_s_max, boundary, tags) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        &[
            (&role.account).into(),
            (&role.name).into(),
            role.name.to_lowercase().into(),
            (&role.id).into(),
            (&role.path).into(),
            role.created_at.ms().into(),
            role.description.clone().into(),
            (&role.trust).into(),
            i64::from(role.session_s_max).into(),
            role.boundary.clone().into(),
            to_json(&role.tags).into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, account: &str, name: &str) -> Result<Option<Role>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_role where account = $1 and name_folded = $2"),
        &[account.into(), name.to_lowercase().into()],
    )?
    .map(|row| role(&row))
    .transpose()
}

/// The one with this id, whose account and name are not known.
pub fn of_id(tx: &mut Tx, id: &str) -> Result<Option<Role>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_role where id = $1"),
        &[id.into()],
    )?
    .map(|row| role(&row))
    .transpose()
}

pub fn list(tx: &mut Tx, account: &str, path: &str, marker: &str) -> Result<Vec<Role>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_role where account = $1 and substr(path, 1, length($2)) = $2
             and name > $3 order by name limit $4"
        ),
        &[account.into(), path.into(), marker.into(), PAGE_MAX.into()],
    )?
    .iter()
    .map(role)
    .collect()
}

pub fn set_trust(tx: &mut Tx, role: &Role, trust: &str) -> Result<(), StoreError> {
    tx.exec(
        "update iam_role set trust = $3 where account = $1 and name = $2",
        &[(&role.account).into(), (&role.name).into(), trust.into()],
    )?;
    Ok(())
}

pub fn set_boundary(tx: &mut Tx, role: &Role, boundary: Option<&str>) -> Result<(), StoreError> {
    tx.exec(
        "update iam_role set boundary = $3 where account = $1 and name = $2",
        &[(&role.account).into(), (&role.name).into(), boundary.into()],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, role: &Role) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_role where account = $1 and name = $2",
        &[(&role.account).into(), (&role.name).into()],
    )?;
    Ok(())
}

pub fn set_tags(tx: &mut Tx, role: &Role, tags: &[Tag]) -> Result<(), StoreError> {
    tx.exec(
        "update iam_role set tags = $3 where account = $1 and name = $2",
        &[
            (&role.account).into(),
            (&role.name).into(),
            to_json(&tags).into(),
        ],
    )?;
    Ok(())
}

pub fn set_description(
    tx: &mut Tx,
    role: &Role,
    description: Option<&str>,
) -> Result<(), StoreError> {
    tx.exec(
        "update iam_role set description = $3 where account = $1 and name = $2",
        &[
            (&role.account).into(),
            (&role.name).into(),
            description.into(),
        ],
    )?;
    Ok(())
}

pub fn set_session_max(tx: &mut Tx, role: &Role, seconds: i32) -> Result<(), StoreError> {
    tx.exec(
        "update iam_role set session_s_max = $3 where account = $1 and name = $2",
        &[
            (&role.account).into(),
            (&role.name).into(),
            i64::from(seconds).into(),
        ],
    )?;
    Ok(())
}

pub fn set_last_used(tx: &mut Tx, id: &str, at: Timestamp, region: &str) -> Result<(), StoreError> {
    tx.exec(
        "update iam_role set last_used_at_ms = $2, last_used_region = $3
         where id = $1 and coalesce(last_used_at_ms, 0) <= $2",
        &[id.into(), at.ms().into(), region.into()],
    )?;
    Ok(())
}

pub fn count(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    super::count(tx, "iam_role", account)
}

/// Every one, by name; quotas keep them few.
pub fn all(tx: &mut Tx, account: &str) -> Result<Vec<Role>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from iam_role where account = $1 order by name"),
        &[account.into()],
    )?
    .iter()
    .map(role)
    .collect()
}
