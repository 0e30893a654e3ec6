//! This machine: a container is a shim of ours, control groups, namespaces and an overlay, with
//! nothing installed beside this program.
//!
//! The daemon starts shims and follows them; it may die and come back, they go on. What is true
//! is in [`state`]; what is in memory here is a copy of it.

mod cgroup;
mod claim;
mod command;
mod config;
mod doorway;
mod filter;
mod gauge;
mod netlink;
mod network;
mod privilege;
mod program;
mod rootfs;
mod routes;
mod seccomp;
mod settings;
mod shim;
mod spawn;
mod state;
mod storage;
mod supervise;
mod syscalls;
mod table;
mod unlinked;
mod user;
mod watch;

use std::fs::File;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use nix::fcntl::{Flock, FlockArg};
use tokio::sync::{broadcast, mpsc, oneshot};
use tokio::task::JoinSet;

use self::cgroup::{Cgroups, Version};
use self::program::Program;
use self::shim::Verdict;
use self::spawn::{Spare, Spawned};
use self::state::{StateDir, Stop};
use self::table::{Shared, Table};
use crate::{
    AttemptId, EVENTS_MAX, Engine, EngineError, LaunchError, Observation, Output, RunSpec, State,
};

pub use self::doorway::{ADDRESS as DOORWAY_ADDRESS, Connection};
pub use self::gauge::Gauge;
pub use self::shim::{SHIM_ARG, shim_main};
pub use self::storage::{Free, Room};

/// What an operator may choose of this engine.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// What containers may reach of this machine itself, over TCP.
    pub host_ports: Vec<u16>,
    /// With less of the disk free, nothing is started, and what wrote most of it is ended.
    pub free_bytes_min: u64,
}

/// What this machine can do for containers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capabilities {
    /// Controllers whose limits can be enforced.
    pub controllers: Vec<String>,
    /// All control groups are of version 2.
    pub unified_cgroups: bool,
    pub private_network: PrivateNetwork,
}

/// What [`crate::Network::Private`] gives on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrivateNetwork {
    /// A way out through the host; the host listens on the gateway's address.
    Routed { gateway: std::net::Ipv4Addr },
    /// Loopback only, because of the reason given. Never the host's network instead.
    Isolated { reason: String },
}

/// The engine of this machine.
#[derive(Debug)]
pub struct LocalEngine {
    shared: Arc<Shared>,
    capabilities: Capabilities,
    network: Option<network::Held>,
    connections: Mutex<Option<mpsc::Receiver<Connection>>>,
    /// Dropping these stops following, not the containers.
    tasks: Mutex<JoinSet<()>>,
    /// Held to keep a second engine off the folder.
    _lock: Flock<File>,
}

impl LocalEngine {
    /// Opens the engine's folder, adopts what runs and settles what does not. `exe` is the
    /// program that calls [`shim_main`]. Call it on a Tokio runtime.
    pub fn open(state_dir: &Path, exe: &Path, choices: &Choices) -> Result<Self, EngineError> {
        let io = |what: &'static str| move |e: std::io::Error| EngineError::io(what, e);
        let state = StateDir::open(state_dir).map_err(io("the engine's folder"))?;
        let lock_path = state.root().join("engine.lock");
        let lock = File::create(&lock_path).map_err(io("the engine's lock"))?;
        let lock = Flock::lock(lock, FlockArg::LockExclusiveNonblock)
            .map_err(|_| EngineError::InUse(state.root().to_owned()))?;
        let owner = state.root().as_os_str().as_encoded_bytes();
        let owner = format!("{:016x}", fnv(owner));
        let cgroups = Cgroups::probe(&owner);
        let cgroups = cgroups.map_err(io("the machine's control groups"))?;
        cgroups
            .prepare()
            .map_err(io("the engine's control groups"))?;
        let program = Program::open(exe).map_err(io("the shims' program"))?;
        let network = network::prepare(&owner, &choices.host_ports);
        let capabilities = capabilities(&cgroups, &network);
        if let Err(reason) = &network {
            tracing::warn!(%reason, "containers' private networks have no way out");
        }
        let (receiving, connections) =
            doorway::receive(state.root()).map_err(io("the containers' doorway"))?;
        let shared = Arc::new(Shared {
            state,
            program,
            spare: Spare::default(),
            cgroups,
            network: network.as_ref().ok().map(|held| held.routed.clone()),
            table: Table::default(),
            events: broadcast::channel(EVENTS_MAX).0,
            watch: watch::OutputWatch::open()
                .map_err(|e| EngineError::io("no notice of output", e))?,
            free_bytes_min: choices.free_bytes_min,
        });
        let engine = Self {
            shared: shared.clone(),
            capabilities,
            network: network.ok(),
            connections: Mutex::new(Some(connections)),
            tasks: Mutex::default(),
            _lock: lock,
        };
        engine.follow(async move { shared.watch.run().await });
        engine.follow(receiving);
        engine.follow(network::collect());
        engine.follow(storage::watch(engine.shared.clone()));
        engine
            .sweep()
            .map_err(io("attempts of an earlier engine"))?;
        engine.keep_spare();
        Ok(engine)
    }

    fn keep_spare(&self) {
        let shared = self.shared.clone();
        tokio::task::spawn_blocking(move || spawn::keep_spare(&shared));
    }

    pub fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    /// What containers connect to at [`DOORWAY_ADDRESS`], from now on. `None` if somebody has it.
    pub fn connections(&self) -> Option<mpsc::Receiver<Connection>> {
        let mut connections = self
            .connections
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        connections.take()
    }

    /// What tells how much attempts use.
    pub fn gauge(&self) -> Gauge {
        Gauge::new(&self.shared)
    }

    /// The disk that attempts write to.
    pub fn room(&self) -> Room {
        Room(Arc::clone(&self.shared))
    }

    /// Brings memory in line with the folder, and the machine with both.
    fn sweep(&self) -> std::io::Result<()> {
        let known = self.shared.state.attempts()?;
        for attempt in self.shared.cgroups.leftovers() {
            if known.binary_search(&attempt).is_err() {
                self.shared.cgroups.kill(&attempt)?;
                self.shared.cgroups.remove(&attempt)?;
            }
        }
        for attempt in known {
            self.shared.insert(&attempt, State::Starting);
            if let Some(process) = spawn::adopt(&self.shared, &attempt)? {
                let shared = self.shared.clone();
                self.follow(async move { shared.follow(&attempt, process).await });
            } else {
                self.shared.settle(&attempt, None);
            }
        }
        Ok(())
    }

    fn follow(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        while tasks.try_join_next().is_some() {}
        tasks.spawn(task);
    }
}

impl Drop for LocalEngine {
    fn drop(&mut self) {
        self.shared.cgroups.retire();
        let ended = |o: &Observation| matches!(o.state, State::Exited(_));
        // One that starts just now does not hold its address yet.
        if !self.shared.observe().iter().all(ended) {
            return;
        }
        if let Some(Err(error)) = self.network.take().map(network::Held::retire) {
            tracing::warn!(%error, "the engine's network is left");
        }
    }
}

fn capabilities(cgroups: &Cgroups, network: &Result<network::Held, String>) -> Capabilities {
    let all = cgroups
        .hierarchies
        .iter()
        .flat_map(|h| h.controllers.iter().cloned());
    let mut controllers: Vec<String> = all.collect();
    controllers.sort();
    Capabilities {
        controllers,
        unified_cgroups: cgroups
            .hierarchies
            .iter()
            .all(|h| h.version == Version::Two),
        private_network: match network {
            Ok(held) => PrivateNetwork::Routed {
                gateway: held.routed.gateway(),
            },
            Err(reason) => PrivateNetwork::Isolated {
                reason: reason.clone(),
            },
        },
    }
}

#[async_trait]
impl Engine for LocalEngine {
    async fn launch(&self, attempt: &AttemptId, spec: &RunSpec) -> Result<Output, LaunchError> {
        let gone = || LaunchError::Internal("the engine is shutting down".to_owned());
        let (output, fresh) = self.shared.claim(attempt);
        if !fresh {
            return Ok(output);
        }
        let (tell, told) = oneshot::channel();
        let (shared, attempt, spec) = (self.shared.clone(), attempt.clone(), spec.clone());
        // A task of its own: a caller that stops waiting must not leave half an attempt.
        self.follow(async move {
            let starting = {
                let (shared, attempt) = (shared.clone(), attempt.clone());
                tokio::task::spawn_blocking(move || spawn::start(&shared, &attempt, spec))
            };
            let started = match starting.await {
                Ok(started) => started,
                Err(e) => Err(LaunchError::Internal(e.to_string())),
            };
            match started {
                Ok(Spawned {
                    process,
                    verdict: Verdict::Started(started),
                }) => {
                    let started_at_ms = started.started_at_ms;
                    shared.record(&attempt, State::Running { started_at_ms });
                    // Whoever asked may be gone.
                    let _ = tell.send(Ok(()));
                    shared.follow(&attempt, process).await;
                }
                Ok(Spawned {
                    process,
                    verdict: Verdict::Failed(error),
                }) => {
                    shared.follow(&attempt, process).await;
                    let _ = tell.send(Err(error));
                }
                Err(error) => {
                    shared.give_up(&attempt, &error).await;
                    let _ = tell.send(Err(error));
                }
            }
        });
        let launched = told.await.map_err(|_| gone())?;
        self.keep_spare();
        launched.map(|()| output)
    }

    async fn stop(&self, attempt: &AttemptId, grace: Duration) -> Result<(), EngineError> {
        if matches!(self.shared.state_of(attempt), None | Some(State::Exited(_))) {
            return Ok(());
        }
        let grace_ms = i64::try_from(grace.as_millis()).unwrap_or(i64::MAX);
        let stop = Stop {
            kill_at_ms: shim::now_ms().saturating_add(grace_ms),
        };
        let (shared, attempt) = (self.shared.clone(), attempt.clone());
        let stopping = tokio::task::spawn_blocking(move || spawn::stop(&shared, &attempt, stop));
        let stopped = stopping.await.map_err(|_| EngineError::Task)?;
        stopped.map_err(|e| EngineError::io("the request to stop", e))
    }

    async fn observe(&self) -> Result<Vec<Observation>, EngineError> {
        Ok(self.shared.observe())
    }

    async fn output(&self, attempt: &AttemptId) -> Result<Output, EngineError> {
        let output = self.shared.output(attempt);
        output.ok_or_else(|| EngineError::Unknown(attempt.clone()))
    }

    fn events(&self) -> broadcast::Receiver<Observation> {
        self.shared.events.subscribe()
    }

    async fn forget(&self, attempt: &AttemptId) -> Result<(), EngineError> {
        match self.shared.state_of(attempt) {
            None => return Ok(()),
            Some(State::Exited(_)) => {}
            Some(State::Starting | State::Running { .. }) => {
                return Err(EngineError::StillRunning(attempt.clone()));
            }
        }
        let (shared, attempt) = (self.shared.clone(), attempt.clone());
        let removing = tokio::task::spawn_blocking(move || {
            shared.cgroups.remove(&attempt)?;
            shared.state.remove(&attempt)?;
            shared.forget(&attempt);
            Ok(())
        });
        let removed: std::io::Result<()> = removing.await.map_err(|_| EngineError::Task)?;
        removed.map_err(|e| EngineError::io("an ended attempt is not removed", e))
    }
}

/// FNV-1a: names that stay the same from one version of this program to the next.
fn fnv(bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}
