//! Wildcards: `*` and `?` in actions, resources and `Like` conditions, and policy variables.
//!
//! A pattern is compiled once, when its policy is parsed. Matching never backtracks beyond one
//! literal run: whoever writes a policy cannot make its evaluation slow.

use super::Context;
use super::context::Single;

mod glob;
use glob::Glob;

/// A part of a pattern's text, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    One,
    Star,
    /// `${key}` or `${key, 'default'}`; the key is in lower case.
    Variable {
        key: String,
        default: Option<String>,
    },
}

/// Which characters of a pattern's text mean something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Syntax {
    /// `*` and `?`.
    pub wildcards: bool,
    /// `${…}`: since version 2012-10-17 of the language.
    pub variables: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Body {
    Fixed(Glob),
    /// Known only with the request.
    Variable(Vec<Piece>),
}

/// A pattern over a whole string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    body: Body,
}

/// A pattern over an ARN, each of its six parts by itself: a `*` in the Region cannot reach into
/// the account. What is not in ARN format, such as `*`, is one over the whole string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ArnPattern {
    text: String,
    /// Whether it has any.
    variables: bool,
    body: ArnBody,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum ArnBody {
    Whole(Body),
    Parts(Box<[Body; ARN_PARTS]>),
}

const ARN_PARTS: usize = 6;

/// A string and, if it has them, its six parts; split once, compared with many patterns.
#[derive(Clone, Copy, Debug)]
pub(super) struct SplitArn<'a> {
    text: &'a str,
    parts: Option<[&'a str; ARN_PARTS]>,
}

impl<'a> SplitArn<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let mut parts = [""; ARN_PARTS];
        let mut count = 0;
        for part in text.splitn(ARN_PARTS, ':') {
            parts[count] = part;
            count += 1;
        }
        SplitArn {
            text,
            parts: (count == ARN_PARTS).then_some(parts),
        }
    }
}

impl SplitArn<'_> {
    /// Whether it has an ARN's six parts.
    pub(super) fn is_arn(&self) -> bool {
        self.parts.is_some_and(|parts| parts[0] == "arn")
    }
}

/// The action of a statement, such as `kms:Describe*`. Case does not matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ActionPattern {
    text: String,
    /// In lower case; `None` for the lone `*`.
    service: Option<Box<str>>,
    name: Glob,
}

impl ActionPattern {
    /// Takes `*` or `service:name`; the parser has seen to it that it is one of these.
    pub(super) fn new(text: &str) -> Self {
        let lower = text.to_ascii_lowercase();
        let (service, name) = match lower.split_once(':') {
            Some((service, name)) => (Some(service.into()), name),
            None => (None, lower.as_str()),
        };
        let name = Glob::new(&pieces(
            name,
            Syntax {
                wildcards: true,
                variables: false,
            },
        ));
        ActionPattern {
            text: text.to_owned(),
            service,
            name,
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn service(&self) -> Option<&str> {
        self.service.as_deref()
    }

    /// The text that the name of every matching action begins with, in lower case.
    pub(super) fn name_prefix(&self) -> &str {
        self.name.prefix()
    }

    /// Both arguments in lower case. The service was looked at before, for the whole statement,
    /// and nearly always fits: so it comes last.
    pub(super) fn matches(&self, service: &str, name: &str) -> bool {
        self.name.matches(name)
            && self
                .service
                .as_deref()
                .is_none_or(|wanted| wanted == service)
    }
}

impl Pattern {
    pub(super) fn new(text: &str, syntax: Syntax) -> Self {
        Pattern {
            body: Body::new(pieces(text, syntax)),
        }
    }

    /// `None`: a variable has no value in this request, and no default.
    pub(super) fn matches(&self, candidate: &str, context: &Context) -> Option<bool> {
        self.body.matches(candidate, context)
    }

    /// The text with its variables filled in, for operators that compare in their own way.
    pub(super) fn resolve(&self, context: &Context) -> Option<String> {
        match &self.body {
            Body::Fixed(Glob::Exact(text)) => Some(text.to_string()),
            Body::Fixed(_) => None,
            Body::Variable(pieces) => {
                let mut text = String::new();
                for piece in resolve(pieces, context)? {
                    if let Piece::Text(part) = piece {
                        text.push_str(&part);
                    }
                }
                Some(text)
            }
        }
    }
}

impl ArnPattern {
    pub(super) fn new(text: &str, variables: bool) -> Self {
        let pieces = pieces(
            text,
            Syntax {
                wildcards: true,
                variables,
            },
        );
        let mut parts = split_at_colons(&pieces);
        // "AWS completes the ARN by adding wildcard characters (*) to all missing fields" (IAM
        // JSON policy elements: Resource).
        if parts
            .first()
            .is_some_and(|first| *first == [Piece::Text("arn".to_owned())])
        {
            parts.resize_with(ARN_PARTS, || vec![Piece::Star]);
        }
        let body = match <[Vec<Piece>; ARN_PARTS]>::try_from(parts) {
            Ok(parts) => ArnBody::Parts(Box::new(parts.map(Body::new))),
            Err(_) => ArnBody::Whole(Body::new(pieces)),
        };
        ArnPattern {
            text: text.to_owned(),
            variables: text.contains("${"),
            body,
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// `None`: a variable has no value in this request, and no default.
    pub(super) fn matches(&self, candidate: &SplitArn<'_>, context: &Context) -> Option<bool> {
        let parts = match &self.body {
            ArnBody::Whole(body) => return body.matches(candidate.text, context),
            ArnBody::Parts(parts) => parts,
        };
        // What is not known is not known, whether or not the rest would fit: an allow of all but
        // that resource allows nothing then.
        if self.variables && parts.iter().any(|part| part.is_unknown(context)) {
            return None;
        }
        let mut every = candidate.parts.is_some();
        // The last part differs most often, so it is looked at first.
        for (part, candidate) in parts.iter().zip(candidate.parts.unwrap_or_default()).rev() {
            every = every && part.matches(candidate, context)?;
            if !every {
                break;
            }
        }
        Some(every)
    }
}

impl Body {
    fn new(pieces: Vec<Piece>) -> Self {
        if pieces
            .iter()
            .any(|piece| matches!(piece, Piece::Variable { .. }))
        {
            Body::Variable(pieces)
        } else {
            Body::Fixed(Glob::new(&pieces))
        }
    }

    fn is_unknown(&self, context: &Context) -> bool {
        match self {
            Body::Fixed(_) => false,
            Body::Variable(pieces) => resolve(pieces, context).is_none(),
        }
    }

    fn matches(&self, candidate: &str, context: &Context) -> Option<bool> {
        match self {
            Body::Fixed(glob) => Some(glob.matches(candidate)),
            Body::Variable(pieces) => {
                Some(Glob::new(&resolve(pieces, context)?).matches(candidate))
            }
        }
    }
}

/// Puts values where variables are. A value's own `*` is a character like any other.
fn resolve(pieces: &[Piece], context: &Context) -> Option<Vec<Piece>> {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Variable { key, default } => {
                let value = match context.single(key) {
                    Single::Absent => default.as_deref()?,
                    Single::Value(value) => value,
                    Single::Many => return None,
                };
                Some(Piece::Text(value.to_owned()))
            }
            other => Some(other.clone()),
        })
        .collect()
}

/// Reads a pattern's text. What looks like a variable and is none, such as `${` without an end,
/// is plain text.
fn pieces(text: &str, syntax: Syntax) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let variable = rest.strip_prefix("${").filter(|_| syntax.variables);
        if let Some((inner, after)) = variable.and_then(|inner| inner.split_once('}')) {
            rest = after;
            if let "*" | "?" | "$" = inner {
                plain.push_str(inner);
            } else {
                flush(&mut plain, &mut pieces);
                pieces.push(variable_piece(inner));
            }
            continue;
        }
        rest = &rest[next.len_utf8()..];
        match next {
            '*' if syntax.wildcards => {
                flush(&mut plain, &mut pieces);
                pieces.push(Piece::Star);
            }
            '?' if syntax.wildcards => {
                flush(&mut plain, &mut pieces);
                pieces.push(Piece::One);
            }
            _ => plain.push(next),
        }
    }
    flush(&mut plain, &mut pieces);
    pieces
}

fn flush(plain: &mut String, pieces: &mut Vec<Piece>) {
    if !plain.is_empty() {
        pieces.push(Piece::Text(std::mem::take(plain)));
    }
}

/// `key` or `key, 'default'`. A default without its quotes is part of a key that nobody has.
fn variable_piece(inner: &str) -> Piece {
    let default = inner.split_once(',').and_then(|(key, default)| {
        let default = default.trim().strip_prefix('\'')?.strip_suffix('\'')?;
        Some((key.trim(), default.to_owned()))
    });
    match default {
        Some((key, default)) => Piece::Variable {
            key: key.to_ascii_lowercase(),
            default: Some(default),
        },
        None => Piece::Variable {
            key: inner.trim().to_ascii_lowercase(),
            default: None,
        },
    }
}

/// Splits at the first five colons that are text, not part of a variable's name.
fn split_at_colons(pieces: &[Piece]) -> Vec<Vec<Piece>> {
    let mut parts = vec![Vec::new()];
    let mut colons = 0;
    for piece in pieces {
        let Piece::Text(text) = piece else {
            push_last(&mut parts, piece.clone());
            continue;
        };
        let mut rest = text.as_str();
        while colons + 1 < ARN_PARTS {
            let Some((before, after)) = rest.split_once(':') else {
                break;
            };
            push_last(&mut parts, Piece::Text(before.to_owned()));
            parts.push(Vec::new());
            colons += 1;
            rest = after;
        }
        push_last(&mut parts, Piece::Text(rest.to_owned()));
    }
    parts
}

fn push_last(parts: &mut [Vec<Piece>], piece: Piece) {
    if let Some(last) = parts.last_mut()
        && piece != Piece::Text(String::new())
    {
        last.push(piece);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
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
            (['*', rest @ ..], text) => {
                (0..=text.len()).any(|taken| reference(rest, &text[taken..]))
            }
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
}
