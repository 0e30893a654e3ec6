//! The scheduler as a story, and what no story can break.

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

fn ready(job: &str, queue: &str, vcpus: u64) -> Event {
    Event::Ready {
        job: job.into(),
        queue: queue.into(),
        needs: amount(vcpus, 100),
    }
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

fn event() -> impl Strategy<Value = Event> {
    let job = || (0..12_u8).prop_map(|n| format!("j{n}"));
    let queue = || prop_oneof![Just("q".to_owned()), Just("r".to_owned())];
    let environment = || prop_oneof![Just("e".to_owned()), Just("f".to_owned())];
    prop_oneof![
        4 => (job(), queue(), 0..5_u64).prop_map(|(job, queue, vcpus)| Event::Ready { job, queue, needs: amount(vcpus, 100) }),
        3 => job().prop_map(|job| Event::Gone { job }),
        1 => (environment(), any::<bool>(), 0..5_u64).prop_map(|(arn, enabled, n)| Event::Environment { arn, enabled, vcpus_milli_max: n * 1000 }),
        1 => (queue(), -2..3, vec(environment(), 0..3)).prop_map(|(arn, priority, environments)| Event::Queue { arn, priority, environments }),
        1 => queue().prop_map(|arn| Event::QueueGone { arn }),
    ]
}

proptest! {
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
