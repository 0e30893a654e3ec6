//! A registry's API for one pull: logging in when it asks for it, and telling its refusals apart.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderValue, WWW_AUTHENTICATE};
use reqwest::{Method, Response, StatusCode};
use serde::Deserialize;
use tokio::sync::Mutex;
use url::Url;
use zeroize::{Zeroize, Zeroizing};

use super::challenge::{Bearer, Challenge};
use super::transport::{Ask, REQUEST_TIMEOUT, Transport, TransportError, body, retry_after_s};
use crate::credentials::Auth;
use crate::digest::Digest;
use crate::error::{PullError, Stage, Subject};
use crate::manifest::{ACCEPT, MANIFEST_BYTES_MAX};
use crate::reference::ImageReference;

const TOKEN_BYTES_MAX: u64 = 64 << 10;
/// Of a refusal's body, read for its code.
const REFUSAL_BYTES_MAX: u64 = 64 << 10;
const DIGEST_HEADER: &str = "docker-content-digest";

#[derive(Debug)]
pub(crate) struct Client<'a> {
    transport: &'a Transport,
    image: &'a ImageReference,
    auth: Option<Auth>,
    subject: Subject,
    base: Url,
    proof: Mutex<Proof>,
}

/// What goes along with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Proof {
    Nothing,
    Basic(HeaderValue),
    Bearer(HeaderValue),
}

impl Proof {
    fn header(&self) -> Option<HeaderValue> {
        match self {
            Self::Nothing => None,
            Self::Basic(header) | Self::Bearer(header) => Some(header.clone()),
        }
    }
}

/// The codes of the distribution specification that change what we say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Code {
    Denied,
    NameUnknown,
    #[serde(rename = "TOOMANYREQUESTS")]
    TooManyRequests,
    Unauthorized,
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Refusals {
    errors: Vec<RefusalBody>,
}

#[derive(Deserialize)]
struct RefusalBody {
    code: Code,
}

/// A token service's answer; services differ in the name.
#[derive(Deserialize)]
struct TokenBody {
    #[serde(default)]
    token: Option<String>,
    #[serde(default)]
    access_token: Option<String>,
}

impl<'a> Client<'a> {
    /// Prepares a pull. If the registry's way of logging in is known, it is done now, so that the
    /// first question is answered.
    pub async fn open(
        transport: &'a Transport,
        image: &'a ImageReference,
        auth: Option<Auth>,
    ) -> Result<Self, PullError> {
        let subject = Subject::new(image, auth.as_ref().map(|a| a.username.as_str()));
        let base = transport.policy.base(image.host()).map_err(|refusal| {
            subject.error(
                Stage::Trust,
                format!("will not go to {}: {refusal}", image.host()),
            )
        })?;
        let proof = Mutex::new(Proof::Nothing);
        let client = Self {
            transport,
            image,
            auth,
            subject,
            base,
            proof,
        };
        if let Some(challenge) = transport.remembered(image.host()) {
            match client.log_in(&challenge, &Proof::Nothing).await {
                Ok(()) => {}
                // A second try with a wrong password may lock the user out.
                Err(e) if client.auth.is_some() && e.stage == Stage::Login => return Err(e),
                Err(e) if e.stage == Stage::RateLimit => return Err(e),
                Err(_) => transport.remember(image.host(), None),
            }
        }
        Ok(client)
    }

    /// From here on failures are the pull's, not the look-up's.
    pub fn digest_is_known(&mut self) {
        self.subject = self.subject.pulling();
    }

    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Waits before another try.
    pub async fn pause(&self, tried: u32) {
        tokio::time::sleep(self.transport.pause_before(tried)).await;
    }

    /// What the registry has under the image's name, in one round. `None` if it does not say:
    /// then [`Client::manifest`] tells more.
    pub async fn resolve(&self) -> Result<Option<Digest>, PullError> {
        let path = format!("manifests/{}", self.image.version());
        let response = self.send(Method::HEAD, &path, Some(ACCEPT), 0).await?;
        let status = response.status();
        if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() {
            return Err(self.refusal("the manifest", response).await);
        }
        if !status.is_success() {
            return Ok(None);
        }
        let named = response
            .headers()
            .get(DIGEST_HEADER)
            .and_then(|h| h.to_str().ok());
        let named = named.and_then(|text| Digest::parse(text).ok());
        match (self.image.digest(), named) {
            (Some(asked), Some(named))
                if asked.algorithm() == named.algorithm() && *asked != named =>
            {
                Err(self.mismatch("the manifest", asked, &named))
            }
            (Some(asked), _) => Ok(Some(asked.clone())),
            (None, named) => Ok(named),
        }
    }

    /// A manifest's bytes, unchecked, and their media type.
    pub async fn manifest(&self, version: &str) -> Result<(Bytes, String), PullError> {
        let path = format!("manifests/{version}");
        let response = self.send(Method::GET, &path, Some(ACCEPT), 0).await?;
        if !response.status().is_success() {
            return Err(self.refusal("the manifest", response).await);
        }
        let kind = response
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|h| h.to_str().ok());
        let kind = kind.unwrap_or_default().to_owned();
        let bytes = body(response, MANIFEST_BYTES_MAX)
            .await
            .map_err(|e| self.transport_error(&e))?;
        Ok((bytes, kind))
    }

    /// A blob's bytes from a position on; a registry may answer with all of them all the same.
    pub async fn blob(&self, digest: &Digest, from: u64) -> Result<Response, PullError> {
        let response = self
            .send(Method::GET, &format!("blobs/{digest}"), None, from)
            .await?;
        match response.status() {
            StatusCode::OK => Ok(response),
            StatusCode::PARTIAL_CONTENT if from > 0 => Ok(response),
            _ => Err(self.refusal("a layer", response).await),
        }
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        accept: Option<&'static str>,
        from: u64,
    ) -> Result<Response, PullError> {
        let path = format!("v2/{}/{path}", self.image.repository());
        let url = self.base.join(&path);
        let url = url.map_err(|_| self.subject.error(Stage::Reference, "invalid image"))?;
        // A blob takes as long as it takes; its silences are limited.
        let timeout = accept.map(|_| REQUEST_TIMEOUT);
        let mut logged_in = false;
        loop {
            let proof = self.proof.lock().await.clone();
            let (method, url) = (method.clone(), url.clone());
            let authorization = proof.header();
            let ask = Ask {
                method,
                url,
                accept,
                authorization,
                from,
                timeout,
            };
            let response = self.transport.send(&ask).await;
            let response = response.map_err(|e| self.transport_error(&e))?;
            if response.status() != StatusCode::UNAUTHORIZED {
                return Ok(response);
            }
            let headers = response.headers().get_all(WWW_AUTHENTICATE);
            let challenge = Challenge::parse(headers.iter().map(HeaderValue::as_bytes));
            // Read to its end, the connection can be used again.
            let _ = body(response, REFUSAL_BYTES_MAX).await;
            match proof {
                Proof::Basic(_) if challenge.bearer.is_none() => {
                    return Err(self.subject.wrong_password());
                }
                Proof::Bearer(_) if logged_in => return Err(self.subject.no_right(401)),
                _ if logged_in => return Err(self.subject.no_credentials()),
                // Nothing was sent yet, or a token that may have expired meanwhile.
                _ => self.log_in(&challenge, &proof).await?,
            }
            logged_in = true;
        }
    }

    /// Gets what the challenge asks for, unless another request of this pull just did.
    async fn log_in(&self, challenge: &Challenge, used: &Proof) -> Result<(), PullError> {
        let mut proof = self.proof.lock().await;
        if *proof != *used {
            return Ok(());
        }
        *proof = match (&challenge.bearer, &self.auth) {
            (Some(bearer), _) => Proof::Bearer(self.token(bearer).await?),
            (None, Some(auth)) if challenge.basic => Proof::Basic(basic(auth)),
            (None, None) => return Err(self.subject.no_credentials()),
            (None, Some(_)) => {
                let registry = self.image.registry();
                let text = format!("{registry} wants a login of a kind that is not offered here");
                return Err(self.subject.error(Stage::Login, text));
            }
        };
        self.transport
            .remember(self.image.host(), Some(challenge.clone()));
        Ok(())
    }

    async fn token(&self, bearer: &Bearer) -> Result<HeaderValue, PullError> {
        let url = self.token_url(bearer)?;
        let ask = Ask {
            method: Method::GET,
            url,
            accept: Some("application/json"),
            authorization: self.auth.as_ref().map(basic),
            from: 0,
            timeout: Some(REQUEST_TIMEOUT),
        };
        let response = self
            .transport
            .send(&ask)
            .await
            .map_err(|e| self.transport_error(&e))?;
        let status = response.status();
        match status.as_u16() {
            200..=299 => {}
            401 if self.auth.is_some() => return Err(self.subject.wrong_password()),
            401 => return Err(self.subject.no_credentials()),
            403 => return Err(self.subject.login_refused(403)),
            429 => return Err(self.subject.rate_limited(retry_after_s(&response))),
            500.. => {
                return Err(self
                    .subject
                    .answered(Stage::Network, "a token", status.as_u16()));
            }
            other => return Err(self.subject.answered(Stage::Login, "a token", other)),
        }
        let bytes = body(response, TOKEN_BYTES_MAX)
            .await
            .map_err(|e| self.transport_error(&e))?;
        read_token(&bytes).ok_or_else(|| {
            let text = format!(
                "the token service of {} gave no token",
                self.image.registry()
            );
            self.subject.error(Stage::Login, text)
        })
    }

    /// Where to ask for a token, after checking that we want to ask there.
    fn token_url(&self, bearer: &Bearer) -> Result<Url, PullError> {
        let refused = |host: &str, refusal: &dyn std::fmt::Display| {
            let registry = self.image.registry();
            let text =
                format!("{registry} wants the login to be sent to {host}, refused: {refusal}");
            self.subject.error(Stage::Login, text)
        };
        let url = Url::parse(&bearer.realm);
        let mut url = url.map_err(|_| refused("its token service", &"it is not a usable URL"))?;
        let checked = match self.auth {
            Some(_) => self.transport.policy.check_realm(&self.base, &url),
            None => self
                .transport
                .policy
                .check_redirect(&self.base, &url)
                .map(drop),
        };
        let host = url.host_str().unwrap_or("nowhere").to_owned();
        checked.map_err(|refusal| refused(&host, &refusal))?;
        // The scope is what we need, not what the registry would have us ask for.
        let scope = format!("repository:{}:pull", self.image.repository());
        let mut query = url.query_pairs_mut();
        if let Some(service) = &bearer.service {
            query.append_pair("service", service);
        }
        query.append_pair("scope", &scope);
        drop(query);
        Ok(url)
    }

    async fn refusal(&self, what: &str, response: Response) -> PullError {
        let status = response.status().as_u16();
        let wait_s = retry_after_s(&response);
        let bytes = body(response, REFUSAL_BYTES_MAX).await.unwrap_or_default();
        let code = serde_json::from_slice::<Refusals>(&bytes).ok();
        let code = code
            .and_then(|r| r.errors.first().map(|e| e.code))
            .unwrap_or(Code::Other);
        match (status, code) {
            (429, _) | (_, Code::TooManyRequests) => self.subject.rate_limited(wait_s),
            (403, _) | (_, Code::Denied | Code::Unauthorized) => self.subject.no_right(status),
            (404, Code::NameUnknown) => self.subject.no_repository(),
            (404, _) if what == "the manifest" => self.subject.no_manifest(),
            (500.., _) => self.subject.answered(Stage::Network, what, status),
            _ => self.subject.answered(Stage::Manifest, what, status),
        }
    }

    pub fn transport_error(&self, error: &TransportError) -> PullError {
        let stage = match error {
            TransportError::Refused { .. } => Stage::Trust,
            TransportError::TooLarge(_) => Stage::Manifest,
            _ => Stage::Network,
        };
        self.subject.error(stage, error)
    }

    pub fn mismatch(&self, what: &str, expected: &Digest, found: &Digest) -> PullError {
        let registry = self.image.registry();
        let text = format!("digest mismatch: {what} from {registry} is {found}, not {expected}");
        self.subject.error(Stage::Trust, text)
    }
}

fn basic(auth: &Auth) -> HeaderValue {
    let pair = Zeroizing::new(format!("{}:{}", auth.username, auth.password.as_str()));
    let mut encoded = STANDARD.encode(pair.as_bytes());
    let text = Zeroizing::new(format!("Basic {encoded}"));
    encoded.zeroize();
    let mut header = HeaderValue::from_str(&text).expect("base64 is legal in a header");
    header.set_sensitive(true);
    header
}

fn read_token(bytes: &[u8]) -> Option<HeaderValue> {
    let body: TokenBody = serde_json::from_slice(bytes).ok()?;
    let token = body.token.filter(|t| !t.is_empty()).or(body.access_token);
    let token = Zeroizing::new(token.filter(|t| !t.is_empty())?);
    let text = Zeroizing::new(format!("Bearer {}", token.as_str()));
    let mut header = HeaderValue::from_str(&text).ok()?;
    header.set_sensitive(true);
    Some(header)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens() {
        #[rustfmt::skip]
        let table = [
            (r#"{"token":"a"}"#,                     Some("Bearer a")),
            (r#"{"access_token":"b"}"#,              Some("Bearer b")),
            (r#"{"token":"","access_token":"b"}"#,   Some("Bearer b")),
            (r#"{"token":"a","access_token":"b"}"#,  Some("Bearer a")),
            (r#"{"token":"a\nb"}"#,                  None),
            (r#"{"token":""}"#,                      None),
            ("{}",                                   None),
            ("<html>",                               None),
        ];
        for (row, (body, expected)) in table.into_iter().enumerate() {
            let header = read_token(body.as_bytes());
            assert_eq!(
                header.as_ref().and_then(|h| h.to_str().ok()),
                expected,
                "row {row}"
            );
        }
    }

    #[test]
    fn no_header_prints_its_secret() {
        let auth = Auth {
            username: "jo".to_owned(),
            password: "hunter2".to_owned().into(),
        };
        let shown = format!(
            "{:?} {:?}",
            Proof::Basic(basic(&auth)),
            read_token(br#"{"token":"t0"}"#)
        );
        assert!(
            !shown.contains("t0") && !shown.contains(&STANDARD.encode("jo:hunter2")),
            "{shown}"
        );
    }
}
