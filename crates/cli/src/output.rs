//! What commands print for whoever reads it: a person, a pipe.

use std::fmt::Display;
use std::io::{ErrorKind, Write as _, stdout};

/// Prints a line. A reader that has seen enough (`| head`) ends the program, as it does others.
pub fn line(text: impl Display) {
    if let Err(error) = writeln!(stdout().lock(), "{text}") {
        let seen_enough = error.kind() == ErrorKind::BrokenPipe;
        if !seen_enough {
            eprintln!("batchyard: cannot print: {error}");
        }
        std::process::exit(i32::from(!seen_enough));
    }
}
