//! OpenID Connect providers.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{from_json, to_json};
use crate::model::OidcProvider;

const COLUMNS: &str = "account, url, client_ids, thumbprints, created_at_ms, tags";

fn provider(row: &Row) -> Result<OidcProvider, StoreError> {
    let [clients, thumbprints, tags] = [row.get(2)?, row.get(3)?, row.get::<String>(5)?];
    Ok(OidcProvider {
        account: row.get(0)?,
        url: row.get(1)?,
        client_ids: from_json(&clients),
        thumbprints: from_json(&thumbprints),
        created_at: Timestamp::from_ms(row.get(4)?),
        tags: from_json(&tags),
    })
}

/// Makes it, or changes what of it can change.
pub fn put(tx: &mut Tx, provider: &OidcProvider) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_oidc_provider (account, url, client_ids, thumbprints, created_at_ms, tags)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (account, url) do update set client_ids = excluded.client_ids,
         thumbprints = excluded.thumbprints, tags = excluded.tags",
        &[
            (&provider.account).into(),
            (&provider.url).into(),
            to_json(&provider.client_ids).into(),
            to_json(&provider.thumbprints).into(),
            provider.created_at.ms().into(),
            to_json(&provider.tags).into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, account: &str, url: &str) -> Result<Option<OidcProvider>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_oidc_provider where account = $1 and url = $2"),
        &[account.into(), url.into()],
    )?
    .map(|row| provider(&row))
    .transpose()
}

pub fn list(tx: &mut Tx, account: &str) -> Result<Vec<OidcProvider>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from iam_oidc_provider where account = $1 order by url"),
        &[account.into()],
    )?
    .iter()
    .map(provider)
    .collect()
}

pub fn delete(tx: &mut Tx, account: &str, url: &str) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "delete from iam_oidc_provider where account = $1 and url = $2",
        &[account.into(), url.into()],
    )?;
    Ok(changed > 0)
}

pub fn count(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    super::count(tx, "iam_oidc_provider", account)
}
