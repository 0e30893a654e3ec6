//! How long a container takes from the call to the news of its exit, for whoever measures it side
//! by side with something else: `cargo bench -p engine -- PROGRAM`, where PROGRAM is a release build
//! of the daemon, whose shims are used.
//!
//! For each line read, the name of a network (`private`, `host`), one container of `true` is run;
//! the milliseconds are printed, and its traces removed before the next line is read.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use engine::{AttemptId, Choices, Cpu, Engine, Limits, LocalEngine, Network, RunSpec, State};

const BUSYBOX: &str = "/bin/busybox";

fn main() {
    let program = std::env::args_os().skip(1).find(|word| word != "--bench");
    // Without a program (`cargo test --benches`) there is nothing to measure.
    let Some(program) = program.map(PathBuf::from) else {
        return;
    };
    let folder = std::env::temp_dir().join(format!("engine-bench-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("layer/bin")).expect("a folder");
    std::fs::copy(BUSYBOX, folder.join("layer/bin/true")).expect("busybox-static");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(serve(&folder, &program));
    std::fs::remove_dir_all(folder).expect("removed");
}

async fn serve(folder: &Path, program: &Path) {
    let engine =
        LocalEngine::open(&folder.join("engine"), program, &Choices::default()).expect("opens");
    for (number, line) in std::io::stdin().lock().lines().enumerate() {
        let mut spec = RunSpec::new(vec![folder.join("layer")], vec!["/bin/true".to_owned()]);
        spec.network = match line.expect("text").as_str() {
            "private" => Network::Private,
            "host" => Network::Host,
            other => panic!("there is no network {other:?}"),
        };
        // What a job of Batch's always has.
        spec.limits = Limits {
            memory_bytes: Some(64 << 20),
            cpu: Some(Cpu::Shares { millis: 1000 }),
            pids_max: Some(16_384),
            ..Limits::default()
        };
        let attempt: AttemptId = format!("run{number}").parse().expect("an id");
        let elapsed_ms = run(&engine, &attempt, &spec).await;
        engine.forget(&attempt).await.expect("forgotten");
        println!("{elapsed_ms:.3}");
        std::io::stdout().flush().expect("somebody reads");
    }
}

async fn run(engine: &LocalEngine, attempt: &AttemptId, spec: &RunSpec) -> f64 {
    let mut events = engine.events();
    let begun = Instant::now();
    engine.launch(attempt, spec).await.expect("launched");
    loop {
        let seen = events.recv().await.expect("told");
        if let State::Exited(exit) = seen.state {
            assert_eq!(exit.code, Some(0), "{exit:?}");
            return begun.elapsed().as_secs_f64() * 1000.0;
        }
    }
}
