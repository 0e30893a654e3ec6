//! Limits that bite, mounts that are there.

use std::fs;

use engine::{Cpu, Device, LaunchError, Mount, Rlimit};

use crate::Test;
use crate::world::World;

pub const TESTS: &[Test] = &[
    (
        "too_much_memory_is_an_oom_kill",
        too_much_memory_is_an_oom_kill,
    ),
    (
        "an_oom_kill_of_a_child_is_seen",
        an_oom_kill_of_a_child_is_seen,
    ),
    (
        "too_many_processes_are_refused",
        too_many_processes_are_refused,
    ),
    (
        "processor_limits_are_in_force",
        processor_limits_are_in_force,
    ),
    (
        "process_limits_are_set_and_cut",
        process_limits_are_set_and_cut,
    ),
    ("mounts_and_devices", mounts_and_devices),
    (
        "a_limit_that_cannot_be_is_refused",
        a_limit_that_cannot_be_is_refused,
    ),
    ("layers_lie_on_each_other", layers_lie_on_each_other),
];

fn too_much_memory_is_an_oom_kill() {
    let Some(world) = World::with_controllers(&["memory"]) else {
        return;
    };
    let mut spec = world.shell("");
    // One argument-less process that takes memory until stopped: dd with a huge block.
    spec.argv = ["dd", "if=/dev/zero", "of=/dev/null", "bs=200M", "count=1"]
        .map(str::to_owned)
        .to_vec();
    spec.limits.memory_bytes = Some(32 << 20);
    spec.limits.swap_bytes = Some(0);
    let (exit, _) = world.run("a", &spec);
    assert!(exit.oom_killed && exit.signal == Some(9), "{exit:?}");
}

fn an_oom_kill_of_a_child_is_seen() {
    let Some(world) = World::with_controllers(&["memory"]) else {
        return;
    };
    let mut spec = world.shell("dd if=/dev/zero of=/dev/null bs=200M count=1; exit 0");
    spec.limits.memory_bytes = Some(32 << 20);
    let (exit, _) = world.run("a", &spec);
    assert!(exit.oom_killed && exit.code == Some(0), "{exit:?}");
    let mut spec = world.shell("");
    spec.argv = vec!["true".to_owned()];
    spec.limits.memory_bytes = Some(32 << 20);
    let (exit, _) = world.run("b", &spec);
    assert!(!exit.oom_killed, "{exit:?}");
}

fn too_many_processes_are_refused() {
    let Some(world) = World::with_controllers(&["pids"]) else {
        return;
    };
    let mut spec = world.shell("for i in 1 2 3 4 5 6 7 8 9; do sleep 1 & done; wait");
    spec.limits.pids_max = Some(5);
    let (exit, _) = world.run("a", &spec);
    assert_ne!(exit.code, Some(0), "{exit:?}");
    let (exit, _) = world.run(
        "b",
        &world.shell("for i in 1 2 3 4 5 6 7 8 9; do true & done; wait"),
    );
    assert_eq!(exit.code, Some(0), "{exit:?}");
}

fn processor_limits_are_in_force() {
    let Some(world) = World::with_controllers(&["cpu"]) else {
        return;
    };
    let files = ["cpu.cfs_quota_us", "cpu.max", "cpu.shares", "cpu.weight"];
    #[rustfmt::skip]
    let table = [
        (Cpu::Quota { millis: 250 },   ["25000", "25000 100000"]),
        (Cpu::Shares { millis: 2000 }, ["2048", "79"]),
    ];
    for (row, (cpu, expected)) in table.into_iter().enumerate() {
        let name = format!("a{row}");
        let mut spec = world.shell("sleep 30");
        spec.limits.cpu = Some(cpu);
        world.launch(&name, &spec).expect("launched");
        let read = |folder: &std::path::PathBuf| {
            files.map(|f| fs::read_to_string(folder.join(f)).unwrap_or_default())
        };
        let found: Vec<String> = world.groups(&name).iter().flat_map(read).collect();
        assert!(
            found.iter().any(|f| expected.contains(&f.trim())),
            "{found:?}"
        );
        world.stop(&name, std::time::Duration::ZERO);
        world.exit(&name);
    }
}

fn process_limits_are_set_and_cut() {
    let world = World::new();
    let limit = |name: &str, soft, hard| Rlimit {
        name: name.to_owned(),
        soft,
        hard,
    };
    let mut spec = world.shell("ulimit -S -n; ulimit -H -n; ulimit -S -c");
    spec.limits.rlimits = vec![limit("nofile", 100, 200)];
    assert_eq!(world.run("a", &spec).1, "100\n200\n0\n");
    let mut spec = world.shell("ulimit -H -n");
    spec.limits.rlimits = vec![limit("nofile", u64::MAX, u64::MAX)];
    let (exit, out) = world.run("b", &spec);
    assert_eq!(exit.code, Some(0));
    assert!(
        out.trim() == "unlimited" || out.trim().parse::<u64>().is_ok(),
        "{out}"
    );
    spec.limits.rlimits = vec![limit("nosuch", 1, 1)];
    assert!(matches!(
        world.launch("c", &spec),
        Err(LaunchError::Spec(_))
    ));
}

fn mounts_and_devices() {
    let world = World::new();
    let source = world.folder.path().join("made/by/the/engine");
    let mut spec = world.shell(
        "echo x > /rw/file; echo x > /ro/file 2>/dev/null || echo read-only
         grep -c ' /scratch tmpfs' /proc/mounts; test -c /dev/zilch && echo device
         head -c 4 /dev/zilch | wc -c; grep ' /dev/shm ' /proc/mounts | grep -c size=8192k",
    );
    spec.argv[2] = spec.argv[2].replace("wc -c", "cat >/dev/null; echo 4");
    let bind = |target: &str, read_only| Mount::Bind {
        source: source.clone(),
        beneath: world.folder.path().to_owned(),
        target: target.into(),
        read_only,
    };
    let scratch = Mount::Tmpfs {
        target: "/scratch".into(),
        size_bytes: 1 << 20,
        options: vec!["noexec".to_owned()],
    };
    spec.mounts = vec![bind("/rw", false), bind("/ro", true), scratch];
    spec.devices = vec![Device {
        host_path: "/dev/zero".into(),
        container_path: "/dev/zilch".into(),
        read: true,
        write: true,
        mknod: false,
    }];
    spec.limits.shm_bytes = Some(8 << 20);
    let (exit, out) = world.run("a", &spec);
    assert_eq!(out, "read-only\n1\ndevice\n4\n1\n", "{exit:?}");
    assert_eq!(
        fs::read_to_string(source.join("file")).expect("written"),
        "x\n"
    );
    spec.mounts = vec![bind("/up/../..", false)];
    assert!(matches!(
        world.launch("b", &spec),
        Err(LaunchError::Spec(_))
    ));
}

fn a_limit_that_cannot_be_is_refused() {
    let Some(world) = World::with_controllers(&["memory"]) else {
        return;
    };
    let mut spec = world.shell("true");
    spec.limits.swap_bytes = Some(1 << 20);
    let error = world
        .launch("a", &spec)
        .expect_err("swap needs a memory limit");
    assert!(
        matches!(&error, LaunchError::Limit { limit, .. } if limit == "swap"),
        "{error}"
    );
    assert!(world.exit("a").never_started);
    let mut spec = world.shell("true");
    spec.limits.memory_bytes = Some(16 << 20);
    spec.limits.swappiness = Some(255);
    let error = world.launch("b", &spec).expect_err("no such swappiness");
    assert!(
        matches!(&error, LaunchError::Limit { limit, .. } if limit == "swappiness"),
        "{error}"
    );
    world.forget("b");
    assert!(world.groups("b").is_empty());
}

fn layers_lie_on_each_other() {
    let world = World::new();
    let mut spec = world.shell("cat /over; cat /f2; cat /f99; echo w > /over; cat /over; ls /gone");
    for number in 0..100 {
        let layer = world.folder.path().join(format!("layer:{number},x"));
        fs::create_dir(&layer).expect("made");
        fs::write(layer.join("over"), format!("{number}\n")).expect("written");
        fs::write(layer.join(format!("f{number}")), format!("f{number}\n")).expect("written");
        spec.layers.push(layer);
    }
    let (exit, out) = world.run("a", &spec);
    assert_eq!(out, "99\nf2\nf99\nw\n");
    assert_eq!(exit.code, Some(1));
    let lowest = world.folder.path().join("layer:99,x/over");
    assert_eq!(fs::read_to_string(lowest).expect("there"), "99\n");
}
