//! The table of aliases.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::PAGE_MAX;
use crate::model::{Alias, Key};

fn alias(row: &Row) -> Result<Alias, StoreError> {
    Ok(Alias {
        account: row.get(0)?,
        region: row.get(1)?,
        name: row.get(2)?,
        key_id: row.get(3)?,
        created_at: Timestamp::from_ms(row.get(4)?),
        updated_at: Timestamp::from_ms(row.get(5)?),
    })
}

const COLUMNS: &str = "account, region, name, key_id, created_at_ms, updated_at_ms";

pub fn insert(tx: &mut Tx, alias: &Alias) -> Result<(), StoreError> {
    tx.exec(
        &format!("insert into kms_alias ({COLUMNS}) values ($1, $2, $3, $4, $5, $6)"),
        &[
            (&alias.account).into(),
            (&alias.region).into(),
            (&alias.name).into(),
            (&alias.key_id).into(),
            alias.created_at.ms().into(),
            alias.updated_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn find(
    tx: &mut Tx,
    account: &str,
    region: &str,
    name: &str,
) -> Result<Option<Alias>, StoreError> {
    tx.row(
        &format!(
            "select {COLUMNS} from kms_alias where account = $1 and region = $2 and name = $3"
        ),
        &[account.into(), region.into(), name.into()],
    )?
    .map(|row| alias(&row))
    .transpose()
}

pub fn update(tx: &mut Tx, alias: &Alias) -> Result<(), StoreError> {
    tx.exec(
        "update kms_alias set key_id = $4, updated_at_ms = $5 where account = $1 and region = $2 and name = $3",
        &[
            (&alias.account).into(),
            (&alias.region).into(),
            (&alias.name).into(),
            (&alias.key_id).into(),
            alias.updated_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &mut Tx, alias: &Alias) -> Result<(), StoreError> {
    tx.exec(
        "delete from kms_alias where account = $1 and region = $2 and name = $3",
        &[
            (&alias.account).into(),
            (&alias.region).into(),
            (&alias.name).into(),
        ],
    )?;
    Ok(())
}

pub fn list(
    tx: &mut Tx,
    account: &str,
    region: &str,
    marker: &str,
) -> Result<Vec<Alias>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from kms_alias where account = $1 and region = $2 and name > $3 order by name limit $4"
        ),
        &[account.into(), region.into(), marker.into(), PAGE_MAX.into()],
    )?
    .iter()
    .map(alias)
    .collect()
}

pub fn of_key(tx: &mut Tx, key: &Key) -> Result<Vec<Alias>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from kms_alias where region = $1 and key_id = $2 order by name"),
        &[(&key.region).into(), (&key.id).into()],
    )?
    .iter()
    .map(alias)
    .collect()
}
