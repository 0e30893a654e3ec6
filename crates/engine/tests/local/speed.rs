//! How long a container of `true` takes, from the call to the news of its exit.

use std::time::{Duration, Instant};

use engine::{AttemptId, Engine, Network, RunSpec, State};

use crate::Test;
use crate::world::{World, id};

pub const TESTS: &[Test] = &[
    ("start_to_exit_is_short", start_to_exit_is_short),
    ("four_at_once", four_at_once),
];

const RUNS: usize = 50;
const LANES: usize = 4;
/// Generous: other work runs beside the tests. The figure is printed.
const MEDIAN_MAX: Duration = Duration::from_millis(250);

fn spec(world: &World, network: Network) -> RunSpec {
    let mut spec = RunSpec::new(vec![world.layer.clone()], vec!["true".to_owned()]);
    spec.network = network;
    let found = &world.engine().capabilities().controllers;
    let can = |controller: &str| found.iter().any(|f| f == controller);
    spec.limits.memory_bytes = can("memory").then_some(64 << 20);
    spec.limits.pids_max = can("pids").then_some(64);
    spec
}

async fn run(world: &World, attempt: &AttemptId, spec: &RunSpec) -> Duration {
    let mut events = world.engine().events();
    let began = Instant::now();
    world
        .engine()
        .launch(attempt, spec)
        .await
        .expect("launched");
    loop {
        let event = events.recv().await.expect("told");
        if event.attempt == *attempt && matches!(event.state, State::Exited(_)) {
            return began.elapsed();
        }
    }
}

fn start_to_exit_is_short() {
    let world = World::new();
    for (name, network) in [("private", Network::Private), ("host", Network::Host)] {
        let spec = spec(&world, network);
        let one = |n: usize| {
            world
                .runtime
                .block_on(run(&world, &id(&format!("{name}{n}")), &spec))
        };
        let mut took: Vec<Duration> = (0..RUNS).map(one).collect();
        took.sort();
        let (median, p95) = (took[RUNS / 2], took[RUNS * 95 / 100]);
        eprintln!("start to exit of true, {name} network: median {median:?}, p95 {p95:?}");
        assert!(median < MEDIAN_MAX, "{median:?}");
    }
}

fn four_at_once() {
    let world = World::new();
    let spec = spec(&world, Network::Private);
    let lane = async |lane: usize| {
        for n in 0..RUNS {
            run(&world, &id(&format!("{lane}-{n}")), &spec).await;
        }
    };
    let began = Instant::now();
    world
        .runtime
        .block_on(async { tokio::join!(lane(0), lane(1), lane(2), lane(3)) });
    let all = LANES * RUNS;
    eprintln!(
        "{all} containers of true, {LANES} at once: {:?}",
        began.elapsed()
    );
    let observed = world
        .runtime
        .block_on(world.engine().observe())
        .expect("observed");
    let well = |s: &State| matches!(s, State::Exited(exit) if exit.code == Some(0));
    assert_eq!(observed.iter().filter(|o| well(&o.state)).count(), all);
}
