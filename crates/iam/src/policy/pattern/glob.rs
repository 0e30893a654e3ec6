//! Matching against `*` and `?`, in time that grows with the text and the pattern, not with their
//! product's powers.

use super::Piece;

/// A text with wildcards, or with neither wildcards nor meaning: a list of runs between stars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Glob {
    Any,
    Exact(Box<str>),
    /// A text and a final star, as most patterns are.
    Prefix(Box<str>),
    /// At least two runs; between each two is a `*`.
    Runs(Box<[Run]>),
}

/// What stands between two stars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Run {
    Text(Box<str>),
    /// With a `?`, which is `None` here.
    Mixed(Box<[Option<char>]>),
}

impl Glob {
    /// Compiles pieces that hold no variable.
    pub(super) fn new(pieces: &[Piece]) -> Self {
        let mut runs = vec![Vec::new()];
        for piece in pieces {
            let first = runs.len() == 1;
            let Some(run) = runs.last_mut() else { break };
            match piece {
                Piece::Text(text) => run.extend(text.chars().map(Some)),
                Piece::One => run.push(None),
                // Two stars are one.
                Piece::Star if run.is_empty() && !first => {}
                Piece::Star => runs.push(Vec::new()),
                Piece::Variable { .. } => {}
            }
        }
        let mut runs: Vec<Run> = runs.into_iter().map(Run::new).collect();
        match (runs.len(), runs.pop(), runs.first_mut()) {
            (1, Some(Run::Text(text)), _) => Glob::Exact(text),
            (2, Some(last), Some(Run::Text(text))) if last.is_empty() => {
                if text.is_empty() {
                    Glob::Any
                } else {
                    Glob::Prefix(std::mem::take(text))
                }
            }
            (_, last, _) => {
                runs.extend(last);
                Glob::Runs(runs.into())
            }
        }
    }

    /// The text that every match begins with.
    pub(super) fn prefix(&self) -> &str {
        match self {
            Glob::Exact(text) | Glob::Prefix(text) => text,
            Glob::Runs(runs) => match runs.first() {
                Some(Run::Text(text)) => text,
                _ => "",
            },
            Glob::Any => "",
        }
    }

    /// The first run at the start, the last at the end, and each of the others at the first place
    /// after the one before: if any placement fits, this one does.
    pub(super) fn matches(&self, text: &str) -> bool {
        let runs = match self {
            Glob::Any => return true,
            Glob::Exact(exact) => return **exact == *text,
            Glob::Prefix(prefix) => return text.starts_with(&**prefix),
            Glob::Runs(runs) => runs,
        };
        let [first, middle @ .., last] = &**runs else {
            return runs
                .first()
                .is_some_and(|run| run.strip_from(text) == Some(""));
        };
        let Some(rest) = first.strip_from(text) else {
            return false;
        };
        let Some(mut rest) = last.strip_from_end(rest) else {
            return false;
        };
        for run in middle {
            match run.skip_past(rest) {
                Some(after) => rest = after,
                None => return false,
            }
        }
        true
    }
}

impl Run {
    fn new(characters: Vec<Option<char>>) -> Self {
        match characters.iter().copied().collect::<Option<String>>() {
            Some(text) => Run::Text(text.into()),
            None => Run::Mixed(characters.into()),
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Run::Text(text) if text.is_empty())
    }

    /// What is left of the text after this run at its start.
    fn strip_from<'t>(&self, text: &'t str) -> Option<&'t str> {
        match self {
            Run::Text(run) => text.strip_prefix(&**run),
            Run::Mixed(run) => {
                let mut characters = text.chars();
                for wanted in run {
                    let found = characters.next()?;
                    if wanted.is_some_and(|wanted| wanted != found) {
                        return None;
                    }
                }
                Some(characters.as_str())
            }
        }
    }

    fn strip_from_end<'t>(&self, text: &'t str) -> Option<&'t str> {
        match self {
            Run::Text(run) => text.strip_suffix(&**run),
            Run::Mixed(run) => {
                let mut characters = text.chars();
                for wanted in run.iter().rev() {
                    let found = characters.next_back()?;
                    if wanted.is_some_and(|wanted| wanted != found) {
                        return None;
                    }
                }
                Some(characters.as_str())
            }
        }
    }

    /// What is left of the text after the first place where this run is.
    fn skip_past<'t>(&self, text: &'t str) -> Option<&'t str> {
        if let Run::Text(run) = self {
            return find(text, run).map(|at| &text[at + run.len()..]);
        }
        text.char_indices()
            .find_map(|(at, _)| self.strip_from(&text[at..]))
    }
}
/// Runs and texts are short: the standard library's search prepares longer than this looks.
fn find(text: &str, run: &str) -> Option<usize> {
    let (text, run) = (text.as_bytes(), run.as_bytes());
    let Some(first) = run.first() else {
        return Some(0);
    };
    let last = text.len().checked_sub(run.len())?;
    (0..=last).find(|at| text[*at] == *first && text[*at..].starts_with(run))
}
