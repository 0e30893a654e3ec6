//! Naming a key, and being allowed to use it: the one way to a key's material.

use std::collections::BTreeMap;

use iam::policy::PolicyKind;
use iam::{Caller, Named};
use store::Tx;
use wire::{Action, Arn};
use zeroize::Zeroizing;

use crate::Service;
use crate::envelope::{self, context_bytes};
use crate::error::Error;
use crate::model::{Key, KeyState, key_arn, managed_policy};
use crate::table;
use crate::vault::{Material, new_material};

/// Encryption context: case-sensitive, order free.
pub type Context = BTreeMap<String, String>;

/// How a request may name a key: id, key ARN, alias, alias ARN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyRef {
    Key { account: String, id: String },
    Alias { account: String, name: String },
}

impl KeyRef {
    /// An ARN says which account; its Region has to be the request's own.
    pub fn parse(text: &str, caller: &Caller) -> Result<Self, Error> {
        if !text.starts_with("arn:") {
            return Self::resource(caller.account(), text)
                .ok_or_else(|| Error::NotFound(format!("Invalid keyId '{text}'")));
        }
        let arn = Arn::parse(text)
            .ok()
            .filter(|arn| arn.service() == "kms")
            .ok_or_else(|| Error::InvalidArn(format!("Invalid arn {text}")))?;
        if arn.region() != caller.region() {
            return Err(Error::NotFound(format!("Invalid arn {}", arn.region())));
        }
        let resource = arn.resource();
        Self::resource(
            arn.account(),
            resource.strip_prefix("key/").unwrap_or(resource),
        )
        .ok_or_else(|| Error::NotFound(format!("Invalid keyId '{resource}'")))
    }

    fn resource(account: &str, text: &str) -> Option<Self> {
        if text.starts_with("alias/") {
            return Some(Self::Alias {
                account: account.to_owned(),
                name: text.to_owned(),
            });
        }
        let id = uuid::Uuid::try_parse(text)
            .ok()
            .filter(|_| text.len() == 36)?;
        Some(Self::Key {
            account: account.to_owned(),
            id: id.hyphenated().to_string(),
        })
    }
}

/// A key that its holder was allowed to use, with its material still sealed.
#[derive(Debug, Clone)]
pub struct UsableKey {
    pub id: String,
    pub arn: Arn,
    sealed: Vec<u8>,
}

/// The key that `reference` names, once the caller may do `A` to it, and whatever its state.
pub fn find_for<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    reference: &KeyRef,
    extra: &[(String, String)],
) -> Result<Key, Error> {
    let mut extra = extra.to_vec();
    let (account, id, missing) = match reference {
        KeyRef::Key { account, id } => {
            let arn = key_arn(caller.region(), account, id);
            (
                account,
                Some(id.clone()),
                format!("Key '{arn}' does not exist"),
            )
        }
        KeyRef::Alias { account, name } => {
            extra.push(("kms:RequestAlias".to_owned(), name.clone()));
            let id = managed_or_alias(tx, caller, account, name)?;
            let arn = format!("arn:aws:kms:{}:{account}:{name}", caller.region());
            (account, id, format!("Alias {arn} is not found."))
        }
    };
    let key = match &id {
        Some(id) => {
            table::find(tx, id)?.filter(|k| k.account == *account && k.region == caller.region())
        }
        None => None,
    };
    let Some(key) = key else {
        // Whoever may not use keys here doesn't learn which there are.
        let arn = key_arn(caller.region(), account, id.as_deref().unwrap_or("*"));
        caller.authorize_with::<A>(tx, &Named::new(&arn), &extra)?;
        return Err(Error::NotFound(missing));
    };
    authorize::<A>(tx, caller, &key, &extra)?;
    Ok(key)
}

/// The id behind an alias. `alias/aws/…` are the keys that services manage.
fn managed_or_alias(
    tx: &mut Tx,
    caller: &Caller,
    account: &str,
    name: &str,
) -> Result<Option<String>, Error> {
    if let Some(service) = name.strip_prefix("alias/aws/") {
        return Ok(table::find_managed(tx, account, caller.region(), service)?.map(|key| key.id));
    }
    Ok(table::find_alias(tx, account, caller.region(), name)?.map(|alias| alias.key_id))
}

/// The key policy is in charge: it allows, or it lets the account's IAM policies count.
pub fn authorize<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    key: &Key,
    extra: &[(String, String)],
) -> Result<(), Error> {
    let policy = caller.compiled(&key.policy, PolicyKind::Resource)?;
    let tags: Vec<iam::Tag> = key
        .tags
        .iter()
        .map(|tag| iam::Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        })
        .collect();
    let mut keys = vec![("kms:CallerAccount".to_owned(), caller.account().to_owned())];
    if let Some(service) = caller.via() {
        let via = format!("{service}.{}.amazonaws.com", caller.region());
        keys.push(("kms:ViaService".to_owned(), via));
    }
    for alias in table::aliases_of(tx, &key.id)? {
        keys.push(("kms:ResourceAliases".to_owned(), alias.name));
    }
    keys.extend_from_slice(extra);
    let arn = key.arn();
    caller.authorize_with::<A>(
        tx,
        &Named::new(&arn).tagged(&tags).governed_by(&policy),
        &keys,
    )?;
    Ok(())
}

/// A key for one use of `A`, if the caller may and its state allows it.
pub fn usable_key<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    reference: &KeyRef,
    context: &Context,
) -> Result<UsableKey, Error> {
    let mut extra = Vec::new();
    for (key, value) in context {
        extra.push((format!("kms:EncryptionContext:{key}"), value.clone()));
        extra.push(("kms:EncryptionContextKeys".to_owned(), key.clone()));
    }
    let key = find_for::<A>(tx, caller, reference, &extra)?;
    let arn = key.arn();
    match key.state {
        KeyState::Enabled => Ok(UsableKey {
            id: key.id,
            arn,
            sealed: key.sealed,
        }),
        KeyState::Disabled => Err(Error::Disabled(arn.to_string())),
        KeyState::PendingDeletion => Err(Error::PendingDeletion {
            arn: arn.to_string(),
        }),
    }
}

/// The key that `service` manages in the caller's account and Region, made on first use.
pub fn managed_key(
    tx: &mut Tx,
    caller: &Caller,
    service: &'static str,
    new: &Key,
) -> Result<Key, Error> {
    if let Some(key) = table::find_managed(tx, caller.account(), caller.region(), service)? {
        return Ok(key);
    }
    table::insert(tx, new)?;
    Ok(new.clone())
}

/// Has `service` its key in the caller's account and Region already?
pub fn has_managed_key(tx: &mut Tx, caller: &Caller, service: &str) -> Result<bool, Error> {
    Ok(table::find_managed(tx, caller.account(), caller.region(), service)?.is_some())
}

/// First byte of every ciphertext: the layout that follows.
const LAYOUT: u8 = 1;
const ID_END: usize = 17;

/// The id of the key that made a ciphertext. It is only a claim until the bytes open.
pub fn key_of(ciphertext: &[u8]) -> Result<String, Error> {
    match ciphertext.split_at_checked(ID_END) {
        Some(([LAYOUT, id @ ..], _)) => {
            let id = uuid::Uuid::from_slice(id).map_err(|_| Error::InvalidCiphertext)?;
            Ok(id.hyphenated().to_string())
        }
        _ => Err(Error::InvalidCiphertext),
    }
}

impl Service {
    /// A key to be, for [`managed_key`]: made outside the transaction.
    pub fn new_managed_key(&self, caller: &Caller, service: &'static str) -> Key {
        let policy = managed_policy(service, caller.region(), caller.account());
        let mut key = self.new_key(caller, policy);
        key.managed_by = Some(service.to_owned());
        key.description =
            format!("Default key that protects my {service} data when no other key is defined");
        key
    }

    pub(crate) fn new_key(&self, caller: &Caller, policy: String) -> Key {
        let id = uuid::Uuid::new_v4().hyphenated().to_string();
        let arn = key_arn(caller.region(), caller.account(), &id);
        Key {
            sealed: self.vault.seal_material(arn.as_str(), &new_material()),
            id,
            account: caller.account().to_owned(),
            region: caller.region().to_owned(),
            description: String::new(),
            state: KeyState::Enabled,
            managed_by: None,
            policy,
            tags: Vec::new(),
            created_at: caller.now(),
            delete_at: None,
        }
    }

    fn material(&self, key: &UsableKey) -> Result<Material, Error> {
        self.vault
            .open_material(key.arn.as_str(), &key.sealed)
            .map_err(|cause| Error::Internal(Box::new(cause)))
    }

    /// `layout | key id | sealed`, with the context as associated data.
    pub fn encrypt(
        &self,
        key: &UsableKey,
        context: &Context,
        plain: &[u8],
    ) -> Result<Vec<u8>, Error> {
        let id =
            uuid::Uuid::try_parse(&key.id).map_err(|cause| Error::Internal(Box::new(cause)))?;
        let mut out = vec![LAYOUT];
        out.extend_from_slice(id.as_bytes());
        let associated = associated(&out, key, context);
        out.extend_from_slice(&envelope::seal(&*self.material(key)?, &associated, plain));
        Ok(out)
    }

    pub fn decrypt(
        &self,
        key: &UsableKey,
        context: &Context,
        ciphertext: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        if key_of(ciphertext)? != key.id {
            return Err(Error::IncorrectKey);
        }
        let (head, sealed) = ciphertext.split_at(ID_END);
        let associated = associated(head, key, context);
        envelope::open(&*self.material(key)?, &associated, sealed)
            .map_err(|_| Error::InvalidCiphertext)
    }
}

/// Everything that a ciphertext is bound to: its head, the key's whole ARN, the context.
fn associated(head: &[u8], key: &UsableKey, context: &Context) -> Vec<u8> {
    let mut out = head.to_vec();
    out.extend_from_slice(&context_bytes([("arn", key.arn.as_str())]));
    out.extend_from_slice(&context_bytes(
        context.iter().map(|(k, v)| (k.as_str(), v.as_str())),
    ));
    out
}
