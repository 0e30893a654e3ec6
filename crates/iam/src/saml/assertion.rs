//! What an assertion says, once its signature held. Pure.

use std::collections::BTreeMap;

use roxmltree::Node;
use wire::Timestamp;

use super::NotBelieved;
use super::signature::Verified;
use super::xml::{self, ASSERTION};

const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
const NAME_FORMAT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:";

/// "Token must be redeemed within 5 minutes of issuance".
const REDEEMED_MS_MAX: i64 = 300_000;
const ATTRIBUTES_MAX: usize = 500;
const VALUES_MAX: usize = 2_000;

/// By name; each has its values in their order.
type Attributes = BTreeMap<String, Vec<String>>;

/// What the issuer says.
#[derive(Debug, Clone)]
pub struct Assertion {
    pub issuer: String,
    pub subject: String,
    /// The format of the subject's name, without what all of SAML's begin with.
    pub subject_type: String,
    /// Where it was to be sent.
    pub recipient: String,
    attributes: Attributes,
    /// When the session of whoever it is about ends with the issuer.
    pub session_ends: Option<Timestamp>,
    issued: Timestamp,
    /// The earliest of all the ends that it names.
    ends: Timestamp,
}

impl Assertion {
    pub fn read(verified: Verified<'_, '_>) -> Result<Self, NotBelieved> {
        Self::of(verified.element()).ok_or(NotBelieved::Malformed)
    }

    fn of(node: Node<'_, '_>) -> Option<Self> {
        if node.attribute("Version") != Some("2.0") {
            return None;
        }
        let subject = xml::only(node, (ASSERTION, "Subject"))?;
        let name = xml::only(subject, (ASSERTION, "NameID"))?;
        let format = name
            .attribute("Format")
            .filter(|format| !format.is_empty())?;
        let (recipient, confirmed) = confirmation(subject)?;
        let session_ends = session_ends(node)?;
        let ends = conditions(node)?;
        let ends = ends.iter().chain(&session_ends).copied();
        let issuer = xml::text(xml::only(node, (ASSERTION, "Issuer"))?)?;
        Some(Self {
            issuer: issuer.trim().to_owned(),
            subject: xml::text(name)?.trim().to_owned(),
            subject_type: format
                .strip_prefix(NAME_FORMAT)
                .unwrap_or(format)
                .to_owned(),
            recipient,
            attributes: attributes(node)?,
            session_ends: session_ends.iter().min().copied(),
            issued: time(node.attribute("IssueInstant")?)?,
            ends: ends.fold(confirmed, Timestamp::min),
        })
    }

    /// Whether it is still good. When it begins is not looked at, as by AWS.
    pub fn check_time(&self, now: Timestamp) -> Result<(), NotBelieved> {
        if now >= self.issued.plus_ms(REDEEMED_MS_MAX) {
            return Err(NotBelieved::Late);
        }
        if now >= self.ends {
            return Err(NotBelieved::Expired);
        }
        Ok(())
    }

    /// The first value of an attribute, and the only one that counts where one is asked for.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.values(name).next()
    }

    pub fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        let values = self.attributes.get(name).map(Vec::as_slice);
        values.unwrap_or_default().iter().map(String::as_str)
    }

    /// The attributes whose names begin like this, by what comes after it.
    pub fn named(&self, beginning: &str) -> impl Iterator<Item = (&str, &[String])> {
        self.attributes.iter().filter_map(move |(name, values)| {
            Some((name.strip_prefix(beginning)?, values.as_slice()))
        })
    }
}

fn time(text: &str) -> Option<Timestamp> {
    Timestamp::parse_iso8601(text)
}

/// Of the one confirmation: for whom, and until when. Whoever brings the assertion is believed to
/// be who it is about.
fn confirmation(subject: Node<'_, '_>) -> Option<(String, Timestamp)> {
    let confirmation = xml::only(subject, (ASSERTION, "SubjectConfirmation"))?;
    if confirmation.attribute("Method") != Some(BEARER) {
        return None;
    }
    let data = xml::only(confirmation, (ASSERTION, "SubjectConfirmationData"))?;
    let recipient = data.attribute("Recipient").filter(|to| !to.is_empty())?;
    Some((recipient.to_owned(), time(data.attribute("NotOnOrAfter")?)?))
}

/// When the conditions end, if they do; `None`: they are not as they have to be. The audience is
/// not among what is looked at: AWS takes any, and roles say in their trust policies where an
/// assertion may have been sent to.
fn conditions(node: Node<'_, '_>) -> Option<Vec<Timestamp>> {
    let conditions = xml::only(node, (ASSERTION, "Conditions"))?;
    if let Some(begin) = conditions.attribute("NotBefore") {
        time(begin)?;
    }
    let end = conditions.attribute("NotOnOrAfter");
    end.into_iter().map(time).collect()
}

/// When its sessions end, those that do; there has to be a statement of one.
fn session_ends(node: Node<'_, '_>) -> Option<Vec<Timestamp>> {
    let mut statements = xml::children(node, (ASSERTION, "AuthnStatement")).peekable();
    statements.peek()?;
    statements
        .filter_map(|statement| statement.attribute("SessionNotOnOrAfter"))
        .map(time)
        .collect()
}

fn attributes(node: Node<'_, '_>) -> Option<Attributes> {
    let mut found = Attributes::new();
    let mut count = 0;
    for statement in xml::children(node, (ASSERTION, "AttributeStatement")) {
        for attribute in xml::children(statement, (ASSERTION, "Attribute")) {
            let values: &mut Vec<String> = found
                .entry(attribute.attribute("Name")?.to_owned())
                .or_default();
            for value in xml::children(attribute, (ASSERTION, "AttributeValue")) {
                // A value that is a tree is of an attribute that nobody here knows.
                values.extend(xml::text(value));
                count += 1;
            }
        }
    }
    (found.len() <= ATTRIBUTES_MAX && count <= VALUES_MAX).then_some(found)
}
