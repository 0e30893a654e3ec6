//! Something that runs containers: this machine, or a simulated one.
//!
//! The world ends at [`Engine`]: idempotent verbs keyed by the caller's own id, and
//! [`Engine::observe`] to learn the truth after a crash. Nothing here knows a cloud service; an
//! attempt is an id, a [`RunSpec`] and an exit.

mod output;
mod spec;

pub mod local;
pub mod sim;
pub mod usage;

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use tokio::sync::broadcast;

pub use local::{
    Capabilities, Choices, Connection, DOORWAY_ADDRESS, Free, Gauge, LocalEngine, PrivateNetwork,
    Room, SHIM_ARG, shim_main,
};
pub use output::{
    OUTPUT_BYTES_MAX, OUTPUT_MEMORY_BYTES_MAX, OUTPUT_RECORD_BYTES_MAX, Output, OutputError,
    OutputReader, OutputRecord, Stream,
};
pub use spec::{
    Cpu, Device, EnvVar, Folder, INPUT_BYTES_MAX, Limits, Mount, Network, Rlimit, RunSpec, Spool,
    Storage,
};

/// Events that may wait for a slow listener. One that falls further behind is told so and calls
/// [`Engine::observe`], which knows everything.
pub const EVENTS_MAX: usize = 4096;

/// Length of an attempt's id.
pub const ATTEMPT_ID_BYTES_MAX: usize = 64;

/// The caller's name for one run of a job: letters, digits and `-`, at most 64.
///
/// It is a folder's and a control group's name as well, so nothing else may be in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AttemptId(String);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "an attempt's id is 1 to {ATTEMPT_ID_BYTES_MAX} letters, digits or '-', not starting with '-'"
)]
pub struct AttemptIdError;

impl AttemptId {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for AttemptId {
    type Err = AttemptIdError;

    fn from_str(text: &str) -> Result<Self, AttemptIdError> {
        let allowed = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let sized = (1..=ATTEMPT_ID_BYTES_MAX).contains(&text.len());
        if allowed && sized && !text.starts_with('-') {
            Ok(Self(text.to_owned()))
        } else {
            Err(AttemptIdError)
        }
    }
}

impl TryFrom<String> for AttemptId {
    type Error = AttemptIdError;

    fn try_from(text: String) -> Result<Self, AttemptIdError> {
        text.parse()
    }
}

impl From<AttemptId> for String {
    fn from(id: AttemptId) -> Self {
        id.0
    }
}

impl fmt::Display for AttemptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What an engine knows about an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    pub attempt: AttemptId,
    pub state: State,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Taken, and not yet running.
    Starting,
    Running {
        started_at_ms: i64,
    },
    Exited(Exit),
}

/// How an attempt ended. Written once, durably, and kept until [`Engine::forget`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    /// The exit code, if the process exited by itself.
    pub code: Option<i32>,
    /// The signal that killed it, if one did.
    pub signal: Option<i32>,
    /// The kernel killed at least one process of the container for want of memory. The exit
    /// code can still be 0: a shell survives its child.
    pub oom_killed: bool,
    /// It was killed for what it wrote to the disk: why.
    #[serde(default)]
    pub out_of_storage: Option<String>,
    /// Why there is no code: it could not be started, or was lost.
    pub error: Option<String>,
    /// The command certainly never ran, so running the job again repeats nothing.
    pub never_started: bool,
    pub started_at_ms: Option<i64>,
    pub stopped_at_ms: i64,
}

/// Why an attempt could not be started. Its record says [`Exit::never_started`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum LaunchError {
    #[error("the limit {limit} cannot be enforced by controller {controller}: {reason}")]
    Limit {
        limit: String,
        controller: String,
        reason: String,
    },
    #[error("{0}")]
    Storage(String),
    #[error("the image's file system cannot be assembled: {0}")]
    Rootfs(String),
    #[error("the user cannot be resolved: {0}")]
    User(String),
    #[error("the mount {target} cannot be made: {reason}", target = target.display())]
    Mount { target: PathBuf, reason: String },
    #[error("the device {path} cannot be given: {reason}", path = path.display())]
    Device { path: PathBuf, reason: String },
    #[error("the network cannot be set up: {0}")]
    Network(String),
    /// The command is missing, or no program. The text is the one a shell would give.
    #[error("the command cannot be executed: {0}")]
    Exec(String),
    #[error("the request is wrong: {0}")]
    Spec(String),
    #[error("it was stopped before it started")]
    Stopped,
    /// A failure that is ours, or the machine's.
    #[error("the container cannot be created: {0}")]
    Internal(String),
}

/// A failure of the engine itself.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    #[error("the attempt {0} is still running")]
    StillRunning(AttemptId),
    #[error("the attempt {0} is unknown")]
    Unknown(AttemptId),
    #[error("another engine uses the folder {0}")]
    InUse(PathBuf),
    #[error("{what}")]
    Io {
        what: String,
        #[source]
        source: std::io::Error,
    },
    #[error("a task of the engine ended early")]
    Task,
}

impl EngineError {
    pub(crate) fn io(what: impl Into<String>, source: impl Into<std::io::Error>) -> Self {
        Self::Io {
            what: what.into(),
            source: source.into(),
        }
    }
}

/// Something that runs containers: this machine, a cluster, or a test.
#[async_trait]
pub trait Engine: Send + Sync + fmt::Debug {
    /// Starts the attempt unless it is already known, in whatever state: an attempt is never run
    /// twice. Returns when it runs, or when it is certain that it does not; after an error the
    /// attempt is known as exited with [`Exit::never_started`], until forgotten.
    async fn launch(&self, attempt: &AttemptId, spec: &RunSpec) -> Result<Output, LaunchError>;

    /// Asks the attempt to end (SIGTERM), and ends it (SIGKILL) after the grace period. Returns
    /// when the request is durable, not when it is obeyed. Unknown attempts are no error.
    async fn stop(&self, attempt: &AttemptId, grace: Duration) -> Result<(), EngineError>;

    /// Everything this engine knows, running or ended, in the order of ids.
    async fn observe(&self) -> Result<Vec<Observation>, EngineError>;

    /// What the attempt wrote, from the beginning, as long as it is not forgotten.
    async fn output(&self, attempt: &AttemptId) -> Result<Output, EngineError>;

    /// Prompt notice of starts and exits from now on, adopted attempts' too. A hint: whoever
    /// misses one, or starts listening late, asks [`Engine::observe`].
    fn events(&self) -> broadcast::Receiver<Observation>;

    /// Removes all trace of an ended attempt, once its exit is recorded durably elsewhere.
    /// Unknown attempts are no error.
    async fn forget(&self, attempt: &AttemptId) -> Result<(), EngineError>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempt_ids() {
        let long = "a".repeat(ATTEMPT_ID_BYTES_MAX);
        let too_long = "a".repeat(ATTEMPT_ID_BYTES_MAX + 1);
        #[rustfmt::skip]
        let table = [
            ("a",        true),
            ("A-9",      true),
            (&long,      true),
            (&too_long,  false),
            ("",         false),
            ("-a",       false),
            (".",        false),
            ("..",       false),
            ("a/b",      false),
            ("a b",      false),
            ("ä",        false),
        ];
        for (text, allowed) in table {
            assert_eq!(text.parse::<AttemptId>().is_ok(), allowed, "{text:?}");
            let json = serde_json::to_string(text).expect("a string");
            assert_eq!(
                serde_json::from_str::<AttemptId>(&json).is_ok(),
                allowed,
                "{text:?}"
            );
        }
    }
}
