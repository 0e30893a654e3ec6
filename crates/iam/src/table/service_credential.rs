//! Users' passwords for single services.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use crate::model::{ServiceCredential, User};

const COLUMNS: &str = "id, account, user_name, service, service_user_name, password_sha256,
    active, created_at_ms, expires_at_ms";

fn credential(row: &Row) -> Result<ServiceCredential, StoreError> {
    Ok(ServiceCredential {
        id: row.get(0)?,
        account: row.get(1)?,
        user: row.get(2)?,
        service: row.get(3)?,
        service_user: row.get(4)?,
        password_sha256: row.get(5)?,
        active: row.get(6)?,
        created_at: Timestamp::from_ms(row.get(7)?),
        expires_at: row.get::<Option<i64>>(8)?.map(Timestamp::from_ms),
    })
}

/// Makes it, or changes what of it can change.
pub fn put(tx: &mut Tx, credential: &ServiceCredential) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_service_credential (id, account, user_name, service, service_user_name,
         password_sha256, active, created_at_ms, expires_at_ms)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (id) do update set password_sha256 = excluded.password_sha256,
         active = excluded.active, created_at_ms = excluded.created_at_ms",
        &[
            (&credential.id).into(),
            (&credential.account).into(),
            (&credential.user).into(),
            (&credential.service).into(),
            (&credential.service_user).into(),
            (&credential.password_sha256).into(),
            credential.active.into(),
            credential.created_at.ms().into(),
            credential.expires_at.map(Timestamp::ms).into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, account: &str, id: &str) -> Result<Option<ServiceCredential>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_service_credential where account = $1 and id = $2"),
        &[account.into(), id.into()],
    )?
    .map(|row| credential(&row))
    .transpose()
}

/// The oldest first.
pub fn of_user(tx: &mut Tx, user: &User) -> Result<Vec<ServiceCredential>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_service_credential where account = $1 and user_name = $2
             order by created_at_ms, id"
        ),
        &[(&user.account).into(), (&user.name).into()],
    )?
    .iter()
    .map(credential)
    .collect()
}

/// Of every user; quotas keep them few.
pub fn all(tx: &mut Tx, account: &str) -> Result<Vec<ServiceCredential>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_service_credential where account = $1
             order by user_name, created_at_ms, id"
        ),
        &[account.into()],
    )?
    .iter()
    .map(credential)
    .collect()
}

/// Whether somebody is called this at the service.
pub fn is_taken(
    tx: &mut Tx,
    account: &str,
    service: &str,
    service_user: &str,
) -> Result<bool, StoreError> {
    let found = tx.row(
        "select 1 from iam_service_credential
         where account = $1 and service = $2 and service_user_name = $3",
        &[account.into(), service.into(), service_user.into()],
    )?;
    Ok(found.is_some())
}

pub fn delete(tx: &mut Tx, credential: &ServiceCredential) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_service_credential where id = $1",
        &[(&credential.id).into()],
    )?;
    Ok(())
}
