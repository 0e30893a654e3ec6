//! Changing a secret, inside a transaction: new versions with their labels, new keys, and then the
//! replicas.

use audit::Trail;
use iam::Caller;
use store::Tx;

use crate::error::Error;
use crate::model::{Secret, VERSION_KEPT_MS, VERSIONS_MAX};
use crate::stages::{CURRENT, PENDING, PREVIOUS, Stages};
use crate::value::{Value, may_encrypt};
use crate::{Service, rotation, table};

pub fn token_in_use(token: &str, arn: &wire::Arn) -> Error {
    Error::Exists(format!(
        "You can't use ClientRequestToken {token} because that value is already in use for a version of secret {arn}."
    ))
}

/// "As well as any existing versions with the staging labels": these.
const RESEALED: [&str; 3] = [CURRENT, PENDING, PREVIOUS];

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

    /// The versions in use, sealed anew under the secret's key as it is now ("Change the encryption
    /// key"). Whoever sets a key has to have the use of it. Without `kms:Encrypt` on it the versions
    /// stay as they are, and so does what the previous key does not open: because the caller may not
    /// decrypt with it, or because nobody can any more.
    pub(crate) fn reseal(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        secret: &Secret,
    ) -> Result<(), Error> {
        let place = (&secret.arn, secret.kms_key_id.as_deref());
        self.check_key(tx, trail, caller, place)?;
        let arn = secret.arn.as_str();
        let stages = table::stages(tx, arn)?;
        for old in table::version::all(tx, arn)? {
            let labels = stages.of(&old.id);
            if !labels
                .iter()
                .any(|label| RESEALED.contains(&label.as_str()))
            {
                continue;
            }
            if !may_encrypt(tx, trail, caller, place, &old.id)? {
                return Ok(());
            }
            let value = match self.open_for(tx, trail, caller, &secret.arn, &old) {
                Ok(value) => value,
                Err(Error::KmsDenied(_) | Error::DecryptionFailure(_)) => continue,
                Err(error) => return Err(error),
            };
            let new = self.seal(tx, trail, caller, place, &old.id, &value)?;
            table::version::replace(tx, arn, &new)?;
        }
        Ok(())
    }
}

/// Up to a hundred versions are kept; of more, those without labels that are a day old go.
fn drop_spare(tx: &mut Tx, caller: &Caller, secret: &Secret, stages: &Stages) -> Result<(), Error> {
    let arn = secret.arn.as_str();
    let oldest_kept = caller.now().plus_ms(-VERSION_KEPT_MS);
    let old = table::version::older(tx, arn, oldest_kept)?;
    if old.is_empty() {
        return Ok(());
    }
    let spare = table::version::ages(tx, arn)?
        .len()
        .saturating_sub(VERSIONS_MAX);
    let unlabelled = old.into_iter().filter(|id| stages.of(id).is_empty());
    for id in unlabelled.take(spare) {
        table::version::delete(tx, arn, &id)?;
    }
    Ok(())
}
