//! Written by `cargo xtask codegen` from `models/kms.json`. Do not edit.

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
    name: "kms",
    protocol: Protocol::Json {
        target_prefix: "TrentService",
    },
    operations: &[
        &CANCEL_KEY_DELETION_OPERATION,
        &CONNECT_CUSTOM_KEY_STORE_OPERATION,
        &CREATE_ALIAS_OPERATION,
        &CREATE_CUSTOM_KEY_STORE_OPERATION,
        &CREATE_GRANT_OPERATION,
        &CREATE_KEY_OPERATION,
        &DECAPSULATE_OPERATION,
        &DECRYPT_OPERATION,
        &DELETE_ALIAS_OPERATION,
        &DELETE_CUSTOM_KEY_STORE_OPERATION,
        &DELETE_IMPORTED_KEY_MATERIAL_OPERATION,
        &DERIVE_SHARED_SECRET_OPERATION,
        &DESCRIBE_CUSTOM_KEY_STORES_OPERATION,
        &DESCRIBE_KEY_OPERATION,
        &DISABLE_KEY_OPERATION,
        &DISABLE_KEY_ROTATION_OPERATION,
        &DISCONNECT_CUSTOM_KEY_STORE_OPERATION,
        &ENABLE_KEY_OPERATION,
        &ENABLE_KEY_ROTATION_OPERATION,
        &ENCAPSULATE_OPERATION,
        &ENCRYPT_OPERATION,
        &GENERATE_DATA_KEY_OPERATION,
        &GENERATE_DATA_KEY_PAIR_OPERATION,
        &GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_OPERATION,
        &GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OPERATION,
        &GENERATE_MAC_OPERATION,
        &GENERATE_RANDOM_OPERATION,
        &GET_KEY_LAST_USAGE_OPERATION,
        &GET_KEY_POLICY_OPERATION,
        &GET_KEY_ROTATION_STATUS_OPERATION,
        &GET_PARAMETERS_FOR_IMPORT_OPERATION,
        &GET_PUBLIC_KEY_OPERATION,
        &IMPORT_KEY_MATERIAL_OPERATION,
        &LIST_ALIASES_OPERATION,
        &LIST_GRANTS_OPERATION,
        &LIST_KEY_POLICIES_OPERATION,
        &LIST_KEY_ROTATIONS_OPERATION,
        &LIST_KEYS_OPERATION,
        &LIST_RESOURCE_TAGS_OPERATION,
        &LIST_RETIRABLE_GRANTS_OPERATION,
        &PUT_KEY_POLICY_OPERATION,
        &RE_ENCRYPT_OPERATION,
        &REPLICATE_KEY_OPERATION,
        &RETIRE_GRANT_OPERATION,
        &REVOKE_GRANT_OPERATION,
        &ROTATE_KEY_ON_DEMAND_OPERATION,
        &SCHEDULE_KEY_DELETION_OPERATION,
        &SIGN_OPERATION,
        &TAG_RESOURCE_OPERATION,
        &UNTAG_RESOURCE_OPERATION,
        &UPDATE_ALIAS_OPERATION,
        &UPDATE_CUSTOM_KEY_STORE_OPERATION,
        &UPDATE_KEY_DESCRIPTION_OPERATION,
        &UPDATE_PRIMARY_REGION_OPERATION,
        &VERIFY_OPERATION,
        &VERIFY_MAC_OPERATION,
    ],
};

static CANCEL_KEY_DELETION_OPERATION: Operation = Operation {
    name: "CancelKeyDeletion",
    action: "kms:CancelKeyDeletion",
    method: "POST",
    path: "/",
    input: Some(&CANCEL_KEY_DELETION_REQUEST_SHAPE),
    output: Some(&CANCEL_KEY_DELETION_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CONNECT_CUSTOM_KEY_STORE_OPERATION: Operation = Operation {
    name: "ConnectCustomKeyStore",
    action: "kms:ConnectCustomKeyStore",
    method: "POST",
    path: "/",
    input: Some(&CONNECT_CUSTOM_KEY_STORE_REQUEST_SHAPE),
    output: Some(&CONNECT_CUSTOM_KEY_STORE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CREATE_ALIAS_OPERATION: Operation = Operation {
    name: "CreateAlias",
    action: "kms:CreateAlias",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ALIAS_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static CREATE_CUSTOM_KEY_STORE_OPERATION: Operation = Operation {
    name: "CreateCustomKeyStore",
    action: "kms:CreateCustomKeyStore",
    method: "POST",
    path: "/",
    input: Some(&CREATE_CUSTOM_KEY_STORE_REQUEST_SHAPE),
    output: Some(&CREATE_CUSTOM_KEY_STORE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CREATE_GRANT_OPERATION: Operation = Operation {
    name: "CreateGrant",
    action: "kms:CreateGrant",
    method: "POST",
    path: "/",
    input: Some(&CREATE_GRANT_REQUEST_SHAPE),
    output: Some(&CREATE_GRANT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CREATE_KEY_OPERATION: Operation = Operation {
    name: "CreateKey",
    action: "kms:CreateKey",
    method: "POST",
    path: "/",
    input: Some(&CREATE_KEY_REQUEST_SHAPE),
    output: Some(&CREATE_KEY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DECAPSULATE_OPERATION: Operation = Operation {
    name: "Decapsulate",
    action: "kms:Decapsulate",
    method: "POST",
    path: "/",
    input: Some(&DECAPSULATE_REQUEST_SHAPE),
    output: Some(&DECAPSULATE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DECRYPT_OPERATION: Operation = Operation {
    name: "Decrypt",
    action: "kms:Decrypt",
    method: "POST",
    path: "/",
    input: Some(&DECRYPT_REQUEST_SHAPE),
    output: Some(&DECRYPT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DELETE_ALIAS_OPERATION: Operation = Operation {
    name: "DeleteAlias",
    action: "kms:DeleteAlias",
    method: "POST",
    path: "/",
    input: Some(&DELETE_ALIAS_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_CUSTOM_KEY_STORE_OPERATION: Operation = Operation {
    name: "DeleteCustomKeyStore",
    action: "kms:DeleteCustomKeyStore",
    method: "POST",
    path: "/",
    input: Some(&DELETE_CUSTOM_KEY_STORE_REQUEST_SHAPE),
    output: Some(&DELETE_CUSTOM_KEY_STORE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DELETE_IMPORTED_KEY_MATERIAL_OPERATION: Operation = Operation {
    name: "DeleteImportedKeyMaterial",
    action: "kms:DeleteImportedKeyMaterial",
    method: "POST",
    path: "/",
    input: Some(&DELETE_IMPORTED_KEY_MATERIAL_REQUEST_SHAPE),
    output: Some(&DELETE_IMPORTED_KEY_MATERIAL_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DERIVE_SHARED_SECRET_OPERATION: Operation = Operation {
    name: "DeriveSharedSecret",
    action: "kms:DeriveSharedSecret",
    method: "POST",
    path: "/",
    input: Some(&DERIVE_SHARED_SECRET_REQUEST_SHAPE),
    output: Some(&DERIVE_SHARED_SECRET_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_CUSTOM_KEY_STORES_OPERATION: Operation = Operation {
    name: "DescribeCustomKeyStores",
    action: "kms:DescribeCustomKeyStores",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_CUSTOM_KEY_STORES_REQUEST_SHAPE),
    output: Some(&DESCRIBE_CUSTOM_KEY_STORES_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_KEY_OPERATION: Operation = Operation {
    name: "DescribeKey",
    action: "kms:DescribeKey",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_KEY_REQUEST_SHAPE),
    output: Some(&DESCRIBE_KEY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DISABLE_KEY_OPERATION: Operation = Operation {
    name: "DisableKey",
    action: "kms:DisableKey",
    method: "POST",
    path: "/",
    input: Some(&DISABLE_KEY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DISABLE_KEY_ROTATION_OPERATION: Operation = Operation {
    name: "DisableKeyRotation",
    action: "kms:DisableKeyRotation",
    method: "POST",
    path: "/",
    input: Some(&DISABLE_KEY_ROTATION_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DISCONNECT_CUSTOM_KEY_STORE_OPERATION: Operation = Operation {
    name: "DisconnectCustomKeyStore",
    action: "kms:DisconnectCustomKeyStore",
    method: "POST",
    path: "/",
    input: Some(&DISCONNECT_CUSTOM_KEY_STORE_REQUEST_SHAPE),
    output: Some(&DISCONNECT_CUSTOM_KEY_STORE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static ENABLE_KEY_OPERATION: Operation = Operation {
    name: "EnableKey",
    action: "kms:EnableKey",
    method: "POST",
    path: "/",
    input: Some(&ENABLE_KEY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static ENABLE_KEY_ROTATION_OPERATION: Operation = Operation {
    name: "EnableKeyRotation",
    action: "kms:EnableKeyRotation",
    method: "POST",
    path: "/",
    input: Some(&ENABLE_KEY_ROTATION_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static ENCAPSULATE_OPERATION: Operation = Operation {
    name: "Encapsulate",
    action: "kms:Encapsulate",
    method: "POST",
    path: "/",
    input: Some(&ENCAPSULATE_REQUEST_SHAPE),
    output: Some(&ENCAPSULATE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static ENCRYPT_OPERATION: Operation = Operation {
    name: "Encrypt",
    action: "kms:Encrypt",
    method: "POST",
    path: "/",
    input: Some(&ENCRYPT_REQUEST_SHAPE),
    output: Some(&ENCRYPT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GENERATE_DATA_KEY_OPERATION: Operation = Operation {
    name: "GenerateDataKey",
    action: "kms:GenerateDataKey",
    method: "POST",
    path: "/",
    input: Some(&GENERATE_DATA_KEY_REQUEST_SHAPE),
    output: Some(&GENERATE_DATA_KEY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GENERATE_DATA_KEY_PAIR_OPERATION: Operation = Operation {
    name: "GenerateDataKeyPair",
    action: "kms:GenerateDataKeyPair",
    method: "POST",
    path: "/",
    input: Some(&GENERATE_DATA_KEY_PAIR_REQUEST_SHAPE),
    output: Some(&GENERATE_DATA_KEY_PAIR_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_OPERATION: Operation = Operation {
    name: "GenerateDataKeyPairWithoutPlaintext",
    action: "kms:GenerateDataKeyPairWithoutPlaintext",
    method: "POST",
    path: "/",
    input: Some(&GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_REQUEST_SHAPE),
    output: Some(&GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OPERATION: Operation = Operation {
    name: "GenerateDataKeyWithoutPlaintext",
    action: "kms:GenerateDataKeyWithoutPlaintext",
    method: "POST",
    path: "/",
    input: Some(&GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST_SHAPE),
    output: Some(&GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GENERATE_MAC_OPERATION: Operation = Operation {
    name: "GenerateMac",
    action: "kms:GenerateMac",
    method: "POST",
    path: "/",
    input: Some(&GENERATE_MAC_REQUEST_SHAPE),
    output: Some(&GENERATE_MAC_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GENERATE_RANDOM_OPERATION: Operation = Operation {
    name: "GenerateRandom",
    action: "kms:GenerateRandom",
    method: "POST",
    path: "/",
    input: Some(&GENERATE_RANDOM_REQUEST_SHAPE),
    output: Some(&GENERATE_RANDOM_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GET_KEY_LAST_USAGE_OPERATION: Operation = Operation {
    name: "GetKeyLastUsage",
    action: "kms:GetKeyLastUsage",
    method: "POST",
    path: "/",
    input: Some(&GET_KEY_LAST_USAGE_REQUEST_SHAPE),
    output: Some(&GET_KEY_LAST_USAGE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GET_KEY_POLICY_OPERATION: Operation = Operation {
    name: "GetKeyPolicy",
    action: "kms:GetKeyPolicy",
    method: "POST",
    path: "/",
    input: Some(&GET_KEY_POLICY_REQUEST_SHAPE),
    output: Some(&GET_KEY_POLICY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GET_KEY_ROTATION_STATUS_OPERATION: Operation = Operation {
    name: "GetKeyRotationStatus",
    action: "kms:GetKeyRotationStatus",
    method: "POST",
    path: "/",
    input: Some(&GET_KEY_ROTATION_STATUS_REQUEST_SHAPE),
    output: Some(&GET_KEY_ROTATION_STATUS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GET_PARAMETERS_FOR_IMPORT_OPERATION: Operation = Operation {
    name: "GetParametersForImport",
    action: "kms:GetParametersForImport",
    method: "POST",
    path: "/",
    input: Some(&GET_PARAMETERS_FOR_IMPORT_REQUEST_SHAPE),
    output: Some(&GET_PARAMETERS_FOR_IMPORT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static GET_PUBLIC_KEY_OPERATION: Operation = Operation {
    name: "GetPublicKey",
    action: "kms:GetPublicKey",
    method: "POST",
    path: "/",
    input: Some(&GET_PUBLIC_KEY_REQUEST_SHAPE),
    output: Some(&GET_PUBLIC_KEY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static IMPORT_KEY_MATERIAL_OPERATION: Operation = Operation {
    name: "ImportKeyMaterial",
    action: "kms:ImportKeyMaterial",
    method: "POST",
    path: "/",
    input: Some(&IMPORT_KEY_MATERIAL_REQUEST_SHAPE),
    output: Some(&IMPORT_KEY_MATERIAL_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_ALIASES_OPERATION: Operation = Operation {
    name: "ListAliases",
    action: "kms:ListAliases",
    method: "POST",
    path: "/",
    input: Some(&LIST_ALIASES_REQUEST_SHAPE),
    output: Some(&LIST_ALIASES_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_GRANTS_OPERATION: Operation = Operation {
    name: "ListGrants",
    action: "kms:ListGrants",
    method: "POST",
    path: "/",
    input: Some(&LIST_GRANTS_REQUEST_SHAPE),
    output: Some(&LIST_GRANTS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_KEY_POLICIES_OPERATION: Operation = Operation {
    name: "ListKeyPolicies",
    action: "kms:ListKeyPolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_KEY_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_KEY_POLICIES_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_KEY_ROTATIONS_OPERATION: Operation = Operation {
    name: "ListKeyRotations",
    action: "kms:ListKeyRotations",
    method: "POST",
    path: "/",
    input: Some(&LIST_KEY_ROTATIONS_REQUEST_SHAPE),
    output: Some(&LIST_KEY_ROTATIONS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_KEYS_OPERATION: Operation = Operation {
    name: "ListKeys",
    action: "kms:ListKeys",
    method: "POST",
    path: "/",
    input: Some(&LIST_KEYS_REQUEST_SHAPE),
    output: Some(&LIST_KEYS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_RESOURCE_TAGS_OPERATION: Operation = Operation {
    name: "ListResourceTags",
    action: "kms:ListResourceTags",
    method: "POST",
    path: "/",
    input: Some(&LIST_RESOURCE_TAGS_REQUEST_SHAPE),
    output: Some(&LIST_RESOURCE_TAGS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_RETIRABLE_GRANTS_OPERATION: Operation = Operation {
    name: "ListRetirableGrants",
    action: "kms:ListRetirableGrants",
    method: "POST",
    path: "/",
    input: Some(&LIST_RETIRABLE_GRANTS_REQUEST_SHAPE),
    output: Some(&LIST_GRANTS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static PUT_KEY_POLICY_OPERATION: Operation = Operation {
    name: "PutKeyPolicy",
    action: "kms:PutKeyPolicy",
    method: "POST",
    path: "/",
    input: Some(&PUT_KEY_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static RE_ENCRYPT_OPERATION: Operation = Operation {
    name: "ReEncrypt",
    action: "kms:ReEncrypt",
    method: "POST",
    path: "/",
    input: Some(&RE_ENCRYPT_REQUEST_SHAPE),
    output: Some(&RE_ENCRYPT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static REPLICATE_KEY_OPERATION: Operation = Operation {
    name: "ReplicateKey",
    action: "kms:ReplicateKey",
    method: "POST",
    path: "/",
    input: Some(&REPLICATE_KEY_REQUEST_SHAPE),
    output: Some(&REPLICATE_KEY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static RETIRE_GRANT_OPERATION: Operation = Operation {
    name: "RetireGrant",
    action: "kms:RetireGrant",
    method: "POST",
    path: "/",
    input: Some(&RETIRE_GRANT_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static REVOKE_GRANT_OPERATION: Operation = Operation {
    name: "RevokeGrant",
    action: "kms:RevokeGrant",
    method: "POST",
    path: "/",
    input: Some(&REVOKE_GRANT_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static ROTATE_KEY_ON_DEMAND_OPERATION: Operation = Operation {
    name: "RotateKeyOnDemand",
    action: "kms:RotateKeyOnDemand",
    method: "POST",
    path: "/",
    input: Some(&ROTATE_KEY_ON_DEMAND_REQUEST_SHAPE),
    output: Some(&ROTATE_KEY_ON_DEMAND_RESPONSE_SHAPE),
    result_wrapper: None,
};
static SCHEDULE_KEY_DELETION_OPERATION: Operation = Operation {
    name: "ScheduleKeyDeletion",
    action: "kms:ScheduleKeyDeletion",
    method: "POST",
    path: "/",
    input: Some(&SCHEDULE_KEY_DELETION_REQUEST_SHAPE),
    output: Some(&SCHEDULE_KEY_DELETION_RESPONSE_SHAPE),
    result_wrapper: None,
};
static SIGN_OPERATION: Operation = Operation {
    name: "Sign",
    action: "kms:Sign",
    method: "POST",
    path: "/",
    input: Some(&SIGN_REQUEST_SHAPE),
    output: Some(&SIGN_RESPONSE_SHAPE),
    result_wrapper: None,
};
static TAG_RESOURCE_OPERATION: Operation = Operation {
    name: "TagResource",
    action: "kms:TagResource",
    method: "POST",
    path: "/",
    input: Some(&TAG_RESOURCE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_RESOURCE_OPERATION: Operation = Operation {
    name: "UntagResource",
    action: "kms:UntagResource",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_RESOURCE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_ALIAS_OPERATION: Operation = Operation {
    name: "UpdateAlias",
    action: "kms:UpdateAlias",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_ALIAS_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_CUSTOM_KEY_STORE_OPERATION: Operation = Operation {
    name: "UpdateCustomKeyStore",
    action: "kms:UpdateCustomKeyStore",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_CUSTOM_KEY_STORE_REQUEST_SHAPE),
    output: Some(&UPDATE_CUSTOM_KEY_STORE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static UPDATE_KEY_DESCRIPTION_OPERATION: Operation = Operation {
    name: "UpdateKeyDescription",
    action: "kms:UpdateKeyDescription",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_KEY_DESCRIPTION_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_PRIMARY_REGION_OPERATION: Operation = Operation {
    name: "UpdatePrimaryRegion",
    action: "kms:UpdatePrimaryRegion",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_PRIMARY_REGION_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static VERIFY_OPERATION: Operation = Operation {
    name: "Verify",
    action: "kms:Verify",
    method: "POST",
    path: "/",
    input: Some(&VERIFY_REQUEST_SHAPE),
    output: Some(&VERIFY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static VERIFY_MAC_OPERATION: Operation = Operation {
    name: "VerifyMac",
    action: "kms:VerifyMac",
    method: "POST",
    path: "/",
    input: Some(&VERIFY_MAC_REQUEST_SHAPE),
    output: Some(&VERIFY_MAC_RESPONSE_SHAPE),
    result_wrapper: None,
};

/// What a server of kms does: one method an operation. Input arrives validated.
pub trait Kms: Send + Sync {
    /// Who calls.
    type Caller: Send + Sync;

    fn cancel_key_deletion(
        &self,
        caller: &Self::Caller,
        input: CancelKeyDeletionRequest,
    ) -> impl Future<Output = Result<CancelKeyDeletionResponse, Fault>> + Send;
    fn connect_custom_key_store(
        &self,
        caller: &Self::Caller,
        input: ConnectCustomKeyStoreRequest,
    ) -> impl Future<Output = Result<ConnectCustomKeyStoreResponse, Fault>> + Send;
    fn create_alias(
        &self,
        caller: &Self::Caller,
        input: CreateAliasRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn create_custom_key_store(
        &self,
        caller: &Self::Caller,
        input: CreateCustomKeyStoreRequest,
    ) -> impl Future<Output = Result<CreateCustomKeyStoreResponse, Fault>> + Send;
    fn create_grant(
        &self,
        caller: &Self::Caller,
        input: CreateGrantRequest,
    ) -> impl Future<Output = Result<CreateGrantResponse, Fault>> + Send;
    fn create_key(
        &self,
        caller: &Self::Caller,
        input: CreateKeyRequest,
    ) -> impl Future<Output = Result<CreateKeyResponse, Fault>> + Send;
    fn decapsulate(
        &self,
        caller: &Self::Caller,
        input: DecapsulateRequest,
    ) -> impl Future<Output = Result<DecapsulateResponse, Fault>> + Send;
    fn decrypt(
        &self,
        caller: &Self::Caller,
        input: DecryptRequest,
    ) -> impl Future<Output = Result<DecryptResponse, Fault>> + Send;
    fn delete_alias(
        &self,
        caller: &Self::Caller,
        input: DeleteAliasRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_custom_key_store(
        &self,
        caller: &Self::Caller,
        input: DeleteCustomKeyStoreRequest,
    ) -> impl Future<Output = Result<DeleteCustomKeyStoreResponse, Fault>> + Send;
    fn delete_imported_key_material(
        &self,
        caller: &Self::Caller,
        input: DeleteImportedKeyMaterialRequest,
    ) -> impl Future<Output = Result<DeleteImportedKeyMaterialResponse, Fault>> + Send;
    fn derive_shared_secret(
        &self,
        caller: &Self::Caller,
        input: DeriveSharedSecretRequest,
    ) -> impl Future<Output = Result<DeriveSharedSecretResponse, Fault>> + Send;
    fn describe_custom_key_stores(
        &self,
        caller: &Self::Caller,
        input: DescribeCustomKeyStoresRequest,
    ) -> impl Future<Output = Result<DescribeCustomKeyStoresResponse, Fault>> + Send;
    fn describe_key(
        &self,
        caller: &Self::Caller,
        input: DescribeKeyRequest,
    ) -> impl Future<Output = Result<DescribeKeyResponse, Fault>> + Send;
    fn disable_key(
        &self,
        caller: &Self::Caller,
        input: DisableKeyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn disable_key_rotation(
        &self,
        caller: &Self::Caller,
        input: DisableKeyRotationRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn disconnect_custom_key_store(
        &self,
        caller: &Self::Caller,
        input: DisconnectCustomKeyStoreRequest,
    ) -> impl Future<Output = Result<DisconnectCustomKeyStoreResponse, Fault>> + Send;
    fn enable_key(
        &self,
        caller: &Self::Caller,
        input: EnableKeyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn enable_key_rotation(
        &self,
        caller: &Self::Caller,
        input: EnableKeyRotationRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn encapsulate(
        &self,
        caller: &Self::Caller,
        input: EncapsulateRequest,
    ) -> impl Future<Output = Result<EncapsulateResponse, Fault>> + Send;
    fn encrypt(
        &self,
        caller: &Self::Caller,
        input: EncryptRequest,
    ) -> impl Future<Output = Result<EncryptResponse, Fault>> + Send;
    fn generate_data_key(
        &self,
        caller: &Self::Caller,
        input: GenerateDataKeyRequest,
    ) -> impl Future<Output = Result<GenerateDataKeyResponse, Fault>> + Send;
    fn generate_data_key_pair(
        &self,
        caller: &Self::Caller,
        input: GenerateDataKeyPairRequest,
    ) -> impl Future<Output = Result<GenerateDataKeyPairResponse, Fault>> + Send;
    fn generate_data_key_pair_without_plaintext(
        &self,
        caller: &Self::Caller,
        input: GenerateDataKeyPairWithoutPlaintextRequest,
    ) -> impl Future<Output = Result<GenerateDataKeyPairWithoutPlaintextResponse, Fault>> + Send;
    fn generate_data_key_without_plaintext(
        &self,
        caller: &Self::Caller,
        input: GenerateDataKeyWithoutPlaintextRequest,
    ) -> impl Future<Output = Result<GenerateDataKeyWithoutPlaintextResponse, Fault>> + Send;
    fn generate_mac(
        &self,
        caller: &Self::Caller,
        input: GenerateMacRequest,
    ) -> impl Future<Output = Result<GenerateMacResponse, Fault>> + Send;
    fn generate_random(
        &self,
        caller: &Self::Caller,
        input: GenerateRandomRequest,
    ) -> impl Future<Output = Result<GenerateRandomResponse, Fault>> + Send;
    fn get_key_last_usage(
        &self,
        caller: &Self::Caller,
        input: GetKeyLastUsageRequest,
    ) -> impl Future<Output = Result<GetKeyLastUsageResponse, Fault>> + Send;
    fn get_key_policy(
        &self,
        caller: &Self::Caller,
        input: GetKeyPolicyRequest,
    ) -> impl Future<Output = Result<GetKeyPolicyResponse, Fault>> + Send;
    fn get_key_rotation_status(
        &self,
        caller: &Self::Caller,
        input: GetKeyRotationStatusRequest,
    ) -> impl Future<Output = Result<GetKeyRotationStatusResponse, Fault>> + Send;
    fn get_parameters_for_import(
        &self,
        caller: &Self::Caller,
        input: GetParametersForImportRequest,
    ) -> impl Future<Output = Result<GetParametersForImportResponse, Fault>> + Send;
    fn get_public_key(
        &self,
        caller: &Self::Caller,
        input: GetPublicKeyRequest,
    ) -> impl Future<Output = Result<GetPublicKeyResponse, Fault>> + Send;
    fn import_key_material(
        &self,
        caller: &Self::Caller,
        input: ImportKeyMaterialRequest,
    ) -> impl Future<Output = Result<ImportKeyMaterialResponse, Fault>> + Send;
    fn list_aliases(
        &self,
        caller: &Self::Caller,
        input: ListAliasesRequest,
    ) -> impl Future<Output = Result<ListAliasesResponse, Fault>> + Send;
    fn list_grants(
        &self,
        caller: &Self::Caller,
        input: ListGrantsRequest,
    ) -> impl Future<Output = Result<ListGrantsResponse, Fault>> + Send;
    fn list_key_policies(
        &self,
        caller: &Self::Caller,
        input: ListKeyPoliciesRequest,
    ) -> impl Future<Output = Result<ListKeyPoliciesResponse, Fault>> + Send;
    fn list_key_rotations(
        &self,
        caller: &Self::Caller,
        input: ListKeyRotationsRequest,
    ) -> impl Future<Output = Result<ListKeyRotationsResponse, Fault>> + Send;
    fn list_keys(
        &self,
        caller: &Self::Caller,
        input: ListKeysRequest,
    ) -> impl Future<Output = Result<ListKeysResponse, Fault>> + Send;
    fn list_resource_tags(
        &self,
        caller: &Self::Caller,
        input: ListResourceTagsRequest,
    ) -> impl Future<Output = Result<ListResourceTagsResponse, Fault>> + Send;
    fn list_retirable_grants(
        &self,
        caller: &Self::Caller,
        input: ListRetirableGrantsRequest,
    ) -> impl Future<Output = Result<ListGrantsResponse, Fault>> + Send;
    fn put_key_policy(
        &self,
        caller: &Self::Caller,
        input: PutKeyPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn re_encrypt(
        &self,
        caller: &Self::Caller,
        input: ReEncryptRequest,
    ) -> impl Future<Output = Result<ReEncryptResponse, Fault>> + Send;
    fn replicate_key(
        &self,
        caller: &Self::Caller,
        input: ReplicateKeyRequest,
    ) -> impl Future<Output = Result<ReplicateKeyResponse, Fault>> + Send;
    fn retire_grant(
        &self,
        caller: &Self::Caller,
        input: RetireGrantRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn revoke_grant(
        &self,
        caller: &Self::Caller,
        input: RevokeGrantRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn rotate_key_on_demand(
        &self,
        caller: &Self::Caller,
        input: RotateKeyOnDemandRequest,
    ) -> impl Future<Output = Result<RotateKeyOnDemandResponse, Fault>> + Send;
    fn schedule_key_deletion(
        &self,
        caller: &Self::Caller,
        input: ScheduleKeyDeletionRequest,
    ) -> impl Future<Output = Result<ScheduleKeyDeletionResponse, Fault>> + Send;
    fn sign(
        &self,
        caller: &Self::Caller,
        input: SignRequest,
    ) -> impl Future<Output = Result<SignResponse, Fault>> + Send;
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
    fn update_alias(
        &self,
        caller: &Self::Caller,
        input: UpdateAliasRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_custom_key_store(
        &self,
        caller: &Self::Caller,
        input: UpdateCustomKeyStoreRequest,
    ) -> impl Future<Output = Result<UpdateCustomKeyStoreResponse, Fault>> + Send;
    fn update_key_description(
        &self,
        caller: &Self::Caller,
        input: UpdateKeyDescriptionRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_primary_region(
        &self,
        caller: &Self::Caller,
        input: UpdatePrimaryRegionRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn verify(
        &self,
        caller: &Self::Caller,
        input: VerifyRequest,
    ) -> impl Future<Output = Result<VerifyResponse, Fault>> + Send;
    fn verify_mac(
        &self,
        caller: &Self::Caller,
        input: VerifyMacRequest,
    ) -> impl Future<Output = Result<VerifyMacResponse, Fault>> + Send;
}

/// Calls the operation's method with the decoded input, and encodes its answer.
pub async fn call<S: Kms>(
    service: &S,
    caller: &S::Caller,
    operation: &Operation,
    input: serde_json::Value,
) -> Result<serde_json::Value, Fault> {
    match operation.name {
        "CancelKeyDeletion" => crate::json::encode(
            &service
                .cancel_key_deletion(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ConnectCustomKeyStore" => crate::json::encode(
            &service
                .connect_custom_key_store(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateAlias" => crate::json::encode(
            &service
                .create_alias(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateCustomKeyStore" => crate::json::encode(
            &service
                .create_custom_key_store(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateGrant" => crate::json::encode(
            &service
                .create_grant(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateKey" => crate::json::encode(
            &service
                .create_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "Decapsulate" => crate::json::encode(
            &service
                .decapsulate(caller, crate::json::decode(input)?)
                .await?,
        ),
        "Decrypt" => {
            crate::json::encode(&service.decrypt(caller, crate::json::decode(input)?).await?)
        }
        "DeleteAlias" => crate::json::encode(
            &service
                .delete_alias(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteCustomKeyStore" => crate::json::encode(
            &service
                .delete_custom_key_store(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteImportedKeyMaterial" => crate::json::encode(
            &service
                .delete_imported_key_material(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeriveSharedSecret" => crate::json::encode(
            &service
                .derive_shared_secret(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeCustomKeyStores" => crate::json::encode(
            &service
                .describe_custom_key_stores(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeKey" => crate::json::encode(
            &service
                .describe_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DisableKey" => crate::json::encode(
            &service
                .disable_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DisableKeyRotation" => crate::json::encode(
            &service
                .disable_key_rotation(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DisconnectCustomKeyStore" => crate::json::encode(
            &service
                .disconnect_custom_key_store(caller, crate::json::decode(input)?)
                .await?,
        ),
        "EnableKey" => crate::json::encode(
            &service
                .enable_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "EnableKeyRotation" => crate::json::encode(
            &service
                .enable_key_rotation(caller, crate::json::decode(input)?)
                .await?,
        ),
        "Encapsulate" => crate::json::encode(
            &service
                .encapsulate(caller, crate::json::decode(input)?)
                .await?,
        ),
        "Encrypt" => {
            crate::json::encode(&service.encrypt(caller, crate::json::decode(input)?).await?)
        }
        "GenerateDataKey" => crate::json::encode(
            &service
                .generate_data_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GenerateDataKeyPair" => crate::json::encode(
            &service
                .generate_data_key_pair(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GenerateDataKeyPairWithoutPlaintext" => crate::json::encode(
            &service
                .generate_data_key_pair_without_plaintext(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GenerateDataKeyWithoutPlaintext" => crate::json::encode(
            &service
                .generate_data_key_without_plaintext(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GenerateMac" => crate::json::encode(
            &service
                .generate_mac(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GenerateRandom" => crate::json::encode(
            &service
                .generate_random(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetKeyLastUsage" => crate::json::encode(
            &service
                .get_key_last_usage(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetKeyPolicy" => crate::json::encode(
            &service
                .get_key_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetKeyRotationStatus" => crate::json::encode(
            &service
                .get_key_rotation_status(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetParametersForImport" => crate::json::encode(
            &service
                .get_parameters_for_import(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetPublicKey" => crate::json::encode(
            &service
                .get_public_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ImportKeyMaterial" => crate::json::encode(
            &service
                .import_key_material(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListAliases" => crate::json::encode(
            &service
                .list_aliases(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListGrants" => crate::json::encode(
            &service
                .list_grants(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListKeyPolicies" => crate::json::encode(
            &service
                .list_key_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListKeyRotations" => crate::json::encode(
            &service
                .list_key_rotations(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListKeys" => crate::json::encode(
            &service
                .list_keys(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListResourceTags" => crate::json::encode(
            &service
                .list_resource_tags(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListRetirableGrants" => crate::json::encode(
            &service
                .list_retirable_grants(caller, crate::json::decode(input)?)
                .await?,
        ),
        "PutKeyPolicy" => crate::json::encode(
            &service
                .put_key_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ReEncrypt" => crate::json::encode(
            &service
                .re_encrypt(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ReplicateKey" => crate::json::encode(
            &service
                .replicate_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RetireGrant" => crate::json::encode(
            &service
                .retire_grant(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RevokeGrant" => crate::json::encode(
            &service
                .revoke_grant(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RotateKeyOnDemand" => crate::json::encode(
            &service
                .rotate_key_on_demand(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ScheduleKeyDeletion" => crate::json::encode(
            &service
                .schedule_key_deletion(caller, crate::json::decode(input)?)
                .await?,
        ),
        "Sign" => crate::json::encode(&service.sign(caller, crate::json::decode(input)?).await?),
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
        "UpdateAlias" => crate::json::encode(
            &service
                .update_alias(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateCustomKeyStore" => crate::json::encode(
            &service
                .update_custom_key_store(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateKeyDescription" => crate::json::encode(
            &service
                .update_key_description(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdatePrimaryRegion" => crate::json::encode(
            &service
                .update_primary_region(caller, crate::json::decode(input)?)
                .await?,
        ),
        "Verify" => {
            crate::json::encode(&service.verify(caller, crate::json::decode(input)?).await?)
        }
        "VerifyMac" => crate::json::encode(
            &service
                .verify_mac(caller, crate::json::decode(input)?)
                .await?,
        ),
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

/// Each operation as a type, for permits.
pub mod action {
    use crate::shape::Action;
    #[derive(Debug, Clone, Copy)]
    pub struct CancelKeyDeletion;
    impl Action for CancelKeyDeletion {
        const NAME: &'static str = "kms:CancelKeyDeletion";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ConnectCustomKeyStore;
    impl Action for ConnectCustomKeyStore {
        const NAME: &'static str = "kms:ConnectCustomKeyStore";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateAlias;
    impl Action for CreateAlias {
        const NAME: &'static str = "kms:CreateAlias";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateCustomKeyStore;
    impl Action for CreateCustomKeyStore {
        const NAME: &'static str = "kms:CreateCustomKeyStore";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateGrant;
    impl Action for CreateGrant {
        const NAME: &'static str = "kms:CreateGrant";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateKey;
    impl Action for CreateKey {
        const NAME: &'static str = "kms:CreateKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct Decapsulate;
    impl Action for Decapsulate {
        const NAME: &'static str = "kms:Decapsulate";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct Decrypt;
    impl Action for Decrypt {
        const NAME: &'static str = "kms:Decrypt";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteAlias;
    impl Action for DeleteAlias {
        const NAME: &'static str = "kms:DeleteAlias";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteCustomKeyStore;
    impl Action for DeleteCustomKeyStore {
        const NAME: &'static str = "kms:DeleteCustomKeyStore";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteImportedKeyMaterial;
    impl Action for DeleteImportedKeyMaterial {
        const NAME: &'static str = "kms:DeleteImportedKeyMaterial";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeriveSharedSecret;
    impl Action for DeriveSharedSecret {
        const NAME: &'static str = "kms:DeriveSharedSecret";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeCustomKeyStores;
    impl Action for DescribeCustomKeyStores {
        const NAME: &'static str = "kms:DescribeCustomKeyStores";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeKey;
    impl Action for DescribeKey {
        const NAME: &'static str = "kms:DescribeKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DisableKey;
    impl Action for DisableKey {
        const NAME: &'static str = "kms:DisableKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DisableKeyRotation;
    impl Action for DisableKeyRotation {
        const NAME: &'static str = "kms:DisableKeyRotation";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DisconnectCustomKeyStore;
    impl Action for DisconnectCustomKeyStore {
        const NAME: &'static str = "kms:DisconnectCustomKeyStore";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct EnableKey;
    impl Action for EnableKey {
        const NAME: &'static str = "kms:EnableKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct EnableKeyRotation;
    impl Action for EnableKeyRotation {
        const NAME: &'static str = "kms:EnableKeyRotation";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct Encapsulate;
    impl Action for Encapsulate {
        const NAME: &'static str = "kms:Encapsulate";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct Encrypt;
    impl Action for Encrypt {
        const NAME: &'static str = "kms:Encrypt";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GenerateDataKey;
    impl Action for GenerateDataKey {
        const NAME: &'static str = "kms:GenerateDataKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GenerateDataKeyPair;
    impl Action for GenerateDataKeyPair {
        const NAME: &'static str = "kms:GenerateDataKeyPair";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GenerateDataKeyPairWithoutPlaintext;
    impl Action for GenerateDataKeyPairWithoutPlaintext {
        const NAME: &'static str = "kms:GenerateDataKeyPairWithoutPlaintext";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GenerateDataKeyWithoutPlaintext;
    impl Action for GenerateDataKeyWithoutPlaintext {
        const NAME: &'static str = "kms:GenerateDataKeyWithoutPlaintext";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GenerateMac;
    impl Action for GenerateMac {
        const NAME: &'static str = "kms:GenerateMac";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GenerateRandom;
    impl Action for GenerateRandom {
        const NAME: &'static str = "kms:GenerateRandom";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetKeyLastUsage;
    impl Action for GetKeyLastUsage {
        const NAME: &'static str = "kms:GetKeyLastUsage";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetKeyPolicy;
    impl Action for GetKeyPolicy {
        const NAME: &'static str = "kms:GetKeyPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetKeyRotationStatus;
    impl Action for GetKeyRotationStatus {
        const NAME: &'static str = "kms:GetKeyRotationStatus";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetParametersForImport;
    impl Action for GetParametersForImport {
        const NAME: &'static str = "kms:GetParametersForImport";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetPublicKey;
    impl Action for GetPublicKey {
        const NAME: &'static str = "kms:GetPublicKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ImportKeyMaterial;
    impl Action for ImportKeyMaterial {
        const NAME: &'static str = "kms:ImportKeyMaterial";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListAliases;
    impl Action for ListAliases {
        const NAME: &'static str = "kms:ListAliases";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListGrants;
    impl Action for ListGrants {
        const NAME: &'static str = "kms:ListGrants";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListKeyPolicies;
    impl Action for ListKeyPolicies {
        const NAME: &'static str = "kms:ListKeyPolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListKeyRotations;
    impl Action for ListKeyRotations {
        const NAME: &'static str = "kms:ListKeyRotations";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListKeys;
    impl Action for ListKeys {
        const NAME: &'static str = "kms:ListKeys";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListResourceTags;
    impl Action for ListResourceTags {
        const NAME: &'static str = "kms:ListResourceTags";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListRetirableGrants;
    impl Action for ListRetirableGrants {
        const NAME: &'static str = "kms:ListRetirableGrants";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PutKeyPolicy;
    impl Action for PutKeyPolicy {
        const NAME: &'static str = "kms:PutKeyPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ReEncrypt;
    impl Action for ReEncrypt {
        const NAME: &'static str = "kms:ReEncrypt";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ReplicateKey;
    impl Action for ReplicateKey {
        const NAME: &'static str = "kms:ReplicateKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RetireGrant;
    impl Action for RetireGrant {
        const NAME: &'static str = "kms:RetireGrant";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RevokeGrant;
    impl Action for RevokeGrant {
        const NAME: &'static str = "kms:RevokeGrant";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RotateKeyOnDemand;
    impl Action for RotateKeyOnDemand {
        const NAME: &'static str = "kms:RotateKeyOnDemand";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ScheduleKeyDeletion;
    impl Action for ScheduleKeyDeletion {
        const NAME: &'static str = "kms:ScheduleKeyDeletion";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct Sign;
    impl Action for Sign {
        const NAME: &'static str = "kms:Sign";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagResource;
    impl Action for TagResource {
        const NAME: &'static str = "kms:TagResource";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagResource;
    impl Action for UntagResource {
        const NAME: &'static str = "kms:UntagResource";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateAlias;
    impl Action for UpdateAlias {
        const NAME: &'static str = "kms:UpdateAlias";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateCustomKeyStore;
    impl Action for UpdateCustomKeyStore {
        const NAME: &'static str = "kms:UpdateCustomKeyStore";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateKeyDescription;
    impl Action for UpdateKeyDescription {
        const NAME: &'static str = "kms:UpdateKeyDescription";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdatePrimaryRegion;
    impl Action for UpdatePrimaryRegion {
        const NAME: &'static str = "kms:UpdatePrimaryRegion";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct Verify;
    impl Action for Verify {
        const NAME: &'static str = "kms:Verify";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct VerifyMac;
    impl Action for VerifyMac {
        const NAME: &'static str = "kms:VerifyMac";
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AlgorithmSpec {
    #[serde(rename = "RSAES_PKCS1_V1_5")]
    RsaesPkcs1V15,
    #[serde(rename = "RSAES_OAEP_SHA_1")]
    RsaesOaepSha1,
    #[serde(rename = "RSAES_OAEP_SHA_256")]
    RsaesOaepSha256,
    #[serde(rename = "RSA_AES_KEY_WRAP_SHA_1")]
    RsaAesKeyWrapSha1,
    #[serde(rename = "RSA_AES_KEY_WRAP_SHA_256")]
    RsaAesKeyWrapSha256,
    #[serde(rename = "SM2PKE")]
    Sm2pke,
}

impl AlgorithmSpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RsaesPkcs1V15 => "RSAES_PKCS1_V1_5",
            Self::RsaesOaepSha1 => "RSAES_OAEP_SHA_1",
            Self::RsaesOaepSha256 => "RSAES_OAEP_SHA_256",
            Self::RsaAesKeyWrapSha1 => "RSA_AES_KEY_WRAP_SHA_1",
            Self::RsaAesKeyWrapSha256 => "RSA_AES_KEY_WRAP_SHA_256",
            Self::Sm2pke => "SM2PKE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RSAES_PKCS1_V1_5" => Self::RsaesPkcs1V15,
            "RSAES_OAEP_SHA_1" => Self::RsaesOaepSha1,
            "RSAES_OAEP_SHA_256" => Self::RsaesOaepSha256,
            "RSA_AES_KEY_WRAP_SHA_1" => Self::RsaAesKeyWrapSha1,
            "RSA_AES_KEY_WRAP_SHA_256" => Self::RsaAesKeyWrapSha256,
            "SM2PKE" => Self::Sm2pke,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AliasListEntry {
    #[serde(rename = "AliasName", skip_serializing_if = "Option::is_none")]
    pub alias_name: Option<String>,
    #[serde(rename = "AliasArn", skip_serializing_if = "Option::is_none")]
    pub alias_arn: Option<String>,
    #[serde(rename = "TargetKeyId", skip_serializing_if = "Option::is_none")]
    pub target_key_id: Option<String>,
    #[serde(rename = "CreationDate", skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Timestamp>,
    #[serde(rename = "LastUpdatedDate", skip_serializing_if = "Option::is_none")]
    pub last_updated_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CancelKeyDeletionRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CancelKeyDeletionResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ConnectCustomKeyStoreRequest {
    #[serde(rename = "CustomKeyStoreId")]
    pub custom_key_store_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ConnectCustomKeyStoreResponse {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConnectionErrorCodeType {
    #[serde(rename = "INVALID_CREDENTIALS")]
    InvalidCredentials,
    #[serde(rename = "CLUSTER_NOT_FOUND")]
    ClusterNotFound,
    #[serde(rename = "NETWORK_ERRORS")]
    NetworkErrors,
    #[serde(rename = "INTERNAL_ERROR")]
    InternalError,
    #[serde(rename = "INSUFFICIENT_CLOUDHSM_HSMS")]
    InsufficientCloudhsmHsms,
    #[serde(rename = "USER_LOCKED_OUT")]
    UserLockedOut,
    #[serde(rename = "USER_NOT_FOUND")]
    UserNotFound,
    #[serde(rename = "USER_LOGGED_IN")]
    UserLoggedIn,
    #[serde(rename = "SUBNET_NOT_FOUND")]
    SubnetNotFound,
    #[serde(rename = "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET")]
    InsufficientFreeAddressesInSubnet,
    #[serde(rename = "XKS_PROXY_ACCESS_DENIED")]
    XksProxyAccessDenied,
    #[serde(rename = "XKS_PROXY_NOT_REACHABLE")]
    XksProxyNotReachable,
    #[serde(rename = "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND")]
    XksVpcEndpointServiceNotFound,
    #[serde(rename = "XKS_PROXY_INVALID_RESPONSE")]
    XksProxyInvalidResponse,
    #[serde(rename = "XKS_PROXY_INVALID_CONFIGURATION")]
    XksProxyInvalidConfiguration,
    #[serde(rename = "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION")]
    XksVpcEndpointServiceInvalidConfiguration,
    #[serde(rename = "XKS_PROXY_TIMED_OUT")]
    XksProxyTimedOut,
    #[serde(rename = "XKS_PROXY_INVALID_TLS_CONFIGURATION")]
    XksProxyInvalidTlsConfiguration,
}

impl ConnectionErrorCodeType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidCredentials => "INVALID_CREDENTIALS",
            Self::ClusterNotFound => "CLUSTER_NOT_FOUND",
            Self::NetworkErrors => "NETWORK_ERRORS",
            Self::InternalError => "INTERNAL_ERROR",
            Self::InsufficientCloudhsmHsms => "INSUFFICIENT_CLOUDHSM_HSMS",
            Self::UserLockedOut => "USER_LOCKED_OUT",
            Self::UserNotFound => "USER_NOT_FOUND",
            Self::UserLoggedIn => "USER_LOGGED_IN",
            Self::SubnetNotFound => "SUBNET_NOT_FOUND",
            Self::InsufficientFreeAddressesInSubnet => "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET",
            Self::XksProxyAccessDenied => "XKS_PROXY_ACCESS_DENIED",
            Self::XksProxyNotReachable => "XKS_PROXY_NOT_REACHABLE",
            Self::XksVpcEndpointServiceNotFound => "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND",
            Self::XksProxyInvalidResponse => "XKS_PROXY_INVALID_RESPONSE",
            Self::XksProxyInvalidConfiguration => "XKS_PROXY_INVALID_CONFIGURATION",
            Self::XksVpcEndpointServiceInvalidConfiguration => {
                "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION"
            }
            Self::XksProxyTimedOut => "XKS_PROXY_TIMED_OUT",
            Self::XksProxyInvalidTlsConfiguration => "XKS_PROXY_INVALID_TLS_CONFIGURATION",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "INVALID_CREDENTIALS" => Self::InvalidCredentials,
            "CLUSTER_NOT_FOUND" => Self::ClusterNotFound,
            "NETWORK_ERRORS" => Self::NetworkErrors,
            "INTERNAL_ERROR" => Self::InternalError,
            "INSUFFICIENT_CLOUDHSM_HSMS" => Self::InsufficientCloudhsmHsms,
            "USER_LOCKED_OUT" => Self::UserLockedOut,
            "USER_NOT_FOUND" => Self::UserNotFound,
            "USER_LOGGED_IN" => Self::UserLoggedIn,
            "SUBNET_NOT_FOUND" => Self::SubnetNotFound,
            "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET" => Self::InsufficientFreeAddressesInSubnet,
            "XKS_PROXY_ACCESS_DENIED" => Self::XksProxyAccessDenied,
            "XKS_PROXY_NOT_REACHABLE" => Self::XksProxyNotReachable,
            "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND" => Self::XksVpcEndpointServiceNotFound,
            "XKS_PROXY_INVALID_RESPONSE" => Self::XksProxyInvalidResponse,
            "XKS_PROXY_INVALID_CONFIGURATION" => Self::XksProxyInvalidConfiguration,
            "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION" => {
                Self::XksVpcEndpointServiceInvalidConfiguration
            }
            "XKS_PROXY_TIMED_OUT" => Self::XksProxyTimedOut,
            "XKS_PROXY_INVALID_TLS_CONFIGURATION" => Self::XksProxyInvalidTlsConfiguration,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConnectionStateType {
    #[serde(rename = "CONNECTED")]
    Connected,
    #[serde(rename = "CONNECTING")]
    Connecting,
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "DISCONNECTED")]
    Disconnected,
    #[serde(rename = "DISCONNECTING")]
    Disconnecting,
}

impl ConnectionStateType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connected => "CONNECTED",
            Self::Connecting => "CONNECTING",
            Self::Failed => "FAILED",
            Self::Disconnected => "DISCONNECTED",
            Self::Disconnecting => "DISCONNECTING",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "CONNECTED" => Self::Connected,
            "CONNECTING" => Self::Connecting,
            "FAILED" => Self::Failed,
            "DISCONNECTED" => Self::Disconnected,
            "DISCONNECTING" => Self::Disconnecting,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAliasRequest {
    #[serde(rename = "AliasName")]
    pub alias_name: String,
    #[serde(rename = "TargetKeyId")]
    pub target_key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateCustomKeyStoreRequest {
    #[serde(rename = "CustomKeyStoreName")]
    pub custom_key_store_name: String,
    #[serde(rename = "CloudHsmClusterId", skip_serializing_if = "Option::is_none")]
    pub cloud_hsm_cluster_id: Option<String>,
    #[serde(
        rename = "TrustAnchorCertificate",
        skip_serializing_if = "Option::is_none"
    )]
    pub trust_anchor_certificate: Option<String>,
    #[serde(rename = "KeyStorePassword", skip_serializing_if = "Option::is_none")]
    pub key_store_password: Option<Sensitive>,
    #[serde(rename = "CustomKeyStoreType", skip_serializing_if = "Option::is_none")]
    pub custom_key_store_type: Option<CustomKeyStoreType>,
    #[serde(
        rename = "XksProxyUriEndpoint",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_uri_endpoint: Option<String>,
    #[serde(rename = "XksProxyUriPath", skip_serializing_if = "Option::is_none")]
    pub xks_proxy_uri_path: Option<String>,
    #[serde(
        rename = "XksProxyVpcEndpointServiceName",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_vpc_endpoint_service_name: Option<String>,
    #[serde(
        rename = "XksProxyVpcEndpointServiceOwner",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_vpc_endpoint_service_owner: Option<String>,
    #[serde(
        rename = "XksProxyAuthenticationCredential",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_authentication_credential: Option<XksProxyAuthenticationCredentialType>,
    #[serde(
        rename = "XksProxyConnectivity",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_connectivity: Option<XksProxyConnectivityType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateCustomKeyStoreResponse {
    #[serde(rename = "CustomKeyStoreId", skip_serializing_if = "Option::is_none")]
    pub custom_key_store_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateGrantRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "GranteePrincipal", skip_serializing_if = "Option::is_none")]
    pub grantee_principal: Option<String>,
    #[serde(rename = "RetiringPrincipal", skip_serializing_if = "Option::is_none")]
    pub retiring_principal: Option<String>,
    #[serde(rename = "Operations")]
    pub operations: Vec<GrantOperation>,
    #[serde(rename = "Constraints", skip_serializing_if = "Option::is_none")]
    pub constraints: Option<GrantConstraints>,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(
        rename = "GranteeServicePrincipal",
        skip_serializing_if = "Option::is_none"
    )]
    pub grantee_service_principal: Option<String>,
    #[serde(
        rename = "RetiringServicePrincipal",
        skip_serializing_if = "Option::is_none"
    )]
    pub retiring_service_principal: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateGrantResponse {
    #[serde(rename = "GrantToken", skip_serializing_if = "Option::is_none")]
    pub grant_token: Option<String>,
    #[serde(rename = "GrantId", skip_serializing_if = "Option::is_none")]
    pub grant_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateKeyRequest {
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KeyUsage", skip_serializing_if = "Option::is_none")]
    pub key_usage: Option<KeyUsageType>,
    #[serde(
        rename = "CustomerMasterKeySpec",
        skip_serializing_if = "Option::is_none"
    )]
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    #[serde(rename = "KeySpec", skip_serializing_if = "Option::is_none")]
    pub key_spec: Option<KeySpec>,
    #[serde(rename = "Origin", skip_serializing_if = "Option::is_none")]
    pub origin: Option<OriginType>,
    #[serde(rename = "CustomKeyStoreId", skip_serializing_if = "Option::is_none")]
    pub custom_key_store_id: Option<String>,
    #[serde(
        rename = "BypassPolicyLockoutSafetyCheck",
        skip_serializing_if = "Option::is_none"
    )]
    pub bypass_policy_lockout_safety_check: Option<bool>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "MultiRegion", skip_serializing_if = "Option::is_none")]
    pub multi_region: Option<bool>,
    #[serde(rename = "XksKeyId", skip_serializing_if = "Option::is_none")]
    pub xks_key_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateKeyResponse {
    #[serde(rename = "KeyMetadata", skip_serializing_if = "Option::is_none")]
    pub key_metadata: Option<KeyMetadata>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CustomKeyStoreType {
    #[serde(rename = "AWS_CLOUDHSM")]
    AwsCloudhsm,
    #[serde(rename = "EXTERNAL_KEY_STORE")]
    ExternalKeyStore,
}

impl CustomKeyStoreType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AwsCloudhsm => "AWS_CLOUDHSM",
            Self::ExternalKeyStore => "EXTERNAL_KEY_STORE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "AWS_CLOUDHSM" => Self::AwsCloudhsm,
            "EXTERNAL_KEY_STORE" => Self::ExternalKeyStore,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomKeyStoresListEntry {
    #[serde(rename = "CustomKeyStoreId", skip_serializing_if = "Option::is_none")]
    pub custom_key_store_id: Option<String>,
    #[serde(rename = "CustomKeyStoreName", skip_serializing_if = "Option::is_none")]
    pub custom_key_store_name: Option<String>,
    #[serde(rename = "CloudHsmClusterId", skip_serializing_if = "Option::is_none")]
    pub cloud_hsm_cluster_id: Option<String>,
    #[serde(
        rename = "TrustAnchorCertificate",
        skip_serializing_if = "Option::is_none"
    )]
    pub trust_anchor_certificate: Option<String>,
    #[serde(rename = "ConnectionState", skip_serializing_if = "Option::is_none")]
    pub connection_state: Option<ConnectionStateType>,
    #[serde(
        rename = "ConnectionErrorCode",
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_error_code: Option<ConnectionErrorCodeType>,
    #[serde(rename = "CreationDate", skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Timestamp>,
    #[serde(rename = "CustomKeyStoreType", skip_serializing_if = "Option::is_none")]
    pub custom_key_store_type: Option<CustomKeyStoreType>,
    #[serde(
        rename = "XksProxyConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_configuration: Option<XksProxyConfigurationType>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CustomerMasterKeySpec {
    #[serde(rename = "RSA_2048")]
    Rsa2048,
    #[serde(rename = "RSA_3072")]
    Rsa3072,
    #[serde(rename = "RSA_4096")]
    Rsa4096,
    #[serde(rename = "ECC_NIST_P256")]
    EccNistP256,
    #[serde(rename = "ECC_NIST_P384")]
    EccNistP384,
    #[serde(rename = "ECC_NIST_P521")]
    EccNistP521,
    #[serde(rename = "ECC_SECG_P256K1")]
    EccSecgP256k1,
    #[serde(rename = "SYMMETRIC_DEFAULT")]
    SymmetricDefault,
    #[serde(rename = "HMAC_224")]
    Hmac224,
    #[serde(rename = "HMAC_256")]
    Hmac256,
    #[serde(rename = "HMAC_384")]
    Hmac384,
    #[serde(rename = "HMAC_512")]
    Hmac512,
    #[serde(rename = "SM2")]
    Sm2,
}

impl CustomerMasterKeySpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::EccNistP256 => "ECC_NIST_P256",
            Self::EccNistP384 => "ECC_NIST_P384",
            Self::EccNistP521 => "ECC_NIST_P521",
            Self::EccSecgP256k1 => "ECC_SECG_P256K1",
            Self::SymmetricDefault => "SYMMETRIC_DEFAULT",
            Self::Hmac224 => "HMAC_224",
            Self::Hmac256 => "HMAC_256",
            Self::Hmac384 => "HMAC_384",
            Self::Hmac512 => "HMAC_512",
            Self::Sm2 => "SM2",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RSA_2048" => Self::Rsa2048,
            "RSA_3072" => Self::Rsa3072,
            "RSA_4096" => Self::Rsa4096,
            "ECC_NIST_P256" => Self::EccNistP256,
            "ECC_NIST_P384" => Self::EccNistP384,
            "ECC_NIST_P521" => Self::EccNistP521,
            "ECC_SECG_P256K1" => Self::EccSecgP256k1,
            "SYMMETRIC_DEFAULT" => Self::SymmetricDefault,
            "HMAC_224" => Self::Hmac224,
            "HMAC_256" => Self::Hmac256,
            "HMAC_384" => Self::Hmac384,
            "HMAC_512" => Self::Hmac512,
            "SM2" => Self::Sm2,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DataKeyPairSpec {
    #[serde(rename = "RSA_2048")]
    Rsa2048,
    #[serde(rename = "RSA_3072")]
    Rsa3072,
    #[serde(rename = "RSA_4096")]
    Rsa4096,
    #[serde(rename = "ECC_NIST_P256")]
    EccNistP256,
    #[serde(rename = "ECC_NIST_P384")]
    EccNistP384,
    #[serde(rename = "ECC_NIST_P521")]
    EccNistP521,
    #[serde(rename = "ECC_SECG_P256K1")]
    EccSecgP256k1,
    #[serde(rename = "SM2")]
    Sm2,
    #[serde(rename = "ECC_NIST_EDWARDS25519")]
    EccNistEdwards25519,
    #[serde(rename = "ML_KEM_512")]
    MlKem512,
    #[serde(rename = "ML_KEM_768")]
    MlKem768,
    #[serde(rename = "ML_KEM_1024")]
    MlKem1024,
}

impl DataKeyPairSpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::EccNistP256 => "ECC_NIST_P256",
            Self::EccNistP384 => "ECC_NIST_P384",
            Self::EccNistP521 => "ECC_NIST_P521",
            Self::EccSecgP256k1 => "ECC_SECG_P256K1",
            Self::Sm2 => "SM2",
            Self::EccNistEdwards25519 => "ECC_NIST_EDWARDS25519",
            Self::MlKem512 => "ML_KEM_512",
            Self::MlKem768 => "ML_KEM_768",
            Self::MlKem1024 => "ML_KEM_1024",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RSA_2048" => Self::Rsa2048,
            "RSA_3072" => Self::Rsa3072,
            "RSA_4096" => Self::Rsa4096,
            "ECC_NIST_P256" => Self::EccNistP256,
            "ECC_NIST_P384" => Self::EccNistP384,
            "ECC_NIST_P521" => Self::EccNistP521,
            "ECC_SECG_P256K1" => Self::EccSecgP256k1,
            "SM2" => Self::Sm2,
            "ECC_NIST_EDWARDS25519" => Self::EccNistEdwards25519,
            "ML_KEM_512" => Self::MlKem512,
            "ML_KEM_768" => Self::MlKem768,
            "ML_KEM_1024" => Self::MlKem1024,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DataKeySpec {
    #[serde(rename = "AES_256")]
    Aes256,
    #[serde(rename = "AES_128")]
    Aes128,
}

impl DataKeySpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aes256 => "AES_256",
            Self::Aes128 => "AES_128",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "AES_256" => Self::Aes256,
            "AES_128" => Self::Aes128,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecapsulateRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "SharedSecretCiphertextBlob")]
    pub shared_secret_ciphertext_blob: Blob,
    #[serde(rename = "EncapsulationAlgorithm")]
    pub encapsulation_algorithm: EncapsulationAlgorithmSpec,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DecapsulateResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "SharedSecret", skip_serializing_if = "Option::is_none")]
    pub shared_secret: Option<Blob>,
    #[serde(
        rename = "EncapsulationAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub encapsulation_algorithm: Option<EncapsulationAlgorithmSpec>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DecryptRequest {
    #[serde(rename = "CiphertextBlob", skip_serializing_if = "Option::is_none")]
    pub ciphertext_blob: Option<Blob>,
    #[serde(rename = "EncryptionContext", skip_serializing_if = "Option::is_none")]
    pub encryption_context: Option<BTreeMap<String, String>>,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(
        rename = "EncryptionAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    #[serde(rename = "Recipient", skip_serializing_if = "Option::is_none")]
    pub recipient: Option<RecipientInfo>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "DryRunModifiers", skip_serializing_if = "Option::is_none")]
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DecryptResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "Plaintext", skip_serializing_if = "Option::is_none")]
    pub plaintext: Option<Blob>,
    #[serde(
        rename = "EncryptionAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    #[serde(
        rename = "CiphertextForRecipient",
        skip_serializing_if = "Option::is_none"
    )]
    pub ciphertext_for_recipient: Option<Blob>,
    #[serde(rename = "KeyMaterialId", skip_serializing_if = "Option::is_none")]
    pub key_material_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteAliasRequest {
    #[serde(rename = "AliasName")]
    pub alias_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteCustomKeyStoreRequest {
    #[serde(rename = "CustomKeyStoreId")]
    pub custom_key_store_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteCustomKeyStoreResponse {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteImportedKeyMaterialRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "KeyMaterialId", skip_serializing_if = "Option::is_none")]
    pub key_material_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteImportedKeyMaterialResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "KeyMaterialId", skip_serializing_if = "Option::is_none")]
    pub key_material_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeriveSharedSecretRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "KeyAgreementAlgorithm")]
    pub key_agreement_algorithm: KeyAgreementAlgorithmSpec,
    #[serde(rename = "PublicKey")]
    pub public_key: Blob,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Recipient", skip_serializing_if = "Option::is_none")]
    pub recipient: Option<RecipientInfo>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeriveSharedSecretResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "SharedSecret", skip_serializing_if = "Option::is_none")]
    pub shared_secret: Option<Blob>,
    #[serde(
        rename = "CiphertextForRecipient",
        skip_serializing_if = "Option::is_none"
    )]
    pub ciphertext_for_recipient: Option<Blob>,
    #[serde(
        rename = "KeyAgreementAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub key_agreement_algorithm: Option<KeyAgreementAlgorithmSpec>,
    #[serde(rename = "KeyOrigin", skip_serializing_if = "Option::is_none")]
    pub key_origin: Option<OriginType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeCustomKeyStoresRequest {
    #[serde(rename = "CustomKeyStoreId", skip_serializing_if = "Option::is_none")]
    pub custom_key_store_id: Option<String>,
    #[serde(rename = "CustomKeyStoreName", skip_serializing_if = "Option::is_none")]
    pub custom_key_store_name: Option<String>,
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeCustomKeyStoresResponse {
    #[serde(rename = "CustomKeyStores", skip_serializing_if = "Option::is_none")]
    pub custom_key_stores: Option<Vec<CustomKeyStoresListEntry>>,
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "Truncated", skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeKeyRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeKeyResponse {
    #[serde(rename = "KeyMetadata", skip_serializing_if = "Option::is_none")]
    pub key_metadata: Option<KeyMetadata>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DisableKeyRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DisableKeyRotationRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DisconnectCustomKeyStoreRequest {
    #[serde(rename = "CustomKeyStoreId")]
    pub custom_key_store_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DisconnectCustomKeyStoreResponse {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DryRunModifierType {
    #[serde(rename = "IGNORE_CIPHERTEXT")]
    IgnoreCiphertext,
}

impl DryRunModifierType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IgnoreCiphertext => "IGNORE_CIPHERTEXT",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "IGNORE_CIPHERTEXT" => Self::IgnoreCiphertext,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnableKeyRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnableKeyRotationRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(
        rename = "RotationPeriodInDays",
        skip_serializing_if = "Option::is_none"
    )]
    pub rotation_period_in_days: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EncapsulateRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "EncapsulationAlgorithm")]
    pub encapsulation_algorithm: EncapsulationAlgorithmSpec,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EncapsulateResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "SharedSecret", skip_serializing_if = "Option::is_none")]
    pub shared_secret: Option<Blob>,
    #[serde(
        rename = "SharedSecretCiphertextBlob",
        skip_serializing_if = "Option::is_none"
    )]
    pub shared_secret_ciphertext_blob: Option<Blob>,
    #[serde(
        rename = "EncapsulationAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub encapsulation_algorithm: Option<EncapsulationAlgorithmSpec>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EncapsulationAlgorithmSpec {
    #[serde(rename = "ML_KEM")]
    MlKem,
}

impl EncapsulationAlgorithmSpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MlKem => "ML_KEM",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ML_KEM" => Self::MlKem,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EncryptRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "Plaintext")]
    pub plaintext: Blob,
    #[serde(rename = "EncryptionContext", skip_serializing_if = "Option::is_none")]
    pub encryption_context: Option<BTreeMap<String, String>>,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(
        rename = "EncryptionAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EncryptResponse {
    #[serde(rename = "CiphertextBlob", skip_serializing_if = "Option::is_none")]
    pub ciphertext_blob: Option<Blob>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(
        rename = "EncryptionAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EncryptionAlgorithmSpec {
    #[serde(rename = "SYMMETRIC_DEFAULT")]
    SymmetricDefault,
    #[serde(rename = "RSAES_OAEP_SHA_1")]
    RsaesOaepSha1,
    #[serde(rename = "RSAES_OAEP_SHA_256")]
    RsaesOaepSha256,
    #[serde(rename = "SM2PKE")]
    Sm2pke,
}

impl EncryptionAlgorithmSpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SymmetricDefault => "SYMMETRIC_DEFAULT",
            Self::RsaesOaepSha1 => "RSAES_OAEP_SHA_1",
            Self::RsaesOaepSha256 => "RSAES_OAEP_SHA_256",
            Self::Sm2pke => "SM2PKE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "SYMMETRIC_DEFAULT" => Self::SymmetricDefault,
            "RSAES_OAEP_SHA_1" => Self::RsaesOaepSha1,
            "RSAES_OAEP_SHA_256" => Self::RsaesOaepSha256,
            "SM2PKE" => Self::Sm2pke,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ExpirationModelType {
    #[serde(rename = "KEY_MATERIAL_EXPIRES")]
    KeyMaterialExpires,
    #[serde(rename = "KEY_MATERIAL_DOES_NOT_EXPIRE")]
    KeyMaterialDoesNotExpire,
}

impl ExpirationModelType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::KeyMaterialExpires => "KEY_MATERIAL_EXPIRES",
            Self::KeyMaterialDoesNotExpire => "KEY_MATERIAL_DOES_NOT_EXPIRE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "KEY_MATERIAL_EXPIRES" => Self::KeyMaterialExpires,
            "KEY_MATERIAL_DOES_NOT_EXPIRE" => Self::KeyMaterialDoesNotExpire,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GenerateDataKeyPairRequest {
    #[serde(rename = "EncryptionContext", skip_serializing_if = "Option::is_none")]
    pub encryption_context: Option<BTreeMap<String, String>>,
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "KeyPairSpec")]
    pub key_pair_spec: DataKeyPairSpec,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "Recipient", skip_serializing_if = "Option::is_none")]
    pub recipient: Option<RecipientInfo>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerateDataKeyPairResponse {
    #[serde(
        rename = "PrivateKeyCiphertextBlob",
        skip_serializing_if = "Option::is_none"
    )]
    pub private_key_ciphertext_blob: Option<Blob>,
    #[serde(
        rename = "PrivateKeyPlaintext",
        skip_serializing_if = "Option::is_none"
    )]
    pub private_key_plaintext: Option<Blob>,
    #[serde(rename = "PublicKey", skip_serializing_if = "Option::is_none")]
    pub public_key: Option<Blob>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "KeyPairSpec", skip_serializing_if = "Option::is_none")]
    pub key_pair_spec: Option<DataKeyPairSpec>,
    #[serde(
        rename = "CiphertextForRecipient",
        skip_serializing_if = "Option::is_none"
    )]
    pub ciphertext_for_recipient: Option<Blob>,
    #[serde(rename = "KeyMaterialId", skip_serializing_if = "Option::is_none")]
    pub key_material_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GenerateDataKeyPairWithoutPlaintextRequest {
    #[serde(rename = "EncryptionContext", skip_serializing_if = "Option::is_none")]
    pub encryption_context: Option<BTreeMap<String, String>>,
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "KeyPairSpec")]
    pub key_pair_spec: DataKeyPairSpec,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerateDataKeyPairWithoutPlaintextResponse {
    #[serde(
        rename = "PrivateKeyCiphertextBlob",
        skip_serializing_if = "Option::is_none"
    )]
    pub private_key_ciphertext_blob: Option<Blob>,
    #[serde(rename = "PublicKey", skip_serializing_if = "Option::is_none")]
    pub public_key: Option<Blob>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "KeyPairSpec", skip_serializing_if = "Option::is_none")]
    pub key_pair_spec: Option<DataKeyPairSpec>,
    #[serde(rename = "KeyMaterialId", skip_serializing_if = "Option::is_none")]
    pub key_material_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerateDataKeyRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "EncryptionContext", skip_serializing_if = "Option::is_none")]
    pub encryption_context: Option<BTreeMap<String, String>>,
    #[serde(rename = "NumberOfBytes", skip_serializing_if = "Option::is_none")]
    pub number_of_bytes: Option<i32>,
    #[serde(rename = "KeySpec", skip_serializing_if = "Option::is_none")]
    pub key_spec: Option<DataKeySpec>,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "Recipient", skip_serializing_if = "Option::is_none")]
    pub recipient: Option<RecipientInfo>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerateDataKeyResponse {
    #[serde(rename = "CiphertextBlob", skip_serializing_if = "Option::is_none")]
    pub ciphertext_blob: Option<Blob>,
    #[serde(rename = "Plaintext", skip_serializing_if = "Option::is_none")]
    pub plaintext: Option<Blob>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(
        rename = "CiphertextForRecipient",
        skip_serializing_if = "Option::is_none"
    )]
    pub ciphertext_for_recipient: Option<Blob>,
    #[serde(rename = "KeyMaterialId", skip_serializing_if = "Option::is_none")]
    pub key_material_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerateDataKeyWithoutPlaintextRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "EncryptionContext", skip_serializing_if = "Option::is_none")]
    pub encryption_context: Option<BTreeMap<String, String>>,
    #[serde(rename = "KeySpec", skip_serializing_if = "Option::is_none")]
    pub key_spec: Option<DataKeySpec>,
    #[serde(rename = "NumberOfBytes", skip_serializing_if = "Option::is_none")]
    pub number_of_bytes: Option<i32>,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    #[serde(rename = "CiphertextBlob", skip_serializing_if = "Option::is_none")]
    pub ciphertext_blob: Option<Blob>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "KeyMaterialId", skip_serializing_if = "Option::is_none")]
    pub key_material_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GenerateMacRequest {
    #[serde(rename = "Message")]
    pub message: Blob,
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "MacAlgorithm")]
    pub mac_algorithm: MacAlgorithmSpec,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerateMacResponse {
    #[serde(rename = "Mac", skip_serializing_if = "Option::is_none")]
    pub mac: Option<Blob>,
    #[serde(rename = "MacAlgorithm", skip_serializing_if = "Option::is_none")]
    pub mac_algorithm: Option<MacAlgorithmSpec>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerateRandomRequest {
    #[serde(rename = "NumberOfBytes", skip_serializing_if = "Option::is_none")]
    pub number_of_bytes: Option<i32>,
    #[serde(rename = "CustomKeyStoreId", skip_serializing_if = "Option::is_none")]
    pub custom_key_store_id: Option<String>,
    #[serde(rename = "Recipient", skip_serializing_if = "Option::is_none")]
    pub recipient: Option<RecipientInfo>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerateRandomResponse {
    #[serde(rename = "Plaintext", skip_serializing_if = "Option::is_none")]
    pub plaintext: Option<Blob>,
    #[serde(
        rename = "CiphertextForRecipient",
        skip_serializing_if = "Option::is_none"
    )]
    pub ciphertext_for_recipient: Option<Blob>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetKeyLastUsageRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetKeyLastUsageResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "KeyLastUsage", skip_serializing_if = "Option::is_none")]
    pub key_last_usage: Option<KeyLastUsageData>,
    #[serde(rename = "TrackingStartDate", skip_serializing_if = "Option::is_none")]
    pub tracking_start_date: Option<Timestamp>,
    #[serde(rename = "KeyCreationDate", skip_serializing_if = "Option::is_none")]
    pub key_creation_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetKeyPolicyRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetKeyPolicyResponse {
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetKeyRotationStatusRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetKeyRotationStatusResponse {
    #[serde(rename = "KeyRotationEnabled", skip_serializing_if = "Option::is_none")]
    pub key_rotation_enabled: Option<bool>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(
        rename = "RotationPeriodInDays",
        skip_serializing_if = "Option::is_none"
    )]
    pub rotation_period_in_days: Option<i32>,
    #[serde(rename = "NextRotationDate", skip_serializing_if = "Option::is_none")]
    pub next_rotation_date: Option<Timestamp>,
    #[serde(
        rename = "OnDemandRotationStartDate",
        skip_serializing_if = "Option::is_none"
    )]
    pub on_demand_rotation_start_date: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GetParametersForImportRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "WrappingAlgorithm")]
    pub wrapping_algorithm: AlgorithmSpec,
    #[serde(rename = "WrappingKeySpec")]
    pub wrapping_key_spec: WrappingKeySpec,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetParametersForImportResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "ImportToken", skip_serializing_if = "Option::is_none")]
    pub import_token: Option<Blob>,
    #[serde(rename = "PublicKey", skip_serializing_if = "Option::is_none")]
    pub public_key: Option<Blob>,
    #[serde(rename = "ParametersValidTo", skip_serializing_if = "Option::is_none")]
    pub parameters_valid_to: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPublicKeyRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPublicKeyResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "PublicKey", skip_serializing_if = "Option::is_none")]
    pub public_key: Option<Blob>,
    #[serde(
        rename = "CustomerMasterKeySpec",
        skip_serializing_if = "Option::is_none"
    )]
    pub customer_master_key_spec: Option<KeySpec>,
    #[serde(rename = "KeySpec", skip_serializing_if = "Option::is_none")]
    pub key_spec: Option<KeySpec>,
    #[serde(rename = "KeyUsage", skip_serializing_if = "Option::is_none")]
    pub key_usage: Option<KeyUsageType>,
    #[serde(
        rename = "EncryptionAlgorithms",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>>,
    #[serde(rename = "SigningAlgorithms", skip_serializing_if = "Option::is_none")]
    pub signing_algorithms: Option<Vec<SigningAlgorithmSpec>>,
    #[serde(
        rename = "KeyAgreementAlgorithms",
        skip_serializing_if = "Option::is_none"
    )]
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>>,
    #[serde(
        rename = "EncapsulationAlgorithms",
        skip_serializing_if = "Option::is_none"
    )]
    pub encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GrantConstraints {
    #[serde(
        rename = "EncryptionContextSubset",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_context_subset: Option<BTreeMap<String, String>>,
    #[serde(
        rename = "EncryptionContextEquals",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_context_equals: Option<BTreeMap<String, String>>,
    #[serde(rename = "SourceArn", skip_serializing_if = "Option::is_none")]
    pub source_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GrantListEntry {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "GrantId", skip_serializing_if = "Option::is_none")]
    pub grant_id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "CreationDate", skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Timestamp>,
    #[serde(rename = "GranteePrincipal", skip_serializing_if = "Option::is_none")]
    pub grantee_principal: Option<String>,
    #[serde(rename = "RetiringPrincipal", skip_serializing_if = "Option::is_none")]
    pub retiring_principal: Option<String>,
    #[serde(rename = "IssuingAccount", skip_serializing_if = "Option::is_none")]
    pub issuing_account: Option<String>,
    #[serde(rename = "Operations", skip_serializing_if = "Option::is_none")]
    pub operations: Option<Vec<GrantOperation>>,
    #[serde(rename = "Constraints", skip_serializing_if = "Option::is_none")]
    pub constraints: Option<GrantConstraints>,
    #[serde(
        rename = "GranteeServicePrincipal",
        skip_serializing_if = "Option::is_none"
    )]
    pub grantee_service_principal: Option<String>,
    #[serde(
        rename = "RetiringServicePrincipal",
        skip_serializing_if = "Option::is_none"
    )]
    pub retiring_service_principal: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum GrantOperation {
    #[serde(rename = "Decrypt")]
    Decrypt,
    #[serde(rename = "Encrypt")]
    Encrypt,
    #[serde(rename = "GenerateDataKey")]
    GenerateDataKey,
    #[serde(rename = "GenerateDataKeyWithoutPlaintext")]
    GenerateDataKeyWithoutPlaintext,
    #[serde(rename = "ReEncryptFrom")]
    ReEncryptFrom,
    #[serde(rename = "ReEncryptTo")]
    ReEncryptTo,
    #[serde(rename = "Sign")]
    Sign,
    #[serde(rename = "Verify")]
    Verify,
    #[serde(rename = "GetPublicKey")]
    GetPublicKey,
    #[serde(rename = "CreateGrant")]
    CreateGrant,
    #[serde(rename = "RetireGrant")]
    RetireGrant,
    #[serde(rename = "DescribeKey")]
    DescribeKey,
    #[serde(rename = "GenerateDataKeyPair")]
    GenerateDataKeyPair,
    #[serde(rename = "GenerateDataKeyPairWithoutPlaintext")]
    GenerateDataKeyPairWithoutPlaintext,
    #[serde(rename = "GenerateMac")]
    GenerateMac,
    #[serde(rename = "VerifyMac")]
    VerifyMac,
    #[serde(rename = "DeriveSharedSecret")]
    DeriveSharedSecret,
    #[serde(rename = "Encapsulate")]
    Encapsulate,
    #[serde(rename = "Decapsulate")]
    Decapsulate,
}

impl GrantOperation {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Decrypt => "Decrypt",
            Self::Encrypt => "Encrypt",
            Self::GenerateDataKey => "GenerateDataKey",
            Self::GenerateDataKeyWithoutPlaintext => "GenerateDataKeyWithoutPlaintext",
            Self::ReEncryptFrom => "ReEncryptFrom",
            Self::ReEncryptTo => "ReEncryptTo",
            Self::Sign => "Sign",
            Self::Verify => "Verify",
            Self::GetPublicKey => "GetPublicKey",
            Self::CreateGrant => "CreateGrant",
            Self::RetireGrant => "RetireGrant",
            Self::DescribeKey => "DescribeKey",
            Self::GenerateDataKeyPair => "GenerateDataKeyPair",
            Self::GenerateDataKeyPairWithoutPlaintext => "GenerateDataKeyPairWithoutPlaintext",
            Self::GenerateMac => "GenerateMac",
            Self::VerifyMac => "VerifyMac",
            Self::DeriveSharedSecret => "DeriveSharedSecret",
            Self::Encapsulate => "Encapsulate",
            Self::Decapsulate => "Decapsulate",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Decrypt" => Self::Decrypt,
            "Encrypt" => Self::Encrypt,
            "GenerateDataKey" => Self::GenerateDataKey,
            "GenerateDataKeyWithoutPlaintext" => Self::GenerateDataKeyWithoutPlaintext,
            "ReEncryptFrom" => Self::ReEncryptFrom,
            "ReEncryptTo" => Self::ReEncryptTo,
            "Sign" => Self::Sign,
            "Verify" => Self::Verify,
            "GetPublicKey" => Self::GetPublicKey,
            "CreateGrant" => Self::CreateGrant,
            "RetireGrant" => Self::RetireGrant,
            "DescribeKey" => Self::DescribeKey,
            "GenerateDataKeyPair" => Self::GenerateDataKeyPair,
            "GenerateDataKeyPairWithoutPlaintext" => Self::GenerateDataKeyPairWithoutPlaintext,
            "GenerateMac" => Self::GenerateMac,
            "VerifyMac" => Self::VerifyMac,
            "DeriveSharedSecret" => Self::DeriveSharedSecret,
            "Encapsulate" => Self::Encapsulate,
            "Decapsulate" => Self::Decapsulate,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportKeyMaterialRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "ImportToken")]
    pub import_token: Blob,
    #[serde(rename = "EncryptedKeyMaterial")]
    pub encrypted_key_material: Blob,
    #[serde(rename = "ValidTo", skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Timestamp>,
    #[serde(rename = "ExpirationModel", skip_serializing_if = "Option::is_none")]
    pub expiration_model: Option<ExpirationModelType>,
    #[serde(rename = "ImportType", skip_serializing_if = "Option::is_none")]
    pub import_type: Option<ImportType>,
    #[serde(
        rename = "KeyMaterialDescription",
        skip_serializing_if = "Option::is_none"
    )]
    pub key_material_description: Option<String>,
    #[serde(rename = "KeyMaterialId", skip_serializing_if = "Option::is_none")]
    pub key_material_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportKeyMaterialResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "KeyMaterialId", skip_serializing_if = "Option::is_none")]
    pub key_material_id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ImportState {
    #[serde(rename = "IMPORTED")]
    Imported,
    #[serde(rename = "PENDING_IMPORT")]
    PendingImport,
}

impl ImportState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Imported => "IMPORTED",
            Self::PendingImport => "PENDING_IMPORT",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "IMPORTED" => Self::Imported,
            "PENDING_IMPORT" => Self::PendingImport,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ImportType {
    #[serde(rename = "NEW_KEY_MATERIAL")]
    NewKeyMaterial,
    #[serde(rename = "EXISTING_KEY_MATERIAL")]
    ExistingKeyMaterial,
}

impl ImportType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NewKeyMaterial => "NEW_KEY_MATERIAL",
            Self::ExistingKeyMaterial => "EXISTING_KEY_MATERIAL",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "NEW_KEY_MATERIAL" => Self::NewKeyMaterial,
            "EXISTING_KEY_MATERIAL" => Self::ExistingKeyMaterial,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum IncludeKeyMaterial {
    #[serde(rename = "ALL_KEY_MATERIAL")]
    AllKeyMaterial,
    #[serde(rename = "ROTATIONS_ONLY")]
    RotationsOnly,
}

impl IncludeKeyMaterial {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AllKeyMaterial => "ALL_KEY_MATERIAL",
            Self::RotationsOnly => "ROTATIONS_ONLY",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ALL_KEY_MATERIAL" => Self::AllKeyMaterial,
            "ROTATIONS_ONLY" => Self::RotationsOnly,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum KeyAgreementAlgorithmSpec {
    #[serde(rename = "ECDH")]
    Ecdh,
}

impl KeyAgreementAlgorithmSpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ecdh => "ECDH",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ECDH" => Self::Ecdh,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum KeyEncryptionMechanism {
    #[serde(rename = "RSAES_OAEP_SHA_256")]
    RsaesOaepSha256,
}

impl KeyEncryptionMechanism {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RsaesOaepSha256 => "RSAES_OAEP_SHA_256",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RSAES_OAEP_SHA_256" => Self::RsaesOaepSha256,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyLastUsageData {
    #[serde(rename = "Operation", skip_serializing_if = "Option::is_none")]
    pub operation: Option<KeyLastUsageTrackingOperation>,
    #[serde(rename = "Timestamp", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
    #[serde(rename = "CloudTrailEventId", skip_serializing_if = "Option::is_none")]
    pub cloud_trail_event_id: Option<String>,
    #[serde(rename = "KmsRequestId", skip_serializing_if = "Option::is_none")]
    pub kms_request_id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum KeyLastUsageTrackingOperation {
    #[serde(rename = "Decrypt")]
    Decrypt,
    #[serde(rename = "DeriveSharedSecret")]
    DeriveSharedSecret,
    #[serde(rename = "Encrypt")]
    Encrypt,
    #[serde(rename = "GenerateDataKey")]
    GenerateDataKey,
    #[serde(rename = "GenerateDataKeyPair")]
    GenerateDataKeyPair,
    #[serde(rename = "GenerateDataKeyPairWithoutPlaintext")]
    GenerateDataKeyPairWithoutPlaintext,
    #[serde(rename = "GenerateDataKeyWithoutPlaintext")]
    GenerateDataKeyWithoutPlaintext,
    #[serde(rename = "GenerateMac")]
    GenerateMac,
    #[serde(rename = "ReEncrypt")]
    ReEncrypt,
    #[serde(rename = "Sign")]
    Sign,
    #[serde(rename = "Verify")]
    Verify,
    #[serde(rename = "VerifyMac")]
    VerifyMac,
    #[serde(rename = "Encapsulate")]
    Encapsulate,
    #[serde(rename = "Decapsulate")]
    Decapsulate,
}

impl KeyLastUsageTrackingOperation {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Decrypt => "Decrypt",
            Self::DeriveSharedSecret => "DeriveSharedSecret",
            Self::Encrypt => "Encrypt",
            Self::GenerateDataKey => "GenerateDataKey",
            Self::GenerateDataKeyPair => "GenerateDataKeyPair",
            Self::GenerateDataKeyPairWithoutPlaintext => "GenerateDataKeyPairWithoutPlaintext",
            Self::GenerateDataKeyWithoutPlaintext => "GenerateDataKeyWithoutPlaintext",
            Self::GenerateMac => "GenerateMac",
            Self::ReEncrypt => "ReEncrypt",
            Self::Sign => "Sign",
            Self::Verify => "Verify",
            Self::VerifyMac => "VerifyMac",
            Self::Encapsulate => "Encapsulate",
            Self::Decapsulate => "Decapsulate",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Decrypt" => Self::Decrypt,
            "DeriveSharedSecret" => Self::DeriveSharedSecret,
            "Encrypt" => Self::Encrypt,
            "GenerateDataKey" => Self::GenerateDataKey,
            "GenerateDataKeyPair" => Self::GenerateDataKeyPair,
            "GenerateDataKeyPairWithoutPlaintext" => Self::GenerateDataKeyPairWithoutPlaintext,
            "GenerateDataKeyWithoutPlaintext" => Self::GenerateDataKeyWithoutPlaintext,
            "GenerateMac" => Self::GenerateMac,
            "ReEncrypt" => Self::ReEncrypt,
            "Sign" => Self::Sign,
            "Verify" => Self::Verify,
            "VerifyMac" => Self::VerifyMac,
            "Encapsulate" => Self::Encapsulate,
            "Decapsulate" => Self::Decapsulate,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyListEntry {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "KeyArn", skip_serializing_if = "Option::is_none")]
    pub key_arn: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum KeyManagerType {
    #[serde(rename = "AWS")]
    Aws,
    #[serde(rename = "CUSTOMER")]
    Customer,
}

impl KeyManagerType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "AWS",
            Self::Customer => "CUSTOMER",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "AWS" => Self::Aws,
            "CUSTOMER" => Self::Customer,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum KeyMaterialState {
    #[serde(rename = "NON_CURRENT")]
    NonCurrent,
    #[serde(rename = "CURRENT")]
    Current,
    #[serde(rename = "PENDING_ROTATION")]
    PendingRotation,
    #[serde(rename = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION")]
    PendingMultiRegionImportAndRotation,
}

impl KeyMaterialState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NonCurrent => "NON_CURRENT",
            Self::Current => "CURRENT",
            Self::PendingRotation => "PENDING_ROTATION",
            Self::PendingMultiRegionImportAndRotation => "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "NON_CURRENT" => Self::NonCurrent,
            "CURRENT" => Self::Current,
            "PENDING_ROTATION" => Self::PendingRotation,
            "PENDING_MULTI_REGION_IMPORT_AND_ROTATION" => Self::PendingMultiRegionImportAndRotation,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyMetadata {
    #[serde(rename = "AWSAccountId", skip_serializing_if = "Option::is_none")]
    pub aws_account_id: Option<String>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreationDate", skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Timestamp>,
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KeyUsage", skip_serializing_if = "Option::is_none")]
    pub key_usage: Option<KeyUsageType>,
    #[serde(rename = "KeyState", skip_serializing_if = "Option::is_none")]
    pub key_state: Option<KeyState>,
    #[serde(rename = "DeletionDate", skip_serializing_if = "Option::is_none")]
    pub deletion_date: Option<Timestamp>,
    #[serde(rename = "ValidTo", skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Timestamp>,
    #[serde(rename = "Origin", skip_serializing_if = "Option::is_none")]
    pub origin: Option<OriginType>,
    #[serde(rename = "CustomKeyStoreId", skip_serializing_if = "Option::is_none")]
    pub custom_key_store_id: Option<String>,
    #[serde(rename = "CloudHsmClusterId", skip_serializing_if = "Option::is_none")]
    pub cloud_hsm_cluster_id: Option<String>,
    #[serde(rename = "ExpirationModel", skip_serializing_if = "Option::is_none")]
    pub expiration_model: Option<ExpirationModelType>,
    #[serde(rename = "KeyManager", skip_serializing_if = "Option::is_none")]
    pub key_manager: Option<KeyManagerType>,
    #[serde(
        rename = "CustomerMasterKeySpec",
        skip_serializing_if = "Option::is_none"
    )]
    pub customer_master_key_spec: Option<KeySpec>,
    #[serde(rename = "KeySpec", skip_serializing_if = "Option::is_none")]
    pub key_spec: Option<KeySpec>,
    #[serde(
        rename = "EncryptionAlgorithms",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>>,
    #[serde(rename = "SigningAlgorithms", skip_serializing_if = "Option::is_none")]
    pub signing_algorithms: Option<Vec<SigningAlgorithmSpec>>,
    #[serde(
        rename = "KeyAgreementAlgorithms",
        skip_serializing_if = "Option::is_none"
    )]
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>>,
    #[serde(
        rename = "EncapsulationAlgorithms",
        skip_serializing_if = "Option::is_none"
    )]
    pub encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>>,
    #[serde(rename = "MultiRegion", skip_serializing_if = "Option::is_none")]
    pub multi_region: Option<bool>,
    #[serde(
        rename = "MultiRegionConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    #[serde(
        rename = "PendingDeletionWindowInDays",
        skip_serializing_if = "Option::is_none"
    )]
    pub pending_deletion_window_in_days: Option<i32>,
    #[serde(rename = "MacAlgorithms", skip_serializing_if = "Option::is_none")]
    pub mac_algorithms: Option<Vec<MacAlgorithmSpec>>,
    #[serde(
        rename = "XksKeyConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    #[serde(
        rename = "CurrentKeyMaterialId",
        skip_serializing_if = "Option::is_none"
    )]
    pub current_key_material_id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum KeySpec {
    #[serde(rename = "RSA_2048")]
    Rsa2048,
    #[serde(rename = "RSA_3072")]
    Rsa3072,
    #[serde(rename = "RSA_4096")]
    Rsa4096,
    #[serde(rename = "ECC_NIST_P256")]
    EccNistP256,
    #[serde(rename = "ECC_NIST_P384")]
    EccNistP384,
    #[serde(rename = "ECC_NIST_P521")]
    EccNistP521,
    #[serde(rename = "ECC_SECG_P256K1")]
    EccSecgP256k1,
    #[serde(rename = "SYMMETRIC_DEFAULT")]
    SymmetricDefault,
    #[serde(rename = "HMAC_224")]
    Hmac224,
    #[serde(rename = "HMAC_256")]
    Hmac256,
    #[serde(rename = "HMAC_384")]
    Hmac384,
    #[serde(rename = "HMAC_512")]
    Hmac512,
    #[serde(rename = "SM2")]
    Sm2,
    #[serde(rename = "ML_DSA_44")]
    MlDsa44,
    #[serde(rename = "ML_DSA_65")]
    MlDsa65,
    #[serde(rename = "ML_DSA_87")]
    MlDsa87,
    #[serde(rename = "ECC_NIST_EDWARDS25519")]
    EccNistEdwards25519,
    #[serde(rename = "ML_KEM_512")]
    MlKem512,
    #[serde(rename = "ML_KEM_768")]
    MlKem768,
    #[serde(rename = "ML_KEM_1024")]
    MlKem1024,
}

impl KeySpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::EccNistP256 => "ECC_NIST_P256",
            Self::EccNistP384 => "ECC_NIST_P384",
            Self::EccNistP521 => "ECC_NIST_P521",
            Self::EccSecgP256k1 => "ECC_SECG_P256K1",
            Self::SymmetricDefault => "SYMMETRIC_DEFAULT",
            Self::Hmac224 => "HMAC_224",
            Self::Hmac256 => "HMAC_256",
            Self::Hmac384 => "HMAC_384",
            Self::Hmac512 => "HMAC_512",
            Self::Sm2 => "SM2",
            Self::MlDsa44 => "ML_DSA_44",
            Self::MlDsa65 => "ML_DSA_65",
            Self::MlDsa87 => "ML_DSA_87",
            Self::EccNistEdwards25519 => "ECC_NIST_EDWARDS25519",
            Self::MlKem512 => "ML_KEM_512",
            Self::MlKem768 => "ML_KEM_768",
            Self::MlKem1024 => "ML_KEM_1024",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RSA_2048" => Self::Rsa2048,
            "RSA_3072" => Self::Rsa3072,
            "RSA_4096" => Self::Rsa4096,
            "ECC_NIST_P256" => Self::EccNistP256,
            "ECC_NIST_P384" => Self::EccNistP384,
            "ECC_NIST_P521" => Self::EccNistP521,
            "ECC_SECG_P256K1" => Self::EccSecgP256k1,
            "SYMMETRIC_DEFAULT" => Self::SymmetricDefault,
            "HMAC_224" => Self::Hmac224,
            "HMAC_256" => Self::Hmac256,
            "HMAC_384" => Self::Hmac384,
            "HMAC_512" => Self::Hmac512,
            "SM2" => Self::Sm2,
            "ML_DSA_44" => Self::MlDsa44,
            "ML_DSA_65" => Self::MlDsa65,
            "ML_DSA_87" => Self::MlDsa87,
            "ECC_NIST_EDWARDS25519" => Self::EccNistEdwards25519,
            "ML_KEM_512" => Self::MlKem512,
            "ML_KEM_768" => Self::MlKem768,
            "ML_KEM_1024" => Self::MlKem1024,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum KeyState {
    #[serde(rename = "Creating")]
    Creating,
    #[serde(rename = "Enabled")]
    Enabled,
    #[serde(rename = "Disabled")]
    Disabled,
    #[serde(rename = "PendingDeletion")]
    PendingDeletion,
    #[serde(rename = "PendingImport")]
    PendingImport,
    #[serde(rename = "PendingReplicaDeletion")]
    PendingReplicaDeletion,
    #[serde(rename = "Unavailable")]
    Unavailable,
    #[serde(rename = "Updating")]
    Updating,
}

impl KeyState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Creating => "Creating",
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::PendingDeletion => "PendingDeletion",
            Self::PendingImport => "PendingImport",
            Self::PendingReplicaDeletion => "PendingReplicaDeletion",
            Self::Unavailable => "Unavailable",
            Self::Updating => "Updating",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Creating" => Self::Creating,
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            "PendingDeletion" => Self::PendingDeletion,
            "PendingImport" => Self::PendingImport,
            "PendingReplicaDeletion" => Self::PendingReplicaDeletion,
            "Unavailable" => Self::Unavailable,
            "Updating" => Self::Updating,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum KeyUsageType {
    #[serde(rename = "SIGN_VERIFY")]
    SignVerify,
    #[serde(rename = "ENCRYPT_DECRYPT")]
    EncryptDecrypt,
    #[serde(rename = "GENERATE_VERIFY_MAC")]
    GenerateVerifyMac,
    #[serde(rename = "KEY_AGREEMENT")]
    KeyAgreement,
    #[serde(rename = "ENCAPSULATE_DECAPSULATE")]
    EncapsulateDecapsulate,
}

impl KeyUsageType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignVerify => "SIGN_VERIFY",
            Self::EncryptDecrypt => "ENCRYPT_DECRYPT",
            Self::GenerateVerifyMac => "GENERATE_VERIFY_MAC",
            Self::KeyAgreement => "KEY_AGREEMENT",
            Self::EncapsulateDecapsulate => "ENCAPSULATE_DECAPSULATE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "SIGN_VERIFY" => Self::SignVerify,
            "ENCRYPT_DECRYPT" => Self::EncryptDecrypt,
            "GENERATE_VERIFY_MAC" => Self::GenerateVerifyMac,
            "KEY_AGREEMENT" => Self::KeyAgreement,
            "ENCAPSULATE_DECAPSULATE" => Self::EncapsulateDecapsulate,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAliasesRequest {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAliasesResponse {
    #[serde(rename = "Aliases", skip_serializing_if = "Option::is_none")]
    pub aliases: Option<Vec<AliasListEntry>>,
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "Truncated", skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGrantsRequest {
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "GrantId", skip_serializing_if = "Option::is_none")]
    pub grant_id: Option<String>,
    #[serde(rename = "GranteePrincipal", skip_serializing_if = "Option::is_none")]
    pub grantee_principal: Option<String>,
    #[serde(
        rename = "GranteeServicePrincipal",
        skip_serializing_if = "Option::is_none"
    )]
    pub grantee_service_principal: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGrantsResponse {
    #[serde(rename = "Grants", skip_serializing_if = "Option::is_none")]
    pub grants: Option<Vec<GrantListEntry>>,
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "Truncated", skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListKeyPoliciesRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListKeyPoliciesResponse {
    #[serde(rename = "PolicyNames", skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "Truncated", skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListKeyRotationsRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "IncludeKeyMaterial", skip_serializing_if = "Option::is_none")]
    pub include_key_material: Option<IncludeKeyMaterial>,
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListKeyRotationsResponse {
    #[serde(rename = "Rotations", skip_serializing_if = "Option::is_none")]
    pub rotations: Option<Vec<RotationsListEntry>>,
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "Truncated", skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListKeysRequest {
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "ResourceOwners", skip_serializing_if = "Option::is_none")]
    pub resource_owners: Option<Vec<ResourceOwnerType>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListKeysResponse {
    #[serde(rename = "Keys", skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<KeyListEntry>>,
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "Truncated", skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListResourceTagsRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListResourceTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "NextMarker", skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "Truncated", skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRetirableGrantsRequest {
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "RetiringPrincipal", skip_serializing_if = "Option::is_none")]
    pub retiring_principal: Option<String>,
    #[serde(
        rename = "RetiringServicePrincipal",
        skip_serializing_if = "Option::is_none"
    )]
    pub retiring_service_principal: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MacAlgorithmSpec {
    #[serde(rename = "HMAC_SHA_224")]
    HmacSha224,
    #[serde(rename = "HMAC_SHA_256")]
    HmacSha256,
    #[serde(rename = "HMAC_SHA_384")]
    HmacSha384,
    #[serde(rename = "HMAC_SHA_512")]
    HmacSha512,
}

impl MacAlgorithmSpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HmacSha224 => "HMAC_SHA_224",
            Self::HmacSha256 => "HMAC_SHA_256",
            Self::HmacSha384 => "HMAC_SHA_384",
            Self::HmacSha512 => "HMAC_SHA_512",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "HMAC_SHA_224" => Self::HmacSha224,
            "HMAC_SHA_256" => Self::HmacSha256,
            "HMAC_SHA_384" => Self::HmacSha384,
            "HMAC_SHA_512" => Self::HmacSha512,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MessageType {
    #[serde(rename = "RAW")]
    Raw,
    #[serde(rename = "DIGEST")]
    Digest,
    #[serde(rename = "EXTERNAL_MU")]
    ExternalMu,
}

impl MessageType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Raw => "RAW",
            Self::Digest => "DIGEST",
            Self::ExternalMu => "EXTERNAL_MU",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RAW" => Self::Raw,
            "DIGEST" => Self::Digest,
            "EXTERNAL_MU" => Self::ExternalMu,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MultiRegionConfiguration {
    #[serde(rename = "MultiRegionKeyType", skip_serializing_if = "Option::is_none")]
    pub multi_region_key_type: Option<MultiRegionKeyType>,
    #[serde(rename = "PrimaryKey", skip_serializing_if = "Option::is_none")]
    pub primary_key: Option<MultiRegionKey>,
    #[serde(rename = "ReplicaKeys", skip_serializing_if = "Option::is_none")]
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MultiRegionKey {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MultiRegionKeyType {
    #[serde(rename = "PRIMARY")]
    Primary,
    #[serde(rename = "REPLICA")]
    Replica,
}

impl MultiRegionKeyType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "PRIMARY",
            Self::Replica => "REPLICA",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PRIMARY" => Self::Primary,
            "REPLICA" => Self::Replica,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OriginType {
    #[serde(rename = "AWS_KMS")]
    AwsKms,
    #[serde(rename = "EXTERNAL")]
    External,
    #[serde(rename = "AWS_CLOUDHSM")]
    AwsCloudhsm,
    #[serde(rename = "EXTERNAL_KEY_STORE")]
    ExternalKeyStore,
}

impl OriginType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AwsKms => "AWS_KMS",
            Self::External => "EXTERNAL",
            Self::AwsCloudhsm => "AWS_CLOUDHSM",
            Self::ExternalKeyStore => "EXTERNAL_KEY_STORE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "AWS_KMS" => Self::AwsKms,
            "EXTERNAL" => Self::External,
            "AWS_CLOUDHSM" => Self::AwsCloudhsm,
            "EXTERNAL_KEY_STORE" => Self::ExternalKeyStore,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutKeyPolicyRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "Policy")]
    pub policy: String,
    #[serde(
        rename = "BypassPolicyLockoutSafetyCheck",
        skip_serializing_if = "Option::is_none"
    )]
    pub bypass_policy_lockout_safety_check: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReEncryptRequest {
    #[serde(rename = "CiphertextBlob", skip_serializing_if = "Option::is_none")]
    pub ciphertext_blob: Option<Blob>,
    #[serde(
        rename = "SourceEncryptionContext",
        skip_serializing_if = "Option::is_none"
    )]
    pub source_encryption_context: Option<BTreeMap<String, String>>,
    #[serde(rename = "SourceKeyId", skip_serializing_if = "Option::is_none")]
    pub source_key_id: Option<String>,
    #[serde(rename = "DestinationKeyId")]
    pub destination_key_id: String,
    #[serde(
        rename = "DestinationEncryptionContext",
        skip_serializing_if = "Option::is_none"
    )]
    pub destination_encryption_context: Option<BTreeMap<String, String>>,
    #[serde(
        rename = "SourceEncryptionAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub source_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    #[serde(
        rename = "DestinationEncryptionAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub destination_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "DryRunModifiers", skip_serializing_if = "Option::is_none")]
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReEncryptResponse {
    #[serde(rename = "CiphertextBlob", skip_serializing_if = "Option::is_none")]
    pub ciphertext_blob: Option<Blob>,
    #[serde(rename = "SourceKeyId", skip_serializing_if = "Option::is_none")]
    pub source_key_id: Option<String>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(
        rename = "SourceEncryptionAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub source_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    #[serde(
        rename = "DestinationEncryptionAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub destination_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    #[serde(
        rename = "SourceKeyMaterialId",
        skip_serializing_if = "Option::is_none"
    )]
    pub source_key_material_id: Option<String>,
    #[serde(
        rename = "DestinationKeyMaterialId",
        skip_serializing_if = "Option::is_none"
    )]
    pub destination_key_material_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RecipientInfo {
    #[serde(
        rename = "KeyEncryptionAlgorithm",
        skip_serializing_if = "Option::is_none"
    )]
    pub key_encryption_algorithm: Option<KeyEncryptionMechanism>,
    #[serde(
        rename = "AttestationDocument",
        skip_serializing_if = "Option::is_none"
    )]
    pub attestation_document: Option<Blob>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplicateKeyRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "ReplicaRegion")]
    pub replica_region: String,
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    #[serde(
        rename = "BypassPolicyLockoutSafetyCheck",
        skip_serializing_if = "Option::is_none"
    )]
    pub bypass_policy_lockout_safety_check: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplicateKeyResponse {
    #[serde(rename = "ReplicaKeyMetadata", skip_serializing_if = "Option::is_none")]
    pub replica_key_metadata: Option<KeyMetadata>,
    #[serde(rename = "ReplicaPolicy", skip_serializing_if = "Option::is_none")]
    pub replica_policy: Option<String>,
    #[serde(rename = "ReplicaTags", skip_serializing_if = "Option::is_none")]
    pub replica_tags: Option<Vec<Tag>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ResourceOwnerType {
    #[serde(rename = "SELF")]
    Own,
    #[serde(rename = "OTHER_ACCOUNTS_VIA_RAM")]
    OtherAccountsViaRam,
}

impl ResourceOwnerType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Own => "SELF",
            Self::OtherAccountsViaRam => "OTHER_ACCOUNTS_VIA_RAM",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "SELF" => Self::Own,
            "OTHER_ACCOUNTS_VIA_RAM" => Self::OtherAccountsViaRam,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RetireGrantRequest {
    #[serde(rename = "GrantToken", skip_serializing_if = "Option::is_none")]
    pub grant_token: Option<String>,
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "GrantId", skip_serializing_if = "Option::is_none")]
    pub grant_id: Option<String>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RevokeGrantRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "GrantId")]
    pub grant_id: String,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RotateKeyOnDemandRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RotateKeyOnDemandResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RotationType {
    #[serde(rename = "AUTOMATIC")]
    Automatic,
    #[serde(rename = "ON_DEMAND")]
    OnDemand,
}

impl RotationType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Automatic => "AUTOMATIC",
            Self::OnDemand => "ON_DEMAND",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "AUTOMATIC" => Self::Automatic,
            "ON_DEMAND" => Self::OnDemand,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RotationsListEntry {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "KeyMaterialId", skip_serializing_if = "Option::is_none")]
    pub key_material_id: Option<String>,
    #[serde(
        rename = "KeyMaterialDescription",
        skip_serializing_if = "Option::is_none"
    )]
    pub key_material_description: Option<String>,
    #[serde(rename = "ImportState", skip_serializing_if = "Option::is_none")]
    pub import_state: Option<ImportState>,
    #[serde(rename = "KeyMaterialState", skip_serializing_if = "Option::is_none")]
    pub key_material_state: Option<KeyMaterialState>,
    #[serde(rename = "ExpirationModel", skip_serializing_if = "Option::is_none")]
    pub expiration_model: Option<ExpirationModelType>,
    #[serde(rename = "ValidTo", skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Timestamp>,
    #[serde(rename = "RotationDate", skip_serializing_if = "Option::is_none")]
    pub rotation_date: Option<Timestamp>,
    #[serde(rename = "RotationType", skip_serializing_if = "Option::is_none")]
    pub rotation_type: Option<RotationType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ScheduleKeyDeletionRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(
        rename = "PendingWindowInDays",
        skip_serializing_if = "Option::is_none"
    )]
    pub pending_window_in_days: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ScheduleKeyDeletionResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "DeletionDate", skip_serializing_if = "Option::is_none")]
    pub deletion_date: Option<Timestamp>,
    #[serde(rename = "KeyState", skip_serializing_if = "Option::is_none")]
    pub key_state: Option<KeyState>,
    #[serde(
        rename = "PendingWindowInDays",
        skip_serializing_if = "Option::is_none"
    )]
    pub pending_window_in_days: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "Message")]
    pub message: Blob,
    #[serde(rename = "MessageType", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "SigningAlgorithm")]
    pub signing_algorithm: SigningAlgorithmSpec,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SignResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "Signature", skip_serializing_if = "Option::is_none")]
    pub signature: Option<Blob>,
    #[serde(rename = "SigningAlgorithm", skip_serializing_if = "Option::is_none")]
    pub signing_algorithm: Option<SigningAlgorithmSpec>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SigningAlgorithmSpec {
    #[serde(rename = "RSASSA_PSS_SHA_256")]
    RsassaPssSha256,
    #[serde(rename = "RSASSA_PSS_SHA_384")]
    RsassaPssSha384,
    #[serde(rename = "RSASSA_PSS_SHA_512")]
    RsassaPssSha512,
    #[serde(rename = "RSASSA_PKCS1_V1_5_SHA_256")]
    RsassaPkcs1V15Sha256,
    #[serde(rename = "RSASSA_PKCS1_V1_5_SHA_384")]
    RsassaPkcs1V15Sha384,
    #[serde(rename = "RSASSA_PKCS1_V1_5_SHA_512")]
    RsassaPkcs1V15Sha512,
    #[serde(rename = "ECDSA_SHA_256")]
    EcdsaSha256,
    #[serde(rename = "ECDSA_SHA_384")]
    EcdsaSha384,
    #[serde(rename = "ECDSA_SHA_512")]
    EcdsaSha512,
    #[serde(rename = "SM2DSA")]
    Sm2dsa,
    #[serde(rename = "ML_DSA_SHAKE_256")]
    MlDsaShake256,
    #[serde(rename = "ED25519_SHA_512")]
    Ed25519Sha512,
    #[serde(rename = "ED25519_PH_SHA_512")]
    Ed25519PhSha512,
}

impl SigningAlgorithmSpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RsassaPssSha256 => "RSASSA_PSS_SHA_256",
            Self::RsassaPssSha384 => "RSASSA_PSS_SHA_384",
            Self::RsassaPssSha512 => "RSASSA_PSS_SHA_512",
            Self::RsassaPkcs1V15Sha256 => "RSASSA_PKCS1_V1_5_SHA_256",
            Self::RsassaPkcs1V15Sha384 => "RSASSA_PKCS1_V1_5_SHA_384",
            Self::RsassaPkcs1V15Sha512 => "RSASSA_PKCS1_V1_5_SHA_512",
            Self::EcdsaSha256 => "ECDSA_SHA_256",
            Self::EcdsaSha384 => "ECDSA_SHA_384",
            Self::EcdsaSha512 => "ECDSA_SHA_512",
            Self::Sm2dsa => "SM2DSA",
            Self::MlDsaShake256 => "ML_DSA_SHAKE_256",
            Self::Ed25519Sha512 => "ED25519_SHA_512",
            Self::Ed25519PhSha512 => "ED25519_PH_SHA_512",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RSASSA_PSS_SHA_256" => Self::RsassaPssSha256,
            "RSASSA_PSS_SHA_384" => Self::RsassaPssSha384,
            "RSASSA_PSS_SHA_512" => Self::RsassaPssSha512,
            "RSASSA_PKCS1_V1_5_SHA_256" => Self::RsassaPkcs1V15Sha256,
            "RSASSA_PKCS1_V1_5_SHA_384" => Self::RsassaPkcs1V15Sha384,
            "RSASSA_PKCS1_V1_5_SHA_512" => Self::RsassaPkcs1V15Sha512,
            "ECDSA_SHA_256" => Self::EcdsaSha256,
            "ECDSA_SHA_384" => Self::EcdsaSha384,
            "ECDSA_SHA_512" => Self::EcdsaSha512,
            "SM2DSA" => Self::Sm2dsa,
            "ML_DSA_SHAKE_256" => Self::MlDsaShake256,
            "ED25519_SHA_512" => Self::Ed25519Sha512,
            "ED25519_PH_SHA_512" => Self::Ed25519PhSha512,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "TagKey")]
    pub tag_key: String,
    #[serde(rename = "TagValue")]
    pub tag_value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateAliasRequest {
    #[serde(rename = "AliasName")]
    pub alias_name: String,
    #[serde(rename = "TargetKeyId")]
    pub target_key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateCustomKeyStoreRequest {
    #[serde(rename = "CustomKeyStoreId")]
    pub custom_key_store_id: String,
    #[serde(
        rename = "NewCustomKeyStoreName",
        skip_serializing_if = "Option::is_none"
    )]
    pub new_custom_key_store_name: Option<String>,
    #[serde(rename = "KeyStorePassword", skip_serializing_if = "Option::is_none")]
    pub key_store_password: Option<Sensitive>,
    #[serde(rename = "CloudHsmClusterId", skip_serializing_if = "Option::is_none")]
    pub cloud_hsm_cluster_id: Option<String>,
    #[serde(
        rename = "XksProxyUriEndpoint",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_uri_endpoint: Option<String>,
    #[serde(rename = "XksProxyUriPath", skip_serializing_if = "Option::is_none")]
    pub xks_proxy_uri_path: Option<String>,
    #[serde(
        rename = "XksProxyVpcEndpointServiceName",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_vpc_endpoint_service_name: Option<String>,
    #[serde(
        rename = "XksProxyVpcEndpointServiceOwner",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_vpc_endpoint_service_owner: Option<String>,
    #[serde(
        rename = "XksProxyAuthenticationCredential",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_authentication_credential: Option<XksProxyAuthenticationCredentialType>,
    #[serde(
        rename = "XksProxyConnectivity",
        skip_serializing_if = "Option::is_none"
    )]
    pub xks_proxy_connectivity: Option<XksProxyConnectivityType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateCustomKeyStoreResponse {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateKeyDescriptionRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "Description")]
    pub description: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdatePrimaryRegionRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "PrimaryRegion")]
    pub primary_region: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VerifyMacRequest {
    #[serde(rename = "Message")]
    pub message: Blob,
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "MacAlgorithm")]
    pub mac_algorithm: MacAlgorithmSpec,
    #[serde(rename = "Mac")]
    pub mac: Blob,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VerifyMacResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "MacValid", skip_serializing_if = "Option::is_none")]
    pub mac_valid: Option<bool>,
    #[serde(rename = "MacAlgorithm", skip_serializing_if = "Option::is_none")]
    pub mac_algorithm: Option<MacAlgorithmSpec>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VerifyRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "Message")]
    pub message: Blob,
    #[serde(rename = "MessageType", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    #[serde(rename = "Signature")]
    pub signature: Blob,
    #[serde(rename = "SigningAlgorithm")]
    pub signing_algorithm: SigningAlgorithmSpec,
    #[serde(rename = "GrantTokens", skip_serializing_if = "Option::is_none")]
    pub grant_tokens: Option<Vec<String>>,
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VerifyResponse {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "SignatureValid", skip_serializing_if = "Option::is_none")]
    pub signature_valid: Option<bool>,
    #[serde(rename = "SigningAlgorithm", skip_serializing_if = "Option::is_none")]
    pub signing_algorithm: Option<SigningAlgorithmSpec>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum WrappingKeySpec {
    #[serde(rename = "RSA_2048")]
    Rsa2048,
    #[serde(rename = "RSA_3072")]
    Rsa3072,
    #[serde(rename = "RSA_4096")]
    Rsa4096,
    #[serde(rename = "SM2")]
    Sm2,
}

impl WrappingKeySpec {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::Sm2 => "SM2",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RSA_2048" => Self::Rsa2048,
            "RSA_3072" => Self::Rsa3072,
            "RSA_4096" => Self::Rsa4096,
            "SM2" => Self::Sm2,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct XksKeyConfigurationType {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct XksProxyAuthenticationCredentialType {
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: Sensitive,
    #[serde(rename = "RawSecretAccessKey")]
    pub raw_secret_access_key: Sensitive,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct XksProxyConfigurationType {
    #[serde(rename = "Connectivity", skip_serializing_if = "Option::is_none")]
    pub connectivity: Option<XksProxyConnectivityType>,
    #[serde(rename = "AccessKeyId", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<Sensitive>,
    #[serde(rename = "UriEndpoint", skip_serializing_if = "Option::is_none")]
    pub uri_endpoint: Option<String>,
    #[serde(rename = "UriPath", skip_serializing_if = "Option::is_none")]
    pub uri_path: Option<String>,
    #[serde(
        rename = "VpcEndpointServiceName",
        skip_serializing_if = "Option::is_none"
    )]
    pub vpc_endpoint_service_name: Option<String>,
    #[serde(
        rename = "VpcEndpointServiceOwner",
        skip_serializing_if = "Option::is_none"
    )]
    pub vpc_endpoint_service_owner: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum XksProxyConnectivityType {
    #[serde(rename = "PUBLIC_ENDPOINT")]
    PublicEndpoint,
    #[serde(rename = "VPC_ENDPOINT_SERVICE")]
    VpcEndpointService,
}

impl XksProxyConnectivityType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PublicEndpoint => "PUBLIC_ENDPOINT",
            Self::VpcEndpointService => "VPC_ENDPOINT_SERVICE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PUBLIC_ENDPOINT" => Self::PublicEndpoint,
            "VPC_ENDPOINT_SERVICE" => Self::VpcEndpointService,
            _ => return None,
        })
    }
}

static AWS_ACCOUNT_ID_TYPE_SHAPE: Shape = Shape {
    name: "AWSAccountIdType",
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
static ACCOUNT_ID_TYPE_SHAPE: Shape = Shape {
    name: "AccountIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(12),
            max: Some(12),
        },
        pattern: Some(Pattern::new("[0-9]{12}")),
        one_of: &[],
    },
};
static ALGORITHM_SPEC_SHAPE: Shape = Shape {
    name: "AlgorithmSpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "RSAES_PKCS1_V1_5",
            "RSAES_OAEP_SHA_1",
            "RSAES_OAEP_SHA_256",
            "RSA_AES_KEY_WRAP_SHA_1",
            "RSA_AES_KEY_WRAP_SHA_256",
            "SM2PKE",
        ],
    },
};
static ALIAS_LIST_SHAPE: Shape = Shape {
    name: "AliasList",
    sensitive: false,
    kind: Kind::List {
        member: &ALIAS_LIST_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ALIAS_LIST_ENTRY_SHAPE: Shape = Shape {
    name: "AliasListEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AliasName",
            shape: &ALIAS_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AliasArn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "TargetKeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreationDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "LastUpdatedDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ALIAS_NAME_TYPE_SHAPE: Shape = Shape {
    name: "AliasNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(256),
        },
        pattern: Some(Pattern::new("^[a-zA-Z0-9:/_-]+$")),
        one_of: &[],
    },
};
static ARN_TYPE_SHAPE: Shape = Shape {
    name: "ArnType",
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
static ATTESTATION_DOCUMENT_TYPE_SHAPE: Shape = Shape {
    name: "AttestationDocumentType",
    sensitive: false,
    kind: Kind::Blob {
        length: Bounds {
            min: Some(1),
            max: Some(262144),
        },
    },
};
static BACKING_KEY_ID_RESPONSE_TYPE_SHAPE: Shape = Shape {
    name: "BackingKeyIdResponseType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(64),
        },
        pattern: Some(Pattern::new("^[a-f0-9]+$")),
        one_of: &[],
    },
};
static BACKING_KEY_ID_TYPE_SHAPE: Shape = Shape {
    name: "BackingKeyIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(64),
            max: Some(64),
        },
        pattern: Some(Pattern::new("^[a-f0-9]+$")),
        one_of: &[],
    },
};
static BOOLEAN_TYPE_SHAPE: Shape = Shape {
    name: "BooleanType",
    sensitive: false,
    kind: Kind::Boolean,
};
static CANCEL_KEY_DELETION_REQUEST_SHAPE: Shape = Shape {
    name: "CancelKeyDeletionRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyId",
        shape: &KEY_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CANCEL_KEY_DELETION_RESPONSE_SHAPE: Shape = Shape {
    name: "CancelKeyDeletionResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyId",
        shape: &KEY_ID_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CIPHERTEXT_TYPE_SHAPE: Shape = Shape {
    name: "CiphertextType",
    sensitive: false,
    kind: Kind::Blob {
        length: Bounds {
            min: Some(1),
            max: Some(6144),
        },
    },
};
static CLOUD_HSM_CLUSTER_ID_TYPE_SHAPE: Shape = Shape {
    name: "CloudHsmClusterIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(19),
            max: Some(24),
        },
        pattern: Some(Pattern::new("cluster-[2-7a-zA-Z]{11,16}")),
        one_of: &[],
    },
};
static CLOUD_TRAIL_EVENT_ID_TYPE_SHAPE: Shape = Shape {
    name: "CloudTrailEventIdType",
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
static CONNECT_CUSTOM_KEY_STORE_REQUEST_SHAPE: Shape = Shape {
    name: "ConnectCustomKeyStoreRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "CustomKeyStoreId",
        shape: &CUSTOM_KEY_STORE_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CONNECT_CUSTOM_KEY_STORE_RESPONSE_SHAPE: Shape = Shape {
    name: "ConnectCustomKeyStoreResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static CONNECTION_ERROR_CODE_TYPE_SHAPE: Shape = Shape {
    name: "ConnectionErrorCodeType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "INVALID_CREDENTIALS",
            "CLUSTER_NOT_FOUND",
            "NETWORK_ERRORS",
            "INTERNAL_ERROR",
            "INSUFFICIENT_CLOUDHSM_HSMS",
            "USER_LOCKED_OUT",
            "USER_NOT_FOUND",
            "USER_LOGGED_IN",
            "SUBNET_NOT_FOUND",
            "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET",
            "XKS_PROXY_ACCESS_DENIED",
            "XKS_PROXY_NOT_REACHABLE",
            "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND",
            "XKS_PROXY_INVALID_RESPONSE",
            "XKS_PROXY_INVALID_CONFIGURATION",
            "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION",
            "XKS_PROXY_TIMED_OUT",
            "XKS_PROXY_INVALID_TLS_CONFIGURATION",
        ],
    },
};
static CONNECTION_STATE_TYPE_SHAPE: Shape = Shape {
    name: "ConnectionStateType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "CONNECTED",
            "CONNECTING",
            "FAILED",
            "DISCONNECTED",
            "DISCONNECTING",
        ],
    },
};
static CREATE_ALIAS_REQUEST_SHAPE: Shape = Shape {
    name: "CreateAliasRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AliasName",
            shape: &ALIAS_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TargetKeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static CREATE_CUSTOM_KEY_STORE_REQUEST_SHAPE: Shape = Shape {
    name: "CreateCustomKeyStoreRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CustomKeyStoreName",
            shape: &CUSTOM_KEY_STORE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CloudHsmClusterId",
            shape: &CLOUD_HSM_CLUSTER_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "TrustAnchorCertificate",
            shape: &TRUST_ANCHOR_CERTIFICATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyStorePassword",
            shape: &KEY_STORE_PASSWORD_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomKeyStoreType",
            shape: &CUSTOM_KEY_STORE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyUriEndpoint",
            shape: &XKS_PROXY_URI_ENDPOINT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyUriPath",
            shape: &XKS_PROXY_URI_PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyVpcEndpointServiceName",
            shape: &XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyVpcEndpointServiceOwner",
            shape: &ACCOUNT_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyAuthenticationCredential",
            shape: &XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyConnectivity",
            shape: &XKS_PROXY_CONNECTIVITY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_CUSTOM_KEY_STORE_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateCustomKeyStoreResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "CustomKeyStoreId",
        shape: &CUSTOM_KEY_STORE_ID_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_GRANT_REQUEST_SHAPE: Shape = Shape {
    name: "CreateGrantRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GranteePrincipal",
            shape: &PRINCIPAL_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RetiringPrincipal",
            shape: &PRINCIPAL_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Operations",
            shape: &GRANT_OPERATION_LIST_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Constraints",
            shape: &GRANT_CONSTRAINTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &GRANT_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GranteeServicePrincipal",
            shape: &SERVICE_PRINCIPAL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RetiringServicePrincipal",
            shape: &SERVICE_PRINCIPAL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_GRANT_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateGrantResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GrantToken",
            shape: &GRANT_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GrantId",
            shape: &GRANT_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "CreateKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Policy",
            shape: &POLICY_TYPE_SHAPE,
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
            name: "KeyUsage",
            shape: &KEY_USAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomerMasterKeySpec",
            shape: &CUSTOMER_MASTER_KEY_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeySpec",
            shape: &KEY_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Origin",
            shape: &ORIGIN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomKeyStoreId",
            shape: &CUSTOM_KEY_STORE_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "BypassPolicyLockoutSafetyCheck",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MultiRegion",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksKeyId",
            shape: &XKS_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_KEY_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateKeyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyMetadata",
        shape: &KEY_METADATA_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CUSTOM_KEY_STORE_ID_TYPE_SHAPE: Shape = Shape {
    name: "CustomKeyStoreIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(64),
        },
        pattern: None,
        one_of: &[],
    },
};
static CUSTOM_KEY_STORE_NAME_TYPE_SHAPE: Shape = Shape {
    name: "CustomKeyStoreNameType",
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
static CUSTOM_KEY_STORE_TYPE_SHAPE: Shape = Shape {
    name: "CustomKeyStoreType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"],
    },
};
static CUSTOM_KEY_STORES_LIST_SHAPE: Shape = Shape {
    name: "CustomKeyStoresList",
    sensitive: false,
    kind: Kind::List {
        member: &CUSTOM_KEY_STORES_LIST_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static CUSTOM_KEY_STORES_LIST_ENTRY_SHAPE: Shape = Shape {
    name: "CustomKeyStoresListEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CustomKeyStoreId",
            shape: &CUSTOM_KEY_STORE_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomKeyStoreName",
            shape: &CUSTOM_KEY_STORE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CloudHsmClusterId",
            shape: &CLOUD_HSM_CLUSTER_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "TrustAnchorCertificate",
            shape: &TRUST_ANCHOR_CERTIFICATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ConnectionState",
            shape: &CONNECTION_STATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ConnectionErrorCode",
            shape: &CONNECTION_ERROR_CODE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreationDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomKeyStoreType",
            shape: &CUSTOM_KEY_STORE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyConfiguration",
            shape: &XKS_PROXY_CONFIGURATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CUSTOMER_MASTER_KEY_SPEC_SHAPE: Shape = Shape {
    name: "CustomerMasterKeySpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "RSA_2048",
            "RSA_3072",
            "RSA_4096",
            "ECC_NIST_P256",
            "ECC_NIST_P384",
            "ECC_NIST_P521",
            "ECC_SECG_P256K1",
            "SYMMETRIC_DEFAULT",
            "HMAC_224",
            "HMAC_256",
            "HMAC_384",
            "HMAC_512",
            "SM2",
        ],
    },
};
static DATA_KEY_PAIR_SPEC_SHAPE: Shape = Shape {
    name: "DataKeyPairSpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "RSA_2048",
            "RSA_3072",
            "RSA_4096",
            "ECC_NIST_P256",
            "ECC_NIST_P384",
            "ECC_NIST_P521",
            "ECC_SECG_P256K1",
            "SM2",
            "ECC_NIST_EDWARDS25519",
            "ML_KEM_512",
            "ML_KEM_768",
            "ML_KEM_1024",
        ],
    },
};
static DATA_KEY_SPEC_SHAPE: Shape = Shape {
    name: "DataKeySpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["AES_256", "AES_128"],
    },
};
static DATE_TYPE_SHAPE: Shape = Shape {
    name: "DateType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static DECAPSULATE_REQUEST_SHAPE: Shape = Shape {
    name: "DecapsulateRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SharedSecretCiphertextBlob",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EncapsulationAlgorithm",
            shape: &ENCAPSULATION_ALGORITHM_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DECAPSULATE_RESPONSE_SHAPE: Shape = Shape {
    name: "DecapsulateResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SharedSecret",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncapsulationAlgorithm",
            shape: &ENCAPSULATION_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DECRYPT_REQUEST_SHAPE: Shape = Shape {
    name: "DecryptRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CiphertextBlob",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncryptionContext",
            shape: &ENCRYPTION_CONTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncryptionAlgorithm",
            shape: &ENCRYPTION_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Recipient",
            shape: &RECIPIENT_INFO_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRunModifiers",
            shape: &DRY_RUN_MODIFIER_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DECRYPT_RESPONSE_SHAPE: Shape = Shape {
    name: "DecryptResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Plaintext",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncryptionAlgorithm",
            shape: &ENCRYPTION_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CiphertextForRecipient",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DELETE_ALIAS_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteAliasRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AliasName",
        shape: &ALIAS_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_CUSTOM_KEY_STORE_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteCustomKeyStoreRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "CustomKeyStoreId",
        shape: &CUSTOM_KEY_STORE_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_CUSTOM_KEY_STORE_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteCustomKeyStoreResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static DELETE_IMPORTED_KEY_MATERIAL_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteImportedKeyMaterialRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DELETE_IMPORTED_KEY_MATERIAL_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteImportedKeyMaterialResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialId",
            shape: &BACKING_KEY_ID_RESPONSE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DERIVE_SHARED_SECRET_REQUEST_SHAPE: Shape = Shape {
    name: "DeriveSharedSecretRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "KeyAgreementAlgorithm",
            shape: &KEY_AGREEMENT_ALGORITHM_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PublicKey",
            shape: &PUBLIC_KEY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Recipient",
            shape: &RECIPIENT_INFO_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DERIVE_SHARED_SECRET_RESPONSE_SHAPE: Shape = Shape {
    name: "DeriveSharedSecretResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SharedSecret",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CiphertextForRecipient",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyAgreementAlgorithm",
            shape: &KEY_AGREEMENT_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyOrigin",
            shape: &ORIGIN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_CUSTOM_KEY_STORES_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeCustomKeyStoresRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CustomKeyStoreId",
            shape: &CUSTOM_KEY_STORE_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomKeyStoreName",
            shape: &CUSTOM_KEY_STORE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Limit",
            shape: &LIMIT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_CUSTOM_KEY_STORES_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeCustomKeyStoresResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CustomKeyStores",
            shape: &CUSTOM_KEY_STORES_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextMarker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Truncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DESCRIBE_KEY_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeKeyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyMetadata",
        shape: &KEY_METADATA_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static DESCRIPTION_TYPE_SHAPE: Shape = Shape {
    name: "DescriptionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(8192),
        },
        pattern: None,
        one_of: &[],
    },
};
static DISABLE_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "DisableKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyId",
        shape: &KEY_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DISABLE_KEY_ROTATION_REQUEST_SHAPE: Shape = Shape {
    name: "DisableKeyRotationRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyId",
        shape: &KEY_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DISCONNECT_CUSTOM_KEY_STORE_REQUEST_SHAPE: Shape = Shape {
    name: "DisconnectCustomKeyStoreRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "CustomKeyStoreId",
        shape: &CUSTOM_KEY_STORE_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DISCONNECT_CUSTOM_KEY_STORE_RESPONSE_SHAPE: Shape = Shape {
    name: "DisconnectCustomKeyStoreResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static DRY_RUN_MODIFIER_LIST_SHAPE: Shape = Shape {
    name: "DryRunModifierList",
    sensitive: false,
    kind: Kind::List {
        member: &DRY_RUN_MODIFIER_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static DRY_RUN_MODIFIER_TYPE_SHAPE: Shape = Shape {
    name: "DryRunModifierType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["IGNORE_CIPHERTEXT"],
    },
};
static ENABLE_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "EnableKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyId",
        shape: &KEY_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static ENABLE_KEY_ROTATION_REQUEST_SHAPE: Shape = Shape {
    name: "EnableKeyRotationRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RotationPeriodInDays",
            shape: &ROTATION_PERIOD_IN_DAYS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ENCAPSULATE_REQUEST_SHAPE: Shape = Shape {
    name: "EncapsulateRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EncapsulationAlgorithm",
            shape: &ENCAPSULATION_ALGORITHM_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ENCAPSULATE_RESPONSE_SHAPE: Shape = Shape {
    name: "EncapsulateResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SharedSecret",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SharedSecretCiphertextBlob",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncapsulationAlgorithm",
            shape: &ENCAPSULATION_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ENCAPSULATION_ALGORITHM_SPEC_SHAPE: Shape = Shape {
    name: "EncapsulationAlgorithmSpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ML_KEM"],
    },
};
static ENCAPSULATION_ALGORITHM_SPEC_LIST_SHAPE: Shape = Shape {
    name: "EncapsulationAlgorithmSpecList",
    sensitive: false,
    kind: Kind::List {
        member: &ENCAPSULATION_ALGORITHM_SPEC_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ENCRYPT_REQUEST_SHAPE: Shape = Shape {
    name: "EncryptRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Plaintext",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EncryptionContext",
            shape: &ENCRYPTION_CONTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncryptionAlgorithm",
            shape: &ENCRYPTION_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ENCRYPT_RESPONSE_SHAPE: Shape = Shape {
    name: "EncryptResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CiphertextBlob",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncryptionAlgorithm",
            shape: &ENCRYPTION_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ENCRYPTION_ALGORITHM_SPEC_SHAPE: Shape = Shape {
    name: "EncryptionAlgorithmSpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "SYMMETRIC_DEFAULT",
            "RSAES_OAEP_SHA_1",
            "RSAES_OAEP_SHA_256",
            "SM2PKE",
        ],
    },
};
static ENCRYPTION_ALGORITHM_SPEC_LIST_SHAPE: Shape = Shape {
    name: "EncryptionAlgorithmSpecList",
    sensitive: false,
    kind: Kind::List {
        member: &ENCRYPTION_ALGORITHM_SPEC_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ENCRYPTION_CONTEXT_KEY_SHAPE: Shape = Shape {
    name: "EncryptionContextKey",
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
static ENCRYPTION_CONTEXT_TYPE_SHAPE: Shape = Shape {
    name: "EncryptionContextType",
    sensitive: false,
    kind: Kind::Map {
        key: &ENCRYPTION_CONTEXT_KEY_SHAPE,
        value: &ENCRYPTION_CONTEXT_VALUE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static ENCRYPTION_CONTEXT_VALUE_SHAPE: Shape = Shape {
    name: "EncryptionContextValue",
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
static EXPIRATION_MODEL_TYPE_SHAPE: Shape = Shape {
    name: "ExpirationModelType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"],
    },
};
static GENERATE_DATA_KEY_PAIR_REQUEST_SHAPE: Shape = Shape {
    name: "GenerateDataKeyPairRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "EncryptionContext",
            shape: &ENCRYPTION_CONTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "KeyPairSpec",
            shape: &DATA_KEY_PAIR_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Recipient",
            shape: &RECIPIENT_INFO_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_DATA_KEY_PAIR_RESPONSE_SHAPE: Shape = Shape {
    name: "GenerateDataKeyPairResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PrivateKeyCiphertextBlob",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PrivateKeyPlaintext",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PublicKey",
            shape: &PUBLIC_KEY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyPairSpec",
            shape: &DATA_KEY_PAIR_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CiphertextForRecipient",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_REQUEST_SHAPE: Shape = Shape {
    name: "GenerateDataKeyPairWithoutPlaintextRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "EncryptionContext",
            shape: &ENCRYPTION_CONTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "KeyPairSpec",
            shape: &DATA_KEY_PAIR_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_RESPONSE_SHAPE: Shape = Shape {
    name: "GenerateDataKeyPairWithoutPlaintextResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PrivateKeyCiphertextBlob",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PublicKey",
            shape: &PUBLIC_KEY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyPairSpec",
            shape: &DATA_KEY_PAIR_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_DATA_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "GenerateDataKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EncryptionContext",
            shape: &ENCRYPTION_CONTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NumberOfBytes",
            shape: &NUMBER_OF_BYTES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeySpec",
            shape: &DATA_KEY_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Recipient",
            shape: &RECIPIENT_INFO_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_DATA_KEY_RESPONSE_SHAPE: Shape = Shape {
    name: "GenerateDataKeyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CiphertextBlob",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Plaintext",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CiphertextForRecipient",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST_SHAPE: Shape = Shape {
    name: "GenerateDataKeyWithoutPlaintextRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EncryptionContext",
            shape: &ENCRYPTION_CONTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeySpec",
            shape: &DATA_KEY_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NumberOfBytes",
            shape: &NUMBER_OF_BYTES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE_SHAPE: Shape = Shape {
    name: "GenerateDataKeyWithoutPlaintextResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CiphertextBlob",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_MAC_REQUEST_SHAPE: Shape = Shape {
    name: "GenerateMacRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Message",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "MacAlgorithm",
            shape: &MAC_ALGORITHM_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_MAC_RESPONSE_SHAPE: Shape = Shape {
    name: "GenerateMacResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Mac",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MacAlgorithm",
            shape: &MAC_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_RANDOM_REQUEST_SHAPE: Shape = Shape {
    name: "GenerateRandomRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "NumberOfBytes",
            shape: &NUMBER_OF_BYTES_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomKeyStoreId",
            shape: &CUSTOM_KEY_STORE_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Recipient",
            shape: &RECIPIENT_INFO_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GENERATE_RANDOM_RESPONSE_SHAPE: Shape = Shape {
    name: "GenerateRandomResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Plaintext",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CiphertextForRecipient",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_KEY_LAST_USAGE_REQUEST_SHAPE: Shape = Shape {
    name: "GetKeyLastUsageRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyId",
        shape: &KEY_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_KEY_LAST_USAGE_RESPONSE_SHAPE: Shape = Shape {
    name: "GetKeyLastUsageResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyLastUsage",
            shape: &KEY_LAST_USAGE_DATA_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "TrackingStartDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyCreationDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_KEY_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "GetKeyPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_KEY_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetKeyPolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Policy",
            shape: &POLICY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_KEY_ROTATION_STATUS_REQUEST_SHAPE: Shape = Shape {
    name: "GetKeyRotationStatusRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyId",
        shape: &KEY_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_KEY_ROTATION_STATUS_RESPONSE_SHAPE: Shape = Shape {
    name: "GetKeyRotationStatusResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyRotationEnabled",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationPeriodInDays",
            shape: &ROTATION_PERIOD_IN_DAYS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextRotationDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "OnDemandRotationStartDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_PARAMETERS_FOR_IMPORT_REQUEST_SHAPE: Shape = Shape {
    name: "GetParametersForImportRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "WrappingAlgorithm",
            shape: &ALGORITHM_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "WrappingKeySpec",
            shape: &WRAPPING_KEY_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GET_PARAMETERS_FOR_IMPORT_RESPONSE_SHAPE: Shape = Shape {
    name: "GetParametersForImportResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ImportToken",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PublicKey",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ParametersValidTo",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_PUBLIC_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "GetPublicKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_PUBLIC_KEY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetPublicKeyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PublicKey",
            shape: &PUBLIC_KEY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomerMasterKeySpec",
            shape: &KEY_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeySpec",
            shape: &KEY_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyUsage",
            shape: &KEY_USAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncryptionAlgorithms",
            shape: &ENCRYPTION_ALGORITHM_SPEC_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SigningAlgorithms",
            shape: &SIGNING_ALGORITHM_SPEC_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyAgreementAlgorithms",
            shape: &KEY_AGREEMENT_ALGORITHM_SPEC_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncapsulationAlgorithms",
            shape: &ENCAPSULATION_ALGORITHM_SPEC_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GRANT_CONSTRAINT_SOURCE_ARN_TYPE_SHAPE: Shape = Shape {
    name: "GrantConstraintSourceArnType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(20),
            max: Some(512),
        },
        pattern: Some(Pattern::new(
            "^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$",
        )),
        one_of: &[],
    },
};
static GRANT_CONSTRAINTS_SHAPE: Shape = Shape {
    name: "GrantConstraints",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "EncryptionContextSubset",
            shape: &ENCRYPTION_CONTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncryptionContextEquals",
            shape: &ENCRYPTION_CONTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceArn",
            shape: &GRANT_CONSTRAINT_SOURCE_ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GRANT_ID_TYPE_SHAPE: Shape = Shape {
    name: "GrantIdType",
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
static GRANT_LIST_SHAPE: Shape = Shape {
    name: "GrantList",
    sensitive: false,
    kind: Kind::List {
        member: &GRANT_LIST_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static GRANT_LIST_ENTRY_SHAPE: Shape = Shape {
    name: "GrantListEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GrantId",
            shape: &GRANT_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &GRANT_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreationDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GranteePrincipal",
            shape: &PRINCIPAL_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RetiringPrincipal",
            shape: &PRINCIPAL_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IssuingAccount",
            shape: &PRINCIPAL_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Operations",
            shape: &GRANT_OPERATION_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Constraints",
            shape: &GRANT_CONSTRAINTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GranteeServicePrincipal",
            shape: &SERVICE_PRINCIPAL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RetiringServicePrincipal",
            shape: &SERVICE_PRINCIPAL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GRANT_NAME_TYPE_SHAPE: Shape = Shape {
    name: "GrantNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(256),
        },
        pattern: Some(Pattern::new("^[a-zA-Z0-9:/_-]+$")),
        one_of: &[],
    },
};
static GRANT_OPERATION_SHAPE: Shape = Shape {
    name: "GrantOperation",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "Decrypt",
            "Encrypt",
            "GenerateDataKey",
            "GenerateDataKeyWithoutPlaintext",
            "ReEncryptFrom",
            "ReEncryptTo",
            "Sign",
            "Verify",
            "GetPublicKey",
            "CreateGrant",
            "RetireGrant",
            "DescribeKey",
            "GenerateDataKeyPair",
            "GenerateDataKeyPairWithoutPlaintext",
            "GenerateMac",
            "VerifyMac",
            "DeriveSharedSecret",
            "Encapsulate",
            "Decapsulate",
        ],
    },
};
static GRANT_OPERATION_LIST_SHAPE: Shape = Shape {
    name: "GrantOperationList",
    sensitive: false,
    kind: Kind::List {
        member: &GRANT_OPERATION_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static GRANT_TOKEN_LIST_SHAPE: Shape = Shape {
    name: "GrantTokenList",
    sensitive: false,
    kind: Kind::List {
        member: &GRANT_TOKEN_TYPE_SHAPE,
        length: Bounds {
            min: Some(0),
            max: Some(10),
        },
        flattened: false,
    },
};
static GRANT_TOKEN_TYPE_SHAPE: Shape = Shape {
    name: "GrantTokenType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(8192),
        },
        pattern: None,
        one_of: &[],
    },
};
static IMPORT_KEY_MATERIAL_REQUEST_SHAPE: Shape = Shape {
    name: "ImportKeyMaterialRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ImportToken",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EncryptedKeyMaterial",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ValidTo",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExpirationModel",
            shape: &EXPIRATION_MODEL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ImportType",
            shape: &IMPORT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialDescription",
            shape: &KEY_MATERIAL_DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static IMPORT_KEY_MATERIAL_RESPONSE_SHAPE: Shape = Shape {
    name: "ImportKeyMaterialResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static IMPORT_STATE_SHAPE: Shape = Shape {
    name: "ImportState",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["IMPORTED", "PENDING_IMPORT"],
    },
};
static IMPORT_TYPE_SHAPE: Shape = Shape {
    name: "ImportType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["NEW_KEY_MATERIAL", "EXISTING_KEY_MATERIAL"],
    },
};
static INCLUDE_KEY_MATERIAL_SHAPE: Shape = Shape {
    name: "IncludeKeyMaterial",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ALL_KEY_MATERIAL", "ROTATIONS_ONLY"],
    },
};
static KEY_AGREEMENT_ALGORITHM_SPEC_SHAPE: Shape = Shape {
    name: "KeyAgreementAlgorithmSpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ECDH"],
    },
};
static KEY_AGREEMENT_ALGORITHM_SPEC_LIST_SHAPE: Shape = Shape {
    name: "KeyAgreementAlgorithmSpecList",
    sensitive: false,
    kind: Kind::List {
        member: &KEY_AGREEMENT_ALGORITHM_SPEC_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static KEY_ENCRYPTION_MECHANISM_SHAPE: Shape = Shape {
    name: "KeyEncryptionMechanism",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["RSAES_OAEP_SHA_256"],
    },
};
static KEY_ID_TYPE_SHAPE: Shape = Shape {
    name: "KeyIdType",
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
static KEY_LAST_USAGE_DATA_SHAPE: Shape = Shape {
    name: "KeyLastUsageData",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Operation",
            shape: &KEY_LAST_USAGE_TRACKING_OPERATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Timestamp",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CloudTrailEventId",
            shape: &CLOUD_TRAIL_EVENT_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KmsRequestId",
            shape: &KMS_REQUEST_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static KEY_LAST_USAGE_TRACKING_OPERATION_SHAPE: Shape = Shape {
    name: "KeyLastUsageTrackingOperation",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "Decrypt",
            "DeriveSharedSecret",
            "Encrypt",
            "GenerateDataKey",
            "GenerateDataKeyPair",
            "GenerateDataKeyPairWithoutPlaintext",
            "GenerateDataKeyWithoutPlaintext",
            "GenerateMac",
            "ReEncrypt",
            "Sign",
            "Verify",
            "VerifyMac",
            "Encapsulate",
            "Decapsulate",
        ],
    },
};
static KEY_LIST_SHAPE: Shape = Shape {
    name: "KeyList",
    sensitive: false,
    kind: Kind::List {
        member: &KEY_LIST_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static KEY_LIST_ENTRY_SHAPE: Shape = Shape {
    name: "KeyListEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyArn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static KEY_MANAGER_TYPE_SHAPE: Shape = Shape {
    name: "KeyManagerType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["AWS", "CUSTOMER"],
    },
};
static KEY_MATERIAL_DESCRIPTION_TYPE_SHAPE: Shape = Shape {
    name: "KeyMaterialDescriptionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(256),
        },
        pattern: Some(Pattern::new("^[a-zA-Z0-9:/_\\s.-]+$")),
        one_of: &[],
    },
};
static KEY_MATERIAL_STATE_SHAPE: Shape = Shape {
    name: "KeyMaterialState",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "NON_CURRENT",
            "CURRENT",
            "PENDING_ROTATION",
            "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
        ],
    },
};
static KEY_METADATA_SHAPE: Shape = Shape {
    name: "KeyMetadata",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AWSAccountId",
            shape: &AWS_ACCOUNT_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreationDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Enabled",
            shape: &BOOLEAN_TYPE_SHAPE,
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
            name: "KeyUsage",
            shape: &KEY_USAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyState",
            shape: &KEY_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DeletionDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ValidTo",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Origin",
            shape: &ORIGIN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomKeyStoreId",
            shape: &CUSTOM_KEY_STORE_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CloudHsmClusterId",
            shape: &CLOUD_HSM_CLUSTER_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExpirationModel",
            shape: &EXPIRATION_MODEL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyManager",
            shape: &KEY_MANAGER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomerMasterKeySpec",
            shape: &KEY_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeySpec",
            shape: &KEY_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncryptionAlgorithms",
            shape: &ENCRYPTION_ALGORITHM_SPEC_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SigningAlgorithms",
            shape: &SIGNING_ALGORITHM_SPEC_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyAgreementAlgorithms",
            shape: &KEY_AGREEMENT_ALGORITHM_SPEC_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EncapsulationAlgorithms",
            shape: &ENCAPSULATION_ALGORITHM_SPEC_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MultiRegion",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MultiRegionConfiguration",
            shape: &MULTI_REGION_CONFIGURATION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PendingDeletionWindowInDays",
            shape: &PENDING_WINDOW_IN_DAYS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MacAlgorithms",
            shape: &MAC_ALGORITHM_SPEC_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksKeyConfiguration",
            shape: &XKS_KEY_CONFIGURATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CurrentKeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static KEY_SPEC_SHAPE: Shape = Shape {
    name: "KeySpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "RSA_2048",
            "RSA_3072",
            "RSA_4096",
            "ECC_NIST_P256",
            "ECC_NIST_P384",
            "ECC_NIST_P521",
            "ECC_SECG_P256K1",
            "SYMMETRIC_DEFAULT",
            "HMAC_224",
            "HMAC_256",
            "HMAC_384",
            "HMAC_512",
            "SM2",
            "ML_DSA_44",
            "ML_DSA_65",
            "ML_DSA_87",
            "ECC_NIST_EDWARDS25519",
            "ML_KEM_512",
            "ML_KEM_768",
            "ML_KEM_1024",
        ],
    },
};
static KEY_STATE_SHAPE: Shape = Shape {
    name: "KeyState",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "Creating",
            "Enabled",
            "Disabled",
            "PendingDeletion",
            "PendingImport",
            "PendingReplicaDeletion",
            "Unavailable",
            "Updating",
        ],
    },
};
static KEY_STORE_PASSWORD_TYPE_SHAPE: Shape = Shape {
    name: "KeyStorePasswordType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(7),
            max: Some(32),
        },
        pattern: None,
        one_of: &[],
    },
};
static KEY_USAGE_TYPE_SHAPE: Shape = Shape {
    name: "KeyUsageType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "SIGN_VERIFY",
            "ENCRYPT_DECRYPT",
            "GENERATE_VERIFY_MAC",
            "KEY_AGREEMENT",
            "ENCAPSULATE_DECAPSULATE",
        ],
    },
};
static KMS_REQUEST_ID_TYPE_SHAPE: Shape = Shape {
    name: "KmsRequestIdType",
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
static LIMIT_TYPE_SHAPE: Shape = Shape {
    name: "LimitType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(1000),
        },
    },
};
static LIST_ALIASES_REQUEST_SHAPE: Shape = Shape {
    name: "ListAliasesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Limit",
            shape: &LIMIT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ALIASES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAliasesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Aliases",
            shape: &ALIAS_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextMarker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Truncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_GRANTS_REQUEST_SHAPE: Shape = Shape {
    name: "ListGrantsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Limit",
            shape: &LIMIT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantId",
            shape: &GRANT_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GranteePrincipal",
            shape: &PRINCIPAL_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GranteeServicePrincipal",
            shape: &SERVICE_PRINCIPAL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_GRANTS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListGrantsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Grants",
            shape: &GRANT_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextMarker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Truncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_KEY_POLICIES_REQUEST_SHAPE: Shape = Shape {
    name: "ListKeyPoliciesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Limit",
            shape: &LIMIT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_KEY_POLICIES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListKeyPoliciesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyNames",
            shape: &POLICY_NAME_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextMarker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Truncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_KEY_ROTATIONS_REQUEST_SHAPE: Shape = Shape {
    name: "ListKeyRotationsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IncludeKeyMaterial",
            shape: &INCLUDE_KEY_MATERIAL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Limit",
            shape: &LIMIT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_KEY_ROTATIONS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListKeyRotationsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Rotations",
            shape: &ROTATIONS_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextMarker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Truncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_KEYS_REQUEST_SHAPE: Shape = Shape {
    name: "ListKeysRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Limit",
            shape: &LIMIT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ResourceOwners",
            shape: &RESOURCE_OWNERS_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_KEYS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListKeysResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Keys",
            shape: &KEY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextMarker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Truncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_RESOURCE_TAGS_REQUEST_SHAPE: Shape = Shape {
    name: "ListResourceTagsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Limit",
            shape: &LIMIT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_RESOURCE_TAGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListResourceTagsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Tags",
            shape: &TAG_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextMarker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Truncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_RETIRABLE_GRANTS_REQUEST_SHAPE: Shape = Shape {
    name: "ListRetirableGrantsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Limit",
            shape: &LIMIT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RetiringPrincipal",
            shape: &PRINCIPAL_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RetiringServicePrincipal",
            shape: &SERVICE_PRINCIPAL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static MAC_ALGORITHM_SPEC_SHAPE: Shape = Shape {
    name: "MacAlgorithmSpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "HMAC_SHA_224",
            "HMAC_SHA_256",
            "HMAC_SHA_384",
            "HMAC_SHA_512",
        ],
    },
};
static MAC_ALGORITHM_SPEC_LIST_SHAPE: Shape = Shape {
    name: "MacAlgorithmSpecList",
    sensitive: false,
    kind: Kind::List {
        member: &MAC_ALGORITHM_SPEC_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static MARKER_TYPE_SHAPE: Shape = Shape {
    name: "MarkerType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(1024),
        },
        pattern: Some(Pattern::new("[\\u0020-\\u00FF]*")),
        one_of: &[],
    },
};
static MESSAGE_TYPE_SHAPE: Shape = Shape {
    name: "MessageType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["RAW", "DIGEST", "EXTERNAL_MU"],
    },
};
static MULTI_REGION_CONFIGURATION_SHAPE: Shape = Shape {
    name: "MultiRegionConfiguration",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "MultiRegionKeyType",
            shape: &MULTI_REGION_KEY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PrimaryKey",
            shape: &MULTI_REGION_KEY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicaKeys",
            shape: &MULTI_REGION_KEY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static MULTI_REGION_KEY_SHAPE: Shape = Shape {
    name: "MultiRegionKey",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Region",
            shape: &REGION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static MULTI_REGION_KEY_LIST_SHAPE: Shape = Shape {
    name: "MultiRegionKeyList",
    sensitive: false,
    kind: Kind::List {
        member: &MULTI_REGION_KEY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static MULTI_REGION_KEY_TYPE_SHAPE: Shape = Shape {
    name: "MultiRegionKeyType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["PRIMARY", "REPLICA"],
    },
};
static NULLABLE_BOOLEAN_TYPE_SHAPE: Shape = Shape {
    name: "NullableBooleanType",
    sensitive: false,
    kind: Kind::Boolean,
};
static NUMBER_OF_BYTES_TYPE_SHAPE: Shape = Shape {
    name: "NumberOfBytesType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(1024),
        },
    },
};
static ORIGIN_TYPE_SHAPE: Shape = Shape {
    name: "OriginType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"],
    },
};
static PENDING_WINDOW_IN_DAYS_TYPE_SHAPE: Shape = Shape {
    name: "PendingWindowInDaysType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(365),
        },
    },
};
static PLAINTEXT_TYPE_SHAPE: Shape = Shape {
    name: "PlaintextType",
    sensitive: true,
    kind: Kind::Blob {
        length: Bounds {
            min: Some(1),
            max: Some(4096),
        },
    },
};
static POLICY_NAME_LIST_SHAPE: Shape = Shape {
    name: "PolicyNameList",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_NAME_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_NAME_TYPE_SHAPE: Shape = Shape {
    name: "PolicyNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w]+")),
        one_of: &[],
    },
};
static POLICY_TYPE_SHAPE: Shape = Shape {
    name: "PolicyType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(131072),
        },
        pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static PRINCIPAL_ID_TYPE_SHAPE: Shape = Shape {
    name: "PrincipalIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(256),
        },
        pattern: Some(Pattern::new("^[\\w+=,.@:/-]+$")),
        one_of: &[],
    },
};
static PUBLIC_KEY_TYPE_SHAPE: Shape = Shape {
    name: "PublicKeyType",
    sensitive: false,
    kind: Kind::Blob {
        length: Bounds {
            min: Some(1),
            max: Some(8192),
        },
    },
};
static PUT_KEY_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "PutKeyPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Policy",
            shape: &POLICY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "BypassPolicyLockoutSafetyCheck",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static RE_ENCRYPT_REQUEST_SHAPE: Shape = Shape {
    name: "ReEncryptRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CiphertextBlob",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceEncryptionContext",
            shape: &ENCRYPTION_CONTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceKeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DestinationKeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "DestinationEncryptionContext",
            shape: &ENCRYPTION_CONTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceEncryptionAlgorithm",
            shape: &ENCRYPTION_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DestinationEncryptionAlgorithm",
            shape: &ENCRYPTION_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRunModifiers",
            shape: &DRY_RUN_MODIFIER_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static RE_ENCRYPT_RESPONSE_SHAPE: Shape = Shape {
    name: "ReEncryptResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CiphertextBlob",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceKeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceEncryptionAlgorithm",
            shape: &ENCRYPTION_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DestinationEncryptionAlgorithm",
            shape: &ENCRYPTION_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceKeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DestinationKeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static RECIPIENT_INFO_SHAPE: Shape = Shape {
    name: "RecipientInfo",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyEncryptionAlgorithm",
            shape: &KEY_ENCRYPTION_MECHANISM_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AttestationDocument",
            shape: &ATTESTATION_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static REGION_TYPE_SHAPE: Shape = Shape {
    name: "RegionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(32),
        },
        pattern: Some(Pattern::new("^([a-z]+-){2,3}\\d+$")),
        one_of: &[],
    },
};
static REPLICATE_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "ReplicateKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ReplicaRegion",
            shape: &REGION_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Policy",
            shape: &POLICY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "BypassPolicyLockoutSafetyCheck",
            shape: &BOOLEAN_TYPE_SHAPE,
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
            name: "Tags",
            shape: &TAG_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static REPLICATE_KEY_RESPONSE_SHAPE: Shape = Shape {
    name: "ReplicateKeyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ReplicaKeyMetadata",
            shape: &KEY_METADATA_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicaPolicy",
            shape: &POLICY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReplicaTags",
            shape: &TAG_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static RESOURCE_OWNER_TYPE_SHAPE: Shape = Shape {
    name: "ResourceOwnerType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["SELF", "OTHER_ACCOUNTS_VIA_RAM"],
    },
};
static RESOURCE_OWNERS_LIST_SHAPE: Shape = Shape {
    name: "ResourceOwnersList",
    sensitive: false,
    kind: Kind::List {
        member: &RESOURCE_OWNER_TYPE_SHAPE,
        length: Bounds {
            min: Some(1),
            max: Some(2),
        },
        flattened: false,
    },
};
static RETIRE_GRANT_REQUEST_SHAPE: Shape = Shape {
    name: "RetireGrantRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GrantToken",
            shape: &GRANT_TOKEN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GrantId",
            shape: &GRANT_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static REVOKE_GRANT_REQUEST_SHAPE: Shape = Shape {
    name: "RevokeGrantRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantId",
            shape: &GRANT_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROTATE_KEY_ON_DEMAND_REQUEST_SHAPE: Shape = Shape {
    name: "RotateKeyOnDemandRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyId",
        shape: &KEY_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static ROTATE_KEY_ON_DEMAND_RESPONSE_SHAPE: Shape = Shape {
    name: "RotateKeyOnDemandResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "KeyId",
        shape: &KEY_ID_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static ROTATION_PERIOD_IN_DAYS_TYPE_SHAPE: Shape = Shape {
    name: "RotationPeriodInDaysType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(90),
            max: Some(2560),
        },
    },
};
static ROTATION_TYPE_SHAPE: Shape = Shape {
    name: "RotationType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["AUTOMATIC", "ON_DEMAND"],
    },
};
static ROTATIONS_LIST_SHAPE: Shape = Shape {
    name: "RotationsList",
    sensitive: false,
    kind: Kind::List {
        member: &ROTATIONS_LIST_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ROTATIONS_LIST_ENTRY_SHAPE: Shape = Shape {
    name: "RotationsListEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialId",
            shape: &BACKING_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialDescription",
            shape: &KEY_MATERIAL_DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ImportState",
            shape: &IMPORT_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyMaterialState",
            shape: &KEY_MATERIAL_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExpirationModel",
            shape: &EXPIRATION_MODEL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ValidTo",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RotationType",
            shape: &ROTATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SCHEDULE_KEY_DELETION_REQUEST_SHAPE: Shape = Shape {
    name: "ScheduleKeyDeletionRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PendingWindowInDays",
            shape: &PENDING_WINDOW_IN_DAYS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SCHEDULE_KEY_DELETION_RESPONSE_SHAPE: Shape = Shape {
    name: "ScheduleKeyDeletionResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DeletionDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyState",
            shape: &KEY_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PendingWindowInDays",
            shape: &PENDING_WINDOW_IN_DAYS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SERVICE_PRINCIPAL_TYPE_SHAPE: Shape = Shape {
    name: "ServicePrincipalType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new(
            "^([A-Za-z0-9\\-]+)\\.([A-Za-z0-9\\-]+)(\\.[A-Za-z0-9\\-]+)+$",
        )),
        one_of: &[],
    },
};
static SIGN_REQUEST_SHAPE: Shape = Shape {
    name: "SignRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Message",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "MessageType",
            shape: &MESSAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SigningAlgorithm",
            shape: &SIGNING_ALGORITHM_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SIGN_RESPONSE_SHAPE: Shape = Shape {
    name: "SignResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Signature",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SigningAlgorithm",
            shape: &SIGNING_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SIGNING_ALGORITHM_SPEC_SHAPE: Shape = Shape {
    name: "SigningAlgorithmSpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "RSASSA_PSS_SHA_256",
            "RSASSA_PSS_SHA_384",
            "RSASSA_PSS_SHA_512",
            "RSASSA_PKCS1_V1_5_SHA_256",
            "RSASSA_PKCS1_V1_5_SHA_384",
            "RSASSA_PKCS1_V1_5_SHA_512",
            "ECDSA_SHA_256",
            "ECDSA_SHA_384",
            "ECDSA_SHA_512",
            "SM2DSA",
            "ML_DSA_SHAKE_256",
            "ED25519_SHA_512",
            "ED25519_PH_SHA_512",
        ],
    },
};
static SIGNING_ALGORITHM_SPEC_LIST_SHAPE: Shape = Shape {
    name: "SigningAlgorithmSpecList",
    sensitive: false,
    kind: Kind::List {
        member: &SIGNING_ALGORITHM_SPEC_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static TAG_SHAPE: Shape = Shape {
    name: "Tag",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "TagKey",
            shape: &TAG_KEY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagValue",
            shape: &TAG_VALUE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_KEY_LIST_SHAPE: Shape = Shape {
    name: "TagKeyList",
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
static TAG_LIST_SHAPE: Shape = Shape {
    name: "TagList",
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
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_SHAPE,
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
static TRUST_ANCHOR_CERTIFICATE_TYPE_SHAPE: Shape = Shape {
    name: "TrustAnchorCertificateType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(5000),
        },
        pattern: None,
        one_of: &[],
    },
};
static UNTAG_RESOURCE_REQUEST_SHAPE: Shape = Shape {
    name: "UntagResourceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEY_LIST_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_ALIAS_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateAliasRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AliasName",
            shape: &ALIAS_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TargetKeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_CUSTOM_KEY_STORE_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateCustomKeyStoreRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CustomKeyStoreId",
            shape: &CUSTOM_KEY_STORE_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NewCustomKeyStoreName",
            shape: &CUSTOM_KEY_STORE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "KeyStorePassword",
            shape: &KEY_STORE_PASSWORD_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CloudHsmClusterId",
            shape: &CLOUD_HSM_CLUSTER_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyUriEndpoint",
            shape: &XKS_PROXY_URI_ENDPOINT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyUriPath",
            shape: &XKS_PROXY_URI_PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyVpcEndpointServiceName",
            shape: &XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyVpcEndpointServiceOwner",
            shape: &ACCOUNT_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyAuthenticationCredential",
            shape: &XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "XksProxyConnectivity",
            shape: &XKS_PROXY_CONNECTIVITY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_CUSTOM_KEY_STORE_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateCustomKeyStoreResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static UPDATE_KEY_DESCRIPTION_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateKeyDescriptionRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &DESCRIPTION_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_PRIMARY_REGION_REQUEST_SHAPE: Shape = Shape {
    name: "UpdatePrimaryRegionRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PrimaryRegion",
            shape: &REGION_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static VERIFY_MAC_REQUEST_SHAPE: Shape = Shape {
    name: "VerifyMacRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Message",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "MacAlgorithm",
            shape: &MAC_ALGORITHM_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Mac",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static VERIFY_MAC_RESPONSE_SHAPE: Shape = Shape {
    name: "VerifyMacResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MacValid",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MacAlgorithm",
            shape: &MAC_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static VERIFY_REQUEST_SHAPE: Shape = Shape {
    name: "VerifyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Message",
            shape: &PLAINTEXT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "MessageType",
            shape: &MESSAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Signature",
            shape: &CIPHERTEXT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SigningAlgorithm",
            shape: &SIGNING_ALGORITHM_SPEC_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GrantTokens",
            shape: &GRANT_TOKEN_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DryRun",
            shape: &NULLABLE_BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static VERIFY_RESPONSE_SHAPE: Shape = Shape {
    name: "VerifyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SignatureValid",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SigningAlgorithm",
            shape: &SIGNING_ALGORITHM_SPEC_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static WRAPPING_KEY_SPEC_SHAPE: Shape = Shape {
    name: "WrappingKeySpec",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["RSA_2048", "RSA_3072", "RSA_4096", "SM2"],
    },
};
static XKS_KEY_CONFIGURATION_TYPE_SHAPE: Shape = Shape {
    name: "XksKeyConfigurationType",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Id",
        shape: &XKS_KEY_ID_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static XKS_KEY_ID_TYPE_SHAPE: Shape = Shape {
    name: "XksKeyIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("^[a-zA-Z0-9-_.]+$")),
        one_of: &[],
    },
};
static XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE_SHAPE: Shape = Shape {
    name: "XksProxyAuthenticationAccessKeyIdType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(20),
            max: Some(30),
        },
        pattern: Some(Pattern::new("^[A-Z2-7]+$")),
        one_of: &[],
    },
};
static XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE_SHAPE: Shape = Shape {
    name: "XksProxyAuthenticationCredentialType",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AccessKeyId",
            shape: &XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RawSecretAccessKey",
            shape: &XKS_PROXY_AUTHENTICATION_RAW_SECRET_ACCESS_KEY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static XKS_PROXY_AUTHENTICATION_RAW_SECRET_ACCESS_KEY_TYPE_SHAPE: Shape = Shape {
    name: "XksProxyAuthenticationRawSecretAccessKeyType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(43),
            max: Some(64),
        },
        pattern: Some(Pattern::new("^[a-zA-Z0-9\\/+=]+$")),
        one_of: &[],
    },
};
static XKS_PROXY_CONFIGURATION_TYPE_SHAPE: Shape = Shape {
    name: "XksProxyConfigurationType",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Connectivity",
            shape: &XKS_PROXY_CONNECTIVITY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AccessKeyId",
            shape: &XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "UriEndpoint",
            shape: &XKS_PROXY_URI_ENDPOINT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "UriPath",
            shape: &XKS_PROXY_URI_PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VpcEndpointServiceName",
            shape: &XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VpcEndpointServiceOwner",
            shape: &ACCOUNT_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static XKS_PROXY_CONNECTIVITY_TYPE_SHAPE: Shape = Shape {
    name: "XksProxyConnectivityType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["PUBLIC_ENDPOINT", "VPC_ENDPOINT_SERVICE"],
    },
};
static XKS_PROXY_URI_ENDPOINT_TYPE_SHAPE: Shape = Shape {
    name: "XksProxyUriEndpointType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(10),
            max: Some(128),
        },
        pattern: Some(Pattern::new("^https://[a-zA-Z0-9.-]+$")),
        one_of: &[],
    },
};
static XKS_PROXY_URI_PATH_TYPE_SHAPE: Shape = Shape {
    name: "XksProxyUriPathType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(10),
            max: Some(128),
        },
        pattern: Some(Pattern::new(
            "^(/[a-zA-Z0-9\\/_-]+/kms/xks/v\\d{1,2})$|^(/kms/xks/v\\d{1,2})$",
        )),
        one_of: &[],
    },
};
static XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE_SHAPE: Shape = Shape {
    name: "XksProxyVpcEndpointServiceNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(20),
            max: Some(64),
        },
        pattern: Some(Pattern::new(
            "^(com|eu)\\.amazonaws\\.vpce\\.([a-z]+-){2,3}\\d+\\.vpce-svc-[0-9a-z]+$",
        )),
        one_of: &[],
    },
};
