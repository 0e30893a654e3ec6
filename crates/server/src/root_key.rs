//! Where the root key comes from, and its exchange for another while the server runs.
//!
//! A file in the data directory is the usual place; a systemd credential or a command's output keep
//! the key off this disk. Only the file can be written here, so only the file is rotated by itself:
//! the others take the new key from a second credential or from the command.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use kms::root::{self, RootKey, RootKeyError};
use kms::vault::{Unsettled, Vault, VaultError};
use store::Store;
use tokio::sync::Mutex;
use wire::Fault;
use zeroize::Zeroizing;

const FILE: &str = "root.key";
/// The key that a rotation is changing to. Beside `root.key` while it is under way, and after a
/// crash in the middle of it.
const NEXT: &str = "root.key.new";
/// How long a command may take to say the key.
const COMMAND_MAX: Duration = Duration::from_secs(30);
const LOOK_EVERY: Duration = Duration::from_millis(10);

#[derive(Debug, thiserror::Error)]
pub enum RootKeySourceError {
    #[error(transparent)]
    Key(#[from] RootKeyError),
    #[error(
        "{path} is missing and the database is not: without that root key its secrets can't be \
         opened. Put it back from your backup"
    )]
    Missing { path: PathBuf },
    #[error("the root key command {program} cannot be run")]
    Command {
        program: String,
        source: std::io::Error,
    },
    #[error(
        "the root key command {program} failed ({status}): the server does not start without its key"
    )]
    CommandFailed { program: String, status: String },
    #[error(
        "the root key command printed neither 32 bytes nor 64 hexadecimal digits nor their base64"
    )]
    CommandOutput,
    #[error(transparent)]
    Unsettled(#[from] Unsettled),
    #[error("cannot write the new root key")]
    Write(#[source] std::io::Error),
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// Where the key is.
#[derive(Debug)]
pub struct RootKeySource {
    place: Place,
    /// One rotation at a time.
    rotating: Mutex<()>,
}

#[derive(Debug, Clone)]
enum Place {
    /// In this folder, as `root.key`; made there at the first start if that is allowed.
    Folder { folder: PathBuf, ours: bool },
    /// What this command prints.
    Command(String),
}

/// The key, and the one that a rotation was changing to when the server last ended.
pub struct Found {
    pub key: RootKey,
    pub next: Option<RootKey>,
}

impl std::fmt::Debug for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Found(***)")
    }
}

impl RootKeySource {
    /// A command, if there is one; else systemd's credential of this name; else the data directory.
    pub fn choose(data_dir: &Path, command: Option<&str>, credentials: Option<&Path>) -> Self {
        let place = match (command, credentials) {
            (Some(command), _) => Place::Command(command.to_owned()),
            (None, Some(folder)) if folder.join(FILE).exists() => Place::Folder {
                folder: folder.to_owned(),
                ours: false,
            },
            (None, _) => Place::Folder {
                folder: data_dir.to_owned(),
                ours: true,
            },
        };
        Self {
            place,
            rotating: Mutex::new(()),
        }
    }

    /// Which of the three it is, and the file if it is one.
    pub fn told(&self) -> (&'static str, Option<PathBuf>) {
        match &self.place {
            // A command's line may hold what opens the key: it is not for answers.
            Place::Command(_) => ("command", None),
            Place::Folder { folder, ours } => {
                let source = if *ours { "file" } else { "credential" };
                (source, Some(folder.join(FILE)))
            }
        }
    }

    /// Reads the key. One is made at the first start only: a database without its key is refused.
    pub fn read(&self, database: &Path) -> Result<Found, RootKeySourceError> {
        let (folder, ours) = match &self.place {
            Place::Command(command) => {
                return Ok(Found {
                    key: said_by(command)?,
                    next: None,
                });
            }
            Place::Folder { folder, ours } => (folder, *ours),
        };
        let path = folder.join(FILE);
        let next = root::read(&folder.join(NEXT))?;
        if let Some(key) = root::read(&path)? {
            return Ok(Found { key, next });
        }
        if !ours || database.exists() {
            return Err(RootKeySourceError::Missing { path });
        }
        let key = root::create(&path)?;
        tracing::warn!(path = %path.display(), "made the root key: keep a copy, without it every secret is lost");
        Ok(Found { key, next: None })
    }

    /// Seals everything anew under another key, while requests go on.
    ///
    /// The new key is on disk before anything is sealed with it, and the old one until nothing is
    /// left under it: whenever the server ends in between, the next start finds both.
    pub async fn rotate(&self, vault: &Arc<Vault>, store: &Store) -> Result<u64, Fault> {
        let _one = self.rotating.lock().await;
        let failed = |error: RootKeySourceError| {
            tracing::error!(%error, "the root key was not rotated");
            Fault::internal()
        };
        let (folder, new) = match &self.place {
            Place::Folder { folder, ours: true } => {
                let path = folder.join(NEXT);
                let new = match root::read(&path).map_err(|error| failed(error.into()))? {
                    Some(new) => new,
                    None => root::create(&path).map_err(|error| failed(error.into()))?,
                };
                (Some(folder), new)
            }
            Place::Folder {
                folder,
                ours: false,
            } => {
                // Not ours to write: whoever provides the credential has to restart us with it.
                return Err(Fault::validation(format!(
                    "The root key is the credential {}: provide root.key.new beside it and restart, then replace it.",
                    folder.join(FILE).display()
                )));
            }
            Place::Command(command) => {
                let command = command.clone();
                // It may take its time, and this thread has other requests.
                let said = tokio::task::spawn_blocking(move || said_by(&command)).await;
                let said = said.map_err(|error| {
                    tracing::error!(%error, "the root key command was not run");
                    Fault::internal()
                })?;
                let new = said.map_err(failed)?;
                if vault.is_under(&new) {
                    return Err(Fault::validation(
                        "The root key command still prints the present key: change what it prints, then rotate.",
                    ));
                }
                (None, new)
            }
        };
        vault.exchange(new).map_err(|error| failed(error.into()))?;
        let resealed = reseal(vault, store)
            .await
            .map_err(|error| failed(error.into()))?;
        if let Some(folder) = folder {
            adopt(folder).map_err(|error| failed(RootKeySourceError::Write(error)))?;
        }
        tracing::warn!(
            resealed,
            "the root key was rotated: keep a copy of the new one"
        );
        Ok(resealed)
    }

    /// Ends a rotation that a crash interrupted.
    pub async fn settle(
        &self,
        next: Option<RootKey>,
        vault: &Arc<Vault>,
        store: &Store,
    ) -> Result<(), RootKeySourceError> {
        let Some(next) = next else { return Ok(()) };
        vault.exchange(next)?;
        reseal(vault, store).await?;
        if let Place::Folder { folder, ours: true } = &self.place {
            adopt(folder).map_err(RootKeySourceError::Write)?;
        }
        tracing::warn!("ended the rotation of the root key that was under way");
        Ok(())
    }
}

async fn reseal(vault: &Arc<Vault>, store: &Store) -> Result<u64, VaultError> {
    let resealing = Arc::clone(vault);
    let resealed = store.write(move |tx| resealing.reseal(tx)).await?;
    vault.settle();
    Ok(resealed)
}

/// The new key takes the old one's place, in one step; the old one's bytes are overwritten after.
fn adopt(folder: &Path) -> std::io::Result<()> {
    let (old, new) = (folder.join(FILE), folder.join(NEXT));
    let mut replaced = std::fs::OpenOptions::new().write(true).open(&old)?;
    std::fs::rename(&new, &old)?;
    std::fs::File::open(folder)?.sync_all()?;
    replaced.write_all(&[0_u8; 32])?;
    replaced.sync_all()
}

/// The key as a command prints it: raw, in hexadecimal digits, or in base64.
fn said_by(command: &str) -> Result<RootKey, RootKeySourceError> {
    let failed = |source| RootKeySourceError::Command {
        program: command.to_owned(),
        source,
    };
    let mut child = Command::new("/bin/sh")
        .args(["-c", command])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .map_err(failed)?;
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(failed)? {
            break status;
        }
        if begun.elapsed() > COMMAND_MAX {
            child.kill().map_err(failed)?;
            child.wait().map_err(failed)?;
            return Err(RootKeySourceError::CommandFailed {
                program: command.to_owned(),
                status: "took too long".to_owned(),
            });
        }
        std::thread::sleep(LOOK_EVERY);
    };
    if !status.success() {
        return Err(RootKeySourceError::CommandFailed {
            program: command.to_owned(),
            status: status.to_string(),
        });
    }
    let mut printed = Zeroizing::new(Vec::with_capacity(OUTPUT_BYTES_MAX));
    if let Some(out) = child.stdout.take() {
        use std::io::Read as _;
        let limit = u64::try_from(OUTPUT_BYTES_MAX).unwrap_or_default();
        out.take(limit).read_to_end(&mut printed).map_err(failed)?;
    }
    key_of(&printed).ok_or(RootKeySourceError::CommandOutput)
}

const OUTPUT_BYTES_MAX: usize = 256;

fn key_of(printed: &[u8]) -> Option<RootKey> {
    use base64::Engine as _;
    let mut key = Zeroizing::new([0_u8; 32]);
    if printed.len() == key.len() {
        key.copy_from_slice(printed);
        return Some(key);
    }
    let text = std::str::from_utf8(printed).ok()?.trim();
    if text.len() == 2 * key.len() && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        for (at, byte) in key.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
        }
        return Some(key);
    }
    let decoded = Zeroizing::new(
        base64::engine::general_purpose::STANDARD
            .decode(text)
            .ok()?,
    );
    if decoded.len() != key.len() {
        return None;
    }
    key.copy_from_slice(&decoded);
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_commands_print() {
        let raw = [b'k'; 32];
        let good = |text: &[u8]| key_of(text).is_some_and(|key| *key == raw);
        assert!(good(&raw));
        assert!(good(&[b"6b".repeat(32), b"\n".to_vec()].concat()));
        assert!(good(b"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s=\n"));
        for bad in [
            &b""[..],
            b"short",
            &[b'k'; 33],
            &b"6b".repeat(33),
            &b"zz".repeat(32),
            &b"+f".repeat(32),
        ] {
            assert!(key_of(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn a_database_without_its_root_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("db");
        let source = RootKeySource::choose(folder.path(), None, None);
        let first = source.read(&database).unwrap();
        std::fs::write(&database, b"").unwrap();
        assert_eq!(source.read(&database).unwrap().key, first.key);
        std::fs::remove_file(folder.path().join(FILE)).unwrap();
        let lost = source.read(&database);
        assert!(matches!(lost, Err(RootKeySourceError::Missing { .. })));
    }

    #[test]
    fn a_command_or_a_credential_comes_first() {
        let folder = tempfile::tempdir().unwrap();
        let credentials = folder.path().join("credentials");
        std::fs::create_dir(&credentials).unwrap();
        root::create(&credentials.join(FILE)).unwrap();
        let database = folder.path().join("db");
        let of = |command: Option<&str>, credentials: Option<&Path>| {
            RootKeySource::choose(folder.path(), command, credentials).read(&database)
        };
        let credential = of(None, Some(&credentials)).unwrap().key;
        assert_eq!(
            root::read(&credentials.join(FILE)).unwrap().unwrap(),
            credential
        );
        assert!(!folder.path().join(FILE).exists());
        let said = of(Some("printf 6b%.0s $(seq 32)"), Some(&credentials)).unwrap();
        assert_eq!(*said.key, [b'k'; 32]);
        assert!(of(Some("exit 3"), None).is_err());
        assert!(of(Some("echo nothing"), None).is_err());
    }

    #[tokio::test]
    async fn a_rotation_that_was_interrupted_is_ended_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("db");
        let source = RootKeySource::choose(folder.path(), None, None);
        let found = source.read(&database).unwrap();
        let store = Store::open(&database, store::Durability::Full, &[kms::COMPONENT]).unwrap();
        let vault = Arc::new(Vault::new(found.key.clone()));
        let (key, _) = vault.named_key(&store, "iam").await.unwrap();
        // The new key is on disk, and the server ends before anything is sealed with it.
        let next = root::create(&folder.path().join(NEXT)).unwrap();
        let found = source.read(&database).unwrap();
        let vault = Arc::new(Vault::new(found.key));
        source.settle(found.next, &vault, &store).await.unwrap();
        assert!(!folder.path().join(NEXT).exists());
        let again = source.read(&database).unwrap();
        assert_eq!(again.key, next);
        let vault = Arc::new(Vault::new(again.key));
        assert_eq!(vault.named_key(&store, "iam").await.unwrap(), (key, false));
    }
}
