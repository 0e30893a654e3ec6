//! Whom policies mean. A policy that is stored names users and roles by their ids, so that one who
//! was deleted and made again under the same name is somebody else ("AWS JSON policy elements:
//! Principal"). Whoever reads it sees their ARNs while they live, and the bare ids when they don't.

use store::{StoreError, Tx};
use wire::Arn;

use crate::policy::exchange_principals;
use crate::table;

/// Why a policy can't be stored.
#[derive(Debug, thiserror::Error)]
pub enum NotBound {
    /// Somebody whom it names is nobody here.
    #[error("Invalid principal in policy: \"AWS\":\"{0}\"")]
    Unknown(String),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The policy's text with ids for the ARNs of users and roles, of whatever account they are.
/// Accounts, services and sessions stay as they are; of a session the role has to be there.
pub fn bind_principals(tx: &mut Tx, policy: &str) -> Result<String, NotBound> {
    exchange_principals(policy, |name| bind_principal(tx, name).map(Some))
}

/// The same of one name alone.
pub fn bind_principal(tx: &mut Tx, name: &str) -> Result<String, NotBound> {
    let unknown = || NotBound::Unknown(name.to_owned());
    let as_it_is = || name.to_owned();
    if is_id(name) {
        return arn_of(tx, name)?.map(|_| as_it_is()).ok_or_else(unknown);
    }
    let Ok(arn) = Arn::parse(name) else {
        return Ok(as_it_is());
    };
    let (kind, rest) = arn.resource().split_once('/').unwrap_or_default();
    let account = arn.account();
    let last = rest.rsplit('/').next().unwrap_or_default();
    let found = match (arn.service(), kind) {
        ("iam", "user") => table::user::find(tx, account, last)?
            .filter(|user| user.arn() == arn)
            .map(|user| user.id),
        ("iam", "role") => table::role::find(tx, account, last)?
            .filter(|role| role.arn() == arn)
            .map(|role| role.id),
        ("sts", "assumed-role") => {
            let role = rest.split('/').next().unwrap_or_default();
            table::role::find(tx, account, role)?.map(|_| as_it_is())
        }
        _ => Some(as_it_is()),
    };
    found.ok_or_else(unknown)
}

/// The text of a stored policy for whoever reads it.
pub fn show_principals(tx: &mut Tx, policy: &str) -> Result<String, StoreError> {
    // Most name nobody.
    if !KINDS.iter().any(|kind| policy.contains(kind)) {
        return Ok(policy.to_owned());
    }
    exchange_principals(policy, |name| show_principal(tx, name).map(Some))
}

/// The same of one name alone: an ARN, or the id of one who is gone.
pub fn show_principal(tx: &mut Tx, name: &str) -> Result<String, StoreError> {
    let arn = match is_id(name) {
        true => arn_of(tx, name)?,
        false => None,
    };
    Ok(arn.map_or_else(|| name.to_owned(), |arn| arn.to_string()))
}

/// What the ids of users and of roles begin with.
const KINDS: [&str; 2] = ["AIDA", "AROA"];

fn is_id(name: &str) -> bool {
    KINDS.iter().any(|kind| name.starts_with(kind))
}

/// The user or role with this id, if it still is.
fn arn_of(tx: &mut Tx, id: &str) -> Result<Option<Arn>, StoreError> {
    Ok(match table::user::of_id(tx, id)? {
        Some(user) => Some(user.arn()),
        None => table::role::of_id(tx, id)?.map(|role| role.arn()),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use store::{Durability, Store};

    use super::*;
    use crate::account::{ADMINISTRATOR, FIRST_ACCOUNT};
    use crate::{Mint, Service};

    fn naming(who: &str) -> String {
        format!(r#"{{"Statement":{{"Principal":{{"AWS":[ "{who}" ]}}}}}}"#)
    }

    #[tokio::test]
    async fn whoever_is_there_is_bound_and_shown() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("db");
        let store = Store::open(&path, Durability::Normal, &[crate::COMPONENT]).unwrap();
        let iam = Service::new(store.clone(), Mint::new(&[1; 32]), Vec::new());
        iam.first_account(wire::Timestamp::from_ms(1))
            .await
            .unwrap();
        let user = format!("arn:aws:iam::{FIRST_ACCOUNT}:user/{ADMINISTRATOR}");
        let asked = naming(&user);
        let bound = store.read(move |tx| bind_principals(tx, &asked));
        let bound = bound.await.unwrap();
        assert!(bound.contains(r#"[ "AIDA"#), "{bound}");
        let text = bound.clone();
        let shown = store.read(move |tx| show_principals(tx, &text)).await;
        assert_eq!(shown.unwrap(), naming(&user));
        // An id is bound already; a stranger's is nobody's, and is shown as it is.
        let text = bound.clone();
        let again = store.read(move |tx| bind_principals(tx, &text)).await;
        assert_eq!(again.unwrap(), bound);
        let gone = naming("AROAAAAAAAAAAAAAAAAAA");
        let text = gone.clone();
        let shown = store.read(move |tx| show_principals(tx, &text)).await;
        assert_eq!(shown.unwrap(), gone);
        #[rustfmt::skip]
        let table = [
            (format!("arn:aws:iam::{FIRST_ACCOUNT}:root"),              true),
            ("*".to_owned(),                                            true),
            ("999999999999".to_owned(),                                 true),
            ("AROAAAAAAAAAAAAAAAAAA".to_owned(),                        false),
            (format!("arn:aws:iam::{FIRST_ACCOUNT}:user/nobody"),       false),
            (format!("arn:aws:iam::{FIRST_ACCOUNT}:user/p/{ADMINISTRATOR}"), false),
            (format!("arn:aws:iam::{FIRST_ACCOUNT}:role/nobody"),       false),
            (format!("arn:aws:sts::{FIRST_ACCOUNT}:assumed-role/no/s"), false),
            (format!("arn:aws:iam::222222222222:user/{ADMINISTRATOR}"), false),
        ];
        for (who, there) in table {
            let text = naming(&who);
            let found = store.read(move |tx| bind_principals(tx, &text)).await;
            assert_eq!(found.is_ok(), there, "{who}: {found:?}");
        }
    }
}
