//! A load generator that is not the bottleneck: prepared bytes, kept connections, plain sockets.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

const CONNECTIONS: usize = 8;
/// Connections that wrong signatures come on.
const ATTACKERS: u32 = 8;
const FOR: Duration = Duration::from_secs(2);
const TIMEOUT: Duration = Duration::from_secs(20);

/// The same request again and again.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub address: SocketAddr,
    pub bytes: Vec<u8>,
}

/// Answers a second; every one has to be 200.
pub fn rate(request: &Prepared) -> Result<f64> {
    let begun = Instant::now();
    let threads: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let request = request.clone();
            std::thread::spawn(move || one_connection(&request, begun))
        })
        .collect();
    let mut answers = 0_u32;
    for thread in threads {
        answers += thread
            .join()
            .map_err(|_| anyhow::anyhow!("a connection's thread failed"))??;
    }
    Ok(f64::from(answers) / begun.elapsed().as_secs_f64())
}

fn one_connection(request: &Prepared, begun: Instant) -> Result<u32> {
    let mut connection = Connection::open(request.address)?;
    let mut answers = 0;
    while begun.elapsed() < FOR {
        connection.ask(&request.bytes)?;
        answers += 1;
    }
    Ok(answers)
}

/// Sends a request that is refused, `a_second` times, until it is ended.
#[derive(Debug)]
pub struct Attack {
    threads: Vec<JoinHandle<Result<u32>>>,
    begun: Instant,
    over: Arc<AtomicBool>,
}

impl Attack {
    pub fn begin(request: &Prepared, a_second: u32) -> Self {
        let over = Arc::new(AtomicBool::new(false));
        let begun = Instant::now();
        let each = Duration::from_secs(1) * ATTACKERS / a_second;
        let attacker = |_| {
            let (request, over) = (request.clone(), Arc::clone(&over));
            std::thread::spawn(move || {
                let mut connection = Connection::open(request.address)?;
                let mut sent = 0;
                while !over.load(Relaxed) {
                    let (status, _) = connection.exchange(&request.bytes)?;
                    if status == "200" {
                        bail!("a wrong signature was taken");
                    }
                    sent += 1;
                    let due = begun + each * sent;
                    std::thread::sleep(due.saturating_duration_since(Instant::now()));
                }
                Ok(sent)
            })
        };
        Self {
            threads: (0..ATTACKERS).map(attacker).collect(),
            begun,
            over,
        }
    }

    /// How many a second there were.
    pub fn end(self) -> Result<f64> {
        self.over.store(true, Relaxed);
        let elapsed = self.begun.elapsed().as_secs_f64();
        let mut sent = 0;
        for thread in self.threads {
            sent += thread
                .join()
                .map_err(|_| anyhow::anyhow!("an attacker's thread failed"))??;
        }
        Ok(f64::from(sent) / elapsed)
    }
}

/// What a load came to.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    /// Answers a second.
    pub rate: f64,
    /// How long all but a hundredth waited at most.
    pub p99_ms: f64,
}

/// Connections that ask one after the other what `next(connection, number)` prepares; every answer
/// has to be 200.
pub fn measure(
    connections: usize,
    next: impl Fn(usize, usize) -> Result<Prepared> + Sync,
) -> Result<Measured> {
    load(connections, None, next)
}

/// The same request on so many connections, `a_second` of them in all, evenly spread. The wait is
/// counted from when a request was due: one that is sent late since the answer before it was late
/// has waited as well.
pub fn paced(connections: usize, a_second: f64, request: &Prepared) -> Result<Measured> {
    load(connections, Some(a_second), |_, _| Ok(request.clone()))
}

fn load(
    connections: usize,
    a_second: Option<f64>,
    next: impl Fn(usize, usize) -> Result<Prepared> + Sync,
) -> Result<Measured> {
    let begun = Instant::now();
    let due = |connection: usize, number: usize| -> Result<Option<Instant>> {
        let Some(a_second) = a_second else {
            return Ok(None);
        };
        let before = u32::try_from(number * connections + connection)?;
        Ok(Some(
            begun + Duration::from_secs_f64(f64::from(before) / a_second),
        ))
    };
    let times: Vec<Result<Vec<f64>>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..connections)
            .map(|connection| {
                let (next, due) = (&next, &due);
                scope.spawn(move || {
                    waits(begun, |number| {
                        Ok((next(connection, number)?, due(connection, number)?))
                    })
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|_| bail!("a connection's thread failed"))
            })
            .collect()
    });
    let elapsed = begun.elapsed().as_secs_f64();
    let mut all = Vec::new();
    for times in times {
        all.extend(times?);
    }
    all.sort_by(f64::total_cmp);
    let count = u32::try_from(all.len())?;
    Ok(Measured {
        rate: f64::from(count) / elapsed,
        p99_ms: all
            .get(all.len() * 99 / 100)
            .copied()
            .context("no answer came")?,
    })
}

/// How long one connection waited for each answer, in milliseconds.
fn waits(
    begun: Instant,
    next: impl Fn(usize) -> Result<(Prepared, Option<Instant>)>,
) -> Result<Vec<f64>> {
    let mut kept: Option<Connection> = None;
    let mut times = Vec::new();
    while begun.elapsed() < FOR {
        let (request, due) = next(times.len())?;
        let kept = match &mut kept {
            Some(kept) => kept,
            None => kept.insert(Connection::open(request.address)?),
        };
        if let Some(due) = due {
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
        }
        let asked = due.unwrap_or_else(Instant::now);
        kept.ask(&request.bytes)?;
        times.push(asked.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(times)
}

/// One kept connection.
#[derive(Debug)]
pub struct Connection {
    reader: BufReader<TcpStream>,
    address: SocketAddr,
}

impl Connection {
    pub fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(TIMEOUT))?;
        Ok(Self {
            reader: BufReader::new(stream),
            address,
        })
    }

    /// Sends a request and reads its answer, which has to be 200.
    pub fn ask(&mut self, bytes: &[u8]) -> Result<Vec<u8>> {
        let (status, body) = self.exchange(bytes)?;
        if status != "200" {
            bail!(
                "the server answered {status}: {}",
                String::from_utf8_lossy(&body)
            );
        }
        Ok(body)
    }

    /// The status and the body; opens the connection again where the server closes it.
    fn exchange(&mut self, bytes: &[u8]) -> Result<(String, Vec<u8>)> {
        self.reader.get_mut().write_all(bytes)?;
        let mut line = String::new();
        if self.reader.read_line(&mut line)? == 0 {
            *self = Self::open(self.address)?;
            self.reader.get_mut().write_all(bytes)?;
            self.reader.read_line(&mut line)?;
        }
        let status = line.split(' ').nth(1).unwrap_or_default().to_owned();
        let (mut length, mut closes) = (0_usize, line.starts_with("HTTP/1.0"));
        loop {
            line.clear();
            self.reader.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(':') else {
                break;
            };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().context("a length")?,
                "connection" => closes |= value.trim().eq_ignore_ascii_case("close"),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.reader.read_exact(&mut body)?;
        if closes {
            *self = Self::open(self.address)?;
        }
        Ok((status, body))
    }
}
