//! Which secrets a list shows: filters as `ListSecrets` describes them. Pure.

use wire::r#gen::secretsmanager::{Filter, FilterNameStringType as Key};

use crate::model::Secret;

/// All filters have to hold; a value that begins with `!` says what must not be.
pub fn matches(secret: &Secret, filters: &[Filter]) -> bool {
    filters.iter().all(|filter| {
        let Some(key) = filter.key else { return true };
        let values = filter.values.as_deref().unwrap_or_default();
        let (not, yes): (Vec<&str>, Vec<&str>) = values
            .iter()
            .map(String::as_str)
            .partition(|value| value.starts_with('!'));
        let refused = not.iter().any(|value| holds(secret, key, &value[1..]));
        !refused && (yes.is_empty() || yes.iter().any(|value| holds(secret, key, value)))
    })
}

fn holds(secret: &Secret, key: Key, value: &str) -> bool {
    let tag = |part: fn(&crate::model::Tag) -> &str| {
        secret.tags.iter().any(|tag| part(tag).starts_with(value))
    };
    match key {
        Key::Name => secret.name.starts_with(value),
        Key::Description => words_begin(secret.description.as_deref().unwrap_or_default(), value),
        Key::TagKey => tag(|tag| &tag.key),
        Key::TagValue => tag(|tag| &tag.value),
        Key::PrimaryRegion => secret
            .primary_region
            .as_deref()
            .unwrap_or(secret.arn.region())
            .starts_with(value),
        Key::All => {
            let tags = secret
                .tags
                .iter()
                .flat_map(|tag| [tag.key.as_str(), tag.value.as_str()]);
            let own = [
                secret.name.as_str(),
                secret.description.as_deref().unwrap_or_default(),
            ];
            let all: Vec<&str> = own.into_iter().chain(tags).collect();
            pieces(value)
                .iter()
                .all(|wanted| all.iter().any(|text| has_piece(text, wanted)))
        }
        // No secret here is owned by a service.
        Key::OwningService => false,
    }
}

/// Is the text, or a part of it that begins at a piece, what was asked for?
fn has_piece(text: &str, wanted: &str) -> bool {
    pieces(text).iter().any(|piece| piece.starts_with(wanted))
}

/// The pieces of a text, in lower case: it is split where lower case turns to upper, letters to
/// digits, and either to anything else ("Find secrets in AWS Secrets Manager").
fn pieces(text: &str) -> Vec<String> {
    #[derive(PartialEq, Clone, Copy)]
    enum Kind {
        Lower,
        Upper,
        Digit,
        Other,
    }
    let kind = |c: char| match c {
        c if c.is_uppercase() => Kind::Upper,
        c if c.is_alphabetic() => Kind::Lower,
        c if c.is_numeric() => Kind::Digit,
        _ => Kind::Other,
    };
    let mut found: Vec<String> = Vec::new();
    let mut before = Kind::Other;
    for c in text.chars() {
        let now = kind(c);
        // A capital goes with the small letters that follow it.
        let goes_on = now == before || (before == Kind::Upper && now == Kind::Lower);
        if now != Kind::Other {
            match found.last_mut() {
                Some(piece) if goes_on => piece.extend(c.to_lowercase()),
                _ => found.push(c.to_lowercase().collect()),
            }
        }
        before = now;
    }
    found
}

/// Each word asked for begins some word of the text, whatever the case.
fn words_begin(text: &str, wanted: &str) -> bool {
    let split = |text: &str| -> Vec<String> {
        text.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let words = split(text);
    split(wanted)
        .iter()
        .all(|asked| words.iter().any(|word| word.starts_with(asked.as_str())))
}

#[cfg(test)]
mod tests {
    use wire::{Arn, Timestamp};

    use super::*;
    use crate::model::Tag;

    #[test]
    fn filters() {
        let arn = Arn::new(
            "secretsmanager",
            "eu-west-1",
            "1",
            "secret:Prod/pull-AbCdEf",
        );
        let secret = Secret {
            description: Some("Registry password of production v2Key".into()),
            tags: vec![Tag {
                key: "team".into(),
                value: "genomics".into(),
            }],
            ..Secret::new(arn, "Prod/pull", Timestamp::default())
        };
        #[rustfmt::skip]
        let table = [
            (Key::Name,          "Prod",            true),
            (Key::Name,          "prod",            false),
            (Key::Name,          "!Prod",           false),
            (Key::Name,          "!Test",           true),
            (Key::Description,   "regis prod",      true),
            (Key::Description,   "regis nothing",   false),
            (Key::TagKey,        "te",              true),
            (Key::TagValue,      "Gen",             false),
            (Key::PrimaryRegion, "eu",              true),
            (Key::All,           "GENOM",           true),
            (Key::All,           "production9",     false),
            (Key::All,           "prod/pull",       true),
            (Key::All,           "v2key",           true),
            (Key::All,           "pull nothing",    false),
            (Key::PrimaryRegion, "us",              false),
        ];
        for (key, value, expected) in table {
            let filter = Filter {
                key: Some(key),
                values: Some(vec![value.to_owned()]),
            };
            assert_eq!(matches(&secret, &[filter]), expected, "{key:?} {value}");
        }
    }
}
