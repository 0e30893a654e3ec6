//! How events come into a stream, and how what is deleted goes.
//!
//! A write costs one small row: a piece of the tail. When the pieces hold a chunk's worth, or are
//! many, they are read once, sorted together and written as compressed chunks; what doesn't fill a
//! chunk is the tail's only piece again. So each event is written about twice, whatever the size of
//! the writes, and a reader finds at most one chunk's worth of small pieces.

use store::{StoreError, Tx};

use crate::chunk::{self, CHUNK_BYTES, Record};
use crate::model::{Event, Stream};
use crate::table;
use crate::table::chunk::Place;

/// More pieces than this are joined even if they are tiny.
const PIECES_MAX: i64 = 256;

/// Adds events to a stream. Their order doesn't matter: readers see them by time, and those of one
/// time as they were written.
pub fn append(
    tx: &mut Tx,
    stream: &mut Stream,
    events: &[Event],
    now_ms: i64,
) -> Result<(), StoreError> {
    let ingested_ms = stream.ingested_ms.max(now_ms);
    let batch = table::next_batch(tx)?;
    let mut records: Vec<Record> = events
        .iter()
        .zip(stream.next_event..)
        .map(|(event, number)| Record {
            time_ms: event.time_ms,
            ingested_ms,
            batch,
            number,
            message: &event.message,
        })
        .collect();
    chunk::sort(&mut records);
    let (Some(first), Some(last)) = (records.first(), records.last()) else {
        return Ok(());
    };
    (stream.first_ms, stream.last_ms) = if stream.next_event == 0 {
        (first.time_ms, last.time_ms)
    } else {
        (
            stream.first_ms.min(first.time_ms),
            stream.last_ms.max(last.time_ms),
        )
    };
    stream.ingested_ms = ingested_ms;
    stream.next_event += length(records.len());
    stream.stored_bytes += bytes(&records);
    let fills = stream.tail_bytes + bytes(&records) >= length(CHUNK_BYTES);
    if fills || stream.tail_pieces + 1 >= PIECES_MAX {
        join(tx, stream, records)?;
    } else {
        put_piece(tx, stream, &records)?;
    }
    table::stream::update(tx, stream)
}

/// The tail and these as chunks, and the rest as the tail.
fn join(tx: &mut Tx, stream: &mut Stream, new: Vec<Record>) -> Result<(), StoreError> {
    let pieces = table::chunk::pieces(tx, stream.id)?;
    table::chunk::delete_pieces(tx, stream.id)?;
    (stream.tail_bytes, stream.tail_pieces) = (0, 0);
    let payloads = pieces
        .iter()
        .map(|piece| chunk::unpack(piece))
        .collect::<Result<Vec<_>, _>>()?;
    let mut records = new;
    for payload in &payloads {
        records.extend(chunk::records(payload)?);
    }
    chunk::sort(&mut records);
    let (full, rest) = chunk::split(&records);
    for records in full {
        put_chunk(tx, stream, records)?;
    }
    put_piece(tx, stream, rest)
}

/// Sorted events as a chunk.
fn put_chunk(tx: &mut Tx, stream: &mut Stream, records: &[Record]) -> Result<(), StoreError> {
    let (Some(first), Some(last)) = (records.first(), records.last()) else {
        return Ok(());
    };
    let place = Place {
        first_ms: first.time_ms,
        last_ms: last.time_ms,
        number: stream.next_chunk,
    };
    stream.next_chunk += 1;
    let span_ms = place.last_ms.saturating_sub(place.first_ms);
    stream.span_ms_max = stream.span_ms_max.max(span_ms);
    table::chunk::insert(tx, stream.id, place, chunk::compressed(records))
}

/// Sorted events as a piece of the tail.
fn put_piece(tx: &mut Tx, stream: &mut Stream, records: &[Record]) -> Result<(), StoreError> {
    let (Some(first), Some(last)) = (records.first(), records.last()) else {
        return Ok(());
    };
    (stream.tail_first_ms, stream.tail_last_ms) = if stream.tail_pieces == 0 {
        (first.time_ms, last.time_ms)
    } else {
        (
            stream.tail_first_ms.min(first.time_ms),
            stream.tail_last_ms.max(last.time_ms),
        )
    };
    stream.tail_bytes += bytes(records);
    stream.tail_pieces += 1;
    let number = stream.next_chunk;
    stream.next_chunk += 1;
    table::chunk::insert_piece(tx, stream.id, number, chunk::plain(records))
}

fn bytes(records: &[Record]) -> i64 {
    length(records.iter().map(Record::bytes).sum())
}

fn length(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Streams, and chunks of each, that one transaction deletes: others get their turn in between.
const PURGED_STREAMS_MAX: i64 = 16;
const PURGED_CHUNKS_MAX: i64 = 32;

/// Deletes some of what streams that are gone have left. True: there is more.
pub fn purge_some(tx: &mut Tx) -> Result<bool, StoreError> {
    let orphans = table::chunk::orphans(tx, PURGED_STREAMS_MAX)?;
    for stream in &orphans {
        let deleted = table::chunk::delete_some(tx, *stream, PURGED_CHUNKS_MAX)?;
        if deleted < PURGED_CHUNKS_MAX.unsigned_abs() {
            table::chunk::delete_pieces(tx, *stream)?;
            table::chunk::forget_orphan(tx, *stream)?;
        }
    }
    Ok(!orphans.is_empty())
}
