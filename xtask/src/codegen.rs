//! `cargo xtask codegen`: `models/<service>.json` becomes `crates/wire/src/gen/<service>.rs`.
//!
//! For each service: its structures and enums, one table of shapes with every constraint, a trait
//! with one method an operation, and the dispatch from an operation's name to that method.

mod model;
mod names;
mod shapes;
mod types;

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use self::model::{Model, Operation};
use self::names::{constant, pascal, snake};

/// In the order of the generated modules. `(model file, name in ARNs and signatures)` are the same word.
const SERVICES: [&str; 8] = [
    "batch",
    "batchyard",
    "iam",
    "kms",
    "logs",
    "organizations",
    "secretsmanager",
    "sts",
];

/// Writes the generated modules; with `check`, only says whether they are up to date.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let folder = root.join("crates/wire/src/gen");
    std::fs::create_dir_all(&folder)?;
    for service in SERVICES {
        let path = root.join(format!("models/{service}.json"));
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let model: Model =
            serde_json::from_str(&text).with_context(|| path.display().to_string())?;
        write(
            &folder.join(format!("{service}.rs")),
            &module(service, &model)?,
            check,
        )?;
    }
    write(&folder.join("mod.rs"), &index(), check)
}

fn write(path: &Path, source: &str, check: bool) -> Result<()> {
    let staged = path.with_extension("rs.staged");
    std::fs::write(&staged, source)?;
    let formatted = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .arg(&staged)
        .status()?;
    ensure!(formatted.success(), "rustfmt refused {}", staged.display());
    let new = std::fs::read_to_string(&staged)?;
    std::fs::remove_file(&staged)?;
    if std::fs::read_to_string(path).is_ok_and(|old| old == new) {
        return Ok(());
    }
    if check {
        bail!(
            "{} is out of date: run `cargo xtask codegen`",
            path.display()
        );
    }
    Ok(std::fs::write(path, new)?)
}

fn index() -> String {
    let mut out = String::from(
        "//! Written by `cargo xtask codegen` from `models/`. Do not edit.\n\n#![allow(clippy::pedantic)]\n\n",
    );
    for service in SERVICES {
        let _ = writeln!(out, "pub mod {service};");
    }
    out += "\nuse crate::shape::Service;\n\n/// Every service on this port.\npub static SERVICES: &[&Service] = &[\n";
    for service in SERVICES {
        let _ = writeln!(out, "&{service}::SERVICE,");
    }
    out + "];\n"
}

fn module(service: &str, model: &Model) -> Result<String> {
    let mut out = format!(
        "//! Written by `cargo xtask codegen` from `models/{service}.json`. Do not edit.\n\n\
         #[allow(unused_imports)]\nuse std::collections::BTreeMap;\nuse std::future::Future;\n\n\
         use serde::{{Deserialize, Serialize}};\n\nuse crate::fault::Fault;\n\
         #[allow(unused_imports)]\nuse crate::sensitive::{{Blob, Sensitive}};\n\
         #[allow(unused_imports)]\nuse crate::shape::{{Action, Bounds, Kind, Location, Member, Operation, Pattern, Protocol, Service, Shape}};\n\
         #[allow(unused_imports)]\nuse crate::time::Timestamp;\n\n"
    );
    out += &service_table(service, model)?;
    out += &interface(service, model);
    out += &dispatch(service, model);
    out += &actions(service, model);
    out += &types::all(model)?;
    out += &shapes::all(model)?;
    Ok(out)
}

fn protocol(model: &Model) -> Result<String> {
    let metadata = &model.metadata;
    Ok(match metadata.protocol.as_str() {
        "json" => format!(
            "Protocol::Json {{ target_prefix: {:?} }}",
            metadata.target_prefix
        ),
        "rest-json" => "Protocol::RestJson".to_owned(),
        "query" => format!(
            "Protocol::Query {{ version: {:?}, namespace: {:?} }}",
            metadata.api_version, metadata.xml_namespace
        ),
        other => bail!("no interpreter for the protocol {other}"),
    })
}

fn service_table(service: &str, model: &Model) -> Result<String> {
    let mut out = format!(
        "pub static SERVICE: Service = Service {{ name: {service:?}, protocol: {}, operations: &[\n",
        protocol(model)?
    );
    for name in model.operations.keys() {
        let _ = writeln!(out, "&{},", constant(&format!("{name}Operation")));
    }
    out += "] };\n\n";
    for (name, operation) in &model.operations {
        let shape = |reference: &Option<model::Reference>| match reference {
            Some(reference) => format!("Some(&{})", shapes::name(&reference.shape)),
            None => "None".to_owned(),
        };
        let _ = writeln!(
            out,
            "static {}: Operation = Operation {{ name: {name:?}, action: \"{service}:{name}\", \
             method: {:?}, path: {:?}, input: {}, output: {}, result_wrapper: {:?} }};",
            constant(&format!("{name}Operation")),
            operation.http.method,
            operation.http.request_uri,
            shape(&operation.input),
            shape(&operation.output),
            operation
                .output
                .as_ref()
                .and_then(|o| o.result_wrapper.as_deref()),
        );
    }
    Ok(out)
}

fn signature(name: &str, operation: &Operation) -> (String, String) {
    let input = operation
        .input
        .as_ref()
        .map(|i| format!(", input: {}", pascal(&i.shape)));
    let output = operation
        .output
        .as_ref()
        .map_or("()".to_owned(), |o| pascal(&o.shape));
    (
        format!(
            "{}(&self, caller: &Self::Caller{})",
            snake(name),
            input.unwrap_or_default()
        ),
        output,
    )
}

fn interface(service: &str, model: &Model) -> String {
    let mut out = format!(
        "\n/// What a server of {service} does: one method an operation. Input arrives validated.\n\
         pub trait {}: Send + Sync {{\n/// Who calls.\ntype Caller: Send + Sync;\n\n",
        pascal(service)
    );
    for (name, operation) in &model.operations {
        let (head, output) = signature(name, operation);
        let _ = writeln!(
            out,
            "fn {head} -> impl Future<Output = Result<{output}, Fault>> + Send;"
        );
    }
    out + "}\n"
}

fn dispatch(service: &str, model: &Model) -> String {
    let mut out = format!(
        "\n/// Calls the operation's method with the decoded input, and encodes its answer.\n\
         pub async fn call<S: {}>(service: &S, caller: &S::Caller, operation: &Operation, input: serde_json::Value) \
         -> Result<serde_json::Value, Fault> {{\nmatch operation.name {{\n",
        pascal(service)
    );
    for (name, operation) in &model.operations {
        let argument = if operation.input.is_some() {
            ", crate::json::decode(input)?"
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "{name:?} => crate::json::encode(&service.{}(caller{argument}).await?),",
            snake(name)
        );
    }
    out + "_ => Err(Fault::unknown_operation(operation.name)),\n}\n}\n"
}

fn actions(service: &str, model: &Model) -> String {
    let mut out =
        "\n/// Each operation as a type, for permits.\npub mod action {\nuse crate::shape::Action;\n".to_owned();
    for name in model.operations.keys() {
        let _ = writeln!(
            out,
            "#[derive(Debug, Clone, Copy)] pub struct {name};\nimpl Action for {name} {{ const NAME: &'static str = \"{service}:{name}\"; }}"
        );
    }
    out + "}\n\n"
}
