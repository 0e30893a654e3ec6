//! What a function prints, held in memory: whole lines, so many and no more. The last ones say why
//! it failed, so these are kept.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use wire::Timestamp;
use zeroize::Zeroizing;

/// Bytes that are kept of each of a call's two outputs. The lines before are counted.
pub const PRINTED_BYTES_MAX: usize = 32 * 1024;
/// The same, of lines: a short one takes room, too.
pub const LINES_MAX: usize = 1_000;
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
    /// How many lines there were.
    count: usize,
    outputs: [Kept; 2],
    left_out: usize,
}

/// One output's last lines, each with its place among all.
#[derive(Debug, Default)]
struct Kept {
    lines: VecDeque<(usize, Line)>,
    bytes: usize,
    begun: Begun,
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
            held.output(source).begun.add(piece);
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
            let begun = &mut held.output(source).begun;
            if begun.bytes.is_empty() {
                continue;
            }
            begun.is_long |= !is_whole;
            held.end_line(now, source);
        }
        let mut lines: Vec<(usize, Line)> = Vec::new();
        for output in &mut held.outputs {
            lines.extend(std::mem::take(&mut output.lines));
        }
        lines.sort_by_key(|(place, _)| *place);
        Printed {
            lines: lines.into_iter().map(|(_, line)| line).collect(),
            left_out: held.left_out,
        }
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
    fn output(&mut self, source: Source) -> &mut Kept {
        let [out, err] = &mut self.outputs;
        match source {
            Source::Out => out,
            Source::Err => err,
        }
    }

    fn end_line(&mut self, time: Timestamp, source: Source) {
        let begun = std::mem::take(&mut self.output(source).begun);
        if begun.is_long {
            self.left_out += 1;
            return;
        }
        let text = Zeroizing::new(String::from_utf8_lossy(&begun.bytes).into_owned());
        let text = Zeroizing::new(text.trim_end_matches(['\n', '\r']).to_owned());
        if text.is_empty() {
            return;
        }
        self.count += 1;
        let (place, line) = (self.count, Line { time, source, text });
        self.left_out += self.output(source).keep(place, line);
    }
}

impl Kept {
    /// Keeps one more line; how many give way for it.
    fn keep(&mut self, place: usize, line: Line) -> usize {
        self.bytes += line.text.len();
        self.lines.push_back((place, line));
        let mut gone = 0;
        while self.bytes > PRINTED_BYTES_MAX || self.lines.len() > LINES_MAX {
            let Some((_, line)) = self.lines.pop_front() else {
                break;
            };
            self.bytes -= line.text.len();
            gone += 1;
        }
        gone
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
    fn the_last_lines_are_kept_of_each_output() {
        let tape = Tape::new(zero);
        tape.take(Source::Err, b"early\n");
        for number in 0..3 * LINES_MAX {
            tape.take(Source::Out, format!("{number}\n").as_bytes());
        }
        tape.take(Source::Err, b"late\n");
        let printed = tape.finish(true);
        let texts = texts(&printed);
        assert_eq!((texts[0], texts[1]), ("early", "2000"));
        assert_eq!(texts[texts.len() - 2..], ["2999", "late"]);
        assert_eq!(
            (texts.len(), printed.left_out),
            (LINES_MAX + 2, 2 * LINES_MAX)
        );
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
            prop_assert!(bytes <= PRINTED_BYTES_MAX && printed.lines.len() <= LINES_MAX);
            prop_assert_eq!(printed.lines.len() + printed.left_out, lines);
        }
    }
}
