//! DescribeServer: how the server stands, for its operators alone.

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use batch::{Machine, Overview};
use engine::Room;
use iam::{Any, Caller, check_operator};
use tokio::sync::Mutex;
use wire::r#gen::batchyard as shape;
use wire::r#gen::batchyard::action;
use wire::{Action as _, Fault, Timestamp};

use crate::data_dir::DataDir;
use crate::own::Own;
use crate::settings::{MIB, Settings};

/// Regions that are told.
const REGIONS_MAX: usize = 100;
/// What is on the disk is added up no more often than this, whoever asks how often.
const MEASURE_EVERY: Duration = Duration::from_mins(1);

/// What is known of the server since its start.
#[derive(Debug)]
pub struct Facts {
    started_at: Timestamp,
    data_dir: PathBuf,
    databases: [PathBuf; 2],
    images: PathBuf,
    /// Where what jobs write is.
    jobs: [PathBuf; 2],
    room: Room,
    machine: Machine,
    free_bytes_min: u64,
    job_bytes_max: u64,
    image_keep_hours: u32,
    measured: Mutex<Option<(Instant, Sizes)>>,
}

/// What the parts of the data directory take.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sizes {
    database: u64,
    logs: u64,
    images: u64,
    jobs: u64,
}

/// What is read in the transaction in which the permission is decided.
struct Read {
    accounts: (i64, i64),
    overview: Overview,
    regions: Vec<String>,
    trail: audit::Verification,
    failed: Vec<shape::FailedRotation>,
}

impl Facts {
    pub fn new(settings: &Settings, dir: &DataDir, room: Room) -> Self {
        Self {
            started_at: crate::now(),
            data_dir: dir.path().to_owned(),
            databases: [dir.database(), dir.log_database()],
            images: dir.images(),
            jobs: [dir.engine(), dir.volumes()],
            room,
            machine: settings.machine,
            free_bytes_min: settings.choices().free_bytes_min,
            job_bytes_max: settings.job_storage_mib.saturating_mul(MIB),
            image_keep_hours: settings.image_keep_hours,
            measured: Mutex::default(),
        }
    }

    async fn sizes(&self) -> Result<Sizes, Fault> {
        // Who asks meanwhile waits for the same answer.
        let mut measured = self.measured.lock().await;
        if let Some((at, sizes)) = *measured
            && at.elapsed() < MEASURE_EVERY
        {
            return Ok(sizes);
        }
        let (databases, images, jobs) = (
            self.databases.clone(),
            self.images.clone(),
            self.jobs.clone(),
        );
        let sizes = tokio::task::spawn_blocking(move || measure(&databases, &images, &jobs));
        let sizes = sizes.await.map_err(io::Error::other).and_then(|it| it);
        let sizes = sizes.map_err(|error| cannot_measure(&error))?;
        *measured = Some((Instant::now(), sizes));
        Ok(sizes)
    }

    fn disk(&self, sizes: Sizes) -> io::Result<shape::Disk> {
        let free = self.room.free()?;
        Ok(shape::Disk {
            total_bytes: long(free.total_bytes),
            free_bytes: long(free.bytes),
            free_bytes_min: long(self.free_bytes_min),
            job_bytes_max: long(self.job_bytes_max),
            image_keep_hours: long(self.image_keep_hours.into()),
            database_bytes: long(sizes.database),
            log_bytes: long(sizes.logs),
            image_bytes: long(sizes.images),
            job_bytes: long(sizes.jobs),
        })
    }
}

fn cannot_measure(error: &io::Error) -> Fault {
    tracing::error!(%error, "cannot tell what the data directory takes of its disk");
    Fault::internal()
}

fn measure(
    [database, logs]: &[PathBuf; 2],
    images: &Path,
    jobs: &[PathBuf; 2],
) -> io::Result<Sizes> {
    let mut sizes = Sizes {
        database: database_bytes(database)?,
        logs: database_bytes(logs)?,
        images: disk::measure(images)?.bytes,
        jobs: 0,
    };
    for folder in jobs {
        sizes.jobs += disk::measure(folder)?.bytes;
    }
    Ok(sizes)
}

/// A database's file with those that `SQLite` keeps beside it.
fn database_bytes(path: &Path) -> io::Result<u64> {
    let mut bytes = 0;
    for suffix in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        match std::fs::metadata(&name) {
            Ok(found) => bytes += found.len(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(bytes)
}

fn long(number: u64) -> Option<i64> {
    i64::try_from(number).ok()
}

impl Own {
    pub(crate) async fn status(
        &self,
        caller: &Caller,
    ) -> Result<shape::DescribeServerResponse, Fault> {
        type A = action::DescribeServer;
        let (who, log) = (caller.clone(), self.kms.audit().clone());
        let read = self
            .store
            .read::<_, iam::Denied>(move |tx| {
                check_operator(tx, &who, A::NAME)?;
                who.authorize::<A>(tx, &Any::of(&who))?;
                let overview = batch::overview(tx)?;
                let mut regions = overview.regions.clone();
                regions.extend(secrets::regions(tx)?);
                regions.extend(kms::regions(tx)?);
                Ok(Read {
                    accounts: iam::count_accounts(tx)?,
                    overview,
                    regions,
                    trail: log.head(tx)?,
                    failed: secrets::rotation::failed(tx)?,
                })
            })
            .await?;
        let sizes = self.facts.sizes().await?;
        let disk = self.facts.disk(sizes);
        let disk = disk.map_err(|error| cannot_measure(&error))?;
        let (source, path) = self.root.told();
        Ok(shape::DescribeServerResponse {
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            started_date: Some(self.facts.started_at),
            data_directory: Some(self.facts.data_dir.display().to_string()),
            machine: Some(shape::Machine {
                vcpus: Some(self.facts.machine.vcpus.into()),
                memory_mib: long(self.facts.machine.memory_mib),
            }),
            disk: Some(disk),
            root_key: Some(shape::RootKey {
                source: Some(source.to_owned()),
                path: path.map(|path| path.display().to_string()),
            }),
            ..view(read)
        })
    }
}

fn view(read: Read) -> shape::DescribeServerResponse {
    let Read {
        accounts: (active, closed),
        overview,
        mut regions,
        trail,
        failed,
    } = read;
    regions.sort_unstable();
    regions.dedup();
    regions.truncate(REGIONS_MAX);
    let job_count = |(status, count): (&str, i64)| shape::JobCount {
        status: Some(status.to_owned()),
        count: Some(count),
    };
    let waiting = |queue: batch::Waiting| shape::WaitingQueue {
        queue_arn: Some(queue.queue),
        runnable: Some(queue.jobs),
        first_job_id: Some(queue.first),
        first_job_date: Some(queue.since),
        reason: queue.reason,
    };
    shape::DescribeServerResponse {
        accounts: Some(shape::AccountCount {
            active: Some(active),
            closed: Some(closed),
        }),
        regions: Some(regions),
        jobs: Some(overview.jobs.into_iter().map(job_count).collect()),
        waiting_queues: Some(overview.waiting.into_iter().map(waiting).collect()),
        audit_trail: Some(shape::AuditTrailHead {
            records: Some(trail.records),
            first: Some(trail.first),
            last: Some(trail.last),
            hash: Some(trail.hash),
            problem: trail.problem,
        }),
        failed_rotations: Some(failed),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_is_counted_with_what_lies_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("some.db");
        assert_eq!(database_bytes(&path).unwrap(), 0);
        for (name, bytes) in [("some.db", 100), ("some.db-wal", 20), ("some.db.old", 3)] {
            std::fs::write(folder.path().join(name), vec![0; bytes]).unwrap();
        }
        assert_eq!(database_bytes(&path).unwrap(), 120);
        let images = folder.path().join("images");
        let jobs = [images.clone(), images.clone()];
        let sizes = measure(&[path.clone(), path], &images, &jobs);
        let sizes = sizes.unwrap();
        assert_eq!((sizes.database, sizes.images, sizes.jobs), (120, 0, 0));
    }
}
