//! ML-DSA of an external `mu` (FIPS 204, algorithms 2 and 3): the caller computed what stands for
//! the message. The library that everything else is built on signs whole messages only; why another
//! one is let at the key here, and only here, is in `docs/decisions/`.

use std::convert::Infallible;

use ml_dsa::signature::rand_core::{TryCryptoRng, TryRng};
use ml_dsa::{
    EncodedVerifyingKey, MlDsa44, MlDsa65, MlDsa87, MlDsaParams, Seed, Signature, SigningKey,
    VerifyingKey,
};
use wire::r#gen::kms::KeySpec;
use zeroize::Zeroizing;

use crate::error::Error;
use crate::vault;

pub const MU_BYTES: usize = 64;
const SEED_BYTES: usize = 32;
/// PKCS#8 of a seed ends with it, after its tag (RFC 9881, the `seed` form).
const SEED_HEAD: [u8; 2] = [0x80, 32];

/// The operating system's random bytes, as the library asks for them.
struct Random;

impl TryRng for Random {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        vault::random(&mut bytes);
        Ok(u32::from_ne_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        vault::random(&mut bytes);
        Ok(u64::from_ne_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        vault::random(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Random {}

/// Signs with a private half in PKCS#8; randomized, as signatures of whole messages are.
pub fn sign(spec: KeySpec, private: &[u8], mu: &[u8; MU_BYTES]) -> Result<Vec<u8>, Error> {
    sign_with(spec, private, mu, &mut Random)
}

/// The same with somebody's random bytes.
pub(super) fn sign_with(
    spec: KeySpec,
    private: &[u8],
    mu: &[u8; MU_BYTES],
    random: &mut impl TryCryptoRng<Error = Infallible>,
) -> Result<Vec<u8>, Error> {
    let seed = seed(private).ok_or_else(|| Error::internal("a stored private key has no seed"))?;
    match spec {
        KeySpec::MlDsa44 => sign_as::<MlDsa44>(&seed, mu, random),
        KeySpec::MlDsa65 => sign_as::<MlDsa65>(&seed, mu, random),
        KeySpec::MlDsa87 => sign_as::<MlDsa87>(&seed, mu, random),
        _ => Err(Error::internal("no ML-DSA key")),
    }
}

fn seed(private: &[u8]) -> Option<Zeroizing<Seed>> {
    let (head, seed) = private.split_last_chunk::<SEED_BYTES>()?;
    let seed = Zeroizing::new(Seed::from(*seed));
    head.ends_with(&SEED_HEAD).then_some(seed)
}

fn sign_as<P: MlDsaParams>(
    seed: &Seed,
    mu: &[u8; MU_BYTES],
    random: &mut impl TryCryptoRng<Error = Infallible>,
) -> Result<Vec<u8>, Error> {
    let key = SigningKey::<P>::from_seed(seed);
    let signed = key
        .expanded_key()
        .sign_mu_randomized(&(*mu).into(), random)
        .map_err(|_| Error::internal("a message representative can't be signed"))?;
    // A signature with a computing fault in it could give the key away.
    if !key.as_ref().verify_mu(&(*mu).into(), &signed) {
        return Err(Error::internal("a signature does not hold"));
    }
    Ok(signed.encode().to_vec())
}

/// Is it the signature of what `mu` stands for, by the holder of the public half in X.509 form?
pub fn verify(spec: KeySpec, public: &[u8], mu: &[u8; MU_BYTES], signed: &[u8]) -> bool {
    match spec {
        KeySpec::MlDsa44 => verify_as::<MlDsa44>(public, mu, signed),
        KeySpec::MlDsa65 => verify_as::<MlDsa65>(public, mu, signed),
        KeySpec::MlDsa87 => verify_as::<MlDsa87>(public, mu, signed),
        _ => None,
    }
    .unwrap_or(false)
}

fn verify_as<P: MlDsaParams>(public: &[u8], mu: &[u8; MU_BYTES], signed: &[u8]) -> Option<bool> {
    let length = EncodedVerifyingKey::<P>::default().len();
    let raw = public.get(public.len().checked_sub(length)?..)?;
    let key = VerifyingKey::<P>::decode(&raw.try_into().ok()?);
    let signed = Signature::<P>::try_from(signed).ok()?;
    Some(key.verify_mu(&(*mu).into(), &signed))
}

#[cfg(test)]
mod tests {
    use sha2::digest::{ExtendableOutput as _, Update as _, XofReader as _};

    use super::*;
    use crate::pair::generate;
    use crate::pair::sign::{Message, sign as sign_any, verify as verify_any};
    use wire::r#gen::kms::SigningAlgorithmSpec::MlDsaShake256;

    const SPECS: [(KeySpec, usize); 3] = [
        (KeySpec::MlDsa44, 1312),
        (KeySpec::MlDsa65, 1952),
        (KeySpec::MlDsa87, 2592),
    ];

    fn shake(parts: &[&[u8]]) -> [u8; MU_BYTES] {
        let mut hash = shake::Shake256::default();
        parts.iter().for_each(|part| hash.update(part));
        let mut out = [0; MU_BYTES];
        hash.finalize_xof().read(&mut out);
        out
    }

    /// FIPS 204, algorithm 7: of the public key's digest, no context, and the message.
    fn mu_of(public: &[u8], length: usize, message: &[u8]) -> [u8; MU_BYTES] {
        let key = shake(&[&public[public.len() - length..]]);
        shake(&[&key, &[0, 0], message])
    }

    /// Each library's signatures hold in the other.
    #[test]
    fn a_message_and_its_mu_have_the_same_signatures() {
        for (spec, length) in SPECS {
            let pair = generate(spec).unwrap();
            let mu = mu_of(&pair.public, length, b"message");
            let raw = Message::Raw(b"message");
            let holds = |message: Message<'_>, signed: &[u8]| {
                verify_any(spec, &pair.public, MlDsaShake256, message, signed).unwrap()
            };
            for message in [raw, Message::Mu(&mu)] {
                let signed = sign_any(spec, &pair.private, MlDsaShake256, message).unwrap();
                assert!(
                    holds(raw, &signed) && holds(Message::Mu(&mu), &signed),
                    "{spec:?}"
                );
                let other = mu_of(&pair.public, length, b"Message");
                assert!(!holds(Message::Mu(&other), &signed), "{spec:?}");
                let mut changed = signed.clone();
                changed[signed.len() / 2] ^= 1;
                assert!(!holds(Message::Mu(&mu), &changed), "{spec:?}");
                assert!(!holds(Message::Mu(&mu), &signed[1..]), "{spec:?}");
            }
        }
    }

    #[test]
    fn a_mu_has_one_length_and_one_kind_of_key() {
        let pair = generate(KeySpec::MlDsa44).unwrap();
        let short = Message::Mu(&[1; MU_BYTES - 1]);
        let refused = sign_any(KeySpec::MlDsa44, &pair.private, MlDsaShake256, short);
        assert_eq!(
            refused.unwrap_err().to_string(),
            "Digest is invalid length for algorithm ML_DSA_SHAKE_256."
        );
    }
}
