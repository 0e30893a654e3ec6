//! Replicas in another account: the replica's owner makes it for a primary, the primary's owner sends.

use audit::Trail;
use iam::Caller;
use store::Tx;
use wire::Arn;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use super::put::find;
use crate::error::Error;
use crate::model::{DETACHED, IN_SYNC, Replica, Secret};
use crate::resolve::{Keys, authorize};
use crate::value::is_managed;
use crate::{Service, table};

fn invalid(text: &str) -> Error {
    Error::InvalidRequest(text.to_owned())
}

/// What is to be a replica has nothing of its own but a key, and its primary is elsewhere.
pub(super) fn check_primary(
    replica: &Secret,
    primary: &str,
    input: &shape::CreateSecretRequest,
) -> Result<(), Error> {
    let arn = Arn::parse(primary)
        .ok()
        .filter(|arn| arn.service() == "secretsmanager")
        .ok_or_else(|| Error::InvalidParameter("Invalid CrossAccountPrimaryARN.".to_owned()))?;
    if arn.account() == replica.arn.account() || arn.region() != replica.arn.region() {
        return Err(invalid(
            "The primary secret must be in another account, in the same Region.",
        ));
    }
    let own = [
        ("SecretString", input.secret_string.is_some()),
        ("SecretBinary", input.secret_binary.is_some()),
        ("Description", input.description.is_some()),
        ("AddReplicaRegions", input.add_replica_regions.is_some()),
        ("Type", input.r#type.is_some()),
    ];
    if let Some((name, _)) = own.iter().find(|(_, given)| *given) {
        return Err(Error::InvalidParameter(format!(
            "You can't include {name} when you create a cross-account replica."
        )));
    }
    if is_managed(replica.kms_key_id.as_deref()) {
        return Err(Error::InvalidParameter(
            "A cross-account replica takes a customer managed KMS key in KmsKeyId.".to_owned(),
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
    if input.replication_role_arn.is_some() {
        return Err(invalid(
            "Replication works with the permissions of whoever changes the primary: ReplicationRoleARN is not offered.",
        ));
    }
    let target = Arn::parse(input.cross_account_replica_arn.as_str())
        .map_err(|_| Error::InvalidParameter("Invalid CrossAccountReplicaARN.".to_owned()))?;
    let restriction = input.replica_restriction;
    if restriction != Some(shape::ReplicaRestrictionType::NoRestriction)
        && !iam::in_one_organization(tx, [secret.arn.account(), target.account()])?
    {
        return Err(invalid(
            "The replica account is not in the primary account's organization. To replicate to it nevertheless, use NoRestriction.",
        ));
    }
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
        .any(|other| other.cross_account && other.arn != target && other.status != DETACHED)
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
        replica.cross_status = Some(DETACHED.to_owned());
        table::update(tx, &replica)?;
    }
    Ok(shape::DisassociateCrossAccountReplicaResponse {
        arn: Some(arn.to_owned()),
        cross_account_replica_arn: Some(linked.arn.to_string()),
    })
}

/// "Secrets Manager updates the primary secret's replication status to Detached for this replica."
pub(super) fn detach(tx: &mut Tx, replica: &str) -> Result<(), Error> {
    let Some(primary) = table::replica::primary_of(tx, replica)? else {
        return Ok(());
    };
    let known = table::replica::of(tx, &primary)?;
    if let Some(mut link) = known.into_iter().find(|one| one.arn.as_str() == replica) {
        DETACHED.clone_into(&mut link.status);
        link.message = None;
        table::replica::put(tx, &primary, &link)?;
    }
    Ok(())
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
