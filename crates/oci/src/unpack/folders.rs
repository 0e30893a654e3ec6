//! What has to be remembered of a layer's folders until all of it is unpacked: the times they get
//! in the end, and which of them the archive only implies.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use super::UnpackError;

/// Of one layer's folders, as they are held in memory.
const NAMES_BYTES_MAX: usize = 32 << 20;
/// What an entry takes beside its name.
const NAME_OVERHEAD_BYTES: usize = 64;
/// Implied folders of one layer that are told, those nearest to the root first.
pub(super) const IMPLIED_MAX: usize = 4_096;
/// Deeper ones are not told either.
const IMPLIED_DEPTH_MAX: usize = 64;

#[derive(Debug, Default)]
pub(super) struct Folders {
    /// Parents sort before what is in them.
    times: BTreeMap<PathBuf, i64>,
    /// By their inodes: an entry may name a folder by another path, through a link of the layer's.
    implied: HashMap<u64, PathBuf>,
    names_bytes: usize,
}

impl Folders {
    /// A folder that was made since something is in it.
    pub fn imply(&mut self, inode: u64, path: &Path) -> Result<(), UnpackError> {
        self.charge(path)?;
        self.implied.insert(inode, path.to_path_buf());
        Ok(())
    }

    /// A folder that has an entry.
    pub fn name(&mut self, inode: u64, path: &Path, mtime: i64) -> Result<(), UnpackError> {
        self.implied.remove(&inode);
        if let Some(time) = self.times.get_mut(path) {
            *time = mtime;
            return Ok(());
        }
        self.charge(path)?;
        self.times.insert(path.to_path_buf(), mtime);
        Ok(())
    }

    /// The folders' times, the innermost first.
    pub fn times(&self) -> impl Iterator<Item = (&Path, i64)> {
        let times = self.times.iter().rev();
        times.map(|(path, mtime)| (path.as_path(), *mtime))
    }

    /// The folders that are still only implied, by the paths at which `inode_at` still finds them.
    /// Those nearest to the root come first, and are all there is room for if there are too many.
    pub fn implied(&self, inode_at: impl Fn(&Path) -> Option<u64>) -> Vec<String> {
        let mut found: Vec<(usize, &str)> = Vec::new();
        for (inode, path) in &self.implied {
            let depth = path.components().count();
            if let Some(text) = path.to_str()
                && depth <= IMPLIED_DEPTH_MAX
                && inode_at(path) == Some(*inode)
            {
                found.push((depth, text));
            }
        }
        found.sort_unstable();
        found.truncate(IMPLIED_MAX);
        found.into_iter().map(|(_, path)| path.to_owned()).collect()
    }

    fn charge(&mut self, path: &Path) -> Result<(), UnpackError> {
        self.names_bytes += path.as_os_str().len() + NAME_OVERHEAD_BYTES;
        if self.names_bytes > NAMES_BYTES_MAX {
            return Err(UnpackError::TooLarge("it has too many folders"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_folders_cost_nothing() {
        let mut folders = Folders::default();
        let long = PathBuf::from("a".repeat(4_000));
        for time in 0..100_000 {
            folders.name(1, &long, time).expect("it is one folder");
        }
        assert_eq!(folders.times().collect::<Vec<_>>(), [(&*long, 99_999)]);
    }

    #[test]
    fn their_names_have_a_limit() {
        let mut folders = Folders::default();
        let long = "a".repeat(4_000);
        let mut number = 0;
        let error = loop {
            number += 1;
            let path = PathBuf::from(format!("{long}/{number}"));
            let outcome = if number % 2 == 0 {
                folders.name(number, &path, 0)
            } else {
                folders.imply(number, &path)
            };
            if let Err(error) = outcome {
                break error;
            }
            assert!(number < 10_000, "the limit is not there");
        };
        assert!(matches!(error, UnpackError::TooLarge(_)), "{error:?}");
        assert!(number > 8_000, "only {number} fit");
    }

    #[test]
    fn the_innermost_times_come_first() {
        let mut folders = Folders::default();
        for (inode, path) in (1..).zip(["a", "a/b", "a-b", "a/b/c"]) {
            folders.name(inode, Path::new(path), 0).expect("fits");
        }
        let order: Vec<&Path> = folders.times().map(|(path, _)| path).collect();
        let place = |path: &str| order.iter().position(|found| *found == Path::new(path));
        assert!(place("a/b/c") < place("a/b") && place("a/b") < place("a"));
    }

    #[test]
    fn implied_ones_are_told_from_the_root_on() {
        let mut folders = Folders::default();
        for (inode, path) in (1..).zip(["z", "a/b", "a", "gone", "named"]) {
            folders.imply(inode, Path::new(path)).expect("fits");
        }
        folders.name(5, Path::new("by/a/link"), 0).expect("fits");
        let deep = PathBuf::from(vec!["d"; IMPLIED_DEPTH_MAX + 1].join("/"));
        folders.imply(6, &deep).expect("fits");
        let inode_at = |path: &Path| match path.to_str()? {
            "z" => Some(1),
            "a/b" => Some(2),
            "a" => Some(3),
            // Something else is there now.
            "gone" => Some(9),
            _ => Some(6),
        };
        assert_eq!(folders.implied(inode_at), ["a", "z", "a/b"]);
        let mut many = Folders::default();
        let count = u64::try_from(IMPLIED_MAX).expect("fits") + 7;
        for inode in 0..count {
            many.imply(inode, Path::new(&inode.to_string()))
                .expect("fits");
        }
        let told = many.implied(|path| path.to_str()?.parse().ok());
        assert_eq!(told.len(), IMPLIED_MAX);
    }
}
