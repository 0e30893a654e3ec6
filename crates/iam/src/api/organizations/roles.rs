//! The roles that an account has for being in the organization: its manager's way in, and the
//! service's own.

use store::Tx;
use wire::Timestamp;

use crate::error::Error;
use crate::model::{Owner, Role, unique_id};
use crate::table;
use crate::table::organization::Organization;

const ADMINISTRATOR_ACCESS: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
const SERVICE: &str = "organizations.amazonaws.com";
const SERVICE_ROLE: &str = "AWSServiceRoleForOrganizations";
const SERVICE_POLICY: &str =
    "arn:aws:iam::aws:policy/aws-service-role/AWSOrganizationsServiceTrustPolicy";
const SERVICE_DESCRIPTION: &str = "Service-linked role used by AWS Organizations to enable \
     integration of other AWS services with Organizations.";

/// Whoever may assume roles in the management account may do everything in the new one.
pub fn access_role(
    tx: &mut Tx,
    organization: &Organization,
    account: &str,
    name: &str,
    now: Timestamp,
) -> Result<(), Error> {
    let management = &organization.management;
    let root = format!(r#""AWS":"arn:aws:iam::{management}:root""#);
    let role = role(account, ("/", name), &root, now);
    insert(tx, &role, ADMINISTRATOR_ACCESS)
}

/// AWS makes it in every account of an organization, and leaves it there if the account leaves.
pub fn service_role(tx: &mut Tx, account: &str, now: Timestamp) -> Result<(), Error> {
    if table::role::find(tx, account, SERVICE_ROLE)?.is_some() {
        return Ok(());
    }
    let path = format!("/aws-service-role/{SERVICE}/");
    let principal = format!(r#""Service":"{SERVICE}""#);
    let role = Role {
        description: Some(SERVICE_DESCRIPTION.to_owned()),
        ..role(account, (&path, SERVICE_ROLE), &principal, now)
    };
    insert(tx, &role, SERVICE_POLICY)
}

/// A role that `principal`, a member of a policy's `Principal`, may assume.
fn role(account: &str, (path, name): (&str, &str), principal: &str, now: Timestamp) -> Role {
    Role {
        account: account.to_owned(),
        name: name.to_owned(),
        id: unique_id("AROA", 17),
        path: path.to_owned(),
        created_at: now,
        description: None,
        trust: format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{{principal}}},"Action":"sts:AssumeRole"}}]}}"#
        ),
        session_s_max: 3_600,
        boundary: None,
        tags: Vec::new(),
        last_used: None,
    }
}

fn insert(tx: &mut Tx, role: &Role, policy: &str) -> Result<(), Error> {
    table::role::insert(tx, role)?;
    let owner = Owner::Role(&role.name);
    Ok(table::policy::attach(tx, &role.account, owner, policy)?)
}
