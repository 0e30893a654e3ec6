//! Groups and who is in them.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::{after, page, page_of};
use super::{holds_no_policies, path, quota, users};
use crate::caller::{Caller, Named};
use crate::error::Error;
use crate::model::{GROUPS_MAX, GROUPS_PER_USER_MAX, Group, Owner, group_arn, unique_id};
use crate::table;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateGroupRequest,
) -> Result<shape::CreateGroupResponse, Error> {
    let path = path(input.path.as_ref());
    let name = &input.group_name;
    let arn = group_arn(caller.account(), &path, name);
    caller.authorize::<action::CreateGroup>(tx, &Named::new(&arn))?;
    taken(tx, caller, name)?;
    quota(
        table::group::count(tx, caller.account())?,
        "GroupsPerAccount",
        GROUPS_MAX,
    )?;
    let group = Group {
        account: caller.account().to_owned(),
        name: name.clone(),
        id: unique_id("AGPA", 17),
        path,
        created_at: caller.now(),
    };
    table::group::insert(tx, &group)?;
    Ok(shape::CreateGroupResponse {
        group: Some(view(&group)),
    })
}

fn taken(tx: &mut Tx, caller: &Caller, name: &str) -> Result<(), Error> {
    match table::group::find(tx, caller.account(), name)? {
        Some(_) => Err(Error::Exists(format!(
            "Group with name {name} already exists."
        ))),
        None => Ok(()),
    }
}

/// The group of this name, once the caller may do `A` to it.
pub fn find_for<A: wire::Action>(tx: &mut Tx, caller: &Caller, name: &str) -> Result<Group, Error> {
    find_with::<A>(tx, caller, name, &[])
}

pub fn find_with<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    name: &str,
    keys: &[(String, String)],
) -> Result<Group, Error> {
    let found = table::group::find(tx, caller.account(), name)?;
    let arn = found
        .as_ref()
        .map_or_else(|| group_arn(caller.account(), "/", name), Group::arn);
    caller.authorize_with::<A>(tx, &Named::new(&arn), keys)?;
    found.ok_or_else(|| Error::NoSuchEntity(format!("The group with name {name} cannot be found.")))
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetGroupRequest,
) -> Result<shape::GetGroupResponse, Error> {
    let group = find_for::<action::GetGroup>(tx, caller, &input.group_name)?;
    let marker = after(input.marker.as_ref())?;
    let found = table::group::members(tx, &group, &marker)?;
    let page = page(found, input.max_items, |user| user.name.clone());
    Ok(shape::GetGroupResponse {
        group: Some(view(&group)),
        users: Some(page.items.iter().map(users::view_brief).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListGroupsRequest,
) -> Result<shape::ListGroupsResponse, Error> {
    let path = path(input.path_prefix.as_ref());
    let arn = group_arn(caller.account(), &path, "");
    caller.authorize::<action::ListGroups>(tx, &Named::new(&arn))?;
    let marker = after(input.marker.as_ref())?;
    let found = table::group::list(tx, caller.account(), &path, &marker)?;
    let page = page(found, input.max_items, |group| group.name.clone());
    Ok(shape::ListGroupsResponse {
        groups: Some(page.items.iter().map(view).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn list_for_user(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListGroupsForUserRequest,
) -> Result<shape::ListGroupsForUserResponse, Error> {
    let user = users::find_for::<action::ListGroupsForUser>(tx, caller, Some(&input.user_name))?;
    let found = table::group::of_user(tx, &user)?;
    let page = page_of(found, input.marker.as_ref(), input.max_items, |group| {
        group.name.clone()
    })?;
    Ok(shape::ListGroupsForUserResponse {
        groups: Some(page.items.iter().map(view).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateGroupRequest,
) -> Result<(), Error> {
    let group = find_for::<action::UpdateGroup>(tx, caller, &input.group_name)?;
    let name = input.new_group_name.as_ref().unwrap_or(&group.name);
    let path = input.new_path.as_ref().unwrap_or(&group.path);
    // "You must have iam:UpdateGroup permission for both the source and the target".
    let target = group_arn(caller.account(), path, name);
    caller.authorize::<action::UpdateGroup>(tx, &Named::new(&target))?;
    if !name.eq_ignore_ascii_case(&group.name) {
        taken(tx, caller, name)?;
    }
    Ok(table::group::rename(tx, &group, name, path)?)
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteGroupRequest,
) -> Result<(), Error> {
    let group = find_for::<action::DeleteGroup>(tx, caller, &input.group_name)?;
    if !table::group::members(tx, &group, "")?.is_empty() {
        return Err(Error::DeleteConflict(
            "Cannot delete entity, must remove users from group first.",
        ));
    }
    holds_no_policies(tx, &group.account, Owner::Group(&group.name))?;
    Ok(table::group::delete(tx, &group)?)
}

pub fn add_user(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AddUserToGroupRequest,
) -> Result<(), Error> {
    let group = find_for::<action::AddUserToGroup>(tx, caller, &input.group_name);
    if let Err(error @ Error::Denied(_)) = group {
        return Err(error);
    }
    let user = users::find(tx, caller, Some(&input.user_name))?;
    let group = group?;
    let others = table::group::of_user(tx, &user)?;
    if others.iter().all(|other| other.name != group.name) {
        let count = i64::try_from(others.len()).unwrap_or(i64::MAX);
        quota(count, "GroupsPerUser", GROUPS_PER_USER_MAX)?;
    }
    Ok(table::group::add(tx, &group, &user)?)
}

pub fn remove_user(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::RemoveUserFromGroupRequest,
) -> Result<(), Error> {
    let group = find_for::<action::RemoveUserFromGroup>(tx, caller, &input.group_name);
    if let Err(error @ Error::Denied(_)) = group {
        return Err(error);
    }
    let user = users::find(tx, caller, Some(&input.user_name))?;
    // Not in it: AWS says nothing.
    table::group::remove(tx, &group?, &user)?;
    Ok(())
}

pub fn view(group: &Group) -> shape::Group {
    shape::Group {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.clone()),
        arn: Some(group.arn().to_string()),
        create_date: Some(group.created_at),
    }
}
