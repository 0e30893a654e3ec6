//! Job definitions, one row a revision.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{body_text, read_arn, read_body};
use crate::model::definition::{ACTIVE, INACTIVE, JobDefinition};
use crate::model::names::DefinitionRef;

const COLUMNS: &str =
    "arn, account, region, name, revision, status, created_at_ms, inactive_at_ms, detail";

fn definition(row: &Row) -> Result<JobDefinition, StoreError> {
    let (status, detail): (String, String) = (row.get(5)?, row.get(8)?);
    let inactive_at_ms: Option<i64> = row.get(7)?;
    let mut definition = JobDefinition {
        arn: read_arn(row.get(0)?)?,
        account: row.get(1)?,
        region: row.get(2)?,
        name: row.get(3)?,
        revision: row.get(4)?,
        created_at: Timestamp::from_ms(row.get(6)?),
        inactive_at: inactive_at_ms.map(Timestamp::from_ms),
        detail: read_body(&detail)?,
    };
    definition.detail.status = Some(status);
    Ok(definition)
}

pub fn insert(tx: &mut Tx, definition: &JobDefinition) -> Result<(), StoreError> {
    tx.exec(
        "insert into batch_definition (arn, account, region, name, revision, status, created_at_ms, detail)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            definition.arn.as_str().into(),
            (&definition.account).into(),
            (&definition.region).into(),
            (&definition.name).into(),
            definition.revision.into(),
            ACTIVE.into(),
            definition.created_at.ms().into(),
            body_text(&definition.detail)?.into(),
        ],
    )?;
    Ok(())
}

/// Takes the next revision of a name: from 1, and never one that was given out before.
pub fn next_revision(
    tx: &mut Tx,
    account: &str,
    region: &str,
    name: &str,
) -> Result<i32, StoreError> {
    let key = [account.into(), region.into(), name.into()];
    let added = tx.exec(
        "update batch_definition_name set last_revision = last_revision + 1
         where account = $1 and region = $2 and name = $3",
        &key,
    )?;
    if added == 0 {
        tx.exec(
            "insert into batch_definition_name (account, region, name, last_revision)
             values ($1, $2, $3, 1)",
            &key,
        )?;
    }
    let row = tx.row(
        "select last_revision from batch_definition_name
         where account = $1 and region = $2 and name = $3",
        &key,
    )?;
    row.map_or(Ok(1), |row| row.get(0))
}

/// `name`, `name:revision`, or an ARN of this account and Region with or without the revision.
/// Without one it is the latest that is ACTIVE; with one it may be INACTIVE too.
pub fn find(
    tx: &mut Tx,
    account: &str,
    region: &str,
    text: &str,
) -> Result<Option<JobDefinition>, StoreError> {
    let Some(DefinitionRef { name, revision }) = DefinitionRef::parse(text, account, region) else {
        return Ok(None);
    };
    let row = match revision {
        Some(revision) => tx.row(
            &format!(
                "select {COLUMNS} from batch_definition
                 where account = $1 and region = $2 and name = $3 and revision = $4"
            ),
            &[account.into(), region.into(), name.into(), revision.into()],
        )?,
        None => tx.row(
            &format!(
                "select {COLUMNS} from batch_definition
                 where account = $1 and region = $2 and name = $3 and status = $4
                 order by revision desc limit 1"
            ),
            &[account.into(), region.into(), name.into(), ACTIVE.into()],
        )?,
    };
    row.map(|row| definition(&row)).transpose()
}

/// Writes back the body: tags are all that can change of it.
pub fn update(tx: &mut Tx, definition: &JobDefinition) -> Result<(), StoreError> {
    tx.exec(
        "update batch_definition set detail = $2 where arn = $1",
        &[
            definition.arn.as_str().into(),
            body_text(&definition.detail)?.into(),
        ],
    )?;
    Ok(())
}

/// Which definitions, and from where on.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    pub name: Option<&'a str>,
    pub status: Option<&'a str>,
    /// The last one of the page before.
    pub after: Option<(&'a str, i32)>,
}

/// By name, newest revision first.
pub fn list(
    tx: &mut Tx,
    account: &str,
    region: &str,
    wanted: Wanted,
    limit: u32,
) -> Result<Vec<JobDefinition>, StoreError> {
    let (after, revision) = wanted.after.unwrap_or(("", 0));
    let all = format!(
        "select {COLUMNS} from batch_definition
         where account = $1 and region = $2 and (name > $3 or (name = $3 and revision < $4))"
    );
    let mut params = vec![account.into(), region.into(), after.into(), revision.into()];
    let mut filter = String::new();
    for (column, value) in [("name", wanted.name), ("status", wanted.status)] {
        if let Some(value) = value {
            params.push(value.into());
            filter = format!("{filter} and {column} = ${}", params.len());
        }
    }
    params.push(limit.into());
    let last = params.len();
    let sql = format!("{all}{filter} order by name, revision desc limit ${last}");
    tx.rows(&sql, &params)?.iter().map(definition).collect()
}

pub fn set_inactive(tx: &mut Tx, arn: &str, now: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "update batch_definition set status = $2, inactive_at_ms = $3
         where arn = $1 and inactive_at_ms is null",
        &[arn.into(), INACTIVE.into(), now.ms().into()],
    )?;
    Ok(())
}

/// Forgets those that were deregistered before `moment`.
pub fn purge(tx: &mut Tx, moment: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "delete from batch_definition where inactive_at_ms < $1",
        &[moment.ms().into()],
    )?;
    Ok(())
}
