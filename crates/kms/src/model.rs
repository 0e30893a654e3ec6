//! Keys, their materials, aliases and grants: what is stored of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::r#gen::kms::{GrantOperation, KeySpec, KeyUsageType, OriginType};
use wire::{Arn, Timestamp};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyState {
    Enabled,
    Disabled,
    PendingDeletion,
    PendingImport,
    /// A primary key that waits for its replicas to go.
    PendingReplicaDeletion,
}

impl KeyState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::PendingDeletion => "PendingDeletion",
            Self::PendingImport => "PendingImport",
            Self::PendingReplicaDeletion => "PendingReplicaDeletion",
        }
    }

    pub fn parse(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            "PendingImport" => Self::PendingImport,
            "PendingReplicaDeletion" => Self::PendingReplicaDeletion,
            _ => Self::PendingDeletion,
        }
    }

    /// Is it to be deleted?
    pub const fn is_dying(self) -> bool {
        matches!(self, Self::PendingDeletion | Self::PendingReplicaDeletion)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone)]
pub struct Key {
    /// A UUID, or `mrk-` and 32 digits.
    pub id: String,
    pub account: String,
    pub region: String,
    pub description: String,
    pub state: KeyState,
    /// `secretsmanager` for `aws/secretsmanager`; `None` for a customer's key.
    pub managed_by: Option<String>,
    pub policy: String,
    pub tags: Vec<Tag>,
    pub created_at: Timestamp,
    pub delete_at: Option<Timestamp>,
    pub spec: KeySpec,
    pub usage: KeyUsageType,
    pub origin: OriginType,
    /// Of a multi-Region key: where its primary is.
    pub primary_region: Option<String>,
    pub deletion_days: Option<i32>,
    /// Days between automatic rotations, and when the next is due.
    pub rotation: Option<(i32, Timestamp)>,
    /// About when it was last used.
    pub used_at: Option<Timestamp>,
}

impl Key {
    pub fn arn(&self) -> Arn {
        key_arn(&self.region, &self.account, &self.id)
    }

    pub const fn is_multi_region(&self) -> bool {
        self.primary_region.is_some()
    }

    pub fn is_replica(&self) -> bool {
        self.primary_region
            .as_ref()
            .is_some_and(|primary| *primary != self.region)
    }

    pub fn is_symmetric(&self) -> bool {
        self.spec == KeySpec::SymmetricDefault
    }

    pub fn is_imported(&self) -> bool {
        self.origin == OriginType::External
    }
}

pub fn key_arn(region: &str, account: &str, id: &str) -> Arn {
    Arn::new("kms", region, account, &format!("key/{id}"))
}

/// What becomes of a material.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MaterialState {
    Current,
    /// It opens what it sealed, and seals no more.
    NonCurrent,
    /// Imported for a rotation that is still to be asked for.
    PendingRotation,
}

impl MaterialState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Current => "CURRENT",
            Self::NonCurrent => "NON_CURRENT",
            Self::PendingRotation => "PENDING_ROTATION",
        }
    }

    pub fn parse(text: &str) -> Self {
        match text {
            "CURRENT" => Self::Current,
            "PENDING_ROTATION" => Self::PendingRotation,
            _ => Self::NonCurrent,
        }
    }
}

/// One generation of a key's secret.
#[derive(Debug, Clone)]
pub struct Generation {
    /// 64 hexadecimal digits; its first half is in every ciphertext.
    pub id: String,
    pub state: MaterialState,
    pub created_at: Timestamp,
    pub rotated_at: Option<Timestamp>,
    /// `AUTOMATIC` or `ON_DEMAND`; none for a key's first.
    pub rotation: Option<String>,
    pub expires_at: Option<Timestamp>,
    pub description: Option<String>,
    pub public_key: Option<Vec<u8>>,
    /// Under the root key; `None` while it has to be imported again.
    pub sealed: Option<Vec<u8>>,
}

#[derive(Debug, Clone)]
pub struct Alias {
    pub account: String,
    pub region: String,
    /// With its prefix.
    pub name: String,
    pub key_id: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl Alias {
    pub fn arn(&self) -> Arn {
        Arn::new("kms", &self.region, &self.account, &self.name)
    }
}

/// What a use has to be for a grant to count: its encryption context, and on whose behalf it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Constraints {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub equals: Option<BTreeMap<String, String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subset: Option<BTreeMap<String, String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_arn: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Grant {
    pub id: String,
    pub region: String,
    pub key_id: String,
    pub grantee: String,
    pub retiring: Option<String>,
    pub name: Option<String>,
    pub issuer: String,
    pub operations: Vec<GrantOperation>,
    pub constraints: Constraints,
    pub created_at: Timestamp,
}

pub const POLICY_LENGTH_MAX: usize = 32_768;
pub const TAGS_MAX: usize = 50;

/// The policy of a key made without one: the account's own IAM policies count.
pub fn default_policy(account: &str) -> String {
    serde_json::json!({
        "Version": "2012-10-17",
        "Id": "key-default-1",
        "Statement": [{
            "Sid": "Enable IAM User Permissions",
            "Effect": "Allow",
            "Principal": {"AWS": format!("arn:aws:iam::{account}:root")},
            "Action": "kms:*",
            "Resource": "*",
        }],
    })
    .to_string()
}

/// The policy of a key that a service manages: everybody in the account, through that service only
/// ("Secret encryption and decryption in AWS Secrets Manager").
pub fn managed_policy(service: &str, region: &str, account: &str) -> String {
    serde_json::json!({
        "Version": "2012-10-17",
        "Id": format!("auto-{service}-2"),
        "Statement": [
            {
                "Sid": "Allow access through the service for all principals in the account that are authorized to use it",
                "Effect": "Allow",
                "Principal": {"AWS": "*"},
                "Action": ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:CreateGrant", "kms:DescribeKey"],
                "Resource": "*",
                "Condition": {"StringEquals": {
                    "kms:ViaService": format!("{service}.{region}.amazonaws.com"),
                    "kms:CallerAccount": account,
                }},
            },
            {
                "Sid": "Allow direct access to key metadata to the account",
                "Effect": "Allow",
                "Principal": {"AWS": format!("arn:aws:iam::{account}:root")},
                "Action": ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
                "Resource": "*",
            },
        ],
    })
    .to_string()
}

#[cfg(test)]
impl Key {
    /// A key as `CreateKey` makes it, of the first account.
    pub fn sample(id: &str, region: &str) -> Self {
        Self {
            id: id.to_owned(),
            account: "111111111111".to_owned(),
            region: region.to_owned(),
            description: String::new(),
            state: KeyState::Enabled,
            managed_by: None,
            policy: default_policy("111111111111"),
            tags: Vec::new(),
            created_at: Timestamp::default(),
            delete_at: None,
            spec: KeySpec::SymmetricDefault,
            usage: KeyUsageType::EncryptDecrypt,
            origin: OriginType::AwsKms,
            primary_region: None,
            deletion_days: None,
            rotation: None,
            used_at: None,
        }
    }
}
