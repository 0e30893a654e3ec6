//! The commands, one file each.

mod account;
mod demo;
mod env;
mod register;
mod serve;

use anyhow::Result;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the whole chain at work: a private image runs because a role may read a secret
    Demo(demo::Demo),
    /// Run the daemon
    Serve(serve::Serve),
    /// Print what this shell needs for the AWS CLI: eval "$(batchyard env)"
    Env(env::Env),
    /// Manage accounts
    #[command(subcommand)]
    Account(account::Account),
    /// Register a job definition from a JSON file
    Register(register::Register),
}

impl Command {
    pub fn run(self) -> Result<()> {
        match self {
            Self::Demo(demo) => demo.run(),
            Self::Serve(serve) => serve.run(),
            Self::Env(env) => env.run(),
            Self::Account(account) => account.run(),
            Self::Register(register) => register.run(),
        }
    }
}
