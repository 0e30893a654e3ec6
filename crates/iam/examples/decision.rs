//! What a decision costs: `cargo run --release --package iam --example decision` prints the median
//! in microseconds. `cargo xtask bench` shows it as `decision`.

use std::hint::black_box;
use std::time::Instant;

use iam::policy::{
    Applicable, Context, Named, Policy, PolicyKind, Principal, PrincipalKind, Request, decide,
};

const POLICIES: usize = 50;
const STATEMENTS: usize = 20;
const ROUNDS: usize = 2_000;
const ACCOUNT: &str = "111122223333";
const ROLE: &str = "arn:aws:iam::111122223333:role/worker";

/// A policy as a job's role has it: half of it about what is asked, with conditions and variables.
fn document(number: usize) -> String {
    let statement = |at: usize| {
        let (service, action, kind) = match at % 4 {
            0 => ("secretsmanager", "GetSecretValue", "secret:"),
            1 => ("secretsmanager", "Describe*", "*:"),
            2 => ("kms", "Decrypt", "key/"),
            _ => ("logs", "Put*", "log-group:"),
        };
        let condition = match at % 5 {
            0 => {
                r#","Condition":{"StringEquals":{"aws:PrincipalTag/team":"${aws:PrincipalTag/team}"}}"#
            }
            _ => "",
        };
        format!(
            r#"{{"Effect":"Allow","Action":["{service}:{action}","{service}:List*"],"Resource":"arn:aws:{service}:*:{ACCOUNT}:{kind}team/{number}/{at}/*"{condition}}}"#
        )
    };
    let statements: Vec<String> = (0..STATEMENTS).map(statement).collect();
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        statements.join(",")
    )
}

#[allow(clippy::disallowed_methods)] // It is what a clock is for.
fn main() {
    let parse =
        |number| Policy::parse(&document(number), PolicyKind::Identity).expect("it is a policy");
    let policies: Vec<Policy> = (0..POLICIES).map(parse).collect();
    let own: Vec<_> = policies
        .iter()
        .map(|policy| Named { name: "p", policy })
        .collect();
    let applicable = Applicable {
        identity: &own,
        ..Applicable::default()
    };
    let principal = Principal {
        account: ACCOUNT,
        kind: PrincipalKind::RoleSession { role_arn: ROLE },
        id: "AROAWORKER",
        arn: "arn:aws:sts::111122223333:assumed-role/worker/job",
    };
    let context: Context = [
        ("aws:PrincipalArn", ROLE),
        ("aws:PrincipalTag/team", "night"),
        ("aws:RequestedRegion", "eu-west-1"),
        ("aws:SourceIp", "203.0.113.7"),
    ]
    .into_iter()
    .collect();
    // Of the last policy's last statements one allows: nothing before it ends the search.
    let allowed = format!("arn:aws:secretsmanager:eu-west-1:{ACCOUNT}:secret:team/49/16/db-AbCdEf");
    let denied = format!("arn:aws:secretsmanager:eu-west-1:{ACCOUNT}:secret:other/db-AbCdEf");
    let mut times_us = Vec::with_capacity(ROUNDS * 2);
    for round in 0..ROUNDS * 2 {
        let resource_arn = if round % 2 == 0 { &allowed } else { &denied };
        let request = Request {
            principal: &principal,
            action: "secretsmanager:GetSecretValue",
            resource_arn,
            resource_account: ACCOUNT,
            context: &context,
        };
        let begun = Instant::now();
        let verdict = black_box(decide(black_box(&request), &applicable));
        times_us.push(begun.elapsed().as_secs_f64() * 1e6);
        assert_eq!(verdict.is_allowed(), round % 2 == 0);
    }
    times_us.sort_by(f64::total_cmp);
    println!("{:.3}", times_us[times_us.len() / 2]);
}
