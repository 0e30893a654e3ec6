//! Recording: what a closure used is written in the transaction that it was decided in.

use std::sync::Arc;

use store::{Store, StoreError, Tx};

use crate::append::Appender;
use crate::chain::Chain;
use crate::error::Error;
use crate::queue::{Look, Queue};
use crate::table;
use crate::trail::Trail;

/// The trail, for whoever has something to record. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Log {
    pub(crate) store: Store,
    pub(crate) chain: Arc<Chain>,
    queue: Queue,
}

impl Log {
    /// Opens the trail, which [`begin`](crate::begin) has begun.
    pub async fn open(store: Store, key: &[u8; 32]) -> Result<Self, Error> {
        let chain = Arc::new(Chain::new(key));
        let log = Self {
            queue: Queue::new(store.clone(), Arc::clone(&chain)),
            store,
            chain: Arc::clone(&chain),
        };
        log.store
            .read(move |tx| match table::head(tx)? {
                Some((head, seal)) if chain.holds(&head, &seal) => Ok(()),
                _ => Err(Error::Tampered),
            })
            .await?;
        Ok(log)
    }

    /// Runs the closure in one transaction with the record of what it used: refusals too, and then
    /// without the closure's changes. If the record can't be written nothing happens.
    pub async fn recorded<T, E>(
        &self,
        f: impl Fn(&mut Tx<'_>, &mut Trail) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let chain = Arc::clone(&self.chain);
        let outcome = self.store.write(move |tx| {
            let mut trail = Trail::default();
            let outcome = tx.nested(|tx| f(tx, &mut trail));
            record(tx, &chain, trail).map_err(Error::into_store)?;
            Ok::<_, E>(outcome)
        });
        outcome.await?
    }

    /// The same for a closure that mostly reads. It runs beside others, on a snapshot, and its
    /// record alone passes through the writer, which runs it again there if anything has changed
    /// since: so record and decision are of one moment here too.
    pub async fn recorded_read<T, E>(
        &self,
        f: impl Fn(&mut Tx<'_>, &mut Trail) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let f = Arc::new(f);
        let look = Arc::clone(&f);
        let glance = self.store.glance(move |tx| {
            let mut trail = Trail::default();
            let outcome = look(tx, &mut trail);
            Ok::<_, E>((outcome, trail, tx.wanted_to_write()))
        });
        let (moment, (outcome, trail, wanted_to_write)) = glance.await?;
        if wanted_to_write {
            return self.recorded(move |tx, trail| f(tx, trail)).await;
        }
        match trail.written().map_err(Error::into_store)? {
            Some(written) => {
                let look = Look {
                    f: move |tx: &mut Tx<'_>, trail: &mut Trail| f(tx, trail),
                    moment,
                    written,
                    outcome,
                };
                self.queue.append(look).await
            }
            None => outcome,
        }
    }
}

fn record(tx: &mut Tx, chain: &Chain, trail: Trail) -> Result<(), Error> {
    let Some(written) = trail.written()? else {
        return Ok(());
    };
    let mut appender = Appender::begin(tx, chain)?;
    appender.append(tx, &written)?;
    appender.end(tx)
}
