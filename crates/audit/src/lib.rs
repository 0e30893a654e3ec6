//! The audit trail: every read of a secret's value and every use of a key is a record, written in
//! the transaction of the use itself. What can't be recorded does not happen.
//!
//! Records form a chain: each has a keyed hash over the one before, its own number and its body
//! ([`chain`]). One more row seals where the chain begins and ends, so that records can't be cut
//! off its end either. The key comes from the root key: whoever can write the database alone can
//! break the chain, and can't mend it.

mod api;
mod append;
pub mod chain;
mod error;
mod log;
mod model;
mod prune;
mod queue;
mod search;
mod table;
mod trail;

pub use api::{Page, Verification};
pub use append::begin;
pub use chain::Chain;
pub use error::Error;
pub use log::Log;
pub use model::{Entry, Record};
pub use search::{Filter, Pattern, Search};
pub use table::COMPONENT;
pub use trail::Trail;

#[cfg(test)]
mod tests {
    use store::{Durability, Store};

    use super::*;

    pub const KEY: [u8; 32] = [1; 32];

    /// An empty trail, and a table `counter` with one row beside it.
    pub async fn began(folder: &std::path::Path) -> Log {
        let counter = store::Component {
            name: "counter",
            migrations: &[
                "create table counter (id integer primary key, n integer not null) {strict};
                 insert into counter (id, n) values (1, 0);
                 create table child (
                     id integer primary key,
                     counter integer not null references counter (id) deferrable initially deferred
                 ) {strict};",
            ],
        };
        let path = folder.join("db");
        let store = Store::open(&path, Durability::Full, &[COMPONENT, counter]).unwrap();
        store.write(|tx| begin(tx, &KEY)).await.unwrap();
        Log::open(store, &KEY).await.unwrap()
    }

    /// A record that says `because`, of things of `owner`'s beside one's own.
    pub fn record(because: &str, owner: &str) -> Record {
        Record {
            at_ms: 0,
            account: "111111111111".to_owned(),
            owner: "111111111111".to_owned(),
            principal: "p".to_owned(),
            region: "r".to_owned(),
            source_ip: None,
            entries: vec![Entry {
                action: "a".to_owned(),
                resource: "r".to_owned(),
                owner: owner.to_owned(),
                allowed: true,
                because: because.to_owned(),
                via: None,
                context: std::collections::BTreeMap::default(),
            }],
        }
    }
}
