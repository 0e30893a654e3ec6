//! The little DER that the library doesn't write: ML-KEM's keys. Pure.

use wire::r#gen::kms::KeySpec;
use zeroize::Zeroizing;

pub(super) const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
pub(super) const OCTET_STRING: u8 = 0x04;
/// `[0]`, of bytes: a seed's tag.
const SEED: u8 = 0x80;
/// 2.16.840.1.101.3.4.4, to which the parameter set's number is added.
const ML_KEM: [u8; 10] = [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x04];

pub(super) fn tagged(tag: u8, content: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = content.len().to_be_bytes();
    let significant: Vec<u8> = length.into_iter().skip_while(|byte| *byte == 0).collect();
    let mut out = Zeroizing::new(Vec::with_capacity(content.len() + 6));
    out.push(tag);
    match significant.as_slice() {
        [] => out.push(0),
        [short] if *short < 0x80 => out.push(*short),
        long => {
            // A length of a length is a byte's: eight at most.
            out.push(0x80 | u8::try_from(long.len()).unwrap_or_default());
            out.extend_from_slice(long);
        }
    }
    out.extend_from_slice(content);
    out
}

fn algorithm(number: u8) -> Zeroizing<Vec<u8>> {
    let mut oid = ML_KEM.to_vec();
    oid.push(number);
    tagged(SEQUENCE, &oid)
}

/// `SubjectPublicKeyInfo` of a raw encapsulation key.
pub fn ml_kem_public(number: u8, key: &[u8]) -> Vec<u8> {
    let mut bits = vec![0];
    bits.extend_from_slice(key);
    let mut content = algorithm(number).to_vec();
    content.extend_from_slice(&tagged(BIT_STRING, &bits));
    tagged(SEQUENCE, &content).to_vec()
}

/// The raw encapsulation key at the end of its `SubjectPublicKeyInfo`.
pub fn ml_kem_raw(public: &[u8], length: usize) -> Option<&[u8]> {
    public.get(public.len().checked_sub(length)?..)
}

/// PKCS#8 of a decapsulation key's seed: the `seed` form (RFC 9935).
pub fn ml_kem_private(number: u8, seed: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut content = Zeroizing::new(tagged(INTEGER, &[0]).to_vec());
    content.extend_from_slice(&algorithm(number));
    content.extend_from_slice(&tagged(OCTET_STRING, &tagged(SEED, seed)));
    tagged(SEQUENCE, &content)
}

/// What is in a sequence with nothing after it.
pub fn whole(bytes: &[u8]) -> Option<&[u8]> {
    let (head, rest) = bytes.split_first_chunk::<2>()?;
    let [SEQUENCE, first] = *head else {
        return None;
    };
    let (length, content) = match first {
        short if short < 0x80 => (usize::from(short), rest),
        0x81..=0x83 => {
            let (digits, content) = rest.split_at_checked(usize::from(first - 0x80))?;
            let add = |length: usize, digit: &u8| length << 8 | usize::from(*digit);
            (digits.iter().fold(0, add), content)
        }
        _ => return None,
    };
    (content.len() == length).then_some(content)
}

/// The algorithm of a public key on a curve, which is named ("MUST support namedCurve", RFC 5480);
/// the library takes curves that are spelt out as well.
pub fn named_curve(spec: KeySpec) -> Option<&'static [u8]> {
    match spec {
        KeySpec::EccNistP256 => Some(&[
            0x30, 0x13, 6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1, 6, 8, 0x2a, 0x86, 0x48, 0xce,
            0x3d, 3, 1, 7,
        ]),
        KeySpec::EccNistP384 => Some(&[
            0x30, 0x10, 6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1, 6, 5, 0x2b, 0x81, 4, 0, 0x22,
        ]),
        KeySpec::EccNistP521 => Some(&[
            0x30, 0x10, 6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1, 6, 5, 0x2b, 0x81, 4, 0, 0x23,
        ]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths() {
        for (length, head) in [
            (0, vec![4, 0]),
            (127, vec![4, 127]),
            (128, vec![4, 0x81, 128]),
            (800, vec![4, 0x82, 3, 0x20]),
        ] {
            let out = tagged(OCTET_STRING, &vec![7; length]);
            assert_eq!(out.get(..head.len()), Some(head.as_slice()));
            assert_eq!(out.len(), head.len() + length);
        }
    }

    #[test]
    fn whole_sequences() {
        for length in [0, 5, 127, 128, 300, 70_000] {
            let made = tagged(SEQUENCE, &vec![7; length]).to_vec();
            assert_eq!(whole(&made).map(<[u8]>::len), Some(length));
            assert!(
                whole(&[made.as_slice(), &[0]].concat()).is_none(),
                "{length}"
            );
            assert!(whole(&made[..made.len() - 1]).is_none(), "{length}");
        }
        for bad in [
            &[][..],
            &[SEQUENCE],
            &[OCTET_STRING, 0],
            &[SEQUENCE, 0x80],
            &[SEQUENCE, 0x82, 1],
        ] {
            assert!(whole(bad).is_none(), "{bad:?}");
        }
    }
}
