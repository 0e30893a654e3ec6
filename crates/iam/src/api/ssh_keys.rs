//! SSH public keys of users.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::page_of;
use super::users;
use crate::caller::Caller;
use crate::error::Error;
use crate::model::{SSH_KEYS_PER_USER_MAX, SshKey, User, unique_id};
use crate::ssh_key::SshPublicKey;
use crate::table;

pub fn upload(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UploadSSHPublicKeyRequest,
) -> Result<shape::UploadSSHPublicKeyResponse, Error> {
    let user = users::find_for::<action::UploadSSHPublicKey>(tx, caller, Some(&input.user_name))?;
    let parsed = SshPublicKey::parse(&input.ssh_public_key_body).ok_or(Error::UnrecognizedKey)?;
    let held = table::ssh_key::of_user(tx, &user)?;
    let body = parsed.line();
    if held.iter().any(|key| key.body == body) {
        return Err(Error::DuplicateSshKey);
    }
    if held.len() >= SSH_KEYS_PER_USER_MAX {
        return Err(Error::LimitExceeded(format!(
            "SSHPublicKeysPerUser: {SSH_KEYS_PER_USER_MAX}"
        )));
    }
    let key = SshKey {
        id: unique_id("APKA", 17),
        account: user.account,
        user: user.name,
        body,
        fingerprint: parsed.fingerprint(),
        active: true,
        uploaded_at: caller.now(),
    };
    table::ssh_key::put(tx, &key)?;
    let shown = view(&key, input.ssh_public_key_body.clone());
    Ok(shape::UploadSSHPublicKeyResponse {
        ssh_public_key: Some(shown),
    })
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetSSHPublicKeyRequest,
) -> Result<shape::GetSSHPublicKeyResponse, Error> {
    let user = users::find_for::<action::GetSSHPublicKey>(tx, caller, Some(&input.user_name))?;
    let key = held(tx, &user, &input.ssh_public_key_id)?;
    let body = match input.encoding {
        shape::EncodingType::Ssh => key.body.clone(),
        shape::EncodingType::Pem => SshPublicKey::parse(&key.body)
            .and_then(|parsed| parsed.pem())
            .ok_or(Error::UnrecognizedKey)?,
    };
    Ok(shape::GetSSHPublicKeyResponse {
        ssh_public_key: Some(view(&key, body)),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListSSHPublicKeysRequest,
) -> Result<shape::ListSSHPublicKeysResponse, Error> {
    let user = users::find_for::<action::ListSSHPublicKeys>(tx, caller, input.user_name.as_ref())?;
    let found = table::ssh_key::of_user(tx, &user)?;
    let page = page_of(found, input.marker.as_ref(), input.max_items, |key| {
        key.id.clone()
    })?;
    let brief = |key: &SshKey| shape::SSHPublicKeyMetadata {
        user_name: Some(key.user.clone()),
        ssh_public_key_id: Some(key.id.clone()),
        status: Some(status(key)),
        upload_date: Some(key.uploaded_at),
    };
    Ok(shape::ListSSHPublicKeysResponse {
        ssh_public_keys: Some(page.items.iter().map(brief).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateSSHPublicKeyRequest,
) -> Result<(), Error> {
    let user = users::find_for::<action::UpdateSSHPublicKey>(tx, caller, Some(&input.user_name))?;
    let active = wanted(input.status)?;
    let key = held(tx, &user, &input.ssh_public_key_id)?;
    Ok(table::ssh_key::put(tx, &SshKey { active, ..key })?)
}

/// Whether it is to be switched on: nothing is made to expire.
pub fn wanted(status: shape::StatusType) -> Result<bool, Error> {
    match status {
        shape::StatusType::Active => Ok(true),
        shape::StatusType::Inactive => Ok(false),
        shape::StatusType::Expired => Err(Error::InvalidInput(
            "Operation does not support status Expired".to_owned(),
        )),
    }
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteSSHPublicKeyRequest,
) -> Result<(), Error> {
    let user = users::find_for::<action::DeleteSSHPublicKey>(tx, caller, Some(&input.user_name))?;
    let key = held(tx, &user, &input.ssh_public_key_id)?;
    Ok(table::ssh_key::delete(tx, &key)?)
}

fn held(tx: &mut Tx, user: &User, id: &str) -> Result<SshKey, Error> {
    let key = table::ssh_key::find(tx, &user.account, id)?.ok_or_else(|| {
        Error::NoSuchEntity(format!("The Public Key with id {id} cannot be found."))
    })?;
    if key.user != user.name {
        return Err(Error::NoSuchEntity(format!(
            "User has no Public Key with id {id}."
        )));
    }
    Ok(key)
}

fn view(key: &SshKey, body: String) -> shape::SSHPublicKey {
    shape::SSHPublicKey {
        user_name: Some(key.user.clone()),
        ssh_public_key_id: Some(key.id.clone()),
        fingerprint: Some(key.fingerprint.clone()),
        ssh_public_key_body: Some(body),
        status: Some(status(key)),
        upload_date: Some(key.uploaded_at),
    }
}

fn status(key: &SshKey) -> shape::StatusType {
    match key.active {
        true => shape::StatusType::Active,
        false => shape::StatusType::Inactive,
    }
}
