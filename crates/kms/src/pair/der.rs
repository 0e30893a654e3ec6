//! The little DER that the library doesn't write: ML-KEM's keys. Pure.

use zeroize::Zeroizing;

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
/// 2.16.840.1.101.3.4.4, to which the parameter set's number is added.
const ML_KEM: [u8; 10] = [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x04];

fn tagged(tag: u8, content: &[u8]) -> Zeroizing<Vec<u8>> {
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

/// PKCS#8 of a raw decapsulation key: the `expandedKey` form.
pub fn ml_kem_private(number: u8, key: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut content = Zeroizing::new(tagged(INTEGER, &[0]).to_vec());
    content.extend_from_slice(&algorithm(number));
    content.extend_from_slice(&tagged(OCTET_STRING, &tagged(OCTET_STRING, key)));
    tagged(SEQUENCE, &content)
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
}
