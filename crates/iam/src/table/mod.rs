//! IAM's tables. SQL and nothing else.

pub mod access_key;
pub mod account;
pub mod group;
pub mod instance_profile;
pub mod login;
pub mod mfa;
pub mod oidc;
pub mod organization;
pub mod policy;
pub mod role;
pub mod saml;
pub mod server_certificate;
pub mod service_credential;
pub mod signing_certificate;
pub mod ssh_key;
pub mod user;

use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Component, StoreError, Tx};

pub const COMPONENT: Component = Component {
    name: "iam",
    migrations: &[
        include_str!("v1.sql"),
        include_str!("v2.sql"),
        include_str!("v3.sql"),
        include_str!("v4.sql"),
        include_str!("v5.sql"),
        include_str!("v6.sql"),
    ],
};

/// At most this many entities of a kind are read for one answer: the largest page and one more,
/// which tells whether there are others.
pub const PAGE_MAX: i64 = 1_001;

fn to_json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}

fn from_json<T: DeserializeOwned + Default>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}

/// How many rows of a table are an account's. `table` is one of this module's own words.
fn count(tx: &mut Tx, table: &str, account: &str) -> Result<i64, StoreError> {
    tx.row(
        &format!("select count(*) from {table} where account = $1"),
        &[account.into()],
    )?
    .map_or(Ok(0), |row| row.get(0))
}
