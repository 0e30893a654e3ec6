//! One call of a rotation function: a program with the event on its standard input, or a POST of it.

use std::process::Stdio;
use std::time::Duration;

use iam::Credentials;
use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;
use tokio::process::{Child, Command};
use zeroize::Zeroizing;

use crate::error::Error;
use crate::model::Function;

/// Where programs are looked for by programs.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Why a call did not do its work. Nothing that the function printed is in it.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    #[error("the function's program cannot be started")]
    Start(#[source] std::io::Error),
    #[error("the function ended with {0}")]
    Ended(String),
    #[error("the function took longer than {0} s")]
    Timeout(i32),
    #[error("the function's address does not answer")]
    Http(#[source] reqwest::Error),
    #[error("the function's address answered {0}")]
    Status(u16),
    #[error("the function is bound to nothing")]
    Unbound,
}

/// What a function is told, and under which credentials it works.
pub struct Call<'a> {
    pub step: &'a str,
    pub secret_arn: &'a str,
    pub version_id: &'a str,
    pub region: &'a str,
    pub endpoint: &'a str,
    pub credentials: Option<Credentials>,
}

impl Call<'_> {
    /// The event, as Lambda hands it to a rotation function.
    fn event(&self) -> Value {
        json!({
            "Step": self.step,
            "SecretId": self.secret_arn,
            "ClientRequestToken": self.version_id,
        })
    }

    fn environment(&self) -> Vec<(&'static str, Zeroizing<String>)> {
        let text = |value: &str| Zeroizing::new(value.to_owned());
        let mut variables = vec![
            ("PATH", text(PATH)),
            ("AWS_ENDPOINT_URL", text(self.endpoint)),
            ("AWS_REGION", text(self.region)),
            ("AWS_DEFAULT_REGION", text(self.region)),
            ("AWS_EC2_METADATA_DISABLED", text("true")),
        ];
        if let Some(held) = &self.credentials {
            variables.push(("AWS_ACCESS_KEY_ID", text(&held.access_key_id)));
            variables.push((
                "AWS_SECRET_ACCESS_KEY",
                text(held.secret_access_key.reveal()),
            ));
            if let Some(token) = &held.session_token {
                variables.push(("AWS_SESSION_TOKEN", text(token.reveal())));
            }
        }
        variables
    }
}

pub async fn invoke(function: &Function, call: &Call<'_>) -> Result<(), CallError> {
    let seconds = u64::try_from(function.timeout_s).unwrap_or_default();
    let outcome = async {
        match (&function.command, &function.url) {
            (Some(command), _) => run(command, call).await,
            (None, Some(url)) => post(url, call).await,
            (None, None) => Err(CallError::Unbound),
        }
    };
    tokio::time::timeout(Duration::from_secs(seconds), outcome)
        .await
        .unwrap_or(Err(CallError::Timeout(function.timeout_s)))
}

/// The program has nothing of this server's environment, and what it prints goes nowhere: it may
/// print a secret.
async fn run(command: &[String], call: &Call<'_>) -> Result<(), CallError> {
    let (program, arguments) = command.split_first().ok_or(CallError::Unbound)?;
    let mut child = Command::new(program)
        .args(arguments)
        .env_clear()
        .envs(
            call.environment()
                .iter()
                .map(|(name, value)| (*name, value.as_str())),
        )
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        // Its own group: what it starts ends with it when it takes too long.
        .process_group(0)
        .kill_on_drop(true)
        .spawn()
        .map_err(CallError::Start)?;
    let group = Group::of(&child);
    if let Some(mut input) = child.stdin.take() {
        // A program that doesn't read its event may still do its work.
        let _ = input.write_all(call.event().to_string().as_bytes()).await;
    }
    let status = child.wait().await.map_err(CallError::Start)?;
    group.ended();
    if status.success() {
        return Ok(());
    }
    Err(CallError::Ended(status.to_string()))
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

/// Over plain HTTP on this machine only, and over https elsewhere.
async fn post(url: &str, call: &Call<'_>) -> Result<(), CallError> {
    let mut event = call.event();
    if let Some(held) = &call.credentials {
        let token = held.session_token.as_ref().map(wire::Sensitive::reveal);
        event["Credentials"] = json!({
            "AccessKeyId": held.access_key_id,
            "SecretAccessKey": held.secret_access_key.reveal(),
            "SessionToken": token,
        });
        event["Endpoint"] = json!(call.endpoint);
        event["Region"] = json!(call.region);
    }
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(CallError::Http)?;
    let answer = client
        .post(url)
        .json(&event)
        .send()
        .await
        .map_err(|error| CallError::Http(error.without_url()))?;
    if answer.status().is_success() {
        return Ok(());
    }
    Err(CallError::Status(answer.status().as_u16()))
}

pub fn check_url(url: &str) -> Result<(), Error> {
    let refused = || {
        Error::InvalidParameter(
            "Url has to be https, or http on this machine: credentials go there.".to_owned(),
        )
    };
    let parsed = reqwest::Url::parse(url).map_err(|_| refused())?;
    let host = parsed
        .host_str()
        .unwrap_or_default()
        .trim_matches(['[', ']']);
    let loopback = host == "localhost"
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback());
    match parsed.scheme() {
        "https" => Ok(()),
        "http" if loopback => Ok(()),
        _ => Err(refused()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_stay_on_this_machine_or_go_encrypted() {
        for (url, good) in [
            ("http://127.0.0.1:1/x", true),
            ("http://localhost/x", true),
            ("http://[::1]:9/", true),
            ("https://rotate.example/", true),
            ("http://rotate.example/", false),
            ("http://127.0.0.1.example/", false),
            ("ftp://127.0.0.1/", false),
            ("no url", false),
        ] {
            assert_eq!(check_url(url).is_ok(), good, "{url}");
        }
    }

    fn function(command: &[&str], timeout_s: i32) -> Function {
        Function {
            arn: "arn".to_owned(),
            role: None,
            command: Some(command.iter().map(|word| (*word).to_owned()).collect()),
            url: None,
            policy: None,
            timeout_s,
        }
    }

    #[tokio::test]
    async fn what_a_late_program_started_ends_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pid");
        let script = "sleep 300 & echo $! > \"$0.new\"; mv \"$0.new\" \"$0\"; wait";
        let call = Call {
            step: "setSecret",
            secret_arn: "arn:s",
            version_id: "v1",
            region: "eu-west-1",
            endpoint: "http://127.0.0.1:1",
            credentials: None,
        };
        let slow = function(&["/bin/bash", "-c", script, file.to_str().unwrap()], 3);
        let outcome = invoke(&slow, &call).await;
        assert!(matches!(outcome, Err(CallError::Timeout(3))), "{outcome:?}");
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
        let call = Call {
            step: "setSecret",
            secret_arn: "arn:s",
            version_id: "v1",
            region: "eu-west-1",
            endpoint: "http://127.0.0.1:1",
            credentials: None,
        };
        let script = "read -r event; [ \"$event\" = \
            '{\"Step\":\"setSecret\",\"SecretId\":\"arn:s\",\"ClientRequestToken\":\"v1\"}' ] \
            && [ \"$AWS_REGION\" = eu-west-1 ] && [ -z \"$HOME$CARGO\" ]";
        let good = function(&["/bin/bash", "-c", script], 20);
        invoke(&good, &call).await.unwrap();
        let bad = invoke(&function(&["/bin/false"], 20), &call).await;
        assert!(matches!(bad, Err(CallError::Ended(_))), "{bad:?}");
        let slow = invoke(&function(&["/bin/sleep", "100"], 0), &call).await;
        assert!(matches!(slow, Err(CallError::Timeout(0))), "{slow:?}");
        let absent = invoke(&function(&["/no/such/program"], 20), &call).await;
        assert!(matches!(absent, Err(CallError::Start(_))), "{absent:?}");
    }
}
