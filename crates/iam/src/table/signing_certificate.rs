//! Certificates that users and the root user sign with.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use crate::model::SigningCertificate;

const COLUMNS: &str = "id, account, user_name, body, active, uploaded_at_ms";

fn certificate(row: &Row) -> Result<SigningCertificate, StoreError> {
    Ok(SigningCertificate {
        id: row.get(0)?,
        account: row.get(1)?,
        user: row.get(2)?,
        body: row.get(3)?,
        active: row.get::<i64>(4)? != 0,
        uploaded_at: Timestamp::from_ms(row.get(5)?),
    })
}

pub fn insert(tx: &mut Tx, certificate: &SigningCertificate) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_signing_certificate (id, account, user_name, body, active, uploaded_at_ms)
         values ($1, $2, $3, $4, $5, $6)",
        &[
            (&certificate.id).into(),
            (&certificate.account).into(),
            certificate.user.clone().into(),
            (&certificate.body).into(),
            i64::from(certificate.active).into(),
            certificate.uploaded_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn find(
    tx: &mut Tx,
    account: &str,
    id: &str,
) -> Result<Option<SigningCertificate>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_signing_certificate where account = $1 and id = $2"),
        &[account.into(), id.into()],
    )?
    .map(|row| certificate(&row))
    .transpose()
}

/// A user's, or the root user's (`None`), in the order in which they came.
pub fn list(
    tx: &mut Tx,
    account: &str,
    user: Option<&str>,
) -> Result<Vec<SigningCertificate>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_signing_certificate where account = $1
             and user_name is $2 order by uploaded_at_ms, id"
        ),
        &[account.into(), user.into()],
    )?
    .iter()
    .map(certificate)
    .collect()
}

pub fn set_active(
    tx: &mut Tx,
    certificate: &SigningCertificate,
    active: bool,
) -> Result<(), StoreError> {
    tx.exec(
        "update iam_signing_certificate set active = $3 where account = $1 and id = $2",
        &[
            (&certificate.account).into(),
            (&certificate.id).into(),
            i64::from(active).into(),
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, certificate: &SigningCertificate) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_signing_certificate where account = $1 and id = $2",
        &[(&certificate.account).into(), (&certificate.id).into()],
    )?;
    Ok(())
}
