//! `batchyard rotation`: what a Lambda function's ARN stands for on this machine.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::client::Connection;

#[derive(Debug, Subcommand)]
pub enum Rotation {
    /// Let a rotation function's ARN stand for a program, a container image or an address
    Bind(Bind),
    /// Forget a function
    Unbind(Unbind),
    /// List the functions
    List(List),
    /// Show how a secret's rotation stands, and why it failed
    Show(Show),
}

#[derive(Debug, Args)]
pub struct Bind {
    /// arn:aws:lambda:REGION:ACCOUNT:function:NAME
    function_arn: String,
    /// The role whose session the function gets; it has to trust lambda.amazonaws.com
    #[arg(long, value_name = "ARN")]
    role: Option<String>,
    /// Run this container image instead: it reads the event on standard input, and finds this server
    /// and its role's credentials as a job does. Words after `--` replace the image's own command
    #[arg(long, value_name = "IMAGE")]
    image: Option<String>,
    /// The secret with the login for the image's registry: its name or its ARN
    #[arg(long, value_name = "SECRET", requires_all = ["image", "execution_role"])]
    credentials: Option<String>,
    /// The role that reads that secret; it has to trust lambda.amazonaws.com
    #[arg(long, value_name = "ARN", requires = "credentials")]
    execution_role: Option<String>,
    /// POST the event to this address instead: https, or http on this machine
    #[arg(long, conflicts_with_all = ["command", "image"])]
    url: Option<String>,
    /// The function's policy; if not given, Secrets Manager may invoke it for its own account
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// How long one step may take
    #[arg(long, value_name = "SECONDS")]
    timeout: Option<u32>,
    #[command(flatten)]
    connection: Connection,
    /// The program, by its full path, and its arguments; it reads the event on standard input
    #[arg(last = true, required_unless_present_any = ["url", "image"])]
    command: Vec<String>,
}

#[derive(Debug, Args)]
pub struct Unbind {
    function_arn: String,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub struct Show {
    /// The secret's name or ARN
    secret: String,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    connection: Connection,
}

impl Rotation {
    pub fn run(self) -> Result<()> {
        match self {
            Self::Bind(bind) => bind.run(),
            Self::Unbind(unbind) => {
                let input = json!({"FunctionArn": unbind.function_arn});
                call(&unbind.connection, "DeleteRotationFunction", &input).map(|_| ())
            }
            Self::Show(show) => {
                let input = json!({"SecretId": show.secret});
                let mut found = call(&show.connection, "DescribeRotation", &input)?;
                crate::output::spell_dates(&mut found);
                crate::output::line(format!("{found:#}"));
                Ok(())
            }
            Self::List(list) => {
                let found = call(&list.connection, "ListRotationFunctions", &json!({}))?;
                for function in found["Functions"].as_array().into_iter().flatten() {
                    crate::output::line(function);
                }
                Ok(())
            }
        }
    }
}

fn call(connection: &Connection, operation: &str, input: &Value) -> Result<Value> {
    connection
        .client()?
        .json("batchyard", &format!("Batchyard.{operation}"), input)
}

impl Bind {
    fn run(self) -> Result<()> {
        let mut input = json!({"FunctionArn": self.function_arn});
        let mut add = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                input[name] = value;
            }
        };
        add("RoleArn", self.role.map(Value::from));
        add("Image", self.image.map(Value::from));
        add("CredentialsParameter", self.credentials.map(Value::from));
        add("ExecutionRoleArn", self.execution_role.map(Value::from));
        add("Url", self.url.map(Value::from));
        add("TimeoutSeconds", self.timeout.map(Value::from));
        add(
            "Command",
            (!self.command.is_empty()).then(|| json!(self.command)),
        );
        if let Some(path) = &self.policy {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            add("Policy", Some(Value::from(text)));
        }
        call(&self.connection, "PutRotationFunction", &input).map(|_| ())
    }
}
