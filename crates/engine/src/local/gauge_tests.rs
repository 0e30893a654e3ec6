use super::*;

struct Fake {
    version: Version,
    files: &'static [(&'static str, &'static str, &'static str)],
}

impl Files for Fake {
    fn text(&self, controller: &str, file: &str) -> Option<String> {
        let found = self
            .files
            .iter()
            .find(|(c, f, _)| (*c, *f) == (controller, file));
        found.map(|(.., text)| (*text).to_owned())
    }

    fn version(&self, _: &str) -> Version {
        self.version
    }
}

const ONE: Fake = Fake {
    version: Version::One,
    files: &[
        (
            "cpu",
            "cpu.stat",
            "nr_periods 5\nnr_throttled 2\nthrottled_time 300\n",
        ),
        ("cpuacct", "cpuacct.usage", "1000\n"),
        ("cpuacct", "cpuacct.usage_percpu", "400 600 \n"),
        ("cpuacct", "cpuacct.stat", "user 3\nsystem 4\n"),
        ("memory", "memory.usage_in_bytes", "4096\n"),
        ("memory", "memory.max_usage_in_bytes", "8192\n"),
        ("memory", "memory.limit_in_bytes", "9223372036854771712\n"),
        ("memory", "memory.failcnt", "7\n"),
        ("memory", "memory.stat", "cache 1\nrss 2\n"),
        ("pids", "pids.current", "2\n"),
        ("pids", "pids.max", "64\n"),
        (
            "blkio",
            "blkio.throttle.io_service_bytes",
            "8:0 Read 10\n8:0 Write 20\nTotal 30\n",
        ),
        (
            "blkio",
            "blkio.throttle.io_serviced",
            "8:0 Read 1\n8:0 Write 2\n",
        ),
    ],
};

const TWO: Fake = Fake {
    version: Version::Two,
    files: &[
        (
            "cpu",
            "cpu.stat",
            "usage_usec 1\nuser_usec 2\nsystem_usec 3\nnr_periods 5\n\
                             nr_throttled 2\nthrottled_usec 4\n",
        ),
        ("memory", "memory.current", "4096\n"),
        ("memory", "memory.max", "max\n"),
        ("memory", "memory.events", "low 0\nmax 7\noom 0\n"),
        ("memory", "memory.stat", "anon 1\nfile 2\n"),
        ("pids", "pids.current", "2\n"),
        ("pids", "pids.max", "max\n"),
        (
            "io",
            "io.stat",
            "8:0 rbytes=10 wbytes=20 rios=1 wios=2 dbytes=0 dios=0\n",
        ),
    ],
};

fn machine() -> Machine {
    Machine::parse(
        "cpu  1 2 3 4 5 6 7 8 9 10\ncpu0 1\ncpu1 1\nintr 3\n",
        "MemFree: 1 kB\nMemTotal:  16 kB\n",
    )
}

#[test]
fn both_versions_tell_the_same() {
    let [one, two] = [&ONE, &TWO].map(|files| usage(files, &machine(), BTreeMap::new()));
    assert_eq!((one.machine_ns, one.processors), (36 * TICK_NS, 2));
    assert_eq!(
        one.cpu,
        Processors {
            total_ns: 1_000,
            user_ns: 3 * TICK_NS,
            kernel_ns: 4 * TICK_NS,
            each_ns: vec![400, 600],
            periods: 5,
            throttled_periods: 2,
            throttled_ns: 300,
        }
    );
    assert_eq!(
        two.cpu,
        Processors {
            total_ns: 1_000,
            user_ns: 2_000,
            kernel_ns: 3_000,
            each_ns: vec![],
            periods: 5,
            throttled_periods: 2,
            throttled_ns: 4_000,
        }
    );
    for (found, usage_max, limit) in [(&one, Some(8_192), Some(64)), (&two, None, None)] {
        assert_eq!(found.memory.usage_bytes, 4_096);
        assert_eq!(found.memory.usage_bytes_max, usage_max);
        assert_eq!(
            found.memory.limit_bytes, 16_384,
            "the machine's, where there is none"
        );
        assert_eq!(found.memory.refusals, 7);
        assert_eq!(found.memory.details.len(), 2);
        assert_eq!(found.pids, Pids { current: 2, limit });
        assert_eq!(
            found.disks,
            [Disk {
                major: 8,
                minor: 0,
                read_bytes: 10,
                written_bytes: 20,
                reads: 1,
                writes: 2,
            }]
        );
    }
}

#[test]
fn links_are_told_but_for_the_loop() {
    let links = parse_links(
        "Inter-| Receive | Transmit\n face |bytes packets\n\
            lo: 9 9 0 0 0 0 0 0 9 9 0 0 0 0 0 0\n\
          eth0: 1 2 3 4 0 0 0 0 5 6 7 8 0 0 0 0\n  bad: 1 2\n",
    );
    let traffic = |bytes, packets, errors, dropped| Traffic {
        bytes,
        packets,
        errors,
        dropped,
    };
    let wanted = Link {
        received: traffic(1, 2, 3, 4),
        sent: traffic(5, 6, 7, 8),
    };
    assert_eq!(links, BTreeMap::from([("eth0".to_owned(), wanted)]));
}
