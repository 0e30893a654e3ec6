//! Limits as the files of control groups, in the words of either version. Pure.

use crate::{Cpu, LaunchError, Limits};

const CPU_PERIOD_US: u64 = 100_000;

/// One file to write, and for which limit.
#[derive(Debug, PartialEq, Eq)]
pub struct Setting {
    pub limit: &'static str,
    pub controller: &'static str,
    pub file: &'static str,
    pub value: String,
}

pub fn settings_v1(limits: &Limits) -> Result<Vec<Setting>, LaunchError> {
    let mut settings = Vec::new();
    let mut set = |limit, controller, file, value: u64| {
        settings.push(Setting {
            limit,
            controller,
            file,
            value: value.to_string(),
        });
    };
    if let Some(bytes) = limits.memory_bytes {
        set("memory", "memory", "memory.limit_in_bytes", bytes);
    }
    if let Some(swap) = limits.swap_bytes {
        let total = memory_for_swap(limits)?.saturating_add(swap);
        set("swap", "memory", "memory.memsw.limit_in_bytes", total);
    }
    if let Some(swappiness) = limits.swappiness {
        set(
            "swappiness",
            "memory",
            "memory.swappiness",
            u64::from(swappiness),
        );
    }
    match limits.cpu {
        Some(Cpu::Shares { millis }) => set("cpu", "cpu", "cpu.shares", shares(millis)),
        Some(Cpu::Quota { millis }) => {
            set("cpu", "cpu", "cpu.cfs_period_us", CPU_PERIOD_US);
            set("cpu", "cpu", "cpu.cfs_quota_us", quota_us(millis));
        }
        None => {}
    }
    if let Some(pids) = limits.pids_max {
        set("pids", "pids", "pids.max", pids);
    }
    Ok(settings)
}

pub fn settings_v2(limits: &Limits) -> Result<Vec<Setting>, LaunchError> {
    let mut settings = Vec::new();
    let mut set = |limit, controller, file, value: String| {
        settings.push(Setting {
            limit,
            controller,
            file,
            value,
        });
    };
    if let Some(bytes) = limits.memory_bytes {
        set("memory", "memory", "memory.max", bytes.to_string());
    }
    if let Some(swap) = limits.swap_bytes {
        memory_for_swap(limits)?;
        set("swap", "memory", "memory.swap.max", swap.to_string());
    }
    if let Some(swappiness) = limits.swappiness {
        // Version 2 has no such file: writing it says so.
        set(
            "swappiness",
            "memory",
            "memory.swappiness",
            swappiness.to_string(),
        );
    }
    match limits.cpu {
        // The kernel's documented scales: shares 2 to 262144, weight 1 to 10000.
        Some(Cpu::Shares { millis }) => {
            let weight = 1 + (shares(millis) - 2) * 9999 / 262_142;
            set("cpu", "cpu", "cpu.weight", weight.to_string());
        }
        Some(Cpu::Quota { millis }) => {
            set(
                "cpu",
                "cpu",
                "cpu.max",
                format!("{} {CPU_PERIOD_US}", quota_us(millis)),
            );
        }
        None => {}
    }
    if let Some(pids) = limits.pids_max {
        set("pids", "pids", "pids.max", pids.to_string());
    }
    Ok(settings)
}

fn memory_for_swap(limits: &Limits) -> Result<u64, LaunchError> {
    limits.memory_bytes.ok_or_else(|| LaunchError::Limit {
        limit: "swap".to_owned(),
        controller: "memory".to_owned(),
        reason: "it needs a memory limit".to_owned(),
    })
}

/// A processor is 1024 shares.
fn shares(millis: u32) -> u64 {
    (u64::from(millis) * 1024 / 1000).clamp(2, 262_144)
}

/// The kernel refuses less than a millisecond.
fn quota_us(millis: u32) -> u64 {
    (u64::from(millis) * CPU_PERIOD_US / 1000).max(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
