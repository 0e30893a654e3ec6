//! What the root key seals: the server's own named keys, and the material of every KMS key.

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use store::{Store, StoreError};
use zeroize::Zeroizing;

use crate::envelope::{self, Unopenable};
use crate::root::RootKey;
use crate::table;

/// 32 secret bytes.
pub type Material = Zeroizing<[u8; 32]>;

/// Seals and opens under the root key.
pub struct Vault {
    root: RootKey,
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
        "the root key does not open this data directory's keys: put back the root.key that belongs to it"
    )]
    WrongRootKey(#[source] Unopenable),
    #[error("the store failed")]
    Store(#[from] StoreError),
}

impl Vault {
    pub fn new(root: RootKey) -> Self {
        Self { root }
    }

    /// The server's own key of this name, made when first asked for. A wrong root key shows here,
    /// at start, and not at the first secret.
    pub async fn named_key(&self, store: &Store, name: &str) -> Result<Material, VaultError> {
        let known = name.to_owned();
        let found = store.read(move |tx| table::named_key(tx, &known)).await?;
        let sealed = if let Some(sealed) = found {
            sealed
        } else {
            let (name, new) = (name.to_owned(), self.seal_material(name, &new_material()));
            store
                .write(move |tx| table::named_key_or(tx, &name, &new))
                .await?
        };
        self.open_material(name, &sealed)
            .map_err(VaultError::WrongRootKey)
    }

    /// Seals the material of what `owner` names: a key's ARN, a server key's name.
    pub fn seal_material(&self, owner: &str, material: &Material) -> Vec<u8> {
        envelope::seal(&self.root, owner.as_bytes(), material.as_slice())
    }

    pub fn open_material(&self, owner: &str, sealed: &[u8]) -> Result<Material, Unopenable> {
        let plain = envelope::open(&self.root, owner.as_bytes(), sealed)?;
        let mut material = Zeroizing::new([0_u8; 32]);
        if plain.len() != material.len() {
            return Err(Unopenable);
        }
        material.copy_from_slice(&plain);
        Ok(material)
    }
}

/// # Panics
/// When the operating system has no random bytes.
pub fn new_material() -> Material {
    let mut material = Zeroizing::new([0_u8; 32]);
    SystemRandom::new()
        .fill(material.as_mut_slice())
        .expect("the operating system gives random bytes");
    material
}

#[cfg(test)]
mod tests {
    use store::Durability;

    use super::*;

    #[tokio::test]
    async fn a_named_key_stays_and_another_root_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(
            &folder.path().join("db"),
            Durability::Full,
            &[table::COMPONENT],
        )
        .unwrap();
        let vault = Vault::new(Zeroizing::new([1; 32]));
        let key = vault.named_key(&store, "iam").await.unwrap();
        assert_eq!(vault.named_key(&store, "iam").await.unwrap(), key);
        assert_ne!(vault.named_key(&store, "other").await.unwrap(), key);
        let wrong = Vault::new(Zeroizing::new([2; 32]))
            .named_key(&store, "iam")
            .await;
        assert!(matches!(wrong, Err(VaultError::WrongRootKey(_))));
    }
}
