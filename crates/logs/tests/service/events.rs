//! `PutLogEvents` and `GetLogEvents`.

use proptest::prelude::*;
use wire::r#gen::logs::{GetLogEventsRequest, GetLogEventsResponse, Logs, PutLogEventsRequest};

use crate::world::{ACCOUNT, GROUP, NOW, REGION, World, messages, of_stream};

/// Lines of 1 KiB that begin with their number.
fn lines(numbers: std::ops::Range<i64>) -> Vec<(i64, String)> {
    numbers
        .map(|number| (NOW + number, format!("{number:<1024}")))
        .collect()
}

fn numbers(page: &GetLogEventsResponse) -> Vec<i64> {
    messages(page)
        .iter()
        .map(|message| message.trim().parse().unwrap())
        .collect()
}

#[tokio::test]
async fn what_is_put_is_got() {
    let world = World::with_streams(&["s"]).await;
    let put = world
        .put("s", &[(NOW, "a"), (NOW, "b"), (NOW + 1, "c")])
        .await;
    assert!(put.next_sequence_token.is_some() && put.rejected_log_events_info.is_none());
    let page = world.get(of_stream("s")).await;
    assert_eq!(messages(&page), ["a", "b", "c"]);
    let event = &page.events.unwrap()[2];
    assert_eq!(
        (event.timestamp, event.ingestion_time),
        (Some(NOW + 1), Some(NOW))
    );
    let arn = format!("arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{GROUP}");
    let by_arn = GetLogEventsRequest {
        log_group_name: None,
        log_group_identifier: Some(arn),
        ..of_stream("s")
    };
    assert_eq!(messages(&world.get(by_arn).await), ["a", "b", "c"]);
}

#[tokio::test]
async fn rejected_events_are_named_and_the_rest_is_kept() {
    let world = World::with_streams(&["s"]).await;
    let put = world
        .put("s", &[(1, "old"), (NOW, "good"), (NOW + 7_200_001, "new")])
        .await;
    let rejected = put.rejected_log_events_info.unwrap();
    assert_eq!(rejected.too_old_log_event_end_index, Some(1));
    assert_eq!(rejected.too_new_log_event_start_index, Some(2));
    assert_eq!(messages(&world.get(of_stream("s")).await), ["good"]);
}

#[tokio::test]
async fn tails_become_chunks_and_nothing_is_lost() {
    let world = World::with_streams(&["s"]).await;
    for at in 0..300 {
        world.append("s", lines(at..at + 1)).await;
    }
    let (chunks, pieces) = (
        world.count("log_chunk").await,
        world.count("log_tail").await,
    );
    assert_eq!((chunks, pieces), (4, 300 - 4 * 63));
    let page = world.get(of_stream("s")).await;
    assert_eq!(numbers(&page), (0..300).collect::<Vec<_>>());
    // Many at once are chunks at once, and tiny ones are joined before they are too many.
    world.append("s", lines(300..600)).await;
    assert!(world.count("log_chunk").await >= 9 && world.count("log_tail").await == 1);
    for at in 0..300 {
        world.append("s", vec![(NOW + 600 + at, "x".into())]).await;
    }
    assert!(world.count("log_tail").await < 256);
    let all = GetLogEventsRequest {
        start_time: Some(NOW + 590),
        ..of_stream("s")
    };
    assert_eq!(messages(&world.get(all).await).len(), 310);
}

/// A chunk that isn't asked for may even be damaged.
#[tokio::test]
async fn only_overlapping_chunks_are_read() {
    let world = World::with_streams(&["s"]).await;
    world.append("s", lines(0..600)).await;
    let damage = "update log_chunk set body = $1 where first_ms <= $2 and last_ms >= $2";
    for time in [NOW + 100, NOW + 500] {
        let changed = world
            .logs
            .write(move |tx| tx.exec(damage, &[vec![2_u8, 9].into(), time.into()]))
            .await
            .unwrap();
        assert_eq!(changed, 1);
    }
    for start_from_head in [true, false] {
        let some = GetLogEventsRequest {
            start_time: Some(NOW + 250),
            end_time: Some(NOW + 350),
            start_from_head: Some(start_from_head),
            ..of_stream("s")
        };
        assert_eq!(
            numbers(&world.get(some).await),
            (250..350).collect::<Vec<_>>()
        );
    }
    let few = GetLogEventsRequest {
        start_from_head: Some(true),
        limit: Some(20),
        ..of_stream("s")
    };
    assert_eq!(numbers(&world.get(few).await), (0..20).collect::<Vec<_>>());
    let latest = GetLogEventsRequest {
        limit: Some(20),
        ..of_stream("s")
    };
    assert_eq!(
        numbers(&world.get(latest).await),
        (580..600).collect::<Vec<_>>()
    );
    let all = GetLogEventsRequest {
        start_from_head: Some(true),
        ..of_stream("s")
    };
    assert!(
        world
            .service
            .get_log_events(&world.admin, all)
            .await
            .unwrap_err()
            .is_internal()
    );
}

#[tokio::test]
async fn late_batches_are_read_in_time_order() {
    let world = World::with_streams(&["s"]).await;
    world.append("s", lines(100..300)).await;
    world.append("s", lines(0..100)).await;
    world.put("s", &[(NOW + 150, "1"), (NOW + 150, "2")]).await;
    let page = GetLogEventsRequest {
        start_from_head: Some(true),
        ..of_stream("s")
    };
    let mut expected: Vec<i64> = (0..=150).collect();
    // Those of one time come as they were written.
    expected.extend([1, 2]);
    expected.extend(151..300);
    assert_eq!(numbers(&world.get(page).await), expected);
    let part = GetLogEventsRequest {
        start_time: Some(NOW + 50),
        end_time: Some(NOW + 52),
        ..of_stream("s")
    };
    assert_eq!(numbers(&world.get(part).await), [50, 51]);
}

#[tokio::test]
async fn tokens_lead_to_the_end_and_stay_there() {
    let world = World::with_streams(&["s"]).await;
    world.append("s", lines(0..200)).await;
    // Forward, to the end, and on when there is more.
    let mut input = GetLogEventsRequest {
        start_from_head: Some(true),
        limit: Some(37),
        ..of_stream("s")
    };
    let mut seen = Vec::new();
    loop {
        let page = world.get(input.clone()).await;
        seen.extend(numbers(&page));
        let token = page.next_forward_token;
        assert!(token.as_ref().unwrap().starts_with("f/"));
        if input.next_token == token {
            break;
        }
        input.next_token = token;
    }
    assert_eq!(seen, (0..200).collect::<Vec<_>>());
    world.append("s", lines(200..210)).await;
    let more = world.get(input).await;
    assert_eq!(numbers(&more), (200..210).collect::<Vec<_>>());
    // The latest first, and back to the beginning.
    let mut input = GetLogEventsRequest {
        limit: Some(37),
        ..of_stream("s")
    };
    let mut seen = Vec::new();
    loop {
        let page = world.get(input.clone()).await;
        let mut found = numbers(&page);
        found.extend(std::mem::take(&mut seen));
        seen = found;
        let token = page.next_backward_token;
        assert!(token.as_ref().unwrap().starts_with("b/"));
        if input.next_token == token {
            // And from there the other way round: everything again.
            let back = GetLogEventsRequest {
                next_token: page.next_forward_token,
                ..input
            };
            assert_eq!(numbers(&world.get(back).await), (0..37).collect::<Vec<_>>());
            break;
        }
        input.next_token = token;
    }
    assert_eq!(seen, (0..210).collect::<Vec<_>>());
}

#[tokio::test]
async fn an_empty_stream_can_be_waited_on() {
    let world = World::with_streams(&["s"]).await;
    let page = world.get(of_stream("s")).await;
    assert_eq!(page.events.unwrap(), []);
    let on = GetLogEventsRequest {
        next_token: page.next_forward_token,
        ..of_stream("s")
    };
    assert_eq!(
        world.get(on.clone()).await.next_forward_token,
        on.next_token
    );
    world.put("s", &[(NOW, "first")]).await;
    assert_eq!(messages(&world.get(on).await), ["first"]);
}

#[tokio::test]
async fn a_page_holds_a_megabyte() {
    let world = World::with_streams(&["s"]).await;
    let large = "x".repeat(300_000);
    world
        .append("s", (0..5).map(|at| (NOW + at, large.clone())).collect())
        .await;
    let mut input = GetLogEventsRequest {
        start_from_head: Some(true),
        ..of_stream("s")
    };
    let mut sizes = Vec::new();
    for _ in 0..2 {
        let page = world.get(input.clone()).await;
        sizes.push(page.events.unwrap().len());
        input.next_token = page.next_forward_token;
    }
    assert_eq!(sizes, [3, 2]);
}

#[tokio::test]
async fn what_is_not_there_and_what_is_not_right() {
    let world = World::with_streams(&["s"]).await;
    #[rustfmt::skip]
    let table = [
        (GetLogEventsRequest { log_group_name: Some("/no".into()), ..of_stream("s") },
            "ResourceNotFoundException", "The specified log group does not exist."),
        (of_stream("no"), "ResourceNotFoundException", "The specified log stream does not exist."),
        (GetLogEventsRequest { log_group_name: None, ..of_stream("s") },
            "InvalidParameterException", "logGroupIdentifier"),
        (GetLogEventsRequest { log_group_identifier: Some(GROUP.into()), ..of_stream("s") },
            "InvalidParameterException", "mutually exclusive"),
        (GetLogEventsRequest { next_token: Some("f/zz".into()), ..of_stream("s") },
            "InvalidParameterException", "nextToken"),
        (GetLogEventsRequest {
            log_group_name: None,
            log_group_identifier: Some(format!("arn:aws:logs:us-east-1:{ACCOUNT}:log-group:{GROUP}")),
            ..of_stream("s")
        }, "InvalidParameterException", "identifier"),
    ];
    for (input, code, message) in table {
        let fault = world
            .service
            .get_log_events(&world.admin, input)
            .await
            .unwrap_err();
        assert_eq!(fault.code, code);
        assert!(fault.message.contains(message), "{}", fault.message);
    }
    let put = PutLogEventsRequest {
        log_group_name: GROUP.into(),
        log_stream_name: "no".into(),
        log_events: vec![wire::r#gen::logs::InputLogEvent {
            timestamp: NOW,
            message: "x".into(),
        }],
        ..Default::default()
    };
    let fault = world
        .service
        .put_log_events(&world.admin, put)
        .await
        .unwrap_err();
    assert_eq!(fault.code, "ResourceNotFoundException");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// However events are written, pages of any size bring each of them once, by time.
    #[test]
    fn any_writes_any_pages(
        batches in proptest::collection::vec(
            proptest::collection::vec((0_i64..50, 1_usize..4000), 1..40), 1..12),
        limit in 1_i32..60,
        forward: bool,
        (start, end) in (0_i64..60, 0_i64..60),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let world = World::with_streams(&["s"]).await;
            let mut expected = Vec::new();
            for batch in batches {
                let lines: Vec<(i64, String)> = batch
                    .into_iter()
                    .zip(expected.len()..)
                    .map(|((time, size), number)| (NOW + time, format!("{number:<size$}")))
                    .collect();
                expected.extend(lines.clone());
                world.append("s", lines).await;
            }
            expected.retain(|(time, _)| (NOW + start..NOW + end).contains(time));
            // Stable: those of one time stay as they were written.
            expected.sort_by_key(|(time, _)| *time);
            let mut input = GetLogEventsRequest {
                start_time: Some(NOW + start),
                end_time: Some(NOW + end),
                start_from_head: Some(forward),
                limit: Some(limit),
                ..of_stream("s")
            };
            let mut pages: Vec<Vec<String>> = Vec::new();
            loop {
                let page = world.get(input.clone()).await;
                pages.push(messages(&page));
                let token =
                    if forward { page.next_forward_token } else { page.next_backward_token };
                if input.next_token == token || pages.last().unwrap().is_empty() {
                    break;
                }
                input.next_token = token;
            }
            if !forward {
                pages.reverse();
            }
            let expected: Vec<String> = expected.into_iter().map(|(_, message)| message).collect();
            prop_assert_eq!(pages.concat(), expected);
            Ok(())
        })?;
    }
}
