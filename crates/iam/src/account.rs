//! Accounts: the server's own, made at its first start, and those made later.

use store::Tx;
use wire::r#gen::batchyard as shape;
use wire::{Fault, Sensitive, Timestamp};

use crate::api::organizations::enroll;
use crate::caller::{Any, Caller, Denied};
use crate::error::Error;
use crate::model::{AccessKey, Owner, User, unique_id};
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
    /// key is what the data directory's owner signs with.
    pub async fn first_account(&self, now: Timestamp) -> Result<NewAccount, Error> {
        let (account, key) = self
            .store
            .write(move |tx| match table::account::first(tx)? {
                Some(account) => {
                    let key = administrators_key(tx, &account)?;
                    Ok::<_, Error>((account, key))
                }
                None => Ok((FIRST_ACCOUNT.to_owned(), insert(tx, FIRST_ACCOUNT, now)?)),
            })
            .await?;
        Ok(self.new_account(&account, key))
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

/// Only the first account's principals run the server itself: others are refused like anybody who
/// lacks a permission.
pub fn check_operator(tx: &mut Tx, caller: &Caller, action: &str) -> Result<(), Denied> {
    if table::account::first(tx)?.as_deref() == Some(caller.account()) {
        return Ok(());
    }
    Err(Denied::nothing_allows(caller, action, "*"))
}

/// An access key of the administrator.
fn administrators_key(tx: &mut Tx, account: &str) -> Result<AccessKey, Error> {
    let missing = || {
        Error::NoSuchEntity(format!(
            "The user with name {ADMINISTRATOR} cannot be found."
        ))
    };
    let user = table::user::find(tx, account, ADMINISTRATOR)?.ok_or_else(missing)?;
    let mut keys = table::access_key::list(tx, account, Some(&user.name))?
        .into_iter()
        .filter(|key| key.active);
    keys.next()
        .ok_or_else(|| Error::NoSuchEntity(format!("{ADMINISTRATOR} has no active access key.")))
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
        id: unique_id("AKIA", 16),
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
            let key = insert(tx, &id, who.now())?;
            if let Some(organization) = table::organization::find(tx)? {
                enroll(tx, &organization, &id, who.now())?;
            }
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
