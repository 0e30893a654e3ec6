//! The policies that a caller holds, read in the transaction that they are used in.

use std::sync::Arc;

use store::Tx;

use crate::caller::{Caller, Denied, Identity};
use crate::model::Owner;
use crate::policy::{Policy, PolicyKind};
use crate::{aws_policies, table};

pub type NamedPolicies = Vec<(String, Arc<Policy>)>;

#[derive(Debug, Default)]
pub struct Held {
    pub identity: NamedPolicies,
    /// `None`: nothing bounds it. Empty: the boundary is gone, and allows nothing.
    pub boundary: Option<NamedPolicies>,
    pub session: Option<NamedPolicies>,
    /// Of each level of the organization above the account, the root first.
    pub service_control: Vec<NamedPolicies>,
}

impl Held {
    pub fn load(tx: &mut Tx, caller: &Caller) -> Result<Self, Denied> {
        let (owner, boundary) = match caller.identity() {
            Identity::User(user)
            | Identity::UserSession(_, user)
            | Identity::Federated(_, user) => {
                (Some(Owner::User(&user.name)), user.boundary.as_ref())
            }
            Identity::Session(_, role) => (Some(Owner::Role(&role.name)), role.boundary.as_ref()),
            Identity::Root(_) | Identity::RootSession(_) => (None, None),
            Identity::WebIdentity(_) | Identity::Service(_) | Identity::Anonymous => {
                return Ok(Self::default());
            }
        };
        Ok(Self {
            identity: match owner {
                Some(owner) => identity(tx, caller, owner)?,
                None => Vec::new(),
            },
            boundary: match boundary {
                Some(arn) => Some(bounding(tx, caller, arn)?),
                None => None,
            },
            session: session(tx, caller)?,
            service_control: service_control(tx, caller)?,
        })
    }
}

fn parsed(caller: &Caller, name: String, text: &str) -> Result<(String, Arc<Policy>), Denied> {
    Ok((name, caller.compiled(text, PolicyKind::Identity)?))
}

/// One's own policies and one's groups'.
fn identity(tx: &mut Tx, caller: &Caller, owner: Owner) -> Result<NamedPolicies, Denied> {
    let held = table::policy::effective(tx, caller.account(), owner)?;
    let mut policies = Vec::with_capacity(held.len());
    for one in held {
        let known = aws_policies::find(&one.name).map(aws_policies::AwsPolicy::document);
        // An attached policy that is nowhere allows nothing: deleting it takes it off first.
        if let Some(text) = one.document.as_deref().or(known) {
            policies.push(parsed(caller, one.name, text)?);
        }
    }
    Ok(policies)
}

fn bounding(tx: &mut Tx, caller: &Caller, arn: &str) -> Result<NamedPolicies, Denied> {
    let text = match aws_policies::find(arn) {
        Some(policy) => Some(policy.document().to_owned()),
        None => table::policy::default_document(tx, arn)?,
    };
    text.map(|text| parsed(caller, arn.to_owned(), &text))
        .into_iter()
        .collect()
}

/// A federated user without a session policy may do nothing ("GetFederationToken: Permissions").
fn session(tx: &mut Tx, caller: &Caller) -> Result<Option<NamedPolicies>, Denied> {
    let Some(session) = caller.identity().session() else {
        return Ok(None);
    };
    let mut policies: NamedPolicies = session
        .policies
        .iter()
        .map(|text| parsed(caller, "session".to_owned(), text))
        .collect::<Result<_, _>>()?;
    for arn in &session.policy_arns {
        policies.extend(bounding(tx, caller, arn)?);
    }
    // One that is gone still narrows: to nothing.
    let narrowed = !session.policies.is_empty() || !session.policy_arns.is_empty();
    let always = matches!(caller.identity(), Identity::Federated(..));
    Ok((always || narrowed).then_some(policies))
}

/// Of each level from the organization's root down to the account, the policies attached there.
/// "SCPs don't affect users or roles in the management account", nor "any service-linked role"
/// (Service control policies).
pub fn service_control(tx: &mut Tx, caller: &Caller) -> Result<Vec<NamedPolicies>, Denied> {
    if let Identity::Session(_, role) = caller.identity()
        && role.linked_service().is_some()
    {
        return Ok(Vec::new());
    }
    let binding = table::organization::find(tx)?
        .filter(|it| it.scp_enabled && it.management != caller.account());
    let Some(organization) = binding else {
        return Ok(Vec::new());
    };
    let mut levels = Vec::new();
    for target in table::organization::path(tx, caller.account())? {
        let mut level = Vec::new();
        for id in table::organization::attached(tx, &target)? {
            if let Some(policy) = table::organization::policy_of(tx, &id)? {
                let text = caller.compiled(&policy.content, PolicyKind::ServiceControl)?;
                level.push((policy.arn(&organization), text));
            }
        }
        levels.push(level);
    }
    Ok(levels)
}

/// Where an account is in the organization, for the condition keys that say so.
#[derive(Debug, Default)]
pub struct Membership {
    pub organization: Option<String>,
    /// `o-…/r-…/ou-…/`
    pub path: String,
}

impl Membership {
    pub fn of(tx: &mut Tx, account: &str) -> Result<Self, Denied> {
        let Some(organization) = table::organization::find(tx)? else {
            return Ok(Self::default());
        };
        let mut path = table::organization::path(tx, account)?;
        if path.pop().is_none() {
            return Ok(Self::default());
        }
        path.insert(0, organization.id.clone());
        Ok(Self {
            organization: Some(organization.id),
            path: format!("{}/", path.join("/")),
        })
    }
}
