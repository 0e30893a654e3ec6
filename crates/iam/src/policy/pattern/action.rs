//! Patterns over actions.

use super::glob::Glob;
use super::{Syntax, pieces};

/// The action of a statement, such as `kms:Describe*`. Case does not matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::policy) struct ActionPattern {
    text: String,
    /// In lower case; `None` for the lone `*`.
    service: Option<Box<str>>,
    name: Glob,
}

impl ActionPattern {
    /// Takes `*` or `service:name`; the parser has seen to it that it is one of these.
    pub(in crate::policy) fn new(text: &str) -> Self {
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

    pub(in crate::policy) fn text(&self) -> &str {
        &self.text
    }

    pub(in crate::policy) fn service(&self) -> Option<&str> {
        self.service.as_deref()
    }

    /// The text that the name of every matching action begins with, in lower case.
    pub(in crate::policy) fn name_prefix(&self) -> &str {
        self.name.prefix()
    }

    /// Both arguments in lower case. The service was looked at before, for the whole statement,
    /// and nearly always fits: so it comes last.
    pub(in crate::policy) fn matches(&self, service: &str, name: &str) -> bool {
        self.name.matches(name)
            && self
                .service
                .as_deref()
                .is_none_or(|wanted| wanted == service)
    }
}
