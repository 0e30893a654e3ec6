//! The readers: a few threads, each with a connection, woken by one queue; and as many connections
//! on which callers may read without waking anybody.
//!
//! Waking a thread of an idle machine and being woken by it costs some 40 µs, ten times what a
//! look-up by key does. So a read runs where it is asked for, if one of those connections is free
//! at that moment; the rest goes to the threads. Long reads therefore never hold more of the
//! runtime's threads than there are such connections: a runtime has some more.

use std::collections::VecDeque;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use rusqlite::Connection;

use crate::memory::Memory;
use crate::tx::Moment;
use crate::{StoreError, Tx, connection};

/// Reads that may wait; beyond it the store is busy.
const QUEUE_MAX: usize = 4096;
/// More readers than this win nothing on one file and cost memory each.
const READERS_MAX: usize = 4;
/// One long read must not stop all others.
const READERS_MIN: usize = 2;
/// Policies are evaluated within transactions, and nest; only touched pages cost memory.
const STACK_BYTES: usize = 1 << 20;

pub(crate) type Job = Box<dyn FnOnce(&Connection) + Send>;

pub(crate) struct Readers {
    /// Each free, taken by a caller, or closed.
    here: Vec<Mutex<Option<Connection>>>,
    state: Mutex<State>,
    bell: Condvar,
}

struct State {
    queue: VecDeque<Job>,
    open: bool,
    idle: usize,
    threads: Vec<JoinHandle<()>>,
}

impl Readers {
    pub(crate) fn start(path: &Path) -> Result<Arc<Readers>, StoreError> {
        let cores = thread::available_parallelism().map_or(READERS_MIN, usize::from);
        let count = cores.clamp(READERS_MIN, READERS_MAX);
        let state = State {
            queue: VecDeque::new(),
            open: true,
            idle: 0,
            threads: Vec::new(),
        };
        let here = (0..count).map(|_| Ok(Mutex::new(Some(connection::open_reader(path)?))));
        let here = here.collect::<Result<_, StoreError>>()?;
        let readers = Arc::new(Readers {
            here,
            state: Mutex::new(state),
            bell: Condvar::new(),
        });
        for number in 0..count {
            let started = connection::open_reader(path).and_then(|connection| {
                let readers = Arc::clone(&readers);
                thread::Builder::new()
                    .name(format!("store-read-{number}"))
                    .stack_size(STACK_BYTES)
                    .spawn(move || readers.work(&connection))
                    .map_err(StoreError::Thread)
            });
            match started {
                Ok(thread) => readers.lock().threads.push(thread),
                Err(error) => {
                    readers.close();
                    return Err(error);
                }
            }
        }
        Ok(readers)
    }

    /// Runs the closure on this thread if that is possible now, or gives it back.
    pub(crate) fn try_here<T, F: FnOnce(&Connection) -> T>(&self, f: F) -> Result<T, F> {
        // Closures' panics are caught inside, so the lock cannot be poisoned.
        for here in &self.here {
            if let Ok(Some(connection)) = here.try_lock().as_deref() {
                return Ok(f(connection));
            }
        }
        Err(f)
    }

    pub(crate) fn submit(&self, job: Job) -> Result<(), StoreError> {
        let mut state = self.lock();
        if !state.open {
            return Err(StoreError::Closed);
        }
        if state.queue.len() >= QUEUE_MAX {
            return Err(StoreError::Busy);
        }
        state.queue.push_back(job);
        let somebody_sleeps = state.idle > 0;
        drop(state);
        // A bell nobody waits for would be a system call for nothing.
        if somebody_sleeps {
            self.bell.notify_one();
        }
        Ok(())
    }

    /// Refuses new reads, finishes the waiting ones and ends the threads.
    pub(crate) fn close(&self) {
        let threads = {
            let mut state = self.lock();
            state.open = false;
            std::mem::take(&mut state.threads)
        };
        self.bell.notify_all();
        for here in &self.here {
            drop(here.lock().unwrap_or_else(PoisonError::into_inner).take());
        }
        for thread in threads {
            if thread.join().is_err() {
                tracing::error!("a reader of the store ended by a panic");
            }
        }
    }

    fn work(&self, connection: &Connection) {
        while let Some(job) = self.next() {
            job(connection);
        }
    }

    /// The next job, or `None` once the store is closed and the queue is empty.
    fn next(&self) -> Option<Job> {
        let mut state = self.lock();
        loop {
            if let Some(job) = state.queue.pop_front() {
                return Some(job);
            }
            if !state.open {
                return None;
            }
            state.idle += 1;
            state = self
                .bell
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
            state.idle -= 1;
        }
    }

    /// No job runs under the lock, so a poisoned one is still whole.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Readers").finish_non_exhaustive()
    }
}

/// One read transaction: a snapshot from its first statement on, ended whatever happens.
pub(crate) fn run<T, E: From<StoreError>>(
    connection: &Connection,
    f: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    within(connection, || f(&mut Tx::reader(connection)))
}

/// One read that takes from memory what it can. Where that gave rows of two moments it reads once
/// more, and from the file alone.
pub(crate) fn glance<T, E: From<StoreError>>(
    connection: &Connection,
    memory: &Memory,
    f: impl Fn(&mut Tx<'_>) -> Result<T, E>,
) -> Result<(Moment, Result<T, E>), E> {
    let moment = memory.now();
    let mut torn = false;
    let outcome = within(connection, || {
        let mut tx = Tx::glance(connection, memory, moment);
        let outcome = f(&mut tx);
        torn = tx.is_torn();
        Ok::<_, E>(outcome)
    })?;
    if !torn {
        return Ok((moment, outcome));
    }
    let moment = memory.now();
    let outcome = run(connection, |tx| Ok::<_, E>(f(tx)))?;
    Ok((moment, outcome))
}

fn within<T, E: From<StoreError>>(
    connection: &Connection,
    f: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    control(connection, "begin")?;
    let outcome =
        catch_unwind(AssertUnwindSafe(f)).unwrap_or_else(|_| Err(StoreError::Panicked.into()));
    if !connection.is_autocommit() {
        control(connection, "rollback")?;
    }
    outcome
}

/// `begin`, `commit` and their like, compiled once.
pub(crate) fn control(connection: &Connection, sql: &str) -> Result<(), StoreError> {
    connection.prepare_cached(sql)?.raw_execute()?;
    Ok(())
}
