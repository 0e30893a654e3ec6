//! What is known about a request beyond who, what and on what: the condition keys.

use std::borrow::Cow;

/// Condition keys and their values. A key may have several values; case does not matter in keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// Some dozen pairs: quicker to search than a map, and to build.
    pairs: Vec<(Cow<'static, str>, String)>,
}

impl Context {
    #[must_use]
    pub fn new() -> Self {
        Context::default()
    }

    /// Adds a value to a key. A key without values is absent.
    pub fn push(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let mut key = key.into();
        if key.bytes().any(|byte| byte.is_ascii_uppercase()) {
            key.to_mut().make_ascii_lowercase();
        }
        self.pairs.push((key, value.into()));
    }

    /// The values of a key, which is given in lower case.
    pub fn values(&self, key: &str) -> impl Iterator<Item = &str> {
        self.pairs
            .iter()
            .filter(move |pair| pair.0 == key)
            .map(|pair| pair.1.as_str())
    }

    /// Every key, in lower case, with each of its values.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs
            .iter()
            .map(|(key, value)| (key.as_ref(), value.as_str()))
    }

    /// The value of a key that has exactly one: policy variables take no other.
    pub(super) fn single(&self, key: &str) -> Option<&str> {
        let mut values = self.values(key);
        let value = values.next()?;
        values.next().is_none().then_some(value)
    }
}

impl<K: Into<Cow<'static, str>>, V: Into<String>> FromIterator<(K, V)> for Context {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut context = Context::new();
        for (key, value) in pairs {
            context.push(key, value);
        }
        context
    }
}
