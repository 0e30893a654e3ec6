//! `batchyard audit`: who used which secret and key, and whether the trail is whole.

use anyhow::{Result, bail};
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use wire::Timestamp;

use crate::client::{Client, Connection};

#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Show the newest records: when, who, what, verdict, because of which policy statement
    Tail(Tail),
    /// Go over the whole chain and say whether a record was changed or is missing
    Verify(Verify),
}

#[derive(Debug, Args)]
pub struct Tail {
    /// How many records
    #[arg(short = 'n', long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
    records: u32,
    /// Go on showing what comes
    #[arg(short, long)]
    follow: bool,
    /// Print records as JSON lines
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub struct Verify {
    /// A head that was noted earlier, NUMBER:HASH as `verify` prints it: it has to be in the chain
    #[arg(long, value_name = "NUMBER:HASH")]
    expect: Option<String>,
    #[command(flatten)]
    connection: Connection,
}

const FOLLOW_EVERY: std::time::Duration = std::time::Duration::from_secs(1);
const PAGE: u32 = 1_000;

impl Audit {
    pub fn run(self) -> Result<()> {
        match self {
            Self::Tail(tail) => tail.run(),
            Self::Verify(verify) => verify.run(),
        }
    }
}

impl Tail {
    fn run(self) -> Result<()> {
        let client = self.connection.client()?;
        let mut last = 0;
        let mut wanted = self.records;
        loop {
            let found = records(&client, wanted)?;
            for record in found.iter().rev() {
                let seq = record["Sequence"].as_i64().unwrap_or_default();
                if seq > last {
                    last = seq;
                    self.show(record);
                }
            }
            if !self.follow {
                return Ok(());
            }
            wanted = PAGE;
            std::thread::sleep(FOLLOW_EVERY);
        }
    }

    fn show(&self, record: &Value) {
        if self.json {
            crate::output::line(record);
            return;
        }
        for entry in record["Entries"].as_array().into_iter().flatten() {
            crate::output::line(line(record, entry));
        }
    }
}

fn records(client: &Client, wanted: u32) -> Result<Vec<Value>> {
    let input = json!({"MaxResults": wanted});
    let mut answer = client.json("batchyard", "Batchyard.ListAuditRecords", &input)?;
    Ok(match answer["Records"].take() {
        Value::Array(records) => records,
        _ => Vec::new(),
    })
}

/// One use on one line. Texts that callers chose are quoted where they could be taken for more.
fn line(record: &Value, entry: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or("-").escape_default().to_string();
    let verdict = if entry["Allowed"].as_bool() == Some(true) {
        "allowed"
    } else {
        "DENIED"
    };
    // Seconds, as the service answers them; milliseconds are whole in a float of this size.
    let at = record["Time"].as_f64().unwrap_or_default() * 1000.0;
    let at = format!("{at:.0}")
        .parse()
        .map_or_else(|_| "-".to_owned(), |ms| Timestamp::from_ms(ms).iso8601());
    let mut line = format!(
        "{} {at} {verdict} {} {} {} because {}",
        record["Sequence"],
        text(&record["Principal"]),
        text(&entry["Action"]),
        text(&entry["Resource"]),
        text(&entry["Because"]),
    );
    if let Some(service) = entry["Via"].as_str() {
        line.push_str(&format!(" via {}", service.escape_default()));
    }
    if let Some(ip) = record["SourceIp"].as_str() {
        line.push_str(&format!(" from {}", ip.escape_default()));
    }
    line
}

impl Verify {
    fn run(self) -> Result<()> {
        let mut input = json!({});
        if let Some(expected) = &self.expect {
            let Some((number, hash)) = expected.split_once(':') else {
                bail!("--expect takes NUMBER:HASH");
            };
            input["ExpectedSequence"] = json!(number.parse::<i64>()?);
            input["ExpectedHash"] = json!(hash);
        }
        let found =
            self.connection
                .client()?
                .json("batchyard", "Batchyard.VerifyAuditTrail", &input)?;
        let head = format!(
            "{}:{}",
            found["Last"],
            found["Hash"].as_str().unwrap_or_default()
        );
        if let Some(problem) = found["Problem"].as_str() {
            bail!("the audit trail is NOT as it was written: {problem}");
        }
        println!(
            "{} records are as they were written; head {head}",
            found["Records"]
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        let record = json!({"Sequence": 7, "Time": 1.5, "Principal": "arn:aws:iam::1:user/jo"});
        let entry = json!({"Action": "kms:Decrypt", "Resource": "a\nb", "Allowed": false,
            "Because": "no identity-based policy allows it", "Via": "secretsmanager"});
        assert_eq!(
            line(&record, &entry),
            "7 1970-01-01T00:00:01.5Z DENIED arn:aws:iam::1:user/jo kms:Decrypt a\\nb because no identity-based \
             policy allows it via secretsmanager"
        );
    }
}
