//! Instance profiles.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{PAGE_MAX, from_json, to_json};
use crate::model::{InstanceProfile, Role, Tag};

const COLUMNS: &str = "account, name, id, path, created_at_ms, role, tags";

fn profile(row: &Row) -> Result<InstanceProfile, StoreError> {
    let tags: String = row.get(6)?;
    Ok(InstanceProfile {
        account: row.get(0)?,
        name: row.get(1)?,
        id: row.get(2)?,
        path: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        role: row.get(5)?,
        tags: from_json(&tags),
    })
}

pub fn insert(tx: &mut Tx, profile: &InstanceProfile) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_instance_profile (account, name, name_folded, id, path, created_at_ms, tags)
         values ($1, $2, $3, $4, $5, $6, $7)",
        &[
            (&profile.account).into(),
            (&profile.name).into(),
            profile.name.to_lowercase().into(),
            (&profile.id).into(),
            (&profile.path).into(),
            profile.created_at.ms().into(),
            to_json(&profile.tags).into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, account: &str, name: &str) -> Result<Option<InstanceProfile>, StoreError> {
    tx.row(
        &format!(
            "select {COLUMNS} from iam_instance_profile where account = $1 and name_folded = $2"
        ),
        &[account.into(), name.to_lowercase().into()],
    )?
    .map(|row| profile(&row))
    .transpose()
}

pub fn list(
    tx: &mut Tx,
    account: &str,
    path: &str,
    marker: &str,
) -> Result<Vec<InstanceProfile>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_instance_profile where account = $1
             and substr(path, 1, length($2)) = $2 and name > $3 order by name limit $4"
        ),
        &[account.into(), path.into(), marker.into(), PAGE_MAX.into()],
    )?
    .iter()
    .map(profile)
    .collect()
}

pub fn of_role(tx: &mut Tx, role: &Role, marker: &str) -> Result<Vec<InstanceProfile>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_instance_profile where account = $1 and role = $2
             and name > $3 order by name limit $4"
        ),
        &[
            (&role.account).into(),
            (&role.name).into(),
            marker.into(),
            PAGE_MAX.into(),
        ],
    )?
    .iter()
    .map(profile)
    .collect()
}

pub fn set_role(
    tx: &mut Tx,
    profile: &InstanceProfile,
    role: Option<&str>,
) -> Result<(), StoreError> {
    tx.exec(
        "update iam_instance_profile set role = $3 where account = $1 and name = $2",
        &[
            (&profile.account).into(),
            (&profile.name).into(),
            role.into(),
        ],
    )?;
    Ok(())
}

pub fn set_tags(tx: &mut Tx, profile: &InstanceProfile, tags: &[Tag]) -> Result<(), StoreError> {
    tx.exec(
        "update iam_instance_profile set tags = $3 where account = $1 and name = $2",
        &[
            (&profile.account).into(),
            (&profile.name).into(),
            to_json(&tags).into(),
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, profile: &InstanceProfile) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_instance_profile where account = $1 and name = $2",
        &[(&profile.account).into(), (&profile.name).into()],
    )?;
    Ok(())
}

pub fn count(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    super::count(tx, "iam_instance_profile", account)
}
