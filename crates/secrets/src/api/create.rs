//! CreateSecret.

use iam::{Caller, Named};
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use super::{tags::checked, token, token_in_use, value};
use crate::error::Error;
use crate::model::{Name, Secret, Version, new_arn};
use crate::stages::Stages;
use crate::value::{Value, usable};
use crate::{Service, table};

pub async fn create(
    service: &Service,
    caller: &Caller,
    input: shape::CreateSecretRequest,
) -> Result<shape::CreateSecretResponse, Error> {
    let name = Name::parse(&input.name)?;
    if input
        .add_replica_regions
        .as_ref()
        .is_some_and(|regions| !regions.is_empty())
    {
        return Err(Error::InvalidRequest(
            "Replication to other Regions is not offered.".to_owned(),
        ));
    }
    let value = value(input.secret_string.as_ref(), input.secret_binary.as_ref())?;
    let version_id = token(input.client_request_token.as_ref())?;
    let secret = Secret {
        arn: new_arn(caller.region(), caller.account(), &name),
        name: name.as_str().to_owned(),
        description: input.description.clone(),
        kms_key_id: input.kms_key_id.clone(),
        policy: None,
        tags: checked(input.tags.as_deref().unwrap_or_default())?,
        created_at: caller.now(),
        changed_at: caller.now(),
        accessed_at: None,
        deleted_at: None,
        purge_at: None,
    };
    if let Some(answer) = repeated(service, caller, &secret, &version_id, value.as_ref()).await? {
        return Ok(answer);
    }
    let version = match &value {
        Some(value) => {
            let key = secret.kms_key_id.as_deref();
            Some(
                service
                    .seal(caller, &secret.arn, key, &version_id, value)
                    .await?,
            )
        }
        None => None,
    };
    let caller = caller.clone();
    service
        .store
        .write(move |tx| insert(tx, &caller, &secret, version.as_ref()))
        .await
}

/// May the caller make it? Decided on the ARN that it would have.
fn authorize(tx: &mut Tx, caller: &Caller, secret: &Secret) -> Result<(), Error> {
    let mut keys = vec![("secretsmanager:Name".to_owned(), secret.name.clone())];
    keys.extend(
        secret
            .kms_key_id
            .clone()
            .map(|id| ("secretsmanager:KmsKeyId".to_owned(), id)),
    );
    for tag in &secret.tags {
        keys.push((format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
        keys.push(("aws:TagKeys".to_owned(), tag.key.clone()));
    }
    caller.authorize_with::<action::CreateSecret>(tx, &Named::new(&secret.arn), &keys)?;
    Ok(())
}

fn taken(tx: &mut Tx, secret: &Secret) -> Result<Option<Secret>, Error> {
    let (account, region) = (secret.arn.account(), secret.arn.region());
    let Some(other) = table::by_name(tx, account, region, &secret.name)? else {
        return Ok(None);
    };
    if other.deleted_at.is_some() {
        return Err(Error::InvalidRequest(
            "You can't create this secret because a secret with this name is already scheduled for deletion."
                .to_owned(),
        ));
    }
    Ok(Some(other))
}

fn exists(name: &str) -> Error {
    Error::Exists(format!(
        "The operation failed because the secret {name} already exists."
    ))
}

/// The first answer again, if this is the first request again: same token, same value.
async fn repeated(
    service: &Service,
    caller: &Caller,
    wanted: &Secret,
    version_id: &str,
    value: Option<&Value>,
) -> Result<Option<shape::CreateSecretResponse>, Error> {
    let (who, secret, id) = (caller.clone(), wanted.clone(), version_id.to_owned());
    let found = service
        .store
        .read(move |tx| {
            authorize(tx, &who, &secret)?;
            let Some(other) = taken(tx, &secret)? else {
                return Ok(None);
            };
            let version = table::find_version(tx, other.arn.as_str(), &id)?;
            let Some(version) = version else {
                return Err(exists(&secret.name));
            };
            let key = usable(tx, &who, &other.arn, &version)?;
            Ok::<_, Error>(Some((other, version, key)))
        })
        .await?;
    let Some((other, version, key)) = found else {
        return Ok(None);
    };
    if value != Some(&service.open(&key, &other.arn, &version)?) {
        return Err(token_in_use(version_id, &other.arn));
    }
    Ok(Some(view(&other, Some(&version))))
}

fn insert(
    tx: &mut Tx,
    caller: &Caller,
    secret: &Secret,
    version: Option<&Version>,
) -> Result<shape::CreateSecretResponse, Error> {
    authorize(tx, caller, secret)?;
    if taken(tx, secret)?.is_some() {
        return Err(exists(&secret.name));
    }
    table::insert(tx, secret)?;
    if let Some(version) = version {
        let mut stages = Stages::default();
        stages.add_version(&version.id, None)?;
        table::insert_version(tx, secret.arn.as_str(), version)?;
        table::set_stages(tx, secret.arn.as_str(), &stages)?;
    }
    Ok(view(secret, version))
}

fn view(secret: &Secret, version: Option<&Version>) -> shape::CreateSecretResponse {
    shape::CreateSecretResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name.clone()),
        version_id: version.map(|version| version.id.clone()),
        ..Default::default()
    }
}
