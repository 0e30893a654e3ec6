//! From a request's claim to its caller; and the callers that the server itself makes.

use std::net::IpAddr;
use std::sync::Arc;

use store::Tx;
use wire::fault::Signature;
use wire::sigv4::{Claim, Head};
use wire::{Arn, Fault, Timestamp};

use crate::caller::{Caller, Denied, Facts, Identity, Named};
use crate::error::Error;
use crate::model::Role;
use crate::policy::PolicyKind;
use crate::session::{Credentials, Session};
use crate::{Service, table};

/// Where and when a request came in.
#[derive(Debug, Clone)]
pub struct Origin {
    pub now: Timestamp,
    pub source_ip: Option<IpAddr>,
    pub secure_transport: bool,
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
        Ok(self.caller(identity, &claim.region, origin))
    }

    fn caller(&self, identity: Identity, region: &str, origin: Origin) -> Caller {
        Caller::new(Facts {
            identity,
            region: region.to_owned(),
            now: origin.now,
            source_ip: origin.source_ip,
            secure_transport: origin.secure_transport,
            policies: Arc::clone(&self.policies),
        })
    }

    /// Whose access key it is. Session keys come with their token, permanent ones without.
    async fn identify(&self, claim: &Claim, now: Timestamp) -> Result<Identity, Fault> {
        let unknown = || Fault::signature(Signature::UnknownKey, INVALID_TOKEN);
        let Some(token) = &claim.session_token else {
            let id = claim.access_key_id.clone();
            let found = self
                .store
                .read(move |tx| table::user::owner_of_active_key(tx, &id))
                .await;
            let user = found.map_err(|cause| Fault::from(Error::from(cause)))?;
            return user.map(Identity::User).ok_or_else(unknown);
        };
        let session = self
            .mint
            .open_token(token)
            .filter(|session| session.access_key_id == claim.access_key_id)
            .ok_or_else(unknown)?;
        if session.expires_at_ms <= now.ms() {
            return Err(Fault::signature(Signature::ExpiredToken, EXPIRED_TOKEN));
        }
        let role = self.role_of(&session).await?.ok_or_else(unknown)?;
        Ok(Identity::Session(session, role))
    }

    /// The session's role, unless it was deleted (or made again: another id) since.
    async fn role_of(&self, session: &Session) -> Result<Option<Role>, Fault> {
        let (account, name) = (session.account.clone(), session.role.clone());
        let found = self
            .store
            .read(move |tx| table::role::find(tx, &account, &name))
            .await;
        let role = found.map_err(|cause| Fault::from(Error::from(cause)))?;
        Ok(role.filter(|role| role.id == session.role_id))
    }

    /// An AWS service in its own name, when it asks a resource's policy whether it may.
    pub fn as_service(&self, service: &str, region: &str, now: Timestamp) -> Caller {
        let origin = Origin {
            now,
            source_ip: None,
            secure_transport: true,
        };
        self.caller(Identity::Service(service.to_owned()), region, origin)
    }

    /// What the holder of a session signs with, for a program that runs under it. `None`: the
    /// caller is no session.
    pub fn credentials_of(&self, caller: &Caller) -> Result<Option<Credentials>, Fault> {
        match caller.identity() {
            Identity::Session(session, _) => self.mint.credentials_of(session).map(Some),
            Identity::User(_) | Identity::Service(_) => Ok(None),
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
        let origin = Origin {
            now,
            source_ip: None,
            secure_transport: true,
        };
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
            table::role::find(tx, arn.account(), role_name)?.filter(|role| role.arn() == *arn)
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
            let session = Session::new(
                &role,
                name,
                Vec::new(),
                Vec::new(),
                us.now(),
                SERVICE_SESSION_S,
            );
            Ok((session, role))
        }
        // Without a role there is no trust policy, and so no permission: this is not reached.
        None => Err(Denied::Undecided(
            "a role that is not there was permitted".into(),
        )),
    }
}
