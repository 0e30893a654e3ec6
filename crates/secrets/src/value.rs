//! A version's value: sealed with its own data key, opened for whoever may.

use iam::Caller;
use kms::{KeyRef, UsableKey};
use store::Tx;
use wire::r#gen::kms::action::{Decrypt, GenerateDataKey};
use wire::r#gen::secretsmanager::action::GetSecretValue;
use wire::{Arn, Timestamp};
use zeroize::Zeroizing;

use crate::error::Error;
use crate::model::{Secret, Version};
use crate::resolve::find_for;
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
    pub version_id: String,
    pub stages: Vec<String>,
    pub created_at: Timestamp,
    pub value: Value,
}

/// Who is to encrypt: the key that is named, or the one that the service manages.
fn key_of(kms_key_id: Option<&str>, caller: &Caller) -> Result<KeyRef, Error> {
    KeyRef::parse(kms_key_id.unwrap_or(MANAGED_ALIAS), caller).map_err(Error::encrypting)
}

const SERVICE: &str = "secretsmanager";
const MANAGED_ALIAS: &str = "alias/aws/secretsmanager";

/// "Secret encryption and decryption": exactly these two.
fn context(arn: &Arn, version_id: &str) -> kms::Context {
    [("SecretARN", arn.as_str()), ("SecretVersionId", version_id)]
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .into()
}

impl Service {
    /// Seals a value for one version of one secret. The caller needs `kms:GenerateDataKey` and
    /// `kms:Decrypt` on the key, through this service.
    pub(crate) async fn seal(
        &self,
        caller: &Caller,
        arn: &Arn,
        kms_key_id: Option<&str>,
        version_id: &str,
        value: &Value,
    ) -> Result<Version, Error> {
        let (via, now) = (caller.through(SERVICE), caller.now());
        let reference = key_of(kms_key_id, &via)?;
        if kms_key_id.is_none_or(|id| id.ends_with(MANAGED_ALIAS)) {
            self.make_managed_key(&via).await?;
        }
        let context = context(arn, version_id);
        let (caller, bound) = (via, context.clone());
        let key = self
            .store
            .read(move |tx| {
                kms::usable_key::<GenerateDataKey>(tx, &caller, &reference, &bound)?;
                kms::usable_key::<Decrypt>(tx, &caller, &reference, &bound)
            })
            .await
            .map_err(Error::encrypting)?;
        let data_key = kms::vault::new_material();
        let sealed_key = self
            .kms
            .encrypt(&key, &context, data_key.as_slice())
            .map_err(Error::encrypting)?;
        let associated = associated(arn, version_id);
        Ok(Version {
            id: version_id.to_owned(),
            created_at: now,
            accessed_at: None,
            key_arn: key.arn.to_string(),
            managed_key: kms_key_id.is_none(),
            binary: value.is_binary(),
            sealed_key,
            sealed_value: kms::envelope::seal(&data_key, &associated, value.bytes()),
        })
    }

    async fn make_managed_key(&self, caller: &Caller) -> Result<(), Error> {
        let (who, new) = (caller.clone(), self.kms.new_managed_key(caller, SERVICE));
        let wanted = caller.clone();
        let known = self
            .store
            .read(move |tx| kms::has_managed_key(tx, &wanted, SERVICE))
            .await
            .map_err(Error::encrypting)?;
        if !known {
            self.store
                .write(move |tx| kms::managed_key(tx, &who, SERVICE, &new).map(|_| ()))
                .await
                .map_err(Error::encrypting)?;
        }
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

    /// `GetSecretValue`: one look at the store, permissions of both services inside it.
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
            .store
            .read(move |tx| look(tx, &who, &id, wanted.0.as_deref(), wanted.1.as_deref()))
            .await?;
        let value = self.open(&found.key, &found.secret.arn, &found.version)?;
        self.note_access(caller, &found).await?;
        Ok(SecretValue {
            stages: found.stages.of(&found.version.id),
            arn: found.secret.arn,
            name: found.secret.name,
            version_id: found.version.id,
            created_at: found.version.created_at,
            value,
        })
    }

    /// `LastAccessedDate` is by the day, so most reads write nothing.
    async fn note_access(&self, caller: &Caller, found: &Found) -> Result<(), Error> {
        let day = caller.now().day();
        if found.secret.accessed_at == Some(day) && found.version.accessed_at == Some(day) {
            return Ok(());
        }
        let (arn, version) = (found.secret.arn.clone(), found.version.id.clone());
        self.store
            .write(move |tx| Ok(table::touch(tx, arn.as_str(), &version, day)?))
            .await
    }
}

struct Found {
    secret: Secret,
    version: Version,
    stages: Stages,
    key: UsableKey,
}

fn look(
    tx: &mut Tx,
    caller: &Caller,
    id: &str,
    version_id: Option<&str>,
    stage: Option<&str>,
) -> Result<Found, Error> {
    let mut keys = Vec::new();
    keys.extend(version_id.map(|v| ("secretsmanager:VersionId".to_owned(), v.to_owned())));
    keys.extend(stage.map(|s| ("secretsmanager:VersionStage".to_owned(), s.to_owned())));
    let secret = find_for::<GetSecretValue>(tx, caller, id, keys)?;
    secret.living()?;
    let stages = table::stages(tx, secret.arn.as_str())?;
    let version = choose(tx, &secret, &stages, version_id, stage)?;
    let key = usable(tx, caller, &secret.arn, &version)?;
    Ok(Found {
        secret,
        version,
        stages,
        key,
    })
}

/// The key of a version, once the caller may decrypt with it through this service.
pub fn usable(
    tx: &mut Tx,
    caller: &Caller,
    arn: &Arn,
    version: &Version,
) -> Result<UsableKey, Error> {
    let via = caller.through(SERVICE);
    let reference = KeyRef::parse(&version.key_arn, &via).map_err(Error::decrypting)?;
    kms::usable_key::<Decrypt>(tx, &via, &reference, &context(arn, &version.id))
        .map_err(Error::decrypting)
}

fn choose(
    tx: &mut Tx,
    secret: &Secret,
    stages: &Stages,
    version_id: Option<&str>,
    stage: Option<&str>,
) -> Result<Version, Error> {
    let wanted = match (version_id, stage) {
        (Some(id), None) => id,
        (id, stage) => {
            let stage = stage.unwrap_or(CURRENT);
            let labelled = stages
                .version(stage)
                .ok_or_else(|| Error::VersionNotFound(format!("staging label: {stage}")))?;
            if id.is_some_and(|id| id != labelled) {
                return Err(Error::InvalidRequest(
                    "You provided a VersionStage that is not associated to the provided VersionId."
                        .to_owned(),
                ));
            }
            labelled
        }
    };
    let missing = || Error::VersionNotFound(format!("VersionId: {wanted}"));
    table::find_version(tx, secret.arn.as_str(), wanted)?.ok_or_else(missing)
}

/// A value moved to another row does not open there.
fn associated(arn: &Arn, version_id: &str) -> Vec<u8> {
    kms::envelope::context_bytes([("SecretARN", arn.as_str()), ("SecretVersionId", version_id)])
}
