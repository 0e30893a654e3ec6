//! What a closure sees of its transaction: three verbs, and one for what nobody reads back.

use rusqlite::types::ToSqlOutput;
use rusqlite::{CachedStatement, Connection};

use crate::memory::{Memory, Question};
use crate::reader::control;
use crate::{Row, StoreError, Val};

/// A point in the store's history. What has changed since can be asked in a transaction of the
/// writer: [`Tx::unchanged_since`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(pub(crate) u64);

/// An open transaction.
#[derive(Debug)]
pub struct Tx<'c> {
    connection: &'c Connection,
    side: Side<'c>,
}

#[derive(Debug)]
enum Side<'c> {
    /// `refused`: the closure wanted to write all the same.
    Reader {
        refused: bool,
        glance: Option<Glance<'c>>,
    },
    /// `changed`: something that others may read was written since `begun`.
    Writer { begun: Moment, changed: bool },
}

/// A read that takes from memory what it can.
#[derive(Debug, Clone, Copy)]
struct Glance<'c> {
    memory: &'c Memory,
    moment: Moment,
    recalled: bool,
    /// Something was read that may be of a later moment.
    later: bool,
}

impl<'c> Tx<'c> {
    pub(crate) fn reader(connection: &'c Connection) -> Self {
        let side = Side::Reader {
            refused: false,
            glance: None,
        };
        Tx { connection, side }
    }

    /// Of this moment, or all of a later one.
    pub(crate) fn glance(connection: &'c Connection, memory: &'c Memory, moment: Moment) -> Self {
        let glance = Glance {
            memory,
            moment,
            recalled: false,
            later: false,
        };
        let side = Side::Reader {
            refused: false,
            glance: Some(glance),
        };
        Tx { connection, side }
    }

    /// Is what was read of two moments?
    pub(crate) fn is_torn(&self) -> bool {
        matches!(
            self.side,
            Side::Reader {
                glance: Some(Glance {
                    recalled: true,
                    later: true,
                    ..
                }),
                ..
            }
        )
    }

    pub(crate) fn writer(connection: &'c Connection, begun: Moment) -> Self {
        let changed = false;
        let side = Side::Writer { begun, changed };
        Tx { connection, side }
    }

    /// Runs a statement that answers no rows; says how many rows it changed.
    pub fn exec(&mut self, sql: &str, params: &[Val]) -> Result<u64, StoreError> {
        let mut statement = self.prepare(sql, params)?;
        self.changes(&statement)?;
        let changed = statement.raw_execute()?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    /// The same for what no decision ever rests on, as the lines of a journal: it does not count
    /// as a change ([`Tx::unchanged_since`]).
    pub fn append(&mut self, sql: &str, params: &[Val]) -> Result<(), StoreError> {
        self.prepare(sql, params)?.raw_execute()?;
        Ok(())
    }

    /// Would a closure that read at this moment, or later, read the same now? Never true on a
    /// reader, which can't know.
    pub fn unchanged_since(&self, moment: Moment) -> bool {
        matches!(self.side, Side::Writer { begun, changed: false } if begun == moment)
    }

    /// Has the closure tried to write where it can only read?
    pub fn wanted_to_write(&self) -> bool {
        matches!(self.side, Side::Reader { refused: true, .. })
    }

    pub(crate) fn has_changed(&self) -> bool {
        matches!(self.side, Side::Writer { changed: true, .. })
    }

    /// Notes a statement that writes, or refuses it.
    fn changes(&mut self, statement: &CachedStatement<'_>) -> Result<(), StoreError> {
        match &mut self.side {
            _ if statement.readonly() => Ok(()),
            Side::Writer { changed, .. } => {
                *changed = true;
                Ok(())
            }
            Side::Reader { refused, .. } => {
                *refused = true;
                Err(StoreError::ReadOnly)
            }
        }
    }

    /// Every row of the answer. Bound it with `limit` wherever the table can grow.
    pub fn rows(&mut self, sql: &str, params: &[Val]) -> Result<Vec<Row>, StoreError> {
        let first = false;
        self.answer(Question { sql, params, first })
    }

    /// The first row, if there is one. The statement is run to its end, so that a `returning`
    /// has done all of its work.
    pub fn row(&mut self, sql: &str, params: &[Val]) -> Result<Option<Row>, StoreError> {
        let first = true;
        let rows = self.answer(Question { sql, params, first })?;
        Ok(rows.into_iter().next())
    }

    fn answer(&mut self, question: Question<'_>) -> Result<Vec<Row>, StoreError> {
        if let Some(rows) = self.recall(question) {
            return Ok(rows);
        }
        let mut statement = self.prepare(question.sql, question.params)?;
        self.changes(&statement)?;
        let columns = statement.column_count();
        let readonly = statement.readonly();
        let mut found = statement.raw_query();
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            if !question.first || rows.is_empty() {
                rows.push(copy(row, columns)?);
            }
            if question.first && readonly {
                break;
            }
        }
        self.keep(question, &rows);
        Ok(rows)
    }

    fn recall(&mut self, question: Question<'_>) -> Option<Vec<Row>> {
        let Side::Reader { glance, .. } = &mut self.side else {
            return None;
        };
        let glance = glance.as_mut()?;
        let rows = glance.memory.recall(glance.moment, question)?;
        glance.recalled = true;
        Some(rows)
    }

    fn keep(&mut self, question: Question<'_>, rows: &[Row]) {
        if let Side::Reader { glance, .. } = &mut self.side
            && let Some(glance) = glance
        {
            let kept = glance.memory.keep(glance.moment, question, rows);
            glance.later |= !kept;
        }
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
