//! SAML providers, and the keys that decrypt what they say.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{from_json, to_json};
use crate::model::{SamlKey, SamlProvider};

const COLUMNS: &str =
    "account, name, id, metadata, created_at_ms, valid_until_ms, encrypted_only, tags";

fn provider(row: &Row) -> Result<SamlProvider, StoreError> {
    let tags: String = row.get(7)?;
    Ok(SamlProvider {
        account: row.get(0)?,
        name: row.get(1)?,
        id: row.get(2)?,
        metadata: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        valid_until: Timestamp::from_ms(row.get(5)?),
        encrypted_only: row.get::<i64>(6)? != 0,
        tags: from_json(&tags),
    })
}

/// Makes it, or changes what of it can change.
pub fn put(tx: &mut Tx, provider: &SamlProvider) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_saml_provider (account, name, id, metadata, created_at_ms, valid_until_ms,
         encrypted_only, tags) values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (account, name) do update set metadata = excluded.metadata,
         valid_until_ms = excluded.valid_until_ms, encrypted_only = excluded.encrypted_only,
         tags = excluded.tags",
        &[
            (&provider.account).into(),
            (&provider.name).into(),
            (&provider.id).into(),
            (&provider.metadata).into(),
            provider.created_at.ms().into(),
            provider.valid_until.ms().into(),
            i64::from(provider.encrypted_only).into(),
            to_json(&provider.tags).into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, account: &str, name: &str) -> Result<Option<SamlProvider>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_saml_provider where account = $1 and name = $2"),
        &[account.into(), name.into()],
    )?
    .map(|row| provider(&row))
    .transpose()
}

pub fn list(tx: &mut Tx, account: &str) -> Result<Vec<SamlProvider>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from iam_saml_provider where account = $1 order by name"),
        &[account.into()],
    )?
    .iter()
    .map(provider)
    .collect()
}

pub fn delete(tx: &mut Tx, provider: &SamlProvider) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_saml_key where provider = $1",
        &[(&provider.id).into()],
    )?;
    tx.exec(
        "delete from iam_saml_provider where account = $1 and name = $2",
        &[(&provider.account).into(), (&provider.name).into()],
    )?;
    Ok(())
}

pub fn count(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    super::count(tx, "iam_saml_provider", account)
}

/// In the order in which they came.
pub fn keys(tx: &mut Tx, provider: &SamlProvider) -> Result<Vec<SamlKey>, StoreError> {
    let key = |row: &Row| -> Result<SamlKey, StoreError> {
        Ok(SamlKey {
            id: row.get(0)?,
            added_at: Timestamp::from_ms(row.get(1)?),
            sealed: row.get(2)?,
        })
    };
    tx.rows(
        "select id, added_at_ms, sealed from iam_saml_key where provider = $1
         order by added_at_ms, id",
        &[(&provider.id).into()],
    )?
    .iter()
    .map(key)
    .collect()
}

pub fn add_key(tx: &mut Tx, provider: &SamlProvider, key: &SamlKey) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_saml_key (id, provider, sealed, added_at_ms) values ($1, $2, $3, $4)",
        &[
            (&key.id).into(),
            (&provider.id).into(),
            (&key.sealed).into(),
            key.added_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn remove_key(tx: &mut Tx, provider: &SamlProvider, id: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_saml_key where provider = $1 and id = $2",
        &[(&provider.id).into(), id.into()],
    )?;
    Ok(())
}
