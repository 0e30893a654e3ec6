//! Tags of Batch's resources: which are legal, and what IAM sees of them.

use std::collections::BTreeMap;

use crate::error::Error;

pub const TAGS_MAX: usize = 50;
const KEY_CHARS_MAX: usize = 128;
const VALUE_CHARS_MAX: usize = 256;

pub type Tags = BTreeMap<String, String>;

/// Number, lengths, and the prefix that is AWS's own ("Tagging your AWS Batch resources").
pub fn check(tags: &Tags) -> Result<(), Error> {
    if tags.len() > TAGS_MAX {
        return Err(Error::Client(format!(
            "A resource can have at most {TAGS_MAX} tags."
        )));
    }
    for (key, value) in tags {
        let length = key.chars().count();
        if length == 0 || length > KEY_CHARS_MAX {
            return Err(Error::Client(format!(
                "A tag's key must have 1 to {KEY_CHARS_MAX} characters."
            )));
        }
        if value.chars().count() > VALUE_CHARS_MAX {
            return Err(Error::Client(format!(
                "The value of the tag {key} has more than {VALUE_CHARS_MAX} characters."
            )));
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(Error::Client(format!(
                "The tag key {key} begins with aws:, which is reserved."
            )));
        }
    }
    Ok(())
}

pub fn iam_tags(tags: Option<&Tags>) -> Vec<iam::Tag> {
    let tag = |(key, value): (&String, &String)| iam::Tag {
        key: key.clone(),
        value: value.clone(),
    };
    tags.into_iter().flatten().map(tag).collect()
}

/// The condition keys of a request that brings tags.
pub fn request_keys(tags: &Tags) -> Vec<(String, String)> {
    let mut keys = Vec::new();
    for (key, value) in tags {
        keys.push((format!("aws:RequestTag/{key}"), value.clone()));
        keys.push(("aws:TagKeys".to_owned(), key.clone()));
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits() {
        let one = |key: &str, value: &str| Tags::from([(key.to_owned(), value.to_owned())]);
        let many = |n: usize| {
            (0..n)
                .map(|i| (format!("k{i}"), String::new()))
                .collect::<Tags>()
        };
        #[rustfmt::skip]
        let table = [
            (one("team", "blue"),            true),
            (one(&"k".repeat(128), ""),      true),
            (one(&"k".repeat(129), ""),      false),
            (one("", "v"),                   false),
            (one("k", &"é".repeat(256)),     true),
            (one("k", &"é".repeat(257)),     false),
            (one("aws:batch", "v"),          false),
            (one("AWS:batch", "v"),          false),
            (one("awsome", "v"),             true),
            (many(50),                       true),
            (many(51),                       false),
        ];
        for (tags, legal) in table {
            assert_eq!(check(&tags).is_ok(), legal, "{:?}", tags.keys().next());
        }
    }
}
