//! Responses as a provider makes them, and whatever becomes of them on the way.

use aws_lc_rs::digest;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use std::sync::LazyLock;
use wire::Timestamp;

use super::canonical::canonical;
use super::metadata::Issuer;
use super::xml::{ASSERTION, DSIG, EXC_C14N, PROTOCOL};
use super::*;
use crate::certificate::{Curve, PublicKey};

const ISSUER: &str = "https://idp.example.net";
const ATTRIBUTE: &str = "https://aws.amazon.com/SAML/Attributes/";
const NOW: &str = "2026-01-01T00:00:00Z";

static KEY: LazyLock<EcdsaKeyPair> =
    LazyLock::new(|| EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap());

fn metadata() -> Metadata {
    let point = KEY.public_key().as_ref().to_vec();
    Metadata {
        issuers: vec![Issuer {
            id: ISSUER.to_owned(),
            keys: vec![PublicKey::Ec(Curve::P256, point)],
        }],
    }
}

fn believe(response: &str) -> Result<Assertion, NotBelieved> {
    let policy = Policy {
        metadata: &metadata(),
        keys: &[],
        encrypted_only: false,
    };
    read(&STANDARD.encode(response), &policy)
}

fn form(text: &str) -> Vec<u8> {
    let document = xml::read(text).unwrap();
    canonical(document.root_element(), None, &[]).unwrap()
}

/// An attribute's name and its values.
type Said<'a> = (&'a str, &'a [&'a str]);

fn assertion(attributes: &[Said<'_>]) -> String {
    let mut said = String::new();
    for (name, values) in attributes {
        let values = values.join("</AttributeValue><AttributeValue>");
        said += &format!(
            "<Attribute Name=\"{name}\"><AttributeValue>{values}</AttributeValue></Attribute>"
        );
    }
    format!(
        "<Assertion xmlns=\"{ASSERTION}\" ID=\"_a\" IssueInstant=\"{NOW}\" Version=\"2.0\">\
         <Issuer>{ISSUER}</Issuer><Subject><NameID Format=\"custom\">somebody</NameID>\
         <SubjectConfirmation Method=\"urn:oasis:names:tc:SAML:2.0:cm:bearer\">\
         <SubjectConfirmationData NotOnOrAfter=\"2026-01-01T00:04:00Z\" Recipient=\"here\"/>\
         </SubjectConfirmation></Subject><Conditions NotOnOrAfter=\"2026-01-01T00:03:00Z\"/>\
         <AuthnStatement AuthnInstant=\"{NOW}\" SessionNotOnOrAfter=\"2026-01-01T08:00:00Z\"/>\
         <AttributeStatement>{said}</AttributeStatement></Assertion>"
    )
}

fn signed(assertion: &str) -> String {
    let value = digest::digest(&digest::SHA256, &form(assertion));
    let signature = signature(value.as_ref(), "");
    assertion.replacen("</Issuer>", &format!("</Issuer>{signature}"), 1)
}

/// `prefixes`: what the transform has of them.
fn signature(digest: &[u8], prefixes: &str) -> String {
    let value = STANDARD.encode(digest);
    let info = format!(
        "<SignedInfo xmlns=\"{DSIG}\"><CanonicalizationMethod Algorithm=\"{EXC_C14N}\"/>\
         <SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256\"/>\
         <Reference URI=\"#_a\"><Transforms><Transform Algorithm=\"{DSIG}enveloped-signature\"/>\
         <Transform Algorithm=\"{EXC_C14N}\">{prefixes}</Transform></Transforms>\
         <DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/>\
         <DigestValue>{value}</DigestValue></Reference></SignedInfo>"
    );
    let made = KEY.sign(&SystemRandom::new(), &form(&info)).unwrap();
    format!(
        "<Signature xmlns=\"{DSIG}\">{info}<SignatureValue>{}</SignatureValue></Signature>",
        STANDARD.encode(made)
    )
}

fn response(content: &str) -> String {
    format!(
        "<p:Response xmlns:p=\"{PROTOCOL}\" ID=\"_r\"><p:Status>\
         <p:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></p:Status>\
         {content}</p:Response>"
    )
}

fn right() -> String {
    let role = format!("{ATTRIBUTE}Role");
    response(&signed(&assertion(&[(&role, &["role,provider"])])))
}

/// What is believed of a response with which somebody wants to become this role.
pub(crate) fn believed(role: &str, provider: &str) -> Assertion {
    let pair = format!("{role},{provider}");
    let said: [Said<'_>; 2] = [
        (&format!("{ATTRIBUTE}Role"), &[&pair]),
        (&format!("{ATTRIBUTE}RoleSessionName"), &["night"]),
    ];
    believe(&response(&signed(&assertion(&said)))).unwrap()
}

#[test]
fn what_is_said() {
    let said = believe(&right()).unwrap();
    assert_eq!(
        (said.issuer.as_str(), said.subject.as_str()),
        (ISSUER, "somebody")
    );
    assert_eq!(
        (said.subject_type.as_str(), said.recipient.as_str()),
        ("custom", "here")
    );
    let at = |text: &str| Timestamp::parse_iso8601(text).unwrap();
    assert_eq!(said.session_ends, Some(at("2026-01-01T08:00:00Z")));
    assert_eq!(said.check_time(at("2026-01-01T00:02:59Z")), Ok(()));
    assert_eq!(
        said.check_time(at("2026-01-01T00:03:00Z")),
        Err(NotBelieved::Expired)
    );
    assert_eq!(
        said.check_time(at("2026-01-01T00:05:00Z")),
        Err(NotBelieved::Late)
    );
    assert_eq!(said.check_role("role", "provider"), Ok(()));
    assert_eq!(said.check_role("provider", "role"), Ok(()));
    assert_eq!(
        said.check_role("role", "role"),
        Err(NotBelieved::OtherRoles)
    );
    // As the documentation of AssumeRoleWithSAML has it: the hash of all three.
    let qualifier = said.name_qualifier("123456789012", "MySAMLIdP");
    let text = format!("{ISSUER}123456789012/MySAMLIdP");
    let hash = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes());
    assert_eq!(qualifier, STANDARD.encode(hash));
}

/// RSA, and canonical forms that are of another make.
#[test]
fn what_others_have_signed() {
    let metadata = Metadata::read(include_str!("../../../../fuzz/seeds/saml/metadata.xml"));
    let policy = Policy {
        metadata: &metadata.unwrap(),
        keys: &[],
        encrypted_only: false,
    };
    let response = include_str!("../../../../fuzz/seeds/saml/response.xml");
    let said = read(&STANDARD.encode(response), &policy).unwrap();
    assert_eq!(said.subject, "subject-123");
    for (from, to) in [
        ("subject-123", "subject-124"),
        ("night", "day"),
        ("rsa-sha256", "rsa-sha512"),
        ("rsa-sha256", "hmac-sha256"),
        ("xmlenc#sha256", "xmldsig-more#sha384"),
        (
            "2001/10/xml-exc-c14n#\"/><ds:Sig",
            "TR/2001/REC-xml-c14n-20010315\"/><ds:Sig",
        ),
    ] {
        let changed = response.replace(from, to);
        assert_ne!(changed, response, "{from}");
        let refused = read(&STANDARD.encode(changed), &policy).err();
        assert_eq!(refused, Some(NotBelieved::Signature), "{to}");
    }
}

/// As many providers do it: the types of values have a prefix that only texts use.
#[test]
fn prefixes_that_texts_use() {
    let around = |assertion: &str| {
        let schema = "xmlns:p=\"urn:oasis:names:tc:SAML:2.0:protocol\" xmlns:xs=\"urn:schema\"";
        response(assertion).replacen(&format!("xmlns:p=\"{PROTOCOL}\""), schema, 1)
    };
    let bare = assertion(&[("a", &["b"])]);
    let text = around(&bare);
    let document = xml::read(&text).unwrap();
    let found = |node: &roxmltree::Node<'_, '_>| node.has_tag_name((ASSERTION, "Assertion"));
    let node = document.descendants().find(found).unwrap();
    let form = canonical(node, None, &["xs"]).unwrap();
    assert!(String::from_utf8_lossy(&form).contains(" xmlns:xs=\"urn:schema\""));
    let value = digest::digest(&digest::SHA256, &form);
    let list =
        |list: &str| format!("<InclusiveNamespaces xmlns=\"{EXC_C14N}\" PrefixList=\"{list}\"/>");
    for (prefixes, holds) in [
        (list("xs"), true),
        (list("p"), false),
        (String::new(), false),
    ] {
        let signature = signature(value.as_ref(), &prefixes);
        let with = bare.replacen("</Issuer>", &format!("</Issuer>{signature}"), 1);
        assert_eq!(believe(&around(&with)).is_ok(), holds, "{prefixes}");
    }
}

#[test]
fn what_the_session_is_to_be() {
    let wanted = |pairs: &[Said<'_>]| {
        let names: Vec<String> = pairs
            .iter()
            .map(|it| format!("{ATTRIBUTE}{}", it.0))
            .collect();
        let pairs: Vec<Said<'_>> = names
            .iter()
            .zip(pairs)
            .map(|(name, it)| (name.as_str(), it.1))
            .collect();
        believe(&response(&signed(&assertion(&pairs))))
            .unwrap()
            .wanted()
    };
    let name: Said<'_> = ("RoleSessionName", &["night"]);
    let all = wanted(&[
        name,
        ("SessionDuration", &["900"]),
        ("SourceIdentity", &["them"]),
        ("PrincipalTag:team", &["a b"]),
        ("TransitiveTagKeys", &["team", "other"]),
    ]);
    let expected = Wanted {
        session_name: "night".to_owned(),
        source_identity: Some("them".to_owned()),
        duration_s: Some(900),
        tags: vec![("team".to_owned(), "a b".to_owned())],
        transitive: vec!["team".to_owned(), "other".to_owned()],
    };
    assert_eq!(all, Ok(expected));
    #[rustfmt::skip]
    let table: [(&[Said<'_>], NotBelieved); 8] = [
        (&[],                                      NotBelieved::NoSessionName),
        (&[("RoleSessionName", &["a"])],           NotBelieved::SessionName),
        (&[("RoleSessionName", &["a/b"])],         NotBelieved::SessionName),
        (&[name, ("SourceIdentity", &["Aws:x"])],  NotBelieved::SourceIdentity),
        (&[name, ("SessionDuration", &["899"])],   NotBelieved::Malformed),
        (&[name, ("SessionDuration", &["43201"])], NotBelieved::Malformed),
        (&[name, ("SessionDuration", &["long"])],  NotBelieved::Malformed),
        (&[name, ("PrincipalTag:a", &["b", "c"])], NotBelieved::Malformed),
    ];
    for (pairs, expected) in table {
        assert_eq!(wanted(pairs), Err(expected), "{pairs:?}");
    }
}

#[test]
fn keys_of_conditions() {
    let oid = "urn:oid:1.3.6.1.4.1.5923.1.1.1.1";
    let said = believe(&response(&signed(&assertion(&[(oid, &["a", "b"])])))).unwrap();
    let keys = said.keys("111111111111", "idp");
    let values = |key: &str| -> Vec<&str> {
        let of = keys.iter().filter(|pair| pair.0 == key);
        of.map(|pair| pair.1.as_str()).collect()
    };
    assert_eq!(values("saml:edupersonaffiliation"), ["a", "b"]);
    assert_eq!(values("saml:doc"), ["111111111111/idp"]);
    assert_eq!(values("saml:aud"), ["here"]);
    let kept = said.keys_of_session("111111111111", "idp");
    let names: Vec<&str> = kept.iter().map(|pair| pair.0.as_str()).collect();
    assert_eq!(names, ["saml:namequalifier", "saml:sub", "saml:sub_type"]);
}

/// One is believed, or nothing is; never another.
fn same_or_none(changed: &str) {
    if let Ok(said) = believe(changed) {
        let expected = believe(&right()).unwrap();
        assert_eq!(format!("{said:?}"), format!("{expected:?}"), "{changed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_letter_changed(at in any::<prop::sample::Index>(), to in "[ -~]") {
        let text = right();
        let at = at.index(text.len());
        same_or_none(&format!("{}{to}{}", &text[..at], &text[at + 1..]));
    }

    #[test]
    fn a_part_taken_out_or_put_elsewhere(
        from in any::<prop::sample::Index>(),
        length in 1_usize..2_000,
        to in any::<prop::sample::Index>(),
        stays in any::<bool>(),
    ) {
        let text = right();
        let from = from.index(text.len());
        let end = (from + length).min(text.len());
        let rest = if stays { text.clone() } else { format!("{}{}", &text[..from], &text[end..]) };
        let to = to.index(rest.len() + 1);
        same_or_none(&format!("{}{}{}", &rest[..to], &text[from..end], &rest[to..]));
        same_or_none(&format!("{}{}", &text[..from], &text[end..]));
    }

    /// Whole elements: as wrapping attacks move them.
    #[test]
    fn an_element_put_elsewhere(
        which in any::<prop::sample::Index>(),
        to in any::<prop::sample::Index>(),
        stays in any::<bool>(),
    ) {
        let text = right();
        let document = xml::read(&text).unwrap();
        let elements: Vec<_> = document.descendants().filter(roxmltree::Node::is_element).collect();
        let moved = which.get(&elements).range();
        let into = to.get(&elements).range();
        let part = &text[moved.clone()];
        let start = text[into.clone()].find('>').map_or(into.end, |at| into.start + at + 1);
        let mut changed = text.clone();
        changed.insert_str(start, part);
        if !stays {
            let shift = if start <= moved.start { part.len() } else { 0 };
            if start <= moved.start || start >= moved.end {
                changed.replace_range(moved.start + shift..moved.end + shift, "");
            }
        }
        same_or_none(&changed);
    }
}
