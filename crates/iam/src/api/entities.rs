//! Whom a managed policy is attached to, or bounds.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::page_of;
use super::policies::find_for;
use crate::caller::Caller;
use crate::error::Error;
use crate::table;

/// A user, a group or a role: kind, name, id, path.
struct Entity {
    kind: &'static str,
    name: String,
    id: String,
    path: String,
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListEntitiesForPolicyRequest,
) -> Result<shape::ListEntitiesForPolicyResponse, Error> {
    use shape::{EntityType, PolicyUsageType};
    let policy = find_for::<action::ListEntitiesForPolicy>(tx, caller, &input.policy_arn);
    let policy = policy.map_err(|error| match error {
        Error::NoSuchEntity(_) => Error::NoSuchEntity(format!(
            "Policy {} does not exist or is not attachable.",
            input.policy_arn
        )),
        error => error,
    })?;
    let mut found = Vec::new();
    for (kind, entity) in [
        ("group", EntityType::Group),
        ("role", EntityType::Role),
        ("user", EntityType::User),
    ] {
        if input.entity_filter.is_some_and(|wanted| wanted != entity) {
            continue;
        }
        let mut names = Vec::new();
        for (boundary, usage) in [
            (false, PolicyUsageType::PermissionsPolicy),
            (true, PolicyUsageType::PermissionsBoundary),
        ] {
            if input
                .policy_usage_filter
                .is_none_or(|wanted| wanted == usage)
            {
                let account = caller.account();
                let more = table::policy::owners(tx, account, &policy.arn, kind, boundary)?;
                names.extend(more);
            }
        }
        names.sort();
        names.dedup();
        for name in names {
            found.extend(entity_of(tx, caller.account(), kind, &name)?);
        }
    }
    if let Some(prefix) = &input.path_prefix {
        found.retain(|entity| entity.path.starts_with(prefix.as_str()));
    }
    let page = page_of(found, input.marker.as_ref(), input.max_items, |entity| {
        format!("{} {}", entity.kind, entity.name)
    })?;
    let of = |kind: &str| -> Vec<&Entity> {
        let entities = page.items.iter();
        entities.filter(|entity| entity.kind == kind).collect()
    };
    let some = |entity: &&Entity| (Some(entity.name.clone()), Some(entity.id.clone()));
    let group = |(group_name, group_id)| shape::PolicyGroup {
        group_name,
        group_id,
    };
    let user = |(user_name, user_id)| shape::PolicyUser { user_name, user_id };
    let role = |(role_name, role_id)| shape::PolicyRole { role_name, role_id };
    Ok(shape::ListEntitiesForPolicyResponse {
        policy_groups: Some(of("group").iter().map(some).map(group).collect()),
        policy_users: Some(of("user").iter().map(some).map(user).collect()),
        policy_roles: Some(of("role").iter().map(some).map(role).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker.clone(),
    })
}

fn entity_of(
    tx: &mut Tx,
    account: &str,
    kind: &'static str,
    name: &str,
) -> Result<Option<Entity>, Error> {
    let found = match kind {
        "user" => table::user::find(tx, account, name)?.map(|user| (user.id, user.path)),
        "group" => table::group::find(tx, account, name)?.map(|group| (group.id, group.path)),
        _ => table::role::find(tx, account, name)?.map(|role| (role.id, role.path)),
    };
    Ok(found.map(|(id, path)| Entity {
        kind,
        name: name.to_owned(),
        id,
        path,
    }))
}
