//! CreateJobQueue, UpdateJobQueue, DeleteJobQueue, DescribeJobQueues.

use iam::{Any, Caller, Named};
use store::Tx;
use wire::Action;
use wire::r#gen::batch as shape;
use wire::r#gen::batch::action;

use super::permission::creating;
use super::places::{self, Asked, find_for, free};
use crate::error::Error;
use crate::model::environment::ComputeEnvironment;
use crate::model::names::{Kind, is_name, queue_arn};
use crate::model::queue::{self, JobQueue};
use crate::model::tags;
use crate::runner::Signal;
use crate::table;

const HEALTHY: &str = "JobQueue Healthy";

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateJobQueueRequest,
) -> Result<shape::CreateJobQueueResponse, Error> {
    let name = &input.job_queue_name;
    if !is_name(name) {
        return Err(Error::Wrapped(
            "Job queue name should match valid pattern".to_owned(),
        ));
    }
    let (account, region) = (caller.account(), caller.region());
    let arn = queue_arn(region, account, name);
    creating::<action::CreateJobQueue>(tx, caller, &arn, input.tags.as_ref(), Vec::new())?;
    queue::creation(input)?;
    let queue_tags = input.tags.clone().unwrap_or_default();
    tags::check(&queue_tags)?;
    let order = input
        .compute_environment_order
        .as_deref()
        .unwrap_or_default();
    let (order, kind) = resolved::<action::CreateJobQueue>(tx, caller, order)?;
    if input.job_queue_type.is_some_and(|wanted| wanted != kind) {
        return Err(Error::Client(format!(
            "The job queue type of these compute environments is {}.",
            kind.as_str()
        )));
    }
    free::<shape::JobQueueDetail>(tx, caller, name)?;
    let detail = shape::JobQueueDetail {
        job_queue_name: Some(name.clone()),
        job_queue_arn: Some(arn.to_string()),
        state: Some(input.state.unwrap_or(shape::JQState::Enabled)),
        status: Some(shape::JQStatus::Valid),
        status_reason: Some(HEALTHY.to_owned()),
        priority: Some(input.priority),
        compute_environment_order: Some(order),
        job_queue_type: Some(kind),
        tags: Some(queue_tags),
        job_state_time_limit_actions: input.job_state_time_limit_actions.clone(),
        ..Default::default()
    };
    let queue = JobQueue {
        created_at: caller.now(),
        arn,
        detail,
    };
    table::place::insert(tx, &queue)?;
    Ok(shape::CreateJobQueueResponse {
        job_queue_name: Some(queue.name().to_owned()),
        job_queue_arn: Some(queue.arn.to_string()),
    })
}

/// The order with ARNs for names, and the kind of queue that its environments make. Sending jobs
/// to an environment takes permission on it, too.
fn resolved<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    order: &[shape::ComputeEnvironmentOrder],
) -> Result<(Vec<shape::ComputeEnvironmentOrder>, shape::JobQueueType), Error> {
    queue::order(order)?;
    let mut environments: Vec<ComputeEnvironment> = Vec::new();
    for entry in order {
        let text = &entry.compute_environment;
        let environment: ComputeEnvironment =
            table::place::find(tx, caller.account(), caller.region(), text)?
                .ok_or_else(|| Error::not_found(Kind::ComputeEnvironment, text))?;
        let tags = environment.iam_tags();
        caller.authorize::<A>(tx, &Named::new(&environment.arn).tagged(&tags))?;
        environments.push(environment);
    }
    let kind = queue::kind(&environments)?;
    let entry = |(entry, environment): (&shape::ComputeEnvironmentOrder, &ComputeEnvironment)| {
        shape::ComputeEnvironmentOrder {
            order: entry.order,
            compute_environment: environment.arn.to_string(),
        }
    };
    Ok((order.iter().zip(&environments).map(entry).collect(), kind))
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateJobQueueRequest,
) -> Result<shape::UpdateJobQueueResponse, Error> {
    let mut queue: JobQueue = find_for::<action::UpdateJobQueue, _>(tx, caller, &input.job_queue)?;
    if queue.is_deleting() {
        return Err(Error::Client(
            "Cannot update, resource is being modified".to_owned(),
        ));
    }
    queue::update(input)?;
    if let Some(order) = input.compute_environment_order.as_deref() {
        let (order, kind) = resolved::<action::UpdateJobQueue>(tx, caller, order)?;
        if queue
            .detail
            .job_queue_type
            .is_some_and(|before| before != kind)
        {
            return Err(Error::Client(
                "A job queue can't change between EC2 and Fargate compute environments.".to_owned(),
            ));
        }
        queue.detail.compute_environment_order = Some(order);
    }
    let detail = &mut queue.detail;
    detail.state = input.state.or(detail.state);
    detail.priority = input.priority.or(detail.priority);
    if input.job_state_time_limit_actions.is_some() {
        detail
            .job_state_time_limit_actions
            .clone_from(&input.job_state_time_limit_actions);
    }
    table::place::update(tx, &queue)?;
    Ok(shape::UpdateJobQueueResponse {
        job_queue_name: Some(queue.name().to_owned()),
        job_queue_arn: Some(queue.arn.to_string()),
    })
}

/// What the runner is to know: a queue with jobs goes when they have ended, one without at once.
pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteJobQueueRequest,
) -> Result<(shape::DeleteJobQueueResponse, Signal), Error> {
    let mut queue: JobQueue = find_for::<action::DeleteJobQueue, _>(tx, caller, &input.job_queue)?;
    if queue.is_enabled() {
        return Err(Error::Client(
            "Cannot delete, resource must be disabled first".to_owned(),
        ));
    }
    let arn = queue.arn.to_string();
    let signal = if table::job::any_live_in_queue(tx, &arn)? {
        queue.detail.status = Some(shape::JQStatus::Deleting);
        queue.detail.status_reason = None;
        table::place::update(tx, &queue)?;
        Signal::Close { queue: arn }
    } else {
        table::place::delete(tx, Kind::JobQueue, &arn)?;
        Signal::Places
    };
    Ok((shape::DeleteJobQueueResponse {}, signal))
}

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeJobQueuesRequest,
) -> Result<shape::DescribeJobQueuesResponse, Error> {
    caller.authorize::<action::DescribeJobQueues>(tx, &Any::of(caller))?;
    let asked = Asked {
        member: "jobQueues",
        names: input.job_queues.as_deref(),
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let (details, next_token) = places::describe(tx, caller, &asked)?;
    Ok(shape::DescribeJobQueuesResponse {
        job_queues: Some(details),
        next_token,
    })
}
