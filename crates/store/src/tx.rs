//! What a closure sees of its transaction: three verbs.

use rusqlite::types::ToSqlOutput;
use rusqlite::{CachedStatement, Connection};

use crate::reader::control;
use crate::{Row, StoreError, Val};

/// An open transaction.
#[derive(Debug)]
pub struct Tx<'c> {
    connection: &'c Connection,
}

impl<'c> Tx<'c> {
    pub(crate) fn new(connection: &'c Connection) -> Self {
        Tx { connection }
    }

    /// Runs a statement that answers no rows; says how many rows it changed.
    pub fn exec(&mut self, sql: &str, params: &[Val]) -> Result<u64, StoreError> {
        let mut statement = self.prepare(sql, params)?;
        let changed = statement.raw_execute()?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    /// Every row of the answer. Bound it with `limit` wherever the table can grow.
    pub fn rows(&mut self, sql: &str, params: &[Val]) -> Result<Vec<Row>, StoreError> {
        let mut statement = self.prepare(sql, params)?;
        let columns = statement.column_count();
        let mut found = statement.raw_query();
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            rows.push(copy(row, columns)?);
        }
        Ok(rows)
    }

    /// The first row, if there is one. The statement is run to its end, so that a `returning`
    /// has done all of its work.
    pub fn row(&mut self, sql: &str, params: &[Val]) -> Result<Option<Row>, StoreError> {
        let mut statement = self.prepare(sql, params)?;
        let columns = statement.column_count();
        let readonly = statement.readonly();
        let mut found = statement.raw_query();
        let Some(row) = found.next()? else {
            return Ok(None);
        };
        let first = copy(row, columns)?;
        if !readonly {
            while found.next()?.is_some() {}
        }
        Ok(Some(first))
    }

    /// Runs the closure so that an `Err` undoes its changes and no others of this transaction.
    pub fn nested<T, E: From<StoreError>>(
        &mut self,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        control(self.connection, "savepoint nested")?;
        let outcome = f(self);
        // Some failures, such as a full disk, end the whole transaction.
        if self.connection.is_autocommit() {
            return outcome.and(Err(StoreError::RolledBack.into()));
        }
        if outcome.is_err() {
            control(self.connection, "rollback to nested")?;
        }
        control(self.connection, "release nested")?;
        outcome
    }

    /// Compiles, or takes from the cache, and binds. `SQLite` numbers `$n` by first appearance and
    /// treats it as a name, `PostgreSQL` by the number itself; so we bind by the name's number, and
    /// insist, as `PostgreSQL` does, that every parameter is used.
    fn prepare(&self, sql: &str, params: &[Val]) -> Result<CachedStatement<'c>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let placeholders = statement.parameter_count();
        let mismatch = StoreError::Parameters {
            expected: placeholders,
            given: params.len(),
        };
        if placeholders != params.len() {
            return Err(mismatch);
        }
        for index in 1..=placeholders {
            let number = statement
                .parameter_name(index)
                .and_then(|name| name.strip_prefix('$'))
                .and_then(|number| number.parse::<usize>().ok())
                .and_then(|number| number.checked_sub(1));
            let Some(value) = number.and_then(|number| params.get(number)) else {
                return Err(mismatch);
            };
            statement.raw_bind_parameter(index, ToSqlOutput::Borrowed(value.as_ref()))?;
        }
        Ok(statement)
    }
}

fn copy(row: &rusqlite::Row<'_>, columns: usize) -> Result<Row, StoreError> {
    let columns = (0..columns)
        .map(|column| Val::read(column, row.get_ref(column)?))
        .collect::<Result<_, StoreError>>()?;
    Ok(Row { columns })
}
