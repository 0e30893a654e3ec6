//! A key and its alias: what is stored of them.

use serde::{Deserialize, Serialize};
use wire::{Arn, Timestamp};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyState {
    Enabled,
    Disabled,
    PendingDeletion,
}

impl KeyState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::PendingDeletion => "PendingDeletion",
        }
    }

    pub fn parse(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::PendingDeletion,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone)]
pub struct Key {
    /// A UUID.
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
    /// Its material under the root key.
    pub sealed: Vec<u8>,
}

impl Key {
    pub fn arn(&self) -> Arn {
        key_arn(&self.region, &self.account, &self.id)
    }
}

pub fn key_arn(region: &str, account: &str, id: &str) -> Arn {
    Arn::new("kms", region, account, &format!("key/{id}"))
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
