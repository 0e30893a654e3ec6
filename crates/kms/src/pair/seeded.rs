//! ML-KEM pairs made from a seed, which is how their private halves leave: "For ML-KEM data key pairs,
//! the DER-encoded PKCS8 PrivateKeyInfo contains the private key in seed format"
//! (`GenerateDataKeyPair`). The library that everything else is built on hands out no seeds; why
//! another one makes these is in `docs/decisions/`.

use ml_kem::{KeyExport as _, Seed, ml_kem_512, ml_kem_768, ml_kem_1024};
use zeroize::Zeroizing;

use super::{MlKem, Pair, der};
use crate::vault;

/// Makes a pair; both halves are in DER.
pub fn generate(set: &MlKem) -> Pair {
    let mut seed = Zeroizing::new(Seed::default());
    vault::random(seed.as_mut_slice());
    Pair {
        private: der::ml_kem_private(set.number, &seed),
        public: der::ml_kem_public(set.number, &public_of(set, &seed)),
    }
}

/// The encapsulation key of a seed (FIPS 203, algorithm 16).
pub(super) fn public_of(set: &MlKem, seed: &Seed) -> Vec<u8> {
    macro_rules! public {
        ($set:ident) => {
            $set::DecapsulationKey::from_seed(*seed)
                .encapsulation_key()
                .to_bytes()
                .to_vec()
        };
    }
    match set.number {
        1 => public!(ml_kem_512),
        2 => public!(ml_kem_768),
        _ => public!(ml_kem_1024),
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::kem::EncapsulationKey;
    use ml_kem::Decapsulate as _;
    use wire::r#gen::kms::KeySpec;

    use super::*;
    use crate::pair::ml_kem;

    /// What the other library encapsulates for the public half, the seed opens.
    #[test]
    fn both_libraries_know_the_pair() {
        for spec in [KeySpec::MlKem512, KeySpec::MlKem768, KeySpec::MlKem1024] {
            let set = ml_kem(spec).unwrap();
            let pair = generate(&set);
            assert_eq!(pair.private.len(), 86, "{spec:?}");
            let seed: &[u8; 64] = pair.private.last_chunk().unwrap();
            let raw = der::ml_kem_raw(&pair.public, set.public_bytes).unwrap();
            let key = EncapsulationKey::new(set.algorithm, raw).unwrap();
            let (sealed, secret) = key.encapsulate().unwrap();
            macro_rules! opened {
                ($set:ident) => {
                    $set::DecapsulationKey::from_seed((*seed).into())
                        .decapsulate_slice(sealed.as_ref())
                        .unwrap()
                        .to_vec()
                };
            }
            let opened = match spec {
                KeySpec::MlKem512 => opened!(ml_kem_512),
                KeySpec::MlKem768 => opened!(ml_kem_768),
                _ => opened!(ml_kem_1024),
            };
            assert_eq!(opened, secret.as_ref(), "{spec:?}");
        }
    }
}
