//! IAM's and STS's operations.
//!
//! Each one is a transaction: find, authorize, change. The generated traits are implemented here;
//! what the operations do is one file a noun.

mod access_keys;
mod details;
mod entities;
mod groups;
mod instance_profiles;
mod linked_roles;
mod login;
mod mfa;
mod oidc;
pub mod organizations;
mod paging;
mod policies;
mod principal_policies;
mod report;
mod roles;
mod saml;
mod server_certificates;
mod service_credentials;
mod settings;
mod signing_certificates;
mod simulate;
mod simulated_principal;
mod ssh_keys;
mod sts;
mod tags;
mod users;

use store::Tx;
use wire::Fault;
use wire::r#gen::iam as shape;

use crate::caller::Caller;
use crate::error::Error;
use crate::model::Owner;
use crate::{Service, table};

/// Runs `change` in a write transaction.
macro_rules! write {
    ($service:expr, $caller:expr, $input:expr, $operation:expr) => {{
        let caller = $caller.clone();
        let input = $input;
        $service
            .store
            .write(move |tx| ($operation)(tx, &caller, &input))
            .await
            .map_err(Fault::from)
    }};
}

/// Runs `look` in a read transaction.
macro_rules! read {
    ($service:expr, $caller:expr, $input:expr, $operation:expr) => {{
        let caller = $caller.clone();
        let input = $input;
        $service
            .store
            .read(move |tx| ($operation)(tx, &caller, &input))
            .await
            .map_err(Fault::from)
    }};
}

/// Implements the generated trait: which transaction each operation runs in, and where it is.
macro_rules! operations {
    ($($method:ident($input:ident) -> $output:ty = $kind:ident $operation:path;)*
     ---
     $($bare:ident() -> $bare_output:ty = $bare_kind:ident $bare_operation:path;)*) => {
        impl shape::Iam for Service {
            type Caller = Caller;

            $(async fn $method(&self, caller: &Caller, input: shape::$input) -> Result<$output, Fault> {
                $kind!(self, caller, input, $operation)
            })*

            $(async fn $bare(&self, caller: &Caller) -> Result<$bare_output, Fault> {
                $bare_kind!(self, caller, (), |tx: &mut Tx, who: &Caller, _| $bare_operation(tx, who))
            })*

            async fn create_access_key(
                &self,
                caller: &Caller,
                input: shape::CreateAccessKeyRequest,
            ) -> Result<shape::CreateAccessKeyResponse, Fault> {
                let key = write!(self, caller, input, access_keys::create)?;
                Ok(access_keys::view_created(&key, self.mint.secret_of(&key.id)))
            }

            async fn get_access_key_last_used(
                &self,
                caller: &Caller,
                input: shape::GetAccessKeyLastUsedRequest,
            ) -> Result<shape::GetAccessKeyLastUsedResponse, Fault> {
                self.record_usage().await?;
                read!(self, caller, input, access_keys::last_used)
            }

            async fn create_login_profile(
                &self,
                caller: &Caller,
                input: shape::CreateLoginProfileRequest,
            ) -> Result<shape::CreateLoginProfileResponse, Fault> {
                self.create_login(caller, input).await
            }

            async fn update_login_profile(
                &self,
                caller: &Caller,
                input: shape::UpdateLoginProfileRequest,
            ) -> Result<(), Fault> {
                self.update_login(caller, input).await
            }

            async fn create_virtual_mfa_device(
                &self,
                caller: &Caller,
                input: shape::CreateVirtualMFADeviceRequest,
            ) -> Result<shape::CreateVirtualMFADeviceResponse, Fault> {
                let made = write!(self, caller, input, mfa::create)?;
                Ok(mfa::view_created(&made, &self.mint)?)
            }

            async fn enable_mfa_device(
                &self,
                caller: &Caller,
                input: shape::EnableMFADeviceRequest,
            ) -> Result<(), Fault> {
                let right = write!(self, caller, input, mfa::enable)?;
                Ok(mfa::judged(right)?)
            }

            async fn resync_mfa_device(
                &self,
                caller: &Caller,
                input: shape::ResyncMFADeviceRequest,
            ) -> Result<(), Fault> {
                let right = write!(self, caller, input, mfa::resync)?;
                Ok(mfa::judged(right)?)
            }

            async fn change_password(
                &self,
                caller: &Caller,
                input: shape::ChangePasswordRequest,
            ) -> Result<(), Fault> {
                self.change_own_password(caller, input).await
            }
        }
    };
}

operations! {
    create_user(CreateUserRequest) -> shape::CreateUserResponse = write users::create;
    get_user(GetUserRequest) -> shape::GetUserResponse = read users::get;
    list_users(ListUsersRequest) -> shape::ListUsersResponse = read users::list;
    delete_user(DeleteUserRequest) -> () = write users::delete;
    update_user(UpdateUserRequest) -> () = write users::update;
    tag_user(TagUserRequest) -> () = write users::tag;
    untag_user(UntagUserRequest) -> () = write users::untag;
    list_user_tags(ListUserTagsRequest) -> shape::ListUserTagsResponse = read users::list_tags;
    put_user_permissions_boundary(PutUserPermissionsBoundaryRequest) -> () = write users::put_boundary;
    delete_user_permissions_boundary(DeleteUserPermissionsBoundaryRequest) -> () = write users::delete_boundary;

    list_access_keys(ListAccessKeysRequest) -> shape::ListAccessKeysResponse = read access_keys::list;
    update_access_key(UpdateAccessKeyRequest) -> () = write access_keys::update;
    delete_access_key(DeleteAccessKeyRequest) -> () = write access_keys::delete;

    get_login_profile(GetLoginProfileRequest) -> shape::GetLoginProfileResponse = read login::get;
    delete_login_profile(DeleteLoginProfileRequest) -> () = write login::delete;

    deactivate_mfa_device(DeactivateMFADeviceRequest) -> () = write mfa::deactivate;
    delete_virtual_mfa_device(DeleteVirtualMFADeviceRequest) -> () = write mfa::delete;
    get_mfa_device(GetMFADeviceRequest) -> shape::GetMFADeviceResponse = read mfa::get;
    list_mfa_devices(ListMFADevicesRequest) -> shape::ListMFADevicesResponse = read mfa::list;
    list_virtual_mfa_devices(ListVirtualMFADevicesRequest) -> shape::ListVirtualMFADevicesResponse = read mfa::list_virtual;
    tag_mfa_device(TagMFADeviceRequest) -> () = write mfa::tag;
    untag_mfa_device(UntagMFADeviceRequest) -> () = write mfa::untag;
    list_mfa_device_tags(ListMFADeviceTagsRequest) -> shape::ListMFADeviceTagsResponse = read mfa::list_tags;

    upload_ssh_public_key(UploadSSHPublicKeyRequest) -> shape::UploadSSHPublicKeyResponse = write ssh_keys::upload;
    get_ssh_public_key(GetSSHPublicKeyRequest) -> shape::GetSSHPublicKeyResponse = read ssh_keys::get;
    list_ssh_public_keys(ListSSHPublicKeysRequest) -> shape::ListSSHPublicKeysResponse = read ssh_keys::list;
    update_ssh_public_key(UpdateSSHPublicKeyRequest) -> () = write ssh_keys::update;
    delete_ssh_public_key(DeleteSSHPublicKeyRequest) -> () = write ssh_keys::delete;

    create_service_specific_credential(CreateServiceSpecificCredentialRequest) -> shape::CreateServiceSpecificCredentialResponse = write service_credentials::create;
    list_service_specific_credentials(ListServiceSpecificCredentialsRequest) -> shape::ListServiceSpecificCredentialsResponse = read service_credentials::list;
    update_service_specific_credential(UpdateServiceSpecificCredentialRequest) -> () = write service_credentials::update;
    reset_service_specific_credential(ResetServiceSpecificCredentialRequest) -> shape::ResetServiceSpecificCredentialResponse = write service_credentials::reset;
    delete_service_specific_credential(DeleteServiceSpecificCredentialRequest) -> () = write service_credentials::delete;

    create_group(CreateGroupRequest) -> shape::CreateGroupResponse = write groups::create;
    get_group(GetGroupRequest) -> shape::GetGroupResponse = read groups::get;
    list_groups(ListGroupsRequest) -> shape::ListGroupsResponse = read groups::list;
    list_groups_for_user(ListGroupsForUserRequest) -> shape::ListGroupsForUserResponse = read groups::list_for_user;
    update_group(UpdateGroupRequest) -> () = write groups::update;
    delete_group(DeleteGroupRequest) -> () = write groups::delete;
    add_user_to_group(AddUserToGroupRequest) -> () = write groups::add_user;
    remove_user_from_group(RemoveUserFromGroupRequest) -> () = write groups::remove_user;

    create_instance_profile(CreateInstanceProfileRequest) -> shape::CreateInstanceProfileResponse = write instance_profiles::create;
    get_instance_profile(GetInstanceProfileRequest) -> shape::GetInstanceProfileResponse = read instance_profiles::get;
    list_instance_profiles(ListInstanceProfilesRequest) -> shape::ListInstanceProfilesResponse = read instance_profiles::list;
    list_instance_profiles_for_role(ListInstanceProfilesForRoleRequest) -> shape::ListInstanceProfilesForRoleResponse = read instance_profiles::list_for_role;
    add_role_to_instance_profile(AddRoleToInstanceProfileRequest) -> () = write instance_profiles::add_role;
    remove_role_from_instance_profile(RemoveRoleFromInstanceProfileRequest) -> () = write instance_profiles::remove_role;
    delete_instance_profile(DeleteInstanceProfileRequest) -> () = write instance_profiles::delete;
    tag_instance_profile(TagInstanceProfileRequest) -> () = write instance_profiles::tag;
    untag_instance_profile(UntagInstanceProfileRequest) -> () = write instance_profiles::untag;
    list_instance_profile_tags(ListInstanceProfileTagsRequest) -> shape::ListInstanceProfileTagsResponse = read instance_profiles::list_tags;

    create_service_linked_role(CreateServiceLinkedRoleRequest) -> shape::CreateServiceLinkedRoleResponse = write linked_roles::create;
    delete_service_linked_role(DeleteServiceLinkedRoleRequest) -> shape::DeleteServiceLinkedRoleResponse = write linked_roles::delete;
    get_service_linked_role_deletion_status(GetServiceLinkedRoleDeletionStatusRequest) -> shape::GetServiceLinkedRoleDeletionStatusResponse = read linked_roles::deletion_status;

    create_open_id_connect_provider(CreateOpenIDConnectProviderRequest) -> shape::CreateOpenIDConnectProviderResponse = write oidc::create;
    get_open_id_connect_provider(GetOpenIDConnectProviderRequest) -> shape::GetOpenIDConnectProviderResponse = read oidc::get;
    list_open_id_connect_providers(ListOpenIDConnectProvidersRequest) -> shape::ListOpenIDConnectProvidersResponse = read oidc::list;
    delete_open_id_connect_provider(DeleteOpenIDConnectProviderRequest) -> () = write oidc::delete;
    add_client_id_to_open_id_connect_provider(AddClientIDToOpenIDConnectProviderRequest) -> () = write oidc::add_client;
    remove_client_id_from_open_id_connect_provider(RemoveClientIDFromOpenIDConnectProviderRequest) -> () = write oidc::remove_client;
    update_open_id_connect_provider_thumbprint(UpdateOpenIDConnectProviderThumbprintRequest) -> () = write oidc::update_thumbprints;
    tag_open_id_connect_provider(TagOpenIDConnectProviderRequest) -> () = write oidc::tag;
    untag_open_id_connect_provider(UntagOpenIDConnectProviderRequest) -> () = write oidc::untag;
    list_open_id_connect_provider_tags(ListOpenIDConnectProviderTagsRequest) -> shape::ListOpenIDConnectProviderTagsResponse = read oidc::list_tags;

    create_saml_provider(CreateSAMLProviderRequest) -> shape::CreateSAMLProviderResponse = write saml::create;
    get_saml_provider(GetSAMLProviderRequest) -> shape::GetSAMLProviderResponse = read saml::get;
    list_saml_providers(ListSAMLProvidersRequest) -> shape::ListSAMLProvidersResponse = read saml::list;
    update_saml_provider(UpdateSAMLProviderRequest) -> shape::UpdateSAMLProviderResponse = write saml::update;
    delete_saml_provider(DeleteSAMLProviderRequest) -> () = write saml::delete;
    tag_saml_provider(TagSAMLProviderRequest) -> () = write saml::tag;
    untag_saml_provider(UntagSAMLProviderRequest) -> () = write saml::untag;
    list_saml_provider_tags(ListSAMLProviderTagsRequest) -> shape::ListSAMLProviderTagsResponse = read saml::list_tags;

    upload_server_certificate(UploadServerCertificateRequest) -> shape::UploadServerCertificateResponse = write server_certificates::upload;
    get_server_certificate(GetServerCertificateRequest) -> shape::GetServerCertificateResponse = read server_certificates::get;
    list_server_certificates(ListServerCertificatesRequest) -> shape::ListServerCertificatesResponse = read server_certificates::list;
    update_server_certificate(UpdateServerCertificateRequest) -> () = write server_certificates::update;
    delete_server_certificate(DeleteServerCertificateRequest) -> () = write server_certificates::delete;
    tag_server_certificate(TagServerCertificateRequest) -> () = write server_certificates::tag;
    untag_server_certificate(UntagServerCertificateRequest) -> () = write server_certificates::untag;
    list_server_certificate_tags(ListServerCertificateTagsRequest) -> shape::ListServerCertificateTagsResponse = read server_certificates::list_tags;

    upload_signing_certificate(UploadSigningCertificateRequest) -> shape::UploadSigningCertificateResponse = write signing_certificates::upload;
    list_signing_certificates(ListSigningCertificatesRequest) -> shape::ListSigningCertificatesResponse = read signing_certificates::list;
    update_signing_certificate(UpdateSigningCertificateRequest) -> () = write signing_certificates::update;
    delete_signing_certificate(DeleteSigningCertificateRequest) -> () = write signing_certificates::delete;

    create_account_alias(CreateAccountAliasRequest) -> () = write settings::create_alias;
    delete_account_alias(DeleteAccountAliasRequest) -> () = write settings::delete_alias;
    list_account_aliases(ListAccountAliasesRequest) -> shape::ListAccountAliasesResponse = read settings::list_aliases;
    update_account_password_policy(UpdateAccountPasswordPolicyRequest) -> () = write settings::update_password_policy;
    get_account_authorization_details(GetAccountAuthorizationDetailsRequest) -> shape::GetAccountAuthorizationDetailsResponse = read details::get;

    simulate_custom_policy(SimulateCustomPolicyRequest) -> shape::SimulatePolicyResponse = read simulate::custom;
    simulate_principal_policy(SimulatePrincipalPolicyRequest) -> shape::SimulatePolicyResponse = read simulate::principal;
    get_context_keys_for_custom_policy(GetContextKeysForCustomPolicyRequest) -> shape::GetContextKeysForPolicyResponse = read simulate::keys_of_custom;
    get_context_keys_for_principal_policy(GetContextKeysForPrincipalPolicyRequest) -> shape::GetContextKeysForPolicyResponse = read simulate::keys_of_principal;

    create_role(CreateRoleRequest) -> shape::CreateRoleResponse = write roles::create;
    get_role(GetRoleRequest) -> shape::GetRoleResponse = read roles::get;
    list_roles(ListRolesRequest) -> shape::ListRolesResponse = read roles::list;
    delete_role(DeleteRoleRequest) -> () = write roles::delete;
    update_role(UpdateRoleRequest) -> shape::UpdateRoleResponse = write roles::update;
    update_role_description(UpdateRoleDescriptionRequest) -> shape::UpdateRoleDescriptionResponse = write roles::update_description;
    tag_role(TagRoleRequest) -> () = write roles::tag;
    untag_role(UntagRoleRequest) -> () = write roles::untag;
    list_role_tags(ListRoleTagsRequest) -> shape::ListRoleTagsResponse = read roles::list_tags;
    update_assume_role_policy(UpdateAssumeRolePolicyRequest) -> () = write roles::update_trust;
    put_role_permissions_boundary(PutRolePermissionsBoundaryRequest) -> () = write roles::put_boundary;
    delete_role_permissions_boundary(DeleteRolePermissionsBoundaryRequest) -> () = write roles::delete_boundary;

    create_policy(CreatePolicyRequest) -> shape::CreatePolicyResponse = write policies::create;
    get_policy(GetPolicyRequest) -> shape::GetPolicyResponse = read policies::get;
    list_policies(ListPoliciesRequest) -> shape::ListPoliciesResponse = read policies::list;
    delete_policy(DeletePolicyRequest) -> () = write policies::delete;
    create_policy_version(CreatePolicyVersionRequest) -> shape::CreatePolicyVersionResponse = write policies::create_version;
    get_policy_version(GetPolicyVersionRequest) -> shape::GetPolicyVersionResponse = read policies::get_version;
    list_policy_versions(ListPolicyVersionsRequest) -> shape::ListPolicyVersionsResponse = read policies::list_versions;
    set_default_policy_version(SetDefaultPolicyVersionRequest) -> () = write policies::set_default_version;
    delete_policy_version(DeletePolicyVersionRequest) -> () = write policies::delete_version;
    tag_policy(TagPolicyRequest) -> () = write policies::tag;
    untag_policy(UntagPolicyRequest) -> () = write policies::untag;
    list_policy_tags(ListPolicyTagsRequest) -> shape::ListPolicyTagsResponse = read policies::list_tags;
    list_entities_for_policy(ListEntitiesForPolicyRequest) -> shape::ListEntitiesForPolicyResponse = read entities::list;

    put_group_policy(PutGroupPolicyRequest) -> () = write principal_policies::put_group_policy;
    get_group_policy(GetGroupPolicyRequest) -> shape::GetGroupPolicyResponse = read principal_policies::get_group_policy;
    list_group_policies(ListGroupPoliciesRequest) -> shape::ListGroupPoliciesResponse = read principal_policies::list_group_policies;
    delete_group_policy(DeleteGroupPolicyRequest) -> () = write principal_policies::delete_group_policy;
    attach_group_policy(AttachGroupPolicyRequest) -> () = write principal_policies::attach_group_policy;
    detach_group_policy(DetachGroupPolicyRequest) -> () = write principal_policies::detach_group_policy;
    list_attached_group_policies(ListAttachedGroupPoliciesRequest) -> shape::ListAttachedGroupPoliciesResponse = read principal_policies::list_attached_group_policies;

    put_role_policy(PutRolePolicyRequest) -> () = write principal_policies::put_role_policy;
    get_role_policy(GetRolePolicyRequest) -> shape::GetRolePolicyResponse = read principal_policies::get_role_policy;
    list_role_policies(ListRolePoliciesRequest) -> shape::ListRolePoliciesResponse = read principal_policies::list_role_policies;
    delete_role_policy(DeleteRolePolicyRequest) -> () = write principal_policies::delete_role_policy;
    attach_role_policy(AttachRolePolicyRequest) -> () = write principal_policies::attach_role_policy;
    detach_role_policy(DetachRolePolicyRequest) -> () = write principal_policies::detach_role_policy;
    list_attached_role_policies(ListAttachedRolePoliciesRequest) -> shape::ListAttachedRolePoliciesResponse = read principal_policies::list_attached_role_policies;
    put_user_policy(PutUserPolicyRequest) -> () = write principal_policies::put_user_policy;
    get_user_policy(GetUserPolicyRequest) -> shape::GetUserPolicyResponse = read principal_policies::get_user_policy;
    list_user_policies(ListUserPoliciesRequest) -> shape::ListUserPoliciesResponse = read principal_policies::list_user_policies;
    delete_user_policy(DeleteUserPolicyRequest) -> () = write principal_policies::delete_user_policy;
    attach_user_policy(AttachUserPolicyRequest) -> () = write principal_policies::attach_user_policy;
    detach_user_policy(DetachUserPolicyRequest) -> () = write principal_policies::detach_user_policy;
    list_attached_user_policies(ListAttachedUserPoliciesRequest) -> shape::ListAttachedUserPoliciesResponse = read principal_policies::list_attached_user_policies;
    ---
    get_account_summary() -> shape::GetAccountSummaryResponse = read settings::summary;
    get_account_password_policy() -> shape::GetAccountPasswordPolicyResponse = read settings::get_password_policy;
    delete_account_password_policy() -> () = write settings::delete_password_policy;
    generate_credential_report() -> shape::GenerateCredentialReportResponse = write report::generate;
    get_credential_report() -> shape::GetCredentialReportResponse = read report::get;
}

/// `/` or what was given; `/a/b/` has to begin and end with a slash (the model's pattern says so).
fn path(given: Option<&String>) -> String {
    given.cloned().unwrap_or_else(|| "/".to_owned())
}

/// Policy documents leave URL-encoded (RFC 3986), as in AWS's answers.
fn encoded(document: &str) -> String {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~');
    utf8_percent_encode(document, UNRESERVED).to_string()
}

/// AWS's quotas. `name` is what AWS calls it.
fn quota(count: i64, name: &str, max: usize) -> Result<(), Error> {
    if usize::try_from(count).is_ok_and(|count| count < max) {
        return Ok(());
    }
    Err(Error::LimitExceeded(format!("{name}: {max}")))
}

/// Whoever holds policies is not deleted.
fn holds_no_policies(tx: &mut Tx, account: &str, owner: Owner) -> Result<(), Error> {
    if !table::policy::attached(tx, account, owner)?.is_empty() {
        return Err(Error::DeleteConflict(
            "Cannot delete entity, must detach all policies first.",
        ));
    }
    if !table::policy::inline(tx, account, owner)?.is_empty() {
        return Err(Error::DeleteConflict(
            "Cannot delete entity, must delete policies first.",
        ));
    }
    Ok(())
}

/// The managed policy that is to bound somebody: the account's own, or one of AWS's.
fn boundary(tx: &mut Tx, caller: &Caller, arn: Option<&String>) -> Result<Option<String>, Error> {
    let Some(arn) = arn else { return Ok(None) };
    let of_policies = wire::Arn::parse(arn.as_str())
        .is_ok_and(|arn| arn.service() == "iam" && arn.resource().starts_with("policy/"));
    if !of_policies {
        return Err(Error::InvalidInput(format!("ARN {arn} is not valid.")));
    }
    match policies::lookup(tx, caller.account(), arn)? {
        Some(_) => Ok(Some(arn.clone())),
        None => Err(Error::NoSuchEntity(format!(
            "Scope ARN: {arn} does not exist or is not attachable."
        ))),
    }
}

const BOUNDARY_KEY: &str = "iam:PermissionsBoundary";

/// The condition key by which administrators make others bound whom they create.
fn boundary_key(arn: Option<&String>) -> Vec<(String, String)> {
    arn.map(|arn| (BOUNDARY_KEY.to_owned(), arn.clone()))
        .into_iter()
        .collect()
}

fn view_boundary(arn: Option<&String>) -> Option<shape::AttachedPermissionsBoundary> {
    arn.map(|arn| shape::AttachedPermissionsBoundary {
        permissions_boundary_type: Some(shape::PermissionsBoundaryAttachmentType::Policy),
        permissions_boundary_arn: Some(arn.clone()),
    })
}
