//! Accounts: the server's own, made at its first start, and those made later.

use store::{StoreError, Tx};
use wire::r#gen::batchyard as shape;
use wire::{Fault, Sensitive, Timestamp};

use crate::api::organizations::{enroll, ensure, is_full};
use crate::caller::{Any, Caller, Denied};
use crate::error::Error;
use crate::model::{AccessKey, Owner, User, access_key_id, unique_id};
use crate::session::Credentials;
use crate::{Service, table};

/// The first account's number.
pub const FIRST_ACCOUNT: &str = "111111111111";
/// The user that a new account begins with.
pub const ADMINISTRATOR: &str = "administrator";
const ADMINISTRATOR_POLICY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// An account and what its administrator signs with.
#[derive(Debug)]
pub struct NewAccount {
    pub id: String,
    pub credentials: Credentials,
}

impl Service {
    /// The account that the server begins with, made when there is none. Its administrator's first
    /// key is what the data directory's owner signs with; an account that has taken that away
    /// gets no other, and keeps its server.
    pub async fn first_account(&self, now: Timestamp) -> Result<Option<NewAccount>, Error> {
        let (account, key) = self
            .store
            .write(move |tx| match table::account::first(tx)? {
                Some(account) => {
                    let key = administrators_key(tx, &account)?;
                    Ok::<_, Error>((account, key))
                }
                None => Ok((
                    FIRST_ACCOUNT.to_owned(),
                    Some(insert(tx, FIRST_ACCOUNT, now)?),
                )),
            })
            .await?;
        Ok(key.map(|key| self.new_account(&account, key)))
    }

    /// Puts accounts of servers that had no organizations into one. Those that left theirs stay
    /// outside, and the first account alone needs none.
    pub async fn enroll_strangers(&self, now: Timestamp) -> Result<usize, Error> {
        self.store
            .write(move |tx| {
                let Some(first) = table::account::first(tx)? else {
                    return Ok(0);
                };
                let mut strangers = table::organization::strangers(tx)?;
                strangers.retain(|id| *id != first);
                if strangers.is_empty() {
                    return Ok(0);
                }
                let organization = ensure(tx, &first, now)?;
                for id in &strangers {
                    enroll(tx, &organization, id, now)?;
                }
                Ok(strangers.len())
            })
            .await
    }

    fn new_account(&self, id: &str, key: AccessKey) -> NewAccount {
        let secret_access_key: Sensitive = self.mint.secret_of(&key.id);
        let credentials = Credentials {
            access_key_id: key.id,
            secret_access_key,
            session_token: None,
        };
        NewAccount {
            id: id.to_owned(),
            credentials,
        }
    }
}

/// Accounts that may be used, and those that are closed.
pub fn count_accounts(tx: &mut Tx) -> Result<(i64, i64), StoreError> {
    let (all, closed) = table::account::count(tx)?;
    Ok((all - closed, closed))
}

/// Only the first account's principals run the server itself: others are refused like anybody who
/// lacks a permission.
pub fn check_operator(tx: &mut Tx, caller: &Caller, action: &str) -> Result<(), Denied> {
    if table::account::first(tx)?.as_deref() == Some(caller.account()) {
        return Ok(());
    }
    Err(Denied::nothing_allows(caller, action, "*"))
}

/// An active access key of the administrator, if there are still both.
fn administrators_key(tx: &mut Tx, account: &str) -> Result<Option<AccessKey>, Error> {
    let keys = table::access_key::list(tx, account, Some(ADMINISTRATOR))?;
    Ok(keys.into_iter().find(|key| key.active))
}

fn insert(tx: &mut Tx, account: &str, now: Timestamp) -> Result<AccessKey, Error> {
    if table::account::exists(tx, account)? {
        return Err(Error::Exists(format!("Account {account} already exists.")));
    }
    table::account::insert(tx, account, now)?;
    let user = User {
        account: account.to_owned(),
        name: ADMINISTRATOR.to_owned(),
        id: unique_id("AIDA", 17),
        path: "/".to_owned(),
        created_at: now,
        boundary: None,
        tags: Vec::new(),
        password_used_at: None,
    };
    table::user::insert(tx, &user)?;
    let owner = Owner::User(ADMINISTRATOR);
    table::policy::put_inline(
        tx,
        account,
        owner,
        "AdministratorAccess",
        ADMINISTRATOR_POLICY,
    )?;
    let key = AccessKey {
        id: access_key_id("AKIA", account),
        account: account.to_owned(),
        user: Some(user.name),
        active: true,
        created_at: now,
        last_used: None,
    };
    table::access_key::insert(tx, &key)?;
    Ok(key)
}

impl Service {
    /// Only the first account makes others, as an organization's management account does.
    pub async fn create_account(
        &self,
        caller: &Caller,
        input: shape::CreateAccountRequest,
    ) -> Result<shape::CreateAccountResponse, Fault> {
        let (who, id) = (caller.clone(), input.account_id.clone());
        let made = self.store.write(move |tx| {
            who.authorize::<shape::action::CreateAccount>(tx, &Any::of(&who))?;
            if table::account::first(tx)?.as_deref() != Some(who.account()) {
                return Err(Error::NotManagement);
            }
            let organization = ensure(tx, who.account(), who.now())?;
            if is_full(tx)? {
                let text = "You have exceeded the allowed number of AWS accounts.";
                return Err(Error::Limit(text.to_owned()));
            }
            let key = insert(tx, &id, who.now())?;
            enroll(tx, &organization, &id, who.now())?;
            Ok(key)
        });
        let account = self.new_account(&input.account_id, made.await?);
        Ok(shape::CreateAccountResponse {
            account_id: Some(account.id),
            access_key_id: Some(account.credentials.access_key_id),
            secret_access_key: Some(account.credentials.secret_access_key),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use store::{Durability, Store};

    use super::*;
    use crate::session::Mint;

    /// Whoever removes the administrator's key, or the administrator, can still start the server.
    #[tokio::test]
    async fn the_account_outlives_its_administrators_key() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("db");
        let store = Store::open(&path, Durability::Normal, &[crate::COMPONENT]).unwrap();
        let iam = Service::new(store.clone(), Mint::new(&[1; 32]), Vec::new());
        let now = Timestamp::from_ms(1);
        let made = iam.first_account(now).await.unwrap().unwrap();
        let again = iam.first_account(now).await.unwrap().unwrap();
        assert_eq!(
            again.credentials.access_key_id,
            made.credentials.access_key_id
        );
        let gone = store.write(move |tx| {
            tx.exec("delete from iam_access_key", &[])?;
            Ok::<_, Error>(())
        });
        gone.await.unwrap();
        assert!(iam.first_account(now).await.unwrap().is_none());
    }

    /// Accounts that were there before organizations were become members, once.
    #[tokio::test]
    async fn old_accounts_join_and_those_that_left_stay_outside() {
        use crate::table::organization as org;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("db");
        let store = Store::open(&path, Durability::Normal, &[crate::COMPONENT]).unwrap();
        let iam = Service::new(store.clone(), Mint::new(&[1; 32]), Vec::new());
        let now = Timestamp::from_ms(1);
        iam.first_account(now).await.unwrap();
        // Alone, the first account has no organization.
        assert_eq!(iam.enroll_strangers(now).await.unwrap(), 0);
        let old = store.write(|tx| {
            for id in ["222222222222", "333333333333"] {
                insert(tx, id, Timestamp::from_ms(2))?;
            }
            Ok::<_, Error>(org::find(tx)?.is_some())
        });
        assert!(!old.await.unwrap());
        assert_eq!(iam.enroll_strangers(now).await.unwrap(), 2);
        let left = store.write(|tx| {
            let ids: Vec<_> = org::members(tx, None)?
                .into_iter()
                .map(|it| it.id)
                .collect();
            org::place(tx, "333333333333", None, None)?;
            Ok::<_, Error>(ids)
        });
        assert_eq!(
            left.await.unwrap(),
            [FIRST_ACCOUNT, "222222222222", "333333333333"]
        );
        assert_eq!(iam.enroll_strangers(now).await.unwrap(), 0);
    }
}
