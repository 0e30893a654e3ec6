//! Grants: permissions on one key that are given and taken back one by one.

use iam::{Any, Caller, NotBound, bind_principal, show_principal};
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::{GrantOperation, action};
use wire::{Action, Arn};

use super::crypto::dry;
use super::keys::{by_id, find_by_id};
use crate::cipher::hex;
use crate::error::Error;
use crate::grant::token_of;
use crate::key::{KeyRef, Keys, Located, check_usable, find_for, locate};
use crate::marker::{after, marker_of};
use crate::model::{Constraints, Grant, Key};
use crate::spec;
use crate::table;
use crate::usable::{Context, Use, granted, lets_grants_count, operation_of, principals};
use crate::vault::random;

/// "Grants per KMS key" (Quotas).
const GRANTS_MAX: i64 = 50_000;

/// As [`find_for`], and where no policy allows, a grant of this operation will do.
pub(super) fn find_or_granted<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    reference: &KeyRef,
    tokens: Option<&Vec<String>>,
) -> Result<Key, Error> {
    let found = find_for::<A>(tx, caller, reference, &[]);
    let Err(Error::Denied(denied)) = found else {
        return found;
    };
    if lets_grants_count(&denied)
        && let Located::Key(key, _) = locate(tx, caller, reference)?
    {
        let what = Use::bound_to(&Context::new()).with_tokens(tokens);
        if granted(tx, caller, &key, operation_of::<A>(), &what)?.is_some() {
            return Ok(*key);
        }
    }
    Err(denied.into())
}

fn invalid_arn(text: &str) -> Error {
    Error::InvalidArn(format!("ARN does not refer to a valid principal: {text}"))
}

/// A principal: an ARN of IAM or STS. Users and roles are kept by their ids, as in key policies.
fn principal(tx: &mut Tx, text: &str) -> Result<String, Error> {
    Arn::parse(text)
        .ok()
        .filter(|arn| matches!(arn.service(), "iam" | "sts") && !arn.account().is_empty())
        .ok_or_else(|| invalid_arn(text))?;
    bind_principal(tx, text).map_err(|error| match error {
        NotBound::Unknown(_) => invalid_arn(text),
        NotBound::Store(cause) => cause.into(),
    })
}

fn grantee(tx: &mut Tx, input: &shape::CreateGrantRequest) -> Result<String, Error> {
    match (&input.grantee_principal, &input.grantee_service_principal) {
        (Some(arn), None) => principal(tx, arn),
        (None, Some(service)) => Ok(service.clone()),
        _ => Err(Error::Validation(
            "Please specify either a grantee principal or a grantee service principal.".to_owned(),
        )),
    }
}

/// What the request would grant.
fn wanted(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateGrantRequest,
    key: &Key,
) -> Result<Grant, Error> {
    let constraints = input.constraints.clone().unwrap_or_default();
    let mut operations: Vec<GrantOperation> = Vec::new();
    for operation in &input.operations {
        if !operations.contains(operation) {
            operations.push(*operation);
        }
    }
    let mut id = [0_u8; 32];
    random(&mut id);
    let retiring = match (&input.retiring_principal, &input.retiring_service_principal) {
        (Some(arn), _) => Some(principal(tx, arn)?),
        (None, service) => service.clone(),
    };
    Ok(Grant {
        id: hex(&id),
        region: key.region.clone(),
        key_id: key.id.clone(),
        grantee: grantee(tx, input)?,
        retiring,
        name: input.name.clone(),
        issuer: caller.account().to_owned(),
        operations,
        constraints: Constraints {
            equals: constraints.encryption_context_equals,
            subset: constraints.encryption_context_subset,
        },
        created_at: caller.now(),
    })
}

fn condition_keys(input: &shape::CreateGrantRequest, caller: &Caller) -> Keys {
    let mut keys = vec![(
        "kms:GrantIsForAWSResource".to_owned(),
        caller.via().is_some().to_string(),
    )];
    for operation in &input.operations {
        let name = operation.as_str().to_owned();
        keys.push(("kms:GrantOperations".to_owned(), name));
    }
    let principals = [
        ("kms:GranteePrincipal", &input.grantee_principal),
        ("kms:RetiringPrincipal", &input.retiring_principal),
    ];
    for (name, value) in principals {
        keys.extend(value.clone().map(|value| (name.to_owned(), value)));
    }
    let constraints = input.constraints.clone().unwrap_or_default();
    let kinds = [
        (
            "EncryptionContextEquals",
            constraints.encryption_context_equals.is_some(),
        ),
        (
            "EncryptionContextSubset",
            constraints.encryption_context_subset.is_some(),
        ),
    ];
    for (kind, _) in kinds.into_iter().filter(|(_, given)| *given) {
        keys.push(("kms:GrantConstraintType".to_owned(), kind.to_owned()));
    }
    keys
}

/// By policy; or by a grant of CreateGrant, and then nothing that the grant itself doesn't give.
fn permitted(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateGrantRequest,
) -> Result<Key, Error> {
    type A = action::CreateGrant;
    let reference = by_id(&input.key_id, caller)?;
    let keys = condition_keys(input, caller);
    let found = find_for::<A>(tx, caller, &reference, &keys);
    let Err(Error::Denied(denied)) = found else {
        return found;
    };
    if lets_grants_count(&denied)
        && let Located::Key(key, _) = locate(tx, caller, &reference)?
    {
        for own in table::grant::to(tx, &key, &principals(caller))? {
            let covers = own.operations.contains(&GrantOperation::CreateGrant)
                && input
                    .operations
                    .iter()
                    .all(|wanted| own.operations.contains(wanted))
                && is_as_narrow(&own.constraints, input.constraints.as_ref());
            if covers {
                return Ok(*key);
            }
        }
    }
    Err(denied.into())
}

/// Whether the new constraints are no wider than the grant's own.
fn is_as_narrow(own: &Constraints, wanted: Option<&shape::GrantConstraints>) -> bool {
    let equals = wanted.and_then(|wanted| wanted.encryption_context_equals.as_ref());
    let subset = wanted.and_then(|wanted| wanted.encryption_context_subset.as_ref());
    let has = |pairs: &Context, by: Option<&Context>| {
        by.is_some_and(|by| pairs.iter().all(|(key, value)| by.get(key) == Some(value)))
    };
    let equals_hold = own
        .equals
        .as_ref()
        .is_none_or(|pairs| equals == Some(pairs));
    let subset_holds = own
        .subset
        .as_ref()
        .is_none_or(|pairs| has(pairs, equals) || has(pairs, subset));
    equals_hold && subset_holds
}

/// "You cannot create a grant for a symmetric encryption KMS key that allows the Sign operation."
fn check_operations(key: &Key, operations: &[GrantOperation]) -> Result<(), Error> {
    let cannot =
        |operation: &&GrantOperation| !spec::is_grantable(key.spec, key.usage, **operation);
    match operations.iter().find(cannot) {
        None => Ok(()),
        Some(operation) => Err(Error::Validation(format!(
            "Operation {} is not supported by {}.",
            operation.as_str(),
            key.arn()
        ))),
    }
}

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateGrantRequest,
) -> Result<shape::CreateGrantResponse, Error> {
    let key = permitted(tx, caller, input)?;
    check_usable(&key)?;
    check_operations(&key, &input.operations)?;
    let grant = wanted(tx, caller, input, &key)?;
    let bound = grant.constraints != Constraints::default();
    if bound && !key.is_symmetric() {
        return Err(Error::Validation(
            "Grant constraints are only supported for symmetric encryption KMS keys.".to_owned(),
        ));
    }
    dry(input.dry_run)?;
    let mut salt = [0_u8; 16];
    random(&mut salt);
    // "If the name and the other parameters are the same, the grant is the same."
    if grant.name.is_some() {
        let same = |other: &Grant| {
            other.name == grant.name
                && other.retiring == grant.retiring
                && other.operations == grant.operations
                && other.constraints == grant.constraints
        };
        let there = table::grant::to(tx, &key, std::slice::from_ref(&grant.grantee))?;
        if let Some(there) = there.into_iter().find(same) {
            return Ok(answer(there.id, salt));
        }
    }
    if table::grant::count(tx, &key)? >= GRANTS_MAX {
        return Err(Error::LimitExceeded(
            "Too many grants on this key.".to_owned(),
        ));
    }
    table::grant::insert(tx, &grant)?;
    Ok(answer(grant.id, salt))
}

fn answer(id: String, salt: [u8; 16]) -> shape::CreateGrantResponse {
    shape::CreateGrantResponse {
        grant_token: Some(token_of(&id, salt)),
        grant_id: Some(id),
    }
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListGrantsRequest,
) -> Result<shape::ListGrantsResponse, Error> {
    let key = find_by_id::<action::ListGrants>(tx, caller, &input.key_id, &[])?;
    let after = after(input.marker.as_deref())?;
    let grantee = match &input.grantee_principal {
        Some(name) => kept(tx, name)?,
        None => String::new(),
    };
    let wanted = (
        input.grant_id.as_deref().unwrap_or_default(),
        grantee.as_str(),
    );
    let found = table::grant::of_key(tx, &key, &after, wanted)?;
    page(tx, found, input.limit, caller)
}

/// A principal's own, or those that its account's principals may retire.
pub fn list_retirable(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListRetirableGrantsRequest,
) -> Result<shape::ListGrantsResponse, Error> {
    caller.authorize::<action::ListRetirableGrants>(tx, &Any::of(caller))?;
    let principal = input.retiring_principal.clone().unwrap_or_default();
    let here = Arn::parse(principal.as_str()).is_ok_and(|arn| arn.account() == caller.account());
    let after = after(input.marker.as_deref())?;
    let found = if here {
        let principal = kept(tx, &principal)?;
        table::grant::retirable(tx, caller.region(), &principal, &after)?
    } else {
        Vec::new()
    };
    page(tx, found, input.limit, caller)
}

/// How a grant would name this principal; nobody is named as they are.
fn kept(tx: &mut Tx, name: &str) -> Result<String, Error> {
    match bind_principal(tx, name) {
        Ok(kept) => Ok(kept),
        Err(NotBound::Unknown(name)) => Ok(name),
        Err(NotBound::Store(cause)) => Err(cause.into()),
    }
}

fn page(
    tx: &mut Tx,
    mut found: Vec<Grant>,
    limit: Option<i32>,
    caller: &Caller,
) -> Result<shape::ListGrantsResponse, Error> {
    let size = usize::try_from(limit.unwrap_or(50)).unwrap_or(50);
    let more = found.len() > size;
    found.truncate(size);
    let last = found.last().filter(|_| more);
    let next = last.map(|grant| marker_of(&grant.id));
    let view = |grant: Grant| view(tx, grant, caller);
    let grants = found.into_iter().map(view).collect::<Result<_, _>>()?;
    Ok(shape::ListGrantsResponse {
        grants: Some(grants),
        truncated: Some(more),
        next_marker: next,
    })
}

fn view(tx: &mut Tx, grant: Grant, caller: &Caller) -> Result<shape::GrantListEntry, Error> {
    let arn = crate::model::key_arn(&grant.region, caller.account(), &grant.key_id);
    let bound = grant.constraints != Constraints::default();
    let retiring = grant.retiring.map(|name| show_principal(tx, &name));
    let principal = show_principal(tx, &grant.grantee)?;
    // A service's name has dots, and is no ARN; an id has neither.
    let service = Some(principal.clone()).filter(|it| !it.contains(':') && it.contains('.'));
    Ok(shape::GrantListEntry {
        key_id: Some(arn.to_string()),
        grant_id: Some(grant.id),
        name: Some(grant.name.unwrap_or_default()),
        creation_date: Some(grant.created_at),
        grantee_principal: Some(principal),
        grantee_service_principal: service,
        retiring_principal: retiring.transpose()?,
        issuing_account: Some(format!("arn:aws:iam::{}:root", grant.issuer)),
        operations: Some(grant.operations),
        constraints: bound.then_some(shape::GrantConstraints {
            encryption_context_equals: grant.constraints.equals,
            encryption_context_subset: grant.constraints.subset,
            ..Default::default()
        }),
        ..Default::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grant_is_passed_on_no_wider_than_it_is() {
        let pairs = |text: &str| -> Option<Context> {
            let pair = |one: &str| (one.to_owned(), "x".to_owned());
            (text != "-").then(|| text.split_terminator(' ').map(pair).collect())
        };
        #[rustfmt::skip]
        let table = [
            // own equals, own subset, new equals, new subset, narrow
            ("-",   "-", "-",   "-",   true),
            ("-",   "-", "a",   "-",   true),
            ("a",   "-", "-",   "-",   false),
            ("a",   "-", "a",   "-",   true),
            ("a",   "-", "a b", "-",   false),
            ("-",   "a", "-",   "-",   false),
            ("-",   "a", "-",   "a",   true),
            ("-",   "a", "-",   "a b", true),
            ("-",   "a", "a b", "-",   true),
            ("-",   "a", "-",   "b",   false),
        ];
        for (row, (equals, subset, new_equals, new_subset, narrow)) in table.into_iter().enumerate()
        {
            let own = Constraints {
                equals: pairs(equals),
                subset: pairs(subset),
            };
            let new = shape::GrantConstraints {
                encryption_context_equals: pairs(new_equals),
                encryption_context_subset: pairs(new_subset),
                ..Default::default()
            };
            assert_eq!(is_as_narrow(&own, Some(&new)), narrow, "row {row}");
        }
    }
}
