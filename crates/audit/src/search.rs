//! What of the trail is asked for. Pure: whether a record, or a part of it, is.

use crate::model::Record;

/// What has to be true of the uses that are looked for. What is not said is anything.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Its principals did it, or it was done with its things.
    pub account: Option<String>,
    pub action: Option<Pattern>,
    pub resource: Option<Pattern>,
    pub principal: Option<Pattern>,
    pub denied: bool,
    pub since_ms: Option<i64>,
}

/// A page of what is asked for: numbers between `after` and `before`, both not in it.
#[derive(Debug, Clone, Default)]
pub struct Search {
    pub filter: Filter,
    pub after: Option<i64>,
    pub before: Option<i64>,
    pub limit: i64,
}

/// A text in which `*` stands for anything; without one, whatever contains it. Case is ignored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<String>);

impl Pattern {
    pub fn new(text: &str) -> Self {
        let text = text.to_ascii_lowercase();
        let pieces: Vec<String> = text.split('*').map(str::to_owned).collect();
        match pieces.as_slice() {
            [piece] => Self(vec![String::new(), piece.clone(), String::new()]),
            _ => Self(pieces),
        }
    }

    /// Each piece where it first fits: that is enough, as only `*` stands between them.
    pub fn matches(&self, text: &str) -> bool {
        let text = text.to_ascii_lowercase();
        let Some((first, [between @ .., last])) = self.0.split_first() else {
            return false;
        };
        let Some(mut rest) = text.strip_prefix(first.as_str()) else {
            return false;
        };
        for piece in between {
            let Some(at) = rest.find(piece.as_str()) else {
                return false;
            };
            rest = &rest[at + piece.len()..];
        }
        rest.ends_with(last.as_str())
    }
}

impl Filter {
    /// Whether nearly every record may be what is asked for.
    pub(crate) fn is_open(&self) -> bool {
        let texts = [&self.action, &self.resource, &self.principal];
        let said = self.denied || self.account.is_some() || self.since_ms.is_some();
        !said && texts.iter().all(|text| text.is_none())
    }

    pub(crate) fn is_too_old(&self, record: &Record) -> bool {
        self.since_ms
            .is_some_and(|since_ms| record.at_ms < since_ms)
    }

    /// The uses of a record that are asked for, if there are any.
    pub(crate) fn keep(&self, mut record: Record) -> Option<Record> {
        let fits = |pattern: &Option<Pattern>, text: &str| {
            pattern.as_ref().is_none_or(|pattern| pattern.matches(text))
        };
        if self.is_too_old(&record) || !fits(&self.principal, &record.principal) {
            return None;
        }
        let entries = std::mem::take(&mut record.entries);
        let wanted = |entry: &crate::model::Entry| {
            let theirs =
                |account: &String| record.account == *account || record.owner_of(entry) == account;
            self.account.as_ref().is_none_or(theirs)
                && fits(&self.action, &entry.action)
                && fits(&self.resource, &entry.resource)
                && !(self.denied && entry.allowed)
        };
        let kept: Vec<_> = entries.into_iter().filter(wanted).collect();
        record.entries = kept;
        (!record.entries.is_empty()).then_some(record)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn patterns() {
        #[rustfmt::skip]
        let table = [
            ("getsecret",   "secretsmanager:GetSecretValue", true),
            ("kms:*",       "kms:Decrypt",                   true),
            ("kms:*",       "xkms:Decrypt",                  false),
            ("*:user/jo",   "arn:aws:iam::1:user/jo",        true),
            ("*:user/jo",   "arn:aws:iam::1:user/joan",      false),
            ("*a*a",        "a",                             false),
            ("a*a",         "aa",                            true),
            ("*",           "",                              true),
            ("*b*c*",       "abxcx",                         true),
            ("*c*b*",       "abxcx",                         false),
        ];
        for (pattern, text, matches) in table {
            assert_eq!(
                Pattern::new(pattern).matches(text),
                matches,
                "{pattern} {text}"
            );
        }
    }

    /// The textbook's way, which takes its time.
    fn slow(pattern: &[u8], text: &[u8]) -> bool {
        match pattern.split_first() {
            None => text.is_empty(),
            Some((b'*', rest)) => (0..=text.len()).any(|at| slow(rest, &text[at..])),
            Some((byte, rest)) => text.first() == Some(byte) && slow(rest, &text[1..]),
        }
    }

    proptest! {
        #[test]
        fn patterns_mean_what_globs_mean(pattern in r"[ab*]{0,6}\*[ab*]{0,6}", text in "[ab]{0,9}") {
            let wanted = slow(pattern.as_bytes(), text.as_bytes());
            prop_assert_eq!(Pattern::new(&pattern).matches(&text), wanted);
        }
    }

    fn record() -> Record {
        serde_json::from_value(json!({
        "at_ms": 10, "account": "1", "owner": "1", "region": "r",
        "principal": "arn:aws:iam::1:user/jo", "entries": [
            {"action": "secretsmanager:GetSecretValue", "resource": "mine", "allowed": true,
             "because": "b"},
            {"action": "kms:Decrypt", "resource": "theirs", "owner": "2", "allowed": false,
             "because": "b"},
        ]}))
        .unwrap()
    }

    #[test]
    fn a_record_is_cut_down_to_what_is_asked_for() {
        let some = |text: &str| Some(Pattern::new(text));
        let none = Filter::default;
        #[rustfmt::skip]
        let table: [(Filter, &[&str]); 9] = [
            (none(),                                           &["mine", "theirs"]),
            (Filter { denied: true, ..none() },                &["theirs"]),
            (Filter { account: Some("1".into()), ..none() },   &["mine", "theirs"]),
            (Filter { account: Some("2".into()), ..none() },   &["theirs"]),
            (Filter { account: Some("3".into()), ..none() },   &[]),
            (Filter { action: some("secretsmanager:*"), ..none() }, &["mine"]),
            (Filter { principal: some("user/jan"), ..none() }, &[]),
            (Filter { resource: some("mine"), denied: true, ..none() }, &[]),
            (Filter { since_ms: Some(11), ..none() },          &[]),
        ];
        for (filter, wanted) in table {
            let kept = filter
                .keep(record())
                .map(|kept| kept.entries)
                .unwrap_or_default();
            let kept: Vec<_> = kept.iter().map(|entry| entry.resource.as_str()).collect();
            assert_eq!(kept, wanted, "{filter:?}");
        }
    }

    /// What a record does not tell an account can't be asked for either.
    #[test]
    fn what_is_hidden_is_not_found() {
        let seen = || record().seen_by("1");
        let account = Filter {
            account: Some("2".into()),
            ..Filter::default()
        };
        let resource = Filter {
            resource: Some(Pattern::new("theirs")),
            ..Filter::default()
        };
        let kept = |filter: Filter| filter.keep(seen()).map(|kept| kept.entries.len());
        assert_eq!(kept(Filter::default()), Some(2));
        assert_eq!(kept(resource), None);
        // Its own account's are found by the record, whoever owns the things.
        assert_eq!(kept(account), None);
    }
}
