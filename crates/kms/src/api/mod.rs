//! KMS's operations: the generated trait, and each noun's file.

mod aliases;
mod crypto;
mod keys;

use wire::Fault;
use wire::r#gen::kms as shape;

use crate::Service;
use iam::Caller;

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

macro_rules! operations {
    ($($method:ident($input:ident) -> $output:ty = $kind:ident $operation:path;)*) => {
        impl shape::Kms for Service {
            type Caller = Caller;

            $(async fn $method(&self, caller: &Caller, input: shape::$input) -> Result<$output, Fault> {
                $kind!(self, caller, input, $operation)
            })*

            async fn create_key(&self, caller: &Caller, input: shape::CreateKeyRequest) -> Result<shape::CreateKeyResponse, Fault> {
                keys::create(self, caller, input).await.map_err(Fault::from)
            }

            async fn encrypt(&self, caller: &Caller, input: shape::EncryptRequest) -> Result<shape::EncryptResponse, Fault> {
                crypto::encrypt(self, caller, input).await.map_err(Fault::from)
            }

            async fn decrypt(&self, caller: &Caller, input: shape::DecryptRequest) -> Result<shape::DecryptResponse, Fault> {
                crypto::decrypt(self, caller, input).await.map_err(Fault::from)
            }

            async fn generate_data_key(&self, caller: &Caller, input: shape::GenerateDataKeyRequest) -> Result<shape::GenerateDataKeyResponse, Fault> {
                crypto::generate_data_key(self, caller, input).await.map_err(Fault::from)
            }

            async fn generate_data_key_without_plaintext(
                &self,
                caller: &Caller,
                input: shape::GenerateDataKeyWithoutPlaintextRequest,
            ) -> Result<shape::GenerateDataKeyWithoutPlaintextResponse, Fault> {
                crypto::generate_data_key_without_plaintext(self, caller, input).await.map_err(Fault::from)
            }
        }
    };
}

operations! {
    describe_key(DescribeKeyRequest) -> shape::DescribeKeyResponse = read keys::describe;
    list_keys(ListKeysRequest) -> shape::ListKeysResponse = read keys::list;
    enable_key(EnableKeyRequest) -> () = write keys::enable;
    disable_key(DisableKeyRequest) -> () = write keys::disable;
    schedule_key_deletion(ScheduleKeyDeletionRequest) -> shape::ScheduleKeyDeletionResponse = write keys::schedule_deletion;
    cancel_key_deletion(CancelKeyDeletionRequest) -> shape::CancelKeyDeletionResponse = write keys::cancel_deletion;
    update_key_description(UpdateKeyDescriptionRequest) -> () = write keys::update_description;
    get_key_policy(GetKeyPolicyRequest) -> shape::GetKeyPolicyResponse = read keys::get_policy;
    list_key_policies(ListKeyPoliciesRequest) -> shape::ListKeyPoliciesResponse = read keys::list_policies;
    put_key_policy(PutKeyPolicyRequest) -> () = write keys::put_policy;
    tag_resource(TagResourceRequest) -> () = write keys::tag;
    untag_resource(UntagResourceRequest) -> () = write keys::untag;
    list_resource_tags(ListResourceTagsRequest) -> shape::ListResourceTagsResponse = read keys::list_tags;

    create_alias(CreateAliasRequest) -> () = write aliases::create;
    update_alias(UpdateAliasRequest) -> () = write aliases::update;
    delete_alias(DeleteAliasRequest) -> () = write aliases::delete;
    list_aliases(ListAliasesRequest) -> shape::ListAliasesResponse = read aliases::list;
}
