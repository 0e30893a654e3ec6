//! Login profiles: passwords for the console. Hashing takes long, so it is done between two
//! transactions: the first says whether it may be done at all, the second again, and does it.

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;
use wire::{Fault, Sensitive};

use super::users;
use crate::caller::{Caller, Denied, Identity};
use crate::error::Error;
use crate::model::{LoginProfile, User};
use crate::password::{self, Rules};
use crate::{Service, table};

pub fn rules(tx: &mut Tx, account: &str) -> Result<Option<Rules>, Error> {
    let Some(text) = table::login::rules(tx, account)? else {
        return Ok(None);
    };
    let rules = serde_json::from_str(&text).map_err(|cause| Error::Internal(Box::new(cause)))?;
    Ok(Some(rules))
}

/// The rules, if the password keeps them.
fn check(tx: &mut Tx, account: &str, password: &Sensitive) -> Result<Rules, Error> {
    let rules = rules(tx, account)?.unwrap_or_else(Rules::unsaid);
    match rules.refuse(password.reveal()) {
        Some(why) => Err(Error::PasswordPolicyViolation(why)),
        None => Ok(rules),
    }
}

fn absent(user: &User) -> Error {
    Error::NoSuchEntity(format!(
        "Login Profile for User {} cannot be found.",
        user.name
    ))
}

fn to_create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateLoginProfileRequest,
) -> Result<User, Error> {
    let user = users::find_for::<action::CreateLoginProfile>(tx, caller, input.user_name.as_ref())?;
    if table::login::find(tx, &user)?.is_some() {
        return Err(Error::Exists(format!(
            "Login Profile for user {} already exists.",
            user.name
        )));
    }
    let password = input.password.as_ref().ok_or_else(|| {
        Error::Validation("A login profile of a user needs a password.".to_owned())
    })?;
    check(tx, caller.account(), password)?;
    Ok(user)
}

fn to_update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateLoginProfileRequest,
) -> Result<(User, LoginProfile, Rules), Error> {
    let name = Some(&input.user_name);
    let user = users::find_for::<action::UpdateLoginProfile>(tx, caller, name)?;
    let profile = table::login::find(tx, &user)?.ok_or_else(|| absent(&user))?;
    let rules = match &input.password {
        Some(password) => check(tx, caller.account(), password)?,
        None => Rules::unsaid(),
    };
    Ok((user, profile, rules))
}

/// The caller's own profile, if its account lets users change their passwords.
fn to_change(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ChangePasswordRequest,
) -> Result<(User, LoginProfile, Rules), Error> {
    let (Identity::User(user) | Identity::UserSession(_, user)) = caller.identity() else {
        return Err(Error::InvalidUserType(
            "Only IAM Users can change their own password",
        ));
    };
    let found = users::find_for::<action::ChangePassword>(tx, caller, Some(&user.name));
    let user = match found {
        // "AllowUsersToChangePassword" is a permission of its own.
        Err(Error::Denied(denied)) => {
            let allowed = rules(tx, caller.account())?.is_some_and(|rules| rules.users_may_change);
            match allowed && !matches!(&denied, Denied::Undecided(_)) {
                true if !denied.is_explicit() => user.clone(),
                _ => return Err(denied.into()),
            }
        }
        found => found?,
    };
    let profile = table::login::find(tx, &user)?.ok_or_else(|| absent(&user))?;
    let rules = check(tx, caller.account(), &input.new_password)?;
    Ok((user, profile, rules))
}

/// The new hash before the old ones, as many as the rules keep.
fn with_hash(
    mut profile: LoginProfile,
    hash: String,
    rules: &Rules,
    caller: &Caller,
) -> LoginProfile {
    profile.hashes.insert(0, hash);
    profile.hashes.truncate(rules.kept());
    profile.changed_at = caller.now();
    profile
}

const REUSED: &str =
    "Password does not conform to the account password policy: it was used before.";
const CHANGED: &str = "The login profile was changed at the same time.";

impl Service {
    pub(super) async fn create_login(
        &self,
        caller: &Caller,
        input: shape::CreateLoginProfileRequest,
    ) -> Result<shape::CreateLoginProfileResponse, Fault> {
        let (who, asked) = (caller.clone(), input.clone());
        self.store
            .read(move |tx| to_create(tx, &who, &asked))
            .await?;
        let hash = hashed(input.password.clone()).await?;
        let who = caller.clone();
        let create = move |tx: &mut Tx| -> Result<_, Error> {
            let user = to_create(tx, &who, &input)?;
            let profile = LoginProfile {
                hashes: vec![hash.clone()],
                created_at: who.now(),
                changed_at: who.now(),
                reset_required: input.password_reset_required.unwrap_or(false),
            };
            table::login::put(tx, &user, &profile)?;
            Ok(view(&user, &profile))
        };
        let view = self.store.write(create).await?;
        Ok(shape::CreateLoginProfileResponse {
            login_profile: Some(view),
        })
    }

    pub(super) async fn update_login(
        &self,
        caller: &Caller,
        input: shape::UpdateLoginProfileRequest,
    ) -> Result<(), Fault> {
        let (who, asked) = (caller.clone(), input.clone());
        let look = move |tx: &mut Tx| to_update(tx, &who, &asked);
        let (_, before, rules) = self.store.read(look).await?;
        let hash = match &input.password {
            Some(password) => {
                self.refuse_reuse(password, &before, &rules).await?;
                Some(hashed(Some(password.clone())).await?)
            }
            None => None,
        };
        let who = caller.clone();
        let update = move |tx: &mut Tx| -> Result<(), Error> {
            let (user, mut profile, rules) = to_update(tx, &who, &input)?;
            if let Some(reset) = input.password_reset_required {
                profile.reset_required = reset;
            }
            if let Some(hash) = &hash {
                profile = with_hash(profile, hash.clone(), &rules, &who);
            }
            Ok(table::login::put(tx, &user, &profile)?)
        };
        Ok(self.store.write(update).await?)
    }

    pub(super) async fn change_own_password(
        &self,
        caller: &Caller,
        input: shape::ChangePasswordRequest,
    ) -> Result<(), Fault> {
        let (who, asked) = (caller.clone(), input.clone());
        let look = move |tx: &mut Tx| to_change(tx, &who, &asked);
        let (_, before, rules) = self.store.read(look).await?;
        let current = before.hashes.first().cloned().into_iter().collect();
        if !password::fits(input.old_password.clone(), current).await {
            return Err(Fault::denied("The old password is incorrect."));
        }
        if input.new_password.reveal() == input.old_password.reveal() {
            return Err(Fault::denied("The new password is the old one."));
        }
        self.refuse_reuse(&input.new_password, &before, &rules)
            .await?;
        let hash = hashed(Some(input.new_password.clone())).await?;
        let who = caller.clone();
        let change = move |tx: &mut Tx| -> Result<(), Error> {
            let (user, profile, rules) = to_change(tx, &who, &input)?;
            if profile.hashes != before.hashes {
                return Err(Error::Busy(CHANGED));
            }
            let mut profile = with_hash(profile, hash.clone(), &rules, &who);
            profile.reset_required = false;
            Ok(table::login::put(tx, &user, &profile)?)
        };
        Ok(self.store.write(change).await?)
    }

    async fn refuse_reuse(
        &self,
        password: &Sensitive,
        profile: &LoginProfile,
        rules: &Rules,
    ) -> Result<(), Error> {
        if rules.reuse_prevention.is_none() {
            return Ok(());
        }
        let kept = profile.hashes.iter().take(rules.kept()).cloned().collect();
        match password::fits(password.clone(), kept).await {
            true => Err(Error::PasswordPolicyViolation(REUSED.to_owned())),
            false => Ok(()),
        }
    }
}

async fn hashed(password: Option<Sensitive>) -> Result<String, Fault> {
    let hash = match password {
        Some(password) => password::hash(password).await,
        None => None,
    };
    hash.ok_or_else(Fault::internal)
}

pub fn get(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetLoginProfileRequest,
) -> Result<shape::GetLoginProfileResponse, Error> {
    let user = users::find_for::<action::GetLoginProfile>(tx, caller, input.user_name.as_ref())?;
    let profile = table::login::find(tx, &user)?.ok_or_else(|| absent(&user))?;
    Ok(shape::GetLoginProfileResponse {
        login_profile: Some(view(&user, &profile)),
    })
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteLoginProfileRequest,
) -> Result<(), Error> {
    let user = users::find_for::<action::DeleteLoginProfile>(tx, caller, input.user_name.as_ref())?;
    let found = table::login::delete(tx, &user)?;
    found.then_some(()).ok_or_else(|| absent(&user))
}

fn view(user: &User, profile: &LoginProfile) -> shape::LoginProfile {
    shape::LoginProfile {
        user_name: Some(user.name.clone()),
        create_date: Some(profile.created_at),
        password_reset_required: Some(profile.reset_required),
    }
}
