//! Grants, listed: a key's, and those that a principal may retire.

use iam::{Caller, Named, NotBound, bind_principal, show_principal};
use store::Tx;
use wire::Arn;
use wire::r#gen::kms as shape;
use wire::r#gen::kms::action;

use super::keys::find_by_id;
use crate::error::Error;
use crate::marker::{after, marker_of};
use crate::model::{Constraints, Grant};
use crate::table;

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListGrantsRequest,
) -> Result<shape::ListGrantsResponse, Error> {
    let key = find_by_id::<action::ListGrants>(tx, caller, &input.key_id, &[])?;
    check_filter(
        input.grantee_principal.as_ref(),
        input.grantee_service_principal.as_ref(),
    )?;
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
    page(tx, found, input.limit)
}

/// "You can specify either `GranteePrincipal` or `GranteeServicePrincipal`, but not both", and "this
/// filter is only usable by callers in a service principal": nobody here is one.
fn check_filter(principal: Option<&String>, service: Option<&String>) -> Result<(), Error> {
    let says = |text: &str| Err(Error::Validation(text.to_owned()));
    match (principal, service) {
        (Some(_), Some(_)) => says("Please specify either a principal or a service principal."),
        (None, Some(_)) => says("Only a service principal can list by service principals."),
        (_, None) => Ok(()),
    }
}

/// A principal's own, or those that its account's principals may retire. "The authorized resource in
/// `ListRetirableGrants` calls is the retiring principal specified in the request."
pub fn list_retirable(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListRetirableGrantsRequest,
) -> Result<shape::ListGrantsResponse, Error> {
    let anybody = || "*".to_owned();
    let principal = input.retiring_principal.clone().unwrap_or_else(anybody);
    let on = Named::text(&principal, caller.account());
    caller.authorize::<action::ListRetirableGrants>(tx, &on)?;
    check_filter(
        input.retiring_principal.as_ref(),
        input.retiring_service_principal.as_ref(),
    )?;
    if input.retiring_principal.is_none() {
        return Err(Error::Validation(
            "Please specify a retiring principal.".to_owned(),
        ));
    }
    let here = Arn::parse(principal.as_str()).is_ok_and(|arn| arn.account() == caller.account());
    let after = after(input.marker.as_deref())?;
    let found = if here {
        let principal = kept(tx, &principal)?;
        table::grant::retirable(tx, caller.region(), &principal, &after)?
    } else {
        Vec::new()
    };
    page(tx, found, input.limit)
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
) -> Result<shape::ListGrantsResponse, Error> {
    let size = usize::try_from(limit.unwrap_or(50)).unwrap_or(50);
    let more = found.len() > size;
    found.truncate(size);
    let last = found.last().filter(|_| more);
    let next = last.map(|grant| marker_of(&grant.id));
    let view = |grant: Grant| view(tx, grant);
    let grants = found.into_iter().map(view).collect::<Result<_, _>>()?;
    Ok(shape::ListGrantsResponse {
        grants: Some(grants),
        truncated: Some(more),
        next_marker: next,
    })
}

fn view(tx: &mut Tx, grant: Grant) -> Result<shape::GrantListEntry, Error> {
    // Maybe another account's.
    let key = table::key::find(tx, &grant.region, &grant.key_id)?;
    let bound = grant.constraints != Constraints::default();
    let retiring = grant.retiring.map(|name| show_principal(tx, &name));
    let principal = show_principal(tx, &grant.grantee)?;
    // A service's name has dots, and is no ARN; an id has neither.
    let service = Some(principal.clone()).filter(|it| !it.contains(':') && it.contains('.'));
    Ok(shape::GrantListEntry {
        key_id: key.map(|key| key.arn().to_string()),
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
            source_arn: grant.constraints.source_arn,
        }),
        ..Default::default()
    })
}
