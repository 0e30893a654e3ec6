//! Written by `cargo xtask codegen` from `models/organizations.json`. Do not edit.

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
    name: "organizations",
    protocol: Protocol::Json {
        target_prefix: "AWSOrganizationsV20161128",
    },
    operations: &[
        &ATTACH_POLICY_OPERATION,
        &CLOSE_ACCOUNT_OPERATION,
        &CREATE_ACCOUNT_OPERATION,
        &CREATE_ORGANIZATION_OPERATION,
        &CREATE_ORGANIZATIONAL_UNIT_OPERATION,
        &CREATE_POLICY_OPERATION,
        &DELETE_ORGANIZATION_OPERATION,
        &DELETE_ORGANIZATIONAL_UNIT_OPERATION,
        &DELETE_POLICY_OPERATION,
        &DESCRIBE_ACCOUNT_OPERATION,
        &DESCRIBE_CREATE_ACCOUNT_STATUS_OPERATION,
        &DESCRIBE_ORGANIZATION_OPERATION,
        &DESCRIBE_ORGANIZATIONAL_UNIT_OPERATION,
        &DESCRIBE_POLICY_OPERATION,
        &DETACH_POLICY_OPERATION,
        &DISABLE_POLICY_TYPE_OPERATION,
        &ENABLE_POLICY_TYPE_OPERATION,
        &LEAVE_ORGANIZATION_OPERATION,
        &LIST_ACCOUNTS_OPERATION,
        &LIST_ACCOUNTS_FOR_PARENT_OPERATION,
        &LIST_CHILDREN_OPERATION,
        &LIST_CREATE_ACCOUNT_STATUS_OPERATION,
        &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_OPERATION,
        &LIST_PARENTS_OPERATION,
        &LIST_POLICIES_OPERATION,
        &LIST_POLICIES_FOR_TARGET_OPERATION,
        &LIST_ROOTS_OPERATION,
        &LIST_TAGS_FOR_RESOURCE_OPERATION,
        &LIST_TARGETS_FOR_POLICY_OPERATION,
        &MOVE_ACCOUNT_OPERATION,
        &REMOVE_ACCOUNT_FROM_ORGANIZATION_OPERATION,
        &TAG_RESOURCE_OPERATION,
        &UNTAG_RESOURCE_OPERATION,
        &UPDATE_ORGANIZATIONAL_UNIT_OPERATION,
        &UPDATE_POLICY_OPERATION,
    ],
};

static ATTACH_POLICY_OPERATION: Operation = Operation {
    name: "AttachPolicy",
    action: "organizations:AttachPolicy",
    method: "POST",
    path: "/",
    input: Some(&ATTACH_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static CLOSE_ACCOUNT_OPERATION: Operation = Operation {
    name: "CloseAccount",
    action: "organizations:CloseAccount",
    method: "POST",
    path: "/",
    input: Some(&CLOSE_ACCOUNT_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static CREATE_ACCOUNT_OPERATION: Operation = Operation {
    name: "CreateAccount",
    action: "organizations:CreateAccount",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ACCOUNT_REQUEST_SHAPE),
    output: Some(&CREATE_ACCOUNT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CREATE_ORGANIZATION_OPERATION: Operation = Operation {
    name: "CreateOrganization",
    action: "organizations:CreateOrganization",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ORGANIZATION_REQUEST_SHAPE),
    output: Some(&CREATE_ORGANIZATION_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CREATE_ORGANIZATIONAL_UNIT_OPERATION: Operation = Operation {
    name: "CreateOrganizationalUnit",
    action: "organizations:CreateOrganizationalUnit",
    method: "POST",
    path: "/",
    input: Some(&CREATE_ORGANIZATIONAL_UNIT_REQUEST_SHAPE),
    output: Some(&CREATE_ORGANIZATIONAL_UNIT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static CREATE_POLICY_OPERATION: Operation = Operation {
    name: "CreatePolicy",
    action: "organizations:CreatePolicy",
    method: "POST",
    path: "/",
    input: Some(&CREATE_POLICY_REQUEST_SHAPE),
    output: Some(&CREATE_POLICY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DELETE_ORGANIZATION_OPERATION: Operation = Operation {
    name: "DeleteOrganization",
    action: "organizations:DeleteOrganization",
    method: "POST",
    path: "/",
    input: None,
    output: None,
    result_wrapper: None,
};
static DELETE_ORGANIZATIONAL_UNIT_OPERATION: Operation = Operation {
    name: "DeleteOrganizationalUnit",
    action: "organizations:DeleteOrganizationalUnit",
    method: "POST",
    path: "/",
    input: Some(&DELETE_ORGANIZATIONAL_UNIT_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DELETE_POLICY_OPERATION: Operation = Operation {
    name: "DeletePolicy",
    action: "organizations:DeletePolicy",
    method: "POST",
    path: "/",
    input: Some(&DELETE_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DESCRIBE_ACCOUNT_OPERATION: Operation = Operation {
    name: "DescribeAccount",
    action: "organizations:DescribeAccount",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_ACCOUNT_REQUEST_SHAPE),
    output: Some(&DESCRIBE_ACCOUNT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_CREATE_ACCOUNT_STATUS_OPERATION: Operation = Operation {
    name: "DescribeCreateAccountStatus",
    action: "organizations:DescribeCreateAccountStatus",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_SHAPE),
    output: Some(&DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_ORGANIZATION_OPERATION: Operation = Operation {
    name: "DescribeOrganization",
    action: "organizations:DescribeOrganization",
    method: "POST",
    path: "/",
    input: None,
    output: Some(&DESCRIBE_ORGANIZATION_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_ORGANIZATIONAL_UNIT_OPERATION: Operation = Operation {
    name: "DescribeOrganizationalUnit",
    action: "organizations:DescribeOrganizationalUnit",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_SHAPE),
    output: Some(&DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DESCRIBE_POLICY_OPERATION: Operation = Operation {
    name: "DescribePolicy",
    action: "organizations:DescribePolicy",
    method: "POST",
    path: "/",
    input: Some(&DESCRIBE_POLICY_REQUEST_SHAPE),
    output: Some(&DESCRIBE_POLICY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static DETACH_POLICY_OPERATION: Operation = Operation {
    name: "DetachPolicy",
    action: "organizations:DetachPolicy",
    method: "POST",
    path: "/",
    input: Some(&DETACH_POLICY_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static DISABLE_POLICY_TYPE_OPERATION: Operation = Operation {
    name: "DisablePolicyType",
    action: "organizations:DisablePolicyType",
    method: "POST",
    path: "/",
    input: Some(&DISABLE_POLICY_TYPE_REQUEST_SHAPE),
    output: Some(&DISABLE_POLICY_TYPE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static ENABLE_POLICY_TYPE_OPERATION: Operation = Operation {
    name: "EnablePolicyType",
    action: "organizations:EnablePolicyType",
    method: "POST",
    path: "/",
    input: Some(&ENABLE_POLICY_TYPE_REQUEST_SHAPE),
    output: Some(&ENABLE_POLICY_TYPE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LEAVE_ORGANIZATION_OPERATION: Operation = Operation {
    name: "LeaveOrganization",
    action: "organizations:LeaveOrganization",
    method: "POST",
    path: "/",
    input: None,
    output: None,
    result_wrapper: None,
};
static LIST_ACCOUNTS_OPERATION: Operation = Operation {
    name: "ListAccounts",
    action: "organizations:ListAccounts",
    method: "POST",
    path: "/",
    input: Some(&LIST_ACCOUNTS_REQUEST_SHAPE),
    output: Some(&LIST_ACCOUNTS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_ACCOUNTS_FOR_PARENT_OPERATION: Operation = Operation {
    name: "ListAccountsForParent",
    action: "organizations:ListAccountsForParent",
    method: "POST",
    path: "/",
    input: Some(&LIST_ACCOUNTS_FOR_PARENT_REQUEST_SHAPE),
    output: Some(&LIST_ACCOUNTS_FOR_PARENT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_CHILDREN_OPERATION: Operation = Operation {
    name: "ListChildren",
    action: "organizations:ListChildren",
    method: "POST",
    path: "/",
    input: Some(&LIST_CHILDREN_REQUEST_SHAPE),
    output: Some(&LIST_CHILDREN_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_CREATE_ACCOUNT_STATUS_OPERATION: Operation = Operation {
    name: "ListCreateAccountStatus",
    action: "organizations:ListCreateAccountStatus",
    method: "POST",
    path: "/",
    input: Some(&LIST_CREATE_ACCOUNT_STATUS_REQUEST_SHAPE),
    output: Some(&LIST_CREATE_ACCOUNT_STATUS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_OPERATION: Operation = Operation {
    name: "ListOrganizationalUnitsForParent",
    action: "organizations:ListOrganizationalUnitsForParent",
    method: "POST",
    path: "/",
    input: Some(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_SHAPE),
    output: Some(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_PARENTS_OPERATION: Operation = Operation {
    name: "ListParents",
    action: "organizations:ListParents",
    method: "POST",
    path: "/",
    input: Some(&LIST_PARENTS_REQUEST_SHAPE),
    output: Some(&LIST_PARENTS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_POLICIES_OPERATION: Operation = Operation {
    name: "ListPolicies",
    action: "organizations:ListPolicies",
    method: "POST",
    path: "/",
    input: Some(&LIST_POLICIES_REQUEST_SHAPE),
    output: Some(&LIST_POLICIES_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_POLICIES_FOR_TARGET_OPERATION: Operation = Operation {
    name: "ListPoliciesForTarget",
    action: "organizations:ListPoliciesForTarget",
    method: "POST",
    path: "/",
    input: Some(&LIST_POLICIES_FOR_TARGET_REQUEST_SHAPE),
    output: Some(&LIST_POLICIES_FOR_TARGET_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_ROOTS_OPERATION: Operation = Operation {
    name: "ListRoots",
    action: "organizations:ListRoots",
    method: "POST",
    path: "/",
    input: Some(&LIST_ROOTS_REQUEST_SHAPE),
    output: Some(&LIST_ROOTS_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_TAGS_FOR_RESOURCE_OPERATION: Operation = Operation {
    name: "ListTagsForResource",
    action: "organizations:ListTagsForResource",
    method: "POST",
    path: "/",
    input: Some(&LIST_TAGS_FOR_RESOURCE_REQUEST_SHAPE),
    output: Some(&LIST_TAGS_FOR_RESOURCE_RESPONSE_SHAPE),
    result_wrapper: None,
};
static LIST_TARGETS_FOR_POLICY_OPERATION: Operation = Operation {
    name: "ListTargetsForPolicy",
    action: "organizations:ListTargetsForPolicy",
    method: "POST",
    path: "/",
    input: Some(&LIST_TARGETS_FOR_POLICY_REQUEST_SHAPE),
    output: Some(&LIST_TARGETS_FOR_POLICY_RESPONSE_SHAPE),
    result_wrapper: None,
};
static MOVE_ACCOUNT_OPERATION: Operation = Operation {
    name: "MoveAccount",
    action: "organizations:MoveAccount",
    method: "POST",
    path: "/",
    input: Some(&MOVE_ACCOUNT_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static REMOVE_ACCOUNT_FROM_ORGANIZATION_OPERATION: Operation = Operation {
    name: "RemoveAccountFromOrganization",
    action: "organizations:RemoveAccountFromOrganization",
    method: "POST",
    path: "/",
    input: Some(&REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static TAG_RESOURCE_OPERATION: Operation = Operation {
    name: "TagResource",
    action: "organizations:TagResource",
    method: "POST",
    path: "/",
    input: Some(&TAG_RESOURCE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UNTAG_RESOURCE_OPERATION: Operation = Operation {
    name: "UntagResource",
    action: "organizations:UntagResource",
    method: "POST",
    path: "/",
    input: Some(&UNTAG_RESOURCE_REQUEST_SHAPE),
    output: None,
    result_wrapper: None,
};
static UPDATE_ORGANIZATIONAL_UNIT_OPERATION: Operation = Operation {
    name: "UpdateOrganizationalUnit",
    action: "organizations:UpdateOrganizationalUnit",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_ORGANIZATIONAL_UNIT_REQUEST_SHAPE),
    output: Some(&UPDATE_ORGANIZATIONAL_UNIT_RESPONSE_SHAPE),
    result_wrapper: None,
};
static UPDATE_POLICY_OPERATION: Operation = Operation {
    name: "UpdatePolicy",
    action: "organizations:UpdatePolicy",
    method: "POST",
    path: "/",
    input: Some(&UPDATE_POLICY_REQUEST_SHAPE),
    output: Some(&UPDATE_POLICY_RESPONSE_SHAPE),
    result_wrapper: None,
};

/// What a server of organizations does: one method an operation. Input arrives validated.
pub trait Organizations: Send + Sync {
    /// Who calls.
    type Caller: Send + Sync;

    fn attach_policy(
        &self,
        caller: &Self::Caller,
        input: AttachPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn close_account(
        &self,
        caller: &Self::Caller,
        input: CloseAccountRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn create_account(
        &self,
        caller: &Self::Caller,
        input: CreateAccountRequest,
    ) -> impl Future<Output = Result<CreateAccountResponse, Fault>> + Send;
    fn create_organization(
        &self,
        caller: &Self::Caller,
        input: CreateOrganizationRequest,
    ) -> impl Future<Output = Result<CreateOrganizationResponse, Fault>> + Send;
    fn create_organizational_unit(
        &self,
        caller: &Self::Caller,
        input: CreateOrganizationalUnitRequest,
    ) -> impl Future<Output = Result<CreateOrganizationalUnitResponse, Fault>> + Send;
    fn create_policy(
        &self,
        caller: &Self::Caller,
        input: CreatePolicyRequest,
    ) -> impl Future<Output = Result<CreatePolicyResponse, Fault>> + Send;
    fn delete_organization(
        &self,
        caller: &Self::Caller,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_organizational_unit(
        &self,
        caller: &Self::Caller,
        input: DeleteOrganizationalUnitRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn delete_policy(
        &self,
        caller: &Self::Caller,
        input: DeletePolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn describe_account(
        &self,
        caller: &Self::Caller,
        input: DescribeAccountRequest,
    ) -> impl Future<Output = Result<DescribeAccountResponse, Fault>> + Send;
    fn describe_create_account_status(
        &self,
        caller: &Self::Caller,
        input: DescribeCreateAccountStatusRequest,
    ) -> impl Future<Output = Result<DescribeCreateAccountStatusResponse, Fault>> + Send;
    fn describe_organization(
        &self,
        caller: &Self::Caller,
    ) -> impl Future<Output = Result<DescribeOrganizationResponse, Fault>> + Send;
    fn describe_organizational_unit(
        &self,
        caller: &Self::Caller,
        input: DescribeOrganizationalUnitRequest,
    ) -> impl Future<Output = Result<DescribeOrganizationalUnitResponse, Fault>> + Send;
    fn describe_policy(
        &self,
        caller: &Self::Caller,
        input: DescribePolicyRequest,
    ) -> impl Future<Output = Result<DescribePolicyResponse, Fault>> + Send;
    fn detach_policy(
        &self,
        caller: &Self::Caller,
        input: DetachPolicyRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn disable_policy_type(
        &self,
        caller: &Self::Caller,
        input: DisablePolicyTypeRequest,
    ) -> impl Future<Output = Result<DisablePolicyTypeResponse, Fault>> + Send;
    fn enable_policy_type(
        &self,
        caller: &Self::Caller,
        input: EnablePolicyTypeRequest,
    ) -> impl Future<Output = Result<EnablePolicyTypeResponse, Fault>> + Send;
    fn leave_organization(
        &self,
        caller: &Self::Caller,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn list_accounts(
        &self,
        caller: &Self::Caller,
        input: ListAccountsRequest,
    ) -> impl Future<Output = Result<ListAccountsResponse, Fault>> + Send;
    fn list_accounts_for_parent(
        &self,
        caller: &Self::Caller,
        input: ListAccountsForParentRequest,
    ) -> impl Future<Output = Result<ListAccountsForParentResponse, Fault>> + Send;
    fn list_children(
        &self,
        caller: &Self::Caller,
        input: ListChildrenRequest,
    ) -> impl Future<Output = Result<ListChildrenResponse, Fault>> + Send;
    fn list_create_account_status(
        &self,
        caller: &Self::Caller,
        input: ListCreateAccountStatusRequest,
    ) -> impl Future<Output = Result<ListCreateAccountStatusResponse, Fault>> + Send;
    fn list_organizational_units_for_parent(
        &self,
        caller: &Self::Caller,
        input: ListOrganizationalUnitsForParentRequest,
    ) -> impl Future<Output = Result<ListOrganizationalUnitsForParentResponse, Fault>> + Send;
    fn list_parents(
        &self,
        caller: &Self::Caller,
        input: ListParentsRequest,
    ) -> impl Future<Output = Result<ListParentsResponse, Fault>> + Send;
    fn list_policies(
        &self,
        caller: &Self::Caller,
        input: ListPoliciesRequest,
    ) -> impl Future<Output = Result<ListPoliciesResponse, Fault>> + Send;
    fn list_policies_for_target(
        &self,
        caller: &Self::Caller,
        input: ListPoliciesForTargetRequest,
    ) -> impl Future<Output = Result<ListPoliciesForTargetResponse, Fault>> + Send;
    fn list_roots(
        &self,
        caller: &Self::Caller,
        input: ListRootsRequest,
    ) -> impl Future<Output = Result<ListRootsResponse, Fault>> + Send;
    fn list_tags_for_resource(
        &self,
        caller: &Self::Caller,
        input: ListTagsForResourceRequest,
    ) -> impl Future<Output = Result<ListTagsForResourceResponse, Fault>> + Send;
    fn list_targets_for_policy(
        &self,
        caller: &Self::Caller,
        input: ListTargetsForPolicyRequest,
    ) -> impl Future<Output = Result<ListTargetsForPolicyResponse, Fault>> + Send;
    fn move_account(
        &self,
        caller: &Self::Caller,
        input: MoveAccountRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn remove_account_from_organization(
        &self,
        caller: &Self::Caller,
        input: RemoveAccountFromOrganizationRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn tag_resource(
        &self,
        caller: &Self::Caller,
        input: TagResourceRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn untag_resource(
        &self,
        caller: &Self::Caller,
        input: UntagResourceRequest,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    fn update_organizational_unit(
        &self,
        caller: &Self::Caller,
        input: UpdateOrganizationalUnitRequest,
    ) -> impl Future<Output = Result<UpdateOrganizationalUnitResponse, Fault>> + Send;
    fn update_policy(
        &self,
        caller: &Self::Caller,
        input: UpdatePolicyRequest,
    ) -> impl Future<Output = Result<UpdatePolicyResponse, Fault>> + Send;
}

/// Calls the operation's method with the decoded input, and encodes its answer.
pub async fn call<S: Organizations>(
    service: &S,
    caller: &S::Caller,
    operation: &Operation,
    input: serde_json::Value,
) -> Result<serde_json::Value, Fault> {
    match operation.name {
        "AttachPolicy" => crate::json::encode(
            &service
                .attach_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CloseAccount" => crate::json::encode(
            &service
                .close_account(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateAccount" => crate::json::encode(
            &service
                .create_account(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateOrganization" => crate::json::encode(
            &service
                .create_organization(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreateOrganizationalUnit" => crate::json::encode(
            &service
                .create_organizational_unit(caller, crate::json::decode(input)?)
                .await?,
        ),
        "CreatePolicy" => crate::json::encode(
            &service
                .create_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeleteOrganization" => crate::json::encode(&service.delete_organization(caller).await?),
        "DeleteOrganizationalUnit" => crate::json::encode(
            &service
                .delete_organizational_unit(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DeletePolicy" => crate::json::encode(
            &service
                .delete_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeAccount" => crate::json::encode(
            &service
                .describe_account(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeCreateAccountStatus" => crate::json::encode(
            &service
                .describe_create_account_status(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribeOrganization" => {
            crate::json::encode(&service.describe_organization(caller).await?)
        }
        "DescribeOrganizationalUnit" => crate::json::encode(
            &service
                .describe_organizational_unit(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DescribePolicy" => crate::json::encode(
            &service
                .describe_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DetachPolicy" => crate::json::encode(
            &service
                .detach_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "DisablePolicyType" => crate::json::encode(
            &service
                .disable_policy_type(caller, crate::json::decode(input)?)
                .await?,
        ),
        "EnablePolicyType" => crate::json::encode(
            &service
                .enable_policy_type(caller, crate::json::decode(input)?)
                .await?,
        ),
        "LeaveOrganization" => crate::json::encode(&service.leave_organization(caller).await?),
        "ListAccounts" => crate::json::encode(
            &service
                .list_accounts(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListAccountsForParent" => crate::json::encode(
            &service
                .list_accounts_for_parent(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListChildren" => crate::json::encode(
            &service
                .list_children(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListCreateAccountStatus" => crate::json::encode(
            &service
                .list_create_account_status(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListOrganizationalUnitsForParent" => crate::json::encode(
            &service
                .list_organizational_units_for_parent(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListParents" => crate::json::encode(
            &service
                .list_parents(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListPolicies" => crate::json::encode(
            &service
                .list_policies(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListPoliciesForTarget" => crate::json::encode(
            &service
                .list_policies_for_target(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListRoots" => crate::json::encode(
            &service
                .list_roots(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListTagsForResource" => crate::json::encode(
            &service
                .list_tags_for_resource(caller, crate::json::decode(input)?)
                .await?,
        ),
        "ListTargetsForPolicy" => crate::json::encode(
            &service
                .list_targets_for_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        "MoveAccount" => crate::json::encode(
            &service
                .move_account(caller, crate::json::decode(input)?)
                .await?,
        ),
        "RemoveAccountFromOrganization" => crate::json::encode(
            &service
                .remove_account_from_organization(caller, crate::json::decode(input)?)
                .await?,
        ),
        "TagResource" => crate::json::encode(
            &service
                .tag_resource(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UntagResource" => crate::json::encode(
            &service
                .untag_resource(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdateOrganizationalUnit" => crate::json::encode(
            &service
                .update_organizational_unit(caller, crate::json::decode(input)?)
                .await?,
        ),
        "UpdatePolicy" => crate::json::encode(
            &service
                .update_policy(caller, crate::json::decode(input)?)
                .await?,
        ),
        _ => Err(Fault::unknown_operation(operation.name)),
    }
}

/// Each operation as a type, for permits.
pub mod action {
    use crate::shape::Action;
    #[derive(Debug, Clone, Copy)]
    pub struct AttachPolicy;
    impl Action for AttachPolicy {
        const NAME: &'static str = "organizations:AttachPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CloseAccount;
    impl Action for CloseAccount {
        const NAME: &'static str = "organizations:CloseAccount";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateAccount;
    impl Action for CreateAccount {
        const NAME: &'static str = "organizations:CreateAccount";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateOrganization;
    impl Action for CreateOrganization {
        const NAME: &'static str = "organizations:CreateOrganization";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreateOrganizationalUnit;
    impl Action for CreateOrganizationalUnit {
        const NAME: &'static str = "organizations:CreateOrganizationalUnit";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct CreatePolicy;
    impl Action for CreatePolicy {
        const NAME: &'static str = "organizations:CreatePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteOrganization;
    impl Action for DeleteOrganization {
        const NAME: &'static str = "organizations:DeleteOrganization";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeleteOrganizationalUnit;
    impl Action for DeleteOrganizationalUnit {
        const NAME: &'static str = "organizations:DeleteOrganizationalUnit";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DeletePolicy;
    impl Action for DeletePolicy {
        const NAME: &'static str = "organizations:DeletePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeAccount;
    impl Action for DescribeAccount {
        const NAME: &'static str = "organizations:DescribeAccount";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeCreateAccountStatus;
    impl Action for DescribeCreateAccountStatus {
        const NAME: &'static str = "organizations:DescribeCreateAccountStatus";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeOrganization;
    impl Action for DescribeOrganization {
        const NAME: &'static str = "organizations:DescribeOrganization";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribeOrganizationalUnit;
    impl Action for DescribeOrganizationalUnit {
        const NAME: &'static str = "organizations:DescribeOrganizationalUnit";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DescribePolicy;
    impl Action for DescribePolicy {
        const NAME: &'static str = "organizations:DescribePolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DetachPolicy;
    impl Action for DetachPolicy {
        const NAME: &'static str = "organizations:DetachPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct DisablePolicyType;
    impl Action for DisablePolicyType {
        const NAME: &'static str = "organizations:DisablePolicyType";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct EnablePolicyType;
    impl Action for EnablePolicyType {
        const NAME: &'static str = "organizations:EnablePolicyType";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct LeaveOrganization;
    impl Action for LeaveOrganization {
        const NAME: &'static str = "organizations:LeaveOrganization";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListAccounts;
    impl Action for ListAccounts {
        const NAME: &'static str = "organizations:ListAccounts";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListAccountsForParent;
    impl Action for ListAccountsForParent {
        const NAME: &'static str = "organizations:ListAccountsForParent";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListChildren;
    impl Action for ListChildren {
        const NAME: &'static str = "organizations:ListChildren";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListCreateAccountStatus;
    impl Action for ListCreateAccountStatus {
        const NAME: &'static str = "organizations:ListCreateAccountStatus";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListOrganizationalUnitsForParent;
    impl Action for ListOrganizationalUnitsForParent {
        const NAME: &'static str = "organizations:ListOrganizationalUnitsForParent";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListParents;
    impl Action for ListParents {
        const NAME: &'static str = "organizations:ListParents";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListPolicies;
    impl Action for ListPolicies {
        const NAME: &'static str = "organizations:ListPolicies";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListPoliciesForTarget;
    impl Action for ListPoliciesForTarget {
        const NAME: &'static str = "organizations:ListPoliciesForTarget";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListRoots;
    impl Action for ListRoots {
        const NAME: &'static str = "organizations:ListRoots";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListTagsForResource;
    impl Action for ListTagsForResource {
        const NAME: &'static str = "organizations:ListTagsForResource";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct ListTargetsForPolicy;
    impl Action for ListTargetsForPolicy {
        const NAME: &'static str = "organizations:ListTargetsForPolicy";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct MoveAccount;
    impl Action for MoveAccount {
        const NAME: &'static str = "organizations:MoveAccount";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct RemoveAccountFromOrganization;
    impl Action for RemoveAccountFromOrganization {
        const NAME: &'static str = "organizations:RemoveAccountFromOrganization";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct TagResource;
    impl Action for TagResource {
        const NAME: &'static str = "organizations:TagResource";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UntagResource;
    impl Action for UntagResource {
        const NAME: &'static str = "organizations:UntagResource";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdateOrganizationalUnit;
    impl Action for UpdateOrganizationalUnit {
        const NAME: &'static str = "organizations:UpdateOrganizationalUnit";
    }
    #[derive(Debug, Clone, Copy)]
    pub struct UpdatePolicy;
    impl Action for UpdatePolicy {
        const NAME: &'static str = "organizations:UpdatePolicy";
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Account {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Email", skip_serializing_if = "Option::is_none")]
    pub email: Option<Sensitive>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<AccountState>,
    #[serde(rename = "Paths", skip_serializing_if = "Option::is_none")]
    pub paths: Option<Vec<String>>,
    #[serde(rename = "JoinedMethod", skip_serializing_if = "Option::is_none")]
    pub joined_method: Option<AccountJoinedMethod>,
    #[serde(rename = "JoinedTimestamp", skip_serializing_if = "Option::is_none")]
    pub joined_timestamp: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AccountJoinedMethod {
    #[serde(rename = "INVITED")]
    Invited,
    #[serde(rename = "CREATED")]
    Created,
}

impl AccountJoinedMethod {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "INVITED",
            Self::Created => "CREATED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "INVITED" => Self::Invited,
            "CREATED" => Self::Created,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AccountState {
    #[serde(rename = "PENDING_ACTIVATION")]
    PendingActivation,
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "SUSPENDED")]
    Suspended,
    #[serde(rename = "PENDING_CLOSURE")]
    PendingClosure,
    #[serde(rename = "CLOSED")]
    Closed,
}

impl AccountState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PendingActivation => "PENDING_ACTIVATION",
            Self::Active => "ACTIVE",
            Self::Suspended => "SUSPENDED",
            Self::PendingClosure => "PENDING_CLOSURE",
            Self::Closed => "CLOSED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PENDING_ACTIVATION" => Self::PendingActivation,
            "ACTIVE" => Self::Active,
            "SUSPENDED" => Self::Suspended,
            "PENDING_CLOSURE" => Self::PendingClosure,
            "CLOSED" => Self::Closed,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AccountStatus {
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "SUSPENDED")]
    Suspended,
    #[serde(rename = "PENDING_CLOSURE")]
    PendingClosure,
}

impl AccountStatus {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Suspended => "SUSPENDED",
            Self::PendingClosure => "PENDING_CLOSURE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACTIVE" => Self::Active,
            "SUSPENDED" => Self::Suspended,
            "PENDING_CLOSURE" => Self::PendingClosure,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachPolicyRequest {
    #[serde(rename = "PolicyId")]
    pub policy_id: String,
    #[serde(rename = "TargetId")]
    pub target_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Child {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ChildType>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ChildType {
    #[serde(rename = "ACCOUNT")]
    Account,
    #[serde(rename = "ORGANIZATIONAL_UNIT")]
    OrganizationalUnit,
}

impl ChildType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Account => "ACCOUNT",
            Self::OrganizationalUnit => "ORGANIZATIONAL_UNIT",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACCOUNT" => Self::Account,
            "ORGANIZATIONAL_UNIT" => Self::OrganizationalUnit,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CloseAccountRequest {
    #[serde(rename = "AccountId")]
    pub account_id: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CreateAccountFailureReason {
    #[serde(rename = "ACCOUNT_LIMIT_EXCEEDED")]
    AccountLimitExceeded,
    #[serde(rename = "EMAIL_ALREADY_EXISTS")]
    EmailAlreadyExists,
    #[serde(rename = "INVALID_ADDRESS")]
    InvalidAddress,
    #[serde(rename = "INVALID_EMAIL")]
    InvalidEmail,
    #[serde(rename = "CONCURRENT_ACCOUNT_MODIFICATION")]
    ConcurrentAccountModification,
    #[serde(rename = "INTERNAL_FAILURE")]
    InternalFailure,
    #[serde(rename = "GOVCLOUD_ACCOUNT_ALREADY_EXISTS")]
    GovcloudAccountAlreadyExists,
    #[serde(rename = "MISSING_BUSINESS_VALIDATION")]
    MissingBusinessValidation,
    #[serde(rename = "FAILED_BUSINESS_VALIDATION")]
    FailedBusinessValidation,
    #[serde(rename = "PENDING_BUSINESS_VALIDATION")]
    PendingBusinessValidation,
    #[serde(rename = "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION")]
    InvalidIdentityForBusinessValidation,
    #[serde(rename = "UNKNOWN_BUSINESS_VALIDATION")]
    UnknownBusinessValidation,
    #[serde(rename = "MISSING_PAYMENT_INSTRUMENT")]
    MissingPaymentInstrument,
    #[serde(rename = "INVALID_PAYMENT_INSTRUMENT")]
    InvalidPaymentInstrument,
    #[serde(rename = "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED")]
    UpdateExistingResourcePolicyWithTagsNotSupported,
}

impl CreateAccountFailureReason {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AccountLimitExceeded => "ACCOUNT_LIMIT_EXCEEDED",
            Self::EmailAlreadyExists => "EMAIL_ALREADY_EXISTS",
            Self::InvalidAddress => "INVALID_ADDRESS",
            Self::InvalidEmail => "INVALID_EMAIL",
            Self::ConcurrentAccountModification => "CONCURRENT_ACCOUNT_MODIFICATION",
            Self::InternalFailure => "INTERNAL_FAILURE",
            Self::GovcloudAccountAlreadyExists => "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
            Self::MissingBusinessValidation => "MISSING_BUSINESS_VALIDATION",
            Self::FailedBusinessValidation => "FAILED_BUSINESS_VALIDATION",
            Self::PendingBusinessValidation => "PENDING_BUSINESS_VALIDATION",
            Self::InvalidIdentityForBusinessValidation => {
                "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION"
            }
            Self::UnknownBusinessValidation => "UNKNOWN_BUSINESS_VALIDATION",
            Self::MissingPaymentInstrument => "MISSING_PAYMENT_INSTRUMENT",
            Self::InvalidPaymentInstrument => "INVALID_PAYMENT_INSTRUMENT",
            Self::UpdateExistingResourcePolicyWithTagsNotSupported => {
                "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED"
            }
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACCOUNT_LIMIT_EXCEEDED" => Self::AccountLimitExceeded,
            "EMAIL_ALREADY_EXISTS" => Self::EmailAlreadyExists,
            "INVALID_ADDRESS" => Self::InvalidAddress,
            "INVALID_EMAIL" => Self::InvalidEmail,
            "CONCURRENT_ACCOUNT_MODIFICATION" => Self::ConcurrentAccountModification,
            "INTERNAL_FAILURE" => Self::InternalFailure,
            "GOVCLOUD_ACCOUNT_ALREADY_EXISTS" => Self::GovcloudAccountAlreadyExists,
            "MISSING_BUSINESS_VALIDATION" => Self::MissingBusinessValidation,
            "FAILED_BUSINESS_VALIDATION" => Self::FailedBusinessValidation,
            "PENDING_BUSINESS_VALIDATION" => Self::PendingBusinessValidation,
            "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION" => {
                Self::InvalidIdentityForBusinessValidation
            }
            "UNKNOWN_BUSINESS_VALIDATION" => Self::UnknownBusinessValidation,
            "MISSING_PAYMENT_INSTRUMENT" => Self::MissingPaymentInstrument,
            "INVALID_PAYMENT_INSTRUMENT" => Self::InvalidPaymentInstrument,
            "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED" => {
                Self::UpdateExistingResourcePolicyWithTagsNotSupported
            }
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccountRequest {
    #[serde(rename = "Email")]
    pub email: Sensitive,
    #[serde(rename = "AccountName")]
    pub account_name: Sensitive,
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(
        rename = "IamUserAccessToBilling",
        skip_serializing_if = "Option::is_none"
    )]
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccountResponse {
    #[serde(
        rename = "CreateAccountStatus",
        skip_serializing_if = "Option::is_none"
    )]
    pub create_account_status: Option<CreateAccountStatus>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CreateAccountState {
    #[serde(rename = "IN_PROGRESS")]
    InProgress,
    #[serde(rename = "SUCCEEDED")]
    Succeeded,
    #[serde(rename = "FAILED")]
    Failed,
}

impl CreateAccountState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "IN_PROGRESS" => Self::InProgress,
            "SUCCEEDED" => Self::Succeeded,
            "FAILED" => Self::Failed,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccountStatus {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "AccountName", skip_serializing_if = "Option::is_none")]
    pub account_name: Option<Sensitive>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<CreateAccountState>,
    #[serde(rename = "RequestedTimestamp", skip_serializing_if = "Option::is_none")]
    pub requested_timestamp: Option<Timestamp>,
    #[serde(rename = "CompletedTimestamp", skip_serializing_if = "Option::is_none")]
    pub completed_timestamp: Option<Timestamp>,
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "GovCloudAccountId", skip_serializing_if = "Option::is_none")]
    pub gov_cloud_account_id: Option<String>,
    #[serde(rename = "FailureReason", skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<CreateAccountFailureReason>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateOrganizationRequest {
    #[serde(rename = "FeatureSet", skip_serializing_if = "Option::is_none")]
    pub feature_set: Option<OrganizationFeatureSet>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateOrganizationResponse {
    #[serde(rename = "Organization", skip_serializing_if = "Option::is_none")]
    pub organization: Option<Organization>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateOrganizationalUnitRequest {
    #[serde(rename = "ParentId")]
    pub parent_id: String,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateOrganizationalUnitResponse {
    #[serde(rename = "OrganizationalUnit", skip_serializing_if = "Option::is_none")]
    pub organizational_unit: Option<OrganizationalUnit>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CreatePolicyRequest {
    #[serde(rename = "Content")]
    pub content: String,
    #[serde(rename = "Description")]
    pub description: String,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Type")]
    pub r#type: PolicyType,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePolicyResponse {
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteOrganizationalUnitRequest {
    #[serde(rename = "OrganizationalUnitId")]
    pub organizational_unit_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePolicyRequest {
    #[serde(rename = "PolicyId")]
    pub policy_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeAccountRequest {
    #[serde(rename = "AccountId")]
    pub account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeAccountResponse {
    #[serde(rename = "Account", skip_serializing_if = "Option::is_none")]
    pub account: Option<Account>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeCreateAccountStatusRequest {
    #[serde(rename = "CreateAccountRequestId")]
    pub create_account_request_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeCreateAccountStatusResponse {
    #[serde(
        rename = "CreateAccountStatus",
        skip_serializing_if = "Option::is_none"
    )]
    pub create_account_status: Option<CreateAccountStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeOrganizationResponse {
    #[serde(rename = "Organization", skip_serializing_if = "Option::is_none")]
    pub organization: Option<Organization>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeOrganizationalUnitRequest {
    #[serde(rename = "OrganizationalUnitId")]
    pub organizational_unit_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeOrganizationalUnitResponse {
    #[serde(rename = "OrganizationalUnit", skip_serializing_if = "Option::is_none")]
    pub organizational_unit: Option<OrganizationalUnit>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribePolicyRequest {
    #[serde(rename = "PolicyId")]
    pub policy_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribePolicyResponse {
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DetachPolicyRequest {
    #[serde(rename = "PolicyId")]
    pub policy_id: String,
    #[serde(rename = "TargetId")]
    pub target_id: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DisablePolicyTypeRequest {
    #[serde(rename = "RootId")]
    pub root_id: String,
    #[serde(rename = "PolicyType")]
    pub policy_type: PolicyType,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DisablePolicyTypeResponse {
    #[serde(rename = "Root", skip_serializing_if = "Option::is_none")]
    pub root: Option<Root>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnablePolicyTypeRequest {
    #[serde(rename = "RootId")]
    pub root_id: String,
    #[serde(rename = "PolicyType")]
    pub policy_type: PolicyType,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnablePolicyTypeResponse {
    #[serde(rename = "Root", skip_serializing_if = "Option::is_none")]
    pub root: Option<Root>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum IAMUserAccessToBilling {
    #[serde(rename = "ALLOW")]
    Allow,
    #[serde(rename = "DENY")]
    Deny,
}

impl IAMUserAccessToBilling {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "ALLOW",
            Self::Deny => "DENY",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ALLOW" => Self::Allow,
            "DENY" => Self::Deny,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAccountsForParentRequest {
    #[serde(rename = "ParentId")]
    pub parent_id: String,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAccountsForParentResponse {
    #[serde(rename = "Accounts", skip_serializing_if = "Option::is_none")]
    pub accounts: Option<Vec<Account>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAccountsRequest {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAccountsResponse {
    #[serde(rename = "Accounts", skip_serializing_if = "Option::is_none")]
    pub accounts: Option<Vec<Account>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListChildrenRequest {
    #[serde(rename = "ParentId")]
    pub parent_id: String,
    #[serde(rename = "ChildType")]
    pub child_type: ChildType,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListChildrenResponse {
    #[serde(rename = "Children", skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Child>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListCreateAccountStatusRequest {
    #[serde(rename = "States", skip_serializing_if = "Option::is_none")]
    pub states: Option<Vec<CreateAccountState>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListCreateAccountStatusResponse {
    #[serde(
        rename = "CreateAccountStatuses",
        skip_serializing_if = "Option::is_none"
    )]
    pub create_account_statuses: Option<Vec<CreateAccountStatus>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListOrganizationalUnitsForParentRequest {
    #[serde(rename = "ParentId")]
    pub parent_id: String,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListOrganizationalUnitsForParentResponse {
    #[serde(
        rename = "OrganizationalUnits",
        skip_serializing_if = "Option::is_none"
    )]
    pub organizational_units: Option<Vec<OrganizationalUnit>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListParentsRequest {
    #[serde(rename = "ChildId")]
    pub child_id: String,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListParentsResponse {
    #[serde(rename = "Parents", skip_serializing_if = "Option::is_none")]
    pub parents: Option<Vec<Parent>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListPoliciesForTargetRequest {
    #[serde(rename = "TargetId")]
    pub target_id: String,
    #[serde(rename = "Filter")]
    pub filter: PolicyType,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPoliciesForTargetResponse {
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<PolicySummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListPoliciesRequest {
    #[serde(rename = "Filter")]
    pub filter: PolicyType,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPoliciesResponse {
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<PolicySummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRootsRequest {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRootsResponse {
    #[serde(rename = "Roots", skip_serializing_if = "Option::is_none")]
    pub roots: Option<Vec<Root>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceRequest {
    #[serde(rename = "ResourceId")]
    pub resource_id: String,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTargetsForPolicyRequest {
    #[serde(rename = "PolicyId")]
    pub policy_id: String,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTargetsForPolicyResponse {
    #[serde(rename = "Targets", skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<PolicyTargetSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MoveAccountRequest {
    #[serde(rename = "AccountId")]
    pub account_id: String,
    #[serde(rename = "SourceParentId")]
    pub source_parent_id: String,
    #[serde(rename = "DestinationParentId")]
    pub destination_parent_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Organization {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "FeatureSet", skip_serializing_if = "Option::is_none")]
    pub feature_set: Option<OrganizationFeatureSet>,
    #[serde(rename = "MasterAccountArn", skip_serializing_if = "Option::is_none")]
    pub master_account_arn: Option<String>,
    #[serde(rename = "MasterAccountId", skip_serializing_if = "Option::is_none")]
    pub master_account_id: Option<String>,
    #[serde(rename = "MasterAccountEmail", skip_serializing_if = "Option::is_none")]
    pub master_account_email: Option<Sensitive>,
    #[serde(
        rename = "AvailablePolicyTypes",
        skip_serializing_if = "Option::is_none"
    )]
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OrganizationFeatureSet {
    #[serde(rename = "ALL")]
    All,
    #[serde(rename = "CONSOLIDATED_BILLING")]
    ConsolidatedBilling,
}

impl OrganizationFeatureSet {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::ConsolidatedBilling => "CONSOLIDATED_BILLING",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ALL" => Self::All,
            "CONSOLIDATED_BILLING" => Self::ConsolidatedBilling,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OrganizationalUnit {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Parent {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ParentType>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ParentType {
    #[serde(rename = "ROOT")]
    Root,
    #[serde(rename = "ORGANIZATIONAL_UNIT")]
    OrganizationalUnit,
}

impl ParentType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Root => "ROOT",
            Self::OrganizationalUnit => "ORGANIZATIONAL_UNIT",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ROOT" => Self::Root,
            "ORGANIZATIONAL_UNIT" => Self::OrganizationalUnit,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    #[serde(rename = "PolicySummary", skip_serializing_if = "Option::is_none")]
    pub policy_summary: Option<PolicySummary>,
    #[serde(rename = "Content", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicySummary {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PolicyType>,
    #[serde(rename = "AwsManaged", skip_serializing_if = "Option::is_none")]
    pub aws_managed: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyTargetSummary {
    #[serde(rename = "TargetId", skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<TargetType>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PolicyType {
    #[serde(rename = "SERVICE_CONTROL_POLICY")]
    ServiceControlPolicy,
    #[serde(rename = "RESOURCE_CONTROL_POLICY")]
    ResourceControlPolicy,
    #[serde(rename = "TAG_POLICY")]
    TagPolicy,
    #[serde(rename = "BACKUP_POLICY")]
    BackupPolicy,
    #[serde(rename = "AISERVICES_OPT_OUT_POLICY")]
    AiservicesOptOutPolicy,
    #[serde(rename = "CHATBOT_POLICY")]
    ChatbotPolicy,
    #[serde(rename = "DECLARATIVE_POLICY_EC2")]
    DeclarativePolicyEc2,
    #[serde(rename = "SECURITYHUB_POLICY")]
    SecurityhubPolicy,
    #[serde(rename = "SECURITYHUB_CSPM_POLICY")]
    SecurityhubCspmPolicy,
    #[serde(rename = "INSPECTOR_POLICY")]
    InspectorPolicy,
    #[serde(rename = "UPGRADE_ROLLOUT_POLICY")]
    UpgradeRolloutPolicy,
    #[serde(rename = "BEDROCK_POLICY")]
    BedrockPolicy,
    #[serde(rename = "S3_POLICY")]
    S3Policy,
    #[serde(rename = "NETWORK_SECURITY_DIRECTOR_POLICY")]
    NetworkSecurityDirectorPolicy,
    #[serde(rename = "GUARDDUTY_POLICY")]
    GuarddutyPolicy,
}

impl PolicyType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ServiceControlPolicy => "SERVICE_CONTROL_POLICY",
            Self::ResourceControlPolicy => "RESOURCE_CONTROL_POLICY",
            Self::TagPolicy => "TAG_POLICY",
            Self::BackupPolicy => "BACKUP_POLICY",
            Self::AiservicesOptOutPolicy => "AISERVICES_OPT_OUT_POLICY",
            Self::ChatbotPolicy => "CHATBOT_POLICY",
            Self::DeclarativePolicyEc2 => "DECLARATIVE_POLICY_EC2",
            Self::SecurityhubPolicy => "SECURITYHUB_POLICY",
            Self::SecurityhubCspmPolicy => "SECURITYHUB_CSPM_POLICY",
            Self::InspectorPolicy => "INSPECTOR_POLICY",
            Self::UpgradeRolloutPolicy => "UPGRADE_ROLLOUT_POLICY",
            Self::BedrockPolicy => "BEDROCK_POLICY",
            Self::S3Policy => "S3_POLICY",
            Self::NetworkSecurityDirectorPolicy => "NETWORK_SECURITY_DIRECTOR_POLICY",
            Self::GuarddutyPolicy => "GUARDDUTY_POLICY",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "SERVICE_CONTROL_POLICY" => Self::ServiceControlPolicy,
            "RESOURCE_CONTROL_POLICY" => Self::ResourceControlPolicy,
            "TAG_POLICY" => Self::TagPolicy,
            "BACKUP_POLICY" => Self::BackupPolicy,
            "AISERVICES_OPT_OUT_POLICY" => Self::AiservicesOptOutPolicy,
            "CHATBOT_POLICY" => Self::ChatbotPolicy,
            "DECLARATIVE_POLICY_EC2" => Self::DeclarativePolicyEc2,
            "SECURITYHUB_POLICY" => Self::SecurityhubPolicy,
            "SECURITYHUB_CSPM_POLICY" => Self::SecurityhubCspmPolicy,
            "INSPECTOR_POLICY" => Self::InspectorPolicy,
            "UPGRADE_ROLLOUT_POLICY" => Self::UpgradeRolloutPolicy,
            "BEDROCK_POLICY" => Self::BedrockPolicy,
            "S3_POLICY" => Self::S3Policy,
            "NETWORK_SECURITY_DIRECTOR_POLICY" => Self::NetworkSecurityDirectorPolicy,
            "GUARDDUTY_POLICY" => Self::GuarddutyPolicy,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PolicyTypeStatus {
    #[serde(rename = "ENABLED")]
    Enabled,
    #[serde(rename = "PENDING_ENABLE")]
    PendingEnable,
    #[serde(rename = "PENDING_DISABLE")]
    PendingDisable,
}

impl PolicyTypeStatus {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::PendingEnable => "PENDING_ENABLE",
            Self::PendingDisable => "PENDING_DISABLE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ENABLED" => Self::Enabled,
            "PENDING_ENABLE" => Self::PendingEnable,
            "PENDING_DISABLE" => Self::PendingDisable,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyTypeSummary {
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PolicyType>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<PolicyTypeStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveAccountFromOrganizationRequest {
    #[serde(rename = "AccountId")]
    pub account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Root {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "PolicyTypes", skip_serializing_if = "Option::is_none")]
    pub policy_types: Option<Vec<PolicyTypeSummary>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceRequest {
    #[serde(rename = "ResourceId")]
    pub resource_id: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TargetType {
    #[serde(rename = "ACCOUNT")]
    Account,
    #[serde(rename = "ORGANIZATIONAL_UNIT")]
    OrganizationalUnit,
    #[serde(rename = "ROOT")]
    Root,
}

impl TargetType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Account => "ACCOUNT",
            Self::OrganizationalUnit => "ORGANIZATIONAL_UNIT",
            Self::Root => "ROOT",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACCOUNT" => Self::Account,
            "ORGANIZATIONAL_UNIT" => Self::OrganizationalUnit,
            "ROOT" => Self::Root,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceRequest {
    #[serde(rename = "ResourceId")]
    pub resource_id: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateOrganizationalUnitRequest {
    #[serde(rename = "OrganizationalUnitId")]
    pub organizational_unit_id: String,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateOrganizationalUnitResponse {
    #[serde(rename = "OrganizationalUnit", skip_serializing_if = "Option::is_none")]
    pub organizational_unit: Option<OrganizationalUnit>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdatePolicyRequest {
    #[serde(rename = "PolicyId")]
    pub policy_id: String,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Content", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdatePolicyResponse {
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

static ACCOUNT_SHAPE: Shape = Shape {
    name: "Account",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Id",
            shape: &ACCOUNT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ACCOUNT_ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Email",
            shape: &EMAIL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &ACCOUNT_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &ACCOUNT_STATUS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "State",
            shape: &ACCOUNT_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Paths",
            shape: &PATHS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "JoinedMethod",
            shape: &ACCOUNT_JOINED_METHOD_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "JoinedTimestamp",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ACCOUNT_ARN_SHAPE: Shape = Shape {
    name: "AccountArn",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: Some(Pattern::new(
            "^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}",
        )),
        one_of: &[],
    },
};
static ACCOUNT_ID_SHAPE: Shape = Shape {
    name: "AccountId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(12),
        },
        pattern: Some(Pattern::new("^\\d{12}$")),
        one_of: &[],
    },
};
static ACCOUNT_JOINED_METHOD_SHAPE: Shape = Shape {
    name: "AccountJoinedMethod",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["INVITED", "CREATED"],
    },
};
static ACCOUNT_NAME_SHAPE: Shape = Shape {
    name: "AccountName",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\s\\S]*")),
        one_of: &[],
    },
};
static ACCOUNT_STATE_SHAPE: Shape = Shape {
    name: "AccountState",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "PENDING_ACTIVATION",
            "ACTIVE",
            "SUSPENDED",
            "PENDING_CLOSURE",
            "CLOSED",
        ],
    },
};
static ACCOUNT_STATUS_SHAPE: Shape = Shape {
    name: "AccountStatus",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"],
    },
};
static ACCOUNTS_SHAPE: Shape = Shape {
    name: "Accounts",
    sensitive: false,
    kind: Kind::List {
        member: &ACCOUNT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static ATTACH_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "AttachPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyId",
            shape: &POLICY_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TargetId",
            shape: &POLICY_TARGET_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static AWS_MANAGED_POLICY_SHAPE: Shape = Shape {
    name: "AwsManagedPolicy",
    sensitive: false,
    kind: Kind::Boolean,
};
static CHILD_SHAPE: Shape = Shape {
    name: "Child",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Id",
            shape: &CHILD_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Type",
            shape: &CHILD_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CHILD_ID_SHAPE: Shape = Shape {
    name: "ChildId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(100),
        },
        pattern: Some(Pattern::new(
            "^(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
        )),
        one_of: &[],
    },
};
static CHILD_TYPE_SHAPE: Shape = Shape {
    name: "ChildType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ACCOUNT", "ORGANIZATIONAL_UNIT"],
    },
};
static CHILDREN_SHAPE: Shape = Shape {
    name: "Children",
    sensitive: false,
    kind: Kind::List {
        member: &CHILD_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static CLOSE_ACCOUNT_REQUEST_SHAPE: Shape = Shape {
    name: "CloseAccountRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AccountId",
        shape: &ACCOUNT_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static CREATE_ACCOUNT_FAILURE_REASON_SHAPE: Shape = Shape {
    name: "CreateAccountFailureReason",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "ACCOUNT_LIMIT_EXCEEDED",
            "EMAIL_ALREADY_EXISTS",
            "INVALID_ADDRESS",
            "INVALID_EMAIL",
            "CONCURRENT_ACCOUNT_MODIFICATION",
            "INTERNAL_FAILURE",
            "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
            "MISSING_BUSINESS_VALIDATION",
            "FAILED_BUSINESS_VALIDATION",
            "PENDING_BUSINESS_VALIDATION",
            "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
            "UNKNOWN_BUSINESS_VALIDATION",
            "MISSING_PAYMENT_INSTRUMENT",
            "INVALID_PAYMENT_INSTRUMENT",
            "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
        ],
    },
};
static CREATE_ACCOUNT_NAME_SHAPE: Shape = Shape {
    name: "CreateAccountName",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(50),
        },
        pattern: Some(Pattern::new("[\\u0020-\\u007E]+")),
        one_of: &[],
    },
};
static CREATE_ACCOUNT_REQUEST_SHAPE: Shape = Shape {
    name: "CreateAccountRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Email",
            shape: &EMAIL_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "AccountName",
            shape: &CREATE_ACCOUNT_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "RoleName",
            shape: &ROLE_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "IamUserAccessToBilling",
            shape: &IAM_USER_ACCESS_TO_BILLING_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAGS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_ACCOUNT_REQUEST_ID_SHAPE: Shape = Shape {
    name: "CreateAccountRequestId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(36),
        },
        pattern: Some(Pattern::new("^car-[a-z0-9]{8,32}$")),
        one_of: &[],
    },
};
static CREATE_ACCOUNT_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateAccountResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "CreateAccountStatus",
        shape: &CREATE_ACCOUNT_STATUS_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_ACCOUNT_STATE_SHAPE: Shape = Shape {
    name: "CreateAccountState",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["IN_PROGRESS", "SUCCEEDED", "FAILED"],
    },
};
static CREATE_ACCOUNT_STATES_SHAPE: Shape = Shape {
    name: "CreateAccountStates",
    sensitive: false,
    kind: Kind::List {
        member: &CREATE_ACCOUNT_STATE_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static CREATE_ACCOUNT_STATUS_SHAPE: Shape = Shape {
    name: "CreateAccountStatus",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Id",
            shape: &CREATE_ACCOUNT_REQUEST_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AccountName",
            shape: &CREATE_ACCOUNT_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "State",
            shape: &CREATE_ACCOUNT_STATE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "RequestedTimestamp",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "CompletedTimestamp",
            shape: &TIMESTAMP_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AccountId",
            shape: &ACCOUNT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "GovCloudAccountId",
            shape: &ACCOUNT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "FailureReason",
            shape: &CREATE_ACCOUNT_FAILURE_REASON_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_ACCOUNT_STATUSES_SHAPE: Shape = Shape {
    name: "CreateAccountStatuses",
    sensitive: false,
    kind: Kind::List {
        member: &CREATE_ACCOUNT_STATUS_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static CREATE_ORGANIZATION_REQUEST_SHAPE: Shape = Shape {
    name: "CreateOrganizationRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "FeatureSet",
        shape: &ORGANIZATION_FEATURE_SET_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_ORGANIZATION_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateOrganizationResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Organization",
        shape: &ORGANIZATION_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_ORGANIZATIONAL_UNIT_REQUEST_SHAPE: Shape = Shape {
    name: "CreateOrganizationalUnitRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ParentId",
            shape: &PARENT_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &ORGANIZATIONAL_UNIT_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAGS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static CREATE_ORGANIZATIONAL_UNIT_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateOrganizationalUnitResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "OrganizationalUnit",
        shape: &ORGANIZATIONAL_UNIT_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static CREATE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "CreatePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Content",
            shape: &POLICY_CONTENT_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &POLICY_DESCRIPTION_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &POLICY_NAME_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Type",
            shape: &POLICY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAGS_SHAPE,
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
static DELETE_ORGANIZATIONAL_UNIT_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteOrganizationalUnitRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "OrganizationalUnitId",
        shape: &ORGANIZATIONAL_UNIT_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DELETE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DeletePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "PolicyId",
        shape: &POLICY_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DESCRIBE_ACCOUNT_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeAccountRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AccountId",
        shape: &ACCOUNT_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DESCRIBE_ACCOUNT_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeAccountResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Account",
        shape: &ACCOUNT_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeCreateAccountStatusRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "CreateAccountRequestId",
        shape: &CREATE_ACCOUNT_REQUEST_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeCreateAccountStatusResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "CreateAccountStatus",
        shape: &CREATE_ACCOUNT_STATUS_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static DESCRIBE_ORGANIZATION_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeOrganizationResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Organization",
        shape: &ORGANIZATION_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_SHAPE: Shape = Shape {
    name: "DescribeOrganizationalUnitRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "OrganizationalUnitId",
        shape: &ORGANIZATIONAL_UNIT_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribeOrganizationalUnitResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "OrganizationalUnit",
        shape: &ORGANIZATIONAL_UNIT_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static DESCRIBE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DescribePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "PolicyId",
        shape: &POLICY_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static DESCRIBE_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "DescribePolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Policy",
        shape: &POLICY_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static DETACH_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "DetachPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyId",
            shape: &POLICY_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TargetId",
            shape: &POLICY_TARGET_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DISABLE_POLICY_TYPE_REQUEST_SHAPE: Shape = Shape {
    name: "DisablePolicyTypeRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RootId",
            shape: &ROOT_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyType",
            shape: &POLICY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static DISABLE_POLICY_TYPE_RESPONSE_SHAPE: Shape = Shape {
    name: "DisablePolicyTypeResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Root",
        shape: &ROOT_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static EMAIL_SHAPE: Shape = Shape {
    name: "Email",
    sensitive: true,
    kind: Kind::String {
        length: Bounds {
            min: Some(6),
            max: Some(64),
        },
        pattern: Some(Pattern::new("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")),
        one_of: &[],
    },
};
static ENABLE_POLICY_TYPE_REQUEST_SHAPE: Shape = Shape {
    name: "EnablePolicyTypeRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "RootId",
            shape: &ROOT_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "PolicyType",
            shape: &POLICY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static ENABLE_POLICY_TYPE_RESPONSE_SHAPE: Shape = Shape {
    name: "EnablePolicyTypeResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Root",
        shape: &ROOT_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static GENERIC_ARN_SHAPE: Shape = Shape {
    name: "GenericArn",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: Some(Pattern::new("^arn:aws:organizations::.+:.+")),
        one_of: &[],
    },
};
static IAM_USER_ACCESS_TO_BILLING_SHAPE: Shape = Shape {
    name: "IAMUserAccessToBilling",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ALLOW", "DENY"],
    },
};
static LIST_ACCOUNTS_FOR_PARENT_REQUEST_SHAPE: Shape = Shape {
    name: "ListAccountsForParentRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ParentId",
            shape: &PARENT_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ACCOUNTS_FOR_PARENT_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAccountsForParentResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Accounts",
            shape: &ACCOUNTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ACCOUNTS_REQUEST_SHAPE: Shape = Shape {
    name: "ListAccountsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ACCOUNTS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAccountsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Accounts",
            shape: &ACCOUNTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_CHILDREN_REQUEST_SHAPE: Shape = Shape {
    name: "ListChildrenRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ParentId",
            shape: &PARENT_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "ChildType",
            shape: &CHILD_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_CHILDREN_RESPONSE_SHAPE: Shape = Shape {
    name: "ListChildrenResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Children",
            shape: &CHILDREN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_CREATE_ACCOUNT_STATUS_REQUEST_SHAPE: Shape = Shape {
    name: "ListCreateAccountStatusRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "States",
            shape: &CREATE_ACCOUNT_STATES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_CREATE_ACCOUNT_STATUS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListCreateAccountStatusResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "CreateAccountStatuses",
            shape: &CREATE_ACCOUNT_STATUSES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_SHAPE: Shape = Shape {
    name: "ListOrganizationalUnitsForParentRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ParentId",
            shape: &PARENT_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_SHAPE: Shape = Shape {
    name: "ListOrganizationalUnitsForParentResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "OrganizationalUnits",
            shape: &ORGANIZATIONAL_UNITS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_PARENTS_REQUEST_SHAPE: Shape = Shape {
    name: "ListParentsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ChildId",
            shape: &CHILD_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_PARENTS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListParentsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Parents",
            shape: &PARENTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_POLICIES_FOR_TARGET_REQUEST_SHAPE: Shape = Shape {
    name: "ListPoliciesForTargetRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "TargetId",
            shape: &POLICY_TARGET_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Filter",
            shape: &POLICY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_POLICIES_FOR_TARGET_RESPONSE_SHAPE: Shape = Shape {
    name: "ListPoliciesForTargetResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Policies",
            shape: &POLICIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
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
            name: "Filter",
            shape: &POLICY_TYPE_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_SHAPE,
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
            shape: &POLICIES_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ROOTS_REQUEST_SHAPE: Shape = Shape {
    name: "ListRootsRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_ROOTS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListRootsResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Roots",
            shape: &ROOTS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_TAGS_FOR_RESOURCE_REQUEST_SHAPE: Shape = Shape {
    name: "ListTagsForResourceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ResourceId",
            shape: &TAGGABLE_RESOURCE_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_TAGS_FOR_RESOURCE_RESPONSE_SHAPE: Shape = Shape {
    name: "ListTagsForResourceResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Tags",
            shape: &TAGS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_TARGETS_FOR_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "ListTargetsForPolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyId",
            shape: &POLICY_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MaxResults",
            shape: &MAX_RESULTS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static LIST_TARGETS_FOR_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "ListTargetsForPolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Targets",
            shape: &POLICY_TARGETS_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "NextToken",
            shape: &NEXT_TOKEN_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static MAX_RESULTS_SHAPE: Shape = Shape {
    name: "MaxResults",
    sensitive: false,
    kind: Kind::Integer {
        value: Bounds {
            min: Some(1),
            max: Some(20),
        },
    },
};
static MOVE_ACCOUNT_REQUEST_SHAPE: Shape = Shape {
    name: "MoveAccountRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "AccountId",
            shape: &ACCOUNT_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "SourceParentId",
            shape: &PARENT_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "DestinationParentId",
            shape: &PARENT_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static NEXT_TOKEN_SHAPE: Shape = Shape {
    name: "NextToken",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(100000),
        },
        pattern: Some(Pattern::new("[\\s\\S]*")),
        one_of: &[],
    },
};
static ORGANIZATION_SHAPE: Shape = Shape {
    name: "Organization",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Id",
            shape: &ORGANIZATION_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ORGANIZATION_ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "FeatureSet",
            shape: &ORGANIZATION_FEATURE_SET_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MasterAccountArn",
            shape: &ACCOUNT_ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MasterAccountId",
            shape: &ACCOUNT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "MasterAccountEmail",
            shape: &EMAIL_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AvailablePolicyTypes",
            shape: &POLICY_TYPES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ORGANIZATION_ARN_SHAPE: Shape = Shape {
    name: "OrganizationArn",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: Some(Pattern::new(
            "^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}",
        )),
        one_of: &[],
    },
};
static ORGANIZATION_FEATURE_SET_SHAPE: Shape = Shape {
    name: "OrganizationFeatureSet",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ALL", "CONSOLIDATED_BILLING"],
    },
};
static ORGANIZATION_ID_SHAPE: Shape = Shape {
    name: "OrganizationId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: Some(Pattern::new("^o-[a-z0-9]{10,32}$")),
        one_of: &[],
    },
};
static ORGANIZATIONAL_UNIT_SHAPE: Shape = Shape {
    name: "OrganizationalUnit",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Id",
            shape: &ORGANIZATIONAL_UNIT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ORGANIZATIONAL_UNIT_ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &ORGANIZATIONAL_UNIT_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Path",
            shape: &PATH_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ORGANIZATIONAL_UNIT_ARN_SHAPE: Shape = Shape {
    name: "OrganizationalUnitArn",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: Some(Pattern::new(
            "^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
        )),
        one_of: &[],
    },
};
static ORGANIZATIONAL_UNIT_ID_SHAPE: Shape = Shape {
    name: "OrganizationalUnitId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(68),
        },
        pattern: Some(Pattern::new("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$")),
        one_of: &[],
    },
};
static ORGANIZATIONAL_UNIT_NAME_SHAPE: Shape = Shape {
    name: "OrganizationalUnitName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\s\\S]*")),
        one_of: &[],
    },
};
static ORGANIZATIONAL_UNITS_SHAPE: Shape = Shape {
    name: "OrganizationalUnits",
    sensitive: false,
    kind: Kind::List {
        member: &ORGANIZATIONAL_UNIT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static PARENT_SHAPE: Shape = Shape {
    name: "Parent",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Id",
            shape: &PARENT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Type",
            shape: &PARENT_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static PARENT_ID_SHAPE: Shape = Shape {
    name: "ParentId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(100),
        },
        pattern: Some(Pattern::new(
            "^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
        )),
        one_of: &[],
    },
};
static PARENT_TYPE_SHAPE: Shape = Shape {
    name: "ParentType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ROOT", "ORGANIZATIONAL_UNIT"],
    },
};
static PARENTS_SHAPE: Shape = Shape {
    name: "Parents",
    sensitive: false,
    kind: Kind::List {
        member: &PARENT_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static PATH_SHAPE: Shape = Shape {
    name: "Path",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: Some(Pattern::new(
            "^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/\\d{12})*)\\/",
        )),
        one_of: &[],
    },
};
static PATHS_SHAPE: Shape = Shape {
    name: "Paths",
    sensitive: false,
    kind: Kind::List {
        member: &PATH_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICIES_SHAPE: Shape = Shape {
    name: "Policies",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_SUMMARY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_SHAPE: Shape = Shape {
    name: "Policy",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicySummary",
            shape: &POLICY_SUMMARY_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Content",
            shape: &POLICY_CONTENT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_ARN_SHAPE: Shape = Shape {
    name: "PolicyArn",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: Some(Pattern::new(
            "^(arn:aws:organizations::\\d{12}:policy\\/o-[a-z0-9]{10,32}\\/[0-9a-z_]+\\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\\/[0-9a-z_]+\\/p-[0-9a-zA-Z_]{10,128})",
        )),
        one_of: &[],
    },
};
static POLICY_CONTENT_SHAPE: Shape = Shape {
    name: "PolicyContent",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: None,
        },
        pattern: Some(Pattern::new("[\\s\\S]*")),
        one_of: &[],
    },
};
static POLICY_DESCRIPTION_SHAPE: Shape = Shape {
    name: "PolicyDescription",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(512),
        },
        pattern: Some(Pattern::new("[\\s\\S]*")),
        one_of: &[],
    },
};
static POLICY_ID_SHAPE: Shape = Shape {
    name: "PolicyId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(130),
        },
        pattern: Some(Pattern::new("^p-[0-9a-zA-Z_]{8,128}$")),
        one_of: &[],
    },
};
static POLICY_NAME_SHAPE: Shape = Shape {
    name: "PolicyName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("[\\s\\S]*")),
        one_of: &[],
    },
};
static POLICY_SUMMARY_SHAPE: Shape = Shape {
    name: "PolicySummary",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Id",
            shape: &POLICY_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &POLICY_ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &POLICY_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &POLICY_DESCRIPTION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Type",
            shape: &POLICY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "AwsManaged",
            shape: &AWS_MANAGED_POLICY_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_TARGET_ID_SHAPE: Shape = Shape {
    name: "PolicyTargetId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(100),
        },
        pattern: Some(Pattern::new(
            "^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$",
        )),
        one_of: &[],
    },
};
static POLICY_TARGET_SUMMARY_SHAPE: Shape = Shape {
    name: "PolicyTargetSummary",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "TargetId",
            shape: &POLICY_TARGET_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &GENERIC_ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &TARGET_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Type",
            shape: &TARGET_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_TARGETS_SHAPE: Shape = Shape {
    name: "PolicyTargets",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_TARGET_SUMMARY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static POLICY_TYPE_SHAPE: Shape = Shape {
    name: "PolicyType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &[
            "SERVICE_CONTROL_POLICY",
            "RESOURCE_CONTROL_POLICY",
            "TAG_POLICY",
            "BACKUP_POLICY",
            "AISERVICES_OPT_OUT_POLICY",
            "CHATBOT_POLICY",
            "DECLARATIVE_POLICY_EC2",
            "SECURITYHUB_POLICY",
            "SECURITYHUB_CSPM_POLICY",
            "INSPECTOR_POLICY",
            "UPGRADE_ROLLOUT_POLICY",
            "BEDROCK_POLICY",
            "S3_POLICY",
            "NETWORK_SECURITY_DIRECTOR_POLICY",
            "GUARDDUTY_POLICY",
        ],
    },
};
static POLICY_TYPE_STATUS_SHAPE: Shape = Shape {
    name: "PolicyTypeStatus",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"],
    },
};
static POLICY_TYPE_SUMMARY_SHAPE: Shape = Shape {
    name: "PolicyTypeSummary",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Type",
            shape: &POLICY_TYPE_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Status",
            shape: &POLICY_TYPE_STATUS_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static POLICY_TYPES_SHAPE: Shape = Shape {
    name: "PolicyTypes",
    sensitive: false,
    kind: Kind::List {
        member: &POLICY_TYPE_SUMMARY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_SHAPE: Shape = Shape {
    name: "RemoveAccountFromOrganizationRequest",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "AccountId",
        shape: &ACCOUNT_ID_SHAPE,
        required: true,
        location: Location::Body,
    }]),
};
static ROLE_NAME_SHAPE: Shape = Shape {
    name: "RoleName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(64),
        },
        pattern: Some(Pattern::new("[\\w+=,.@-]{1,64}")),
        one_of: &[],
    },
};
static ROOT_SHAPE: Shape = Shape {
    name: "Root",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "Id",
            shape: &ROOT_ID_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Arn",
            shape: &ROOT_ARN_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &ROOT_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "PolicyTypes",
            shape: &POLICY_TYPES_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static ROOT_ARN_SHAPE: Shape = Shape {
    name: "RootArn",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: Some(Pattern::new(
            "^arn:aws:organizations::\\d{12}:root\\/o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}",
        )),
        one_of: &[],
    },
};
static ROOT_ID_SHAPE: Shape = Shape {
    name: "RootId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(34),
        },
        pattern: Some(Pattern::new("^r-[0-9a-z]{4,32}$")),
        one_of: &[],
    },
};
static ROOT_NAME_SHAPE: Shape = Shape {
    name: "RootName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: None,
        one_of: &[],
    },
};
static ROOTS_SHAPE: Shape = Shape {
    name: "Roots",
    sensitive: false,
    kind: Kind::List {
        member: &ROOT_SHAPE,
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
            shape: &TAG_KEY_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Value",
            shape: &TAG_VALUE_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_KEY_SHAPE: Shape = Shape {
    name: "TagKey",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")),
        one_of: &[],
    },
};
static TAG_KEYS_SHAPE: Shape = Shape {
    name: "TagKeys",
    sensitive: false,
    kind: Kind::List {
        member: &TAG_KEY_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static TAG_RESOURCE_REQUEST_SHAPE: Shape = Shape {
    name: "TagResourceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ResourceId",
            shape: &TAGGABLE_RESOURCE_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Tags",
            shape: &TAGS_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static TAG_VALUE_SHAPE: Shape = Shape {
    name: "TagValue",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(0),
            max: Some(256),
        },
        pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")),
        one_of: &[],
    },
};
static TAGGABLE_RESOURCE_ID_SHAPE: Shape = Shape {
    name: "TaggableResourceId",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: Some(130),
        },
        pattern: Some(Pattern::new(
            "^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$",
        )),
        one_of: &[],
    },
};
static TAGS_SHAPE: Shape = Shape {
    name: "Tags",
    sensitive: false,
    kind: Kind::List {
        member: &TAG_SHAPE,
        length: Bounds {
            min: None,
            max: None,
        },
        flattened: false,
    },
};
static TARGET_NAME_SHAPE: Shape = Shape {
    name: "TargetName",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: Some(1),
            max: Some(128),
        },
        pattern: None,
        one_of: &[],
    },
};
static TARGET_TYPE_SHAPE: Shape = Shape {
    name: "TargetType",
    sensitive: false,
    kind: Kind::String {
        length: Bounds {
            min: None,
            max: None,
        },
        pattern: None,
        one_of: &["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"],
    },
};
static TIMESTAMP_SHAPE: Shape = Shape {
    name: "Timestamp",
    sensitive: false,
    kind: Kind::Timestamp,
};
static UNTAG_RESOURCE_REQUEST_SHAPE: Shape = Shape {
    name: "UntagResourceRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "ResourceId",
            shape: &TAGGABLE_RESOURCE_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "TagKeys",
            shape: &TAG_KEYS_SHAPE,
            required: true,
            location: Location::Body,
        },
    ]),
};
static UPDATE_ORGANIZATIONAL_UNIT_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateOrganizationalUnitRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "OrganizationalUnitId",
            shape: &ORGANIZATIONAL_UNIT_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &ORGANIZATIONAL_UNIT_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_ORGANIZATIONAL_UNIT_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateOrganizationalUnitResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "OrganizationalUnit",
        shape: &ORGANIZATIONAL_UNIT_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
static UPDATE_POLICY_REQUEST_SHAPE: Shape = Shape {
    name: "UpdatePolicyRequest",
    sensitive: false,
    kind: Kind::Structure(&[
        Member {
            name: "PolicyId",
            shape: &POLICY_ID_SHAPE,
            required: true,
            location: Location::Body,
        },
        Member {
            name: "Name",
            shape: &POLICY_NAME_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Description",
            shape: &POLICY_DESCRIPTION_SHAPE,
            required: false,
            location: Location::Body,
        },
        Member {
            name: "Content",
            shape: &POLICY_CONTENT_SHAPE,
            required: false,
            location: Location::Body,
        },
    ]),
};
static UPDATE_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdatePolicyResponse",
    sensitive: false,
    kind: Kind::Structure(&[Member {
        name: "Policy",
        shape: &POLICY_SHAPE,
        required: false,
        location: Location::Body,
    }]),
};
