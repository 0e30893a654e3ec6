//! A moment, in milliseconds since the epoch, as the protocols write it.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Milliseconds since 1970-01-01T00:00:00Z. JSON writes it as epoch seconds, XML as ISO 8601.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    pub const fn from_ms(ms: i64) -> Self {
        Self(ms)
    }

    pub const fn ms(self) -> i64 {
        self.0
    }

    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    #[must_use]
    pub const fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// Midnight before: AWS shows some dates by the day.
    #[must_use]
    pub const fn day(self) -> Self {
        Self(self.0.div_euclid(86_400_000) * 86_400_000)
    }

    /// Without its milliseconds: XML shows whole seconds.
    #[must_use]
    pub const fn whole(self) -> Self {
        Self(self.seconds() * 1000)
    }

    /// `2026-01-02T03:04:05Z`, with milliseconds only where there are any.
    pub fn iso8601(self) -> String {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(moment) => moment.to_string(),
            Err(_) => "1970-01-01T00:00:00Z".to_owned(),
        }
    }

    /// `20260102T030405Z`: the form of `X-Amz-Date`.
    pub fn amz_date(self) -> String {
        self.iso8601()
            .chars()
            .take(19)
            .filter(|c| !matches!(c, '-' | ':'))
            .chain(['Z'])
            .collect()
    }

    pub fn parse_iso8601(text: &str) -> Option<Self> {
        text.parse::<jiff::Timestamp>()
            .ok()
            .map(|moment| Self(moment.as_millisecond()))
    }

    /// Reads `20260102T030405Z` and nothing else.
    pub fn parse_amz_date(text: &str) -> Option<Self> {
        let digits = |range: std::ops::Range<usize>| {
            let part = text.get(range)?;
            part.bytes().all(|b| b.is_ascii_digit()).then_some(part)
        };
        if text.len() != 16 || text.as_bytes()[8] != b'T' || text.as_bytes()[15] != b'Z' {
            return None;
        }
        let (date, time) = (digits(0..8)?, digits(9..15)?);
        Self::parse_iso8601(&format!(
            "{}-{}-{}T{}:{}:{}Z",
            &date[..4],
            &date[4..6],
            &date[6..],
            &time[..2],
            &time[2..4],
            &time[4..]
        ))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 1000 == 0 {
            serializer.serialize_i64(self.0 / 1000)
        } else {
            // Exact enough: f64 holds milliseconds since the epoch for 200,000 years.
            let (seconds, rest) = (self.0.div_euclid(1000), self.0.rem_euclid(1000));
            let text = format!("{seconds}.{rest:03}");
            serializer.serialize_f64(text.parse().map_err(serde::ser::Error::custom)?)
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let moment = match &value {
            serde_json::Value::Number(number) => epoch_seconds(&number.to_string()),
            serde_json::Value::String(text) => Self::parse_iso8601(text),
            _ => None,
        };
        moment.ok_or_else(|| de::Error::custom("a timestamp is epoch seconds or ISO 8601"))
    }
}

/// `1700000000.123` in ms; a number's own text is exact where a float is not.
fn epoch_seconds(text: &str) -> Option<Timestamp> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let whole: i64 = whole.parse().ok()?;
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    let part: i64 = part.parse().ok()?;
    let part = if text.starts_with('-') { -part } else { part };
    whole.checked_mul(1000)?.checked_add(part).map(Timestamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        let moment = Timestamp::from_ms(1_767_323_045_000);
        assert_eq!(moment.iso8601(), "2026-01-02T03:04:05Z");
        assert_eq!(moment.amz_date(), "20260102T030405Z");
        assert_eq!(Timestamp::parse_amz_date("20260102T030405Z"), Some(moment));
        assert_eq!(moment.day().iso8601(), "2026-01-02T00:00:00Z");
        for bad in [
            "",
            "20260102T030405",
            "20261302T030405Z",
            "2026-102T030405Z",
            "20260102 030405Z",
        ] {
            assert_eq!(Timestamp::parse_amz_date(bad), None, "{bad}");
        }
    }

    #[test]
    fn json_is_epoch_seconds() {
        for ms in [
            0,
            1,
            1_700_000_000_123,
            1_700_000_000_000,
            1_700_000_000_100,
        ] {
            let text = serde_json::to_string(&Timestamp(ms)).unwrap();
            assert_eq!(
                serde_json::from_str::<Timestamp>(&text).unwrap(),
                Timestamp(ms),
                "{text}"
            );
        }
        assert_eq!(
            serde_json::to_string(&Timestamp(1_700_000_000_123)).unwrap(),
            "1700000000.123"
        );
    }
}
