//! Which job starts where, and why the others wait: events in, effects out. No clock, no store, no
//! task; the runner makes effects durable and carries them out.
//!
//! Queues go by priority, and within a queue strictly first in, first out: a job that does not fit
//! now holds back those behind it. One that can never fit says so and holds back nobody.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap, VecDeque};

/// What a job takes, and what there is of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Amount {
    pub vcpus_milli: u64,
    pub memory_mib: u64,
}

impl Amount {
    fn holds(self, other: Self) -> bool {
        self.vcpus_milli >= other.vcpus_milli && self.memory_mib >= other.memory_mib
    }

    fn plus(self, other: Self) -> Self {
        Self {
            vcpus_milli: self.vcpus_milli + other.vcpus_milli,
            memory_mib: self.memory_mib + other.memory_mib,
        }
    }

    fn minus(self, other: Self) -> Self {
        Self {
            vcpus_milli: self.vcpus_milli.saturating_sub(other.vcpus_milli),
            memory_mib: self.memory_mib.saturating_sub(other.memory_mib),
        }
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, rest) = (self.vcpus_milli / 1000, self.vcpus_milli % 1000);
        match rest {
            0 => write!(f, "{whole} vCPU")?,
            rest => write!(
                f,
                "{} vCPU",
                format!("{whole}.{rest:03}").trim_end_matches('0')
            )?,
        }
        write!(f, " and {} MiB", self.memory_mib)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A compute environment is there, or is as follows now.
    Environment {
        arn: String,
        enabled: bool,
        vcpus_milli_max: u64,
    },
    EnvironmentGone {
        arn: String,
    },
    Queue {
        arn: String,
        priority: i32,
        environments: Vec<String>,
    },
    QueueGone {
        arn: String,
    },
    /// A job may start.
    Ready {
        job: String,
        queue: String,
        needs: Amount,
    },
    /// A job was found running when the daemon came back.
    Adopted {
        job: String,
        environment: String,
        needs: Amount,
    },
    /// A job ended, goes back to wait, or was withdrawn: what it held is free.
    Gone {
        job: String,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    Start {
        job: String,
        environment: String,
    },
    /// The job waits, for this reason now. It is said once, until the reason is of another kind.
    Waits {
        job: String,
        reason: String,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Because {
    Busy,
    TooLarge,
    NoEnvironment,
}

#[derive(Debug)]
struct Environment {
    enabled: bool,
    vcpus_milli_max: u64,
    used: Amount,
}

#[derive(Debug, Default)]
struct Queue {
    priority: i32,
    environments: Vec<String>,
    waiting: VecDeque<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    job: String,
    needs: Amount,
    told: Option<Because>,
}

/// One machine, and the environments that share it.
#[derive(Debug)]
pub struct Scheduler {
    machine: Amount,
    used: Amount,
    environments: BTreeMap<String, Environment>,
    queues: BTreeMap<String, Queue>,
    running: HashMap<String, (String, Amount)>,
}

impl Scheduler {
    pub fn new(machine: Amount) -> Self {
        Self {
            machine,
            used: Amount::default(),
            environments: BTreeMap::new(),
            queues: BTreeMap::new(),
            running: HashMap::new(),
        }
    }

    /// Takes one event and says what to do about it.
    pub fn step(&mut self, event: Event) -> Vec<Effect> {
        self.take(event);
        self.place()
    }

    /// Takes an event without placing anything: the runner's start is one step.
    pub fn take(&mut self, event: Event) {
        match event {
            Event::Environment {
                arn,
                enabled,
                vcpus_milli_max,
            } => {
                let used = self
                    .environments
                    .get(&arn)
                    .map_or(Amount::default(), |known| known.used);
                self.environments.insert(
                    arn,
                    Environment {
                        enabled,
                        vcpus_milli_max,
                        used,
                    },
                );
            }
            Event::EnvironmentGone { arn } => {
                self.environments.remove(&arn);
            }
            Event::Queue {
                arn,
                priority,
                environments,
            } => {
                let queue = self.queues.entry(arn).or_default();
                queue.priority = priority;
                queue.environments = environments;
            }
            Event::QueueGone { arn } => {
                self.queues.remove(&arn);
            }
            Event::Ready { job, queue, needs } => {
                let waiting = Waiting {
                    job,
                    needs,
                    told: None,
                };
                self.queues
                    .entry(queue)
                    .or_default()
                    .waiting
                    .push_back(waiting);
            }
            Event::Adopted {
                job,
                environment,
                needs,
            } => self.hold(job, environment, needs),
            Event::Gone { job } => self.release(&job),
        }
    }

    fn hold(&mut self, job: String, environment: String, needs: Amount) {
        self.used = self.used.plus(needs);
        if let Some(known) = self.environments.get_mut(&environment) {
            known.used = known.used.plus(needs);
        }
        self.running.insert(job, (environment, needs));
    }

    /// A job that is unknown has been let go of before, and changes nothing.
    fn release(&mut self, job: &str) {
        if let Some((environment, needs)) = self.running.remove(job) {
            self.used = self.used.minus(needs);
            if let Some(known) = self.environments.get_mut(&environment) {
                known.used = known.used.minus(needs);
            }
            return;
        }
        for queue in self.queues.values_mut() {
            queue.waiting.retain(|waiting| waiting.job != job);
        }
    }

    /// Starts what fits, in order.
    pub fn place(&mut self) -> Vec<Effect> {
        let mut order: Vec<(i32, String)> = self
            .queues
            .iter()
            .map(|(arn, queue)| (-queue.priority, arn.clone()))
            .collect();
        order.sort_unstable();
        order
            .into_iter()
            .flat_map(|(_, arn)| self.place_queue(&arn))
            .collect()
    }

    fn place_queue(&mut self, arn: &str) -> Vec<Effect> {
        let Some(mut queue) = self.queues.remove(arn) else {
            return Vec::new();
        };
        let mut effects = Vec::new();
        let mut kept = VecDeque::new();
        while let Some(mut waiting) = queue.waiting.pop_front() {
            match self.environment_for(&queue.environments, waiting.needs) {
                Ok(environment) => {
                    self.hold(waiting.job.clone(), environment.clone(), waiting.needs);
                    effects.push(Effect::Start {
                        job: waiting.job,
                        environment,
                    });
                }
                Err((because, reason)) => {
                    if waiting.told != Some(because) {
                        waiting.told = Some(because);
                        effects.push(Effect::Waits {
                            job: waiting.job.clone(),
                            reason,
                        });
                    }
                    kept.push_back(waiting);
                    if because != Because::TooLarge {
                        break;
                    }
                }
            }
        }
        kept.append(&mut queue.waiting);
        queue.waiting = kept;
        self.queues.insert(arn.to_owned(), queue);
        effects
    }

    /// The first environment of the queue's order that has room.
    fn environment_for(
        &self,
        order: &[String],
        needs: Amount,
    ) -> Result<String, (Because, String)> {
        let enabled = || {
            order
                .iter()
                .filter_map(|arn| Some((arn, self.environments.get(arn)?)))
                .filter(|(_, e)| e.enabled)
        };
        let free_here = self.machine.minus(self.used);
        for (arn, environment) in enabled() {
            if free_here.holds(needs) && self.free(environment).holds(needs) {
                return Ok(arn.clone());
            }
        }
        let Some((arn, first)) = enabled().next() else {
            let reason = "MISCONFIGURATION:COMPUTE_ENVIRONMENT_DISABLED - no compute environment of the job queue is ENABLED";
            return Err((Because::NoEnvironment, reason.to_owned()));
        };
        let most = |environment: &Environment| Amount {
            vcpus_milli: environment.vcpus_milli_max.min(self.machine.vcpus_milli),
            memory_mib: self.machine.memory_mib,
        };
        if !enabled().any(|(_, environment)| most(environment).holds(needs)) {
            let reason = format!(
                "MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE - the job needs {needs}; {} never has more than {}",
                name(arn),
                most(first)
            );
            return Err((Because::TooLarge, reason));
        }
        let free = self.free(first);
        let free = Amount {
            vcpus_milli: free.vcpus_milli.min(free_here.vcpus_milli),
            memory_mib: free.memory_mib.min(free_here.memory_mib),
        };
        let reason = format!(
            "CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - the job needs {needs}; {} has {free} free of {}",
            name(arn),
            most(first)
        );
        Err((Because::Busy, reason))
    }

    fn free(&self, environment: &Environment) -> Amount {
        Amount {
            vcpus_milli: environment
                .vcpus_milli_max
                .saturating_sub(environment.used.vcpus_milli),
            memory_mib: self
                .machine
                .memory_mib
                .saturating_sub(environment.used.memory_mib),
        }
    }
}

/// `compute-environment/name` without what comes before.
fn name(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}
