//! What a task uses, in the form of Docker's container statistics, as the ECS agent answers it
//! ("Amazon ECS task metadata endpoint version 4", `/stats`).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use engine::usage::{Disk, Link, Usage};
use serde_json::{Map, Value, json};
use wire::Timestamp;

/// Attempts whose last reading is remembered; of more, the oldest is forgotten.
const READINGS_MAX: usize = 4_096;
/// What Docker says where there was no reading before.
const NEVER: &str = "0001-01-01T00:00:00Z";

/// Each attempt's last reading: shares of a processor and rates are of what came since.
#[derive(Debug, Clone, Default)]
pub struct Readings(Arc<Mutex<HashMap<String, Usage>>>);

impl Readings {
    /// Remembers a reading, and gives back the one before.
    pub fn exchange(&self, attempt: &str, usage: &Usage) -> Option<Usage> {
        let mut readings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = readings.insert(attempt.to_owned(), usage.clone());
        if readings.len() > READINGS_MAX {
            let oldest = readings.iter().min_by_key(|(_, usage)| usage.read_at_ms);
            if let Some(oldest) = oldest.map(|(attempt, _)| attempt.clone()) {
                readings.remove(&oldest);
            }
        }
        before
    }
}

/// Docker's document of one container.
pub fn document(id: &str, name: &str, usage: &Usage, before: Option<&Usage>) -> Value {
    let moment = |usage: &Usage| Timestamp::from_ms(usage.read_at_ms).iso8601();
    let mut document = json!({
        "read": moment(usage),
        "preread": before.map_or_else(|| NEVER.to_owned(), moment),
        "id": id,
        "name": format!("/{name}"),
        "num_procs": 0,
        "storage_stats": {},
        "pids_stats": {"current": usage.pids.current, "limit": usage.pids.limit},
        "cpu_stats": cpu(usage),
        "precpu_stats": cpu(before.unwrap_or(&Usage::default())),
        "memory_stats": {
            "usage": usage.memory.usage_bytes,
            "max_usage": usage.memory.usage_bytes_max,
            "limit": usage.memory.limit_bytes,
            "failcnt": usage.memory.refusals,
            "stats": usage.memory.details,
        },
        "blkio_stats": blkio(&usage.disks),
    });
    if !usage.links.is_empty() {
        let links = usage
            .links
            .iter()
            .map(|(name, it)| (name.clone(), link(it)));
        document["networks"] = Value::Object(links.collect());
    }
    if let Some(rates) = before.and_then(|before| rates(usage, before)) {
        document["network_rate_stats"] = rates;
    }
    document
}

fn cpu(usage: &Usage) -> Value {
    let cpu = &usage.cpu;
    let mut used = json!({
        "total_usage": cpu.total_ns,
        "usage_in_kernelmode": cpu.kernel_ns,
        "usage_in_usermode": cpu.user_ns,
    });
    if !cpu.each_ns.is_empty() {
        used["percpu_usage"] = json!(cpu.each_ns);
    }
    json!({
        "cpu_usage": used,
        "system_cpu_usage": usage.machine_ns,
        "online_cpus": usage.processors,
        "throttling_data": {
            "periods": cpu.periods,
            "throttled_periods": cpu.throttled_periods,
            "throttled_time": cpu.throttled_ns,
        },
    })
}

/// The lists that the kernel does not tell any more are there, and empty.
fn blkio(disks: &[Disk]) -> Value {
    let entries = |read: fn(&Disk) -> u64, written: fn(&Disk) -> u64| -> Vec<Value> {
        let each = |disk: &Disk| {
            let entry = |op, value| json!({"major": disk.major, "minor": disk.minor, "op": op, "value": value});
            [entry("Read", read(disk)), entry("Write", written(disk))]
        };
        disks.iter().flat_map(each).collect()
    };
    json!({
        "io_service_bytes_recursive": entries(|it| it.read_bytes, |it| it.written_bytes),
        "io_serviced_recursive": entries(|it| it.reads, |it| it.writes),
        "io_queue_recursive": [],
        "io_service_time_recursive": [],
        "io_wait_time_recursive": [],
        "io_merged_recursive": [],
        "io_time_recursive": [],
        "sectors_recursive": [],
    })
}

fn link(link: &Link) -> Value {
    let mut counts = Map::new();
    for (way, traffic) in [("rx", link.received), ("tx", link.sent)] {
        for (what, count) in [
            ("bytes", traffic.bytes),
            ("packets", traffic.packets),
            ("errors", traffic.errors),
            ("dropped", traffic.dropped),
        ] {
            counts.insert(format!("{way}_{what}"), json!(count));
        }
    }
    Value::Object(counts)
}

/// An addition of ECS's to Docker's.
fn rates(usage: &Usage, before: &Usage) -> Option<Value> {
    let passed_ms = u32::try_from(usage.read_at_ms.checked_sub(before.read_at_ms)?).ok()?;
    if passed_ms == 0 {
        return None;
    }
    let rate = |of: fn(&Link) -> u64| {
        let all = |usage: &Usage| usage.links.values().map(of).sum::<u64>();
        let more = u32::try_from(all(usage).saturating_sub(all(before))).unwrap_or(u32::MAX);
        f64::from(more) * 1_000.0 / f64::from(passed_ms)
    };
    Some(json!({
        "rx_bytes_per_sec": rate(|link| link.received.bytes),
        "tx_bytes_per_sec": rate(|link| link.sent.bytes),
    }))
}

#[cfg(test)]
mod tests {
    use engine::usage::Traffic;

    use super::*;

    fn usage(read_at_ms: i64, bytes: u64) -> Usage {
        let traffic = Traffic {
            bytes,
            ..Traffic::default()
        };
        let link = Link {
            received: traffic,
            sent: Traffic::default(),
        };
        Usage {
            read_at_ms,
            links: [("eth0".to_owned(), link)].into(),
            ..Usage::default()
        }
    }

    #[test]
    fn rates_are_of_what_came_since() {
        let readings = Readings::default();
        let first = usage(1_000, 500);
        assert_eq!(readings.exchange("a", &first), None);
        let alone = document("id", "name", &first, None);
        assert_eq!(alone["preread"], NEVER);
        assert!(alone["network_rate_stats"].is_null());
        assert_eq!(alone["networks"]["eth0"]["rx_bytes"], 500);
        let second = usage(3_000, 900);
        let before = readings.exchange("a", &second);
        assert_eq!(before.as_ref(), Some(&first));
        let next = document("id", "name", &second, before.as_ref());
        assert_eq!(next["network_rate_stats"]["rx_bytes_per_sec"], 200.0);
        assert_eq!(next["preread"], "1970-01-01T00:00:01Z");
        // No time has passed: no rate.
        assert!(rates(&second, &second).is_none());
    }

    #[test]
    fn the_oldest_reading_is_forgotten() {
        let readings = Readings::default();
        for at in 0..=i64::try_from(READINGS_MAX).unwrap_or_default() {
            readings.exchange(&at.to_string(), &usage(at, 0));
        }
        let kept = readings.0.lock().unwrap_or_else(PoisonError::into_inner);
        assert_eq!(kept.len(), READINGS_MAX);
        assert!(!kept.contains_key("0") && kept.contains_key("1"));
    }
}
