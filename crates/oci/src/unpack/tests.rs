//! Archives, honest and otherwise, against real folders. Owners and devices need root.

use std::io::Write as _;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _};

use proptest::prelude::*;
use tar::{Builder, Header};

use super::*;

fn header(kind: tar::EntryType, mode: u32, size: u64) -> Header {
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_mode(mode);
    header.set_size(size);
    header.set_uid(7);
    header.set_gid(8);
    header.set_mtime(1_000_000);
    header
}

/// Writes the name as it is: the builder would refuse the bad ones.
fn raw(builder: &mut Builder<Vec<u8>>, name: &str, mut header: Header, link: &str, body: &[u8]) {
    let old = header.as_old_mut();
    old.name[..name.len()].copy_from_slice(name.as_bytes());
    old.linkname[..link.len()].copy_from_slice(link.as_bytes());
    header.set_cksum();
    builder.append(&header, body).expect("writes to memory");
}

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(plain).expect("writes to memory");
    encoder.finish().expect("writes to memory")
}

fn unpack_bytes(
    bytes: Vec<u8>,
    folder: &Path,
    diff_id: &Digest,
    whole: bool,
) -> Result<Vec<String>, UnpackError> {
    let (sender, receiver) = mpsc::channel(8);
    let feeder = std::thread::spawn(move || {
        for piece in bytes.chunks(1000) {
            if sender
                .blocking_send(Piece::Bytes(bytes::Bytes::copy_from_slice(piece)))
                .is_err()
            {
                return;
            }
        }
        if whole {
            let _ = sender.blocking_send(Piece::End);
        }
    });
    let outcome = unpack(receiver, folder, diff_id, Arc::default());
    feeder.join().expect("feeds");
    outcome
}

fn root() -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        eprintln!("SKIPPED: owners, devices and trusted attributes need root");
    }
    root
}

#[test]
fn an_honest_layer() {
    if !root() {
        return;
    }
    let mut builder = Builder::new(Vec::new());
    raw(
        &mut builder,
        "bin/",
        header(tar::EntryType::Directory, 0o751, 0),
        "",
        b"",
    );
    raw(
        &mut builder,
        "bin/tool",
        header(tar::EntryType::Regular, 0o4755, 5),
        "",
        b"hello",
    );
    raw(
        &mut builder,
        "bin/hard",
        header(tar::EntryType::Link, 0o755, 0),
        "bin/tool",
        b"",
    );
    raw(
        &mut builder,
        "bin/soft",
        header(tar::EntryType::Symlink, 0o777, 0),
        "/bin/tool",
        b"",
    );
    raw(
        &mut builder,
        "pipe",
        header(tar::EntryType::Fifo, 0o644, 0),
        "",
        b"",
    );
    raw(
        &mut builder,
        "etc/.wh.gone",
        header(tar::EntryType::Regular, 0o644, 0),
        "",
        b"",
    );
    raw(
        &mut builder,
        "var/.wh..wh..opq",
        header(tar::EntryType::Regular, 0o644, 0),
        "",
        b"",
    );
    let plain = builder.into_inner().expect("in memory");
    let diff_id = Digest::sha256(&plain);
    for bytes in [
        plain.clone(),
        gzip(&plain),
        zstd::encode_all(plain.as_slice(), 1).expect("in memory"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        unpack_bytes(bytes, folder.path(), &diff_id, true).expect("unpacks");
        let stat = |name: &str| std::fs::symlink_metadata(folder.path().join(name)).expect(name);
        assert_eq!(
            std::fs::read(folder.path().join("bin/tool")).expect("reads"),
            b"hello"
        );
        let tool = stat("bin/tool");
        assert_eq!(
            (tool.mode() & 0o7777, tool.uid(), tool.gid(), tool.mtime()),
            (0o4755, 7, 8, 1_000_000)
        );
        assert_eq!(
            (stat("bin").mode() & 0o7777, stat("bin").mtime()),
            (0o751, 1_000_000)
        );
        assert_eq!(stat("bin/hard").ino(), tool.ino());
        assert!(stat("bin/soft").is_symlink() && stat("pipe").file_type().is_fifo());
        let gone = stat("etc/gone");
        assert!(gone.file_type().is_char_device() && gone.rdev() == 0);
        let mut value = [0_u8; 8];
        let n = rustix::fs::getxattr(
            folder.path().join("var"),
            "trusted.overlay.opaque",
            &mut value[..],
        )
        .expect("is opaque");
        assert_eq!(&value[..n], b"y");
    }
}

#[test]
fn whiteouts_are_for_lower_layers() {
    if !root() {
        return;
    }
    let mut builder = Builder::new(Vec::new());
    let empty = |kind| header(kind, 0o755, 0);
    // Taken away, then made anew: the old content must not show through.
    raw(
        &mut builder,
        ".wh.again",
        empty(tar::EntryType::Regular),
        "",
        b"",
    );
    raw(
        &mut builder,
        "again/",
        empty(tar::EntryType::Directory),
        "",
        b"",
    );
    // The other order, which archives have as well.
    raw(
        &mut builder,
        "first/",
        empty(tar::EntryType::Directory),
        "",
        b"",
    );
    raw(
        &mut builder,
        ".wh.first",
        empty(tar::EntryType::Regular),
        "",
        b"",
    );
    raw(&mut builder, "own", empty(tar::EntryType::Regular), "", b"");
    raw(
        &mut builder,
        ".wh.own",
        empty(tar::EntryType::Regular),
        "",
        b"",
    );
    let plain = builder.into_inner().expect("in memory");
    let folder = tempfile::tempdir().expect("a folder");
    unpack_bytes(plain.clone(), folder.path(), &Digest::sha256(&plain), true).expect("unpacks");
    for name in ["again", "first"] {
        let path = folder.path().join(name);
        assert!(path.is_dir(), "{name}");
        let mut value = [0_u8; 8];
        let n = rustix::fs::getxattr(path, "trusted.overlay.opaque", &mut value[..]).expect(name);
        assert_eq!(&value[..n], b"y");
    }
    assert!(folder.path().join("own").is_file());
}

#[test]
fn a_header_cannot_fill_the_memory() {
    let mut builder = Builder::new(Vec::new());
    let long = vec![b'a'; 8 << 20];
    let mut head = header(tar::EntryType::GNULongName, 0o644, 8 << 20);
    head.set_cksum();
    builder
        .append(&head, long.as_slice())
        .expect("writes to memory");
    raw(
        &mut builder,
        "a",
        header(tar::EntryType::Regular, 0o644, 0),
        "",
        b"",
    );
    let plain = builder.into_inner().expect("in memory");
    let folder = tempfile::tempdir().expect("a folder");
    let outcome = unpack_bytes(gzip(&plain), folder.path(), &Digest::sha256(&plain), true);
    assert!(
        matches!(outcome, Err(UnpackError::TooLarge(_))),
        "{outcome:?}"
    );
}

#[test]
fn a_layer_that_shrinks_to_nothing_is_refused() {
    let mut builder = Builder::new(Vec::new());
    let zeros = vec![0_u8; 70 << 20];
    raw(
        &mut builder,
        "zeros",
        header(tar::EntryType::Regular, 0o644, 70 << 20),
        "",
        &zeros,
    );
    let plain = builder.into_inner().expect("in memory");
    // Gzip's best is about 1,000 times, zstd's far more.
    let bomb = zstd::encode_all(plain.as_slice(), 3).expect("in memory");
    let folder = tempfile::tempdir().expect("a folder");
    let outcome = unpack_bytes(bomb, folder.path(), &Digest::sha256(&plain), true);
    assert!(
        matches!(outcome, Err(UnpackError::TooLarge(_))),
        "{outcome:?}"
    );
}

/// A file whose content is `body`, and zeros before it that the archive doesn't have.
fn sparse(name: &str, zeros: u64, body: &[u8]) -> Vec<u8> {
    let size = u64::try_from(body.len()).expect("fits");
    let mut head = header(tar::EntryType::GNUSparse, 0o644, size);
    let gnu = head.as_gnu_mut().expect("is of that form");
    gnu.set_real_size(zeros + size);
    gnu.sparse[0].set_offset(zeros);
    gnu.sparse[0].set_length(size);
    let mut builder = Builder::new(Vec::new());
    raw(&mut builder, name, head, "", body);
    builder.into_inner().expect("in memory")
}

#[test]
fn holes_take_no_room() {
    if !root() {
        return;
    }
    let plain = sparse("holey", 16 << 20, b"end");
    let folder = tempfile::tempdir().expect("a folder");
    unpack_bytes(plain.clone(), folder.path(), &Digest::sha256(&plain), true).expect("unpacks");
    let file = folder.path().join("holey");
    let metadata = std::fs::metadata(&file).expect("is there");
    assert_eq!(metadata.len(), (16 << 20) + 3);
    assert!(metadata.blocks() * 512 < 1 << 20, "{metadata:?}");
    let content = std::fs::read(&file).expect("reads");
    let (zeros, end) = content.split_at(16 << 20);
    assert!(zeros.iter().all(|byte| *byte == 0) && end == b"end");
}

#[test]
fn holes_count_all_the_same() {
    let plain = sparse("holey", 200 << 30, b"end");
    let folder = tempfile::tempdir().expect("a folder");
    let outcome = unpack_bytes(plain.clone(), folder.path(), &Digest::sha256(&plain), true);
    assert!(
        matches!(outcome, Err(UnpackError::TooLarge(_))),
        "{outcome:?}"
    );
}

#[test]
fn folders_without_an_entry_are_told() {
    if !root() {
        return;
    }
    let mut builder = Builder::new(Vec::new());
    let mut add = |name: &str, kind, link: &str| {
        raw(&mut builder, name, header(kind, 0o700, 0), link, b"");
    };
    add("implied/too/file", tar::EntryType::Regular, "");
    add("first/", tar::EntryType::Directory, "");
    add("first/file", tar::EntryType::Regular, "");
    add("last/file", tar::EntryType::Regular, "");
    add("last/", tar::EntryType::Directory, "");
    add("replaced/file", tar::EntryType::Regular, "");
    add("replaced", tar::EntryType::Regular, "");
    // Another name of `implied/named`, by which it gets its entry.
    add("link", tar::EntryType::Symlink, "implied");
    add("implied/named/file", tar::EntryType::Regular, "");
    add("link/named/", tar::EntryType::Directory, "");
    let plain = builder.into_inner().expect("in memory");
    let folder = tempfile::tempdir().expect("a folder");
    let implied = unpack_bytes(plain.clone(), folder.path(), &Digest::sha256(&plain), true);
    assert_eq!(implied.expect("unpacks"), ["implied", "implied/too"]);
    let mode = |name: &str| {
        let metadata = std::fs::metadata(folder.path().join(name)).expect(name);
        metadata.mode() & 0o7777
    };
    assert_eq!(
        (mode("implied"), mode("first"), mode("last")),
        (0o755, 0o700, 0o700)
    );
}

#[test]
fn what_is_not_what_it_says_is_refused() {
    let mut builder = Builder::new(Vec::new());
    raw(
        &mut builder,
        "a",
        header(tar::EntryType::Regular, 0o644, 1),
        "",
        b"a",
    );
    let plain = builder.into_inner().expect("in memory");
    let folder = || tempfile::tempdir().expect("a folder");
    let wrong = unpack_bytes(
        gzip(&plain),
        folder().path(),
        &Digest::sha256(b"other"),
        true,
    );
    if root() {
        assert!(
            matches!(wrong, Err(UnpackError::Mismatch { .. })),
            "{wrong:?}"
        );
    }
    let cut = unpack_bytes(
        gzip(&plain),
        folder().path(),
        &Digest::sha256(&plain),
        false,
    );
    assert!(cut.is_err());
    let noise = unpack_bytes(
        vec![0x55; 5000],
        folder().path(),
        &Digest::sha256(b""),
        true,
    );
    assert!(noise.is_err());
}

/// An archive's entries: name, header, link, body.
type Story = Vec<(String, Header, String, &'static [u8])>;

/// Tries to write `inner` through every kind of way out, and looks whether anything is outside.
#[test]
fn nothing_is_written_outside() {
    if !root() {
        return;
    }
    let outer = tempfile::tempdir().expect("a folder");
    let victim = outer.path().join("victim");
    std::fs::write(&victim, b"untouched").expect("writes");
    let outside = outer.path().to_str().expect("text").to_owned();
    let file = || header(tar::EntryType::Regular, 0o644, 4);
    let link = |kind| header(kind, 0o777, 0);
    let stories: Vec<Story> = vec![
        vec![("../victim".into(), file(), String::new(), b"evil")],
        vec![(format!("{outside}/victim"), file(), String::new(), b"evil")],
        vec![
            (
                "up".into(),
                link(tar::EntryType::Symlink),
                outside.clone(),
                b"",
            ),
            ("up/victim".into(), file(), String::new(), b"evil"),
        ],
        vec![
            ("up".into(), link(tar::EntryType::Symlink), "..".into(), b""),
            ("up/victim".into(), file(), String::new(), b"evil"),
        ],
        vec![
            (
                "hard".into(),
                link(tar::EntryType::Link),
                "../victim".into(),
                b"",
            ),
            ("hard".into(), file(), String::new(), b"evil"),
        ],
        vec![
            (
                "link".into(),
                link(tar::EntryType::Symlink),
                format!("{outside}/victim"),
                b"",
            ),
            ("link".into(), file(), String::new(), b"evil"),
        ],
        vec![(
            "../.wh.victim".into(),
            link(tar::EntryType::Regular),
            String::new(),
            b"",
        )],
    ];
    for (row, story) in stories.into_iter().enumerate() {
        let folder = outer.path().join(format!("layer{row}"));
        std::fs::create_dir(&folder).expect("a folder");
        let mut builder = Builder::new(Vec::new());
        for (name, header, target, body) in story {
            raw(&mut builder, &name, header, &target, body);
        }
        let plain = builder.into_inner().expect("in memory");
        let _ = unpack_bytes(plain.clone(), &folder, &Digest::sha256(&plain), true);
        assert_eq!(
            std::fs::read(&victim).expect("reads"),
            b"untouched",
            "row {row}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the names and links, the folder beside the layer stays as it was.
    #[test]
    fn random_archives_stay_inside(entries in proptest::collection::vec(("[a./]{1,12}", 0..4_u8, "[a./]{1,12}"), 1..12)) {
        if rustix::process::geteuid().is_root() {
            let outer = tempfile::tempdir().expect("a folder");
            let folder = outer.path().join("layer");
            std::fs::create_dir(&folder).expect("a folder");
            let mut builder = Builder::new(Vec::new());
            for (name, kind, link) in &entries {
                let kind = [tar::EntryType::Regular, tar::EntryType::Symlink, tar::EntryType::Link, tar::EntryType::Directory][usize::from(*kind)];
                raw(&mut builder, name, header(kind, 0o755, 0), link, b"");
            }
            let plain = builder.into_inner().expect("in memory");
            let _ = unpack_bytes(plain.clone(), &folder, &Digest::sha256(&plain), true);
            prop_assert_eq!(std::fs::read_dir(outer.path()).expect("reads").count(), 1);
        }
    }
}
