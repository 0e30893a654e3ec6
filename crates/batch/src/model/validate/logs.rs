//! Where a container's output goes: the options of the `awslogs` driver, by the rules of CloudWatch
//! Logs ("Using the awslogs log driver", "CreateLogGroup", "CreateLogStream").

use std::collections::BTreeMap;

use wire::arn::is_region;

use super::wrapped;
use crate::error::Error;

const GROUP_CHARS_MAX: usize = 512;
const STREAM_CHARS_MAX: usize = 512;
/// What stands behind a stream's prefix: `/default/` and the task's id.
const STREAM_SUFFIX_CHARS: usize = "/default/".len() + 32;

type Rule = fn(&str) -> bool;

/// What would name no group, no Region, or no stream is refused before a job writes there.
pub(super) fn options(options: &BTreeMap<String, String>) -> Result<(), Error> {
    let rules: [(&str, Rule); 3] = [
        ("awslogs-group", is_group),
        ("awslogs-region", is_region),
        ("awslogs-stream-prefix", is_prefix),
    ];
    for (option, legal) in rules {
        if options.get(option).is_some_and(|value| !legal(value)) {
            return Err(wrapped(format!(
                "The log configuration option {option} is not valid."
            )));
        }
    }
    Ok(())
}

/// "Log group names can be between 1 and 512 characters: a-z, A-Z, 0-9, '_', '-', '/', '.', '#'."
fn is_group(name: &str) -> bool {
    let legal = |b: u8| b.is_ascii_alphanumeric() || b"_-/.#".contains(&b);
    (1..=GROUP_CHARS_MAX).contains(&name.len()) && name.bytes().all(legal)
}

/// "Log stream names can be between 1 and 512 characters. Don't use ':' or '*'."
fn is_prefix(prefix: &str) -> bool {
    let illegal = |c: char| matches!(c, ':' | '*') || c.is_control();
    (1..=STREAM_CHARS_MAX - STREAM_SUFFIX_CHARS).contains(&prefix.chars().count())
        && !prefix.contains(illegal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_awslogs() {
        let longest_group = "g".repeat(512);
        let longest_prefix = "p".repeat(471);
        let (group, prefix) = (format!("{longest_group}g"), format!("{longest_prefix}p"));
        #[rustfmt::skip]
        let table = [
            ("awslogs-group",         "/aws/batch/job",          true),
            ("awslogs-group",         "a.b_c-d#1",               true),
            ("awslogs-group",         longest_group.as_str(),    true),
            ("awslogs-group",         group.as_str(),            false),
            ("awslogs-group",         "",                        false),
            ("awslogs-group",         "a:b",                     false),
            ("awslogs-group",         "a b",                     false),
            ("awslogs-group",         "é",                       false),
            ("awslogs-region",        "eu-west-1",               true),
            ("awslogs-region",        "",                        false),
            ("awslogs-region",        "eu-west",                 false),
            ("awslogs-region",        "eu/west-1",               false),
            ("awslogs-stream-prefix", "team é/x",                true),
            ("awslogs-stream-prefix", longest_prefix.as_str(),   true),
            ("awslogs-stream-prefix", prefix.as_str(),           false),
            ("awslogs-stream-prefix", "",                        false),
            ("awslogs-stream-prefix", "a:b",                     false),
            ("awslogs-stream-prefix", "a*",                      false),
            ("awslogs-stream-prefix", "a\nb",                    false),
            ("awslogs-create-group",  "anything",                true),
        ];
        for (option, value, legal) in table {
            let given = BTreeMap::from([(option.to_owned(), value.to_owned())]);
            assert_eq!(options(&given).is_ok(), legal, "{option} {value:?}");
        }
        assert!(options(&BTreeMap::new()).is_ok());
    }
}
