//! Log streams.

use store::{Row, StoreError, Tx, Val};

use super::next_id;
use crate::model::{Direction, Stream};

const COLUMNS: &str = "id, name, created_at_ms, next_event, next_chunk, first_ms, last_ms,
    ingested_ms, stored_bytes, span_ms_max, tail_bytes, tail_pieces, tail_first_ms, tail_last_ms";

fn stream(row: &Row) -> Result<Stream, StoreError> {
    Ok(Stream {
        id: row.get(0)?,
        name: row.get(1)?,
        created_at_ms: row.get(2)?,
        next_event: row.get(3)?,
        next_chunk: row.get(4)?,
        first_ms: row.get(5)?,
        last_ms: row.get(6)?,
        ingested_ms: row.get(7)?,
        stored_bytes: row.get(8)?,
        span_ms_max: row.get(9)?,
        tail_bytes: row.get(10)?,
        tail_pieces: row.get(11)?,
        tail_first_ms: row.get(12)?,
        tail_last_ms: row.get(13)?,
    })
}

/// Makes an empty stream.
pub fn insert(tx: &mut Tx, group_id: i64, name: &str, now_ms: i64) -> Result<Stream, StoreError> {
    let id = next_id(tx)?;
    tx.exec(
        "insert into log_stream (id, group_id, name, created_at_ms, next_event, next_chunk, first_ms,
         last_ms, ingested_ms, stored_bytes, span_ms_max, tail_bytes, tail_pieces, tail_first_ms,
         tail_last_ms) values ($1, $2, $3, $4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
        &[id.into(), group_id.into(), name.into(), now_ms.into()],
    )?;
    Ok(Stream {
        id,
        name: name.to_owned(),
        created_at_ms: now_ms,
        ..Stream::default()
    })
}

/// Writes back all that can change.
pub fn update(tx: &mut Tx, stream: &Stream) -> Result<(), StoreError> {
    tx.exec(
        "update log_stream set next_event = $2, next_chunk = $3, first_ms = $4, last_ms = $5,
         ingested_ms = $6, stored_bytes = $7, span_ms_max = $8, tail_bytes = $9, tail_pieces = $10,
         tail_first_ms = $11, tail_last_ms = $12 where id = $1",
        &[
            stream.id.into(),
            stream.next_event.into(),
            stream.next_chunk.into(),
            stream.first_ms.into(),
            stream.last_ms.into(),
            stream.ingested_ms.into(),
            stream.stored_bytes.into(),
            stream.span_ms_max.into(),
            stream.tail_bytes.into(),
            stream.tail_pieces.into(),
            stream.tail_first_ms.into(),
            stream.tail_last_ms.into(),
        ],
    )?;
    Ok(())
}

pub fn find(tx: &mut Tx, group_id: i64, name: &str) -> Result<Option<Stream>, StoreError> {
    tx.row(
        &format!("select {COLUMNS} from log_stream where group_id = $1 and name = $2"),
        &[group_id.into(), name.into()],
    )?
    .map(|row| stream(&row))
    .transpose()
}

/// What a list is ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Name,
    /// Then by name. Streams without events come as if theirs were from 1970.
    LastEvent,
}

/// Some streams of a group, behind the one with this last event and name.
pub fn list(
    tx: &mut Tx,
    group_id: i64,
    prefix: &str,
    (order, descending): (Order, bool),
    after: Option<(i64, &str)>,
    count: i64,
) -> Result<Vec<Stream>, StoreError> {
    let (sign, way) = if descending {
        ("<", "desc")
    } else {
        (">", "asc")
    };
    let mut params: Vec<Val> = vec![group_id.into(), prefix.into(), count.into()];
    let behind = match (after, order) {
        (None, _) => String::new(),
        (Some((_, name)), Order::Name) => {
            params.push(name.into());
            format!("and name {sign} $4")
        }
        (Some((last_ms, name)), Order::LastEvent) => {
            params.extend([last_ms.into(), name.into()]);
            format!("and (last_ms, name) {sign} ($4, $5)")
        }
    };
    let by = match order {
        Order::Name => format!("name {way}"),
        Order::LastEvent => format!("last_ms {way}, name {way}"),
    };
    tx.rows(
        &format!(
            "select {COLUMNS} from log_stream where group_id = $1
             and substr(name, 1, length($2)) = $2 {behind} order by {by} limit $3"
        ),
        &params,
    )?
    .iter()
    .map(stream)
    .collect()
}

/// Which streams a search looks at.
#[derive(Clone, Debug)]
pub struct Sought {
    pub group_id: i64,
    pub prefix: String,
    /// They have to have something between these two moments.
    pub first_ms: i64,
    pub last_ms: i64,
}

/// Some of them, by where they begin in the search's direction; behind the one with this moment
/// and id.
pub fn overlapping(
    tx: &mut Tx,
    sought: &Sought,
    direction: Direction,
    after: Option<(i64, i64)>,
    count: i64,
) -> Result<Vec<Stream>, StoreError> {
    let (key, sign, way) = match direction {
        Direction::Forward => ("first_ms", ">", "asc"),
        Direction::Backward => ("last_ms", "<", "desc"),
    };
    let mut params: Vec<Val> = vec![
        sought.group_id.into(),
        sought.first_ms.into(),
        sought.last_ms.into(),
        (&sought.prefix).into(),
        count.into(),
    ];
    let mut behind = String::new();
    if let Some((moment, id)) = after {
        params.extend([moment.into(), id.into()]);
        behind = format!("and ({key}, id) {sign} ($6, $7)");
    }
    tx.rows(
        &format!(
            "select {COLUMNS} from log_stream where group_id = $1 and last_ms >= $2
             and first_ms <= $3 and next_event > 0 and substr(name, 1, length($4)) = $4 {behind}
             order by {key} {way}, id {way} limit $5"
        ),
        &params,
    )?
    .iter()
    .map(stream)
    .collect()
}

/// Takes the stream away; its chunks are orphans then.
pub fn delete(tx: &mut Tx, id: i64) -> Result<(), StoreError> {
    tx.exec(
        "insert into log_orphan (stream_id) values ($1)",
        &[id.into()],
    )?;
    tx.exec("delete from log_stream where id = $1", &[id.into()])?;
    Ok(())
}
