//! What was read since the last change, so that it need not be read again.
//!
//! A commit makes every reader of `SQLite` forget its pages, even one that changed nothing they will
//! ask for, as the lines of a journal. So rows are remembered here as they were at one moment, and
//! forgotten with the next change: never is an answer older than what was acknowledged.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::tx::Moment;
use crate::{Row, Val};

/// What is remembered at once; beyond it all is forgotten.
const BYTES_MAX: usize = 4 << 20;
/// How much of a statement's end tells it from others, with its length.
const HASHED_BYTES: usize = 48;
/// What an entry costs beside its texts and values.
const ENTRY_BYTES: usize = 256;

/// How often something was changed. Changes that were undone count too: what is forgotten for
/// nothing is only read again.
#[derive(Debug, Default)]
pub(crate) struct History {
    /// With the commits that are under way: what a snapshot may hold.
    coming: AtomicU64,
    /// Without them: what a snapshot does hold.
    done: AtomicU64,
}

impl History {
    pub(crate) fn now(&self) -> Moment {
        Moment(self.done.load(Ordering::SeqCst))
    }

    /// Before a commit.
    pub(crate) fn comes(&self, changes: u64) {
        self.coming.store(changes, Ordering::SeqCst);
    }

    /// After it, whatever became of it.
    pub(crate) fn came(&self, changes: u64) {
        self.coming.store(changes, Ordering::SeqCst);
        self.done.store(changes, Ordering::SeqCst);
    }

    /// Is what was just read as it was at this moment?
    fn is_still(&self, moment: Moment) -> bool {
        self.coming.load(Ordering::SeqCst) == moment.0
    }
}

#[derive(Debug)]
pub(crate) struct Memory {
    history: Arc<History>,
    hasher: RandomState,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    moment: u64,
    bytes: usize,
    answers: HashMap<u64, Answer>,
}

#[derive(Debug)]
struct Answer {
    sql: Box<str>,
    params: Box<[Val]>,
    first: bool,
    rows: Arc<[Row]>,
}

/// A statement with its values; `first`: its first row alone was asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question<'q> {
    pub sql: &'q str,
    pub params: &'q [Val],
    pub first: bool,
}

impl Question<'_> {
    fn is_of(&self, answer: &Answer) -> bool {
        self.first == answer.first && *self.sql == *answer.sql && *self.params == *answer.params
    }
}

impl Memory {
    pub(crate) fn of(history: Arc<History>) -> Self {
        Self {
            history,
            hasher: RandomState::new(),
            known: Mutex::default(),
        }
    }

    pub(crate) fn now(&self) -> Moment {
        self.history.now()
    }

    /// The answer as it was at this moment, if it is known.
    pub(crate) fn recall(&self, moment: Moment, question: Question<'_>) -> Option<Vec<Row>> {
        let key = self.key(question);
        let rows = {
            let known = self.lock();
            let answer = known
                .answers
                .get(&key)
                .filter(|_| known.moment == moment.0)?;
            question.is_of(answer).then(|| Arc::clone(&answer.rows))?
        };
        Some(rows.to_vec())
    }

    /// Keeps an answer that was read just now, if it is of this moment; says whether it is.
    pub(crate) fn keep(&self, moment: Moment, question: Question<'_>, rows: &[Row]) -> bool {
        if !self.history.is_still(moment) {
            return false;
        }
        let values = |values: &[Val]| values.iter().map(Val::bytes).sum::<usize>();
        let of_rows = rows.iter().map(|row| values(&row.columns)).sum::<usize>();
        let bytes = ENTRY_BYTES + question.sql.len() + values(question.params) + of_rows;
        let key = self.key(question);
        let mut known = self.lock();
        if known.moment != moment.0 || known.bytes + bytes > BYTES_MAX {
            // Somebody else may be further: time goes one way.
            if known.moment > moment.0 || bytes > BYTES_MAX {
                return true;
            }
            *known = Known {
                moment: moment.0,
                ..Known::default()
            };
        }
        known.bytes += bytes;
        let answer = Answer {
            sql: question.sql.into(),
            params: question.params.into(),
            first: question.first,
            rows: rows.into(),
        };
        known.answers.insert(key, answer);
        true
    }

    /// Texts of statements are long, and nearly all differ in what they end with: that tells enough,
    /// since answers are compared by the whole question.
    fn key(&self, question: Question<'_>) -> u64 {
        let text = question.sql.as_bytes();
        let end = &text[text.len().saturating_sub(HASHED_BYTES)..];
        self.hasher
            .hash_one((text.len(), end, question.params, question.first))
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
