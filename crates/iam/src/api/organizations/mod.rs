//! AWS Organizations: accounts, the units that they are in, and the policies that bind them.
//!
//! One server has one organization at most, and its management account is the one that the server
//! began with. Nobody else sees more of it than that it is there.

mod accounts;
mod organization;
mod policies;
mod roles;
mod tags;
mod units;

use store::Tx;
use wire::r#gen::organizations as shape;
use wire::{Action, Arn, Fault};

use super::paging::page_of;
use crate::Service;
use crate::caller::{Any, Caller, Denied, Named};
use crate::error::Error;
use crate::model::Tag;
use crate::table::organization::{self as table, Organization};

pub use accounts::{enroll, is_full};
pub use organization::ensure;

macro_rules! write {
    ($service:expr, $caller:expr, $input:expr, $operation:expr) => {{
        let (caller, input) = ($caller.clone(), $input);
        $service
            .store
            .write(move |tx| ($operation)(tx, &caller, &input))
            .await
            .map_err(fault)
    }};
}

macro_rules! read {
    ($service:expr, $caller:expr, $input:expr, $operation:expr) => {{
        let (caller, input) = ($caller.clone(), $input);
        $service
            .store
            .read(move |tx| ($operation)(tx, &caller, &input))
            .await
            .map_err(fault)
    }};
}

macro_rules! operations {
    ($($method:ident($input:ident) -> $output:ty = $kind:ident $operation:path;)*
     ---
     $($bare:ident() -> $bare_output:ty = $bare_kind:ident $bare_operation:path;)*) => {
        impl shape::Organizations for Service {
            type Caller = Caller;

            $(async fn $method(&self, caller: &Caller, input: shape::$input) -> Result<$output, Fault> {
                $kind!(self, caller, input, $operation)
            })*

            $(async fn $bare(&self, caller: &Caller) -> Result<$bare_output, Fault> {
                $bare_kind!(self, caller, (), |tx: &mut Tx, who: &Caller, _| $bare_operation(tx, who))
            })*
        }
    };
}

operations! {
    create_organization(CreateOrganizationRequest) -> shape::CreateOrganizationResponse = write organization::create;
    list_roots(ListRootsRequest) -> shape::ListRootsResponse = read organization::list_roots;
    enable_policy_type(EnablePolicyTypeRequest) -> shape::EnablePolicyTypeResponse = write organization::enable;
    disable_policy_type(DisablePolicyTypeRequest) -> shape::DisablePolicyTypeResponse = write organization::disable;

    create_account(CreateAccountRequest) -> shape::CreateAccountResponse = write accounts::create;
    describe_account(DescribeAccountRequest) -> shape::DescribeAccountResponse = read accounts::describe;
    close_account(CloseAccountRequest) -> () = write accounts::close;
    move_account(MoveAccountRequest) -> () = write accounts::move_to;
    remove_account_from_organization(RemoveAccountFromOrganizationRequest) -> () = write accounts::remove;
    list_accounts(ListAccountsRequest) -> shape::ListAccountsResponse = read accounts::list;
    list_accounts_for_parent(ListAccountsForParentRequest) -> shape::ListAccountsForParentResponse = read accounts::list_in;
    describe_create_account_status(DescribeCreateAccountStatusRequest) -> shape::DescribeCreateAccountStatusResponse = read accounts::status;
    list_create_account_status(ListCreateAccountStatusRequest) -> shape::ListCreateAccountStatusResponse = read accounts::list_statuses;

    create_organizational_unit(CreateOrganizationalUnitRequest) -> shape::CreateOrganizationalUnitResponse = write units::create;
    describe_organizational_unit(DescribeOrganizationalUnitRequest) -> shape::DescribeOrganizationalUnitResponse = read units::describe;
    update_organizational_unit(UpdateOrganizationalUnitRequest) -> shape::UpdateOrganizationalUnitResponse = write units::update;
    delete_organizational_unit(DeleteOrganizationalUnitRequest) -> () = write units::delete;
    list_organizational_units_for_parent(ListOrganizationalUnitsForParentRequest) -> shape::ListOrganizationalUnitsForParentResponse = read units::list;
    list_children(ListChildrenRequest) -> shape::ListChildrenResponse = read units::children;
    list_parents(ListParentsRequest) -> shape::ListParentsResponse = read units::parents;

    create_policy(CreatePolicyRequest) -> shape::CreatePolicyResponse = write policies::create;
    describe_policy(DescribePolicyRequest) -> shape::DescribePolicyResponse = read policies::describe;
    update_policy(UpdatePolicyRequest) -> shape::UpdatePolicyResponse = write policies::update;
    delete_policy(DeletePolicyRequest) -> () = write policies::delete;
    list_policies(ListPoliciesRequest) -> shape::ListPoliciesResponse = read policies::list;
    attach_policy(AttachPolicyRequest) -> () = write policies::attach;
    detach_policy(DetachPolicyRequest) -> () = write policies::detach;
    list_policies_for_target(ListPoliciesForTargetRequest) -> shape::ListPoliciesForTargetResponse = read policies::of_target;
    list_targets_for_policy(ListTargetsForPolicyRequest) -> shape::ListTargetsForPolicyResponse = read policies::targets;

    tag_resource(TagResourceRequest) -> () = write tags::tag;
    untag_resource(UntagResourceRequest) -> () = write tags::untag;
    list_tags_for_resource(ListTagsForResourceRequest) -> shape::ListTagsForResourceResponse = read tags::list;
    ---
    describe_organization() -> shape::DescribeOrganizationResponse = read organization::describe;
    delete_organization() -> () = write organization::delete;
    leave_organization() -> () = write accounts::leave;
}

/// IAM's errors in this service's words.
fn fault(error: Error) -> Fault {
    match error {
        Error::MalformedPolicy(_) => Fault::new(
            "MalformedPolicyDocumentException",
            400,
            "The provided policy document does not meet the requirements of the specified policy type.",
        ),
        Error::Validation(message) | Error::InvalidInput(message) => {
            Fault::new("InvalidInputException", 400, message)
        }
        error => error.into(),
    }
}

fn refused(code: &'static str, message: &'static str) -> Error {
    Error::Organizations {
        code,
        reason: None,
        message,
    }
}

/// A limit, or a rule of the organization, with AWS's reason for programs.
fn broken(reason: &'static str, message: &'static str) -> Error {
    Error::Organizations {
        code: "ConstraintViolationException",
        reason: Some(reason),
        message,
    }
}

/// Input that makes no sense, with AWS's reason for programs.
fn invalid(reason: &'static str, message: &'static str) -> Error {
    Error::Organizations {
        code: "InvalidInputException",
        reason: Some(reason),
        message,
    }
}

fn not_in_use() -> Error {
    refused(
        "AWSOrganizationsNotInUseException",
        "Your account is not a member of an organization.",
    )
}

/// The ARN of something of the organization's: `account/o-…/111111111111` and its like.
fn arn(organization: &Organization, kind: &str, id: &str) -> Arn {
    let Organization {
        id: own,
        management,
        ..
    } = organization;
    Arn::new(
        "organizations",
        "",
        management,
        &format!("{kind}/{own}/{id}"),
    )
}

/// What kind of thing an id is of, as ARNs call it.
fn kind(id: &str) -> &'static str {
    match id.split('-').next() {
        Some("r") => "root",
        Some("ou") => "ou",
        Some("p") => "policy",
        _ => "account",
    }
}

fn policy_path(id: &str) -> String {
    format!("service_control_policy/{id}")
}

/// The organization, once its management account's caller may do `A` to the thing with this id
/// (to nothing in particular without one). Others only learn that they may not.
fn managing<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    id: Option<&str>,
) -> Result<Organization, Error> {
    managing_with::<A>(tx, caller, id, &[], &[])
}

fn managing_with<A: Action>(
    tx: &mut Tx,
    caller: &Caller,
    id: Option<&str>,
    tags: &[Tag],
    keys: &[(String, String)],
) -> Result<Organization, Error> {
    let found = table::find(tx)?;
    match (&found, id) {
        (Some(organization), Some(id)) if organization.management == caller.account() => {
            let path = match kind(id) {
                "policy" => policy_path(id),
                _ => id.to_owned(),
            };
            let arn = arn(organization, kind(id), &path);
            caller.authorize_with::<A>(tx, &Named::new(&arn).tagged(tags), keys)?;
        }
        _ => {
            caller.authorize_with::<A>(tx, &Any::of(caller), keys)?;
        }
    }
    let member = table::account(tx, caller.account())?.is_some_and(|it| it.parent.is_some());
    let organization = found.filter(|_| member).ok_or_else(not_in_use)?;
    if organization.management == caller.account() {
        return Ok(organization);
    }
    Err(Denied::sentence(
        caller,
        A::NAME,
        "*",
        "You don't have permissions to access this resource.",
    )
    .into())
}

/// A page of a list; these operations call the marker a token.
fn page<T>(
    all: Vec<T>,
    token: Option<&String>,
    max: Option<i32>,
    name: impl Fn(&T) -> String,
) -> Result<(Vec<T>, Option<String>), Error> {
    let page = page_of(all, token, max.or(Some(20)), name).map_err(|_| {
        invalid(
            "INVALID_NEXT_TOKEN",
            "You specified an invalid value for nextToken. You must get the value from the \
             response to a previous call to the API.",
        )
    })?;
    Ok((page.items, page.marker))
}

/// The root, or a unit that is there.
fn parent(tx: &mut Tx, organization: &Organization, id: &str) -> Result<(), Error> {
    let there = id == organization.root || table::unit_of(tx, id)?.is_some();
    there.then_some(()).ok_or_else(|| {
        refused(
            "ParentNotFoundException",
            "You specified parent that doesn't exist.",
        )
    })
}

/// An id of small letters and digits.
fn new_id(prefix: &str, length: usize) -> String {
    format!(
        "{prefix}-{}",
        crate::model::unique_id("", length).to_lowercase()
    )
}
