//! A machine made of numbers: an [`Engine`] for tests and simulations. Its clock moves when told
//! to, and its jobs do what a plan says.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use tokio::sync::{broadcast, watch};

use crate::output::{Output, Progress, Stream, encode};
use crate::{
    AttemptId, EVENTS_MAX, Engine, EngineError, Exit, LaunchError, Observation, RunSpec, State,
};

/// SIGKILL's number.
const KILLED: i32 = 9;

/// What an attempt will do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Time from the launch to the exit.
    pub run_ms: i64,
    pub code: i32,
    pub oom_killed: bool,
    /// Written to the standard output at the start.
    pub output: Vec<u8>,
    /// Ends when asked to, with this code; if `None`, only when killed.
    pub code_on_stop: Option<i32>,
    /// The launch fails so.
    pub refused: Option<LaunchError>,
}

impl Plan {
    /// Runs that long, then succeeds.
    pub fn succeeds(run_ms: i64) -> Self {
        Self {
            run_ms,
            code: 0,
            oom_killed: false,
            output: Vec::new(),
            code_on_stop: Some(143),
            refused: None,
        }
    }
}

type Planner = dyn Fn(&AttemptId, &RunSpec) -> Plan + Send + Sync;

#[derive(Debug)]
struct Entry {
    state: State,
    plan: Plan,
    exit_at_ms: i64,
    killed: bool,
    output: Arc<Mutex<Vec<u8>>>,
    progress: watch::Sender<Progress>,
}

#[derive(Debug, Default)]
struct Machine {
    now_ms: i64,
    attempts: BTreeMap<AttemptId, Entry>,
    launches: u64,
}

/// An engine without a machine.
pub struct SimEngine {
    planner: Box<Planner>,
    machine: Mutex<Machine>,
    events: broadcast::Sender<Observation>,
}

impl fmt::Debug for SimEngine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimEngine")
            .field("machine", &self.machine)
            .finish_non_exhaustive()
    }
}

impl SimEngine {
    pub fn new(
        now_ms: i64,
        planner: impl Fn(&AttemptId, &RunSpec) -> Plan + Send + Sync + 'static,
    ) -> Self {
        Self {
            planner: Box::new(planner),
            machine: Mutex::new(Machine {
                now_ms,
                ..Machine::default()
            }),
            events: broadcast::channel(EVENTS_MAX).0,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Machine> {
        self.machine.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves the clock, and ends what is due on the way, in the order of time.
    pub fn advance_to(&self, now_ms: i64) {
        let mut machine = self.lock();
        machine.now_ms = machine.now_ms.max(now_ms);
        let mut due: Vec<(i64, AttemptId)> = machine
            .attempts
            .iter()
            .filter(|(_, e)| matches!(e.state, State::Running { .. }) && e.exit_at_ms <= now_ms)
            .map(|(id, entry)| (entry.exit_at_ms, id.clone()))
            .collect();
        due.sort();
        for (at_ms, attempt) in due {
            if let Some(entry) = machine.attempts.get_mut(&attempt) {
                let exit = entry.exit(at_ms);
                self.end(&attempt, entry, exit);
            }
        }
    }

    /// When the next attempt ends, if one runs.
    pub fn next_exit_ms(&self) -> Option<i64> {
        let machine = self.lock();
        let running = |e: &&Entry| matches!(e.state, State::Running { .. });
        machine
            .attempts
            .values()
            .filter(running)
            .map(|e| e.exit_at_ms)
            .min()
    }

    /// Ends an attempt at once, as a lost machine would.
    pub fn lose(&self, attempt: &AttemptId) {
        let mut machine = self.lock();
        let now_ms = machine.now_ms;
        if let Some(entry) = machine.attempts.get_mut(attempt)
            && matches!(entry.state, State::Running { .. })
        {
            let lost = Some("the machine was lost".to_owned());
            let exit = Exit {
                code: None,
                signal: None,
                error: lost,
                ..entry.exit(now_ms)
            };
            self.end(attempt, entry, exit);
        }
    }

    /// How many attempts were really started.
    pub fn launches(&self) -> u64 {
        self.lock().launches
    }

    fn end(&self, attempt: &AttemptId, entry: &mut Entry, exit: Exit) {
        entry.state = State::Exited(exit);
        entry.progress.send_modify(|progress| progress.ended = true);
        self.announce(attempt, &entry.state);
    }

    fn announce(&self, attempt: &AttemptId, state: &State) {
        // Nobody may be listening.
        let _ = self.events.send(Observation {
            attempt: attempt.clone(),
            state: state.clone(),
        });
    }
}

impl Entry {
    fn exit(&self, stopped_at_ms: i64) -> Exit {
        let started_at_ms = match self.state {
            State::Running { started_at_ms } => Some(started_at_ms),
            State::Starting | State::Exited(_) => None,
        };
        Exit {
            code: (!self.killed).then_some(self.plan.code),
            signal: self.killed.then_some(KILLED),
            oom_killed: self.plan.oom_killed,
            out_of_storage: None,
            error: None,
            never_started: false,
            started_at_ms,
            stopped_at_ms,
        }
    }

    fn as_output(&self) -> Output {
        Output::memory(self.output.clone(), self.progress.subscribe())
    }
}

#[async_trait]
impl Engine for SimEngine {
    async fn launch(&self, attempt: &AttemptId, spec: &RunSpec) -> Result<Output, LaunchError> {
        let mut machine = self.lock();
        if let Some(entry) = machine.attempts.get(attempt) {
            return Ok(entry.as_output());
        }
        let plan = (self.planner)(attempt, spec);
        let now_ms = machine.now_ms;
        let output = encode(now_ms, Stream::Stdout, &plan.output);
        let mut entry = Entry {
            state: State::Running {
                started_at_ms: now_ms,
            },
            exit_at_ms: now_ms.saturating_add(plan.run_ms),
            killed: false,
            output: Arc::new(Mutex::new(if plan.output.is_empty() {
                vec![]
            } else {
                output
            })),
            progress: watch::channel(Progress::default()).0,
            plan,
        };
        let handle = entry.as_output();
        let refused = entry.plan.refused.clone();
        if let Some(error) = &refused {
            let text = Some(error.to_string());
            let exit = Exit {
                code: None,
                error: text,
                never_started: true,
                ..entry.exit(now_ms)
            };
            self.end(
                attempt,
                &mut entry,
                Exit {
                    started_at_ms: None,
                    ..exit
                },
            );
        } else {
            machine.launches += 1;
            self.announce(attempt, &entry.state);
        }
        machine.attempts.insert(attempt.clone(), entry);
        refused.map_or(Ok(handle), Err)
    }

    async fn stop(&self, attempt: &AttemptId, grace: Duration) -> Result<(), EngineError> {
        let mut machine = self.lock();
        let now_ms = machine.now_ms;
        let Some(entry) = machine.attempts.get_mut(attempt) else {
            return Ok(());
        };
        let grace_ms = i64::try_from(grace.as_millis()).unwrap_or(i64::MAX);
        if let Some(code) = entry.plan.code_on_stop {
            entry.plan.code = code;
            entry.exit_at_ms = entry.exit_at_ms.min(now_ms);
        } else if now_ms.saturating_add(grace_ms) < entry.exit_at_ms {
            entry.exit_at_ms = now_ms.saturating_add(grace_ms);
            entry.killed = true;
        }
        Ok(())
    }

    async fn observe(&self) -> Result<Vec<Observation>, EngineError> {
        let machine = self.lock();
        let observation = |(attempt, entry): (&AttemptId, &Entry)| Observation {
            attempt: attempt.clone(),
            state: entry.state.clone(),
        };
        Ok(machine.attempts.iter().map(observation).collect())
    }

    async fn output(&self, attempt: &AttemptId) -> Result<Output, EngineError> {
        let machine = self.lock();
        let found = machine.attempts.get(attempt).map(Entry::as_output);
        found.ok_or_else(|| EngineError::Unknown(attempt.clone()))
    }

    fn events(&self) -> broadcast::Receiver<Observation> {
        self.events.subscribe()
    }

    async fn forget(&self, attempt: &AttemptId) -> Result<(), EngineError> {
        let mut machine = self.lock();
        match machine.attempts.get(attempt).map(|e| &e.state) {
            Some(State::Starting | State::Running { .. }) => {
                Err(EngineError::StillRunning(attempt.clone()))
            }
            Some(State::Exited(_)) => {
                machine.attempts.remove(attempt);
                Ok(())
            }
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> AttemptId {
        text.parse().expect("valid")
    }

    fn spec() -> RunSpec {
        RunSpec::new(vec![], vec!["true".to_owned()])
    }

    async fn states(engine: &SimEngine) -> Vec<State> {
        engine
            .observe()
            .await
            .expect("works")
            .into_iter()
            .map(|o| o.state)
            .collect()
    }

    #[tokio::test]
    async fn runs_by_the_clock_and_only_once() {
        let engine = SimEngine::new(100, |_, _| Plan::succeeds(50));
        let mut events = engine.events();
        engine.launch(&id("a"), &spec()).await.expect("runs");
        engine.launch(&id("a"), &spec()).await.expect("is known");
        assert_eq!((engine.launches(), engine.next_exit_ms()), (1, Some(150)));
        engine.advance_to(149);
        assert_eq!(
            states(&engine).await,
            [State::Running { started_at_ms: 100 }]
        );
        assert!(engine.forget(&id("a")).await.is_err());
        engine.advance_to(1000);
        let [State::Exited(exit)] = &states(&engine).await[..] else {
            panic!("not ended")
        };
        assert_eq!((exit.code, exit.stopped_at_ms), (Some(0), 150));
        assert!(matches!(
            events.recv().await.expect("told").state,
            State::Running { .. }
        ));
        assert!(matches!(
            events.recv().await.expect("told").state,
            State::Exited(_)
        ));
        engine.forget(&id("a")).await.expect("ended");
        assert_eq!(states(&engine).await, []);
    }

    #[tokio::test]
    async fn stops_by_asking_or_by_force() {
        let stubborn = |attempt: &AttemptId, _: &RunSpec| Plan {
            code_on_stop: (attempt.as_str() == "kind").then_some(7),
            ..Plan::succeeds(10_000)
        };
        let engine = SimEngine::new(0, stubborn);
        for name in ["kind", "stubborn"] {
            engine.launch(&id(name), &spec()).await.expect("runs");
            engine
                .stop(&id(name), Duration::from_millis(30))
                .await
                .expect("asked");
        }
        engine
            .stop(&id("unknown"), Duration::ZERO)
            .await
            .expect("no error");
        engine.advance_to(30);
        let [State::Exited(kind), State::Exited(killed)] = &states(&engine).await[..] else {
            panic!("not ended")
        };
        assert_eq!((kind.code, kind.stopped_at_ms), (Some(7), 0));
        assert_eq!((killed.signal, killed.stopped_at_ms), (Some(9), 30));
    }

    #[tokio::test]
    async fn a_refused_launch_is_known_as_never_started() {
        let refuse = |_: &AttemptId, _: &RunSpec| Plan {
            refused: Some(LaunchError::Stopped),
            ..Plan::succeeds(1)
        };
        let engine = SimEngine::new(0, refuse);
        assert!(engine.launch(&id("a"), &spec()).await.is_err());
        let [State::Exited(exit)] = &states(&engine).await[..] else {
            panic!("not ended")
        };
        assert!(exit.never_started);
        assert_eq!(engine.launches(), 0);
    }
}
