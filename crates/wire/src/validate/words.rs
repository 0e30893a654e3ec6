//! The words for what is broken: values as AWS quotes them, and sentences of their own.

use std::fmt::Write as _;

use serde_json::Value;

use crate::fault::Fault;
use crate::shape::{Kind, Shape};

/// A value is quoted back whole, unless it is beyond anything that is taken.
const QUOTED_CHARS_MAX: usize = 65_536;

/// IAM tells several broken members in the order of a Java hash table of sixteen buckets.
pub fn bucket(member: &str) -> u32 {
    let hash = member.chars().fold(0_u32, |hash, c| {
        hash.wrapping_mul(31).wrapping_add(u32::from(c))
    });
    (hash ^ (hash >> 16)) & 15
}

/// `tags.1.member.value`, `secretId`: the first letter is small, whatever the member's is.
pub fn small(name: &str) -> String {
    let mut name = name.to_owned();
    name[..1].make_ascii_lowercase();
    name
}

/// IAM's sentence about a name or a path that breaks its pattern.
pub fn special(path: &str, pattern: &str) -> Option<String> {
    let rule = match pattern {
        r"[\w+=,.@-]+" => {
            "It must contain only alphanumeric characters and/or the following: +=,.@_-"
        }
        _ if path == "path" || path == "newPath" => {
            "It must begin and end with / and contain only alphanumeric characters and/or / characters."
        }
        _ if path == "pathPrefix" => {
            "It must begin with the / character and contain only alphanumeric characters and/or / characters."
        }
        _ => return None,
    };
    Some(format!("The specified value for {path} is invalid. {rule}"))
}

/// ` 'text'`, or nothing for what is sensitive. Composites print as Java does.
pub fn quoted(shape: &Shape, value: &Value) -> String {
    if shape.sensitive || matches!(shape.kind, Kind::Blob { .. }) {
        return String::new();
    }
    let mut text = String::new();
    java(shape, value, &mut text);
    if text.chars().count() > QUOTED_CHARS_MAX {
        text = text
            .chars()
            .take(QUOTED_CHARS_MAX)
            .chain("...".chars())
            .collect();
    }
    format!(" '{text}'")
}

fn java(shape: &Shape, value: &Value, out: &mut String) {
    match (&shape.kind, value) {
        _ if shape.sensitive => out.push_str("***"),
        (Kind::Structure(members), Value::Object(object)) => {
            let _ = write!(out, "{}(", shape.name);
            for (at, member) in members.iter().enumerate() {
                let _ = write!(out, "{}{}=", if at > 0 { ", " } else { "" }, member.name);
                java(
                    member.shape,
                    object.get(member.name).unwrap_or(&Value::Null),
                    out,
                );
            }
            out.push(')');
        }
        (Kind::List { member, .. }, Value::Array(items)) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { ", " } else { "" });
                java(member, item, out);
            }
            out.push(']');
        }
        (_, Value::String(text)) => out.push_str(text),
        (_, Value::Object(_)) => out.push_str("{}"),
        (_, other) => {
            let _ = write!(out, "{other}");
        }
    }
}

pub fn unexpected(kind: &Kind, value: &Value) -> Fault {
    let wanted = match kind {
        Kind::Structure(_) | Kind::Map { .. } | Kind::List { .. } => {
            return Fault::serialization(
                "Unexpected token or field value where a structure, map or list is expected.",
            );
        }
        Kind::String { .. } => "String",
        Kind::Blob { .. } => "Blob",
        Kind::Integer { .. } => "Integer",
        Kind::Long { .. } => "Long",
        Kind::Float => "Double",
        Kind::Boolean => "Boolean",
        Kind::Timestamp => "Timestamp",
    };
    match value {
        Value::Object(_) => {
            Fault::serialization("Start of structure or map found where not expected.")
        }
        Value::Array(_) => Fault::serialization("Start of list found where not expected"),
        Value::String(_) => mistyped("STRING_VALUE", wanted),
        Value::Number(_) => mistyped("NUMBER_VALUE", wanted),
        Value::Bool(true) => mistyped("TRUE_VALUE", wanted),
        Value::Bool(false) => mistyped("FALSE_VALUE", wanted),
        Value::Null => mistyped("NULL_VALUE", wanted),
    }
}

pub fn mistyped(found: &str, wanted: &str) -> Fault {
    Fault::serialization(format!("{found} can not be converted to {wanted}"))
}
