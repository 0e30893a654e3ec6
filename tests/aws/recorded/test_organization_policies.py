"""Service control policies, as recorded from AWS: what is kept of them, where they are, what they
refuse."""

import json
import re

import pytest

from support.answers import shown
from support.clients import refused
from support.organization import EVERYTHING, SCP, invalid, rejects
from support.policies import deny, document, trust
from support.wait import unique

FULL = "p-FullAWSAccess"
FULL_ACCESS = {
    "Id": FULL, "Arn": f"arn:aws:organizations::aws:policy/service_control_policy/{FULL}",
    "Name": "FullAWSAccess", "Description": "Allows access to every operation",
    "Type": SCP, "AwsManaged": True,
}
MALFORMED = ("The provided policy document does not meet the requirements of the specified "
             "policy type.")


def _summary(organization, policy, **more):
    return {"Id": policy, "Arn": organization.policy_arn(policy), "Type": SCP,
            "AwsManaged": False, **more}


def test_a_policy_and_what_is_kept_of_it(organization):
    client, name = organization.client, unique("policy")
    made = shown(client.create_policy(
        Name=name, Description="initial", Type=SCP, Content=EVERYTHING))
    policy = made["Policy"]["PolicySummary"]["Id"]
    assert re.fullmatch(r"p-[0-9a-z_]{8,128}", policy)
    summary = _summary(organization, policy, Name=name, Description="initial")
    assert made == {"Policy": {"PolicySummary": summary, "Content": EVERYTHING}}
    assert shown(client.describe_policy(PolicyId=policy)) == made
    listed = shown(client.list_policies(Filter=SCP))["Policies"]
    assert summary in listed and FULL_ACCESS in listed
    assert shown(client.delete_policy(PolicyId=policy)) == {}
    with rejects("PolicyNotFoundException"):
        client.describe_policy(PolicyId=policy)


def test_a_policy_without_a_version_stays_without(organization):
    content = '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
    policy = organization.policy(content)
    assert organization.client.describe_policy(PolicyId=policy)["Policy"]["Content"] == content


@pytest.mark.parametrize("change", [
    {}, {"Description": ""}, {"Name": "changed", "Description": "next"}, {"Content": EVERYTHING},
    {"Name": " "}, {"Description": "\u00e9" * 512},
], ids=["nothing", "no description", "name", "content", "blank name", "long description"])
def test_an_update_answers_what_was_asked(organization, change):
    name = unique("policy")
    policy = organization.policy(name=name)
    got = shown(organization.client.update_policy(PolicyId=policy, **change))
    asked = {key: value for key, value in change.items() if key != "Content"}
    assert got == {"Policy": {"Content": EVERYTHING,
                              "PolicySummary": _summary(organization, policy, **asked)}}
    kept = organization.client.describe_policy(PolicyId=policy)["Policy"]["PolicySummary"]
    # An empty description changes nothing.
    wanted = {"Name": name, "Description": "initial",
              **{key: value for key, value in asked.items() if value}}
    assert kept == _summary(organization, policy, **wanted)


@pytest.mark.parametrize("change, reason", [
    ({"Name": ""}, "MIN_LENGTH_EXCEEDED:NAME"),
    ({"Content": ""}, "MIN_LENGTH_EXCEEDED:CONTENT"),
    ({"Description": "\u00e9" * 513}, "MAX_LENGTH_EXCEEDED:DESCRIPTION"),
], ids=["name", "content", "description"])
def test_an_update_that_is_refused_whole(organization, change, reason):
    policy = organization.policy()
    before = organization.client.describe_policy(PolicyId=policy)["Policy"]
    with invalid(reason):
        organization.ask("UpdatePolicy", PolicyId=policy, **change)
    assert organization.client.describe_policy(PolicyId=policy)["Policy"] == before


@pytest.mark.parametrize("content", [
    "nothing", "{}", document(deny("s3:*", principal="*")),
    document({"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Sid": 7}),
    document({"Effect": "Forbid", "Action": "s3:*", "Resource": "*"}),
    document({"Effect": "Deny", "Resource": "*"}),
], ids=["no json", "empty", "principal", "sid", "effect", "no action"])
def test_a_text_that_is_no_policy(organization, content):
    with rejects("MalformedPolicyDocumentException", MALFORMED):
        organization.client.create_policy(
            Name=unique("policy"), Description="", Type=SCP, Content=content)


def test_names_are_one_policys(organization):
    organization.policy(name="One")
    with rejects("DuplicatePolicyException"):
        organization.policy(name="One")


def test_policies_are_attached(organization):
    organization.enable()
    client, policy, unit = organization.client, organization.policy(), organization.unit()
    assert shown(client.list_policies_for_target(TargetId=unit, Filter=SCP)) == {
        "Policies": [FULL_ACCESS]}
    assert shown(client.attach_policy(PolicyId=policy, TargetId=unit)) == {}
    attached = client.list_policies_for_target(TargetId=unit, Filter=SCP)["Policies"]
    assert sorted(one["Id"] for one in attached) == sorted([FULL, policy])
    target, = client.list_targets_for_policy(PolicyId=policy)["Targets"]
    described = client.describe_organizational_unit(OrganizationalUnitId=unit)
    assert target == {"TargetId": unit, "Arn": described["OrganizationalUnit"]["Arn"],
                      "Name": described["OrganizationalUnit"]["Name"],
                      "Type": "ORGANIZATIONAL_UNIT"}
    with rejects("DuplicatePolicyAttachmentException",
                 "A policy with the specified name and type already exists."):
        client.attach_policy(PolicyId=policy, TargetId=unit)
    with rejects("PolicyInUseException", "The specified policy is in use and cannot be deleted."):
        client.delete_policy(PolicyId=policy)
    assert shown(client.detach_policy(PolicyId=policy, TargetId=unit)) == {}
    with rejects("PolicyNotAttachedException"):
        client.detach_policy(PolicyId=policy, TargetId=unit)
    client.delete_policy(PolicyId=policy)


def test_one_policy_stays_attached(organization):
    organization.enable()
    with rejects("ConstraintViolationException",
                 reason="MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"):
        organization.client.detach_policy(PolicyId=FULL, TargetId=organization.unit())


def test_so_many_policies_are_attached(organization):
    organization.enable()
    unit = organization.unit()
    with rejects("ConstraintViolationException",
                 "You have attached the maximum number of policies to the specified target.",
                 "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"):
        for _ in range(20):
            organization.client.attach_policy(PolicyId=organization.policy(), TargetId=unit)


def test_attaching_what_is_not_there(organization):
    organization.enable()
    client, policy = organization.client, organization.policy()
    with rejects("PolicyNotFoundException"):
        client.attach_policy(PolicyId="p-absent0000", TargetId=organization.root)
    with rejects("TargetNotFoundException"):
        client.attach_policy(PolicyId=policy, TargetId="999999999999")


def test_a_policy_type_is_switched_on_and_off(organization):
    organization.enable()
    client, root = organization.client, organization.root
    with rejects("PolicyTypeAlreadyEnabledException"):
        client.enable_policy_type(RootId=root, PolicyType=SCP)
    got = shown(client.disable_policy_type(RootId=root, PolicyType=SCP))["Root"]
    arn = f"arn:aws:organizations::{organization.manager}:root/{organization.id}/{root}"
    assert (got["Id"], got["Arn"], got["Name"]) == (root, arn, "Root")
    with rejects("PolicyTypeNotEnabledException",
                 "This operation can be performed only for enabled policy types."):
        client.attach_policy(PolicyId=organization.policy(), TargetId=root)
    got = shown(client.enable_policy_type(RootId=root, PolicyType=SCP))["Root"]
    assert [one["Type"] for one in got["PolicyTypes"]] == [SCP]
    assert got["PolicyTypes"][0]["Status"] in ("PENDING_ENABLE", "ENABLED")


@pytest.fixture
def fenced(organization):
    """Somebody who may do everything in a new account, in a unit of its own: both, and the unit."""
    organization.enable()
    account, unit = organization.account(), organization.unit()
    organization.client.move_account(
        AccountId=account, SourceParentId=organization.root, DestinationParentId=unit)
    return organization.member(account), unit


def _denied(*texts):
    return refused("AccessDenied", *texts, status=403)


def test_a_denial_names_the_policy(organization, fenced):
    member, unit = fenced
    role = member.role(trusted=trust({"AWS": member.account_id}))
    member.assume(role)
    policy = organization.policy(document(deny("sts:AssumeRole")))
    organization.client.attach_policy(PolicyId=policy, TargetId=unit)
    with _denied() as got:
        member.assume(role)
    assert got.message == (
        f"User: {member.identity()['Arn']} is not authorized to perform: sts:AssumeRole on "
        f"resource: {role} with an explicit deny in a service control policy: "
        f"{organization.policy_arn(policy)}")
    organization.client.detach_policy(PolicyId=policy, TargetId=unit)
    member.assume(role)


def test_what_no_policy_allows(organization, fenced):
    member, unit = fenced
    content = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "kms:*", "Resource": "*"}]}
    policy = organization.policy(json.dumps(content))
    organization.client.attach_policy(PolicyId=policy, TargetId=unit)
    member.iam.list_users()
    organization.client.detach_policy(PolicyId=FULL, TargetId=unit)
    with _denied("because no service control policy allows the iam:ListUsers action"):
        member.iam.list_users()
    assert member.kms.list_keys()["Keys"] == []


def test_the_manager_is_above_them(organization):
    organization.enable()
    policy = organization.policy(document(deny("iam:*")))
    organization.client.attach_policy(PolicyId=policy, TargetId=organization.root)
    organization.caller.iam.list_users()
    member = organization.member(organization.account())
    with _denied("with an explicit deny in a service control policy"):
        member.iam.list_users()
