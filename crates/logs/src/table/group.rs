//! Log groups.

use iam::Tag;
use store::{Row, StoreError, Tx};

use super::next_id;
use crate::model::Group;

const COLUMNS: &str = "id, account, region, name, class, tags, created_at_ms";

fn group(row: &Row) -> Result<Group, StoreError> {
    let tags: &str = row.get(5)?;
    let tags = serde_json::from_str(tags).map_err(|cause| StoreError::Corrupt(Box::new(cause)))?;
    Ok(Group {
        id: row.get(0)?,
        account: row.get(1)?,
        region: row.get(2)?,
        name: row.get(3)?,
        class: row.get(4)?,
        tags,
        created_at_ms: row.get(6)?,
    })
}

/// A group that is not there yet.
#[derive(Clone, Copy, Debug)]
pub struct NewGroup<'a> {
    pub account: &'a str,
    pub region: &'a str,
    pub name: &'a str,
    pub class: &'a str,
    pub tags: &'a [Tag],
    pub now_ms: i64,
}

/// Makes it, and says its id.
pub fn insert(tx: &mut Tx, new: NewGroup) -> Result<i64, StoreError> {
    let id = next_id(tx)?;
    let tags = serde_json::to_string(new.tags).unwrap_or_else(|_| "[]".to_owned());
    tx.exec(
        "insert into log_group (id, account, region, name, class, tags, created_at_ms)
         values ($1, $2, $3, $4, $5, $6, $7)",
        &[
            id.into(),
            new.account.into(),
            new.region.into(),
            new.name.into(),
            new.class.into(),
            tags.into(),
            new.now_ms.into(),
        ],
    )?;
    Ok(id)
}

pub fn find(
    tx: &mut Tx,
    account: &str,
    region: &str,
    name: &str,
) -> Result<Option<Group>, StoreError> {
    tx.row(
        &format!(
            "select {COLUMNS} from log_group where account = $1 and region = $2 and name = $3"
        ),
        &[account.into(), region.into(), name.into()],
    )?
    .map(|row| group(&row))
    .transpose()
}

/// Which groups are listed.
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    pub account: &'a str,
    pub region: &'a str,
    pub prefix: &'a str,
    /// What has to be somewhere in the name.
    pub part: &'a str,
    /// Empty: whichever.
    pub class: &'a str,
}

/// Those behind `after`, by name.
pub fn list(
    tx: &mut Tx,
    listed: Listed,
    after: &str,
    count: i64,
) -> Result<Vec<Group>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from log_group where account = $1 and region = $2 and name > $3
             and substr(name, 1, length($4)) = $4 and ($5 = '' or replace(name, $5, '') <> name)
             and ($6 = '' or class = $6) order by name limit $7"
        ),
        &[
            listed.account.into(),
            listed.region.into(),
            after.into(),
            listed.prefix.into(),
            listed.part.into(),
            listed.class.into(),
            count.into(),
        ],
    )?
    .iter()
    .map(group)
    .collect()
}

pub fn stored_bytes(tx: &mut Tx, id: i64) -> Result<i64, StoreError> {
    let row = tx.row(
        "select coalesce(sum(stored_bytes), 0) from log_stream where group_id = $1",
        &[id.into()],
    )?;
    row.map_or(Ok(0), |row| row.get(0))
}

/// Takes the group and its streams away. Their chunks are orphans then: nobody finds them, and
/// they are deleted a few at a time.
pub fn delete(tx: &mut Tx, id: i64) -> Result<(), StoreError> {
    tx.exec(
        "insert into log_orphan (stream_id) select id from log_stream where group_id = $1",
        &[id.into()],
    )?;
    tx.exec("delete from log_stream where group_id = $1", &[id.into()])?;
    tx.exec("delete from log_group where id = $1", &[id.into()])?;
    Ok(())
}
