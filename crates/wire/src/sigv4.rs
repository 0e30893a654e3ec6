//! AWS Signature Version 4: reads who a request claims to be from, and verifies it.
//!
//! Source of the rules: "Create a signed AWS API request" and "Authenticating requests: using query
//! parameters". The body's hash is always the body's own: `UNSIGNED-PAYLOAD` and chunk signatures
//! are S3's, and no service here takes them.

use aws_lc_rs::{digest, hmac};
use http::{HeaderMap, HeaderName};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use zeroize::Zeroizing;

use crate::fault::{Fault, Signature};
use crate::query::FORM_PAIRS_MAX;
use crate::time::Timestamp;

/// How far a client's clock may be off.
pub const SKEW_MS_MAX: i64 = 15 * 60 * 1000;
/// A presigned request lives seven days at most.
pub const EXPIRES_S_MAX: i64 = 7 * 24 * 3600;
/// More headers than any client signs.
pub const SIGNED_HEADERS_MAX: usize = 64;
/// More parameters than any path takes, those of a presigned request among them.
pub const QUERY_PAIRS_MAX: usize = 256;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const TERMINATOR: &str = "aws4_request";

/// RFC 3986's unreserved characters stay as they are.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
const ENCODED_PATH: &AsciiSet = &ENCODED.remove(b'/');

/// What of a request is signed. Path and query are as they were sent.
#[derive(Debug, Clone, Copy)]
pub struct Head<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub query: &'a str,
    pub headers: &'a HeaderMap,
}

/// What a request says of its sender, not yet believed.
#[derive(Debug, Clone)]
pub struct Claim {
    pub access_key_id: String,
    pub region: String,
    pub service: String,
    pub signed_at: Timestamp,
    pub session_token: Option<Zeroizing<String>>,
    date: String,
    /// Of a presigned request, seconds.
    expires_s: Option<i64>,
    signed_headers: Vec<HeaderName>,
    signature: Vec<u8>,
}

impl Claim {
    /// Reads the claim from the `Authorization` header or from the query string.
    pub fn read(head: &Head<'_>) -> Result<Self, Fault> {
        check_length(head)?;
        let query = query_pairs(head.query)?;
        let in_query = query.iter().any(|(name, _)| name == "X-Amz-Signature");
        match (head.headers.get(http::header::AUTHORIZATION), in_query) {
            (Some(_), true) => Err(incomplete(
                "The request is signed twice: in a header and in the query string.",
            )),
            (Some(header), false) => {
                let text = header
                    .to_str()
                    .map_err(|_| incomplete("Authorization is not ASCII."))?;
                Self::from_header(head, text)
            }
            (None, true) => Self::from_query(&query, head.headers),
            (None, false) => Err(Fault::signature(
                Signature::Missing,
                "Request is missing Authentication Token",
            )),
        }
    }

    fn from_header(head: &Head<'_>, text: &str) -> Result<Self, Fault> {
        let Some(rest) = text
            .strip_prefix(ALGORITHM)
            .filter(|rest| rest.starts_with(' '))
        else {
            return Err(incomplete(&format!(
                "Authorization has to begin with '{ALGORITHM}'."
            )));
        };
        let part = |name: &str| {
            rest.split(',')
                .filter_map(|part| part.trim().split_once('='))
                .find(|(key, _)| *key == name)
                .map(|(_, value)| value.trim())
                .ok_or_else(|| {
                    incomplete(&format!(
                        "Authorization header requires '{name}' parameter."
                    ))
                })
        };
        let header = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
        let date = header("x-amz-date").or_else(|| header("date")).ok_or_else(|| {
            incomplete("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
        })?;
        let token = header("x-amz-security-token").map(str::to_owned);
        let claim = Self::new(
            part("Credential")?,
            part("SignedHeaders")?,
            part("Signature")?,
            date,
            None,
            token,
        )?;
        claim.check_signed_headers(head.headers)?;
        Ok(claim)
    }

    fn from_query(query: &[(String, String)], headers: &HeaderMap) -> Result<Self, Fault> {
        let part = |name: &str| {
            let mut found = query
                .iter()
                .filter(|(key, _)| key == name)
                .map(|(_, value)| value.as_str());
            match (found.next(), found.next()) {
                (Some(value), None) => Ok(value),
                _ => Err(incomplete(&format!(
                    "AWS query-string parameters must include '{name}' once."
                ))),
            }
        };
        if part("X-Amz-Algorithm")? != ALGORITHM {
            return Err(incomplete(&format!(
                "X-Amz-Algorithm has to be '{ALGORITHM}'."
            )));
        }
        let expires_s: i64 = part("X-Amz-Expires")?
            .parse()
            .ok()
            .filter(|seconds| (1..=EXPIRES_S_MAX).contains(seconds))
            .ok_or_else(|| incomplete("X-Amz-Expires has to be between 1 and 604800 seconds."))?;
        let claim = Self::new(
            part("X-Amz-Credential")?,
            part("X-Amz-SignedHeaders")?,
            part("X-Amz-Signature")?,
            part("X-Amz-Date")?,
            Some(expires_s),
            part("X-Amz-Security-Token").ok().map(str::to_owned),
        )?;
        claim.check_signed_headers(headers)?;
        Ok(claim)
    }

    fn new(
        credential: &str,
        signed_headers: &str,
        signature: &str,
        date: &str,
        expires_s: Option<i64>,
        token: Option<String>,
    ) -> Result<Self, Fault> {
        let parts: Vec<&str> = credential.split('/').collect();
        let [access_key_id, day, region, service, TERMINATOR] = parts[..] else {
            return Err(incomplete(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/aws4_request.",
            ));
        };
        let signed_at = Timestamp::parse_amz_date(date).ok_or_else(|| {
            incomplete("Date must be in ISO-8601 'basic format': YYYYMMDD'T'HHMMSS'Z'.")
        })?;
        if date.get(..8) != Some(day) {
            return Err(mismatch(&format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{}' != '{}', from '{date}'.",
                day.chars().take(8).collect::<String>(),
                &date[..8],
            )));
        }
        let names: Vec<&str> = signed_headers.split(';').collect();
        if names.len() > SIGNED_HEADERS_MAX {
            return Err(incomplete("SignedHeaders names too many headers."));
        }
        let names: Result<Vec<HeaderName>, _> = names
            .into_iter()
            .map(|name| HeaderName::from_lowercase(name.as_bytes()))
            .collect();
        let names = names.map_err(|_| incomplete("SignedHeaders names no such header."))?;
        if is_one_twice(&names) {
            return Err(incomplete("SignedHeaders names a header twice."));
        }
        let signature = hex::decode(signature)
            .ok()
            .filter(|bytes| bytes.len() == 32);
        Ok(Self {
            access_key_id: access_key_id.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
            signed_at,
            session_token: token.map(Zeroizing::new),
            date: day.to_owned(),
            expires_s,
            signed_headers: names,
            signature: signature.ok_or_else(|| mismatch(MISMATCH))?,
        })
    }

    /// `Host` and every `X-Amz-*` header have to be signed: `X-Amz-Target` chooses the operation.
    fn check_signed_headers(&self, headers: &HeaderMap) -> Result<(), Fault> {
        let signed = |name: &HeaderName| self.signed_headers.contains(name);
        let unsigned = headers.keys().find(|name| {
            (**name == http::header::HOST || name.as_str().starts_with("x-amz-")) && !signed(name)
        });
        match unsigned {
            _ if !signed(&http::header::HOST) => Err(mismatch(
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
            )),
            Some(name) => Err(mismatch(&format!(
                "'{name}' must be a 'SignedHeader' in the AWS Authorization."
            ))),
            None => Ok(()),
        }
    }

    /// Is it in time, and scoped to the service that it was sent to?
    pub fn check_scope(&self, service: &str, now: Timestamp) -> Result<(), Fault> {
        // AWS tells both, each with a space after it.
        let mut wrong = String::new();
        if !crate::arn::is_region(&self.region) {
            wrong.push_str("Credential should be scoped to a valid region. ");
        }
        if self.service != service {
            wrong.push_str(&format!(
                "Credential should be scoped to correct service: '{service}'. "
            ));
        }
        if !wrong.is_empty() {
            return Err(mismatch(&wrong));
        }
        let (signed, present) = (self.signed_at.amz_date(), now.amz_date());
        let life_ms = self.expires_s.map_or(SKEW_MS_MAX, |seconds| seconds * 1000);
        let earliest = now.plus_ms(-life_ms);
        let latest = now.plus_ms(SKEW_MS_MAX);
        if self.signed_at < earliest {
            let why = match self.expires_s {
                Some(seconds) => format!("{seconds} sec"),
                None => "15 min".to_owned(),
            };
            return Err(mismatch(&format!(
                "Signature expired: {signed} is now earlier than {} ({present} - {why}.)",
                earliest.amz_date()
            )));
        }
        if self.signed_at > latest {
            return Err(mismatch(&format!(
                "Signature not yet current: {signed} is still later than {} ({present} + 15 min.)",
                latest.amz_date()
            )));
        }
        Ok(())
    }

    /// Was it signed with this secret? `body_sha256` is over the body as received.
    pub fn verify(&self, secret: &str, head: &Head<'_>, body_sha256: &[u8]) -> Result<(), Fault> {
        let (key, text) = self.key_and_text(secret, head, body_sha256)?;
        // Compares in constant time.
        hmac::verify(&key, text.as_bytes(), &self.signature).map_err(|_| mismatch(MISMATCH))
    }

    fn signature_for(
        &self,
        secret: &str,
        head: &Head<'_>,
        body_sha256: &[u8],
    ) -> Result<hmac::Tag, Fault> {
        let (key, text) = self.key_and_text(secret, head, body_sha256)?;
        Ok(hmac::sign(&key, text.as_bytes()))
    }

    /// The signing key and the string to sign.
    fn key_and_text(
        &self,
        secret: &str,
        head: &Head<'_>,
        body_sha256: &[u8],
    ) -> Result<(hmac::Key, String), Fault> {
        let request = self.canonical_request(head, body_sha256)?;
        let request = digest::digest(&digest::SHA256, request.as_bytes());
        let text = format!(
            "{ALGORITHM}\n{}\n{}/{}/{}/{TERMINATOR}\n{}",
            self.signed_at.amz_date(),
            self.date,
            self.region,
            self.service,
            hex::encode(request)
        );
        Ok((
            signing_key(secret, &self.date, &self.region, &self.service),
            text,
        ))
    }

    fn canonical_request(&self, head: &Head<'_>, body_sha256: &[u8]) -> Result<String, Fault> {
        let mut out = String::with_capacity(512);
        out.push_str(head.method);
        out.push('\n');
        out.push_str(&canonical_path(head.path));
        out.push('\n');
        out.push_str(&canonical_query(head.query)?);
        out.push('\n');
        for name in &self.signed_headers {
            out.push_str(name.as_str());
            out.push(':');
            for (at, value) in head.headers.get_all(name).iter().enumerate() {
                let value = value.to_str().map_err(|_| mismatch(MISMATCH))?;
                out.push_str(if at > 0 { "," } else { "" });
                for (at, word) in value.split_ascii_whitespace().enumerate() {
                    out.push_str(if at > 0 { " " } else { "" });
                    out.push_str(word);
                }
            }
            out.push('\n');
        }
        out.push('\n');
        for (at, name) in self.signed_headers.iter().enumerate() {
            out.push_str(if at > 0 { ";" } else { "" });
            out.push_str(name.as_str());
        }
        out.push('\n');
        out.push_str(&hex::encode(body_sha256));
        Ok(out)
    }
}

/// The hash of a body, as signatures have it.
pub fn body_sha256(body: &[u8]) -> Vec<u8> {
    digest::digest(&digest::SHA256, body).as_ref().to_vec()
}

/// Signs a request as a client does: the headers to add, `Authorization` among them.
///
/// `head` has to carry `Host` already; every header it carries is signed.
pub fn sign(
    head: &Head<'_>,
    body: &[u8],
    key: (&str, &str, Option<&str>),
    (region, service): (&str, &str),
    now: Timestamp,
) -> Result<HeaderMap, Fault> {
    let (access_key_id, secret, token) = key;
    let text = |value: &str| {
        http::HeaderValue::from_str(value).map_err(|_| incomplete("A header value is not ASCII."))
    };
    let mut added = HeaderMap::new();
    added.insert("x-amz-date", text(&now.amz_date())?);
    if let Some(token) = token {
        added.insert("x-amz-security-token", text(token)?);
    }
    let mut headers = head.headers.clone();
    headers.extend(added.clone());
    let mut names: Vec<&str> = headers.keys().map(HeaderName::as_str).collect();
    names.sort_unstable();
    let names = names.join(";");
    let date = now.amz_date();
    let credential = format!(
        "{access_key_id}/{}/{region}/{service}/{TERMINATOR}",
        &date[..8]
    );
    let claim = Claim::new(&credential, &names, &"00".repeat(32), &date, None, None)?;
    let head = Head {
        headers: &headers,
        ..*head
    };
    let body = digest::digest(&digest::SHA256, body);
    let signature = claim.signature_for(secret, &head, body.as_ref())?;
    let signature = hex::encode(signature);
    added.insert(
        http::header::AUTHORIZATION,
        text(&format!(
            "{ALGORITHM} Credential={credential}, SignedHeaders={names}, Signature={signature}"
        ))?,
    );
    Ok(added)
}

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. \
     Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";

/// HMAC over date, Region, service and terminator, from `AWS4` and the secret.
fn signing_key(secret: &str, date: &str, region: &str, service: &str) -> hmac::Key {
    let first = Zeroizing::new(format!("AWS4{secret}"));
    let mut key = hmac::Key::new(hmac::HMAC_SHA256, first.as_bytes());
    for part in [date, region, service, TERMINATOR] {
        key = hmac::Key::new(
            hmac::HMAC_SHA256,
            hmac::sign(&key, part.as_bytes()).as_ref(),
        );
    }
    key
}

/// Dots and doubled slashes resolved; then encoded once more, though the client has encoded it.
fn canonical_path(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            segment => segments.push(segment),
        }
    }
    let slash = if path.ends_with('/') && !segments.is_empty() {
        "/"
    } else {
        ""
    };
    let plain = format!("/{}{slash}", segments.join("/"));
    utf8_percent_encode(&plain, ENCODED_PATH).to_string()
}

fn canonical_query(query: &str) -> Result<String, Fault> {
    let mut pairs: Vec<(String, String)> = query_pairs(query)?
        .into_iter()
        .filter(|(name, _)| name != "X-Amz-Signature")
        .map(|(name, value)| {
            let encode = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
            (encode(&name), encode(&value))
        })
        .collect();
    pairs.sort_unstable();
    let pairs: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    Ok(pairs.join("&"))
}

/// Before anything is made of them: who sends them is not known yet. At the root a query string may
/// be the whole form of a query protocol's request.
fn check_length(head: &Head<'_>) -> Result<(), Fault> {
    let max = if head.path == "/" {
        FORM_PAIRS_MAX
    } else {
        QUERY_PAIRS_MAX
    };
    if head.query.split('&').nth(max).is_some() {
        return Err(incomplete("The query string has too many parameters."));
    }
    Ok(())
}

/// One long header, signed again and again, would cost as much as so many.
fn is_one_twice(names: &[HeaderName]) -> bool {
    let mut sorted: Vec<&str> = names.iter().map(HeaderName::as_str).collect();
    sorted.sort_unstable();
    sorted.windows(2).any(|pair| pair[0] == pair[1])
}

fn query_pairs(query: &str) -> Result<Vec<(String, String)>, Fault> {
    let decode = |text: &str| {
        percent_decode_str(text)
            .decode_utf8()
            .map(std::borrow::Cow::into_owned)
            .map_err(|_| incomplete("The query string is not UTF-8."))
    };
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        })
        .collect()
}

fn incomplete(message: &str) -> Fault {
    Fault::signature(Signature::Incomplete, message)
}

fn mismatch(message: &str) -> Fault {
    Fault::signature(Signature::Mismatch, message)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod published;
#[cfg(test)]
mod tests;
