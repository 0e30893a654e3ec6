//! The log store's tables. SQL and nothing else.

pub mod chunk;
pub mod group;
pub mod source;
pub mod stream;

use store::{Component, StoreError, Tx};

pub const COMPONENT: Component = Component {
    name: "logs",
    migrations: &[include_str!("../v1.sql")],
};

/// An id that no group and no stream ever had: events' ids are made of it.
fn next_id(tx: &mut Tx) -> Result<i64, StoreError> {
    next(tx, "id")
}

/// The number of a write: greater than that of any write before it.
pub fn next_batch(tx: &mut Tx) -> Result<i64, StoreError> {
    next(tx, "batch")
}

fn next(tx: &mut Tx, counter: &str) -> Result<i64, StoreError> {
    let row = tx.row(
        "update log_counter set value = value + 1 where name = $1 returning value",
        &[counter.into()],
    )?;
    match row {
        Some(row) => row.get(0),
        None => Err(StoreError::Corrupt("a counter is gone".into())),
    }
}
