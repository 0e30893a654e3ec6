//! KMS's tables. SQL and nothing else.

pub mod alias;
pub mod grant;
pub mod key;
pub mod material;

use store::{Component, StoreError, Tx};

pub const COMPONENT: Component = Component {
    name: "kms",
    migrations: &[
        include_str!("../v1.sql"),
        include_str!("../v2.sql"),
        include_str!("../v3.sql"),
    ],
};

/// At most this many keys, aliases or grants are read into one answer.
pub const PAGE_MAX: i64 = 1_001;

pub fn named_key(tx: &mut Tx, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    tx.row(
        "select sealed from kms_named_key where name = $1",
        &[name.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}

pub fn insert_named_key(tx: &mut Tx, name: &str, sealed: &[u8]) -> Result<(), StoreError> {
    tx.exec(
        "insert into kms_named_key (name, sealed) values ($1, $2)",
        &[name.into(), sealed.into()],
    )?;
    Ok(())
}

pub fn named_keys(tx: &mut Tx) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    tx.rows("select name, sealed from kms_named_key", &[])?
        .iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

pub fn update_named_key(tx: &mut Tx, name: &str, sealed: &[u8]) -> Result<(), StoreError> {
    tx.exec(
        "update kms_named_key set sealed = $2 where name = $1",
        &[name.into(), sealed.into()],
    )?;
    Ok(())
}

/// Where there are keys.
pub fn regions(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    tx.rows("select distinct region from kms_key", &[])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}
