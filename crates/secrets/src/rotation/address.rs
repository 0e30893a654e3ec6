//! A function behind an address: the event is POSTed there.

use serde_json::json;

use super::invoke::{Call, CallError};
use crate::error::Error;

/// Over plain HTTP on this machine only, and over https elsewhere.
pub async fn post(url: &str, call: &Call<'_>) -> Result<(), CallError> {
    let mut event = call.event();
    if let Some(session) = call.session {
        let held = &session.credentials;
        let token = held.session_token.as_ref().map(wire::Sensitive::reveal);
        event["Credentials"] = json!({
            "AccessKeyId": held.access_key_id,
            "SecretAccessKey": held.secret_access_key.reveal(),
            "SessionToken": token,
        });
        event["Endpoint"] = json!(call.endpoint);
        event["Region"] = json!(call.region);
    }
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(CallError::Http)?;
    let answer = client
        .post(url)
        .json(&event)
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
