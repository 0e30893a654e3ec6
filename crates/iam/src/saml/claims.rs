//! What AWS knows in an assertion besides SAML's own: roles, the session's name and tags, and the
//! condition keys that attributes become. Pure.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{Assertion, NotBelieved};

const ROLE: &str = "https://aws.amazon.com/SAML/Attributes/Role";
const SESSION_NAME: &str = "https://aws.amazon.com/SAML/Attributes/RoleSessionName";
const SESSION_DURATION: &str = "https://aws.amazon.com/SAML/Attributes/SessionDuration";
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/SAML/Attributes/SourceIdentity";
const TAG: &str = "https://aws.amazon.com/SAML/Attributes/PrincipalTag:";
const TRANSITIVE: &str = "https://aws.amazon.com/SAML/Attributes/TransitiveTagKeys";

/// "must be between 900 and 43,200" (Configure SAML assertions for the authentication response).
const DURATION_S: std::ops::RangeInclusive<i32> = 900..=43_200;

/// The condition keys of attributes: by what the attribute is called, with its object identifier
/// or the claim of Active Directory's (Available keys for AWS SAML-based federation).
#[rustfmt::skip]
const KEYS: [(&str, &str); 32] = [
    ("urn:oid:0.9.2342.19200300.100.1.1",  "saml:uid"),
    ("urn:oid:0.9.2342.19200300.100.1.3",  "saml:mail"),
    ("urn:oid:0.9.2342.19200300.100.1.45", "saml:organizationStatus"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.1",   "saml:edupersonaffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.2",   "saml:edupersonnickname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.3",   "saml:edupersonorgdn"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.4",   "saml:edupersonorgunitdn"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.5",   "saml:edupersonprimaryaffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.6",   "saml:edupersonprincipalname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.7",   "saml:edupersonentitlement"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.8",   "saml:edupersonprimaryorgunitdn"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.9",   "saml:edupersonscopedaffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.10",  "saml:edupersontargetedid"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.11",  "saml:edupersonassurance"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.2",   "saml:eduorghomepageuri"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.3",   "saml:eduorgidentityauthnpolicyuri"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.4",   "saml:eduorglegalname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.5",   "saml:eduorgsuperioruri"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.6",   "saml:eduorgwhitepagesuri"),
    ("urn:oid:2.5.4.3",                    "saml:cn"),
    ("urn:oid:2.5.4.3",                    "saml:commonName"),
    ("urn:oid:2.5.4.4",                    "saml:surname"),
    ("urn:oid:2.5.4.42",                   "saml:givenName"),
    ("urn:oid:2.5.4.45",                   "saml:x500UniqueIdentifier"),
    ("http://schemas.xmlsoap.org/claims/CommonName",                         "saml:commonName"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",   "saml:mail"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname",      "saml:givenName"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name",           "saml:name"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname",        "saml:surname"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/uid",            "saml:uid"),
    ("http://schemas.microsoft.com/ws/2008/06/identity/claims/primarygroupsid", "saml:primaryGroupSID"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/x500uniqueidentifier", "saml:x500UniqueIdentifier"),
];

/// What the session is to be.
#[derive(Debug, PartialEq, Eq)]
pub struct Wanted {
    pub session_name: String,
    pub source_identity: Option<String>,
    pub duration_s: Option<i32>,
    /// Session tags by their keys, and the keys of those that are transitive.
    pub tags: Vec<(String, String)>,
    pub transitive: Vec<String>,
}

impl Assertion {
    /// Whether the issuer says that whoever it is about may have this role by this provider: a
    /// pair of ARNs, in whichever order.
    pub fn check_role(&self, role: &str, provider: &str) -> Result<(), NotBelieved> {
        let mut pairs = self.values(ROLE).filter_map(|pair| pair.split_once(','));
        let named = pairs.any(|pair| pair == (role, provider) || pair == (provider, role));
        named.then_some(()).ok_or(NotBelieved::OtherRoles)
    }

    pub fn wanted(&self) -> Result<Wanted, NotBelieved> {
        let name = self.first(SESSION_NAME).ok_or(NotBelieved::NoSessionName)?;
        if !is_name(name) {
            return Err(NotBelieved::SessionName);
        }
        let source = self.first(SOURCE_IDENTITY);
        if source.is_some_and(|it| !is_name(it) || it.to_lowercase().starts_with("aws:")) {
            return Err(NotBelieved::SourceIdentity);
        }
        let duration = self.first(SESSION_DURATION).map(|text| {
            let seconds = text.parse::<i32>().ok();
            seconds.filter(|seconds| DURATION_S.contains(seconds))
        });
        let tags = self.named(TAG).map(|(key, values)| match values {
            [value] => Ok((key.to_owned(), value.clone())),
            _ => Err(NotBelieved::Malformed),
        });
        Ok(Wanted {
            session_name: name.to_owned(),
            source_identity: source.map(str::to_owned),
            duration_s: duration
                .map(|it| it.ok_or(NotBelieved::Malformed))
                .transpose()?,
            tags: tags.collect::<Result<_, _>>()?,
            transitive: self.values(TRANSITIVE).map(str::to_owned).collect(),
        })
    }

    /// The condition keys that decide who may become the role.
    pub fn keys(&self, account: &str, provider: &str) -> Vec<(String, String)> {
        let mut keys = self.keys_of_session(account, provider);
        keys.push(("saml:aud".to_owned(), self.recipient.clone()));
        keys.push(("saml:iss".to_owned(), self.issuer.clone()));
        keys.push(("saml:doc".to_owned(), format!("{account}/{provider}")));
        for (attribute, key) in KEYS {
            let values = self.values(attribute);
            keys.extend(values.map(|value| (key.to_owned(), value.to_owned())));
        }
        keys
    }

    /// Those that stay with the session (Cross-service AWS SAML-based federation context keys).
    pub fn keys_of_session(&self, account: &str, provider: &str) -> Vec<(String, String)> {
        let qualifier = self.name_qualifier(account, provider);
        [
            ("saml:namequalifier", qualifier),
            ("saml:sub", self.subject.clone()),
            ("saml:sub_type", self.subject_type.clone()),
        ]
        .map(|(key, value)| (key.to_owned(), value))
        .to_vec()
    }

    /// "BASE64 ( SHA1 ( issuer + account + "/" + provider ) )": with the subject it tells people
    /// of several providers apart.
    pub fn name_qualifier(&self, account: &str, provider: &str) -> String {
        let text = format!("{}{account}/{provider}", self.issuer);
        STANDARD.encode(digest::digest(
            &digest::SHA1_FOR_LEGACY_USE_ONLY,
            text.as_bytes(),
        ))
    }
}

/// Names of sessions and source identities.
fn is_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte);
    (2..=64).contains(&text.len()) && text.bytes().all(plain)
}
