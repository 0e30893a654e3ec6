//! Naming a key, and being allowed to do something to it.

use iam::policy::PolicyKind;
use iam::{Caller, Denied, Named, Permit};
use store::{StoreError, Tx};
use wire::{Action, Arn};

use crate::denial;
use crate::error::Error;
use crate::model::{Key, KeyState, key_arn};
use crate::table;

/// More condition keys of one request.
pub type Keys = Vec<(String, String)>;

const ALIAS: &str = "alias/";

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
            .filter(|arn| arn.partition() == "aws" && arn.service() == "kms")
            .ok_or_else(|| Error::InvalidArn(format!("Invalid arn {text}")))?;
        if arn.region() != caller.region() {
            return Err(Error::NotFound(format!("Invalid arn {}", arn.region())));
        }
        let resource = arn.resource();
        let named = match resource.strip_prefix("key/") {
            Some(id) if !id.starts_with(ALIAS) => Self::resource(arn.account(), id),
            None if resource.starts_with(ALIAS) => Self::resource(arn.account(), resource),
            _ => None,
        };
        named.ok_or_else(|| Error::NotFound(format!("Invalid keyId '{resource}'")))
    }

    fn resource(account: &str, text: &str) -> Option<Self> {
        if text.starts_with(ALIAS) {
            return Some(Self::Alias {
                account: account.to_owned(),
                name: text.to_owned(),
            });
        }
        Some(Self::Key {
            account: account.to_owned(),
            id: key_id(text)?,
        })
    }
}

/// A UUID, or a multi-Region key's id.
fn key_id(text: &str) -> Option<String> {
    if let Some(digits) = text.strip_prefix(MULTI_REGION_PREFIX) {
        let good = digits.len() == 32 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        return good.then(|| text.to_ascii_lowercase());
    }
    let id = uuid::Uuid::try_parse(text)
        .ok()
        .filter(|_| text.len() == 36)?;
    Some(id.hyphenated().to_string())
}

pub const MULTI_REGION_PREFIX: &str = "mrk-";

/// The key that `reference` names, once the caller may do `A` to it, and whatever its state.
pub fn find_for<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    reference: &KeyRef,
    extra: &[(String, String)],
) -> Result<Key, Error> {
    match locate(tx, caller, reference)? {
        Located::Key(key, alias) => {
            check_reach::<A>(caller, &key)?;
            let mut extra = extra.to_vec();
            extra.extend(alias.map(request_alias));
            decide::<A>(tx, caller, &key, &extra)
                .map_err(|denied| denial::of_key(denied, caller, &key.account, false))?;
            Ok(*key)
        }
        // Whoever may not use keys here doesn't learn which there are.
        Located::Nothing { arn, missing } => {
            caller
                .authorize_with::<A>(tx, &Named::new(&arn), extra)
                .map_err(|denied| denial::of_key(denied, caller, arn.account(), false))?;
            Err(Error::NotFound(missing))
        }
    }
}

/// What principals of other accounts may be allowed to do to a key. All else is "Cross-account use:
/// No" (each operation's page): a key policy that allows it has no effect there.
const ACROSS_ACCOUNTS: [&str; 22] = [
    "kms:CreateGrant",
    "kms:Decapsulate",
    "kms:Decrypt",
    "kms:DeriveSharedSecret",
    "kms:DescribeKey",
    "kms:Encapsulate",
    "kms:Encrypt",
    "kms:GenerateDataKey",
    "kms:GenerateDataKeyPair",
    "kms:GenerateDataKeyPairWithoutPlaintext",
    "kms:GenerateDataKeyWithoutPlaintext",
    "kms:GenerateMac",
    "kms:GetKeyRotationStatus",
    "kms:GetPublicKey",
    "kms:ListGrants",
    "kms:ReEncryptFrom",
    "kms:ReEncryptTo",
    "kms:RetireGrant",
    "kms:RevokeGrant",
    "kms:Sign",
    "kms:Verify",
    "kms:VerifyMac",
];

fn check_reach<A: Action>(caller: &Caller, key: &Key) -> Result<(), Denied> {
    if key.account == caller.account() || ACROSS_ACCOUNTS.contains(&A::NAME) {
        return Ok(());
    }
    Err(denial::of_foreign(caller, A::NAME))
}

pub(crate) fn request_alias(name: String) -> (String, String) {
    ("kms:RequestAlias".to_owned(), name)
}

/// What a reference leads to.
pub(crate) enum Located {
    /// With the alias that it was named by.
    Key(Box<Key>, Option<String>),
    Nothing {
        arn: Arn,
        missing: String,
    },
}

pub(crate) fn locate(tx: &mut Tx, caller: &Caller, reference: &KeyRef) -> Result<Located, Error> {
    let region = caller.region();
    let (account, id, alias) = match reference {
        KeyRef::Key { account, id } => (account, Some(id.clone()), None),
        KeyRef::Alias { account, name } => {
            let id = managed_or_alias(tx, caller, account, name)?;
            (account, id, Some(name.clone()))
        }
    };
    let found = match &id {
        Some(id) => table::key::find(tx, region, id)?.filter(|key| key.account == *account),
        None => None,
    };
    if let Some(mut key) = found {
        // The sweep forgets what has expired; by then nobody has been able to use it.
        if key.is_imported()
            && key.state == KeyState::Enabled
            && table::material::has_expired(tx, &key, caller.now())?
        {
            key.state = KeyState::PendingImport;
        }
        return Ok(Located::Key(Box::new(key), alias));
    }
    let arn = key_arn(region, account, id.as_deref().unwrap_or("*"));
    let missing = match alias {
        Some(name) => format!("Alias arn:aws:kms:{region}:{account}:{name} is not found."),
        None => format!("Key '{arn}' does not exist"),
    };
    Ok(Located::Nothing { arn, missing })
}

/// The id behind an alias. `alias/aws/…` are the keys that services manage.
fn managed_or_alias(
    tx: &mut Tx,
    caller: &Caller,
    account: &str,
    name: &str,
) -> Result<Option<String>, Error> {
    if let Some(service) = name.strip_prefix("alias/aws/") {
        let found = table::key::find_managed(tx, account, caller.region(), service)?;
        return Ok(found.map(|key| key.id));
    }
    Ok(table::alias::find(tx, account, caller.region(), name)?.map(|alias| alias.key_id))
}

/// The key policy is in charge: it allows, or it lets the account's IAM policies count. A stored
/// policy that doesn't parse refuses.
pub fn decide<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    key: &Key,
    extra: &[(String, String)],
) -> Result<Permit<A>, Denied> {
    let policy = caller.compiled(&key.policy, PolicyKind::Key)?;
    let tags: Vec<iam::Tag> = key
        .tags
        .iter()
        .map(|tag| iam::Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        })
        .collect();
    let mut keys = facts(caller, key);
    for name in names(tx, key)? {
        keys.push(("kms:ResourceAliases".to_owned(), name));
    }
    keys.extend_from_slice(extra);
    let arn = key.arn();
    let resource = Named::new(&arn).tagged(&tags).governed_by(&policy);
    caller.authorize_with::<A>(tx, &resource, &keys)
}

/// A key's aliases; a managed key has the one of its service.
fn names(tx: &mut Tx, key: &Key) -> Result<Vec<String>, StoreError> {
    let aliases = table::alias::of_key(tx, key)?;
    let mut names: Vec<String> = aliases.into_iter().map(|alias| alias.name).collect();
    names.extend(managed_alias(key));
    Ok(names)
}

/// `alias/aws/…` of a key that a service manages: no row, for it can't be changed.
pub(crate) fn managed_alias(key: &Key) -> Option<String> {
    key.managed_by
        .as_ref()
        .map(|service| format!("alias/aws/{service}"))
}

/// The condition keys that every operation on a key has ("Condition keys for AWS KMS").
fn facts(caller: &Caller, key: &Key) -> Keys {
    let mut facts = vec![
        ("kms:CallerAccount", caller.account().to_owned()),
        ("kms:KeySpec", key.spec.as_str().to_owned()),
        ("kms:KeyUsage", key.usage.as_str().to_owned()),
        ("kms:KeyOrigin", key.origin.as_str().to_owned()),
        // The names that the first two had before.
        ("kms:CustomerMasterKeySpec", key.spec.as_str().to_owned()),
        ("kms:CustomerMasterKeyUsage", key.usage.as_str().to_owned()),
        ("kms:MultiRegion", key.is_multi_region().to_string()),
    ];
    if key.is_multi_region() {
        let kind = if key.is_replica() {
            "REPLICA"
        } else {
            "PRIMARY"
        };
        facts.push(("kms:MultiRegionKeyType", kind.to_owned()));
    }
    if let Some(service) = caller.via() {
        let via = format!("{service}.{}.amazonaws.com", caller.region());
        facts.push(("kms:ViaService", via));
    }
    let owned = |(name, value): (&str, String)| (name.to_owned(), value);
    facts.into_iter().map(owned).collect()
}

/// Why a key in this state can't be used, in AWS's words ("Key states of AWS KMS keys").
pub fn check_usable(key: &Key) -> Result<(), Error> {
    let arn = key.arn();
    match key.state {
        KeyState::Enabled => Ok(()),
        KeyState::Disabled => Err(Error::Disabled(arn.to_string())),
        KeyState::PendingDeletion => {
            Err(Error::InvalidState(format!("{arn} is pending deletion.")))
        }
        KeyState::PendingImport => Err(Error::InvalidState(format!("{arn} is pending import."))),
        KeyState::PendingReplicaDeletion => Err(Error::InvalidState(format!(
            "{arn} is pending replica deletion."
        ))),
    }
}

/// The key is there to stay.
pub fn check_living(key: &Key) -> Result<(), Error> {
    if key.state.is_dying() {
        return check_usable(key);
    }
    Ok(())
}
