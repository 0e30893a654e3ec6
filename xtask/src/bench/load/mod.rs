//! A load generator that is not the bottleneck: prepared bytes, kept connections, plain sockets, and
//! one thread for all connections. A thread for each would take from the server, on a machine of few
//! processors, what its waking costs.

mod attack;
mod connection;
mod turns;

use std::net::SocketAddr;

use anyhow::{Context as _, Result};

pub use attack::Attack;
pub use connection::Connection;

const CONNECTIONS: usize = 8;

/// The same request again and again.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub address: SocketAddr,
    pub bytes: Vec<u8>,
}

/// What a load came to.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    /// Answers a second.
    pub rate: f64,
    /// How long all but a hundredth waited at most.
    pub p99_ms: f64,
}

/// Answers a second; every one has to be 200.
pub fn rate(request: &Prepared) -> Result<f64> {
    Ok(measure(CONNECTIONS, |_, _| Ok(request.clone()))?.rate)
}

/// Connections that ask one after the other what `next(connection, number)` prepares; every answer
/// has to be 200.
pub fn measure(
    connections: usize,
    next: impl FnMut(usize, usize) -> Result<Prepared>,
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
    next: impl FnMut(usize, usize) -> Result<Prepared>,
) -> Result<Measured> {
    let turns::Waits {
        mut each_ms,
        elapsed,
    } = turns::take(connections, a_second, next)?;
    each_ms.sort_by(f64::total_cmp);
    let count = u32::try_from(each_ms.len())?;
    let p99_ms = each_ms.get(each_ms.len() * 99 / 100).copied();
    Ok(Measured {
        rate: f64::from(count) / elapsed.as_secs_f64(),
        p99_ms: p99_ms.context("no answer came")?,
    })
}
