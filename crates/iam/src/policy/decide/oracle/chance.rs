//! Worlds and requests by chance, of few words, so that statements often speak of requests.

use serde_json::{Value, json};

use crate::policy::{Principal, PrincipalKind, ResourceRule};

/// Whose the resources are.
pub const OWNER: &str = "111122223333";
const OTHER: &str = "444455556666";

/// `SplitMix64`: a seed says everything.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below `end`.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// One in `of` times.
    fn rarely(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }

    fn some<T: Copy>(&mut self, of: &[T], most: usize) -> Vec<T> {
        (0..=self.below(most)).map(|_| self.one(of)).collect()
    }
}

/// The statements of each place, and what the resource's policy means.
#[derive(Debug)]
pub struct World {
    pub identity: Vec<Value>,
    pub boundary: Option<Vec<Value>>,
    pub session: Option<Vec<Value>>,
    pub levels: Vec<Vec<Value>>,
    pub resource: Vec<Value>,
    pub rule: ResourceRule,
}

const ACTIONS: [&str; 9] = [
    "*", "k:*", "k:Get*", "K:gEtX", "k:G?tX", "k:*X", "m:*", "k:Put", "k:*Get?",
];
const RESOURCES: [&str; 9] = [
    "*",
    "arn:aws:k:*:*:x/*",
    "arn:aws:k:eu:111122223333:x/1",
    "arn:aws:k",
    "arn:aws:k:*:444455556666:*",
    "arn:aws:k:eu:*:x/${aws:username}",
    "arn:aws:k:eu:*:x/${aws:absent}",
    "arn:aws:k:eu:*:x/${aws:absent, '1'}",
    "arn:aws:k:e?:111122223333:x/?",
];
const PRINCIPALS: [&str; 11] = [
    "AIDAU",
    "AROAR",
    "*",
    "111122223333",
    "arn:aws:iam::111122223333:root",
    "arn:aws:iam::111122223333:user/u",
    "arn:aws:iam::111122223333:role/p/r",
    "arn:aws:sts::111122223333:assumed-role/r/s",
    "arn:aws:iam::444455556666:user/u",
    "444455556666",
    "arn:aws:sts::111122223333:federated-user/f",
];

impl World {
    /// For a test that fails: a line a statement.
    pub fn text(&self) -> String {
        let place = |name: &str, statements: &[Value]| {
            let lines = statements.iter().map(|it| format!("{name} {it}\n"));
            lines.collect::<String>()
        };
        let narrow = |name: &str, place_of: &Option<Vec<Value>>| match place_of {
            Some(statements) => format!("{name}:\n{}", place(name, statements)),
            None => String::new(),
        };
        let levels = self
            .levels
            .iter()
            .map(|level| format!("level:\n{}", place("level", level)));
        format!(
            "{:?}\n{}{}{}{}{}",
            self.rule,
            place("identity", &self.identity),
            place("resource", &self.resource),
            narrow("boundary", &self.boundary),
            narrow("session", &self.session),
            levels.collect::<String>(),
        )
    }

    pub fn by(chance: &mut Chance) -> Self {
        let mut places = |most: usize| -> Vec<Value> {
            (0..chance.below(most + 1))
                .map(|_| statement(chance, false))
                .collect()
        };
        let identity = places(4);
        let (boundary, session) = (places(3), places(3));
        let levels: Vec<_> = (0..2).map(|_| places(3)).collect();
        let resource = (0..chance.below(4))
            .map(|_| statement(chance, true))
            .collect();
        Self {
            identity,
            boundary: chance.rarely(4).then_some(boundary),
            session: chance.rarely(4).then_some(session),
            levels: if chance.rarely(6) { levels } else { Vec::new() },
            resource,
            rule: chance.one(&[
                ResourceRule::Usual,
                ResourceRule::Usual,
                ResourceRule::KeyPolicy,
                ResourceRule::TrustPolicy,
            ]),
        }
    }
}

fn statement(chance: &mut Chance, of_resource: bool) -> Value {
    let mut made = json!({"Effect": if chance.rarely(4) { "Deny" } else { "Allow" }});
    let action = if chance.rarely(5) {
        "NotAction"
    } else {
        "Action"
    };
    made[action] = json!(chance.some(&ACTIONS, 2));
    let resource = if chance.rarely(5) {
        "NotResource"
    } else {
        "Resource"
    };
    made[resource] = json!(chance.some(&RESOURCES, 2));
    if of_resource {
        let element = if chance.rarely(5) {
            "NotPrincipal"
        } else {
            "Principal"
        };
        made[element] = match chance.below(5) {
            0 => json!("*"),
            1 => json!({"Service": "e.amazonaws.com", "AWS": chance.one(&PRINCIPALS)}),
            2 => json!({"Federated": "arn:aws:iam::111122223333:oidc-provider/i"}),
            _ => json!({"AWS": chance.some(&PRINCIPALS, 3)}),
        };
    }
    if chance.rarely(2) {
        let mut conditions = json!({});
        for _ in 0..=chance.below(2) {
            let (operator, key, values) = condition(chance);
            conditions[operator][key] = json!(values);
        }
        made["Condition"] = conditions;
    }
    made
}

fn condition(chance: &mut Chance) -> (String, &'static str, Vec<&'static str>) {
    let (operators, keys, values): (&[&str], &[&'static str], &[&'static str]) =
        match chance.below(7) {
            0 | 1 => (
                &[
                    "StringEquals",
                    "StringNotEquals",
                    "StringLike",
                    "StringNotLike",
                    "StringEqualsIgnoreCase",
                    "stringnotequalsignorecase",
                ],
                &["aws:username", "aws:TagKeys", "k:word", "k:Absent"],
                &[
                    "u",
                    "U*",
                    "v",
                    "${aws:username}",
                    "${aws:absent}",
                    "${aws:TagKeys, 'v'}",
                    "?",
                    "a",
                ],
            ),
            2 => (
                &[
                    "NumericEquals",
                    "NumericNotEquals",
                    "NumericLessThan",
                    "NumericLessThanEquals",
                    "NumericGreaterThan",
                    "NumericGreaterThanEquals",
                ],
                &["k:number", "k:word", "k:Absent"],
                &["1", "2.5", "3", "no-number"],
            ),
            3 => (
                &[
                    "DateEquals",
                    "DateNotEquals",
                    "DateLessThan",
                    "DateGreaterThanEquals",
                ],
                &["aws:CurrentTime", "k:word"],
                &[
                    "2024-05-17T12:00:00Z",
                    "1715947200",
                    "2024-05-18",
                    "2023",
                    "no-date",
                ],
            ),
            4 => (
                &["IpAddress", "NotIpAddress"],
                &["aws:SourceIp", "k:word", "k:Absent"],
                &[
                    "203.0.113.0/24",
                    "203.0.113.7",
                    "0.0.0.0/0",
                    "2001:db8::/32",
                    "no-network",
                ],
            ),
            5 => (
                &["ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals"],
                &["k:arn", "k:word", "k:Absent"],
                &[
                    "arn:aws:k:*:*:x/*",
                    "arn:aws:k:eu:1:x",
                    "arn:*:*:*:*:?",
                    "*",
                    "no-arn",
                ],
            ),
            _ => (
                &["Bool", "Null"],
                &["k:truth", "k:word", "aws:TagKeys", "k:Absent"],
                &["true", "false", "maybe"],
            ),
        };
    let operator = chance.one(operators);
    let (key, values) = (chance.one(keys), chance.some(values, 2));
    let quantifier = match chance.below(6) {
        0 => "ForAllValues:",
        1 => "ForAnyValue:",
        _ => "",
    };
    let suffix = if chance.rarely(5) { "IfExists" } else { "" };
    let operator = match operator {
        "Null" => operator.to_owned(),
        _ => format!("{quantifier}{operator}{suffix}"),
    };
    (operator, key, values)
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Root,
    User,
    Session,
    Federated,
    Stranger,
    Service,
    Outsider,
    Nobody,
}

impl Who {
    pub fn principal(self) -> Principal<'static> {
        let (account, kind, arn) = match self {
            Who::Root => (OWNER, PrincipalKind::Root, "arn:aws:iam::111122223333:root"),
            Who::User => (
                OWNER,
                PrincipalKind::User,
                "arn:aws:iam::111122223333:user/u",
            ),
            Who::Session => {
                let role_arn = "arn:aws:iam::111122223333:role/p/r";
                let arn = "arn:aws:sts::111122223333:assumed-role/r/s";
                (OWNER, PrincipalKind::RoleSession { role_arn }, arn)
            }
            Who::Federated => {
                let user_arn = "arn:aws:iam::111122223333:user/u";
                let arn = "arn:aws:sts::111122223333:federated-user/f";
                (OWNER, PrincipalKind::FederatedUser { user_arn }, arn)
            }
            Who::Stranger => (
                OTHER,
                PrincipalKind::User,
                "arn:aws:iam::444455556666:user/u",
            ),
            Who::Service => {
                let name = "e.amazonaws.com";
                ("", PrincipalKind::Service { name }, name)
            }
            Who::Outsider => {
                let provider = "arn:aws:iam::111122223333:oidc-provider/i";
                ("", PrincipalKind::Federated { provider }, "somebody")
            }
            Who::Nobody => ("", PrincipalKind::Anonymous, "anonymous"),
        };
        let id = match self {
            Who::User | Who::Federated => "AIDAU",
            Who::Session => "AROAR",
            Who::Stranger => "AIDASTRANGER",
            _ => "",
        };
        Principal {
            account,
            kind,
            id,
            arn,
        }
    }
}

#[derive(Debug)]
pub struct Asked {
    pub who: Who,
    pub action: &'static str,
    pub resource: &'static str,
    pub context: Vec<(&'static str, &'static str)>,
}

impl Asked {
    pub fn by(chance: &mut Chance) -> Self {
        let who = match chance.below(12) {
            0 => Who::Root,
            1 => Who::Federated,
            2 | 3 => Who::Stranger,
            4 => Who::Service,
            5 => Who::Outsider,
            6 => Who::Nobody,
            7 | 8 => Who::User,
            _ => Who::Session,
        };
        let pairs = [
            ("aws:username", "u"),
            ("AWS:UserName", "1"),
            ("aws:TagKeys", "a"),
            ("aws:TagKeys", "u"),
            ("k:word", "v"),
            ("k:number", "2.5"),
            ("k:number", "1.0"),
            ("aws:CurrentTime", "2024-05-17T12:00:00Z"),
            ("aws:SourceIp", "203.0.113.7"),
            ("aws:SourceIp", "::ffff:203.0.113.9"),
            ("k:arn", "arn:aws:k:eu:1:x/y"),
            ("k:truth", "True"),
        ];
        Self {
            who,
            action: chance.one(&["k:GetX", "k:Get", "k:PUT", "m:GetX"]),
            resource: chance.one(&[
                "*",
                "arn:aws:k:eu:111122223333:x/1",
                "arn:aws:k:eu:111122223333:x/u",
                "arn:aws:k:us:111122223333:y",
            ]),
            context: pairs.into_iter().filter(|_| chance.rarely(2)).collect(),
        }
    }
}
