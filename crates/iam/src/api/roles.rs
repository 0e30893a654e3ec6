//! Roles.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::{after, page};
use super::{boundary, boundary_key, encoded, holds_no_policies, path, quota, tags, view_boundary};
use crate::caller::{Caller, Named};
use crate::error::Error;
use crate::model::{
    Owner, ROLES_MAX, Role, TRUST_POLICY_CHARS_MAX, counted_chars, role_arn, unique_id,
};
use crate::policy::{Policy, PolicyKind};
use crate::principals::{bind_principals, show_principals};
use crate::table;

/// AWS's default for a role's longest session, seconds.
pub const SESSION_S_DEFAULT: i32 = 3_600;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateRoleRequest,
) -> Result<shape::CreateRoleResponse, Error> {
    let path = path(input.path.as_ref());
    let arn = role_arn(caller.account(), &path, &input.role_name);
    let tag_keys = tags::request_keys(input.tags.as_ref());
    let mut keys = boundary_key(input.permissions_boundary.as_ref());
    keys.extend(tag_keys.iter().cloned());
    caller.authorize_with::<action::CreateRole>(tx, &Named::new(&arn), &keys)?;
    if !tag_keys.is_empty() {
        caller.authorize_with::<action::TagRole>(tx, &Named::new(&arn), &tag_keys)?;
    }
    let trust = check_trust(tx, &input.assume_role_policy_document)?;
    if path.starts_with("/aws-service-role/") {
        return Err(Error::InvalidInput(
            "Path prefix '/aws-service-role/' can only be used for AWS Service linked Roles"
                .to_owned(),
        ));
    }
    if table::role::find(tx, caller.account(), &input.role_name)?.is_some() {
        return Err(Error::Exists(format!(
            "Role with name {} already exists.",
            input.role_name
        )));
    }
    quota(
        table::role::count(tx, caller.account())?,
        "RolesPerAccount",
        ROLES_MAX,
    )?;
    let role = Role {
        account: caller.account().to_owned(),
        name: input.role_name.clone(),
        id: unique_id("AROA", 17),
        path,
        created_at: caller.now(),
        description: input.description.clone(),
        trust,
        session_s_max: input.max_session_duration.unwrap_or(SESSION_S_DEFAULT),
        boundary: boundary(tx, caller, input.permissions_boundary.as_ref())?,
        tags: tags::read(input.tags.as_ref())?,
        last_used: None,
    };
    table::role::insert(tx, &role)?;
    // AWS tells neither the description nor the longest session, whatever was asked for.
    let view = shape::Role {
        permissions_boundary: view_boundary(role.boundary.as_ref()),
        tags: tags::view(&role.tags),
        ..view_brief(tx, &role)?
    };
    Ok(shape::CreateRoleResponse { role: Some(view) })
}

/// The document as it is kept: with the ids of those whom it names.
fn check_trust(tx: &mut Tx, document: &str) -> Result<String, Error> {
    Policy::parse(document, PolicyKind::Trust)?;
    if counted_chars(document) > TRUST_POLICY_CHARS_MAX {
        return Err(Error::LimitExceeded(format!(
            "ACLSizePerRole: {TRUST_POLICY_CHARS_MAX}"
        )));
    }
    Ok(bind_principals(tx, document)?)
}

pub fn find(tx: &mut Tx, caller: &Caller, name: &str) -> Result<Role, Error> {
    table::role::find(tx, caller.account(), name)?
        .ok_or_else(|| Error::NoSuchEntity(format!("The role with name {name} cannot be found.")))
}

/// The role of this name, once the caller may do `A` to it.
pub fn find_for<A: wire::Action>(tx: &mut Tx, caller: &Caller, name: &str) -> Result<Role, Error> {
    find_with::<A>(tx, caller, name, &[])
}

/// The same, with the condition keys of the request. The role's own boundary is one, unless the
/// request brings another.
pub fn find_with<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    name: &str,
    keys: &[(String, String)],
) -> Result<Role, Error> {
    let found = table::role::find(tx, caller.account(), name)?;
    let arn = found
        .as_ref()
        .map_or_else(|| role_arn(caller.account(), "/", name), Role::arn);
    let tags = found
        .as_ref()
        .map(|role| role.tags.clone())
        .unwrap_or_default();
    let mut keys = keys.to_vec();
    if keys.iter().all(|(key, _)| key != super::BOUNDARY_KEY) {
        let own = found.as_ref().and_then(|role| role.boundary.as_ref());
        keys.extend(boundary_key(own));
    }
    caller.authorize_with::<A>(tx, &Named::new(&arn).tagged(&tags), &keys)?;
    found.ok_or_else(|| Error::NoSuchEntity(format!("The role with name {name} cannot be found.")))
}

/// The same for an operation that changes the role, which nobody may do to a service's own.
pub fn find_to_change<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    name: &str,
    keys: &[(String, String)],
) -> Result<Role, Error> {
    let role = find_with::<A>(tx, caller, name, keys)?;
    modifiable(&role)?;
    Ok(role)
}

/// May the caller hand the role of this name to `service`? Whether it exists is another question.
pub fn pass(tx: &mut Tx, caller: &Caller, name: &str, service: &str) -> Result<(), Error> {
    let found = table::role::find(tx, caller.account(), name)?;
    let arn = found
        .as_ref()
        .map_or_else(|| role_arn(caller.account(), "/", name), Role::arn);
    Ok(caller.authorize_pass_role(tx, &arn, service, None)?)
}

/// A service-linked role is its service's.
pub fn modifiable(role: &Role) -> Result<(), Error> {
    match role.linked_service() {
        Some(_) => Err(Error::Unmodifiable(role.name.clone())),
        None => Ok(()),
    }
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetRoleRequest,
) -> Result<shape::GetRoleResponse, Error> {
    let role = find_for::<action::GetRole>(tx, caller, &input.role_name)?;
    Ok(shape::GetRoleResponse {
        role: Some(view(tx, &role)?),
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
    let marker = after(input.marker.as_ref())?;
    let found = table::role::list(tx, caller.account(), &path, &marker)?;
    let page = page(found, input.max_items, |role| role.name.clone());
    let view = |role: &Role| -> Result<_, Error> {
        Ok(shape::Role {
            description: role.description.clone(),
            max_session_duration: Some(role.session_s_max),
            ..view_brief(tx, role)?
        })
    };
    let roles = page.items.iter().map(view).collect::<Result<_, _>>()?;
    Ok(shape::ListRolesResponse {
        roles: Some(roles),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn delete(tx: &mut Tx, caller: &Caller, input: &shape::DeleteRoleRequest) -> Result<(), Error> {
    let role = find_to_change::<action::DeleteRole>(tx, caller, &input.role_name, &[])?;
    holds_no_policies(tx, &role.account, Owner::Role(&role.name))?;
    if !table::instance_profile::of_role(tx, &role, "")?.is_empty() {
        return Err(Error::DeleteConflict(
            "Cannot delete entity, must remove roles from instance profile first.",
        ));
    }
    Ok(table::role::delete(tx, &role)?)
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateRoleRequest,
) -> Result<shape::UpdateRoleResponse, Error> {
    let role = find_for::<action::UpdateRole>(tx, caller, &input.role_name)?;
    if let Some(seconds) = input.max_session_duration {
        if role.linked_service().is_some() {
            return Err(Error::Linked(role.name));
        }
        table::role::set_session_max(tx, &role, seconds)?;
    }
    if let Some(description) = &input.description {
        table::role::set_description(tx, &role, Some(description))?;
    }
    Ok(shape::UpdateRoleResponse {})
}

pub fn update_description(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateRoleDescriptionRequest,
) -> Result<shape::UpdateRoleDescriptionResponse, Error> {
    let mut role = find_for::<action::UpdateRoleDescription>(tx, caller, &input.role_name)?;
    table::role::set_description(tx, &role, Some(&input.description))?;
    role.description = Some(input.description.clone());
    let view = shape::Role {
        description: role.description.clone(),
        ..view_brief(tx, &role)?
    };
    Ok(shape::UpdateRoleDescriptionResponse { role: Some(view) })
}

pub fn update_trust(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateAssumeRolePolicyRequest,
) -> Result<(), Error> {
    let role = find_to_change::<action::UpdateAssumeRolePolicy>(tx, caller, &input.role_name, &[])?;
    let trust = check_trust(tx, &input.policy_document)?;
    Ok(table::role::set_trust(tx, &role, &trust)?)
}

pub fn put_boundary(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutRolePermissionsBoundaryRequest,
) -> Result<(), Error> {
    let wanted = Some(&input.permissions_boundary);
    let keys = boundary_key(wanted);
    let name = &input.role_name;
    let role = find_to_change::<action::PutRolePermissionsBoundary>(tx, caller, name, &keys)?;
    let boundary = boundary(tx, caller, wanted)?;
    Ok(table::role::set_boundary(tx, &role, boundary.as_deref())?)
}

pub fn delete_boundary(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteRolePermissionsBoundaryRequest,
) -> Result<(), Error> {
    let name = &input.role_name;
    let role = find_to_change::<action::DeleteRolePermissionsBoundary>(tx, caller, name, &[])?;
    if role.boundary.is_none() {
        return Err(Error::NoSuchEntity(format!(
            "Role {} does not have a permissions boundary.",
            role.name
        )));
    }
    Ok(table::role::set_boundary(tx, &role, None)?)
}

pub fn tag(tx: &mut Tx, caller: &Caller, input: &shape::TagRoleRequest) -> Result<(), Error> {
    let keys = tags::request_keys(Some(&input.tags));
    let role = find_with::<action::TagRole>(tx, caller, &input.role_name, &keys)?;
    let tags = tags::merged(&role.tags, tags::read_some(&input.tags)?)?;
    Ok(table::role::set_tags(tx, &role, &tags)?)
}

pub fn untag(tx: &mut Tx, caller: &Caller, input: &shape::UntagRoleRequest) -> Result<(), Error> {
    let keys = tags::untag_keys(&input.tag_keys);
    let role = find_with::<action::UntagRole>(tx, caller, &input.role_name, &keys)?;
    let tags = tags::without(&role.tags, &input.tag_keys);
    Ok(table::role::set_tags(tx, &role, &tags)?)
}

pub fn list_tags(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListRoleTagsRequest,
) -> Result<shape::ListRoleTagsResponse, Error> {
    let role = find_for::<action::ListRoleTags>(tx, caller, &input.role_name)?;
    let page = tags::list(&role.tags, input.marker.as_ref(), input.max_items)?;
    Ok(shape::ListRoleTagsResponse {
        tags: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

/// What every answer tells of a role.
pub fn view_brief(tx: &mut Tx, role: &Role) -> Result<shape::Role, Error> {
    Ok(shape::Role {
        path: Some(role.path.clone()),
        role_name: Some(role.name.clone()),
        role_id: Some(role.id.clone()),
        arn: Some(role.arn().to_string()),
        create_date: Some(role.created_at),
        assume_role_policy_document: Some(view_trust(tx, role)?),
        ..Default::default()
    })
}

pub fn view_trust(tx: &mut Tx, role: &Role) -> Result<String, Error> {
    Ok(encoded(&show_principals(tx, &role.trust)?))
}

fn view(tx: &mut Tx, role: &Role) -> Result<shape::Role, Error> {
    Ok(shape::Role {
        description: role.description.clone(),
        max_session_duration: Some(role.session_s_max),
        permissions_boundary: view_boundary(role.boundary.as_ref()),
        tags: tags::view(&role.tags),
        role_last_used: Some(view_last_used(role)),
        ..view_brief(tx, role)?
    })
}

pub fn view_last_used(role: &Role) -> shape::RoleLastUsed {
    let (at, region) = role.last_used.clone().unzip();
    shape::RoleLastUsed {
        last_used_date: at,
        region,
    }
}
