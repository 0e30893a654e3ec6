//! Which of the machine's networks an engine has. Several engines may share a machine: each has
//! addresses, links and a table of the packet filter that are its alone, claimed under a lock.
//!
//! A claim is a file named as the network, with the engine's name in it. The engine holds a lock
//! on the file's first byte, and each container on the byte of its own address: containers
//! outlive their engine, and so does the claim. A file on which nobody holds anything is left
//! over, and whoever comes next may collect it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::PathBuf;

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, Flock, FlockArg, fcntl};
use nix::libc;

use super::routes::{NETWORKS_MAX, Slot};
use super::state::byte_range;

/// Claims of all engines of this machine.
const CLAIMS_DIR: &str = "/run/batchyard/networks";
const ENGINE_BYTE: i64 = 0;
/// An engine's name is 16 digits.
const OWNER_BYTES_MAX: u64 = 64;

/// All claims, while nobody else changes any.
#[derive(Debug)]
pub struct Claims {
    folder: PathBuf,
    _lock: Flock<File>,
}

/// A claim that somebody made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub slot: Slot,
    pub owner: String,
    /// An engine or a container holds it.
    pub held: bool,
}

/// An engine's own claim, held until this is dropped or the process ends.
#[derive(Debug)]
pub struct Claim {
    file: File,
}

/// An address of a claimed network, until this is dropped or the process ends.
#[derive(Debug)]
pub struct Address {
    pub number: u32,
    _file: File,
}

impl Claims {
    pub fn lock() -> io::Result<Self> {
        Self::lock_in(PathBuf::from(CLAIMS_DIR))
    }

    fn lock_in(folder: PathBuf) -> io::Result<Self> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&folder)?;
        let file = open(true).open(folder.join("lock"))?;
        let lock = Flock::lock(file, FlockArg::LockExclusive)
            .map_err(|(_, errno)| io::Error::from(errno))?;
        Ok(Self {
            folder,
            _lock: lock,
        })
    }

    pub fn found(&self) -> io::Result<Vec<Found>> {
        let mut found = Vec::new();
        for number in 0..NETWORKS_MAX {
            let slot = Slot(number);
            let file = match open(false).open(path(&self.folder, slot)) {
                Ok(file) => file,
                Err(e) if e.kind() == io::ErrorKind::NotFound => continue,
                Err(e) => return Err(e),
            };
            found.push(Found {
                slot,
                owner: owner_in(&file)?,
                held: held_by_others(&file)?,
            });
        }
        Ok(found)
    }

    /// Claims a network that nobody has, or takes up one's own.
    pub fn take(&self, slot: Slot, owner: &str) -> io::Result<Claim> {
        let path = path(&self.folder, slot);
        let own = match open(false).open(&path) {
            Ok(file) => Some(file),
            Err(e) if e.kind() == io::ErrorKind::NotFound => None,
            Err(e) => return Err(e),
        };
        let file = if let Some(file) = own {
            if owner_in(&file)? != owner {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            file
        } else {
            // The name is there only with its content: a daemon may be killed in between.
            let unfinished = self.folder.join("new");
            let mut file = open(true).truncate(true).open(&unfinished)?;
            writeln!(file, "{owner}")?;
            fs::rename(&unfinished, &path)?;
            file
        };
        // Shared: what a dying engine has not let go of yet is no matter to its next life. That
        // an engine is alone in its folder is its folder's lock's to say.
        if !lock_byte(&file, libc::F_RDLCK, ENGINE_BYTE)? {
            return Err(io::Error::other("the engine's network is held by another"));
        }
        Ok(Claim { file })
    }

    /// The network is anybody's again. What it consists of must be gone.
    pub fn release(&self, slot: Slot) -> io::Result<()> {
        fs::remove_file(path(&self.folder, slot))
    }
}

impl Claim {
    /// Whether containers have addresses of it.
    pub fn in_use(&self) -> io::Result<bool> {
        held_by_others(&self.file)
    }
}

/// Takes the first address of the network, in the order given, that no other container has.
pub fn address(slot: Slot, owner: &str, numbers: impl Iterator<Item = u32>) -> io::Result<Address> {
    address_in(PathBuf::from(CLAIMS_DIR), slot, owner, numbers)
}

fn address_in(
    folder: PathBuf,
    slot: Slot,
    owner: &str,
    numbers: impl Iterator<Item = u32>,
) -> io::Result<Address> {
    let lost = || io::Error::other("the engine's claim of its network is gone");
    let file = open(false).open(path(&folder, slot))?;
    if owner_in(&file)? != owner {
        return Err(lost());
    }
    for number in numbers {
        if lock_byte(&file, libc::F_WRLCK, i64::from(number))? {
            // Collected between opening and locking: the lock is on a file nobody finds.
            if file.metadata()?.nlink() == 0 {
                return Err(lost());
            }
            return Ok(Address {
                number,
                _file: file,
            });
        }
    }
    Err(io::Error::other("all addresses are in use"))
}

fn open(create: bool) -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(create).mode(0o600);
    options
}

fn path(folder: &std::path::Path, slot: Slot) -> PathBuf {
    folder.join(slot.to_string())
}

fn owner_in(file: &File) -> io::Result<String> {
    let mut text = String::new();
    file.take(OWNER_BYTES_MAX).read_to_string(&mut text)?;
    Ok(text.trim_end().to_owned())
}

/// Whether the byte is this file's now; another open of the file may hold it.
fn lock_byte(file: &File, kind: libc::c_int, byte: i64) -> io::Result<bool> {
    let range = byte_range(kind, byte, 1)?;
    match fcntl(file, FcntlArg::F_OFD_SETLK(&range)) {
        Ok(_) => Ok(true),
        Err(Errno::EAGAIN | Errno::EACCES) => Ok(false),
        Err(e) => Err(e.into()),
    }
}

fn held_by_others(file: &File) -> io::Result<bool> {
    // No length is all there is.
    let mut range = byte_range(libc::F_WRLCK, 0, 0)?;
    fcntl(file, FcntlArg::F_OFD_GETLK(&mut range))?;
    Ok(libc::c_int::from(range.l_type) != libc::F_UNLCK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_lasts_as_long_as_anybody_holds_a_part_of_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = || folder.path().join("claims");
        let claims = || Claims::lock_in(at()).expect("locked");
        let claim = claims().take(Slot(3), "one").expect("free");
        assert!(claims().take(Slot(3), "two").is_err());
        let found = |held| Found {
            slot: Slot(3),
            owner: "one".to_owned(),
            held,
        };
        assert!(!claim.in_use().expect("asked"));
        let first = address_in(at(), Slot(3), "one", 16..20).expect("free");
        let second = address_in(at(), Slot(3), "one", 16..20).expect("free");
        assert_eq!((first.number, second.number), (16, 17));
        assert!(address_in(at(), Slot(3), "one", 16..18).is_err());
        assert!(address_in(at(), Slot(3), "two", 16..20).is_err());
        assert!(address_in(at(), Slot(4), "one", 16..20).is_err());
        assert!(claim.in_use().expect("asked"));
        drop((claim, first));
        assert_eq!(claims().found().expect("listed"), [found(true)]);
        drop(claims().take(Slot(3), "one").expect("its own"));
        drop(second);
        assert_eq!(claims().found().expect("listed"), [found(false)]);
        claims().release(Slot(3)).expect("removed");
        assert_eq!(claims().found().expect("listed"), []);
        claims().take(Slot(3), "two").expect("anybody's");
    }
}
