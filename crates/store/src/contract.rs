//! What every store must do, whichever database is below. Each rule is a function on a store.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use crate::{Component, Durability, Row, Store, StoreError, Tx, Val};

pub(crate) const SCHEMA: Component = Component {
    name: "contract",
    migrations: &[
        "create table job (
             id text not null primary key,
             queue text not null,
             state text not null,
             at_ms integer not null,
             body {blob},
             note text
         ) {strict};
         create unique index job_active on job (queue, at_ms) where state = 'active';",
        "create table child (
             id text not null primary key,
             job text not null references job (id) deferrable initially deferred
         ) {strict};",
    ],
};

const INSERT: &str =
    "insert into job (id, queue, state, at_ms, body, note) values ($1, $2, $3, $4, $5, $6)";

fn insert(tx: &mut Tx<'_>, id: &str, queue: &str, state: &str, at_ms: i64) -> Outcome<u64> {
    let body: Option<Vec<u8>> = Some(vec![0, 255]);
    tx.exec(
        INSERT,
        &[
            id.into(),
            queue.into(),
            state.into(),
            at_ms.into(),
            body.into(),
            None::<String>.into(),
        ],
    )
}

type Outcome<T> = Result<T, StoreError>;

fn texts(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| row.get(0).unwrap()).collect()
}

async fn count(store: &Store, queue: &'static str) -> i64 {
    store
        .read(move |tx| {
            let rows = tx.row("select count(*) from job where queue = $1", &[queue.into()])?;
            rows.unwrap().get::<i64>(0)
        })
        .await
        .unwrap()
}

/// Every rule, on one store.
pub(crate) async fn all(store: &Store) {
    statements(store).await;
    placeholders(store).await;
    values(store).await;
    a_unique_violation_undoes_its_request_alone(store).await;
    a_nested_failure_undoes_itself_alone(store).await;
    a_panic_harms_nobody(store).await;
    a_deferred_violation_harms_nobody_else(store).await;
    readers_cannot_write(store).await;
    a_read_is_a_snapshot(store).await;
    a_glance_sees_what_was_acknowledged(store).await;
    a_glance_is_of_one_moment(store).await;
    what_was_appended_is_no_change(store).await;
    many_writers(store).await;
}

async fn statements(store: &Store) {
    store
        .write(|tx| {
            for (id, at_ms) in [("a", 1), ("b", 2), ("c", 3)] {
                assert_eq!(insert(tx, id, "s", "waiting", at_ms)?, 1);
            }
            let upsert = "insert into job (id, queue, state, at_ms) values ($1, 's', $2, 9)
                 on conflict (id) do update set state = excluded.state";
            assert_eq!(tx.exec(upsert, &["c".into(), "held".into()])?, 1);
            let taken = tx.rows(
                "update job set state = 'taken' where id in
                     (select id from job where state = 'waiting' order by at_ms limit $1)
                 returning id",
                &[1_i64.into()],
            )?;
            assert_eq!(texts(&taken), ["a"]);
            let ranked = tx.rows(
                "select id, row_number() over (partition by queue order by at_ms desc)
                 from job where queue = $1 order by 2",
                &["s".into()],
            )?;
            assert_eq!(texts(&ranked), ["c", "b", "a"]);
            let none = tx.row("select id from job where id = $1", &["zzz".into()])?;
            assert_eq!(none, None);
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

async fn placeholders(store: &Store) {
    store
        .read(|tx| {
            let params = &[1_i64.into(), "two".into()];
            let row = tx.row("select $2, $1, $2", params)?.unwrap();
            assert_eq!(row.get::<&str>(0)?, "two");
            assert_eq!(row.get::<i64>(1)?, 1);
            assert_eq!(row.get::<&str>(2)?, "two");
            for (sql, given) in [("select $1", 2), ("select $1, $2", 1), ("select $2", 1)] {
                let given = vec![Val::Null; given];
                let error = tx.rows(sql, &given).unwrap_err();
                assert!(
                    matches!(error, StoreError::Parameters { .. }),
                    "{sql}: {error}"
                );
            }
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

async fn values(store: &Store) {
    store
        .read(|tx| {
            let params: [Val; 6] = [
                i64::MIN.into(),
                "ä'\0\"".into(),
                (&[0_u8, 255][..]).into(),
                None::<i64>.into(),
                true.into(),
                u32::MAX.into(),
            ];
            let row = tx.row("select $1, $2, $3, $4, $5, $6", &params)?.unwrap();
            assert_eq!(row.get::<i64>(0)?, i64::MIN);
            assert_eq!(row.get::<String>(1)?, "ä'\0\"");
            assert_eq!(row.get::<Vec<u8>>(2)?, [0, 255]);
            assert_eq!(row.get::<Option<i64>>(3)?, None);
            assert_eq!(row.get::<Option<bool>>(4)?, Some(true));
            assert_eq!(row.get::<u32>(5)?, u32::MAX);
            assert!(matches!(
                row.get::<u32>(0),
                Err(StoreError::Type { column: 0, .. })
            ));
            assert!(matches!(
                row.get::<i64>(3),
                Err(StoreError::Type { found: "null", .. })
            ));
            assert!(matches!(
                row.get::<i64>(6),
                Err(StoreError::Type {
                    found: "no column",
                    ..
                })
            ));
            assert!(!format!("{row:?}").contains('ä'));
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

async fn a_unique_violation_undoes_its_request_alone(store: &Store) {
    let doomed = store.write(|tx| {
        insert(tx, "u1", "u", "waiting", 1)?;
        insert(tx, "u1", "u", "waiting", 2)
    });
    let good = store.write(|tx| insert(tx, "u2", "u", "active", 1));
    let (doomed, good) = tokio::join!(doomed, good);
    let Err(StoreError::Unique { on }) = doomed else {
        panic!("{doomed:?}")
    };
    assert!(on.contains("job"), "{on}");
    assert_eq!(good.unwrap(), 1);
    assert_eq!(count(store, "u").await, 1);
    // The partial index counts active rows alone.
    store
        .write(|tx| insert(tx, "u3", "u", "waiting", 1))
        .await
        .unwrap();
    let second = store.write(|tx| insert(tx, "u4", "u", "active", 1)).await;
    assert!(
        matches!(second, Err(StoreError::Unique { .. })),
        "{second:?}"
    );
    let missing = store
        .write(|tx| {
            tx.exec(
                "insert into job (id, queue, at_ms) values ('m', 'u', 1)",
                &[],
            )
        })
        .await;
    assert!(
        matches!(missing, Err(StoreError::Constraint { .. })),
        "{missing:?}"
    );
}

async fn a_nested_failure_undoes_itself_alone(store: &Store) {
    let kept = store.write(|tx| {
        insert(tx, "n1", "n", "waiting", 1)?;
        let failed = tx.nested(|tx| {
            insert(tx, "n2", "n", "waiting", 1)?;
            insert(tx, "n1", "n", "waiting", 1)
        });
        assert!(matches!(failed, Err(StoreError::Unique { .. })));
        tx.nested(|tx| insert(tx, "n3", "n", "waiting", 1))
    });
    assert_eq!(kept.await.unwrap(), 1);
    assert_eq!(count(store, "n").await, 2);
}

async fn a_panic_harms_nobody(store: &Store) {
    let panics = store.write(|tx| {
        insert(tx, "p1", "p", "waiting", 1)?;
        let none: Option<u64> = "".len().checked_sub(1).map(|_| 0);
        Ok::<_, StoreError>(none.expect("a closure of a test panics here"))
    });
    let good = store.write(|tx| insert(tx, "p2", "p", "waiting", 1));
    let (panics, good) = tokio::join!(panics, good);
    assert!(matches!(panics, Err(StoreError::Panicked)), "{panics:?}");
    assert_eq!(good.unwrap(), 1);
    let read = store
        .read(|_| -> Outcome<()> { panic!("a read of a test panics here") })
        .await;
    assert!(matches!(read, Err(StoreError::Panicked)), "{read:?}");
    assert_eq!(count(store, "p").await, 1);
}

/// A deferred constraint fails at the commit, which is everybody's.
async fn a_deferred_violation_harms_nobody_else(store: &Store) {
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    let bad = store.write(|tx| tx.exec("insert into child (id, job) values ('x', 'nobody')", &[]));
    let good = store.write(move |tx| {
        counted.fetch_add(1, Ordering::Relaxed);
        insert(tx, "d1", "d", "waiting", 1)
    });
    let (bad, good) = tokio::join!(bad, good);
    assert!(matches!(bad, Err(StoreError::Constraint { .. })), "{bad:?}");
    assert_eq!(good.unwrap(), 1);
    assert!(runs.load(Ordering::Relaxed) >= 1);
    assert_eq!(count(store, "d").await, 1);
}

async fn readers_cannot_write(store: &Store) {
    let written = store.read(|tx| insert(tx, "r", "r", "waiting", 1)).await;
    assert!(written.is_err());
    assert_eq!(count(store, "r").await, 0);
}

async fn a_read_is_a_snapshot(store: &Store) {
    let (signal, begun) = std::sync::mpsc::channel();
    let (go_on, wait) = std::sync::mpsc::channel::<()>();
    let count_q = "select count(*) from job where queue = 'snap'";
    let reading = tokio::spawn({
        let store = store.clone();
        async move {
            store
                .read(move |tx| {
                    let before: i64 = tx.row(count_q, &[])?.unwrap().get(0)?;
                    signal.send(()).unwrap();
                    wait.recv().unwrap();
                    let after: i64 = tx.row(count_q, &[])?.unwrap().get(0)?;
                    Ok::<_, StoreError>((before, after))
                })
                .await
        }
    });
    tokio::task::spawn_blocking(move || begun.recv().unwrap())
        .await
        .unwrap();
    store
        .write(|tx| insert(tx, "snap", "snap", "waiting", 1))
        .await
        .unwrap();
    assert_eq!(
        count(store, "snap").await,
        1,
        "a read sees what was acknowledged before it"
    );
    go_on.send(()).unwrap();
    assert_eq!(reading.await.unwrap().unwrap(), (0, 0));
}

/// Every acknowledged write of many is there, and none twice.
async fn a_glance_sees_what_was_acknowledged(store: &Store) {
    let look = || store.glance(|tx| tx.rows("select at_ms from job where queue = 'glance'", &[]));
    for at_ms in 0..50_i64 {
        for _ in 0..3 {
            let (_, rows) = look().await.unwrap();
            assert_eq!(rows.len(), usize::try_from(at_ms).unwrap());
        }
        let id = format!("g{at_ms}");
        let put = store.write(move |tx| insert(tx, &id, "glance", "waiting", at_ms));
        put.await.unwrap();
    }
    let written = store.glance(|tx| insert(tx, "x", "glance", "waiting", 1));
    assert!(matches!(written.await, Err(StoreError::ReadOnly)));
}

/// Two rows that are always changed together are always seen alike, whichever is remembered.
async fn a_glance_is_of_one_moment(store: &Store) {
    const CHANGES: i64 = 300;
    let pair = |tx: &mut Tx<'_>, id: &str| {
        let row = tx.row("select at_ms from job where id = $1", &[id.into()])?;
        row.unwrap().get::<i64>(0)
    };
    store
        .write(|tx| {
            insert(tx, "left", "pair", "waiting", 0)?;
            insert(tx, "right", "pair", "waiting", 0)
        })
        .await
        .unwrap();
    let mut looks = tokio::task::JoinSet::new();
    for number in 0..4 {
        let store = store.clone();
        looks.spawn(async move {
            loop {
                let both = store.glance(move |tx| {
                    // Some ask for one alone, so that the other is not remembered with it.
                    let left = pair(tx, "left")?;
                    if number % 2 == 0 {
                        return Ok((left, left));
                    }
                    Ok::<_, StoreError>((left, pair(tx, "right")?))
                });
                let (_, (left, right)) = both.await.unwrap();
                assert_eq!(left, right);
                if left == CHANGES {
                    return;
                }
                tokio::task::yield_now().await;
            }
        });
    }
    for at_ms in 1..=CHANGES {
        let change = store.write(move |tx| {
            let sql = "update job set at_ms = $1 where queue = 'pair'";
            tx.exec(sql, &[at_ms.into()])
        });
        change.await.unwrap();
    }
    while let Some(done) = looks.join_next().await {
        done.unwrap();
    }
}

async fn what_was_appended_is_no_change(store: &Store) {
    let (moment, ()) = store.glance(|_| Ok::<_, StoreError>(())).await.unwrap();
    let append = |tx: &mut Tx<'_>| {
        let sql = "insert into child (id, job) values ('appended', 'left')";
        tx.append(sql, &[])?;
        Ok::<_, StoreError>(())
    };
    store.write(append).await.unwrap();
    let unchanged = move |tx: &mut Tx<'_>| Ok::<_, StoreError>(tx.unchanged_since(moment));
    assert!(store.write(unchanged).await.unwrap());
    let change = move |tx: &mut Tx<'_>| {
        tx.exec("delete from child where id = 'appended'", &[])?;
        Ok::<_, StoreError>(tx.unchanged_since(moment))
    };
    assert!(!store.write(change).await.unwrap());
    assert!(!store.write(unchanged).await.unwrap());
    assert!(!store.read(unchanged).await.unwrap());
}

async fn many_writers(store: &Store) {
    const WRITERS: i64 = 64;
    const EACH: i64 = 25;
    let started = Instant::now();
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..WRITERS {
        let store = store.clone();
        writers.spawn(async move {
            for number in 0..EACH {
                let id = format!("many-{writer}-{number}");
                store
                    .write(move |tx| insert(tx, &id, "many", "waiting", number))
                    .await
                    .unwrap();
            }
        });
    }
    while let Some(done) = writers.join_next().await {
        done.unwrap();
    }
    let rows = WRITERS * EACH;
    println!(
        "{rows} durable writes of {WRITERS} writers in {:?}",
        started.elapsed()
    );
    assert_eq!(count(store, "many").await, rows);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_keeps_the_contract() {
    for durability in [Durability::Full, Durability::Normal] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("contract.db");
        let store = Store::open(&path, durability, &[SCHEMA]).unwrap();
        all(&store).await;
        store.close().await;
        store.close().await;
        assert!(matches!(
            store.read(|tx| tx.exec("select 1", &[])).await,
            Err(StoreError::Closed)
        ));
        assert!(matches!(
            store.write(|tx| insert(tx, "late", "x", "y", 1)).await,
            Err(StoreError::Closed)
        ));
        let again = Store::open(&path, durability, &[SCHEMA]).unwrap();
        assert_eq!(count(&again, "many").await, 64 * 25);
    }
}
