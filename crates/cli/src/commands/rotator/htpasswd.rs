//! A file of users and bcrypt hashes, as registries and web servers read it.

use std::fs::{File, OpenOptions, Permissions};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};

/// What `htpasswd -B` takes; each more doubles the work of whoever checks.
const COST: u32 = 10;
const FILE_BYTES_MAX: u64 = 16 << 20;

/// Sets a user's password. The file is replaced in one step, so a reader sees it old or new.
pub fn set(path: &Path, user: &str, password: &str) -> Result<()> {
    // Rotations of other users of the same file wait here.
    let lock = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(with_ending(path, ".lock"))
        .with_context(|| format!("cannot lock {}", path.display()))?;
    lock.lock()?;
    let metadata =
        std::fs::metadata(path).with_context(|| format!("cannot read {}", path.display()))?;
    anyhow::ensure!(
        metadata.len() <= FILE_BYTES_MAX,
        "{} is too long",
        path.display()
    );
    let text = std::fs::read_to_string(path)?;
    // `2y` is how htpasswd writes it; readers take it as `2b`.
    let hash = bcrypt::hash_with_result(password, COST)?.format_for_version(bcrypt::Version::TwoY);
    let staged = with_ending(path, ".new");
    let mut file = OpenOptions::new()
        .create(true)
        .truncate(true)
        .write(true)
        .mode(0o600)
        .open(&staged)?;
    file.write_all(with_user(&text, user, &hash).as_bytes())?;
    file.set_permissions(Permissions::from_mode(metadata.mode() & 0o7777))?;
    std::os::unix::fs::fchown(&file, Some(metadata.uid()), Some(metadata.gid()))?;
    // Readers look at the time stamp, some by the second: it has to be a later one.
    let earliest = metadata.modified()? + Duration::from_secs(1);
    file.set_modified(earliest.max(file.metadata()?.modified()?))?;
    file.sync_all()?;
    std::fs::rename(&staged, path)?;
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn with_ending(path: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// The text with this user's line replaced, or added at the end.
fn with_user(text: &str, user: &str, hash: &str) -> String {
    let line = format!("{user}:{hash}");
    let mut lines: Vec<&str> = text.lines().collect();
    let is_user = |one: &&str| one.split_once(':').is_some_and(|(name, _)| name == user);
    match lines.iter().position(is_user) {
        Some(at) => lines[at] = &line,
        None => lines.push(&line),
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_users_line_changes() {
        let text = "# users\njo:a\njoe:b\n";
        assert_eq!(with_user(text, "jo", "x"), "# users\njo:x\njoe:b\n");
        assert_eq!(with_user(text, "ann", "x"), "# users\njo:a\njoe:b\nann:x\n");
        assert_eq!(with_user("", "ann", "x"), "ann:x\n");
    }

    #[test]
    fn a_password_that_was_set_is_the_one_that_holds() {
        let folder = std::env::temp_dir().join(format!("htpasswd-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("users");
        std::fs::write(&path, "other:$2y$05$x\n").unwrap();
        std::fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        set(&path, "jo", "first").unwrap();
        set(&path, "jo", "second").unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let hash = text
            .lines()
            .find_map(|line| line.strip_prefix("jo:"))
            .unwrap();
        assert!(hash.starts_with("$2y$10$"));
        assert!(bcrypt::verify("second", hash).unwrap());
        assert!(!bcrypt::verify("first", hash).unwrap());
        assert!(text.starts_with("other:$2y$05$x\n"));
        assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o640);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
