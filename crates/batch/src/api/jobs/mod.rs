//! Jobs: submitting, describing, listing, cancelling, terminating.

mod list;
mod submit;
mod view;

pub use list::list;
pub use submit::submit;

use iam::{Any, Caller, Named};
use store::Tx;
use wire::Action;
use wire::r#gen::batch as shape;
use wire::r#gen::batch::action;

use crate::error::Error;
use crate::model::job::{Job, JobStatus, is_final};
use crate::model::names::job_arn;
use crate::model::tags::iam_tags;
use crate::runner::{self, Signal, withdraw};
use crate::table;

const DESCRIBED_MAX: usize = 100;
const REASON_CHARS_MAX: usize = 1_024;

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeJobsRequest,
) -> Result<shape::DescribeJobsResponse, Error> {
    caller.authorize::<action::DescribeJobs>(tx, &Any::of(caller))?;
    if input.jobs.len() > DESCRIBED_MAX {
        return Err(Error::Client(format!(
            "At most {DESCRIBED_MAX} jobs can be described at once."
        )));
    }
    let mut jobs = Vec::new();
    for id in &input.jobs {
        if let Some(job) = find(tx, caller, id)? {
            let attempts = table::job::attempts(tx, &job.id)?;
            jobs.push(view::detail(&job, &attempts));
        }
    }
    Ok(shape::DescribeJobsResponse { jobs: Some(jobs) })
}

/// The caller's job with this id or ARN.
fn find(tx: &mut Tx, caller: &Caller, text: &str) -> Result<Option<Job>, Error> {
    let id = text.rsplit('/').next().unwrap_or(text);
    Ok(table::job::find(tx, id)?.filter(|job| {
        job.account == caller.account()
            && job.region == caller.region()
            && (id == text || job.arn().as_str() == text)
    }))
}

fn find_for<A: Action>(tx: &mut Tx, caller: &Caller, id: &str) -> Result<Option<Job>, Error> {
    let found = find(tx, caller, id)?;
    let arn = job_arn(
        caller.region(),
        caller.account(),
        id.rsplit('/').next().unwrap_or(id),
    );
    let tags = iam_tags(found.as_ref().map(|job| &job.tags));
    caller.authorize::<A>(tx, &Named::new(&arn).tagged(&tags))?;
    Ok(found)
}

fn check_reason(reason: &str) -> Result<(), Error> {
    if reason.chars().count() > REASON_CHARS_MAX {
        return Err(Error::Client(format!(
            "reason can have at most {REASON_CHARS_MAX} characters."
        )));
    }
    Ok(())
}

/// Ends a job that has not been placed; leaves one that has alone, and succeeds all the same.
pub fn cancel(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CancelJobRequest,
) -> Result<Vec<Signal>, Error> {
    check_reason(&input.reason)?;
    let Some(mut job) = find_for::<action::CancelJob>(tx, caller, &input.job_id)? else {
        return Ok(Vec::new());
    };
    if !matches!(
        job.status,
        JobStatus::Submitted | JobStatus::Pending | JobStatus::Runnable
    ) {
        return Ok(Vec::new());
    }
    job.cancelled = true;
    withdraw(tx, &job, &input.reason, caller.now())
}

/// Ends a job wherever it is.
pub fn terminate(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::TerminateJobRequest,
) -> Result<Vec<Signal>, Error> {
    check_reason(&input.reason)?;
    let Some(job) = find_for::<action::TerminateJob>(tx, caller, &input.job_id)? else {
        return Ok(Vec::new());
    };
    if is_final(job.status) {
        return Ok(Vec::new());
    }
    runner::terminate(tx, job, &input.reason, caller.now())
}
