//! The password of a registry's user, kept in an htpasswd file or behind an address that sets it.
//!
//! One user: the new password replaces the old, and whoever holds the old one is refused from then on.
//! Alternating users: `ci` and `ci_clone` take turns, so that the value that is AWSCURRENT works until
//! the next one is.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use clap::Args;
use serde_json::{Value, json};

use super::{Event, Secret, htpasswd};
use crate::client::{Client, Connection, check_loopback};

const PASSWORD_LENGTH: u32 = 32;
const CLONE: &str = "_clone";
/// A registry may take a moment to read its file again.
const TEST_MAX: Duration = Duration::from_secs(15);
const TEST_EVERY: Duration = Duration::from_millis(200);
const TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Debug, Args)]
pub struct Registry {
    /// The registry's htpasswd file; passwords are hashed with bcrypt
    #[arg(long, value_name = "FILE", required_unless_present = "hook")]
    htpasswd: Option<PathBuf>,
    /// POST {"username", "password"} here instead: http on this machine
    #[arg(long, value_name = "URL", conflicts_with = "htpasswd")]
    hook: Option<String>,
    /// Let two users take turns, so that no password stops working before the next one is current
    #[arg(long)]
    alternate: bool,
    /// Try the new password at this registry (http://host:port) before it becomes current
    #[arg(long, value_name = "URL")]
    registry: Option<String>,
    #[command(flatten)]
    connection: Connection,
}

impl Registry {
    pub fn run(self) -> Result<()> {
        let event = Event::read()?;
        let client: Client = self.connection.client()?;
        let secret = Secret {
            client: &client,
            event: &event,
        };
        match event.step.as_str() {
            "createSecret" => self.create(&secret),
            "setSecret" => self.set(&secret.pending()?),
            "testSecret" => self.test(&secret.pending()?),
            "finishSecret" => secret.finish(),
            other => bail!("there is no step {other}"),
        }
    }

    fn create(&self, secret: &Secret<'_>) -> Result<()> {
        if secret.has_pending()? {
            return Ok(());
        }
        let mut value = secret
            .value("AWSCURRENT")?
            .context("the secret has no current value")?;
        let user = text(&value, "username")?.to_owned();
        if self.alternate {
            value["username"] = json!(other_user(&user));
        }
        value["password"] = json!(secret.random_password(PASSWORD_LENGTH)?);
        secret.put_pending(&value)
    }

    fn set(&self, value: &Value) -> Result<()> {
        let (user, password) = (text(value, "username")?, text(value, "password")?);
        if user.contains([':', '\n', '\r']) {
            bail!("a user's name has no colon and no line end");
        }
        match (&self.htpasswd, &self.hook) {
            (Some(path), _) => htpasswd::set(path, user, password),
            (None, Some(url)) => {
                let body = json!({"username": user, "password": password});
                let status = send(url, &[], Some(body.to_string()))?;
                if !(200..300).contains(&status) {
                    bail!("the hook answered {status}");
                }
                Ok(())
            }
            (None, None) => bail!("neither --htpasswd nor --hook is given"),
        }
    }

    fn test(&self, value: &Value) -> Result<()> {
        let (user, password) = (text(value, "username")?, text(value, "password")?);
        let Some(registry) = &self.registry else {
            return Ok(());
        };
        let url = format!("{}/v2/", registry.trim_end_matches('/'));
        let login = basic(user, password);
        let begun = Instant::now();
        loop {
            let status = send(&url, &[("authorization", &login)], None)?;
            match status {
                200 => return Ok(()),
                401 | 403 if begun.elapsed() < TEST_MAX => std::thread::sleep(TEST_EVERY),
                status => bail!("the registry answered {status} to the new password"),
            }
        }
    }
}

fn other_user(user: &str) -> String {
    match user.strip_suffix(CLONE) {
        Some(first) => first.to_owned(),
        None => format!("{user}{CLONE}"),
    }
}

fn text<'a>(value: &'a Value, name: &str) -> Result<&'a str> {
    value[name]
        .as_str()
        .filter(|text| !text.is_empty())
        .with_context(|| format!("the secret has no {name}"))
}

fn basic(user: &str, password: &str) -> String {
    use base64::Engine as _;
    let pair = format!("{user}:{password}");
    format!(
        "Basic {}",
        base64::engine::general_purpose::STANDARD.encode(pair)
    )
}

/// The status that came back. Passwords go over https, or stay on this machine.
fn send(url: &str, headers: &[(&str, &str)], body: Option<String>) -> Result<u16> {
    check_loopback(&url.parse().context("no URL")?)?;
    let agent = ureq::Agent::config_builder()
        .timeout_global(Some(TIMEOUT))
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(None)
        .build()
        .new_agent();
    let answer = match body {
        Some(body) => {
            let mut request = agent.post(url).header("content-type", "application/json");
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            request.send(body)
        }
        None => {
            let mut request = agent.get(url);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            request.call()
        }
    };
    let answer = answer.map_err(|_| anyhow::anyhow!("no answer from {url}"))?;
    Ok(answer.status().as_u16())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_users_take_turns() {
        assert_eq!(other_user("ci"), "ci_clone");
        assert_eq!(other_user("ci_clone"), "ci");
    }

    #[test]
    fn passwords_stay_on_this_machine_or_go_encrypted() {
        for url in ["http://registry.example/v2/", "http://10.0.0.1/"] {
            assert!(send(url, &[], None).is_err(), "{url}");
        }
    }
}
