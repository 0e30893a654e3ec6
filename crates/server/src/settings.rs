//! What an operator may choose.

use std::net::SocketAddr;
use std::path::PathBuf;

/// The daemon's settings.
#[derive(Debug, Clone)]
pub struct Settings {
    pub data_dir: PathBuf,
    /// Loopback only: there is no TLS here yet, and answers carry secrets.
    pub listen: SocketAddr,
    /// Registry hosts, `host` or `host:port`, that may be spoken to over plain HTTP.
    pub insecure_registries: Vec<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error(
        "{0} is not a loopback address: answers carry secrets and there is no TLS here. \
         Listen on 127.0.0.1 and put a TLS proxy on this machine in front of it"
    )]
    NotLoopback(SocketAddr),
}

impl Settings {
    pub(crate) fn check(&self) -> Result<(), SettingsError> {
        if self.listen.ip().is_loopback() {
            Ok(())
        } else {
            Err(SettingsError::NotLoopback(self.listen))
        }
    }
}
