//! Organizational units.

use store::Tx;
use wire::r#gen::organizations as shape;
use wire::r#gen::organizations::action;

use super::{arn, broken, managing, managing_with, new_id, page, parent, refused, tags};
use crate::caller::Caller;
use crate::error::Error;
use crate::table::organization::{self as table, FULL_ACCESS, Organization, Unit};

/// "OU maximum nesting in a root: five levels of OUs deep".
const DEPTH_MAX: usize = 5;
const UNITS_MAX: usize = 1_000;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateOrganizationalUnitRequest,
) -> Result<shape::CreateOrganizationalUnitResponse, Error> {
    let keys = tags::request_keys(input.tags.as_ref());
    let id = Some(input.parent_id.as_str());
    let organization =
        managing_with::<action::CreateOrganizationalUnit>(tx, caller, id, &[], &keys)?;
    parent(tx, &organization, &input.parent_id)?;
    unique(tx, &input.parent_id, &input.name)?;
    if depth(tx, &input.parent_id)? >= DEPTH_MAX {
        return Err(broken(
            "OU_DEPTH_LIMIT_EXCEEDED",
            "You have exceeded the number of levels of organizational units.",
        ));
    }
    if table::all_units(tx)?.len() >= UNITS_MAX {
        return Err(broken(
            "OU_NUMBER_LIMIT_EXCEEDED",
            "You have exceeded the number of organizational units in an organization.",
        ));
    }
    let root = organization.root.trim_start_matches("r-");
    let unit = Unit {
        id: new_id(&format!("ou-{root}"), 8),
        parent: input.parent_id.clone(),
        name: input.name.clone(),
        tags: tags::read(input.tags.as_ref())?,
    };
    table::insert_unit(tx, &unit)?;
    if organization.scp_enabled {
        table::attach(tx, FULL_ACCESS, &unit.id)?;
    }
    Ok(shape::CreateOrganizationalUnitResponse {
        organizational_unit: Some(view(tx, &organization, &unit)?),
    })
}

fn unique(tx: &mut Tx, parent: &str, name: &str) -> Result<(), Error> {
    if table::units_in(tx, parent)?
        .iter()
        .any(|unit| unit.name == name)
    {
        return Err(refused(
            "DuplicateOrganizationalUnitException",
            "An OU with the same name already exists.",
        ));
    }
    Ok(())
}

fn depth(tx: &mut Tx, id: &str) -> Result<usize, Error> {
    let (mut depth, mut above) = (0, table::unit_of(tx, id)?);
    while let Some(unit) = above {
        depth += 1;
        above = table::unit_of(tx, &unit.parent)?;
    }
    Ok(depth)
}

fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    id: &str,
) -> Result<(Organization, Unit), Error> {
    let found = table::unit_of(tx, id)?;
    let tags = found.as_ref().map(|it| it.tags.clone()).unwrap_or_default();
    let organization = managing_with::<A>(tx, caller, Some(id), &tags, &[])?;
    let unit = found.ok_or_else(|| {
        refused(
            "OrganizationalUnitNotFoundException",
            "You specified an organizational unit that doesn't exist.",
        )
    })?;
    Ok((organization, unit))
}

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeOrganizationalUnitRequest,
) -> Result<shape::DescribeOrganizationalUnitResponse, Error> {
    let id = &input.organizational_unit_id;
    let (organization, unit) = find_for::<action::DescribeOrganizationalUnit>(tx, caller, id)?;
    Ok(shape::DescribeOrganizationalUnitResponse {
        organizational_unit: Some(view(tx, &organization, &unit)?),
    })
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateOrganizationalUnitRequest,
) -> Result<shape::UpdateOrganizationalUnitResponse, Error> {
    let id = &input.organizational_unit_id;
    let (organization, mut unit) = find_for::<action::UpdateOrganizationalUnit>(tx, caller, id)?;
    // A blank name is taken, and changes nothing.
    let changed = |name: &&String| **name != unit.name && !name.trim().is_empty();
    if let Some(name) = input.name.as_ref().filter(changed) {
        unique(tx, &unit.parent, name)?;
        table::rename_unit(tx, &unit, name)?;
        unit.name.clone_from(name);
    }
    Ok(shape::UpdateOrganizationalUnitResponse {
        organizational_unit: Some(view(tx, &organization, &unit)?),
    })
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteOrganizationalUnitRequest,
) -> Result<(), Error> {
    let id = &input.organizational_unit_id;
    let (_, unit) = find_for::<action::DeleteOrganizationalUnit>(tx, caller, id)?;
    let empty =
        table::units_in(tx, &unit.id)?.is_empty() && table::members(tx, Some(&unit.id))?.is_empty();
    if !empty {
        return Err(refused(
            "OrganizationalUnitNotEmptyException",
            "The organizational unit is not empty: move its accounts and delete its units first.",
        ));
    }
    Ok(table::delete_unit(tx, &unit)?)
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListOrganizationalUnitsForParentRequest,
) -> Result<shape::ListOrganizationalUnitsForParentResponse, Error> {
    let id = Some(input.parent_id.as_str());
    let organization = managing::<action::ListOrganizationalUnitsForParent>(tx, caller, id)?;
    parent(tx, &organization, &input.parent_id)?;
    let all = table::units_in(tx, &input.parent_id)?;
    let (units, next_token) = page(all, input.next_token.as_ref(), input.max_results, |it| {
        it.id.clone()
    })?;
    let shown: Result<Vec<_>, Error> = units.iter().map(|it| view(tx, &organization, it)).collect();
    Ok(shape::ListOrganizationalUnitsForParentResponse {
        organizational_units: Some(shown?),
        next_token,
    })
}

pub fn children(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListChildrenRequest,
) -> Result<shape::ListChildrenResponse, Error> {
    let id = input.parent_id.as_str();
    let organization = managing::<action::ListChildren>(tx, caller, Some(id))?;
    parent(tx, &organization, id)?;
    let ids: Vec<String> = match input.child_type {
        shape::ChildType::Account => table::members(tx, Some(id))?
            .into_iter()
            .map(|it| it.id)
            .collect(),
        shape::ChildType::OrganizationalUnit => table::units_in(tx, id)?
            .into_iter()
            .map(|it| it.id)
            .collect(),
    };
    let (ids, next_token) = page(
        ids,
        input.next_token.as_ref(),
        input.max_results,
        String::clone,
    )?;
    let child = |id| shape::Child {
        id: Some(id),
        r#type: Some(input.child_type),
    };
    Ok(shape::ListChildrenResponse {
        children: Some(ids.into_iter().map(child).collect()),
        next_token,
    })
}

pub fn parents(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListParentsRequest,
) -> Result<shape::ListParentsResponse, Error> {
    let id = input.child_id.as_str();
    managing::<action::ListParents>(tx, caller, Some(id))?;
    let above = match table::unit_of(tx, id)? {
        Some(unit) => Some(unit.parent),
        None => table::account(tx, id)?.and_then(|account| account.parent),
    };
    let above = above.ok_or_else(|| {
        refused(
            "ChildNotFoundException",
            "You specified a child that doesn't exist.",
        )
    })?;
    let kind = if above.starts_with("r-") {
        shape::ParentType::Root
    } else {
        shape::ParentType::OrganizationalUnit
    };
    Ok(shape::ListParentsResponse {
        parents: Some(vec![shape::Parent {
            id: Some(above),
            r#type: Some(kind),
        }]),
        next_token: None,
    })
}

fn view(
    tx: &mut Tx,
    organization: &Organization,
    unit: &Unit,
) -> Result<shape::OrganizationalUnit, Error> {
    let (mut path, mut above) = (unit.id.clone(), unit.parent.clone());
    while let Some(parent) = table::unit_of(tx, &above)? {
        path = format!("{above}/{path}");
        above = parent.parent;
    }
    Ok(shape::OrganizationalUnit {
        path: Some(format!("{}/{above}/{path}/", organization.id)),
        id: Some(unit.id.clone()),
        arn: Some(arn(organization, "ou", &unit.id).to_string()),
        name: Some(unit.name.clone()),
    })
}
