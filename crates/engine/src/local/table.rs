//! The attempts of an engine in memory, and what becomes of one whose shim ended.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::PathBuf;
use std::process::Child;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use nix::libc;
use tokio::sync::{broadcast, watch};

use super::cgroup::Cgroups;
use super::network::Routed;
use super::program::Program;
use super::shim::now_ms;
use super::spawn::Spare;
use super::state::{AttemptDir, StateDir};
use super::watch::{OutputWatch, polled};
use crate::output::{Output, Progress, Unnamed};
use crate::{AttemptId, Exit, LaunchError, Observation, State};

/// How long the lock of a shim that is gone may still look taken.
const SEIZE_TRIES_MAX: u32 = 200;
const SEIZE_WAIT: Duration = Duration::from_millis(10);

#[derive(Debug)]
pub struct Entry {
    state: State,
    progress: watch::Sender<Progress>,
    watched: Option<nix::sys::inotify::WatchDescriptor>,
    /// An output that is kept in memory, and nowhere else.
    memory: Unnamed,
}

pub type Table = Mutex<BTreeMap<AttemptId, Entry>>;

/// A shim: by its descriptor, and as a child to reap if it is ours.
#[derive(Debug)]
pub struct Process {
    pub descriptor: OwnedFd,
    pub child: Option<Child>,
}

/// All that an engine's tasks share.
#[derive(Debug)]
pub struct Shared {
    pub state: StateDir,
    pub program: Program,
    pub spare: Spare,
    pub cgroups: Cgroups,
    pub network: Option<Routed>,
    pub table: Table,
    pub events: broadcast::Sender<Observation>,
    pub watch: OutputWatch,
    /// With less of its disk free, attempts are ended.
    pub free_bytes_min: u64,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<AttemptId, Entry>> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn output_of(&self, attempt: &AttemptId, entry: &Entry) -> Output {
        Output::file(
            self.state.attempt(attempt).output(),
            Arc::clone(&entry.memory),
            entry.progress.subscribe(),
        )
    }

    /// Makes the attempt known; whether it was not.
    pub fn claim(&self, attempt: &AttemptId) -> (Output, bool) {
        let mut table = self.lock();
        let fresh = !table.contains_key(attempt);
        let entry = table
            .entry(attempt.clone())
            .or_insert_with(|| Entry::new(State::Starting));
        (self.output_of(attempt, entry), fresh)
    }

    pub fn insert(&self, attempt: &AttemptId, state: State) {
        self.lock().insert(attempt.clone(), Entry::new(state));
    }

    pub fn state_of(&self, attempt: &AttemptId) -> Option<State> {
        self.lock().get(attempt).map(|entry| entry.state.clone())
    }

    pub fn output(&self, attempt: &AttemptId) -> Option<Output> {
        self.lock()
            .get(attempt)
            .map(|entry| self.output_of(attempt, entry))
    }

    pub fn observe(&self) -> Vec<Observation> {
        let table = self.lock();
        let observation = |(attempt, entry): (&AttemptId, &Entry)| Observation {
            attempt: attempt.clone(),
            state: entry.state.clone(),
        };
        table.iter().map(observation).collect()
    }

    pub fn running(&self) -> Vec<AttemptId> {
        let running =
            |(_, entry): &(&AttemptId, &Entry)| matches!(entry.state, State::Running { .. });
        let table = self.lock();
        table
            .iter()
            .filter(running)
            .map(|(id, _)| id.clone())
            .collect()
    }

    pub fn forget(&self, attempt: &AttemptId) {
        self.lock().remove(attempt);
    }

    /// Holds an output until the attempt is forgotten.
    pub fn keep_output(&self, attempt: &AttemptId, memory: OwnedFd) {
        if let Some(entry) = self.lock().get(attempt) {
            // An attempt is launched once.
            let _ = entry.memory.set(Arc::new(File::from(memory)));
        }
    }

    /// Has new output announced. The file must exist.
    pub fn watch_output(&self, attempt: &AttemptId) {
        if let Some(entry) = self.lock().get_mut(attempt) {
            let path = match entry.memory.get() {
                Some(file) => PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd())),
                None => self.state.attempt(attempt).output(),
            };
            if path.is_symlink() && entry.memory.get().is_none() {
                return; // It was in the memory of an engine that is gone.
            }
            entry.watched = self.watch.add(&path, entry.progress.clone());
        }
    }

    /// Notes a new state and announces it.
    pub fn record(&self, attempt: &AttemptId, state: State) {
        let ended = matches!(state, State::Exited(_));
        if let Some(entry) = self.lock().get_mut(attempt) {
            entry.state = state.clone();
            if ended {
                if let Some(watched) = entry.watched.take() {
                    self.watch.remove(watched);
                }
                entry.progress.send_modify(|progress| progress.ended = true);
            }
        }
        // Nobody may be listening.
        let _ = self.events.send(Observation {
            attempt: attempt.clone(),
            state,
        });
    }

    /// Waits for the shim's end and settles the attempt.
    pub async fn follow(self: &Arc<Self>, attempt: &AttemptId, process: Process) {
        let Process { descriptor, child } = process;
        let ended = match polled(descriptor) {
            Ok(descriptor) => descriptor.readable().await.map(drop),
            Err(error) => Err(error),
        };
        match ended {
            Ok(()) => self.settle_later(attempt, child).await,
            Err(error) => tracing::error!(%attempt, %error, "the shim cannot be waited for"),
        }
    }

    async fn settle_later(self: &Arc<Self>, attempt: &AttemptId, child: Option<Child>) {
        let (shared, attempt) = (self.clone(), attempt.clone());
        let settling = tokio::task::spawn_blocking(move || shared.settle(&attempt, child));
        if let Err(error) = settling.await {
            tracing::error!(%error, "an attempt's end was not settled");
        }
    }

    /// The attempt's shim could not be started, or gave no answer.
    pub async fn give_up(self: &Arc<Self>, attempt: &AttemptId, error: &LaunchError) {
        tracing::warn!(%attempt, %error, "not started");
        self.settle_later(attempt, None).await;
    }

    /// Records the end of an attempt whose shim is gone, if the shim did not; then cleans up.
    pub fn settle(&self, attempt: &AttemptId, child: Option<Child>) {
        if let Some(mut child) = child {
            // Its exit is in the file, if anywhere.
            let _ = child.wait();
        }
        let dir = self.state.attempt(attempt);
        let mut exit = match dir.exit() {
            Ok(Some(exit)) => exit,
            Ok(None) | Err(_) => self.settle_lost(attempt, &dir).unwrap_or_else(|error| {
                tracing::error!(%attempt, %error, "a lost attempt's end is not recorded");
                lost(false, None, false)
            }),
        };
        // One that had ended by itself just then ended by itself.
        if exit.signal == Some(libc::SIGKILL) {
            exit.out_of_storage = dir.full();
        }
        self.record(attempt, State::Exited(exit));
        if let Err(error) = self.cgroups.remove(attempt) {
            tracing::warn!(%attempt, %error, "control groups are left");
        }
    }

    fn settle_lost(&self, attempt: &AttemptId, dir: &AttemptDir) -> io::Result<Exit> {
        // With the lock, no shim of this attempt can start any more.
        let _seized = seize(dir)?;
        if let Some(exit) = dir.exit()? {
            return Ok(exit);
        }
        let oom_killed = self.cgroups.oom_kills(attempt) > 0;
        self.cgroups.kill(attempt)?;
        let started_at_ms = dir.started()?.map(|s| s.started_at_ms);
        let exit = lost(started_at_ms.is_none(), started_at_ms, oom_killed);
        dir.write_exit(&exit)?;
        Ok(exit)
    }
}

impl Entry {
    fn new(state: State) -> Self {
        Self {
            state,
            progress: watch::channel(Progress::default()).0,
            watched: None,
            memory: Unnamed::default(),
        }
    }
}

fn seize(dir: &AttemptDir) -> io::Result<std::fs::File> {
    for _ in 0..SEIZE_TRIES_MAX {
        if let Some(file) = dir.seize()? {
            return Ok(file);
        }
        std::thread::sleep(SEIZE_WAIT);
    }
    Err(io::Error::new(
        io::ErrorKind::TimedOut,
        "the lock of a dead shim is taken",
    ))
}

fn lost(never_started: bool, started_at_ms: Option<i64>, oom_killed: bool) -> Exit {
    let error = if never_started {
        "the container was never started"
    } else {
        "the container's shim was lost, and the container ended with it"
    };
    Exit {
        code: None,
        signal: None,
        oom_killed,
        out_of_storage: None,
        error: Some(error.to_owned()),
        never_started,
        started_at_ms,
        stopped_at_ms: now_ms(),
    }
}
