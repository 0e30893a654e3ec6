//! Public keys of certificates, and what they verify. Pure.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA384_ASN1,
    ECDSA_P256_SHA512_ASN1, ECDSA_P384_SHA256_ASN1, ECDSA_P384_SHA384_ASN1,
    ECDSA_P384_SHA384_FIXED, ECDSA_P384_SHA512_ASN1, ECDSA_P521_SHA256_ASN1,
    ECDSA_P521_SHA384_ASN1, ECDSA_P521_SHA512_ASN1, ECDSA_P521_SHA512_FIXED, ED25519,
    RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
    RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PSS_2048_8192_SHA256,
    RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512, UnparsedPublicKey, VerificationAlgorithm,
};
use x509_parser::signature_algorithm::RsaSsaPssParams;
use x509_parser::x509::{AlgorithmIdentifier, SubjectPublicKeyInfo};

/// Keys of more bytes are refused: they cost too much to verify with.
const KEY_BYTES_MAX: usize = 2_048;

const RSA: &str = "1.2.840.113549.1.1.1";
const EC: &str = "1.2.840.10045.2.1";
const CURVE_25519: &str = "1.3.101.112";
const PSS: &str = "1.2.840.113549.1.1.10";

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublicKey {
    /// As PKCS#1 has it.
    Rsa(Vec<u8>),
    /// A point that is not compressed.
    Ec(Curve, Vec<u8>),
    Ed25519(Vec<u8>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Curve {
    P256,
    P384,
    P521,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hash {
    /// In certificates alone.
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

/// How a signature was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Rsa(Hash),
    Pss(Hash),
    /// Two numbers in DER, as certificates have them.
    EcdsaDer(Hash),
    /// Two numbers side by side, as XML signatures have them.
    EcdsaFixed(Hash),
    Ed25519,
}

impl Scheme {
    pub(super) fn of_certificate(algorithm: &AlgorithmIdentifier) -> Option<Self> {
        let scheme = match algorithm.algorithm.to_id_string().as_str() {
            "1.2.840.113549.1.1.5" => Self::Rsa(Hash::Sha1),
            "1.2.840.113549.1.1.11" => Self::Rsa(Hash::Sha256),
            "1.2.840.113549.1.1.12" => Self::Rsa(Hash::Sha384),
            "1.2.840.113549.1.1.13" => Self::Rsa(Hash::Sha512),
            "1.2.840.10045.4.3.2" => Self::EcdsaDer(Hash::Sha256),
            "1.2.840.10045.4.3.3" => Self::EcdsaDer(Hash::Sha384),
            "1.2.840.10045.4.3.4" => Self::EcdsaDer(Hash::Sha512),
            CURVE_25519 => Self::Ed25519,
            PSS => {
                let given = RsaSsaPssParams::try_from(algorithm.parameters.as_ref()?).ok()?;
                match given.hash_algorithm_oid().to_id_string().as_str() {
                    "2.16.840.1.101.3.4.2.1" => Self::Pss(Hash::Sha256),
                    "2.16.840.1.101.3.4.2.2" => Self::Pss(Hash::Sha384),
                    "2.16.840.1.101.3.4.2.3" => Self::Pss(Hash::Sha512),
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some(scheme)
    }
}

impl PublicKey {
    pub(super) fn read(info: &SubjectPublicKeyInfo) -> Option<Self> {
        let bytes = info.subject_public_key.data.to_vec();
        if bytes.len() > KEY_BYTES_MAX {
            return None;
        }
        match info.algorithm.algorithm.to_id_string().as_str() {
            RSA => Some(Self::Rsa(bytes)),
            EC => {
                let named = info.algorithm.parameters.as_ref()?.as_oid().ok()?;
                Some(Self::Ec(Curve::named(&named.to_id_string())?, bytes))
            }
            CURVE_25519 => Some(Self::Ed25519(bytes)),
            _ => None,
        }
    }

    /// Whether the key's private half signed this. Neither SHA-1 nor short keys will do.
    pub fn verify(&self, scheme: Scheme, signed: &[u8], signature: &[u8]) -> bool {
        self.algorithm(scheme)
            .is_some_and(|algorithm| self.holds(algorithm, signed, signature))
    }

    /// The same for certificates, which may be old: with SHA-1, and with keys of 1,024 bits.
    pub(super) fn verify_old(&self, scheme: Scheme, signed: &[u8], signature: &[u8]) -> bool {
        let old: Option<&'static dyn VerificationAlgorithm> = match (self, scheme) {
            (Self::Rsa(_), Scheme::Rsa(Hash::Sha1)) => {
                Some(&RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY)
            }
            (Self::Rsa(_), Scheme::Rsa(Hash::Sha256)) => {
                Some(&RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY)
            }
            (Self::Rsa(_), Scheme::Rsa(Hash::Sha512)) => {
                Some(&RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY)
            }
            _ => None,
        };
        old.or_else(|| self.algorithm(scheme))
            .is_some_and(|algorithm| self.holds(algorithm, signed, signature))
    }

    fn holds(
        &self,
        algorithm: &'static dyn VerificationAlgorithm,
        signed: &[u8],
        signature: &[u8],
    ) -> bool {
        let (Self::Rsa(bytes) | Self::Ec(_, bytes) | Self::Ed25519(bytes)) = self;
        UnparsedPublicKey::new(algorithm, bytes)
            .verify(signed, signature)
            .is_ok()
    }

    fn algorithm(&self, scheme: Scheme) -> Option<&'static dyn VerificationAlgorithm> {
        use Curve::{P256, P384, P521};
        use Hash::{Sha256, Sha384, Sha512};
        Some(match (self, scheme) {
            (Self::Rsa(_), Scheme::Rsa(Sha256)) => &RSA_PKCS1_2048_8192_SHA256,
            (Self::Rsa(_), Scheme::Rsa(Sha384)) => &RSA_PKCS1_2048_8192_SHA384,
            (Self::Rsa(_), Scheme::Rsa(Sha512)) => &RSA_PKCS1_2048_8192_SHA512,
            (Self::Rsa(_), Scheme::Pss(Sha256)) => &RSA_PSS_2048_8192_SHA256,
            (Self::Rsa(_), Scheme::Pss(Sha384)) => &RSA_PSS_2048_8192_SHA384,
            (Self::Rsa(_), Scheme::Pss(Sha512)) => &RSA_PSS_2048_8192_SHA512,
            (Self::Ec(P256, _), Scheme::EcdsaDer(Sha256)) => &ECDSA_P256_SHA256_ASN1,
            (Self::Ec(P256, _), Scheme::EcdsaDer(Sha384)) => &ECDSA_P256_SHA384_ASN1,
            (Self::Ec(P256, _), Scheme::EcdsaDer(Sha512)) => &ECDSA_P256_SHA512_ASN1,
            (Self::Ec(P384, _), Scheme::EcdsaDer(Sha256)) => &ECDSA_P384_SHA256_ASN1,
            (Self::Ec(P384, _), Scheme::EcdsaDer(Sha384)) => &ECDSA_P384_SHA384_ASN1,
            (Self::Ec(P384, _), Scheme::EcdsaDer(Sha512)) => &ECDSA_P384_SHA512_ASN1,
            (Self::Ec(P521, _), Scheme::EcdsaDer(Sha256)) => &ECDSA_P521_SHA256_ASN1,
            (Self::Ec(P521, _), Scheme::EcdsaDer(Sha384)) => &ECDSA_P521_SHA384_ASN1,
            (Self::Ec(P521, _), Scheme::EcdsaDer(Sha512)) => &ECDSA_P521_SHA512_ASN1,
            (Self::Ec(P256, _), Scheme::EcdsaFixed(Sha256)) => &ECDSA_P256_SHA256_FIXED,
            (Self::Ec(P384, _), Scheme::EcdsaFixed(Sha384)) => &ECDSA_P384_SHA384_FIXED,
            (Self::Ec(P521, _), Scheme::EcdsaFixed(Sha512)) => &ECDSA_P521_SHA512_FIXED,
            (Self::Ed25519(_), Scheme::Ed25519) => &ED25519,
            _ => return None,
        })
    }
}

impl Curve {
    fn named(id: &str) -> Option<Self> {
        match id {
            "1.2.840.10045.3.1.7" => Some(Self::P256),
            "1.3.132.0.34" => Some(Self::P384),
            "1.3.132.0.35" => Some(Self::P521),
            _ => None,
        }
    }
}
