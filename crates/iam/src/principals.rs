//! Whether the users and roles that a policy names are there: resources' policies may name no others.

use serde_json::Value;
use store::{StoreError, Tx};
use wire::Arn;

use crate::table;

/// Every user and role of `account` that the policy's text names as a principal is there. Accounts
/// and services are not looked for, and neither is anything in a text that is no policy, nor
/// anybody of another account: whoever writes the policy has no right to know who is there.
pub fn principals_exist(tx: &mut Tx, account: &str, policy: &str) -> Result<bool, StoreError> {
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
                if !exists(tx, account, arn)? {
                    return Ok(false);
                }
            }
        }
    }
    Ok(true)
}

fn exists(tx: &mut Tx, account: &str, text: &str) -> Result<bool, StoreError> {
    let Some(arn) = Arn::parse(text).ok().filter(|it| it.account() == account) else {
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use store::{Durability, Store};

    use super::*;
    use crate::account::{ADMINISTRATOR, FIRST_ACCOUNT};
    use crate::{Mint, Service};

    #[tokio::test]
    async fn only_ones_own_are_looked_for() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("db");
        let store = Store::open(&path, Durability::Normal, &[crate::COMPONENT]).unwrap();
        let iam = Service::new(store.clone(), Mint::new(&[1; 32]), Vec::new());
        iam.first_account(wire::Timestamp::from_ms(1))
            .await
            .unwrap();
        let own = FIRST_ACCOUNT;
        #[rustfmt::skip]
        let table = [
            (own,            own,            format!("user/{ADMINISTRATOR}"), true),
            (own,            own,            "user/nobody".to_owned(),        false),
            (own,            own,            "role/nobody".to_owned(),        false),
            (own,            own,            "root".to_owned(),               true),
            ("222222222222", own,            format!("user/{ADMINISTRATOR}"), true),
            ("222222222222", own,            "user/nobody".to_owned(),        true),
            ("222222222222", own,            "role/nobody".to_owned(),        true),
        ];
        for (asker, account, who, there) in table {
            let text = format!(
                r#"{{"Statement":{{"Principal":{{"AWS":["arn:aws:iam::{account}:{who}"]}}}}}}"#
            );
            let found = store.read(move |tx| principals_exist(tx, asker, &text));
            assert_eq!(found.await.unwrap(), there, "{asker} {who}");
        }
    }
}
