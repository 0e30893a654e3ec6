//! Structures and enums as plain Rust types.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::model::{Model, Shape};
use super::names::{field, pascal};

pub fn all(model: &Model) -> Result<String> {
    let mut inputs = BTreeSet::new();
    for operation in model.operations.values() {
        if let Some(input) = &operation.input {
            reach(model, &input.shape, &mut inputs);
        }
    }
    let mut out = String::new();
    for (name, shape) in &model.shapes {
        match shape.kind.as_str() {
            "structure" => out += &structure(model, name, shape, inputs.contains(name))?,
            "string" if !shape.one_of.is_empty() => out += &one_of(name, shape),
            _ => {}
        }
    }
    Ok(out)
}

fn reach(model: &Model, name: &str, found: &mut BTreeSet<String>) {
    if !found.insert(name.to_owned()) {
        return;
    }
    let shape = &model.shapes[name];
    for (_, member) in shape.members() {
        reach(model, &member.shape, found);
    }
    for part in [&shape.member, &shape.key, &shape.value]
        .into_iter()
        .flatten()
    {
        reach(model, &part.shape, found);
    }
}

fn rust_type(model: &Model, name: &str) -> Result<String> {
    let shape = &model.shapes[name];
    let inner = |part: &Option<super::model::Reference>| match part {
        Some(part) => rust_type(model, &part.shape),
        None => bail!("{name} has no member"),
    };
    Ok(match shape.kind.as_str() {
        "structure" => pascal(name),
        "string" if !shape.one_of.is_empty() => pascal(name),
        "string" if shape.sensitive => "Sensitive".to_owned(),
        "string" => "String".to_owned(),
        "blob" => "Blob".to_owned(),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" | "double" => "f64".to_owned(),
        "boolean" => "bool".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        "list" => format!("Vec<{}>", inner(&shape.member)?),
        "map" => format!("BTreeMap<{}, {}>", inner(&shape.key)?, inner(&shape.value)?),
        other => bail!("{name}: no type for {other}"),
    })
}

/// Inputs are validated before they are decoded, so what is required there is no `Option`. AWS's
/// answers leave out members that their model calls required; so everything is an `Option` there.
fn structure(model: &Model, name: &str, shape: &Shape, input: bool) -> Result<String> {
    let required = |member: &str| input && shape.required.iter().any(|r| r == member);
    let default = if has_default(model, name, input) {
        "Default, "
    } else {
        ""
    };
    let mut out = format!(
        "#[derive(Clone, Debug, {default}PartialEq, Serialize, Deserialize)]\npub struct {} {{\n",
        pascal(name)
    );
    for (member, reference) in shape.members() {
        let inner = rust_type(model, &reference.shape)?;
        if required(member) {
            let _ = writeln!(
                out,
                "#[serde(rename = {member:?})] pub {}: {inner},",
                field(member)
            );
        } else {
            let _ = writeln!(
                out,
                "#[serde(rename = {member:?}, skip_serializing_if = \"Option::is_none\")] pub {}: Option<{inner}>,",
                field(member)
            );
        }
    }
    Ok(out + "}\n\n")
}

/// A structure can start empty unless something it must have is a choice between words.
fn has_default(model: &Model, name: &str, input: bool) -> bool {
    let shape = &model.shapes[name];
    !input
        || shape
            .members()
            .filter(|(member, _)| shape.required.iter().any(|r| r == member))
            .all(|(_, reference)| {
                let inner = &model.shapes[&reference.shape];
                match inner.kind.as_str() {
                    "string" => inner.one_of.is_empty(),
                    "structure" => has_default(model, &reference.shape, input),
                    _ => true,
                }
            })
}

fn one_of(name: &str, shape: &Shape) -> String {
    let name = pascal(name);
    let mut out = format!(
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]\npub enum {name} {{\n"
    );
    for word in &shape.one_of {
        let _ = writeln!(out, "#[serde(rename = {word:?})] {},", pascal(word));
    }
    let _ = write!(
        out,
        "}}\n\nimpl {name} {{\npub const fn as_str(self) -> &'static str {{\nmatch self {{\n"
    );
    for word in &shape.one_of {
        let _ = writeln!(out, "Self::{} => {word:?},", pascal(word));
    }
    let _ = write!(
        out,
        "}}\n}}\n\npub fn parse(text: &str) -> Option<Self> {{\nSome(match text {{\n"
    );
    for word in &shape.one_of {
        let _ = writeln!(out, "{word:?} => Self::{},", pascal(word));
    }
    out + "_ => return None,\n})\n}\n}\n\n"
}
