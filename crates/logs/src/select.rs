//! One page of a search: the events nearest to where the reader stands, as many as fit. Pure.

use std::collections::BTreeMap;

use crate::model::{Direction, EVENT_OVERHEAD_BYTES, Position};

/// A page holds no more than 1 MB, counted as AWS counts events.
pub const PAGE_BYTES_MAX: usize = 1024 * 1024;

/// Takes events in any order, and keeps the first ones in the reader's direction: however much is
/// offered, no more than a page is held. What it keeps has no gaps: once an event had to go,
/// nothing beyond it is taken any more.
#[derive(Debug)]
pub struct Selection {
    direction: Direction,
    from: Position,
    events_max: usize,
    kept: BTreeMap<Position, Found>,
    bytes: usize,
    /// Nothing beyond this gap is in the page.
    cut: Option<Position>,
    stopped: bool,
}

/// What a page has of an event.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    pub ingested_ms: i64,
    pub message: String,
}

impl Found {
    fn bytes(&self) -> usize {
        self.message.len() + EVENT_OVERHEAD_BYTES
    }
}

/// A page's events, oldest first.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Selected {
    pub events: Vec<(Position, Found)>,
    /// Where to go on, if there is more.
    pub next: Option<Position>,
}

impl Selection {
    pub fn new(direction: Direction, from: Position, events_max: usize) -> Self {
        Self {
            direction,
            from,
            events_max: events_max.max(1),
            kept: BTreeMap::new(),
            bytes: 0,
            cut: None,
            stopped: false,
        }
    }

    /// Could an event at this place be in the page?
    pub fn wants(&self, place: Position) -> bool {
        match self.direction {
            Direction::Forward => place >= self.from && self.cut.is_none_or(|cut| place < cut),
            Direction::Backward => place < self.from && self.cut.is_none_or(|cut| place >= cut),
        }
    }

    /// Is the page complete, if all that is nearer than this moment was offered?
    pub fn is_complete_at(&self, time_ms: i64) -> bool {
        self.cut.is_some_and(|cut| match self.direction {
            Direction::Forward => cut.time_ms < time_ms,
            Direction::Backward => cut.time_ms > time_ms,
        })
    }

    /// Takes an event that is wanted.
    pub fn take(&mut self, place: Position, found: Found) {
        self.bytes += found.bytes();
        if let Some(twin) = self.kept.insert(place, found) {
            self.bytes -= twin.bytes();
        }
        while self.kept.len() > self.events_max
            || (self.bytes > PAGE_BYTES_MAX && self.kept.len() > 1)
        {
            let farthest = match self.direction {
                Direction::Forward => self.kept.pop_last(),
                Direction::Backward => self.kept.pop_first(),
            };
            let Some((place, found)) = farthest else {
                return;
            };
            self.bytes -= found.bytes();
            self.cut = Some(match self.direction {
                Direction::Forward => place,
                Direction::Backward => place.after(),
            });
        }
    }

    /// Ends the search although more was to be looked at: all that is nearer than this moment was.
    pub fn stop_at(&mut self, time_ms: i64) {
        self.stopped = true;
        match self.direction {
            Direction::Forward => {
                let cut = Position::start_of(time_ms);
                self.kept.split_off(&cut);
                self.cut = Some(cut);
            }
            Direction::Backward => {
                let cut = Position::start_of(time_ms.saturating_add(1));
                self.kept = self.kept.split_off(&cut);
                self.cut = Some(cut);
            }
        }
    }

    pub fn finish(self) -> Selected {
        // Behind the page's last event rather than at the first that had to go: what is written
        // between the two in the meantime isn't missed.
        let edge = match self.direction {
            Direction::Forward => self.kept.last_key_value().map(|(place, _)| place.after()),
            Direction::Backward => self.kept.first_key_value().map(|(place, _)| *place),
        };
        let next = if self.stopped {
            self.cut
        } else {
            self.cut.and(edge)
        };
        Selected {
            events: self.kept.into_iter().collect(),
            next,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place(time_ms: i64, number: i64) -> Position {
        Position {
            time_ms,
            batch: 0,
            stream: 1,
            number,
        }
    }

    fn found(message: &str) -> Found {
        Found {
            ingested_ms: 0,
            message: message.to_owned(),
        }
    }

    #[test]
    fn a_page_has_no_gaps() {
        let mut page = Selection::new(Direction::Forward, Position::start_of(0), 10);
        let half = "x".repeat(PAGE_BYTES_MAX / 2);
        page.take(place(1, 1), found(&half));
        page.take(place(3, 3), found(&half));
        // The second half had to go; something small behind it would fit, and is refused.
        assert!(!page.wants(place(4, 4)));
        assert!(page.wants(place(2, 2)));
        assert!(!page.is_complete_at(3) && page.is_complete_at(4));
        page.take(place(2, 2), found("y"));
        let page = page.finish();
        assert_eq!(
            page.events
                .iter()
                .map(|(place, _)| place.number)
                .collect::<Vec<_>>(),
            [1, 2]
        );
        assert_eq!(page.next, Some(place(2, 3)));
    }

    #[test]
    fn one_event_is_always_taken() {
        let mut page = Selection::new(Direction::Backward, Position::start_of(9), 10);
        page.take(place(1, 1), found(&"x".repeat(PAGE_BYTES_MAX + 1)));
        assert_eq!(page.finish().events.len(), 1);
    }

    proptest! {
        /// Page after page, in whatever order they are offered, each event comes once and in order.
        #[test]
        fn pages_join(
            times in proptest::collection::vec(0_i64..20, 0..60),
            events_max in 1_usize..10,
            forward: bool,
        ) {
            let all: Vec<Position> =
                times.iter().zip(0..).map(|(time_ms, number)| place(*time_ms, number)).collect();
            let mut expected = all.clone();
            expected.sort_unstable();
            let direction = if forward { Direction::Forward } else { Direction::Backward };
            let mut from = Position::start_of(if forward { 0 } else { 20 });
            let mut seen = Vec::new();
            loop {
                let mut page = Selection::new(direction, from, events_max);
                for place in &all {
                    if page.wants(*place) {
                        page.take(*place, found(""));
                    }
                }
                let page = page.finish();
                let places = page.events.iter().map(|(place, _)| *place);
                if forward { seen.extend(places) } else { seen.extend(places.rev()) }
                let Some(next) = page.next else { break };
                from = next;
            }
            if !forward { seen.reverse() }
            prop_assert_eq!(seen, expected);
        }
    }
}
