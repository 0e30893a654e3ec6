"""Organizations: the organization, its units and its accounts, as recorded from AWS."""

import re

import pytest

from support.answers import DATE, shown
from support.organization import ROLE, SCP, rejects
from support.policies import allow
from support.wait import unique, wait_for

ORGANIZATION = re.compile(r"o-[a-z0-9]{10,32}")
ROOT = re.compile(r"r-[0-9a-z]{4,32}")
ACCOUNT = re.compile(r"\d{12}")
DENIED = "You don't have permissions to access this resource."
NO_ACCOUNT = "You specified an account that doesn't exist."
SERVICE_ROLE = "AWSServiceRoleForOrganizations"


def test_the_organization(organization):
    got = organization.client.describe_organization()["Organization"]
    assert ORGANIZATION.fullmatch(got["Id"])
    manager = organization.manager
    assert got.pop("MasterAccountEmail").count("@") == 1
    assert got == {
        "Id": organization.id,
        "Arn": f"arn:aws:organizations::{manager}:organization/{organization.id}",
        "FeatureSet": "ALL",
        "MasterAccountArn": f"arn:aws:organizations::{manager}:account/{organization.id}/{manager}",
        "MasterAccountId": manager,
        "AvailablePolicyTypes": [{"Type": SCP, "Status": "ENABLED"}],
    }


def test_an_account_is_in_one_organization(organization):
    with rejects("AlreadyInOrganizationException",
                 "The AWS account is already a member of an organization."):
        organization.client.create_organization(FeatureSet="ALL")


def test_an_organization_with_members_stays(organization):
    organization.account()
    with rejects("OrganizationNotEmptyException",
                 "To delete an organization you must first remove all member accounts "
                 "(except the master)."):
        organization.client.delete_organization()


def test_without_an_organization(organization):
    organization.client.delete_organization()
    for operation in ("describe_organization", "list_accounts", "list_roots"):
        with rejects("AWSOrganizationsNotInUseException",
                     "Your account is not a member of an organization."):
            getattr(organization.client, operation)()


def test_the_root(organization):
    got, = shown(organization.client.list_roots())["Roots"]
    assert ROOT.fullmatch(got["Id"])
    got.pop("PolicyTypes")
    assert got == {
        "Id": got["Id"], "Name": "Root",
        "Arn": f"arn:aws:organizations::{organization.manager}:root/{organization.id}/{got['Id']}",
    }


def _unit(organization, unit, name, path):
    return {"Id": unit, "Name": name, "Path": f"{organization.id}/{path}/",
            "Arn": f"arn:aws:organizations::{organization.manager}:ou/{organization.id}/{unit}"}


def test_units_and_their_paths(organization):
    client, root = organization.client, organization.root
    parent = client.create_organizational_unit(
        ParentId=root, Name="Parent")["OrganizationalUnit"]
    assert re.fullmatch(rf"ou-{root[2:]}-[a-z0-9]{{8,32}}", parent["Id"])
    assert parent == _unit(organization, parent["Id"], "Parent", f"{root}/{parent['Id']}")
    made = client.create_organizational_unit(ParentId=parent["Id"], Name="Child")
    child = made["OrganizationalUnit"]["Id"]
    wanted = _unit(organization, child, "Child", f"{root}/{parent['Id']}/{child}")
    assert shown(made) == {"OrganizationalUnit": wanted}
    assert shown(client.describe_organizational_unit(OrganizationalUnitId=child)) == {
        "OrganizationalUnit": wanted}
    assert shown(client.list_organizational_units_for_parent(ParentId=parent["Id"])) == {
        "OrganizationalUnits": [wanted]}
    assert shown(client.list_parents(ChildId=child)) == {
        "Parents": [{"Id": parent["Id"], "Type": "ORGANIZATIONAL_UNIT"}]}
    assert shown(client.list_parents(ChildId=parent["Id"])) == {
        "Parents": [{"Id": root, "Type": "ROOT"}]}
    assert shown(client.list_children(ParentId=root, ChildType="ORGANIZATIONAL_UNIT")) == {
        "Children": [{"Id": parent["Id"], "Type": "ORGANIZATIONAL_UNIT"}]}
    assert shown(client.list_children(ParentId=root, ChildType="ACCOUNT"))["Children"] == [
        {"Id": organization.manager, "Type": "ACCOUNT"}]
    with rejects("OrganizationalUnitNotEmptyException"):
        client.delete_organizational_unit(OrganizationalUnitId=parent["Id"])
    assert shown(client.delete_organizational_unit(OrganizationalUnitId=child)) == {}
    with rejects("OrganizationalUnitNotFoundException"):
        client.describe_organizational_unit(OrganizationalUnitId=child)


def test_siblings_have_different_names(organization):
    parent = organization.unit(name="One")
    with rejects("DuplicateOrganizationalUnitException"):
        organization.unit(name="One")
    organization.unit(parent, "One")


def test_units_nest_five_deep(organization):
    unit = organization.root
    for _ in range(5):
        unit = organization.unit(unit)
    with rejects("ConstraintViolationException", reason="OU_DEPTH_LIMIT_EXCEEDED"):
        organization.unit(unit)


def test_an_account_is_made(organization):
    client, name = organization.client, unique("account")
    asked = shown(client.create_account(AccountName=name, Email=f"{name}@example.net"))
    status = asked["CreateAccountStatus"]
    assert re.fullmatch(r"car-[a-z0-9]{8,32}", status["Id"])
    assert status == {"Id": status["Id"], "AccountName": name, "State": "IN_PROGRESS",
                      "RequestedTimestamp": DATE}
    organization.settled(status["Id"])
    done = shown(client.describe_create_account_status(CreateAccountRequestId=status["Id"]))
    account = done["CreateAccountStatus"]["AccountId"]
    assert ACCOUNT.fullmatch(account)
    wanted = {**status, "State": "SUCCEEDED", "CompletedTimestamp": DATE, "AccountId": account}
    assert done == {"CreateAccountStatus": wanted}
    assert wanted in shown(client.list_create_account_status(
        States=["SUCCEEDED"]))["CreateAccountStatuses"]
    assert shown(client.list_create_account_status(States=["FAILED"])) == {
        "CreateAccountStatuses": []}

    arn = f"arn:aws:organizations::{organization.manager}:account/{organization.id}/{account}"
    wanted = {
        "Id": account, "Arn": arn, "Email": f"{name}@example.net", "Name": name,
        "Status": "ACTIVE", "State": "ACTIVE", "JoinedMethod": "CREATED", "JoinedTimestamp": DATE,
        "Paths": [f"{organization.id}/{organization.root}/{account}/"],
    }
    assert shown(client.describe_account(AccountId=account)) == {"Account": wanted}
    assert wanted in shown(client.list_accounts())["Accounts"]
    assert wanted in shown(client.list_accounts_for_parent(
        ParentId=organization.root))["Accounts"]


def test_an_email_address_is_one_accounts(organization):
    client, name = organization.client, unique("account")
    organization.account(name)
    asked = client.create_account(AccountName="Second", Email=f"{name}@example.net")
    request = asked["CreateAccountStatus"]["Id"]
    organization.settled(request)
    wanted = {"Id": request, "AccountName": "Second", "State": "FAILED",
              "RequestedTimestamp": DATE, "CompletedTimestamp": DATE,
              "FailureReason": "EMAIL_ALREADY_EXISTS"}
    assert shown(client.describe_create_account_status(CreateAccountRequestId=request)) == {
        "CreateAccountStatus": wanted}
    assert shown(client.list_create_account_status(States=["FAILED"])) == {
        "CreateAccountStatuses": [wanted]}


def test_a_new_account_trusts_its_manager(organization):
    account = organization.account()
    member = organization.member(account)
    assert member.identity()["Arn"] == f"arn:aws:sts::{account}:assumed-role/{ROLE}/tests"
    got = member.iam.get_role(RoleName=ROLE)["Role"]
    assert {key: got.get(key) for key in (
        "Path", "Arn", "Description", "MaxSessionDuration", "AssumeRolePolicyDocument")} == {
        "Path": "/", "Arn": f"arn:aws:iam::{account}:role/{ROLE}", "Description": None,
        "MaxSessionDuration": 3600,
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{organization.manager}:root"},
            "Action": "sts:AssumeRole"}]}}
    assert member.iam.list_attached_role_policies(RoleName=ROLE)["AttachedPolicies"] == [
        {"PolicyName": "AdministratorAccess",
         "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}]
    assert member.iam.list_role_policies(RoleName=ROLE)["PolicyNames"] == []


def test_the_role_of_a_new_account_may_have_another_name(organization):
    name = unique("account")
    asked = organization.client.create_account(
        AccountName=name, Email=f"{name}@example.net", RoleName="Keeper")
    account = organization.settled(asked["CreateAccountStatus"]["Id"])["AccountId"]
    keeper = organization.caller.assume(f"arn:aws:iam::{account}:role/Keeper")
    assert keeper.identity()["Account"] == account


def test_the_role_of_the_service(organization):
    account = organization.account()
    path = "aws-service-role/organizations.amazonaws.com"
    for caller, at in ((organization.caller, organization.manager),
                       (organization.member(account), account)):
        got = caller.iam.get_role(RoleName=SERVICE_ROLE)["Role"]
        assert got["Arn"] == f"arn:aws:iam::{at}:role/{path}/{SERVICE_ROLE}"
        assert got["Path"] == f"/{path}/"
        assert got["MaxSessionDuration"] == 3600
        assert got["Description"] == (
            "Service-linked role used by AWS Organizations to enable integration of other AWS "
            "services with Organizations.")
        assert got["AssumeRolePolicyDocument"] == {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "organizations.amazonaws.com"},
            "Action": "sts:AssumeRole"}]}
        attached, = caller.iam.list_attached_role_policies(
            RoleName=SERVICE_ROLE)["AttachedPolicies"]
        assert attached["PolicyArn"] == (
            "arn:aws:iam::aws:policy/aws-service-role/AWSOrganizationsServiceTrustPolicy")


def test_accounts_move(organization):
    client, root, account = organization.client, organization.root, organization.account()
    unit = organization.unit()
    move = {"AccountId": account, "SourceParentId": root, "DestinationParentId": unit}
    assert shown(client.move_account(**move)) == {}
    assert client.describe_account(AccountId=account)["Account"]["Paths"] == [
        f"{organization.id}/{root}/{unit}/{account}/"]
    assert client.list_parents(ChildId=account)["Parents"] == [
        {"Id": unit, "Type": "ORGANIZATIONAL_UNIT"}]
    with rejects("AccountNotFoundException", NO_ACCOUNT):
        client.move_account(**move)
    with rejects("OrganizationalUnitNotEmptyException"):
        client.delete_organizational_unit(OrganizationalUnitId=unit)


def test_an_account_that_is_not_there(organization):
    with rejects("AccountNotFoundException", NO_ACCOUNT):
        organization.client.describe_account(AccountId="999999999999")


def test_the_manager_does_not_leave(organization):
    with rejects("MasterCannotLeaveOrganizationException"):
        organization.client.leave_organization()
    with rejects("MasterCannotLeaveOrganizationException"):
        organization.client.remove_account_from_organization(AccountId=organization.manager)


def test_the_manager_is_not_closed(organization):
    with rejects("ConstraintViolationException", reason="CANNOT_CLOSE_MANAGEMENT_ACCOUNT"):
        organization.client.close_account(AccountId=organization.manager)


def test_a_closed_account(organization):
    client, account = organization.client, organization.account()
    assert shown(client.close_account(AccountId=account)) == {}

    def closed():
        return client.describe_account(AccountId=account)["Account"]["Status"] == "SUSPENDED"

    wait_for(closed, what="the account to be closed")
    with rejects("AccountAlreadyClosedException"):
        client.close_account(AccountId=account)


@pytest.mark.parametrize("operation, more", [
    ("list_accounts", {}), ("list_roots", {}), ("list_policies", {"Filter": SCP}),
    ("create_account", {"AccountName": "Third", "Email": "third@example.net"}),
])
def test_members_only_see_the_organization(organization, operation, more):
    member = organization.member(organization.account()).client("organizations")
    with rejects("AccessDeniedException", DENIED):
        getattr(member, operation)(**more)
    assert member.describe_organization()["Organization"]["Id"] == organization.id


def test_permission_is_needed(organization):
    user = organization.caller.user(allow("organizations:ListRoots"))
    client, arn = user.client("organizations"), user.identity()["Arn"]
    assert client.list_roots()["Roots"]
    with rejects("AccessDeniedException",
                 f"User: {arn} is not authorized to perform: organizations:ListAccounts on "
                 "resource: * because no identity-based policy allows the "
                 "organizations:ListAccounts action"):
        client.list_accounts()
