//! The policy simulator: what would be decided of requests that nobody makes, and why.

mod limits;
mod result;
mod setting;

use std::collections::BTreeSet;
use std::sync::Arc;

use store::Tx;
use wire::Arn;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::simulated_principal::{self, Subject};
use crate::caller::{Any, Caller, Named};
use crate::error::Error;
use crate::policy::{Policy, PolicyKind};
use limits::{check_names, window};

pub use setting::{Input, Setting};

/// The parts that both operations take.
struct Asked<'a> {
    actions: &'a [String],
    resources: Option<&'a Vec<String>>,
    resource_policy: Option<&'a String>,
    resource_owner: Option<&'a String>,
    boundary: Option<&'a Vec<String>>,
    entries: Option<&'a Vec<shape::ContextEntry>>,
    page: (Option<&'a String>, Option<i32>),
}

pub fn custom(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::SimulateCustomPolicyRequest,
) -> Result<shape::SimulatePolicyResponse, Error> {
    caller.authorize::<action::SimulateCustomPolicy>(tx, &Any::of(caller))?;
    let who = match &input.caller_arn {
        Some(arn) => simulated_principal::named(arn)?,
        None => Subject::somebody(caller.account()),
    };
    let mut setting = Setting {
        identity: inputs("PolicyInputList", Some(&input.policy_input_list))?,
        ..Setting::default()
    };
    for level in input
        .ordered_organization_policy_input_list
        .iter()
        .flatten()
    {
        let texts = level.service_control_policy_input_list.as_ref();
        let list = "ServiceControlPolicyInputList";
        setting.levels.push(inputs(list, texts)?);
    }
    let asked = Asked {
        actions: &input.action_names,
        resources: input.resource_arns.as_ref(),
        resource_policy: input.resource_policy.as_ref(),
        resource_owner: input.resource_owner.as_ref(),
        boundary: input.permissions_boundary_policy_input_list.as_ref(),
        entries: input.context_entries.as_ref(),
        page: (input.marker.as_ref(), input.max_items),
    };
    run(caller, &who, setting, &asked)
}

pub fn principal(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::SimulatePrincipalPolicyRequest,
) -> Result<shape::SimulatePolicyResponse, Error> {
    let source = source::<action::SimulatePrincipalPolicy>(tx, caller, &input.policy_source_arn)?;
    let mut who = simulated_principal::find(tx, caller, &source)?;
    let excluded = input.policy_exclusion_list.as_deref().unwrap_or_default();
    let mut setting = simulated_principal::setting(tx, caller, &who, excluded)?;
    let more = input.policy_input_list.as_ref();
    setting.identity.extend(inputs("PolicyInputList", more)?);
    if let Some(arn) = &input.caller_arn {
        who = simulated_principal::named(arn)?;
        if who.principal().account != caller.account() {
            setting.levels.clear();
        }
    }
    let asked = Asked {
        actions: &input.action_names,
        resources: input.resource_arns.as_ref(),
        resource_policy: input.resource_policy.as_ref(),
        resource_owner: input.resource_owner.as_ref(),
        boundary: input.permissions_boundary_policy_input_list.as_ref(),
        entries: input.context_entries.as_ref(),
        page: (input.marker.as_ref(), input.max_items),
    };
    run(caller, &who, setting, &asked)
}

pub fn keys_of_custom(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetContextKeysForCustomPolicyRequest,
) -> Result<shape::GetContextKeysForPolicyResponse, Error> {
    caller.authorize::<action::GetContextKeysForCustomPolicy>(tx, &Any::of(caller))?;
    let inputs = inputs("PolicyInputList", Some(&input.policy_input_list))?;
    Ok(view_keys(inputs.iter()))
}

pub fn keys_of_principal(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetContextKeysForPrincipalPolicyRequest,
) -> Result<shape::GetContextKeysForPolicyResponse, Error> {
    let arn = &input.policy_source_arn;
    let source = source::<action::GetContextKeysForPrincipalPolicy>(tx, caller, arn)?;
    let who = simulated_principal::find(tx, caller, &source)?;
    let setting = simulated_principal::setting(tx, caller, &who, &[])?;
    let more = inputs("PolicyInputList", input.policy_input_list.as_ref())?;
    Ok(view_keys(setting.identity.iter().chain(&more)))
}

fn view_keys<'a>(
    inputs: impl Iterator<Item = &'a Input>,
) -> shape::GetContextKeysForPolicyResponse {
    let keys: BTreeSet<String> = inputs
        .flat_map(|input| input.policy.context_keys())
        .collect();
    shape::GetContextKeysForPolicyResponse {
        context_key_names: Some(keys.into_iter().collect()),
    }
}

/// The ARN of the user, group or role, once the caller may do `A` to it.
fn source<A: wire::Action>(tx: &mut Tx, caller: &Caller, text: &str) -> Result<Arn, Error> {
    let arn = Arn::parse(text)
        .ok()
        .filter(|arn| arn.service() == "iam")
        .ok_or_else(|| Error::InvalidInput(format!("Invalid Entity Arn: {text}")))?;
    caller.authorize::<A>(tx, &Named::new(&arn))?;
    Ok(arn)
}

/// What is only tried out is parsed for this once: nobody's cache is filled with it.
fn parsed(text: &str, kind: PolicyKind) -> Result<Arc<Policy>, Error> {
    let policy = Policy::parse(text, kind);
    let policy = policy.map_err(|error| Error::InvalidInput(error.to_string()))?;
    Ok(Arc::new(policy))
}

fn inputs(list: &str, texts: Option<&Vec<String>>) -> Result<Vec<Input>, Error> {
    let texts = texts.map(Vec::as_slice).unwrap_or_default();
    let input = |(at, text): (usize, &String)| {
        Ok(Input::new(
            format!("{list}.{}", at + 1),
            shape::PolicySourceType::IAMPolicy,
            text.clone(),
            parsed(text, PolicyKind::Identity)?,
        ))
    };
    texts.iter().enumerate().map(input).collect()
}

fn run(
    caller: &Caller,
    who: &Subject,
    mut setting: Setting,
    asked: &Asked,
) -> Result<shape::SimulatePolicyResponse, Error> {
    if let Some(text) = asked.resource_policy {
        setting.resource = Some(Input::new(
            "ResourcePolicy".to_owned(),
            shape::PolicySourceType::Resource,
            text.clone(),
            parsed(text, PolicyKind::Resource)?,
        ));
    }
    if asked.boundary.is_some() {
        let list = "PermissionsBoundaryPolicyInputList";
        setting.boundary = Some(inputs(list, asked.boundary)?);
    }
    setting.resource_owner = asked.resource_owner.map(|owner| {
        let account = owner.split(':').nth(4);
        account.unwrap_or(owner).to_owned()
    });
    for entry in asked.entries.into_iter().flatten() {
        let key = entry.context_key_name.clone().unwrap_or_default();
        let kind = entry
            .context_key_type
            .map_or("", shape::ContextKeyTypeEnum::as_str);
        if kind.ends_with("List") {
            setting.lists.push(key.clone());
        }
        let values = entry.context_key_values.iter().flatten();
        setting
            .entries
            .extend(values.map(|value| (key.clone(), value.clone())));
    }
    let everything = vec!["*".to_owned()];
    let resources = asked.resources.filter(|list| !list.is_empty());
    let resources = resources.unwrap_or(&everything);
    check_names(asked.actions, resources, &setting.entries)?;
    // A pair is known by its number: the product of both lists is never made.
    let total = asked.actions.len() * resources.len();
    let (numbers, marker) = window(total, setting.looks(), asked.page)?;
    let results = numbers.map(|at| {
        let (action, resource) = (at / resources.len(), at % resources.len());
        result::of(
            caller,
            who,
            &setting,
            &asked.actions[action],
            &resources[resource],
        )
    });
    Ok(shape::SimulatePolicyResponse {
        evaluation_results: Some(results.collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
