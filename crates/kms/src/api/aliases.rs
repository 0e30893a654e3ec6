//! Aliases: other names for keys.

use iam::{Any, Caller, Named};
use store::Tx;
use wire::Action;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;

use crate::error::Error;
use crate::key::{KeyRef, check_living, find_for};
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
        let name = format!("alias/aws/{}", key.managed_by.as_deref()?);
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

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAliasesRequest,
) -> Result<shape::ListAliasesResponse, Error> {
    caller.authorize::<action::ListAliases>(tx, &Any::of(caller))?;
    let after = after(input.marker.as_deref())?;
    let mut found = if let Some(key_id) = &input.key_id {
        let key =
            find_for::<action::ListAliases>(tx, caller, &KeyRef::parse(key_id, caller)?, &[])?;
        table::alias::of_key(tx, &key)?
            .into_iter()
            .filter(|alias| alias.name > after)
            .collect()
    } else {
        let mut all = table::alias::list(tx, caller.account(), caller.region(), &after)?;
        all.extend(managed(tx, caller, &after)?);
        all.sort_by(|one, other| one.name.cmp(&other.name));
        all
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
