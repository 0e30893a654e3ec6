//! The policy simulator: what would be decided of requests that nobody makes, and why.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use store::Tx;
use wire::Arn;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::paging::{self, after};
use super::simulated_principal::{self, Subject};
use crate::caller::{Any, Caller, Named};
use crate::error::Error;
use crate::policy::{
    self, Applicable, Context, Decision, Matched, Policy, PolicyKind, Request, ResourceRule,
    Simulation, Source, simulate, statement_spans,
};

/// The most actions, and the most resources, of one request; the product of both is paged through.
const NAMES_MAX: usize = 1_000;
/// The most values of condition keys.
const VALUES_MAX: usize = 1_000;
/// The most requests that one answer simulates.
const PAGE_MAX: usize = 1_000;
/// The most statements and values that one answer looks at. What has more of them has shorter
/// pages: "IAM might return fewer results, even when there are more results available".
const LOOKS_MAX: usize = 200_000;

/// A policy in a simulation: parsed, with the text that its statements are shown in.
pub struct Input {
    pub id: String,
    pub kind: shape::PolicySourceType,
    pub text: String,
    pub policy: Arc<Policy>,
    spans: OnceLock<Vec<(policy::Place, policy::Place)>>,
}

impl Input {
    pub fn new(
        id: String,
        kind: shape::PolicySourceType,
        text: String,
        policy: Arc<Policy>,
    ) -> Self {
        Self {
            id,
            kind,
            text,
            policy,
            spans: OnceLock::new(),
        }
    }

    /// Where a statement stands in the text, which is read once.
    fn span(&self, index: usize) -> Option<(policy::Place, policy::Place)> {
        let spans = self.spans.get_or_init(|| statement_spans(&self.text));
        spans.get(index).copied()
    }
}

/// Everything of a simulation that does not change from request to request.
#[derive(Default)]
pub struct Setting {
    pub identity: Vec<Input>,
    pub boundary: Option<Vec<Input>>,
    pub levels: Vec<Vec<Input>>,
    /// The levels are the account's own: what they say counts, and is the organization's to read.
    pub levels_untold: bool,
    resource: Option<Input>,
    resource_owner: Option<String>,
    entries: Vec<(String, String)>,
    /// The keys of the entries that are lists.
    lists: Vec<String>,
}

impl Setting {
    /// What one simulation looks at.
    fn looks(&self) -> usize {
        let boundary = self.boundary.iter().flatten();
        let levels = self.levels.iter().flatten();
        let inputs = self.identity.iter().chain(boundary).chain(levels);
        let sizes = inputs.chain(&self.resource).map(|it| it.policy.size());
        self.entries.len() + sizes.sum::<usize>()
    }
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
        one(
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

fn check_names(
    actions: &[String],
    resources: &[String],
    entries: &[(String, String)],
) -> Result<(), Error> {
    if let Some(action) = actions.iter().find(|action| !action.contains(':')) {
        return Err(Error::InvalidInput(format!("Invalid action: {action}")));
    }
    let lists = [
        ("ActionNames", actions.len(), NAMES_MAX),
        ("ResourceArns", resources.len(), NAMES_MAX),
        ("ContextEntries", entries.len(), VALUES_MAX),
    ];
    match lists.into_iter().find(|(_, length, max)| length > max) {
        Some((list, _, max)) => Err(Error::InvalidInput(format!(
            "{list} has more than {max} members."
        ))),
        None => Ok(()),
    }
}

/// The numbers of a page out of `total`, and the marker of the next one. `looks` is what each of
/// them costs.
fn window(
    total: usize,
    looks: usize,
    (marker, max_items): (Option<&String>, Option<i32>),
) -> Result<(Range<usize>, Option<String>), Error> {
    let invalid = || Error::Validation("Invalid Marker.".to_owned());
    let begin = match marker {
        Some(_) => {
            let last = after(marker)?.parse::<usize>().map_err(|_| invalid())?;
            let last = Some(last).filter(|last| *last < total);
            last.ok_or_else(invalid)? + 1
        }
        None => 0,
    };
    let affordable = (LOOKS_MAX / looks.max(1)).clamp(1, PAGE_MAX);
    let end = total.min(begin + paging::size(max_items).min(affordable));
    let marker = (end < total && end > begin).then(|| paging::marker(&(end - 1).to_string()));
    Ok((begin..end, marker))
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
    for key in &setting.lists {
        context.mark_of_many(key);
    }
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
    let told =
        |matched: &&Matched| matched.source != Source::ServiceControl || !setting.levels_untold;
    let matched = simulation.matched.iter().filter(telling).filter(told);
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
    let span = input.and_then(|input| input.span(matched.index));
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Page by page, every pair once; the dearer, the shorter; none without end.
    #[test]
    fn pages_are_as_long_as_they_may_cost() {
        for (total, looks, max_items, longest) in [
            (7, 1, Some(3), 3),
            (1_000_000, 0, Some(i32::MAX), PAGE_MAX),
            (500, 0, None, 100),
            (5_000, 1_000, Some(1_000), 200),
            (3, usize::MAX, Some(1_000), 1),
            (0, 1, None, 0),
        ] {
            let (mut next, mut marker, mut pages) = (0, None, 0);
            loop {
                let (page, more) = window(total, looks, (marker.as_ref(), max_items)).unwrap();
                assert_eq!(page.start, next);
                assert!(page.len() <= longest);
                (next, marker, pages) = (page.end, more, pages + 1);
                if marker.is_none() {
                    break;
                }
            }
            assert_eq!(next, total);
            assert_eq!(pages, total.div_ceil(longest.max(1)).max(1));
        }
        for marker in [
            "*",
            "",
            "x",
            "Nw",
            &paging::marker("7"),
            &paging::marker("-1"),
        ] {
            let marker = marker.to_owned();
            assert!(window(7, 1, (Some(&marker), None)).is_err(), "{marker}");
        }
    }

    #[test]
    fn lists_have_an_end() {
        let names = |length| vec!["k:a".to_owned(); length];
        let values = |length| vec![(String::new(), String::new()); length];
        assert!(check_names(&names(1_000), &names(1_000), &values(1_000)).is_ok());
        assert!(check_names(&names(1_001), &names(1), &values(0)).is_err());
        assert!(check_names(&names(1), &names(1_001), &values(0)).is_err());
        assert!(check_names(&names(1), &names(1), &values(1_001)).is_err());
        assert!(check_names(&["a".to_owned()], &names(1), &values(0)).is_err());
    }
}
