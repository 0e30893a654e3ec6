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
    pub(crate) fn ours(now: Timestamp) -> Self {
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
    /// Who sent the request, if the signature holds. Where it does not, the same is done whosever
    /// the key is and whether or not it is there, so that the time tells nothing: the secret is
    /// made from the id, the signature computed and compared in constant time, and one row looked
    /// for. What is known of the key's holder is read for a signature that holds.
    pub async fn authenticate(
        &self,
        claim: &Claim,
        head: &Head<'_>,
        body_sha256: &[u8],
        origin: Origin,
    ) -> Result<Caller, Fault> {
        step("secret");
        let secret = self.mint.secret_of(&claim.access_key_id);
        step("signature");
        let verified = claim.verify(secret.reveal(), head, body_sha256);
        let identity = match &claim.session_token {
            Some(token) => self.of_token(claim, token, origin.now).await,
            None if verified.is_ok() => self.of_key(claim).await,
            None => self.of_refused(claim).await,
        }?;
        verified?;
        // Only a signature that does not hold leaves it open who asks.
        let identity = identity.ok_or_else(unknown)?;
        if !may_ask(&identity, &claim.service) {
            return Err(unknown());
        }
        self.usage.note(&identity, claim, origin.now);
        Ok(self.caller(identity, &claim.region, origin))
    }

    /// Whether there is anybody who could have signed this, which is asked before a large body is
    /// read. What it refuses [`Service::authenticate`] refuses in the same words, whatever the
    /// body is.
    pub async fn could_sign(&self, claim: &Claim, now: Timestamp) -> Result<(), Fault> {
        match &claim.session_token {
            Some(token) => self.of_token(claim, token, now).await.map(drop),
            None => self.of_refused(claim).await.map(drop),
        }
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

    /// Whose access key it is: a permanent one, which comes without a token.
    async fn of_key(&self, claim: &Claim) -> Result<Option<Identity>, Fault> {
        step("holder");
        let id = claim.access_key_id.clone();
        let found = self
            .store
            .glance(move |tx| table::access_key::holder_of_active(tx, &id))
            .await;
        let (_, holder) = found.map_err(|cause| Fault::from(Error::from(cause)))?;
        match holder {
            Some(Holder::User(user)) => Ok(Some(Identity::User(user))),
            Some(Holder::Root(account)) => Ok(Some(Identity::Root(account))),
            None => Err(unknown()),
        }
    }

    /// The same for a signature that does not hold: AWS tells first that there is no such key. Not
    /// from memory: what is remembered would answer sooner, and strangers' keys would fill it.
    async fn of_refused(&self, claim: &Claim) -> Result<Option<Identity>, Fault> {
        step("key");
        let id = claim.access_key_id.clone();
        let found = self
            .store
            .read(move |tx| table::access_key::is_active(tx, &id))
            .await;
        match found.map_err(|cause| Fault::from(Error::from(cause)))? {
            true => Ok(None),
            false => Err(unknown()),
        }
    }

    /// Whose session the token is. Session keys are good with their token alone.
    async fn of_token(
        &self,
        claim: &Claim,
        token: &str,
        now: Timestamp,
    ) -> Result<Option<Identity>, Fault> {
        step("token");
        let session = self
            .mint
            .open_token(token)
            .filter(|session| session.access_key_id == claim.access_key_id)
            .ok_or_else(unknown)?;
        if session.expires_at_ms <= now.ms() {
            return Err(Fault::signature(Signature::ExpiredToken, EXPIRED_TOKEN));
        }
        let (_, found) = self
            .store
            .glance(move |tx| holder_of(tx, session.clone()))
            .await
            .map_err(|cause| Fault::from(Error::from(cause)))?;
        found.map(Some).ok_or_else(unknown)
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

fn unknown() -> Fault {
    Fault::signature(Signature::UnknownKey, INVALID_TOKEN)
}

#[cfg(test)]
thread_local! {
    static STEPS: std::cell::RefCell<Vec<&'static str>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// Notes for the tests what was worked at, and is nothing outside of them.
#[cfg(test)]
fn step(name: &'static str) {
    STEPS.with_borrow_mut(|steps| steps.push(name));
}

#[cfg(not(test))]
const fn step(_: &'static str) {}

/// "You cannot call any IAM operations" with a session of a user's own "unless MFA authentication
/// information is included in the request", or for a federated user ("Compare AWS STS credentials").
fn may_ask(identity: &Identity, service: &str) -> bool {
    let shut_out = match identity {
        Identity::UserSession(session, _) => session.mfa_at_ms.is_none(),
        Identity::Federated(..) => true,
        _ => false,
    };
    !(shut_out && service == "iam")
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use http::{HeaderMap, HeaderValue};
    use store::{Durability, Store};
    use wire::sigv4;

    use super::*;
    use crate::Mint;

    const NOW: Timestamp = Timestamp::from_ms(1_700_000_000_000);

    /// What a request that is signed like this comes to, and what was done for it.
    async fn asked(
        iam: &Service,
        key: (&str, &str, Option<&str>),
    ) -> (Result<String, String>, Vec<&'static str>) {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static("localhost"));
        let mut head = Head {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
        };
        let signed = sigv4::sign(&head, b"", key, ("us-east-1", "sts"), NOW).unwrap();
        let mut headers = head.headers.clone();
        headers.extend(signed);
        head.headers = &headers;
        let claim = Claim::read(&head).unwrap();
        STEPS.with_borrow_mut(Vec::clear);
        let caller = iam
            .authenticate(&claim, &head, &sigv4::body_sha256(b""), Origin::ours(NOW))
            .await;
        let caller = caller
            .map(|caller| caller.arn())
            .map_err(|fault| fault.message);
        (caller, STEPS.with_borrow(Clone::clone))
    }

    /// Whatever is wrong with a key, refusing it takes the same work.
    #[tokio::test]
    async fn a_refused_signature_is_the_same_work_whosever_the_key() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("t.db");
        let store = Store::open(&file, Durability::Normal, &[crate::COMPONENT]).unwrap();
        let iam = Service::new(store.clone(), Mint::new(&[1; 32]), Vec::new());
        let first = iam.first_account(NOW).await.unwrap().unwrap();
        let known = first.credentials.access_key_id.clone();
        let secret = first.credentials.secret_access_key.reveal().to_owned();

        let (caller, _) = asked(&iam, (&known, &secret, None)).await;
        assert!(
            caller
                .unwrap()
                .starts_with("arn:aws:iam::111111111111:user/")
        );

        let work = ["secret", "signature", "key"];
        let wrong = "x".repeat(40);
        let off_by_one = format!("{}!", &secret[..39]);
        for secret in [wrong.as_str(), off_by_one.as_str(), ""] {
            let (refused, done) = asked(&iam, (&known, secret, None)).await;
            assert!(
                refused
                    .unwrap_err()
                    .starts_with("The request signature we calculated")
            );
            assert_eq!(done, work);
            for id in ["AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLE", "nonsense"] {
                let (refused, done) = asked(&iam, (id, secret, None)).await;
                assert_eq!(refused.unwrap_err(), INVALID_TOKEN, "{id}");
                assert_eq!(done, work, "{id}");
            }
        }

        let id = known.clone();
        let switched_off = move |tx: &mut Tx| -> Result<(), StoreError> {
            let key = table::access_key::find(tx, &id)?.unwrap();
            table::access_key::set_active(tx, &key, false)
        };
        store.write(switched_off).await.unwrap();
        let (refused, done) = asked(&iam, (&known, &wrong, None)).await;
        assert_eq!(refused.unwrap_err(), INVALID_TOKEN);
        assert_eq!(done, work);
        // Whoever has the secret may learn that it was switched off.
        let (refused, _) = asked(&iam, (&known, &secret, None)).await;
        assert_eq!(refused.unwrap_err(), INVALID_TOKEN);

        // A token that is none is told before the signature, after the same work for each key.
        for id in [known.as_str(), "ASIAIOSFODNN7EXAMPLE"] {
            let (refused, done) = asked(&iam, (id, &wrong, Some("none"))).await;
            assert_eq!(refused.unwrap_err(), INVALID_TOKEN);
            assert_eq!(done, ["secret", "signature", "token"]);
        }
    }
}
