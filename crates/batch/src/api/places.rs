//! Compute environments and job queues alike: is a name free, which one is meant, which ones are
//! there.

use iam::{Caller, Named};
use store::Tx;
use wire::Action;

use super::page::{bad_token, listed, page_size};
use crate::error::Error;
use crate::model::names::{arn, is_name, local_name};
use crate::model::place::{Detail, Place};
use crate::table;

/// "AWS Batch service quotas": of each kind, in an account and Region.
const PLACES_MAX: i64 = 50;

/// Nobody has the name, and there may be one more.
pub fn free<D: Detail>(tx: &mut Tx, caller: &Caller, name: &str) -> Result<(), Error> {
    let (account, region) = (caller.account(), caller.region());
    if table::place::find::<D>(tx, account, region, name)?.is_some() {
        return Err(Error::Client("Object already exists".to_owned()));
    }
    if table::place::count(tx, D::KIND, account, region)? >= PLACES_MAX {
        return Err(Error::Client(format!(
            "An account can have at most {PLACES_MAX} {}s.",
            D::KIND.words()
        )));
    }
    Ok(())
}

/// The place that `text` names, permitted for `A`: permission is decided first.
pub fn find_for<A: Action, D: Detail>(
    tx: &mut Tx,
    caller: &Caller,
    text: &str,
) -> Result<Place<D>, Error> {
    let (account, region) = (caller.account(), caller.region());
    let Some(name) = local_name(D::KIND, text, account, region) else {
        caller.authorize::<A>(tx, &Named::text(text, account))?;
        return Err(Error::not_found(D::KIND, text));
    };
    let found: Option<Place<D>> = table::place::find(tx, account, region, name)?;
    let tags = found.as_ref().map(Place::iam_tags).unwrap_or_default();
    let arn = arn(D::KIND, region, account, name);
    caller.authorize::<A>(tx, &Named::new(&arn).tagged(&tags))?;
    found.ok_or_else(|| Error::not_found(D::KIND, text))
}

/// What a Describe call asks for: those that it names, or a page of all.
pub struct Asked<'a> {
    /// What the list of names is called.
    pub member: &'a str,
    pub names: Option<&'a [String]>,
    pub max_results: Option<i32>,
    pub next_token: Option<&'a str>,
}

/// Their details by name, and where the next page begins. What isn't there is left out.
pub fn describe<D: Detail>(
    tx: &mut Tx,
    caller: &Caller,
    asked: &Asked,
) -> Result<(Vec<D>, Option<String>), Error> {
    let (account, region) = (caller.account(), caller.region());
    let mut next_token = None;
    let mut found: Vec<Place<D>> = Vec::new();
    match asked.names {
        Some(names) if !names.is_empty() => {
            for text in listed(asked.member, names)? {
                found.extend(table::place::find(tx, account, region, text)?);
            }
            found.sort_by(|a, b| a.name().cmp(b.name()));
            found.dedup_by(|a, b| a.name() == b.name());
        }
        _ => {
            let (size, limit) = page_size(asked.max_results)?;
            let after = asked.next_token.unwrap_or_default();
            if !after.is_empty() && !is_name(after) {
                return Err(bad_token());
            }
            found = table::place::list(tx, account, region, after, limit)?;
            let more = found.len() > size;
            found.truncate(size);
            next_token = found
                .last()
                .filter(|_| more)
                .map(|last| last.name().to_owned());
        }
    }
    Ok((
        found.into_iter().map(|place| place.detail).collect(),
        next_token,
    ))
}
