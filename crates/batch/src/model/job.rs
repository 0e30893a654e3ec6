//! A job and its attempts: what is stored of them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wire::Timestamp;
use wire::r#gen::batch as shape;

use super::resources::{Platform, Resources, resources};
use crate::error::Error;

pub use shape::JobStatus;

/// "Jobs that have finished stay for at least 7 days" ("Job states").
pub const ENDED_KEPT_MS: i64 = 7 * 24 * 3600 * 1000;

/// What was submitted, with the definition's part in it: it runs as it was then.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct JobSpec {
    /// The definition's container with the overrides applied.
    pub container: shape::ContainerProperties,
    pub parameters: BTreeMap<String, String>,
    pub retry: Option<shape::RetryStrategy>,
    pub timeout: Option<shape::JobTimeout>,
    pub depends_on: Vec<shape::JobDependency>,
    pub propagate_tags: Option<bool>,
    pub fargate: bool,
    pub scheduling_priority: Option<i32>,
    pub definition_name: String,
    pub queue_name: String,
}

impl JobSpec {
    /// What stands for a spec that can't be read.
    pub fn unknown(definition_name: &str, queue_name: &str) -> Self {
        Self {
            container: shape::ContainerProperties::default(),
            parameters: BTreeMap::new(),
            retry: None,
            timeout: None,
            depends_on: Vec::new(),
            propagate_tags: None,
            fargate: false,
            scheduling_priority: None,
            definition_name: definition_name.to_owned(),
            queue_name: queue_name.to_owned(),
        }
    }

    pub const fn platform(&self) -> Platform {
        if self.fargate {
            Platform::Fargate
        } else {
            Platform::Ec2
        }
    }

    /// What it takes of a machine.
    pub fn resources(&self) -> Result<Resources, Error> {
        let container = &self.container;
        let requirements = container
            .resource_requirements
            .as_deref()
            .unwrap_or_default();
        resources(
            self.platform(),
            requirements,
            container.vcpus,
            container.memory,
        )
    }

    pub fn attempts_max(&self) -> i32 {
        self.retry
            .as_ref()
            .and_then(|retry| retry.attempts)
            .unwrap_or(1)
    }

    /// How long an attempt may run, ms.
    pub fn attempt_ms_max(&self) -> Option<i64> {
        let seconds = self.timeout.as_ref()?.attempt_duration_seconds?;
        Some(i64::from(seconds) * 1000)
    }
}

#[derive(Debug, Clone)]
pub struct Job {
    pub id: String,
    pub account: String,
    pub region: String,
    /// The queue's ARN.
    pub queue: String,
    pub name: String,
    /// The definition's ARN, with its revision.
    pub definition: String,
    pub status: JobStatus,
    pub status_reason: Option<String>,
    pub created_at: Timestamp,
    pub started_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
    /// How many attempts there have been.
    pub attempts: i32,
    /// The one that is under way.
    pub attempt: Option<String>,
    pub cancelled: bool,
    pub terminated: bool,
    pub stop_reason: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub spec: JobSpec,
    /// Its place among all submissions: what was submitted first goes first.
    pub seq: i64,
}

impl Job {
    pub fn arn(&self) -> wire::Arn {
        super::names::job_arn(&self.region, &self.account, &self.id)
    }
}

pub const fn is_final(status: JobStatus) -> bool {
    matches!(status, JobStatus::Succeeded | JobStatus::Failed)
}

/// One run of a job.
#[derive(Debug, Clone, Default)]
pub struct Attempt {
    /// Also the engine's attempt id and the ECS task's: 32 hexadecimal digits.
    pub id: String,
    pub job: String,
    /// From 1.
    pub number: i32,
    /// The compute environment's ARN.
    pub environment: String,
    pub started_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
    pub exit_code: Option<i32>,
    /// The container's.
    pub reason: Option<String>,
    pub status_reason: Option<String>,
    pub log_stream: Option<String>,
    pub timed_out: bool,
}
