//! The server's state as lines for people.

use std::time::Duration;

use console::style;
use indicatif::{HumanBytes, HumanDuration};
use serde_json::Value;
use wire::Timestamp;

/// Of queues and of rotations; `--json` has more.
const SHOWN_MAX: usize = 10;
const LABEL_WIDTH: usize = 13;

/// What is known, in the order in which it is asked for. What is not known is left out.
pub fn lines(told: &Value, now: Timestamp) -> Vec<String> {
    let mut lines = vec![headline(told, now)];
    let mut add = |label: &str, texts: Vec<String>| {
        for (at, text) in texts.into_iter().enumerate() {
            let label = if at == 0 { label } else { "" };
            lines.push(format!("  {label:<LABEL_WIDTH$}{text}"));
        }
    };
    if told["Up"] == true {
        add(
            "not told",
            told["Problem"].as_str().map(plain).into_iter().collect(),
        );
    }
    add(
        "data",
        told["DataDirectory"]
            .as_str()
            .map(plain)
            .into_iter()
            .collect(),
    );
    add(
        "accounts",
        accounts(&told["Accounts"]).into_iter().collect(),
    );
    add("Regions", regions(&told["Regions"]).into_iter().collect());
    add("for jobs", machine(&told["Machine"]).into_iter().collect());
    add("jobs", jobs(&told["Jobs"]).into_iter().collect());
    add(
        "waiting",
        some(&told["WaitingQueues"], |queue| waiting(queue, now)),
    );
    add("disk", disk(&told["Disk"]));
    add("root key", root_key(&told["RootKey"]).into_iter().collect());
    add(
        "audit trail",
        trail(&told["AuditTrail"]).into_iter().collect(),
    );
    add("rotations", some(&told["FailedRotations"], failed));
    lines
}

fn headline(told: &Value, now: Timestamp) -> String {
    let at = match told["Endpoint"].as_str() {
        Some(endpoint) => format!(" at {}", plain(endpoint)),
        None => String::new(),
    };
    if told["Up"] != true {
        return format!("batchyard is {}{at}", style("NOT up").red().bold());
    }
    let version = match told["Version"].as_str() {
        Some(version) => format!(" {}", plain(version)),
        None => String::new(),
    };
    let since = match told["StartedDate"].as_str() {
        Some(date) => format!(", since {} ({})", plain(date), ago(date, now)),
        None => String::new(),
    };
    format!(
        "batchyard{version} is {}{at}{since}",
        style("up").green().bold()
    )
}

fn accounts(accounts: &Value) -> Option<String> {
    let active = accounts["Active"].as_i64()?;
    Some(match accounts["Closed"].as_i64() {
        None | Some(0) => active.to_string(),
        Some(closed) => format!("{active}, and {closed} closed"),
    })
}

fn regions(regions: &Value) -> Option<String> {
    let names: Vec<String> = regions.as_array()?.iter().map(text).collect();
    Some(if names.is_empty() {
        "nothing is in any yet".to_owned()
    } else {
        names.join(", ")
    })
}

fn machine(machine: &Value) -> Option<String> {
    let (vcpus, mib) = (machine["Vcpus"].as_i64()?, machine["MemoryMib"].as_u64()?);
    let memory = HumanBytes(mib.saturating_mul(1 << 20));
    Some(format!("{vcpus} vCPUs and {memory} of memory together"))
}

fn jobs(jobs: &Value) -> Option<String> {
    let counted = jobs.as_array()?.iter().filter_map(|job| {
        let count = job["Count"].as_i64().filter(|count| *count > 0)?;
        Some(format!("{count} {}", text(&job["Status"])))
    });
    let counted: Vec<String> = counted.collect();
    Some(if counted.is_empty() {
        "none".to_owned()
    } else {
        counted.join(", ")
    })
}

/// The first of a list, and how many more there are.
fn some(list: &Value, line: impl Fn(&Value) -> String) -> Vec<String> {
    let Some(list) = list.as_array() else {
        return Vec::new();
    };
    let mut lines: Vec<String> = list.iter().take(SHOWN_MAX).map(line).collect();
    match list.len() {
        0 => lines.push("none".to_owned()),
        length if length > SHOWN_MAX => lines.push(format!("and {} more", length - SHOWN_MAX)),
        _ => {}
    }
    lines
}

fn waiting(queue: &Value, now: Timestamp) -> String {
    let date = queue["FirstJobDate"].as_str().unwrap_or_default();
    let mut told = format!(
        "{} in {}, the first for {}",
        queue["Runnable"],
        text(&queue["QueueArn"]),
        ago(date, now)
    );
    if let Some(reason) = queue["Reason"].as_str() {
        told.push_str(&format!(": {}", plain(reason)));
    }
    told
}

fn disk(disk: &Value) -> Vec<String> {
    let bytes = |name: &str| disk[name].as_u64();
    let (Some(free), Some(total)) = (bytes("FreeBytes"), bytes("TotalBytes")) else {
        return Vec::new();
    };
    let mut told = format!("{} of {} free", HumanBytes(free), HumanBytes(total));
    if let Some(min) = bytes("FreeBytesMin") {
        told = if free < min {
            let short = style("SHORT").red().bold();
            format!(
                "{short}: {told}, and nothing starts below {}",
                HumanBytes(min)
            )
        } else {
            format!("{told}; nothing starts below {}", HumanBytes(min))
        };
    }
    if let Some(most) = bytes("JobBytesMax") {
        told.push_str(&format!("; a job may write {}", HumanBytes(most)));
    }
    let parts = [
        ("database", "DatabaseBytes"),
        ("logs", "LogBytes"),
        ("images", "ImageBytes"),
        ("jobs", "JobBytes"),
    ];
    let parts = parts
        .into_iter()
        .filter_map(|(part, name)| Some(format!("{part} {}", HumanBytes(bytes(name)?))));
    let parts: Vec<String> = parts.collect();
    let mut lines = vec![told];
    if !parts.is_empty() {
        lines.push(format!("of it {}", parts.join(", ")));
    }
    lines
}

fn root_key(key: &Value) -> Option<String> {
    Some(match (key["Source"].as_str()?, key["Path"].as_str()) {
        ("command", _) => "what --root-key-command prints".to_owned(),
        ("credential", Some(path)) => format!("the systemd credential {}", plain(path)),
        (_, path) => plain(path.unwrap_or("a file")),
    })
}

fn trail(trail: &Value) -> Option<String> {
    if let Some(problem) = trail["Problem"].as_str() {
        let bad = style("NOT as it was written").red().bold();
        return Some(format!("{bad}: {}", plain(problem)));
    }
    let (first, last) = (trail["First"].as_i64()?, trail["Last"].as_i64()?);
    let records = match trail["Records"].as_i64()? {
        0 => "no records yet".to_owned(),
        1 => format!("1 record, {last}"),
        records => format!("{records} records, {first} to {last}"),
    };
    Some(format!(
        "{records}; its head is {last}:{}",
        text(&trail["Hash"])
    ))
}

fn failed(rotation: &Value) -> String {
    let failure = &rotation["LastFailure"];
    let mut told = format!(
        "{} of {} failed at {}: {}",
        text(&failure["Step"]),
        text(&rotation["ARN"]),
        text(&failure["Date"]),
        text(&failure["Reason"])
    );
    if let Some(next) = rotation["NextAttemptDate"].as_str() {
        told.push_str(&format!(". Next attempt {}", plain(next)));
    }
    told
}

fn text(value: &Value) -> String {
    plain(value.as_str().unwrap_or("-"))
}

/// Strangers chose some of these: nothing in them is for a terminal to obey.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control() {
            plain.extend(letter.escape_default());
        } else {
            plain.push(letter);
        }
    }
    plain
}

fn ago(date: &str, now: Timestamp) -> String {
    let Some(then) = Timestamp::parse_iso8601(date) else {
        return "-".to_owned();
    };
    let ms = u64::try_from(now.ms().saturating_sub(then.ms())).unwrap_or(0);
    HumanDuration(Duration::from_secs(ms / 1000)).to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn shown(told: &Value) -> String {
        let now = Timestamp::parse_iso8601("2026-01-31T12:00:00Z").unwrap();
        let lines = lines(told, now).join("\n");
        console::strip_ansi_codes(&lines).into_owned()
    }

    #[test]
    fn a_server_that_stands_well() {
        let told = json!({
            "Up": true, "Endpoint": "http://127.0.0.1:4580", "Problem": null, "Version": "1.2.3",
            "StartedDate": "2026-01-31T10:00:00Z", "DataDirectory": "/data",
            "Accounts": {"Active": 3, "Closed": 1}, "Regions": ["eu-west-1", "us-east-1"],
            "Machine": {"Vcpus": 2, "MemoryMib": 2048},
            "Jobs": [{"Status": "RUNNABLE", "Count": 4}, {"Status": "STARTING", "Count": 0},
                     {"Status": "FAILED", "Count": 1}],
            "WaitingQueues": [{"QueueArn": "q", "Runnable": 4, "FirstJobId": "j",
                               "FirstJobDate": "2026-01-31T11:48:00Z", "Reason": "CAPACITY:X\u{1b}[2J"}],
            "Disk": {"TotalBytes": 4u64 << 30, "FreeBytes": 2u64 << 30, "FreeBytesMin": 1u64 << 30,
                     "ImageBytes": 1024},
            "RootKey": {"Source": "file", "Path": "/data/root.key"},
            "AuditTrail": {"Records": 5, "First": 8, "Last": 12, "Hash": "ab"},
            "FailedRotations": [],
        });
        let wanted = "\
batchyard 1.2.3 is up at http://127.0.0.1:4580, since 2026-01-31T10:00:00Z (2 hours)
  data         /data
  accounts     3, and 1 closed
  Regions      eu-west-1, us-east-1
  for jobs     2 vCPUs and 2.00 GiB of memory together
  jobs         4 RUNNABLE, 1 FAILED
  waiting      4 in q, the first for 12 minutes: CAPACITY:X\\u{1b}[2J
  disk         2.00 GiB of 4.00 GiB free; nothing starts below 1.00 GiB
               of it images 1.00 KiB
  root key     /data/root.key
  audit trail  5 records, 8 to 12; its head is 12:ab
  rotations    none";
        assert_eq!(shown(&told), wanted);
    }

    #[test]
    fn what_is_wrong_stands_out() {
        let told = json!({
            "Up": true, "Endpoint": "e", "Version": "1",
            "Disk": {"TotalBytes": 4, "FreeBytes": 1, "FreeBytesMin": 2},
            "AuditTrail": {"Problem": "the chain's head was changed"},
            "FailedRotations": [{"ARN": "a", "NextAttemptDate": "d2",
                "LastFailure": {"Step": "testSecret", "Date": "d1", "Reason": "no"}}],
        });
        let text = shown(&told);
        for wanted in [
            "SHORT: 1 B of 4 B free, and nothing starts below 2 B",
            "NOT as it was written: the chain's head was changed",
            "testSecret of a failed at d1: no. Next attempt d2",
        ] {
            assert!(text.contains(wanted), "{text}");
        }
    }

    #[test]
    fn who_is_down_or_says_little() {
        let down = json!({"Up": false, "Endpoint": null, "Problem": "nobody", "DataDirectory": "/d",
                          "Disk": {"TotalBytes": 4, "FreeBytes": 1}});
        assert_eq!(
            shown(&down),
            "batchyard is NOT up\n  data         /d\n  disk         1 B of 4 B free"
        );
        let denied = json!({"Up": true, "Endpoint": "e", "Problem": "AccessDenied: no"});
        assert_eq!(
            shown(&denied),
            "batchyard is up at e\n  not told     AccessDenied: no"
        );
    }

    #[test]
    fn long_lists_end() {
        let list: Vec<_> = (0..12).map(|at| json!({"n": at})).collect();
        let lines = some(&json!(list), |one| one["n"].to_string());
        assert_eq!((lines.len(), lines[10].as_str()), (11, "and 2 more"));
    }
}
