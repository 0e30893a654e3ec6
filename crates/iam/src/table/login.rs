//! Passwords for the console, and what an account asks of them.

use store::{StoreError, Tx};
use wire::Timestamp;

use super::{from_json, to_json};
use crate::model::{LoginProfile, User};

pub fn find(tx: &mut Tx, user: &User) -> Result<Option<LoginProfile>, StoreError> {
    tx.row(
        "select hashes, created_at_ms, changed_at_ms, reset_required from iam_login_profile
         where account = $1 and user_name = $2",
        &[(&user.account).into(), (&user.name).into()],
    )?
    .map(|row| {
        let hashes: String = row.get(0)?;
        Ok(LoginProfile {
            hashes: from_json(&hashes),
            created_at: Timestamp::from_ms(row.get(1)?),
            changed_at: Timestamp::from_ms(row.get(2)?),
            reset_required: row.get(3)?,
        })
    })
    .transpose()
}

pub fn put(tx: &mut Tx, user: &User, profile: &LoginProfile) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_login_profile (account, user_name, hashes, created_at_ms, changed_at_ms,
         reset_required) values ($1, $2, $3, $4, $5, $6)
         on conflict (account, user_name) do update set hashes = excluded.hashes,
         changed_at_ms = excluded.changed_at_ms, reset_required = excluded.reset_required",
        &[
            (&user.account).into(),
            (&user.name).into(),
            to_json(&profile.hashes).into(),
            profile.created_at.ms().into(),
            profile.changed_at.ms().into(),
            profile.reset_required.into(),
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, user: &User) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "delete from iam_login_profile where account = $1 and user_name = $2",
        &[(&user.account).into(), (&user.name).into()],
    )?;
    Ok(changed > 0)
}

/// The account's rules for passwords as they were put, in JSON.
pub fn rules(tx: &mut Tx, account: &str) -> Result<Option<String>, StoreError> {
    tx.row(
        "select rules from iam_password_policy where account = $1",
        &[account.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}

pub fn put_rules(tx: &mut Tx, account: &str, rules: &str) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_password_policy (account, rules) values ($1, $2)
         on conflict (account) do update set rules = excluded.rules",
        &[account.into(), rules.into()],
    )?;
    Ok(())
}

pub fn delete_rules(tx: &mut Tx, account: &str) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "delete from iam_password_policy where account = $1",
        &[account.into()],
    )?;
    Ok(changed > 0)
}
