//! `batchyard status`: what an operator asks first. Is the daemon up, and how does it stand?

mod text;

use anyhow::{Error, anyhow};
use clap::Args;
use serde_json::{Value, json};

use crate::client::{Client, Connection, Refused, now};
use crate::output;

/// Below this it is a refusal; from here on the server itself has failed.
const FAILED_STATUS_MIN: u16 = 500;

#[derive(Debug, Args)]
pub struct Status {
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connection: Connection,
}

/// What came of asking.
struct Found {
    endpoint: Option<String>,
    /// What the server says of itself, if it does.
    server: Option<Value>,
    /// Why it does not.
    problem: Option<Error>,
}

impl Found {
    /// It answers, though it may not tell everybody how it stands.
    fn is_up(&self) -> bool {
        let refused = self.problem.as_ref().and_then(Error::downcast_ref);
        self.server.is_some()
            || refused.is_some_and(|refused: &Refused| refused.status < FAILED_STATUS_MIN)
    }
}

impl Status {
    /// Fails if it is not up, when all that is known has been printed.
    pub fn run(self) -> Result<(), Error> {
        let found = match self.connection.client() {
            Ok(client) => ask(&client),
            Err(problem) => Found {
                endpoint: None,
                server: None,
                problem: Some(problem),
            },
        };
        let told = self.told(&found);
        if self.json {
            output::line(format!("{told:#}"));
        } else {
            for line in text::lines(&told, now()) {
                output::line(line);
            }
        }
        match found.problem {
            Some(problem) if !told["Up"].as_bool().unwrap_or_default() => Err(problem),
            _ => Ok(()),
        }
    }

    /// All of it in one object: the server's own members beside ours.
    fn told(&self, found: &Found) -> Value {
        let mut told = json!({
            "Up": found.is_up(),
            "Endpoint": found.endpoint,
            "Problem": found.problem.as_ref().map(|problem| format!("{problem:#}")),
        });
        match &found.server {
            Some(server) => {
                for (name, member) in server.as_object().into_iter().flatten() {
                    told[name] = member.clone();
                }
            }
            None if !found.is_up() => self.add_what_is_on_disk(&mut told),
            None => {}
        }
        output::spell_dates(&mut told);
        told
    }

    /// Without a daemon its folder can still say something, if this is its machine.
    fn add_what_is_on_disk(&self, told: &mut Value) {
        let folder = &self.connection.data_dir;
        if let Ok(free) = engine::Free::of(folder) {
            told["DataDirectory"] = json!(folder.display().to_string());
            told["Disk"] = json!({"TotalBytes": free.total_bytes, "FreeBytes": free.bytes});
        }
    }
}

fn ask(client: &Client) -> Found {
    let endpoint = client.endpoint.clone();
    let answer = client.json("batchyard", "Batchyard.DescribeServer", &json!({}));
    let (server, problem) = match answer {
        Ok(server) if server["Version"].is_string() => (Some(server), None),
        Ok(_) => (
            None,
            Some(anyhow!("what answers at {endpoint} is no Batchyard")),
        ),
        Err(problem) => (None, Some(problem)),
    };
    Found {
        endpoint: Some(endpoint),
        server,
        problem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_says_no_is_up_and_who_fails_is_not() {
        for (status, up) in [(400, true), (403, true), (500, false), (503, false)] {
            let found = Found {
                endpoint: None,
                server: None,
                problem: Some(Refused::new(status, "no").into()),
            };
            assert_eq!(found.is_up(), up, "{status}");
        }
        let silent = Found {
            endpoint: None,
            server: None,
            problem: Some(anyhow!("no answer")),
        };
        assert!(!silent.is_up());
    }
}
