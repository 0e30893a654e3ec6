//! One call of a rotation function: a program or a container with the event on its standard input,
//! or a POST of it.

use std::time::Duration;

use iam::{Caller, Credentials};
use serde_json::{Value, json};
use wire::Timestamp;
use zeroize::Zeroizing;

use super::image::Images;
use super::tape::Tape;
use super::{address, program};
use crate::model::Function;

/// Why a call did not do its work. Nothing that the function printed is in it.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    #[error("the function's program cannot be started: {0}")]
    Start(std::io::Error),
    #[error("the function's image cannot be had: {0}")]
    Image(String),
    #[error("the function's container cannot be started: {0}")]
    Container(String),
    #[error("the function ended with {0}")]
    Ended(String),
    #[error("the function had too little memory: {0} MiB are there")]
    Memory(u64),
    #[error("the function took longer than {0} s")]
    Timeout(i32),
    #[error("the function's address does not answer")]
    Http(#[source] reqwest::Error),
    #[error("the function's address answered {0}")]
    Status(u16),
    #[error("the function is bound to nothing: an operator binds it with batchyard rotation bind")]
    Unbound,
}

/// Credentials, as whom they are, and until when they are good.
#[derive(Debug, Clone)]
pub struct Session {
    pub caller: Caller,
    pub credentials: Credentials,
    pub expires_at: Timestamp,
}

/// What a function is told, and under which credentials it works.
#[derive(Debug)]
pub struct Call<'a> {
    pub step: &'a str,
    pub secret_arn: &'a str,
    pub version_id: &'a str,
    pub region: &'a str,
    pub endpoint: &'a str,
    pub session: Option<&'a Session>,
}

impl Call<'_> {
    /// The event, as Lambda hands it to a rotation function. Nothing in it is secret.
    pub fn event(&self) -> Value {
        json!({
            "Step": self.step,
            "SecretId": self.secret_arn,
            "ClientRequestToken": self.version_id,
        })
    }

    /// What every function's environment has but for its credentials.
    pub fn place(&self) -> [(&'static str, String); 3] {
        [
            ("AWS_REGION", self.region.to_owned()),
            ("AWS_DEFAULT_REGION", self.region.to_owned()),
            ("AWS_EC2_METADATA_DISABLED", "true".to_owned()),
        ]
    }

    /// The session's credentials by the names that SDKs look for.
    pub fn keys(&self) -> Vec<(&'static str, Zeroizing<String>)> {
        let Some(Session { credentials, .. }) = self.session else {
            return Vec::new();
        };
        let text = |value: &str| Zeroizing::new(value.to_owned());
        let token = credentials.session_token.as_ref();
        let token = token.map(|token| ("AWS_SESSION_TOKEN", text(token.reveal())));
        [
            ("AWS_ACCESS_KEY_ID", text(&credentials.access_key_id)),
            (
                "AWS_SECRET_ACCESS_KEY",
                text(credentials.secret_access_key.reveal()),
            ),
        ]
        .into_iter()
        .chain(token)
        .collect()
    }
}

/// Calls the function; what it prints goes to the tape.
pub async fn invoke(
    images: &Images,
    function: &Function,
    call: &Call<'_>,
    tape: &Tape,
) -> Result<(), CallError> {
    if function.image.is_some() {
        // Its image is pulled before its time begins.
        return images.run(function, call, tape).await;
    }
    let seconds = u64::try_from(function.timeout_s).unwrap_or_default();
    let outcome = async {
        match (&function.command, &function.url) {
            (Some(command), _) => program::run(command, call, tape).await,
            (None, Some(url)) => address::post(url, call).await,
            (None, None) => Err(CallError::Unbound),
        }
    };
    tokio::time::timeout(Duration::from_secs(seconds), outcome)
        .await
        .unwrap_or(Err(CallError::Timeout(function.timeout_s)))
}
