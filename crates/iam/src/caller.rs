//! Somebody whose signature held, and the one way to a permit.

use std::marker::PhantomData;
use std::net::IpAddr;
use std::sync::Arc;

use store::{StoreError, Tx};
use wire::{Action, Arn, Fault, Timestamp};

use crate::cache::PolicyCache;
use crate::model::{Owner, Role, Tag, User};
use crate::policy::{
    self, Applicable, Because, Context, MalformedPolicy, Policy, PolicyKind, Principal,
    PrincipalKind, Request, ResourceRule, Source, decide,
};
use crate::session::Session;
use crate::table;

/// An authenticated principal, for one request. Cheap to clone: a transaction takes its own.
#[derive(Debug, Clone)]
pub struct Caller {
    facts: Arc<Facts>,
    /// The service that acts for the principal, if it isn't the principal itself.
    via: Option<&'static str>,
}

#[derive(Debug)]
pub(crate) struct Facts {
    pub identity: Identity,
    pub region: String,
    pub now: Timestamp,
    pub source_ip: Option<IpAddr>,
    pub secure_transport: bool,
    pub policies: Arc<PolicyCache>,
}

/// Who it is.
#[derive(Debug, Clone)]
#[allow(clippy::large_enum_variant)] // There is one a request.
pub enum Identity {
    User(User),
    /// A role's session, with the role as it is now.
    Session(Session, Role),
    /// An AWS service in its own name: `ecs-tasks.amazonaws.com`.
    Service(String),
}

/// What is acted upon, as far as permission is concerned.
pub trait Resource {
    /// Its ARN, `*` for operations that have no resource, or what was asked for if that is nothing.
    fn arn(&self) -> &str;
    fn account(&self) -> &str;
    fn tags(&self) -> &[Tag] {
        &[]
    }
    fn policy(&self) -> Option<(&Policy, ResourceRule)> {
        None
    }
}

/// A resource with an ARN.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    arn: &'a str,
    account: &'a str,
    tags: &'a [Tag],
    policy: Option<(&'a Policy, ResourceRule)>,
}

impl<'a> Named<'a> {
    pub fn new(arn: &'a Arn) -> Self {
        Self::text(arn.as_str(), arn.account())
    }

    /// Something that was named and isn't there: denials quote it as it was sent.
    pub const fn text(text: &'a str, account: &'a str) -> Self {
        Self {
            arn: text,
            account,
            tags: &[],
            policy: None,
        }
    }

    #[must_use]
    pub const fn tagged(self, tags: &'a [Tag]) -> Self {
        Self { tags, ..self }
    }

    /// Its own policy may allow as well (a secret's).
    #[must_use]
    pub fn sharing(self, policy: Option<&'a Policy>) -> Self {
        Self {
            policy: policy.map(|policy| (policy, ResourceRule::Usual)),
            ..self
        }
    }

    /// Its own policy has to agree (a key's).
    #[must_use]
    pub fn governed_by(self, policy: &'a Policy) -> Self {
        Self {
            policy: Some((policy, ResourceRule::KeyPolicy)),
            ..self
        }
    }

    /// Its trust policy has to agree (a role's).
    #[must_use]
    pub fn trusting(self, policy: Option<&'a Policy>) -> Self {
        Self {
            policy: policy.map(|policy| (policy, ResourceRule::TrustPolicy)),
            ..self
        }
    }
}

impl Resource for Named<'_> {
    fn arn(&self) -> &str {
        self.arn
    }
    fn account(&self) -> &str {
        self.account
    }
    fn tags(&self) -> &[Tag] {
        self.tags
    }
    fn policy(&self) -> Option<(&Policy, ResourceRule)> {
        self.policy
    }
}

/// No resource in particular, in the caller's own account: what listing and creating act upon.
#[derive(Debug, Clone)]
pub struct Any(String);

impl Any {
    pub fn of(caller: &Caller) -> Self {
        Self(caller.account().to_owned())
    }
}

impl Resource for Any {
    fn arn(&self) -> &'static str {
        "*"
    }
    fn account(&self) -> &str {
        &self.0
    }
}

/// Proof that the caller may do `A` to the resource with this ARN. Nothing else makes one.
#[derive(Debug)]
pub struct Permit<A> {
    arn: String,
    because: Because,
    action: PhantomData<A>,
}

impl<A> Permit<A> {
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// The statement that it hangs on, for whoever keeps records.
    pub fn because(&self) -> &Because {
        &self.because
    }
}

/// Not allowed, in AWS's whole sentence; or it could not be decided, which is the same to a caller.
#[derive(Debug, thiserror::Error)]
pub enum Denied {
    #[error("{sentence}")]
    Refused {
        sentence: String,
        principal: String,
        action: String,
        resource: String,
        because: Box<Because>,
    },
    #[error("An internal error occurred.")]
    Undecided(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Denied {
    /// What is not there allows nothing, and is not told apart from what does not allow.
    pub(crate) fn nothing_allows(caller: &Caller, action: &str, resource: &str) -> Self {
        let principal = caller.arn();
        Self::Refused {
            sentence: format!(
                "User: {principal} is not authorized to perform: {action} on resource: {resource}"
            ),
            principal,
            action: action.to_owned(),
            resource: resource.to_owned(),
            because: Box::new(Because::Nothing {
                source: Source::Identity,
            }),
        }
    }
}

impl From<StoreError> for Denied {
    fn from(cause: StoreError) -> Self {
        Self::Undecided(Box::new(cause))
    }
}

/// A stored policy that does not parse decides nothing: the request is refused, loudly.
impl From<MalformedPolicy> for Denied {
    fn from(cause: MalformedPolicy) -> Self {
        Self::Undecided(Box::new(cause))
    }
}

impl From<Denied> for Fault {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Refused { sentence, .. } => Fault::denied(sentence),
            Denied::Undecided(cause) => {
                tracing::error!(cause = %cause, "a permission could not be decided");
                Fault::internal()
            }
        }
    }
}

impl Caller {
    pub(crate) fn new(facts: Facts) -> Self {
        Self {
            facts: Arc::new(facts),
            via: None,
        }
    }

    pub fn identity(&self) -> &Identity {
        &self.facts.identity
    }

    /// The account that the caller belongs to; empty for a service.
    pub fn account(&self) -> &str {
        match &self.facts.identity {
            Identity::User(user) => &user.account,
            Identity::Session(session, _) => &session.account,
            Identity::Service(_) => "",
        }
    }

    /// The Region that was asked.
    pub fn region(&self) -> &str {
        &self.facts.region
    }

    pub fn now(&self) -> Timestamp {
        self.facts.now
    }

    /// Where the request came from; `None` for what the server itself does.
    pub fn source_ip(&self) -> Option<IpAddr> {
        self.facts.source_ip
    }

    /// What denials and `GetCallerIdentity` call it.
    pub fn arn(&self) -> String {
        match &self.facts.identity {
            Identity::User(user) => user.arn().to_string(),
            Identity::Session(session, _) => session.arn(),
            Identity::Service(name) => name.clone(),
        }
    }

    /// The same principal, with `service` acting for it: `kms:ViaService` and the like.
    #[must_use]
    pub fn through(&self, service: &'static str) -> Self {
        Self {
            facts: Arc::clone(&self.facts),
            via: Some(service),
        }
    }

    /// The same principal, asking in another Region: what a service does there for it.
    #[must_use]
    pub fn within(&self, region: &str) -> Self {
        let facts = &*self.facts;
        Self {
            facts: Arc::new(Facts {
                identity: facts.identity.clone(),
                region: region.to_owned(),
                now: facts.now,
                source_ip: facts.source_ip,
                secure_transport: facts.secure_transport,
                policies: Arc::clone(&facts.policies),
            }),
            via: self.via,
        }
    }

    pub fn via(&self) -> Option<&'static str> {
        self.via
    }

    /// The policy of this text, parsed once for everybody.
    pub fn compiled(&self, text: &str, kind: PolicyKind) -> Result<Arc<Policy>, MalformedPolicy> {
        self.facts.policies.parse(text, kind)
    }

    pub fn authorize<A: Action>(
        &self,
        tx: &mut Tx,
        on: &impl Resource,
    ) -> Result<Permit<A>, Denied> {
        self.authorize_with(tx, on, &[])
    }

    /// The same, with the condition keys that only this operation knows.
    pub fn authorize_with<A: Action>(
        &self,
        tx: &mut Tx,
        on: &impl Resource,
        keys: &[(String, String)],
    ) -> Result<Permit<A>, Denied> {
        let because = self.authorize_action(tx, A::NAME, on, keys)?;
        Ok(Permit {
            arn: on.arn().to_owned(),
            because,
            action: PhantomData,
        })
    }

    /// Decides on an action that is no operation: `sts:TagSession`, `iam:PassRole`.
    pub fn authorize_action(
        &self,
        tx: &mut Tx,
        action: &str,
        on: &impl Resource,
        keys: &[(String, String)],
    ) -> Result<Because, Denied> {
        let held = Held::load(tx, self)?;
        let context = self.context(on, keys);
        let arn = self.arn();
        let role_arn = match &self.facts.identity {
            Identity::Session(_, role) => role.arn().to_string(),
            Identity::User(_) | Identity::Service(_) => String::new(),
        };
        let kind = match &self.facts.identity {
            Identity::User(_) => PrincipalKind::User,
            Identity::Session(..) => PrincipalKind::RoleSession {
                role_arn: &role_arn,
            },
            Identity::Service(name) => PrincipalKind::Service { name },
        };
        let principal = Principal {
            account: self.account(),
            kind,
            arn: &arn,
        };
        let request = Request {
            principal: &principal,
            action,
            resource_arn: on.arn(),
            resource_account: on.account(),
            context: &context,
        };
        let (resource, resource_rule) = on.policy().unzip();
        let (identity, boundary, session) = (
            named(&held.identity),
            held.boundary.as_deref().map(named),
            held.session.as_deref().map(named),
        );
        let applicable = Applicable {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            resource,
            resource_rule: resource_rule.unwrap_or_default(),
            ..Applicable::default()
        };
        let verdict = decide(&request, &applicable);
        if verdict.is_allowed() {
            return Ok(verdict.because);
        }
        let resource = Some(on.arn()).filter(|arn| *arn != "*");
        Err(Denied::Refused {
            sentence: verdict.because.denial_sentence(&arn, action, resource),
            principal: arn,
            action: action.to_owned(),
            resource: on.arn().to_owned(),
            because: Box::new(verdict.because),
        })
    }

    /// The condition keys of every request ("AWS global condition context keys").
    fn context(&self, on: &impl Resource, keys: &[(String, String)]) -> Context {
        let facts = &*self.facts;
        let mut context = Context::new();
        match &facts.identity {
            Identity::User(user) => {
                context.push("aws:PrincipalArn", user.arn().as_str());
                context.push("aws:PrincipalType", "User");
                context.push("aws:username", user.name.as_str());
                context.push("aws:userid", user.id.as_str());
                push_tags(&mut context, "aws:PrincipalTag/", &user.tags);
            }
            Identity::Session(session, role) => {
                context.push("aws:PrincipalArn", role.arn().as_str());
                context.push("aws:PrincipalType", "AssumedRole");
                context.push("aws:userid", format!("{}:{}", role.id, session.name));
                context.push(
                    "aws:TokenIssueTime",
                    Timestamp::from_ms(session.issued_at_ms).iso8601(),
                );
                push_tags(&mut context, "aws:PrincipalTag/", &session.tags);
                // A session's tag stands for the role's of the same key.
                let own = |tag: &&Tag| {
                    session
                        .tags
                        .iter()
                        .all(|other| !other.key.eq_ignore_ascii_case(&tag.key))
                };
                let inherited: Vec<Tag> = role.tags.iter().filter(own).cloned().collect();
                push_tags(&mut context, "aws:PrincipalTag/", &inherited);
            }
            Identity::Service(name) => context.push("aws:PrincipalServiceName", name.as_str()),
        }
        let is_service = matches!(facts.identity, Identity::Service(_));
        if !is_service {
            context.push("aws:PrincipalAccount", self.account());
        }
        context.push("aws:PrincipalIsAWSService", is_service.to_string());
        context.push("aws:ViaAWSService", self.via.is_some().to_string());
        if let Some(service) = self.via {
            context.push("aws:CalledVia", format!("{service}.amazonaws.com"));
        }
        context.push("aws:RequestedRegion", facts.region.as_str());
        context.push("aws:CurrentTime", facts.now.iso8601());
        context.push("aws:EpochTime", facts.now.seconds().to_string());
        context.push("aws:SecureTransport", facts.secure_transport.to_string());
        // What a service does for the principal doesn't come from the principal's address.
        if let Some(ip) = facts.source_ip.filter(|_| self.via.is_none()) {
            context.push("aws:SourceIp", ip.to_string());
        }
        context.push("aws:ResourceAccount", on.account());
        push_tags(&mut context, "aws:ResourceTag/", on.tags());
        for (key, value) in keys {
            context.push(key.clone(), value.as_str());
        }
        context
    }
}

fn push_tags(context: &mut Context, prefix: &str, tags: &[Tag]) {
    for tag in tags {
        context.push(format!("{prefix}{}", tag.key), tag.value.as_str());
    }
}

type NamedPolicies = Vec<(String, Arc<Policy>)>;

fn named(policies: &[(String, Arc<Policy>)]) -> Vec<policy::Named<'_>> {
    policies
        .iter()
        .map(|(name, policy)| policy::Named { name, policy })
        .collect()
}

/// The policies that a caller holds, read in the transaction that they are used in.
struct Held {
    identity: NamedPolicies,
    boundary: Option<NamedPolicies>,
    session: Option<NamedPolicies>,
}

impl Held {
    fn load(tx: &mut Tx, caller: &Caller) -> Result<Self, Denied> {
        let parse = |(name, text): (String, String)| -> Result<_, Denied> {
            Ok((name, caller.compiled(&text, PolicyKind::Identity)?))
        };
        let (owner, boundary, session) = match caller.identity() {
            Identity::User(user) => (Owner::User(&user.name), &user.boundary, &[][..]),
            Identity::Session(session, role) => (
                Owner::Role(&role.name),
                &role.boundary,
                session.policies.as_slice(),
            ),
            Identity::Service(_) => {
                return Ok(Self {
                    identity: Vec::new(),
                    boundary: None,
                    session: None,
                });
            }
        };
        let identity = table::policy::effective(tx, caller.account(), owner)?;
        let identity = identity.into_iter().map(parse).collect::<Result<_, _>>()?;
        let boundary = match boundary {
            // A boundary that is gone allows nothing: it stays a boundary.
            Some(arn) => Some(match table::policy::default_document(tx, arn)? {
                Some(text) => vec![parse((arn.clone(), text))?],
                None => Vec::new(),
            }),
            None => None,
        };
        let session = session
            .iter()
            .map(|text| parse(("session".to_owned(), text.clone())));
        let session: NamedPolicies = session.collect::<Result<_, _>>()?;
        let session = (!session.is_empty()).then_some(session);
        Ok(Self {
            identity,
            boundary,
            session,
        })
    }
}
