//! Secrets and keys, with everything on: signatures, policies, keys, the audit, durable.
//!
//! `get-secret-value`, `kms-encrypt` and `put-secret-value` against peers as they ship, which
//! check nothing and keep everything in memory. Ours answers once its record is on disk, so many
//! connections share a commit; few of them wait for it.

use std::path::Path;

use anyhow::{Context as _, Result};

use super::load::{self, Prepared};
use super::peer::{Peer, Server};
use super::{Better, Figure, ROUNDS, example, median};

/// Clients at once: a commit serves all who wait for it.
const CONNECTIONS: usize = 32;
/// Too few to fill the time that a commit takes.
const FEW_CONNECTIONS: usize = 8;
/// So many times moto's rate are asked for.
const ASKED_FOR: f64 = 15.0;
/// New versions go to this many secrets in turn.
const SECRETS: usize = 32;

pub fn figures(root: &Path, ours: &Peer, moto: &Peer, ministack: &Peer) -> Result<Vec<Figure>> {
    let servers = [ours.start()?, moto.start()?, ministack.start()?];
    for server in &servers {
        server.create_secret()?;
        for number in 0..SECRETS {
            first_version(server, number)?;
        }
    }
    let mut figures = reads(&servers)?;
    let theirs = figures
        .iter()
        .find(|f| f.name == "get-secret-value-audited");
    let theirs = theirs.and_then(|f| f.peer_value).context("moto's rate")?;
    figures.extend(slowest(root, &servers[0], ASKED_FOR * theirs)?);
    figures.extend(encryptions(&servers)?);
    figures.extend(writes(&servers)?);
    Ok(figures)
}

fn compared(name: &str, rates: [Vec<f64>; 3]) -> Vec<Figure> {
    let [mine, moto, ministack] = rates.map(median);
    vec![
        Figure::against(name, "/s", Better::More, mine, "moto", moto),
        Figure::against(name, "/s", Better::More, mine, "ministack", ministack),
    ]
}

/// The same request on every connection, all servers in turn.
fn repeated(
    servers: &[Server; 3],
    connections: usize,
    request: impl Fn(&Server) -> Result<Prepared>,
) -> Result<[Vec<f64>; 3]> {
    let mut rates = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (server, rates) in servers.iter().zip(&mut rates) {
            let prepared = request(server)?;
            let next = |_, _| Ok(prepared.clone());
            rates.push(load::measure(connections, next)?.rate);
        }
    }
    Ok(rates)
}

fn reads(servers: &[Server; 3]) -> Result<Vec<Figure>> {
    let few = repeated(servers, FEW_CONNECTIONS, Server::get_secret_value)?;
    let many = repeated(servers, CONNECTIONS, Server::get_secret_value)?;
    let mut figures = compared("get-secret-value-few", few);
    // Nothing can be switched off here: the rate is the one with the audit trail.
    figures.extend(compared("get-secret-value", many.clone()));
    figures.extend(compared("get-secret-value-audited", many));
    Ok(figures)
}

/// How long the slowest hundredth of reads takes, at the rate that is asked for and at the highest
/// there is; the peer is a commit that as many share: the slowest hundredth of those, and all.
fn slowest(root: &Path, server: &Server, a_second: f64) -> Result<Vec<Figure>> {
    let prepared = server.get_secret_value()?;
    let (mut paced, mut full) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        paced.push(load::paced(CONNECTIONS, a_second, &prepared)?.p99_ms);
        full.push(load::measure(CONNECTIONS, |_, _| Ok(prepared.clone()))?.p99_ms);
    }
    let commit = |percent: &str| {
        let arguments = [server.folder.as_os_str(), percent.as_ref()];
        example(root, "store", "group_commit", &arguments)
    };
    let (half, slowest) = (commit("50")?, commit("99")?);
    let figure = |name, value_ms, peer, peer_ms| {
        Figure::against(name, "ms", Better::Less, value_ms, peer, peer_ms)
    };
    let (paced, full) = (median(paced), median(full));
    Ok(vec![
        figure(
            "get-secret-value-audited-p99",
            paced,
            "group commit p99",
            slowest,
        ),
        figure(
            "get-secret-value-audited-p99",
            paced,
            "group commit p50",
            half,
        ),
        figure(
            "get-secret-value-audited-p99-full",
            full,
            "group commit p99",
            slowest,
        ),
    ])
}

fn encryptions(servers: &[Server; 3]) -> Result<Vec<Figure>> {
    let mut keys = Vec::new();
    for server in servers {
        let made = server.call("kms", "TrentService.CreateKey", "{}")?;
        let made: serde_json::Value = serde_json::from_slice(&made)?;
        let id = made["KeyMetadata"]["KeyId"].as_str().context("a key")?;
        keys.push((server.address, id.to_owned()));
    }
    let request = |server: &Server| {
        let (_, key) = keys
            .iter()
            .find(|(address, _)| *address == server.address)
            .context("the server's key")?;
        let body = format!(
            r#"{{"KeyId":"{key}","Plaintext":"cGxhaW4=","EncryptionContext":{{"purpose":"bench"}}}}"#
        );
        server.json("kms", "TrentService.Encrypt", &body)
    };
    Ok(compared(
        "kms-encrypt",
        repeated(servers, CONNECTIONS, request)?,
    ))
}

/// A secret that versions are written to.
fn first_version(server: &Server, secret: usize) -> Result<()> {
    let body = format!(
        r#"{{"Name":"put-{secret}","SecretString":"first","ClientRequestToken":"{secret:032}"}}"#
    );
    server
        .call("secretsmanager", "secretsmanager.CreateSecret", &body)
        .map(|_| ())
}

fn writes(servers: &[Server; 3]) -> Result<Vec<Figure>> {
    let mut rates = [Vec::new(), Vec::new(), Vec::new()];
    for round in 0..ROUNDS {
        for (server, rates) in servers.iter().zip(&mut rates) {
            // Every write is another version: its token is its own.
            let next = |connection: usize, number: usize| {
                let body = format!(
                    r#"{{"SecretId":"put-{}","SecretString":"another","ClientRequestToken":"{:08}-{:08}-{:014}"}}"#,
                    connection % SECRETS,
                    round + 1,
                    connection,
                    number
                );
                server.json("secretsmanager", "secretsmanager.PutSecretValue", &body)
            };
            rates.push(load::measure(CONNECTIONS, next)?.rate);
        }
    }
    Ok(compared("put-secret-value", rates))
}
