//! The decision: every policy that applies to a request, in the order of AWS's "Policy evaluation
//! logic".

use super::pattern::SplitArn;
use super::principal;
use super::statement::{Statement, Subject, name_bits, service_bit};
use super::{Because, Context, Effect, Policy, Principal, PrincipalKind, Source};

/// Who wants to do what on what.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    pub principal: &'a Principal<'a>,
    /// Such as `secretsmanager:GetSecretValue`.
    pub action: &'a str,
    /// Its ARN, or `*` where the action has no resource.
    pub resource_arn: &'a str,
    pub resource_account: &'a str,
    pub context: &'a Context,
}

impl<'a> Request<'a> {
    /// `action` is the request's, in lower case.
    pub(super) fn subject(&'a self, action: &'a str) -> Subject<'a> {
        let (service, name) = action.split_once(':').unwrap_or(("", action));
        Subject {
            principal: self.principal,
            service,
            name,
            service_bit: service_bit(service),
            name_bits: name_bits(name),
            resource: SplitArn::new(self.resource_arn),
            context: self.context,
        }
    }
}

/// A policy and what to call it.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    pub name: &'a str,
    pub policy: &'a Policy,
}

/// Everything that has a say in a request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Applicable<'a> {
    /// Of the user and its groups, or of the role.
    pub identity: &'a [Named<'a>],
    /// `None`: no boundary. An empty one allows nothing.
    pub boundary: Option<&'a [Named<'a>]>,
    /// `None`: no policy was passed when the session was made.
    pub session: Option<&'a [Named<'a>]>,
    /// Each level of the organization, of which each must allow; none without an organization.
    pub service_control: &'a [&'a [Named<'a>]],
    pub resource: Option<&'a Policy>,
    pub resource_rule: ResourceRule,
}

/// What a resource's policy means for principals of the resource's own account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResourceRule {
    /// It may allow by itself, and so may the principal's policies.
    #[default]
    Usual,
    /// A key's policy: without its consent, to the account at least, nothing else counts.
    KeyPolicy,
    /// A role's trust policy: the same, under another name in denials.
    TrustPolicy,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Allowed,
    ImplicitDeny,
    ExplicitDeny,
}

/// The decision and its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub decision: Decision,
    pub because: Because,
    /// What keeps the principal from it whoever else allows: an organization's policies, the
    /// boundary or the session's that do not allow. Where nothing denies, it is always told.
    pub narrowed: Option<Source>,
}

impl Verdict {
    #[must_use]
    pub fn is_allowed(&self) -> bool {
        self.decision == Decision::Allowed
    }

    fn nothing(source: Source) -> Verdict {
        Verdict {
            decision: Decision::ImplicitDeny,
            because: Because::Nothing { source },
            narrowed: None,
        }
    }
}

/// Decides a request.
#[must_use]
pub fn decide(request: &Request<'_>, applicable: &Applicable<'_>) -> Verdict {
    let action = request.action.to_ascii_lowercase();
    let subject = request.subject(&action);
    match Findings::gather(&subject, applicable) {
        Ok(findings) => Verdict {
            narrowed: findings.narrowed(),
            ..findings.weigh(request)
        },
        Err(denial) => Verdict {
            decision: Decision::ExplicitDeny,
            because: denial,
            narrowed: None,
        },
    }
}

/// A statement that speaks of the request.
#[derive(Clone, Copy)]
struct Hit<'p> {
    source: Source,
    policy: &'p str,
    index: usize,
    statement: &'p Statement,
    named: principal::Named,
}

impl Hit<'_> {
    fn because(&self) -> Because {
        Because::Statement {
            source: self.source,
            allows: self.statement.effect == Effect::Allow,
            policy: self.policy.to_owned(),
            index: self.index,
            sid: self.statement.sid.clone(),
        }
    }

    fn allowed(&self) -> Verdict {
        Verdict {
            decision: Decision::Allowed,
            because: self.because(),
            narrowed: None,
        }
    }
}

/// The allows that were found where no deny was.
struct Findings<'p> {
    /// Whether each level of the organization allows.
    service_control: bool,
    /// The allow that names the principal most closely.
    resource: Option<Hit<'p>>,
    identity: Option<Hit<'p>>,
    /// `Some(false)`: there is one, and it does not allow.
    boundary: Option<bool>,
    session: Option<bool>,
    rule: ResourceRule,
}

impl<'p> Findings<'p> {
    /// Looks everywhere; the first explicit deny ends it. One is named even if several deny.
    fn gather(subject: &Subject<'_>, applicable: &Applicable<'p>) -> Result<Self, Because> {
        let has_identity = subject.principal.has_identity();
        let mut service_control = true;
        if has_identity {
            for level in applicable.service_control {
                service_control &= scan(subject, level, Source::ServiceControl)?.is_some();
            }
        }
        let resource_source = match applicable.resource_rule {
            ResourceRule::TrustPolicy => Source::Trust,
            ResourceRule::Usual | ResourceRule::KeyPolicy => Source::Resource,
        };
        let resource_policy = applicable.resource.map(|policy| Named { name: "", policy });
        let resource = scan(subject, resource_policy.as_slice(), resource_source)?;
        let identity = scan(subject, applicable.identity, Source::Identity)?;
        let narrowed = |policies: Option<&'p [Named<'p>]>, source| {
            policies
                .map(|policies| Ok(scan(subject, policies, source)?.is_some()))
                .transpose()
        };
        Ok(Findings {
            service_control,
            resource,
            identity,
            boundary: narrowed(applicable.boundary, Source::Boundary)?,
            session: narrowed(applicable.session, Source::Session)?,
            rule: applicable.resource_rule,
        })
    }

    /// What the allows come to.
    fn weigh(&self, request: &Request<'_>) -> Verdict {
        let principal = request.principal;
        if !self.service_control {
            return Verdict::nothing(Source::ServiceControl);
        }
        if !principal.has_identity() {
            return self
                .resource
                .map_or_else(|| self.resource_missing(), |hit| hit.allowed());
        }
        if principal.account == request.resource_account {
            self.weigh_within_account(principal)
        } else {
            self.weigh_across_accounts(principal)
        }
    }

    /// Either side is enough, and what the resource's policy names closely needs less.
    fn weigh_within_account(&self, principal: &Principal<'_>) -> Verdict {
        match self.resource {
            // A session of the root user goes by the root's own name: what names that was never
            // meant for a task's policy to be left behind.
            Some(hit) if principal.kind == PrincipalKind::Root => {
                self.not_narrowed().unwrap_or_else(|| hit.allowed())
            }
            // "Permissions boundaries and session policies do not limit" what names the session
            // or the user itself.
            Some(hit) if hit.named == principal::Named::Itself => hit.allowed(),
            // What names the role stays within the boundary and the session's policy.
            Some(hit) if hit.named == principal::Named::Origin => {
                self.not_narrowed().unwrap_or_else(|| hit.allowed())
            }
            None if self.rule != ResourceRule::Usual => self.resource_missing(),
            // The account was named, or nobody: its own policies decide.
            Some(_) | None => self.weigh_identity(principal),
        }
    }

    /// "The request must be allowed in both accounts" (Cross-account policy evaluation logic).
    fn weigh_across_accounts(&self, principal: &Principal<'_>) -> Verdict {
        let own = self.weigh_identity(principal);
        if own.is_allowed() && self.resource.is_none() {
            self.resource_missing()
        } else {
            own
        }
    }

    fn weigh_identity(&self, principal: &Principal<'_>) -> Verdict {
        let allowed = match (self.identity, principal.kind) {
            (_, PrincipalKind::Root) => Verdict {
                decision: Decision::Allowed,
                because: Because::Root,
                narrowed: None,
            },
            (Some(hit), _) => hit.allowed(),
            (None, _) => return Verdict::nothing(Source::Identity),
        };
        self.not_narrowed().unwrap_or(allowed)
    }

    /// The denial by a boundary or a session's policy that does not allow.
    fn not_narrowed(&self) -> Option<Verdict> {
        self.narrowed().map(Verdict::nothing)
    }

    /// What takes the request from the principal, whatever else allows it.
    fn narrowed(&self) -> Option<Source> {
        if !self.service_control {
            Some(Source::ServiceControl)
        } else if self.boundary == Some(false) {
            Some(Source::Boundary)
        } else if self.session == Some(false) {
            Some(Source::Session)
        } else {
            None
        }
    }

    fn resource_missing(&self) -> Verdict {
        Verdict::nothing(match self.rule {
            ResourceRule::TrustPolicy => Source::Trust,
            ResourceRule::Usual | ResourceRule::KeyPolicy => Source::Resource,
        })
    }
}

/// The closest allow of these policies, or the first deny.
fn scan<'p>(
    subject: &Subject<'_>,
    policies: &[Named<'p>],
    source: Source,
) -> Result<Option<Hit<'p>>, Because> {
    let mut allow: Option<Hit<'p>> = None;
    for Named { name, policy } in policies {
        if policy.services & subject.service_bit == 0 {
            continue;
        }
        for (index, statement) in policy.statements.iter().enumerate() {
            let Some(named) = statement.applies(subject) else {
                continue;
            };
            let hit = Hit {
                source,
                policy: name,
                index,
                statement,
                named,
            };
            match statement.effect {
                Effect::Deny => return Err(hit.because()),
                Effect::Allow if allow.is_none_or(|allow| allow.named < named) => allow = Some(hit),
                Effect::Allow => {}
            }
        }
    }
    Ok(allow)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod oracle;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod properties;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
