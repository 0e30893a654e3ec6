//! What there is, without its value: `DescribeSecret`, `ListSecrets`, `ListSecretVersionIds`.

use std::collections::BTreeMap;

use iam::{Any, Caller};
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;

use super::cross::{view_primary, view_replicas};
use super::replicas::view_status;
use super::rotate::view_rules;
use crate::error::Error;
use crate::filter::{check, matches};
use crate::model::{Secret, Version};
use crate::resolve::find_for;
use crate::stages::Stages;
use crate::table;

const PAGE_DEFAULT: i32 = 100;

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
    found.sort_by(|one, other| one.name.cmp(&other.name));
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
    let mut found = listed(tx, caller, filters, deleted_too)?;
    sort(&mut found, input.sort_by, input.sort_order);
    let page = page(found, input.max_results, input.next_token.as_deref())?;
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

fn sort(found: &mut [Secret], by: Option<shape::SortByType>, order: Option<shape::SortOrderType>) {
    use shape::SortByType as By;
    // Creation date is the default; oldest first, as AWS lists.
    found.sort_by(|a, b| {
        match by.unwrap_or(By::CreatedDate) {
            By::CreatedDate => a.created_at.cmp(&b.created_at),
            By::LastAccessedDate => a.accessed_at.cmp(&b.accessed_at),
            By::LastChangedDate => a.changed_at.cmp(&b.changed_at),
            By::Name => a.name.cmp(&b.name),
        }
        .then_with(|| a.name.cmp(&b.name))
    });
    if order == Some(shape::SortOrderType::Desc) {
        found.reverse();
    }
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
    let page = page(found, input.max_results, input.next_token.as_deref())?;
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

/// One page of what was found, and the token of the next.
pub(super) struct Page<T> {
    pub items: Vec<T>,
    pub next: Option<String>,
}

pub(super) fn page<T>(
    found: Vec<T>,
    max: Option<i32>,
    token: Option<&str>,
) -> Result<Page<T>, Error> {
    let start: usize = match token {
        None => 0,
        Some(token) => token
            .parse()
            .map_err(|_| Error::InvalidNextToken("The NextToken value is invalid."))?,
    };
    let size = usize::try_from(max.unwrap_or(PAGE_DEFAULT)).unwrap_or_default();
    let more = found.len() > start.saturating_add(size);
    Ok(Page {
        items: found.into_iter().skip(start).take(size).collect(),
        next: more.then(|| (start + size).to_string()),
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
