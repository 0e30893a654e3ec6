//! STS: who am I, and becoming a role.

use store::Tx;
use wire::r#gen::sts as shape;
use wire::r#gen::sts::action;
use wire::{Arn, Fault};

use crate::caller::{Caller, Denied, Identity, Named};
use crate::error::Error;
use crate::model::Tag;
use crate::policy::{Policy, PolicyKind};
use crate::session::Session;
use crate::{Service, table};

/// All session policies of a request together, characters.
const SESSION_POLICY_CHARS_MAX: usize = 2_048;
/// A role that assumes a role gets an hour at most, seconds.
const CHAINED_S_MAX: i32 = 3_600;

impl shape::Sts for Service {
    type Caller = Caller;

    async fn assume_role(
        &self,
        caller: &Caller,
        input: shape::AssumeRoleRequest,
    ) -> Result<shape::AssumeRoleResponse, Fault> {
        let who = caller.clone();
        let session: Session = self
            .store
            .read(move |tx| assume(tx, &who, &input))
            .await
            .map_err(Fault::from)?;
        let credentials = self.mint.credentials_of(&session)?;
        Ok(shape::AssumeRoleResponse {
            credentials: Some(shape::Credentials {
                access_key_id: Some(credentials.access_key_id),
                secret_access_key: Some(credentials.secret_access_key),
                session_token: credentials
                    .session_token
                    .map(|token| token.reveal().to_owned()),
                expiration: Some(wire::Timestamp::from_ms(session.expires_at_ms)),
            }),
            assumed_role_user: Some(shape::AssumedRoleUser {
                assumed_role_id: Some(session.user_id()),
                arn: Some(session.arn()),
            }),
            ..Default::default()
        })
    }

    /// Needs no permission: even a caller who is denied everything may ask who they are.
    async fn get_caller_identity(
        &self,
        caller: &Caller,
        _input: shape::GetCallerIdentityRequest,
    ) -> Result<shape::GetCallerIdentityResponse, Fault> {
        let user_id = match caller.identity() {
            Identity::User(user) => user.id.clone(),
            Identity::Root(account) => account.clone(),
            Identity::Session(session, _)
            | Identity::UserSession(session, _)
            | Identity::RootSession(session)
            | Identity::Federated(session, _) => session.user_id(),
            Identity::WebIdentity(who) => who.subject.clone(),
            Identity::Service(name) => name.clone(),
        };
        Ok(shape::GetCallerIdentityResponse {
            user_id: Some(user_id),
            account: Some(caller.account().to_owned()),
            arn: Some(caller.arn()),
        })
    }
}

fn assume(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::AssumeRoleRequest,
) -> Result<Session, Error> {
    let arn = Arn::parse(input.role_arn.as_str())
        .ok()
        .filter(|arn| arn.service() == "iam" && arn.resource().starts_with("role/"))
        .ok_or_else(|| Error::Validation(format!("{} is invalid", input.role_arn)))?;
    let name = arn.resource().rsplit('/').next().unwrap_or_default();
    let role = table::role::find(tx, arn.account(), name)?.filter(|role| role.arn() == arn);
    let mut keys = vec![(
        "sts:RoleSessionName".to_owned(),
        input.role_session_name.clone(),
    )];
    keys.extend(
        input
            .external_id
            .iter()
            .map(|id| ("sts:ExternalId".to_owned(), id.clone())),
    );
    let tags = session_tags(input.tags.as_deref().unwrap_or_default())?;
    for tag in &tags {
        keys.push((format!("aws:RequestTag/{}", tag.key), tag.value.clone()));
        keys.push(("aws:TagKeys".to_owned(), tag.key.clone()));
    }
    // Whoever may not assume it doesn't learn whether it is there.
    let trust = role
        .as_ref()
        .map(|role| caller.compiled(&role.trust, PolicyKind::Trust))
        .transpose()?;
    let role_tags = role
        .as_ref()
        .map(|role| role.tags.clone())
        .unwrap_or_default();
    let resource = Named::new(&arn)
        .trusting(trust.as_deref())
        .tagged(&role_tags);
    caller.authorize_with::<action::AssumeRole>(tx, &resource, &keys)?;
    let Some(role) = role else {
        return Err(Denied::nothing_allows(caller, "sts:AssumeRole", arn.as_str()).into());
    };
    if !tags.is_empty() {
        caller.authorize_action(tx, "sts:TagSession", &resource, &keys)?;
    }
    let duration = input.duration_seconds.unwrap_or(3_600);
    if matches!(caller.identity(), Identity::Session(..)) && duration > CHAINED_S_MAX {
        return Err(Error::Validation(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
                .to_owned(),
        ));
    }
    if duration > role.session_s_max {
        return Err(Error::Validation(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
                .to_owned(),
        ));
    }
    let policies = session_policies(tx, input)?;
    Ok(Session {
        policies,
        tags,
        ..Session::of_role(&role, &input.role_session_name, caller.now(), duration)
    })
}

fn session_tags(given: &[shape::Tag]) -> Result<Vec<Tag>, Error> {
    let mut seen: Vec<String> = Vec::new();
    for tag in given {
        let folded = tag.key.to_lowercase();
        if seen.contains(&folded) {
            return Err(Error::InvalidParameter(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
                    .to_owned(),
            ));
        }
        seen.push(folded);
    }
    Ok(given
        .iter()
        .map(|tag| Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        })
        .collect())
}

/// The texts that narrow the session: the inline one and the managed ones.
fn session_policies(tx: &mut Tx, input: &shape::AssumeRoleRequest) -> Result<Vec<String>, Error> {
    let mut policies: Vec<String> = input.policy.clone().into_iter().collect();
    for managed in input.policy_arns.iter().flatten() {
        let arn = managed.arn.clone().unwrap_or_default();
        let document = table::policy::default_document(tx, &arn)?;
        policies.push(document.ok_or_else(|| {
            Error::NoSuchEntity(format!("Policy {arn} does not exist or is not attachable."))
        })?);
    }
    let chars: usize = policies.iter().map(|policy| policy.chars().count()).sum();
    if chars > SESSION_POLICY_CHARS_MAX {
        return Err(Error::PackedPolicyTooLarge(
            "Packed policy consumes more than 100% of allotted space, please use smaller policy.",
        ));
    }
    for policy in &policies {
        Policy::parse(policy, PolicyKind::Identity)?;
    }
    Ok(policies)
}
