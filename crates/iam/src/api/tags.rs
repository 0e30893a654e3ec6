//! Tags of IAM's own resources: read from requests, merged, shown, and told to policies.

use wire::r#gen::iam as shape;

use super::paging::{Page, page_of};
use crate::error::Error;
use crate::model::{TAGS_MAX, Tag};

/// Tags as they are stored: no key twice, whatever its case, and none of AWS's own.
pub fn read(given: Option<&Vec<shape::Tag>>) -> Result<Vec<Tag>, Error> {
    let mut tags: Vec<Tag> = Vec::new();
    for tag in given.map(Vec::as_slice).unwrap_or_default() {
        if tag.key.to_lowercase().starts_with("aws:") {
            return Err(Error::InvalidInput(
                "Tag keys must not begin with aws:".to_owned(),
            ));
        }
        if position(&tags, &tag.key).is_some() {
            return Err(Error::InvalidInput(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
                    .to_owned(),
            ));
        }
        tags.push(Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        });
    }
    Ok(tags)
}

fn position(tags: &[Tag], key: &str) -> Option<usize> {
    let folded = key.to_lowercase();
    tags.iter().position(|tag| tag.key.to_lowercase() == folded)
}

/// The old tags with the new ones in or over them.
pub fn merged(old: &[Tag], new: Vec<Tag>) -> Result<Vec<Tag>, Error> {
    let mut tags = old.to_vec();
    for tag in new {
        match position(&tags, &tag.key) {
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
    let kept = |tag: &&Tag| {
        keys.iter()
            .all(|key| key.to_lowercase() != tag.key.to_lowercase())
    };
    old.iter().filter(kept).cloned().collect()
}

/// The condition keys of a request that sets tags.
pub fn request_keys(given: Option<&Vec<shape::Tag>>) -> Vec<(String, String)> {
    let mut keys = Vec::new();
    for tag in given.map(Vec::as_slice).unwrap_or_default() {
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

pub fn list(
    tags: &[Tag],
    marker: Option<&String>,
    max_items: Option<i32>,
) -> Result<Page<shape::Tag>, Error> {
    page_of(view_all(tags), marker, max_items, |tag| tag.key.clone())
}
