//! AWS's own signer is the oracle: whatever it signs verifies, and nothing else does.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign,
};
use aws_sigv4::sign::v4;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use proptest::prelude::*;

use super::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const NOW: Timestamp = Timestamp::from_ms(1_767_323_045_000);

fn hash(body: &[u8]) -> Vec<u8> {
    digest::digest(&digest::SHA256, body).as_ref().to_vec()
}

/// The request as AWS's signer leaves it.
fn signed(
    method: &str,
    uri: &str,
    headers: &[(&str, &str)],
    body: &str,
    token: Option<&str>,
    presign: bool,
) -> Request<String> {
    let credentials = Credentials::new(
        "AKIDEXAMPLE",
        SECRET,
        token.map(str::to_owned),
        None,
        "test",
    )
    .into();
    let mut settings = SigningSettings::default();
    if presign {
        settings.signature_location = SignatureLocation::QueryParams;
        settings.expires_in = Some(Duration::from_mins(1));
    }
    let at = SystemTime::UNIX_EPOCH + Duration::from_millis(NOW.ms().unsigned_abs());
    let params = v4::SigningParams::builder()
        .identity(&credentials)
        .region("eu-west-1")
        .name("secretsmanager")
        .time(at)
        .settings(settings)
        .build()
        .unwrap()
        .into();
    let signable = SignableRequest::new(
        method,
        uri,
        headers.iter().copied(),
        SignableBody::Bytes(body.as_bytes()),
    )
    .unwrap();
    let (instructions, _) = sign(signable, &params).unwrap().into_parts();
    let mut request = Request::builder()
        .method(method)
        .uri(uri)
        .body(body.to_owned())
        .unwrap();
    for (name, value) in headers {
        request.headers_mut().append(
            HeaderName::from_bytes(name.as_bytes()).unwrap(),
            HeaderValue::from_str(value).unwrap(),
        );
    }
    instructions.apply_to_request_http1x(&mut request);
    let host = request.uri().authority().unwrap().to_string();
    request.headers_mut().insert("host", host.parse().unwrap());
    request
}

fn head(request: &Request<String>) -> Head<'_> {
    Head {
        method: request.method().as_str(),
        path: request.uri().path(),
        query: request.uri().query().unwrap_or_default(),
        headers: request.headers(),
    }
}

fn accepted(request: &Request<String>, secret: &str) -> Result<Claim, Fault> {
    let claim = Claim::read(&head(request))?;
    claim.check_scope("secretsmanager", NOW)?;
    claim.verify(secret, &head(request), &hash(request.body().as_bytes()))?;
    Ok(claim)
}

const URI: &str = "http://127.0.0.1:4580/";
const TARGET: (&str, &str) = ("x-amz-target", "secretsmanager.GetSecretValue");

#[test]
fn a_header_signature_verifies() {
    let request = signed("POST", URI, &[TARGET], "{}", Some("token"), false);
    let claim = accepted(&request, SECRET).unwrap();
    assert_eq!(
        (claim.access_key_id.as_str(), claim.region.as_str()),
        ("AKIDEXAMPLE", "eu-west-1")
    );
    assert_eq!(claim.session_token.unwrap().as_str(), "token");
}

#[test]
fn a_presigned_request_verifies_until_it_expires() {
    let uri = "http://127.0.0.1:4580/?Action=GetCallerIdentity&Version=2011-06-15";
    let request = signed("GET", uri, &[], "", None, true);
    let claim = accepted(&request, SECRET).unwrap();
    assert!(
        claim
            .check_scope("secretsmanager", NOW.plus_ms(59_000))
            .is_ok()
    );
    assert!(
        claim
            .check_scope("secretsmanager", NOW.plus_ms(61_000))
            .is_err()
    );
}

#[test]
fn skew_is_fifteen_minutes_both_ways() {
    let request = signed("POST", URI, &[], "", None, false);
    let claim = Claim::read(&head(&request)).unwrap();
    #[rustfmt::skip]
    let table = [
        (NOW.plus_ms(SKEW_MS_MAX),          ""),
        (NOW.plus_ms(-SKEW_MS_MAX),         ""),
        (NOW.plus_ms(SKEW_MS_MAX + 1000),   "Signature expired: 20260102T030405Z is now earlier than 20260102T030406Z (20260102T031906Z - 15 min.)"),
        (NOW.plus_ms(-SKEW_MS_MAX - 1000),  "Signature not yet current: 20260102T030405Z is still later than 20260102T030404Z (20260102T024904Z + 15 min.)"),
    ];
    for (now, expected) in table {
        let found = claim
            .check_scope("secretsmanager", now)
            .err()
            .map(|f| f.message);
        assert_eq!(found.unwrap_or_default(), expected);
    }
    assert!(claim.check_scope("kms", NOW).is_err());
}

#[test]
fn whatever_is_changed_is_noticed() {
    let fresh = || signed("POST", URI, &[TARGET], "{}", Some("token"), false);
    let refused = |request: &Request<String>| accepted(request, SECRET).is_err();
    assert!(accepted(&fresh(), "another secret").is_err());
    let mut request = fresh();
    request.body_mut().push(' ');
    assert!(refused(&request));
    let mut request = fresh();
    *request.method_mut() = http::Method::PUT;
    assert!(refused(&request));
    for (name, value) in [
        ("x-amz-target", "secretsmanager.DeleteSecret"),
        ("x-amz-security-token", "t"),
        ("host", "b"),
    ] {
        let mut request = fresh();
        request.headers_mut().insert(name, value.parse().unwrap());
        assert!(refused(&request), "{name}");
    }
    // A header that chooses something and wasn't signed.
    let mut request = signed("POST", URI, &[], "{}", None, false);
    request.headers_mut().insert(
        "x-amz-target",
        "secretsmanager.DeleteSecret".parse().unwrap(),
    );
    assert!(refused(&request));
}

#[test]
fn what_is_long_is_refused_before_it_is_read() {
    let said = |uri: &str| {
        let request = signed("GET", uri, &[], "", None, false);
        Claim::read(&head(&request)).err().map(|it| it.message)
    };
    let pairs = |count: usize| vec!["a=b"; count].join("&");
    let many = Some("The query string has too many parameters.".into());
    for (path, max) in [("", FORM_PAIRS_MAX), ("v1/jobs", QUERY_PAIRS_MAX)] {
        assert_eq!(said(&format!("{URI}{path}?{}", pairs(max))), None);
        assert_eq!(said(&format!("{URI}{path}?{}", pairs(max + 1))), many);
    }
}

#[test]
fn no_header_is_signed_twice() {
    let mut request = signed("POST", URI, &[TARGET], "{}", None, false);
    let header = request.headers()["authorization"].to_str().unwrap();
    let twice = header.replace("SignedHeaders=host;", "SignedHeaders=host;x-amz-date;host;");
    assert_ne!(twice, header);
    let twice = twice.parse().unwrap();
    request.headers_mut().insert("authorization", twice);
    let refused = Claim::read(&head(&request)).err().map(|it| it.message);
    assert_eq!(refused, Some("SignedHeaders names a header twice.".into()));
}

#[test]
fn what_we_sign_verifies() {
    let mut headers = HeaderMap::new();
    headers.insert("host", HeaderValue::from_static("127.0.0.1:4580"));
    headers.insert("x-amz-target", HeaderValue::from_static(TARGET.1));
    let head = Head {
        method: "POST",
        path: "/",
        query: "a=b",
        headers: &headers,
    };
    let key = ("AKIDEXAMPLE", SECRET, Some("token"));
    let added = super::sign(&head, b"{}", key, ("eu-west-1", "secretsmanager"), NOW).unwrap();
    let mut headers = headers.clone();
    headers.extend(added);
    let head = Head {
        headers: &headers,
        ..head
    };
    let claim = Claim::read(&head).unwrap();
    assert!(claim.verify(SECRET, &head, &hash(b"{}")).is_ok());
    assert!(claim.verify(SECRET, &head, &hash(b"[]")).is_err());
}

#[test]
fn nonsense_is_refused_without_panic() {
    for text in [
        "",
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 ",
        "Basic abc",
        "AWS4-HMAC-SHA256 Credential=/////",
        "AWS4-HMAC-SHA256 Credential=a/20260102/r/s/aws4_request, SignedHeaders=host, Signature=zz",
        "AWS4-HMAC-SHA256 Credential=a/2026é102/r/s/aws4_request, SignedHeaders=host, Signature=00",
    ] {
        let mut headers = HeaderMap::new();
        headers.insert("x-amz-date", HeaderValue::from_static("20260102T030405Z"));
        headers.insert(
            "authorization",
            HeaderValue::from_bytes(text.as_bytes()).unwrap(),
        );
        let head = Head {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
        };
        assert!(Claim::read(&head).is_err(), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Paths, queries and headers of every kind mean the same to both sides.
    #[test]
    fn agrees_with_the_signer(
        path in "(/[a-zA-Z0-9_~ :-]{1,8}){0,4}", key in "[a-zA-Z0-9 /+=&-]{1,8}", value in "[a-zA-Z0-9 /+=&é-]{0,8}",
        header in "[a-z0-9][a-z0-9 ]{0,12}", body in ".{0,40}", presign: bool,
    ) {
        let encode = |text: &str, set| utf8_percent_encode(text, set).to_string();
        let path = encode(&path, ENCODED_PATH);
        let uri = format!("http://127.0.0.1:4580{path}?{}={}", encode(&key, ENCODED), encode(&value, ENCODED));
        let body = if presign { String::new() } else { body };
        let request = signed("POST", &uri, &[("x-custom", &header)], &body, None, presign);
        prop_assert!(accepted(&request, SECRET).is_ok(), "{uri}");
    }
}
