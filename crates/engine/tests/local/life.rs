//! From launch to forgetting: exits, output, stops, and daemons and shims that die.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

use engine::{
    Choices, Engine, EngineError, EnvVar, INPUT_BYTES_MAX, LaunchError, LocalEngine,
    OUTPUT_MEMORY_BYTES_MAX, Spool, State, Stream,
};

use crate::Test;
use crate::world::{World, id, link_name, wait_for};

pub const TESTS: &[Test] = &[
    (
        "exits_and_signals_are_recorded",
        exits_and_signals_are_recorded,
    ),
    ("output_is_whole_and_in_order", output_is_whole_and_in_order),
    ("output_is_followed_promptly", output_is_followed_promptly),
    (
        "the_environment_is_on_no_disk",
        the_environment_is_on_no_disk,
    ),
    ("an_input_is_read_to_its_end", an_input_is_read_to_its_end),
    (
        "an_output_in_memory_is_on_no_disk",
        an_output_in_memory_is_on_no_disk,
    ),
    ("users_folders_and_names", users_folders_and_names),
    (
        "what_cannot_start_is_never_started",
        what_cannot_start_is_never_started,
    ),
    ("a_stop_is_asked_then_forced", a_stop_is_asked_then_forced),
    ("an_init_forwards_and_reaps", an_init_forwards_and_reaps),
    ("an_attempt_runs_once", an_attempt_runs_once),
    ("a_new_daemon_adopts", a_new_daemon_adopts),
    ("a_stop_outlives_the_daemon", a_stop_outlives_the_daemon),
    (
        "a_time_limit_outlives_the_daemon",
        a_time_limit_outlives_the_daemon,
    ),
    (
        "a_killed_shim_takes_its_container_along",
        a_killed_shim_takes_its_container_along,
    ),
    (
        "a_claim_without_a_shim_is_never_started",
        a_claim_without_a_shim_is_never_started,
    ),
    ("nothing_is_left", nothing_is_left),
];

fn exits_and_signals_are_recorded() {
    let world = World::new();
    #[rustfmt::skip]
    let table = [
        ("zero",   "true",          Some(0), None),
        ("seven",  "exit 7",        Some(7), None),
        ("killed", "ulimit -t 1; while :; do :; done", None, Some(9)),
    ];
    for (name, script, code, signal) in table {
        let (exit, _) = world.run(name, &world.shell(script));
        assert_eq!((exit.code, exit.signal), (code, signal), "{name}: {exit:?}");
        assert!(!exit.never_started && exit.error.is_none(), "{exit:?}");
        let started = exit.started_at_ms.expect("it started");
        assert!(started > 0 && exit.stopped_at_ms >= started, "{exit:?}");
    }
}

fn output_is_whole_and_in_order() {
    let world = World::new();
    let (_, out) = world.run("a", &world.shell("seq 1 60000; echo oops >&2"));
    let numbers: Vec<String> = (1..=60_000).map(|n: u32| n.to_string()).collect();
    let expected = numbers.join("\n") + "\n";
    assert!(
        out == expected,
        "{} bytes instead of {}",
        out.len(),
        expected.len()
    );
    assert_eq!(world.text("a", Stream::Stderr), "oops\n");
    // A reader that remembers an offset misses nothing and repeats nothing.
    let records = world.records("a");
    let middle = records.len() / 2;
    let rest = world.runtime.block_on(async {
        let output = world.engine().output(&id("a")).await.expect("known");
        let mut reader = output.reader_from(records[middle].offset_after);
        let mut rest = Vec::new();
        while let Some(batch) = reader.next_batch().await.expect("readable") {
            rest.extend(batch);
        }
        rest
    });
    assert_eq!(rest, records[middle + 1..]);
}

fn output_is_followed_promptly() {
    let world = World::new();
    let spec = world.shell("sleep 0.3; echo now; sleep 30");
    world.launch("a", &spec).expect("launched");
    world.runtime.block_on(async {
        let output = world.engine().output(&id("a")).await.expect("known");
        let batch = output
            .reader_from(0)
            .next_batch()
            .await
            .expect("readable")
            .expect("a record");
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let now_ms = i64::try_from(now.expect("after 1970").as_millis()).expect("fits");
        assert_eq!(batch[0].bytes, b"now\n");
        assert!(
            now_ms - batch[0].time_ms < 150,
            "{} ms late",
            now_ms - batch[0].time_ms
        );
    });
    world.stop("a", Duration::ZERO);
    assert_eq!(world.exit("a").signal, Some(9));
}

fn holds(folder: &Path, text: &[u8]) -> Option<std::path::PathBuf> {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let Ok(metadata) = fs::symlink_metadata(&path) else {
            continue;
        };
        let found = if metadata.is_dir() {
            holds(&path, text)
        } else {
            let bytes = if metadata.is_file() {
                fs::read(&path)
            } else {
                Ok(vec![])
            };
            let bytes = bytes.unwrap_or_default();
            bytes.windows(text.len()).any(|w| w == text).then_some(path)
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

fn the_environment_is_on_no_disk() {
    let world = World::new();
    let mut spec = world.shell("[ \"$SECRET\" = canary-8f3a ] && sleep 30");
    spec.env.push(EnvVar::new("SECRET", "canary-8f3a"));
    world.launch("a", &spec).expect("launched");
    let state = world.state_dir();
    assert_eq!(holds(&state, b"canary-8f3a"), None);
    for run in ["/run/batchyard", "/run/youki"] {
        assert_eq!(holds(Path::new(run), b"canary-8f3a"), None);
    }
    // The process beside the container has neither it nor a way to be looked into.
    let shim = world.shims();
    assert!(!shim.is_empty());
    for pid in shim {
        let seen = fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
        assert_eq!(seen, b"");
    }
    world.stop("a", Duration::ZERO);
    assert_eq!(world.exit("a").signal, Some(9));
    assert_eq!(holds(&state, b"canary-8f3a"), None);
    assert_eq!(
        fs::metadata(&state).expect("there").permissions().mode() & 0o777,
        0o700
    );
}

fn an_input_is_read_to_its_end() {
    let world = World::new();
    let (_, nothing) = world.run("empty", &world.shell("cat; readlink /proc/self/fd/0"));
    assert_eq!(nothing, "/dev/null\n");
    for (name, user, length) in [("root", "", 1), ("most", "app", INPUT_BYTES_MAX)] {
        let mut spec = world.shell("cat /dev/stdin; echo .");
        spec.user = String::from(user);
        spec.input = "x".repeat(length);
        let (exit, out) = world.run(name, &spec);
        assert_eq!(exit.code, Some(0), "{name}");
        assert_eq!(out, format!("{}.\n", "x".repeat(length)), "{name}");
    }
    let mut spec = world.shell("cat");
    spec.input = "x".repeat(INPUT_BYTES_MAX + 1);
    let refused = world.launch("more", &spec);
    assert!(matches!(refused, Err(LaunchError::Spec(_))), "{refused:?}");
}

fn an_output_in_memory_is_on_no_disk() {
    let mut world = World::new();
    let mut spec =
        world.shell("echo canary-51ce; echo oops >&2; sleep 0.1; echo canary-51ce again");
    spec.spool = Spool::Memory;
    let (exit, out) = world.run("a", &spec);
    assert_eq!(exit.code, Some(0));
    assert_eq!(out, "canary-51ce\ncanary-51ce again\n");
    assert_eq!(world.text("a", Stream::Stderr), "oops\n");
    // The script is what starts it, and is in the runtime's configuration: in memory as well.
    assert_eq!(holds(&world.state_dir(), b"canary-51ce"), None);
    // There is an end to it.
    let mut spec = world.shell("yes canary-51ce | head -c 3000000");
    spec.spool = Spool::Memory;
    let (exit, out) = world.run("b", &spec);
    assert_eq!(exit.code, Some(0));
    let most = usize::try_from(OUTPUT_MEMORY_BYTES_MAX).expect("small");
    assert!((most / 2..=most).contains(&out.len()), "{}", out.len());
    // With the engine it is gone, and the attempt is no worse for it.
    world.restart();
    // What the number of its descriptor stands for by then is not its output.
    let link = world.attempt_dir("a").join("output.log");
    fs::remove_file(&link).expect("there");
    let other = world.state_dir().join("other");
    fs::write(&other, "another's").expect("written");
    std::os::unix::fs::symlink(&other, &link).expect("made");
    assert_eq!(world.exit("a").code, Some(0));
    assert_eq!(world.text("a", Stream::Stdout), "");
    world.forget("a");
    assert!(!world.attempt_dir("a").exists());
}

fn users_folders_and_names() {
    let world = World::new();
    #[rustfmt::skip]
    let table = [
        ("",          "uid=0(root) gid=0 groups=0"),
        ("app",       "uid=1234(app) gid=2345(app) groups=99(extra),2345(app)"),
        ("1234",      "uid=1234(app) gid=2345(app) groups=99(extra),2345(app)"),
        ("4321:99",   "uid=4321 gid=99(extra) groups=99(extra)"),
    ];
    for (row, (user, expected)) in table.into_iter().enumerate() {
        let mut spec = world.shell("id; pwd; hostname; echo $HOME; echo ok > /dev/stdout");
        spec.user = String::from(user);
        spec.cwd = "/made/for/it".into();
        spec.hostname = String::from("a-job");
        let (exit, out) = world.run(&format!("u{row}"), &spec);
        let lines: Vec<&str> = out.lines().collect();
        assert_eq!(exit.code, Some(0), "{out}");
        assert_eq!(lines[..3], [expected, "/made/for/it", "a-job"]);
        assert_eq!(lines[4], "ok", "{out}");
    }
    let mut spec = world.shell("true");
    spec.user = String::from("stranger");
    assert!(matches!(
        world.launch("stranger", &spec),
        Err(LaunchError::User(_))
    ));
}

fn what_cannot_start_is_never_started() {
    let world = World::new();
    fs::write(world.layer.join("bin/garbage"), "\u{1}\u{2}").expect("written");
    let script = world.layer.join("bin/garbage");
    fs::set_permissions(script, PermissionsExt::from_mode(0o755)).expect("set");
    for (name, argv, says) in [
        ("missing", "no-such-command", "not found in $PATH"),
        ("nowhere", "/no/such/file", "no such file"),
        ("noexec", "/etc/passwd", "permission denied"),
        ("garbage", "/bin/garbage", "Exec format error"),
    ] {
        let mut spec = world.shell("");
        spec.argv = vec![argv.to_owned()];
        let error = world.launch(name, &spec).expect_err("no program");
        assert!(
            matches!(&error, LaunchError::Exec(text) if text.contains(says)),
            "{error}"
        );
        let exit = world.exit(name);
        assert!(exit.never_started && exit.error.is_some(), "{exit:?}");
        world.forget(name);
        assert_eq!(world.state(name), None);
    }
    let mut spec = world.shell("");
    spec.layers = vec!["/no/such/layer".into()];
    assert!(matches!(
        world.launch("layer", &spec),
        Err(LaunchError::Rootfs(_))
    ));
    assert!(world.exit("layer").never_started);
}

fn a_stop_is_asked_then_forced() {
    let world = World::new();
    let kind = "trap 'echo bye; exit 3' TERM; echo ready; while :; do sleep 0.05; done";
    let stubborn = "trap '' TERM; echo ready; while :; do sleep 0.05; done";
    for (name, script) in [("kind", kind), ("stubborn", stubborn)] {
        world.launch(name, &world.shell(script)).expect("launched");
        world.wait_for_output(name, "ready");
    }
    world.stop("kind", Duration::from_mins(1));
    let exit = world.exit("kind");
    assert_eq!(exit.code, Some(3), "{exit:?}");
    assert_eq!(world.text("kind", Stream::Stdout), "ready\nbye\n");
    let began = Instant::now();
    world.stop("stubborn", Duration::from_millis(300));
    assert!(began.elapsed() < Duration::from_millis(250), "stop waits");
    let exit = world.exit("stubborn");
    assert_eq!(exit.signal, Some(9), "{exit:?}");
    assert!(began.elapsed() >= Duration::from_millis(300));
    world.stop("stubborn", Duration::ZERO);
    world.stop("unknown", Duration::ZERO);
}

fn an_init_forwards_and_reaps() {
    let world = World::new();
    let mut spec = world.shell("(sleep 0.2 &) ; sleep 0.5; ps -o stat,args; exit 9");
    spec.init_process = true;
    let (exit, out) = world.run("reaps", &spec);
    assert_eq!(exit.code, Some(9), "{out}");
    assert!(!out.contains('Z'), "a zombie: {out}");
    // Without an init, process 1 ignores what it has no handler for.
    let mut spec = world.shell("");
    spec.argv = vec!["sleep".to_owned(), "30".to_owned()];
    spec.init_process = true;
    world.launch("forwards", &spec).expect("launched");
    world.stop("forwards", Duration::from_secs(20));
    assert_eq!(world.exit("forwards").code, Some(128 + 15));
}

fn an_attempt_runs_once() {
    let world = World::new();
    let spec = world.shell("echo ran; sleep 0.2");
    world.runtime.block_on(async {
        let (a, b) = (id("a"), id("a"));
        let both = tokio::join!(
            world.engine().launch(&a, &spec),
            world.engine().launch(&b, &spec)
        );
        assert!(both.0.is_ok() && both.1.is_ok());
    });
    assert_eq!(world.exit("a").code, Some(0));
    world.launch("a", &spec).expect("known");
    assert_eq!(world.text("a", Stream::Stdout), "ran\n");
    let exe = std::env::current_exe().expect("this program");
    let _context = world.runtime.enter();
    let second = LocalEngine::open(&world.state_dir(), &exe, &Choices::default());
    assert!(matches!(second, Err(EngineError::InUse(_))));
}

fn a_new_daemon_adopts() {
    let mut world = World::new();
    let gate = world.folder.path().join("gate");
    fs::create_dir(&gate).expect("made");
    let mut spec = world.shell("echo one; while ! [ -e /gate/go ]; do sleep 0.02; done; echo two");
    let target = "/gate".into();
    spec.mounts = vec![engine::Mount::Bind {
        source: gate.clone(),
        beneath: world.folder.path().to_owned(),
        target,
        read_only: true,
    }];
    world.launch("runs", &spec).expect("launched");
    world
        .launch("ended", &world.shell("exit 4"))
        .expect("launched");
    wait_for("its record", || {
        world
            .attempt_dir("ended")
            .join("exit.json")
            .exists()
            .then_some(())
    });
    let before = world.state("runs");
    assert!(matches!(before, Some(State::Running { .. })));
    world.restart();
    assert_eq!(world.state("runs"), before);
    assert_eq!(world.exit("ended").code, Some(4));
    world.launch("runs", &spec).expect("known");
    let mut events = world.engine().events();
    fs::write(gate.join("go"), "").expect("written");
    assert_eq!(world.exit("runs").code, Some(0));
    assert_eq!(world.text("runs", Stream::Stdout), "one\ntwo\n");
    let told = events.try_recv().expect("an event");
    assert!(told.attempt == id("runs") && matches!(told.state, State::Exited(_)));
    assert!(events.try_recv().is_err(), "the exit is told once");
    world.restart();
    assert_eq!(world.exit("runs").code, Some(0));
}

fn a_stop_outlives_the_daemon() {
    let mut world = World::new();
    let spec = world.shell("trap '' TERM; echo ready; while :; do sleep 0.05; done");
    world.launch("a", &spec).expect("launched");
    world.wait_for_output("a", "ready");
    world.stop("a", Duration::from_millis(400));
    let exit = world.attempt_dir("a").join("exit.json");
    world.restart();
    wait_for("the shim to keep the promise", || {
        exit.exists().then_some(())
    });
    assert_eq!(world.exit("a").signal, Some(9));
}

/// Nobody asks for the end: no daemon is there to, as after `kill -9`.
fn a_time_limit_outlives_the_daemon() {
    let mut world = World::new();
    let mut spec = world.shell("trap '' TERM; echo ready; while :; do sleep 0.05; done");
    spec.run_ms_max = Some(1_500);
    world.launch("limited", &spec).expect("launched");
    world.wait_for_output("limited", "ready");
    world.close();
    let exit = world.attempt_dir("limited").join("exit.json");
    wait_for("the shim to end it", || exit.exists().then_some(()));
    world.restart();
    let ended = world.exit("limited");
    assert_eq!(ended.signal, Some(9));
    let ran_ms = ended.stopped_at_ms - ended.started_at_ms.expect("it started");
    assert!(ran_ms >= 1_000, "{ran_ms} ms");
    // A stop's grace does not make it longer.
    let mut spec = spec.clone();
    spec.run_ms_max = Some(500);
    let began = Instant::now();
    world.launch("stopped", &spec).expect("launched");
    world.stop("stopped", Duration::from_mins(10));
    assert_eq!(world.exit("stopped").signal, Some(9));
    assert!(began.elapsed() < Duration::from_mins(5));
}

fn a_killed_shim_takes_its_container_along() {
    let mut world = World::new();
    for daemon_lives in [true, false] {
        let name = if daemon_lives { "watched" } else { "unwatched" };
        world
            .launch(name, &world.shell("echo up; sleep 4711"))
            .expect("launched");
        world.wait_for_output(name, "up");
        let shims = world.shims();
        assert_eq!(shims.len(), 1, "{shims:?}");
        let started = fs::read(world.attempt_dir(name).join("started.json")).expect("started");
        let started: serde_json::Value = serde_json::from_slice(&started).expect("a record");
        let process = Path::new("/proc").join(started["pid"].to_string());
        assert!(process.exists(), "{started}");
        let shim = nix::unistd::Pid::from_raw(shims[0]);
        nix::sys::signal::kill(shim, nix::sys::signal::Signal::SIGKILL).expect("killed");
        if !daemon_lives {
            world.restart();
        }
        let exit = world.exit(name);
        assert!(
            exit.error.as_deref().is_some_and(|e| e.contains("lost")),
            "{exit:?}"
        );
        assert!(!exit.never_started && exit.code.is_none(), "{exit:?}");
        wait_for("the container's end", || (!process.exists()).then_some(()));
        wait_for("its groups' end", || {
            world.groups(name).is_empty().then_some(())
        });
    }
}

fn a_claim_without_a_shim_is_never_started() {
    let mut world = World::new();
    fs::create_dir(world.attempt_dir("a")).expect("claimed");
    world.restart();
    let exit = world.exit("a");
    assert!(exit.never_started && exit.error.is_some(), "{exit:?}");
    world.forget("a");
    world.run("a", &world.shell("true"));
}

fn nothing_is_left() {
    let world = World::new();
    let spec = world.shell("cat /sys/class/net/eth0/iflink 2>/dev/null; echo up; sleep 30");
    world.launch("a", &spec).expect("launched");
    world.wait_for_output("a", "up\n");
    let mounted = || {
        let mounts = fs::read_to_string("/proc/self/mountinfo").expect("readable");
        mounts.contains(&*world.state_dir().to_string_lossy())
    };
    assert!(!mounted(), "a mount on the host");
    assert_eq!(world.shims().len(), 1);
    assert!(!world.groups("a").is_empty());
    let busy = world.runtime.block_on(world.engine().forget(&id("a")));
    assert!(matches!(busy, Err(EngineError::StillRunning(_))));
    world.stop("a", Duration::ZERO);
    world.exit("a");
    let link = world.text("a", Stream::Stdout);
    world.forget("a");
    if let Some(index) = link.lines().next().and_then(|l| l.parse().ok()) {
        wait_for("its link to go", || {
            link_name(index).is_none().then_some(())
        });
    }
    assert!(!mounted() && world.shims().is_empty());
    assert_eq!(world.groups("a"), Vec::<std::path::PathBuf>::new());
    assert!(!world.attempt_dir("a").exists());
    assert_eq!(world.state("a"), None);
}
