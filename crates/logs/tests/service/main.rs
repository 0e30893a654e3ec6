//! The service as its clients see it, on fresh stores.

#![allow(clippy::unwrap_used)]

mod denied;
mod events;
mod filter;
mod groups;
mod rate;
mod runner;
mod world;
