//! The engine of this machine, with real containers. Needs root, control groups and a static
//! busybox; a test that cannot run says so loudly.
//!
//! The program is its own shim, so it has a `main` of its own, which understands what the test
//! runners ask: filters, `--exact`, `--list`.

mod hostile;
mod isolation;
mod life;
mod limits;
mod neighbours;
mod speed;
mod storage;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

type Test = (&'static str, fn());

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|a| a == engine::SHIM_ARG) {
        return engine::shim_main();
    }
    if let [flag, folder] = arguments.as_slice()
        && flag == neighbours::DIE_ARG
    {
        return neighbours::open_and_die(folder.as_ref());
    }
    let suites = [
        life::TESTS,
        limits::TESTS,
        storage::TESTS,
        isolation::TESTS,
        neighbours::TESTS,
        hostile::TESTS,
        speed::TESTS,
    ];
    let tests: Vec<Test> = suites.concat();
    let has = |flag: &str| arguments.iter().any(|a| a == flag);
    if has("--list") {
        if !has("--ignored") {
            for (name, _) in tests {
                println!("{name}: test");
            }
        }
        return ExitCode::SUCCESS;
    }
    let filters: Vec<&String> = arguments.iter().filter(|a| !a.starts_with('-')).collect();
    let wanted = |name: &str| {
        let matches = |f: &&String| {
            if has("--exact") {
                name == **f
            } else {
                name.contains(f.as_str())
            }
        };
        filters.is_empty() || filters.iter().any(matches)
    };
    if let Some(reason) = world::missing() {
        eprintln!("SKIPPED: all tests of real containers: {reason}");
        return ExitCode::SUCCESS;
    }
    let mut failed = Vec::new();
    for (name, test) in tests.into_iter().filter(|(name, _)| wanted(name)) {
        let began = Instant::now();
        let passed = catch_unwind(AssertUnwindSafe(test)).is_ok();
        let verdict = if passed { "ok" } else { "FAILED" };
        println!(
            "test {name} ... {verdict} ({} ms)",
            began.elapsed().as_millis()
        );
        if !passed {
            failed.push(name);
        }
    }
    println!("test result: {} failed: {failed:?}", failed.len());
    if failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
