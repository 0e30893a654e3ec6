//! Keys: making, describing, listing.

use iam::{Any, Caller};
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::{KeySpec, KeyUsageType, OriginType, action};
use wire::{Action, Arn, Timestamp};

use super::{policy, tags};
use crate::Service;
use crate::denial;
use crate::error::Error;
use crate::key::{KeyRef, Keys, check_living, find_for};
use crate::marker::{after, marker_of};
use crate::model::{Generation, Key, KeyState, MaterialState, default_policy};
use crate::service::{insert, managed_key, new_key, new_secret};
use crate::spec;
use crate::table;

pub async fn create(
    service: &Service,
    caller: &Caller,
    input: shape::CreateKeyRequest,
) -> Result<shape::CreateKeyResponse, Error> {
    let (spec, usage) = kind(&input)?;
    let origin = origin(&input, spec)?;
    let text = input
        .policy
        .clone()
        .unwrap_or_else(|| default_policy(caller.account()));
    policy::parse(&text)?;
    let mut key = new_key(caller, text, input.multi_region == Some(true));
    (key.spec, key.usage, key.origin) = (spec, usage, origin);
    key.description = input.description.clone().unwrap_or_default();
    key.tags = tags::checked(input.tags.as_deref().unwrap_or_default())?;
    let caller = caller.clone();
    let asking = (caller.clone(), key.clone());
    let asked = input.bypass_policy_lockout_safety_check;
    // Permission first: making a pair is work that nobody does for strangers.
    service
        .store
        .read::<_, Error>(move |tx| authorize_creation(tx, &asking.0, &asking.1, asked, &[]))
        .await?;
    let secret = match key.origin {
        OriginType::AwsKms => Some(service.slowly(move || new_secret(spec)).await?),
        _ => None,
    };
    if secret.is_none() {
        key.state = KeyState::PendingImport;
    }
    let vault = std::sync::Arc::clone(&service.vault);
    service
        .store
        .write(move |tx| {
            authorize_creation(tx, &caller, &key, asked, &[])?;
            // "If you provide a key policy, it must meet the following criteria": the default one
            // leaves its author what the account's IAM policies do.
            let bypass = input.policy.is_none() || asked == Some(true);
            let key = policy::bound(tx, &caller, &key, bypass)?;
            match &secret {
                Some(secret) => insert(tx, &vault, &key, secret)?,
                None => table::key::insert(tx, &key)?,
            }
            Ok(shape::CreateKeyResponse {
                key_metadata: Some(view(tx, &key)?),
            })
        })
        .await
}

/// Making `key` with its tags: `extra` are the condition keys that only this way of making has.
pub(super) fn authorize_creation(
    tx: &mut Tx,
    caller: &Caller,
    key: &Key,
    bypass: Option<bool>,
    extra: &[(&str, &str)],
) -> Result<(), Error> {
    let (spec, usage) = (key.spec.as_str(), key.usage.as_str());
    let own = [
        ("kms:KeySpec", spec),
        ("kms:KeyUsage", usage),
        ("kms:CustomerMasterKeySpec", spec),
        ("kms:CustomerMasterKeyUsage", usage),
        ("kms:KeyOrigin", key.origin.as_str()),
        ("kms:CallerAccount", caller.account()),
        ("kms:MultiRegion", truth(key.is_multi_region())),
        (
            "kms:BypassPolicyLockoutSafetyCheck",
            truth(bypass == Some(true)),
        ),
    ];
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let mut keys: Keys = own.iter().chain(extra).map(owned).collect();
    for tag in &key.tags {
        keys.push((format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
        keys.push(("aws:TagKeys".to_owned(), tag.key.clone()));
    }
    caller
        .authorize_with::<action::CreateKey>(tx, &Any::of(caller), &keys)
        .map_err(denial::of_anything)?;
    // "To use the Tags parameter, kms:TagResource (IAM policy)."
    if !key.tags.is_empty() {
        caller.authorize_with::<action::TagResource>(tx, &Any::of(caller), &keys)?;
    }
    Ok(())
}

const fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// What kind of key, and for which use.
fn kind(input: &shape::CreateKeyRequest) -> Result<(KeySpec, KeyUsageType), Error> {
    if input.key_spec.is_some() && input.customer_master_key_spec.is_some() {
        return Err(Error::Validation(
            "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated."
                .to_owned(),
        ));
    }
    let older = input
        .customer_master_key_spec
        .and_then(|spec| KeySpec::parse(spec.as_str()));
    let spec = input
        .key_spec
        .or(older)
        .unwrap_or(KeySpec::SymmetricDefault);
    if spec == KeySpec::Sm2 {
        return Err(Error::Unsupported(
            "SM2 keys are for the China Regions.".to_owned(),
        ));
    }
    let usage = match input.key_usage {
        Some(usage) => usage,
        None if spec == KeySpec::SymmetricDefault => KeyUsageType::EncryptDecrypt,
        None => {
            return Err(Error::Validation(
                "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys."
                    .to_owned(),
            ));
        }
    };
    if !spec::usages(spec).contains(&usage) {
        return Err(Error::Validation(format!(
            "KeyUsage {} is not compatible with KeySpec {}",
            usage.as_str(),
            spec.as_str()
        )));
    }
    Ok((spec, usage))
}

fn origin(input: &shape::CreateKeyRequest, spec: KeySpec) -> Result<OriginType, Error> {
    if let Some(id) = &input.custom_key_store_id {
        return Err(super::stores::missing(id));
    }
    match input.origin.unwrap_or(OriginType::AwsKms) {
        OriginType::AwsKms if input.xks_key_id.is_none() => Ok(OriginType::AwsKms),
        OriginType::External if input.xks_key_id.is_none() => {
            if spec::is_importable(spec) {
                return Ok(OriginType::External);
            }
            Err(Error::Unsupported(format!(
                "KeySpec {} is not supported for Origin EXTERNAL.",
                spec.as_str()
            )))
        }
        other => Err(Error::Validation(format!(
            "CustomKeyStoreId is required for Origin {}.",
            other.as_str()
        ))),
    }
}

/// Where only a key's id or ARN will do.
pub(super) fn by_id(key_id: &str, caller: &Caller) -> Result<KeyRef, Error> {
    let reference = KeyRef::parse(key_id, caller)?;
    if let KeyRef::Alias { name, .. } = &reference {
        return Err(Error::NotFound(format!("Invalid keyId '{name}'")));
    }
    Ok(reference)
}

pub(super) fn find_by_id<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    key_id: &str,
    keys: &[(String, String)],
) -> Result<Key, Error> {
    let reference = by_id(key_id, caller)?;
    find_for::<A>(tx, caller, &reference, keys)
}

/// The same, of a customer and not about to be deleted.
pub(super) fn find_own<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    key_id: &str,
    keys: &[(String, String)],
) -> Result<Key, Error> {
    let key = find_customers::<A>(tx, caller, key_id, keys)?;
    check_living(&key)?;
    Ok(key)
}

/// The same, of a customer, whatever becomes of it.
pub(super) fn find_customers<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    key_id: &str,
    keys: &[(String, String)],
) -> Result<Key, Error> {
    let key = find_by_id::<A>(tx, caller, key_id, keys)?;
    if key.managed_by.is_some() {
        return Err(Error::Unsupported(format!(
            "{} is managed by AWS.",
            key.arn()
        )));
    }
    Ok(key)
}

/// Services whose managed keys there are here.
const SERVICES: [&str; 1] = ["secretsmanager"];

/// The service of `alias/aws/…`, if it is one of the caller's account.
fn managing(reference: &KeyRef, caller: &Caller) -> Option<&'static str> {
    let KeyRef::Alias { account, name } = reference else {
        return None;
    };
    let service = name.strip_prefix("alias/aws/")?;
    let known = SERVICES.into_iter().find(|known| *known == service);
    known.filter(|_| account == caller.account())
}

/// "If you specify a predefined AWS alias (an AWS alias with no key ID), KMS associates the alias
/// with an AWS managed key" (`DescribeKey`).
pub async fn describe(
    service: &Service,
    caller: &Caller,
    input: shape::DescribeKeyRequest,
) -> Result<shape::DescribeKeyResponse, Error> {
    let reference = KeyRef::parse(&input.key_id, caller)?;
    let managing = managing(&reference, caller);
    let (who, tokens) = (caller.clone(), input.grant_tokens);
    let look = move |tx: &mut Tx| {
        let tokens = tokens.as_ref();
        let key =
            super::grants::find_or_granted::<action::DescribeKey>(tx, &who, &reference, tokens)?;
        Ok(shape::DescribeKeyResponse {
            key_metadata: Some(view(tx, &key)?),
        })
    };
    let found = service.store.read(look.clone()).await;
    // Not found is what those are told who may look.
    let (Err(Error::NotFound(_)), Some(managing)) = (&found, managing) else {
        return found;
    };
    let new = service.new_managed_key(caller, managing);
    let (who, vault) = (caller.clone(), std::sync::Arc::clone(&service.vault));
    service
        .store
        .write(move |tx| {
            managed_key(tx, &vault, &who, managing, &new)?;
            look(tx)
        })
        .await
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListKeysRequest,
) -> Result<shape::ListKeysResponse, Error> {
    caller.authorize::<action::ListKeys>(tx, &Any::of(caller))?;
    let after = after(input.marker.as_deref())?;
    // Nothing is shared through AWS Resource Access Manager here.
    let own = input
        .resource_owners
        .as_ref()
        .is_none_or(|owners| owners.contains(&shape::ResourceOwnerType::Own));
    let mut ids = if own {
        table::key::ids(tx, caller.account(), caller.region(), &after)?
    } else {
        Vec::new()
    };
    let size = usize::try_from(input.limit.unwrap_or(100)).unwrap_or(100);
    let more = ids.len() > size;
    ids.truncate(size);
    let next = ids.last().map(|id| marker_of(id)).filter(|_| more);
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

/// When a key was last used. Uses are noted by the hour; the audit trail has each of them.
pub fn last_usage(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetKeyLastUsageRequest,
) -> Result<shape::GetKeyLastUsageResponse, Error> {
    let key = find_by_id::<action::GetKeyLastUsage>(tx, caller, &input.key_id, &[])?;
    let used = table::key::last_use(tx, &key.region, &key.id)?;
    let (at, operation) = used.unzip();
    Ok(shape::GetKeyLastUsageResponse {
        key_id: Some(key.id),
        key_last_usage: Some(shape::KeyLastUsageData {
            operation: operation
                .as_deref()
                .and_then(shape::KeyLastUsageTrackingOperation::parse),
            timestamp: at,
            ..Default::default()
        }),
        tracking_start_date: Some(key.created_at),
        key_creation_date: Some(key.created_at),
    })
}

/// A key as DescribeKey shows it.
pub(super) fn view(tx: &mut Tx, key: &Key) -> Result<shape::KeyMetadata, Error> {
    let mut material = table::material::current(tx, key)?;
    if let Some(material) = material.as_mut().filter(|_| key.is_imported()) {
        // "The earliest time at which any imported key material permanently associated with this
        // KMS key expires."
        let all = table::material::all(tx, key)?;
        let permanent = all
            .iter()
            .filter(|other| other.state != MaterialState::PendingRotation);
        material.expires_at = permanent.filter_map(|other| other.expires_at).min();
    }
    let regions = configuration(tx, key)?;
    Ok(metadata(key, material, regions))
}

fn metadata(
    key: &Key,
    material: Option<Generation>,
    regions: Option<shape::MultiRegionConfiguration>,
) -> shape::KeyMetadata {
    let arn: Arn = key.arn();
    let created: Timestamp = key.created_at;
    let manager = match key.managed_by {
        Some(_) => shape::KeyManagerType::Aws,
        None => shape::KeyManagerType::Customer,
    };
    let present = material
        .filter(|material| material.sealed.is_some() && key.state != KeyState::PendingImport);
    let imported = present.as_ref().filter(|_| key.is_imported());
    let uses = |usage| key.usage == usage;
    shape::KeyMetadata {
        aws_account_id: Some(key.account.clone()),
        key_id: Some(key.id.clone()),
        arn: Some(arn.to_string()),
        creation_date: Some(created),
        enabled: Some(key.state == KeyState::Enabled),
        description: Some(key.description.clone()),
        key_usage: Some(key.usage),
        key_state: shape::KeyState::parse(key.state.as_str()),
        deletion_date: key.delete_at,
        valid_to: imported.and_then(|material| material.expires_at),
        origin: Some(key.origin),
        expiration_model: imported.map(expiration),
        key_manager: Some(manager),
        customer_master_key_spec: Some(key.spec),
        key_spec: Some(key.spec),
        encryption_algorithms: uses(KeyUsageType::EncryptDecrypt)
            .then(|| spec::encryption(key.spec).to_vec()),
        signing_algorithms: uses(KeyUsageType::SignVerify)
            .then(|| spec::signing(key.spec).to_vec()),
        mac_algorithms: uses(KeyUsageType::GenerateVerifyMac).then(|| spec::mac(key.spec).to_vec()),
        key_agreement_algorithms: uses(KeyUsageType::KeyAgreement)
            .then(|| spec::agreement(key.spec).to_vec()),
        encapsulation_algorithms: uses(KeyUsageType::EncapsulateDecapsulate)
            .then(|| spec::encapsulation(key.spec).to_vec()),
        multi_region: Some(key.is_multi_region()),
        multi_region_configuration: regions,
        pending_deletion_window_in_days: key.deletion_days,
        current_key_material_id: present
            .filter(|_| key.is_symmetric())
            .map(|material| material.id),
        ..Default::default()
    }
}

pub(super) fn expiration(material: &Generation) -> shape::ExpirationModelType {
    match material.expires_at {
        Some(_) => shape::ExpirationModelType::KeyMaterialExpires,
        None => shape::ExpirationModelType::KeyMaterialDoesNotExpire,
    }
}

/// Where a multi-Region key's primary and replicas are.
fn configuration(tx: &mut Tx, key: &Key) -> Result<Option<shape::MultiRegionConfiguration>, Error> {
    if !key.is_multi_region() {
        return Ok(None);
    }
    let view = |key: &Key| shape::MultiRegionKey {
        arn: Some(key.arn().to_string()),
        region: Some(key.region.clone()),
    };
    let related = table::key::related(tx, &key.id)?;
    let (replicas, primaries): (Vec<&Key>, Vec<&Key>) =
        related.iter().partition(|key| key.is_replica());
    Ok(Some(shape::MultiRegionConfiguration {
        multi_region_key_type: Some(if key.is_replica() {
            shape::MultiRegionKeyType::Replica
        } else {
            shape::MultiRegionKeyType::Primary
        }),
        primary_key: primaries.first().map(|key| view(key)),
        replica_keys: Some(replicas.into_iter().map(view).collect()),
    }))
}
