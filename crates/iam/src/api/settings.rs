//! What belongs to the account as a whole: its alias, its password policy, its numbers.

use std::collections::BTreeMap;

use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;

use super::login::rules;
use super::paging::page_of;
use crate::caller::{Any, Caller};
use crate::error::Error;
use crate::model::{
    ACCESS_KEYS_PER_USER_MAX, ATTACHED_POLICIES_MAX, GROUPS_MAX, GROUPS_PER_USER_MAX,
    INSTANCE_PROFILES_MAX, MANAGED_POLICY_CHARS_MAX, Owner, POLICIES_MAX, POLICY_VERSIONS_MAX,
    ROLES_MAX, SERVER_CERTIFICATES_MAX, SIGNING_CERTIFICATES_PER_USER_MAX, TRUST_POLICY_CHARS_MAX,
    USERS_MAX,
};
use crate::password::Rules;
use crate::table;

pub fn create_alias(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateAccountAliasRequest,
) -> Result<(), Error> {
    caller.authorize::<action::CreateAccountAlias>(tx, &Any::of(caller))?;
    let alias = &input.account_alias;
    match table::account::of_alias(tx, alias)? {
        Some(account) if account == caller.account() => Ok(()),
        Some(_) => Err(Error::Exists(format!(
            "The account alias {alias} already exists."
        ))),
        None => Ok(table::account::set_alias(tx, caller.account(), alias)?),
    }
}

pub fn delete_alias(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteAccountAliasRequest,
) -> Result<(), Error> {
    caller.authorize::<action::DeleteAccountAlias>(tx, &Any::of(caller))?;
    let alias = &input.account_alias;
    let found = table::account::delete_alias(tx, caller.account(), alias)?;
    let missing = || Error::NoSuchEntity(format!("The account alias {alias} cannot be found."));
    found.then_some(()).ok_or_else(missing)
}

pub fn list_aliases(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAccountAliasesRequest,
) -> Result<shape::ListAccountAliasesResponse, Error> {
    caller.authorize::<action::ListAccountAliases>(tx, &Any::of(caller))?;
    let found = table::account::alias(tx, caller.account())?;
    let found = found.into_iter().collect();
    let page = page_of(found, input.marker.as_ref(), input.max_items, String::clone)?;
    Ok(shape::ListAccountAliasesResponse {
        account_aliases: Some(page.items),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn get_password_policy(
    tx: &mut Tx,
    caller: &Caller,
) -> Result<shape::GetAccountPasswordPolicyResponse, Error> {
    caller.authorize::<action::GetAccountPasswordPolicy>(tx, &Any::of(caller))?;
    let rules = rules(tx, caller.account())?.ok_or_else(|| {
        Error::NoSuchEntity(format!(
            "The Password Policy with domain name {} cannot be found.",
            caller.account()
        ))
    })?;
    Ok(shape::GetAccountPasswordPolicyResponse {
        password_policy: Some(shape::PasswordPolicy {
            minimum_password_length: Some(rules.length_min),
            require_symbols: Some(rules.symbols),
            require_numbers: Some(rules.numbers),
            require_uppercase_characters: Some(rules.uppercase),
            require_lowercase_characters: Some(rules.lowercase),
            allow_users_to_change_password: Some(rules.users_may_change),
            expire_passwords: Some(rules.age_days_max.is_some()),
            max_password_age: rules.age_days_max,
            password_reuse_prevention: rules.reuse_prevention,
            hard_expiry: rules.hard_expiry,
        }),
    })
}

/// Everything that is not said takes its default: the old policy does not shine through.
pub fn update_password_policy(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateAccountPasswordPolicyRequest,
) -> Result<(), Error> {
    caller.authorize::<action::UpdateAccountPasswordPolicy>(tx, &Any::of(caller))?;
    let rules = Rules {
        length_min: input.minimum_password_length.unwrap_or(6),
        symbols: input.require_symbols.unwrap_or(false),
        numbers: input.require_numbers.unwrap_or(false),
        uppercase: input.require_uppercase_characters.unwrap_or(false),
        lowercase: input.require_lowercase_characters.unwrap_or(false),
        users_may_change: input.allow_users_to_change_password.unwrap_or(false),
        age_days_max: input.max_password_age.filter(|days| *days > 0),
        reuse_prevention: input.password_reuse_prevention.filter(|count| *count > 0),
        hard_expiry: input.hard_expiry,
        kinds_min: 0,
    };
    let text = serde_json::to_string(&rules).map_err(|cause| Error::Internal(Box::new(cause)))?;
    Ok(table::login::put_rules(tx, caller.account(), &text)?)
}

pub fn delete_password_policy(tx: &mut Tx, caller: &Caller) -> Result<(), Error> {
    caller.authorize::<action::DeleteAccountPasswordPolicy>(tx, &Any::of(caller))?;
    let found = table::login::delete_rules(tx, caller.account())?;
    let missing = || {
        Error::NoSuchEntity("The account policy with name PasswordPolicy cannot be found.".into())
    };
    found.then_some(()).ok_or_else(missing)
}

pub fn summary(tx: &mut Tx, caller: &Caller) -> Result<shape::GetAccountSummaryResponse, Error> {
    caller.authorize::<action::GetAccountSummary>(tx, &Any::of(caller))?;
    let account = caller.account();
    let root_keys = !table::access_key::list(tx, account, None)?.is_empty();
    let root_certificates = !table::signing_certificate::list(tx, account, None)?.is_empty();
    let providers = table::oidc::count(tx, account)? + table::saml::count(tx, account)?;
    let counts = [
        ("Users", table::user::count(tx, account)?),
        ("Groups", table::group::count(tx, account)?),
        ("Roles", table::role::count(tx, account)?),
        ("Policies", table::policy::count(tx, account)?),
        (
            "PolicyVersionsInUse",
            table::policy::versions_in_use(tx, account)?,
        ),
        (
            "InstanceProfiles",
            table::instance_profile::count(tx, account)?,
        ),
        (
            "ServerCertificates",
            table::server_certificate::count(tx, account)?,
        ),
        ("Providers", providers),
        ("MFADevices", table::mfa::count(tx, account)?),
        ("MFADevicesInUse", table::mfa::count_in_use(tx, account)?),
        ("AccountAccessKeysPresent", i64::from(root_keys)),
        (
            "AccountSigningCertificatesPresent",
            i64::from(root_certificates),
        ),
    ];
    let small = |count: i64| i32::try_from(count).unwrap_or(i32::MAX);
    let counts = counts.map(|(name, count)| (name, small(count)));
    let quota = |max: usize| i32::try_from(max).unwrap_or(i32::MAX);
    let quotas = [
        ("UsersQuota", quota(USERS_MAX)),
        ("GroupsQuota", quota(GROUPS_MAX)),
        ("RolesQuota", quota(ROLES_MAX)),
        ("PoliciesQuota", quota(POLICIES_MAX)),
        ("InstanceProfilesQuota", quota(INSTANCE_PROFILES_MAX)),
        ("GroupsPerUserQuota", quota(GROUPS_PER_USER_MAX)),
        ("AccessKeysPerUserQuota", quota(ACCESS_KEYS_PER_USER_MAX)),
        ("AttachedPoliciesPerUserQuota", quota(ATTACHED_POLICIES_MAX)),
        (
            "AttachedPoliciesPerGroupQuota",
            quota(ATTACHED_POLICIES_MAX),
        ),
        ("AttachedPoliciesPerRoleQuota", quota(ATTACHED_POLICIES_MAX)),
        (
            "UserPolicySizeQuota",
            quota(Owner::User("").inline_chars_max()),
        ),
        (
            "GroupPolicySizeQuota",
            quota(Owner::Group("").inline_chars_max()),
        ),
        (
            "RolePolicySizeQuota",
            quota(Owner::Role("").inline_chars_max()),
        ),
        ("AssumeRolePolicySizeQuota", quota(TRUST_POLICY_CHARS_MAX)),
        ("PolicySizeQuota", quota(MANAGED_POLICY_CHARS_MAX)),
        ("VersionsPerPolicyQuota", quota(POLICY_VERSIONS_MAX)),
        ("PolicyVersionsInUseQuota", 10_000),
        ("ServerCertificatesQuota", quota(SERVER_CERTIFICATES_MAX)),
        (
            "SigningCertificatesPerUserQuota",
            quota(SIGNING_CERTIFICATES_PER_USER_MAX),
        ),
        ("GlobalEndpointTokenVersion", 1),
        // What there is none of: the root user has no password and no device here.
        ("AccountMFAEnabled", 0),
        ("AccountPasswordPresent", 0),
    ];
    let map: BTreeMap<_, _> = counts.into_iter().chain(quotas).collect();
    let key = |(name, count)| shape::SummaryKeyType::parse(name).map(|key| (key, count));
    Ok(shape::GetAccountSummaryResponse {
        summary_map: Some(map.into_iter().filter_map(key).collect()),
    })
}
