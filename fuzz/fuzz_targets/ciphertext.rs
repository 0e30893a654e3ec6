//! Whatever bytes are given for a ciphertext: they are refused, or read as a head, and open under no
//! key. What was sealed opens, and with any one byte changed it does not.

#![no_main]

use kms::Head;
use kms::envelope::{open, seal};
use libfuzzer_sys::fuzz_target;

const KEY: [u8; 32] = [7; 32];

fuzz_target!(|data: &[u8]| {
    if let Ok(head) = Head::parse(data) {
        assert!(!head.key_id.is_empty() && head.material.len() == 32);
    }
    assert!(open(&KEY, b"context", data).is_err());
    let Some((at, plain)) = data.split_first() else {
        return;
    };
    let mut sealed = seal(&KEY, b"context", plain);
    assert_eq!(open(&KEY, b"context", &sealed).expect("opens").as_slice(), plain);
    let at = usize::from(*at) % sealed.len();
    sealed[at] ^= 1;
    assert!(open(&KEY, b"context", &sealed).is_err(), "byte {at}");
});
