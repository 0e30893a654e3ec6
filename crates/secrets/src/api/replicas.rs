//! Replicas in other Regions: made, taken away, set free.

use std::collections::BTreeMap;

use audit::Trail;
use iam::Caller;
use store::Tx;
use wire::arn::is_region;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;
use wire::{Action as _, Arn};

use super::put::find;
use crate::error::Error;
use crate::model::{IN_SYNC, Replica, Secret};
use crate::replicate::{arn_in, follows};
use crate::resolve::{Keys, authorize, find_for};
use crate::{Service, table};

/// Regions that one secret can be in; AWS has about as many.
const REPLICAS_MAX: usize = 40;

const FORCED: &str = "secretsmanager:ForceDeleteWithoutRecovery";
const OVERWRITTEN: &str = "ForceOverwriteReplicaSecret";

/// Adds Regions, and lets the secret's replicas follow.
pub(super) fn add_replicas(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    secret: &mut Secret,
    (regions, force): (&[shape::ReplicaRegionType], bool),
) -> Result<(), Error> {
    if regions.is_empty() {
        return Ok(());
    }
    let known = table::replica::of(tx, secret.arn.as_str())?;
    if known.len() + regions.len() > REPLICAS_MAX {
        return Err(Error::LimitExceeded("Too many replicas of this secret."));
    }
    for (at, wanted) in regions.iter().enumerate() {
        let region = wanted.region.clone().unwrap_or_default();
        check_region(secret, &region)?;
        if regions[..at].iter().any(|one| one.region == wanted.region) {
            return Err(Error::InvalidParameter(format!(
                "Invalid replica region. {region} is named more than once."
            )));
        }
        let arn = arn_in(&region, &secret.arn);
        if force {
            make_room(tx, trail, caller, secret, &arn)?;
        }
        let replica = Replica {
            arn,
            region,
            kms_key_id: wanted.kms_key_id.clone().filter(|id| !id.is_empty()),
            status: IN_SYNC.to_owned(),
            message: None,
            cross_account: false,
            role: None,
        };
        table::replica::put(tx, secret.arn.as_str(), &replica)?;
    }
    secret.primary_region = Some(secret.arn.region().to_owned());
    secret.changed_at = caller.now();
    table::update(tx, secret)?;
    service.follow(tx, trail, caller, secret)
}

fn check_region(secret: &Secret, region: &str) -> Result<(), Error> {
    if !is_region(region) {
        return Err(Error::InvalidParameter(format!(
            "Invalid replica region {region}."
        )));
    }
    if region == secret.arn.region() {
        return Err(Error::InvalidParameter(format!(
            "Invalid replica region. {region} is the secret's own region."
        )));
    }
    Ok(())
}

/// `ForceOverwriteReplicaSecret`: a secret of this name there gives way, if it is no replica or
/// primary itself, and the caller may delete it.
fn make_room(
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    secret: &Secret,
    arn: &Arn,
) -> Result<(), Error> {
    let Some(there) = table::by_name(tx, arn.account(), arn.region(), &secret.name)? else {
        return Ok(());
    };
    let there_arn = there.arn.as_str();
    if there.is_replica() || !table::replica::of(tx, there_arn)?.is_empty() {
        return Ok(());
    }
    let caller = caller.within(arn.region());
    let forced = (FORCED.to_owned(), true.to_string());
    authorize::<action::DeleteSecret>(tx, &caller, &there, vec![forced])?;
    let what = (there_arn, there.arn.account());
    let none = BTreeMap::new();
    trail.used(
        &caller,
        action::DeleteSecret::NAME,
        what,
        &none,
        OVERWRITTEN,
    );
    Ok(table::delete(tx, there_arn)?)
}

pub(super) fn view_status(
    tx: &mut Tx,
    secret: &Secret,
) -> Result<Option<Vec<shape::ReplicationStatusType>>, Error> {
    let mut views = Vec::new();
    for replica in table::replica::of(tx, secret.arn.as_str())? {
        if replica.cross_account {
            continue;
        }
        let copy = table::by_arn(tx, replica.arn.as_str())?;
        let accessed = copy
            .filter(|copy| follows(copy, &secret.arn))
            .and_then(|copy| copy.accessed_at);
        views.push(shape::ReplicationStatusType {
            region: Some(replica.region),
            kms_key_id: Some(
                replica
                    .kms_key_id
                    .unwrap_or_else(|| "alias/aws/secretsmanager".to_owned()),
            ),
            status: shape::StatusType::parse(&replica.status),
            status_message: replica.message,
            last_accessed_date: accessed,
        });
    }
    Ok((!views.is_empty()).then_some(views))
}

pub fn replicate(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::ReplicateSecretToRegionsRequest,
) -> Result<shape::ReplicateSecretToRegionsResponse, Error> {
    type A = action::ReplicateSecretToRegions;
    let mut keys = Keys::new();
    for region in &input.add_replica_regions {
        let name = "secretsmanager:AddReplicaRegions".to_owned();
        keys.extend(region.region.clone().map(|region| (name, region)));
    }
    keys.extend(input.force_overwrite_replica_secret.map(|force| {
        let name = "secretsmanager:ForceOverwriteReplicaSecret".to_owned();
        (name, force.to_string())
    }));
    let mut secret = find::<A>(tx, caller, &input.secret_id, keys)?;
    let known = table::replica::of(tx, secret.arn.as_str())?;
    for region in &input.add_replica_regions {
        let there = known
            .iter()
            .any(|known| Some(&known.region) == region.region.as_ref() && known.status == IN_SYNC);
        if there {
            return Err(Error::InvalidParameter(format!(
                "The secret is already replicated to region {}.",
                region.region.as_deref().unwrap_or_default()
            )));
        }
    }
    let force = input.force_overwrite_replica_secret.unwrap_or(false);
    let wanted = (input.add_replica_regions.as_slice(), force);
    add_replicas(service, tx, trail, caller, &mut secret, wanted)?;
    Ok(shape::ReplicateSecretToRegionsResponse {
        replication_status: view_status(tx, &secret)?,
        arn: Some(secret.arn.to_string()),
    })
}

pub fn remove(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::RemoveRegionsFromReplicationRequest,
) -> Result<shape::RemoveRegionsFromReplicationResponse, Error> {
    type A = action::RemoveRegionsFromReplication;
    let mut secret = find::<A>(tx, caller, &input.secret_id, Keys::new())?;
    let arn = secret.arn.to_string();
    let known = table::replica::of(tx, &arn)?;
    for region in &input.remove_replica_regions {
        let Some(replica) = known
            .iter()
            .find(|replica| replica.region == *region && !replica.cross_account)
        else {
            return Err(Error::InvalidParameter(format!(
                "The secret is not replicated to region {region}."
            )));
        };
        table::replica::delete(tx, &arn, replica.arn.as_str())?;
        let there = table::by_arn(tx, replica.arn.as_str())?;
        if there.is_some_and(|there| follows(&there, &secret.arn)) {
            table::delete(tx, replica.arn.as_str())?;
        }
    }
    let left = table::replica::of(tx, &arn)?;
    if left.iter().all(|replica| replica.cross_account) {
        secret.primary_region = None;
    }
    secret.changed_at = caller.now();
    table::update(tx, &secret)?;
    Ok(shape::RemoveRegionsFromReplicationResponse {
        replication_status: Some(view_status(tx, &secret)?.unwrap_or_default()),
        arn: Some(arn),
    })
}

/// "Removes the link between the replica secret and the primary secret and promotes the replica to
/// a primary secret in the replica Region."
pub fn stop(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::StopReplicationToReplicaRequest,
) -> Result<shape::StopReplicationToReplicaResponse, Error> {
    type A = action::StopReplicationToReplica;
    let mut secret = find_for::<A>(tx, caller, &input.secret_id, Keys::new())?;
    secret.living()?;
    if !secret.is_replica() {
        return Err(Error::InvalidRequest(
            "Operation permitted only on a replica secret.".to_owned(),
        ));
    }
    let arn = secret.arn.to_string();
    if secret.cross_primary.is_some() {
        // "you must also have secretsmanager:DeleteResourcePolicy permissions"
        authorize::<action::DeleteResourcePolicy>(tx, caller, &secret, Keys::new())?;
        super::cross::detach(tx, &arn)?;
    } else if let Some(primary) = table::replica::primary_of(tx, &arn)? {
        table::replica::delete(tx, &primary, &arn)?;
        if table::replica::of(tx, &primary)?.is_empty()
            && let Some(mut alone) = table::by_arn(tx, &primary)?
        {
            alone.primary_region = None;
            table::update(tx, &alone)?;
        }
    }
    secret.primary_region = None;
    secret.cross_primary = None;
    secret.cross_status = None;
    // Who rotated the primary doesn't rotate this one.
    secret.rotation = crate::model::Rotation::default();
    secret.changed_at = caller.now();
    table::update(tx, &secret)?;
    Ok(shape::StopReplicationToReplicaResponse { arn: Some(arn) })
}
