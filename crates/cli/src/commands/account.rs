//! `batchyard account create`: another account, with an administrator.

use anyhow::Result;
use clap::{Args, Subcommand};
use serde_json::json;

use crate::client::Connection;

#[derive(Debug, Subcommand)]
pub enum Account {
    /// Make an account; prints its administrator's credentials as JSON, this once
    Create(Create),
}

#[derive(Debug, Args)]
pub struct Create {
    /// Twelve digits
    account_id: String,
    #[command(flatten)]
    connection: Connection,
}

impl Account {
    pub fn run(self) -> Result<()> {
        let Self::Create(Create {
            account_id,
            connection,
        }) = self;
        let input = json!({"AccountId": account_id});
        let made = connection
            .client()?
            .json("batchyard", "Batchyard.CreateAccount", &input)?;
        let shown = json!({
            "account_id": made["AccountId"],
            "access_key_id": made["AccessKeyId"],
            "secret_access_key": made["SecretAccessKey"],
        });
        println!("{shown}");
        Ok(())
    }
}
