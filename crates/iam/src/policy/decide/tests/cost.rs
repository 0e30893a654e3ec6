//! How long a decision takes.

use super::*;

/// Printed, not asserted: other work shares the machine.
#[test]
fn cost_of_a_decision() {
    const ROUNDS: u32 = 2000;
    let document = |service: &str, action: &str| {
        let statement = |number: usize| {
            format!(
                r#"{{"Effect":"Allow","Action":["{service}:{action}","{service}:List*"],"Resource":"arn:aws:{service}:*:111122223333:x/{number}/*"}}"#
            )
        };
        let statements: Vec<String> = (0..20).map(statement).collect();
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
            statements.join(",")
        );
        Policy::parse(&text, PolicyKind::Identity).unwrap()
    };
    let time = |policies: &[Policy]| {
        let own: Vec<_> = policies
            .iter()
            .map(|policy| Named { name: "p", policy })
            .collect();
        let applicable = Applicable {
            identity: &own,
            ..Applicable::default()
        };
        let context = Context::new();
        let started = std::time::Instant::now();
        for _ in 0..ROUNDS {
            let request = Request {
                principal: &SESSION_OF_A,
                action: ACTION,
                resource_arn: SECRET,
                resource_account: A,
                context: &context,
            };
            assert!(!std::hint::black_box(decide(&request, &applicable)).is_allowed());
        }
        started.elapsed() / ROUNDS
    };
    let services = [
        "s3", "ec2", "kms", "sqs", "sns", "logs", "ecr", "batch", "sts", "lambda",
    ];
    let mixed: Vec<_> = (0..50)
        .map(|number| document(services[number % 10], "Get*"))
        .collect();
    let same = |action: &str| {
        (0..50)
            .map(|_| document("secretsmanager", action))
            .collect::<Vec<_>>()
    };
    println!(
        "50 policies of 20 statements: {:?} of other services, {:?} of other actions, {:?} of \
         other resources",
        time(&mixed),
        time(&same("DescribeSecret")),
        time(&same("Get*"))
    );
}
