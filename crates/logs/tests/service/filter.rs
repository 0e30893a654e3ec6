//! `FilterLogEvents`, and what `aws logs tail --follow` makes of it.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use wire::r#gen::logs::{FilterLogEventsRequest, FilterLogEventsResponse, Logs};

use crate::world::{ACCOUNT, GROUP, NOW, REGION, World};

fn of_group() -> FilterLogEventsRequest {
    FilterLogEventsRequest {
        log_group_name: Some(GROUP.into()),
        ..Default::default()
    }
}

fn seen(page: &FilterLogEventsResponse) -> Vec<String> {
    let events = page.events.iter().flatten();
    events
        .map(|event| {
            let stream = event.log_stream_name.as_deref().unwrap();
            format!("{stream}:{}", event.message.as_deref().unwrap())
        })
        .collect()
}

async fn filter(world: &World, input: FilterLogEventsRequest) -> FilterLogEventsResponse {
    world
        .service
        .filter_log_events(&world.admin, input)
        .await
        .unwrap()
}

#[tokio::test]
async fn streams_are_interleaved_by_time() {
    let world = World::with_streams(&["a/1", "a/2", "b/1", "empty"]).await;
    world
        .put("a/1", &[(NOW, "ERROR one"), (NOW + 20, "INFO two")])
        .await;
    world
        .put(
            "b/1",
            &[(NOW + 10, "ERROR three"), (NOW + 30, "ERROR four")],
        )
        .await;
    world.put("a/2", &[(NOW + 15, "INFO five")]).await;
    let names = |names: &[&str]| Some(names.iter().map(|name| (*name).to_owned()).collect());
    #[rustfmt::skip]
    let table: [(FilterLogEventsRequest, &[&str]); 8] = [
        (of_group(), &["a/1:ERROR one", "b/1:ERROR three", "a/2:INFO five", "a/1:INFO two", "b/1:ERROR four"]),
        (FilterLogEventsRequest { log_stream_name_prefix: Some("a/".into()), ..of_group() },
            &["a/1:ERROR one", "a/2:INFO five", "a/1:INFO two"]),
        (FilterLogEventsRequest { log_stream_names: names(&["b/1", "a/2", "b/1"]), ..of_group() },
            &["b/1:ERROR three", "a/2:INFO five", "b/1:ERROR four"]),
        (FilterLogEventsRequest { filter_pattern: Some("ERROR -three".into()), ..of_group() },
            &["a/1:ERROR one", "b/1:ERROR four"]),
        // Both ends are included.
        (FilterLogEventsRequest { start_time: Some(NOW + 10), end_time: Some(NOW + 20), ..of_group() },
            &["b/1:ERROR three", "a/2:INFO five", "a/1:INFO two"]),
        (FilterLogEventsRequest { start_time: Some(NOW + 31), ..of_group() }, &[]),
        (FilterLogEventsRequest { start_time: Some(NOW), start_from_head: Some(false), limit: Some(2), ..of_group() },
            &["b/1:ERROR four", "a/1:INFO two"]),
        (FilterLogEventsRequest { log_stream_names: names(&["empty"]), ..of_group() }, &[]),
    ];
    for (row, (input, expected)) in table.into_iter().enumerate() {
        let page = filter(&world, input).await;
        assert_eq!(seen(&page), expected, "row {row}");
        assert_eq!(page.searched_log_streams, Some(vec![]));
    }
}

#[tokio::test]
async fn refusals() {
    let world = World::with_streams(&["s"]).await;
    let name = || Some(vec!["no".to_owned()]);
    #[rustfmt::skip]
    let table = [
        (FilterLogEventsRequest { filter_pattern: Some(r#"{ $.a = "b" }"#.into()), ..of_group() },
            "InvalidParameterException", "JSON"),
        (FilterLogEventsRequest { log_stream_names: name(), log_stream_name_prefix: Some("s".into()), ..of_group() },
            "InvalidParameterException", "mutually exclusive"),
        (FilterLogEventsRequest { log_stream_names: name(), ..of_group() },
            "ResourceNotFoundException", "stream"),
        (FilterLogEventsRequest { log_group_name: Some("/no".into()), ..of_group() },
            "ResourceNotFoundException", "group"),
        (FilterLogEventsRequest { start_from_head: Some(false), ..of_group() },
            "InvalidParameterException", "2024"),
        (FilterLogEventsRequest { next_token: Some("f/1".into()), ..of_group() },
            "InvalidParameterException", "nextToken"),
    ];
    for (input, code, message) in table {
        let fault = world
            .service
            .filter_log_events(&world.admin, input)
            .await
            .unwrap_err();
        assert_eq!(fault.code, code);
        assert!(fault.message.contains(message), "{}", fault.message);
    }
}

#[tokio::test]
async fn ids_are_unique_and_outlive_the_tail() {
    let world = World::with_streams(&["a", "b"]).await;
    let ids = async || -> Vec<String> {
        let page = filter(&world, of_group()).await;
        let events = page.events.unwrap();
        events
            .into_iter()
            .take(40)
            .map(|event| event.event_id.unwrap())
            .collect()
    };
    for at in 0..20 {
        world.append("a", vec![(NOW, format!("{at}"))]).await;
        world.append("b", vec![(NOW, format!("{at}"))]).await;
    }
    let before = ids().await;
    assert_eq!(before.iter().collect::<HashSet<_>>().len(), 40);
    // Now what was in the tails is in chunks.
    for stream in ["a", "b"] {
        world
            .append(
                stream,
                (1..200).map(|at| (NOW + at, "x".repeat(1000))).collect(),
            )
            .await;
    }
    assert!(world.count("log_chunk").await >= 2);
    assert_eq!(ids().await, before);
}

/// A pattern that matches little doesn't keep a request for ever, and nothing is missed.
#[tokio::test]
async fn a_needle_is_found_page_by_page() {
    let world = World::with_streams(&["s"]).await;
    for part in 0..30_i64 {
        let hay = (0..1000).map(|at| (NOW + part * 1000 + at, "x".repeat(1000)));
        world.append("s", hay.collect()).await;
    }
    world
        .put("s", &[(NOW + 3, "needle 1"), (NOW + 29_500, "needle 2")])
        .await;
    for start_from_head in [true, false] {
        let mut input = FilterLogEventsRequest {
            filter_pattern: Some("needle".into()),
            start_time: Some(NOW),
            start_from_head: Some(start_from_head),
            ..of_group()
        };
        let (mut found, mut pages) = (Vec::new(), 0);
        loop {
            let page = filter(&world, input.clone()).await;
            found.extend(seen(&page));
            pages += 1;
            assert!(pages < 10);
            if page.next_token.is_none() {
                break;
            }
            input.next_token = page.next_token;
        }
        assert!(pages > 1, "one request decoded everything");
        if !start_from_head {
            found.reverse();
        }
        assert_eq!(found, ["s:needle 1", "s:needle 2"]);
    }
}

/// Streams are equals: what an older stream gets at the same time, but later, comes later.
#[tokio::test]
async fn a_page_goes_on_with_what_was_written_since() {
    let world = World::with_streams(&["older", "newer"]).await;
    world
        .put("newer", &[(NOW, "1"), (NOW, "2"), (NOW + 1, "4")])
        .await;
    let input = FilterLogEventsRequest {
        limit: Some(2),
        ..of_group()
    };
    let page = filter(&world, input.clone()).await;
    world.put("older", &[(NOW, "3")]).await;
    let rest = FilterLogEventsRequest {
        next_token: page.next_token,
        ..input
    };
    assert_eq!(seen(&filter(&world, rest).await), ["older:3", "newer:4"]);
}

/// As the AWS CLI follows: all pages, then again from the newest time on, leaving out known ids.
struct Follower {
    input: FilterLogEventsRequest,
    known: HashMap<i64, HashSet<String>>,
}

impl Follower {
    async fn poll(&mut self, world: &World) -> Vec<String> {
        let page = filter(world, self.input.clone()).await;
        let mut new = Vec::new();
        for event in page.events.unwrap() {
            let ids = self.known.entry(event.timestamp.unwrap()).or_default();
            if ids.insert(event.event_id.unwrap()) {
                new.push(event.message.unwrap());
            }
        }
        let newest = self.known.keys().max().copied();
        self.known.retain(|time, _| Some(*time) == newest);
        self.input.next_token = page.next_token;
        if let (None, Some(newest)) = (&self.input.next_token, newest) {
            self.input.start_time = Some(newest);
        }
        new
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follower_misses_nothing_and_repeats_nothing() {
    const LINES: i64 = 1500;
    let world = World::with_streams(&[]).await;
    let service = world.service.clone();
    let writer = tokio::spawn(async move {
        for number in 0..LINES {
            let stream = ["a", "b", "c"][usize::try_from(number % 3).unwrap()];
            // Several lines a millisecond, so that pages and polls end within one.
            let event = logs::Event {
                time_ms: NOW + number / 7,
                message: format!("{number:<500}"),
            };
            let events = vec![event];
            service
                .append(ACCOUNT, REGION, GROUP, stream, events, None)
                .await
                .unwrap();
        }
    });
    let input = FilterLogEventsRequest {
        start_time: Some(NOW),
        limit: Some(13),
        ..of_group()
    };
    let mut follower = Follower {
        input,
        known: HashMap::new(),
    };
    let mut lines = Vec::new();
    let until = Instant::now() + Duration::from_mins(1);
    while lines.len() < usize::try_from(LINES).unwrap() {
        assert!(Instant::now() < until, "saw {} of {LINES}", lines.len());
        lines.extend(follower.poll(&world).await);
    }
    writer.await.unwrap();
    // And when there is nothing new, there is nothing.
    for _ in 0..3 {
        lines.extend(follower.poll(&world).await);
    }
    let mut numbers: Vec<i64> = lines
        .iter()
        .map(|line| line.trim().parse().unwrap())
        .collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (0..LINES).collect::<Vec<_>>());
    assert!(world.count("log_chunk").await > 3);
}
