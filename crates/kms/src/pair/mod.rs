//! Key pairs: made, and read from what is stored or imported. Private halves are PKCS#8, public ones
//! X.509 `SubjectPublicKeyInfo`, as KMS hands them out; ML-KEM's private halves are stored raw.

mod der;
mod edwards;
pub mod exchange;
mod mu;
mod seeded;
pub mod sign;
#[cfg(test)]
mod vectors;

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::kem::{self, DecapsulationKey};
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    self, EcdsaKeyPair, EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair as _, PqdsaKeyPair,
    PqdsaSigningAlgorithm, RsaKeyPair,
};
use wire::r#gen::kms::KeySpec;
use zeroize::Zeroizing;

/// Both halves.
pub struct Pair {
    pub private: Zeroizing<Vec<u8>>,
    pub public: Vec<u8>,
}

impl std::fmt::Debug for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pair(***)")
    }
}

fn rsa_size(spec: KeySpec) -> Option<(KeySize, usize)> {
    match spec {
        KeySpec::Rsa2048 => Some((KeySize::Rsa2048, 2048)),
        KeySpec::Rsa3072 => Some((KeySize::Rsa3072, 3072)),
        KeySpec::Rsa4096 => Some((KeySize::Rsa4096, 4096)),
        _ => None,
    }
}

fn ecdsa(spec: KeySpec) -> Option<&'static EcdsaSigningAlgorithm> {
    match spec {
        KeySpec::EccNistP256 => Some(&signature::ECDSA_P256_SHA256_ASN1_SIGNING),
        KeySpec::EccNistP384 => Some(&signature::ECDSA_P384_SHA384_ASN1_SIGNING),
        KeySpec::EccNistP521 => Some(&signature::ECDSA_P521_SHA512_ASN1_SIGNING),
        KeySpec::EccSecgP256k1 => Some(&signature::ECDSA_P256K1_SHA256_ASN1_SIGNING),
        _ => None,
    }
}

fn ml_dsa(spec: KeySpec) -> Option<&'static PqdsaSigningAlgorithm> {
    match spec {
        KeySpec::MlDsa44 => Some(&signature::ML_DSA_44_SIGNING),
        KeySpec::MlDsa65 => Some(&signature::ML_DSA_65_SIGNING),
        KeySpec::MlDsa87 => Some(&signature::ML_DSA_87_SIGNING),
        _ => None,
    }
}

/// A parameter set of FIPS 203, with the lengths of its table 3.
struct MlKem {
    algorithm: &'static kem::Algorithm<kem::AlgorithmId>,
    /// The last number of its object identifier.
    number: u8,
    public_bytes: usize,
    ciphertext_bytes: usize,
}

fn ml_kem(spec: KeySpec) -> Option<MlKem> {
    let (algorithm, number, public_bytes, ciphertext_bytes) = match spec {
        KeySpec::MlKem512 => (&kem::ML_KEM_512, 1, 800, 768),
        KeySpec::MlKem768 => (&kem::ML_KEM_768, 2, 1184, 1088),
        KeySpec::MlKem1024 => (&kem::ML_KEM_1024, 3, 1568, 1568),
        _ => return None,
    };
    Some(MlKem {
        algorithm,
        number,
        public_bytes,
        ciphertext_bytes,
    })
}

/// Makes a pair. RSA takes its time: call it where waiting is no harm.
pub fn generate(spec: KeySpec) -> Result<Pair, Unspecified> {
    if let Some((size, _)) = rsa_size(spec) {
        let pair = RsaKeyPair::generate(size)?;
        let private: Pkcs8V1Der<'_> = pair.as_der()?;
        return Ok(Pair {
            private: Zeroizing::new(private.as_ref().to_vec()),
            public: public_of(pair.public_key())?,
        });
    }
    if let Some(algorithm) = ecdsa(spec) {
        let pair = EcdsaKeyPair::generate(algorithm)?;
        return Ok(Pair {
            private: Zeroizing::new(pair.to_pkcs8v1()?.as_ref().to_vec()),
            public: public_of(pair.public_key())?,
        });
    }
    if let Some(algorithm) = ml_dsa(spec) {
        let pair = PqdsaKeyPair::generate(algorithm)?;
        return Ok(Pair {
            private: Zeroizing::new(pair.to_pkcs8v1()?.as_ref().to_vec()),
            public: public_of(pair.public_key())?,
        });
    }
    if let Some(set) = ml_kem(spec) {
        let key = DecapsulationKey::generate(set.algorithm)?;
        let public = key.encapsulation_key()?.key_bytes()?.as_ref().to_vec();
        return Ok(Pair {
            private: Zeroizing::new(key.key_bytes()?.as_ref().to_vec()),
            public: der::ml_kem_public(set.number, &public),
        });
    }
    if spec == KeySpec::EccNistEdwards25519 {
        let pair = Ed25519KeyPair::generate()?;
        return Ok(Pair {
            private: Zeroizing::new(pair.to_pkcs8v1()?.as_ref().to_vec()),
            public: public_of(pair.public_key())?,
        });
    }
    Err(Unspecified)
}

fn public_of(
    public: &impl aws_lc_rs::encoding::AsDer<PublicKeyX509Der<'static>>,
) -> Result<Vec<u8>, Unspecified> {
    Ok(public.as_der()?.as_ref().to_vec())
}

/// The pair of a private half that somebody brought; none, if it is no key of this kind.
pub fn import(spec: KeySpec, private: &[u8]) -> Option<Pair> {
    der::whole(private)?;
    let public = if let Some((_, bits)) = rsa_size(spec) {
        let pair = RsaKeyPair::from_pkcs8(private).ok()?;
        if pair.public_modulus_len() * 8 != bits {
            return None;
        }
        public_of(pair.public_key())
    } else if let Some(algorithm) = ecdsa(spec) {
        let pair = EcdsaKeyPair::from_pkcs8(algorithm, private).ok()?;
        public_of(pair.public_key())
    } else if spec == KeySpec::EccNistEdwards25519 {
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(private).ok()?;
        public_of(pair.public_key())
    } else {
        return None;
    };
    Some(Pair {
        private: Zeroizing::new(private.to_vec()),
        public: public.ok()?,
    })
}

/// A pair for use outside of KMS, with its private half in PKCS#8.
pub fn generate_data_pair(spec: KeySpec) -> Result<Pair, Unspecified> {
    match ml_kem(spec) {
        Some(set) => Ok(seeded::generate(&set)),
        None => generate(spec),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAST: [KeySpec; 12] = [
        KeySpec::Rsa2048,
        KeySpec::EccNistP256,
        KeySpec::EccNistP384,
        KeySpec::EccNistP521,
        KeySpec::EccSecgP256k1,
        KeySpec::EccNistEdwards25519,
        KeySpec::MlDsa44,
        KeySpec::MlDsa65,
        KeySpec::MlDsa87,
        KeySpec::MlKem512,
        KeySpec::MlKem768,
        KeySpec::MlKem1024,
    ];

    #[test]
    fn pairs_are_of_their_kind() {
        for spec in FAST {
            let pair = generate(spec).unwrap();
            assert_eq!(pair.public.first(), Some(&0x30), "{spec:?}");
            if crate::spec::is_importable(spec) {
                let imported = import(spec, &pair.private).unwrap();
                assert_eq!(imported.public, pair.public, "{spec:?}");
                let other = if spec == KeySpec::EccNistP256 {
                    KeySpec::EccNistP384
                } else {
                    KeySpec::EccNistP256
                };
                assert!(
                    import(other, &pair.private).is_none(),
                    "{spec:?} as {other:?}"
                );
            }
        }
        assert!(generate(KeySpec::Sm2).is_err());
        assert!(generate(KeySpec::SymmetricDefault).is_err());
    }

    /// What has been tampered with, or is not all of a key, is none.
    #[test]
    fn malformed_pairs() {
        for spec in [
            KeySpec::Rsa2048,
            KeySpec::EccNistP256,
            KeySpec::EccNistP521,
            KeySpec::EccSecgP256k1,
        ] {
            let private = generate(spec).unwrap().private;
            for at in (0..private.len()).step_by(19) {
                let mut changed = private.to_vec();
                changed[at] ^= 0x10;
                assert!(import(spec, &changed).is_none(), "{spec:?} byte {at}");
                assert!(import(spec, &private[..at]).is_none(), "{spec:?} to {at}");
            }
            let more = [private.as_slice(), &[0]].concat();
            assert!(import(spec, &more).is_none(), "{spec:?}");
        }
    }

    /// The public half need not be there ("the public key is optional", RFC 5915).
    #[test]
    fn private_halves_alone() {
        let pair = generate(KeySpec::EccNistP256).unwrap();
        // Its number is after the head of the inner sequence and the version.
        let number = &pair.private[36..68];
        let mut inner = vec![2, 1, 1];
        inner.extend_from_slice(&der::tagged(der::OCTET_STRING, number));
        let inner = der::tagged(der::SEQUENCE, &inner);
        let mut outer = vec![2, 1, 0];
        outer.extend_from_slice(der::named_curve(KeySpec::EccNistP256).unwrap());
        outer.extend_from_slice(&der::tagged(der::OCTET_STRING, &inner));
        let alone = der::tagged(der::SEQUENCE, &outer);
        let imported = import(KeySpec::EccNistP256, &alone).unwrap();
        assert_eq!(imported.public, pair.public);
    }
}
