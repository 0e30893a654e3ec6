//! One request that nobody makes: what would be decided of it, and how that is shown.

use wire::r#gen::iam as shape;

use super::setting::{Input, Setting};
use crate::api::simulated_principal::Subject;
use crate::caller::Caller;
use crate::policy::{
    self, Applicable, Context, Decision, Matched, Request, ResourceRule, Simulation, Source,
    simulate,
};

fn named(inputs: &[Input]) -> Vec<policy::Named<'_>> {
    inputs
        .iter()
        .map(|input| policy::Named {
            name: &input.id,
            policy: &input.policy,
        })
        .collect()
}

/// What would be decided of the action on the resource.
pub fn of(
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
