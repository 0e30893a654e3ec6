//! Whatever a request's head is: its claim is refused, or read, and verified without panic. A
//! signature of our own making always fits, and no longer does when the path is another.

#![no_main]

use http::{HeaderMap, HeaderName, HeaderValue};
use libfuzzer_sys::fuzz_target;
use wire::Timestamp;
use wire::sigv4::{Claim, Head, body_sha256, sign};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    // The first line is the path and the query, each other one a header.
    let mut lines = text.lines();
    let target = lines.next().unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut headers = HeaderMap::new();
    for line in lines.take(32) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        if let (Ok(name), Ok(value)) = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(value),
        ) {
            headers.append(name, value);
        }
    }
    let now = Timestamp::from_ms(1_440_938_160_000);
    let hash = body_sha256(b"");
    let head = Head {
        method: "GET",
        path,
        query,
        headers: &headers,
    };
    if let Ok(claim) = Claim::read(&head) {
        let _ = claim.check_scope("service", now);
        let _ = claim.verify(SECRET, &head, &hash);
    }
    own(&head, now, &hash);
});

/// Signs the same head as a client would.
fn own(head: &Head<'_>, now: Timestamp, hash: &[u8]) {
    let mut headers = head.headers.clone();
    for name in ["authorization", "x-amz-date", "x-amz-security-token", "date"] {
        headers.remove(name);
    }
    headers.insert("host", HeaderValue::from_static("example.amazonaws.com"));
    let plain = Head {
        headers: &headers,
        query: "",
        ..*head
    };
    let Ok(added) = sign(&plain, b"", ("AKIDEXAMPLE", SECRET, None), ("us-east-1", "service"), now)
    else {
        return;
    };
    let mut signed = headers.clone();
    signed.extend(added);
    let head = Head {
        headers: &signed,
        ..plain
    };
    let Ok(claim) = Claim::read(&head) else {
        return;
    };
    claim.verify(SECRET, &head, hash).expect("our own signature fits");
    let path = format!("{}/x", head.path);
    let other = Head {
        path: &path,
        ..head
    };
    assert!(claim.verify(SECRET, &other, hash).is_err(), "{path}");
    assert!(claim.verify("another", &head, hash).is_err());
}
