//! Servers that are measured: ours, and the emulators that people use today.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::Value;
use tempfile::TempDir;
use wire::Sensitive;

use crate::connection::Connection;
use crate::request::Signer;

const START_MAX: Duration = Duration::from_mins(1);
const STOP_MAX: Duration = Duration::from_secs(20);
const LOOK_EVERY: Duration = Duration::from_micros(500);
const STS_VERSION: &str = "2011-06-15";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Batchyard,
    Moto,
    Ministack,
}

/// A program that can be started as a server. Peers run as they ship, their authorization off.
#[derive(Debug, Clone)]
pub struct Contender {
    pub name: &'static str,
    program: PathBuf,
    kind: Kind,
}

impl Contender {
    pub fn batchyard(program: &Path) -> Self {
        Self {
            name: "batchyard",
            program: program.to_owned(),
            kind: Kind::Batchyard,
        }
    }

    pub fn moto(bin: &Path) -> Self {
        Self {
            name: "moto",
            program: bin.join("moto_server"),
            kind: Kind::Moto,
        }
    }

    pub fn ministack(bin: &Path) -> Self {
        Self {
            name: "ministack",
            program: bin.join("ministack"),
            kind: Kind::Ministack,
        }
    }

    /// A folder as a server finds it that has run before: its files are there, and warm.
    pub fn prepare(&self) -> Result<TempDir> {
        let folder = TempDir::with_prefix("batchyard-bench.")?;
        self.start(folder.path())?.stop()?;
        Ok(folder)
    }

    /// Starts it, and waits for its first correct answer to a signed request.
    pub fn start(&self, folder: &Path) -> Result<Server> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address: SocketAddr = ([127, 0, 0, 1], port).into();
        let mut command = Command::new(&self.program);
        match self.kind {
            Kind::Batchyard => command
                .args(["serve", "--listen", &address.to_string(), "--data-dir"])
                .arg(folder),
            Kind::Moto => command.args(["-H", "127.0.0.1", "-p", &port.to_string()]),
            Kind::Ministack => command
                .env("GATEWAY_PORT", port.to_string())
                .env("BIND_HOST", "127.0.0.1"),
        };
        command
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let begun = Instant::now();
        let child = command
            .spawn()
            .with_context(|| self.program.display().to_string())?;
        let mut server = Server {
            child,
            connection: Connection::new(address),
            signer: None,
            cold_start_ms: 0.0,
        };
        loop {
            if let Some(signer) = self.signer(folder, address)
                && server.knows(&signer).is_ok()
            {
                server.cold_start_ms = begun.elapsed().as_secs_f64() * 1000.0;
                server.signer = Some(signer);
                return Ok(server);
            }
            if let Some(status) = server.child.try_wait()? {
                bail!("{} ended with {status}", self.name);
            }
            ensure!(begun.elapsed() < START_MAX, "{} does not answer", self.name);
            std::thread::sleep(LOOK_EVERY);
        }
    }

    /// Ours has keys of its own; the peers take any.
    fn signer(&self, folder: &Path, address: SocketAddr) -> Option<Signer> {
        if self.kind != Kind::Batchyard {
            let secret_access_key = Sensitive::new("test");
            return Some(Signer {
                address,
                access_key_id: "test".to_owned(),
                secret_access_key,
            });
        }
        let text = std::fs::read_to_string(folder.join("credentials")).ok()?;
        let value = |name: &str| {
            let mut pairs = text.lines().filter_map(|line| line.split_once('='));
            pairs
                .find(|(key, _)| key.trim() == name)
                .map(|(_, value)| value.trim().to_owned())
        };
        Some(Signer {
            address,
            access_key_id: value("aws_access_key_id")?,
            secret_access_key: Sensitive::new(value("aws_secret_access_key")?),
        })
    }
}

/// One that runs; it ends when dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    connection: Connection,
    signer: Option<Signer>,
    /// From exec to the first correct answer.
    pub cold_start_ms: f64,
}

impl Server {
    pub fn signer(&self) -> Result<&Signer> {
        self.signer
            .as_ref()
            .context("the server has not answered yet")
    }

    fn knows(&mut self, signer: &Signer) -> Result<()> {
        let request = signer.query("sts", STS_VERSION, "GetCallerIdentity", &[])?;
        let answer = self.connection.send(&request)?;
        ensure!(
            answer.status == 200 && answer.text().contains("<Account>"),
            "not a correct answer"
        );
        Ok(())
    }

    /// Sends one request; anything but 200 is an error.
    pub fn ask(&mut self, request: &[u8]) -> Result<Value> {
        let answer = self.connection.send(request)?;
        ensure!(answer.status == 200, "{}: {}", answer.status, answer.text());
        Ok(serde_json::from_slice(&answer.body).unwrap_or_default())
    }

    /// Resident memory, MiB.
    pub fn rss_mib(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .context("no VmRSS")?;
        let kib: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kib / 1024.0)
    }

    /// Asks it to end, and waits until it has.
    pub fn stop(mut self) -> Result<()> {
        kill(
            Pid::from_raw(i32::try_from(self.child.id())?),
            Signal::SIGTERM,
        )?;
        let begun = Instant::now();
        while self.child.try_wait()?.is_none() {
            ensure!(begun.elapsed() < STOP_MAX, "a server does not end");
            std::thread::sleep(LOOK_EVERY);
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both fail only where it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
