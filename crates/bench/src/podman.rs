//! `podman run` of the same image, image on disk, in storage of its own.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use tempfile::TempDir;

use crate::registry::Stand;

/// Some machines forbid what podman wants by default. Each of these gives up something that only
/// costs it time, and the first with which it runs is used.
#[derive(Debug, Clone, Copy)]
pub enum Manner {
    AsItShips,
    /// Root may not raise limits: podman is told to raise none.
    NoLimits,
    /// Nor does crun run where both versions of control groups are mounted: it gets to see one.
    NoLimitsOneCgroup,
}

const MANNERS: [Manner; 3] = [
    Manner::AsItShips,
    Manner::NoLimits,
    Manner::NoLimitsOneCgroup,
];
const HIDE_V2: &str = r#"umount /sys/fs/cgroup/unified && exec "$@""#;

#[derive(Debug)]
pub struct Podman {
    folder: TempDir,
    image: String,
    pub manner: Manner,
}

impl Podman {
    /// Pulls the image and runs it once.
    pub fn prepare(stand: &Stand) -> Result<Self> {
        let folder = TempDir::with_prefix("batchyard-bench.")?;
        std::fs::write(
            folder.path().join("containers.conf"),
            "[containers]\ndefault_ulimits = []\n",
        )?;
        let mut podman = Self {
            folder,
            image: stand.image.clone(),
            manner: Manner::AsItShips,
        };
        let login = format!("{}:{}", stand.username, stand.password.reveal());
        let mut pull = podman.command();
        pull.args([
            "pull",
            "--quiet",
            "--tls-verify=false",
            "--creds",
            &login,
            &stand.image,
        ]);
        finish(&mut pull)?;
        let mut why = None;
        for manner in MANNERS {
            podman.manner = manner;
            match podman.run_true() {
                Ok(_) => return Ok(podman),
                Err(error) => why = Some(error),
            }
        }
        bail!("podman runs nothing here: {:#}", why.context("no manner")?)
    }

    /// Milliseconds from start to exit of `true`.
    pub fn run_true(&self) -> Result<f64> {
        let mut command = self.command();
        command.args(["run", "--rm", "--pull=never", &self.image, "true"]);
        let begun = Instant::now();
        finish(&mut command)?;
        Ok(begun.elapsed().as_secs_f64() * 1000.0)
    }

    fn command(&self) -> Command {
        let path = |name: &str| self.folder.path().join(name);
        let mut command = if let Manner::NoLimitsOneCgroup = self.manner {
            let mut command = Command::new("unshare");
            command.args(["--mount", "sh", "-c", HIDE_V2, "-", "podman"]);
            command
        } else {
            Command::new("podman")
        };
        if !matches!(self.manner, Manner::AsItShips) {
            command.env("CONTAINERS_CONF", path("containers.conf"));
        }
        command
            .arg("--root")
            .arg(path("storage"))
            .arg("--runroot")
            .arg(path("run"));
        command
    }
}

impl Drop for Podman {
    fn drop(&mut self) {
        let _ = finish(self.command().args(["system", "reset", "--force"]));
        unmount_below(self.folder.path());
    }
}

/// podman leaves its storage mounted on itself.
fn unmount_below(folder: &Path) {
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let points = mounts.lines().filter_map(|line| line.split(' ').nth(1));
    let mut below: Vec<&str> = points
        .filter(|point| Path::new(point).starts_with(folder))
        .collect();
    below.reverse();
    for point in below {
        let _ = finish(Command::new("umount").args(["-l", point]));
    }
}

fn finish(command: &mut Command) -> Result<()> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .context("podman is not installed")?;
    if !output.status.success() {
        bail!(
            "{}: {}",
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(())
}
