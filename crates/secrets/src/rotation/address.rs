//! A function behind an address: the event is POSTed there.

use reqwest::header::CONTENT_TYPE;
use serde::Serialize;
use wire::Sensitive;
use zeroize::Zeroizing;

use super::invoke::{Call, CallError};
use crate::error::Error;

/// Room for an event: a session's token is the longest of it.
const BODY_BYTES_MAX: usize = 32 * 1024;

/// The event with the session's credentials beside it, written once: no JSON value holds them.
fn body(call: &Call<'_>) -> Vec<u8> {
    #[derive(Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct Held<'a> {
        access_key_id: &'a str,
        secret_access_key: &'a str,
        session_token: Option<&'a str>,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct Event<'a> {
        step: &'a str,
        secret_id: &'a str,
        client_request_token: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        credentials: Option<Held<'a>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        endpoint: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        region: Option<&'a str>,
    }
    let held = call.session.map(|session| &session.credentials);
    let event = Event {
        step: call.step,
        secret_id: call.secret_arn,
        client_request_token: call.version_id,
        credentials: held.map(|held| Held {
            access_key_id: &held.access_key_id,
            secret_access_key: held.secret_access_key.reveal(),
            session_token: held.session_token.as_ref().map(Sensitive::reveal),
        }),
        endpoint: held.map(|_| call.endpoint),
        region: held.map(|_| call.region),
    };
    // Growing on the way would leave copies behind.
    let mut bytes = Vec::with_capacity(BODY_BYTES_MAX);
    // Text is always JSON.
    let _ = serde_json::to_writer(&mut bytes, &event);
    bytes
}

/// Over plain HTTP on this machine only, and over https elsewhere.
pub async fn post(url: &str, call: &Call<'_>) -> Result<(), CallError> {
    let body = Zeroizing::new(body(call));
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(CallError::Http)?;
    let answer = client
        .post(url)
        .header(CONTENT_TYPE, "application/json")
        .body(body.to_vec())
        .send()
        .await
        .map_err(|error| CallError::Http(error.without_url()))?;
    if answer.status().is_success() {
        return Ok(());
    }
    Err(CallError::Status(answer.status().as_u16()))
}

pub fn check_url(url: &str) -> Result<(), Error> {
    let refused = || {
        Error::InvalidParameter(
            "Url has to be https, or http on this machine: credentials go there.".to_owned(),
        )
    };
    let parsed = reqwest::Url::parse(url).map_err(|_| refused())?;
    let host = parsed
        .host_str()
        .unwrap_or_default()
        .trim_matches(['[', ']']);
    let loopback = host == "localhost"
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback());
    match parsed.scheme() {
        "https" => Ok(()),
        "http" if loopback => Ok(()),
        _ => Err(refused()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_stay_on_this_machine_or_go_encrypted() {
        for (url, good) in [
            ("http://127.0.0.1:1/x", true),
            ("http://localhost/x", true),
            ("http://[::1]:9/", true),
            ("https://rotate.example/", true),
            ("http://rotate.example/", false),
            ("http://127.0.0.1.example/", false),
            ("ftp://127.0.0.1/", false),
            ("no url", false),
        ] {
            assert_eq!(check_url(url).is_ok(), good, "{url}");
        }
    }
}
