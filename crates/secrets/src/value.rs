//! A version's value: sealed with its own data key, opened for whoever may.

use audit::Trail;
use iam::policy::PolicyKind;
use iam::{Caller, Named};
use kms::{Head, KeyRef, UsableKey, Use};
use store::Tx;
use wire::r#gen::kms::action::{Decrypt, Encrypt, GenerateDataKey};
use wire::r#gen::secretsmanager::action::GetSecretValue;
use wire::{Arn, Timestamp};
use zeroize::Zeroizing;

use crate::error::Error;
use crate::model::{Secret, SecretId, Version};
use crate::resolve::{Keys, as_named, condition_keys, locate};
use crate::stages::{CURRENT, Stages};
use crate::{Service, table};

/// What a secret holds: text or bytes, wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    Text(Zeroizing<String>),
    Binary(Zeroizing<Vec<u8>>),
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

impl Value {
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Binary(bytes) => bytes,
        }
    }

    pub(crate) const fn is_binary(&self) -> bool {
        matches!(self, Self::Binary(_))
    }
}

/// One version, read.
#[derive(Debug)]
pub struct SecretValue {
    pub arn: Arn,
    pub name: String,
    pub tags: Vec<(String, String)>,
    pub version_id: String,
    pub stages: Vec<String>,
    pub created_at: Timestamp,
    pub value: Value,
}

const SERVICE: &str = "secretsmanager";
const MANAGED_ALIAS: &str = "alias/aws/secretsmanager";

/// "Secret encryption and decryption": exactly these two.
fn context(arn: &Arn, version_id: &str) -> kms::Context {
    [("SecretARN", arn.as_str()), ("SecretVersionId", version_id)]
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .into()
}

/// A value moved to another row does not open there.
fn associated(arn: &Arn, version_id: &str) -> Vec<u8> {
    kms::envelope::context_bytes([("SecretARN", arn.as_str()), ("SecretVersionId", version_id)])
}

impl Service {
    /// Seals a value for one version of one secret, in the Region of its ARN. The caller needs
    /// `kms:GenerateDataKey` and `kms:Decrypt` on the key, through this service.
    pub(crate) fn seal(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        (arn, kms_key_id): (&Arn, Option<&str>),
        version_id: &str,
        value: &Value,
    ) -> Result<Version, Error> {
        let via = caller.within(arn.region()).through(SERVICE);
        let context = context(arn, version_id);
        let key = self.data_key(tx, trail, &via, (arn, kms_key_id), &context)?;
        let data_key = kms::vault::new_material();
        let sealed_key = self
            .kms
            .encrypt(&key, &context, data_key.as_slice())
            .map_err(Error::encrypting)?;
        Ok(Version {
            id: version_id.to_owned(),
            created_at: caller.now(),
            accessed_at: None,
            key_arn: key.arn.to_string(),
            managed_key: is_managed(kms_key_id),
            binary: value.is_binary(),
            sealed_key,
            sealed_value: kms::envelope::seal(
                &data_key,
                &associated(arn, version_id),
                value.bytes(),
            ),
        })
    }

    /// The key that is to seal, once the caller may both make a data key with it and open that again.
    fn data_key(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        via: &Caller,
        (arn, kms_key_id): (&Arn, Option<&str>),
        context: &kms::Context,
    ) -> Result<UsableKey, Error> {
        if is_managed(kms_key_id) {
            check_own(via, arn)?;
            let new = self.kms.new_managed_key(via, SERVICE);
            kms::managed_key(tx, self.kms.vault(), via, SERVICE, &new)
                .map_err(Error::encrypting)?;
        }
        let named = kms_key_id.unwrap_or(MANAGED_ALIAS);
        let reference = KeyRef::parse(named, via).map_err(Error::encrypting)?;
        let what = Use::sealing(context);
        kms::usable_key::<GenerateDataKey>(tx, trail, via, &reference, &what)
            .and_then(|_| kms::usable_key::<Decrypt>(tx, trail, via, &reference, &what))
            .and_then(kms::symmetric)
            .map_err(Error::encrypting)
    }

    /// "Secrets Manager checks that you can use the key" when one is set without a value.
    pub(crate) fn check_key(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        (arn, kms_key_id): (&Arn, Option<&str>),
    ) -> Result<(), Error> {
        let via = caller.within(arn.region()).through(SERVICE);
        let context = context(arn, "RequestToValidateKeyAccess");
        self.data_key(tx, trail, &via, (arn, kms_key_id), &context)?;
        Ok(())
    }

    /// Opens a version with a key that [`usable`] permitted.
    pub(crate) fn open(
        &self,
        key: &UsableKey,
        arn: &Arn,
        version: &Version,
    ) -> Result<Value, Error> {
        let plain = self
            .kms
            .decrypt(key, &context(arn, &version.id), &version.sealed_key)
            .map_err(Error::decrypting)?;
        let unopenable = || Error::Internal("a secret's value does not open".into());
        let data_key: Zeroizing<[u8; 32]> =
            Zeroizing::new(plain.as_slice().try_into().map_err(|_| unopenable())?);
        let associated = associated(arn, &version.id);
        let mut plain = kms::envelope::open(&data_key, &associated, &version.sealed_value)
            .map_err(|_| unopenable())?;
        if version.binary {
            return Ok(Value::Binary(plain));
        }
        let text = String::from_utf8(std::mem::take(&mut *plain)).map_err(|error| {
            drop(Zeroizing::new(error.into_bytes()));
            unopenable()
        })?;
        Ok(Value::Text(Zeroizing::new(text)))
    }

    /// The same, permission included.
    pub(crate) fn open_for(
        &self,
        tx: &mut Tx,
        trail: &mut Trail,
        caller: &Caller,
        arn: &Arn,
        version: &Version,
    ) -> Result<Value, Error> {
        let key = usable(tx, trail, caller, arn, version)?;
        self.open(&key, arn, version)
    }

    /// `GetSecretValue`: one transaction, with the permissions of both services and their record.
    pub async fn read(
        &self,
        caller: &Caller,
        id: &str,
        version_id: Option<&str>,
        stage: Option<&str>,
    ) -> Result<SecretValue, Error> {
        let (who, id) = (caller.clone(), id.to_owned());
        let wanted = (version_id.map(str::to_owned), stage.map(str::to_owned));
        let found = self
            .audit()
            .recorded_read(move |tx, trail| {
                let wanted = (wanted.0.as_deref(), wanted.1.as_deref());
                look(tx, trail, &who, &id, wanted)
            })
            .await?;
        self.opened(found)
    }

    pub(crate) fn opened(&self, found: Found) -> Result<SecretValue, Error> {
        let value = self.open(&found.key, &found.secret.arn, &found.version)?;
        let tag = |tag: crate::model::Tag| (tag.key, tag.value);
        Ok(SecretValue {
            stages: found.stages.of(&found.version.id),
            arn: found.secret.arn,
            name: found.secret.name,
            tags: found.secret.tags.into_iter().map(tag).collect(),
            version_id: found.version.id,
            created_at: found.version.created_at,
            value,
        })
    }
}

/// Whether existing versions may be brought under this key.
pub(crate) fn may_encrypt(
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    (arn, kms_key_id): (&Arn, Option<&str>),
    version_id: &str,
) -> Result<bool, Error> {
    let via = caller.within(arn.region()).through(SERVICE);
    let named = kms_key_id.unwrap_or(MANAGED_ALIAS);
    let reference = KeyRef::parse(named, &via).map_err(Error::encrypting)?;
    let what = Use::sealing(&context(arn, version_id));
    match kms::usable_key::<Encrypt>(tx, trail, &via, &reference, &what) {
        Ok(_) => Ok(true),
        Err(kms::Error::Denied(_)) => Ok(false),
        Err(error) => Err(Error::encrypting(error)),
    }
}

fn check_own(caller: &Caller, arn: &Arn) -> Result<(), Error> {
    if caller.account() == arn.account() {
        return Ok(());
    }
    Err(Error::ForeignManagedKey)
}

/// Is it the key that the service manages, or one of the owner's?
pub(crate) fn is_managed(kms_key_id: Option<&str>) -> bool {
    kms_key_id.is_none_or(|id| {
        id == MANAGED_ALIAS
            || Arn::parse(id)
                .is_ok_and(|arn| arn.service() == "kms" && arn.resource() == MANAGED_ALIAS)
    })
}

/// A version that its reader may open, still sealed.
#[derive(Debug)]
pub(crate) struct Found {
    secret: Secret,
    version: Version,
    stages: Stages,
    key: UsableKey,
}

/// Finds the version, permitted and recorded; notes the day of the access.
pub(crate) fn look(
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    id: &str,
    wanted: (Option<&str>, Option<&str>),
) -> Result<Found, Error> {
    let secret = permitted(tx, trail, caller, id, wanted)?;
    secret.living()?;
    let stages = table::stages(tx, secret.arn.as_str())?;
    let version = choose(tx, &secret, &stages, wanted)?;
    if version.managed_key {
        check_own(caller, &secret.arn)?;
    }
    let key = usable(tx, trail, caller, &secret.arn, &version)?;
    // `LastAccessedDate` is by the day, so most reads write nothing here.
    let day = caller.now().day();
    if secret.accessed_at != Some(day) || version.accessed_at != Some(day) {
        table::touch(tx, secret.arn.as_str(), &version.id, day)?;
    }
    Ok(Found {
        secret,
        version,
        stages,
        key,
    })
}

/// The secret, once its value may be read; either way there is a record of it.
fn permitted(
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    id: &str,
    (version_id, stage): (Option<&str>, Option<&str>),
) -> Result<Secret, Error> {
    let mut keys: Keys = vec![("secretsmanager:SecretId".to_owned(), id.to_owned())];
    let mut noted = kms::Context::new();
    for (name, value) in [("VersionId", version_id), ("VersionStage", stage)] {
        if let Some(value) = value {
            keys.push((format!("secretsmanager:{name}"), value.to_owned()));
            noted.insert(name.to_owned(), value.to_owned());
        }
    }
    let parsed = SecretId::parse(id)?;
    let Some(secret) = locate(tx, caller, &parsed)? else {
        let account = parsed.account(caller);
        let on = Named::text(id, account);
        let decision = caller.authorize_with::<GetSecretValue>(tx, &on, &keys);
        trail.decided(caller, id, account, &noted, decision)?;
        return Err(Error::NotFound);
    };
    let policy = secret
        .policy
        .as_ref()
        .map(|text| caller.compiled(text, PolicyKind::Resource))
        .transpose()
        .map_err(|cause| Error::MalformedPolicy(cause.to_string()))?;
    let tags = secret.iam_tags();
    let on = Named::new(&secret.arn)
        .tagged(&tags)
        .sharing(policy.as_deref());
    let keys = condition_keys(&secret, keys);
    let decision = caller.authorize_with::<GetSecretValue>(tx, &on, &keys);
    let (arn, account) = (secret.arn.as_str(), secret.arn.account());
    trail
        .decided(caller, arn, account, &noted, decision)
        .map_err(|denied| as_named(denied, &secret, id))?;
    Ok(secret)
}

/// The key of a version, once the caller may decrypt with it through this service.
pub(crate) fn usable(
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    arn: &Arn,
    version: &Version,
) -> Result<UsableKey, Error> {
    let via = caller.within(arn.region()).through(SERVICE);
    let reference = KeyRef::parse(&version.key_arn, &via).map_err(Error::decrypting)?;
    let head = Head::parse(&version.sealed_key).map_err(Error::decrypting)?;
    let what = Use::sealing(&context(arn, &version.id)).opening(head);
    kms::usable_key::<Decrypt>(tx, trail, &via, &reference, &what).map_err(Error::decrypting)
}

fn choose(
    tx: &mut Tx,
    secret: &Secret,
    stages: &Stages,
    (version_id, stage): (Option<&str>, Option<&str>),
) -> Result<Version, Error> {
    let by_label = |stage: &str| Error::VersionNotFound(format!("staging label: {stage}"));
    let (wanted, missing) = match (version_id, stage) {
        (Some(id), None) => (id, Error::VersionNotFound(format!("VersionId: {id}"))),
        (id, stage) => {
            let stage = stage.unwrap_or(CURRENT);
            if id.is_some_and(|id| stages.version(stage) != Some(id)) {
                return Err(Error::InvalidRequest(
                    "You provided a VersionStage that is not associated to the provided VersionId."
                        .to_owned(),
                ));
            }
            let labelled = stages.version(stage).ok_or_else(|| by_label(stage))?;
            // A rotation's version is there by its label before it has a value.
            (labelled, by_label(stage))
        }
    };
    table::version::find(tx, secret.arn.as_str(), wanted)?.ok_or(missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_managed_key_is_managed() {
        for (id, managed) in [
            (None, true),
            (Some("alias/aws/secretsmanager"), true),
            (
                Some("arn:aws:kms:us-east-1:111111111111:alias/aws/secretsmanager"),
                true,
            ),
            (Some("alias/mine/alias/aws/secretsmanager"), false),
            (
                Some("arn:aws:kms:us-east-1:111111111111:alias/x/alias/aws/secretsmanager"),
                false,
            ),
            (
                Some("arn:aws:s3:us-east-1:111111111111:alias/aws/secretsmanager"),
                false,
            ),
            (Some("alias/aws/secretsmanager2"), false),
            (Some("alias/mine"), false),
        ] {
            assert_eq!(is_managed(id), managed, "{id:?}");
        }
    }
}
