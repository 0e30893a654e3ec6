//! `PutLogEvents`.

use std::ops::Range;

use iam::Caller;
use wire::Timestamp;
use wire::r#gen::logs as shape;
use wire::r#gen::logs::action;

use super::{EVENTS_MAX, group, sequence_token, stream};
use crate::error::Error;
use crate::model::{EVENT_OVERHEAD_BYTES, Event};
use crate::resolve::{GroupName, Keys};
use crate::{Service, write};

/// The limits of one batch ("`PutLogEvents`").
const BATCH_BYTES_MAX: usize = 1_048_576;
const BATCH_SPAN_MS_MAX: i64 = 24 * 3_600_000;
const AGE_MS_MAX: i64 = 14 * 24 * 3_600_000;
const FUTURE_MS_MAX: i64 = 2 * 3_600_000;

pub async fn put(
    service: &Service,
    caller: &Caller,
    input: shape::PutLogEventsRequest,
) -> Result<shape::PutLogEventsResponse, Error> {
    let name = GroupName::own(caller, &input.log_group_name);
    let sought = input.log_stream_name;
    service
        .permit::<action::PutLogEvents>(caller, &name, &sought, Keys::new())
        .await?;
    let (accepted, rejected) = sift(&input.log_events, caller.now())?;
    let mut events: Vec<Event> = input
        .log_events
        .into_iter()
        .map(|event| Event {
            time_ms: event.timestamp,
            message: event.message,
        })
        .collect();
    events.truncate(accepted.end);
    events.drain(..accepted.start);
    let now_ms = caller.now().ms();
    let next = service
        .logs
        .write(move |tx| {
            let group = group(tx, &name)?;
            let mut stream = stream(tx, &group, &sought)?;
            write::append(tx, &mut stream, &events, now_ms)?;
            Ok::<_, Error>(sequence_token(&stream))
        })
        .await?;
    Ok(shape::PutLogEventsResponse {
        next_sequence_token: Some(next),
        rejected_log_events_info: rejected,
        rejected_entity_info: None,
    })
}

/// Which events of a batch are taken, and which are not; or why none of it is.
fn sift(
    events: &[shape::InputLogEvent],
    now: Timestamp,
) -> Result<(Range<usize>, Option<shape::RejectedLogEventsInfo>), Error> {
    if events.is_empty() || events.len() > EVENTS_MAX {
        return Err(Error::invalid(format!(
            "A batch holds 1 to {EVENTS_MAX} log events."
        )));
    }
    let bytes: usize = events
        .iter()
        .map(|event| event.message.len() + EVENT_OVERHEAD_BYTES)
        .sum();
    if bytes > BATCH_BYTES_MAX {
        return Err(Error::invalid(format!(
            "Upload too large: {bytes} bytes exceeds limit of {BATCH_BYTES_MAX}"
        )));
    }
    if !events.is_sorted_by_key(|event| event.timestamp) {
        return Err(Error::invalid(
            "Log events in a single PutLogEvents request must be in chronological order.",
        ));
    }
    let (oldest, newest) = (
        now.plus_ms(-AGE_MS_MAX).ms(),
        now.plus_ms(FUTURE_MS_MAX).ms(),
    );
    let start = events.partition_point(|event| event.timestamp < oldest);
    let end = events.partition_point(|event| event.timestamp <= newest);
    if let [first, .., last] = &events[start..end]
        && last.timestamp - first.timestamp > BATCH_SPAN_MS_MAX
    {
        return Err(Error::invalid(
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
        ));
    }
    let index = |at: usize| i32::try_from(at).ok();
    let rejected = (start > 0 || end < events.len()).then(|| shape::RejectedLogEventsInfo {
        too_old_log_event_end_index: index(start).filter(|_| start > 0),
        too_new_log_event_start_index: index(end).filter(|_| end < events.len()),
        expired_log_event_end_index: None,
    });
    Ok((start..end, rejected))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000_000;

    fn batch(times: &[i64]) -> Vec<shape::InputLogEvent> {
        let event = |time: &i64| shape::InputLogEvent {
            timestamp: *time,
            message: "x".into(),
        };
        times.iter().map(event).collect()
    }

    #[test]
    fn too_old_and_too_new() {
        let (oldest, newest) = (NOW - AGE_MS_MAX, NOW + FUTURE_MS_MAX);
        #[rustfmt::skip]
        let table = [
            // times                              taken  too old  too new
            (vec![NOW],                              0..1,  None,    None),
            (vec![oldest],                           0..1,  None,    None),
            (vec![oldest - 1, NOW],                  1..2,  Some(1), None),
            (vec![NOW, newest, newest + 1],          0..2,  None,    Some(2)),
            (vec![1, 2, NOW, newest + 9],            2..3,  Some(2), Some(3)),
            (vec![1, 2],                             2..2,  Some(2), None),
        ];
        for (row, (times, taken, old, new)) in table.into_iter().enumerate() {
            let (range, rejected) = sift(&batch(&times), Timestamp::from_ms(NOW)).unwrap();
            let rejected = rejected.unwrap_or_default();
            assert_eq!(range, taken, "row {row}");
            assert_eq!(rejected.too_old_log_event_end_index, old, "row {row}");
            assert_eq!(rejected.too_new_log_event_start_index, new, "row {row}");
        }
    }

    #[test]
    fn whole_batches_are_refused() {
        let large = shape::InputLogEvent {
            timestamp: NOW,
            message: "x".repeat(BATCH_BYTES_MAX),
        };
        let fits = "x".repeat(BATCH_BYTES_MAX - EVENT_OVERHEAD_BYTES);
        let fits = shape::InputLogEvent {
            timestamp: NOW,
            message: fits,
        };
        assert!(sift(&[fits], Timestamp::from_ms(NOW)).is_ok());
        let table = [
            (vec![], "1 to 10000"),
            (batch(&vec![NOW; EVENTS_MAX + 1]), "1 to 10000"),
            (vec![large], "Upload too large"),
            (batch(&[NOW, NOW - 1]), "chronological"),
            (batch(&[NOW - BATCH_SPAN_MS_MAX - 1, NOW]), "24 hours"),
        ];
        for (events, expected) in table {
            let message = sift(&events, Timestamp::from_ms(NOW))
                .unwrap_err()
                .to_string();
            assert!(message.contains(expected), "{message}");
        }
    }
}
