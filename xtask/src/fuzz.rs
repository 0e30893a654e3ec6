//! `cargo xtask fuzz [TARGET [SECONDS]]`: libFuzzer over what reads what strangers send. A stable
//! toolchain will do: coverage is a flag of the code generator's.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::run::run;

const TARGETS: [&str; 6] = [
    "policy",
    "sigv4",
    "ciphertext",
    "filter",
    "schedule",
    "registry_secret",
];
const SECONDS: &str = "60";
const INPUT_BYTES_MAX: &str = "4096";
/// An input that takes longer is a find.
const INPUT_S_MAX: &str = "5";

const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing";

pub fn fuzz(root: &Path, target: Option<&str>, seconds: Option<&str>) -> Result<()> {
    let folder = root.join("fuzz");
    let triple = "x86_64-unknown-linux-gnu";
    run(Command::new("cargo")
        .args(["build", "--release", "--target", triple])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", root.join("target/fuzz"))
        .env("RUSTFLAGS", COVERAGE))?;
    for name in TARGETS
        .iter()
        .filter(|name| target.is_none_or(|wanted| wanted == **name))
    {
        let found = root.join("target/fuzz/found").join(name);
        let corpus = root.join("target/fuzz/corpus").join(name);
        std::fs::create_dir_all(&found)?;
        std::fs::create_dir_all(&corpus)?;
        let program = root.join(format!("target/fuzz/{triple}/release/{name}"));
        run(Command::new(program)
            .arg(&corpus)
            .arg(folder.join("seeds").join(name))
            .arg(format!("-max_total_time={}", seconds.unwrap_or(SECONDS)))
            .arg(format!("-max_len={INPUT_BYTES_MAX}"))
            .arg(format!("-timeout={INPUT_S_MAX}"))
            .arg(format!("-artifact_prefix={}/", found.display())))?;
    }
    Ok(())
}
