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
    operations: &[
        &ASSUME_ROLE_OPERATION,
        &ASSUME_ROLE_WITH_SAML_OPERATION,
        &ASSUME_ROLE_WITH_WEB_IDENTITY_OPERATION,
        &ASSUME_ROOT_OPERATION,
        &DECODE_AUTHORIZATION_MESSAGE_OPERATION,
        &GET_ACCESS_KEY_INFO_OPERATION,
        &GET_CALLER_IDENTITY_OPERATION,
        &GET_FEDERATION_TOKEN_OPERATION,
        &GET_SESSION_TOKEN_OPERATION,
    ],
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
static ASSUME_ROLE_WITH_SAML_OPERATION: Operation = Operation {
    name: "AssumeRoleWithSAML",
    action: "sts:AssumeRoleWithSAML",
    method: "POST",
    path: "/",
    input: Some(&ASSUME_ROLE_WITH_SAML_REQUEST_SHAPE),
    output: Some(&ASSUME_ROLE_WITH_SAML_RESPONSE_SHAPE),
    result_wrapper: Some("AssumeRoleWithSAMLResult"),
};
static ASSUME_ROLE_WITH_WEB_IDENTITY_OPERATION: Operation = Operation {
    name: "AssumeRoleWithWebIdentity",
    action: "sts:AssumeRoleWithWebIdentity",
    method: "POST",
    path: "/",
    input: Some(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_SHAPE),
    output: Some(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_SHAPE),
    result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
};
static ASSUME_ROOT_OPERATION: Operation = Operation {
    name: "AssumeRoot",
    action: "sts:AssumeRoot",
    method: "POST",
    path: "/",
    input: Some(&ASSUME_ROOT_REQUEST_SHAPE),
    output: Some(&ASSUME_ROOT_RESPONSE_SHAPE),
    result_wrapper: Some("AssumeRootResult"),
};
static DECODE_AUTHORIZATION_MESSAGE_OPERATION: Operation = Operation {
    name: "DecodeAuthorizationMessage",
    action: "sts:DecodeAuthorizationMessage",
    method: "POST",
    path: "/",
    input: Some(&DECODE_AUTHORIZATION_MESSAGE_REQUEST_SHAPE),
    output: Some(&DECODE_AUTHORIZATION_MESSAGE_RESPONSE_SHAPE),
    result_wrapper: Some("DecodeAuthorizationMessageResult"),
};
static GET_ACCESS_KEY_INFO_OPERATION: Operation = Operation {
    name: "GetAccessKeyInfo",
    action: "sts:GetAccessKeyInfo",
    method: "POST",
    path: "/",
    input: Some(&GET_ACCESS_KEY_INFO_REQUEST_SHAPE),
    output: Some(&GET_ACCESS_KEY_INFO_RESPONSE_SHAPE),
    result_wrapper: Some("GetAccessKeyInfoResult"),
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
static GET_FEDERATION_TOKEN_OPERATION: Operation = Operation {
    name: "GetFederationToken",
    action: "sts:GetFederationToken",
    method: "POST",
    path: "/",
    input: Some(&GET_FEDERATION_TOKEN_REQUEST_SHAPE),
    output: Some(&GET_FEDERATION_TOKEN_RESPONSE_SHAPE),
    result_wrapper: Some("GetFederationTokenResult"),
};
static GET_SESSION_TOKEN_OPERATION: Operation = Operation {
    name: "GetSessionToken",
    action: "sts:GetSessionToken",
    method: "POST",
    path: "/",
    input: Some(&GET_SESSION_TOKEN_REQUEST_SHAPE),
    output: Some(&GET_SESSION_TOKEN_RESPONSE_SHAPE),
    result_wrapper: Some("GetSessionTokenResult"),
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
    fn assume_role_with_saml(
        &self,
        caller: &Self::Caller,
        input: AssumeRoleWithSAMLRequest,
    ) -> impl Future<Output = Result<AssumeRoleWithSAMLResponse, Fault>> + Send;
    fn assume_role_with_web_identity(
        &self,
        caller: &Self::Caller,
        input: AssumeRoleWithWebIdentityRequest,
    ) -> impl Future<Output = Result<AssumeRoleWithWebIdentityResponse, Fault>> + Send;
    fn assume_root(
        &self,
        caller: &Self::Caller,
        input: AssumeRootRequest,
    ) -> impl Future<Output = Result<AssumeRootResponse, Fault>> + Send;
    fn decode_authorization_message(
        &self,
        caller: &Self::Caller,
        input: DecodeAuthorizationMessageRequest,
    ) -> impl Future<Output = Result<DecodeAuthorizationMessageResponse, Fault>> + Send;
    fn get_access_key_info(
        &self,
        caller: &Self::Caller,
        input: GetAccessKeyInfoRequest,
    ) -> impl Future<Output = Result<GetAccessKeyInfoResponse, Fault>> + Send;
    fn get_caller_identity(
        &self,
        caller: &Self::Caller,
        input: GetCallerIdentityRequest,
    ) -> impl Future<Output = Result<GetCallerIdentityResponse, Fault>> + Send;
    fn get_federation_token(
        &self,
        caller: &Self::Caller,
        input: GetFederationTokenRequest,
    ) -> impl Future<Output = Result<GetFederationTokenResponse, Fault>> + Send;
    fn get_session_token(
        &self,
        caller: &Self::Caller,
        input: GetSessionTokenRequest,
    ) -> impl Future<Output = Result<GetSessionTokenResponse, Fault>> + Send;
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
        "AssumeRoleWithSAML" => crate::json::encode(
            &service
                .assume_role_with_saml(caller, crate::json::decode(input)?)
                .await?,
        ),
        "AssumeRoleWithWebIdentity" => crate::json::encode(
            &service
                .assume_role_with_web_identity(caller, crate::json::decode(input)?)
                .await?,
        ),
        "AssumeRoot" => crate::json::encode(
            &service
                .assume_root(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DecodeAuthorizationMessage" => crate::json::encode(
            &service
                .decode_authorization_message(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetAccessKeyInfo" => crate::json::encode(
            &service
                .get_access_key_info(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetCallerIdentity" => crate::json::encode(
            &service
                .get_caller_identity(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetFederationToken" => crate::json::encode(
            &service
                .get_federation_token(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetSessionToken" => crate::json::encode(
            &service
                .get_session_token(caller, crate::json::decode(input)?)
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
    pub struct AssumeRoleWithSAML;
    impl Action for AssumeRoleWithSAML {
        const NAME: &'static str = "sts:AssumeRoleWithSAML";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct AssumeRoleWithWebIdentity;
    impl Action for AssumeRoleWithWebIdentity {
        const NAME: &'static str = "sts:AssumeRoleWithWebIdentity";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct AssumeRoot;
    impl Action for AssumeRoot {
        const NAME: &'static str = "sts:AssumeRoot";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DecodeAuthorizationMessage;
    impl Action for DecodeAuthorizationMessage {
        const NAME: &'static str = "sts:DecodeAuthorizationMessage";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetAccessKeyInfo;
    impl Action for GetAccessKeyInfo {
        const NAME: &'static str = "sts:GetAccessKeyInfo";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetCallerIdentity;
    impl Action for GetCallerIdentity {
        const NAME: &'static str = "sts:GetCallerIdentity";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetFederationToken;
    impl Action for GetFederationToken {
        const NAME: &'static str = "sts:GetFederationToken";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetSessionToken;
    impl Action for GetSessionToken {
        const NAME: &'static str = "sts:GetSessionToken";
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
pub struct AssumeRoleWithSAMLRequest {
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
    #[serde(rename = "PrincipalArn")]
    pub principal_arn: String,
    #[serde(rename = "SAMLAssertion")]
    pub saml_assertion: Sensitive,
    #[serde(rename = "PolicyArns", skip_serializing_if = "Option::is_none")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    #[serde(rename = "DurationSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    #[serde(
        rename = "MinimumSessionTokenSize",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AssumeRoleWithSAMLResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "AssumedRoleUser", skip_serializing_if = "Option::is_none")]
    pub assumed_role_user: Option<AssumedRoleUser>,
    #[serde(rename = "PackedPolicySize", skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    #[serde(rename = "Subject", skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(rename = "SubjectType", skip_serializing_if = "Option::is_none")]
    pub subject_type: Option<String>,
    #[serde(rename = "Issuer", skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    #[serde(rename = "Audience", skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    #[serde(rename = "NameQualifier", skip_serializing_if = "Option::is_none")]
    pub name_qualifier: Option<String>,
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
pub struct AssumeRoleWithWebIdentityRequest {
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
    #[serde(rename = "RoleSessionName")]
    pub role_session_name: String,
    #[serde(rename = "WebIdentityToken")]
    pub web_identity_token: Sensitive,
    #[serde(rename = "ProviderId", skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    #[serde(rename = "PolicyArns", skip_serializing_if = "Option::is_none")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    #[serde(rename = "DurationSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    #[serde(
        rename = "MinimumSessionTokenSize",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AssumeRoleWithWebIdentityResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(
        rename = "SubjectFromWebIdentityToken",
        skip_serializing_if = "Option::is_none"
    )]
    pub subject_from_web_identity_token: Option<String>,
    #[serde(rename = "AssumedRoleUser", skip_serializing_if = "Option::is_none")]
    pub assumed_role_user: Option<AssumedRoleUser>,
    #[serde(rename = "PackedPolicySize", skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    #[serde(rename = "Provider", skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    #[serde(rename = "Audience", skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
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
pub struct AssumeRootRequest {
    #[serde(rename = "TargetPrincipal")]
    pub target_principal: String,
    #[serde(rename = "TaskPolicyArn")]
    pub task_policy_arn: PolicyDescriptorType,
    #[serde(rename = "DurationSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    #[serde(
        rename = "MinimumSessionTokenSize",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AssumeRootResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
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
pub struct DecodeAuthorizationMessageRequest {
    #[serde(rename = "EncodedMessage")]
    pub encoded_message: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DecodeAuthorizationMessageResponse {
    #[serde(rename = "DecodedMessage", skip_serializing_if = "Option::is_none")]
    pub decoded_message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FederatedUser {
    #[serde(rename = "FederatedUserId", skip_serializing_if = "Option::is_none")]
    pub federated_user_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAccessKeyInfoRequest {
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAccessKeyInfoResponse {
    #[serde(rename = "Account", skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
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
pub struct GetFederationTokenRequest {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    #[serde(rename = "PolicyArns", skip_serializing_if = "Option::is_none")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[serde(rename = "DurationSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(
        rename = "MinimumSessionTokenSize",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetFederationTokenResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "FederatedUser", skip_serializing_if = "Option::is_none")]
    pub federated_user: Option<FederatedUser>,
    #[serde(rename = "PackedPolicySize", skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    #[serde(
        rename = "SessionTokenUtilization",
        skip_serializing_if = "Option::is_none"
    )]
    pub session_token_utilization: Option<i32>,
    #[serde(rename = "SessionTokenSize", skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSessionTokenRequest {
    #[serde(rename = "DurationSeconds", skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "SerialNumber", skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    #[serde(rename = "TokenCode", skip_serializing_if = "Option::is_none")]
    pub token_code: Option<String>,
    #[serde(
        rename = "MinimumSessionTokenSize",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSessionTokenResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(
        rename = "SessionTokenUtilization",
        skip_serializing_if = "Option::is_none"
    )]
    pub session_token_utilization: Option<i32>,
    #[serde(rename = "SessionTokenSize", skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
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
static ASSUME_ROLE_WITH_SAML_REQUEST_SHAPE: Shape = Shape {
    name: "AssumeRoleWithSAMLRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PrincipalArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SAMLAssertion",
            shape: &SAML_ASSERTION_TYPE_SHAPE,
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
            shape: &SESSION_POLICY_DOCUMENT_TYPE_SHAPE,
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
            name: "MinimumSessionTokenSize",
            shape: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ASSUME_ROLE_WITH_SAML_RESPONSE_SHAPE: Shape = Shape {
    name: "AssumeRoleWithSAMLResponse",
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
            name: "Subject",
            shape: &SUBJECT_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SubjectType",
            shape: &SUBJECT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Issuer",
            shape: &ISSUER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Audience",
            shape: &AUDIENCE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NameQualifier",
            shape: &NAME_QUALIFIER_SHAPE,
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
static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_SHAPE: Shape = Shape {
    name: "AssumeRoleWithWebIdentityRequest",
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
            name: "WebIdentityToken",
            shape: &CLIENT_TOKEN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ProviderId",
            shape: &URL_TYPE_SHAPE,
            required: false,
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
            shape: &SESSION_POLICY_DOCUMENT_TYPE_SHAPE,
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
            name: "MinimumSessionTokenSize",
            shape: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_SHAPE: Shape = Shape {
    name: "AssumeRoleWithWebIdentityResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Credentials",
            shape: &CREDENTIALS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SubjectFromWebIdentityToken",
            shape: &WEB_IDENTITY_SUBJECT_TYPE_SHAPE,
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
            name: "Provider",
            shape: &ISSUER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Audience",
            shape: &AUDIENCE_SHAPE,
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
static ASSUME_ROOT_REQUEST_SHAPE: Shape = Shape {
    name: "AssumeRootRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "TargetPrincipal",
            shape: &TARGET_PRINCIPAL_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TaskPolicyArn",
            shape: &POLICY_DESCRIPTOR_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "DurationSeconds",
            shape: &ROOT_DURATION_SECONDS_TYPE_SHAPE,
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
static ASSUME_ROOT_RESPONSE_SHAPE: Shape = Shape {
    name: "AssumeRootResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Credentials",
            shape: &CREDENTIALS_SHAPE,
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
static AUDIENCE_SHAPE: Shape = Shape {
    name: "Audience",
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
static DECODE_AUTHORIZATION_MESSAGE_REQUEST_SHAPE: Shape = Shape {
    name: "DecodeAuthorizationMessageRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "EncodedMessage",
        shape: &ENCODED_MESSAGE_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DECODE_AUTHORIZATION_MESSAGE_RESPONSE_SHAPE: Shape = Shape {
    name: "DecodeAuthorizationMessageResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "DecodedMessage",
        shape: &DECODED_MESSAGE_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static FEDERATED_USER_SHAPE: Shape = Shape {
    name: "FederatedUser",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "FederatedUserId",
            shape: &FEDERATED_ID_TYPE_SHAPE,
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
static GET_ACCESS_KEY_INFO_REQUEST_SHAPE: Shape = Shape {
    name: "GetAccessKeyInfoRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AccessKeyId",
        shape: &ACCESS_KEY_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_ACCESS_KEY_INFO_RESPONSE_SHAPE: Shape = Shape {
    name: "GetAccessKeyInfoResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Account",
        shape: &ACCOUNT_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
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
static GET_FEDERATION_TOKEN_REQUEST_SHAPE: Shape = Shape {
    name: "GetFederationTokenRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Name",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Policy",
            shape: &SESSION_POLICY_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyArns",
            shape: &POLICY_DESCRIPTOR_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DurationSeconds",
            shape: &DURATION_SECONDS_TYPE_SHAPE,
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
            name: "MinimumSessionTokenSize",
            shape: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_FEDERATION_TOKEN_RESPONSE_SHAPE: Shape = Shape {
    name: "GetFederationTokenResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Credentials",
            shape: &CREDENTIALS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "FederatedUser",
            shape: &FEDERATED_USER_SHAPE,
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
static GET_SESSION_TOKEN_REQUEST_SHAPE: Shape = Shape {
    name: "GetSessionTokenRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "DurationSeconds",
            shape: &DURATION_SECONDS_TYPE_SHAPE,
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
            name: "MinimumSessionTokenSize",
            shape: &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_SESSION_TOKEN_RESPONSE_SHAPE: Shape = Shape {
    name: "GetSessionTokenResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Credentials",
            shape: &CREDENTIALS_SHAPE,
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
static ISSUER_SHAPE: Shape = Shape {
    name: "Issuer",
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
static NAME_QUALIFIER_SHAPE: Shape = Shape {
    name: "NameQualifier",
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
static ROOT_DURATION_SECONDS_TYPE_SHAPE: Shape = Shape {
    name: "RootDurationSecondsType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(0),
            max: Some(900),
        },
    },
};
static SAML_ASSERTION_TYPE_SHAPE: Shape = Shape {
    name: "SAMLAssertionType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(4),
            max: Some(100000),
        },
        pattern: None,
        one_of: &[],
    },
};
static SUBJECT_SHAPE: Shape = Shape {
    name: "Subject",
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
static SUBJECT_TYPE_SHAPE: Shape = Shape {
    name: "SubjectType",
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
static TARGET_PRINCIPAL_TYPE_SHAPE: Shape = Shape {
    name: "TargetPrincipalType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(12),
            max: Some(2048),
        },
        pattern: None,
        one_of: &[],
    },
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
static CLIENT_TOKEN_TYPE_SHAPE: Shape = Shape {
    name: "clientTokenType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(4),
            max: Some(20000),
        },
        pattern: None,
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
static DECODED_MESSAGE_TYPE_SHAPE: Shape = Shape {
    name: "decodedMessageType",
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
static DURATION_SECONDS_TYPE_SHAPE: Shape = Shape {
    name: "durationSecondsType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(900),
            max: Some(129600),
        },
    },
};
static ENCODED_MESSAGE_TYPE_SHAPE: Shape = Shape {
    name: "encodedMessageType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(10240),
        },
        pattern: None,
        one_of: &[],
    },
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
static FEDERATED_ID_TYPE_SHAPE: Shape = Shape {
    name: "federatedIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(2),
            max: Some(193),
        },
        pattern: Some(Pattern::new("[\\w+=,.@\\:-]*")),
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
static SESSION_POLICY_DOCUMENT_TYPE_SHAPE: Shape = Shape {
    name: "sessionPolicyDocumentType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(2048),
        },
        pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")),
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
static URL_TYPE_SHAPE: Shape = Shape {
    name: "urlType",
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
static USER_NAME_TYPE_SHAPE: Shape = Shape {
    name: "userNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(2),
            max: Some(32),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]*")),
        one_of: &[],
    },
};
static WEB_IDENTITY_SUBJECT_TYPE_SHAPE: Shape = Shape {
    name: "webIdentitySubjectType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(6),
            max: Some(255),
        },
        pattern: None,
        one_of: &[],
    },
};
