//! New versions, and where the labels are: PutSecretValue, UpdateSecret, `UpdateSecretVersionStage`.

use audit::Trail;
use iam::Caller;
use store::Tx;
use wire::Action;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use super::{token, value};
use crate::error::Error;
use crate::model::Secret;
use crate::resolve::{Keys, find_for};
use crate::stages::CURRENT;
use crate::{Service, rotation, table};

pub fn put(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::PutSecretValueRequest,
) -> Result<shape::PutSecretValueResponse, Error> {
    // The token and the value are looked for before the secret.
    let version_id = token(input.client_request_token.as_ref())?;
    let value =
        value(input.secret_string.as_ref(), input.secret_binary.as_ref())?.ok_or_else(|| {
            Error::InvalidRequest(
                "You must provide either SecretString or SecretBinary.".to_owned(),
            )
        })?;
    let mut secret = find::<action::PutSecretValue>(tx, caller, &input.secret_id, Keys::new())?;
    let made = (version_id.as_str(), &value);
    if !service.is_repeated(tx, trail, caller, &secret, made)? {
        let labels = input.version_stages.as_deref();
        service.add_version(tx, trail, caller, &mut secret, made, labels)?;
        service.follow(tx, trail, caller, &secret)?;
    }
    Ok(shape::PutSecretValueResponse {
        version_stages: Some(table::stages(tx, secret.arn.as_str())?.of(&version_id)),
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        version_id: Some(version_id),
    })
}

pub fn update(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::UpdateSecretRequest,
) -> Result<shape::UpdateSecretResponse, Error> {
    let new_id = match (&input.secret_string, &input.secret_binary) {
        (None, None) => None,
        _ => Some(token(input.client_request_token.as_ref())?),
    };
    let mut keys = Keys::new();
    let mut add = |name: &str, value: Option<&String>| {
        keys.extend(value.map(|value| (format!("secretsmanager:{name}"), value.clone())));
    };
    add("Description", input.description.as_ref());
    add("KmsKeyId", input.kms_key_id.as_ref());
    add("Type", input.r#type.as_ref());
    let mut secret = find::<action::UpdateSecret>(tx, caller, &input.secret_id, keys)?;
    let value = value(input.secret_string.as_ref(), input.secret_binary.as_ref())?;
    if input.description.is_some() {
        secret.description = input.description.clone().filter(|text| !text.is_empty());
    }
    if input.r#type.is_some() {
        secret.kind.clone_from(&input.r#type);
    }
    secret.changed_at = caller.now();
    if let Some(key) = &input.kms_key_id {
        // Empty means: back to the managed one.
        secret.kms_key_id = (!key.is_empty()).then(|| key.clone());
        service.reseal(tx, trail, caller, &secret)?;
    }
    table::update(tx, &secret)?;
    let mut version_id = None;
    if let (Some(value), Some(id)) = (&value, new_id) {
        let made = (id.as_str(), value);
        if !service.is_repeated(tx, trail, caller, &secret, made)? {
            service.add_version(tx, trail, caller, &mut secret, made, None)?;
        }
        version_id = Some(id);
    }
    service.follow(tx, trail, caller, &secret)?;
    Ok(shape::UpdateSecretResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
        version_id,
    })
}

/// A secret that may be changed, here and now.
pub(super) fn find<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    id: &str,
    keys: Keys,
) -> Result<Secret, Error> {
    let secret = find_for::<A>(tx, caller, id, keys)?;
    secret.writable()?;
    Ok(secret)
}

pub fn update_stage(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::UpdateSecretVersionStageRequest,
) -> Result<shape::UpdateSecretVersionStageResponse, Error> {
    type A = action::UpdateSecretVersionStage;
    let keys = vec![(
        "secretsmanager:VersionStage".to_owned(),
        input.version_stage.clone(),
    )];
    let mut secret = find::<A>(tx, caller, &input.secret_id, keys)?;
    let arn = secret.arn.to_string();
    let mut stages = table::stages(tx, &arn)?;
    for id in [&input.move_to_version_id, &input.remove_from_version_id]
        .into_iter()
        .flatten()
    {
        // A rotation's version has a label before it has a value.
        if table::version::find(tx, &arn, id)?.is_none() && stages.of(id).is_empty() {
            return Err(Error::VersionNotFound(format!("VersionId: {id}")));
        }
    }
    // A function that never put its value does not get to take the present one's place.
    if let Some(to) = &input.move_to_version_id
        && input.version_stage == CURRENT
        && table::version::find(tx, &arn, to)?.is_none()
    {
        return Err(Error::InvalidRequest(format!(
            "You can't move staging label AWSCURRENT to version {to} because it has no secret value."
        )));
    }
    let current = stages.version(CURRENT).map(str::to_owned);
    stages.update(
        &input.version_stage,
        input.move_to_version_id.as_deref(),
        input.remove_from_version_id.as_deref(),
    )?;
    table::set_stages(tx, &arn, &stages)?;
    secret.changed_at = caller.now();
    if current.as_deref() != stages.version(CURRENT) {
        rotation::put_off(&mut secret, caller.now());
    }
    table::update(tx, &secret)?;
    service.follow(tx, trail, caller, &secret)?;
    Ok(shape::UpdateSecretVersionStageResponse {
        arn: Some(arn),
        name: Some(secret.name),
    })
}
