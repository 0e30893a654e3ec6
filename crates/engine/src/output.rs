//! What a container wrote: a bounded file of records, written by the shim and followed by
//! whoever ships the lines. It survives both of them.
//!
//! A record is `length: u32, time_ms: i64, stream: u8, bytes[length]`, little endian, nothing
//! between records. An offset into the file is therefore all a reader has to remember.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

/// Bytes kept of one attempt's output, headers included. What comes later is counted, dropped,
/// and said so in a last record of [`Stream::Notice`].
pub const OUTPUT_BYTES_MAX: u64 = 1 << 30;
/// The same, of an output that is kept in memory.
pub const OUTPUT_MEMORY_BYTES_MAX: u64 = 1 << 20;
/// Bytes of one record.
pub const OUTPUT_RECORD_BYTES_MAX: usize = 64 << 10;
/// Bytes one call of [`OutputReader::next_batch`] looks at.
const BATCH_BYTES_MAX: usize = 1 << 20;
/// The wait after which a reader looks for itself, should no notice have come.
const LOOK_AGAIN_MAX: Duration = Duration::from_millis(500);

const HEADER_BYTES: usize = 4 + 8 + 1;

/// Where a record came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    Stdout,
    Stderr,
    /// The engine's own word: output was dropped.
    Notice,
}

impl Stream {
    fn code(self) -> u8 {
        match self {
            Self::Stdout => 1,
            Self::Stderr => 2,
            Self::Notice => 3,
        }
    }

    fn from_code(code: u8) -> Option<Self> {
        [Self::Stdout, Self::Stderr, Self::Notice]
            .into_iter()
            .find(|s| s.code() == code)
    }
}

/// Bytes as they were read from a pipe: not necessarily whole lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputRecord {
    /// Where the next record starts: remember it once this one is shipped.
    pub offset_after: u64,
    pub time_ms: i64,
    pub stream: Stream,
    pub bytes: Vec<u8>,
}

#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    #[error("the output cannot be read")]
    Io(#[from] io::Error),
    #[error("the output is damaged at byte {0}")]
    Damaged(u64),
}

/// How far an attempt's output has come, as its readers are told.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Progress {
    pub wakes: u64,
    /// Nothing will be added.
    pub ended: bool,
}

/// The descriptor of an output that has no name, once there is one.
pub(crate) type Unnamed = Arc<OnceLock<Arc<File>>>;

/// The output of one attempt.
#[derive(Debug, Clone)]
pub struct Output {
    source: Source,
    progress: watch::Receiver<Progress>,
}

#[derive(Debug, Clone)]
enum Source {
    File {
        path: PathBuf,
        /// The file itself, if it is one that has no name.
        unnamed: Unnamed,
    },
    Memory(Arc<Mutex<Vec<u8>>>),
}

impl Output {
    pub(crate) fn file(
        path: PathBuf,
        unnamed: Unnamed,
        progress: watch::Receiver<Progress>,
    ) -> Self {
        Self {
            source: Source::File { path, unnamed },
            progress,
        }
    }

    pub(crate) fn memory(bytes: Arc<Mutex<Vec<u8>>>, progress: watch::Receiver<Progress>) -> Self {
        Self {
            source: Source::Memory(bytes),
            progress,
        }
    }

    /// A reader from the offset of an earlier [`OutputRecord::offset_after`], or 0.
    pub fn reader_from(&self, offset: u64) -> OutputReader {
        OutputReader {
            source: self.source.clone(),
            file: None,
            progress: self.progress.clone(),
            offset,
        }
    }
}

/// Follows an attempt's output.
#[derive(Debug)]
pub struct OutputReader {
    source: Source,
    file: Option<Arc<File>>,
    progress: watch::Receiver<Progress>,
    offset: u64,
}

impl OutputReader {
    /// The next records, as soon as there are any; `None` when the attempt ended and all is
    /// read. May be dropped while waiting: nothing is lost.
    pub async fn next_batch(&mut self) -> Result<Option<Vec<OutputRecord>>, OutputError> {
        loop {
            // Whether more may come is asked before looking, so that the last look is after it.
            let ended = self.progress.borrow_and_update().ended;
            let records = decode(&self.read().await?, self.offset)?;
            if let Some(last) = records.last() {
                self.offset = last.offset_after;
                return Ok(Some(records));
            }
            if ended {
                return Ok(None);
            }
            let changed = tokio::time::timeout(LOOK_AGAIN_MAX, self.progress.changed()).await;
            if matches!(changed, Ok(Err(_))) {
                // The engine is gone, and with it whoever would say that the attempt ended.
                return Ok(None);
            }
        }
    }

    async fn read(&mut self) -> io::Result<Vec<u8>> {
        let path = match &self.source {
            Source::Memory(bytes) => {
                let bytes = bytes.lock().unwrap_or_else(PoisonError::into_inner);
                let from = usize::try_from(self.offset)
                    .unwrap_or(usize::MAX)
                    .min(bytes.len());
                let to = (from + BATCH_BYTES_MAX).min(bytes.len());
                return Ok(bytes[from..to].to_vec());
            }
            Source::File { path, unnamed } => {
                if self.file.is_none() {
                    self.file = unnamed.get().cloned();
                }
                path.clone()
            }
        };
        let (file, offset) = (self.file.clone(), self.offset);
        let task = tokio::task::spawn_blocking(move || {
            let file = match file {
                Some(file) => file,
                None => match open(&path)? {
                    Some(file) => Arc::new(file),
                    None => return Ok::<_, io::Error>((None, Vec::new())),
                },
            };
            let len = file.metadata()?.len().saturating_sub(offset);
            let len = usize::try_from(len)
                .unwrap_or(usize::MAX)
                .min(BATCH_BYTES_MAX);
            let mut bytes = vec![0; len];
            file.read_exact_at(&mut bytes, offset)?;
            Ok((Some(file), bytes))
        });
        let (file, bytes) = task.await.map_err(io::Error::other)??;
        self.file = file;
        Ok(bytes)
    }
}

/// `None` if it is not written to yet, and if it is a link: to an output in the memory of an
/// engine that is gone. Where that leads now, another's file may be.
fn open(path: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.read(true).custom_flags(nix::libc::O_NOFOLLOW);
    match options.open(path) {
        Ok(file) => Ok(Some(file)),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) if e.raw_os_error() == Some(nix::libc::ELOOP) => Ok(None),
        Err(e) => Err(e),
    }
}

/// The whole records at the start of `bytes`, which are at `offset` of the file. A part of a
/// record at the end is one that is being written.
fn decode(bytes: &[u8], offset: u64) -> Result<Vec<OutputRecord>, OutputError> {
    let mut records = Vec::new();
    let (mut rest, mut at) = (bytes, offset);
    while let Some((header, after)) = rest.split_first_chunk::<HEADER_BYTES>() {
        let [l0, l1, l2, l3, t0, t1, t2, t3, t4, t5, t6, t7, stream] = *header;
        let length = u32::from_le_bytes([l0, l1, l2, l3]);
        let length = usize::try_from(length).map_err(|_| OutputError::Damaged(at))?;
        let stream = Stream::from_code(stream).ok_or(OutputError::Damaged(at))?;
        if length > OUTPUT_RECORD_BYTES_MAX {
            return Err(OutputError::Damaged(at));
        }
        let Some((body, next)) = after.split_at_checked(length) else {
            break;
        };
        at += u64::try_from(HEADER_BYTES + length).map_err(|_| OutputError::Damaged(at))?;
        records.push(OutputRecord {
            offset_after: at,
            time_ms: i64::from_le_bytes([t0, t1, t2, t3, t4, t5, t6, t7]),
            stream,
            bytes: body.to_vec(),
        });
        rest = next;
    }
    Ok(records)
}

/// A record's bytes. Longer data than [`OUTPUT_RECORD_BYTES_MAX`] is the caller's mistake.
pub(crate) fn encode(time_ms: i64, stream: Stream, bytes: &[u8]) -> Vec<u8> {
    let bytes = &bytes[..bytes.len().min(OUTPUT_RECORD_BYTES_MAX)];
    let length = u32::try_from(bytes.len()).expect("a record's limit fits into 32 bits");
    let mut record = Vec::with_capacity(HEADER_BYTES + bytes.len());
    record.extend_from_slice(&length.to_le_bytes());
    record.extend_from_slice(&time_ms.to_le_bytes());
    record.push(stream.code());
    record.extend_from_slice(bytes);
    record
}

/// Appends records, up to a limit. A full disk loses output, never the job.
#[derive(Debug)]
pub(crate) struct OutputWriter<W> {
    file: W,
    left: u64,
    dropped: u64,
}

impl<W: Write> OutputWriter<W> {
    pub fn new(file: W, bytes_max: u64) -> Self {
        Self {
            file,
            left: bytes_max,
            dropped: 0,
        }
    }

    pub fn append(&mut self, time_ms: i64, stream: Stream, bytes: &[u8]) {
        let record = encode(time_ms, stream, bytes);
        let size = u64::try_from(record.len()).unwrap_or(u64::MAX);
        // A record written in part would make all later ones unreadable: after the first loss
        // nothing more is kept.
        if self.dropped == 0 && size <= self.left && self.file.write_all(&record).is_ok() {
            self.left -= size;
        } else {
            self.dropped += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        }
    }

    /// Says what was dropped, if anything was. The limit does not hold for this record.
    pub fn finish(mut self, time_ms: i64) {
        if self.dropped > 0 {
            let text = format!(
                "output truncated: {} bytes were dropped here\n",
                self.dropped
            );
            let record = encode(time_ms, Stream::Notice, text.as_bytes());
            let _ = self.file.write_all(&record);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// However a file is cut, what is read is a prefix of what was written, and reading on
        /// from the last offset gives the rest.
        #[test]
        fn any_cut_reads_a_prefix_and_then_the_rest(
            lines in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..40), 0..8),
            cut in any::<prop::sample::Index>(),
        ) {
            let mut file = Vec::new();
            for (time_ms, line) in (0..).zip(&lines) {
                file.extend(encode(time_ms, Stream::Stdout, line));
            }
            let cut = cut.index(file.len() + 1);
            let mut read = decode(&file[..cut], 0).expect("a prefix is no damage");
            let offset = read.last().map_or(0, |r| r.offset_after);
            let from = usize::try_from(offset).expect("small");
            read.extend(decode(&file[from..], offset).expect("the rest"));
            let read: Vec<_> = read.into_iter().map(|r| r.bytes).collect();
            prop_assert_eq!(read, lines);
        }

        #[test]
        fn garbage_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = decode(&bytes, 7);
        }
    }

    #[test]
    fn a_full_file_says_what_was_dropped() {
        let mut file = Vec::new();
        let mut writer = OutputWriter::new(&mut file, 40);
        writer.append(1, Stream::Stdout, b"kept");
        writer.append(2, Stream::Stdout, &[b'x'; 100]);
        writer.append(3, Stream::Stderr, b"late");
        writer.finish(4);
        let records = decode(&file, 0).expect("whole");
        let streams: Vec<_> = records.iter().map(|r| r.stream).collect();
        assert_eq!(streams, [Stream::Stdout, Stream::Notice]);
        let notice = String::from_utf8_lossy(&records[1].bytes).into_owned();
        assert!(notice.contains("104 bytes"), "{notice}");
    }

    #[tokio::test]
    async fn a_reader_waits_for_more_and_sees_the_end() {
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let (sender, receiver) = watch::channel(Progress::default());
        let mut reader = Output::memory(bytes.clone(), receiver).reader_from(0);
        let reading = tokio::spawn(async move {
            let first = reader
                .next_batch()
                .await
                .expect("readable")
                .expect("a record");
            let end = reader.next_batch().await.expect("readable");
            (first, end)
        });
        bytes
            .lock()
            .expect("unpoisoned")
            .extend(encode(1, Stream::Stdout, b"hello"));
        sender.send_modify(|p| p.wakes += 1);
        sender.send_modify(|p| p.ended = true);
        let (first, end) = reading.await.expect("no panic");
        assert_eq!(first[0].bytes, b"hello");
        assert_eq!(end, None);
    }
}
