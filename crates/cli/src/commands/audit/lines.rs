//! Uses as lines for people. In a pipe a use is a line, whatever its length, with ARNs to search
//! for. On a terminal they are shorter, and no line is longer than it is wide: where a line is not
//! enough a use has two, and what still does not fit is cut in its middle, which says least.

use serde_json::Value;
use wire::Timestamp;

/// A column takes no more than this to line up; what is longer stands out.
const ALIGNED_CHARS_MAX: usize = 64;
const INDENT: &str = "    ";
const GAP: &str = "  ";

/// One use or refusal, as texts without anything that a terminal would obey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Number, time, verdict, who, what: these line up.
    head: [String; 5],
    resource: String,
    because: String,
}

impl Use {
    pub fn of_record(record: &Value) -> impl Iterator<Item = Self> {
        let entries = record["Entries"].as_array();
        entries
            .into_iter()
            .flatten()
            .map(|entry| Self::new(record, entry))
    }

    fn new(record: &Value, entry: &Value) -> Self {
        let allowed = entry["Allowed"].as_bool() == Some(true);
        let mut who = text(&record["Principal"]);
        if let Some(service) = entry["Via"].as_str() {
            who.push_str(&format!(" via {}", service.escape_default()));
        }
        let mut because = format!("because {}", text(&entry["Because"]));
        if let Some(ip) = record["SourceIp"].as_str() {
            because.push_str(&format!(", from {}", ip.escape_default()));
        }
        Self {
            head: [
                record["Sequence"].to_string(),
                time(&record["Time"]),
                if allowed { "allowed" } else { "DENIED" }.to_owned(),
                who,
                text(&entry["Action"]),
            ],
            resource: text(&entry["Resource"]),
            because,
        }
    }

    /// For a terminal: without what all ARNs have in common.
    fn shortened(&self) -> Self {
        let mut shortened = self.clone();
        shortened.head[3] = short(&self.head[3]).to_owned();
        shortened.resource = short(&self.resource).to_owned();
        shortened
    }
}

/// Callers choose some of these: what is not plain is shown as an escape.
fn text(value: &Value) -> String {
    value.as_str().unwrap_or("-").escape_default().to_string()
}

/// `111111111111:user/jo`, `kms:us-east-1:…:key/…`.
fn short(arn: &str) -> &str {
    ["arn:aws:iam::", "arn:aws:sts::", "arn:aws:"]
        .iter()
        .find_map(|prefix| arn.strip_prefix(prefix))
        .unwrap_or(arn)
}

/// Seconds, as the service answers them; milliseconds are whole in a float of this size.
fn time(value: &Value) -> String {
    let ms = format!("{:.0}", value.as_f64().unwrap_or_default() * 1000.0);
    let Ok(ms) = ms.parse::<i64>() else {
        return "-".to_owned();
    };
    // Always with milliseconds, so that times line up.
    let text = Timestamp::from_ms(ms - ms.rem_euclid(1_000)).iso8601();
    format!(
        "{}.{:03}Z",
        text.trim_end_matches('Z'),
        ms.rem_euclid(1_000)
    )
}

/// How wide each column is: never less than it was, so that what is followed stays in line.
#[derive(Debug)]
pub struct Columns {
    widths: [usize; 5],
    resource: usize,
    terminal: Option<usize>,
}

impl Columns {
    pub const fn new(terminal: Option<usize>) -> Self {
        Self {
            widths: [0; 5],
            resource: 0,
            terminal,
        }
    }

    pub fn lines(&mut self, uses: &[Use]) -> Vec<String> {
        if self.terminal.is_some() {
            let uses: Vec<_> = uses.iter().map(Use::shortened).collect();
            self.aligned(&uses)
        } else {
            self.aligned(uses)
        }
    }

    fn aligned(&mut self, uses: &[Use]) -> Vec<String> {
        for one in uses {
            for (width, text) in self.widths.iter_mut().zip(&one.head) {
                *width = (*width).max(length(text)).min(ALIGNED_CHARS_MAX);
            }
            self.resource = self
                .resource
                .max(length(&one.resource))
                .min(ALIGNED_CHARS_MAX);
        }
        uses.iter().flat_map(|one| self.lines_of(one)).collect()
    }

    fn lines_of(&self, one: &Use) -> Vec<String> {
        let [number, cells @ ..] = &one.head;
        let [number_width, widths @ ..] = &self.widths;
        let mut head = format!("{number:>number_width$}");
        for (text, width) in cells.iter().zip(widths) {
            head.push_str(&format!("{GAP}{text:<width$}"));
        }
        let width = self.resource;
        let because = &one.because;
        let whole = format!("{head}{GAP}{:<width$}{GAP}{because}", one.resource);
        match self.terminal {
            Some(terminal) if length(&whole) > terminal => {
                let rest = terminal.saturating_sub(INDENT.len() + GAP.len() + length(because));
                let resource = cut(&one.resource, rest.max(terminal / 3));
                let second = format!("{INDENT}{resource}{GAP}{because}");
                vec![cut(head.trim_end(), terminal), cut(&second, terminal)]
            }
            _ => vec![whole],
        }
    }
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// At most so many characters: the middle goes, for a sign that something did.
fn cut(text: &str, max: usize) -> String {
    let length = length(text);
    if length <= max {
        return text.to_owned();
    }
    let kept = max.saturating_sub(1);
    let (start, end) = (kept - kept / 2, kept / 2);
    let first = text.chars().take(start);
    let last = text.chars().skip(length - end);
    first.chain(['…']).chain(last).take(max).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn uses() -> Vec<Use> {
        let record = |number: i64, who: &str, entry: Value| json!({"Sequence": number, "Time": 1.5, "Principal": who, "Entries": [entry]});
        let records = [
            record(
                7,
                "arn:aws:iam::111111111111:user/jo",
                json!({
                "Action": "kms:Decrypt", "Resource": "a\nb", "Allowed": false,
                "Because": "no identity-based policy allows it", "Via": "secretsmanager"}),
            ),
            record(
                12,
                "arn:aws:sts::111111111111:assumed-role/reader/session",
                json!({
                "Action": "secretsmanager:GetSecretValue", "Allowed": true,
                "Resource": "arn:aws:secretsmanager:us-east-1:111111111111:secret:registry-AbCdEf",
                "Because": "allowed by identity-based policy inline, statement 0"}),
            ),
        ];
        records.iter().flat_map(Use::of_record).collect()
    }

    #[test]
    fn a_use_is_a_line_and_columns_line_up() {
        let lines = Columns::new(None).lines(&uses());
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with(
            " 7  1970-01-01T00:00:01.500Z  DENIED   arn:aws:iam::111111111111:user/jo via secretsmanager "
        ));
        assert!(lines[0].contains("a\\nb "));
        assert!(lines[0].ends_with("because no identity-based policy allows it"));
        assert!(lines[1].starts_with(
            "12  1970-01-01T00:00:01.500Z  allowed  arn:aws:sts::111111111111:assumed"
        ));
        assert_eq!(
            lines[0].find("kms:Decrypt"),
            lines[1].find("secretsmanager:Get")
        );
        assert_eq!(
            lines[0].find("a\\nb"),
            lines[1].find("arn:aws:secretsmanager:us-east-1")
        );
    }

    #[test]
    fn nothing_is_wider_than_the_terminal() {
        for width in 1..260 {
            let lines = Columns::new(Some(width)).lines(&uses());
            assert!(lines.len() == 4 || width > 100, "{width}");
            for line in &lines {
                assert!(length(line) <= width, "{width}: {line}");
            }
        }
        let wide = Columns::new(Some(300)).lines(&uses());
        assert_eq!(wide.len(), 2);
        assert!(wide[1].contains("  111111111111:assumed-role/reader/session  "));
    }

    #[test]
    fn the_middle_is_cut() {
        for (text, max, wanted) in [
            ("abcdef", 6, "abcdef"),
            ("abcdef", 5, "ab…ef"),
            ("abcdef", 4, "ab…f"),
            ("abcdef", 1, "…"),
            ("abcdef", 0, ""),
        ] {
            assert_eq!(cut(text, max), wanted);
        }
    }
}
