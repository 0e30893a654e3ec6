//! Tags of the organization's things.

use store::Tx;
use wire::r#gen::organizations as shape;
use wire::r#gen::organizations::action;

use super::{broken, invalid, managing_with, page, refused};
use crate::caller::Caller;
use crate::error::Error;
use crate::model::{TAGS_MAX, Tag};
use crate::table::organization as table;

/// Tags as they are stored: no key twice, and none of AWS's own.
pub fn read(given: Option<&Vec<shape::Tag>>) -> Result<Vec<Tag>, Error> {
    let mut tags: Vec<Tag> = Vec::new();
    for tag in given.map(Vec::as_slice).unwrap_or_default() {
        if tag.key.to_lowercase().starts_with("aws:") {
            return Err(invalid(
                "INVALID_SYSTEM_TAGS_PARAMETER",
                "You specified a tag key that is reserved: it begins with aws:.",
            ));
        }
        if tags.iter().any(|other| other.key == tag.key) {
            return Err(invalid(
                "DUPLICATE_TAG_KEY",
                "Your request includes duplicate tag keys.",
            ));
        }
        tags.push(Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        });
    }
    Ok(tags)
}

pub fn request_keys(given: Option<&Vec<shape::Tag>>) -> Vec<(String, String)> {
    let mut keys = Vec::new();
    for tag in given.map(Vec::as_slice).unwrap_or_default() {
        keys.push((format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
        keys.push(("aws:TagKeys".to_owned(), tag.key.clone()));
    }
    keys
}

/// The tags of the thing with this id, once the caller may do `A` to it.
fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    id: &str,
    keys: &[(String, String)],
) -> Result<Vec<Tag>, Error> {
    let is_root = table::find(tx)?.is_some_and(|organization| organization.root == id);
    let found = match super::kind(id) {
        "root" if is_root => Some(table::root_tags(tx)?),
        "root" => None,
        "ou" => table::unit_of(tx, id)?.map(|unit| unit.tags),
        "policy" => table::policy_of(tx, id)?.map(|policy| policy.tags),
        _ => table::account(tx, id)?
            .filter(|account| account.parent.is_some())
            .map(|account| account.tags),
    };
    let tags = found.clone().unwrap_or_default();
    managing_with::<A>(tx, caller, Some(id), &tags, keys)?;
    found.ok_or_else(|| {
        refused(
            "TargetNotFoundException",
            "You specified a target that doesn't exist.",
        )
    })
}

pub fn tag(tx: &mut Tx, caller: &Caller, input: &shape::TagResourceRequest) -> Result<(), Error> {
    let keys = request_keys(Some(&input.tags));
    let mut tags = find_for::<action::TagResource>(tx, caller, &input.resource_id, &keys)?;
    for tag in read(Some(&input.tags))? {
        match tags.iter_mut().find(|other| other.key == tag.key) {
            Some(other) => *other = tag,
            None => tags.push(tag),
        }
    }
    if tags.len() > TAGS_MAX {
        return Err(broken(
            "MAX_TAG_LIMIT_EXCEEDED",
            "You have exceeded the number of tags of a resource.",
        ));
    }
    Ok(table::set_tags(tx, &input.resource_id, &tags)?)
}

pub fn untag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UntagResourceRequest,
) -> Result<(), Error> {
    let gone = input.tag_keys.iter();
    let keys: Vec<_> = gone
        .map(|key| ("aws:TagKeys".to_owned(), key.clone()))
        .collect();
    let mut tags = find_for::<action::UntagResource>(tx, caller, &input.resource_id, &keys)?;
    tags.retain(|tag| !input.tag_keys.contains(&tag.key));
    Ok(table::set_tags(tx, &input.resource_id, &tags)?)
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListTagsForResourceRequest,
) -> Result<shape::ListTagsForResourceResponse, Error> {
    let tags = find_for::<action::ListTagsForResource>(tx, caller, &input.resource_id, &[])?;
    let (tags, next_token) = page(tags, input.next_token.as_ref(), None, |tag| tag.key.clone())?;
    let view = |tag: Tag| shape::Tag {
        key: tag.key,
        value: tag.value,
    };
    Ok(shape::ListTagsForResourceResponse {
        tags: Some(tags.into_iter().map(view).collect()),
        next_token,
    })
}
