//! What the runner of containers writes, in the server's own right: it has authorized already, with
//! the job's role.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use store::{StoreError, Tx};

use crate::Service;
use crate::error::Error;
use crate::model::{Event, Stream};
use crate::table::group::NewGroup;
use crate::{table, write};

/// Longest message of an event. Longer lines are cut by whoever reads them.
pub const MESSAGE_BYTES_MAX: usize = 1024 * 1024;

/// Marks that one transaction looks at.
const SOURCES_MAX: u32 = 1_000;
/// The class of groups that nobody chose one for.
const CLASS: &str = "STANDARD";

impl Service {
    /// Appends to a stream, which is made, with its group, if it is not there. Events without a
    /// message are left out, as AWS has none.
    ///
    /// `source` says where they are from: an attempt, and the offset in its output behind them. It
    /// is remembered with them; what ends at or before it is not appended again. So a runner
    /// that was interrupted asks for [`Service::source_offset`] and goes on from there.
    pub async fn append(
        &self,
        account: &str,
        region: &str,
        group: &str,
        stream: &str,
        events: Vec<Event>,
        source: Option<(&str, u64)>,
    ) -> Result<(), Error> {
        if events
            .iter()
            .any(|event| event.message.len() > MESSAGE_BYTES_MAX)
        {
            return Err(Error::invalid(format!(
                "A log event's message is larger than {MESSAGE_BYTES_MAX} bytes."
            )));
        }
        let events: Vec<Event> = events
            .into_iter()
            .filter(|event| !event.message.is_empty())
            .collect();
        let source = match source {
            Some((attempt, offset)) => Some((
                attempt.to_owned(),
                i64::try_from(offset).map_err(|_| Error::invalid("The offset is too large."))?,
            )),
            None => None,
        };
        let [account, region, group, stream] =
            [account, region, group, stream].map(ToOwned::to_owned);
        let now_ms = now_ms();
        self.logs
            .write(move |tx| {
                if let Some((attempt, offset_after)) = &source {
                    let stored = table::source::offset(tx, attempt)?;
                    if stored.is_some_and(|stored| stored >= *offset_after) {
                        return Ok(());
                    }
                    table::source::set_offset(tx, attempt, *offset_after)?;
                }
                let mut stream = ensure(tx, [&account, &region, &group, &stream], now_ms)?;
                Ok(write::append(tx, &mut stream, &events, now_ms)?)
            })
            .await
    }

    /// How far the attempt's output has been appended; 0 for one that nobody has heard of.
    pub async fn source_offset(&self, attempt: &str) -> Result<u64, Error> {
        let attempt = attempt.to_owned();
        let stored = self
            .logs
            .read(move |tx| Ok::<_, Error>(table::source::offset(tx, &attempt)?))
            .await?;
        Ok(stored.unwrap_or_default().unsigned_abs())
    }

    /// The attempt is over and all of its output is here.
    pub async fn forget_source(&self, attempt: &str) -> Result<(), Error> {
        let attempt = attempt.to_owned();
        self.logs
            .write(move |tx| Ok(table::source::delete(tx, &attempt)?))
            .await
    }

    /// Forgets all attempts but these: a runner that was interrupted between the end of an attempt
    /// and [`Service::forget_source`] calls it at its start.
    pub async fn retain_sources(&self, live: BTreeSet<String>) -> Result<(), Error> {
        let live = Arc::new(live);
        let mut after = String::new();
        loop {
            let (live, from) = (Arc::clone(&live), after.clone());
            let last = self
                .logs
                .write(move |tx| {
                    let attempts = table::source::attempts(tx, &from, SOURCES_MAX)?;
                    for attempt in attempts.iter().filter(|attempt| !live.contains(*attempt)) {
                        table::source::delete(tx, attempt)?;
                    }
                    Ok::<_, Error>(attempts.last().cloned())
                })
                .await?;
            match last {
                Some(last) => after = last,
                None => return Ok(()),
            }
        }
    }

    /// Deletes what deleted groups and streams have left behind, a little at a time. Deleting does
    /// that already; a server calls it at its start, for what an interruption left.
    pub async fn purge(&self) -> Result<(), Error> {
        while self
            .logs
            .write(|tx| Ok::<_, Error>(write::purge_some(tx)?))
            .await?
        {}
        Ok(())
    }
}

/// The stream, made with its group if need be.
fn ensure(tx: &mut Tx, names: [&str; 4], now_ms: i64) -> Result<Stream, StoreError> {
    let [account, region, group, stream] = names;
    let group_id = if let Some(group) = table::group::find(tx, account, region, group)? {
        group.id
    } else {
        let new = NewGroup {
            account,
            region,
            name: group,
            class: CLASS,
            tags: &[],
            now_ms,
        };
        table::group::insert(tx, new)?
    };
    match table::stream::find(tx, group_id, stream)? {
        Some(stream) => Ok(stream),
        None => table::stream::insert(tx, group_id, stream, now_ms),
    }
}

/// Nobody asks for this write at a moment of theirs: it is ingested when it is.
fn now_ms() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
