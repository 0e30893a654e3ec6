//! What becomes of a job when an attempt ends. Pure.

use wire::r#gen::batch as shape;

use super::job::JobSpec;

pub const EXITED: &str = "Essential container in task exited";
pub const FAILED_TO_START: &str = "Task failed to start";
/// Of a container that went with the machine.
pub const HOST_TERMINATED: &str = "Host EC2 terminated.";
pub const TIMED_OUT: &str = "Job attempt duration exceeded timeout";
pub const DEPENDENCY_FAILED: &str = "Dependent Job failed";
pub const QUEUE_DELETED: &str = "The job queue was deleted";
/// The job's record makes no sense to this program.
pub const UNREADABLE: &str = "The record of this job can't be read by the server";
pub const OUT_OF_MEMORY: &str = "OutOfMemoryError: Container killed due to memory usage";
pub const OUT_OF_STORAGE: &str = "OutOfStorageError: Container killed due to disk usage";

/// How an attempt ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ending {
    pub exit_code: Option<i32>,
    /// The container's reason.
    pub reason: Option<String>,
    pub status_reason: String,
    pub timed_out: bool,
    /// Its owner's reason, if they stopped it.
    pub stopped: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    Succeed,
    Retry,
    Fail,
}

impl Ending {
    /// "Automated job retries": not after a timeout or a termination; else while attempts are left
    /// and the first matching condition, if any, doesn't say EXIT.
    pub fn next(&self, spec: &JobSpec, attempts_made: i32) -> Next {
        if self.stopped.is_some() || self.timed_out {
            return Next::Fail;
        }
        if self.exit_code == Some(0) {
            return Next::Succeed;
        }
        if attempts_made >= spec.attempts_max() {
            return Next::Fail;
        }
        let conditions = spec
            .retry
            .as_ref()
            .and_then(|retry| retry.evaluate_on_exit.as_deref());
        let first = conditions
            .unwrap_or_default()
            .iter()
            .find(|condition| self.meets(condition));
        match first.map(|condition| condition.action) {
            Some(shape::RetryAction::Exit) => Next::Fail,
            Some(shape::RetryAction::Retry) | None => Next::Retry,
        }
    }

    /// All conditions of an entry have to hold.
    fn meets(&self, condition: &shape::EvaluateOnExit) -> bool {
        let code = self.exit_code.map(|code| code.to_string());
        let pairs = [
            (
                &condition.on_status_reason,
                Some(self.status_reason.as_str()),
            ),
            (&condition.on_reason, self.reason.as_deref()),
            (&condition.on_exit_code, code.as_deref()),
        ];
        pairs.into_iter().all(|(pattern, found)| match pattern {
            None => true,
            Some(pattern) => found.is_some_and(|found| matches(pattern, found)),
        })
    }
}

/// A pattern ends in `*` or means the whole text; case matters to nobody.
fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.to_lowercase(), text.to_lowercase());
    match pattern.strip_suffix('*') {
        Some(prefix) => text.starts_with(prefix),
        None => text == pattern,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use shape::{EvaluateOnExit, RetryAction, RetryStrategy};

    fn spec(attempts: i32, conditions: Vec<EvaluateOnExit>) -> JobSpec {
        JobSpec {
            container: shape::ContainerProperties::default(),
            parameters: BTreeMap::new(),
            retry: Some(RetryStrategy {
                attempts: Some(attempts),
                evaluate_on_exit: Some(conditions),
            }),
            timeout: None,
            depends_on: Vec::new(),
            propagate_tags: None,
            fargate: false,
            scheduling_priority: None,
            definition_name: "d".to_owned(),
            queue_name: "q".to_owned(),
        }
    }

    fn on(reason: Option<&str>, code: Option<&str>, action: RetryAction) -> EvaluateOnExit {
        EvaluateOnExit {
            on_status_reason: None,
            on_reason: reason.map(str::to_owned),
            on_exit_code: code.map(str::to_owned),
            action,
        }
    }

    #[test]
    fn retries() {
        let pull = on(Some("CannotPullContainerError:*"), None, RetryAction::Exit);
        let code = on(None, Some("13*"), RetryAction::Retry);
        let rest = on(None, Some("*"), RetryAction::Exit);
        let conditions = vec![pull, code, rest];
        let ending = |code: Option<i32>, reason: &str| Ending {
            exit_code: code,
            reason: Some(reason.to_owned()),
            status_reason: EXITED.to_owned(),
            ..Ending::default()
        };
        #[rustfmt::skip]
        let table = [
            // ending                                          made  conditions          next
            (ending(Some(0), ""),                                1, conditions.clone(), Next::Succeed),
            (ending(Some(137), ""),                              1, conditions.clone(), Next::Retry),
            (ending(Some(137), ""),                              3, conditions.clone(), Next::Fail),
            (ending(Some(1), ""),                                1, conditions.clone(), Next::Fail),
            (ending(None, "CannotPullContainerError: denied"),   1, conditions.clone(), Next::Fail),
            (ending(None, "CannotStartContainerError: x"),       1, conditions.clone(), Next::Retry),
            (ending(Some(1), ""),                                1, vec![],             Next::Retry),
        ];
        for (row, (ending, made, conditions, next)) in table.into_iter().enumerate() {
            assert_eq!(ending.next(&spec(3, conditions), made), next, "row {row}");
        }
        let stopped = Ending {
            stopped: Some("enough".to_owned()),
            ..ending(Some(0), "")
        };
        assert_eq!(stopped.next(&spec(3, vec![]), 1), Next::Fail);
        let late = Ending {
            timed_out: true,
            ..ending(Some(143), "")
        };
        assert_eq!(late.next(&spec(3, vec![]), 1), Next::Fail);
    }
}
