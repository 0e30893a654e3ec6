//! The organization: its root, units, policies, and where each account is.

mod accounts;
mod policies;
mod units;

use store::{StoreError, Tx};
use wire::Timestamp;

use super::{from_json, to_json};
use crate::model::Tag;

pub use accounts::{
    AccountRequest, Member, account, describe_account, email_taken, is_active, members, place,
    put_request, requests, strangers, suspend,
};
pub use policies::{
    FULL_ACCESS, ServiceControlPolicy, attach, attached, delete_policy, detach, policies,
    policy_of, put_policy, targets,
};
pub use units::{Unit, all_units, delete_unit, insert_unit, rename_unit, unit_of, units_in};

#[derive(Debug, Clone)]
pub struct Organization {
    /// `o-…`
    pub id: String,
    pub management: String,
    /// `r-…`
    pub root: String,
    pub scp_enabled: bool,
}

/// The one organization, if it was made.
pub fn find(tx: &mut Tx) -> Result<Option<Organization>, StoreError> {
    tx.row(
        "select id, management, root, scp_enabled from org_organization",
        &[],
    )?
    .map(|row| {
        Ok(Organization {
            id: row.get(0)?,
            management: row.get(1)?,
            root: row.get(2)?,
            scp_enabled: row.get(3)?,
        })
    })
    .transpose()
}

pub fn insert(tx: &mut Tx, made: &Organization, now: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "insert into org_organization (id, management, root, scp_enabled, created_at_ms)
         values ($1, $2, $3, $4, $5)",
        &[
            (&made.id).into(),
            (&made.management).into(),
            (&made.root).into(),
            made.scp_enabled.into(),
            now.ms().into(),
        ],
    )?;
    Ok(())
}

/// Takes the organization away, with its units and policies.
pub fn delete(tx: &mut Tx) -> Result<(), StoreError> {
    for sql in [
        "delete from org_organization",
        "delete from org_unit",
        "delete from org_policy",
        "delete from org_attachment",
        "update iam_account set parent = null",
    ] {
        tx.exec(sql, &[])?;
    }
    Ok(())
}

pub fn set_scp_enabled(tx: &mut Tx, enabled: bool) -> Result<(), StoreError> {
    tx.exec(
        "update org_organization set scp_enabled = $1",
        &[enabled.into()],
    )?;
    if !enabled {
        tx.exec("delete from org_attachment", &[])?;
    }
    Ok(())
}

pub fn root_tags(tx: &mut Tx) -> Result<Vec<Tag>, StoreError> {
    let row = tx.row("select root_tags from org_organization", &[])?;
    row.map_or(Ok(Vec::new()), |row| Ok(from_json(&row.get::<String>(0)?)))
}

/// The tags of the root, a unit, a policy or an account.
pub fn set_tags(tx: &mut Tx, id: &str, tags: &[Tag]) -> Result<(), StoreError> {
    let sql = match id.split('-').next() {
        Some("r") => "update org_organization set root_tags = $2 where root = $1",
        Some("ou") => "update org_unit set tags = $2 where id = $1",
        Some("p") => "update org_policy set tags = $2 where id = $1",
        _ => "update iam_account set tags = $2 where id = $1",
    };
    tx.exec(sql, &[id.into(), to_json(&tags).into()])?;
    Ok(())
}

/// From the root down to the account itself: the ids of what it is in.
pub fn path(tx: &mut Tx, account: &str) -> Result<Vec<String>, StoreError> {
    let row = tx.row(
        "select parent from iam_account where id = $1",
        &[account.into()],
    )?;
    let mut above: Option<String> = row.map_or(Ok(None), |row| row.get(0))?;
    if above.is_none() {
        return Ok(Vec::new());
    }
    let mut path = vec![account.to_owned()];
    while let Some(id) = above {
        above = match id.starts_with("ou-") {
            true => unit_of(tx, &id)?.map(|unit| unit.parent),
            false => None,
        };
        path.push(id);
        // Units are five deep at most; a table that says otherwise is broken.
        if path.len() > 8 {
            return Err(StoreError::Constraint {
                what: "the organization's units have no end".to_owned(),
            });
        }
    }
    path.reverse();
    Ok(path)
}
