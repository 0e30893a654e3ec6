//! `GetLogEvents`.

use iam::Caller;
use store::Tx;
use wire::r#gen::logs as shape;
use wire::r#gen::logs::action;

use super::{UNMASK, events_max, group, stream, token};
use crate::Service;
use crate::error::Error;
use crate::model::{Direction, Position, Token};
use crate::read::{Query, Scope, search};
use crate::resolve::{GroupName, Keys};
use crate::select::{Found, Selected};

pub async fn get(
    service: &Service,
    caller: &Caller,
    input: shape::GetLogEventsRequest,
) -> Result<shape::GetLogEventsResponse, Error> {
    let (by_name, identifier) = (
        input.log_group_name.as_ref(),
        input.log_group_identifier.as_ref(),
    );
    let name = GroupName::either(caller, by_name, identifier)?;
    let sought = &input.log_stream_name;
    service
        .permit::<action::GetLogEvents>(caller, &name, sought, Keys::new())
        .await?;
    if input.unmask == Some(true) {
        let resource = name.stream_arn(sought);
        service
            .permit_action(caller, UNMASK, &name, resource, Keys::new())
            .await?;
    }
    service.logs.read(move |tx| page(tx, &name, &input)).await
}

fn page(
    tx: &mut Tx,
    name: &GroupName,
    input: &shape::GetLogEventsRequest,
) -> Result<shape::GetLogEventsResponse, Error> {
    let first_ms = input.start_time.unwrap_or_default();
    // The end isn't included here, as it is by FilterLogEvents.
    let end_ms = input.end_time.unwrap_or(i64::MAX);
    let given = token(input.next_token.as_ref())?;
    let start = given.unwrap_or_else(|| match input.start_from_head {
        Some(true) => Token {
            direction: Direction::Forward,
            position: Position::start_of(first_ms),
        },
        _ => Token {
            direction: Direction::Backward,
            position: Position::start_of(end_ms),
        },
    });
    let query = Query {
        direction: start.direction,
        from: start.position,
        first_ms,
        last_ms: end_ms.saturating_sub(1),
        pattern: None,
        events_max: events_max(input.limit),
    };
    let group = group(tx, name)?;
    let stream = stream(tx, &group, &input.log_stream_name)?;
    let found = search(tx, &query, Scope::Streams(vec![stream]))?.found;
    // Without events the reader stays where it is; one that has just come stands at the beginning,
    // so that it sees whatever comes.
    let stay = found.next.unwrap_or_else(|| match given {
        Some(token) => token.position,
        None => Position::start_of(first_ms),
    });
    let (backward, forward) = edges(&found, start.direction, stay);
    let encoded = |direction, position| {
        Some(
            Token {
                direction,
                position,
            }
            .encode(),
        )
    };
    Ok(shape::GetLogEventsResponse {
        events: Some(found.events.into_iter().map(view).collect()),
        next_forward_token: encoded(Direction::Forward, forward),
        next_backward_token: encoded(Direction::Backward, backward),
    })
}

/// Where to go on from a page, backward and forward. In its own direction a page that was given up
/// early says so itself.
fn edges(found: &Selected, direction: Direction, stay: Position) -> (Position, Position) {
    let (Some((first, _)), Some((last, _))) = (found.events.first(), found.events.last()) else {
        return (stay, stay);
    };
    let (mut backward, mut forward) = (*first, last.after());
    match (direction, found.next) {
        (Direction::Forward, Some(next)) => forward = next,
        (Direction::Backward, Some(next)) => backward = next,
        (_, None) => {}
    }
    (backward, forward)
}

fn view((place, found): (Position, Found)) -> shape::OutputLogEvent {
    shape::OutputLogEvent {
        timestamp: Some(place.time_ms),
        message: Some(found.message),
        ingestion_time: Some(found.ingested_ms),
    }
}
