//! What is told with a decision: the statement, what narrows, the sentence.

use super::*;

#[test]
fn names_the_statement() {
    let text = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"kms:*","Resource":"*"},
        {"Sid":"Read","Effect":"Allow","Action":"secretsmanager:Get*","Resource":"arn:aws:secretsmanager:*:*:secret:db/*"}]}"#;
    let policy = Policy::parse(text, PolicyKind::Identity).unwrap();
    let request = Request {
        principal: &USER_OF_A,
        action: ACTION,
        resource_arn: SECRET,
        resource_account: A,
        context: &Context::new(),
    };
    let own = [Named {
        name: "ReadDb",
        policy: &policy,
    }];
    let verdict = decide(
        &request,
        &Applicable {
            identity: &own,
            ..Applicable::default()
        },
    );
    let because = Because::Statement {
        source: Source::Identity,
        allows: true,
        policy: "ReadDb".to_owned(),
        index: 1,
        sid: Some("Read".to_owned()),
    };
    assert_eq!(
        verdict,
        Verdict {
            decision: Decision::Allowed,
            because,
            narrowed: None,
        }
    );
}

/// A denial for want of an allow tells as well what would still be in an allow's way.
#[test]
fn what_narrows_is_told_with_every_denial() {
    let (allows, other) = (identity("Allow", "*"), identity("Allow", "kms:*"));
    let named = |policy| [Named { name: "p", policy }];
    let (allows, other) = (named(&allows), named(&other));
    let narrowed = |levels: &[&[Named<'_>]], boundary: &[Named<'_>], session: &[Named<'_>]| {
        let request = Request {
            principal: &SESSION_OF_A,
            action: ACTION,
            resource_arn: SECRET,
            resource_account: A,
            context: &Context::new(),
        };
        let applicable = Applicable {
            boundary: Some(boundary),
            session: Some(session),
            service_control: levels,
            ..Applicable::default()
        };
        let [usual, key] = [ResourceRule::Usual, ResourceRule::KeyPolicy].map(|resource_rule| {
            let verdict = decide(
                &request,
                &Applicable {
                    resource_rule,
                    ..applicable
                },
            );
            assert!(!verdict.is_allowed());
            verdict.narrowed
        });
        assert_eq!(usual, key);
        usual
    };
    assert_eq!(narrowed(&[&allows], &allows, &allows), None);
    assert_eq!(narrowed(&[&allows], &allows, &other), Some(Source::Session));
    assert_eq!(
        narrowed(&[&allows], &other, &allows),
        Some(Source::Boundary)
    );
    let level = narrowed(&[&other], &allows, &allows);
    assert_eq!(level, Some(Source::ServiceControl));
}

#[test]
fn sentences() {
    let deny = |source| Because::Statement {
        source,
        allows: false,
        policy: String::new(),
        index: 0,
        sid: None,
    };
    let nothing = |source| Because::Nothing { source };
    #[rustfmt::skip]
    let table = [
        (nothing(Source::Identity),       "because no identity-based policy allows the a:B action"),
        (nothing(Source::Resource),       "because no resource-based policy allows the a:B action"),
        (nothing(Source::Boundary),       "because no permissions boundary allows the a:B action"),
        (nothing(Source::Session),        "because no session policy allows the a:B action"),
        (nothing(Source::ServiceControl), "because no service control policy allows the a:B action"),
        (nothing(Source::Trust),          "because no role trust policy allows the a:B action"),
        (deny(Source::Identity),          "with an explicit deny in an identity-based policy"),
        (deny(Source::Resource),          "with an explicit deny in a resource-based policy"),
        (deny(Source::Boundary),          "with an explicit deny in a permissions boundary"),
        (deny(Source::Session),           "with an explicit deny in a sessions policy"),
        (deny(Source::ServiceControl),    "with an explicit deny in a service control policy"),
        (deny(Source::Trust),             "with an explicit deny in the role trust policy"),
        (Because::Root,                   ""),
    ];
    for (because, expected) in table {
        assert_eq!(because.context("a:B"), expected);
    }
    assert_eq!(
        nothing(Source::Identity).denial_sentence(SESSION, ACTION, Some(SECRET)),
        "User: arn:aws:sts::111122223333:assumed-role/worker/s1 is not authorized to perform: \
         secretsmanager:GetSecretValue on resource: \
         arn:aws:secretsmanager:eu-west-1:111122223333:secret:db/login-AbCdEf because no \
         identity-based policy allows the secretsmanager:GetSecretValue action"
    );
    assert_eq!(
        deny(Source::Identity).denial_sentence(USER, "kms:ListKeys", None),
        "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: kms:ListKeys \
         with an explicit deny in an identity-based policy"
    );
}
