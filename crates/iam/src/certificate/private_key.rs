//! Private keys in PEM: read, and told which public key is theirs. Pure.

use aws_lc_rs::rsa;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, ECDSA_P521_SHA512_ASN1_SIGNING,
    EcdsaKeyPair, EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair as _,
};
use zeroize::Zeroizing;

use super::pem;
use super::public_key::{Curve, PublicKey};

/// A key of more characters is refused. RSA's largest here, of 8,192 bits, has 6,500.
const CHARS_MAX: usize = 11_000;

/// Why a text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyError {
    /// A password protects it.
    Encrypted,
    Invalid,
}

/// How the bytes are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Pkcs1,
    Pkcs8,
    Sec1,
}

/// A private key whose parts belong together.
pub struct PrivateKey {
    form: Form,
    der: Zeroizing<Vec<u8>>,
    public: PublicKey,
}

impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PrivateKey(***)")
    }
}

impl PrivateKey {
    pub fn read_pem(text: &str) -> Result<Self, KeyError> {
        if text.len() > CHARS_MAX {
            return Err(KeyError::Invalid);
        }
        let blocks = pem::blocks(text).ok_or(KeyError::Invalid)?;
        // OpenSSL writes an EC key's curve before the key.
        let mut keys = blocks.iter().filter(|block| block.label != "EC PARAMETERS");
        let (Some(block), None) = (keys.next(), keys.next()) else {
            return Err(KeyError::Invalid);
        };
        let form = match block.label {
            "RSA PRIVATE KEY" => Form::Pkcs1,
            "PRIVATE KEY" => Form::Pkcs8,
            "EC PRIVATE KEY" => Form::Sec1,
            "ENCRYPTED PRIVATE KEY" => return Err(KeyError::Encrypted),
            _ => return Err(KeyError::Invalid),
        };
        if block.has_headers() {
            return Err(KeyError::Encrypted);
        }
        let der = block.decode().ok_or(KeyError::Invalid)?;
        Self::of(form, der).ok_or(KeyError::Invalid)
    }

    fn of(form: Form, der: Zeroizing<Vec<u8>>) -> Option<Self> {
        let public = match form {
            Form::Pkcs1 => rsa_public(rsa::KeyPair::from_der(&der).ok()?),
            Form::Sec1 => ec_public(&der, EcdsaKeyPair::from_private_key_der)?,
            Form::Pkcs8 => match rsa::KeyPair::from_pkcs8(&der) {
                Ok(pair) => rsa_public(pair),
                Err(_) => ec_public(&der, EcdsaKeyPair::from_pkcs8).or_else(|| {
                    let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&der).ok()?;
                    Some(PublicKey::Ed25519(pair.public_key().as_ref().to_vec()))
                })?,
            },
        };
        Some(Self { form, der, public })
    }

    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// To be sealed: what [`PrivateKey::from_bytes`] takes.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let form = match self.form {
            Form::Pkcs1 => 1,
            Form::Pkcs8 => 2,
            Form::Sec1 => 3,
        };
        let mut bytes = Zeroizing::new(Vec::with_capacity(self.der.len() + 1));
        bytes.push(form);
        bytes.extend_from_slice(&self.der);
        bytes
    }

    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (form, der) = bytes.split_first()?;
        let form = match form {
            1 => Form::Pkcs1,
            2 => Form::Pkcs8,
            3 => Form::Sec1,
            _ => return None,
        };
        Self::of(form, Zeroizing::new(der.to_vec()))
    }

    /// What decrypts, if the key is of a kind that can.
    pub fn decrypting(&self) -> Option<rsa::PrivateDecryptingKey> {
        let PublicKey::Rsa(_) = self.public else {
            return None;
        };
        let wrapped = match self.form {
            Form::Pkcs8 => self.der.clone(),
            Form::Pkcs1 => rsa_pkcs8(&self.der),
            Form::Sec1 => return None,
        };
        rsa::PrivateDecryptingKey::from_pkcs8(&wrapped).ok()
    }
}

fn rsa_public(pair: rsa::KeyPair) -> PublicKey {
    PublicKey::Rsa(pair.public_key().as_ref().to_vec())
}

type ReadEc = fn(
    &'static EcdsaSigningAlgorithm,
    &[u8],
) -> Result<EcdsaKeyPair, aws_lc_rs::error::KeyRejected>;

fn ec_public(der: &[u8], read: ReadEc) -> Option<PublicKey> {
    let curves = [
        (Curve::P256, &ECDSA_P256_SHA256_ASN1_SIGNING),
        (Curve::P384, &ECDSA_P384_SHA384_ASN1_SIGNING),
        (Curve::P521, &ECDSA_P521_SHA512_ASN1_SIGNING),
    ];
    curves.into_iter().find_map(|(curve, algorithm)| {
        let pair = read(algorithm, der).ok()?;
        Some(PublicKey::Ec(curve, pair.public_key().as_ref().to_vec()))
    })
}

/// PKCS#8 around PKCS#1: version 0, `rsaEncryption`, the key as a string of bytes.
fn rsa_pkcs8(pkcs1: &[u8]) -> Zeroizing<Vec<u8>> {
    const RSA_ENCRYPTION: [u8; 15] = [
        0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
    ];
    let tagged = |tag: u8, content: &[u8]| {
        let size = u32::try_from(content.len()).unwrap_or(u32::MAX);
        let mut bytes = Zeroizing::new(Vec::with_capacity(content.len() + 6));
        bytes.extend_from_slice(&[tag, 0x84]);
        let length = size.to_be_bytes();
        // DER has no leading zeros: as few bytes of the length as there need be.
        let skip = length.iter().take_while(|byte| **byte == 0).count().min(3);
        bytes[1] = 0x80 | u8::try_from(4 - skip).unwrap_or(4);
        if size < 0x80 {
            bytes.truncate(1);
        }
        bytes.extend_from_slice(&length[skip..]);
        bytes.extend_from_slice(content);
        bytes
    };
    let key = tagged(0x04, pkcs1);
    let mut inner = Zeroizing::new(Vec::with_capacity(key.len() + 18));
    inner.extend_from_slice(&[0x02, 0x01, 0x00]);
    inner.extend_from_slice(&RSA_ENCRYPTION);
    inner.extend_from_slice(&key);
    tagged(0x30, &inner)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    fn pem(label: &str, der: &[u8]) -> String {
        let body = STANDARD.encode(der);
        format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
    }

    #[test]
    fn keys_come_back_from_their_bytes() {
        let pair = rsa::KeyPair::generate(rsa::KeySize::Rsa2048).unwrap();
        let pkcs8 = AsDer::<Pkcs8V1Der>::as_der(&pair).unwrap();
        // The key itself stands in PKCS#8 after version, algorithm and the string's head.
        let pkcs1 = &pkcs8.as_ref()[26..];
        let one = PrivateKey::read_pem(&pem("PRIVATE KEY", pkcs8.as_ref())).unwrap();
        let other = PrivateKey::read_pem(&pem("RSA PRIVATE KEY", pkcs1)).unwrap();
        assert_eq!(one.public(), other.public());
        assert_eq!(rsa_pkcs8(pkcs1).as_slice(), pkcs8.as_ref());
        for key in [one, other] {
            let again = PrivateKey::from_bytes(&key.to_bytes()).unwrap();
            assert_eq!(again.public(), key.public());
            assert!(again.decrypting().is_some());
            assert_eq!(format!("{key:?}"), "PrivateKey(***)");
        }
    }

    #[test]
    fn keys_on_curves() {
        let pair = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_ASN1_SIGNING).unwrap();
        let text = pem("PRIVATE KEY", pair.to_pkcs8v1().unwrap().as_ref());
        let key = PrivateKey::read_pem(&text).unwrap();
        let PublicKey::Ec(Curve::P384, point) = key.public() else {
            panic!("another kind of key");
        };
        assert_eq!(point.as_slice(), pair.public_key().as_ref());
        assert!(key.decrypting().is_none());
    }

    #[test]
    fn texts_that_are_no_keys() {
        let encrypted = [
            pem("ENCRYPTED PRIVATE KEY", &[1]),
            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAQID\n\
             -----END RSA PRIVATE KEY-----"
                .to_owned(),
        ];
        for text in encrypted {
            assert_eq!(PrivateKey::read_pem(&text).err(), Some(KeyError::Encrypted));
        }
        let long = pem("PRIVATE KEY", &[0; CHARS_MAX]);
        for text in [
            "",
            "key",
            &pem("PRIVATE KEY", &[1]),
            &pem("CERTIFICATE", &[1]),
            &long,
        ] {
            assert_eq!(PrivateKey::read_pem(text).err(), Some(KeyError::Invalid));
        }
    }
}
