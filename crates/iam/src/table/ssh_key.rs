//! SSH public keys of users.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use crate::model::{SshKey, User};

const COLUMNS: &str = "id, account, user_name, body, fingerprint, active, uploaded_at_ms";

fn key(row: &Row) -> Result<SshKey, StoreError> {
    Ok(SshKey {
        id: row.get(0)?,
        account: row.get(1)?,
        user: row.get(2)?,
        body: row.get(3)?,
        fingerprint: row.get(4)?,
        active: row.get(5)?,
        uploaded_at: Timestamp::from_ms(row.get(6)?),
    })
}

/// Makes it, or switches it on or off.
pub fn put(tx: &mut Tx, key: &SshKey) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_ssh_key (id, account, user_name, body, fingerprint, active,
         uploaded_at_ms) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (id) do update set active = excluded.active",
        &[
            (&key.id).into(),
            (&key.account).into(),
            (&key.user).into(),
            (&key.body).into(),
            (&key.fingerprint).into(),
            key.active.into(),
            key.uploaded_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, account: &str, id: &str) -> Result<Option<SshKey>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_ssh_key where account = $1 and id = $2"),
        &[account.into(), id.into()],
    )?
    .map(|row| key(&row))
    .transpose()
}

/// The oldest first.
pub fn of_user(tx: &mut Tx, user: &User) -> Result<Vec<SshKey>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_ssh_key where account = $1 and user_name = $2
             order by uploaded_at_ms, id"
        ),
        &[(&user.account).into(), (&user.name).into()],
    )?
    .iter()
    .map(key)
    .collect()
}

pub fn delete(tx: &mut Tx, key: &SshKey) -> Result<(), StoreError> {
    tx.exec("delete from iam_ssh_key where id = $1", &[(&key.id).into()])?;
    Ok(())
}
