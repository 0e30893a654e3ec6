//! `DeleteSecret` and `RestoreSecret`.

use iam::Caller;
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use crate::error::Error;
use crate::model::{DETACHED, Secret};
use crate::resolve::find_for;
use crate::table;

const RECOVERY_DAYS_DEFAULT: i64 = 30;
const DAY_MS: i64 = 86_400_000;

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteSecretRequest,
) -> Result<shape::DeleteSecretResponse, Error> {
    let force = input.force_delete_without_recovery.unwrap_or(false);
    let mut keys = Vec::new();
    keys.push((
        "secretsmanager:ForceDeleteWithoutRecovery".to_owned(),
        force.to_string(),
    ));
    keys.extend(input.recovery_window_in_days.map(|days| {
        (
            "secretsmanager:RecoveryWindowInDays".to_owned(),
            days.to_string(),
        )
    }));
    let found = find_for::<action::DeleteSecret>(tx, caller, &input.secret_id, keys);
    let days = input
        .recovery_window_in_days
        .unwrap_or(RECOVERY_DAYS_DEFAULT);
    if !(7..=30).contains(&days) {
        return Err(Error::InvalidParameter(
            "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).".to_owned(),
        ));
    }
    if force && input.recovery_window_in_days.is_some() {
        return Err(Error::InvalidParameter(
            "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays."
                .to_owned(),
        ));
    }
    let mut secret = match found {
        // Forced deletion of what isn't there is done already.
        Err(Error::NotFound) if force => {
            return Ok(shape::DeleteSecretResponse {
                arn: Some(absent_arn(caller, &input.secret_id)),
                name: Some(input.secret_id.clone()),
                deletion_date: Some(caller.now()),
            });
        }
        found => found?,
    };
    if secret.is_replica() && secret.cross_primary.is_none() {
        return Err(Error::on_replica());
    }
    if secret.cross_primary.is_some() {
        return Err(Error::InvalidRequest(
            "You can't delete a cross-account replica secret before you stop replication to it with StopReplicationToReplica."
                .to_owned(),
        ));
    }
    check_alone(tx, &secret)?;
    if force {
        table::delete(tx, secret.arn.as_str())?;
        return Ok(shape::DeleteSecretResponse {
            arn: Some(secret.arn.to_string()),
            name: Some(secret.name),
            deletion_date: Some(caller.now()),
        });
    }
    secret.living()?;
    let purge_at = caller.now().plus_ms(days * DAY_MS);
    secret.deleted_at = Some(caller.now());
    secret.purge_at = Some(purge_at);
    table::update(tx, &secret)?;
    Ok(shape::DeleteSecretResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        deletion_date: Some(purge_at),
    })
}

/// A primary is deleted after its replicas.
fn check_alone(tx: &mut Tx, secret: &Secret) -> Result<(), Error> {
    let mut replicas = table::replica::of(tx, secret.arn.as_str())?;
    replicas.retain(|replica| replica.status != DETACHED);
    if !replicas.is_empty() {
        let regions: Vec<&str> = replicas.iter().map(|one| one.region.as_str()).collect();
        return Err(Error::InvalidParameter(format!(
            "You can't delete secret {} that still has replica regions [{}].",
            secret.arn,
            regions.join(", ")
        )));
    }
    Ok(())
}

fn absent_arn(caller: &Caller, id: &str) -> String {
    if id.starts_with("arn:") {
        return id.to_owned();
    }
    format!(
        "arn:aws:secretsmanager:{}:{}:secret:{id}",
        caller.region(),
        caller.account()
    )
}

/// A rotation that was under way goes on.
pub fn restore(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::RestoreSecretRequest,
) -> Result<shape::RestoreSecretResponse, Error> {
    let mut secret = find_for::<action::RestoreSecret>(tx, caller, &input.secret_id, Vec::new())?;
    if secret.is_replica() && secret.cross_primary.is_none() {
        return Err(Error::on_replica());
    }
    secret.deleted_at = None;
    secret.purge_at = None;
    table::update(tx, &secret)?;
    Ok(shape::RestoreSecretResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
    })
}
