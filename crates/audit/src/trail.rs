//! What one request used, collected while its closure runs, and the record that comes of it.

use std::collections::BTreeMap;

use iam::{Caller, Denied, Permit};
use store::StoreError;
use wire::Action;

use crate::error::Error;
use crate::model::{Entry, Record, limited};

/// Uses that one request can make: a batch of secrets with a key each, and their re-encryption.
const ENTRIES_MAX: usize = 1_024;

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
            owner: owner.to_owned(),
            allowed: true,
            because: because.to_owned(),
            via: caller.via().map(str::to_owned),
            context: limited(context),
        };
        self.add(caller, owner, entry);
    }

    fn add(&mut self, caller: &Caller, owner: &str, mut entry: Entry) {
        owner.clone_into(&mut entry.owner);
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

    #[cfg(test)]
    pub(crate) fn of(record: Record) -> Self {
        Self {
            record: Some(record),
            overflowed: false,
        }
    }

    /// The record, if anything was used.
    pub(crate) fn written(self) -> Result<Option<Written>, Error> {
        // More uses than can be written down: the request must not pass without its record.
        if self.overflowed {
            return Err(StoreError::Busy.into());
        }
        self.record.map(Written::of).transpose()
    }
}

/// A record with its text, ready for the chain.
#[derive(Debug)]
pub(crate) struct Written {
    pub record: Record,
    pub body: String,
}

impl Written {
    pub fn of(record: Record) -> Result<Self, Error> {
        let body = serde_json::to_string(&record)?;
        Ok(Self { record, body })
    }
}
