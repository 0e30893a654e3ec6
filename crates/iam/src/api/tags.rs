//! Tags of IAM's own resources: read from requests, merged, shown, and told to policies.

use wire::r#gen::iam as shape;

use super::paging::{Page, page_of};
use crate::error::Error;
use crate::model::{TAGS_MAX, Tag};

/// Whether two keys are one. Those of users and roles are, whatever their case; those of managed
/// policies, instance profiles and providers are not.
type Same = fn(&str, &str) -> bool;

fn folded(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn exact(one: &str, other: &str) -> bool {
    one == other
}

/// Tags as they are stored: no key twice, and none of AWS's own.
pub fn read(given: Option<&Vec<shape::Tag>>) -> Result<Vec<Tag>, Error> {
    const TWICE: &str = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
    read_as(given, folded, TWICE)
}

pub fn read_exact(given: Option<&Vec<shape::Tag>>) -> Result<Vec<Tag>, Error> {
    read_as(given, exact, "Duplicate tag keys found.")
}

fn read_as(given: Option<&Vec<shape::Tag>>, same: Same, twice: &str) -> Result<Vec<Tag>, Error> {
    let mut tags: Vec<Tag> = Vec::new();
    for tag in given.map(Vec::as_slice).unwrap_or_default() {
        if tag.key.to_lowercase().starts_with("aws:") {
            return Err(Error::InvalidInput(
                "Tag keys beginning with aws: are reserved for system use.".to_owned(),
            ));
        }
        if tags.iter().any(|other| same(&other.key, &tag.key)) {
            return Err(Error::InvalidInput(twice.to_owned()));
        }
        tags.push(Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        });
    }
    Ok(tags)
}

/// The old tags with the new ones in or over them.
pub fn merged(old: &[Tag], new: Vec<Tag>) -> Result<Vec<Tag>, Error> {
    merged_as(old, new, folded)
}

pub fn merged_exact(old: &[Tag], new: Vec<Tag>) -> Result<Vec<Tag>, Error> {
    merged_as(old, new, exact)
}

fn merged_as(old: &[Tag], new: Vec<Tag>, same: Same) -> Result<Vec<Tag>, Error> {
    let mut tags = old.to_vec();
    for tag in new {
        match tags.iter().position(|other| same(&other.key, &tag.key)) {
            Some(at) => tags[at] = tag,
            None => tags.push(tag),
        }
    }
    if tags.len() > TAGS_MAX {
        return Err(Error::Limit(
            "The number of tags has reached the maximum limit.".to_owned(),
        ));
    }
    Ok(tags)
}

pub fn without(old: &[Tag], keys: &[String]) -> Vec<Tag> {
    without_as(old, keys, folded)
}

pub fn without_exact(old: &[Tag], keys: &[String]) -> Vec<Tag> {
    without_as(old, keys, exact)
}

fn without_as(old: &[Tag], keys: &[String], same: Same) -> Vec<Tag> {
    let kept = |tag: &&Tag| !keys.iter().any(|key| same(key, &tag.key));
    old.iter().filter(kept).cloned().collect()
}

/// Tags to put on something: one at least.
pub fn read_some(given: &Vec<shape::Tag>) -> Result<Vec<Tag>, Error> {
    if given.is_empty() {
        return Err(Error::InvalidInput(
            "Error occurred while validating input. ".to_owned(),
        ));
    }
    read(Some(given))
}

/// The condition keys of a request that sets tags. Of a key that is there twice, which is refused
/// after this was decided on, the last value counts.
pub fn request_keys(given: Option<&Vec<shape::Tag>>) -> Vec<(String, String)> {
    let mut keys = Vec::new();
    let given = given.map(Vec::as_slice).unwrap_or_default();
    for (at, tag) in given.iter().enumerate() {
        if given[at + 1..].iter().any(|later| later.key == tag.key) {
            continue;
        }
        keys.push((format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
        keys.push(("aws:TagKeys".to_owned(), tag.key.clone()));
    }
    keys
}

/// The condition keys of a request that takes tags away.
pub fn untag_keys(keys: &[String]) -> Vec<(String, String)> {
    keys.iter()
        .map(|key| ("aws:TagKeys".to_owned(), key.clone()))
        .collect()
}

/// For answers that leave the member out when there are none.
pub fn view(tags: &[Tag]) -> Option<Vec<shape::Tag>> {
    (!tags.is_empty()).then(|| view_all(tags))
}

pub fn view_all(tags: &[Tag]) -> Vec<shape::Tag> {
    let view = |tag: &Tag| shape::Tag {
        key: tag.key.clone(),
        value: tag.value.clone(),
    };
    tags.iter().map(view).collect()
}

/// As AWS lists those whose keys differ by case.
pub fn by_key(tags: &[Tag]) -> Vec<Tag> {
    let mut tags = tags.to_vec();
    tags.sort_by(|one, other| one.key.cmp(&other.key));
    tags
}

pub fn list(
    tags: &[Tag],
    marker: Option<&String>,
    max_items: Option<i32>,
) -> Result<Page<shape::Tag>, Error> {
    page_of(view_all(tags), marker, max_items, |tag| tag.key.clone())
}

/// What identity providers answer to a request without any.
pub fn none_named() -> Error {
    Error::InvalidInput("The request names no tags.".to_owned())
}
