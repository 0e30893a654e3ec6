use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::*;

/// Layers made by hand, the lowest first.
struct Image {
    folder: tempfile::TempDir,
    layers: Vec<Unpacked>,
}

/// Stands for a file in place of a mode: like a whiteout it hides what is below.
const FILE: u32 = u32::MAX;

impl Image {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
            layers: Vec::new(),
        }
    }

    /// Adds a layer with these entries, and with folders that it only implies.
    fn layer(mut self, entries: &[(&str, u32)], implied: &[&str]) -> Self {
        let folder = self.folder.path().join(self.layers.len().to_string());
        fs::create_dir(&folder).expect("a layer's folder");
        let make = |path: &str, mode: u32| {
            let path = folder.join(path);
            fs::create_dir_all(&path).expect("a folder");
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode");
        };
        for path in implied {
            make(path, 0o755);
        }
        for (path, mode) in entries {
            if *mode == FILE {
                fs::write(folder.join(path), "").expect("a file");
            } else {
                make(path, *mode);
            }
        }
        let implied = implied.iter().map(PathBuf::from).collect();
        self.layers.push(Unpacked { folder, implied });
        self
    }

    fn mended(&self) -> Vec<(String, u32)> {
        let folders = mended(&self.layers).expect("can be read");
        let told = |folder: &Folder| (folder.path.display().to_string(), folder.mode);
        folders.iter().map(told).collect()
    }
}

#[test]
fn the_nearest_entry_below_counts() {
    let tmp: &[(&str, u32)] = &[("tmp", 0o1777)];
    let nested: &[(&str, u32)] = &[("a", 0o711), ("a/b", 0o700)];
    #[rustfmt::skip]
    let table: [(Image, &[(&str, u32)]); 10] = [
        (Image::new().layer(tmp, &[]).layer(&[], &["tmp"]),                                    tmp),
        (Image::new().layer(tmp, &[]).layer(&[], &["tmp"]).layer(&[], &["tmp"]),               tmp),
        (Image::new().layer(&[("tmp", 0o700)], &[]).layer(tmp, &[]).layer(&[], &["tmp"]),      tmp),
        // The highest says it itself, nobody says it, it says the same.
        (Image::new().layer(tmp, &[]).layer(&[], &["tmp"]).layer(&[("tmp", 0o700)], &[]),      &[]),
        (Image::new().layer(&[], &["tmp"]).layer(&[], &["tmp"]),                               &[]),
        (Image::new().layer(&[("tmp", 0o755)], &[]).layer(&[], &["tmp"]),                      &[]),
        // It was gone in between, or is gone in the end.
        (Image::new().layer(tmp, &[]).layer(&[("tmp", FILE)], &[]).layer(&[], &["tmp"]),       &[]),
        (Image::new().layer(tmp, &[]).layer(&[], &["tmp"]).layer(&[("tmp", FILE)], &[]),       &[]),
        (Image::new().layer(nested, &[]).layer(&[("a", FILE)], &[]).layer(&[], &["a", "a/b"]), &[]),
        (Image::new().layer(nested, &[]).layer(&[], &["a", "a/b"]),                            nested),
    ];
    for (row, (image, expected)) in table.into_iter().enumerate() {
        let expected: Vec<(String, u32)> = expected
            .iter()
            .map(|(path, mode)| ((*path).to_owned(), *mode))
            .collect();
        assert_eq!(image.mended(), expected, "row {row}");
    }
}

#[test]
fn parents_stay_what_they_are() {
    let image = Image::new()
        .layer(&[("a", 0o755), ("a/b", 0o700)], &[])
        .layer(&[("a", 0o2711)], &["a/b"]);
    let expected = [("a".to_owned(), 0o2711), ("a/b".to_owned(), 0o700)];
    assert_eq!(image.mended(), expected);
}

#[test]
fn what_an_opaque_folder_hides_says_nothing() {
    if !rustix::process::geteuid().is_root() {
        eprintln!("SKIPPED: trusted attributes need root");
        return;
    }
    let image = Image::new()
        .layer(&[("a", 0o711), ("a/b", 0o700)], &[])
        .layer(&[], &["a", "a/b"]);
    let opaque = image.layers[1].folder.join("a");
    let flags = rustix::fs::XattrFlags::empty();
    rustix::fs::setxattr(opaque, OPAQUE, b"y", flags).expect("is set");
    // The folder itself is the same one; what is in it is new.
    assert_eq!(image.mended(), [("a".to_owned(), 0o711)]);
}

#[test]
fn there_is_a_limit() {
    let names: Vec<String> = (0..LOOKED_AT_MAX + 50).map(|n| format!("n{n}")).collect();
    let implied = names.iter().map(PathBuf::from).collect();
    let layers = [
        Unpacked {
            folder: PathBuf::new(),
            implied: BTreeSet::new(),
        },
        Unpacked {
            folder: PathBuf::new(),
            implied,
        },
    ];
    let looked_at = looked_at(&layers);
    assert!(looked_at.len() <= LOOKED_AT_MAX + 1);
    assert!(looked_at.contains(Path::new("")));
}
