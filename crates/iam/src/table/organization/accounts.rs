//! Accounts as the organization sees them, and what became of requests for one.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use crate::model::Tag;
use crate::table::from_json;

/// An account as the organization sees it.
#[derive(Debug, Clone)]
pub struct Member {
    pub id: String,
    pub name: String,
    pub email: String,
    pub active: bool,
    pub parent: Option<String>,
    pub joined_at: Timestamp,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone)]
pub struct AccountRequest {
    /// `car-…`
    pub id: String,
    pub account_name: String,
    pub state: String,
    pub account: Option<String>,
    pub failure: Option<String>,
    pub requested_at: Timestamp,
}

/// Accounts that were made by their number have neither name nor address of their own.
const MEMBER: &str =
    "id, coalesce(name, id), coalesce(email, id || '@accounts.invalid'), status, parent,
    coalesce(joined_at_ms, created_at_ms), tags";

fn member(row: &Row) -> Result<Member, StoreError> {
    let status: String = row.get(3)?;
    Ok(Member {
        id: row.get(0)?,
        name: row.get(1)?,
        email: row.get(2)?,
        active: status == "ACTIVE",
        parent: row.get(4)?,
        joined_at: Timestamp::from_ms(row.get(5)?),
        tags: from_json(&row.get::<String>(6)?),
    })
}

pub fn account(tx: &mut Tx, id: &str) -> Result<Option<Member>, StoreError> {
    tx.row(
        &format!("select {MEMBER} from iam_account where id = $1"),
        &[id.into()],
    )?
    .map(|row| member(&row))
    .transpose()
}

/// The accounts that were in no organization yet, in the order of their making.
pub fn strangers(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select id from iam_account where parent is null and joined_at_ms is null
         order by created_at_ms, id",
        &[],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Every account of the organization, or those right under `parent`.
pub fn members(tx: &mut Tx, parent: Option<&str>) -> Result<Vec<Member>, StoreError> {
    tx.rows(
        &format!(
            "select {MEMBER} from iam_account where parent is not null
             and ($1 = '' or parent = $1) order by id"
        ),
        &[parent.unwrap_or_default().into()],
    )?
    .iter()
    .map(member)
    .collect()
}

pub fn describe_account(tx: &mut Tx, id: &str, name: &str, email: &str) -> Result<(), StoreError> {
    tx.exec(
        "update iam_account set name = $2, email = $3 where id = $1",
        &[id.into(), name.into(), email.into()],
    )?;
    Ok(())
}

pub fn email_taken(tx: &mut Tx, email: &str) -> Result<bool, StoreError> {
    let found = tx.row(
        "select 1 from iam_account
         where lower(coalesce(email, id || '@accounts.invalid')) = lower($1)",
        &[email.into()],
    )?;
    Ok(found.is_some())
}

/// Puts the account there; `None`: out of the organization.
pub fn place(
    tx: &mut Tx,
    account: &str,
    parent: Option<&str>,
    now: Option<Timestamp>,
) -> Result<(), StoreError> {
    tx.exec(
        "update iam_account set parent = $2, joined_at_ms = coalesce($3, joined_at_ms) where id = $1",
        &[
            account.into(),
            parent.into(),
            now.map(wire::Timestamp::ms).into(),
        ],
    )?;
    if parent.is_none() {
        tx.exec(
            "delete from org_attachment where target = $1",
            &[account.into()],
        )?;
    }
    Ok(())
}

pub fn suspend(tx: &mut Tx, account: &str) -> Result<(), StoreError> {
    tx.exec(
        "update iam_account set status = 'SUSPENDED' where id = $1",
        &[account.into()],
    )?;
    Ok(())
}

/// Whether the account may be used at all.
pub fn is_active(tx: &mut Tx, account: &str) -> Result<bool, StoreError> {
    let found = tx.row(
        "select 1 from iam_account where id = $1 and status = 'ACTIVE'",
        &[account.into()],
    )?;
    Ok(found.is_some())
}

pub fn put_request(tx: &mut Tx, request: &AccountRequest) -> Result<(), StoreError> {
    tx.exec(
        "insert into org_account_request (id, account_name, state, account, failure, requested_at_ms)
         values ($1, $2, $3, $4, $5, $6)",
        &[
            (&request.id).into(),
            (&request.account_name).into(),
            (&request.state).into(),
            request.account.clone().into(),
            request.failure.clone().into(),
            request.requested_at.ms().into(),
        ],
    )?;
    Ok(())
}

/// Every request, the newest first, or the one with this id.
pub fn requests(tx: &mut Tx, id: Option<&str>) -> Result<Vec<AccountRequest>, StoreError> {
    tx.rows(
        "select id, account_name, state, account, failure, requested_at_ms
         from org_account_request where $1 = '' or id = $1 order by requested_at_ms desc, id",
        &[id.unwrap_or_default().into()],
    )?
    .iter()
    .map(|row| {
        Ok(AccountRequest {
            id: row.get(0)?,
            account_name: row.get(1)?,
            state: row.get(2)?,
            account: row.get(3)?,
            failure: row.get(4)?,
            requested_at: Timestamp::from_ms(row.get(5)?),
        })
    })
    .collect()
}
