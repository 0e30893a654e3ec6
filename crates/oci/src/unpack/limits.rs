//! What a pull may bring to the disk: so much with all of its layers together, and never the last
//! that the disk has.

use std::cell::Cell;
use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::UnpackError;

/// Files, folders and links of one image, those that its archives only imply among them.
pub(crate) const ENTRIES_MAX: u64 = 2_000_000;
/// Bytes of one image once it is unpacked, holes in files among them.
pub(crate) const UNPACKED_BYTES_MAX: u64 = 128 << 30;
/// Left free on the disk, whatever an image wants.
const DISK_FREE_BYTES_MIN: u64 = 512 << 20;
const DISK_FREE_INODES_MIN: u64 = 16_384;
/// How much is written between two looks at the disk.
const DISK_LOOK_BYTES: u64 = 64 << 20;
const DISK_LOOK_ENTRIES: u64 = 1_024;

/// What the layers of one pull have brought, whichever of them are unpacked at the same time.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    entries: AtomicU64,
    bytes: AtomicU64,
    disk_free_bytes_min: u64,
}

impl Tally {
    /// Of a pull that leaves so much of the disk.
    pub fn leaving(disk_free_bytes_min: u64) -> Self {
        Self {
            disk_free_bytes_min,
            ..Self::default()
        }
    }
}

/// One layer's view of the tally and of the disk.
#[derive(Debug)]
pub(super) struct Ledger {
    tally: Arc<Tally>,
    disk: File,
    bytes_unseen: Cell<u64>,
    entries_unseen: Cell<u64>,
}

impl Ledger {
    pub fn open(folder: &Path, tally: Arc<Tally>) -> Result<Self, UnpackError> {
        let ledger = Self {
            tally,
            disk: File::open(folder).map_err(UnpackError::Disk)?,
            bytes_unseen: Cell::new(0),
            entries_unseen: Cell::new(0),
        };
        ledger.look()?;
        Ok(ledger)
    }

    /// One more entry, or one more folder that an entry's name implies.
    pub fn entry(&self) -> Result<(), UnpackError> {
        add(
            &self.tally.entries,
            1,
            ENTRIES_MAX,
            "it has too many entries",
        )?;
        if passes(&self.entries_unseen, 1, DISK_LOOK_ENTRIES) {
            self.look()?;
        }
        Ok(())
    }

    pub fn bytes(&self, bytes: u64) -> Result<(), UnpackError> {
        let why = "it has too many bytes";
        add(&self.tally.bytes, bytes, UNPACKED_BYTES_MAX, why)?;
        if passes(&self.bytes_unseen, bytes, DISK_LOOK_BYTES) {
            self.look()?;
        }
        Ok(())
    }

    fn look(&self) -> Result<(), UnpackError> {
        let disk = rustix::fs::fstatvfs(&self.disk).map_err(|e| UnpackError::Disk(e.into()))?;
        let bytes = disk.f_bavail.saturating_mul(disk.f_frsize);
        // A file system that makes inodes as it needs them says that it has none at all.
        let few_inodes = disk.f_files > 0 && disk.f_favail < DISK_FREE_INODES_MIN;
        let left = self.tally.disk_free_bytes_min.max(DISK_FREE_BYTES_MIN);
        if bytes < left || few_inodes {
            return Err(UnpackError::Disk(io::ErrorKind::StorageFull.into()));
        }
        Ok(())
    }
}

/// Adds to what is shared. `more` is compared before it is added: it may be any number.
fn add(sum: &AtomicU64, more: u64, max: u64, why: &'static str) -> Result<(), UnpackError> {
    if more <= max && sum.fetch_add(more, Ordering::Relaxed) <= max - more {
        Ok(())
    } else {
        Err(UnpackError::TooLarge(why))
    }
}

/// Whether a count has passed a step; it begins anew then.
fn passes(count: &Cell<u64>, more: u64, step: u64) -> bool {
    let sum = count.get().saturating_add(more);
    let passed = sum >= step;
    count.set(if passed { 0 } else { sum });
    passed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_share_one_limit() {
        let folder = tempfile::tempdir().expect("a folder");
        let tally = Arc::new(Tally::default());
        let ledger = || Ledger::open(folder.path(), Arc::clone(&tally)).expect("opens");
        let (first, second) = (ledger(), ledger());
        first.bytes(UNPACKED_BYTES_MAX - 1).expect("fits");
        second.bytes(1).expect("fits to the last byte");
        for ledger in [&first, &second, &ledger()] {
            let more = ledger.bytes(1);
            assert!(matches!(more, Err(UnpackError::TooLarge(_))), "{more:?}");
        }
        let all = ledger().bytes(u64::MAX);
        assert!(matches!(all, Err(UnpackError::TooLarge(_))), "{all:?}");
        first.entry().expect("entries are counted apart");
    }

    #[test]
    fn a_pull_leaves_what_it_is_told_to() {
        let folder = tempfile::tempdir().expect("a folder");
        let opened = |left| Ledger::open(folder.path(), Arc::new(Tally::leaving(left)));
        opened(0).expect("there is room");
        let short = opened(u64::MAX).expect_err("no disk has so much");
        assert!(matches!(short, UnpackError::Disk(_)), "{short:?}");
    }

    #[test]
    fn the_disk_is_looked_at_now_and_then() {
        let count = Cell::new(0);
        let looks = (0..10).filter(|_| passes(&count, 4, 10)).count();
        assert_eq!(looks, 3);
        assert!(passes(&count, u64::MAX, 10));
    }
}
