//! Session tags: those that are passed, and those that come down a chain of roles.

use crate::Tag;
use crate::error::Error;
use crate::model::TAGS_MAX;
use crate::session::Session;

/// What a new session is tagged with.
#[derive(Debug, Default)]
pub struct SessionTags {
    pub tags: Vec<Tag>,
    pub transitive: Vec<String>,
}

const TWICE: &str = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
const NOT_A_TAG: &str = "The specified transitive tag key must be included in the requested tags.";
const CONFLICT: &str = "One of the specified transitive tag keys can't be set because it \
    conflicts with a transitive tag key from the calling session.";

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Joins the tags that are passed with what `from`, the calling session, hands down.
pub fn join(
    passed: Vec<Tag>,
    transitive: &[String],
    from: Option<&Session>,
) -> Result<SessionTags, Error> {
    let refuse = |why: &str| Err(Error::InvalidParameter(why.to_owned()));
    for (at, tag) in passed.iter().enumerate() {
        if tag.key.to_lowercase().starts_with("aws:") {
            return refuse("Tag keys must not begin with aws:");
        }
        if passed[..at].iter().any(|other| same(&other.key, &tag.key)) {
            return refuse(TWICE);
        }
    }
    if !transitive
        .iter()
        .all(|key| passed.iter().any(|tag| same(&tag.key, key)))
    {
        return refuse(NOT_A_TAG);
    }
    let handed: Vec<Tag> = from
        .map(|from| {
            let handed = |tag: &&Tag| from.transitive.iter().any(|key| same(key, &tag.key));
            from.tags.iter().filter(handed).cloned().collect()
        })
        .unwrap_or_default();
    if passed
        .iter()
        .any(|tag| handed.iter().any(|other| same(&other.key, &tag.key)))
    {
        return refuse(CONFLICT);
    }
    let mut joined = SessionTags {
        transitive: handed.iter().map(|tag| tag.key.clone()).collect(),
        tags: handed,
    };
    joined.transitive.extend(transitive.iter().cloned());
    joined.tags.extend(passed);
    if joined.tags.len() > TAGS_MAX {
        return refuse("A session has 50 tags at most.");
    }
    Ok(joined)
}

/// The condition keys of a request that passes tags.
pub fn request_keys(passed: &[Tag], transitive: &[String]) -> Vec<(String, String)> {
    let mut keys = Vec::new();
    for tag in passed {
        keys.push((format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
        keys.push(("aws:TagKeys".to_owned(), tag.key.clone()));
    }
    let transitive = transitive.iter().cloned();
    keys.extend(transitive.map(|key| ("sts:TransitiveTagKeys".to_owned(), key)));
    keys
}
