//! What a function printed, without the lines that hold a secret: as it is, or as it is often
//! written down. Pure.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use memchr::memmem;
use serde_json::Value;
use zeroize::Zeroizing;

use super::tape::{Line, Printed, Source};

/// Shorter members of a JSON value are in too many lines to mean anything.
const MEMBER_BYTES_MIN: usize = 4;
/// So much of a value is as secret as all of it: where lines before or between were left out, what
/// stands there may be the rest of one.
const PART_BYTES_MIN: usize = 8;
/// Members of a value that are looked for. Nothing is kept beside a value with more.
const MEMBERS_MAX: usize = 256;
/// Members that say where a database is ("JSON structure of AWS Secrets Manager secrets"), and are
/// what its owner wants to read in a message.
const OPEN: [&str; 7] = [
    "engine",
    "host",
    "port",
    "dbname",
    "dbInstanceIdentifier",
    "dbClusterIdentifier",
    "masterarn",
];

/// What no line may hold.
#[derive(Default)]
pub struct Secrets {
    forms: Vec<Zeroizing<Vec<u8>>>,
    /// There are more than can be looked for.
    is_full: bool,
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

impl Secrets {
    /// A value, and what it is made of where it is JSON.
    pub fn add(&mut self, value: &[u8]) {
        self.add_forms(value);
        let Ok(parsed) = serde_json::from_slice::<Value>(value) else {
            return;
        };
        let mut members = Vec::new();
        collect(&parsed, &mut members);
        self.is_full |= members.len() > MEMBERS_MAX;
        for member in members.iter().take(MEMBERS_MAX) {
            self.add_forms(member.as_bytes());
        }
    }

    /// The ways in which text is usually written down. Line ends don't count, here and there: what
    /// is wrapped is found as well.
    fn add_forms(&mut self, value: &[u8]) {
        let plain = joined(value);
        if plain.is_empty() {
            return;
        }
        self.forms
            .push(Zeroizing::new(hex::encode(value).into_bytes()));
        self.forms
            .push(Zeroizing::new(hex::encode_upper(value).into_bytes()));
        for space in ["%20", "+"] {
            self.forms.push(url_encoded(value, space));
        }
        if let Ok(text) = std::str::from_utf8(value) {
            let quoted = Zeroizing::new(Value::from(text).to_string());
            let inner = quoted.trim_matches('"').as_bytes();
            self.forms.push(Zeroizing::new(inner.to_vec()));
        }
        for shift in 0..3 {
            self.forms.extend(base64_forms(value, shift));
        }
        self.forms.push(plain);
        self.forms.retain(|form| !form.is_empty());
    }

    /// The lines that hold none of it, and how many do.
    pub fn kept(&self, printed: &Printed) -> (Vec<Line>, usize) {
        let mut holds = vec![self.is_full; printed.lines.len()];
        for source in [Source::Out, Source::Err] {
            let of_source = |(_, line): &(usize, &Line)| line.source == source;
            let lines: Vec<(usize, &Line)> =
                printed.lines.iter().enumerate().filter(of_source).collect();
            self.mark(&lines, &mut holds);
        }
        let lines = printed.lines.iter().zip(&holds);
        let kept = lines
            .filter(|(_, holds)| !**holds)
            .map(|(line, _)| line.clone());
        let withheld = holds.iter().filter(|holds| **holds).count();
        (kept.collect(), withheld)
    }

    /// Marks the lines in which, one after the other, something is found, and each that holds a part.
    fn mark(&self, lines: &[(usize, &Line)], holds: &mut [bool]) {
        let length = lines.iter().map(|(_, line)| line.text.len()).sum();
        let mut all = Zeroizing::new(Vec::with_capacity(length));
        let mut ends = Vec::with_capacity(lines.len());
        for (_, line) in lines {
            all.extend_from_slice(line.text.as_bytes());
            ends.push(all.len());
        }
        for form in &self.forms {
            let finder = memmem::Finder::new(form.as_slice());
            let mut from = 0;
            while let Some(found) = all.get(from..).and_then(|rest| finder.find(rest)) {
                let at = from + found;
                let first = ends.partition_point(|end| *end <= at);
                let last = ends.partition_point(|end| *end < at + form.len());
                for (number, _) in &lines[first..=last] {
                    holds[*number] = true;
                }
                // Another is worth finding only if it touches a line that is not marked yet.
                let unmarked = |line: &usize| !holds[lines[*line].0];
                let Some(next) = (first..lines.len()).find(unmarked) else {
                    break;
                };
                let begins = ends[next] - lines[next].1.text.len();
                from = (at + 1).max((begins + 1).saturating_sub(form.len()));
            }
            for (number, line) in lines {
                holds[*number] |= has_part_of(form, line.text.trim().as_bytes());
            }
        }
    }
}

/// Is the line out of its middle, or does it begin with the end of it, or end with its beginning?
fn has_part_of(form: &[u8], line: &[u8]) -> bool {
    if form.len() <= PART_BYTES_MIN || line.len() < PART_BYTES_MIN {
        return false;
    }
    let mut sizes = PART_BYTES_MIN..=line.len().min(form.len() - 1);
    memmem::find(form, line).is_some()
        || sizes.any(|size| {
            line.ends_with(&form[..size]) || line.starts_with(&form[form.len() - size..])
        })
}

/// Texts and numbers of a JSON value.
fn collect(value: &Value, into: &mut Vec<Zeroizing<String>>) {
    if into.len() > MEMBERS_MAX {
        return;
    }
    let long = |text: String| Some(Zeroizing::new(text)).filter(|t| t.len() >= MEMBER_BYTES_MIN);
    match value {
        Value::String(text) => into.extend(long(text.clone())),
        Value::Number(number) => into.extend(long(number.to_string())),
        Value::Array(items) => items.iter().for_each(|item| collect(item, into)),
        Value::Object(members) => members
            .iter()
            .filter(|(name, _)| !OPEN.contains(&name.as_str()))
            .for_each(|(_, member)| collect(member, into)),
        Value::Null | Value::Bool(_) => {}
    }
}

fn joined(value: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut plain = Zeroizing::new(Vec::with_capacity(value.len()));
    plain.extend(value.iter().filter(|byte| !matches!(byte, b'\n' | b'\r')));
    plain
}

fn url_encoded(value: &[u8], space: &str) -> Zeroizing<Vec<u8>> {
    let mut text = Zeroizing::new(Vec::with_capacity(value.len() * 3));
    for byte in value {
        match byte {
            b' ' => text.extend_from_slice(space.as_bytes()),
            byte if byte.is_ascii_alphanumeric() || b"-_.~".contains(byte) => text.push(*byte),
            byte => text.extend_from_slice(format!("%{byte:02X}").as_bytes()),
        }
    }
    text
}

/// Base64 of something that has the value in it, `shift` bytes from a boundary: what is in all of
/// these, in both alphabets.
fn base64_forms(value: &[u8], shift: usize) -> Vec<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(vec![0; shift]);
    bytes.extend_from_slice(value);
    let coded = Zeroizing::new(STANDARD.encode(&*bytes));
    let start = if shift == 0 { 0 } else { shift + 1 };
    // What follows the value changes the last digit, unless it ends on a boundary.
    let whole = bytes.len() / 3 * 4 + [0, 1, 2][bytes.len() % 3];
    let Some(core) = coded
        .get(start..whole)
        .filter(|core| core.len() >= MEMBER_BYTES_MIN)
    else {
        return Vec::new();
    };
    let url = core.replace('+', "-").replace('/', "_");
    [core.to_owned(), url]
        .map(|form| Zeroizing::new(form.into_bytes()))
        .into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use wire::Timestamp;

    use super::*;

    fn printed(lines: &[&str]) -> Printed {
        let line = |text: &&str| Line {
            time: Timestamp::from_ms(0),
            source: Source::Out,
            text: Zeroizing::new((*text).to_owned()),
        };
        Printed {
            lines: lines.iter().map(line).collect(),
            left_out: 0,
        }
    }

    fn kept(value: &str, lines: &[&str]) -> Vec<String> {
        let mut secrets = Secrets::default();
        secrets.add(value.as_bytes());
        let (kept, withheld) = secrets.kept(&printed(lines));
        assert_eq!(kept.len() + withheld, lines.len());
        kept.iter().map(|line| line.text.to_string()).collect()
    }

    #[test]
    fn a_line_that_holds_the_value_goes_and_others_stay() {
        let json =
            r#"{"username":"ci_user","password":"p\"w+/ 1é!","port":5432,"host":"db.example"}"#;
        #[rustfmt::skip]
        let table = [
            ("hunter2",  "setting the password",             true),
            ("hunter2",  "set to hunter2!",                  false),
            ("hunter2",  "68756e74657232",                   false),
            ("hunter2",  "aHVudGVyMg==",                     false),
            // x:hunter2 and xy:hunter2z
            ("hunter2",  "Basic eDpodW50ZXIy",               false),
            ("hunter2",  "eHk6aHVudGVyMno=",                 false),
            ("hunter2",  "hunter",                           true),
            ("x",        "an x",                             false),
            (json,       "user ci_user is there",            false),
            (json,       "the password is p\"w+/ 1é!",       false),
            (json,       r#"{"password": "p\"w+/ 1é!"}"#,    false),
            (json,       "p%22w%2B%2F%201%C3%A9%21",         false),
            (json,       "p%22w%2B%2F+1%C3%A9%21",           false),
            (json,       "no way to db.example:5432",        true),
        ];
        for (value, line, stays) in table {
            assert_eq!(kept(value, &[line]).len() == 1, stays, "{line}");
        }
    }

    #[test]
    fn what_is_wrapped_is_found() {
        let lines = ["begin", "here: hun", "ter", "2 and", "end"];
        assert_eq!(kept("hunter2", &lines), ["begin", "end"]);
        let pem = "-----BEGIN KEY-----\nMIIBVgIBADAN\nBgkqhkiG9w0B\n-----END KEY-----\n";
        let lines: Vec<&str> = pem.lines().chain(["done"]).collect();
        assert_eq!(kept(pem, &lines), ["done"]);
    }

    /// Of a value in lines, whichever of them were left out.
    #[test]
    fn a_part_goes_as_well() {
        let body: Vec<String> = (0..20)
            .map(|n| format!("{n:02}MIIEvQIBADANBgkqhkiG9w0BAQE"))
            .collect();
        let pem = format!(
            "-----BEGIN KEY-----\n{}\n-----END KEY-----\n",
            body.join("\n")
        );
        let secret = serde_json::json!({ "private_key": pem }).to_string();
        let lines: Vec<&str> = pem.lines().collect();
        for cut in 0..lines.len() {
            let mut printed = lines[cut..].to_vec();
            printed.push("rotated");
            assert_eq!(kept(&secret, &printed), ["rotated"], "{cut}");
            let mut printed = lines[..cut].to_vec();
            printed.push("ended");
            assert_eq!(kept(&secret, &printed), ["ended"], "{cut}");
        }
        let password = "correct-horse-battery";
        assert!(kept(password, &["login with correct-horse"]).is_empty());
        assert!(kept(password, &["e-battery was taken"]).is_empty());
        assert_eq!(
            kept(password, &["a battery, correct"]),
            ["a battery, correct"]
        );
    }

    /// What stands in the output at every byte takes no room for each time that it does.
    #[test]
    fn a_value_that_is_everywhere_is_found_once() {
        let line = "a".repeat(200);
        let lines = vec![line.as_str(); 150];
        let members: Vec<String> = (100..200).map(|n| "a".repeat(n)).collect();
        let secret = serde_json::to_string(&members).unwrap();
        assert!(kept(&secret, &lines).is_empty());
    }

    proptest! {
        #[test]
        fn no_form_of_it_stays(
            value in "[ -~]{4,24}", before in "[ -~]{0,5}", after in "[ -~]{0,5}", form in 0_usize..4,
        ) {
            let around = format!("{before}{value}{after}");
            let line = match form {
                0 => around,
                1 => STANDARD.encode(around),
                2 => hex::encode(around),
                _ => base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(around),
            };
            prop_assert!(kept(&value, &[&line]).is_empty(), "{line}");
        }
    }
}
