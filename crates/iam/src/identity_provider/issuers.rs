//! The issuers' keys: fetched from where their discovery document says, and kept for a while.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::sync::Semaphore;
use wire::Timestamp;

use super::NotBelieved;
use super::jwt::{Key, Token};
use super::reach::{IssuerGrant, Reach};

/// How long keys are believed without asking again.
const KEYS_LIFE_MS: i64 = 10 * 60 * 1_000;
/// A key that is not among them is asked for again, but not at every request.
const REFRESH_PAUSE_MS: i64 = 30 * 1_000;
const ISSUERS_MAX: usize = 256;
/// Of all issuers, at a time.
const FETCHES_MAX: usize = 8;
/// Of those that one account trusts: whose answers never come must not hold up the others'.
const FETCHES_EACH_MAX: usize = 2;
/// Of each kind of key; an issuer that has more of one kind has none of it ("Create an OpenID
/// Connect identity provider": 100 RSA keys and 100 EC keys).
const KEYS_OF_A_KIND_MAX: usize = 100;
const BODY_BYTES_MAX: usize = 256 * 1_024;
const TIMEOUT: Duration = Duration::from_secs(5);

/// The names of this machine's own issuers, which need no TLS.
const THIS_MACHINE: [&str; 2] = ["localhost", "127.0.0.1"];

/// An issuer that an account trusts, and how far is gone for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Issuer {
    /// Its URL without a slash at the end.
    base: String,
    reach: Reach,
}

impl Issuer {
    /// The issuer of a provider with this URL, if it is the one that a token claims: the same byte
    /// for byte, with a slash at most. `url` has no scheme: only an issuer on this machine may
    /// have another than https.
    pub fn claimed(url: &str, claim: &str, reach: Reach) -> Option<Self> {
        let base = claim.strip_suffix('/').unwrap_or(claim);
        let url = url.strip_suffix('/').unwrap_or(url);
        let (scheme, rest) = base.split_once("://")?;
        let host = url.split(['/', ':']).next().unwrap_or_default();
        let may = scheme == "https" || (scheme == "http" && THIS_MACHINE.contains(&host));
        (may && rest == url).then(|| Self {
            base: base.to_owned(),
            reach,
        })
    }
}

/// Everybody's issuers' keys.
#[derive(Debug)]
pub struct Issuers {
    known: Mutex<HashMap<Issuer, Arc<Entry>>>,
    /// Whoever asks for anything has one of these: tokens come from anybody.
    fetches: Semaphore,
    /// The same of each account that has one of these.
    own: Mutex<HashMap<String, Arc<Semaphore>>>,
    /// What is near and may be asked, by the operator's word.
    grants: Vec<IssuerGrant>,
}

#[derive(Debug, Default)]
struct Entry {
    keys: Mutex<Keys>,
    /// One request an issuer at a time. Nobody waits for it whose key is known.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct Keys {
    keys: Vec<Key>,
    fetched_at_ms: Option<i64>,
    /// Whether or not it was answered.
    asked_at_ms: Option<i64>,
}

impl Keys {
    /// The key that the token was signed with, unless all are too old to be believed.
    fn find(&self, token: &Token, now_ms: i64) -> Option<Key> {
        let fresh = self
            .fetched_at_ms
            .is_some_and(|at| now_ms - at <= KEYS_LIFE_MS);
        token.key(&self.keys).filter(|_| fresh).cloned()
    }

    /// Whether it is time to ask for one that was not found.
    fn is_due(&self, now_ms: i64) -> bool {
        self.asked_at_ms
            .is_none_or(|at| now_ms - at > REFRESH_PAUSE_MS)
    }

    /// What could not be fetched leaves what is known: anybody can ask for a key that is not
    /// there, at a moment when the issuer does not answer.
    fn asked(&mut self, answer: Option<Vec<Key>>, now_ms: i64) {
        self.asked_at_ms = Some(now_ms);
        if let Some(keys) = answer {
            self.keys = keys;
            self.fetched_at_ms = Some(now_ms);
        }
    }
}

#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    jwks_uri: String,
}

#[derive(Deserialize)]
struct KeySet {
    /// Each by itself: one that we cannot read does not spoil the others.
    keys: Vec<serde_json::Value>,
}

impl Issuers {
    pub fn new(grants: Vec<IssuerGrant>) -> Self {
        Self {
            known: Mutex::default(),
            fetches: Semaphore::new(FETCHES_MAX),
            own: Mutex::default(),
            grants,
        }
    }

    pub fn reach_of(&self, account: &str) -> Reach {
        Reach::of(account, &self.grants)
    }

    /// Verifies the token with its issuer's keys. The issuer has to be one that the account trusts:
    /// only then is it asked for anything.
    pub async fn verify(
        &self,
        token: &Token<'_>,
        (account, issuer): (&str, &Issuer),
        now: Timestamp,
    ) -> Result<(), NotBelieved> {
        let entry = self.entry(issuer);
        let (key, due) = entry.look(token, now.ms());
        let key = match key {
            None if due => {
                let _turn = entry.turn.lock().await;
                // Whoever was before us may have brought it.
                let (key, due) = entry.look(token, now.ms());
                if key.is_none() && due {
                    self.ask(account, issuer, &entry, now.ms()).await?;
                }
                entry.look(token, now.ms()).0
            }
            key => key,
        };
        token.verify(&key.ok_or(NotBelieved::NoKey)?)
    }

    async fn ask(
        &self,
        account: &str,
        issuer: &Issuer,
        entry: &Entry,
        now_ms: i64,
    ) -> Result<(), NotBelieved> {
        let own = self.own(account);
        let both = async {
            Some((
                own.acquire().await.ok()?,
                self.fetches.acquire().await.ok()?,
            ))
        };
        let places = tokio::time::timeout(TIMEOUT, both).await;
        let _places = places.ok().flatten().ok_or(NotBelieved::NoKey)?;
        let answer = fetch(issuer).await;
        if let Err(cause) = &answer {
            let issuer = &issuer.base;
            tracing::warn!(issuer, cause = %cause, "an issuer's keys cannot be fetched");
        }
        entry.keys().asked(answer.ok(), now_ms);
        Ok(())
    }

    fn own(&self, account: &str) -> Arc<Semaphore> {
        let mut own = self.own.lock().unwrap_or_else(PoisonError::into_inner);
        own.retain(|_, places| Arc::strong_count(places) > 1);
        let places = || Arc::new(Semaphore::new(FETCHES_EACH_MAX));
        Arc::clone(own.entry(account.to_owned()).or_insert_with(places))
    }

    fn entry(&self, issuer: &Issuer) -> Arc<Entry> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= ISSUERS_MAX && !known.contains_key(issuer) {
            known.clear();
        }
        Arc::clone(known.entry(issuer.clone()).or_default())
    }
}

impl Entry {
    fn keys(&self) -> MutexGuard<'_, Keys> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn look(&self, token: &Token<'_>, now_ms: i64) -> (Option<Key>, bool) {
        let keys = self.keys();
        (keys.find(token, now_ms), keys.is_due(now_ms))
    }
}

#[derive(Debug, thiserror::Error)]
enum FetchError {
    #[error(
        "{0} is no address that keys are fetched from; one of this machine or of a private network \
         the operator of this server can grant: batchyard serve --allow-issuer ACCOUNT=HOST"
    )]
    Address(String),
    #[error("the client cannot be made, or the issuer does not answer")]
    Http(#[from] reqwest::Error),
    #[error("the issuer answers with status {0}")]
    Status(u16),
    #[error("the answer is longer than {BODY_BYTES_MAX} bytes")]
    TooLong,
    #[error("the answer cannot be read")]
    Json(#[from] serde_json::Error),
    #[error("the document is of another issuer")]
    Stranger,
}

async fn fetch(issuer: &Issuer) -> Result<Vec<Key>, FetchError> {
    let base = issuer.base.as_str();
    let address = format!("{base}/.well-known/openid-configuration");
    let discovery: Discovery = get(&address, issuer).await?;
    let named = discovery.issuer.as_str();
    if named.strip_suffix('/').unwrap_or(named) != base {
        return Err(FetchError::Stranger);
    }
    let set: KeySet = get(&discovery.jwks_uri, issuer).await?;
    let read = |value| serde_json::from_value(value).ok();
    Ok(usable(set.keys.into_iter().filter_map(read).collect()))
}

/// Those of which there are not too many.
fn usable(keys: Vec<Key>) -> Vec<Key> {
    let few = ["RSA", "EC"].map(|kind| {
        let count = keys.iter().filter(|key| key.kind() == kind).count();
        (kind, count <= KEYS_OF_A_KIND_MAX)
    });
    let is_few = |key: &Key| few.contains(&(key.kind(), true));
    keys.into_iter().filter(is_few).collect()
}

async fn get<T: DeserializeOwned>(address: &str, issuer: &Issuer) -> Result<T, FetchError> {
    let url = reqwest::Url::parse(address)
        .ok()
        .filter(|url| is_safe(url, issuer))
        .ok_or_else(|| FetchError::Address(address.to_owned()))?;
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .timeout(TIMEOUT)
        .dns_resolver(issuer.reach.resolver(&url))
        .build()?;
    let mut response = client.get(url).send().await?;
    if !response.status().is_success() {
        return Err(FetchError::Status(response.status().as_u16()));
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > BODY_BYTES_MAX {
            return Err(FetchError::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(serde_json::from_slice(&body)?)
}

/// Encrypted, or of this machine as the issuer itself is: whoever can change the keys on their way
/// can be anybody. And not where nothing is to be asked of.
fn is_safe(url: &reqwest::Url, issuer: &Issuer) -> bool {
    let encrypted = match url.scheme() {
        "https" => true,
        "http" => {
            issuer.base.starts_with("http://")
                && url
                    .host_str()
                    .is_some_and(|host| THIS_MACHINE.contains(&host))
                && issuer.reach.has(url)
        }
        _ => false,
    };
    let bare = url.username().is_empty() && url.password().is_none();
    encrypted && bare && issuer.reach.allows_literal(url)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::*;

    fn reach(grants: &[&str]) -> Reach {
        let grants: Vec<_> = grants.iter().map(|text| text.parse().unwrap()).collect();
        Reach::of("111111111111", &grants)
    }

    #[test]
    fn a_provider_is_its_url() {
        #[rustfmt::skip]
        let table = [
            ("ci.example.com/a",     "https://ci.example.com/a",     true),
            ("ci.example.com/a",     "https://ci.example.com/a/",    true),
            ("ci.example.com/a/",    "https://ci.example.com/a",     true),
            ("ci.example.com/a",     "https://ci.example.com/a//",   false),
            ("ci.example.com/a",     "https://ci.example.com/A",     false),
            ("ci.example.com/a",     "http://ci.example.com/a",      false),
            ("ci.example.com/a",     "ci.example.com/a",             false),
            ("ci.example.com/a",     "ftp://ci.example.com/a",       false),
            ("127.0.0.1:80/a",       "http://127.0.0.1:80/a",        true),
            ("127.0.0.1:80/a",       "https://127.0.0.1:80/a",       true),
            ("127.0.0.1.example.com", "http://127.0.0.1.example.com", false),
        ];
        for (url, claim, expected) in table {
            let found = Issuer::claimed(url, claim, reach(&[]));
            assert_eq!(found.is_some(), expected, "{claim}");
        }
    }

    #[test]
    fn too_many_keys_of_a_kind_are_none() {
        let keys = |kind: &str, count: usize| -> Vec<Key> {
            let key = format!(r#"{{"kty":"{kind}"}}"#);
            (0..count)
                .map(|_| serde_json::from_str(&key).unwrap())
                .collect()
        };
        let left = |rsa, ec| usable([keys("RSA", rsa), keys("EC", ec)].concat()).len();
        assert_eq!(left(KEYS_OF_A_KIND_MAX, 1), KEYS_OF_A_KIND_MAX + 1);
        assert_eq!(left(KEYS_OF_A_KIND_MAX + 1, 2), 2);
        assert_eq!(left(1, KEYS_OF_A_KIND_MAX + 1), 1);
    }

    #[test]
    fn an_account_takes_its_own_places_alone() {
        let issuers = Issuers::new(Vec::new());
        let own = issuers.own("111111111111");
        let held: Vec<_> = std::iter::from_fn(|| own.try_acquire().ok()).collect();
        assert_eq!(held.len(), FETCHES_EACH_MAX);
        assert!(issuers.own("111111111111").try_acquire().is_err());
        assert!(issuers.own("222222222222").try_acquire().is_ok());
        drop(held);
        drop(own);
        assert!(issuers.own("111111111111").try_acquire().is_ok());
        // Who has nothing under way takes no memory.
        issuers.own("333333333333");
        assert_eq!(issuers.own.lock().unwrap().len(), 1);
    }

    /// A key that was made up, asked for when the issuer is away, locks nobody out.
    #[test]
    fn a_failed_fetch_leaves_what_is_known() {
        let part = |json: &str| URL_SAFE_NO_PAD.encode(json);
        let text = |kid: &str| {
            format!(
                "{}.{}.",
                part(&format!(r#"{{"alg":"RS256","kid":"{kid}"}}"#)),
                part(r#"{"iss":"https://i","sub":"s","aud":"a","exp":1,"iat":1}"#)
            )
        };
        let (real, made_up) = (text("real"), text("made-up"));
        let real = Token::read(&real).unwrap();
        let made_up = Token::read(&made_up).unwrap();
        let key = || serde_json::from_str(r#"{"kid":"real","kty":"RSA"}"#).unwrap();
        let mut keys = Keys::default();
        assert!(keys.is_due(0));
        keys.asked(Some(vec![key()]), 0);
        assert!(keys.find(&real, 1).is_some() && keys.find(&made_up, 1).is_none());
        assert!(!keys.is_due(REFRESH_PAUSE_MS) && keys.is_due(REFRESH_PAUSE_MS + 1));
        let failed_ms = KEYS_LIFE_MS - 1;
        keys.asked(None, failed_ms);
        assert!(!keys.is_due(failed_ms + 1));
        assert!(keys.find(&real, KEYS_LIFE_MS).is_some());
        // What is too old is not believed, whoever is to blame.
        assert!(keys.find(&real, KEYS_LIFE_MS + 1).is_none());
    }

    #[test]
    fn addresses() {
        #[rustfmt::skip]
        let table = [
            // of an issuer without TLS on this machine, of one with TLS, of an account without grants
            ("https://ci.example.com/keys",           true,  true,  true),
            ("https://10.0.0.1/keys",                 true,  true,  false),
            ("https://10.0.0.2/keys",                 false, false, false),
            ("https://169.254.169.254/keys",          false, false, false),
            ("http://127.0.0.1:8080/keys",            true,  false, false),
            ("http://127.0.0.1:8081/keys",            false, false, false),
            ("http://ci.example.com/keys",            false, false, false),
            ("http://127.0.0.1.example.com/",         false, false, false),
            ("https://user@ci.example.com/",          false, false, false),
            ("file:///etc/passwd",                    false, false, false),
        ];
        let issuer = |url, claim, reach| Issuer::claimed(url, claim, reach).unwrap();
        let granted = reach(&[
            "111111111111=127.0.0.1:8080",
            "111111111111=10.0.0.1",
            "111111111111=169.254.169.254",
            "222222222222=10.0.0.2",
        ]);
        let here = issuer("127.0.0.1:1", "http://127.0.0.1:1", granted.clone());
        let there = issuer("ci.example.com", "https://ci.example.com", granted);
        let theirs = issuer("ci.example.com", "https://ci.example.com", reach(&[]));
        for (address, of_here, of_there, of_theirs) in table {
            let url = reqwest::Url::parse(address).unwrap();
            assert_eq!(is_safe(&url, &here), of_here, "{address}");
            assert_eq!(is_safe(&url, &there), of_there, "{address}");
            assert_eq!(is_safe(&url, &theirs), of_theirs, "{address}");
        }
    }
}
