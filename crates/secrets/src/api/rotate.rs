//! RotateSecret and CancelRotateSecret: what is to be rotated, when and by what. The rotator does it.

use audit::Trail;
use iam::Caller;
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use super::put::find;
use crate::error::Error;
use crate::model::{Rules, Secret};
use crate::resolve::Keys;
use crate::rotation::{begin, check_invocable, schedule};
use crate::schedule::Schedule;
use crate::stages::{CURRENT, PENDING};
use crate::{Service, table};

const SECRETS_MANAGER: &str = "secretsmanager.amazonaws.com";

pub fn rotate(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::RotateSecretRequest,
) -> Result<shape::RotateSecretResponse, Error> {
    let mut keys = Keys::new();
    let now = input.rotate_immediately.unwrap_or(true);
    keys.push((
        "secretsmanager:RotateImmediately".to_owned(),
        now.to_string(),
    ));
    let named = input.rotation_lambda_arn.clone();
    keys.extend(named.map(|arn| ("secretsmanager:RotationLambdaARN".to_owned(), arn)));
    let mut secret = find::<action::RotateSecret>(tx, caller, &input.secret_id, keys)?;
    let version_id = input.client_request_token.clone().ok_or_else(|| {
        Error::InvalidParameter(
            "You must provide a ClientRequestToken value. We recommend a UUID-type value."
                .to_owned(),
        )
    })?;
    configure(&mut secret, input)?;
    let function = secret.rotation.function.clone().ok_or_else(|| {
        Error::InvalidRequest(
            "No Lambda rotation function ARN is associated with this secret.".to_owned(),
        )
    })?;
    let us = service
        .iam
        .as_service(SECRETS_MANAGER, caller.region(), caller.now());
    check_invocable(tx, caller, &us, &function, &secret)?;
    check_token(tx, &secret, &version_id)?;
    if table::rotation::find(tx, secret.arn.as_str())?
        .is_some_and(|underway| underway.version_id != version_id)
    {
        return Err(Error::InvalidRequest(
            "A previous rotation isn't complete. That rotation will be reattempted.".to_owned(),
        ));
    }
    secret.rotation.enabled = Some(true);
    schedule(&mut secret, caller.now())?;
    secret.changed_at = caller.now();
    table::update(tx, &secret)?;
    if now {
        begin(tx, &secret, &version_id, false, caller.now())?;
    } else {
        try_out(service, tx, trail, caller, &secret, &version_id)?;
    }
    service.follow(tx, trail, caller, &secret)?;
    // The rotator looks once this is stored: it looks again soon in any case.
    service.bell.notify_one();
    Ok(shape::RotateSecretResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        version_id: Some(version_id),
    })
}

/// The token is to name a new version, or a pending one.
fn check_token(tx: &mut Tx, secret: &Secret, version_id: &str) -> Result<(), Error> {
    let arn = secret.arn.as_str();
    let stages = table::stages(tx, arn)?;
    let pending = stages.version(PENDING) == Some(version_id);
    if table::version::find(tx, arn, version_id)?.is_some() && !pending {
        return Err(crate::write::token_in_use(version_id, &secret.arn));
    }
    Ok(())
}

/// "The test creates an AWSPENDING version of the secret and then removes it."
fn try_out(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    secret: &Secret,
    version_id: &str,
) -> Result<(), Error> {
    let arn = secret.arn.as_str();
    let stages = table::stages(tx, arn)?;
    let current = match stages.version(CURRENT) {
        Some(id) => table::version::find(tx, arn, id)?,
        None => None,
    };
    if let Some(current) = current {
        let value = service.open_for(tx, trail, caller, &secret.arn, &current)?;
        let place = (&secret.arn, secret.kms_key_id.as_deref());
        let copy = service.seal(tx, trail, caller, place, version_id, &value)?;
        table::version::insert(tx, arn, &copy)?;
    }
    begin(tx, secret, version_id, true, caller.now())
}

fn configure(secret: &mut Secret, input: &shape::RotateSecretRequest) -> Result<(), Error> {
    if input.external_secret_rotation_metadata.is_some()
        || input.external_secret_rotation_role_arn.is_some()
    {
        return Err(Error::InvalidRequest(
            "Rotation by AWS's partners is not offered: bind a rotation function.".to_owned(),
        ));
    }
    if let Some(arn) = &input.rotation_lambda_arn {
        secret.rotation.function = Some(arn.clone());
    }
    if let Some(given) = &input.rotation_rules {
        let rules = Rules {
            days: given.automatically_after_days,
            schedule: given.schedule_expression.clone(),
            duration: given.duration.clone(),
        };
        Schedule::of(&rules)?;
        secret.rotation.rules = Some(rules);
    }
    Ok(())
}

pub fn cancel(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::CancelRotateSecretRequest,
) -> Result<shape::CancelRotateSecretResponse, Error> {
    type A = action::CancelRotateSecret;
    let mut secret = find::<A>(tx, caller, &input.secret_id, Keys::new())?;
    let pending = table::rotation::find(tx, secret.arn.as_str())?;
    table::rotation::delete(tx, secret.arn.as_str())?;
    secret.rotation.enabled = Some(false);
    secret.rotation.due_at = None;
    secret.rotation.next_at = None;
    secret.changed_at = caller.now();
    table::update(tx, &secret)?;
    service.follow(tx, trail, caller, &secret)?;
    Ok(shape::CancelRotateSecretResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        version_id: pending.map(|underway| underway.version_id),
    })
}

/// What DescribeSecret and ListSecrets show of the rules.
pub(super) fn view_rules(secret: &Secret) -> Option<shape::RotationRulesType> {
    let rules = secret.rotation.rules.clone()?;
    Some(shape::RotationRulesType {
        automatically_after_days: rules.days,
        duration: rules.duration,
        schedule_expression: rules.schedule,
    })
}
