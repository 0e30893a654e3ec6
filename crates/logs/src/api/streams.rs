//! `CreateLogStream`, `DeleteLogStream`, `DescribeLogStreams`.

use iam::Caller;
use store::Tx;
use wire::r#gen::logs as shape;
use wire::r#gen::logs::action;

use super::{bad_token, group, listed, sequence_token, stream};
use crate::Service;
use crate::error::Error;
use crate::model::Stream;
use crate::resolve::{GroupName, Keys};
use crate::table;
use crate::table::stream::Order;

pub async fn create(
    service: &Service,
    caller: &Caller,
    input: shape::CreateLogStreamRequest,
) -> Result<(), Error> {
    let name = GroupName::own(caller, &input.log_group_name);
    let stream = input.log_stream_name;
    service
        .permit::<action::CreateLogStream>(caller, &name, &stream, Keys::new())
        .await?;
    let now_ms = caller.now().ms();
    service
        .logs
        .write(move |tx| {
            let group = group(tx, &name)?;
            if table::stream::find(tx, group.id, &stream)?.is_some() {
                return Err(Error::StreamExists);
            }
            table::stream::insert(tx, group.id, &stream, now_ms)?;
            Ok(())
        })
        .await
}

pub async fn delete(
    service: &Service,
    caller: &Caller,
    input: shape::DeleteLogStreamRequest,
) -> Result<(), Error> {
    let name = GroupName::own(caller, &input.log_group_name);
    let sought = input.log_stream_name;
    service
        .permit::<action::DeleteLogStream>(caller, &name, &sought, Keys::new())
        .await?;
    service
        .logs
        .write(move |tx| {
            let group = group(tx, &name)?;
            let found = stream(tx, &group, &sought)?;
            Ok::<_, Error>(table::stream::delete(tx, found.id)?)
        })
        .await?;
    service.purge().await
}

pub async fn describe(
    service: &Service,
    caller: &Caller,
    input: shape::DescribeLogStreamsRequest,
) -> Result<shape::DescribeLogStreamsResponse, Error> {
    let (by_name, identifier) = (
        input.log_group_name.as_ref(),
        input.log_group_identifier.as_ref(),
    );
    let name = GroupName::either(caller, by_name, identifier)?;
    service
        .permit::<action::DescribeLogStreams>(caller, &name, "", Keys::new())
        .await?;
    service.logs.read(move |tx| list(tx, &name, &input)).await
}

fn list(
    tx: &mut Tx,
    name: &GroupName,
    input: &shape::DescribeLogStreamsRequest,
) -> Result<shape::DescribeLogStreamsResponse, Error> {
    let order = match input.order_by {
        Some(shape::OrderBy::LastEventTime) => Order::LastEvent,
        Some(shape::OrderBy::LogStreamName) | None => Order::Name,
    };
    let prefix = input.log_stream_name_prefix.as_deref();
    if order == Order::LastEvent && prefix.is_some() {
        return Err(Error::invalid(
            "Cannot order by LastEventTime with a logStreamNamePrefix.",
        ));
    }
    let after = input.next_token.as_deref().map(place_of).transpose()?;
    let count = listed(input.limit);
    let order = (order, input.descending.unwrap_or(false));
    let group = group(tx, name)?;
    // One more than is shown: is there another page?
    let prefix = prefix.unwrap_or_default();
    let mut streams = table::stream::list(tx, group.id, prefix, order, after, count + 1)?;
    let shown = usize::try_from(count).unwrap_or_default();
    let more = streams.len() > shown;
    streams.truncate(shown);
    Ok(shape::DescribeLogStreamsResponse {
        next_token: streams.last().filter(|_| more).map(token_of),
        log_streams: Some(streams.iter().map(|stream| view(name, stream)).collect()),
    })
}

/// A stream's place in either order: its last event, and its name.
fn token_of(stream: &Stream) -> String {
    format!("{}@{}", stream.last_ms, stream.name)
}

fn place_of(token: &str) -> Result<(i64, &str), Error> {
    let (last_ms, name) = token.split_once('@').ok_or_else(bad_token)?;
    Ok((last_ms.parse().map_err(|_| bad_token())?, name))
}

fn view(group: &GroupName, stream: &Stream) -> shape::LogStream {
    let with_events = |ms: i64| (stream.next_event > 0).then_some(ms);
    shape::LogStream {
        log_stream_name: Some(stream.name.clone()),
        creation_time: Some(stream.created_at_ms),
        first_event_timestamp: with_events(stream.first_ms),
        last_event_timestamp: with_events(stream.last_ms),
        last_ingestion_time: with_events(stream.ingested_ms),
        upload_sequence_token: Some(sequence_token(stream)),
        arn: Some(group.stream_arn(&stream.name)),
        // "This value is always 0" since 2019.
        stored_bytes: Some(0),
    }
}
