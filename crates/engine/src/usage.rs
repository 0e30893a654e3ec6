//! What an attempt has used so far of processors, memory, disks and network.

use std::collections::BTreeMap;

/// As the kernel counts it, from the attempt's start to now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Usage {
    pub read_at_ms: i64,
    pub cpu: Processors,
    /// Of the whole machine, for shares of it.
    pub machine_ns: u64,
    pub processors: u64,
    pub memory: Memory,
    pub pids: Pids,
    pub disks: Vec<Disk>,
    /// By the links' names; of the attempt's own network.
    pub links: BTreeMap<String, Link>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Processors {
    pub total_ns: u64,
    pub user_ns: u64,
    pub kernel_ns: u64,
    /// Where the kernel tells.
    pub each_ns: Vec<u64>,
    pub periods: u64,
    pub throttled_periods: u64,
    pub throttled_ns: u64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Memory {
    pub usage_bytes: u64,
    pub usage_bytes_max: Option<u64>,
    pub limit_bytes: u64,
    /// How often the limit was met.
    pub refusals: u64,
    /// `memory.stat`, in the words of the control groups' version.
    pub details: BTreeMap<String, u64>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pids {
    pub current: u64,
    pub limit: Option<u64>,
}

/// What was read from and written to a block device.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Disk {
    pub major: u64,
    pub minor: u64,
    pub read_bytes: u64,
    pub written_bytes: u64,
    pub reads: u64,
    pub writes: u64,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Link {
    pub received: Traffic,
    pub sent: Traffic,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Traffic {
    pub bytes: u64,
    pub packets: u64,
    pub errors: u64,
    pub dropped: u64,
}
