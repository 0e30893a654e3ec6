//! Member accounts: made, moved, closed.

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use store::Tx;
use wire::r#gen::organizations as shape;
use wire::r#gen::organizations::action;
use wire::{Sensitive, Timestamp};

use super::roles::{access_role, service_role};
use super::{arn, broken, managing, managing_with, new_id, page, parent, refused, tags};
use crate::caller::{Any, Caller, Denied};
use crate::error::Error;
use crate::table as tables;
use crate::table::organization::{
    self as table, AccountRequest, FULL_ACCESS, Member, Organization,
};

const ACCOUNTS_MAX: usize = 1_000;
const ACCESS_ROLE: &str = "OrganizationAccountAccessRole";

/// The account is there when the answer comes, though the answer is that it will be. Its way in is a role that the management account
/// may assume, as at AWS.
pub fn create(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CreateAccountRequest,
) -> Result<shape::CreateAccountResponse, Error> {
    let keys = tags::request_keys(input.tags.as_ref());
    let organization = managing_with::<action::CreateAccount>(tx, caller, None, &[], &keys)?;
    let tags = tags::read(input.tags.as_ref())?;
    let (name, email) = (input.account_name.reveal(), input.email.reveal());
    let mut request = AccountRequest {
        id: new_id("car", 32),
        account_name: name.to_owned(),
        state: "SUCCEEDED".to_owned(),
        account: None,
        failure: None,
        requested_at: caller.now(),
    };
    let full = is_full(tx)?;
    if full || table::email_taken(tx, email)? {
        let why = if full {
            "ACCOUNT_LIMIT_EXCEEDED"
        } else {
            "EMAIL_ALREADY_EXISTS"
        };
        request.state = "FAILED".to_owned();
        request.failure = Some(why.to_owned());
    } else {
        let id = new_number(tx)?;
        tables::account::insert(tx, &id, caller.now())?;
        table::describe_account(tx, &id, name, email)?;
        table::set_tags(tx, &id, &tags)?;
        enroll(tx, &organization, &id, caller.now())?;
        let role = input.role_name.as_deref().unwrap_or(ACCESS_ROLE);
        access_role(tx, &organization, &id, role, caller.now())?;
        request.account = Some(id);
    }
    table::put_request(tx, &request)?;
    // AWS's clients wait for the request to end, and ask.
    Ok(shape::CreateAccountResponse {
        create_account_status: Some(shape::CreateAccountStatus {
            id: Some(request.id.clone()),
            account_name: Some(input.account_name.clone()),
            state: Some(shape::CreateAccountState::InProgress),
            requested_timestamp: Some(request.requested_at),
            ..Default::default()
        }),
    })
}

/// Whether the organization has as many accounts as it can.
pub fn is_full(tx: &mut Tx) -> Result<bool, Error> {
    Ok(table::members(tx, None)?.len() >= ACCOUNTS_MAX)
}

/// Puts an account into the organization, right under the root, with the service's role in it.
pub fn enroll(
    tx: &mut Tx,
    organization: &Organization,
    account: &str,
    now: Timestamp,
) -> Result<(), Error> {
    table::place(tx, account, Some(&organization.root), Some(now))?;
    if organization.scp_enabled {
        table::attach(tx, FULL_ACCESS, account)?;
    }
    service_role(tx, account, now)
}

/// Twelve digits that no account has.
fn new_number(tx: &mut Tx) -> Result<String, Error> {
    loop {
        let mut bytes = [0_u8; 8];
        SystemRandom::new()
            .fill(&mut bytes)
            .expect("the operating system gives random bytes");
        let number = u64::from_be_bytes(bytes) % 900_000_000_000 + 100_000_000_000;
        let id = number.to_string();
        if !tables::account::exists(tx, &id)? {
            return Ok(id);
        }
    }
}

fn not_found() -> Error {
    refused(
        "AccountNotFoundException",
        "You specified an account that doesn't exist.",
    )
}

/// A member of the organization, once the caller may do `A` to it.
fn find_for<A: wire::Action>(
    tx: &mut Tx,
    caller: &Caller,
    id: &str,
) -> Result<(Organization, Member), Error> {
    let found = table::account(tx, id)?.filter(|account| account.parent.is_some());
    let tags = found.as_ref().map(|it| it.tags.clone()).unwrap_or_default();
    let organization = managing_with::<A>(tx, caller, Some(id), &tags, &[])?;
    Ok((organization, found.ok_or_else(not_found)?))
}

pub fn describe(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeAccountRequest,
) -> Result<shape::DescribeAccountResponse, Error> {
    let (organization, account) =
        find_for::<action::DescribeAccount>(tx, caller, &input.account_id)?;
    Ok(shape::DescribeAccountResponse {
        account: Some(view(tx, &organization, &account)?),
    })
}

/// A closed account's keys and sessions are nobody's from then on; what it has stays.
pub fn close(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::CloseAccountRequest,
) -> Result<(), Error> {
    let (organization, account) = find_for::<action::CloseAccount>(tx, caller, &input.account_id)?;
    if account.id == organization.management {
        return Err(broken(
            "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
            "You can't close the management account of the organization.",
        ));
    }
    if !account.active {
        return Err(refused(
            "AccountAlreadyClosedException",
            "The provided account is already closed.",
        ));
    }
    Ok(table::suspend(tx, &account.id)?)
}

pub fn move_to(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::MoveAccountRequest,
) -> Result<(), Error> {
    let (organization, account) = find_for::<action::MoveAccount>(tx, caller, &input.account_id)?;
    let is_there = |tx: &mut Tx, id: &str| parent(tx, &organization, id);
    is_there(tx, &input.source_parent_id).map_err(|_| {
        refused(
            "SourceParentNotFoundException",
            "You specified a source parent that doesn't exist.",
        )
    })?;
    is_there(tx, &input.destination_parent_id).map_err(|_| {
        refused(
            "DestinationParentNotFoundException",
            "You specified a destination parent that doesn't exist.",
        )
    })?;
    if account.parent.as_deref() != Some(&input.source_parent_id) {
        return Err(not_found());
    }
    if input.source_parent_id == input.destination_parent_id {
        return Err(refused(
            "DuplicateAccountException",
            "The account is already present in the specified destination.",
        ));
    }
    let to = Some(input.destination_parent_id.as_str());
    Ok(table::place(tx, &account.id, to, None)?)
}

pub fn remove(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::RemoveAccountFromOrganizationRequest,
) -> Result<(), Error> {
    let (organization, account) =
        find_for::<action::RemoveAccountFromOrganization>(tx, caller, &input.account_id)?;
    if account.id == organization.management {
        return Err(cannot_leave());
    }
    Ok(table::place(tx, &account.id, None, None)?)
}

fn cannot_leave() -> Error {
    refused(
        "MasterCannotLeaveOrganizationException",
        "The management account can't leave the organization.",
    )
}

pub fn leave(tx: &mut Tx, caller: &Caller) -> Result<(), Error> {
    caller.authorize::<action::LeaveOrganization>(tx, &Any::of(caller))?;
    let member = table::account(tx, caller.account())?.is_some_and(|it| it.parent.is_some());
    let organization = table::find(tx)?.filter(|_| member);
    let organization = organization.ok_or_else(super::not_in_use)?;
    if organization.management == caller.account() {
        return Err(cannot_leave());
    }
    // What binds an account is not for it to shed.
    if organization.scp_enabled {
        let action = "organizations:LeaveOrganization";
        return Err(Denied::nothing_allows(caller, action, "*").into());
    }
    Ok(table::place(tx, caller.account(), None, None)?)
}

pub fn list(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAccountsRequest,
) -> Result<shape::ListAccountsResponse, Error> {
    let organization = managing::<action::ListAccounts>(tx, caller, None)?;
    let all = table::members(tx, None)?;
    let (members, next_token) = page(all, input.next_token.as_ref(), input.max_results, |it| {
        it.id.clone()
    })?;
    Ok(shape::ListAccountsResponse {
        accounts: Some(view_all(tx, &organization, &members)?),
        next_token,
    })
}

pub fn list_in(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListAccountsForParentRequest,
) -> Result<shape::ListAccountsForParentResponse, Error> {
    let id = Some(input.parent_id.as_str());
    let organization = managing::<action::ListAccountsForParent>(tx, caller, id)?;
    parent(tx, &organization, &input.parent_id)?;
    let all = table::members(tx, id)?;
    let (members, next_token) = page(all, input.next_token.as_ref(), input.max_results, |it| {
        it.id.clone()
    })?;
    Ok(shape::ListAccountsForParentResponse {
        accounts: Some(view_all(tx, &organization, &members)?),
        next_token,
    })
}

pub fn status(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::DescribeCreateAccountStatusRequest,
) -> Result<shape::DescribeCreateAccountStatusResponse, Error> {
    managing::<action::DescribeCreateAccountStatus>(tx, caller, None)?;
    let found = table::requests(tx, Some(&input.create_account_request_id))?;
    let found = found.first().ok_or_else(|| {
        refused(
            "CreateAccountStatusNotFoundException",
            "You specified a create account request that doesn't exist.",
        )
    })?;
    Ok(shape::DescribeCreateAccountStatusResponse {
        create_account_status: Some(view_request(found)),
    })
}

pub fn list_statuses(
    tx: &mut Tx,
    caller: &Caller,
    input: &shape::ListCreateAccountStatusRequest,
) -> Result<shape::ListCreateAccountStatusResponse, Error> {
    managing::<action::ListCreateAccountStatus>(tx, caller, None)?;
    let wanted = |request: &AccountRequest| {
        let state = shape::CreateAccountState::parse(&request.state);
        let states = input.states.as_ref();
        states.is_none_or(|states| state.is_some_and(|state| states.contains(&state)))
    };
    let mut all = table::requests(tx, None)?;
    all.retain(wanted);
    let (requests, next_token) = page(all, input.next_token.as_ref(), input.max_results, |it| {
        it.id.clone()
    })?;
    Ok(shape::ListCreateAccountStatusResponse {
        create_account_statuses: Some(requests.iter().map(view_request).collect()),
        next_token,
    })
}

fn view_all(
    tx: &mut Tx,
    organization: &Organization,
    members: &[Member],
) -> Result<Vec<shape::Account>, Error> {
    members
        .iter()
        .map(|it| view(tx, organization, it))
        .collect()
}

fn view(
    tx: &mut Tx,
    organization: &Organization,
    member: &Member,
) -> Result<shape::Account, Error> {
    let mut path = table::path(tx, &member.id)?;
    path.insert(0, organization.id.clone());
    let joined = if member.id == organization.management {
        shape::AccountJoinedMethod::Invited
    } else {
        shape::AccountJoinedMethod::Created
    };
    let (status, state) = if member.active {
        (shape::AccountStatus::Active, shape::AccountState::Active)
    } else {
        (
            shape::AccountStatus::Suspended,
            shape::AccountState::Suspended,
        )
    };
    Ok(shape::Account {
        id: Some(member.id.clone()),
        arn: Some(arn(organization, "account", &member.id).to_string()),
        email: Some(Sensitive::new(member.email.as_str())),
        name: Some(Sensitive::new(member.name.as_str())),
        status: Some(status),
        state: Some(state),
        paths: Some(vec![format!("{}/", path.join("/"))]),
        joined_method: Some(joined),
        joined_timestamp: Some(member.joined_at),
    })
}

fn view_request(request: &AccountRequest) -> shape::CreateAccountStatus {
    let failure = request.failure.as_deref();
    shape::CreateAccountStatus {
        id: Some(request.id.clone()),
        account_name: Some(Sensitive::new(request.account_name.as_str())),
        state: shape::CreateAccountState::parse(&request.state),
        requested_timestamp: Some(request.requested_at),
        completed_timestamp: Some(request.requested_at),
        account_id: request.account.clone(),
        failure_reason: failure.and_then(shape::CreateAccountFailureReason::parse),
        ..Default::default()
    }
}
