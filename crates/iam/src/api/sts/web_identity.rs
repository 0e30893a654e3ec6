//! Becoming a role with the token of an identity provider: no keys, no signature, only the token.

use store::Tx;
use wire::r#gen::sts as shape;
use wire::{Arn, Fault};

use super::assume_role::{actions, authorize, duration, finish};
use super::{Made, assumed, session_policies, session_tags};
use crate::caller::{Caller, Denied, Identity, WebIdentity};
use crate::error::Error;
use crate::identity_provider::{Claims, Issuer, NotBelieved, TagClaims, Token};
use crate::model::{OidcProvider, Tag};
use crate::session::Session;
use crate::{Service, table};

const ACTION: &str = "sts:AssumeRoleWithWebIdentity";
const DENIED: &str = "Not authorized to perform sts:AssumeRoleWithWebIdentity";

impl Service {
    pub(super) async fn assume_with_token(
        &self,
        caller: &Caller,
        input: shape::AssumeRoleWithWebIdentityRequest,
    ) -> Result<shape::AssumeRoleWithWebIdentityResponse, Fault> {
        if let Some(id) = &input.provider_id {
            return Err(of_another_kind(caller, id, &input.role_arn).into());
        }
        let token = Token::read(input.web_identity_token.reveal()).map_err(Error::from)?;
        let arn = Arn::parse(input.role_arn.as_str())
            .map_err(|_| Error::Validation(format!("{} is invalid", input.role_arn)))?;
        let (provider, issuer) = self.provider_of(&arn, &token.claims).await?;
        let claims = token.claims.clone();
        claims
            .check_time(caller.now().seconds())
            .and_then(|()| check_audience(&claims, &provider))
            .map_err(Error::from)?;
        self.issuers
            .verify(&token, (arn.account(), &issuer), caller.now())
            .await
            .map_err(Error::from)?;
        let named = claims.names_role(&input.role_arn).map_err(Error::from)?;
        let tags = claims.tags().map_err(Error::from)?;
        let who = vouched_for(caller, &provider, &claims);
        let (asked, believed) = (input.clone(), claims.clone());
        let made = self
            .store
            .read(move |tx| assume(tx, &who, &asked, (&believed, &tags, named)))
            .await?;
        Ok(shape::AssumeRoleWithWebIdentityResponse {
            credentials: Some(self.credentials(&made.session)?),
            subject_from_web_identity_token: Some(claims.subject.clone()),
            assumed_role_user: Some(assumed(&made.session)),
            packed_policy_size: Some(made.packed_percent.unwrap_or(0)),
            provider: made.session.provider.clone(),
            audience: Some(claims.audience().to_owned()),
            source_identity: made.session.source_identity,
            ..Default::default()
        })
    }

    /// The provider of the role's account that has the token's issuer.
    async fn provider_of(
        &self,
        role: &Arn,
        claims: &Claims,
    ) -> Result<(OidcProvider, Issuer), Error> {
        let (account, claim) = (role.account().to_owned(), claims.issuer.clone());
        let reach = self.issuers.reach_of(&account);
        let find = move |tx: &mut Tx| -> Result<_, Error> {
            let (_, url) = claim.split_once("://").unwrap_or_default();
            let mut found = table::oidc::find(tx, &account, url)?;
            if let (None, Some(url)) = (&found, url.strip_suffix('/')) {
                found = table::oidc::find(tx, &account, url)?;
            }
            let issuer = found
                .as_ref()
                .and_then(|found| Issuer::claimed(&found.url, &claim, reach.clone()));
            found
                .zip(issuer)
                .ok_or_else(|| NotBelieved::NoProvider(claim.clone()).into())
        };
        self.store.read(find).await
    }
}

/// What comes with a provider's id is an OAuth 2.0 access token of that provider. None is taken
/// here, as no identity token of another provider is one.
fn of_another_kind(caller: &Caller, id: &str, role: &str) -> Error {
    match id {
        "www.amazon.com" => NotBelieved::Namespace.into(),
        "graph.facebook.com" => Error::RejectedClaim,
        _ => Denied::sentence(caller, ACTION, role, DENIED).into(),
    }
}

fn vouched_for(caller: &Caller, provider: &OidcProvider, claims: &Claims) -> Caller {
    let key = |name: &str| format!("{}:{name}", provider.url);
    let mut keys = vec![
        (key("sub"), claims.subject.clone()),
        (key("aud"), claims.audience().to_owned()),
    ];
    if claims.authorized_party.is_some() {
        keys.extend(
            claims
                .audiences
                .iter()
                .map(|aud| (key("oaud"), aud.clone())),
        );
    }
    keys.extend(
        claims
            .methods
            .iter()
            .map(|method| (key("amr"), method.clone())),
    );
    caller.becoming(Identity::WebIdentity(WebIdentity {
        provider: provider.arn().to_string(),
        account: provider.account.clone(),
        subject: claims.subject.clone(),
        claims: keys,
    }))
}

fn check_audience(claims: &Claims, provider: &OidcProvider) -> Result<(), NotBelieved> {
    let audience = claims.audience();
    let known = provider.client_ids.iter().any(|id| id == audience);
    known.then_some(()).ok_or(NotBelieved::Audience)
}

/// `named`: whether the issuer itself says that the token is for this role.
fn assume(
    tx: &mut Tx,
    who: &Caller,
    input: &shape::AssumeRoleWithWebIdentityRequest,
    (claims, tags, named): (&Claims, &TagClaims, bool),
) -> Result<Made, Error> {
    let (arn, role) = super::assume_role::find(tx, &input.role_arn)?;
    let tag = |(key, value): &(String, String)| Tag {
        key: key.clone(),
        value: value.clone(),
    };
    let passed: Vec<Tag> = tags.pairs.iter().map(tag).collect();
    let transitive = &tags.transitive;
    let source_identity = claims.source_identity();
    let mut keys = session_tags::request_keys(&passed, transitive);
    keys.push((
        "sts:RoleSessionName".to_owned(),
        input.role_session_name.clone(),
    ));
    keys.push(("sts:RoleAuthorizedByIdp".to_owned(), named.to_string()));
    let source = source_identity.iter().cloned();
    keys.extend(source.map(|name| ("sts:SourceIdentity".to_owned(), name)));
    let actions = actions(ACTION, !passed.is_empty(), source_identity.is_some());
    let denied = || Error::Denied(Denied::sentence(who, ACTION, arn.as_str(), DENIED));
    match authorize(tx, who, (&arn, role.as_ref()), &actions, &keys) {
        Err(error @ Denied::Undecided(_)) => return Err(error.into()),
        Err(Denied::Refused { .. }) => return Err(denied()),
        Ok(()) => {}
    }
    let role = role.ok_or_else(denied)?;
    let tags = session_tags::join(passed, transitive, None)?;
    let (inline, managed) = (input.policy.as_ref(), input.policy_arns.as_ref());
    let policies = session_policies::read(tx, &role.account, inline, managed)?;
    let duration = duration(input.duration_seconds, &role, false)?;
    let Identity::WebIdentity(identity) = who.identity() else {
        return Err(denied());
    };
    let session = Session {
        source_identity,
        provider: Some(identity.provider.clone()),
        claims: identity.claims.clone(),
        ..Session::of_role(&role, &input.role_session_name, who.now(), duration)
    };
    finish(session, policies, tags)
}
