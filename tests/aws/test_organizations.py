"""Organizations: accounts, units, and policies that bind whole accounts. On servers of their own:
there is one organization a server."""

import json
import sqlite3
from dataclasses import replace

import pytest

from support.clients import first_account, new_account, refused
from support.policies import allow, deny, document

DENIED = ("AccessDenied", "AccessDeniedException")
SCP = "SERVICE_CONTROL_POLICY"


@pytest.fixture
def manager(own_server):
    """The management account of a new organization in which policies bind."""
    admin = first_account(own_server)
    admin.organizations.create_organization(FeatureSet="ALL")
    admin.organizations.enable_policy_type(RootId=root(admin), PolicyType=SCP)
    return admin


def root(admin):
    return admin.organizations.list_roots()["Roots"][0]["Id"]


def requested(manager, name, email, **more):
    """The end of a request for an account."""
    asked = manager.organizations.create_account(
        AccountName=name, Email=email, **more)["CreateAccountStatus"]
    assert asked["State"] == "IN_PROGRESS"
    return manager.organizations.describe_create_account_status(
        CreateAccountRequestId=asked["Id"])["CreateAccountStatus"]


def member(manager, name="night", **more):
    """A new member account's number, and a caller who may do everything in it."""
    made = requested(manager, name, f"{name}@example.com", **more)
    assert made["State"] == "SUCCEEDED"
    inside = manager.assume(f"arn:aws:iam::{made['AccountId']}:role/OrganizationAccountAccessRole")
    return made["AccountId"], replace(inside, account_id=made["AccountId"])


def scp(manager, name, *statements):
    return manager.organizations.create_policy(
        Name=name, Description="", Type=SCP, Content=document(*statements),
    )["Policy"]["PolicySummary"]["Id"]


def test_an_organization_lives_and_dies(own_server):
    admin = first_account(own_server)
    with refused("AWSOrganizationsNotInUseException"):
        admin.organizations.describe_organization()
    made = admin.organizations.create_organization(FeatureSet="ALL")["Organization"]
    assert (made["MasterAccountId"], made["FeatureSet"]) == (admin.account_id, "ALL")
    assert made["Arn"] == f"arn:aws:organizations::{admin.account_id}:organization/{made['Id']}"
    assert admin.organizations.describe_organization()["Organization"] == made
    with refused("AlreadyInOrganizationException"):
        admin.organizations.create_organization()
    account, inside = member(admin)
    assert inside.organizations.describe_organization()["Organization"]["Id"] == made["Id"]
    with refused("OrganizationNotEmptyException"):
        admin.organizations.delete_organization()
    admin.organizations.remove_account_from_organization(AccountId=account)
    admin.organizations.delete_organization()
    for caller in (admin, inside):
        with refused("AWSOrganizationsNotInUseException"):
            caller.organizations.describe_organization()
    with refused(DENIED):
        inside.organizations.create_organization()


def test_an_account_made_by_its_number_is_a_member(own_server):
    """The organization is made for it if there is none."""
    admin = first_account(own_server)
    made = new_account(own_server, "222222222222")
    organization = admin.organizations.describe_organization()["Organization"]
    assert made.organizations.describe_organization()["Organization"]["Id"] == organization["Id"]
    shown = admin.organizations.describe_account(AccountId="222222222222")["Account"]
    top = root(admin)
    assert (shown["Status"], shown["JoinedMethod"], shown["Paths"]) == (
        "ACTIVE", "CREATED", [f"{organization['Id']}/{top}/222222222222/"])
    assert made.iam.get_role(RoleName="AWSServiceRoleForOrganizations")["Role"]
    told = {it["Id"] for it in admin.organizations.list_accounts()["Accounts"]}
    assert told == {admin.account_id, "222222222222"}
    # Policies bind it as they do others.
    admin.organizations.enable_policy_type(RootId=top, PolicyType=SCP)
    denied = scp(admin, "no lists", deny("secretsmanager:ListSecrets"))
    made.secretsmanager.list_secrets()
    admin.organizations.attach_policy(PolicyId=denied, TargetId="222222222222")
    with refused(DENIED, "with an explicit deny in a service control policy"):
        made.secretsmanager.list_secrets()
    listed = own_server.run("account", "list")
    assert {it["account_id"] for it in json.loads(listed.stdout)} == told
    closed = own_server.run("account", "close", "222222222222")
    assert closed.returncode == 0, closed.stderr
    with refused("UnrecognizedClientException"):
        made.secretsmanager.list_secrets()


def test_accounts_of_before_are_members_after_a_start(own_server):
    """A server of an earlier version had accounts outside of any organization."""
    admin = first_account(own_server)
    new_account(own_server, "222222222222")
    own_server.stop()
    with sqlite3.connect(own_server.data_dir / "batchyard.db") as db:
        db.execute("delete from org_organization")
        db.execute("update iam_account set parent = null, joined_at_ms = null")
    own_server.start()
    told = {it["Id"] for it in admin.organizations.list_accounts()["Accounts"]}
    assert told == {admin.account_id, "222222222222"}
    admin.organizations.remove_account_from_organization(AccountId="222222222222")
    own_server.stop()
    own_server.start()
    told = {it["Id"] for it in admin.organizations.list_accounts()["Accounts"]}
    assert told == {admin.account_id}


def test_accounts(manager):
    account, inside = member(manager, Tags=[{"Key": "team", "Value": "night"}])
    assert inside.identity()["Account"] == account
    shown = manager.organizations.describe_account(AccountId=account)["Account"]
    assert (shown["Name"], shown["Status"], shown["JoinedMethod"]) == ("night", "ACTIVE", "CREATED")
    assert [it["Id"] for it in manager.organizations.list_accounts()["Accounts"]].count(account) == 1
    assert manager.organizations.list_tags_for_resource(ResourceId=account)["Tags"] == [
        {"Key": "team", "Value": "night"}]
    failed = requested(manager, "again", "NIGHT@example.com")
    assert (failed["State"], failed["FailureReason"]) == ("FAILED", "EMAIL_ALREADY_EXISTS")
    with refused("AccountNotFoundException"):
        manager.organizations.describe_account(AccountId="999999999999")


def test_a_closed_account_is_nobodys(manager):
    account, inside = member(manager)
    user = inside.user(allow("kms:*"))
    assert user.kms.list_keys()
    manager.organizations.close_account(AccountId=account)
    for caller in (inside, user):
        with refused(("UnrecognizedClientException", "InvalidClientTokenId")):
            caller.kms.list_keys()
    with refused("AccessDenied"):
        manager.assume(f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole")
    with refused("AccountAlreadyClosedException"):
        manager.organizations.close_account(AccountId=account)
    with refused("ConstraintViolationException"):
        manager.organizations.close_account(AccountId=manager.account_id)
    assert manager.organizations.describe_account(
        AccountId=account)["Account"]["Status"] == "SUSPENDED"


def test_units(manager):
    top = root(manager)
    unit = manager.organizations.create_organizational_unit(ParentId=top, Name="shifts")[
        "OrganizationalUnit"]
    with refused("DuplicateOrganizationalUnitException"):
        manager.organizations.create_organizational_unit(ParentId=top, Name="shifts")
    account, _ = member(manager)
    with refused("DestinationParentNotFoundException"):
        manager.organizations.move_account(
            AccountId=account, SourceParentId=top, DestinationParentId="ou-none-12345678")
    manager.organizations.move_account(
        AccountId=account, SourceParentId=top, DestinationParentId=unit["Id"])
    assert manager.organizations.list_parents(ChildId=account)["Parents"] == [
        {"Id": unit["Id"], "Type": "ORGANIZATIONAL_UNIT"}]
    assert manager.organizations.list_children(ParentId=unit["Id"], ChildType="ACCOUNT")[
        "Children"] == [{"Id": account, "Type": "ACCOUNT"}]
    with refused("OrganizationalUnitNotEmptyException"):
        manager.organizations.delete_organizational_unit(OrganizationalUnitId=unit["Id"])
    manager.organizations.move_account(
        AccountId=account, SourceParentId=unit["Id"], DestinationParentId=top)
    manager.organizations.update_organizational_unit(OrganizationalUnitId=unit["Id"], Name="days")
    manager.organizations.delete_organizational_unit(OrganizationalUnitId=unit["Id"])
    with refused("OrganizationalUnitNotFoundException"):
        manager.organizations.describe_organizational_unit(OrganizationalUnitId=unit["Id"])


@pytest.mark.parametrize("where", ["root", "unit", "account"])
def test_policies_bind_wherever_they_are_attached(manager, where):
    top = root(manager)
    unit = manager.organizations.create_organizational_unit(ParentId=top, Name="u")[
        "OrganizationalUnit"]["Id"]
    account, inside = member(manager)
    manager.organizations.move_account(
        AccountId=account, SourceParentId=top, DestinationParentId=unit)
    target = {"root": top, "unit": unit, "account": account}[where]
    policy = scp(manager, "no-keys", deny("kms:CreateKey"))
    assert inside.kms.create_key()
    manager.organizations.attach_policy(PolicyId=policy, TargetId=target)
    with refused(DENIED, "is not authorized to perform: kms:CreateKey",
                 "with an explicit deny in a service control policy"):
        inside.kms.create_key()
    assert inside.kms.list_keys()
    # "SCPs don't affect users or roles in the management account."
    assert manager.kms.create_key()
    manager.organizations.detach_policy(PolicyId=policy, TargetId=target)
    assert inside.kms.create_key()


def test_every_level_must_allow(manager):
    account, inside = member(manager)
    only = scp(manager, "only-kms", allow("kms:*"))
    manager.organizations.attach_policy(PolicyId=only, TargetId=account)
    manager.organizations.detach_policy(PolicyId="p-FullAWSAccess", TargetId=account)
    assert inside.kms.list_keys()
    with refused(DENIED, "because no service control policy allows the iam:ListUsers action"):
        inside.iam.list_users()
    with refused("ConstraintViolationException"):
        manager.organizations.detach_policy(PolicyId=only, TargetId=account)
    manager.organizations.update_policy(PolicyId=only, Content=document(allow("*")))
    assert "Users" in inside.iam.list_users()


def test_policies_have_their_own_errors(manager):
    policy = scp(manager, "p", allow("*"))
    with refused("DuplicatePolicyException"):
        scp(manager, "p", allow("*"))
    with refused("MalformedPolicyDocumentException"):
        manager.organizations.create_policy(Name="q", Description="", Type=SCP, Content="{}")
    with refused("PolicyNotFoundException"):
        manager.organizations.describe_policy(PolicyId="p-12345678")
    with refused("TargetNotFoundException"):
        manager.organizations.attach_policy(PolicyId=policy, TargetId="999999999999")
    manager.organizations.attach_policy(PolicyId=policy, TargetId=root(manager))
    with refused("DuplicatePolicyAttachmentException"):
        manager.organizations.attach_policy(PolicyId=policy, TargetId=root(manager))
    with refused("PolicyInUseException"):
        manager.organizations.delete_policy(PolicyId=policy)
    assert [it["Id"] for it in manager.organizations.list_policies(Filter=SCP)["Policies"]] == [
        "p-FullAWSAccess", policy]
    assert [it["Type"] for it in manager.organizations.list_targets_for_policy(
        PolicyId=policy)["Targets"]] == ["ROOT"]


def test_members_see_nothing_of_each_other(manager):
    """Whether it is there or not, a member is told the same."""
    one, inside = member(manager)
    two, _ = member(manager, "day")
    policy = scp(manager, "p", allow("*"))
    there = [("describe_account", {"AccountId": two}), ("describe_policy", {"PolicyId": policy}),
             ("list_tags_for_resource", {"ResourceId": two})]
    absent = [("describe_account", {"AccountId": "999999999999"}),
              ("describe_policy", {"PolicyId": "p-12345678"}),
              ("list_tags_for_resource", {"ResourceId": "999999999999"})]
    for (operation, known), (_, unknown) in zip(there, absent, strict=True):
        messages = []
        for arguments in (known, unknown):
            with refused(DENIED) as got:
                getattr(inside.organizations, operation)(**arguments)
            messages.append(got.message)
        assert messages[0] == messages[1]
    for operation in ("list_accounts", "list_roots", "delete_organization"):
        with refused(DENIED, "You don't have permissions to access this resource."):
            getattr(inside.organizations, operation)()


def test_the_organization_is_a_condition(manager):
    """A secret's policy lets in whoever is of the organization."""
    account, inside = member(manager)
    own = manager.organizations.describe_organization()["Organization"]["Id"]
    secret = manager.secretsmanager.create_secret(Name="s", SecretString="x")["ARN"]
    key = manager.kms.create_key(Policy=document(
        allow("kms:*", principal={"AWS": f"arn:aws:iam::{manager.account_id}:root"}),
        allow("kms:Decrypt", principal="*", condition={
            "StringEquals": {"aws:PrincipalOrgID": own}})))["KeyMetadata"]["Arn"]
    manager.secretsmanager.update_secret(SecretId=secret, KmsKeyId=key)
    for organization, allowed in ((own, True), ("o-another123", False)):
        manager.secretsmanager.put_resource_policy(SecretId=secret, ResourcePolicy=document(
            allow("secretsmanager:GetSecretValue", principal="*", condition={
                "StringEquals": {"aws:PrincipalOrgID": organization}})))
        if allowed:
            assert inside.secretsmanager.get_secret_value(SecretId=secret)["SecretString"] == "x"
        else:
            with refused(DENIED):
                inside.secretsmanager.get_secret_value(SecretId=secret)


def test_a_root_user_is_assumed_for_a_task(manager):
    account, inside = member(manager)
    audit = {"arn": "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"}
    got = manager.sts.assume_root(TargetPrincipal=account, TaskPolicyArn=audit)["Credentials"]
    audited = replace(manager, access_key_id=got["AccessKeyId"], _clients={},
                      secret_access_key=got["SecretAccessKey"], session_token=got["SessionToken"])
    assert audited.identity()["Arn"] == f"arn:aws:iam::{account}:root"
    assert audited.iam.list_access_keys()["AccessKeyMetadata"] == []
    with refused(DENIED, "no session policy allows"):
        audited.kms.list_keys()
    for caller, target in ((inside, manager.account_id), (manager, "999999999999"),
                           (manager, manager.account_id)):
        with refused("AccessDenied"):
            caller.sts.assume_root(TargetPrincipal=target, TaskPolicyArn=audit)


def test_the_command_line(own_server):
    admin = first_account(own_server)
    made = own_server.run("account", "create", "--name", "night", "--email", "night@example.com")
    assert made.returncode == 0, made.stderr
    account = json.loads(made.stdout)["account_id"]
    listed = json.loads(own_server.run("account", "list").stdout)
    assert {it["account_id"]: it["status"] for it in listed} == {
        admin.account_id: "ACTIVE", account: "ACTIVE"}
    shown = json.loads(own_server.run("account", "describe", account).stdout)
    assert (shown["name"], shown["email"]) == ("night", "night@example.com")
    assert own_server.run("account", "close", account).returncode == 0
    assert json.loads(own_server.run("account", "describe", account).stdout)["status"] == (
        "SUSPENDED")


def test_the_service_role_stays_while_the_account_does(manager):
    _, inside = member(manager)
    role = "AWSServiceRoleForOrganizations"
    for caller in (inside, manager):
        task = caller.iam.delete_service_linked_role(RoleName=role)["DeletionTaskId"]
        ended = caller.iam.get_service_linked_role_deletion_status(DeletionTaskId=task)
        assert ended["Status"] == "FAILED" and "organization" in ended["Reason"]["Reason"]
        assert caller.iam.get_role(RoleName=role)["Role"]["RoleName"] == role
    made = inside.iam.create_service_linked_role(AWSServiceName="batch.amazonaws.com")["Role"]["RoleName"]
    task = inside.iam.delete_service_linked_role(RoleName=made)["DeletionTaskId"]
    ended = inside.iam.get_service_linked_role_deletion_status(DeletionTaskId=task)
    assert ended["Status"] == "SUCCEEDED" and "Reason" not in ended
