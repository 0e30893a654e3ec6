//! Ed25519ph (RFC 8032, section 5.1). The library that everything else is built on has only
//! Ed25519.
//!
//! "When you specify the `ED25519_PH_SHA_512` signing algorithm with `MessageType:DIGEST`, KMS still
//! performs the SHA-512 prehash [...]. This means the input is hashed twice: once by you and once by
//! KMS." (`Sign`) So the digest is Ed25519ph's message.

use aws_lc_rs::encoding::{AsBigEndian as _, Curve25519SeedBin};
use aws_lc_rs::signature::Ed25519KeyPair;
use ed25519_dalek::{Signature, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha512};
use zeroize::Zeroizing;

use crate::error::Error;

pub const DIGEST_BYTES: usize = 64;
const SEED_BYTES: usize = 32;
const PUBLIC_BYTES: usize = 32;

/// Signs the caller's digest with a private half in PKCS#8.
pub fn sign(private: &[u8], digest: &[u8; DIGEST_BYTES]) -> Result<Vec<u8>, Error> {
    let unreadable = || Error::internal("a stored private key can't be read");
    let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(private).map_err(|_| unreadable())?;
    let seed = pair.seed().map_err(|_| unreadable())?;
    let seed: Curve25519SeedBin<'_> = seed.as_be_bytes().map_err(|_| unreadable())?;
    let mut bytes = Zeroizing::new([0; SEED_BYTES]);
    if seed.as_ref().len() != bytes.len() {
        return Err(unreadable());
    }
    bytes.copy_from_slice(seed.as_ref());
    let key = SigningKey::from_bytes(&bytes);
    sign_message(&key, digest)
}

fn sign_message(key: &SigningKey, message: &[u8]) -> Result<Vec<u8>, Error> {
    let signed = key
        .sign_prehashed(Sha512::new_with_prefix(message), None)
        .map_err(|_| Error::internal("a digest can't be signed"))?;
    // A signature with a computing fault in it could give the key away.
    if !holds(&key.verifying_key(), message, &signed) {
        return Err(Error::internal("a signature does not hold"));
    }
    Ok(signed.to_bytes().to_vec())
}

/// Is it the signature of the caller's digest, by the holder of the public half in X.509 form?
pub fn verify(public: &[u8], digest: &[u8; DIGEST_BYTES], signed: &[u8]) -> bool {
    let Some(raw) = public.last_chunk::<PUBLIC_BYTES>() else {
        return false;
    };
    let (Ok(key), Ok(signed)) = (VerifyingKey::from_bytes(raw), Signature::from_slice(signed))
    else {
        return false;
    };
    holds(&key, digest, &signed)
}

fn holds(key: &VerifyingKey, message: &[u8], signed: &Signature) -> bool {
    key.verify_prehashed_strict(Sha512::new_with_prefix(message), None, signed)
        .is_ok()
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::KeyPair as _;

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
        let key = SigningKey::from_bytes(seed.as_slice().try_into().unwrap());
        assert_eq!(key.verifying_key().as_bytes(), public.as_slice());
        assert_eq!(sign_message(&key, b"abc").unwrap(), signed);
    }

    #[test]
    fn a_digest_is_hashed_once_more() {
        let pair = Ed25519KeyPair::generate().unwrap();
        let private = pair.to_pkcs8v1().unwrap();
        let public = pair.public_key().as_ref();
        let digest: [u8; DIGEST_BYTES] = Sha512::digest(b"abc").into();
        let signed = sign(private.as_ref(), &digest).unwrap();
        assert!(verify(public, &digest, &signed));
        let key = SigningKey::from_bytes(
            pair.seed()
                .unwrap()
                .as_be_bytes()
                .unwrap()
                .as_ref()
                .try_into()
                .unwrap(),
        );
        assert_eq!(sign_message(&key, &digest).unwrap(), signed);
        assert_ne!(sign_message(&key, b"abc").unwrap(), signed);
        let other: [u8; DIGEST_BYTES] = Sha512::digest(b"abd").into();
        assert!(!verify(public, &other, &signed));
        assert!(!verify(public, &digest, &signed[1..]));
        assert!(!verify(&public[1..], &digest, &signed));
        // The same key's signature of the digest as a whole message is another.
        assert!(!verify(public, &digest, pair.sign(&digest).as_ref()));
    }

    fn hex(text: &str) -> Vec<u8> {
        let digits = text.as_bytes().chunks(2);
        digits
            .map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap())
            .collect()
    }
}
