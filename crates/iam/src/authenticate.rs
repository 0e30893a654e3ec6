//! From a request's claim to its caller; and the callers that the server itself makes.

use std::net::IpAddr;
use std::sync::Arc;

use store::{StoreError, Tx};
use wire::fault::Signature;
use wire::sigv4::{Claim, Head};
use wire::{Arn, Fault, Timestamp};

use crate::caller::{Caller, Denied, Facts, Identity, Named};
use crate::error::Error;
use crate::model::{Role, User};
use crate::policy::PolicyKind;
use crate::session::{Credentials, Session, Subject};
use crate::table::access_key::Holder;
use crate::{Service, table};

/// Where and when a request came in.
#[derive(Debug, Clone)]
pub struct Origin {
    pub now: Timestamp,
    pub source_ip: Option<IpAddr>,
    pub secure_transport: bool,
    pub user_agent: Option<String>,
}

impl Origin {
    /// The server itself, on an AWS service's behalf.
    fn ours(now: Timestamp) -> Self {
        Self {
            now,
            source_ip: None,
            secure_transport: true,
            user_agent: None,
        }
    }
}

const INVALID_TOKEN: &str = "The security token included in the request is invalid.";
const EXPIRED_TOKEN: &str = "The security token included in the request is expired";

impl Service {
    /// Who sent the request, if the signature holds. The same work is done for keys that exist and
    /// keys that don't, so that its time tells nothing.
    pub async fn authenticate(
        &self,
        claim: &Claim,
        head: &Head<'_>,
        body_sha256: &[u8],
        origin: Origin,
    ) -> Result<Caller, Fault> {
        let identity = self.identify(claim, origin.now).await;
        let secret = self.mint.secret_of(&claim.access_key_id);
        let verified = claim.verify(secret.reveal(), head, body_sha256);
        let identity = identity?;
        verified?;
        if !may_ask(&identity, &claim.service) {
            return Err(Fault::signature(Signature::UnknownKey, INVALID_TOKEN));
        }
        self.usage.note(&identity, claim, origin.now);
        Ok(self.caller(identity, &claim.region, origin))
    }

    pub(crate) fn caller(&self, identity: Identity, region: &str, origin: Origin) -> Caller {
        Caller::new(Facts {
            identity,
            region: region.to_owned(),
            now: origin.now,
            source_ip: origin.source_ip,
            secure_transport: origin.secure_transport,
            user_agent: origin.user_agent,
            policies: Arc::clone(&self.policies),
            mint: Arc::clone(&self.mint),
        })
    }

    /// Whoever sends a request that needs no signature (`AssumeRoleWithWebIdentity`).
    pub fn anonymous(&self, origin: Origin) -> Caller {
        self.caller(Identity::Anonymous, "us-east-1", origin)
    }

    /// Whose access key it is. Session keys come with their token, permanent ones without.
    async fn identify(&self, claim: &Claim, now: Timestamp) -> Result<Identity, Fault> {
        let unknown = || Fault::signature(Signature::UnknownKey, INVALID_TOKEN);
        let Some(token) = &claim.session_token else {
            let id = claim.access_key_id.clone();
            let found = self
                .store
                .read(move |tx| table::access_key::holder_of_active(tx, &id))
                .await;
            let holder = found.map_err(|cause| Fault::from(Error::from(cause)))?;
            return match holder {
                Some(Holder::User(user)) => Ok(Identity::User(user)),
                Some(Holder::Root(account)) => Ok(Identity::Root(account)),
                None => Err(unknown()),
            };
        };
        let session = self
            .mint
            .open_token(token)
            .filter(|session| session.access_key_id == claim.access_key_id)
            .ok_or_else(unknown)?;
        if session.expires_at_ms <= now.ms() {
            return Err(Fault::signature(Signature::ExpiredToken, EXPIRED_TOKEN));
        }
        let found = self
            .store
            .read(move |tx| holder_of(tx, session))
            .await
            .map_err(|cause| Fault::from(Error::from(cause)))?;
        found.ok_or_else(unknown)
    }

    /// An AWS service in its own name, when it asks a resource's policy whether it may.
    pub fn as_service(&self, service: &str, region: &str, now: Timestamp) -> Caller {
        let origin = Origin {
            now,
            source_ip: None,
            secure_transport: true,
            user_agent: None,
        };
        self.caller(Identity::Service(service.to_owned()), region, origin)
    }

    /// What the holder of a session signs with, for a program that runs under it. `None`: the
    /// caller is no session.
    pub fn credentials_of(&self, caller: &Caller) -> Result<Option<Credentials>, Fault> {
        match caller.identity() {
            Identity::Session(session, _) => self.mint.credentials_of(session).map(Some),
            _ => Ok(None),
        }
    }

    /// When a session ends; `None`: the caller is no session.
    pub fn expiry_of(&self, caller: &Caller) -> Option<Timestamp> {
        match caller.identity() {
            Identity::Session(session, _) => Some(Timestamp::from_ms(session.expires_at_ms)),
            _ => None,
        }
    }

    /// A session of `role_arn` for an AWS service, as when ECS starts a task: only the role's trust
    /// policy decides. `keys` are the condition keys of the request that AWS would make.
    pub async fn assume_for_service(
        &self,
        service: &str,
        role_arn: &str,
        session_name: &str,
        region: &str,
        now: Timestamp,
        keys: Vec<(String, String)>,
    ) -> Result<Caller, Denied> {
        let origin = Origin::ours(now);
        let us = self.caller(
            Identity::Service(service.to_owned()),
            region,
            origin.clone(),
        );
        let (role_arn, name) = (role_arn.to_owned(), session_name.to_owned());
        let (session, role) = self
            .store
            .read(move |tx| assume(tx, &us, &role_arn, &name, &keys))
            .await?;
        Ok(self.caller(Identity::Session(session, role), region, origin))
    }

    /// The same, as credentials to hand out: what a task's container signs with. They are good for
    /// an hour; whoever hands them out makes new ones in time.
    pub async fn credentials_for_service(
        &self,
        service: &str,
        role_arn: &str,
        session_name: &str,
        now: Timestamp,
        keys: Vec<(String, String)>,
    ) -> Result<(Credentials, Timestamp), Denied> {
        // STS is asked where the task runs; the Region of a trust policy's request is STS's own.
        let assumed = self
            .assume_for_service(service, role_arn, session_name, "us-east-1", now, keys)
            .await?;
        let Identity::Session(session, _) = assumed.identity() else {
            return Err(Denied::Undecided("a role's session is one".into()));
        };
        let credentials = self
            .mint
            .credentials_of(session)
            .map_err(|_| Denied::Undecided("a session cannot be sealed".into()))?;
        Ok((credentials, Timestamp::from_ms(session.expires_at_ms)))
    }
}

/// "You cannot call any IAM operations" with a session of a user's own (without MFA) or for a
/// federated user (Comparing the AWS STS API operations).
fn may_ask(identity: &Identity, service: &str) -> bool {
    let sessions = matches!(
        identity,
        Identity::UserSession(..) | Identity::Federated(..)
    );
    !(sessions && service == "iam")
}

/// Whoever the session is of, unless they were deleted (or made again: another id) since.
fn holder_of(tx: &mut Tx, session: Session) -> Result<Option<Identity>, StoreError> {
    let account = session.account.clone();
    if !table::organization::is_active(tx, &account)? {
        return Ok(None);
    }
    Ok(match session.subject.clone() {
        Subject::Role { name, id } => table::role::find(tx, &account, &name)?
            .filter(|role| role.id == id)
            .map(|role| Identity::Session(session, role)),
        Subject::User { name, id } => {
            user_of(tx, &account, &name, &id)?.map(|user| Identity::UserSession(session, user))
        }
        Subject::Federated { user, user_id } => {
            user_of(tx, &account, &user, &user_id)?.map(|user| Identity::Federated(session, user))
        }
        Subject::Root => Some(Identity::RootSession(session)),
    })
}

/// The user of this id, whatever its name has become.
fn user_of(tx: &mut Tx, account: &str, name: &str, id: &str) -> Result<Option<User>, StoreError> {
    match table::user::find(tx, account, name)? {
        Some(user) if user.id == id => Ok(Some(user)),
        _ => table::user::find_by_id(tx, account, id),
    }
}

/// A task's session is renewed long before; nothing here lives longer than a pull.
const SERVICE_SESSION_S: i32 = 3_600;

fn assume(
    tx: &mut Tx,
    us: &Caller,
    role_arn: &str,
    name: &str,
    keys: &[(String, String)],
) -> Result<(Session, Role), Denied> {
    let arn = Arn::parse(role_arn)
        .ok()
        .filter(|arn| arn.service() == "iam");
    let role_name = arn
        .as_ref()
        .and_then(|arn| arn.resource().rsplit('/').next());
    let role = match (&arn, role_name) {
        (Some(arn), Some(role_name)) => {
            let active = table::organization::is_active(tx, arn.account())?;
            table::role::find(tx, arn.account(), role_name)?
                .filter(|role| active && role.arn() == *arn)
        }
        _ => None,
    };
    let account = arn.as_ref().map(Arn::account).unwrap_or_default();
    let trust = role
        .as_ref()
        .map(|role| us.compiled(&role.trust, PolicyKind::Trust))
        .transpose()?;
    let resource = Named::text(role_arn, account).trusting(trust.as_deref());
    us.authorize_action(tx, "sts:AssumeRole", &resource, keys)?;
    match role {
        Some(role) => {
            let session = Session::of_role(&role, name, us.now(), SERVICE_SESSION_S);
            Ok((session, role))
        }
        // Without a role there is no trust policy, and so no permission: this is not reached.
        None => Err(Denied::Undecided(
            "a role that is not there was permitted".into(),
        )),
    }
}
