//! What each kind of key can do. Pure.

use wire::r#gen::kms::{
    EncapsulationAlgorithmSpec as Kem, EncryptionAlgorithmSpec as Encryption,
    GrantOperation as Grant, KeyAgreementAlgorithmSpec as Agreement, KeySpec,
    KeyUsageType as Usage, MacAlgorithmSpec as Mac, SigningAlgorithmSpec as Signing,
};

/// The uses that a key of this kind may be made for; the first is the usual one.
pub const fn usages(spec: KeySpec) -> &'static [Usage] {
    match spec {
        KeySpec::SymmetricDefault => &[Usage::EncryptDecrypt],
        KeySpec::Rsa2048 | KeySpec::Rsa3072 | KeySpec::Rsa4096 => {
            &[Usage::EncryptDecrypt, Usage::SignVerify]
        }
        KeySpec::EccNistP256 | KeySpec::EccNistP384 | KeySpec::EccNistP521 => {
            &[Usage::SignVerify, Usage::KeyAgreement]
        }
        KeySpec::EccSecgP256k1
        | KeySpec::EccNistEdwards25519
        | KeySpec::MlDsa44
        | KeySpec::MlDsa65
        | KeySpec::MlDsa87 => &[Usage::SignVerify],
        KeySpec::Hmac224 | KeySpec::Hmac256 | KeySpec::Hmac384 | KeySpec::Hmac512 => {
            &[Usage::GenerateVerifyMac]
        }
        KeySpec::MlKem512 | KeySpec::MlKem768 | KeySpec::MlKem1024 => {
            &[Usage::EncapsulateDecapsulate]
        }
        // In the China Regions only.
        KeySpec::Sm2 => &[],
    }
}

pub const fn encryption(spec: KeySpec) -> &'static [Encryption] {
    match spec {
        KeySpec::SymmetricDefault => &[Encryption::SymmetricDefault],
        KeySpec::Rsa2048 | KeySpec::Rsa3072 | KeySpec::Rsa4096 => {
            &[Encryption::RsaesOaepSha1, Encryption::RsaesOaepSha256]
        }
        _ => &[],
    }
}

pub const fn signing(spec: KeySpec) -> &'static [Signing] {
    match spec {
        KeySpec::Rsa2048 | KeySpec::Rsa3072 | KeySpec::Rsa4096 => &[
            Signing::RsassaPkcs1V15Sha256,
            Signing::RsassaPkcs1V15Sha384,
            Signing::RsassaPkcs1V15Sha512,
            Signing::RsassaPssSha256,
            Signing::RsassaPssSha384,
            Signing::RsassaPssSha512,
        ],
        KeySpec::EccNistP256 | KeySpec::EccSecgP256k1 => &[Signing::EcdsaSha256],
        KeySpec::EccNistP384 => &[Signing::EcdsaSha384],
        KeySpec::EccNistP521 => &[Signing::EcdsaSha512],
        KeySpec::EccNistEdwards25519 => &[Signing::Ed25519Sha512, Signing::Ed25519PhSha512],
        KeySpec::MlDsa44 | KeySpec::MlDsa65 | KeySpec::MlDsa87 => &[Signing::MlDsaShake256],
        _ => &[],
    }
}

pub const fn mac(spec: KeySpec) -> &'static [Mac] {
    match spec {
        KeySpec::Hmac224 => &[Mac::HmacSha224],
        KeySpec::Hmac256 => &[Mac::HmacSha256],
        KeySpec::Hmac384 => &[Mac::HmacSha384],
        KeySpec::Hmac512 => &[Mac::HmacSha512],
        _ => &[],
    }
}

pub const fn agreement(spec: KeySpec) -> &'static [Agreement] {
    match spec {
        KeySpec::EccNistP256 | KeySpec::EccNistP384 | KeySpec::EccNistP521 => &[Agreement::Ecdh],
        _ => &[],
    }
}

pub const fn encapsulation(spec: KeySpec) -> &'static [Kem] {
    match spec {
        KeySpec::MlKem512 | KeySpec::MlKem768 | KeySpec::MlKem1024 => &[Kem::MlKem],
        _ => &[],
    }
}

/// Has a key of this kind a public half?
pub const fn is_asymmetric(spec: KeySpec) -> bool {
    !matches!(
        spec,
        KeySpec::SymmetricDefault
            | KeySpec::Hmac224
            | KeySpec::Hmac256
            | KeySpec::Hmac384
            | KeySpec::Hmac512
    )
}

/// Whether a grant can allow this operation: "the operation must be supported on the KMS key"
/// (`CreateGrant`).
pub const fn is_grantable(spec: KeySpec, usage: Usage, operation: Grant) -> bool {
    match operation {
        Grant::CreateGrant | Grant::RetireGrant | Grant::DescribeKey => true,
        Grant::GetPublicKey => is_asymmetric(spec),
        Grant::Encrypt | Grant::Decrypt | Grant::ReEncryptFrom | Grant::ReEncryptTo => {
            matches!(usage, Usage::EncryptDecrypt)
        }
        Grant::GenerateDataKey
        | Grant::GenerateDataKeyWithoutPlaintext
        | Grant::GenerateDataKeyPair
        | Grant::GenerateDataKeyPairWithoutPlaintext => matches!(spec, KeySpec::SymmetricDefault),
        Grant::Sign | Grant::Verify => matches!(usage, Usage::SignVerify),
        Grant::GenerateMac | Grant::VerifyMac => matches!(usage, Usage::GenerateVerifyMac),
        Grant::DeriveSharedSecret => matches!(usage, Usage::KeyAgreement),
        Grant::Encapsulate | Grant::Decapsulate => matches!(usage, Usage::EncapsulateDecapsulate),
    }
}

/// The length of a secret that is plain bytes; for HMAC keys, of imported ones too.
pub const fn secret_bytes(spec: KeySpec) -> Option<usize> {
    match spec {
        KeySpec::SymmetricDefault | KeySpec::Hmac256 => Some(32),
        KeySpec::Hmac224 => Some(28),
        KeySpec::Hmac384 => Some(48),
        KeySpec::Hmac512 => Some(64),
        _ => None,
    }
}

/// Whether a key of this kind may have its material imported.
pub const fn is_importable(spec: KeySpec) -> bool {
    !matches!(
        spec,
        KeySpec::Sm2
            | KeySpec::MlDsa44
            | KeySpec::MlDsa65
            | KeySpec::MlDsa87
            | KeySpec::MlKem512
            | KeySpec::MlKem768
            | KeySpec::MlKem1024
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each use of each kind has an algorithm, and none is offered to a kind that has no such use.
    #[test]
    fn algorithms_belong_to_uses() {
        for spec in [
            KeySpec::SymmetricDefault,
            KeySpec::Rsa2048,
            KeySpec::Rsa4096,
            KeySpec::EccNistP256,
            KeySpec::EccNistP521,
            KeySpec::EccSecgP256k1,
            KeySpec::EccNistEdwards25519,
            KeySpec::Hmac224,
            KeySpec::Hmac512,
            KeySpec::MlDsa65,
            KeySpec::MlKem768,
        ] {
            let has = |usage| usages(spec).contains(&usage);
            assert_eq!(
                has(Usage::EncryptDecrypt),
                !encryption(spec).is_empty(),
                "{spec:?}"
            );
            assert_eq!(
                has(Usage::SignVerify),
                !signing(spec).is_empty(),
                "{spec:?}"
            );
            assert_eq!(
                has(Usage::GenerateVerifyMac),
                !mac(spec).is_empty(),
                "{spec:?}"
            );
            assert_eq!(
                has(Usage::KeyAgreement),
                !agreement(spec).is_empty(),
                "{spec:?}"
            );
            let kem = has(Usage::EncapsulateDecapsulate);
            assert_eq!(kem, !encapsulation(spec).is_empty(), "{spec:?}");
        }
    }

    #[test]
    fn grants_are_of_what_a_key_can_do() {
        use Grant as G;
        let symmetric = (KeySpec::SymmetricDefault, Usage::EncryptDecrypt);
        let mac = (KeySpec::Hmac256, Usage::GenerateVerifyMac);
        let signing = (KeySpec::Rsa2048, Usage::SignVerify);
        let encrypting = (KeySpec::Rsa2048, Usage::EncryptDecrypt);
        let agreeing = (KeySpec::EccNistP256, Usage::KeyAgreement);
        #[rustfmt::skip]
        let table = [
            (symmetric,  [G::Encrypt, G::ReEncryptTo, G::GenerateDataKeyPair], [G::Sign, G::GenerateMac, G::GetPublicKey]),
            (mac,        [G::GenerateMac, G::VerifyMac, G::DescribeKey],       [G::Encrypt, G::Sign, G::GetPublicKey]),
            (signing,    [G::Sign, G::Verify, G::GetPublicKey],                [G::Decrypt, G::GenerateDataKey, G::VerifyMac]),
            (encrypting, [G::Encrypt, G::ReEncryptFrom, G::GetPublicKey],      [G::Sign, G::GenerateDataKey, G::DeriveSharedSecret]),
            (agreeing,   [G::DeriveSharedSecret, G::CreateGrant, G::RetireGrant], [G::Sign, G::Encrypt, G::Encapsulate]),
        ];
        for ((spec, usage), can, cannot) in table {
            for operation in can {
                assert!(
                    is_grantable(spec, usage, operation),
                    "{spec:?} {operation:?}"
                );
            }
            for operation in cannot {
                assert!(
                    !is_grantable(spec, usage, operation),
                    "{spec:?} {operation:?}"
                );
            }
        }
    }
}
