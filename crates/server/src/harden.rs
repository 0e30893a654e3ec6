//! What keeps secrets in memory from leaving it with a crash.

use nix::sys::prctl;
use nix::sys::resource::{Resource, setrlimit};

/// No core file of this process, and no look into its memory by others of the same user.
pub fn forbid_core_dumps() -> std::io::Result<()> {
    prctl::set_dumpable(false)?;
    Ok(setrlimit(Resource::RLIMIT_CORE, 0, 0)?)
}
