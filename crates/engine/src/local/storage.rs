//! What attempts write to the disk: no more each than they may, and together never all of it.
//!
//! The disk that holds their folders holds the daemon's database too. There is no quota that
//! works on every file system, so this looks: how much is free, often, since that costs nothing;
//! how much each attempt has written, as often as it takes a small part of the time to add up.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use disk::{Used, measure};
use serde::{Deserialize, Serialize};

use super::table::Shared;
use crate::{AttemptId, LaunchError, State, Storage};

const LOOK_EVERY: Duration = Duration::from_millis(250);
/// An attempt is measured no more often than this.
const MEASURE_EVERY: Duration = Duration::from_secs(1);
/// Nor for more than this part of the time.
const MEASURE_PART: u32 = 20;
/// One that wrote less than this is not why a disk is full.
const SHARE_BYTES_MIN: u64 = 64 << 20;
const SHARE_ENTRIES_MIN: u64 = 10_000;
/// Files that a disk has to have room for.
const FREE_ENTRIES_MIN: u64 = 10_000;
/// After an attempt was ended for a full disk: how long its room takes to be free again.
const ROOM_WAIT: Duration = Duration::from_secs(3);

/// What an attempt has of the disk, in its folder: it outlives the daemon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub storage: Option<Storage>,
    /// Layers of its image, which must stay as long as it runs.
    pub layers: Vec<PathBuf>,
}

/// What there is left of a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Free {
    pub bytes: u64,
    pub total_bytes: u64,
    /// `None` where files aren't limited.
    entries: Option<u64>,
}

impl Free {
    pub fn of(path: &Path) -> io::Result<Self> {
        let found = rustix::fs::statvfs(path)?;
        Ok(Self {
            bytes: found.f_bavail.saturating_mul(found.f_frsize),
            total_bytes: found.f_blocks.saturating_mul(found.f_frsize),
            entries: (found.f_files > 0).then_some(found.f_favail),
        })
    }

    fn is_short(self, bytes_min: u64) -> bool {
        self.bytes < bytes_min
            || self
                .entries
                .is_some_and(|entries| entries < FREE_ENTRIES_MIN)
    }
}

/// The disk of an engine, for those who put something else on it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Room(pub(super) Arc<Shared>);

impl Room {
    pub fn free(&self) -> io::Result<Free> {
        Free::of(self.0.state.root())
    }

    /// The layers of all attempts that are known. It fails if one's are not.
    pub fn layers_in_use(&self) -> io::Result<Vec<PathBuf>> {
        let mut all = Vec::new();
        for seen in self.0.observe() {
            if matches!(seen.state, State::Exited(_)) {
                continue;
            }
            let kept = self.0.state.attempt(&seen.attempt).kept()?;
            // One that is just being started has used them just now.
            let unknown =
                || io::Error::other(format!("the layers of {} are unknown", seen.attempt));
            match kept {
                Some(kept) => all.extend(kept.layers),
                None if seen.state == State::Starting => {}
                None => return Err(unknown()),
            }
        }
        Ok(all)
    }
}

/// Refuses a start on a disk that is short already.
pub fn check(folder: &Path, free_bytes_min: u64) -> Result<(), LaunchError> {
    let free = Free::of(folder).map_err(|e| LaunchError::Internal(e.to_string()))?;
    if free.is_short(free_bytes_min) {
        return Err(LaunchError::Storage(short(free)));
    }
    Ok(())
}

fn short(free: Free) -> String {
    format!(
        "no space left on device: {} of the server's disk are free",
        mib(free.bytes)
    )
}

/// When each attempt is measured next.
type Due = BTreeMap<AttemptId, Instant>;

/// Looks on as long as the engine lives.
pub async fn watch(shared: Arc<Shared>) {
    let mut due = Due::new();
    let mut wait_until = Instant::now();
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let running = shared.running();
        due.retain(|attempt, _| running.contains(attempt));
        if running.is_empty() {
            continue;
        }
        let (within, mut next) = (shared.clone(), std::mem::take(&mut due));
        let looking = tokio::task::spawn_blocking(move || {
            look(&within, &running, &mut next);
            let ended = Instant::now() >= wait_until && look_at_disk(&within, &running);
            (next, ended)
        });
        match looking.await {
            Ok((next, ended)) => {
                due = next;
                if ended {
                    wait_until = Instant::now() + ROOM_WAIT;
                }
            }
            Err(error) => tracing::error!(%error, "what attempts write was not looked at"),
        }
    }
}

/// Measures those that are due, and ends those that wrote more than they may.
fn look(shared: &Shared, running: &[AttemptId], due: &mut Due) {
    for attempt in running {
        let began = Instant::now();
        if due.get(attempt).is_some_and(|at| *at > began) {
            continue;
        }
        let kept = shared.state.attempt(attempt).kept();
        let limit = kept.ok().flatten().and_then(|kept| kept.storage);
        if let Some(limit) = limit {
            let used = written(shared, attempt);
            if used.bytes > limit.bytes_max {
                let why = format!(
                    "no space left on device: it has written {}, and may write {}",
                    mib(used.bytes),
                    mib(limit.bytes_max)
                );
                end(shared, attempt, &why);
            }
        }
        let pause = (began.elapsed() * MEASURE_PART).max(MEASURE_EVERY);
        due.insert(attempt.clone(), Instant::now() + pause);
    }
}

/// Ends the one that wrote most, if the disk is nearly full and that may be why; whether it did.
fn look_at_disk(shared: &Shared, running: &[AttemptId]) -> bool {
    let free = match Free::of(shared.state.root()) {
        Ok(free) if free.is_short(shared.free_bytes_min) => free,
        Ok(_) => return false,
        Err(error) => {
            tracing::warn!(%error, "what is free of the disk cannot be seen");
            return false;
        }
    };
    let all = running.iter().map(|a| (a.clone(), written(shared, a)));
    let by_entries = free.bytes >= shared.free_bytes_min;
    let Some(attempt) = largest(all.collect(), by_entries) else {
        tracing::warn!(
            free_bytes = free.bytes,
            "the disk is nearly full, and no job is why"
        );
        return false;
    };
    end(shared, &attempt, &short(free));
    true
}

/// The one that has most of what there is too little of.
fn largest(all: Vec<(AttemptId, Used)>, by_entries: bool) -> Option<AttemptId> {
    let share = |used: &Used| {
        if by_entries {
            (used.entries, SHARE_ENTRIES_MIN)
        } else {
            (used.bytes, SHARE_BYTES_MIN)
        }
    };
    let guilty = all.into_iter().filter(|(_, used)| {
        let (has, least) = share(used);
        has >= least
    });
    guilty
        .max_by_key(|(_, used)| share(used).0)
        .map(|(attempt, _)| attempt)
}

/// What an attempt has written: to its upper folder, and to volumes that are made for it alone.
fn written(shared: &Shared, attempt: &AttemptId) -> Used {
    let dir = shared.state.attempt(attempt);
    let kept = dir.kept().ok().flatten().and_then(|kept| kept.storage);
    let folders = kept.map(|storage| storage.folders).unwrap_or_default();
    let mut sum = Used::default();
    for folder in std::iter::once(dir.upper()).chain(folders) {
        match measure(&folder) {
            Ok(used) => {
                sum.bytes = sum.bytes.saturating_add(used.bytes);
                sum.entries += used.entries;
            }
            Err(error) => tracing::warn!(%attempt, %error, "not measured"),
        }
    }
    sum
}

/// Says why, then kills all of it: who fills a disk is not asked to end in its own time.
fn end(shared: &Shared, attempt: &AttemptId, why: &str) {
    tracing::warn!(%attempt, why, "ended for what it wrote");
    if let Err(error) = shared.state.attempt(attempt).write_full(why) {
        tracing::error!(%attempt, %error, "why it is ended is not recorded");
    }
    if let Err(error) = shared.cgroups.kill(attempt) {
        tracing::error!(%attempt, %error, "not ended");
    }
}

fn mib(bytes: u64) -> String {
    format!("{} MiB", bytes >> 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_ended_for_a_full_disk() {
        let used = |name: &str, mib: u64, entries: u64| {
            let bytes = mib << 20;
            (name.parse().expect("an id"), Used { bytes, entries })
        };
        let small = || used("small", 63, 9_999);
        let large = || used("large", 900, 1);
        let many = || used("many", 100, 50_000);
        #[rustfmt::skip]
        let table = [
            (vec![],                            false, None),
            (vec![small()],                     false, None),
            (vec![small()],                     true,  None),
            (vec![small(), large(), many()],    false, Some("large")),
            (vec![many(), large(), small()],    true,  Some("many")),
            (vec![large(), small()],            true,  None),
        ];
        for (row, (all, by_entries, expected)) in table.into_iter().enumerate() {
            let found = largest(all, by_entries).map(|attempt| attempt.to_string());
            assert_eq!(found.as_deref(), expected, "row {row}");
        }
    }

    #[test]
    fn short_of_bytes_or_of_entries() {
        let free = |bytes, entries| Free {
            bytes,
            total_bytes: 1000,
            entries,
        };
        assert!(!free(100, None).is_short(100));
        assert!(free(99, None).is_short(100));
        assert!(free(100, Some(9_999)).is_short(100));
        assert!(!free(100, Some(10_000)).is_short(100));
    }
}
