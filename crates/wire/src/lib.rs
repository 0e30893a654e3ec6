//! The AWS protocols, without any service's rules: what a request means, whether it is well formed,
//! who signed it, and how an answer or a fault is written down.
//!
//! Pure: no socket, no clock, no randomness. [`gen`](mod@gen) is written by `cargo xtask codegen`
//! from `models/`; everything else interprets the tables it contains.

pub mod arn;
pub mod fault;
pub mod r#gen;
pub mod json;
pub mod query;
mod reason;
pub mod route;
pub mod sensitive;
pub mod shape;
pub mod sigv4;
pub mod time;
pub mod validate;

pub use arn::Arn;
pub use fault::Fault;
pub use sensitive::{Blob, Sensitive};
pub use shape::{Action, Operation, Protocol, Service};
pub use time::Timestamp;
