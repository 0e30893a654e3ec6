//! The policy simulator: what would be decided of requests that nobody makes, and why.

use std::collections::BTreeSet;
use std::sync::Arc;

use store::Tx;
use wire::Arn;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::page_of;
use super::simulated_principal::{self, Subject};
use crate::caller::{Any, Caller, Named};
use crate::error::Error;
use crate::policy::{
    self, Applicable, Context, Decision, Matched, Policy, PolicyKind, Request, ResourceRule,
    Simulation, Source, simulate, statement_spans,
};

/// A policy in a simulation: parsed, with the text that its statements are shown in.
pub struct Input {
    pub id: String,
    pub kind: shape::PolicySourceType,
    pub text: String,
    pub policy: Arc<Policy>,
}

/// Everything of a simulation that does not change from request to request.
#[derive(Default)]
pub struct Setting {
    pub identity: Vec<Input>,
    pub boundary: Option<Vec<Input>>,
    pub levels: Vec<Vec<Input>>,
    resource: Option<Input>,
    resource_owner: Option<String>,
    entries: Vec<(String, String)>,
}

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
        identity: inputs(caller, "PolicyInputList", Some(&input.policy_input_list))?,
        ..Setting::default()
    };
    for level in input
        .ordered_organization_policy_input_list
        .iter()
        .flatten()
    {
        let texts = level.service_control_policy_input_list.as_ref();
        let list = "ServiceControlPolicyInputList";
        setting.levels.push(inputs(caller, list, texts)?);
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
    setting
        .identity
        .extend(inputs(caller, "PolicyInputList", more)?);
    if let Some(arn) = &input.caller_arn {
        who = simulated_principal::named(arn)?;
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
    let inputs = inputs(caller, "PolicyInputList", Some(&input.policy_input_list))?;
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
    let more = inputs(caller, "PolicyInputList", input.policy_input_list.as_ref())?;
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

fn inputs(caller: &Caller, list: &str, texts: Option<&Vec<String>>) -> Result<Vec<Input>, Error> {
    let texts = texts.map(Vec::as_slice).unwrap_or_default();
    let input = |(at, text): (usize, &String)| {
        let policy = caller.compiled(text, PolicyKind::Identity);
        let policy = policy.map_err(|error| Error::InvalidInput(error.to_string()))?;
        Ok(Input {
            id: format!("{list}.{}", at + 1),
            kind: shape::PolicySourceType::None,
            text: text.clone(),
            policy,
        })
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
        let policy = caller.compiled(text, PolicyKind::Resource);
        setting.resource = Some(Input {
            id: "ResourcePolicy".to_owned(),
            kind: shape::PolicySourceType::Resource,
            text: text.clone(),
            policy: policy.map_err(|error| Error::InvalidInput(error.to_string()))?,
        });
    }
    if asked.boundary.is_some() {
        let list = "PermissionsBoundaryPolicyInputList";
        setting.boundary = Some(inputs(caller, list, asked.boundary)?);
    }
    setting.resource_owner = asked.resource_owner.map(|owner| {
        let account = owner.split(':').nth(4);
        account.unwrap_or(owner).to_owned()
    });
    for entry in asked.entries.into_iter().flatten() {
        let key = entry.context_key_name.clone().unwrap_or_default();
        let values = entry.context_key_values.iter().flatten();
        setting
            .entries
            .extend(values.map(|value| (key.clone(), value.clone())));
    }
    let everything = vec!["*".to_owned()];
    let resources = asked.resources.filter(|list| !list.is_empty());
    let resources = resources.unwrap_or(&everything);
    let mut pairs = Vec::new();
    for action in asked.actions {
        if !action.contains(':') {
            return Err(Error::InvalidInput(format!("Invalid action: {action}")));
        }
        pairs.extend(resources.iter().map(|resource| (action, resource)));
    }
    let numbered: Vec<_> = pairs.into_iter().enumerate().collect();
    let (marker, max_items) = asked.page;
    let page = page_of(numbered, marker, max_items, |(at, _)| at.to_string())?;
    let results = page.items.iter();
    let results =
        results.map(|(_, (action, resource))| one(caller, who, &setting, action, resource));
    Ok(shape::SimulatePolicyResponse {
        evaluation_results: Some(results.collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

fn named(inputs: &[Input]) -> Vec<policy::Named<'_>> {
    inputs
        .iter()
        .map(|input| policy::Named {
            name: &input.id,
            policy: &input.policy,
        })
        .collect()
}

fn one(
    caller: &Caller,
    who: &Subject,
    setting: &Setting,
    action: &str,
    resource: &str,
) -> shape::EvaluationResult {
    let mut context: Context = setting.entries.iter().cloned().collect();
    who.fill(&mut context, caller.now());
    let owner = resource
        .split(':')
        .nth(4)
        .filter(|account| !account.is_empty());
    let owner = setting.resource_owner.as_deref().or(owner);
    let principal = who.principal();
    let request = Request {
        principal: &principal,
        action,
        resource_arn: resource,
        resource_account: owner.unwrap_or(principal.account),
        context: &context,
    };
    let (identity, boundary) = (
        named(&setting.identity),
        setting.boundary.as_deref().map(named),
    );
    let levels: Vec<_> = setting.levels.iter().map(|level| named(level)).collect();
    let levels: Vec<_> = levels.iter().map(Vec::as_slice).collect();
    let resource_policy = setting.resource.as_ref().map(|input| &*input.policy);
    let simulation = simulate(
        &request,
        &Applicable {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: None,
            service_control: &levels,
            resource: resource_policy,
            resource_rule: resource_policy.map_or(ResourceRule::Usual, |_| rule(action)),
        },
    );
    let crosses = request.resource_account != principal.account;
    view(setting, (action, resource), crosses, &simulation)
}

fn rule(action: &str) -> ResourceRule {
    match action.split(':').next() {
        Some("kms") => ResourceRule::KeyPolicy,
        Some("sts") => ResourceRule::TrustPolicy,
        _ => ResourceRule::Usual,
    }
}

const fn word(decision: Decision) -> shape::PolicyEvaluationDecisionType {
    match decision {
        Decision::Allowed => shape::PolicyEvaluationDecisionType::Allowed,
        Decision::ImplicitDeny => shape::PolicyEvaluationDecisionType::ImplicitDeny,
        Decision::ExplicitDeny => shape::PolicyEvaluationDecisionType::ExplicitDeny,
    }
}

fn view(
    setting: &Setting,
    (action, resource): (&str, &str),
    crosses: bool,
    simulation: &Simulation,
) -> shape::EvaluationResult {
    // A denial is told with what denies, an allow with what allows.
    let decision = simulation.verdict.decision;
    let telling = |matched: &&Matched| match decision {
        Decision::Allowed => matched.allows,
        Decision::ExplicitDeny => !matched.allows,
        Decision::ImplicitDeny => false,
    };
    let matched = simulation.matched.iter().filter(telling);
    let allows = |decision: Decision| decision == Decision::Allowed;
    let sides = [
        ("identity-based policies", Some(simulation.identity)),
        ("resource-based policies", simulation.resource),
    ];
    let sides = sides
        .into_iter()
        .filter_map(|(side, decision)| Some((side.to_owned(), word(decision?))));
    shape::EvaluationResult {
        eval_action_name: Some(action.to_owned()),
        eval_resource_name: Some(resource.to_owned()),
        eval_decision: Some(word(decision)),
        matched_statements: Some(matched.map(|it| view_matched(setting, it)).collect()),
        missing_context_values: Some(simulation.missing.clone()),
        organizations_decision_detail: simulation.service_control.map(|decision| {
            shape::OrganizationsDecisionDetail {
                allowed_by_organizations: Some(allows(decision)),
            }
        }),
        permissions_boundary_decision_detail: simulation.boundary.map(|decision| {
            shape::PermissionsBoundaryDecisionDetail {
                allowed_by_permissions_boundary: Some(allows(decision)),
            }
        }),
        eval_decision_details: crosses.then(|| sides.collect()),
        ..Default::default()
    }
}

fn view_matched(setting: &Setting, matched: &Matched) -> shape::Statement {
    let inputs: Vec<&Input> = match matched.source {
        Source::Identity => setting.identity.iter().collect(),
        Source::Boundary => setting.boundary.iter().flatten().collect(),
        Source::ServiceControl => setting.levels.iter().flatten().collect(),
        Source::Resource | Source::Trust => setting.resource.iter().collect(),
        Source::Session => Vec::new(),
    };
    let input = match matched.source {
        Source::Resource | Source::Trust => inputs.first().copied(),
        _ => inputs.into_iter().find(|input| input.id == matched.policy),
    };
    let span = input.and_then(|input| statement_spans(&input.text).get(matched.index).copied());
    let (begins, ends) = span.unzip();
    let position = |place: policy::Place| shape::Position {
        line: Some(place.line),
        column: Some(place.column),
    };
    shape::Statement {
        source_policy_id: input.map(|input| input.id.clone()),
        source_policy_type: input.map(|input| input.kind),
        start_position: begins.map(position),
        end_position: ends.map(position),
    }
}
