//! How the rotator speaks to hooks and registries: with TLS, or in the clear on this machine and to
//! hosts that the operator lists. Passwords go over it.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use reqwest::{Certificate, Client, Url};
use zeroize::Zeroizing;

use crate::client::is_this_machine;

const TIMEOUT: Duration = Duration::from_secs(30);
const CERTIFICATES_BYTES_MAX: u64 = 1 << 20;

/// What an operator says about the other side.
#[derive(Debug, Clone, Default, Args)]
pub struct Trust {
    /// A host, HOST or HOST:PORT, that may be spoken to over plain HTTP; this machine always may
    #[arg(long, value_name = "HOST")]
    insecure_host: Vec<String>,
    /// Certificates, PEM, that the other side may show, beside those the system trusts
    #[arg(long, value_name = "FILE")]
    ca: Vec<PathBuf>,
}

/// A client that follows no redirect and uses no proxy: what is sent goes where it was to.
#[derive(Debug)]
pub struct Web {
    client: Client,
    insecure: Vec<String>,
    runtime: tokio::runtime::Runtime,
}

impl Web {
    pub fn new(trust: &Trust) -> Result<Self> {
        let mut roots = Vec::new();
        for file in &trust.ca {
            let pem = read(file).with_context(|| format!("cannot use {}", file.display()))?;
            roots.extend(Certificate::from_pem_bundle(&pem)?);
        }
        let builder = || {
            Client::builder()
                .user_agent(concat!("batchyard/", env!("CARGO_PKG_VERSION")))
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                .no_proxy()
                .referer(false)
                .timeout(TIMEOUT)
        };
        // An image may have no certificates of its own.
        let client = builder()
            .tls_certs_merge(roots.clone())
            .build()
            .or_else(|_| builder().tls_certs_only(roots).build())?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        Ok(Self {
            client,
            insecure: trust.insecure_host.clone(),
            runtime,
        })
    }

    /// The status that came back of a GET with a login.
    pub fn get(&self, url: &str, user: &str, password: &str) -> Result<u16> {
        let request = self.client.get(self.checked(url)?);
        let mut login = HeaderValue::from_str(&basic(user, password))?;
        login.set_sensitive(true);
        self.status(request.header(AUTHORIZATION, login))
    }

    /// The same, of a POST of JSON.
    pub fn post(&self, url: &str, body: Zeroizing<Vec<u8>>) -> Result<u16> {
        let request = self.client.post(self.checked(url)?);
        let body = reqwest::Body::from(body.to_vec());
        self.status(request.header(CONTENT_TYPE, "application/json").body(body))
    }

    fn status(&self, request: reqwest::RequestBuilder) -> Result<u16> {
        // Its timers are made where the runtime is.
        let answer = self.runtime.block_on(async { request.send().await });
        // The address may have a password in it.
        let answer = answer.map_err(|error| {
            let error = error.without_url();
            // The deepest cause is the one that says what to do.
            let mut cause: &dyn std::error::Error = &error;
            while let Some(deeper) = cause.source() {
                cause = deeper;
            }
            anyhow::anyhow!("no answer: {cause}")
        })?;
        Ok(answer.status().as_u16())
    }

    fn checked(&self, url: &str) -> Result<Url> {
        let url: Url = url.parse().context("no URL")?;
        let host = url.host_str().unwrap_or_default();
        let with_port = url.port().map(|port| format!("{host}:{port}"));
        let listed = |name: &String| name == host || Some(name) == with_port.as_ref();
        match url.scheme() {
            "https" => Ok(url),
            "http" if is_this_machine(host) || self.insecure.iter().any(listed) => Ok(url),
            "http" => bail!(
                "{host} is neither spoken to with TLS nor on this machine: no password is sent. List it with --insecure-host if it has to be"
            ),
            scheme => bail!("{scheme} is not spoken here: https is"),
        }
    }
}

fn read(file: &Path) -> Result<Vec<u8>> {
    let mut pem = Vec::new();
    let length = std::fs::File::open(file)?
        .take(CERTIFICATES_BYTES_MAX + 1)
        .read_to_end(&mut pem)?;
    if u64::try_from(length)? > CERTIFICATES_BYTES_MAX {
        bail!("it is larger than {CERTIFICATES_BYTES_MAX} bytes");
    }
    Ok(pem)
}

fn basic(user: &str, password: &str) -> Zeroizing<String> {
    use base64::Engine as _;
    let pair = Zeroizing::new(format!("{user}:{password}"));
    let coded = Zeroizing::new(base64::engine::general_purpose::STANDARD.encode(&*pair));
    Zeroizing::new(format!("Basic {}", coded.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_go_with_tls_or_stay_or_go_where_they_were_said_to() {
        let trust = Trust {
            insecure_host: vec!["10.0.0.7:5000".to_owned(), "plain.example".to_owned()],
            ca: Vec::new(),
        };
        let web = Web::new(&trust).unwrap();
        for (url, good) in [
            ("https://registry.example/v2/", true),
            ("http://127.0.0.1:5000/", true),
            ("http://localhost/", true),
            ("http://[::1]:5000/", true),
            ("http://10.0.0.7:5000/v2/", true),
            ("http://plain.example/", true),
            ("http://plain.example:81/", true),
            ("http://10.0.0.7/", false),
            ("http://10.0.0.7:5001/", false),
            ("http://registry.example/v2/", false),
            ("http://127.0.0.1.example/", false),
            ("http://plain.example@evil.example/", false),
            ("ftp://127.0.0.1/", false),
            ("no url", false),
        ] {
            assert_eq!(web.checked(url).is_ok(), good, "{url}");
        }
        let closed = web.get("http://127.0.0.1:1/", "jo", "pw").unwrap_err();
        assert!(closed.to_string().starts_with("no answer"), "{closed}");
    }

    #[test]
    fn certificates_are_a_file_of_some_size() {
        let missing = Trust {
            ca: vec!["/no/such/file".into()],
            ..Trust::default()
        };
        assert!(Web::new(&missing).is_err());
    }
}
