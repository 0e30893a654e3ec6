//! Managed policies with their versions, inline policies, attachments.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::PAGE_MAX;
use crate::model::{ManagedPolicy, Owner, PolicyVersion};

const COLUMNS: &str = "p.arn, p.account, p.name, p.id, p.path, p.description, p.default_version,
    p.created_at_ms, p.updated_at_ms,
    (select count(*) from iam_attached_policy a where a.arn = p.arn),
    (select count(*) from iam_user u where u.boundary = p.arn)
    + (select count(*) from iam_role r where r.boundary = p.arn)";

fn managed(row: &Row) -> Result<ManagedPolicy, StoreError> {
    let count = |column| -> Result<i32, StoreError> {
        let count: i64 = row.get(column)?;
        Ok(i32::try_from(count).unwrap_or(i32::MAX))
    };
    Ok(ManagedPolicy {
        arn: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        id: row.get(3)?,
        path: row.get(4)?,
        description: row.get(5)?,
        default_version: row.get(6)?,
        created_at: Timestamp::from_ms(row.get(7)?),
        updated_at: Timestamp::from_ms(row.get(8)?),
        attachments: count(9)?,
        boundaries: count(10)?,
    })
}

pub fn insert(tx: &mut Tx, policy: &ManagedPolicy) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_policy (arn, account, name, name_folded, id, path, description, default_version,
         version_next, created_at_ms, updated_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10)",
        &[
            (&policy.arn).into(),
            (&policy.account).into(),
            (&policy.name).into(),
            policy.name.to_lowercase().into(),
            (&policy.id).into(),
            (&policy.path).into(),
            policy.description.clone().into(),
            (&policy.default_version).into(),
            policy.created_at.ms().into(),
            policy.updated_at.ms().into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, arn: &str) -> Result<Option<ManagedPolicy>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from iam_policy p where p.arn = $1"),
        &[arn.into()],
    )?
    .map(|row| managed(&row))
    .transpose()
}

pub fn named(tx: &mut Tx, account: &str, name: &str) -> Result<bool, StoreError> {
    let found = tx.row(
        "select 1 from iam_policy where account = $1 and name_folded = $2",
        &[account.into(), name.to_lowercase().into()],
    )?;
    Ok(found.is_some())
}

pub fn list(
    tx: &mut Tx,
    account: &str,
    path: &str,
    marker: &str,
) -> Result<Vec<ManagedPolicy>, StoreError> {
    tx.rows(
        &format!(
            "select {COLUMNS} from iam_policy p where p.account = $1
             and substr(p.path, 1, length($2)) = $2 and p.name > $3 order by p.name limit $4"
        ),
        &[account.into(), path.into(), marker.into(), PAGE_MAX.into()],
    )?
    .iter()
    .map(managed)
    .collect()
}

pub fn delete(tx: &mut Tx, arn: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_policy_version where arn = $1",
        &[arn.into()],
    )?;
    tx.exec("delete from iam_policy where arn = $1", &[arn.into()])?;
    Ok(())
}

/// Adds a version under the next number and says which.
pub fn insert_version(
    tx: &mut Tx,
    arn: &str,
    document: &str,
    now: Timestamp,
) -> Result<PolicyVersion, StoreError> {
    let next = tx.row(
        "update iam_policy set version_next = version_next + 1, updated_at_ms = $2 where arn = $1
         returning version_next - 1",
        &[arn.into(), now.ms().into()],
    )?;
    let number: i64 = next.map_or(Ok(1), |row| row.get(0))?;
    let id = format!("v{number}");
    tx.exec(
        "insert into iam_policy_version (arn, id, number, document, created_at_ms) values ($1, $2, $3, $4, $5)",
        &[arn.into(), (&id).into(), number.into(), document.into(), now.ms().into()],
    )?;
    Ok(PolicyVersion {
        id,
        document: document.to_owned(),
        created_at: now,
        is_default: false,
    })
}

pub fn set_default_version(tx: &mut Tx, arn: &str, id: &str) -> Result<(), StoreError> {
    tx.exec(
        "update iam_policy set default_version = $2 where arn = $1",
        &[arn.into(), id.into()],
    )?;
    Ok(())
}

/// Newest first.
pub fn versions(tx: &mut Tx, arn: &str) -> Result<Vec<PolicyVersion>, StoreError> {
    tx.rows(
        "select v.id, v.document, v.created_at_ms, p.default_version = v.id
         from iam_policy_version v join iam_policy p on p.arn = v.arn where v.arn = $1 order by v.number desc",
        &[arn.into()],
    )?
    .iter()
    .map(|row| {
        Ok(PolicyVersion {
            id: row.get(0)?,
            document: row.get(1)?,
            created_at: Timestamp::from_ms(row.get(2)?),
            is_default: row.get(3)?,
        })
    })
    .collect()
}

pub fn delete_version(tx: &mut Tx, arn: &str, id: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from iam_policy_version where arn = $1 and id = $2",
        &[arn.into(), id.into()],
    )?;
    Ok(())
}

pub fn put_inline(
    tx: &mut Tx,
    account: &str,
    owner: Owner,
    name: &str,
    document: &str,
) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_inline_policy (account, owner_kind, owner, name, document) values ($1, $2, $3, $4, $5)
         on conflict (account, owner_kind, owner, name) do update set document = excluded.document",
        &[account.into(), owner.kind().into(), owner.name().into(), name.into(), document.into()],
    )?;
    Ok(())
}

/// `(name, document)` by name.
pub fn inline(
    tx: &mut Tx,
    account: &str,
    owner: Owner,
) -> Result<Vec<(String, String)>, StoreError> {
    tx.rows(
        "select name, document from iam_inline_policy
         where account = $1 and owner_kind = $2 and owner = $3 order by name",
        &[account.into(), owner.kind().into(), owner.name().into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?)))
    .collect()
}

pub fn delete_inline(
    tx: &mut Tx,
    account: &str,
    owner: Owner,
    name: &str,
) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "delete from iam_inline_policy where account = $1 and owner_kind = $2 and owner = $3 and name = $4",
        &[account.into(), owner.kind().into(), owner.name().into(), name.into()],
    )?;
    Ok(changed > 0)
}

pub fn attach(tx: &mut Tx, account: &str, owner: Owner, arn: &str) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_attached_policy (account, owner_kind, owner, arn) values ($1, $2, $3, $4)
         on conflict (account, owner_kind, owner, arn) do nothing",
        &[
            account.into(),
            owner.kind().into(),
            owner.name().into(),
            arn.into(),
        ],
    )?;
    Ok(())
}

pub fn detach(tx: &mut Tx, account: &str, owner: Owner, arn: &str) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "delete from iam_attached_policy where account = $1 and owner_kind = $2 and owner = $3 and arn = $4",
        &[account.into(), owner.kind().into(), owner.name().into(), arn.into()],
    )?;
    Ok(changed > 0)
}

/// `(arn, name, path)` by name.
pub fn attached(
    tx: &mut Tx,
    account: &str,
    owner: Owner,
) -> Result<Vec<(String, String, String)>, StoreError> {
    tx.rows(
        "select p.arn, p.name, p.path from iam_attached_policy a join iam_policy p on p.arn = a.arn
         where a.account = $1 and a.owner_kind = $2 and a.owner = $3 order by p.name",
        &[account.into(), owner.kind().into(), owner.name().into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    .collect()
}

/// Every identity-based policy of the owner, inline and attached: `(name, document)`.
pub fn effective(
    tx: &mut Tx,
    account: &str,
    owner: Owner,
) -> Result<Vec<(String, String)>, StoreError> {
    tx.rows(
        "select name, document from iam_inline_policy
         where account = $1 and owner_kind = $2 and owner = $3
         union all
         select p.arn, v.document from iam_attached_policy a
         join iam_policy p on p.arn = a.arn
         join iam_policy_version v on v.arn = p.arn and v.id = p.default_version
         where a.account = $1 and a.owner_kind = $2 and a.owner = $3",
        &[account.into(), owner.kind().into(), owner.name().into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?)))
    .collect()
}

/// The text of a managed policy as it is in force.
pub fn default_document(tx: &mut Tx, arn: &str) -> Result<Option<String>, StoreError> {
    tx.row(
        "select v.document from iam_policy p
         join iam_policy_version v on v.arn = p.arn and v.id = p.default_version where p.arn = $1",
        &[arn.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}
