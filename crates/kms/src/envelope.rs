//! Seal and open: AES-256-GCM with a key for one message only.
//!
//! Each message gets a random 16-byte salt; its key is an HMAC of the salt under the long-lived
//! material. So a nonce can't meet itself: two messages share a key only when two random 128-bit
//! salts are equal, and then they would still need equal random 96-bit nonces.
//!
//! Layout: `salt (16) | nonce (12) | ciphertext and tag`.

use aws_lc_rs::aead::{AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use aws_lc_rs::hmac;
use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use zeroize::Zeroizing;

const SALT: usize = 16;
const NONCE: usize = 12;
const TAG: usize = 16;

/// What was sealed can't be opened: another key, other associated data, or changed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the sealed bytes do not open")]
pub struct Unopenable;

/// Seals `plain` for whoever has `material` and names the same associated data.
///
/// # Panics
/// When the operating system has no random bytes: sealing anything then would be unsafe.
pub fn seal(material: &[u8; 32], associated: &[u8], plain: &[u8]) -> Vec<u8> {
    let mut salt = [0_u8; SALT];
    SystemRandom::new()
        .fill(&mut salt)
        .expect("the operating system gives random bytes");
    let key = message_key(material, &salt);
    // With room for the tag: growing would leave the plaintext behind.
    let mut sealed = Vec::with_capacity(plain.len() + TAG);
    sealed.extend_from_slice(plain);
    let nonce = key
        .seal_in_place_append_tag(Aad::from(associated), &mut sealed)
        .expect("messages are far shorter than AES-GCM's limit");
    let mut out = Vec::with_capacity(SALT + NONCE + sealed.len());
    out.extend_from_slice(&salt);
    out.extend_from_slice(nonce.as_ref());
    out.extend_from_slice(&sealed);
    out
}

/// Opens what [`seal`] made.
pub fn open(
    material: &[u8; 32],
    associated: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unopenable> {
    let (salt, rest) = sealed.split_at_checked(SALT).ok_or(Unopenable)?;
    let (nonce, rest) = rest.split_at_checked(NONCE).ok_or(Unopenable)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| Unopenable)?;
    let mut buffer = Zeroizing::new(rest.to_vec());
    let length = message_key(material, salt)
        .open_in_place(nonce, Aad::from(associated), &mut buffer)
        .map_err(|_| Unopenable)?
        .len();
    buffer.truncate(length);
    Ok(buffer)
}

fn message_key(material: &[u8; 32], salt: &[u8]) -> RandomizedNonceKey {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, material), salt);
    RandomizedNonceKey::new(&AES_256_GCM, tag.as_ref()).expect("an HMAC-SHA256 has 32 bytes")
}

/// Key-value pairs as bytes that no other set of pairs has: sorted, each with its length.
pub fn context_bytes<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut pairs: Vec<(&str, &str)> = pairs.into_iter().collect();
    pairs.sort_unstable();
    let mut out = Vec::new();
    for part in pairs.into_iter().flat_map(|(key, value)| [key, value]) {
        out.extend_from_slice(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        out.extend_from_slice(part.as_bytes());
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_bit_counts() {
        let sealed = seal(&[1; 32], b"context", b"plain");
        assert_eq!(
            open(&[1; 32], b"context", &sealed).unwrap().as_slice(),
            b"plain"
        );
        for at in 0..sealed.len() {
            for bit in 0..8 {
                let mut changed = sealed.clone();
                changed[at] ^= 1 << bit;
                assert!(
                    open(&[1; 32], b"context", &changed).is_err(),
                    "byte {at} bit {bit}"
                );
            }
            assert!(
                open(&[1; 32], b"context", &sealed[..at]).is_err(),
                "cut at {at}"
            );
        }
        assert!(open(&[2; 32], b"context", &sealed).is_err());
        assert!(open(&[1; 32], b"Context", &sealed).is_err());
    }

    proptest! {
        #[test]
        fn opens_what_it_sealed(plain: Vec<u8>, associated: Vec<u8>, material: [u8; 32]) {
            let sealed = seal(&material, &associated, &plain);
            let opened = open(&material, &associated, &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plain.as_slice());
        }

        #[test]
        fn contexts_are_told_apart(a in pairs(), b in pairs()) {
            let bytes = |pairs: &[(String, String)]| context_bytes(pairs.iter().map(|(k, v)| (k.as_str(), v.as_str())));
            let sorted = |pairs: &[(String, String)]| { let mut p = pairs.to_vec(); p.sort(); p };
            prop_assert_eq!(bytes(&a) == bytes(&b), sorted(&a) == sorted(&b));
        }
    }

    fn pairs() -> impl Strategy<Value = Vec<(String, String)>> {
        proptest::collection::vec(("[ab]{0,2}", "[ab]{0,2}"), 0..3)
    }
}
