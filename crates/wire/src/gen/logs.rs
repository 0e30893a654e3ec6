//! Written by `cargo xtask codegen` from `models/logs.json`. Do not edit.

#[allow(unused_imports)]
use std::collections::BTreeMap;
use std::future::Future;

use serde::{Deserialize, Serialize};

use crate::fault::Fault;
#[allow(unused_imports)]
use crate::sensitive::{Blob, Sensitive};
#[allow(unused_imports)]
use crate::shape::{
    Action, Bounds, Kind, Location, Member, Operation, Pattern, Protocol, Service, Shape,
};
#[allow(unused_imports)]
use crate::time::Timestamp;

pub static SERVICE: Service = Service {
    name: "logs",
    protocol: Protocol::Json {
        target_prefix: "Logs_20140328",
    },
    operations: &[
        &CREATE_LOG_GROUP_OPERATION,
        &CREATE_LOG_STREAM_OPERATION,
        &DELETE_LOG_GROUP_OPERATION,
        &DELETE_LOG_STREAM_OPERATION,
        &DESCRIBE_LOG_GROUPS_OPERATION,
        &DESCRIBE_LOG_STREAMS_OPERATION,
        &FILTER_LOG_EVENTS_OPERATION,
        &GET_LOG_EVENTS_OPERATION,
        &PUT_LOG_EVENTS_OPERATION,
    ],
};

static CREATE_LOG_GROUP_OPERATION: Operation = Operation {
    name: "CreateLogGroup",
    action: "logs:CreateLogGroup",
    method: "POST",
    path: "/",
    input: Some(&CREATE_LOG_GROUP_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static CREATE_LOG_STREAM_OPERATION: Operation = Operation {
    name: "CreateLogStream",
    action: "logs:CreateLogStream",
    method: "POST",
    path: "/",
    input: Some(&CREATE_LOG_STREAM_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_LOG_GROUP_OPERATION: Operation = Operation {
    name: "DeleteLogGroup",
    action: "logs:DeleteLogGroup",
    method: "POST",
    path: "/",
    input: Some(&DELETE_LOG_GROUP_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_LOG_STREAM_OPERATION: Operation = Operation {
    name: "DeleteLogStream",
    action: "logs:DeleteLogStream",
    method: "POST",
    path: "/",
    input: Some(&DELETE_LOG_STREAM_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DESCRIBE_LOG_GROUPS_OPERATION: Operation = Operation {
    name: "DescribeLogGroups",
    action: "logs:DescribeLogGroups",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_LOG_GROUPS_REQUEST_SHAPE),
    output: Some(&DESCRIBE_LOG_GROUPS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_LOG_STREAMS_OPERATION: Operation = Operation {
    name: "DescribeLogStreams",
    action: "logs:DescribeLogStreams",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_LOG_STREAMS_REQUEST_SHAPE),
    output: Some(&DESCRIBE_LOG_STREAMS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static FILTER_LOG_EVENTS_OPERATION: Operation = Operation {
    name: "FilterLogEvents",
    action: "logs:FilterLogEvents",
    method: "POST",
    path: "/",
    input: Some(&FILTER_LOG_EVENTS_REQUEST_SHAPE),
    output: Some(&FILTER_LOG_EVENTS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GET_LOG_EVENTS_OPERATION: Operation = Operation {
    name: "GetLogEvents",
    action: "logs:GetLogEvents",
    method: "POST",
    path: "/",
    input: Some(&GET_LOG_EVENTS_REQUEST_SHAPE),
    output: Some(&GET_LOG_EVENTS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static PUT_LOG_EVENTS_OPERATION: Operation = Operation {
    name: "PutLogEvents",
    action: "logs:PutLogEvents",
    method: "POST",
    path: "/",
    input: Some(&PUT_LOG_EVENTS_REQUEST_SHAPE),
    output: Some(&PUT_LOG_EVENTS_RESPONSE_SHAPE),
    result_wrapper: None,
};

/// What a server of logs does: one method an operation. Input arrives validated.
pub trait Logs: Send + Sync {
    /// Who calls.
    type Caller: Send + Sync;

    fn create_log_group(
        &self,
        caller: &Self::Caller,
        input: CreateLogGroupRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn create_log_stream(
        &self,
        caller: &Self::Caller,
        input: CreateLogStreamRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_log_group(
        &self,
        caller: &Self::Caller,
        input: DeleteLogGroupRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_log_stream(
        &self,
        caller: &Self::Caller,
        input: DeleteLogStreamRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn describe_log_groups(
        &self,
        caller: &Self::Caller,
        input: DescribeLogGroupsRequest,
    ) -> impl Future<Output = Result<DescribeLogGroupsResponse, Fault>> + Send;
    fn describe_log_streams(
        &self,
        caller: &Self::Caller,
        input: DescribeLogStreamsRequest,
    ) -> impl Future<Output = Result<DescribeLogStreamsResponse, Fault>> + Send;
    fn filter_log_events(
        &self,
        caller: &Self::Caller,
        input: FilterLogEventsRequest,
    ) -> impl Future<Output = Result<FilterLogEventsResponse, Fault>> + Send;
    fn get_log_events(
        &self,
        caller: &Self::Caller,
        input: GetLogEventsRequest,
    ) -> impl Future<Output = Result<GetLogEventsResponse, Fault>> + Send;
    fn put_log_events(
        &self,
        caller: &Self::Caller,
        input: PutLogEventsRequest,
    ) -> impl Future<Output = Result<PutLogEventsResponse, Fault>> + Send;
}

/// Calls the operation's method with the decoded input, and encodes its answer.
pub async fn call<S: Logs>(
    service: &S,
    caller: &S::Caller,
    operation: &Operation,
    input: serde_json::Value,
) -> Result<serde_json::Value, Fault> {
    match operation.name {
        "CreateLogGroup" => crate::json::encode(
            &service
                .create_log_group(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateLogStream" => crate::json::encode(
            &service
                .create_log_stream(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteLogGroup" => crate::json::encode(
            &service
                .delete_log_group(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteLogStream" => crate::json::encode(
            &service
                .delete_log_stream(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeLogGroups" => crate::json::encode(
            &service
                .describe_log_groups(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeLogStreams" => crate::json::encode(
            &service
                .describe_log_streams(caller, crate::json::decode(input)?)
                .await?,
        ),
        "FilterLogEvents" => crate::json::encode(
            &service
                .filter_log_events(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetLogEvents" => crate::json::encode(
            &service
                .get_log_events(caller, crate::json::decode(input)?)
                .await?,
        ),
        "PutLogEvents" => crate::json::encode(
            &service
                .put_log_events(caller, crate::json::decode(input)?)
                .await?,
        ),
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

/// Each operation as a type, for permits.
pub mod action {
    use crate::shape::Action;
    #[derive(Debug, Clone, Copy)]
    pub struct CreateLogGroup;
    impl Action for CreateLogGroup {
        const NAME: &'static str = "logs:CreateLogGroup";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateLogStream;
    impl Action for CreateLogStream {
        const NAME: &'static str = "logs:CreateLogStream";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteLogGroup;
    impl Action for DeleteLogGroup {
        const NAME: &'static str = "logs:DeleteLogGroup";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteLogStream;
    impl Action for DeleteLogStream {
        const NAME: &'static str = "logs:DeleteLogStream";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeLogGroups;
    impl Action for DescribeLogGroups {
        const NAME: &'static str = "logs:DescribeLogGroups";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeLogStreams;
    impl Action for DescribeLogStreams {
        const NAME: &'static str = "logs:DescribeLogStreams";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct FilterLogEvents;
    impl Action for FilterLogEvents {
        const NAME: &'static str = "logs:FilterLogEvents";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetLogEvents;
    impl Action for GetLogEvents {
        const NAME: &'static str = "logs:GetLogEvents";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PutLogEvents;
    impl Action for PutLogEvents {
        const NAME: &'static str = "logs:PutLogEvents";
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateLogGroupRequest {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "kmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(rename = "logGroupClass", skip_serializing_if = "Option::is_none")]
    pub log_group_class: Option<LogGroupClass>,
    #[serde(
        rename = "deletionProtectionEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    pub deletion_protection_enabled: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateLogStreamRequest {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "logStreamName")]
    pub log_stream_name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DataProtectionStatus {
    #[serde(rename = "ACTIVATED")]
    Activated,
    #[serde(rename = "DELETED")]
    Deleted,
    #[serde(rename = "ARCHIVED")]
    Archived,
    #[serde(rename = "DISABLED")]
    Disabled,
}

impl DataProtectionStatus {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Activated => "ACTIVATED",
            Self::Deleted => "DELETED",
            Self::Archived => "ARCHIVED",
            Self::Disabled => "DISABLED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACTIVATED" => Self::Activated,
            "DELETED" => Self::Deleted,
            "ARCHIVED" => Self::Archived,
            "DISABLED" => Self::Disabled,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLogGroupRequest {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLogStreamRequest {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "logStreamName")]
    pub log_stream_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLogGroupsRequest {
    #[serde(rename = "accountIdentifiers", skip_serializing_if = "Option::is_none")]
    pub account_identifiers: Option<Vec<String>>,
    #[serde(rename = "logGroupNamePrefix", skip_serializing_if = "Option::is_none")]
    pub log_group_name_prefix: Option<String>,
    #[serde(
        rename = "logGroupNamePattern",
        skip_serializing_if = "Option::is_none"
    )]
    pub log_group_name_pattern: Option<String>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(
        rename = "includeLinkedAccounts",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_linked_accounts: Option<bool>,
    #[serde(rename = "logGroupClass", skip_serializing_if = "Option::is_none")]
    pub log_group_class: Option<LogGroupClass>,
    #[serde(
        rename = "logGroupIdentifiers",
        skip_serializing_if = "Option::is_none"
    )]
    pub log_group_identifiers: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLogGroupsResponse {
    #[serde(rename = "logGroups", skip_serializing_if = "Option::is_none")]
    pub log_groups: Option<Vec<LogGroup>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLogStreamsRequest {
    #[serde(rename = "logGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<String>,
    #[serde(rename = "logGroupIdentifier", skip_serializing_if = "Option::is_none")]
    pub log_group_identifier: Option<String>,
    #[serde(
        rename = "logStreamNamePrefix",
        skip_serializing_if = "Option::is_none"
    )]
    pub log_stream_name_prefix: Option<String>,
    #[serde(rename = "orderBy", skip_serializing_if = "Option::is_none")]
    pub order_by: Option<OrderBy>,
    #[serde(rename = "descending", skip_serializing_if = "Option::is_none")]
    pub descending: Option<bool>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLogStreamsResponse {
    #[serde(rename = "logStreams", skip_serializing_if = "Option::is_none")]
    pub log_streams: Option<Vec<LogStream>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    #[serde(rename = "keyAttributes", skip_serializing_if = "Option::is_none")]
    pub key_attributes: Option<BTreeMap<String, String>>,
    #[serde(rename = "attributes", skip_serializing_if = "Option::is_none")]
    pub attributes: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EntityRejectionErrorType {
    #[serde(rename = "InvalidEntity")]
    InvalidEntity,
    #[serde(rename = "InvalidTypeValue")]
    InvalidTypeValue,
    #[serde(rename = "InvalidKeyAttributes")]
    InvalidKeyAttributes,
    #[serde(rename = "InvalidAttributes")]
    InvalidAttributes,
    #[serde(rename = "EntitySizeTooLarge")]
    EntitySizeTooLarge,
    #[serde(rename = "UnsupportedLogGroupType")]
    UnsupportedLogGroupType,
    #[serde(rename = "MissingRequiredFields")]
    MissingRequiredFields,
}

impl EntityRejectionErrorType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidEntity => "InvalidEntity",
            Self::InvalidTypeValue => "InvalidTypeValue",
            Self::InvalidKeyAttributes => "InvalidKeyAttributes",
            Self::InvalidAttributes => "InvalidAttributes",
            Self::EntitySizeTooLarge => "EntitySizeTooLarge",
            Self::UnsupportedLogGroupType => "UnsupportedLogGroupType",
            Self::MissingRequiredFields => "MissingRequiredFields",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "InvalidEntity" => Self::InvalidEntity,
            "InvalidTypeValue" => Self::InvalidTypeValue,
            "InvalidKeyAttributes" => Self::InvalidKeyAttributes,
            "InvalidAttributes" => Self::InvalidAttributes,
            "EntitySizeTooLarge" => Self::EntitySizeTooLarge,
            "UnsupportedLogGroupType" => Self::UnsupportedLogGroupType,
            "MissingRequiredFields" => Self::MissingRequiredFields,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FilterLogEventsRequest {
    #[serde(rename = "logGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<String>,
    #[serde(rename = "logGroupIdentifier", skip_serializing_if = "Option::is_none")]
    pub log_group_identifier: Option<String>,
    #[serde(rename = "logStreamNames", skip_serializing_if = "Option::is_none")]
    pub log_stream_names: Option<Vec<String>>,
    #[serde(
        rename = "logStreamNamePrefix",
        skip_serializing_if = "Option::is_none"
    )]
    pub log_stream_name_prefix: Option<String>,
    #[serde(rename = "startTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    #[serde(rename = "endTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
    #[serde(rename = "filterPattern", skip_serializing_if = "Option::is_none")]
    pub filter_pattern: Option<String>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(rename = "startFromHead", skip_serializing_if = "Option::is_none")]
    pub start_from_head: Option<bool>,
    #[serde(rename = "interleaved", skip_serializing_if = "Option::is_none")]
    pub interleaved: Option<bool>,
    #[serde(rename = "unmask", skip_serializing_if = "Option::is_none")]
    pub unmask: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FilterLogEventsResponse {
    #[serde(rename = "events", skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<FilteredLogEvent>>,
    #[serde(rename = "searchedLogStreams", skip_serializing_if = "Option::is_none")]
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FilteredLogEvent {
    #[serde(rename = "logStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
    #[serde(rename = "timestamp", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
    #[serde(rename = "message", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(rename = "ingestionTime", skip_serializing_if = "Option::is_none")]
    pub ingestion_time: Option<i64>,
    #[serde(rename = "eventId", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetLogEventsRequest {
    #[serde(rename = "logGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<String>,
    #[serde(rename = "logGroupIdentifier", skip_serializing_if = "Option::is_none")]
    pub log_group_identifier: Option<String>,
    #[serde(rename = "logStreamName")]
    pub log_stream_name: String,
    #[serde(rename = "startTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    #[serde(rename = "endTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(rename = "startFromHead", skip_serializing_if = "Option::is_none")]
    pub start_from_head: Option<bool>,
    #[serde(rename = "unmask", skip_serializing_if = "Option::is_none")]
    pub unmask: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetLogEventsResponse {
    #[serde(rename = "events", skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<OutputLogEvent>>,
    #[serde(rename = "nextForwardToken", skip_serializing_if = "Option::is_none")]
    pub next_forward_token: Option<String>,
    #[serde(rename = "nextBackwardToken", skip_serializing_if = "Option::is_none")]
    pub next_backward_token: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum InheritedProperty {
    #[serde(rename = "ACCOUNT_DATA_PROTECTION")]
    AccountDataProtection,
}

impl InheritedProperty {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AccountDataProtection => "ACCOUNT_DATA_PROTECTION",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACCOUNT_DATA_PROTECTION" => Self::AccountDataProtection,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct InputLogEvent {
    #[serde(rename = "timestamp")]
    pub timestamp: i64,
    #[serde(rename = "message")]
    pub message: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LogGroup {
    #[serde(rename = "logGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<String>,
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<i64>,
    #[serde(rename = "retentionInDays", skip_serializing_if = "Option::is_none")]
    pub retention_in_days: Option<i32>,
    #[serde(rename = "metricFilterCount", skip_serializing_if = "Option::is_none")]
    pub metric_filter_count: Option<i32>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "storedBytes", skip_serializing_if = "Option::is_none")]
    pub stored_bytes: Option<i64>,
    #[serde(rename = "kmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(
        rename = "dataProtectionStatus",
        skip_serializing_if = "Option::is_none"
    )]
    pub data_protection_status: Option<DataProtectionStatus>,
    #[serde(
        rename = "inheritedProperties",
        skip_serializing_if = "Option::is_none"
    )]
    pub inherited_properties: Option<Vec<InheritedProperty>>,
    #[serde(rename = "logGroupClass", skip_serializing_if = "Option::is_none")]
    pub log_group_class: Option<LogGroupClass>,
    #[serde(rename = "logGroupArn", skip_serializing_if = "Option::is_none")]
    pub log_group_arn: Option<String>,
    #[serde(
        rename = "deletionProtectionEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    pub deletion_protection_enabled: Option<bool>,
    #[serde(
        rename = "bearerTokenAuthenticationEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    pub bearer_token_authentication_enabled: Option<bool>,
    #[serde(
        rename = "retentionPolicyName",
        skip_serializing_if = "Option::is_none"
    )]
    pub retention_policy_name: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LogGroupClass {
    #[serde(rename = "STANDARD")]
    Standard,
    #[serde(rename = "INFREQUENT_ACCESS")]
    InfrequentAccess,
    #[serde(rename = "DELIVERY")]
    Delivery,
    #[serde(rename = "ESSENTIALS")]
    Essentials,
}

impl LogGroupClass {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::InfrequentAccess => "INFREQUENT_ACCESS",
            Self::Delivery => "DELIVERY",
            Self::Essentials => "ESSENTIALS",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "STANDARD" => Self::Standard,
            "INFREQUENT_ACCESS" => Self::InfrequentAccess,
            "DELIVERY" => Self::Delivery,
            "ESSENTIALS" => Self::Essentials,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LogStream {
    #[serde(rename = "logStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<i64>,
    #[serde(
        rename = "firstEventTimestamp",
        skip_serializing_if = "Option::is_none"
    )]
    pub first_event_timestamp: Option<i64>,
    #[serde(rename = "lastEventTimestamp", skip_serializing_if = "Option::is_none")]
    pub last_event_timestamp: Option<i64>,
    #[serde(rename = "lastIngestionTime", skip_serializing_if = "Option::is_none")]
    pub last_ingestion_time: Option<i64>,
    #[serde(
        rename = "uploadSequenceToken",
        skip_serializing_if = "Option::is_none"
    )]
    pub upload_sequence_token: Option<String>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "storedBytes", skip_serializing_if = "Option::is_none")]
    pub stored_bytes: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OrderBy {
    #[serde(rename = "LogStreamName")]
    LogStreamName,
    #[serde(rename = "LastEventTime")]
    LastEventTime,
}

impl OrderBy {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LogStreamName => "LogStreamName",
            Self::LastEventTime => "LastEventTime",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "LogStreamName" => Self::LogStreamName,
            "LastEventTime" => Self::LastEventTime,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OutputLogEvent {
    #[serde(rename = "timestamp", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
    #[serde(rename = "message", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(rename = "ingestionTime", skip_serializing_if = "Option::is_none")]
    pub ingestion_time: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutLogEventsRequest {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "logStreamName")]
    pub log_stream_name: String,
    #[serde(rename = "logEvents")]
    pub log_events: Vec<InputLogEvent>,
    #[serde(rename = "sequenceToken", skip_serializing_if = "Option::is_none")]
    pub sequence_token: Option<String>,
    #[serde(rename = "entity", skip_serializing_if = "Option::is_none")]
    pub entity: Option<Entity>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutLogEventsResponse {
    #[serde(rename = "nextSequenceToken", skip_serializing_if = "Option::is_none")]
    pub next_sequence_token: Option<String>,
    #[serde(
        rename = "rejectedLogEventsInfo",
        skip_serializing_if = "Option::is_none"
    )]
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    #[serde(rename = "rejectedEntityInfo", skip_serializing_if = "Option::is_none")]
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RejectedEntityInfo {
    #[serde(rename = "errorType", skip_serializing_if = "Option::is_none")]
    pub error_type: Option<EntityRejectionErrorType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RejectedLogEventsInfo {
    #[serde(
        rename = "tooNewLogEventStartIndex",
        skip_serializing_if = "Option::is_none"
    )]
    pub too_new_log_event_start_index: Option<i32>,
    #[serde(
        rename = "tooOldLogEventEndIndex",
        skip_serializing_if = "Option::is_none"
    )]
    pub too_old_log_event_end_index: Option<i32>,
    #[serde(
        rename = "expiredLogEventEndIndex",
        skip_serializing_if = "Option::is_none"
    )]
    pub expired_log_event_end_index: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SearchedLogStream {
    #[serde(rename = "logStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
    #[serde(rename = "searchedCompletely", skip_serializing_if = "Option::is_none")]
    pub searched_completely: Option<bool>,
}

static ACCOUNT_ID_SHAPE: Shape = Shape {
    name: "AccountId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(12),
            max: Some(12),
        },
        pattern: Some(Pattern::new("^\\d{12}$")),
        one_of: &[],
    },
};
static ACCOUNT_IDS_SHAPE: Shape = Shape {
    name: "AccountIds",
    sensitive: false,
    kind: Kind::List {
        member: &ACCOUNT_ID_SHAPE,
        length: Bounds {
            min: Some(0),
            max: Some(20),
        },
        flattened: false,
    },
};
static ARN_SHAPE: Shape = Shape {
    name: "Arn",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static BEARER_TOKEN_AUTHENTICATION_ENABLED_SHAPE: Shape = Shape {
    name: "BearerTokenAuthenticationEnabled",
    sensitive: false,
    kind: Kind::Boolean,
};
static CREATE_LOG_GROUP_REQUEST_SHAPE: Shape = Shape {
    name: "CreateLogGroupRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logGroupName",
            shape: &LOG_GROUP_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "kmsKeyId",
            shape: &KMS_KEY_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tags",
            shape: &TAGS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logGroupClass",
            shape: &LOG_GROUP_CLASS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "deletionProtectionEnabled",
            shape: &DELETION_PROTECTION_ENABLED_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_LOG_STREAM_REQUEST_SHAPE: Shape = Shape {
    name: "CreateLogStreamRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logGroupName",
            shape: &LOG_GROUP_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "logStreamName",
            shape: &LOG_STREAM_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DATA_PROTECTION_STATUS_SHAPE: Shape = Shape {
    name: "DataProtectionStatus",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"],
    },
};
static DAYS_SHAPE: Shape = Shape {
    name: "Days",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static DELETE_LOG_GROUP_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteLogGroupRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "logGroupName",
        shape: &LOG_GROUP_NAME_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_LOG_STREAM_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteLogStreamRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logGroupName",
            shape: &LOG_GROUP_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "logStreamName",
            shape: &LOG_STREAM_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETION_PROTECTION_ENABLED_SHAPE: Shape = Shape {
    name: "DeletionProtectionEnabled",
    sensitive: false,
    kind: Kind::Boolean,
};
static DESCENDING_SHAPE: Shape = Shape {
    name: "Descending",
    sensitive: false,
    kind: Kind::Boolean,
};
static DESCRIBE_LIMIT_SHAPE: Shape = Shape {
    name: "DescribeLimit",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(50),
        },
    },
};
static DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS_SHAPE: Shape = Shape {
    name: "DescribeLogGroupsLogGroupIdentifiers",
    sensitive: false,
    kind: Kind::List {
        member: &LOG_GROUP_IDENTIFIER_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(50),
        },
        flattened: false,
    },
};
static DESCRIBE_LOG_GROUPS_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeLogGroupsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "accountIdentifiers",
            shape: &ACCOUNT_IDS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logGroupNamePrefix",
            shape: &LOG_GROUP_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logGroupNamePattern",
            shape: &LOG_GROUP_NAME_PATTERN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "limit",
            shape: &DESCRIBE_LIMIT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "includeLinkedAccounts",
            shape: &INCLUDE_LINKED_ACCOUNTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logGroupClass",
            shape: &LOG_GROUP_CLASS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logGroupIdentifiers",
            shape: &DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_LOG_GROUPS_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeLogGroupsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logGroups",
            shape: &LOG_GROUPS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_LOG_STREAMS_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeLogStreamsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logGroupName",
            shape: &LOG_GROUP_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logGroupIdentifier",
            shape: &LOG_GROUP_IDENTIFIER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logStreamNamePrefix",
            shape: &LOG_STREAM_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "orderBy",
            shape: &ORDER_BY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "descending",
            shape: &DESCENDING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "limit",
            shape: &DESCRIBE_LIMIT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_LOG_STREAMS_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeLogStreamsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logStreams",
            shape: &LOG_STREAMS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ENTITY_SHAPE: Shape = Shape {
    name: "Entity",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "keyAttributes",
            shape: &ENTITY_KEY_ATTRIBUTES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "attributes",
            shape: &ENTITY_ATTRIBUTES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ENTITY_ATTRIBUTES_SHAPE: Shape = Shape {
    name: "EntityAttributes",
    sensitive: false,
    kind: Kind::Map {
        key: &ENTITY_ATTRIBUTES_KEY_SHAPE,
        value: &ENTITY_ATTRIBUTES_VALUE_SHAPE,
        length: Bounds {
            min: Some(0),
            max: Some(10),
        },
    },
};
static ENTITY_ATTRIBUTES_KEY_SHAPE: Shape = Shape {
    name: "EntityAttributesKey",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static ENTITY_ATTRIBUTES_VALUE_SHAPE: Shape = Shape {
    name: "EntityAttributesValue",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(512),
        },
        pattern: None,
        one_of: &[],
    },
};
static ENTITY_KEY_ATTRIBUTES_SHAPE: Shape = Shape {
    name: "EntityKeyAttributes",
    sensitive: false,
    kind: Kind::Map {
        key: &ENTITY_KEY_ATTRIBUTES_KEY_SHAPE,
        value: &ENTITY_KEY_ATTRIBUTES_VALUE_SHAPE,
        length: Bounds {
            min: Some(2),
            max: Some(4),
        },
    },
};
static ENTITY_KEY_ATTRIBUTES_KEY_SHAPE: Shape = Shape {
    name: "EntityKeyAttributesKey",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(32),
        },
        pattern: None,
        one_of: &[],
    },
};
static ENTITY_KEY_ATTRIBUTES_VALUE_SHAPE: Shape = Shape {
    name: "EntityKeyAttributesValue",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(512),
        },
        pattern: None,
        one_of: &[],
    },
};
static ENTITY_REJECTION_ERROR_TYPE_SHAPE: Shape = Shape {
    name: "EntityRejectionErrorType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "InvalidEntity",
            "InvalidTypeValue",
            "InvalidKeyAttributes",
            "InvalidAttributes",
            "EntitySizeTooLarge",
            "UnsupportedLogGroupType",
            "MissingRequiredFields",
        ],
    },
};
static EVENT_ID_SHAPE: Shape = Shape {
    name: "EventId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static EVENT_MESSAGE_SHAPE: Shape = Shape {
    name: "EventMessage",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static EVENTS_LIMIT_SHAPE: Shape = Shape {
    name: "EventsLimit",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(10000),
        },
    },
};
static FILTER_COUNT_SHAPE: Shape = Shape {
    name: "FilterCount",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static FILTER_LOG_EVENTS_REQUEST_SHAPE: Shape = Shape {
    name: "FilterLogEventsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logGroupName",
            shape: &LOG_GROUP_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logGroupIdentifier",
            shape: &LOG_GROUP_IDENTIFIER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logStreamNames",
            shape: &INPUT_LOG_STREAM_NAMES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logStreamNamePrefix",
            shape: &LOG_STREAM_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "startTime",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "endTime",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "filterPattern",
            shape: &FILTER_PATTERN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "limit",
            shape: &EVENTS_LIMIT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "startFromHead",
            shape: &START_FROM_HEAD_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "interleaved",
            shape: &INTERLEAVED_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "unmask",
            shape: &UNMASK_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static FILTER_LOG_EVENTS_RESPONSE_SHAPE: Shape = Shape {
    name: "FilterLogEventsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "events",
            shape: &FILTERED_LOG_EVENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "searchedLogStreams",
            shape: &SEARCHED_LOG_STREAMS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static FILTER_PATTERN_SHAPE: Shape = Shape {
    name: "FilterPattern",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(1024),
        },
        pattern: None,
        one_of: &[],
    },
};
static FILTERED_LOG_EVENT_SHAPE: Shape = Shape {
    name: "FilteredLogEvent",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logStreamName",
            shape: &LOG_STREAM_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "timestamp",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "message",
            shape: &EVENT_MESSAGE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ingestionTime",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "eventId",
            shape: &EVENT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static FILTERED_LOG_EVENTS_SHAPE: Shape = Shape {
    name: "FilteredLogEvents",
    sensitive: false,
    kind: Kind::List {
        member: &FILTERED_LOG_EVENT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static GET_LOG_EVENTS_REQUEST_SHAPE: Shape = Shape {
    name: "GetLogEventsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logGroupName",
            shape: &LOG_GROUP_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logGroupIdentifier",
            shape: &LOG_GROUP_IDENTIFIER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logStreamName",
            shape: &LOG_STREAM_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "startTime",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "endTime",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "limit",
            shape: &EVENTS_LIMIT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "startFromHead",
            shape: &START_FROM_HEAD_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "unmask",
            shape: &UNMASK_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_LOG_EVENTS_RESPONSE_SHAPE: Shape = Shape {
    name: "GetLogEventsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "events",
            shape: &OUTPUT_LOG_EVENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextForwardToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "nextBackwardToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static INCLUDE_LINKED_ACCOUNTS_SHAPE: Shape = Shape {
    name: "IncludeLinkedAccounts",
    sensitive: false,
    kind: Kind::Boolean,
};
static INHERITED_PROPERTIES_SHAPE: Shape = Shape {
    name: "InheritedProperties",
    sensitive: false,
    kind: Kind::List {
        member: &INHERITED_PROPERTY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static INHERITED_PROPERTY_SHAPE: Shape = Shape {
    name: "InheritedProperty",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ACCOUNT_DATA_PROTECTION"],
    },
};
static INPUT_LOG_EVENT_SHAPE: Shape = Shape {
    name: "InputLogEvent",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "timestamp",
            shape: &TIMESTAMP_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "message",
            shape: &EVENT_MESSAGE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static INPUT_LOG_EVENTS_SHAPE: Shape = Shape {
    name: "InputLogEvents",
    sensitive: false,
    kind: Kind::List {
        member: &INPUT_LOG_EVENT_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(10000),
        },
        flattened: false,
    },
};
static INPUT_LOG_STREAM_NAMES_SHAPE: Shape = Shape {
    name: "InputLogStreamNames",
    sensitive: false,
    kind: Kind::List {
        member: &LOG_STREAM_NAME_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(100),
        },
        flattened: false,
    },
};
static INTERLEAVED_SHAPE: Shape = Shape {
    name: "Interleaved",
    sensitive: false,
    kind: Kind::Boolean,
};
static KMS_KEY_ID_SHAPE: Shape = Shape {
    name: "KmsKeyId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static LOG_EVENT_INDEX_SHAPE: Shape = Shape {
    name: "LogEventIndex",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static LOG_GROUP_SHAPE: Shape = Shape {
    name: "LogGroup",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logGroupName",
            shape: &LOG_GROUP_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "creationTime",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "retentionInDays",
            shape: &DAYS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "metricFilterCount",
            shape: &FILTER_COUNT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "arn",
            shape: &ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "storedBytes",
            shape: &STORED_BYTES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "kmsKeyId",
            shape: &KMS_KEY_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "dataProtectionStatus",
            shape: &DATA_PROTECTION_STATUS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "inheritedProperties",
            shape: &INHERITED_PROPERTIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logGroupClass",
            shape: &LOG_GROUP_CLASS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "logGroupArn",
            shape: &ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "deletionProtectionEnabled",
            shape: &DELETION_PROTECTION_ENABLED_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "bearerTokenAuthenticationEnabled",
            shape: &BEARER_TOKEN_AUTHENTICATION_ENABLED_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "retentionPolicyName",
            shape: &POLICY_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LOG_GROUP_CLASS_SHAPE: Shape = Shape {
    name: "LogGroupClass",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"],
    },
};
static LOG_GROUP_IDENTIFIER_SHAPE: Shape = Shape {
    name: "LogGroupIdentifier",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(2048),
        },
        pattern: Some(Pattern::new("[\\w#+=/:,.@-]*")),
        one_of: &[],
    },
};
static LOG_GROUP_NAME_SHAPE: Shape = Shape {
    name: "LogGroupName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(512),
        },
        pattern: Some(Pattern::new("[\\.\\-_/#A-Za-z0-9]+")),
        one_of: &[],
    },
};
static LOG_GROUP_NAME_PATTERN_SHAPE: Shape = Shape {
    name: "LogGroupNamePattern",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(512),
        },
        pattern: Some(Pattern::new("[\\.\\-_/#A-Za-z0-9]*")),
        one_of: &[],
    },
};
static LOG_GROUPS_SHAPE: Shape = Shape {
    name: "LogGroups",
    sensitive: false,
    kind: Kind::List {
        member: &LOG_GROUP_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LOG_STREAM_SHAPE: Shape = Shape {
    name: "LogStream",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logStreamName",
            shape: &LOG_STREAM_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "creationTime",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "firstEventTimestamp",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "lastEventTimestamp",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "lastIngestionTime",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "uploadSequenceToken",
            shape: &SEQUENCE_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "arn",
            shape: &ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "storedBytes",
            shape: &STORED_BYTES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LOG_STREAM_NAME_SHAPE: Shape = Shape {
    name: "LogStreamName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(512),
        },
        pattern: Some(Pattern::new("[^:*]*")),
        one_of: &[],
    },
};
static LOG_STREAM_SEARCHED_COMPLETELY_SHAPE: Shape = Shape {
    name: "LogStreamSearchedCompletely",
    sensitive: false,
    kind: Kind::Boolean,
};
static LOG_STREAMS_SHAPE: Shape = Shape {
    name: "LogStreams",
    sensitive: false,
    kind: Kind::List {
        member: &LOG_STREAM_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static NEXT_TOKEN_SHAPE: Shape = Shape {
    name: "NextToken",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static ORDER_BY_SHAPE: Shape = Shape {
    name: "OrderBy",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["LogStreamName", "LastEventTime"],
    },
};
static OUTPUT_LOG_EVENT_SHAPE: Shape = Shape {
    name: "OutputLogEvent",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "timestamp",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "message",
            shape: &EVENT_MESSAGE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ingestionTime",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static OUTPUT_LOG_EVENTS_SHAPE: Shape = Shape {
    name: "OutputLogEvents",
    sensitive: false,
    kind: Kind::List {
        member: &OUTPUT_LOG_EVENT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_NAME_SHAPE: Shape = Shape {
    name: "PolicyName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static PUT_LOG_EVENTS_REQUEST_SHAPE: Shape = Shape {
    name: "PutLogEventsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logGroupName",
            shape: &LOG_GROUP_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "logStreamName",
            shape: &LOG_STREAM_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "logEvents",
            shape: &INPUT_LOG_EVENTS_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "sequenceToken",
            shape: &SEQUENCE_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "entity",
            shape: &ENTITY_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static PUT_LOG_EVENTS_RESPONSE_SHAPE: Shape = Shape {
    name: "PutLogEventsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "nextSequenceToken",
            shape: &SEQUENCE_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "rejectedLogEventsInfo",
            shape: &REJECTED_LOG_EVENTS_INFO_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "rejectedEntityInfo",
            shape: &REJECTED_ENTITY_INFO_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static REJECTED_ENTITY_INFO_SHAPE: Shape = Shape {
    name: "RejectedEntityInfo",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "errorType",
        shape: &ENTITY_REJECTION_ERROR_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static REJECTED_LOG_EVENTS_INFO_SHAPE: Shape = Shape {
    name: "RejectedLogEventsInfo",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "tooNewLogEventStartIndex",
            shape: &LOG_EVENT_INDEX_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "tooOldLogEventEndIndex",
            shape: &LOG_EVENT_INDEX_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "expiredLogEventEndIndex",
            shape: &LOG_EVENT_INDEX_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SEARCHED_LOG_STREAM_SHAPE: Shape = Shape {
    name: "SearchedLogStream",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "logStreamName",
            shape: &LOG_STREAM_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "searchedCompletely",
            shape: &LOG_STREAM_SEARCHED_COMPLETELY_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SEARCHED_LOG_STREAMS_SHAPE: Shape = Shape {
    name: "SearchedLogStreams",
    sensitive: false,
    kind: Kind::List {
        member: &SEARCHED_LOG_STREAM_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SEQUENCE_TOKEN_SHAPE: Shape = Shape {
    name: "SequenceToken",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static START_FROM_HEAD_SHAPE: Shape = Shape {
    name: "StartFromHead",
    sensitive: false,
    kind: Kind::Boolean,
};
static STORED_BYTES_SHAPE: Shape = Shape {
    name: "StoredBytes",
    sensitive: false,
    kind: Kind::Long {
        value: Bounds {
            min: Some(0),
            max: None,
        },
    },
};
static TAG_KEY_SHAPE: Shape = Shape {
    name: "TagKey",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$")),
        one_of: &[],
    },
};
static TAG_VALUE_SHAPE: Shape = Shape {
    name: "TagValue",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(256),
        },
        pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")),
        one_of: &[],
    },
};
static TAGS_SHAPE: Shape = Shape {
    name: "Tags",
    sensitive: false,
    kind: Kind::Map {
        key: &TAG_KEY_SHAPE,
        value: &TAG_VALUE_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(50),
        },
    },
};
static TIMESTAMP_SHAPE: Shape = Shape {
    name: "Timestamp",
    sensitive: false,
    kind: Kind::Long {
        value: Bounds {
            min: Some(0),
            max: None,
        },
    },
};
static UNMASK_SHAPE: Shape = Shape {
    name: "Unmask",
    sensitive: false,
    kind: Kind::Boolean,
};
