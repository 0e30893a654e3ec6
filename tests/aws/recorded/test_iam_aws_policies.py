"""The managed policies that AWS keeps for everybody, as recorded from AWS."""

import pytest

from support.answers import DATE, fails, invalid, missing, shown
from support.clients import new_account, refused
from support.policies import allow, document
from support.wait import unique

CHANGE_PASSWORD = "arn:aws:iam::aws:policy/IAMUserChangePassword"
LAMBDA = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
TASKS = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
LINKED = "arn:aws:iam::aws:policy/aws-service-role/BatchServiceRolePolicy"
ABSENT = "arn:aws:iam::aws:policy/NoSuchPolicyOfAws"


def _name(arn):
    return arn.rsplit("/", 1)[1]


def _attached(iam, role):
    return shown(iam.list_attached_role_policies(RoleName=role))["AttachedPolicies"]


def _entries(*arns):
    return [{"PolicyName": _name(arn), "PolicyArn": arn} for arn in arns]


def _all(iam, **filters):
    """Every page of ListPolicies: entries by ARN."""
    pages = iam.get_paginator("list_policies").paginate(**filters)
    return {one["Arn"]: one for one in pages.build_full_result()["Policies"]}


def test_it_is_shown_as_any_other(alone):
    got = shown(alone.iam.get_policy(PolicyArn=CHANGE_PASSWORD))["Policy"]
    assert got.pop("PolicyId").startswith("ANPA")
    assert got == {
        "Arn": CHANGE_PASSWORD, "AttachmentCount": 0, "CreateDate": DATE,
        "DefaultVersionId": "v5", "IsAttachable": True, "Path": "/",
        "Description": "Provides the ability for an IAM user to change their own password.",
        "PermissionsBoundaryUsageCount": 0, "PolicyName": "IAMUserChangePassword",
        "Tags": [], "UpdateDate": DATE}


DOCUMENTS = {
    LAMBDA: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
    TASKS: ["ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability",
            "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "logs:CreateLogStream",
            "logs:PutLogEvents"],
}


@pytest.mark.parametrize("arn", DOCUMENTS, ids=_name)
def test_its_document(iam, arn):
    got = shown(iam.get_policy_version(PolicyArn=arn, VersionId="v1"))
    assert got == {"PolicyVersion": {
        "CreateDate": DATE, "IsDefaultVersion": True, "VersionId": "v1", "Document": {
            "Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": DOCUMENTS[arn], "Resource": "*"}]}}}


def test_its_versions_have_the_same_form(iam):
    with invalid(r"Value at 'versionId' failed to satisfy constraint: Member must satisfy "
                 r"regular expression pattern: v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"):
        iam.get_policy_version(PolicyArn=LAMBDA, VersionId="v1-of-none")


def test_a_scope_lists_ours_or_theirs(iam, policy):
    ours, theirs, both = _all(iam, Scope="Local"), _all(iam, Scope="AWS"), _all(iam)
    assert policy in ours and CHANGE_PASSWORD not in ours
    assert policy not in theirs and CHANGE_PASSWORD in theirs
    assert policy in both and CHANGE_PASSWORD in both


def test_a_page_of_theirs(iam):
    page = shown(iam.list_policies(Scope="AWS", MaxItems=5))
    assert page["IsTruncated"] is True and page["Marker"]
    assert len(page["Policies"]) == 5
    for one in page["Policies"]:
        assert one["Arn"].startswith("arn:aws:iam::aws:policy/")
        assert one.keys() == {
            "Arn", "AttachmentCount", "CreateDate", "DefaultVersionId", "IsAttachable", "Path",
            "PermissionsBoundaryUsageCount", "PolicyId", "PolicyName", "UpdateDate"}


def test_attached_ones_alone(alone):
    iam, role = alone.iam, unique("role")
    alone.role(name=role)
    for arn in (TASKS, LAMBDA):
        assert shown(iam.attach_role_policy(RoleName=role, PolicyArn=arn)) == {}
    attached = _all(iam, OnlyAttached=True)
    assert {TASKS, LAMBDA} <= attached.keys()
    assert all(one["AttachmentCount"] > 0 for one in attached.values())
    assert sorted(_attached(iam, role), key=str) == sorted(_entries(TASKS, LAMBDA), key=str)
    assert shown(iam.detach_role_policy(RoleName=role, PolicyArn=TASKS)) == {}
    attached = _all(iam, OnlyAttached=True)
    assert LAMBDA in attached and TASKS not in attached
    assert _attached(iam, role) == _entries(LAMBDA)


def test_another_account_does_not_count(alone, own_server):
    """A policy is everybody's, its attachments each account's."""
    second = new_account(own_server, "333333333333")
    name = unique("role")
    second.role(name=name)
    second.iam.attach_role_policy(RoleName=name, PolicyArn=LAMBDA)
    assert second.iam.get_policy(PolicyArn=LAMBDA)["Policy"]["AttachmentCount"] == 1
    assert alone.iam.get_policy(PolicyArn=LAMBDA)["Policy"]["AttachmentCount"] == 0


def test_attaching_to_users_and_groups(iam, user, group):
    iam.attach_user_policy(UserName=user, PolicyArn=CHANGE_PASSWORD)
    iam.attach_group_policy(GroupName=group, PolicyArn=CHANGE_PASSWORD)
    assert shown(iam.list_attached_user_policies(UserName=user)) == {
        "IsTruncated": False, "AttachedPolicies": _entries(CHANGE_PASSWORD)}
    assert shown(iam.list_attached_group_policies(GroupName=group)) == {
        "IsTruncated": False, "AttachedPolicies": _entries(CHANGE_PASSWORD)}


def test_attaching_one_that_is_not_there(iam, role):
    with missing(f"Policy {ABSENT} does not exist or is not attachable."):
        iam.attach_role_policy(RoleName=role, PolicyArn=ABSENT)


def test_detaching_one_that_is_not_attached(iam, role):
    with missing(f"Policy {ABSENT} was not found."):
        iam.detach_role_policy(RoleName=role, PolicyArn=ABSENT)


def test_getting_one_that_is_not_there(iam):
    with missing(f"Policy {ABSENT} was not found."):
        iam.get_policy(PolicyArn=ABSENT)


def test_those_of_linked_roles_are_for_linked_roles(iam, role):
    message = "Cannot attach a Service Role Policy to a Customer Role."
    with fails("PolicyNotAttachable", message, 400):
        iam.attach_role_policy(RoleName=role, PolicyArn=LINKED)


def test_they_count_when_deciding(admin):
    """What is written in the policy is what its holder may do, and no more."""
    user = admin.user()
    name = user.identity()["Arn"].rsplit("/", 1)[1]
    admin.iam.attach_user_policy(
        UserName=name, PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    assert shown(user.iam.get_user())["User"]["UserName"] == name
    admin.iam.put_user_policy(
        UserName=name, PolicyName="inline", PolicyDocument=document(allow("logs:*")))
    admin.iam.detach_user_policy(
        UserName=name, PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    with refused("AccessDenied", status=403):
        user.iam.get_user(UserName=name)
