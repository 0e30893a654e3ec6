//! Shims as seen by the daemon: started, found again, asked to stop.

use std::fs::OpenOptions;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::unistd::Pid;
use rustix::fs::{MemfdFlags, memfd_create};
use rustix::process::{PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use zeroize::Zeroizing;

use super::shim::{REQUEST_BYTES_MAX, Request, SHIM_ARG, Verdict};
use super::state::{AttemptDir, Stop};
use super::storage::{self, Kept};
use super::table::{Process, Shared};
use crate::{AttemptId, LaunchError, RunSpec, Spool, State};

/// How long a container may take to be made.
const LAUNCH_WAIT_MAX: Duration = Duration::from_mins(2);
/// Bytes of an answer.
const VERDICT_BYTES_MAX: u64 = 64 << 10;

/// A shim that answered.
#[derive(Debug)]
pub struct Spawned {
    pub process: Process,
    pub verdict: Verdict,
}

/// A shim started ahead of its container, which so need not wait for that. It knows nothing yet,
/// and ends when its pipe does.
#[derive(Debug, Default)]
pub struct Spare(Mutex<Option<Child>>);

impl Spare {
    fn lock(&self) -> MutexGuard<'_, Option<Child>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> Option<Child> {
        let mut child = self.lock().take()?;
        matches!(child.try_wait(), Ok(None)).then_some(child)
    }
}

impl Drop for Spare {
    fn drop(&mut self) {
        if let Some(mut child) = self.take() {
            // One that ended by itself is what we want.
            let _ = child.kill().and_then(|()| child.wait());
        }
    }
}

/// Sees to it that there is a spare shim. Without one the next container only takes longer.
pub fn keep_spare(shared: &Shared) {
    let mut spare = shared.spare.lock();
    if spare.is_none() {
        match shim(shared) {
            Ok(child) => *spare = Some(child),
            Err(error) => tracing::debug!(%error, "no spare shim"),
        }
    }
}

fn shim(shared: &Shared) -> io::Result<Child> {
    Command::new(shared.program.path())
        .arg0("batchyard")
        .arg(SHIM_ARG)
        // The daemon's own environment is none of the shim's business.
        .env_clear()
        .current_dir("/")
        // A signal to the daemon's terminal is not for its jobs.
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// Claims the attempt on disk, starts its shim, and waits for the answer.
pub fn start(shared: &Shared, attempt: &AttemptId, spec: RunSpec) -> Result<Spawned, LaunchError> {
    let internal = |e: io::Error| LaunchError::Internal(e.to_string());
    let dir = shared.state.claim(attempt).map_err(internal)?;
    let dir = dir.ok_or_else(|| LaunchError::Internal("the attempt's folder exists".to_owned()))?;
    storage::check(shared.state.root(), shared.free_bytes_min)?;
    let kept = Kept {
        storage: spec.storage.clone(),
        layers: spec.layers.clone(),
    };
    dir.write_kept(&kept).map_err(internal)?;
    make_spool(shared, attempt, &dir, spec.spool).map_err(internal)?;
    shared.watch_output(attempt);
    let request = Request {
        attempt: attempt.clone(),
        engine: shared.state.root().to_owned(),
        dir: dir.path().to_owned(),
        claim: dir.claim().map_err(internal)?,
        cgroups: shared.cgroups.clone(),
        network: shared.network.clone(),
        spec,
    };
    let bytes = encode(&request)?;
    drop(request);
    let child = shared.spare.take().map_or_else(|| shim(shared), Ok);
    let mut child = child.map_err(|e| LaunchError::Internal(format!("the shim: {e}")))?;
    let answer = converse(&mut child, &bytes).and_then(|verdict| {
        let descriptor = descriptor(Pid::from_raw(child.id().try_into().unwrap_or(0)))?;
        Ok((verdict, descriptor))
    });
    match answer {
        Ok((verdict, descriptor)) => {
            let process = Process {
                descriptor,
                child: Some(child),
            };
            Ok(Spawned { process, verdict })
        }
        Err(error) => {
            // Without it the container cannot live either.
            let ended = child.kill().and_then(|()| child.wait());
            let ended = ended.map_or_else(|e| e.to_string(), |status| status.to_string());
            Err(LaunchError::Internal(format!(
                "the shim: {error} ({ended})"
            )))
        }
    }
}

/// The file that the output goes to. In memory it has no name but what this process calls it: the
/// attempt's folder has a link to that, which leads nowhere once this process is gone.
fn make_spool(
    shared: &Shared,
    attempt: &AttemptId,
    dir: &AttemptDir,
    spool: Spool,
) -> io::Result<()> {
    match spool {
        Spool::Disk => {
            let mut options = OpenOptions::new();
            options.write(true).create_new(true).mode(0o600);
            options.open(dir.output()).map(drop)
        }
        Spool::Memory => {
            let memory = memfd_create("batchyard-output", MemfdFlags::CLOEXEC)?;
            let name = format!("/proc/{}/fd/{}", std::process::id(), memory.as_raw_fd());
            std::os::unix::fs::symlink(name, dir.output())?;
            shared.keep_output(attempt, memory);
            Ok(())
        }
    }
}

/// The request's length and bytes: once in memory, and wiped. Growing on the way would leave
/// copies behind.
fn encode(request: &Request) -> Result<Zeroizing<Vec<u8>>, LaunchError> {
    let mut size = Size(0);
    let counted = serde_json::to_writer(&mut size, request);
    counted.map_err(|e| LaunchError::Internal(e.to_string()))?;
    if size.0 > REQUEST_BYTES_MAX {
        return Err(LaunchError::Spec(format!(
            "it is larger than {REQUEST_BYTES_MAX} bytes"
        )));
    }
    let length = u32::try_from(size.0).map_err(|e| LaunchError::Internal(e.to_string()))?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(4 + size.0));
    bytes.extend_from_slice(&length.to_le_bytes());
    let written = serde_json::to_writer(&mut *bytes, request);
    written.map_err(|e| LaunchError::Internal(e.to_string()))?;
    Ok(bytes)
}

/// Counts what is written to it.
struct Size(usize);

impl Write for Size {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn converse(child: &mut Child, request: &[u8]) -> io::Result<Verdict> {
    let missing = || io::Error::other("a pipe is missing");
    let mut stdin = child.stdin.take().ok_or_else(missing)?;
    let mut stdout = child.stdout.take().ok_or_else(missing)?;
    stdin.write_all(request)?;
    drop(stdin);
    let bytes = read_all(&mut stdout)?;
    if bytes.is_empty() {
        return Err(io::Error::other("no answer"));
    }
    Ok(serde_json::from_slice(&bytes)?)
}

fn read_all(stdout: &mut ChildStdout) -> io::Result<Vec<u8>> {
    let until = Instant::now() + LAUNCH_WAIT_MAX;
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let left = until.saturating_duration_since(Instant::now());
        let timeout = PollTimeout::try_from(left).unwrap_or(PollTimeout::ZERO);
        let mut fds = [PollFd::new(stdout.as_fd(), PollFlags::POLLIN)];
        match poll(&mut fds, timeout) {
            Ok(0) => return Err(io::Error::new(io::ErrorKind::TimedOut, "no answer in time")),
            Err(nix::errno::Errno::EINTR) => continue,
            other => other?,
        };
        let length = stdout.read(&mut buffer)?;
        bytes.extend_from_slice(&buffer[..length]);
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if length == 0 || size > VERDICT_BYTES_MAX {
            return Ok(bytes);
        }
    }
}

fn descriptor(pid: Pid) -> io::Result<OwnedFd> {
    let pid = rustix::process::Pid::from_raw(pid.as_raw());
    let pid = pid.ok_or_else(|| io::Error::other("no process"))?;
    Ok(pidfd_open(pid, PidfdFlags::empty())?)
}

/// The living shim of an attempt. A number may be another process by the time it is opened:
/// only what holds the lock before and after is the shim.
fn living(dir: &AttemptDir) -> io::Result<Option<OwnedFd>> {
    let Some(pid) = dir.shim()? else {
        return Ok(None);
    };
    let descriptor = match descriptor(pid) {
        Err(e) if e.raw_os_error() == Some(nix::libc::ESRCH) => return Ok(None),
        other => other?,
    };
    Ok((dir.shim()? == Some(pid)).then_some(descriptor))
}

/// Finds the shim that an earlier daemon started, if it lives.
pub fn adopt(shared: &Shared, attempt: &AttemptId) -> io::Result<Option<Process>> {
    let dir = shared.state.attempt(attempt);
    let Some(descriptor) = living(&dir)? else {
        return Ok(None);
    };
    if let Some(started) = dir.started()? {
        shared.record(
            attempt,
            State::Running {
                started_at_ms: started.started_at_ms,
            },
        );
    }
    shared.watch_output(attempt);
    if dir.stop()?.is_some() {
        // The old daemon may have died between writing it and saying so.
        pidfd_send_signal(&descriptor, Signal::TERM)?;
    }
    Ok(Some(Process {
        descriptor,
        child: None,
    }))
}

/// Makes the request durable, then tells the shim. One that does not live yet reads it before
/// it starts the command.
pub fn stop(shared: &Shared, attempt: &AttemptId, stop: Stop) -> io::Result<()> {
    let dir = shared.state.attempt(attempt);
    match dir.write_stop(stop) {
        // Not even claimed on disk, or forgotten meanwhile.
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    }
    if let Some(shim) = living(&dir)? {
        match pidfd_send_signal(&shim, Signal::TERM) {
            Err(rustix::io::Errno::SRCH) => {}
            other => other?,
        }
    }
    Ok(())
}
