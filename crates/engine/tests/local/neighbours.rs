//! Several engines on one machine: each has a network of its own, and none takes another's.

use std::fs;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use engine::{Choices, LocalEngine, PrivateNetwork};

use crate::Test;
use crate::isolation::{gateway, listen};
use crate::world::{World, wait_for};

pub const TESTS: &[Test] = &[
    (
        "each_engine_opens_its_own_ports",
        each_engine_opens_its_own_ports,
    ),
    (
        "containers_of_two_engines_do_not_reach_each_other",
        containers_of_two_engines_do_not_reach_each_other,
    ),
    (
        "a_network_is_kept_while_containers_use_it",
        a_network_is_kept_while_containers_use_it,
    ),
    (
        "what_a_dead_engine_left_is_collected",
        what_a_dead_engine_left_is_collected,
    ),
];

/// What this program is told to be an engine that is killed.
pub const DIE_ARG: &str = "open-and-die";

/// An engine's life up to its kill. It says its gateway first.
pub fn open_and_die(folder: &Path) -> ExitCode {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let _context = runtime.enter();
    let exe = std::env::current_exe().expect("this program");
    let engine = LocalEngine::open(folder, &exe, &Choices::default()).expect("opens");
    if let PrivateNetwork::Routed { gateway } = engine.capabilities().private_network {
        println!("{gateway}");
    }
    std::process::abort();
}

/// The link on which the host has the address.
fn link_of(address: Ipv4Addr) -> Option<PathBuf> {
    let all = nix::ifaddrs::getifaddrs().expect("listed");
    let has = |a: &nix::ifaddrs::InterfaceAddress| {
        let own = a.address.as_ref()?.as_sockaddr_in()?.ip();
        (own == address).then(|| Path::new("/sys/class/net").join(&a.interface_name))
    };
    all.into_iter().find_map(|a| has(&a))
}

fn reaches(world: &World, attempt: &str, gateway: Ipv4Addr, port: u16) -> bool {
    let script = format!("nc -w 2 {gateway} {port} </dev/null || echo no");
    let out = world.run(attempt, &world.shell(&script)).1;
    assert!(["reached\n", "no\n"].contains(&out.as_str()), "{out}");
    out == "reached\n"
}

fn each_engine_opens_its_own_ports() {
    let [first, second] = [Ipv4Addr::UNSPECIFIED; 2].map(listen);
    let one = World::with_host_ports(vec![first]);
    let two = World::with_host_ports(vec![second]);
    let (Some(at_one), Some(at_two)) = (gateway(&one), gateway(&two)) else {
        return;
    };
    assert_ne!(at_one, at_two);
    assert!(reaches(&one, "own", at_one, first));
    assert!(!reaches(&one, "other", at_one, second));
    assert!(!reaches(&one, "there", at_two, second));
    assert!(reaches(&two, "own", at_two, second));
    assert!(!reaches(&two, "other", at_two, first));
    drop(two);
    wait_for("the end of the network", || {
        link_of(at_two).is_none().then_some(())
    });
    assert!(reaches(&one, "after", at_one, first));
}

fn server(world: &World) -> String {
    let script = "ip -o -4 addr show dev eth0; while :; do echo hi | nc -l -p 9000; done";
    world
        .launch("server", &world.shell(script))
        .expect("launched");
    world.wait_for_output("server", "inet");
    let log = fs::read(world.attempt_dir("server").join("output.log")).expect("there");
    let text = String::from_utf8_lossy(&log).into_owned();
    let address = text.split("inet ").nth(1).expect("an address");
    let address = address.split(['/', ' ']).next().expect("an address");
    // The host reaches it, so it does listen.
    wait_for("the server", || {
        std::net::TcpStream::connect((address, 9000)).ok()
    });
    address.to_owned()
}

fn containers_of_two_engines_do_not_reach_each_other() {
    let (one, two) = (World::new(), World::new());
    if gateway(&one).is_none() {
        return;
    }
    for (serving, asking) in [(&one, &two), (&two, &one)] {
        let address = server(serving);
        let script = format!(
            "nc -w 1 {address} 9000 </dev/null || echo no
             ping -c1 -W1 {address} >/dev/null || echo silent"
        );
        assert_eq!(
            asking.run("client", &asking.shell(&script)).1,
            "no\nsilent\n"
        );
        serving.stop("server", Duration::ZERO);
        serving.exit("server");
    }
}

fn a_network_is_kept_while_containers_use_it() {
    let mut world = World::new();
    let Some(before) = gateway(&world) else {
        return;
    };
    let address = server(&world);
    world.restart();
    assert_eq!(gateway(&world), Some(before));
    wait_for("the server", || {
        std::net::TcpStream::connect((address.as_str(), 9000)).ok()
    });
    // One that comes in between takes another.
    let other = World::new();
    assert_ne!(gateway(&other), Some(before));
    world.stop("server", Duration::ZERO);
    world.exit("server");
}

fn what_a_dead_engine_left_is_collected() {
    let folder = tempfile::tempdir().expect("a folder");
    let exe = std::env::current_exe().expect("this program");
    let mut dying = Command::new(exe);
    let said = dying.arg(DIE_ARG).arg(folder.path()).output().expect("ran");
    assert!(!said.status.success());
    let said = String::from_utf8(said.stdout).expect("text");
    let Ok(left) = said.trim().parse() else {
        eprintln!("SKIPPED: containers have no way out here");
        return;
    };
    let link = link_of(left).expect("it is left");
    let name = link
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let slot = name.rsplit('-').next().expect("its network");
    let claim = Path::new("/run/batchyard/networks").join(slot);
    let owner = fs::read_to_string(&claim).expect("claimed");
    let world = World::new();
    assert_ne!(gateway(&world), Some(left));
    // Its network may be another engine's by then, which tests run beside this one may open.
    wait_for("its claim's end", || {
        let now = fs::read_to_string(&claim).unwrap_or_default();
        (now != owner).then_some(())
    });
    if !claim.exists() {
        assert!(!link.exists(), "its link is left");
    }
}
