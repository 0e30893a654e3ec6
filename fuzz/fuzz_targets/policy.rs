//! Whatever a policy's text is: it is refused with a sentence, or it is a policy that prints as
//! itself, decides without end or panic, and whose statements can be pointed at.

#![no_main]

use iam::policy::{
    Applicable, Context, Named, Policy, PolicyKind, Principal, PrincipalKind, Request, simulate,
    statement_spans,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    for kind in [
        PolicyKind::Identity,
        PolicyKind::Resource,
        PolicyKind::Key,
        PolicyKind::Trust,
    ] {
        let Ok(policy) = Policy::parse(text, kind) else {
            continue;
        };
        let printed = serde_json::to_string(&policy).expect("a policy prints");
        let again = Policy::parse(&printed, kind).expect("what is printed is a policy");
        assert!(again == policy, "{printed}");
        assert!(!statement_spans(text).is_empty(), "{text}");
        decide(&policy);
    }
});

fn decide(policy: &Policy) {
    let context: Context = [
        ("aws:username", "u*?"),
        ("aws:TagKeys", "a"),
        ("aws:TagKeys", "b"),
        ("aws:SourceIp", "203.0.113.7"),
        ("aws:CurrentTime", "2024-05-17T12:00:00Z"),
    ]
    .into_iter()
    .collect();
    let principal = Principal {
        account: "111122223333",
        kind: PrincipalKind::User,
        id: "AIDAEXAMPLE",
        arn: "arn:aws:iam::111122223333:user/u",
    };
    let own = [Named { name: "p", policy }];
    for resource_arn in ["*", "arn:aws:s3:::bucket/key", "arn:aws:iam::111122223333:role/r"] {
        let request = Request {
            principal: &principal,
            action: "s3:GetObject",
            resource_arn,
            resource_account: "111122223333",
            context: &context,
        };
        let applicable = Applicable {
            identity: &own,
            resource: Some(policy),
            ..Applicable::default()
        };
        let _ = simulate(&request, &applicable);
    }
}
