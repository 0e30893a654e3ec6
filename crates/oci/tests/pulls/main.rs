//! Pulls from registries that lie, break off, redirect and hold back.

mod lies;
mod registry;
mod trust;
mod weather;
