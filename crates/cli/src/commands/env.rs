//! `batchyard env`: what a shell needs for plain `aws …` to reach this daemon.

use anyhow::Result;
use clap::Args;

use crate::client::Connection;
use crate::output;

#[derive(Debug, Args)]
pub struct Env {
    #[command(flatten)]
    connection: Connection,
}

impl Env {
    pub fn run(self) -> Result<()> {
        let client = self.connection.wait_for_owner().inspect_err(|_| {
            // Whoever evaluates this goes no further, and not to AWS with what was meant for here.
            output::line("false");
        })?;
        let pairs = [
            ("AWS_ENDPOINT_URL", client.endpoint.as_str()),
            ("AWS_ACCESS_KEY_ID", &client.access_key_id),
            ("AWS_SECRET_ACCESS_KEY", client.secret_access_key.reveal()),
            ("AWS_REGION", &client.region),
            ("AWS_DEFAULT_REGION", &client.region),
        ];
        // These would be preferred to what is set here.
        output::line("unset AWS_SESSION_TOKEN AWS_PROFILE");
        output::line(format!(
            "export BATCHYARD_DATA_DIR={}",
            quoted(&self.connection.data_dir.display().to_string())
        ));
        for (name, value) in pairs {
            output::line(format!("export {name}={}", quoted(value)));
        }
        Ok(())
    }
}

/// One word for a POSIX shell, whatever is in it.
fn quoted(value: &str) -> String {
    format!("'{}'", value.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_word_stays_a_word() {
        assert_eq!(quoted("a b$(c)"), "'a b$(c)'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
    }
}
