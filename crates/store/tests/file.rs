//! The file itself: who may read it, what a kill leaves, what a read costs.

#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use store::{Component, Durability, Store, StoreError};

const SCHEMA: Component = Component {
    name: "number",
    migrations: &["create table number (n integer not null primary key) {strict}"],
};

/// Names the database for the child of the kill test; without it the child's test does nothing.
const CHILD_DATABASE: &str = "STORE_TEST_CHILD_DATABASE";
const ACKNOWLEDGED_MIN: usize = 500;

fn open(path: &Path) -> Store {
    Store::open(path, Durability::Full, &[SCHEMA]).unwrap()
}

async fn put(store: &Store, n: i64) -> Result<u64, StoreError> {
    store
        .write(move |tx| tx.exec("insert into number (n) values ($1)", &[n.into()]))
        .await
}

async fn has(store: &Store, n: i64) -> bool {
    let found = store
        .read(move |tx| tx.row("select n from number where n = $1", &[n.into()]))
        .await
        .unwrap();
    found.is_some()
}

#[tokio::test]
async fn nobody_else_may_read_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("n.db");
    std::fs::write(&path, "").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let store = open(&path);
    put(&store, 1).await.unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", entry.path().display());
    }
    store.close().await;
}

#[tokio::test]
async fn a_stranger_s_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("n.db");
    std::fs::write(
        &path,
        "this is a letter, and no database at all, however long it may be",
    )
    .unwrap();
    let error = Store::open(&path, Durability::Full, &[SCHEMA]).unwrap_err();
    assert!(matches!(error, StoreError::Corrupt(_)), "{error}");
    let error = Store::open(
        &folder.path().join("no/such/folder.db"),
        Durability::Full,
        &[SCHEMA],
    )
    .unwrap_err();
    assert!(matches!(error, StoreError::Open { .. }), "{error}");
}

#[tokio::test]
async fn closing_finishes_what_was_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("n.db");
    let store = open(&path);
    let writes = (0..300).map(|n| {
        let store = store.clone();
        tokio::spawn(async move { put(&store, n).await.is_ok() })
    });
    let writes: Vec<_> = writes.collect();
    tokio::task::yield_now().await;
    store.close().await;
    let again = open(&path);
    for (n, write) in (0..).zip(writes) {
        assert_eq!(write.await.unwrap(), has(&again, n).await, "{n}");
    }
    assert!(
        !folder
            .path()
            .join("n.db-wal")
            .metadata()
            .is_ok_and(|log| log.len() > 0)
    );
}

/// Not a test by itself: what the test below starts and kills.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child_of_the_kill_test() {
    let Some(path) = std::env::var_os(CHILD_DATABASE) else {
        return;
    };
    let store = open(Path::new(&path));
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..16 {
        let store = store.clone();
        writers.spawn(async move {
            for n in 0..1_000_000 {
                let n = writer * 1_000_000 + n;
                put(&store, n).await.unwrap();
                println!("acknowledged {n}");
            }
        });
    }
    writers.join_all().await;
}

#[tokio::test]
async fn a_kill_loses_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("n.db");
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child_of_the_kill_test", "--nocapture"])
        .env(CHILD_DATABASE, &path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = Vec::new();
    // The pipe outlives the child: what it had printed before the kill counts too.
    for line in lines {
        let Ok(line) = line else { break };
        if let Some((_, n)) = line.split_once("acknowledged ") {
            acknowledged.push(n.parse::<i64>().unwrap());
        }
        if acknowledged.len() == ACKNOWLEDGED_MIN {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    assert!(
        acknowledged.len() >= ACKNOWLEDGED_MIN,
        "the child ended early"
    );
    let store = open(&path);
    for n in acknowledged {
        assert!(has(&store, n).await, "{n} was acknowledged and is lost");
    }
    let check = store
        .read(|tx| tx.row("pragma integrity_check", &[]))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(check.get::<&str>(0).unwrap(), "ok");
}

/// Printed, not asserted: the machine that runs the tests is busy with others.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cost_of_a_read() {
    const READS: u32 = 20_000;
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("n.db"));
    put(&store, 7).await.unwrap();
    let measured = tokio::spawn(async move {
        let mut hops = Vec::new();
        let mut reads = Vec::new();
        for _ in 0..READS {
            let started = Instant::now();
            store.read(|_| Ok::<_, StoreError>(())).await.unwrap();
            hops.push(started.elapsed());
            let started = Instant::now();
            assert!(has(&store, 7).await);
            reads.push(started.elapsed());
        }
        (hops, reads)
    });
    let (mut hops, mut reads) = measured.await.unwrap();
    println!(
        "an empty read: {}; a row by key: {}",
        spread(&mut hops),
        spread(&mut reads)
    );
}

fn spread(times: &mut [Duration]) -> String {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    format!("median {:?}, p99 {:?}", at(50), at(99))
}
