//! `batchyard audit tail`: the newest uses that are asked for, and those to come.

use std::io::IsTerminal as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};
use clap::Args;
use serde_json::{Value, json};
use wire::Timestamp;

use super::lines::{Columns, Use};
use crate::client::{Client, Connection};

const FOLLOW_EVERY: Duration = Duration::from_secs(1);
/// Records of one answer.
const PAGE: usize = 1_000;
/// Records that are shown at once; also of those that came since the last look.
const SHOWN_MAX: usize = 10_000;

#[derive(Debug, Args)]
pub struct Tail {
    /// How many records at most
    #[arg(short = 'n', long, visible_alias = "records", default_value_t = 20,
          value_parser = clap::value_parser!(u16).range(1..=10_000))]
    limit: u16,
    /// What this account's principals did, or was done with its things
    #[arg(long, value_name = "ACCOUNT")]
    account: Option<String>,
    /// Only this action: a part of its name, or `*` for anything in between (`kms:*`)
    #[arg(long)]
    action: Option<String>,
    /// Only what was done with this resource: a part of its ARN, or with `*`
    #[arg(long)]
    resource: Option<String>,
    /// Only what this principal did: a part of its ARN, or with `*`
    #[arg(long)]
    principal: Option<String>,
    /// Only what was denied
    #[arg(long)]
    denied: bool,
    /// Only since then: 2026-01-31, 2026-01-31T12:00:00Z, or how long ago: 15m, 2h, 7d
    #[arg(long, value_parser = moment)]
    since: Option<Timestamp>,
    /// Go on showing what comes
    #[arg(short, long)]
    follow: bool,
    /// Print records as JSON lines
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connection: Connection,
}

/// A moment, a day, or a time before now.
fn moment(text: &str) -> Result<Timestamp, String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now_ms = now.ok().and_then(|now| i64::try_from(now.as_millis()).ok());
    moment_at(text, now_ms.unwrap_or_default())
        .ok_or_else(|| "a date, a moment like 2026-01-31T12:00:00Z, or 15m, 2h, 7d".to_owned())
}

fn moment_at(text: &str, now_ms: i64) -> Option<Timestamp> {
    if let Some(moment) = Timestamp::parse_iso8601(text) {
        return Some(moment);
    }
    if let Some(day) = Timestamp::parse_iso8601(&format!("{text}T00:00:00Z")) {
        return Some(day);
    }
    let (at, unit) = text.char_indices().last()?;
    let unit_ms = match unit {
        's' => 1_000,
        'm' => 60_000,
        'h' => 3_600_000,
        'd' => 86_400_000,
        _ => return None,
    };
    let count: u32 = text[..at].parse().ok()?;
    let ago_ms = i64::from(count).checked_mul(unit_ms)?;
    Some(Timestamp::from_ms(now_ms.saturating_sub(ago_ms)))
}

impl Tail {
    pub fn run(self) -> Result<()> {
        let client = self.connection.client()?;
        let mut columns = Columns::new(width());
        let (found, mut newest) = self.search(&client, None, usize::from(self.limit))?;
        self.show(&mut columns, &found);
        if !self.follow {
            return Ok(());
        }
        loop {
            std::thread::sleep(FOLLOW_EVERY);
            let (found, seen) = self.search(&client, Some(newest), SHOWN_MAX)?;
            if found.len() >= SHOWN_MAX {
                eprintln!("batchyard: more came at once than is shown: some is left out here");
            }
            self.show(&mut columns, &found);
            newest = seen;
        }
    }

    /// The newest records that are asked for, oldest first, and the number of the newest there is.
    fn search(
        &self,
        client: &Client,
        after: Option<i64>,
        limit: usize,
    ) -> Result<(Vec<Value>, i64)> {
        let mut input = self.input();
        if let Some(after) = after {
            input["After"] = json!(after);
        }
        let (mut found, mut newest) = (Vec::new(), None);
        loop {
            input["MaxResults"] = json!((limit - found.len()).min(PAGE));
            let mut page = client.json("batchyard", "Batchyard.ListAuditRecords", &input)?;
            let told = page["Newest"].as_i64();
            // Of the first page: what comes meanwhile is for the next look.
            newest = newest.or(told);
            if let Value::Array(records) = page["Records"].take() {
                found.extend(records);
            }
            input["Before"] = page["Before"].take();
            if input["Before"].is_null() || found.len() >= limit {
                break;
            }
        }
        found.reverse();
        let newest = newest.context("the server did not say how far its trail goes")?;
        Ok((found, newest.max(after.unwrap_or_default())))
    }

    fn input(&self) -> Value {
        let mut input = json!({
            "AccountId": self.account,
            "Action": self.action,
            "Resource": self.resource,
            "Principal": self.principal,
            "Since": self.since,
        });
        if self.denied {
            input["DeniedOnly"] = json!(true);
        }
        input
    }

    fn show(&self, columns: &mut Columns, records: &[Value]) {
        if self.json {
            records.iter().for_each(crate::output::line);
            return;
        }
        let uses: Vec<Use> = records.iter().flat_map(Use::of_record).collect();
        for line in columns.lines(&uses) {
            crate::output::line(line);
        }
    }
}

/// The terminal's; what is not one takes lines of any length.
fn width() -> Option<usize> {
    let terminal = std::io::stdout().is_terminal();
    let (_, columns) = terminal.then(|| console::Term::stdout().size_checked())??;
    Some(usize::from(columns))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn moments() {
        let now_ms = 1_000_000_000;
        #[rustfmt::skip]
        let table = [
            ("90s",                  Some(999_910_000)),
            ("15m",                  Some(999_100_000)),
            ("2h",                   Some(992_800_000)),
            ("1970-01-02",           Some(86_400_000)),
            ("1970-01-01T00:00:01Z", Some(1_000)),
            ("h",                    None),
            ("-1h",                  None),
            ("1w",                   None),
            ("",                     None),
            ("tomorrow",             None),
        ];
        for (text, wanted) in table {
            assert_eq!(moment_at(text, now_ms).map(Timestamp::ms), wanted, "{text}");
        }
    }
}
