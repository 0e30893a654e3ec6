//! Reads what an attempt has used: from its control groups, of either version, and from the network
//! namespace of its first process.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use super::cgroup::{Cgroups, Version, field};
use super::shim::now_ms;
use super::table::Shared;
use crate::usage::{Disk, Link, Memory, Pids, Processors, Traffic, Usage};
use crate::{AttemptId, State};

/// The kernel's clock ticks, as it shows times in: `USER_HZ`.
const TICK_NS: u64 = 10_000_000;
/// Devices and links that one answer tells of.
const DEVICES_MAX: usize = 64;

/// Tells what attempts use, for as long as they run. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Gauge(Arc<Shared>);

impl Gauge {
    pub(super) fn new(shared: &Arc<Shared>) -> Self {
        Self(Arc::clone(shared))
    }

    /// `None` if the attempt does not run here. It reads files: call it where that may block.
    pub fn read(&self, attempt: &AttemptId) -> Option<Usage> {
        let shared = &self.0;
        if !matches!(shared.state_of(attempt), Some(State::Running { .. })) {
            return None;
        }
        let groups = Groups {
            cgroups: &shared.cgroups,
            attempt,
        };
        let pid = shared.state.attempt(attempt).started().ok()??.pid;
        Some(usage(&groups, &Machine::read(), links(&groups, pid)))
    }
}

/// The files of one attempt's groups, each with the version whose words it speaks.
trait Files {
    fn text(&self, controller: &str, file: &str) -> Option<String>;
    fn version(&self, controller: &str) -> Version;
}

struct Groups<'a> {
    cgroups: &'a Cgroups,
    attempt: &'a AttemptId,
}

impl Files for Groups<'_> {
    fn text(&self, controller: &str, file: &str) -> Option<String> {
        let hierarchy = self.cgroups.controller(controller)?;
        let folder = self.cgroups.folder(hierarchy, self.attempt);
        fs::read_to_string(folder.join(file)).ok()
    }

    fn version(&self, controller: &str) -> Version {
        let hierarchy = self.cgroups.controller(controller);
        hierarchy.map_or(Version::Two, |hierarchy| hierarchy.version)
    }
}

/// What is there to be used.
struct Machine {
    busy_and_idle_ns: u64,
    processors: u64,
    memory_bytes: u64,
}

impl Machine {
    fn read() -> Self {
        let text = |path| fs::read_to_string(path).unwrap_or_default();
        Self::parse(&text("/proc/stat"), &text("/proc/meminfo"))
    }

    fn parse(stat: &str, meminfo: &str) -> Self {
        // User to steal; what guests used is in it already.
        let all = stat.lines().next().unwrap_or_default();
        let ticks = all.split_whitespace().skip(1).take(8).map(number);
        let is_one = |line: &&str| {
            let rest = line.strip_prefix("cpu").unwrap_or_default();
            rest.starts_with(|c: char| c.is_ascii_digit())
        };
        let memory = meminfo
            .lines()
            .find_map(|line| line.strip_prefix("MemTotal:"))
            .and_then(|rest| rest.split_whitespace().next())
            .map_or(u64::MAX, |kib| number(kib).saturating_mul(1_024));
        Self {
            busy_and_idle_ns: ticks.sum::<u64>().saturating_mul(TICK_NS),
            processors: u64::try_from(stat.lines().filter(is_one).count()).unwrap_or_default(),
            memory_bytes: memory,
        }
    }
}

fn usage(files: &impl Files, machine: &Machine, links: BTreeMap<String, Link>) -> Usage {
    Usage {
        read_at_ms: now_ms(),
        cpu: processors(files),
        machine_ns: machine.busy_and_idle_ns,
        processors: machine.processors,
        memory: memory(files, machine),
        pids: pids(files),
        disks: disks(files),
        links,
    }
}

fn number(text: &str) -> u64 {
    text.trim().parse().unwrap_or_default()
}

fn processors(files: &impl Files) -> Processors {
    let stat = files.text("cpu", "cpu.stat").unwrap_or_default();
    let of = |name: &str| field(&stat, name).unwrap_or_default();
    let (periods, throttled_periods) = (of("nr_periods"), of("nr_throttled"));
    if files.version("cpu") == Version::Two {
        return Processors {
            total_ns: of("usage_usec") * 1_000,
            user_ns: of("user_usec") * 1_000,
            kernel_ns: of("system_usec") * 1_000,
            each_ns: Vec::new(),
            periods,
            throttled_periods,
            throttled_ns: of("throttled_usec") * 1_000,
        };
    }
    let text = |file| files.text("cpuacct", file).unwrap_or_default();
    let ticks = text("cpuacct.stat");
    let shown = |name| field(&ticks, name).unwrap_or_default() * TICK_NS;
    Processors {
        total_ns: number(&text("cpuacct.usage")),
        user_ns: shown("user"),
        kernel_ns: shown("system"),
        each_ns: text("cpuacct.usage_percpu")
            .split_whitespace()
            .map(number)
            .collect(),
        periods,
        throttled_periods,
        throttled_ns: of("throttled_time"),
    }
}

fn memory(files: &impl Files, machine: &Machine) -> Memory {
    let two = files.version("memory") == Version::Two;
    let [usage, usage_max, limit] = if two {
        ["memory.current", "memory.peak", "memory.max"]
    } else {
        [
            "memory.usage_in_bytes",
            "memory.max_usage_in_bytes",
            "memory.limit_in_bytes",
        ]
    };
    let text = |file: &str| files.text("memory", file);
    let refusals = if two {
        text("memory.events").and_then(|events| field(&events, "max"))
    } else {
        text("memory.failcnt").map(|count| number(&count))
    };
    let details = text("memory.stat").unwrap_or_default();
    let detail = |line: &str| {
        let (name, value) = line.split_once(' ')?;
        Some((name.to_owned(), value.trim().parse().ok()?))
    };
    // Without a limit ("max", or a number beyond all memory) the machine is one.
    let limit = text(limit).and_then(|limit| limit.trim().parse().ok());
    Memory {
        usage_bytes: number(&text(usage).unwrap_or_default()),
        usage_bytes_max: text(usage_max).map(|max| number(&max)),
        limit_bytes: limit.unwrap_or(u64::MAX).min(machine.memory_bytes),
        refusals: refusals.unwrap_or_default(),
        details: details.lines().filter_map(detail).collect(),
    }
}

fn pids(files: &impl Files) -> Pids {
    let text = |file| files.text("pids", file).unwrap_or_default();
    Pids {
        current: number(&text("pids.current")),
        limit: text("pids.max").trim().parse().ok(),
    }
}

fn disks(files: &impl Files) -> Vec<Disk> {
    let mut disks = BTreeMap::new();
    if files.version("io") == Version::Two && files.version("blkio") == Version::Two {
        // `8:0 rbytes=1 wbytes=2 rios=3 wios=4 …`
        for line in files.text("io", "io.stat").unwrap_or_default().lines() {
            let mut words = line.split_whitespace();
            let Some(disk) = words.next().and_then(|device| disk_of(&mut disks, device)) else {
                continue;
            };
            for (name, value) in words.filter_map(|word| word.split_once('=')) {
                match name {
                    "rbytes" => disk.read_bytes = number(value),
                    "wbytes" => disk.written_bytes = number(value),
                    "rios" => disk.reads = number(value),
                    "wios" => disk.writes = number(value),
                    _ => {}
                }
            }
        }
        return disks.into_values().collect();
    }
    // `8:0 Read 1`
    for (file, bytes) in [
        ("blkio.throttle.io_service_bytes", true),
        ("blkio.throttle.io_serviced", false),
    ] {
        for line in files.text("blkio", file).unwrap_or_default().lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [device, operation, value] = words[..] else {
                continue;
            };
            let Some(disk) = disk_of(&mut disks, device) else {
                continue;
            };
            match (operation, bytes) {
                ("Read", true) => disk.read_bytes = number(value),
                ("Write", true) => disk.written_bytes = number(value),
                ("Read", false) => disk.reads = number(value),
                ("Write", false) => disk.writes = number(value),
                _ => {}
            }
        }
    }
    disks.into_values().collect()
}

fn disk_of<'a>(disks: &'a mut BTreeMap<(u64, u64), Disk>, device: &str) -> Option<&'a mut Disk> {
    let (major, minor) = device.split_once(':')?;
    let (major, minor) = (major.parse().ok()?, minor.parse().ok()?);
    if disks.len() >= DEVICES_MAX && !disks.contains_key(&(major, minor)) {
        return None;
    }
    let disk = disks.entry((major, minor)).or_default();
    (disk.major, disk.minor) = (major, minor);
    Some(disk)
}

/// The process has to be of the attempt's before and after: a number may be another's by now.
fn links(groups: &Groups<'_>, pid: i32) -> BTreeMap<String, Link> {
    let ours = || {
        let listed = ["pids", "memory", "cpu"]
            .iter()
            .find_map(|it| groups.text(it, "cgroup.procs"));
        listed.is_some_and(|listed| listed.lines().any(|line| line.parse() == Ok(pid)))
    };
    if !ours() {
        return BTreeMap::new();
    }
    let text = fs::read_to_string(format!("/proc/{pid}/net/dev")).unwrap_or_default();
    if ours() {
        parse_links(&text)
    } else {
        BTreeMap::new()
    }
}

/// proc(5), `/proc/net/dev`. What stays in the container is nobody's traffic.
fn parse_links(text: &str) -> BTreeMap<String, Link> {
    let link = |line: &str| {
        let (name, counts) = line.split_once(':')?;
        let counts: Vec<u64> = counts.split_whitespace().map(number).collect();
        let traffic = |from: usize| {
            let [bytes, packets, errors, dropped] = *counts.get(from..from + 4)?.as_array()?;
            Some(Traffic {
                bytes,
                packets,
                errors,
                dropped,
            })
        };
        let link = Link {
            received: traffic(0)?,
            sent: traffic(8)?,
        };
        Some((name.trim().to_owned(), link))
    };
    let links = text.lines().filter_map(link);
    links
        .filter(|(name, _)| name != "lo")
        .take(DEVICES_MAX)
        .collect()
}

#[cfg(test)]
#[path = "gauge_tests.rs"]
mod tests;
