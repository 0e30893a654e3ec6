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
#[cfg(test)]
mod tests {
    use wire::Timestamp;

    use super::*;

    const CALL: Call<'static> = Call {
        step: "setSecret",
        secret_arn: "arn:s",
        version_id: "v1",
        region: "eu-west-1",
        endpoint: "http://127.0.0.1:1",
        session: None,
    };

    fn tape() -> Tape {
        Tape::new(|| Timestamp::from_ms(0))
    }

    fn words(command: &[&str]) -> Vec<String> {
        command.iter().map(|word| (*word).to_owned()).collect()
    }

    #[tokio::test]
    async fn what_a_late_program_started_ends_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pid");
        let script = "sleep 300 & echo $! > \"$0.new\"; mv \"$0.new\" \"$0\"; wait";
        let slow = words(&["/bin/bash", "-c", script, file.to_str().unwrap()]);
        let tape = tape();
        let call = run(&slow, &CALL, &tape);
        let outcome = tokio::time::timeout(Duration::from_secs(3), call).await;
        assert!(outcome.is_err(), "{outcome:?}");
        let pid = std::fs::read_to_string(&file).unwrap();
        // Killed: gone, or a zombie that nobody waits for.
        let status = format!("/proc/{}/status", pid.trim());
        let lives =
            || std::fs::read_to_string(&status).is_ok_and(|text| !text.contains("State:\tZ"));
        for _ in 0..1_000 {
            if !lives() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{status} lives on");
    }

    #[tokio::test]
    async fn a_program_gets_its_event_and_its_end_counts() {
        let script = "read -r event; [ \"$event\" = \
            '{\"Step\":\"setSecret\",\"SecretId\":\"arn:s\",\"ClientRequestToken\":\"v1\"}' ] \
            && [ \"$AWS_REGION\" = eu-west-1 ] && [ -z \"$HOME$CARGO\" ]";
        run(&words(&["/bin/bash", "-c", script]), &CALL, &tape())
            .await
            .unwrap();
        let bad = run(&words(&["/bin/false"]), &CALL, &tape()).await;
        assert!(matches!(bad, Err(CallError::Ended(_))), "{bad:?}");
        let absent = run(&words(&["/no/such/program"]), &CALL, &tape()).await;
        assert!(matches!(absent, Err(CallError::Start(_))), "{absent:?}");
    }

    #[tokio::test]
    async fn what_it_prints_is_heard_to_the_end() {
        let tape = tape();
        // More than a pipe holds, and a child that keeps the pipe open.
        let script = "seq 1 30000; echo oops >&2; sleep 300 & echo last; exit 3";
        let begun = std::time::Instant::now();
        let bad = run(&words(&["/bin/bash", "-c", script]), &CALL, &tape).await;
        assert!(matches!(bad, Err(CallError::Ended(_))), "{bad:?}");
        assert!(begun.elapsed() < Duration::from_mins(1));
        let printed = tape.finish(true);
        let texts: Vec<&str> = printed
            .lines
            .iter()
            .map(|line| line.text.as_str())
            .collect();
        assert_eq!(printed.lines.len() + printed.left_out, 30_002);
        assert!(texts.contains(&"oops") && texts.contains(&"last"));
        assert!(texts.contains(&"30000") && !texts.contains(&"1"));
    }
}
