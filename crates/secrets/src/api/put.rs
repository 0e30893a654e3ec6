//! New versions, and where the labels are: PutSecretValue, UpdateSecret, `UpdateSecretVersionStage`.

use iam::Caller;
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;
use wire::{Action, Arn};

use super::{token, token_in_use, value};
use crate::error::Error;
use crate::model::{Secret, VERSION_KEPT_MS, VERSIONS_MAX, Version};
use crate::resolve::find_for;
use crate::value::{Value, usable};
use crate::{Service, table};

pub async fn put(
    service: &Service,
    caller: &Caller,
    input: shape::PutSecretValueRequest,
) -> Result<shape::PutSecretValueResponse, Error> {
    let value =
        value(input.secret_string.as_ref(), input.secret_binary.as_ref())?.ok_or_else(|| {
            Error::InvalidRequest(
                "You must provide either SecretString or SecretBinary.".to_owned(),
            )
        })?;
    let version_id = token(input.client_request_token.as_ref())?;
    let secret = find::<action::PutSecretValue>(service, caller, &input.secret_id).await?;
    let stages = input.version_stages.clone();
    let version = if is_repeated(service, caller, &secret, &version_id, &value).await? {
        None
    } else {
        let key = secret.kms_key_id.as_deref();
        Some(
            service
                .seal(caller, &secret.arn, key, &version_id, &value)
                .await?,
        )
    };
    let (caller, id) = (caller.clone(), input.secret_id);
    service
        .store
        .write(move |tx| {
            let secret = find_living::<action::PutSecretValue>(tx, &caller, &id)?;
            if let Some(version) = &version {
                add(tx, &caller, &secret, version, stages.as_deref())?;
            }
            Ok(shape::PutSecretValueResponse {
                arn: Some(secret.arn.to_string()),
                name: Some(secret.name),
                version_stages: Some(table::stages(tx, secret.arn.as_str())?.of(&version_id)),
                version_id: Some(version_id.clone()),
            })
        })
        .await
}

pub async fn update(
    service: &Service,
    caller: &Caller,
    input: shape::UpdateSecretRequest,
) -> Result<shape::UpdateSecretResponse, Error> {
    let value = value(input.secret_string.as_ref(), input.secret_binary.as_ref())?;
    let mut secret = find::<action::UpdateSecret>(service, caller, &input.secret_id).await?;
    if let Some(key) = &input.kms_key_id {
        // Empty means: back to the managed one.
        secret.kms_key_id = (!key.is_empty()).then(|| key.clone());
    }
    let mut version = None;
    if let Some(value) = &value {
        let version_id = token(input.client_request_token.as_ref())?;
        if !is_repeated(service, caller, &secret, &version_id, value).await? {
            let key = secret.kms_key_id.as_deref();
            version = Some(
                service
                    .seal(caller, &secret.arn, key, &version_id, value)
                    .await?,
            );
        }
    }
    let moved = match &input.kms_key_id {
        Some(_) => reseal(service, caller, &secret).await?,
        None => Vec::new(),
    };
    let with_value = value.is_some();
    let caller = caller.clone();
    service
        .store
        .write(move |tx| {
            let mut secret = find_living::<action::UpdateSecret>(tx, &caller, &input.secret_id)?;
            if let Some(key) = &input.kms_key_id {
                secret.kms_key_id = (!key.is_empty()).then(|| key.clone());
            }
            if input.description.is_some() {
                secret.description.clone_from(&input.description);
            }
            secret.changed_at = caller.now();
            table::update(tx, &secret)?;
            for version in &moved {
                table::replace_version(tx, secret.arn.as_str(), version)?;
            }
            if let Some(version) = &version {
                add(tx, &caller, &secret, version, None)?;
            }
            Ok(shape::UpdateSecretResponse {
                arn: Some(secret.arn.to_string()),
                name: Some(secret.name),
                version_id: input.client_request_token.clone().filter(|_| with_value),
            })
        })
        .await
}

/// The versions that have labels, sealed anew under the secret's key as it is to be. AWS leaves
/// them under the old key when the caller may not use the new one; that is then what is used.
async fn reseal(
    service: &Service,
    caller: &Caller,
    secret: &Secret,
) -> Result<Vec<Version>, Error> {
    let (who, arn) = (caller.clone(), secret.arn.clone());
    let found = service
        .store
        .read(move |tx| {
            let stages = table::stages(tx, arn.as_str())?;
            let mut found = Vec::new();
            for version in table::versions(tx, arn.as_str())? {
                if !stages.of(&version.id).is_empty() {
                    let key = usable(tx, &who, &arn, &version)?;
                    found.push((version, key));
                }
            }
            Ok::<_, Error>(found)
        })
        .await?;
    let mut moved = Vec::new();
    for (old, key) in found {
        let value = service.open(&key, &secret.arn, &old)?;
        let to = secret.kms_key_id.as_deref();
        match service.seal(caller, &secret.arn, to, &old.id, &value).await {
            Ok(new) => moved.push(Version {
                created_at: old.created_at,
                ..new
            }),
            Err(Error::KmsDenied(_)) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        }
    }
    Ok(moved)
}

async fn find<A: Action>(service: &Service, caller: &Caller, id: &str) -> Result<Secret, Error> {
    let (caller, id) = (caller.clone(), id.to_owned());
    service
        .store
        .read(move |tx| find_living::<A>(tx, &caller, &id))
        .await
}

fn find_living<A: Action>(tx: &mut Tx, caller: &Caller, id: &str) -> Result<Secret, Error> {
    let secret = find_for::<A>(tx, caller, id, Vec::new())?;
    secret.living()?;
    Ok(secret)
}

/// Has this token made a version with this value already? With another value it is refused.
async fn is_repeated(
    service: &Service,
    caller: &Caller,
    secret: &Secret,
    version_id: &str,
    value: &Value,
) -> Result<bool, Error> {
    let (caller, arn, id): (_, Arn, _) =
        (caller.clone(), secret.arn.clone(), version_id.to_owned());
    let found = service
        .store
        .read(move |tx| {
            let Some(version) = table::find_version(tx, arn.as_str(), &id)? else {
                return Ok(None);
            };
            let key = usable(tx, &caller, &arn, &version)?;
            Ok::<_, Error>(Some((version, key)))
        })
        .await?;
    let Some((version, key)) = found else {
        return Ok(false);
    };
    if service.open(&key, &secret.arn, &version)? == *value {
        return Ok(true);
    }
    Err(token_in_use(version_id, &secret.arn))
}

/// Adds a version with its labels, and lets go of what is too old to keep.
fn add(
    tx: &mut Tx,
    caller: &Caller,
    secret: &Secret,
    version: &Version,
    given: Option<&[String]>,
) -> Result<(), Error> {
    let arn = secret.arn.as_str();
    // The same request may have won the race since it was looked at.
    if table::find_version(tx, arn, &version.id)?.is_some() {
        return Err(token_in_use(&version.id, &secret.arn));
    }
    let mut stages = table::stages(tx, arn)?;
    stages.add_version(&version.id, given)?;
    table::insert_version(tx, arn, version)?;
    table::set_stages(tx, arn, &stages)?;
    let versions = table::versions(tx, arn)?;
    let spare = versions.len().saturating_sub(VERSIONS_MAX);
    let oldest_kept = caller.now().plus_ms(-VERSION_KEPT_MS);
    let unlabelled = versions
        .iter()
        .filter(|old| stages.of(&old.id).is_empty() && old.created_at < oldest_kept);
    for old in unlabelled.take(spare) {
        table::delete_version(tx, arn, &old.id)?;
    }
    let mut secret = secret.clone();
    secret.changed_at = caller.now();
    Ok(table::update(tx, &secret)?)
}

pub fn update_stage(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateSecretVersionStageRequest,
) -> Result<shape::UpdateSecretVersionStageResponse, Error> {
    let keys = vec![(
        "secretsmanager:VersionStage".to_owned(),
        input.version_stage.clone(),
    )];
    let mut secret =
        find_for::<action::UpdateSecretVersionStage>(tx, caller, &input.secret_id, keys)?;
    secret.living()?;
    let arn = secret.arn.to_string();
    for id in [&input.move_to_version_id, &input.remove_from_version_id]
        .into_iter()
        .flatten()
    {
        if table::find_version(tx, &arn, id)?.is_none() {
            return Err(Error::VersionNotFound(format!("VersionId: {id}")));
        }
    }
    let mut stages = table::stages(tx, &arn)?;
    stages.update(
        &input.version_stage,
        input.move_to_version_id.as_deref(),
        input.remove_from_version_id.as_deref(),
    )?;
    table::set_stages(tx, &arn, &stages)?;
    secret.changed_at = caller.now();
    table::update(tx, &secret)?;
    Ok(shape::UpdateSecretVersionStageResponse {
        arn: Some(arn),
        name: Some(secret.name),
    })
}
