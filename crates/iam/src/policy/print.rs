//! A policy as a document again: the same meaning, one form.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::condition::Condition;
use super::pattern::{ActionPattern, ArnPattern};
use super::principal::{PrincipalClass, Principals};
use super::statement::Statement;
use super::{Effect, Policy};

impl Serialize for Policy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document().serialize(serializer)
    }
}

impl Policy {
    fn document(&self) -> Value {
        let mut document = Map::new();
        if let Some(version) = &self.version {
            document.insert("Version".to_owned(), version.as_str().into());
        }
        if let Some(id) = &self.id {
            document.insert("Id".to_owned(), id.as_str().into());
        }
        let statements = self.statements.iter().map(statement).collect();
        document.insert("Statement".to_owned(), Value::Array(statements));
        Value::Object(document)
    }
}

fn statement(statement: &Statement) -> Value {
    let mut fields = Map::new();
    if let Some(sid) = &statement.sid {
        fields.insert("Sid".to_owned(), sid.as_str().into());
    }
    let effect = match statement.effect {
        Effect::Allow => "Allow",
        Effect::Deny => "Deny",
    };
    fields.insert("Effect".to_owned(), effect.into());
    if let Some(element) = &statement.principals {
        let name = if element.not {
            "NotPrincipal"
        } else {
            "Principal"
        };
        fields.insert(name.to_owned(), principals(element));
    }
    let actions = &statement.actions;
    let name = if actions.not { "NotAction" } else { "Action" };
    fields.insert(
        name.to_owned(),
        texts(actions.list.iter().map(ActionPattern::text)),
    );
    if let Some(resources) = &statement.resources {
        let name = if resources.not {
            "NotResource"
        } else {
            "Resource"
        };
        fields.insert(
            name.to_owned(),
            texts(resources.list.iter().map(ArnPattern::text)),
        );
    }
    if !statement.conditions.is_empty() {
        fields.insert("Condition".to_owned(), conditions(&statement.conditions));
    }
    Value::Object(fields)
}

fn principals(element: &Principals) -> Value {
    if element.bare {
        return "*".into();
    }
    let mut classes = Map::new();
    for class in PrincipalClass::ALL {
        let mut of_class = element
            .list
            .iter()
            .filter(|pattern| pattern.class == class)
            .peekable();
        if of_class.peek().is_some() {
            let names = texts(of_class.map(|pattern| pattern.text.as_str()));
            classes.insert(class.name().to_owned(), names);
        }
    }
    Value::Object(classes)
}

/// Conditions of one operator stand together, as they did in the text.
fn conditions(conditions: &[Condition]) -> Value {
    let mut operators = Map::new();
    for condition in conditions {
        let keys = operators
            .entry(condition.operator.clone())
            .or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(keys) = keys {
            let values = texts(condition.values.iter().map(String::as_str));
            keys.insert(condition.key.clone(), values);
        }
    }
    Value::Object(operators)
}

/// A list of one is its member.
fn texts<'a>(texts: impl Iterator<Item = &'a str>) -> Value {
    let mut texts: Vec<Value> = texts.map(Value::from).collect();
    match (texts.len(), texts.pop()) {
        (1, Some(text)) => text,
        (_, last) => {
            texts.extend(last);
            Value::Array(texts)
        }
    }
}
