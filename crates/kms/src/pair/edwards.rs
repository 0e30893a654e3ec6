//! Ed25519ph (RFC 8032, section 5.1): Edwards signatures of a SHA-512 digest that the caller made.
//! The library that everything else is built on has only those of whole messages.

use aws_lc_rs::encoding::{AsBigEndian as _, Curve25519SeedBin};
use aws_lc_rs::signature::Ed25519KeyPair;
use ed25519_dalek::{Signature, SigningKey, VerifyingKey};
use sha2::digest::common::OutputSizeUser;
use sha2::digest::consts::U64;
use sha2::digest::{FixedOutput, HashMarker, Output, Update};
use zeroize::Zeroizing;

use crate::error::Error;

pub const DIGEST_BYTES: usize = 64;
const PUBLIC_BYTES: usize = 32;

/// A digest that is there already, where the library asks for a hash function: it gives what it
/// was made of. Nothing is ever fed to it.
#[derive(Clone)]
struct Prehashed([u8; DIGEST_BYTES]);

impl Default for Prehashed {
    fn default() -> Self {
        Self([0; DIGEST_BYTES])
    }
}

impl HashMarker for Prehashed {}

impl OutputSizeUser for Prehashed {
    type OutputSize = U64;
}

impl Update for Prehashed {
    fn update(&mut self, _: &[u8]) {}
}

impl FixedOutput for Prehashed {
    fn finalize_into(self, out: &mut Output<Self>) {
        out.copy_from_slice(&self.0);
    }
}

/// Signs a digest with a private half in PKCS#8.
pub fn sign(private: &[u8], digest: &[u8; DIGEST_BYTES]) -> Result<Vec<u8>, Error> {
    let unreadable = || Error::internal("a stored private key can't be read");
    let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(private).map_err(|_| unreadable())?;
    let seed = pair.seed().map_err(|_| unreadable())?;
    let seed: Curve25519SeedBin<'_> = seed.as_be_bytes().map_err(|_| unreadable())?;
    let mut bytes = Zeroizing::new([0; PUBLIC_BYTES]);
    if seed.as_ref().len() != bytes.len() {
        return Err(unreadable());
    }
    bytes.copy_from_slice(seed.as_ref());
    let key = SigningKey::from_bytes(&bytes);
    let signed = key
        .sign_prehashed(Prehashed(*digest), None)
        .map_err(|_| Error::internal("a digest can't be signed"))?;
    Ok(signed.to_bytes().to_vec())
}

/// Is it the signature of this digest, by the holder of the public half in X.509 form?
pub fn verify(public: &[u8], digest: &[u8; DIGEST_BYTES], signed: &[u8]) -> bool {
    let Some(raw) = public.last_chunk::<PUBLIC_BYTES>() else {
        return false;
    };
    let (Ok(key), Ok(signed)) = (VerifyingKey::from_bytes(raw), Signature::from_slice(signed))
    else {
        return false;
    };
    key.verify_prehashed_strict(Prehashed(*digest), None, &signed)
        .is_ok()
}

#[cfg(test)]
mod tests {
    use sha2::{Digest as _, Sha512};

    use super::*;

    /// RFC 8032, section 7.3: "abc".
    #[test]
    fn the_known_answer() {
        let seed = hex("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42");
        let public = hex("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf");
        let signed = hex(concat!(
            "98a70222f0b8121aa9d30f813d683f809e462b469c7ff87639499bb94e6dae41",
            "31f85042463c2a355a2003d062adf5aaa10b8c61e636062aaad11c2a26083406"
        ));
        let digest: [u8; DIGEST_BYTES] = Sha512::digest(b"abc").into();
        let mut private = hex("302e020100300506032b657004220420");
        private.extend_from_slice(&seed);
        assert_eq!(sign(&private, &digest).unwrap(), signed);
        assert!(verify(&public, &digest, &signed));
        let other: [u8; DIGEST_BYTES] = Sha512::digest(b"abd").into();
        assert!(!verify(&public, &other, &signed));
        assert!(!verify(&public, &digest, &signed[1..]));
        // The same key's signature of the digest as a whole message is another.
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&private).unwrap();
        assert!(!verify(&public, &digest, pair.sign(&digest).as_ref()));
    }

    fn hex(text: &str) -> Vec<u8> {
        let digits = text.as_bytes().chunks(2);
        digits
            .map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap())
            .collect()
    }
}
