//! RSA encryption, Diffie-Hellman and key encapsulation.

use aws_lc_rs::agreement::{
    self, ParsedPublicKey, ParsedPublicKeyFormat, UnparsedPublicKey, agree,
};
use aws_lc_rs::kem::{Ciphertext, DecapsulationKey, EncapsulationKey};
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm, OaepPrivateDecryptingKey,
    OaepPublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};
use wire::r#gen::kms::{EncryptionAlgorithmSpec, KeySpec};
use zeroize::Zeroizing;

use super::{der, ml_kem};
use crate::error::Error;

/// How RSA pads what it encrypts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Padding {
    OaepSha1,
    OaepSha256,
}

impl Padding {
    pub fn of(algorithm: EncryptionAlgorithmSpec) -> Option<Self> {
        match algorithm {
            EncryptionAlgorithmSpec::RsaesOaepSha1 => Some(Self::OaepSha1),
            EncryptionAlgorithmSpec::RsaesOaepSha256 => Some(Self::OaepSha256),
            _ => None,
        }
    }

    const fn oaep(self) -> &'static OaepAlgorithm {
        match self {
            Self::OaepSha1 => &OAEP_SHA1_MGF1SHA1,
            Self::OaepSha256 => &OAEP_SHA256_MGF1SHA256,
        }
    }
}

/// Encrypts for the holder of the private half; what is too long is refused in AWS's words.
pub fn encrypt(
    spec: KeySpec,
    public: &[u8],
    algorithm: EncryptionAlgorithmSpec,
    plain: &[u8],
) -> Result<Vec<u8>, Error> {
    let oaep = Padding::of(algorithm)
        .map(Padding::oaep)
        .ok_or_else(|| Error::internal("no RSA algorithm"))?;
    let key = PublicEncryptingKey::from_der(public)
        .map_err(|_| Error::internal("a stored public key can't be read"))?;
    let key = OaepPublicEncryptingKey::new(key)?;
    let max = key.max_plaintext_size(oaep);
    if plain.len() > max {
        return Err(Error::Validation(format!(
            "Algorithm {} and key spec {} cannot encrypt data larger than {max} bytes.",
            algorithm.as_str(),
            spec.as_str()
        )));
    }
    let mut out = vec![0; key.ciphertext_size()];
    let length = key.encrypt(oaep, plain, &mut out, None)?.len();
    out.truncate(length);
    Ok(out)
}

/// Decrypts; `None` says nothing of why not.
pub fn decrypt(private: &[u8], padding: Padding, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let key = PrivateDecryptingKey::from_pkcs8(private).ok()?;
    let mut out = Zeroizing::new(vec![0; key.key_size_bytes()]);
    let key = OaepPrivateDecryptingKey::new(key).ok()?;
    let length = key
        .decrypt(padding.oaep(), sealed, &mut out, None)
        .ok()?
        .len();
    out.truncate(length);
    Some(out)
}

/// The secret that both sides of a Diffie-Hellman exchange come to.
pub fn shared_secret(
    spec: KeySpec,
    private: &[u8],
    peer: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let algorithm = match spec {
        KeySpec::EccNistP256 => &agreement::ECDH_P256,
        KeySpec::EccNistP384 => &agreement::ECDH_P384,
        KeySpec::EccNistP521 => &agreement::ECDH_P521,
        _ => return Err(Error::internal("no curve for key agreement")),
    };
    let mine = agreement::PrivateKey::from_private_key_der(algorithm, private)
        .map_err(|_| Error::internal("a stored private key can't be read"))?;
    // AWS says nothing more.
    let invalid = || Error::Validation(String::new());
    // "The public key must be a DER-encoded X.509 public key": the library takes points as well.
    let peer = Some(peer)
        .filter(|peer| is_on(spec, peer))
        .and_then(|peer| ParsedPublicKey::try_from(UnparsedPublicKey::new(algorithm, peer)).ok())
        .filter(|peer| peer.format() == ParsedPublicKeyFormat::X509)
        .ok_or_else(invalid)?;
    agree(&mine, peer, invalid(), |secret| {
        Ok(Zeroizing::new(secret.to_vec()))
    })
}

fn is_on(spec: KeySpec, peer: &[u8]) -> bool {
    let (content, curve) = (der::whole(peer), der::named_curve(spec));
    content
        .zip(curve)
        .is_some_and(|(content, curve)| content.starts_with(curve))
}

/// A fresh secret, and its form that only the private half opens.
pub fn encapsulate(spec: KeySpec, public: &[u8]) -> Result<(Zeroizing<Vec<u8>>, Vec<u8>), Error> {
    let set = ml_kem(spec).ok_or_else(|| Error::internal("no ML-KEM key"))?;
    let raw = der::ml_kem_raw(public, set.public_bytes)
        .ok_or_else(|| Error::internal("a stored public key is too short"))?;
    let key = EncapsulationKey::new(set.algorithm, raw)
        .map_err(|_| Error::internal("a stored public key can't be read"))?;
    let (sealed, secret) = key.encapsulate()?;
    Ok((
        Zeroizing::new(secret.as_ref().to_vec()),
        sealed.as_ref().to_vec(),
    ))
}

/// The secret back. A ciphertext of the right length always gives one: by design, a wrong one gives
/// a secret that nobody else has.
pub fn decapsulate(
    spec: KeySpec,
    private: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let set = ml_kem(spec).ok_or_else(|| Error::internal("no ML-KEM key"))?;
    if sealed.len() != set.ciphertext_bytes {
        return Err(Error::InvalidCiphertext);
    }
    let key = DecapsulationKey::new(set.algorithm, private)
        .map_err(|_| Error::internal("a stored private key can't be read"))?;
    let secret = key.decapsulate(Ciphertext::from(sealed))?;
    Ok(Zeroizing::new(secret.as_ref().to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pair::generate;

    #[test]
    fn rsa_decrypts_what_it_encrypted() {
        let (spec, pair) = (KeySpec::Rsa2048, generate(KeySpec::Rsa2048).unwrap());
        for (algorithm, max) in [
            (EncryptionAlgorithmSpec::RsaesOaepSha1, 214),
            (EncryptionAlgorithmSpec::RsaesOaepSha256, 190),
        ] {
            let plain = vec![7; max];
            let sealed = encrypt(spec, &pair.public, algorithm, &plain).unwrap();
            let padding = Padding::of(algorithm).unwrap();
            let opened = decrypt(&pair.private, padding, &sealed).unwrap();
            assert_eq!(opened.as_slice(), plain);
            let other = generate(spec).unwrap();
            assert!(decrypt(&other.private, padding, &sealed).is_none());
            let mut changed = sealed;
            changed[10] ^= 1;
            assert!(decrypt(&pair.private, padding, &changed).is_none());
            let longer = encrypt(spec, &pair.public, algorithm, &vec![7; max + 1]);
            assert!(
                longer
                    .unwrap_err()
                    .to_string()
                    .ends_with(&format!("larger than {max} bytes."))
            );
        }
    }

    #[test]
    fn both_sides_come_to_one_secret() {
        for spec in [
            KeySpec::EccNistP256,
            KeySpec::EccNistP384,
            KeySpec::EccNistP521,
        ] {
            let (a, b) = (generate(spec).unwrap(), generate(spec).unwrap());
            let one = shared_secret(spec, &a.private, &b.public).unwrap();
            assert_eq!(one, shared_secret(spec, &b.private, &a.public).unwrap());
            assert!(shared_secret(spec, &a.private, b"no key").is_err());
            let point = b.public.iter().position(|byte| *byte == 4).unwrap();
            assert!(shared_secret(spec, &a.private, &b.public[point..]).is_err());
            let more = [b.public.as_slice(), &[0]].concat();
            assert!(shared_secret(spec, &a.private, &more).is_err());
        }
        for spec in [KeySpec::MlKem512, KeySpec::MlKem768, KeySpec::MlKem1024] {
            let pair = generate(spec).unwrap();
            let (secret, mut sealed) = encapsulate(spec, &pair.public).unwrap();
            assert_eq!(decapsulate(spec, &pair.private, &sealed).unwrap(), secret);
            sealed[0] ^= 1;
            assert_ne!(decapsulate(spec, &pair.private, &sealed).unwrap(), secret);
            assert!(decapsulate(spec, &pair.private, &sealed[1..]).is_err());
        }
    }
}
