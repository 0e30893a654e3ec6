//! The scheduler as a story, and what no story can break.

use std::sync::atomic::{AtomicI64, Ordering};

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn amount(vcpus: u64, memory: u64) -> Amount {
    Amount {
        vcpus_milli: vcpus * 1000,
        memory_mib: memory,
    }
}

fn fresh() -> Scheduler {
    let mut scheduler = Scheduler::new(amount(4, 1000));
    scheduler.take(environment("e", 4));
    scheduler.take(Event::Queue {
        arn: "q".into(),
        priority: 1,
        environments: vec!["e".into()],
    });
    scheduler
}

fn environment(arn: &str, vcpus: u64) -> Event {
    Event::Environment {
        arn: arn.into(),
        enabled: true,
        vcpus_milli_max: vcpus * 1000,
    }
}

/// Each is submitted after those before it.
fn ready(job: &str, queue: &str, vcpus: u64) -> Event {
    static SUBMITTED: AtomicI64 = AtomicI64::new(0);
    ready_at(SUBMITTED.fetch_add(1, Ordering::Relaxed), job, queue, vcpus)
}

fn ready_at(seq: i64, job: &str, queue: &str, vcpus: u64) -> Event {
    Event::Ready {
        job: job.into(),
        queue: queue.into(),
        needs: amount(vcpus, 100),
        seq,
    }
}

fn queue(arn: &str, priority: i32, environment: &str) -> Event {
    Event::Queue {
        arn: arn.into(),
        priority,
        environments: vec![environment.into()],
    }
}

fn gone(job: &str) -> Event {
    Event::Gone { job: job.into() }
}

fn started(effects: &[Effect]) -> Vec<&str> {
    let job = |effect: &'_ Effect| matches!(effect, Effect::Start { .. });
    effects
        .iter()
        .filter(|effect| job(effect))
        .map(|effect| match effect {
            Effect::Start { job, .. } | Effect::Waits { job, .. } => job.as_str(),
        })
        .collect()
}

fn reasons(effects: &[Effect]) -> Vec<&str> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Waits { reason, .. } => Some(reason.as_str()),
            Effect::Start { .. } => None,
        })
        .collect()
}

#[test]
fn first_in_first_out_and_the_wait_has_numbers() {
    let mut scheduler = fresh();
    assert_eq!(started(&scheduler.step(ready("a", "q", 3))), ["a"]);
    let effects = scheduler.step(ready("b", "q", 2));
    assert_eq!(
        reasons(&effects),
        [
            "CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - the job needs 2 vCPU and 100 MiB; e has 1 vCPU and 900 MiB free of 4 vCPU and 1000 MiB"
        ]
    );
    // It would fit, but it is not its turn; and nothing is said twice.
    assert_eq!(scheduler.step(ready("c", "q", 1)), []);
    assert_eq!(
        started(&scheduler.step(Event::Gone { job: "a".into() })),
        ["b", "c"]
    );
}

#[test]
fn what_can_never_fit_says_so_and_holds_back_nobody() {
    let mut scheduler = fresh();
    let effects = scheduler.step(ready("huge", "q", 5));
    assert!(
        reasons(&effects)[0].starts_with("MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE - "),
        "{effects:?}"
    );
    assert_eq!(started(&scheduler.step(ready("a", "q", 1))), ["a"]);
}

#[test]
fn a_higher_priority_goes_first() {
    let mut scheduler = fresh();
    scheduler.take(Event::Queue {
        arn: "urgent".into(),
        priority: 9,
        environments: vec!["e".into()],
    });
    scheduler.step(ready("all", "q", 4));
    scheduler.step(ready("later", "q", 4));
    scheduler.step(ready("now", "urgent", 4));
    assert_eq!(
        started(&scheduler.step(Event::Gone { job: "all".into() })),
        ["now"]
    );
}

#[test]
fn environments_are_tried_in_their_order() {
    let mut scheduler = fresh();
    scheduler.take(environment("small", 1));
    let environments = vec!["small".into(), "e".into()];
    scheduler.take(Event::Queue {
        arn: "q".into(),
        priority: 1,
        environments,
    });
    let effects = scheduler.step(ready("a", "q", 1));
    assert_eq!(
        effects,
        [Effect::Start {
            job: "a".into(),
            environment: "small".into()
        }]
    );
    let effects = scheduler.step(ready("b", "q", 1));
    assert_eq!(
        effects,
        [Effect::Start {
            job: "b".into(),
            environment: "e".into()
        }]
    );
}

#[test]
fn a_disabled_environment_takes_nothing_new() {
    let mut scheduler = fresh();
    let off = Event::Environment {
        arn: "e".into(),
        enabled: false,
        vcpus_milli_max: 4000,
    };
    scheduler.step(off);
    assert!(reasons(&scheduler.step(ready("a", "q", 1)))[0].contains("ENABLED"));
    assert_eq!(started(&scheduler.step(environment("e", 4))), ["a"]);
}

#[test]
fn an_adopted_job_holds_its_room() {
    let mut scheduler = fresh();
    scheduler.take(Event::Adopted {
        job: "old".into(),
        environment: "e".into(),
        needs: amount(4, 1),
    });
    assert_eq!(started(&scheduler.step(ready("a", "q", 1))), [""; 0]);
    assert_eq!(
        started(&scheduler.step(Event::Gone { job: "old".into() })),
        ["a"]
    );
}

#[test]
fn a_priority_does_not_reach_beyond_shared_environments() {
    let mut scheduler = fresh();
    scheduler.take(environment("f", 4));
    scheduler.take(queue("greedy", i32::MAX, "f"));
    scheduler.step(ready("all", "q", 4));
    scheduler.step(ready("first", "q", 2));
    scheduler.step(ready("second", "greedy", 2));
    scheduler.step(ready("third", "q", 2));
    // There is room for two: those who came first.
    assert_eq!(started(&scheduler.step(gone("all"))), ["first", "second"]);
    assert_eq!(started(&scheduler.step(gone("second"))), ["third"]);
}

#[test]
fn a_retried_job_goes_back_to_its_place() {
    let mut scheduler = fresh();
    scheduler.step(ready_at(1, "old", "q", 4));
    scheduler.step(ready_at(2, "young", "q", 4));
    scheduler.take(gone("old"));
    scheduler.take(ready_at(1, "old", "q", 4));
    assert_eq!(started(&scheduler.place()), ["old"]);
    assert_eq!(started(&scheduler.step(gone("old"))), ["young"]);
}

#[test]
fn what_can_never_fit_is_looked_at_again_only_when_places_change() {
    let mut scheduler = fresh();
    for job in 0..100 {
        let effects = scheduler.step(ready(&format!("huge{job}"), "q", 8));
        assert_eq!(reasons(&effects).len(), 1);
    }
    let aside = |scheduler: &Scheduler| {
        let queue = &scheduler.queues["q"];
        (queue.line.len(), queue.aside.len())
    };
    assert_eq!(aside(&scheduler), (0, 100));
    scheduler.step(ready("a", "q", 1));
    scheduler.step(gone("a"));
    scheduler.take(environment("e", 4));
    scheduler.take(queue("q", 1, "e"));
    assert_eq!(aside(&scheduler), (0, 100));
    assert!(scheduler.is_stuck("huge99") && !scheduler.is_stuck("a"));
    // The environment grows, the machine does not: nothing new is to be said.
    scheduler.take(environment("e", 16));
    assert_eq!(aside(&scheduler), (100, 0));
    assert_eq!(scheduler.place(), []);
    assert_eq!(aside(&scheduler), (0, 100));
    scheduler.step(gone("huge7"));
    assert_eq!(aside(&scheduler), (0, 99));
}

#[test]
fn the_head_of_a_queue_is_stuck_and_those_behind_it_are_not() {
    let mut scheduler = fresh();
    scheduler.step(ready("all", "q", 4));
    scheduler.step(ready("head", "q", 1));
    scheduler.step(ready("behind", "q", 1));
    let stuck =
        |scheduler: &Scheduler| ["all", "head", "behind"].map(|job| scheduler.is_stuck(job));
    assert_eq!(stuck(&scheduler), [false, true, false]);
    let effects = scheduler.step(gone("head"));
    assert_eq!(reasons(&effects).len(), 1, "{effects:?}");
    assert_eq!(stuck(&scheduler), [false, false, true]);
}

#[test]
fn a_job_is_in_one_place_at_most() {
    let mut scheduler = fresh();
    assert_eq!(started(&scheduler.step(ready_at(1, "a", "q", 3))), ["a"]);
    assert_eq!(scheduler.step(ready_at(1, "a", "q", 1)), []);
    scheduler.step(ready_at(2, "b", "q", 3));
    assert_eq!(scheduler.step(ready_at(2, "b", "q", 1)), []);
    scheduler.step(gone("b"));
    assert_eq!(started(&scheduler.step(gone("a"))), [""; 0]);
}

fn event() -> impl Strategy<Value = Event> {
    let job = || (0..12_u8).prop_map(|n| format!("j{n}"));
    let queue = || prop_oneof![Just("q".to_owned()), Just("r".to_owned())];
    let environment = || prop_oneof![Just("e".to_owned()), Just("f".to_owned())];
    prop_oneof![
        4 => (job(), queue(), 0..5_u64, 0..40_i64).prop_map(|(job, queue, vcpus, seq)| Event::Ready { job, queue, needs: amount(vcpus, 100), seq }),
        3 => job().prop_map(|job| Event::Gone { job }),
        1 => (environment(), any::<bool>(), 0..5_u64).prop_map(|(arn, enabled, n)| Event::Environment { arn, enabled, vcpus_milli_max: n * 1000 }),
        1 => (queue(), -2..3, vec(environment(), 0..3)).prop_map(|(arn, priority, environments)| Event::Queue { arn, priority, environments }),
        1 => queue().prop_map(|arn| Event::QueueGone { arn }),
    ]
}

/// What a daemon that comes back makes of what runs and waits.
fn anew(scheduler: &Scheduler) -> Scheduler {
    let mut made = Scheduler::new(scheduler.machine);
    for (arn, known) in &scheduler.environments {
        made.take(Event::Environment {
            arn: arn.clone(),
            enabled: known.enabled,
            vcpus_milli_max: known.vcpus_milli_max,
        });
    }
    for (arn, known) in &scheduler.queues {
        made.take(Event::Queue {
            arn: arn.clone(),
            priority: known.priority,
            environments: known.environments.clone(),
        });
    }
    for (job, (environment, needs)) in &scheduler.running {
        made.take(Event::Adopted {
            job: job.clone(),
            environment: environment.clone(),
            needs: *needs,
        });
    }
    for (arn, known) in &scheduler.queues {
        for ((seq, job), waiting) in known.line.iter().chain(&known.aside).rev() {
            made.take(Event::Ready {
                job: job.clone(),
                queue: arn.clone(),
                needs: waiting.needs,
                seq: *seq,
            });
        }
    }
    made
}

proptest! {
    /// What is not looked at could not have started: looking everywhere finds nothing more. And a
    /// daemon that comes back goes on as the one before would have.
    #[test]
    fn looking_where_something_changed_is_enough(events in vec(event(), 0..120)) {
        let mut scheduler = Scheduler::new(amount(4, 1000));
        for event in events {
            scheduler.step(event);
            let mut everywhere = scheduler.clone();
            everywhere.look.everywhere = true;
            prop_assert!(everywhere.place().is_empty());
        }
        let mut later = anew(&scheduler);
        let effects = later.place();
        prop_assert!(started(&effects).is_empty());
        let mut running: Vec<String> = scheduler.running.keys().cloned().collect();
        running.sort_unstable();
        for job in running {
            let (one, other) = (scheduler.step(gone(&job)), later.step(gone(&job)));
            prop_assert_eq!(started(&one), started(&other));
        }
    }

    /// Each waiting job is in the place that the index says, and nowhere else.
    #[test]
    fn the_index_is_right(events in vec(event(), 0..120)) {
        let mut scheduler = Scheduler::new(amount(4, 1000));
        for event in events {
            scheduler.step(event);
            let mut waiting = Vec::new();
            for (arn, queue) in &scheduler.queues {
                for (seq, job) in queue.line.keys().chain(queue.aside.keys()) {
                    waiting.push((job.clone(), (arn.clone(), *seq)));
                    prop_assert!(!scheduler.running.contains_key(job));
                }
            }
            waiting.sort_unstable();
            let mut index: Vec<_> = scheduler.waiting.clone().into_iter().collect();
            index.sort_unstable();
            prop_assert_eq!(waiting, index);
        }
    }

    /// No history of events, however odd, places more than there is, or starts a job twice.
    #[test]
    fn never_oversubscribes(events in vec(event(), 0..200)) {
        let mut scheduler = Scheduler::new(amount(4, 1000));
        let mut alive = std::collections::BTreeSet::new();
        for event in events {
            if let Event::Ready { job, .. } = &event
                && !alive.insert(job.clone())
            {
                continue;
            }
            if let Event::Gone { job } = &event {
                alive.remove(job);
            }
            scheduler.step(event);
            prop_assert!(scheduler.machine.holds(scheduler.used));
            let held = scheduler.running.values().fold(Amount::default(), |sum, (_, needs)| sum.plus(*needs));
            prop_assert_eq!(held, scheduler.used);
        }
    }
}
