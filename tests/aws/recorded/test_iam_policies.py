"""Managed policies, their versions and attachments, as recorded from AWS."""

import json

import pytest

from support.answers import DATE, fails, invalid, missing, shown, taken
from support.policies import allow, document
from support.wait import unique

POLICY = document(allow("iam:ListUsers"))


def _plain(admin, name, path="/", **more):
    """What CreatePolicy and ListPolicies show: neither a description nor, unasked, tags."""
    return {"Arn": f"arn:aws:iam::{admin.account_id}:policy{path}{name}",
            "PolicyName": name, "Path": path, "DefaultVersionId": "v1", "AttachmentCount": 0,
            "PermissionsBoundaryUsageCount": 0, "IsAttachable": True, "CreateDate": DATE,
            "UpdateDate": DATE, **more}


def _without_id(policy):
    assert policy.pop("PolicyId").startswith("ANPA")
    return policy


def _nobodys(admin):
    return f"arn:aws:iam::{admin.account_id}:policy/absent"


def _no_version(arn, version):
    return missing(f"Policy {arn} version {version} does not exist or is not attachable.")


@pytest.mark.parametrize("path", [None, "/", "/recorded/policies/"])
def test_a_plain_policy(admin, path):
    name, where = unique("policy"), {"Path": path} if path else {}
    made = shown(admin.iam.create_policy(PolicyName=name, PolicyDocument=POLICY, **where))
    arn = made["Policy"]["Arn"]
    wanted = _plain(admin, name, path or "/")
    assert _without_id(made["Policy"]) == wanted
    # Unlike for roles and users, that there are no tags is said.
    seen = shown(admin.iam.get_policy(PolicyArn=arn))
    assert _without_id(seen["Policy"]) == {**wanted, "Tags": []}
    pages = admin.iam.get_paginator("list_policies").paginate(Scope="Local")
    listed = [shown(page)["Policies"] for page in pages]
    assert [_without_id(one) for one in sum(listed, []) if one["Arn"] == arn] == [wanted]
    assert shown(admin.iam.delete_policy(PolicyArn=arn)) == {}


def test_a_described_policy_shows_that_only_when_asked(admin):
    name, path = unique("policy"), f"/{unique('p')}/"
    made = shown(admin.iam.create_policy(
        PolicyName=name, Path=path, PolicyDocument=POLICY, Description="of the night"))["Policy"]
    assert _without_id(made) == _plain(admin, name, path)
    seen = shown(admin.iam.get_policy(
        PolicyArn=f"arn:aws:iam::{admin.account_id}:policy{path}{name}"))["Policy"]
    assert _without_id(seen) == _plain(admin, name, path, Description="of the night", Tags=[])
    listed = shown(admin.iam.list_policies(PathPrefix=path))
    assert [_without_id(one) for one in listed["Policies"]] == [_plain(admin, name, path)]


def test_a_name_is_taken_once(iam):
    name = unique("policy")
    iam.create_policy(PolicyName=name, PolicyDocument=POLICY)
    with taken(f"A policy called {name} already exists. Duplicate names are not allowed."):
        iam.create_policy(PolicyName=name, PolicyDocument=POLICY)


def test_a_policy_that_is_not_there(admin):
    arn = _nobodys(admin)
    for operation in (admin.iam.get_policy, admin.iam.delete_policy):
        with missing(f"Policy {arn} was not found."):
            operation(PolicyArn=arn)


def _reads(what):
    return {"Version": "2012-10-17", "Statement": [
        {"Sid": "Reads", "Effect": "Allow", "Action": [what], "Resource": "*"}]}


def _version(number, is_default, **more):
    return {"VersionId": f"v{number}", "IsDefaultVersion": is_default, "CreateDate": DATE, **more}


def _versions(iam, arn):
    answer = shown(iam.list_policy_versions(PolicyArn=arn))
    assert answer["IsTruncated"] is False and set(answer) == {"IsTruncated", "Versions"}
    return answer["Versions"]


def _new_version(iam, arn, what="logs:FilterLogEvents", **more):
    return shown(iam.create_policy_version(
        PolicyArn=arn, PolicyDocument=json.dumps(_reads(what)), **more))["PolicyVersion"]


def test_versions_of_a_policy(iam, policy):
    """The text is shown only to who asks for one version; the newest is listed first."""
    assert _new_version(iam, policy, "kms:ListKeys", SetAsDefault=True) == _version(2, True)
    assert shown(iam.get_policy_version(PolicyArn=policy, VersionId="v2")) == {
        "PolicyVersion": _version(2, True, Document=_reads("kms:ListKeys"))}
    assert shown(iam.delete_policy_version(PolicyArn=policy, VersionId="v1")) == {}
    assert _new_version(iam, policy, "kms:ListAliases") == _version(3, False)
    assert shown(iam.get_policy_version(PolicyArn=policy, VersionId="v3")) == {
        "PolicyVersion": _version(3, False, Document=_reads("kms:ListAliases"))}
    assert _versions(iam, policy) == [_version(3, False), _version(2, True)]


def test_the_default_version_is_one(iam, policy):
    for number in (2, 3):
        assert _new_version(iam, policy, SetAsDefault=True) == _version(number, True)
    assert _versions(iam, policy) == [_version(3, True), _version(2, False), _version(1, False)]
    assert shown(iam.set_default_policy_version(PolicyArn=policy, VersionId="v1")) == {}
    assert _versions(iam, policy) == [_version(3, False), _version(2, False), _version(1, True)]


def test_five_versions_at_most_and_no_number_twice(iam, policy):
    for _ in range(4):
        _new_version(iam, policy)
    with fails("LimitExceeded", "A managed policy can have up to 5 versions. Before you create a "
               "new version, you must delete an existing version.", 409):
        _new_version(iam, policy)
    assert _versions(iam, policy) == [
        _version(5, False), _version(4, False), _version(3, False), _version(2, False),
        _version(1, True)]
    iam.delete_policy_version(PolicyArn=policy, VersionId="v5")
    assert _new_version(iam, policy) == _version(6, False)


def test_the_default_version_stays(iam, policy):
    _new_version(iam, policy)
    with fails("DeleteConflict", "Cannot delete the default version of a policy.", 409):
        iam.delete_policy_version(PolicyArn=policy, VersionId="v1")
    iam.delete_policy_version(PolicyArn=policy, VersionId="v2")
    assert _versions(iam, policy) == [_version(1, True)]


@pytest.mark.parametrize("operation", [
    "get_policy_version", "delete_policy_version", "set_default_policy_version"])
def test_a_version_that_is_not_there(iam, policy, operation):
    with _no_version(policy, "v9"):
        getattr(iam, operation)(PolicyArn=policy, VersionId="v9")


@pytest.mark.parametrize("operation", ["get_policy_version", "set_default_policy_version"])
def test_a_version_of_a_policy_that_is_not_there(admin, operation):
    with _no_version(_nobodys(admin), "v1"):
        getattr(admin.iam, operation)(PolicyArn=_nobodys(admin), VersionId="v1")


@pytest.mark.parametrize("version", ["second", "v2-of-none", "v0"])
def test_a_version_has_a_form(iam, policy, version):
    with invalid(r"Value at 'versionId' failed to satisfy constraint: Member must satisfy regular "
                 r"expression pattern: v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"):
        iam.set_default_policy_version(PolicyArn=policy, VersionId=version)


def _attach(iam, kind, name, arn, off=False):
    operation = getattr(iam, f"{'detach' if off else 'attach'}_{kind}_policy")
    return operation(**{f"{kind.capitalize()}Name": name}, PolicyArn=arn)


def _attached(iam, kind, name):
    operation = getattr(iam, f"list_attached_{kind}_policies")
    return shown(operation(**{f"{kind.capitalize()}Name": name}))


@pytest.fixture(params=["role", "user"])
def holder(request):
    """What a policy may be attached to: kind and name."""
    return request.param, request.getfixturevalue(request.param)


def test_attaching_and_detaching(iam, holder, policy):
    assert _attached(iam, *holder) == {"IsTruncated": False, "AttachedPolicies": []}
    assert shown(_attach(iam, *holder, policy)) == {}
    assert _attached(iam, *holder) == {"IsTruncated": False, "AttachedPolicies": [
        {"PolicyName": policy.rsplit("/", 1)[1], "PolicyArn": policy}]}
    assert shown(_attach(iam, *holder, policy, off=True)) == {}
    assert _attached(iam, *holder) == {"IsTruncated": False, "AttachedPolicies": []}
    with missing(f"Policy {policy} was not found."):
        _attach(iam, *holder, policy, off=True)


def test_attaching_what_is_not_there(admin, holder):
    arn = _nobodys(admin)
    with missing(f"Policy {arn} does not exist or is not attachable."):
        _attach(admin.iam, *holder, arn)


@pytest.mark.parametrize("what", ["a-name-that-is-no-arn", "the name of a policy"])
def test_attaching_by_what_is_no_arn(iam, role, policy, what):
    name = policy.rsplit("/", 1)[1] if what.startswith("the") else what
    with fails("ValidationError", f"ARN {name} is not valid.", 400):
        iam.attach_role_policy(RoleName=role, PolicyArn=name)


def test_entities_of_a_policy(iam, policy, role, user, group):
    def entities(**only):
        answer = shown(iam.list_entities_for_policy(PolicyArn=policy, **only))
        assert answer.pop("IsTruncated") is False
        return answer
    nobody = {"PolicyGroups": [], "PolicyRoles": [], "PolicyUsers": []}
    assert entities() == nobody
    iam.attach_role_policy(RoleName=role, PolicyArn=policy)
    iam.attach_user_policy(UserName=user, PolicyArn=policy)
    iam.attach_group_policy(GroupName=group, PolicyArn=policy)
    roles = {"PolicyRoles": [
        {"RoleName": role, "RoleId": iam.get_role(RoleName=role)["Role"]["RoleId"]}]}
    users = {"PolicyUsers": [
        {"UserName": user, "UserId": iam.get_user(UserName=user)["User"]["UserId"]}]}
    groups = {"PolicyGroups": [
        {"GroupName": group, "GroupId": iam.get_group(GroupName=group)["Group"]["GroupId"]}]}
    assert entities() == {**roles, **users, **groups}
    assert entities(EntityFilter="Role") == {**nobody, **roles}
    assert entities(EntityFilter="User") == {**nobody, **users}
    assert entities(EntityFilter="Group") == {**nobody, **groups}
    # A policy is attached to nothing that is a policy.
    assert entities(EntityFilter="LocalManagedPolicy") == nobody


def test_entities_of_a_policy_that_is_not_there(admin):
    arn = _nobodys(admin)
    with missing(f"Policy {arn} does not exist or is not attachable."):
        admin.iam.list_entities_for_policy(PolicyArn=arn)


@pytest.mark.parametrize("how", ["put", "create"])
def test_boundaries_that_are_none(admin, role, how):
    def bound(arn):
        if how == "put":
            admin.iam.put_role_permissions_boundary(RoleName=role, PermissionsBoundary=arn)
        else:
            admin.iam.create_role(RoleName=unique("role"), PermissionsBoundary=arn,
                                  AssumeRolePolicyDocument=document(
                                      allow("sts:AssumeRole", None, None, {"AWS": "*"})))
    other = f"arn:aws:iam::{admin.account_id}:no-policy/of-mine"
    with fails("InvalidInput", f"ARN {other} is not valid.", 400):
        bound(other)
    arn = _nobodys(admin)
    with missing(f"Scope ARN: {arn} does not exist or is not attachable."):
        bound(arn)


def test_a_boundary_for_a_role_that_is_not_there(iam, policy):
    with missing("The role with name absent cannot be found."):
        iam.put_role_permissions_boundary(RoleName="absent", PermissionsBoundary=policy)


def test_a_boundary_of_a_role(iam, policy):
    """Shown by CreateRole and GetRole, not by ListRoles."""
    name, path = unique("role"), f"/{unique('p')}/"
    boundary = {"PermissionsBoundaryArn": policy, "PermissionsBoundaryType": "Policy"}
    made = iam.create_role(
        RoleName=name, Path=path, PermissionsBoundary=policy, AssumeRolePolicyDocument=document(
            allow("sts:AssumeRole", None, None, {"Service": "ec2.amazonaws.com"})))["Role"]
    assert made["PermissionsBoundary"] == boundary
    assert iam.get_role(RoleName=name)["Role"]["PermissionsBoundary"] == boundary
    assert "PermissionsBoundary" not in iam.list_roles(PathPrefix=path)["Roles"][0]
    iam.delete_role_permissions_boundary(RoleName=name)
    assert "PermissionsBoundary" not in iam.get_role(RoleName=name)["Role"]
    iam.put_role_permissions_boundary(RoleName=name, PermissionsBoundary=policy)
    assert iam.get_role(RoleName=name)["Role"]["PermissionsBoundary"] == boundary
    assert "PermissionsBoundary" not in iam.list_roles(PathPrefix=path)["Roles"][0]
