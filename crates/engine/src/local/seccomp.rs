//! Which system calls a container may make: the list Docker allows, compiled without a C library.
//!
//! Two filters, the kernel obeys the stricter. The first allows the list and answers "no such
//! call" to the rest, so that a program made for a newer kernel falls back as on an older one.
//! The second says "not permitted" for calls that need privileges, as programs expect.

use std::collections::{BTreeMap, HashSet};

use nix::libc;
use oci_spec::runtime::Capability;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch,
};

use super::syscalls;

/// Namespaces that `clone` may not make without `CAP_SYS_ADMIN`: all of them.
const NAMESPACE_FLAGS: u64 = 0x7e02_0000;
/// `personality` may ask, and set what is harmless: Linux, 32 bit addresses, and both with
/// Linux 2.6's version number.
const PERSONALITIES: [u64; 5] = [0, 0x0008, 0x2_0000, 0x2_0008, 0xffff_ffff];
/// Families of sockets with no namespace of their own, or a history of holes: `AF_ALG`, `AF_VSOCK`.
const FORBIDDEN_FAMILIES: [u64; 2] = [38, 40];

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// The filters for a container with those capabilities, in the order of loading.
pub fn filters(capabilities: &HashSet<Capability>) -> Result<Vec<BpfProgram>, seccompiler::Error> {
    let admin = capabilities.contains(&Capability::SysAdmin);
    let mut allowed: Rules = syscalls::ALLOWED.iter().map(|n| (*n, vec![])).collect();
    let mut refused: Rules = BTreeMap::new();
    for (capability, calls) in syscalls::PRIVILEGED {
        let rules = if capabilities.contains(capability) {
            &mut allowed
        } else {
            &mut refused
        };
        rules.extend(calls.iter().map(|n| (*n, vec![])));
    }
    // Some calls are in more than one capability's list.
    refused.retain(|call, _| !allowed.contains_key(call));
    allowed.insert(libc::SYS_personality, personalities()?);
    allowed.insert(libc::SYS_socket, vec![without_forbidden_families()?]);
    if admin {
        allowed.extend([(libc::SYS_clone, vec![]), (libc::SYS_clone3, vec![])]);
    } else {
        // The flags of clone3 are in memory, where no filter can look: the C library then tries
        // clone, whose flags are an argument.
        let plain = SeccompCmpOp::MaskedEq(NAMESPACE_FLAGS);
        let plain = SeccompCondition::new(0, SeccompCmpArgLen::Qword, plain, 0)?;
        allowed.insert(libc::SYS_clone, vec![SeccompRule::new(vec![plain])?]);
    }
    let missing = SeccompAction::Errno(errno(libc::ENOSYS));
    let denied = SeccompAction::Errno(errno(libc::EPERM));
    Ok(vec![
        compile(allowed, missing, SeccompAction::Allow)?,
        compile(refused, SeccompAction::Allow, denied)?,
    ])
}

fn compile(
    rules: Rules,
    otherwise: SeccompAction,
    on_match: SeccompAction,
) -> Result<BpfProgram, seccompiler::Error> {
    let arch = TargetArch::try_from(std::env::consts::ARCH)?;
    Ok(SeccompFilter::new(rules, otherwise, on_match, arch)?.try_into()?)
}

fn errno(code: libc::c_int) -> u32 {
    u32::try_from(code).expect("error numbers are positive")
}

fn personalities() -> Result<Vec<SeccompRule>, seccompiler::BackendError> {
    let is = |value| SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, value);
    PERSONALITIES
        .into_iter()
        .map(|value| SeccompRule::new(vec![is(value)?]))
        .collect()
}

fn without_forbidden_families() -> Result<SeccompRule, seccompiler::BackendError> {
    let is_not = |value| SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, value);
    SeccompRule::new(
        FORBIDDEN_FAMILIES
            .into_iter()
            .map(is_not)
            .collect::<Result<_, _>>()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compiles_with_and_without_privileges() {
        let admin = HashSet::from([Capability::SysAdmin, Capability::SysTime]);
        for capabilities in [HashSet::new(), admin] {
            let programs = filters(&capabilities).expect("compiles");
            assert!(programs.iter().all(|p| !p.is_empty()));
        }
    }

    #[test]
    fn no_privileged_call_is_in_the_list_for_all() {
        let allowed: HashSet<i64> = syscalls::ALLOWED.iter().copied().collect();
        for (capability, calls) in syscalls::PRIVILEGED {
            for call in *calls {
                assert!(!allowed.contains(call), "{capability}: {call}");
            }
        }
    }
}
