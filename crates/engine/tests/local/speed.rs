//! How long a container of `true` takes, from the call to the news of its exit.

use std::time::{Duration, Instant};

use engine::{Engine, Network, RunSpec, State};

use crate::Test;
use crate::world::{World, id};

pub const TESTS: &[Test] = &[("start_to_exit_is_short", start_to_exit_is_short)];

const RUNS: usize = 50;
/// Generous: other work runs beside the tests. The figure is printed.
const MEDIAN_MAX: Duration = Duration::from_millis(250);

fn start_to_exit_is_short() {
    let world = World::new();
    for (name, network) in [("private", Network::Private), ("host", Network::Host)] {
        let mut spec = RunSpec::new(vec![world.layer.clone()], vec!["true".to_owned()]);
        spec.network = network;
        spec.limits.memory_bytes = Some(64 << 20);
        spec.limits.pids_max = Some(64);
        let mut took: Vec<Duration> = (0..RUNS)
            .map(|run| {
                let attempt = id(&format!("{name}{run}"));
                world.runtime.block_on(async {
                    let mut events = world.engine().events();
                    let began = Instant::now();
                    world
                        .engine()
                        .launch(&attempt, &spec)
                        .await
                        .expect("launched");
                    while !matches!(events.recv().await.expect("told").state, State::Exited(_)) {}
                    began.elapsed()
                })
            })
            .collect();
        took.sort();
        let (median, p95) = (took[RUNS / 2], took[RUNS * 95 / 100]);
        eprintln!("start to exit of true, {name} network: median {median:?}, p95 {p95:?}");
        assert!(median < MEDIAN_MAX, "{median:?}");
    }
}
