//! Assertions that only the account can read (XML Encryption): a key for the content, encrypted
//! with the public half of one of the provider's private keys. Pure.

use aws_lc_rs::aead::{AES_128_GCM, AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use aws_lc_rs::cipher::{AES_128, AES_256, DecryptingKey, DecryptionContext, UnboundCipherKey};
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OAEP_SHA384_MGF1SHA384, OAEP_SHA512_MGF1SHA512,
    OaepAlgorithm, OaepPrivateDecryptingKey,
};
use roxmltree::Node;
use zeroize::Zeroizing;

use super::xml::{self, DSIG, XENC, XENC11};
use crate::certificate::PrivateKey;

/// For so many recipients one content may be.
const KEYS_MAX: usize = 4;
const BLOCK: usize = 16;
const NONCE: usize = 12;

/// The text in an `EncryptedAssertion`, decrypted with one of these keys. Once there is a key for
/// the content no other is looked for: how long it takes must not tell whether the content opened.
pub fn decrypt(encrypted: Node<'_, '_>, keys: &[PrivateKey]) -> Option<String> {
    let data = xml::only(encrypted, (XENC, "EncryptedData"))?;
    let method = xml::only(data, (XENC, "EncryptionMethod"))?;
    let cipher = Cipher::of(method.attribute("Algorithm")?)?;
    let content = cipher_value(data)?;
    let named = (XENC, "EncryptedKey");
    let wrapped: Vec<Node<'_, '_>> = encrypted
        .descendants()
        .filter(|node| node.has_tag_name(named))
        .take(KEYS_MAX)
        .collect();
    let key = wrapped.iter().find_map(|wrapped| {
        let mut unwrapped = keys.iter().filter_map(|key| unwrap(*wrapped, key));
        unwrapped.find(|key| key.len() == cipher.key_bytes())
    })?;
    String::from_utf8(cipher.open(&key, content)?).ok()
}

fn cipher_value(node: Node<'_, '_>) -> Option<Vec<u8>> {
    let data = xml::only(node, (XENC, "CipherData"))?;
    xml::bytes(xml::only(data, (XENC, "CipherValue"))?)
}

/// The content's key. RSA with the padding of old (`rsa-1_5`) is not known here: it tells too much
/// to whoever may try.
fn unwrap(wrapped: Node<'_, '_>, key: &PrivateKey) -> Option<Zeroizing<Vec<u8>>> {
    let method = xml::only(wrapped, (XENC, "EncryptionMethod"))?;
    let algorithm = oaep(method)?;
    let key = OaepPrivateDecryptingKey::new(key.decrypting()?).ok()?;
    let mut plain = Zeroizing::new(vec![0; key.min_output_size()]);
    let length = key
        .decrypt(algorithm, &cipher_value(wrapped)?, &mut plain, None)
        .ok()?
        .len();
    plain.truncate(length);
    Some(plain)
}

fn oaep(method: Node<'_, '_>) -> Option<&'static OaepAlgorithm> {
    const MGF1P: &str = "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p";
    const OAEP: &str = "http://www.w3.org/2009/xmlenc11#rsa-oaep";
    const SHA1: &str = "http://www.w3.org/2000/09/xmldsig#sha1";
    const MGF_SHA1: &str = "http://www.w3.org/2009/xmlenc11#mgf1sha1";
    if xml::children(method, (XENC, "OAEPparams")).next().is_some() {
        return None;
    }
    let said = |name: (&'static str, &'static str), default| {
        let said = xml::children(method, name).next();
        said.map_or(Some(default), |node| node.attribute("Algorithm"))
    };
    let digest = said((DSIG, "DigestMethod"), SHA1)?;
    let mask = match method.attribute("Algorithm")? {
        MGF1P => MGF_SHA1,
        OAEP => said((XENC11, "MGF"), MGF_SHA1)?,
        _ => return None,
    };
    match (digest, mask) {
        (SHA1, MGF_SHA1) => Some(&OAEP_SHA1_MGF1SHA1),
        (
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "http://www.w3.org/2009/xmlenc11#mgf1sha256",
        ) => Some(&OAEP_SHA256_MGF1SHA256),
        (
            "http://www.w3.org/2001/04/xmldsig-more#sha384",
            "http://www.w3.org/2009/xmlenc11#mgf1sha384",
        ) => Some(&OAEP_SHA384_MGF1SHA384),
        (
            "http://www.w3.org/2001/04/xmlenc#sha512",
            "http://www.w3.org/2009/xmlenc11#mgf1sha512",
        ) => Some(&OAEP_SHA512_MGF1SHA512),
        _ => None,
    }
}

#[derive(Debug, Clone, Copy)]
enum Cipher {
    Cbc128,
    Cbc256,
    Gcm128,
    Gcm256,
}

impl Cipher {
    fn of(algorithm: &str) -> Option<Self> {
        match algorithm {
            "http://www.w3.org/2001/04/xmlenc#aes128-cbc" => Some(Self::Cbc128),
            "http://www.w3.org/2001/04/xmlenc#aes256-cbc" => Some(Self::Cbc256),
            "http://www.w3.org/2009/xmlenc11#aes128-gcm" => Some(Self::Gcm128),
            "http://www.w3.org/2009/xmlenc11#aes256-gcm" => Some(Self::Gcm256),
            _ => None,
        }
    }

    fn key_bytes(self) -> usize {
        match self {
            Self::Cbc128 | Self::Gcm128 => 16,
            Self::Cbc256 | Self::Gcm256 => 32,
        }
    }

    fn open(self, key: &[u8], content: Vec<u8>) -> Option<Vec<u8>> {
        match self {
            Self::Cbc128 => open_blocks(UnboundCipherKey::new(&AES_128, key).ok()?, content),
            Self::Cbc256 => open_blocks(UnboundCipherKey::new(&AES_256, key).ok()?, content),
            Self::Gcm128 => open_sealed(RandomizedNonceKey::new(&AES_128_GCM, key).ok()?, content),
            Self::Gcm256 => open_sealed(RandomizedNonceKey::new(&AES_256_GCM, key).ok()?, content),
        }
    }
}

/// Chained blocks after the vector; the last byte says how many of the last block are padding.
fn open_blocks(key: UnboundCipherKey, mut content: Vec<u8>) -> Option<Vec<u8>> {
    let (vector, blocks) = content.split_at_mut_checked(BLOCK)?;
    let vector: [u8; BLOCK] = (&*vector).try_into().ok()?;
    let context = DecryptionContext::Iv128(FixedLength::from(vector));
    let plain = DecryptingKey::cbc(key)
        .ok()?
        .decrypt(blocks, context)
        .ok()?;
    let padding = usize::from(*plain.last()?);
    let length = plain.len().checked_sub(padding)?;
    ((1..=BLOCK).contains(&padding)).then(|| plain[..length].to_vec())
}

fn open_sealed(key: RandomizedNonceKey, mut content: Vec<u8>) -> Option<Vec<u8>> {
    let (nonce, sealed) = content.split_at_mut_checked(NONCE)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let plain = key.open_in_place(nonce, Aad::empty(), sealed).ok()?;
    Some(plain.to_vec())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use aws_lc_rs::cipher::{EncryptionContext, PaddedBlockEncryptingKey};
    use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
    use aws_lc_rs::rsa::{KeyPair, KeySize, OaepPublicEncryptingKey, PublicEncryptingKey};
    use aws_lc_rs::signature::KeyPair as _;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::super::xml::ASSERTION;
    use super::*;

    const TEXT: &str = "<a>what only the account may read</a>";

    fn pair() -> (PrivateKey, OaepPublicEncryptingKey) {
        let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
        let der = AsDer::<Pkcs8V1Der>::as_der(&pair).unwrap();
        let body = STANDARD.encode(der.as_ref());
        let pem = format!("-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----");
        let public: aws_lc_rs::encoding::PublicKeyX509Der<'_> =
            AsDer::as_der(pair.public_key()).unwrap();
        let public = PublicEncryptingKey::from_der(public.as_ref()).unwrap();
        (
            PrivateKey::read_pem(&pem).unwrap(),
            OaepPublicEncryptingKey::new(public).unwrap(),
        )
    }

    fn sealed(cipher: &str, key: &[u8]) -> Vec<u8> {
        let mut content = TEXT.as_bytes().to_vec();
        if cipher.ends_with("-cbc") {
            let algorithm = if key.len() == 16 { &AES_128 } else { &AES_256 };
            let key = UnboundCipherKey::new(algorithm, key).unwrap();
            let key = PaddedBlockEncryptingKey::cbc_pkcs7(key).unwrap();
            let vector = [7; BLOCK];
            let context = EncryptionContext::Iv128(FixedLength::from(vector));
            key.less_safe_encrypt(&mut content, context).unwrap();
            return [&vector[..], &content].concat();
        }
        let algorithm = if key.len() == 16 {
            &AES_128_GCM
        } else {
            &AES_256_GCM
        };
        let key = RandomizedNonceKey::new(algorithm, key).unwrap();
        let nonce = key
            .seal_in_place_append_tag(Aad::empty(), &mut content)
            .unwrap();
        [&nonce.as_ref()[..], &content].concat()
    }

    /// What is there for `public`, with the key's method as XML.
    fn encrypted(
        (cipher, key): (&str, &[u8]),
        public: &OaepPublicEncryptingKey,
        (method, algorithm): (&str, &'static OaepAlgorithm),
    ) -> String {
        let mut wrapped = vec![0; public.ciphertext_size()];
        let wrapped = public.encrypt(algorithm, key, &mut wrapped, None).unwrap();
        let value = |bytes: &[u8]| {
            let text = STANDARD.encode(bytes);
            format!("<CipherData><CipherValue>{text}</CipherValue></CipherData>")
        };
        format!(
            "<EncryptedAssertion xmlns='{ASSERTION}'><EncryptedData xmlns='{XENC}'>\
             <EncryptionMethod Algorithm='{cipher}'/><d:KeyInfo xmlns:d='{DSIG}'><EncryptedKey>\
             {method}{}</EncryptedKey></d:KeyInfo>{}</EncryptedData></EncryptedAssertion>",
            value(wrapped),
            value(&sealed(cipher, key)),
        )
    }

    fn read(text: &str, keys: &[PrivateKey]) -> Option<String> {
        decrypt(xml::read(text).unwrap().root_element(), keys)
    }

    #[test]
    fn ciphers_and_keys() {
        let (key, public) = pair();
        let (other, _) = pair();
        let oaep = |digest: &str, mask: &str| {
            format!(
                "<EncryptionMethod Algorithm='{XENC11}rsa-oaep'><d:DigestMethod xmlns:d='{DSIG}' \
                 Algorithm='{digest}'/><x:MGF xmlns:x='{XENC11}' Algorithm='{XENC11}{mask}'/>\
                 </EncryptionMethod>"
            )
        };
        let keys: [(String, &'static OaepAlgorithm); 3] = [
            (
                format!("<EncryptionMethod Algorithm='{XENC}rsa-oaep-mgf1p'/>"),
                &OAEP_SHA1_MGF1SHA1,
            ),
            (
                oaep(&format!("{XENC}sha256"), "mgf1sha256"),
                &OAEP_SHA256_MGF1SHA256,
            ),
            (
                oaep(&format!("{XENC}sha512"), "mgf1sha512"),
                &OAEP_SHA512_MGF1SHA512,
            ),
        ];
        let ciphers = [
            (format!("{XENC}aes128-cbc"), 16),
            (format!("{XENC}aes256-cbc"), 32),
            (format!("{XENC11}aes128-gcm"), 16),
            (format!("{XENC11}aes256-gcm"), 32),
        ];
        let held = [other, key];
        for (method, algorithm) in &keys {
            for (cipher, size) in &ciphers {
                let secret = vec![5; *size];
                let text = encrypted((cipher, &secret), &public, (method, algorithm));
                assert_eq!(read(&text, &held).as_deref(), Some(TEXT), "{text}");
                assert_eq!(read(&text, &held[..1]), None);
                let broken = text.replacen("<CipherValue>", "<CipherValue>AAAA", 2);
                assert_eq!(read(&broken, &held), None);
            }
        }
        let (method, algorithm) = &keys[0];
        // A second key is not tried when the content did not open with the first.
        let wrong = encrypted((&ciphers[2].0, &[6; 16]), &public, (method, algorithm));
        let right = encrypted((&ciphers[2].0, &[5; 16]), &public, (method, algorithm));
        let key = |text: &str| {
            let begin = text.find("<EncryptedKey>").unwrap();
            text[begin..text.find("</d:KeyInfo>").unwrap()].to_owned()
        };
        let both = right.replace(&key(&right), &(key(&wrong) + &key(&right)));
        assert_eq!(read(&both, &held), None);
        let both = right.replace(&key(&right), &(key(&right) + &key(&wrong)));
        assert_eq!(read(&both, &held).as_deref(), Some(TEXT));
        // A key that is too long, and ways that are not known.
        let long = encrypted((&ciphers[0].0, &[5; 16]), &public, (method, algorithm))
            .replace("aes128-cbc", "aes256-cbc");
        assert_eq!(read(&long, &held), None);
        let text = encrypted((&ciphers[3].0, &[5; 32]), &public, (method, algorithm));
        for (from, to) in [
            ("rsa-oaep-mgf1p", "rsa-1_5"),
            ("aes256-gcm", "aes192-gcm"),
            ("EncryptedKey>", "OtherKey>"),
            ("<CipherData>", "<CipherData><x/>"),
        ] {
            let changed = text.replace(from, to);
            assert_ne!(changed, text);
            assert_eq!(
                read(&changed, &held).is_some(),
                to.ends_with("<x/>"),
                "{to}"
            );
        }
    }
}
