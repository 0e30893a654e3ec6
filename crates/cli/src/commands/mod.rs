//! The commands, one file each.

mod serve;

use anyhow::Result;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the daemon
    Serve(serve::Serve),
}

impl Command {
    pub fn run(self) -> Result<()> {
        match self {
            Self::Serve(serve) => serve.run(),
        }
    }
}
