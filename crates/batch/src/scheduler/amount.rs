//! Processors and memory.

/// What a job takes, and what there is of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Amount {
    pub vcpus_milli: u64,
    pub memory_mib: u64,
}

impl Amount {
    pub fn holds(self, other: Self) -> bool {
        self.vcpus_milli >= other.vcpus_milli && self.memory_mib >= other.memory_mib
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            vcpus_milli: self.vcpus_milli + other.vcpus_milli,
            memory_mib: self.memory_mib + other.memory_mib,
        }
    }

    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self {
            vcpus_milli: self.vcpus_milli.saturating_sub(other.vcpus_milli),
            memory_mib: self.memory_mib.saturating_sub(other.memory_mib),
        }
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, rest) = (self.vcpus_milli / 1000, self.vcpus_milli % 1000);
        match rest {
            0 => write!(f, "{whole} vCPU")?,
            rest => write!(
                f,
                "{} vCPU",
                format!("{whole}.{rest:03}").trim_end_matches('0')
            )?,
        }
        write!(f, " and {} MiB", self.memory_mib)
    }
}
