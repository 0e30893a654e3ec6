//! Searches: the events of one or many streams, in the order of time, from a place on.
//!
//! Streams, chunks and tails all say from when to when they have events. The search opens them in the
//! order in which they begin (backward: end), and is over once the next one begins behind what the
//! page has room for. So it decodes the chunks that overlap the page, and no others.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, VecDeque};

use store::{StoreError, Tx};

use crate::chunk;
use crate::model::{Direction, Position, Stream};
use crate::pattern::Pattern;
use crate::select::{Found, Selected, Selection};
use crate::table;
use crate::table::chunk::Place;
use crate::table::stream::Sought;

/// Chunks that one request decodes. A pattern that matches little then gets an empty page and a
/// token, as AWS does.
const CHUNKS_READ_MAX: usize = 256;
/// Chunks' places, and streams, that are looked up at once.
const PLACES_MAX: i64 = 64;
const STREAMS_MAX: i64 = 256;

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    pub direction: Direction,
    /// The gap that is read from.
    pub from: Position,
    /// The times that count, both included.
    pub first_ms: i64,
    pub last_ms: i64,
    pub pattern: Option<&'a Pattern>,
    pub events_max: usize,
}

/// Where it is looked for.
#[derive(Debug)]
pub enum Scope {
    Streams(Vec<Stream>),
    /// Those of a group whose names begin so.
    Group {
        id: i64,
        prefix: String,
    },
}

/// What was found, oldest first.
#[derive(Debug, Default)]
pub struct Page {
    pub found: Selected,
    names: HashMap<i64, String>,
}

impl Page {
    /// The name of a found event's stream.
    pub fn stream_name(&self, place: Position) -> Option<&String> {
        self.names.get(&place.stream)
    }
}

pub fn search(tx: &mut Tx, query: &Query, scope: Scope) -> Result<Page, StoreError> {
    let (first_ms, last_ms) = match query.direction {
        Direction::Forward => (query.first_ms.max(query.from.time_ms), query.last_ms),
        Direction::Backward => (
            query.first_ms,
            query.last_ms.min(query.from.time_before_ms()),
        ),
    };
    if first_ms > last_ms {
        return Ok(Page::default());
    }
    let mut search = Search {
        query,
        first_ms,
        last_ms,
        sought: None,
        walks: HashMap::new(),
        queue: BinaryHeap::new(),
        selection: Selection::new(query.direction, query.from, query.events_max),
        chunks_read: 0,
    };
    match scope {
        Scope::Streams(streams) => {
            for stream in streams {
                search.add(stream);
            }
        }
        Scope::Group {
            id: group_id,
            prefix,
        } => {
            search.sought = Some((
                Sought {
                    group_id,
                    prefix,
                    first_ms,
                    last_ms,
                },
                None,
            ));
            search
                .queue
                .push(Reverse((search.floor(), Source::Listing)));
        }
    }
    search.run(tx)?;
    let names = search
        .walks
        .into_iter()
        .map(|(id, walk)| (id, walk.stream.name))
        .collect();
    Ok(Page {
        found: search.selection.finish(),
        names,
    })
}

/// Something that has events from some moment on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    /// The streams that were not listed yet.
    Listing,
    Stream(i64),
}

struct Search<'q> {
    query: &'q Query<'q>,
    first_ms: i64,
    last_ms: i64,
    /// The streams to be listed, and behind which to go on.
    sought: Option<(Sought, Option<(i64, i64)>)>,
    walks: HashMap<i64, Walk>,
    /// By distance: the moment going forward, its negative going backward. A source has nothing
    /// nearer than it stands here.
    queue: BinaryHeap<Reverse<(i64, Source)>>,
    selection: Selection,
    chunks_read: usize,
}

impl Search<'_> {
    fn run(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        while let Some(Reverse((distance, source))) = self.queue.pop() {
            let moment = self.query.direction.moment(distance);
            if self.selection.is_complete_at(moment) {
                break;
            }
            // At the floor itself to stop would be to stand still.
            if self.chunks_read >= CHUNKS_READ_MAX && distance > self.floor() {
                self.selection.stop_at(moment);
                break;
            }
            match source {
                Source::Listing => self.list(tx)?,
                Source::Stream(id) => self.advance(tx, id, distance)?,
            }
        }
        Ok(())
    }

    /// The distance of the nearest moment that counts.
    fn floor(&self) -> i64 {
        self.query.direction.distance(self.first_ms, self.last_ms)
    }

    fn push(&mut self, distance: i64, source: Source) {
        self.queue
            .push(Reverse((distance.max(self.floor()), source)));
    }

    fn add(&mut self, stream: Stream) {
        if stream.next_event == 0 {
            return;
        }
        let distance = self
            .query
            .direction
            .distance(stream.first_ms, stream.last_ms);
        self.push(distance, Source::Stream(stream.id));
        let walk = Walk::new(stream, self.query.direction, (self.first_ms, self.last_ms));
        self.walks.insert(walk.stream.id, walk);
    }

    fn list(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        let Some((sought, after)) = self.sought.take() else {
            return Ok(());
        };
        let direction = self.query.direction;
        let streams = table::stream::overlapping(tx, &sought, direction, after, STREAMS_MAX)?;
        if let Some(last) = streams.last()
            && i64::try_from(streams.len()).is_ok_and(|listed| listed == STREAMS_MAX)
        {
            let distance = direction.distance(last.first_ms, last.last_ms);
            self.push(distance, Source::Listing);
            self.sought = Some((sought, Some((direction.moment(distance), last.id))));
        }
        for stream in streams {
            self.add(stream);
        }
        Ok(())
    }

    /// Reads the stream's next chunk, if it is as near as was thought.
    fn advance(&mut self, tx: &mut Tx, id: i64, thought: i64) -> Result<(), StoreError> {
        let floor = self.floor();
        let Some(walk) = self.walks.get_mut(&id) else {
            return Ok(());
        };
        let Some(distance) = walk.next_distance(tx)? else {
            return Ok(());
        };
        let distance = distance.max(floor);
        if distance <= thought {
            let bodies = walk.next_bodies(tx)?;
            for body in bodies {
                self.sift(id, &body)?;
            }
            self.chunks_read += 1;
        }
        self.push(distance, Source::Stream(id));
        Ok(())
    }

    /// Takes what counts of a chunk or a piece.
    fn sift(&mut self, stream: i64, body: &[u8]) -> Result<(), StoreError> {
        let payload = chunk::unpack(body)?;
        for record in chunk::records(&payload)? {
            let place = record.position(stream);
            let wanted = (self.first_ms..=self.last_ms).contains(&record.time_ms)
                && self.selection.wants(place)
                && self
                    .query
                    .pattern
                    .is_none_or(|pattern| pattern.matches(record.message));
            if wanted {
                let message = record.message.to_owned();
                self.selection.take(
                    place,
                    Found {
                        ingested_ms: record.ingested_ms,
                        message,
                    },
                );
            }
        }
        Ok(())
    }
}

impl Direction {
    /// How far from the reader's side something begins that has events from `first_ms` to `last_ms`.
    fn distance(self, first_ms: i64, last_ms: i64) -> i64 {
        match self {
            Self::Forward => first_ms,
            Self::Backward => last_ms.saturating_neg(),
        }
    }

    fn moment(self, distance: i64) -> i64 {
        match self {
            Self::Forward => distance,
            Self::Backward => distance.saturating_neg(),
        }
    }
}

/// One stream's chunks and tail, in the search's direction.
struct Walk {
    stream: Stream,
    direction: Direction,
    times: (i64, i64),
    places: VecDeque<Place>,
    /// Behind which the next places are; `None`: there are none.
    after: Option<(i64, i64)>,
    tail_left: bool,
}

impl Walk {
    fn new(stream: Stream, direction: Direction, (first_ms, last_ms): (i64, i64)) -> Self {
        // No chunk that reaches into the times begins (backward: ends) further out.
        let after = match direction {
            Direction::Forward => (first_ms.saturating_sub(stream.span_ms_max), i64::MIN),
            Direction::Backward => (last_ms.saturating_add(stream.span_ms_max), i64::MAX),
        };
        Self {
            tail_left: stream.tail_pieces > 0,
            stream,
            direction,
            times: (first_ms, last_ms),
            places: VecDeque::new(),
            after: Some(after),
        }
    }

    /// The distance of the next chunk or of the tail, whichever is nearer.
    fn next_distance(&mut self, tx: &mut Tx) -> Result<Option<i64>, StoreError> {
        if let (true, Some(after)) = (self.places.is_empty(), self.after) {
            let (id, way) = (self.stream.id, self.direction);
            let found = table::chunk::overlapping(tx, id, self.times, way, after, PLACES_MAX)?;
            let full = i64::try_from(found.len()).is_ok_and(|count| count == PLACES_MAX);
            self.after = found.last().filter(|_| full).map(|last| {
                (
                    way.moment(way.distance(last.first_ms, last.last_ms)),
                    last.number,
                )
            });
            self.places = found.into();
        }
        Ok([self.chunk_distance(), self.tail_distance()]
            .into_iter()
            .flatten()
            .min())
    }

    fn chunk_distance(&self) -> Option<i64> {
        self.places
            .front()
            .map(|place| self.direction.distance(place.first_ms, place.last_ms))
    }

    fn tail_distance(&self) -> Option<i64> {
        let (first_ms, last_ms) = (self.stream.tail_first_ms, self.stream.tail_last_ms);
        self.tail_left
            .then(|| self.direction.distance(first_ms, last_ms))
    }

    /// What `next_distance` spoke of.
    fn next_bodies(&mut self, tx: &mut Tx) -> Result<Vec<Vec<u8>>, StoreError> {
        let chunk_first = match (self.chunk_distance(), self.tail_distance()) {
            (Some(chunk), Some(tail)) => chunk <= tail,
            (chunk, _) => chunk.is_some(),
        };
        if !chunk_first {
            self.tail_left = false;
            return table::chunk::pieces(tx, self.stream.id);
        }
        let Some(place) = self.places.pop_front() else {
            return Ok(Vec::new());
        };
        Ok(table::chunk::body(tx, self.stream.id, place)?
            .into_iter()
            .collect())
    }
}
