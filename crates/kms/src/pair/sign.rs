//! Signatures.

use aws_lc_rs::digest::{self, Digest};
use aws_lc_rs::rsa;
use aws_lc_rs::signature::{
    self, EcdsaKeyPair, Ed25519KeyPair, PqdsaKeyPair, RsaKeyPair, UnparsedPublicKey,
    VerificationAlgorithm,
};
use wire::r#gen::kms::{KeySpec, SigningAlgorithmSpec as Algorithm};

use super::{ecdsa, edwards, ml_dsa, mu};
use crate::error::Error;

/// What is signed: a message, or what the caller made of it.
#[derive(Debug, Clone, Copy)]
pub enum Message<'a> {
    Raw(&'a [u8]),
    Digest(&'a [u8]),
    /// What stands for a message in ML-DSA.
    Mu(&'a [u8]),
}

impl Message<'_> {
    const fn kind(self) -> &'static str {
        match self {
            Self::Raw(_) => "RAW",
            Self::Digest(_) => "DIGEST",
            Self::Mu(_) => "EXTERNAL_MU",
        }
    }
}

fn hash(algorithm: Algorithm) -> Option<&'static digest::Algorithm> {
    match algorithm {
        Algorithm::RsassaPssSha256 | Algorithm::RsassaPkcs1V15Sha256 | Algorithm::EcdsaSha256 => {
            Some(&digest::SHA256)
        }
        Algorithm::RsassaPssSha384 | Algorithm::RsassaPkcs1V15Sha384 | Algorithm::EcdsaSha384 => {
            Some(&digest::SHA384)
        }
        Algorithm::RsassaPssSha512 | Algorithm::RsassaPkcs1V15Sha512 | Algorithm::EcdsaSha512 => {
            Some(&digest::SHA512)
        }
        _ => None,
    }
}

/// The digest to sign; a message's is made here.
fn digested(spec: KeySpec, algorithm: Algorithm, message: Message<'_>) -> Result<Digest, Error> {
    let hash = hash(algorithm).ok_or_else(|| incompatible(spec, algorithm, message))?;
    match message {
        Message::Raw(bytes) => Ok(digest::digest(hash, bytes)),
        Message::Digest(bytes) => {
            Digest::import_less_safe(bytes, hash).map_err(|_| wrong_length(algorithm))
        }
        Message::Mu(_) => Err(incompatible(spec, algorithm, message)),
    }
}

/// A digest as long as the algorithm's.
fn exact<const N: usize>(algorithm: Algorithm, bytes: &[u8]) -> Result<&[u8; N], Error> {
    bytes.try_into().map_err(|_| wrong_length(algorithm))
}

fn wrong_length(algorithm: Algorithm) -> Error {
    Error::Validation(format!(
        "Digest is invalid length for algorithm {}.",
        algorithm.as_str()
    ))
}

/// Of an Edwards key's two algorithms each takes one type of message; only an ML-DSA key takes `mu`.
fn incompatible(spec: KeySpec, algorithm: Algorithm, message: Message<'_>) -> Error {
    let with = if spec == KeySpec::EccNistEdwards25519 {
        format!("algorithm {}", algorithm.as_str())
    } else {
        format!("key spec {}", spec.as_str())
    };
    let kind = message.kind();
    Error::Validation(format!("Message type {kind} is incompatible with {with}."))
}

fn padding(algorithm: Algorithm) -> Option<&'static dyn signature::RsaEncoding> {
    Some(match algorithm {
        Algorithm::RsassaPssSha256 => &signature::RSA_PSS_SHA256,
        Algorithm::RsassaPssSha384 => &signature::RSA_PSS_SHA384,
        Algorithm::RsassaPssSha512 => &signature::RSA_PSS_SHA512,
        Algorithm::RsassaPkcs1V15Sha256 => &signature::RSA_PKCS1_SHA256,
        Algorithm::RsassaPkcs1V15Sha384 => &signature::RSA_PKCS1_SHA384,
        Algorithm::RsassaPkcs1V15Sha512 => &signature::RSA_PKCS1_SHA512,
        _ => return None,
    })
}

fn unreadable(_: aws_lc_rs::error::KeyRejected) -> Error {
    Error::internal("a stored private key can't be read")
}

pub fn sign(
    spec: KeySpec,
    private: &[u8],
    algorithm: Algorithm,
    message: Message<'_>,
) -> Result<Vec<u8>, Error> {
    if let Some(padding) = padding(algorithm) {
        let pair = rsa::KeyPair::from_pkcs8(private).map_err(unreadable)?;
        return sign_rsa(&pair, padding, &digested(spec, algorithm, message)?);
    }
    if let Some(ecdsa) = ecdsa(spec) {
        let pair = EcdsaKeyPair::from_pkcs8(ecdsa, private).map_err(unreadable)?;
        let signed = pair.sign_digest(&digested(spec, algorithm, message)?)?;
        return Ok(signed.as_ref().to_vec());
    }
    if let Some(ml_dsa) = ml_dsa(spec) {
        let bytes = match message {
            Message::Raw(bytes) => bytes,
            Message::Mu(bytes) => return mu::sign(spec, private, exact(algorithm, bytes)?),
            Message::Digest(_) => return Err(incompatible(spec, algorithm, message)),
        };
        let pair = PqdsaKeyPair::from_pkcs8(ml_dsa, private).map_err(unreadable)?;
        let mut signed = vec![0; ml_dsa.signature_len()];
        let length = pair.sign(bytes, &mut signed)?;
        signed.truncate(length);
        return Ok(signed);
    }
    match (algorithm, message) {
        (Algorithm::Ed25519Sha512, Message::Raw(bytes)) => {
            let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(private).map_err(unreadable)?;
            Ok(pair.try_sign(bytes)?.as_ref().to_vec())
        }
        (Algorithm::Ed25519PhSha512, Message::Digest(bytes)) => {
            edwards::sign(private, exact(algorithm, bytes)?)
        }
        _ => Err(incompatible(spec, algorithm, message)),
    }
}

fn sign_rsa(
    pair: &RsaKeyPair,
    padding: &'static dyn signature::RsaEncoding,
    digest: &Digest,
) -> Result<Vec<u8>, Error> {
    let mut signed = vec![0; pair.public_modulus_len()];
    pair.sign_digest(padding, digest, &mut signed)?;
    Ok(signed)
}

/// Is it the signature of this message by the pair with this public half?
pub fn verify(
    spec: KeySpec,
    public: &[u8],
    algorithm: Algorithm,
    message: Message<'_>,
    signed: &[u8],
) -> Result<bool, Error> {
    let refused = || incompatible(spec, algorithm, message);
    match (algorithm, message) {
        (Algorithm::Ed25519PhSha512, Message::Digest(bytes)) => {
            return Ok(edwards::verify(public, exact(algorithm, bytes)?, signed));
        }
        (Algorithm::MlDsaShake256, Message::Mu(bytes)) => {
            return Ok(mu::verify(spec, public, exact(algorithm, bytes)?, signed));
        }
        _ => {}
    }
    let verifier = verifier(spec, algorithm).ok_or_else(refused)?;
    let key = UnparsedPublicKey::new(verifier, public);
    let verified = match message {
        _ if hash(algorithm).is_some() => {
            key.verify_digest(&digested(spec, algorithm, message)?, signed)
        }
        Message::Raw(bytes) => key.verify(bytes, signed),
        Message::Digest(_) | Message::Mu(_) => return Err(refused()),
    };
    Ok(verified.is_ok())
}

fn verifier(spec: KeySpec, algorithm: Algorithm) -> Option<&'static dyn VerificationAlgorithm> {
    Some(match algorithm {
        Algorithm::RsassaPssSha256 => &signature::RSA_PSS_2048_8192_SHA256,
        Algorithm::RsassaPssSha384 => &signature::RSA_PSS_2048_8192_SHA384,
        Algorithm::RsassaPssSha512 => &signature::RSA_PSS_2048_8192_SHA512,
        Algorithm::RsassaPkcs1V15Sha256 => &signature::RSA_PKCS1_2048_8192_SHA256,
        Algorithm::RsassaPkcs1V15Sha384 => &signature::RSA_PKCS1_2048_8192_SHA384,
        Algorithm::RsassaPkcs1V15Sha512 => &signature::RSA_PKCS1_2048_8192_SHA512,
        Algorithm::EcdsaSha256 if spec == KeySpec::EccSecgP256k1 => {
            &signature::ECDSA_P256K1_SHA256_ASN1
        }
        Algorithm::EcdsaSha256 => &signature::ECDSA_P256_SHA256_ASN1,
        Algorithm::EcdsaSha384 => &signature::ECDSA_P384_SHA384_ASN1,
        Algorithm::EcdsaSha512 => &signature::ECDSA_P521_SHA512_ASN1,
        Algorithm::Ed25519Sha512 => &signature::ED25519,
        Algorithm::MlDsaShake256 => match spec {
            KeySpec::MlDsa44 => &signature::ML_DSA_44,
            KeySpec::MlDsa65 => &signature::ML_DSA_65,
            _ => &signature::ML_DSA_87,
        },
        Algorithm::Sm2dsa | Algorithm::Ed25519PhSha512 => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pair::generate;
    use crate::spec::signing;

    #[test]
    fn signatures_hold_for_their_message_key_and_algorithm_alone() {
        for spec in [
            KeySpec::Rsa2048,
            KeySpec::EccNistP256,
            KeySpec::EccNistP384,
            KeySpec::EccNistP521,
            KeySpec::EccSecgP256k1,
            KeySpec::EccNistEdwards25519,
            KeySpec::MlDsa44,
            KeySpec::MlDsa87,
        ] {
            let (pair, other) = (generate(spec).unwrap(), generate(spec).unwrap());
            for algorithm in signing(spec) {
                let (message, changed) = match algorithm {
                    Algorithm::Ed25519PhSha512 => {
                        (Message::Digest(&[7; 64]), Message::Digest(&[8; 64]))
                    }
                    _ => (Message::Raw(b"message"), Message::Raw(b"Message")),
                };
                let signed = sign(spec, &pair.private, *algorithm, message).unwrap();
                let holds = |public: &[u8], message: Message<'_>, signed: &[u8]| {
                    verify(spec, public, *algorithm, message, signed).unwrap()
                };
                assert!(
                    holds(&pair.public, message, &signed),
                    "{spec:?} {algorithm:?}"
                );
                assert!(!holds(&other.public, message, &signed), "{algorithm:?}");
                assert!(!holds(&pair.public, changed, &signed));
                let mut changed = signed.clone();
                changed[signed.len() / 2] ^= 1;
                assert!(!holds(&pair.public, message, &changed), "{algorithm:?}");
            }
        }
    }

    #[test]
    fn a_digest_is_the_same_as_its_message() {
        let (spec, algorithm) = (KeySpec::EccNistP256, Algorithm::EcdsaSha256);
        let pair = generate(spec).unwrap();
        let digest = digest::digest(&digest::SHA256, b"message");
        let signed = sign(
            spec,
            &pair.private,
            algorithm,
            Message::Digest(digest.as_ref()),
        )
        .unwrap();
        assert!(
            verify(
                spec,
                &pair.public,
                algorithm,
                Message::Raw(b"message"),
                &signed
            )
            .unwrap()
        );
        let short = sign(spec, &pair.private, algorithm, Message::Digest(&[1; 31]));
        assert_eq!(
            short.unwrap_err().to_string(),
            "Digest is invalid length for algorithm ECDSA_SHA_256."
        );
    }
}
