//! Managed policies with their versions, inline policies, attachments.

use std::sync::LazyLock;

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{PAGE_MAX, from_json, to_json};
use crate::model::{ManagedPolicy, Owner, PolicyVersion, Tag};

const COLUMNS: &str = "p.arn, p.account, p.name, p.id, p.path, p.description, p.default_version,
    p.created_at_ms, p.updated_at_ms,
    (select count(*) from iam_attached_policy a where a.arn = p.arn),
    (select count(*) from iam_user u where u.boundary = p.arn)
    + (select count(*) from iam_role r where r.boundary = p.arn), p.tags";

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
        tags: from_json(&row.get::<String>(11)?),
    })
}

pub fn insert(tx: &mut Tx, policy: &ManagedPolicy) -> Result<(), StoreError> {
    tx.exec(
        "insert into iam_policy (arn, account, name, name_folded, id, path, description, default_version,
         version_next, created_at_ms, updated_at_ms, tags)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10, $11)",
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
            to_json(&policy.tags).into(),
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

/// The ARNs of what is attached.
pub fn attached(tx: &mut Tx, account: &str, owner: Owner) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select arn from iam_attached_policy
         where account = $1 and owner_kind = $2 and owner = $3 order by arn",
        &[account.into(), owner.kind().into(), owner.name().into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// How often a policy is attached in this account, and how often it bounds somebody in it.
pub fn uses(tx: &mut Tx, account: &str, arn: &str) -> Result<(i32, i32), StoreError> {
    let row = tx.row(
        "select (select count(*) from iam_attached_policy a where a.account = $1 and a.arn = $2),
         (select count(*) from iam_user u where u.account = $1 and u.boundary = $2)
         + (select count(*) from iam_role r where r.account = $1 and r.boundary = $2)",
        &[account.into(), arn.into()],
    )?;
    row.map_or(Ok((0, 0)), |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The names of the kind's owners that the policy is attached to, or that it bounds, by name.
pub fn owners(
    tx: &mut Tx,
    account: &str,
    arn: &str,
    kind: &str,
    as_boundary: bool,
) -> Result<Vec<String>, StoreError> {
    let sql = match (as_boundary, kind) {
        (false, _) => {
            "select owner from iam_attached_policy
             where account = $1 and arn = $2 and owner_kind = $3 order by owner"
        }
        (true, "user") => {
            "select name from iam_user where account = $1 and boundary = $2 and $3 = 'user' order by name"
        }
        (true, "role") => {
            "select name from iam_role where account = $1 and boundary = $2 and $3 = 'role' order by name"
        }
        (true, _) => return Ok(Vec::new()),
    };
    tx.rows(sql, &[account.into(), arn.into(), kind.into()])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Where a policy that somebody holds comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// `user`, `group` or `role`: whose it is.
    pub kind: String,
    pub owner: String,
    /// An inline policy's name, or an attached one's ARN.
    pub name: String,
    /// `None`: an attached policy that is in no table, and so AWS's own.
    pub document: Option<String>,
}

const INLINE: &str = "select i.owner_kind, i.owner, i.name, i.document from iam_inline_policy i";
const ATTACHED: &str = "select a.owner_kind, a.owner, a.arn, v.document from iam_attached_policy a
    left join iam_policy p on p.arn = a.arn
    left join iam_policy_version v on v.arn = p.arn and v.id = p.default_version";
const BY_GROUP: &str = "(select m.group_name from iam_membership m
    where m.account = $1 and m.user_name = $3)";

static OWN: LazyLock<String> = LazyLock::new(|| {
    format!(
        "{INLINE} where i.account = $1 and i.owner_kind = $2 and i.owner = $3
         union all {ATTACHED} where a.account = $1 and a.owner_kind = $2 and a.owner = $3"
    )
});
static OWN_AND_GROUPS: LazyLock<String> = LazyLock::new(|| {
    let own = &*OWN;
    format!(
        "{own} union all {INLINE}
         where i.account = $1 and i.owner_kind = 'group' and i.owner in {BY_GROUP}
         union all {ATTACHED}
         where a.account = $1 and a.owner_kind = 'group' and a.owner in {BY_GROUP}"
    )
});

/// Every identity-based policy of the owner, inline and attached; a user's groups' as well.
pub fn effective(tx: &mut Tx, account: &str, owner: Owner) -> Result<Vec<Held>, StoreError> {
    let sql = match owner {
        Owner::User(_) => &*OWN_AND_GROUPS,
        _ => &*OWN,
    };
    tx.rows(
        sql,
        &[account.into(), owner.kind().into(), owner.name().into()],
    )?
    .iter()
    .map(|row| {
        Ok(Held {
            kind: row.get(0)?,
            owner: row.get(1)?,
            name: row.get(2)?,
            document: row.get(3)?,
        })
    })
    .collect()
}

/// What an owner holds follows its new name.
pub fn rename_owner(
    tx: &mut Tx,
    account: &str,
    owner: Owner,
    name: &str,
) -> Result<(), StoreError> {
    for table in ["iam_inline_policy", "iam_attached_policy"] {
        tx.exec(
            &format!(
                "update {table} set owner = $4
                 where account = $1 and owner_kind = $2 and owner = $3"
            ),
            &[
                account.into(),
                owner.kind().into(),
                owner.name().into(),
                name.into(),
            ],
        )?;
    }
    Ok(())
}

pub fn set_tags(tx: &mut Tx, policy: &ManagedPolicy, tags: &[Tag]) -> Result<(), StoreError> {
    tx.exec(
        "update iam_policy set tags = $2 where arn = $1",
        &[(&policy.arn).into(), to_json(&tags).into()],
    )?;
    Ok(())
}

pub fn count(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    super::count(tx, "iam_policy", account)
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

/// Every one of the account's own, by name; quotas keep them few.
pub fn all(tx: &mut Tx, account: &str) -> Result<Vec<ManagedPolicy>, StoreError> {
    tx.rows(
        &format!("select {COLUMNS} from iam_policy p where p.account = $1 order by p.name"),
        &[account.into()],
    )?
    .iter()
    .map(managed)
    .collect()
}

pub fn versions_in_use(tx: &mut Tx, account: &str) -> Result<i64, StoreError> {
    tx.row(
        "select count(*) from iam_policy_version v join iam_policy p on p.arn = v.arn
         where p.account = $1",
        &[account.into()],
    )?
    .map_or(Ok(0), |row| row.get(0))
}
