//! The engine against a reference that was written to be read, not to be fast: it takes policies as
//! JSON, knows no parsed form and leaves nothing out of turn. Both are asked about requests that
//! are made by chance; they must agree.
//!
//! `ORACLE_REQUESTS=10000000 cargo test --release -p iam oracle` asks ten million.

mod chance;
mod reference;

use serde_json::{Value, json};

use super::*;
use crate::policy::PolicyKind;
use chance::{Asked, Chance, World};

const REQUESTS: u64 = 20_000;
const REQUESTS_A_WORLD: u64 = 10;

fn document(statements: &[Value]) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// A place's policies, parsed: one policy for all of its statements.
fn parsed(statements: &[Value], kind: PolicyKind) -> Option<Policy> {
    let text = document(statements).to_string();
    (!statements.is_empty()).then(|| {
        Policy::parse_leniently(&text, kind).unwrap_or_else(|error| {
            panic!("{error}: {text}");
        })
    })
}

fn named(policy: Option<&Policy>) -> Vec<Named<'_>> {
    let named = policy.map(|policy| Named { name: "p", policy });
    named.into_iter().collect()
}

/// The world's policies in the engine's form. A boundary without statements is still one.
#[allow(clippy::option_option)]
struct Parsed {
    identity: Option<Policy>,
    boundary: Option<Option<Policy>>,
    session: Option<Option<Policy>>,
    levels: Vec<Option<Policy>>,
    resource: Option<Policy>,
}

impl Parsed {
    fn of(world: &World) -> Self {
        let own = |statements: &Vec<Value>| parsed(statements, PolicyKind::Identity);
        Self {
            identity: own(&world.identity),
            boundary: world.boundary.as_ref().map(own),
            session: world.session.as_ref().map(own),
            levels: world.levels.iter().map(own).collect(),
            resource: parsed(&world.resource, PolicyKind::Resource),
        }
    }

    fn decide(&self, world: &World, asked: &Asked) -> Decision {
        let identity = named(self.identity.as_ref());
        let boundary = self.boundary.as_ref().map(|policy| named(policy.as_ref()));
        let session = self.session.as_ref().map(|policy| named(policy.as_ref()));
        let levels: Vec<_> = self
            .levels
            .iter()
            .map(|policy| named(policy.as_ref()))
            .collect();
        let levels: Vec<_> = levels.iter().map(Vec::as_slice).collect();
        let principal = asked.who.principal();
        let context: Context = asked.context.iter().copied().collect();
        let request = Request {
            principal: &principal,
            action: asked.action,
            resource_arn: asked.resource,
            resource_account: chance::OWNER,
            context: &context,
        };
        let applicable = Applicable {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            service_control: &levels,
            resource: self.resource.as_ref(),
            resource_rule: world.rule,
        };
        let verdict = decide(&request, &applicable);
        // The reason fits the decision, whatever it is.
        let context = verdict.because.context(asked.action);
        match verdict.decision {
            Decision::Allowed => assert_eq!(context, ""),
            Decision::ImplicitDeny => assert!(context.starts_with("because no ")),
            Decision::ExplicitDeny => assert!(context.starts_with("with an explicit deny in ")),
        }
        verdict.decision
    }
}

#[test]
fn agrees_with_the_reference() {
    let requests = std::env::var("ORACLE_REQUESTS").ok();
    let requests = requests.map_or(REQUESTS, |text| text.parse().unwrap());
    let (mut allowed, mut denied) = (0_u64, 0_u64);
    for seed in 0..requests.div_ceil(REQUESTS_A_WORLD) {
        let mut chance = Chance::new(seed);
        let world = World::by(&mut chance);
        let engine = Parsed::of(&world);
        for _ in 0..REQUESTS_A_WORLD {
            let asked = Asked::by(&mut chance);
            let expected = reference::decide(&world, &asked);
            let found = engine.decide(&world, &asked);
            assert_eq!(found, expected, "seed {seed}: {asked:?}\n{}", world.text());
            allowed += u64::from(found == Decision::Allowed);
            denied += u64::from(found == Decision::ExplicitDeny);
        }
    }
    // A comparison of nothing but denials would compare nothing.
    let share = |count: u64| count * 100 / requests;
    assert!(
        share(allowed) > 5 && share(denied) > 5,
        "{allowed} {denied} of {requests}"
    );
}
