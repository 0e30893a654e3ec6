//! Parsed policies by their text. A changed policy is another text, so nothing here is ever stale.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::policy::{MalformedPolicy, Policy, PolicyKind};

const CACHED_POLICIES_MAX: usize = 4_096;

#[derive(Debug, Default)]
pub struct PolicyCache {
    /// One map a kind: the same text may be well formed as one and not as another.
    parsed: RwLock<[HashMap<Box<str>, Arc<Policy>>; 3]>,
}

const fn slot(kind: PolicyKind) -> usize {
    match kind {
        PolicyKind::Identity => 0,
        PolicyKind::Resource => 1,
        PolicyKind::Trust => 2,
    }
}

impl PolicyCache {
    pub fn parse(&self, text: &str, kind: PolicyKind) -> Result<Arc<Policy>, MalformedPolicy> {
        let known = self.parsed.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(policy) = known[slot(kind)].get(text) {
            return Ok(Arc::clone(policy));
        }
        drop(known);
        let policy = Arc::new(Policy::parse(text, kind)?);
        let mut known = self.parsed.write().unwrap_or_else(PoisonError::into_inner);
        let known = &mut known[slot(kind)];
        if known.len() >= CACHED_POLICIES_MAX {
            known.clear();
        }
        known.insert(text.into(), Arc::clone(&policy));
        Ok(policy)
    }
}
