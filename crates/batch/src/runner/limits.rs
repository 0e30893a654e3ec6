//! "Job state time limits": a job that holds up its queue for too long, for a reason that the queue
//! names, is cancelled.

use std::collections::BTreeMap;
use std::time::Duration;

use store::Tx;
use wire::Timestamp;

use super::transitions::withdraw;
use super::{Signal, State};
use crate::error::Error;
use crate::model::queue::{JobQueue, reason_code};
use crate::table;
use crate::table::job::Overdue;

/// How often it is looked. AWS promises no more than that it acts after the time has passed.
pub const LOOK_EVERY: Duration = Duration::from_secs(10);
/// Jobs of one limit that are cancelled at once; the next ones at the next look.
const CANCELLED_MAX: u32 = 100;

/// One of a queue's `jobStateTimeLimitActions`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    queue: String,
    /// As it was given: it may have an explanation behind its code.
    reason: String,
    wait_ms_max: i64,
}

impl Limit {
    pub fn of(queue: &JobQueue) -> impl Iterator<Item = Self> {
        let actions = queue.detail.job_state_time_limit_actions.iter().flatten();
        actions.map(move |action| Self {
            queue: queue.arn.to_string(),
            reason: action.reason.clone(),
            wait_ms_max: i64::from(action.max_time_seconds) * 1000,
        })
    }

    fn overdue(&self, now: Timestamp) -> Overdue<'_> {
        Overdue {
            queue: &self.queue,
            code: reason_code(&self.reason),
            since: now.plus_ms(-self.wait_ms_max),
        }
    }
}

/// Jobs that have waited too long, each with the reason that its queue gave.
type Due = BTreeMap<String, String>;

fn due(tx: &mut Tx, limits: &[Limit], now: Timestamp) -> Result<Due, Error> {
    let mut found = Due::new();
    for limit in limits {
        for job in table::job::overdue(tx, &limit.overdue(now), CANCELLED_MAX)? {
            found.entry(job).or_insert_with(|| limit.reason.clone());
        }
    }
    Ok(found)
}

/// Cancels those of `stuck` that are still due.
fn cancel(
    tx: &mut Tx,
    limits: &[Limit],
    stuck: &Due,
    now: Timestamp,
) -> Result<Vec<Signal>, Error> {
    let mut signals = Vec::new();
    for (id, reason) in due(tx, limits, now)? {
        if !stuck.contains_key(&id) {
            continue;
        }
        if let Some(mut job) = table::job::find(tx, &id)? {
            job.cancelled = true;
            let why = format!("Canceled by JobStateTimeLimit action due to reason: {reason}");
            signals.extend(withdraw(tx, &job, &why, now)?);
        }
    }
    Ok(signals)
}

impl State {
    /// Cancels the jobs that have been at the head of their queue for too long. Jobs behind the head
    /// wait for their turn, whatever they were told when they were at the head.
    pub(super) async fn cancel_overdue(&mut self) {
        if self.limits.is_empty() {
            return;
        }
        let (limits, now) = (self.limits.clone(), (self.parts.now)());
        let found = self.parts.store.read(move |tx| due(tx, &limits, now)).await;
        let mut stuck = match found {
            Ok(found) => found,
            Err(error) => {
                tracing::error!(%error, "cannot look for jobs that wait too long");
                return;
            }
        };
        stuck.retain(|job, _| self.scheduler.is_stuck(job));
        if stuck.is_empty() {
            return;
        }
        let limits = self.limits.clone();
        let cancelled = self
            .parts
            .store
            .write(move |tx| cancel(tx, &limits, &stuck, now));
        match cancelled.await {
            Ok(signals) => {
                for signal in signals {
                    self.handle_signal(signal).await;
                }
            }
            Err(error) => tracing::error!(%error, "cannot cancel jobs that wait too long"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::job::JobStatus;
    use crate::table::job;
    use crate::table::job_tests::{ACCOUNT, REGION, made, on_a_fresh_file, submitted};
    use wire::r#gen::batch as shape;

    const BUSY: &str = "CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY";
    const TOO_LARGE: &str = "MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE";

    fn limit(reason: &str, wait_s_max: i32) -> Limit {
        let action = shape::JobStateTimeLimitAction {
            reason: reason.to_owned(),
            state: shape::JobStateTimeLimitActionsState::Runnable,
            max_time_seconds: wait_s_max,
            action: shape::JobStateTimeLimitActionsAction::Cancel,
        };
        let queue = JobQueue {
            arn: crate::model::names::queue_arn(REGION, ACCOUNT, "q"),
            created_at: Timestamp::from_ms(0),
            detail: shape::JobQueueDetail {
                job_state_time_limit_actions: Some(vec![action]),
                ..Default::default()
            },
        };
        let mut limits: Vec<Limit> = Limit::of(&queue).collect();
        limits.remove(0)
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_ms(seconds * 1000)
    }

    fn found(tx: &mut Tx, limit: &Limit, seconds: i64) -> Result<Vec<String>, Error> {
        let limits = [limit.clone()];
        Ok(due(tx, &limits, at(seconds))?.into_keys().collect())
    }

    #[test]
    fn a_job_is_due_when_it_has_waited_for_this_reason_for_so_long() {
        on_a_fresh_file(|tx| {
            submitted(tx, "a", JobStatus::Runnable)?;
            submitted(tx, "b", JobStatus::Runnable)?;
            let none: [&str; 0] = [];
            let busy = limit(&format!("{BUSY} - whatever is said of it"), 600);
            job::set_waiting_reason(tx, "a", &format!("{BUSY} - 1 free"), at(100))?;
            assert_eq!(found(tx, &busy, 699)?, none);
            assert_eq!(found(tx, &busy, 700)?, ["a"]);
            // Said again with other numbers, as after a restart, it has waited since the first.
            job::set_waiting_reason(tx, "a", &format!("{BUSY} - 2 free"), at(600))?;
            assert_eq!(found(tx, &busy, 700)?, ["a"]);
            assert_eq!(found(tx, &limit(TOO_LARGE, 600), 9_999)?, none);
            // Another reason is another wait.
            job::set_waiting_reason(tx, "a", &format!("{TOO_LARGE} - never"), at(700))?;
            assert_eq!(found(tx, &busy, 9_999)?, none);
            assert_eq!(found(tx, &limit(TOO_LARGE, 600), 1_299)?, none);
            assert_eq!(found(tx, &limit(TOO_LARGE, 600), 1_300)?, ["a"]);
            Ok(())
        });
    }

    #[test]
    fn a_start_ends_the_wait() {
        on_a_fresh_file(|tx| {
            submitted(tx, "a", JobStatus::Runnable)?;
            job::set_waiting_reason(tx, "a", BUSY, at(0))?;
            let attempt = crate::model::job::Attempt {
                id: "1".to_owned(),
                job: "a".to_owned(),
                number: 1,
                ..Default::default()
            };
            assert!(job::begin(tx, &attempt)?);
            // It failed, is tried again, and waits anew.
            job::set_status(tx, "a", JobStatus::Runnable, None, None)?;
            assert!(found(tx, &limit(BUSY, 600), 9_999)?.is_empty());
            job::set_waiting_reason(tx, "a", BUSY, at(500))?;
            assert!(found(tx, &limit(BUSY, 600), 1_099)?.is_empty());
            assert_eq!(found(tx, &limit(BUSY, 600), 1_100)?, ["a"]);
            Ok(())
        });
    }

    #[test]
    fn what_is_due_and_stuck_is_cancelled() {
        on_a_fresh_file(|tx| {
            for id in ["head", "behind"] {
                submitted(tx, id, JobStatus::Runnable)?;
                job::set_waiting_reason(tx, id, &format!("{BUSY} - 0 free"), at(0))?;
            }
            let mut other = made("other", JobStatus::Runnable);
            other.queue += "-of-somebody-else";
            job::insert(tx, &other)?;
            job::set_waiting_reason(tx, "other", BUSY, at(0))?;
            let limits = [limit(BUSY, 600)];
            let stuck = Due::from([("head".to_owned(), BUSY.to_owned())]);
            assert!(cancel(tx, &limits, &stuck, at(599))?.is_empty());
            let signals = cancel(tx, &limits, &stuck, at(600))?;
            let gone = Signal::Gone {
                job: "head".to_owned(),
            };
            assert_eq!(signals, [gone]);
            let head = job::find(tx, "head")?.unwrap();
            assert_eq!((head.status, head.cancelled), (JobStatus::Failed, true));
            assert_eq!(
                head.status_reason.as_deref(),
                Some(
                    "Canceled by JobStateTimeLimit action due to reason: CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY"
                )
            );
            for id in ["behind", "other"] {
                let job = job::find(tx, id)?.unwrap();
                assert_eq!(job.status, JobStatus::Runnable, "{id}");
            }
            Ok(())
        });
    }
}
