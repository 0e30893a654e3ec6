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
