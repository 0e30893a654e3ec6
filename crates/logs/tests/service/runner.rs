//! What the runner of containers uses.

use logs::{Error, Event, MESSAGE_BYTES_MAX, Service};
use wire::r#gen::logs::Logs;

use crate::world::{ACCOUNT, GROUP, NOW, REGION, World, messages, of_stream, open_logs};

async fn append(service: &Service, lines: &[&str], source: (&str, u64)) -> Result<(), Error> {
    let event = |line: &&str| Event {
        time_ms: NOW,
        message: (*line).to_owned(),
    };
    let events = lines.iter().map(event).collect();
    service
        .append(
            ACCOUNT,
            REGION,
            GROUP,
            "job/default/1",
            events,
            Some(source),
        )
        .await
}

#[tokio::test]
async fn an_append_counts_once() {
    let world = World::new().await;
    let service = &world.service;
    assert_eq!(service.source_offset("one").await.unwrap(), 0);
    append(service, &["a", "b"], ("one", 4)).await.unwrap();
    // Again, as after a crash; and something older, which comes late.
    append(service, &["a", "b"], ("one", 4)).await.unwrap();
    append(service, &["a"], ("one", 2)).await.unwrap();
    append(service, &["c"], ("one", 6)).await.unwrap();
    // Another attempt has offsets of its own.
    append(service, &["d"], ("two", 2)).await.unwrap();
    assert_eq!(
        messages(&world.get(of_stream("job/default/1")).await),
        ["a", "b", "c", "d"]
    );
    assert_eq!(service.source_offset("one").await.unwrap(), 6);
    service.forget_source("one").await.unwrap();
    assert_eq!(service.source_offset("one").await.unwrap(), 0);
    assert_eq!(service.source_offset("two").await.unwrap(), 2);
}

#[tokio::test]
async fn marks_of_attempts_that_are_over_go() {
    let world = World::new().await;
    let service = &world.service;
    for attempt in ["a", "b", "c"] {
        append(service, &["x"], (attempt, 2)).await.unwrap();
    }
    let live = ["b".to_owned(), "unheard-of".to_owned()];
    service
        .retain_sources(live.into_iter().collect())
        .await
        .unwrap();
    for (attempt, offset) in [("a", 0), ("b", 2), ("c", 0)] {
        let found = service.source_offset(attempt).await.unwrap();
        assert_eq!(found, offset, "{attempt}");
    }
}

#[tokio::test]
async fn a_restart_goes_on_where_it_was() {
    let world = World::new().await;
    append(&world.service, &["a"], ("one", 2)).await.unwrap();
    world.logs.close().await;
    assert!(append(&world.service, &["b"], ("one", 4)).await.is_err());
    let main = world.directory.path().join("main.db");
    let main = store::Store::open(&main, store::Durability::Normal, &[iam::COMPONENT]).unwrap();
    let service = Service::new(main, open_logs(&world.directory));
    assert_eq!(service.source_offset("one").await.unwrap(), 2);
    append(&service, &["b"], ("one", 4)).await.unwrap();
    let page = service
        .get_log_events(&world.admin, of_stream("job/default/1"))
        .await
        .unwrap();
    assert_eq!(messages(&page), ["a", "b"]);
}

#[tokio::test]
async fn what_is_no_event() {
    let world = World::new().await;
    append(&world.service, &["a", "", "b"], ("one", 5))
        .await
        .unwrap();
    append(&world.service, &[], ("one", 6)).await.unwrap();
    assert_eq!(
        messages(&world.get(of_stream("job/default/1")).await),
        ["a", "b"]
    );
    assert_eq!(world.service.source_offset("one").await.unwrap(), 6);
    let large = "x".repeat(MESSAGE_BYTES_MAX + 1);
    let refused = append(&world.service, &[&large], ("one", 9)).await;
    assert!(matches!(refused, Err(Error::InvalidParameter(_))));
    assert_eq!(world.service.source_offset("one").await.unwrap(), 6);
    append(&world.service, &[&large[1..]], ("one", 9))
        .await
        .unwrap();
    assert_eq!(
        messages(&world.get(of_stream("job/default/1")).await).len(),
        1
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn runners_do_not_disturb_each_other() {
    let world = World::new().await;
    let runners: Vec<_> = (0..8)
        .map(|runner| {
            let service = world.service.clone();
            tokio::spawn(async move {
                for line in 0..100_u64 {
                    let (attempt, text) = (format!("{runner}"), format!("{runner}/{line}"));
                    append(&service, &[&text], (&attempt, line + 1))
                        .await
                        .unwrap();
                }
            })
        })
        .collect();
    for runner in runners {
        runner.await.unwrap();
    }
    let page = world.get(of_stream("job/default/1")).await;
    let seen = messages(&page);
    assert_eq!(seen.len(), 800);
    for runner in 0..8 {
        let prefix = format!("{runner}/");
        let of_it = seen.iter().filter_map(|line| line.strip_prefix(&prefix));
        let lines: Vec<u64> = of_it.map(|line| line.parse().unwrap()).collect();
        assert_eq!(lines, (0..100).collect::<Vec<_>>());
    }
}
