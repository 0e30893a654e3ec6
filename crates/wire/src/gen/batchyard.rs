//! Written by `cargo xtask codegen` from `models/batchyard.json`. Do not edit.

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
    name: "batchyard",
    protocol: Protocol::Json {
        target_prefix: "Batchyard",
    },
    operations: &[
        &CREATE_ACCOUNT_OPERATION,
        &DELETE_ROTATION_FUNCTION_OPERATION,
        &DESCRIBE_ROTATION_OPERATION,
        &DESCRIBE_SERVER_OPERATION,
        &LIST_AUDIT_RECORDS_OPERATION,
        &LIST_ROTATION_FUNCTIONS_OPERATION,
        &PUT_ROTATION_FUNCTION_OPERATION,
        &ROTATE_ROOT_KEY_OPERATION,
        &VERIFY_AUDIT_TRAIL_OPERATION,
    ],
};

static CREATE_ACCOUNT_OPERATION: Operation = Operation {
    name: "CreateAccount",
    action: "batchyard:CreateAccount",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ACCOUNT_REQUEST_SHAPE),
    output: Some(&CREATE_ACCOUNT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DELETE_ROTATION_FUNCTION_OPERATION: Operation = Operation {
    name: "DeleteRotationFunction",
    action: "batchyard:DeleteRotationFunction",
    method: "POST",
    path: "/",
    input: Some(&DELETE_ROTATION_FUNCTION_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DESCRIBE_ROTATION_OPERATION: Operation = Operation {
    name: "DescribeRotation",
    action: "batchyard:DescribeRotation",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_ROTATION_REQUEST_SHAPE),
    output: Some(&DESCRIBE_ROTATION_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_SERVER_OPERATION: Operation = Operation {
    name: "DescribeServer",
    action: "batchyard:DescribeServer",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_SERVER_REQUEST_SHAPE),
    output: Some(&DESCRIBE_SERVER_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_AUDIT_RECORDS_OPERATION: Operation = Operation {
    name: "ListAuditRecords",
    action: "batchyard:ListAuditRecords",
    method: "POST",
    path: "/",
    input: Some(&LIST_AUDIT_RECORDS_REQUEST_SHAPE),
    output: Some(&LIST_AUDIT_RECORDS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_ROTATION_FUNCTIONS_OPERATION: Operation = Operation {
    name: "ListRotationFunctions",
    action: "batchyard:ListRotationFunctions",
    method: "POST",
    path: "/",
    input: Some(&LIST_ROTATION_FUNCTIONS_REQUEST_SHAPE),
    output: Some(&LIST_ROTATION_FUNCTIONS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static PUT_ROTATION_FUNCTION_OPERATION: Operation = Operation {
    name: "PutRotationFunction",
    action: "batchyard:PutRotationFunction",
    method: "POST",
    path: "/",
    input: Some(&PUT_ROTATION_FUNCTION_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static ROTATE_ROOT_KEY_OPERATION: Operation = Operation {
    name: "RotateRootKey",
    action: "batchyard:RotateRootKey",
    method: "POST",
    path: "/",
    input: Some(&ROTATE_ROOT_KEY_REQUEST_SHAPE),
    output: Some(&ROTATE_ROOT_KEY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static VERIFY_AUDIT_TRAIL_OPERATION: Operation = Operation {
    name: "VerifyAuditTrail",
    action: "batchyard:VerifyAuditTrail",
    method: "POST",
    path: "/",
    input: Some(&VERIFY_AUDIT_TRAIL_REQUEST_SHAPE),
    output: Some(&VERIFY_AUDIT_TRAIL_RESPONSE_SHAPE),
    result_wrapper: None,
};

/// What a server of batchyard does: one method an operation. Input arrives validated.
pub trait Batchyard: Send + Sync {
    /// Who calls.
    type Caller: Send + Sync;

    fn create_account(
        &self,
        caller: &Self::Caller,
        input: CreateAccountRequest,
    ) -> impl Future<Output = Result<CreateAccountResponse, Fault>> + Send;
    fn delete_rotation_function(
        &self,
        caller: &Self::Caller,
        input: DeleteRotationFunctionRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn describe_rotation(
        &self,
        caller: &Self::Caller,
        input: DescribeRotationRequest,
    ) -> impl Future<Output = Result<DescribeRotationResponse, Fault>> + Send;
    fn describe_server(
        &self,
        caller: &Self::Caller,
        input: DescribeServerRequest,
    ) -> impl Future<Output = Result<DescribeServerResponse, Fault>> + Send;
    fn list_audit_records(
        &self,
        caller: &Self::Caller,
        input: ListAuditRecordsRequest,
    ) -> impl Future<Output = Result<ListAuditRecordsResponse, Fault>> + Send;
    fn list_rotation_functions(
        &self,
        caller: &Self::Caller,
        input: ListRotationFunctionsRequest,
    ) -> impl Future<Output = Result<ListRotationFunctionsResponse, Fault>> + Send;
    fn put_rotation_function(
        &self,
        caller: &Self::Caller,
        input: PutRotationFunctionRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn rotate_root_key(
        &self,
        caller: &Self::Caller,
        input: RotateRootKeyRequest,
    ) -> impl Future<Output = Result<RotateRootKeyResponse, Fault>> + Send;
    fn verify_audit_trail(
        &self,
        caller: &Self::Caller,
        input: VerifyAuditTrailRequest,
    ) -> impl Future<Output = Result<VerifyAuditTrailResponse, Fault>> + Send;
}

/// Calls the operation's method with the decoded input, and encodes its answer.
pub async fn call<S: Batchyard>(
    service: &S,
    caller: &S::Caller,
    operation: &Operation,
    input: serde_json::Value,
) -> Result<serde_json::Value, Fault> {
    match operation.name {
        "CreateAccount" => crate::json::encode(
            &service
                .create_account(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteRotationFunction" => crate::json::encode(
            &service
                .delete_rotation_function(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeRotation" => crate::json::encode(
            &service
                .describe_rotation(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeServer" => crate::json::encode(
            &service
                .describe_server(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListAuditRecords" => crate::json::encode(
            &service
                .list_audit_records(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListRotationFunctions" => crate::json::encode(
            &service
                .list_rotation_functions(caller, crate::json::decode(input)?)
                .await?,
        ),
        "PutRotationFunction" => crate::json::encode(
            &service
                .put_rotation_function(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RotateRootKey" => crate::json::encode(
            &service
                .rotate_root_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "VerifyAuditTrail" => crate::json::encode(
            &service
                .verify_audit_trail(caller, crate::json::decode(input)?)
                .await?,
        ),
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

/// Each operation as a type, for permits.
pub mod action {
    use crate::shape::Action;
    #[derive(Debug, Clone, Copy)]
    pub struct CreateAccount;
    impl Action for CreateAccount {
        const NAME: &'static str = "batchyard:CreateAccount";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteRotationFunction;
    impl Action for DeleteRotationFunction {
        const NAME: &'static str = "batchyard:DeleteRotationFunction";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeRotation;
    impl Action for DescribeRotation {
        const NAME: &'static str = "batchyard:DescribeRotation";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeServer;
    impl Action for DescribeServer {
        const NAME: &'static str = "batchyard:DescribeServer";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListAuditRecords;
    impl Action for ListAuditRecords {
        const NAME: &'static str = "batchyard:ListAuditRecords";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListRotationFunctions;
    impl Action for ListRotationFunctions {
        const NAME: &'static str = "batchyard:ListRotationFunctions";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PutRotationFunction;
    impl Action for PutRotationFunction {
        const NAME: &'static str = "batchyard:PutRotationFunction";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RotateRootKey;
    impl Action for RotateRootKey {
        const NAME: &'static str = "batchyard:RotateRootKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct VerifyAuditTrail;
    impl Action for VerifyAuditTrail {
        const NAME: &'static str = "batchyard:VerifyAuditTrail";
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AccountCount {
    #[serde(rename = "Active", skip_serializing_if = "Option::is_none")]
    pub active: Option<i64>,
    #[serde(rename = "Closed", skip_serializing_if = "Option::is_none")]
    pub closed: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AuditEntry {
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    #[serde(rename = "Resource", skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    #[serde(rename = "Allowed", skip_serializing_if = "Option::is_none")]
    pub allowed: Option<bool>,
    #[serde(rename = "Because", skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    #[serde(rename = "Via", skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
    #[serde(rename = "Context", skip_serializing_if = "Option::is_none")]
    pub context: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AuditRecord {
    #[serde(rename = "Sequence", skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    #[serde(rename = "Time", skip_serializing_if = "Option::is_none")]
    pub time: Option<Timestamp>,
    #[serde(rename = "Principal", skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    #[serde(rename = "Account", skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "SourceIp", skip_serializing_if = "Option::is_none")]
    pub source_ip: Option<String>,
    #[serde(rename = "Entries", skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<AuditEntry>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AuditTrailHead {
    #[serde(rename = "Records", skip_serializing_if = "Option::is_none")]
    pub records: Option<i64>,
    #[serde(rename = "First", skip_serializing_if = "Option::is_none")]
    pub first: Option<i64>,
    #[serde(rename = "Last", skip_serializing_if = "Option::is_none")]
    pub last: Option<i64>,
    #[serde(rename = "Hash", skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    #[serde(rename = "Problem", skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccountRequest {
    #[serde(rename = "AccountId")]
    pub account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccountResponse {
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "AccessKeyId", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "SecretAccessKey", skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<Sensitive>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRotationFunctionRequest {
    #[serde(rename = "FunctionArn")]
    pub function_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRotationRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRotationResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "FunctionArn", skip_serializing_if = "Option::is_none")]
    pub function_arn: Option<String>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "Step", skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    #[serde(rename = "Attempt", skip_serializing_if = "Option::is_none")]
    pub attempt: Option<i32>,
    #[serde(rename = "NextAttemptDate", skip_serializing_if = "Option::is_none")]
    pub next_attempt_date: Option<Timestamp>,
    #[serde(rename = "LastRotatedDate", skip_serializing_if = "Option::is_none")]
    pub last_rotated_date: Option<Timestamp>,
    #[serde(rename = "NextRotationDate", skip_serializing_if = "Option::is_none")]
    pub next_rotation_date: Option<Timestamp>,
    #[serde(rename = "LastFailure", skip_serializing_if = "Option::is_none")]
    pub last_failure: Option<RotationFailure>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeServerRequest {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeServerResponse {
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(rename = "StartedDate", skip_serializing_if = "Option::is_none")]
    pub started_date: Option<Timestamp>,
    #[serde(rename = "DataDirectory", skip_serializing_if = "Option::is_none")]
    pub data_directory: Option<String>,
    #[serde(rename = "Accounts", skip_serializing_if = "Option::is_none")]
    pub accounts: Option<AccountCount>,
    #[serde(rename = "Regions", skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<String>>,
    #[serde(rename = "Machine", skip_serializing_if = "Option::is_none")]
    pub machine: Option<Machine>,
    #[serde(rename = "Jobs", skip_serializing_if = "Option::is_none")]
    pub jobs: Option<Vec<JobCount>>,
    #[serde(rename = "WaitingQueues", skip_serializing_if = "Option::is_none")]
    pub waiting_queues: Option<Vec<WaitingQueue>>,
    #[serde(rename = "Disk", skip_serializing_if = "Option::is_none")]
    pub disk: Option<Disk>,
    #[serde(rename = "RootKey", skip_serializing_if = "Option::is_none")]
    pub root_key: Option<RootKey>,
    #[serde(rename = "AuditTrail", skip_serializing_if = "Option::is_none")]
    pub audit_trail: Option<AuditTrailHead>,
    #[serde(rename = "FailedRotations", skip_serializing_if = "Option::is_none")]
    pub failed_rotations: Option<Vec<FailedRotation>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Disk {
    #[serde(rename = "TotalBytes", skip_serializing_if = "Option::is_none")]
    pub total_bytes: Option<i64>,
    #[serde(rename = "FreeBytes", skip_serializing_if = "Option::is_none")]
    pub free_bytes: Option<i64>,
    #[serde(rename = "FreeBytesMin", skip_serializing_if = "Option::is_none")]
    pub free_bytes_min: Option<i64>,
    #[serde(rename = "JobBytesMax", skip_serializing_if = "Option::is_none")]
    pub job_bytes_max: Option<i64>,
    #[serde(rename = "ImageKeepHours", skip_serializing_if = "Option::is_none")]
    pub image_keep_hours: Option<i64>,
    #[serde(rename = "DatabaseBytes", skip_serializing_if = "Option::is_none")]
    pub database_bytes: Option<i64>,
    #[serde(rename = "LogBytes", skip_serializing_if = "Option::is_none")]
    pub log_bytes: Option<i64>,
    #[serde(rename = "ImageBytes", skip_serializing_if = "Option::is_none")]
    pub image_bytes: Option<i64>,
    #[serde(rename = "JobBytes", skip_serializing_if = "Option::is_none")]
    pub job_bytes: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FailedRotation {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "NextAttemptDate", skip_serializing_if = "Option::is_none")]
    pub next_attempt_date: Option<Timestamp>,
    #[serde(rename = "LastFailure", skip_serializing_if = "Option::is_none")]
    pub last_failure: Option<RotationFailure>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct JobCount {
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAuditRecordsRequest {
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "Before", skip_serializing_if = "Option::is_none")]
    pub before: Option<i64>,
    #[serde(rename = "After", skip_serializing_if = "Option::is_none")]
    pub after: Option<i64>,
    #[serde(rename = "Since", skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    #[serde(rename = "Resource", skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    #[serde(rename = "Principal", skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    #[serde(rename = "DeniedOnly", skip_serializing_if = "Option::is_none")]
    pub denied_only: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAuditRecordsResponse {
    #[serde(rename = "Newest", skip_serializing_if = "Option::is_none")]
    pub newest: Option<i64>,
    #[serde(rename = "Records", skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<AuditRecord>>,
    #[serde(rename = "Before", skip_serializing_if = "Option::is_none")]
    pub before: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRotationFunctionsRequest {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRotationFunctionsResponse {
    #[serde(rename = "Functions", skip_serializing_if = "Option::is_none")]
    pub functions: Option<Vec<RotationFunction>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Machine {
    #[serde(rename = "Vcpus", skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<i64>,
    #[serde(rename = "MemoryMib", skip_serializing_if = "Option::is_none")]
    pub memory_mib: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRotationFunctionRequest {
    #[serde(rename = "FunctionArn")]
    pub function_arn: String,
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "Image", skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(
        rename = "CredentialsParameter",
        skip_serializing_if = "Option::is_none"
    )]
    pub credentials_parameter: Option<String>,
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<String>,
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    #[serde(rename = "TimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RootKey {
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RotateRootKeyRequest {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RotateRootKeyResponse {
    #[serde(rename = "Rewrapped", skip_serializing_if = "Option::is_none")]
    pub rewrapped: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RotationFailure {
    #[serde(rename = "Date", skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "Step", skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    #[serde(rename = "Attempt", skip_serializing_if = "Option::is_none")]
    pub attempt: Option<i32>,
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "LogGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<String>,
    #[serde(rename = "LogStreamName", skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RotationFunction {
    #[serde(rename = "FunctionArn", skip_serializing_if = "Option::is_none")]
    pub function_arn: Option<String>,
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    #[serde(rename = "Command", skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(rename = "Image", skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    #[serde(
        rename = "CredentialsParameter",
        skip_serializing_if = "Option::is_none"
    )]
    pub credentials_parameter: Option<String>,
    #[serde(rename = "ExecutionRoleArn", skip_serializing_if = "Option::is_none")]
    pub execution_role_arn: Option<String>,
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    #[serde(rename = "TimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VerifyAuditTrailRequest {
    #[serde(rename = "ExpectedSequence", skip_serializing_if = "Option::is_none")]
    pub expected_sequence: Option<i64>,
    #[serde(rename = "ExpectedHash", skip_serializing_if = "Option::is_none")]
    pub expected_hash: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VerifyAuditTrailResponse {
    #[serde(rename = "Valid", skip_serializing_if = "Option::is_none")]
    pub valid: Option<bool>,
    #[serde(rename = "Records", skip_serializing_if = "Option::is_none")]
    pub records: Option<i64>,
    #[serde(rename = "First", skip_serializing_if = "Option::is_none")]
    pub first: Option<i64>,
    #[serde(rename = "Last", skip_serializing_if = "Option::is_none")]
    pub last: Option<i64>,
    #[serde(rename = "Hash", skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    #[serde(rename = "Problem", skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct WaitingQueue {
    #[serde(rename = "QueueArn", skip_serializing_if = "Option::is_none")]
    pub queue_arn: Option<String>,
    #[serde(rename = "Runnable", skip_serializing_if = "Option::is_none")]
    pub runnable: Option<i64>,
    #[serde(rename = "FirstJobId", skip_serializing_if = "Option::is_none")]
    pub first_job_id: Option<String>,
    #[serde(rename = "FirstJobDate", skip_serializing_if = "Option::is_none")]
    pub first_job_date: Option<Timestamp>,
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

static ACCESS_KEY_ID_SHAPE: Shape = Shape {
    name: "AccessKeyId",
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
static ACCOUNT_COUNT_SHAPE: Shape = Shape {
    name: "AccountCount",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Active",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Closed",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ACCOUNT_ID_SHAPE: Shape = Shape {
    name: "AccountId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(12),
            max: Some(12),
        },
        pattern: Some(Pattern::new("\\d{12}")),
        one_of: &[],
    },
};
static ARGUMENT_SHAPE: Shape = Shape {
    name: "Argument",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(4096),
        },
        pattern: None,
        one_of: &[],
    },
};
static AUDIT_ENTRIES_SHAPE: Shape = Shape {
    name: "AuditEntries",
    sensitive: false,
    kind: Kind::List {
        member: &AUDIT_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static AUDIT_ENTRY_SHAPE: Shape = Shape {
    name: "AuditEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Action",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Resource",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Allowed",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Because",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Via",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Context",
            shape: &STRING_MAP_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static AUDIT_PATTERN_SHAPE: Shape = Shape {
    name: "AuditPattern",
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
static AUDIT_RECORD_SHAPE: Shape = Shape {
    name: "AuditRecord",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Sequence",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Time",
            shape: &MOMENT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Principal",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Account",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Region",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceIp",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Entries",
            shape: &AUDIT_ENTRIES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static AUDIT_RECORDS_SHAPE: Shape = Shape {
    name: "AuditRecords",
    sensitive: false,
    kind: Kind::List {
        member: &AUDIT_RECORD_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static AUDIT_TRAIL_HEAD_SHAPE: Shape = Shape {
    name: "AuditTrailHead",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Records",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "First",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Last",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Hash",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Problem",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static BOOLEAN_SHAPE: Shape = Shape {
    name: "Boolean",
    sensitive: false,
    kind: Kind::Boolean,
};
static COMMAND_SHAPE: Shape = Shape {
    name: "Command",
    sensitive: false,
    kind: Kind::List {
        member: &ARGUMENT_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(64),
        },
        flattened: false,
    },
};
static COUNT_SHAPE: Shape = Shape {
    name: "Count",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(1000),
        },
    },
};
static CREATE_ACCOUNT_REQUEST_SHAPE: Shape = Shape {
    name: "CreateAccountRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AccountId",
        shape: &ACCOUNT_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CREATE_ACCOUNT_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateAccountResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AccountId",
            shape: &ACCOUNT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AccessKeyId",
            shape: &ACCESS_KEY_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretAccessKey",
            shape: &SECRET_ACCESS_KEY_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREDENTIALS_PARAMETER_SHAPE: Shape = Shape {
    name: "CredentialsParameter",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(2048),
        },
        pattern: None,
        one_of: &[],
    },
};
static DELETE_ROTATION_FUNCTION_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteRotationFunctionRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "FunctionArn",
        shape: &FUNCTION_ARN_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DESCRIBE_ROTATION_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeRotationRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SecretId",
        shape: &SECRET_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DESCRIBE_ROTATION_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeRotationResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "FunctionArn",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Step",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Attempt",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextAttemptDate",
            shape: &MOMENT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastRotatedDate",
            shape: &MOMENT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextRotationDate",
            shape: &MOMENT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastFailure",
            shape: &ROTATION_FAILURE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_SERVER_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeServerRequest",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static DESCRIBE_SERVER_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeServerResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Version",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "StartedDate",
            shape: &MOMENT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DataDirectory",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Accounts",
            shape: &ACCOUNT_COUNT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Regions",
            shape: &TEXTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Machine",
            shape: &MACHINE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Jobs",
            shape: &JOB_COUNTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "WaitingQueues",
            shape: &WAITING_QUEUES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Disk",
            shape: &DISK_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RootKey",
            shape: &ROOT_KEY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AuditTrail",
            shape: &AUDIT_TRAIL_HEAD_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "FailedRotations",
            shape: &FAILED_ROTATIONS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DISK_SHAPE: Shape = Shape {
    name: "Disk",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "TotalBytes",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "FreeBytes",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "FreeBytesMin",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "JobBytesMax",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ImageKeepHours",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DatabaseBytes",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LogBytes",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ImageBytes",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "JobBytes",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static FAILED_ROTATION_SHAPE: Shape = Shape {
    name: "FailedRotation",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextAttemptDate",
            shape: &MOMENT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastFailure",
            shape: &ROTATION_FAILURE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static FAILED_ROTATIONS_SHAPE: Shape = Shape {
    name: "FailedRotations",
    sensitive: false,
    kind: Kind::List {
        member: &FAILED_ROTATION_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static FUNCTION_ARN_SHAPE: Shape = Shape {
    name: "FunctionArn",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(170),
        },
        pattern: Some(Pattern::new(
            "arn:aws:lambda:[a-z0-9-]+:\\d{12}:function:[a-zA-Z0-9-_]+(:[a-zA-Z0-9-_$]+)?",
        )),
        one_of: &[],
    },
};
static HASH_SHAPE: Shape = Shape {
    name: "Hash",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: Some(Pattern::new("[0-9a-fA-F]{64}")),
        one_of: &[],
    },
};
static IMAGE_SHAPE: Shape = Shape {
    name: "Image",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(1024),
        },
        pattern: None,
        one_of: &[],
    },
};
static INTEGER_SHAPE: Shape = Shape {
    name: "Integer",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static JOB_COUNT_SHAPE: Shape = Shape {
    name: "JobCount",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Status",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Count",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static JOB_COUNTS_SHAPE: Shape = Shape {
    name: "JobCounts",
    sensitive: false,
    kind: Kind::List {
        member: &JOB_COUNT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static LIST_AUDIT_RECORDS_REQUEST_SHAPE: Shape = Shape {
    name: "ListAuditRecordsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "MaxResults",
            shape: &COUNT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Before",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "After",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Since",
            shape: &MOMENT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AccountId",
            shape: &ACCOUNT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Action",
            shape: &AUDIT_PATTERN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Resource",
            shape: &AUDIT_PATTERN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Principal",
            shape: &AUDIT_PATTERN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DeniedOnly",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_AUDIT_RECORDS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAuditRecordsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Newest",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Records",
            shape: &AUDIT_RECORDS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Before",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ROTATION_FUNCTIONS_REQUEST_SHAPE: Shape = Shape {
    name: "ListRotationFunctionsRequest",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static LIST_ROTATION_FUNCTIONS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListRotationFunctionsResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Functions",
        shape: &ROTATION_FUNCTIONS_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static LONG_SHAPE: Shape = Shape {
    name: "Long",
    sensitive: false,
    kind: Kind::Long {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static MACHINE_SHAPE: Shape = Shape {
    name: "Machine",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Vcpus",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MemoryMib",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static MOMENT_SHAPE: Shape = Shape {
    name: "Moment",
    sensitive: false,
    kind: Kind::Timestamp,
};
static POLICY_TEXT_SHAPE: Shape = Shape {
    name: "PolicyText",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(20480),
        },
        pattern: None,
        one_of: &[],
    },
};
static PUT_ROTATION_FUNCTION_REQUEST_SHAPE: Shape = Shape {
    name: "PutRotationFunctionRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "FunctionArn",
            shape: &FUNCTION_ARN_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RoleArn",
            shape: &ROLE_ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Command",
            shape: &COMMAND_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Image",
            shape: &IMAGE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CredentialsParameter",
            shape: &CREDENTIALS_PARAMETER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExecutionRoleArn",
            shape: &ROLE_ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Url",
            shape: &URL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Policy",
            shape: &POLICY_TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "TimeoutSeconds",
            shape: &TIMEOUT_SECONDS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROLE_ARN_SHAPE: Shape = Shape {
    name: "RoleArn",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(20),
            max: Some(2048),
        },
        pattern: None,
        one_of: &[],
    },
};
static ROOT_KEY_SHAPE: Shape = Shape {
    name: "RootKey",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Source",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Path",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROTATE_ROOT_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "RotateRootKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static ROTATE_ROOT_KEY_RESPONSE_SHAPE: Shape = Shape {
    name: "RotateRootKeyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Rewrapped",
        shape: &LONG_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static ROTATION_FAILURE_SHAPE: Shape = Shape {
    name: "RotationFailure",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Date",
            shape: &MOMENT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Step",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Attempt",
            shape: &INTEGER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Reason",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LogGroupName",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LogStreamName",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROTATION_FUNCTION_SHAPE: Shape = Shape {
    name: "RotationFunction",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "FunctionArn",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RoleArn",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Command",
            shape: &COMMAND_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Image",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CredentialsParameter",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExecutionRoleArn",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Url",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Policy",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "TimeoutSeconds",
            shape: &TIMEOUT_SECONDS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROTATION_FUNCTIONS_SHAPE: Shape = Shape {
    name: "RotationFunctions",
    sensitive: false,
    kind: Kind::List {
        member: &ROTATION_FUNCTION_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SECRET_ACCESS_KEY_SHAPE: Shape = Shape {
    name: "SecretAccessKey",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static SECRET_ID_SHAPE: Shape = Shape {
    name: "SecretId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(2048),
        },
        pattern: None,
        one_of: &[],
    },
};
static STRING_MAP_SHAPE: Shape = Shape {
    name: "StringMap",
    sensitive: false,
    kind: Kind::Map {
        key: &TEXT_SHAPE,
        value: &TEXT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static TEXT_SHAPE: Shape = Shape {
    name: "Text",
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
static TEXTS_SHAPE: Shape = Shape {
    name: "Texts",
    sensitive: false,
    kind: Kind::List {
        member: &TEXT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static TIMEOUT_SECONDS_SHAPE: Shape = Shape {
    name: "TimeoutSeconds",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(900),
        },
    },
};
static URL_SHAPE: Shape = Shape {
    name: "Url",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(8),
            max: Some(2048),
        },
        pattern: Some(Pattern::new("https?://.+")),
        one_of: &[],
    },
};
static VERIFY_AUDIT_TRAIL_REQUEST_SHAPE: Shape = Shape {
    name: "VerifyAuditTrailRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ExpectedSequence",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExpectedHash",
            shape: &HASH_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static VERIFY_AUDIT_TRAIL_RESPONSE_SHAPE: Shape = Shape {
    name: "VerifyAuditTrailResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Valid",
            shape: &BOOLEAN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Records",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "First",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Last",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Hash",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Problem",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static WAITING_QUEUE_SHAPE: Shape = Shape {
    name: "WaitingQueue",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "QueueArn",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Runnable",
            shape: &LONG_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "FirstJobId",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "FirstJobDate",
            shape: &MOMENT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Reason",
            shape: &TEXT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static WAITING_QUEUES_SHAPE: Shape = Shape {
    name: "WaitingQueues",
    sensitive: false,
    kind: Kind::List {
        member: &WAITING_QUEUE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
