//! Virtual MFA devices.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{from_json, to_json};
use crate::mfa::MfaDevice;
use crate::model::User;

const COLUMNS: &str =
    "account, name, path, id, created_at_ms, user_name, enabled_at_ms, codes, tags";

fn device(row: &Row) -> Result<MfaDevice, StoreError> {
    let [codes, tags] = [row.get::<String>(7)?, row.get(8)?];
    let user: Option<String> = row.get(5)?;
    let enabled: Option<i64> = row.get(6)?;
    Ok(MfaDevice {
        account: row.get(0)?,
        name: row.get(1)?,
        path: row.get(2)?,
        id: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        holder: user.zip(enabled.map(Timestamp::from_ms)),
        codes: from_json(&codes),
        tags: from_json(&tags),
    })
}

/// Makes it, or changes what of it can change.
pub fn put(tx: &mut Tx, device: &MfaDevice) -> Result<(), StoreError> {
    let (user, enabled) = device.holder.clone().unzip();
    tx.exec(
        "insert into iam_mfa_device (account, name, name_folded, path, id, created_at_ms,
         user_name, enabled_at_ms, codes, tags) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (account, name) do update set user_name = excluded.user_name,
         enabled_at_ms = excluded.enabled_at_ms, codes = excluded.codes, tags = excluded.tags",
        &[
            (&device.account).into(),
            (&device.name).into(),
            device.name.to_lowercase().into(),
            (&device.path).into(),
            (&device.id).into(),
            device.created_at.ms().into(),
            user.into(),
            enabled.map(Timestamp::ms).into(),
            to_json(&device.codes).into(),
            to_json(&device.tags).into(),
        ],
    )?;
    Ok(())
}

/// By its name, whatever its case: it is unique.
pub fn find(tx: &mut Tx, account: &str, name: &str) -> Result<Option<MfaDevice>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_mfa_device where account = $1 and name_folded = $2"),
        &[account.into(), name.to_lowercase().into()],
    )?
    .map(|row| device(&row))
    .transpose()
}

/// Every one, by name; quotas keep them few.
pub fn all(tx: &mut Tx, account: &str) -> Result<Vec<MfaDevice>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from iam_mfa_device where account = $1 order by name"),
        &[account.into()],
    )?
    .iter()
    .map(device)
    .collect()
}

pub fn of_user(tx: &mut Tx, user: &User) -> Result<Vec<MfaDevice>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_mfa_device where account = $1 and user_name = $2
             order by name"
        ),
        &[(&user.account).into(), (&user.name).into()],
    )?
    .iter()
    .map(device)
    .collect()
}

pub fn delete(tx: &mut Tx, device: &MfaDevice) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_mfa_device where account = $1 and name = $2",
        &[(&device.account).into(), (&device.name).into()],
    )?;
    Ok(())
}

pub fn count(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    super::count(tx, "iam_mfa_device", account)
}

/// How many of them are somebody's.
pub fn count_in_use(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    tx.row(
        "select count(*) from iam_mfa_device where account = $1 and user_name is not null",
        &[account.into()],
    )?
    .map_or(Ok(0), |row| row.get(0))
}
