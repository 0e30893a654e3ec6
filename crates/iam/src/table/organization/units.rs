//! Units: what is between the root and the accounts.

use store::{Row, StoreError, Tx};

use crate::model::Tag;
use crate::table::{from_json, to_json};

#[derive(Debug, Clone)]
pub struct Unit {
    /// `ou-…`
    pub id: String,
    pub parent: String,
    pub name: String,
    pub tags: Vec<Tag>,
}

fn unit(row: &Row) -> Result<Unit, StoreError> {
    Ok(Unit {
        id: row.get(0)?,
        parent: row.get(1)?,
        name: row.get(2)?,
        tags: from_json(&row.get::<String>(3)?),
    })
}

pub fn unit_of(tx: &mut Tx, id: &str) -> Result<Option<Unit>, StoreError> {
    tx.row(
        "select id, parent, name, tags from org_unit where id = $1",
        &[id.into()],
    )?
    .map(|row| unit(&row))
    .transpose()
}

pub fn units_in(tx: &mut Tx, parent: &str) -> Result<Vec<Unit>, StoreError> {
    tx.rows(
        "select id, parent, name, tags from org_unit where parent = $1 order by name",
        &[parent.into()],
    )?
    .iter()
    .map(unit)
    .collect()
}

pub fn all_units(tx: &mut Tx) -> Result<Vec<Unit>, StoreError> {
    tx.rows(
        "select id, parent, name, tags from org_unit order by id",
        &[],
    )?
    .iter()
    .map(unit)
    .collect()
}

pub fn insert_unit(tx: &mut Tx, unit: &Unit) -> Result<(), StoreError> {
    tx.exec(
        "insert into org_unit (id, parent, name, tags) values ($1, $2, $3, $4)",
        &[
            (&unit.id).into(),
            (&unit.parent).into(),
            (&unit.name).into(),
            to_json(&unit.tags).into(),
        ],
    )?;
    Ok(())
}

pub fn rename_unit(tx: &mut Tx, unit: &Unit, name: &str) -> Result<(), StoreError> {
    tx.exec(
        "update org_unit set name = $2 where id = $1",
        &[(&unit.id).into(), name.into()],
    )?;
    Ok(())
}

pub fn delete_unit(tx: &mut Tx, unit: &Unit) -> Result<(), StoreError> {
    tx.exec(
        "delete from org_attachment where target = $1",
        &[(&unit.id).into()],
    )?;
    tx.exec("delete from org_unit where id = $1", &[(&unit.id).into()])?;
    Ok(())
}
