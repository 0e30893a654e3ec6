//! How fast lines of 100 bytes go in and come out. A measurement, run by hand:
//! `cargo test --release -p logs rate -- --ignored --nocapture`.

use std::time::Instant;

use logs::Event;
use wire::r#gen::logs::GetLogEventsRequest;

use crate::world::{ACCOUNT, GROUP, NOW, REGION, World, of_stream};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement"]
async fn rate() {
    for (streams, each, calls) in [
        (1, 1, 20_000),
        (1, 100, 3000),
        (64, 10, 400),
        (64, 100, 100),
    ] {
        let world = World::new().await;
        let start = Instant::now();
        let writers: Vec<_> = (0..streams)
            .map(|stream| {
                let service = world.service.clone();
                tokio::spawn(async move {
                    let stream = format!("job/default/{stream}");
                    for call in 0..calls {
                        let line = |at: i64| Event {
                            time_ms: NOW + call,
                            message: format!("{:<100}", call * each + at),
                        };
                        let events = (0..each).map(line).collect();
                        let source = Some((stream.as_str(), u64::try_from(call + 1).unwrap()));
                        let done = service
                            .append(ACCOUNT, REGION, GROUP, &stream, events, source)
                            .await;
                        done.unwrap();
                    }
                })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap();
        }
        let (took, events) = (start.elapsed(), streams * each * calls);
        let rate = f64::from(i32::try_from(events).unwrap()) / took.as_secs_f64();
        eprintln!(
            "{streams} streams, {each} lines a call: {events} lines in {took:?}, {rate:.0}/s"
        );
        let start = Instant::now();
        let page = GetLogEventsRequest {
            limit: Some(1000),
            ..of_stream("job/default/0")
        };
        let count = world.get(page).await.events.unwrap().len();
        eprintln!("  the last {count} in {:?}", start.elapsed());
        world.logs.close().await;
        let size = std::fs::metadata(world.directory.path().join("logs.db"))
            .unwrap()
            .len();
        eprintln!("  {size} bytes on disk");
    }
}
