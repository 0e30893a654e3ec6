//! Mount tables of the three kinds of machine, and what cannot be enforced.

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
