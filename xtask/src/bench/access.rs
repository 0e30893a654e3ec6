//! What it costs to know who asks and whether they may: `decision`, `sigv4`, `get-caller-identity`.

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use http::HeaderMap;
use wire::Timestamp;
use wire::sigv4::{Claim, Head, sign};

use super::peer::{Peer, REGION};
use super::{Better, Figure, ROUNDS, load, median};

const VERIFICATIONS: usize = 20_000;
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

pub fn figures(root: &Path, ours: &Peer, moto: &Peer) -> Result<Vec<Figure>> {
    Ok(vec![
        Figure::new("decision", "µs", decision(root)?),
        Figure::new("sigv4", "µs", sigv4()?),
        identity(ours, moto)?,
    ])
}

/// The median of a decision over 50 compiled policies of 20 statements.
fn decision(root: &Path) -> Result<f64> {
    let mut medians = Vec::new();
    for _ in 0..ROUNDS {
        let run = Command::new("cargo")
            .args([
                "run",
                "--release",
                "--quiet",
                "--locked",
                "--package",
                "iam",
            ])
            .args(["--example", "decision"])
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

/// The median of reading and verifying one signed request.
fn sigv4() -> Result<f64> {
    let now = Timestamp::from_ms(1_715_947_200_000);
    let mut headers = HeaderMap::new();
    headers.insert("host", "127.0.0.1:4566".parse()?);
    headers.insert("content-type", "application/x-amz-json-1.1".parse()?);
    headers.insert("x-amz-target", "secretsmanager.GetSecretValue".parse()?);
    let body = br#"{"SecretId":"pull"}"#;
    let bare = Head {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
    };
    let key = ("AKIAIOSFODNN7EXAMPLE", SECRET, None);
    let fault = |fault: wire::Fault| anyhow::anyhow!("{}", fault.message);
    let added = sign(&bare, body, key, (REGION, "secretsmanager"), now).map_err(fault)?;
    let mut signed = headers.clone();
    signed.extend(added);
    let head = Head {
        headers: &signed,
        ..bare
    };
    let hash = wire::sigv4::body_sha256(body);
    let mut times_us = Vec::with_capacity(VERIFICATIONS);
    for _ in 0..VERIFICATIONS {
        let begun = Instant::now();
        let claim = Claim::read(black_box(&head)).map_err(fault)?;
        claim.check_scope("secretsmanager", now).map_err(fault)?;
        claim.verify(SECRET, &head, &hash).map_err(fault)?;
        times_us.push(begun.elapsed().as_secs_f64() * 1e6);
    }
    Ok(median(times_us))
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
