//! Written by `cargo xtask codegen` from `models/iam.json`. Do not edit.

#[allow(unused_imports)]
use std::collections::BTreeMap;
use std::future::Future;

use serde::{Deserialize, Serialize};

use crate::fault::Fault;
#[allow(unused_imports)]
use crate::sensitive::{Blob, Sensitive};
#[allow(unused_imports)]
use crate::shape::{
    Action, Bounds, Kind, Location, Member, Operation, Pattern, Protocol, Service, Shape,
};
#[allow(unused_imports)]
use crate::time::Timestamp;

pub static SERVICE: Service = Service {
    name: "iam",
    protocol: Protocol::Query {
        version: "2010-05-08",
        namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    },
    operations: &[
        &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &ADD_ROLE_TO_INSTANCE_PROFILE_OPERATION,
        &ADD_USER_TO_GROUP_OPERATION,
        &ATTACH_GROUP_POLICY_OPERATION,
        &ATTACH_ROLE_POLICY_OPERATION,
        &ATTACH_USER_POLICY_OPERATION,
        &CHANGE_PASSWORD_OPERATION,
        &CREATE_ACCESS_KEY_OPERATION,
        &CREATE_ACCOUNT_ALIAS_OPERATION,
        &CREATE_GROUP_OPERATION,
        &CREATE_INSTANCE_PROFILE_OPERATION,
        &CREATE_LOGIN_PROFILE_OPERATION,
        &CREATE_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &CREATE_POLICY_OPERATION,
        &CREATE_POLICY_VERSION_OPERATION,
        &CREATE_ROLE_OPERATION,
        &CREATE_SAML_PROVIDER_OPERATION,
        &CREATE_SERVICE_LINKED_ROLE_OPERATION,
        &CREATE_SERVICE_SPECIFIC_CREDENTIAL_OPERATION,
        &CREATE_USER_OPERATION,
        &CREATE_VIRTUAL_MFA_DEVICE_OPERATION,
        &DEACTIVATE_MFA_DEVICE_OPERATION,
        &DELETE_ACCESS_KEY_OPERATION,
        &DELETE_ACCOUNT_ALIAS_OPERATION,
        &DELETE_ACCOUNT_PASSWORD_POLICY_OPERATION,
        &DELETE_GROUP_OPERATION,
        &DELETE_GROUP_POLICY_OPERATION,
        &DELETE_INSTANCE_PROFILE_OPERATION,
        &DELETE_LOGIN_PROFILE_OPERATION,
        &DELETE_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &DELETE_POLICY_OPERATION,
        &DELETE_POLICY_VERSION_OPERATION,
        &DELETE_ROLE_OPERATION,
        &DELETE_ROLE_PERMISSIONS_BOUNDARY_OPERATION,
        &DELETE_ROLE_POLICY_OPERATION,
        &DELETE_SAML_PROVIDER_OPERATION,
        &DELETE_SSH_PUBLIC_KEY_OPERATION,
        &DELETE_SERVER_CERTIFICATE_OPERATION,
        &DELETE_SERVICE_LINKED_ROLE_OPERATION,
        &DELETE_SERVICE_SPECIFIC_CREDENTIAL_OPERATION,
        &DELETE_SIGNING_CERTIFICATE_OPERATION,
        &DELETE_USER_OPERATION,
        &DELETE_USER_PERMISSIONS_BOUNDARY_OPERATION,
        &DELETE_USER_POLICY_OPERATION,
        &DELETE_VIRTUAL_MFA_DEVICE_OPERATION,
        &DETACH_GROUP_POLICY_OPERATION,
        &DETACH_ROLE_POLICY_OPERATION,
        &DETACH_USER_POLICY_OPERATION,
        &ENABLE_MFA_DEVICE_OPERATION,
        &GENERATE_CREDENTIAL_REPORT_OPERATION,
        &GET_ACCESS_KEY_LAST_USED_OPERATION,
        &GET_ACCOUNT_AUTHORIZATION_DETAILS_OPERATION,
        &GET_ACCOUNT_PASSWORD_POLICY_OPERATION,
        &GET_ACCOUNT_SUMMARY_OPERATION,
        &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_OPERATION,
        &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_OPERATION,
        &GET_CREDENTIAL_REPORT_OPERATION,
        &GET_GROUP_OPERATION,
        &GET_GROUP_POLICY_OPERATION,
        &GET_INSTANCE_PROFILE_OPERATION,
        &GET_LOGIN_PROFILE_OPERATION,
        &GET_MFA_DEVICE_OPERATION,
        &GET_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &GET_POLICY_OPERATION,
        &GET_POLICY_VERSION_OPERATION,
        &GET_ROLE_OPERATION,
        &GET_ROLE_POLICY_OPERATION,
        &GET_SAML_PROVIDER_OPERATION,
        &GET_SSH_PUBLIC_KEY_OPERATION,
        &GET_SERVER_CERTIFICATE_OPERATION,
        &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_OPERATION,
        &GET_USER_OPERATION,
        &GET_USER_POLICY_OPERATION,
        &LIST_ACCESS_KEYS_OPERATION,
        &LIST_ACCOUNT_ALIASES_OPERATION,
        &LIST_ATTACHED_GROUP_POLICIES_OPERATION,
        &LIST_ATTACHED_ROLE_POLICIES_OPERATION,
        &LIST_ATTACHED_USER_POLICIES_OPERATION,
        &LIST_ENTITIES_FOR_POLICY_OPERATION,
        &LIST_GROUP_POLICIES_OPERATION,
        &LIST_GROUPS_OPERATION,
        &LIST_GROUPS_FOR_USER_OPERATION,
        &LIST_INSTANCE_PROFILE_TAGS_OPERATION,
        &LIST_INSTANCE_PROFILES_OPERATION,
        &LIST_INSTANCE_PROFILES_FOR_ROLE_OPERATION,
        &LIST_MFA_DEVICE_TAGS_OPERATION,
        &LIST_MFA_DEVICES_OPERATION,
        &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_OPERATION,
        &LIST_OPEN_ID_CONNECT_PROVIDERS_OPERATION,
        &LIST_POLICIES_OPERATION,
        &LIST_POLICY_TAGS_OPERATION,
        &LIST_POLICY_VERSIONS_OPERATION,
        &LIST_ROLE_POLICIES_OPERATION,
        &LIST_ROLE_TAGS_OPERATION,
        &LIST_ROLES_OPERATION,
        &LIST_SAML_PROVIDER_TAGS_OPERATION,
        &LIST_SAML_PROVIDERS_OPERATION,
        &LIST_SSH_PUBLIC_KEYS_OPERATION,
        &LIST_SERVER_CERTIFICATE_TAGS_OPERATION,
        &LIST_SERVER_CERTIFICATES_OPERATION,
        &LIST_SERVICE_SPECIFIC_CREDENTIALS_OPERATION,
        &LIST_SIGNING_CERTIFICATES_OPERATION,
        &LIST_USER_POLICIES_OPERATION,
        &LIST_USER_TAGS_OPERATION,
        &LIST_USERS_OPERATION,
        &LIST_VIRTUAL_MFA_DEVICES_OPERATION,
        &PUT_GROUP_POLICY_OPERATION,
        &PUT_ROLE_PERMISSIONS_BOUNDARY_OPERATION,
        &PUT_ROLE_POLICY_OPERATION,
        &PUT_USER_PERMISSIONS_BOUNDARY_OPERATION,
        &PUT_USER_POLICY_OPERATION,
        &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &REMOVE_ROLE_FROM_INSTANCE_PROFILE_OPERATION,
        &REMOVE_USER_FROM_GROUP_OPERATION,
        &RESET_SERVICE_SPECIFIC_CREDENTIAL_OPERATION,
        &RESYNC_MFA_DEVICE_OPERATION,
        &SET_DEFAULT_POLICY_VERSION_OPERATION,
        &SIMULATE_CUSTOM_POLICY_OPERATION,
        &SIMULATE_PRINCIPAL_POLICY_OPERATION,
        &TAG_INSTANCE_PROFILE_OPERATION,
        &TAG_MFA_DEVICE_OPERATION,
        &TAG_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &TAG_POLICY_OPERATION,
        &TAG_ROLE_OPERATION,
        &TAG_SAML_PROVIDER_OPERATION,
        &TAG_SERVER_CERTIFICATE_OPERATION,
        &TAG_USER_OPERATION,
        &UNTAG_INSTANCE_PROFILE_OPERATION,
        &UNTAG_MFA_DEVICE_OPERATION,
        &UNTAG_OPEN_ID_CONNECT_PROVIDER_OPERATION,
        &UNTAG_POLICY_OPERATION,
        &UNTAG_ROLE_OPERATION,
        &UNTAG_SAML_PROVIDER_OPERATION,
        &UNTAG_SERVER_CERTIFICATE_OPERATION,
        &UNTAG_USER_OPERATION,
        &UPDATE_ACCESS_KEY_OPERATION,
        &UPDATE_ACCOUNT_PASSWORD_POLICY_OPERATION,
        &UPDATE_ASSUME_ROLE_POLICY_OPERATION,
        &UPDATE_GROUP_OPERATION,
        &UPDATE_LOGIN_PROFILE_OPERATION,
        &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_OPERATION,
        &UPDATE_ROLE_OPERATION,
        &UPDATE_ROLE_DESCRIPTION_OPERATION,
        &UPDATE_SAML_PROVIDER_OPERATION,
        &UPDATE_SSH_PUBLIC_KEY_OPERATION,
        &UPDATE_SERVER_CERTIFICATE_OPERATION,
        &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OPERATION,
        &UPDATE_SIGNING_CERTIFICATE_OPERATION,
        &UPDATE_USER_OPERATION,
        &UPLOAD_SSH_PUBLIC_KEY_OPERATION,
        &UPLOAD_SERVER_CERTIFICATE_OPERATION,
        &UPLOAD_SIGNING_CERTIFICATE_OPERATION,
    ],
};

static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "AddClientIDToOpenIDConnectProvider",
    action: "iam:AddClientIDToOpenIDConnectProvider",
    method: "POST",
    path: "/",
    input: Some(&ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static ADD_ROLE_TO_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "AddRoleToInstanceProfile",
    action: "iam:AddRoleToInstanceProfile",
    method: "POST",
    path: "/",
    input: Some(&ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static ADD_USER_TO_GROUP_OPERATION: Operation = Operation {
    name: "AddUserToGroup",
    action: "iam:AddUserToGroup",
    method: "POST",
    path: "/",
    input: Some(&ADD_USER_TO_GROUP_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static ATTACH_GROUP_POLICY_OPERATION: Operation = Operation {
    name: "AttachGroupPolicy",
    action: "iam:AttachGroupPolicy",
    method: "POST",
    path: "/",
    input: Some(&ATTACH_GROUP_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static ATTACH_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "AttachRolePolicy",
    action: "iam:AttachRolePolicy",
    method: "POST",
    path: "/",
    input: Some(&ATTACH_ROLE_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static ATTACH_USER_POLICY_OPERATION: Operation = Operation {
    name: "AttachUserPolicy",
    action: "iam:AttachUserPolicy",
    method: "POST",
    path: "/",
    input: Some(&ATTACH_USER_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static CHANGE_PASSWORD_OPERATION: Operation = Operation {
    name: "ChangePassword",
    action: "iam:ChangePassword",
    method: "POST",
    path: "/",
    input: Some(&CHANGE_PASSWORD_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static CREATE_ACCESS_KEY_OPERATION: Operation = Operation {
    name: "CreateAccessKey",
    action: "iam:CreateAccessKey",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ACCESS_KEY_REQUEST_SHAPE),
    output: Some(&CREATE_ACCESS_KEY_RESPONSE_SHAPE),
    result_wrapper: Some("CreateAccessKeyResult"),
};
static CREATE_ACCOUNT_ALIAS_OPERATION: Operation = Operation {
    name: "CreateAccountAlias",
    action: "iam:CreateAccountAlias",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ACCOUNT_ALIAS_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static CREATE_GROUP_OPERATION: Operation = Operation {
    name: "CreateGroup",
    action: "iam:CreateGroup",
    method: "POST",
    path: "/",
    input: Some(&CREATE_GROUP_REQUEST_SHAPE),
    output: Some(&CREATE_GROUP_RESPONSE_SHAPE),
    result_wrapper: Some("CreateGroupResult"),
};
static CREATE_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "CreateInstanceProfile",
    action: "iam:CreateInstanceProfile",
    method: "POST",
    path: "/",
    input: Some(&CREATE_INSTANCE_PROFILE_REQUEST_SHAPE),
    output: Some(&CREATE_INSTANCE_PROFILE_RESPONSE_SHAPE),
    result_wrapper: Some("CreateInstanceProfileResult"),
};
static CREATE_LOGIN_PROFILE_OPERATION: Operation = Operation {
    name: "CreateLoginProfile",
    action: "iam:CreateLoginProfile",
    method: "POST",
    path: "/",
    input: Some(&CREATE_LOGIN_PROFILE_REQUEST_SHAPE),
    output: Some(&CREATE_LOGIN_PROFILE_RESPONSE_SHAPE),
    result_wrapper: Some("CreateLoginProfileResult"),
};
static CREATE_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "CreateOpenIDConnectProvider",
    action: "iam:CreateOpenIDConnectProvider",
    method: "POST",
    path: "/",
    input: Some(&CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE),
    output: Some(&CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_SHAPE),
    result_wrapper: Some("CreateOpenIDConnectProviderResult"),
};
static CREATE_POLICY_OPERATION: Operation = Operation {
    name: "CreatePolicy",
    action: "iam:CreatePolicy",
    method: "POST",
    path: "/",
    input: Some(&CREATE_POLICY_REQUEST_SHAPE),
    output: Some(&CREATE_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("CreatePolicyResult"),
};
static CREATE_POLICY_VERSION_OPERATION: Operation = Operation {
    name: "CreatePolicyVersion",
    action: "iam:CreatePolicyVersion",
    method: "POST",
    path: "/",
    input: Some(&CREATE_POLICY_VERSION_REQUEST_SHAPE),
    output: Some(&CREATE_POLICY_VERSION_RESPONSE_SHAPE),
    result_wrapper: Some("CreatePolicyVersionResult"),
};
static CREATE_ROLE_OPERATION: Operation = Operation {
    name: "CreateRole",
    action: "iam:CreateRole",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ROLE_REQUEST_SHAPE),
    output: Some(&CREATE_ROLE_RESPONSE_SHAPE),
    result_wrapper: Some("CreateRoleResult"),
};
static CREATE_SAML_PROVIDER_OPERATION: Operation = Operation {
    name: "CreateSAMLProvider",
    action: "iam:CreateSAMLProvider",
    method: "POST",
    path: "/",
    input: Some(&CREATE_SAML_PROVIDER_REQUEST_SHAPE),
    output: Some(&CREATE_SAML_PROVIDER_RESPONSE_SHAPE),
    result_wrapper: Some("CreateSAMLProviderResult"),
};
static CREATE_SERVICE_LINKED_ROLE_OPERATION: Operation = Operation {
    name: "CreateServiceLinkedRole",
    action: "iam:CreateServiceLinkedRole",
    method: "POST",
    path: "/",
    input: Some(&CREATE_SERVICE_LINKED_ROLE_REQUEST_SHAPE),
    output: Some(&CREATE_SERVICE_LINKED_ROLE_RESPONSE_SHAPE),
    result_wrapper: Some("CreateServiceLinkedRoleResult"),
};
static CREATE_SERVICE_SPECIFIC_CREDENTIAL_OPERATION: Operation = Operation {
    name: "CreateServiceSpecificCredential",
    action: "iam:CreateServiceSpecificCredential",
    method: "POST",
    path: "/",
    input: Some(&CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_SHAPE),
    output: Some(&CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_SHAPE),
    result_wrapper: Some("CreateServiceSpecificCredentialResult"),
};
static CREATE_USER_OPERATION: Operation = Operation {
    name: "CreateUser",
    action: "iam:CreateUser",
    method: "POST",
    path: "/",
    input: Some(&CREATE_USER_REQUEST_SHAPE),
    output: Some(&CREATE_USER_RESPONSE_SHAPE),
    result_wrapper: Some("CreateUserResult"),
};
static CREATE_VIRTUAL_MFA_DEVICE_OPERATION: Operation = Operation {
    name: "CreateVirtualMFADevice",
    action: "iam:CreateVirtualMFADevice",
    method: "POST",
    path: "/",
    input: Some(&CREATE_VIRTUAL_MFA_DEVICE_REQUEST_SHAPE),
    output: Some(&CREATE_VIRTUAL_MFA_DEVICE_RESPONSE_SHAPE),
    result_wrapper: Some("CreateVirtualMFADeviceResult"),
};
static DEACTIVATE_MFA_DEVICE_OPERATION: Operation = Operation {
    name: "DeactivateMFADevice",
    action: "iam:DeactivateMFADevice",
    method: "POST",
    path: "/",
    input: Some(&DEACTIVATE_MFA_DEVICE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_ACCESS_KEY_OPERATION: Operation = Operation {
    name: "DeleteAccessKey",
    action: "iam:DeleteAccessKey",
    method: "POST",
    path: "/",
    input: Some(&DELETE_ACCESS_KEY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_ACCOUNT_ALIAS_OPERATION: Operation = Operation {
    name: "DeleteAccountAlias",
    action: "iam:DeleteAccountAlias",
    method: "POST",
    path: "/",
    input: Some(&DELETE_ACCOUNT_ALIAS_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_ACCOUNT_PASSWORD_POLICY_OPERATION: Operation = Operation {
    name: "DeleteAccountPasswordPolicy",
    action: "iam:DeleteAccountPasswordPolicy",
    method: "POST",
    path: "/",
    input: None,
    output: None,
    result_wrapper: None,
};
static DELETE_GROUP_OPERATION: Operation = Operation {
    name: "DeleteGroup",
    action: "iam:DeleteGroup",
    method: "POST",
    path: "/",
    input: Some(&DELETE_GROUP_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_GROUP_POLICY_OPERATION: Operation = Operation {
    name: "DeleteGroupPolicy",
    action: "iam:DeleteGroupPolicy",
    method: "POST",
    path: "/",
    input: Some(&DELETE_GROUP_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "DeleteInstanceProfile",
    action: "iam:DeleteInstanceProfile",
    method: "POST",
    path: "/",
    input: Some(&DELETE_INSTANCE_PROFILE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_LOGIN_PROFILE_OPERATION: Operation = Operation {
    name: "DeleteLoginProfile",
    action: "iam:DeleteLoginProfile",
    method: "POST",
    path: "/",
    input: Some(&DELETE_LOGIN_PROFILE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "DeleteOpenIDConnectProvider",
    action: "iam:DeleteOpenIDConnectProvider",
    method: "POST",
    path: "/",
    input: Some(&DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_POLICY_OPERATION: Operation = Operation {
    name: "DeletePolicy",
    action: "iam:DeletePolicy",
    method: "POST",
    path: "/",
    input: Some(&DELETE_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_POLICY_VERSION_OPERATION: Operation = Operation {
    name: "DeletePolicyVersion",
    action: "iam:DeletePolicyVersion",
    method: "POST",
    path: "/",
    input: Some(&DELETE_POLICY_VERSION_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_ROLE_OPERATION: Operation = Operation {
    name: "DeleteRole",
    action: "iam:DeleteRole",
    method: "POST",
    path: "/",
    input: Some(&DELETE_ROLE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_ROLE_PERMISSIONS_BOUNDARY_OPERATION: Operation = Operation {
    name: "DeleteRolePermissionsBoundary",
    action: "iam:DeleteRolePermissionsBoundary",
    method: "POST",
    path: "/",
    input: Some(&DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "DeleteRolePolicy",
    action: "iam:DeleteRolePolicy",
    method: "POST",
    path: "/",
    input: Some(&DELETE_ROLE_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_SAML_PROVIDER_OPERATION: Operation = Operation {
    name: "DeleteSAMLProvider",
    action: "iam:DeleteSAMLProvider",
    method: "POST",
    path: "/",
    input: Some(&DELETE_SAML_PROVIDER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_SSH_PUBLIC_KEY_OPERATION: Operation = Operation {
    name: "DeleteSSHPublicKey",
    action: "iam:DeleteSSHPublicKey",
    method: "POST",
    path: "/",
    input: Some(&DELETE_SSH_PUBLIC_KEY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "DeleteServerCertificate",
    action: "iam:DeleteServerCertificate",
    method: "POST",
    path: "/",
    input: Some(&DELETE_SERVER_CERTIFICATE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_SERVICE_LINKED_ROLE_OPERATION: Operation = Operation {
    name: "DeleteServiceLinkedRole",
    action: "iam:DeleteServiceLinkedRole",
    method: "POST",
    path: "/",
    input: Some(&DELETE_SERVICE_LINKED_ROLE_REQUEST_SHAPE),
    output: Some(&DELETE_SERVICE_LINKED_ROLE_RESPONSE_SHAPE),
    result_wrapper: Some("DeleteServiceLinkedRoleResult"),
};
static DELETE_SERVICE_SPECIFIC_CREDENTIAL_OPERATION: Operation = Operation {
    name: "DeleteServiceSpecificCredential",
    action: "iam:DeleteServiceSpecificCredential",
    method: "POST",
    path: "/",
    input: Some(&DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_SIGNING_CERTIFICATE_OPERATION: Operation = Operation {
    name: "DeleteSigningCertificate",
    action: "iam:DeleteSigningCertificate",
    method: "POST",
    path: "/",
    input: Some(&DELETE_SIGNING_CERTIFICATE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_USER_OPERATION: Operation = Operation {
    name: "DeleteUser",
    action: "iam:DeleteUser",
    method: "POST",
    path: "/",
    input: Some(&DELETE_USER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_USER_PERMISSIONS_BOUNDARY_OPERATION: Operation = Operation {
    name: "DeleteUserPermissionsBoundary",
    action: "iam:DeleteUserPermissionsBoundary",
    method: "POST",
    path: "/",
    input: Some(&DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_USER_POLICY_OPERATION: Operation = Operation {
    name: "DeleteUserPolicy",
    action: "iam:DeleteUserPolicy",
    method: "POST",
    path: "/",
    input: Some(&DELETE_USER_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_VIRTUAL_MFA_DEVICE_OPERATION: Operation = Operation {
    name: "DeleteVirtualMFADevice",
    action: "iam:DeleteVirtualMFADevice",
    method: "POST",
    path: "/",
    input: Some(&DELETE_VIRTUAL_MFA_DEVICE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DETACH_GROUP_POLICY_OPERATION: Operation = Operation {
    name: "DetachGroupPolicy",
    action: "iam:DetachGroupPolicy",
    method: "POST",
    path: "/",
    input: Some(&DETACH_GROUP_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DETACH_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "DetachRolePolicy",
    action: "iam:DetachRolePolicy",
    method: "POST",
    path: "/",
    input: Some(&DETACH_ROLE_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DETACH_USER_POLICY_OPERATION: Operation = Operation {
    name: "DetachUserPolicy",
    action: "iam:DetachUserPolicy",
    method: "POST",
    path: "/",
    input: Some(&DETACH_USER_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static ENABLE_MFA_DEVICE_OPERATION: Operation = Operation {
    name: "EnableMFADevice",
    action: "iam:EnableMFADevice",
    method: "POST",
    path: "/",
    input: Some(&ENABLE_MFA_DEVICE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static GENERATE_CREDENTIAL_REPORT_OPERATION: Operation = Operation {
    name: "GenerateCredentialReport",
    action: "iam:GenerateCredentialReport",
    method: "POST",
    path: "/",
    input: None,
    output: Some(&GENERATE_CREDENTIAL_REPORT_RESPONSE_SHAPE),
    result_wrapper: Some("GenerateCredentialReportResult"),
};
static GET_ACCESS_KEY_LAST_USED_OPERATION: Operation = Operation {
    name: "GetAccessKeyLastUsed",
    action: "iam:GetAccessKeyLastUsed",
    method: "POST",
    path: "/",
    input: Some(&GET_ACCESS_KEY_LAST_USED_REQUEST_SHAPE),
    output: Some(&GET_ACCESS_KEY_LAST_USED_RESPONSE_SHAPE),
    result_wrapper: Some("GetAccessKeyLastUsedResult"),
};
static GET_ACCOUNT_AUTHORIZATION_DETAILS_OPERATION: Operation = Operation {
    name: "GetAccountAuthorizationDetails",
    action: "iam:GetAccountAuthorizationDetails",
    method: "POST",
    path: "/",
    input: Some(&GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_SHAPE),
    output: Some(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_SHAPE),
    result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
};
static GET_ACCOUNT_PASSWORD_POLICY_OPERATION: Operation = Operation {
    name: "GetAccountPasswordPolicy",
    action: "iam:GetAccountPasswordPolicy",
    method: "POST",
    path: "/",
    input: None,
    output: Some(&GET_ACCOUNT_PASSWORD_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("GetAccountPasswordPolicyResult"),
};
static GET_ACCOUNT_SUMMARY_OPERATION: Operation = Operation {
    name: "GetAccountSummary",
    action: "iam:GetAccountSummary",
    method: "POST",
    path: "/",
    input: None,
    output: Some(&GET_ACCOUNT_SUMMARY_RESPONSE_SHAPE),
    result_wrapper: Some("GetAccountSummaryResult"),
};
static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_OPERATION: Operation = Operation {
    name: "GetContextKeysForCustomPolicy",
    action: "iam:GetContextKeysForCustomPolicy",
    method: "POST",
    path: "/",
    input: Some(&GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_SHAPE),
    output: Some(&GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
};
static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_OPERATION: Operation = Operation {
    name: "GetContextKeysForPrincipalPolicy",
    action: "iam:GetContextKeysForPrincipalPolicy",
    method: "POST",
    path: "/",
    input: Some(&GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_SHAPE),
    output: Some(&GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
};
static GET_CREDENTIAL_REPORT_OPERATION: Operation = Operation {
    name: "GetCredentialReport",
    action: "iam:GetCredentialReport",
    method: "POST",
    path: "/",
    input: None,
    output: Some(&GET_CREDENTIAL_REPORT_RESPONSE_SHAPE),
    result_wrapper: Some("GetCredentialReportResult"),
};
static GET_GROUP_OPERATION: Operation = Operation {
    name: "GetGroup",
    action: "iam:GetGroup",
    method: "POST",
    path: "/",
    input: Some(&GET_GROUP_REQUEST_SHAPE),
    output: Some(&GET_GROUP_RESPONSE_SHAPE),
    result_wrapper: Some("GetGroupResult"),
};
static GET_GROUP_POLICY_OPERATION: Operation = Operation {
    name: "GetGroupPolicy",
    action: "iam:GetGroupPolicy",
    method: "POST",
    path: "/",
    input: Some(&GET_GROUP_POLICY_REQUEST_SHAPE),
    output: Some(&GET_GROUP_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("GetGroupPolicyResult"),
};
static GET_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "GetInstanceProfile",
    action: "iam:GetInstanceProfile",
    method: "POST",
    path: "/",
    input: Some(&GET_INSTANCE_PROFILE_REQUEST_SHAPE),
    output: Some(&GET_INSTANCE_PROFILE_RESPONSE_SHAPE),
    result_wrapper: Some("GetInstanceProfileResult"),
};
static GET_LOGIN_PROFILE_OPERATION: Operation = Operation {
    name: "GetLoginProfile",
    action: "iam:GetLoginProfile",
    method: "POST",
    path: "/",
    input: Some(&GET_LOGIN_PROFILE_REQUEST_SHAPE),
    output: Some(&GET_LOGIN_PROFILE_RESPONSE_SHAPE),
    result_wrapper: Some("GetLoginProfileResult"),
};
static GET_MFA_DEVICE_OPERATION: Operation = Operation {
    name: "GetMFADevice",
    action: "iam:GetMFADevice",
    method: "POST",
    path: "/",
    input: Some(&GET_MFA_DEVICE_REQUEST_SHAPE),
    output: Some(&GET_MFA_DEVICE_RESPONSE_SHAPE),
    result_wrapper: Some("GetMFADeviceResult"),
};
static GET_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "GetOpenIDConnectProvider",
    action: "iam:GetOpenIDConnectProvider",
    method: "POST",
    path: "/",
    input: Some(&GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE),
    output: Some(&GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_SHAPE),
    result_wrapper: Some("GetOpenIDConnectProviderResult"),
};
static GET_POLICY_OPERATION: Operation = Operation {
    name: "GetPolicy",
    action: "iam:GetPolicy",
    method: "POST",
    path: "/",
    input: Some(&GET_POLICY_REQUEST_SHAPE),
    output: Some(&GET_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("GetPolicyResult"),
};
static GET_POLICY_VERSION_OPERATION: Operation = Operation {
    name: "GetPolicyVersion",
    action: "iam:GetPolicyVersion",
    method: "POST",
    path: "/",
    input: Some(&GET_POLICY_VERSION_REQUEST_SHAPE),
    output: Some(&GET_POLICY_VERSION_RESPONSE_SHAPE),
    result_wrapper: Some("GetPolicyVersionResult"),
};
static GET_ROLE_OPERATION: Operation = Operation {
    name: "GetRole",
    action: "iam:GetRole",
    method: "POST",
    path: "/",
    input: Some(&GET_ROLE_REQUEST_SHAPE),
    output: Some(&GET_ROLE_RESPONSE_SHAPE),
    result_wrapper: Some("GetRoleResult"),
};
static GET_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "GetRolePolicy",
    action: "iam:GetRolePolicy",
    method: "POST",
    path: "/",
    input: Some(&GET_ROLE_POLICY_REQUEST_SHAPE),
    output: Some(&GET_ROLE_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("GetRolePolicyResult"),
};
static GET_SAML_PROVIDER_OPERATION: Operation = Operation {
    name: "GetSAMLProvider",
    action: "iam:GetSAMLProvider",
    method: "POST",
    path: "/",
    input: Some(&GET_SAML_PROVIDER_REQUEST_SHAPE),
    output: Some(&GET_SAML_PROVIDER_RESPONSE_SHAPE),
    result_wrapper: Some("GetSAMLProviderResult"),
};
static GET_SSH_PUBLIC_KEY_OPERATION: Operation = Operation {
    name: "GetSSHPublicKey",
    action: "iam:GetSSHPublicKey",
    method: "POST",
    path: "/",
    input: Some(&GET_SSH_PUBLIC_KEY_REQUEST_SHAPE),
    output: Some(&GET_SSH_PUBLIC_KEY_RESPONSE_SHAPE),
    result_wrapper: Some("GetSSHPublicKeyResult"),
};
static GET_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "GetServerCertificate",
    action: "iam:GetServerCertificate",
    method: "POST",
    path: "/",
    input: Some(&GET_SERVER_CERTIFICATE_REQUEST_SHAPE),
    output: Some(&GET_SERVER_CERTIFICATE_RESPONSE_SHAPE),
    result_wrapper: Some("GetServerCertificateResult"),
};
static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_OPERATION: Operation = Operation {
    name: "GetServiceLinkedRoleDeletionStatus",
    action: "iam:GetServiceLinkedRoleDeletionStatus",
    method: "POST",
    path: "/",
    input: Some(&GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_SHAPE),
    output: Some(&GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_SHAPE),
    result_wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"),
};
static GET_USER_OPERATION: Operation = Operation {
    name: "GetUser",
    action: "iam:GetUser",
    method: "POST",
    path: "/",
    input: Some(&GET_USER_REQUEST_SHAPE),
    output: Some(&GET_USER_RESPONSE_SHAPE),
    result_wrapper: Some("GetUserResult"),
};
static GET_USER_POLICY_OPERATION: Operation = Operation {
    name: "GetUserPolicy",
    action: "iam:GetUserPolicy",
    method: "POST",
    path: "/",
    input: Some(&GET_USER_POLICY_REQUEST_SHAPE),
    output: Some(&GET_USER_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("GetUserPolicyResult"),
};
static LIST_ACCESS_KEYS_OPERATION: Operation = Operation {
    name: "ListAccessKeys",
    action: "iam:ListAccessKeys",
    method: "POST",
    path: "/",
    input: Some(&LIST_ACCESS_KEYS_REQUEST_SHAPE),
    output: Some(&LIST_ACCESS_KEYS_RESPONSE_SHAPE),
    result_wrapper: Some("ListAccessKeysResult"),
};
static LIST_ACCOUNT_ALIASES_OPERATION: Operation = Operation {
    name: "ListAccountAliases",
    action: "iam:ListAccountAliases",
    method: "POST",
    path: "/",
    input: Some(&LIST_ACCOUNT_ALIASES_REQUEST_SHAPE),
    output: Some(&LIST_ACCOUNT_ALIASES_RESPONSE_SHAPE),
    result_wrapper: Some("ListAccountAliasesResult"),
};
static LIST_ATTACHED_GROUP_POLICIES_OPERATION: Operation = Operation {
    name: "ListAttachedGroupPolicies",
    action: "iam:ListAttachedGroupPolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_ATTACHED_GROUP_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_ATTACHED_GROUP_POLICIES_RESPONSE_SHAPE),
    result_wrapper: Some("ListAttachedGroupPoliciesResult"),
};
static LIST_ATTACHED_ROLE_POLICIES_OPERATION: Operation = Operation {
    name: "ListAttachedRolePolicies",
    action: "iam:ListAttachedRolePolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_ATTACHED_ROLE_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_ATTACHED_ROLE_POLICIES_RESPONSE_SHAPE),
    result_wrapper: Some("ListAttachedRolePoliciesResult"),
};
static LIST_ATTACHED_USER_POLICIES_OPERATION: Operation = Operation {
    name: "ListAttachedUserPolicies",
    action: "iam:ListAttachedUserPolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_ATTACHED_USER_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_ATTACHED_USER_POLICIES_RESPONSE_SHAPE),
    result_wrapper: Some("ListAttachedUserPoliciesResult"),
};
static LIST_ENTITIES_FOR_POLICY_OPERATION: Operation = Operation {
    name: "ListEntitiesForPolicy",
    action: "iam:ListEntitiesForPolicy",
    method: "POST",
    path: "/",
    input: Some(&LIST_ENTITIES_FOR_POLICY_REQUEST_SHAPE),
    output: Some(&LIST_ENTITIES_FOR_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("ListEntitiesForPolicyResult"),
};
static LIST_GROUP_POLICIES_OPERATION: Operation = Operation {
    name: "ListGroupPolicies",
    action: "iam:ListGroupPolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_GROUP_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_GROUP_POLICIES_RESPONSE_SHAPE),
    result_wrapper: Some("ListGroupPoliciesResult"),
};
static LIST_GROUPS_OPERATION: Operation = Operation {
    name: "ListGroups",
    action: "iam:ListGroups",
    method: "POST",
    path: "/",
    input: Some(&LIST_GROUPS_REQUEST_SHAPE),
    output: Some(&LIST_GROUPS_RESPONSE_SHAPE),
    result_wrapper: Some("ListGroupsResult"),
};
static LIST_GROUPS_FOR_USER_OPERATION: Operation = Operation {
    name: "ListGroupsForUser",
    action: "iam:ListGroupsForUser",
    method: "POST",
    path: "/",
    input: Some(&LIST_GROUPS_FOR_USER_REQUEST_SHAPE),
    output: Some(&LIST_GROUPS_FOR_USER_RESPONSE_SHAPE),
    result_wrapper: Some("ListGroupsForUserResult"),
};
static LIST_INSTANCE_PROFILE_TAGS_OPERATION: Operation = Operation {
    name: "ListInstanceProfileTags",
    action: "iam:ListInstanceProfileTags",
    method: "POST",
    path: "/",
    input: Some(&LIST_INSTANCE_PROFILE_TAGS_REQUEST_SHAPE),
    output: Some(&LIST_INSTANCE_PROFILE_TAGS_RESPONSE_SHAPE),
    result_wrapper: Some("ListInstanceProfileTagsResult"),
};
static LIST_INSTANCE_PROFILES_OPERATION: Operation = Operation {
    name: "ListInstanceProfiles",
    action: "iam:ListInstanceProfiles",
    method: "POST",
    path: "/",
    input: Some(&LIST_INSTANCE_PROFILES_REQUEST_SHAPE),
    output: Some(&LIST_INSTANCE_PROFILES_RESPONSE_SHAPE),
    result_wrapper: Some("ListInstanceProfilesResult"),
};
static LIST_INSTANCE_PROFILES_FOR_ROLE_OPERATION: Operation = Operation {
    name: "ListInstanceProfilesForRole",
    action: "iam:ListInstanceProfilesForRole",
    method: "POST",
    path: "/",
    input: Some(&LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_SHAPE),
    output: Some(&LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_SHAPE),
    result_wrapper: Some("ListInstanceProfilesForRoleResult"),
};
static LIST_MFA_DEVICE_TAGS_OPERATION: Operation = Operation {
    name: "ListMFADeviceTags",
    action: "iam:ListMFADeviceTags",
    method: "POST",
    path: "/",
    input: Some(&LIST_MFA_DEVICE_TAGS_REQUEST_SHAPE),
    output: Some(&LIST_MFA_DEVICE_TAGS_RESPONSE_SHAPE),
    result_wrapper: Some("ListMFADeviceTagsResult"),
};
static LIST_MFA_DEVICES_OPERATION: Operation = Operation {
    name: "ListMFADevices",
    action: "iam:ListMFADevices",
    method: "POST",
    path: "/",
    input: Some(&LIST_MFA_DEVICES_REQUEST_SHAPE),
    output: Some(&LIST_MFA_DEVICES_RESPONSE_SHAPE),
    result_wrapper: Some("ListMFADevicesResult"),
};
static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_OPERATION: Operation = Operation {
    name: "ListOpenIDConnectProviderTags",
    action: "iam:ListOpenIDConnectProviderTags",
    method: "POST",
    path: "/",
    input: Some(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_SHAPE),
    output: Some(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_SHAPE),
    result_wrapper: Some("ListOpenIDConnectProviderTagsResult"),
};
static LIST_OPEN_ID_CONNECT_PROVIDERS_OPERATION: Operation = Operation {
    name: "ListOpenIDConnectProviders",
    action: "iam:ListOpenIDConnectProviders",
    method: "POST",
    path: "/",
    input: Some(&LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST_SHAPE),
    output: Some(&LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_SHAPE),
    result_wrapper: Some("ListOpenIDConnectProvidersResult"),
};
static LIST_POLICIES_OPERATION: Operation = Operation {
    name: "ListPolicies",
    action: "iam:ListPolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_POLICIES_RESPONSE_SHAPE),
    result_wrapper: Some("ListPoliciesResult"),
};
static LIST_POLICY_TAGS_OPERATION: Operation = Operation {
    name: "ListPolicyTags",
    action: "iam:ListPolicyTags",
    method: "POST",
    path: "/",
    input: Some(&LIST_POLICY_TAGS_REQUEST_SHAPE),
    output: Some(&LIST_POLICY_TAGS_RESPONSE_SHAPE),
    result_wrapper: Some("ListPolicyTagsResult"),
};
static LIST_POLICY_VERSIONS_OPERATION: Operation = Operation {
    name: "ListPolicyVersions",
    action: "iam:ListPolicyVersions",
    method: "POST",
    path: "/",
    input: Some(&LIST_POLICY_VERSIONS_REQUEST_SHAPE),
    output: Some(&LIST_POLICY_VERSIONS_RESPONSE_SHAPE),
    result_wrapper: Some("ListPolicyVersionsResult"),
};
static LIST_ROLE_POLICIES_OPERATION: Operation = Operation {
    name: "ListRolePolicies",
    action: "iam:ListRolePolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_ROLE_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_ROLE_POLICIES_RESPONSE_SHAPE),
    result_wrapper: Some("ListRolePoliciesResult"),
};
static LIST_ROLE_TAGS_OPERATION: Operation = Operation {
    name: "ListRoleTags",
    action: "iam:ListRoleTags",
    method: "POST",
    path: "/",
    input: Some(&LIST_ROLE_TAGS_REQUEST_SHAPE),
    output: Some(&LIST_ROLE_TAGS_RESPONSE_SHAPE),
    result_wrapper: Some("ListRoleTagsResult"),
};
static LIST_ROLES_OPERATION: Operation = Operation {
    name: "ListRoles",
    action: "iam:ListRoles",
    method: "POST",
    path: "/",
    input: Some(&LIST_ROLES_REQUEST_SHAPE),
    output: Some(&LIST_ROLES_RESPONSE_SHAPE),
    result_wrapper: Some("ListRolesResult"),
};
static LIST_SAML_PROVIDER_TAGS_OPERATION: Operation = Operation {
    name: "ListSAMLProviderTags",
    action: "iam:ListSAMLProviderTags",
    method: "POST",
    path: "/",
    input: Some(&LIST_SAML_PROVIDER_TAGS_REQUEST_SHAPE),
    output: Some(&LIST_SAML_PROVIDER_TAGS_RESPONSE_SHAPE),
    result_wrapper: Some("ListSAMLProviderTagsResult"),
};
static LIST_SAML_PROVIDERS_OPERATION: Operation = Operation {
    name: "ListSAMLProviders",
    action: "iam:ListSAMLProviders",
    method: "POST",
    path: "/",
    input: Some(&LIST_SAML_PROVIDERS_REQUEST_SHAPE),
    output: Some(&LIST_SAML_PROVIDERS_RESPONSE_SHAPE),
    result_wrapper: Some("ListSAMLProvidersResult"),
};
static LIST_SSH_PUBLIC_KEYS_OPERATION: Operation = Operation {
    name: "ListSSHPublicKeys",
    action: "iam:ListSSHPublicKeys",
    method: "POST",
    path: "/",
    input: Some(&LIST_SSH_PUBLIC_KEYS_REQUEST_SHAPE),
    output: Some(&LIST_SSH_PUBLIC_KEYS_RESPONSE_SHAPE),
    result_wrapper: Some("ListSSHPublicKeysResult"),
};
static LIST_SERVER_CERTIFICATE_TAGS_OPERATION: Operation = Operation {
    name: "ListServerCertificateTags",
    action: "iam:ListServerCertificateTags",
    method: "POST",
    path: "/",
    input: Some(&LIST_SERVER_CERTIFICATE_TAGS_REQUEST_SHAPE),
    output: Some(&LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_SHAPE),
    result_wrapper: Some("ListServerCertificateTagsResult"),
};
static LIST_SERVER_CERTIFICATES_OPERATION: Operation = Operation {
    name: "ListServerCertificates",
    action: "iam:ListServerCertificates",
    method: "POST",
    path: "/",
    input: Some(&LIST_SERVER_CERTIFICATES_REQUEST_SHAPE),
    output: Some(&LIST_SERVER_CERTIFICATES_RESPONSE_SHAPE),
    result_wrapper: Some("ListServerCertificatesResult"),
};
static LIST_SERVICE_SPECIFIC_CREDENTIALS_OPERATION: Operation = Operation {
    name: "ListServiceSpecificCredentials",
    action: "iam:ListServiceSpecificCredentials",
    method: "POST",
    path: "/",
    input: Some(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_SHAPE),
    output: Some(&LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_SHAPE),
    result_wrapper: Some("ListServiceSpecificCredentialsResult"),
};
static LIST_SIGNING_CERTIFICATES_OPERATION: Operation = Operation {
    name: "ListSigningCertificates",
    action: "iam:ListSigningCertificates",
    method: "POST",
    path: "/",
    input: Some(&LIST_SIGNING_CERTIFICATES_REQUEST_SHAPE),
    output: Some(&LIST_SIGNING_CERTIFICATES_RESPONSE_SHAPE),
    result_wrapper: Some("ListSigningCertificatesResult"),
};
static LIST_USER_POLICIES_OPERATION: Operation = Operation {
    name: "ListUserPolicies",
    action: "iam:ListUserPolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_USER_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_USER_POLICIES_RESPONSE_SHAPE),
    result_wrapper: Some("ListUserPoliciesResult"),
};
static LIST_USER_TAGS_OPERATION: Operation = Operation {
    name: "ListUserTags",
    action: "iam:ListUserTags",
    method: "POST",
    path: "/",
    input: Some(&LIST_USER_TAGS_REQUEST_SHAPE),
    output: Some(&LIST_USER_TAGS_RESPONSE_SHAPE),
    result_wrapper: Some("ListUserTagsResult"),
};
static LIST_USERS_OPERATION: Operation = Operation {
    name: "ListUsers",
    action: "iam:ListUsers",
    method: "POST",
    path: "/",
    input: Some(&LIST_USERS_REQUEST_SHAPE),
    output: Some(&LIST_USERS_RESPONSE_SHAPE),
    result_wrapper: Some("ListUsersResult"),
};
static LIST_VIRTUAL_MFA_DEVICES_OPERATION: Operation = Operation {
    name: "ListVirtualMFADevices",
    action: "iam:ListVirtualMFADevices",
    method: "POST",
    path: "/",
    input: Some(&LIST_VIRTUAL_MFA_DEVICES_REQUEST_SHAPE),
    output: Some(&LIST_VIRTUAL_MFA_DEVICES_RESPONSE_SHAPE),
    result_wrapper: Some("ListVirtualMFADevicesResult"),
};
static PUT_GROUP_POLICY_OPERATION: Operation = Operation {
    name: "PutGroupPolicy",
    action: "iam:PutGroupPolicy",
    method: "POST",
    path: "/",
    input: Some(&PUT_GROUP_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static PUT_ROLE_PERMISSIONS_BOUNDARY_OPERATION: Operation = Operation {
    name: "PutRolePermissionsBoundary",
    action: "iam:PutRolePermissionsBoundary",
    method: "POST",
    path: "/",
    input: Some(&PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static PUT_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "PutRolePolicy",
    action: "iam:PutRolePolicy",
    method: "POST",
    path: "/",
    input: Some(&PUT_ROLE_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static PUT_USER_PERMISSIONS_BOUNDARY_OPERATION: Operation = Operation {
    name: "PutUserPermissionsBoundary",
    action: "iam:PutUserPermissionsBoundary",
    method: "POST",
    path: "/",
    input: Some(&PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static PUT_USER_POLICY_OPERATION: Operation = Operation {
    name: "PutUserPolicy",
    action: "iam:PutUserPolicy",
    method: "POST",
    path: "/",
    input: Some(&PUT_USER_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "RemoveClientIDFromOpenIDConnectProvider",
    action: "iam:RemoveClientIDFromOpenIDConnectProvider",
    method: "POST",
    path: "/",
    input: Some(&REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static REMOVE_ROLE_FROM_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "RemoveRoleFromInstanceProfile",
    action: "iam:RemoveRoleFromInstanceProfile",
    method: "POST",
    path: "/",
    input: Some(&REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static REMOVE_USER_FROM_GROUP_OPERATION: Operation = Operation {
    name: "RemoveUserFromGroup",
    action: "iam:RemoveUserFromGroup",
    method: "POST",
    path: "/",
    input: Some(&REMOVE_USER_FROM_GROUP_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static RESET_SERVICE_SPECIFIC_CREDENTIAL_OPERATION: Operation = Operation {
    name: "ResetServiceSpecificCredential",
    action: "iam:ResetServiceSpecificCredential",
    method: "POST",
    path: "/",
    input: Some(&RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_SHAPE),
    output: Some(&RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_SHAPE),
    result_wrapper: Some("ResetServiceSpecificCredentialResult"),
};
static RESYNC_MFA_DEVICE_OPERATION: Operation = Operation {
    name: "ResyncMFADevice",
    action: "iam:ResyncMFADevice",
    method: "POST",
    path: "/",
    input: Some(&RESYNC_MFA_DEVICE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static SET_DEFAULT_POLICY_VERSION_OPERATION: Operation = Operation {
    name: "SetDefaultPolicyVersion",
    action: "iam:SetDefaultPolicyVersion",
    method: "POST",
    path: "/",
    input: Some(&SET_DEFAULT_POLICY_VERSION_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static SIMULATE_CUSTOM_POLICY_OPERATION: Operation = Operation {
    name: "SimulateCustomPolicy",
    action: "iam:SimulateCustomPolicy",
    method: "POST",
    path: "/",
    input: Some(&SIMULATE_CUSTOM_POLICY_REQUEST_SHAPE),
    output: Some(&SIMULATE_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("SimulateCustomPolicyResult"),
};
static SIMULATE_PRINCIPAL_POLICY_OPERATION: Operation = Operation {
    name: "SimulatePrincipalPolicy",
    action: "iam:SimulatePrincipalPolicy",
    method: "POST",
    path: "/",
    input: Some(&SIMULATE_PRINCIPAL_POLICY_REQUEST_SHAPE),
    output: Some(&SIMULATE_POLICY_RESPONSE_SHAPE),
    result_wrapper: Some("SimulatePrincipalPolicyResult"),
};
static TAG_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "TagInstanceProfile",
    action: "iam:TagInstanceProfile",
    method: "POST",
    path: "/",
    input: Some(&TAG_INSTANCE_PROFILE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static TAG_MFA_DEVICE_OPERATION: Operation = Operation {
    name: "TagMFADevice",
    action: "iam:TagMFADevice",
    method: "POST",
    path: "/",
    input: Some(&TAG_MFA_DEVICE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static TAG_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "TagOpenIDConnectProvider",
    action: "iam:TagOpenIDConnectProvider",
    method: "POST",
    path: "/",
    input: Some(&TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static TAG_POLICY_OPERATION: Operation = Operation {
    name: "TagPolicy",
    action: "iam:TagPolicy",
    method: "POST",
    path: "/",
    input: Some(&TAG_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static TAG_ROLE_OPERATION: Operation = Operation {
    name: "TagRole",
    action: "iam:TagRole",
    method: "POST",
    path: "/",
    input: Some(&TAG_ROLE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static TAG_SAML_PROVIDER_OPERATION: Operation = Operation {
    name: "TagSAMLProvider",
    action: "iam:TagSAMLProvider",
    method: "POST",
    path: "/",
    input: Some(&TAG_SAML_PROVIDER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static TAG_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "TagServerCertificate",
    action: "iam:TagServerCertificate",
    method: "POST",
    path: "/",
    input: Some(&TAG_SERVER_CERTIFICATE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static TAG_USER_OPERATION: Operation = Operation {
    name: "TagUser",
    action: "iam:TagUser",
    method: "POST",
    path: "/",
    input: Some(&TAG_USER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_INSTANCE_PROFILE_OPERATION: Operation = Operation {
    name: "UntagInstanceProfile",
    action: "iam:UntagInstanceProfile",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_INSTANCE_PROFILE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_MFA_DEVICE_OPERATION: Operation = Operation {
    name: "UntagMFADevice",
    action: "iam:UntagMFADevice",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_MFA_DEVICE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_OPEN_ID_CONNECT_PROVIDER_OPERATION: Operation = Operation {
    name: "UntagOpenIDConnectProvider",
    action: "iam:UntagOpenIDConnectProvider",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_POLICY_OPERATION: Operation = Operation {
    name: "UntagPolicy",
    action: "iam:UntagPolicy",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_ROLE_OPERATION: Operation = Operation {
    name: "UntagRole",
    action: "iam:UntagRole",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_ROLE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_SAML_PROVIDER_OPERATION: Operation = Operation {
    name: "UntagSAMLProvider",
    action: "iam:UntagSAMLProvider",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_SAML_PROVIDER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "UntagServerCertificate",
    action: "iam:UntagServerCertificate",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_SERVER_CERTIFICATE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_USER_OPERATION: Operation = Operation {
    name: "UntagUser",
    action: "iam:UntagUser",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_USER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_ACCESS_KEY_OPERATION: Operation = Operation {
    name: "UpdateAccessKey",
    action: "iam:UpdateAccessKey",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_ACCESS_KEY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_ACCOUNT_PASSWORD_POLICY_OPERATION: Operation = Operation {
    name: "UpdateAccountPasswordPolicy",
    action: "iam:UpdateAccountPasswordPolicy",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_ASSUME_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "UpdateAssumeRolePolicy",
    action: "iam:UpdateAssumeRolePolicy",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_ASSUME_ROLE_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_GROUP_OPERATION: Operation = Operation {
    name: "UpdateGroup",
    action: "iam:UpdateGroup",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_GROUP_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_LOGIN_PROFILE_OPERATION: Operation = Operation {
    name: "UpdateLoginProfile",
    action: "iam:UpdateLoginProfile",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_LOGIN_PROFILE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_OPERATION: Operation = Operation {
    name: "UpdateOpenIDConnectProviderThumbprint",
    action: "iam:UpdateOpenIDConnectProviderThumbprint",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_ROLE_OPERATION: Operation = Operation {
    name: "UpdateRole",
    action: "iam:UpdateRole",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_ROLE_REQUEST_SHAPE),
    output: Some(&UPDATE_ROLE_RESPONSE_SHAPE),
    result_wrapper: Some("UpdateRoleResult"),
};
static UPDATE_ROLE_DESCRIPTION_OPERATION: Operation = Operation {
    name: "UpdateRoleDescription",
    action: "iam:UpdateRoleDescription",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_ROLE_DESCRIPTION_REQUEST_SHAPE),
    output: Some(&UPDATE_ROLE_DESCRIPTION_RESPONSE_SHAPE),
    result_wrapper: Some("UpdateRoleDescriptionResult"),
};
static UPDATE_SAML_PROVIDER_OPERATION: Operation = Operation {
    name: "UpdateSAMLProvider",
    action: "iam:UpdateSAMLProvider",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_SAML_PROVIDER_REQUEST_SHAPE),
    output: Some(&UPDATE_SAML_PROVIDER_RESPONSE_SHAPE),
    result_wrapper: Some("UpdateSAMLProviderResult"),
};
static UPDATE_SSH_PUBLIC_KEY_OPERATION: Operation = Operation {
    name: "UpdateSSHPublicKey",
    action: "iam:UpdateSSHPublicKey",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_SSH_PUBLIC_KEY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "UpdateServerCertificate",
    action: "iam:UpdateServerCertificate",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_SERVER_CERTIFICATE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OPERATION: Operation = Operation {
    name: "UpdateServiceSpecificCredential",
    action: "iam:UpdateServiceSpecificCredential",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_SIGNING_CERTIFICATE_OPERATION: Operation = Operation {
    name: "UpdateSigningCertificate",
    action: "iam:UpdateSigningCertificate",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_SIGNING_CERTIFICATE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_USER_OPERATION: Operation = Operation {
    name: "UpdateUser",
    action: "iam:UpdateUser",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_USER_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPLOAD_SSH_PUBLIC_KEY_OPERATION: Operation = Operation {
    name: "UploadSSHPublicKey",
    action: "iam:UploadSSHPublicKey",
    method: "POST",
    path: "/",
    input: Some(&UPLOAD_SSH_PUBLIC_KEY_REQUEST_SHAPE),
    output: Some(&UPLOAD_SSH_PUBLIC_KEY_RESPONSE_SHAPE),
    result_wrapper: Some("UploadSSHPublicKeyResult"),
};
static UPLOAD_SERVER_CERTIFICATE_OPERATION: Operation = Operation {
    name: "UploadServerCertificate",
    action: "iam:UploadServerCertificate",
    method: "POST",
    path: "/",
    input: Some(&UPLOAD_SERVER_CERTIFICATE_REQUEST_SHAPE),
    output: Some(&UPLOAD_SERVER_CERTIFICATE_RESPONSE_SHAPE),
    result_wrapper: Some("UploadServerCertificateResult"),
};
static UPLOAD_SIGNING_CERTIFICATE_OPERATION: Operation = Operation {
    name: "UploadSigningCertificate",
    action: "iam:UploadSigningCertificate",
    method: "POST",
    path: "/",
    input: Some(&UPLOAD_SIGNING_CERTIFICATE_REQUEST_SHAPE),
    output: Some(&UPLOAD_SIGNING_CERTIFICATE_RESPONSE_SHAPE),
    result_wrapper: Some("UploadSigningCertificateResult"),
};

/// What a server of iam does: one method an operation. Input arrives validated.
pub trait Iam: Send + Sync {
    /// Who calls.
    type Caller: Send + Sync;

    fn add_client_id_to_open_id_connect_provider(
        &self,
        caller: &Self::Caller,
        input: AddClientIDToOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn add_role_to_instance_profile(
        &self,
        caller: &Self::Caller,
        input: AddRoleToInstanceProfileRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn add_user_to_group(
        &self,
        caller: &Self::Caller,
        input: AddUserToGroupRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn attach_group_policy(
        &self,
        caller: &Self::Caller,
        input: AttachGroupPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn attach_role_policy(
        &self,
        caller: &Self::Caller,
        input: AttachRolePolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn attach_user_policy(
        &self,
        caller: &Self::Caller,
        input: AttachUserPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn change_password(
        &self,
        caller: &Self::Caller,
        input: ChangePasswordRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn create_access_key(
        &self,
        caller: &Self::Caller,
        input: CreateAccessKeyRequest,
    ) -> impl Future<Output = Result<CreateAccessKeyResponse, Fault>> + Send;
    fn create_account_alias(
        &self,
        caller: &Self::Caller,
        input: CreateAccountAliasRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn create_group(
        &self,
        caller: &Self::Caller,
        input: CreateGroupRequest,
    ) -> impl Future<Output = Result<CreateGroupResponse, Fault>> + Send;
    fn create_instance_profile(
        &self,
        caller: &Self::Caller,
        input: CreateInstanceProfileRequest,
    ) -> impl Future<Output = Result<CreateInstanceProfileResponse, Fault>> + Send;
    fn create_login_profile(
        &self,
        caller: &Self::Caller,
        input: CreateLoginProfileRequest,
    ) -> impl Future<Output = Result<CreateLoginProfileResponse, Fault>> + Send;
    fn create_open_id_connect_provider(
        &self,
        caller: &Self::Caller,
        input: CreateOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<CreateOpenIDConnectProviderResponse, Fault>> + Send;
    fn create_policy(
        &self,
        caller: &Self::Caller,
        input: CreatePolicyRequest,
    ) -> impl Future<Output = Result<CreatePolicyResponse, Fault>> + Send;
    fn create_policy_version(
        &self,
        caller: &Self::Caller,
        input: CreatePolicyVersionRequest,
    ) -> impl Future<Output = Result<CreatePolicyVersionResponse, Fault>> + Send;
    fn create_role(
        &self,
        caller: &Self::Caller,
        input: CreateRoleRequest,
    ) -> impl Future<Output = Result<CreateRoleResponse, Fault>> + Send;
    fn create_saml_provider(
        &self,
        caller: &Self::Caller,
        input: CreateSAMLProviderRequest,
    ) -> impl Future<Output = Result<CreateSAMLProviderResponse, Fault>> + Send;
    fn create_service_linked_role(
        &self,
        caller: &Self::Caller,
        input: CreateServiceLinkedRoleRequest,
    ) -> impl Future<Output = Result<CreateServiceLinkedRoleResponse, Fault>> + Send;
    fn create_service_specific_credential(
        &self,
        caller: &Self::Caller,
        input: CreateServiceSpecificCredentialRequest,
    ) -> impl Future<Output = Result<CreateServiceSpecificCredentialResponse, Fault>> + Send;
    fn create_user(
        &self,
        caller: &Self::Caller,
        input: CreateUserRequest,
    ) -> impl Future<Output = Result<CreateUserResponse, Fault>> + Send;
    fn create_virtual_mfa_device(
        &self,
        caller: &Self::Caller,
        input: CreateVirtualMFADeviceRequest,
    ) -> impl Future<Output = Result<CreateVirtualMFADeviceResponse, Fault>> + Send;
    fn deactivate_mfa_device(
        &self,
        caller: &Self::Caller,
        input: DeactivateMFADeviceRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_access_key(
        &self,
        caller: &Self::Caller,
        input: DeleteAccessKeyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_account_alias(
        &self,
        caller: &Self::Caller,
        input: DeleteAccountAliasRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_account_password_policy(
        &self,
        caller: &Self::Caller,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_group(
        &self,
        caller: &Self::Caller,
        input: DeleteGroupRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_group_policy(
        &self,
        caller: &Self::Caller,
        input: DeleteGroupPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_instance_profile(
        &self,
        caller: &Self::Caller,
        input: DeleteInstanceProfileRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_login_profile(
        &self,
        caller: &Self::Caller,
        input: DeleteLoginProfileRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_open_id_connect_provider(
        &self,
        caller: &Self::Caller,
        input: DeleteOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_policy(
        &self,
        caller: &Self::Caller,
        input: DeletePolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_policy_version(
        &self,
        caller: &Self::Caller,
        input: DeletePolicyVersionRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_role(
        &self,
        caller: &Self::Caller,
        input: DeleteRoleRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_role_permissions_boundary(
        &self,
        caller: &Self::Caller,
        input: DeleteRolePermissionsBoundaryRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_role_policy(
        &self,
        caller: &Self::Caller,
        input: DeleteRolePolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_saml_provider(
        &self,
        caller: &Self::Caller,
        input: DeleteSAMLProviderRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_ssh_public_key(
        &self,
        caller: &Self::Caller,
        input: DeleteSSHPublicKeyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_server_certificate(
        &self,
        caller: &Self::Caller,
        input: DeleteServerCertificateRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_service_linked_role(
        &self,
        caller: &Self::Caller,
        input: DeleteServiceLinkedRoleRequest,
    ) -> impl Future<Output = Result<DeleteServiceLinkedRoleResponse, Fault>> + Send;
    fn delete_service_specific_credential(
        &self,
        caller: &Self::Caller,
        input: DeleteServiceSpecificCredentialRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_signing_certificate(
        &self,
        caller: &Self::Caller,
        input: DeleteSigningCertificateRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_user(
        &self,
        caller: &Self::Caller,
        input: DeleteUserRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_user_permissions_boundary(
        &self,
        caller: &Self::Caller,
        input: DeleteUserPermissionsBoundaryRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_user_policy(
        &self,
        caller: &Self::Caller,
        input: DeleteUserPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_virtual_mfa_device(
        &self,
        caller: &Self::Caller,
        input: DeleteVirtualMFADeviceRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn detach_group_policy(
        &self,
        caller: &Self::Caller,
        input: DetachGroupPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn detach_role_policy(
        &self,
        caller: &Self::Caller,
        input: DetachRolePolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn detach_user_policy(
        &self,
        caller: &Self::Caller,
        input: DetachUserPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn enable_mfa_device(
        &self,
        caller: &Self::Caller,
        input: EnableMFADeviceRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn generate_credential_report(
        &self,
        caller: &Self::Caller,
    ) -> impl Future<Output = Result<GenerateCredentialReportResponse, Fault>> + Send;
    fn get_access_key_last_used(
        &self,
        caller: &Self::Caller,
        input: GetAccessKeyLastUsedRequest,
    ) -> impl Future<Output = Result<GetAccessKeyLastUsedResponse, Fault>> + Send;
    fn get_account_authorization_details(
        &self,
        caller: &Self::Caller,
        input: GetAccountAuthorizationDetailsRequest,
    ) -> impl Future<Output = Result<GetAccountAuthorizationDetailsResponse, Fault>> + Send;
    fn get_account_password_policy(
        &self,
        caller: &Self::Caller,
    ) -> impl Future<Output = Result<GetAccountPasswordPolicyResponse, Fault>> + Send;
    fn get_account_summary(
        &self,
        caller: &Self::Caller,
    ) -> impl Future<Output = Result<GetAccountSummaryResponse, Fault>> + Send;
    fn get_context_keys_for_custom_policy(
        &self,
        caller: &Self::Caller,
        input: GetContextKeysForCustomPolicyRequest,
    ) -> impl Future<Output = Result<GetContextKeysForPolicyResponse, Fault>> + Send;
    fn get_context_keys_for_principal_policy(
        &self,
        caller: &Self::Caller,
        input: GetContextKeysForPrincipalPolicyRequest,
    ) -> impl Future<Output = Result<GetContextKeysForPolicyResponse, Fault>> + Send;
    fn get_credential_report(
        &self,
        caller: &Self::Caller,
    ) -> impl Future<Output = Result<GetCredentialReportResponse, Fault>> + Send;
    fn get_group(
        &self,
        caller: &Self::Caller,
        input: GetGroupRequest,
    ) -> impl Future<Output = Result<GetGroupResponse, Fault>> + Send;
    fn get_group_policy(
        &self,
        caller: &Self::Caller,
        input: GetGroupPolicyRequest,
    ) -> impl Future<Output = Result<GetGroupPolicyResponse, Fault>> + Send;
    fn get_instance_profile(
        &self,
        caller: &Self::Caller,
        input: GetInstanceProfileRequest,
    ) -> impl Future<Output = Result<GetInstanceProfileResponse, Fault>> + Send;
    fn get_login_profile(
        &self,
        caller: &Self::Caller,
        input: GetLoginProfileRequest,
    ) -> impl Future<Output = Result<GetLoginProfileResponse, Fault>> + Send;
    fn get_mfa_device(
        &self,
        caller: &Self::Caller,
        input: GetMFADeviceRequest,
    ) -> impl Future<Output = Result<GetMFADeviceResponse, Fault>> + Send;
    fn get_open_id_connect_provider(
        &self,
        caller: &Self::Caller,
        input: GetOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<GetOpenIDConnectProviderResponse, Fault>> + Send;
    fn get_policy(
        &self,
        caller: &Self::Caller,
        input: GetPolicyRequest,
    ) -> impl Future<Output = Result<GetPolicyResponse, Fault>> + Send;
    fn get_policy_version(
        &self,
        caller: &Self::Caller,
        input: GetPolicyVersionRequest,
    ) -> impl Future<Output = Result<GetPolicyVersionResponse, Fault>> + Send;
    fn get_role(
        &self,
        caller: &Self::Caller,
        input: GetRoleRequest,
    ) -> impl Future<Output = Result<GetRoleResponse, Fault>> + Send;
    fn get_role_policy(
        &self,
        caller: &Self::Caller,
        input: GetRolePolicyRequest,
    ) -> impl Future<Output = Result<GetRolePolicyResponse, Fault>> + Send;
    fn get_saml_provider(
        &self,
        caller: &Self::Caller,
        input: GetSAMLProviderRequest,
    ) -> impl Future<Output = Result<GetSAMLProviderResponse, Fault>> + Send;
    fn get_ssh_public_key(
        &self,
        caller: &Self::Caller,
        input: GetSSHPublicKeyRequest,
    ) -> impl Future<Output = Result<GetSSHPublicKeyResponse, Fault>> + Send;
    fn get_server_certificate(
        &self,
        caller: &Self::Caller,
        input: GetServerCertificateRequest,
    ) -> impl Future<Output = Result<GetServerCertificateResponse, Fault>> + Send;
    fn get_service_linked_role_deletion_status(
        &self,
        caller: &Self::Caller,
        input: GetServiceLinkedRoleDeletionStatusRequest,
    ) -> impl Future<Output = Result<GetServiceLinkedRoleDeletionStatusResponse, Fault>> + Send;
    fn get_user(
        &self,
        caller: &Self::Caller,
        input: GetUserRequest,
    ) -> impl Future<Output = Result<GetUserResponse, Fault>> + Send;
    fn get_user_policy(
        &self,
        caller: &Self::Caller,
        input: GetUserPolicyRequest,
    ) -> impl Future<Output = Result<GetUserPolicyResponse, Fault>> + Send;
    fn list_access_keys(
        &self,
        caller: &Self::Caller,
        input: ListAccessKeysRequest,
    ) -> impl Future<Output = Result<ListAccessKeysResponse, Fault>> + Send;
    fn list_account_aliases(
        &self,
        caller: &Self::Caller,
        input: ListAccountAliasesRequest,
    ) -> impl Future<Output = Result<ListAccountAliasesResponse, Fault>> + Send;
    fn list_attached_group_policies(
        &self,
        caller: &Self::Caller,
        input: ListAttachedGroupPoliciesRequest,
    ) -> impl Future<Output = Result<ListAttachedGroupPoliciesResponse, Fault>> + Send;
    fn list_attached_role_policies(
        &self,
        caller: &Self::Caller,
        input: ListAttachedRolePoliciesRequest,
    ) -> impl Future<Output = Result<ListAttachedRolePoliciesResponse, Fault>> + Send;
    fn list_attached_user_policies(
        &self,
        caller: &Self::Caller,
        input: ListAttachedUserPoliciesRequest,
    ) -> impl Future<Output = Result<ListAttachedUserPoliciesResponse, Fault>> + Send;
    fn list_entities_for_policy(
        &self,
        caller: &Self::Caller,
        input: ListEntitiesForPolicyRequest,
    ) -> impl Future<Output = Result<ListEntitiesForPolicyResponse, Fault>> + Send;
    fn list_group_policies(
        &self,
        caller: &Self::Caller,
        input: ListGroupPoliciesRequest,
    ) -> impl Future<Output = Result<ListGroupPoliciesResponse, Fault>> + Send;
    fn list_groups(
        &self,
        caller: &Self::Caller,
        input: ListGroupsRequest,
    ) -> impl Future<Output = Result<ListGroupsResponse, Fault>> + Send;
    fn list_groups_for_user(
        &self,
        caller: &Self::Caller,
        input: ListGroupsForUserRequest,
    ) -> impl Future<Output = Result<ListGroupsForUserResponse, Fault>> + Send;
    fn list_instance_profile_tags(
        &self,
        caller: &Self::Caller,
        input: ListInstanceProfileTagsRequest,
    ) -> impl Future<Output = Result<ListInstanceProfileTagsResponse, Fault>> + Send;
    fn list_instance_profiles(
        &self,
        caller: &Self::Caller,
        input: ListInstanceProfilesRequest,
    ) -> impl Future<Output = Result<ListInstanceProfilesResponse, Fault>> + Send;
    fn list_instance_profiles_for_role(
        &self,
        caller: &Self::Caller,
        input: ListInstanceProfilesForRoleRequest,
    ) -> impl Future<Output = Result<ListInstanceProfilesForRoleResponse, Fault>> + Send;
    fn list_mfa_device_tags(
        &self,
        caller: &Self::Caller,
        input: ListMFADeviceTagsRequest,
    ) -> impl Future<Output = Result<ListMFADeviceTagsResponse, Fault>> + Send;
    fn list_mfa_devices(
        &self,
        caller: &Self::Caller,
        input: ListMFADevicesRequest,
    ) -> impl Future<Output = Result<ListMFADevicesResponse, Fault>> + Send;
    fn list_open_id_connect_provider_tags(
        &self,
        caller: &Self::Caller,
        input: ListOpenIDConnectProviderTagsRequest,
    ) -> impl Future<Output = Result<ListOpenIDConnectProviderTagsResponse, Fault>> + Send;
    fn list_open_id_connect_providers(
        &self,
        caller: &Self::Caller,
        input: ListOpenIDConnectProvidersRequest,
    ) -> impl Future<Output = Result<ListOpenIDConnectProvidersResponse, Fault>> + Send;
    fn list_policies(
        &self,
        caller: &Self::Caller,
        input: ListPoliciesRequest,
    ) -> impl Future<Output = Result<ListPoliciesResponse, Fault>> + Send;
    fn list_policy_tags(
        &self,
        caller: &Self::Caller,
        input: ListPolicyTagsRequest,
    ) -> impl Future<Output = Result<ListPolicyTagsResponse, Fault>> + Send;
    fn list_policy_versions(
        &self,
        caller: &Self::Caller,
        input: ListPolicyVersionsRequest,
    ) -> impl Future<Output = Result<ListPolicyVersionsResponse, Fault>> + Send;
    fn list_role_policies(
        &self,
        caller: &Self::Caller,
        input: ListRolePoliciesRequest,
    ) -> impl Future<Output = Result<ListRolePoliciesResponse, Fault>> + Send;
    fn list_role_tags(
        &self,
        caller: &Self::Caller,
        input: ListRoleTagsRequest,
    ) -> impl Future<Output = Result<ListRoleTagsResponse, Fault>> + Send;
    fn list_roles(
        &self,
        caller: &Self::Caller,
        input: ListRolesRequest,
    ) -> impl Future<Output = Result<ListRolesResponse, Fault>> + Send;
    fn list_saml_provider_tags(
        &self,
        caller: &Self::Caller,
        input: ListSAMLProviderTagsRequest,
    ) -> impl Future<Output = Result<ListSAMLProviderTagsResponse, Fault>> + Send;
    fn list_saml_providers(
        &self,
        caller: &Self::Caller,
        input: ListSAMLProvidersRequest,
    ) -> impl Future<Output = Result<ListSAMLProvidersResponse, Fault>> + Send;
    fn list_ssh_public_keys(
        &self,
        caller: &Self::Caller,
        input: ListSSHPublicKeysRequest,
    ) -> impl Future<Output = Result<ListSSHPublicKeysResponse, Fault>> + Send;
    fn list_server_certificate_tags(
        &self,
        caller: &Self::Caller,
        input: ListServerCertificateTagsRequest,
    ) -> impl Future<Output = Result<ListServerCertificateTagsResponse, Fault>> + Send;
    fn list_server_certificates(
        &self,
        caller: &Self::Caller,
        input: ListServerCertificatesRequest,
    ) -> impl Future<Output = Result<ListServerCertificatesResponse, Fault>> + Send;
    fn list_service_specific_credentials(
        &self,
        caller: &Self::Caller,
        input: ListServiceSpecificCredentialsRequest,
    ) -> impl Future<Output = Result<ListServiceSpecificCredentialsResponse, Fault>> + Send;
    fn list_signing_certificates(
        &self,
        caller: &Self::Caller,
        input: ListSigningCertificatesRequest,
    ) -> impl Future<Output = Result<ListSigningCertificatesResponse, Fault>> + Send;
    fn list_user_policies(
        &self,
        caller: &Self::Caller,
        input: ListUserPoliciesRequest,
    ) -> impl Future<Output = Result<ListUserPoliciesResponse, Fault>> + Send;
    fn list_user_tags(
        &self,
        caller: &Self::Caller,
        input: ListUserTagsRequest,
    ) -> impl Future<Output = Result<ListUserTagsResponse, Fault>> + Send;
    fn list_users(
        &self,
        caller: &Self::Caller,
        input: ListUsersRequest,
    ) -> impl Future<Output = Result<ListUsersResponse, Fault>> + Send;
    fn list_virtual_mfa_devices(
        &self,
        caller: &Self::Caller,
        input: ListVirtualMFADevicesRequest,
    ) -> impl Future<Output = Result<ListVirtualMFADevicesResponse, Fault>> + Send;
    fn put_group_policy(
        &self,
        caller: &Self::Caller,
        input: PutGroupPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn put_role_permissions_boundary(
        &self,
        caller: &Self::Caller,
        input: PutRolePermissionsBoundaryRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn put_role_policy(
        &self,
        caller: &Self::Caller,
        input: PutRolePolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn put_user_permissions_boundary(
        &self,
        caller: &Self::Caller,
        input: PutUserPermissionsBoundaryRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn put_user_policy(
        &self,
        caller: &Self::Caller,
        input: PutUserPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn remove_client_id_from_open_id_connect_provider(
        &self,
        caller: &Self::Caller,
        input: RemoveClientIDFromOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn remove_role_from_instance_profile(
        &self,
        caller: &Self::Caller,
        input: RemoveRoleFromInstanceProfileRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn remove_user_from_group(
        &self,
        caller: &Self::Caller,
        input: RemoveUserFromGroupRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn reset_service_specific_credential(
        &self,
        caller: &Self::Caller,
        input: ResetServiceSpecificCredentialRequest,
    ) -> impl Future<Output = Result<ResetServiceSpecificCredentialResponse, Fault>> + Send;
    fn resync_mfa_device(
        &self,
        caller: &Self::Caller,
        input: ResyncMFADeviceRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn set_default_policy_version(
        &self,
        caller: &Self::Caller,
        input: SetDefaultPolicyVersionRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn simulate_custom_policy(
        &self,
        caller: &Self::Caller,
        input: SimulateCustomPolicyRequest,
    ) -> impl Future<Output = Result<SimulatePolicyResponse, Fault>> + Send;
    fn simulate_principal_policy(
        &self,
        caller: &Self::Caller,
        input: SimulatePrincipalPolicyRequest,
    ) -> impl Future<Output = Result<SimulatePolicyResponse, Fault>> + Send;
    fn tag_instance_profile(
        &self,
        caller: &Self::Caller,
        input: TagInstanceProfileRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn tag_mfa_device(
        &self,
        caller: &Self::Caller,
        input: TagMFADeviceRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn tag_open_id_connect_provider(
        &self,
        caller: &Self::Caller,
        input: TagOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn tag_policy(
        &self,
        caller: &Self::Caller,
        input: TagPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn tag_role(
        &self,
        caller: &Self::Caller,
        input: TagRoleRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn tag_saml_provider(
        &self,
        caller: &Self::Caller,
        input: TagSAMLProviderRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn tag_server_certificate(
        &self,
        caller: &Self::Caller,
        input: TagServerCertificateRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn tag_user(
        &self,
        caller: &Self::Caller,
        input: TagUserRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn untag_instance_profile(
        &self,
        caller: &Self::Caller,
        input: UntagInstanceProfileRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn untag_mfa_device(
        &self,
        caller: &Self::Caller,
        input: UntagMFADeviceRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn untag_open_id_connect_provider(
        &self,
        caller: &Self::Caller,
        input: UntagOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn untag_policy(
        &self,
        caller: &Self::Caller,
        input: UntagPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn untag_role(
        &self,
        caller: &Self::Caller,
        input: UntagRoleRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn untag_saml_provider(
        &self,
        caller: &Self::Caller,
        input: UntagSAMLProviderRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn untag_server_certificate(
        &self,
        caller: &Self::Caller,
        input: UntagServerCertificateRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn untag_user(
        &self,
        caller: &Self::Caller,
        input: UntagUserRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_access_key(
        &self,
        caller: &Self::Caller,
        input: UpdateAccessKeyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_account_password_policy(
        &self,
        caller: &Self::Caller,
        input: UpdateAccountPasswordPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_assume_role_policy(
        &self,
        caller: &Self::Caller,
        input: UpdateAssumeRolePolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_group(
        &self,
        caller: &Self::Caller,
        input: UpdateGroupRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_login_profile(
        &self,
        caller: &Self::Caller,
        input: UpdateLoginProfileRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_open_id_connect_provider_thumbprint(
        &self,
        caller: &Self::Caller,
        input: UpdateOpenIDConnectProviderThumbprintRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_role(
        &self,
        caller: &Self::Caller,
        input: UpdateRoleRequest,
    ) -> impl Future<Output = Result<UpdateRoleResponse, Fault>> + Send;
    fn update_role_description(
        &self,
        caller: &Self::Caller,
        input: UpdateRoleDescriptionRequest,
    ) -> impl Future<Output = Result<UpdateRoleDescriptionResponse, Fault>> + Send;
    fn update_saml_provider(
        &self,
        caller: &Self::Caller,
        input: UpdateSAMLProviderRequest,
    ) -> impl Future<Output = Result<UpdateSAMLProviderResponse, Fault>> + Send;
    fn update_ssh_public_key(
        &self,
        caller: &Self::Caller,
        input: UpdateSSHPublicKeyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_server_certificate(
        &self,
        caller: &Self::Caller,
        input: UpdateServerCertificateRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_service_specific_credential(
        &self,
        caller: &Self::Caller,
        input: UpdateServiceSpecificCredentialRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_signing_certificate(
        &self,
        caller: &Self::Caller,
        input: UpdateSigningCertificateRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_user(
        &self,
        caller: &Self::Caller,
        input: UpdateUserRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn upload_ssh_public_key(
        &self,
        caller: &Self::Caller,
        input: UploadSSHPublicKeyRequest,
    ) -> impl Future<Output = Result<UploadSSHPublicKeyResponse, Fault>> + Send;
    fn upload_server_certificate(
        &self,
        caller: &Self::Caller,
        input: UploadServerCertificateRequest,
    ) -> impl Future<Output = Result<UploadServerCertificateResponse, Fault>> + Send;
    fn upload_signing_certificate(
        &self,
        caller: &Self::Caller,
        input: UploadSigningCertificateRequest,
    ) -> impl Future<Output = Result<UploadSigningCertificateResponse, Fault>> + Send;
}

/// Calls the operation's method with the decoded input, and encodes its answer.
pub async fn call<S: Iam>(
    service: &S,
    caller: &S::Caller,
    operation: &Operation,
    input: serde_json::Value,
) -> Result<serde_json::Value, Fault> {
    match operation.name {
        "AddClientIDToOpenIDConnectProvider" => crate::json::encode(
            &service
                .add_client_id_to_open_id_connect_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "AddRoleToInstanceProfile" => crate::json::encode(
            &service
                .add_role_to_instance_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "AddUserToGroup" => crate::json::encode(
            &service
                .add_user_to_group(caller, crate::json::decode(input)?)
                .await?,
        ),
        "AttachGroupPolicy" => crate::json::encode(
            &service
                .attach_group_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "AttachRolePolicy" => crate::json::encode(
            &service
                .attach_role_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "AttachUserPolicy" => crate::json::encode(
            &service
                .attach_user_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ChangePassword" => crate::json::encode(
            &service
                .change_password(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateAccessKey" => crate::json::encode(
            &service
                .create_access_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateAccountAlias" => crate::json::encode(
            &service
                .create_account_alias(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateGroup" => crate::json::encode(
            &service
                .create_group(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateInstanceProfile" => crate::json::encode(
            &service
                .create_instance_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateLoginProfile" => crate::json::encode(
            &service
                .create_login_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateOpenIDConnectProvider" => crate::json::encode(
            &service
                .create_open_id_connect_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreatePolicy" => crate::json::encode(
            &service
                .create_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreatePolicyVersion" => crate::json::encode(
            &service
                .create_policy_version(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateRole" => crate::json::encode(
            &service
                .create_role(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateSAMLProvider" => crate::json::encode(
            &service
                .create_saml_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateServiceLinkedRole" => crate::json::encode(
            &service
                .create_service_linked_role(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateServiceSpecificCredential" => crate::json::encode(
            &service
                .create_service_specific_credential(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateUser" => crate::json::encode(
            &service
                .create_user(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateVirtualMFADevice" => crate::json::encode(
            &service
                .create_virtual_mfa_device(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeactivateMFADevice" => crate::json::encode(
            &service
                .deactivate_mfa_device(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteAccessKey" => crate::json::encode(
            &service
                .delete_access_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteAccountAlias" => crate::json::encode(
            &service
                .delete_account_alias(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteAccountPasswordPolicy" => {
            crate::json::encode(&service.delete_account_password_policy(caller).await?)
        }
        "DeleteGroup" => crate::json::encode(
            &service
                .delete_group(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteGroupPolicy" => crate::json::encode(
            &service
                .delete_group_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteInstanceProfile" => crate::json::encode(
            &service
                .delete_instance_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteLoginProfile" => crate::json::encode(
            &service
                .delete_login_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteOpenIDConnectProvider" => crate::json::encode(
            &service
                .delete_open_id_connect_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeletePolicy" => crate::json::encode(
            &service
                .delete_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeletePolicyVersion" => crate::json::encode(
            &service
                .delete_policy_version(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteRole" => crate::json::encode(
            &service
                .delete_role(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteRolePermissionsBoundary" => crate::json::encode(
            &service
                .delete_role_permissions_boundary(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteRolePolicy" => crate::json::encode(
            &service
                .delete_role_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteSAMLProvider" => crate::json::encode(
            &service
                .delete_saml_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteSSHPublicKey" => crate::json::encode(
            &service
                .delete_ssh_public_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteServerCertificate" => crate::json::encode(
            &service
                .delete_server_certificate(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteServiceLinkedRole" => crate::json::encode(
            &service
                .delete_service_linked_role(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteServiceSpecificCredential" => crate::json::encode(
            &service
                .delete_service_specific_credential(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteSigningCertificate" => crate::json::encode(
            &service
                .delete_signing_certificate(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteUser" => crate::json::encode(
            &service
                .delete_user(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteUserPermissionsBoundary" => crate::json::encode(
            &service
                .delete_user_permissions_boundary(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteUserPolicy" => crate::json::encode(
            &service
                .delete_user_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteVirtualMFADevice" => crate::json::encode(
            &service
                .delete_virtual_mfa_device(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DetachGroupPolicy" => crate::json::encode(
            &service
                .detach_group_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DetachRolePolicy" => crate::json::encode(
            &service
                .detach_role_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DetachUserPolicy" => crate::json::encode(
            &service
                .detach_user_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "EnableMFADevice" => crate::json::encode(
            &service
                .enable_mfa_device(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GenerateCredentialReport" => {
            crate::json::encode(&service.generate_credential_report(caller).await?)
        }
        "GetAccessKeyLastUsed" => crate::json::encode(
            &service
                .get_access_key_last_used(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetAccountAuthorizationDetails" => crate::json::encode(
            &service
                .get_account_authorization_details(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetAccountPasswordPolicy" => {
            crate::json::encode(&service.get_account_password_policy(caller).await?)
        }
        "GetAccountSummary" => crate::json::encode(&service.get_account_summary(caller).await?),
        "GetContextKeysForCustomPolicy" => crate::json::encode(
            &service
                .get_context_keys_for_custom_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetContextKeysForPrincipalPolicy" => crate::json::encode(
            &service
                .get_context_keys_for_principal_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetCredentialReport" => crate::json::encode(&service.get_credential_report(caller).await?),
        "GetGroup" => crate::json::encode(
            &service
                .get_group(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetGroupPolicy" => crate::json::encode(
            &service
                .get_group_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetInstanceProfile" => crate::json::encode(
            &service
                .get_instance_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetLoginProfile" => crate::json::encode(
            &service
                .get_login_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetMFADevice" => crate::json::encode(
            &service
                .get_mfa_device(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetOpenIDConnectProvider" => crate::json::encode(
            &service
                .get_open_id_connect_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetPolicy" => crate::json::encode(
            &service
                .get_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetPolicyVersion" => crate::json::encode(
            &service
                .get_policy_version(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetRole" => crate::json::encode(
            &service
                .get_role(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetRolePolicy" => crate::json::encode(
            &service
                .get_role_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetSAMLProvider" => crate::json::encode(
            &service
                .get_saml_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetSSHPublicKey" => crate::json::encode(
            &service
                .get_ssh_public_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetServerCertificate" => crate::json::encode(
            &service
                .get_server_certificate(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetServiceLinkedRoleDeletionStatus" => crate::json::encode(
            &service
                .get_service_linked_role_deletion_status(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetUser" => crate::json::encode(
            &service
                .get_user(caller, crate::json::decode(input)?)
                .await?,
        ),
        "GetUserPolicy" => crate::json::encode(
            &service
                .get_user_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListAccessKeys" => crate::json::encode(
            &service
                .list_access_keys(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListAccountAliases" => crate::json::encode(
            &service
                .list_account_aliases(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListAttachedGroupPolicies" => crate::json::encode(
            &service
                .list_attached_group_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListAttachedRolePolicies" => crate::json::encode(
            &service
                .list_attached_role_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListAttachedUserPolicies" => crate::json::encode(
            &service
                .list_attached_user_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListEntitiesForPolicy" => crate::json::encode(
            &service
                .list_entities_for_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListGroupPolicies" => crate::json::encode(
            &service
                .list_group_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListGroups" => crate::json::encode(
            &service
                .list_groups(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListGroupsForUser" => crate::json::encode(
            &service
                .list_groups_for_user(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListInstanceProfileTags" => crate::json::encode(
            &service
                .list_instance_profile_tags(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListInstanceProfiles" => crate::json::encode(
            &service
                .list_instance_profiles(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListInstanceProfilesForRole" => crate::json::encode(
            &service
                .list_instance_profiles_for_role(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListMFADeviceTags" => crate::json::encode(
            &service
                .list_mfa_device_tags(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListMFADevices" => crate::json::encode(
            &service
                .list_mfa_devices(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListOpenIDConnectProviderTags" => crate::json::encode(
            &service
                .list_open_id_connect_provider_tags(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListOpenIDConnectProviders" => crate::json::encode(
            &service
                .list_open_id_connect_providers(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListPolicies" => crate::json::encode(
            &service
                .list_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListPolicyTags" => crate::json::encode(
            &service
                .list_policy_tags(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListPolicyVersions" => crate::json::encode(
            &service
                .list_policy_versions(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListRolePolicies" => crate::json::encode(
            &service
                .list_role_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListRoleTags" => crate::json::encode(
            &service
                .list_role_tags(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListRoles" => crate::json::encode(
            &service
                .list_roles(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListSAMLProviderTags" => crate::json::encode(
            &service
                .list_saml_provider_tags(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListSAMLProviders" => crate::json::encode(
            &service
                .list_saml_providers(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListSSHPublicKeys" => crate::json::encode(
            &service
                .list_ssh_public_keys(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListServerCertificateTags" => crate::json::encode(
            &service
                .list_server_certificate_tags(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListServerCertificates" => crate::json::encode(
            &service
                .list_server_certificates(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListServiceSpecificCredentials" => crate::json::encode(
            &service
                .list_service_specific_credentials(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListSigningCertificates" => crate::json::encode(
            &service
                .list_signing_certificates(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListUserPolicies" => crate::json::encode(
            &service
                .list_user_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListUserTags" => crate::json::encode(
            &service
                .list_user_tags(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListUsers" => crate::json::encode(
            &service
                .list_users(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListVirtualMFADevices" => crate::json::encode(
            &service
                .list_virtual_mfa_devices(caller, crate::json::decode(input)?)
                .await?,
        ),
        "PutGroupPolicy" => crate::json::encode(
            &service
                .put_group_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "PutRolePermissionsBoundary" => crate::json::encode(
            &service
                .put_role_permissions_boundary(caller, crate::json::decode(input)?)
                .await?,
        ),
        "PutRolePolicy" => crate::json::encode(
            &service
                .put_role_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "PutUserPermissionsBoundary" => crate::json::encode(
            &service
                .put_user_permissions_boundary(caller, crate::json::decode(input)?)
                .await?,
        ),
        "PutUserPolicy" => crate::json::encode(
            &service
                .put_user_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RemoveClientIDFromOpenIDConnectProvider" => crate::json::encode(
            &service
                .remove_client_id_from_open_id_connect_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RemoveRoleFromInstanceProfile" => crate::json::encode(
            &service
                .remove_role_from_instance_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RemoveUserFromGroup" => crate::json::encode(
            &service
                .remove_user_from_group(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ResetServiceSpecificCredential" => crate::json::encode(
            &service
                .reset_service_specific_credential(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ResyncMFADevice" => crate::json::encode(
            &service
                .resync_mfa_device(caller, crate::json::decode(input)?)
                .await?,
        ),
        "SetDefaultPolicyVersion" => crate::json::encode(
            &service
                .set_default_policy_version(caller, crate::json::decode(input)?)
                .await?,
        ),
        "SimulateCustomPolicy" => crate::json::encode(
            &service
                .simulate_custom_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "SimulatePrincipalPolicy" => crate::json::encode(
            &service
                .simulate_principal_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagInstanceProfile" => crate::json::encode(
            &service
                .tag_instance_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagMFADevice" => crate::json::encode(
            &service
                .tag_mfa_device(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagOpenIDConnectProvider" => crate::json::encode(
            &service
                .tag_open_id_connect_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagPolicy" => crate::json::encode(
            &service
                .tag_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagRole" => crate::json::encode(
            &service
                .tag_role(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagSAMLProvider" => crate::json::encode(
            &service
                .tag_saml_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagServerCertificate" => crate::json::encode(
            &service
                .tag_server_certificate(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagUser" => crate::json::encode(
            &service
                .tag_user(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagInstanceProfile" => crate::json::encode(
            &service
                .untag_instance_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagMFADevice" => crate::json::encode(
            &service
                .untag_mfa_device(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagOpenIDConnectProvider" => crate::json::encode(
            &service
                .untag_open_id_connect_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagPolicy" => crate::json::encode(
            &service
                .untag_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagRole" => crate::json::encode(
            &service
                .untag_role(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagSAMLProvider" => crate::json::encode(
            &service
                .untag_saml_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagServerCertificate" => crate::json::encode(
            &service
                .untag_server_certificate(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagUser" => crate::json::encode(
            &service
                .untag_user(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateAccessKey" => crate::json::encode(
            &service
                .update_access_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateAccountPasswordPolicy" => crate::json::encode(
            &service
                .update_account_password_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateAssumeRolePolicy" => crate::json::encode(
            &service
                .update_assume_role_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateGroup" => crate::json::encode(
            &service
                .update_group(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateLoginProfile" => crate::json::encode(
            &service
                .update_login_profile(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateOpenIDConnectProviderThumbprint" => crate::json::encode(
            &service
                .update_open_id_connect_provider_thumbprint(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateRole" => crate::json::encode(
            &service
                .update_role(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateRoleDescription" => crate::json::encode(
            &service
                .update_role_description(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateSAMLProvider" => crate::json::encode(
            &service
                .update_saml_provider(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateSSHPublicKey" => crate::json::encode(
            &service
                .update_ssh_public_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateServerCertificate" => crate::json::encode(
            &service
                .update_server_certificate(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateServiceSpecificCredential" => crate::json::encode(
            &service
                .update_service_specific_credential(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateSigningCertificate" => crate::json::encode(
            &service
                .update_signing_certificate(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateUser" => crate::json::encode(
            &service
                .update_user(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UploadSSHPublicKey" => crate::json::encode(
            &service
                .upload_ssh_public_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UploadServerCertificate" => crate::json::encode(
            &service
                .upload_server_certificate(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UploadSigningCertificate" => crate::json::encode(
            &service
                .upload_signing_certificate(caller, crate::json::decode(input)?)
                .await?,
        ),
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

/// Each operation as a type, for permits.
pub mod action {
    use crate::shape::Action;
    #[derive(Debug, Clone, Copy)]
    pub struct AddClientIDToOpenIDConnectProvider;
    impl Action for AddClientIDToOpenIDConnectProvider {
        const NAME: &'static str = "iam:AddClientIDToOpenIDConnectProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct AddRoleToInstanceProfile;
    impl Action for AddRoleToInstanceProfile {
        const NAME: &'static str = "iam:AddRoleToInstanceProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct AddUserToGroup;
    impl Action for AddUserToGroup {
        const NAME: &'static str = "iam:AddUserToGroup";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct AttachGroupPolicy;
    impl Action for AttachGroupPolicy {
        const NAME: &'static str = "iam:AttachGroupPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct AttachRolePolicy;
    impl Action for AttachRolePolicy {
        const NAME: &'static str = "iam:AttachRolePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct AttachUserPolicy;
    impl Action for AttachUserPolicy {
        const NAME: &'static str = "iam:AttachUserPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ChangePassword;
    impl Action for ChangePassword {
        const NAME: &'static str = "iam:ChangePassword";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateAccessKey;
    impl Action for CreateAccessKey {
        const NAME: &'static str = "iam:CreateAccessKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateAccountAlias;
    impl Action for CreateAccountAlias {
        const NAME: &'static str = "iam:CreateAccountAlias";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateGroup;
    impl Action for CreateGroup {
        const NAME: &'static str = "iam:CreateGroup";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateInstanceProfile;
    impl Action for CreateInstanceProfile {
        const NAME: &'static str = "iam:CreateInstanceProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateLoginProfile;
    impl Action for CreateLoginProfile {
        const NAME: &'static str = "iam:CreateLoginProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateOpenIDConnectProvider;
    impl Action for CreateOpenIDConnectProvider {
        const NAME: &'static str = "iam:CreateOpenIDConnectProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreatePolicy;
    impl Action for CreatePolicy {
        const NAME: &'static str = "iam:CreatePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreatePolicyVersion;
    impl Action for CreatePolicyVersion {
        const NAME: &'static str = "iam:CreatePolicyVersion";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateRole;
    impl Action for CreateRole {
        const NAME: &'static str = "iam:CreateRole";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateSAMLProvider;
    impl Action for CreateSAMLProvider {
        const NAME: &'static str = "iam:CreateSAMLProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateServiceLinkedRole;
    impl Action for CreateServiceLinkedRole {
        const NAME: &'static str = "iam:CreateServiceLinkedRole";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateServiceSpecificCredential;
    impl Action for CreateServiceSpecificCredential {
        const NAME: &'static str = "iam:CreateServiceSpecificCredential";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateUser;
    impl Action for CreateUser {
        const NAME: &'static str = "iam:CreateUser";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateVirtualMFADevice;
    impl Action for CreateVirtualMFADevice {
        const NAME: &'static str = "iam:CreateVirtualMFADevice";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeactivateMFADevice;
    impl Action for DeactivateMFADevice {
        const NAME: &'static str = "iam:DeactivateMFADevice";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteAccessKey;
    impl Action for DeleteAccessKey {
        const NAME: &'static str = "iam:DeleteAccessKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteAccountAlias;
    impl Action for DeleteAccountAlias {
        const NAME: &'static str = "iam:DeleteAccountAlias";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteAccountPasswordPolicy;
    impl Action for DeleteAccountPasswordPolicy {
        const NAME: &'static str = "iam:DeleteAccountPasswordPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteGroup;
    impl Action for DeleteGroup {
        const NAME: &'static str = "iam:DeleteGroup";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteGroupPolicy;
    impl Action for DeleteGroupPolicy {
        const NAME: &'static str = "iam:DeleteGroupPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteInstanceProfile;
    impl Action for DeleteInstanceProfile {
        const NAME: &'static str = "iam:DeleteInstanceProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteLoginProfile;
    impl Action for DeleteLoginProfile {
        const NAME: &'static str = "iam:DeleteLoginProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteOpenIDConnectProvider;
    impl Action for DeleteOpenIDConnectProvider {
        const NAME: &'static str = "iam:DeleteOpenIDConnectProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeletePolicy;
    impl Action for DeletePolicy {
        const NAME: &'static str = "iam:DeletePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeletePolicyVersion;
    impl Action for DeletePolicyVersion {
        const NAME: &'static str = "iam:DeletePolicyVersion";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteRole;
    impl Action for DeleteRole {
        const NAME: &'static str = "iam:DeleteRole";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteRolePermissionsBoundary;
    impl Action for DeleteRolePermissionsBoundary {
        const NAME: &'static str = "iam:DeleteRolePermissionsBoundary";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteRolePolicy;
    impl Action for DeleteRolePolicy {
        const NAME: &'static str = "iam:DeleteRolePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteSAMLProvider;
    impl Action for DeleteSAMLProvider {
        const NAME: &'static str = "iam:DeleteSAMLProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteSSHPublicKey;
    impl Action for DeleteSSHPublicKey {
        const NAME: &'static str = "iam:DeleteSSHPublicKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteServerCertificate;
    impl Action for DeleteServerCertificate {
        const NAME: &'static str = "iam:DeleteServerCertificate";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteServiceLinkedRole;
    impl Action for DeleteServiceLinkedRole {
        const NAME: &'static str = "iam:DeleteServiceLinkedRole";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteServiceSpecificCredential;
    impl Action for DeleteServiceSpecificCredential {
        const NAME: &'static str = "iam:DeleteServiceSpecificCredential";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteSigningCertificate;
    impl Action for DeleteSigningCertificate {
        const NAME: &'static str = "iam:DeleteSigningCertificate";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteUser;
    impl Action for DeleteUser {
        const NAME: &'static str = "iam:DeleteUser";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteUserPermissionsBoundary;
    impl Action for DeleteUserPermissionsBoundary {
        const NAME: &'static str = "iam:DeleteUserPermissionsBoundary";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteUserPolicy;
    impl Action for DeleteUserPolicy {
        const NAME: &'static str = "iam:DeleteUserPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteVirtualMFADevice;
    impl Action for DeleteVirtualMFADevice {
        const NAME: &'static str = "iam:DeleteVirtualMFADevice";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DetachGroupPolicy;
    impl Action for DetachGroupPolicy {
        const NAME: &'static str = "iam:DetachGroupPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DetachRolePolicy;
    impl Action for DetachRolePolicy {
        const NAME: &'static str = "iam:DetachRolePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DetachUserPolicy;
    impl Action for DetachUserPolicy {
        const NAME: &'static str = "iam:DetachUserPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct EnableMFADevice;
    impl Action for EnableMFADevice {
        const NAME: &'static str = "iam:EnableMFADevice";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GenerateCredentialReport;
    impl Action for GenerateCredentialReport {
        const NAME: &'static str = "iam:GenerateCredentialReport";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetAccessKeyLastUsed;
    impl Action for GetAccessKeyLastUsed {
        const NAME: &'static str = "iam:GetAccessKeyLastUsed";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetAccountAuthorizationDetails;
    impl Action for GetAccountAuthorizationDetails {
        const NAME: &'static str = "iam:GetAccountAuthorizationDetails";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetAccountPasswordPolicy;
    impl Action for GetAccountPasswordPolicy {
        const NAME: &'static str = "iam:GetAccountPasswordPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetAccountSummary;
    impl Action for GetAccountSummary {
        const NAME: &'static str = "iam:GetAccountSummary";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetContextKeysForCustomPolicy;
    impl Action for GetContextKeysForCustomPolicy {
        const NAME: &'static str = "iam:GetContextKeysForCustomPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetContextKeysForPrincipalPolicy;
    impl Action for GetContextKeysForPrincipalPolicy {
        const NAME: &'static str = "iam:GetContextKeysForPrincipalPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetCredentialReport;
    impl Action for GetCredentialReport {
        const NAME: &'static str = "iam:GetCredentialReport";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetGroup;
    impl Action for GetGroup {
        const NAME: &'static str = "iam:GetGroup";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetGroupPolicy;
    impl Action for GetGroupPolicy {
        const NAME: &'static str = "iam:GetGroupPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetInstanceProfile;
    impl Action for GetInstanceProfile {
        const NAME: &'static str = "iam:GetInstanceProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetLoginProfile;
    impl Action for GetLoginProfile {
        const NAME: &'static str = "iam:GetLoginProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetMFADevice;
    impl Action for GetMFADevice {
        const NAME: &'static str = "iam:GetMFADevice";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetOpenIDConnectProvider;
    impl Action for GetOpenIDConnectProvider {
        const NAME: &'static str = "iam:GetOpenIDConnectProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetPolicy;
    impl Action for GetPolicy {
        const NAME: &'static str = "iam:GetPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetPolicyVersion;
    impl Action for GetPolicyVersion {
        const NAME: &'static str = "iam:GetPolicyVersion";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetRole;
    impl Action for GetRole {
        const NAME: &'static str = "iam:GetRole";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetRolePolicy;
    impl Action for GetRolePolicy {
        const NAME: &'static str = "iam:GetRolePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetSAMLProvider;
    impl Action for GetSAMLProvider {
        const NAME: &'static str = "iam:GetSAMLProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetSSHPublicKey;
    impl Action for GetSSHPublicKey {
        const NAME: &'static str = "iam:GetSSHPublicKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetServerCertificate;
    impl Action for GetServerCertificate {
        const NAME: &'static str = "iam:GetServerCertificate";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetServiceLinkedRoleDeletionStatus;
    impl Action for GetServiceLinkedRoleDeletionStatus {
        const NAME: &'static str = "iam:GetServiceLinkedRoleDeletionStatus";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetUser;
    impl Action for GetUser {
        const NAME: &'static str = "iam:GetUser";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct GetUserPolicy;
    impl Action for GetUserPolicy {
        const NAME: &'static str = "iam:GetUserPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListAccessKeys;
    impl Action for ListAccessKeys {
        const NAME: &'static str = "iam:ListAccessKeys";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListAccountAliases;
    impl Action for ListAccountAliases {
        const NAME: &'static str = "iam:ListAccountAliases";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListAttachedGroupPolicies;
    impl Action for ListAttachedGroupPolicies {
        const NAME: &'static str = "iam:ListAttachedGroupPolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListAttachedRolePolicies;
    impl Action for ListAttachedRolePolicies {
        const NAME: &'static str = "iam:ListAttachedRolePolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListAttachedUserPolicies;
    impl Action for ListAttachedUserPolicies {
        const NAME: &'static str = "iam:ListAttachedUserPolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListEntitiesForPolicy;
    impl Action for ListEntitiesForPolicy {
        const NAME: &'static str = "iam:ListEntitiesForPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListGroupPolicies;
    impl Action for ListGroupPolicies {
        const NAME: &'static str = "iam:ListGroupPolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListGroups;
    impl Action for ListGroups {
        const NAME: &'static str = "iam:ListGroups";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListGroupsForUser;
    impl Action for ListGroupsForUser {
        const NAME: &'static str = "iam:ListGroupsForUser";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListInstanceProfileTags;
    impl Action for ListInstanceProfileTags {
        const NAME: &'static str = "iam:ListInstanceProfileTags";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListInstanceProfiles;
    impl Action for ListInstanceProfiles {
        const NAME: &'static str = "iam:ListInstanceProfiles";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListInstanceProfilesForRole;
    impl Action for ListInstanceProfilesForRole {
        const NAME: &'static str = "iam:ListInstanceProfilesForRole";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListMFADeviceTags;
    impl Action for ListMFADeviceTags {
        const NAME: &'static str = "iam:ListMFADeviceTags";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListMFADevices;
    impl Action for ListMFADevices {
        const NAME: &'static str = "iam:ListMFADevices";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListOpenIDConnectProviderTags;
    impl Action for ListOpenIDConnectProviderTags {
        const NAME: &'static str = "iam:ListOpenIDConnectProviderTags";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListOpenIDConnectProviders;
    impl Action for ListOpenIDConnectProviders {
        const NAME: &'static str = "iam:ListOpenIDConnectProviders";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListPolicies;
    impl Action for ListPolicies {
        const NAME: &'static str = "iam:ListPolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListPolicyTags;
    impl Action for ListPolicyTags {
        const NAME: &'static str = "iam:ListPolicyTags";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListPolicyVersions;
    impl Action for ListPolicyVersions {
        const NAME: &'static str = "iam:ListPolicyVersions";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListRolePolicies;
    impl Action for ListRolePolicies {
        const NAME: &'static str = "iam:ListRolePolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListRoleTags;
    impl Action for ListRoleTags {
        const NAME: &'static str = "iam:ListRoleTags";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListRoles;
    impl Action for ListRoles {
        const NAME: &'static str = "iam:ListRoles";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListSAMLProviderTags;
    impl Action for ListSAMLProviderTags {
        const NAME: &'static str = "iam:ListSAMLProviderTags";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListSAMLProviders;
    impl Action for ListSAMLProviders {
        const NAME: &'static str = "iam:ListSAMLProviders";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListSSHPublicKeys;
    impl Action for ListSSHPublicKeys {
        const NAME: &'static str = "iam:ListSSHPublicKeys";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListServerCertificateTags;
    impl Action for ListServerCertificateTags {
        const NAME: &'static str = "iam:ListServerCertificateTags";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListServerCertificates;
    impl Action for ListServerCertificates {
        const NAME: &'static str = "iam:ListServerCertificates";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListServiceSpecificCredentials;
    impl Action for ListServiceSpecificCredentials {
        const NAME: &'static str = "iam:ListServiceSpecificCredentials";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListSigningCertificates;
    impl Action for ListSigningCertificates {
        const NAME: &'static str = "iam:ListSigningCertificates";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListUserPolicies;
    impl Action for ListUserPolicies {
        const NAME: &'static str = "iam:ListUserPolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListUserTags;
    impl Action for ListUserTags {
        const NAME: &'static str = "iam:ListUserTags";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListUsers;
    impl Action for ListUsers {
        const NAME: &'static str = "iam:ListUsers";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListVirtualMFADevices;
    impl Action for ListVirtualMFADevices {
        const NAME: &'static str = "iam:ListVirtualMFADevices";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PutGroupPolicy;
    impl Action for PutGroupPolicy {
        const NAME: &'static str = "iam:PutGroupPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PutRolePermissionsBoundary;
    impl Action for PutRolePermissionsBoundary {
        const NAME: &'static str = "iam:PutRolePermissionsBoundary";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PutRolePolicy;
    impl Action for PutRolePolicy {
        const NAME: &'static str = "iam:PutRolePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PutUserPermissionsBoundary;
    impl Action for PutUserPermissionsBoundary {
        const NAME: &'static str = "iam:PutUserPermissionsBoundary";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct PutUserPolicy;
    impl Action for PutUserPolicy {
        const NAME: &'static str = "iam:PutUserPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RemoveClientIDFromOpenIDConnectProvider;
    impl Action for RemoveClientIDFromOpenIDConnectProvider {
        const NAME: &'static str = "iam:RemoveClientIDFromOpenIDConnectProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RemoveRoleFromInstanceProfile;
    impl Action for RemoveRoleFromInstanceProfile {
        const NAME: &'static str = "iam:RemoveRoleFromInstanceProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RemoveUserFromGroup;
    impl Action for RemoveUserFromGroup {
        const NAME: &'static str = "iam:RemoveUserFromGroup";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ResetServiceSpecificCredential;
    impl Action for ResetServiceSpecificCredential {
        const NAME: &'static str = "iam:ResetServiceSpecificCredential";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ResyncMFADevice;
    impl Action for ResyncMFADevice {
        const NAME: &'static str = "iam:ResyncMFADevice";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct SetDefaultPolicyVersion;
    impl Action for SetDefaultPolicyVersion {
        const NAME: &'static str = "iam:SetDefaultPolicyVersion";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct SimulateCustomPolicy;
    impl Action for SimulateCustomPolicy {
        const NAME: &'static str = "iam:SimulateCustomPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct SimulatePrincipalPolicy;
    impl Action for SimulatePrincipalPolicy {
        const NAME: &'static str = "iam:SimulatePrincipalPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagInstanceProfile;
    impl Action for TagInstanceProfile {
        const NAME: &'static str = "iam:TagInstanceProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagMFADevice;
    impl Action for TagMFADevice {
        const NAME: &'static str = "iam:TagMFADevice";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagOpenIDConnectProvider;
    impl Action for TagOpenIDConnectProvider {
        const NAME: &'static str = "iam:TagOpenIDConnectProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagPolicy;
    impl Action for TagPolicy {
        const NAME: &'static str = "iam:TagPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagRole;
    impl Action for TagRole {
        const NAME: &'static str = "iam:TagRole";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagSAMLProvider;
    impl Action for TagSAMLProvider {
        const NAME: &'static str = "iam:TagSAMLProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagServerCertificate;
    impl Action for TagServerCertificate {
        const NAME: &'static str = "iam:TagServerCertificate";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagUser;
    impl Action for TagUser {
        const NAME: &'static str = "iam:TagUser";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagInstanceProfile;
    impl Action for UntagInstanceProfile {
        const NAME: &'static str = "iam:UntagInstanceProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagMFADevice;
    impl Action for UntagMFADevice {
        const NAME: &'static str = "iam:UntagMFADevice";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagOpenIDConnectProvider;
    impl Action for UntagOpenIDConnectProvider {
        const NAME: &'static str = "iam:UntagOpenIDConnectProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagPolicy;
    impl Action for UntagPolicy {
        const NAME: &'static str = "iam:UntagPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagRole;
    impl Action for UntagRole {
        const NAME: &'static str = "iam:UntagRole";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagSAMLProvider;
    impl Action for UntagSAMLProvider {
        const NAME: &'static str = "iam:UntagSAMLProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagServerCertificate;
    impl Action for UntagServerCertificate {
        const NAME: &'static str = "iam:UntagServerCertificate";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagUser;
    impl Action for UntagUser {
        const NAME: &'static str = "iam:UntagUser";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateAccessKey;
    impl Action for UpdateAccessKey {
        const NAME: &'static str = "iam:UpdateAccessKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateAccountPasswordPolicy;
    impl Action for UpdateAccountPasswordPolicy {
        const NAME: &'static str = "iam:UpdateAccountPasswordPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateAssumeRolePolicy;
    impl Action for UpdateAssumeRolePolicy {
        const NAME: &'static str = "iam:UpdateAssumeRolePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateGroup;
    impl Action for UpdateGroup {
        const NAME: &'static str = "iam:UpdateGroup";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateLoginProfile;
    impl Action for UpdateLoginProfile {
        const NAME: &'static str = "iam:UpdateLoginProfile";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateOpenIDConnectProviderThumbprint;
    impl Action for UpdateOpenIDConnectProviderThumbprint {
        const NAME: &'static str = "iam:UpdateOpenIDConnectProviderThumbprint";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateRole;
    impl Action for UpdateRole {
        const NAME: &'static str = "iam:UpdateRole";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateRoleDescription;
    impl Action for UpdateRoleDescription {
        const NAME: &'static str = "iam:UpdateRoleDescription";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateSAMLProvider;
    impl Action for UpdateSAMLProvider {
        const NAME: &'static str = "iam:UpdateSAMLProvider";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateSSHPublicKey;
    impl Action for UpdateSSHPublicKey {
        const NAME: &'static str = "iam:UpdateSSHPublicKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateServerCertificate;
    impl Action for UpdateServerCertificate {
        const NAME: &'static str = "iam:UpdateServerCertificate";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateServiceSpecificCredential;
    impl Action for UpdateServiceSpecificCredential {
        const NAME: &'static str = "iam:UpdateServiceSpecificCredential";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateSigningCertificate;
    impl Action for UpdateSigningCertificate {
        const NAME: &'static str = "iam:UpdateSigningCertificate";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateUser;
    impl Action for UpdateUser {
        const NAME: &'static str = "iam:UpdateUser";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UploadSSHPublicKey;
    impl Action for UploadSSHPublicKey {
        const NAME: &'static str = "iam:UploadSSHPublicKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UploadServerCertificate;
    impl Action for UploadServerCertificate {
        const NAME: &'static str = "iam:UploadServerCertificate";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UploadSigningCertificate;
    impl Action for UploadSigningCertificate {
        const NAME: &'static str = "iam:UploadSigningCertificate";
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessKey {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyId", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    #[serde(rename = "SecretAccessKey", skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<Sensitive>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessKeyLastUsed {
    #[serde(rename = "LastUsedDate", skip_serializing_if = "Option::is_none")]
    pub last_used_date: Option<Timestamp>,
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessKeyMetadata {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyId", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    #[serde(rename = "ClientID")]
    pub client_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AddRoleToInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AddUserToGroupRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachGroupPolicyRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachUserPolicyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachedPermissionsBoundary {
    #[serde(
        rename = "PermissionsBoundaryType",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    #[serde(
        rename = "PermissionsBoundaryArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachedPolicy {
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyArn", skip_serializing_if = "Option::is_none")]
    pub policy_arn: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AttachmentType {
    #[serde(rename = "user")]
    User,
    #[serde(rename = "group")]
    Group,
    #[serde(rename = "role")]
    Role,
}

impl AttachmentType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "user" => Self::User,
            "group" => Self::Group,
            "role" => Self::Role,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ChangePasswordRequest {
    #[serde(rename = "OldPassword")]
    pub old_password: Sensitive,
    #[serde(rename = "NewPassword")]
    pub new_password: Sensitive,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContextEntry {
    #[serde(rename = "ContextKeyName", skip_serializing_if = "Option::is_none")]
    pub context_key_name: Option<String>,
    #[serde(rename = "ContextKeyValues", skip_serializing_if = "Option::is_none")]
    pub context_key_values: Option<Vec<String>>,
    #[serde(rename = "ContextKeyType", skip_serializing_if = "Option::is_none")]
    pub context_key_type: Option<ContextKeyTypeEnum>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ContextKeyTypeEnum {
    #[serde(rename = "string")]
    String,
    #[serde(rename = "stringList")]
    StringList,
    #[serde(rename = "numeric")]
    Numeric,
    #[serde(rename = "numericList")]
    NumericList,
    #[serde(rename = "boolean")]
    Boolean,
    #[serde(rename = "booleanList")]
    BooleanList,
    #[serde(rename = "ip")]
    Ip,
    #[serde(rename = "ipList")]
    IpList,
    #[serde(rename = "binary")]
    Binary,
    #[serde(rename = "binaryList")]
    BinaryList,
    #[serde(rename = "date")]
    Date,
    #[serde(rename = "dateList")]
    DateList,
}

impl ContextKeyTypeEnum {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::StringList => "stringList",
            Self::Numeric => "numeric",
            Self::NumericList => "numericList",
            Self::Boolean => "boolean",
            Self::BooleanList => "booleanList",
            Self::Ip => "ip",
            Self::IpList => "ipList",
            Self::Binary => "binary",
            Self::BinaryList => "binaryList",
            Self::Date => "date",
            Self::DateList => "dateList",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "string" => Self::String,
            "stringList" => Self::StringList,
            "numeric" => Self::Numeric,
            "numericList" => Self::NumericList,
            "boolean" => Self::Boolean,
            "booleanList" => Self::BooleanList,
            "ip" => Self::Ip,
            "ipList" => Self::IpList,
            "binary" => Self::Binary,
            "binaryList" => Self::BinaryList,
            "date" => Self::Date,
            "dateList" => Self::DateList,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccessKeyRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccessKeyResponse {
    #[serde(rename = "AccessKey", skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccountAliasRequest {
    #[serde(rename = "AccountAlias")]
    pub account_alias: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateGroupRequest {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "GroupName")]
    pub group_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateGroupResponse {
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateInstanceProfileResponse {
    #[serde(rename = "InstanceProfile", skip_serializing_if = "Option::is_none")]
    pub instance_profile: Option<InstanceProfile>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateLoginProfileRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "Password", skip_serializing_if = "Option::is_none")]
    pub password: Option<Sensitive>,
    #[serde(
        rename = "PasswordResetRequired",
        skip_serializing_if = "Option::is_none"
    )]
    pub password_reset_required: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateLoginProfileResponse {
    #[serde(rename = "LoginProfile", skip_serializing_if = "Option::is_none")]
    pub login_profile: Option<LoginProfile>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateOpenIDConnectProviderRequest {
    #[serde(rename = "Url")]
    pub url: String,
    #[serde(rename = "ClientIDList", skip_serializing_if = "Option::is_none")]
    pub client_id_list: Option<Vec<String>>,
    #[serde(rename = "ThumbprintList", skip_serializing_if = "Option::is_none")]
    pub thumbprint_list: Option<Vec<String>>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateOpenIDConnectProviderResponse {
    #[serde(
        rename = "OpenIDConnectProviderArn",
        skip_serializing_if = "Option::is_none"
    )]
    pub open_id_connect_provider_arn: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePolicyRequest {
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePolicyResponse {
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePolicyVersionRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    #[serde(rename = "SetAsDefault", skip_serializing_if = "Option::is_none")]
    pub set_as_default: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePolicyVersionResponse {
    #[serde(rename = "PolicyVersion", skip_serializing_if = "Option::is_none")]
    pub policy_version: Option<PolicyVersion>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRoleRequest {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "AssumeRolePolicyDocument")]
    pub assume_role_policy_document: String,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "MaxSessionDuration", skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i32>,
    #[serde(
        rename = "PermissionsBoundary",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRoleResponse {
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateSAMLProviderRequest {
    #[serde(rename = "SAMLMetadataDocument")]
    pub saml_metadata_document: String,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(
        rename = "AssertionEncryptionMode",
        skip_serializing_if = "Option::is_none"
    )]
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    #[serde(rename = "AddPrivateKey", skip_serializing_if = "Option::is_none")]
    pub add_private_key: Option<Sensitive>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateSAMLProviderResponse {
    #[serde(rename = "SAMLProviderArn", skip_serializing_if = "Option::is_none")]
    pub saml_provider_arn: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateServiceLinkedRoleRequest {
    #[serde(rename = "AWSServiceName")]
    pub aws_service_name: String,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "CustomSuffix", skip_serializing_if = "Option::is_none")]
    pub custom_suffix: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateServiceLinkedRoleResponse {
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateServiceSpecificCredentialRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "ServiceName")]
    pub service_name: String,
    #[serde(rename = "CredentialAgeDays", skip_serializing_if = "Option::is_none")]
    pub credential_age_days: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateServiceSpecificCredentialResponse {
    #[serde(
        rename = "ServiceSpecificCredential",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateUserRequest {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(
        rename = "PermissionsBoundary",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateUserResponse {
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateVirtualMFADeviceRequest {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "VirtualMFADeviceName")]
    pub virtual_mfa_device_name: String,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateVirtualMFADeviceResponse {
    #[serde(rename = "VirtualMFADevice", skip_serializing_if = "Option::is_none")]
    pub virtual_mfa_device: Option<VirtualMFADevice>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeactivateMFADeviceRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "SerialNumber")]
    pub serial_number: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteAccessKeyRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteAccountAliasRequest {
    #[serde(rename = "AccountAlias")]
    pub account_alias: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteGroupPolicyRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteGroupRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLoginProfileRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteOpenIDConnectProviderRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePolicyRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePolicyVersionRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRolePermissionsBoundaryRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSAMLProviderRequest {
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSSHPublicKeyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "SSHPublicKeyId")]
    pub ssh_public_key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteServerCertificateRequest {
    #[serde(rename = "ServerCertificateName")]
    pub server_certificate_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteServiceLinkedRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteServiceLinkedRoleResponse {
    #[serde(rename = "DeletionTaskId", skip_serializing_if = "Option::is_none")]
    pub deletion_task_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteServiceSpecificCredentialRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "ServiceSpecificCredentialId")]
    pub service_specific_credential_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSigningCertificateRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "CertificateId")]
    pub certificate_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteUserPermissionsBoundaryRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteUserPolicyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteVirtualMFADeviceRequest {
    #[serde(rename = "SerialNumber")]
    pub serial_number: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletionTaskFailureReasonType {
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "RoleUsageList", skip_serializing_if = "Option::is_none")]
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DeletionTaskStatusType {
    #[serde(rename = "SUCCEEDED")]
    Succeeded,
    #[serde(rename = "IN_PROGRESS")]
    InProgress,
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "NOT_STARTED")]
    NotStarted,
}

impl DeletionTaskStatusType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "SUCCEEDED",
            Self::InProgress => "IN_PROGRESS",
            Self::Failed => "FAILED",
            Self::NotStarted => "NOT_STARTED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "SUCCEEDED" => Self::Succeeded,
            "IN_PROGRESS" => Self::InProgress,
            "FAILED" => Self::Failed,
            "NOT_STARTED" => Self::NotStarted,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DetachGroupPolicyRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DetachRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DetachUserPolicyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnableMFADeviceRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "SerialNumber")]
    pub serial_number: String,
    #[serde(rename = "AuthenticationCode1")]
    pub authentication_code1: String,
    #[serde(rename = "AuthenticationCode2")]
    pub authentication_code2: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EntityType {
    #[serde(rename = "User")]
    User,
    #[serde(rename = "Role")]
    Role,
    #[serde(rename = "Group")]
    Group,
    #[serde(rename = "LocalManagedPolicy")]
    LocalManagedPolicy,
    #[serde(rename = "AWSManagedPolicy")]
    AWSManagedPolicy,
}

impl EntityType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Role => "Role",
            Self::Group => "Group",
            Self::LocalManagedPolicy => "LocalManagedPolicy",
            Self::AWSManagedPolicy => "AWSManagedPolicy",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "User" => Self::User,
            "Role" => Self::Role,
            "Group" => Self::Group,
            "LocalManagedPolicy" => Self::LocalManagedPolicy,
            "AWSManagedPolicy" => Self::AWSManagedPolicy,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EvaluationResult {
    #[serde(rename = "EvalActionName", skip_serializing_if = "Option::is_none")]
    pub eval_action_name: Option<String>,
    #[serde(rename = "EvalResourceName", skip_serializing_if = "Option::is_none")]
    pub eval_resource_name: Option<String>,
    #[serde(rename = "EvalDecision", skip_serializing_if = "Option::is_none")]
    pub eval_decision: Option<PolicyEvaluationDecisionType>,
    #[serde(rename = "MatchedStatements", skip_serializing_if = "Option::is_none")]
    pub matched_statements: Option<Vec<Statement>>,
    #[serde(
        rename = "MissingContextValues",
        skip_serializing_if = "Option::is_none"
    )]
    pub missing_context_values: Option<Vec<String>>,
    #[serde(
        rename = "OrganizationsDecisionDetail",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    #[serde(
        rename = "PermissionsBoundaryDecisionDetail",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    #[serde(
        rename = "EvalDecisionDetails",
        skip_serializing_if = "Option::is_none"
    )]
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    #[serde(
        rename = "ResourceSpecificResults",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerateCredentialReportResponse {
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<ReportStateType>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAccessKeyLastUsedRequest {
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAccessKeyLastUsedResponse {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyLastUsed", skip_serializing_if = "Option::is_none")]
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAccountAuthorizationDetailsRequest {
    #[serde(rename = "Filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<Vec<EntityType>>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAccountAuthorizationDetailsResponse {
    #[serde(rename = "UserDetailList", skip_serializing_if = "Option::is_none")]
    pub user_detail_list: Option<Vec<UserDetail>>,
    #[serde(rename = "GroupDetailList", skip_serializing_if = "Option::is_none")]
    pub group_detail_list: Option<Vec<GroupDetail>>,
    #[serde(rename = "RoleDetailList", skip_serializing_if = "Option::is_none")]
    pub role_detail_list: Option<Vec<RoleDetail>>,
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAccountPasswordPolicyResponse {
    #[serde(rename = "PasswordPolicy", skip_serializing_if = "Option::is_none")]
    pub password_policy: Option<PasswordPolicy>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAccountSummaryResponse {
    #[serde(rename = "SummaryMap", skip_serializing_if = "Option::is_none")]
    pub summary_map: Option<BTreeMap<SummaryKeyType, i32>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetContextKeysForCustomPolicyRequest {
    #[serde(rename = "PolicyInputList")]
    pub policy_input_list: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetContextKeysForPolicyResponse {
    #[serde(rename = "ContextKeyNames", skip_serializing_if = "Option::is_none")]
    pub context_key_names: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    #[serde(rename = "PolicySourceArn")]
    pub policy_source_arn: String,
    #[serde(rename = "PolicyInputList", skip_serializing_if = "Option::is_none")]
    pub policy_input_list: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetCredentialReportResponse {
    #[serde(rename = "Content", skip_serializing_if = "Option::is_none")]
    pub content: Option<Blob>,
    #[serde(rename = "ReportFormat", skip_serializing_if = "Option::is_none")]
    pub report_format: Option<ReportFormatType>,
    #[serde(rename = "GeneratedTime", skip_serializing_if = "Option::is_none")]
    pub generated_time: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetGroupPolicyRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetGroupPolicyResponse {
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetGroupRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetGroupResponse {
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    #[serde(rename = "Users", skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetInstanceProfileResponse {
    #[serde(rename = "InstanceProfile", skip_serializing_if = "Option::is_none")]
    pub instance_profile: Option<InstanceProfile>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetLoginProfileRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetLoginProfileResponse {
    #[serde(rename = "LoginProfile", skip_serializing_if = "Option::is_none")]
    pub login_profile: Option<LoginProfile>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetMFADeviceRequest {
    #[serde(rename = "SerialNumber")]
    pub serial_number: String,
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetMFADeviceResponse {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "SerialNumber", skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    #[serde(rename = "EnableDate", skip_serializing_if = "Option::is_none")]
    pub enable_date: Option<Timestamp>,
    #[serde(rename = "Certifications", skip_serializing_if = "Option::is_none")]
    pub certifications: Option<BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetOpenIDConnectProviderRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetOpenIDConnectProviderResponse {
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(rename = "ClientIDList", skip_serializing_if = "Option::is_none")]
    pub client_id_list: Option<Vec<String>>,
    #[serde(rename = "ThumbprintList", skip_serializing_if = "Option::is_none")]
    pub thumbprint_list: Option<Vec<String>>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPolicyRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPolicyResponse {
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPolicyVersionRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPolicyVersionResponse {
    #[serde(rename = "PolicyVersion", skip_serializing_if = "Option::is_none")]
    pub policy_version: Option<PolicyVersion>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRolePolicyResponse {
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRoleResponse {
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSAMLProviderRequest {
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSAMLProviderResponse {
    #[serde(rename = "SAMLProviderUUID", skip_serializing_if = "Option::is_none")]
    pub saml_provider_uuid: Option<String>,
    #[serde(
        rename = "SAMLMetadataDocument",
        skip_serializing_if = "Option::is_none"
    )]
    pub saml_metadata_document: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(rename = "ValidUntil", skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Timestamp>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(
        rename = "AssertionEncryptionMode",
        skip_serializing_if = "Option::is_none"
    )]
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    #[serde(rename = "PrivateKeyList", skip_serializing_if = "Option::is_none")]
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GetSSHPublicKeyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "SSHPublicKeyId")]
    pub ssh_public_key_id: String,
    #[serde(rename = "Encoding")]
    pub encoding: EncodingType,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSSHPublicKeyResponse {
    #[serde(rename = "SSHPublicKey", skip_serializing_if = "Option::is_none")]
    pub ssh_public_key: Option<SSHPublicKey>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetServerCertificateRequest {
    #[serde(rename = "ServerCertificateName")]
    pub server_certificate_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetServerCertificateResponse {
    #[serde(rename = "ServerCertificate", skip_serializing_if = "Option::is_none")]
    pub server_certificate: Option<ServerCertificate>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    #[serde(rename = "DeletionTaskId")]
    pub deletion_task_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<DeletionTaskStatusType>,
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<DeletionTaskFailureReasonType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetUserPolicyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetUserPolicyResponse {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetUserRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GetUserResponse {
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Group {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GroupDetail {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(rename = "GroupPolicyList", skip_serializing_if = "Option::is_none")]
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    #[serde(
        rename = "AttachedManagedPolicies",
        skip_serializing_if = "Option::is_none"
    )]
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InlinePolicyIdentifierType {
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "AttachmentType")]
    pub attachment_type: AttachmentType,
    #[serde(rename = "AttachmentName")]
    pub attachment_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct InstanceProfile {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(
        rename = "InstanceProfileName",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_profile_name: Option<String>,
    #[serde(rename = "InstanceProfileId", skip_serializing_if = "Option::is_none")]
    pub instance_profile_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(rename = "Roles", skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAccessKeysRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAccessKeysResponse {
    #[serde(rename = "AccessKeyMetadata", skip_serializing_if = "Option::is_none")]
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAccountAliasesRequest {
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAccountAliasesResponse {
    #[serde(rename = "AccountAliases", skip_serializing_if = "Option::is_none")]
    pub account_aliases: Option<Vec<String>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAttachedGroupPoliciesRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PathPrefix", skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAttachedGroupPoliciesResponse {
    #[serde(rename = "AttachedPolicies", skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAttachedRolePoliciesRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PathPrefix", skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAttachedRolePoliciesResponse {
    #[serde(rename = "AttachedPolicies", skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAttachedUserPoliciesRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PathPrefix", skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAttachedUserPoliciesResponse {
    #[serde(rename = "AttachedPolicies", skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListEntitiesForPolicyRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "EntityFilter", skip_serializing_if = "Option::is_none")]
    pub entity_filter: Option<EntityType>,
    #[serde(rename = "PathPrefix", skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "PolicyUsageFilter", skip_serializing_if = "Option::is_none")]
    pub policy_usage_filter: Option<PolicyUsageType>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListEntitiesForPolicyResponse {
    #[serde(rename = "PolicyGroups", skip_serializing_if = "Option::is_none")]
    pub policy_groups: Option<Vec<PolicyGroup>>,
    #[serde(rename = "PolicyUsers", skip_serializing_if = "Option::is_none")]
    pub policy_users: Option<Vec<PolicyUser>>,
    #[serde(rename = "PolicyRoles", skip_serializing_if = "Option::is_none")]
    pub policy_roles: Option<Vec<PolicyRole>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGroupPoliciesRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGroupPoliciesResponse {
    #[serde(rename = "PolicyNames", skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGroupsForUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGroupsForUserResponse {
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Group>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGroupsRequest {
    #[serde(rename = "PathPrefix", skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGroupsResponse {
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Group>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListInstanceProfileTagsRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListInstanceProfileTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListInstanceProfilesForRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListInstanceProfilesForRoleResponse {
    #[serde(rename = "InstanceProfiles", skip_serializing_if = "Option::is_none")]
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListInstanceProfilesRequest {
    #[serde(rename = "PathPrefix", skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListInstanceProfilesResponse {
    #[serde(rename = "InstanceProfiles", skip_serializing_if = "Option::is_none")]
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListMFADeviceTagsRequest {
    #[serde(rename = "SerialNumber")]
    pub serial_number: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListMFADeviceTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListMFADevicesRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListMFADevicesResponse {
    #[serde(rename = "MFADevices", skip_serializing_if = "Option::is_none")]
    pub mfa_devices: Option<Vec<MFADevice>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListOpenIDConnectProviderTagsRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListOpenIDConnectProviderTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListOpenIDConnectProvidersRequest {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListOpenIDConnectProvidersResponse {
    #[serde(
        rename = "OpenIDConnectProviderList",
        skip_serializing_if = "Option::is_none"
    )]
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPoliciesRequest {
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<PolicyScopeType>,
    #[serde(rename = "OnlyAttached", skip_serializing_if = "Option::is_none")]
    pub only_attached: Option<bool>,
    #[serde(rename = "PathPrefix", skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "PolicyUsageFilter", skip_serializing_if = "Option::is_none")]
    pub policy_usage_filter: Option<PolicyUsageType>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPoliciesResponse {
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<Policy>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPolicyTagsRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPolicyTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPolicyVersionsRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPolicyVersionsResponse {
    #[serde(rename = "Versions", skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<PolicyVersion>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRolePoliciesRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRolePoliciesResponse {
    #[serde(rename = "PolicyNames", skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRoleTagsRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRoleTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRolesRequest {
    #[serde(rename = "PathPrefix", skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRolesResponse {
    #[serde(rename = "Roles", skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSAMLProviderTagsRequest {
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSAMLProviderTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSAMLProvidersRequest {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSAMLProvidersResponse {
    #[serde(rename = "SAMLProviderList", skip_serializing_if = "Option::is_none")]
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSSHPublicKeysRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSSHPublicKeysResponse {
    #[serde(rename = "SSHPublicKeys", skip_serializing_if = "Option::is_none")]
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListServerCertificateTagsRequest {
    #[serde(rename = "ServerCertificateName")]
    pub server_certificate_name: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListServerCertificateTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListServerCertificatesRequest {
    #[serde(rename = "PathPrefix", skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListServerCertificatesResponse {
    #[serde(
        rename = "ServerCertificateMetadataList",
        skip_serializing_if = "Option::is_none"
    )]
    pub server_certificate_metadata_list: Option<Vec<ServerCertificateMetadata>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListServiceSpecificCredentialsRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(rename = "AllUsers", skip_serializing_if = "Option::is_none")]
    pub all_users: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListServiceSpecificCredentialsResponse {
    #[serde(
        rename = "ServiceSpecificCredentials",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSigningCertificatesRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSigningCertificatesResponse {
    #[serde(rename = "Certificates", skip_serializing_if = "Option::is_none")]
    pub certificates: Option<Vec<SigningCertificate>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUserPoliciesRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUserPoliciesResponse {
    #[serde(rename = "PolicyNames", skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUserTagsRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUserTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUsersRequest {
    #[serde(rename = "PathPrefix", skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUsersResponse {
    #[serde(rename = "Users", skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListVirtualMFADevicesRequest {
    #[serde(rename = "AssignmentStatus", skip_serializing_if = "Option::is_none")]
    pub assignment_status: Option<AssignmentStatusType>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListVirtualMFADevicesResponse {
    #[serde(rename = "VirtualMFADevices", skip_serializing_if = "Option::is_none")]
    pub virtual_mfa_devices: Option<Vec<VirtualMFADevice>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LoginProfile {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(
        rename = "PasswordResetRequired",
        skip_serializing_if = "Option::is_none"
    )]
    pub password_reset_required: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MFADevice {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "SerialNumber", skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    #[serde(rename = "EnableDate", skip_serializing_if = "Option::is_none")]
    pub enable_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ManagedPolicyDetail {
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyId", skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "DefaultVersionId", skip_serializing_if = "Option::is_none")]
    pub default_version_id: Option<String>,
    #[serde(rename = "AttachmentCount", skip_serializing_if = "Option::is_none")]
    pub attachment_count: Option<i32>,
    #[serde(
        rename = "PermissionsBoundaryUsageCount",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_usage_count: Option<i32>,
    #[serde(rename = "IsAttachable", skip_serializing_if = "Option::is_none")]
    pub is_attachable: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(rename = "UpdateDate", skip_serializing_if = "Option::is_none")]
    pub update_date: Option<Timestamp>,
    #[serde(rename = "PolicyVersionList", skip_serializing_if = "Option::is_none")]
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OpenIDConnectProviderListEntry {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OrderedOrganizationPolicyType {
    #[serde(
        rename = "ServiceControlPolicyInputList",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_control_policy_input_list: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OrganizationsDecisionDetail {
    #[serde(
        rename = "AllowedByOrganizations",
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_by_organizations: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PasswordPolicy {
    #[serde(
        rename = "MinimumPasswordLength",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_password_length: Option<i32>,
    #[serde(rename = "RequireSymbols", skip_serializing_if = "Option::is_none")]
    pub require_symbols: Option<bool>,
    #[serde(rename = "RequireNumbers", skip_serializing_if = "Option::is_none")]
    pub require_numbers: Option<bool>,
    #[serde(
        rename = "RequireUppercaseCharacters",
        skip_serializing_if = "Option::is_none"
    )]
    pub require_uppercase_characters: Option<bool>,
    #[serde(
        rename = "RequireLowercaseCharacters",
        skip_serializing_if = "Option::is_none"
    )]
    pub require_lowercase_characters: Option<bool>,
    #[serde(
        rename = "AllowUsersToChangePassword",
        skip_serializing_if = "Option::is_none"
    )]
    pub allow_users_to_change_password: Option<bool>,
    #[serde(rename = "ExpirePasswords", skip_serializing_if = "Option::is_none")]
    pub expire_passwords: Option<bool>,
    #[serde(rename = "MaxPasswordAge", skip_serializing_if = "Option::is_none")]
    pub max_password_age: Option<i32>,
    #[serde(
        rename = "PasswordReusePrevention",
        skip_serializing_if = "Option::is_none"
    )]
    pub password_reuse_prevention: Option<i32>,
    #[serde(rename = "HardExpiry", skip_serializing_if = "Option::is_none")]
    pub hard_expiry: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PermissionsBoundaryAttachmentType {
    #[serde(rename = "Policy")]
    Policy,
}

impl PermissionsBoundaryAttachmentType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Policy => "Policy",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Policy" => Self::Policy,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PermissionsBoundaryDecisionDetail {
    #[serde(
        rename = "AllowedByPermissionsBoundary",
        skip_serializing_if = "Option::is_none"
    )]
    pub allowed_by_permissions_boundary: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyId", skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "DefaultVersionId", skip_serializing_if = "Option::is_none")]
    pub default_version_id: Option<String>,
    #[serde(rename = "AttachmentCount", skip_serializing_if = "Option::is_none")]
    pub attachment_count: Option<i32>,
    #[serde(
        rename = "PermissionsBoundaryUsageCount",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_usage_count: Option<i32>,
    #[serde(rename = "IsAttachable", skip_serializing_if = "Option::is_none")]
    pub is_attachable: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(rename = "UpdateDate", skip_serializing_if = "Option::is_none")]
    pub update_date: Option<Timestamp>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyDetail {
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PolicyEvaluationDecisionType {
    #[serde(rename = "allowed")]
    Allowed,
    #[serde(rename = "explicitDeny")]
    ExplicitDeny,
    #[serde(rename = "implicitDeny")]
    ImplicitDeny,
}

impl PolicyEvaluationDecisionType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::ExplicitDeny => "explicitDeny",
            Self::ImplicitDeny => "implicitDeny",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "allowed" => Self::Allowed,
            "explicitDeny" => Self::ExplicitDeny,
            "implicitDeny" => Self::ImplicitDeny,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyGroup {
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyIdentifier {
    #[serde(rename = "PolicyType", skip_serializing_if = "Option::is_none")]
    pub policy_type: Option<PolicyIdentifierPolicyType>,
    #[serde(rename = "PolicyArn", skip_serializing_if = "Option::is_none")]
    pub policy_arn: Option<String>,
    #[serde(
        rename = "InlinePolicyIdentifier",
        skip_serializing_if = "Option::is_none"
    )]
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PolicyIdentifierPolicyType {
    #[serde(rename = "inline")]
    Inline,
    #[serde(rename = "aws-managed")]
    AwsManaged,
    #[serde(rename = "user-managed")]
    UserManaged,
    #[serde(rename = "permission-boundary")]
    PermissionBoundary,
    #[serde(rename = "scp")]
    Scp,
    #[serde(rename = "rcp")]
    Rcp,
}

impl PolicyIdentifierPolicyType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inline => "inline",
            Self::AwsManaged => "aws-managed",
            Self::UserManaged => "user-managed",
            Self::PermissionBoundary => "permission-boundary",
            Self::Scp => "scp",
            Self::Rcp => "rcp",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "inline" => Self::Inline,
            "aws-managed" => Self::AwsManaged,
            "user-managed" => Self::UserManaged,
            "permission-boundary" => Self::PermissionBoundary,
            "scp" => Self::Scp,
            "rcp" => Self::Rcp,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyRole {
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(rename = "RoleId", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PolicySourceType {
    #[serde(rename = "IAM Policy")]
    IAMPolicy,
    #[serde(rename = "resource")]
    Resource,
}

impl PolicySourceType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IAMPolicy => "IAM Policy",
            Self::Resource => "resource",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "IAM Policy" => Self::IAMPolicy,
            "resource" => Self::Resource,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PolicyUsageType {
    #[serde(rename = "PermissionsPolicy")]
    PermissionsPolicy,
    #[serde(rename = "PermissionsBoundary")]
    PermissionsBoundary,
}

impl PolicyUsageType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PermissionsPolicy => "PermissionsPolicy",
            Self::PermissionsBoundary => "PermissionsBoundary",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PermissionsPolicy" => Self::PermissionsPolicy,
            "PermissionsBoundary" => Self::PermissionsBoundary,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyUser {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyVersion {
    #[serde(rename = "Document", skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "IsDefaultVersion", skip_serializing_if = "Option::is_none")]
    pub is_default_version: Option<bool>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Position {
    #[serde(rename = "Line", skip_serializing_if = "Option::is_none")]
    pub line: Option<i32>,
    #[serde(rename = "Column", skip_serializing_if = "Option::is_none")]
    pub column: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutGroupPolicyRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRolePermissionsBoundaryRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PermissionsBoundary")]
    pub permissions_boundary: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutUserPermissionsBoundaryRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PermissionsBoundary")]
    pub permissions_boundary: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PutUserPolicyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    #[serde(rename = "ClientID")]
    pub client_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveRoleFromInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveUserFromGroupRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ReportFormatType {
    #[serde(rename = "text/csv")]
    TextCsv,
}

impl ReportFormatType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TextCsv => "text/csv",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "text/csv" => Self::TextCsv,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ReportStateType {
    #[serde(rename = "STARTED")]
    Started,
    #[serde(rename = "INPROGRESS")]
    Inprogress,
    #[serde(rename = "COMPLETE")]
    Complete,
}

impl ReportStateType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Started => "STARTED",
            Self::Inprogress => "INPROGRESS",
            Self::Complete => "COMPLETE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "STARTED" => Self::Started,
            "INPROGRESS" => Self::Inprogress,
            "COMPLETE" => Self::Complete,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ResetServiceSpecificCredentialRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "ServiceSpecificCredentialId")]
    pub service_specific_credential_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ResetServiceSpecificCredentialResponse {
    #[serde(
        rename = "ServiceSpecificCredential",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ResourceSpecificResult {
    #[serde(rename = "EvalResourceName", skip_serializing_if = "Option::is_none")]
    pub eval_resource_name: Option<String>,
    #[serde(
        rename = "EvalResourceDecision",
        skip_serializing_if = "Option::is_none"
    )]
    pub eval_resource_decision: Option<PolicyEvaluationDecisionType>,
    #[serde(rename = "MatchedStatements", skip_serializing_if = "Option::is_none")]
    pub matched_statements: Option<Vec<Statement>>,
    #[serde(
        rename = "MissingContextValues",
        skip_serializing_if = "Option::is_none"
    )]
    pub missing_context_values: Option<Vec<String>>,
    #[serde(
        rename = "EvalDecisionDetails",
        skip_serializing_if = "Option::is_none"
    )]
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    #[serde(
        rename = "PermissionsBoundaryDecisionDetail",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ResyncMFADeviceRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "SerialNumber")]
    pub serial_number: String,
    #[serde(rename = "AuthenticationCode1")]
    pub authentication_code1: String,
    #[serde(rename = "AuthenticationCode2")]
    pub authentication_code2: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Role {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(rename = "RoleId", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(
        rename = "AssumeRolePolicyDocument",
        skip_serializing_if = "Option::is_none"
    )]
    pub assume_role_policy_document: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "MaxSessionDuration", skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i32>,
    #[serde(
        rename = "PermissionsBoundary",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "RoleLastUsed", skip_serializing_if = "Option::is_none")]
    pub role_last_used: Option<RoleLastUsed>,
    #[serde(rename = "SourceRoleTemplate", skip_serializing_if = "Option::is_none")]
    pub source_role_template: Option<SourceRoleTemplate>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RoleDetail {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(rename = "RoleId", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(
        rename = "AssumeRolePolicyDocument",
        skip_serializing_if = "Option::is_none"
    )]
    pub assume_role_policy_document: Option<String>,
    #[serde(
        rename = "InstanceProfileList",
        skip_serializing_if = "Option::is_none"
    )]
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    #[serde(rename = "RolePolicyList", skip_serializing_if = "Option::is_none")]
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    #[serde(
        rename = "AttachedManagedPolicies",
        skip_serializing_if = "Option::is_none"
    )]
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    #[serde(
        rename = "PermissionsBoundary",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "RoleLastUsed", skip_serializing_if = "Option::is_none")]
    pub role_last_used: Option<RoleLastUsed>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RoleLastUsed {
    #[serde(rename = "LastUsedDate", skip_serializing_if = "Option::is_none")]
    pub last_used_date: Option<Timestamp>,
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RoleUsageType {
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "Resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SAMLPrivateKey {
    #[serde(rename = "KeyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "Timestamp", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SAMLProviderListEntry {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "ValidUntil", skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Timestamp>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SSHPublicKey {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "SSHPublicKeyId", skip_serializing_if = "Option::is_none")]
    pub ssh_public_key_id: Option<String>,
    #[serde(rename = "Fingerprint", skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    #[serde(rename = "SSHPublicKeyBody", skip_serializing_if = "Option::is_none")]
    pub ssh_public_key_body: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    #[serde(rename = "UploadDate", skip_serializing_if = "Option::is_none")]
    pub upload_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SSHPublicKeyMetadata {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "SSHPublicKeyId", skip_serializing_if = "Option::is_none")]
    pub ssh_public_key_id: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    #[serde(rename = "UploadDate", skip_serializing_if = "Option::is_none")]
    pub upload_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ServerCertificate {
    #[serde(
        rename = "ServerCertificateMetadata",
        skip_serializing_if = "Option::is_none"
    )]
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    #[serde(rename = "CertificateBody", skip_serializing_if = "Option::is_none")]
    pub certificate_body: Option<String>,
    #[serde(rename = "CertificateChain", skip_serializing_if = "Option::is_none")]
    pub certificate_chain: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ServerCertificateMetadata {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(
        rename = "ServerCertificateName",
        skip_serializing_if = "Option::is_none"
    )]
    pub server_certificate_name: Option<String>,
    #[serde(
        rename = "ServerCertificateId",
        skip_serializing_if = "Option::is_none"
    )]
    pub server_certificate_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "UploadDate", skip_serializing_if = "Option::is_none")]
    pub upload_date: Option<Timestamp>,
    #[serde(rename = "Expiration", skip_serializing_if = "Option::is_none")]
    pub expiration: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceSpecificCredential {
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(rename = "ExpirationDate", skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Timestamp>,
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(rename = "ServiceUserName", skip_serializing_if = "Option::is_none")]
    pub service_user_name: Option<String>,
    #[serde(rename = "ServicePassword", skip_serializing_if = "Option::is_none")]
    pub service_password: Option<Sensitive>,
    #[serde(
        rename = "ServiceCredentialAlias",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_credential_alias: Option<String>,
    #[serde(
        rename = "ServiceCredentialSecret",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_credential_secret: Option<Sensitive>,
    #[serde(
        rename = "ServiceSpecificCredentialId",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_specific_credential_id: Option<String>,
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ServiceSpecificCredentialMetadata {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    #[serde(rename = "ServiceUserName", skip_serializing_if = "Option::is_none")]
    pub service_user_name: Option<String>,
    #[serde(
        rename = "ServiceCredentialAlias",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_credential_alias: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(rename = "ExpirationDate", skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Timestamp>,
    #[serde(
        rename = "ServiceSpecificCredentialId",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_specific_credential_id: Option<String>,
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SetDefaultPolicyVersionRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SigningCertificate {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "CertificateId", skip_serializing_if = "Option::is_none")]
    pub certificate_id: Option<String>,
    #[serde(rename = "CertificateBody", skip_serializing_if = "Option::is_none")]
    pub certificate_body: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    #[serde(rename = "UploadDate", skip_serializing_if = "Option::is_none")]
    pub upload_date: Option<Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SimulateCustomPolicyRequest {
    #[serde(rename = "PolicyInputList")]
    pub policy_input_list: Vec<String>,
    #[serde(
        rename = "PermissionsBoundaryPolicyInputList",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    #[serde(
        rename = "OrderedOrganizationPolicyInputList",
        skip_serializing_if = "Option::is_none"
    )]
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    #[serde(rename = "ActionNames")]
    pub action_names: Vec<String>,
    #[serde(rename = "ResourceArns", skip_serializing_if = "Option::is_none")]
    pub resource_arns: Option<Vec<String>>,
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<String>,
    #[serde(rename = "ResourceOwner", skip_serializing_if = "Option::is_none")]
    pub resource_owner: Option<String>,
    #[serde(rename = "CallerArn", skip_serializing_if = "Option::is_none")]
    pub caller_arn: Option<String>,
    #[serde(rename = "ContextEntries", skip_serializing_if = "Option::is_none")]
    pub context_entries: Option<Vec<ContextEntry>>,
    #[serde(
        rename = "ResourceHandlingOption",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_handling_option: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SimulatePolicyResponse {
    #[serde(rename = "EvaluationResults", skip_serializing_if = "Option::is_none")]
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SimulatePrincipalPolicyRequest {
    #[serde(rename = "PolicySourceArn")]
    pub policy_source_arn: String,
    #[serde(rename = "PolicyInputList", skip_serializing_if = "Option::is_none")]
    pub policy_input_list: Option<Vec<String>>,
    #[serde(
        rename = "PermissionsBoundaryPolicyInputList",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    #[serde(
        rename = "PolicyExclusionList",
        skip_serializing_if = "Option::is_none"
    )]
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    #[serde(rename = "ActionNames")]
    pub action_names: Vec<String>,
    #[serde(rename = "ResourceArns", skip_serializing_if = "Option::is_none")]
    pub resource_arns: Option<Vec<String>>,
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<String>,
    #[serde(rename = "ResourceOwner", skip_serializing_if = "Option::is_none")]
    pub resource_owner: Option<String>,
    #[serde(rename = "CallerArn", skip_serializing_if = "Option::is_none")]
    pub caller_arn: Option<String>,
    #[serde(rename = "ContextEntries", skip_serializing_if = "Option::is_none")]
    pub context_entries: Option<Vec<ContextEntry>>,
    #[serde(
        rename = "ResourceHandlingOption",
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_handling_option: Option<String>,
    #[serde(rename = "MaxItems", skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i32>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SourceRoleTemplate {
    #[serde(rename = "TemplateArn", skip_serializing_if = "Option::is_none")]
    pub template_arn: Option<String>,
    #[serde(
        rename = "TemplateMinorVersion",
        skip_serializing_if = "Option::is_none"
    )]
    pub template_minor_version: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    #[serde(rename = "SourcePolicyId", skip_serializing_if = "Option::is_none")]
    pub source_policy_id: Option<String>,
    #[serde(rename = "SourcePolicyType", skip_serializing_if = "Option::is_none")]
    pub source_policy_type: Option<PolicySourceType>,
    #[serde(rename = "StartPosition", skip_serializing_if = "Option::is_none")]
    pub start_position: Option<Position>,
    #[serde(rename = "EndPosition", skip_serializing_if = "Option::is_none")]
    pub end_position: Option<Position>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagMFADeviceRequest {
    #[serde(rename = "SerialNumber")]
    pub serial_number: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagOpenIDConnectProviderRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagPolicyRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagSAMLProviderRequest {
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagServerCertificateRequest {
    #[serde(rename = "ServerCertificateName")]
    pub server_certificate_name: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagMFADeviceRequest {
    #[serde(rename = "SerialNumber")]
    pub serial_number: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagOpenIDConnectProviderRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagPolicyRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagSAMLProviderRequest {
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagServerCertificateRequest {
    #[serde(rename = "ServerCertificateName")]
    pub server_certificate_name: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateAccessKeyRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
    #[serde(rename = "Status")]
    pub status: StatusType,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateAccountPasswordPolicyRequest {
    #[serde(
        rename = "MinimumPasswordLength",
        skip_serializing_if = "Option::is_none"
    )]
    pub minimum_password_length: Option<i32>,
    #[serde(rename = "RequireSymbols", skip_serializing_if = "Option::is_none")]
    pub require_symbols: Option<bool>,
    #[serde(rename = "RequireNumbers", skip_serializing_if = "Option::is_none")]
    pub require_numbers: Option<bool>,
    #[serde(
        rename = "RequireUppercaseCharacters",
        skip_serializing_if = "Option::is_none"
    )]
    pub require_uppercase_characters: Option<bool>,
    #[serde(
        rename = "RequireLowercaseCharacters",
        skip_serializing_if = "Option::is_none"
    )]
    pub require_lowercase_characters: Option<bool>,
    #[serde(
        rename = "AllowUsersToChangePassword",
        skip_serializing_if = "Option::is_none"
    )]
    pub allow_users_to_change_password: Option<bool>,
    #[serde(rename = "MaxPasswordAge", skip_serializing_if = "Option::is_none")]
    pub max_password_age: Option<i32>,
    #[serde(
        rename = "PasswordReusePrevention",
        skip_serializing_if = "Option::is_none"
    )]
    pub password_reuse_prevention: Option<i32>,
    #[serde(rename = "HardExpiry", skip_serializing_if = "Option::is_none")]
    pub hard_expiry: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateAssumeRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateGroupRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "NewPath", skip_serializing_if = "Option::is_none")]
    pub new_path: Option<String>,
    #[serde(rename = "NewGroupName", skip_serializing_if = "Option::is_none")]
    pub new_group_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateLoginProfileRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "Password", skip_serializing_if = "Option::is_none")]
    pub password: Option<Sensitive>,
    #[serde(
        rename = "PasswordResetRequired",
        skip_serializing_if = "Option::is_none"
    )]
    pub password_reset_required: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    #[serde(rename = "ThumbprintList")]
    pub thumbprint_list: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateRoleDescriptionRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Description")]
    pub description: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateRoleDescriptionResponse {
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "MaxSessionDuration", skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateRoleResponse {}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSAMLProviderRequest {
    #[serde(
        rename = "SAMLMetadataDocument",
        skip_serializing_if = "Option::is_none"
    )]
    pub saml_metadata_document: Option<String>,
    #[serde(rename = "SAMLProviderArn")]
    pub saml_provider_arn: String,
    #[serde(
        rename = "AssertionEncryptionMode",
        skip_serializing_if = "Option::is_none"
    )]
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    #[serde(rename = "AddPrivateKey", skip_serializing_if = "Option::is_none")]
    pub add_private_key: Option<Sensitive>,
    #[serde(rename = "RemovePrivateKey", skip_serializing_if = "Option::is_none")]
    pub remove_private_key: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSAMLProviderResponse {
    #[serde(rename = "SAMLProviderArn", skip_serializing_if = "Option::is_none")]
    pub saml_provider_arn: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateSSHPublicKeyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "SSHPublicKeyId")]
    pub ssh_public_key_id: String,
    #[serde(rename = "Status")]
    pub status: StatusType,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateServerCertificateRequest {
    #[serde(rename = "ServerCertificateName")]
    pub server_certificate_name: String,
    #[serde(rename = "NewPath", skip_serializing_if = "Option::is_none")]
    pub new_path: Option<String>,
    #[serde(
        rename = "NewServerCertificateName",
        skip_serializing_if = "Option::is_none"
    )]
    pub new_server_certificate_name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateServiceSpecificCredentialRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "ServiceSpecificCredentialId")]
    pub service_specific_credential_id: String,
    #[serde(rename = "Status")]
    pub status: StatusType,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateSigningCertificateRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "CertificateId")]
    pub certificate_id: String,
    #[serde(rename = "Status")]
    pub status: StatusType,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "NewPath", skip_serializing_if = "Option::is_none")]
    pub new_path: Option<String>,
    #[serde(rename = "NewUserName", skip_serializing_if = "Option::is_none")]
    pub new_user_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadSSHPublicKeyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "SSHPublicKeyBody")]
    pub ssh_public_key_body: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadSSHPublicKeyResponse {
    #[serde(rename = "SSHPublicKey", skip_serializing_if = "Option::is_none")]
    pub ssh_public_key: Option<SSHPublicKey>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadServerCertificateRequest {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "ServerCertificateName")]
    pub server_certificate_name: String,
    #[serde(rename = "CertificateBody")]
    pub certificate_body: String,
    #[serde(rename = "PrivateKey")]
    pub private_key: Sensitive,
    #[serde(rename = "CertificateChain", skip_serializing_if = "Option::is_none")]
    pub certificate_chain: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadServerCertificateResponse {
    #[serde(
        rename = "ServerCertificateMetadata",
        skip_serializing_if = "Option::is_none"
    )]
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadSigningCertificateRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "CertificateBody")]
    pub certificate_body: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadSigningCertificateResponse {
    #[serde(rename = "Certificate", skip_serializing_if = "Option::is_none")]
    pub certificate: Option<SigningCertificate>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct User {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(rename = "PasswordLastUsed", skip_serializing_if = "Option::is_none")]
    pub password_last_used: Option<Timestamp>,
    #[serde(
        rename = "PermissionsBoundary",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UserDetail {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<Timestamp>,
    #[serde(rename = "UserPolicyList", skip_serializing_if = "Option::is_none")]
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    #[serde(rename = "GroupList", skip_serializing_if = "Option::is_none")]
    pub group_list: Option<Vec<String>>,
    #[serde(
        rename = "AttachedManagedPolicies",
        skip_serializing_if = "Option::is_none"
    )]
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    #[serde(
        rename = "PermissionsBoundary",
        skip_serializing_if = "Option::is_none"
    )]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VirtualMFADevice {
    #[serde(rename = "SerialNumber", skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    #[serde(rename = "Base32StringSeed", skip_serializing_if = "Option::is_none")]
    pub base32_string_seed: Option<Blob>,
    #[serde(rename = "QRCodePNG", skip_serializing_if = "Option::is_none")]
    pub qr_code_png: Option<Blob>,
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
    #[serde(rename = "EnableDate", skip_serializing_if = "Option::is_none")]
    pub enable_date: Option<Timestamp>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AssertionEncryptionModeType {
    #[serde(rename = "Required")]
    Required,
    #[serde(rename = "Allowed")]
    Allowed,
}

impl AssertionEncryptionModeType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "Required",
            Self::Allowed => "Allowed",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Required" => Self::Required,
            "Allowed" => Self::Allowed,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AssignmentStatusType {
    #[serde(rename = "Assigned")]
    Assigned,
    #[serde(rename = "Unassigned")]
    Unassigned,
    #[serde(rename = "Any")]
    Any,
}

impl AssignmentStatusType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Assigned => "Assigned",
            Self::Unassigned => "Unassigned",
            Self::Any => "Any",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Assigned" => Self::Assigned,
            "Unassigned" => Self::Unassigned,
            "Any" => Self::Any,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EncodingType {
    #[serde(rename = "SSH")]
    Ssh,
    #[serde(rename = "PEM")]
    Pem,
}

impl EncodingType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ssh => "SSH",
            Self::Pem => "PEM",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "SSH" => Self::Ssh,
            "PEM" => Self::Pem,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PolicyScopeType {
    #[serde(rename = "All")]
    All,
    #[serde(rename = "AWS")]
    Aws,
    #[serde(rename = "Local")]
    Local,
}

impl PolicyScopeType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::Aws => "AWS",
            Self::Local => "Local",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "All" => Self::All,
            "AWS" => Self::Aws,
            "Local" => Self::Local,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StatusType {
    #[serde(rename = "Active")]
    Active,
    #[serde(rename = "Inactive")]
    Inactive,
    #[serde(rename = "Expired")]
    Expired,
}

impl StatusType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Expired => "Expired",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Expired" => Self::Expired,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SummaryKeyType {
    #[serde(rename = "Users")]
    Users,
    #[serde(rename = "UsersQuota")]
    UsersQuota,
    #[serde(rename = "Groups")]
    Groups,
    #[serde(rename = "GroupsQuota")]
    GroupsQuota,
    #[serde(rename = "ServerCertificates")]
    ServerCertificates,
    #[serde(rename = "ServerCertificatesQuota")]
    ServerCertificatesQuota,
    #[serde(rename = "UserPolicySizeQuota")]
    UserPolicySizeQuota,
    #[serde(rename = "GroupPolicySizeQuota")]
    GroupPolicySizeQuota,
    #[serde(rename = "GroupsPerUserQuota")]
    GroupsPerUserQuota,
    #[serde(rename = "SigningCertificatesPerUserQuota")]
    SigningCertificatesPerUserQuota,
    #[serde(rename = "AccessKeysPerUserQuota")]
    AccessKeysPerUserQuota,
    #[serde(rename = "MFADevices")]
    MFADevices,
    #[serde(rename = "MFADevicesInUse")]
    MFADevicesInUse,
    #[serde(rename = "AccountMFAEnabled")]
    AccountMFAEnabled,
    #[serde(rename = "AccountAccessKeysPresent")]
    AccountAccessKeysPresent,
    #[serde(rename = "AccountPasswordPresent")]
    AccountPasswordPresent,
    #[serde(rename = "AccountSigningCertificatesPresent")]
    AccountSigningCertificatesPresent,
    #[serde(rename = "AttachedPoliciesPerGroupQuota")]
    AttachedPoliciesPerGroupQuota,
    #[serde(rename = "AttachedPoliciesPerRoleQuota")]
    AttachedPoliciesPerRoleQuota,
    #[serde(rename = "AttachedPoliciesPerUserQuota")]
    AttachedPoliciesPerUserQuota,
    #[serde(rename = "Policies")]
    Policies,
    #[serde(rename = "PoliciesQuota")]
    PoliciesQuota,
    #[serde(rename = "PolicySizeQuota")]
    PolicySizeQuota,
    #[serde(rename = "PolicyVersionsInUse")]
    PolicyVersionsInUse,
    #[serde(rename = "PolicyVersionsInUseQuota")]
    PolicyVersionsInUseQuota,
    #[serde(rename = "VersionsPerPolicyQuota")]
    VersionsPerPolicyQuota,
    #[serde(rename = "GlobalEndpointTokenVersion")]
    GlobalEndpointTokenVersion,
    #[serde(rename = "AssumeRolePolicySizeQuota")]
    AssumeRolePolicySizeQuota,
    #[serde(rename = "InstanceProfiles")]
    InstanceProfiles,
    #[serde(rename = "InstanceProfilesQuota")]
    InstanceProfilesQuota,
    #[serde(rename = "Providers")]
    Providers,
    #[serde(rename = "RolePolicySizeQuota")]
    RolePolicySizeQuota,
    #[serde(rename = "Roles")]
    Roles,
    #[serde(rename = "RolesQuota")]
    RolesQuota,
}

impl SummaryKeyType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Users => "Users",
            Self::UsersQuota => "UsersQuota",
            Self::Groups => "Groups",
            Self::GroupsQuota => "GroupsQuota",
            Self::ServerCertificates => "ServerCertificates",
            Self::ServerCertificatesQuota => "ServerCertificatesQuota",
            Self::UserPolicySizeQuota => "UserPolicySizeQuota",
            Self::GroupPolicySizeQuota => "GroupPolicySizeQuota",
            Self::GroupsPerUserQuota => "GroupsPerUserQuota",
            Self::SigningCertificatesPerUserQuota => "SigningCertificatesPerUserQuota",
            Self::AccessKeysPerUserQuota => "AccessKeysPerUserQuota",
            Self::MFADevices => "MFADevices",
            Self::MFADevicesInUse => "MFADevicesInUse",
            Self::AccountMFAEnabled => "AccountMFAEnabled",
            Self::AccountAccessKeysPresent => "AccountAccessKeysPresent",
            Self::AccountPasswordPresent => "AccountPasswordPresent",
            Self::AccountSigningCertificatesPresent => "AccountSigningCertificatesPresent",
            Self::AttachedPoliciesPerGroupQuota => "AttachedPoliciesPerGroupQuota",
            Self::AttachedPoliciesPerRoleQuota => "AttachedPoliciesPerRoleQuota",
            Self::AttachedPoliciesPerUserQuota => "AttachedPoliciesPerUserQuota",
            Self::Policies => "Policies",
            Self::PoliciesQuota => "PoliciesQuota",
            Self::PolicySizeQuota => "PolicySizeQuota",
            Self::PolicyVersionsInUse => "PolicyVersionsInUse",
            Self::PolicyVersionsInUseQuota => "PolicyVersionsInUseQuota",
            Self::VersionsPerPolicyQuota => "VersionsPerPolicyQuota",
            Self::GlobalEndpointTokenVersion => "GlobalEndpointTokenVersion",
            Self::AssumeRolePolicySizeQuota => "AssumeRolePolicySizeQuota",
            Self::InstanceProfiles => "InstanceProfiles",
            Self::InstanceProfilesQuota => "InstanceProfilesQuota",
            Self::Providers => "Providers",
            Self::RolePolicySizeQuota => "RolePolicySizeQuota",
            Self::Roles => "Roles",
            Self::RolesQuota => "RolesQuota",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Users" => Self::Users,
            "UsersQuota" => Self::UsersQuota,
            "Groups" => Self::Groups,
            "GroupsQuota" => Self::GroupsQuota,
            "ServerCertificates" => Self::ServerCertificates,
            "ServerCertificatesQuota" => Self::ServerCertificatesQuota,
            "UserPolicySizeQuota" => Self::UserPolicySizeQuota,
            "GroupPolicySizeQuota" => Self::GroupPolicySizeQuota,
            "GroupsPerUserQuota" => Self::GroupsPerUserQuota,
            "SigningCertificatesPerUserQuota" => Self::SigningCertificatesPerUserQuota,
            "AccessKeysPerUserQuota" => Self::AccessKeysPerUserQuota,
            "MFADevices" => Self::MFADevices,
            "MFADevicesInUse" => Self::MFADevicesInUse,
            "AccountMFAEnabled" => Self::AccountMFAEnabled,
            "AccountAccessKeysPresent" => Self::AccountAccessKeysPresent,
            "AccountPasswordPresent" => Self::AccountPasswordPresent,
            "AccountSigningCertificatesPresent" => Self::AccountSigningCertificatesPresent,
            "AttachedPoliciesPerGroupQuota" => Self::AttachedPoliciesPerGroupQuota,
            "AttachedPoliciesPerRoleQuota" => Self::AttachedPoliciesPerRoleQuota,
            "AttachedPoliciesPerUserQuota" => Self::AttachedPoliciesPerUserQuota,
            "Policies" => Self::Policies,
            "PoliciesQuota" => Self::PoliciesQuota,
            "PolicySizeQuota" => Self::PolicySizeQuota,
            "PolicyVersionsInUse" => Self::PolicyVersionsInUse,
            "PolicyVersionsInUseQuota" => Self::PolicyVersionsInUseQuota,
            "VersionsPerPolicyQuota" => Self::VersionsPerPolicyQuota,
            "GlobalEndpointTokenVersion" => Self::GlobalEndpointTokenVersion,
            "AssumeRolePolicySizeQuota" => Self::AssumeRolePolicySizeQuota,
            "InstanceProfiles" => Self::InstanceProfiles,
            "InstanceProfilesQuota" => Self::InstanceProfilesQuota,
            "Providers" => Self::Providers,
            "RolePolicySizeQuota" => Self::RolePolicySizeQuota,
            "Roles" => Self::Roles,
            "RolesQuota" => Self::RolesQuota,
            _ => return None,
        })
    }
}

static ACCESS_KEY_SHAPE: Shape = Shape {
    name: "AccessKey",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AccessKeyId",
            shape: &ACCESS_KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SecretAccessKey",
            shape: &ACCESS_KEY_SECRET_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ACCESS_KEY_LAST_USED_SHAPE: Shape = Shape {
    name: "AccessKeyLastUsed",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "LastUsedDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceName",
            shape: &STRING_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Region",
            shape: &STRING_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ACCESS_KEY_METADATA_SHAPE: Shape = Shape {
    name: "AccessKeyMetadata",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AccessKeyId",
            shape: &ACCESS_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ACTION_NAME_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ActionNameListType",
    sensitive: false,
    kind: Kind::List {
        member: &ACTION_NAME_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ACTION_NAME_TYPE_SHAPE: Shape = Shape {
    name: "ActionNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(3),
            max: Some(128),
        },
        pattern: None,
        one_of: &[],
    },
};
static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "AddClientIDToOpenIDConnectProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "OpenIDConnectProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ClientID",
            shape: &CLIENT_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "AddRoleToInstanceProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "InstanceProfileName",
            shape: &INSTANCE_PROFILE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ADD_USER_TO_GROUP_REQUEST_SHAPE: Shape = Shape {
    name: "AddUserToGroupRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ARN_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ArnListType",
    sensitive: false,
    kind: Kind::List {
        member: &ARN_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ATTACH_GROUP_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "AttachGroupPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ATTACH_ROLE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "AttachRolePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ATTACH_USER_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "AttachUserPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ATTACHED_PERMISSIONS_BOUNDARY_SHAPE: Shape = Shape {
    name: "AttachedPermissionsBoundary",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PermissionsBoundaryType",
            shape: &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundaryArn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ATTACHED_POLICY_SHAPE: Shape = Shape {
    name: "AttachedPolicy",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ATTACHMENT_NAME_SHAPE: Shape = Shape {
    name: "AttachmentName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
static ATTACHMENT_TYPE_SHAPE: Shape = Shape {
    name: "AttachmentType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["user", "group", "role"],
    },
};
static BOOTSTRAP_DATUM_SHAPE: Shape = Shape {
    name: "BootstrapDatum",
    sensitive: true,
    kind: Kind::Blob {
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static CERTIFICATION_KEY_TYPE_SHAPE: Shape = Shape {
    name: "CertificationKeyType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static CERTIFICATION_MAP_TYPE_SHAPE: Shape = Shape {
    name: "CertificationMapType",
    sensitive: false,
    kind: Kind::Map {
        key: &CERTIFICATION_KEY_TYPE_SHAPE,
        value: &CERTIFICATION_VALUE_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static CERTIFICATION_VALUE_TYPE_SHAPE: Shape = Shape {
    name: "CertificationValueType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(32),
        },
        pattern: Some(Pattern::new("[\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static CHANGE_PASSWORD_REQUEST_SHAPE: Shape = Shape {
    name: "ChangePasswordRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "OldPassword",
            shape: &PASSWORD_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NewPassword",
            shape: &PASSWORD_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static COLUMN_NUMBER_SHAPE: Shape = Shape {
    name: "ColumnNumber",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static CONTEXT_ENTRY_SHAPE: Shape = Shape {
    name: "ContextEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ContextKeyName",
            shape: &CONTEXT_KEY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ContextKeyValues",
            shape: &CONTEXT_KEY_VALUE_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ContextKeyType",
            shape: &CONTEXT_KEY_TYPE_ENUM_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CONTEXT_ENTRY_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ContextEntryListType",
    sensitive: false,
    kind: Kind::List {
        member: &CONTEXT_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static CONTEXT_KEY_NAME_TYPE_SHAPE: Shape = Shape {
    name: "ContextKeyNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(5),
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ContextKeyNamesResultListType",
    sensitive: false,
    kind: Kind::List {
        member: &CONTEXT_KEY_NAME_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static CONTEXT_KEY_TYPE_ENUM_SHAPE: Shape = Shape {
    name: "ContextKeyTypeEnum",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "string",
            "stringList",
            "numeric",
            "numericList",
            "boolean",
            "booleanList",
            "ip",
            "ipList",
            "binary",
            "binaryList",
            "date",
            "dateList",
        ],
    },
};
static CONTEXT_KEY_VALUE_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ContextKeyValueListType",
    sensitive: false,
    kind: Kind::List {
        member: &CONTEXT_KEY_VALUE_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static CONTEXT_KEY_VALUE_TYPE_SHAPE: Shape = Shape {
    name: "ContextKeyValueType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static CREATE_ACCESS_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "CreateAccessKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "UserName",
        shape: &EXISTING_USER_NAME_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_ACCESS_KEY_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateAccessKeyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AccessKey",
        shape: &ACCESS_KEY_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CREATE_ACCOUNT_ALIAS_REQUEST_SHAPE: Shape = Shape {
    name: "CreateAccountAliasRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AccountAlias",
        shape: &ACCOUNT_ALIAS_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CREATE_GROUP_REQUEST_SHAPE: Shape = Shape {
    name: "CreateGroupRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static CREATE_GROUP_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateGroupResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Group",
        shape: &GROUP_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CREATE_INSTANCE_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "CreateInstanceProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "InstanceProfileName",
            shape: &INSTANCE_PROFILE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_INSTANCE_PROFILE_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateInstanceProfileResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "InstanceProfile",
        shape: &INSTANCE_PROFILE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CREATE_LOGIN_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "CreateLoginProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Password",
            shape: &PASSWORD_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PasswordResetRequired",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_LOGIN_PROFILE_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateLoginProfileResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "LoginProfile",
        shape: &LOGIN_PROFILE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "CreateOpenIDConnectProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Url",
            shape: &OPEN_ID_CONNECT_PROVIDER_URL_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ClientIDList",
            shape: &CLIENT_ID_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ThumbprintList",
            shape: &THUMBPRINT_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateOpenIDConnectProviderResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "OpenIDConnectProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "CreatePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Path",
            shape: &POLICY_PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &POLICY_DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "CreatePolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Policy",
        shape: &POLICY_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_POLICY_VERSION_REQUEST_SHAPE: Shape = Shape {
    name: "CreatePolicyVersionRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SetAsDefault",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_POLICY_VERSION_RESPONSE_SHAPE: Shape = Shape {
    name: "CreatePolicyVersionResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "PolicyVersion",
        shape: &POLICY_VERSION_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_ROLE_REQUEST_SHAPE: Shape = Shape {
    name: "CreateRoleRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AssumeRolePolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &ROLE_DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxSessionDuration",
            shape: &ROLE_MAX_SESSION_DURATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundary",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_ROLE_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateRoleResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Role",
        shape: &ROLE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CREATE_SAML_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "CreateSAMLProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SAMLMetadataDocument",
            shape: &SAML_METADATA_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &SAML_PROVIDER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AssertionEncryptionMode",
            shape: &ASSERTION_ENCRYPTION_MODE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AddPrivateKey",
            shape: &PRIVATE_KEY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_SAML_PROVIDER_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateSAMLProviderResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SAMLProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_SERVICE_LINKED_ROLE_REQUEST_SHAPE: Shape = Shape {
    name: "CreateServiceLinkedRoleRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AWSServiceName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &ROLE_DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CustomSuffix",
            shape: &CUSTOM_SUFFIX_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_SERVICE_LINKED_ROLE_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateServiceLinkedRoleResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Role",
        shape: &ROLE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_SHAPE: Shape = Shape {
    name: "CreateServiceSpecificCredentialRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ServiceName",
            shape: &SERVICE_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CredentialAgeDays",
            shape: &CREDENTIAL_AGE_DAYS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateServiceSpecificCredentialResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "ServiceSpecificCredential",
        shape: &SERVICE_SPECIFIC_CREDENTIAL_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_USER_REQUEST_SHAPE: Shape = Shape {
    name: "CreateUserRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundary",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_USER_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateUserResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "User",
        shape: &USER_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_VIRTUAL_MFA_DEVICE_REQUEST_SHAPE: Shape = Shape {
    name: "CreateVirtualMFADeviceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VirtualMFADeviceName",
            shape: &VIRTUAL_MFA_DEVICE_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateVirtualMFADeviceResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "VirtualMFADevice",
        shape: &VIRTUAL_MFA_DEVICE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DEACTIVATE_MFA_DEVICE_REQUEST_SHAPE: Shape = Shape {
    name: "DeactivateMFADeviceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETE_ACCESS_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteAccessKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AccessKeyId",
            shape: &ACCESS_KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETE_ACCOUNT_ALIAS_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteAccountAliasRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AccountAlias",
        shape: &ACCOUNT_ALIAS_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_GROUP_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteGroupPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETE_GROUP_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteGroupRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "GroupName",
        shape: &GROUP_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_INSTANCE_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteInstanceProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "InstanceProfileName",
        shape: &INSTANCE_PROFILE_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_LOGIN_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteLoginProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "UserName",
        shape: &USER_NAME_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteOpenIDConnectProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "OpenIDConnectProviderArn",
        shape: &ARN_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DeletePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "PolicyArn",
        shape: &ARN_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_POLICY_VERSION_REQUEST_SHAPE: Shape = Shape {
    name: "DeletePolicyVersionRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &POLICY_VERSION_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteRolePermissionsBoundaryRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "RoleName",
        shape: &ROLE_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_ROLE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteRolePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETE_ROLE_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteRoleRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "RoleName",
        shape: &ROLE_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_SAML_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteSAMLProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SAMLProviderArn",
        shape: &ARN_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_SSH_PUBLIC_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteSSHPublicKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SSHPublicKeyId",
            shape: &PUBLIC_KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETE_SERVER_CERTIFICATE_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteServerCertificateRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "ServerCertificateName",
        shape: &SERVER_CERTIFICATE_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_SERVICE_LINKED_ROLE_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteServiceLinkedRoleRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "RoleName",
        shape: &ROLE_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_SERVICE_LINKED_ROLE_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteServiceLinkedRoleResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "DeletionTaskId",
        shape: &DELETION_TASK_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteServiceSpecificCredentialRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceSpecificCredentialId",
            shape: &SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETE_SIGNING_CERTIFICATE_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteSigningCertificateRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CertificateId",
            shape: &CERTIFICATE_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteUserPermissionsBoundaryRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "UserName",
        shape: &USER_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_USER_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteUserPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DELETE_USER_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteUserRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "UserName",
        shape: &EXISTING_USER_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_VIRTUAL_MFA_DEVICE_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteVirtualMFADeviceRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SerialNumber",
        shape: &SERIAL_NUMBER_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETION_TASK_FAILURE_REASON_TYPE_SHAPE: Shape = Shape {
    name: "DeletionTaskFailureReasonType",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Reason",
            shape: &REASON_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RoleUsageList",
            shape: &ROLE_USAGE_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static DELETION_TASK_ID_TYPE_SHAPE: Shape = Shape {
    name: "DeletionTaskIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(1000),
        },
        pattern: None,
        one_of: &[],
    },
};
static DELETION_TASK_STATUS_TYPE_SHAPE: Shape = Shape {
    name: "DeletionTaskStatusType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"],
    },
};
static DETACH_GROUP_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DetachGroupPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DETACH_ROLE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DetachRolePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DETACH_USER_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DetachUserPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ENABLE_MFA_DEVICE_REQUEST_SHAPE: Shape = Shape {
    name: "EnableMFADeviceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AuthenticationCode1",
            shape: &AUTHENTICATION_CODE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AuthenticationCode2",
            shape: &AUTHENTICATION_CODE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ENTITY_TYPE_SHAPE: Shape = Shape {
    name: "EntityType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "User",
            "Role",
            "Group",
            "LocalManagedPolicy",
            "AWSManagedPolicy",
        ],
    },
};
static EVAL_DECISION_DETAILS_TYPE_SHAPE: Shape = Shape {
    name: "EvalDecisionDetailsType",
    sensitive: false,
    kind: Kind::Map {
        key: &EVAL_DECISION_SOURCE_TYPE_SHAPE,
        value: &POLICY_EVALUATION_DECISION_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static EVAL_DECISION_SOURCE_TYPE_SHAPE: Shape = Shape {
    name: "EvalDecisionSourceType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(3),
            max: Some(256),
        },
        pattern: None,
        one_of: &[],
    },
};
static EVALUATION_RESULT_SHAPE: Shape = Shape {
    name: "EvaluationResult",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "EvalActionName",
            shape: &ACTION_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EvalResourceName",
            shape: &RESOURCE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EvalDecision",
            shape: &POLICY_EVALUATION_DECISION_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "MatchedStatements",
            shape: &STATEMENT_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MissingContextValues",
            shape: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "OrganizationsDecisionDetail",
            shape: &ORGANIZATIONS_DECISION_DETAIL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundaryDecisionDetail",
            shape: &PERMISSIONS_BOUNDARY_DECISION_DETAIL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EvalDecisionDetails",
            shape: &EVAL_DECISION_DETAILS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ResourceSpecificResults",
            shape: &RESOURCE_SPECIFIC_RESULT_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static EVALUATION_RESULTS_LIST_TYPE_SHAPE: Shape = Shape {
    name: "EvaluationResultsListType",
    sensitive: false,
    kind: Kind::List {
        member: &EVALUATION_RESULT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static GENERATE_CREDENTIAL_REPORT_RESPONSE_SHAPE: Shape = Shape {
    name: "GenerateCredentialReportResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "State",
            shape: &REPORT_STATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &REPORT_STATE_DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_ACCESS_KEY_LAST_USED_REQUEST_SHAPE: Shape = Shape {
    name: "GetAccessKeyLastUsedRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AccessKeyId",
        shape: &ACCESS_KEY_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_ACCESS_KEY_LAST_USED_RESPONSE_SHAPE: Shape = Shape {
    name: "GetAccessKeyLastUsedResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AccessKeyLastUsed",
            shape: &ACCESS_KEY_LAST_USED_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_SHAPE: Shape = Shape {
    name: "GetAccountAuthorizationDetailsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Filter",
            shape: &ENTITY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_SHAPE: Shape = Shape {
    name: "GetAccountAuthorizationDetailsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserDetailList",
            shape: &USER_DETAIL_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GroupDetailList",
            shape: &GROUP_DETAIL_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RoleDetailList",
            shape: &ROLE_DETAIL_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Policies",
            shape: &MANAGED_POLICY_DETAIL_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetAccountPasswordPolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "PasswordPolicy",
        shape: &PASSWORD_POLICY_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_ACCOUNT_SUMMARY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetAccountSummaryResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SummaryMap",
        shape: &SUMMARY_MAP_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "GetContextKeysForCustomPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "PolicyInputList",
        shape: &SIMULATION_POLICY_LIST_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetContextKeysForPolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "ContextKeyNames",
        shape: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "GetContextKeysForPrincipalPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicySourceArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyInputList",
            shape: &SIMULATION_POLICY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_CREDENTIAL_REPORT_RESPONSE_SHAPE: Shape = Shape {
    name: "GetCredentialReportResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Content",
            shape: &REPORT_CONTENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ReportFormat",
            shape: &REPORT_FORMAT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GeneratedTime",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_GROUP_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "GetGroupPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GET_GROUP_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetGroupPolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GET_GROUP_REQUEST_SHAPE: Shape = Shape {
    name: "GetGroupRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_GROUP_RESPONSE_SHAPE: Shape = Shape {
    name: "GetGroupResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Group",
            shape: &GROUP_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Users",
            shape: &USER_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_INSTANCE_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "GetInstanceProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "InstanceProfileName",
        shape: &INSTANCE_PROFILE_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_INSTANCE_PROFILE_RESPONSE_SHAPE: Shape = Shape {
    name: "GetInstanceProfileResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "InstanceProfile",
        shape: &INSTANCE_PROFILE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_LOGIN_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "GetLoginProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "UserName",
        shape: &USER_NAME_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static GET_LOGIN_PROFILE_RESPONSE_SHAPE: Shape = Shape {
    name: "GetLoginProfileResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "LoginProfile",
        shape: &LOGIN_PROFILE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_MFA_DEVICE_REQUEST_SHAPE: Shape = Shape {
    name: "GetMFADeviceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_MFA_DEVICE_RESPONSE_SHAPE: Shape = Shape {
    name: "GetMFADeviceResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EnableDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Certifications",
            shape: &CERTIFICATION_MAP_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "GetOpenIDConnectProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "OpenIDConnectProviderArn",
        shape: &ARN_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_SHAPE: Shape = Shape {
    name: "GetOpenIDConnectProviderResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Url",
            shape: &OPEN_ID_CONNECT_PROVIDER_URL_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ClientIDList",
            shape: &CLIENT_ID_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ThumbprintList",
            shape: &THUMBPRINT_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "GetPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "PolicyArn",
        shape: &ARN_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetPolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Policy",
        shape: &POLICY_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static GET_POLICY_VERSION_REQUEST_SHAPE: Shape = Shape {
    name: "GetPolicyVersionRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &POLICY_VERSION_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GET_POLICY_VERSION_RESPONSE_SHAPE: Shape = Shape {
    name: "GetPolicyVersionResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "PolicyVersion",
        shape: &POLICY_VERSION_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static GET_ROLE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "GetRolePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GET_ROLE_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetRolePolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GET_ROLE_REQUEST_SHAPE: Shape = Shape {
    name: "GetRoleRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "RoleName",
        shape: &ROLE_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_ROLE_RESPONSE_SHAPE: Shape = Shape {
    name: "GetRoleResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Role",
        shape: &ROLE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_SAML_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "GetSAMLProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SAMLProviderArn",
        shape: &ARN_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_SAML_PROVIDER_RESPONSE_SHAPE: Shape = Shape {
    name: "GetSAMLProviderResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SAMLProviderUUID",
            shape: &PRIVATE_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SAMLMetadataDocument",
            shape: &SAML_METADATA_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ValidUntil",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AssertionEncryptionMode",
            shape: &ASSERTION_ENCRYPTION_MODE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PrivateKeyList",
            shape: &PRIVATE_KEY_LIST_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_SSH_PUBLIC_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "GetSSHPublicKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SSHPublicKeyId",
            shape: &PUBLIC_KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Encoding",
            shape: &ENCODING_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GET_SSH_PUBLIC_KEY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetSSHPublicKeyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SSHPublicKey",
        shape: &SSH_PUBLIC_KEY_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static GET_SERVER_CERTIFICATE_REQUEST_SHAPE: Shape = Shape {
    name: "GetServerCertificateRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "ServerCertificateName",
        shape: &SERVER_CERTIFICATE_NAME_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_SERVER_CERTIFICATE_RESPONSE_SHAPE: Shape = Shape {
    name: "GetServerCertificateResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "ServerCertificate",
        shape: &SERVER_CERTIFICATE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_SHAPE: Shape = Shape {
    name: "GetServiceLinkedRoleDeletionStatusRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "DeletionTaskId",
        shape: &DELETION_TASK_ID_TYPE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_SHAPE: Shape = Shape {
    name: "GetServiceLinkedRoleDeletionStatusResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Status",
            shape: &DELETION_TASK_STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Reason",
            shape: &DELETION_TASK_FAILURE_REASON_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static GET_USER_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "GetUserPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GET_USER_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "GetUserPolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GET_USER_REQUEST_SHAPE: Shape = Shape {
    name: "GetUserRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "UserName",
        shape: &EXISTING_USER_NAME_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static GET_USER_RESPONSE_SHAPE: Shape = Shape {
    name: "GetUserResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "User",
        shape: &USER_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static GROUP_SHAPE: Shape = Shape {
    name: "Group",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "GroupId",
            shape: &ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static GROUP_DETAIL_SHAPE: Shape = Shape {
    name: "GroupDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GroupId",
            shape: &ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GroupPolicyList",
            shape: &POLICY_DETAIL_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AttachedManagedPolicies",
            shape: &ATTACHED_POLICIES_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static INLINE_POLICY_IDENTIFIER_TYPE_SHAPE: Shape = Shape {
    name: "InlinePolicyIdentifierType",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AttachmentType",
            shape: &ATTACHMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AttachmentName",
            shape: &ATTACHMENT_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static INSTANCE_PROFILE_SHAPE: Shape = Shape {
    name: "InstanceProfile",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "InstanceProfileName",
            shape: &INSTANCE_PROFILE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "InstanceProfileId",
            shape: &ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Roles",
            shape: &ROLE_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LINE_NUMBER_SHAPE: Shape = Shape {
    name: "LineNumber",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static LIST_ACCESS_KEYS_REQUEST_SHAPE: Shape = Shape {
    name: "ListAccessKeysRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ACCESS_KEYS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAccessKeysResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AccessKeyMetadata",
            shape: &ACCESS_KEY_METADATA_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ACCOUNT_ALIASES_REQUEST_SHAPE: Shape = Shape {
    name: "ListAccountAliasesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ACCOUNT_ALIASES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAccountAliasesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AccountAliases",
            shape: &ACCOUNT_ALIAS_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ATTACHED_GROUP_POLICIES_REQUEST_SHAPE: Shape = Shape {
    name: "ListAttachedGroupPoliciesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PathPrefix",
            shape: &POLICY_PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ATTACHED_GROUP_POLICIES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAttachedGroupPoliciesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AttachedPolicies",
            shape: &ATTACHED_POLICIES_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ATTACHED_ROLE_POLICIES_REQUEST_SHAPE: Shape = Shape {
    name: "ListAttachedRolePoliciesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PathPrefix",
            shape: &POLICY_PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ATTACHED_ROLE_POLICIES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAttachedRolePoliciesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AttachedPolicies",
            shape: &ATTACHED_POLICIES_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ATTACHED_USER_POLICIES_REQUEST_SHAPE: Shape = Shape {
    name: "ListAttachedUserPoliciesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PathPrefix",
            shape: &POLICY_PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ATTACHED_USER_POLICIES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAttachedUserPoliciesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AttachedPolicies",
            shape: &ATTACHED_POLICIES_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ENTITIES_FOR_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "ListEntitiesForPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EntityFilter",
            shape: &ENTITY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PathPrefix",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyUsageFilter",
            shape: &POLICY_USAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ENTITIES_FOR_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "ListEntitiesForPolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyGroups",
            shape: &POLICY_GROUP_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyUsers",
            shape: &POLICY_USER_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyRoles",
            shape: &POLICY_ROLE_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_GROUP_POLICIES_REQUEST_SHAPE: Shape = Shape {
    name: "ListGroupPoliciesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_GROUP_POLICIES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListGroupPoliciesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyNames",
            shape: &POLICY_NAME_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_GROUPS_FOR_USER_REQUEST_SHAPE: Shape = Shape {
    name: "ListGroupsForUserRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_GROUPS_FOR_USER_RESPONSE_SHAPE: Shape = Shape {
    name: "ListGroupsForUserResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Groups",
            shape: &GROUP_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_GROUPS_REQUEST_SHAPE: Shape = Shape {
    name: "ListGroupsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PathPrefix",
            shape: &PATH_PREFIX_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_GROUPS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListGroupsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Groups",
            shape: &GROUP_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_INSTANCE_PROFILE_TAGS_REQUEST_SHAPE: Shape = Shape {
    name: "ListInstanceProfileTagsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "InstanceProfileName",
            shape: &INSTANCE_PROFILE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_INSTANCE_PROFILE_TAGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListInstanceProfileTagsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_SHAPE: Shape = Shape {
    name: "ListInstanceProfilesForRoleRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_SHAPE: Shape = Shape {
    name: "ListInstanceProfilesForRoleResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "InstanceProfiles",
            shape: &INSTANCE_PROFILE_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_INSTANCE_PROFILES_REQUEST_SHAPE: Shape = Shape {
    name: "ListInstanceProfilesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PathPrefix",
            shape: &PATH_PREFIX_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_INSTANCE_PROFILES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListInstanceProfilesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "InstanceProfiles",
            shape: &INSTANCE_PROFILE_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_MFA_DEVICE_TAGS_REQUEST_SHAPE: Shape = Shape {
    name: "ListMFADeviceTagsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_MFA_DEVICE_TAGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListMFADeviceTagsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_MFA_DEVICES_REQUEST_SHAPE: Shape = Shape {
    name: "ListMFADevicesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_MFA_DEVICES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListMFADevicesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "MFADevices",
            shape: &MFA_DEVICE_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_SHAPE: Shape = Shape {
    name: "ListOpenIDConnectProviderTagsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "OpenIDConnectProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListOpenIDConnectProviderTagsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST_SHAPE: Shape = Shape {
    name: "ListOpenIDConnectProvidersRequest",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListOpenIDConnectProvidersResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "OpenIDConnectProviderList",
        shape: &OPEN_ID_CONNECT_PROVIDER_LIST_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static LIST_POLICIES_REQUEST_SHAPE: Shape = Shape {
    name: "ListPoliciesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Scope",
            shape: &POLICY_SCOPE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "OnlyAttached",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PathPrefix",
            shape: &POLICY_PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyUsageFilter",
            shape: &POLICY_USAGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_POLICIES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListPoliciesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Policies",
            shape: &POLICY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_POLICY_TAGS_REQUEST_SHAPE: Shape = Shape {
    name: "ListPolicyTagsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_POLICY_TAGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListPolicyTagsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_POLICY_VERSIONS_REQUEST_SHAPE: Shape = Shape {
    name: "ListPolicyVersionsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_POLICY_VERSIONS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListPolicyVersionsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Versions",
            shape: &POLICY_DOCUMENT_VERSION_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ROLE_POLICIES_REQUEST_SHAPE: Shape = Shape {
    name: "ListRolePoliciesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ROLE_POLICIES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListRolePoliciesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyNames",
            shape: &POLICY_NAME_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ROLE_TAGS_REQUEST_SHAPE: Shape = Shape {
    name: "ListRoleTagsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ROLE_TAGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListRoleTagsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ROLES_REQUEST_SHAPE: Shape = Shape {
    name: "ListRolesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PathPrefix",
            shape: &PATH_PREFIX_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ROLES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListRolesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Roles",
            shape: &ROLE_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SAML_PROVIDER_TAGS_REQUEST_SHAPE: Shape = Shape {
    name: "ListSAMLProviderTagsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SAMLProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SAML_PROVIDER_TAGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListSAMLProviderTagsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SAML_PROVIDERS_REQUEST_SHAPE: Shape = Shape {
    name: "ListSAMLProvidersRequest",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static LIST_SAML_PROVIDERS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListSAMLProvidersResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SAMLProviderList",
        shape: &SAML_PROVIDER_LIST_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static LIST_SSH_PUBLIC_KEYS_REQUEST_SHAPE: Shape = Shape {
    name: "ListSSHPublicKeysRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SSH_PUBLIC_KEYS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListSSHPublicKeysResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SSHPublicKeys",
            shape: &SSH_PUBLIC_KEY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SERVER_CERTIFICATE_TAGS_REQUEST_SHAPE: Shape = Shape {
    name: "ListServerCertificateTagsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ServerCertificateName",
            shape: &SERVER_CERTIFICATE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListServerCertificateTagsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SERVER_CERTIFICATES_REQUEST_SHAPE: Shape = Shape {
    name: "ListServerCertificatesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PathPrefix",
            shape: &PATH_PREFIX_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SERVER_CERTIFICATES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListServerCertificatesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ServerCertificateMetadataList",
            shape: &SERVER_CERTIFICATE_METADATA_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_SHAPE: Shape = Shape {
    name: "ListServiceSpecificCredentialsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceName",
            shape: &SERVICE_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AllUsers",
            shape: &ALL_USERS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListServiceSpecificCredentialsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ServiceSpecificCredentials",
            shape: &SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SIGNING_CERTIFICATES_REQUEST_SHAPE: Shape = Shape {
    name: "ListSigningCertificatesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_SIGNING_CERTIFICATES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListSigningCertificatesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Certificates",
            shape: &CERTIFICATE_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_USER_POLICIES_REQUEST_SHAPE: Shape = Shape {
    name: "ListUserPoliciesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_USER_POLICIES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListUserPoliciesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyNames",
            shape: &POLICY_NAME_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_USER_TAGS_REQUEST_SHAPE: Shape = Shape {
    name: "ListUserTagsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_USER_TAGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListUserTagsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_USERS_REQUEST_SHAPE: Shape = Shape {
    name: "ListUsersRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PathPrefix",
            shape: &PATH_PREFIX_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_USERS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListUsersResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Users",
            shape: &USER_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_VIRTUAL_MFA_DEVICES_REQUEST_SHAPE: Shape = Shape {
    name: "ListVirtualMFADevicesRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AssignmentStatus",
            shape: &ASSIGNMENT_STATUS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_VIRTUAL_MFA_DEVICES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListVirtualMFADevicesResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "VirtualMFADevices",
            shape: &VIRTUAL_MFA_DEVICE_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LOGIN_PROFILE_SHAPE: Shape = Shape {
    name: "LoginProfile",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PasswordResetRequired",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static MFA_DEVICE_SHAPE: Shape = Shape {
    name: "MFADevice",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EnableDate",
            shape: &DATE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static MANAGED_POLICY_DETAIL_SHAPE: Shape = Shape {
    name: "ManagedPolicyDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyId",
            shape: &ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Path",
            shape: &POLICY_PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DefaultVersionId",
            shape: &POLICY_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AttachmentCount",
            shape: &ATTACHMENT_COUNT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundaryUsageCount",
            shape: &ATTACHMENT_COUNT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsAttachable",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &POLICY_DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "UpdateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyVersionList",
            shape: &POLICY_DOCUMENT_VERSION_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static MANAGED_POLICY_DETAIL_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ManagedPolicyDetailListType",
    sensitive: false,
    kind: Kind::List {
        member: &MANAGED_POLICY_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_SHAPE: Shape = Shape {
    name: "OpenIDConnectProviderListEntry",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Arn",
        shape: &ARN_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE_SHAPE: Shape = Shape {
    name: "OpenIDConnectProviderListType",
    sensitive: false,
    kind: Kind::List {
        member: &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static OPEN_ID_CONNECT_PROVIDER_URL_TYPE_SHAPE: Shape = Shape {
    name: "OpenIDConnectProviderUrlType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(255),
        },
        pattern: None,
        one_of: &[],
    },
};
static ORDERED_ORGANIZATION_POLICY_TYPE_SHAPE: Shape = Shape {
    name: "OrderedOrganizationPolicyType",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "ServiceControlPolicyInputList",
        shape: &SIMULATION_POLICY_LIST_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static ORGANIZATION_POLICY_LIST_TYPE_SHAPE: Shape = Shape {
    name: "OrganizationPolicyListType",
    sensitive: false,
    kind: Kind::List {
        member: &ORDERED_ORGANIZATION_POLICY_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: Some(7),
        },
        flattened: false,
    },
};
static ORGANIZATIONS_DECISION_DETAIL_SHAPE: Shape = Shape {
    name: "OrganizationsDecisionDetail",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AllowedByOrganizations",
        shape: &BOOLEAN_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static PASSWORD_POLICY_SHAPE: Shape = Shape {
    name: "PasswordPolicy",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "MinimumPasswordLength",
            shape: &MINIMUM_PASSWORD_LENGTH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RequireSymbols",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RequireNumbers",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RequireUppercaseCharacters",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RequireLowercaseCharacters",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AllowUsersToChangePassword",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ExpirePasswords",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxPasswordAge",
            shape: &MAX_PASSWORD_AGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PasswordReusePrevention",
            shape: &PASSWORD_REUSE_PREVENTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "HardExpiry",
            shape: &BOOLEAN_OBJECT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE_SHAPE: Shape = Shape {
    name: "PermissionsBoundaryAttachmentType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["Policy"],
    },
};
static PERMISSIONS_BOUNDARY_DECISION_DETAIL_SHAPE: Shape = Shape {
    name: "PermissionsBoundaryDecisionDetail",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AllowedByPermissionsBoundary",
        shape: &BOOLEAN_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static POLICY_SHAPE: Shape = Shape {
    name: "Policy",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyId",
            shape: &ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Path",
            shape: &POLICY_PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "DefaultVersionId",
            shape: &POLICY_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AttachmentCount",
            shape: &ATTACHMENT_COUNT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundaryUsageCount",
            shape: &ATTACHMENT_COUNT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsAttachable",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &POLICY_DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "UpdateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_DETAIL_SHAPE: Shape = Shape {
    name: "PolicyDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_EVALUATION_DECISION_TYPE_SHAPE: Shape = Shape {
    name: "PolicyEvaluationDecisionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["allowed", "explicitDeny", "implicitDeny"],
    },
};
static POLICY_EXCLUSIONS_LIST_TYPE_SHAPE: Shape = Shape {
    name: "PolicyExclusionsListType",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_IDENTIFIER_SHAPE,
        length: Bounds {
            min: None,
            max: Some(256),
        },
        flattened: false,
    },
};
static POLICY_GROUP_SHAPE: Shape = Shape {
    name: "PolicyGroup",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GroupId",
            shape: &ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_GROUP_LIST_TYPE_SHAPE: Shape = Shape {
    name: "PolicyGroupListType",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_GROUP_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_IDENTIFIER_SHAPE: Shape = Shape {
    name: "PolicyIdentifier",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyType",
            shape: &POLICY_IDENTIFIER_POLICY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "InlinePolicyIdentifier",
            shape: &INLINE_POLICY_IDENTIFIER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_IDENTIFIER_POLICY_TYPE_SHAPE: Shape = Shape {
    name: "PolicyIdentifierPolicyType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "inline",
            "aws-managed",
            "user-managed",
            "permission-boundary",
            "scp",
            "rcp",
        ],
    },
};
static POLICY_IDENTIFIER_TYPE_SHAPE: Shape = Shape {
    name: "PolicyIdentifierType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static POLICY_ROLE_SHAPE: Shape = Shape {
    name: "PolicyRole",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RoleId",
            shape: &ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_ROLE_LIST_TYPE_SHAPE: Shape = Shape {
    name: "PolicyRoleListType",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_ROLE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_SOURCE_TYPE_SHAPE: Shape = Shape {
    name: "PolicySourceType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["IAM Policy", "resource"],
    },
};
static POLICY_USAGE_TYPE_SHAPE: Shape = Shape {
    name: "PolicyUsageType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["PermissionsPolicy", "PermissionsBoundary"],
    },
};
static POLICY_USER_SHAPE: Shape = Shape {
    name: "PolicyUser",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "UserId",
            shape: &ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_USER_LIST_TYPE_SHAPE: Shape = Shape {
    name: "PolicyUserListType",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_USER_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_VERSION_SHAPE: Shape = Shape {
    name: "PolicyVersion",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Document",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &POLICY_VERSION_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsDefaultVersion",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POSITION_SHAPE: Shape = Shape {
    name: "Position",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Line",
            shape: &LINE_NUMBER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Column",
            shape: &COLUMN_NUMBER_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static PUT_GROUP_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "PutGroupPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_SHAPE: Shape = Shape {
    name: "PutRolePermissionsBoundaryRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundary",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static PUT_ROLE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "PutRolePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_SHAPE: Shape = Shape {
    name: "PutUserPermissionsBoundaryRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundary",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static PUT_USER_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "PutUserPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyName",
            shape: &POLICY_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static REASON_TYPE_SHAPE: Shape = Shape {
    name: "ReasonType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(1000),
        },
        pattern: None,
        one_of: &[],
    },
};
static REGION_NAME_TYPE_SHAPE: Shape = Shape {
    name: "RegionNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(100),
        },
        pattern: None,
        one_of: &[],
    },
};
static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "RemoveClientIDFromOpenIDConnectProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "OpenIDConnectProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ClientID",
            shape: &CLIENT_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "RemoveRoleFromInstanceProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "InstanceProfileName",
            shape: &INSTANCE_PROFILE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static REMOVE_USER_FROM_GROUP_REQUEST_SHAPE: Shape = Shape {
    name: "RemoveUserFromGroupRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static REPORT_CONTENT_TYPE_SHAPE: Shape = Shape {
    name: "ReportContentType",
    sensitive: false,
    kind: Kind::Blob {
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static REPORT_FORMAT_TYPE_SHAPE: Shape = Shape {
    name: "ReportFormatType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["text/csv"],
    },
};
static REPORT_STATE_DESCRIPTION_TYPE_SHAPE: Shape = Shape {
    name: "ReportStateDescriptionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static REPORT_STATE_TYPE_SHAPE: Shape = Shape {
    name: "ReportStateType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["STARTED", "INPROGRESS", "COMPLETE"],
    },
};
static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_SHAPE: Shape = Shape {
    name: "ResetServiceSpecificCredentialRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceSpecificCredentialId",
            shape: &SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_SHAPE: Shape = Shape {
    name: "ResetServiceSpecificCredentialResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "ServiceSpecificCredential",
        shape: &SERVICE_SPECIFIC_CREDENTIAL_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static RESOURCE_HANDLING_OPTION_TYPE_SHAPE: Shape = Shape {
    name: "ResourceHandlingOptionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(64),
        },
        pattern: None,
        one_of: &[],
    },
};
static RESOURCE_NAME_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ResourceNameListType",
    sensitive: false,
    kind: Kind::List {
        member: &RESOURCE_NAME_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static RESOURCE_NAME_TYPE_SHAPE: Shape = Shape {
    name: "ResourceNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(2048),
        },
        pattern: None,
        one_of: &[],
    },
};
static RESOURCE_SPECIFIC_RESULT_SHAPE: Shape = Shape {
    name: "ResourceSpecificResult",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "EvalResourceName",
            shape: &RESOURCE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "EvalResourceDecision",
            shape: &POLICY_EVALUATION_DECISION_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "MatchedStatements",
            shape: &STATEMENT_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MissingContextValues",
            shape: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EvalDecisionDetails",
            shape: &EVAL_DECISION_DETAILS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundaryDecisionDetail",
            shape: &PERMISSIONS_BOUNDARY_DECISION_DETAIL_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static RESOURCE_SPECIFIC_RESULT_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ResourceSpecificResultListType",
    sensitive: false,
    kind: Kind::List {
        member: &RESOURCE_SPECIFIC_RESULT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static RESYNC_MFA_DEVICE_REQUEST_SHAPE: Shape = Shape {
    name: "ResyncMFADeviceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AuthenticationCode1",
            shape: &AUTHENTICATION_CODE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AuthenticationCode2",
            shape: &AUTHENTICATION_CODE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ROLE_SHAPE: Shape = Shape {
    name: "Role",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RoleId",
            shape: &ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AssumeRolePolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &ROLE_DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxSessionDuration",
            shape: &ROLE_MAX_SESSION_DURATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundary",
            shape: &ATTACHED_PERMISSIONS_BOUNDARY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RoleLastUsed",
            shape: &ROLE_LAST_USED_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourceRoleTemplate",
            shape: &SOURCE_ROLE_TEMPLATE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROLE_DETAIL_SHAPE: Shape = Shape {
    name: "RoleDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RoleId",
            shape: &ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AssumeRolePolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "InstanceProfileList",
            shape: &INSTANCE_PROFILE_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RolePolicyList",
            shape: &POLICY_DETAIL_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AttachedManagedPolicies",
            shape: &ATTACHED_POLICIES_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundary",
            shape: &ATTACHED_PERMISSIONS_BOUNDARY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RoleLastUsed",
            shape: &ROLE_LAST_USED_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROLE_LAST_USED_SHAPE: Shape = Shape {
    name: "RoleLastUsed",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "LastUsedDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Region",
            shape: &STRING_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROLE_USAGE_LIST_TYPE_SHAPE: Shape = Shape {
    name: "RoleUsageListType",
    sensitive: false,
    kind: Kind::List {
        member: &ROLE_USAGE_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ROLE_USAGE_TYPE_SHAPE: Shape = Shape {
    name: "RoleUsageType",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Region",
            shape: &REGION_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Resources",
            shape: &ARN_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SAML_METADATA_DOCUMENT_TYPE_SHAPE: Shape = Shape {
    name: "SAMLMetadataDocumentType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1000),
            max: Some(10000000),
        },
        pattern: None,
        one_of: &[],
    },
};
static SAML_PRIVATE_KEY_SHAPE: Shape = Shape {
    name: "SAMLPrivateKey",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "KeyId",
            shape: &PRIVATE_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Timestamp",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SAML_PROVIDER_LIST_ENTRY_SHAPE: Shape = Shape {
    name: "SAMLProviderListEntry",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ValidUntil",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SAML_PROVIDER_LIST_TYPE_SHAPE: Shape = Shape {
    name: "SAMLProviderListType",
    sensitive: false,
    kind: Kind::List {
        member: &SAML_PROVIDER_LIST_ENTRY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SAML_PROVIDER_NAME_TYPE_SHAPE: Shape = Shape {
    name: "SAMLProviderNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w._-]+")),
        one_of: &[],
    },
};
static SSH_PUBLIC_KEY_SHAPE: Shape = Shape {
    name: "SSHPublicKey",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SSHPublicKeyId",
            shape: &PUBLIC_KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Fingerprint",
            shape: &PUBLIC_KEY_FINGERPRINT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SSHPublicKeyBody",
            shape: &PUBLIC_KEY_MATERIAL_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "UploadDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SSH_PUBLIC_KEY_LIST_TYPE_SHAPE: Shape = Shape {
    name: "SSHPublicKeyListType",
    sensitive: false,
    kind: Kind::List {
        member: &SSH_PUBLIC_KEY_METADATA_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SSH_PUBLIC_KEY_METADATA_SHAPE: Shape = Shape {
    name: "SSHPublicKeyMetadata",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SSHPublicKeyId",
            shape: &PUBLIC_KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "UploadDate",
            shape: &DATE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static SERVER_CERTIFICATE_SHAPE: Shape = Shape {
    name: "ServerCertificate",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ServerCertificateMetadata",
            shape: &SERVER_CERTIFICATE_METADATA_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CertificateBody",
            shape: &CERTIFICATE_BODY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CertificateChain",
            shape: &CERTIFICATE_CHAIN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SERVER_CERTIFICATE_METADATA_SHAPE: Shape = Shape {
    name: "ServerCertificateMetadata",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ServerCertificateName",
            shape: &SERVER_CERTIFICATE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ServerCertificateId",
            shape: &ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "UploadDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Expiration",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SERVICE_SPECIFIC_CREDENTIAL_SHAPE: Shape = Shape {
    name: "ServiceSpecificCredential",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ExpirationDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceName",
            shape: &SERVICE_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ServiceUserName",
            shape: &SERVICE_USER_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServicePassword",
            shape: &SERVICE_PASSWORD_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceCredentialAlias",
            shape: &SERVICE_CREDENTIAL_ALIAS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceCredentialSecret",
            shape: &SERVICE_CREDENTIAL_SECRET_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceSpecificCredentialId",
            shape: &SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static SERVICE_SPECIFIC_CREDENTIAL_METADATA_SHAPE: Shape = Shape {
    name: "ServiceSpecificCredentialMetadata",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ServiceUserName",
            shape: &SERVICE_USER_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceCredentialAlias",
            shape: &SERVICE_CREDENTIAL_ALIAS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ExpirationDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceSpecificCredentialId",
            shape: &SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ServiceName",
            shape: &SERVICE_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE_SHAPE: Shape = Shape {
    name: "ServiceSpecificCredentialsListType",
    sensitive: false,
    kind: Kind::List {
        member: &SERVICE_SPECIFIC_CREDENTIAL_METADATA_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SET_DEFAULT_POLICY_VERSION_REQUEST_SHAPE: Shape = Shape {
    name: "SetDefaultPolicyVersionRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "VersionId",
            shape: &POLICY_VERSION_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static SIGNING_CERTIFICATE_SHAPE: Shape = Shape {
    name: "SigningCertificate",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CertificateId",
            shape: &CERTIFICATE_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CertificateBody",
            shape: &CERTIFICATE_BODY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "UploadDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SIMULATE_CUSTOM_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "SimulateCustomPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyInputList",
            shape: &SIMULATION_POLICY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundaryPolicyInputList",
            shape: &SIMULATION_POLICY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "OrderedOrganizationPolicyInputList",
            shape: &ORGANIZATION_POLICY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ActionNames",
            shape: &ACTION_NAME_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ResourceArns",
            shape: &RESOURCE_NAME_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ResourcePolicy",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ResourceOwner",
            shape: &RESOURCE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CallerArn",
            shape: &RESOURCE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ContextEntries",
            shape: &CONTEXT_ENTRY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ResourceHandlingOption",
            shape: &RESOURCE_HANDLING_OPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SIMULATE_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "SimulatePolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "EvaluationResults",
            shape: &EVALUATION_RESULTS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IsTruncated",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &RESPONSE_MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SIMULATE_PRINCIPAL_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "SimulatePrincipalPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicySourceArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyInputList",
            shape: &SIMULATION_POLICY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundaryPolicyInputList",
            shape: &SIMULATION_POLICY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyExclusionList",
            shape: &POLICY_EXCLUSIONS_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ActionNames",
            shape: &ACTION_NAME_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ResourceArns",
            shape: &RESOURCE_NAME_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ResourcePolicy",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ResourceOwner",
            shape: &RESOURCE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CallerArn",
            shape: &RESOURCE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ContextEntries",
            shape: &CONTEXT_ENTRY_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ResourceHandlingOption",
            shape: &RESOURCE_HANDLING_OPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxItems",
            shape: &MAX_ITEMS_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Marker",
            shape: &MARKER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static SIMULATION_POLICY_LIST_TYPE_SHAPE: Shape = Shape {
    name: "SimulationPolicyListType",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_DOCUMENT_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SOURCE_ROLE_TEMPLATE_SHAPE: Shape = Shape {
    name: "SourceRoleTemplate",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "TemplateArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TemplateMinorVersion",
            shape: &INTEGER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static STATEMENT_SHAPE: Shape = Shape {
    name: "Statement",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SourcePolicyId",
            shape: &POLICY_IDENTIFIER_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SourcePolicyType",
            shape: &POLICY_SOURCE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "StartPosition",
            shape: &POSITION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EndPosition",
            shape: &POSITION_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static STATEMENT_LIST_TYPE_SHAPE: Shape = Shape {
    name: "StatementListType",
    sensitive: false,
    kind: Kind::List {
        member: &STATEMENT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static TAG_SHAPE: Shape = Shape {
    name: "Tag",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Key",
            shape: &TAG_KEY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Value",
            shape: &TAG_VALUE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_INSTANCE_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "TagInstanceProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "InstanceProfileName",
            shape: &INSTANCE_PROFILE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_MFA_DEVICE_REQUEST_SHAPE: Shape = Shape {
    name: "TagMFADeviceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "TagOpenIDConnectProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "OpenIDConnectProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "TagPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_ROLE_REQUEST_SHAPE: Shape = Shape {
    name: "TagRoleRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_SAML_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "TagSAMLProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SAMLProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_SERVER_CERTIFICATE_REQUEST_SHAPE: Shape = Shape {
    name: "TagServerCertificateRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ServerCertificateName",
            shape: &SERVER_CERTIFICATE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_USER_REQUEST_SHAPE: Shape = Shape {
    name: "TagUserRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UNTAG_INSTANCE_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "UntagInstanceProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "InstanceProfileName",
            shape: &INSTANCE_PROFILE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UNTAG_MFA_DEVICE_REQUEST_SHAPE: Shape = Shape {
    name: "UntagMFADeviceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "UntagOpenIDConnectProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "OpenIDConnectProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UNTAG_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "UntagPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UNTAG_ROLE_REQUEST_SHAPE: Shape = Shape {
    name: "UntagRoleRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UNTAG_SAML_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "UntagSAMLProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SAMLProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UNTAG_SERVER_CERTIFICATE_REQUEST_SHAPE: Shape = Shape {
    name: "UntagServerCertificateRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ServerCertificateName",
            shape: &SERVER_CERTIFICATE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UNTAG_USER_REQUEST_SHAPE: Shape = Shape {
    name: "UntagUserRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEY_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_ACCESS_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateAccessKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AccessKeyId",
            shape: &ACCESS_KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateAccountPasswordPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "MinimumPasswordLength",
            shape: &MINIMUM_PASSWORD_LENGTH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RequireSymbols",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RequireNumbers",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RequireUppercaseCharacters",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RequireLowercaseCharacters",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AllowUsersToChangePassword",
            shape: &BOOLEAN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxPasswordAge",
            shape: &MAX_PASSWORD_AGE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PasswordReusePrevention",
            shape: &PASSWORD_REUSE_PREVENTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "HardExpiry",
            shape: &BOOLEAN_OBJECT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_ASSUME_ROLE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateAssumeRolePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyDocument",
            shape: &POLICY_DOCUMENT_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_GROUP_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateGroupRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "GroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NewPath",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NewGroupName",
            shape: &GROUP_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_LOGIN_PROFILE_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateLoginProfileRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Password",
            shape: &PASSWORD_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PasswordResetRequired",
            shape: &BOOLEAN_OBJECT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateOpenIDConnectProviderThumbprintRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "OpenIDConnectProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ThumbprintList",
            shape: &THUMBPRINT_LIST_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_ROLE_DESCRIPTION_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateRoleDescriptionRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &ROLE_DESCRIPTION_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_ROLE_DESCRIPTION_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateRoleDescriptionResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Role",
        shape: &ROLE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static UPDATE_ROLE_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateRoleRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &ROLE_DESCRIPTION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxSessionDuration",
            shape: &ROLE_MAX_SESSION_DURATION_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_ROLE_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateRoleResponse",
    sensitive: false,
    kind: Kind::Structure(&[]),
};
static UPDATE_SAML_PROVIDER_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateSAMLProviderRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SAMLMetadataDocument",
            shape: &SAML_METADATA_DOCUMENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "SAMLProviderArn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AssertionEncryptionMode",
            shape: &ASSERTION_ENCRYPTION_MODE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AddPrivateKey",
            shape: &PRIVATE_KEY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RemovePrivateKey",
            shape: &PRIVATE_KEY_ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_SAML_PROVIDER_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateSAMLProviderResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SAMLProviderArn",
        shape: &ARN_TYPE_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static UPDATE_SSH_PUBLIC_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateSSHPublicKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SSHPublicKeyId",
            shape: &PUBLIC_KEY_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_SERVER_CERTIFICATE_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateServerCertificateRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ServerCertificateName",
            shape: &SERVER_CERTIFICATE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NewPath",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NewServerCertificateName",
            shape: &SERVER_CERTIFICATE_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateServiceSpecificCredentialRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServiceSpecificCredentialId",
            shape: &SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_SIGNING_CERTIFICATE_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateSigningCertificateRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CertificateId",
            shape: &CERTIFICATE_ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &STATUS_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_USER_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateUserRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NewPath",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NewUserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPLOAD_SSH_PUBLIC_KEY_REQUEST_SHAPE: Shape = Shape {
    name: "UploadSSHPublicKeyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SSHPublicKeyBody",
            shape: &PUBLIC_KEY_MATERIAL_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPLOAD_SSH_PUBLIC_KEY_RESPONSE_SHAPE: Shape = Shape {
    name: "UploadSSHPublicKeyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "SSHPublicKey",
        shape: &SSH_PUBLIC_KEY_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static UPLOAD_SERVER_CERTIFICATE_REQUEST_SHAPE: Shape = Shape {
    name: "UploadServerCertificateRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "ServerCertificateName",
            shape: &SERVER_CERTIFICATE_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CertificateBody",
            shape: &CERTIFICATE_BODY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PrivateKey",
            shape: &PRIVATE_KEY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CertificateChain",
            shape: &CERTIFICATE_CHAIN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPLOAD_SERVER_CERTIFICATE_RESPONSE_SHAPE: Shape = Shape {
    name: "UploadServerCertificateResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ServerCertificateMetadata",
            shape: &SERVER_CERTIFICATE_METADATA_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPLOAD_SIGNING_CERTIFICATE_REQUEST_SHAPE: Shape = Shape {
    name: "UploadSigningCertificateRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "UserName",
            shape: &EXISTING_USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CertificateBody",
            shape: &CERTIFICATE_BODY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPLOAD_SIGNING_CERTIFICATE_RESPONSE_SHAPE: Shape = Shape {
    name: "UploadSigningCertificateResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Certificate",
        shape: &SIGNING_CERTIFICATE_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static USER_SHAPE: Shape = Shape {
    name: "User",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "UserId",
            shape: &ID_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PasswordLastUsed",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundary",
            shape: &ATTACHED_PERMISSIONS_BOUNDARY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static USER_DETAIL_SHAPE: Shape = Shape {
    name: "UserDetail",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Path",
            shape: &PATH_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "UserName",
            shape: &USER_NAME_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "UserId",
            shape: &ID_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ARN_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CreateDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "UserPolicyList",
            shape: &POLICY_DETAIL_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GroupList",
            shape: &GROUP_NAME_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AttachedManagedPolicies",
            shape: &ATTACHED_POLICIES_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PermissionsBoundary",
            shape: &ATTACHED_PERMISSIONS_BOUNDARY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static VIRTUAL_MFA_DEVICE_SHAPE: Shape = Shape {
    name: "VirtualMFADevice",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "SerialNumber",
            shape: &SERIAL_NUMBER_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Base32StringSeed",
            shape: &BOOTSTRAP_DATUM_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "QRCodePNG",
            shape: &BOOTSTRAP_DATUM_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "User",
            shape: &USER_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "EnableDate",
            shape: &DATE_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAG_LIST_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ACCESS_KEY_ID_TYPE_SHAPE: Shape = Shape {
    name: "accessKeyIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(16),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w]+")),
        one_of: &[],
    },
};
static ACCESS_KEY_METADATA_LIST_TYPE_SHAPE: Shape = Shape {
    name: "accessKeyMetadataListType",
    sensitive: false,
    kind: Kind::List {
        member: &ACCESS_KEY_METADATA_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ACCESS_KEY_SECRET_TYPE_SHAPE: Shape = Shape {
    name: "accessKeySecretType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static ACCOUNT_ALIAS_LIST_TYPE_SHAPE: Shape = Shape {
    name: "accountAliasListType",
    sensitive: false,
    kind: Kind::List {
        member: &ACCOUNT_ALIAS_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ACCOUNT_ALIAS_TYPE_SHAPE: Shape = Shape {
    name: "accountAliasType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(3),
            max: Some(63),
        },
        pattern: Some(Pattern::new("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$")),
        one_of: &[],
    },
};
static ALL_USERS_SHAPE: Shape = Shape {
    name: "allUsers",
    sensitive: false,
    kind: Kind::Boolean,
};
static ARN_TYPE_SHAPE: Shape = Shape {
    name: "arnType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(20),
            max: Some(2048),
        },
        pattern: None,
        one_of: &[],
    },
};
static ASSERTION_ENCRYPTION_MODE_TYPE_SHAPE: Shape = Shape {
    name: "assertionEncryptionModeType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["Required", "Allowed"],
    },
};
static ASSIGNMENT_STATUS_TYPE_SHAPE: Shape = Shape {
    name: "assignmentStatusType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["Assigned", "Unassigned", "Any"],
    },
};
static ATTACHED_POLICIES_LIST_TYPE_SHAPE: Shape = Shape {
    name: "attachedPoliciesListType",
    sensitive: false,
    kind: Kind::List {
        member: &ATTACHED_POLICY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ATTACHMENT_COUNT_TYPE_SHAPE: Shape = Shape {
    name: "attachmentCountType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static AUTHENTICATION_CODE_TYPE_SHAPE: Shape = Shape {
    name: "authenticationCodeType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(6),
            max: Some(6),
        },
        pattern: Some(Pattern::new("[\\d]+")),
        one_of: &[],
    },
};
static BOOLEAN_OBJECT_TYPE_SHAPE: Shape = Shape {
    name: "booleanObjectType",
    sensitive: false,
    kind: Kind::Boolean,
};
static BOOLEAN_TYPE_SHAPE: Shape = Shape {
    name: "booleanType",
    sensitive: false,
    kind: Kind::Boolean,
};
static CERTIFICATE_BODY_TYPE_SHAPE: Shape = Shape {
    name: "certificateBodyType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(16384),
        },
        pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static CERTIFICATE_CHAIN_TYPE_SHAPE: Shape = Shape {
    name: "certificateChainType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(2097152),
        },
        pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static CERTIFICATE_ID_TYPE_SHAPE: Shape = Shape {
    name: "certificateIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(24),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w]+")),
        one_of: &[],
    },
};
static CERTIFICATE_LIST_TYPE_SHAPE: Shape = Shape {
    name: "certificateListType",
    sensitive: false,
    kind: Kind::List {
        member: &SIGNING_CERTIFICATE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static CLIENT_ID_LIST_TYPE_SHAPE: Shape = Shape {
    name: "clientIDListType",
    sensitive: false,
    kind: Kind::List {
        member: &CLIENT_ID_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static CLIENT_ID_TYPE_SHAPE: Shape = Shape {
    name: "clientIDType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(255),
        },
        pattern: None,
        one_of: &[],
    },
};
static CREDENTIAL_AGE_DAYS_SHAPE: Shape = Shape {
    name: "credentialAgeDays",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(36600),
        },
    },
};
static CUSTOM_SUFFIX_TYPE_SHAPE: Shape = Shape {
    name: "customSuffixType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(64),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
static DATE_TYPE_SHAPE: Shape = Shape {
    name: "dateType",
    sensitive: false,
    kind: Kind::Timestamp,
};
static ENCODING_TYPE_SHAPE: Shape = Shape {
    name: "encodingType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["SSH", "PEM"],
    },
};
static ENTITY_LIST_TYPE_SHAPE: Shape = Shape {
    name: "entityListType",
    sensitive: false,
    kind: Kind::List {
        member: &ENTITY_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static EXISTING_USER_NAME_TYPE_SHAPE: Shape = Shape {
    name: "existingUserNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
static GROUP_DETAIL_LIST_TYPE_SHAPE: Shape = Shape {
    name: "groupDetailListType",
    sensitive: false,
    kind: Kind::List {
        member: &GROUP_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static GROUP_LIST_TYPE_SHAPE: Shape = Shape {
    name: "groupListType",
    sensitive: false,
    kind: Kind::List {
        member: &GROUP_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static GROUP_NAME_LIST_TYPE_SHAPE: Shape = Shape {
    name: "groupNameListType",
    sensitive: false,
    kind: Kind::List {
        member: &GROUP_NAME_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static GROUP_NAME_TYPE_SHAPE: Shape = Shape {
    name: "groupNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
static ID_TYPE_SHAPE: Shape = Shape {
    name: "idType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(16),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w]+")),
        one_of: &[],
    },
};
static INSTANCE_PROFILE_LIST_TYPE_SHAPE: Shape = Shape {
    name: "instanceProfileListType",
    sensitive: false,
    kind: Kind::List {
        member: &INSTANCE_PROFILE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static INSTANCE_PROFILE_NAME_TYPE_SHAPE: Shape = Shape {
    name: "instanceProfileNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
static INTEGER_TYPE_SHAPE: Shape = Shape {
    name: "integerType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static MARKER_TYPE_SHAPE: Shape = Shape {
    name: "markerType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(320),
        },
        pattern: Some(Pattern::new("[\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static MAX_ITEMS_TYPE_SHAPE: Shape = Shape {
    name: "maxItemsType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(1000),
        },
    },
};
static MAX_PASSWORD_AGE_TYPE_SHAPE: Shape = Shape {
    name: "maxPasswordAgeType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(1095),
        },
    },
};
static MFA_DEVICE_LIST_TYPE_SHAPE: Shape = Shape {
    name: "mfaDeviceListType",
    sensitive: false,
    kind: Kind::List {
        member: &MFA_DEVICE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static MINIMUM_PASSWORD_LENGTH_TYPE_SHAPE: Shape = Shape {
    name: "minimumPasswordLengthType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(6),
            max: Some(128),
        },
    },
};
static PASSWORD_REUSE_PREVENTION_TYPE_SHAPE: Shape = Shape {
    name: "passwordReusePreventionType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(24),
        },
    },
};
static PASSWORD_TYPE_SHAPE: Shape = Shape {
    name: "passwordType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static PATH_PREFIX_TYPE_SHAPE: Shape = Shape {
    name: "pathPrefixType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(512),
        },
        pattern: Some(Pattern::new("\\u002F[\\u0021-\\u007F]*")),
        one_of: &[],
    },
};
static PATH_TYPE_SHAPE: Shape = Shape {
    name: "pathType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(512),
        },
        pattern: Some(Pattern::new("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")),
        one_of: &[],
    },
};
static POLICY_DESCRIPTION_TYPE_SHAPE: Shape = Shape {
    name: "policyDescriptionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(1000),
        },
        pattern: None,
        one_of: &[],
    },
};
static POLICY_DETAIL_LIST_TYPE_SHAPE: Shape = Shape {
    name: "policyDetailListType",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_DOCUMENT_TYPE_SHAPE: Shape = Shape {
    name: "policyDocumentType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(131072),
        },
        pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static POLICY_DOCUMENT_VERSION_LIST_TYPE_SHAPE: Shape = Shape {
    name: "policyDocumentVersionListType",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_VERSION_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_LIST_TYPE_SHAPE: Shape = Shape {
    name: "policyListType",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_NAME_LIST_TYPE_SHAPE: Shape = Shape {
    name: "policyNameListType",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_NAME_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_NAME_TYPE_SHAPE: Shape = Shape {
    name: "policyNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
static POLICY_PATH_TYPE_SHAPE: Shape = Shape {
    name: "policyPathType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(512),
        },
        pattern: Some(Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/")),
        one_of: &[],
    },
};
static POLICY_SCOPE_TYPE_SHAPE: Shape = Shape {
    name: "policyScopeType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["All", "AWS", "Local"],
    },
};
static POLICY_VERSION_ID_TYPE_SHAPE: Shape = Shape {
    name: "policyVersionIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: Some(Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?")),
        one_of: &[],
    },
};
static PRIVATE_KEY_ID_TYPE_SHAPE: Shape = Shape {
    name: "privateKeyIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(22),
            max: Some(64),
        },
        pattern: Some(Pattern::new("[A-Z0-9]+")),
        one_of: &[],
    },
};
static PRIVATE_KEY_LIST_SHAPE: Shape = Shape {
    name: "privateKeyList",
    sensitive: false,
    kind: Kind::List {
        member: &SAML_PRIVATE_KEY_SHAPE,
        length: Bounds {
            min: None,
            max: Some(2),
        },
        flattened: false,
    },
};
static PRIVATE_KEY_TYPE_SHAPE: Shape = Shape {
    name: "privateKeyType",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(16384),
        },
        pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static PUBLIC_KEY_FINGERPRINT_TYPE_SHAPE: Shape = Shape {
    name: "publicKeyFingerprintType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(48),
            max: Some(48),
        },
        pattern: Some(Pattern::new("[:\\w]+")),
        one_of: &[],
    },
};
static PUBLIC_KEY_ID_TYPE_SHAPE: Shape = Shape {
    name: "publicKeyIdType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(20),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w]+")),
        one_of: &[],
    },
};
static PUBLIC_KEY_MATERIAL_TYPE_SHAPE: Shape = Shape {
    name: "publicKeyMaterialType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(16384),
        },
        pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")),
        one_of: &[],
    },
};
static RESPONSE_MARKER_TYPE_SHAPE: Shape = Shape {
    name: "responseMarkerType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static ROLE_DESCRIPTION_TYPE_SHAPE: Shape = Shape {
    name: "roleDescriptionType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(1000),
        },
        pattern: Some(Pattern::new(
            "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
        )),
        one_of: &[],
    },
};
static ROLE_DETAIL_LIST_TYPE_SHAPE: Shape = Shape {
    name: "roleDetailListType",
    sensitive: false,
    kind: Kind::List {
        member: &ROLE_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ROLE_LIST_TYPE_SHAPE: Shape = Shape {
    name: "roleListType",
    sensitive: false,
    kind: Kind::List {
        member: &ROLE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ROLE_MAX_SESSION_DURATION_TYPE_SHAPE: Shape = Shape {
    name: "roleMaxSessionDurationType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(3600),
            max: Some(43200),
        },
    },
};
static ROLE_NAME_TYPE_SHAPE: Shape = Shape {
    name: "roleNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(64),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
static SERIAL_NUMBER_TYPE_SHAPE: Shape = Shape {
    name: "serialNumberType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(9),
            max: Some(256),
        },
        pattern: Some(Pattern::new("[\\w+=/:,.@-]+")),
        one_of: &[],
    },
};
static SERVER_CERTIFICATE_METADATA_LIST_TYPE_SHAPE: Shape = Shape {
    name: "serverCertificateMetadataListType",
    sensitive: false,
    kind: Kind::List {
        member: &SERVER_CERTIFICATE_METADATA_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static SERVER_CERTIFICATE_NAME_TYPE_SHAPE: Shape = Shape {
    name: "serverCertificateNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
static SERVICE_CREDENTIAL_ALIAS_SHAPE: Shape = Shape {
    name: "serviceCredentialAlias",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(200),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
static SERVICE_CREDENTIAL_SECRET_SHAPE: Shape = Shape {
    name: "serviceCredentialSecret",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static SERVICE_NAME_SHAPE: Shape = Shape {
    name: "serviceName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static SERVICE_PASSWORD_SHAPE: Shape = Shape {
    name: "servicePassword",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE: Shape = Shape {
    name: "serviceSpecificCredentialId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(20),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\w]+")),
        one_of: &[],
    },
};
static SERVICE_USER_NAME_SHAPE: Shape = Shape {
    name: "serviceUserName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(200),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]*")),
        one_of: &[],
    },
};
static STATUS_TYPE_SHAPE: Shape = Shape {
    name: "statusType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["Active", "Inactive", "Expired"],
    },
};
static STRING_TYPE_SHAPE: Shape = Shape {
    name: "stringType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[],
    },
};
static SUMMARY_KEY_TYPE_SHAPE: Shape = Shape {
    name: "summaryKeyType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "Users",
            "UsersQuota",
            "Groups",
            "GroupsQuota",
            "ServerCertificates",
            "ServerCertificatesQuota",
            "UserPolicySizeQuota",
            "GroupPolicySizeQuota",
            "GroupsPerUserQuota",
            "SigningCertificatesPerUserQuota",
            "AccessKeysPerUserQuota",
            "MFADevices",
            "MFADevicesInUse",
            "AccountMFAEnabled",
            "AccountAccessKeysPresent",
            "AccountPasswordPresent",
            "AccountSigningCertificatesPresent",
            "AttachedPoliciesPerGroupQuota",
            "AttachedPoliciesPerRoleQuota",
            "AttachedPoliciesPerUserQuota",
            "Policies",
            "PoliciesQuota",
            "PolicySizeQuota",
            "PolicyVersionsInUse",
            "PolicyVersionsInUseQuota",
            "VersionsPerPolicyQuota",
            "GlobalEndpointTokenVersion",
            "AssumeRolePolicySizeQuota",
            "InstanceProfiles",
            "InstanceProfilesQuota",
            "Providers",
            "RolePolicySizeQuota",
            "Roles",
            "RolesQuota",
        ],
    },
};
static SUMMARY_MAP_TYPE_SHAPE: Shape = Shape {
    name: "summaryMapType",
    sensitive: false,
    kind: Kind::Map {
        key: &SUMMARY_KEY_TYPE_SHAPE,
        value: &SUMMARY_VALUE_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
    },
};
static SUMMARY_VALUE_TYPE_SHAPE: Shape = Shape {
    name: "summaryValueType",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: None,
            max: None,
        },
    },
};
static TAG_KEY_LIST_TYPE_SHAPE: Shape = Shape {
    name: "tagKeyListType",
    sensitive: false,
    kind: Kind::List {
        member: &TAG_KEY_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: Some(50),
        },
        flattened: false,
    },
};
static TAG_KEY_TYPE_SHAPE: Shape = Shape {
    name: "tagKeyType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+")),
        one_of: &[],
    },
};
static TAG_LIST_TYPE_SHAPE: Shape = Shape {
    name: "tagListType",
    sensitive: false,
    kind: Kind::List {
        member: &TAG_SHAPE,
        length: Bounds {
            min: None,
            max: Some(50),
        },
        flattened: false,
    },
};
static TAG_VALUE_TYPE_SHAPE: Shape = Shape {
    name: "tagValueType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(256),
        },
        pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")),
        one_of: &[],
    },
};
static THUMBPRINT_LIST_TYPE_SHAPE: Shape = Shape {
    name: "thumbprintListType",
    sensitive: false,
    kind: Kind::List {
        member: &THUMBPRINT_TYPE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static THUMBPRINT_TYPE_SHAPE: Shape = Shape {
    name: "thumbprintType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(40),
            max: Some(40),
        },
        pattern: None,
        one_of: &[],
    },
};
static USER_DETAIL_LIST_TYPE_SHAPE: Shape = Shape {
    name: "userDetailListType",
    sensitive: false,
    kind: Kind::List {
        member: &USER_DETAIL_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static USER_LIST_TYPE_SHAPE: Shape = Shape {
    name: "userListType",
    sensitive: false,
    kind: Kind::List {
        member: &USER_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static USER_NAME_TYPE_SHAPE: Shape = Shape {
    name: "userNameType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(64),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
static VIRTUAL_MFA_DEVICE_LIST_TYPE_SHAPE: Shape = Shape {
    name: "virtualMFADeviceListType",
    sensitive: false,
    kind: Kind::List {
        member: &VIRTUAL_MFA_DEVICE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static VIRTUAL_MFA_DEVICE_NAME_SHAPE: Shape = Shape {
    name: "virtualMFADeviceName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: None,
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]+")),
        one_of: &[],
    },
};
