//! Mount tables of the three kinds of machine, and limits in both versions' words.

use super::*;

const V2: &str = "30 23 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate";
const HYBRID: &str = "\
22 27 0:21 / /proc rw,relatime - proc proc rw
31 23 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw,mode=755
32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw shared:9 - cgroup cgroup rw,cpu,cpuacct
35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory
40 31 0:37 / /sys/fs/cgroup/systemd rw - cgroup cgroup rw,xattr,release_agent=/lib/x,name=systemd
41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw";

fn hierarchy(version: Version, mount: &Path, controllers: &[&str]) -> Hierarchy {
    let controllers = controllers.iter().map(|c| (*c).to_owned()).collect();
    Hierarchy {
        version,
        mount: mount.to_owned(),
        controllers,
    }
}

#[test]
fn mount_tables() {
    let at = Path::new("/sys/fs/cgroup");
    assert_eq!(parse(""), []);
    assert_eq!(parse(V2), [hierarchy(Version::Two, at, &[])]);
    let expected = [
        hierarchy(Version::One, &at.join("cpu,cpuacct"), &["cpu", "cpuacct"]),
        hierarchy(Version::One, &at.join("memory"), &["memory"]),
        hierarchy(Version::Two, &at.join("unified"), &[]),
    ];
    assert_eq!(parse(HYBRID), expected);
}

fn written(settings: Vec<Setting>) -> Vec<String> {
    settings
        .into_iter()
        .map(|s| format!("{}={}", s.file, s.value))
        .collect()
}

#[test]
fn limits_in_both_versions_words() {
    let memory = |memory_bytes, swap_bytes| Limits {
        memory_bytes,
        swap_bytes,
        ..Limits::default()
    };
    let cpu = |cpu| Limits {
        cpu: Some(cpu),
        ..Limits::default()
    };
    let pids = Limits {
        pids_max: Some(7),
        ..Limits::default()
    };
    #[rustfmt::skip]
    let table = [
        (Limits::default(), vec![], vec![]),
        (memory(Some(4096), None), vec!["memory.limit_in_bytes=4096"], vec!["memory.max=4096"]),
        (memory(Some(4096), Some(10)),
            vec!["memory.limit_in_bytes=4096", "memory.memsw.limit_in_bytes=4106"],
            vec!["memory.max=4096", "memory.swap.max=10"]),
        (cpu(Cpu::Shares { millis: 250 }), vec!["cpu.shares=256"], vec!["cpu.weight=10"]),
        (cpu(Cpu::Shares { millis: 0 }), vec!["cpu.shares=2"], vec!["cpu.weight=1"]),
        (cpu(Cpu::Quota { millis: 1500 }),
            vec!["cpu.cfs_period_us=100000", "cpu.cfs_quota_us=150000"],
            vec!["cpu.max=150000 100000"]),
        (pids, vec!["pids.max=7"], vec!["pids.max=7"]),
    ];
    for (row, (limits, one, two)) in table.into_iter().enumerate() {
        assert_eq!(
            written(settings_v1(&limits).expect("a plan")),
            one,
            "row {row}"
        );
        assert_eq!(
            written(settings_v2(&limits).expect("a plan")),
            two,
            "row {row}"
        );
    }
    assert!(settings_v1(&memory(None, Some(1))).is_err());
    assert!(settings_v2(&memory(None, Some(1))).is_err());
}

#[test]
fn a_limit_without_its_controller_is_refused_by_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let hierarchies = vec![hierarchy(Version::Two, folder.path(), &["cpu"])];
    let cgroups = Cgroups {
        hierarchies,
        parent: PathBuf::new(),
    };
    let limits = Limits {
        memory_bytes: Some(1 << 20),
        ..Limits::default()
    };
    let attempt = "a".parse().expect("valid");
    match cgroups.create(&attempt, &limits) {
        Err(LaunchError::Limit {
            limit, controller, ..
        }) => {
            assert_eq!((limit.as_str(), controller.as_str()), ("memory", "memory"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn fields_of_event_files() {
    let text = "oom_kill_disable 0\nunder_oom 0\noom_kill 3\n";
    assert_eq!(field(text, "oom_kill"), Some(3));
    assert_eq!(field(text, "oom"), None);
    assert_eq!(field("", "oom_kill"), None);
}
