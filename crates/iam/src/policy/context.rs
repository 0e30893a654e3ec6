//! What is known about a request beyond who, what and on what: the condition keys.

use std::borrow::Cow;

/// Condition keys and their values. A key may have several values; case does not matter in keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// Some dozen pairs: quicker to search than a map, and to build.
    pairs: Vec<(Cow<'static, str>, String)>,
    /// Keys that are known to be of many values, besides [`OF_MANY`].
    of_many: Vec<String>,
}

/// The keys that AWS documents as multivalued, of the services here; in lower case.
const OF_MANY: [&str; 10] = [
    "aws:calledvia",
    "aws:principalorgpaths",
    "aws:principalservicenameslist",
    "aws:resourceorgpaths",
    "aws:tagkeys",
    "kms:encryptioncontextkeys",
    "kms:grantoperations",
    "kms:resourcealiases",
    "secretsmanager:addreplicaregions",
    "sts:transitivetagkeys",
];

/// A key's value, where one value is asked for.
pub(super) enum Single<'a> {
    Absent,
    Value(&'a str),
    /// It has several, or may.
    Many,
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

    /// Says that a key may have several values, however many it has.
    pub fn mark_of_many(&mut self, key: &str) {
        self.of_many.push(key.to_ascii_lowercase());
    }

    /// Whether a key, in lower case, is one for several values. An identity provider's `amr` is:
    /// how somebody has authenticated themselves.
    pub(super) fn is_of_many(&self, key: &str) -> bool {
        OF_MANY.contains(&key) || key.ends_with(":amr") || self.of_many.iter().any(|it| it == key)
    }

    /// The value of a key that has exactly one: policy variables take no other.
    pub(super) fn single(&self, key: &str) -> Single<'_> {
        let mut values = self.values(key);
        match (values.next(), values.next()) {
            (None, _) => Single::Absent,
            (Some(value), None) if !self.is_of_many(key) => Single::Value(value),
            _ => Single::Many,
        }
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
