//! The materials of keys that take imported ones: which may come, what they become, and how they go.

use iam::Caller;
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::{ImportType, action};

use super::import::importable;
use crate::error::Error;
use crate::key::Keys;
use crate::model::{Generation, Key, KeyState, MaterialState};
use crate::sweep::{forget_material, primary_of};
use crate::table;

/// "You cannot specify a key material ID with `ImportType` set to `NEW_KEY_MATERIAL`."
pub fn check_type(input: &shape::ImportKeyMaterialRequest) -> Result<(), Error> {
    if input.import_type == Some(ImportType::NewKeyMaterial) && input.key_material_id.is_some() {
        return Err(Error::Validation(
            "You cannot specify a key material ID with ImportType NEW_KEY_MATERIAL.".to_owned(),
        ));
    }
    Ok(())
}

const NOT_PREVIOUS: Error = Error::IncorrectKeyMaterial(
    "The key material in the request is not the same as the key material that was previously imported into this KMS key.",
);

/// Puts the material where it belongs: the first, one that was there before, or the next.
pub fn store(
    tx: &mut Tx,
    mut key: Key,
    new: Generation,
    input: &shape::ImportKeyMaterialRequest,
) -> Result<shape::ImportKeyMaterialResponse, Error> {
    if input
        .key_material_id
        .as_ref()
        .is_some_and(|id| *id != new.id)
    {
        return Err(Error::IncorrectKeyMaterial(
            "The key material in the request is not the one that the key material ID identifies.",
        ));
    }
    let known = table::material::all(tx, &key)?;
    let description = known
        .iter()
        .find(|material| material.id == new.id)
        .and_then(|material| material.description.clone());
    let new = Generation {
        // "If you do not specify a key material description, KMS retains the value you specified
        // when you last imported the same key material into this KMS key."
        description: new.description.clone().or(description),
        ..new
    };
    let generation = match primary_of(tx, &key)? {
        Some(primary) => of_replica(tx, &primary, new)?,
        None => of_its_own(&key, &known, new, input)?,
    };
    table::material::put(tx, &key, &generation)?;
    if key.state == KeyState::PendingImport && is_complete(tx, &key)? {
        key.state = KeyState::Enabled;
        table::key::update(tx, &key)?;
    }
    Ok(shape::ImportKeyMaterialResponse {
        key_id: Some(key.arn().to_string()),
        key_material_id: key.is_symmetric().then_some(generation.id),
    })
}

/// "You cannot directly import new key material into the replica Region keys": what comes is what
/// the primary has, and becomes what it is there.
fn of_replica(tx: &mut Tx, primary: &Key, new: Generation) -> Result<Generation, Error> {
    let there = table::material::by_prefix(tx, primary, &new.id)?;
    let there = there.ok_or(Error::IncorrectKeyMaterial(
        "The key material in the request is not that of the multi-Region primary key.",
    ))?;
    Ok(as_it_was(&there, new))
}

/// Again, after it expired or was deleted; or its expiry changes.
fn as_it_was(old: &Generation, new: Generation) -> Generation {
    Generation {
        state: old.state,
        created_at: old.created_at,
        rotated_at: old.rotated_at,
        rotation: old.rotation.clone(),
        ..new
    }
}

fn of_its_own(
    key: &Key,
    known: &[Generation],
    new: Generation,
    input: &shape::ImportKeyMaterialRequest,
) -> Result<Generation, Error> {
    // "If no key material has ever been imported into the KMS key, the parameter defaults to
    // NEW_KEY_MATERIAL", and then to EXISTING_KEY_MATERIAL.
    let is_new = match input.import_type {
        Some(kind) => kind == ImportType::NewKeyMaterial,
        None => known.is_empty() && input.key_material_id.is_none(),
    };
    let same = known.iter().find(|material| material.id == new.id);
    match same {
        Some(old) if !is_new => Ok(as_it_was(old, new)),
        None if is_new && known.is_empty() => Ok(new),
        None if is_new && key.is_symmetric() => {
            let pending = |material: &&Generation| material.state == MaterialState::PendingRotation;
            if let Some(waiting) = known.iter().find(pending) {
                return Err(Error::InvalidState(format!(
                    "New key material (id: {}) cannot be imported into KMS key {}, because another key material (id: {}) is pending rotation.",
                    new.id,
                    key.arn(),
                    waiting.id
                )));
            }
            Ok(Generation {
                state: MaterialState::PendingRotation,
                ..new
            })
        }
        _ => Err(NOT_PREVIOUS),
    }
}

/// Is all there that the key seals with and ever sealed with?
fn is_complete(tx: &mut Tx, key: &Key) -> Result<bool, Error> {
    let own = table::material::all(tx, key)?;
    let wanted = match primary_of(tx, key)? {
        Some(primary) => table::material::all(tx, &primary)?,
        None => own.clone(),
    };
    let is_here = |id: &str| own.iter().any(|it| it.id == id && it.sealed.is_some());
    Ok(wanted
        .iter()
        .filter(|material| material.state != MaterialState::PendingRotation)
        .all(|material| is_here(&material.id)))
}

/// Also of a key that is to be deleted: "When the specified KMS key is in the `PendingDeletion`
/// state, this operation does not change the KMS key's state."
pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteImportedKeyMaterialRequest,
) -> Result<shape::DeleteImportedKeyMaterialResponse, Error> {
    type A = action::DeleteImportedKeyMaterial;
    let key = importable::<A>(tx, caller, &input.key_id, &Keys::new())?;
    let id = match &input.key_material_id {
        Some(id) => Some(id.clone()),
        None => table::material::current(tx, &key)?.map(|material| material.id),
    };
    if let Some(id) = &id {
        if input.key_material_id.is_some() && table::material::by_prefix(tx, &key, id)?.is_none() {
            return Err(Error::NotFound(format!(
                "Key material {id} is not associated with {}.",
                key.arn()
            )));
        }
        forget_material(tx, &key, id)?;
    }
    Ok(shape::DeleteImportedKeyMaterialResponse {
        key_id: Some(key.arn().to_string()),
        key_material_id: id.filter(|_| key.is_symmetric()),
    })
}
