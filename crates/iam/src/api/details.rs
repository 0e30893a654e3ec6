//! Everything that says who may do what, in one listing.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::{Page, page_of};
use super::principal_policies::view_attached;
use super::{encoded, instance_profiles, policies, roles, tags, view_boundary};
use crate::caller::{Any, Caller};
use crate::error::Error;
use crate::model::{Group, ManagedPolicy, Owner, Role, User};
use crate::{aws_policies, table};

/// One line of the listing; a page is cut out of all of them.
enum Entry {
    User(User),
    Group(Group),
    Role(Role),
    Policy(ManagedPolicy),
}

impl Entry {
    fn name(&self) -> String {
        match self {
            Entry::User(user) => format!("user {}", user.name),
            Entry::Group(group) => format!("group {}", group.name),
            Entry::Role(role) => format!("role {}", role.name),
            Entry::Policy(policy) => format!("policy {}", policy.arn),
        }
    }
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetAccountAuthorizationDetailsRequest,
) -> Result<shape::GetAccountAuthorizationDetailsResponse, Error> {
    use shape::EntityType;
    caller.authorize::<action::GetAccountAuthorizationDetails>(tx, &Any::of(caller))?;
    let wanted = |kind| {
        input
            .filter
            .as_ref()
            .is_none_or(|kinds| kinds.contains(&kind))
    };
    let account = caller.account();
    let mut entries = Vec::new();
    if wanted(EntityType::User) {
        entries.extend(table::user::all(tx, account)?.into_iter().map(Entry::User));
    }
    if wanted(EntityType::Group) {
        entries.extend(
            table::group::all(tx, account)?
                .into_iter()
                .map(Entry::Group),
        );
    }
    if wanted(EntityType::Role) {
        entries.extend(table::role::all(tx, account)?.into_iter().map(Entry::Role));
    }
    if wanted(EntityType::LocalManagedPolicy) {
        let own = table::policy::all(tx, account)?;
        entries.extend(own.into_iter().map(Entry::Policy));
    }
    if wanted(EntityType::AWSManagedPolicy) {
        entries.extend(
            aws_policies_in_use(tx, account)?
                .into_iter()
                .map(Entry::Policy),
        );
    }
    let page = page_of(entries, input.marker.as_ref(), input.max_items, Entry::name)?;
    view(tx, page)
}

/// Of AWS's policies those that the account uses.
fn aws_policies_in_use(tx: &mut Tx, account: &str) -> Result<Vec<ManagedPolicy>, Error> {
    let mut used = Vec::new();
    for policy in aws_policies::all() {
        let found = policies::lookup(tx, account, policy.arn())?;
        used.extend(found.filter(|policy| policy.attachments + policy.boundaries > 0));
    }
    Ok(used)
}

fn view(
    tx: &mut Tx,
    page: Page<Entry>,
) -> Result<shape::GetAccountAuthorizationDetailsResponse, Error> {
    let (mut users, mut groups) = (Vec::new(), Vec::new());
    let (mut roles, mut policies) = (Vec::new(), Vec::new());
    for entry in page.items {
        match entry {
            Entry::User(user) => users.push(view_user(tx, &user)?),
            Entry::Group(group) => groups.push(view_group(tx, &group)?),
            Entry::Role(role) => roles.push(view_role(tx, &role)?),
            Entry::Policy(policy) => policies.push(view_policy(tx, &policy)?),
        }
    }
    Ok(shape::GetAccountAuthorizationDetailsResponse {
        user_detail_list: Some(users),
        group_detail_list: Some(groups),
        role_detail_list: Some(roles),
        policies: Some(policies),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

fn inline(tx: &mut Tx, account: &str, owner: Owner) -> Result<Vec<shape::PolicyDetail>, Error> {
    let found = table::policy::inline(tx, account, owner)?;
    let view = |(name, document): (String, String)| shape::PolicyDetail {
        policy_name: Some(name),
        policy_document: Some(encoded(&document)),
    };
    Ok(found.into_iter().map(view).collect())
}

fn view_user(tx: &mut Tx, user: &User) -> Result<shape::UserDetail, Error> {
    let owner = Owner::User(&user.name);
    let own = inline(tx, &user.account, owner)?;
    let groups = table::group::of_user(tx, user)?;
    Ok(shape::UserDetail {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(user.arn().to_string()),
        create_date: Some(user.created_at),
        user_policy_list: (!own.is_empty()).then_some(own),
        group_list: Some(groups.into_iter().map(|group| group.name).collect()),
        attached_managed_policies: Some(view_attached(tx, &user.account, owner, "/")?),
        permissions_boundary: view_boundary(user.boundary.as_ref()),
        tags: Some(tags::view_all(&user.tags)),
    })
}

fn view_group(tx: &mut Tx, group: &Group) -> Result<shape::GroupDetail, Error> {
    let owner = Owner::Group(&group.name);
    Ok(shape::GroupDetail {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.clone()),
        arn: Some(group.arn().to_string()),
        create_date: Some(group.created_at),
        group_policy_list: Some(inline(tx, &group.account, owner)?),
        attached_managed_policies: Some(view_attached(tx, &group.account, owner, "/")?),
    })
}

fn view_role(tx: &mut Tx, role: &Role) -> Result<shape::RoleDetail, Error> {
    let owner = Owner::Role(&role.name);
    let profiles = table::instance_profile::of_role(tx, role, "")?;
    Ok(shape::RoleDetail {
        path: Some(role.path.clone()),
        role_name: Some(role.name.clone()),
        role_id: Some(role.id.clone()),
        arn: Some(role.arn().to_string()),
        create_date: Some(role.created_at),
        assume_role_policy_document: Some(roles::view_trust(tx, role)?),
        instance_profile_list: Some(instance_profiles::view_all(tx, &profiles)?),
        role_policy_list: Some(inline(tx, &role.account, owner)?),
        attached_managed_policies: Some(view_attached(tx, &role.account, owner, "/")?),
        permissions_boundary: view_boundary(role.boundary.as_ref()),
        tags: Some(tags::view_all(&role.tags)),
        role_last_used: Some(roles::view_last_used(role)),
    })
}

fn view_policy(tx: &mut Tx, policy: &ManagedPolicy) -> Result<shape::ManagedPolicyDetail, Error> {
    let versions = policies::versions(tx, &policy.arn)?;
    Ok(shape::ManagedPolicyDetail {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn.clone()),
        path: Some(policy.path.clone()),
        default_version_id: Some(policy.default_version.clone()),
        attachment_count: Some(policy.attachments),
        permissions_boundary_usage_count: Some(policy.boundaries),
        is_attachable: Some(true),
        description: policy
            .description
            .clone()
            .filter(|_| policy.account != aws_policies::OWNER),
        create_date: Some(policy.created_at),
        update_date: Some(policy.updated_at),
        policy_version_list: Some(
            versions
                .iter()
                .map(|version| policies::view_version(version, true))
                .collect(),
        ),
    })
}
