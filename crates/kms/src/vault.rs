//! What the root key seals: the server's own named keys, and the material of every KMS key.

use std::sync::{PoisonError, RwLock};

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use store::{Store, StoreError, Tx};
use zeroize::Zeroizing;

use crate::envelope::{self, Unopenable};
use crate::model::key_arn;
use crate::root::RootKey;
use crate::table;

/// 32 secret bytes.
pub type Material = Zeroizing<[u8; 32]>;

/// Seals and opens under the root key.
///
/// While the root key is being exchanged there are two: the new one seals, both open. Whoever seals
/// for a row does so inside the transaction that writes it, so that the transaction that seals all
/// anew misses none.
pub struct Vault {
    keys: RwLock<RootKeys>,
}

struct RootKeys {
    current: RootKey,
    previous: Option<RootKey>,
    /// Something may still be sealed by the previous one alone.
    unsettled: bool,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(***)")
    }
}

#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The database belongs to another root key.
    #[error(
        "the root key does not open this data directory's keys: put back the root key that belongs to it"
    )]
    WrongRootKey(#[source] Unopenable),
    #[error("the store failed")]
    Store(#[from] StoreError),
}

/// An earlier exchange of the root key has not come to its end.
#[derive(Debug, thiserror::Error)]
#[error("the root key is still being exchanged for another: end that with the same key first")]
pub struct Unsettled;

impl Vault {
    pub fn new(root: RootKey) -> Self {
        Self {
            keys: RwLock::new(RootKeys {
                current: root,
                previous: None,
                unsettled: false,
            }),
        }
    }

    /// From now on `new` seals; what the present key sealed still opens. While an exchange is not
    /// [settled](Self::settle) only its own two keys will do: a third would push out the one that
    /// something is still sealed with.
    pub fn exchange(&self, new: RootKey) -> Result<(), Unsettled> {
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        if *keys.current == *new {
            return Ok(());
        }
        let back = keys.previous.as_ref().is_some_and(|old| **old == *new);
        if keys.unsettled && !back {
            return Err(Unsettled);
        }
        keys.previous = Some(std::mem::replace(&mut keys.current, new));
        keys.unsettled = true;
        Ok(())
    }

    /// Whether all is sealed by this key already.
    pub fn is_under(&self, key: &RootKey) -> bool {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        !keys.unsettled && *keys.current == **key
    }

    /// All is sealed by the present key, for good: [`Self::reseal`] was committed. The previous one
    /// still opens what was read before.
    pub fn settle(&self) {
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        keys.unsettled = false;
    }

    /// The server's own key of this name, made when first asked for (and then `true`). A wrong root
    /// key shows here, at start, and not at the first secret.
    pub async fn named_key(
        self: &std::sync::Arc<Self>,
        store: &Store,
        name: &str,
    ) -> Result<(Material, bool), VaultError> {
        let (name, vault) = (name.to_owned(), std::sync::Arc::clone(self));
        store.write(move |tx| vault.named_key_in(tx, &name)).await
    }

    /// As [`Self::named_key`], in the caller's transaction.
    pub fn named_key_in(&self, tx: &mut Tx, name: &str) -> Result<(Material, bool), VaultError> {
        if let Some(sealed) = table::named_key(tx, name)? {
            let material = self
                .open_material(name, &sealed)
                .map_err(VaultError::WrongRootKey)?;
            return Ok((material, false));
        }
        let material = new_material();
        table::insert_named_key(tx, name, &self.seal(name, material.as_slice()))?;
        Ok((material, true))
    }

    /// Seals what belongs to `owner`: a key's ARN, a server key's name.
    pub fn seal(&self, owner: &str, secret: &[u8]) -> Vec<u8> {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        envelope::seal(&keys.current, owner.as_bytes(), secret)
    }

    pub fn open(&self, owner: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unopenable> {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        let opened = envelope::open(&keys.current, owner.as_bytes(), sealed);
        match (opened, &keys.previous) {
            (Err(_), Some(previous)) => envelope::open(previous, owner.as_bytes(), sealed),
            (opened, _) => opened,
        }
    }

    fn open_material(&self, owner: &str, sealed: &[u8]) -> Result<Material, Unopenable> {
        let plain = self.open(owner, sealed)?;
        let mut material = Zeroizing::new([0_u8; 32]);
        if plain.len() != material.len() {
            return Err(Unopenable);
        }
        material.copy_from_slice(&plain);
        Ok(material)
    }

    /// Seals everything anew under the present root key; says how many there were.
    pub fn reseal(&self, tx: &mut Tx) -> Result<u64, VaultError> {
        let mut count = 0;
        for (name, sealed) in table::named_keys(tx)? {
            let secret = self
                .open(&name, &sealed)
                .map_err(VaultError::WrongRootKey)?;
            table::update_named_key(tx, &name, &self.seal(&name, &secret))?;
            count += 1;
        }
        for what in table::material::every_sealed(tx)? {
            let owner = key_arn(&what.region, &what.account, &what.key_id);
            let secret = self
                .open(owner.as_str(), &what.sealed)
                .map_err(VaultError::WrongRootKey)?;
            table::material::reseal(tx, &what, &self.seal(owner.as_str(), &secret))?;
            count += 1;
        }
        Ok(count)
    }

    /// Does the present root key, without any earlier one, open the server's keys?
    pub fn opens_alone(&self, tx: &mut Tx) -> Result<bool, StoreError> {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        let named = table::named_keys(tx)?;
        Ok(named
            .iter()
            .all(|(name, sealed)| envelope::open(&keys.current, name.as_bytes(), sealed).is_ok()))
    }
}

/// # Panics
/// When the operating system has no random bytes.
pub fn new_material() -> Material {
    let mut material = Zeroizing::new([0_u8; 32]);
    random(material.as_mut_slice());
    material
}

/// # Panics
/// When the operating system has no random bytes: a guessable secret would be worse.
pub fn random(bytes: &mut [u8]) {
    SystemRandom::new()
        .fill(bytes)
        .expect("the operating system gives random bytes");
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use store::Durability;

    use super::*;

    fn store(folder: &std::path::Path) -> Store {
        Store::open(&folder.join("db"), Durability::Full, &[table::COMPONENT]).unwrap()
    }

    #[tokio::test]
    async fn a_named_key_stays_and_another_root_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path());
        let vault = Arc::new(Vault::new(Zeroizing::new([1; 32])));
        let (key, new) = vault.named_key(&store, "iam").await.unwrap();
        assert!(new);
        assert_eq!(
            vault.named_key(&store, "iam").await.unwrap(),
            (key.clone(), false)
        );
        assert_ne!(vault.named_key(&store, "other").await.unwrap().0, key);
        let wrong = Arc::new(Vault::new(Zeroizing::new([2; 32])));
        let wrong = wrong.named_key(&store, "iam").await;
        assert!(matches!(wrong, Err(VaultError::WrongRootKey(_))));
    }

    #[tokio::test]
    async fn a_new_root_key_takes_over_while_the_old_still_opens() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path());
        let vault = Arc::new(Vault::new(Zeroizing::new([1; 32])));
        let (key, _) = vault.named_key(&store, "iam").await.unwrap();
        let old = vault.seal("owner", b"secret");
        vault.exchange(Zeroizing::new([2; 32])).unwrap();
        // Until all is sealed anew no third key comes in, and these two may change places.
        assert!(vault.exchange(Zeroizing::new([3; 32])).is_err());
        vault.exchange(Zeroizing::new([1; 32])).unwrap();
        assert!(vault.exchange(Zeroizing::new([3; 32])).is_err());
        vault.exchange(Zeroizing::new([2; 32])).unwrap();
        assert_eq!(vault.open("owner", &old).unwrap().as_slice(), b"secret");
        let resealing = Arc::clone(&vault);
        let resealed = store.write(move |tx| resealing.reseal(tx)).await.unwrap();
        assert_eq!(resealed, 1);
        let alone = Arc::new(Vault::new(Zeroizing::new([2; 32])));
        assert_eq!(alone.named_key(&store, "iam").await.unwrap(), (key, false));
        assert!(alone.open("owner", &old).is_err());
        vault.settle();
        vault.exchange(Zeroizing::new([3; 32])).unwrap();
    }
}
