//! Which secrets a list shows: filters as `ListSecrets` describes them. Pure.

use wire::r#gen::secretsmanager::{Filter, FilterNameStringType as Key};

use crate::error::Error;
use crate::model::Secret;

/// A filter says by what and for what; the model lets either be missing.
pub fn check(filters: &[Filter]) -> Result<(), Error> {
    for filter in filters {
        let Some(key) = filter.key else {
            return Err(Error::InvalidParameter("Invalid filter key".to_owned()));
        };
        if filter.values.is_none() {
            return Err(Error::InvalidParameter(format!(
                "Invalid filter values for key: {}",
                key.as_str()
            )));
        }
    }
    Ok(())
}

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
            are_found(&pieces(value), value, |wanted| {
                all.iter().any(|text| has_piece(text, wanted))
            })
        }
        // No secret here is owned by a service.
        Key::OwningService => false,
    }
}

/// Every word of a value is found. A value of nothing but punctuation finds nothing.
fn are_found(words: &[String], value: &str, found: impl Fn(&str) -> bool) -> bool {
    value.is_empty() || !words.is_empty() && words.iter().all(|word| found(word))
}

/// Is the text, or a part of it that begins at a piece, what was asked for?
fn has_piece(text: &str, wanted: &str) -> bool {
    pieces(text).iter().any(|piece| piece.starts_with(wanted))
}

#[derive(PartialEq, Clone, Copy)]
enum Kind {
    Lower,
    Upper,
    Digit,
    Other,
}

fn kind(c: char) -> Kind {
    match c {
        c if c.is_uppercase() => Kind::Upper,
        c if c.is_alphabetic() => Kind::Lower,
        c if c.is_numeric() => Kind::Digit,
        _ => Kind::Other,
    }
}

/// The pieces of a text, in lower case: it is split where upper case turns to lower or lower to
/// upper, letters to digits, and either to anything else ("Find secrets in AWS Secrets Manager").
fn pieces(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut before = Kind::Other;
    for c in text.chars() {
        let now = kind(c);
        match (before, now) {
            (_, Kind::Other) => {}
            // Of several capitals the last goes with the small letters: `COMPAN`, `Ythings`.
            (Kind::Upper, Kind::Lower) => {
                let capital = found.last_mut().and_then(String::pop);
                found.push(capital.into_iter().chain([c]).collect());
            }
            _ => match found.last_mut() {
                Some(piece) if now == before => piece.push(c),
                _ => found.push(c.to_string()),
            },
        }
        before = now;
    }
    found.retain(|piece| !piece.is_empty());
    found.iter().map(|piece| piece.to_lowercase()).collect()
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
    are_found(&split(wanted), wanted, |asked| {
        words.iter().any(|word| word.starts_with(asked))
    })
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
            (Key::All,           "/",               false),
            (Key::All,           "",                true),
            (Key::Description,   "-",               false),
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

    #[test]
    fn texts_fall_into_pieces() {
        let table = [
            ("credsDatabase#892", "creds database 892"),
            ("COMPANYthings", "compan ythings"),
            ("uat/COMPANY/x", "uat company x"),
            ("Ythings", "ythings"),
            ("prod.AppBeta", "prod app beta"),
            ("v2Key", "v 2 key"),
            ("+/", ""),
        ];
        for (text, expected) in table {
            assert_eq!(pieces(text).join(" "), expected, "{text}");
        }
    }

    #[test]
    fn filters_are_whole() {
        let filter = |key, values: Option<&str>| Filter {
            key,
            values: values.map(|one| vec![one.to_owned()]),
        };
        let refused = |filter: Filter| check(&[filter]).unwrap_err().to_string();
        assert!(check(&[filter(Some(Key::Name), Some("a"))]).is_ok());
        assert_eq!(refused(filter(None, Some("a"))), "Invalid filter key");
        assert_eq!(
            refused(filter(Some(Key::TagKey), None)),
            "Invalid filter values for key: tag-key"
        );
    }
}
