//! What an identity provider publishes of itself (SAML 2.0 Metadata). Pure.

use roxmltree::Node;

use super::xml::{self, DSIG, METADATA};
use crate::certificate::{Certificate, PublicKey};

/// How many providers and keys one document may have.
const ISSUERS_MAX: usize = 100;
const KEYS_MAX: usize = 100;

/// The providers of a document.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    pub issuers: Vec<Issuer>,
}

/// One who makes assertions.
#[derive(Debug, Clone)]
pub struct Issuer {
    /// What its assertions call it.
    pub id: String,
    /// The keys that it signs with.
    pub keys: Vec<PublicKey>,
}

impl Metadata {
    /// `None`: not metadata. Those of nobody who makes assertions are empty.
    pub fn read(text: &str) -> Option<Self> {
        let document = xml::read(text)?;
        let root = document.root_element();
        let mut found = Self::default();
        if root.has_tag_name((METADATA, "EntityDescriptor")) {
            found.add(root)?;
        } else if root.has_tag_name((METADATA, "EntitiesDescriptor")) {
            let entities = (METADATA, "EntityDescriptor");
            for entity in root.descendants().filter(|it| it.has_tag_name(entities)) {
                found.add(entity)?;
            }
        } else {
            return None;
        }
        Some(found)
    }

    fn add(&mut self, entity: Node<'_, '_>) -> Option<()> {
        let id = entity.attribute("entityID").filter(|id| !id.is_empty())?;
        let mut roles = xml::children(entity, (METADATA, "IDPSSODescriptor")).peekable();
        if roles.peek().is_none() {
            return Some(());
        }
        let mut keys = Vec::new();
        for role in roles {
            for described in xml::children(role, (METADATA, "KeyDescriptor")) {
                let read = certificates(described)?;
                // Without a use it is for both.
                if described.attribute("use") != Some("encryption") {
                    keys.extend(read.iter().map(|it| it.key().clone()));
                }
            }
        }
        if self.issuers.len() >= ISSUERS_MAX || keys.len() > KEYS_MAX {
            return None;
        }
        self.issuers.push(Issuer {
            id: id.to_owned(),
            keys,
        });
        Some(())
    }

    /// Whose assertions have this issuer.
    pub fn issuer(&self, id: &str) -> Option<&Issuer> {
        self.issuers.iter().find(|issuer| issuer.id == id)
    }
}

/// Whether they have expired is not looked at, as by AWS: the account's administrators have said
/// that they believe them.
fn certificates(described: Node<'_, '_>) -> Option<Vec<Certificate>> {
    let certificates = (DSIG, "X509Certificate");
    described
        .descendants()
        .filter(|node| node.has_tag_name(certificates))
        .map(|node| Certificate::read(xml::bytes(node)?))
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn entity(inner: &str) -> String {
        format!(
            "<EntityDescriptor xmlns='{METADATA}' entityID='https://idp'>{inner}</EntityDescriptor>"
        )
    }

    fn key(purpose: &str, certificate: &str) -> String {
        format!(
            "<KeyDescriptor {purpose}><KeyInfo xmlns='{DSIG}'><X509Data><X509Certificate>\
             {certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>"
        )
    }

    #[test]
    fn issuers() {
        let idp = |inner: &str| entity(&format!("<IDPSSODescriptor>{inner}</IDPSSODescriptor>"));
        let ids = |text: &str| {
            let found = Metadata::read(text)?;
            Some(
                found
                    .issuers
                    .into_iter()
                    .map(|it| it.id)
                    .collect::<Vec<_>>(),
            )
        };
        let wrapped = format!(
            "<EntitiesDescriptor xmlns='{METADATA}'>{}</EntitiesDescriptor>",
            idp("")
        );
        let one = || Some(vec!["https://idp".to_owned()]);
        #[rustfmt::skip]
        let table = [
            (idp(""),                                                    one()),
            (format!("<?xml version='1.0'?>{}<!-- end -->", idp("")),    one()),
            (wrapped,                                                    one()),
            (entity(""),                                                 Some(vec![])),
            (idp(&key("use='signing'", "AAAA")),                         None),
            (idp(&key("use='signing'", "*")),                            None),
            (idp("").replace("EntityDescriptor", "Other"),               None),
            (idp("").replace(METADATA, "urn:other"),                     None),
            (idp("").replace("entityID", "other"),                       None),
            (format!("<!DOCTYPE x [<!ENTITY a 'b'>]>{}", idp("")),       None),
            (idp("&a;"),                                                 None),
            ("<".repeat(1_000),                                          None),
            ("<a>".repeat(1_000),                                        None),
            (String::new(),                                              None),
        ];
        for (text, expected) in table {
            assert_eq!(ids(&text), expected, "{text}");
        }
    }
}
