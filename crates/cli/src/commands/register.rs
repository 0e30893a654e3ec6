//! `batchyard register FILE`: a job definition from a file, also in the form of AWS's page, which
//! prints `containerProperties` as a list of one.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use serde_json::Value;

use crate::client::Connection;

#[derive(Debug, Args)]
pub struct Register {
    /// What `aws batch register-job-definition --cli-input-json` takes
    file: PathBuf,
    #[command(flatten)]
    connection: Connection,
}

impl Register {
    pub fn run(self) -> Result<()> {
        let text = std::fs::read_to_string(&self.file)
            .with_context(|| format!("cannot read {}", self.file.display()))?;
        let mut definition: Value = serde_json::from_str(&text)
            .with_context(|| format!("{} is not JSON", self.file.display()))?;
        unwrap_list(&mut definition)?;
        let answer = self
            .connection
            .client()?
            .batch("/v1/registerjobdefinition", &definition)?;
        crate::output::line(&answer);
        Ok(())
    }
}

fn unwrap_list(definition: &mut Value) -> Result<()> {
    let Some(properties) = definition.get_mut("containerProperties") else {
        return Ok(());
    };
    if let Value::Array(items) = properties {
        let [one] = items.as_mut_slice() else {
            bail!(
                "containerProperties is a list of {}: it has to be one object",
                items.len()
            );
        };
        *properties = one.take();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_of_one_is_that_one() {
        let mut definition = json!({"containerProperties": [{"image": "a"}]});
        unwrap_list(&mut definition).unwrap();
        assert_eq!(definition, json!({"containerProperties": {"image": "a"}}));
        assert!(unwrap_list(&mut json!({"containerProperties": []})).is_err());
        assert!(unwrap_list(&mut json!({"containerProperties": [{}, {}]})).is_err());
    }
}
