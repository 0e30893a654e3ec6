//! Accounts, users, roles, policies: what is stored of them.

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use serde::{Deserialize, Serialize};
use wire::{Arn, Timestamp};

/// A tag as IAM's own resources carry it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Debug, Clone)]
pub struct User {
    pub account: String,
    pub name: String,
    /// `AIDA…`
    pub id: String,
    /// Begins and ends with `/`.
    pub path: String,
    pub created_at: Timestamp,
    /// The ARN of the managed policy that bounds it.
    pub boundary: Option<String>,
    pub tags: Vec<Tag>,
    /// When it last signed in to the console.
    pub password_used_at: Option<Timestamp>,
}

impl User {
    pub fn arn(&self) -> Arn {
        user_arn(&self.account, &self.path, &self.name)
    }
}

pub fn user_arn(account: &str, path: &str, name: &str) -> Arn {
    Arn::new("iam", "", account, &format!("user{path}{name}"))
}

#[derive(Debug, Clone)]
pub struct Group {
    pub account: String,
    pub name: String,
    /// `AGPA…`
    pub id: String,
    pub path: String,
    pub created_at: Timestamp,
}

impl Group {
    pub fn arn(&self) -> Arn {
        group_arn(&self.account, &self.path, &self.name)
    }
}

pub fn group_arn(account: &str, path: &str, name: &str) -> Arn {
    Arn::new("iam", "", account, &format!("group{path}{name}"))
}

#[derive(Debug, Clone)]
pub struct InstanceProfile {
    pub account: String,
    pub name: String,
    /// `AIPA…`
    pub id: String,
    pub path: String,
    pub created_at: Timestamp,
    /// The name of the one role it may hold.
    pub role: Option<String>,
    pub tags: Vec<Tag>,
}

impl InstanceProfile {
    pub fn arn(&self) -> Arn {
        instance_profile_arn(&self.account, &self.path, &self.name)
    }
}

pub fn instance_profile_arn(account: &str, path: &str, name: &str) -> Arn {
    Arn::new("iam", "", account, &format!("instance-profile{path}{name}"))
}

#[derive(Debug, Clone)]
pub struct AccessKey {
    pub id: String,
    pub account: String,
    /// `None`: the root user's.
    pub user: Option<String>,
    pub active: bool,
    pub created_at: Timestamp,
    pub last_used: Option<KeyUse>,
}

/// When, where and for what an access key was used last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyUse {
    pub at: Timestamp,
    pub region: String,
    pub service: String,
}

/// A user's password for the console.
#[derive(Debug, Clone)]
pub struct LoginProfile {
    /// Argon2id in its own notation, the newest first.
    pub hashes: Vec<String>,
    pub created_at: Timestamp,
    pub changed_at: Timestamp,
    pub reset_required: bool,
}

/// A key that its user may sign in to CodeCommit with.
#[derive(Debug, Clone)]
pub struct SshKey {
    /// `APKA…`
    pub id: String,
    pub account: String,
    pub user: String,
    /// `ssh-rsa` and the key in base64.
    pub body: String,
    /// MD5 of the key, in hexadecimal with colons.
    pub fingerprint: String,
    pub active: bool,
    pub uploaded_at: Timestamp,
}

/// A user's password for one service.
#[derive(Debug, Clone)]
pub struct ServiceCredential {
    /// `ACCA…`
    pub id: String,
    pub account: String,
    pub user: String,
    /// `codecommit.amazonaws.com`
    pub service: String,
    /// What the user is called there.
    pub service_user: String,
    pub password_sha256: String,
    pub active: bool,
    pub created_at: Timestamp,
    pub expires_at: Option<Timestamp>,
}

/// Somebody outside who vouches for people and programs by OpenID Connect.
#[derive(Debug, Clone)]
pub struct OidcProvider {
    pub account: String,
    /// The issuer without its scheme.
    pub url: String,
    pub client_ids: Vec<String>,
    pub thumbprints: Vec<String>,
    pub created_at: Timestamp,
    pub tags: Vec<Tag>,
}

impl OidcProvider {
    pub fn arn(&self) -> Arn {
        oidc_arn(&self.account, &self.url)
    }
}

pub fn oidc_arn(account: &str, url: &str) -> Arn {
    Arn::new("iam", "", account, &format!("oidc-provider/{url}"))
}

/// A certificate for a server, without its key: nothing here serves with it.
#[derive(Debug, Clone)]
pub struct ServerCertificate {
    pub account: String,
    pub name: String,
    /// `ASCA…`
    pub id: String,
    pub path: String,
    pub uploaded_at: Timestamp,
    pub expires_at: Timestamp,
    /// PEM, and that of whoever vouches for it.
    pub body: String,
    pub chain: Option<String>,
    pub tags: Vec<Tag>,
}

impl ServerCertificate {
    pub fn arn(&self) -> Arn {
        server_certificate_arn(&self.account, &self.path, &self.name)
    }
}

pub fn server_certificate_arn(account: &str, path: &str, name: &str) -> Arn {
    Arn::new(
        "iam",
        "",
        account,
        &format!("server-certificate{path}{name}"),
    )
}

/// A certificate that a user signs requests of old with.
#[derive(Debug, Clone)]
pub struct SigningCertificate {
    /// The digest of the certificate: the same for everybody who has it.
    pub id: String,
    pub account: String,
    /// `None`: the root user's.
    pub user: Option<String>,
    pub body: String,
    pub active: bool,
    pub uploaded_at: Timestamp,
}

/// Somebody outside who vouches for people by SAML 2.0.
#[derive(Debug, Clone)]
pub struct SamlProvider {
    pub account: String,
    pub name: String,
    /// `SAMLSP…`
    pub id: String,
    /// What it publishes of itself, as it was given.
    pub metadata: String,
    pub created_at: Timestamp,
    pub valid_until: Timestamp,
    /// Whether only encrypted assertions are taken.
    pub encrypted_only: bool,
    pub tags: Vec<Tag>,
}

impl SamlProvider {
    pub fn arn(&self) -> Arn {
        saml_arn(&self.account, &self.name)
    }
}

pub fn saml_arn(account: &str, name: &str) -> Arn {
    Arn::new("iam", "", account, &format!("saml-provider/{name}"))
}

/// What decrypts a provider's assertions.
#[derive(Debug, Clone)]
pub struct SamlKey {
    /// `SAMLPK…`
    pub id: String,
    pub added_at: Timestamp,
    /// The key, sealed.
    pub sealed: String,
}

#[derive(Debug, Clone)]
pub struct Role {
    pub account: String,
    pub name: String,
    /// `AROA…`
    pub id: String,
    pub path: String,
    pub created_at: Timestamp,
    pub description: Option<String>,
    /// The trust policy's text.
    pub trust: String,
    pub session_s_max: i32,
    pub boundary: Option<String>,
    pub tags: Vec<Tag>,
    /// When and in which Region a session of it made a request last.
    pub last_used: Option<(Timestamp, String)>,
}

impl Role {
    /// The service that the role is linked to: its path says so.
    pub fn linked_service(&self) -> Option<&str> {
        self.path
            .strip_prefix("/aws-service-role/")?
            .strip_suffix('/')
    }

    pub fn arn(&self) -> Arn {
        role_arn(&self.account, &self.path, &self.name)
    }
}

pub fn role_arn(account: &str, path: &str, name: &str) -> Arn {
    Arn::new("iam", "", account, &format!("role{path}{name}"))
}

#[derive(Debug, Clone)]
pub struct ManagedPolicy {
    pub arn: String,
    pub account: String,
    pub name: String,
    /// `ANPA…`
    pub id: String,
    pub path: String,
    pub description: Option<String>,
    pub default_version: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub attachments: i32,
    pub boundaries: i32,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone)]
pub struct PolicyVersion {
    /// `v1`
    pub id: String,
    pub document: String,
    pub created_at: Timestamp,
    pub is_default: bool,
}

/// Whose policies: all three kinds hold inline and attached ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner<'a> {
    User(&'a str),
    Role(&'a str),
    Group(&'a str),
}

impl<'a> Owner<'a> {
    pub const fn kind(self) -> &'static str {
        match self {
            Self::User(_) => "user",
            Self::Role(_) => "role",
            Self::Group(_) => "group",
        }
    }

    pub const fn name(self) -> &'a str {
        match self {
            Self::User(name) | Self::Role(name) | Self::Group(name) => name,
        }
    }

    /// How many inline characters it may hold, white space apart (IAM and STS quotas).
    pub const fn inline_chars_max(self) -> usize {
        match self {
            Self::User(_) => 2_048,
            Self::Role(_) => 10_240,
            Self::Group(_) => 5_120,
        }
    }

    /// The quota on attached policies, as AWS calls it.
    pub const fn attached_quota(self) -> &'static str {
        match self {
            Self::User(_) => "PoliciesPerUser",
            Self::Role(_) => "PoliciesPerRole",
            Self::Group(_) => "PoliciesPerGroup",
        }
    }
}

/// Users may be created with at most this many access keys each.
pub const ACCESS_KEYS_PER_USER_MAX: usize = 2;
pub const SSH_KEYS_PER_USER_MAX: usize = 5;
pub const CREDENTIALS_PER_SERVICE_MAX: usize = 2;
pub const ATTACHED_POLICIES_MAX: usize = 10;
/// IAM and STS quotas, as they are without asking for more.
pub const USERS_MAX: usize = 5_000;
pub const GROUPS_MAX: usize = 300;
pub const ROLES_MAX: usize = 1_000;
pub const INSTANCE_PROFILES_MAX: usize = 1_000;
pub const POLICIES_MAX: usize = 1_500;
pub const OIDC_PROVIDERS_MAX: usize = 100;
pub const OIDC_CLIENT_IDS_MAX: usize = 100;
pub const SAML_PROVIDERS_MAX: usize = 100;
pub const SAML_KEYS_MAX: usize = 2;
pub const SERVER_CERTIFICATES_MAX: usize = 20;
pub const SIGNING_CERTIFICATES_PER_USER_MAX: usize = 2;
pub const GROUPS_PER_USER_MAX: usize = 10;
pub const TAGS_MAX: usize = 50;
pub const POLICY_VERSIONS_MAX: usize = 5;
pub const MANAGED_POLICY_CHARS_MAX: usize = 6_144;
pub const TRUST_POLICY_CHARS_MAX: usize = 2_048;

/// White space isn't counted against a policy's size.
pub fn counted_chars(document: &str) -> usize {
    document.chars().filter(|c| !c.is_whitespace()).count()
}

pub const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Bits of an access key's id after its kind, and below those that are the account's.
const KEY_ID_BITS: u32 = 80;
const BELOW_ACCOUNT_BITS: u32 = 39;
const ACCOUNT_BITS: u32 = 40;
/// Set where the id tells an account: AWS's older ones don't.
const TELLS_ACCOUNT: u128 = 1 << (KEY_ID_BITS - 1);
const ACCOUNTS_MAX: u128 = 1_000_000_000_000;

/// An id as IAM makes them: a four-letter kind and letters and digits after it.
pub fn unique_id(kind: &str, length: usize) -> String {
    let mut bytes = vec![0_u8; length];
    random(&mut bytes);
    let letters = bytes
        .iter()
        .map(|byte| char::from(BASE32[usize::from(byte & 31)]));
    kind.chars().chain(letters).collect()
}

/// Five bits a letter; of lengths that five divides.
pub fn base32(bytes: &[u8]) -> String {
    let letters = bytes.chunks(5).flat_map(|chunk| {
        let bits = chunk
            .iter()
            .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        (0..8).rev().map(move |at| {
            let index = usize::try_from(bits >> (5 * at) & 31).unwrap_or_default();
            char::from(BASE32[index])
        })
    });
    letters.collect()
}

/// The id of an access key, which tells its account as AWS's do: `GetAccessKeyInfo` reads it there.
pub fn access_key_id(kind: &str, account: &str) -> String {
    let mut bytes = [0_u8; 16];
    random(&mut bytes);
    let account = account.parse::<u128>().unwrap_or_default() % ACCOUNTS_MAX;
    let place = ((1_u128 << ACCOUNT_BITS) - 1) << BELOW_ACCOUNT_BITS;
    let bits = u128::from_be_bytes(bytes) & !place | account << BELOW_ACCOUNT_BITS | TELLS_ACCOUNT;
    let letters = (0..KEY_ID_BITS / 5).rev().map(|at| {
        let index = usize::try_from(bits >> (5 * at) & 31).unwrap_or_default();
        char::from(BASE32[index])
    });
    kind.chars().chain(letters).collect()
}

/// The account that an access key's id tells, whether or not there is such a key.
pub fn account_of_key_id(id: &str) -> Option<String> {
    let letters = id
        .strip_prefix("AKIA")
        .or_else(|| id.strip_prefix("ASIA"))?;
    if letters.len() * 5 != usize::try_from(KEY_ID_BITS).ok()? {
        return None;
    }
    let mut bits = 0_u128;
    for letter in letters.bytes() {
        let index = BASE32.iter().position(|known| *known == letter)?;
        bits = bits << 5 | u128::try_from(index).ok()?;
    }
    let account = bits >> BELOW_ACCOUNT_BITS & ((1 << ACCOUNT_BITS) - 1);
    (bits & TELLS_ACCOUNT != 0 && account < ACCOUNTS_MAX).then(|| format!("{account:012}"))
}

/// The operating system's generator: without it there is nothing that we could safely do.
pub fn random(bytes: &mut [u8]) {
    SystemRandom::new()
        .fill(bytes)
        .expect("the operating system gives random bytes");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_their_kind_and_are_unlike() {
        let (one, two) = (unique_id("AIDA", 17), unique_id("AIDA", 17));
        assert!(one.starts_with("AIDA") && one.len() == 21 && one != two);
    }

    #[test]
    fn bytes_as_letters() {
        assert_eq!(base32(b"fooba"), "MZXW6YTB");
        assert_eq!(base32(&[0; 10]), "A".repeat(16));
    }

    #[test]
    fn access_keys_tell_their_account() {
        for account in [
            "000000000000",
            "000000000007",
            "111111111111",
            "999999999999",
        ] {
            for kind in ["AKIA", "ASIA"] {
                let (one, two) = (access_key_id(kind, account), access_key_id(kind, account));
                assert!(one.starts_with(kind) && one.len() == 20 && one != two);
                assert_eq!(account_of_key_id(&one).as_deref(), Some(account));
            }
        }
        // From public research on such ids.
        let told = account_of_key_id("ASIAQNZGKIQY56JQ7WML");
        assert_eq!(told.as_deref(), Some("029608264753"));
        for none in [
            "AKIABBBBBBBBBBBBBBBB",
            "ABIAZZZZZZZZZZZZZZZZ",
            "AKIA0123456789ABCDEF",
            "",
        ] {
            assert_eq!(account_of_key_id(none), None, "{none}");
        }
    }

    #[test]
    fn arns_carry_the_path() {
        assert_eq!(
            role_arn("1", "/a/b/", "r").as_str(),
            "arn:aws:iam::1:role/a/b/r"
        );
        assert_eq!(user_arn("1", "/", "u").as_str(), "arn:aws:iam::1:user/u");
    }
}
