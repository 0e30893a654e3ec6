//! The users, roles and sessions that a policy's text names as principals, exchanged for other
//! names where they stand: all else of the text stays as it was written.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The text with each of its principals of the class `AWS` as `exchange` has it; `None` leaves it.
/// What is no policy names nobody.
pub fn exchange_principals<E>(
    text: &str,
    mut exchange: impl FnMut(&str) -> Result<Option<String>, E>,
) -> Result<String, E> {
    let mut exchanged = text.to_owned();
    // From the end, so that the places before stay what they are.
    for place in places(text).into_iter().rev() {
        let Ok(name) = serde_json::from_str::<String>(&text[place.clone()]) else {
            continue;
        };
        if let Some(other) = exchange(&name)? {
            let quoted = serde_json::Value::String(other).to_string();
            exchanged.replace_range(place, &quoted);
        }
    }
    Ok(exchanged)
}

/// Where they stand, with their quotes, in the order of the text.
fn places(text: &str) -> Vec<Range<usize>> {
    let statements = fields(text).into_iter().filter(named(&["Statement"]));
    let statements = statements.flat_map(|(_, value)| one_or_many(value));
    let elements = statements.flat_map(fields);
    let elements = elements.filter(named(&["Principal", "NotPrincipal"]));
    let classes = elements.flat_map(|(_, value)| fields(value));
    let names = classes.filter(named(&["AWS"]));
    let names = names.flat_map(|(_, value)| one_or_many(value));
    names
        .filter(|name| name.starts_with('"'))
        .map(|name| {
            let begin = name.as_ptr().addr() - text.as_ptr().addr();
            begin..begin + name.len()
        })
        .collect()
}

fn named<'n>(names: &'n [&'n str]) -> impl Fn(&(String, &str)) -> bool + 'n {
    |(name, _)| names.contains(&name.as_str())
}

/// The members of an object, each value as it stands in the text; none of what is no object.
fn fields(object: &str) -> Vec<(String, &str)> {
    let mut reader = serde_json::Deserializer::from_str(object);
    reader.deserialize_map(Fields).unwrap_or_default()
}

/// The members of a list, or what stands for a list of one.
fn one_or_many(value: &str) -> Vec<&str> {
    match serde_json::from_str::<Vec<&RawValue>>(value) {
        Ok(list) => list.into_iter().map(RawValue::get).collect(),
        Err(_) => vec![value],
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Vec<(String, &'de str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
            fields.push((name, value.get()));
        }
        Ok(fields)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn shouted(text: &str) -> String {
        let shout = |name: &str| Ok::<_, ()>(Some(format!("{}\"", name.to_uppercase())));
        exchange_principals(text, shout).unwrap()
    }

    #[test]
    fn only_principals_are_exchanged_and_only_they_are_touched() {
        #[rustfmt::skip]
        let table = [
            (r#"{ "Statement" : {"Principal":{"AWS" :"a"}}}"#,
             r#"{ "Statement" : {"Principal":{"AWS" :"A\""}}}"#),
            ("{\"Statement\":[\n{\"NotPrincipal\":{\"AWS\":[ \"\\u0061\",\n\"b\"],\"Service\":\"c\"}},{\"Principal\":{\"AWS\":\"d\"}}]}",
             "{\"Statement\":[\n{\"NotPrincipal\":{\"AWS\":[ \"A\\\"\",\n\"B\\\"\"],\"Service\":\"c\"}},{\"Principal\":{\"AWS\":\"D\\\"\"}}]}"),
            // A word that a principal is called by may stand elsewhere.
            (r#"{"Statement":{"Principal":{"AWS":"a"},"Condition":{"StringEquals":{"AWS":"a"}}},"Id":"a"}"#,
             r#"{"Statement":{"Principal":{"AWS":"A\""},"Condition":{"StringEquals":{"AWS":"a"}}},"Id":"a"}"#),
        ];
        for (text, expected) in table {
            assert_eq!(shouted(text), expected);
        }
        for same in [
            "",
            "{",
            "[]",
            r#""AWS""#,
            r#"{"Statement":"AWS"}"#,
            r#"{"Statement":{"Principal":"*"}}"#,
            r#"{"Statement":{"Principal":{"Federated":"a","AWS":7}}}"#,
        ] {
            assert_eq!(shouted(same), same);
        }
    }

    #[test]
    fn one_that_fails_ends_it() {
        let text = r#"{"Statement":{"Principal":{"AWS":["a","b"]}}}"#;
        let fail = |name: &str| Err::<Option<String>, _>(name.to_owned());
        assert_eq!(exchange_principals(text, fail), Err("b".to_owned()));
        let keep = |_: &str| Ok::<_, ()>(None);
        assert_eq!(exchange_principals(text, keep).unwrap(), text);
    }
}
