//! Whatever a filter's text is: a pattern for log events is refused or looks at any line, and always
//! says the same of it; a secret is either found by a filter of one value or by the filter's opposite.

#![no_main]

use libfuzzer_sys::fuzz_target;
use logs::pattern::Pattern;
use secrets::filter::matches;
use secrets::{Secret, Tag};
use wire::r#gen::secretsmanager::{Filter, FilterNameStringType as Key};
use wire::{Arn, Timestamp};

const KEYS: [Key; 6] = [
    Key::Name,
    Key::Description,
    Key::TagKey,
    Key::TagValue,
    Key::PrimaryRegion,
    Key::All,
];

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    // The first line filters, the others are filtered.
    let (asked, rest) = text.split_once('\n').unwrap_or((text, ""));
    if let Ok(pattern) = Pattern::parse(asked) {
        for line in rest.lines() {
            assert_eq!(pattern.matches(line), pattern.matches(line), "{asked:?} {line:?}");
        }
    }
    let secret = secret(rest);
    let found = |key: Key, value: String| {
        let values = Some(vec![value]);
        matches(&secret, &[Filter { key: Some(key), values }])
    };
    if !asked.starts_with('!') {
        for key in KEYS {
            let (yes, no) = (found(key, asked.to_owned()), found(key, format!("!{asked}")));
            assert!(yes != no, "{key:?} {asked:?}");
        }
    }
});

/// A secret with a name, a description and a tag of these lines.
fn secret(text: &str) -> Secret {
    let mut lines = text.lines().map(str::to_owned);
    let name = lines.next().unwrap_or_default();
    let arn = Arn::new("secretsmanager", "eu-west-1", "1", "secret:s-AbCdEf");
    Secret {
        description: lines.next(),
        tags: vec![Tag {
            key: lines.next().unwrap_or_default(),
            value: lines.next().unwrap_or_default(),
        }],
        ..Secret::new(arn, &name, Timestamp::default())
    }
}
