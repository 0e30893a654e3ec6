//! Ciphertexts of symmetric keys: which key and which of its materials made them, and to what they
//! are bound.
//!
//! Layout: `layout (1) | key id (16) | material id's first half (16) | sealed`. Layout 3 is for
//! multi-Region keys, whose ciphertexts open in every Region of theirs; layout 1, without a
//! material, is what the first versions wrote.

use zeroize::Zeroizing;

use crate::Service;
use crate::envelope::{self, context_bytes};
use crate::error::Error;
use crate::key::MULTI_REGION_PREFIX;
use crate::usable::{Context, UsableKey};

const FIRST: u8 = 1;
const ONE_REGION: u8 = 2;
const MULTI_REGION: u8 = 3;
const ID: usize = 16;

/// What a ciphertext says of its maker. It is only a claim until the bytes open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub key_id: String,
    /// The beginning of the material's id, 32 hexadecimal digits.
    pub material: String,
    length: usize,
}

impl Head {
    pub fn parse(ciphertext: &[u8]) -> Result<Self, Error> {
        let (layout, rest) = ciphertext.split_first().ok_or(Error::InvalidCiphertext)?;
        let (id, rest) = rest.split_at_checked(ID).ok_or(Error::InvalidCiphertext)?;
        let id = uuid::Uuid::from_slice(id).map_err(|_| Error::InvalidCiphertext)?;
        let (key_id, material, length) = match *layout {
            FIRST => (id.hyphenated().to_string(), "0".repeat(2 * ID), 1 + ID),
            ONE_REGION | MULTI_REGION => {
                let material = rest.get(..ID).ok_or(Error::InvalidCiphertext)?;
                let key_id = if *layout == MULTI_REGION {
                    format!("{MULTI_REGION_PREFIX}{}", id.simple())
                } else {
                    id.hyphenated().to_string()
                };
                (key_id, hex(material), 1 + 2 * ID)
            }
            _ => return Err(Error::InvalidCiphertext),
        };
        Ok(Self {
            key_id,
            material,
            length,
        })
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let byte = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    (0..text.len()).step_by(2).map(byte).collect()
}

/// The bytes that a key's ciphertexts begin with.
fn head(key: &UsableKey) -> Result<Vec<u8>, Error> {
    let (layout, id) = match key.id.strip_prefix(MULTI_REGION_PREFIX) {
        Some(digits) => (MULTI_REGION, digits),
        None => (ONE_REGION, key.id.as_str()),
    };
    let id = uuid::Uuid::try_parse(id).map_err(Error::internal)?;
    let material = unhex(&key.material_id).unwrap_or_default();
    let material = material
        .get(..ID)
        .ok_or_else(|| Error::internal("a material's id is too short"))?;
    let mut out = vec![layout];
    out.extend_from_slice(id.as_bytes());
    out.extend_from_slice(material);
    Ok(out)
}

/// Everything that a ciphertext is bound to: its head, the key (in whatever Region, if it is a
/// multi-Region key), the context.
fn associated(head: &[u8], key: &UsableKey, context: &Context) -> Vec<u8> {
    let mut out = head.to_vec();
    if key.multi_region {
        let key = [("account", key.account.as_str()), ("key", key.id.as_str())];
        out.extend_from_slice(&context_bytes(key));
    } else {
        out.extend_from_slice(&context_bytes([("arn", key.arn.as_str())]));
    }
    out.extend_from_slice(&context_bytes(
        context.iter().map(|(k, v)| (k.as_str(), v.as_str())),
    ));
    out
}

impl Service {
    fn symmetric(&self, key: &UsableKey) -> Result<Zeroizing<[u8; 32]>, Error> {
        let secret = self.secret(key)?;
        let mut material = Zeroizing::new([0; 32]);
        if secret.len() != material.len() {
            return Err(Error::internal("a symmetric key's material has 32 bytes"));
        }
        material.copy_from_slice(&secret);
        Ok(material)
    }

    /// The key's secret, opened for this use.
    pub(crate) fn secret(&self, key: &UsableKey) -> Result<Zeroizing<Vec<u8>>, Error> {
        self.vault
            .open(key.arn.as_str(), &key.sealed)
            .map_err(Error::internal)
    }

    pub fn encrypt(
        &self,
        key: &UsableKey,
        context: &Context,
        plain: &[u8],
    ) -> Result<Vec<u8>, Error> {
        let mut out = head(key)?;
        let associated = associated(&out, key, context);
        out.extend_from_slice(&envelope::seal(&*self.symmetric(key)?, &associated, plain));
        Ok(out)
    }

    /// Opens with the key that was found by the ciphertext's own head.
    pub fn decrypt(
        &self,
        key: &UsableKey,
        context: &Context,
        ciphertext: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        let parsed = Head::parse(ciphertext)?;
        if parsed.key_id != key.id {
            return Err(Error::IncorrectKey);
        }
        let (head, sealed) = ciphertext
            .split_at_checked(parsed.length)
            .ok_or(Error::InvalidCiphertext)?;
        let associated = associated(head, key, context);
        envelope::open(&*self.symmetric(key)?, &associated, sealed)
            .map_err(|_| Error::InvalidCiphertext)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use wire::Arn;
    use wire::r#gen::kms::{KeySpec, KeyUsageType};

    use super::*;

    fn key(id: &str, region: &str) -> UsableKey {
        UsableKey {
            id: id.to_owned(),
            account: "111111111111".to_owned(),
            arn: Arn::new("kms", region, "111111111111", &format!("key/{id}")),
            spec: KeySpec::SymmetricDefault,
            usage: KeyUsageType::EncryptDecrypt,
            multi_region: id.starts_with("mrk-"),
            material_id: "ab".repeat(32),
            public_key: None,
            sealed: Vec::new(),
        }
    }

    #[test]
    fn heads_name_their_maker() {
        for id in [
            "1234abcd-12ab-34cd-56ef-1234567890ab",
            "mrk-1234abcd12ab34cd56ef1234567890ab",
        ] {
            let bytes = head(&key(id, "eu-west-1")).unwrap();
            let read = Head::parse(&bytes).unwrap();
            assert_eq!((read.key_id.as_str(), read.length), (id, bytes.len()));
            assert_eq!(read.material, "ab".repeat(16));
        }
        for bad in [&[][..], &[0; 40], &[9; 40], &[2; 20], &[3; 32]] {
            assert!(Head::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_multi_region_key_is_one_in_all_regions_and_others_are_not() {
        let bound = |id, region| associated(b"head", &key(id, region), &Context::new());
        let many = "mrk-1234abcd12ab34cd56ef1234567890ab";
        let one = "1234abcd-12ab-34cd-56ef-1234567890ab";
        assert_eq!(bound(many, "eu-west-1"), bound(many, "us-east-1"));
        assert_ne!(bound(one, "eu-west-1"), bound(one, "us-east-1"));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(bytes: Vec<u8>) {
            let _ = Head::parse(&bytes);
        }
    }
}
