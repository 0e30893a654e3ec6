//! Servers side by side: ours, and the emulators that people use today.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail};
use wire::Timestamp;
use wire::sigv4::{Head, sign};

use super::load::{Connection, Prepared};

const START_MAX: Duration = Duration::from_mins(1);
const LOOK_EVERY: Duration = Duration::from_millis(1);
pub const REGION: &str = "us-east-1";

/// A program that can be started.
#[derive(Debug, Clone)]
pub struct Peer {
    program: PathBuf,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Ours,
    Moto,
    Ministack,
}

impl Peer {
    pub fn ours(root: &Path) -> Self {
        Self {
            program: root.join("target/release/batchyard"),
            kind: Kind::Ours,
        }
    }

    pub fn moto(venv: &Path) -> Self {
        Self {
            program: venv.join("bin/moto_server"),
            kind: Kind::Moto,
        }
    }

    pub fn ministack(venv: &Path) -> Self {
        Self {
            program: venv.join("bin/ministack"),
            kind: Kind::Ministack,
        }
    }

    /// Starts it and waits for its first correct answer. Ours has a data directory already: a cold
    /// start is not the first one.
    pub fn start(&self) -> Result<Server> {
        let folder = std::env::temp_dir().join(format!(
            "batchyard-bench-{}-{}",
            std::process::id(),
            now().ms()
        ));
        if self.kind == Kind::Ours {
            self.launch(&folder)?.keeps_folder = true;
        }
        self.launch(&folder)
    }

    fn launch(&self, folder: &Path) -> Result<Server> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address: SocketAddr = ([127, 0, 0, 1], port).into();
        let mut command = Command::new(&self.program);
        match self.kind {
            Kind::Ours => command
                .args(["serve", "--listen", &address.to_string(), "--data-dir"])
                .arg(folder),
            Kind::Moto => command.args(["-H", "127.0.0.1", "-p", &port.to_string()]),
            Kind::Ministack => command.env("GATEWAY_PORT", port.to_string()),
        };
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let begun = Instant::now();
        let child = command
            .spawn()
            .with_context(|| self.program.display().to_string())?;
        let key = ("test".to_owned(), "test".to_owned());
        let folder = folder.to_owned();
        let mut server = Server {
            child,
            address,
            key,
            cold_start_ms: 0.0,
            folder,
            keeps_folder: false,
            kind: self.kind,
        };
        while !server.answers() {
            if begun.elapsed() > START_MAX {
                bail!("{} does not answer", self.program.display());
            }
            std::thread::sleep(LOOK_EVERY);
        }
        server.cold_start_ms = begun.elapsed().as_secs_f64() * 1000.0;
        Ok(server)
    }
}

/// One that runs; it ends when dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    key: (String, String),
    pub cold_start_ms: f64,
    pub folder: PathBuf,
    /// The next one starts with what this one leaves.
    keeps_folder: bool,
    kind: Kind,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if !self.keeps_folder {
            // A peer has none.
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}

impl Server {
    fn answers(&mut self) -> bool {
        if self.kind == Kind::Ours {
            let Some(key) = credentials(&self.folder) else {
                return false;
            };
            self.key = key;
        }
        let form = "Action=GetCallerIdentity&Version=2011-06-15";
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let asked = self
            .prepare("sts", "/", &headers, form)
            .and_then(|request| ask(&request));
        asked.is_ok_and(|body| String::from_utf8_lossy(&body).contains("<Account>"))
    }

    /// A signed request as bytes.
    pub fn prepare(
        &self,
        service: &str,
        path: &str,
        given: &[(&'static str, &str)],
        body: &str,
    ) -> Result<Prepared> {
        let mut headers = http::HeaderMap::new();
        headers.insert("host", self.address.to_string().parse()?);
        for (name, value) in given {
            headers.insert(*name, value.parse()?);
        }
        let head = Head {
            method: "POST",
            path,
            query: "",
            headers: &headers,
        };
        let key = (self.key.0.as_str(), self.key.1.as_str(), None);
        let added = sign(&head, body.as_bytes(), key, (REGION, service), now())
            .map_err(|fault| anyhow::anyhow!("cannot sign: {}", fault.message))?;
        headers.extend(added);
        let mut text = format!("POST {path} HTTP/1.1\r\ncontent-length: {}\r\n", body.len());
        for (name, value) in &headers {
            text.push_str(&format!("{name}: {}\r\n", value.to_str()?));
        }
        let bytes = format!("{text}\r\n{body}").into_bytes();
        Ok(Prepared {
            address: self.address,
            bytes,
        })
    }

    fn secrets(&self, operation: &str, body: &str) -> Result<Prepared> {
        let target = format!("secretsmanager.{operation}");
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", target.as_str()),
        ];
        self.prepare("secretsmanager", "/", &headers, body)
    }

    /// An awsJson request.
    pub fn json(&self, service: &str, target: &str, body: &str) -> Result<Prepared> {
        let headers = [
            ("content-type", "application/x-amz-json-1.1"),
            ("x-amz-target", target),
        ];
        self.prepare(service, "/", &headers, body)
    }

    pub fn call(&self, service: &str, target: &str, body: &str) -> Result<Vec<u8>> {
        ask(&self.json(service, target, body)?)
    }

    pub fn create_secret(&self) -> Result<()> {
        let body = r#"{"Name":"pull","SecretString":"{\"username\":\"u\",\"password\":\"p\"}","ClientRequestToken":"00000000000000000000000000000000"}"#;
        ask(&self.secrets("CreateSecret", body)?).map(|_| ())
    }

    pub fn get_secret_value(&self) -> Result<Prepared> {
        self.secrets("GetSecretValue", r#"{"SecretId":"pull"}"#)
    }

    /// Resident memory, MiB.
    pub fn rss_mib(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .context("VmRSS")?;
        let kib: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kib / 1024.0)
    }
}

pub fn ask(request: &Prepared) -> Result<Vec<u8>> {
    Connection::open(request.address)?.ask(&request.bytes)
}

fn credentials(folder: &Path) -> Option<(String, String)> {
    let text = std::fs::read_to_string(folder.join("credentials")).ok()?;
    let value = |name: &str| {
        let pair = text
            .lines()
            .filter_map(|line| line.split_once('='))
            .find(|(k, _)| k.trim() == name)?;
        Some(pair.1.trim().to_owned())
    };
    Some((value("aws_access_key_id")?, value("aws_secret_access_key")?))
}

fn now() -> Timestamp {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Timestamp::from_ms(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
