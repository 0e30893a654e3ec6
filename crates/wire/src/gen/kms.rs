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
        &CREATE_ALIAS_OPERATION,
        &CREATE_KEY_OPERATION,
        &DECRYPT_OPERATION,
        &DELETE_ALIAS_OPERATION,
        &DESCRIBE_KEY_OPERATION,
        &DISABLE_KEY_OPERATION,
        &ENABLE_KEY_OPERATION,
        &ENCRYPT_OPERATION,
        &GENERATE_DATA_KEY_OPERATION,
        &GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OPERATION,
        &GET_KEY_POLICY_OPERATION,
        &LIST_ALIASES_OPERATION,
        &LIST_KEY_POLICIES_OPERATION,
        &LIST_KEYS_OPERATION,
        &LIST_RESOURCE_TAGS_OPERATION,
        &PUT_KEY_POLICY_OPERATION,
        &SCHEDULE_KEY_DELETION_OPERATION,
        &TAG_RESOURCE_OPERATION,
        &UNTAG_RESOURCE_OPERATION,
        &UPDATE_ALIAS_OPERATION,
        &UPDATE_KEY_DESCRIPTION_OPERATION,
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
static CREATE_ALIAS_OPERATION: Operation = Operation {
    name: "CreateAlias",
    action: "kms:CreateAlias",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ALIAS_REQUEST_SHAPE),
    output: None,
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
static ENABLE_KEY_OPERATION: Operation = Operation {
    name: "EnableKey",
    action: "kms:EnableKey",
    method: "POST",
    path: "/",
    input: Some(&ENABLE_KEY_REQUEST_SHAPE),
    output: None,
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
static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OPERATION: Operation = Operation {
    name: "GenerateDataKeyWithoutPlaintext",
    action: "kms:GenerateDataKeyWithoutPlaintext",
    method: "POST",
    path: "/",
    input: Some(&GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST_SHAPE),
    output: Some(&GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE_SHAPE),
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
static LIST_ALIASES_OPERATION: Operation = Operation {
    name: "ListAliases",
    action: "kms:ListAliases",
    method: "POST",
    path: "/",
    input: Some(&LIST_ALIASES_REQUEST_SHAPE),
    output: Some(&LIST_ALIASES_RESPONSE_SHAPE),
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
static PUT_KEY_POLICY_OPERATION: Operation = Operation {
    name: "PutKeyPolicy",
    action: "kms:PutKeyPolicy",
    method: "POST",
    path: "/",
    input: Some(&PUT_KEY_POLICY_REQUEST_SHAPE),
    output: None,
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
static UPDATE_KEY_DESCRIPTION_OPERATION: Operation = Operation {
    name: "UpdateKeyDescription",
    action: "kms:UpdateKeyDescription",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_KEY_DESCRIPTION_REQUEST_SHAPE),
    output: None,
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
    fn create_alias(
        &self,
        caller: &Self::Caller,
        input: CreateAliasRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn create_key(
        &self,
        caller: &Self::Caller,
        input: CreateKeyRequest,
    ) -> impl Future<Output = Result<CreateKeyResponse, Fault>> + Send;
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
    fn enable_key(
        &self,
        caller: &Self::Caller,
        input: EnableKeyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
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
    fn generate_data_key_without_plaintext(
        &self,
        caller: &Self::Caller,
        input: GenerateDataKeyWithoutPlaintextRequest,
    ) -> impl Future<Output = Result<GenerateDataKeyWithoutPlaintextResponse, Fault>> + Send;
    fn get_key_policy(
        &self,
        caller: &Self::Caller,
        input: GetKeyPolicyRequest,
    ) -> impl Future<Output = Result<GetKeyPolicyResponse, Fault>> + Send;
    fn list_aliases(
        &self,
        caller: &Self::Caller,
        input: ListAliasesRequest,
    ) -> impl Future<Output = Result<ListAliasesResponse, Fault>> + Send;
    fn list_key_policies(
        &self,
        caller: &Self::Caller,
        input: ListKeyPoliciesRequest,
    ) -> impl Future<Output = Result<ListKeyPoliciesResponse, Fault>> + Send;
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
    fn put_key_policy(
        &self,
        caller: &Self::Caller,
        input: PutKeyPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn schedule_key_deletion(
        &self,
        caller: &Self::Caller,
        input: ScheduleKeyDeletionRequest,
    ) -> impl Future<Output = Result<ScheduleKeyDeletionResponse, Fault>> + Send;
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
    fn update_key_description(
        &self,
        caller: &Self::Caller,
        input: UpdateKeyDescriptionRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
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
        "CreateAlias" => crate::json::encode(
            &service
                .create_alias(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateKey" => crate::json::encode(
            &service
                .create_key(caller, crate::json::decode(input)?)
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
        "EnableKey" => crate::json::encode(
            &service
                .enable_key(caller, crate::json::decode(input)?)
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
        "GenerateDataKeyWithoutPlaintext" => crate::json::encode(
            &service
                .generate_data_key_without_plaintext(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetKeyPolicy" => crate::json::encode(
            &service
                .get_key_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListAliases" => crate::json::encode(
            &service
                .list_aliases(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListKeyPolicies" => crate::json::encode(
            &service
                .list_key_policies(caller, crate::json::decode(input)?)
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
        "PutKeyPolicy" => crate::json::encode(
            &service
                .put_key_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ScheduleKeyDeletion" => crate::json::encode(
            &service
                .schedule_key_deletion(caller, crate::json::decode(input)?)
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
        "UpdateAlias" => crate::json::encode(
            &service
                .update_alias(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateKeyDescription" => crate::json::encode(
            &service
                .update_key_description(caller, crate::json::decode(input)?)
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
    pub struct CreateAlias;
    impl Action for CreateAlias {
        const NAME: &'static str = "kms:CreateAlias";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateKey;
    impl Action for CreateKey {
        const NAME: &'static str = "kms:CreateKey";
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
    pub struct EnableKey;
    impl Action for EnableKey {
        const NAME: &'static str = "kms:EnableKey";
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
    pub struct GenerateDataKeyWithoutPlaintext;
    impl Action for GenerateDataKeyWithoutPlaintext {
        const NAME: &'static str = "kms:GenerateDataKeyWithoutPlaintext";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetKeyPolicy;
    impl Action for GetKeyPolicy {
        const NAME: &'static str = "kms:GetKeyPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListAliases;
    impl Action for ListAliases {
        const NAME: &'static str = "kms:ListAliases";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListKeyPolicies;
    impl Action for ListKeyPolicies {
        const NAME: &'static str = "kms:ListKeyPolicies";
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
    pub struct PutKeyPolicy;
    impl Action for PutKeyPolicy {
        const NAME: &'static str = "kms:PutKeyPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ScheduleKeyDeletion;
    impl Action for ScheduleKeyDeletion {
        const NAME: &'static str = "kms:ScheduleKeyDeletion";
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
    pub struct UpdateKeyDescription;
    impl Action for UpdateKeyDescription {
        const NAME: &'static str = "kms:UpdateKeyDescription";
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
pub struct CreateAliasRequest {
    #[serde(rename = "AliasName")]
    pub alias_name: String,
    #[serde(rename = "TargetKeyId")]
    pub target_key_id: String,
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
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
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
pub struct UpdateKeyDescriptionRequest {
    #[serde(rename = "KeyId")]
    pub key_id: String,
    #[serde(rename = "Description")]
    pub description: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct XksKeyConfigurationType {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
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
