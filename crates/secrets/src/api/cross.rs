//! Replicas in another account: the replica's owner makes it for a primary, the primary's owner sends.

use audit::Trail;
use iam::Caller;
use store::Tx;
use wire::Arn;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use super::put::find;
use crate::error::Error;
use crate::model::{IN_SYNC, Replica, Secret};
use crate::resolve::{Keys, authorize};
use crate::{Service, table};

fn invalid(text: &str) -> Error {
    Error::InvalidRequest(text.to_owned())
}

/// What is to be a replica has no value of its own, and its primary is elsewhere.
pub(super) fn check_primary(replica: &Secret, primary: &str, has_value: bool) -> Result<(), Error> {
    let arn = Arn::parse(primary)
        .ok()
        .filter(|arn| arn.service() == "secretsmanager")
        .ok_or_else(|| Error::InvalidParameter("Invalid CrossAccountPrimaryARN.".to_owned()))?;
    if arn.account() == replica.arn.account() || arn.region() != replica.arn.region() {
        return Err(invalid(
            "The primary secret must be in another account, in the same Region.",
        ));
    }
    if has_value {
        return Err(invalid(
            "A cross-account replica can't have a value of its own.",
        ));
    }
    Ok(())
}

pub fn associate(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::AssociateCrossAccountReplicaRequest,
) -> Result<shape::AssociateCrossAccountReplicaResponse, Error> {
    type A = action::AssociateCrossAccountReplica;
    let secret = find::<A>(tx, caller, &input.secret_id, Keys::new())?;
    // "secretsmanager:GetSecretValue on the primary secret"
    authorize::<action::GetSecretValue>(tx, caller, &secret, Keys::new())?;
    if input.replica_restriction != Some(shape::ReplicaRestrictionType::NoRestriction) {
        return Err(invalid(
            "The replica account is not known to be in the same organization: use NoRestriction.",
        ));
    }
    if input.replication_role_arn.is_some() {
        return Err(invalid(
            "Replication works with the permissions of whoever changes the primary: ReplicationRoleARN is not offered.",
        ));
    }
    let target = Arn::parse(input.cross_account_replica_arn.as_str())
        .map_err(|_| Error::InvalidParameter("Invalid CrossAccountReplicaARN.".to_owned()))?;
    let found = table::by_arn(tx, target.as_str())?
        .filter(|replica| replica.cross_primary.as_deref() == Some(secret.arn.as_str()));
    if found.is_none() || secret.cross_primary.is_some() {
        return Err(invalid(
            "The replica secret was not created as a cross-account replica of this secret.",
        ));
    }
    let others = table::replica::of(tx, secret.arn.as_str())?;
    if others
        .iter()
        .any(|other| other.cross_account && other.arn != target)
    {
        return Err(Error::LimitExceeded(
            "A primary secret can have at most one cross-account replica.",
        ));
    }
    let replica = Replica {
        region: target.region().to_owned(),
        arn: target,
        kms_key_id: None,
        status: IN_SYNC.to_owned(),
        message: None,
        cross_account: true,
        role: None,
    };
    table::replica::put(tx, secret.arn.as_str(), &replica)?;
    service.follow(tx, trail, caller, &secret)?;
    let made = table::replica::of(tx, secret.arn.as_str())?
        .into_iter()
        .find(|other| other.arn == replica.arn);
    match made {
        // "If the association fails, neither the primary nor the replica secret is modified."
        Some(made) if made.status != IN_SYNC => Err(invalid(
            made.message.as_deref().unwrap_or("Replication failed."),
        )),
        _ => Ok(shape::AssociateCrossAccountReplicaResponse {
            arn: Some(secret.arn.to_string()),
            cross_account_replica_arn: Some(replica.arn.to_string()),
            replication_status: shape::StatusType::parse(IN_SYNC),
        }),
    }
}

pub fn disassociate(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DisassociateCrossAccountReplicaRequest,
) -> Result<shape::DisassociateCrossAccountReplicaResponse, Error> {
    type A = action::DisassociateCrossAccountReplica;
    let secret = find::<A>(tx, caller, &input.secret_id, Keys::new())?;
    let arn = secret.arn.as_str();
    let linked = table::replica::of(tx, arn)?
        .into_iter()
        .find(|replica| replica.arn.as_str() == input.cross_account_replica_arn)
        .filter(|replica| replica.cross_account)
        .ok_or_else(|| invalid("The replica secret is not associated with this secret."))?;
    table::replica::delete(tx, arn, linked.arn.as_str())?;
    if let Some(mut replica) = table::by_arn(tx, linked.arn.as_str())? {
        replica.cross_status = Some("Detached".to_owned());
        table::update(tx, &replica)?;
    }
    Ok(shape::DisassociateCrossAccountReplicaResponse {
        arn: Some(arn.to_owned()),
        cross_account_replica_arn: Some(linked.arn.to_string()),
    })
}

/// What DescribeSecret shows of both ends.
pub(super) fn view_primary(secret: &Secret) -> Option<shape::CrossAccountPrimaryType> {
    let primary = secret.cross_primary.clone()?;
    Some(shape::CrossAccountPrimaryType {
        primary_secret_arn: Some(primary),
        replication_status: secret
            .cross_status
            .as_deref()
            .and_then(shape::StatusType::parse),
        status_message: None,
    })
}

pub(super) fn view_replicas(
    tx: &mut Tx,
    secret: &Secret,
) -> Result<Option<Vec<shape::CrossAccountReplicaEntry>>, Error> {
    let view = |replica: Replica| shape::CrossAccountReplicaEntry {
        replica_secret_arn: Some(replica.arn.to_string()),
        replication_role_arn: replica.role,
        replication_status: shape::StatusType::parse(&replica.status),
        status_message: replica.message,
    };
    let linked: Vec<_> = table::replica::of(tx, secret.arn.as_str())?
        .into_iter()
        .filter(|replica| replica.cross_account)
        .map(view)
        .collect();
    Ok((!linked.is_empty()).then_some(linked))
}
