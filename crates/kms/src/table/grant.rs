//! The table of grants.

use store::{Row, StoreError, Tx, Val};
use wire::Timestamp;
use wire::r#gen::kms::GrantOperation;

use super::PAGE_MAX;
use crate::model::{Grant, Key};

const COLUMNS: &str =
    "id, region, key_id, grantee, retiring, name, issuer, operations, constraints, created_at_ms";

fn grant(row: &Row) -> Result<Grant, StoreError> {
    let (operations, constraints): (String, String) = (row.get(7)?, row.get(8)?);
    let corrupt = |cause: serde_json::Error| StoreError::Corrupt(Box::new(cause));
    // What can't be read grants nothing.
    let operations: Vec<GrantOperation> = serde_json::from_str(&operations).map_err(corrupt)?;
    Ok(Grant {
        id: row.get(0)?,
        region: row.get(1)?,
        key_id: row.get(2)?,
        grantee: row.get(3)?,
        retiring: row.get(4)?,
        name: row.get(5)?,
        issuer: row.get(6)?,
        operations,
        constraints: serde_json::from_str(&constraints).map_err(corrupt)?,
        created_at: Timestamp::from_ms(row.get(9)?),
    })
}

pub fn insert(tx: &mut Tx, grant: &Grant) -> Result<(), StoreError> {
    let text = |value: Result<String, serde_json::Error>| {
        value.map_err(|cause| StoreError::Corrupt(Box::new(cause)))
    };
    tx.exec(
        &format!(
            "insert into kms_grant ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        &[
            (&grant.id).into(),
            (&grant.region).into(),
            (&grant.key_id).into(),
            (&grant.grantee).into(),
            grant.retiring.clone().into(),
            grant.name.clone().into(),
            (&grant.issuer).into(),
            text(serde_json::to_string(&grant.operations))?.into(),
            text(serde_json::to_string(&grant.constraints))?.into(),
            grant.created_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, region: &str, id: &str) -> Result<Option<Grant>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from kms_grant where region = $1 and id = $2"),
        &[region.into(), id.into()],
    )?
    .map(|row| grant(&row))
    .transpose()
}

fn many(tx: &mut Tx, condition: &str, params: &[Val]) -> Result<Vec<Grant>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from kms_grant where {condition}"),
        params,
    )?
    .iter()
    .map(grant)
    .collect()
}

/// A key's grants after `marker`, in order: all, or the one of this id, or those to this grantee.
pub fn of_key(
    tx: &mut Tx,
    key: &Key,
    marker: &str,
    (id, grantee): (&str, &str),
) -> Result<Vec<Grant>, StoreError> {
    many(
        tx,
        "region = $1 and key_id = $2 and id > $3 and ($4 = '' or id = $4)
         and ($5 = '' or grantee = $5) order by id limit $6",
        &[
            (&key.region).into(),
            (&key.id).into(),
            marker.into(),
            id.into(),
            grantee.into(),
            PAGE_MAX.into(),
        ],
    )
}

/// The first of a key's grants to one of these principals that will do, however many there are. A
/// caller has an ARN or two.
pub fn first_to(
    tx: &mut Tx,
    key: &Key,
    grantees: &[String],
    will_do: impl Fn(&Grant) -> bool,
) -> Result<Option<Grant>, StoreError> {
    for grantee in grantees {
        let mut after = String::new();
        loop {
            let page = many(
                tx,
                "region = $1 and key_id = $2 and grantee = $3 and id > $4 order by id limit $5",
                &[
                    (&key.region).into(),
                    (&key.id).into(),
                    grantee.into(),
                    (&after).into(),
                    PAGE_MAX.into(),
                ],
            )?;
            let Some(last) = page.last() else { break };
            after.clone_from(&last.id);
            if let Some(found) = page.into_iter().find(&will_do) {
                return Ok(Some(found));
            }
        }
    }
    Ok(None)
}

/// Those that this principal may retire.
pub fn retirable(
    tx: &mut Tx,
    region: &str,
    principal: &str,
    marker: &str,
) -> Result<Vec<Grant>, StoreError> {
    many(
        tx,
        "region = $1 and retiring = $2 and id > $3 order by id limit $4",
        &[
            region.into(),
            principal.into(),
            marker.into(),
            PAGE_MAX.into(),
        ],
    )
}

pub fn count(tx: &mut Tx, key: &Key) -> Result<i64, StoreError> {
    let row = tx.row(
        "select count(*) from kms_grant where region = $1 and key_id = $2",
        &[(&key.region).into(), (&key.id).into()],
    )?;
    row.map_or(Ok(0), |row| row.get(0))
}

pub fn delete(tx: &mut Tx, grant: &Grant) -> Result<(), StoreError> {
    tx.exec("delete from kms_grant where id = $1", &[(&grant.id).into()])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use store::{Durability, Store};

    use super::*;
    use crate::model::Constraints;

    /// More than are read at once, and only the last will do.
    #[tokio::test]
    async fn a_grant_is_found_among_very_many() {
        let folder = tempfile::tempdir().unwrap();
        let tables = [super::super::COMPONENT];
        let store = Store::open(&folder.path().join("db"), Durability::Full, &tables).unwrap();
        let key = Key::sample("k", "us-east-1");
        let count = PAGE_MAX + 5;
        let wanted = format!("{:064x}", count - 1);
        let (last, asked) = (wanted.clone(), key.clone());
        let found = store
            .write::<_, StoreError>(move |tx| {
                for number in 0..count {
                    let grant = Grant {
                        id: format!("{number:064x}"),
                        region: asked.region.clone(),
                        key_id: asked.id.clone(),
                        grantee: "AIDA".to_owned(),
                        retiring: None,
                        name: None,
                        issuer: asked.account.clone(),
                        operations: vec![GrantOperation::Encrypt],
                        constraints: Constraints::default(),
                        created_at: Timestamp::default(),
                    };
                    insert(tx, &grant)?;
                }
                let names = ["AROA".to_owned(), "AIDA".to_owned()];
                let none = first_to(tx, &asked, &names[..1], |_| true)?;
                let nothing = first_to(tx, &asked, &names, |_| false)?;
                assert!(none.is_none() && nothing.is_none());
                first_to(tx, &asked, &names, |grant| grant.id == last)
            })
            .await;
        assert_eq!(found.unwrap().map(|grant| grant.id), Some(wanted));
    }
}
