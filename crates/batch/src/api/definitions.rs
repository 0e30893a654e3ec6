//! RegisterJobDefinition, DeregisterJobDefinition, DescribeJobDefinitions.

use std::collections::BTreeMap;

use iam::{Any, Caller, Named};
use store::Tx;
use wire::r#gen::batch as shape;
use wire::r#gen::batch::action;

use super::page::{bad_token, listed, page_size};
use super::permission::{creating, pass_role};
use crate::error::Error;
use crate::model::definition::{INACTIVE_KEPT_MS, JobDefinition, described};
use crate::model::names::{
    DefinitionRef, Kind, TASKS_SERVICE, definition_arn, definition_name_arn,
};
use crate::model::validate::{definition_name, given, registration};
use crate::table;

pub fn register(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::RegisterJobDefinitionRequest,
) -> Result<shape::RegisterJobDefinitionResponse, Error> {
    let name = &input.job_definition_name;
    definition_name(name)?;
    let (account, region) = (caller.account(), caller.region());
    let whole = definition_name_arn(region, account, name);
    let keys = condition_keys(input);
    creating::<action::RegisterJobDefinition>(tx, caller, &whole, input.tags.as_ref(), keys)?;
    registration(input)?;
    if let Some(container) = &input.container_properties {
        for role in [&container.execution_role_arn, &container.job_role_arn] {
            if let Some(role) = given(role.as_ref()) {
                pass_role(tx, caller, role, TASKS_SERVICE)?;
            }
        }
    }
    table::definition::purge(tx, caller.now().plus_ms(-INACTIVE_KEPT_MS))?;
    let revision = table::definition::next_revision(tx, account, region, name)?;
    let arn = definition_arn(region, account, name, revision);
    let definition = JobDefinition {
        account: account.to_owned(),
        region: region.to_owned(),
        name: name.clone(),
        revision,
        created_at: caller.now(),
        inactive_at: None,
        detail: described(input, &arn, revision),
        arn,
    };
    table::definition::insert(tx, &definition)?;
    Ok(shape::RegisterJobDefinitionResponse {
        job_definition_name: Some(definition.name),
        job_definition_arn: Some(definition.arn.to_string()),
        revision: Some(revision),
    })
}

/// What a policy can make of a definition ("Condition keys for AWS Batch").
fn condition_keys(input: &shape::RegisterJobDefinitionRequest) -> Vec<(String, String)> {
    let Some(container) = &input.container_properties else {
        return Vec::new();
    };
    let mut keys = vec![(
        "batch:Privileged".to_owned(),
        container.privileged.unwrap_or(false).to_string(),
    )];
    let mut push = |key: &str, value: Option<&str>| {
        keys.extend(value.map(|value| (format!("batch:{key}"), value.to_owned())));
    };
    push("Image", container.image.as_deref());
    push("User", container.user.as_deref());
    if let Some(logs) = &container.log_configuration {
        let none = BTreeMap::new();
        let options = logs.options.as_ref().unwrap_or(&none);
        push("LogDriver", Some(logs.log_driver.as_str()));
        for (key, option) in [
            ("AWSLogsGroup", "awslogs-group"),
            ("AWSLogsRegion", "awslogs-region"),
            ("AWSLogsStreamPrefix", "awslogs-stream-prefix"),
            ("AWSLogsCreateGroup", "awslogs-create-group"),
        ] {
            push(key, options.get(option).map(String::as_str));
        }
    }
    keys
}

pub fn deregister(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeregisterJobDefinitionRequest,
) -> Result<shape::DeregisterJobDefinitionResponse, Error> {
    let text = input.job_definition.as_str();
    let (account, region) = (caller.account(), caller.region());
    let revision = match DefinitionRef::parse(text, account, region) {
        Some(DefinitionRef {
            name,
            revision: Some(revision),
        }) => Some((name, revision)),
        Some(DefinitionRef { revision: None, .. }) | None => None,
    };
    let Some((name, revision)) = revision else {
        caller.authorize::<action::DeregisterJobDefinition>(tx, &Named::text(text, account))?;
        return Err(Error::not_found(Kind::JobDefinition, text));
    };
    let arn = definition_arn(region, account, name, revision);
    let found = table::definition::find(tx, account, region, arn.as_str())?;
    let tags = found
        .as_ref()
        .map(JobDefinition::iam_tags)
        .unwrap_or_default();
    caller.authorize::<action::DeregisterJobDefinition>(tx, &Named::new(&arn).tagged(&tags))?;
    let found = found.ok_or_else(|| Error::not_found(Kind::JobDefinition, text))?;
    table::definition::set_inactive(tx, found.arn.as_str(), caller.now())?;
    Ok(shape::DeregisterJobDefinitionResponse {})
}

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeJobDefinitionsRequest,
) -> Result<shape::DescribeJobDefinitionsResponse, Error> {
    caller.authorize::<action::DescribeJobDefinitions>(tx, &Any::of(caller))?;
    let (found, next_token) = match input.job_definitions.as_deref() {
        Some(names) if !names.is_empty() => (named(tx, caller, input, names)?, None),
        _ => page(tx, caller, input)?,
    };
    Ok(shape::DescribeJobDefinitionsResponse {
        job_definitions: Some(
            found
                .into_iter()
                .map(|definition| definition.detail)
                .collect(),
        ),
        next_token,
    })
}

/// Those that were asked for one by one; what isn't there is left out.
fn named(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeJobDefinitionsRequest,
    names: &[String],
) -> Result<Vec<JobDefinition>, Error> {
    let status = given(input.status.as_ref());
    let mut found: Vec<JobDefinition> = Vec::new();
    for text in listed("jobDefinitions", names)? {
        let definition = table::definition::find(tx, caller.account(), caller.region(), text)?;
        let wanted = definition.filter(|definition| {
            status.is_none_or(|status| definition.detail.status.as_deref() == Some(status))
        });
        found.extend(wanted);
    }
    found.sort_by(|a, b| (&a.name, b.revision).cmp(&(&b.name, a.revision)));
    found.dedup_by(|a, b| a.arn == b.arn);
    Ok(found)
}

fn page(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeJobDefinitionsRequest,
) -> Result<(Vec<JobDefinition>, Option<String>), Error> {
    let (account, region) = (caller.account(), caller.region());
    let (size, limit) = page_size(input.max_results)?;
    let after = match input.next_token.as_deref() {
        None => None,
        Some(token) => match DefinitionRef::parse(token, account, region) {
            Some(DefinitionRef {
                name,
                revision: Some(revision),
            }) => Some((name, revision)),
            _ => return Err(bad_token()),
        },
    };
    let wanted = table::definition::Wanted {
        name: given(input.job_definition_name.as_ref()),
        status: given(input.status.as_ref()),
        after,
    };
    let mut found = table::definition::list(tx, account, region, wanted, limit)?;
    let more = found.len() > size;
    found.truncate(size);
    let last = found.last().filter(|_| more);
    let next = last.map(|last| format!("{}:{}", last.name, last.revision));
    Ok((found, next))
}
