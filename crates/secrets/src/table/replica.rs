//! The table of replicas: which secrets follow which.

use store::{Row, StoreError, Tx};
use wire::Arn;

use crate::model::Replica;

const COLUMNS: &str = "replica_arn, region, kms_key_id, status, message, cross_account, role";

fn replica(row: &Row) -> Result<Replica, StoreError> {
    let arn: String = row.get(0)?;
    Ok(Replica {
        arn: Arn::parse(arn).map_err(|cause| StoreError::Corrupt(Box::new(cause)))?,
        region: row.get(1)?,
        kms_key_id: row.get(2)?,
        status: row.get(3)?,
        message: row.get(4)?,
        cross_account: row.get(5)?,
        role: row.get(6)?,
    })
}

/// All that follow a primary, also those in another account.
pub fn of(tx: &mut Tx, primary: &str) -> Result<Vec<Replica>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from secret_replica where primary_arn = $1 order by region, replica_arn"),
        &[primary.into()],
    )?
    .iter()
    .map(replica)
    .collect()
}

pub fn put(tx: &mut Tx, primary: &str, replica: &Replica) -> Result<(), StoreError> {
    tx.exec(
        "insert into secret_replica (primary_arn, replica_arn, region, kms_key_id, status, message, cross_account, role)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (primary_arn, replica_arn) do update set
         kms_key_id = excluded.kms_key_id, status = excluded.status, message = excluded.message, role = excluded.role",
        &[
            primary.into(),
            replica.arn.as_str().into(),
            (&replica.region).into(),
            replica.kms_key_id.clone().into(),
            (&replica.status).into(),
            replica.message.clone().into(),
            replica.cross_account.into(),
            replica.role.clone().into(),
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, primary: &str, replica: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from secret_replica where primary_arn = $1 and replica_arn = $2",
        &[primary.into(), replica.into()],
    )?;
    Ok(())
}

/// The primary that a replica follows.
pub fn primary_of(tx: &mut Tx, replica: &str) -> Result<Option<String>, StoreError> {
    tx.row(
        "select primary_arn from secret_replica where replica_arn = $1",
        &[replica.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}
