//! Rotation of symmetric keys: a new material seals, the old ones still open.

use std::sync::Arc;

use iam::Caller;
use store::Tx;
use wire::Action;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;

use super::keys::{expiration, find_by_id};
use crate::Service;
use crate::error::Error;
use crate::key::{Keys, check_usable};
use crate::model::{Generation, Key, MaterialState};
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
    Err(Error::Unsupported(format!(
        "{} key spec is {} which is not valid for this operation.",
        key.arn(),
        key.spec.as_str()
    )))
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
    check_symmetric(&key)?;
    check_primary(&key)?;
    check_usable(&key)?;
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
    check_symmetric(&key)?;
    // A replica shows its primary's.
    let rotation = related(tx, &key)?
        .into_iter()
        .find(|key| !key.is_replica())
        .and_then(|primary| primary.rotation);
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
    let view = |material: Generation| view(&key, material);
    Ok(shape::ListKeyRotationsResponse {
        rotations: Some(found.into_iter().take(size).map(view).collect()),
        truncated: Some(more),
        next_marker: more.then(|| (marker + size).to_string()),
    })
}

fn view(key: &Key, material: Generation) -> shape::RotationsListEntry {
    let imported = key.is_imported();
    shape::RotationsListEntry {
        key_id: Some(key.arn().to_string()),
        import_state: imported.then(|| match material.sealed {
            Some(_) => shape::ImportState::Imported,
            None => shape::ImportState::PendingImport,
        }),
        key_material_state: shape::KeyMaterialState::parse(material.state.as_str()),
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
        return Err(Error::LimitExceeded(
            "You have reached the limit of on-demand rotations for this key.",
        ));
    }
    let now = caller.now();
    let secret = if key.is_imported() {
        None
    } else {
        Some(new_secret(key.spec)?)
    };
    for key in related(tx, &key)? {
        let next = match &secret {
            Some(secret) => generation(vault, &key, secret, MaterialState::Current, now),
            None => pending(tx, &key)?,
        };
        replace_current(tx, &key, next, "ON_DEMAND", now)?;
    }
    Ok(shape::RotateKeyOnDemandResponse {
        key_id: Some(key.arn().to_string()),
    })
}

/// The material that was imported to be the next.
fn pending(tx: &mut Tx, key: &Key) -> Result<Generation, Error> {
    table::material::all(tx, key)?
        .into_iter()
        .find(|material| material.state == MaterialState::PendingRotation)
        .ok_or_else(|| {
            Error::InvalidState(format!(
                "{} has no key material pending rotation.",
                key.arn()
            ))
        })
}
