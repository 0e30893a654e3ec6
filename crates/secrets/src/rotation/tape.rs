//! What a function prints, held in memory: whole lines, so many and no more.

use std::sync::{Mutex, PoisonError};

use wire::Timestamp;
use zeroize::Zeroizing;

/// Bytes that are kept of what one call prints. Lines beyond are counted.
pub const PRINTED_BYTES_MAX: usize = 64 * 1024;
/// A longer line is left out whole: a part of one could be a part of a secret.
pub const LINE_BYTES_MAX: usize = 8 * 1024;

/// Standard output and standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Out,
    Err,
}

/// One line. It may hold a secret: wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    pub time: Timestamp,
    pub source: Source,
    pub text: Zeroizing<String>,
}

impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

/// What one call printed.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Printed {
    pub lines: Vec<Line>,
    /// Lines that were too long, or too many.
    pub left_out: usize,
}

/// Takes what is printed while it is.
#[derive(Debug)]
pub struct Tape {
    now: fn() -> Timestamp,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    printed: Printed,
    bytes: usize,
    begun: [Begun; 2],
}

/// A line whose end has not come.
#[derive(Default)]
struct Begun {
    bytes: Zeroizing<Vec<u8>>,
    is_long: bool,
}

impl std::fmt::Debug for Begun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

impl Tape {
    pub fn new(now: fn() -> Timestamp) -> Self {
        Self {
            now,
            held: Mutex::default(),
        }
    }

    pub fn take(&self, source: Source, bytes: &[u8]) {
        self.take_at((self.now)(), source, bytes);
    }

    pub fn take_at(&self, time: Timestamp, source: Source, bytes: &[u8]) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            held.begun_mut(source).add(piece);
            if piece.ends_with(b"\n") {
                held.end_line(time, source);
            }
        }
    }

    /// What was printed. A last line without an end counts only if the function ended by itself:
    /// of one that was killed it may be half of what it was to be.
    pub fn finish(&self, is_whole: bool) -> Printed {
        let now = (self.now)();
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        for source in [Source::Out, Source::Err] {
            if held.begun_mut(source).bytes.is_empty() {
                continue;
            }
            if !is_whole {
                held.begun_mut(source).is_long = true;
            }
            held.end_line(now, source);
        }
        std::mem::take(&mut held.printed)
    }
}

impl Begun {
    fn add(&mut self, piece: &[u8]) {
        if self.is_long || self.bytes.len() + piece.len() > LINE_BYTES_MAX {
            self.is_long = true;
            return;
        }
        if self.bytes.capacity() == 0 {
            // Growing on the way would leave copies behind.
            self.bytes.reserve_exact(LINE_BYTES_MAX);
        }
        self.bytes.extend_from_slice(piece);
    }
}

impl Held {
    fn begun_mut(&mut self, source: Source) -> &mut Begun {
        let [out, err] = &mut self.begun;
        match source {
            Source::Out => out,
            Source::Err => err,
        }
    }

    fn end_line(&mut self, time: Timestamp, source: Source) {
        let begun = std::mem::take(self.begun_mut(source));
        let text = Zeroizing::new(String::from_utf8_lossy(&begun.bytes).into_owned());
        let text = Zeroizing::new(text.trim_end_matches(['\n', '\r']).to_owned());
        if begun.is_long || self.bytes + text.len() > PRINTED_BYTES_MAX {
            self.printed.left_out += 1;
            return;
        }
        self.bytes += text.len();
        if !text.is_empty() {
            self.printed.lines.push(Line { time, source, text });
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn zero() -> Timestamp {
        Timestamp::from_ms(0)
    }

    fn texts(printed: &Printed) -> Vec<&str> {
        printed
            .lines
            .iter()
            .map(|line| line.text.as_str())
            .collect()
    }

    #[test]
    fn lines_are_whole_or_left_out() {
        let tape = Tape::new(zero);
        tape.take(Source::Out, b"one\ntw");
        tape.take(Source::Err, b"oops\r\n");
        tape.take(Source::Out, b"o\n\n");
        tape.take(Source::Out, &vec![b'x'; LINE_BYTES_MAX + 1]);
        tape.take(Source::Out, b" and on\nlast");
        let printed = tape.finish(true);
        assert_eq!(texts(&printed), ["one", "oops", "two", "last"]);
        assert_eq!(printed.left_out, 1);
    }

    #[test]
    fn half_a_line_of_one_that_was_killed_is_left_out() {
        let tape = Tape::new(zero);
        tape.take(Source::Err, b"whole\nhalf a pass");
        let printed = tape.finish(false);
        assert_eq!((texts(&printed), printed.left_out), (vec!["whole"], 1));
    }

    proptest! {
        /// However the pipe cuts it, what comes out is the same, and no more than the limit.
        #[test]
        fn pieces_do_not_matter(text in "[ab\n]{0,400}", at in 0_usize..400) {
            let whole = Tape::new(zero);
            whole.take(Source::Out, text.as_bytes());
            let pieces = Tape::new(zero);
            let (first, second) = text.split_at(at.min(text.len()));
            pieces.take(Source::Out, first.as_bytes());
            pieces.take(Source::Out, second.as_bytes());
            prop_assert_eq!(whole.finish(true), pieces.finish(true));
        }

        #[test]
        fn there_is_an_end_to_it(lines in 1_usize..60, length in 1_usize..LINE_BYTES_MAX) {
            let tape = Tape::new(zero);
            for _ in 0..lines {
                tape.take(Source::Out, "x".repeat(length).as_bytes());
                tape.take(Source::Out, b"\n");
            }
            let printed = tape.finish(true);
            let bytes: usize = printed.lines.iter().map(|line| line.text.len()).sum();
            prop_assert!(bytes <= PRINTED_BYTES_MAX);
            prop_assert_eq!(printed.lines.len() + printed.left_out, lines);
        }
    }
}
