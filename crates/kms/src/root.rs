//! The root key: 32 bytes that seal everything else, kept outside the database.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use zeroize::Zeroizing;

pub type RootKey = Zeroizing<[u8; 32]>;

#[derive(Debug, thiserror::Error)]
pub enum RootKeyError {
    #[error("cannot read or write the root key {path}")]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("the root key {path} is open to others (mode {mode:o}): run chmod 600 on it")]
    Open { path: PathBuf, mode: u32 },
    #[error("the root key {path} has not exactly 32 bytes: restore it from your backup")]
    Length { path: PathBuf },
    #[error("the operating system gave no random bytes")]
    Random,
}

/// Reads the key file. `None`: there is none.
pub fn read(path: &Path) -> Result<Option<RootKey>, RootKeyError> {
    let failed = |source| RootKeyError::File {
        path: path.to_owned(),
        source,
    };
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error)),
    };
    let mode = file.metadata().map_err(failed)?.mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(RootKeyError::Open {
            path: path.to_owned(),
            mode,
        });
    }
    let mut key = Zeroizing::new([0_u8; 32]);
    let length = || RootKeyError::Length {
        path: path.to_owned(),
    };
    file.read_exact(key.as_mut_slice()).map_err(|_| length())?;
    if file.read(&mut [0]).map_err(failed)? != 0 {
        return Err(length());
    }
    Ok(Some(key))
}

/// Makes a new key file, whole or not at all. It never replaces one.
pub fn create(path: &Path) -> Result<RootKey, RootKeyError> {
    let failed = |source| RootKeyError::File {
        path: path.to_owned(),
        source,
    };
    let mut key = Zeroizing::new([0_u8; 32]);
    SystemRandom::new()
        .fill(key.as_mut_slice())
        .map_err(|_| RootKeyError::Random)?;
    // What is begun has another name, and is of no use to anybody.
    let mut begun = path.as_os_str().to_owned();
    begun.push(".part");
    let begun = PathBuf::from(begun);
    match std::fs::remove_file(&begun) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(failed(error)),
        Ok(()) | Err(_) => {}
    }
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&begun)
        .map_err(failed)?;
    file.write_all(key.as_slice())
        .and_then(|()| file.sync_all())
        .and_then(|()| std::fs::hard_link(&begun, path))
        .and_then(|()| std::fs::remove_file(&begun))
        .map_err(failed)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(failed)?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_key_is_made_once_and_is_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.key");
        assert!(read(&path).unwrap().is_none());
        let key = create(&path).unwrap();
        assert_eq!(read(&path).unwrap().unwrap(), key);
        assert!(create(&path).is_err(), "a root key is never replaced");
        assert_eq!(read(&path).unwrap().unwrap(), key);
        // What an end in the middle leaves is in nobody's way.
        let next = folder.path().join("root.key.new");
        std::fs::write(folder.path().join("root.key.new.part"), [7; 5]).unwrap();
        assert!(read(&next).unwrap().is_none());
        create(&next).unwrap();
        assert!(read(&next).unwrap().is_some());
        assert!(!folder.path().join("root.key.new.part").exists());
        assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(read(&path), Err(RootKeyError::Open { .. })));
    }

    #[test]
    fn a_key_of_another_length_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.key");
        for length in [0, 31, 33] {
            let _ = std::fs::remove_file(&path);
            let mut file = OpenOptions::new()
                .write(true)
                .create(true)
                .truncate(true)
                .mode(0o600)
                .open(&path)
                .unwrap();
            file.write_all(&vec![7; length]).unwrap();
            assert!(
                matches!(read(&path), Err(RootKeyError::Length { .. })),
                "{length}"
            );
        }
    }
}
