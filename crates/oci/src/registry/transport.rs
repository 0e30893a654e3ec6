//! Requests as every pull needs them: redirects under the policy, retries with pauses, limits on
//! time and size. It knows nothing of registries and keeps nothing of a user.

use std::collections::HashMap;
use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderValue, LOCATION, RANGE, RETRY_AFTER};
use reqwest::{Certificate, Method, Response, StatusCode};
use url::Url;

use super::challenge::Challenge;
use super::policy::{Policy, Refusal, is_link_local};

pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Longest silence in an answer.
pub(crate) const IDLE_TIMEOUT: Duration = Duration::from_mins(1);
/// For answers of one piece: manifests, tokens.
pub(crate) const REQUEST_TIMEOUT: Duration = Duration::from_mins(1);
/// Short: the buffers of a connection remember the password that went over it.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(2);
const IDLE_CONNECTIONS_PER_HOST_MAX: usize = 8;
const REDIRECTS_MAX: usize = 5;
pub(crate) const TRIES_MAX: u32 = 5;
const PAUSE_MAX: Duration = Duration::from_secs(5);
/// A registry that asks for a longer pause than this gets none: the pull fails.
const RETRY_AFTER_S_MAX: u64 = 30;
/// Registries whose way of logging in is remembered.
const CHALLENGES_MAX: usize = 1024;

/// What all pulls share.
#[derive(Debug)]
pub(crate) struct Transport {
    http: reqwest::Client,
    pub policy: Policy,
    pause: Duration,
    /// How each registry wanted to be talked to last time. No user's secret is in it; it saves
    /// the round in which the registry would say so again.
    challenges: Mutex<HashMap<String, Challenge>>,
}

/// A request without a body, which may be sent more than once.
#[derive(Debug)]
pub(crate) struct Ask {
    pub method: Method,
    pub url: Url,
    pub accept: Option<&'static str>,
    pub authorization: Option<HeaderValue>,
    /// The first byte wanted.
    pub from: u64,
    pub timeout: Option<Duration>,
}

/// No answer. Texts have hosts in them, never paths, queries or headers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TransportError {
    #[error("cannot find the address of {0}: check the host's name and the DNS")]
    Dns(String),
    #[error("cannot connect to {0}: check that it runs and that the network lets us through")]
    Connect(String),
    #[error("cannot speak TLS with {host}: {cause}")]
    Tls { host: String, cause: String },
    #[error("{0} did not answer in time")]
    Timeout(String),
    #[error("the connection to {0} broke")]
    Broken(String),
    #[error("{0} sent more than is allowed")]
    TooLarge(String),
    /// Not retried: it would be refused again.
    #[error("will not go to {host}: {refusal}")]
    Refused { host: String, refusal: Refusal },
}

impl TransportError {
    fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Dns(_) | Self::Connect(_) | Self::Timeout(_) | Self::Broken(_)
        )
    }

    /// What went wrong, from reqwest's chain of causes, of which only known words are shown.
    fn from_reqwest(error: &reqwest::Error, host: &str) -> Self {
        let host = host.to_owned();
        let mut cause: Option<&(dyn Error + 'static)> = error.source();
        while let Some(inner) = cause {
            if inner.is::<OnlyLinkLocal>() {
                return Self::Refused {
                    host,
                    refusal: Refusal::LinkLocal,
                };
            }
            let io = inner.downcast_ref::<io::Error>();
            if io.is_some_and(|e| e.kind() == io::ErrorKind::InvalidData) {
                let cause = io.map(ToString::to_string).unwrap_or_default();
                return Self::Tls {
                    host,
                    cause: cause.chars().take(120).collect(),
                };
            }
            cause = inner.source();
        }
        match () {
            () if error.is_timeout() => Self::Timeout(host),
            () if error.is_dns() => Self::Dns(host),
            () if error.is_connect() => Self::Connect(host),
            () => Self::Broken(host),
        }
    }
}

impl Transport {
    /// `extra_roots` are certificates in PEM that are trusted beside the system's.
    pub fn new(policy: Policy, extra_roots: &[u8], pause: Duration) -> reqwest::Result<Self> {
        let builder = || {
            reqwest::Client::builder()
                .user_agent(concat!("batchyard/", env!("CARGO_PKG_VERSION")))
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                .no_proxy()
                .referer(false)
                .connect_timeout(CONNECT_TIMEOUT)
                .read_timeout(IDLE_TIMEOUT)
                .pool_idle_timeout(POOL_IDLE_TIMEOUT)
                .pool_max_idle_per_host(IDLE_CONNECTIONS_PER_HOST_MAX)
                .dns_resolver(Resolver)
        };
        let roots = Certificate::from_pem_bundle(extra_roots)?;
        // A machine without certificates can still use registries that need none of its own.
        let http = match builder().tls_certs_merge(roots.clone()).build() {
            Ok(http) => http,
            Err(error) => {
                tracing::warn!(%error, "no system certificates: only the operator's are trusted");
                builder().tls_certs_only(roots).build()?
            }
        };
        Ok(Self {
            http,
            policy,
            pause,
            challenges: Mutex::default(),
        })
    }

    pub fn remembered(&self, registry: &str) -> Option<Challenge> {
        let challenges = self
            .challenges
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        challenges.get(registry).cloned()
    }

    pub fn remember(&self, registry: &str, challenge: Option<Challenge>) {
        let mut challenges = self
            .challenges
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if challenges.len() >= CHALLENGES_MAX {
            challenges.clear();
        }
        match challenge {
            Some(challenge) => drop(challenges.insert(registry.to_owned(), challenge)),
            None => drop(challenges.remove(registry)),
        }
    }

    /// Sends until there is an answer other than "later", and gives up after [`TRIES_MAX`].
    pub async fn send(&self, ask: &Ask) -> Result<Response, TransportError> {
        let mut tried = 1;
        loop {
            let outcome = self.follow(ask).await;
            let asked = match &outcome {
                Ok(response) if is_later(response.status()) => retry_after_s(response),
                Err(error) if error.is_passing() => None,
                _ => return outcome,
            };
            if tried >= TRIES_MAX || asked.is_some_and(|s| s > RETRY_AFTER_S_MAX) {
                return outcome;
            }
            drop(outcome);
            let pause = asked.map_or(Duration::ZERO, Duration::from_secs);
            tokio::time::sleep(pause.max(self.pause_before(tried))).await;
            tried += 1;
        }
    }

    /// How long to wait after so many tries.
    pub fn pause_before(&self, tried: u32) -> Duration {
        self.pause
            .saturating_mul(1 << tried.min(8).saturating_sub(1))
            .min(PAUSE_MAX)
    }

    async fn follow(&self, ask: &Ask) -> Result<Response, TransportError> {
        let mut url = ask.url.clone();
        let mut authorization = ask.authorization.as_ref();
        let refused = |url: &Url, refusal| {
            let host = url.host_str().unwrap_or("(no host)").to_owned();
            TransportError::Refused { host, refusal }
        };
        self.policy
            .check(&url)
            .map_err(|refusal| refused(&url, refusal))?;
        for _ in 0..=REDIRECTS_MAX {
            let host = url.host_str().unwrap_or_default();
            let mut request = self.http.request(ask.method.clone(), url.clone());
            if let Some(authorization) = authorization {
                request = request.header(AUTHORIZATION, authorization);
            }
            if let Some(accept) = ask.accept {
                request = request.header(ACCEPT, accept);
            }
            if ask.from > 0 {
                request = request.header(RANGE, format!("bytes={}-", ask.from));
            }
            if let Some(timeout) = ask.timeout {
                request = request.timeout(timeout);
            }
            let sent = request.send().await;
            let response = sent.map_err(|e| TransportError::from_reqwest(&e, host))?;
            if !is_redirect(response.status()) {
                return Ok(response);
            }
            let next = target(&response, &url).ok_or_else(|| refused(&url, Refusal::Malformed))?;
            let same = self.policy.check_redirect(&url, &next);
            if !same.map_err(|refusal| refused(&next, refusal))? {
                authorization = None;
            }
            url = next;
        }
        Err(refused(&url, Refusal::TooManyRedirects))
    }
}

/// The whole body, if it is not larger than `max`.
pub(crate) async fn body(mut response: Response, max: u64) -> Result<Bytes, TransportError> {
    let host = response.url().host_str().unwrap_or_default().to_owned();
    if response.content_length().is_some_and(|length| length > max) {
        return Err(TransportError::TooLarge(host));
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = next_chunk(&mut response).await? {
        body.extend_from_slice(&chunk);
        if u64::try_from(body.len()).is_ok_and(|length| length > max) {
            return Err(TransportError::TooLarge(host));
        }
    }
    Ok(body.freeze())
}

pub(crate) async fn next_chunk(response: &mut Response) -> Result<Option<Bytes>, TransportError> {
    let chunk = response.chunk().await;
    chunk.map_err(|e| {
        TransportError::from_reqwest(&e, response.url().host_str().unwrap_or_default())
    })
}

/// The pause a registry asks for. The other form of the header, a date, is not read.
pub(crate) fn retry_after_s(response: &Response) -> Option<u64> {
    response
        .headers()
        .get(RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim()
        .parse()
        .ok()
}

fn is_later(status: StatusCode) -> bool {
    status == StatusCode::TOO_MANY_REQUESTS
        || (status.is_server_error() && status != StatusCode::NOT_IMPLEMENTED)
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

fn target(response: &Response, from: &Url) -> Option<Url> {
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let mut url = from.join(location).ok()?;
    url.set_fragment(None);
    Some(url)
}

/// The system's resolver, whose link-local answers do not count.
struct Resolver;

#[derive(Debug, thiserror::Error)]
#[error("the name has only link-local addresses")]
struct OnlyLinkLocal;

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let usable: Vec<SocketAddr> = found
                .iter()
                .copied()
                .filter(|a| !is_link_local(a.ip()))
                .collect();
            if usable.is_empty() && !found.is_empty() {
                return Err(OnlyLinkLocal.into());
            }
            let usable: Addrs = Box::new(usable.into_iter());
            Ok(usable)
        })
    }
}
