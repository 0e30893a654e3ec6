//! Requests as bytes, signed as every client signs them.

use std::net::SocketAddr;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Result, anyhow};
use http::{HeaderMap, HeaderValue};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use wire::sigv4::{Head, sign};
use wire::{Sensitive, Timestamp};

pub const REGION: &str = "us-east-1";

/// Somebody's keys, and the server they are good for.
#[derive(Debug, Clone)]
pub struct Signer {
    pub address: SocketAddr,
    pub access_key_id: String,
    pub secret_access_key: Sensitive,
}

impl Signer {
    /// An awsJson operation: `target` is `secretsmanager.CreateSecret`.
    pub fn json(&self, service: &str, target: &str, input: &Value) -> Result<Vec<u8>> {
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", target),
        ];
        self.request(service, "/", &headers, &input.to_string())
    }

    /// An operation of Batch: `path` is `/v1/submitjob`.
    pub fn batch(&self, path: &str, input: &Value) -> Result<Vec<u8>> {
        self.request(
            "batch",
            path,
            &[("content-type", "application/json")],
            &input.to_string(),
        )
    }

    /// An awsQuery operation.
    pub fn query(
        &self,
        service: &str,
        version: &str,
        action: &str,
        parameters: &[(&str, &str)],
    ) -> Result<Vec<u8>> {
        let mut form = format!("Action={action}&Version={version}");
        for (name, value) in parameters {
            form += &format!("&{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC));
        }
        let headers = [(
            "content-type",
            "application/x-www-form-urlencoded; charset=utf-8",
        )];
        self.request(service, "/", &headers, &form)
    }

    fn request(
        &self,
        service: &str,
        path: &str,
        given: &[(&'static str, &str)],
        body: &str,
    ) -> Result<Vec<u8>> {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_str(&self.address.to_string())?);
        for (name, value) in given {
            headers.insert(*name, HeaderValue::from_str(value)?);
        }
        let head = Head {
            method: "POST",
            path,
            query: "",
            headers: &headers,
        };
        let key = (
            self.access_key_id.as_str(),
            self.secret_access_key.reveal(),
            None,
        );
        let added = sign(&head, body.as_bytes(), key, (REGION, service), now())
            .map_err(|fault| anyhow!("cannot sign: {}", fault.message))?;
        headers.extend(added);
        let mut bytes = format!("POST {path} HTTP/1.1\r\n").into_bytes();
        for (name, value) in &headers {
            bytes.extend_from_slice(name.as_str().as_bytes());
            bytes.extend_from_slice(b": ");
            bytes.extend_from_slice(value.as_bytes());
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(format!("content-length: {}\r\n\r\n{body}", body.len()).as_bytes());
        Ok(bytes)
    }
}

fn now() -> Timestamp {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Timestamp::from_ms(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
