//! The records of looks, written together: those that came while the last commit was under way share
//! one request to the writer, one look at the chain's end and one seal.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use store::{Moment, Store, StoreError, Tx};
use tokio::sync::oneshot;

use crate::append::Appender;
use crate::chain::Chain;
use crate::error::Error;
use crate::trail::{Trail, Written};

/// Looks that may wait for their record; beyond it the store is busy.
const WAITING_MAX: usize = 4_096;

/// What a closure said on a snapshot, and the record of it.
pub struct Look<F, T, E> {
    pub f: F,
    /// From before the snapshot.
    pub moment: Moment,
    pub written: Written,
    pub outcome: Result<T, E>,
}

#[derive(Clone)]
pub struct Queue {
    store: Store,
    chain: Arc<Chain>,
    waiting: Looks,
}

type Looks = Arc<Mutex<Vec<Box<dyn Waiting>>>>;

/// A look and who waits for it: without their types.
trait Waiting: Send {
    /// Puts its record at the chain's end, or looks again where the first look is too old. May be
    /// asked for more than once: the last time counts.
    fn write(&mut self, tx: &mut Tx, appender: &mut Appender) -> Result<(), Error>;
    /// Tells the caller: what the closure said, unless the record was lost.
    fn answer(self: Box<Self>, lost: Option<StoreError>);
}

impl Queue {
    pub fn new(store: Store, chain: Arc<Chain>) -> Self {
        let waiting = Looks::default();
        Self {
            store,
            chain,
            waiting,
        }
    }

    /// Answers what the look said once its record is durable.
    pub async fn append<F, T, E>(&self, look: Look<F, T, E>) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>, &mut Trail) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        self.push(Box::new(Pending { look, reply }))?;
        answer
            .await
            .unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }

    fn push(&self, look: Box<dyn Waiting>) -> Result<(), StoreError> {
        let mut waiting = lock(&self.waiting);
        if waiting.len() >= WAITING_MAX {
            return Err(StoreError::Busy);
        }
        waiting.push(look);
        // Whoever comes first asks for the writing of all that come until it is done.
        if waiting.len() == 1
            && let Err(error) = self.write(Looks::default())
        {
            waiting.clear();
            return Err(error);
        }
        Ok(())
    }

    /// Has these written, or, where there are none, all that wait when the writer comes to it.
    fn write(&self, looks: Looks) -> Result<(), StoreError> {
        let (taken, chain) = (Arc::clone(&looks), Arc::clone(&self.chain));
        let (waiting, queue) = (Arc::clone(&self.waiting), self.clone());
        self.store.submit(
            move |tx| append_all(tx, &chain, &mut take(&taken, &waiting)),
            move |outcome| {
                let looks = std::mem::take(&mut *take(&looks, &queue.waiting));
                queue.answer(looks, outcome);
            },
        )
    }

    /// Where the writing of several failed each is tried alone: only the guilty one hears of it.
    fn answer(&self, looks: Vec<Box<dyn Waiting>>, outcome: Result<(), Error>) {
        let mut lost = outcome.err().map(Error::into_store);
        let several = looks.len() > 1;
        for look in looks {
            if several && lost.is_some() {
                self.write_alone(look);
            } else {
                look.answer(lost.take());
            }
        }
    }

    fn write_alone(&self, look: Box<dyn Waiting>) {
        let alone = Arc::new(Mutex::new(vec![look]));
        if let Err(error) = self.write(Arc::clone(&alone))
            && let Some(look) = lock(&alone).pop()
        {
            look.answer(Some(error));
        }
    }
}

impl std::fmt::Debug for Queue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Queue").finish_non_exhaustive()
    }
}

fn lock(looks: &Looks) -> MutexGuard<'_, Vec<Box<dyn Waiting>>> {
    looks.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What one request to the writer is about, from its first run on.
fn take<'l>(taken: &'l Looks, waiting: &Looks) -> MutexGuard<'l, Vec<Box<dyn Waiting>>> {
    let mut taken = lock(taken);
    if taken.is_empty() {
        *taken = std::mem::take(&mut *lock(waiting));
    }
    taken
}

fn append_all(tx: &mut Tx, chain: &Chain, looks: &mut [Box<dyn Waiting>]) -> Result<(), Error> {
    let mut appender = Appender::begin(tx, chain)?;
    for look in looks {
        look.write(tx, &mut appender)?;
    }
    appender.end(tx)
}

struct Pending<F, T, E> {
    look: Look<F, T, E>,
    reply: oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> Waiting for Pending<F, T, E>
where
    F: Fn(&mut Tx<'_>, &mut Trail) -> Result<T, E> + Send,
    T: Send,
    E: From<StoreError> + Send,
{
    fn write(&mut self, tx: &mut Tx, appender: &mut Appender) -> Result<(), Error> {
        let Look {
            f,
            moment,
            written,
            outcome,
        } = &mut self.look;
        // Once it was too old it stays so: history only grows.
        if tx.unchanged_since(*moment) {
            return appender.append(tx, written);
        }
        let mut trail = Trail::default();
        *outcome = tx.nested(|tx| {
            catch_unwind(AssertUnwindSafe(|| f(tx, &mut trail)))
                .unwrap_or_else(|_| Err(StoreError::Panicked.into()))
        });
        match trail.written()? {
            Some(written) => appender.append(tx, &written),
            None => Ok(()),
        }
    }

    fn answer(self: Box<Self>, lost: Option<StoreError>) {
        let outcome = lost.map_or(self.look.outcome, |lost| Err(lost.into()));
        // The caller may have stopped waiting; the record stands all the same.
        let _ = self.reply.send(outcome);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::log::Log;
    use crate::table;
    use crate::tests::{began, record};

    fn count(tx: &mut Tx) -> Result<i64, StoreError> {
        let row = tx.row("select n from counter where id = 1", &[])?;
        row.unwrap().get(0)
    }

    fn set(tx: &mut Tx, n: i64) -> Result<(), StoreError> {
        tx.exec("update counter set n = $1 where id = 1", &[n.into()])?;
        Ok(())
    }

    async fn now(log: &Log) -> Moment {
        let glance = log.store.glance(|_| Ok::<_, StoreError>(()));
        glance.await.unwrap().0
    }

    /// What the records say, in the chain's order; the chain is whole.
    async fn said(log: &Log) -> Vec<String> {
        let (stored, head) = log
            .store
            .read(|tx| Ok::<_, StoreError>((table::after(tx, 0, 10_000)?, table::head(tx)?)))
            .await
            .unwrap();
        let (head, seal) = head.unwrap();
        assert!(log.chain.holds(&head, &seal));
        let mut hash = head.base_hash;
        let read = stored.into_iter().zip(1..).map(|(stored, seq)| {
            hash = log.chain.link(&hash, seq, &stored.body);
            assert!(stored.seq == seq && stored.hash == hash && stored.agrees());
            let mut record: crate::Record = serde_json::from_str(&stored.body).unwrap();
            record.entries.remove(0).because
        });
        let all = read.collect();
        assert_eq!(hash, head.hash);
        all
    }

    /// A look that saw 0 at `moment`, and sees what there is when it looks again.
    fn look(
        moment: Moment,
        again: Arc<AtomicUsize>,
    ) -> Look<
        impl Fn(&mut Tx<'_>, &mut Trail) -> Result<i64, StoreError> + Send + 'static,
        i64,
        StoreError,
    > {
        Look {
            f: move |tx: &mut Tx<'_>, trail: &mut Trail| {
                again.fetch_add(1, Ordering::Relaxed);
                let n = count(tx)?;
                *trail = Trail::of(record(&format!("got {n}"), ""));
                Ok(n)
            },
            moment,
            written: Written::of(record("got 0", "")).unwrap(),
            outcome: Ok(0),
        }
    }

    #[tokio::test]
    async fn a_look_that_is_too_old_is_taken_again() {
        let folder = tempfile::tempdir().unwrap();
        let log = began(folder.path()).await;
        let queue = Queue::new(log.store.clone(), Arc::clone(&log.chain));
        let again = Arc::new(AtomicUsize::new(0));
        let moment = now(&log).await;
        for _ in 0..3 {
            // Records alone are no change.
            let found = queue.append(look(moment, Arc::clone(&again))).await;
            assert_eq!(found.unwrap(), 0);
        }
        assert_eq!(again.load(Ordering::Relaxed), 0);
        log.store.write(|tx| set(tx, 7)).await.unwrap();
        assert_ne!(now(&log).await, moment);
        let found = queue.append(look(moment, Arc::clone(&again))).await;
        assert_eq!(found.unwrap(), 7);
        assert_eq!(again.load(Ordering::Relaxed), 1);
        assert_eq!(said(&log).await, ["got 0", "got 0", "got 0", "got 7"]);
    }

    #[tokio::test]
    async fn a_look_that_fails_harms_nobody_else() {
        let folder = tempfile::tempdir().unwrap();
        let log = began(folder.path()).await;
        let queue = Queue::new(log.store.clone(), Arc::clone(&log.chain));
        let old = now(&log).await;
        log.store.write(|tx| set(tx, 1)).await.unwrap();
        let again = Arc::new(AtomicUsize::new(0));
        let good = queue.append(look(old, Arc::clone(&again)));
        let panics = queue.append(Look {
            f: |tx: &mut Tx<'_>, _: &mut Trail| -> Result<(), StoreError> {
                set(tx, 99)?;
                panic!("a closure of a test panics here")
            },
            moment: old,
            written: Written::of(record("panicked", "")).unwrap(),
            outcome: Ok(()),
        });
        // A deferred constraint fails at the commit, which is everybody's.
        let broken = queue.append(Look {
            f: |tx: &mut Tx<'_>, _: &mut Trail| {
                tx.exec("insert into child (id, counter) values (1, 99)", &[])
            },
            moment: old,
            written: Written::of(record("broken", "")).unwrap(),
            outcome: Ok(0),
        });
        let other = queue.append(look(old, Arc::clone(&again)));
        let (good, panics, broken, other) = tokio::join!(good, panics, broken, other);
        assert!(matches!(panics, Err(StoreError::Panicked)), "{panics:?}");
        assert!(
            matches!(broken, Err(StoreError::Constraint { .. })),
            "{broken:?}"
        );
        assert_eq!((good.unwrap(), other.unwrap()), (1, 1));
        assert_eq!(said(&log).await, ["got 1", "got 1"]);
    }

    /// Each look's record stands in the chain where its answer was true.
    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn the_chain_is_the_order_of_things() {
        const EACH: i64 = 200;
        let folder = tempfile::tempdir().unwrap();
        let log = began(folder.path()).await;
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let log = log.clone();
            tasks.spawn(async move {
                for _ in 0..EACH {
                    log.recorded_read(|tx, trail| {
                        let n = count(tx)?;
                        *trail = Trail::of(record(&format!("{n}"), ""));
                        Ok::<_, StoreError>(())
                    })
                    .await
                    .unwrap();
                }
            });
        }
        let writes = log.clone();
        tasks.spawn(async move {
            for n in 1..=EACH {
                // Every other one by a look that writes.
                let f = move |tx: &mut Tx<'_>, trail: &mut Trail| {
                    set(tx, n)?;
                    *trail = Trail::of(record(&format!("set {n}"), ""));
                    Ok::<_, StoreError>(())
                };
                if n % 2 == 0 {
                    writes.recorded(f).await.unwrap();
                } else {
                    writes.recorded_read(f).await.unwrap();
                }
            }
        });
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
        let said = said(&log).await;
        assert_eq!(said.len(), usize::try_from(9 * EACH).unwrap());
        let mut now = "0".to_owned();
        for line in said {
            match line.strip_prefix("set ") {
                Some(n) => n.clone_into(&mut now),
                None => assert_eq!(line, now),
            }
        }
    }
}
