//! One registry, as one pull sees it: who it asks to log in where, and what it answers.
//!
//! Connections are shared by all pulls, authorization by none: a [`Client`] is made for one pull
//! with one user's credentials and dropped after it.

mod challenge;
mod client;
mod download;
mod policy;
mod transport;

pub(crate) use client::Client;
pub(crate) use download::{PIECES_MAX, Piece, download, fetch};
pub(crate) use policy::Policy;
pub(crate) use transport::Transport;
