//! The rules of evaluation, one row each.

mod because;
mod cost;

use super::*;
use crate::policy::PolicyKind;

const A: &str = "111122223333";
const B: &str = "444455556666";
const ACTION: &str = "secretsmanager:GetSecretValue";
const SECRET: &str = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db/login-AbCdEf";
const ROLE: &str = "arn:aws:iam::111122223333:role/team/worker";
const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/worker/s1";
const USER: &str = "arn:aws:iam::111122223333:user/alice";
const ROOT: &str = "arn:aws:iam::111122223333:root";
const STRANGER: &str = "arn:aws:iam::444455556666:user/mallory";

const SESSION_OF_A: Principal<'_> = Principal {
    account: A,
    kind: PrincipalKind::RoleSession { role_arn: ROLE },
    id: "AROAR",
    arn: SESSION,
};
const USER_OF_A: Principal<'_> = Principal {
    account: A,
    kind: PrincipalKind::User,
    id: "AIDAU",
    arn: USER,
};
const ROOT_OF_A: Principal<'_> = Principal {
    account: A,
    kind: PrincipalKind::Root,
    id: "",
    arn: ROOT,
};
const USER_OF_B: Principal<'_> = Principal {
    account: B,
    kind: PrincipalKind::User,
    id: "",
    arn: STRANGER,
};
const ROOT_OF_B: Principal<'_> = Principal {
    account: B,
    kind: PrincipalKind::Root,
    id: "",
    arn: "arn:aws:iam::444455556666:root",
};
const SERVICE: Principal<'_> = Principal {
    account: "",
    kind: PrincipalKind::Service {
        name: "ecs-tasks.amazonaws.com",
    },
    id: "",
    arn: "ecs-tasks.amazonaws.com",
};
const NOBODY: Principal<'_> = Principal {
    account: "",
    kind: PrincipalKind::Anonymous,
    id: "",
    arn: "anonymous",
};

fn identity(effect: &str, action: &str) -> Policy {
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Sid":"S1","Effect":"{effect}","Action":"{action}","Resource":"*"}}}}"#
    );
    Policy::parse(&text, PolicyKind::Identity).unwrap()
}

/// A policy of a resource, naming one principal of the class AWS or Service.
fn resource(effect: &str, principal: &str) -> Policy {
    let class = if principal.ends_with("amazonaws.com") {
        "Service"
    } else {
        "AWS"
    };
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}","Principal":{{"{class}":"{principal}"}},"Action":"secretsmanager:*","Resource":"*"}}}}"#
    );
    Policy::parse(&text, PolicyKind::Resource).unwrap()
}

/// What is attached where; `-` is nothing at all, `+` an allow, `x` a deny, `0` a policy of
/// something else.
struct Case<'a> {
    principal: Principal<'a>,
    identity: char,
    boundary: char,
    session: char,
    service_control: char,
    resource: Option<(&'a str, &'a str)>,
    rule: ResourceRule,
}

fn outcome(case: &Case<'_>) -> String {
    let attached = |mark: char| match mark {
        '+' => Some(identity("Allow", "SecretsManager:get*")),
        'x' => Some(identity("Deny", "*")),
        '0' => Some(identity("Allow", "kms:*")),
        _ => None,
    };
    let policies = [
        case.identity,
        case.boundary,
        case.session,
        case.service_control,
    ]
    .map(attached);
    let named = policies.each_ref().map(|policy| {
        policy
            .as_ref()
            .map(|policy| Named { name: "p", policy })
            .into_iter()
            .collect::<Vec<_>>()
    });
    let [own, boundary, session, service_control] = &named;
    let levels = [service_control.as_slice()];
    let resource_policy = case
        .resource
        .map(|(effect, principal)| resource(effect, principal));
    let applicable = Applicable {
        identity: own,
        boundary: (case.boundary != '-').then_some(boundary),
        session: (case.session != '-').then_some(session),
        service_control: if case.service_control == '-' {
            &[]
        } else {
            &levels
        },
        resource: resource_policy.as_ref(),
        resource_rule: case.rule,
    };
    let request = Request {
        principal: &case.principal,
        action: ACTION,
        resource_arn: SECRET,
        resource_account: A,
        context: &Context::new(),
    };
    let verdict = decide(&request, &applicable);
    match (verdict.decision, &verdict.because) {
        (Decision::Allowed, Because::Root) => "by root".to_owned(),
        (
            Decision::Allowed,
            Because::Statement {
                source,
                allows: true,
                ..
            },
        ) => {
            format!("by {source:?}")
        }
        (Decision::ImplicitDeny, Because::Nothing { source }) => format!("no {source:?}"),
        (
            Decision::ExplicitDeny,
            Because::Statement {
                source,
                allows: false,
                ..
            },
        ) => {
            format!("deny {source:?}")
        }
        inconsistent => panic!("{inconsistent:?}"),
    }
}

#[test]
fn rules() {
    use ResourceRule::{KeyPolicy as Key, TrustPolicy as Trust, Usual};
    const SVC: &str = "ecs-tasks.amazonaws.com";
    #[rustfmt::skip]
    let table = [
        // principal   own boundary session scp  resource policy            rule   outcome
        // Within one account: either side is enough.
        (SESSION_OF_A, '-', '-', '-', '-', None,                             Usual, "no Identity"),
        (SESSION_OF_A, '0', '-', '-', '-', None,                             Usual, "no Identity"),
        (SESSION_OF_A, '+', '-', '-', '-', None,                             Usual, "by Identity"),
        (SESSION_OF_A, '-', '-', '-', '-', Some(("Allow", ROLE)),            Usual, "by Resource"),
        (SESSION_OF_A, '-', '-', '-', '-', Some(("Allow", SESSION)),         Usual, "by Resource"),
        (SESSION_OF_A, '-', '-', '-', '-', Some(("Allow", "*")),             Usual, "by Resource"),
        (SESSION_OF_A, '-', '-', '-', '-', Some(("Allow", USER)),            Usual, "no Identity"),
        (USER_OF_A,    '-', '-', '-', '-', Some(("Allow", USER)),            Usual, "by Resource"),
        (USER_OF_A,    '-', '0', '-', '-', Some(("Allow", USER)),            Usual, "by Resource"),
        // The account's name only hands the decision on.
        (SESSION_OF_A, '-', '-', '-', '-', Some(("Allow", ROOT)),            Usual, "no Identity"),
        (SESSION_OF_A, '-', '-', '-', '-', Some(("Allow", A)),               Usual, "no Identity"),
        (SESSION_OF_A, '+', '-', '-', '-', Some(("Allow", A)),               Usual, "by Identity"),
        // Boundary and session policy narrow, except what names the session itself.
        (SESSION_OF_A, '+', '0', '-', '-', None,                             Usual, "no Boundary"),
        (SESSION_OF_A, '+', '+', '-', '-', None,                             Usual, "by Identity"),
        (SESSION_OF_A, '-', '+', '-', '-', None,                             Usual, "no Identity"),
        (SESSION_OF_A, '+', '-', '0', '-', None,                             Usual, "no Session"),
        (SESSION_OF_A, '+', '+', '+', '-', None,                             Usual, "by Identity"),
        (SESSION_OF_A, '-', '0', '-', '-', Some(("Allow", ROLE)),            Usual, "no Boundary"),
        (SESSION_OF_A, '-', '-', '0', '-', Some(("Allow", ROLE)),            Usual, "no Session"),
        (SESSION_OF_A, '-', '0', '0', '-', Some(("Allow", SESSION)),         Usual, "by Resource"),
        // A deny anywhere is final.
        (SESSION_OF_A, 'x', '-', '-', '-', Some(("Allow", SESSION)),         Usual, "deny Identity"),
        (SESSION_OF_A, '+', 'x', '-', '-', Some(("Allow", SESSION)),         Usual, "deny Boundary"),
        (SESSION_OF_A, '+', '-', 'x', '-', Some(("Allow", SESSION)),         Usual, "deny Session"),
        (SESSION_OF_A, '+', '-', '-', 'x', Some(("Allow", SESSION)),         Usual, "deny ServiceControl"),
        (SESSION_OF_A, '+', '-', '-', '-', Some(("Deny", SESSION)),          Usual, "deny Resource"),
        (SESSION_OF_A, '+', '-', '-', '-', Some(("Deny", ROOT)),             Usual, "deny Resource"),
        (SESSION_OF_A, '+', '-', '-', '-', Some(("Deny", USER)),             Usual, "by Identity"),
        // The organization.
        (SESSION_OF_A, '+', '-', '-', '0', Some(("Allow", SESSION)),         Usual, "no ServiceControl"),
        (SESSION_OF_A, '+', '-', '-', '+', None,                             Usual, "by Identity"),
        // The root user.
        (ROOT_OF_A,    '-', '-', '-', '-', None,                             Usual, "by root"),
        (ROOT_OF_A,    '-', '-', '-', '0', None,                             Usual, "no ServiceControl"),
        (ROOT_OF_A,    '-', '-', '-', '-', Some(("Deny", A)),                Usual, "deny Resource"),
        (ROOT_OF_A,    '-', '-', '-', '-', Some(("Allow", ROOT)),            Usual, "by Resource"),
        // Across accounts: both sides.
        (USER_OF_B,    '+', '-', '-', '-', None,                             Usual, "no Resource"),
        (USER_OF_B,    '-', '-', '-', '-', Some(("Allow", STRANGER)),        Usual, "no Identity"),
        (USER_OF_B,    '+', '-', '-', '-', Some(("Allow", STRANGER)),        Usual, "by Identity"),
        (USER_OF_B,    '+', '-', '-', '-', Some(("Allow", B)),               Usual, "by Identity"),
        (USER_OF_B,    '+', '-', '-', '-', Some(("Allow", "*")),             Usual, "by Identity"),
        (USER_OF_B,    '+', '-', '-', '-', Some(("Allow", A)),               Usual, "no Resource"),
        (USER_OF_B,    '+', '0', '-', '-', Some(("Allow", STRANGER)),        Usual, "no Boundary"),
        (USER_OF_B,    '+', '-', '0', '-', Some(("Allow", STRANGER)),        Usual, "no Session"),
        (ROOT_OF_B,    '-', '-', '-', '-', None,                             Usual, "no Resource"),
        (ROOT_OF_B,    '-', '-', '-', '-', Some(("Allow", B)),               Usual, "by root"),
        // Keys: without the key's own policy nothing counts.
        (SESSION_OF_A, '+', '-', '-', '-', None,                             Key,   "no Resource"),
        (SESSION_OF_A, '+', '-', '-', '-', Some(("Allow", USER)),            Key,   "no Resource"),
        (ROOT_OF_A,    '-', '-', '-', '-', Some(("Allow", USER)),            Key,   "no Resource"),
        (SESSION_OF_A, 'x', '-', '-', '-', Some(("Allow", ROLE)),            Key,   "deny Identity"),
        (SESSION_OF_A, '+', '-', '-', '-', Some(("Allow", ROOT)),            Key,   "by Identity"),
        (SESSION_OF_A, '-', '-', '-', '-', Some(("Allow", ROOT)),            Key,   "no Identity"),
        (SESSION_OF_A, '-', '-', '-', '-', Some(("Allow", ROLE)),            Key,   "by Resource"),
        (SESSION_OF_A, '-', '0', '-', '-', Some(("Allow", ROLE)),            Key,   "no Boundary"),
        (ROOT_OF_A,    '-', '-', '-', '-', Some(("Allow", ROOT)),            Key,   "by Resource"),
        (ROOT_OF_A,    '-', '-', '+', '-', Some(("Allow", ROOT)),            Key,   "by Resource"),
        (ROOT_OF_A,    '-', '-', '0', '-', Some(("Allow", ROOT)),            Key,   "no Session"),
        (ROOT_OF_A,    '-', '-', '0', '-', Some(("Allow", "*")),             Usual, "no Session"),
        (USER_OF_B,    '+', '-', '-', '-', Some(("Allow", ROOT)),            Key,   "no Resource"),
        (USER_OF_B,    '+', '-', '-', '-', Some(("Allow", B)),               Key,   "by Identity"),
        // Roles: the same under another name.
        (SESSION_OF_A, '+', '-', '-', '-', Some(("Allow", USER)),            Trust, "no Trust"),
        (USER_OF_A,    '-', '-', '-', '-', Some(("Allow", USER)),            Trust, "by Trust"),
        (USER_OF_A,    '-', '-', '-', '-', Some(("Allow", ROOT)),            Trust, "no Identity"),
        (USER_OF_A,    '+', '-', '-', '-', Some(("Deny", USER)),             Trust, "deny Trust"),
        (USER_OF_B,    '-', '-', '-', '-', Some(("Allow", STRANGER)),        Trust, "no Identity"),
        (SERVICE,      '-', '-', '-', '-', Some(("Allow", SVC)),             Trust, "by Trust"),
        (SERVICE,      '-', '-', '-', '-', Some(("Allow", "ec2.amazonaws.com")), Trust, "no Trust"),
        // Those who have no policies of their own.
        (SERVICE,      '-', '-', '-', '-', Some(("Allow", SVC)),             Usual, "by Resource"),
        (SERVICE,      '+', '-', '-', '-', None,                             Usual, "no Resource"),
        (NOBODY,       '-', '-', '-', '-', Some(("Allow", "*")),             Usual, "by Resource"),
        (NOBODY,       '-', '-', '-', '-', Some(("Allow", A)),               Usual, "no Resource"),
    ];
    for (row, case) in table.into_iter().enumerate() {
        let (principal, identity, boundary, session, service_control, resource, rule, expected) =
            case;
        let case = Case {
            principal,
            identity,
            boundary,
            session,
            service_control,
            resource,
            rule,
        };
        assert_eq!(outcome(&case), expected, "row {row}");
    }
}

/// An empty boundary, session policy or level of the organization allows nothing.
#[test]
fn empty_is_not_absent() {
    let own = identity("Allow", "*");
    let own = [Named {
        name: "own",
        policy: &own,
    }];
    let request = Request {
        principal: &USER_OF_A,
        action: ACTION,
        resource_arn: SECRET,
        resource_account: A,
        context: &Context::new(),
    };
    let plain = Applicable {
        identity: &own,
        ..Applicable::default()
    };
    assert!(decide(&request, &plain).is_allowed());
    for narrowed in [
        Applicable {
            boundary: Some(&[]),
            ..plain
        },
        Applicable {
            session: Some(&[]),
            ..plain
        },
        Applicable {
            service_control: &[&[]],
            ..plain
        },
    ] {
        assert!(!decide(&request, &narrowed).is_allowed(), "{narrowed:?}");
    }
}

/// A variable without a value must not turn `NotResource` into everything.
#[test]
fn an_unknown_variable_opens_nothing() {
    let with = |effect: &str, element: &str| {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b"}},{{"Effect":"{effect}","Action":"*","{element}":"arn:aws:secretsmanager:*:*:secret:${{aws:username}}/*"}}]}}"#
        );
        let policy = Policy::parse(&text, PolicyKind::Identity).unwrap();
        let own = [Named {
            name: "own",
            policy: &policy,
        }];
        let request = Request {
            principal: &SESSION_OF_A,
            action: ACTION,
            resource_arn: SECRET,
            resource_account: A,
            context: &Context::new(),
        };
        decide(
            &request,
            &Applicable {
                identity: &own,
                ..Applicable::default()
            },
        )
        .decision
    };
    assert_eq!(with("Allow", "Resource"), Decision::ImplicitDeny);
    assert_eq!(with("Allow", "NotResource"), Decision::ImplicitDeny);
    assert_eq!(with("Deny", "Resource"), Decision::ImplicitDeny);
    assert_eq!(with("Deny", "NotResource"), Decision::ExplicitDeny);
}
