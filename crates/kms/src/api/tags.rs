//! Tags of keys.

use iam::Caller;
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;

use super::keys::{find_by_id, find_own};
use crate::error::Error;
use crate::key::decide;
use crate::marker::{after, marker_of};
use crate::model::{TAGS_MAX, Tag};
use crate::table;

pub(super) fn checked(given: &[shape::Tag]) -> Result<Vec<Tag>, Error> {
    let mut tags: Vec<Tag> = Vec::new();
    for tag in given {
        if tag.tag_key.to_lowercase().starts_with("aws:") {
            return Err(Error::Tag("Tags beginning with aws: are reserved"));
        }
        if tags.iter().any(|other| other.key == tag.tag_key) {
            return Err(Error::Tag("Duplicate tag keys"));
        }
        tags.push(Tag {
            key: tag.tag_key.clone(),
            value: tag.tag_value.clone(),
        });
    }
    check_number(&tags)?;
    Ok(tags)
}

fn check_number(tags: &[Tag]) -> Result<(), Error> {
    if tags.len() > TAGS_MAX {
        return Err(Error::Tag("Too many tags"));
    }
    Ok(())
}

pub fn tag(tx: &mut Tx, caller: &Caller, input: &shape::TagResourceRequest) -> Result<(), Error> {
    let mut keys = Vec::new();
    for tag in &input.tags {
        let name = format!("aws:RequestTag/{}", tag.tag_key);
        keys.push((name, tag.tag_value.clone()));
        keys.push(("aws:TagKeys".to_owned(), tag.tag_key.clone()));
    }
    let mut key = find_own::<action::TagResource>(tx, caller, &input.key_id, &keys)?;
    for new in checked(&input.tags)? {
        key.tags.retain(|tag| tag.key != new.key);
        key.tags.push(new);
    }
    check_number(&key.tags)?;
    // Tags decide access: whoever may tag under the old ones may not thereby pass under the new.
    decide::<action::TagResource>(tx, caller, &key, &keys)?;
    Ok(table::key::update(tx, &key)?)
}

pub fn untag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UntagResourceRequest,
) -> Result<(), Error> {
    let tag_key = |key: &String| ("aws:TagKeys".to_owned(), key.clone());
    let keys: Vec<_> = input.tag_keys.iter().map(tag_key).collect();
    let mut key = find_own::<action::UntagResource>(tx, caller, &input.key_id, &keys)?;
    key.tags.retain(|tag| !input.tag_keys.contains(&tag.key));
    Ok(table::key::update(tx, &key)?)
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListResourceTagsRequest,
) -> Result<shape::ListResourceTagsResponse, Error> {
    let key = find_by_id::<action::ListResourceTags>(tx, caller, &input.key_id, &[])?;
    let after = after(input.marker.as_deref())?;
    let mut tags: Vec<Tag> = key.tags;
    tags.sort_by(|one, other| one.key.cmp(&other.key));
    tags.retain(|tag| tag.key > after);
    let size = usize::try_from(input.limit.unwrap_or(50)).unwrap_or(50);
    let more = tags.len() > size;
    tags.truncate(size);
    let next = tags.last().map(|tag| marker_of(&tag.key)).filter(|_| more);
    let view = |tag: Tag| shape::Tag {
        tag_key: tag.key,
        tag_value: tag.value,
    };
    Ok(shape::ListResourceTagsResponse {
        tags: Some(tags.into_iter().map(view).collect()),
        truncated: Some(more),
        next_marker: next,
    })
}
