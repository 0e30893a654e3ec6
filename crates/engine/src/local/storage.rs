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

use disk::{ENTRIES_MAX, Used, measure};
use serde::{Deserialize, Serialize};

use super::table::Shared;
use super::unlinked;
use crate::{AttemptId, LaunchError, State, Storage};

const LOOK_EVERY: Duration = Duration::from_millis(250);
/// An attempt is measured no more often than this.
const MEASURE_EVERY: Duration = Duration::from_secs(1);
/// Nor for more than this part of the time.
const MEASURE_PART: u32 = 20;
/// After so many failures in a row, who cannot be measured is ended.
const FAILURES_MAX: u32 = 10;
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
type Plan = BTreeMap<AttemptId, Due>;

#[derive(Debug, Clone, Copy)]
struct Due {
    at: Instant,
    /// Measurings that failed since the last one that did not.
    failures: u32,
}

/// Looks on as long as the engine lives.
pub async fn watch(shared: Arc<Shared>) {
    let mut due = Plan::new();
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
fn look(shared: &Shared, running: &[AttemptId], plan: &mut Plan) {
    for attempt in running {
        let began = Instant::now();
        let due = plan.get(attempt).copied();
        if due.is_some_and(|due| due.at > began) {
            continue;
        }
        let mut failures = due.map_or(0, |due| due.failures);
        let kept = shared.state.attempt(attempt).kept();
        if let Some(limit) = kept.ok().flatten().and_then(|kept| kept.storage) {
            let used = written(shared, attempt);
            failures = if used.is_ok() { 0 } else { failures + 1 };
            if let Some(why) = excess(&used, limit.bytes_max, failures) {
                end(shared, attempt, &why);
            }
        }
        let pause = (began.elapsed() * MEASURE_PART).max(MEASURE_EVERY);
        let at = Instant::now() + pause;
        plan.insert(attempt.clone(), Due { at, failures });
    }
}

/// Why an attempt that wrote so much is ended, if it is.
fn excess(used: &io::Result<Used>, bytes_max: u64, failures: u32) -> Option<String> {
    let written = match used {
        Ok(used) if used.is_endless() => format!("more than {ENTRIES_MAX} files"),
        Ok(used) if used.bytes > bytes_max => mib(used.bytes),
        Err(error) if failures >= FAILURES_MAX => format!("what cannot be added up ({error})"),
        Ok(_) | Err(_) => return None,
    };
    Some(format!(
        "no space left on device: it has written {written}, and may write {}",
        mib(bytes_max)
    ))
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
    // Who cannot be measured is the first to be suspected.
    let unknown = Used {
        bytes: u64::MAX,
        entries: ENTRIES_MAX,
    };
    let all = running
        .iter()
        .map(|a| (a.clone(), written(shared, a).unwrap_or(unknown)));
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

/// What an attempt has written: to its upper folder, to volumes that are made for it alone, and to
/// files without a name.
fn written(shared: &Shared, attempt: &AttemptId) -> io::Result<Used> {
    let dir = shared.state.attempt(attempt);
    let kept = dir.kept()?.and_then(|kept| kept.storage);
    let folders = kept.map(|storage| storage.folders).unwrap_or_default();
    let mut sum = unlinked::held(&shared.cgroups.processes(attempt), &dir.upper());
    for folder in std::iter::once(dir.upper()).chain(folders) {
        let used = measure(&folder)
            .inspect_err(|error| tracing::warn!(%attempt, %error, "not measured"))?;
        sum.bytes = sum.bytes.saturating_add(used.bytes);
        sum.entries = sum.entries.saturating_add(used.entries);
    }
    Ok(sum)
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
    fn who_is_ended_for_what_it_wrote() {
        let used = |bytes, entries| Ok(Used { bytes, entries });
        let failed = || Err(io::Error::other("moved"));
        #[rustfmt::skip]
        let table = [
            (used(100, 1),           0,            None),
            (used(101, 1),           0,            Some("it has written 0 MiB")),
            (used(1, ENTRIES_MAX),   0,            Some("it has written more than 4000000 files")),
            (failed(),               1,            None),
            (failed(),               FAILURES_MAX, Some("it has written what cannot be added up (moved)")),
        ];
        for (row, (used, failures, expected)) in table.into_iter().enumerate() {
            let why = excess(&used, 100, failures);
            let starts = |expected: &str| {
                let why = why.as_deref().unwrap_or_default();
                why.strip_prefix("no space left on device: ")
                    .is_some_and(|rest| rest.starts_with(expected))
            };
            assert!(expected.map_or(why.is_none(), starts), "row {row}: {why:?}");
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
