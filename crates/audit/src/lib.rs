//! The audit trail: every read of a secret's value and every use of a key is a record, written in
//! the transaction of the use itself. What can't be recorded does not happen.
//!
//! Records form a chain: each has a keyed hash over the one before, its own number and its body
//! ([`chain`]). One more row seals where the chain begins and ends, so that records can't be cut
//! off its end either. The key comes from the root key: whoever can write the database alone can
//! break the chain, and can't mend it.

mod api;
pub mod chain;
mod error;
mod model;
mod table;
mod trail;

pub use api::{Page, Verification};
pub use chain::Chain;
pub use error::Error;
pub use model::{Entry, Record};
pub use table::COMPONENT;
pub use trail::{Log, Trail, begin};
