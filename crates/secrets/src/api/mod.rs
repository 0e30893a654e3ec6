//! Secrets Manager's operations: the generated trait, and each group's file.

mod create;
mod delete;
mod describe;
mod policy;
mod put;
mod tags;

use iam::Caller;
use wire::r#gen::secretsmanager as shape;
use wire::{Blob, Fault, Sensitive};
use zeroize::Zeroizing;

use crate::Service;
use crate::error::Error;
use crate::model::VALUE_BYTES_MAX;
use crate::value::{SecretValue, Value};

/// Runs a transaction that changes something.
macro_rules! write {
    ($service:expr, $caller:expr, $input:expr, $operation:path) => {{
        let caller = $caller.clone();
        let input = $input;
        $service
            .store
            .write(move |tx| $operation(tx, &caller, &input))
            .await
            .map_err(Fault::from)
    }};
}

/// Runs a transaction that only looks.
macro_rules! read {
    ($service:expr, $caller:expr, $input:expr, $operation:path) => {{
        let caller = $caller.clone();
        let input = $input;
        $service
            .store
            .read(move |tx| $operation(tx, &caller, &input))
            .await
            .map_err(Fault::from)
    }};
}

/// Runs an operation that needs KMS as well: several transactions and cryptography between them.
macro_rules! with_kms {
    ($service:expr, $caller:expr, $input:expr, $operation:path) => {
        $operation($service, $caller, $input)
            .await
            .map_err(Fault::from)
    };
}

macro_rules! operations {
    ($($method:ident($input:ident) -> $output:ty = $kind:ident $operation:path;)*) => {
        impl shape::Secretsmanager for Service {
            type Caller = Caller;

            $(async fn $method(&self, caller: &Caller, input: shape::$input) -> Result<$output, Fault> {
                $kind!(self, caller, input, $operation)
            })*
        }
    };
}

operations! {
    create_secret(CreateSecretRequest) -> shape::CreateSecretResponse = with_kms create::create;
    get_secret_value(GetSecretValueRequest) -> shape::GetSecretValueResponse = with_kms get;
    put_secret_value(PutSecretValueRequest) -> shape::PutSecretValueResponse = with_kms put::put;
    update_secret(UpdateSecretRequest) -> shape::UpdateSecretResponse = with_kms put::update;
    update_secret_version_stage(UpdateSecretVersionStageRequest) -> shape::UpdateSecretVersionStageResponse = write put::update_stage;

    describe_secret(DescribeSecretRequest) -> shape::DescribeSecretResponse = read describe::describe;
    list_secrets(ListSecretsRequest) -> shape::ListSecretsResponse = read describe::list;
    list_secret_version_ids(ListSecretVersionIdsRequest) -> shape::ListSecretVersionIdsResponse = read describe::list_versions;

    delete_secret(DeleteSecretRequest) -> shape::DeleteSecretResponse = write delete::delete;
    restore_secret(RestoreSecretRequest) -> shape::RestoreSecretResponse = write delete::restore;

    put_resource_policy(PutResourcePolicyRequest) -> shape::PutResourcePolicyResponse = write policy::put;
    get_resource_policy(GetResourcePolicyRequest) -> shape::GetResourcePolicyResponse = read policy::get;
    delete_resource_policy(DeleteResourcePolicyRequest) -> shape::DeleteResourcePolicyResponse = write policy::delete;

    tag_resource(TagResourceRequest) -> () = write tags::tag;
    untag_resource(UntagResourceRequest) -> () = write tags::untag;
}

async fn get(
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
    let SecretValue {
        arn,
        name,
        version_id,
        stages,
        created_at,
        value,
    } = found;
    let (text, binary) = match value {
        Value::Text(mut text) => (Some(Sensitive::new(std::mem::take(&mut *text))), None),
        Value::Binary(mut bytes) => (None, Some(Blob::new(std::mem::take(&mut *bytes)))),
    };
    Ok(shape::GetSecretValueResponse {
        arn: Some(arn.to_string()),
        name: Some(name),
        version_id: Some(version_id),
        secret_binary: binary,
        secret_string: text,
        version_stages: Some(stages),
        created_date: Some(created_at),
    })
}

/// Text or bytes, never both; `None` where there is neither.
fn value(text: Option<&Sensitive>, binary: Option<&Blob>) -> Result<Option<Value>, Error> {
    let value = match (text, binary) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => {
            return Err(Error::InvalidParameter(
                "You can't specify both a binary secret value and a string secret value in the same secret."
                    .to_owned(),
            ));
        }
        (Some(text), None) => Value::Text(Zeroizing::new(text.reveal().to_owned())),
        (None, Some(bytes)) => Value::Binary(Zeroizing::new(bytes.as_bytes().to_vec())),
    };
    if value.bytes().len() > VALUE_BYTES_MAX {
        return Err(Error::InvalidParameter(format!(
            "You can't store a secret value that is larger than {VALUE_BYTES_MAX} bytes."
        )));
    }
    Ok(Some(value))
}

/// The version's id to be. SDKs fill it in; a raw request has to.
fn token(given: Option<&String>) -> Result<String, Error> {
    given.cloned().ok_or_else(|| {
        Error::InvalidRequest(
            "You must provide a ClientRequestToken value. We recommend a UUID-type value."
                .to_owned(),
        )
    })
}

fn token_in_use(token: &str, arn: &wire::Arn) -> Error {
    Error::Exists(format!(
        "You can't use ClientRequestToken {token} because that value is already in use for a version of secret {arn}."
    ))
}
