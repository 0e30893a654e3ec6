//! One statement, and whether it speaks of a request.

use super::condition::Condition;
use super::pattern::{ActionPattern, ArnPattern, SplitArn};
use super::principal::{Named, Principals};
use super::{Context, Effect, Principal};

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Statement {
    pub sid: Option<String>,
    pub effect: Effect,
    pub principals: Option<Principals>,
    pub actions: Element<ActionPattern>,
    /// `None` in a trust policy: its role is the resource.
    pub resources: Option<Element<ArnPattern>>,
    pub conditions: Vec<Condition>,
    /// The services it may speak of, as bits; a set bit may be a mistake, a clear one is not.
    pub services: u64,
    /// The same for the beginnings of actions' names.
    pub names: u64,
}

/// `Action` or `NotAction`, `Resource` or `NotResource`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Element<T> {
    pub not: bool,
    pub list: Vec<T>,
}

/// A request in the form in which it is compared with many statements.
pub(super) struct Subject<'r> {
    pub principal: &'r Principal<'r>,
    /// In lower case, as is the name.
    pub service: &'r str,
    pub name: &'r str,
    pub service_bit: u64,
    pub name_bits: u64,
    pub resource: SplitArn<'r>,
    pub context: &'r Context,
}

impl Statement {
    /// The services of a list of actions. Everything but a plain list of services is all of them.
    pub(super) fn services_of(actions: &Element<ActionPattern>) -> u64 {
        if actions.not {
            return u64::MAX;
        }
        let bits = actions
            .list
            .iter()
            .map(|action| action.service().map_or(u64::MAX, service_bit));
        bits.fold(0, |all, bit| all | bit)
    }

    /// Whether it allows everyone, whoever they are: no condition narrows it.
    pub(super) fn allows_everyone(&self) -> bool {
        let everyone = self
            .principals
            .as_ref()
            .is_some_and(Principals::is_everyone);
        self.effect == Effect::Allow && everyone && self.conditions.is_empty()
    }

    /// The beginnings of the names of a list of actions.
    pub(super) fn names_of(actions: &Element<ActionPattern>) -> u64 {
        if actions.not {
            return u64::MAX;
        }
        actions
            .list
            .iter()
            .fold(0, |all, action| all | name_bits(action.name_prefix()))
    }

    /// Whether the statement speaks of this request; in a resource's policy, how closely it names
    /// the principal. Cheap questions come first.
    pub(super) fn applies(&self, subject: &Subject<'_>) -> Option<Named> {
        let silent =
            self.services & subject.service_bit == 0 || self.names & subject.name_bits == 0;
        if silent || !self.has_action(subject) || !self.has_resource(subject) {
            return None;
        }
        let named = match &self.principals {
            Some(principals) => principals.name(subject.principal, self.effect == Effect::Deny)?,
            None => Named::Itself,
        };
        let unclear = self.effect == Effect::Deny;
        self.conditions
            .iter()
            .all(|condition| condition.holds(subject.context).unwrap_or(unclear))
            .then_some(named)
    }

    pub(super) fn has_action(&self, subject: &Subject<'_>) -> bool {
        let actions = &self.actions;
        let found = actions
            .list
            .iter()
            .any(|action| action.matches(subject.service, subject.name));
        found != actions.not
    }

    /// A resource with a variable that has no value is no resource. Where that would widen an
    /// allow, in `NotResource`, the statement does not apply at all.
    pub(super) fn has_resource(&self, subject: &Subject<'_>) -> bool {
        let Some(resources) = &self.resources else {
            return true;
        };
        let mut unknown = false;
        let found = resources.list.iter().any(|resource| {
            let matches = resource.matches(&subject.resource, subject.context);
            unknown |= matches.is_none();
            matches == Some(true)
        });
        if resources.not && unknown && self.effect == Effect::Allow {
            return false;
        }
        found != resources.not
    }
}

/// One bit of 64 for a service's name in lower case.
pub(super) fn service_bit(service: &str) -> u64 {
    bit(service.as_bytes())
}

/// One bit of 64 for the beginning of an action's name; all of them if it is too short to tell.
pub(super) fn name_bits(name: &str) -> u64 {
    name.as_bytes()
        .get(..NAME_PREFIX_BYTES)
        .map_or(u64::MAX, bit)
}

/// Long enough to see beyond the verb in `GetSecretValue`.
const NAME_PREFIX_BYTES: usize = 5;

/// FNV-1a.
fn bit(bytes: &[u8]) -> u64 {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    1 << ((hash >> 32) & 63)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// The bits may let a stranger through; they never keep a match out.
        #[test]
        fn bits_only_save_time(
            patterns in prop::collection::vec("(ab|k):[ABab*?]{0,8}", 1..4),
            service in "ab|k", name in "[ab]{0,9}", not: bool,
        ) {
            let list = patterns.iter().map(|pattern| ActionPattern::new(pattern)).collect();
            let actions = Element { not, list };
            let silent = Statement::services_of(&actions) & service_bit(&service) == 0
                || Statement::names_of(&actions) & name_bits(&name) == 0;
            let found = actions.list.iter().any(|action| action.matches(&service, &name));
            prop_assert!(!silent || found == not && !not);
        }
    }
}
