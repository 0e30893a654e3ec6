//! Certificates of servers.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{PAGE_MAX, from_json, to_json};
use crate::model::{ServerCertificate, Tag};

const COLUMNS: &str = "account, name, id, path, uploaded_at_ms, expires_at_ms, body, chain, tags";

fn certificate(row: &Row) -> Result<ServerCertificate, StoreError> {
    let tags: String = row.get(8)?;
    Ok(ServerCertificate {
        account: row.get(0)?,
        name: row.get(1)?,
        id: row.get(2)?,
        path: row.get(3)?,
        uploaded_at: Timestamp::from_ms(row.get(4)?),
        expires_at: Timestamp::from_ms(row.get(5)?),
        body: row.get(6)?,
        chain: row.get(7)?,
        tags: from_json(&tags),
    })
}

pub fn insert(tx: &mut Tx, certificate: &ServerCertificate) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_server_certificate (account, name, name_folded, id, path, uploaded_at_ms,
         expires_at_ms, body, chain, tags) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &[
            (&certificate.account).into(),
            (&certificate.name).into(),
            certificate.name.to_lowercase().into(),
            (&certificate.id).into(),
            (&certificate.path).into(),
            certificate.uploaded_at.ms().into(),
            certificate.expires_at.ms().into(),
            (&certificate.body).into(),
            certificate.chain.clone().into(),
            to_json(&certificate.tags).into(),
        ],
    )?;
    Ok(())
}

/// Names are found whatever their case.
pub fn find(
    tx: &mut Tx,
    account: &str,
    name: &str,
) -> Result<Option<ServerCertificate>, StoreError> {
    tx.row(
        &format!(
            "select {COLUMNS} from iam_server_certificate where account = $1 and name_folded = $2"
        ),
        &[account.into(), name.to_lowercase().into()],
    )?
    .map(|row| certificate(&row))
    .transpose()
}

/// Those after `marker`, by name.
pub fn list(
    tx: &mut Tx,
    account: &str,
    path: &str,
    marker: &str,
) -> Result<Vec<ServerCertificate>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_server_certificate where account = $1
             and substr(path, 1, length($2)) = $2 and name > $3 order by name limit $4"
        ),
        &[account.into(), path.into(), marker.into(), PAGE_MAX.into()],
    )?
    .iter()
    .map(certificate)
    .collect()
}

pub fn rename(
    tx: &mut Tx,
    certificate: &ServerCertificate,
    name: &str,
    path: &str,
) -> Result<(), StoreError> {
    tx.exec(
        "update iam_server_certificate set name = $3, name_folded = $4, path = $5
         where account = $1 and name = $2",
        &[
            (&certificate.account).into(),
            (&certificate.name).into(),
            name.into(),
            name.to_lowercase().into(),
            path.into(),
        ],
    )?;
    Ok(())
}

pub fn set_tags(
    tx: &mut Tx,
    certificate: &ServerCertificate,
    tags: &[Tag],
) -> Result<(), StoreError> {
    tx.exec(
        "update iam_server_certificate set tags = $3 where account = $1 and name = $2",
        &[
            (&certificate.account).into(),
            (&certificate.name).into(),
            to_json(&tags).into(),
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, certificate: &ServerCertificate) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_server_certificate where account = $1 and name = $2",
        &[(&certificate.account).into(), (&certificate.name).into()],
    )?;
    Ok(())
}

pub fn count(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    super::count(tx, "iam_server_certificate", account)
}
