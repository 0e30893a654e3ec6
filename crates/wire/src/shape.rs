//! The vocabulary of the generated tables: what a service, an operation and a shape are.

use std::sync::OnceLock;

use regex::Regex;

/// One AWS service: its protocol and the operations that are offered.
#[derive(Debug)]
pub struct Service {
    /// The name in an ARN, in an IAM action and in a signature's scope: `secretsmanager`.
    pub name: &'static str,
    pub protocol: Protocol,
    pub operations: &'static [&'static Operation],
}

impl Service {
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        self.operations
            .iter()
            .find(|operation| operation.name == name)
            .copied()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// `X-Amz-Target: <prefix>.<Operation>`, a JSON body.
    Json { target_prefix: &'static str },
    /// Method and path, a JSON body.
    RestJson,
    /// `Action=<Operation>&Version=<version>` as a form; XML answers.
    Query {
        version: &'static str,
        namespace: &'static str,
    },
}

#[derive(Debug)]
pub struct Operation {
    pub name: &'static str,
    /// What a policy calls it: `secretsmanager:GetSecretValue`.
    pub action: &'static str,
    pub method: &'static str,
    /// `/v1/tags/{resourceArn}`; `/` where the protocol has no paths.
    pub path: &'static str,
    pub input: Option<&'static Shape>,
    pub output: Option<&'static Shape>,
    /// The element around an XML answer's members.
    pub result_wrapper: Option<&'static str>,
}

/// An operation as a type: the permission to call it is a value of this type's making.
pub trait Action {
    /// `secretsmanager:GetSecretValue`.
    const NAME: &'static str;
}

#[derive(Debug)]
pub struct Shape {
    pub name: &'static str,
    /// Its values are left out of errors.
    pub sensitive: bool,
    pub kind: Kind,
}

#[derive(Debug)]
pub enum Kind {
    Structure(&'static [Member]),
    List {
        member: &'static Shape,
        length: Bounds,
        flattened: bool,
    },
    Map {
        key: &'static Shape,
        value: &'static Shape,
        length: Bounds,
    },
    String {
        length: Bounds,
        pattern: Option<Pattern>,
        one_of: &'static [&'static str],
    },
    Blob {
        length: Bounds,
    },
    Integer {
        value: Bounds,
    },
    Long {
        value: Bounds,
    },
    Float,
    Boolean,
    Timestamp,
}

#[derive(Debug)]
pub struct Member {
    pub name: &'static str,
    pub shape: &'static Shape,
    pub required: bool,
    pub location: Location,
}

/// Where a member of a REST input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    Body,
    Path(&'static str),
    Query(&'static str),
}

/// Both ends are inclusive; `None` is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

/// A Java pattern, compiled when first needed: many are large and few are used.
#[derive(Debug)]
pub struct Pattern {
    pub source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub const fn new(source: &'static str) -> Self {
        Self {
            source,
            compiled: OnceLock::new(),
        }
    }

    /// Does the whole text match? A pattern that this engine can't compile (a look-ahead) holds
    /// nothing back; `every_pattern_compiles` lists them.
    pub fn matches(&self, text: &str) -> bool {
        // The one look-ahead among AWS's patterns: no hyphen before another.
        if self.source.contains(NO_DOUBLE_HYPHEN) && text.contains("--") {
            return false;
        }
        self.regex().is_none_or(|regex| regex.is_match(text))
    }

    fn regex(&self) -> Option<&Regex> {
        self.compiled
            .get_or_init(|| Regex::new(&translate(self.source)).ok())
            .as_ref()
    }

    #[cfg(test)]
    pub fn compiles(&self) -> bool {
        self.regex().is_some()
    }
}

const NO_DOUBLE_HYPHEN: &str = "-(?!-)";

/// Java's pattern in this engine's syntax: anchored at both ends, `\w` `\d` `\s` in ASCII, and the
/// supplementary planes as a range instead of surrogate pairs.
fn translate(source: &str) -> String {
    let plain = source
        .replace(NO_DOUBLE_HYPHEN, "-")
        .replace(r"\uD800\uDC00-\uDBFF\uDFFF", r"\u{10000}-\u{10FFFF}")
        .replace(r"\w", "[0-9A-Za-z_]")
        .replace(r"\d", "[0-9]")
        .replace(r"\s", r"[\t\n\x0B\f\r ]")
        .replace(r"\S", r"[^\t\n\x0B\f\r ]");
    format!("^(?:{plain})$")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_anchored_and_ascii() {
        let pattern = Pattern::new(r"[\w+=,.@-]*");
        assert!(pattern.matches("a_b+c@d"));
        assert!(!pattern.matches("a b"));
        assert!(!pattern.matches("é"));
    }

    /// A pattern that silently checks nothing is a hole: name the ones we know of.
    #[test]
    fn every_pattern_compiles() {
        fn walk(shape: &'static Shape, seen: &mut Vec<*const Shape>) {
            if seen.contains(&std::ptr::from_ref(shape)) {
                return;
            }
            seen.push(shape);
            match &shape.kind {
                Kind::Structure(members) => members.iter().for_each(|m| walk(m.shape, seen)),
                Kind::List { member, .. } => walk(member, seen),
                Kind::Map { key, value, .. } => {
                    walk(key, seen);
                    walk(value, seen);
                }
                Kind::String {
                    pattern: Some(pattern),
                    ..
                } => {
                    assert!(pattern.compiles(), "{}: {}", shape.name, pattern.source);
                }
                _ => {}
            }
        }
        let mut seen = Vec::new();
        for service in crate::r#gen::SERVICES {
            for operation in service.operations {
                operation
                    .input
                    .into_iter()
                    .for_each(|shape| walk(shape, &mut seen));
            }
        }
        assert!(seen.len() > 100);
    }
}
