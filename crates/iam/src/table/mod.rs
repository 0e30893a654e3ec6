//! IAM's tables. SQL and nothing else.

pub mod account;
pub mod policy;
pub mod role;
pub mod user;

use serde::Serialize;
use serde::de::DeserializeOwned;
use store::Component;

pub const COMPONENT: Component = Component {
    name: "iam",
    migrations: &[include_str!("v1.sql")],
};

/// At most this many entities of a kind are read into one answer; AWS pages at 100 as well.
pub const PAGE_MAX: i64 = 1_000;

fn to_json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}

fn from_json<T: DeserializeOwned + Default>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}
