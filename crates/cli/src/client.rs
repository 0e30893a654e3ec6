//! A client of the daemon: finds it, signs, sends, and says what came back.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail};
use clap::Args;
use http::{HeaderMap, HeaderValue, Uri};
use serde_json::Value;
use wire::sigv4::{Head, sign};
use wire::{Sensitive, Timestamp};

const TIMEOUT: Duration = Duration::from_mins(1);
const ANSWER_BYTES_MAX: u64 = 16 * 1024 * 1024;
pub const REGION_DEFAULT: &str = "us-east-1";

/// Where the daemon is and as whom to speak to it.
#[derive(Debug, Clone, Args)]
pub struct Connection {
    /// The daemon's data directory, for its address and first credentials
    #[arg(long, env = "BATCHYARD_DATA_DIR", default_value = "/var/lib/batchyard")]
    pub data_dir: PathBuf,
    /// The daemon's address; from `AWS_ENDPOINT_URL` or `DATA_DIR/listen` if not given
    #[arg(long)]
    endpoint: Option<String>,
    /// The Region; from `AWS_REGION` or `AWS_DEFAULT_REGION` if not given
    #[arg(long)]
    region: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Client {
    pub endpoint: String,
    pub region: String,
    pub access_key_id: String,
    pub secret_access_key: Sensitive,
    pub session_token: Option<Sensitive>,
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

impl Connection {
    /// The environment first, the data directory second.
    pub fn client(&self) -> Result<Client> {
        match (
            variable("AWS_ACCESS_KEY_ID"),
            variable("AWS_SECRET_ACCESS_KEY"),
        ) {
            (Some(id), Some(secret)) => Ok(Client {
                endpoint: self.endpoint()?,
                region: self.region(),
                access_key_id: id,
                secret_access_key: Sensitive::new(secret),
                session_token: variable("AWS_SESSION_TOKEN").map(Sensitive::new),
            }),
            _ => self.owner(),
        }
    }

    /// The data directory's own credentials, whatever the environment says.
    pub fn owner(&self) -> Result<Client> {
        let path = self.data_dir.join("credentials");
        let text = std::fs::read_to_string(&path).with_context(|| {
            format!(
                "cannot read {}: is a daemon serving this data directory?",
                path.display()
            )
        })?;
        let value = |name: &str| {
            text.lines()
                .filter_map(|line| line.split_once('='))
                .find(|(key, _)| key.trim() == name)
                .map(|(_, value)| value.trim().to_owned())
                .with_context(|| format!("{} has no {name}", path.display()))
        };
        Ok(Client {
            endpoint: self.endpoint()?,
            region: self.region(),
            access_key_id: value("aws_access_key_id")?,
            secret_access_key: Sensitive::new(value("aws_secret_access_key")?),
            session_token: None,
        })
    }

    fn endpoint(&self) -> Result<String> {
        if let Some(endpoint) = self
            .endpoint
            .clone()
            .or_else(|| variable("AWS_ENDPOINT_URL"))
        {
            return Ok(endpoint.trim_end_matches('/').to_owned());
        }
        let path = self.data_dir.join("listen");
        let address = std::fs::read_to_string(&path).with_context(|| {
            format!(
                "cannot read {}: is a daemon serving this data directory?",
                path.display()
            )
        })?;
        Ok(format!("http://{}", address.trim()))
    }

    fn region(&self) -> String {
        let given = self.region.clone().or_else(|| variable("AWS_REGION"));
        given
            .or_else(|| variable("AWS_DEFAULT_REGION"))
            .unwrap_or_else(|| REGION_DEFAULT.to_owned())
    }
}

impl Client {
    /// An awsJson operation: `target` is `secretsmanager.CreateSecret`.
    pub fn json(&self, service: &str, target: &str, input: &Value) -> Result<Value> {
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", target),
        ];
        self.send(service, "/", &headers, &input.to_string())
    }

    /// An operation of Batch: `path` is `/v1/submitjob`.
    pub fn batch(&self, path: &str, input: &Value) -> Result<Value> {
        self.send(
            "batch",
            path,
            &[("content-type", "application/json")],
            &input.to_string(),
        )
    }

    /// An awsQuery operation of IAM; its answer is of no interest here.
    pub fn iam(&self, action: &str, parameters: &[(&str, &str)]) -> Result<()> {
        use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
        let mut form = format!("Action={action}&Version=2010-05-08");
        for (name, value) in parameters {
            form.push_str(&format!(
                "&{name}={}",
                utf8_percent_encode(value, NON_ALPHANUMERIC)
            ));
        }
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        self.send("iam", "/", &headers, &form).map(|_| ())
    }

    fn send(
        &self,
        service: &str,
        path: &str,
        given: &[(&'static str, &str)],
        body: &str,
    ) -> Result<Value> {
        let uri: Uri = format!("{}{path}", self.endpoint)
            .parse()
            .context("the endpoint is no URL")?;
        check_loopback(&uri)?;
        let mut headers = HeaderMap::new();
        let authority = uri.authority().context("the endpoint has no host")?;
        headers.insert("host", HeaderValue::from_str(authority.as_str())?);
        for (name, value) in given {
            headers.insert(*name, HeaderValue::from_str(value)?);
        }
        let head = Head {
            method: "POST",
            path,
            query: "",
            headers: &headers,
        };
        let token = self.session_token.as_ref().map(Sensitive::reveal);
        let key = (
            self.access_key_id.as_str(),
            self.secret_access_key.reveal(),
            token,
        );
        let added = sign(&head, body.as_bytes(), key, (&self.region, service), now())
            .map_err(|fault| anyhow::anyhow!("cannot sign: {}", fault.message))?;
        headers.extend(added);
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(TIMEOUT))
            .http_status_as_error(false)
            .proxy(None)
            .build()
            .new_agent();
        let mut request = agent.post(uri);
        for (name, value) in &headers {
            request = request.header(name, value);
        }
        let mut answer = request
            .send(body)
            .with_context(|| format!("no answer from {}", self.endpoint))?;
        let text = answer
            .body_mut()
            .with_config()
            .limit(ANSWER_BYTES_MAX)
            .read_to_string()?;
        if answer.status().is_success() {
            return Ok(serde_json::from_str(&text).unwrap_or(Value::Null));
        }
        let named = answer
            .headers()
            .get("x-amzn-errortype")
            .and_then(|code| code.to_str().ok());
        bail!("{}", refusal(named, &text))
    }
}

/// AWS's code and sentence, from JSON or XML.
fn refusal(named: Option<&str>, text: &str) -> String {
    let element = |name: &str| {
        let (_, rest) = text.split_once(&format!("<{name}>"))?;
        rest.split_once(&format!("</{name}>"))
            .map(|(value, _)| value.to_owned())
    };
    let value: Value = serde_json::from_str(text).unwrap_or_default();
    let member = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let code = named
        .map(str::to_owned)
        .or_else(|| member("__type"))
        .or_else(|| element("Code"));
    let message = member("message")
        .or_else(|| member("Message"))
        .or_else(|| element("Message"));
    format!(
        "{}: {}",
        code.unwrap_or_default(),
        message.unwrap_or_default()
    )
}

/// Plain HTTP stays on this machine.
pub fn check_loopback(uri: &Uri) -> Result<()> {
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let loopback = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    if uri.scheme_str() == Some("http") && !loopback {
        bail!("{uri} is neither https nor on this machine: the request is not sent");
    }
    Ok(())
}

#[allow(clippy::disallowed_methods)]
fn now() -> Timestamp {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Timestamp::from_ms(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_whatever_their_form() {
        let json = r#"{"__type":"ResourceNotFoundException","Message":"no"}"#;
        let xml = "<ErrorResponse><Error><Code>NoSuchEntity</Code><Message>no</Message></Error></ErrorResponse>";
        assert_eq!(refusal(None, json), "ResourceNotFoundException: no");
        assert_eq!(refusal(None, xml), "NoSuchEntity: no");
        assert_eq!(
            refusal(Some("ClientException"), r#"{"message":"no"}"#),
            "ClientException: no"
        );
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        for (uri, good) in [
            ("http://127.0.0.1:1/", true),
            ("http://localhost:1/", true),
            ("http://[::1]:1/", true),
            ("https://batch.example/", true),
            ("http://batch.example/", false),
            ("http://127.0.0.1.example/", false),
        ] {
            assert_eq!(check_loopback(&uri.parse().unwrap()).is_ok(), good, "{uri}");
        }
    }
}
