//! Whether the users and roles that a policy names are there: resources' policies may name no others.

use serde_json::Value;
use store::{StoreError, Tx};
use wire::Arn;

use crate::table;

/// Every user and role that the policy's text names as a principal is there. Accounts and services
/// are not looked for, and neither is anything in a text that is no policy.
pub fn principals_exist(tx: &mut Tx, policy: &str) -> Result<bool, StoreError> {
    let policy: Value = serde_json::from_str(policy).unwrap_or_default();
    let statements = match policy.get("Statement") {
        Some(Value::Array(list)) => list.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    for statement in statements {
        for element in ["Principal", "NotPrincipal"] {
            let named = statement.get(element).and_then(|named| named.get("AWS"));
            let arns = match named {
                Some(Value::Array(list)) => list.as_slice(),
                Some(one) => std::slice::from_ref(one),
                None => &[],
            };
            for arn in arns.iter().filter_map(Value::as_str) {
                if !exists(tx, arn)? {
                    return Ok(false);
                }
            }
        }
    }
    Ok(true)
}

fn exists(tx: &mut Tx, text: &str) -> Result<bool, StoreError> {
    let Ok(arn) = Arn::parse(text) else {
        return Ok(true);
    };
    let (kind, rest) = arn.resource().split_once('/').unwrap_or_default();
    let last = rest.rsplit('/').next().unwrap_or_default();
    Ok(match (arn.service(), kind) {
        ("iam", "user") => {
            table::user::find(tx, arn.account(), last)?.is_some_and(|user| user.arn() == arn)
        }
        ("iam", "role") => {
            table::role::find(tx, arn.account(), last)?.is_some_and(|role| role.arn() == arn)
        }
        ("sts", "assumed-role") => {
            let role = rest.split('/').next().unwrap_or_default();
            table::role::find(tx, arn.account(), role)?.is_some()
        }
        _ => true,
    })
}
