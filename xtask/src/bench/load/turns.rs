//! Many connections in one thread: whichever is answered, or whose time has come, has its turn.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use super::Prepared;
use super::connection::Connection;

const FOR: Duration = Duration::from_secs(2);
/// How long an answer may take.
const ANSWER_MAX: Duration = Duration::from_secs(20);

/// How long each answer was waited for, and how long all of them together took.
#[derive(Debug)]
pub struct Waits {
    pub each_ms: Vec<f64>,
    pub elapsed: Duration,
}

/// One connection, and its request under way.
struct Turn {
    connection: Option<Connection>,
    /// Requests so far.
    count: usize,
    sent: Option<Sent>,
}

struct Sent {
    bytes: Vec<u8>,
    /// When it was due.
    from: Instant,
}

struct Turns<F> {
    begun: Instant,
    a_second: Option<f64>,
    next: F,
    all: Vec<Turn>,
    each_ms: Vec<f64>,
}

/// Asks for [`FOR`], then waits for what is still under way.
pub fn take(
    connections: usize,
    a_second: Option<f64>,
    next: impl FnMut(usize, usize) -> Result<Prepared>,
) -> Result<Waits> {
    let turn = || Turn {
        connection: None,
        count: 0,
        sent: None,
    };
    let mut turns = Turns {
        begun: Instant::now(),
        a_second,
        next,
        all: std::iter::repeat_with(turn).take(connections).collect(),
        each_ms: Vec::new(),
    };
    loop {
        let over = turns.begun.elapsed() >= FOR;
        if !over {
            turns.send_what_is_due()?;
        } else if turns.all.iter().all(|turn| turn.sent.is_none()) {
            break;
        }
        for number in turns.answered(over)? {
            turns.receive(number)?;
        }
    }
    Ok(Waits {
        elapsed: turns.begun.elapsed(),
        each_ms: turns.each_ms,
    })
}

impl<F: FnMut(usize, usize) -> Result<Prepared>> Turns<F> {
    /// When this connection's next request is due: at once, if nobody paces.
    fn due(&self, number: usize) -> Result<Instant> {
        let Some(a_second) = self.a_second else {
            return Ok(self.begun);
        };
        let before = u32::try_from(self.all[number].count * self.all.len() + number)?;
        Ok(self.begun + Duration::from_secs_f64(f64::from(before) / a_second))
    }

    fn send_what_is_due(&mut self) -> Result<()> {
        for number in 0..self.all.len() {
            if self.all[number].sent.is_some() {
                continue;
            }
            let (due, now) = (self.due(number)?, Instant::now());
            if due > now {
                continue;
            }
            let Prepared { address, bytes } = (self.next)(number, self.all[number].count)?;
            let turn = &mut self.all[number];
            let connection = match &mut turn.connection {
                Some(connection) => connection,
                none => none.insert(Connection::open(address)?),
            };
            connection.send(&bytes)?;
            turn.count += 1;
            let from = if self.a_second.is_some() { due } else { now };
            turn.sent = Some(Sent { bytes, from });
        }
        Ok(())
    }

    /// Which connections have something to read; none, if a request is due before one has.
    fn answered(&self, over: bool) -> Result<Vec<usize>> {
        let patience = Instant::now() + ANSWER_MAX;
        let mut until = patience;
        let (mut numbers, mut sockets) = (Vec::new(), Vec::new());
        for (number, turn) in self.all.iter().enumerate() {
            match (&turn.sent, &turn.connection) {
                (Some(_), Some(connection)) => {
                    numbers.push(number);
                    sockets.push(PollFd::new(connection.stream(), PollFlags::IN));
                }
                _ if over => {}
                _ => until = until.min(self.due(number)?),
            }
        }
        let left = until.saturating_duration_since(Instant::now());
        let left = Timespec {
            tv_sec: left.as_secs().try_into()?,
            tv_nsec: left.subsec_nanos().into(),
        };
        match poll(&mut sockets, Some(&left)) {
            Ok(0) if until == patience => bail!("no answer came in {ANSWER_MAX:?}"),
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let is_ready = |socket: &PollFd<'_>| !socket.revents().is_empty();
        let ready = numbers.into_iter().zip(&sockets);
        Ok(ready
            .filter_map(|(number, socket)| is_ready(socket).then_some(number))
            .collect())
    }

    fn receive(&mut self, number: usize) -> Result<()> {
        let turn = &mut self.all[number];
        let (Some(connection), Some(sent)) = (&mut turn.connection, &turn.sent) else {
            return Ok(());
        };
        if let Some(answer) = connection.receive(&sent.bytes)? {
            answer.good()?;
            self.each_ms.push(sent.from.elapsed().as_secs_f64() * 1e3);
            turn.sent = None;
        }
        Ok(())
    }
}
