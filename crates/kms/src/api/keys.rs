//! Keys: making, describing, switching on and off, deleting; their policies and tags.

use iam::policy::{Policy, PolicyKind};
use iam::{Any, Caller, Named};
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;
use wire::{Action, Arn, Timestamp};

use crate::Service;
use crate::error::Error;
use crate::key::{KeyRef, authorize, find_for};
use crate::model::{Key, KeyState, POLICY_LENGTH_MAX, TAGS_MAX, Tag, default_policy};
use crate::table;

/// AWS's waiting time where none is given, days.
const PENDING_WINDOW_DAYS_DEFAULT: i32 = 30;

pub async fn create(
    service: &Service,
    caller: &Caller,
    input: shape::CreateKeyRequest,
) -> Result<shape::CreateKeyResponse, Error> {
    offered(&input)?;
    let policy = input
        .policy
        .clone()
        .unwrap_or_else(|| default_policy(caller.account()));
    let parsed = check_policy(&policy)?;
    let mut key = service.new_key(caller, policy);
    key.description = input.description.clone().unwrap_or_default();
    key.tags = tags(input.tags.as_deref().unwrap_or_default())?;
    let caller = caller.clone();
    service
        .store
        .write(move |tx| {
            let mut keys = vec![("kms:KeySpec".to_owned(), "SYMMETRIC_DEFAULT".to_owned())];
            for tag in &key.tags {
                keys.push((format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
                keys.push(("aws:TagKeys".to_owned(), tag.key.clone()));
            }
            caller.authorize_with::<action::CreateKey>(tx, &Any::of(&caller), &keys)?;
            if input.bypass_policy_lockout_safety_check != Some(true) {
                check_lockout(tx, &caller, &key, &parsed)?;
            }
            table::insert(tx, &key)?;
            Ok(shape::CreateKeyResponse {
                key_metadata: Some(view(&key)),
            })
        })
        .await
}

/// Symmetric keys of our own material, in one Region.
fn offered(input: &shape::CreateKeyRequest) -> Result<(), Error> {
    let symmetric = matches!(
        input.key_spec,
        None | Some(shape::KeySpec::SymmetricDefault)
    ) && matches!(
        input.customer_master_key_spec,
        None | Some(shape::CustomerMasterKeySpec::SymmetricDefault)
    ) && matches!(
        input.key_usage,
        None | Some(shape::KeyUsageType::EncryptDecrypt)
    );
    let ours = matches!(input.origin, None | Some(shape::OriginType::AwsKms))
        && input.custom_key_store_id.is_none()
        && input.xks_key_id.is_none();
    if !symmetric || !ours || input.multi_region == Some(true) {
        return Err(Error::Unsupported(
            "Only symmetric encryption keys of this server's own material, in one Region, are offered.".to_owned(),
        ));
    }
    Ok(())
}

fn check_policy(text: &str) -> Result<Policy, Error> {
    if text.len() > POLICY_LENGTH_MAX {
        return Err(Error::MalformedPolicy("The policy is too long.".to_owned()));
    }
    Ok(Policy::parse(text, PolicyKind::Resource)?)
}

/// A policy under which its author could not change it again is refused, as AWS does.
fn check_lockout(tx: &mut Tx, caller: &Caller, key: &Key, policy: &Policy) -> Result<(), Error> {
    let arn = key.arn();
    caller
        .authorize::<action::PutKeyPolicy>(tx, &Named::new(&arn).governed_by(policy))
        .map(|_| ())
        .map_err(|_| {
            Error::MalformedPolicy(
                "The new key policy will not allow you to update the key policy in the future."
                    .to_owned(),
            )
        })
}

fn find<A: Action>(tx: &mut Tx, caller: &Caller, key_id: &str) -> Result<Key, Error> {
    find_for::<A>(tx, caller, &KeyRef::parse(key_id, caller)?, &[])
}

/// The same, and not about to be deleted.
fn find_living<A: Action>(tx: &mut Tx, caller: &Caller, key_id: &str) -> Result<Key, Error> {
    let key = find::<A>(tx, caller, key_id)?;
    match key.state {
        KeyState::PendingDeletion => Err(Error::PendingDeletion {
            arn: key.arn().to_string(),
        }),
        KeyState::Enabled | KeyState::Disabled => Ok(key),
    }
}

/// The same, and not one that a service manages.
fn find_own<A: Action>(tx: &mut Tx, caller: &Caller, key_id: &str) -> Result<Key, Error> {
    let key = find_living::<A>(tx, caller, key_id)?;
    if key.managed_by.is_some() {
        return Err(Error::Unsupported(format!(
            "{} is managed by AWS.",
            key.arn()
        )));
    }
    Ok(key)
}

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeKeyRequest,
) -> Result<shape::DescribeKeyResponse, Error> {
    let key = find::<action::DescribeKey>(tx, caller, &input.key_id)?;
    Ok(shape::DescribeKeyResponse {
        key_metadata: Some(view(&key)),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListKeysRequest,
) -> Result<shape::ListKeysResponse, Error> {
    caller.authorize::<action::ListKeys>(tx, &Any::of(caller))?;
    let marker = input.marker.as_deref().unwrap_or_default();
    let mut ids = table::ids(tx, caller.account(), caller.region(), marker)?;
    let size = usize::try_from(input.limit.unwrap_or(100)).unwrap_or(100);
    let more = ids.len() > size;
    ids.truncate(size);
    let next = more.then(|| ids.last().cloned()).flatten();
    let entry = |id: String| shape::KeyListEntry {
        key_arn: Some(crate::model::key_arn(caller.region(), caller.account(), &id).to_string()),
        key_id: Some(id),
    };
    Ok(shape::ListKeysResponse {
        keys: Some(ids.into_iter().map(entry).collect()),
        truncated: Some(more),
        next_marker: next,
    })
}

pub fn enable(tx: &mut Tx, caller: &Caller, input: &shape::EnableKeyRequest) -> Result<(), Error> {
    let mut key = find_own::<action::EnableKey>(tx, caller, &input.key_id)?;
    key.state = KeyState::Enabled;
    Ok(table::update(tx, &key)?)
}

pub fn disable(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DisableKeyRequest,
) -> Result<(), Error> {
    let mut key = find_own::<action::DisableKey>(tx, caller, &input.key_id)?;
    key.state = KeyState::Disabled;
    Ok(table::update(tx, &key)?)
}

pub fn schedule_deletion(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ScheduleKeyDeletionRequest,
) -> Result<shape::ScheduleKeyDeletionResponse, Error> {
    let mut key = find_own::<action::ScheduleKeyDeletion>(tx, caller, &input.key_id)?;
    let days = input
        .pending_window_in_days
        .unwrap_or(PENDING_WINDOW_DAYS_DEFAULT);
    if !(7..=30).contains(&days) {
        return Err(Error::Validation(format!(
            "1 validation error detected: Value '{days}' at 'pendingWindowInDays' failed to satisfy constraint: Member must have value {}",
            if days < 7 {
                "greater than or equal to 7"
            } else {
                "less than or equal to 30"
            }
        )));
    }
    let at = caller.now().plus_ms(i64::from(days) * 86_400_000);
    key.state = KeyState::PendingDeletion;
    key.delete_at = Some(at);
    table::update(tx, &key)?;
    Ok(shape::ScheduleKeyDeletionResponse {
        key_id: Some(key.arn().to_string()),
        deletion_date: Some(at),
        key_state: Some(shape::KeyState::PendingDeletion),
        pending_window_in_days: Some(days),
    })
}

pub fn cancel_deletion(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CancelKeyDeletionRequest,
) -> Result<shape::CancelKeyDeletionResponse, Error> {
    let mut key = find::<action::CancelKeyDeletion>(tx, caller, &input.key_id)?;
    let arn = key.arn().to_string();
    if key.state != KeyState::PendingDeletion {
        return Err(Error::NotPendingDeletion { arn });
    }
    key.state = KeyState::Disabled;
    key.delete_at = None;
    table::update(tx, &key)?;
    Ok(shape::CancelKeyDeletionResponse { key_id: Some(arn) })
}

pub fn update_description(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateKeyDescriptionRequest,
) -> Result<(), Error> {
    let mut key = find_own::<action::UpdateKeyDescription>(tx, caller, &input.key_id)?;
    key.description.clone_from(&input.description);
    Ok(table::update(tx, &key)?)
}

/// A key has one policy, and it is called `default`.
fn check_policy_name(name: Option<&String>) -> Result<(), Error> {
    match name.map(String::as_str) {
        None | Some("default") => Ok(()),
        Some(_) => Err(Error::NotFound("No such policy exists".to_owned())),
    }
}

pub fn get_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetKeyPolicyRequest,
) -> Result<shape::GetKeyPolicyResponse, Error> {
    let key = find::<action::GetKeyPolicy>(tx, caller, &input.key_id)?;
    check_policy_name(input.policy_name.as_ref())?;
    Ok(shape::GetKeyPolicyResponse {
        policy: Some(key.policy),
        policy_name: Some("default".to_owned()),
    })
}

pub fn list_policies(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListKeyPoliciesRequest,
) -> Result<shape::ListKeyPoliciesResponse, Error> {
    find::<action::ListKeyPolicies>(tx, caller, &input.key_id)?;
    Ok(shape::ListKeyPoliciesResponse {
        policy_names: Some(vec!["default".to_owned()]),
        truncated: Some(false),
        next_marker: None,
    })
}

pub fn put_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::PutKeyPolicyRequest,
) -> Result<(), Error> {
    let mut key = find_own::<action::PutKeyPolicy>(tx, caller, &input.key_id)?;
    check_policy_name(input.policy_name.as_ref())?;
    let policy = check_policy(&input.policy)?;
    if input.bypass_policy_lockout_safety_check != Some(true) {
        check_lockout(tx, caller, &key, &policy)?;
    }
    key.policy.clone_from(&input.policy);
    Ok(table::update(tx, &key)?)
}

fn tags(given: &[shape::Tag]) -> Result<Vec<Tag>, Error> {
    let mut tags: Vec<Tag> = Vec::new();
    for tag in given {
        if tag.tag_key.to_lowercase().starts_with("aws:") {
            return Err(Error::Tag("Tags beginning with aws: are reserved"));
        }
        if tags.iter().any(|other| other.key == tag.tag_key) {
            return Err(Error::Tag("Duplicate tag keys"));
        }
        tags.push(Tag {
            key: tag.tag_key.clone(),
            value: tag.tag_value.clone(),
        });
    }
    if tags.len() > TAGS_MAX {
        return Err(Error::Tag("Too many tags"));
    }
    Ok(tags)
}

pub fn tag(tx: &mut Tx, caller: &Caller, input: &shape::TagResourceRequest) -> Result<(), Error> {
    let mut key = find_own::<action::TagResource>(tx, caller, &input.key_id)?;
    for new in tags(&input.tags)? {
        key.tags.retain(|tag| tag.key != new.key);
        key.tags.push(new);
    }
    if key.tags.len() > TAGS_MAX {
        return Err(Error::Tag("Too many tags"));
    }
    // Tags decide access: whoever may tag under the old ones may not thereby pass under the new.
    authorize::<action::TagResource>(tx, caller, &key, &[])?;
    Ok(table::update(tx, &key)?)
}

pub fn untag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UntagResourceRequest,
) -> Result<(), Error> {
    let mut key = find_own::<action::UntagResource>(tx, caller, &input.key_id)?;
    key.tags.retain(|tag| !input.tag_keys.contains(&tag.key));
    Ok(table::update(tx, &key)?)
}

pub fn list_tags(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListResourceTagsRequest,
) -> Result<shape::ListResourceTagsResponse, Error> {
    let key = find::<action::ListResourceTags>(tx, caller, &input.key_id)?;
    let view = |tag: Tag| shape::Tag {
        tag_key: tag.key,
        tag_value: tag.value,
    };
    Ok(shape::ListResourceTagsResponse {
        tags: Some(key.tags.into_iter().map(view).collect()),
        truncated: Some(false),
        next_marker: None,
    })
}

fn view(key: &Key) -> shape::KeyMetadata {
    let arn: Arn = key.arn();
    let state = match key.state {
        KeyState::Enabled => shape::KeyState::Enabled,
        KeyState::Disabled => shape::KeyState::Disabled,
        KeyState::PendingDeletion => shape::KeyState::PendingDeletion,
    };
    let manager = match key.managed_by {
        Some(_) => shape::KeyManagerType::Aws,
        None => shape::KeyManagerType::Customer,
    };
    let created: Timestamp = key.created_at;
    shape::KeyMetadata {
        aws_account_id: Some(key.account.clone()),
        key_id: Some(key.id.clone()),
        arn: Some(arn.to_string()),
        creation_date: Some(created),
        enabled: Some(key.state == KeyState::Enabled),
        description: Some(key.description.clone()),
        key_usage: Some(shape::KeyUsageType::EncryptDecrypt),
        key_state: Some(state),
        deletion_date: key.delete_at,
        origin: Some(shape::OriginType::AwsKms),
        key_manager: Some(manager),
        customer_master_key_spec: Some(shape::CustomerMasterKeySpec::SymmetricDefault),
        key_spec: Some(shape::KeySpec::SymmetricDefault),
        encryption_algorithms: Some(vec![shape::EncryptionAlgorithmSpec::SymmetricDefault]),
        multi_region: Some(false),
        ..Default::default()
    }
}
