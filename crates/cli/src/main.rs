//! `batchyard`: `serve` runs the daemon; every other command is a client of one.

mod client;
mod commands;
mod output;

use std::alloc::System;
use std::process::ExitCode;

use clap::Parser;
use zeroizing_alloc::ZeroAlloc;

use commands::Command;

/// Passwords pass through buffers that are not ours to wipe: an HTTP client's, a parser's. So
/// everything is wiped when it is freed.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// Runs containerised batch jobs from private registries, behind the AWS APIs.
#[derive(Debug, Parser)]
#[command(name = "batchyard", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    // A container's shim is this binary again: it must not have started a thread by then.
    if std::env::args_os()
        .nth(1)
        .is_some_and(|word| word == engine::SHIM_ARG)
    {
        return engine::shim_main();
    }
    let arguments = Arguments::parse();
    match arguments.command.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("batchyard: {error:#}");
            ExitCode::FAILURE
        }
    }
}
