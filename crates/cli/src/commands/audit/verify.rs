//! `batchyard audit verify`: whether the trail is as it was written.

use anyhow::{Context as _, Result, bail};
use clap::Args;
use serde_json::{Value, json};

use crate::client::Connection;

#[derive(Debug, Args)]
pub struct Verify {
    /// A head that was noted earlier, NUMBER:HASH as `verify` prints it: it has to be in the chain
    #[arg(long, value_name = "NUMBER:HASH")]
    expect: Option<String>,
    #[command(flatten)]
    connection: Connection,
}

impl Verify {
    pub fn run(self) -> Result<()> {
        let mut input = json!({});
        let mut noted = None;
        if let Some(expected) = &self.expect {
            let form = "--expect takes NUMBER:HASH, as `verify` prints it";
            let (number, hash) = expected.trim().split_once(':').context(form)?;
            let number: i64 = number.parse().context(form)?;
            input["ExpectedSequence"] = json!(number);
            input["ExpectedHash"] = json!(hash);
            noted = Some(number);
        }
        let client = self.connection.client()?;
        let found = client.json("batchyard", "Batchyard.VerifyAuditTrail", &input)?;
        if let Some(problem) = found["Problem"].as_str() {
            bail!(
                "the audit trail is NOT as it was written: {problem}. The {} records before that \
                 are whole.",
                found["Records"]
            );
        }
        crate::output::line(told(&found, noted));
        Ok(())
    }
}

/// What a whole trail is told with. Its last word is the head.
fn told(found: &Value, noted: Option<i64>) -> String {
    let number = |name: &str| found[name].as_i64().unwrap_or_default();
    let (records, first, last) = (number("Records"), number("First"), number("Last"));
    let mut text = if records == 0 {
        "0 records yet: the audit trail is whole.".to_owned()
    } else {
        format!(
            "{records} records, {first} to {last}, are all as they were written: the audit trail \
             is whole."
        )
    };
    match noted {
        Some(noted) if noted < first && noted > 0 => text.push_str(&format!(
            "\nThe head that was noted, {noted}, is of before record {first}: it was too old to be \
             kept, and was not compared."
        )),
        Some(noted) => text.push_str(&format!("\nThe head that was noted, {noted}, is in it.")),
        None => {}
    }
    let hash = found["Hash"].as_str().unwrap_or_default();
    text.push_str(&format!(
        "\nNote its head somewhere else, and give it back with --expect: {last}:{hash}"
    ));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_trail_says_what_to_note() {
        let found = json!({"Records": 3, "First": 8, "Last": 10, "Hash": "ab"});
        let text = told(&found, None);
        assert!(text.starts_with("3 records, 8 to 10, are all as they were written:"));
        assert!(text.ends_with(" 10:ab"));
        assert!(told(&found, Some(9)).contains("noted, 9, is in it."));
        assert!(told(&found, Some(7)).contains("was not compared"));
        let none = json!({"Records": 0, "First": 1, "Last": 0, "Hash": "00"});
        assert!(told(&none, None).starts_with("0 records yet"));
    }
}
