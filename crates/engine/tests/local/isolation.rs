//! What a container must not see, reach or do.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command};
use std::time::Duration;

use engine::{Mount, Network, PrivateNetwork, Stream};

use crate::Test;
use crate::world::{World, link_name, wait_for};

pub const TESTS: &[Test] = &[
    ("the_host_is_out_of_sight", the_host_is_out_of_sight),
    ("system_calls_are_filtered", system_calls_are_filtered),
    ("privileged_is_what_it_says", privileged_is_what_it_says),
    (
        "a_read_only_root_is_read_only",
        a_read_only_root_is_read_only,
    ),
    (
        "no_descriptor_of_the_host_is_open",
        no_descriptor_of_the_host_is_open,
    ),
    (
        "the_hosts_loopback_is_out_of_reach",
        the_hosts_loopback_is_out_of_reach,
    ),
    (
        "the_hosts_services_are_out_of_reach",
        the_hosts_services_are_out_of_reach,
    ),
    (
        "containers_do_not_reach_each_other",
        containers_do_not_reach_each_other,
    ),
    (
        "the_way_out_hides_the_container",
        the_way_out_hides_the_container,
    ),
    ("a_foreign_address_is_dropped", a_foreign_address_is_dropped),
    ("no_network_is_none", no_network_is_none),
    (
        "a_link_on_the_host_does_not_lead_out",
        a_link_on_the_host_does_not_lead_out,
    ),
];

fn the_host_is_out_of_sight() {
    let world = World::new();
    let (exit, out) = world.run(
        "a",
        &world.shell(
            "echo $$; test $(ls -d /proc/[0-9]* | busybox wc -w) -lt 8 && echo alone; ls /proc/1/cwd >/dev/null 2>&1 && echo cwd
             mkdir /sys/fs/cgroup/mine 2>/dev/null || mkdir /sys/fs/cgroup/memory/mine 2>/dev/null || echo no-group
             echo 1 > /proc/sys/kernel/sysrq 2>/dev/null || echo no-sysctl
             test -s /proc/kcore || echo no-kcore
             mount -t tmpfs x /tmp 2>/dev/null || echo no-mount
             busybox mknod /tmp/disk b 254 0 2>/dev/null || echo no-node
             grep -c . /etc/resolv.conf > /dev/null; cat /etc/hostname; umask
             grep -l . /sys/fs/cgroup/cgroup.procs /sys/fs/cgroup/memory/memory.limit_in_bytes 2>/dev/null | grep -c .",
        ),
    );
    let expected =
        "1\nalone\ncwd\nno-group\nno-sysctl\nno-kcore\nno-mount\nno-node\nlocalhost\n0022\n1\n";
    assert_eq!(
        out,
        expected,
        "{exit:?} {}",
        world.text("a", Stream::Stderr)
    );
}

fn system_calls_are_filtered() {
    let world = World::new();
    let (_, out) = world.run(
        "a",
        &world.shell(
            "grep -E '^(Seccomp|NoNewPrivs|CapEff|CapBnd):' /proc/self/status
             busybox unshare -n true 2>&1 | head -n1; busybox chroot / true && echo chroot",
        ),
    );
    let flat = out.replace('\t', " ");
    assert!(
        flat.contains("Seccomp: 2") && flat.contains("NoNewPrivs: 1"),
        "{out}"
    );
    assert!(flat.contains("CapEff: 00000000a00425fb"), "{out}");
    assert!(
        flat.contains("not permitted") && flat.ends_with("chroot\n"),
        "{out}"
    );
    let mut spec = world.shell("grep -E '^(Seccomp|CapEff):' /proc/self/status");
    spec.user = String::from("app");
    let (_, out) = world.run("b", &spec);
    assert!(
        out.contains("CapEff:\t0000000000000000") && out.contains("Seccomp:\t2"),
        "{out}"
    );
}

fn privileged_is_what_it_says() {
    let world = World::new();
    let mut spec = world.shell(
        "grep '^Seccomp:' /proc/self/status; mount -t tmpfs x /tmp && echo mounted
         test -e /dev/kmsg && echo nodes",
    );
    spec.privileged = true;
    let (_, out) = world.run("a", &spec);
    assert_eq!(out, "Seccomp:\t0\nmounted\nnodes\n");
}

fn a_read_only_root_is_read_only() {
    let world = World::new();
    let mut spec = world.shell("touch /x 2>/dev/null || echo no; touch /dev/shm/x && echo yes");
    spec.read_only_root = true;
    assert_eq!(world.run("a", &spec).1, "no\nyes\n");
}

fn no_descriptor_of_the_host_is_open() {
    let world = World::new();
    for (name, init) in [("bare", false), ("init", true)] {
        let mut spec = world.shell("ls /proc/$$/fd; echo; test $$ = 1 || ls /proc/1/fd");
        spec.init_process = init;
        // The last one is the shell's own, or of the list being read.
        let (_, out) = world.run(name, &spec);
        let found: Vec<&str> = out
            .split_whitespace()
            .filter(|fd| !["0", "1", "2"].contains(fd))
            .collect();
        assert!(found.iter().all(|fd| *fd == "10"), "{name}: {out}");
    }
}

/// A listener that answers everybody with a word.
pub fn listen(address: Ipv4Addr) -> u16 {
    let listener = TcpListener::bind((address, 0)).expect("bound");
    let port = listener.local_addr().expect("bound").port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut stream = stream;
            // A client that hangs up early is no matter here.
            let _ = stream.write_all(b"reached\n");
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let _ = stream.read(&mut [0; 16]);
        }
    });
    port
}

pub fn gateway(world: &World) -> Option<Ipv4Addr> {
    match &world.engine().capabilities().private_network {
        PrivateNetwork::Routed { gateway } => Some(*gateway),
        PrivateNetwork::Isolated { reason } => {
            eprintln!("SKIPPED: containers have no way out here: {reason}");
            None
        }
    }
}

fn the_hosts_loopback_is_out_of_reach() {
    let world = World::new();
    let port = listen(Ipv4Addr::LOCALHOST);
    let script = format!("nc -w 1 127.0.0.1 {port} </dev/null || echo no");
    assert_eq!(world.run("private", &world.shell(&script)).1, "no\n");
    let mut host = world.shell(&script);
    host.network = Network::Host;
    assert_eq!(world.run("host", &host).1, "reached\n");
}

fn the_hosts_services_are_out_of_reach() {
    let [closed, open] = [Ipv4Addr::UNSPECIFIED; 2].map(listen);
    let world = World::with_host_ports(vec![open]);
    let Some(gateway) = gateway(&world) else {
        return;
    };
    for (name, port, expected) in [("closed", closed, "no\n"), ("open", open, "reached\n")] {
        let script = format!("nc -w 2 {gateway} {port} </dev/null || echo no");
        assert_eq!(world.run(name, &world.shell(&script)).1, expected);
    }
}

fn containers_do_not_reach_each_other() {
    let world = World::new();
    if gateway(&world).is_none() {
        return;
    }
    let server = "ip -o -4 addr show dev eth0; while :; do echo hi | nc -l -p 9000; done";
    world
        .launch("server", &world.shell(server))
        .expect("launched");
    world.wait_for_output("server", "inet");
    // The address is in the output so far.
    let log = std::fs::read(world.attempt_dir("server").join("output.log")).expect("there");
    let text = String::from_utf8_lossy(&log).into_owned();
    let address = text.split("inet ").nth(1).expect("an address");
    let address = address
        .split(['/', ' '])
        .next()
        .expect("an address")
        .to_owned();
    // The host reaches it, so it does listen.
    let reach = || std::net::TcpStream::connect((address.as_str(), 9000)).ok();
    wait_for("the server", reach);
    let script = format!(
        "nc -w 1 {address} 9000 </dev/null || echo no; ping -c1 -W1 {address} >/dev/null || echo silent"
    );
    assert_eq!(world.run("client", &world.shell(&script)).1, "no\nsilent\n");
    world.stop("server", Duration::ZERO);
    world.exit("server");
}

fn ip(arguments: &str) -> bool {
    let done = Command::new("ip")
        .args(arguments.split_whitespace())
        .output();
    done.is_ok_and(|output| output.status.success())
}

/// A network beyond the host, for as long as it lives.
struct Outside;

impl Outside {
    fn make() -> Option<Self> {
        let outside = Self;
        let made = [
            "netns add byt-outside",
            "link add byt0 type veth peer name byt1 netns byt-outside",
            "addr add 198.51.100.1/24 dev byt0",
            "link set byt0 up",
            "-n byt-outside addr add 198.51.100.2/24 dev byt1",
            "-n byt-outside link set byt1 up",
        ];
        made.into_iter().all(ip).then_some(outside)
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        ip("netns del byt-outside");
        ip("link del byt0");
    }
}

/// A process that ends with the test, however that ends.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn the_way_out_hides_the_container() {
    let world = World::new();
    if gateway(&world).is_none() {
        return;
    }
    let Some(_outside) = Outside::make() else {
        eprintln!("SKIPPED: the_way_out_hides_the_container: ip(8) cannot make a network beyond");
        return;
    };
    // It has no route back: an answer arrives only if the host's own address asked.
    let server_arguments =
        "netns exec byt-outside busybox nc -l -p 9001 -e busybox echo out".split_whitespace();
    let mut server = Command::new("ip");
    let _server = Server(server.args(server_arguments).spawn().expect("spawned"));
    let tables = "netns exec byt-outside cat /proc/net/tcp /proc/net/tcp6";
    let listening = || {
        let found = Command::new("ip")
            .args(tables.split_whitespace())
            .output()
            .ok()?;
        String::from_utf8_lossy(&found.stdout)
            .contains(":2329 ")
            .then_some(())
    };
    wait_for("the server outside", listening);
    let out = world
        .run(
            "a",
            &world.shell("nc -w 5 198.51.100.2 9001 </dev/null || echo no"),
        )
        .1;
    assert_eq!(out, "out\n");
}

/// A count of the kernel's ICMP statistics.
fn echoes(snmp: &str, name: &str) -> u64 {
    let mut lines = snmp.lines().filter(|l| l.starts_with("Icmp:"));
    let mut names = lines.next().expect("names").split_whitespace();
    let column = names.position(|n| n == name).expect("counted");
    let value = lines.next().expect("values").split_whitespace().nth(column);
    value.expect("a value").parse().expect("a number")
}

/// Turns a link's own reverse path filter off: an administrator may have set it to loose for all
/// links, and the packet filter alone must do.
fn loosen(index: u32) {
    let name = link_name(index).expect("a link of the host");
    std::fs::write(format!("/proc/sys/net/ipv4/conf/{name}/rp_filter"), "0").expect("written");
}

fn a_foreign_address_is_dropped() {
    let world = World::new();
    let Some(gateway) = gateway(&world) else {
        return;
    };
    let count = |snmp: &str| echoes(snmp, "InEchos");
    let host = || count(&std::fs::read_to_string("/proc/net/snmp").expect("readable"));
    let network = gateway.octets();
    let neighbour = format!("{}.{}.9.9", network[0], network[1]);
    for (name, address) in [("foreign", "203.0.113.9"), ("neighbour", &neighbour)] {
        let gate = world.folder.path().join(name);
        // The honest one comes first, so that the gateway's link address is known.
        let mut spec = world.shell(&format!(
            "ping -c1 -W5 {gateway} >/dev/null && echo heard
             cat /sys/class/net/eth0/iflink
             ip addr add {address}/32 dev eth0 && echo added
             while ! [ -e /gate/go ]; do sleep 0.02; done
             ping -c1 -W1 -I {address} {gateway} >/dev/null; grep Icmp: /proc/net/snmp"
        ));
        spec.cap_add = vec!["NET_ADMIN".to_owned()];
        spec.mounts = vec![Mount::Bind {
            source: gate.clone(),
            beneath: world.folder.path().to_owned(),
            target: "/gate".into(),
            read_only: true,
        }];
        let before = host();
        world.launch(name, &spec).expect("launched");
        world.wait_for_output(name, "added");
        let log = std::fs::read(world.attempt_dir(name).join("output.log")).expect("there");
        let log = String::from_utf8_lossy(&log).into_owned();
        // A record's header may come before the number.
        let number = |line: &str| {
            let digits = line.rsplit(|c: char| !c.is_ascii_digit()).next()?;
            digits.parse().ok()
        };
        let index = log.lines().find_map(number);
        loosen(index.expect("the link's other end"));
        std::fs::write(gate.join("go"), "").expect("written");
        world.exit(name);
        let out = world.text(name, Stream::Stdout);
        assert!(
            out.starts_with("heard\n") && out.contains("\nadded\n"),
            "{out}"
        );
        assert_eq!(echoes(&out, "OutEchos"), 2, "{out}");
        assert_eq!(host() - before, 1, "a packet from {address} came in");
    }
}

fn no_network_is_none() {
    let world = World::new();
    let mut spec =
        world.shell("ip -o link | grep -c .; ping -c1 -W1 127.0.0.1 >/dev/null && echo self");
    spec.network = Network::None;
    let (_, out) = world.run("a", &spec);
    assert!(out.ends_with("self\n"), "{out}");
    let mut spec = world.shell("ip -o link | grep -c 'eth0\\|byc'");
    spec.network = Network::None;
    assert_eq!(world.run("b", &spec).1, "0\n");
}

/// A job may write to what it is granted, and so plant a link there for the next mount.
fn a_link_on_the_host_does_not_lead_out() {
    let world = World::new();
    let granted = world.folder.path().join("granted");
    std::fs::create_dir(&granted).expect("made");
    std::fs::write(granted.join("file"), "one\n").expect("written");
    for (link, to) in [("root", "/"), ("up", "../.."), ("file-link", "file")] {
        std::os::unix::fs::symlink(to, granted.join(link)).expect("linked");
    }
    let mounting = |source: &str| {
        let mut spec = world.shell("ls /v; cat /v 2>/dev/null");
        spec.mounts = vec![Mount::Bind {
            source: granted.join(source),
            beneath: granted.clone(),
            target: "/v".into(),
            read_only: true,
        }];
        spec
    };
    let own = "file\nfile-link\nroot\nup\n";
    assert_eq!(world.run("root", &mounting("root")).1, own);
    assert_eq!(world.run("up", &mounting("up")).1, own);
    assert_eq!(world.run("file", &mounting("file-link")).1, "/v\none\n");
}
