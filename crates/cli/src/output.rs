//! What commands print for whoever reads it: a person, a pipe.

use std::fmt::Display;
use std::io::{ErrorKind, Write as _, stdout};

use serde_json::Value;
use wire::Timestamp;

/// Prints a line. A reader that has seen enough (`| head`) ends the program, as it does others.
pub fn line(text: impl Display) {
    if let Err(error) = writeln!(stdout().lock(), "{text}") {
        let seen_enough = error.kind() == ErrorKind::BrokenPipe;
        if !seen_enough {
            eprintln!("batchyard: cannot print: {error}");
        }
        std::process::exit(i32::from(!seen_enough));
    }
}

/// Seconds since 1970 are for programs: whoever reads this wants the date.
pub fn spell_dates(value: &mut Value) {
    for (name, member) in value.as_object_mut().into_iter().flatten() {
        match member.as_f64() {
            Some(seconds) if name.ends_with("Date") => {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "dates are far from the end"
                )]
                let at = Timestamp::from_ms((seconds * 1000.0) as i64);
                *member = Value::from(at.iso8601());
            }
            _ => spell_dates(member),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn dates_are_spelt_out_wherever_they_are() {
        let mut value = json!({"Attempt": 2, "NextAttemptDate": 1.5, "LastFailure": {"Date": 0}});
        spell_dates(&mut value);
        let spelt = json!({
            "Attempt": 2,
            "NextAttemptDate": "1970-01-01T00:00:01.5Z",
            "LastFailure": {"Date": "1970-01-01T00:00:00Z"},
        });
        assert_eq!(value, spelt);
    }
}
