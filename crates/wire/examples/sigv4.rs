//! What a signature costs: `cargo run --release --package wire --example sigv4` prints the median
//! of reading and verifying one signed request in microseconds. `cargo xtask bench` shows it as
//! `sigv4`.

use std::hint::black_box;
use std::time::Instant;

use http::{HeaderMap, HeaderValue};
use wire::sigv4::{Claim, Head, body_sha256, sign};
use wire::{Fault, Timestamp};

const ROUNDS: usize = 50_000;
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const BODY: &[u8] = br#"{"SecretId":"pull"}"#;

#[allow(clippy::disallowed_methods)] // It is what a clock is for.
fn main() -> Result<(), Fault> {
    let now = Timestamp::from_ms(1_715_947_200_000);
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("host", "127.0.0.1:4566"),
        ("content-type", "application/x-amz-json-1.1"),
        ("x-amz-target", "secretsmanager.GetSecretValue"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let bare = Head {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
    };
    let key = ("AKIAIOSFODNN7EXAMPLE", SECRET, None);
    let added = sign(&bare, BODY, key, ("us-east-1", "secretsmanager"), now)?;
    let mut signed = headers.clone();
    signed.extend(added);
    let head = Head {
        headers: &signed,
        ..bare
    };
    let mut times_us = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let claim = Claim::read(black_box(&head))?;
        claim.check_scope("secretsmanager", now)?;
        claim.verify(SECRET, &head, &body_sha256(BODY))?;
        times_us.push(begun.elapsed().as_secs_f64() * 1e6);
    }
    times_us.sort_by(f64::total_cmp);
    println!("{:.3}", times_us[times_us.len() / 2]);
    Ok(())
}
