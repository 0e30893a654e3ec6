//! Job definitions as they are stored.

use wire::r#gen::batch as shape;
use wire::{Arn, Timestamp};

pub const ACTIVE: &str = "ACTIVE";
pub const INACTIVE: &str = "INACTIVE";
/// How long a deregistered definition can still be described ("DeregisterJobDefinition").
pub const INACTIVE_KEPT_MS: i64 = 180 * 24 * 3600 * 1000;

/// One revision of a job definition.
#[derive(Debug, Clone)]
pub struct JobDefinition {
    pub account: String,
    pub region: String,
    pub name: String,
    pub revision: i32,
    /// With the revision.
    pub arn: Arn,
    pub created_at: Timestamp,
    /// When it was deregistered.
    pub inactive_at: Option<Timestamp>,
    /// What DescribeJobDefinitions shows.
    pub detail: shape::JobDefinition,
}

impl JobDefinition {
    pub fn is_active(&self) -> bool {
        self.inactive_at.is_none()
    }

    pub fn is_fargate(&self) -> bool {
        let capabilities = self.detail.platform_capabilities.as_deref().unwrap_or_default();
        capabilities.contains(&shape::PlatformCapability::Fargate)
    }

    pub fn iam_tags(&self) -> Vec<iam::Tag> {
        super::tags::iam_tags(self.detail.tags.as_ref())
    }
}
