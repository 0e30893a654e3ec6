//! When keys and roles were used last. Noted in memory at every request and written in batches: a
//! request that only reads must not write.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use wire::Timestamp;
use wire::sigv4::Claim;

use crate::Service;
use crate::caller::Identity;
use crate::error::Error;
use crate::model::KeyUse;
use crate::table;

/// Keys and roles that are noted between two batches; beyond it the oldest news is lost.
const NOTES_MAX: usize = 65_536;

#[derive(Debug, Default)]
pub struct Usage {
    notes: Mutex<Notes>,
}

#[derive(Debug, Default, Clone)]
struct Notes {
    /// By access key id.
    keys: HashMap<String, KeyUse>,
    /// By role id.
    roles: HashMap<String, (Timestamp, String)>,
}

impl Usage {
    pub fn note(&self, identity: &Identity, claim: &Claim, now: Timestamp) {
        let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        match identity {
            Identity::User(_) | Identity::Root(_) if notes.keys.len() < NOTES_MAX => {
                let used = KeyUse {
                    at: now,
                    region: claim.region.clone(),
                    service: claim.service.clone(),
                };
                notes.keys.insert(claim.access_key_id.clone(), used);
            }
            Identity::Session(_, role) if notes.roles.len() < NOTES_MAX => {
                let used = (now, claim.region.clone());
                notes.roles.insert(role.id.clone(), used);
            }
            _ => {}
        }
    }

    fn take(&self) -> Notes {
        let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *notes)
    }
}

impl Service {
    /// Writes what was noted. Called from time to time, before it is asked for, and at the end.
    pub async fn record_usage(&self) -> Result<(), Error> {
        let notes = self.usage.take();
        if notes.keys.is_empty() && notes.roles.is_empty() {
            return Ok(());
        }
        self.store
            .write(move |tx| {
                for (id, used) in &notes.keys {
                    table::access_key::set_last_used(tx, id, used)?;
                }
                for (id, (at, region)) in &notes.roles {
                    table::role::set_last_used(tx, id, *at, region)?;
                }
                Ok(())
            })
            .await
    }
}
