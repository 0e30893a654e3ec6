//! awsQuery: a form with dotted names becomes a value; a value becomes XML.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use crate::fault::Fault;
use crate::shape::{Kind, Operation, Protocol, Service, Shape};
use crate::time::Timestamp;

/// More pairs than any operation of IAM or STS takes.
pub const FORM_PAIRS_MAX: usize = 2_000;

/// `a=1&b=x+y`, decoded.
pub fn form(text: &str) -> Result<Vec<(String, String)>, Fault> {
    let decode = |part: &str| {
        percent_decode_str(&part.replace('+', " "))
            .decode_utf8()
            .map(std::borrow::Cow::into_owned)
            .map_err(|_| Fault::serialization("The request is not UTF-8."))
    };
    let pairs: Vec<&str> = text.split('&').filter(|pair| !pair.is_empty()).collect();
    if pairs.len() > FORM_PAIRS_MAX {
        return Err(Fault::serialization("The request has too many parameters."));
    }
    pairs
        .into_iter()
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(key)?, decode(value)?))
        })
        .collect()
}

/// The operation's input from its form.
pub fn parse(operation: &Operation, form: &[(String, String)]) -> Result<Value, Fault> {
    let Some(shape) = operation.input else {
        return Ok(Value::Object(Map::new()));
    };
    let pairs: Vec<(&str, &str)> = form.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    Ok(read(shape, &pairs)?.unwrap_or_else(|| json!({})))
}

/// The value of `shape` from pairs whose names are relative to it: `""` is the value itself.
fn read(shape: &Shape, pairs: &[(&str, &str)]) -> Result<Option<Value>, Fault> {
    if pairs.is_empty() {
        return Ok(None);
    }
    Ok(match &shape.kind {
        Kind::Structure(members) => {
            let mut object = Map::new();
            for member in *members {
                if let Some(value) = read(member.shape, &below(pairs, member.name))? {
                    object.insert(member.name.to_owned(), value);
                }
            }
            Some(Value::Object(object))
        }
        Kind::List {
            member, flattened, ..
        } => {
            let items = if *flattened {
                pairs.to_vec()
            } else {
                below(pairs, "member")
            };
            let mut numbers: Vec<u32> = items
                .iter()
                .filter_map(|(name, _)| name.split('.').next().and_then(|n| n.parse().ok()))
                .collect();
            numbers.sort_unstable();
            numbers.dedup();
            let mut list = Vec::new();
            for number in numbers {
                list.extend(read(member, &below(&items, &number.to_string()))?);
            }
            Some(Value::Array(list))
        }
        // No operation of IAM or STS that is offered takes a map.
        Kind::Map { .. } => None,
        _ => pairs
            .iter()
            .find(|(name, _)| name.is_empty())
            .map(|(_, text)| scalar(shape, text))
            .transpose()?,
    })
}

/// The pairs under `name.`, with that prefix taken off.
fn below<'a>(pairs: &[(&'a str, &'a str)], name: &str) -> Vec<(&'a str, &'a str)> {
    pairs
        .iter()
        .filter_map(|(key, value)| {
            let rest = key.strip_prefix(name)?;
            let rest = if rest.is_empty() {
                rest
            } else {
                rest.strip_prefix('.')?
            };
            Some((rest, *value))
        })
        .collect()
}

fn scalar(shape: &Shape, text: &str) -> Result<Value, Fault> {
    let bad =
        |wanted: &str| Fault::serialization(format!("{text} is not a valid value for {wanted}"));
    Ok(match shape.kind {
        Kind::Integer { .. } | Kind::Long { .. } => {
            json!(text.parse::<i64>().map_err(|_| bad("Integer"))?)
        }
        Kind::Float => json!(text.parse::<f64>().map_err(|_| bad("Double"))?),
        Kind::Boolean => match text {
            "true" => json!(true),
            "false" => json!(false),
            _ => return Err(bad("Boolean")),
        },
        _ => json!(text),
    })
}

/// A whole answer: `<GetUserResponse><GetUserResult>…</GetUserResult><ResponseMetadata>…`.
pub fn answer(
    service: &Service,
    operation: &Operation,
    output: &Value,
    request_id: &str,
) -> String {
    let mut out = String::with_capacity(512);
    let name = operation.name;
    out.push_str(&format!(
        "<{name}Response xmlns=\"{}\">\n",
        namespace(service)
    ));
    if let (Some(shape), Some(wrapper)) = (operation.output, operation.result_wrapper) {
        write(shape, wrapper, output, &mut out);
    }
    element(
        "ResponseMetadata",
        |out| element("RequestId", |out| escape(request_id, out), out),
        &mut out,
    );
    out.push_str(&format!("\n</{name}Response>\n"));
    out
}

/// A fault: `<ErrorResponse><Error><Type>Sender</Type><Code>…`.
pub fn fault_body(service: &Service, fault: &Fault, request_id: &str) -> String {
    let who = if fault.is_internal() {
        "Receiver"
    } else {
        "Sender"
    };
    let mut out = format!("<ErrorResponse xmlns=\"{}\">\n", namespace(service));
    element(
        "Error",
        |out| {
            element("Type", |out| escape(who, out), out);
            element("Code", |out| escape(&fault.code, out), out);
            if !fault.message.is_empty() {
                element("Message", |out| escape(&fault.message, out), out);
            }
        },
        &mut out,
    );
    element("RequestId", |out| escape(request_id, out), &mut out);
    out.push_str("\n</ErrorResponse>\n");
    out
}

fn namespace(service: &Service) -> &'static str {
    match service.protocol {
        Protocol::Query { namespace, .. } => namespace,
        _ => "",
    }
}

fn write(shape: &Shape, name: &str, value: &Value, out: &mut String) {
    if value.is_null() {
        return;
    }
    element(
        name,
        |out| match (&shape.kind, value) {
            (Kind::Structure(members), Value::Object(object)) => {
                for member in *members {
                    if let Some(value) = object.get(member.name) {
                        write(member.shape, member.name, value, out);
                    }
                }
            }
            (Kind::List { member, .. }, Value::Array(items)) => {
                items
                    .iter()
                    .for_each(|item| write(member, "member", item, out));
            }
            (Kind::Map { value: inner, .. }, Value::Object(object)) => {
                for (key, value) in object {
                    element(
                        "entry",
                        |out| {
                            element("key", |out| escape(key, out), out);
                            write(inner, "value", value, out);
                        },
                        out,
                    );
                }
            }
            (Kind::Timestamp, Value::Number(_)) => {
                let moment: Timestamp = serde_json::from_value(value.clone()).unwrap_or_default();
                escape(&moment.iso8601(), out);
            }
            (_, Value::String(text)) => escape(text, out),
            (_, other) => out.push_str(&other.to_string()),
        },
        out,
    );
}

fn element(name: &str, inside: impl FnOnce(&mut String), out: &mut String) {
    out.push_str(&format!("<{name}>"));
    inside(out);
    out.push_str(&format!("</{name}>"));
}

/// Text for an element. Control characters that XML 1.0 can't hold become `?`.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' => out.push(c),
            c if u32::from(c) < 0x20 || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('?'),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::r#gen::{iam, sts};

    #[test]
    fn dotted_names_are_structures_and_lists() {
        let operation = iam::SERVICE.operation("CreateUser").unwrap();
        let pairs = form(
            "Action=CreateUser&UserName=a+b&Tags.member.2.Key=k2&Tags.member.2.Value=&Tags.member.1.Key=k%2F1&Tags.member.1.Value=v",
        )
        .unwrap();
        assert_eq!(
            parse(operation, &pairs).unwrap(),
            json!({"UserName": "a b", "Tags": [{"Key": "k/1", "Value": "v"}, {"Key": "k2", "Value": ""}]})
        );
    }

    #[test]
    fn numbers_are_numbers() {
        let operation = sts::SERVICE.operation("AssumeRole").unwrap();
        let pairs = form("RoleArn=r&DurationSeconds=900").unwrap();
        assert_eq!(
            parse(operation, &pairs).unwrap(),
            json!({"RoleArn": "r", "DurationSeconds": 900})
        );
        let pairs = form("DurationSeconds=soon").unwrap();
        assert!(parse(operation, &pairs).is_err());
    }

    #[test]
    fn answers_are_escaped() {
        let operation = sts::SERVICE.operation("GetCallerIdentity").unwrap();
        let xml = answer(
            &sts::SERVICE,
            operation,
            &json!({"UserId": "<&>", "Account": "1"}),
            "id",
        );
        assert!(xml.contains("<GetCallerIdentityResult><UserId>&lt;&amp;&gt;</UserId><Account>1</Account></GetCallerIdentityResult>"), "{xml}");
    }
}
