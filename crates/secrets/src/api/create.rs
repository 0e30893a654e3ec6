//! CreateSecret.

use audit::Trail;
use iam::{Caller, Named};
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use super::replicas::{add_replicas, view_status};
use super::tags::checked;
use super::{token, value};
use crate::error::Error;
use crate::model::{Name, Secret, new_arn};
use crate::resolve::authorize as authorize_on;
use crate::write::token_in_use;
use crate::{Service, table};

pub fn create(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::CreateSecretRequest,
) -> Result<shape::CreateSecretResponse, Error> {
    let name = Name::parse(&input.name)?;
    let value = value(input.secret_string.as_ref(), input.secret_binary.as_ref())?;
    let version_id = token(input.client_request_token.as_ref())?;
    let arn = new_arn(caller.region(), caller.account(), &name);
    let mut secret = Secret {
        description: input.description.clone().filter(|text| !text.is_empty()),
        kms_key_id: input.kms_key_id.clone().filter(|id| !id.is_empty()),
        tags: checked(input.tags.as_deref().unwrap_or_default())?,
        kind: input.r#type.clone(),
        ..Secret::new(arn, name.as_str(), caller.now())
    };
    authorize(tx, caller, &secret, input)?;
    if let Some(other) = taken(tx, &secret)? {
        // The first answer again, if this is the first request again: same token, same value.
        let same = match &value {
            Some(value) => {
                let made = (version_id.as_str(), value);
                service.is_repeated(tx, trail, caller, &other, made)?
            }
            None => false,
        };
        if same {
            return view(tx, &other, Some(version_id));
        }
        if table::version::find(tx, other.arn.as_str(), &version_id)?.is_some() {
            return Err(token_in_use(&version_id, &other.arn));
        }
        return Err(Error::Exists(format!(
            "The operation failed because the secret {} already exists.",
            secret.name
        )));
    }
    if let Some(primary) = &input.cross_account_primary_arn {
        super::cross::check_primary(&secret, primary, input)?;
        secret.cross_primary = Some(primary.clone());
        // "Replication has not yet started for the replica secret."
        secret.cross_status = Some("Pending".to_owned());
    }
    table::insert(tx, &secret)?;
    match (&value, secret.kms_key_id.clone()) {
        (Some(value), _) => {
            let made = (version_id.as_str(), value);
            service.add_version(tx, trail, caller, &mut secret, made, None)?;
        }
        (None, Some(key)) => {
            service.check_key(tx, trail, caller, (&secret.arn, Some(key.as_str())))?;
        }
        (None, None) => {}
    }
    if let Some(regions) = &input.add_replica_regions {
        let force = input.force_overwrite_replica_secret.unwrap_or(false);
        add_replicas(service, tx, trail, caller, &mut secret, (regions, force))?;
    }
    view(tx, &secret, value.map(|_| version_id))
}

/// May the caller make it? Decided on the ARN that it would have.
fn authorize(
    tx: &mut Tx,
    caller: &Caller,
    secret: &Secret,
    input: &shape::CreateSecretRequest,
) -> Result<(), Error> {
    let mut keys = vec![("secretsmanager:Name".to_owned(), secret.name.clone())];
    let mut add = |name: &str, value: Option<&String>| {
        keys.extend(value.map(|value| (format!("secretsmanager:{name}"), value.clone())));
    };
    add("Description", secret.description.as_ref());
    add("KmsKeyId", secret.kms_key_id.as_ref());
    add("Type", secret.kind.as_ref());
    for region in input.add_replica_regions.as_deref().unwrap_or_default() {
        add("AddReplicaRegions", region.region.as_ref());
    }
    if let Some(force) = input.force_overwrite_replica_secret {
        add("ForceOverwriteReplicaSecret", Some(&force.to_string()));
    }
    for tag in &secret.tags {
        keys.push((format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
        keys.push(("aws:TagKeys".to_owned(), tag.key.clone()));
    }
    let on = Named::new(&secret.arn);
    caller.authorize_with::<action::CreateSecret>(tx, &on, &keys)?;
    // Tags and replicas at creation take the permissions that they take later.
    if !secret.tags.is_empty() {
        caller.authorize_with::<action::TagResource>(tx, &on, &keys)?;
        // Nor may they be such that the caller would have no say in them any more.
        authorize_on::<action::TagResource>(tx, caller, secret, keys.clone())?;
    }
    // "To create a cross-account replica secret, you must also have" this.
    if input.cross_account_primary_arn.is_some() {
        caller.authorize_with::<action::PutResourcePolicy>(tx, &on, &keys)?;
    }
    if input
        .add_replica_regions
        .as_ref()
        .is_some_and(|regions| !regions.is_empty())
    {
        caller.authorize_with::<action::ReplicateSecretToRegions>(tx, &on, &keys)?;
    }
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

fn view(
    tx: &mut Tx,
    secret: &Secret,
    version_id: Option<String>,
) -> Result<shape::CreateSecretResponse, Error> {
    Ok(shape::CreateSecretResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name.clone()),
        version_id,
        replication_status: view_status(tx, secret)?,
    })
}
