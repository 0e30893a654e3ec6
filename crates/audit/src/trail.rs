//! Recording: a closure's uses are collected while it runs and written in its own transaction.

use std::collections::BTreeMap;
use std::sync::Arc;

use iam::{Caller, Denied, Permit};
use store::{Store, StoreError, Tx};
use wire::{Action, Timestamp};

use crate::chain::{Chain, Hash, Head};
use crate::error::Error;
use crate::model::{Entry, Record, limited};
use crate::table;

/// Uses that one request can make: a batch of secrets with a key each, and their re-encryption.
const ENTRIES_MAX: usize = 1_024;
/// Records that one sweep lets go.
const PRUNED_MAX: i64 = 10_000;
/// Of those, how many are in memory together.
const PRUNED_AT_ONCE: i64 = 256;

/// What the closure of one request has used so far.
#[derive(Debug, Default)]
pub struct Trail {
    record: Option<Record>,
    overflowed: bool,
}

impl Trail {
    /// Notes what was decided, and gives the decision back.
    pub fn decided<A: Action>(
        &mut self,
        caller: &Caller,
        resource: &str,
        owner: &str,
        context: &BTreeMap<String, String>,
        decision: Result<Permit<A>, Denied>,
    ) -> Result<Permit<A>, Denied> {
        let entry = match &decision {
            Ok(permit) => Entry::allowed(caller, A::NAME, resource, permit.because(), context),
            Err(denied) => Entry::denied(caller, A::NAME, resource, denied, context),
        };
        self.add(caller, owner, entry);
        decision
    }

    /// Notes something that was used for another reason than a policy: a grant, the service's own
    /// right.
    pub fn used(
        &mut self,
        caller: &Caller,
        action: &str,
        (resource, owner): (&str, &str),
        context: &BTreeMap<String, String>,
        because: &str,
    ) {
        let entry = Entry {
            action: action.to_owned(),
            resource: resource.to_owned(),
            owner: owner.to_owned(),
            allowed: true,
            because: because.to_owned(),
            via: caller.via().map(str::to_owned),
            context: limited(context),
        };
        self.add(caller, owner, entry);
    }

    fn add(&mut self, caller: &Caller, owner: &str, mut entry: Entry) {
        owner.clone_into(&mut entry.owner);
        let record = self.record.get_or_insert_with(|| Record {
            at_ms: caller.now().ms(),
            account: caller.account().to_owned(),
            owner: owner.to_owned(),
            principal: caller.arn(),
            region: caller.region().to_owned(),
            source_ip: caller.source_ip().map(|ip| ip.to_string()),
            entries: Vec::new(),
        });
        if record.entries.len() < ENTRIES_MAX {
            record.entries.push(entry);
        } else {
            self.overflowed = true;
        }
    }

    fn write(self, tx: &mut Tx, chain: &Chain) -> Result<(), Error> {
        // More uses than can be written down: the request must not pass without its record.
        if self.overflowed {
            return Err(StoreError::Busy.into());
        }
        self.record
            .map_or(Ok(()), |record| append(tx, chain, &record))
    }
}

fn append(tx: &mut Tx, chain: &Chain, record: &Record) -> Result<(), Error> {
    let body = serde_json::to_string(record)?;
    let (head, seal) = table::head(tx)?.ok_or(Error::Tampered)?;
    if !chain.holds(&head, &seal) {
        return Err(Error::Tampered);
    }
    let seq = head.seq.saturating_add(1);
    let head = Head {
        seq,
        hash: chain.link(&head.hash, seq, &body),
        ..head
    };
    table::insert(tx, &head, record, &body)?;
    Ok(table::set_head(tx, &head, &chain.seal(&head))?)
}

/// Begins an empty trail, in the transaction that makes the server's first keys. Never later: whoever
/// removes the trail and its key must not get a new one for it.
pub fn begin(tx: &mut Tx, key: &[u8; 32]) -> Result<(), Error> {
    if table::head(tx)?.is_some() || !table::after(tx, 0, 1)?.is_empty() {
        return Err(Error::Tampered);
    }
    let seal = Chain::new(key).seal(&Head::EMPTY);
    Ok(table::set_head(tx, &Head::EMPTY, &seal)?)
}

/// The trail, for whoever has something to record. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Log {
    pub(crate) store: Store,
    pub(crate) chain: Arc<Chain>,
}

impl Log {
    /// Opens the trail, which [`begin`] has begun.
    pub async fn open(store: Store, key: &[u8; 32]) -> Result<Self, Error> {
        let chain = Arc::new(Chain::new(key));
        let log = Self { store, chain };
        let chain = Arc::clone(&log.chain);
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
            trail.write(tx, &chain).map_err(|error| match error {
                Error::Store(cause) => cause,
                other => StoreError::Corrupt(Box::new(other)),
            })?;
            Ok::<_, E>(outcome)
        });
        outcome.await?
    }

    /// Lets go of records from before `oldest`; the chain then begins after them.
    ///
    /// What goes is proven first, as a look at the chain would: the new beginning is sealed, and
    /// must not seal what somebody else wrote.
    pub async fn prune(&self, oldest: Timestamp) -> Result<u64, Error> {
        let chain = Arc::clone(&self.chain);
        self.store
            .write(move |tx| {
                let (head, seal) = table::head(tx)?.ok_or(Error::Tampered)?;
                if !chain.holds(&head, &seal) {
                    return Err(Error::Tampered);
                }
                let (base_seq, base_hash) = older(tx, &chain, &head, oldest)?;
                if base_seq == head.base_seq {
                    return Ok(0);
                }
                let head = Head {
                    base_seq,
                    base_hash,
                    ..head
                };
                table::set_head(tx, &head, &chain.seal(&head))?;
                Ok(table::delete_to(tx, base_seq)?)
            })
            .await
    }
}

/// The last record of those at the chain's beginning that are all older than `oldest`, and its hash
/// as it has to be. The time is the body's, which the chain covers.
fn older(tx: &mut Tx, chain: &Chain, head: &Head, oldest: Timestamp) -> Result<(i64, Hash), Error> {
    let (mut seq, mut hash) = (head.base_seq, head.base_hash);
    let end = head.seq.min(seq.saturating_add(PRUNED_MAX));
    while seq < end {
        let chunk = table::after(tx, seq, PRUNED_AT_ONCE)?;
        if chunk.is_empty() {
            return Err(Error::Tampered);
        }
        for stored in chunk {
            if seq == end {
                break;
            }
            let next = chain.link(&hash, seq + 1, &stored.body);
            if stored.seq != seq + 1 || stored.hash != next || !stored.agrees() {
                return Err(Error::Tampered);
            }
            if stored.at_ms >= oldest.ms() {
                return Ok((seq, hash));
            }
            (seq, hash) = (stored.seq, next);
        }
    }
    if seq == head.seq && hash != head.hash {
        return Err(Error::Tampered);
    }
    Ok((seq, hash))
}

#[cfg(test)]
mod tests {
    use store::Durability;

    use super::*;

    const KEY: [u8; 32] = [1; 32];

    fn record(at_ms: i64) -> Record {
        Record {
            at_ms,
            account: "111111111111".to_owned(),
            owner: "111111111111".to_owned(),
            principal: "p".to_owned(),
            region: "r".to_owned(),
            source_ip: None,
            entries: Vec::new(),
        }
    }

    /// A trail with records at 0, 1, … 9.
    async fn ten(folder: &std::path::Path) -> Log {
        let path = folder.join("db");
        let store = Store::open(&path, Durability::Full, &[table::COMPONENT]).unwrap();
        let begun = store.write(|tx| begin(tx, &KEY)).await;
        begun.unwrap();
        let log = Log::open(store, &KEY).await.unwrap();
        let chain = Arc::clone(&log.chain);
        let written = log.store.write(move |tx| {
            for at in 0..10 {
                append(tx, &chain, &record(at))?;
            }
            Ok::<_, Error>(())
        });
        written.await.unwrap();
        log
    }

    async fn bounds(log: &Log) -> (i64, usize) {
        let looked = log.store.read::<_, Error>(|tx| {
            let base = table::head(tx)?.map_or(-1, |(head, _)| head.base_seq);
            Ok((base, table::after(tx, 0, 100)?.len()))
        });
        looked.await.unwrap()
    }

    #[tokio::test]
    async fn what_is_old_goes_and_the_rest_still_holds() {
        let folder = tempfile::tempdir().unwrap();
        let log = ten(folder.path()).await;
        assert_eq!(log.prune(Timestamp::from_ms(4)).await.unwrap(), 4);
        assert_eq!(bounds(&log).await, (4, 6));
        assert_eq!(log.prune(Timestamp::from_ms(4)).await.unwrap(), 0);
        assert_eq!(log.prune(Timestamp::from_ms(99)).await.unwrap(), 6);
        assert_eq!(bounds(&log).await, (10, 0));
        assert_eq!(log.prune(Timestamp::from_ms(99)).await.unwrap(), 0);
    }

    #[tokio::test]
    async fn a_trail_begins_once() {
        let folder = tempfile::tempdir().unwrap();
        let log = ten(folder.path()).await;
        let again = log.store.write(|tx| begin(tx, &KEY)).await;
        assert!(matches!(again, Err(Error::Tampered)));
        let gone = |tx: &mut Tx| Ok::<_, Error>(tx.exec("delete from audit_head", &[])?);
        log.store.write(gone).await.unwrap();
        let again = log.store.write(|tx| begin(tx, &KEY)).await;
        assert!(matches!(again, Err(Error::Tampered)));
        let opened = Log::open(log.store.clone(), &KEY).await;
        assert!(matches!(opened, Err(Error::Tampered)));
    }

    #[tokio::test]
    async fn nothing_goes_by_a_column_that_was_changed() {
        for changed in [
            "update audit_record set at_ms = 0 where seq = 9",
            "update audit_record set body = replace(body, '\"at_ms\":8', '\"at_ms\":0') where seq = 9",
            "update audit_record set hash = zeroblob(32) where seq = 9",
            "update audit_record set owner = 'x' where seq = 9",
            "update audit_owner set account = 'x' where seq = 9",
            "delete from audit_owner where seq = 9",
            "insert into audit_owner (seq, account) values (9, 'x')",
            "delete from audit_record where seq = 9",
            "delete from audit_record where seq >= 9",
            "delete from audit_record",
        ] {
            let folder = tempfile::tempdir().unwrap();
            let log = ten(folder.path()).await;
            let change = log.store.write(|tx| Ok::<_, Error>(tx.exec(changed, &[])?));
            assert!(change.await.unwrap() > 0, "{changed}");
            let left = bounds(&log).await;
            let pruned = log.prune(Timestamp::from_ms(99)).await;
            assert!(matches!(pruned, Err(Error::Tampered)), "{changed}");
            assert_eq!(bounds(&log).await, left, "{changed}");
        }
    }
}
