//! `CloudWatch` Logs' operations: the generated trait, and each group's file.
//!
//! Each one asks for permission in the main store, and then is one transaction of the log store.

mod filter;
mod get;
mod groups;
mod put;
mod streams;

use iam::Caller;
use store::Tx;
use wire::Fault;
use wire::r#gen::logs as shape;

use crate::Service;
use crate::error::Error;
use crate::model::{Group, Stream, Token};
use crate::resolve::GroupName;
use crate::table;

macro_rules! operations {
    ($($method:ident($input:ident) -> $output:ty = $operation:path;)*) => {
        impl shape::Logs for Service {
            type Caller = Caller;

            $(async fn $method(&self, caller: &Caller, input: shape::$input) -> Result<$output, Fault> {
                $operation(self, caller, input).await.map_err(Fault::from)
            })*
        }
    };
}

operations! {
    create_log_group(CreateLogGroupRequest) -> () = groups::create;
    delete_log_group(DeleteLogGroupRequest) -> () = groups::delete;
    describe_log_groups(DescribeLogGroupsRequest) -> shape::DescribeLogGroupsResponse = groups::describe;

    create_log_stream(CreateLogStreamRequest) -> () = streams::create;
    delete_log_stream(DeleteLogStreamRequest) -> () = streams::delete;
    describe_log_streams(DescribeLogStreamsRequest) -> shape::DescribeLogStreamsResponse = streams::describe;

    put_log_events(PutLogEventsRequest) -> shape::PutLogEventsResponse = put::put;
    get_log_events(GetLogEventsRequest) -> shape::GetLogEventsResponse = get::get;
    filter_log_events(FilterLogEventsRequest) -> shape::FilterLogEventsResponse = filter::filter;
}

fn group(tx: &mut Tx, name: &GroupName) -> Result<Group, Error> {
    name.find(tx)?.ok_or(Error::GroupNotFound)
}

fn stream(tx: &mut Tx, group: &Group, name: &str) -> Result<Stream, Error> {
    table::stream::find(tx, group.id, name)?.ok_or(Error::StreamNotFound)
}

/// Most that a list shows at once, and what it shows if nothing is said.
const LISTED_MAX: i32 = 50;

fn listed(limit: Option<i32>) -> i64 {
    limit.unwrap_or(LISTED_MAX).clamp(1, LISTED_MAX).into()
}

/// Most events of a page, and what it has if nothing is said.
const EVENTS_MAX: usize = 10_000;

fn events_max(limit: Option<i32>) -> usize {
    limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(EVENTS_MAX)
        .clamp(1, EVENTS_MAX)
}

fn token(text: Option<&String>) -> Result<Option<Token>, Error> {
    text.map(|text| Token::decode(text).ok_or_else(bad_token))
        .transpose()
}

fn bad_token() -> Error {
    Error::invalid("The specified nextToken is invalid.")
}

/// The deprecated token of a stream's next batch: returned as AWS does, and never looked at.
fn sequence_token(stream: &Stream) -> String {
    format!("{:056}", stream.next_event)
}

/// To see masked data is a permission of its own. There is none here; the permission stays.
const UNMASK: &str = "logs:Unmask";
