//! The data directory: what is where in it, and what the first start writes.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::Write as _;
use std::net::SocketAddr;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use iam::NewAccount;
use nix::fcntl::{Flock, FlockArg};
use zeroize::Zeroizing;

#[derive(Debug, thiserror::Error)]
pub enum DataDirError {
    #[error("cannot use {path}")]
    Io {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("another batchyard serves {path}")]
    InUse { path: PathBuf },
}

/// An exclusive lock on the folder.
pub type Lock = Flock<File>;

#[derive(Debug)]
pub struct DataDir {
    path: PathBuf,
    lock: Lock,
}

impl DataDir {
    /// Opens or makes the folder, for its owner alone, and locks it.
    pub fn open(path: &Path) -> Result<Self, DataDirError> {
        let failed = |source| DataDirError::Io {
            path: path.to_owned(),
            source,
        };
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(path)
            .map_err(failed)?;
        let path = path.canonicalize().map_err(failed)?;
        let private = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(&path, private).map_err(failed)?;
        let lock = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(path.join("lock"))
            .map_err(failed)?;
        match Flock::lock(lock, FlockArg::LockExclusiveNonblock) {
            Ok(lock) => Ok(Self { path, lock }),
            Err(_) => Err(DataDirError::InUse { path }),
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn into_parts(self) -> (PathBuf, Lock) {
        (self.path, self.lock)
    }

    pub fn database(&self) -> PathBuf {
        self.path.join("batchyard.db")
    }

    /// Logs have a file of their own: they neither slow nor fragment the control plane.
    pub fn log_database(&self) -> PathBuf {
        self.path.join("logs.db")
    }

    pub fn engine(&self) -> PathBuf {
        self.path.join("engine")
    }

    pub fn images(&self) -> PathBuf {
        self.path.join("images")
    }

    pub fn volumes(&self) -> PathBuf {
        self.path.join("volumes")
    }

    /// The first account's credentials, in the AWS CLI's form, unless the file is there.
    pub fn write_credentials(&self, account: &NewAccount) -> Result<(), DataDirError> {
        let path = self.path.join("credentials");
        if path.exists() {
            return Ok(());
        }
        let text = Zeroizing::new(format!(
            "[default]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
            account.credentials.access_key_id,
            account.credentials.secret_access_key.reveal()
        ));
        self.replace("credentials", text.as_bytes())
    }

    /// `host:port`, for those who wait for the daemon and let it choose the port.
    pub fn write_address(&self, address: SocketAddr) -> Result<(), DataDirError> {
        self.replace("listen", format!("{address}\n").as_bytes())
    }

    fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), DataDirError> {
        let path = self.path.join(name);
        let staged = self.path.join(format!(".{name}.new"));
        let write = || {
            let mut file = OpenOptions::new()
                .write(true)
                .create(true)
                .truncate(true)
                .mode(0o600)
                .open(&staged)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            std::fs::rename(&staged, &path)
        };
        write().map_err(|source| DataDirError::Io {
            path: path.clone(),
            source,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_daemon_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let first = DataDir::open(folder.path()).unwrap();
        assert!(matches!(
            DataDir::open(folder.path()),
            Err(DataDirError::InUse { .. })
        ));
        drop(first);
        assert!(DataDir::open(folder.path()).is_ok());
    }
}
