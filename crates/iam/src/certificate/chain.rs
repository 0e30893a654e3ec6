//! Whether certificates vouch for one another in their order. Pure.

use super::Certificate;

/// A chain of more certificates is none.
pub const CERTIFICATES_MAX: usize = 20;

/// The place in the chain of the certificate that breaks it, where the certificate that the chain
/// is for counts as the first and the chain's last only as what the rest is measured by. -1: the
/// last vouches for none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken(pub i64);

/// As IAM does it: from the chain's last certificate, which is believed, down to `leaf`.
pub fn check(leaf: &Certificate, chain: &[Certificate], now_s: i64) -> Result<(), Broken> {
    let Some((anchor, between)) = chain.split_last() else {
        return Ok(());
    };
    let path: Vec<&Certificate> = std::iter::once(leaf).chain(between).collect();
    let mut issuer = anchor;
    for (at, certificate) in path.iter().enumerate().rev() {
        let place = Broken(i64::try_from(at).unwrap_or(i64::MAX));
        if !certificate.is_issued_by(issuer) {
            let top = at + 1 == path.len();
            return Err(if top { Broken(-1) } else { place });
        }
        if !certificate.is_valid_at(now_s) || (at > 0 && !certificate.is_authority) {
            return Err(place);
        }
        issuer = certificate;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};

    use super::super::public_key::{Curve, Hash, PublicKey, Scheme};
    use super::*;

    /// What `issuer` says of `subject`: names are numbers here, and so are keys.
    fn says(issuer: u8, subject: u8, is_authority: bool, keys: &[EcdsaKeyPair]) -> Certificate {
        let signed = vec![issuer, subject, u8::from(is_authority)];
        let random = aws_lc_rs::rand::SystemRandom::new();
        let signature = keys[usize::from(issuer)].sign(&random, &signed);
        let public = keys[usize::from(subject)].public_key().as_ref().to_vec();
        Certificate {
            der: signed.clone(),
            subject: vec![subject],
            issuer: vec![issuer],
            is_authority,
            not_before_s: 0,
            not_after_s: 100,
            key: PublicKey::Ec(Curve::P256, public),
            signed,
            scheme: Some(Scheme::EcdsaDer(Hash::Sha256)),
            signature: signature.expect("a signature").as_ref().to_vec(),
        }
    }

    #[test]
    fn chains() {
        let make = |_| EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).expect("a key");
        let keys: Vec<EcdsaKeyPair> = (0..4).map(make).collect();
        let root = || says(0, 0, true, &keys);
        let middle = || says(0, 1, true, &keys);
        let leaf = says(1, 2, false, &keys);
        let other = || says(3, 3, true, &keys);
        let mut forged = middle();
        forged.key = other().key;
        let mut expired = middle();
        expired.not_after_s = 9;
        #[rustfmt::skip]
        let table = [
            (vec![],                             None),
            (vec![middle()],                     None),
            (vec![middle(), root()],             None),
            (vec![middle(), root(), root()],     None),
            (vec![root(), middle()],             Some(-1)),
            (vec![root()],                       Some(-1)),
            (vec![other()],                      Some(-1)),
            (vec![middle(), other()],            Some(-1)),
            (vec![leaf.clone(), middle()],       Some(1)),
            (vec![middle(), other(), root()],    Some(-1)),
            (vec![forged, root()],               Some(0)),
            (vec![expired, root()],              Some(1)),
        ];
        for (at, (chain, expected)) in table.into_iter().enumerate() {
            let found = check(&leaf, &chain, 10).err().map(|broken| broken.0);
            assert_eq!(found, expected, "case {at}");
        }
    }
}
