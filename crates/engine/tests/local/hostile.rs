//! Jobs and images that mean harm, and what is left of it.

use std::time::Duration;

use crate::Test;
use crate::world::World;

pub const TESTS: &[Test] = &[
    ("a_layer_may_come_twice", a_layer_may_come_twice),
    (
        "a_job_that_takes_its_output_back_can_be_ended",
        a_job_that_takes_its_output_back_can_be_ended,
    ),
    (
        "a_very_deep_folder_can_be_forgotten",
        a_very_deep_folder_can_be_forgotten,
    ),
];

fn a_layer_may_come_twice() {
    let world = World::new();
    let other = world.folder.path().join("other");
    std::fs::create_dir_all(other.join("bin")).expect("made");
    std::fs::write(other.join("bin/extra"), "x").expect("written");
    let mut spec = world.shell("ls /bin/extra /bin/sh");
    spec.layers = vec![world.layer.clone(), other, world.layer.clone()];
    assert_eq!(world.run("a", &spec).1, "/bin/extra\n/bin/sh\n");
}

/// The shim is told that there is something to read, and the job has read it by then. It says
/// that it is up where it takes nothing back.
fn a_job_that_takes_its_output_back_can_be_ended() {
    let world = World::new();
    let script = "exec 3</proc/self/fd/1; echo up >&2; n=0
        while [ $n -lt 3000 ]; do echo x; head -c 2 <&3 >/dev/null; n=$((n+1)); done & 
        trap '' TERM; while :; do sleep 0.1; done";
    world.launch("a", &world.shell(script)).expect("launched");
    world.wait_for_output("a", "up");
    world.stop("a", Duration::from_millis(200));
    assert_eq!(world.exit("a").signal, Some(9));
}

fn a_very_deep_folder_can_be_forgotten() {
    let mut world = World::new();
    let script = "n=0; while [ $n -lt 1500 ]; do mkdir d && cd d || exit 3; n=$((n+1)); done";
    let (exit, _) = world.run("a", &world.shell(script));
    assert_eq!(exit.code, Some(0), "{exit:?}");
    world.forget("a");
    world.restart();
    let attempts = world.state_dir().join("attempts");
    assert_eq!(std::fs::read_dir(attempts).expect("there").count(), 0);
}
