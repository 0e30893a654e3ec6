//! Groups, streams, events, and where an event stands among all others. Pure.

use iam::Tag;

/// Bytes that AWS counts for an event beside its message ("`PutLogEvents`").
pub const EVENT_OVERHEAD_BYTES: usize = 26;

/// What somebody wrote, and when they say that it happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub time_ms: i64,
    pub message: String,
}

/// An event's place in the order of all: time, then the order of writing, whatever the stream.
///
/// So what is written later never comes before what was read of the same time, and a reader that
/// goes on from its place misses nothing.
///
/// It also names the gap just before that place, and so where a reader stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    pub time_ms: i64,
    /// Which of all writes it came with.
    pub batch: i64,
    pub stream: i64,
    /// Which of its stream's events it is.
    pub number: i64,
}

/// Hexadecimal digits of each of a position's four parts.
const PART_DIGITS: usize = 16;

impl Position {
    /// The gap before everything of this millisecond.
    pub const fn start_of(time_ms: i64) -> Self {
        Self {
            time_ms,
            batch: i64::MIN,
            stream: i64::MIN,
            number: i64::MIN,
        }
    }

    /// The gap just behind this place.
    #[must_use]
    pub const fn after(self) -> Self {
        Self {
            number: self.number.saturating_add(1),
            ..self
        }
    }

    /// The last millisecond that has anything before this gap.
    pub fn time_before_ms(self) -> i64 {
        if self == Self::start_of(self.time_ms) {
            self.time_ms.saturating_sub(1)
        } else {
            self.time_ms
        }
    }

    /// As it stands in tokens.
    pub fn encode(self) -> String {
        let Self {
            time_ms,
            batch,
            stream,
            number,
        } = self;
        format!("{time_ms:016x}{batch:016x}{stream:016x}{number:016x}")
    }

    pub fn decode(text: &str) -> Option<Self> {
        let hexadecimal = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if text.len() != 4 * PART_DIGITS || !hexadecimal {
            return None;
        }
        let part = |at: usize| {
            let digits = text.get(at * PART_DIGITS..(at + 1) * PART_DIGITS)?;
            u64::from_str_radix(digits, 16).ok().map(u64::cast_signed)
        };
        Some(Self {
            time_ms: part(0)?,
            batch: part(1)?,
            stream: part(2)?,
            number: part(3)?,
        })
    }

    /// The event's id: 56 digits as AWS's, unique, and the same whenever it is read.
    pub fn event_id(self) -> String {
        format!(
            "{:020}{:018}{:018}",
            self.time_ms.max(0),
            self.stream,
            self.number
        )
    }
}

/// Which way a reader goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards later events.
    Forward,
    Backward,
}

/// A reader's place as a token: `f/…` goes on with later events, `b/…` with earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub direction: Direction,
    pub position: Position,
}

impl Token {
    pub fn encode(self) -> String {
        let way = match self.direction {
            Direction::Forward => 'f',
            Direction::Backward => 'b',
        };
        format!("{way}/{}", self.position.encode())
    }

    pub fn decode(text: &str) -> Option<Self> {
        let (way, position) = text.split_once('/')?;
        let direction = match way {
            "f" => Direction::Forward,
            "b" => Direction::Backward,
            _ => return None,
        };
        Some(Self {
            direction,
            position: Position::decode(position)?,
        })
    }
}

/// A log group.
#[derive(Clone, Debug)]
pub struct Group {
    pub id: i64,
    pub account: String,
    pub region: String,
    pub name: String,
    pub class: String,
    pub tags: Vec<Tag>,
    pub created_at_ms: i64,
}

/// A log stream, with what a reader and a writer have to know of its chunks.
#[derive(Clone, Debug, Default)]
pub struct Stream {
    pub id: i64,
    pub name: String,
    pub created_at_ms: i64,
    /// The next event's number. As long as it is 0 there are no events, and no times.
    pub next_event: i64,
    pub next_chunk: i64,
    pub first_ms: i64,
    pub last_ms: i64,
    pub ingested_ms: i64,
    pub stored_bytes: i64,
    /// From first to last event of the chunk for which that is longest: a chunk that holds a
    /// moment begins no earlier than this before it.
    pub span_ms_max: i64,
    /// The tail: what isn't in a chunk yet.
    pub tail_bytes: i64,
    pub tail_pieces: i64,
    pub tail_first_ms: i64,
    pub tail_last_ms: i64,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn tokens_that_are_none() {
        let good = Token {
            direction: Direction::Forward,
            position: Position::start_of(7),
        }
        .encode();
        assert!(Token::decode(&good).is_some());
        let long = format!("{good}0");
        let signed = good.replacen("f/0", "f/+", 1);
        for bad in [
            "",
            "f/",
            "f",
            "x/00",
            long.as_str(),
            signed.as_str(),
            &good[2..],
            "f/é",
        ] {
            assert_eq!(Token::decode(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn tokens_round_trip(parts: [i64; 4], forward: bool) {
            let [time_ms, batch, stream, number] = parts;
            let direction = if forward { Direction::Forward } else { Direction::Backward };
            let position = Position { time_ms, batch, stream, number };
            let token = Token { direction, position };
            prop_assert_eq!(Token::decode(&token.encode()), Some(token));
        }
    }
}
