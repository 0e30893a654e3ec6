//! Debian's registry, private, with one small image in it: the one the tests use.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};
use serde::Deserialize;
use wire::Sensitive;

/// It serves until it is dropped.
#[derive(Debug)]
pub struct Registry {
    child: Child,
    pub stand: Stand,
}

/// What `tests/support/stand.py` says of it.
#[derive(Debug, Deserialize)]
pub struct Stand {
    pub image: String,
    pub username: String,
    pub password: Sensitive,
}

impl Registry {
    pub fn start(python: &Path, tests: &Path) -> Result<Self> {
        let mut child = Command::new(python)
            .args(["-m", "support.stand"])
            .current_dir(tests)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| python.display().to_string())?;
        let mut line = String::new();
        let out = child.stdout.take().context("no output")?;
        BufReader::new(out).read_line(&mut line)?;
        let stand = serde_json::from_str(&line).context("the registry does not start")?;
        Ok(Self { child, stand })
    }
}

impl Drop for Registry {
    fn drop(&mut self) {
        // The end of its input ends it, and it tidies up. It may have ended already.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
