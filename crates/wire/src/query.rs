//! awsQuery: a form with dotted names becomes a value; a value becomes XML.

use std::collections::BTreeMap;
use std::str::FromStr;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use crate::fault::Fault;
use crate::shape::{Kind, Operation, Protocol, Service, Shape};
use crate::time::Timestamp;

/// More pairs than any operation of IAM or STS takes.
pub const FORM_PAIRS_MAX: usize = 2_000;
/// How many places of a list a request may pass over at once.
const PASSED_OVER_MAX: u64 = 10;
/// Where faults are that no service has made.
const FAULT_NAMESPACE: &str = "http://webservices.amazon.com/AWSFault/2005-15-09";

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
            Some(list(member, &items)?)
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

/// A list from pairs whose names begin with a place: `2.Key`. Without one, it is the first place.
/// Places that nobody fills are there all the same, if there are not too many of them.
fn list(member: &Shape, items: &[(&str, &str)]) -> Result<Value, Fault> {
    let mut places: BTreeMap<u64, Vec<(&str, &str)>> = BTreeMap::new();
    for (name, text) in items {
        let (first, rest) = name.split_once('.').unwrap_or((name, ""));
        let (number, inside) = match place(first)? {
            Some(number) => (number, rest),
            None => (1, *name),
        };
        if number == 0 {
            return Err(Fault::serialization("0 is not a valid index"));
        }
        if inside.len() < name.len() && place(rest.split('.').next().unwrap_or(""))?.is_some() {
            return Err(Fault::serialization(
                "Two index elements may not occur back to back",
            ));
        }
        places.entry(number).or_default().push((inside, text));
    }
    let nothing = || match member.kind {
        Kind::Structure(_) => json!({}),
        _ => Value::Null,
    };
    let mut list = Vec::new();
    let mut next = 1;
    for (number, pairs) in places {
        let passed_over = number - next;
        if passed_over > PASSED_OVER_MAX {
            return Err(Fault::serialization(format!(
                "Excessively sparse input would skip {passed_over} list elements"
            )));
        }
        list.extend((next..number).map(|_| nothing()));
        list.push(read(member, &pairs)?.unwrap_or_else(nothing));
        next = number.saturating_add(1);
    }
    Ok(Value::Array(list))
}

/// A place in a list, if that is what a part of a name says.
fn place(part: &str) -> Result<Option<u64>, Fault> {
    if part.starts_with('-') {
        return Err(Fault::serialization(format!(
            "Key {part} may not have a leading '-'"
        )));
    }
    let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    // What is too large for the type is too far away in any case.
    Ok(digits.then(|| part.parse().unwrap_or(u64::MAX)))
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
        Kind::Integer { .. } => json!(number::<i32>(text)?),
        Kind::Long { .. } => json!(number::<i64>(text)?),
        Kind::Float => json!(text.parse::<f64>().map_err(|_| bad("Double"))?),
        Kind::Boolean => match text {
            "true" | "1" => json!(true),
            "false" | "0" => json!(false),
            _ => return Err(bad("Boolean")),
        },
        _ => json!(text),
    })
}

/// A sign and leading zeros are fine; of what is no number AWS says nothing but that.
fn number<T: FromStr>(text: &str) -> Result<T, Fault> {
    if text.is_empty() {
        return Err(Fault::serialization("missing value for decimal type"));
    }
    text.parse().map_err(|_| Fault::serialization(""))
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
    let namespace = match fault.is_unrouted() {
        true => FAULT_NAMESPACE,
        false => namespace(service),
    };
    let mut out = format!("<ErrorResponse xmlns=\"{namespace}\">\n");
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
                escape(&moment.whole().iso8601(), out);
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
        let table = [
            ("+900", Ok(900)),
            ("0900", Ok(900)),
            ("-1", Ok(-1)),
            ("2147483647", Ok(2_147_483_647)),
            ("2147483648", Err("")),
            ("900.0", Err("")),
            (" 900", Err("")),
            ("soon", Err("")),
            ("", Err("missing value for decimal type")),
        ];
        for (text, expected) in table {
            let pairs = [("DurationSeconds".to_owned(), text.to_owned())];
            let read = parse(operation, &pairs);
            let read = read
                .as_ref()
                .map(|value| value["DurationSeconds"].as_i64().unwrap())
                .map_err(|fault| fault.message.as_str());
            assert_eq!(read, expected, "{text}");
        }
    }

    #[test]
    fn places_in_a_list() {
        let operation = iam::SERVICE.operation("TagUser").unwrap();
        let nothing = || json!({});
        let team = || json!({"Key": "team"});
        let parsed = |names: &[&str]| {
            let pair = |name: &&str| (format!("Tags.member.{name}"), "team".to_owned());
            let pairs: Vec<_> = names.iter().map(pair).collect();
            parse(operation, &pairs)
                .map(|value| value["Tags"].clone())
                .map_err(|fault| fault.message)
        };
        let sparse =
            |skipped: u64| format!("Excessively sparse input would skip {skipped} list elements");
        #[rustfmt::skip]
        let table: [(&[&str], Result<Value, String>); 14] = [
            (&["1.Key"],                    Ok(json!([team()]))),
            (&["01.Key", "1.Weather"],      Ok(json!([team()]))),
            (&["Key"],                      Ok(json!([team()]))),
            (&["3.Key"],                    Ok(json!([nothing(), nothing(), team()]))),
            (&["3.Key", "1.Key"],           Ok(json!([team(), nothing(), team()]))),
            (&["+1.Key"],                   Ok(json!([nothing()]))),
            (&["one.Key"],                  Ok(json!([nothing()]))),
            (&["11.Key", "22.Key", "1.Key"], Ok(Value::Array((1..=22)
                .map(|at| if [1, 11, 22].contains(&at) { team() } else { nothing() }).collect()))),
            (&["0.Key"],                    Err("0 is not a valid index".to_owned())),
            (&["-1.Key"],                   Err("Key -1 may not have a leading '-'".to_owned())),
            (&["1.0.Key"],                  Err("Two index elements may not occur back to back".to_owned())),
            (&["12.Key"],                   Err(sparse(11))),
            (&["1.Key", "13.Key"],          Err(sparse(11))),
            (&["99999999999999999999.Key"], Err(sparse(u64::MAX - 1))),
        ];
        for (names, expected) in table {
            assert_eq!(parsed(names), expected, "{names:?}");
        }
        let keys = iam::SERVICE.operation("UntagUser").unwrap();
        let pairs = [("TagKeys.member.2".to_owned(), "team".to_owned())];
        assert_eq!(
            parse(keys, &pairs).unwrap(),
            json!({"TagKeys": [null, "team"]})
        );
        let pairs = [("TagKeys".to_owned(), String::new())];
        assert_eq!(parse(keys, &pairs).unwrap(), json!({"TagKeys": []}));
    }

    #[test]
    fn dates_are_whole_seconds() {
        let operation = sts::SERVICE.operation("GetSessionToken").unwrap();
        let output = json!({"Credentials": {"Expiration": 1_700_000_000.987}});
        let xml = answer(&sts::SERVICE, operation, &output, "id");
        assert!(
            xml.contains("<Expiration>2023-11-14T22:13:20Z</Expiration>"),
            "{xml}"
        );
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
