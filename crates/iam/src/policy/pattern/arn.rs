//! Patterns over ARNs, and the ARNs that they are compared with.

use super::{Body, Context, Piece, Syntax, pieces};

/// A pattern over an ARN, each of its six parts by itself: a `*` in the Region cannot reach into
/// the account. What is not in ARN format, such as `*`, is one over the whole string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::policy) struct ArnPattern {
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
pub(in crate::policy) struct SplitArn<'a> {
    text: &'a str,
    parts: Option<[&'a str; ARN_PARTS]>,
}

impl<'a> SplitArn<'a> {
    pub(in crate::policy) fn new(text: &'a str) -> Self {
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
    pub(in crate::policy) fn is_arn(&self) -> bool {
        self.parts.is_some_and(|parts| parts[0] == "arn")
    }
}

impl ArnPattern {
    pub(in crate::policy) fn new(text: &str, variables: bool) -> Self {
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

    pub(in crate::policy) fn text(&self) -> &str {
        &self.text
    }

    /// `None`: a variable has no value in this request, and no default.
    pub(in crate::policy) fn matches(
        &self,
        candidate: &SplitArn<'_>,
        context: &Context,
    ) -> Option<bool> {
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
