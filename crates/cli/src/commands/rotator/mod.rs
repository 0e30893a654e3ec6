//! `batchyard rotator`: rotation functions that are shipped. The server starts them with an event on
//! standard input and credentials in the environment, as Lambda would.

mod htpasswd;
mod registry;
mod web;

use std::io::Read as _;

use anyhow::{Context as _, Result, bail};
use clap::Subcommand;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::client::Client;

#[derive(Debug, Subcommand)]
pub enum Rotator {
    /// Change a registry's password: the secret is {"username": …, "password": …}
    Registry(registry::Registry),
}

impl Rotator {
    pub fn run(self) -> Result<()> {
        match self {
            Self::Registry(registry) => registry.run(),
        }
    }
}

const EVENT_BYTES_MAX: u64 = 64 * 1024;

/// What a rotation function is told: nothing of it is secret.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Event {
    step: String,
    secret_id: String,
    client_request_token: String,
}

impl Event {
    fn read() -> Result<Self> {
        let mut text = String::new();
        std::io::stdin()
            .take(EVENT_BYTES_MAX)
            .read_to_string(&mut text)?;
        serde_json::from_str(&text).context("standard input has no rotation event")
    }
}

/// The secret that is being rotated.
struct Secret<'a> {
    client: &'a Client,
    event: &'a Event,
}

impl Secret<'_> {
    fn call(&self, operation: &str, input: &Value) -> Result<Value> {
        let target = format!("secretsmanager.{operation}");
        self.client.json("secretsmanager", &target, input)
    }

    /// The value of a label; none, if nothing has it.
    fn value(&self, stage: &str) -> Result<Option<Value>> {
        let input = json!({"SecretId": self.event.secret_id, "VersionStage": stage});
        match self.call("GetSecretValue", &input) {
            Ok(found) => Self::parsed(&found).map(Some),
            Err(error) if error.to_string().starts_with("ResourceNotFoundException") => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn parsed(found: &Value) -> Result<Value> {
        let text = found["SecretString"]
            .as_str()
            .context("the secret has no text")?;
        // The error must not quote the text.
        let value: Value =
            serde_json::from_str(text).map_err(|_| anyhow::anyhow!("the secret is not JSON"))?;
        if !value.is_object() {
            bail!("the secret is not a JSON object");
        }
        Ok(value)
    }

    fn pending(&self) -> Result<Value> {
        let input = json!({
            "SecretId": self.event.secret_id,
            "VersionId": self.event.client_request_token,
            "VersionStage": "AWSPENDING",
        });
        Self::parsed(&self.call("GetSecretValue", &input)?)
    }

    fn put_pending(&self, value: &Value) -> Result<()> {
        let input = json!({
            "SecretId": self.event.secret_id,
            "ClientRequestToken": self.event.client_request_token,
            "SecretString": value.to_string(),
            "VersionStages": ["AWSPENDING"],
        });
        self.call("PutSecretValue", &input).map(|_| ())
    }

    /// Has the pending version a value already? A step may be met twice.
    fn has_pending(&self) -> Result<bool> {
        let input = json!({
            "SecretId": self.event.secret_id,
            "VersionId": self.event.client_request_token,
        });
        match self.call("GetSecretValue", &input) {
            Ok(_) => Ok(true),
            Err(error) if error.to_string().starts_with("ResourceNotFoundException") => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn random_password(&self, length: u32) -> Result<String> {
        let input = json!({"PasswordLength": length, "ExcludePunctuation": true});
        let made = self.call("GetRandomPassword", &input)?;
        let word = made["RandomPassword"]
            .as_str()
            .context("no password came")?;
        Ok(word.to_owned())
    }

    /// A line for whoever reads the function's log. What it says is never a part of the value.
    fn tell(&self, what: &str) {
        eprintln!("{}: {what}", self.event.step);
    }

    /// Moves AWSCURRENT to the pending version.
    fn finish(&self) -> Result<()> {
        let id = json!({"SecretId": self.event.secret_id});
        let seen = self.call("DescribeSecret", &id)?;
        let stages = seen["VersionIdsToStages"]
            .as_object()
            .cloned()
            .unwrap_or_default();
        let current = stages.iter().find(|(_, labels)| {
            let mut labels = labels.as_array().into_iter().flatten();
            labels.any(|label| label == "AWSCURRENT")
        });
        let token = &self.event.client_request_token;
        let mut input = json!({
            "SecretId": self.event.secret_id,
            "VersionStage": "AWSCURRENT",
            "MoveToVersionId": token,
        });
        match current {
            Some((version, _)) if version == token => {
                self.tell("the new version is AWSCURRENT already");
                return Ok(());
            }
            Some((version, _)) => input["RemoveFromVersionId"] = json!(version),
            None => {}
        }
        self.call("UpdateSecretVersionStage", &input)?;
        self.tell("the new version is AWSCURRENT");
        Ok(())
    }
}
