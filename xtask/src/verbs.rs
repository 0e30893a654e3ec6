//! The short verbs: fmt, lint, test, e2e, ci.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::run::run;
use crate::{codegen, setup};

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Is a component of the toolchain there? A machine may have Rust without it.
fn has(component: &str) -> bool {
    cargo()
        .args([component, "--version"])
        .output()
        .is_ok_and(|output| output.status.success())
}

pub fn fmt() -> Result<()> {
    if !has("fmt") {
        println!("SKIPPED fmt: this toolchain has no rustfmt (rustup component add rustfmt)");
        return Ok(());
    }
    run(cargo().args(["fmt", "--all", "--check"]))
}

/// Typing errors; clippy; and that the fuzz targets, which are no part of the workspace, still
/// compile.
pub fn lint(root: &Path) -> Result<()> {
    run(Command::new(setup::typos(root)?).current_dir(root))?;
    if !has("clippy") {
        println!("SKIPPED lint: this toolchain has no clippy (rustup component add clippy)");
        return Ok(());
    }
    run(cargo().args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))?;
    run(cargo()
        .args(["check", "--locked", "--no-default-features"])
        .current_dir(root.join("fuzz"))
        .env("CARGO_TARGET_DIR", root.join("target")))
}

/// All tests: unit, property and service, then the real binary from outside.
pub fn test(root: &Path) -> Result<()> {
    setup::setup(root)?;
    run(cargo().args(["test", "--workspace", "--locked"]))?;
    e2e(root)
}

/// The real binary from outside: AWS CLI, boto3, a real registry, `kill -9`.
pub fn e2e(root: &Path) -> Result<()> {
    setup::setup(root)?;
    run(cargo().args(["build", "--package", "batchyard", "--locked"]))?;
    let mut tests = Command::new(setup::python(root));
    tests
        .args(["-m", "pytest", "tests", "-q", "--tb=short"])
        .current_dir(root);
    run(tests.env("BATCHYARD_BIN", root.join("target/debug/batchyard")))
}

/// What a change has to pass.
pub fn ci(root: &Path) -> Result<()> {
    fmt()?;
    if has("fmt") {
        codegen::run(root, true)?;
    }
    lint(root)?;
    run(cargo().args(["run", "--release", "--locked", "--", "demo"]))?;
    test(root)
}
