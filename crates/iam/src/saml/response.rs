//! A response: which assertion in it is believed. Pure.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use roxmltree::Node;

use super::metadata::Metadata;
use super::signature::{is_signed, verify};
use super::xml::{self, ASSERTION, PROTOCOL};
use super::{Assertion, NotBelieved, encryption};
use crate::certificate::{PrivateKey, PublicKey};

const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";

/// Whose responses are believed, and in which form.
#[derive(Debug)]
pub struct Policy<'a> {
    pub metadata: &'a Metadata,
    pub keys: &'a [PrivateKey],
    pub encrypted_only: bool,
}

/// Reads the assertion of a response in base64, once its signature held; and the response's own,
/// if it has one. When it ends is another question.
pub fn read(encoded: &str, policy: &Policy<'_>) -> Result<Assertion, NotBelieved> {
    let compact: String = encoded.split_ascii_whitespace().collect();
    let bytes = STANDARD
        .decode(compact)
        .map_err(|_| NotBelieved::Malformed)?;
    let text = String::from_utf8(bytes).map_err(|_| NotBelieved::Malformed)?;
    let document = xml::read(&text).ok_or(NotBelieved::Malformed)?;
    let response = document.root_element();
    if !response.has_tag_name((PROTOCOL, "Response")) {
        return Err(NotBelieved::Malformed);
    }
    check_status(response)?;
    match held(response)? {
        Held::Plain(_) if policy.encrypted_only => Err(NotBelieved::Malformed),
        Held::Plain(assertion) => {
            let keys = keys_of(assertion, policy.metadata)?;
            check_response(response, keys)?;
            read_signed(assertion, keys)
        }
        Held::Encrypted(encrypted) => {
            // The issuer is not known before: any of them may have signed the response.
            let issuers = policy.metadata.issuers.iter();
            let all: Vec<PublicKey> = issuers.flat_map(|it| it.keys.iter().cloned()).collect();
            check_response(response, &all)?;
            read_encrypted(encrypted, policy)
        }
    }
}

enum Held<'a, 'i> {
    Plain(Node<'a, 'i>),
    Encrypted(Node<'a, 'i>),
}

/// The only assertion. A second one, anywhere, is there to be taken for the first.
fn held<'a, 'i>(response: Node<'a, 'i>) -> Result<Held<'a, 'i>, NotBelieved> {
    let plain = (ASSERTION, "Assertion");
    let encrypted = (ASSERTION, "EncryptedAssertion");
    let is_one = |node: &Node<'_, '_>| node.has_tag_name(plain) || node.has_tag_name(encrypted);
    let mut found = response.descendants().filter(is_one);
    let (first, second) = (found.next(), found.next());
    let first = first.ok_or(NotBelieved::Unsigned)?;
    if second.is_some() || first.parent() != Some(response) {
        return Err(NotBelieved::Malformed);
    }
    if first.has_tag_name(plain) {
        Ok(Held::Plain(first))
    } else {
        Ok(Held::Encrypted(first))
    }
}

fn check_status(response: Node<'_, '_>) -> Result<(), NotBelieved> {
    let status = xml::only(response, (PROTOCOL, "Status"))
        .and_then(|status| xml::only(status, (PROTOCOL, "StatusCode")))
        .and_then(|code| code.attribute("Value"))
        .ok_or(NotBelieved::Malformed)?;
    (status == SUCCESS)
        .then_some(())
        .ok_or(NotBelieved::Rejected)
}

/// The keys of whoever the assertion says it is from: they have to prove it.
fn keys_of<'m>(
    assertion: Node<'_, '_>,
    metadata: &'m Metadata,
) -> Result<&'m [PublicKey], NotBelieved> {
    let issuer = xml::only(assertion, (ASSERTION, "Issuer")).and_then(xml::text);
    let issuer = issuer.ok_or(NotBelieved::Malformed)?;
    let known = metadata.issuer(issuer.trim()).ok_or(NotBelieved::Issuer)?;
    Ok(&known.keys)
}

fn check_response(response: Node<'_, '_>, keys: &[PublicKey]) -> Result<(), NotBelieved> {
    if is_signed(response) {
        verify(response, keys)?;
    }
    Ok(())
}

fn read_signed(assertion: Node<'_, '_>, keys: &[PublicKey]) -> Result<Assertion, NotBelieved> {
    if !is_signed(assertion) {
        return Err(NotBelieved::Unsigned);
    }
    Assertion::read(verify(assertion, keys)?)
}

/// Until the signature held, nothing tells how far it came: else whoever may try could learn, bit
/// by bit, what somebody else's assertion says.
fn read_encrypted(encrypted: Node<'_, '_>, policy: &Policy<'_>) -> Result<Assertion, NotBelieved> {
    const NOTHING: NotBelieved = NotBelieved::Signature;
    let text = encryption::decrypt(encrypted, policy.keys).ok_or(NOTHING)?;
    let document = xml::read(&text).ok_or(NOTHING)?;
    let assertion = document.root_element();
    if !assertion.has_tag_name((ASSERTION, "Assertion")) {
        return Err(NOTHING);
    }
    let keys = keys_of(assertion, policy.metadata).map_err(|_| NOTHING)?;
    let verified = verify(assertion, keys).map_err(|_| NOTHING)?;
    Assertion::read(verified)
}
