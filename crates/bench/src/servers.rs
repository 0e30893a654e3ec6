//! What a server costs: to start, to keep, to ask.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;
use serde_json::json;

use crate::connection::Connection;
use crate::contender::{Contender, Server};
use crate::figure::{Better, Figure, Goal};

const ROUNDS: usize = 7;
const IDLE: Duration = Duration::from_secs(2);
const IDLE_ROUNDS: usize = 5;
const CONNECTIONS: usize = 8;
const LOAD_ROUNDS: usize = 5;
const WARM_UP: Duration = Duration::from_millis(500);
const LOAD: Duration = Duration::from_secs(2);
const SECRET: &str = r#"{"username":"puller","password":"correct horse"}"#;

/// From exec to the first correct signed answer, on a data directory that is there.
pub fn cold_start(ours: &Contender, moto: &Contender) -> Result<Vec<Figure>> {
    let (our_folder, their_folder) = (ours.prepare()?, moto.prepare()?);
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for (contender, folder, samples) in [
            (ours, &our_folder, &mut mine),
            (moto, &their_folder, &mut theirs),
        ] {
            let server = contender.start(folder.path())?;
            samples.push(server.cold_start_ms);
            server.stop()?;
        }
    }
    let what = ("cold-start", "ms", Better::Less);
    Ok(vec![Figure::new(
        what,
        &mine,
        (moto.name, &theirs),
        Goal::Both {
            value: 100.0,
            ratio: 10.0,
        },
    )])
}

/// Resident memory, two seconds after the first answer.
pub fn idle_rss(ours: &Contender, moto: &Contender) -> Result<Vec<Figure>> {
    let (our_folder, their_folder) = (ours.prepare()?, moto.prepare()?);
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..IDLE_ROUNDS {
        let servers = [
            ours.start(our_folder.path())?,
            moto.start(their_folder.path())?,
        ];
        // The time is the measure: memory is read after it, not when something is ready.
        std::thread::sleep(IDLE);
        for (server, samples) in servers.into_iter().zip([&mut mine, &mut theirs]) {
            samples.push(server.rss_mib()?);
            server.stop()?;
        }
    }
    let what = ("idle-rss", "MiB", Better::Less);
    Ok(vec![Figure::new(
        what,
        &mine,
        (moto.name, &theirs),
        Goal::Value(40.0),
    )])
}

/// The same signed request on kept connections; ours with everything enforced.
pub fn get_secret_value(ours: &Contender, peers: &[Contender; 2]) -> Result<Vec<Figure>> {
    let contenders = [ours, &peers[0], &peers[1]];
    let mut folders = Vec::new();
    let mut servers = Vec::new();
    for contender in contenders {
        let folder = tempfile::TempDir::with_prefix("batchyard-bench.")?;
        let server = contender.start(folder.path())?;
        let request = secret_in(server).with_context(|| contender.name)?;
        folders.push(folder);
        servers.push(request);
    }
    let mut rates: [Vec<f64>; 3] = Default::default();
    let mut busiest: f64 = 0.0;
    for _ in 0..LOAD_ROUNDS {
        for ((server, request), rates) in servers.iter().zip(&mut rates) {
            let address = server.signer()?.address;
            load(address, request, WARM_UP)?;
            let (rate, generator) = load(address, request, LOAD)?;
            rates.push(rate);
            busiest = busiest.max(generator);
        }
    }
    println!(
        "the load generator took {:.0} % of one core at most",
        busiest * 100.0
    );
    let what = ("get-secret-value", "requests/s", Better::More);
    let [mine, moto, ministack] = rates;
    Ok(vec![
        Figure::new(what, &mine, (peers[0].name, &moto), Goal::Ratio(15.0)),
        Figure::new(what, &mine, (peers[1].name, &ministack), Goal::Ratio(4.0)),
    ])
}

/// Makes the secret, and the request that reads it; checks the answer once, whole.
fn secret_in(mut server: Server) -> Result<(Server, Vec<u8>)> {
    let signer = server.signer()?.clone();
    let secret = json!({
        "Name": "registry-login", "SecretString": SECRET,
        "ClientRequestToken": "00000000-0000-0000-0000-000000000000",
    });
    server.ask(&signer.json("secretsmanager", "secretsmanager.CreateSecret", &secret)?)?;
    let input = json!({"SecretId": "registry-login"});
    let request = signer.json("secretsmanager", "secretsmanager.GetSecretValue", &input)?;
    let answer = server.ask(&request)?;
    ensure!(answer["SecretString"] == SECRET, "not the secret: {answer}");
    Ok((server, request))
}

/// Answers a second, each of them 200; and how much of one core the asking took.
fn load(address: std::net::SocketAddr, request: &[u8], time: Duration) -> Result<(f64, f64)> {
    let (begun, cpu) = (Instant::now(), own_cpu_s()?);
    let answers = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(move || {
                    let mut connection = Connection::new(address);
                    let mut answers: u32 = 0;
                    while begun.elapsed() < time {
                        let answer = connection.send(request)?;
                        ensure!(answer.status == 200, "{}: {}", answer.status, answer.text());
                        answers += 1;
                    }
                    Ok(answers)
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .map_err(|_| anyhow::anyhow!("a connection's thread failed"))?
            })
            .sum::<Result<u32>>()
    })?;
    let elapsed_s = begun.elapsed().as_secs_f64();
    Ok((
        f64::from(answers) / elapsed_s,
        (own_cpu_s()? - cpu) / elapsed_s,
    ))
}

fn own_cpu_s() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    let micros = (usage.user_time() + usage.system_time()).num_microseconds();
    Ok(Duration::from_micros(u64::try_from(micros)?).as_secs_f64())
}
