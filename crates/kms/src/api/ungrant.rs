//! The end of grants: taken back by the key's side, or given up by those whom they name.

use iam::Caller;
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::{GrantOperation, action};

use super::crypto::dry;
use super::keys::find_by_id;
use crate::error::Error;
use crate::grant::id_of;
use crate::key::KeyRef;
use crate::model::Grant;
use crate::table;
use crate::usable::principals;

fn missing(id: &str) -> Error {
    Error::NotFound(format!("Grant ID {id} not found"))
}

pub fn revoke(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::RevokeGrantRequest,
) -> Result<(), Error> {
    let key = find_by_id::<action::RevokeGrant>(tx, caller, &input.key_id, &[])?;
    let grant = table::grant::find(tx, &key.region, &input.grant_id)?
        .filter(|grant| grant.key_id == key.id)
        .ok_or_else(|| missing(&input.grant_id))?;
    dry(input.dry_run)?;
    Ok(table::grant::delete(tx, &grant)?)
}

/// "The principal that the grant names for it, the grantee if RetireGrant is among its operations,
/// and whoever has kms:RetireGrant."
pub fn retire(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::RetireGrantRequest,
) -> Result<(), Error> {
    let id = match (&input.grant_token, &input.grant_id, &input.key_id) {
        (Some(token), _, _) => id_of(token)?,
        (None, Some(id), Some(_)) => id.clone(),
        _ => {
            return Err(Error::Validation(
                "Please specify either a grant token or both a key ID and a grant ID.".to_owned(),
            ));
        }
    };
    let found = table::grant::find(tx, caller.region(), &id)?;
    let key = match &found {
        Some(grant) => table::key::find(tx, &grant.region, &grant.key_id)?,
        None => None,
    };
    if !found
        .as_ref()
        .is_some_and(|grant| is_retirer(caller, grant))
    {
        // Who may not retire it doesn't learn whether there is one.
        let arn = match (&key, &input.key_id) {
            (Some(key), _) => key.arn().to_string(),
            (None, Some(key_id)) => key_id.clone(),
            (None, None) => "*".to_owned(),
        };
        match &key {
            Some(key) => {
                crate::key::decide::<action::RetireGrant>(tx, caller, key, &[])?;
            }
            None => {
                let on = iam::Named::text(&arn, caller.account());
                caller.authorize::<action::RetireGrant>(tx, &on)?;
            }
        }
    }
    let grant = found.ok_or_else(|| missing(&id))?;
    if let Some(key_id) = &input.key_id
        && KeyRef::parse(key_id, caller)?
            != (KeyRef::Key {
                account: key
                    .as_ref()
                    .map_or_else(String::new, |key| key.account.clone()),
                id: grant.key_id.clone(),
            })
    {
        return Err(missing(&id));
    }
    dry(input.dry_run)?;
    Ok(table::grant::delete(tx, &grant)?)
}

/// The grant itself lets this caller retire it.
fn is_retirer(caller: &Caller, grant: &Grant) -> bool {
    let names = principals(caller);
    let retires = grant
        .retiring
        .as_ref()
        .is_some_and(|who| names.contains(who));
    let own =
        grant.operations.contains(&GrantOperation::RetireGrant) && names.contains(&grant.grantee);
    retires || own
}
