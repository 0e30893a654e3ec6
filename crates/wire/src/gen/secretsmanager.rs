//! Written by `cargo xtask codegen` from `models/secretsmanager.json`. Do not edit.

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
    name: "secretsmanager",
    protocol: Protocol::Json {
        target_prefix: "secretsmanager",
    },
    operations: &[
        &ASSOCIATE_CROSS_ACCOUNT_REPLICA_OPERATION,
        &BATCH_GET_SECRET_VALUE_OPERATION,
        &CANCEL_ROTATE_SECRET_OPERATION,
        &CREATE_SECRET_OPERATION,
        &DELETE_RESOURCE_POLICY_OPERATION,
        &DELETE_SECRET_OPERATION,
        &DESCRIBE_SECRET_OPERATION,
        &DISASSOCIATE_CROSS_ACCOUNT_REPLICA_OPERATION,
        &GET_RANDOM_PASSWORD_OPERATION,
        &GET_RESOURCE_POLICY_OPERATION,
        &GET_SECRET_VALUE_OPERATION,
        &LIST_RESOURCE_POLICIES_OPERATION,
        &LIST_SECRET_VERSION_IDS_OPERATION,
        &LIST_SECRETS_OPERATION,
        &PUT_RESOURCE_POLICY_OPERATION,
        &PUT_SECRET_VALUE_OPERATION,
        &REMOVE_REGIONS_FROM_REPLICATION_OPERATION,
        &REPLICATE_SECRET_TO_REGIONS_OPERATION,
        &RESTORE_SECRET_OPERATION,
        &ROTATE_SECRET_OPERATION,
        &STOP_REPLICATION_TO_REPLICA_OPERATION,
        &TAG_RESOURCE_OPERATION,
        &UNTAG_RESOURCE_OPERATION,
        &UPDATE_SECRET_OPERATION,
        &UPDATE_SECRET_VERSION_STAGE_OPERATION,
        &VALIDATE_RESOURCE_POLICY_OPERATION,
    ],
};

static ASSOCIATE_CROSS_ACCOUNT_REPLICA_OPERATION: Operation = Operation {
    name: "AssociateCrossAccountReplica",
    action: "secretsmanager:AssociateCrossAccountReplica",
    method: "POST",
    path: "/",
    input: Some(&ASSOCIATE_CROSS_ACCOUNT_REPLICA_REQUEST_SHAPE),
    output: Some(&ASSOCIATE_CROSS_ACCOUNT_REPLICA_RESPONSE_SHAPE),
    result_wrapper: None,
};
static BATCH_GET_SECRET_VALUE_OPERATION: Operation = Operation {
    name: "BatchGetSecretValue",
    action: "secretsmanager:BatchGetSecretValue",
    method: "POST",
    path: "/",
    input: Some(&BATCH_GET_SECRET_VALUE_REQUEST_SHAPE),
    output: Some(&BATCH_GET_SECRET_VALUE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CANCEL_ROTATE_SECRET_OPERATION: Operation = Operation {
    name: "CancelRotateSecret",
    action: "secretsmanager:CancelRotateSecret",
    method: "POST",
    path: "/",
    input: Some(&CANCEL_ROTATE_SECRET_REQUEST_SHAPE),
    output: Some(&CANCEL_ROTATE_SECRET_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CREATE_SECRET_OPERATION: Operation = Operation {
    name: "CreateSecret",
    action: "secretsmanager:CreateSecret",
    method: "POST",
    path: "/",
    input: Some(&CREATE_SECRET_REQUEST_SHAPE),
    output: Some(&CREATE_SECRET_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DELETE_RESOURCE_POLICY_OPERATION: Operation = Operation {
    name: "DeleteResourcePolicy",
    action: "secretsmanager:DeleteResourcePolicy",
    method: "POST",
    path: "/",
    input: Some(&DELETE_RESOURCE_POLICY_REQUEST_SHAPE),
    output: Some(&DELETE_RESOURCE_POLICY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DELETE_SECRET_OPERATION: Operation = Operation {
    name: "DeleteSecret",
    action: "secretsmanager:DeleteSecret",
    method: "POST",
    path: "/",
    input: Some(&DELETE_SECRET_REQUEST_SHAPE),
    output: Some(&DELETE_SECRET_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_SECRET_OPERATION: Operation = Operation {
    name: "DescribeSecret",
    action: "secretsmanager:DescribeSecret",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_SECRET_REQUEST_SHAPE),
    output: Some(&DESCRIBE_SECRET_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DISASSOCIATE_CROSS_ACCOUNT_REPLICA_OPERATION: Operation = Operation {
    name: "DisassociateCrossAccountReplica",
    action: "secretsmanager:DisassociateCrossAccountReplica",
    method: "POST",
    path: "/",
    input: Some(&DISASSOCIATE_CROSS_ACCOUNT_REPLICA_REQUEST_SHAPE),
    output: Some(&DISASSOCIATE_CROSS_ACCOUNT_REPLICA_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GET_RANDOM_PASSWORD_OPERATION: Operation = Operation {
    name: "GetRandomPassword",
    action: "secretsmanager:GetRandomPassword",
    method: "POST",
    path: "/",
    input: Some(&GET_RANDOM_PASSWORD_REQUEST_SHAPE),
    output: Some(&GET_RANDOM_PASSWORD_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GET_RESOURCE_POLICY_OPERATION: Operation = Operation {
    name: "GetResourcePolicy",
    action: "secretsmanager:GetResourcePolicy",
    method: "POST",
    path: "/",
    input: Some(&GET_RESOURCE_POLICY_REQUEST_SHAPE),
    output: Some(&GET_RESOURCE_POLICY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GET_SECRET_VALUE_OPERATION: Operation = Operation {
    name: "GetSecretValue",
    action: "secretsmanager:GetSecretValue",
    method: "POST",
    path: "/",
    input: Some(&GET_SECRET_VALUE_REQUEST_SHAPE),
    output: Some(&GET_SECRET_VALUE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_RESOURCE_POLICIES_OPERATION: Operation = Operation {
    name: "ListResourcePolicies",
    action: "secretsmanager:ListResourcePolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_RESOURCE_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_RESOURCE_POLICIES_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_SECRET_VERSION_IDS_OPERATION: Operation = Operation {
    name: "ListSecretVersionIds",
    action: "secretsmanager:ListSecretVersionIds",
    method: "POST",
    path: "/",
    input: Some(&LIST_SECRET_VERSION_IDS_REQUEST_SHAPE),
    output: Some(&LIST_SECRET_VERSION_IDS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_SECRETS_OPERATION: Operation = Operation {
    name: "ListSecrets",
    action: "secretsmanager:ListSecrets",
    method: "POST",
    path: "/",
    input: Some(&LIST_SECRETS_REQUEST_SHAPE),
    output: Some(&LIST_SECRETS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static PUT_RESOURCE_POLICY_OPERATION: Operation = Operation {
    name: "PutResourcePolicy",
    action: "secretsmanager:PutResourcePolicy",
    method: "POST",
    path: "/",
    input: Some(&PUT_RESOURCE_POLICY_REQUEST_SHAPE),
    output: Some(&PUT_RESOURCE_POLICY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static PUT_SECRET_VALUE_OPERATION: Operation = Operation {
    name: "PutSecretValue",
    action: "secretsmanager:PutSecretValue",
    method: "POST",
    path: "/",
    input: Some(&PUT_SECRET_VALUE_REQUEST_SHAPE),
    output: Some(&PUT_SECRET_VALUE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static REMOVE_REGIONS_FROM_REPLICATION_OPERATION: Operation = Operation {
    name: "RemoveRegionsFromReplication",
    action: "secretsmanager:RemoveRegionsFromReplication",
    method: "POST",
    path: "/",
    input: Some(&REMOVE_REGIONS_FROM_REPLICATION_REQUEST_SHAPE),
    output: Some(&REMOVE_REGIONS_FROM_REPLICATION_RESPONSE_SHAPE),
    result_wrapper: None,
};
static REPLICATE_SECRET_TO_REGIONS_OPERATION: Operation = Operation {
    name: "ReplicateSecretToRegions",
    action: "secretsmanager:ReplicateSecretToRegions",
    method: "POST",
    path: "/",
    input: Some(&REPLICATE_SECRET_TO_REGIONS_REQUEST_SHAPE),
    output: Some(&REPLICATE_SECRET_TO_REGIONS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static RESTORE_SECRET_OPERATION: Operation = Operation {
    name: "RestoreSecret",
    action: "secretsmanager:RestoreSecret",
    method: "POST",
    path: "/",
    input: Some(&RESTORE_SECRET_REQUEST_SHAPE),
    output: Some(&RESTORE_SECRET_RESPONSE_SHAPE),
    result_wrapper: None,
};
static ROTATE_SECRET_OPERATION: Operation = Operation {
    name: "RotateSecret",
    action: "secretsmanager:RotateSecret",
    method: "POST",
    path: "/",
    input: Some(&ROTATE_SECRET_REQUEST_SHAPE),
    output: Some(&ROTATE_SECRET_RESPONSE_SHAPE),
    result_wrapper: None,
};
static STOP_REPLICATION_TO_REPLICA_OPERATION: Operation = Operation {
    name: "StopReplicationToReplica",
    action: "secretsmanager:StopReplicationToReplica",
    method: "POST",
    path: "/",
    input: Some(&STOP_REPLICATION_TO_REPLICA_REQUEST_SHAPE),
    output: Some(&STOP_REPLICATION_TO_REPLICA_RESPONSE_SHAPE),
    result_wrapper: None,
};
static TAG_RESOURCE_OPERATION: Operation = Operation {
    name: "TagResource",
    action: "secretsmanager:TagResource",
    method: "POST",
    path: "/",
    input: Some(&TAG_RESOURCE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_RESOURCE_OPERATION: Operation = Operation {
    name: "UntagResource",
    action: "secretsmanager:UntagResource",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_RESOURCE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_SECRET_OPERATION: Operation = Operation {
    name: "UpdateSecret",
    action: "secretsmanager:UpdateSecret",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_SECRET_REQUEST_SHAPE),
    output: Some(&UPDATE_SECRET_RESPONSE_SHAPE),
    result_wrapper: None,
};
static UPDATE_SECRET_VERSION_STAGE_OPERATION: Operation = Operation {
    name: "UpdateSecretVersionStage",
    action: "secretsmanager:UpdateSecretVersionStage",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_SECRET_VERSION_STAGE_REQUEST_SHAPE),
    output: Some(&UPDATE_SECRET_VERSION_STAGE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static VALIDATE_RESOURCE_POLICY_OPERATION: Operation = Operation {
    name: "ValidateResourcePolicy",
    action: "secretsmanager:ValidateResourcePolicy",
    method: "POST",
    path: "/",
    input: Some(&VALIDATE_RESOURCE_POLICY_REQUEST_SHAPE),
    output: Some(&VALIDATE_RESOURCE_POLICY_RESPONSE_SHAPE),
    result_wrapper: None,
};

/// What a server of secretsmanager does: one method an operation. Input arrives validated.
pub trait Secretsmanager: Send + Sync {
    /// Who calls.
    type Caller: Send + Sync;

    fn associate_cross_account_replica(
        &self,
        caller: &Self::Caller,
        input: AssociateCrossAccountReplicaRequest,
    ) -> impl Future<Output = Result<AssociateCrossAccountReplicaResponse, Fault>> + Send;
    fn batch_get_secret_value(
        &self,
        caller: &Self::Caller,
        input: BatchGetSecretValueRequest,
    ) -> impl Future<Output = Result<BatchGetSecretValueResponse, Fault>> + Send;
    fn cancel_rotate_secret(
        &self,
        caller: &Self::Caller,
        input: CancelRotateSecretRequest,
    ) -> impl Future<Output = Result<CancelRotateSecretResponse, Fault>> + Send;
    fn create_secret(
        &self,
        caller: &Self::Caller,
        input: CreateSecretRequest,
    ) -> impl Future<Output = Result<CreateSecretResponse, Fault>> + Send;
    fn delete_resource_policy(
        &self,
        caller: &Self::Caller,
        input: DeleteResourcePolicyRequest,
    ) -> impl Future<Output = Result<DeleteResourcePolicyResponse, Fault>> + Send;
    fn delete_secret(
        &self,
        caller: &Self::Caller,
        input: DeleteSecretRequest,
    ) -> impl Future<Output = Result<DeleteSecretResponse, Fault>> + Send;
    fn describe_secret(
        &self,
        caller: &Self::Caller,
        input: DescribeSecretRequest,
    ) -> impl Future<Output = Result<DescribeSecretResponse, Fault>> + Send;
    fn disassociate_cross_account_replica(
        &self,
        caller: &Self::Caller,
        input: DisassociateCrossAccountReplicaRequest,
    ) -> impl Future<Output = Result<DisassociateCrossAccountReplicaResponse, Fault>> + Send;
    fn get_random_password(
        &self,
        caller: &Self::Caller,
        input: GetRandomPasswordRequest,
    ) -> impl Future<Output = Result<GetRandomPasswordResponse, Fault>> + Send;
    fn get_resource_policy(
        &self,
        caller: &Self::Caller,
        input: GetResourcePolicyRequest,
    ) -> impl Future<Output = Result<GetResourcePolicyResponse, Fault>> + Send;
    fn get_secret_value(
        &self,
        caller: &Self::Caller,
        input: GetSecretValueRequest,
    ) -> impl Future<Output = Result<GetSecretValueResponse, Fault>> + Send;
    fn list_resource_policies(
        &self,
        caller: &Self::Caller,
        input: ListResourcePoliciesRequest,
    ) -> impl Future<Output = Result<ListResourcePoliciesResponse, Fault>> + Send;
    fn list_secret_version_ids(
        &self,
        caller: &Self::Caller,
        input: ListSecretVersionIdsRequest,
    ) -> impl Future<Output = Result<ListSecretVersionIdsResponse, Fault>> + Send;
    fn list_secrets(
        &self,
        caller: &Self::Caller,
        input: ListSecretsRequest,
    ) -> impl Future<Output = Result<ListSecretsResponse, Fault>> + Send;
    fn put_resource_policy(
        &self,
        caller: &Self::Caller,
        input: PutResourcePolicyRequest,
    ) -> impl Future<Output = Result<PutResourcePolicyResponse, Fault>> + Send;
    fn put_secret_value(
        &self,
        caller: &Self::Caller,
        input: PutSecretValueRequest,
    ) -> impl Future<Output = Result<PutSecretValueResponse, Fault>> + Send;
    fn remove_regions_from_replication(
        &self,
        caller: &Self::Caller,
        input: RemoveRegionsFromReplicationRequest,
    ) -> impl Future<Output = Result<RemoveRegionsFromReplicationResponse, Fault>> + Send;
    fn replicate_secret_to_regions(
        &self,
        caller: &Self::Caller,
        input: ReplicateSecretToRegionsRequest,
    ) -> impl Future<Output = Result<ReplicateSecretToRegionsResponse, Fault>> + Send;
    fn restore_secret(
        &self,
        caller: &Self::Caller,
        input: RestoreSecretRequest,
    ) -> impl Future<Output = Result<RestoreSecretResponse, Fault>> + Send;
    fn rotate_secret(
        &self,
        caller: &Self::Caller,
        input: RotateSecretRequest,
    ) -> impl Future<Output = Result<RotateSecretResponse, Fault>> + Send;
    fn stop_replication_to_replica(
        &self,
        caller: &Self::Caller,
        input: StopReplicationToReplicaRequest,
    ) -> impl Future<Output = Result<StopReplicationToReplicaResponse, Fault>> + Send;
    fn tag_resource(
        &self,
        caller: &Self::Caller,
        input: TagResourceRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn untag_resource(
        &self,
        caller: &Self::Caller,
        input: UntagResourceRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_secret(
        &self,
        caller: &Self::Caller,
        input: UpdateSecretRequest,
    ) -> impl Future<Output = Result<UpdateSecretResponse, Fault>> + Send;
    fn update_secret_version_stage(
        &self,
        caller: &Self::Caller,
        input: UpdateSecretVersionStageRequest,
    ) -> impl Future<Output = Result<UpdateSecretVersionStageResponse, Fault>> + Send;
    fn validate_resource_policy(
        &self,
        caller: &Self::Caller,
        input: ValidateResourcePolicyRequest,
    ) -> impl Future<Output = Result<ValidateResourcePolicyResponse, Fault>> + Send;
}

/// Calls the operation's method with the decoded input, and encodes its answer.
pub async fn call<S: Secretsmanager>(
    service: &S,
    caller: &S::Caller,
    operation: &Operation,
    input: serde_json::Value,
) -> Result<serde_json::Value, Fault> {
    match operation.name {
        "AssociateCrossAccountReplica" => crate::json::encode(
            &service
                .associate_cross_account_replica(caller, crate::json::decode(input)?)
                .await?,
        ),
        "BatchGetSecretValue" => crate::json::encode(
            &service
                .batch_get_secret_value(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CancelRotateSecret" => crate::json::encode(
            &service
                .cancel_rotate_secret(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateSecret" => crate::json::encode(
            &service
                .create_secret(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteResourcePolicy" => crate::json::encode(
            &service
                .delete_resource_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteSecret" => crate::json::encode(
            &service
                .delete_secret(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeSecret" => crate::json::encode(
            &service
                .describe_secret(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DisassociateCrossAccountReplica" => crate::json::encode(
            &service
                .disassociate_cross_account_replica(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetRandomPassword" => crate::json::encode(
            &service
                .get_random_password(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetResourcePolicy" => crate::json::encode(
            &service
                .get_resource_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetSecretValue" => crate::json::encode(
            &service
                .get_secret_value(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListResourcePolicies" => crate::json::encode(
            &service
                .list_resource_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListSecretVersionIds" => crate::json::encode(
            &service
                .list_secret_version_ids(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListSecrets" => crate::json::encode(
            &service
                .list_secrets(caller, crate::json::decode(input)?)
                .await?,
        ),
        "PutResourcePolicy" => crate::json::encode(
            &service
                .put_resource_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "PutSecretValue" => crate::json::encode(
            &service
                .put_secret_value(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RemoveRegionsFromReplication" => crate::json::encode(
            &service
                .remove_regions_from_replication(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ReplicateSecretToRegions" => crate::json::encode(
            &service
                .replicate_secret_to_regions(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RestoreSecret" => crate::json::encode(
            &service
                .restore_secret(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RotateSecret" => crate::json::encode(
            &service
                .rotate_secret(caller, crate::json::decode(input)?)
                .await?,
        ),
        "StopReplicationToReplica" => crate::json::encode(
            &service
                .stop_replication_to_replica(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagResource" => crate::json::encode(
            &service
                .tag_resource(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagResource" => crate::json::encode(
            &service
                .untag_resource(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateSecret" => crate::json::encode(
            &service
                .update_secret(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateSecretVersionStage" => crate::json::encode(
            &service
                .update_secret_version_stage(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ValidateResourcePolicy" => crate::json::encode(
            &service
                .validate_resource_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

/// Each operation as a type, for permits.
pub mod action {
    use crate::shape::Action;
    #[derive(Debug, Clone, Copy)]
    pub struct AssociateCrossAccountReplica;
    impl Action for AssociateCrossAccountReplica {
        const NAME: &'static str = "secretsmanager:AssociateCrossAccountReplica";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct BatchGetSecretValue;
    impl Action for BatchGetSecretValue {
        const NAME: &'static str = "secretsmanager:BatchGetSecretValue";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CancelRotateSecret;
    impl Action for CancelRotateSecret {
        const NAME: &'static str = "secretsmanager:CancelRotateSecret";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateSecret;
    impl Action for CreateSecret {
        const NAME: &'static str = "secretsmanager:CreateSecret";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteResourcePolicy;
    impl Action for DeleteResourcePolicy {
        const NAME: &'static str = "secretsmanager:DeleteResourcePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteSecret;
    impl Action for DeleteSecret {
        const NAME: &'static str = "secretsmanager:DeleteSecret";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeSecret;
    impl Action for DescribeSecret {
        const NAME: &'static str = "secretsmanager:DescribeSecret";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DisassociateCrossAccountReplica;
    impl Action for DisassociateCrossAccountReplica {
        const NAME: &'static str = "secretsmanager:DisassociateCrossAccountReplica";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetRandomPassword;
    impl Action for GetRandomPassword {
        const NAME: &'static str = "secretsmanager:GetRandomPassword";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetResourcePolicy;
    impl Action for GetResourcePolicy {
        const NAME: &'static str = "secretsmanager:GetResourcePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetSecretValue;
    impl Action for GetSecretValue {
        const NAME: &'static str = "secretsmanager:GetSecretValue";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListResourcePolicies;
    impl Action for ListResourcePolicies {
        const NAME: &'static str = "secretsmanager:ListResourcePolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListSecretVersionIds;
    impl Action for ListSecretVersionIds {
        const NAME: &'static str = "secretsmanager:ListSecretVersionIds";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListSecrets;
    impl Action for ListSecrets {
        const NAME: &'static str = "secretsmanager:ListSecrets";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PutResourcePolicy;
    impl Action for PutResourcePolicy {
        const NAME: &'static str = "secretsmanager:PutResourcePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PutSecretValue;
    impl Action for PutSecretValue {
        const NAME: &'static str = "secretsmanager:PutSecretValue";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RemoveRegionsFromReplication;
    impl Action for RemoveRegionsFromReplication {
        const NAME: &'static str = "secretsmanager:RemoveRegionsFromReplication";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ReplicateSecretToRegions;
    impl Action for ReplicateSecretToRegions {
        const NAME: &'static str = "secretsmanager:ReplicateSecretToRegions";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RestoreSecret;
    impl Action for RestoreSecret {
        const NAME: &'static str = "secretsmanager:RestoreSecret";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RotateSecret;
    impl Action for RotateSecret {
        const NAME: &'static str = "secretsmanager:RotateSecret";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct StopReplicationToReplica;
    impl Action for StopReplicationToReplica {
        const NAME: &'static str = "secretsmanager:StopReplicationToReplica";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagResource;
    impl Action for TagResource {
        const NAME: &'static str = "secretsmanager:TagResource";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagResource;
    impl Action for UntagResource {
        const NAME: &'static str = "secretsmanager:UntagResource";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateSecret;
    impl Action for UpdateSecret {
        const NAME: &'static str = "secretsmanager:UpdateSecret";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateSecretVersionStage;
    impl Action for UpdateSecretVersionStage {
        const NAME: &'static str = "secretsmanager:UpdateSecretVersionStage";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ValidateResourcePolicy;
    impl Action for ValidateResourcePolicy {
        const NAME: &'static str = "secretsmanager:ValidateResourcePolicy";
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct APIErrorType {
    #[serde(rename = "SecretId", skip_serializing_if = "Option::is_none")]
    pub secret_id: Option<String>,
    #[serde(rename = "ErrorCode", skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    #[serde(rename = "Message", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AssociateCrossAccountReplicaRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "CrossAccountReplicaARN")]
    pub cross_account_replica_arn: String,
    #[serde(rename = "ReplicaRestriction", skip_serializing_if = "Option::is_none")]
    pub replica_restriction: Option<ReplicaRestrictionType>,
    #[serde(rename = "ReplicationRoleARN", skip_serializing_if = "Option::is_none")]
    pub replication_role_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AssociateCrossAccountReplicaResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(
        rename = "CrossAccountReplicaARN",
        skip_serializing_if = "Option::is_none"
    )]
    pub cross_account_replica_arn: Option<String>,
    #[serde(rename = "ReplicationStatus", skip_serializing_if = "Option::is_none")]
    pub replication_status: Option<StatusType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetSecretValueRequest {
    #[serde(rename = "SecretIdList", skip_serializing_if = "Option::is_none")]
    pub secret_id_list: Option<Vec<String>>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetSecretValueResponse {
    #[serde(rename = "SecretValues", skip_serializing_if = "Option::is_none")]
    pub secret_values: Option<Vec<SecretValueEntry>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Errors", skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<APIErrorType>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CancelRotateSecretRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CancelRotateSecretResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateSecretRequest {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "ClientRequestToken", skip_serializing_if = "Option::is_none")]
    pub client_request_token: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "SecretBinary", skip_serializing_if = "Option::is_none")]
    pub secret_binary: Option<Blob>,
    #[serde(rename = "SecretString", skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<Sensitive>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "AddReplicaRegions", skip_serializing_if = "Option::is_none")]
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    #[serde(
        rename = "ForceOverwriteReplicaSecret",
        skip_serializing_if = "Option::is_none"
    )]
    pub force_overwrite_replica_secret: Option<bool>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(
        rename = "CrossAccountPrimaryARN",
        skip_serializing_if = "Option::is_none"
    )]
    pub cross_account_primary_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateSecretResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "ReplicationStatus", skip_serializing_if = "Option::is_none")]
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CrossAccountPrimaryType {
    #[serde(rename = "PrimarySecretARN", skip_serializing_if = "Option::is_none")]
    pub primary_secret_arn: Option<String>,
    #[serde(rename = "ReplicationStatus", skip_serializing_if = "Option::is_none")]
    pub replication_status: Option<StatusType>,
    #[serde(rename = "StatusMessage", skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CrossAccountReplicaEntry {
    #[serde(rename = "ReplicaSecretARN", skip_serializing_if = "Option::is_none")]
    pub replica_secret_arn: Option<String>,
    #[serde(rename = "ReplicationRoleARN", skip_serializing_if = "Option::is_none")]
    pub replication_role_arn: Option<String>,
    #[serde(rename = "ReplicationStatus", skip_serializing_if = "Option::is_none")]
    pub replication_status: Option<StatusType>,
    #[serde(rename = "StatusMessage", skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteResourcePolicyRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteResourcePolicyResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSecretRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(
        rename = "RecoveryWindowInDays",
        skip_serializing_if = "Option::is_none"
    )]
    pub recovery_window_in_days: Option<i64>,
    #[serde(
        rename = "ForceDeleteWithoutRecovery",
        skip_serializing_if = "Option::is_none"
    )]
    pub force_delete_without_recovery: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSecretResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "DeletionDate", skip_serializing_if = "Option::is_none")]
    pub deletion_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSecretRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSecretResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "RotationEnabled", skip_serializing_if = "Option::is_none")]
    pub rotation_enabled: Option<bool>,
    #[serde(rename = "RotationLambdaARN", skip_serializing_if = "Option::is_none")]
    pub rotation_lambda_arn: Option<String>,
    #[serde(rename = "RotationRules", skip_serializing_if = "Option::is_none")]
    pub rotation_rules: Option<RotationRulesType>,
    #[serde(
        rename = "ExternalSecretRotationMetadata",
        skip_serializing_if = "Option::is_none"
    )]
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    #[serde(
        rename = "ExternalSecretRotationRoleArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub external_secret_rotation_role_arn: Option<String>,
    #[serde(rename = "LastRotatedDate", skip_serializing_if = "Option::is_none")]
    pub last_rotated_date: Option<Timestamp>,
    #[serde(rename = "LastChangedDate", skip_serializing_if = "Option::is_none")]
    pub last_changed_date: Option<Timestamp>,
    #[serde(rename = "LastAccessedDate", skip_serializing_if = "Option::is_none")]
    pub last_accessed_date: Option<Timestamp>,
    #[serde(rename = "DeletedDate", skip_serializing_if = "Option::is_none")]
    pub deleted_date: Option<Timestamp>,
    #[serde(rename = "NextRotationDate", skip_serializing_if = "Option::is_none")]
    pub next_rotation_date: Option<Timestamp>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VersionIdsToStages", skip_serializing_if = "Option::is_none")]
    pub version_ids_to_stages: Option<BTreeMap<String, Vec<String>>>,
    #[serde(rename = "OwningService", skip_serializing_if = "Option::is_none")]
    pub owning_service: Option<String>,
    #[serde(rename = "CreatedDate", skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    #[serde(rename = "PrimaryRegion", skip_serializing_if = "Option::is_none")]
    pub primary_region: Option<String>,
    #[serde(rename = "ReplicationStatus", skip_serializing_if = "Option::is_none")]
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    #[serde(
        rename = "CrossAccountPrimary",
        skip_serializing_if = "Option::is_none"
    )]
    pub cross_account_primary: Option<CrossAccountPrimaryType>,
    #[serde(
        rename = "CrossAccountReplicas",
        skip_serializing_if = "Option::is_none"
    )]
    pub cross_account_replicas: Option<Vec<CrossAccountReplicaEntry>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DisassociateCrossAccountReplicaRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "CrossAccountReplicaARN")]
    pub cross_account_replica_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DisassociateCrossAccountReplicaResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(
        rename = "CrossAccountReplicaARN",
        skip_serializing_if = "Option::is_none"
    )]
    pub cross_account_replica_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ExternalSecretRotationMetadataItem {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Filter {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<FilterNameStringType>,
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FilterNameStringType {
    #[serde(rename = "description")]
    Description,
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "tag-key")]
    TagKey,
    #[serde(rename = "tag-value")]
    TagValue,
    #[serde(rename = "primary-region")]
    PrimaryRegion,
    #[serde(rename = "owning-service")]
    OwningService,
    #[serde(rename = "all")]
    All,
}

impl FilterNameStringType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Description => "description",
            Self::Name => "name",
            Self::TagKey => "tag-key",
            Self::TagValue => "tag-value",
            Self::PrimaryRegion => "primary-region",
            Self::OwningService => "owning-service",
            Self::All => "all",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "description" => Self::Description,
            "name" => Self::Name,
            "tag-key" => Self::TagKey,
            "tag-value" => Self::TagValue,
            "primary-region" => Self::PrimaryRegion,
            "owning-service" => Self::OwningService,
            "all" => Self::All,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRandomPasswordRequest {
    #[serde(rename = "PasswordLength", skip_serializing_if = "Option::is_none")]
    pub password_length: Option<i64>,
    #[serde(rename = "ExcludeCharacters", skip_serializing_if = "Option::is_none")]
    pub exclude_characters: Option<String>,
    #[serde(rename = "ExcludeNumbers", skip_serializing_if = "Option::is_none")]
    pub exclude_numbers: Option<bool>,
    #[serde(rename = "ExcludePunctuation", skip_serializing_if = "Option::is_none")]
    pub exclude_punctuation: Option<bool>,
    #[serde(rename = "ExcludeUppercase", skip_serializing_if = "Option::is_none")]
    pub exclude_uppercase: Option<bool>,
    #[serde(rename = "ExcludeLowercase", skip_serializing_if = "Option::is_none")]
    pub exclude_lowercase: Option<bool>,
    #[serde(rename = "IncludeSpace", skip_serializing_if = "Option::is_none")]
    pub include_space: Option<bool>,
    #[serde(
        rename = "RequireEachIncludedType",
        skip_serializing_if = "Option::is_none"
    )]
    pub require_each_included_type: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRandomPasswordResponse {
    #[serde(rename = "RandomPassword", skip_serializing_if = "Option::is_none")]
    pub random_password: Option<Sensitive>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetResourcePolicyRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetResourcePolicyResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<String>,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSecretValueRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "VersionStage", skip_serializing_if = "Option::is_none")]
    pub version_stage: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSecretValueResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "SecretBinary", skip_serializing_if = "Option::is_none")]
    pub secret_binary: Option<Blob>,
    #[serde(rename = "SecretString", skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<Sensitive>,
    #[serde(rename = "VersionStages", skip_serializing_if = "Option::is_none")]
    pub version_stages: Option<Vec<String>>,
    #[serde(rename = "CreatedDate", skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListResourcePoliciesRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListResourcePoliciesResponse {
    #[serde(rename = "ResourcePolicies", skip_serializing_if = "Option::is_none")]
    pub resource_policies: Option<Vec<ResourcePolicySummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSecretVersionIdsRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "IncludeDeprecated", skip_serializing_if = "Option::is_none")]
    pub include_deprecated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSecretVersionIdsResponse {
    #[serde(rename = "Versions", skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<SecretVersionsListEntry>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSecretsRequest {
    #[serde(
        rename = "IncludePlannedDeletion",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_planned_deletion: Option<bool>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "SortOrder", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrderType>,
    #[serde(rename = "SortBy", skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<SortByType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSecretsResponse {
    #[serde(rename = "SecretList", skip_serializing_if = "Option::is_none")]
    pub secret_list: Option<Vec<SecretListEntry>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutResourcePolicyRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "ResourcePolicy")]
    pub resource_policy: String,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "BlockPublicPolicy", skip_serializing_if = "Option::is_none")]
    pub block_public_policy: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutResourcePolicyResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutSecretValueRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "ClientRequestToken", skip_serializing_if = "Option::is_none")]
    pub client_request_token: Option<String>,
    #[serde(rename = "SecretBinary", skip_serializing_if = "Option::is_none")]
    pub secret_binary: Option<Blob>,
    #[serde(rename = "SecretString", skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<Sensitive>,
    #[serde(rename = "VersionStages", skip_serializing_if = "Option::is_none")]
    pub version_stages: Option<Vec<String>>,
    #[serde(rename = "RotationToken", skip_serializing_if = "Option::is_none")]
    pub rotation_token: Option<Sensitive>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutSecretValueResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "VersionStages", skip_serializing_if = "Option::is_none")]
    pub version_stages: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveRegionsFromReplicationRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "RemoveReplicaRegions")]
    pub remove_replica_regions: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveRegionsFromReplicationResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "ReplicationStatus", skip_serializing_if = "Option::is_none")]
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplicaRegionType {
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ReplicaRestrictionType {
    #[serde(rename = "SameOrg")]
    SameOrg,
    #[serde(rename = "NoRestriction")]
    NoRestriction,
}

impl ReplicaRestrictionType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SameOrg => "SameOrg",
            Self::NoRestriction => "NoRestriction",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "SameOrg" => Self::SameOrg,
            "NoRestriction" => Self::NoRestriction,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplicateSecretToRegionsRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "AddReplicaRegions")]
    pub add_replica_regions: Vec<ReplicaRegionType>,
    #[serde(
        rename = "ForceOverwriteReplicaSecret",
        skip_serializing_if = "Option::is_none"
    )]
    pub force_overwrite_replica_secret: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplicateSecretToRegionsResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "ReplicationStatus", skip_serializing_if = "Option::is_none")]
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplicationStatusType {
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    #[serde(rename = "StatusMessage", skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
    #[serde(rename = "LastAccessedDate", skip_serializing_if = "Option::is_none")]
    pub last_accessed_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ResourcePolicySummary {
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RestoreSecretRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RestoreSecretResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RotateSecretRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "ClientRequestToken", skip_serializing_if = "Option::is_none")]
    pub client_request_token: Option<String>,
    #[serde(rename = "RotationLambdaARN", skip_serializing_if = "Option::is_none")]
    pub rotation_lambda_arn: Option<String>,
    #[serde(rename = "RotationRules", skip_serializing_if = "Option::is_none")]
    pub rotation_rules: Option<RotationRulesType>,
    #[serde(
        rename = "ExternalSecretRotationMetadata",
        skip_serializing_if = "Option::is_none"
    )]
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    #[serde(
        rename = "ExternalSecretRotationRoleArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub external_secret_rotation_role_arn: Option<String>,
    #[serde(rename = "RotateImmediately", skip_serializing_if = "Option::is_none")]
    pub rotate_immediately: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RotateSecretResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RotationRulesType {
    #[serde(
        rename = "AutomaticallyAfterDays",
        skip_serializing_if = "Option::is_none"
    )]
    pub automatically_after_days: Option<i64>,
    #[serde(rename = "Duration", skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    #[serde(rename = "ScheduleExpression", skip_serializing_if = "Option::is_none")]
    pub schedule_expression: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SecretListEntry {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "RotationEnabled", skip_serializing_if = "Option::is_none")]
    pub rotation_enabled: Option<bool>,
    #[serde(rename = "RotationLambdaARN", skip_serializing_if = "Option::is_none")]
    pub rotation_lambda_arn: Option<String>,
    #[serde(rename = "RotationRules", skip_serializing_if = "Option::is_none")]
    pub rotation_rules: Option<RotationRulesType>,
    #[serde(
        rename = "ExternalSecretRotationMetadata",
        skip_serializing_if = "Option::is_none"
    )]
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    #[serde(
        rename = "ExternalSecretRotationRoleArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub external_secret_rotation_role_arn: Option<String>,
    #[serde(rename = "LastRotatedDate", skip_serializing_if = "Option::is_none")]
    pub last_rotated_date: Option<Timestamp>,
    #[serde(rename = "LastChangedDate", skip_serializing_if = "Option::is_none")]
    pub last_changed_date: Option<Timestamp>,
    #[serde(rename = "LastAccessedDate", skip_serializing_if = "Option::is_none")]
    pub last_accessed_date: Option<Timestamp>,
    #[serde(rename = "DeletedDate", skip_serializing_if = "Option::is_none")]
    pub deleted_date: Option<Timestamp>,
    #[serde(rename = "NextRotationDate", skip_serializing_if = "Option::is_none")]
    pub next_rotation_date: Option<Timestamp>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(
        rename = "SecretVersionsToStages",
        skip_serializing_if = "Option::is_none"
    )]
    pub secret_versions_to_stages: Option<BTreeMap<String, Vec<String>>>,
    #[serde(rename = "OwningService", skip_serializing_if = "Option::is_none")]
    pub owning_service: Option<String>,
    #[serde(rename = "CreatedDate", skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    #[serde(rename = "PrimaryRegion", skip_serializing_if = "Option::is_none")]
    pub primary_region: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SecretValueEntry {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "SecretBinary", skip_serializing_if = "Option::is_none")]
    pub secret_binary: Option<Blob>,
    #[serde(rename = "SecretString", skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<Sensitive>,
    #[serde(rename = "VersionStages", skip_serializing_if = "Option::is_none")]
    pub version_stages: Option<Vec<String>>,
    #[serde(rename = "CreatedDate", skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SecretVersionsListEntry {
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "VersionStages", skip_serializing_if = "Option::is_none")]
    pub version_stages: Option<Vec<String>>,
    #[serde(rename = "LastAccessedDate", skip_serializing_if = "Option::is_none")]
    pub last_accessed_date: Option<Timestamp>,
    #[serde(rename = "CreatedDate", skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    #[serde(rename = "KmsKeyIds", skip_serializing_if = "Option::is_none")]
    pub kms_key_ids: Option<Vec<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SortByType {
    #[serde(rename = "created-date")]
    CreatedDate,
    #[serde(rename = "last-accessed-date")]
    LastAccessedDate,
    #[serde(rename = "last-changed-date")]
    LastChangedDate,
    #[serde(rename = "name")]
    Name,
}

impl SortByType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreatedDate => "created-date",
            Self::LastAccessedDate => "last-accessed-date",
            Self::LastChangedDate => "last-changed-date",
            Self::Name => "name",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "created-date" => Self::CreatedDate,
            "last-accessed-date" => Self::LastAccessedDate,
            "last-changed-date" => Self::LastChangedDate,
            "name" => Self::Name,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SortOrderType {
    #[serde(rename = "asc")]
    Asc,
    #[serde(rename = "desc")]
    Desc,
}

impl SortOrderType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StatusType {
    #[serde(rename = "InSync")]
    InSync,
    #[serde(rename = "Failed")]
    Failed,
    #[serde(rename = "InProgress")]
    InProgress,
    #[serde(rename = "Pending")]
    Pending,
    #[serde(rename = "Detached")]
    Detached,
}

impl StatusType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InSync => "InSync",
            Self::Failed => "Failed",
            Self::InProgress => "InProgress",
            Self::Pending => "Pending",
            Self::Detached => "Detached",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "InSync" => Self::InSync,
            "Failed" => Self::Failed,
            "InProgress" => Self::InProgress,
            "Pending" => Self::Pending,
            "Detached" => Self::Detached,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct StopReplicationToReplicaRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct StopReplicationToReplicaResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecretRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "ClientRequestToken", skip_serializing_if = "Option::is_none")]
    pub client_request_token: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "SecretBinary", skip_serializing_if = "Option::is_none")]
    pub secret_binary: Option<Blob>,
    #[serde(rename = "SecretString", skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<Sensitive>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecretResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecretVersionStageRequest {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "VersionStage")]
    pub version_stage: String,
    #[serde(
        rename = "RemoveFromVersionId",
        skip_serializing_if = "Option::is_none"
    )]
    pub remove_from_version_id: Option<String>,
    #[serde(rename = "MoveToVersionId", skip_serializing_if = "Option::is_none")]
    pub move_to_version_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecretVersionStageResponse {
    #[serde(rename = "ARN", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ValidateResourcePolicyRequest {
    #[serde(rename = "SecretId", skip_serializing_if = "Option::is_none")]
    pub secret_id: Option<String>,
    #[serde(rename = "ResourcePolicy")]
    pub resource_policy: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ValidateResourcePolicyResponse {
    #[serde(
        rename = "PolicyValidationPassed",
        skip_serializing_if = "Option::is_none"
    )]
    pub policy_validation_passed: Option<bool>,
    #[serde(rename = "ValidationErrors", skip_serializing_if = "Option::is_none")]
    pub validation_errors: Option<Vec<ValidationErrorsEntry>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ValidationErrorsEntry {
    #[serde(rename = "CheckName", skip_serializing_if = "Option::is_none")]
    pub check_name: Option<String>,
    #[serde(rename = "ErrorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

static API_ERROR_LIST_TYPE_SHAPE: Shape = Shape {
    name: "APIErrorListType",
    sensitive: false,
    kind: Kind::List {
        member: &API_ERROR_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static API_ERROR_TYPE_SHAPE: Shape = Shape {
    name: "APIErrorType",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ErrorCode",
            shape: &ERROR_CODE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Message",
            shape: &ERROR_MESSAGE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ADD_REPLICA_REGION_LIST_TYPE_SHAPE: Shape = Shape {
    name: "AddReplicaRegionListType",
    sensitive: false,
    kind: Kind::List {
        member: &REPLICA_REGION_TYPE_SHAPE,
        length: Bounds {
            min: Some(1),
            max: None,
        },
        flattened: false,
    },
};
static ASSOCIATE_CROSS_ACCOUNT_REPLICA_REQUEST_SHAPE: Shape = Shape {
    name: "AssociateCrossAccountReplicaRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CrossAccountReplicaARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ReplicaRestriction",
            shape: &REPLICA_RESTRICTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicationRoleARN",
            shape: &ROLE_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ASSOCIATE_CROSS_ACCOUNT_REPLICA_RESPONSE_SHAPE: Shape = Shape {
    name: "AssociateCrossAccountReplicaResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CrossAccountReplicaARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicationStatus",
            shape: &STATUS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE_SHAPE: Shape = Shape {
    name: "AutomaticallyRotateAfterDaysType",
    sensitive: false,
    kind: Kind::Long {
        value: Bounds {
            min: Some(1),
            max: Some(1000),
        },
    },
};
static BATCH_GET_SECRET_VALUE_REQUEST_SHAPE: Shape = Shape {
    name: "BatchGetSecretValueRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretIdList",
            shape: &SECRET_ID_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Filters",
            shape: &FILTERS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_BATCH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static BATCH_GET_SECRET_VALUE_RESPONSE_SHAPE: Shape = Shape {
    name: "BatchGetSecretValueResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretValues",
            shape: &SECRET_VALUES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Errors",
            shape: &API_ERROR_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static BOOLEAN_TYPE_SHAPE: Shape = Shape {
    name: "BooleanType",
    sensitive: false,
    kind: Kind::Boolean,
};
static CANCEL_ROTATE_SECRET_REQUEST_SHAPE: Shape = Shape {
    name: "CancelRotateSecretRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SecretId",
        shape: &SECRET_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CANCEL_ROTATE_SECRET_RESPONSE_SHAPE: Shape = Shape {
    name: "CancelRotateSecretResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CLIENT_REQUEST_TOKEN_TYPE_SHAPE: Shape = Shape {
    name: "ClientRequestTokenType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(32),
            max: Some(64),
        },
        pattern: None,
        one_of: &[],
    },
};
static CREATE_SECRET_REQUEST_SHAPE: Shape = Shape {
    name: "CreateSecretRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Name",
            shape: &NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ClientRequestToken",
            shape: &CLIENT_REQUEST_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KmsKeyId",
            shape: &KMS_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretBinary",
            shape: &SECRET_BINARY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretString",
            shape: &SECRET_STRING_TYPE_SHAPE,
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
            name: "AddReplicaRegions",
            shape: &ADD_REPLICA_REGION_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ForceOverwriteReplicaSecret",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Type",
            shape: &MEDEA_TYPE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CrossAccountPrimaryARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_SECRET_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateSecretResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicationStatus",
            shape: &REPLICATION_STATUS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATED_DATE_TYPE_SHAPE: Shape = Shape {
    name: "CreatedDateType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static CROSS_ACCOUNT_PRIMARY_TYPE_SHAPE: Shape = Shape {
    name: "CrossAccountPrimaryType",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PrimarySecretARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicationStatus",
            shape: &STATUS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "StatusMessage",
            shape: &STATUS_MESSAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CROSS_ACCOUNT_REPLICA_ENTRY_SHAPE: Shape = Shape {
    name: "CrossAccountReplicaEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ReplicaSecretARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicationRoleARN",
            shape: &ROLE_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicationStatus",
            shape: &STATUS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "StatusMessage",
            shape: &STATUS_MESSAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CROSS_ACCOUNT_REPLICA_LIST_TYPE_SHAPE: Shape = Shape {
    name: "CrossAccountReplicaListType",
    sensitive: false,
    kind: Kind::List {
        member: &CROSS_ACCOUNT_REPLICA_ENTRY_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(100),
        },
        flattened: false,
    },
};
static DELETE_RESOURCE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteResourcePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &RESOURCE_POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DELETE_RESOURCE_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteResourcePolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &RESOURCE_POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DELETE_SECRET_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteSecretRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RecoveryWindowInDays",
            shape: &RECOVERY_WINDOW_IN_DAYS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ForceDeleteWithoutRecovery",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DELETE_SECRET_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteSecretResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DeletionDate",
            shape: &DELETION_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DELETED_DATE_TYPE_SHAPE: Shape = Shape {
    name: "DeletedDateType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static DELETION_DATE_TYPE_SHAPE: Shape = Shape {
    name: "DeletionDateType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static DESCRIBE_SECRET_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeSecretRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SecretId",
        shape: &SECRET_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DESCRIBE_SECRET_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeSecretResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Type",
            shape: &MEDEA_TYPE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KmsKeyId",
            shape: &KMS_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationEnabled",
            shape: &ROTATION_ENABLED_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationLambdaARN",
            shape: &ROTATION_LAMBDA_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationRules",
            shape: &ROTATION_RULES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExternalSecretRotationMetadata",
            shape: &EXTERNAL_SECRET_ROTATION_METADATA_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExternalSecretRotationRoleArn",
            shape: &ROLE_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastRotatedDate",
            shape: &LAST_ROTATED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastChangedDate",
            shape: &LAST_CHANGED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastAccessedDate",
            shape: &LAST_ACCESSED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DeletedDate",
            shape: &DELETED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextRotationDate",
            shape: &NEXT_ROTATION_DATE_TYPE_SHAPE,
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
            name: "VersionIdsToStages",
            shape: &SECRET_VERSIONS_TO_STAGES_MAP_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "OwningService",
            shape: &OWNING_SERVICE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreatedDate",
            shape: &TIMESTAMP_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PrimaryRegion",
            shape: &REGION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicationStatus",
            shape: &REPLICATION_STATUS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CrossAccountPrimary",
            shape: &CROSS_ACCOUNT_PRIMARY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CrossAccountReplicas",
            shape: &CROSS_ACCOUNT_REPLICA_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIPTION_TYPE_SHAPE: Shape = Shape {
    name: "DescriptionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(2048),
        },
        pattern: None,
        one_of: &[],
    },
};
static DISASSOCIATE_CROSS_ACCOUNT_REPLICA_REQUEST_SHAPE: Shape = Shape {
    name: "DisassociateCrossAccountReplicaRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CrossAccountReplicaARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DISASSOCIATE_CROSS_ACCOUNT_REPLICA_RESPONSE_SHAPE: Shape = Shape {
    name: "DisassociateCrossAccountReplicaResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CrossAccountReplicaARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DURATION_TYPE_SHAPE: Shape = Shape {
    name: "DurationType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(2),
            max: Some(3),
        },
        pattern: Some(Pattern::new("[0-9]+h")),
        one_of: &[],
    },
};
static ERROR_CODE_SHAPE: Shape = Shape {
    name: "ErrorCode",
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
static ERROR_MESSAGE_SHAPE: Shape = Shape {
    name: "ErrorMessage",
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
static EXCLUDE_CHARACTERS_TYPE_SHAPE: Shape = Shape {
    name: "ExcludeCharactersType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(4096),
        },
        pattern: None,
        one_of: &[],
    },
};
static EXCLUDE_LOWERCASE_TYPE_SHAPE: Shape = Shape {
    name: "ExcludeLowercaseType",
    sensitive: false,
    kind: Kind::Boolean,
};
static EXCLUDE_NUMBERS_TYPE_SHAPE: Shape = Shape {
    name: "ExcludeNumbersType",
    sensitive: false,
    kind: Kind::Boolean,
};
static EXCLUDE_PUNCTUATION_TYPE_SHAPE: Shape = Shape {
    name: "ExcludePunctuationType",
    sensitive: false,
    kind: Kind::Boolean,
};
static EXCLUDE_UPPERCASE_TYPE_SHAPE: Shape = Shape {
    name: "ExcludeUppercaseType",
    sensitive: false,
    kind: Kind::Boolean,
};
static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_SHAPE: Shape = Shape {
    name: "ExternalSecretRotationMetadataItem",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Key",
            shape: &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Value",
            shape: &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE_SHAPE: Shape = Shape {
    name: "ExternalSecretRotationMetadataItemKeyType",
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
static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE_SHAPE: Shape = Shape {
    name: "ExternalSecretRotationMetadataItemValueType",
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
static EXTERNAL_SECRET_ROTATION_METADATA_TYPE_SHAPE: Shape = Shape {
    name: "ExternalSecretRotationMetadataType",
    sensitive: false,
    kind: Kind::List {
        member: &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static FILTER_SHAPE: Shape = Shape {
    name: "Filter",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Key",
            shape: &FILTER_NAME_STRING_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Values",
            shape: &FILTER_VALUES_STRING_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static FILTER_NAME_STRING_TYPE_SHAPE: Shape = Shape {
    name: "FilterNameStringType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "description",
            "name",
            "tag-key",
            "tag-value",
            "primary-region",
            "owning-service",
            "all",
        ],
    },
};
static FILTER_VALUE_STRING_TYPE_SHAPE: Shape = Shape {
    name: "FilterValueStringType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(512),
        },
        pattern: Some(Pattern::new("^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$")),
        one_of: &[],
    },
};
static FILTER_VALUES_STRING_LIST_SHAPE: Shape = Shape {
    name: "FilterValuesStringList",
    sensitive: false,
    kind: Kind::List {
        member: &FILTER_VALUE_STRING_TYPE_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(10),
        },
        flattened: false,
    },
};
static FILTERS_LIST_TYPE_SHAPE: Shape = Shape {
    name: "FiltersListType",
    sensitive: false,
    kind: Kind::List {
        member: &FILTER_SHAPE,
        length: Bounds {
            min: None,
            max: Some(10),
        },
        flattened: false,
    },
};
static GET_RANDOM_PASSWORD_REQUEST_SHAPE: Shape = Shape {
    name: "GetRandomPasswordRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PasswordLength",
            shape: &PASSWORD_LENGTH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExcludeCharacters",
            shape: &EXCLUDE_CHARACTERS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExcludeNumbers",
            shape: &EXCLUDE_NUMBERS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExcludePunctuation",
            shape: &EXCLUDE_PUNCTUATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExcludeUppercase",
            shape: &EXCLUDE_UPPERCASE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExcludeLowercase",
            shape: &EXCLUDE_LOWERCASE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IncludeSpace",
            shape: &INCLUDE_SPACE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RequireEachIncludedType",
            shape: &REQUIRE_EACH_INCLUDED_TYPE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_RANDOM_PASSWORD_RESPONSE_SHAPE: Shape = Shape {
    name: "GetRandomPasswordResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "RandomPassword",
        shape: &RANDOM_PASSWORD_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static GET_RESOURCE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "GetResourcePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &RESOURCE_POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_RESOURCE_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetResourcePolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ResourcePolicy",
            shape: &NON_EMPTY_RESOURCE_POLICY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &RESOURCE_POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_SECRET_VALUE_REQUEST_SHAPE: Shape = Shape {
    name: "GetSecretValueRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionStage",
            shape: &SECRET_VERSION_STAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_SECRET_VALUE_RESPONSE_SHAPE: Shape = Shape {
    name: "GetSecretValueResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretBinary",
            shape: &SECRET_BINARY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretString",
            shape: &SECRET_STRING_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionStages",
            shape: &SECRET_VERSION_STAGES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreatedDate",
            shape: &CREATED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static INCLUDE_SPACE_TYPE_SHAPE: Shape = Shape {
    name: "IncludeSpaceType",
    sensitive: false,
    kind: Kind::Boolean,
};
static KMS_KEY_ID_LIST_TYPE_SHAPE: Shape = Shape {
    name: "KmsKeyIdListType",
    sensitive: false,
    kind: Kind::List {
        member: &KMS_KEY_ID_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static KMS_KEY_ID_TYPE_SHAPE: Shape = Shape {
    name: "KmsKeyIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(2048),
        },
        pattern: None,
        one_of: &[],
    },
};
static LAST_ACCESSED_DATE_TYPE_SHAPE: Shape = Shape {
    name: "LastAccessedDateType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static LAST_CHANGED_DATE_TYPE_SHAPE: Shape = Shape {
    name: "LastChangedDateType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static LAST_ROTATED_DATE_TYPE_SHAPE: Shape = Shape {
    name: "LastRotatedDateType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static LIST_RESOURCE_POLICIES_REQUEST_SHAPE: Shape = Shape {
    name: "ListResourcePoliciesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_RESOURCE_POLICIES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListResourcePoliciesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ResourcePolicies",
            shape: &RESOURCE_POLICY_SUMMARY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SECRET_VERSION_IDS_REQUEST_SHAPE: Shape = Shape {
    name: "ListSecretVersionIdsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IncludeDeprecated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SECRET_VERSION_IDS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListSecretVersionIdsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Versions",
            shape: &SECRET_VERSIONS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SECRETS_REQUEST_SHAPE: Shape = Shape {
    name: "ListSecretsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "IncludePlannedDeletion",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Filters",
            shape: &FILTERS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SortOrder",
            shape: &SORT_ORDER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SortBy",
            shape: &SORT_BY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SECRETS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListSecretsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretList",
            shape: &SECRET_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static MAX_RESULTS_BATCH_TYPE_SHAPE: Shape = Shape {
    name: "MaxResultsBatchType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(20),
        },
    },
};
static MAX_RESULTS_TYPE_SHAPE: Shape = Shape {
    name: "MaxResultsType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(100),
        },
    },
};
static MEDEA_TYPE_TYPE_SHAPE: Shape = Shape {
    name: "MedeaTypeType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static NAME_TYPE_SHAPE: Shape = Shape {
    name: "NameType",
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
static NEXT_ROTATION_DATE_TYPE_SHAPE: Shape = Shape {
    name: "NextRotationDateType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static NEXT_TOKEN_TYPE_SHAPE: Shape = Shape {
    name: "NextTokenType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(4096),
        },
        pattern: None,
        one_of: &[],
    },
};
static NON_EMPTY_RESOURCE_POLICY_TYPE_SHAPE: Shape = Shape {
    name: "NonEmptyResourcePolicyType",
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
static OWNING_SERVICE_TYPE_SHAPE: Shape = Shape {
    name: "OwningServiceType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: None,
        one_of: &[],
    },
};
static PASSWORD_LENGTH_TYPE_SHAPE: Shape = Shape {
    name: "PasswordLengthType",
    sensitive: false,
    kind: Kind::Long {
        value: Bounds {
            min: Some(1),
            max: Some(4096),
        },
    },
};
static PUT_RESOURCE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "PutResourcePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ResourcePolicy",
            shape: &NON_EMPTY_RESOURCE_POLICY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &RESOURCE_POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "BlockPublicPolicy",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static PUT_RESOURCE_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "PutResourcePolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &RESOURCE_POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static PUT_SECRET_VALUE_REQUEST_SHAPE: Shape = Shape {
    name: "PutSecretValueRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ClientRequestToken",
            shape: &CLIENT_REQUEST_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretBinary",
            shape: &SECRET_BINARY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretString",
            shape: &SECRET_STRING_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionStages",
            shape: &SECRET_VERSION_STAGES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationToken",
            shape: &ROTATION_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static PUT_SECRET_VALUE_RESPONSE_SHAPE: Shape = Shape {
    name: "PutSecretValueResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionStages",
            shape: &SECRET_VERSION_STAGES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static RANDOM_PASSWORD_TYPE_SHAPE: Shape = Shape {
    name: "RandomPasswordType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(4096),
        },
        pattern: None,
        one_of: &[],
    },
};
static RECOVERY_WINDOW_IN_DAYS_TYPE_SHAPE: Shape = Shape {
    name: "RecoveryWindowInDaysType",
    sensitive: false,
    kind: Kind::Long {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static REGION_TYPE_SHAPE: Shape = Shape {
    name: "RegionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("^([a-z]+-)+\\d+$")),
        one_of: &[],
    },
};
static REMOVE_REGIONS_FROM_REPLICATION_REQUEST_SHAPE: Shape = Shape {
    name: "RemoveRegionsFromReplicationRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RemoveReplicaRegions",
            shape: &REMOVE_REPLICA_REGION_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static REMOVE_REGIONS_FROM_REPLICATION_RESPONSE_SHAPE: Shape = Shape {
    name: "RemoveRegionsFromReplicationResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicationStatus",
            shape: &REPLICATION_STATUS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static REMOVE_REPLICA_REGION_LIST_TYPE_SHAPE: Shape = Shape {
    name: "RemoveReplicaRegionListType",
    sensitive: false,
    kind: Kind::List {
        member: &REGION_TYPE_SHAPE,
        length: Bounds {
            min: Some(1),
            max: None,
        },
        flattened: false,
    },
};
static REPLICA_REGION_TYPE_SHAPE: Shape = Shape {
    name: "ReplicaRegionType",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Region",
            shape: &REGION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KmsKeyId",
            shape: &KMS_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static REPLICA_RESTRICTION_TYPE_SHAPE: Shape = Shape {
    name: "ReplicaRestrictionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["SameOrg", "NoRestriction"],
    },
};
static REPLICATE_SECRET_TO_REGIONS_REQUEST_SHAPE: Shape = Shape {
    name: "ReplicateSecretToRegionsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AddReplicaRegions",
            shape: &ADD_REPLICA_REGION_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ForceOverwriteReplicaSecret",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static REPLICATE_SECRET_TO_REGIONS_RESPONSE_SHAPE: Shape = Shape {
    name: "ReplicateSecretToRegionsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicationStatus",
            shape: &REPLICATION_STATUS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static REPLICATION_STATUS_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ReplicationStatusListType",
    sensitive: false,
    kind: Kind::List {
        member: &REPLICATION_STATUS_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static REPLICATION_STATUS_TYPE_SHAPE: Shape = Shape {
    name: "ReplicationStatusType",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Region",
            shape: &REGION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KmsKeyId",
            shape: &KMS_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "StatusMessage",
            shape: &STATUS_MESSAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastAccessedDate",
            shape: &LAST_ACCESSED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static REQUIRE_EACH_INCLUDED_TYPE_TYPE_SHAPE: Shape = Shape {
    name: "RequireEachIncludedTypeType",
    sensitive: false,
    kind: Kind::Boolean,
};
static RESOURCE_POLICY_NAME_TYPE_SHAPE: Shape = Shape {
    name: "ResourcePolicyNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(64),
        },
        pattern: Some(Pattern::new("[0-9A-Za-z\\-\\_]+")),
        one_of: &[],
    },
};
static RESOURCE_POLICY_SUMMARY_SHAPE: Shape = Shape {
    name: "ResourcePolicySummary",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "PolicyName",
        shape: &RESOURCE_POLICY_NAME_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static RESOURCE_POLICY_SUMMARY_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ResourcePolicySummaryListType",
    sensitive: false,
    kind: Kind::List {
        member: &RESOURCE_POLICY_SUMMARY_SHAPE,
        length: Bounds {
            min: Some(0),
            max: Some(100),
        },
        flattened: false,
    },
};
static RESTORE_SECRET_REQUEST_SHAPE: Shape = Shape {
    name: "RestoreSecretRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SecretId",
        shape: &SECRET_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static RESTORE_SECRET_RESPONSE_SHAPE: Shape = Shape {
    name: "RestoreSecretResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROLE_ARN_TYPE_SHAPE: Shape = Shape {
    name: "RoleARNType",
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
static ROTATE_SECRET_REQUEST_SHAPE: Shape = Shape {
    name: "RotateSecretRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ClientRequestToken",
            shape: &CLIENT_REQUEST_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationLambdaARN",
            shape: &ROTATION_LAMBDA_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationRules",
            shape: &ROTATION_RULES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExternalSecretRotationMetadata",
            shape: &EXTERNAL_SECRET_ROTATION_METADATA_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExternalSecretRotationRoleArn",
            shape: &ROLE_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotateImmediately",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROTATE_SECRET_RESPONSE_SHAPE: Shape = Shape {
    name: "RotateSecretResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROTATION_ENABLED_TYPE_SHAPE: Shape = Shape {
    name: "RotationEnabledType",
    sensitive: false,
    kind: Kind::Boolean,
};
static ROTATION_LAMBDA_ARN_TYPE_SHAPE: Shape = Shape {
    name: "RotationLambdaARNType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(2048),
        },
        pattern: None,
        one_of: &[],
    },
};
static ROTATION_RULES_TYPE_SHAPE: Shape = Shape {
    name: "RotationRulesType",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AutomaticallyAfterDays",
            shape: &AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Duration",
            shape: &DURATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ScheduleExpression",
            shape: &SCHEDULE_EXPRESSION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROTATION_TOKEN_TYPE_SHAPE: Shape = Shape {
    name: "RotationTokenType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(36),
            max: Some(256),
        },
        pattern: Some(Pattern::new("^[a-zA-Z0-9\\-]+$")),
        one_of: &[],
    },
};
static SCHEDULE_EXPRESSION_TYPE_SHAPE: Shape = Shape {
    name: "ScheduleExpressionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(256),
        },
        pattern: Some(Pattern::new("[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+")),
        one_of: &[],
    },
};
static SECRET_ARN_TYPE_SHAPE: Shape = Shape {
    name: "SecretARNType",
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
static SECRET_BINARY_TYPE_SHAPE: Shape = Shape {
    name: "SecretBinaryType",
    sensitive: true,
    kind: Kind::Blob {
        length: Bounds {
            min: Some(1),
            max: Some(65536),
        },
    },
};
static SECRET_ID_LIST_TYPE_SHAPE: Shape = Shape {
    name: "SecretIdListType",
    sensitive: false,
    kind: Kind::List {
        member: &SECRET_ID_TYPE_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(20),
        },
        flattened: false,
    },
};
static SECRET_ID_TYPE_SHAPE: Shape = Shape {
    name: "SecretIdType",
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
static SECRET_LIST_ENTRY_SHAPE: Shape = Shape {
    name: "SecretListEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Type",
            shape: &MEDEA_TYPE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KmsKeyId",
            shape: &KMS_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationEnabled",
            shape: &ROTATION_ENABLED_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationLambdaARN",
            shape: &ROTATION_LAMBDA_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationRules",
            shape: &ROTATION_RULES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExternalSecretRotationMetadata",
            shape: &EXTERNAL_SECRET_ROTATION_METADATA_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExternalSecretRotationRoleArn",
            shape: &ROLE_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastRotatedDate",
            shape: &LAST_ROTATED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastChangedDate",
            shape: &LAST_CHANGED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastAccessedDate",
            shape: &LAST_ACCESSED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DeletedDate",
            shape: &DELETED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextRotationDate",
            shape: &NEXT_ROTATION_DATE_TYPE_SHAPE,
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
            name: "SecretVersionsToStages",
            shape: &SECRET_VERSIONS_TO_STAGES_MAP_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "OwningService",
            shape: &OWNING_SERVICE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreatedDate",
            shape: &TIMESTAMP_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PrimaryRegion",
            shape: &REGION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SECRET_LIST_TYPE_SHAPE: Shape = Shape {
    name: "SecretListType",
    sensitive: false,
    kind: Kind::List {
        member: &SECRET_LIST_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SECRET_NAME_TYPE_SHAPE: Shape = Shape {
    name: "SecretNameType",
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
static SECRET_STRING_TYPE_SHAPE: Shape = Shape {
    name: "SecretStringType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(65536),
        },
        pattern: None,
        one_of: &[],
    },
};
static SECRET_VALUE_ENTRY_SHAPE: Shape = Shape {
    name: "SecretValueEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretBinary",
            shape: &SECRET_BINARY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretString",
            shape: &SECRET_STRING_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionStages",
            shape: &SECRET_VERSION_STAGES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreatedDate",
            shape: &CREATED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SECRET_VALUES_TYPE_SHAPE: Shape = Shape {
    name: "SecretValuesType",
    sensitive: false,
    kind: Kind::List {
        member: &SECRET_VALUE_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SECRET_VERSION_ID_TYPE_SHAPE: Shape = Shape {
    name: "SecretVersionIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(32),
            max: Some(64),
        },
        pattern: None,
        one_of: &[],
    },
};
static SECRET_VERSION_STAGE_TYPE_SHAPE: Shape = Shape {
    name: "SecretVersionStageType",
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
static SECRET_VERSION_STAGES_TYPE_SHAPE: Shape = Shape {
    name: "SecretVersionStagesType",
    sensitive: false,
    kind: Kind::List {
        member: &SECRET_VERSION_STAGE_TYPE_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(20),
        },
        flattened: false,
    },
};
static SECRET_VERSIONS_LIST_ENTRY_SHAPE: Shape = Shape {
    name: "SecretVersionsListEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "VersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionStages",
            shape: &SECRET_VERSION_STAGES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastAccessedDate",
            shape: &LAST_ACCESSED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreatedDate",
            shape: &CREATED_DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KmsKeyIds",
            shape: &KMS_KEY_ID_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SECRET_VERSIONS_LIST_TYPE_SHAPE: Shape = Shape {
    name: "SecretVersionsListType",
    sensitive: false,
    kind: Kind::List {
        member: &SECRET_VERSIONS_LIST_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SECRET_VERSIONS_TO_STAGES_MAP_TYPE_SHAPE: Shape = Shape {
    name: "SecretVersionsToStagesMapType",
    sensitive: false,
    kind: Kind::Map {
        key: &SECRET_VERSION_ID_TYPE_SHAPE,
        value: &SECRET_VERSION_STAGES_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static SORT_BY_TYPE_SHAPE: Shape = Shape {
    name: "SortByType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "created-date",
            "last-accessed-date",
            "last-changed-date",
            "name",
        ],
    },
};
static SORT_ORDER_TYPE_SHAPE: Shape = Shape {
    name: "SortOrderType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["asc", "desc"],
    },
};
static STATUS_MESSAGE_TYPE_SHAPE: Shape = Shape {
    name: "StatusMessageType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(4096),
        },
        pattern: None,
        one_of: &[],
    },
};
static STATUS_TYPE_SHAPE: Shape = Shape {
    name: "StatusType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["InSync", "Failed", "InProgress", "Pending", "Detached"],
    },
};
static STOP_REPLICATION_TO_REPLICA_REQUEST_SHAPE: Shape = Shape {
    name: "StopReplicationToReplicaRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SecretId",
        shape: &SECRET_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static STOP_REPLICATION_TO_REPLICA_RESPONSE_SHAPE: Shape = Shape {
    name: "StopReplicationToReplicaResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "ARN",
        shape: &SECRET_ARN_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static TAG_SHAPE: Shape = Shape {
    name: "Tag",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Key",
            shape: &TAG_KEY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Value",
            shape: &TAG_VALUE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static TAG_KEY_LIST_TYPE_SHAPE: Shape = Shape {
    name: "TagKeyListType",
    sensitive: false,
    kind: Kind::List {
        member: &TAG_KEY_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static TAG_KEY_TYPE_SHAPE: Shape = Shape {
    name: "TagKeyType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: None,
        one_of: &[],
    },
};
static TAG_LIST_TYPE_SHAPE: Shape = Shape {
    name: "TagListType",
    sensitive: false,
    kind: Kind::List {
        member: &TAG_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static TAG_RESOURCE_REQUEST_SHAPE: Shape = Shape {
    name: "TagResourceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_VALUE_TYPE_SHAPE: Shape = Shape {
    name: "TagValueType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static TIMESTAMP_TYPE_SHAPE: Shape = Shape {
    name: "TimestampType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static UNTAG_RESOURCE_REQUEST_SHAPE: Shape = Shape {
    name: "UntagResourceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_SECRET_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateSecretRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ClientRequestToken",
            shape: &CLIENT_REQUEST_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KmsKeyId",
            shape: &KMS_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretBinary",
            shape: &SECRET_BINARY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SecretString",
            shape: &SECRET_STRING_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Type",
            shape: &MEDEA_TYPE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_SECRET_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateSecretResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_SECRET_VERSION_STAGE_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateSecretVersionStageRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "VersionStage",
            shape: &SECRET_VERSION_STAGE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RemoveFromVersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MoveToVersionId",
            shape: &SECRET_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_SECRET_VERSION_STAGE_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateSecretVersionStageResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ARN",
            shape: &SECRET_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SECRET_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static VALIDATE_RESOURCE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "ValidateResourcePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SecretId",
            shape: &SECRET_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ResourcePolicy",
            shape: &NON_EMPTY_RESOURCE_POLICY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static VALIDATE_RESOURCE_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "ValidateResourcePolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyValidationPassed",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ValidationErrors",
            shape: &VALIDATION_ERRORS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static VALIDATION_ERRORS_ENTRY_SHAPE: Shape = Shape {
    name: "ValidationErrorsEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CheckName",
            shape: &NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ErrorMessage",
            shape: &ERROR_MESSAGE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static VALIDATION_ERRORS_TYPE_SHAPE: Shape = Shape {
    name: "ValidationErrorsType",
    sensitive: false,
    kind: Kind::List {
        member: &VALIDATION_ERRORS_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
