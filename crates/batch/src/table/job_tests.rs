//! Jobs in a real file: what is read back, what is found, what goes.

use std::collections::BTreeMap;

use store::{Durability, Store, Tx};
use wire::Timestamp;
use wire::r#gen::batch as shape;

use super::{COMPONENT, job};
use crate::error::Error;
use crate::model::job::{Attempt, Job, JobSpec, JobStatus};
use crate::model::names::queue_arn;

pub const ACCOUNT: &str = "111111111111";
pub const REGION: &str = "eu-west-1";

pub fn on_a_fresh_file(test: fn(&mut Tx) -> Result<(), Error>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = Store::open(&path, Durability::Normal, &[COMPONENT]).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(store.write(test)).unwrap();
}

/// A job that asks for one vCPU, submitted to the queue `q`.
pub fn made(id: &str, status: JobStatus) -> Job {
    Job {
        id: id.to_owned(),
        account: ACCOUNT.to_owned(),
        region: REGION.to_owned(),
        queue: queue_arn(REGION, ACCOUNT, "q").to_string(),
        name: id.to_owned(),
        definition: format!("arn:aws:batch:{REGION}:{ACCOUNT}:job-definition/d:1"),
        status,
        status_reason: None,
        created_at: Timestamp::from_ms(1),
        started_at: None,
        stopped_at: None,
        attempts: 0,
        attempt: None,
        cancelled: false,
        terminated: false,
        stop_reason: None,
        tags: BTreeMap::new(),
        spec: JobSpec {
            container: shape::ContainerProperties {
                vcpus: Some(1),
                memory: Some(64),
                ..Default::default()
            },
            parameters: BTreeMap::new(),
            retry: None,
            timeout: None,
            depends_on: Vec::new(),
            propagate_tags: None,
            fargate: false,
            scheduling_priority: None,
            definition_name: "d".to_owned(),
            queue_name: "q".to_owned(),
        },
        seq: 0,
    }
}

/// Submits one.
pub fn submitted(tx: &mut Tx, id: &str, status: JobStatus) -> Result<Job, Error> {
    let mut job = made(id, status);
    job.seq = job::insert(tx, &job)?;
    Ok(job)
}

/// Makes a row one that this program can't read.
pub fn spoil(tx: &mut Tx, id: &str) -> Result<(), Error> {
    let sql = "update batch_job set spec = $2 where id = $1";
    tx.exec(sql, &[id.into(), "of another version".into()])?;
    Ok(())
}

#[test]
fn a_job_has_its_place_among_all() {
    on_a_fresh_file(|tx| {
        assert_eq!(submitted(tx, "a", JobStatus::Runnable)?.seq, 1);
        assert_eq!(submitted(tx, "b", JobStatus::Pending)?.seq, 2);
        assert_eq!(job::find(tx, "b")?.map(|job| job.seq), Some(2));
        Ok(())
    });
}

#[test]
fn one_row_that_can_not_be_read_hides_no_other() {
    on_a_fresh_file(|tx| {
        for id in ["a", "b", "c"] {
            submitted(tx, id, JobStatus::Runnable)?;
        }
        job::set_status(
            tx,
            "c",
            JobStatus::Succeeded,
            None,
            Some(Timestamp::from_ms(2)),
        )?;
        spoil(tx, "a")?;
        let live = job::live(tx)?;
        let found: Vec<(&str, bool)> = live
            .iter()
            .map(|(id, job)| (id.as_str(), job.is_some()))
            .collect();
        assert_eq!(found, [("a", false), ("b", true)]);
        Ok(())
    });
}

#[test]
fn jobs_that_ended_long_ago_go_with_all_they_had() {
    on_a_fresh_file(|tx| {
        let ended_at = |seconds| Some(Timestamp::from_ms(seconds));
        for (id, status, stopped_at) in [
            ("old", JobStatus::Succeeded, ended_at(10)),
            ("older", JobStatus::Failed, ended_at(9)),
            ("young", JobStatus::Failed, ended_at(20)),
            ("live", JobStatus::Running, None),
        ] {
            submitted(tx, id, JobStatus::Runnable)?;
            let attempt = Attempt {
                id: format!("attempt-of-{id}"),
                job: id.to_owned(),
                number: 1,
                ..Attempt::default()
            };
            assert!(job::begin(tx, &attempt)?);
            job::set_status(tx, id, status, None, stopped_at)?;
        }
        job::depend(tx, "old", "older")?;
        let before = Timestamp::from_ms(20);
        assert_eq!(job::forget(tx, before, 1)?, 1);
        assert!(job::find(tx, "older")?.is_none() && job::find(tx, "old")?.is_some());
        assert_eq!(job::forget(tx, before, 9)?, 1);
        assert_eq!(job::forget(tx, before, 9)?, 0);
        for (id, there) in [
            ("old", false),
            ("older", false),
            ("young", true),
            ("live", true),
        ] {
            assert_eq!(job::find(tx, id)?.is_some(), there, "{id}");
            assert_eq!(!job::attempts(tx, id)?.is_empty(), there, "{id}");
        }
        Ok(())
    });
}
