//! Secrets and keys, with everything on: signatures, policies, keys, the audit, durable.
//!
//! `get-secret-value`, `kms-encrypt` and `put-secret-value` against peers as they ship, which
//! check nothing and keep everything in memory. Ours answers once its record is on disk, so many
//! connections share a commit; few of them wait for it.

use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result};

use super::load::{self, Prepared};
use super::peer::{Peer, Server};
use super::{Better, Figure, ROUNDS, median};

/// Clients at once: a commit serves all who wait for it.
const CONNECTIONS: usize = 32;
/// Too few to fill the time that a commit takes.
const FEW_CONNECTIONS: usize = 8;
const PROBES: usize = 200;
/// New versions go to this many secrets in turn.
const SECRETS: usize = 32;

pub fn figures(ours: &Peer, moto: &Peer, ministack: &Peer) -> Result<Vec<Figure>> {
    let servers = [ours.start()?, moto.start()?, ministack.start()?];
    for server in &servers {
        server.create_secret()?;
        for number in 0..SECRETS {
            first_version(server, number)?;
        }
    }
    let mut figures = reads(&servers)?;
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
    let name = "get-secret-value-audited";
    let mut figures = compared("get-secret-value-few", few);
    // Nothing can be switched off here: the rate is the one with the audit trail.
    figures.extend(compared("get-secret-value", many.clone()));
    figures.extend(compared(name, many));
    let prepared = servers[0].get_secret_value()?;
    let mut slowest = Vec::new();
    let mut commit = Vec::new();
    for _ in 0..ROUNDS {
        commit.push(one_commit_ms(&servers[0].folder)?);
        slowest.push(load::measure(CONNECTIONS, |_, _| Ok(prepared.clone()))?.p99_ms);
    }
    figures.push(Figure::against(
        &format!("{name}-p99"),
        "ms",
        Better::Less,
        median(slowest),
        "one commit",
        median(commit),
    ));
    Ok(figures)
}

/// What the disk takes for one commit: a page appended to a file, and synced.
fn one_commit_ms(folder: &Path) -> Result<f64> {
    let path = folder.join("commit-probe");
    let mut file = std::fs::File::create(&path)?;
    let mut times = Vec::new();
    for _ in 0..PROBES {
        let begun = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    std::fs::remove_file(&path)?;
    Ok(median(times))
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
