//! Brings a file's schema up to what the program knows: numbered texts, forward only, all in one
//! transaction, each remembered with its checksum.

use std::collections::BTreeMap;

use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};

use crate::{Component, StoreError};

const LEDGER: &str = "create table if not exists schema_migration (
    component text not null,
    number integer not null,
    checksum text not null,
    primary key (component, number)
) strict";

/// Number → checksum of what a file has seen, for each component.
type Applied = BTreeMap<String, BTreeMap<i64, String>>;

/// Runs what is missing, then turns foreign keys on: a migration that rebuilds a table has to
/// break them for a moment, so they are checked as a whole before the commit instead.
pub(crate) fn run(connection: &mut Connection, components: &[Component]) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(LEDGER)?;
    let applied = applied(&transaction)?;
    refuse_strangers(&applied, components)?;
    for component in components {
        bring_forward(&transaction, *component, applied.get(component.name))?;
    }
    if transaction
        .prepare("pragma foreign_key_check")?
        .exists([])?
    {
        let what = "a migration left a reference to nothing".to_owned();
        return Err(StoreError::Constraint { what });
    }
    transaction.commit()?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(())
}

fn applied(connection: &Connection) -> Result<Applied, StoreError> {
    let mut applied = Applied::new();
    let mut statement =
        connection.prepare("select component, number, checksum from schema_migration")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let component: String = row.get(0)?;
        applied
            .entry(component)
            .or_default()
            .insert(row.get(1)?, row.get(2)?);
    }
    Ok(applied)
}

/// A component that this program does not have came with a newer one.
fn refuse_strangers(applied: &Applied, components: &[Component]) -> Result<(), StoreError> {
    for (name, numbers) in applied {
        let known = components
            .iter()
            .find(|component| component.name == name)
            .map_or(0, |component| component.migrations.len());
        let found = numbers.keys().last().copied().unwrap_or_default();
        if usize::try_from(found).is_ok_and(|found| found > known) {
            return Err(StoreError::Newer {
                component: name.clone(),
                found,
                known,
            });
        }
    }
    Ok(())
}

fn bring_forward(
    connection: &Connection,
    component: Component,
    applied: Option<&BTreeMap<i64, String>>,
) -> Result<(), StoreError> {
    for (number, sql) in (1..).zip(component.migrations) {
        let failed = |problem, source| StoreError::Migration {
            component: component.name.to_owned(),
            number,
            problem,
            source,
        };
        let key =
            i64::try_from(number).map_err(|error| failed("is one too many", Some(error.into())))?;
        let checksum = checksum(sql);
        match applied.and_then(|applied| applied.get(&key)) {
            Some(found) if *found == checksum => continue,
            Some(_) => return Err(failed("was edited after it had been applied", None)),
            None => {}
        }
        let sql = sql.replace("{blob}", "blob").replace("{strict}", "strict");
        connection
            .execute_batch(&sql)
            .and_then(|()| {
                connection.execute(
                    "insert into schema_migration (component, number, checksum) values (?, ?, ?)",
                    (component.name, key, checksum),
                )
            })
            .map_err(|error| failed("failed", Some(error.into())))?;
        tracing::info!(component = component.name, number, "schema migrated");
    }
    Ok(())
}

fn checksum(sql: &str) -> String {
    use std::fmt::Write as _;
    Sha256::digest(sql.as_bytes())
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const FIRST: &str = "create table a (id text primary key, body {blob}) {strict}";
    const SECOND: &str = "alter table a add column note text";
    const DANGLING: &str = "create table p (id text primary key);
             create table c (id text references p (id)); insert into c values ('nobody');";

    fn component(migrations: &'static [&'static str]) -> Component {
        Component {
            name: "thing",
            migrations,
        }
    }

    #[test]
    fn goes_forward_once() {
        let mut connection = Connection::open_in_memory().unwrap();
        for _ in 0..2 {
            run(&mut connection, &[component(&[FIRST])]).unwrap();
        }
        run(&mut connection, &[component(&[FIRST, SECOND])]).unwrap();
        connection
            .execute("insert into a values ('x', x'00', 'hello')", [])
            .unwrap();
    }

    #[test]
    fn an_edited_migration_is_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[component(&[FIRST])]).unwrap();
        let error = run(&mut connection, &[component(&[SECOND])]).unwrap_err();
        assert!(
            matches!(
                error,
                StoreError::Migration {
                    number: 1,
                    source: None,
                    ..
                }
            ),
            "{error}"
        );
    }

    #[test]
    fn a_newer_schema_is_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[component(&[FIRST, SECOND])]).unwrap();
        for older in [&[component(&[FIRST])][..], &[]] {
            let error = run(&mut connection, older).unwrap_err();
            assert!(
                matches!(error, StoreError::Newer { found: 2, .. }),
                "{error}"
            );
        }
    }

    #[test]
    fn a_failing_migration_leaves_nothing() {
        let mut connection = Connection::open_in_memory().unwrap();
        let error = run(&mut connection, &[component(&[FIRST, "create nonsense"])]).unwrap_err();
        assert!(
            matches!(error, StoreError::Migration { number: 2, .. }),
            "{error}"
        );
        assert!(!connection.table_exists(None::<&str>, "a").unwrap());
        assert!(
            !connection
                .table_exists(None::<&str>, "schema_migration")
                .unwrap()
        );
    }

    #[test]
    fn a_dangling_reference_is_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection
            .pragma_update(None, "foreign_keys", false)
            .unwrap();
        let error = run(&mut connection, &[component(&[DANGLING])]).unwrap_err();
        assert!(matches!(error, StoreError::Constraint { .. }), "{error}");
    }
}
