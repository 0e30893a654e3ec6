//! Service control policies, and what each is attached to.

use store::{Row, StoreError, Tx};

use super::Organization;
use crate::model::Tag;
use crate::table::{from_json, to_json};

/// AWS's own policy, that everything begins with: it allows all.
pub const FULL_ACCESS: &str = "p-FullAWSAccess";
pub const FULL_ACCESS_TEXT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

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
