//! Names, ids and what is stored of a secret and its versions.

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use serde::{Deserialize, Serialize};
use wire::{Arn, Timestamp};

use crate::error::Error;

pub const VALUE_BYTES_MAX: usize = 65_536;
pub const VERSIONS_MAX: usize = 100;
pub const TAGS_MAX: usize = 50;
/// A version without labels younger than this is kept, whatever their number.
pub const VERSION_KEPT_MS: i64 = 24 * 3600 * 1000;
const NAME_LENGTH_MAX: usize = 512;

/// A secret's name: letters, digits and `/_+=.@-!` (the last for secrets that services own).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    pub fn parse(text: &str) -> Result<Self, Error> {
        let legal = |c: char| c.is_ascii_alphanumeric() || "/_+=.@-!".contains(c);
        if text.is_empty() || text.len() > NAME_LENGTH_MAX || !text.chars().all(legal) {
            return Err(Error::InvalidName);
        }
        Ok(Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How a request names a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretId {
    /// In the caller's own account and Region.
    Name(Name),
    /// An ARN that ends in a hyphen and six characters: that one and no other.
    Arn(Arn),
    /// An ARN without the suffix: account, Region and name.
    PartialArn {
        account: String,
        region: String,
        name: Name,
    },
}

impl SecretId {
    pub fn parse(text: &str) -> Result<Self, Error> {
        if !text.starts_with("arn:") {
            return Name::parse(text).map(Self::Name);
        }
        let arn = Arn::parse(text).map_err(|_| Error::InvalidName)?;
        let ("secretsmanager", Some(name)) =
            (arn.service(), arn.resource().strip_prefix("secret:"))
        else {
            return Err(Error::InvalidName);
        };
        // A suffixed value, `name-AbCdEf:key:stage:id`, belongs elsewhere and names no secret.
        if name.contains(':') {
            return Err(Error::NotFound);
        }
        let name = Name::parse(name)?;
        if has_suffix(name.as_str()) {
            return Ok(Self::Arn(arn));
        }
        let (account, region) = (arn.account().to_owned(), arn.region().to_owned());
        Ok(Self::PartialArn {
            account,
            region,
            name,
        })
    }
}

impl SecretId {
    /// The account that it would be in.
    pub fn account<'a>(&'a self, caller: &'a iam::Caller) -> &'a str {
        match self {
            Self::Name(_) => caller.account(),
            Self::Arn(arn) => arn.account(),
            Self::PartialArn { account, .. } => account,
        }
    }
}

/// Does it end in a hyphen and exactly six characters?
fn has_suffix(name: &str) -> bool {
    let mut tail = name.bytes().rev();
    tail.by_ref()
        .take(6)
        .all(|byte| byte.is_ascii_alphanumeric())
        && tail.next() == Some(b'-')
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone)]
pub struct Secret {
    pub arn: Arn,
    pub name: String,
    pub description: Option<String>,
    /// As the owner gave it; `None` is `aws/secretsmanager`.
    pub kms_key_id: Option<String>,
    pub policy: Option<String>,
    pub tags: Vec<Tag>,
    /// There were some once: then a list with none in it is shown.
    pub had_tags: bool,
    pub created_at: Timestamp,
    pub changed_at: Timestamp,
    /// By the day.
    pub accessed_at: Option<Timestamp>,
    /// When deletion was asked for.
    pub deleted_at: Option<Timestamp>,
    /// When its recovery window ends.
    pub purge_at: Option<Timestamp>,
    /// `Type`: of secrets that a partner's rotation takes care of.
    pub kind: Option<String>,
    pub external_metadata: Option<String>,
    pub external_role: Option<String>,
    /// Of every secret that is replicated: where the primary is.
    pub primary_region: Option<String>,
    /// Of a cross-account replica: its primary's ARN.
    pub cross_primary: Option<String>,
    pub cross_status: Option<String>,
    pub rotation: Rotation,
}

/// How and when a secret is rotated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rotation {
    /// `None`: it was never set up.
    pub enabled: Option<bool>,
    pub function: Option<String>,
    pub rules: Option<Rules>,
    pub rotated_at: Option<Timestamp>,
    /// When the window opens that the next rotation falls into.
    pub due_at: Option<Timestamp>,
    /// When it closes: what `NextRotationDate` shows.
    pub next_at: Option<Timestamp>,
}

/// `RotationRules`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
}

/// A secret that follows another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replica {
    pub arn: Arn,
    pub region: String,
    /// As it was asked for; `None` is `aws/secretsmanager` there.
    pub kms_key_id: Option<String>,
    pub status: String,
    pub message: Option<String>,
    pub cross_account: bool,
    pub role: Option<String>,
}

pub const IN_SYNC: &str = "InSync";
pub const FAILED: &str = "Failed";
/// Of a replica in another account whose primary, or itself, has ended it.
pub const DETACHED: &str = "Detached";

/// A rotation between its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Underway {
    pub arn: String,
    pub version_id: String,
    pub step: i32,
    pub is_test: bool,
    pub attempt: i32,
    /// Not before this moment.
    pub at: Timestamp,
}

/// A step of a rotation that did not go well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    pub arn: String,
    pub version_id: String,
    pub step: i32,
    /// Counted from 1.
    pub attempt: i32,
    pub at: Timestamp,
    /// For the secret's owner: nothing of the value is in it.
    pub reason: String,
    pub log_group: String,
    pub log_stream: String,
}

/// What a Lambda function's ARN stands for on this machine: a program, a container image or an
/// address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Function {
    pub arn: String,
    /// The role under which it runs.
    pub role: Option<String>,
    /// The program and its arguments; what the image runs instead of its own command.
    pub command: Option<Vec<String>>,
    pub image: Option<String>,
    /// The secret with the login for the image's registry.
    pub credentials: Option<String>,
    /// The role that reads that secret. The function itself never has it.
    pub execution_role: Option<String>,
    pub url: Option<String>,
    /// Who may invoke it.
    pub policy: Option<String>,
    pub timeout_s: i32,
}

impl Secret {
    pub fn iam_tags(&self) -> Vec<iam::Tag> {
        let tag = |tag: &Tag| iam::Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        };
        self.tags.iter().map(tag).collect()
    }

    /// A secret that is not stored yet.
    pub fn new(arn: Arn, name: &str, now: Timestamp) -> Self {
        Self {
            arn,
            name: name.to_owned(),
            description: None,
            kms_key_id: None,
            policy: None,
            tags: Vec::new(),
            had_tags: false,
            created_at: now,
            changed_at: now,
            accessed_at: None,
            deleted_at: None,
            purge_at: None,
            kind: None,
            external_metadata: None,
            external_role: None,
            primary_region: None,
            cross_primary: None,
            cross_status: None,
            rotation: Rotation::default(),
        }
    }

    pub fn is_replica(&self) -> bool {
        let elsewhere = |primary: &String| primary != self.arn.region();
        self.cross_primary.is_some() || self.primary_region.as_ref().is_some_and(elsewhere)
    }

    /// Whose policy and tags may be changed here: those of a replica in another account are its
    /// owner's, those of one in another Region are its primary's.
    pub fn manageable(&self) -> Result<(), Error> {
        match self.cross_primary {
            Some(_) => self.living(),
            None => self.writable(),
        }
    }

    /// Replicas follow their primary and nobody else.
    pub fn writable(&self) -> Result<(), Error> {
        self.living()?;
        if self.is_replica() {
            return Err(Error::on_replica());
        }
        Ok(())
    }

    /// While deletion is scheduled, only describing and restoring work.
    pub fn living(&self) -> Result<(), Error> {
        match self.deleted_at {
            None => Ok(()),
            Some(_) => Err(Error::InvalidRequest(
                "You can't perform this operation on the secret because it was marked for deletion."
                    .to_owned(),
            )),
        }
    }
}

#[derive(Debug, Clone)]
pub struct Version {
    pub id: String,
    pub created_at: Timestamp,
    pub accessed_at: Option<Timestamp>,
    /// The ARN of the key that sealed the data key, and whether it is the managed one.
    pub key_arn: String,
    pub managed_key: bool,
    pub binary: bool,
    /// The data key under KMS.
    pub sealed_key: Vec<u8>,
    /// The value under the data key.
    pub sealed_value: Vec<u8>,
}

/// A new secret's ARN: every creation draws its own suffix.
///
/// # Panics
/// When the operating system has no random bytes.
pub fn new_arn(region: &str, account: &str, name: &Name) -> Arn {
    const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut suffix = String::new();
    while suffix.len() < 6 {
        let mut byte = [0_u8];
        SystemRandom::new()
            .fill(&mut byte)
            .expect("the operating system gives random bytes");
        // Without this, the first letters would come more often.
        if let Some(letter) = LETTERS.get(usize::from(byte[0] & 63)) {
            suffix.push(char::from(*letter));
        }
    }
    Arn::new(
        "secretsmanager",
        region,
        account,
        &format!("secret:{}-{suffix}", name.as_str()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids() {
        let prefix = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:";
        let kind = |text: &str| match SecretId::parse(text) {
            Ok(SecretId::Name(_)) => "name",
            Ok(SecretId::Arn(_)) => "arn",
            Ok(SecretId::PartialArn { .. }) => "partial",
            Err(Error::InvalidName) => "invalid",
            Err(_) => "absent",
        };
        #[rustfmt::skip]
        let table = [
            ("s",                                   "name"),
            ("Valid/_+=.@-Name",                    "name"),
            ("with space",                          "invalid"),
            ("",                                    "invalid"),
            (&format!("{prefix}s-c64bdc03"),        "partial"),
            (&format!("{prefix}Valid/_+=.@-Name"),  "partial"),
            (&format!("{prefix}x-a1b2"),            "partial"),
            (&format!("{prefix}x-a1b2c3-"),         "partial"),
            (&format!("{prefix}x-a1b2c3"),          "arn"),
            (&format!("{prefix}x-a1b2c3:key::"),    "absent"),
            ("arn:aws:ssm:eu-west-1:111111111111:parameter/x", "invalid"),
            ("arn:aws:secretsmanager",              "invalid"),
        ];
        for (text, expected) in table {
            assert_eq!(kind(text), expected, "{text}");
        }
    }

    #[test]
    fn a_new_arn_is_a_full_one_each_time() {
        let name = Name::parse("pull").unwrap();
        let arn = new_arn("eu-west-1", "111111111111", &name);
        assert_eq!(
            SecretId::parse(arn.as_str()).unwrap(),
            SecretId::Arn(arn.clone())
        );
        assert_ne!(new_arn("eu-west-1", "111111111111", &name), arn);
    }
}
