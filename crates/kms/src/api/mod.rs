//! KMS's operations: the generated trait, and each noun's file.

mod aliases;
mod crypto;
mod data_keys;
mod grant_lists;
mod grants;
mod import;
mod keys;
mod mac;
mod materials;
mod multi_region;
mod opening;
mod policy;
mod rotation;
mod sign;
mod state;
mod stores;
mod tags;
mod ungrant;

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

/// Runs an operation that has more than one transaction, or cryptography after it.
macro_rules! with_keys {
    ($service:expr, $caller:expr, $input:expr, $operation:path) => {
        $operation($service, $caller, $input)
            .await
            .map_err(Fault::from)
    };
}

macro_rules! operations {
    ($($method:ident($input:ident) -> $output:ty = $kind:ident $operation:path;)*) => {
        impl shape::Kms for Service {
            type Caller = Caller;

            $(async fn $method(&self, caller: &Caller, input: shape::$input) -> Result<$output, Fault> {
                $kind!(self, caller, input, $operation)
            })*
        }
    };
}

operations! {
    create_key(CreateKeyRequest) -> shape::CreateKeyResponse = with_keys keys::create;
    describe_key(DescribeKeyRequest) -> shape::DescribeKeyResponse = with_keys keys::describe;
    list_keys(ListKeysRequest) -> shape::ListKeysResponse = read keys::list;
    get_key_last_usage(GetKeyLastUsageRequest) -> shape::GetKeyLastUsageResponse = read keys::last_usage;

    enable_key(EnableKeyRequest) -> () = write state::enable;
    disable_key(DisableKeyRequest) -> () = write state::disable;
    schedule_key_deletion(ScheduleKeyDeletionRequest) -> shape::ScheduleKeyDeletionResponse = write state::schedule_deletion;
    cancel_key_deletion(CancelKeyDeletionRequest) -> shape::CancelKeyDeletionResponse = write state::cancel_deletion;
    update_key_description(UpdateKeyDescriptionRequest) -> () = write state::update_description;

    get_key_policy(GetKeyPolicyRequest) -> shape::GetKeyPolicyResponse = read policy::get;
    list_key_policies(ListKeyPoliciesRequest) -> shape::ListKeyPoliciesResponse = read policy::list;
    put_key_policy(PutKeyPolicyRequest) -> () = write policy::put;
    tag_resource(TagResourceRequest) -> () = write tags::tag;
    untag_resource(UntagResourceRequest) -> () = write tags::untag;
    list_resource_tags(ListResourceTagsRequest) -> shape::ListResourceTagsResponse = read tags::list;

    create_alias(CreateAliasRequest) -> () = write aliases::create;
    update_alias(UpdateAliasRequest) -> () = write aliases::update;
    delete_alias(DeleteAliasRequest) -> () = write aliases::delete;
    list_aliases(ListAliasesRequest) -> shape::ListAliasesResponse = read aliases::list;

    create_grant(CreateGrantRequest) -> shape::CreateGrantResponse = write grants::create;
    list_grants(ListGrantsRequest) -> shape::ListGrantsResponse = read grant_lists::list;
    list_retirable_grants(ListRetirableGrantsRequest) -> shape::ListGrantsResponse = read grant_lists::list_retirable;
    revoke_grant(RevokeGrantRequest) -> () = write ungrant::revoke;
    retire_grant(RetireGrantRequest) -> () = write ungrant::retire;

    enable_key_rotation(EnableKeyRotationRequest) -> () = write rotation::enable;
    disable_key_rotation(DisableKeyRotationRequest) -> () = write rotation::disable;
    get_key_rotation_status(GetKeyRotationStatusRequest) -> shape::GetKeyRotationStatusResponse = read rotation::status;
    list_key_rotations(ListKeyRotationsRequest) -> shape::ListKeyRotationsResponse = read rotation::list;
    rotate_key_on_demand(RotateKeyOnDemandRequest) -> shape::RotateKeyOnDemandResponse = with_keys rotation::on_demand;

    get_parameters_for_import(GetParametersForImportRequest) -> shape::GetParametersForImportResponse = with_keys import::parameters;
    import_key_material(ImportKeyMaterialRequest) -> shape::ImportKeyMaterialResponse = with_keys import::import;
    delete_imported_key_material(DeleteImportedKeyMaterialRequest) -> shape::DeleteImportedKeyMaterialResponse = write materials::delete;
    replicate_key(ReplicateKeyRequest) -> shape::ReplicateKeyResponse = with_keys multi_region::replicate;
    update_primary_region(UpdatePrimaryRegionRequest) -> () = write multi_region::update_primary;

    encrypt(EncryptRequest) -> shape::EncryptResponse = with_keys crypto::encrypt;
    decrypt(DecryptRequest) -> shape::DecryptResponse = with_keys opening::decrypt;
    re_encrypt(ReEncryptRequest) -> shape::ReEncryptResponse = with_keys opening::re_encrypt;
    generate_data_key(GenerateDataKeyRequest) -> shape::GenerateDataKeyResponse = with_keys data_keys::generate;
    generate_data_key_without_plaintext(GenerateDataKeyWithoutPlaintextRequest) -> shape::GenerateDataKeyWithoutPlaintextResponse = with_keys data_keys::generate_sealed;
    generate_data_key_pair(GenerateDataKeyPairRequest) -> shape::GenerateDataKeyPairResponse = with_keys data_keys::generate_pair;
    generate_data_key_pair_without_plaintext(GenerateDataKeyPairWithoutPlaintextRequest) -> shape::GenerateDataKeyPairWithoutPlaintextResponse = with_keys data_keys::generate_sealed_pair;

    sign(SignRequest) -> shape::SignResponse = with_keys sign::sign;
    verify(VerifyRequest) -> shape::VerifyResponse = with_keys sign::verify;
    get_public_key(GetPublicKeyRequest) -> shape::GetPublicKeyResponse = with_keys sign::public_key;
    derive_shared_secret(DeriveSharedSecretRequest) -> shape::DeriveSharedSecretResponse = with_keys sign::derive_shared_secret;
    encapsulate(EncapsulateRequest) -> shape::EncapsulateResponse = with_keys sign::encapsulate;
    decapsulate(DecapsulateRequest) -> shape::DecapsulateResponse = with_keys sign::decapsulate;
    generate_mac(GenerateMacRequest) -> shape::GenerateMacResponse = with_keys mac::generate;
    verify_mac(VerifyMacRequest) -> shape::VerifyMacResponse = with_keys mac::verify;
    generate_random(GenerateRandomRequest) -> shape::GenerateRandomResponse = read mac::random_bytes;

    create_custom_key_store(CreateCustomKeyStoreRequest) -> shape::CreateCustomKeyStoreResponse = read stores::create;
    describe_custom_key_stores(DescribeCustomKeyStoresRequest) -> shape::DescribeCustomKeyStoresResponse = read stores::describe;
    connect_custom_key_store(ConnectCustomKeyStoreRequest) -> shape::ConnectCustomKeyStoreResponse = read stores::connect;
    disconnect_custom_key_store(DisconnectCustomKeyStoreRequest) -> shape::DisconnectCustomKeyStoreResponse = read stores::disconnect;
    update_custom_key_store(UpdateCustomKeyStoreRequest) -> shape::UpdateCustomKeyStoreResponse = read stores::update;
    delete_custom_key_store(DeleteCustomKeyStoreRequest) -> shape::DeleteCustomKeyStoreResponse = read stores::delete;
}
