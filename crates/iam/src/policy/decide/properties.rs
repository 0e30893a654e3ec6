//! What must hold for every set of policies: order, denies, allows, narrowing, printing.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::policy::PolicyKind;

const A: &str = "111122223333";
const ROLE: &str = "arn:aws:iam::111122223333:role/r";
const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/r/s";
const USER: &str = "arn:aws:iam::111122223333:user/u";

/// Few words, so that statements often speak of the request.
fn statement(kind: PolicyKind) -> impl Strategy<Value = String> {
    let effect = select(vec!["Allow", "Deny"]);
    let action = (
        select(vec!["Action", "NotAction"]),
        vec(select(vec!["*", "k:*", "k:a", "k:A?", "k:b", "m:*"]), 1..3),
    );
    let resource = (
        select(vec!["Resource", "NotResource"]),
        vec(
            select(vec![
                "*",
                "arn:aws:k:r:111122223333:x/1",
                "arn:aws:k:*:*:x/*",
                "arn:aws:k:r:444455556666:*",
                "arn:aws:k:r:*:x/${aws:username}",
            ]),
            1..3,
        ),
    );
    let principal = (
        select(vec!["Principal", "Principal", "NotPrincipal"]),
        select(vec![
            r#""*""#,
            r#"{"AWS":"*"}"#,
            r#"{"AWS":["111122223333"]}"#,
            r#"{"AWS":["arn:aws:iam::111122223333:role/r","arn:aws:iam::111122223333:root"]}"#,
            r#"{"AWS":"arn:aws:sts::111122223333:assumed-role/r/s"}"#,
            r#"{"Service":"e.amazonaws.com","AWS":"arn:aws:iam::111122223333:user/u"}"#,
            r#"{"AWS":"444455556666"}"#,
            r#"{"AWS":["AROAR","AIDAU"]}"#,
        ]),
    );
    let condition = select(vec![
        "{}",
        r#"{"StringEquals":{"aws:username":["u","v"]},"Bool":{"aws:SecureTransport":true}}"#,
        r#"{"StringNotLike":{"AWS:UserName":"u*"}}"#,
        r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a"]}}"#,
        r#"{"NumericLessThanIfExists":{"k:n":10.5},"Null":{"k:n":"true"}}"#,
    ]);
    (effect, action, resource, principal, condition).prop_map(
        move |(effect, (action, actions), (resource, resources), (principal, who), condition)| {
            let principal = match kind {
                PolicyKind::Identity | PolicyKind::ServiceControl => String::new(),
                PolicyKind::Resource | PolicyKind::Key | PolicyKind::Trust => {
                    format!(r#""{principal}":{who},"#)
                }
            };
            format!(
                r#"{{"Effect":"{effect}",{principal}"{action}":{actions:?},"{resource}":{resources:?},"Condition":{condition}}}"#
            )
        },
    )
}

fn policy(statements: &[String], kind: PolicyKind) -> Option<Policy> {
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        statements.join(",")
    );
    (!statements.is_empty()).then(|| Policy::parse(&text, kind).unwrap())
}

/// A whole situation: the statements of each place, and who asks for what.
#[derive(Clone, Debug)]
struct World {
    identity: Vec<String>,
    boundary: Option<Vec<String>>,
    session: Option<Vec<String>>,
    resource: Vec<String>,
    rule: ResourceRule,
    principal: Principal<'static>,
    action: &'static str,
    context: Context,
}

fn world() -> impl Strategy<Value = World> {
    let own = || vec(statement(PolicyKind::Identity), 0..4);
    let narrow = || proptest::option::weighted(0.3, vec(statement(PolicyKind::Identity), 0..3));
    let resource = vec(statement(PolicyKind::Resource), 0..4);
    let rule = select(vec![
        ResourceRule::Usual,
        ResourceRule::KeyPolicy,
        ResourceRule::TrustPolicy,
    ]);
    let principal = select(vec![
        Principal {
            account: A,
            kind: PrincipalKind::RoleSession { role_arn: ROLE },
            id: "AROAR",
            arn: SESSION,
        },
        Principal {
            account: A,
            kind: PrincipalKind::User,
            id: "AIDAU",
            arn: USER,
        },
        Principal {
            account: A,
            kind: PrincipalKind::Root,
            id: "",
            arn: "arn:aws:iam::111122223333:root",
        },
        Principal {
            account: "444455556666",
            kind: PrincipalKind::User,
            id: "",
            arn: "arn:aws:iam::444455556666:user/u",
        },
        Principal {
            account: "",
            kind: PrincipalKind::Service {
                name: "e.amazonaws.com",
            },
            id: "",
            arn: "e.amazonaws.com",
        },
        Principal {
            account: "",
            kind: PrincipalKind::Anonymous,
            id: "",
            arn: "anonymous",
        },
    ]);
    let context = vec(
        select(vec![
            ("aws:username", "u"),
            ("aws:username", "1"),
            ("aws:SecureTransport", "true"),
            ("aws:TagKeys", "a"),
            ("aws:TagKeys", "b"),
            ("k:n", "3"),
        ]),
        0..4,
    );
    let asked = (principal, select(vec!["k:a", "k:AB", "m:x"]), context);
    ((own(), narrow(), narrow(), resource), rule, asked).prop_map(
        |((identity, boundary, session, resource), rule, (principal, action, context))| {
            let context = context.into_iter().collect();
            World {
                identity,
                boundary,
                session,
                resource,
                rule,
                principal,
                action,
                context,
            }
        },
    )
}

fn verdict(world: &World) -> Verdict {
    let parsed = |statements: &Vec<String>| policy(statements, PolicyKind::Identity);
    let identity = parsed(&world.identity);
    let boundary = world.boundary.as_ref().map(parsed);
    let session = world.session.as_ref().map(parsed);
    let resource = policy(&world.resource, PolicyKind::Resource);
    let identity = named(identity.as_ref());
    let boundary = boundary.as_ref().map(|policy| named(policy.as_ref()));
    let session = session.as_ref().map(|policy| named(policy.as_ref()));
    let request = Request {
        principal: &world.principal,
        action: world.action,
        resource_arn: "arn:aws:k:r:111122223333:x/1",
        resource_account: A,
        context: &world.context,
    };
    let applicable = Applicable {
        identity: &identity,
        boundary: boundary.as_deref(),
        session: session.as_deref(),
        service_control: &[],
        resource: resource.as_ref(),
        resource_rule: world.rule,
    };
    decide(&request, &applicable)
}

fn named(policy: Option<&Policy>) -> Vec<Named<'_>> {
    policy
        .map(|policy| Named { name: "p", policy })
        .into_iter()
        .collect()
}

/// The statement with another effect.
fn with_effect(statement: &str, effect: &str) -> String {
    let (_, rest) = statement.split_once(',').unwrap();
    format!(r#"{{"Effect":"{effect}",{rest}"#)
}

proptest! {
    #[test]
    fn order_is_irrelevant(mut world in world()) {
        let before = verdict(&world).decision;
        world.identity.reverse();
        world.resource.reverse();
        world.boundary.iter_mut().for_each(|list| list.reverse());
        world.session.iter_mut().for_each(|list| list.reverse());
        prop_assert_eq!(verdict(&world).decision, before);
    }

    #[test]
    fn a_further_deny_never_opens(
        mut world in world(),
        identity in statement(PolicyKind::Identity),
        resource in statement(PolicyKind::Resource),
        place in 0..4,
    ) {
        let before = verdict(&world).decision;
        let identity = with_effect(&identity, "Deny");
        match place {
            0 => world.identity.push(identity),
            1 => world.boundary.iter_mut().for_each(|list| list.push(identity.clone())),
            2 => world.session.iter_mut().for_each(|list| list.push(identity.clone())),
            _ => world.resource.push(with_effect(&resource, "Deny")),
        }
        let after = verdict(&world).decision;
        prop_assert!(after == before || after == Decision::ExplicitDeny, "{before:?} {after:?}");
    }

    #[test]
    fn a_further_allow_never_closes(
        mut world in world(),
        identity in statement(PolicyKind::Identity),
        resource in statement(PolicyKind::Resource),
        place in 0..4,
    ) {
        let before = verdict(&world).decision;
        let identity = with_effect(&identity, "Allow");
        match place {
            0 => world.identity.push(identity),
            1 => world.boundary.iter_mut().for_each(|list| list.push(identity.clone())),
            2 => world.session.iter_mut().for_each(|list| list.push(identity.clone())),
            _ => world.resource.push(with_effect(&resource, "Allow")),
        }
        let after = verdict(&world).decision;
        prop_assert!(after == before || after == Decision::Allowed, "{before:?} {after:?}");
    }

    /// A boundary and a session's policy can only take away.
    #[test]
    fn boundary_and_session_only_narrow(mut world in world()) {
        let narrowed = verdict(&world);
        world.boundary = None;
        world.session = None;
        prop_assert!(!narrowed.is_allowed() || verdict(&world).is_allowed());
    }

    /// The reason agrees with the decision, and every denial has a sentence.
    #[test]
    fn the_reason_fits_the_decision(world in world()) {
        let Verdict { decision, because, .. } = verdict(&world);
        let context = because.context(world.action);
        match decision {
            Decision::Allowed => prop_assert_eq!(context, ""),
            Decision::ImplicitDeny => prop_assert!(context.starts_with("because no "), "{context}"),
            Decision::ExplicitDeny => prop_assert!(context.starts_with("with an explicit deny in ")),
        }
    }

    #[test]
    fn printing_and_parsing_is_identity(
        statements in vec(statement(PolicyKind::Resource), 1..5), id in "[a-z\"\\\\é]{0,5}",
    ) {
        let text = format!(
            r#"{{"Id":{},"Version":"2012-10-17","Statement":[{}]}}"#,
            serde_json::to_string(&id).unwrap(),
            statements.join(","),
        );
        let policy = Policy::parse(&text, PolicyKind::Resource).unwrap();
        let printed = serde_json::to_string(&policy).unwrap();
        let again = Policy::parse(&printed, PolicyKind::Resource).unwrap();
        prop_assert_eq!(&again, &policy);
        prop_assert_eq!(serde_json::to_string(&again).unwrap(), printed);
    }
}
