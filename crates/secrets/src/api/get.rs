//! Values: GetSecretValue, `BatchGetSecretValue`, and `GetRandomPassword`.

use iam::{Any, Caller};
use store::Tx;
use wire::r#gen::secretsmanager as shape;
use wire::r#gen::secretsmanager::action;
use wire::{Blob, Sensitive};

use super::describe::listed;
use super::paging::{Place, Wanted, page};
use crate::Service;
use crate::error::Error;
use crate::password::{Wish, below};
use crate::value::{Found, SecretValue, Value, look};

const BATCH_DEFAULT: i32 = 20;
const PASSWORD_LENGTH_DEFAULT: i64 = 32;

pub async fn get(
    service: &Service,
    caller: &Caller,
    input: shape::GetSecretValueRequest,
) -> Result<shape::GetSecretValueResponse, Error> {
    let found = service
        .read(
            caller,
            &input.secret_id,
            input.version_id.as_deref(),
            input.version_stage.as_deref(),
        )
        .await?;
    let (text, binary) = split(found.value);
    Ok(shape::GetSecretValueResponse {
        arn: Some(found.arn.to_string()),
        name: Some(found.name),
        version_id: Some(found.version_id),
        secret_binary: binary,
        secret_string: text,
        version_stages: Some(found.stages),
        created_date: Some(found.created_at),
    })
}

fn split(value: Value) -> (Option<Sensitive>, Option<Blob>) {
    match value {
        Value::Text(mut text) => (Some(Sensitive::new(std::mem::take(&mut *text))), None),
        Value::Binary(mut bytes) => (None, Some(Blob::new(std::mem::take(&mut *bytes)))),
    }
}

/// What each secret of a batch came to.
struct Batch {
    found: Vec<(String, Result<Found, Error>)>,
    next: Option<String>,
}

pub async fn batch(
    service: &Service,
    caller: &Caller,
    input: shape::BatchGetSecretValueRequest,
) -> Result<shape::BatchGetSecretValueResponse, Error> {
    let who = caller.clone();
    let Batch { found, next } = service
        .audit()
        .recorded_read(move |tx, trail| {
            who.authorize::<action::BatchGetSecretValue>(tx, &Any::of(&who))?;
            let (ids, next) = wanted(tx, &who, &input)?;
            let mut found = Vec::new();
            for id in ids {
                let outcome = look(tx, trail, &who, &id, (None, None));
                found.push((id, outcome));
            }
            Ok::<_, Error>(Batch { found, next })
        })
        .await?;
    let (mut values, mut errors) = (Vec::new(), Vec::new());
    for (id, outcome) in found {
        match outcome.and_then(|found| service.opened(found)) {
            Ok(value) => values.push(entry(value)),
            Err(error) => {
                let (code, message) = error.code_and_message();
                errors.push(shape::APIErrorType {
                    secret_id: Some(id),
                    error_code: Some(code),
                    message: Some(message),
                });
            }
        }
    }
    Ok(shape::BatchGetSecretValueResponse {
        secret_values: Some(values),
        next_token: next,
        errors: Some(errors),
    })
}

fn entry(value: SecretValue) -> shape::SecretValueEntry {
    let (text, binary) = split(value.value);
    shape::SecretValueEntry {
        arn: Some(value.arn.to_string()),
        name: Some(value.name),
        version_id: Some(value.version_id),
        secret_binary: binary,
        secret_string: text,
        version_stages: Some(value.stages),
        created_date: Some(value.created_at),
    }
}

/// The secrets that a batch names, or those that its filters find.
fn wanted(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::BatchGetSecretValueRequest,
) -> Result<(Vec<String>, Option<String>), Error> {
    match (&input.secret_id_list, &input.filters) {
        (Some(_), Some(_)) => Err(Error::InvalidParameter(
            "Either 'SecretIdList' or 'Filters' must be provided, but not both.".to_owned(),
        )),
        (None, None) => Err(Error::InvalidParameter(
            "Either 'SecretIdList' or 'Filters' must be provided.".to_owned(),
        )),
        (Some(_), None) if input.max_results.is_some() => Err(Error::InvalidParameter(
            "'Filters' not specified. 'Filters' must also be specified when 'MaxResults' is provided."
                .to_owned(),
        )),
        (Some(ids), None) => Ok((ids.clone(), None)),
        (None, Some(filters)) => {
            caller.authorize::<action::ListSecrets>(tx, &Any::of(caller))?;
            let found = listed(tx, caller, filters, false)?;
            let wanted = Wanted {
                max: Some(input.max_results.unwrap_or(BATCH_DEFAULT)),
                after: input.next_token.as_deref(),
                descending: false,
            };
            let page = page(found, |secret| Place::of(None, &secret.name), wanted)?;
            let ids = page.items.into_iter().map(|secret| secret.arn.to_string());
            Ok((ids.collect(), page.next))
        }
    }
}

pub fn random_password(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::GetRandomPasswordRequest,
) -> Result<shape::GetRandomPasswordResponse, Error> {
    caller.authorize::<action::GetRandomPassword>(tx, &Any::of(caller))?;
    let without = |excluded: Option<bool>| !excluded.unwrap_or(false);
    let length = input.password_length.unwrap_or(PASSWORD_LENGTH_DEFAULT);
    let wish = Wish {
        length: usize::try_from(length).unwrap_or_default(),
        lower: without(input.exclude_lowercase),
        upper: without(input.exclude_uppercase),
        digits: without(input.exclude_numbers),
        punctuation: without(input.exclude_punctuation),
        space: input.include_space.unwrap_or(false),
        each: input.require_each_included_type.unwrap_or(true),
        excluded: input.exclude_characters.clone().unwrap_or_default(),
    };
    let mut made = wish.password(below)?;
    Ok(shape::GetRandomPasswordResponse {
        random_password: Some(Sensitive::new(std::mem::take(&mut *made))),
    })
}
