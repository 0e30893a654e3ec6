//! Roles.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::{boundary, encoded, page, path, tags, view_boundary, view_tags};
use crate::caller::{Caller, Named};
use crate::error::Error;
use crate::model::{Owner, Role, TRUST_POLICY_CHARS_MAX, counted_chars, role_arn, unique_id};
use crate::policy::{Policy, PolicyKind};
use crate::table;

/// AWS's default for a role's longest session, seconds.
const SESSION_S_DEFAULT: i32 = 3_600;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateRoleRequest,
) -> Result<shape::CreateRoleResponse, Error> {
    let path = path(input.path.as_ref());
    let arn = role_arn(caller.account(), &path, &input.role_name);
    caller.authorize::<action::CreateRole>(tx, &Named::new(&arn))?;
    check_trust(&input.assume_role_policy_document)?;
    if table::role::find(tx, caller.account(), &input.role_name)?.is_some() {
        return Err(Error::Exists(format!(
            "Role with name {} already exists.",
            input.role_name
        )));
    }
    let role = Role {
        account: caller.account().to_owned(),
        name: input.role_name.clone(),
        id: unique_id("AROA", 17),
        path,
        created_at: caller.now(),
        description: input.description.clone(),
        trust: input.assume_role_policy_document.clone(),
        session_s_max: input.max_session_duration.unwrap_or(SESSION_S_DEFAULT),
        boundary: boundary(tx, input.permissions_boundary.as_ref())?,
        tags: tags(input.tags.as_ref())?,
    };
    table::role::insert(tx, &role)?;
    Ok(shape::CreateRoleResponse {
        role: Some(view(&role)),
    })
}

fn check_trust(document: &str) -> Result<(), Error> {
    Policy::parse(document, PolicyKind::Trust)?;
    if counted_chars(document) > TRUST_POLICY_CHARS_MAX {
        return Err(Error::LimitExceeded(format!(
            "ACLSizePerRole: {TRUST_POLICY_CHARS_MAX}"
        )));
    }
    Ok(())
}

/// The role of this name, once the caller may do `A` to it.
pub fn find_for<A: wire::Action>(tx: &mut Tx, caller: &Caller, name: &str) -> Result<Role, Error> {
    let found = table::role::find(tx, caller.account(), name)?;
    let arn = found
        .as_ref()
        .map_or_else(|| role_arn(caller.account(), "/", name), Role::arn);
    let tags = found
        .as_ref()
        .map(|role| role.tags.clone())
        .unwrap_or_default();
    caller.authorize::<A>(tx, &Named::new(&arn).tagged(&tags))?;
    found.ok_or_else(|| Error::NoSuchEntity(format!("The role with name {name} cannot be found.")))
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetRoleRequest,
) -> Result<shape::GetRoleResponse, Error> {
    let role = find_for::<action::GetRole>(tx, caller, &input.role_name)?;
    Ok(shape::GetRoleResponse {
        role: Some(view(&role)),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListRolesRequest,
) -> Result<shape::ListRolesResponse, Error> {
    let path = path(input.path_prefix.as_ref());
    let arn = role_arn(caller.account(), &path, "");
    caller.authorize::<action::ListRoles>(tx, &Named::new(&arn))?;
    let marker = input.marker.as_deref().unwrap_or_default();
    let found = table::role::list(tx, caller.account(), &path, marker)?;
    let page = page(found, input.max_items, |role| &role.name);
    Ok(shape::ListRolesResponse {
        roles: Some(page.items.iter().map(view).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn delete(tx: &mut Tx, caller: &Caller, input: &shape::DeleteRoleRequest) -> Result<(), Error> {
    let role = find_for::<action::DeleteRole>(tx, caller, &input.role_name)?;
    let owner = Owner::Role(&role.name);
    if !table::policy::attached(tx, &role.account, owner)?.is_empty() {
        return Err(Error::DeleteConflict(
            "Cannot delete entity, must detach all policies first.",
        ));
    }
    if !table::policy::inline(tx, &role.account, owner)?.is_empty() {
        return Err(Error::DeleteConflict(
            "Cannot delete entity, must delete policies first.",
        ));
    }
    Ok(table::role::delete(tx, &role)?)
}

pub fn update_trust(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateAssumeRolePolicyRequest,
) -> Result<(), Error> {
    let role = find_for::<action::UpdateAssumeRolePolicy>(tx, caller, &input.role_name)?;
    check_trust(&input.policy_document)?;
    Ok(table::role::set_trust(tx, &role, &input.policy_document)?)
}

pub fn put_boundary(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutRolePermissionsBoundaryRequest,
) -> Result<(), Error> {
    let role = find_for::<action::PutRolePermissionsBoundary>(tx, caller, &input.role_name)?;
    let boundary = boundary(tx, Some(&input.permissions_boundary))?;
    Ok(table::role::set_boundary(tx, &role, boundary.as_deref())?)
}

pub fn delete_boundary(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteRolePermissionsBoundaryRequest,
) -> Result<(), Error> {
    let role = find_for::<action::DeleteRolePermissionsBoundary>(tx, caller, &input.role_name)?;
    Ok(table::role::set_boundary(tx, &role, None)?)
}

fn view(role: &Role) -> shape::Role {
    shape::Role {
        path: Some(role.path.clone()),
        role_name: Some(role.name.clone()),
        role_id: Some(role.id.clone()),
        arn: Some(role.arn().to_string()),
        create_date: Some(role.created_at),
        assume_role_policy_document: Some(encoded(&role.trust)),
        description: role.description.clone(),
        max_session_duration: Some(role.session_s_max),
        permissions_boundary: view_boundary(role.boundary.as_ref()),
        tags: view_tags(&role.tags),
        ..Default::default()
    }
}
