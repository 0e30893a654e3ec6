//! Grants: permissions on one key that are given and taken back one by one.

use iam::{Caller, NotBound, bind_principal};
use store::Tx;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::{GrantOperation, action};
use wire::{Action, Arn};

use super::crypto::dry;
use super::keys::by_id;
use crate::cipher::hex;
use crate::error::Error;
use crate::grant::token_of;
use crate::key::{KeyRef, Keys, Located, check_usable, find_for, locate};
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
        let what = Use::of(key.usage).with_tokens(tokens);
        if granted(tx, caller, &key, operation_of::<A>(), &what)?.is_some() {
            return Ok(*key);
        }
    }
    Err(denied.into())
}

fn invalid_arn(text: &str) -> Error {
    Error::InvalidArn(format!("ARN does not refer to a valid principal: {text}"))
}

/// "Valid principals include AWS accounts, IAM users, IAM roles, federated users, and assumed role
/// users."
fn is_principal(arn: &Arn) -> bool {
    let kind = arn.resource().split('/').next().unwrap_or_default();
    let known = match arn.service() {
        "iam" => matches!(kind, "root" | "user" | "role"),
        "sts" => matches!(kind, "federated-user" | "assumed-role"),
        _ => false,
    };
    known && !arn.account().is_empty()
}

/// A principal: an ARN of IAM or STS. Users and roles are kept by their ids, as in key policies.
fn principal(tx: &mut Tx, text: &str) -> Result<String, Error> {
    Arn::parse(text)
        .ok()
        .filter(is_principal)
        .ok_or_else(|| invalid_arn(text))?;
    bind_principal(tx, text).map_err(|error| match error {
        NotBound::Unknown(_) => invalid_arn(text),
        NotBound::Store(cause) => cause.into(),
    })
}

/// "Each constraint value can include up to 8 encryption context pairs. The encryption context value
/// in each constraint cannot exceed 384 characters." (`CreateGrant`)
const CONSTRAINT_PAIRS_MAX: usize = 8;
const CONSTRAINT_VALUE_MAX: usize = 384;

fn check_constraints(key: &Key, constraints: &Constraints) -> Result<(), Error> {
    let says = |text: &str| Err(Error::Validation(text.to_owned()));
    for pairs in [&constraints.equals, &constraints.subset]
        .into_iter()
        .flatten()
    {
        if !key.is_symmetric() {
            return says("Grant constraints are only supported for symmetric encryption KMS keys.");
        }
        if pairs.len() > CONSTRAINT_PAIRS_MAX {
            return says("A grant constraint can have at most 8 encryption context pairs.");
        }
        let too_long = |value: &String| value.chars().count() > CONSTRAINT_VALUE_MAX;
        if pairs.values().any(too_long) {
            return says("A value of a grant constraint can have at most 384 characters.");
        }
    }
    Ok(())
}

/// What has to go together, and what must not.
fn check_principals(input: &shape::CreateGrantRequest) -> Result<(), Error> {
    let says = |text: &str| Err(Error::Validation(text.to_owned()));
    let retiring = (
        input.retiring_principal.is_some(),
        input.retiring_service_principal.is_some(),
    );
    let grantee = (
        input.grantee_principal.is_some(),
        input.grantee_service_principal.is_some(),
    );
    let source = input
        .constraints
        .as_ref()
        .is_some_and(|constraints| constraints.source_arn.is_some());
    match (grantee, retiring) {
        ((true, true) | (false, false), _) => {
            says("Please specify either a grantee principal or a grantee service principal.")
        }
        (_, (true, true)) => {
            says("Please specify either a retiring principal or a retiring service principal.")
        }
        ((_, true), _) if !source => {
            says("A grantee service principal needs a SourceArn constraint.")
        }
        ((_, true), (false, false)) => {
            says("A grantee service principal needs a retiring principal.")
        }
        _ => Ok(()),
    }
}

fn grantee(tx: &mut Tx, input: &shape::CreateGrantRequest) -> Result<String, Error> {
    match (&input.grantee_principal, &input.grantee_service_principal) {
        (Some(arn), _) => principal(tx, arn),
        (None, service) => Ok(service.clone().unwrap_or_default()),
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
            source_arn: constraints.source_arn,
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
        ("SourceArn", constraints.source_arn.is_some()),
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
        let covers = |own: &Grant| {
            let has = |wanted| own.operations.contains(wanted);
            // On behalf of nobody, a grant that asks for somebody gives nothing to pass on.
            own.constraints.source_arn.is_none()
                && has(&GrantOperation::CreateGrant)
                && input.operations.iter().all(has)
                && is_as_narrow(&own.constraints, input.constraints.as_ref())
        };
        if table::grant::first_to(tx, &key, &principals(caller), covers)?.is_some() {
            return Ok(*key);
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
    check_principals(input)?;
    let grant = wanted(tx, caller, input, &key)?;
    check_constraints(&key, &grant.constraints)?;
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
        let grantee = std::slice::from_ref(&grant.grantee);
        if let Some(there) = table::grant::first_to(tx, &key, grantee, same)? {
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
                source_arn: None,
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
