//! Rotation of symmetric keys: a new material seals, the old ones still open.

use std::sync::Arc;

use iam::Caller;
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;
use wire::{Action, Timestamp};

use super::keys::{expiration, find_by_id};
use crate::Service;
use crate::error::Error;
use crate::key::{Keys, check_usable};
use crate::model::{Generation, Key, KeyState, MaterialState};
use crate::service::{generation, new_secret, replace_current};
use crate::sweep::related;
use crate::table;
use crate::vault::Vault;

const PERIOD_DAYS_DEFAULT: i32 = 365;
const DAY_MS: i64 = 86_400_000;
/// "On-demand rotations per KMS key" (Quotas).
const ON_DEMAND_MAX: usize = 25;

/// Only symmetric keys have several materials.
fn check_symmetric(key: &Key) -> Result<(), Error> {
    if key.is_symmetric() {
        return Ok(());
    }
    Err(Error::NoRotation)
}

/// A replica's rotation is its primary's.
fn check_primary(key: &Key) -> Result<(), Error> {
    if key.is_replica() {
        return Err(Error::Unsupported(format!(
            "{} is a multi-Region replica key. Rotate its primary key.",
            key.arn()
        )));
    }
    Ok(())
}

/// Imported material can't be made anew by itself.
fn check_ours(key: &Key) -> Result<(), Error> {
    if key.is_imported() {
        return Err(Error::Unsupported(format!(
            "{} origin is EXTERNAL which is not valid for this operation.",
            key.arn()
        )));
    }
    Ok(())
}

/// A customer's symmetric key that is in use, for `A`.
fn rotatable<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    key_id: &str,
    keys: &Keys,
) -> Result<Key, Error> {
    let key = find_by_id::<A>(tx, caller, key_id, keys)?;
    if key.managed_by.is_some() {
        return Err(Error::Unsupported(format!(
            "{} is managed by AWS.",
            key.arn()
        )));
    }
    // A key without material waits for some; whether it would rotate is the next question.
    if key.state != KeyState::PendingImport {
        check_usable(&key)?;
    }
    check_symmetric(&key)?;
    check_primary(&key)?;
    Ok(key)
}

pub fn enable(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::EnableKeyRotationRequest,
) -> Result<(), Error> {
    let days = input.rotation_period_in_days.unwrap_or(PERIOD_DAYS_DEFAULT);
    let keys = vec![("kms:RotationPeriodInDays".to_owned(), days.to_string())];
    let mut key = rotatable::<action::EnableKeyRotation>(tx, caller, &input.key_id, &keys)?;
    check_ours(&key)?;
    // Asked for again without a period, the period stays.
    let days = match (input.rotation_period_in_days, key.rotation) {
        (None, Some((days, _))) => days,
        _ => days,
    };
    let next = match key.rotation {
        Some((before, at)) if before == days => at,
        _ => caller.now().plus_ms(i64::from(days) * DAY_MS),
    };
    key.rotation = Some((days, next));
    Ok(table::key::update(tx, &key)?)
}

pub fn disable(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DisableKeyRotationRequest,
) -> Result<(), Error> {
    type A = action::DisableKeyRotation;
    let mut key = rotatable::<A>(tx, caller, &input.key_id, &Keys::new())?;
    check_ours(&key)?;
    key.rotation = None;
    Ok(table::key::update(tx, &key)?)
}

pub fn status(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetKeyRotationStatusRequest,
) -> Result<shape::GetKeyRotationStatusResponse, Error> {
    let key = find_by_id::<action::GetKeyRotationStatus>(tx, caller, &input.key_id, &[])?;
    // A replica shows its primary's.
    let rotation = related(tx, &key)?
        .into_iter()
        .find(|key| !key.is_replica())
        .and_then(|primary| primary.rotation)
        // "While a key is pending deletion its rotation is off."
        .filter(|_| !key.state.is_dying());
    Ok(shape::GetKeyRotationStatusResponse {
        key_rotation_enabled: Some(rotation.is_some()),
        key_id: Some(key.arn().to_string()),
        rotation_period_in_days: rotation.map(|(days, _)| days),
        next_rotation_date: rotation.map(|(_, at)| at),
        ..Default::default()
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListKeyRotationsRequest,
) -> Result<shape::ListKeyRotationsResponse, Error> {
    let key = find_by_id::<action::ListKeyRotations>(tx, caller, &input.key_id, &[])?;
    check_symmetric(&key)?;
    let all = input.include_key_material == Some(shape::IncludeKeyMaterial::AllKeyMaterial);
    let marker: usize = match &input.marker {
        None => 0,
        Some(marker) => marker
            .parse()
            .map_err(|_| Error::InvalidMarker("The marker is invalid."))?,
    };
    let found: Vec<Generation> = table::material::all(tx, &key)?
        .into_iter()
        .filter(|material| all || material.rotated_at.is_some())
        .skip(marker)
        .collect();
    let size = usize::try_from(input.limit.unwrap_or(100)).unwrap_or(100);
    let more = found.len() > size;
    let view = |material: Generation| {
        let missing = is_missing(tx, &key, &material)?;
        Ok(view(&key, material, missing))
    };
    let rotations: Result<_, Error> = found.into_iter().take(size).map(view).collect();
    Ok(shape::ListKeyRotationsResponse {
        rotations: Some(rotations?),
        truncated: Some(more),
        next_marker: more.then(|| (marker + size).to_string()),
    })
}

fn view(key: &Key, material: Generation, missing: bool) -> shape::RotationsListEntry {
    let imported = key.is_imported();
    let state = if missing {
        Some(shape::KeyMaterialState::PendingMultiRegionImportAndRotation)
    } else {
        shape::KeyMaterialState::parse(material.state.as_str())
    };
    let import_state = match material.sealed {
        Some(_) => shape::ImportState::Imported,
        None => shape::ImportState::PendingImport,
    };
    shape::RotationsListEntry {
        key_id: Some(key.arn().to_string()),
        import_state: imported.then_some(import_state),
        key_material_state: state,
        expiration_model: imported.then(|| expiration(&material)),
        valid_to: material.expires_at,
        rotation_date: material.rotated_at,
        rotation_type: material
            .rotation
            .as_deref()
            .and_then(shape::RotationType::parse),
        key_material_description: material.description,
        key_material_id: Some(material.id),
    }
}

pub async fn on_demand(
    service: &Service,
    caller: &Caller,
    input: shape::RotateKeyOnDemandRequest,
) -> Result<shape::RotateKeyOnDemandResponse, Error> {
    let (caller, vault) = (caller.clone(), Arc::clone(&service.vault));
    service
        .store
        .write(move |tx| rotate(tx, &vault, &caller, &input))
        .await
}

fn rotate(
    tx: &mut Tx,
    vault: &Vault,
    caller: &Caller,
    input: &shape::RotateKeyOnDemandRequest,
) -> Result<shape::RotateKeyOnDemandResponse, Error> {
    type A = action::RotateKeyOnDemand;
    let key = rotatable::<A>(tx, caller, &input.key_id, &Keys::new())?;
    let on_demand = |material: &&Generation| material.rotation.as_deref() == Some("ON_DEMAND");
    let materials = table::material::all(tx, &key)?;
    if materials.iter().filter(on_demand).count() >= ON_DEMAND_MAX {
        return Err(Error::LimitExceeded(format!(
            "The on-demand rotations limit has been reached for the given keyId. No more on-demand rotations can be performed for this key: {}",
            key.arn()
        )));
    }
    let now = caller.now();
    let secret = if key.is_imported() {
        None
    } else {
        Some(new_secret(key.spec)?)
    };
    let waiting = match &secret {
        Some(_) => None,
        None => Some(pending(tx, &key, now)?),
    };
    for related in related(tx, &key)? {
        let next = match (&secret, &waiting) {
            (Some(secret), _) => generation(vault, &related, secret, MaterialState::Current, now),
            (None, Some(waiting)) => brought(tx, &related, waiting, now)?,
            (None, None) => continue,
        };
        replace_current(tx, &related, next, "ON_DEMAND", now)?;
    }
    Ok(shape::RotateKeyOnDemandResponse {
        key_id: Some(key.arn().to_string()),
    })
}

/// The material that was imported to be the next.
fn pending(tx: &mut Tx, key: &Key, now: Timestamp) -> Result<Generation, Error> {
    let waits = |it: &Generation| it.state == MaterialState::PendingRotation && is_here(it, now);
    table::material::all(tx, key)?
        .into_iter()
        .find(waits)
        .ok_or_else(|| {
            Error::InvalidState(format!(
                "No available key material pending rotation for the key: {}.",
                key.arn()
            ))
        })
}

/// It has not gone, and is not about to: the sweep forgets what has expired.
fn is_here(material: &Generation, now: Timestamp) -> bool {
    material.sealed.is_some() && material.expires_at.is_none_or(|at| at > now)
}

/// The same material in one of the key's Regions: "You must do this for every replica Region key
/// before you can perform the `RotateKeyOnDemand` operation on the primary Region key"
/// (`ImportKeyMaterial`).
fn brought(
    tx: &mut Tx,
    key: &Key,
    waiting: &Generation,
    now: Timestamp,
) -> Result<Generation, Error> {
    let here = table::material::by_prefix(tx, key, &waiting.id)?;
    here.filter(|here| is_here(here, now)).ok_or_else(|| {
        Error::InvalidState(format!(
            "The key material pending rotation has not been imported into the multi-Region replica key: {}.",
            key.arn()
        ))
    })
}

/// Is a material that waits for a rotation missing in one of the key's Regions?
fn is_missing(tx: &mut Tx, key: &Key, material: &Generation) -> Result<bool, Error> {
    if material.state != MaterialState::PendingRotation || key.is_replica() {
        return Ok(false);
    }
    for related in related(tx, key)? {
        if table::material::by_prefix(tx, &related, &material.id)?.is_none() {
            return Ok(true);
        }
    }
    Ok(false)
}
