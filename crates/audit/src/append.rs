//! Putting records at the chain's end, within somebody's transaction.

use store::Tx;

use crate::chain::{Chain, Head};
use crate::error::Error;
use crate::table;
use crate::trail::Written;

/// Begins an empty trail, in the transaction that makes the server's first keys. Never later: whoever
/// removes the trail and its key must not get a new one for it.
pub fn begin(tx: &mut Tx, key: &[u8; 32]) -> Result<(), Error> {
    if table::head(tx)?.is_some() || !table::after(tx, 0, 1)?.is_empty() {
        return Err(Error::Tampered);
    }
    let seal = Chain::new(key).seal(&Head::EMPTY);
    Ok(table::set_head(tx, &Head::EMPTY, &seal)?)
}

/// The chain's end while records are put there: read and proven once for all of a transaction, and
/// sealed once.
#[derive(Debug)]
pub struct Appender<'c> {
    chain: &'c Chain,
    begun: Head,
    head: Head,
}

impl<'c> Appender<'c> {
    pub fn begin(tx: &mut Tx, chain: &'c Chain) -> Result<Self, Error> {
        let (head, seal) = table::head(tx)?.ok_or(Error::Tampered)?;
        if !chain.holds(&head, &seal) {
            return Err(Error::Tampered);
        }
        let begun = head;
        Ok(Self { chain, begun, head })
    }

    pub fn append(&mut self, tx: &mut Tx, written: &Written) -> Result<(), Error> {
        let seq = self.head.seq.saturating_add(1);
        self.head = Head {
            seq,
            hash: self.chain.link(&self.head.hash, seq, &written.body),
            ..self.head
        };
        Ok(table::insert(
            tx,
            &self.head,
            &written.record,
            &written.body,
        )?)
    }

    pub fn end(self, tx: &mut Tx) -> Result<(), Error> {
        if self.head != self.begun {
            table::set_head(tx, &self.head, &self.chain.seal(&self.head))?;
        }
        Ok(())
    }
}
