//! Volumes and where they are mounted.

use std::collections::BTreeSet;

use wire::r#gen::batch as shape;

use super::{client, given, wrapped};
use crate::error::Error;

const VOLUME_NAME_LENGTH_MAX: usize = 255;
const PATH_LENGTH_MAX: usize = 4096;

/// A path that means the same wherever it is read: from the root, without steps back.
pub(super) fn absolute(member: &str, path: &str) -> Result<(), Error> {
    let legal = path.starts_with('/')
        && path.len() <= PATH_LENGTH_MAX
        && !path.contains('\0')
        && path.split('/').all(|part| part != "..");
    if legal {
        Ok(())
    } else {
        Err(wrapped(format!(
            "{member} {path} must be an absolute path."
        )))
    }
}

pub(super) fn volumes(
    volumes: &[shape::Volume],
    mounts: &[shape::MountPoint],
) -> Result<(), Error> {
    let mut names = BTreeSet::new();
    for volume in volumes {
        let name = volume_name(volume)?;
        if !names.insert(name) {
            return Err(wrapped(format!("Volume '{name}' is given twice.")));
        }
        if volume.efs_volume_configuration.is_some()
            || volume.s3files_volume_configuration.is_some()
        {
            return Err(client(format!(
                "Volume '{name}' is a remote file system: EFS and S3 Files are not offered by this server, host volumes are."
            )));
        }
        let source = volume
            .host
            .as_ref()
            .and_then(|host| given(host.source_path.as_ref()));
        if let Some(path) = source {
            absolute("sourcePath", path)?;
        }
    }
    let mut places = BTreeSet::new();
    for mount in mounts {
        let volume = given(mount.source_volume.as_ref())
            .ok_or_else(|| wrapped("A mount point must have a sourceVolume."))?;
        if !names.contains(volume) {
            return Err(wrapped(format!("Unknown volume '{volume}'.")));
        }
        let path = given(mount.container_path.as_ref()).ok_or_else(|| {
            wrapped(format!(
                "The mount point of volume '{volume}' must have a containerPath."
            ))
        })?;
        absolute("containerPath", path)?;
        if !places.insert(path) {
            return Err(wrapped(format!("Two volumes are mounted at {path}.")));
        }
    }
    Ok(())
}

fn volume_name(volume: &shape::Volume) -> Result<&str, Error> {
    let name = given(volume.name.as_ref()).ok_or_else(|| wrapped("A volume must have a name."))?;
    let legal = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    if name.len() > VOLUME_NAME_LENGTH_MAX || !name.bytes().all(legal) {
        return Err(wrapped(format!(
            "Volume name {name} should match valid pattern"
        )));
    }
    Ok(name)
}
