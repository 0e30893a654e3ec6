//! What makes jobs happen: signals become scheduler events, effects become attempts.
//!
//! Order is everything: a state is written down first and acted upon after, and acting twice is
//! harmless. The daemon never remembers what it launched; at start it compares (see [`recover`]).

mod attempt;
mod closing;
mod credentials;
mod image;
mod limits;
mod output;
mod reasons;
mod recover;
mod run_spec;
mod transitions;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use engine::Engine;
use store::Store;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::{Instant, MissedTickBehavior};
use wire::Timestamp;

pub use transitions::{ready, terminate, withdraw};

use self::limits::Limit;
use self::reasons::Reasons;
use crate::error::Error;
use crate::model::environment::ComputeEnvironment;
use crate::model::host::HostAccess;
use crate::model::job::Job;
use crate::model::queue::JobQueue;
use crate::scheduler::{Amount, Effect, Event, Scheduler};
use crate::table;

/// Signals that may wait; a sender beyond that waits itself.
const SIGNALS_MAX: usize = 65_536;

/// What there is to run jobs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Machine {
    pub vcpus: u32,
    pub memory_mib: u64,
}

/// What the runner works with.
#[derive(Debug, Clone)]
pub struct Parts {
    pub store: Store,
    pub iam: iam::Service,
    pub secrets: secrets::Service,
    pub logs: logs::Service,
    pub engine: Arc<dyn Engine>,
    pub images: Arc<oci::Puller>,
    /// Where the volumes are that jobs bring none of their own for.
    pub volumes: PathBuf,
    pub machine: Machine,
    /// What a job may write to its own file system and volumes, unless it is on Fargate.
    pub storage_bytes: u64,
    /// What of this machine jobs may be given.
    pub host: HostAccess,
    pub now: fn() -> Timestamp,
}

/// What the runner is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signal {
    /// A job may start.
    Ready {
        job: String,
        queue: String,
        needs: Amount,
        seq: i64,
    },
    /// A job's attempt has ended, and another may start: the job is back at its place before what it
    /// held is given to those behind it.
    Again {
        job: String,
        queue: String,
        needs: Amount,
        seq: i64,
    },
    /// A job that held or awaited a place does so no longer.
    Gone { job: String },
    /// A job's owner wants it to end.
    Stop { job: String },
    /// Environments or queues have changed.
    Places,
    /// A queue is to go, and its jobs before it.
    Close { queue: String },
}

/// How others reach the runner.
#[derive(Debug, Clone)]
pub struct Handle(mpsc::Sender<Signal>);

impl Handle {
    pub async fn send(&self, signal: Signal) {
        // No runner any more: the daemon ends, and the next one reads it from the store.
        let _ = self.0.send(signal).await;
    }

    pub async fn send_all(&self, signals: Vec<Signal>) {
        for signal in signals {
            self.send(signal).await;
        }
    }
}

/// The loop, running.
#[derive(Debug)]
pub struct Runner {
    handle: Handle,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Runner {
    /// Takes up what an earlier daemon left, then goes on.
    pub async fn start(parts: Parts) -> Result<Self, Error> {
        let (sender, signals) = mpsc::channel(SIGNALS_MAX);
        let (stop, stopping) = watch::channel(false);
        let handle = Handle(sender);
        let machine = Amount {
            vcpus_milli: u64::from(parts.machine.vcpus) * 1000,
            memory_mib: parts.machine.memory_mib,
        };
        let mut state = State {
            parts: Arc::new(parts),
            scheduler: Scheduler::new(machine),
            handle: handle.clone(),
            attempts: HashMap::new(),
            known: Places::default(),
            limits: Vec::new(),
            reasons: Arc::new(Reasons::default()),
        };
        state.look_at_places().await?;
        recover::recover(&mut state).await?;
        let task = tokio::spawn(state.run(signals, stopping));
        Ok(Self { handle, stop, task })
    }

    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }

    /// Starts nothing more. Jobs go on, and are taken up at the next start.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        if let Err(error) = self.task.await {
            tracing::error!(%error, "the runner failed");
        }
    }
}

/// The ARNs that the scheduler knows.
#[derive(Debug, Default)]
struct Places {
    environments: Vec<String>,
    queues: Vec<String>,
}

struct State {
    parts: Arc<Parts>,
    scheduler: Scheduler,
    handle: Handle,
    /// Attempts under way, by job: each is told here when to stop, and ended when dropped.
    attempts: HashMap<String, Running>,
    known: Places,
    /// How long jobs may hold up their queues.
    limits: Vec<Limit>,
    /// What the scheduler says of those that wait, on its way to the store.
    reasons: Arc<Reasons>,
}

struct Running {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

/// What the loop does next.
enum Turn {
    Signal(Signal),
    /// It is time to look for jobs that wait too long.
    Look,
    End,
}

impl State {
    async fn run(
        mut self,
        mut signals: mpsc::Receiver<Signal>,
        mut stopping: watch::Receiver<bool>,
    ) {
        let (reasons, parts) = (Arc::clone(&self.reasons), Arc::clone(&self.parts));
        let writer = tokio::spawn(async move { reasons.write(&parts.store, parts.now).await });
        let effects = self.scheduler.place();
        self.carry_out(effects);
        let first = Instant::now() + limits::LOOK_EVERY;
        let mut looks = tokio::time::interval_at(first, limits::LOOK_EVERY);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let turn = tokio::select! {
                signal = signals.recv() => signal.map_or(Turn::End, Turn::Signal),
                _ = looks.tick() => Turn::Look,
                _ = stopping.wait_for(|stop| *stop) => Turn::End,
            };
            match turn {
                Turn::Signal(signal) => self.handle_signal(signal).await,
                Turn::Look => self.cancel_overdue().await,
                Turn::End => break,
            }
        }
        writer.abort();
        // Whoever follows an attempt stops following; the attempt itself goes on.
        for running in self.attempts.into_values() {
            running.task.abort();
        }
    }

    async fn handle_signal(&mut self, signal: Signal) {
        match signal {
            Signal::Ready {
                job,
                queue,
                needs,
                seq,
            } => {
                let effects = self.scheduler.step(Event::Ready {
                    job,
                    queue,
                    needs,
                    seq,
                });
                self.carry_out(effects);
            }
            Signal::Again {
                job,
                queue,
                needs,
                seq,
            } => {
                self.attempts.remove(&job);
                self.scheduler.take(Event::Gone { job: job.clone() });
                let effects = self.scheduler.step(Event::Ready {
                    job,
                    queue,
                    needs,
                    seq,
                });
                self.carry_out(effects);
            }
            Signal::Gone { job } => {
                self.attempts.remove(&job);
                let effects = self.scheduler.step(Event::Gone { job });
                self.carry_out(effects);
            }
            Signal::Stop { job } => {
                if let Some(running) = self.attempts.get(&job) {
                    let _ = running.stop.send(true);
                }
            }
            Signal::Places => self.look_and_place().await,
            Signal::Close { queue } => {
                self.look_and_place().await;
                let (parts, handle) = (Arc::clone(&self.parts), self.handle.clone());
                tokio::spawn(closing::close(parts, handle, queue));
            }
        }
    }

    async fn look_and_place(&mut self) {
        if let Err(error) = self.look_at_places().await {
            tracing::error!(%error, "cannot read environments and queues");
        }
        let effects = self.scheduler.place();
        self.carry_out(effects);
    }

    /// Tells the scheduler which environments and queues there are.
    async fn look_at_places(&mut self) -> Result<(), Error> {
        let (environments, queues) = self
            .parts
            .store
            .read(|tx| {
                let environments: Vec<ComputeEnvironment> = table::place::all(tx)?;
                let queues: Vec<JobQueue> = table::place::all(tx)?;
                Ok::<_, Error>((environments, queues))
            })
            .await?;
        let mut now = Places::default();
        for environment in environments {
            let arn = environment.arn.to_string();
            let vcpus = u64::try_from(environment.max_vcpus()).unwrap_or_default();
            now.environments.push(arn.clone());
            self.scheduler.take(Event::Environment {
                arn,
                enabled: environment.is_enabled(),
                vcpus_milli_max: vcpus * 1000,
            });
        }
        self.limits = queues.iter().flat_map(Limit::of).collect();
        for queue in queues {
            let arn = queue.arn.to_string();
            now.queues.push(arn.clone());
            // Nothing more starts in one that is to go.
            let environments = if queue.is_deleting() {
                Vec::new()
            } else {
                queue.environments()
            };
            let environments = environments.into_iter().map(str::to_owned).collect();
            self.scheduler.take(Event::Queue {
                arn,
                priority: queue.priority(),
                environments,
            });
        }
        let before = std::mem::replace(&mut self.known, now);
        for arn in before.environments {
            if !self.known.environments.contains(&arn) {
                self.scheduler.take(Event::EnvironmentGone { arn });
            }
        }
        for arn in before.queues {
            if !self.known.queues.contains(&arn) {
                self.scheduler.take(Event::QueueGone { arn });
            }
        }
        Ok(())
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Start { job, environment } => {
                    self.reasons.forget(&job);
                    let (stop, stopped) = watch::channel(false);
                    let (parts, handle) = (Arc::clone(&self.parts), self.handle.clone());
                    let id = job.clone();
                    let task =
                        tokio::spawn(attempt::begin(parts, handle, id, environment, stopped));
                    self.attempts.insert(job, Running { stop, task });
                }
                Effect::Waits { job, reason } => self.reasons.tell(job, reason),
            }
        }
    }

    /// Follows an attempt that an earlier daemon began.
    fn follow(&mut self, job: Job, attempt: crate::model::job::Attempt, from: attempt::From) {
        let (stop, stopped) = watch::channel(job.stop_reason.is_some());
        let (parts, handle, id) = (Arc::clone(&self.parts), self.handle.clone(), job.id.clone());
        let task = tokio::spawn(attempt::resume(parts, handle, job, attempt, from, stopped));
        self.attempts.insert(id, Running { stop, task });
    }
}
