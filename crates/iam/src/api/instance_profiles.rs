//! Instance profiles: what carries a role to an instance.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::{after, page};
use super::{path, quota, roles, tags};
use crate::caller::{Caller, Named};
use crate::error::Error;
use crate::model::{INSTANCE_PROFILES_MAX, InstanceProfile, instance_profile_arn, unique_id};
use crate::table;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateInstanceProfileRequest,
) -> Result<shape::CreateInstanceProfileResponse, Error> {
    let path = path(input.path.as_ref());
    let name = &input.instance_profile_name;
    let arn = instance_profile_arn(caller.account(), &path, name);
    let keys = tags::request_keys(input.tags.as_ref());
    caller.authorize_with::<action::CreateInstanceProfile>(tx, &Named::new(&arn), &keys)?;
    if !keys.is_empty() {
        caller.authorize_with::<action::TagInstanceProfile>(tx, &Named::new(&arn), &keys)?;
    }
    if table::instance_profile::find(tx, caller.account(), name)?.is_some() {
        return Err(Error::Exists(format!(
            "Instance Profile {name} already exists."
        )));
    }
    quota(
        table::instance_profile::count(tx, caller.account())?,
        "InstanceProfilesPerAccount",
        INSTANCE_PROFILES_MAX,
    )?;
    let profile = InstanceProfile {
        account: caller.account().to_owned(),
        name: name.clone(),
        id: unique_id("AIPA", 17),
        path,
        created_at: caller.now(),
        role: None,
        tags: tags::read_exact(input.tags.as_ref())?,
    };
    table::instance_profile::insert(tx, &profile)?;
    let mut view = view(tx, &profile)?;
    view.tags = tags::view(&profile.tags);
    Ok(shape::CreateInstanceProfileResponse {
        instance_profile: Some(view),
    })
}

/// The profile of this name, once the caller may do `A` to it.
fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    name: &str,
    keys: &[(String, String)],
) -> Result<InstanceProfile, Error> {
    let found = table::instance_profile::find(tx, caller.account(), name)?;
    let arn = found.as_ref().map_or_else(
        || instance_profile_arn(caller.account(), "/", name),
        InstanceProfile::arn,
    );
    let tags = found
        .as_ref()
        .map(|found| found.tags.clone())
        .unwrap_or_default();
    caller.authorize_with::<A>(tx, &Named::new(&arn).tagged(&tags), keys)?;
    found.ok_or_else(|| Error::NoSuchEntity(format!("Instance Profile {name} cannot be found.")))
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetInstanceProfileRequest,
) -> Result<shape::GetInstanceProfileResponse, Error> {
    let name = &input.instance_profile_name;
    let profile = find_for::<action::GetInstanceProfile>(tx, caller, name, &[])?;
    let mut view = view(tx, &profile)?;
    view.tags = Some(tags::view_all(&profile.tags));
    Ok(shape::GetInstanceProfileResponse {
        instance_profile: Some(view),
    })
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListInstanceProfilesRequest,
) -> Result<shape::ListInstanceProfilesResponse, Error> {
    let path = path(input.path_prefix.as_ref());
    let arn = instance_profile_arn(caller.account(), &path, "");
    caller.authorize::<action::ListInstanceProfiles>(tx, &Named::new(&arn))?;
    let marker = after(input.marker.as_ref())?;
    let found = table::instance_profile::list(tx, caller.account(), &path, &marker)?;
    let page = page(found, input.max_items, |profile| profile.name.clone());
    Ok(shape::ListInstanceProfilesResponse {
        instance_profiles: Some(view_all(tx, &page.items)?),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn list_for_role(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListInstanceProfilesForRoleRequest,
) -> Result<shape::ListInstanceProfilesForRoleResponse, Error> {
    let role =
        roles::find_for::<action::ListInstanceProfilesForRole>(tx, caller, &input.role_name)?;
    let marker = after(input.marker.as_ref())?;
    let found = table::instance_profile::of_role(tx, &role, &marker)?;
    let page = page(found, input.max_items, |profile| profile.name.clone());
    Ok(shape::ListInstanceProfilesForRoleResponse {
        instance_profiles: Some(view_all(tx, &page.items)?),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

/// Whoever puts a role into a profile hands it to EC2, and has to be allowed to.
pub fn add_role(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AddRoleToInstanceProfileRequest,
) -> Result<(), Error> {
    let name = &input.instance_profile_name;
    let profile = find_for::<action::AddRoleToInstanceProfile>(tx, caller, name, &[])?;
    roles::pass(tx, caller, &input.role_name, "ec2.amazonaws.com")?;
    let role = roles::find(tx, caller, &input.role_name)?;
    roles::modifiable(&role)?;
    if profile.role.is_some() {
        return Err(Error::LimitExceeded(
            "InstanceSessionsPerInstanceProfile: 1".to_owned(),
        ));
    }
    Ok(table::instance_profile::set_role(
        tx,
        &profile,
        Some(&role.name),
    )?)
}

pub fn remove_role(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::RemoveRoleFromInstanceProfileRequest,
) -> Result<(), Error> {
    let name = &input.instance_profile_name;
    let profile = find_for::<action::RemoveRoleFromInstanceProfile>(tx, caller, name, &[])?;
    let role = roles::find(tx, caller, &input.role_name)?;
    roles::modifiable(&role)?;
    if profile.role.as_ref() != Some(&role.name) {
        return Err(Error::NoSuchEntity(format!(
            "Role {} in Instance Profile {name} cannot be found.",
            role.name
        )));
    }
    Ok(table::instance_profile::set_role(tx, &profile, None)?)
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteInstanceProfileRequest,
) -> Result<(), Error> {
    let name = &input.instance_profile_name;
    let profile = find_for::<action::DeleteInstanceProfile>(tx, caller, name, &[])?;
    if profile.role.is_some() {
        return Err(Error::DeleteConflict(
            "Cannot delete entity, must remove roles from instance profile first.",
        ));
    }
    Ok(table::instance_profile::delete(tx, &profile)?)
}

pub fn tag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::TagInstanceProfileRequest,
) -> Result<(), Error> {
    let name = &input.instance_profile_name;
    let keys = tags::request_keys(Some(&input.tags));
    let profile = find_for::<action::TagInstanceProfile>(tx, caller, name, &keys)?;
    let tags = tags::merged_exact(&profile.tags, tags::read_exact(Some(&input.tags))?)?;
    Ok(table::instance_profile::set_tags(tx, &profile, &tags)?)
}

pub fn untag(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UntagInstanceProfileRequest,
) -> Result<(), Error> {
    let name = &input.instance_profile_name;
    let keys = tags::untag_keys(&input.tag_keys);
    let profile = find_for::<action::UntagInstanceProfile>(tx, caller, name, &keys)?;
    let tags = tags::without_exact(&profile.tags, &input.tag_keys);
    Ok(table::instance_profile::set_tags(tx, &profile, &tags)?)
}

pub fn list_tags(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListInstanceProfileTagsRequest,
) -> Result<shape::ListInstanceProfileTagsResponse, Error> {
    let name = &input.instance_profile_name;
    let profile = find_for::<action::ListInstanceProfileTags>(tx, caller, name, &[])?;
    let page = tags::list(&profile.tags, input.marker.as_ref(), input.max_items)?;
    Ok(shape::ListInstanceProfileTagsResponse {
        tags: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn view_all(
    tx: &mut Tx,
    profiles: &[InstanceProfile],
) -> Result<Vec<shape::InstanceProfile>, Error> {
    profiles.iter().map(|profile| view(tx, profile)).collect()
}

fn view(tx: &mut Tx, profile: &InstanceProfile) -> Result<shape::InstanceProfile, Error> {
    let role = match &profile.role {
        Some(name) => table::role::find(tx, &profile.account, name)?,
        None => None,
    };
    let roles = match &role {
        Some(role) => vec![roles::view_brief(tx, role)?],
        None => Vec::new(),
    };
    Ok(shape::InstanceProfile {
        path: Some(profile.path.clone()),
        instance_profile_name: Some(profile.name.clone()),
        instance_profile_id: Some(profile.id.clone()),
        arn: Some(profile.arn().to_string()),
        create_date: Some(profile.created_at),
        roles: Some(roles),
        tags: None,
    })
}
