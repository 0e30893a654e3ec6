//! A function that is a program of this machine: the event on its standard input, its credentials
//! in its environment.

use std::process::Stdio;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{Child, Command};
use zeroize::Zeroizing;

use super::invoke::{Call, CallError};
use super::tape::{Source, Tape};

/// Where programs are looked for by programs.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/// How long what it started may hold its output open after it has ended.
const DRAIN_MAX: Duration = Duration::from_secs(1);
const READ_BYTES: usize = 4096;

/// The program has nothing of this server's environment.
pub async fn run(command: &[String], call: &Call<'_>, tape: &Tape) -> Result<(), CallError> {
    let (program, arguments) = command.split_first().ok_or(CallError::Unbound)?;
    let keys = call.keys();
    let mut child = Command::new(program)
        .args(arguments)
        .env_clear()
        .env("PATH", PATH)
        .env("AWS_ENDPOINT_URL", call.endpoint)
        .envs(call.place())
        .envs(keys.iter().map(|(name, value)| (*name, value.as_str())))
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        // Its own group: what it starts ends with it when it takes too long.
        .process_group(0)
        .kill_on_drop(true)
        .spawn()
        .map_err(CallError::Start)?;
    let group = Group::of(&child);
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let reading = async {
        tokio::join!(
            listen(out, Source::Out, tape),
            listen(err, Source::Err, tape)
        )
    };
    let mut reading = std::pin::pin!(reading);
    let status = {
        let mut ended = std::pin::pin!(end(&mut child, call));
        tokio::select! {
            status = &mut ended => {
                // What it wrote last is in the pipe.
                let _ = tokio::time::timeout(DRAIN_MAX, reading).await;
                status
            }
            _ = &mut reading => ended.await,
        }
    };
    let status = status.map_err(CallError::Start)?;
    group.ended();
    if status.success() {
        return Ok(());
    }
    Err(CallError::Ended(status.to_string()))
}

async fn end(child: &mut Child, call: &Call<'_>) -> std::io::Result<std::process::ExitStatus> {
    if let Some(mut input) = child.stdin.take() {
        // A program that doesn't read its event may still do its work.
        let _ = input.write_all(call.event().to_string().as_bytes()).await;
    }
    child.wait().await
}

/// Reads to the end, so that nobody waits for room in a pipe.
async fn listen(stream: Option<impl AsyncRead + Unpin>, source: Source, tape: &Tape) {
    let Some(mut stream) = stream else { return };
    let mut buffer = Zeroizing::new([0; READ_BYTES]);
    while let Ok(length @ 1..) = stream.read(&mut *buffer).await {
        tape.take(source, buffer.get(..length).unwrap_or_default());
    }
}

/// A program's processes. Dropped before the program has ended, it kills them all: they hold the
/// rotation's credentials.
struct Group(Option<Pid>);

impl Group {
    fn of(child: &Child) -> Self {
        let pid = child.id().and_then(|pid| i32::try_from(pid).ok());
        Self(pid.and_then(Pid::from_raw))
    }

    /// The leader was waited for: its number may be another's from now on.
    fn ended(mut self) {
        self.0 = None;
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(group) = self.0 {
            // Gone already is as good.
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}
