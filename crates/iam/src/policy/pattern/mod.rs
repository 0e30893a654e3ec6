//! Wildcards: `*` and `?` in actions, resources and `Like` conditions, and policy variables.
//!
//! A pattern is compiled once, when its policy is parsed. Matching never backtracks beyond one
//! literal run: whoever writes a policy cannot make its evaluation slow.

mod action;
mod arn;
mod glob;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

use super::Context;
use super::context::Single;
use glob::Glob;

pub(super) use action::ActionPattern;
pub(super) use arn::{ArnPattern, SplitArn};

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
