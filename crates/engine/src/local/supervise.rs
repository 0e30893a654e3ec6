//! The shim while the job runs: copies output, obeys a stop, sees the end.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, OwnedFd};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{SigSet, Signal, kill};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{Pid, read};
use rustix::process::{PidfdFlags, pidfd_open};

use super::claim::Address;
use super::command::signal_number;
use super::doorway::Doorway;
use super::shim::{WAKE, now_ms};
use super::state::{AttemptDir, Started};
use crate::output::OutputWriter;
use crate::{Exit, OUTPUT_RECORD_BYTES_MAX, Stream};

/// How long output is awaited after the end. The pipes close with the last process of the
/// container, unless one was passed to a process outside.
const DRAIN_MS_MAX: i64 = 2_000;
/// The longest wait without looking at the clock.
const POLL_MS_MAX: i64 = 60_000;

/// A container that runs.
#[derive(Debug)]
pub struct Running {
    pub pid: Pid,
    pub started: Started,
    /// Held until the end.
    pub lease: Option<Address>,
    pub doorway: Option<Doorway>,
    pub output: File,
    pub output_bytes_max: u64,
    /// When its time is over: a stop may come earlier, never later.
    pub kill_at_ms: Option<i64>,
    pub stdout: OwnedFd,
    pub stderr: OwnedFd,
}

/// Kills the container's first process, and so all of it, and waits for that.
pub fn end(pid: Pid) {
    let _ = kill(pid, Signal::SIGKILL);
    while waitpid(pid, None) == Err(Errno::EINTR) {}
}

/// Stays with the container until it ended and all it wrote is in the file.
pub fn supervise(
    running: Running,
    dir: &AttemptDir,
    asks: Signal,
    oom_kills: impl Fn() -> u64,
) -> Exit {
    let Running {
        pid,
        started,
        lease: _lease,
        doorway,
        output,
        output_bytes_max,
        kill_at_ms,
        stdout,
        stderr,
    } = running;
    let mut watch = Watch {
        pid,
        streams: [
            Some((Stream::Stdout, stdout)),
            Some((Stream::Stderr, stderr)),
        ],
        doorway,
        output: OutputWriter::new(output, output_bytes_max),
        ended: None,
        kill_at_ms,
        asks,
        asked: false,
    };
    let followed = watch.follow(dir);
    if let Err(error) = &followed {
        // Without eyes on it the job must not go on.
        tracing::error!(%error, "the shim cannot wait");
        end(pid);
    }
    let (status, stopped_at_ms) = watch.ended.unwrap_or((None, now_ms()));
    watch.output.finish(stopped_at_ms);
    let (code, signal) = match status {
        Some(WaitStatus::Exited(_, code)) => (Some(code), None),
        Some(WaitStatus::Signaled(_, signal, _)) => (None, Some(signal_number(signal))),
        _ => (None, None),
    };
    Exit {
        code,
        signal,
        oom_killed: oom_kills() > 0,
        out_of_storage: None,
        error: followed
            .err()
            .map(|e| format!("the container could not be watched: {e}")),
        never_started: false,
        started_at_ms: Some(started.started_at_ms),
        stopped_at_ms,
    }
}

struct Watch {
    pid: Pid,
    streams: [Option<(Stream, OwnedFd)>; 2],
    doorway: Option<Doorway>,
    output: OutputWriter<File>,
    /// How and when.
    ended: Option<(Option<WaitStatus>, i64)>,
    kill_at_ms: Option<i64>,
    /// What asks the job to end.
    asks: Signal,
    asked: bool,
}

impl Watch {
    fn follow(&mut self, dir: &AttemptDir) -> io::Result<()> {
        let mut wake = SigSet::empty();
        wake.add(WAKE);
        let signals = SignalFd::with_flags(&wake, SfdFlags::SFD_CLOEXEC | SfdFlags::SFD_NONBLOCK)?;
        let pid = rustix::process::Pid::from_raw(self.pid.as_raw());
        let pid = pid.ok_or_else(|| io::Error::other("no process"))?;
        let process = pidfd_open(pid, PidfdFlags::empty())?;
        let mut buffer = vec![0; OUTPUT_RECORD_BYTES_MAX];
        // A request from before the signal could be waited for.
        self.obey(dir)?;
        while !self.done() {
            let ready = self.wait(&process, &signals)?;
            for (number, _) in ready
                .streams
                .iter()
                .enumerate()
                .filter(|(_, ready)| **ready)
            {
                self.copy(number, &mut buffer)?;
            }
            if ready.woken {
                while signals.read_signal()?.is_some() {}
                self.obey(dir)?;
            }
            if ready.asked_for
                && let Some(doorway) = &self.doorway
            {
                doorway.hand_on();
            }
            if ready.exited && self.ended.is_none() {
                let status = waitpid(self.pid, None)?;
                self.ended = Some((Some(status), now_ms()));
            }
            if self.ended.is_none() && self.kill_at_ms.is_some_and(|at| at <= now_ms()) {
                self.kill_at_ms = None;
                kill(self.pid, Signal::SIGKILL)?;
            }
        }
        Ok(())
    }

    fn done(&self) -> bool {
        let drained = self.streams.iter().all(Option::is_none);
        self.ended
            .as_ref()
            .is_some_and(|(_, at)| drained || now_ms() >= at + DRAIN_MS_MAX)
    }

    fn wait(&self, process: &OwnedFd, signals: &SignalFd) -> io::Result<Ready> {
        let drain = self.ended.as_ref().map(|(_, at)| at + DRAIN_MS_MAX);
        let until = drain.into_iter().chain(self.kill_at_ms).min();
        let wait = until.map_or(POLL_MS_MAX, |at| (at - now_ms()).clamp(0, POLL_MS_MAX));
        let timeout = PollTimeout::try_from(wait).unwrap_or(PollTimeout::ZERO);
        let mut fds = vec![PollFd::new(signals.as_fd(), PollFlags::POLLIN)];
        let open = self.streams.iter().flatten();
        fds.extend(open.map(|(_, fd)| PollFd::new(fd.as_fd(), PollFlags::POLLIN)));
        if let Some(doorway) = &self.doorway {
            fds.push(PollFd::new(doorway.descriptor(), PollFlags::POLLIN));
        }
        if self.ended.is_none() {
            fds.push(PollFd::new(process.as_fd(), PollFlags::POLLIN));
        }
        match poll(&mut fds, timeout) {
            Err(Errno::EINTR) | Ok(_) => {}
            Err(e) => return Err(e.into()),
        }
        let mut ready = fds.iter().map(|fd| fd.any().unwrap_or(false));
        let woken = ready.next().unwrap_or(false);
        let streams = [0, 1].map(|n| self.streams[n].is_some() && ready.next().unwrap_or(false));
        let asked_for = self.doorway.is_some() && ready.next().unwrap_or(false);
        Ok(Ready {
            woken,
            streams,
            asked_for,
            exited: self.ended.is_none() && ready.next().unwrap_or(false),
        })
    }

    fn copy(&mut self, number: usize, buffer: &mut [u8]) -> io::Result<()> {
        let Some((stream, fd)) = &self.streams[number] else {
            return Ok(());
        };
        match read(fd, buffer) {
            Ok(0) => self.streams[number] = None,
            Ok(length) => self.output.append(now_ms(), *stream, &buffer[..length]),
            Err(Errno::EINTR | Errno::EAGAIN) => {}
            Err(e) => return Err(e.into()),
        }
        Ok(())
    }

    /// Reads the request to stop, if there is one: asks the job once, and moves the deadline
    /// forward only.
    fn obey(&mut self, dir: &AttemptDir) -> io::Result<()> {
        let Some(stop) = dir.stop()? else {
            return Ok(());
        };
        if self.ended.is_some() {
            return Ok(());
        }
        if !self.asked {
            self.asked = true;
            kill(self.pid, self.asks)?;
        }
        self.kill_at_ms = Some(self.kill_at_ms.unwrap_or(i64::MAX).min(stop.kill_at_ms));
        Ok(())
    }
}

struct Ready {
    woken: bool,
    streams: [bool; 2],
    /// At the doorway.
    asked_for: bool,
    exited: bool,
}
