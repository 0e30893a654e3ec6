//! Somebody whose signature held, and the one way to a permit.

mod denied;
mod resource;

use std::marker::PhantomData;
use std::net::IpAddr;
use std::sync::Arc;

use store::Tx;
use wire::{Action, Arn, Timestamp};

use crate::cache::PolicyCache;
use crate::explanation::Explanation;
use crate::held::{Held, Membership};
use crate::model::{Role, User, instance_profile_arn};
use crate::policy::{
    self, Applicable, Because, MalformedPolicy, Policy, PolicyKind, Principal, PrincipalKind,
    Request, Verdict, decide,
};
use crate::session::{Mint, Session};
use crate::{request_context, table};

pub use denied::Denied;
pub use resource::{Any, Named, Resource};

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
    pub user_agent: Option<String>,
    pub policies: Arc<PolicyCache>,
    pub mint: Arc<Mint>,
}

impl Facts {
    /// Of somebody else or of another Region, and of the same request.
    fn copied(&self, identity: Identity, region: &str) -> Self {
        Self {
            identity,
            region: region.to_owned(),
            now: self.now,
            source_ip: self.source_ip,
            secure_transport: self.secure_transport,
            user_agent: self.user_agent.clone(),
            policies: Arc::clone(&self.policies),
            mint: Arc::clone(&self.mint),
        }
    }
}

/// Who it is.
#[derive(Debug, Clone)]
#[allow(clippy::large_enum_variant)] // There is one a request.
pub enum Identity {
    User(User),
    /// The root user of an account, by an access key of its own.
    Root(String),
    /// A role's session, with the role as it is now.
    Session(Session, Role),
    /// A user's own session (`GetSessionToken`), with the user as it is now.
    UserSession(Session, User),
    /// A session of the root user, whose policies bound it (`AssumeRoot`), or none.
    RootSession(Session),
    /// Somebody whom a user vouches for (`GetFederationToken`), with the user as it is now.
    Federated(Session, User),
    /// Somebody whom an identity provider of the account vouches for, on the way to a role.
    WebIdentity(WebIdentity),
    /// An AWS service in its own name: `ecs-tasks.amazonaws.com`.
    Service(String),
    /// Nobody that we know: a request that needs no signature.
    Anonymous,
}

/// What an identity provider's token says, once its signature held.
#[derive(Debug, Clone)]
pub struct WebIdentity {
    /// The provider's ARN, and the account that has it.
    pub provider: String,
    pub account: String,
    pub subject: String,
    /// Condition keys: `<provider>:aud` and so on.
    pub claims: Vec<(String, String)>,
}

impl Identity {
    /// The session that the principal acts in, if it does.
    pub fn session(&self) -> Option<&Session> {
        match self {
            Identity::Session(session, _)
            | Identity::UserSession(session, _)
            | Identity::RootSession(session)
            | Identity::Federated(session, _) => Some(session),
            Identity::User(_)
            | Identity::Root(_)
            | Identity::WebIdentity(_)
            | Identity::Service(_)
            | Identity::Anonymous => None,
        }
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

    /// The account that the caller belongs to; empty for a service and for outsiders.
    pub fn account(&self) -> &str {
        match &self.facts.identity {
            Identity::User(user) => &user.account,
            Identity::Root(account) => account,
            Identity::Session(session, _)
            | Identity::UserSession(session, _)
            | Identity::RootSession(session)
            | Identity::Federated(session, _) => &session.account,
            Identity::WebIdentity(_) | Identity::Service(_) | Identity::Anonymous => "",
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
            Identity::User(user) | Identity::UserSession(_, user) => user.arn().to_string(),
            Identity::Root(account) => format!("arn:aws:iam::{account}:root"),
            Identity::Session(session, _)
            | Identity::RootSession(session)
            | Identity::Federated(session, _) => session.arn(),
            Identity::WebIdentity(who) => who.subject.clone(),
            Identity::Service(name) => name.clone(),
            Identity::Anonymous => "anonymous".to_owned(),
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

    /// Somebody else, with the same request.
    pub(crate) fn becoming(&self, identity: Identity) -> Self {
        Self::new(self.facts.copied(identity, &self.facts.region))
    }

    /// The same principal, asking in another Region: what a service does there for it.
    #[must_use]
    pub fn within(&self, region: &str) -> Self {
        if region == self.facts.region {
            return self.clone();
        }
        let identity = self.facts.identity.clone();
        Self {
            facts: Arc::new(self.facts.copied(identity, region)),
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
        let memberships = [
            Membership::of(tx, self.account())?,
            Membership::of(tx, on.account())?,
        ];
        let context = request_context::build(self, on, &memberships, keys);
        let arn = self.arn();
        let origin = self.origin_arn();
        let principal = Principal {
            account: self.account(),
            kind: self.kind(&origin),
            id: self.id(),
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
        let service_control: Vec<_> = held.service_control.iter().map(|l| named(l)).collect();
        let levels: Vec<_> = service_control.iter().map(Vec::as_slice).collect();
        let applicable = Applicable {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            service_control: &levels,
            resource,
            resource_rule: resource_rule.unwrap_or_default(),
        };
        let verdict = decide(&request, &applicable);
        if verdict.is_allowed() {
            return Ok(verdict.because);
        }
        let explanation = if on.account() == self.account() {
            Explanation::new(
                (self.account(), &arn),
                (action, on.arn()),
                &verdict.because,
                &context,
            )
        } else {
            let own = request_context::of_asker(self, &memberships[0]);
            Explanation::of_another_accounts((self.account(), &arn), action, &verdict.because, &own)
        };
        Err(self.refused(verdict, (action, on.arn()), &explanation))
    }

    fn refused(
        &self,
        verdict: Verdict,
        (action, on): (&str, &str),
        explanation: &Explanation,
    ) -> Denied {
        let principal = self.arn();
        // Of what has no resource Organizations names `*`, and nobody else anything.
        let starred = action.starts_with("organizations:");
        let resource = Some(on).filter(|arn| starred || *arn != "*");
        let because = verdict.because;
        Denied::Refused {
            explanation: explanation.seal(&self.facts.mint),
            sentence: because.denial_sentence(&principal, action, resource).into(),
            principal,
            action: action.to_owned(),
            resource: on.to_owned(),
            because: Box::new(because),
            narrowed: verdict.narrowed,
        }
    }

    fn kind<'a>(&'a self, origin: &'a str) -> PrincipalKind<'a> {
        match &self.facts.identity {
            Identity::User(_) | Identity::UserSession(..) => PrincipalKind::User,
            Identity::Root(_) | Identity::RootSession(_) => PrincipalKind::Root,
            Identity::Session(..) => PrincipalKind::RoleSession { role_arn: origin },
            Identity::Federated(..) => PrincipalKind::FederatedUser { user_arn: origin },
            Identity::WebIdentity(who) => PrincipalKind::Federated {
                provider: &who.provider,
            },
            Identity::Service(name) => PrincipalKind::Service { name },
            Identity::Anonymous => PrincipalKind::Anonymous,
        }
    }

    /// The unique id that policies name the principal by.
    fn id(&self) -> &str {
        match &self.facts.identity {
            Identity::User(user)
            | Identity::UserSession(_, user)
            | Identity::Federated(_, user) => &user.id,
            Identity::Session(_, role) => &role.id,
            _ => "",
        }
    }

    /// The ARN of what the session was made from: the role's own, or the user's.
    fn origin_arn(&self) -> String {
        match &self.facts.identity {
            Identity::Session(_, role) => role.arn().to_string(),
            Identity::Federated(_, user) => user.arn().to_string(),
            _ => String::new(),
        }
    }

    /// May the caller hand this role to `service`, for the resource `on` if that is known?
    /// ("Grant a user permissions to pass a role to an AWS service")
    pub fn authorize_pass_role(
        &self,
        tx: &mut Tx,
        role: &Arn,
        service: &str,
        on: Option<&Arn>,
    ) -> Result<(), Denied> {
        let name = role.resource().rsplit('/').next().unwrap_or_default();
        let found = table::role::find(tx, role.account(), name)?;
        let tags = found
            .filter(|found| found.arn() == *role && role.account() == self.account())
            .map(|found| found.tags)
            .unwrap_or_default();
        let mut keys = vec![("iam:PassedToService".to_owned(), service.to_owned())];
        keys.extend(on.map(|arn| ("iam:AssociatedResourceArn".to_owned(), arn.to_string())));
        self.authorize_action(tx, "iam:PassRole", &Named::new(role).tagged(&tags), &keys)?;
        Ok(())
    }

    /// May the caller hand an instance profile's role to EC2? By the profile's name or ARN; one
    /// that isn't there stands for itself.
    pub fn authorize_pass_instance_profile(
        &self,
        tx: &mut Tx,
        profile: &str,
    ) -> Result<(), Denied> {
        let name = profile.rsplit('/').next().unwrap_or_default();
        let found = table::instance_profile::find(tx, self.account(), name)?;
        let role = match found.and_then(|found| found.role) {
            Some(role) => table::role::find(tx, self.account(), &role)?.map(|role| role.arn()),
            None => None,
        };
        let arn = role.unwrap_or_else(|| instance_profile_arn(self.account(), "/", name));
        self.authorize_pass_role(tx, &arn, "ec2.amazonaws.com", None)
    }

    pub(crate) fn facts(&self) -> &Facts {
        &self.facts
    }
}

fn named(policies: &[(String, Arc<Policy>)]) -> Vec<policy::Named<'_>> {
    policies
        .iter()
        .map(|(name, policy)| policy::Named { name, policy })
        .collect()
}
