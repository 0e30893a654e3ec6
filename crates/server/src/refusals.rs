//! How fast requests are refused whose sender is not known.
//!
//! A wrong signature costs as much as a right one, and anybody can send any number of them. So a
//! source is told no faster than so many a second; what is beyond it waits for its answer. Only
//! refusals wait: a right request from the same source, or through the same proxy, never does.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Of one source, at once; what is beyond it is told one after the other.
const REFUSALS_PER_S_MAX: u32 = 1_000;
/// How many are told at once after a pause.
const AT_ONCE_MAX: u32 = 200;
/// No answer waits longer: whoever waits holds a connection.
const WAIT_MAX: Duration = Duration::from_secs(2);
/// Sources that are remembered. With one more, those that have paused are forgotten.
const SOURCES_MAX: usize = 4_096;

/// Of every source, when it will have been told all that it was refused, at the pace it has.
#[derive(Debug, Default)]
pub struct Refusals {
    told: Mutex<HashMap<IpAddr, Instant>>,
}

impl Refusals {
    /// Waits until it is time to tell this source of one more refusal.
    pub async fn turn(&self, source: IpAddr) {
        let wait = self.wait(source, Instant::now());
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
        }
    }

    fn wait(&self, source: IpAddr, now: Instant) -> Duration {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.len() >= SOURCES_MAX && !told.contains_key(&source) {
            told.retain(|_, until| *until > now);
            // All of them are at it: nobody is known any better than anybody else.
            if told.len() >= SOURCES_MAX {
                told.clear();
            }
        }
        let until = told.entry(source).or_insert(now);
        let (next, wait) = next(*until, now);
        *until = next;
        wait
    }
}

/// With one more refusal at `now`: until when all will have been told, and how long this one waits.
fn next(until: Instant, now: Instant) -> (Instant, Duration) {
    let each = Duration::from_secs(1) / REFUSALS_PER_S_MAX;
    // What waits longest is the last that counts: a queue that nobody stands in is not paid for.
    let until = (until.max(now) + each).min(now + each * AT_ONCE_MAX + WAIT_MAX);
    let wait = until.saturating_duration_since(now + each * AT_ONCE_MAX);
    (until, wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Refusals of one source that come `every` so often: how long each of them waits.
    fn waits(every: Duration, count: u32) -> Vec<Duration> {
        let begin = Instant::now();
        let mut until = begin;
        (0..count)
            .map(|number| {
                let (after, wait) = next(until, begin + every * number);
                until = after;
                wait
            })
            .collect()
    }

    #[test]
    fn a_thousand_a_second_wait_for_nothing() {
        let waits = waits(Duration::from_millis(1), 10_000);
        assert!(waits.iter().all(Duration::is_zero));
    }

    #[test]
    fn what_is_beyond_them_waits_and_not_for_ever() {
        let waits = waits(Duration::from_micros(100), 50_000);
        let at_once = waits.iter().take_while(|wait| wait.is_zero()).count();
        // Ten come while one is told, so a few more than those at once get through.
        assert!((200..=223).contains(&at_once), "{at_once}");
        assert!(waits.is_sorted());
        assert_eq!(waits.last(), Some(&WAIT_MAX));
    }

    #[test]
    fn a_pause_is_forgiven_and_not_saved_up() {
        let begin = Instant::now();
        let (until, wait) = next(begin, begin + Duration::from_hours(1));
        assert!(wait.is_zero());
        let soon = begin + Duration::from_hours(1);
        assert_eq!(until - soon, Duration::from_millis(1));
        let flood = (0..u32::from(u16::MAX)).fold(until, |until, _| next(until, soon).0);
        let (_, wait) = next(flood, soon + WAIT_MAX + Duration::from_secs(1));
        assert!(wait.is_zero());
    }

    #[test]
    fn sources_do_not_wait_for_each_other() {
        let refusals = Refusals::default();
        let source =
            |number: usize| IpAddr::from(u32::try_from(number).expect("small").to_be_bytes());
        let now = Instant::now();
        let waits: Vec<_> = (0..=AT_ONCE_MAX)
            .map(|_| refusals.wait(source(1), now))
            .collect();
        assert_eq!(waits.iter().filter(|wait| !wait.is_zero()).count(), 1);
        for number in 2..SOURCES_MAX * 3 {
            assert!(refusals.wait(source(number), now).is_zero());
            assert!(refusals.told.lock().expect("whole").len() <= SOURCES_MAX);
        }
    }

    #[test]
    fn those_that_have_paused_are_forgotten_first() {
        let refusals = Refusals::default();
        let source =
            |number: usize| IpAddr::from(u32::try_from(number).expect("small").to_be_bytes());
        let now = Instant::now();
        let later = now + Duration::from_mins(1);
        for number in 1..SOURCES_MAX {
            refusals.wait(source(number), now);
        }
        for _ in 0..AT_ONCE_MAX {
            refusals.wait(source(0), later);
        }
        assert_eq!(refusals.told.lock().expect("whole").len(), SOURCES_MAX);
        assert!(refusals.wait(source(SOURCES_MAX), later).is_zero());
        assert_eq!(refusals.told.lock().expect("whole").len(), 2);
        assert!(!refusals.wait(source(0), later).is_zero());
    }
}
