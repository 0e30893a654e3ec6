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
        Key::PrimaryRegion => secret.arn.region().starts_with(value),
        Key::All => {
            let tags = secret
                .tags
                .iter()
                .flat_map(|tag| [tag.key.as_str(), tag.value.as_str()]);
            let all = [
                secret.name.as_str(),
                secret.description.as_deref().unwrap_or_default(),
            ];
            all.into_iter()
                .chain(tags)
                .any(|text| words_begin(text, value))
        }
        // No secret here is owned by a service.
        Key::OwningService => false,
    }
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
        let secret = Secret {
            arn: Arn::new(
                "secretsmanager",
                "eu-west-1",
                "1",
                "secret:Prod/pull-AbCdEf",
            ),
            name: "Prod/pull".into(),
            description: Some("Registry password of production".into()),
            kms_key_id: None,
            policy: None,
            tags: vec![Tag {
                key: "team".into(),
                value: "genomics".into(),
            }],
            created_at: Timestamp::default(),
            changed_at: Timestamp::default(),
            accessed_at: None,
            deleted_at: None,
            purge_at: None,
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
