//! `FilterLogEvents`: what `aws logs tail` polls.
//!
//! A page is continued by its token; without one, all there is has been seen. `tail --follow` then
//! asks again from the last event's time on and leaves out the ids that it knows: so ids are stable,
//! and events of one time come in the order of writing.

use iam::Caller;
use store::Tx;
use wire::r#gen::logs as shape;
use wire::r#gen::logs::action;

use super::{UNMASK, events_max, group, stream, token};
use crate::Service;
use crate::error::Error;
use crate::model::{Direction, Group, Position, Token};
use crate::pattern::Pattern;
use crate::read::{Page, Query, Scope, search};
use crate::resolve::{GroupName, Keys};
use crate::select::Found;

/// "Setting startFromHead to false is supported only when startTime is on or after Jan 1, 2024".
const BACKWARD_START_MS_MIN: i64 = 1_704_067_200_000;

pub async fn filter(
    service: &Service,
    caller: &Caller,
    input: shape::FilterLogEventsRequest,
) -> Result<shape::FilterLogEventsResponse, Error> {
    let (by_name, identifier) = (
        input.log_group_name.as_ref(),
        input.log_group_identifier.as_ref(),
    );
    let name = GroupName::either(caller, by_name, identifier)?;
    service
        .permit::<action::FilterLogEvents>(caller, &name, "", Keys::new())
        .await?;
    if input.unmask == Some(true) {
        let resource = name.stream_arn("");
        service
            .permit_action(caller, UNMASK, &name, resource, Keys::new())
            .await?;
    }
    service.logs.read(move |tx| page(tx, &name, &input)).await
}

fn page(
    tx: &mut Tx,
    name: &GroupName,
    input: &shape::FilterLogEventsRequest,
) -> Result<shape::FilterLogEventsResponse, Error> {
    let pattern = input.filter_pattern.as_deref().unwrap_or_default();
    let pattern = Pattern::parse(pattern).map_err(|bad| Error::invalid(bad.to_string()))?;
    let start = start(input)?;
    let query = Query {
        direction: start.direction,
        from: start.position,
        first_ms: input.start_time.unwrap_or_default(),
        last_ms: input.end_time.unwrap_or(i64::MAX),
        pattern: Some(&pattern),
        events_max: events_max(input.limit),
    };
    let group = group(tx, name)?;
    let scope = scope(tx, &group, input)?;
    let found = search(tx, &query, scope)?;
    let next = found.found.next;
    let mut events = view(found);
    if start.direction == Direction::Backward {
        events.reverse();
    }
    Ok(shape::FilterLogEventsResponse {
        events: Some(events),
        // AWS: "this parameter returns an empty list".
        searched_log_streams: Some(Vec::new()),
        next_token: next.map(|position| Token { position, ..start }.encode()),
    })
}

/// Where to begin: at the token, whatever else is said, or at one of the ends.
fn start(input: &shape::FilterLogEventsRequest) -> Result<Token, Error> {
    if let Some(token) = token(input.next_token.as_ref())? {
        return Ok(token);
    }
    let start_ms = input.start_time.unwrap_or_default();
    if input.start_from_head != Some(false) {
        let position = Position::start_of(start_ms);
        return Ok(Token {
            direction: Direction::Forward,
            position,
        });
    }
    if start_ms < BACKWARD_START_MS_MIN {
        return Err(Error::invalid(
            "startFromHead can be false only if startTime is on or after Jan 1, 2024 00:00:00 UTC.",
        ));
    }
    let end_ms = input.end_time.unwrap_or(i64::MAX).saturating_add(1);
    Ok(Token {
        direction: Direction::Backward,
        position: Position::start_of(end_ms),
    })
}

fn scope(
    tx: &mut Tx,
    group: &Group,
    input: &shape::FilterLogEventsRequest,
) -> Result<Scope, Error> {
    let prefix = input.log_stream_name_prefix.clone();
    match (&input.log_stream_names, prefix) {
        (Some(_), Some(_)) => Err(Error::invalid(
            "logStreamNames and logStreamNamePrefix are mutually exclusive parameters.",
        )),
        (Some(names), None) => {
            // The same name twice is one stream: the search keeps streams by id.
            let streams = names.iter().map(|name| stream(tx, group, name));
            Ok(Scope::Streams(streams.collect::<Result<_, _>>()?))
        }
        (None, prefix) => Ok(Scope::Group {
            id: group.id,
            prefix: prefix.unwrap_or_default(),
        }),
    }
}

fn view(page: Page) -> Vec<shape::FilteredLogEvent> {
    let event = |(place, found): &(Position, Found)| shape::FilteredLogEvent {
        log_stream_name: page.stream_name(*place).cloned(),
        timestamp: Some(place.time_ms),
        message: Some(found.message.clone()),
        ingestion_time: Some(found.ingested_ms),
        event_id: Some(place.event_id()),
    };
    page.found.events.iter().map(event).collect()
}
