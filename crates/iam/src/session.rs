//! Credentials: how they are made, and how a signed request's sender is found from them.
//!
//! Nothing secret is stored. A secret access key is an HMAC of its id under a key that only this
//! server has; a session is its own token, sealed, so that assuming a role writes nothing.

use aws_lc_rs::aead::{AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use aws_lc_rs::{hkdf, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use serde::{Deserialize, Serialize};
use wire::{Fault, Sensitive, Timestamp};
use zeroize::Zeroizing;

use crate::mfa::{SEED_BYTES, Seed};
use crate::model::{Role, Tag, access_key_id};

/// Longest session token that is looked at.
pub const TOKEN_LENGTH_MAX: usize = 16_384;

/// How sealed texts are made: their first byte, and part of what their keys come from.
const VERSION: u8 = 1;
const SALT: usize = 16;
const NONCE: usize = 12;

/// The server's own key, from which every credential is made.
pub struct Mint {
    secrets: hmac::Key,
    /// What the seeds of MFA devices are made with.
    seeds: hmac::Key,
    /// What each sealed text's own key comes from.
    seals: hmac::Key,
}

impl std::fmt::Debug for Mint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Mint(***)")
    }
}

/// A session, as its token carries it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Session {
    pub access_key_id: String,
    pub account: String,
    pub subject: Subject,
    /// The role session's name, or the federated user's; a user's own session has none.
    pub name: String,
    /// Session policies: texts that can only narrow.
    pub policies: Vec<String>,
    /// The same, by the ARNs of managed policies: as they are when they are used.
    #[serde(default)]
    pub policy_arns: Vec<String>,
    pub tags: Vec<Tag>,
    /// The keys of the tags that sessions made from this one take along.
    pub transitive: Vec<String>,
    pub source_identity: Option<String>,
    /// Who vouched for whoever holds it: the ARN of an identity provider.
    pub provider: Option<String>,
    /// The condition keys that the provider's token set, for the session's life.
    pub claims: Vec<(String, String)>,
    /// When the holder showed a second factor for it.
    #[serde(default)]
    pub mfa_at_ms: Option<i64>,
    pub issued_at_ms: i64,
    pub expires_at_ms: i64,
}

/// Whose session it is. By name and id: one that was made again is another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subject {
    Role {
        name: String,
        id: String,
    },
    User {
        name: String,
        id: String,
    },
    /// Somebody whom a user vouches for.
    Federated {
        user: String,
        user_id: String,
    },
    Root,
}

impl Session {
    pub fn new(account: &str, subject: Subject, name: &str, now: Timestamp, life_s: i32) -> Self {
        Self {
            access_key_id: access_key_id("ASIA", account),
            account: account.to_owned(),
            subject,
            name: name.to_owned(),
            policies: Vec::new(),
            policy_arns: Vec::new(),
            tags: Vec::new(),
            transitive: Vec::new(),
            source_identity: None,
            provider: None,
            claims: Vec::new(),
            mfa_at_ms: None,
            issued_at_ms: now.ms(),
            expires_at_ms: now.plus_ms(i64::from(life_s) * 1000).ms(),
        }
    }

    pub fn of_role(role: &Role, name: &str, now: Timestamp, life_s: i32) -> Self {
        let subject = Subject::Role {
            name: role.name.clone(),
            id: role.id.clone(),
        };
        Self::new(&role.account, subject, name, now, life_s)
    }

    /// `arn:aws:sts::111111111111:assumed-role/role/session`: without the role's path. Of a user's
    /// own session and the root user's, what belongs to the principal.
    pub fn arn(&self) -> String {
        let (account, name) = (&self.account, &self.name);
        match &self.subject {
            Subject::Role { name: role, .. } => {
                format!("arn:aws:sts::{account}:assumed-role/{role}/{name}")
            }
            Subject::Federated { .. } => format!("arn:aws:sts::{account}:federated-user/{name}"),
            Subject::User { name, .. } => format!("arn:aws:iam::{account}:user/{name}"),
            Subject::Root => format!("arn:aws:iam::{account}:root"),
        }
    }

    /// `AROA…:session`, `111111111111:federated`, or the principal's own id.
    pub fn user_id(&self) -> String {
        match &self.subject {
            Subject::Role { id, .. } => format!("{id}:{}", self.name),
            Subject::Federated { .. } => format!("{}:{}", self.account, self.name),
            Subject::User { id, .. } => id.clone(),
            Subject::Root => self.account.clone(),
        }
    }
}

/// What a client signs with.
#[derive(Debug, Clone)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: Sensitive,
    pub session_token: Option<Sensitive>,
}

struct Bytes32;

impl hkdf::KeyType for Bytes32 {
    fn len(&self) -> usize {
        32
    }
}

impl Mint {
    /// From 32 secret bytes that stay the same for the life of the server.
    ///
    /// # Panics
    /// Never: the lengths are this module's own.
    pub fn new(key: &[u8; 32]) -> Self {
        let derive = |label: &[u8]| {
            let mut bytes = Zeroizing::new([0_u8; 32]);
            hkdf::Salt::new(hkdf::HKDF_SHA256, b"batchyard iam")
                .extract(key)
                .expand(&[label], Bytes32)
                .and_then(|okm| okm.fill(bytes.as_mut_slice()))
                .expect("32 bytes are within what HKDF gives");
            bytes
        };
        let key = |label| hmac::Key::new(hmac::HMAC_SHA256, derive(label).as_slice());
        Self {
            secrets: key(b"secrets"),
            seals: key(b"seals"),
            seeds: hmac::Key::new(hmac::HMAC_SHA512, derive(b"seeds").as_slice()),
        }
    }

    /// The secret that belongs to an access key's id: forty characters, as AWS's have.
    pub fn secret_of(&self, access_key_id: &str) -> Sensitive {
        let tag = hmac::sign(&self.secrets, access_key_id.as_bytes());
        let text = Zeroizing::new(STANDARD_NO_PAD.encode(tag.as_ref()));
        Sensitive::new(text.get(..40).unwrap_or(&text))
    }

    /// The seed that belongs to an MFA device's id.
    pub fn seed_of(&self, device_id: &str) -> Seed {
        let tag = hmac::sign(&self.seeds, device_id.as_bytes());
        let mut seed = Zeroizing::new([0_u8; SEED_BYTES]);
        let length = seed.len();
        seed.copy_from_slice(&tag.as_ref()[..length]);
        seed
    }

    /// The three parts that a session's holder gets.
    pub fn credentials_of(&self, session: &Session) -> Result<Credentials, Fault> {
        let plain = serde_json::to_vec(session).map_err(|_| Fault::internal())?;
        Ok(Credentials {
            access_key_id: session.access_key_id.clone(),
            secret_access_key: self.secret_of(&session.access_key_id),
            session_token: Some(Sensitive::new(self.seal("session", plain)?)),
        })
    }

    /// Sealed text for one purpose, which nobody else can read, change or put to another.
    ///
    /// Anybody may have denials and tokens sealed for as long as the server lives, more than one
    /// key has nonces for: each text has a key of its own, from 16 random bytes and its purpose.
    pub fn seal(&self, purpose: &str, mut plain: Vec<u8>) -> Result<String, Fault> {
        let mut salt = [0_u8; SALT];
        SystemRandom::new()
            .fill(&mut salt)
            .map_err(|_| Fault::internal())?;
        let nonce = self
            .key_of(purpose, &salt)
            .and_then(|key| {
                key.seal_in_place_append_tag(Aad::from(purpose.as_bytes()), &mut plain)
                    .ok()
            })
            .ok_or_else(Fault::internal)?;
        let token = [&[VERSION], &salt[..], nonce.as_ref(), &plain].concat();
        Ok(STANDARD.encode(token))
    }

    /// The key of one text. The salt's length is fixed, so no two pairs give the same bytes.
    fn key_of(&self, purpose: &str, salt: &[u8]) -> Option<RandomizedNonceKey> {
        let mut made = hmac::Context::with_key(&self.seals);
        for part in [&[VERSION], salt, purpose.as_bytes()] {
            made.update(part);
        }
        RandomizedNonceKey::new(&AES_256_GCM, made.sign().as_ref()).ok()
    }

    /// What [`Mint::seal`] sealed for this purpose.
    pub fn open(&self, purpose: &str, text: &str) -> Option<Vec<u8>> {
        if text.len() > TOKEN_LENGTH_MAX {
            return None;
        }
        let bytes = STANDARD.decode(text).ok()?;
        let (&version, rest) = bytes.split_first()?;
        if version != VERSION {
            return None;
        }
        let (salt, rest) = rest.split_at_checked(SALT)?;
        let (nonce, sealed) = rest.split_at_checked(NONCE)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut sealed = sealed.to_vec();
        let plain = self
            .key_of(purpose, salt)?
            .open_in_place(nonce, Aad::from(purpose.as_bytes()), &mut sealed)
            .ok()?;
        Some(plain.to_vec())
    }

    /// The session that a token is, unless anybody else made or changed it.
    pub fn open_token(&self, token: &str) -> Option<Session> {
        serde_json::from_slice(&self.open("session", token)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role() -> Role {
        Role {
            account: "111111111111".into(),
            name: "r".into(),
            id: "AROAX".into(),
            path: "/p/".into(),
            created_at: Timestamp::default(),
            description: None,
            trust: String::new(),
            session_s_max: 3600,
            boundary: None,
            tags: vec![],
            last_used: None,
        }
    }

    #[test]
    fn a_secret_belongs_to_its_id_and_server() {
        let mint = Mint::new(&[1; 32]);
        let secret = mint.secret_of("AKIA1");
        assert_eq!(secret.reveal().len(), 40);
        assert_eq!(mint.secret_of("AKIA1"), secret);
        assert_ne!(mint.secret_of("AKIA2"), secret);
        assert_ne!(Mint::new(&[2; 32]).secret_of("AKIA1"), secret);
    }

    #[test]
    fn a_token_opens_unchanged_and_here_only() {
        let mint = Mint::new(&[1; 32]);
        let session = Session::of_role(&role(), "s", Timestamp::default(), 900);
        let token = mint
            .credentials_of(&session)
            .unwrap()
            .session_token
            .unwrap();
        let opened = mint.open_token(token.reveal()).unwrap();
        assert_eq!(opened.arn(), "arn:aws:sts::111111111111:assumed-role/r/s");
        assert!(Mint::new(&[2; 32]).open_token(token.reveal()).is_none());
        let bytes = STANDARD.decode(token.reveal()).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(
                mint.open_token(&STANDARD.encode(changed)).is_none(),
                "byte {at}"
            );
        }
    }

    #[test]
    fn a_sealed_text_has_its_own_key_and_purpose() {
        let mint = Mint::new(&[1; 32]);
        let seal = || mint.seal("one", b"plain".to_vec()).unwrap();
        let (first, second) = (seal(), seal());
        assert_eq!(mint.open("one", &first).unwrap(), b"plain");
        assert!(mint.open("other", &first).is_none());
        // The salt of one text does not open another.
        let [mut mixed, second] = [first, second].map(|text| STANDARD.decode(text).unwrap());
        assert_eq!((mixed[0], second[0]), (VERSION, VERSION));
        assert_ne!(mixed[1..=SALT], second[1..=SALT]);
        mixed[1..=SALT].copy_from_slice(&second[1..=SALT]);
        assert!(mint.open("one", &STANDARD.encode(mixed)).is_none());
        for length in 0..second.len() {
            assert!(
                mint.open("one", &STANDARD.encode(&second[..length]))
                    .is_none()
            );
        }
    }
}
