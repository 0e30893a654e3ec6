//! What would be decided, and everything that it hangs on: every statement that speaks of the
//! request, and the condition keys that would have to be known.

use std::collections::BTreeSet;

use super::decide::{Applicable, Decision, Named, Request, Verdict, decide};
use super::statement::{Statement, Subject};
use super::{Effect, Policy, Source};

/// A statement that speaks of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    pub source: Source,
    /// The policy's name; empty for the resource's.
    pub policy: String,
    /// Its place in the policy, from 0.
    pub index: usize,
    pub allows: bool,
}

#[derive(Clone, Debug)]
pub struct Simulation {
    pub verdict: Verdict,
    pub matched: Vec<Matched>,
    /// Keys of conditions and variables that the request does not bring, as they are written.
    pub missing: Vec<String>,
    /// What each side says by itself.
    pub identity: Decision,
    pub resource: Option<Decision>,
    pub boundary: Option<Decision>,
    pub service_control: Option<Decision>,
}

/// Simulates a request.
#[must_use]
pub fn simulate(request: &Request<'_>, applicable: &Applicable<'_>) -> Simulation {
    let action = request.action.to_ascii_lowercase();
    let subject = request.subject(&action);
    let mut survey = Survey {
        subject: &subject,
        matched: Vec::new(),
        missing: BTreeSet::new(),
    };
    let mut service_control = None;
    for level in applicable.service_control {
        let one = survey.look(level, Source::ServiceControl);
        service_control = Some(service_control.map_or(one, |all| narrower(all, one)));
    }
    let resource = applicable
        .resource
        .map(|policy| Named { name: "", policy })
        .map(|policy| survey.look(&[policy], Source::Resource));
    let identity = survey.look(applicable.identity, Source::Identity);
    let boundary = applicable
        .boundary
        .map(|policies| survey.look(policies, Source::Boundary));
    if let Some(policies) = applicable.session {
        survey.look(policies, Source::Session);
    }
    Simulation {
        verdict: decide(request, applicable),
        missing: survey.missing.into_iter().collect(),
        matched: survey.matched,
        identity,
        resource,
        boundary,
        service_control,
    }
}

/// Of two sides that both must allow.
fn narrower(one: Decision, other: Decision) -> Decision {
    match (one, other) {
        (Decision::ExplicitDeny, _) | (_, Decision::ExplicitDeny) => Decision::ExplicitDeny,
        (Decision::Allowed, Decision::Allowed) => Decision::Allowed,
        _ => Decision::ImplicitDeny,
    }
}

struct Survey<'s> {
    subject: &'s Subject<'s>,
    matched: Vec<Matched>,
    missing: BTreeSet<String>,
}

impl Survey<'_> {
    /// What these policies come to by themselves.
    fn look(&mut self, policies: &[Named<'_>], source: Source) -> Decision {
        let mut decision = Decision::ImplicitDeny;
        for Named { name, policy } in policies {
            for (index, statement) in policy.statements.iter().enumerate() {
                self.note_missing(statement);
                if statement.applies(self.subject).is_none() {
                    continue;
                }
                let allows = statement.effect == Effect::Allow;
                self.matched.push(Matched {
                    source,
                    policy: (*name).to_owned(),
                    index,
                    allows,
                });
                decision = match (decision, allows) {
                    (_, false) | (Decision::ExplicitDeny, _) => Decision::ExplicitDeny,
                    (_, true) => Decision::Allowed,
                };
            }
        }
        decision
    }

    /// The keys that the statement would look at, were the action and the resource its own.
    fn note_missing(&mut self, statement: &Statement) {
        let context = self.subject.context;
        let absent = |key: &str| context.values(&key.to_ascii_lowercase()).next().is_none();
        if !statement.has_action(self.subject) {
            return;
        }
        let names = statement.variables().filter(|name| absent(name));
        self.missing.extend(names.map(str::to_owned));
        if statement.has_resource(self.subject) {
            let needed = statement.conditions.iter().filter(|it| it.needs_its_key());
            let keys = needed.map(|condition| &condition.key);
            self.missing.extend(keys.filter(|key| absent(key)).cloned());
        }
    }
}

impl Statement {
    /// The names of the variables in its resources and conditions, without their defaults.
    fn variables(&self) -> impl Iterator<Item = &str> {
        let resources = self.resources.iter().flat_map(|element| &element.list);
        let resources = resources.map(super::pattern::ArnPattern::text);
        let values = self
            .conditions
            .iter()
            .flat_map(|condition| &condition.values);
        resources
            .chain(values.map(String::as_str))
            .flat_map(variables)
    }
}

/// `aws:username` of `home/${aws:username}/*`. What has a default is never missing.
fn variables(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split("${").skip(1);
    let names = parts.filter_map(|part| part.split_once('}').map(|(name, _)| name.trim()));
    names.filter(|name| !matches!(*name, "*" | "?" | "$") && !name.contains(','))
}

impl Policy {
    /// Every condition key that the policy looks at, as written.
    pub fn context_keys(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for statement in &self.statements {
            let conditions = statement.conditions.iter();
            keys.extend(conditions.map(|condition| condition.key.clone()));
            keys.extend(statement.variables().map(str::to_owned));
        }
        keys
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::policy::{Context, PolicyKind, Principal, PrincipalKind};

    #[test]
    fn everything_is_told() {
        let text = r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":"k:*","Resource":"arn:aws:k:::x/${aws:username}/${*}${a:b, 'c'}"},
            {"Effect":"Allow","Action":"k:*","Resource":"*","Condition":{"Bool":{"k:Open":"true"},
             "StringEqualsIfExists":{"k:Maybe":"1"},"Null":{"k:Gone":"true"}}},
            {"Effect":"Deny","Action":"k:a","Resource":"*"},
            {"Effect":"Deny","Action":"m:a","Resource":"*","Condition":{"Bool":{"m:Other":"true"}}},
            {"Effect":"Allow","Action":"k:a","Resource":"*"}]}"#;
        let policy = Policy::parse(text, PolicyKind::Identity).unwrap();
        let principal = Principal {
            account: "1",
            kind: PrincipalKind::User,
            id: "",
            arn: "arn:aws:iam::1:user/u",
        };
        let request = Request {
            principal: &principal,
            action: "k:a",
            resource_arn: "*",
            resource_account: "1",
            context: &Context::new(),
        };
        let own = [Named {
            name: "p",
            policy: &policy,
        }];
        let applicable = Applicable {
            identity: &own,
            ..Applicable::default()
        };
        let told = simulate(&request, &applicable);
        assert_eq!(told.missing, ["aws:username", "k:Open"]);
        let matched: Vec<_> = told
            .matched
            .iter()
            .map(|it| (it.index, it.allows))
            .collect();
        assert_eq!(matched, [(2, false), (4, true)]);
        assert_eq!(told.verdict.decision, Decision::ExplicitDeny);
        assert_eq!(
            (told.identity, told.boundary),
            (Decision::ExplicitDeny, None)
        );
        let keys: Vec<_> = policy.context_keys().into_iter().collect();
        assert_eq!(
            keys,
            ["aws:username", "k:Gone", "k:Maybe", "k:Open", "m:Other"]
        );
    }
}
