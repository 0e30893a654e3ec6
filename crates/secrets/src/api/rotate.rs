//! RotateSecret and CancelRotateSecret: what is to be rotated, when and by what. The rotator does it.

use audit::Trail;
use iam::Caller;
use store::Tx;
use wire::Timestamp;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use super::put::find;
use crate::error::Error;
use crate::model::{Rules, Secret};
use crate::resolve::Keys;
use crate::rotation::{begin, check_invocable, end_test, schedule};
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
    let version_id = input.client_request_token.clone().ok_or_else(|| {
        Error::InvalidParameter(
            "You must provide a ClientRequestToken value. We recommend a UUID-type value."
                .to_owned(),
        )
    })?;
    let mut keys = Keys::new();
    let now = input.rotate_immediately.unwrap_or(true);
    keys.push((
        "secretsmanager:RotateImmediately".to_owned(),
        now.to_string(),
    ));
    let named = input.rotation_lambda_arn.clone();
    keys.extend(named.map(|arn| ("secretsmanager:RotationLambdaARN".to_owned(), arn)));
    let modified = input.rotation_rules.is_some();
    keys.push((
        "secretsmanager:ModifyRotationRules".to_owned(),
        modified.to_string(),
    ));
    let mut secret = find::<action::RotateSecret>(tx, caller, &input.secret_id, keys)?;
    configure(&mut secret, input, caller.now())?;
    let function = secret.rotation.function.clone().ok_or_else(|| {
        Error::InvalidRequest(
            "No Lambda rotation function ARN is associated with this secret.".to_owned(),
        )
    })?;
    let us = service
        .iam
        .as_service(SECRETS_MANAGER, caller.region(), caller.now());
    check_invocable(tx, caller, &us, &function, &secret)?;
    if is_repeated(tx, &secret, &version_id, now)? {
        return Ok(answer(secret, version_id));
    }
    if is_underway(tx, &secret, &version_id)? {
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
    Ok(answer(secret, version_id))
}

/// A rotation is under way while it is recorded, and while a version other than the current one has
/// the pending label, whoever put it there.
fn is_underway(tx: &mut Tx, secret: &Secret, version_id: &str) -> Result<bool, Error> {
    let arn = secret.arn.as_str();
    if table::rotation::find(tx, arn)?.is_some() {
        return Ok(true);
    }
    let stages = table::stages(tx, arn)?;
    let pending = stages.version(PENDING);
    Ok(pending.is_some_and(|id| id != version_id && stages.version(CURRENT) != Some(id)))
}

/// The same request again, while what it asked for is under way or when that is done: the token
/// "helps ensure idempotency". Otherwise it is to name a new version, or a pending one.
fn is_repeated(tx: &mut Tx, secret: &Secret, version_id: &str, now: bool) -> Result<bool, Error> {
    let arn = secret.arn.as_str();
    let underway = table::rotation::find(tx, arn)?;
    if underway.is_some_and(|one| one.version_id == version_id && one.is_test != now) {
        return Ok(true);
    }
    let stages = table::stages(tx, arn)?;
    let pending = stages.version(PENDING) == Some(version_id);
    let Some(version) = table::version::find(tx, arn, version_id)?.filter(|_| !pending) else {
        return Ok(false);
    };
    // Made by the last rotation, and current since.
    let rotated = secret.rotation.rotated_at;
    if stages.version(CURRENT) == Some(version_id)
        && rotated.is_some_and(|at| at >= version.created_at)
    {
        return Ok(true);
    }
    Err(crate::write::token_in_use(version_id, &secret.arn))
}

fn answer(secret: Secret, version_id: String) -> shape::RotateSecretResponse {
    shape::RotateSecretResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        version_id: Some(version_id),
    }
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

fn configure(
    secret: &mut Secret,
    input: &shape::RotateSecretRequest,
    now: Timestamp,
) -> Result<(), Error> {
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
        if let Some(schedule) = Schedule::of(&rules)? {
            schedule.check_comes(now)?;
        }
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
    if secret.rotation.enabled.is_none() {
        return Err(Error::InvalidRequest(
            "You tried to perform the operation on a secret that isn't configured for rotation."
                .to_owned(),
        ));
    }
    let pending = table::rotation::find(tx, secret.arn.as_str())?;
    match &pending {
        // What was only tried out leaves nothing behind.
        Some(underway) if underway.is_test => end_test(tx, underway)?,
        _ => table::rotation::delete(tx, secret.arn.as_str())?,
    }
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
    // "This value is calculated from the rotation schedule after every successful rotation."
    let calculated = || {
        let rotated_at = secret.rotation.rotated_at?;
        Schedule::of(&rules).ok()??.days_after(rotated_at)
    };
    Some(shape::RotationRulesType {
        automatically_after_days: rules.days.or_else(calculated),
        duration: rules.duration,
        schedule_expression: rules.schedule,
    })
}
