//! How the story is shown: a line a step with its time, and a folder that is gone afterwards.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result};

/// Shows steps, and remembers whether all of them held.
#[derive(Debug)]
pub struct Stage {
    colours: bool,
    failed: bool,
}

impl Stage {
    pub fn new() -> Self {
        let colours = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self {
            colours,
            failed: false,
        }
    }

    pub fn failed(&self) -> bool {
        self.failed
    }

    pub fn say(&self, text: &str) {
        println!("\n{}\n", self.paint("1", text));
    }

    /// A line of what was found out, under the step it belongs to.
    pub fn tell(&self, text: &str) {
        println!("      {}", self.paint("2", text));
    }

    /// Does a step, and shows it with its time. A failed one is shown and ends the story.
    #[allow(clippy::disallowed_methods)]
    pub fn step<T>(&mut self, name: &str, act: impl FnOnce() -> Result<T>) -> Result<T> {
        let begun = Instant::now();
        let outcome = act();
        let time = format!("{:>7.1} ms", begun.elapsed().as_secs_f64() * 1000.0);
        let mark = if outcome.is_ok() {
            self.paint("32", "✔")
        } else {
            self.paint("31", "✘")
        };
        println!("  {mark} {name:<58} {}", self.paint("2", &time));
        self.failed |= outcome.is_err();
        outcome.with_context(|| name.to_owned())
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.colours {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }
}

/// A temporary folder.
#[derive(Debug)]
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Result<Self> {
        use std::os::unix::fs::DirBuilderExt as _;
        let path = std::env::temp_dir().join(format!("batchyard-demo-{}", std::process::id()));
        std::fs::DirBuilder::new()
            .mode(0o700)
            .create(&path)
            .with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Self(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            eprintln!("cannot remove {}: {error}", self.0.display());
        }
    }
}
