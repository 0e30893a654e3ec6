//! Transactions on `SQLite`: synchronous closures, group commit, numbered migrations.
//!
//! A transaction is a closure over a [`Tx`]. Reads run on a small pool of threads, each with a
//! snapshot of its own; writes run on one thread, which commits many of them with one sync of the
//! disk and answers each only once it is durable.
//!
//! SQL is written once, in the subset that `SQLite` and `PostgreSQL` share: text, 64-bit integers,
//! blobs and null; `$1` placeholders; times in milliseconds; JSON as text that is never queried
//! inside; no arrays, no booleans, no writing common table expressions. Two holes are filled in
//! migrations: `{blob}` is the type of bytes, `{strict}` what ends a `create table`.

mod checkpoint;
mod connection;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod contract;
mod error;
mod memory;
mod migrate;
mod reader;
mod tx;
mod val;
mod writer;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use tokio::sync::oneshot;

pub use error::StoreError;
pub use tx::{Moment, Tx};
pub use val::{FromVal, Row, Val};

use memory::{History, Memory};
use reader::Readers;
use writer::Writer;

/// When a write counts as done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// On disk before the answer: a power cut loses nothing that was acknowledged.
    Full,
    /// Handed to the operating system before the answer: a crash of the process loses nothing,
    /// a power cut may lose the last moments, and neither breaks the file.
    Normal,
}

/// One owner of tables and its schema: SQL texts that are run once each, in order, and never
/// edited after a release. A text's number is its position, from 1.
#[derive(Clone, Copy, Debug)]
pub struct Component {
    pub name: &'static str,
    pub migrations: &'static [&'static str],
}

/// An open database. Cheap to clone; the last clone's drop closes it in the background.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    path: PathBuf,
    readers: Arc<Readers>,
    writer: Writer,
    memory: Arc<Memory>,
}

impl Store {
    /// Opens or creates the file, readable by its owner alone, and brings its schema up to date.
    pub fn open(
        path: &Path,
        durability: Durability,
        components: &[Component],
    ) -> Result<Store, StoreError> {
        connection::create_file(path)?;
        let mut connection = connection::open_writer(path, durability)?;
        migrate::run(&mut connection, components)?;
        checkpoint::start(&mut connection, path, durability)?;
        let readers = Readers::start(path)?;
        let history = Arc::<History>::default();
        let writer = Writer::start(connection, Arc::clone(&readers), Arc::clone(&history))?;
        Ok(Store {
            inner: Arc::new(Inner {
                path: path.to_owned(),
                readers,
                writer,
                memory: Arc::new(Memory::of(history)),
            }),
        })
    }

    /// Runs the closure on a snapshot that holds every write acknowledged so far. It may run on
    /// the caller's own thread.
    pub async fn read<T, E>(
        &self,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.on_reader(move |connection| reader::run(connection, f))
            .await?
    }

    /// The same, and quicker where nothing has changed since others asked the same: rows come from
    /// memory then. The closure may run twice, and must not read what is [appended](Tx::append).
    /// The moment is for [`Tx::unchanged_since`].
    pub async fn glance<T, E>(
        &self,
        f: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<(Moment, T), E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let memory = Arc::clone(&self.inner.memory);
        let (moment, outcome) = self
            .on_reader(move |connection| reader::glance(connection, &memory, f))
            .await??;
        Ok((moment, outcome?))
    }

    async fn on_reader<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Connection) -> T + Send + 'static,
    ) -> Result<T, StoreError> {
        let f = match self.inner.readers.try_here(f) {
            Ok(outcome) => return Ok(outcome),
            Err(f) => f,
        };
        let (reply, answer) = oneshot::channel();
        self.inner.readers.submit(Box::new(move |connection| {
            // A caller that has gone away does not want the answer.
            let _ = reply.send(f(connection));
        }))?;
        answer.await.map_err(|_| StoreError::Closed)
    }

    /// Runs the closure alone and answers when its changes are durable. An `Err` undoes its
    /// changes and nobody else's.
    ///
    /// The closure may run more than once (a neighbour may take the shared transaction down), so
    /// it changes nothing but `tx`. Once submitted it runs, even if the caller stops waiting.
    pub async fn write<T, E>(
        &self,
        f: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        self.submit(f, move |outcome| {
            // The caller may have stopped waiting; the write stands all the same.
            let _ = reply.send(outcome);
        })?;
        answer
            .await
            .unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }

    /// The same without waiting: the answer is given to `reply`, on the writer's own thread, which
    /// it must not hold up.
    pub fn submit<T, E>(
        &self,
        f: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        reply: impl FnOnce(Result<T, E>) + Send + 'static,
    ) -> Result<(), StoreError>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.inner.writer.submit(writer::request(f, reply))
    }

    /// Refuses new work, finishes what was accepted, and folds the log into the file.
    pub async fn close(&self) {
        self.inner.writer.close().await;
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("path", &self.inner.path)
            .finish_non_exhaustive()
    }
}
