//! The public key in an X.509 certificate: as much of its DER as leads there. Pure.
//!
//! Nothing hangs on what this finds but a refusal: signatures are checked with the key that the
//! issuer gave beside the certificate.

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const SEQUENCE: u8 = 0x30;
/// The version, the one optional member before the key.
const VERSION: u8 = 0xa0;

/// An element's tag and content, and what follows it.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
        if bytes.is_empty() || bytes.len() > 4 {
            return None;
        }
        let fold = |length: usize, byte: &u8| (length << 8) | usize::from(*byte);
        (bytes.iter().fold(0, fold), rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

fn tagged(der: &[u8], wanted: u8) -> Option<(&[u8], &[u8])> {
    let (tag, content, rest) = element(der)?;
    (tag == wanted).then_some((content, rest))
}

/// The bits of `subjectPublicKey` (RFC 5280, section 4.1): a point, or an `RSAPublicKey`.
pub fn public_key_of(certificate: &[u8]) -> Option<&[u8]> {
    let (certificate, _) = tagged(certificate, SEQUENCE)?;
    let (mut fields, _) = tagged(certificate, SEQUENCE)?;
    if let Some((_, rest)) = tagged(fields, VERSION) {
        fields = rest;
    }
    // The serial number, the signature's algorithm, the issuer, the validity, the subject.
    for wanted in [INTEGER, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE] {
        fields = tagged(fields, wanted)?.1;
    }
    let (info, _) = tagged(fields, SEQUENCE)?;
    let (_, bits) = tagged(info, SEQUENCE)?;
    let (bits, _) = tagged(bits, BIT_STRING)?;
    bits.strip_prefix(&[0])
}

/// `RSAPublicKey` of a modulus and an exponent.
pub fn rsa_key(n: &[u8], e: &[u8]) -> Vec<u8> {
    let numbers = [integer(n), integer(e)].concat();
    of(SEQUENCE, &numbers)
}

fn integer(bytes: &[u8]) -> Vec<u8> {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let mut content = bytes.get(zeros..).unwrap_or_default().to_vec();
    // The highest bit is the sign's.
    if content.first().is_none_or(|first| *first >= 0x80) {
        content.insert(0, 0);
    }
    of(INTEGER, &content)
}

fn of(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let zeros = length.iter().take_while(|byte| **byte == 0).count();
    let length = length.get(zeros..).unwrap_or_default();
    let mut out = vec![tag];
    match length {
        [] => out.push(0),
        [short] if *short < 0x80 => out.push(*short),
        long => {
            out.push(0x80 | u8::try_from(long.len()).unwrap_or_default());
            out.extend_from_slice(long);
        }
    }
    out.extend_from_slice(content);
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(super) mod tests {
    use aws_lc_rs::rsa::KeySize;
    use aws_lc_rs::signature::{KeyPair as _, RsaKeyPair};
    use proptest::prelude::*;

    use super::*;

    /// What a certificate is on the way to its key; nobody signed it.
    pub fn certificate(key: &[u8], version: bool) -> Vec<u8> {
        let bits = of(BIT_STRING, &[&[0], key].concat());
        let info = of(SEQUENCE, &[of(SEQUENCE, &[]), bits].concat());
        let empty = of(SEQUENCE, &[]);
        let mut fields = Vec::new();
        if version {
            fields.extend(of(VERSION, &of(INTEGER, &[2])));
        }
        fields.extend(integer(&[0x90, 1]));
        (0..4).for_each(|_| fields.extend(&empty));
        fields.extend(info);
        let signed = [of(SEQUENCE, &fields), empty, of(BIT_STRING, &[0])].concat();
        of(SEQUENCE, &signed)
    }

    #[test]
    fn the_key_is_found() {
        for version in [true, false] {
            let key = [7; 300];
            assert_eq!(public_key_of(&certificate(&key, version)), Some(&key[..]));
        }
        let whole = certificate(&[7; 300], true);
        for length in 0..whole.len() {
            assert_eq!(public_key_of(&whole[..length]), None, "{length}");
        }
    }

    #[test]
    fn numbers_make_the_key_that_the_library_makes() {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
        let public = pair.public_key().as_ref();
        let (n, e) = (&public[9..265], &public[267..270]);
        assert_eq!(rsa_key(n, e), public);
        assert_eq!(rsa_key(&[&[0], n].concat(), e), public);
    }

    proptest! {
        #[test]
        fn anything_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = public_key_of(&bytes);
        }
    }
}
