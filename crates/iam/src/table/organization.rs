//! The organization: its root, units, policies, and where each account is.

use store::{Row, StoreError, Tx};
use wire::Timestamp;

use super::{from_json, to_json};
use crate::model::Tag;

/// AWS's own policy, that everything begins with: it allows all.
pub const FULL_ACCESS: &str = "p-FullAWSAccess";
pub const FULL_ACCESS_TEXT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

#[derive(Debug, Clone)]
pub struct Organization {
    /// `o-…`
    pub id: String,
    pub management: String,
    /// `r-…`
    pub root: String,
    pub scp_enabled: bool,
}

#[derive(Debug, Clone)]
pub struct Unit {
    /// `ou-…`
    pub id: String,
    pub parent: String,
    pub name: String,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone)]
pub struct ServiceControlPolicy {
    /// `p-…`
    pub id: String,
    pub name: String,
    pub description: String,
    pub content: String,
    pub tags: Vec<Tag>,
}

impl ServiceControlPolicy {
    /// Its ARN: AWS's own belongs to no organization.
    pub fn arn(&self, organization: &Organization) -> String {
        let id = &self.id;
        if id == FULL_ACCESS {
            return format!("arn:aws:organizations::aws:policy/service_control_policy/{id}");
        }
        let Organization {
            id: own,
            management,
            ..
        } = organization;
        format!("arn:aws:organizations::{management}:policy/{own}/service_control_policy/{id}")
    }
}

/// An account as the organization sees it.
#[derive(Debug, Clone)]
pub struct Member {
    pub id: String,
    pub name: String,
    pub email: String,
    pub active: bool,
    pub parent: Option<String>,
    pub joined_at: Timestamp,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone)]
pub struct AccountRequest {
    /// `car-…`
    pub id: String,
    pub account_name: String,
    pub state: String,
    pub account: Option<String>,
    pub failure: Option<String>,
    pub requested_at: Timestamp,
}

/// The one organization, if it was made.
pub fn find(tx: &mut Tx) -> Result<Option<Organization>, StoreError> {
    tx.row(
        "select id, management, root, scp_enabled from org_organization",
        &[],
    )?
    .map(|row| {
        Ok(Organization {
            id: row.get(0)?,
            management: row.get(1)?,
            root: row.get(2)?,
            scp_enabled: row.get(3)?,
        })
    })
    .transpose()
}

pub fn insert(tx: &mut Tx, made: &Organization, now: Timestamp) -> Result<(), StoreError> {
    tx.exec(
        "insert into org_organization (id, management, root, scp_enabled, created_at_ms)
         values ($1, $2, $3, $4, $5)",
        &[
            (&made.id).into(),
            (&made.management).into(),
            (&made.root).into(),
            made.scp_enabled.into(),
            now.ms().into(),
        ],
    )?;
    Ok(())
}

/// Takes the organization away, with its units and policies.
pub fn delete(tx: &mut Tx) -> Result<(), StoreError> {
    for sql in [
        "delete from org_organization",
        "delete from org_unit",
        "delete from org_policy",
        "delete from org_attachment",
        "update iam_account set parent = null",
    ] {
        tx.exec(sql, &[])?;
    }
    Ok(())
}

pub fn set_scp_enabled(tx: &mut Tx, enabled: bool) -> Result<(), StoreError> {
    tx.exec(
        "update org_organization set scp_enabled = $1",
        &[enabled.into()],
    )?;
    if !enabled {
        tx.exec("delete from org_attachment", &[])?;
    }
    Ok(())
}

pub fn root_tags(tx: &mut Tx) -> Result<Vec<Tag>, StoreError> {
    let row = tx.row("select root_tags from org_organization", &[])?;
    row.map_or(Ok(Vec::new()), |row| Ok(from_json(&row.get::<String>(0)?)))
}

/// The tags of the root, a unit, a policy or an account.
pub fn set_tags(tx: &mut Tx, id: &str, tags: &[Tag]) -> Result<(), StoreError> {
    let sql = match id.split('-').next() {
        Some("r") => "update org_organization set root_tags = $2 where root = $1",
        Some("ou") => "update org_unit set tags = $2 where id = $1",
        Some("p") => "update org_policy set tags = $2 where id = $1",
        _ => "update iam_account set tags = $2 where id = $1",
    };
    tx.exec(sql, &[id.into(), to_json(&tags).into()])?;
    Ok(())
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

/// Accounts that were made by their number have neither name nor address of their own.
const MEMBER: &str =
    "id, coalesce(name, id), coalesce(email, id || '@accounts.invalid'), status, parent,
    coalesce(joined_at_ms, created_at_ms), tags";

fn member(row: &Row) -> Result<Member, StoreError> {
    let status: String = row.get(3)?;
    Ok(Member {
        id: row.get(0)?,
        name: row.get(1)?,
        email: row.get(2)?,
        active: status == "ACTIVE",
        parent: row.get(4)?,
        joined_at: Timestamp::from_ms(row.get(5)?),
        tags: from_json(&row.get::<String>(6)?),
    })
}

pub fn account(tx: &mut Tx, id: &str) -> Result<Option<Member>, StoreError> {
    tx.row(
        &format!("select {MEMBER} from iam_account where id = $1"),
        &[id.into()],
    )?
    .map(|row| member(&row))
    .transpose()
}

/// The accounts that were in no organization yet, in the order of their making.
pub fn strangers(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select id from iam_account where parent is null and joined_at_ms is null
         order by created_at_ms, id",
        &[],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Every account of the organization, or those right under `parent`.
pub fn members(tx: &mut Tx, parent: Option<&str>) -> Result<Vec<Member>, StoreError> {
    tx.rows(
        &format!(
            "select {MEMBER} from iam_account where parent is not null
             and ($1 = '' or parent = $1) order by id"
        ),
        &[parent.unwrap_or_default().into()],
    )?
    .iter()
    .map(member)
    .collect()
}

pub fn describe_account(tx: &mut Tx, id: &str, name: &str, email: &str) -> Result<(), StoreError> {
    tx.exec(
        "update iam_account set name = $2, email = $3 where id = $1",
        &[id.into(), name.into(), email.into()],
    )?;
    Ok(())
}

pub fn email_taken(tx: &mut Tx, email: &str) -> Result<bool, StoreError> {
    let found = tx.row(
        "select 1 from iam_account
         where lower(coalesce(email, id || '@accounts.invalid')) = lower($1)",
        &[email.into()],
    )?;
    Ok(found.is_some())
}

/// Puts the account there; `None`: out of the organization.
pub fn place(
    tx: &mut Tx,
    account: &str,
    parent: Option<&str>,
    now: Option<Timestamp>,
) -> Result<(), StoreError> {
    tx.exec(
        "update iam_account set parent = $2, joined_at_ms = coalesce($3, joined_at_ms) where id = $1",
        &[
            account.into(),
            parent.into(),
            now.map(wire::Timestamp::ms).into(),
        ],
    )?;
    if parent.is_none() {
        tx.exec(
            "delete from org_attachment where target = $1",
            &[account.into()],
        )?;
    }
    Ok(())
}

pub fn suspend(tx: &mut Tx, account: &str) -> Result<(), StoreError> {
    tx.exec(
        "update iam_account set status = 'SUSPENDED' where id = $1",
        &[account.into()],
    )?;
    Ok(())
}

/// Whether the account may be used at all.
pub fn is_active(tx: &mut Tx, account: &str) -> Result<bool, StoreError> {
    let found = tx.row(
        "select 1 from iam_account where id = $1 and status = 'ACTIVE'",
        &[account.into()],
    )?;
    Ok(found.is_some())
}

const POLICY: &str = "id, name, description, content, tags";

fn policy(row: &Row) -> Result<ServiceControlPolicy, StoreError> {
    Ok(ServiceControlPolicy {
        id: row.get(0)?,
        name: row.get(1)?,
        description: row.get(2)?,
        content: row.get(3)?,
        tags: from_json(&row.get::<String>(4)?),
    })
}

/// AWS's own, which is in no table.
pub fn full_access() -> ServiceControlPolicy {
    ServiceControlPolicy {
        id: FULL_ACCESS.to_owned(),
        name: "FullAWSAccess".to_owned(),
        description: "Allows access to every operation".to_owned(),
        content: FULL_ACCESS_TEXT.to_owned(),
        tags: Vec::new(),
    }
}

pub fn policy_of(tx: &mut Tx, id: &str) -> Result<Option<ServiceControlPolicy>, StoreError> {
    if id == FULL_ACCESS {
        return Ok(Some(full_access()));
    }
    tx.row(
        &format!("select {POLICY} from org_policy where id = $1"),
        &[id.into()],
    )?
    .map(|row| policy(&row))
    .transpose()
}

/// AWS's own first.
pub fn policies(tx: &mut Tx) -> Result<Vec<ServiceControlPolicy>, StoreError> {
    let own = tx.rows(
        &format!("select {POLICY} from org_policy order by name"),
        &[],
    )?;
    let own = own.iter().map(policy);
    std::iter::once(Ok(full_access())).chain(own).collect()
}

pub fn put_policy(tx: &mut Tx, policy: &ServiceControlPolicy) -> Result<(), StoreError> {
    tx.exec(
        "insert into org_policy (id, name, description, content, tags) values ($1, $2, $3, $4, $5)
         on conflict (id) do update set name = excluded.name, description = excluded.description,
         content = excluded.content",
        &[
            (&policy.id).into(),
            (&policy.name).into(),
            (&policy.description).into(),
            (&policy.content).into(),
            to_json(&policy.tags).into(),
        ],
    )?;
    Ok(())
}

pub fn delete_policy(tx: &mut Tx, id: &str) -> Result<(), StoreError> {
    tx.exec("delete from org_policy where id = $1", &[id.into()])?;
    Ok(())
}

/// Says whether it was not attached before.
pub fn attach(tx: &mut Tx, policy: &str, target: &str) -> Result<bool, StoreError> {
    let changed = tx.exec(
        "insert into org_attachment (policy, target) values ($1, $2)
         on conflict (policy, target) do nothing",
        &[policy.into(), target.into()],
    )?;
    Ok(changed > 0)
}

pub fn detach(tx: &mut Tx, policy: &str, target: &str) -> Result<(), StoreError> {
    tx.exec(
        "delete from org_attachment where policy = $1 and target = $2",
        &[policy.into(), target.into()],
    )?;
    Ok(())
}

/// The ids of the policies attached right to a target.
pub fn attached(tx: &mut Tx, target: &str) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select policy from org_attachment where target = $1 order by policy",
        &[target.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

pub fn targets(tx: &mut Tx, policy: &str) -> Result<Vec<String>, StoreError> {
    tx.rows(
        "select target from org_attachment where policy = $1 order by target",
        &[policy.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// From the root down to the account itself: the ids of what it is in.
pub fn path(tx: &mut Tx, account: &str) -> Result<Vec<String>, StoreError> {
    let row = tx.row(
        "select parent from iam_account where id = $1",
        &[account.into()],
    )?;
    let mut above: Option<String> = row.map_or(Ok(None), |row| row.get(0))?;
    if above.is_none() {
        return Ok(Vec::new());
    }
    let mut path = vec![account.to_owned()];
    while let Some(id) = above {
        above = match id.starts_with("ou-") {
            true => unit_of(tx, &id)?.map(|unit| unit.parent),
            false => None,
        };
        path.push(id);
        // Units are five deep at most; a table that says otherwise is broken.
        if path.len() > 8 {
            return Err(StoreError::Constraint {
                what: "the organization's units have no end".to_owned(),
            });
        }
    }
    path.reverse();
    Ok(path)
}

pub fn put_request(tx: &mut Tx, request: &AccountRequest) -> Result<(), StoreError> {
    tx.exec(
        "insert into org_account_request (id, account_name, state, account, failure, requested_at_ms)
         values ($1, $2, $3, $4, $5, $6)",
        &[
            (&request.id).into(),
            (&request.account_name).into(),
            (&request.state).into(),
            request.account.clone().into(),
            request.failure.clone().into(),
            request.requested_at.ms().into(),
        ],
    )?;
    Ok(())
}

/// Every request, the newest first, or the one with this id.
pub fn requests(tx: &mut Tx, id: Option<&str>) -> Result<Vec<AccountRequest>, StoreError> {
    tx.rows(
        "select id, account_name, state, account, failure, requested_at_ms
         from org_account_request where $1 = '' or id = $1 order by requested_at_ms desc, id",
        &[id.unwrap_or_default().into()],
    )?
    .iter()
    .map(|row| {
        Ok(AccountRequest {
            id: row.get(0)?,
            account_name: row.get(1)?,
            state: row.get(2)?,
            account: row.get(3)?,
            failure: row.get(4)?,
            requested_at: Timestamp::from_ms(row.get(5)?),
        })
    })
    .collect()
}
