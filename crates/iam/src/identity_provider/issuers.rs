//! The issuers' keys: fetched from where their discovery document says, and kept for a while.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::sync::Mutex;
use wire::Timestamp;

use super::NotBelieved;
use super::jwt::{Key, Token};

/// How long keys are believed without asking again.
const KEYS_LIFE_MS: i64 = 10 * 60 * 1_000;
/// A key that is not among them is asked for again, but not at every request.
const REFRESH_PAUSE_MS: i64 = 30 * 1_000;
const ISSUERS_MAX: usize = 256;
const KEYS_MAX: usize = 100;
const BODY_BYTES_MAX: usize = 256 * 1_024;
const TIMEOUT: Duration = Duration::from_secs(5);

/// Everybody's issuers' keys.
#[derive(Debug, Default)]
pub struct Issuers {
    known: Mutex<HashMap<String, Arc<Mutex<Keys>>>>,
}

#[derive(Debug, Default)]
struct Keys {
    keys: Vec<Key>,
    fetched_at_ms: Option<i64>,
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
    /// Verifies the token with its issuer's keys. The issuer has to be one that an account trusts:
    /// only then is it asked for anything.
    pub async fn verify(&self, token: &Token<'_>, now: Timestamp) -> Result<(), NotBelieved> {
        let issuer = token.claims.issuer.as_str();
        let entry = self.entry(issuer).await;
        // One request an issuer at a time; all others wait for its answer.
        let mut known = entry.lock().await;
        let age = known.fetched_at_ms.map(|at| now.ms() - at);
        let stale = age.is_none_or(|age| age > KEYS_LIFE_MS);
        let unknown = token.key(&known.keys).is_none();
        if stale || (unknown && age.is_none_or(|age| age > REFRESH_PAUSE_MS)) {
            known.fetched_at_ms = Some(now.ms());
            match fetch(issuer).await {
                Ok(keys) => known.keys = keys,
                Err(cause) => {
                    tracing::warn!(issuer, cause = %cause, "an issuer's keys cannot be fetched");
                    // What is too old is not believed, whoever is to blame.
                    known.keys.clear();
                }
            }
        }
        let key = token.key(&known.keys).cloned();
        drop(known);
        token.verify(&key.ok_or(NotBelieved::NoKey)?)
    }

    async fn entry(&self, issuer: &str) -> Arc<Mutex<Keys>> {
        let mut known = self.known.lock().await;
        if known.len() >= ISSUERS_MAX && !known.contains_key(issuer) {
            known.clear();
        }
        Arc::clone(known.entry(issuer.to_owned()).or_default())
    }
}

#[derive(Debug, thiserror::Error)]
enum FetchError {
    #[error("{0} is no address that keys are fetched from")]
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

async fn fetch(issuer: &str) -> Result<Vec<Key>, FetchError> {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .timeout(TIMEOUT)
        .build()?;
    let base = issuer.trim_end_matches('/');
    let address = format!("{base}/.well-known/openid-configuration");
    let discovery: Discovery = get(&client, &address).await?;
    if discovery.issuer.trim_end_matches('/') != base {
        return Err(FetchError::Stranger);
    }
    let set: KeySet = get(&client, &discovery.jwks_uri).await?;
    let read = |value| serde_json::from_value(value).ok();
    Ok(set
        .keys
        .into_iter()
        .take(KEYS_MAX)
        .filter_map(read)
        .collect())
}

async fn get<T: DeserializeOwned>(
    client: &reqwest::Client,
    address: &str,
) -> Result<T, FetchError> {
    let url = reqwest::Url::parse(address)
        .ok()
        .filter(is_safe)
        .ok_or_else(|| FetchError::Address(address.to_owned()))?;
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

/// Encrypted, or of this machine: whoever can change the keys on their way can be anybody.
fn is_safe(url: &reqwest::Url) -> bool {
    match url.scheme() {
        "https" => url.username().is_empty() && url.password().is_none(),
        "http" => matches!(url.host_str(), Some("localhost" | "127.0.0.1")),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        #[rustfmt::skip]
        let table = [
            ("https://ci.example.com/keys",           true),
            ("http://127.0.0.1:8080/keys",            true),
            ("http://ci.example.com/keys",            false),
            ("http://127.0.0.1.example.com/",         false),
            ("https://user@ci.example.com/",          false),
            ("file:///etc/passwd",                    false),
        ];
        for (address, safe) in table {
            let url = reqwest::Url::parse(address);
            assert_eq!(url.is_ok_and(|url| is_safe(&url)), safe, "{address}");
        }
    }
}
