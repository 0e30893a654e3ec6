//! AWS KMS: keys that never leave, and sealing for everybody else.
//!
//! Three levels: the root key, outside the database ([`root`]); the material of each key, sealed
//! under the root key ([`vault`]); what callers encrypt, sealed under a key derived from that
//! material for one message only ([`envelope`]).

mod api;
mod cipher;
mod denial;
pub mod envelope;
mod error;
mod grant;
mod key;
mod mac;
mod marker;
mod model;
mod pair;
pub mod root;
mod service;
mod spec;
mod sweep;
mod table;
mod usable;
pub mod vault;

pub use cipher::Head;
pub use error::Error;
pub use key::KeyRef;
pub use service::{Service, has_managed_key, managed_key};
pub use table::{COMPONENT, regions};
pub use usable::{Context, UsableKey, Use, symmetric, usable_key};
