//! `batchyard serve`: the daemon in the foreground, until SIGTERM or SIGINT.

use std::io::IsTerminal as _;
use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;
use server::{Daemon, Grantee, HostAccess, IssuerGrant, Machine, PathGrant, Registries, Settings};
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

#[derive(Debug, Args)]
pub struct Serve {
    /// Where everything is kept: database, keys, images, running jobs
    #[arg(long, env = "BATCHYARD_DATA_DIR", default_value = "/var/lib/batchyard")]
    data_dir: PathBuf,
    /// The address to answer on; port 0 picks a free one (see `DATA_DIR/listen`)
    #[arg(long, env = "BATCHYARD_LISTEN", default_value = "127.0.0.1:4580")]
    listen: SocketAddr,
    /// A registry, host or host:port, that may be spoken to over plain HTTP (loopback always may)
    #[arg(long = "insecure-registry", value_name = "HOST")]
    insecure_registries: Vec<String>,
    /// A registry on loopback that is to be spoken to with TLS all the same
    #[arg(long = "tls-registry", value_name = "HOST")]
    tls_registries: Vec<String>,
    /// A file of certificates, PEM, by which registries may be known, beside the system's
    #[arg(long = "registry-ca", value_name = "FILE")]
    registry_certificates: Vec<PathBuf>,
    /// A token service, host or host:port, that may be sent the password of any registry that
    /// names it; one under the registry's own domain always may
    #[arg(long = "token-host", value_name = "HOST")]
    token_hosts: Vec<String>,
    /// How many vCPUs jobs may take together; all of this machine's if not given
    #[arg(long, value_name = "N")]
    vcpus: Option<u32>,
    /// How much memory jobs may take together, MiB; nearly all of this machine's if not given
    #[arg(long, value_name = "MIB")]
    memory_mib: Option<u64>,
    /// How much a job may write to disk, MiB; on Fargate its `ephemeralStorage` says it, or 20 GiB
    #[arg(long, value_name = "MIB", default_value_t = 30 * 1024)]
    job_storage_mib: u64,
    /// What stays free of the data directory's disk, MiB: with less no job starts, and the job
    /// that wrote most is ended
    #[arg(long, value_name = "MIB", default_value_t = 1024)]
    disk_free_mib: u64,
    /// A layer of an image that no job has used for so many hours (at least 3) may go when the disk
    /// gets short; with 0 none ever goes
    #[arg(long, value_name = "HOURS", default_value_t = 24, value_parser = keep_hours)]
    image_keep_hours: u32,
    /// A path of this machine that jobs of an account may mount: ACCOUNT=PATH, or ACCOUNT=PATH:ro
    /// for reading only; * stands for all accounts. None may if not given
    #[arg(long = "allow-host-path", value_name = "ACCOUNT=PATH")]
    host_paths: Vec<PathGrant>,
    /// A device of this machine that jobs of an account may use, in the same form
    #[arg(long = "allow-device", value_name = "ACCOUNT=PATH")]
    devices: Vec<PathGrant>,
    /// An account whose jobs may be privileged, and so as good as root on this machine
    #[arg(long = "allow-privileged", value_name = "ACCOUNT")]
    privileged: Vec<Grantee>,
    /// A TCP port of this machine that jobs may reach, at any of its addresses but loopback
    #[arg(long = "allow-host-port", value_name = "PORT")]
    host_ports: Vec<u16>,
    /// An identity provider on this machine or in a private network whose tokens an account may
    /// take: ACCOUNT=HOST, or ACCOUNT=HOST:PORT; * stands for all accounts. None if not given
    #[arg(long = "allow-issuer", value_name = "ACCOUNT=HOST")]
    issuers: Vec<IssuerGrant>,
    /// A command whose output is the root key, for keys kept elsewhere than on this disk
    #[arg(long, env = "BATCHYARD_ROOT_KEY_COMMAND", value_name = "COMMAND")]
    root_key_command: Option<String>,
    /// systemd's credentials: root.key in it is the root key
    #[arg(long, env = "CREDENTIALS_DIRECTORY", hide = true)]
    credentials_dir: Option<PathBuf>,
    /// How long audit records are kept
    #[arg(long, value_name = "DAYS", default_value_t = 400, value_parser = clap::value_parser!(u32).range(1..))]
    audit_days: u32,
    /// Log as JSON lines
    #[arg(long, env = "BATCHYARD_LOG_JSON")]
    log_json: bool,
}

impl Serve {
    pub fn run(self) -> Result<()> {
        server::forbid_core_dumps().context("cannot forbid core dumps")?;
        log(self.log_json);
        let machine = server::this_machine().context("cannot tell what this machine has")?;
        let settings = Settings {
            data_dir: self.data_dir,
            listen: self.listen,
            registries: Registries {
                insecure: self.insecure_registries,
                tls: self.tls_registries,
                token_hosts: self.token_hosts,
                certificates: self.registry_certificates,
            },
            root_key_command: self.root_key_command,
            credentials_dir: self.credentials_dir,
            audit_days: self.audit_days,
            machine: Machine {
                vcpus: self.vcpus.unwrap_or(machine.vcpus),
                memory_mib: self.memory_mib.unwrap_or(machine.memory_mib),
            },
            job_storage_mib: self.job_storage_mib,
            disk_free_mib: self.disk_free_mib,
            image_keep_hours: self.image_keep_hours,
            host: HostAccess {
                paths: self.host_paths,
                devices: self.devices,
                privileged: self.privileged,
            },
            issuers: self.issuers,
            host_ports: self.host_ports,
            program: std::env::current_exe().context("cannot tell where this program is")?,
        };
        // Reads run on these threads; a few more keep the rest going when reads are long.
        let threads = std::thread::available_parallelism().map_or(2, usize::from) + 2;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(threads)
            .enable_all()
            .build()
            .context("cannot start the runtime")?;
        runtime.block_on(async {
            let mut terminate = signal(SignalKind::terminate())?;
            let mut interrupt = signal(SignalKind::interrupt())?;
            let daemon = Daemon::start(settings).await?;
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            daemon.stop().await;
            Ok(())
        })
    }
}

/// A pull may take two hours, and what it found at its beginning must still be there at its end.
fn keep_hours(text: &str) -> Result<u32, String> {
    match text.parse() {
        Ok(hours) if hours == 0 || hours >= 3 => Ok(hours),
        Ok(_) => Err("at least 3, or 0 for ever".to_owned()),
        Err(error) => Err(format!("{error}")),
    }
}

/// `BATCHYARD_LOG` chooses what is logged, in `RUST_LOG`'s syntax.
fn log(json: bool) {
    let filter =
        EnvFilter::try_from_env("BATCHYARD_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    if json {
        log.json().init();
    } else {
        log.with_ansi(std::io::stderr().is_terminal()).init();
    }
}
