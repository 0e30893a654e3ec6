//! Every broken constraint of an input, in AWS's words and the model's order.
//!
//! > 2 validation errors detected: Value null at 'secretId' failed to satisfy constraint: Member
//! > must not be null; Value 'x' at …

mod words;

use serde_json::Value;

use crate::fault::Fault;
use crate::reason::{self, Rule};
use crate::shape::{Bounds, Kind, Member, Pattern, Service, Shape};
use words::{bucket, mistyped, quoted, small, special, unexpected};

/// AWS tells the first ten.
const VIOLATIONS_MAX: usize = 10;

/// How a service puts what is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// CloudWatch Logs': `Value at 'name' failed …`
    Plain,
    /// `Value 'x' at 'name' failed …`
    Quoting,
    /// IAM's: values are not quoted, the members of a list are judged as one, and names and paths
    /// have sentences of their own.
    Iam,
    /// Organizations': the first broken rule alone, with a reason for programs.
    Organizations,
}

impl Wording {
    pub fn of(service: &Service) -> Self {
        match service.name {
            "logs" => Self::Plain,
            "iam" => Self::Iam,
            "organizations" => Self::Organizations,
            _ => Self::Quoting,
        }
    }
}

/// Checks `value` against `shape`: types first, then constraints.
pub fn validate(shape: &'static Shape, value: &Value, wording: Wording) -> Result<(), Fault> {
    let mut check = Check::new(wording);
    check.shape(shape, value)?;
    if let Some(fault) = check.first {
        return Err(fault);
    }
    if let (true, Some(sentence)) = (check.broken.is_empty(), check.special) {
        return Err(Fault::validation(sentence));
    }
    match check.broken.len() {
        0 => Ok(()),
        1 => Err(Fault::validation(format!(
            "1 validation error detected: {}",
            check.broken[0]
        ))),
        n => Err(Fault::validation(format!(
            "{n} validation errors detected: {}",
            check.broken.join("; ")
        ))),
    }
}

struct Check {
    wording: Wording,
    path: String,
    broken: Vec<String>,
    /// A whole sentence of IAM's, told if nothing else is broken.
    special: Option<String>,
    /// What Organizations says of the first that is broken.
    first: Option<Fault>,
}

impl Check {
    fn new(wording: Wording) -> Self {
        Self {
            wording,
            path: String::new(),
            broken: Vec::new(),
            special: None,
            first: None,
        }
    }

    fn shape(&mut self, shape: &'static Shape, value: &Value) -> Result<(), Fault> {
        match (&shape.kind, value) {
            (Kind::Structure(members), Value::Object(object)) => {
                let mut members: Vec<&Member> = members.iter().collect();
                if self.wording == Wording::Iam {
                    members.sort_by_key(|member| bucket(&small(member.name)));
                }
                for member in members {
                    self.member(member, object.get(member.name))?;
                }
            }
            (Kind::List { member, length, .. }, Value::Array(items)) => {
                self.length(shape, value, items.len(), *length);
                if self.wording == Wording::Iam && matches!(member.kind, Kind::String { .. }) {
                    return self.texts(member, items);
                }
                for (at, item) in items.iter().enumerate() {
                    self.inside(&format!("{}.member", at + 1), |check| match item {
                        // A place in a form's list that nobody filled.
                        Value::Null => {
                            check.broke(Rule::Missing, " null", "Member must not be null");
                            Ok(())
                        }
                        item => check.shape(member, item),
                    })?;
                }
            }
            (
                Kind::Map {
                    key,
                    value: inner,
                    length,
                },
                Value::Object(object),
            ) => {
                self.length(shape, value, object.len(), *length);
                for (name, item) in object {
                    self.map_key(shape, key, name);
                    self.inside(&format!("{name}.member"), |check| check.shape(inner, item))?;
                }
            }
            (
                Kind::String {
                    length,
                    pattern,
                    one_of,
                },
                Value::String(text),
            ) => {
                self.text(shape, value, text, *length, pattern.as_ref(), one_of);
            }
            (Kind::Blob { length }, Value::String(text)) => {
                let padding = text.bytes().rev().take_while(|b| *b == b'=').count();
                let bytes = (text.len() / 4 * 3).saturating_sub(padding);
                self.length(shape, value, bytes, *length);
            }
            (Kind::Integer { value: bounds }, Value::Number(number)) => {
                let Some(n) = whole(number).filter(|n| i32::try_from(*n).is_ok()) else {
                    return Err(mistyped("Number", "Integer"));
                };
                self.range(shape, value, n, *bounds);
            }
            (Kind::Long { value: bounds }, Value::Number(number)) => {
                let n = whole(number).ok_or_else(|| mistyped("Number", "Long"))?;
                self.range(shape, value, n, *bounds);
            }
            (Kind::Float, Value::Number(_))
            | (Kind::Timestamp, Value::Number(_) | Value::String(_))
            | (Kind::Boolean, Value::Bool(_)) => {}
            (kind, value) => return Err(unexpected(kind, value)),
        }
        Ok(())
    }

    /// A list of texts, of which one breaks a rule: IAM names the list and every rule.
    fn texts(&mut self, member: &'static Shape, items: &[Value]) -> Result<(), Fault> {
        let Kind::String {
            length,
            pattern,
            one_of,
        } = &member.kind
        else {
            return Ok(());
        };
        let mut inner = Self::new(Wording::Quoting);
        for item in items.iter().filter(|item| !item.is_null()) {
            inner.shape(member, item)?;
        }
        if inner.broken.is_empty() && !items.iter().any(Value::is_null) {
            return Ok(());
        }
        let mut rules = Vec::new();
        rules.extend(
            length
                .max
                .map(|max| format!("Member must have length less than or equal to {max}")),
        );
        rules.extend(
            length
                .min
                .map(|min| format!("Member must have length greater than or equal to {min}")),
        );
        if let Some(pattern) = pattern {
            let source = pattern.source;
            rules.push(format!(
                "Member must satisfy regular expression pattern: {source}"
            ));
            rules.push("Member must not be null".to_owned());
        }
        if !one_of.is_empty() {
            rules.push(format!(
                "Member must satisfy enum value set: [{}]",
                one_of.join(", ")
            ));
        }
        let rule = format!("Member must satisfy constraint: [{}]", rules.join(", "));
        self.broke(Rule::Pattern, "", &rule);
        Ok(())
    }

    fn member(&mut self, member: &Member, value: Option<&Value>) -> Result<(), Fault> {
        self.inside(&small(member.name), |check| match value {
            None | Some(Value::Null) => {
                if member.required {
                    check.broke(Rule::Missing, " null", "Member must not be null");
                }
                Ok(())
            }
            Some(value) => check.shape(member.shape, value),
        })
    }

    fn inside(
        &mut self,
        name: &str,
        go: impl FnOnce(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let outside = self.path.len();
        if outside > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        let answer = go(self);
        self.path.truncate(outside);
        answer
    }

    fn text(
        &mut self,
        shape: &Shape,
        value: &Value,
        text: &str,
        length: Bounds,
        pattern: Option<&Pattern>,
        one_of: &[&str],
    ) {
        self.length(shape, value, text.chars().count(), length);
        if let Some(pattern) = pattern
            && !pattern.matches(text)
        {
            let own = special(&self.path, pattern.source).filter(|_| self.wording == Wording::Iam);
            if own.is_some() {
                self.special = self.special.take().or(own);
                return;
            }
            let rule = format!(
                "Member must satisfy regular expression pattern: {}",
                pattern.source
            );
            self.broke(Rule::Pattern, &quoted(shape, value), &rule);
        }
        if !one_of.is_empty() && !one_of.contains(&text) {
            let rule = format!(
                "Member must satisfy enum value set: [{}]",
                one_of.join(", ")
            );
            self.broke(Rule::Word, &quoted(shape, value), &rule);
        }
    }

    fn map_key(&mut self, map: &Shape, key: &'static Shape, name: &str) {
        let mut inner = Self::new(self.wording);
        let Kind::String {
            length,
            pattern,
            one_of,
        } = &key.kind
        else {
            return;
        };
        inner.text(key, &Value::Null, name, *length, pattern.as_ref(), one_of);
        if !inner.broken.is_empty() {
            let rules: Vec<&str> = inner
                .broken
                .iter()
                .filter_map(|sentence| sentence.split_once("constraint: ").map(|(_, rule)| rule))
                .collect();
            let rule = format!("Map keys must satisfy constraint: [{}]", rules.join(", "));
            self.broke(Rule::Pattern, &quoted(map, &Value::Null), &rule);
        }
    }

    fn length(&mut self, shape: &Shape, value: &Value, length: usize, bounds: Bounds) {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        let rules = [Rule::Short, Rule::Long];
        self.bounds(shape, value, length, bounds, ("length", rules));
    }

    fn range(&mut self, shape: &Shape, value: &Value, number: i64, bounds: Bounds) {
        let rules = [Rule::Small, Rule::Large];
        self.bounds(shape, value, number, bounds, ("value", rules));
    }

    fn bounds(
        &mut self,
        shape: &Shape,
        value: &Value,
        found: i64,
        bounds: Bounds,
        (what, [below, above]): (&str, [Rule; 2]),
    ) {
        if let Some(min) = bounds.min
            && found < min
        {
            let rule = format!("Member must have {what} greater than or equal to {min}");
            self.broke(below, &quoted(shape, value), &rule);
        }
        if let Some(max) = bounds.max
            && found > max
        {
            let rule = format!("Member must have {what} less than or equal to {max}");
            self.broke(above, &quoted(shape, value), &rule);
        }
    }

    fn broke(&mut self, kind: Rule, value: &str, rule: &str) {
        if self.wording == Wording::Organizations && self.first.is_none() {
            self.first = Some(reason::fault(&self.path, kind));
        }
        let quoted = self.wording == Wording::Quoting;
        let value = if quoted { value } else { "" };
        if self.broken.len() < VIOLATIONS_MAX {
            self.broken.push(format!(
                "Value{value} at '{}' failed to satisfy constraint: {rule}",
                self.path
            ));
        }
    }
}

fn whole(number: &serde_json::Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let text = number.to_string();
        text.strip_suffix(".0").and_then(|whole| whole.parse().ok())
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::r#gen::{iam, kms, secretsmanager, sts};

    fn check(service: &'static Service, operation: &str, input: &Value) -> String {
        let shape = service.operation(operation).unwrap().input.unwrap();
        validate(shape, input, Wording::of(service))
            .err()
            .map(|fault| fault.message)
            .unwrap_or_default()
    }

    #[test]
    fn sentences() {
        let long = "x".repeat(5);
        #[rustfmt::skip]
        let table = [
            (&secretsmanager::SERVICE, "GetSecretValue", json!({}),
             "1 validation error detected: Value null at 'secretId' failed to satisfy constraint: Member must not be null"),
            (&secretsmanager::SERVICE, "GetSecretValue", json!({"SecretId": "a"}), ""),
            (&secretsmanager::SERVICE, "PutSecretValue", json!({"SecretId": "a", "SecretString": ""}),
             "1 validation error detected: Value at 'secretString' failed to satisfy constraint: Member must have length greater than or equal to 1"),
            (&kms::SERVICE, "Encrypt", json!({"KeyId": "a", "Plaintext": ""}),
             "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length greater than or equal to 1"),
            (&iam::SERVICE, "CreateUser", json!({"UserName": "a", "Tags": [{"Key": "k", "Value": "<b>&"}]}),
             r"1 validation error detected: Value at 'tags.1.member.value' failed to satisfy constraint: Member must satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]*"),
            (&iam::SERVICE, "UpdateAccessKey", json!({"AccessKeyId": long, "Status": "On"}),
             "2 validation errors detected: Value at 'accessKeyId' failed to satisfy constraint: Member must have length greater than or equal to 16; Value at 'status'"),
            (&iam::SERVICE, "CreateAccountAlias", json!({"AccountAlias": "a--b"}),
             "1 validation error detected: Value at 'accountAlias'"),
            (&iam::SERVICE, "CreateUser", json!({"UserName": "a b"}),
             "The specified value for userName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-"),
            (&iam::SERVICE, "CreateUser", json!({"UserName": "a b", "Path": format!("/{}/", "p".repeat(600))}),
             "1 validation error detected: Value at 'path' failed to satisfy constraint: Member must have length less than or equal to 512"),
            (&iam::SERVICE, "UntagUser", json!({"UserName": "a", "TagKeys": ["!"]}),
             r"1 validation error detected: Value at 'tagKeys' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]+, Member must not be null]"),
            (&iam::SERVICE, "UntagUser", json!({"UserName": "a", "TagKeys": [null, "b"]}),
             "1 validation error detected: Value at 'tagKeys' failed to satisfy constraint: Member must satisfy constraint: ["),
            (&iam::SERVICE, "TagUser", json!({"UserName": "a", "Tags": [{}, {"Key": "k", "Value": "v"}]}),
             "2 validation errors detected: Value at 'tags.1.member.value' failed to satisfy constraint: Member must not be null; Value at 'tags.1.member.key' failed to satisfy constraint: Member must not be null"),
            (&iam::SERVICE, "TagUser", json!({"UserName": "a", "Tags": [{}, {}, {}, {}, {}, {}]}),
             "10 validation errors detected: Value at 'tags.1.member.value'"),
            (&sts::SERVICE, "AssumeRole", json!({"RoleArn": "x".repeat(2049), "RoleSessionName": "ab", "TransitiveTagKeys": ["a", null]}),
             &format!("2 validation errors detected: Value '{}' at 'roleArn' failed", "x".repeat(2049))),
            (&kms::SERVICE, "Encrypt", json!({"KeyId": 1, "Plaintext": "AA=="}), "NUMBER_VALUE can not be converted to String"),
        ];
        for (service, operation, input, expected) in table {
            let found = check(service, operation, &input);
            assert!(
                found.starts_with(expected) && found.is_empty() == expected.is_empty(),
                "{operation} {input}: {found}"
            );
        }
    }

    #[test]
    fn logs_quotes_nothing() {
        let service = &crate::r#gen::logs::SERVICE;
        assert_eq!(
            check(service, "CreateLogGroup", &json!({"logGroupName": "a b"})),
            r"1 validation error detected: Value at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\.\-_/#A-Za-z0-9]+"
        );
    }

    #[test]
    fn plaintext_of_4097_bytes_is_too_long() {
        let text =
            base64::Engine::encode(&base64::engine::general_purpose::STANDARD, vec![0; 4097]);
        let found = check(
            &kms::SERVICE,
            "Encrypt",
            &json!({"KeyId": "a", "Plaintext": text}),
        );
        assert_eq!(
            found,
            "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096"
        );
    }
}
