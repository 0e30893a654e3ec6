//! Compute environments as they are stored.

use wire::r#gen::batch as shape;

use super::place::Place;

/// Where a queue's jobs may run, and how much of them at once.
pub type ComputeEnvironment = Place<shape::ComputeEnvironmentDetail>;

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
}

pub fn is_fargate(kind: shape::CRType) -> bool {
    matches!(kind, shape::CRType::Fargate | shape::CRType::FargateSpot)
}
