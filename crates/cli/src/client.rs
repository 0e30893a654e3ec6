//! A client of the daemon: finds it, signs, sends, and says what came back.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail};
use clap::Args;
use http::{HeaderMap, HeaderValue, Uri};
use serde::Deserialize;
use serde_json::Value;
use wire::arn::is_region;
use wire::sigv4::{Head, sign};
use wire::{Sensitive, Timestamp};
use zeroize::Zeroizing;

const TIMEOUT: Duration = Duration::from_mins(1);
/// How long a daemon may take to come up.
const START_MAX: Duration = Duration::from_secs(5);
const LOOK_EVERY: Duration = Duration::from_millis(20);
const ANSWER_BYTES_MAX: u64 = 16 * 1024 * 1024;
pub const REGION_DEFAULT: &str = "us-east-1";

/// Where a container's credentials are, below its doorway's address ("Task IAM role").
const CREDENTIALS_URI: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const CREDENTIALS_BYTES_MAX: u64 = 64 * 1024;

/// What the doorway answers.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Held {
    access_key_id: String,
    secret_access_key: Sensitive,
    token: Option<Sensitive>,
}

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

/// The server answered, and said no: in AWS's words.
#[derive(Debug)]
pub struct Refused {
    pub status: u16,
    text: String,
}

impl Refused {
    pub fn new(status: u16, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { status, text }
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Refused {}

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
    /// The environment first, then a container's doorway, the data directory last.
    pub fn client(&self) -> Result<Client> {
        match (
            variable("AWS_ACCESS_KEY_ID"),
            variable("AWS_SECRET_ACCESS_KEY"),
        ) {
            (Some(id), Some(secret)) => Ok(Client {
                endpoint: self.endpoint()?,
                region: self.region()?,
                access_key_id: id,
                secret_access_key: Sensitive::new(secret),
                session_token: variable("AWS_SESSION_TOKEN").map(Sensitive::new),
            }),
            _ => match variable(CREDENTIALS_URI) {
                Some(path) => self.at_doorway(&path),
                None => self.owner(),
            },
        }
    }

    /// The credentials that a container finds at its doorway, as SDKs do.
    fn at_doorway(&self, path: &str) -> Result<Client> {
        if !path.starts_with('/') {
            bail!("{CREDENTIALS_URI} is no path");
        }
        let url = format!("http://{}{path}", engine::DOORWAY_ADDRESS);
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(TIMEOUT))
            .max_redirects(0)
            .proxy(None)
            .build()
            .new_agent();
        let asked = agent.get(&url).call();
        let mut answer = asked.context("the container's credentials cannot be had")?;
        let text = answer
            .body_mut()
            .with_config()
            .limit(CREDENTIALS_BYTES_MAX)
            .read_to_string()?;
        let text = Zeroizing::new(text);
        // The error must not quote the text.
        let held: Held = serde_json::from_str(&text)
            .map_err(|_| anyhow::anyhow!("the container's credentials make no sense"))?;
        Ok(Client {
            endpoint: self.endpoint()?,
            region: self.region()?,
            access_key_id: held.access_key_id,
            secret_access_key: held.secret_access_key,
            session_token: held.token,
        })
    }

    /// The same as [`Connection::owner`], for a daemon that may just be starting.
    pub fn wait_for_owner(&self) -> Result<Client> {
        let begun = Instant::now();
        loop {
            let found = self.owner().and_then(|client| {
                client.is_reachable()?;
                Ok(client)
            });
            if found.is_ok() || begun.elapsed() > START_MAX {
                return found;
            }
            std::thread::sleep(LOOK_EVERY);
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
        let endpoint = match &self.endpoint {
            Some(endpoint) => endpoint.trim_end_matches('/').to_owned(),
            None => self.listening()?,
        };
        Ok(Client {
            endpoint,
            region: self.region()?,
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
        self.listening()
    }

    /// Where the daemon of the data directory says it listens.
    fn listening(&self) -> Result<String> {
        let path = self.data_dir.join("listen");
        let address = std::fs::read_to_string(&path).with_context(|| {
            format!(
                "cannot read {}: is a daemon serving this data directory?",
                path.display()
            )
        })?;
        Ok(format!("http://{}", address.trim()))
    }

    fn region(&self) -> Result<String> {
        let given = self.region.clone().or_else(|| variable("AWS_REGION"));
        let region = given
            .or_else(|| variable("AWS_DEFAULT_REGION"))
            .unwrap_or_else(|| REGION_DEFAULT.to_owned());
        if is_region(&region) {
            Ok(region)
        } else {
            bail!("{region} is not the name of a Region: us-east-1 is one")
        }
    }
}

impl Client {
    fn is_reachable(&self) -> Result<()> {
        let uri: Uri = self.endpoint.parse()?;
        let authority = uri.authority().context("the endpoint has no host")?;
        std::net::TcpStream::connect(authority.as_str()).with_context(|| {
            format!("nobody answers at {authority}: start it with batchyard serve")
        })?;
        Ok(())
    }

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
        match refusal(named, &text) {
            Some(text) => Err(Refused::new(answer.status().as_u16(), text).into()),
            None => bail!(
                "what answers at {} is no Batchyard: {}",
                self.endpoint,
                answer.status()
            ),
        }
    }
}

/// AWS's code and sentence, from JSON or XML; `None` if there is no code.
fn refusal(named: Option<&str>, text: &str) -> Option<String> {
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
        .or_else(|| element("Code"))?;
    let message = member("message")
        .or_else(|| member("Message"))
        .or_else(|| element("Message"));
    Some(format!("{code}: {}", message.unwrap_or_default()))
}

/// A loopback address, or its name.
pub fn is_this_machine(host: &str) -> bool {
    let host = host.trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Plain HTTP stays on this machine: a container's doorway is on it as well.
pub fn check_loopback(uri: &Uri) -> Result<()> {
    let host = uri.host().unwrap_or_default();
    let is_doorway = host.parse() == Ok(engine::DOORWAY_ADDRESS);
    if uri.scheme_str() == Some("http") && !is_this_machine(host) && !is_doorway {
        bail!("{uri} is neither https nor on this machine: the request is not sent");
    }
    Ok(())
}

#[allow(clippy::disallowed_methods)]
pub fn now() -> Timestamp {
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
        let told = |named, text| refusal(named, text).unwrap_or_default();
        assert_eq!(told(None, json), "ResourceNotFoundException: no");
        assert_eq!(told(None, xml), "NoSuchEntity: no");
        assert_eq!(
            told(Some("ClientException"), r#"{"message":"no"}"#),
            "ClientException: no"
        );
        assert_eq!(refusal(None, "<html>404 Not Found</html>"), None);
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        for (uri, good) in [
            ("http://127.0.0.1:1/", true),
            ("http://localhost:1/", true),
            ("http://[::1]:1/", true),
            ("http://169.254.170.2/", true),
            ("http://169.254.169.254/", false),
            ("https://batch.example/", true),
            ("http://batch.example/", false),
            ("http://127.0.0.1.example/", false),
        ] {
            assert_eq!(check_loopback(&uri.parse().unwrap()).is_ok(), good, "{uri}");
        }
    }
}
