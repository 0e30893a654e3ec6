//! Compute environments as they are stored.

use wire::r#gen::batch as shape;
use wire::{Arn, Timestamp};

/// A compute environment: where a queue's jobs may run, and how much of them at once.
#[derive(Debug, Clone)]
pub struct ComputeEnvironment {
    pub account: String,
    pub region: String,
    pub name: String,
    pub arn: Arn,
    pub created_at: Timestamp,
    /// What DescribeComputeEnvironments shows.
    pub detail: shape::ComputeEnvironmentDetail,
}

impl ComputeEnvironment {
    /// May new jobs be placed?
    pub fn is_enabled(&self) -> bool {
        self.detail.state == Some(shape::CEState::Enabled)
    }

    pub fn is_fargate(&self) -> bool {
        let resources = self.detail.compute_resources.as_ref();
        resources.is_some_and(|resources| is_fargate(resources.r#type))
    }

    pub fn max_vcpus(&self) -> i32 {
        self.detail
            .compute_resources
            .as_ref()
            .map_or(0, |resources| resources.maxv_cpus)
    }

    pub fn iam_tags(&self) -> Vec<iam::Tag> {
        super::tags::iam_tags(self.detail.tags.as_ref())
    }
}

pub fn is_fargate(kind: shape::CRType) -> bool {
    matches!(kind, shape::CRType::Fargate | shape::CRType::FargateSpot)
}
