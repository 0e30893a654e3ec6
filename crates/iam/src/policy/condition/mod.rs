//! Conditions: an operator, a key, the values a policy names, and what the request brings.

use std::net::IpAddr;

use jiff::Timestamp;

use super::Context;
use super::pattern::{ArnPattern, Pattern, SplitArn, Syntax};

mod value;
pub(super) use value::date;
use value::{Network, bytes, network, number, truth};

/// One key of a condition block. All conditions of a statement must hold.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Condition {
    /// As written, such as `ForAllValues:StringLikeIfExists`.
    pub operator: String,
    pub key: String,
    /// As written; numbers and truths as their text.
    pub values: Vec<String>,
    key_lower: String,
    quantifier: Quantifier,
    if_exists: bool,
    /// `StringNotEquals` and its kind: true where the positive operator is false.
    negated: bool,
    test: Test,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quantifier {
    /// For keys of one value. Of several, one has to match.
    None,
    ForAllValues,
    ForAnyValue,
}

/// The compiled values of one operator; any of them may match.
#[derive(Clone, Debug, PartialEq)]
enum Test {
    Text(Vec<Pattern>),
    TextIgnoreCase(Vec<Pattern>),
    Arn(Vec<ArnPattern>),
    Number(Ordering, Vec<f64>),
    Date(Ordering, Vec<Timestamp>),
    Bool(Vec<bool>),
    Bytes(Vec<Vec<u8>>),
    Network(Vec<Network>),
    /// `Null`: whether the key is absent.
    Absent(Vec<bool>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ordering {
    Equals,
    LessThan,
    LessThanEquals,
    GreaterThan,
    GreaterThanEquals,
}

impl Condition {
    /// `None`: no such operator, or a value it cannot be given.
    pub(super) fn new(
        operator: &str,
        key: &str,
        values: Vec<String>,
        variables: bool,
    ) -> Option<Condition> {
        let lower = operator.to_ascii_lowercase();
        let (quantifier, name) = if let Some(name) = lower.strip_prefix("forallvalues:") {
            (Quantifier::ForAllValues, name)
        } else if let Some(name) = lower.strip_prefix("foranyvalue:") {
            (Quantifier::ForAnyValue, name)
        } else {
            (Quantifier::None, lower.as_str())
        };
        let (name, if_exists) = match name.strip_suffix("ifexists") {
            Some(name) => (name, true),
            None => (name, false),
        };
        // "You can add IfExists to the end of any condition operator name except the Null
        // condition" (IAM JSON policy elements: Condition operators); nor does it count values.
        if name == "null" && (if_exists || quantifier != Quantifier::None) {
            return None;
        }
        let (test, negated) = compile(name, &values, variables)?;
        Some(Condition {
            operator: operator.to_owned(),
            key: key.to_owned(),
            values,
            key_lower: key.to_ascii_lowercase(),
            quantifier,
            if_exists,
            negated,
            test,
        })
    }

    /// Whether it cannot hold, or not fail, by itself where the key is absent.
    pub(super) fn needs_its_key(&self) -> bool {
        !self.if_exists && !matches!(self.test, Test::Absent(_))
    }

    pub(super) fn holds(&self, context: &Context) -> bool {
        let mut found = context.values(&self.key_lower).peekable();
        let absent = found.peek().is_none();
        if let Test::Absent(wanted) = &self.test {
            return wanted.contains(&absent);
        }
        if absent && self.if_exists {
            return true;
        }
        match self.quantifier {
            // Of nothing, everything is true: AWS warns of this, and does it.
            Quantifier::ForAllValues => {
                found.all(|value| self.test.matches(value, context) != self.negated)
            }
            Quantifier::ForAnyValue => {
                found.any(|value| self.test.matches(value, context) != self.negated)
            }
            // Absent: false, and so the negation is true.
            Quantifier::None => {
                found.any(|value| self.test.matches(value, context)) != self.negated
            }
        }
    }
}

/// The operator's test and whether it is negated. Names in lower case.
fn compile(name: &str, values: &[String], variables: bool) -> Option<(Test, bool)> {
    let exact = Syntax {
        wildcards: false,
        variables,
    };
    let like = Syntax {
        wildcards: true,
        variables,
    };
    let text = |syntax| {
        values
            .iter()
            .map(|value| Pattern::new(value, syntax))
            .collect()
    };
    let arns = || {
        values
            .iter()
            .map(|value| ArnPattern::new(value, variables))
            .collect()
    };
    let ordering = |name: &str| {
        Some(match name {
            "equals" | "notequals" => Ordering::Equals,
            "lessthan" => Ordering::LessThan,
            "lessthanequals" => Ordering::LessThanEquals,
            "greaterthan" => Ordering::GreaterThan,
            "greaterthanequals" => Ordering::GreaterThanEquals,
            _ => return None,
        })
    };
    if let Some(name) = name.strip_prefix("numeric") {
        let numbers = all(values, number)?;
        return Some((Test::Number(ordering(name)?, numbers), name == "notequals"));
    }
    if let Some(name) = name.strip_prefix("date") {
        let dates = all(values, date)?;
        return Some((Test::Date(ordering(name)?, dates), name == "notequals"));
    }
    Some(match name {
        "stringequals" => (Test::Text(text(exact)), false),
        "stringnotequals" => (Test::Text(text(exact)), true),
        "stringequalsignorecase" => (Test::TextIgnoreCase(text(exact)), false),
        "stringnotequalsignorecase" => (Test::TextIgnoreCase(text(exact)), true),
        "stringlike" => (Test::Text(text(like)), false),
        "stringnotlike" => (Test::Text(text(like)), true),
        // "ArnEquals and ArnLike behave identically" (ibid.).
        "arnequals" | "arnlike" => (Test::Arn(arns()), false),
        "arnnotequals" | "arnnotlike" => (Test::Arn(arns()), true),
        "bool" => (Test::Bool(all(values, truth)?), false),
        "binaryequals" => (Test::Bytes(all(values, bytes)?), false),
        "ipaddress" => (Test::Network(all(values, network)?), false),
        "notipaddress" => (Test::Network(all(values, network)?), true),
        "null" => (Test::Absent(all(values, truth)?), false),
        _ => return None,
    })
}

impl Test {
    /// Whether one of the policy's values matches one of the request's. A value of the request
    /// that the operator cannot read, and a variable that has no value, match nothing.
    fn matches(&self, found: &str, context: &Context) -> bool {
        match self {
            Test::Text(patterns) => patterns
                .iter()
                .any(|pattern| pattern.matches(found, context) == Some(true)),
            Test::TextIgnoreCase(patterns) => patterns.iter().any(|pattern| {
                let wanted = pattern.resolve(context);
                wanted.is_some_and(|wanted| wanted.to_lowercase() == found.to_lowercase())
            }),
            Test::Arn(patterns) => {
                let found = SplitArn::new(found);
                patterns
                    .iter()
                    .any(|pattern| pattern.matches(&found, context) == Some(true))
            }
            Test::Number(ordering, numbers) => {
                number(found).is_some_and(|found| any(*ordering, &found, numbers))
            }
            Test::Date(ordering, dates) => {
                date(found).is_some_and(|found| any(*ordering, &found, dates))
            }
            Test::Bool(wanted) => truth(found).is_some_and(|found| wanted.contains(&found)),
            Test::Bytes(wanted) => bytes(found).is_some_and(|found| wanted.contains(&found)),
            Test::Network(networks) => found.parse().is_ok_and(|address: IpAddr| {
                networks.iter().any(|network| network.contains(address))
            }),
            Test::Absent(_) => false,
        }
    }
}

/// `found < wanted` for one of the wanted, and so on.
fn any<T: PartialOrd>(ordering: Ordering, found: &T, wanted: &[T]) -> bool {
    wanted.iter().any(|wanted| match ordering {
        Ordering::Equals => found == wanted,
        Ordering::LessThan => found < wanted,
        Ordering::LessThanEquals => found <= wanted,
        Ordering::GreaterThan => found > wanted,
        Ordering::GreaterThanEquals => found >= wanted,
    })
}

fn all<T>(values: &[String], read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    values.iter().map(|value| read(value)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn holds(operator: &str, key: &str, values: &[&str]) -> Option<bool> {
        let mut context = Context::default();
        for (key, value) in [
            ("aws:username", "alice"),
            (
                "aws:PrincipalArn",
                "arn:aws:iam::111122223333:role/team/worker",
            ),
            ("aws:SourceIp", "203.0.113.7"),
            ("aws:MappedIp", "::ffff:203.0.113.7"),
            ("aws:SecureTransport", "true"),
            ("aws:CurrentTime", "2024-05-17T12:00:00Z"),
            ("aws:EpochTime", "1715947200"),
            ("kms:MaxAge", "30"),
            ("aws:TagKeys", "team"),
            ("aws:TagKeys", "stage"),
            ("x:bytes", "AAE="),
            ("x:word", "word"),
        ] {
            context.push(key, value);
        }
        let values = values.iter().map(|&value| value.to_owned()).collect();
        Some(Condition::new(operator, key, values, true)?.holds(&context))
    }

    #[test]
    fn operators() {
        const T: Option<bool> = Some(true);
        const F: Option<bool> = Some(false);
        #[rustfmt::skip]
        let table: &[(&str, &str, &[&str], Option<bool>)] = &[
            ("StringEquals",              "aws:username",        &["bob", "alice"],      T),
            ("stringequals",              "AWS:USERNAME",        &["alice"],             T),
            ("StringEquals",              "aws:username",        &["Alice"],             F),
            ("StringEquals",              "aws:username",        &["al*"],               F),
            ("StringEquals",              "aws:username",        &["${aws:username}"],   T),
            ("StringEquals",              "aws:username",        &[],                    F),
            ("StringNotEquals",           "aws:username",        &["bob", "alice"],      F),
            ("StringNotEquals",           "aws:username",        &["bob"],               T),
            ("StringNotEquals",           "aws:absent",          &["bob"],               T),
            ("StringEqualsIgnoreCase",    "aws:username",        &["ALICE"],             T),
            ("StringEqualsIgnoreCase",    "aws:username",        &["${aws:UserName}"],   T),
            ("StringNotEqualsIgnoreCase", "aws:username",        &["ALICE"],             F),
            ("StringLike",                "aws:username",        &["al*", "x"],          T),
            ("StringLike",                "aws:username",        &["?lic?"],             T),
            ("StringNotLike",             "aws:username",        &["al*"],               F),
            ("StringLike",                "aws:absent",          &["*"],                 F),
            ("StringLikeIfExists",        "aws:absent",          &["x"],                 T),
            ("StringLikeIfExists",        "aws:username",        &["x"],                 F),
            ("StringNotEqualsIfExists",   "aws:username",        &["alice"],             F),
            ("StringEquals",              "aws:username",        &["${aws:absent}"],     F),
            ("StringNotEquals",           "aws:username",        &["${aws:absent}"],     T),
            ("NumericEquals",             "kms:MaxAge",          &["30.0"],              T),
            ("NumericNotEquals",          "kms:MaxAge",          &["30", "31"],          F),
            ("NumericLessThan",           "kms:MaxAge",          &["30"],                F),
            ("NumericLessThanEquals",     "kms:MaxAge",          &["30"],                T),
            ("NumericGreaterThan",        "kms:MaxAge",          &["29"],                T),
            ("NumericGreaterThanEquals",  "kms:MaxAge",          &["31"],                F),
            ("NumericLessThan",           "x:word",              &["30"],                F),
            ("NumericLessThan",           "kms:MaxAge",          &["word"],              None),
            ("NumericLessThan",           "kms:MaxAge",          &["inf"],               None),
            ("DateGreaterThan",           "aws:CurrentTime",     &["2024-05-17"],        T),
            ("DateGreaterThan",           "aws:CurrentTime",     &["2024"],              T),
            ("DateLessThan",              "aws:CurrentTime",     &["2024-05"],           F),
            ("DateLessThan",              "aws:CurrentTime",     &["2024-05-17T12:00:00-01:00"], T),
            ("DateEquals",                "aws:EpochTime",       &["2024-05-17T12:00:00Z"], T),
            ("DateEquals",                "aws:CurrentTime",     &["1715947200"],        T),
            ("DateNotEquals",             "aws:CurrentTime",     &["1715947200"],        F),
            ("DateLessThan",              "aws:CurrentTime",     &["tomorrow"],          None),
            ("Bool",                      "aws:SecureTransport", &["TRUE"],              T),
            ("Bool",                      "aws:SecureTransport", &["false"],             F),
            ("BoolIfExists",              "aws:absent",          &["true"],              T),
            ("Bool",                      "aws:absent",          &["false"],             F),
            ("Bool",                      "aws:SecureTransport", &["yes"],               None),
            ("BinaryEquals",              "x:bytes",             &["AAE="],              T),
            ("BinaryEquals",              "x:bytes",             &["AAI="],              F),
            ("BinaryEquals",              "x:bytes",             &["?"],                 None),
            ("IpAddress",                 "aws:SourceIp",        &["203.0.113.0/24"],    T),
            ("IpAddress",                 "aws:MappedIp",        &["203.0.113.0/24"],    T),
            ("IpAddress",                 "aws:SourceIp",        &["203.0.113.7"],       T),
            ("IpAddress",                 "aws:SourceIp",        &["203.0.113.8"],       F),
            ("IpAddress",                 "aws:SourceIp",        &["0.0.0.0/0"],         T),
            ("IpAddress",                 "aws:SourceIp",        &["2001:db8::/32"],     F),
            ("NotIpAddress",              "aws:SourceIp",        &["203.0.113.0/24"],    F),
            ("IpAddress",                 "aws:SourceIp",        &["203.0.113.0/33"],    None),
            ("IpAddress",                 "aws:SourceIp",        &["203.0.113.0/+4"],    None),
            ("ArnLike",   "aws:PrincipalArn", &["arn:aws:iam::*:role/team/*"],           T),
            ("ArnEquals", "aws:PrincipalArn", &["arn:aws:iam::*:role/*"],                T),
            ("ArnLike",   "aws:PrincipalArn", &["arn:aws:iam:*:role/team/*"],            F),
            ("ArnNotLike", "aws:PrincipalArn", &["arn:aws:iam::*:role/team/*"],          F),
            ("ArnNotEquals", "x:word",            &["arn:aws:iam::1:role/x"],            T),
            ("Null",                      "aws:absent",          &["true"],              T),
            ("Null",                      "aws:absent",          &["false"],             F),
            ("Null",                      "aws:username",        &["false"],             T),
            ("NullIfExists",              "aws:username",        &["false"],             None),
            ("ForAllValues:StringEquals", "aws:TagKeys",         &["team", "stage"],     T),
            ("ForAllValues:StringEquals", "aws:TagKeys",         &["team"],              F),
            ("ForAllValues:StringEquals", "aws:absent",          &["team"],              T),
            ("ForAllValues:StringNotEquals", "aws:TagKeys",      &["team"],              F),
            ("ForAllValues:StringNotLike",   "aws:TagKeys",      &["x*"],                T),
            ("ForAnyValue:StringEquals",  "aws:TagKeys",         &["team", "x"],         T),
            ("ForAnyValue:StringEquals",  "aws:TagKeys",         &["x"],                 F),
            ("ForAnyValue:StringEquals",  "aws:absent",          &["x"],                 F),
            ("ForAnyValue:StringEqualsIfExists", "aws:absent",   &["x"],                 T),
            ("ForAnyValue:StringNotEquals", "aws:TagKeys",       &["team"],              T),
            ("ForAnyValue:StringNotEquals", "aws:absent",        &["team"],              F),
            ("ForSomeValue:StringEquals", "aws:TagKeys",         &["team"],              None),
            ("StringMatches",             "aws:username",        &["alice"],             None),
        ];
        for (operator, key, values, expected) in table {
            assert_eq!(
                holds(operator, key, values),
                *expected,
                "{operator} {key} {values:?}"
            );
        }
    }
}
