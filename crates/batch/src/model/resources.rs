//! How much of a machine a container asks for, and which amounts Fargate has.

use wire::r#gen::batch as shape;

use crate::error::Error;

pub const MEMORY_MIB_MIN: u32 = 4;
/// More than any machine has; keeps the arithmetic of placing far from its limits.
const MEMORY_MIB_MAX: u32 = 1 << 30;
const VCPUS_MAX: u32 = 10_000;

/// Where a container is to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    Ec2,
    Fargate,
}

/// What a container gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resources {
    /// Thousandths: Fargate sells quarters.
    pub vcpus_milli: u32,
    pub memory_mib: u32,
}

/// Reads amounts from `resourceRequirements` or, on EC2, from the deprecated members beside it.
pub fn resources(
    platform: Platform,
    requirements: &[shape::ResourceRequirement],
    vcpus: Option<i32>,
    memory: Option<i32>,
) -> Result<Resources, Error> {
    if platform == Platform::Fargate {
        for (name, value) in [("vcpus", vcpus), ("memory", memory)] {
            if value.is_some_and(|value| value != 0) {
                return Err(Error::Client(format!(
                    "{name} is not applicable for Fargate. Use resource requirements instead."
                )));
            }
        }
    }
    if asked(requirements, shape::ResourceType::Gpu)?.is_some() {
        return Err(Error::Client(
            "This server has no GPUs to give: a resource requirement of type GPU is not offered."
                .to_owned(),
        ));
    }
    let vcpus = match asked(requirements, shape::ResourceType::Vcpu)? {
        Some(text) => Some(text.to_owned()),
        None => vcpus.map(|vcpus| vcpus.to_string()),
    };
    let memory = match asked(requirements, shape::ResourceType::Memory)? {
        Some(text) => Some(text.to_owned()),
        None => memory.map(|memory| memory.to_string()),
    };
    let vcpus = vcpus.ok_or_else(|| Error::Wrapped("vCPU is not provided.".to_owned()))?;
    let memory = memory.ok_or_else(|| Error::Wrapped("Memory is not provided.".to_owned()))?;
    let found = Resources {
        vcpus_milli: vcpus_milli(platform, &vcpus)?,
        memory_mib: memory_mib(&memory)?,
    };
    if platform == Platform::Fargate && !is_sold_by_fargate(found) {
        return Err(Error::Client(format!(
            "Fargate resource requirements ({}.{:02} vCPU, {} MiB) not valid.",
            found.vcpus_milli / 1000,
            found.vcpus_milli % 1000 / 10,
            found.memory_mib
        )));
    }
    Ok(found)
}

/// The value of one kind, which may be there once.
fn asked(
    requirements: &[shape::ResourceRequirement],
    kind: shape::ResourceType,
) -> Result<Option<&str>, Error> {
    let mut values = requirements
        .iter()
        .filter(|requirement| requirement.r#type == kind);
    let value = values.next().map(|requirement| requirement.value.as_str());
    match values.next() {
        None => Ok(value),
        Some(_) => Err(Error::Wrapped(format!(
            "resourceRequirements has more than one value of type {}.",
            kind.as_str()
        ))),
    }
}

/// "For Amazon EC2 resources, you must specify at least one vCPU": whole ones, there.
fn vcpus_milli(platform: Platform, text: &str) -> Result<u32, Error> {
    let wrong = |rule: &str| Error::Wrapped(format!("vCPU value {text} is not valid: {rule}."));
    let milli = thousandths(text)
        .filter(|milli| *milli > 0)
        .ok_or_else(|| wrong("it must be a number greater than 0"))?;
    if milli > VCPUS_MAX * 1000 {
        return Err(wrong("it is too large"));
    }
    if platform == Platform::Ec2 && milli % 1000 != 0 {
        return Err(wrong("it must be a whole number of at least 1"));
    }
    Ok(milli)
}

/// `0.25` as 250. At most three decimals; no sign, no exponent.
fn thousandths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 3 {
        return None;
    }
    let part: u32 = format!("{part:0<3}").parse().ok()?;
    whole
        .parse::<u32>()
        .ok()?
        .checked_mul(1000)?
        .checked_add(part)
}

fn memory_mib(text: &str) -> Result<u32, Error> {
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let memory: Option<u32> = plain.then(|| text.parse().ok()).flatten();
    let legal = memory.filter(|memory| (MEMORY_MIB_MIN..=MEMORY_MIB_MAX).contains(memory));
    legal.ok_or_else(|| {
        Error::Wrapped(format!(
            "Memory value {text} is not valid: it must be a whole number of MiB, at least {MEMORY_MIB_MIN}."
        ))
    })
}

/// The pairs of the `ResourceRequirement` page: for each size, memory from, to, and in steps of.
#[rustfmt::skip]
const FARGATE_SIZES: [(u32, u32, u32, u32); 7] = [
    (   250,    512,   2_048,   512),
    (   500,  1_024,   4_096, 1_024),
    ( 1_000,  2_048,   8_192, 1_024),
    ( 2_000,  4_096,  16_384, 1_024),
    ( 4_000,  8_192,  30_720, 1_024),
    ( 8_000, 16_384,  61_440, 4_096),
    (16_000, 32_768, 122_880, 8_192),
];
/// The largest size has no steps.
const FARGATE_32_VCPU_MEMORY_MIB: [u32; 3] = [61_440, 122_880, 249_856];

fn is_sold_by_fargate(
    Resources {
        vcpus_milli,
        memory_mib,
    }: Resources,
) -> bool {
    // 0.25 vCPU goes with 512, 1024 and 2048: its steps double.
    if vcpus_milli == 250 && memory_mib == 1_536 {
        return false;
    }
    if vcpus_milli == 32_000 {
        return FARGATE_32_VCPU_MEMORY_MIB.contains(&memory_mib);
    }
    FARGATE_SIZES.iter().any(|(size, from, to, step)| {
        *size == vcpus_milli
            && (*from..=*to).contains(&memory_mib)
            && (memory_mib - from) % step == 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requirement(kind: shape::ResourceType, value: &str) -> shape::ResourceRequirement {
        shape::ResourceRequirement {
            r#type: kind,
            value: value.to_owned(),
        }
    }

    fn pair(vcpus: &str, memory: &str) -> Vec<shape::ResourceRequirement> {
        vec![
            requirement(shape::ResourceType::Vcpu, vcpus),
            requirement(shape::ResourceType::Memory, memory),
        ]
    }

    fn read(platform: Platform, vcpus: &str, memory: &str) -> Result<(u32, u32), String> {
        resources(platform, &pair(vcpus, memory), None, None)
            .map(|found| (found.vcpus_milli, found.memory_mib))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn fargate_pairs() {
        #[rustfmt::skip]
        let table = [
            ("0.25", "512",    true),
            (".25",  "512",    false),
            ("0.25", "1024",   true),
            ("0.25", "1536",   false),
            ("0.25", "2048",   true),
            ("0.25", "3072",   false),
            ("0.5",  "512",    false),
            ("0.50", "4096",   true),
            ("1",    "2048",   true),
            ("1.0",  "8192",   true),
            ("1",    "4000",   false),
            ("2",    "16384",  true),
            ("2",    "17408",  false),
            ("3",    "8192",   false),
            ("4",    "30720",  true),
            ("8",    "16384",  true),
            ("8",    "17408",  false),
            ("8",    "61440",  true),
            ("16",   "122880", true),
            ("16",   "36864",  false),
            ("32",   "61440",  true),
            ("32",   "249856", true),
            ("32",   "65536",  false),
        ];
        for (vcpus, memory, sold) in table {
            assert_eq!(
                read(Platform::Fargate, vcpus, memory).is_ok(),
                sold,
                "{vcpus} {memory}"
            );
        }
        assert_eq!(
            read(Platform::Fargate, "1", "4000").unwrap_err(),
            "Fargate resource requirements (1.00 vCPU, 4000 MiB) not valid."
        );
    }

    #[test]
    fn ec2_amounts() {
        #[rustfmt::skip]
        let table = [
            ("1",     "4",     Some((1000, 4))),
            ("36",    "4000",  Some((36_000, 4000))),
            ("2.0",   "128",   Some((2000, 128))),
            ("0.5",   "128",   None),
            ("0",     "128",   None),
            ("-1",    "128",   None),
            ("+1",    "128",   None),
            ("1e3",   "128",   None),
            ("one",   "128",   None),
            ("",      "128",   None),
            ("1",     "3",     None),
            ("1",     "0",     None),
            ("1",     "-4",    None),
            ("1",     "4.5",   None),
            ("1",     "",      None),
            ("1",     "99999999999", None),
            ("99999999999", "128", None),
        ];
        for (vcpus, memory, expected) in table {
            assert_eq!(
                read(Platform::Ec2, vcpus, memory).ok(),
                expected,
                "{vcpus} {memory}"
            );
        }
    }

    #[test]
    fn where_amounts_come_from() {
        let read = |platform, requirements: &[_], vcpus, memory| {
            resources(platform, requirements, vcpus, memory)
                .map(|found| (found.vcpus_milli, found.memory_mib))
                .map_err(|error| error.to_string())
        };
        let memory = [requirement(shape::ResourceType::Memory, "256")];
        assert_eq!(read(Platform::Ec2, &[], Some(2), Some(64)), Ok((2000, 64)));
        // resourceRequirements wins.
        assert_eq!(
            read(Platform::Ec2, &pair("4", "512"), Some(2), Some(64)),
            Ok((4000, 512))
        );
        assert_eq!(read(Platform::Ec2, &memory, Some(2), None), Ok((2000, 256)));
        let missing = |text: &str| Err(text.to_owned());
        assert_eq!(
            read(Platform::Ec2, &memory, None, None),
            missing("vCPU is not provided.")
        );
        assert_eq!(
            read(Platform::Ec2, &[], Some(1), None),
            missing("Memory is not provided.")
        );
        assert_eq!(
            read(Platform::Fargate, &pair("1", "2048"), Some(1), None),
            missing("vcpus is not applicable for Fargate. Use resource requirements instead.")
        );
        let twice = [pair("1", "64"), pair("2", "64")].concat();
        assert!(read(Platform::Ec2, &twice, None, None).is_err());
        let gpu = [
            pair("1", "64"),
            vec![requirement(shape::ResourceType::Gpu, "1")],
        ]
        .concat();
        assert!(
            read(Platform::Ec2, &gpu, None, None)
                .unwrap_err()
                .contains("GPU")
        );
    }
}
