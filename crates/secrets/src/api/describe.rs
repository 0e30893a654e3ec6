//! What there is, without its value: `DescribeSecret`, `ListSecrets`, `ListSecretVersionIds`.

use std::collections::BTreeMap;

use iam::{Any, Caller};
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use super::cross::{view_primary, view_replicas};
use super::paging::{Place, Wanted, page};
use super::replicas::view_status;
use super::rotate::view_rules;
use crate::error::Error;
use crate::filter::{check, matches};
use crate::model::{Secret, Version};
use crate::resolve::find_for;
use crate::stages::Stages;
use crate::table;

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeSecretRequest,
) -> Result<shape::DescribeSecretResponse, Error> {
    let secret = find_for::<action::DescribeSecret>(tx, caller, &input.secret_id, Vec::new())?;
    let stages = table::stages(tx, secret.arn.as_str())?;
    Ok(shape::DescribeSecretResponse {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name.clone()),
        description: secret.description.clone(),
        kms_key_id: secret.kms_key_id.clone(),
        last_changed_date: Some(secret.changed_at),
        last_accessed_date: secret.accessed_at,
        deleted_date: secret.deleted_at,
        tags: view_tags(&secret),
        version_ids_to_stages: by_version(&stages),
        created_date: Some(secret.created_at),
        r#type: secret.kind.clone(),
        rotation_enabled: secret.rotation.enabled,
        rotation_lambda_arn: secret.rotation.function.clone(),
        rotation_rules: view_rules(&secret),
        last_rotated_date: secret.rotation.rotated_at,
        next_rotation_date: secret.rotation.next_at,
        primary_region: secret.primary_region.clone(),
        replication_status: view_status(tx, &secret)?,
        cross_account_primary: view_primary(&secret),
        cross_account_replicas: view_replicas(tx, &secret)?,
        external_secret_rotation_role_arn: secret.external_role.clone(),
        ..Default::default()
    })
}

/// The secrets that the filters leave, in no order yet.
pub(super) fn listed(
    tx: &mut Tx,
    caller: &Caller,
    filters: &[shape::Filter],
    deleted_too: bool,
) -> Result<Vec<Secret>, Error> {
    check(filters)?;
    let mut found = table::all(tx, caller.account(), caller.region())?;
    found.retain(|secret| deleted_too || secret.deleted_at.is_none());
    found.retain(|secret| matches(secret, filters));
    Ok(found)
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListSecretsRequest,
) -> Result<shape::ListSecretsResponse, Error> {
    caller.authorize::<action::ListSecrets>(tx, &Any::of(caller))?;
    let filters = input.filters.as_deref().unwrap_or_default();
    let deleted_too = input.include_planned_deletion.unwrap_or(false);
    let found = listed(tx, caller, filters, deleted_too)?;
    // Creation date is the default; oldest first, as AWS lists.
    let by = input.sort_by.unwrap_or(shape::SortByType::CreatedDate);
    let wanted = Wanted {
        max: input.max_results,
        after: input.next_token.as_deref(),
        descending: input.sort_order == Some(shape::SortOrderType::Desc),
    };
    let page = page(found, |secret| place(secret, by), wanted)?;
    let mut entries = Vec::new();
    for secret in &page.items {
        let stages = table::stages(tx, secret.arn.as_str())?;
        entries.push(entry(secret, &stages));
    }
    Ok(shape::ListSecretsResponse {
        secret_list: Some(entries),
        next_token: page.next,
    })
}

fn place(secret: &Secret, by: shape::SortByType) -> Place {
    use shape::SortByType as By;
    let at = match by {
        By::CreatedDate => Some(secret.created_at),
        By::LastAccessedDate => secret.accessed_at,
        By::LastChangedDate => Some(secret.changed_at),
        By::Name => None,
    };
    Place::of(at, &secret.name)
}

fn entry(secret: &Secret, stages: &Stages) -> shape::SecretListEntry {
    shape::SecretListEntry {
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name.clone()),
        description: secret.description.clone(),
        kms_key_id: secret.kms_key_id.clone(),
        last_changed_date: Some(secret.changed_at),
        last_accessed_date: secret.accessed_at,
        deleted_date: secret.deleted_at,
        tags: view_tags(secret),
        secret_versions_to_stages: by_version(stages),
        created_date: Some(secret.created_at),
        r#type: secret.kind.clone(),
        rotation_enabled: secret.rotation.enabled,
        rotation_lambda_arn: secret.rotation.function.clone(),
        rotation_rules: view_rules(secret),
        last_rotated_date: secret.rotation.rotated_at,
        next_rotation_date: secret.rotation.next_at,
        primary_region: secret.primary_region.clone(),
        ..Default::default()
    }
}

pub fn list_versions(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListSecretVersionIdsRequest,
) -> Result<shape::ListSecretVersionIdsResponse, Error> {
    let secret =
        find_for::<action::ListSecretVersionIds>(tx, caller, &input.secret_id, Vec::new())?;
    let stages = table::stages(tx, secret.arn.as_str())?;
    let deprecated_too = input.include_deprecated.unwrap_or(false);
    let found = table::version::all(tx, secret.arn.as_str())?
        .into_iter()
        .filter(|version| deprecated_too || !stages.of(&version.id).is_empty())
        .collect();
    let wanted = Wanted {
        max: input.max_results,
        after: input.next_token.as_deref(),
        descending: false,
    };
    let place = |version: &Version| Place::of(Some(version.created_at), &version.id);
    let page = page(found, place, wanted)?;
    let view = |version: Version| shape::SecretVersionsListEntry {
        version_stages: Some(stages.of(&version.id)).filter(|stages| !stages.is_empty()),
        kms_key_ids: Some(vec![if version.managed_key {
            "DefaultEncryptionKey".to_owned()
        } else {
            version.key_arn
        }]),
        version_id: Some(version.id),
        last_accessed_date: version.accessed_at,
        created_date: Some(version.created_at),
    };
    Ok(shape::ListSecretVersionIdsResponse {
        versions: Some(page.items.into_iter().map(view).collect()),
        next_token: page.next,
        arn: Some(secret.arn.to_string()),
        name: Some(secret.name),
    })
}

fn view_tags(secret: &Secret) -> Option<Vec<shape::Tag>> {
    let view = |tag: &crate::model::Tag| shape::Tag {
        key: Some(tag.key.clone()),
        value: Some(tag.value.clone()),
    };
    (secret.had_tags || !secret.tags.is_empty()).then(|| secret.tags.iter().map(view).collect())
}

/// Labelled versions only; none at all is left out.
fn by_version(stages: &Stages) -> Option<BTreeMap<String, Vec<String>>> {
    let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (stage, version) in &stages.0 {
        versions
            .entry(version.clone())
            .or_default()
            .push(stage.clone());
    }
    (!versions.is_empty()).then_some(versions)
}
