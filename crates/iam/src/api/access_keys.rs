//! Access keys, of users and of the root user.

use store::Tx;
use wire::Sensitive;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::page_of;
use super::users;
use crate::caller::{Any, Caller, Denied, Identity, Named};
use crate::error::Error;
use crate::model::{ACCESS_KEYS_PER_USER_MAX, AccessKey, access_key_id};
use crate::table;

/// Whose keys are meant, once the caller may do `A`: the named user's, the caller's own, or, if
/// the root user asks without a name, the root user's (`None`).
pub fn holder<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    name: Option<&String>,
) -> Result<Option<String>, Error> {
    if let (None, Identity::Root(_) | Identity::RootSession(_)) = (name, caller.identity()) {
        // A service control policy and the task of a session bind root users too.
        caller.authorize::<A>(tx, &Named::text(&caller.arn(), caller.account()))?;
        return Ok(None);
    }
    users::find_for::<A>(tx, caller, name).map(|user| Some(user.name))
}

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateAccessKeyRequest,
) -> Result<AccessKey, Error> {
    let user = holder::<action::CreateAccessKey>(tx, caller, input.user_name.as_ref())?;
    let held = table::access_key::list(tx, caller.account(), user.as_deref())?;
    if held.len() >= ACCESS_KEYS_PER_USER_MAX {
        return Err(Error::LimitExceeded(format!(
            "AccessKeysPerUser: {ACCESS_KEYS_PER_USER_MAX}"
        )));
    }
    let key = AccessKey {
        id: access_key_id("AKIA", caller.account()),
        account: caller.account().to_owned(),
        user,
        active: true,
        created_at: caller.now(),
        last_used: None,
    };
    table::access_key::insert(tx, &key)?;
    Ok(key)
}

/// The only answer that ever has the secret.
pub fn view_created(key: &AccessKey, secret: Sensitive) -> shape::CreateAccessKeyResponse {
    shape::CreateAccessKeyResponse {
        access_key: Some(shape::AccessKey {
            user_name: key.user.clone(),
            access_key_id: Some(key.id.clone()),
            status: Some(status(key)),
            secret_access_key: Some(secret),
            create_date: Some(key.created_at),
        }),
    }
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAccessKeysRequest,
) -> Result<shape::ListAccessKeysResponse, Error> {
    let user = holder::<action::ListAccessKeys>(tx, caller, input.user_name.as_ref())?;
    let found = table::access_key::list(tx, caller.account(), user.as_deref())?;
    let page = page_of(found, input.marker.as_ref(), input.max_items, |key| {
        key.id.clone()
    })?;
    let view = |key: &AccessKey| shape::AccessKeyMetadata {
        user_name: key.user.clone(),
        access_key_id: Some(key.id.clone()),
        status: Some(status(key)),
        create_date: Some(key.created_at),
    };
    Ok(shape::ListAccessKeysResponse {
        access_key_metadata: Some(page.items.iter().map(view).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateAccessKeyRequest,
) -> Result<(), Error> {
    let user = holder::<action::UpdateAccessKey>(tx, caller, input.user_name.as_ref())?;
    let active = match input.status {
        shape::StatusType::Active => true,
        shape::StatusType::Inactive => false,
        shape::StatusType::Expired => {
            return Err(Error::InvalidInput(
                "Operation does not support status Expired".to_owned(),
            ));
        }
    };
    let key = held(tx, caller, user.as_deref(), &input.access_key_id)?;
    Ok(table::access_key::set_active(tx, &key, active)?)
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteAccessKeyRequest,
) -> Result<(), Error> {
    let user = holder::<action::DeleteAccessKey>(tx, caller, input.user_name.as_ref())?;
    let key = held(tx, caller, user.as_deref(), &input.access_key_id)?;
    Ok(table::access_key::delete(tx, &key)?)
}

fn held(tx: &mut Tx, caller: &Caller, user: Option<&str>, id: &str) -> Result<AccessKey, Error> {
    table::access_key::find(tx, id)?
        .filter(|key| key.account == caller.account() && key.user.as_deref() == user)
        .ok_or_else(|| missing(id))
}

fn missing(id: &str) -> Error {
    Error::NoSuchEntity(format!("The Access Key with id {id} cannot be found."))
}

/// When a key was used last; a key of another account is no key.
pub fn last_used(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetAccessKeyLastUsedRequest,
) -> Result<shape::GetAccessKeyLastUsedResponse, Error> {
    let key = table::access_key::find(tx, &input.access_key_id)?
        .filter(|key| key.account == caller.account());
    let user = match key.as_ref().and_then(|key| key.user.as_ref()) {
        Some(name) => table::user::find(tx, caller.account(), name)?,
        None => None,
    };
    match &user {
        Some(user) => {
            let arn = user.arn();
            let named = Named::new(&arn).tagged(&user.tags);
            caller.authorize::<action::GetAccessKeyLastUsed>(tx, &named)?
        }
        None => caller.authorize::<action::GetAccessKeyLastUsed>(tx, &Any::of(caller))?,
    };
    // Whose account it might be is unknown, so nobody may ask.
    let key = key.ok_or_else(|| {
        let (who, id) = (caller.arn(), &input.access_key_id);
        let sentence = format!(
            "User: {who} is not authorized to perform iam:GetAccessKeyLastUsed on resource: \
             access key {id}"
        );
        let action = "iam:GetAccessKeyLastUsed";
        Error::Denied(Denied::sentence(caller, action, id, &sentence))
    })?;
    let never = || "N/A".to_owned();
    let used = key.last_used.as_ref();
    Ok(shape::GetAccessKeyLastUsedResponse {
        user_name: key.user.clone(),
        access_key_last_used: Some(shape::AccessKeyLastUsed {
            last_used_date: used.map(|used| used.at),
            service_name: Some(used.map_or_else(never, |used| used.service.clone())),
            region: Some(used.map_or_else(never, |used| used.region.clone())),
        }),
    })
}

fn status(key: &AccessKey) -> shape::StatusType {
    if key.active {
        shape::StatusType::Active
    } else {
        shape::StatusType::Inactive
    }
}
