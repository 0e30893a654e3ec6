//! XML signatures as SAML has them: of the element that they stand in, and of nothing else. Pure.

use std::collections::BTreeSet;

use aws_lc_rs::digest;
use roxmltree::Node;

use super::NotBelieved;
use super::canonical::canonical;
use super::xml::{self, DSIG, EXC_C14N};
use crate::certificate::{Hash, PublicKey, Scheme};

const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
/// Each of them is looked for at each element.
const PREFIXES_MAX: usize = 8;

/// An element whose signature held. It alone is believed, not what stands around it.
#[derive(Debug, Clone, Copy)]
pub struct Verified<'a, 'i>(Node<'a, 'i>);

impl<'a, 'i> Verified<'a, 'i> {
    pub fn element(self) -> Node<'a, 'i> {
        self.0
    }
}

/// Whether an element says that it is signed.
pub fn is_signed(element: Node<'_, '_>) -> bool {
    xml::children(element, (DSIG, "Signature")).next().is_some()
}

/// Verifies the signature that stands in `element` and is of it, with one of these keys. What the
/// signature says about keys is not looked at.
pub fn verify<'a, 'i>(
    element: Node<'a, 'i>,
    keys: &[PublicKey],
) -> Result<Verified<'a, 'i>, NotBelieved> {
    holds(element, keys)
        .filter(|holds| *holds)
        .map(|_| Verified(element))
        .ok_or(NotBelieved::Signature)
}

/// `None`: not of the one form that is known.
fn holds(element: Node<'_, '_>, keys: &[PublicKey]) -> Option<bool> {
    let signature = xml::only(element, (DSIG, "Signature"))?;
    let info = xml::only(signature, (DSIG, "SignedInfo"))?;
    let method = xml::only(info, (DSIG, "CanonicalizationMethod"))?;
    if method.attribute("Algorithm") != Some(EXC_C14N) {
        return None;
    }
    let scheme = xml::only(info, (DSIG, "SignatureMethod"))?;
    let scheme = scheme_of(scheme.attribute("Algorithm")?)?;
    if !refers_to(xml::only(info, (DSIG, "Reference"))?, element, signature)? {
        return Some(false);
    }
    let signed = canonical(info, None, &prefixes(method)?)?;
    let value = xml::bytes(xml::only(signature, (DSIG, "SignatureValue"))?)?;
    Some(keys.iter().any(|key| key.verify(scheme, &signed, &value)))
}

/// Whether a reference names this element, alone, and has its digest.
fn refers_to(
    reference: Node<'_, '_>,
    element: Node<'_, '_>,
    signature: Node<'_, '_>,
) -> Option<bool> {
    let id = element.attribute("ID").filter(|id| !id.is_empty())?;
    if reference.attribute("URI")?.strip_prefix('#')? != id {
        return None;
    }
    // Whoever looks for the id somewhere else finds nothing else.
    let named = |node: &Node<'_, '_>| {
        let is_id = |name: &str| name.eq_ignore_ascii_case("id");
        node.attributes()
            .any(|it| is_id(it.name()) && it.value() == id)
    };
    if element.document().descendants().filter(named).count() != 1 {
        return None;
    }
    let transforms = xml::only(reference, (DSIG, "Transforms"))?;
    let mut transforms = xml::children(transforms, (DSIG, "Transform"));
    let (first, second, third) = (transforms.next()?, transforms.next()?, transforms.next());
    let is = |node: Node<'_, '_>, name| node.attribute("Algorithm") == Some(name);
    if !is(first, ENVELOPED) || !is(second, EXC_C14N) || third.is_some() {
        return None;
    }
    let method = xml::only(reference, (DSIG, "DigestMethod"))?;
    let algorithm = digest_of(method.attribute("Algorithm")?)?;
    let form = canonical(element, Some(signature), &prefixes(second)?)?;
    let value = xml::bytes(xml::only(reference, (DSIG, "DigestValue"))?)?;
    Some(digest::digest(algorithm, &form).as_ref() == value.as_slice())
}

/// The prefixes of `InclusiveNamespaces`, if a method or a transform has one.
fn prefixes<'a>(method: Node<'a, '_>) -> Option<Vec<&'a str>> {
    let Some(inclusive) = xml::children(method, (EXC_C14N, "InclusiveNamespaces")).next() else {
        return Some(Vec::new());
    };
    let list = inclusive.attribute("PrefixList")?;
    let prefixes: BTreeSet<&str> = list
        .split_ascii_whitespace()
        .map(|prefix| if prefix == "#default" { "" } else { prefix })
        .collect();
    (prefixes.len() <= PREFIXES_MAX).then(|| prefixes.into_iter().collect())
}

/// Neither SHA-1 nor secrets that are shared.
fn scheme_of(algorithm: &str) -> Option<Scheme> {
    match algorithm {
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256" => Some(Scheme::Rsa(Hash::Sha256)),
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384" => Some(Scheme::Rsa(Hash::Sha384)),
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512" => Some(Scheme::Rsa(Hash::Sha512)),
        "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1" => Some(Scheme::Pss(Hash::Sha256)),
        "http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1" => Some(Scheme::Pss(Hash::Sha384)),
        "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1" => Some(Scheme::Pss(Hash::Sha512)),
        "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256" => {
            Some(Scheme::EcdsaFixed(Hash::Sha256))
        }
        "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384" => {
            Some(Scheme::EcdsaFixed(Hash::Sha384))
        }
        "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512" => {
            Some(Scheme::EcdsaFixed(Hash::Sha512))
        }
        _ => None,
    }
}

fn digest_of(algorithm: &str) -> Option<&'static digest::Algorithm> {
    match algorithm {
        "http://www.w3.org/2001/04/xmlenc#sha256" => Some(&digest::SHA256),
        "http://www.w3.org/2001/04/xmldsig-more#sha384" => Some(&digest::SHA384),
        "http://www.w3.org/2001/04/xmlenc#sha512" => Some(&digest::SHA512),
        _ => None,
    }
}
