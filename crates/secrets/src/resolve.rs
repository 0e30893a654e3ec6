//! From a secret's id to the secret, once the caller may do what they ask.

use iam::policy::PolicyKind;
use iam::{Caller, Denied, Named};
use store::Tx;
use wire::Action;

use crate::error::Error;
use crate::model::{Secret, SecretId};
use crate::table;

/// More context keys of one request.
pub type Keys = Vec<(String, String)>;

/// The secret that `id` names, permitted for `A`. Permission is decided first: without it, a secret
/// that is missing and one that is not look alike.
pub fn find_for<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    id: &str,
    mut keys: Keys,
) -> Result<Secret, Error> {
    let parsed = SecretId::parse(id)?;
    keys.push(("secretsmanager:SecretId".to_owned(), id.to_owned()));
    let Some(secret) = locate(tx, caller, &parsed)? else {
        let on = Named::text(id, parsed.account(caller));
        caller.authorize_with::<A>(tx, &on, &keys)?;
        return Err(Error::NotFound);
    };
    match authorize::<A>(tx, caller, &secret, keys) {
        Err(Error::Denied(denied)) => Err(as_named(denied, &secret, id).into()),
        outcome => outcome.map(|()| secret),
    }
}

/// Denials call a secret what the request called it.
pub fn as_named(mut denied: Denied, secret: &Secret, id: &str) -> Denied {
    if let Denied::Refused { sentence, .. } = &mut denied {
        *sentence = sentence.replacen(secret.arn.as_str(), id, 1).into();
    }
    denied
}

/// The secret behind an id, whoever asks.
pub fn locate(tx: &mut Tx, caller: &Caller, id: &SecretId) -> Result<Option<Secret>, Error> {
    Ok(match id {
        SecretId::Name(name) => {
            table::by_name(tx, caller.account(), caller.region(), name.as_str())?
        }
        // The Region that is asked answers for itself only.
        SecretId::Arn(arn) if arn.region() == caller.region() => table::by_arn(tx, arn.as_str())?,
        SecretId::PartialArn {
            account,
            region,
            name,
        } if region == caller.region() => table::by_name(tx, account, region, name.as_str())?,
        SecretId::Arn(_) | SecretId::PartialArn { .. } => None,
    })
}

/// The condition keys that a secret itself has.
pub fn condition_keys(secret: &Secret, mut keys: Keys) -> Keys {
    for tag in &secret.tags {
        keys.push((
            format!("secretsmanager:ResourceTag/{}", tag.key),
            tag.value.clone(),
        ));
    }
    if let Some(region) = &secret.primary_region {
        keys.push((
            "secretsmanager:SecretPrimaryRegion".to_owned(),
            region.clone(),
        ));
    }
    if let Some(function) = &secret.rotation.function {
        keys.push((
            "secretsmanager:resource/AllowRotationLambdaArn".to_owned(),
            function.clone(),
        ));
    }
    keys
}

/// May the caller do `A` to this secret? Its own policy and tags count.
pub fn authorize<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    secret: &Secret,
    keys: Keys,
) -> Result<(), Error> {
    let policy = match &secret.policy {
        Some(text) => Some(
            caller
                .compiled(text, PolicyKind::Resource)
                .map_err(|cause| Error::MalformedPolicy(cause.to_string()))?,
        ),
        None => None,
    };
    let tags = secret.iam_tags();
    let resource = Named::new(&secret.arn)
        .tagged(&tags)
        .sharing(policy.as_deref());
    caller.authorize_with::<A>(tx, &resource, &condition_keys(secret, keys))?;
    Ok(())
}
