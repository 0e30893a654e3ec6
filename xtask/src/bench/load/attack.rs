//! Wrong signatures, beside what is measured.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::Prepared;
use super::connection::Connection;

/// Connections that wrong signatures come on.
const ATTACKERS: u32 = 8;

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
                    let answer = connection.exchange(&request.bytes)?;
                    if answer.status == "200" {
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
