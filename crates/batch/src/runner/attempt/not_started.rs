//! Why a container never was, in the agent's words and ours.

use oci::Stage;

use crate::model::host::Refusal;
use crate::model::job::Job;
use crate::model::outcome::{Ending, FAILED_TO_START};

#[derive(Debug)]
pub struct NotStarted {
    status_reason: String,
    reason: String,
}

impl NotStarted {
    /// The image could not be had. `text` is the agent's, beginning with the error's name.
    pub fn pull(stage: Stage, text: impl std::fmt::Display) -> Self {
        Self {
            status_reason: FAILED_TO_START.to_owned(),
            reason: format!("{text} [stage={stage}]"),
        }
    }

    /// What the task needs before its containers could not be had. `text` is the agent's, `why` is
    /// who, what, on which resource and what would help.
    pub fn resources(stage: Stage, text: String, why: &str) -> Self {
        Self {
            status_reason: text,
            reason: format!("{why} [stage={stage}]"),
        }
    }

    /// The registry's credentials could not be had: on Fargate the text stands in a longer one.
    pub fn registry_auth(job: &Job, stage: Stage, text: String, why: &str) -> Self {
        let text = if job.spec.fargate {
            format!(
                "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to get registry auth from asm: service call has been retried 1 time(s): {text}"
            )
        } else {
            text
        };
        Self::resources(stage, text, why)
    }

    /// It wants something of this machine that the operator has not granted.
    pub fn host(refusal: &Refusal) -> Self {
        Self {
            status_reason: FAILED_TO_START.to_owned(),
            reason: format!("CannotStartContainerError: {refusal} [stage=host]"),
        }
    }

    pub fn start(text: impl std::fmt::Display) -> Self {
        Self {
            status_reason: FAILED_TO_START.to_owned(),
            reason: format!("CannotStartContainerError: {text} [stage=start]"),
        }
    }

    /// It was to stop before it had begun.
    pub fn stopped() -> Self {
        Self {
            status_reason: FAILED_TO_START.to_owned(),
            reason: "it was stopped before its container started".to_owned(),
        }
    }

    /// What the attempt ends with.
    pub fn ending(self) -> Ending {
        Ending {
            reason: Some(self.reason),
            status_reason: self.status_reason,
            ..Ending::default()
        }
    }
}
