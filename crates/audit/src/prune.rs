//! Letting old records go.

use std::sync::Arc;

use store::Tx;
use wire::Timestamp;

use crate::chain::{Chain, Hash, Head};
use crate::error::Error;
use crate::log::Log;
use crate::table;

/// Records that one sweep lets go.
const PRUNED_MAX: i64 = 10_000;
/// Of those, how many are in memory together.
const PRUNED_AT_ONCE: i64 = 256;

impl Log {
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
    use super::*;
    use crate::append::Appender;
    use crate::begin;
    use crate::model::Record;
    use crate::tests::{KEY, began, record};
    use crate::trail::Written;

    /// A trail with records at 0, 1, … 9; the last but one is of somebody else's things too.
    async fn ten(folder: &std::path::Path) -> Log {
        let log = began(folder).await;
        let chain = Arc::clone(&log.chain);
        let written = log.store.write(move |tx| {
            let mut appender = Appender::begin(tx, &chain)?;
            for at_ms in 0..10 {
                let owner = if at_ms == 8 { "222222222222" } else { "" };
                let record = Record {
                    at_ms,
                    ..record("got", owner)
                };
                appender.append(tx, &Written::of(record)?)?;
            }
            appender.end(tx)
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
