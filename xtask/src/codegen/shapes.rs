//! The table of shapes: what every value must be.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};

use super::model::{Model, Reference, Shape};
use super::names::constant;

pub fn all(model: &Model) -> Result<String> {
    let mut out = String::new();
    for (shape_name, shape) in &model.shapes {
        let _ = writeln!(
            out,
            "static {}: Shape = Shape {{ name: {shape_name:?}, sensitive: {}, kind: {} }};",
            name(shape_name),
            shape.sensitive,
            kind(shape).with_context(|| shape_name.clone())?
        );
    }
    Ok(out)
}

pub fn name(shape: &str) -> String {
    constant(&format!("{shape}Shape"))
}

fn kind(shape: &Shape) -> Result<String> {
    let part = |part: &Option<Reference>| match part {
        Some(part) => Ok(format!("&{}", name(&part.shape))),
        None => bail!("a list needs a member, a map a key and a value"),
    };
    let bounds = bounds(shape);
    Ok(match shape.kind.as_str() {
        "structure" => structure(shape)?,
        "list" => format!(
            "Kind::List {{ member: {}, length: {bounds}, flattened: {} }}",
            part(&shape.member)?,
            shape.flattened
        ),
        "map" => format!(
            "Kind::Map {{ key: {}, value: {}, length: {bounds} }}",
            part(&shape.key)?,
            part(&shape.value)?
        ),
        "string" => format!(
            "Kind::String {{ length: {bounds}, pattern: {}, one_of: &{:?} }}",
            shape
                .pattern
                .as_ref()
                .map_or("None".to_owned(), |p| format!("Some(Pattern::new({p:?}))")),
            shape.one_of
        ),
        "blob" => format!("Kind::Blob {{ length: {bounds} }}"),
        "integer" => format!("Kind::Integer {{ value: {bounds} }}"),
        "long" => format!("Kind::Long {{ value: {bounds} }}"),
        "float" | "double" => "Kind::Float".to_owned(),
        "boolean" => "Kind::Boolean".to_owned(),
        "timestamp" => "Kind::Timestamp".to_owned(),
        other => bail!("no kind for {other}"),
    })
}

fn bounds(shape: &Shape) -> String {
    // Whole numbers all: a model that says otherwise would print a fraction here and not compile.
    let end = |end: Option<f64>| end.map_or("None".to_owned(), |n| format!("Some({n})"));
    format!(
        "Bounds {{ min: {}, max: {} }}",
        end(shape.min),
        end(shape.max)
    )
}

fn structure(shape: &Shape) -> Result<String> {
    let mut out = String::from("Kind::Structure(&[\n");
    for (member, reference) in shape.members() {
        let at = reference.location_name.as_deref().unwrap_or(member);
        let location = match reference.location.as_deref() {
            None => "Location::Body".to_owned(),
            Some("uri") => format!("Location::Path({at:?})"),
            Some("querystring") => format!("Location::Query({at:?})"),
            Some(other) => bail!("{member}: no interpreter for the location {other}"),
        };
        let _ = writeln!(
            out,
            "Member {{ name: {member:?}, shape: &{}, required: {}, location: {location} }},",
            name(&reference.shape),
            shape.required.iter().any(|required| required == member)
        );
    }
    Ok(out + "])")
}
