//! Tags of secrets.

use audit::Trail;
use iam::Caller;
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use crate::error::Error;
use crate::model::{TAGS_MAX, Tag};
use crate::resolve::{authorize, find_for};
use crate::{Service, table};

/// Tags as they are stored. Keys are case-sensitive; a later one replaces an earlier one.
pub fn checked(given: &[shape::Tag]) -> Result<Vec<Tag>, Error> {
    let mut tags: Vec<Tag> = Vec::new();
    for tag in given {
        let key = tag.key.clone().unwrap_or_default();
        if key.is_empty() {
            return Err(Error::InvalidParameter(
                "A tag's key can't be empty.".to_owned(),
            ));
        }
        check_own(&key)?;
        tags.retain(|other| other.key != key);
        tags.push(Tag {
            key,
            value: tag.value.clone().unwrap_or_default(),
        });
    }
    if tags.len() > TAGS_MAX {
        return Err(Error::InvalidParameter(format!(
            "A secret can have at most {TAGS_MAX} tags."
        )));
    }
    Ok(tags)
}

/// What begins with `aws:` is AWS's own.
fn check_own(key: &str) -> Result<(), Error> {
    if key.to_lowercase().starts_with("aws:") {
        return Err(Error::InvalidParameter(format!(
            "You can't modify system tags. Tag key: '{key}'."
        )));
    }
    Ok(())
}

pub fn tag(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::TagResourceRequest,
) -> Result<(), Error> {
    let new = checked(&input.tags)?;
    let mut keys = Vec::new();
    for tag in &new {
        keys.push((format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
        keys.push(("aws:TagKeys".to_owned(), tag.key.clone()));
    }
    let mut secret = find_for::<action::TagResource>(tx, caller, &input.secret_id, keys.clone())?;
    secret.manageable()?;
    // One that is there already keeps its place.
    for tag in new {
        match secret.tags.iter_mut().find(|other| other.key == tag.key) {
            Some(there) => *there = tag,
            None => secret.tags.push(tag),
        }
    }
    secret.changed_at = caller.now();
    if secret.tags.len() > TAGS_MAX {
        return Err(Error::InvalidParameter(format!(
            "A secret can have at most {TAGS_MAX} tags."
        )));
    }
    // Tags decide access: a change that would cost the caller their own permission is refused.
    authorize::<action::TagResource>(tx, caller, &secret, keys)?;
    table::update(tx, &secret)?;
    service.follow(tx, trail, caller, &secret)
}

pub fn untag(
    service: &Service,
    tx: &mut Tx,
    trail: &mut Trail,
    caller: &Caller,
    input: &shape::UntagResourceRequest,
) -> Result<(), Error> {
    let keys: Vec<_> = input
        .tag_keys
        .iter()
        .map(|key| ("aws:TagKeys".to_owned(), key.clone()))
        .collect();
    let mut secret = find_for::<action::UntagResource>(tx, caller, &input.secret_id, keys.clone())?;
    secret.manageable()?;
    for key in &input.tag_keys {
        check_own(key)?;
    }
    let before = secret.tags.len();
    secret.tags.retain(|tag| !input.tag_keys.contains(&tag.key));
    if secret.tags.len() == before {
        // "No error is returned and the secret metadata is unchanged."
        return Ok(());
    }
    secret.changed_at = caller.now();
    authorize::<action::UntagResource>(tx, caller, &secret, keys)?;
    table::update(tx, &secret)?;
    service.follow(tx, trail, caller, &secret)
}
