//! `batchyard demo`: the whole chain on this machine, with nothing faked and no network.
//!
//! A private registry and a daemon of its own, in a temporary folder; then AWS's documented flow
//! through the daemon's HTTP API; then the proof that the chain holds: without the permission, or
//! with a wrong password, the same job does not run.

mod image;
mod stage;
mod story;

use anyhow::{Context as _, Result, bail};
use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use clap::Args;
use oci::serve::Registry;
use server::{Daemon, HostAccess, Registries, Settings};

use stage::{Scratch, Stage};

use super::super::client::{Client, REGION_DEFAULT};

#[derive(Debug, Args)]
pub struct Demo {}

pub const USER: &str = "puller";

impl Demo {
    #[allow(clippy::unused_self)] // Every command is run the same way.
    pub fn run(self) -> Result<()> {
        server::forbid_core_dumps().context("cannot forbid core dumps")?;
        let mut stage = Stage::new();
        stage.say("Batchyard runs a private image because a role may read a secret.");
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?;
        let scratch = Scratch::new()?;
        let password = random_password()?;

        let built = stage.step("an image is made of this machine's shell", || {
            image::of_this_shell()
        })?;
        let size: u64 = built
            .blobs
            .iter()
            .map(|(_, blob)| u64::try_from(blob.len()).unwrap_or(0))
            .sum();
        let registry = stage.step("a private registry serves it to one user", || {
            Ok(runtime.block_on(Registry::start(vec![built], USER, &password))?)
        })?;
        let daemon = stage.step("a Batchyard server starts, with nothing in it", || {
            let settings = Settings {
                data_dir: scratch.path().join("data"),
                listen: ([127, 0, 0, 1], 0).into(),
                registries: Registries::default(),
                root_key_command: None,
                credentials_dir: None,
                audit_days: 1,
                machine: server::this_machine()?,
                job_storage_mib: 1024,
                disk_free_mib: 0,
                image_keep_hours: 0,
                host: HostAccess::default(),
                issuers: Vec::new(),
                host_ports: Vec::new(),
                program: std::env::current_exe()?,
            };
            Ok(runtime.block_on(Daemon::start(settings))?)
        })?;
        let client = owner(&daemon, scratch.path())?;
        let told = story::tell(&mut stage, &client, &registry, &password, size);
        runtime.block_on(daemon.stop());
        drop(registry);
        told?;
        if stage.failed() {
            bail!("a step did not hold");
        }
        stage.say("Every step held.");
        Ok(())
    }
}

/// The first account's administrator, from the file that the daemon wrote.
fn owner(daemon: &Daemon, scratch: &std::path::Path) -> Result<Client> {
    let text = std::fs::read_to_string(scratch.join("data/credentials"))?;
    let value = |name: &str| {
        let pair = text
            .lines()
            .filter_map(|line| line.split_once('='))
            .find(|(k, _)| k.trim() == name);
        pair.map(|(_, value)| value.trim().to_owned())
            .with_context(|| format!("no {name}"))
    };
    Ok(Client {
        endpoint: format!("http://{}", daemon.address()),
        region: REGION_DEFAULT.to_owned(),
        access_key_id: value("aws_access_key_id")?,
        secret_access_key: wire::Sensitive::new(value("aws_secret_access_key")?),
        session_token: None,
    })
}

fn random_password() -> Result<zeroize::Zeroizing<String>> {
    let mut bytes = [0_u8; 24];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| anyhow::anyhow!("no random bytes"))?;
    Ok(zeroize::Zeroizing::new(hex::encode(bytes)))
}
