//! What it costs to know who asks and whether they may: `decision`, `sigv4`, `get-caller-identity`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::peer::Peer;
use super::{Better, Figure, ROUNDS, load, median};

pub fn figures(root: &Path, ours: &Peer, moto: &Peer) -> Result<Vec<Figure>> {
    Ok(vec![
        Figure::new("decision", "µs", example(root, "iam", "decision")?),
        Figure::new("sigv4", "µs", example(root, "wire", "sigv4")?),
        identity(ours, moto)?,
    ])
}

/// What an example prints, in release: a median in microseconds.
fn example(root: &Path, package: &str, name: &str) -> Result<f64> {
    let mut medians = Vec::new();
    for _ in 0..ROUNDS {
        let run = Command::new("cargo")
            .args([
                "run",
                "--release",
                "--quiet",
                "--locked",
                "--package",
                package,
            ])
            .args(["--example", name])
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

/// Signed, over kept connections; ours with everything enforced, theirs as it ships.
fn identity(ours: &Peer, moto: &Peer) -> Result<Figure> {
    let servers = [ours.start()?, moto.start()?];
    let mut rates = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (server, rates) in servers.iter().zip(&mut rates) {
            let headers = [("content-type", "application/x-www-form-urlencoded")];
            let form = "Action=GetCallerIdentity&Version=2011-06-15";
            rates.push(load::rate(&server.prepare("sts", "/", &headers, form)?)?);
        }
    }
    let [mine, theirs] = rates.map(median);
    let name = "get-caller-identity";
    Ok(Figure::against(
        name,
        "/s",
        Better::More,
        mine,
        "moto",
        theirs,
    ))
}
