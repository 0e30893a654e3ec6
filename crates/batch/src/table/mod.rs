//! Batch's tables. SQL and nothing else.
//!
//! A resource's body is kept as the JSON that `Describe…` shows; next to it stand the columns that
//! it is looked up by.

pub mod definition;
pub mod job;
#[cfg(test)]
pub mod job_tests;
pub mod listing;
pub mod overview;
pub mod place;
#[cfg(test)]
mod tests;

use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Component, Row, StoreError};
use wire::Arn;

pub const COMPONENT: Component = Component {
    name: "batch",
    migrations: &[
        concat!(include_str!("../v1.sql"), include_str!("../v1_jobs.sql")),
        include_str!("../v2.sql"),
    ],
};

/// A stored body. What doesn't read back was not written by us.
fn read_body<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|cause| StoreError::Corrupt(Box::new(cause)))
}

/// The rows that read back, where one that doesn't must not stop all.
fn readable<T>(kind: &str, rows: &[Row], read: impl Fn(&Row) -> Result<T, StoreError>) -> Vec<T> {
    let read = |row: &Row| match read(row) {
        Ok(found) => Some(found),
        Err(error) => {
            // The first column is the key.
            let key: Option<&str> = row.get(0).ok();
            tracing::error!(%error, kind, key, "a record can't be read");
            None
        }
    };
    rows.iter().filter_map(read).collect()
}

fn body_text<T: Serialize>(body: &T) -> Result<String, StoreError> {
    serde_json::to_string(body).map_err(|cause| StoreError::Corrupt(Box::new(cause)))
}

fn read_arn(text: String) -> Result<Arn, StoreError> {
    Arn::parse(text).map_err(|cause| StoreError::Corrupt(Box::new(cause)))
}
