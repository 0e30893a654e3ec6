//! `batchyard root-key rotate`: everything is sealed anew under another root key, while the server runs.

use anyhow::Result;
use clap::{Args, Subcommand};
use serde_json::json;

use crate::client::Connection;

#[derive(Debug, Subcommand)]
pub enum RootKey {
    /// Make a new root key and seal every key anew under it; nothing stops meanwhile
    Rotate(Rotate),
}

#[derive(Debug, Args)]
pub struct Rotate {
    #[command(flatten)]
    connection: Connection,
}

impl RootKey {
    pub fn run(self) -> Result<()> {
        let Self::Rotate(Rotate { connection }) = self;
        let done = connection
            .client()?
            .json("batchyard", "Batchyard.RotateRootKey", &json!({}))?;
        println!(
            "{} keys are sealed under the new root key: keep a copy of it apart from the database",
            done["Rewrapped"]
        );
        Ok(())
    }
}
