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

/// The account that was made first: the server's own.
pub fn first(tx: &mut Tx) -> Result<Option<String>, StoreError> {
    tx.row(
        "select id from iam_account order by created_at_ms, id limit 1",
        &[],
    )?
    .map(|row| row.get(0))
    .transpose()
}
