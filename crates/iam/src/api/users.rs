//! Users.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::{after, page};
use super::{boundary, boundary_key, holds_no_policies, path, quota, tags, view_boundary};
use crate::caller::{Caller, Identity, Named};
use crate::error::Error;
use crate::model::{Owner, USERS_MAX, User, unique_id, user_arn};
use crate::table;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateUserRequest,
) -> Result<shape::CreateUserResponse, Error> {
    let path = path(input.path.as_ref());
    let arn = user_arn(caller.account(), &path, &input.user_name);
    let tag_keys = tags::request_keys(input.tags.as_ref());
    let mut keys = boundary_key(input.permissions_boundary.as_ref());
    keys.extend(tag_keys.iter().cloned());
    caller.authorize_with::<action::CreateUser>(tx, &Named::new(&arn), &keys)?;
    if !tag_keys.is_empty() {
        caller.authorize_with::<action::TagUser>(tx, &Named::new(&arn), &tag_keys)?;
    }
    taken(tx, caller, &input.user_name)?;
    quota(
        table::user::count(tx, caller.account())?,
        "UsersPerAccount",
        USERS_MAX,
    )?;
    let user = User {
        account: caller.account().to_owned(),
        name: input.user_name.clone(),
        id: unique_id("AIDA", 17),
        path,
        created_at: caller.now(),
        boundary: boundary(tx, caller, input.permissions_boundary.as_ref())?,
        tags: tags::read(input.tags.as_ref())?,
        password_used_at: None,
    };
    table::user::insert(tx, &user)?;
    Ok(shape::CreateUserResponse {
        user: Some(view(&user)),
    })
}

fn taken(tx: &mut Tx, caller: &Caller, name: &str) -> Result<(), Error> {
    match table::user::find(tx, caller.account(), name)? {
        Some(_) => Err(Error::Exists(format!(
            "User with name {name} already exists."
        ))),
        None => Ok(()),
    }
}

/// The user of this name in the caller's account, or, without a name, the caller.
pub fn find(tx: &mut Tx, caller: &Caller, name: Option<&String>) -> Result<User, Error> {
    let name = match (name, caller.identity()) {
        (Some(name), _) => name,
        (None, Identity::User(user) | Identity::UserSession(_, user)) => &user.name,
        (None, _) => {
            return Err(Error::Validation(
                "Must specify userName when calling with non-User credentials".into(),
            ));
        }
    };
    table::user::find(tx, caller.account(), name)?
        .ok_or_else(|| Error::NoSuchEntity(format!("The user with name {name} cannot be found.")))
}

/// The same, once the caller may do `A` to it. Without permission nobody learns whether it exists.
pub fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    name: Option<&String>,
) -> Result<User, Error> {
    find_with::<A>(tx, caller, name, &[])
}

/// The same, with the condition keys of the request. The user's own boundary is one, unless the
/// request brings another.
pub fn find_with<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    name: Option<&String>,
    keys: &[(String, String)],
) -> Result<User, Error> {
    let found = find(tx, caller, name);
    let arn = match (&found, name) {
        (Ok(user), _) => user.arn(),
        (Err(_), name) => user_arn(caller.account(), "/", name.map_or("nobody", String::as_str)),
    };
    let user = found.as_ref().ok();
    let tags = user.map(|user| user.tags.clone()).unwrap_or_default();
    let mut keys = keys.to_vec();
    if keys.iter().all(|(key, _)| key != super::BOUNDARY_KEY) {
        keys.extend(boundary_key(user.and_then(|user| user.boundary.as_ref())));
    }
    caller.authorize_with::<A>(tx, &Named::new(&arn).tagged(&tags), &keys)?;
    found
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetUserRequest,
) -> Result<shape::GetUserResponse, Error> {
    // The root user asks about itself, and has neither a name nor a path.
    let root = matches!(
        caller.identity(),
        Identity::Root(_) | Identity::RootSession(_)
    );
    if root && input.user_name.is_none() {
        let account = caller.account();
        caller.authorize::<action::GetUser>(tx, &Named::text(&caller.arn(), account))?;
        return Ok(shape::GetUserResponse {
            user: Some(shape::User {
                user_id: Some(account.to_owned()),
                arn: Some(caller.arn()),
                create_date: table::account::created_at(tx, account)?,
                ..Default::default()
            }),
        });
    }
    let user = find_for::<action::GetUser>(tx, caller, input.user_name.as_ref())?;
    Ok(shape::GetUserResponse {
        user: Some(view(&user)),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListUsersRequest,
) -> Result<shape::ListUsersResponse, Error> {
    let path = path(input.path_prefix.as_ref());
    let arn = user_arn(caller.account(), &path, "");
    caller.authorize::<action::ListUsers>(tx, &Named::new(&arn))?;
    let marker = after(input.marker.as_ref())?;
    let found = table::user::list(tx, caller.account(), &path, &marker)?;
    let page = page(found, input.max_items, |user| user.name.clone());
    Ok(shape::ListUsersResponse {
        users: Some(page.items.iter().map(view_brief).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn update(tx: &mut Tx, caller: &Caller, input: &shape::UpdateUserRequest) -> Result<(), Error> {
    let user = find_for::<action::UpdateUser>(tx, caller, Some(&input.user_name))?;
    let name = input.new_user_name.as_ref().unwrap_or(&user.name);
    let path = input.new_path.as_ref().unwrap_or(&user.path);
    // "You must have the appropriate permissions on both the source object and the target object."
    let target = user_arn(caller.account(), path, name);
    caller.authorize::<action::UpdateUser>(tx, &Named::new(&target).tagged(&user.tags))?;
    if !name.eq_ignore_ascii_case(&user.name) {
        taken(tx, caller, name)?;
    }
    Ok(table::user::rename(tx, &user, name, path)?)
}

pub fn delete(tx: &mut Tx, caller: &Caller, input: &shape::DeleteUserRequest) -> Result<(), Error> {
    let user = find_for::<action::DeleteUser>(tx, caller, Some(&input.user_name))?;
    let conflict = |held: bool, sentence: &'static str| {
        (!held).then_some(()).ok_or(Error::DeleteConflict(sentence))
    };
    conflict(
        !table::access_key::list(tx, &user.account, Some(&user.name))?.is_empty(),
        "Cannot delete entity, must delete access keys first.",
    )?;
    conflict(
        table::login::find(tx, &user)?.is_some(),
        "Cannot delete entity, must delete login profile first.",
    )?;
    conflict(
        !table::signing_certificate::list(tx, &user.account, Some(&user.name))?.is_empty(),
        "Cannot delete entity, must delete certificates first.",
    )?;
    conflict(
        !table::mfa::of_user(tx, &user)?.is_empty(),
        "Cannot delete entity, must remove tokens from principal first.",
    )?;
    holds_no_policies(tx, &user.account, Owner::User(&user.name))?;
    conflict(
        !table::group::of_user(tx, &user)?.is_empty(),
        "Cannot delete entity, must remove users from group first.",
    )?;
    let referenced = !table::ssh_key::of_user(tx, &user)?.is_empty()
        || !table::service_credential::of_user(tx, &user)?.is_empty();
    conflict(
        referenced,
        "Cannot delete entity, must remove referenced objects first.",
    )?;
    Ok(table::user::delete(tx, &user)?)
}

pub fn put_boundary(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutUserPermissionsBoundaryRequest,
) -> Result<(), Error> {
    let wanted = Some(&input.permissions_boundary);
    let keys = boundary_key(wanted);
    let name = Some(&input.user_name);
    let user = find_with::<action::PutUserPermissionsBoundary>(tx, caller, name, &keys)?;
    let boundary = boundary(tx, caller, wanted)?;
    Ok(table::user::set_boundary(tx, &user, boundary.as_deref())?)
}

pub fn delete_boundary(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteUserPermissionsBoundaryRequest,
) -> Result<(), Error> {
    let user =
        find_for::<action::DeleteUserPermissionsBoundary>(tx, caller, Some(&input.user_name))?;
    if user.boundary.is_none() {
        return Err(Error::NoSuchEntity(format!(
            "User {} does not have a permissions boundary.",
            user.name
        )));
    }
    Ok(table::user::set_boundary(tx, &user, None)?)
}

pub fn tag(tx: &mut Tx, caller: &Caller, input: &shape::TagUserRequest) -> Result<(), Error> {
    let keys = tags::request_keys(Some(&input.tags));
    let user = find_with::<action::TagUser>(tx, caller, Some(&input.user_name), &keys)?;
    let tags = tags::merged(&user.tags, tags::read_some(&input.tags)?)?;
    Ok(table::user::set_tags(tx, &user, &tags)?)
}

pub fn untag(tx: &mut Tx, caller: &Caller, input: &shape::UntagUserRequest) -> Result<(), Error> {
    let keys = tags::untag_keys(&input.tag_keys);
    let user = find_with::<action::UntagUser>(tx, caller, Some(&input.user_name), &keys)?;
    let tags = tags::without(&user.tags, &input.tag_keys);
    Ok(table::user::set_tags(tx, &user, &tags)?)
}

pub fn list_tags(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListUserTagsRequest,
) -> Result<shape::ListUserTagsResponse, Error> {
    let user = find_for::<action::ListUserTags>(tx, caller, Some(&input.user_name))?;
    let page = tags::list(&user.tags, input.marker.as_ref(), input.max_items)?;
    Ok(shape::ListUserTagsResponse {
        tags: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

/// As listings show it: without tags and boundary.
pub fn view_brief(user: &User) -> shape::User {
    shape::User {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(user.arn().to_string()),
        create_date: Some(user.created_at),
        password_last_used: user.password_used_at,
        ..Default::default()
    }
}

fn view(user: &User) -> shape::User {
    shape::User {
        permissions_boundary: view_boundary(user.boundary.as_ref()),
        tags: tags::view(&user.tags),
        ..view_brief(user)
    }
}
