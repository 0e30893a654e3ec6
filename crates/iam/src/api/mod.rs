//! IAM's and STS's operations.
//!
//! Each one is a transaction: find, authorize, change. The generated traits are implemented here;
//! what the operations do is one file a noun.

mod access_keys;
mod policies;
mod principal_policies;
mod roles;
mod sts;
mod users;

use store::Tx;
use wire::Fault;
use wire::r#gen::iam as shape;

use crate::Service;
use crate::caller::Caller;
use crate::error::Error;
use crate::model::Tag;

/// Runs `change` in a write transaction.
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

/// Runs `look` in a read transaction.
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

/// Implements the generated trait: which transaction each operation runs in, and where it is.
macro_rules! operations {
    ($($method:ident($input:ident) -> $output:ty = $kind:ident $operation:path;)*) => {
        impl shape::Iam for Service {
            type Caller = Caller;

            $(async fn $method(&self, caller: &Caller, input: shape::$input) -> Result<$output, Fault> {
                $kind!(self, caller, input, $operation)
            })*

            async fn create_access_key(
                &self,
                caller: &Caller,
                input: shape::CreateAccessKeyRequest,
            ) -> Result<shape::CreateAccessKeyResponse, Fault> {
                let key = write!(self, caller, input, access_keys::create)?;
                Ok(access_keys::view_created(&key, self.mint.secret_of(&key.id)))
            }
        }
    };
}

operations! {
    create_user(CreateUserRequest) -> shape::CreateUserResponse = write users::create;
    get_user(GetUserRequest) -> shape::GetUserResponse = read users::get;
    list_users(ListUsersRequest) -> shape::ListUsersResponse = read users::list;
    delete_user(DeleteUserRequest) -> () = write users::delete;
    put_user_permissions_boundary(PutUserPermissionsBoundaryRequest) -> () = write users::put_boundary;
    delete_user_permissions_boundary(DeleteUserPermissionsBoundaryRequest) -> () = write users::delete_boundary;

    list_access_keys(ListAccessKeysRequest) -> shape::ListAccessKeysResponse = read access_keys::list;
    update_access_key(UpdateAccessKeyRequest) -> () = write access_keys::update;
    delete_access_key(DeleteAccessKeyRequest) -> () = write access_keys::delete;

    create_role(CreateRoleRequest) -> shape::CreateRoleResponse = write roles::create;
    get_role(GetRoleRequest) -> shape::GetRoleResponse = read roles::get;
    list_roles(ListRolesRequest) -> shape::ListRolesResponse = read roles::list;
    delete_role(DeleteRoleRequest) -> () = write roles::delete;
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
}

/// `/` or what was given; `/a/b/` has to begin and end with a slash (the model's pattern says so).
fn path(given: Option<&String>) -> String {
    given.cloned().unwrap_or_else(|| "/".to_owned())
}

/// Tags as they are stored: no key twice, whatever its case, and none of AWS's own.
fn tags(given: Option<&Vec<shape::Tag>>) -> Result<Vec<Tag>, Error> {
    let given = given.map(Vec::as_slice).unwrap_or_default();
    let mut seen = Vec::new();
    for tag in given {
        let folded = tag.key.to_lowercase();
        if folded.starts_with("aws:") {
            return Err(Error::InvalidInput(
                "Tag keys must not begin with aws:".to_owned(),
            ));
        }
        if seen.contains(&folded) {
            return Err(Error::InvalidInput(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
                    .to_owned(),
            ));
        }
        seen.push(folded);
    }
    Ok(given
        .iter()
        .map(|tag| Tag {
            key: tag.key.clone(),
            value: tag.value.clone(),
        })
        .collect())
}

fn view_tags(tags: &[Tag]) -> Option<Vec<shape::Tag>> {
    let view = |tag: &Tag| shape::Tag {
        key: tag.key.clone(),
        value: tag.value.clone(),
    };
    (!tags.is_empty()).then(|| tags.iter().map(view).collect())
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

/// One page of what was found, and the marker of the next.
struct Page<T> {
    items: Vec<T>,
    marker: Option<String>,
}

/// Cuts at `max_items` (AWS's default is 100). `name` is what the next page begins after.
fn page<T>(mut found: Vec<T>, max_items: Option<i32>, name: impl Fn(&T) -> &str) -> Page<T> {
    let size = usize::try_from(max_items.unwrap_or(100)).unwrap_or(100);
    let more = found.len() > size;
    found.truncate(size);
    let marker = more
        .then(|| found.last().map(|last| name(last).to_owned()))
        .flatten();
    Page {
        items: found,
        marker,
    }
}

/// The document of a managed policy that is to bound somebody.
fn boundary(tx: &mut Tx, arn: Option<&String>) -> Result<Option<String>, Error> {
    let Some(arn) = arn else { return Ok(None) };
    match crate::table::policy::find(tx, arn)? {
        Some(_) => Ok(Some(arn.clone())),
        None => Err(Error::NoSuchEntity(format!(
            "Scope ARN: {arn} does not exist or is not attachable."
        ))),
    }
}

fn view_boundary(arn: Option<&String>) -> Option<shape::AttachedPermissionsBoundary> {
    arn.map(|arn| shape::AttachedPermissionsBoundary {
        permissions_boundary_type: Some(
            shape::PermissionsBoundaryAttachmentType::PermissionsBoundaryPolicy,
        ),
        permissions_boundary_arn: Some(arn.clone()),
    })
}
