//! The process beside each container: makes it, reads what it writes, waits for it, records how
//! it ended, and outlives the daemon.
//!
//! It is the daemon's own program, started with a hidden argument, before anything in it starts
//! a thread: the runtime changes the working directory and clones, which is for single-threaded
//! processes only. Its memory holds the job's environment until the job has it, so it leaves no
//! core file and cannot be traced.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use libcontainer::container::Container;
use libcontainer::container::builder::ContainerBuilder;
use libcontainer::syscall::syscall::SyscallType;
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::sys::prctl;
use nix::sys::resource::{Resource, setrlimit};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::stat::{Mode, umask};
use nix::unistd::{Pid, dup2_stdin, dup2_stdout, pipe2, setgroups, setsid};
use oci_spec::runtime::Capability;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::cgroup::Cgroups;
use super::claim::Address;
use super::command::Command;
use super::config::Resolved;
use super::doorway::{self, Doorway};
use super::network::{self, Routed};
use super::rootfs::Bundle;
use super::state::{AttemptDir, Started};
use super::supervise::{Running, supervise};
use super::{fnv, privilege, seccomp, user};
use crate::{
    AttemptId, Exit, INPUT_BYTES_MAX, LaunchError, Network, OUTPUT_BYTES_MAX,
    OUTPUT_MEMORY_BYTES_MAX, RunSpec, Spool,
};

/// The program's hidden argument: its `main` calls [`shim_main`] when it is the first one.
pub const SHIM_ARG: &str = "__batchyard-shim";
/// Bytes of a request. Larger ones the daemon does not send.
pub const REQUEST_BYTES_MAX: usize = 8 << 20;
/// The kernel shall take a job before the daemon or a shim.
const JOB_OOM_SCORE: &str = "100";
const SHIM_OOM_SCORE: &str = "-900";

/// What the daemon tells the shim, through a pipe.
#[derive(Debug, Serialize, Deserialize)]
pub struct Request {
    pub attempt: AttemptId,
    /// The engine's folder.
    pub engine: PathBuf,
    /// The attempt's.
    pub dir: PathBuf,
    /// What the daemon wrote into that one: another one of the same name has another.
    pub claim: String,
    pub cgroups: Cgroups,
    /// Without it, private networks are isolated ones.
    pub network: Option<Routed>,
    pub spec: RunSpec,
}

/// What the shim answers, once.
#[derive(Debug, Serialize, Deserialize)]
pub enum Verdict {
    Started(Started),
    Failed(LaunchError),
}

pub fn now_ms() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The shim's whole life. Call it first thing in `main`, if the first argument is [`SHIM_ARG`].
pub fn shim_main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Nobody reads a shim's words; the daemon sees that it ended without a record.
        Err(_) => ExitCode::FAILURE,
    }
}

fn run() -> io::Result<()> {
    harden()?;
    let request = read_request()?;
    let dir = AttemptDir::at(request.dir.clone());
    // A daemon that gave this attempt up holds the lock, or has recorded its end.
    let Some(_lock) = dir.lock_for_life()? else {
        return Ok(());
    };
    // The attempt was settled, perhaps even begun again in a new folder, before we came to live.
    if dir.exit()?.is_some() || dir.claim()? != request.claim {
        return Ok(());
    }
    let (attempt, cgroups) = (request.attempt.clone(), request.cgroups.clone());
    let asks = request.spec.stop_signal;
    let asks = asks.and_then(|number| Signal::try_from(number).ok());
    match launch(request, &dir) {
        Ok(running) => {
            answer(&Verdict::Started(running.started));
            let exit = supervise(running, &dir, asks.unwrap_or(Signal::SIGTERM), || {
                cgroups.oom_kills(&attempt)
            });
            dir.write_exit(&exit)
        }
        Err(error) => {
            let exit = Exit {
                code: None,
                signal: None,
                oom_killed: cgroups.oom_kills(&attempt) > 0,
                out_of_storage: None,
                error: Some(error.to_string()),
                never_started: true,
                started_at_ms: None,
                stopped_at_ms: now_ms(),
            };
            dir.write_exit(&exit)?;
            answer(&Verdict::Failed(error));
            Ok(())
        }
    }
}

/// A length and as many bytes, which are wiped. Not through the buffer of the standard input,
/// which would keep them. A daemon that died half way leaves too few.
fn read_request() -> io::Result<Request> {
    let mut stdin = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    let mut length = [0; 4];
    stdin.read_exact(&mut length)?;
    let length = usize::try_from(u32::from_le_bytes(length)).map_err(io::Error::other)?;
    if length > REQUEST_BYTES_MAX {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Zeroizing::new(vec![0; length]);
    stdin.read_exact(&mut bytes)?;
    Ok(serde_json::from_slice(&bytes)?)
}

/// Makes this process a bystander: a session of its own, no signals, no core file, none of the
/// daemon's groups.
fn harden() -> io::Result<()> {
    SigSet::all().thread_block()?;
    prctl::set_dumpable(false)?;
    setrlimit(Resource::RLIMIT_CORE, 0, 0)?;
    // Already a session leader if started so.
    let _ = setsid();
    prctl::set_name(c"batchyard-shim")?;
    setgroups(&[])?;
    umask(Mode::from_bits_truncate(0o022));
    std::env::set_current_dir("/")?;
    // Not allowed everywhere; then the shim is as likely a victim as anything else.
    let _ = fs::write("/proc/self/oom_score_adj", SHIM_OOM_SCORE);
    Ok(())
}

/// Writes the verdict and lets go of the daemon's pipes.
fn answer(verdict: &Verdict) {
    let tell = || -> io::Result<()> {
        let mut pipe = io::stdout().lock();
        pipe.write_all(&serde_json::to_vec(verdict)?)?;
        pipe.flush()?;
        let null = OpenOptions::new()
            .read(true)
            .write(true)
            .open("/dev/null")?;
        dup2_stdin(&null)?;
        dup2_stdout(&null)?;
        Ok(())
    };
    // A daemon that is gone learns it from the records.
    let _ = tell();
}

/// The pipes between a container and its shim.
struct Pipes {
    stdout: (OwnedFd, OwnedFd),
    stderr: (OwnedFd, OwnedFd),
    report: (OwnedFd, OwnedFd),
}

impl Pipes {
    fn open(owner: &user::User) -> io::Result<Self> {
        let pipe = || pipe2(OFlag::O_CLOEXEC);
        let pipes = Self {
            stdout: pipe()?,
            stderr: pipe()?,
            report: pipe()?,
        };
        // The job may read its own pipe, and so take what this process was told is there: it must
        // not wait for more.
        for reader in [&pipes.stdout.0, &pipes.stderr.0] {
            fcntl(reader, FcntlArg::F_SETFL(OFlag::O_NONBLOCK))?;
        }
        // A job may open /dev/stdout, which is the pipe, as its own user.
        for writer in [&pipes.stdout.1, &pipes.stderr.1] {
            std::os::unix::fs::fchown(writer, Some(owner.uid), Some(owner.gid))?;
        }
        Ok(pipes)
    }
}

/// What the container reads: all of it is in the pipe before anybody reads.
fn input(spec: &RunSpec, owner: &user::User) -> Result<OwnedFd, LaunchError> {
    if spec.input.len() > INPUT_BYTES_MAX {
        let text = format!("its input is larger than {INPUT_BYTES_MAX} bytes");
        return Err(LaunchError::Spec(text));
    }
    let open = || -> io::Result<OwnedFd> {
        if spec.input.is_empty() {
            return Ok(File::open("/dev/null")?.into());
        }
        let (reader, writer) = pipe2(OFlag::O_CLOEXEC)?;
        std::os::unix::fs::fchown(&reader, Some(owner.uid), Some(owner.gid))?;
        File::from(writer).write_all(spec.input.as_bytes())?;
        Ok(reader)
    };
    open().map_err(|e| LaunchError::Internal(format!("the input: {e}")))
}

/// Makes the container and starts the command in it. On an error nothing of it runs.
fn launch(request: Request, dir: &AttemptDir) -> Result<Running, LaunchError> {
    let internal = |e: io::Error| LaunchError::Internal(e.to_string());
    let spec = &request.spec;
    let bundle = Bundle::make(dir)?;
    let root = bundle.mount(dir, spec)?;
    root.check_mount_points()?;
    let accounts = [
        root.account_file("etc/passwd")?,
        root.account_file("etc/group")?,
    ];
    let owner = user::resolve(&spec.user, &accounts[0], &accounts[1]).map_err(LaunchError::User)?;
    root.make_folder(&privilege::inside(&spec.cwd)?)?;
    drop(root);
    bundle.write_etc(&spec.hostname, spec.network == Network::Host)?;

    request.cgroups.create(&request.attempt, &spec.limits)?;
    let capabilities = privilege::capabilities(spec)?;
    let devices = privilege::devices(spec)?;
    let enforced = request
        .cgroups
        .allow_devices(&request.attempt, &devices.rules);
    let enforced = enforced.map_err(internal)?;
    let makes_nodes = capabilities.contains(&Capability::Mknod) && !spec.privileged;
    if !enforced && (devices.restricted || makes_nodes) {
        return Err(LaunchError::Limit {
            limit: "devices".to_owned(),
            controller: "devices".to_owned(),
            reason: "the machine has no such controller of version 1".to_owned(),
        });
    }
    bundle.bind_cgroups(&request.cgroups, &request.attempt)?;
    let filters = if spec.privileged {
        Ok(vec![])
    } else {
        seccomp::filters(&capabilities)
    };
    let filters = filters.map_err(|e| LaunchError::Internal(format!("seccomp: {e}")))?;
    Resolved {
        spec,
        user: &owner,
        capabilities: &capabilities,
        devices: devices.nodes,
        cgroups_path: request.cgroups.path(&request.attempt),
        bundle: &bundle,
    }
    .write()?;

    let pipes = Pipes::open(&owner).map_err(internal)?;
    let command = Command::new(spec, &owner, filters, pipes.report.1)?;
    let mut report = File::from(pipes.report.0);
    let outputs = (pipes.stdout.1, pipes.stderr.1);
    let streams = (input(spec, &owner)?, outputs);
    let mut container = build(&request.attempt, &bundle, command, streams).map_err(|error| {
        // If the container knew better, its word is the reason.
        match said(&mut report) {
            Some(reason) => LaunchError::Exec(reason),
            None => LaunchError::Internal(error),
        }
    })?;
    let pid = container.pid().map(|p| Pid::from_raw(p.as_raw()));
    let pid =
        pid.ok_or_else(|| LaunchError::Internal("the container has no process".to_owned()))?;
    let started = release(&request, dir, &mut container, pid, &mut report);
    let (started, lease, doorway) = started.inspect_err(|_| super::supervise::end(pid))?;
    let output = OpenOptions::new()
        .append(true)
        .create(true)
        .mode(0o600)
        .open(dir.output());
    let output = output
        .map_err(internal)
        .inspect_err(|_| super::supervise::end(pid))?;
    Ok(Running {
        pid,
        started,
        lease,
        doorway,
        output,
        output_bytes_max: match spec.spool {
            Spool::Disk => OUTPUT_BYTES_MAX,
            Spool::Memory => OUTPUT_MEMORY_BYTES_MAX,
        },
        kill_at_ms: spec
            .run_ms_max
            .map(|max| now_ms().saturating_add(max.into())),
        stdout: pipes.stdout.0,
        stderr: pipes.stderr.0,
    })
}

/// Runs the runtime up to where the container's first process waits for the start. The command,
/// and with it this process's copy of the environment, is gone when this returns.
fn build(
    attempt: &AttemptId,
    bundle: &Bundle,
    command: Command,
    (stdin, (stdout, stderr)): (OwnedFd, (OwnedFd, OwnedFd)),
) -> Result<Container, String> {
    ContainerBuilder::new(attempt.to_string(), SyscallType::default())
        .with_root_path(bundle.state())
        .map_err(|e| causes(&e))?
        .with_executor(command)
        .with_stdin(stdin)
        .with_stdout(stdout)
        .with_stderr(stderr)
        .as_init(bundle.path())
        .with_systemd(false)
        .with_detach(true)
        .build()
        .map_err(|e| causes(&e))
}

/// All that must be in place before the command runs, then the start, then the proof of it.
fn release(
    request: &Request,
    dir: &AttemptDir,
    container: &mut Container,
    pid: Pid,
    report: &mut File,
) -> Result<(Started, Option<Address>, Option<Doorway>), LaunchError> {
    let internal = |e: io::Error| LaunchError::Internal(e.to_string());
    let lease = match (request.spec.network, &request.network) {
        (Network::Host, _) => Ok(None),
        (Network::Private, Some(routed)) => {
            network::connect(routed, pid, fnv32(request.attempt.as_str())).map(Some)
        }
        (Network::Private | Network::None, _) => network::loopback(pid).map(|()| None),
    };
    let lease = lease.map_err(|e| LaunchError::Network(e.to_string()))?;
    let doorway = match request.spec.network {
        Network::Private => Some(open_doorway(request, pid)?),
        Network::Host | Network::None => None,
    };
    request
        .cgroups
        .join_unified(&request.attempt, pid)
        .map_err(internal)?;
    fs::write(format!("/proc/{pid}/oom_score_adj"), JOB_OOM_SCORE).map_err(internal)?;
    if dir.stop().map_err(internal)?.is_some() {
        return Err(LaunchError::Stopped);
    }
    let started = Started {
        pid: pid.as_raw(),
        started_at_ms: now_ms(),
    };
    // Before the start: after a crash in between it counts as having run, never the reverse.
    dir.write_started(started).map_err(internal)?;
    container
        .start()
        .map_err(|e| LaunchError::Internal(causes(&e)))?;
    match said(report) {
        None => Ok((started, lease, doorway)),
        Some(reason) => Err(LaunchError::Exec(reason)),
    }
}

fn open_doorway(request: &Request, pid: Pid) -> Result<Doorway, LaunchError> {
    let attempt = request.attempt.clone();
    network::at_address(pid, doorway::ADDRESS, || {
        Doorway::open(attempt, &request.engine)
    })
    .map_err(|e| LaunchError::Network(format!("{}: {e}", doorway::ADDRESS)))
}

/// What the container's first process has to say, until it has become the job or is gone.
fn said(report: &mut File) -> Option<String> {
    let mut text = String::new();
    match report.read_to_string(&mut text) {
        Ok(0) => None,
        Ok(_) => Some(text),
        Err(error) => Some(error.to_string()),
    }
}

/// An error with all its causes: the runtime's own texts say little at the top.
fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        next = cause.source();
    }
    text
}

fn fnv32(text: &str) -> u32 {
    u32::try_from(fnv(text.as_bytes()) >> 32).unwrap_or(0)
}

/// Signals are blocked all through the shim; this is the one it listens for.
pub const WAKE: Signal = Signal::SIGTERM;
