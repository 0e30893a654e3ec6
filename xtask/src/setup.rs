//! `cargo xtask setup`: what the tests need that a fresh machine lacks.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::run::{output, run};

/// Debian's packages: a real registry, its password files, and what makes images.
const PACKAGES: [&str; 5] = [
    "docker-registry",
    "apache2-utils",
    "skopeo",
    "busybox-static",
    "umoci",
];
/// Beside them for `cargo xtask bench`.
const BENCH_PACKAGES: [&str; 4] = ["podman", "runc", "containernetworking-plugins", "iptables"];
const PYTHON_PACKAGES: [&str; 3] = ["awscli", "boto3", "pytest"];
/// For `cargo xtask lint`: a binary in a Python package.
const LINT_PYTHON_PACKAGES: [&str; 1] = ["typos"];
const BENCH_PYTHON_PACKAGES: [&str; 2] = ["moto[server]", "ministack"];

/// Installs what is missing; says what it does, and does nothing twice.
pub fn setup(root: &Path) -> Result<()> {
    packages(&PACKAGES)?;
    venv(&python_folder(root), &PYTHON_PACKAGES)
}

pub fn setup_bench(root: &Path) -> Result<()> {
    setup(root)?;
    packages(&BENCH_PACKAGES)?;
    venv(&peers_folder(root), &BENCH_PYTHON_PACKAGES)
}

fn python_folder(root: &Path) -> PathBuf {
    root.join("target/venv")
}

pub fn peers_folder(root: &Path) -> PathBuf {
    root.join("target/venv-peers")
}

/// The interpreter that has the AWS CLI and boto3.
pub fn python(root: &Path) -> PathBuf {
    python_folder(root).join("bin/python")
}

/// The program that finds typing errors, in a folder of its own: linting needs nothing else.
pub fn typos(root: &Path) -> Result<PathBuf> {
    let folder = root.join("target/venv-lint");
    venv(&folder, &LINT_PYTHON_PACKAGES)?;
    Ok(folder.join("bin/typos"))
}

fn is_installed(package: &str) -> bool {
    output(Command::new("dpkg-query").args(["-W", "-f", "${Status}", package]))
        .is_ok_and(|status| status.contains("install ok installed"))
}

fn packages(wanted: &[&str]) -> Result<()> {
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("installing {}", missing.join(", "));
    let install = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        run(command
            .args(["install", "-y", "-q", "--no-install-recommends"])
            .args(&missing))
    };
    if install().is_ok() {
        return Ok(());
    }
    // A fresh machine has no lists yet.
    run(Command::new("apt-get").args(["update", "-q"]))?;
    install().with_context(|| format!("install {} by hand (as root)", missing.join(" ")))
}

fn venv(folder: &Path, wanted: &[&str]) -> Result<()> {
    let done = folder.join("installed");
    let list = wanted.join("\n");
    if std::fs::read_to_string(&done).is_ok_and(|found| found == list) {
        return Ok(());
    }
    println!("making {} with {}", folder.display(), wanted.join(", "));
    if run(Command::new("python3").args(["-m", "venv"]).arg(folder)).is_err() {
        bail!("python3 -m venv failed: install python3-venv");
    }
    let pip = folder.join("bin/python");
    run(Command::new(pip)
        .args(["-m", "pip", "install", "--quiet", "--upgrade"])
        .args(wanted))?;
    Ok(std::fs::write(done, list)?)
}
