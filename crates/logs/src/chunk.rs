//! Many events as bytes: what a chunk and a tail's piece are made of. Pure.
//!
//! ```text
//! body    = 1, payload                                 plain: pieces of a tail
//!         | 2, varint(length of payload), zstd frame   chunks
//! payload = event*
//! event   = time, ingestion, batch, number, varint(length of message), message
//! ```
//! Time, ingestion, batch and number are each the difference to the event before (the first one's to 0),
//! zigzag, as a varint of seven bits a byte with the lowest first. Neighbours differ by little, so an
//! event costs some six bytes beside its message, before compression. Messages are UTF-8.

use std::borrow::Cow;

use store::StoreError;

use crate::model::{EVENT_OVERHEAD_BYTES, Position};

/// A tail of this size becomes a chunk. Counted as AWS counts events.
pub const CHUNK_BYTES: usize = 64 * 1024;
/// Nothing here writes a larger payload: a chunk is full with the message that reaches its size.
const PAYLOAD_BYTES_MAX: usize = 2 * 1024 * 1024;
/// Fast; higher levels win a few percent on text.
const LEVEL: i32 = 3;

const PLAIN: u8 = 1;
const ZSTD: u8 = 2;

/// One event of a chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record<'a> {
    pub time_ms: i64,
    pub ingested_ms: i64,
    pub batch: i64,
    pub number: i64,
    pub message: &'a str,
}

impl Record<'_> {
    /// What it counts for.
    pub const fn bytes(&self) -> usize {
        self.message.len() + EVENT_OVERHEAD_BYTES
    }

    pub const fn position(&self, stream: i64) -> Position {
        let Self {
            time_ms,
            batch,
            number,
            ..
        } = *self;
        Position {
            time_ms,
            batch,
            stream,
            number,
        }
    }
}

/// The bytes are no chunk of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a chunk of log events is damaged")]
pub struct BadChunk;

impl From<BadChunk> for StoreError {
    fn from(bad: BadChunk) -> Self {
        Self::Corrupt(Box::new(bad))
    }
}

/// In the order in which they are read.
pub fn sort(records: &mut [Record]) {
    records.sort_unstable_by_key(|record| record.position(0));
}

/// Cuts into full chunks and what is left over.
pub fn split<'r, 'm>(records: &'r [Record<'m>]) -> (Vec<&'r [Record<'m>]>, &'r [Record<'m>]) {
    let (mut full, mut start, mut bytes) = (Vec::new(), 0, 0);
    for (at, record) in records.iter().enumerate() {
        bytes += record.bytes();
        if bytes >= CHUNK_BYTES {
            full.push(&records[start..=at]);
            (start, bytes) = (at + 1, 0);
        }
    }
    (full, &records[start..])
}

pub fn plain(records: &[Record]) -> Vec<u8> {
    let mut body = vec![PLAIN];
    write(&mut body, records);
    body
}

pub fn compressed(records: &[Record]) -> Vec<u8> {
    let mut payload = Vec::with_capacity(CHUNK_BYTES);
    write(&mut payload, records);
    // It fails for want of memory only; plain is as good, and larger.
    let Ok(frame) = zstd::bulk::compress(&payload, LEVEL) else {
        return plain(records);
    };
    let mut body = vec![ZSTD];
    put_length(&mut body, payload.len());
    body.extend_from_slice(&frame);
    body
}

/// The payload of a body.
pub fn unpack(body: &[u8]) -> Result<Cow<'_, [u8]>, BadChunk> {
    match body.split_first() {
        Some((&PLAIN, payload)) => Ok(Cow::Borrowed(payload)),
        Some((&ZSTD, rest)) => {
            let mut reader = Reader { rest };
            let length = reader.length()?;
            if length > PAYLOAD_BYTES_MAX {
                return Err(BadChunk);
            }
            let payload = zstd::bulk::decompress(reader.rest, length).map_err(|_| BadChunk)?;
            if payload.len() == length {
                Ok(Cow::Owned(payload))
            } else {
                Err(BadChunk)
            }
        }
        _ => Err(BadChunk),
    }
}

/// The events of a payload. Messages borrow from it.
pub fn records(payload: &[u8]) -> Result<Vec<Record<'_>>, BadChunk> {
    let mut reader = Reader { rest: payload };
    let (mut time_ms, mut ingested_ms, mut batch, mut number) = (0_i64, 0_i64, 0_i64, 0_i64);
    let mut records = Vec::new();
    while !reader.rest.is_empty() {
        time_ms = time_ms.wrapping_add(reader.difference()?);
        ingested_ms = ingested_ms.wrapping_add(reader.difference()?);
        batch = batch.wrapping_add(reader.difference()?);
        number = number.wrapping_add(reader.difference()?);
        let message = reader.text()?;
        records.push(Record {
            time_ms,
            ingested_ms,
            batch,
            number,
            message,
        });
    }
    Ok(records)
}

fn write(out: &mut Vec<u8>, records: &[Record]) {
    let (mut time_ms, mut ingested_ms, mut batch, mut number) = (0_i64, 0_i64, 0_i64, 0_i64);
    for record in records {
        put_difference(out, record.time_ms.wrapping_sub(time_ms));
        put_difference(out, record.ingested_ms.wrapping_sub(ingested_ms));
        put_difference(out, record.batch.wrapping_sub(batch));
        put_difference(out, record.number.wrapping_sub(number));
        put_length(out, record.message.len());
        out.extend_from_slice(record.message.as_bytes());
        (time_ms, ingested_ms) = (record.time_ms, record.ingested_ms);
        (batch, number) = (record.batch, record.number);
    }
}

fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    out.push(value.to_le_bytes()[0]);
}

fn put_difference(out: &mut Vec<u8>, value: i64) {
    put_varint(out, ((value << 1) ^ (value >> 63)).cast_unsigned());
}

fn put_length(out: &mut Vec<u8>, length: usize) {
    put_varint(out, u64::try_from(length).unwrap_or(u64::MAX));
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn varint(&mut self) -> Result<u64, BadChunk> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.rest.split_first().ok_or(BadChunk)?;
            self.rest = rest;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(BadChunk)
    }

    fn difference(&mut self) -> Result<i64, BadChunk> {
        let value = self.varint()?;
        Ok((value >> 1).cast_signed() ^ -(value & 1).cast_signed())
    }

    fn length(&mut self) -> Result<usize, BadChunk> {
        usize::try_from(self.varint()?).map_err(|_| BadChunk)
    }

    fn text(&mut self) -> Result<&'a str, BadChunk> {
        let length = self.length()?;
        let (text, rest) = self.rest.split_at_checked(length).ok_or(BadChunk)?;
        self.rest = rest;
        str::from_utf8(text).map_err(|_| BadChunk)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn chunks_are_cut_where_they_are_full() {
        let message = "x".repeat(1000);
        let record = Record {
            time_ms: 1,
            ingested_ms: 2,
            batch: 4,
            number: 3,
            message: &message,
        };
        let records = vec![record; 200];
        let (full, rest) = split(&records);
        let each = CHUNK_BYTES.div_ceil(record.bytes());
        assert_eq!(
            full.iter().map(|chunk| chunk.len()).collect::<Vec<_>>(),
            [each; 3]
        );
        assert_eq!(rest.len(), 200 - 3 * each);
        assert!(compressed(full[0]).len() < CHUNK_BYTES / 50);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(events: Vec<([i64; 4], String)>) {
            let written: Vec<Record> = events
                .iter()
                .map(|([time_ms, ingested_ms, batch, number], message)| Record {
                    time_ms: *time_ms, ingested_ms: *ingested_ms, batch: *batch, number: *number, message,
                })
                .collect();
            for body in [plain(&written), compressed(&written)] {
                let payload = unpack(&body).unwrap();
                prop_assert_eq!(&records(&payload).unwrap(), &written);
            }
        }

        /// Damage is an error or other events, never a panic or much memory.
        #[test]
        fn anything_may_be_read(body: Vec<u8>) {
            if let Ok(payload) = unpack(&body) {
                let _ = records(&payload);
            }
        }
    }
}
