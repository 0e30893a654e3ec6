//! Aliases: other names for keys.

use iam::{Any, Caller, Named};
use store::Tx;
use wire::Action;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;

use crate::error::Error;
use crate::key::{KeyRef, Located, check_living, find_for, locate, managed_alias};
use crate::marker::{after, marker_of};
use crate::model::{Alias, Key};
use crate::spec;
use crate::table;

/// Both the alias and the key have to allow it ("Controlling access to aliases").
fn authorize_alias<A: Action>(tx: &mut Tx, caller: &Caller, alias: &Alias) -> Result<(), Error> {
    caller.authorize::<A>(tx, &Named::new(&alias.arn()))?;
    Ok(())
}

fn target<A: Action>(tx: &mut Tx, caller: &Caller, key_id: &str) -> Result<Key, Error> {
    let reference = KeyRef::parse(key_id, caller)?;
    if matches!(reference, KeyRef::Alias { .. }) {
        return Err(Error::Validation(
            "Aliases must refer to keys. Not aliases".to_owned(),
        ));
    }
    let key = find_for::<A>(tx, caller, &reference, &[])?;
    check_living(&key)?;
    Ok(key)
}

fn check_name(name: &str) -> Result<(), Error> {
    if !name.starts_with("alias/") {
        return Err(Error::Validation(
            "Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html".to_owned(),
        ));
    }
    if name == "alias/" {
        return Err(Error::Validation("Invalid identifier".to_owned()));
    }
    if name.starts_with("alias/aws/") {
        return Err(Error::ReservedAlias);
    }
    // The model's pattern lets it through.
    if name.contains(':') {
        return Err(Error::Validation(format!(
            "{name} contains invalid characters for an alias"
        )));
    }
    Ok(())
}

/// "Aliases per KMS key" (Quotas): every decision about a key looks at all of them.
const ALIASES_MAX: usize = 50;

/// Has the key a place for one more?
fn check_number(tx: &mut Tx, key: &Key) -> Result<(), Error> {
    if table::alias::of_key(tx, key)?.len() < ALIASES_MAX {
        return Ok(());
    }
    Err(Error::LimitExceeded(format!(
        "The KMS key {} has {ALIASES_MAX} aliases already.",
        key.arn()
    )))
}

fn named(caller: &Caller, name: &str, key_id: &str) -> Alias {
    Alias {
        account: caller.account().to_owned(),
        region: caller.region().to_owned(),
        name: name.to_owned(),
        key_id: key_id.to_owned(),
        created_at: caller.now(),
        updated_at: caller.now(),
    }
}

fn find(tx: &mut Tx, caller: &Caller, name: &str) -> Result<Alias, Error> {
    table::alias::find(tx, caller.account(), caller.region(), name)?.ok_or_else(|| {
        Error::NotFound(format!(
            "Alias {} is not found.",
            named(caller, name, "").arn()
        ))
    })
}

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateAliasRequest,
) -> Result<(), Error> {
    check_name(&input.alias_name)?;
    authorize_alias::<action::CreateAlias>(tx, caller, &named(caller, &input.alias_name, ""))?;
    let key = target::<action::CreateAlias>(tx, caller, &input.target_key_id)?;
    let alias = named(caller, &input.alias_name, &key.id);
    if table::alias::find(tx, caller.account(), caller.region(), &alias.name)?.is_some() {
        return Err(Error::Exists(format!(
            "An alias with the name {} already exists",
            alias.arn()
        )));
    }
    check_number(tx, &key)?;
    Ok(table::alias::insert(tx, &alias)?)
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateAliasRequest,
) -> Result<(), Error> {
    check_name(&input.alias_name)?;
    authorize_alias::<action::UpdateAlias>(tx, caller, &named(caller, &input.alias_name, ""))?;
    let mut alias = find(tx, caller, &input.alias_name)?;
    // The key that it leaves, which may be about to be deleted, and the key that it goes to.
    let reference = KeyRef::parse(&alias.key_id, caller)?;
    let left = find_for::<action::UpdateAlias>(tx, caller, &reference, &[])?;
    let key = target::<action::UpdateAlias>(tx, caller, &input.target_key_id)?;
    if !is_alike(&left, &key) {
        return Err(Error::Validation(format!(
            "Alias {} cannot be moved to a key of another type or key usage.",
            alias.arn()
        )));
    }
    if left.id != key.id {
        check_number(tx, &key)?;
    }
    alias.key_id = key.id;
    alias.updated_at = caller.now();
    Ok(table::alias::update(tx, &alias)?)
}

/// "The current and new KMS key must be the same type (both symmetric or both asymmetric or both
/// HMAC), and they must have the same key usage" (`UpdateAlias`).
fn is_alike(one: &Key, other: &Key) -> bool {
    one.usage == other.usage && spec::is_asymmetric(one.spec) == spec::is_asymmetric(other.spec)
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteAliasRequest,
) -> Result<(), Error> {
    check_name(&input.alias_name)?;
    authorize_alias::<action::DeleteAlias>(tx, caller, &named(caller, &input.alias_name, ""))?;
    let alias = find(tx, caller, &input.alias_name)?;
    let reference = KeyRef::parse(&alias.key_id, caller)?;
    find_for::<action::DeleteAlias>(tx, caller, &reference, &[])?;
    Ok(table::alias::delete(tx, &alias)?)
}

/// The aliases of the keys that services manage: `alias/aws/secretsmanager`.
fn managed(tx: &mut Tx, caller: &Caller, after: &str) -> Result<Vec<Alias>, Error> {
    let keys = table::key::managed(tx, caller.account(), caller.region())?;
    let aliases = keys.into_iter().filter_map(|key| {
        let name = managed_alias(&key)?;
        let (created_at, updated_at) = (key.created_at, key.created_at);
        Some(Alias {
            created_at,
            updated_at,
            ..named(caller, &name, &key.id)
        })
    });
    Ok(aliases
        .filter(|alias| alias.name.as_str() > after)
        .collect())
}

/// One key's. "Required permissions: kms:ListAliases (IAM policy)": the key is not asked, and it is
/// one of the caller's account, or none.
fn of_key(tx: &mut Tx, caller: &Caller, key_id: &str, after: &str) -> Result<Vec<Alias>, Error> {
    let key = match locate(tx, caller, &KeyRef::parse(key_id, caller)?)? {
        Located::Key(key, _) if key.account == caller.account() => *key,
        Located::Key(key, _) => {
            return Err(Error::NotFound(format!(
                "Key '{}' does not exist",
                key.arn()
            )));
        }
        Located::Nothing { missing, .. } => return Err(Error::NotFound(missing)),
    };
    let own = managed(tx, caller, after)?;
    let own = own.into_iter().filter(|alias| alias.key_id == key.id);
    let others = table::alias::of_key(tx, &key)?;
    let others = others
        .into_iter()
        .filter(|alias| alias.name.as_str() > after);
    Ok(own.chain(others).collect())
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAliasesRequest,
) -> Result<shape::ListAliasesResponse, Error> {
    caller.authorize::<action::ListAliases>(tx, &Any::of(caller))?;
    let after = after(input.marker.as_deref())?;
    let mut found = match &input.key_id {
        Some(key_id) => of_key(tx, caller, key_id, &after)?,
        None => {
            let mut all = table::alias::list(tx, caller.account(), caller.region(), &after)?;
            all.extend(managed(tx, caller, &after)?);
            all.sort_by(|one, other| one.name.cmp(&other.name));
            all
        }
    };
    let size = usize::try_from(input.limit.unwrap_or(50)).unwrap_or(50);
    let more = found.len() > size;
    found.truncate(size);
    let last = found.last().filter(|_| more);
    let next = last.map(|alias| marker_of(&alias.name));
    let entry = |alias: &Alias| shape::AliasListEntry {
        alias_name: Some(alias.name.clone()),
        alias_arn: Some(alias.arn().to_string()),
        target_key_id: Some(alias.key_id.clone()),
        creation_date: Some(alias.created_at),
        last_updated_date: Some(alias.updated_at),
    };
    Ok(shape::ListAliasesResponse {
        aliases: Some(found.iter().map(entry).collect()),
        truncated: Some(more),
        next_marker: next,
    })
}
