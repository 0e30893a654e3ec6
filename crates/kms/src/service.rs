//! The service, and how its keys come to be.

use std::sync::Arc;

use audit::Log;
use aws_lc_rs::hmac;
use iam::Caller;
use store::{Store, Tx};
use tokio::sync::Semaphore;
use wire::Timestamp;
use wire::r#gen::kms::{KeySpec, KeyUsageType, OriginType};
use zeroize::Zeroizing;

use crate::cipher::hex;
use crate::error::Error;
use crate::key::MULTI_REGION_PREFIX;
use crate::model::{Generation, Key, KeyState, MaterialState, managed_policy};
use crate::pair;
use crate::spec::{is_asymmetric, secret_bytes};
use crate::table;
use crate::vault::{Vault, random};

/// Slow cryptography (RSA above all) that runs at once; more of it waits.
const SLOW_MAX: usize = 4;

/// The service: what the generated trait is implemented for.
#[derive(Debug, Clone)]
pub struct Service {
    pub(crate) store: Store,
    pub(crate) vault: Arc<Vault>,
    pub(crate) audit: Log,
    slow: Arc<Semaphore>,
}

/// A key's secret before it is sealed.
pub(crate) struct Secret {
    pub bytes: Zeroizing<Vec<u8>>,
    pub public: Option<Vec<u8>>,
}

impl Service {
    pub fn new(store: Store, vault: Arc<Vault>, audit: Log) -> Self {
        Self {
            store,
            vault,
            audit,
            slow: Arc::new(Semaphore::new(SLOW_MAX)),
        }
    }

    /// Runs what takes milliseconds where it holds nobody up.
    pub(crate) async fn slowly<T: Send + 'static>(
        &self,
        f: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let _place = self.slow.acquire().await.map_err(Error::internal)?;
        tokio::task::spawn_blocking(f)
            .await
            .map_err(Error::internal)?
    }

    /// A key to be, for [`managed_key`].
    pub fn new_managed_key(&self, caller: &Caller, service: &'static str) -> Key {
        let policy = managed_policy(service, caller.region(), caller.account());
        let mut key = new_key(caller, policy, false);
        key.managed_by = Some(service.to_owned());
        key.description =
            format!("Default key that protects my {service} data when no other key is defined");
        // Managed keys are rotated every year.
        key.rotation = Some((365, caller.now().plus_ms(365 * 86_400_000)));
        key
    }
}

/// A symmetric key of our own material that is not stored yet.
pub(crate) fn new_key(caller: &Caller, policy: String, multi_region: bool) -> Key {
    let id = uuid::Uuid::new_v4();
    let id = if multi_region {
        format!("{MULTI_REGION_PREFIX}{}", id.simple())
    } else {
        id.hyphenated().to_string()
    };
    Key {
        id,
        account: caller.account().to_owned(),
        region: caller.region().to_owned(),
        description: String::new(),
        state: KeyState::Enabled,
        managed_by: None,
        policy,
        tags: Vec::new(),
        created_at: caller.now(),
        delete_at: None,
        spec: KeySpec::SymmetricDefault,
        usage: KeyUsageType::EncryptDecrypt,
        origin: OriginType::AwsKms,
        primary_region: multi_region.then(|| caller.region().to_owned()),
        deletion_days: None,
        rotation: None,
        used_at: None,
    }
}

/// A fresh secret for a key of this kind.
pub(crate) fn new_secret(spec: KeySpec) -> Result<Secret, Error> {
    if is_asymmetric(spec) {
        let pair = pair::generate(spec)?;
        return Ok(Secret {
            bytes: pair.private,
            public: Some(pair.public),
        });
    }
    let length = secret_bytes(spec).ok_or_else(|| Error::internal("a key of unknown kind"))?;
    let mut bytes = Zeroizing::new(vec![0; length]);
    random(&mut bytes);
    Ok(Secret {
        bytes,
        public: None,
    })
}

/// A material's name: the same secret of the same key always has the same, and it tells nothing.
pub(crate) fn material_id(key: &Key, secret: &[u8]) -> String {
    let name = format!("{}/{}", key.account, key.id);
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), name.as_bytes());
    hex(tag.as_ref())
}

/// The secret as a key's generation, sealed. To be called inside the transaction that stores it.
pub(crate) fn generation(
    vault: &Vault,
    key: &Key,
    secret: &Secret,
    state: MaterialState,
    now: Timestamp,
) -> Generation {
    Generation {
        id: material_id(key, &secret.bytes),
        state,
        created_at: now,
        rotated_at: None,
        rotation: None,
        expires_at: None,
        description: None,
        public_key: secret.public.clone(),
        sealed: Some(vault.seal(key.arn().as_str(), &secret.bytes)),
    }
}

/// Stores a new key with its first material.
pub(crate) fn insert(tx: &mut Tx, vault: &Vault, key: &Key, secret: &Secret) -> Result<(), Error> {
    table::key::insert(tx, key)?;
    let first = generation(vault, key, secret, MaterialState::Current, key.created_at);
    Ok(table::material::put(tx, key, &first)?)
}

/// Makes `secret` the one that seals from now on; what was sealed before stays openable.
pub(crate) fn replace_current(
    tx: &mut Tx,
    key: &Key,
    next: Generation,
    rotation: &str,
    now: Timestamp,
) -> Result<(), Error> {
    if let Some(old) = table::material::current(tx, key)? {
        let old = Generation {
            state: MaterialState::NonCurrent,
            ..old
        };
        table::material::put(tx, key, &old)?;
    }
    let next = Generation {
        state: MaterialState::Current,
        rotated_at: Some(now),
        rotation: Some(rotation.to_owned()),
        ..next
    };
    Ok(table::material::put(tx, key, &next)?)
}

/// The key that `service` manages in the caller's account and Region, made on first use.
pub fn managed_key(
    tx: &mut Tx,
    vault: &Vault,
    caller: &Caller,
    service: &'static str,
    new: &Key,
) -> Result<(), Error> {
    if has_managed_key(tx, caller, service)? {
        return Ok(());
    }
    insert(tx, vault, new, &new_secret(new.spec)?)
}

/// Has `service` its key in the caller's account and Region already?
pub fn has_managed_key(tx: &mut Tx, caller: &Caller, service: &str) -> Result<bool, Error> {
    let found = table::key::find_managed(tx, caller.account(), caller.region(), service)?;
    Ok(found.is_some())
}

impl Service {
    pub fn vault(&self) -> &Arc<Vault> {
        &self.vault
    }

    pub fn audit(&self) -> &Log {
        &self.audit
    }
}
