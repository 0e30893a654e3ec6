//! What is a policy and what is not: one row a rule.

use proptest::prelude::*;

use super::*;
use PolicyKind::{Identity, Key, Resource, Trust};

fn sentence(text: &str, kind: PolicyKind) -> String {
    Policy::parse(text, kind)
        .err()
        .map_or_else(|| "ok".to_owned(), |error| error.to_string())
}

/// A document of one statement.
fn of(statement: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":{{{statement}}}}}"#)
}

/// Operands that are none are refused where a policy is put, and read where it is in force.
#[test]
fn operands() {
    #[rustfmt::skip]
    let table = [
        (r#""NumericEquals":{"a:b":"x"}"#,          "Syntax errors in policy.",         true),
        (r#""DateEquals":{"a:b":"x"}"#,             "The policy failed legacy parsing", true),
        (r#""IpAddress":{"a:b":"2001:db8::5/64"}"#, "Syntax errors in policy.",         true),
        (r#""ArnLike":{"a:b":["*","x"]}"#,          "Syntax errors in policy.",         true),
        (r#""BinaryEquals":{"a:b":"?"}"#,           "Syntax errors in policy.",         false),
        (r#""Bool":{"a:b":"x"},"Null":{"a:b":"x"}"#, "ok",                              true),
        (r#""IpAddress":{"a:b":"10.0.0.9/8"}"#,      "ok",                              true),
        (r#""ArnLike":{"a:b":["a*","${a:b}"]}"#,     "ok",                              true),
    ];
    for (condition, expected, kept) in table {
        let text = of(&format!(
            r#""Effect":"Allow","Action":"*","Resource":"*","Condition":{{{condition}}}"#
        ));
        assert_eq!(sentence(&text, Identity), expected, "{condition}");
        let read = Policy::parse_leniently(&text, Identity);
        assert_eq!(read.is_ok(), kept, "{condition}");
    }
}

#[test]
fn documents() {
    const S: &str = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
    const SYNTAX: &str = "Syntax errors in policy.";
    const JSON: &str = "This policy contains invalid Json";
    const VERSION: &str = "Policy document must be version 2012-10-17 or greater.";
    let in_version = |version: &str| format!(r#"{{"Version":"{version}","Statement":[{S}]}}"#);
    let trust = r#"{"Effect":"Allow","Action":"sts:AssumeRole","Principal":"*"}"#;
    #[rustfmt::skip]
    let table = [
        (in_version("2012-10-17"),                                     Identity, "ok"),
        (in_version("2008-10-17"),                                     Identity, VERSION),
        (in_version("2020-01-01"),                                     Identity, SYNTAX),
        (format!(r#"{{"Statement":[{S}]}}"#),                          Identity, VERSION),
        (format!(r#"{{"Statement":[{trust}]}}"#),                      Trust,    "ok"),
        (format!(r#"{{"Version":"2008-10-17","Statement":{trust}}}"#), Trust,    "ok"),
        (format!(r#"{{"Version":"2009-10-17","Statement":{trust}}}"#), Trust,    VERSION),
        ("no json".to_owned(),                                         Identity, SYNTAX),
        ("no json".to_owned(),                                         Trust,    JSON),
        (in_version("2012-10-17") + "x",                               Resource, JSON),
        ("[".repeat(100_000),                                          Trust,    JSON),
        ("[]".to_owned(),                                              Trust,    SYNTAX),
        ("{}".to_owned(),                                              Identity, SYNTAX),
        (r#"{"Version":"2012-10-17"}"#.to_owned(),                     Identity, SYNTAX),
        (r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned(),      Identity, SYNTAX),
        (r#"{"Version":"2012-10-17","Statement":["x"]}"#.to_owned(),   Identity, SYNTAX),
        (format!(r#"{{"Version":1,"Statement":{S}}}"#),                Identity, SYNTAX),
        (format!(r#"{{"Version":"2012-10-17","Id":{{}},"Statement":{S}}}"#), Identity, SYNTAX),
        (format!(r#"{{"Version":"2012-10-17","Id":"x","Statement":{S}}}"#),  Identity, "ok"),
        (format!(r#"{{"Version":"2012-10-17","Extra":1,"Statement":{S}}}"#), Identity, SYNTAX),
        (format!(r#"{{"Version":"2012-10-17","Statement":{S},"Statement":{S}}}"#), Identity, SYNTAX),
    ];
    for (text, kind, expected) in table {
        assert_eq!(
            sentence(&text, kind),
            expected,
            "{kind:?} {}",
            &text[..text.len().min(200)]
        );
    }
    let long = in_version("2012-10-17") + &" ".repeat(POLICY_BYTES_MAX);
    assert_eq!(
        Policy::parse(&long, Identity),
        Err(MalformedPolicy::TooLong)
    );
}

#[test]
fn statements() {
    #[rustfmt::skip]
    let table = [
        (r#""Effect":"Allow","Action":"s3:Get*","Resource":"*""#,            Identity, "ok"),
        (r#""Effect":"Deny","NotAction":["s3:*"],"NotResource":["arn:aws:s3:::b"]"#, Identity, "ok"),
        (r#""Effect":"allow","Action":"s3:*","Resource":"*""#,               Identity, "The policy failed legacy parsing"),
        (r#""Action":"s3:*","Resource":"*""#,                                Identity, "Syntax errors in policy."),
        (r#""Effect":"Allow","Action":"s3:*","NotAction":"s3:*","Resource":"*""#, Identity, "Syntax errors in policy."),
        (r#""Effect":"Allow","Action":{},"Resource":"*""#,                   Identity, "Syntax errors in policy."),
        (r#""Effect":"Allow","Action":[["s3:*"]],"Resource":"*""#,           Identity, "Syntax errors in policy."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Extra":1"#,     Identity, "Syntax errors in policy."),
        (r#""Effect":"Allow","Effect":"Deny","Action":"s3:*","Resource":"*""#, Identity, "Syntax errors in policy."),
        (r#""Effect":"Allow","Resource":"*""#,                               Identity, "Policy statement must contain actions."),
        (r#""Effect":"Allow","Action":[],"Resource":"*""#,                   Identity, "Policy statement must contain actions."),
        (r#""Effect":"Allow","Action":"s3:*""#,                              Identity, "Policy statement must contain resources."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":[]"#,                Identity, "Policy statement must contain resources."),
        (r#""Effect":"Allow","Action":"","Resource":"*""#,                   Identity, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        (r#""Effect":"Allow","Action":"GetObject","Resource":"*""#,          Identity, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        (r#""Effect":"Allow","Action":"a a:b","Resource":"*""#,              Identity, "Vendor a a is not valid"),
        (r#""Effect":"Allow","Action":"*:b","Resource":"*""#,                Identity, "Vendor * is not valid"),
        (r#""Effect":"Allow","Action":"s3:a:b","Resource":"*""#,             Identity, "Actions/Condition can contain only one colon."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"bucket""#,          Identity, "Resource bucket must be in ARN format or \"*\"."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"arn:red:s3:::b""#,  Identity, "Partition \"red\" is not valid for resource \"arn:red:s3:::b\"."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:*:::b""#,   Identity, "Resource vendor must be fully qualified and cannot contain regexes."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}/*""#, Identity, "ok"),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*""#, Identity, "Policy document should not specify a principal."),
        (r#""Sid":"a-b","Effect":"Allow","Action":"s3:*","Resource":"*""#,   Identity, "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"),
        (r#""Sid":"a b","Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*""#, Resource, "ok"),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:x":["a",1,true]}}"#, Identity, "ok"),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:x":null}}"#, Identity, "Syntax errors in policy."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"x":"a"}}"#, Identity, "ok"),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Equals":{"aws:x":"a"}}"#, Identity, "Syntax errors in policy."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":[]"#, Identity, "Syntax errors in policy."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*""#,               Resource, "Missing required field Principal"),
        (r#""Action":"s3:*","Resource":"*","Principal":"*""#,                Resource, "Missing required field Effect"),
        (r#""Effect":"Allow","Action":"s3:*","Principal":"*""#,              Resource, "Policy statement must contain resources."),
        (r#""Effect":"Allow","Action":"kms:*","Principal":"*""#,             Key, "ok"),
        (r#""Effect":"Allow","Resource":"*","Principal":"*""#,               Key, "ok"),
        (r#""Effect":"Allow","Action":[],"Resource":[],"Principal":"*""#,    Key, "ok"),
        (r#""Effect":"Allow","NotAction":[],"Resource":"*","Principal":"*""#, Key, "Policy statement must contain actions."),
        (r#""Effect":"Allow","Action":"kms:*","NotResource":[],"Principal":"*""#, Key, "Policy statement must contain resources."),
        (r#""Effect":"Allow","Action":"kms:*","Resource":"*""#,              Key, "Missing required field Principal"),
        (r#""Effect":"Deny","Action":"s3:*","Resource":"*","NotPrincipal":{}"#, Resource, "Missing required field Principal"),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{"Aws":"*"}"#, Resource, "Syntax errors in policy."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"alice""#, Resource, "Syntax errors in policy."),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{"AWS":["111122223333","x"]}"#, Resource, "Invalid principal in policy: \"AWS\":\"x\""),
        (r#""Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}"#, Trust, "ok"),
        (r#""Effect":"Allow","Action":["sts:assumerole*","sts:TagSession"],"Principal":"*""#, Trust, "ok"),
        (r#""Effect":"Allow","Action":"sts:AssumeRole","Resource":"*","Principal":"*""#, Trust, "Has prohibited field Resource"),
        (r#""Effect":"Allow","Action":"sts:AssumeRole""#,                    Trust, "Missing required field Principal"),
        (r#""Effect":"Allow","Action":"sts:AssumeRole","NotPrincipal":"*""#, Trust, "Has prohibited field NotPrincipal"),
        (r#""Effect":"Allow","Action":"s3:GetObject","Principal":"*""#,      Trust, "AssumeRole policy may only specify STS AssumeRole actions."),
        (r#""Effect":"Allow","Action":"*","Principal":"*""#,                 Trust, "AssumeRole policy may only specify STS AssumeRole actions."),
        (r#""Effect":"Allow","NotAction":"sts:TagSession","Principal":"*""#, Trust, "AssumeRole policy may only specify STS AssumeRole actions."),
    ];
    for (statement, kind, expected) in table {
        assert_eq!(
            sentence(&of(statement), kind),
            expected,
            "{kind:?} {statement}"
        );
    }
    let twice = r#"{"Sid":"x","Effect":"Allow","Action":"*","Resource":"*"}"#;
    let twice = format!(r#"{{"Version":"2012-10-17","Statement":[{twice},{twice}]}}"#);
    assert_eq!(
        Policy::parse(&twice, Identity),
        Err(MalformedPolicy::DuplicateSid)
    );
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        for kind in [Identity, Resource, Trust] {
            let _ = Policy::parse(&text, kind);
        }
    }

    /// Nearer to a policy than bytes are: its own words in any order.
    #[test]
    fn scrambled_policies_never_panic(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "{", "}", "[", "]", ":", ",", r#""Version""#, r#""2012-10-17""#, r#""Statement""#,
                r#""Effect""#, r#""Allow""#, r#""Action""#, r#""s3:*""#, r#""Resource""#, r#""*""#,
                r#""Principal""#, r#""AWS""#, r#""Condition""#, r#""DateLessThan""#, r#""aws:x""#,
                r#""é-01-01""#, "1e308", "true", "null",
            ]),
            0..60,
        ),
    ) {
        for kind in [Identity, Resource, Trust] {
            let _ = Policy::parse(&words.concat(), kind);
        }
    }

    /// Every value of a condition, whatever the operator makes of it.
    #[test]
    fn odd_values_never_panic(value in ".{0,12}") {
        for operator in ["DateEquals", "NumericEquals", "IpAddress", "BinaryEquals", "ArnLike"] {
            if let Some(condition) = Condition::new(operator, "aws:x", vec![value.clone()], true) {
                let context = [("aws:x", value.as_str())].into_iter().collect();
                let _ = condition.holds(&context);
            }
            let known = match operator {
                "DateEquals" => "2024",
                "BinaryEquals" => "AAE=",
                "IpAddress" => "::/0",
                _ => "1",
            };
            let condition = Condition::new(operator, "aws:x", vec![known.to_owned()], true);
            let context = [("aws:x", value.as_str())].into_iter().collect();
            prop_assert!(condition.is_some());
            let _ = condition.map(|condition| condition.holds(&context));
        }
    }
}
