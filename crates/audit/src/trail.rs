//! Recording: a closure's uses are collected while it runs and written in its own transaction.

use std::collections::BTreeMap;
use std::sync::Arc;

use iam::{Caller, Denied, Permit};
use store::{Store, StoreError, Tx};
use wire::{Action, Timestamp};

use crate::chain::{Chain, Head};
use crate::error::Error;
use crate::model::{Entry, Record};
use crate::table;

/// Uses that one request can make: a batch of secrets with a key each, and their re-encryption.
const ENTRIES_MAX: usize = 1_024;
/// Records that one sweep lets go.
const PRUNED_MAX: i64 = 10_000;

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
            allowed: true,
            because: because.to_owned(),
            via: caller.via().map(str::to_owned),
            context: context.clone(),
        };
        self.add(caller, owner, entry);
    }

    fn add(&mut self, caller: &Caller, owner: &str, entry: Entry) {
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
    let accounts = (record.account.as_str(), record.owner.as_str());
    table::insert(tx, &head, record.at_ms, accounts, &body)?;
    Ok(table::set_head(tx, &head, &chain.seal(&head))?)
}

/// The trail, for whoever has something to record. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Log {
    pub(crate) store: Store,
    pub(crate) chain: Arc<Chain>,
}

impl Log {
    /// Opens the trail. `new` says that its key was made just now: only then may there be no head.
    pub async fn open(store: Store, key: &[u8; 32], new: bool) -> Result<Self, Error> {
        let chain = Arc::new(Chain::new(key));
        let log = Self { store, chain };
        let chain = Arc::clone(&log.chain);
        log.store
            .write(move |tx| match table::head(tx)? {
                Some((head, seal)) if chain.holds(&head, &seal) => Ok(()),
                None if new => Ok(table::set_head(
                    tx,
                    &Head::EMPTY,
                    &chain.seal(&Head::EMPTY),
                )?),
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
    pub async fn prune(&self, oldest: Timestamp) -> Result<u64, Error> {
        let chain = Arc::clone(&self.chain);
        self.store
            .write(move |tx| {
                let Some(last) = table::last_older(tx, oldest.ms(), PRUNED_MAX)? else {
                    return Ok(0);
                };
                let (head, seal) = table::head(tx)?.ok_or(Error::Tampered)?;
                let Ok(base_hash) = last.hash.try_into() else {
                    return Err(Error::Tampered);
                };
                if !chain.holds(&head, &seal) {
                    return Err(Error::Tampered);
                }
                let head = Head {
                    base_seq: last.seq,
                    base_hash,
                    ..head
                };
                table::set_head(tx, &head, &chain.seal(&head))?;
                Ok(table::delete_to(tx, last.seq)?)
            })
            .await
    }
}
