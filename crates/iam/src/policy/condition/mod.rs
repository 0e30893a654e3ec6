//! Conditions: an operator, a key, the values a policy names, and what the request brings.

use super::Context;
use super::pattern::{ArnPattern, Pattern, SplitArn, Syntax};

mod number;
mod value;
use number::Number;
pub(super) use value::date;
use value::{Network, address, bytes, moment, network, truth};

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
    /// Whether the operator can read every one of the values.
    sound: bool,
    test: Test,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quantifier {
    /// For keys of one value.
    None,
    ForAllValues,
    ForAnyValue,
}

/// The compiled values of one operator; any of them may match. Those that it cannot read are left
/// out, and so match nothing.
#[derive(Clone, Debug, PartialEq)]
enum Test {
    Text(Vec<Pattern>),
    TextIgnoreCase(Vec<Pattern>),
    /// `None`: no ARN.
    Arn(Vec<Option<ArnPattern>>),
    Number(Ordering, Vec<Number>),
    /// Milliseconds since 1970.
    Date(Ordering, Vec<i64>),
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

/// What an operator makes of one of the request's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Matches,
    Differs,
    /// It is of another kind: neither the operator nor its opposite holds.
    Alien,
    /// The policy's own value is none: nobody can say.
    Unknown,
}

impl From<bool> for Outcome {
    fn from(matches: bool) -> Self {
        if matches {
            Outcome::Matches
        } else {
            Outcome::Differs
        }
    }
}

impl Condition {
    /// `None`: no such operator, or bytes that are none. Other values that it cannot read are kept,
    /// as in sessions' policies they may be; see [`Condition::is_sound`].
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
            sound: test.reads_all(values.len()),
            values,
            key_lower: key.to_ascii_lowercase(),
            quantifier,
            if_exists,
            negated,
            test,
        })
    }

    /// Whether each value is what the operator compares with.
    pub(super) fn is_sound(&self) -> bool {
        self.sound
    }

    /// Whether it cannot hold, or not fail, by itself where the key is absent.
    pub(super) fn needs_its_key(&self) -> bool {
        !self.if_exists && !matches!(self.test, Test::Absent(_))
    }

    /// `None`: it hangs on a value of the policy that is none. An allow does not apply then, and a
    /// deny does.
    pub(super) fn holds(&self, context: &Context) -> Option<bool> {
        let mut found = context.values(&self.key_lower).peekable();
        let absent = found.peek().is_none();
        if let Test::Absent(wanted) = &self.test {
            return Some(wanted.contains(&absent));
        }
        if absent && self.if_exists {
            return Some(true);
        }
        match self.quantifier {
            // Of nothing, everything is true: AWS warns of this, and does it.
            Quantifier::ForAllValues => self.all(found, context),
            Quantifier::ForAnyValue => self.any(found, context),
            // Absent: false, and so the negation is true.
            Quantifier::None if absent => Some(self.negated),
            // A key for many values has no one value, even if it has one.
            Quantifier::None if context.is_of_many(&self.key_lower) => Some(false),
            // Tags whose keys differ by case are one key here: each of them counts.
            Quantifier::None if self.negated => self.all(found, context),
            Quantifier::None => self.any(found, context),
        }
    }

    /// In the order of the values: what is decided is not asked any further.
    fn all<'v>(&self, mut found: impl Iterator<Item = &'v str>, context: &Context) -> Option<bool> {
        let failed = found.find_map(|value| match self.fits(value, context) {
            Some(true) => None,
            other => Some(other),
        });
        failed.unwrap_or(Some(true))
    }

    fn any<'v>(&self, mut found: impl Iterator<Item = &'v str>, context: &Context) -> Option<bool> {
        let fitting = found.find_map(|value| match self.fits(value, context) {
            Some(false) => None,
            other => Some(other),
        });
        fitting.unwrap_or(Some(false))
    }

    fn fits(&self, value: &str, context: &Context) -> Option<bool> {
        match self.test.matches(value, context) {
            Outcome::Matches => Some(!self.negated),
            Outcome::Differs => Some(self.negated),
            Outcome::Alien => Some(false),
            Outcome::Unknown => None,
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
        let arn = |value: &String| is_arn(value).then(|| ArnPattern::new(value, variables));
        values.iter().map(arn).collect()
    };
    let truths = || values.iter().map(|value| truth(value)).collect();
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
        let numbers = readable(values, Number::read);
        return Some((Test::Number(ordering(name)?, numbers), name == "notequals"));
    }
    if let Some(name) = name.strip_prefix("date") {
        let dates = readable(values, moment);
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
        "bool" => (Test::Bool(truths()), false),
        "binaryequals" => {
            let all: Option<_> = values.iter().map(|value| bytes(value)).collect();
            (Test::Bytes(all?), false)
        }
        "ipaddress" => (Test::Network(readable(values, network)), false),
        "notipaddress" => (Test::Network(readable(values, network)), true),
        "null" => (Test::Absent(truths()), false),
        _ => return None,
    })
}

/// Whether it begins as an ARN does, or with what may stand for that.
fn is_arn(text: &str) -> bool {
    let wild = text.find(['*', '?']).or_else(|| text.find("${"));
    let begins = &text[..wild.unwrap_or(text.len())];
    begins.starts_with("arn:") || (wild.is_some() && "arn:".starts_with(begins))
}

impl Test {
    /// Whether the operator could read all of so many values. `Null` and `Bool` take any.
    fn reads_all(&self, count: usize) -> bool {
        match self {
            Test::Arn(arns) => arns.iter().all(Option::is_some),
            Test::Number(_, numbers) => numbers.len() == count,
            Test::Date(_, dates) => dates.len() == count,
            Test::Network(networks) => networks.len() == count,
            _ => true,
        }
    }

    /// What one of the request's values is to the policy's. What is no number and no date, and a
    /// variable that has no value, match nothing.
    fn matches(&self, found: &str, context: &Context) -> Outcome {
        match self {
            Test::Text(patterns) => patterns
                .iter()
                .any(|pattern| pattern.matches(found, context) == Some(true))
                .into(),
            Test::TextIgnoreCase(patterns) => patterns
                .iter()
                .any(|pattern| {
                    let wanted = pattern.resolve(context);
                    wanted.is_some_and(|wanted| wanted.to_lowercase() == found.to_lowercase())
                })
                .into(),
            Test::Arn(patterns) => arn(patterns, found, context),
            Test::Number(ordering, numbers) => Number::read(found)
                .is_some_and(|found| any(*ordering, &found, numbers))
                .into(),
            Test::Date(ordering, dates) => moment(found)
                .is_some_and(|found| any(*ordering, &found, dates))
                .into(),
            Test::Bool(wanted) => wanted.contains(&truth(found)).into(),
            Test::Bytes(wanted) => bytes(found)
                .is_some_and(|found| wanted.contains(&found))
                .into(),
            Test::Network(networks) => match address(found) {
                Some(found) => networks.iter().any(|it| it.contains(found)).into(),
                None => Outcome::Alien,
            },
            Test::Absent(_) => Outcome::Differs,
        }
    }
}

/// One after the other: one that is no ARN ends the comparison, unless one before it matches.
fn arn(patterns: &[Option<ArnPattern>], found: &str, context: &Context) -> Outcome {
    let found = SplitArn::new(found);
    if !found.is_arn() {
        return Outcome::Alien;
    }
    for pattern in patterns {
        match pattern {
            None => return Outcome::Unknown,
            Some(pattern) if pattern.matches(&found, context) == Some(true) => {
                return Outcome::Matches;
            }
            Some(_) => {}
        }
    }
    Outcome::Differs
}

/// `found < wanted` for one of the wanted, and so on.
fn any<T: Ord>(ordering: Ordering, found: &T, wanted: &[T]) -> bool {
    wanted.iter().any(|wanted| match ordering {
        Ordering::Equals => found == wanted,
        Ordering::LessThan => found < wanted,
        Ordering::LessThanEquals => found <= wanted,
        Ordering::GreaterThan => found > wanted,
        Ordering::GreaterThanEquals => found >= wanted,
    })
}

fn readable<T>(values: &[String], read: impl Fn(&str) -> Option<T>) -> Vec<T> {
    values.iter().filter_map(|value| read(value)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
