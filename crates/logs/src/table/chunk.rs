//! Chunks, the pieces of tails, and those whose stream is gone.

use store::{Row, StoreError, Tx, Val};

use crate::model::Direction;

/// Where a chunk is, without its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub first_ms: i64,
    pub last_ms: i64,
    pub number: i64,
}

fn place(row: &Row) -> Result<Place, StoreError> {
    Ok(Place {
        first_ms: row.get(0)?,
        last_ms: row.get(1)?,
        number: row.get(2)?,
    })
}

pub fn insert(tx: &mut Tx, stream: i64, place: Place, body: Vec<u8>) -> Result<(), StoreError> {
    tx.exec(
        "insert into log_chunk (stream_id, first_ms, number, last_ms, body)
         values ($1, $2, $3, $4, $5)",
        &[
            stream.into(),
            place.first_ms.into(),
            place.number.into(),
            place.last_ms.into(),
            body.into(),
        ],
    )?;
    Ok(())
}

/// Some chunks of a stream that overlap `first_ms..=last_ms`: by their beginning when reading
/// forward, by their end, last first, when reading backward; behind the place given as the moment
/// it is ordered by and the number. The unary plus keeps the moment that isn't ordered by from being
/// searched for: the other index has the order.
pub fn overlapping(
    tx: &mut Tx,
    stream: i64,
    (first_ms, last_ms): (i64, i64),
    direction: Direction,
    (moment, number): (i64, i64),
    count: i64,
) -> Result<Vec<Place>, StoreError> {
    let sql = match direction {
        Direction::Forward => {
            "select first_ms, last_ms, number from log_chunk
             where stream_id = $1 and +last_ms >= $2 and first_ms <= $3
             and (first_ms, number) > ($4, $5) order by first_ms, number limit $6"
        }
        Direction::Backward => {
            "select first_ms, last_ms, number from log_chunk
             where stream_id = $1 and last_ms >= $2 and +first_ms <= $3
             and (last_ms, number) < ($4, $5) order by last_ms desc, number desc limit $6"
        }
    };
    let params: [Val; 6] = [
        stream.into(),
        first_ms.into(),
        last_ms.into(),
        moment.into(),
        number.into(),
        count.into(),
    ];
    tx.rows(sql, &params)?.iter().map(place).collect()
}

pub fn body(tx: &mut Tx, stream: i64, place: Place) -> Result<Option<Vec<u8>>, StoreError> {
    tx.row(
        "select body from log_chunk where stream_id = $1 and first_ms = $2 and number = $3",
        &[stream.into(), place.first_ms.into(), place.number.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}

pub fn insert_piece(
    tx: &mut Tx,
    stream: i64,
    number: i64,
    body: Vec<u8>,
) -> Result<(), StoreError> {
    tx.exec(
        "insert into log_tail (stream_id, number, body) values ($1, $2, $3)",
        &[stream.into(), number.into(), body.into()],
    )?;
    Ok(())
}

/// The whole tail: a writer keeps its pieces few and small.
pub fn pieces(tx: &mut Tx, stream: i64) -> Result<Vec<Vec<u8>>, StoreError> {
    tx.rows(
        "select body from log_tail where stream_id = $1 order by number",
        &[stream.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

pub fn delete_pieces(tx: &mut Tx, stream: i64) -> Result<(), StoreError> {
    tx.exec(
        "delete from log_tail where stream_id = $1",
        &[stream.into()],
    )?;
    Ok(())
}

/// Some streams that are gone and still have chunks.
pub fn orphans(tx: &mut Tx, count: i64) -> Result<Vec<i64>, StoreError> {
    tx.rows(
        "select stream_id from log_orphan order by stream_id limit $1",
        &[count.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Deletes some chunks of a stream; says how many.
pub fn delete_some(tx: &mut Tx, stream: i64, count: i64) -> Result<u64, StoreError> {
    tx.exec(
        "delete from log_chunk where stream_id = $1 and (first_ms, number) in
         (select first_ms, number from log_chunk where stream_id = $1 order by first_ms, number limit $2)",
        &[stream.into(), count.into()],
    )
}

pub fn forget_orphan(tx: &mut Tx, stream: i64) -> Result<(), StoreError> {
    tx.exec(
        "delete from log_orphan where stream_id = $1",
        &[stream.into()],
    )?;
    Ok(())
}
