//! Users.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::{boundary, page, path, tags, view_boundary, view_tags};
use crate::caller::{Caller, Identity, Named};
use crate::error::Error;
use crate::model::{Owner, User, unique_id, user_arn};
use crate::table;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateUserRequest,
) -> Result<shape::CreateUserResponse, Error> {
    let path = path(input.path.as_ref());
    let arn = user_arn(caller.account(), &path, &input.user_name);
    caller.authorize::<action::CreateUser>(tx, &Named::new(&arn))?;
    if table::user::find(tx, caller.account(), &input.user_name)?.is_some() {
        return Err(Error::Exists(format!(
            "User with name {} already exists.",
            input.user_name
        )));
    }
    let user = User {
        account: caller.account().to_owned(),
        name: input.user_name.clone(),
        id: unique_id("AIDA", 17),
        path,
        created_at: caller.now(),
        boundary: boundary(tx, input.permissions_boundary.as_ref())?,
        tags: tags(input.tags.as_ref())?,
    };
    table::user::insert(tx, &user)?;
    Ok(shape::CreateUserResponse {
        user: Some(view(&user)),
    })
}

/// The user of this name in the caller's account, or, without a name, the caller.
pub fn find(tx: &mut Tx, caller: &Caller, name: Option<&String>) -> Result<User, Error> {
    let name = match (name, caller.identity()) {
        (Some(name), _) => name,
        (None, Identity::User(user)) => &user.name,
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
    let found = find(tx, caller, name);
    let arn = match (&found, name) {
        (Ok(user), _) => user.arn(),
        (Err(_), name) => user_arn(caller.account(), "/", name.map_or("", String::as_str)),
    };
    let tags = found
        .as_ref()
        .map(|user| user.tags.clone())
        .unwrap_or_default();
    caller.authorize::<A>(tx, &Named::new(&arn).tagged(&tags))?;
    found
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetUserRequest,
) -> Result<shape::GetUserResponse, Error> {
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
    let marker = input.marker.as_deref().unwrap_or_default();
    let found = table::user::list(tx, caller.account(), &path, marker)?;
    let page = page(found, input.max_items, |user| &user.name);
    Ok(shape::ListUsersResponse {
        users: Some(page.items.iter().map(view).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn delete(tx: &mut Tx, caller: &Caller, input: &shape::DeleteUserRequest) -> Result<(), Error> {
    let user = find_for::<action::DeleteUser>(tx, caller, Some(&input.user_name))?;
    let owner = Owner::User(&user.name);
    if !table::user::keys(tx, &user)?.is_empty() {
        return Err(Error::DeleteConflict(
            "Cannot delete entity, must delete access keys first.",
        ));
    }
    if !table::policy::inline(tx, &user.account, owner)?.is_empty() {
        return Err(Error::DeleteConflict(
            "Cannot delete entity, must delete policies first.",
        ));
    }
    if !table::policy::attached(tx, &user.account, owner)?.is_empty() {
        return Err(Error::DeleteConflict(
            "Cannot delete entity, must detach all policies first.",
        ));
    }
    Ok(table::user::delete(tx, &user)?)
}

pub fn put_boundary(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutUserPermissionsBoundaryRequest,
) -> Result<(), Error> {
    let user = find_for::<action::PutUserPermissionsBoundary>(tx, caller, Some(&input.user_name))?;
    let boundary = boundary(tx, Some(&input.permissions_boundary))?;
    Ok(table::user::set_boundary(tx, &user, boundary.as_deref())?)
}

pub fn delete_boundary(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteUserPermissionsBoundaryRequest,
) -> Result<(), Error> {
    let user =
        find_for::<action::DeleteUserPermissionsBoundary>(tx, caller, Some(&input.user_name))?;
    Ok(table::user::set_boundary(tx, &user, None)?)
}

fn view(user: &User) -> shape::User {
    shape::User {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(user.arn().to_string()),
        create_date: Some(user.created_at),
        permissions_boundary: view_boundary(user.boundary.as_ref()),
        tags: view_tags(&user.tags),
        ..Default::default()
    }
}
