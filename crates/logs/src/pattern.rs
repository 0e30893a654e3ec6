//! Filter patterns of unstructured events ("Filter pattern syntax for metric filters, subscription
//! filters, filter log events, and Live Tail"). Pure.
//!
//! `term` and `"a phrase"` have to be there, `-term` must not, and of `?a ?b` one has to be there. AWS
//! ignores `?` beside required terms; so do we. Case counts. Patterns over JSON, over columns and
//! regular expressions are refused: half a match would be worse than none.

/// A pattern, ready to be matched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    required: Vec<String>,
    optional: Vec<String>,
    excluded: Vec<String>,
}

/// Why a text is no pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPattern {
    #[error("Invalid filter pattern: JSON filter patterns are not supported; use terms.")]
    Json,
    #[error(
        "Invalid filter pattern: space-delimited filter patterns are not supported; use terms."
    )]
    Columns,
    #[error("Invalid filter pattern: regular expressions are not supported; use terms.")]
    Regex,
    #[error("Invalid filter pattern: a quotation mark is not closed.")]
    Quote,
    #[error("Invalid filter pattern: a term is expected after '?' and '-'.")]
    Sign,
}

impl Pattern {
    pub fn parse(text: &str) -> Result<Self, BadPattern> {
        let mut rest = text.trim();
        match rest.chars().next() {
            Some('{') => return Err(BadPattern::Json),
            Some('[') => return Err(BadPattern::Columns),
            _ => {}
        }
        let mut pattern = Self::default();
        while !rest.is_empty() {
            let (terms, unsigned) = match rest.split_at_checked(1) {
                Some(("?", after)) => (&mut pattern.optional, after),
                Some(("-", after)) => (&mut pattern.excluded, after),
                _ => (&mut pattern.required, rest),
            };
            let signed = unsigned.len() < rest.len();
            let (term, after) = term(unsigned, signed)?;
            // The empty phrase is in every message.
            if !term.is_empty() {
                terms.push(term);
            }
            rest = after.trim_start();
        }
        Ok(pattern)
    }

    pub fn matches(&self, message: &str) -> bool {
        let has = |term: &String| message.contains(term.as_str());
        let any = || self.optional.is_empty() || !self.required.is_empty();
        self.required.iter().all(has)
            && !self.excluded.iter().any(has)
            && (any() || self.optional.iter().any(has))
    }
}

/// The first term of a text, and what follows it.
fn term(text: &str, signed: bool) -> Result<(String, &str), BadPattern> {
    if text.starts_with('%') {
        return Err(BadPattern::Regex);
    }
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(char::is_whitespace).unwrap_or(text.len());
        let (word, after) = text.split_at(end);
        if word.is_empty() && signed {
            return Err(BadPattern::Sign);
        }
        return Ok((word.to_owned(), after));
    };
    let (mut phrase, mut escaped) = (String::new(), false);
    for (at, char) in quoted.char_indices() {
        match char {
            '"' | '\\' if escaped => phrase.push(char),
            _ if escaped => phrase.extend(['\\', char]),
            '\\' => {
                escaped = true;
                continue;
            }
            '"' => return Ok((phrase, &quoted[at + 1..])),
            _ => phrase.push(char),
        }
        escaped = false;
    }
    Err(BadPattern::Quote)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn matches() {
        let message = r#"[ERROR] 42 could not open "x y": no such file"#;
        #[rustfmt::skip]
        let table = [
            ("",                        true),
            ("   ",                     true),
            (r#""""#,                   true),
            ("ERROR",                   true),
            ("error",                   false),
            ("ERROR open",              true),
            ("open ERROR 42",           true),
            ("ERROR WARN",              false),
            (r#""could not open""#,     true),
            (r#""could open""#,         false),
            (r#""open \"x y\"""#,       true),
            ("ERROR -WARN",             true),
            ("ERROR -file",             false),
            (r#"-"no such""#,           false),
            ("-WARN",                   true),
            ("?WARN ?ERROR",            true),
            ("?WARN ?INFO",             false),
            (r#"?WARN ?"such file""#,   true),
            ("?WARN -INFO",             false),
            ("?WARN ERROR",             true),
            ("could-not",               false),
        ];
        for (text, expected) in table {
            assert_eq!(
                Pattern::parse(text).unwrap().matches(message),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn refusals() {
        #[rustfmt::skip]
        let table = [
            (r#"{ $.a = "b" }"#,   BadPattern::Json),
            ("[ip, user, ...]",    BadPattern::Columns),
            ("%err.*%",            BadPattern::Regex),
            ("a -%err.*%",         BadPattern::Regex),
            (r#""open"#,           BadPattern::Quote),
            ("a - b",              BadPattern::Sign),
            ("?",                  BadPattern::Sign),
        ];
        for (text, expected) in table {
            assert_eq!(Pattern::parse(text), Err(expected), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_quoted_message_matches_itself(message in "\\PC{1,40}", other in "\\PC{0,40}") {
            let quoted = format!("\"{}\"", message.replace('\\', "\\\\").replace('"', "\\\""));
            let pattern = Pattern::parse(&quoted).unwrap();
            prop_assert!(pattern.matches(&message));
            prop_assert_eq!(pattern.matches(&other), other.contains(&message));
            let without = Pattern::parse(&format!("-{quoted}")).unwrap();
            prop_assert!(!without.matches(&message));
        }

        #[test]
        fn any_text_is_a_pattern_or_none(text in "\\PC*") {
            let _ = Pattern::parse(&text);
        }
    }
}
