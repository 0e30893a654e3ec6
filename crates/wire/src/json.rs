//! awsJson1.1 and restJson1: bodies to values and back, and how a fault looks.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::fault::Fault;
use crate::shape::{Kind, Location, Operation, Protocol, Service, Shape};

/// Nothing that AWS sends nests deeper.
pub const DEPTH_MAX: usize = 64;

/// Reads a body: an object, or nothing at all.
pub fn parse(body: &[u8]) -> Result<Value, Fault> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Object(Map::new()));
    }
    if deeper_than(body, DEPTH_MAX) {
        return Err(Fault::serialization("The request is nested too deeply."));
    }
    match serde_json::from_slice(body) {
        Ok(value @ Value::Object(_)) => Ok(value),
        // Neither the body nor where it broke: it may be a secret.
        _ => Err(Fault::serialization(
            "The request body is not a JSON object.",
        )),
    }
}

fn deeper_than(body: &[u8], max: usize) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for byte in body {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => depth += 1,
            b'}' | b']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > max {
            return true;
        }
    }
    false
}

/// Adds what the path and the query string hold to a REST body.
pub fn place_rest_members(
    operation: &Operation,
    labels: &[(&str, String)],
    query: &[(String, String)],
    body: &mut Value,
) {
    let (Some(shape), Value::Object(object)) = (operation.input, body) else {
        return;
    };
    let Kind::Structure(members) = &shape.kind else {
        return;
    };
    for member in *members {
        match member.location {
            Location::Body => {}
            Location::Path(name) => {
                // The body can't speak for the path.
                object.remove(member.name);
                if let Some((_, value)) = labels.iter().find(|(label, _)| *label == name) {
                    object.insert(member.name.to_owned(), Value::String(value.clone()));
                }
            }
            Location::Query(name) => {
                object.remove(member.name);
                let mut values = query
                    .iter()
                    .filter(|(key, _)| key == name)
                    .map(|(_, v)| json!(v))
                    .peekable();
                if values.peek().is_some() {
                    let value = match member.shape.kind {
                        Kind::List { .. } => Value::Array(values.collect()),
                        _ => values.next().unwrap_or_default(),
                    };
                    object.insert(member.name.to_owned(), value);
                }
            }
        }
    }
}

/// Puts words that a model lists into the model's case: Batch takes `exit` for `EXIT`.
pub fn fold_words(shape: &Shape, value: &mut Value) {
    match (&shape.kind, value) {
        (Kind::Structure(members), Value::Object(object)) => {
            for member in *members {
                if let Some(value) = object.get_mut(member.name) {
                    fold_words(member.shape, value);
                }
            }
        }
        (Kind::List { member, .. }, Value::Array(items)) => {
            items.iter_mut().for_each(|item| fold_words(member, item));
        }
        (Kind::String { one_of, .. }, Value::String(text)) => {
            if let Some(word) = one_of.iter().find(|word| word.eq_ignore_ascii_case(text)) {
                (*word).clone_into(text);
            }
        }
        _ => {}
    }
}

/// A validated value as the operation's input.
pub fn decode<T: DeserializeOwned>(value: Value) -> Result<T, Fault> {
    // The decoder's own words could quote the input.
    serde_json::from_value(value)
        .map_err(|_| Fault::serialization("The request body does not have the operation's form."))
}

/// An answer as a value; `()` is null, and has no body.
pub fn encode<T: Serialize>(output: &T) -> Result<Value, Fault> {
    serde_json::to_value(output).map_err(|_| Fault::internal())
}

/// A fault's body. Secrets Manager and Organizations capitalise `Message`, nobody else does.
pub fn fault_body(service: &Service, fault: &Fault) -> String {
    let member = if ["organizations", "secretsmanager"].contains(&service.name) {
        "Message"
    } else {
        "message"
    };
    let mut body = Map::new();
    if matches!(service.protocol, Protocol::Json { .. }) {
        body.insert("__type".to_owned(), json!(fault.code));
    }
    if !fault.message.is_empty() {
        body.insert(member.to_owned(), json!(fault.message));
    }
    if let Some(reason) = &fault.reason {
        body.insert("Reason".to_owned(), json!(reason));
    }
    Value::Object(body).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::r#gen::batch;

    #[test]
    fn depth_is_limited() {
        let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
        assert!(parse(deep.as_bytes()).is_err());
        assert!(parse(br#"{"a": "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["}"#).is_ok());
        assert!(parse(b"[]").is_err());
        assert_eq!(parse(b" ").unwrap(), json!({}));
    }

    #[test]
    fn path_and_query_are_members_and_the_body_cannot_override_them() {
        let operation = batch::SERVICE.operation("UntagResource").unwrap();
        let mut body = json!({"resourceArn": "forged", "tagKeys": ["forged"]});
        let query = [
            ("tagKeys".to_owned(), "a".to_owned()),
            ("tagKeys".to_owned(), "b".to_owned()),
        ];
        place_rest_members(
            operation,
            &[("resourceArn", "arn".to_owned())],
            &query,
            &mut body,
        );
        assert_eq!(body, json!({"resourceArn": "arn", "tagKeys": ["a", "b"]}));
    }
}
