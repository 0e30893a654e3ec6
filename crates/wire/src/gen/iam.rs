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
        &ATTACH_ROLE_POLICY_OPERATION,
        &ATTACH_USER_POLICY_OPERATION,
        &CREATE_ACCESS_KEY_OPERATION,
        &CREATE_POLICY_OPERATION,
        &CREATE_POLICY_VERSION_OPERATION,
        &CREATE_ROLE_OPERATION,
        &CREATE_USER_OPERATION,
        &DELETE_ACCESS_KEY_OPERATION,
        &DELETE_POLICY_OPERATION,
        &DELETE_POLICY_VERSION_OPERATION,
        &DELETE_ROLE_OPERATION,
        &DELETE_ROLE_PERMISSIONS_BOUNDARY_OPERATION,
        &DELETE_ROLE_POLICY_OPERATION,
        &DELETE_USER_OPERATION,
        &DELETE_USER_PERMISSIONS_BOUNDARY_OPERATION,
        &DELETE_USER_POLICY_OPERATION,
        &DETACH_ROLE_POLICY_OPERATION,
        &DETACH_USER_POLICY_OPERATION,
        &GET_POLICY_OPERATION,
        &GET_POLICY_VERSION_OPERATION,
        &GET_ROLE_OPERATION,
        &GET_ROLE_POLICY_OPERATION,
        &GET_USER_OPERATION,
        &GET_USER_POLICY_OPERATION,
        &LIST_ACCESS_KEYS_OPERATION,
        &LIST_ATTACHED_ROLE_POLICIES_OPERATION,
        &LIST_ATTACHED_USER_POLICIES_OPERATION,
        &LIST_POLICIES_OPERATION,
        &LIST_POLICY_VERSIONS_OPERATION,
        &LIST_ROLE_POLICIES_OPERATION,
        &LIST_ROLES_OPERATION,
        &LIST_USER_POLICIES_OPERATION,
        &LIST_USERS_OPERATION,
        &PUT_ROLE_PERMISSIONS_BOUNDARY_OPERATION,
        &PUT_ROLE_POLICY_OPERATION,
        &PUT_USER_PERMISSIONS_BOUNDARY_OPERATION,
        &PUT_USER_POLICY_OPERATION,
        &SET_DEFAULT_POLICY_VERSION_OPERATION,
        &UPDATE_ACCESS_KEY_OPERATION,
        &UPDATE_ASSUME_ROLE_POLICY_OPERATION,
    ],
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
static CREATE_ACCESS_KEY_OPERATION: Operation = Operation {
    name: "CreateAccessKey",
    action: "iam:CreateAccessKey",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ACCESS_KEY_REQUEST_SHAPE),
    output: Some(&CREATE_ACCESS_KEY_RESPONSE_SHAPE),
    result_wrapper: Some("CreateAccessKeyResult"),
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
static CREATE_USER_OPERATION: Operation = Operation {
    name: "CreateUser",
    action: "iam:CreateUser",
    method: "POST",
    path: "/",
    input: Some(&CREATE_USER_REQUEST_SHAPE),
    output: Some(&CREATE_USER_RESPONSE_SHAPE),
    result_wrapper: Some("CreateUserResult"),
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
static LIST_POLICIES_OPERATION: Operation = Operation {
    name: "ListPolicies",
    action: "iam:ListPolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_POLICIES_RESPONSE_SHAPE),
    result_wrapper: Some("ListPoliciesResult"),
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
static LIST_ROLES_OPERATION: Operation = Operation {
    name: "ListRoles",
    action: "iam:ListRoles",
    method: "POST",
    path: "/",
    input: Some(&LIST_ROLES_REQUEST_SHAPE),
    output: Some(&LIST_ROLES_RESPONSE_SHAPE),
    result_wrapper: Some("ListRolesResult"),
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
static LIST_USERS_OPERATION: Operation = Operation {
    name: "ListUsers",
    action: "iam:ListUsers",
    method: "POST",
    path: "/",
    input: Some(&LIST_USERS_REQUEST_SHAPE),
    output: Some(&LIST_USERS_RESPONSE_SHAPE),
    result_wrapper: Some("ListUsersResult"),
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
static SET_DEFAULT_POLICY_VERSION_OPERATION: Operation = Operation {
    name: "SetDefaultPolicyVersion",
    action: "iam:SetDefaultPolicyVersion",
    method: "POST",
    path: "/",
    input: Some(&SET_DEFAULT_POLICY_VERSION_REQUEST_SHAPE),
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
static UPDATE_ASSUME_ROLE_POLICY_OPERATION: Operation = Operation {
    name: "UpdateAssumeRolePolicy",
    action: "iam:UpdateAssumeRolePolicy",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_ASSUME_ROLE_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};

/// What a server of iam does: one method an operation. Input arrives validated.
pub trait Iam: Send + Sync {
    /// Who calls.
    type Caller: Send + Sync;

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
    fn create_access_key(
        &self,
        caller: &Self::Caller,
        input: CreateAccessKeyRequest,
    ) -> impl Future<Output = Result<CreateAccessKeyResponse, Fault>> + Send;
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
    fn create_user(
        &self,
        caller: &Self::Caller,
        input: CreateUserRequest,
    ) -> impl Future<Output = Result<CreateUserResponse, Fault>> + Send;
    fn delete_access_key(
        &self,
        caller: &Self::Caller,
        input: DeleteAccessKeyRequest,
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
    fn list_policies(
        &self,
        caller: &Self::Caller,
        input: ListPoliciesRequest,
    ) -> impl Future<Output = Result<ListPoliciesResponse, Fault>> + Send;
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
    fn list_roles(
        &self,
        caller: &Self::Caller,
        input: ListRolesRequest,
    ) -> impl Future<Output = Result<ListRolesResponse, Fault>> + Send;
    fn list_user_policies(
        &self,
        caller: &Self::Caller,
        input: ListUserPoliciesRequest,
    ) -> impl Future<Output = Result<ListUserPoliciesResponse, Fault>> + Send;
    fn list_users(
        &self,
        caller: &Self::Caller,
        input: ListUsersRequest,
    ) -> impl Future<Output = Result<ListUsersResponse, Fault>> + Send;
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
    fn set_default_policy_version(
        &self,
        caller: &Self::Caller,
        input: SetDefaultPolicyVersionRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_access_key(
        &self,
        caller: &Self::Caller,
        input: UpdateAccessKeyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_assume_role_policy(
        &self,
        caller: &Self::Caller,
        input: UpdateAssumeRolePolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
}

/// Calls the operation's method with the decoded input, and encodes its answer.
pub async fn call<S: Iam>(
    service: &S,
    caller: &S::Caller,
    operation: &Operation,
    input: serde_json::Value,
) -> Result<serde_json::Value, Fault> {
    match operation.name {
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
        "CreateAccessKey" => crate::json::encode(
            &service
                .create_access_key(caller, crate::json::decode(input)?)
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
        "CreateUser" => crate::json::encode(
            &service
                .create_user(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteAccessKey" => crate::json::encode(
            &service
                .delete_access_key(caller, crate::json::decode(input)?)
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
        "ListPolicies" => crate::json::encode(
            &service
                .list_policies(caller, crate::json::decode(input)?)
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
        "ListRoles" => crate::json::encode(
            &service
                .list_roles(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListUserPolicies" => crate::json::encode(
            &service
                .list_user_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListUsers" => crate::json::encode(
            &service
                .list_users(caller, crate::json::decode(input)?)
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
        "SetDefaultPolicyVersion" => crate::json::encode(
            &service
                .set_default_policy_version(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateAccessKey" => crate::json::encode(
            &service
                .update_access_key(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateAssumeRolePolicy" => crate::json::encode(
            &service
                .update_assume_role_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

/// Each operation as a type, for permits.
pub mod action {
    use crate::shape::Action;
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
    pub struct CreateAccessKey;
    impl Action for CreateAccessKey {
        const NAME: &'static str = "iam:CreateAccessKey";
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
    pub struct CreateUser;
    impl Action for CreateUser {
        const NAME: &'static str = "iam:CreateUser";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteAccessKey;
    impl Action for DeleteAccessKey {
        const NAME: &'static str = "iam:DeleteAccessKey";
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
    pub struct ListPolicies;
    impl Action for ListPolicies {
        const NAME: &'static str = "iam:ListPolicies";
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
    pub struct ListRoles;
    impl Action for ListRoles {
        const NAME: &'static str = "iam:ListRoles";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListUserPolicies;
    impl Action for ListUserPolicies {
        const NAME: &'static str = "iam:ListUserPolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListUsers;
    impl Action for ListUsers {
        const NAME: &'static str = "iam:ListUsers";
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
    pub struct SetDefaultPolicyVersion;
    impl Action for SetDefaultPolicyVersion {
        const NAME: &'static str = "iam:SetDefaultPolicyVersion";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateAccessKey;
    impl Action for UpdateAccessKey {
        const NAME: &'static str = "iam:UpdateAccessKey";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateAssumeRolePolicy;
    impl Action for UpdateAssumeRolePolicy {
        const NAME: &'static str = "iam:UpdateAssumeRolePolicy";
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
pub struct DeleteAccessKeyRequest {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PermissionsBoundaryAttachmentType {
    #[serde(rename = "PermissionsBoundaryPolicy")]
    PermissionsBoundaryPolicy,
}

impl PermissionsBoundaryAttachmentType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PermissionsBoundaryPolicy => "PermissionsBoundaryPolicy",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PermissionsBoundaryPolicy" => Self::PermissionsBoundaryPolicy,
            _ => return None,
        })
    }
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
pub struct RoleLastUsed {
    #[serde(rename = "LastUsedDate", skip_serializing_if = "Option::is_none")]
    pub last_used_date: Option<Timestamp>,
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SetDefaultPolicyVersionRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "VersionId")]
    pub version_id: String,
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
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
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
pub struct UpdateAssumeRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
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
static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE_SHAPE: Shape = Shape {
    name: "PermissionsBoundaryAttachmentType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["PermissionsBoundaryPolicy"],
    },
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
static BOOLEAN_TYPE_SHAPE: Shape = Shape {
    name: "booleanType",
    sensitive: false,
    kind: Kind::Boolean,
};
static DATE_TYPE_SHAPE: Shape = Shape {
    name: "dateType",
    sensitive: false,
    kind: Kind::Timestamp,
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
