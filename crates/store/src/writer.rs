//! The writer: one thread that runs many requests in one transaction and answers them when that
//! transaction is durable. One sync of the disk serves all who wait for it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;

use rusqlite::Connection;
use tokio::sync::{mpsc, watch};

use crate::memory::History;
use crate::reader::{Readers, control};
use crate::tx::Moment;
use crate::{StoreError, Tx};

/// Requests that share one commit.
const BATCH_MAX: usize = 256;
/// Writes that may wait; beyond it the store is busy.
const QUEUE_MAX: usize = 4096;
/// As for readers: closures evaluate policies.
const STACK_BYTES: usize = 1 << 20;

#[derive(Debug)]
pub(crate) struct Writer {
    queue: mpsc::Sender<Message>,
    /// Closed by the thread's end, and never sent on.
    ended: watch::Receiver<()>,
}

enum Message {
    Write(Box<dyn Request>),
    Close,
}

/// A closure, what came of it, and who waits for that: without their types.
pub(crate) trait Request: Send {
    /// Runs the closure; true if its changes are to stay.
    fn run(&mut self, tx: &mut Tx<'_>) -> bool;
    /// Tells the caller: what the closure said, unless its changes were lost.
    fn answer(self: Box<Self>, lost: Option<StoreError>);
}

struct Pending<F, R, T, E> {
    closure: F,
    outcome: Option<Result<T, E>>,
    reply: R,
}

pub(crate) fn request<F, R, T, E>(closure: F, reply: R) -> Box<dyn Request>
where
    F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    R: FnOnce(Result<T, E>) + Send + 'static,
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    Box::new(Pending {
        closure,
        outcome: None,
        reply,
    })
}

impl<F, R, T, E> Request for Pending<F, R, T, E>
where
    F: Fn(&mut Tx<'_>) -> Result<T, E> + Send,
    R: FnOnce(Result<T, E>) + Send,
    T: Send,
    E: From<StoreError> + Send,
{
    fn run(&mut self, tx: &mut Tx<'_>) -> bool {
        let outcome = catch_unwind(AssertUnwindSafe(|| (self.closure)(tx)))
            .unwrap_or_else(|_| Err(StoreError::Panicked.into()));
        let keep = outcome.is_ok();
        self.outcome = Some(outcome);
        keep
    }

    fn answer(self: Box<Self>, lost: Option<StoreError>) {
        let outcome = match (self.outcome, lost) {
            // The closure's own error says more than that the transaction is gone.
            (Some(Err(error)), _) => Err(error),
            (_, Some(lost)) => Err(lost.into()),
            (Some(Ok(value)), None) => Ok(value),
            (None, None) => Err(StoreError::RolledBack.into()),
        };
        (self.reply)(outcome);
    }
}

impl Writer {
    pub(crate) fn start(
        connection: Connection,
        readers: Arc<Readers>,
        history: Arc<History>,
    ) -> Result<Writer, StoreError> {
        let (queue, inbox) = mpsc::channel(QUEUE_MAX);
        let (ending, ended) = watch::channel(());
        let mut changes = Changes { count: 0, history };
        let closing = Arc::clone(&readers);
        thread::Builder::new()
            .name("store-write".to_owned())
            .stack_size(STACK_BYTES)
            .spawn(move || {
                work(&connection, inbox, &mut changes);
                finish(&connection, &readers);
                drop(connection);
                drop(ending);
            })
            .map_err(|error| {
                closing.close();
                StoreError::Thread(error)
            })?;
        Ok(Writer { queue, ended })
    }

    pub(crate) fn submit(&self, request: Box<dyn Request>) -> Result<(), StoreError> {
        self.queue
            .try_send(Message::Write(request))
            .map_err(|error| match error {
                mpsc::error::TrySendError::Full(_) => StoreError::Busy,
                mpsc::error::TrySendError::Closed(_) => StoreError::Closed,
            })
    }

    pub(crate) async fn close(&self) {
        // A failure means that somebody else has closed the store; wait with them.
        let _ = self.queue.send(Message::Close).await;
        while self.ended.clone().changed().await.is_ok() {}
    }
}

/// Counts what is changed, and tells.
struct Changes {
    count: u64,
    history: Arc<History>,
}

/// Ends when no sender is left, or when the store was closed and the queue is empty.
fn work(connection: &Connection, mut inbox: mpsc::Receiver<Message>, changes: &mut Changes) {
    let mut messages = Vec::with_capacity(BATCH_MAX);
    // What came while the last commit was under way is the next batch.
    while inbox.blocking_recv_many(&mut messages, BATCH_MAX) > 0 {
        // Where processors are short those who are about to write go first: a commit for many takes
        // no longer than one for a few.
        thread::yield_now();
        while messages.len() < BATCH_MAX
            && let Ok(message) = inbox.try_recv()
        {
            messages.push(message);
        }
        let mut batch = Vec::with_capacity(messages.len());
        for message in messages.drain(..) {
            match message {
                Message::Write(request) => batch.push(request),
                Message::Close => inbox.close(),
            }
        }
        serve(connection, batch, changes);
    }
}

fn finish(connection: &Connection, readers: &Readers) {
    readers.close();
    if let Err(error) = connection.execute_batch("pragma wal_checkpoint(truncate)") {
        // The next start does it.
        tracing::warn!(%error, "the log was not folded into the database");
    }
}

/// Commits the batch and answers it. Where the whole transaction is lost (a full disk, a broken
/// deferred constraint) each request is tried alone, so that only the guilty one hears of it.
fn serve(connection: &Connection, mut batch: Vec<Box<dyn Request>>, changes: &mut Changes) {
    if batch.is_empty() {
        return;
    }
    let mut lost = together(connection, &mut batch, changes).err();
    changes.history.came(changes.count);
    if lost.is_some() && batch.len() > 1 {
        for request in batch {
            serve(connection, vec![request], changes);
        }
        return;
    }
    for request in batch {
        request.answer(lost.take());
    }
}

/// One transaction, a savepoint a request. An error means that nothing of it is stored.
fn together(
    connection: &Connection,
    batch: &mut [Box<dyn Request>],
    changes: &mut Changes,
) -> Result<(), StoreError> {
    control(connection, "begin immediate")?;
    let outcome = batch
        .iter_mut()
        .try_for_each(|request| one(connection, request.as_mut(), changes))
        .and_then(|()| {
            changes.history.comes(changes.count);
            control(connection, "commit")
        });
    if outcome.is_err() && !connection.is_autocommit() {
        control(connection, "rollback")?;
    }
    outcome
}

fn one(
    connection: &Connection,
    request: &mut dyn Request,
    changes: &mut Changes,
) -> Result<(), StoreError> {
    control(connection, "savepoint request")?;
    let mut tx = Tx::writer(connection, Moment(changes.count));
    let keep = request.run(&mut tx);
    if tx.has_changed() {
        changes.count += 1;
    }
    // Some failures, such as a full disk, end the transaction of all.
    if connection.is_autocommit() {
        return Err(StoreError::RolledBack);
    }
    if !keep {
        control(connection, "rollback to request")?;
    }
    control(connection, "release request")
}
