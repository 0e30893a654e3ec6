//! Becoming a role with the response of a SAML provider: no keys, no signature but the provider's.

use std::time::Duration;

use store::Tx;
use tokio::sync::Semaphore;
use wire::r#gen::sts as shape;
use wire::{Arn, Fault};

use super::assume_role::{actions, authorize, duration, find, finish};
use super::{Made, assumed, session_policies, session_tags};
use crate::caller::{Caller, Denied, Identity, WebIdentity};
use crate::certificate::PrivateKey;
use crate::error::Error;
use crate::model::{Role, SamlKey, SamlProvider, Tag};
use crate::saml::{Assertion, KEY_PURPOSE, Metadata, NotBelieved, Policy, Wanted, read};
use crate::session::Session;
use crate::{Service, table};

const ACTION: &str = "sts:AssumeRoleWithSAML";
/// Responses that are read at once: all of them are strangers'.
const RESPONSES_AT_ONCE_MAX: usize = 1;
/// How long one waits to be read.
const PLACE_WAIT_MAX: Duration = Duration::from_secs(5);
static READING: Semaphore = Semaphore::const_new(RESPONSES_AT_ONCE_MAX);
const DENIED: &str = "Not authorized to perform sts:AssumeRoleWithSAML";

/// The session, and what of the assertion the answer tells.
struct Believed {
    made: Made,
    assertion: Assertion,
    name_qualifier: String,
}

impl Service {
    pub(super) async fn assume_with_response(
        &self,
        caller: &Caller,
        input: shape::AssumeRoleWithSAMLRequest,
    ) -> Result<shape::AssumeRoleWithSAMLResponse, Fault> {
        let arn = of_kind(&input.principal_arn, "saml-provider/")?;
        of_kind(&input.role_arn, "role/")?;
        let within = arn.clone();
        let seen = self.store.read(move |tx| Issuer::find(tx, &within)).await?;
        let (seen, input, assertion) = read_aside(seen, caller.clone(), input).await?;
        let who = caller.clone();
        let Believed {
            made,
            assertion,
            name_qualifier,
        } = self
            .store
            .read(move |tx| assume(tx, &who, &input, (&arn, &seen, assertion)))
            .await?;
        Ok(shape::AssumeRoleWithSAMLResponse {
            credentials: Some(self.credentials(&made.session)?),
            assumed_role_user: Some(assumed(&made.session)),
            packed_policy_size: Some(made.packed_percent.unwrap_or(0)),
            subject: Some(assertion.subject),
            subject_type: Some(assertion.subject_type),
            issuer: Some(assertion.issuer),
            audience: Some(assertion.recipient),
            name_qualifier: Some(name_qualifier),
            source_identity: made.session.source_identity,
            ..Default::default()
        })
    }
}

/// Reads what a stranger sent where it holds up neither who reads the store nor who answers others.
async fn read_aside(
    seen: Issuer,
    caller: Caller,
    input: shape::AssumeRoleWithSAMLRequest,
) -> Result<(Issuer, shape::AssumeRoleWithSAMLRequest, Assertion), Fault> {
    let place = tokio::time::timeout(PLACE_WAIT_MAX, READING.acquire()).await;
    let Ok(Ok(place)) = place else {
        return Err(Fault::new("ThrottlingException", 400, "Rate exceeded"));
    };
    // The place is given back when it is read, though the client may have hung up before.
    let read = tokio::task::spawn_blocking(move || {
        let assertion = seen.believe(&caller, &input);
        drop(place);
        assertion.map(|assertion| (seen, input, assertion))
    });
    let read = read.await.map_err(|error| Error::Internal(error.into()))?;
    Ok(read?)
}

/// The provider, its keys, the role and its trust policy are of one moment: an assertion that was
/// believed of a provider as it is no more is read again.
fn assume(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AssumeRoleWithSAMLRequest,
    (arn, seen, assertion): (&Arn, &Issuer, Assertion),
) -> Result<Believed, Error> {
    let issuer = Issuer::find(tx, arn)?;
    let assertion = if issuer.believes_as(seen) {
        assertion
    } else {
        issuer.believe(caller, input)?
    };
    let provider = issuer.provider;
    assertion.check_time(caller.now())?;
    assertion.check_role(&input.role_arn, &input.principal_arn)?;
    let wanted = assertion.wanted()?;
    let (account, name) = (&provider.account, &provider.name);
    let who = caller.becoming(Identity::WebIdentity(WebIdentity {
        provider: provider.arn().to_string(),
        account: account.clone(),
        subject: assertion.subject.clone(),
        claims: assertion.keys(account, name),
    }));
    let role = permitted(tx, &who, input, (&provider, &wanted))?;
    let made = make(tx, &who, input, (&provider, &role, &assertion, wanted))?;
    Ok(Believed {
        made,
        name_qualifier: assertion.name_qualifier(account, name),
        assertion,
    })
}

fn of_kind(text: &str, kind: &str) -> Result<Arn, Error> {
    Arn::parse(text)
        .ok()
        .filter(|arn| arn.service() == "iam" && arn.resource().starts_with(kind))
        .ok_or_else(|| Error::Validation("Request ARN is invalid".to_owned()))
}

/// A provider, and the keys that open what is encrypted for it.
struct Issuer {
    provider: SamlProvider,
    keys: Vec<SamlKey>,
}

impl Issuer {
    fn find(tx: &mut Tx, arn: &Arn) -> Result<Self, Error> {
        let name = arn.resource().strip_prefix("saml-provider/");
        let active = table::organization::is_active(tx, arn.account())?;
        let found = table::saml::find(tx, arn.account(), name.unwrap_or_default())?;
        let found = found.filter(|found| active && found.arn() == *arn);
        let provider = found.ok_or(NotBelieved::NoProvider)?;
        let keys = table::saml::keys(tx, &provider)?;
        Ok(Self { provider, keys })
    }

    /// Whether it takes what the other takes.
    fn believes_as(&self, other: &Self) -> bool {
        let (mine, theirs) = (&self.provider, &other.provider);
        let sealed = |issuer: &Self| -> Vec<String> {
            let keys = issuer.keys.iter();
            keys.map(|key| key.sealed.clone()).collect()
        };
        (&mine.id, &mine.metadata, mine.encrypted_only)
            == (&theirs.id, &theirs.metadata, theirs.encrypted_only)
            && sealed(self) == sealed(other)
    }

    fn believe(
        &self,
        caller: &Caller,
        input: &shape::AssumeRoleWithSAMLRequest,
    ) -> Result<Assertion, Error> {
        let lost =
            |what: &str| Error::Internal(format!("{what} of {}", self.provider.arn()).into());
        let metadata = Metadata::read(&self.provider.metadata);
        let metadata = metadata.ok_or_else(|| lost("unreadable metadata"))?;
        let mut keys = Vec::new();
        for key in &self.keys {
            let opened = caller.facts().mint.open(KEY_PURPOSE, &key.sealed);
            let opened = opened.map(zeroize::Zeroizing::new);
            let read = opened.and_then(|bytes| PrivateKey::from_bytes(&bytes));
            keys.push(read.ok_or_else(|| lost("a sealed key"))?);
        }
        let policy = Policy {
            metadata: &metadata,
            keys: &keys,
            encrypted_only: self.provider.encrypted_only,
        };
        Ok(read(input.saml_assertion.reveal(), &policy)?)
    }
}

/// The role, once its trust policy lets the provider's subject become it. One of another account
/// trusts no provider of this one.
fn permitted(
    tx: &mut Tx,
    who: &Caller,
    input: &shape::AssumeRoleWithSAMLRequest,
    (provider, wanted): (&SamlProvider, &Wanted),
) -> Result<Role, Error> {
    let (arn, role) = find(tx, &input.role_arn)?;
    let role = role.filter(|role| role.account == provider.account);
    let passed = tags(wanted);
    let mut keys = session_tags::request_keys(&passed, &wanted.transitive);
    let name = wanted.session_name.clone();
    keys.push(("sts:RoleSessionName".to_owned(), name));
    let source = wanted.source_identity.iter().cloned();
    keys.extend(source.map(|name| ("sts:SourceIdentity".to_owned(), name)));
    let actions = actions(ACTION, !passed.is_empty(), wanted.source_identity.is_some());
    let denied = || Error::Denied(Denied::sentence(who, ACTION, arn.as_str(), DENIED));
    match authorize(tx, who, (&arn, role.as_ref()), &actions, &keys) {
        Err(error @ Denied::Undecided(_)) => Err(error.into()),
        Err(Denied::Refused { .. }) => Err(denied()),
        Ok(()) => role.ok_or_else(denied),
    }
}

fn tags(wanted: &Wanted) -> Vec<Tag> {
    let tag = |(key, value): &(String, String)| Tag {
        key: key.clone(),
        value: value.clone(),
    };
    wanted.tags.iter().map(tag).collect()
}

fn make(
    tx: &mut Tx,
    who: &Caller,
    input: &shape::AssumeRoleWithSAMLRequest,
    (provider, role, assertion, wanted): (&SamlProvider, &Role, &Assertion, Wanted),
) -> Result<Made, Error> {
    let passed = session_tags::join(tags(&wanted), &wanted.transitive, None)?;
    let (inline, managed) = (input.policy.as_ref(), input.policy_arns.as_ref());
    let policies = session_policies::read(tx, &role.account, inline, managed)?;
    // What is asked for is measured by the role; what the issuer says can only make it shorter.
    let asked = duration(input.duration_seconds, role, false)?;
    let seconds = wanted.duration_s.map_or(asked, |it| it.min(asked));
    let session = Session::of_role(role, &wanted.session_name, who.now(), seconds);
    let ends = assertion.session_ends.map(wire::Timestamp::ms);
    let session = Session {
        expires_at_ms: ends.map_or(session.expires_at_ms, |end| end.min(session.expires_at_ms)),
        source_identity: wanted.source_identity,
        provider: Some(provider.arn().to_string()),
        claims: assertion.keys_of_session(&provider.account, &provider.name),
        ..session
    };
    finish(session, policies, passed)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use store::{Durability, Store};
    use wire::{Sensitive, Timestamp};

    use super::*;
    use crate::Mint;
    use crate::authenticate::Origin;
    use crate::model::{role_arn, saml_arn};
    use crate::saml::tests::believed;

    const ACCOUNT: &str = "111111111111";
    /// Of nobody who makes assertions.
    const METADATA: &str =
        "<EntityDescriptor xmlns='urn:oasis:names:tc:SAML:2.0:metadata' entityID='https://idp'/>";
    const OTHER: &str =
        "<EntityDescriptor xmlns='urn:oasis:names:tc:SAML:2.0:metadata' entityID='https://other'/>";

    fn provider() -> SamlProvider {
        SamlProvider {
            account: ACCOUNT.to_owned(),
            name: "idp".to_owned(),
            id: "SAMLSPONE".to_owned(),
            metadata: METADATA.to_owned(),
            created_at: Timestamp::default(),
            valid_until: Timestamp::default(),
            encrypted_only: false,
            tags: Vec::new(),
        }
    }

    fn key(sealed: &str) -> SamlKey {
        SamlKey {
            id: format!("SAMLPK{sealed}"),
            added_at: Timestamp::default(),
            sealed: sealed.to_owned(),
        }
    }

    fn role(trusted: &str) -> Role {
        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Federated":"{trusted}"}},"Action":"{ACTION}"}}]}}"#
        );
        Role {
            account: ACCOUNT.to_owned(),
            name: "guest".to_owned(),
            id: "AROAGUEST".to_owned(),
            path: "/".to_owned(),
            created_at: Timestamp::default(),
            description: None,
            trust,
            session_s_max: 3_600,
            boundary: None,
            tags: Vec::new(),
            last_used: None,
        }
    }

    type Change = fn(&mut Tx) -> Result<(), Error>;

    /// What becomes of a response that was believed, when this happens before the decision. Read
    /// again it would not be believed: it is no response at all.
    async fn decided(change: Change) -> String {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("t.db");
        let store = Store::open(&file, Durability::Normal, &[crate::COMPONENT]).unwrap();
        let iam = Service::new(store.clone(), Mint::new(&[1; 32]), Vec::new());
        let now = Timestamp::parse_iso8601("2026-01-01T00:01:00Z").unwrap();
        iam.first_account(now).await.unwrap();
        let arn = saml_arn(ACCOUNT, "idp");
        let input = shape::AssumeRoleWithSAMLRequest {
            role_arn: role_arn(ACCOUNT, "/", "guest").to_string(),
            principal_arn: arn.to_string(),
            saml_assertion: Sensitive::new("bm90aGluZw==".to_owned()),
            ..Default::default()
        };
        let assertion = believed(&input.role_arn, &input.principal_arn);
        let trusted = input.principal_arn.clone();
        let made = move |tx: &mut Tx| -> Result<(), Error> {
            table::saml::put(tx, &provider())?;
            table::saml::add_key(tx, &provider(), &key("ONE"))?;
            Ok(table::role::insert(tx, &role(&trusted))?)
        };
        store.write(made).await.unwrap();
        let within = arn.clone();
        let seen = store.read(move |tx| Issuer::find(tx, &within)).await;
        store.write(change).await.unwrap();
        let who = iam.anonymous(Origin::ours(now));
        let seen = seen.unwrap();
        let outcome = store
            .read(move |tx| assume(tx, &who, &input, (&arn, &seen, assertion)))
            .await;
        match outcome {
            Ok(believed) => believed.made.session.name,
            Err(error) => error.to_string(),
        }
    }

    fn put(tx: &mut Tx, provider: &SamlProvider) -> Result<(), Error> {
        Ok(table::saml::put(tx, provider)?)
    }

    /// A key that does not open: whoever looks at it says so.
    const LOOKED_AT_KEYS: &str = "An internal error occurred.";

    #[tokio::test]
    async fn a_response_is_read_again_when_its_provider_changed_in_between() {
        let again: Change = |tx| {
            table::saml::delete(tx, &provider())?;
            let again = SamlProvider {
                id: "SAMLSPTWO".to_owned(),
                ..provider()
            };
            put(tx, &again)
        };
        let other: Change = |tx| {
            table::saml::remove_key(tx, &provider(), &key("ONE").id)?;
            let other = SamlProvider {
                metadata: OTHER.to_owned(),
                ..provider()
            };
            put(tx, &other)
        };
        let encrypted: Change = |tx| {
            let encrypted = SamlProvider {
                encrypted_only: true,
                ..provider()
            };
            put(tx, &encrypted)
        };
        let tagged: Change = |tx| {
            let tag = Tag {
                key: "a".to_owned(),
                value: "b".to_owned(),
            };
            let tagged = SamlProvider {
                tags: vec![tag],
                ..provider()
            };
            put(tx, &tagged)
        };
        let distrusted: Change = |tx| {
            let arn = saml_arn(ACCOUNT, "another");
            let role = role(arn.as_str());
            Ok(table::role::set_trust(tx, &role, &role.trust)?)
        };
        let malformed = NotBelieved::Malformed.to_string();
        let gone = NotBelieved::NoProvider.to_string();
        #[rustfmt::skip]
        let table: [(&str, Change, &str); 10] = [
            ("nothing",         |_| Ok(()),                                                     "night"),
            ("its tags",        tagged,                                                         "night"),
            ("another of its name", again,                                                      &malformed),
            ("its metadata",    other,                                                          &malformed),
            ("what it takes",   encrypted,                                                      LOOKED_AT_KEYS),
            ("a key more",      |tx| Ok(table::saml::add_key(tx, &provider(), &key("TWO"))?),   LOOKED_AT_KEYS),
            ("a key less",      |tx| Ok(table::saml::remove_key(tx, &provider(), "SAMLPKONE")?), &malformed),
            ("it is gone",      |tx| Ok(table::saml::delete(tx, &provider())?),                 &gone),
            ("its account is",  |tx| Ok(table::organization::suspend(tx, ACCOUNT)?),            &gone),
            ("the role's trust", distrusted,                                                    DENIED),
        ];
        for (what, change, expected) in table {
            assert_eq!(decided(change).await, expected, "{what}");
        }
    }
}
