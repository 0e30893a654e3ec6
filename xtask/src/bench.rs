//! `cargo xtask bench`: our release binary and its peers in one run, side by side.
//!
//! Machines are shared and noisy: what counts is the ratio. Each figure is the median of several
//! rounds, and the rounds of both sides alternate.

mod access;
mod jobs;
mod load;
mod peer;
mod secrets;

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde::Serialize;

use crate::run::run;
use crate::setup;
use peer::Peer;

const ROUNDS: usize = 5;

/// One row of the table. A ratio above 1 means that we are better.
#[derive(Debug, Serialize)]
pub struct Figure {
    pub name: String,
    pub value: f64,
    pub unit: String,
    pub peer: Option<String>,
    pub peer_value: Option<f64>,
    pub ratio: Option<f64>,
}

/// Is more better, or less?
#[derive(Debug, Clone, Copy)]
pub enum Better {
    More,
    Less,
}

impl Figure {
    pub fn new(name: &str, unit: &str, value: f64) -> Self {
        let (name, unit) = (name.to_owned(), unit.to_owned());
        Self {
            name,
            value,
            unit,
            peer: None,
            peer_value: None,
            ratio: None,
        }
    }

    pub fn against(
        name: &str,
        unit: &str,
        better: Better,
        ours: f64,
        peer: &str,
        theirs: f64,
    ) -> Self {
        let ratio = match better {
            Better::More => ours / theirs,
            Better::Less => theirs / ours,
        };
        Self {
            peer: Some(peer.to_owned()),
            peer_value: Some(theirs),
            ratio: Some(ratio),
            ..Self::new(name, unit, ours)
        }
    }
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The median of what an example prints, in release.
fn example(root: &Path, package: &str, name: &str, arguments: &[&OsStr]) -> Result<f64> {
    let mut medians = Vec::new();
    for _ in 0..ROUNDS {
        let run = Command::new("cargo")
            .args(["run", "--release", "--quiet", "--locked"])
            .args(["--package", package, "--example", name, "--"])
            .args(arguments)
            .current_dir(root)
            .output()?;
        if !run.status.success() {
            bail!("{}", String::from_utf8_lossy(&run.stderr));
        }
        let text = String::from_utf8(run.stdout)?;
        medians.push(text.trim().parse().context("the example prints a number")?);
    }
    Ok(median(medians))
}

/// All figures, or one group of them: `starts`, `secrets`, `jobs`.
pub fn bench(root: &Path, group: Option<&str>) -> Result<()> {
    let wanted = |name: &str| group.is_none_or(|group| group == name);
    setup::setup_bench(root)?;
    run(Command::new("cargo").args(["build", "--release", "--locked", "--package", "batchyard"]))?;
    let mut figures = Vec::new();
    let peers = setup::peers_folder(root);
    let (ours, moto, ministack) = (
        Peer::ours(root),
        Peer::moto(&peers),
        Peer::ministack(&peers),
    );
    if wanted("starts") {
        figures.extend(starts(&ours, &moto)?);
    }
    if wanted("secrets") {
        figures.extend(secrets::figures(root, &ours, &moto, &ministack)?);
    }
    if wanted("access") {
        figures.extend(access::figures(root, &ours, &moto)?);
    }
    if wanted("jobs") {
        figures.extend(jobs::figures(root, &ours)?);
    }
    println!(
        "\n{:<24} {:>12} {:<6} {:>22} {:>12} {:>8}",
        "name", "value", "unit", "peer", "value", "ratio"
    );
    for figure in &figures {
        let peer_value = figure
            .peer_value
            .map_or_else(String::new, |value| format!("{value:.1}"));
        let ratio = figure
            .ratio
            .map_or_else(String::new, |ratio| format!("{ratio:.1}"));
        println!(
            "{:<24} {:>12.1} {:<6} {:>22} {peer_value:>12} {ratio:>8}",
            figure.name,
            figure.value,
            figure.unit,
            figure.peer.as_deref().unwrap_or("")
        );
    }
    std::fs::write(
        root.join("target/bench.json"),
        serde_json::to_string_pretty(&figures)?,
    )?;
    Ok(())
}

/// `cold-start`: from exec to the first correct signed answer. `idle-rss`: two seconds later.
fn starts(ours: &Peer, moto: &Peer) -> Result<Vec<Figure>> {
    let (mut mine, mut theirs, mut rss) = ([Vec::new(), Vec::new()], Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let server = ours.start()?;
        mine[0].push(server.cold_start_ms);
        std::thread::sleep(std::time::Duration::from_secs(2));
        mine[1].push(server.rss_mib()?);
        drop(server);
        let server = moto.start()?;
        theirs.push(server.cold_start_ms);
        std::thread::sleep(std::time::Duration::from_secs(2));
        rss.push(server.rss_mib()?);
    }
    let [cold, idle] = mine;
    Ok(vec![
        Figure::against(
            "cold-start",
            "ms",
            Better::Less,
            median(cold),
            "moto",
            median(theirs),
        ),
        Figure::against(
            "idle-rss",
            "MiB",
            Better::Less,
            median(idle),
            "moto",
            median(rss),
        ),
    ])
}
