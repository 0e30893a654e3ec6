//! Layers that nobody has used for a while go, the longest unused first, until there is room.
//!
//! A layer is marked whenever an image that has it is asked for, in the same turn as it is looked
//! up. One that was marked lately is never taken: a pull under way counts on it. Those of running
//! containers are named by the caller. What is gone is fetched again by the next pull.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rustix::fs::{Timespec, Timestamps, UTIME_NOW, futimens};

use crate::digest::Digest;
use crate::store::LayerStore;

/// What may go.
#[derive(Debug)]
pub struct Collection<'a> {
    /// Of running containers: never.
    pub in_use: &'a [PathBuf],
    /// Used since then: not.
    pub unused_since: SystemTime,
    /// So much has to be free.
    pub wanted_bytes: u64,
}

/// What went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Collected {
    pub layers: u64,
    pub bytes: u64,
}

/// What is kept of images.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stored {
    pub layers: u64,
    pub bytes: u64,
}

impl LayerStore {
    /// The layers are wanted now, if they are all there.
    pub(crate) fn use_now(&self, diff_ids: &[Digest]) -> bool {
        let _turn = self.removing();
        let there = diff_ids.iter().all(|id| self.layer(id).exists());
        there
            && diff_ids.iter().all(|id| {
                let marked = mark(&self.layer(id));
                marked
                    .inspect_err(|error| tracing::warn!(%error, "a layer's use is not noted"))
                    .is_ok()
            })
    }

    pub(crate) fn collect(
        &self,
        what: &Collection<'_>,
        free: impl Fn() -> io::Result<u64>,
    ) -> io::Result<Collected> {
        let mut gone = Collected::default();
        let mut unused = self.unused(what)?;
        unused.sort();
        for (_, layer) in unused {
            if free()? >= what.wanted_bytes {
                break;
            }
            let Some(trash) = self.take_away(&layer, what.unused_since)? else {
                continue;
            };
            let bytes = disk::measure(&trash).map(|used| used.bytes).unwrap_or(0);
            disk::remove_tree(&trash)?;
            gone.layers += 1;
            gone.bytes += bytes;
        }
        Ok(gone)
    }

    /// When each was used last that is in no use.
    fn unused(&self, what: &Collection<'_>) -> io::Result<Vec<(SystemTime, PathBuf)>> {
        let in_use: BTreeSet<&PathBuf> = what.in_use.iter().collect();
        let mut found = Vec::new();
        for layer in self.all()? {
            let used = last_use(&layer)?;
            if used < what.unused_since && !in_use.contains(&layer) {
                found.push((used, layer));
            }
        }
        Ok(found)
    }

    /// All layers' folders.
    pub(crate) fn all(&self) -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(self.layers())?;
        let paths = entries.map(|entry| Ok(entry?.path()));
        let paths: io::Result<Vec<PathBuf>> = paths.collect();
        // Beside a layer's folder are its files, which have endings.
        Ok(paths?
            .into_iter()
            .filter(|p| p.extension().is_none())
            .collect())
    }

    /// Out of sight, unless somebody has asked for it meanwhile.
    fn take_away(&self, layer: &Path, unused_since: SystemTime) -> io::Result<Option<PathBuf>> {
        let trash = self.incoming()?;
        let _turn = self.removing();
        if last_use(layer)? >= unused_since {
            fs::remove_dir(trash)?;
            return Ok(None);
        }
        // An empty folder may be replaced by another.
        fs::rename(layer, &trash)?;
        for ending in [MARK, "folders"] {
            match fs::remove_file(layer.with_extension(ending)) {
                Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
                _ => {}
            }
        }
        Ok(Some(trash))
    }

    pub(crate) fn stored(&self) -> io::Result<Stored> {
        let mut stored = Stored::default();
        for layer in self.all()? {
            stored.layers += 1;
            stored.bytes += disk::measure(&layer)?.bytes;
        }
        Ok(stored)
    }
}

/// The ending of the file beside a layer whose time is that of the layer's last use.
const MARK: &str = "used";

pub(crate) fn mark(layer: &Path) -> io::Result<()> {
    let mark = File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(layer.with_extension(MARK))?;
    let now = Timespec {
        tv_sec: 0,
        tv_nsec: UTIME_NOW,
    };
    let times = Timestamps {
        last_access: now,
        last_modification: now,
    };
    Ok(futimens(&mark, &times)?)
}

/// One from before there were marks was used when the folder it lies in was made.
fn last_use(layer: &Path) -> io::Result<SystemTime> {
    match fs::metadata(layer.with_extension(MARK)) {
        Ok(mark) => mark.modified(),
        Err(e) if e.kind() == io::ErrorKind::NotFound => fs::symlink_metadata(layer)?.created(),
        Err(e) => Err(e),
    }
}

/// How long a layer stays at least: longer than any pull takes.
pub const KEPT_MIN: Duration = Duration::from_hours(3);

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn digest(text: &str) -> Digest {
        Digest::sha256(text.as_bytes())
    }

    fn store(names: &[&str]) -> (tempfile::TempDir, LayerStore) {
        let folder = tempfile::tempdir().expect("a folder");
        let store = LayerStore::open(folder.path()).expect("opens");
        for name in names {
            let incoming = store.incoming().expect("made");
            fs::write(incoming.join("file"), vec![1; 100_000]).expect("written");
            store.keep(&incoming, &digest(name), &[]).expect("kept");
        }
        (folder, store)
    }

    fn used_ago(store: &LayerStore, name: &str, hours: u64) {
        let mark = store.layer(&digest(name)).with_extension(MARK);
        let file = File::options().write(true).open(mark).expect("marked");
        let then = SystemTime::now() - Duration::from_hours(hours);
        file.set_modified(then).expect("set");
    }

    fn since(hours: u64) -> SystemTime {
        SystemTime::now() - Duration::from_hours(hours)
    }

    #[test]
    fn the_longest_unused_go_until_there_is_room() {
        let (_folder, store) = store(&["old", "older", "oldest", "running", "new"]);
        for (name, hours) in [("old", 5), ("older", 6), ("oldest", 7), ("running", 9)] {
            used_ago(&store, name, hours);
        }
        let running = [store.layer(&digest("running"))];
        let collect = |wanted_bytes| {
            let asked = Cell::new(0);
            let free = || {
                asked.set(asked.get() + 1);
                Ok(asked.get())
            };
            let what = Collection {
                in_use: &running,
                unused_since: since(4),
                wanted_bytes,
            };
            store.collect(&what, free).expect("collected")
        };
        assert_eq!(collect(0), Collected::default());
        let gone = collect(3);
        assert!(gone.layers == 2 && gone.bytes >= 200_000, "{gone:?}");
        for (name, there) in [("old", true), ("older", false), ("oldest", false)] {
            assert_eq!(store.layer(&digest(name)).exists(), there, "{name}");
        }
        assert_eq!(collect(u64::MAX).layers, 1);
        let left: BTreeSet<PathBuf> = store.all().expect("listed").into_iter().collect();
        let new = store.layer(&digest("new"));
        assert_eq!(left, BTreeSet::from([new, running[0].clone()]));
    }

    #[test]
    fn a_use_keeps_a_layer_and_a_missing_one_is_no_use() {
        let (_folder, store) = store(&["a", "b"]);
        for name in ["a", "b"] {
            used_ago(&store, name, 5);
        }
        assert!(store.use_now(&[digest("a")]));
        assert!(!store.use_now(&[digest("b"), digest("none")]));
        let what = Collection {
            in_use: &[],
            unused_since: since(4),
            wanted_bytes: u64::MAX,
        };
        assert_eq!(store.collect(&what, || Ok(0)).expect("collected").layers, 1);
        assert!(store.use_now(&[digest("a")]) && !store.use_now(&[digest("b")]));
        assert_eq!(store.stored().expect("counted").layers, 1);
    }
}
