//! What a group commit costs: `cargo run --release --package store --example group_commit FOLDER`
//! prints how long one of 32 callers who store a record each, again and again, waits until it is
//! durable, in milliseconds, in a database in that folder: the median, or with `99` after the
//! folder what the slowest hundredth waits at least. `cargo xtask bench` holds the slowest
//! hundredth of audited reads against both.

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use store::{Component, Durability, Store, StoreError, Tx};
use tokio::task::JoinSet;

const CALLERS: usize = 32;
const EACH: usize = 1_000;
/// As much as the record of one read of a secret.
const BYTES: usize = 900;

const COMPONENT: Component = Component {
    name: "example",
    migrations: &["create table record (seq integer primary key, body text not null);"],
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let percent: usize = arguments.next().map_or(Ok(50), |text| text.parse())?;
    let path = folder.join("group-commit.db");
    let store = Store::open(&path, Durability::Full, &[COMPONENT])?;
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        callers.spawn(waits(store.clone()));
    }
    let mut all_ms = Vec::new();
    while let Some(waits) = callers.join_next().await {
        all_ms.extend(waits??);
    }
    store.close().await;
    std::fs::remove_file(&path)?;
    all_ms.sort_by(f64::total_cmp);
    let wait_ms = all_ms.get(all_ms.len() * percent / 100);
    println!("{:.3}", wait_ms.ok_or("less than 100")?);
    Ok(())
}

#[allow(clippy::disallowed_methods)] // It is what a clock is for.
async fn waits(store: Store) -> Result<Vec<f64>, StoreError> {
    let body = "r".repeat(BYTES);
    let mut waits_ms = Vec::with_capacity(EACH);
    for _ in 0..EACH {
        let begun = Instant::now();
        let body = body.clone();
        store
            .write(move |tx: &mut Tx<'_>| {
                let sql = "insert into record (body) values ($1)";
                tx.append(sql, &[body.as_str().into()])
            })
            .await?;
        waits_ms.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    Ok(waits_ms)
}
