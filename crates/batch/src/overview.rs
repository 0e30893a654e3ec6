//! What an operator asks of everybody's jobs: how they stand, and what waits.

use store::{StoreError, Tx};
use wire::Timestamp;

use crate::model::job::JobStatus;
use crate::table;

/// Queues that are told of.
const WAITING_MAX: u32 = 100;

/// In the order of a job's life.
const STATUSES: [JobStatus; 7] = [
    JobStatus::Submitted,
    JobStatus::Pending,
    JobStatus::Runnable,
    JobStatus::Starting,
    JobStatus::Running,
    JobStatus::Succeeded,
    JobStatus::Failed,
];

/// A queue whose jobs wait for their turn or for room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The queue's ARN.
    pub queue: String,
    pub jobs: i64,
    /// The id of the job that was submitted first.
    pub first: String,
    /// When that was.
    pub since: Timestamp,
    /// Why it waits, if that is known.
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Each state, and how many jobs are in it. Those that ended long ago are forgotten.
    pub jobs: Vec<(&'static str, i64)>,
    /// Those first that wait longest.
    pub waiting: Vec<Waiting>,
    pub regions: Vec<String>,
}

pub fn overview(tx: &mut Tx) -> Result<Overview, StoreError> {
    let counted = table::overview::jobs(tx)?;
    let count = |status: JobStatus| {
        let found = counted.iter().find(|(name, _)| name == status.as_str());
        (status.as_str(), found.map_or(0, |(_, count)| *count))
    };
    Ok(Overview {
        jobs: STATUSES.map(count).to_vec(),
        waiting: table::overview::waiting(tx, WAITING_MAX)?,
        regions: table::overview::regions(tx)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::job_tests::{on_a_fresh_file, submitted};

    #[test]
    fn jobs_are_counted_and_the_first_that_waits_is_told() {
        on_a_fresh_file(|tx| {
            let none = overview(tx)?;
            assert!(none.jobs.iter().all(|(_, count)| *count == 0) && none.waiting.is_empty());
            for id in ["a", "b", "c"] {
                submitted(tx, id, JobStatus::Runnable)?;
            }
            table::job::set_status(tx, "a", JobStatus::Failed, None, None)?;
            table::job::set_waiting_reason(tx, "b", "CAPACITY:X - why", Timestamp::from_ms(9))?;
            let found = overview(tx)?;
            let counted: Vec<_> = found.jobs.iter().filter(|(_, count)| *count > 0).collect();
            assert_eq!(counted, [&("RUNNABLE", 2), &("FAILED", 1)]);
            let [waiting] = &found.waiting[..] else {
                panic!("{found:?}");
            };
            assert_eq!((waiting.jobs, waiting.first.as_str()), (2, "b"));
            assert_eq!(waiting.reason.as_deref(), Some("CAPACITY:X - why"));
            Ok(())
        });
    }
}
