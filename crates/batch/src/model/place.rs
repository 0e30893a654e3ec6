//! Places: what jobs go through, compute environments and job queues. One has a name of its own in
//! an account and Region, and is kept, found, listed and tagged by it; what else it is, is its
//! detail.

use serde::Serialize;
use serde::de::DeserializeOwned;
use wire::r#gen::batch as shape;
use wire::{Arn, Timestamp};

use super::names::Kind;
use super::tags::{Tags, iam_tags};

#[derive(Debug, Clone)]
pub struct Place<D> {
    /// Account, Region and name are in it.
    pub arn: Arn,
    pub created_at: Timestamp,
    /// What its Describe operation shows.
    pub detail: D,
}

/// What one kind of place shows of itself.
pub trait Detail: Serialize + DeserializeOwned {
    const KIND: Kind;
    fn tags(&self) -> Option<&Tags>;
}

impl Detail for shape::ComputeEnvironmentDetail {
    const KIND: Kind = Kind::ComputeEnvironment;

    fn tags(&self) -> Option<&Tags> {
        self.tags.as_ref()
    }
}

impl Detail for shape::JobQueueDetail {
    const KIND: Kind = Kind::JobQueue;

    fn tags(&self) -> Option<&Tags> {
        self.tags.as_ref()
    }
}

impl<D: Detail> Place<D> {
    pub fn name(&self) -> &str {
        let resource = self.arn.resource();
        resource.split_once('/').map_or(resource, |(_, name)| name)
    }

    pub fn iam_tags(&self) -> Vec<iam::Tag> {
        iam_tags(self.detail.tags())
    }
}
