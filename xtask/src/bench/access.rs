//! What it costs to know who asks and whether they may: `decision`, `sigv4`, `get-caller-identity`,
//! and what it costs others that somebody sends wrong signatures: `get-caller-identity-under-attack`.

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::load::{Attack, Prepared};
use super::peer::{Peer, Server};
use super::{Better, Figure, ROUNDS, example, load, median};

/// From one source, on connections of its own.
const WRONG_SIGNATURES_PER_S: u32 = 1_000;

pub fn figures(root: &Path, ours: &Peer, moto: &Peer) -> Result<Vec<Figure>> {
    Ok(vec![
        Figure::new("decision", "µs", example(root, "iam", "decision", &[])?),
        Figure::new("sigv4", "µs", example(root, "wire", "sigv4", &[])?),
        identity(ours, moto)?,
        under_attack(ours)?,
    ])
}

/// Signed, over kept connections; ours with everything enforced, theirs as it ships.
fn identity(ours: &Peer, moto: &Peer) -> Result<Figure> {
    let servers = [ours.start()?, moto.start()?];
    let mut rates = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (server, rates) in servers.iter().zip(&mut rates) {
            rates.push(load::rate(&who_am_i(server)?)?);
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

fn who_am_i(server: &Server) -> Result<Prepared> {
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let form = "Action=GetCallerIdentity&Version=2011-06-15";
    server.prepare("sts", "/", &headers, form)
}

/// The same rate while somebody sends wrong signatures; the peer is the rate without them.
fn under_attack(ours: &Peer) -> Result<Figure> {
    let server = ours.start()?;
    let mut rates = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        let request = who_am_i(&server)?;
        rates[0].push(load::rate(&request)?);
        let attack = Attack::begin(&spoiled(&request)?, WRONG_SIGNATURES_PER_S);
        rates[1].push(load::rate(&request)?);
        let reached = attack.end()?;
        if reached < f64::from(WRONG_SIGNATURES_PER_S) / 2.0 {
            bail!("only {reached:.0} wrong signatures a second were sent");
        }
    }
    let [quiet, attacked] = rates.map(median);
    Ok(Figure::against(
        "get-caller-identity-under-attack",
        "/s",
        Better::More,
        attacked,
        "without",
        quiet,
    ))
}

/// With another signature than the right one.
fn spoiled(request: &Prepared) -> Result<Prepared> {
    const BEFORE: &[u8] = b"Signature=";
    let mut spoiled = request.clone();
    let at = spoiled
        .bytes
        .windows(BEFORE.len())
        .position(|window| window == BEFORE)
        .context("a signature")?;
    let digit = &mut spoiled.bytes[at + BEFORE.len()];
    *digit = if *digit == b'0' { b'1' } else { b'0' };
    Ok(spoiled)
}
