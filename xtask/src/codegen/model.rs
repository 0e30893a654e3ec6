//! AWS's service model in botocore's form, as far as the generator reads it.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Model {
    pub metadata: Metadata,
    pub operations: BTreeMap<String, Operation>,
    pub shapes: BTreeMap<String, Shape>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    pub protocol: String,
    pub api_version: String,
    #[serde(default)]
    pub target_prefix: String,
    #[serde(default)]
    pub xml_namespace: String,
}

#[derive(Deserialize)]
pub struct Operation {
    pub http: Http,
    pub input: Option<Reference>,
    pub output: Option<Reference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Http {
    pub method: String,
    pub request_uri: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reference {
    pub shape: String,
    pub result_wrapper: Option<String>,
    pub location: Option<String>,
    pub location_name: Option<String>,
}

#[derive(Deserialize)]
pub struct Shape {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub sensitive: bool,
    #[serde(default)]
    pub required: Vec<String>,
    /// In the model's order: violations are reported in it.
    #[serde(default)]
    pub members: serde_json::Map<String, serde_json::Value>,
    pub member: Option<Reference>,
    pub key: Option<Reference>,
    pub value: Option<Reference>,
    #[serde(default)]
    pub flattened: bool,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub pattern: Option<String>,
    #[serde(default, rename = "enum")]
    pub one_of: Vec<String>,
}

impl Shape {
    pub fn members(&self) -> impl Iterator<Item = (&str, Reference)> {
        self.members.iter().map(|(name, reference)| {
            let reference = serde_json::from_value(reference.clone());
            (
                name.as_str(),
                reference.expect("a member refers to a shape"),
            )
        })
    }
}
