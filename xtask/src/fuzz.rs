//! `cargo xtask fuzz [TARGET [SECONDS]]`: libFuzzer over what reads what strangers send. A stable
//! toolchain will do: coverage is a flag of the code generator's.
//!
//! What earlier runs found worth keeping is in `fuzz/corpora`; `cargo xtask fuzz keep` puts there,
//! cut down to what reaches something of its own, what the last runs added.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::run::run;

const TARGETS: [&str; 7] = [
    "policy",
    "sigv4",
    "ciphertext",
    "filter",
    "schedule",
    "registry_secret",
    "saml",
];
const SECONDS: &str = "60";
const INPUT_BYTES_MAX: &str = "4096";
/// An input that takes longer is a find.
const INPUT_S_MAX: &str = "5";

const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing";

const TRIPLE: &str = "x86_64-unknown-linux-gnu";

pub fn fuzz(root: &Path, target: Option<&str>, seconds: Option<&str>) -> Result<()> {
    let folder = root.join("fuzz");
    run(Command::new("cargo")
        .args(["build", "--release", "--target", TRIPLE])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", root.join("target/fuzz"))
        .env("RUSTFLAGS", COVERAGE))?;
    for name in TARGETS
        .iter()
        .filter(|name| target.is_none_or(|wanted| wanted == **name))
    {
        let found = root.join("target/fuzz/found").join(name);
        std::fs::create_dir_all(&found)?;
        run(Command::new(program(root, name))
            .arg(corpus(root, name)?)
            .arg(folder.join("seeds").join(name))
            .arg(format!("-max_total_time={}", seconds.unwrap_or(SECONDS)))
            .arg(format!("-max_len={INPUT_BYTES_MAX}"))
            .arg(format!("-timeout={INPUT_S_MAX}"))
            .arg(format!("-artifact_prefix={}/", found.display())))?;
    }
    Ok(())
}

/// Cuts the corpora down and puts them where they are kept.
pub fn keep(root: &Path) -> Result<()> {
    for name in TARGETS {
        let least = root.join("target/fuzz/least").join(name);
        if least.exists() {
            std::fs::remove_dir_all(&least)?;
        }
        std::fs::create_dir_all(&least)?;
        run(Command::new(program(root, name))
            .arg("-merge=1")
            .arg(&least)
            .arg(corpus(root, name)?)
            .arg(root.join("fuzz/seeds").join(name)))?;
        // Without times, owners and order of chance: the same corpus is the same file.
        run(Command::new("tar")
            .args(["--sort=name", "--mtime=@0", "--owner=0", "--group=0"])
            .args(["--numeric-owner", "-cJf"])
            .arg(kept(root, name))
            .arg("-C")
            .arg(&least)
            .arg("."))?;
    }
    Ok(())
}

fn program(root: &Path, name: &str) -> PathBuf {
    root.join(format!("target/fuzz/{TRIPLE}/release/{name}"))
}

fn kept(root: &Path, name: &str) -> PathBuf {
    root.join(format!("fuzz/corpora/{name}.tar.xz"))
}

/// The folder that a run adds to. It begins with what was kept.
fn corpus(root: &Path, name: &str) -> Result<PathBuf> {
    let folder = root.join("target/fuzz/corpus").join(name);
    if !folder.exists() {
        std::fs::create_dir_all(&folder)?;
        run(Command::new("tar")
            .arg("-xJf")
            .arg(kept(root, name))
            .arg("-C")
            .arg(&folder))?;
    }
    Ok(folder)
}
