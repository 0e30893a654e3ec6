//! Changing a secret, inside a transaction: new versions with their labels, new keys, and then the
//! replicas.

use audit::Trail;
use iam::Caller;
use store::Tx;

use crate::error::Error;
use crate::model::{Secret, VERSION_KEPT_MS, VERSIONS_MAX, Version};
use crate::stages::{CURRENT, Stages};
use crate::value::Value;
use crate::{Service, rotation, table};

pub fn token_in_use(token: &str, arn: &wire::Arn) -> Error {
    Error::Exists(format!(
        "You can't use ClientRequestToken {token} because that value is already in use for a version of secret {arn}."
    ))
}

impl Service {
    /// Has this token made a version with this value already? With another value it is refused.
    pub(crate) fn is_repeated(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        secret: &Secret,
        (version_id, value): (&str, &Value),
    ) -> Result<bool, Error> {
        let Some(version) = table::version::find(tx, secret.arn.as_str(), version_id)? else {
            return Ok(false);
        };
        if self.open_for(tx, trail, caller, &secret.arn, &version)? == *value {
            return Ok(true);
        }
        Err(token_in_use(version_id, &secret.arn))
    }

    /// Seals the value as a new version, labels it, and lets go of what is too old to keep.
    pub(crate) fn add_version(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        secret: &mut Secret,
        (version_id, value): (&str, &Value),
        labels: Option<&[String]>,
    ) -> Result<(), Error> {
        let key = secret.kms_key_id.clone();
        let place = (&secret.arn, key.as_deref());
        let version = self.seal(tx, trail, caller, place, version_id, value)?;
        let arn = secret.arn.as_str();
        let mut stages = table::stages(tx, arn)?;
        let current = stages.version(CURRENT).map(str::to_owned);
        stages.add_version(version_id, labels)?;
        table::version::insert(tx, arn, &version)?;
        table::set_stages(tx, arn, &stages)?;
        drop_spare(tx, caller, secret, &stages)?;
        secret.changed_at = caller.now();
        if current.as_deref() != stages.version(CURRENT) {
            // "If you update the secret yourself, the next rotation is counted from then."
            rotation::put_off(secret, caller.now());
        }
        Ok(table::update(tx, secret)?)
    }

    /// The versions that have labels, sealed anew under the secret's key as it is now. AWS leaves
    /// them under the old key when the caller may not use the new one; that is then what is used.
    pub(crate) fn reseal(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        secret: &Secret,
    ) -> Result<(), Error> {
        let stages = table::stages(tx, secret.arn.as_str())?;
        let mut moved = Vec::new();
        for old in table::version::all(tx, secret.arn.as_str())? {
            if stages.of(&old.id).is_empty() {
                continue;
            }
            let value = self.open_for(tx, trail, caller, &secret.arn, &old)?;
            let place = (&secret.arn, secret.kms_key_id.as_deref());
            match self.seal(tx, trail, caller, place, &old.id, &value) {
                Ok(new) => moved.push(Version {
                    created_at: old.created_at,
                    ..new
                }),
                Err(Error::KmsDenied(_)) => return Ok(()),
                Err(error) => return Err(error),
            }
        }
        for version in moved {
            table::version::replace(tx, secret.arn.as_str(), &version)?;
        }
        Ok(())
    }
}

/// Up to a hundred versions are kept; of more, those without labels that are a day old go.
fn drop_spare(tx: &mut Tx, caller: &Caller, secret: &Secret, stages: &Stages) -> Result<(), Error> {
    let arn = secret.arn.as_str();
    let versions = table::version::ages(tx, arn)?;
    let spare = versions.len().saturating_sub(VERSIONS_MAX);
    let oldest_kept = caller.now().plus_ms(-VERSION_KEPT_MS);
    let unlabelled = versions
        .into_iter()
        .filter(|(id, created_at)| stages.of(id).is_empty() && *created_at < oldest_kept);
    for (id, _) in unlabelled.take(spare) {
        table::version::delete(tx, arn, &id)?;
    }
    Ok(())
}
