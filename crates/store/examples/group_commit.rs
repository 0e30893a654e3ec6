//! What a group commit costs: `cargo run --release --package store --example group_commit FOLDER`
//! prints how long one of 32 callers who store a record each, again and again, waits until it is
//! durable: the median, in milliseconds, in a database in that folder. `cargo xtask bench` holds
//! the slowest hundredth of audited reads against it.

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
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
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
    println!("{:.3}", all_ms[all_ms.len() / 2]);
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
