//! Access keys.

use store::Tx;
use wire::Sensitive;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::users::find_for;
use crate::caller::Caller;
use crate::error::Error;
use crate::model::{ACCESS_KEYS_PER_USER_MAX, AccessKey, unique_id};
use crate::table;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateAccessKeyRequest,
) -> Result<AccessKey, Error> {
    let user = find_for::<action::CreateAccessKey>(tx, caller, input.user_name.as_ref())?;
    if table::user::keys(tx, &user)?.len() >= ACCESS_KEYS_PER_USER_MAX {
        return Err(Error::LimitExceeded(format!(
            "AccessKeysPerUser: {ACCESS_KEYS_PER_USER_MAX}"
        )));
    }
    let key = AccessKey {
        id: unique_id("AKIA", 16),
        user: user.name,
        active: true,
        created_at: caller.now(),
    };
    table::user::insert_key(tx, caller.account(), &key)?;
    Ok(key)
}

/// The only answer that ever has the secret.
pub fn view_created(key: &AccessKey, secret: Sensitive) -> shape::CreateAccessKeyResponse {
    shape::CreateAccessKeyResponse {
        access_key: Some(shape::AccessKey {
            user_name: Some(key.user.clone()),
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
    let user = find_for::<action::ListAccessKeys>(tx, caller, input.user_name.as_ref())?;
    let view = |key: &AccessKey| shape::AccessKeyMetadata {
        user_name: Some(key.user.clone()),
        access_key_id: Some(key.id.clone()),
        status: Some(status(key)),
        create_date: Some(key.created_at),
    };
    Ok(shape::ListAccessKeysResponse {
        access_key_metadata: Some(table::user::keys(tx, &user)?.iter().map(view).collect()),
        is_truncated: Some(false),
        marker: None,
    })
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateAccessKeyRequest,
) -> Result<(), Error> {
    let user = find_for::<action::UpdateAccessKey>(tx, caller, input.user_name.as_ref())?;
    let active = match input.status {
        shape::StatusType::Active => true,
        shape::StatusType::Inactive => false,
        shape::StatusType::Expired => {
            return Err(Error::Validation(
                "An access key is made Active or Inactive.".to_owned(),
            ));
        }
    };
    found(
        table::user::set_key_active(tx, &user, &input.access_key_id, active)?,
        &input.access_key_id,
    )
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteAccessKeyRequest,
) -> Result<(), Error> {
    let user = find_for::<action::DeleteAccessKey>(tx, caller, input.user_name.as_ref())?;
    found(
        table::user::delete_key(tx, &user, &input.access_key_id)?,
        &input.access_key_id,
    )
}

fn found(found: bool, id: &str) -> Result<(), Error> {
    let missing = || Error::NoSuchEntity(format!("The Access Key with id {id} cannot be found."));
    found.then_some(()).ok_or_else(missing)
}

fn status(key: &AccessKey) -> shape::StatusType {
    if key.active {
        shape::StatusType::Active
    } else {
        shape::StatusType::Inactive
    }
}
