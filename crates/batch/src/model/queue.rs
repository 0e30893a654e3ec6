//! Job queues as they are stored, and which are legal.

use std::collections::BTreeSet;

use wire::r#gen::batch as shape;

use super::environment::ComputeEnvironment;
use super::place::Place;
use crate::error::Error;

const ENVIRONMENTS_MAX: usize = 3;
const TIME_LIMIT_S_MIN: i32 = 600;
const TIME_LIMIT_S_MAX: i32 = 86_400;
const TIME_LIMITS_MAX: usize = 10;

/// Where jobs wait, and for which compute environments.
pub type JobQueue = Place<shape::JobQueueDetail>;

impl JobQueue {
    /// Does it take new jobs?
    pub fn is_enabled(&self) -> bool {
        self.detail.state == Some(shape::JQState::Enabled)
    }

    /// Are its jobs being ended, and it after them?
    pub fn is_deleting(&self) -> bool {
        self.detail.status == Some(shape::JQStatus::Deleting)
    }

    /// Higher goes first.
    pub fn priority(&self) -> i32 {
        self.detail.priority.unwrap_or(0)
    }

    /// Do its environments make it a queue for Fargate's jobs?
    pub fn is_fargate(&self) -> bool {
        self.detail.job_queue_type == Some(shape::JobQueueType::EcsFargate)
    }

    /// The ARNs of its compute environments, the one to try first at the front.
    pub fn environments(&self) -> Vec<&str> {
        let mut order: Vec<_> = self
            .detail
            .compute_environment_order
            .iter()
            .flatten()
            .collect();
        order.sort_by_key(|entry| entry.order);
        order
            .into_iter()
            .map(|entry| entry.compute_environment.as_str())
            .collect()
    }
}

/// A reason to wait without its explanation: `CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY`.
pub fn reason_code(reason: &str) -> &str {
    reason
        .split_once(" - ")
        .map_or(reason, |(code, _)| code)
        .trim()
}

fn client(sentence: impl Into<String>) -> Error {
    Error::Client(sentence.into())
}

/// What CreateJobQueue refuses before it looks at the environments.
pub fn creation(input: &shape::CreateJobQueueRequest) -> Result<(), Error> {
    if matches!(
        input.job_queue_type,
        Some(
            shape::JobQueueType::Eks
                | shape::JobQueueType::SagemakerTraining
                | shape::JobQueueType::EcsManagedInstances
        )
    ) || input
        .service_environment_order
        .as_ref()
        .is_some_and(|order| !order.is_empty())
    {
        return Err(client(
            "Only job queues of type ECS and ECS_FARGATE are offered by this server.",
        ));
    }
    if input.scheduling_policy_arn.is_some() {
        return Err(no_scheduling_policies());
    }
    priority_of(input.priority)?;
    limits(
        input
            .job_state_time_limit_actions
            .as_deref()
            .unwrap_or_default(),
    )
}

/// What UpdateJobQueue refuses before it looks at the environments.
pub fn update(input: &shape::UpdateJobQueueRequest) -> Result<(), Error> {
    if input.scheduling_policy_arn.is_some() {
        return Err(no_scheduling_policies());
    }
    if input
        .service_environment_order
        .as_ref()
        .is_some_and(|order| !order.is_empty())
    {
        return Err(client(
            "Service environments are not offered by this server.",
        ));
    }
    priority_of(input.priority.unwrap_or(0))?;
    limits(
        input
            .job_state_time_limit_actions
            .as_deref()
            .unwrap_or_default(),
    )
}

fn no_scheduling_policies() -> Error {
    client(
        "Fair-share scheduling is not offered by this server: leave schedulingPolicyArn out for first in, first out.",
    )
}

fn priority_of(priority: i32) -> Result<(), Error> {
    if priority >= 0 {
        Ok(())
    } else {
        Err(client("The priority of a job queue can't be negative."))
    }
}

/// One to three environments, each once, in an order without ties.
pub fn order(order: &[shape::ComputeEnvironmentOrder]) -> Result<(), Error> {
    if !(1..=ENVIRONMENTS_MAX).contains(&order.len()) {
        return Err(client(format!(
            "computeEnvironmentOrder must have 1 to {ENVIRONMENTS_MAX} compute environments."
        )));
    }
    let places: BTreeSet<i32> = order.iter().map(|entry| entry.order).collect();
    if places.len() < order.len() {
        return Err(client(
            "Two compute environments of a job queue can't have the same order.",
        ));
    }
    Ok(())
}

/// "All of the compute environments must be either EC2 (EC2 or SPOT) or Fargate (FARGATE or
/// FARGATE_SPOT); EC2 and Fargate compute environments can't be mixed."
pub fn kind(environments: &[ComputeEnvironment]) -> Result<shape::JobQueueType, Error> {
    let arns: BTreeSet<&str> = environments
        .iter()
        .map(|environment| environment.arn.as_str())
        .collect();
    if arns.len() < environments.len() {
        return Err(client(
            "A compute environment can be in a job queue only once.",
        ));
    }
    if let Some(other) = environments
        .iter()
        .find(|environment| environment.detail.status != Some(shape::CEStatus::Valid))
    {
        return Err(client(format!(
            "ComputeEnvironment {} is not VALID.",
            other.arn
        )));
    }
    let fargate = environments
        .iter()
        .filter(|environment| environment.is_fargate())
        .count();
    match fargate {
        0 => Ok(shape::JobQueueType::Ecs),
        all if all == environments.len() => Ok(shape::JobQueueType::EcsFargate),
        _ => Err(client(
            "EC2 and Fargate compute environments can't be mixed in a job queue.",
        )),
    }
}

/// "Job state time limits": 10 minutes to a day at the head of the queue, then the job is cancelled.
fn limits(actions: &[shape::JobStateTimeLimitAction]) -> Result<(), Error> {
    if actions.len() > TIME_LIMITS_MAX {
        return Err(client(format!(
            "A job queue can have at most {TIME_LIMITS_MAX} job state time limit actions."
        )));
    }
    for action in actions {
        if action.reason.is_empty() {
            return Err(client(
                "The reason of a job state time limit action must not be empty.",
            ));
        }
        if !(TIME_LIMIT_S_MIN..=TIME_LIMIT_S_MAX).contains(&action.max_time_seconds) {
            return Err(client(format!(
                "maxTimeSeconds must be between {TIME_LIMIT_S_MIN} and {TIME_LIMIT_S_MAX}."
            )));
        }
        if action.action != shape::JobStateTimeLimitActionsAction::Cancel {
            return Err(client(
                "The action of a job state time limit must be CANCEL.",
            ));
        }
    }
    Ok(())
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
            arn: crate::model::names::queue_arn("eu-west-1", "111111111111", "q"),
            created_at: wire::Timestamp::from_ms(0),
            detail: shape::JobQueueDetail {
                compute_environment_order: Some(vec![entry(7, "b"), entry(1, "a"), entry(9, "c")]),
                ..Default::default()
            },
        };
        assert_eq!(queue.environments(), ["a", "b", "c"]);
        assert!(!queue.is_enabled());
    }

    #[test]
    fn codes_of_reasons() {
        for (reason, code) in [
            ("CAPACITY:X - the job needs 1 - or 2", "CAPACITY:X"),
            ("CAPACITY:X", "CAPACITY:X"),
            (" CAPACITY:X ", "CAPACITY:X"),
            ("", ""),
        ] {
            assert_eq!(reason_code(reason), code, "{reason}");
        }
    }

    fn entry(order: i32) -> shape::ComputeEnvironmentOrder {
        shape::ComputeEnvironmentOrder {
            order,
            compute_environment: order.to_string(),
        }
    }

    #[test]
    fn orders() {
        let legal = |orders: &[i32]| {
            super::order(&orders.iter().copied().map(entry).collect::<Vec<_>>()).is_ok()
        };
        for (orders, expected) in [
            (&[][..], false),
            (&[1], true),
            (&[3, 1, 2], true),
            (&[1, 1], false),
            (&[1, 2, 3, 4], false),
        ] {
            assert_eq!(legal(orders), expected, "{orders:?}");
        }
    }

    #[test]
    #[allow(clippy::items_after_statements)]
    fn creations() {
        let create = |change: fn(&mut shape::CreateJobQueueRequest)| {
            let mut input = shape::CreateJobQueueRequest::default();
            change(&mut input);
            creation(&input).is_ok()
        };
        fn limit(input: &mut shape::CreateJobQueueRequest, reason: &str, seconds: i32) {
            input.job_state_time_limit_actions = Some(vec![shape::JobStateTimeLimitAction {
                reason: reason.to_owned(),
                state: shape::JobStateTimeLimitActionsState::Runnable,
                max_time_seconds: seconds,
                action: shape::JobStateTimeLimitActionsAction::Cancel,
            }]);
        }
        assert!(create(|_| {}));
        assert!(create(|input| input.priority = 1000));
        assert!(!create(|input| input.priority = -1));
        assert!(!create(
            |input| input.scheduling_policy_arn = Some("p".to_owned())
        ));
        assert!(!create(
            |input| input.job_queue_type = Some(shape::JobQueueType::Eks)
        ));
        assert!(create(
            |input| input.job_queue_type = Some(shape::JobQueueType::Ecs)
        ));
        assert!(create(|input| limit(input, "r", 600)));
        assert!(create(|input| limit(input, "r", 86_400)));
        assert!(!create(|input| limit(input, "r", 599)));
        assert!(!create(|input| limit(input, "r", 86_401)));
        assert!(!create(|input| limit(input, "", 600)));
    }
}
