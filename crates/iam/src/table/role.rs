//! Roles.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{PAGE_MAX, from_json, to_json};
use crate::model::Role;

const COLUMNS: &str =
    "account, name, id, path, created_at_ms, description, trust, session_s_max, boundary, tags";

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
