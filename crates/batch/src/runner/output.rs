//! A container's output becomes log events: whole lines, shipped once, whatever crashes.
//!
//! The log service remembers, with the events, how far in the output they reach. That mark is only
//! ever set where no line is half read, so going on from there loses and repeats nothing. A line that
//! stays half read does not hold the mark up: it is shipped as it is.

use std::time::Duration;

use engine::{Output, OutputError, OutputReader, OutputRecord, Stream};

/// A line that is not ended within this time is shipped as it is: a prompt, a progress bar.
const LINE_WAIT_MAX: Duration = Duration::from_secs(1);
/// A longer line is cut in pieces.
const LINE_BYTES_MAX: usize = 256 * 1024;
/// What is kept back while a line is half read: beyond either, half-read lines are shipped, too.
const HELD_BYTES_MAX: usize = 4 * 1024 * 1024;
const HELD_EVENTS_MAX: usize = 10_000;
/// The log service failed: how long to wait before the same again, at first and at most. It is
/// never given up: what was written is lost only if nobody ships it.
const RETRY_WAIT: Duration = Duration::from_millis(500);
const RETRY_WAIT_MAX: Duration = Duration::from_secs(30);
/// The output itself can't be read: after so many failures in a row its end is what is known of it.
const READ_FAILURES_MAX: u32 = 60;

/// Where the lines go.
#[derive(Debug, Clone)]
pub struct Destination {
    pub account: String,
    pub region: String,
    pub group: String,
    pub stream: String,
    pub attempt: String,
}

/// Ships everything there is and will be. Comes back when the end of the output was appended.
pub async fn ship(logs: &logs::Service, output: Output, to: Destination) {
    let from = offset(logs, &to).await;
    let mut reader = output.reader_from(from);
    let mut lines = Lines {
        mark: from,
        ..Lines::default()
    };
    let mut pause = Pause::default();
    loop {
        let ended = match next(&mut reader).await {
            Next::Records(records) => {
                pause = Pause::default();
                for record in records {
                    lines.take(record);
                    if lines.are_many() {
                        send(logs, &to, &mut lines).await;
                    }
                }
                false
            }
            Next::Quiet => {
                lines.flush();
                false
            }
            Next::Failed if pause.failures < READ_FAILURES_MAX => {
                lines.flush();
                pause.wait().await;
                false
            }
            Next::End | Next::Failed => {
                lines.flush();
                true
            }
        };
        send(logs, &to, &mut lines).await;
        if ended {
            return;
        }
    }
}

/// Where the log ends: how much of the output is in it.
async fn offset(logs: &logs::Service, to: &Destination) -> u64 {
    let mut pause = Pause::default();
    loop {
        match logs.source_offset(&to.attempt).await {
            Ok(offset) => return offset,
            Err(error) => {
                tracing::error!(%error, attempt = to.attempt, "where the log ends is not known");
            }
        }
        pause.wait().await;
    }
}

enum Next {
    Records(Vec<OutputRecord>),
    Quiet,
    /// It can't be read now.
    Failed,
    End,
}

async fn next(reader: &mut OutputReader) -> Next {
    match tokio::time::timeout(LINE_WAIT_MAX, reader.next_batch()).await {
        Err(_) => Next::Quiet,
        Ok(Ok(Some(records))) => Next::Records(records),
        Ok(Ok(None)) => Next::End,
        Ok(Err(OutputError::Io(error))) => {
            tracing::error!(%error, "a container's output can't be read");
            Next::Failed
        }
        Ok(Err(error @ OutputError::Damaged(_))) => {
            tracing::error!(%error, "a container's output can't be read further");
            Next::End
        }
    }
}

/// Ships what is ready.
async fn send(logs: &logs::Service, to: &Destination, lines: &mut Lines) {
    let (events, mark) = lines.ready();
    if events.is_empty() {
        return;
    }
    let mut pause = Pause::default();
    loop {
        let source = Some((to.attempt.as_str(), mark));
        let appended = logs
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
            Ok(()) => return,
            Err(error) => tracing::error!(%error, attempt = to.attempt, "cannot append to the log"),
        }
        pause.wait().await;
    }
}

/// The wait between two tries, longer after each.
#[derive(Debug, Default)]
struct Pause {
    failures: u32,
}

impl Pause {
    fn longer(&mut self) -> Duration {
        let doubled = RETRY_WAIT.saturating_mul(2_u32.saturating_pow(self.failures));
        self.failures = self.failures.saturating_add(1);
        doubled.min(RETRY_WAIT_MAX)
    }

    async fn wait(&mut self) {
        tokio::time::sleep(self.longer()).await;
    }
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
    /// Of the complete and the half-read lines.
    held_bytes: usize,
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
            self.held_bytes += piece.len();
            if piece.ends_with(b"\n") || line.len() >= LINE_BYTES_MAX {
                self.end_line(slot);
            }
        }
        self.offset = record.offset_after;
        if self.are_many() || self.waits_long(record.time_ms) {
            self.flush();
        } else if self.partial.iter().all(|(_, line)| line.is_empty()) {
            self.set_mark();
        }
    }

    /// Is there more than may be held back?
    fn are_many(&self) -> bool {
        self.events.len() >= HELD_EVENTS_MAX || self.held_bytes >= HELD_BYTES_MAX
    }

    /// Has a half-read line waited too long for its end, while others went on? By the records' own
    /// times, so that a daemon which comes back cuts lines where the one before would have. A clock
    /// that was set back is no reason to wait.
    fn waits_long(&self, now_ms: i64) -> bool {
        self.partial.iter().any(|(since_ms, line)| {
            let waited_ms = u128::from(now_ms.abs_diff(*since_ms));
            !line.is_empty() && waited_ms >= LINE_WAIT_MAX.as_millis()
        })
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
        let marked = std::mem::take(&mut self.marked);
        let events: Vec<logs::Event> = self.events.drain(..marked).collect();
        if !events.is_empty() {
            let whole = self.events.iter().map(|event| event.message.len());
            let half_read = self.partial.iter().map(|(_, line)| line.len());
            self.held_bytes = whole.chain(half_read).sum();
        }
        (events, self.mark)
    }
}

#[cfg(test)]
mod tests {
    use engine::sim::{Plan, SimEngine};
    use engine::{AttemptId, Engine, RunSpec};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use store::{Durability, Store};

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
    fn a_half_read_line_holds_others_back_for_a_second_only() {
        let mut lines = Lines::default();
        let at = |time_ms, offset_after, stream, text: &str| OutputRecord {
            time_ms,
            ..record(offset_after, stream, text)
        };
        lines.take(at(1_000, 10, Stream::Stderr, "x"));
        lines.take(at(1_500, 20, Stream::Stdout, "a\n"));
        lines.take(at(1_999, 30, Stream::Stdout, "b\n"));
        assert_eq!(shipped(&mut lines), (vec![], 0));
        lines.take(at(2_000, 40, Stream::Stdout, "c\n"));
        let expected = ["a", "b", "c", "x"].map(str::to_owned).to_vec();
        assert_eq!(shipped(&mut lines), (expected, 40));
        // A clock that was set back does not hold them for an hour.
        lines.take(at(9_000, 50, Stream::Stderr, "y"));
        lines.take(at(1_000, 60, Stream::Stdout, "d\n"));
        let expected = ["d", "y"].map(str::to_owned).to_vec();
        assert_eq!(shipped(&mut lines), (expected, 60));
    }

    #[test]
    fn what_is_held_back_has_a_limit() {
        let mut lines = Lines::default();
        lines.take(record(1, Stream::Stderr, "x"));
        let mut offset = 1;
        // `yes a`: two bytes a line, and no time passes.
        while !lines.are_many() {
            offset += 1;
            lines.take(record(offset, Stream::Stdout, &"a\n".repeat(1_000)));
            assert!(lines.events.len() <= HELD_EVENTS_MAX + 1_000);
        }
        let (events, mark) = shipped(&mut lines);
        assert_eq!((events.len(), mark), (HELD_EVENTS_MAX + 1, offset));
        assert!(!lines.are_many());
        // Few lines, but long ones.
        lines.take(record(offset + 1, Stream::Stderr, "x"));
        let mut taken = 0;
        while !lines.are_many() {
            taken += 1;
            let line = format!("{}\n", "b".repeat(60_000));
            lines.take(record(offset + 1 + taken, Stream::Stdout, &line));
            assert!(lines.held_bytes <= HELD_BYTES_MAX + line.len());
        }
        let (events, mark) = shipped(&mut lines);
        assert_eq!(mark, offset + 1 + taken);
        assert_eq!(u64::try_from(events.len()), Ok(taken + 1));
        assert_eq!(shipped(&mut lines), (vec![], mark));
    }

    proptest! {
        /// However the bytes come, all of them are shipped once, in each stream's order, and the
        /// mark never goes back.
        #[test]
        fn nothing_is_lost_or_said_twice(
            parts in vec((0..2_usize, "[a-c\n]{0,12}", 0..3_000_i64), 0..60),
        ) {
            let mut lines = Lines::default();
            let mut written = [String::new(), String::new()];
            let mut read = String::new();
            let (mut time_ms, mut last_mark) = (0_i64, 0_u64);
            for (number, (stream, text, pause_ms)) in (1..).zip(&parts) {
                time_ms += *pause_ms;
                written[*stream] += text;
                let kind = [Stream::Stdout, Stream::Stderr][*stream];
                lines.take(OutputRecord { time_ms, ..record(number, kind, text) });
                let (events, mark) = shipped(&mut lines);
                prop_assert!(mark >= last_mark && mark <= number);
                prop_assert!(events.is_empty() || mark > last_mark);
                last_mark = mark;
                read.extend(events);
            }
            lines.flush();
            let (events, mark) = shipped(&mut lines);
            prop_assert_eq!(mark, u64::try_from(parts.len()).unwrap_or_default());
            read.extend(events);
            let letters = |text: &str| text.chars().filter(|c| *c != '\n').count();
            prop_assert_eq!(letters(&read), letters(&written.concat()));
        }
    }

    /// A log store that fails for a while, at the start or later, costs time and no line.
    #[tokio::test]
    async fn a_log_that_can_not_be_written_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("logs");
        let store = Store::open(&path, Durability::Normal, &[logs::COMPONENT]).unwrap();
        let logs = logs::Service::new(store.clone(), store.clone());
        let rename = |from: &'static str, to: &'static str| {
            store.write(move |tx| tx.exec(&format!("alter table {from} rename to {to}"), &[]))
        };
        let attempt: AttemptId = "a".parse().unwrap();
        let engine = SimEngine::new(0, |_, _| Plan {
            output: b"one\ntwo\n".to_vec(),
            ..Plan::succeeds(1)
        });
        let spec = RunSpec::new(vec![], vec!["true".to_owned()]);
        let output = engine.launch(&attempt, &spec).await.unwrap();
        engine.advance_to(2);
        let to = Destination {
            account: "111111111111".to_owned(),
            region: "eu-west-1".to_owned(),
            group: "g".to_owned(),
            stream: "s".to_owned(),
            attempt: attempt.to_string(),
        };
        for table in ["log_source", "log_tail"] {
            rename(table, "elsewhere").await.unwrap();
            let shipping = ship(&logs, output.clone(), to.clone());
            tokio::pin!(shipping);
            let waited = tokio::time::timeout(RETRY_WAIT / 2, &mut shipping).await;
            assert!(waited.is_err(), "it gave up");
            rename("elsewhere", table).await.unwrap();
            shipping.await;
            assert_ne!(logs.source_offset("a").await.unwrap(), 0);
            logs.forget_source("a").await.unwrap();
        }
        let row = store
            .read(|tx| tx.row("select next_event from log_stream", &[]))
            .await
            .unwrap();
        // Each of the two times all of it, once.
        assert_eq!(row.map(|row| row.get::<i64>(0).unwrap()), Some(4));
    }

    #[test]
    fn pauses_grow_to_their_limit() {
        let mut pause = Pause::default();
        let waits_ms: Vec<u128> = (0..8).map(|_| pause.longer().as_millis()).collect();
        assert_eq!(
            waits_ms,
            [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]
        );
        pause.failures = u32::MAX;
        assert_eq!(pause.longer(), RETRY_WAIT_MAX);
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
