//! The verbs of this repository: `cargo xtask <verb>`. CI runs the same ones.

mod bench;
mod codegen;
mod fuzz;
mod run;
mod setup;
mod verbs;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

const VERBS: &str = "\
setup     install what the tests need
fmt       is everything formatted?
lint      typing errors, and clippy with warnings as errors
test      setup, then all tests
e2e       only the tests of the real binary, from outside
codegen   models/ to crates/wire/src/gen  (--check: is it up to date?)
models    the AWS models that botocore carries, cut down to models/
fuzz      libFuzzer over what strangers send: fuzz [TARGET [SECONDS]]; fuzz keep: its corpora
bench     our release binary and its peers, side by side (one group: starts, secrets, access, jobs)
ci        fmt, codegen --check, lint, the demo, test";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = root();
    match words.as_slice() {
        ["setup"] => setup::setup(&root),
        ["setup", "--bench"] => setup::setup_bench(&root),
        ["fmt"] => verbs::fmt(),
        ["lint"] => verbs::lint(&root),
        ["test"] => verbs::test(&root),
        ["e2e"] => verbs::e2e(&root),
        ["codegen"] => codegen::run(&root, false),
        ["codegen", "--check"] => codegen::run(&root, true),
        ["models"] => {
            setup::setup(&root)?;
            run::run(Command::new(setup::python(&root)).arg(root.join("models/import.py")))
        }
        ["fuzz", "keep"] => fuzz::keep(&root),
        ["fuzz", rest @ ..] => fuzz::fuzz(&root, rest.first().copied(), rest.get(1).copied()),
        ["bench"] => bench::bench(&root, None),
        ["bench", group] => bench::bench(&root, Some(group)),
        ["ci"] => verbs::ci(&root),
        _ => bail!("cargo xtask VERB\n\n{VERBS}"),
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}
