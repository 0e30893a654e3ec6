//! Written by `cargo xtask codegen` from `models/sts.json`. Do not edit.

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
    name: "sts",
    protocol: Protocol::Query {
        version: "2011-06-15",
        namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    },
    operations: &[&ASSUME_ROLE_OPERATION, &GET_CALLER_IDENTITY_OPERATION],
};

static ASSUME_ROLE_OPERATION: Operation = Operation {
    name: "AssumeRole",
    action: "sts:AssumeRole",
    method: "POST",
    path: "/",
    input: Some(&ASSUME_ROLE_REQUEST_SHAPE),
    output: Some(&ASSUME_ROLE_RESPONSE_SHAPE),
    result_wrapper: Some("AssumeRoleResult"),
};
static GET_CALLER_IDENTITY_OPERATION: Operation = Operation {
    name: "GetCallerIdentity",
    action: "sts:GetCallerIdentity",
    method: "POST",
    path: "/",
    input: Some(&GET_CALLER_IDENTITY_REQUEST_SHAPE),
    output: Some(&GET_CALLER_IDENTITY_RESPONSE_SHAPE),
    result_wrapper: Some("GetCallerIdentityResult"),
};

/// What a server of sts does: one method an operation. Input arrives validated.
pub trait Sts: Send + Sync {
    /// Who calls.
    type Caller: Send + Sync;

    fn assume_role(
        &self,
        caller: &Self::Caller,
        input: AssumeRoleRequest,
    ) -> impl Future<Output = Result<AssumeRoleResponse, Fault>> + Send;
    fn get_caller_identity(
        &self,
        caller: &Self::Caller,
        input: GetCallerIdentityRequest,
    ) -> impl Future<Output = Result<GetCallerIdentityResponse, Fault>> + Send;
}

/// Calls the operation's method with the decoded input, and encodes its answer.
pub async fn call<S: Sts>(
    service: &S,
    caller: &S::Caller,
    operation: &Operation,
    input: serde_json::Value,
) -> Result<serde_json::Value, Fault> {
    match operation.name {
        "AssumeRole" => crate::json::encode(
            &service
                .assume_role(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetCallerIdentity" => crate::json::encode(
            &service
                .get_caller_identity(caller, crate::json::decode(input)?)
                .await?,
        ),
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

/// Each operation as a type, for permits.
pub mod action {
    use crate::shape::Action;
    #[derive(Debug, Clone, Copy)]
    pub struct AssumeRole;
    impl Action for AssumeRole {
        const NAME: &'static str = "sts:AssumeRole";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetCallerIdentity;
    impl Action for GetCallerIdentity {
        const NAME: &'static str = "sts:GetCallerIdentity";
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AssumeRoleRequest {
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
    #[serde(rename = "RoleSessionName")]
    pub role_session_name: String,
    #[serde(rename = "PolicyArns", skip_serializing_if = "Option::is_none")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    #[serde(rename = "DurationSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "TransitiveTagKeys", skip_serializing_if = "Option::is_none")]
    pub transitive_tag_keys: Option<Vec<String>>,
    #[serde(rename = "ExternalId", skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(rename = "SerialNumber", skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    #[serde(rename = "TokenCode", skip_serializing_if = "Option::is_none")]
    pub token_code: Option<String>,
    #[serde(rename = "SourceIdentity", skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    #[serde(rename = "ProvidedContexts", skip_serializing_if = "Option::is_none")]
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    #[serde(
        rename = "MinimumSessionTokenSize",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AssumeRoleResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "AssumedRoleUser", skip_serializing_if = "Option::is_none")]
    pub assumed_role_user: Option<AssumedRoleUser>,
    #[serde(rename = "PackedPolicySize", skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    #[serde(rename = "SourceIdentity", skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    #[serde(
        rename = "SessionTokenUtilization",
        skip_serializing_if = "Option::is_none"
    )]
    pub session_token_utilization: Option<i32>,
    #[serde(rename = "SessionTokenSize", skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AssumedRoleUser {
    #[serde(rename = "AssumedRoleId", skip_serializing_if = "Option::is_none")]
    pub assumed_role_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Credentials {
    #[serde(rename = "AccessKeyId", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "SecretAccessKey", skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<Sensitive>,
    #[serde(rename = "SessionToken", skip_serializing_if = "Option::is_none")]
    pub session_token: Option<String>,
    #[serde(rename = "Expiration", skip_serializing_if = "Option::is_none")]
    pub expiration: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetCallerIdentityRequest {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetCallerIdentityResponse {
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "Account", skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyDescriptorType {
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProvidedContext {
    #[serde(rename = "ProviderArn", skip_serializing_if = "Option::is_none")]
    pub provider_arn: Option<String>,
    #[serde(rename = "ContextAssertion", skip_serializing_if = "Option::is_none")]
    pub context_assertion: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

static ASSUME_ROLE_REQUEST_SHAPE: Shape = Shape {
    name: "AssumeRoleRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RoleSessionName",
            shape: &ROLE_SESSION_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyArns",
            shape: &POLICY_DESCRIPTOR_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Policy",
            shape: &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DurationSeconds",
            shape: &ROLE_DURATION_SECONDS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "TransitiveTagKeys",
            shape: &TAG_KEY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExternalId",
            shape: &EXTERNAL_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "TokenCode",
            shape: &TOKEN_CODE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceIdentity",
            shape: &SOURCE_IDENTITY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ProvidedContexts",
            shape: &PROVIDED_CONTEXTS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MinimumSessionTokenSize",
            shape: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ASSUME_ROLE_RESPONSE_SHAPE: Shape = Shape {
    name: "AssumeRoleResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Credentials",
            shape: &CREDENTIALS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AssumedRoleUser",
            shape: &ASSUMED_ROLE_USER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PackedPolicySize",
            shape: &NON_NEGATIVE_INTEGER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceIdentity",
            shape: &SOURCE_IDENTITY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SessionTokenUtilization",
            shape: &SESSION_TOKEN_UTILIZATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SessionTokenSize",
            shape: &SESSION_TOKEN_SIZE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ASSUMED_ROLE_USER_SHAPE: Shape = Shape {
    name: "AssumedRoleUser",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AssumedRoleId",
            shape: &ASSUMED_ROLE_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static CREDENTIALS_SHAPE: Shape = Shape {
    name: "Credentials",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AccessKeyId",
            shape: &ACCESS_KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SecretAccessKey",
            shape: &ACCESS_KEY_SECRET_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SessionToken",
            shape: &TOKEN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Expiration",
            shape: &DATE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GET_CALLER_IDENTITY_REQUEST_SHAPE: Shape = Shape {
    name: "GetCallerIdentityRequest",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static GET_CALLER_IDENTITY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetCallerIdentityResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserId",
            shape: &USER_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Account",
            shape: &ACCOUNT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_DESCRIPTOR_TYPE_SHAPE: Shape = Shape {
    name: "PolicyDescriptorType",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "arn",
        shape: &ARN_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static PROVIDED_CONTEXT_SHAPE: Shape = Shape {
    name: "ProvidedContext",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ContextAssertion",
            shape: &CONTEXT_ASSERTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static PROVIDED_CONTEXTS_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ProvidedContextsListType",
    sensitive: false,
    kind: Kind::List {
        member: &PROVIDED_CONTEXT_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(5),
        },
        flattened: false,
    },
};
static TAG_SHAPE: Shape = Shape {
    name: "Tag",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Key",
            shape: &TAG_KEY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Value",
            shape: &TAG_VALUE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ACCESS_KEY_ID_TYPE_SHAPE: Shape = Shape {
    name: "accessKeyIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(16),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w]*")),
        one_of: &[],
    },
};
static ACCESS_KEY_SECRET_TYPE_SHAPE: Shape = Shape {
    name: "accessKeySecretType",
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
static ACCOUNT_TYPE_SHAPE: Shape = Shape {
    name: "accountType",
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
static ARN_TYPE_SHAPE: Shape = Shape {
    name: "arnType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(20),
            max: Some(2048),
        },
        pattern: Some(Pattern::new(
            "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
        )),
        one_of: &[],
    },
};
static ASSUMED_ROLE_ID_TYPE_SHAPE: Shape = Shape {
    name: "assumedRoleIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(2),
            max: Some(193),
        },
        pattern: Some(Pattern::new("[\\w+=,.@:-]*")),
        one_of: &[],
    },
};
static CONTEXT_ASSERTION_TYPE_SHAPE: Shape = Shape {
    name: "contextAssertionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(4),
            max: Some(2048),
        },
        pattern: None,
        one_of: &[],
    },
};
static DATE_TYPE_SHAPE: Shape = Shape {
    name: "dateType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static EXTERNAL_ID_TYPE_SHAPE: Shape = Shape {
    name: "externalIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(2),
            max: Some(1224),
        },
        pattern: Some(Pattern::new("[\\w+=,.@:\\/-]*")),
        one_of: &[],
    },
};
static MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE: Shape = Shape {
    name: "minimumSessionTokenSizeType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(0),
            max: Some(4096),
        },
    },
};
static NON_NEGATIVE_INTEGER_TYPE_SHAPE: Shape = Shape {
    name: "nonNegativeIntegerType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(0),
            max: None,
        },
    },
};
static POLICY_DESCRIPTOR_LIST_TYPE_SHAPE: Shape = Shape {
    name: "policyDescriptorListType",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_DESCRIPTOR_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ROLE_DURATION_SECONDS_TYPE_SHAPE: Shape = Shape {
    name: "roleDurationSecondsType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(900),
            max: Some(43200),
        },
    },
};
static ROLE_SESSION_NAME_TYPE_SHAPE: Shape = Shape {
    name: "roleSessionNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(2),
            max: Some(64),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]*")),
        one_of: &[],
    },
};
static SERIAL_NUMBER_TYPE_SHAPE: Shape = Shape {
    name: "serialNumberType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(9),
            max: Some(256),
        },
        pattern: Some(Pattern::new("[\\w+=/:,.@-]*")),
        one_of: &[],
    },
};
static SESSION_TOKEN_SIZE_TYPE_SHAPE: Shape = Shape {
    name: "sessionTokenSizeType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(0),
            max: None,
        },
    },
};
static SESSION_TOKEN_UTILIZATION_TYPE_SHAPE: Shape = Shape {
    name: "sessionTokenUtilizationType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(0),
            max: None,
        },
    },
};
static SOURCE_IDENTITY_TYPE_SHAPE: Shape = Shape {
    name: "sourceIdentityType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(2),
            max: Some(64),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]*")),
        one_of: &[],
    },
};
static TAG_KEY_LIST_TYPE_SHAPE: Shape = Shape {
    name: "tagKeyListType",
    sensitive: false,
    kind: Kind::List {
        member: &TAG_KEY_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: Some(50),
        },
        flattened: false,
    },
};
static TAG_KEY_TYPE_SHAPE: Shape = Shape {
    name: "tagKeyType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+")),
        one_of: &[],
    },
};
static TAG_LIST_TYPE_SHAPE: Shape = Shape {
    name: "tagListType",
    sensitive: false,
    kind: Kind::List {
        member: &TAG_SHAPE,
        length: Bounds {
            min: None,
            max: Some(50),
        },
        flattened: false,
    },
};
static TAG_VALUE_TYPE_SHAPE: Shape = Shape {
    name: "tagValueType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(256),
        },
        pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")),
        one_of: &[],
    },
};
static TOKEN_CODE_TYPE_SHAPE: Shape = Shape {
    name: "tokenCodeType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(6),
            max: Some(6),
        },
        pattern: Some(Pattern::new("[\\d]*")),
        one_of: &[],
    },
};
static TOKEN_TYPE_SHAPE: Shape = Shape {
    name: "tokenType",
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
static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE_SHAPE: Shape = Shape {
    name: "unrestrictedSessionPolicyDocumentType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: None,
        },
        pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static USER_ID_TYPE_SHAPE: Shape = Shape {
    name: "userIdType",
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
