//! A queue's jobs, page by page.

use store::{StoreError, Tx};

use super::job::{COLUMNS, job};
use super::readable;
use crate::model::job::{Job, JobStatus};

/// What `ListJobs` asks for. Newest first; `before` is where the last page ended.
#[derive(Debug, Default)]
pub struct Listing<'a> {
    pub queue: &'a str,
    pub status: Option<JobStatus>,
    pub before: Option<i64>,
    pub limit: i64,
}

/// What of a queue there is. A row that can't be read is left out.
pub fn list(tx: &mut Tx, listing: &Listing) -> Result<Vec<Job>, StoreError> {
    let mut params = vec![
        listing.queue.into(),
        listing.before.unwrap_or(i64::MAX).into(),
        listing.limit.into(),
    ];
    let status = match listing.status {
        None => "",
        Some(status) => {
            params.push(status.as_str().into());
            "and status = $4"
        }
    };
    let sql = format!(
        "select {COLUMNS} from batch_job where queue = $1 and seq < $2 {status}
         order by seq desc limit $3"
    );
    Ok(readable("job", &tx.rows(&sql, &params)?, job))
}

/// As much of a job as filters look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    pub seq: i64,
    pub id: String,
    pub name: String,
    /// The definition's ARN, with its revision.
    pub definition: String,
}

/// Which jobs of a queue to look at: by when they were made, from a place on.
#[derive(Debug, Clone, Copy)]
pub struct Window<'a> {
    pub queue: &'a str,
    pub before: Option<i64>,
    pub made_before_ms: Option<i64>,
    pub made_after_ms: Option<i64>,
    pub limit: i64,
}

/// Newest first, without what makes a job's row large.
pub fn glance(tx: &mut Tx, window: &Window) -> Result<Vec<Glance>, StoreError> {
    tx.rows(
        "select seq, id, name, definition from batch_job where queue = $1 and seq < $2
         and created_at_ms < $3 and created_at_ms > $4 order by seq desc limit $5",
        &[
            window.queue.into(),
            window.before.unwrap_or(i64::MAX).into(),
            window.made_before_ms.unwrap_or(i64::MAX).into(),
            window.made_after_ms.unwrap_or(i64::MIN).into(),
            window.limit.into(),
        ],
    )?
    .iter()
    .map(|row| {
        Ok(Glance {
            seq: row.get(0)?,
            id: row.get(1)?,
            name: row.get(2)?,
            definition: row.get(3)?,
        })
    })
    .collect()
}
