//! ListJobs: a queue's jobs, newest first, by status or by one filter.

use iam::{Any, Caller};
use store::Tx;
use wire::r#gen::batch as shape;
use wire::r#gen::batch::action;

use super::view::summary;
use crate::error::Error;
use crate::model::job::{Job, JobStatus};
use crate::model::names::Kind;
use crate::model::queue::JobQueue;
use crate::table;
use crate::table::listing::{Glance, Listing, Window};

const PAGE_MAX: usize = 1_000;
const FILTERED_PAGE_MAX: usize = 100;
/// How many jobs one request looks at to fill a filtered page. What lies behind them is on the next
/// page: one may be short, or empty, and not the last.
const SEEN_MAX: usize = 10_000;

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
    let queue: JobQueue = table::place::find(tx, caller.account(), caller.region(), name)?
        .ok_or_else(|| Error::not_found(Kind::JobQueue, name))?;
    let filters = input.filters.as_deref().unwrap_or_default();
    let filter = match filters {
        [] => None,
        [one] => Some(Filter::parse(one)?),
        _ => return refuse("At most one filter can be given."),
    };
    let before = input
        .next_token
        .as_ref()
        .map(|token| token.parse::<i64>())
        .transpose();
    let before = before.map_err(|_| Error::Client("The nextToken value is invalid.".to_owned()))?;
    let size = |most: usize| {
        let asked = input
            .max_results
            .map(|asked| usize::try_from(asked).unwrap_or(1));
        asked.unwrap_or(most).clamp(1, most)
    };
    let queue = queue.arn.as_str();
    let page = match filter {
        None => {
            let status = input.job_status.unwrap_or(JobStatus::Running);
            by_status(tx, queue, status, before, size(PAGE_MAX))?
        }
        Some(filter) => filtered(tx, queue, &filter, before, size(FILTERED_PAGE_MAX))?,
    };
    shown(tx, page)
}

/// Jobs, and where the next page begins, if there is one.
type Page = (Vec<Job>, Option<i64>);

fn by_status(
    tx: &mut Tx,
    queue: &str,
    status: JobStatus,
    before: Option<i64>,
    size: usize,
) -> Result<Page, Error> {
    let listing = Listing {
        queue,
        status: Some(status),
        before,
        limit: i64::try_from(size + 1).unwrap_or(i64::MAX),
    };
    let mut found = table::listing::list(tx, &listing)?;
    let more = found.len() > size;
    found.truncate(size);
    let next = found.last().filter(|_| more).map(|job| job.seq);
    Ok((found, next))
}

fn filtered(
    tx: &mut Tx,
    queue: &str,
    filter: &Filter,
    before: Option<i64>,
    size: usize,
) -> Result<Page, Error> {
    let window = Window {
        queue,
        before,
        made_before_ms: filter.made_before_ms(),
        made_after_ms: filter.made_after_ms(),
        limit: i64::try_from(SEEN_MAX).unwrap_or(i64::MAX),
    };
    let seen = table::listing::glance(tx, &window)?;
    let (matching, next) = cut(&seen, SEEN_MAX, size, |glance| filter.holds(glance));
    let mut jobs = Vec::new();
    for id in matching {
        jobs.extend(table::job::find(tx, id)?);
    }
    Ok((jobs, next))
}

/// The ids of the first `size` that match among those seen, and where to go on: behind the last of
/// them, if another one matches; behind all that was seen, if there may be more than was looked at.
fn cut(
    seen: &[Glance],
    seen_max: usize,
    size: usize,
    matches: impl Fn(&Glance) -> bool,
) -> (Vec<&str>, Option<i64>) {
    let mut matching = seen.iter().filter(|glance| matches(glance));
    let taken: Vec<&Glance> = matching.by_ref().take(size).collect();
    let last = if matching.next().is_some() {
        taken.last().copied()
    } else if seen.len() >= seen_max {
        seen.last()
    } else {
        None
    };
    let ids = taken.iter().map(|glance| glance.id.as_str()).collect();
    (ids, last.map(|glance| glance.seq))
}

fn shown(tx: &mut Tx, (jobs, next): Page) -> Result<shape::ListJobsResponse, Error> {
    let mut summaries = Vec::new();
    for job in &jobs {
        let attempts = table::job::attempts(tx, &job.id)?;
        summaries.push(summary(job, attempts.last()));
    }
    Ok(shape::ListJobsResponse {
        job_summary_list: Some(summaries),
        next_token: next.map(|seq| seq.to_string()),
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

    const fn made_before_ms(&self) -> Option<i64> {
        match self {
            Self::Before(ms) => Some(*ms),
            _ => None,
        }
    }

    const fn made_after_ms(&self) -> Option<i64> {
        match self {
            Self::After(ms) => Some(*ms),
            _ => None,
        }
    }

    /// Names match whatever their case, and as a prefix before `*`; a definition's revision may be
    /// left out. By time the store has chosen already.
    fn holds(&self, job: &Glance) -> bool {
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
                let arn = job.definition.as_str();
                let numbered = arn.rsplit('/').next().unwrap_or_default();
                let name = numbered.split(':').next().unwrap_or_default();
                [arn, numbered, name]
                    .into_iter()
                    .any(|text| matches(pattern, text))
            }),
            Self::Before(_) | Self::After(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::table::job_tests::{made, on_a_fresh_file};
    use wire::Timestamp;

    fn glance(seq: i64, name: &str) -> Glance {
        Glance {
            seq,
            id: format!("id{seq}"),
            name: name.to_owned(),
            definition: "arn:aws:batch:eu-west-1:111111111111:job-definition/Train:3".to_owned(),
        }
    }

    #[test]
    fn filters() {
        let filter = |name: &str, value: &str| {
            let given = shape::KeyValuesPair {
                name: Some(name.to_owned()),
                values: Some(vec!["none".to_owned(), value.to_owned()]),
            };
            Filter::parse(&given).unwrap()
        };
        #[rustfmt::skip]
        let table = [
            ("JOB_NAME",       "night-1",  true),
            ("JOB_NAME",       "NIGHT-1",  true),
            ("JOB_NAME",       "night",    false),
            ("JOB_NAME",       "night*",   true),
            ("JOB_NAME",       "*",        true),
            ("JOB_DEFINITION", "train",    true),
            ("JOB_DEFINITION", "train:3",  true),
            ("JOB_DEFINITION", "train:4",  false),
            ("JOB_DEFINITION", "tr*",      true),
            ("JOB_DEFINITION", "arn:aws:batch:eu-west-1:111111111111:job-definition/Train:3", true),
            ("JOB_DEFINITION", "night-1",  false),
        ];
        for (name, value, expected) in table {
            let found = filter(name, value).holds(&glance(1, "Night-1"));
            assert_eq!(found, expected, "{name} {value}");
        }
    }

    fn names(
        tx: &mut Tx,
        queue: &str,
        filter: Filter,
        before: Option<i64>,
    ) -> Result<Vec<String>, Error> {
        let (jobs, _) = filtered(tx, queue, &filter, before, 9)?;
        Ok(jobs.into_iter().map(|job| job.name).collect())
    }

    #[test]
    fn times_are_looked_up() {
        on_a_fresh_file(|tx| {
            let mut queue = String::new();
            for ms in [10, 20, 30] {
                let mut job = made(&format!("at{ms}"), JobStatus::Failed);
                job.created_at = Timestamp::from_ms(ms);
                table::job::insert(tx, &job)?;
                queue = job.queue;
            }
            assert_eq!(
                names(tx, &queue, Filter::Before(30), None)?,
                ["at20", "at10"]
            );
            assert_eq!(
                names(tx, &queue, Filter::After(10), None)?,
                ["at30", "at20"]
            );
            assert_eq!(names(tx, &queue, Filter::After(10), Some(3))?, ["at20"]);
            let failed = by_status(tx, &queue, JobStatus::Failed, None, 2)?;
            assert_eq!((failed.0.len(), failed.1), (2, Some(2)));
            let rest = by_status(tx, &queue, JobStatus::Failed, failed.1, 2)?;
            assert_eq!((rest.0.len(), rest.1), (1, None));
            assert!(
                by_status(tx, &queue, JobStatus::Running, None, 2)?
                    .0
                    .is_empty()
            );
            Ok(())
        });
    }

    proptest! {
        /// Page after page, whatever their sizes, every match is shown once, in order.
        #[test]
        fn no_match_is_lost(
            matching in vec(any::<bool>(), 0..60), seen_max in 1..20_usize, size in 1..20_usize,
        ) {
            let mut jobs: Vec<Glance> = (1..)
                .zip(&matching)
                .map(|(seq, matching)| glance(seq, if *matching { "yes" } else { "no" }))
                .collect();
            jobs.reverse();
            let mut before = i64::MAX;
            let mut shown: Vec<String> = Vec::new();
            for _ in 0..=jobs.len() {
                let window: Vec<Glance> = jobs
                    .iter()
                    .filter(|job| job.seq < before)
                    .take(seen_max)
                    .cloned()
                    .collect();
                let (ids, next) = cut(&window, seen_max, size, |job| job.name == "yes");
                prop_assert!(ids.len() <= size);
                shown.extend(ids.into_iter().map(str::to_owned));
                match next {
                    Some(seq) => before = seq,
                    None => break,
                }
            }
            let expected: Vec<String> = jobs
                .iter()
                .filter(|job| job.name == "yes")
                .map(|job| job.id.clone())
                .collect();
            prop_assert_eq!(shown, expected);
        }
    }
}
