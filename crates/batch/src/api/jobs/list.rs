//! ListJobs: a queue's jobs, newest first, by status or by one filter.

use iam::{Any, Caller};
use store::Tx;
use wire::r#gen::batch as shape;
use wire::r#gen::batch::action;

use super::view::summary;
use crate::error::Error;
use crate::model::job::{Job, JobStatus};
use crate::table;
use crate::table::job::Listing;

const PAGE_MAX: i32 = 1_000;
const FILTERED_PAGE_MAX: i32 = 100;
/// How many jobs one request looks at to fill a filtered page.
const SEEN_MAX: i64 = 10_000;

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListJobsRequest,
) -> Result<shape::ListJobsResponse, Error> {
    caller.authorize::<action::ListJobs>(tx, &Any::of(caller))?;
    let refuse = |text: &str| Err(Error::Client(text.to_owned()));
    let name = match (
        &input.job_queue,
        &input.array_job_id,
        &input.multi_node_job_id,
    ) {
        (Some(queue), None, None) => queue,
        // There are no such jobs here, and so no children.
        (None, Some(_), None) | (None, None, Some(_)) => {
            return Ok(shape::ListJobsResponse {
                job_summary_list: Some(Vec::new()),
                next_token: None,
            });
        }
        _ => {
            return refuse(
                "Exactly one of jobQueue, arrayJobId and multiNodeJobId has to be specified.",
            );
        }
    };
    let queue = table::queue::find(tx, caller.account(), caller.region(), name)?
        .ok_or_else(|| Error::Client(format!("JobQueue {name} not found.")))?;
    let filters = input.filters.as_deref().unwrap_or_default();
    let filter = match filters {
        [] => None,
        [one] => Some(Filter::parse(one)?),
        _ => return refuse("At most one filter can be given."),
    };
    let most = if filter.is_some() {
        FILTERED_PAGE_MAX
    } else {
        PAGE_MAX
    };
    let size = input.max_results.unwrap_or(most).clamp(1, most);
    let before = input
        .next_token
        .as_ref()
        .map(|token| token.parse::<i64>())
        .transpose();
    let before = before.map_err(|_| Error::Client("The nextToken value is invalid.".to_owned()))?;
    let listing = Listing {
        queue: queue.arn.as_str(),
        status: match filter {
            None => Some(input.job_status.unwrap_or(JobStatus::Running)),
            Some(_) => None,
        },
        before,
        limit: if filter.is_some() {
            SEEN_MAX
        } else {
            i64::from(size) + 1
        },
    };
    let found = table::job::list(tx, &listing)?;
    let matching = found
        .into_iter()
        .filter(|(_, job)| filter.as_ref().is_none_or(|f| f.holds(job)));
    page(tx, matching, usize::try_from(size).unwrap_or(1))
}

fn page(
    tx: &mut Tx,
    mut found: impl Iterator<Item = (i64, Job)>,
    size: usize,
) -> Result<shape::ListJobsResponse, Error> {
    let mut summaries = Vec::new();
    let mut last = None;
    for (seq, job) in found.by_ref().take(size) {
        let attempts = table::job::attempts(tx, &job.id)?;
        summaries.push(summary(&job, attempts.last()));
        last = Some(seq.to_string());
    }
    let next_token = found.next().and(last);
    Ok(shape::ListJobsResponse {
        job_summary_list: Some(summaries),
        next_token,
    })
}

enum Filter {
    Name(Vec<String>),
    Definition(Vec<String>),
    Before(i64),
    After(i64),
}

impl Filter {
    fn parse(filter: &shape::KeyValuesPair) -> Result<Self, Error> {
        let values = filter.values.clone().unwrap_or_default();
        let moment = || {
            let ms = values.first().and_then(|text| text.parse().ok());
            ms.ok_or_else(|| {
                Error::Client("The filter's value is not a time in milliseconds.".to_owned())
            })
        };
        Ok(match filter.name.as_deref().unwrap_or_default() {
            "JOB_NAME" => Self::Name(values),
            "JOB_DEFINITION" => Self::Definition(values),
            "BEFORE_CREATED_AT" => Self::Before(moment()?),
            "AFTER_CREATED_AT" => Self::After(moment()?),
            other => {
                return Err(Error::Client(format!(
                    "{other} is not a filter of this job queue."
                )));
            }
        })
    }

    /// Names match whatever their case, and as a prefix before `*`; a definition's revision may be
    /// left out.
    fn holds(&self, job: &Job) -> bool {
        let matches = |pattern: &str, text: &str| {
            let (pattern, text) = (pattern.to_lowercase(), text.to_lowercase());
            match pattern.strip_suffix('*') {
                Some(prefix) => text.starts_with(prefix),
                None => text == pattern,
            }
        };
        match self {
            Self::Name(patterns) => patterns.iter().any(|pattern| matches(pattern, &job.name)),
            Self::Definition(patterns) => patterns.iter().any(|pattern| {
                let numbered = job.definition.rsplit('/').next().unwrap_or_default();
                [job.definition.as_str(), numbered, &job.spec.definition_name]
                    .into_iter()
                    .any(|text| matches(pattern, text))
            }),
            Self::Before(ms) => job.created_at.ms() < *ms,
            Self::After(ms) => job.created_at.ms() > *ms,
        }
    }
}
