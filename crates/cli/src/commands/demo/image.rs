//! A small real image without any network: this machine's own shell, and the libraries it needs.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use oci::image::{BuiltImage, ImageBuilder};

pub const REPOSITORY: &str = "lab/shell";
pub const TAG: &str = "1";
const SHELL: &str = "/bin/sh";

pub fn of_this_shell() -> Result<BuiltImage> {
    let mut image = ImageBuilder::default();
    let mut folders = BTreeSet::new();
    let mut files: Vec<PathBuf> = libraries(Path::new(SHELL))?;
    files.push(PathBuf::from(SHELL));
    for file in &files {
        folders.extend(file.ancestors().skip(1).map(Path::to_path_buf));
    }
    for folder in ["/etc", "/tmp", "/proc", "/sys", "/dev"] {
        folders.insert(PathBuf::from(folder));
    }
    for folder in folders.iter().filter_map(|folder| folder.to_str()) {
        let mode = if folder == "/tmp" { 0o1777 } else { 0o755 };
        image.folder(if folder == "/" { "./" } else { inside(folder) }, mode)?;
    }
    for file in &files {
        let bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
        image.file(
            inside(file.to_str().context("a path is not text")?),
            0o755,
            &bytes,
        )?;
    }
    image.file("etc/greeting", 0o644, b"a private image\n")?;
    image.file(
        "etc/passwd",
        0o644,
        b"root:x:0:0:root:/:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n",
    )?;
    image.cmd(&[SHELL]);
    Ok(image.build(REPOSITORY, TAG)?)
}

fn inside(path: &str) -> &str {
    path.trim_start_matches('/')
}

/// What the dynamic linker would load, as `ldd` prints it. A static shell needs nothing.
fn libraries(program: &Path) -> Result<Vec<PathBuf>> {
    let answer = Command::new("ldd")
        .arg(program)
        .output()
        .context("cannot run ldd")?;
    let text = String::from_utf8_lossy(&answer.stdout);
    if !answer.status.success() {
        if text.contains("not a dynamic executable") || text.is_empty() {
            return Ok(Vec::new());
        }
        bail!("ldd does not say what {} needs", program.display());
    }
    let found = text
        .lines()
        .filter_map(|line| line.split_whitespace().find(|word| word.starts_with('/')));
    Ok(found.map(PathBuf::from).collect())
}
