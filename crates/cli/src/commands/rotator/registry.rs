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
use zeroize::Zeroizing;

use super::web::{Trust, Web};
use super::{Event, Secret, htpasswd};
use crate::client::{Client, Connection};

const PASSWORD_LENGTH: u32 = 32;
const CLONE: &str = "_clone";
/// A registry may take a moment to read its file again.
const TEST_MAX: Duration = Duration::from_secs(15);
const TEST_EVERY: Duration = Duration::from_millis(200);

#[derive(Debug, Args)]
pub struct Registry {
    /// The registry's htpasswd file; passwords are hashed with bcrypt
    #[arg(long, value_name = "FILE", required_unless_present = "hook")]
    htpasswd: Option<PathBuf>,
    /// POST {"username", "password"} here instead: https, or http on this machine
    #[arg(long, value_name = "URL", conflicts_with = "htpasswd")]
    hook: Option<String>,
    /// Let two users take turns, so that no password stops working before the next one is current
    #[arg(long)]
    alternate: bool,
    /// Try the new password at this registry (https://host) before it becomes current
    #[arg(long, value_name = "URL")]
    registry: Option<String>,
    #[command(flatten)]
    trust: Trust,
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
            "setSecret" => self.set(&secret),
            "testSecret" => self.test(&secret),
            "finishSecret" => secret.finish(),
            other => bail!("there is no step {other}"),
        }
    }

    fn create(&self, secret: &Secret<'_>) -> Result<()> {
        if secret.has_pending()? {
            secret.tell("the new version has its value already");
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
        secret.put_pending(&value)?;
        let whose = if self.alternate {
            "the other user"
        } else {
            "the user"
        };
        secret.tell(&format!(
            "a new password of {PASSWORD_LENGTH} letters for {whose} is stored as AWSPENDING"
        ));
        Ok(())
    }

    fn set(&self, secret: &Secret<'_>) -> Result<()> {
        let value = secret.pending()?;
        let (user, password) = (text(&value, "username")?, text(&value, "password")?);
        if user.contains([':', '\n', '\r']) {
            bail!("a user's name has no colon and no line end");
        }
        match (&self.htpasswd, &self.hook) {
            (Some(path), _) => {
                htpasswd::set(path, user, password)?;
                secret.tell("the password is in the htpasswd file");
            }
            (None, Some(url)) => {
                let body = json!({"username": user, "password": password});
                let body = Zeroizing::new(body.to_string().into_bytes());
                let status = Web::new(&self.trust)?
                    .post(url, body)
                    .context("the hook cannot be told")?;
                if !(200..300).contains(&status) {
                    bail!("the hook answered {status}");
                }
                secret.tell(&format!("the hook has taken the password: {status}"));
            }
            (None, None) => bail!("neither --htpasswd nor --hook is given"),
        }
        Ok(())
    }

    fn test(&self, secret: &Secret<'_>) -> Result<()> {
        let Some(registry) = &self.registry else {
            secret.tell("no registry is named: nothing is tried");
            return Ok(());
        };
        let value = secret.pending()?;
        let (user, password) = (text(&value, "username")?, text(&value, "password")?);
        let url = format!("{}/v2/", registry.trim_end_matches('/'));
        let web = Web::new(&self.trust)?;
        let begun = Instant::now();
        loop {
            let status = web
                .get(&url, user, password)
                .context("the registry cannot be asked")?;
            match status {
                200 => break,
                401 | 403 if begun.elapsed() < TEST_MAX => std::thread::sleep(TEST_EVERY),
                status => bail!("the registry answered {status} to the new password"),
            }
        }
        secret.tell("the registry takes the new password");
        Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_users_take_turns() {
        assert_eq!(other_user("ci"), "ci_clone");
        assert_eq!(other_user("ci_clone"), "ci");
    }
}
