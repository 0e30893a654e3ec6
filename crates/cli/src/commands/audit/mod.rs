//! `batchyard audit`: who used which secret and key, and whether the trail is whole.

mod lines;
mod tail;
mod verify;

use anyhow::Result;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Show the newest uses: when, allowed or denied, who, what, on which resource, because of
    /// which policy statement
    Tail(tail::Tail),
    /// Go over the whole chain and say whether a record was changed or is missing
    Verify(verify::Verify),
}

impl Audit {
    pub fn run(self) -> Result<()> {
        match self {
            Self::Tail(tail) => tail.run(),
            Self::Verify(verify) => verify.run(),
        }
    }
}
