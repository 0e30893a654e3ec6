//! X.509 certificates and private keys, as they come in PEM. Pure.

mod chain;
mod pem;
mod private_key;
mod public_key;

use aws_lc_rs::digest;
use x509_parser::asn1_rs::FromDer as _;
use x509_parser::certificate::X509Certificate;

pub use chain::{Broken, check as check_chain};
pub use pem::Block;
pub use private_key::{KeyError, PrivateKey};
pub use public_key::{Curve, Hash, PublicKey, Scheme};

use crate::model::base32;

/// What PEM calls a certificate.
const LABEL: &str = "CERTIFICATE";

/// A certificate that was read. Whether anybody should believe it is another question.
#[derive(Debug, Clone)]
pub struct Certificate {
    der: Vec<u8>,
    subject: Vec<u8>,
    issuer: Vec<u8>,
    is_authority: bool,
    not_before_s: i64,
    not_after_s: i64,
    key: PublicKey,
    /// What the issuer signed, how, and the signature; `None` for ways that nobody here knows.
    signed: Vec<u8>,
    scheme: Option<Scheme>,
    signature: Vec<u8>,
}

impl Certificate {
    /// `None`: not the DER of a certificate, or one whose key is of no kind that is known.
    pub fn read(der: Vec<u8>) -> Option<Self> {
        let (rest, found) = X509Certificate::from_der(&der).ok()?;
        if !rest.is_empty() {
            return None;
        }
        let body = &found.tbs_certificate;
        let read = Self {
            subject: body.subject.as_raw().to_vec(),
            issuer: body.issuer.as_raw().to_vec(),
            is_authority: found.is_ca(),
            not_before_s: body.validity.not_before.timestamp(),
            not_after_s: body.validity.not_after.timestamp(),
            key: PublicKey::read(&body.subject_pki)?,
            signed: body.as_ref().to_vec(),
            scheme: Scheme::of_certificate(&found.signature_algorithm),
            signature: found.signature_value.data.to_vec(),
            der: Vec::new(),
        };
        Some(Self { der, ..read })
    }

    /// The only certificate of a text, and where it stands in it.
    pub fn read_pem(text: &str) -> Option<(Self, Block<'_>)> {
        let mut blocks = pem::blocks(text)?;
        if blocks.len() != 1 {
            return None;
        }
        let block = blocks.pop()?;
        if block.label != LABEL {
            return None;
        }
        Some((Self::read(block.decode()?.to_vec())?, block))
    }

    /// All of a text's certificates, in their order; one at least.
    pub fn read_all_pem(text: &str) -> Option<Vec<(Self, Block<'_>)>> {
        let blocks = pem::blocks(text)?;
        if blocks.is_empty() || blocks.len() > chain::CERTIFICATES_MAX {
            return None;
        }
        let mut found = Vec::new();
        for block in blocks {
            let der = (block.label == LABEL).then(|| block.decode())??;
            found.push((Self::read(der.to_vec())?, block));
        }
        Some(found)
    }

    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    pub fn not_after_s(&self) -> i64 {
        self.not_after_s
    }

    pub fn is_valid_at(&self, now_s: i64) -> bool {
        (self.not_before_s..=self.not_after_s).contains(&now_s)
    }

    pub fn has_expired(&self, now_s: i64) -> bool {
        now_s > self.not_after_s
    }

    /// What IAM calls a signing certificate by: thirty-two letters and digits.
    pub fn id(&self) -> String {
        base32(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, &self.der).as_ref())
    }

    /// Whether `issuer` is whom the certificate names, and its key made the signature.
    fn is_issued_by(&self, issuer: &Self) -> bool {
        self.issuer == issuer.subject
            && self
                .scheme
                .is_some_and(|scheme| issuer.key.verify_old(scheme, &self.signed, &self.signature))
    }
}
