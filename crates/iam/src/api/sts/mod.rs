//! STS: who am I, and becoming somebody else for a while.

mod assume_role;
mod decode;
mod saml;
mod second_factor;
mod session_policies;
mod session_tags;
mod tokens;
mod web_identity;

use second_factor::SecondFactor;
use store::Tx;
use wire::r#gen::sts as shape;
use wire::{Fault, Timestamp};

use crate::Service;
use crate::caller::{Caller, Identity};
use crate::session::Session;

impl shape::Sts for Service {
    type Caller = Caller;

    async fn assume_role(
        &self,
        caller: &Caller,
        input: shape::AssumeRoleRequest,
    ) -> Result<shape::AssumeRoleResponse, Fault> {
        let who = caller.clone();
        let factor = SecondFactor {
            serial: input.serial_number.clone(),
            code: input.token_code.clone(),
        };
        let made = if factor.is_there() {
            let assume = move |tx: &mut Tx| assume_role::assume_with(tx, &who, &input, &factor);
            self.store.write(assume).await??
        } else {
            let assume = move |tx: &mut Tx| assume_role::assume(tx, &who, &input, false);
            self.store.read(assume).await?
        };
        Ok(shape::AssumeRoleResponse {
            credentials: Some(self.credentials(&made.session)?),
            assumed_role_user: Some(assumed(&made.session)),
            packed_policy_size: made.packed_percent,
            source_identity: made.session.source_identity,
            ..Default::default()
        })
    }

    async fn assume_role_with_saml(
        &self,
        caller: &Caller,
        input: shape::AssumeRoleWithSAMLRequest,
    ) -> Result<shape::AssumeRoleWithSAMLResponse, Fault> {
        self.assume_with_response(caller, input).await
    }

    async fn assume_role_with_web_identity(
        &self,
        caller: &Caller,
        input: shape::AssumeRoleWithWebIdentityRequest,
    ) -> Result<shape::AssumeRoleWithWebIdentityResponse, Fault> {
        self.assume_with_token(caller, input).await
    }

    async fn assume_root(
        &self,
        caller: &Caller,
        input: shape::AssumeRootRequest,
    ) -> Result<shape::AssumeRootResponse, Fault> {
        let who = caller.clone();
        let session = self
            .store
            .read(move |tx| tokens::root(tx, &who, &input))
            .await?;
        Ok(shape::AssumeRootResponse {
            credentials: Some(self.credentials(&session)?),
            source_identity: session.source_identity,
            ..Default::default()
        })
    }

    async fn get_session_token(
        &self,
        caller: &Caller,
        input: shape::GetSessionTokenRequest,
    ) -> Result<shape::GetSessionTokenResponse, Fault> {
        let factor = SecondFactor {
            serial: input.serial_number.clone(),
            code: input.token_code.clone(),
        };
        let session = if factor.is_there() {
            let who = caller.clone();
            let own = move |tx: &mut Tx| tokens::own_with(tx, &who, &input, &factor);
            self.store.write(own).await??
        } else {
            tokens::own(caller, &input)?
        };
        Ok(shape::GetSessionTokenResponse {
            credentials: Some(self.credentials(&session)?),
            ..Default::default()
        })
    }

    async fn get_federation_token(
        &self,
        caller: &Caller,
        input: shape::GetFederationTokenRequest,
    ) -> Result<shape::GetFederationTokenResponse, Fault> {
        let who = caller.clone();
        let made = self
            .store
            .read(move |tx| tokens::federated(tx, &who, &input))
            .await?;
        Ok(shape::GetFederationTokenResponse {
            credentials: Some(self.credentials(&made.session)?),
            federated_user: Some(shape::FederatedUser {
                federated_user_id: Some(made.session.user_id()),
                arn: Some(made.session.arn()),
            }),
            packed_policy_size: Some(made.packed_percent.unwrap_or(0)),
            ..Default::default()
        })
    }

    async fn get_access_key_info(
        &self,
        caller: &Caller,
        input: shape::GetAccessKeyInfoRequest,
    ) -> Result<shape::GetAccessKeyInfoResponse, Fault> {
        let who = caller.clone();
        let account = self
            .store
            .read(move |tx| tokens::account_of_key(tx, &who, &input))
            .await?;
        Ok(shape::GetAccessKeyInfoResponse {
            account: Some(account),
        })
    }

    async fn decode_authorization_message(
        &self,
        caller: &Caller,
        input: shape::DecodeAuthorizationMessageRequest,
    ) -> Result<shape::DecodeAuthorizationMessageResponse, Fault> {
        self.decode_message(caller, input).await
    }

    /// Needs no permission: even a caller who is denied everything may ask who they are.
    async fn get_caller_identity(
        &self,
        caller: &Caller,
        _input: shape::GetCallerIdentityRequest,
    ) -> Result<shape::GetCallerIdentityResponse, Fault> {
        Ok(shape::GetCallerIdentityResponse {
            user_id: Some(user_id(caller.identity())),
            account: Some(caller.account().to_owned()),
            arn: Some(caller.arn()),
        })
    }
}

fn user_id(identity: &Identity) -> String {
    match identity {
        Identity::User(user) => user.id.clone(),
        Identity::Root(account) => account.clone(),
        Identity::Session(session, _)
        | Identity::UserSession(session, _)
        | Identity::RootSession(session)
        | Identity::Federated(session, _) => session.user_id(),
        Identity::WebIdentity(who) => who.subject.clone(),
        Identity::Service(name) => name.clone(),
        Identity::Anonymous => String::new(),
    }
}

/// A session, and how much of the room for policies and tags it fills.
#[derive(Debug)]
struct Made {
    session: Session,
    packed_percent: Option<i32>,
}

fn assumed(session: &Session) -> shape::AssumedRoleUser {
    shape::AssumedRoleUser {
        assumed_role_id: Some(session.user_id()),
        arn: Some(session.arn()),
    }
}

impl Service {
    fn credentials(&self, session: &Session) -> Result<shape::Credentials, Fault> {
        let made = self.mint.credentials_of(session)?;
        Ok(shape::Credentials {
            access_key_id: Some(made.access_key_id),
            secret_access_key: Some(made.secret_access_key),
            session_token: made.session_token.map(|token| token.reveal().to_owned()),
            expiration: Some(Timestamp::from_ms(session.expires_at_ms)),
        })
    }
}
