//! What can go wrong in the store, told apart as far as a caller can act on it.
//!
//! No text here holds a parameter's value: `SQLite`'s messages name tables, columns and SQL only.

use std::error::Error;
use std::path::PathBuf;

use rusqlite::ErrorCode;
use rusqlite::ffi;

/// What the store can say.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another row has this key. `on` names the columns or the index, as the database does.
    #[error("a row with this key exists: {on}")]
    Unique { on: String },
    /// A reference, a check or a missing value.
    #[error("a constraint of the schema was broken: {what}")]
    Constraint { what: String },
    /// Too much work is waiting, or another process holds the file. Try again later.
    #[error("the store is busy")]
    Busy,
    #[error("the disk is full")]
    DiskFull,
    #[error("the store is closed")]
    Closed,
    #[error("the database file is damaged")]
    Corrupt(#[source] Box<dyn Error + Send + Sync>),
    /// The file was written by a later version of this program.
    #[error(
        "the schema of `{component}` is at {found}, and this program knows it up to {known}: \
         it was written by a newer version"
    )]
    Newer {
        component: String,
        found: i64,
        known: usize,
    },
    #[error("migration {number} of `{component}` {problem}")]
    Migration {
        component: String,
        number: usize,
        problem: &'static str,
        #[source]
        source: Option<Box<dyn Error + Send + Sync>>,
    },
    #[error("cannot open {}", path.display())]
    Open {
        path: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("cannot start a thread of the store")]
    Thread(#[source] std::io::Error),
    /// A read wanted to write.
    #[error("a transaction that only reads wanted to write")]
    ReadOnly,
    /// The closure panicked; its changes were undone.
    #[error("a transaction panicked")]
    Panicked,
    /// The database gave the transaction up although the closure went on.
    #[error("the transaction was rolled back by the database")]
    RolledBack,
    #[error("column {column}: expected {expected}, found {found}")]
    Type {
        column: usize,
        expected: &'static str,
        found: &'static str,
    },
    #[error("the statement takes {expected} parameters, {given} were given")]
    Parameters { expected: usize, given: usize },
    #[error("the statement failed")]
    Sql(#[source] Box<dyn Error + Send + Sync>),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return StoreError::Sql(Box::new(error));
        };
        match (failure.code, failure.extended_code) {
            (
                ErrorCode::ConstraintViolation,
                ffi::SQLITE_CONSTRAINT_UNIQUE
                | ffi::SQLITE_CONSTRAINT_PRIMARYKEY
                | ffi::SQLITE_CONSTRAINT_ROWID,
            ) => StoreError::Unique {
                on: after_colon(message.as_deref()),
            },
            (ErrorCode::ConstraintViolation, _) => StoreError::Constraint {
                what: message.clone().unwrap_or_default(),
            },
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => StoreError::Busy,
            (ErrorCode::DiskFull, _) => StoreError::DiskFull,
            (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _) => {
                StoreError::Corrupt(Box::new(error))
            }
            _ => StoreError::Sql(Box::new(error)),
        }
    }
}

/// `UNIQUE constraint failed: role.name` → `role.name`.
fn after_colon(message: Option<&str>) -> String {
    let message = message.unwrap_or_default();
    message
        .split_once(": ")
        .map_or(message, |(_, on)| on)
        .to_owned()
}
