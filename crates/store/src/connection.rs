//! How a connection to the file is made: its rights, its safety, its small memory.

use std::fs::{File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::{Durability, StoreError};

/// Compiled statements kept for each connection: more than all services together have texts.
const STATEMENTS_MAX: usize = 256;
/// Pages kept by each connection. The operating system's cache does the rest.
const WRITER_CACHE_KIB_MAX: i64 = 2048;
const READER_CACHE_KIB_MAX: i64 = 512;
/// How much of the file a reader maps. A mapping counts as memory of the process once for each
/// reader, so it is kept small.
const READER_MAP_BYTES_MAX: i64 = 8 << 20;
/// The log is cut back to this size when it has been folded in.
const LOG_BYTES_MAX: i64 = 16 << 20;
/// How long to wait for another process that holds the file.
const BUSY_MAX: Duration = Duration::from_secs(5);

/// Makes the file before `SQLite` does, so that there is no moment at which others can read it.
/// `SQLite` gives its log and index the rights of the file.
pub(crate) fn create_file(path: &Path) -> Result<(), StoreError> {
    let failed = |source: io::Error| StoreError::Open {
        path: path.to_owned(),
        source,
    };
    match OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
    {
        Ok(_) => sync_directory_of(path).map_err(failed),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            std::fs::set_permissions(path, Permissions::from_mode(0o600)).map_err(failed)
        }
        Err(error) => Err(failed(error)),
    }
}

/// Without this a power cut may leave a database that no directory names.
fn sync_directory_of(path: &Path) -> io::Result<()> {
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    File::open(parent.unwrap_or(Path::new(".")))?.sync_all()
}

/// The one connection that writes. Foreign keys are still off: migrations come first.
pub(crate) fn open_writer(path: &Path, durability: Durability) -> Result<Connection, StoreError> {
    let connection = open(path, WRITER_CACHE_KIB_MAX)?;
    connection.pragma_update(None, "foreign_keys", false)?;
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
    if mode != "wal" {
        let source = io::Error::other("the file system cannot hold a write-ahead log");
        return Err(StoreError::Open {
            path: path.to_owned(),
            source,
        });
    }
    connection.pragma_update(None, "journal_size_limit", LOG_BYTES_MAX)?;
    // Deleted rows are overwritten: what was a secret must not linger in free pages.
    connection.pragma_update(None, "secure_delete", true)?;
    synchronous(&connection, durability)?;
    Ok(connection)
}

fn synchronous(connection: &Connection, durability: Durability) -> Result<(), StoreError> {
    let mode = match durability {
        Durability::Full => "full",
        Durability::Normal => "normal",
    };
    Ok(connection.pragma_update(None, "synchronous", mode)?)
}

/// The one that folds the log into the file: its syncs are as the writer's.
pub(crate) fn open_checkpointer(
    path: &Path,
    durability: Durability,
) -> Result<Connection, StoreError> {
    let connection = open(path, READER_CACHE_KIB_MAX)?;
    synchronous(&connection, durability)?;
    Ok(connection)
}

/// One of the connections that read, and can do nothing else.
pub(crate) fn open_reader(path: &Path) -> Result<Connection, StoreError> {
    let connection = open(path, READER_CACHE_KIB_MAX)?;
    connection.pragma_update(None, "mmap_size", READER_MAP_BYTES_MAX)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

fn open(path: &Path, cache_kib: i64) -> Result<Connection, StoreError> {
    // No URI names, no creation, and no lock inside: one thread at a time is seen to outside.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_MAX)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // `"x"` names a column, as in PostgreSQL, and is never a string.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    // A plan that depends on no parameter's value: else every binding would compile the statement
    // anew (SQLite is built with STAT4).
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    // A negative size is in KiB, a positive one in pages.
    connection.pragma_update(None, "cache_size", -cache_kib)?;
    Ok(connection)
}
