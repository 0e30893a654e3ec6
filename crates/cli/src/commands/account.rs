//! `batchyard account`: the accounts of this server, through AWS Organizations' API.

use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::client::{Client, Connection};

#[derive(Debug, Subcommand)]
pub enum Account {
    /// Make an account, a member of the organization. With a number: prints its administrator's
    /// credentials as JSON, this once. With a name and an address: as `aws organizations
    /// create-account` does, reached by its role
    Create(Create),
    /// Every account, as JSON
    List(Bare),
    /// One account, as JSON
    Describe(One),
    /// Close an account: its keys and sessions are nobody's from then on
    Close(One),
}

#[derive(Debug, Args)]
pub struct Create {
    /// Twelve digits
    #[arg(required_unless_present = "name")]
    account_id: Option<String>,
    #[arg(long, requires = "email", conflicts_with = "account_id")]
    name: Option<String>,
    #[arg(long, requires = "name")]
    email: Option<String>,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub struct Bare {
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub struct One {
    /// Twelve digits
    account_id: String,
    #[command(flatten)]
    connection: Connection,
}

const PREFIX: &str = "AWSOrganizationsV20161128";

fn ask(client: &Client, operation: &str, input: &Value) -> Result<Value> {
    client.json("organizations", &format!("{PREFIX}.{operation}"), input)
}

/// Made at the first need: every account but the first is a member.
fn organize(client: &Client) -> Result<()> {
    if let Err(error) = ask(client, "DescribeOrganization", &json!({})) {
        if !error
            .to_string()
            .contains("AWSOrganizationsNotInUseException")
        {
            return Err(error);
        }
        ask(client, "CreateOrganization", &json!({}))?;
    }
    Ok(())
}

impl Account {
    pub fn run(self) -> Result<()> {
        let shown = match self {
            Self::Create(create) => create.run()?,
            Self::List(bare) => list(&bare.connection.client()?)?,
            Self::Describe(one) => {
                let input = json!({"AccountId": one.account_id});
                let told = ask(&one.connection.client()?, "DescribeAccount", &input)?;
                view(&told["Account"])
            }
            Self::Close(one) => {
                let input = json!({"AccountId": one.account_id});
                ask(&one.connection.client()?, "CloseAccount", &input)?;
                return Ok(());
            }
        };
        crate::output::line(&shown);
        Ok(())
    }
}

impl Create {
    fn run(self) -> Result<Value> {
        let client = self.connection.client()?;
        if let Some(id) = self.account_id {
            let input = json!({"AccountId": id});
            let made = client.json("batchyard", "Batchyard.CreateAccount", &input)?;
            return Ok(json!({
                "account_id": made["AccountId"],
                "access_key_id": made["AccessKeyId"],
                "secret_access_key": made["SecretAccessKey"],
            }));
        }
        organize(&client)?;
        let input = json!({"AccountName": self.name, "Email": self.email});
        let made = ask(&client, "CreateAccount", &input)?;
        let input = json!({"CreateAccountRequestId": made["CreateAccountStatus"]["Id"]});
        let told = ask(&client, "DescribeCreateAccountStatus", &input)?;
        let status = &told["CreateAccountStatus"];
        let id = status["AccountId"].as_str().with_context(|| {
            let why = status["FailureReason"]
                .as_str()
                .unwrap_or("it is not said why");
            format!("the account was not made: {why}")
        })?;
        Ok(json!({
            "account_id": id,
            "role": format!("arn:aws:iam::{id}:role/OrganizationAccountAccessRole"),
        }))
    }
}

fn list(client: &Client) -> Result<Value> {
    organize(client)?;
    let (mut accounts, mut token) = (Vec::new(), Value::Null);
    loop {
        let input = match &token {
            Value::Null => json!({}),
            token => json!({"NextToken": token}),
        };
        let page = ask(client, "ListAccounts", &input)?;
        let found = page["Accounts"].as_array();
        accounts.extend(found.into_iter().flatten().map(view));
        token = page["NextToken"].clone();
        if token.is_null() {
            return Ok(Value::Array(accounts));
        }
    }
}

fn view(account: &Value) -> Value {
    json!({
        "account_id": account["Id"],
        "name": account["Name"],
        "email": account["Email"],
        "status": account["Status"],
    })
}
