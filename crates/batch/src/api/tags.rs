//! Tags of environments, queues, definitions and jobs, by the ARN of any of them.

use iam::{Caller, Named};
use store::Tx;
use wire::Action;
use wire::r#gen::batch as shape;
use wire::r#gen::batch::action;

use crate::error::Error;
use crate::model::definition::JobDefinition;
use crate::model::environment::ComputeEnvironment;
use crate::model::names::{DefinitionRef, Kind, parse_arn};
use crate::model::queue::JobQueue;
use crate::model::tags::{Tags, check, iam_tags, request_keys};
use crate::table;

/// Something that has tags, with what it takes to write them back.
enum Tagged {
    Environment(Box<ComputeEnvironment>),
    Queue(Box<JobQueue>),
    Definition(Box<JobDefinition>),
    /// A job's tags are the job table's own.
    Job(String, Tags),
}

impl Tagged {
    /// In the account and Region of the caller: Batch shares nothing between accounts.
    fn find(tx: &mut Tx, caller: &Caller, text: &str) -> Result<Option<Self>, Error> {
        let (account, region) = (caller.account(), caller.region());
        let Some((kind, arn)) = parse_arn(text) else {
            return Ok(None);
        };
        if arn.account() != account || arn.region() != region {
            return Ok(None);
        }
        Ok(match kind {
            Kind::ComputeEnvironment => table::place::find(tx, account, region, text)?
                .map(|found| Self::Environment(Box::new(found))),
            Kind::JobQueue => table::place::find(tx, account, region, text)?
                .map(|found| Self::Queue(Box::new(found))),
            // A revision is tagged, never the name of all of them.
            Kind::JobDefinition => match DefinitionRef::parse(text, account, region) {
                Some(DefinitionRef {
                    revision: Some(_), ..
                }) => table::definition::find(tx, account, region, text)?
                    .map(|found| Self::Definition(Box::new(found))),
                _ => None,
            },
            Kind::Job => table::job::tags(tx, text)?.map(|tags| Self::Job(text.to_owned(), tags)),
        })
    }

    fn tags(&self) -> Tags {
        match self {
            Self::Environment(found) => found.detail.tags.clone(),
            Self::Queue(found) => found.detail.tags.clone(),
            Self::Definition(found) => found.detail.tags.clone(),
            Self::Job(_, tags) => Some(tags.clone()),
        }
        .unwrap_or_default()
    }

    fn write(self, tx: &mut Tx, tags: Tags) -> Result<(), Error> {
        match self {
            Self::Environment(mut found) => {
                found.detail.tags = Some(tags);
                table::place::update(tx, &found)?;
            }
            Self::Queue(mut found) => {
                found.detail.tags = Some(tags);
                table::place::update(tx, &found)?;
            }
            Self::Definition(mut found) => {
                found.detail.tags = Some(tags);
                table::definition::update(tx, &found)?;
            }
            Self::Job(arn, _) => table::job::set_tags(tx, &arn, &tags)?,
        }
        Ok(())
    }
}

/// What the ARN names, permitted for `A`. Permission comes first: without it, what is missing and
/// what is not look alike.
fn find_for<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    arn: &str,
    keys: &[(String, String)],
) -> Result<Tagged, Error> {
    let found = Tagged::find(tx, caller, arn)?;
    let tags = found
        .as_ref()
        .map(|found| iam_tags(Some(&found.tags())))
        .unwrap_or_default();
    // Another account's ARN is decided as that account's.
    let owner = parse_arn(arn).map(|(_, arn)| arn.account().to_owned());
    let owner = owner.unwrap_or_else(|| caller.account().to_owned());
    caller.authorize_with::<A>(tx, &Named::text(arn, &owner).tagged(&tags), keys)?;
    found.ok_or_else(|| Error::Client(format!("Resource {arn} not found.")))
}

pub fn tag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::TagResourceRequest,
) -> Result<shape::TagResourceResponse, Error> {
    check(&input.tags)?;
    let keys = request_keys(&input.tags);
    let found = find_for::<action::TagResource>(tx, caller, &input.resource_arn, &keys)?;
    let mut tags = found.tags();
    tags.extend(input.tags.clone());
    check(&tags)?;
    found.write(tx, tags)?;
    Ok(shape::TagResourceResponse {})
}

pub fn untag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UntagResourceRequest,
) -> Result<shape::UntagResourceResponse, Error> {
    let keys: Vec<_> = input
        .tag_keys
        .iter()
        .map(|key| ("aws:TagKeys".to_owned(), key.clone()))
        .collect();
    let found = find_for::<action::UntagResource>(tx, caller, &input.resource_arn, &keys)?;
    let mut tags = found.tags();
    tags.retain(|key, _| !input.tag_keys.contains(key));
    found.write(tx, tags)?;
    Ok(shape::UntagResourceResponse {})
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListTagsForResourceRequest,
) -> Result<shape::ListTagsForResourceResponse, Error> {
    let found = find_for::<action::ListTagsForResource>(tx, caller, &input.resource_arn, &[])?;
    Ok(shape::ListTagsForResourceResponse {
        tags: Some(found.tags()),
    })
}
