//! Multi-Region keys: one key, with the same id and material, in several Regions.

use std::sync::Arc;

use iam::{Caller, show_principals};
use store::Tx;
use wire::arn::is_region;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;

use super::keys::{authorize_creation, find_by_id, view};
use super::{policy, tags};
use crate::Service;
use crate::error::Error;
use crate::key::{Keys, check_usable, decide};
use crate::model::{Generation, Key, KeyState, MaterialState, default_policy};
use crate::table;
use crate::vault::Vault;

pub async fn replicate(
    service: &Service,
    caller: &Caller,
    input: shape::ReplicateKeyRequest,
) -> Result<shape::ReplicateKeyResponse, Error> {
    let (caller, vault) = (caller.clone(), Arc::clone(&service.vault));
    service
        .store
        .write(move |tx| make_replica(tx, &vault, &caller, &input))
        .await
}

fn make_replica(
    tx: &mut Tx,
    vault: &Vault,
    caller: &Caller,
    input: &shape::ReplicateKeyRequest,
) -> Result<shape::ReplicateKeyResponse, Error> {
    let region = &input.replica_region;
    let keys: Keys = vec![("kms:ReplicaRegion".to_owned(), region.clone())];
    let primary = find_by_id::<action::ReplicateKey>(tx, caller, &input.key_id, &keys)?;
    if !primary.is_multi_region() || primary.is_replica() {
        return Err(Error::Unsupported(format!(
            "{} is not a multi-region primary key.",
            primary.arn()
        )));
    }
    check_usable(&primary)?;
    if !is_region(region) {
        return Err(Error::Validation(format!("Region {region} is invalid.")));
    }
    let text = input
        .policy
        .clone()
        .unwrap_or_else(|| default_policy(&primary.account));
    policy::parse(&text)?;
    let replica = Key {
        region: region.clone(),
        description: input.description.clone().unwrap_or_default(),
        policy: text,
        tags: tags::checked(input.tags.as_deref().unwrap_or_default())?,
        created_at: caller.now(),
        rotation: None,
        used_at: None,
        ..primary.clone()
    };
    // "kms:CreateKey in an IAM policy in the replica Region. To use the Tags parameter,
    // kms:TagResource in an IAM policy in the replica Region."
    let bypass = input.bypass_policy_lockout_safety_check;
    let extra = [
        ("kms:PrimaryRegion", primary.region.as_str()),
        ("kms:MultiRegionKeyType", "REPLICA"),
    ];
    authorize_creation(tx, &caller.within(region), &replica, bypass, &extra)?;
    if table::key::find(tx, region, &primary.id)?.is_some() {
        return Err(Error::Exists(format!(
            "Unable to replicate key to Region {region}, as a key with this ID already exists there."
        )));
    }
    let bypass = input.policy.is_none() || bypass == Some(true);
    let mut replica = policy::bound(tx, caller, &replica, bypass)?;
    if replica.is_imported() {
        replica.state = KeyState::PendingImport;
    }
    table::key::insert(tx, &replica)?;
    copy_materials(tx, vault, &primary, &replica)?;
    let mut metadata = view(tx, &replica)?;
    // AWS's answer is that of a key that is being made.
    if replica.state == KeyState::Enabled {
        metadata.key_state = Some(shape::KeyState::Creating);
        metadata.enabled = Some(false);
    }
    let tags = Some(input.tags.clone().unwrap_or_default());
    Ok(shape::ReplicateKeyResponse {
        replica_key_metadata: Some(metadata),
        replica_policy: Some(show_principals(tx, &replica.policy)?),
        replica_tags: tags,
    })
}

/// Every generation, sealed for the replica. Imported material has to be imported there as well, but
/// which it is to be is known; what waits for a rotation is brought to a replica that is there.
fn copy_materials(tx: &mut Tx, vault: &Vault, primary: &Key, replica: &Key) -> Result<(), Error> {
    let imported = primary.is_imported();
    for material in table::material::all(tx, primary)? {
        if imported && material.state == MaterialState::PendingRotation {
            continue;
        }
        let sealed = match &material.sealed {
            Some(sealed) if !imported => {
                let secret = vault
                    .open(primary.arn().as_str(), sealed)
                    .map_err(Error::internal)?;
                Some(vault.seal(replica.arn().as_str(), &secret))
            }
            _ => None,
        };
        let copy = Generation {
            expires_at: None,
            description: material.description.filter(|_| !imported),
            sealed,
            ..material
        };
        table::material::put(tx, replica, &copy)?;
    }
    Ok(())
}

/// Makes a replica the primary, and the primary a replica.
pub fn update_primary(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdatePrimaryRegionRequest,
) -> Result<(), Error> {
    type A = action::UpdatePrimaryRegion;
    let region = &input.primary_region;
    let keys: Keys = vec![("kms:PrimaryRegion".to_owned(), region.clone())];
    let old = find_by_id::<A>(tx, caller, &input.key_id, &keys)?;
    if !old.is_multi_region() || old.is_replica() {
        return Err(Error::Unsupported(format!(
            "{} is not a multi-region primary key.",
            old.arn()
        )));
    }
    check_usable(&old)?;
    let new = table::key::find(tx, region, &old.id)?
        .filter(|key| key.region != old.region)
        .ok_or_else(|| Error::NotFound(format!("The key has no replica in Region {region}.")))?;
    decide::<A>(tx, caller, &new, &keys)?;
    check_usable(&new)?;
    for mut key in table::key::related(tx, &old.id)? {
        key.primary_region = Some(region.clone());
        key.rotation = if key.region == *region {
            old.rotation
        } else {
            None
        };
        table::key::update(tx, &key)?;
    }
    Ok(())
}
