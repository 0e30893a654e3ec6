//! Users' passwords for single services. A password is 44 random bytes: its hash needs no salt and
//! no delay, since nobody can guess it.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use store::Tx;
use wire::r#gen::iam as shape;
use wire::r#gen::iam::action;
use wire::{Sensitive, Timestamp};
use zeroize::Zeroizing;

use super::paging::page_of;
use super::{ssh_keys, users};
use crate::caller::{Caller, Named};
use crate::error::Error;
use crate::model::{
    CREDENTIALS_PER_SERVICE_MAX, ServiceCredential, User, random, unique_id, user_arn,
};
use crate::table;

const BEDROCK: &str = "bedrock.amazonaws.com";
const SERVICES: [&str; 3] = [
    BEDROCK,
    "cassandra.amazonaws.com",
    "codecommit.amazonaws.com",
];
/// In Base64 they are 60 characters, as AWS's are.
const PASSWORD_BYTES: usize = 44;
const DAY_MS: i64 = 86_400_000;

pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateServiceSpecificCredentialRequest,
) -> Result<shape::CreateServiceSpecificCredentialResponse, Error> {
    let name = Some(&input.user_name);
    let mut keys = vec![(
        "iam:ServiceSpecificCredentialServiceName".to_owned(),
        input.service_name.to_lowercase(),
    )];
    let age = input.credential_age_days.iter();
    keys.extend(age.map(|days| {
        (
            "iam:ServiceSpecificCredentialAgeDays".to_owned(),
            days.to_string(),
        )
    }));
    let user =
        users::find_with::<action::CreateServiceSpecificCredential>(tx, caller, name, &keys)?;
    let service = known(&input.service_name)?;
    let held = table::service_credential::of_user(tx, &user)?;
    let same = held.iter().filter(|it| it.service == service).count();
    if same >= CREDENTIALS_PER_SERVICE_MAX {
        return Err(Error::LimitExceeded(format!(
            "ContextSpecificCredentialsPerUserPerContext: {CREDENTIALS_PER_SERVICE_MAX}"
        )));
    }
    let service_user = free_name(tx, &user, service)?;
    let (password, password_sha256) = password(service, &service_user);
    let days = input.credential_age_days.map(i64::from);
    let credential = ServiceCredential {
        id: unique_id("ACCA", 17),
        account: user.account,
        user: user.name,
        service: service.to_owned(),
        service_user,
        password_sha256,
        active: true,
        created_at: caller.now(),
        expires_at: days.map(|days| caller.now().plus_ms(days * DAY_MS)),
    };
    table::service_credential::put(tx, &credential)?;
    Ok(shape::CreateServiceSpecificCredentialResponse {
        service_specific_credential: Some(view_once(&credential, password, caller.now())),
    })
}

/// Services are found whatever the case.
fn known(service: &str) -> Result<&'static str, Error> {
    let found = SERVICES
        .into_iter()
        .find(|it| it.eq_ignore_ascii_case(service));
    found.ok_or_else(|| {
        Error::NoSuchEntity(format!(
            "No such service {service} is supported for Service Specific Credentials"
        ))
    })
}

/// `user-at-account`, then `user+1-at-account`. Who had the name before and was renamed keeps it.
fn free_name(tx: &mut Tx, user: &User, service: &str) -> Result<String, Error> {
    let account = &user.account;
    for number in 0_u64.. {
        let number = if number == 0 {
            String::new()
        } else {
            format!("+{number}")
        };
        let name = format!("{}{number}-at-{account}", user.name);
        if !table::service_credential::is_taken(tx, account, service, &name)? {
            return Ok(name);
        }
    }
    Err(Error::LimitExceeded("names".to_owned()))
}

/// A new password and what is kept of it. Bedrock's is an API key, which tells whose it is.
fn password(service: &str, service_user: &str) -> (Sensitive, String) {
    let mut bytes = Zeroizing::new([0_u8; PASSWORD_BYTES]);
    random(&mut bytes[..]);
    let mut text = Zeroizing::new(STANDARD.encode(&bytes[..]));
    if service == BEDROCK {
        let inner = Zeroizing::new(format!("{service_user}:{}", *text));
        text = Zeroizing::new(format!("ABSK{}", STANDARD.encode(inner.as_bytes())));
    }
    let hash = digest::digest(&digest::SHA256, text.as_bytes());
    (Sensitive::new(text.as_str()), STANDARD.encode(hash))
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListServiceSpecificCredentialsRequest,
) -> Result<shape::ListServiceSpecificCredentialsResponse, Error> {
    let name = input.user_name.as_ref();
    let mut found = if input.all_users == Some(true) {
        let everybody = user_arn(caller.account(), "/", "*");
        let named = Named::new(&everybody);
        caller.authorize::<action::ListServiceSpecificCredentials>(tx, &named)?;
        if name.is_some() {
            return Err(Error::InvalidInput(
                "UserName and AllUsers can not be specified together.".to_owned(),
            ));
        }
        table::service_credential::all(tx, caller.account())?
    } else {
        let user = users::find_for::<action::ListServiceSpecificCredentials>(tx, caller, name)?;
        table::service_credential::of_user(tx, &user)?
    };
    if let Some(service) = &input.service_name {
        let service = known(service)?;
        found.retain(|it| it.service == service);
    }
    let page = page_of(found, input.marker.as_ref(), input.max_items, |it| {
        it.id.clone()
    })?;
    let now = caller.now();
    Ok(shape::ListServiceSpecificCredentialsResponse {
        service_specific_credentials: Some(page.items.iter().map(|it| view(it, now)).collect()),
        is_truncated: Some(page.marker.is_some()),
        marker: page.marker,
    })
}

pub fn update(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::UpdateServiceSpecificCredentialRequest,
) -> Result<(), Error> {
    let name = input.user_name.as_ref();
    let user = users::find_for::<action::UpdateServiceSpecificCredential>(tx, caller, name)?;
    let active = ssh_keys::wanted(input.status)?;
    let credential = held(tx, &user, &input.service_specific_credential_id)?;
    let changed = ServiceCredential {
        active,
        ..credential
    };
    Ok(table::service_credential::put(tx, &changed)?)
}

pub fn reset(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ResetServiceSpecificCredentialRequest,
) -> Result<shape::ResetServiceSpecificCredentialResponse, Error> {
    let name = input.user_name.as_ref();
    let user = users::find_for::<action::ResetServiceSpecificCredential>(tx, caller, name)?;
    let mut credential = held(tx, &user, &input.service_specific_credential_id)?;
    let (password, hash) = password(&credential.service, &credential.service_user);
    credential.password_sha256 = hash;
    table::service_credential::put(tx, &credential)?;
    Ok(shape::ResetServiceSpecificCredentialResponse {
        service_specific_credential: Some(view_once(&credential, password, caller.now())),
    })
}

pub fn delete(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DeleteServiceSpecificCredentialRequest,
) -> Result<(), Error> {
    let name = input.user_name.as_ref();
    let user = users::find_for::<action::DeleteServiceSpecificCredential>(tx, caller, name)?;
    let credential = held(tx, &user, &input.service_specific_credential_id)?;
    Ok(table::service_credential::delete(tx, &credential)?)
}

fn held(tx: &mut Tx, user: &User, id: &str) -> Result<ServiceCredential, Error> {
    let found = table::service_credential::find(tx, &user.account, id)?
        .ok_or_else(|| Error::NoSuchEntity(format!("No such credential {id} exists")))?;
    if found.user != user.name {
        return Err(Error::Validation(format!(
            "User {} does not have a service specific credential with id {id}",
            user.name
        )));
    }
    Ok(found)
}

/// With the password, which no later answer has.
fn view_once(
    credential: &ServiceCredential,
    password: Sensitive,
    now: Timestamp,
) -> shape::ServiceSpecificCredential {
    let brief = view(credential, now);
    let (password, secret) = match credential.service == BEDROCK {
        true => (None, Some(password)),
        false => (Some(password), None),
    };
    shape::ServiceSpecificCredential {
        create_date: brief.create_date,
        expiration_date: brief.expiration_date,
        service_name: brief.service_name,
        service_user_name: brief.service_user_name,
        service_password: password,
        service_credential_alias: brief.service_credential_alias,
        service_credential_secret: secret,
        service_specific_credential_id: brief.service_specific_credential_id,
        user_name: brief.user_name,
        status: brief.status,
    }
}

fn view(
    credential: &ServiceCredential,
    now: Timestamp,
) -> shape::ServiceSpecificCredentialMetadata {
    let bedrock = credential.service == BEDROCK;
    let called = Some(credential.service_user.clone());
    let over = credential.expires_at.is_some_and(|end| end <= now);
    shape::ServiceSpecificCredentialMetadata {
        user_name: Some(credential.user.clone()),
        status: Some(match (over, credential.active) {
            (true, _) => shape::StatusType::Expired,
            (false, true) => shape::StatusType::Active,
            (false, false) => shape::StatusType::Inactive,
        }),
        service_user_name: called.clone().filter(|_| !bedrock),
        service_credential_alias: called.filter(|_| bedrock),
        create_date: Some(credential.created_at),
        expiration_date: credential.expires_at,
        service_specific_credential_id: Some(credential.id.clone()),
        service_name: Some(credential.service.clone()),
    }
}
