//! Looking at the trail: its newest records, and whether all of it is as it was written.

use iam::{Any, Caller};
use store::{StoreError, Tx};
use wire::r#gen::batchyard::action;

use crate::chain::{HASH_BYTES, Head};
use crate::error::Error;
use crate::log::Log;
use crate::model::Record;
use crate::search::Search;
use crate::table;

pub const RECORDS_MAX: i64 = 1_000;
/// How far back one search for an account's records goes.
const SEARCHED_MAX: i64 = 1_000_000;
/// Records that one search reads.
const READ_MAX: i64 = 20_000;
/// Records that are in memory together.
const CHUNK: i64 = 1_000;

/// Some records, newest first, and the number before which the next page begins.
#[derive(Debug)]
pub struct Page {
    pub records: Vec<(i64, Record)>,
    pub next: Option<i64>,
    /// The number of the last record there is: what comes later is after it.
    pub newest: i64,
}

/// What a look at the whole chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    pub records: i64,
    pub first: i64,
    pub last: i64,
    /// The last record's hash, to be kept elsewhere and compared later.
    pub hash: String,
    /// The first thing that is wrong.
    pub problem: Option<String>,
}

impl Log {
    /// The newest records of what is searched for. `scope` limits them to what an account's
    /// principals did or was done with its things, and to what it may know of that.
    pub async fn list(
        &self,
        caller: &Caller,
        scope: Option<String>,
        search: Search,
    ) -> Result<Page, Error> {
        let caller = caller.clone();
        self.store
            .read(move |tx| {
                caller.authorize::<action::ListAuditRecords>(tx, &Any::of(&caller))?;
                look(tx, scope.as_deref(), &search)
            })
            .await
    }

    /// Goes over the whole chain, as it is at this moment. `expected`, a number and a hash noted
    /// earlier, has to be in it: so an older copy of the database shows.
    pub async fn verify(
        &self,
        caller: &Caller,
        expected: Option<(i64, String)>,
    ) -> Result<Verification, Error> {
        let caller = caller.clone();
        let head = self
            .store
            .read(move |tx| {
                caller.authorize::<action::VerifyAuditTrail>(tx, &Any::of(&caller))?;
                Ok::<_, Error>(table::head(tx)?)
            })
            .await?;
        let Some((head, seal)) = head else {
            return Ok(wrong(&Head::EMPTY, 0, "the chain's head is missing"));
        };
        if !self.chain.holds(&head, &seal) {
            return Ok(wrong(&head, 0, "the chain's head was changed"));
        }
        self.walk(head, expected).await
    }

    /// What the head says, without going over the chain.
    pub fn head(&self, tx: &mut Tx) -> Result<Verification, StoreError> {
        let Some((head, seal)) = table::head(tx)? else {
            return Ok(wrong(&Head::EMPTY, 0, "the chain's head is missing"));
        };
        let records = head.seq - head.base_seq;
        let holds = self.chain.holds(&head, &seal);
        let problem = (!holds).then(|| "the chain's head was changed".to_owned());
        Ok(Verification {
            problem,
            ..wrong(&head, records, "")
        })
    }

    async fn walk(
        &self,
        head: Head,
        expected: Option<(i64, String)>,
    ) -> Result<Verification, Error> {
        let (mut seq, mut hash) = (head.base_seq, head.base_hash);
        let mut met = expected.as_ref().is_none_or(|(at, _)| *at == 0);
        while seq < head.seq {
            let from = seq;
            let chunk = self
                .store
                .read(move |tx| Ok::<_, Error>(table::after(tx, from, CHUNK)?))
                .await?;
            let done = seq - head.base_seq;
            if chunk.is_empty() {
                return Ok(wrong(
                    &head,
                    done,
                    &format!("records from {} on are missing", seq + 1),
                ));
            }
            for stored in chunk {
                if seq == head.seq {
                    break;
                }
                seq += 1;
                let done = seq - 1 - head.base_seq;
                if stored.seq != seq {
                    return Ok(wrong(&head, done, &format!("record {seq} is missing")));
                }
                hash = self.chain.link(&hash, seq, &stored.body);
                if stored.hash != hash || !stored.agrees() {
                    return Ok(wrong(&head, done, &format!("record {seq} was changed")));
                }
                if let Some((_, noted)) = expected.as_ref().filter(|(at, _)| *at == seq) {
                    if !noted.eq_ignore_ascii_case(&hex(&hash)) {
                        let text = format!("record {seq} is not the one that was noted");
                        return Ok(wrong(&head, done, &text));
                    }
                    met = true;
                }
            }
        }
        let done = head.seq - head.base_seq;
        if hash != head.hash {
            return Ok(wrong(
                &head,
                done,
                "the last record is not the one that was sealed",
            ));
        }
        if let Some((at, _)) = expected.filter(|(at, _)| !met && *at > head.base_seq) {
            let text = format!("record {at}, which was noted, is not in the chain");
            return Ok(wrong(&head, done, &text));
        }
        Ok(Verification {
            problem: None,
            ..wrong(&head, done, "")
        })
    }
}

/// One page, and where the next begins: a search that has looked at enough stops there, though it
/// may have found little.
fn look(tx: &mut Tx, scope: Option<&str>, search: &Search) -> Result<Page, Error> {
    let (base, newest) = table::head(tx)?.map_or((0, 0), |(head, _)| (head.base_seq, head.seq));
    let first = base.max(search.after.unwrap_or_default()).saturating_add(1);
    let limit = search.limit.clamp(1, RECORDS_MAX);
    let mut end = search.before.unwrap_or(i64::MAX).min(newest + 1);
    let oldest = end.saturating_sub(SEARCHED_MAX).max(first);
    let filter = &search.filter;
    let account = scope.or(filter.account.as_deref());
    let chunk = if filter.is_open() { limit } else { CHUNK };
    let (mut records, mut read) = (Vec::new(), 0);
    let next = loop {
        let found = table::before(tx, (oldest, end), account, chunk)?;
        let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
        let mut old = filter.since_ms.is_some();
        for stored in found {
            end = stored.seq;
            let record: Record = serde_json::from_str(&stored.body)?;
            old &= filter.is_too_old(&record);
            let seen = match scope {
                Some(account) => record.seen_by(account),
                None => record,
            };
            records.extend(filter.keep(seen).map(|kept| (end, kept)));
            if full(&records, limit) {
                break;
            }
        }
        read += count;
        // Clocks are set back at times, but not for so many records.
        if old && count > 0 {
            break None;
        }
        if full(&records, limit) || read >= READ_MAX {
            break Some(end).filter(|end| *end > first);
        }
        if count < chunk {
            break Some(oldest).filter(|oldest| *oldest > first);
        }
    };
    Ok(Page {
        records,
        next,
        newest,
    })
}

fn full(records: &[(i64, Record)], limit: i64) -> bool {
    i64::try_from(records.len()).is_ok_and(|count| count >= limit)
}

fn wrong(head: &Head, records: i64, problem: &str) -> Verification {
    Verification {
        records,
        first: head.base_seq + 1,
        last: head.seq,
        hash: hex(&head.hash),
        problem: Some(problem.to_owned()),
    }
}

fn hex(hash: &[u8; HASH_BYTES]) -> String {
    use std::fmt::Write as _;
    hash.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
