//! SSH public keys: read from what users upload, and shown again. Pure.

use aws_lc_rs::encoding::{AsDer as _, PublicKeyX509Der};
use aws_lc_rs::rsa::PublicEncryptingKey;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};

const KIND: &str = "ssh-rsa";
const PEM_HEAD: &str = "-----BEGIN PUBLIC KEY-----";
const PEM_TAIL: &str = "-----END PUBLIC KEY-----";
const PEM_LINE: usize = 64;
/// Object identifier of RSA encryption, and its parameters: none.
const RSA: &[u8] = b"\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00";
const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;

/// An RSA key of 2048 bits or more, as SSH writes it: kind, exponent, modulus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SshPublicKey {
    blob: Vec<u8>,
}

impl SshPublicKey {
    /// "The public key must be encoded in ssh-rsa format or PEM format. The minimum bit-length of
    /// the public key is 2048 bits." (UploadSSHPublicKey)
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(rest) = text.strip_prefix(PEM_HEAD) {
            let body: String = rest
                .trim_end()
                .strip_suffix(PEM_TAIL)?
                .split_whitespace()
                .collect();
            return Self::of_der(&STANDARD.decode(body).ok()?);
        }
        let mut words = text.split_whitespace();
        if words.next() != Some(KIND) || text.contains('\n') {
            return None;
        }
        let key = Self {
            blob: STANDARD.decode(words.next()?).ok()?,
        };
        // Whether it is a key at all, and long enough, is seen by whoever uses such.
        PublicEncryptingKey::from_der(&key.der()?).ok()?;
        Some(key)
    }

    fn of_der(der: &[u8]) -> Option<Self> {
        let key = PublicEncryptingKey::from_der(der).ok()?;
        let der: PublicKeyX509Der = key.as_der().ok()?;
        let (info, _) = within(SEQUENCE, der.as_ref())?;
        let (_, bits) = within(SEQUENCE, info)?;
        let (bits, _) = within(BIT_STRING, bits)?;
        let (numbers, _) = within(SEQUENCE, bits.strip_prefix(&[0])?)?;
        let (modulus, rest) = within(INTEGER, numbers)?;
        let (exponent, _) = within(INTEGER, rest)?;
        let mut blob = Vec::new();
        for part in [KIND.as_bytes(), exponent, modulus] {
            blob.extend(u32::try_from(part.len()).ok()?.to_be_bytes());
            blob.extend(part);
        }
        Some(Self { blob })
    }

    /// X.509's `SubjectPublicKeyInfo`. `None`: the blob is no RSA key.
    fn der(&self) -> Option<Vec<u8>> {
        let (kind, rest) = first_part(&self.blob)?;
        let (exponent, rest) = first_part(rest)?;
        let (modulus, rest) = first_part(rest)?;
        if kind != KIND.as_bytes() || !rest.is_empty() {
            return None;
        }
        let numbers = [tagged(INTEGER, modulus)?, tagged(INTEGER, exponent)?].concat();
        let bits = [vec![0], tagged(SEQUENCE, &numbers)?].concat();
        tagged(
            SEQUENCE,
            &[RSA.to_vec(), tagged(BIT_STRING, &bits)?].concat(),
        )
    }

    /// One line, without a comment.
    pub fn line(&self) -> String {
        format!("{KIND} {}", STANDARD.encode(&self.blob))
    }

    pub fn pem(&self) -> Option<String> {
        let text = STANDARD.encode(self.der()?);
        let mut lines = vec![PEM_HEAD];
        let mut rest = text.as_str();
        while !rest.is_empty() {
            let (line, after) = rest.split_at(rest.len().min(PEM_LINE));
            lines.push(line);
            rest = after;
        }
        lines.push(PEM_TAIL);
        Some(lines.join("\n"))
    }

    /// MD5, as `ssh-keygen -E md5` shows it.
    pub fn fingerprint(&self) -> String {
        let digest = Md5::digest(&self.blob);
        let bytes: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        bytes.join(":")
    }
}

/// A length in four bytes and as many after it.
fn first_part(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

fn tagged(tag: u8, content: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = vec![tag];
    match u8::try_from(content.len()) {
        Ok(length) if length < 0x80 => bytes.push(length),
        Ok(length) => bytes.extend([0x81, length]),
        Err(_) => {
            bytes.push(0x82);
            bytes.extend(u16::try_from(content.len()).ok()?.to_be_bytes());
        }
    }
    bytes.extend(content);
    Some(bytes)
}

/// What has this tag, and what comes after it.
fn within(tag: u8, bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (&found, rest) = bytes.split_first()?;
    let (&length, rest) = rest.split_first()?;
    if found != tag {
        return None;
    }
    let (length, rest) = match length {
        0..=0x7f => (usize::from(length), rest),
        0x81 => {
            let (&length, rest) = rest.split_first()?;
            (usize::from(length), rest)
        }
        0x82 => {
            let (length, rest) = rest.split_first_chunk::<2>()?;
            (usize::from(u16::from_be_bytes(*length)), rest)
        }
        _ => return None,
    };
    rest.split_at_checked(length)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use aws_lc_rs::rsa::{KeySize, PrivateDecryptingKey};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_key_in_two_encodings() {
        let private = PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap();
        let der: PublicKeyX509Der = private.public_key().as_der().unwrap();
        let key = SshPublicKey::of_der(der.as_ref()).unwrap();
        assert_eq!(key.der().unwrap(), der.as_ref());
        let (line, pem) = (key.line(), key.pem().unwrap());
        for text in [
            line.clone(),
            format!("{line} anna@example.net\n"),
            format!("{pem}\n"),
        ] {
            assert_eq!(SshPublicKey::parse(&text).unwrap(), key, "{text}");
        }
        assert_eq!(key.fingerprint().len(), 47);
        // Nothing more and nothing less than the key.
        let (_, body) = line.split_once(' ').unwrap();
        let blob = STANDARD.decode(body).unwrap();
        for changed in [
            &blob[..blob.len() - 1],
            &[&blob[..], b"x"].concat(),
            &blob[4..],
        ] {
            let text = format!("{KIND} {}", STANDARD.encode(changed));
            assert_eq!(SshPublicKey::parse(&text), None);
        }
    }

    #[test]
    fn what_is_no_key() {
        let short = [
            &[0, 0, 0, 7][..],
            b"ssh-rsa",
            &[0, 0, 0, 1, 3],
            &[0, 0, 0, 2, 0, 0xbb],
        ]
        .concat();
        let short = format!("{KIND} {}", STANDARD.encode(short));
        let kind =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJdD7y3aLq454yWBdwLWbieU1ebz9/cu7/QEXn9OIeZJ";
        for text in [
            "",
            KIND,
            "no-key-at-all",
            "ssh-rsa AAAA",
            PEM_HEAD,
            &short,
            kind,
        ] {
            assert_eq!(SshPublicKey::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes(bytes: Vec<u8>) {
            let text = STANDARD.encode(&bytes);
            let line = SshPublicKey::parse(&format!("{KIND} {text}"));
            let pem = SshPublicKey::parse(&format!("{PEM_HEAD}\n{text}\n{PEM_TAIL}"));
            prop_assert_eq!((line, pem), (None, None));
        }
    }
}
