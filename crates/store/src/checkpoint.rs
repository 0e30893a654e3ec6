//! Folding the write-ahead log into the file, on a thread of its own: the writer would hold up all
//! who wait for their commit meanwhile, a hundred times as long as a commit takes.

use std::os::raw::c_int;
use std::path::Path;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use rusqlite::Connection;
use rusqlite::hooks::Wal;
use rusqlite::wal::CheckpointMode;

use crate::{Durability, StoreError, connection};

/// Pages that come to the log between two foldings. Each ends with a sync of what it wrote, and
/// commits wait for the disk meanwhile: few pages keep that short, too few make it frequent. A
/// hundred and a thousand were slower for the slowest reads, four thousand by ten times.
const FOLDED_PAGES: c_int = 200;
/// Pages at which the writer lends a hand: what the thread has left is little, and only a log that
/// is folded in to its end begins anew.
const PAGES_MAX: c_int = 4_000;

/// Starts the thread; it ends with the writer's connection.
pub(crate) fn start(
    writer: &mut Connection,
    path: &Path,
    durability: Durability,
) -> Result<(), StoreError> {
    let checkpointer = connection::open_checkpointer(path, durability)?;
    // One bell is enough: it rings again with the next commit.
    let (bell, rung) = sync_channel(1);
    thread::Builder::new()
        .name("store-checkpoint".to_owned())
        .spawn(move || work(&checkpointer, &rung))
        .map_err(StoreError::Thread)?;
    let mut folds = 0;
    let after_commit = move |log: &mut Wal, pages: c_int| {
        let due = pages / FOLDED_PAGES;
        if pages >= PAGES_MAX {
            // The commit stands whatever comes of this; an error here would be taken for its own.
            let _ = log.checkpoint_v2(CheckpointMode::PASSIVE);
        } else if due > folds {
            let _ = bell.try_send(());
        }
        // Less than before where the log has begun anew.
        folds = due;
        Ok(())
    };
    Ok(writer.wal_hook(Some(after_commit))?)
}

fn work(connection: &Connection, rung: &Receiver<()>) {
    while rung.recv().is_ok() {
        let folded = connection.wal_checkpoint_v2(Some("main"), CheckpointMode::PASSIVE);
        if let Err(error) = folded {
            tracing::warn!(%error, "the log was not folded into the database");
        }
    }
}
