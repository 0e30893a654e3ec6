//! A container's output becomes log events: whole lines, shipped once, whatever crashes.
//!
//! The log service remembers, with the events, how far in the output they reach. That mark is only
//! ever set where no line is half read, so going on from there loses and repeats nothing.

use std::time::Duration;

use engine::{Output, OutputReader, OutputRecord, Stream};

use super::Parts;

/// A line that is not ended within this time is shipped as it is: a prompt, a progress bar.
const LINE_WAIT_MAX: Duration = Duration::from_secs(1);
/// A longer line is cut in pieces.
const LINE_BYTES_MAX: usize = 256 * 1024;
/// The log service failed: how long to wait before the same again.
const RETRY_WAIT: Duration = Duration::from_millis(500);
const RETRIES_MAX: u32 = 20;

/// Where the lines go.
#[derive(Debug, Clone)]
pub struct Destination {
    pub account: String,
    pub region: String,
    pub group: String,
    pub stream: String,
    pub attempt: String,
}

/// Ships everything there is and will be.
pub async fn ship(parts: &Parts, output: Output, to: Destination) {
    let from = match parts.logs.source_offset(&to.attempt).await {
        Ok(offset) => offset,
        Err(error) => {
            tracing::error!(%error, attempt = to.attempt, "where the log ends is not known");
            return;
        }
    };
    let mut reader = output.reader_from(from);
    let mut lines = Lines {
        mark: from,
        ..Lines::default()
    };
    loop {
        let ended = match next(&mut reader).await {
            Next::Records(records) => {
                records.into_iter().for_each(|record| lines.take(record));
                false
            }
            Next::Quiet => {
                lines.flush();
                false
            }
            Next::End => {
                lines.flush();
                true
            }
        };
        let (events, mark) = lines.ready();
        if !events.is_empty() && !append(parts, &to, events, mark).await {
            return;
        }
        if ended {
            return;
        }
    }
}

enum Next {
    Records(Vec<OutputRecord>),
    Quiet,
    End,
}

async fn next(reader: &mut OutputReader) -> Next {
    match tokio::time::timeout(LINE_WAIT_MAX, reader.next_batch()).await {
        Err(_) => Next::Quiet,
        Ok(Ok(Some(records))) => Next::Records(records),
        Ok(Ok(None)) => Next::End,
        Ok(Err(error)) => {
            tracing::error!(%error, "a container's output can't be read further");
            Next::End
        }
    }
}

async fn append(parts: &Parts, to: &Destination, events: Vec<logs::Event>, mark: u64) -> bool {
    for _ in 0..RETRIES_MAX {
        let source = Some((to.attempt.as_str(), mark));
        let appended = parts
            .logs
            .append(
                &to.account,
                &to.region,
                &to.group,
                &to.stream,
                events.clone(),
                source,
            )
            .await;
        match appended {
            Ok(()) => return true,
            Err(error) => tracing::error!(%error, attempt = to.attempt, "cannot append to the log"),
        }
        tokio::time::sleep(RETRY_WAIT).await;
    }
    false
}

/// Bytes in, lines out.
#[derive(Debug, Default)]
struct Lines {
    /// One half-read line a stream.
    partial: [(i64, Vec<u8>); 3],
    /// Complete lines.
    events: Vec<logs::Event>,
    /// How many of them lie before the mark.
    marked: usize,
    mark: u64,
    offset: u64,
}

impl Lines {
    fn take(&mut self, record: OutputRecord) {
        let slot = match record.stream {
            Stream::Stdout => 0,
            Stream::Stderr => 1,
            Stream::Notice => 2,
        };
        for piece in record.bytes.split_inclusive(|byte| *byte == b'\n') {
            let (time, line) = &mut self.partial[slot];
            if line.is_empty() {
                *time = record.time_ms;
            }
            line.extend_from_slice(piece);
            if piece.ends_with(b"\n") || line.len() >= LINE_BYTES_MAX {
                self.end_line(slot);
            }
        }
        self.offset = record.offset_after;
        if self.partial.iter().all(|(_, line)| line.is_empty()) {
            self.set_mark();
        }
    }

    fn end_line(&mut self, slot: usize) {
        let (time_ms, mut line) = std::mem::take(&mut self.partial[slot]);
        while matches!(line.last(), Some(b'\n' | b'\r')) {
            line.pop();
        }
        let message = String::from_utf8_lossy(&line).into_owned();
        self.events.push(logs::Event { time_ms, message });
    }

    /// Ends every half-read line as it is.
    fn flush(&mut self) {
        for slot in 0..self.partial.len() {
            if !self.partial[slot].1.is_empty() {
                self.end_line(slot);
            }
        }
        self.set_mark();
    }

    fn set_mark(&mut self) {
        self.marked = self.events.len();
        self.mark = self.mark.max(self.offset);
    }

    /// What lies before the mark, and the mark.
    fn ready(&mut self) -> (Vec<logs::Event>, u64) {
        let events = self
            .events
            .drain(..std::mem::take(&mut self.marked))
            .collect();
        (events, self.mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(offset_after: u64, stream: Stream, text: &str) -> OutputRecord {
        OutputRecord {
            offset_after,
            time_ms: 7,
            stream,
            bytes: text.as_bytes().to_vec(),
        }
    }

    fn shipped(lines: &mut Lines) -> (Vec<String>, u64) {
        let (events, mark) = lines.ready();
        (
            events.into_iter().map(|event| event.message).collect(),
            mark,
        )
    }

    #[test]
    fn lines_are_whole_and_the_mark_is_never_inside_one() {
        let mut lines = Lines::default();
        lines.take(record(10, Stream::Stdout, "one\ntwo\nthr"));
        assert_eq!(shipped(&mut lines), (vec![], 0));
        lines.take(record(20, Stream::Stderr, "warning\r\n"));
        assert_eq!(shipped(&mut lines), (vec![], 0));
        lines.take(record(30, Stream::Stdout, "ee\n"));
        let expected = ["one", "two", "warning", "three"]
            .map(str::to_owned)
            .to_vec();
        assert_eq!(shipped(&mut lines), (expected, 30));
        lines.take(record(40, Stream::Stdout, "prompt> "));
        assert_eq!(shipped(&mut lines), (vec![], 30));
        lines.flush();
        assert_eq!(shipped(&mut lines), (vec!["prompt> ".to_owned()], 40));
    }

    #[test]
    fn bytes_that_are_no_text_do_no_harm() {
        let mut lines = Lines::default();
        let bytes = vec![0xff, b'a', b'\n'];
        lines.take(OutputRecord {
            offset_after: 3,
            time_ms: 0,
            stream: Stream::Stdout,
            bytes,
        });
        assert_eq!(shipped(&mut lines), (vec!["\u{fffd}a".to_owned()], 3));
    }
}
