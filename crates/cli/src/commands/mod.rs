//! The commands, one file each.

mod account;
mod audit;
mod demo;
mod env;
mod register;
mod root_key;
mod rotation;
mod rotator;
mod serve;
mod status;

use anyhow::Result;
use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the whole chain at work: a private image runs because a role may read a secret
    Demo(demo::Demo),
    /// Run the daemon
    Serve(serve::Serve),
    /// Show whether the daemon is up, and how it stands
    Status(status::Status),
    /// Print what this shell needs for the AWS CLI: eval "$(batchyard env)"
    Env(env::Env),
    /// Manage accounts
    #[command(subcommand)]
    Account(account::Account),
    /// Register a job definition from a JSON file
    Register(register::Register),
    /// Look at the trail of who used which secret and key
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Bind rotation functions to programs
    #[command(subcommand)]
    Rotation(rotation::Rotation),
    /// Be a rotation function: for registry passwords
    #[command(subcommand)]
    Rotator(rotator::Rotator),
    /// Exchange the root key
    #[command(subcommand)]
    RootKey(root_key::RootKey),
}

impl Command {
    pub fn run(self) -> Result<()> {
        match self {
            Self::Demo(demo) => demo.run(),
            Self::Serve(serve) => serve.run(),
            Self::Status(status) => status.run(),
            Self::Env(env) => env.run(),
            Self::Account(account) => account.run(),
            Self::Register(register) => register.run(),
            Self::Audit(audit) => audit.run(),
            Self::Rotation(rotation) => rotation.run(),
            Self::Rotator(rotator) => rotator.run(),
            Self::RootKey(root_key) => root_key.run(),
        }
    }
}
