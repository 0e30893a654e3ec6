//! Secrets Manager's operations: the generated trait, and each group's file.

mod create;
mod cross;
mod delete;
mod describe;
mod get;
mod paging;
pub mod policy;
mod put;
mod replicas;
mod rotate;
mod tags;

use iam::Caller;
use wire::r#gen::secretsmanager as shape;
use wire::{Blob, Fault, Sensitive};
use zeroize::Zeroizing;

use crate::Service;
use crate::error::Error;
use crate::model::VALUE_BYTES_MAX;
use crate::value::Value;

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

/// Runs a transaction that may use keys, with the record of it.
macro_rules! recorded {
    ($service:expr, $caller:expr, $input:expr, $operation:path) => {{
        let (service, caller) = ($service.clone(), $caller.clone());
        let input = $input;
        $service
            .audit()
            .recorded(move |tx, trail| $operation(&service, tx, trail, &caller, &input))
            .await
            .map_err(Fault::from)
    }};
}

/// The same, and then the rotator is told: not before it can see what was stored.
macro_rules! rung {
    ($service:expr, $caller:expr, $input:expr, $operation:path) => {{
        let answer = recorded!($service, $caller, $input, $operation);
        $service.bell.notify_one();
        answer
    }};
}

macro_rules! ringing {
    ($service:expr, $caller:expr, $input:expr, $operation:path) => {{
        let answer = write!($service, $caller, $input, $operation);
        $service.bell.notify_one();
        answer
    }};
}

/// Runs an operation that opens what its transaction has found.
macro_rules! opening {
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
    create_secret(CreateSecretRequest) -> shape::CreateSecretResponse = recorded create::create;
    get_secret_value(GetSecretValueRequest) -> shape::GetSecretValueResponse = opening get::get;
    batch_get_secret_value(BatchGetSecretValueRequest) -> shape::BatchGetSecretValueResponse = opening get::batch;
    get_random_password(GetRandomPasswordRequest) -> shape::GetRandomPasswordResponse = read get::random_password;
    put_secret_value(PutSecretValueRequest) -> shape::PutSecretValueResponse = recorded put::put;
    update_secret(UpdateSecretRequest) -> shape::UpdateSecretResponse = recorded put::update;
    update_secret_version_stage(UpdateSecretVersionStageRequest) -> shape::UpdateSecretVersionStageResponse = recorded put::update_stage;

    describe_secret(DescribeSecretRequest) -> shape::DescribeSecretResponse = read describe::describe;
    list_secrets(ListSecretsRequest) -> shape::ListSecretsResponse = read describe::list;
    list_secret_version_ids(ListSecretVersionIdsRequest) -> shape::ListSecretVersionIdsResponse = read describe::list_versions;

    delete_secret(DeleteSecretRequest) -> shape::DeleteSecretResponse = write delete::delete;
    restore_secret(RestoreSecretRequest) -> shape::RestoreSecretResponse = ringing delete::restore;

    rotate_secret(RotateSecretRequest) -> shape::RotateSecretResponse = rung rotate::rotate;
    cancel_rotate_secret(CancelRotateSecretRequest) -> shape::CancelRotateSecretResponse = recorded rotate::cancel;

    replicate_secret_to_regions(ReplicateSecretToRegionsRequest) -> shape::ReplicateSecretToRegionsResponse = recorded replicas::replicate;
    remove_regions_from_replication(RemoveRegionsFromReplicationRequest) -> shape::RemoveRegionsFromReplicationResponse = write replicas::remove;
    stop_replication_to_replica(StopReplicationToReplicaRequest) -> shape::StopReplicationToReplicaResponse = write replicas::stop;
    associate_cross_account_replica(AssociateCrossAccountReplicaRequest) -> shape::AssociateCrossAccountReplicaResponse = recorded cross::associate;
    disassociate_cross_account_replica(DisassociateCrossAccountReplicaRequest) -> shape::DisassociateCrossAccountReplicaResponse = write cross::disassociate;

    put_resource_policy(PutResourcePolicyRequest) -> shape::PutResourcePolicyResponse = recorded policy::put;
    get_resource_policy(GetResourcePolicyRequest) -> shape::GetResourcePolicyResponse = read policy::get;
    list_resource_policies(ListResourcePoliciesRequest) -> shape::ListResourcePoliciesResponse = read policy::list;
    validate_resource_policy(ValidateResourcePolicyRequest) -> shape::ValidateResourcePolicyResponse = read policy::validate;
    delete_resource_policy(DeleteResourcePolicyRequest) -> shape::DeleteResourcePolicyResponse = recorded policy::delete;

    tag_resource(TagResourceRequest) -> () = recorded tags::tag;
    untag_resource(UntagResourceRequest) -> () = recorded tags::untag;
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
