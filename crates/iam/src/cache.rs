//! Parsed policies by their text. A changed policy is another text, so nothing here is ever stale.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::policy::{MalformedPolicy, Policy, PolicyKind};

const CACHED_POLICIES_MAX: usize = 4_096;
/// Of all texts. What is parsed takes several times as much.
const CACHED_BYTES_MAX: usize = 16 * 1_024 * 1_024;

/// What is attached to something is here; what is only tried out is not.
#[derive(Debug, Default)]
pub struct PolicyCache {
    parsed: RwLock<Parsed>,
}

#[derive(Debug, Default)]
struct Parsed {
    /// One map a kind: the same text may be well formed as one and not as another.
    kinds: [HashMap<Box<str>, Arc<Policy>>; 5],
    bytes: usize,
}

impl Parsed {
    fn insert(&mut self, text: &str, kind: PolicyKind, policy: &Arc<Policy>) {
        let entries: usize = self.kinds.iter().map(HashMap::len).sum();
        if entries >= CACHED_POLICIES_MAX || self.bytes + text.len() > CACHED_BYTES_MAX {
            *self = Self::default();
        }
        let known = self.kinds[slot(kind)].insert(text.into(), Arc::clone(policy));
        if known.is_none() {
            self.bytes += text.len();
        }
    }
}

const fn slot(kind: PolicyKind) -> usize {
    match kind {
        PolicyKind::Identity => 0,
        PolicyKind::Resource => 1,
        PolicyKind::Trust => 2,
        PolicyKind::ServiceControl => 3,
        PolicyKind::Key => 4,
    }
}

impl PolicyCache {
    pub fn parse(&self, text: &str, kind: PolicyKind) -> Result<Arc<Policy>, MalformedPolicy> {
        let known = self.parsed.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(policy) = known.kinds[slot(kind)].get(text) {
            return Ok(Arc::clone(policy));
        }
        drop(known);
        let policy = Arc::new(Policy::parse_leniently(text, kind)?);
        let mut known = self.parsed.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(text, kind, &policy);
        Ok(policy)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// However many policies and however long.
    #[test]
    fn it_takes_no_more_than_it_may() {
        let text = |number: usize, padding: usize| {
            format!(
                r#"{{"Version":"2012-10-17","Id":"{number}{}","Statement":{{"Effect":"Allow","Action":"*","Resource":"*"}}}}"#,
                "x".repeat(padding)
            )
        };
        let cache = PolicyCache::default();
        let check = || {
            let parsed = cache.parsed.read().unwrap();
            let texts = || parsed.kinds.iter().flat_map(HashMap::keys);
            let bytes: usize = texts().map(|text| text.len()).sum();
            assert_eq!(parsed.bytes, bytes);
            assert!(bytes <= CACHED_BYTES_MAX && texts().count() <= CACHED_POLICIES_MAX);
            texts().count()
        };
        for number in 0..=CACHED_POLICIES_MAX {
            let first = cache.parse(&text(number, 0), PolicyKind::Identity).unwrap();
            let again = cache.parse(&text(number, 0), PolicyKind::Identity).unwrap();
            assert!(Arc::ptr_eq(&first, &again));
        }
        assert_eq!(check(), 1);
        let mut most = 0;
        for number in 0..600 {
            let policy = Policy::parse(&text(number, 0), PolicyKind::Identity).unwrap();
            let long = text(number, 60 * 1_024);
            let mut parsed = cache.parsed.write().unwrap();
            parsed.insert(&long, PolicyKind::Identity, &Arc::new(policy));
            drop(parsed);
            most = most.max(check());
        }
        assert!((200..300).contains(&most), "{most}");
    }
}
