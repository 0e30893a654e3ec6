//! Accounts.

use store::{StoreError, Tx};
use wire::Timestamp;

pub fn insert(tx: &mut Tx, id: &str, now: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_account (id, created_at_ms) values ($1, $2)",
        &[id.into(), now.ms().into()],
    )?;
    Ok(())
}

pub fn exists(tx: &mut Tx, id: &str) -> Result<bool, StoreError> {
    Ok(tx
        .row("select 1 from iam_account where id = $1", &[id.into()])?
        .is_some())
}

pub fn created_at(tx: &mut Tx, id: &str) -> Result<Option<Timestamp>, StoreError> {
    tx.row(
        "select created_at_ms from iam_account where id = $1",
        &[id.into()],
    )?
    .map(|row| row.get(0).map(Timestamp::from_ms))
    .transpose()
}

/// How many there are, and how many of them are closed.
pub fn count(tx: &mut Tx) -> Result<(i64, i64), StoreError> {
    let row = tx.row(
        "select count(*), coalesce(sum(case when status = 'ACTIVE' then 0 else 1 end), 0)
         from iam_account",
        &[],
    )?;
    row.map_or(Ok((0, 0)), |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The account that was made first: the server's own.
pub fn first(tx: &mut Tx) -> Result<Option<String>, StoreError> {
    tx.row(
        "select id from iam_account order by created_at_ms, id limit 1",
        &[],
    )?
    .map(|row| row.get(0))
    .transpose()
}

pub fn alias(tx: &mut Tx, account: &str) -> Result<Option<String>, StoreError> {
    tx.row(
        "select alias from iam_account_alias where account = $1",
        &[account.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}

/// Whose alias it is.
pub fn of_alias(tx: &mut Tx, alias: &str) -> Result<Option<String>, StoreError> {
    tx.row(
        "select account from iam_account_alias where alias = $1",
        &[alias.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}

/// An account has one alias: the new one takes the old one's place.
pub fn set_alias(tx: &mut Tx, account: &str, alias: &str) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_account_alias (alias, account) values ($2, $1)
         on conflict (account) do update set alias = excluded.alias",
        &[account.into(), alias.into()],
    )?;
    Ok(())
}

pub fn delete_alias(tx: &mut Tx, account: &str, alias: &str) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "delete from iam_account_alias where account = $1 and alias = $2",
        &[account.into(), alias.into()],
    )?;
    Ok(changed > 0)
}

/// The newest credential report and when it was made.
pub fn report(tx: &mut Tx, account: &str) -> Result<Option<(String, Timestamp)>, StoreError> {
    tx.row(
        "select content, generated_at_ms from iam_credential_report where account = $1",
        &[account.into()],
    )?
    .map(|row| Ok((row.get(0)?, Timestamp::from_ms(row.get(1)?))))
    .transpose()
}

pub fn put_report(
    tx: &mut Tx,
    account: &str,
    content: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_credential_report (account, content, generated_at_ms) values ($1, $2, $3)
         on conflict (account) do update set content = excluded.content,
         generated_at_ms = excluded.generated_at_ms",
        &[account.into(), content.into(), now.ms().into()],
    )?;
    Ok(())
}

/// A service-linked role was to be deleted under this task; `failure` says why it was not.
pub fn insert_role_deletion(
    tx: &mut Tx,
    account: &str,
    id: &str,
    failure: Option<&str>,
) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_role_deletion (id, account, failure) values ($1, $2, $3)",
        &[id.into(), account.into(), failure.into()],
    )?;
    Ok(())
}

/// How a service's role was deleted.
#[derive(Debug, PartialEq, Eq)]
pub enum RoleDeletion {
    Done,
    /// Why not.
    Failed(String),
}

pub fn role_deletion(
    tx: &mut Tx,
    account: &str,
    id: &str,
) -> Result<Option<RoleDeletion>, StoreError> {
    let found = tx.row(
        "select failure from iam_role_deletion where id = $1 and account = $2",
        &[id.into(), account.into()],
    )?;
    found
        .map(|row| {
            let failure: Option<String> = row.get(0)?;
            Ok(failure.map_or(RoleDeletion::Done, RoleDeletion::Failed))
        })
        .transpose()
}
