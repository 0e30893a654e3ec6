//! Which job starts where, and why the others wait: events in, effects out. No clock, no store, no
//! task; the runner makes effects durable and carries them out.
//!
//! Within a queue jobs go strictly in the order of submission: one that does not fit now holds back
//! those behind it. One that can never fit says so and holds back nobody. Between queues see
//! [`turns`].
//!
//! What is known to wait is not looked at again before something has changed for it: a step costs
//! what it changes, however many jobs wait.

mod amount;
#[cfg(test)]
mod tests;
mod turns;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub use amount::Amount;

use turns::{Candidate, Turns};

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
        /// Its place among all submissions, which it keeps when it is retried and when the daemon
        /// comes back.
        seq: i64,
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

#[derive(Debug, Clone)]
struct Environment {
    enabled: bool,
    vcpus_milli_max: u64,
    used: Amount,
}

/// A job's place in its queue. No two submissions have the same number; the job tells them apart
/// even so.
type Place = (i64, String);

#[derive(Debug, Clone, Default)]
struct Queue {
    priority: i32,
    environments: Vec<String>,
    /// Those who wait for their turn.
    line: BTreeMap<Place, Waiting>,
    /// Those that can never fit, as things are.
    aside: BTreeMap<Place, Waiting>,
}

#[derive(Debug, Clone)]
struct Waiting {
    needs: Amount,
    told: Option<Because>,
}

/// The queues at whose front something may have changed.
#[derive(Debug, Clone, Default)]
struct Look {
    everywhere: bool,
    queues: BTreeSet<String>,
}

/// One machine, and the environments that share it.
#[derive(Debug, Clone)]
pub struct Scheduler {
    machine: Amount,
    used: Amount,
    environments: BTreeMap<String, Environment>,
    queues: BTreeMap<String, Queue>,
    running: HashMap<String, (String, Amount)>,
    /// The queue of each waiting job, and its number there.
    waiting: HashMap<String, (String, i64)>,
    look: Look,
}

impl Scheduler {
    pub fn new(machine: Amount) -> Self {
        Self {
            machine,
            used: Amount::default(),
            environments: BTreeMap::new(),
            queues: BTreeMap::new(),
            running: HashMap::new(),
            waiting: HashMap::new(),
            look: Look::default(),
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
            } => self.set_environment(arn, enabled, vcpus_milli_max),
            Event::EnvironmentGone { arn } => {
                self.environments.remove(&arn);
                self.look_through(&arn);
            }
            Event::Queue {
                arn,
                priority,
                environments,
            } => self.set_queue(arn, priority, environments),
            Event::QueueGone { arn } => {
                self.queues.remove(&arn);
                self.waiting.retain(|_, (queue, _)| *queue != arn);
            }
            Event::Ready {
                job,
                queue,
                needs,
                seq,
            } => self.line_up(job, queue, needs, seq),
            Event::Adopted {
                job,
                environment,
                needs,
            } => self.hold(job, environment, needs),
            Event::Gone { job } => self.release(&job),
        }
    }

    fn set_environment(&mut self, arn: String, enabled: bool, vcpus_milli_max: u64) {
        let known = self.environments.get(&arn);
        if known.is_some_and(|e| (e.enabled, e.vcpus_milli_max) == (enabled, vcpus_milli_max)) {
            return;
        }
        // One that was gone for a while may still have jobs running.
        let here = self.running.values().filter(|(on, _)| *on == arn);
        let used = here.fold(Amount::default(), |sum, (_, needs)| sum.plus(*needs));
        let environment = Environment {
            enabled,
            vcpus_milli_max,
            used,
        };
        self.environments.insert(arn.clone(), environment);
        self.look_through(&arn);
    }

    fn set_queue(&mut self, arn: String, priority: i32, environments: Vec<String>) {
        let queue = self.queues.entry(arn).or_default();
        if queue.environments != environments {
            queue.environments = environments;
            queue.line.append(&mut queue.aside);
        } else if queue.priority == priority {
            return;
        }
        queue.priority = priority;
        self.look.everywhere = true;
    }

    /// An environment has changed: what could never fit there perhaps can now.
    fn look_through(&mut self, environment: &str) {
        for queue in self.queues.values_mut() {
            if queue.environments.iter().any(|arn| arn == environment) {
                queue.line.append(&mut queue.aside);
            }
        }
        self.look.everywhere = true;
    }

    /// A job is in one place at most: news of one that waits or runs changes nothing.
    fn line_up(&mut self, job: String, queue: String, needs: Amount, seq: i64) {
        if self.waiting.contains_key(&job) || self.running.contains_key(&job) {
            return;
        }
        let line = &mut self.queues.entry(queue.clone()).or_default().line;
        let place = (seq, job.clone());
        if line
            .first_key_value()
            .is_none_or(|(first, _)| place < *first)
        {
            self.look.queues.insert(queue.clone());
        }
        line.insert(place, Waiting { needs, told: None });
        self.waiting.insert(job, (queue, seq));
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
            self.look.everywhere = true;
            return;
        }
        let Some((arn, seq)) = self.waiting.remove(job) else {
            return;
        };
        let Some(queue) = self.queues.get_mut(&arn) else {
            return;
        };
        let place = (seq, job.to_owned());
        let was_first = queue.line.keys().next() == Some(&place);
        if queue.line.remove(&place).is_none() {
            queue.aside.remove(&place);
        }
        if was_first {
            self.look.queues.insert(arn);
        }
    }

    /// Is it the job that holds back its queue, or one that can never fit?
    pub fn is_stuck(&self, job: &str) -> bool {
        let Some((arn, seq)) = self.waiting.get(job) else {
            return false;
        };
        let place = (*seq, job.to_owned());
        self.queues.get(arn).is_some_and(|queue| {
            queue.aside.contains_key(&place) || queue.line.keys().next() == Some(&place)
        })
    }

    /// Starts what fits, in order.
    pub fn place(&mut self) -> Vec<Effect> {
        let mut turns = Turns::new(&self.candidates());
        self.look = Look::default();
        let mut effects = Vec::new();
        while let Some((index, arn)) = turns.take_next() {
            match self.place_first(&arn, &mut effects) {
                Some(next) => turns.again(index, next),
                None => turns.done(index),
            }
        }
        effects
    }

    /// The queues to look at. All others wait for what has not changed.
    fn candidates(&self) -> Vec<Candidate<'_>> {
        let everywhere = self.look.everywhere;
        let queues = self
            .queues
            .iter()
            .filter(|(arn, _)| everywhere || self.look.queues.contains(*arn));
        queues
            .filter_map(|(arn, queue)| {
                let ((first, _), _) = queue.line.first_key_value()?;
                Some(Candidate {
                    arn,
                    priority: queue.priority,
                    environments: &queue.environments,
                    first: *first,
                })
            })
            .collect()
    }

    /// Decides about the first in line. If the one behind it may be next, says where that one is
    /// among all submissions.
    fn place_first(&mut self, arn: &str, effects: &mut Vec<Effect>) -> Option<i64> {
        let queue = self.queues.get(arn)?;
        let (place, waiting) = queue.line.first_key_value()?;
        let (job, needs) = (place.1.clone(), waiting.needs);
        match self.environment_for(&queue.environments, needs) {
            Ok(environment) => {
                self.hold(job.clone(), environment.clone(), needs);
                self.waiting.remove(&job);
                effects.push(Effect::Start { job, environment });
                let queue = self.queues.get_mut(arn)?;
                queue.line.pop_first();
                queue.first_seq()
            }
            Err(because) => {
                if waiting.told != Some(because) {
                    let reason = self.reason(because, &queue.environments, needs);
                    effects.push(Effect::Waits { job, reason });
                }
                let queue = self.queues.get_mut(arn)?;
                let (place, mut waiting) = queue.line.pop_first()?;
                waiting.told = Some(because);
                if because == Because::TooLarge {
                    queue.aside.insert(place, waiting);
                    return queue.first_seq();
                }
                queue.line.insert(place, waiting);
                None
            }
        }
    }

    /// The queue's environments that take jobs, in its order.
    fn enabled<'a>(
        &'a self,
        order: &'a [String],
    ) -> impl Iterator<Item = (&'a String, &'a Environment)> {
        let environments = &self.environments;
        order
            .iter()
            .filter_map(move |arn| Some((arn, environments.get(arn)?)))
            .filter(|(_, environment)| environment.enabled)
    }

    /// The first environment of the queue's order that has room.
    fn environment_for(&self, order: &[String], needs: Amount) -> Result<String, Because> {
        let mut because = Because::NoEnvironment;
        let fits_here = self.machine.minus(self.used).holds(needs);
        for (arn, environment) in self.enabled(order) {
            if fits_here && self.free(environment).holds(needs) {
                return Ok(arn.clone());
            }
            if self.most(environment).holds(needs) {
                because = Because::Busy;
            } else if because == Because::NoEnvironment {
                because = Because::TooLarge;
            }
        }
        Err(because)
    }

    /// In AWS's form: a code, and what is behind it in numbers.
    fn reason(&self, because: Because, order: &[String], needs: Amount) -> String {
        let Some((arn, first)) = self.enabled(order).next() else {
            return "MISCONFIGURATION:COMPUTE_ENVIRONMENT_DISABLED - no compute environment of the job queue is ENABLED".to_owned();
        };
        let (name, most) = (name(arn), self.most(first));
        if because == Because::TooLarge {
            return format!(
                "MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE - the job needs {needs}; {name} never has more than {most}"
            );
        }
        let (free, free_here) = (self.free(first), self.machine.minus(self.used));
        let free = Amount {
            vcpus_milli: free.vcpus_milli.min(free_here.vcpus_milli),
            memory_mib: free.memory_mib.min(free_here.memory_mib),
        };
        format!(
            "CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - the job needs {needs}; {name} has {free} free of {most}"
        )
    }

    /// What the environment has when nothing runs.
    fn most(&self, environment: &Environment) -> Amount {
        Amount {
            vcpus_milli: environment.vcpus_milli_max.min(self.machine.vcpus_milli),
            memory_mib: self.machine.memory_mib,
        }
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

impl Queue {
    /// Where its first in line is among all submissions.
    fn first_seq(&self) -> Option<i64> {
        self.line.keys().next().map(|(seq, _)| *seq)
    }
}

/// `compute-environment/name` without what comes before.
fn name(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}
