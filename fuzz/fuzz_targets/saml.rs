//! Whatever a SAML response is: nobody is believed whose key did not sign it. And whatever metadata
//! and certificates are, they are read or refused.

#![no_main]

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use iam::certificate::{Certificate, PrivateKey};
use iam::saml::{Metadata, Policy, read};
use libfuzzer_sys::fuzz_target;

/// Of the provider whose response is the seed: its key has signed that one and no other.
static METADATA: LazyLock<Metadata> = LazyLock::new(|| {
    Metadata::read(include_str!("../seeds/saml/metadata.xml")).expect("the seed is metadata")
});
const RESPONSE: &str = include_str!("../seeds/saml/response.xml");

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let policy = Policy {
        metadata: &METADATA,
        keys: &[],
        encrypted_only: false,
    };
    if let Ok(assertion) = read(&STANDARD.encode(text), &policy) {
        let known = read(&STANDARD.encode(RESPONSE), &policy).expect("the seed is believed");
        assert_eq!(format!("{assertion:?}"), format!("{known:?}"), "{text}");
    }
    let _ = Metadata::read(text);
    let _ = Certificate::read(data.to_vec());
    let _ = Certificate::read_all_pem(text);
    let _ = PrivateKey::read_pem(text);
});
