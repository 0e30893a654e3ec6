//! JSON that remembers every member: a duplicate key is an error here, not the last one's win.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::MalformedPolicy;
use super::MalformedPolicy::Syntax;

/// A JSON value. The parser's own limit on nesting guards the stack; no policy comes near it.
#[derive(Debug)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// `None`: the text is not JSON.
    pub(super) fn parse(text: &str) -> Option<Node> {
        serde_json::from_str(text).ok()
    }

    /// The members of an object, whose names are unique.
    pub(super) fn fields(self) -> Result<Vec<(String, Node)>, MalformedPolicy> {
        let Node::Map(fields) = self else {
            return Err(Syntax);
        };
        let mut seen = HashSet::new();
        if fields.iter().all(|(name, _)| seen.insert(name)) {
            Ok(fields)
        } else {
            Err(Syntax)
        }
    }

    pub(super) fn text(self) -> Result<String, MalformedPolicy> {
        if let Node::Text(text) = self {
            Ok(text)
        } else {
            Err(Syntax)
        }
    }

    /// Wherever a policy takes a list, it takes the list's only member too.
    pub(super) fn one_or_many(self) -> Vec<Node> {
        if let Node::List(list) = self {
            list
        } else {
            vec![self]
        }
    }

    pub(super) fn texts(self) -> Result<Vec<String>, MalformedPolicy> {
        self.one_or_many().into_iter().map(Node::text).collect()
    }

    /// A condition's value: a number or a truth stands for its text.
    pub(super) fn scalar(self) -> Result<String, MalformedPolicy> {
        match self {
            Node::Text(text) => Ok(text),
            Node::Number(number) => Ok(number.to_string()),
            Node::Bool(truth) => Ok(truth.to_string()),
            Node::Null | Node::List(_) | Node::Map(_) => Err(Syntax),
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Node, E> {
        Ok(Node::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(serde_json::Number::from_f64(number).map_or(Node::Null, Node::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(member) = members.next_element()? {
            list.push(member);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while let Some(member) = members.next_entry()? {
            fields.push(member);
        }
        Ok(Node::Map(fields))
    }
}
