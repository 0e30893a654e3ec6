//! Job queues as they are stored.

use wire::r#gen::batch as shape;
use wire::{Arn, Timestamp};

#[derive(Debug, Clone)]
pub struct JobQueue {
    pub account: String,
    pub region: String,
    pub name: String,
    pub arn: Arn,
    pub created_at: Timestamp,
    /// What DescribeJobQueues shows.
    pub detail: shape::JobQueueDetail,
}

impl JobQueue {
    /// Does it take new jobs?
    pub fn is_enabled(&self) -> bool {
        self.detail.state == Some(shape::JQState::Enabled)
    }

    /// Higher goes first.
    pub fn priority(&self) -> i32 {
        self.detail.priority.unwrap_or(0)
    }

    /// The ARNs of its compute environments, the one to try first at the front.
    pub fn environments(&self) -> Vec<&str> {
        let mut order: Vec<_> =
            self.detail.compute_environment_order.iter().flatten().collect();
        order.sort_by_key(|entry| entry.order);
        order.into_iter().map(|entry| entry.compute_environment.as_str()).collect()
    }

    pub fn time_limits(&self) -> &[shape::JobStateTimeLimitAction] {
        self.detail.job_state_time_limit_actions.as_deref().unwrap_or_default()
    }

    pub fn iam_tags(&self) -> Vec<iam::Tag> {
        super::tags::iam_tags(self.detail.tags.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn environments_come_by_their_order_not_as_listed() {
        let entry = |order, name: &str| shape::ComputeEnvironmentOrder {
            order,
            compute_environment: name.to_owned(),
        };
        let queue = JobQueue {
            account: "111111111111".to_owned(),
            region: "eu-west-1".to_owned(),
            name: "q".to_owned(),
            arn: crate::model::names::queue_arn("eu-west-1", "111111111111", "q"),
            created_at: Timestamp::from_ms(0),
            detail: shape::JobQueueDetail {
                compute_environment_order: Some(vec![entry(7, "b"), entry(1, "a"), entry(9, "c")]),
                ..Default::default()
            },
        };
        assert_eq!(queue.environments(), ["a", "b", "c"]);
        assert!(!queue.is_enabled());
    }
}
