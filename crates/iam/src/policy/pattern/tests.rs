//! Matching against its definition, and what makes it slow.

use proptest::prelude::*;

use super::*;

const WILD: Syntax = Syntax {
    wildcards: true,
    variables: true,
};

/// The definition of a wildcard, and as slow as it sounds.
fn reference(pattern: &[char], text: &[char]) -> bool {
    match (pattern, text) {
        ([], text) => text.is_empty(),
        (['*', rest @ ..], text) => (0..=text.len()).any(|taken| reference(rest, &text[taken..])),
        (['?', rest @ ..], [_, text @ ..]) => reference(rest, text),
        ([wanted, rest @ ..], [found, text @ ..]) => wanted == found && reference(rest, text),
        (_, []) => false,
    }
}

fn matches(pattern: &str, text: &str, context: &Context) -> Option<bool> {
    Pattern::new(pattern, WILD).matches(text, context)
}

proptest! {
    #[test]
    fn agrees_with_the_reference(pattern in "[abä*?]{0,9}", text in "[abä]{0,12}") {
        let characters: Vec<char> = pattern.chars().collect();
        let expected = reference(&characters, &text.chars().collect::<Vec<_>>());
        let matched = matches(&pattern, &text, &Context::default());
        prop_assert_eq!(matched, Some(expected), "{} {}", pattern, text);
    }

    /// With or without variables, each of the six parts decides alone.
    #[test]
    fn arns_match_by_part(
        patterns in prop::collection::vec("[ab*?]{0,3}", 6),
        texts in prop::collection::vec("[ab]{0,3}", 6),
    ) {
        let none = Context::default();
        let expected = patterns.iter().zip(&texts).all(|(pattern, text)| {
            matches(pattern, text, &none).unwrap()
        });
        let text = texts.join(":");
        let pattern = ArnPattern::new(&patterns.join(":"), true);
        prop_assert_eq!(pattern.matches(&SplitArn::new(&text), &none), Some(expected));
    }
}

#[test]
fn variables() {
    let mut context = Context::default();
    context.push("aws:UserName", "al*ce");
    context.push("aws:PrincipalTag/many", "1");
    context.push("aws:PrincipalTag/many", "2");
    #[rustfmt::skip]
    let table = [
        // pattern                            text              expected
        ("home/${aws:username}/*",            "home/al*ce/x",   Some(true)),
        ("home/${AWS:USERNAME}/*",            "home/alice/x",   Some(false)),
        ("${aws:nobody}",                     "",               None),
        ("${aws:nobody}",                     "${aws:nobody}",  None),
        ("${aws:nobody, 'x y'}",              "x y",            Some(true)),
        ("${aws:nobody,'a*'}",                "abc",            Some(false)),
        ("${aws:nobody, x}",                  "x",              None),
        ("${aws:PrincipalTag/many}",          "1",              None),
        ("${*}${?}${$}{x}",                   "*?${x}",         Some(true)),
        ("${*}",                              "abc",            Some(false)),
        ("${open",                            "${open",         Some(true)),
        ("$*}",                               "$abc}",          Some(true)),
    ];
    for (pattern, text, expected) in table {
        assert_eq!(
            matches(pattern, text, &context),
            expected,
            "{pattern} {text}"
        );
    }
    let old = Pattern::new(
        "${aws:username}",
        Syntax {
            wildcards: true,
            variables: false,
        },
    );
    assert_eq!(old.matches("${aws:username}", &context), Some(true));
}

#[test]
fn arns() {
    let mut context = Context::default();
    context.push("aws:username", "a:b");
    let arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db/x:y-AbCdEf";
    #[rustfmt::skip]
    let table = [
        ("*",                                                                  true),
        ("arn:aws:secretsmanager:*",                                           true),
        ("arn:aws:secretsmanager",                                             true),
        ("arn:aws:secretsmanager:*:secret:db/*",                               false),
        ("arn*:db/*",                                                          true),
        ("arn:aws:secretsmanager:*:111122223333:secret:db/*",                  true),
        ("arn:aws:secretsmanager:eu-west-1:111122223333:secret:db/x:y-??????", true),
        ("arn:*:*:*:*:*",                                                      true),
        ("arn:aws:secretsmanager:*:secret:db/x:y-AbCdEf",                      false),
        ("arn:aws:secretsmanager:*:*:*:*:*:*:z",                               false),
        ("arn:aws:*:*:secret:db/*",                                            false),
        ("arn:aws:secretsmanager:eu-west-?:*:SECRET:*",                        false),
    ];
    for (pattern, expected) in table {
        let matched = ArnPattern::new(pattern, true).matches(&SplitArn::new(arn), &context);
        assert_eq!(matched, Some(expected), "{pattern}");
    }
    let variable = ArnPattern::new("arn:aws:iam::1:user/${aws:username}", true);
    let user = SplitArn::new("arn:aws:iam::1:user/a:b");
    assert_eq!(variable.matches(&user, &context), Some(true));
}

/// What makes a careless matcher run for hours.
#[test]
fn hostile_patterns_are_quick() {
    let text = "a".repeat(4096);
    for pattern in ["*a".repeat(2048) + "b", "*?a".repeat(1024) + "b"] {
        assert_eq!(matches(&pattern, &text, &Context::default()), Some(false));
    }
}
