//! Measures `batchyard` against what people use today, in one run: what `cargo xtask bench` starts.
//!
//! Machines are shared and noisy, so the rounds of both sides alternate and each figure is a median.
//! What is left out (a peer that is not there, a machine where podman can't run) is said loudly.

mod connection;
mod contender;
mod figure;
mod jobs;
mod podman;
mod registry;
mod request;
mod servers;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use contender::Contender;
use figure::Figure;

#[derive(Debug, Parser)]
#[command(name = "bench", about)]
struct Arguments {
    /// The batchyard binary to measure
    #[arg(long)]
    batchyard: PathBuf,
    /// The `bin` folder of a Python environment with moto[server] and ministack
    #[arg(long)]
    peers: PathBuf,
    /// A Python that can run the tests
    #[arg(long)]
    python: PathBuf,
    /// The repository's `tests`, for the registry in it
    #[arg(long)]
    tests: PathBuf,
    /// Where the figures go, as JSON
    #[arg(long)]
    out: PathBuf,
    /// Which to measure; all if none is named
    #[arg(value_parser = NAMES)]
    names: Vec<String>,
}

const NAMES: [&str; 5] = [
    "cold-start",
    "idle-rss",
    "get-secret-value",
    "submit-to-running",
    "container-true",
];

/// One benchmark may bring several figures: one a peer.
type Measure = fn(&Arguments) -> Result<Vec<Figure>>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let wanted = |names: &[&str]| {
        arguments.names.is_empty()
            || names
                .iter()
                .any(|name| arguments.names.iter().any(|w| w == name))
    };
    let (mut figures, mut complete) = (Vec::new(), true);
    let all: [(&[&str], Measure); 4] = [
        (&NAMES[0..1], |arguments| {
            servers::cold_start(&ours(arguments), &moto(arguments))
        }),
        (&NAMES[1..2], |arguments| {
            servers::idle_rss(&ours(arguments), &moto(arguments))
        }),
        (&NAMES[2..3], |arguments| {
            let ministack = Contender::ministack(&arguments.peers);
            servers::get_secret_value(&ours(arguments), &[moto(arguments), ministack])
        }),
        (&NAMES[3..5], |arguments| {
            jobs::figures(&ours(arguments), &arguments.python, &arguments.tests)
        }),
    ];
    for (names, measure) in all {
        if !wanted(names) {
            continue;
        }
        println!("measuring {}", names.join(" and "));
        match measure(&arguments) {
            Ok(more) => figures.extend(more),
            Err(error) => {
                println!("SKIPPED {}: {error:#}", names.join(" and "));
                complete = false;
            }
        }
    }
    figure::print(&figures);
    if let Err(error) = figure::write(&figures, &arguments.out) {
        eprintln!("bench: cannot write {}: {error:#}", arguments.out.display());
        complete = false;
    }
    if complete {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn ours(arguments: &Arguments) -> Contender {
    Contender::batchyard(&arguments.batchyard)
}

fn moto(arguments: &Arguments) -> Contender {
    Contender::moto(&arguments.peers)
}
