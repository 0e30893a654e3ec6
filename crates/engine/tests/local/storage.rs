//! What containers write to the disk.

use std::process::Command;
use std::time::Duration;

use engine::{Choices, LaunchError, Mount, Storage};

use crate::Test;
use crate::world::World;

pub const TESTS: &[Test] = &[
    ("who_writes_too_much_is_ended", who_writes_too_much_is_ended),
    (
        "what_is_written_to_own_volumes_counts",
        what_is_written_to_own_volumes_counts,
    ),
    ("files_without_a_name_count", files_without_a_name_count),
    (
        "nothing_starts_on_a_full_disk",
        nothing_starts_on_a_full_disk,
    ),
    (
        "a_full_disk_ends_who_filled_it",
        a_full_disk_ends_who_filled_it,
    ),
];

const MIB: u64 = 1 << 20;
const WRITE: &str = "dd if=/dev/zero bs=1M count=40 2>/dev/null";

fn who_writes_too_much_is_ended() {
    let mut world = World::new();
    let storage = |mib: u64| {
        Some(Storage {
            bytes_max: mib * MIB,
            folders: Vec::new(),
        })
    };
    let mut within = world.shell(&format!("{WRITE} of=/file; sleep 2; echo done"));
    within.storage = storage(64);
    assert_eq!(world.run("within", &within).1, "done\n");
    // Deep down, and after the daemon's return: the limit is the attempt's.
    let deep = format!("mkdir -p /a/b/c; sleep 1; {WRITE} of=/a/b/c/file; sleep 1000");
    let mut beyond = world.shell(&deep);
    beyond.storage = storage(20);
    world.launch("beyond", &beyond).expect("launched");
    world.restart();
    let exit = world.exit("beyond");
    assert_eq!(exit.signal, Some(9), "{exit:?}");
    assert_eq!(
        exit.out_of_storage.as_deref(),
        Some("no space left on device: it has written 40 MiB, and may write 20 MiB")
    );
    world.restart();
    assert_eq!(world.exit("beyond"), exit, "it is remembered");
}

fn what_is_written_to_own_volumes_counts() {
    let world = World::new();
    let volume = world.folder.path().join("volume");
    let mut spec = world.shell(&format!("{WRITE} of=/v/file; sleep 1000"));
    spec.mounts = vec![Mount::Bind {
        source: volume.clone(),
        beneath: world.folder.path().to_owned(),
        target: "/v".into(),
        read_only: false,
    }];
    spec.storage = Some(Storage {
        bytes_max: 20 * MIB,
        folders: vec![volume],
    });
    world.launch("a", &spec).expect("launched");
    assert!(world.exit("a").out_of_storage.is_some());
}

fn files_without_a_name_count() {
    let world = World::new();
    let hidden =
        "exec 3>/file; rm /file; dd if=/dev/zero bs=1M count=40 >&3 2>/dev/null; sleep 1000";
    let mut spec = world.shell(hidden);
    spec.storage = Some(Storage {
        bytes_max: 20 * MIB,
        folders: Vec::new(),
    });
    world.launch("a", &spec).expect("launched");
    let why = world.exit("a").out_of_storage.expect("ended for it");
    assert!(why.contains("it has written 40 MiB"), "{why}");
}

fn nothing_starts_on_a_full_disk() {
    let world = World::with_choices(Choices {
        free_bytes_min: u64::MAX,
        ..Choices::default()
    });
    let refused = world.launch("a", &world.shell("true"));
    let Err(LaunchError::Storage(why)) = refused else {
        panic!("{refused:?}");
    };
    assert!(why.starts_with("no space left on device"), "{why}");
    assert!(world.exit("a").never_started);
}

/// A disk of its own, for as long as it lives.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn make(mib: u64) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let size = format!("size={mib}m");
        let mut mount = Command::new("mount");
        let mounted = mount.args(["-t", "tmpfs", "-o", &size, "small"]);
        let mounted = mounted.arg(folder.path()).status();
        mounted.is_ok_and(|s| s.success()).then(|| Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: what is still open ends with its holder.
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

fn a_full_disk_ends_who_filled_it() {
    let Some(disk) = SmallDisk::make(400) else {
        eprintln!("SKIPPED: a_full_disk_ends_who_filled_it: no tmpfs can be mounted");
        return;
    };
    let folder = tempfile::tempdir_in(disk.0.path()).expect("a folder");
    let world = World::in_folder(
        folder,
        Choices {
            free_bytes_min: 200 * MIB,
            ..Choices::default()
        },
    );
    let modest = format!("{WRITE} of=/file; echo there; sleep 1000");
    let greedy = "dd if=/dev/zero of=/file bs=1M count=300; sleep 1000";
    world
        .launch("modest", &world.shell(&modest))
        .expect("launched");
    world.wait_for_output("modest", "there");
    world
        .launch("greedy", &world.shell(greedy))
        .expect("launched");
    let why = world.exit("greedy").out_of_storage.expect("ended for it");
    assert!(why.starts_with("no space left on device"), "{why}");
    world.forget("greedy");
    world.stop("modest", Duration::ZERO);
    assert_eq!(world.exit("modest").out_of_storage, None);
}
